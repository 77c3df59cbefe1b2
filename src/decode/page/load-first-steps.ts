import { fetchJson } from '../../browser/fetch-json.ts';
import { once } from '../../browser/once.ts';
import type { FirstSteps } from '../read/first-steps.ts';

/** What to do first about each code, in one language; nothing while it cannot be had, and the codes are shown without. */
export function loadFirstSteps(file: string): Promise<FirstSteps> {
  return load(file).catch(() => ({}));
}

const load = once((file) => fetchJson<FirstSteps>(file));
