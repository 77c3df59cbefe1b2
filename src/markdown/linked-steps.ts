import type { Locale } from '../i18n/locales.ts';
import type { Inline } from '../record/schemas/words.ts';
import { linkedWords } from './linked-words.ts';

/** Steps as the lines of a numbered list, whose codes lead to their twins. */
export function linkedSteps(steps: readonly Inline[], product: string, locale: Locale): string[] {
  return steps.map((step, index) => `${index + 1}. ${linkedWords(step, product, locale)}`);
}
