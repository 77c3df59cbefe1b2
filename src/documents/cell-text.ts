import { isHtmlElement } from './html-elements.ts';
import type { PhrasingContent } from 'mdast';

const BOUNDARY = '\v';
const MDX_COMMENT = /\{\/\*[^*]{0,500}\*\/\}/g;
/** Where a link opens, which some documents write into its text: `[Prices\|_blank](!prices)`. */
const LINK_TARGET = /\|_(?:blank|self|parent|top)$/;

/** What a reader sees of a cell: `"<ul><li>a</li><li>List<T></li></ul>"` → `"a\nList<T>"`. */
export function cellText(nodes: readonly PhrasingContent[]): string {
  const [first] = nodes;
  if (!first) return '';
  if (nodes.length === 1 && first.type === 'text') return foldBlanks(rawText(first, nodes));
  const text = nodes.map((node) => rawText(node, nodes)).join('');
  return text
    .split(BOUNDARY)
    .map(foldBlanks)
    .filter((part) => part !== '')
    .join('\n');
}

/** Lines trimmed and runs of white space folded: `"a   b \n c"` → `"a b\nc"`. */
export function foldBlanks(text: string): string {
  if (!/\s\s|[^\S ]/.test(text)) return text.trim();
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

function rawText(node: PhrasingContent, around: readonly PhrasingContent[]): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(MDX_COMMENT, '');
    case 'inlineCode':
      return node.value;
    case 'html':
      return tagText(node.value, around);
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return '';
    default:
      return node.children
        .map((child) => rawText(child, node.children))
        .join('')
        .replace(node.type === 'link' ? LINK_TARGET : '', '');
  }
}

/** Tags and comments go; a name in angle brackets that is no element is text, as in `List<T>`. */
function tagText(tag: string, around: readonly PhrasingContent[]): string {
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(tag)?.[1];
  if (name === undefined) return '';
  const element = name.toLowerCase();
  if (element === 'br') return '\n';
  if (BLOCKS.has(element)) return BOUNDARY;
  return isHtmlElement(element) || isComponent(tag, name, around) ? '' : tag;
}

/** MDX: `<Badge text="x">6013</Badge>` or `<Note />`, told from `List<T>` by being closed or having properties. */
function isComponent(tag: string, name: string, around: readonly PhrasingContent[]): boolean {
  if (!/^[A-Z]|[-.]/.test(name)) return false;
  if (tag.endsWith('/>') || /\s/.test(tag)) return true;
  const other = tag.startsWith('</') ? `<${name}` : `</${name}>`;
  return around.some(
    ({ type, ...node }) => 'value' in node && type === 'html' && node.value.startsWith(other),
  );
}

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
