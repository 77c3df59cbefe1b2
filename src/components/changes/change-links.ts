import type { CategoryPages, ChangePages, ProductPages } from '../../content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { codePath, href } from '../../site/urls.ts';
import { placeName } from '../../record/place-name.ts';

/** What a change leads to: the codes that it names, and pages, which are its product and the categories that it names. */
export function changeLinks({ product, about }: ChangePages, locale: Locale): ChangeLinks {
  if (!product) return { codes: [], pages: [] };
  const category = (id: string) => product.categories.find((each) => each.id === id);
  return {
    codes: about.filter((id) => !category(id)).map((id) => toCode(product, id, locale)),
    pages: [
      { label: product.shortNames[locale], href: href(locale, `/${product.id}/`) },
      ...about.flatMap((id) => category(id) ?? []).map((each) => toCategory(product, each, locale)),
    ],
  };
}

function toCategory({ id }: ProductPages, category: CategoryPages, locale: Locale): ChangeLink {
  const label = placeName(category, locale);
  return { label, href: href(locale, `/${id}/${category.id}/`) };
}

function toCode({ id, codes }: ProductPages, code: string, locale: Locale) {
  const title = codes.find((each) => each.code === code)?.words[locale].meaning.text;
  return { label: code, href: href(locale, codePath(id, code)), title };
}

/** What a change leads to. */
export interface ChangeLinks {
  /** Each with what it means. */
  codes: (ChangeLink & { title: string | undefined })[];
  pages: ChangeLink[];
}

/** A link to a page of the site. */
interface ChangeLink {
  label: string;
  href: string;
}
