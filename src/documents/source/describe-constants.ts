import { plainText } from './comment-text.ts';
import { groupComments } from './group-comments.ts';
import { readTrivia } from './read-trivia.ts';
import type { CommentGroup } from './group-comments.ts';
import type { Comment } from './read-trivia.ts';
import type { Constant, ConstantList } from './constant-list.ts';

/** The constants of a list with what the comments around them say, and the titles of the parts they stand in. */
export function describeConstants(text: string, list: ConstantList): DescribedConstant[] {
  const taken = new Set<number>();
  const behind = list.constants.map((constant) => {
    const comments = trailing(text, constant, taken);
    return { constant, after: groupComments(text, comments, constant.start) };
  });
  const whole = behind.map((one) => ({ ...one, above: leading(text, one.constant, taken) }));
  let titles = noTitles;
  return whole.map(({ constant, above, after }, at) => {
    const [before, next] = [whole[at - 1]?.constant, whole[at + 1]];
    const last = above.at(-1);
    const isFollowed = next?.above.length === 0 && isNear(text, constant, next.constant);
    const isTitle = last !== undefined && isTitleOf(last, after.length > 0 || isFollowed);
    if (list.isLoose && !goesOnFrom(text, before, constant, above)) titles = noTitles;
    for (const group of isTitle ? above : above.slice(0, -1)) titles = enter(titles, group);
    const own = isTitle ? after : [...above.slice(-1), ...after];
    const said = [...own.map((group) => group.text), ...constant.texts.map(plainText)];
    const comment = withoutCode(said.filter(isSaid).join('\n'), constant);
    return { constant, titles: [titles.part, titles.title].filter(isSaid), comment };
  });
}

/** The comment right before a list, and the one that opens the file where the list is loose. */
export function commentBefore(text: string, { from, start, isLoose }: ConstantList): string {
  const { comments } = readTrivia(text, from, start);
  const directive = text.slice(0, start).search(/^[ \t]*#/m);
  const opening = comments.filter((comment) => directive === -1 || comment.start < directive);
  const groups = groupComments(text, isLoose ? opening : comments, start);
  const own = isLoose ? groups : groups.slice(-1);
  return own.map((group) => group.text).join('\n');
}

/** The comments above a constant; those on the line of what stands before it are not its own. */
function leading(text: string, { from, start }: Constant, taken: Set<number>): CommentGroup[] {
  const { comments } = readTrivia(text, from, start);
  const own = comments.filter((comment) => {
    const isBelow = from === 0 || /[\r\n]/.test(text.slice(from, comment.start));
    const isBefore = !/[\r\n]/.test(text.slice(comment.end, start));
    return (isBelow || isBefore) && !taken.has(comment.start);
  });
  return groupComments(text, own, start);
}

/** Among loose constants a title holds until other code or another comment that is nobody's own. */
function goesOnFrom(
  text: string,
  before: Constant | undefined,
  { from }: Constant,
  above: readonly CommentGroup[],
): boolean {
  return (
    before !== undefined &&
    /^[\s,;]*$/.test(text.slice(before.end, from)) &&
    above.every(({ isDoc }) => isDoc)
  );
}

/** Many lists repeat the number: `"4: Refused"` of 4 → `"Refused"`, `"0x1E"` of 30 → `""`. */
function withoutCode(comment: string, { value }: Constant): string {
  const [all = '', number = ''] =
    /^(-?\d{1,18}|0x[\da-f]{1,15})(?:\s*[:：]|\s+[-–]|$)\s*/i.exec(comment) ?? [];
  return all !== '' && BigInt(number) === value ? comment.slice(all.length) : comment;
}

/** A banner begins a part, a short comment that stands alone a part of it. */
function enter(titles: Titles, { title, isBanner }: CommentGroup): Titles {
  if (title === '') return titles;
  return isBanner ? { part: title, title: '' } : { ...titles, title };
}

/** Above a constant stands its own comment, unless this is a title of several or the constant has one behind it. */
function isTitleOf({ title, isBanner, isDoc, isApart }: CommentGroup, others: boolean): boolean {
  if (isBanner) return true;
  return !isDoc && (isApart || (title !== '' && others));
}

/** The comments behind a constant on its line, and those that go on below them. */
function trailing(text: string, { end }: Constant, taken: Set<number>): Comment[] {
  const found: Comment[] = [];
  let from = end;
  for (;;) {
    const { comments, end: after } = readTrivia(text, from);
    for (const comment of comments) {
      const before = found.at(-1);
      const isOnLine = !/[\r\n]/.test(text.slice(end, comment.start));
      if (!isOnLine && !(before && goesOn(text, before, comment))) return found;
      if (isOnLine && isCodeBehind(text, comment)) return found;
      found.push(comment);
      taken.add(comment.start);
    }
    if (!/[,;]/.test(text.charAt(after))) return found;
    from = after + 1;
  }
}

/** In `A = 1, /** next *\/ B = 2` a comment belongs to what stands behind it. */
function isCodeBehind(text: string, { end }: Comment): boolean {
  return !/^[^\S\n]*(?:$|[\n,;})\]]|\/[/*])/.test(text.slice(end, end + 80));
}

function goesOn(text: string, before: Comment, comment: Comment): boolean {
  const gap = text.slice(before.end, comment.start);
  const isNext = /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(gap);
  return (
    isNext && comment.text.startsWith('//') && columnOf(text, before) === columnOf(text, comment)
  );
}

function columnOf(text: string, { start }: Comment): number {
  return start - text.lastIndexOf('\n', start);
}

function isNear(text: string, { end }: Constant, { start }: Constant): boolean {
  return text.slice(end, start).split('\n').length === 2;
}

function isSaid(text: string): boolean {
  return text !== '';
}

const noTitles: Titles = { part: '', title: '' };

/** A constant as its source describes it. */
export interface DescribedConstant {
  constant: Constant;
  titles: string[];
  comment: string;
}

/** The titles above a constant: of its part and of what in the part it belongs to. */
interface Titles {
  part: string;
  title: string;
}
