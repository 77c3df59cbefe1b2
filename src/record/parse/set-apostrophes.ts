import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes the apostrophes of a text, as keyboards write them, those of print: `"the vendor's" → "the vendor’s"`. */
export function setApostrophes(tree: Root): void {
  visit(tree, 'text', (node) => {
    // In a word, behind a plural, and behind a code span: `login`'s. What is in quotation marks keeps them.
    node.value = node.value.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})|(?<=s)'|^'(?=s\b)/gu, '’');
  });
}
