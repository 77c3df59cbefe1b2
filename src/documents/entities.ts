import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Character references resolved: `"a &lt; b &#65; &none;"` → `"a < b A &none;"`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z][\da-z]{1,31}));/gi,
    (whole: string, number: string | undefined, name: string) => {
      if (number === undefined) return decodeNamedCharacterReference(name) || whole;
      const point = Number(`0${number}`);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
