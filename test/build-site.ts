import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../scripts/find-chromium.ts';
import { findHeadlessShell } from '../scripts/find-headless-shell.ts';
import { startPagesServer } from '../scripts/pages-server.ts';
import { base, site } from '../src/site/origin.ts';
import { buildDemos, type Demos } from './build-demos.ts';
import { build } from './site/astro.ts';

/**
 * Everything that tests of the built site share, made once and before any of them: the site itself, served as GitHub
 * Pages would, the small sites of a demo record, and a browser. `SITE_DIST=dist` takes a finished build instead.
 */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'site-tests-'));
  const chosen = process.env['SITE_DIST'];
  const dist = chosen ? resolve(root, chosen) : join(temporary, 'dist');
  const remove = () => rm(temporary, { recursive: true, force: true });
  try {
    const [browser, demos] = await Promise.all([
      launchBrowser(),
      buildDemos(root, temporary),
      chosen ? null : build(root, dist),
    ]);
    const server = await startPagesServer({ root: dist, base, port: 0 });
    project.provide('site', {
      root,
      dist,
      temporary,
      origin: site,
      base,
      url: server.url,
      browser: browser.wsEndpoint(),
      demos,
    });
    return async () => {
      await Promise.all([browser.close(), server.close()]);
      await remove();
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Without windows, where such a Chromium is installed: docs/decisions/browser-of-tests.md */
async function launchBrowser(): Promise<BrowserServer> {
  const options = await launchOptions();
  const shell = findHeadlessShell();
  return chromium.launchServer(shell ? { ...options, executablePath: shell } : options);
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
  /** Where the one browser of all tests is reached. */
  browser: string;
  demos: Demos;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}
