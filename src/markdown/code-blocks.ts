import { products, type Code } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { codePath } from '../site/urls.ts';
import { linkCodes } from './link-codes.ts';
import { twinLink } from './twin.ts';

/** What a reader of a code needs first, as blocks of Markdown: whether to retry, who acts, what to do and why. */
export function codeBlocks(
  code: Code,
  locale: Locale,
  heading: (text: string) => string,
): string[] {
  const t = translator(locale);
  const { action, cause } = code.words[locale];
  const known = codesOf.get(code.product);
  const linked = ({ markdown }: { markdown: string }) =>
    linkCodes(markdown, (id) =>
      known?.has(id) ? twinLink(`\`${id}\``, locale, codePath(code.product, id)) : null,
    );
  const fact = (name: string, value: string, help: string) =>
    `- ${t('support.label', { name })} ${value} — ${help}`;
  return [
    [
      fact(t('fact.retry'), t(`retry.${code.retry}`), t(`retry.${code.retry}.help`)),
      fact(t('fact.owner'), t(`owner.${code.owner}`), t(`owner.${code.owner}.help`)),
      fact(t('fact.layer'), t(`layer.${code.layer}`), t(`layer.${code.layer}.help`)),
    ].join('\n'),
    heading(t('code.action')),
    action.map((step, index) => `${index + 1}. ${linked(step)}`).join('\n'),
    heading(t('code.cause')),
    linked(cause),
  ];
}

const codesOf = new Map(
  products.map(({ id, codes }) => [id, new Set(codes.map(({ code }) => code))]),
);
