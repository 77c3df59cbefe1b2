import { readingsOf } from './kanji.ts';
import { inRomaji } from './romaji.ts';

/** How a Japanese word may be read, as romaji: `"失敗" → ["sippai"]`. */
export function soundsOf(word: string): string[] {
  if (!/^[ぁ-ヴー\u4E00-\u9FFF]{2,12}$/.test(word)) return [];
  const parts = word.match(/[\u4E00-\u9FFF]|[ぁ-ヴー]+/g) ?? [];
  const readings = parts.map((part, at) =>
    /[\u4E00-\u9FFF]/.test(part)
      ? readingsOf(part, /^[ぁ-ん]/.test(parts[at + 1] ?? ''))
      : [inRomaji(part)],
  );
  const read = readings.reduce(
    (sounds, ways) => sounds.flatMap((sound) => ways.map((way) => `${sound} ${way}`)),
    [''],
  );
  // Before some consonants, a reading changes its end: 失 (situ) + 敗 (hai) is sippai.
  return read.map((sound) =>
    sound
      .replace(/(?<=[a-z])t[iu] h/g, 'pp')
      .replace(/(?<=[a-z])(?:t[iu] (?=([kst]))|k[iu] (?=(k)))/g, '$1$2')
      .replaceAll(' ', ''),
  );
}
