import type { Root } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { startOf } from './parse/start-of.ts';

/**
 * Takes the ids off a guide's headings, so that pages have them as anchors and not as words:
 * `## Kicked offline {#kicked}`. Reports headings that have none, or one that stands there already.
 */
export function takeHeadingIds(file: VFile, tree: Root): GuideHeading[] {
  const headings: GuideHeading[] = [];
  visit(tree, 'heading', (node) => {
    const place = startOf(node);
    const last = node.children.at(-1);
    const match =
      last?.type === 'text' ? / \{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/.exec(last.value) : null;
    if (last?.type !== 'text' || !match) {
      report(file, 'invalid-value', place, 'The heading has no id behind it, as in `{#expired}`.');
      return;
    }
    const id = match[1] as string;
    if (headings.some((other) => other.id === id))
      report(file, 'invalid-value', place, `The id \`${id}\` stands on another heading already.`);
    last.value = last.value.slice(0, match.index);
    node.data = { hProperties: { id } };
    headings.push({ id, depth: node.depth, place });
  });
  return headings;
}

/** A heading of a guide: its anchor, its level, and where it stands. */
export interface GuideHeading {
  id: string;
  depth: number;
  place: Point;
}
