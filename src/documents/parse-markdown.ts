import { buildTree } from './build-tree.ts';
import { readHtml } from './html-document.ts';
import { documentLines } from './document-lines.ts';
import { readBlocks } from './markdown-blocks.ts';
import { placeFinder } from './places.ts';
import type { Root } from 'mdast';

/** GFM Markdown, MDX or an HTML page as a tree of headings, tables, link definitions and plain paragraphs. */
export function parseMarkdown(text: string): Root {
  if (HTML_PAGE.test(text)) {
    return { type: 'root', children: readHtml(text, placeFinder(documentLines(text))).nodes };
  }
  return buildTree(readBlocks(text));
}

const HTML_PAGE = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!doctype html|<html)/i;
