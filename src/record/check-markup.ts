import type { PhrasingContent } from 'mdast';
import type { Cell } from '../parse/extract-tables.ts';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';

/** Reports whatever a cell holds besides text, code spans and links over https. `<br>` is told by the caller. */
export function checkMarkup(file: string, cell: Cell, breaks: boolean, used: Set<string>, reporter: Reporter): void {
  for (const node of cell.nodes) checkNode(node, { file, line: cell.line, column: cell.column }, breaks, used, reporter);
}

/** Whether a node parts two steps: `<br>`, `<br/>`, `<br />`. */
export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

function checkNode(node: PhrasingContent, cell: Place, breaks: boolean, used: Set<string>, reporter: Reporter): void {
  const start = node.position?.start;
  const place = { file: cell.file, line: start?.line ?? cell.line, column: start?.column ?? cell.column };
  switch (node.type) {
    case 'text': {
      const reference = /\[[^\]]+\]\[[^\]]*\]/.exec(node.value);
      if (reference) {
        const at = { ...place, column: place.column + reference.index };
        reporter.report('undefined-link', at, `\`${reference[0]}\` refers to no definition.`);
      }
      return;
    }
    case 'inlineCode':
      return;
    case 'linkReference':
      used.add(node.identifier);
      for (const child of node.children) checkNode(child, cell, false, used, reporter);
      return;
    case 'link':
      checkUrl(node.url, place, reporter);
      for (const child of node.children) checkNode(child, cell, false, used, reporter);
      return;
    case 'html':
      if (breaks && isBreak(node)) return;
      reporter.report('forbidden-html', place, `\`${shorten(node.value)}\` is HTML.`);
      return;
    default:
      reporter.report('forbidden-markup', place, `A node of the kind \`${node.type}\` stands in the cell.`);
  }
}

/** Reports an address that is not over https. */
export function checkUrl(url: string, place: Place, reporter: Reporter): void {
  if (!/^https:\/\/\S+$/.test(url)) reporter.report('unsafe-link', place, `The address \`${shorten(url)}\` is not over https.`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
