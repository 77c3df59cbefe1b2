import { getCollection } from 'astro:content';
import { defaultLocale, mapLocales, type Locale } from './i18n/locales.ts';
import { rankEquivalents } from './record/rank-equivalents.ts';
import { codeRange } from './record/schemas/code-id.ts';
import { everyCommand } from './record/schemas/command-id.ts';
import type { Change } from './record/schemas/change.ts';
import type { Command, CommandCause } from './record/schemas/command.ts';
import type { Equivalent } from './record/schemas/equivalent.ts';
import type { Facts } from './record/schemas/facts.ts';
import type { Guide } from './record/schemas/guide.ts';
import { guidePlaces } from './record/guide-places.ts';
import { rankGuides, type CodeGuide } from './record/rank-guides.ts';
import type { Localized } from './i18n/localized.ts';
import type { Edition } from './record/schemas/edition.ts';
import type { Category, Layer, Product } from './record/schemas/product.ts';
import type { Support } from './record/schemas/support.ts';
import type { Synonym } from './record/schemas/synonym.ts';
import type { Inline, WrittenWords } from './record/schemas/words.ts';
import type { Retry } from './record/tables/codes.ts';

const [
  productEntries,
  factEntries,
  wordEntries,
  differenceEntries,
  supportEntries,
  commandEntries,
  equivalentEntries,
  synonymEntries,
  changeEntries,
  guideEntries,
] = await Promise.all([
  getCollection('products'),
  getCollection('facts'),
  getCollection('words'),
  getCollection('differences'),
  getCollection('support'),
  getCollection('commands'),
  getCollection('equivalents'),
  getCollection('synonyms'),
  getCollection('changes'),
  getCollection('guides'),
]);

const words = new Map(wordEntries.map(({ id, data }) => [id, data]));
const differences = new Map(differenceEntries.map(({ id, data }) => [id, data.difference]));
const classes = new Map(equivalentEntries.map(({ data }) => [data.id, data]));

/** The products, sorted by id, each with its categories in the order of product.yaml and their codes by number. */
export const products: readonly ProductPages[] = productEntries
  .map(({ id, data }) => productPages(id, data))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every code of every product. */
export const codes: readonly Code[] = products.flatMap((product) => product.codes);

