import { expect } from 'vitest';

/** Expects of what a page shows that it becomes so, however busy the machine: `await soon(links).toEqual([…])`. */
export function soon<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 20_000 });
}
