import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { renderInline } from '../../../src/record/render-inline.ts';
import { cellOf } from './cell-of.ts';
import { htmlParts } from './html-parts.ts';

const guide = 'https://example.com/a?b=1&c=2';
const links = { addresses: new Map([['guide', guide]]), codes: new Set(['6014', '-10001']) };

function nodesOf(cell: string): PhrasingContent[] {
  return cellOf(cell, { guide })?.nodes ?? [];
}

test('a reference is written out as a link', () => {
  expect(renderInline(nodesOf('See the [guide][guide].'), links)).toMatchInlineSnapshot(`
    {
      "html": "See the <a href="https://example.com/a?b=1&#x26;c=2">guide</a>.",
      "markdown": "See the [guide](https://example.com/a?b=1\\&c=2).",
      "text": "See the guide.",
    }
  `);
});

test('a code span that is a code of the product links to its page, and others do not', () => {
  expect(renderInline(nodesOf('`6014`, `-10001` or `6015`'), links)).toMatchInlineSnapshot(`
    {
      "html": "<a href="../6014/"><code>6014</code></a>, <a href="../-10001/"><code>-10001</code></a> or <code>6015</code>",
      "markdown": "\`6014\`, \`-10001\` or \`6015\`",
      "text": "6014, -10001 or 6015",
    }
  `);
});

test('a long name says where it may break, to readers alone', () => {
  const { html, markdown, text } = renderInline(nodesOf('`onConnectionStateChanged`'), links);
  expect(html).toBe('<code>onConnection<wbr>State<wbr>Changed</code>');
  expect([markdown, text]).toEqual(['`onConnectionStateChanged`', 'onConnectionStateChanged']);
});

test('a code inside a link stays as it is', () => {
  expect(renderInline(nodesOf('[`6014`][guide]'), links).html).toMatchInlineSnapshot(
    `"<a href="https://example.com/a?b=1&#x26;c=2"><code>6014</code></a>"`,
  );
});

test('characters that HTML knows are escaped', () => {
  expect(renderInline(nodesOf('a < b && "c" > `<d>`'), links)).toMatchInlineSnapshot(`
    {
      "html": "a &#x3C; b &#x26;&#x26; "c" > <code>&#x3C;d></code>",
      "markdown": "a < b && "c" > \`<d>\`",
      "text": "a < b && "c" > <d>",
    }
  `);
});

test('a reference to no link leads nowhere', () => {
  const node = {
    type: 'linkReference',
    identifier: 'x',
    referenceType: 'full',
    children: [{ type: 'text', value: 'y' }],
  } as const;
  expect(
    renderInline([{ ...node, children: [...node.children] }], links).html,
  ).toMatchInlineSnapshot(`"<a href="">y</a>"`);
});

test('the nodes that were given are not changed', () => {
  const nodes = nodesOf('`6014` and the [guide][guide]');
  const before = structuredClone(nodes);
  renderInline(nodes, links);
  expect(nodes).toEqual(before);
});

test('no cell, whatever it holds, becomes HTML that runs or looks like more than text, code and links', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '`',
      '<',
      '>',
      '[',
      '](',
      ')',
      '"',
      "'",
      '\\',
      '&lt;script&gt;',
      '&#60;',
      '<a href="javascript:x">',
      '![x](data:text/html,x)',
      '<javascript:alert(1)>',
      '<svg/onload=x>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const cell = pieces.join('').replace(/[\r\n|]/g, ' ');
      const { html } = renderInline(nodesOf(cell), links);
      const { tags, attributes, addresses } = htmlParts(html);
      expect(['a', 'br', 'wbr', 'code', 'del', 'em', 'img', 'strong', 'sup', 'input', 'p']).toEqual(
        expect.arrayContaining(tags),
      );
      expect(attributes.filter((name) => /^on|^style$/i.test(name))).toEqual([]);
      expect(
        addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);
