/** Cache storage in memory, as far as the worker uses it. */
export class FakeCaches {
  private readonly named = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.named.get(name) ?? new FakeCache();
    this.named.set(name, cache);
    return cache;
  }

  async has(name: string): Promise<boolean> {
    return this.named.has(name);
  }

  async keys(): Promise<string[]> {
    return [...this.named.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.named.delete(name);
  }
}

class FakeCache {
  private readonly stored = new Map<string, Response>();

  async match(key: Key): Promise<Response | undefined> {
    return this.stored.get(urlOf(key))?.clone();
  }

  async put(key: Key, response: Response): Promise<void> {
    this.stored.set(urlOf(key), response);
  }

  async addAll(keys: readonly string[]): Promise<void> {
    const responses = await Promise.all(keys.map((key) => fetch(key)));
    if (responses.some(({ ok }) => !ok)) throw new TypeError('One of them failed.');
    responses.forEach((response, index) => this.stored.set(urlOf(keys[index] ?? ''), response));
  }

  async delete(key: Key): Promise<boolean> {
    return this.stored.delete(urlOf(key));
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.stored.keys()].map((url) => ({ url }));
  }
}

/** As a cache reads addresses: `"/docs/en/" → "https://site.example/docs/en/"`. */
function urlOf(key: Key): string {
  return new URL(typeof key === 'string' ? key : key.url, 'https://site.example').href;
}

type Key = string | { url: string };
