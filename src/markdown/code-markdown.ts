import { equivalentsOf, type Code, type ProductPages } from '../content.ts';
import { localeIds, locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { groupSources } from '../record/group-sources.ts';
import { legacyOf } from '../record/legacy-of.ts';
import { sourcesOf } from '../record/sources-of.ts';
import { codePath } from '../site/urls.ts';
import { codeBlocks } from './code-blocks.ts';
import { codeCallBlocks } from './code-call-blocks.ts';
import { codeCommandBlocks } from './code-command-blocks.ts';
import { placedCodeLine } from './code-line.ts';
import { escapeText } from './escape-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { twinLink, wholeAddress } from './twin.ts';

/** The twin of a code's page. */
export function codeMarkdown(code: Code, product: ProductPages, locale: Locale): string {
  const t = translator(locale);
  const category = product.categories.find(({ id }) => id === code.category);
  const path = codePath(product.id, code.code);
  const others = localeIds.filter((other) => other !== locale);
  return joinBlocks([
    `# ${code.code} ${code.words[locale].meaning.markdown}`,
    [
      twinLink(escapeText(product.names[locale]), locale, `/${product.id}/`),
      twinLink(
        escapeText(category?.names[locale] ?? ''),
        locale,
        `/${product.id}/${code.category}/`,
      ),
      `<${wholeAddress(path)}>`,
    ].join(' · '),
    ...legacyBlocks(code, product, locale),
    ...codeBlocks(code, locale, (text) => `## ${text}`),
    ...codeCommandBlocks(code, product, locale),
    ...codeCallBlocks(code, locale),
    ...equivalentBlocks(code, locale),
    ...symbolBlocks(code, locale),
    `## ${t('code.languages')}`,
    others
      .map((other) => {
        const title = twinLink(
          code.words[other].meaning.markdown.replace(/[[\]]/g, '\\$&'),
          other,
          path,
        );
        return `- ${t('support.label', { name: locales[other].label })} ${title}`;
      })
      .join('\n'),
    ...sourceBlocks(code, product, locale),
  ]);
}

function legacyBlocks(code: Code, product: ProductPages, locale: Locale): string[] {
  const t = translator(locale);
  const legacy = legacyOf(code, product, equivalentsOf(code)?.codes ?? []);
  if (!legacy) return [];
  const current = legacy.current.map((other) =>
    twinLink(other.code, locale, codePath(product.id, other.code)),
  );
  return [
    t(`code.legacy.${legacy.listed}`),
    current.length > 0 ? `${t('code.legacy.current')} ${current.join(' · ')}` : '',
  ];
}

function equivalentBlocks(code: Code, locale: Locale): string[] {
  const t = translator(locale);
  const equivalent = equivalentsOf(code);
  const heading = `## ${t('nav.equivalents')}`;
  if (!equivalent || equivalent.codes.length === 0) return [heading, t('code.noEquivalents')];
  const name = escapeText(equivalent.names[locale]);
  return [
    heading,
    `${twinLink(name, locale, `/equivalents/${equivalent.id}/`)} — ${equivalent.shared[locale].markdown}`,
    equivalent.codes.map((other) => placedCodeLine(other, locale)).join('\n'),
  ];
}

function symbolBlocks({ symbols }: Code, locale: Locale): string[] {
  if (symbols.length === 0) return [];
  const t = translator(locale);
  const platforms = Map.groupBy(symbols, ({ symbol }) => symbol);
  const items = [...platforms].map(([symbol, named]) => {
    const names = named.map(({ platform }) => t(`platform.${platform}`));
    return `- \`${symbol}\` — ${names.join(' · ')}`;
  });
  return [`## ${t('code.symbols')}`, items.join('\n')];
}

function sourceBlocks(code: Code, product: ProductPages, locale: Locale): string[] {
  const t = translator(locale);
  const groups = groupSources(sourcesOf(code, product, locale)).map(({ listing, kinds }) => {
    const names = kinds.flatMap(([, sources]) =>
      sources.map(
        ({ name, states }) =>
          `${name} ${states.reduce((one, more) => t('list.join', { one, more }))}`,
      ),
    );
    return `- ${t('support.label', { name: t(`code.${listing}`) })} ${names.map(escapeText).join(' · ')}`;
  });
  const difference = code.difference?.[locale].markdown;
  return [
    `## ${t('code.editions')}`,
    groups.join('\n'),
    difference ? `${t('support.label', { name: t('code.difference') })} ${difference}` : '',
  ];
}
