import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiCode } from '../../src/api/schema.ts';
import { timedBuild, type Build } from './timed-build.ts';

/** What the parts of the bench share: where they work, and the project's site, built when first asked for. */
export class Bench {
  readonly project: string;
  readonly folder: string;
  /** How many times a build is timed. */
  readonly runs: number;
  #site: Promise<Build> | null = null;
  #built = 0;

  constructor(project: string, folder: string, runs: number) {
    this.project = project;
    this.folder = folder;
    this.runs = runs;
  }

  /** The folder of the built site. */
  get dist(): string {
    return join(this.folder, 'dist');
  }

  /** The site's first build. */
  site(): Promise<Build> {
    this.#site ??= timedBuild({ project: this.project, outDir: this.dist });
    return this.#site;
  }

  /** A build into a folder of its own: where so many files have just been deleted, new ones take twice the time. */
  build(project: string, env: Record<string, string> = {}): Promise<Build> {
    const outDir = join(this.folder, `built-${this.#built++}`);
    return timedBuild({ project, outDir, env });
  }

  /** Every code, as the built site gives it to programs. */
  async codes(): Promise<ApiCode[]> {
    await this.site();
    const read = async <T>(path: string) =>
      JSON.parse(await readFile(join(this.dist, 'api/v1', path), 'utf8')) as T;
    const { products } = await read<{ products: { url: string }[] }>('index.json');
    const lists = await Promise.all(products.map(({ url }) => read<{ codes: ApiCode[] }>(url)));
    return lists.flatMap(({ codes }) => codes);
  }
}
