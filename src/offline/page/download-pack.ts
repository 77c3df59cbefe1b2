import { siteRoot } from '../../browser/site-root.ts';
import type { PackInfo } from '../store/release.ts';
import { reasonOf, SaveError } from './save-error.ts';

/**
 * A pack, checked. Where the connection breaks, it is fetched anew after a pause, twice at most.
 * @throws a SaveError, or what `fetch()` throws.
 */
export async function downloadPack(pack: PackInfo, watching: Watching): Promise<Blob> {
  const whole = await fetchAgain(pack, watching);
  if ((await sha256(whole)) !== pack.hash) throw new SaveError('damaged');
  return whole;
}

async function fetchAgain(pack: PackInfo, watching: Watching): Promise<Blob> {
  for (const pause of pauses) {
    try {
      return await fetchPack(pack, watching);
    } catch (error) {
      if (reasonOf(error) !== 'network') throw error;
    }
    await rest(pause, watching.signal);
  }
  return fetchPack(pack, watching);
}

const pauses = [1000, 3000];

async function fetchPack({ path }: PackInfo, { signal, onProgress }: Watching): Promise<Blob> {
  onProgress(0);
  // What the browser's own cache holds may be what was damaged.
  const response = await fetch(siteRoot + path, { signal, cache: 'no-store' });
  if (response.status === 404) throw new SaveError('outdated');
  if (!response.ok || !response.body) throw new SaveError('network');
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    onProgress((done += next.value.length));
  }
  return new Blob(chunks);
}

/** Waits, unless the signal ends it. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

async function sha256(whole: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await whole.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Who watches a download, and may end it. */
export interface Watching {
  signal: AbortSignal;
  onProgress(done: number): void;
}
