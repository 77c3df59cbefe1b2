import type { CategoryPages, ChangePages, ProductPages } from '../../content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { codePath, href } from '../../site/urls.ts';
import { categoryTitle } from '../../record/category-title.ts';

/** The pages that a change leads to: its product, then the categories and codes that it names. */
export function changeLinks({ product, about }: ChangePages, locale: Locale): ChangeLink[] {
  if (!product) return [];
  return [
    { label: product.names[locale], href: href(locale, `/${product.id}/`) },
    ...about.map((id) => {
      const category = product.categories.find((each) => each.id === id);
      return category ? toCategory(product, category, locale) : toCode(product, id, locale);
    }),
  ];
}

function toCategory({ id }: ProductPages, category: CategoryPages, locale: Locale): ChangeLink {
  const label = categoryTitle(category, locale);
  return { label, href: href(locale, `/${id}/${category.id}/`) };
}

function toCode({ id, codes }: ProductPages, code: string, locale: Locale): ChangeLink {
  const title = codes.find((each) => each.code === code)?.words[locale].meaning.text;
  return { label: code, href: href(locale, codePath(id, code)), title };
}

/** A link to a page of the site. */
export interface ChangeLink {
  label: string;
  href: string;
  /** What a code means: what is no code has none. */
  title?: string | undefined;
}
