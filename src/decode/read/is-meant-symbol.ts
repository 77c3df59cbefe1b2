import type { CodeEntry } from '../../search/codes/code-index.ts';
import { namesProduct } from './logged-products.ts';
import type { NumberPlace } from './number-place.ts';

/**
 * Whether a word that is a code's symbol is meant as one. `ERR_…` and `ZIMErrorCode.…` always are; `LOGIN_FAILED` may be
 * anyone's, so that it has to stand as it is, in a line of a product, and not among the Web SDK's types and events.
 */
export function isMeantSymbol(word: string, entry: CodeEntry, place: NumberPlace): boolean {
  const [name = '', group = ''] = word.split('.').reverse();
  const plain = entry.symbols
    .split(' ')
    .find((symbol) => !ownName.test(symbol) && joined(symbol) === joined(name));
  if (plain === undefined) return true;
  const { text, lineStart, start, end, known } = place;
  const [line = ''] = text.slice(end, end + reach).split('\n', 1);
  return (
    name === plain &&
    !/^(?:TYPES|EVENT)$/.test(group) &&
    namesProduct(text.slice(Math.max(lineStart, start - reach), end) + line, known)
  );
}

const ownName = /^ERR_|Error_?Code/i;
const reach = 160;

function joined(symbol: string): string {
  return symbol.replaceAll('_', '').toLowerCase();
}
