import type { Locale } from '../i18n/locales.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import type { Figured } from './figures.ts';

/** Reports figures that stand in what one language says of a thing, and not in what another says of it. */
export function checkFigures(where: string, placed: readonly Figured<{ locale: Locale }>[]): void {
  const all = new Set(placed.flatMap(({ figures }) => [...figures]));
  for (const { file, place, figures } of placed) {
    for (const figure of all) {
      if (figures.has(figure)) continue;
      const others = placed
        .filter((other) => other.figures.has(figure))
        .map(({ entry }) => entry.locale);
      const what = `\`${figure}\` stands in ${where} in ${listValues(others)}, but not here.`;
      report(file, 'figures-differ', place, what);
    }
  }
}
