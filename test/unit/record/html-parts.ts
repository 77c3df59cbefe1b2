import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What a browser would see in a piece of HTML: its elements, their attributes, and where they lead. */
export function htmlParts(html: string): HtmlParts {
  const parts: HtmlParts = { tags: [], attributes: [], addresses: [], text: '' };
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), (node) => {
    if (node.type === 'text') parts.text += node.value;
    if (node.type !== 'element') return;
    parts.tags.push(node.tagName);
    parts.attributes.push(...Object.keys(node.properties));
    for (const name of ['href', 'src']) {
      const address = node.properties[name];
      if (typeof address === 'string') parts.addresses.push(address);
    }
  });
  return parts;
}

interface HtmlParts {
  tags: string[];
  attributes: string[];
  addresses: string[];
  /** The text that is shown. */
  text: string;
}
