import { codes, equivalents, guides, products } from '../content.ts';
import { defaultLocale, localeIds, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { placeName } from '../record/place-name.ts';
import { productNames } from '../record/product-names.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** Where a language model finds what, as https://llmstxt.org/ proposes: in English, with the way to the other languages. */
export function llmsText(): string {
  const locale = defaultLocale;
  const t = translator(locale);
  const item = (name: string, path: string, about: string) =>
    `- ${twinLink(escapeText(name), locale, path)}: ${about}`;
  const file = (name: string, path: string, about: string) =>
    `- [${name}](${wholeAddress(path)}): ${about}`;
  const others = localeIds.filter((other) => other !== locale);
  const example = codes[0] ? `/${locale}/${codes[0].product}/${codes[0].code}` : '';
  return joinBlocks([
    `# ${escapeText(locales[locale].siteTitle)}`,
    `> What an error code of ${escapeText(productNames(products, locale))} means, why it happens and what to do: ${codes.length} codes, each linked to the codes that mean the same elsewhere.`,
    [
      `Every page has a twin in Markdown at its address with \`.md\` in place of the last slash: ${wholeAddress(`${example}/`)} is also ${wholeAddress(`${example}.md`)}.`,
      `For other languages, write ${others.map((other) => `\`/${other}/\` (${locales[other].label})`).join(', ')} in place of \`/${locale}/\`.`,
    ].join(' '),
    ...products.flatMap((product) => [
      `## ${escapeText(product.names[locale])}`,
      [
        item(
          t('nav.overview'),
          `/${product.id}/`,
          `the ${product.codes.length} codes with their titles`,
        ),
        ...product.categories.map((category) =>
          item(
            placeName(category, locale),
            `/${product.id}/${category.id}/`,
            `causes and remedies of ${category.codes.length} codes`,
          ),
        ),
        ...(product.commands.length > 0
          ? [
              item(
                t('commands.title'),
                `/${product.id}/commands/`,
                `${product.commands.length} commands, each with the codes that it returns`,
              ),
            ]
          : []),
      ].join('\n'),
    ]),
    `## ${t('guides.title')}`,
    guides
      .map(({ id, titles, descriptions }) =>
        item(titles[locale], `/guides/${id}/`, escapeText(descriptions[locale])),
      )
      .join('\n'),
    '## Data',
    [
      file('index.json', '/api/v1/index.json', 'what there is as JSON'),
      file('schema.json', '/api/v1/schema.json', 'the JSON Schema of a code'),
      ...products.map(({ id }) =>
        file(`${id}.json`, `/api/v1/${id}.json`, 'all codes, in all languages'),
      ),
      file(
        'commands.json',
        '/api/v1/commands.json',
        'the commands of the server APIs, each with its codes',
      ),
    ].join('\n'),
    '## Optional',
    equivalents
      .map(({ id, names, codes: members }) =>
        item(names[locale], `/equivalents/${id}/`, `${members.length} codes that mean the same`),
      )
      .join('\n'),
  ]);
}
