// The thread of `writeTexts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { localeIds } from '../../i18n/locales.ts';
import { textsJson } from './texts-json.ts';
import type { TextsTask } from './write-texts.ts';

const { folder, record } = workerData as TextsTask;
mkdirSync(folder, { recursive: true });
for (const locale of localeIds)
  writeFileSync(join(folder, `${locale}.json`), textsJson(record, locale));
