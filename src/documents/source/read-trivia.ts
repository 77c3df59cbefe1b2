import { brokenSource } from './broken-source.ts';

/** The comments at a place and the end of all that is neither code nor text there: blanks, comments, directives. */
export function readTrivia(text: string, from: number, to: number = text.length): Trivia {
  const comments: Comment[] = [];
  let at = from;
  while (at < to) {
    const blank = matchAt(BLANK, text, at);
    if (blank !== '') at += blank.length;
    else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      if (close === -1) throw brokenSource(text, at, 'This comment never ends.');
      comments.push({ start: at, end: close + 2, text: text.slice(at, close + 2) });
      at = close + 2;
    } else if (text.startsWith('//', at)) {
      const line = matchAt(LINE, text, at);
      comments.push({ start: at, end: at + line.length, text: line });
      at += line.length;
    } else {
      const directive = readDirective(text, at);
      if (directive === '') break;
      if (TITLE.test(directive))
        comments.push({ start: at, end: at + directive.length, text: directive });
      at += directive.length;
    }
  }
  return { comments, end: Math.min(at, to) };
}

/** A directive of the preprocessor that declares nothing; what `#if 0` leaves out goes with it. */
function readDirective(text: string, at: number): string {
  if (text[at] !== '#' || !/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 200), at))) return '';
  const directive = matchAt(DIRECTIVE, text, at);
  return /^#[ \t]*if[ \t]+0\b/.test(directive)
    ? text.slice(at, endOfBranch(text, at + directive.length))
    : directive;
}

function endOfBranch(text: string, from: number): number {
  let depth = 0;
  CONDITION.lastIndex = from;
  for (let found = CONDITION.exec(text); found; found = CONDITION.exec(text)) {
    const word = found[1] ?? '';
    if (depth === 0 && !word.startsWith('if')) return found.index;
    depth += word.startsWith('if') ? 1 : word === 'endif' ? -1 : 0;
  }
  return text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const BLANK = /\s+/y;
const LINE = /\/\/[^\r\n]*/y;
const DIRECTIVE =
  /#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|pragma|mark|region|endregion|undef|include|import|error|warning|line)\b(?:\/\*[^*]*\*\/|\\\r?\n|[^\r\n])*/y;
const CONDITION = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b/gm;
const TITLE = /^#[ \t]*(?:pragma[ \t]+mark|region)\b/;

/** A comment as it is written, its marks with it. */
export interface Comment {
  start: number;
  end: number;
  text: string;
}

interface Trivia {
  comments: Comment[];
  end: number;
}
