import type { Definition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { checkUrl } from './check-markup.ts';
import { startOf } from './parse/start-of.ts';

/** A file's link definitions; the first of an id counts, as everywhere in Markdown. */
export function definitionsOf(file: VFile, tree: Root): Definitions {
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) {
    if (node.type !== 'definition') continue;
    const { identifier } = node;
    const twin = definitions.get(identifier);
    if (!twin) definitions.set(identifier, node);
    else {
      const at = formatPlace(file, startOf(twin));
      const what = `\`[${identifier}]\` is already defined at ${at}, which is the one that counts.`;
      report(file, 'unused-link', startOf(node), what);
    }
  }
  return definitions;
}

/** Reports definitions that do not lead to a page over https, and, where all references are known, those without one. */
export function checkDefinitions(
  file: VFile,
  definitions: Definitions,
  references: readonly PhrasingContent[] | null,
): void {
  if (definitions.size === 0) return;
  const used = new Set<string>();
  for (const reference of references ?? [])
    visit(reference, (node) => void ('identifier' in node && used.add(node.identifier)));
  for (const [id, node] of definitions) {
    if (references && !used.has(id))
      report(file, 'unused-link', startOf(node), `Nothing refers to \`[${id}]\`.`);
    checkUrl(file, node.url, startOf(node));
  }
}

/** Link definitions by mdast's normalised identifier. */
export type Definitions = ReadonlyMap<string, Definition>;
