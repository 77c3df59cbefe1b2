/** Keeps what was loaded for a key; what failed is tried again. */
export function once<Value>(load: (key: string) => Promise<Value>): typeof load {
  const loading = new Map<string, Promise<Value>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const value = load(key);
    loading.set(key, value);
    value.catch(() => loading.delete(key));
    return value;
  };
}
