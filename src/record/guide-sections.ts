import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { codeLink } from './code-link.ts';
import { startOf } from './parse/start-of.ts';

/** The parts of a guide, each under a heading of the second level, with the codes that it links to. */
export function guideSections({ children }: Root): GuideSection[] {
  const sections: GuideSection[] = [];
  for (const node of children) {
    const id = node.type === 'heading' && node.depth === 2 ? node.data?.hProperties?.['id'] : null;
    if (id)
      sections.push({ id: String(id), title: toString(node), place: startOf(node), codes: [] });
    sections.at(-1)?.codes.push(...codesIn(node));
  }
  return sections.map((section) => ({ ...section, codes: [...new Set(section.codes)] }));
}

function codesIn(node: RootContent): string[] {
  const codes: string[] = [];
  visit(node, 'link', ({ url }) => {
    if (codeLink(url)) codes.push(url);
  });
  return codes;
}

/** A part of a guide in one language. */
export interface GuideSection {
  /** Its anchor. */
  id: string;
  title: string;
  /** Of its heading. */
  place: Point;
  /** As the guide links to them: `tencent-im/6206`. */
  codes: string[];
}
