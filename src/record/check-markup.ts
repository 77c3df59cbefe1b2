import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { checkCharacters } from './check-characters.ts';
import { checkReferences } from './check-references.ts';
import type { LinkTable } from './link-table.ts';
import { startOf } from './parse/start-of.ts';
import type { Cell } from './parse/table.ts';

/** Reports whatever a cell holds besides text, code spans and links; and `<br>` where steps are not parted. */
export function checkMarkup(
  file: VFile,
  cell: Cell,
  { hasSteps = false, links }: { hasSteps?: boolean; links: LinkTable },
): void {
  for (const node of cell.nodes) {
    if (!hasSteps || !isBreak(node)) checkNode(file, node, cell.place);
    visit(node, 'linkReference', ({ identifier }) => void links.used.add(identifier));
  }
  checkReferences(file, cell, links);
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

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
