import type { LoggedCode } from './logged-code.ts';

/** The codes of a log, each with those others of the log that mean the same: `classes` are by their ids in the index. */
export function sameInLog(
  codes: readonly LoggedCode[],
  classes: readonly (readonly number[])[],
): LoggedCode[] {
  const classOf = new Map(classes.flatMap((ids) => ids.map((id) => [id, ids])));
  const ownClass = ({ matches: [match] }: LoggedCode) => match && classOf.get(match.id);
  return codes.map((found) => {
    const own = ownClass(found);
    const others = own ? codes.filter((other) => other !== found && ownClass(other) === own) : [];
    return { ...found, same: others.map(({ code }) => code) };
  });
}
