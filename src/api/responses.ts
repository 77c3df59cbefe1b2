import { equivalentsOf, type Code, type ProductPages } from '../content.ts';
import type { ApiCode } from './schema.ts';
import type { Localized } from '../i18n/localized.ts';
import { codePath, localePath } from '../site/urls.ts';

/** The version of the JSON's shape: it grows only when a program that reads it would break. */
export const apiVersion = '1';

/** A code as programs get it. */
export function apiCode(code: Code): ApiCode {
  const {
    product,
    range,
    category,
    layer,
    symbols,
    retry,
    owner,
    equivalent,
    editions,
    difference,
  } = code;
  return {
    product,
    code: code.code,
    range,
    category,
    layer,
    symbols,
    retry,
    owner,
    equivalent,
    equivalents: (equivalentsOf(code)?.codes ?? []).map((other) => ({
      product: other.product,
      code: other.code,
    })),
    editions,
    words: eachLocale(code.words, ({ meaning, cause, action }) => ({
      meaning: meaning.markdown,
      cause: cause.markdown,
      action: action.map((step) => step.markdown),
    })),
    difference: difference && eachLocale(difference, ({ markdown }) => markdown),
    urls: urlsOf(code),
  };
}

/** A product as programs get it: its categories and all its codes. */
export function apiProduct({ id, categories, codes }: ProductPages) {
  return {
    product: id,
    categories: categories.map(({ id: category, layer, names, codes: { length } }) => ({
      id: category,
      layer,
      names,
      codes: length,
    })),
    codes: codes.map(apiCode),
  };
}

/** A JSON file's response: UTF-8, one line, ended. */
export function jsonResponse(data: unknown): Response {
  return new Response(`${JSON.stringify(data)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

function urlsOf({ product, code }: Code): ApiCode['urls'] {
  const permalink = codePath(product, code);
  return {
    permalink,
    en: localePath('en', permalink),
    ja: localePath('ja', permalink),
    ko: localePath('ko', permalink),
    zh: localePath('zh', permalink),
  };
}

function eachLocale<T, U>(of: Localized<T>, change: (value: T) => U): Localized<U> {
  return { en: change(of.en), ja: change(of.ja), ko: change(of.ko), zh: change(of.zh) };
}
