/**
 * Hands a log that was pasted into a search box to the decoder, the next page in this tab: by the tab's name, which is
 * kept in memory alone, because the decoder promises that nothing of a log is stored.
 */
export function handLog(text: string): void {
  window.name = mark + text;
}

/** The log that was handed over, once; null where there is none. */
export function takeHandedLog(): string | null {
  const log = handed;
  handed = null;
  return log;
}

const mark = 'log|';

let handed: string | null = null;

// Every page takes it out of the name at once: where the decoder cannot be had, no later page of this tab may find it.
if (window.name.startsWith(mark)) {
  handed = window.name.slice(mark.length);
  window.name = '';
}
