import { readRecord } from '../../../src/record/read-record.ts';
import { sortProblems } from '../../../src/report/format-problems.ts';
import { demoFiles } from './demo-files.ts';

/** What is wrong with the record of `demo-im` after some changes, a line each without why and how to mend it. */
export function reportOf(changes: Readonly<Record<string, string | null>>): string[] {
  const { problems } = readRecord(demoFiles(changes));
  return sortProblems(problems).map(
    ({ file, line, column, rule, what }) =>
      `${file.replace('content/', '')}:${line}:${column} ${rule} ${what}`,
  );
}

/** One file of `demo-im` with a text in it replaced, for `reportOf`; a text that is not there is an error. */
export function edit(path: string, from: string, to: string): Record<string, string> {
  const text = demoFiles().get(`content/${path}`);
  if (!text?.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [`content/${path}`]: text.replace(from, () => to) };
}
