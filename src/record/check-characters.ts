import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { linesOf } from './parse/lines.ts';

/** Reports characters that are not seen: controls, the marks that turn the direction of text, spaces without width. */
export function checkCharacters(file: VFile, text: string, { line, column }: Point): void {
  for (const { 0: character, index } of text.matchAll(invisible)) {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const place = { line, column: column + index };
    report(file, 'invisible-character', place, `The character \`${name}\` stands here.`);
  }
}

/** The same for each line of a file that is not Markdown. */
export function checkLines(file: VFile): void {
  for (const { source, line } of linesOf(String(file)))
    checkCharacters(file, source, { line, column: 1 });
}

/** U+FFFD is what Markdown makes of U+0000. Joiners stay: emoji are made with them. */
const invisible = /(?!\t)\p{Cc}|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;
