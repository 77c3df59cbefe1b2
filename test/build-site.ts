import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../scripts/find-chromium.ts';
import { startPagesServer } from '../scripts/pages-server.ts';
import { base, site } from '../src/site/origin.ts';
import { astro } from './site/astro.ts';

/**
 * Builds the site once for all tests of it, serves it as GitHub Pages would, and finds a browser.
 * `SITE_DIST=dist` takes a finished build instead.
 */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'site-tests-'));
  const chosen = process.env['SITE_DIST'];
  const dist = chosen ? resolve(root, chosen) : join(temporary, 'dist');
  try {
    if (!chosen) await build(root, dist);
    const launch = await launchOptions();
    const server = await startPagesServer({ root: dist, base, port: 0 });
    project.provide('site', {
      root,
      dist,
      temporary,
      origin: site,
      base: base.replace(/\/?$/, '/'),
      url: server.url,
      launch,
    });
    return async () => {
      await server.close();
      await rm(temporary, { recursive: true, force: true });
    };
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function build(root: string, dist: string): Promise<void> {
  const { code, output } = await astro(root, ['build', '--outDir', dist]);
  if (code !== 0) throw new Error(`\`astro build\` ended with ${code}:\n${output}`);
}

/** What every test of the built site knows of it. */
export interface BuiltSite {
  /** The project's folder. */
  root: string;
  /** The folder that the build wrote. */
  dist: string;
  /** A folder for what tests write, removed at the end. */
  temporary: string;
  /** The origin that the pages name as theirs: `https://example.github.io`. */
  origin: string;
  /** The base path with its slashes: `/im-error-codes/`. */
  base: string;
  /** Where the build is served, the base path included. */
  url: string;
  /** How to start the browser. */
  launch: LaunchOptions;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}
