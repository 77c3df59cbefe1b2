/**
 * A name of the code, parted where it may break at the end of a line, so that no half of a word stands alone:
 * `"onConnectionStateChanged" → ["onConnection", "State", "Changed"]`. A short one stays whole,
 * and so does the name of a file with its ending.
 */
export function nameParts(name: string): string[] {
  if (name.length < long) return [name];
  const parts: string[] = [];
  for (const word of name.split(
    /(?<=\w[/_.])(?=[A-Za-z@])(?<!\.(?=(?:json|md|xml)$))|(?<=[a-z\d])(?=[A-Z])/,
  )) {
    const last = parts.at(-1);
    if (last !== undefined && last.length < scrap) parts.splice(-1, 1, last + word);
    else parts.push(word);
  }
  return parts;
}

/** What fits into a line of any column, and goes to the next one whole. */
const long = 20;

/** What is too little to stand at the end of a line. */
const scrap = 4;
