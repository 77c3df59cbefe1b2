import { expect, test } from 'vitest';
import type { Visit } from '../visit.ts';

const words = ['.breadcrumb', '.code-number', '.code-meaning', '.remedy li', '#cause'];
const controls = [
  'nav.sidebar',
  'site-search button',
  'header language-select',
  '.copy',
  '.page-actions',
  '.neighbours',
];

/** A page on paper. */
export function printing(visit: Visit): void {
  test('a page on paper has its words and none of its controls', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}en/tencent-im/6206/`);
    const shown = () =>
      reader.evaluate(
        (selectors) =>
          selectors.filter((selector) => document.querySelector(selector)?.checkVisibility()),
        [...words, ...controls],
      );
    expect(await shown()).toEqual([...words, ...controls]);
    await reader.evaluate(takeForPaper);
    expect(await shown()).toEqual(words);
  });

  test('a page can be printed', async ({ skip }) => {
    const { reader, site } = visit;
    if (reader.print === null) return skip('WebKitGTK’s driver has no command that prints.');
    await reader.open(`${site.url}ja/tencent-im/6206/`);
    const file = Buffer.from(await reader.print()).toString('latin1');
    expect(file).toMatch(/^%PDF-.*%%EOF\s*$/s);
  });
}

/** No driver of both engines chooses a medium: so what is for paper becomes for the screen, in the page itself. */
function takeForPaper(): void {
  const turn = (sheet: CSSStyleSheet | CSSGroupingRule) => {
    if (!(sheet instanceof CSSGroupingRule) || sheet instanceof CSSMediaRule)
      sheet.media.mediaText = sheet.media.mediaText
        .replace(/\bscreen\b/g, 'not all')
        .replace(/\bprint\b/g, 'screen');
    for (const rule of sheet.cssRules) if (rule instanceof CSSGroupingRule) turn(rule);
  };
  for (const sheet of document.styleSheets) turn(sheet);
}
