import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Words as bare text where links lead nowhere, without the brackets that hold a link alone: `"Check the size ([limits](…))." → "Check the size."` */
export function withoutAsides(markdown: string): string {
  return toString(parser.parse(markdown.replace(aside, '')));
}

const parser = unified().use(remarkParse).freeze();
const aside = / ?[(（]\[(?:\\.|[^\]\\])*\]\([^)]*\)[)）]/g;
