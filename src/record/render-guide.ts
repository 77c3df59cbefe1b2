import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { codeLink } from './code-link.ts';
import { guideLink } from './guide-link.ts';
import { letNamesBreak } from './let-names-break.ts';

/**
 * A guide's text as HTML, with the addresses of its links by id. Links to codes and to other guides hold on pages two
 * levels below the locale: `tencent-im/6206 → ../../tencent-im/6206/`.
 */
export function renderGuide(tree: Root, addresses: ReadonlyMap<string, string>): string {
  const linked = structuredClone(tree);
  visit(linked, (node) => {
    if (node.type === 'link' && (codeLink(node.url) || guideLink(node.url)))
      node.url = `../../${node.url}/`;
    if (node.type === 'linkReference')
      Object.assign(node, { type: 'link', url: addresses.get(node.identifier) ?? '' });
  });
  return toHtml.stringify(toHtml.runSync(linked));
}

const toHtml = unified()
  .use(remarkRehype)
  // The ids are checked, and the same in every language: they need no prefix.
  .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: '' })
  .use(() => letScroll)
  .use(() => letNamesBreak)
  .use(() => bindArrows)
  .use(() => linkHeadings)
  .use(rehypeStringify)
  .freeze();

/** Makes examples that the keyboard can scroll. */
function letScroll(tree: HastRoot): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'pre') return;
    node.properties['tabIndex'] = 0;
    return SKIP;
  });
}

/** An arrow stands before what it leads to, at no line's end. */
function bindArrows(tree: HastRoot): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll('→ ', '→\u00A0');
  });
}

/** Makes each heading a link to itself, so that its address can be passed on; one with a link in it stays as it is. */
function linkHeadings(tree: HastRoot): void {
  visit(tree, 'element', (node) => {
    const { id } = node.properties;
    if (!/^h\d$/.test(node.tagName) || typeof id !== 'string') return;
    if (node.children.some((child) => child.type === 'element' && child.tagName === 'a')) return;
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#${id}` },
      children: node.children,
    };
    node.children = [link];
    return SKIP;
  });
}
