import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { blankMarkup } from './blank-markup.ts';
import { detectFormat } from './detect-format.ts';
import { documentTooLarge } from './document-size.ts';
import { frontMatterTitle } from './front-matter-title.ts';
import { hideNames } from './hidden-names.ts';
import { hasIndentedHtml, indentedHtml } from './indented-html.ts';
import { indented } from './indented.ts';
import { looseRows } from './loose-rows.ts';
import { tabSeparated } from './tab-separated.ts';
import { unlistCutRows } from './unlist-cut-rows.ts';
import type { Root } from 'hast';
import type { Format } from './detect-format.ts';

/** Any document as one kind of tree, with places in its text; what stands in it tells its format. */
export function parseDocument(document: string, format: Format = detectFormat(document)): Root {
  const text = hideNames(document.replace(/^\uFEFF/, ''));
  const file = new VFile(format === 'markdown' ? unlistCutRows(blankMarkup(text)) : text);
  try {
    return parsers[format](file);
  } catch (error) {
    // The libraries follow what is nested by calling themselves, until there is no room for a further call.
    const what = 'The file nests its parts too deep.';
    throw error instanceof RangeError ? documentTooLarge(what) : error;
  }
}

const options = {
  allowDangerousHtml: true,
  handlers: { yaml: frontMatterTitle, toml: frontMatterTitle },
};
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(looseRows)
  .use(remarkRehype, options)
  .use(rehypeRaw)
  .freeze();
const htmlInMarkdown = markdown().use(indentedHtml).freeze();
const html = unified().use(rehypeParse).freeze();
const tabs = unified().use(tabSeparated).use(remarkRehype, options).use(rehypeRaw).freeze();
const blanks = unified().use(indented).use(remarkRehype, options).use(rehypeRaw).freeze();

const parsers: Record<Format, (file: VFile) => Root> = {
  markdown: (file) => {
    const processor = hasIndentedHtml(String(file)) ? htmlInMarkdown : markdown;
    return processor.runSync(processor.parse(file), file);
  },
  html: (file) => html.parse(file),
  'tab-separated': (file) => tabs.runSync(tabs.parse(file), file),
  indented: (file) => blanks.runSync(blanks.parse(file), file),
};
