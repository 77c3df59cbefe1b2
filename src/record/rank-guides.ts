import type { Guide } from './schemas/guide.ts';
import type { GuidePlace } from './guide-places.ts';

/**
 * A code's guides, the closest first: the part that speaks of the fewest codes says most about each of them. Behind it
 * stands what holds for all codes that are retried alike, and then what else speaks of the code.
 */
export function rankGuides(places: readonly GuidePlace[], ofKind: readonly Guide[]): CodeGuide[] {
  const [closest, ...others] = places
    .filter(({ guide }) => guide.retry.length === 0)
    .sort((a, b) => a.section.codes.length - b.section.codes.length);
  const general = [
    ...places.filter(({ guide }) => guide.retry.length > 0),
    ...ofKind
      .filter((guide) => !places.some((place) => place.guide === guide))
      .map((guide) => ({ guide, section: null })),
  ];
  return [...(closest ? [closest] : []), ...general, ...others];
}

/** A guide, and the part of it that speaks of a code; null where the whole guide is for it. */
export type CodeGuide = GuidePlace | { guide: Guide; section: null };
