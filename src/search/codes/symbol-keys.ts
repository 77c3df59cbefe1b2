import { fold } from '../text/fold.ts';
import { joinedSymbol } from '../text/joined-symbol.ts';

/**
 * A symbol as people type it: `"ERR_USER_SIG_EXPIRED" → "usersigexpired"`, `"ZIMErrorCode.Success" → "success"`,
 * `"kZIMErrorCodeSuccess" → "success"`.
 */
export function typedKey(symbol: string): string {
  return fold(symbol.split('.').at(-1) ?? '')
    .replace(/^(?:err(?=[_\W])|[a-z]*errorcode(?=.))/, '')
    .replace(/[\W_]+/g, '');
}

/**
 * A symbol as logs hold it, in every SDK's way of writing:
 * `"ZIMErrorCode.NetworkModuleTokenInvalid" → ["zimerrorcodenetworkmoduletokeninvalid", "networkmoduletokeninvalid"]`.
 * A short member such as `Failed` stands only with its type.
 */
export function loggedKeys(symbol: string): string[] {
  const key = joinedSymbol(symbol);
  const member = joinedSymbol(symbol.split('.').at(-1) ?? '');
  return member !== key && member.length >= shortestMember ? [key, member] : [key];
}

/** The keys that a word of a log may have: `"BaseConstants.ERR_X" → its last two parts, and its last`. */
export function wordKeys(word: string): string[] {
  if (word.length < shortestWord || !/[_.]|[a-z][A-Z]/.test(word)) return [];
  const parts = word.split('.');
  return parts.length === 1
    ? [joinedSymbol(word)]
    : [joinedSymbol(parts.slice(-2).join('')), joinedSymbol(parts.at(-1) ?? '')];
}

const shortestMember = 12;
const shortestWord = 'NO_USE'.length;
