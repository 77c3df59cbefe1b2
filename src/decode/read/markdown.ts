import type { FirstSteps } from './first-steps.ts';
import { isSuccess } from './is-success.ts';
import type { LoggedCode } from './logged-code.ts';

/** The codes as a Markdown table, a row each: line, code, meaning, retry and first step; the first error that is known is marked, and the first of each chain. */
export function toMarkdown(
  codes: readonly LoggedCode[],
  home: string,
  words: MarkdownWords,
  steps: FirstSteps,
): string {
  const { lineHead, code, meaning, retry, firstStep } = words;
  const first =
    codes.length > 1
      ? codes.find((found) => !isSuccess(found) && found.matches.length > 0)
      : undefined;
  const rows = codes.map((found) => [
    place(found, words, found === first),
    ...cellsOf(found, home, words, steps),
  ]);
  return [[lineHead, code, meaning, retry, firstStep], Array<string>(5).fill('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** What the table says beside the codes. */
export interface MarkdownWords {
  lineHead: string;
  code: string;
  meaning: string;
  retry: string;
  firstStep: string;
  /** Of a code that is not known. */
  unknown: string;
  /** Of the first error that is known, and of the first of a chain. */
  firstMark: string;
  /** Of one that the log names as a cause. */
  causeMark: string;
  /** By what codes.tsv says. */
  retries: Readonly<Record<string, string>>;
}

function cellsOf(
  { code, matches }: LoggedCode,
  home: string,
  words: MarkdownWords,
  steps: FirstSteps,
): string[] {
  const [match] = matches;
  // The word `errorCode` makes the row mean the same wherever it is read again.
  if (!match) return [`\`errorCode: ${code}\``, words.unknown, none, none];
  const [retry = '', step = ''] = steps[`${match.product}/${match.code}`] ?? [];
  const links = matches.map(
    ({ product, code: page }) => `[${code}](${new URL(`${product}/${page}/`, home).href})`,
  );
  const titles = matches.map(
    ({ title, productName }) => `${escape(title)} (${escape(productName)})`,
  );
  return [
    links.join(' / '),
    titles.join(' / '),
    words.retries[retry] ?? none,
    escapeBesideCode(step) || none,
  ];
}

const none = '–';
const mostLines = 3;

/** `"2, 4 **first**"` */
function place(
  { lines, leads, causes }: LoggedCode,
  { firstMark, causeMark }: MarkdownWords,
  isFirst: boolean,
): string {
  const numbers = lines.slice(0, mostLines).join(', ') + (lines.length > mostLines ? ' …' : '');
  const marks = [
    ...(isFirst || leads.length > 0 ? [firstMark] : []),
    ...(causes.length > 0 ? [causeMark] : []),
  ];
  return [numbers || none, ...marks.map((mark) => `**${mark}**`)].join(' ');
}

/** The same, but code spans stay: ``"a*b `c`" → "a\*b `c`"``. */
function escapeBesideCode(text: string): string {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? part.replaceAll('|', '\\|') : escape(part)))
    .join('`');
}

/** `"a*b" → "a\*b"`; line ends become spaces. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
