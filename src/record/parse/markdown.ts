import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reads a Markdown file of the record, whole: its table and link definitions, as mdast with positions. */
export const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
