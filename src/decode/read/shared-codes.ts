import type { CodeTable } from './code-table.ts';
import { collect } from './collect.ts';
import type { Found } from './found.ts';

/** The part of an address that carries codes and nothing else of a log: `"#codes=tencent-im:6206,:6299"`. */
export function codesToHash(founds: readonly Found[]): string {
  const codes = founds.flatMap(({ code, matches }) =>
    matches.length > 0 ? matches.map(({ product }) => `${product}:${code}`) : [`:${code}`],
  );
  return `#codes=${codes.join(',')}`;
}

/** The codes that such a part carries, in order; null where an address carries none. */
export function hashToFounds(hash: string, table: CodeTable): Found[] | null {
  const [, list] = /^#codes=(.+)$/.exec(decode(hash)) ?? [];
  if (!list) return null;
  const collector = collect(table);
  for (const part of list.split(',').slice(0, 1000)) {
    const [, product = '', code = ''] =
      /^([a-z\d-]{0,60}):(-?\d{1,8}(?:-\d{1,8})?)$/.exec(part) ?? [];
    const isRange = /\d-/.test(code);
    if (code === '' || (isRange && !table.isListed(code))) continue;
    collector.add({
      kind: 'link',
      code,
      product,
      line: 0,
      text: '',
      index: 0,
      excerpt: () => ['', '', ''],
    });
  }
  return collector.finish().map((found) => ({ ...found, count: 0, lines: [], leads: [] }));
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
