import { localeIds } from '../src/i18n/locales.ts';
import { soundRecord } from './sound-record.ts';

const record = await soundRecord();
if (record) console.log(`${record.facts.length} codes, ${localeIds.length} languages, no problems`);
