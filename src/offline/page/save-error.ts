/** Why a language could not be kept, as the words for readers call it. */
export class SaveError extends Error {
  readonly reason: SaveReason;

  constructor(reason: SaveReason, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'SaveError';
    this.reason = reason;
  }
}

/** The reason behind whatever was thrown: `QuotaExceededError → "quota"`, a failed `fetch()` → `"network"`. */
export function reasonOf(error: unknown): SaveReason {
  if (error instanceof SaveError) return error.reason;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'AbortError') return 'stopped';
  if (name === 'SecurityError' || name === 'NotAllowedError' || name === 'InvalidStateError')
    return 'refused';
  return 'network';
}

/**
 * `busy`: another tab does it. `damaged`: not the bytes that the release names. `install`: no worker could be set up.
 * `network`: the connection failed. `outdated`: the server has a newer release. `quota`: no room. `refused`: the
 * browser gives no storage. `stopped`: by the reader.
 */
export type SaveReason =
  'busy' | 'damaged' | 'install' | 'network' | 'outdated' | 'quota' | 'refused' | 'stopped';
