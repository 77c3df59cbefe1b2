import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { launchOptions } from '../../find-chromium.ts';

const run = promisify(execFile);

/** The Lighthouse that `LIGHTHOUSE` names, else the one on the PATH; null where there is none. */
export async function findLighthouse(chosen = process.env['LIGHTHOUSE']): Promise<string | null> {
  const program = chosen || 'lighthouse';
  try {
    await run(program, ['--version']);
    return program;
  } catch (error) {
    if (!chosen && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** What Lighthouse says of a page, on the phone and the network that it takes for usual. */
export async function runLighthouse(
  program: string,
  url: string,
  flags: readonly string[] = [],
): Promise<LighthouseReport> {
  const { executablePath, chromiumSandbox, args = [] } = await launchOptions();
  const chrome = ['--headless', ...(chromiumSandbox ? [] : ['--no-sandbox']), ...args];
  const { stdout } = await run(
    program,
    [url, '--quiet', '--output=json', `--chrome-flags=${chrome.join(' ')}`, ...flags],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 64 * 2 ** 20 },
  );
  return JSON.parse(stdout) as LighthouseReport;
}

/** The part of a report that the bench reads. */
export interface LighthouseReport {
  lighthouseVersion: string;
  /** Scores go from 0 to 1. */
  categories: Partial<Record<Category, { score: number | null }>>;
  audits: Record<string, { numericValue?: number }>;
}

/** What Lighthouse gives a score for, as its reports call it. */
export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';
