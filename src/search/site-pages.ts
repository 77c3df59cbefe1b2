import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Guide } from '../record/schemas/guide.ts';
import type { Product } from '../record/schemas/product.ts';
import { ownerSchema, retrySchema } from '../record/tables/codes.ts';

/** The site's own pages, which search finds by their titles and by what people ask for who want them: `asked.*`. */
export function sitePages(
  { products, guides }: Described,
  locale: Locale,
  t: Translate,
): SitePage[] {
  const lists = retrySchema.options.map((value): SitePage => [
    `retry/${value}/`,
    t(`retry.${value}.title`),
    t('retry.title'),
    t(`asked.retry.${value}`),
  ]);
  const owners = ownerSchema.options.map((value): SitePage => [
    `owner/${value}/`,
    t(`owner.${value}.title`),
    t('owner.title'),
    t(`asked.owner.${value}`),
  ]);
  const ofProducts = products.flatMap(({ id, shortNames, commands }): SitePage[] => {
    const name = shortNames[locale];
    const pages: SitePage[] = [
      [`${id}/#numbers`, t('number.map'), name, t('asked.numbers')],
      [`${id}/editions/`, t('nav.editions'), name, t('asked.editions')],
    ];
    return commands.length > 0
      ? [...pages, [`${id}/commands/`, t('commands.title'), name, t('asked.commands')]]
      : pages;
  });
  return [
    ...lists,
    ['retry/', t('retry.title'), '', t('asked.retry')],
    ...owners,
    ['owner/', t('owner.title'), '', t('asked.owner')],
    ['equivalents/', t('nav.equivalents'), '', t('asked.equivalents')],
    ['decode/', t('nav.decode'), '', t('asked.decode')],
    ['guides/', t('guides.title'), '', t('asked.guides')],
    ...guides.map(({ id, titles }): SitePage => [
      `guides/${id}/`,
      titles[locale],
      t('guides.title'),
      '',
    ]),
    ...ofProducts,
    ['offline/', t('nav.offline'), '', t('asked.offline')],
    ['api/', 'API', '', t('asked.api')],
    ['changes/', t('changes.title'), '', t('asked.changes')],
    ['about/', t('nav.about'), '', t('asked.about')],
  ];
}

/** A page below a language's home: its path, its title, what it belongs to, and words of intent, parted by commas. */
export type SitePage = [path: string, title: string, place: string, asked: string];

/** What of the record has pages of its own beside codes. */
interface Described {
  products: readonly (Pick<Product, 'shortNames'> & {
    id: string;
    commands: readonly unknown[];
  })[];
  guides: readonly Pick<Guide, 'id' | 'titles'>[];
}
