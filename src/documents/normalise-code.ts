/** The codes of a code's own cell: `"−10001"` → `-10001`; `"120001 ~ 130000"` → `120001-130000`; `"6001/6002"` → two. */
export function readCodes(text: string): CodeCell | undefined {
  const plain = cleanCell(text);
  if (plain.length > longest) return undefined;
  const parts = plain.split(/[,，、;；/|\n或]| or | and |または|또는/).map((part) => part.trim());
  const codes = parts.filter((part) => part !== '').map(readCode);
  const found = codes.filter((code) => code !== undefined);
  if (found.length === codes.length && found.length > 0) return { codes: found, rest: '' };
  return readCodeAndWords(plain);
}

/** One code, a range, or a hexadecimal code as it was written, or nothing: `"120001–130000"` → `120001-130000`. */
export function readCode(text: string): string | undefined {
  const part = text
    .replace(/^#(?=\d)/, '')
    .replace(/[−－]|^[‐‑‒–—](?=[ \t]?\d)/g, '-')
    .replace(/^-\s/, '-');
  if (/^-?\d{1,12}$/.test(part) || /^-?0x[\da-f]{1,16}$/i.test(part)) return part;
  const range = /^(-?\d{1,12})\s{0,9}(?:[\-‐‑‒–—―~～〜∼…至到]|\.{2,3}|to)\s{0,9}(-?\d{1,12})$/.exec(
    part,
  );
  return range ? `${range[1]}-${range[2]}` : undefined;
}

/** A code that is a name, as it stands: `"auth/user-not-found"`; plain words are none. */
export function readSymbol(text: string): CodeCell | undefined {
  const name = cleanCell(text);
  const isName = /^(?!n\/a$)(?=.{2,100}$)[A-Z]\w*(?:[./:-]\w+)*$/i.test(name);
  return isName && /[_./:-]|[a-z][A-Z]|[A-Z]{2}[a-z]|^[A-Z\d]+$/.test(name)
    ? { codes: [name], rest: '' }
    : undefined;
}

/** `"6013 (ERR_NOT_INIT)"` or `"ERR_NOT_INIT（6013）"`: a code and its symbol in one cell. */
function readCodeAndWords(plain: string): CodeCell | undefined {
  const first =
    /^([-−－–]?\d{1,12}|0x[\da-f]{1,16})(?:[ \t\n]{1,9}|[:：]\s?|(?=[(（]))(\D[\s\S]*)$/i.exec(
      plain,
    );
  const last =
    /^([A-Z][\w.]{0,99})\s{0,9}[:：(（=]\s{0,9}([-−－–]?\d{1,12}|0x[\da-f]{1,16})\s{0,9}[)）]?$/i.exec(
      plain,
    );
  // `DB:0108` is a report of an operator's network, whole: no code of the product with a word beside it.
  if (/^[A-Z]{1,5}\s*[:：]/i.test(plain)) return undefined;
  const code = readCode(first?.[1] ?? last?.[2] ?? '');
  const rest = (first?.[2] ?? last?.[1] ?? '').trim();
  if (code === undefined || !symbol.test(rest)) return undefined;
  return { codes: [code], rest: rest.replace(/^[(（](.*)[)）]$/, '$1') };
}

/** Without code spans, emphasis, brackets and a trailing stop, whatever the format left of them. */
function cleanCell(text: string): string {
  return text
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[`*\u200b\ufeff]/g, '')
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .trim();
}

const longest = 1000;
/** One word without spaces, perhaps in brackets. */
const symbol = /^[(（]?[A-Z][\w.:-]{0,99}[)）]?$/i;

/** The codes of a cell, and what stands beside them. */
export interface CodeCell {
  codes: string[];
  rest: string;
}
