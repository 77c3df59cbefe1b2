import { namesErrorCodes } from '../header-words.ts';
import { commentText, isBanner, titleText } from './comment-text.ts';
import type { Comment } from './read-trivia.ts';

/** Comments as their writer meant them: lines of `//` that follow each other are one, and so is each `/* *\/`. */
export function groupComments(
  text: string,
  comments: readonly Comment[],
  to: number,
): CommentGroup[] {
  const groups: Comment[][] = [];
  for (const comment of comments) {
    const before = groups.at(-1)?.at(-1);
    if (before && isOne(text, before, comment)) groups.at(-1)?.push(comment);
    else groups.push([comment]);
  }
  return groups.map((group, at): CommentGroup => {
    const whole = group.map((comment) => comment.text).join('\n');
    const end = group.at(-1)?.end ?? 0;
    const isLast = at === groups.length - 1;
    const title = titleText(whole);
    return {
      text: commentText(whole),
      title: isTitle(title) ? title : '',
      isBanner: group.some((comment) => isBanner(comment.text)) && isTitle(title),
      isDoc: /^(?:\/\*[*!][^*]|\/\/[/!])/.test(whole),
      isApart: !isLast || text.slice(end, to).replace(/[^\S\n]/g, '').length > 1,
    };
  });
}

function isOne(text: string, before: Comment, comment: Comment): boolean {
  const isLine = before.text.startsWith('//') && comment.text.startsWith('//');
  const isSame = /^\/\/[/!](?!\/)/.test(before.text) === /^\/\/[/!](?!\/)/.test(comment.text);
  return isLine && isSame && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(before.end, comment.start));
}

/** Whether a comment could be a title: one short line that is no code, and no sentence unless it names error codes. */
function isTitle(text: string): boolean {
  if (text.length > 80 || !/\p{L}/u.test(text) || /\n|=|\w\(|[,;{}]$/.test(text)) return false;
  return !/[.!?。！？]$/.test(text) || namesErrorCodes(text);
}

/** One comment, perhaps of several lines. */
export interface CommentGroup {
  text: string;
  /** Its text where this could be a title. */
  title: string;
  isBanner: boolean;
  /** Written for a tool that reads comments, so that it belongs to what stands below it. */
  isDoc: boolean;
  /** A blank line, a directive or another comment stands between it and the code. */
  isApart: boolean;
}
