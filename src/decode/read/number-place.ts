import type { CodeIndex } from '../../search/codes/code-index.ts';

/** Where in a text a number stands, and the codes that it may be one of. */
export interface NumberPlace {
  text: string;
  lineStart: number;
  start: number;
  end: number;
  known: CodeIndex;
}
