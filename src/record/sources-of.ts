import type { Locale } from '../i18n/locales.ts';
import { editionName } from './edition-name.ts';
import { listingOf, type Listing } from './listing-of.ts';
import type { Edition } from './schemas/edition.ts';
import type { Facts } from './schemas/facts.ts';
import { speaksOf } from './speaks-of.ts';

/** The official sources that have something to say of a code, the newest of a name first, and what each says. */
export function sourcesOf(
  code: Pick<Facts, 'category' | 'editions'>,
  { editions, categories }: Listed,
  locale: Locale,
): Source[] {
  const ofCategory = categories.find(({ id }) => id === code.category)?.codes ?? [];
  return editions
    .filter((edition) => speaksOf(edition, code, ofCategory))
    .map((edition) => ({
      ...editionName(edition, locale),
      kind: edition.kind,
      listing: listingOf(code, edition),
    }));
}

/** An official source beside others, and what is known of a code in it. */
export interface Source {
  name: string;
  /** Its version or date. */
  state: string;
  kind: Edition['kind'];
  listing: Listing;
}

/** What of a product says which sources list which codes. */
interface Listed {
  editions: readonly Edition[];
  categories: readonly { id: string; codes: readonly Pick<Facts, 'editions'>[] }[];
}