/** The classes of equivalent codes that have codes, sorted by id. */
export const equivalents: readonly EquivalentPages[] = [
  ...Map.groupBy(codes, ({ equivalent }) => equivalent),
]
  .flatMap(([id, members]) => {
    const data = id === null ? undefined : classes.get(id);
    return data ? [{ ...data, codes: members }] : [];
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** What people type for what titles call otherwise, in every language. */
export const synonyms: readonly Synonym[] = synonymEntries.map(({ data }) => data);

/** What the record gained or changed, newest first. */
export const changes: readonly ChangePages[] = changeEntries
  .map(({ data }) => ({ ...data, product: products.find(({ id }) => id === data.product) ?? null }))
  .sort((a, b) => compare(b.date, a.date) || a.order - b.order);

/** Advice that holds for more than one code, in the order in which readers need it. */
export const guides: readonly Guide[] = guideEntries
  .map(({ data }) => data)
  .sort((a, b) => a.order - b.order || compare(a.id, b.id));

const placesOf = guidePlaces(guides);

/** The guides that are for a code, the closest first. */
export function guidesOf({ product, code, retry }: Code): readonly CodeGuide[] {
  return rankGuides(placesOf.get(`${product}/${code}`) ?? [], guidesFor(retry));
}

/** The guides that are for all codes of a kind, also for those that they do not name. */
export function guidesFor(kind: Retry): readonly Guide[] {
  return guides.filter(({ retry }) => retry.includes(kind));
}

const callsByCode = Map.groupBy(
  products.flatMap(({ commands }) =>
    commands.flatMap((command) => command.codes.map((entry) => ({ command, ...entry }))),
  ),
  ({ code }) => code,
);

/** The commands that return a code, each with the words that hold for it alone; null where the code's own hold. */
export function callsOf(code: Code): readonly CodeCall[] {
  return callsByCode.get(code) ?? [];
}

const membersOf = new Map(equivalents.map(({ id, codes: members }) => [id, members]));

/** The class that a code belongs to, and the other codes of it, the likeliest counterpart first; null for a code that stands alone. */
export function equivalentsOf(code: Code): EquivalentPages | null {
  const known = ranked.get(code) ?? rankedClass(code);
  ranked.set(code, known);
  return known;
}

const ranked = new Map<Code, EquivalentPages | null>();

function rankedClass(code: Code): EquivalentPages | null {
  const data = code.equivalent === null ? undefined : classes.get(code.equivalent);
  if (!data) return null;
  const others = (membersOf.get(data.id) ?? []).filter((other) => other !== code);
  return { ...data, codes: rankEquivalents(code, others) };
}

function productPages(id: string, data: Product): ProductPages {
  const byCategory = Map.groupBy(
    factEntries.filter((entry) => entry.data.product === id),
    (entry) => entry.data.category,
  );
  const categories = data.categories.map((category) => ({
    ...category,
    codes: (byCategory.get(category.id) ?? [])
      .map((entry) => joinCode(entry.data, category))
      .sort((a, b) => sortKey(a) - sortKey(b)),
  }));
  const codes = categories.flatMap((category) => category.codes);
  const commands = commandEntries
    .filter((entry) => entry.data.product === id)
    .map((entry) => ({ ...entry.data, codes: commandCodes(entry.data, codes) }));
  const support = supportEntries.find((entry) => entry.id === id)?.data ?? null;
  return {
    ...data,
    id,
    categories,
    codes,
    commands,
    commonCodes: codes.filter((code) => code.commands.includes(everyCommand)),
    support,
  };
}

function commandCodes({ command, causes }: Command, codes: readonly Code[]): CommandCode[] {
  return codes
    .filter((code) => code.commands.includes(command))
    .map((code) => ({ code, own: causes.find((cause) => cause.code === code.code)?.words ?? null }))
    .sort((a, b) => sortKey(a.code) - sortKey(b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Codes stand by their number, without its sign: `-302` before `-10001`; a range stands by its beginning. */
function sortKey({ code, range }: Code): number {
  return range?.from ?? Math.abs(Number(code));
}

function joinCode(facts: Facts, { layer }: Category): Code {
  const { product, code } = facts;
  const at = (locale: Locale) => `${product}/${locale}/${code}`;
  return {
    ...facts,
    layer,
    range: codeRange(code),
    words: mapLocales((locale) => required(words, at(locale))),
    difference: differences.has(at(defaultLocale))
      ? mapLocales((locale) => required(differences, at(locale)))
      : null,
  };
}

/** What stands under a key, which the checks of the record have seen to. @throws where it is missing all the same. */
function required<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The record has nothing for \`${key}\`.`);
  return value;
}

export type { Guide };

/** A code with everything that its pages show. */
export interface Code extends Facts {
  layer: Layer;
  range: { from: number; to: number } | null;
  words: Localized<WrittenWords>;
  difference: Localized<Inline> | null;
}

/** A category and its codes, by number. */
export interface CategoryPages extends Category {
  codes: Code[];
}

/** A product with its categories and codes. */
export interface ProductPages extends Product {
  id: string;
  categories: CategoryPages[];
  editions: Edition[];
  codes: Code[];
  /** The calls of its server API that return codes, in the order of `commands.tsv`. */
  commands: CommandPages[];
  /** The codes that every call of its server API may return. */
  commonCodes: Code[];
  /** Null where no words lead to technical support. */
  support: Support | null;
}

/** A call of a product's server API, with the codes that it returns, by number. */
export interface CommandPages extends Command {
  codes: CommandCode[];
}

/** A code that a call returns. */
export interface CommandCode {
  code: Code;
  /** What it means for that call, where that is not what the code's own words say. */
  own: Localized<CommandCause> | null;
}

/** A call that returns a code, and what the code means for it. */
export interface CodeCall extends CommandCode {
  command: CommandPages;
}

/** A class of equivalent codes, with its codes. */
export interface EquivalentPages extends Equivalent {
  codes: Code[];
}

/** A change, with the product that it is about. */
export interface ChangePages extends Omit<Change, 'product'> {
  product: ProductPages | null;
}
