import { decodeEntities } from './decode-entities.ts';

/**
 * Every start tag of a page, with its attributes decoded; what scripts and comments hold is no tag.
 * `'<a href="/?a&amp;b">' → { name: "a", attributes: Map { "href" → "/?a&b" } }`
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const { groups } of html.matchAll(token)) {
    const { name, rest = '' } = groups ?? {};
    if (name) tags.push({ name: name.toLowerCase(), attributes: attributesOf(rest) });
  }
  return tags;
}

const token =
  /<!--.*?-->|<(?<name>[a-z][\w-]*)(?<rest>(?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>(?:(?<=<script[^>]*>).*?<\/script>)?/gis;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of text.matchAll(attribute)) {
    const { name = '', double, single, bare } = groups ?? {};
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const attribute =
  /(?<name>[^\s=>"'/]+)(?:="(?<double>[^"]*)"|='(?<single>[^']*)'|=(?<bare>[^\s"'>]+))?/g;

/** A start tag. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
}
