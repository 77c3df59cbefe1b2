import { products, type ProductPages } from '../../content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { layersOf } from '../../record/layers.ts';
import { href } from '../../site/urls.ts';
import { facetIds } from '../lists/facets.ts';

/** What the side list of a page has, under a heading each: the same everywhere, and below a page's own product its categories. */
export function sideGroups(locale: Locale, product: string | undefined): readonly SideGroup[] {
  const key = `${locale}/${product}`;
  const known = found.get(key) ?? listGroups(locale, product);
  found.set(key, known);
  return known;
}

const found = new Map<string, readonly SideGroup[]>();

function listGroups(locale: Locale, product: string | undefined): readonly SideGroup[] {
  const t = translator(locale);
  const link = (label: string, path: string) => ({ label, href: href(locale, path) });
  return [
    { label: null, links: [link(t('nav.home'), '/')] },
    {
      label: t('nav.tools'),
      links: [
        link(t('nav.decode'), '/decode/'),
        link(t('guides.title'), '/guides/'),
        link(t('nav.equivalents'), '/equivalents/'),
        ...facetIds.map((facet) => link(t(`${facet}.title`), `/${facet}/`)),
      ],
    },
    {
      label: t('nav.products'),
      links: products.map((each) => ({
        ...link(each.shortNames[locale], `/${each.id}/`),
        count: each.codes.length,
        below: each.id === product ? productLinks(each, locale) : [],
      })),
    },
    {
      label: t('nav.site'),
      links: [
        link(t('changes.title'), '/changes/'),
        link(t('nav.offline'), '/offline/'),
        link('API', '/api/'),
        link(t('nav.about'), '/about/'),
      ],
    },
  ];
}

/** A layer's categories stand below its name, unless there is but one to name. */
function productLinks({ id, categories, commands }: ProductPages, locale: Locale): SideLink[] {
  const t = translator(locale);
  const link = (label: string, path: string) => ({ label, href: href(locale, `/${id}/${path}/`) });
  const layers = layersOf({ categories }).flatMap((layer, _, all): SideLink[] => {
    const links = categories
      .filter((category) => category.layer === layer)
      .map((category) => ({
        ...link(category.names[locale], category.id),
        count: category.codes.length,
      }));
    return all.length === 1 || links.length === 1
      ? links
      : [{ label: t(`layer.${layer}`), below: links }];
  });
  return [
    ...layers,
    ...(commands.length > 0
      ? [{ ...link(t('commands.title'), 'commands'), count: commands.length }]
      : []),
    link(t('nav.editions'), 'editions'),
  ];
}

/** A heading, and what stands under it. */
export interface SideGroup {
  label: string | null;
  links: SideLink[];
}

/** A way to a page; one without an address only holds what is below it. */
export interface SideLink {
  label: string;
  href?: string;
  count?: number;
  below?: SideLink[];
}
