import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reads a Markdown file of the record, whole, as mdast with positions. */
export const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
