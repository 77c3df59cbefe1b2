import { vi } from 'vitest';

/** Puts a storage in the place of the browser's: one that keeps, or one that refuses everything. */
export function useStorage(kind: 'keeping' | 'refusing'): Map<string, string> {
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal(
    'localStorage',
    kind === 'refusing'
      ? { getItem: refuse, setItem: refuse, removeItem: refuse }
      : {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
          removeItem: (key: string) => kept.delete(key),
        },
  );
  return kept;
}
