import { keep, readKept } from '../../browser/on-device.ts';
import { siteKey } from '../../browser/site-key.ts';

const key = siteKey('recent');
const limit = 8;

/** The codes looked up last on this device, newest first, as `product/code`. */
export function recentCodes(): string[] {
  try {
    const stored: unknown = JSON.parse(readKept(key) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((item): item is string => typeof item === 'string')
      : [];
  } catch {
    return [];
  }
}

/** Puts a code first among those looked up. */
export function rememberCode(product: string, code: string): void {
  const id = `${product}/${code}`;
  const codes = [id, ...recentCodes().filter((other) => other !== id)].slice(0, limit);
  keep(key, JSON.stringify(codes));
}

/** Forgets every code looked up. */
export function clearRecent(): void {
  keep(key, null);
}
