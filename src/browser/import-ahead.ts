import { siteRoot } from './site-root.ts';

const asked = new Set<string>();

/**
 * Imports a script, and has the browser fetch the others that it needs at the same time. Vite wraps each `import()` in
 * a helper of that kind; this one stands in its place, because that one, for styles too, is half a kilobyte more a page.
 */
export function importAhead<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
): Promise<Module> {
  for (const file of files.filter((each) => !asked.has(each))) {
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = siteRoot + file;
    document.head.append(link);
  }
  return load();
}
