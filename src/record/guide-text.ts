import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * A guide's bare text, without examples of code: a line for each paragraph, heading and cell. Each ends with a stop, so
 * that an excerpt does not read the codes of one case as the beginning of the next.
 */
export function guideText(tree: Root, locale: Locale): string {
  const lines: string[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const line = toString(node);
    lines.push(/[.!?:。！？：]$/.test(line) ? line : `${line}${languages[locale].stop}`);
  });
  return lines.join('\n');
}
