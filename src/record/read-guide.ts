import type { PhrasingContent } from 'mdast';
import type { z } from 'astro/zod';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../i18n/locales.ts';
import { fileStart } from '../report/report.ts';
import { checkGuide, type GuideLinks } from './check-guide.ts';
import { figuresOf, type Figured } from './figures.ts';
import { addressesIn } from './link-table.ts';
import { guideText } from './guide-text.ts';
import { listGuideCodes } from './list-guide-codes.ts';
import { parseLinked } from './parse/parse-linked.ts';
import { guideSections, type GuideSection } from './guide-sections.ts';
import { readYaml } from './read-yaml.ts';
import { renderGuideMarkdown } from './render-guide-markdown.ts';
import { renderGuide } from './render-guide.ts';
import { guideFrontmatter } from './tables/guide.ts';
import { takeHeadingIds, type GuideHeading } from './take-heading-ids.ts';

/** A guide in one language: its front matter, its text rendered, and what is held against the other languages. */
export function readGuide(file: VFile, locale: Locale, to: GuideLinks): ReadGuide {
  const tree = parseLinked(String(file), to.links);
  checkGuide(file, tree, to);
  const headings = takeHeadingIds(file, tree);
  const [first] = tree.children;
  const frontmatter = first?.type === 'yaml' ? { text: first.value, linesBefore: 1 } : { text: '' };
  const page = readYaml(file, frontmatter, guideFrontmatter);
  const phrases: PhrasingContent[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      phrases.push(...node.children, gap);
  });
  const addresses = addressesIn(to.links, locale);
  const listed = listGuideCodes(tree, (link) => to.titles.get(`${locale}/${link}`));
  const rendered = {
    html: renderGuide(listed, addresses),
    markdown: renderGuideMarkdown(listed, addresses),
    text: guideText(tree, locale),
  };
  return {
    entry: { locale, page, headings, sections: guideSections(tree), ...rendered },
    file,
    place: fileStart,
    figures: figuresOf(phrases),
  };
}

const gap: PhrasingContent = { type: 'text', value: ' ' };

/** A guide, read. */
export type ReadGuide = Figured<{
  locale: Locale;
  /** Null where the front matter cannot be used. */
  page: z.output<typeof guideFrontmatter> | null;
  headings: GuideHeading[];
  sections: GuideSection[];
  html: string;
  markdown: string;
  text: string;
}>;
