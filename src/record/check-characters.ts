import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';
import { linesOf } from './parse/lines.ts';

/** Reports characters that are not seen: controls, the marks that turn the direction of text, spaces without width. */
export function checkCharacters(text: string, place: Place, reporter: Reporter): void {
  for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    reporter.report(
      'invisible-character',
      { ...place, column: place.column + index },
      `The character \`${name}\` stands here.`,
    );
  }
}

/** The same for each line of a file that is not Markdown. */
export function checkLines(text: string, file: string, reporter: Reporter): void {
  for (const { source, line } of linesOf(text))
    checkCharacters(source, { file, line, column: 1 }, reporter);
}

/** U+FFFD is what Markdown makes of U+0000. Joiners stay: emoji are made with them. */
const INVISIBLE = /(?!\t)\p{Cc}|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;
