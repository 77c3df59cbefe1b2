import { share } from './columns.ts';
import {
  codeHeaderStrength,
  isAboutCodes,
  isAboutHttp,
  isAboutStatus,
  isOtherSubject,
  namesErrorCodes,
  speaksOfErrors,
} from './header-words.ts';
import type { Column } from './columns.ts';

/** Whether a header as weak as `Code` means error codes here: by its own table, the tables like it, what stands above. */
export function isSupported(
  column: Column,
  columns: readonly Column[],
  headings: readonly string[],
  context: Context,
): boolean {
  const others = columns.map(({ title }) => title).filter((title) => title !== column.title);
  if (others.some((title) => isOtherSubject(title))) return false;
  const nearest = headings.at(-1) ?? '';
  const isHttp = share(column, isHttpStatus) > 0.5;
  // The numbers of HTTP are not a product's.
  if (isHttp && (isAboutStatus(column.title) || isAboutStatus(nearest))) return false;
  // Nothing else that is headed as a code, such as a country's, is negative.
  if (isAboutCodes(column.title) && share(column, isNegative) > 0.5) return true;
  if (others.some((title) => codeHeaderStrength(title) === 2)) return true;
  if (speaksOfErrors(nearest) || namesErrorCodes(context.lead)) return true;
  if (!isHttp && isListOfCodes(column, columns, headings, context)) return true;
  if (!isHttp && others.some(isAboutHttp)) return true;
  const isCounted = isHttp || share(column, isLong) <= 0.5;
  const isNamed = [column.title, nearest].some((text) => namesStatusCodes.test(text));
  if (!isCounted && (isNamed || speaksOfErrors(context.lead))) return true;
  if (isAboutStatus(nearest) && !isAboutStatus(column.title)) return context.isKnown && !isCounted;
  const isAmidErrors = [...headings, context.title].some(speaksOfErrors);
  if (isOtherSubject(nearest)) return isAmidErrors && context.isKnown;
  return context.isKnown || isAmidErrors || others.some(speaksOfErrors);
}

/** A table all by itself, such as an export, has nothing above to say what it is: names or causes beside codes do. */
function isListOfCodes(
  column: Column,
  columns: readonly Column[],
  headings: readonly string[],
  { title, lead }: Context,
): boolean {
  if (headings.length > 0 || title !== '' || lead !== '') return false;
  if (!/^codes?$/i.test(column.title) || share(column, isCode) < 1) return false;
  return columns.some((other) => namesCauses.test(other.title) || share(other, isConstant) >= 0.8);
}

/** `404`, as HTTP has it. */
export function isHttpStatus(text: string): boolean {
  return /^[1-5]\d\d$/.test(text);
}

function isNegative(text: string): boolean {
  return /^[-−–－]\s?\d/.test(text);
}

/** States of a thing are counted from 0; codes have three digits or more. */
function isLong(text: string): boolean {
  return /\d{3}/.test(text);
}

/** `6013` or `-302`: what stands for a state, `0` or `12`, is shorter, and a postal code is not written so. */
function isCode(text: string): boolean {
  return text === '0' || /^-?[1-9]\d{2,11}$/.test(text);
}

/** `ERR_NOT_READY`, as constants are named. */
function isConstant(text: string): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text);
}

const namesCauses = /\bcauses?\b|原因|원인/i;
const namesStatusCodes = /stat(?:us|e) ?code|状态码|狀態碼|ステータスコード|상태 ?코드/i;

/** What else tells a table of codes. */
export interface Context {
  /** The title of the whole document. */
  title: string;
  /** The table's caption, or the text right before it. */
  lead: string;
  /** The code's column in the table before it. */
  before: number;
  /** Whether codes stand under the same header elsewhere in the document. */
  isKnown: boolean;
}
