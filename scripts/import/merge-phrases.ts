import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { codeIdSchema } from '../../src/record/schemas/code-id.ts';
import { phrasesOf } from './phrases-of.ts';

/**
 * What a document says of its codes as the text of `phrases.tsv`, and a report. What older sources said stays, because
 * older SDKs still print it.
 */
export function mergePhrases(
  rows: readonly CodeRow[],
  before: string,
): { tsv: string; report: string } {
  const known = new Map(
    before
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line): [string, Set<string>] => {
        const [code = '', digests = ''] = line.split('\t');
        return [code, new Set(digests.split(' '))];
      }),
  );
  const sizeOf = () => [...known.values()].reduce((sum, { size }) => sum + size, 0);
  const then = sizeOf();
  for (const row of rows.filter(({ code }) => codeIdSchema.safeParse(code).success)) {
    const digests = known.get(row.code) ?? new Set();
    phrasesOf(row).forEach((digest) => digests.add(digest));
    if (digests.size > 0) known.set(row.code, digests);
  }
  const lines = [...known]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([code, digests]) => `${code}\t${[...digests].sort().join(' ')}\n`);
  return {
    tsv: `code\tdigests\n${lines.join('')}`,
    report: `${sizeOf()} phrases of ${known.size} codes, ${sizeOf() - then} of them new`,
  };
}

/** A range stands at its beginning: `"120001-130000" → 120001` */
function placeOf(code: string): number {
  return Number.parseInt(code, 10);
}
