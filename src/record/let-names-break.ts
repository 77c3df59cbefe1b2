import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { nameParts } from './name-parts.ts';

/** Gives each name of the code in a text the places where it may break; whole examples keep their lines. */
export function letNamesBreak(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'pre') return SKIP;
    if (node.type !== 'text' || parent?.type !== 'element' || index === undefined) return;
    if (parent.tagName !== 'code') return;
    const parts = nameParts(node.value).map((value): ElementContent => ({ type: 'text', value }));
    const content = parts.flatMap((part, at) => (at === 0 ? [part] : [mayBreak, part]));
    parent.children.splice(index, 1, ...content);
    return index + content.length;
  });
}

const mayBreak: ElementContent = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
