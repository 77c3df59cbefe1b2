import type { Guide } from './schemas/guide.ts';

/** Where guides speak of each code: the first part of each guide that links to it, by `tencent-im/6206`. */
export function guidePlaces(guides: readonly Guide[]): Map<string, GuidePlace[]> {
  const places = new Map<string, GuidePlace[]>();
  for (const guide of guides) {
    for (const section of guide.sections) {
      for (const code of section.codes) {
        const known = places.get(code) ?? [];
        if (known.some((place) => place.guide === guide)) continue;
        places.set(code, [...known, { guide, section }]);
      }
    }
  }
  return places;
}

/** A part of a guide. */
export interface GuidePlace {
  guide: Guide;
  section: Guide['sections'][number];
}
