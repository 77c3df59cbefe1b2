import { brokenSource } from './broken-source.ts';
import { commentBefore, describeConstants } from './describe-constants.ts';
import { errorCodes } from './error-lists.ts';
import { places } from './places.ts';
import { readCLike } from './read-c-like.ts';
import { readScript } from './read-script.ts';
import type { CodeRow } from '../extract-codes.ts';
import type { SourceLanguage } from './source-language.ts';

/**
 * The error codes that the source of an SDK declares, in its order: of each its symbol and its comment.
 * @throws ProblemError where the grammar does not allow the text, or the text ends inside a list.
 */
export function readSource(text: string, language: SourceLanguage): CodeRow[] {
  const lists = language === 'script' ? readScript(text) : readCLike(text, language);
  const place = places(text);
  const rows = lists.flatMap((list) => {
    const constants = describeConstants(text, list);
    const found = errorCodes(list, commentBefore(text, list), constants);
    if (list.isCut && found.length > 0)
      throw brokenSource(text, list.start, `The list \`${list.names.join('.')}\` never ends.`);
    return found.map(({ constant: { symbol, value, at }, titles, comment }): CodeRow => {
      const headings = [...list.names, ...titles];
      return { code: `${value}`, headings, cells: [symbol, comment], ...place(at) };
    });
  });
  return rows.sort((a, b) => a.line - b.line || a.column - b.column);
}
