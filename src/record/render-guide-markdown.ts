import type { Root } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A guide's text as Markdown, with the addresses of its links by id; a link to a code stays `tencent-im/6206`. */
export function renderGuideMarkdown(tree: Root, addresses: ReadonlyMap<string, string>): string {
  const linked = structuredClone(tree);
  linked.children = linked.children.filter(({ type }) => type !== 'yaml');
  visit(linked, 'linkReference', (node) => {
    Object.assign(node, { type: 'link', url: addresses.get(node.identifier) ?? '' });
  });
  return toMarkdown(linked, { extensions, emphasis: '_', bullet: '-' }).trim();
}

/** How GitHub's tables are written: remark-gfm knows it, and tells whoever serialises. */
const { toMarkdownExtensions: extensions } = unified().use(remarkGfm).freeze().data() as {
  toMarkdownExtensions: Options[];
};
