import type { Definition, Root } from 'mdast';
import { formatPlace, type Reporter } from '../report/reporter.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkSize } from './check-size.ts';
import type { Files } from './files.ts';
import { markdown } from './parse/markdown.ts';
import { list, placeOfNode, wholeRows, type TableRows } from './rows.ts';

/** The rows and link definitions of a Markdown file that holds one table; a missing file is a problem and has none. */
export function readWordsTable<Header extends readonly string[]>(
  files: Files,
  file: string,
  header: Header,
  reporter: Reporter,
): WordsTable<Header> {
  const text = files.get(file);
  if (text === undefined)
    reporter.report('missing-file', { file, line: 1, column: 1 }, 'The file is missing.');
  if (text === undefined || !checkSize(text, file, reporter))
    return { rows: [], lost: 'all', definitions: new Map() };
  const tree = markdown.parse(text);
  checkBlocks(tree, file, reporter);
  const table = tree.children.find((node) => node.type === 'table');
  if (!table) {
    reporter.report(
      'wrong-header',
      { file, line: 1, column: 1 },
      `The file has no table; its header should be ${list(header)}.`,
    );
  }
  const read: TableRows<Header> = table
    ? wholeRows(file, table, header, reporter)
    : { rows: [], lost: 'all' };
  return { ...read, definitions: definitionsOf(tree, file, reporter) };
}

/** The first of an id counts, as everywhere in Markdown. */
function definitionsOf(tree: Root, file: string, reporter: Reporter): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) {
    if (node.type !== 'definition') continue;
    const twin = definitions.get(node.identifier);
    if (!twin) definitions.set(node.identifier, node);
    else {
      const what = `\`[${node.identifier}]\` is already defined at ${formatPlace(placeOfNode(file, twin))}, which is the one that counts.`;
      reporter.report('unused-link', placeOfNode(file, node), what);
    }
  }
  return definitions;
}

/** A file of words, read. */
export interface WordsTable<
  Header extends readonly string[] = readonly string[],
> extends TableRows<Header> {
  /** By mdast's normalised identifier. */
  definitions: Map<string, Definition>;
}
