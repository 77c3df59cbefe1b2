import { markOf } from '../../src/numbers/mark-of.ts';
import { numberBlocks, type Numbered } from '../../src/numbers/number-blocks.ts';
import { xmlText } from '../../src/site/xml-text.ts';
import type { PictureWords } from './picture-words.ts';

/** A picture as a page to photograph: its words, and below them the blocks of the number space with their codes. */
export function picturePage(
  { lang, above, title, below }: PictureWords,
  codes: readonly Numbered[],
): string {
  const blocks = numberBlocks(codes).map(
    ({ from, to, codes: own }) =>
      `<svg viewBox="0 0 ${to - from + 1} 10" preserveAspectRatio="none"><path d="${own
        .map(({ code }) => markOf(code, from))
        .join('')}"/></svg>`,
  );
  return `<!doctype html><html lang="${lang}"><style>${style}</style>
<p class="above">${xmlText(above)}</p><h1>${xmlText(title)}</h1><p>${xmlText(below)}</p>
<div>${blocks.join('')}</div>`;
}

const style = `
  body { box-sizing: border-box; height: 100vh; margin: 0; padding: 72px 80px 64px; display: flex; flex-direction: column;
    background: #0f2f2c; color: #fff; font: 34px/1.4 'Noto Sans', sans-serif; }
  :lang(ja) body { font-family: 'Noto Sans CJK JP', sans-serif; }
  :lang(ko) body { font-family: 'Noto Sans CJK KR', sans-serif; word-break: keep-all; }
  :lang(zh) body { font-family: 'Noto Sans CJK SC', sans-serif; }
  h1 { margin: 12px 0 20px; font-size: 76px; line-height: 1.2; text-wrap: balance; word-break: auto-phrase; }
  :lang(ko) h1 { word-break: keep-all; }
  p { margin: 0; color: #c9d6d4; }
  .above { min-height: 48px; color: #8fdcd1; }
  div { display: flex; gap: 6px; margin-top: auto; }
  svg { flex: 1; min-width: 0; height: 56px; border-bottom: 2px solid #45706b; }
  path { fill: none; stroke: #8fdcd1; stroke-width: 1.5px; vector-effect: non-scaling-stroke; }
`;
