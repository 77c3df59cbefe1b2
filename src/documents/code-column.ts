import {
  codeHeaderStrength,
  isAboutHttp,
  isAboutStatus,
  isOtherSubject,
  namesErrorCodes,
  speaksOfErrors,
} from './header-words.ts';
import { readCodes, readSymbol } from './normalise-code.ts';
import type { ParsedTable } from './read-table.ts';

const mostSampled = 200;

/** Which column of a table holds its error codes, judged by header, shape and what stands above; -1 for none. */
export function findCodeColumn({ headings, header, rows }: ParsedTable, context: Context): number {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  // A line of words right below a table is a row of one cell to GFM; it says nothing of the columns.
  const full = rows.filter(({ cells }) => cells.length > 1 || header.length < 2);
  const columns = Array.from({ length: width }, (_, at): Column => {
    const values = sample(full)
      .map(({ cells }) => cells[at]?.text ?? '')
      .filter((text) => text !== '');
    const title = header[at]?.text ?? '';
    return { at, title, strength: codeHeaderStrength(title), values };
  });
  const titles = header.map(({ text }) => text);
  const numeric = columns.filter(({ values }) => share(values, isNumeric) >= 0.5);
  const symbolic = columns.filter(({ values }) => share(values, isSymbol) >= 0.8);
  if (titles.every((title) => title === '')) return findHeadless(numeric, headings, context);
  const supported = (column: Column): boolean =>
    column.strength === 1 && isSupported(column, titles, headings, context);
  const found =
    numeric.find(({ strength }) => strength === 2) ??
    numeric.find(supported) ??
    symbolic.find(({ strength }) => strength === 2) ??
    symbolic.find(supported);
  return found?.at ?? -1;
}

/** A table without a header goes on with the one above, or stands under a heading that says what it is. */
function findHeadless(
  numeric: readonly Column[],
  headings: readonly string[],
  { before }: Context,
): number {
  const nearest = headings.at(-1) ?? '';
  const own = numeric.filter(({ values }) => {
    return !isAboutHttp(nearest) || !isMostly(values, isHttpStatus);
  });
  const same = own.find(({ at }) => at === before);
  const isNamed = speaksOfErrors(nearest) && !isOtherSubject(nearest);
  return (same ?? (isNamed ? own[0] : undefined))?.at ?? -1;
}

/** Whether a header as weak as `Code` means error codes here: by its own table, the headings, the sentence before. */
function isSupported(
  column: Column,
  titles: readonly string[],
  headings: readonly string[],
  context: Context,
): boolean {
  const others = titles.filter((title) => title !== column.title);
  if (others.some((title) => isOtherSubject(title))) return false;
  const nearest = headings.at(-1) ?? '';
  const isHttp = isMostly(column.values, isHttpStatus);
  if (isHttp && (isAboutStatus(column.title) || isAboutStatus(nearest))) return false;
  if (others.some((title) => codeHeaderStrength(title) === 2)) return true;
  if (speaksOfErrors(nearest) || namesErrorCodes(context.lead)) return true;
  if (!isHttp && others.some(isAboutHttp)) return true;
  if (!isHttp && namesStatusCodes.test(nearest) && isMostly(column.values, isLong)) return true;
  if (isOtherSubject(nearest) || (isAboutStatus(nearest) && !isAboutStatus(column.title)))
    return false;
  return [...headings, context.title].some(speaksOfErrors) || others.some(speaksOfErrors);
}

/** Some rows from everywhere in the table, enough to judge a column by. */
function sample<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / mostSampled);
  return step < 2 ? rows : rows.filter((_, at) => at % step === 0);
}

function share(values: readonly string[], holds: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

function isMostly(values: readonly string[], holds: (text: string) => boolean): boolean {
  return share(values, holds) > 0.5;
}

function isNumeric(text: string): boolean {
  return readCodes(text) !== undefined;
}

function isSymbol(text: string): boolean {
  return readSymbol(text) !== undefined;
}

function isHttpStatus(text: string): boolean {
  return /^[1-5]\d\d$/.test(text);
}

/** States of a thing are counted from 0; codes have three digits or more. */
function isLong(text: string): boolean {
  return /\d{3}/.test(text);
}

const namesStatusCodes = /status code|状态码|狀態碼|ステータスコード|상태 ?코드/i;

interface Column {
  at: number;
  title: string;
  strength: 0 | 1 | 2;
  values: string[];
}

/** What else tells a table of codes. */
export interface Context {
  /** The title of the whole document, from its front matter. */
  title: string;
  /** The sentence right before the table. */
  lead: string;
  /** The code's column in the table before it. */
  before: number;
}
