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
  if (!isHttp && others.some(isAboutHttp)) return true;
  const isCounted = isHttp || share(column, isLong) <= 0.5;
  const isNamed = [column.title, nearest].some((text) => namesStatusCodes.test(text));
  if (!isCounted && (isNamed || speaksOfErrors(context.lead))) return true;
  if (isAboutStatus(nearest) && !isAboutStatus(column.title)) return context.isKnown && !isCounted;
  const isAmidErrors = [...headings, context.title].some(speaksOfErrors);
  if (isOtherSubject(nearest)) return isAmidErrors && context.isKnown;
  return context.isKnown || isAmidErrors || others.some(speaksOfErrors);
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
