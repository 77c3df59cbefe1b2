import { namesErrorCodes } from '../header-words.ts';
import { commentText, isBanner, titleText } from './comment-text.ts';
import type { Comment } from './read-trivia.ts';

/** Comments as their writer meant them: lines of `//` that follow each other are one, and so is each `/* *\/`. */
export function groupComments(
  text: string,
  comments: readonly Comment[],
  to: number,
): CommentGroup[] {
  const groups: { mark: Mark; end: number; texts: string[] }[] = [];
  for (const { start, end, text: own } of comments) {
    const group = groups.at(-1);
    const mark = markOf(own);
    if (group && group.mark === mark && mark !== '/*' && isNextLine(text.slice(group.end, start))) {
      group.texts.push(own);
      group.end = end;
    } else groups.push({ mark, end, texts: [own] });
  }
  return groups.map(({ end, texts }, at): CommentGroup => {
    const whole = texts.join('\n');
    const gap = text.slice(end, to).replace(/[^\S\n]/g, '');
    const title = titleText(whole);
    return {
      text: commentText(whole),
      title: isTitle(title) ? title : '',
      isBanner: isBanner(whole) && isTitle(title),
      isDoc: /^(?:\/\*[*!][^*]|\/\/[/!])/.test(whole),
      isApart: at < groups.length - 1 || gap.length > 1,
    };
  });
}

function markOf(comment: string): Mark {
  if (!comment.startsWith('//')) return '/*';
  return /^\/\/[/!](?!\/)/.test(comment) ? '///' : '//';
}

function isNextLine(gap: string): boolean {
  return /^[^\S\n]*\n[^\S\n]*$/.test(gap);
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

type Mark = '/*' | '//' | '///';
