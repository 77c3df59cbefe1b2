import { numbering } from './numbering.ts';
import type { Numbering } from './numbering.ts';

/** Keeps the outline while a document is read: a numbered heading holds the un-numbered ones after it at its level. */
export function createOutline(): Outline {
  const open: OpenHeading[] = [];
  return {
    enter(text, depth) {
      const heading = { text, depth, ...numbering(text) };
      const place = open.findIndex(
        (above) => closes(heading, above) || isNext(heading, above, open),
      );
      open.length = place === -1 ? open.length : place;
      open.push(heading);
    },
    headings: () => open.map(({ text }) => text).filter((text) => text !== ''),
  };
}

/** Whether a heading ends another that was open above it. */
function closes(heading: OpenHeading, above: OpenHeading): boolean {
  if (above.depth !== heading.depth) return above.depth > heading.depth;
  if (above.style === '') return true;
  if (heading.style === '') return false;
  return heading.style !== above.style || heading.numbers.length <= above.numbers.length;
}

/** Part `(3)` follows part `(2)` even if the document wrote it at a deeper level. */
function isNext(heading: OpenHeading, above: OpenHeading, open: readonly OpenHeading[]): boolean {
  const sameKind = (other: OpenHeading): boolean =>
    heading.style !== '' &&
    other.style === heading.style &&
    other.numbers.length === heading.numbers.length;
  return (
    sameKind(above) &&
    Number(above.numbers.at(-1)) + 1 === heading.numbers.at(-1) &&
    !open.some((other) => other !== above && sameKind(other))
  );
}

interface OpenHeading extends Numbering {
  text: string;
  depth: number;
}

interface Outline {
  /** A heading begins. */
  enter(text: string, depth: number): void;
  /** What is open now, outermost first. */
  headings(): string[];
}
