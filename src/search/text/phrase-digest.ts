/**
 * Eight digits that stand for a phrase, whatever its case, width, spaces and punctuation:
 * `"Already logged in."`, `"ALREADY LOGGED-IN" → "f5eeffd2"`; null for one too short to say anything. The record keeps
 * such digests, so a change here asks for every source to be imported anew.
 */
export function phraseDigest(text: string): string | null {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.replace(/[^\u2E80-\uFFFF]/g, '').length + letters.length < shortest) return null;
  // FNV-1a, in 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at++)
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** In letters, of which those of Chinese, Japanese and Korean count twice. */
const shortest = 6;
