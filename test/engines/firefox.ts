import puppeteer, { type KeyInput } from 'puppeteer-core';
import { vi } from 'vitest';
import { patience, type Engine, type Reader } from './engine.ts';
import { findProgram } from './find-program.ts';

/** Firefox, which answers to WebDriver BiDi itself. */
export const firefox: Engine = {
  name: 'Firefox',
  remedy: 'install Firefox, or set FIREFOX_PATH to one',
  find() {
    const program = findProgram('FIREFOX_PATH', {
      linux: ['firefox', 'firefox-esr'],
      mac: ['Firefox.app/Contents/MacOS/firefox'],
      windows: ['Mozilla Firefox\\firefox.exe'],
    });
    return program === null ? null : () => start(program);
  },
};

async function start(executablePath: string): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: patience,
    protocolTimeout: patience,
    extraPrefsFirefox: { 'intl.accept_languages': 'en', 'ui.prefersReducedMotion': 1 },
  });
  // The page that Firefox starts with never gets the focus; a new one has it.
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  return {
    async open(address) {
      await page.goto(address).catch(unlessAborted);
      await waitFor(() => page.evaluate(() => document.readyState === 'complete'));
    },
    evaluate: page.evaluate.bind(page) as Reader['evaluate'],
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key as KeyInput);
      for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    async click(selector) {
      const isShown = (wanted: string) =>
        document.querySelector(wanted)?.checkVisibility() ?? false;
      await waitFor(() => page.evaluate(isShown, selector));
      await page.click(selector);
    },
    async choose(selector, value) {
      await page.select(selector, value);
    },
    async resize(width) {
      await page.setViewport({ width, height: 800 }).catch(unlessUnturned);
      await waitFor(() => page.evaluate((wanted) => innerWidth === wanted, width));
    },
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}

/** Puppeteer's own ways of waiting need `eval`, which a page's policy forbids. A page that is being left has no answer. */
async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  await vi.waitUntil(() => condition().catch(() => false), { timeout: patience });
}

/** A page that sends its reader on breaks off its own loading. */
function unlessAborted(error: unknown): void {
  if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
}

/** Firefox 140, a long-term release, takes the size that Puppeteer sets, but not the orientation that comes with it. */
function unlessUnturned(error: unknown): void {
  if (!String(error).includes('setScreenOrientationOverride')) throw error;
}
