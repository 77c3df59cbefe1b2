import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { checkCharacters } from './check-characters.ts';
import type { KnownProduct } from './check-changes.ts';
import { checkUrl } from './check-markup.ts';
import { checkReferences } from './check-references.ts';
import { codeLink, type CodeLink } from './code-link.ts';
import { guideLink } from './guide-link.ts';
import { definedElsewhere, type LinkTable } from './link-table.ts';
import { linesOf } from './parse/lines.ts';
import { startOf } from './parse/start-of.ts';

/** Reports what may not stand in a guide's text, and links that lead nowhere. */
export function checkGuide(file: VFile, tree: Root, to: GuideLinks): void {
  const { links } = to;
  visit(tree, (node) => {
    const place = startOf(node);
    if (!may.has(node.type) || (node.type === 'heading' && node.depth === 1))
      report(file, ...whatIs(node, links, place));
    if (node.type === 'text' || node.type === 'inlineCode') checkText(file, node.value, place);
    if (node.type === 'code' || node.type === 'yaml')
      checkText(file, node.value, { line: place.line + 1, column: 1 });
    if (node.type === 'linkReference') links.used.add(node.identifier);
    if (node.type === 'link') checkLink(file, node.url, place, to);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      checkReferences(file, { nodes: node.children, place }, links);
  });
}

/** What a guide is made of. */
const may = new Set<Nodes['type']>([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'link',
  'linkReference',
]);

function whatIs(
  node: Nodes,
  links: LinkTable,
  place: Point,
): ['forbidden-html' | 'forbidden-markup' | 'unexpected-block', Point, string] {
  if (node.type === 'html') return ['forbidden-html', place, `\`${node.value}\` is HTML.`];
  if (node.type === 'heading')
    return ['forbidden-markup', place, 'A heading of the first level stands beside the title.'];
  if (node.type === 'definition')
    return ['unexpected-block', place, definedElsewhere(node.identifier, links)];
  return ['forbidden-markup', place, `Markup of the kind \`${node.type}\` stands in the guide.`];
}

function checkText(file: VFile, text: string, { line, column }: Point): void {
  for (const { source, line: nth } of linesOf(text))
    checkCharacters(file, source, { line: line + nth - 1, column: nth === 1 ? column : 1 });
}

function checkLink(file: VFile, url: string, place: Point, to: GuideLinks): void {
  const link = codeLink(url);
  if (link && !mayBe(link, to))
    report(file, 'unknown-code', place, `\`${url}\` is no code of the record.`);
  const guide = guideLink(url);
  if (!link && !(guide && to.guides.includes(guide))) checkUrl(file, url, place);
}

/** Whether there may be such a code: in a folder that cannot be read, any. */
function mayBe({ product: id, code }: CodeLink, { products, folders }: GuideLinks): boolean {
  const known = products.find(({ product }) => product.id === id);
  return known ? known.codes.has(code) : folders.includes(id);
}

/** What a guide may link to. */
export interface GuideLinks {
  links: LinkTable;
  products: readonly KnownProduct[];
  /** The products, also those that cannot be read. */
  folders: readonly string[];
  /** Their ids. */
  guides: readonly string[];
  /** The titles of codes: `en/tencent-im/6206`. */
  titles: ReadonlyMap<string, string>;
}
