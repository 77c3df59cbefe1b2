import type { Element, Root as HastRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { letNamesBreak } from './let-names-break.ts';
import type { Inline } from './schemas/words.ts';

/**
 * A cell's nodes as Markdown, HTML and bare text. Links are written out, and a code span that is a code
 * of the same product becomes a link to it: `` `6014` → <a href="../6014/"><code>6014</code></a> ``.
 * The relative address holds on every page two levels below the locale: code and category pages.
 */
export function renderInline(nodes: readonly PhrasingContent[], links: Links): Inline {
  const resolved = nodes.map((node) => resolve(node, links.addresses));
  const root = inParagraph(resolved);
  const linked = inParagraph(resolved.map((node) => linkCode(node, links.codes)));
  return {
    markdown: toMarkdown(root, { emphasis: '_' }).trim(),
    html: toHtml.stringify(unwrap(toHtml.runSync(linked))),
    text: toString(root).replace(/\s+/g, ' ').trim(),
  };
}

const toHtml = unified()
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(() => letNamesBreak)
  .use(rehypeStringify)
  .freeze();

function resolve(node: PhrasingContent, addresses: Links['addresses']): PhrasingContent {
  if (node.type !== 'linkReference') return node;
  const url = addresses.get(node.identifier) ?? '';
  return { type: 'link', url, children: node.children };
}

function linkCode(node: PhrasingContent, codes: Links['codes']): PhrasingContent {
  if (node.type !== 'inlineCode' || !codes.has(node.value)) return node;
  return { type: 'link', url: `../${node.value}/`, children: [node] };
}

function inParagraph(children: PhrasingContent[]): Root {
  return { type: 'root', children: [{ type: 'paragraph', children }] };
}

/** Takes the one paragraph away that held the cell's text. */
function unwrap(tree: HastRoot): HastRoot {
  const [paragraph] = tree.children as [Element];
  return { type: 'root', children: paragraph.children };
}

/** What a cell may refer to. */
export interface Links {
  /** The pages that it may name by id. */
  addresses: ReadonlyMap<string, string>;
  /** The codes of the product, and none where the page has no code pages beside it. */
  codes: Pick<ReadonlySet<string>, 'has'>;
}
