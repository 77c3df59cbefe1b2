import { visibleControls } from './visible-controls.ts';

/**
 * A text from elsewhere for a place in one of our sentences, where it keeps its own direction of writing and leaves
 * ours alone, as in `<bdi>`: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolate(text: string): string {
  return `\u2068${visibleControls(text)}\u2069`;
}
