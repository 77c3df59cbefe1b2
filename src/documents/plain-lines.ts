import { numbering } from './numbering.ts';

/** Whether a line of plain text could be a heading: short, and not a sentence, a list item or a date. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > 100 || text === '') return false;
  return !/[.!?。！？:：;；,，、]$/.test(text) && !noTitle.test(text);
}

/** Whether a text stops where a sentence or a part of one is not ended. */
export function isOpenSentence(text: string | undefined): boolean {
  return !stops.some((stop) => text?.endsWith(stop));
}

/** Whether such a line is numbered as a part of a document is: `"2. Server errors"`. */
export function isNumberedTitle(text: string): boolean {
  return looksLikeTitle(text) && numbering(text).style !== '' && !/^\d{1,3}\s/.test(text);
}

/** What pages print around their text: page numbers, feedback forms, copyright. */
export function isBoilerplate(text: string): boolean {
  return boilerplate.test(text);
}

const stops = ['.', '!', '?', '。', '！', '？'];
const noTitle = /^[-*•·‣▪●○|>]|\d{4}[-/.年]\s?\d{1,2}[-/.月]/;
const boilerplate =
  /^(?:was this |is this page|did (?:you find|this)|send feedback|rate this|feedback$|help$|©|\(c\) |copyright|all rights reserved|last updated|back to top|on this page|(?:page )?\d{1,4} ?(?:of|\/) ?\d{1,4}$|page \d{1,4}$|[-–—] ?\d{1,4} ?[-–—]$|第 ?\d{1,4} ?[页頁]|共 ?\d{1,4} ?[页頁]|文档内容是否|这篇文章|このページは|このドキュメント|이 페이지|이 문서가)/i;
