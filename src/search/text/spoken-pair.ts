import { slotsOf } from './hangul.ts';

/**
 * How a pair of Korean syllables is spoken, where one changes the other: `"막아"` as `"마가"`, `"없는"` as `"엄는"`,
 * `"만료"` as `"말료"`; null for others.
 */
export function spokenPair(pair: string): string | null {
  const [one, other] = [...pair].map(slotsOf);
  if (!one || !other) return null;
  const [tail, lead] = meeting(one[2], other[0], other[1] === vowelI);
  return (
    leads.charAt(one[0]) +
    vowels.charAt(one[1]) +
    tail +
    lead +
    vowels.charAt(other[1]) +
    tails.charAt(other[2])
  );
}

/** What becomes of a tail and the lead behind it. */
function meeting(tailAt: number, leadAt: number, isBeforeI: boolean): [tail: string, lead: string] {
  const [tail, lead] = [tails.charAt(tailAt), leads.charAt(leadAt)];
  if (leadAt === silent) {
    const moved = moving.charAt(tailAt);
    return [staying.charAt(tailAt), (isBeforeI && palatal[moved]) || moved];
  }
  if (lead === 'h' && aspirated[tail]) return ['-', aspirated[tail]];
  if (withH.includes(tailAt) && aspirated[lead])
    return [tail === 'd' ? '-' : tail, aspirated[lead]];
  if (/^(?:ln|nl)$/.test(tail + lead)) return ['l', 'l'];
  const heard = lead === 'l' && !/[-l]/.test(tail) ? 'n' : lead;
  return [/[nm]/.test(heard) ? (nasal[tail] ?? tail) : tail, heard];
}

// By their places in Unicode's order, a letter for those that sound alike.
const leads = 'ggnddlmbbss-jjcktph';
const vowels = 'aeyEoewEuABBOvCBIxzZi';
const tails = '-gggnnndlgmlllblmbbddNddgdbd';

/** Before a vowel, what stays of a tail, and what moves to the next syllable. */
const staying = '---g-n---llllll---b--N------';
const moving = '-ggsnjndlgmbstplmbsss-jcktp-';

const silent = 11;
const vowelI = 20;
const withH = [6, 15, 27];
const palatal: Record<string, string> = { d: 'j', t: 'c' };
const aspirated: Record<string, string> = { g: 'k', d: 't', b: 'p', j: 'c' };
const nasal: Record<string, string> = { g: 'N', d: 'n', b: 'm' };
