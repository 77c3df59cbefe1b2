import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { localeIds } from '../src/i18n/locales.ts';
import type { ErrorRecord } from '../src/record/read-record.ts';
import { ogPath, ogSize } from '../src/site/og-path.ts';
import { launchOptions } from './find-chromium.ts';
import { picturePage } from './pictures/picture-page.ts';
import { pictureWords } from './pictures/picture-words.ts';
import { soundRecord } from './sound-record.ts';

// Draws what link previews show, a picture a language and product and one for the site, into public/. They are kept in
// the repository, because the letters of four scripts look different, or are missing, from machine to machine.
const record = await soundRecord();
if (record) await drawPictures(resolve(import.meta.dirname, '..'), record);

async function drawPictures(project: string, { products, facts }: ErrorRecord): Promise<void> {
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: ogSize });
  for (const locale of localeIds) {
    for (const product of [null, ...products]) {
      const own = facts.filter((fact) => product === null || fact.product === product.id);
      await page.setContent(picturePage(await pictureWords(project, locale, product), own));
      const path = resolve(project, `public${ogPath(locale, product?.id)}`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await page.screenshot());
      console.log(path);
    }
  }
  await browser.close();
}
