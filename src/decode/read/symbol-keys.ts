/**
 * The keys under which a symbol of the record is found, so that one entry answers to every SDK's way of writing it:
 * `"ZIMErrorCode.NetworkModuleTokenInvalid" → ["zimerrorcodenetworkmoduletokeninvalid", "networkmoduletokeninvalid"]`.
 * A short member such as `Failed` stands only with its type.
 */
export function symbolKeys(symbol: string): string[] {
  const key = foldSymbol(symbol);
  const member = foldSymbol(symbol.split('.').at(-1) ?? '');
  return member !== key && member.length >= shortest ? [key, member] : [key];
}

/** The keys under which to look for a word of a log: `"BaseConstants.ERR_X" → its last two parts, and its last`. */
export function wordKeys(word: string): string[] {
  if (word.length < shortestWord || !/[_.]|[a-z][A-Z]/.test(word)) return [];
  const parts = word.split('.');
  return parts.length === 1
    ? [foldSymbol(word)]
    : [foldSymbol(parts.slice(-2).join('')), foldSymbol(parts.at(-1) ?? '')];
}

const shortest = 12;
const shortestWord = 'ERR_SUCC'.length;

/** `"ZIM_ERROR_CODE_FAILED" → "zimerrorcodefailed"` */
function foldSymbol(symbol: string): string {
  return symbol.replace(/[_.]/g, '').toLowerCase();
}
