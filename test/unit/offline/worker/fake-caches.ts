/** Cache storage in memory, as far as the worker uses it. */
export class FakeCaches {
  private readonly named = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.named.get(name) ?? new FakeCache();
    this.named.set(name, cache);
    return cache;
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

  async match(url: string): Promise<Response | undefined> {
    return this.stored.get(url)?.clone();
  }

  async put(url: string, response: Response): Promise<void> {
    this.stored.set(url, response);
  }

  async addAll(urls: readonly string[]): Promise<void> {
    const responses = await Promise.all(urls.map((url) => fetch(url)));
    if (responses.some(({ ok }) => !ok)) throw new TypeError('One of them failed.');
    responses.forEach((response, index) => this.stored.set(urls[index] ?? '', response));
  }

  async delete(url: string): Promise<boolean> {
    return this.stored.delete(url);
  }

  async keys(): Promise<string[]> {
    return [...this.stored.keys()];
  }
}
