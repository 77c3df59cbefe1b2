import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { realRecord } from './real-record.ts';

const { record } = await realRecord();
const factsOf = new Map(record.facts.map((facts) => [`${facts.product}/${facts.code}`, facts]));
const rows = record.words.flatMap(({ product, code, locale, action, asksSupport }) => {
  const facts = factsOf.get(`${product}/${code}`);
  const steps = action.map(({ markdown }) => markdown);
  return facts ? [{ at: `${product}/${code}`, locale, steps, asksSupport, ...facts }] : [];
});

/** Words that point at what a reader has not read: steps stand first on a page. */
const pointing = {
  en: /\babove\b(?! all)/,
  ja: /上記|上述|前述|上の条件/,
  ko: /(?<!\p{Script=Hangul})위의? |상기/u,
  zh: /上述|前述|上文/,
};

/** What asks for the same call again. */
const repeating = {
  en: /increasing delays|try again|(?<!not )(?:repeat|retry|resend) the/i,
  ja: /間隔を広げ|再試行してください|再送信してください|再度呼び出してください/,
  ko: /간격을 늘려|재시도하십시오|다시 (?:보내|호출하)십시오/,
  zh: /逐步拉长|(?<!(?:不要|无需).*)(?:重试|重发|再次调用)/,
};

/** Any word of doing it once more. */
const onceMore = {
  en: /again|repeat|retry|increasing delays/i,
  ja: /再|繰り返|やり直|間隔を広げ/,
  ko: /다시|재시도|재전송|반복|간격을 늘려/,
  zh: /重新|重试|重发|重复|再|逐步拉长/,
};

const delays = { en: 'increasing delays', ja: '間隔を広げ', ko: '간격을 늘려', zh: '逐步拉长' };

describe.each(localeIds)('steps in %s', (locale) => {
  const own = rows.filter((row) => row.locale === locale);
  const told = (wrong: (row: (typeof own)[number]) => boolean) =>
    own.filter(wrong).map(({ at, steps }) => ({ at, steps }));

  test('name a fact, and do not point at the cause below them', () => {
    expect(own.length).toBeGreaterThan(899);
    expect(told(({ steps }) => steps.some((step) => pointing[locale].test(step)))).toEqual([]);
  });

  test('do not ask for a call again where there is nothing to repeat', () => {
    expect(
      told(
        ({ retry, steps }) =>
          retry === 'none' && steps.some((step) => repeating[locale].test(step)),
      ),
    ).toEqual([]);
  });

  test('do not begin with a retry where the call is not to be repeated as is', () => {
    expect(
      told(({ retry, steps }) => retry === 'fix' && steps[0]?.includes(delays[locale]) === true),
    ).toEqual([]);
  });

  test('tell of a retry wherever one with backoff helps', () => {
    expect(
      told(
        ({ retry, steps }) =>
          retry === 'backoff' && !steps.some((step) => onceMore[locale].test(step)),
      ),
    ).toEqual([]);
  });

  test('lead to technical support where the vendor acts', () => {
    expect(told(({ owner, asksSupport }) => owner === 'vendor' && !asksSupport)).toEqual([]);
  });
});

test('nobody acts only where there is nothing to repeat', () => {
  expect(record.facts.filter(({ owner, retry }) => owner === 'nobody' && retry !== 'none')).toEqual(
    [],
  );
});
