import type { MarkdownWords } from '../../../../src/decode/read/markdown.ts';

/** What the Markdown copy of the decoder says in these tests. */
export const markdownWords: MarkdownWords = {
  lineHead: 'Line',
  code: 'Code',
  meaning: 'Meaning',
  retry: 'Retry',
  firstStep: 'First step',
  unknown: 'Not on record',
  firstMark: 'first',
  causeMark: 'cause',
  retries: { fix: 'Do not retry as is' },
};
