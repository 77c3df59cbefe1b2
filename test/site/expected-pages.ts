import { localeIds } from '../../src/i18n/locales.ts';
import type { Record } from './record.ts';

/** Every page that the record asks for, by kind: addresses under the base, `["en/", "ja/"]`. */
export function expectedPages({ products, codes, commands, equivalents, guides }: Record): {
  [kind in Kind]: string[];
} {
  const each = (paths: readonly string[]) =>
    localeIds.flatMap((locale) => paths.map((path) => `${locale}/${path}`));
  const valuesOf = (facet: 'retry' | 'owner') => [...new Set(codes.map((code) => code[facet]))];
  const codePaths = codes.map(({ product, code }) => `${product}/${code}/`);
  return {
    choice: [''],
    home: each(['']),
    product: each(products.map(({ id }) => `${id}/`)),
    category: each(
      products.flatMap(({ id, categories }) =>
        categories.map((category) => `${id}/${category.id}/`),
      ),
    ),
    code: each(codePaths),
    commands: each(
      products
        .filter(({ id }) => commands.some(({ product }) => product === id))
        .map(({ id }) => `${id}/commands/`),
    ),
    command: each([
      ...new Set(
        commands.flatMap(({ product, command }) =>
          command === '*' ? [] : `${product}/commands/${command}/`,
        ),
      ),
    ]),
    editions: each(products.map(({ id }) => `${id}/editions/`)),
    equivalents: each(['equivalents/']),
    equivalent: each(equivalents.map((id) => `equivalents/${id}/`)),
    'by retry': each(['retry/', ...valuesOf('retry').map((value) => `retry/${value}/`)]),
    'by owner': each(['owner/', ...valuesOf('owner').map((value) => `owner/${value}/`)]),
    changes: each(['changes/']),
    guides: each(['guides/', ...guides.map((id) => `guides/${id}/`)]),
    decoder: each(['decode/']),
    permalink: codePaths,
  };
}

type Kind =
  | 'choice'
  | 'home'
  | 'product'
  | 'category'
  | 'code'
  | 'commands'
  | 'command'
  | 'editions'
  | 'equivalents'
  | 'equivalent'
  | 'by retry'
  | 'by owner'
  | 'changes'
  | 'guides'
  | 'decoder'
  | 'permalink';
