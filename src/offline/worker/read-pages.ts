import { cacheName } from '../store/cache-names.ts';
import { assetNames } from './asset-names.ts';

/** The pages read lately, kept with the styles and scripts that they name. */
export class ReadPages {
  readonly #root: string;
  readonly #findHashed: (path: string) => Promise<Response | undefined>;

  constructor(root: string, findHashed: (path: string) => Promise<Response | undefined>) {
    this.#root = root;
    this.#findHashed = findHashed;
  }

  /** The page, if all that it is made of is still here. */
  async find(path: string): Promise<Response | undefined> {
    const page = await (await this.#pages()).match(this.#root + path);
    if (!page) return undefined;
    return (await this.#missing(await page.clone().text())).length === 0 ? page : undefined;
  }

  /** Keeps a page after what it is made of, as the newest of at most 150. */
  async keep(path: string, response: Response): Promise<void> {
    const missing = await this.#missing(await response.clone().text());
    const assets = await this.#assets();
    await assets.addAll(missing.map((name) => this.#root + name));
    await trim(assets, 200);
    const pages = await this.#pages();
    await pages.delete(this.#root + path);
    await pages.put(this.#root + path, response);
    await trim(pages, 150);
  }

  /** Keeps a style or a script that the shell does not have, or will not have any longer. */
  async keepAsset(path: string, response: Response): Promise<void> {
    const assets = await this.#assets();
    await assets.put(this.#root + path, response);
    await trim(assets, 200);
  }

  async #missing(html: string): Promise<string[]> {
    const names = assetNames(html);
    const found = await Promise.all(names.map((name) => this.#findHashed(name)));
    return names.filter((_, index) => !found[index]);
  }

  #pages(): Promise<Cache> {
    return caches.open(cacheName(this.#root, 'pages'));
  }

  #assets(): Promise<Cache> {
    return caches.open(cacheName(this.#root, 'assets'));
  }
}

/** Deletes the oldest entries over a number. */
async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
