import { brokenSource } from './broken-source.ts';
import { matchAt } from './match-at.ts';

/** The comments at a place and the end of all that is neither code nor text there: blanks, comments, directives. */
export function readTrivia(text: string, from: number, to: number = text.length): Trivia {
  const comments: Comment[] = [];
  let at = from;
  while (at < to) {
    const piece =
      matchAt(blanks, text, at) || matchAt(oneComment, text, at) || readDirective(text, at);
    if (piece === '' && text.startsWith('/*', at))
      throw brokenSource(text, at, 'This comment never ends.');
    if (piece === '') break;
    if (saysSomething.test(piece))
      comments.push({ start: at, end: at + piece.length, text: piece });
    at += piece.length;
  }
  return { comments, end: Math.min(at, to) };
}

/** A directive of the preprocessor that declares nothing; what `#if 0` leaves out goes with it. */
function readDirective(text: string, at: number): string {
  if (text[at] !== '#' || !/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 200), at))) return '';
  const directive = matchAt(directiveLine, text, at);
  return /^#[ \t]*if[ \t]+0\b/.test(directive)
    ? text.slice(at, endOfBranch(text, at + directive.length))
    : directive;
}

function endOfBranch(text: string, from: number): number {
  let depth = 0;
  conditionLine.lastIndex = from;
  for (let found = conditionLine.exec(text); found; found = conditionLine.exec(text)) {
    const word = found[0].replace(/^\W+/, '');
    if (depth === 0 && !word.startsWith('if')) return found.index;
    depth += word.startsWith('if') ? 1 : word === 'endif' ? -1 : 0;
  }
  return text.length;
}

const blanks = /\s+/y;
const oneComment = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/y;
const directiveLine =
  /#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|pragma|mark|region|endregion|undef|include|import|error|warning|line)\b(?:\/\*[^*]*\*\/|\\\r?\n|[^\r\n])*/y;
const conditionLine = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif)\b/gm;
const saysSomething = /^(?:\/|#[ \t]*(?:pragma[ \t]+mark|region)\b)/;

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
