/** A symbol as all SDKs write it alike: `"ZIM_ERROR_CODE_FAILED"`, `"ZIMErrorCode.Failed" → "zimerrorcodefailed"`. */
export function joinedSymbol(symbol: string): string {
  return symbol.replace(/[_.]/g, '').toLowerCase();
}
