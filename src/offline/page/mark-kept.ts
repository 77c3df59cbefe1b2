import { keptLocales } from './language-state.ts';
import { fill } from '../../i18n/fill.ts';
import { loadWords } from './words.ts';

/** Says in the header's language menu which languages are kept: `"한국어" → "한국어 (offline)"`. */
export async function markKept(): Promise<void> {
  const options = [
    ...document.querySelectorAll<HTMLOptionElement>('language-select option[data-locale]'),
  ];
  if (options.length === 0) return;
  const kept = await keptLocales();
  const isMarked = options.some(({ dataset }) => dataset['name']);
  if (kept.size === 0 && !isMarked) return;
  const { keptLabel } = await loadWords();
  for (const option of options) {
    option.dataset['name'] ??= option.text;
    const { name = '', locale = '' } = option.dataset;
    option.text = kept.has(locale) ? fill(keptLabel, { language: name }) : name;
  }
}
