import { detectFormat } from './detect-format.ts';
import { parseIndented } from './parse-indented.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseTabSeparated } from './parse-tab-separated.ts';
import type { Root } from 'mdast';

/** Any document as a tree of headings and tables with their places, its layout told by what stands in it. */
export function parseDocument(text: string): Root {
  return PARSERS[detectFormat(text)](text);
}

const PARSERS = {
  markdown: parseMarkdown,
  'tab-separated': parseTabSeparated,
  indented: parseIndented,
};
