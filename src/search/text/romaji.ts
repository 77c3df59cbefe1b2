/** Kana in Latin letters, by the spelling of schools: `"しっぱい" → "sippai"`, `"チャンネル" → "tyanneru"`, `"サーバー" → "sa-ba-"`. */
export function inRomaji(kana: string): string {
  return kana
    .replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - katakanaAfter))
    .replace(/[ぁ-ゖ]/g, (one) => spelled[one.charCodeAt(0) - firstKana] ?? one)
    .replace(/i(?=Y)|[a-z](?=[AIUEO])/g, '')
    .replace(/Q(?=([a-z]))/g, '$1')
    .replaceAll('ー', '-')
    .toLowerCase();
}

/** Romaji by the spelling of schools: `"shucchou" → "syuttyou"`, `"taishou" → "taisyou"`. */
export function schoolSpelling(romaji: string): string {
  return romaji
    .replace(/cch|tch/g, 'tty')
    .replace(/ch/g, 'ty')
    .replace(/sh/g, 'sy')
    .replace(/jy?/g, 'zy')
    .replace(/ts/g, 't')
    .replace(/f/g, 'h')
    .replace(/v/g, 'b')
    .replace(/y(?=[ei])|w(?=[ei])|'/g, '');
}

/**
 * What is heard of romaji in the spelling of schools: `"sippai" → "sihai"`, `"sa-ba-" → "saha"`. Long vowels are short,
 * double consonants single and voiced ones unvoiced, because readings change so within a word, and small kana may be large,
 * except in しようと.
 */
export function heardOf(romaji: string): string {
  return romaji
    .replaceAll('-', '')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/iy(?!outo)/g, 'y')
    .replace(/[gzdbp]/g, (letter) => unvoiced[letter] ?? letter)
    .replace(/o[ou]+/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

/** Whether Latin letters are spelled as romaji are: `"kengen"`, but not `"expired"`. */
export function isRomaji(letters: string): boolean {
  return /^(?:(?:[kgsztdnhbpmr]y?|[fjvwy]|sh|ch|ts)?[aeiou]-*|n'?|k(?=k)|s(?=s)|t(?=t|ch)|p(?=p))+$/.test(
    letters,
  );
}

const firstKana = 0x3041;
const katakanaAfter = 0x60;

/** From ぁ to ゖ; small ones in capitals, Q for っ. */
const spelled = (
  'A a I i U u E e O o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo ta da ti zi Q tu zu te de to do ' +
  'na ni nu ne no ha ba pa hi bi pi hu bu pu he be pe ho bo po ma mi mu me mo YA ya YU yu YO yo ra ri ru re ro WA wa ' +
  'i e wo n bu ka ke'
).split(' ');

const unvoiced: Record<string, string> = { g: 'k', z: 's', d: 't', b: 'h', p: 'h' };
