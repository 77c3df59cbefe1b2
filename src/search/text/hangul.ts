/** A Korean syllable's lead, vowel and tail by their places in Unicode's order: `"한" → [18, 0, 4]`; null for others. */
export function slotsOf(character: string): [lead: number, vowel: number, tail: number] | null {
  const at = character.charCodeAt(0) - 0xac00;
  if (!(at >= 0 && at < 11172)) return null;
  return [Math.floor(at / 588), Math.floor((at % 588) / 28), at % 28];
}

/** What a syllable sounds like to one who spells by ear: `"재" → "제"`, `"끈" → "끊"`, as the same key; null for others. */
export function soundOf(character: string): string | null {
  const slots = slotsOf(character);
  return slots && slots.map((slot, at) => alike[at]?.charAt(slot)).join('');
}

/** The keys that type a Korean text on a Korean keyboard, by their letters: `"토큰"`, `"ㅌㅗ큰" → "xhzms"`. */
export function keysOf(text: string): string {
  return [...text].map((character) => lettersOf(character, keys) ?? jamoKeys(character)).join('');
}

/** A Korean text in Latin letters, syllable by syllable: `"그룹" → "geurup"`. */
export function romanised(text: string): string {
  return [...text].map((character) => lettersOf(character, sounds) ?? character).join('');
}

/** The same as they are written by ear, whatever the system: `"eum"`, `"um" → "um"`, `"gil"`, `"kir" → "gil"`. */
export function blurredRomanisation(letters: string): string {
  return letters.replace(
    /ch|jj|sh|ss|eo|eu|oo|ee|ae|kk|tt|pp|[ktpr]/g,
    (one) => blurred[one] ?? one,
  );
}

function lettersOf(character: string, tables: readonly string[][]): string | null {
  const slots = slotsOf(character);
  return slots && slots.map((slot, at) => tables[at]?.[slot]).join('');
}

/** A letter that stands alone, of consonants and then vowels. */
function jamoKeys(character: string): string {
  return loneKeys[character.charCodeAt(0) - 0x3131] ?? character;
}

const table = (letters: string) => letters.split(' ');

const vowelKeys = 'k o i o j p u p h hk ho hl y n nj np nl b m ml l';
const keys = [
  'r r s e e f a q q t t d w w c z x v g',
  vowelKeys,
  ' r r rt s sw sg e f fr fa fq ft fx fv fg a q qt t t d w c z x v g',
].map(table);
const loneKeys = table(
  `r r rt s sw sg e e f fr fa fq ft fx fv fg a q q qt t t d w w c z x v g ${vowelKeys}`,
);

/** By the Revised Romanisation, without its changes between syllables. */
const sounds = [
  'g kk n d tt r m b pp s ss  j jj ch k t p h',
  'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
  ' k k k n n n t l k m l l l p l m p ps t t ng t t k t p t',
].map(table);

// prettier-ignore
const blurred: Record<string, string> = {
  ch: 'j', jj: 'j', sh: 's', ss: 's', eo: 'o', eu: 'u', oo: 'u', ee: 'i', ae: 'e',
  kk: 'g', k: 'g', tt: 'd', t: 'd', pp: 'b', p: 'b', r: 'l',
};

/** By lead, vowel and tail, a letter for those that are taken for each other. */
const alike = ['ggnddrmbbss-jjjgdbh', 'aeaeoeoeoaEEouoEiuuii', '-gggnnndlgmlllblmbbddnddgdbd'];
