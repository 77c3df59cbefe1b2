import type { Definition, Root } from 'mdast';
import { extractTables } from '../parse/extract-tables.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { ProblemError } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Files } from './files.ts';
import { wholeRows, type Row } from './rows.ts';

/** The rows and link definitions of a Markdown file that holds one table; a missing file is a problem and has none. */
export function readWordsTable(files: Files, file: string, header: readonly string[], reporter: Reporter): WordsTable {
  const text = files.get(file);
  if (text === undefined) {
    reporter.report('missing-file', { file, line: 1, column: 1 }, 'The file is missing.');
    return { rows: [], definitions: new Map() };
  }
  const tree = parseReported(text, file, reporter);
  for (const { type, position } of tree.children) {
    if (type === 'table' || type === 'definition') continue;
    const place = { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
    reporter.report('unexpected-block', place, `A block of the kind \`${type}\` stands beside the table.`);
  }
  const [table, second] = extractTables(tree);
  if (second) {
    const { line, column } = second.header[0] ?? { line: 1, column: 1 };
    reporter.report('unexpected-block', { file, line, column }, 'A second table stands in the file.');
  }
  const rows = table ? wholeRows(file, table, header, reporter) : [];
  if (!table) reporter.report('wrong-header', { file, line: 1, column: 1 }, 'The file has no table.');
  return { rows, definitions: definitionsOf(tree) };
}

function parseReported(text: string, file: string, reporter: Reporter): Root {
  try {
    return parseMarkdown(text);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) reporter.report(problem.rule, { ...problem, file }, problem.what);
    return { type: 'root', children: [] };
  }
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = tree.children.filter((node) => node.type === 'definition');
  return new Map(definitions.map((definition) => [definition.identifier, definition]));
}

/** A file of words, read. */
export interface WordsTable {
  rows: Row[];
  /** By mdast's normalised identifier. */
  definitions: Map<string, Definition>;
}
