import { contentFolder } from '../src/loaders/content-folder.ts';
import { readFolder } from '../src/loaders/read-folder.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { formatReport } from '../src/report/format-problems.ts';

const { record, problems } = await readFolder(contentFolder);
if (problems.length > 0) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  console.log(`${record.facts.length} codes, ${localeIds.length} languages, no problems`);
}
