import { siteRoot } from '../../browser/site-root.ts';

/** A download under way, kept in a cache in parts of some size, in order. */
export class Parts {
  private readonly cache: Cache;
  private readonly chunks: Uint8Array[] = [];
  private pending: Uint8Array[] = [];

  constructor(cache: Cache) {
    this.cache = cache;
  }

  /** What an earlier download left. */
  static async open(name: string): Promise<Parts> {
    const parts = new Parts(await caches.open(name));
    for (let part = await parts.read(); part; part = await parts.read()) parts.chunks.push(part);
    return parts;
  }

  /** How many bytes are here. */
  get length(): number {
    return lengthOf(this.chunks) + lengthOf(this.pending);
  }

  /** Adds what has arrived; it is stored when there is enough of it. */
  async add(bytes: Uint8Array): Promise<void> {
    this.pending.push(bytes);
    if (lengthOf(this.pending) >= partSize) await this.store();
  }

  /** Stores what has arrived since the last part. */
  async store(): Promise<void> {
    if (this.pending.length === 0) return;
    const part = join(this.pending);
    await this.cache.put(this.url(), new Response(part));
    this.chunks.push(part);
    this.pending = [];
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    this.chunks.length = 0;
    this.pending = [];
    for (const key of await this.cache.keys()) await this.cache.delete(key);
  }

  /** All bytes in one. */
  whole(): Uint8Array<ArrayBuffer> {
    return join([...this.chunks, ...this.pending]);
  }

  private async read(): Promise<Uint8Array | null> {
    const part = await this.cache.match(this.url());
    return part ? new Uint8Array(await part.arrayBuffer()) : null;
  }

  private url(): string {
    return `${siteRoot}offline/part/${this.chunks.length}`;
  }
}

const partSize = 128 * 1024;

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
