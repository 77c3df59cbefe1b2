import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { products, type ProductPages } from './content.ts';
import type { Locale } from './locales.ts';
import type { Layer } from './schemas/product.ts';
import { href } from './urls.ts';

/** The sidebar of a page: the product's categories by layer, or the products where the page belongs to none. */
export function sidebarOf(locale: Locale, productId: string | undefined, pathname: string, t: App.Locals['t']): Sidebar {
  const link = (label: string, path: string, badge?: string): SidebarEntry => ({
    type: 'link',
    label,
    href: href(locale, path),
    isCurrent: href(locale, path) === pathname,
    badge: badge === undefined ? undefined : { text: badge, variant: 'default', class: 'count' },
    attrs: {},
  });
  const product = products.find(({ id }) => id === productId);
  const shared = [link(t('nav.equivalents'), '/equivalents/')];
  if (!product) return [link(t('nav.home'), '/'), ...productLinks(locale, link), ...shared];
  const others = products.filter((other) => other !== product);
  return [
    link(product.shortNames[locale], `/${product.id}/`, String(product.codes.length)),
    ...categoryEntries(product, locale, link, t),
    link(t('nav.editions'), `/${product.id}/editions/`),
    ...shared,
    ...productLinks(locale, link, others),
  ];
}

/** The categories in a group for each layer; a layer alone in its product, or of one category, needs no group. */
function categoryEntries(product: ProductPages, locale: Locale, link: Link, t: App.Locals['t']): SidebarEntry[] {
  const layers = layersOf(product);
  return layers.flatMap((layer) => {
    const categories = product.categories.filter((category) => category.layer === layer);
    const entries = categories.map(({ id, names, codes }) => link(names[locale], `/${product.id}/${id}/`, String(codes.length)));
    if (layers.length === 1 || entries.length === 1) return entries;
    return [{ type: 'group' as const, label: t(`layer.${layer}`), entries, collapsed: false, badge: undefined }];
  });
}

function productLinks(locale: Locale, link: Link, shown: readonly ProductPages[] = products): SidebarEntry[] {
  return shown.map(({ id, shortNames, codes }) => link(shortNames[locale], `/${id}/`, String(codes.length)));
}

/** The layers that a product's categories belong to, in the order of their first category. */
export function layersOf({ categories }: Pick<ProductPages, 'categories'>): Layer[] {
  return [...new Set(categories.map(({ layer }) => layer))];
}

type Sidebar = StarlightRouteData['sidebar'];
type SidebarEntry = Sidebar[number];
type Link = (label: string, path: string, badge?: string) => SidebarEntry;
