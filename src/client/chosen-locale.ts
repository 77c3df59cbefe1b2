const key = 'im-error-codes:locale';

/** Remembers on this device that the reader chose a language. */
export function rememberLocale(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage may be refused; the choice then holds for this page only.
  }
}

/** The language that the reader chose before, or null. */
export function chosenLocale(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
