import type { PluralForms } from '../../i18n/fill-count.ts';
import type { MarkdownWords } from '../read/markdown.ts';

/** What the page says, in its language; `{{count}}` and the like are filled in. */
export interface DecodeWords extends MarkdownWords {
  found: PluralForms;
  none: string;
  reading: string;
  failed: string;
  tooLarge: string;
  file: string;
  longText: string;
  call: string;
  line: string;
  moreLines: string;
  /** Between the items of a list. */
  separator: string;
  times: string;
  isFirst: string;
  leads: string;
  isCause: string;
  same: string;
  origin: string;
  bare: string;
  /** Said where all numbers are bare. */
  onlyBare: string;
  noneHelp: string;
  /** What the page of search is called. */
  search: string;
  ambiguous: string;
  neighbours: string;
  pasteFailed: string;
  copied: string;
  copyFailed: string;
}
