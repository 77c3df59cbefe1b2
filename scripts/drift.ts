import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { readRecord } from '../src/record/read-record.ts';
import { formatReport } from '../src/report/format-problems.ts';
import { editionDrift } from './drift/edition-drift.ts';
import { hostsOf } from './sources/hosts.ts';

// `npm run drift` ends with 0 where nothing moved and with 2 where something did; 1 is what every program that breaks
// ends with, and so does this where a source cannot be read.
const { files, problems: unreadable } = await readContent(contentFolder);
const { record, problems } = readRecord(files);
const editions = record.products.flatMap(({ id: product, editions }) =>
  editions.flatMap((edition) => {
    const { id, source } = edition;
    const tsv = files.get(`content/${product}/editions/${id}.tsv`) ?? '';
    return source ? [{ product, edition, source, tsv }] : [];
  }),
);
const moved: string[] = [];
const faults: string[] = [];
// A description that cannot be read would hide its sources.
if (unreadable.length + problems.length > 0)
  faults.push(formatReport([...unreadable, ...problems]));
else {
  const hosts = hostsOf(process.env);
  for (const watched of editions) {
    try {
      const report = await editionDrift(watched, record, hosts);
      if (report !== null) moved.push(report);
    } catch (error) {
      faults.push(`${watched.product} ${watched.edition.id}: ${(error as Error).message}`);
    }
  }
}
if (moved.length > 0) console.log(moved.join('\n'));
if (faults.length > 0) console.error(faults.join('\n'));
if (moved.length + faults.length === 0) {
  console.log(
    editions.length === 0
      ? 'No edition names a source.'
      : `Nothing moved; sources asked: ${editions.length}.`,
  );
}
process.exitCode = faults.length > 0 ? 1 : moved.length > 0 ? 2 : 0;
