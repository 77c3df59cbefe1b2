import type { FirstSteps } from '../read/first-steps.ts';

/** What to do first about each code, in one language; nothing where it cannot be had, and the codes are shown without. */
export function loadFirstSteps(file: string): Promise<FirstSteps> {
  loading ??= fetchSteps(file).catch(() => {
    loading = undefined;
    return {};
  });
  return loading;
}

let loading: Promise<FirstSteps> | undefined;

async function fetchSteps(file: string): Promise<FirstSteps> {
  const response = await fetch(file);
  return response.ok ? ((await response.json()) as FirstSteps) : {};
}
