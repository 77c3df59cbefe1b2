import { element } from '../../browser/element.ts';
import { fill } from '../../i18n/fill.ts';

/** A long list that shows its first rows, and behind a button that says how many they are, the others. */
export function foldRows(section: HTMLElement, others: string): HTMLElement {
  const folded = [...section.querySelectorAll<HTMLElement>(':scope > ul > li')].slice(shown);
  if (folded.length === 0) return section;
  for (const row of folded) row.hidden = true;
  const button = element('button', { type: 'button' }, fill(others, { count: folded.length }));
  button.addEventListener('click', () => {
    for (const row of folded) row.hidden = false;
    folded[0]?.querySelector('a')?.focus();
    button.remove();
  });
  section.append(button);
  return section;
}

const shown = 12;
