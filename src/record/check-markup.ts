import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { checkCharacters } from './check-characters.ts';
import { startOf } from './parse/start-of.ts';
import type { Cell } from './parse/table.ts';

/** Reports whatever a cell holds besides text, code spans and links over https; and `<br>` where steps are not parted. */
export function checkMarkup(file: VFile, cell: Cell, hasSteps: boolean): void {
  for (const node of cell.nodes) if (!hasSteps || !isBreak(node)) checkNode(file, node, cell.place);
  checkReferences(file, cell);
}

/** Whether a node parts two steps: `<br>`, `<br/>`, `<br />`. */
export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

/** Reports an address that is not over https. */
export function checkUrl(file: VFile, url: string, place: Point): void {
  if (!/^https:\/\/\S+$/.test(url))
    report(file, 'unsafe-link', place, `The address \`${shorten(url)}\` is not over https.`);
}

function checkNode(file: VFile, node: PhrasingContent, parentPlace: Point): void {
  const place = startOf(node, parentPlace);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      checkCharacters(file, node.value, place);
      break;
    case 'linkReference':
      break;
    case 'link':
      checkUrl(file, node.url, place);
      break;
    case 'html':
      report(file, 'forbidden-html', place, `\`${shorten(node.value)}\` is HTML.`);
      break;
    default: {
      const what = `Markup of the kind \`${node.type}\` stands in the cell.`;
      report(file, 'forbidden-markup', place, what);
    }
  }
  if ('children' in node) for (const child of node.children) checkNode(file, child, place);
}

/** Reports `[text][id]` that no definition made a link, also where code spans stand in its text. */
function checkReferences(file: VFile, cell: Cell): void {
  let text = '';
  const pieces = cell.nodes.map((node) => {
    const piece = { start: text.length, column: startOf(node, cell.place).column };
    text += node.type === 'text' ? node.value : '…';
    return piece;
  });
  for (const { 0: reference, index } of text.matchAll(/\[[^[\]]+\]\[[^[\]]*\]/g)) {
    const place = { line: cell.place.line, column: cell.place.column + index };
    for (const { start, column } of pieces)
      if (start <= index) place.column = column + index - start;
    report(file, 'undefined-link', place, `\`${reference}\` refers to no definition.`);
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
