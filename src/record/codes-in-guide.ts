import type { Guide } from './schemas/guide.ts';

/** The codes that a guide links to, as `tencent-im/6206`, each once. */
export function codesInGuide({ sections }: Pick<Guide, 'sections'>): string[] {
  return [...new Set(sections.flatMap(({ codes }) => codes))];
}
