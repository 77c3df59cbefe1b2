import type { StarlightPageProps } from '@astrojs/starlight/props';
import { contentType } from './content-types.ts';

/** Starlight's frontmatter of a page of ours: its own title element, and no parts that it does not use. */
export function pageFrontmatter({
  title,
  pageTitle,
  description,
  alternates = [],
}: PageHead): StarlightPageProps['frontmatter'] {
  return {
    title,
    description: shorten(description, 158),
    head: [
      { tag: 'title', content: pageTitle },
      { tag: 'meta', attrs: { property: 'og:title', content: pageTitle } },
      ...alternates.map((href) => ({
        tag: 'link' as const,
        attrs: { rel: 'alternate', type: typeOf(href), href },
      })),
    ],
  };
}

/** `("a long sentence", 8) → "a long…"`: cut at a space where one is near, for search results. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit - 1).join('');
  return `${cut.replace(/(?<=.{40})\s+\S*$/s, '').trimEnd()}…`;
}

/** `"/en/tencent-im/6206.md" → "text/markdown"` */
function typeOf(href: string): string {
  return contentType(href).replace(/;.*/, '');
}

/** What a page's head says of it. */
interface PageHead {
  /** The heading. */
  title: string;
  /** The title element: heading, product and site. */
  pageTitle: string;
  description: string;
  /** Where the same stands for programs: the page's twin in Markdown, a code's JSON. */
  alternates?: readonly string[];
}
