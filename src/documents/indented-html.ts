import type { Processor } from 'unified';

/** Has blanks before a line mean nothing to remark, for documents whose tables of HTML are set in with them. */
export function indentedHtml(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutIndentedCode];
}

/** Whether a document has such a table: behind a blank line Markdown would take it for code. */
export function hasIndentedHtml(text: string): boolean {
  return /^(?:> ?)*(?: {4}|\t)[ \t]*<(?:table|thead|tbody|tr|td|th)\b/im.test(text);
}

const withoutIndentedCode = { disable: { null: ['codeIndented'] } };
