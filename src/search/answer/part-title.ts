/**
 * A title and what it says in brackets: `"Room does not exist (not yet created)" → { title: "Room does not exist",
 * aside: "(not yet created)" }`.
 */
export function partTitle(whole: string): TitleParts {
  const aside = /[(（][^)）]*[)）]/.exec(whole)?.[0] ?? '';
  return { title: whole.replace(aside, ' ').trim(), aside };
}

/** The parts of a title. */
interface TitleParts {
  title: string;
  /** Empty where there are no brackets. */
  aside: string;
}
