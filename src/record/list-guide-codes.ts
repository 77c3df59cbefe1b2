import type { Link, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { codeLink } from './code-link.ts';

/**
 * A copy of a guide in which each item that holds a label and codes alone has them in a list, with their titles:
 * "Tencent Chat: 6206 70001" → "Tencent Chat:", and below it "6206 UserSig expired", "70001 UserSig expired".
 */
export function listGuideCodes(tree: Root, titleOf: (link: string) => string | undefined): Root {
  const listed = structuredClone(tree);
  visit(listed, 'listItem', (item) => {
    const [paragraph] = item.children;
    const [label, ...codes] = paragraph?.type === 'paragraph' ? withoutGaps(paragraph) : [];
    if (label?.type !== 'text' || codes.length === 0 || !codes.every(isCode)) return;
    const children = codes.map((code) => itemOf(code, titleOf));
    item.children = [
      { type: 'paragraph', children: [{ type: 'text', value: label.value.trim() }] },
      { type: 'list', ordered: false, spread: false, children },
    ];
  });
  return listed;
}

function withoutGaps({ children }: Paragraph): PhrasingContent[] {
  return children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
}

function isCode(node: PhrasingContent): node is Link {
  return node.type === 'link' && codeLink(node.url) !== null;
}

function itemOf(link: Link, titleOf: (link: string) => string | undefined): ListItem {
  const title = titleOf(link.url);
  const children: PhrasingContent[] = title
    ? [...link.children, { type: 'text', value: ` ${title}` }]
    : link.children;
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ ...link, children }] }],
  };
}
