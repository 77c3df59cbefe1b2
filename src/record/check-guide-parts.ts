import type { VFile } from 'vfile';
import { fileStart, report } from '../report/report.ts';
import type { GuideSection } from './guide-sections.ts';
import type { ReadGuide } from './read-guide.ts';
import type { GuideHeading } from './take-heading-ids.ts';

/** Reports where a guide's parts in one language are not those of the first: their headings, and the codes they link. */
export function checkGuideParts([first, ...others]: readonly [ReadGuide, ...ReadGuide[]]): void {
  for (const other of others) {
    if (checkHeadings(first, other)) checkCodes(first, other);
  }
}

function checkHeadings(first: ReadGuide, { entry, file }: ReadGuide): boolean {
  const [ours, theirs] = [entry.headings, first.entry.headings];
  const length = Math.max(ours.length, theirs.length);
  const at = Array.from({ length }).findIndex((_, nth) => name(ours[nth]) !== name(theirs[nth]));
  if (at < 0) return true;
  const what = `Here stands ${name(ours[at])}, and in \`${first.entry.locale}\` ${name(theirs[at])}.`;
  report(file, 'headings-differ', ours[at]?.place ?? fileStart, what);
  return false;
}

function name(heading: GuideHeading | undefined): string {
  return heading ? `\`${'#'.repeat(heading.depth)} {#${heading.id}}\`` : 'no further heading';
}

/** The headings are the same, so the sections are, too. */
function checkCodes(first: ReadGuide, other: ReadGuide): void {
  for (const [nth, section] of other.entry.sections.entries()) {
    const theirs = first.entry.sections[nth] as GuideSection;
    tellMissing(other.file, section, theirs);
    tellMissing(first.file, theirs, section);
  }
}

function tellMissing(file: VFile, { id, codes, place }: GuideSection, other: GuideSection): void {
  for (const code of other.codes) {
    if (codes.includes(code)) continue;
    const what = `The part \`${id}\` does not link to \`${code}\`, as it does in another language.`;
    report(file, 'codes-differ', place, what);
  }
}
