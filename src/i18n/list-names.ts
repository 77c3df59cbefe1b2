import type { Translate } from './translator.ts';

/** Names in a row, as the language writes them: `["A", "B", "C"] → "A, B and C"`. */
export function listNames([first = '', ...others]: readonly string[], t: Translate): string {
  return others.reduce((one, more, index) => {
    const isLast = index === others.length - 1;
    return closeUp(t(isLast ? 'list.lastName' : 'list.names', { one, more }));
  }, first);
}

/** Chinese has a space beside Latin letters alone: `"中文 与 Web" → "中文与 Web"`. */
function closeUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}）]) (?=\p{Script=Han})/gu, '');
}
