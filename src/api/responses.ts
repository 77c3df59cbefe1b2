import {
  callsOf,
  equivalentsOf,
  type Code,
  type CommandPages,
  type ProductPages,
} from '../content.ts';
import type { ApiCommand } from './commands-schema.ts';
import type { ApiProduct } from './product-schema.ts';
import type { ApiCode } from './schema.ts';
import { mapLocales, type Locale } from '../i18n/locales.ts';
import type { Edition } from '../record/schemas/edition.ts';
import type { WrittenWords } from '../record/schemas/words.ts';
import { codePath, commandPath, localePath } from '../site/urls.ts';

/** The version of the JSON's shape: it grows only when a program that reads it would break. */
export const apiVersion = '1';

/** A code as programs get it. */
export function apiCode(code: Code): ApiCode {
  const { product, code: id, range, category, layer, symbols, ...rest } = code;
  const {
    editions,
    phrases: _phrases,
    words: _words,
    commands,
    calls,
    difference,
    ...columns
  } = rest;
  return {
    product,
    code: id,
    range,
    category,
    layer,
    symbols,
    ...columns,
    equivalents: (equivalentsOf(code)?.codes ?? []).map((other) => ({
      product: other.product,
      code: other.code,
    })),
    editions,
    words: mapLocales((locale) => apiWords(code.words[locale])),
    commands: commands.map((command) => ({ command, note: noteOn(code, command) })),
    calls,
    difference: difference && mapLocales((locale) => difference[locale].markdown),
    urls: urlsOf(code),
  };
}

/** A product as programs get it: its categories, the official sources compared, and all its codes. */
export function apiProduct({ id, categories, editions, codes }: ProductPages): ApiProduct {
  return {
    product: id,
    categories: categories.map(({ id: category, layer, names, codes: { length } }) => ({
      id: category,
      layer,
      names,
      codes: length,
    })),
    editions: editions.map(apiEdition),
    codes: codes.map(apiCode),
  };
}

/** A JSON file's response: UTF-8, one line, ended. */
export function jsonResponse(data: unknown): Response {
  return new Response(`${JSON.stringify(data)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** A call of a product's server API as programs get it. */
export function apiCommand(call: CommandPages): ApiCommand {
  const { product, command, names, purposes, page, codes } = call;
  const path = commandPath(product, command);
  return {
    product,
    command,
    names,
    purposes: mapLocales((locale) => purposes[locale].markdown),
    page,
    codes: codes.map(({ code }) => code.code),
    urls: mapLocales((locale) => localePath(locale, path)),
  };
}

function noteOn(code: Code, command: string): ApiCode['commands'][number]['note'] {
  const own = callsOf(code).find((call) => call.command.command === command)?.own;
  return own
    ? mapLocales((locale) => ({
        cause: own[locale].cause.markdown,
        action: own[locale].action.map(({ markdown }) => markdown),
      }))
    : null;
}

function apiEdition(edition: Edition): ApiProduct['editions'][number] {
  const { id, kind, date, url, incomplete = [] } = edition;
  return {
    id,
    kind,
    lang: kind === 'sdk' ? null : (edition.lang ?? null),
    part: kind === 'api' ? null : (edition.part ?? null),
    platform: kind === 'sdk' ? edition.platform : null,
    version: kind === 'sdk' ? edition.version : null,
    date,
    url,
    incomplete,
  };
}

function apiWords({ meaning, cause, action }: WrittenWords): ApiCode['words'][Locale] {
  return {
    meaning: meaning.markdown,
    cause: cause.markdown,
    action: action.map((step) => step.markdown),
  };
}

function urlsOf({ product, code }: Code): ApiCode['urls'] {
  const permalink = codePath(product, code);
  return { permalink, ...mapLocales((locale) => localePath(locale, permalink)) };
}
