import type { OpenedLine } from './block-lines.ts';
import type { Cursor, Found } from './markdown-blocks.ts';

/** Passes over what holds no tables: front matter, code, comments, imports and exports. */
export function skipMarkup(cursor: Cursor): Found | undefined {
  const { at, line, lines, inParagraph } = cursor;
  if (line.indented && !inParagraph) return { blocks: [], next: at + 1 };
  if (at === 0) {
    const end = frontMatterEnd(cursor);
    const source = lines.slice(1, Math.max(end, 1)).map(({ span }) => span.source);
    const yaml = { type: 'yaml' as const, value: source.join('\n') };
    if (end > 0) return { blocks: [{ kind: 'nodes', nodes: [yaml] }], next: end + 1 };
  }
  const next = skipFence(cursor) ?? skipRaw(cursor) ?? skipModuleCode(cursor);
  return next === undefined ? undefined : { blocks: [], next };
}

function frontMatterEnd({ line, lines }: Cursor): number {
  const fence = line.span.source.trimEnd();
  if (fence !== '---' && fence !== '+++') return 0;
  return lines.findIndex(({ span }, at) => at > 0 && span.source.trimEnd() === fence);
}

function skipFence({ line: open, lines, at }: Cursor): number | undefined {
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(open.span.source)?.[0];
  if (fence === undefined) return undefined;
  const end = findLine(lines, at + 1, ({ span, quotes }) => {
    return quotes < open.quotes || (span.source.startsWith(fence) && isOnly(span.source, fence[0]));
  });
  return (lines[end]?.quotes ?? 0) < open.quotes ? end : end + 1;
}

/** `<pre>`, `<script>` and their kind, comments, and MDX's comments, up to the line that ends them. */
function skipRaw({ line, lines, at }: Cursor): number | undefined {
  const { source } = line.span;
  const name = /^<(pre|script|style|textarea|!--)/i.exec(source)?.[1]?.toLowerCase();
  const end = name === '!--' ? '-->' : name ? `</${name}` : source.startsWith('{/*') ? '*/' : '';
  if (end === '') return undefined;
  return findLine(lines, at, ({ span }) => span.source.toLowerCase().includes(end)) + 1;
}

/** MDX's `import …` and `export …`, which last until a blank line. */
function skipModuleCode({ line, lines, at }: Cursor): number | undefined {
  if (
    !/^(?:import\s(?:["'{*]|.{0,300}\sfrom\s)|export\s(?:default|const|let|function|async|\{|\*))/.test(
      line.span.source,
    )
  ) {
    return undefined;
  }
  return findLine(lines, at + 1, ({ span }) => span.source === '');
}

/** The first line from a place on for which something holds, or the end. */
function findLine(
  lines: readonly OpenedLine[],
  from: number,
  holds: (line: OpenedLine) => boolean,
): number {
  let at = from;
  for (let line = lines[at]; line && !holds(line); line = lines[at]) at++;
  return at;
}

function isOnly(source: string, mark: string | undefined): boolean {
  return [...source.trimEnd()].every((character) => character === mark);
}
