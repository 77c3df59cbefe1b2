/** A log without the colours of a terminal: `"\u001b[33m6206\u001b[39m" → "6206"`. */
export function stripColours(text: string): string {
  // eslint-disable-next-line no-control-regex -- The escape character is what begins a colour.
  return text.includes('\u001B[') ? text.replace(/\u001B\[[\d;]{0,16}m/g, '') : text;
}

/** The same text, as long as it was, in plain width, signs and marks: `"：−６２０６" → ":-6206"`, `"%3A6206" → ":  6206"`. */
export function foldLog(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E\u3000\u2010-\u2015\u2212]/g, plainCharacter)
    .replace(/&(?:quot|#34);|\\{1,4}u0022|%(?:25)?(?:20|22|2C|3A|3D)/gi, (escape) =>
      (marks[escape.slice(-2).toLowerCase()] ?? '').padEnd(escape.length),
    );
}

/** By the last two characters of an escape. */
const marks: Record<string, string> = {
  't;': '"',
  '4;': '"',
  '20': ' ',
  '22': '"',
  '2c': ',',
  '3a': ':',
  '3d': '=',
};

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 ? ' ' : '-';
}
