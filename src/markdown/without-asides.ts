import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Words whose only mark-up are code spans, as links lead nowhere, without the brackets that hold a link alone:
 * ``"Check the `size` ([limits](…))." → "Check the `size`."``
 */
export function withoutAsides(markdown: string): string {
  const tree = parser.parse(markdown.replace(aside, ''));
  visit(tree, 'inlineCode', (code) => {
    code.value = `\`${code.value}\``;
  });
  return toString(tree);
}

const parser = unified().use(remarkParse).freeze();
const aside = / ?[(（]\[(?:\\.|[^\]\\])*\]\([^)]*\)[)）]/g;
