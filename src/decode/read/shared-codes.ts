import type { CodeIndex } from '../../search/codes/code-index.ts';
import { collect } from './collect.ts';
import type { LoggedCode } from './logged-code.ts';

/** The part of an address that carries codes and nothing else of a log: `"#codes=tencent-im:6206,:6299"`. */
export function codesToHash(codes: readonly LoggedCode[]): string {
  const parts = codes.flatMap(({ code, matches }) =>
    matches.length > 0 ? matches.map(({ product }) => `${product}:${code}`) : [`:${code}`],
  );
  return `#codes=${parts.join(',')}`;
}

/** The codes that such a part carries, in order; null where an address carries none. */
export function hashToCodes(hash: string, known: CodeIndex): LoggedCode[] | null {
  const [, list] = /^#codes=(.+)$/.exec(decode(hash)) ?? [];
  if (!list) return null;
  const collector = collect(known);
  for (const part of list.split(',').slice(0, 1000)) {
    const [, product = '', code = ''] =
      /^([a-z\d-]{0,60}):(-?\d{1,9}(?:-\d{1,8})?)$/.exec(part) ?? [];
    const isRange = /\d-/.test(code);
    if (code === '' || (isRange && known.exactly(code).length === 0)) continue;
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
  return collector
    .finish()
    .map((found) => ({ ...found, count: 0, lines: [], leads: [], causes: [] }));
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
