import type { PackInfo } from '../store/release.ts';
import { siteRoot } from '../../browser/site-root.ts';
import type { Parts } from './parts.ts';
import { SaveError } from './save-error.ts';

/**
 * A pack's bytes, checked. A download that broke off goes on where it was, on a server that answers ranges.
 * @throws a SaveError, or what `fetch()` and the storage throw.
 */
export async function downloadPack(
  pack: PackInfo,
  parts: Parts,
  { signal, onProgress }: Watching,
): Promise<Uint8Array<ArrayBuffer>> {
  onProgress(parts.length);
  if (parts.length < pack.bytes) await fetchRest(pack, parts, { signal, onProgress });
  const whole = parts.whole();
  if ((await sha256(whole)) === pack.hash) return whole;
  await parts.clear();
  throw new SaveError('damaged');
}

async function fetchRest(
  pack: PackInfo,
  parts: Parts,
  { signal, onProgress }: Watching,
): Promise<void> {
  const headers: HeadersInit = parts.length > 0 ? { range: `bytes=${parts.length}-` } : {};
  // What the browser's own cache holds may be what was damaged.
  const response = await fetch(siteRoot + pack.path, { headers, signal, cache: 'no-store' });
  if (response.status === 404) throw new SaveError('outdated');
  if (!response.ok || !response.body) throw new SaveError('network');
  if (response.status !== 206) await parts.clear();
  const reader = response.body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      await parts.add(next.value);
      onProgress(parts.length);
    }
  } finally {
    await parts.store();
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Who watches a download, and may end it. */
export interface Watching {
  signal: AbortSignal;
  onProgress(done: number): void;
}
