/**
 * Blanks, place for place, what Markdown would take for prose or for the start of a block of HTML: MDX's comments,
 * imports and exports, and tags on lines of their own, outside tables: `"a {/* b *\/}"` → `"a           "`.
 */
export function blankMarkup(text: string): string {
  let fence = '';
  let inModule = false;
  let inTable = false;
  return text
    .replace(comment, blank)
    .split('\n')
    .map((line) => {
      const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      if (fence !== '' || mark !== '') {
        if (fence === '') fence = mark;
        else if (mark.startsWith(fence)) fence = '';
        return line;
      }
      inModule = (inModule || moduleCode.test(line)) && line.trim() !== '';
      const edge = /^.*<(\/?)table\b/i.exec(line)?.[1];
      inTable = edge === undefined ? inTable : edge === '';
      return inModule || (!inTable && loneTags.test(line)) ? blank(line) : line;
    })
    .join('\n');
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

const comment = /\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}/g;
/** It lasts until a blank line. */
const moduleCode =
  /^(?:import\s(?:["'{*]|.{0,300}\sfrom\s)|export\s(?:default|const|let|function|async|\{|\*))/;
/** But for those of tables and headings, and those that hide what stands in them. */
const loneTags =
  /^\s*(?:<\/?(?!(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|t[dh]|h[1-6]|pre|script|style|textarea|template)\b)[a-z][\w.]*(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?\/?>\s*)+$/i;
