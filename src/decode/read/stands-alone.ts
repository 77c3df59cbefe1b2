/**
 * Whether digits are a number of their own: not in `0x1F`, `1.6206`, `10:20:30`, `2024-01-20`, `25763-26170`,
 * `a/6206`, `6206px`, `6206%`; `6206.0` is one, as a float that was no more than that.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\w.$@+~^%/&]/.test(before) || /[\w%]/.test(after)) return false;
  if (before === '-' && /[\d)]/.test(text.charAt(start - 2))) return false;
  if (before === ':' && /\d/.test(text.charAt(start - 2))) return false;
  if (/^\.0(?![\w.])/.test(text.slice(end, end + 3))) return true;
  return !(/[.:/-]/.test(after) && /\d/.test(text.charAt(end + 1)));
}

/** Whether a minus sign belongs to the number after it: in `: -10003`, not in `Thread-10003`. */
export function isSigned(text: string, start: number): boolean {
  return text.charAt(start - 1) === '-' && !/[\w)-]/.test(text.charAt(start - 2));
}
