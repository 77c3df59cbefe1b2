import type { PhrasingContent } from 'mdast';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';
import { checkCharacters } from './check-characters.ts';
import type { Cell } from './parse/table.ts';

/** Reports whatever a cell holds besides text, code spans and links over https. `<br>` is told by the caller. */
export function checkMarkup(
  file: string,
  cell: Cell,
  breaks: boolean,
  used: Set<string>,
  reporter: Reporter,
): void {
  const place = { file, line: cell.line, column: cell.column };
  for (const node of cell.nodes) checkNode(node, place, breaks, used, reporter);
  checkReferences(cell.nodes, place, reporter);
}

/** Whether a node parts two steps: `<br>`, `<br/>`, `<br />`. */
export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

function checkNode(
  node: PhrasingContent,
  cell: Place,
  breaks: boolean,
  used: Set<string>,
  reporter: Reporter,
): void {
  const start = node.position?.start;
  const place = {
    file: cell.file,
    line: start?.line ?? cell.line,
    column: start?.column ?? cell.column,
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      checkCharacters(node.value, place, reporter);
      return;
    case 'linkReference':
      used.add(node.identifier);
      break;
    case 'link':
      checkUrl(node.url, place, reporter);
      break;
    case 'html':
      if (breaks && isBreak(node)) return;
      reporter.report('forbidden-html', place, `\`${shorten(node.value)}\` is HTML.`);
      return;
    default:
      if ('identifier' in node) used.add(node.identifier);
      reporter.report(
        'forbidden-markup',
        place,
        `Markup of the kind \`${node.type}\` stands in the cell.`,
      );
  }
  if (!('children' in node)) return;
  for (const child of node.children) checkNode(child, cell, false, used, reporter);
}

/** Reports `[text][id]` that no definition made a link, also where code spans stand in its text. */
function checkReferences(nodes: readonly PhrasingContent[], cell: Place, reporter: Reporter): void {
  let text = '';
  const pieces = nodes.map((node) => {
    const piece = { start: text.length, column: node.position?.start.column ?? cell.column };
    text += node.type === 'text' ? node.value : '…';
    return piece;
  });
  for (const { 0: reference, index } of text.matchAll(/\[[^[\]]+\]\[[^[\]]*\]/g)) {
    let column = cell.column + index;
    for (const piece of pieces)
      if (piece.start <= index) column = piece.column + index - piece.start;
    reporter.report(
      'undefined-link',
      { ...cell, column },
      `\`${reference}\` refers to no definition.`,
    );
  }
}

/** Reports an address that is not over https. */
export function checkUrl(url: string, place: Place, reporter: Reporter): void {
  if (!/^https:\/\/\S+$/.test(url))
    reporter.report('unsafe-link', place, `The address \`${shorten(url)}\` is not over https.`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
