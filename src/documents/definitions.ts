import { spanPosition } from './spans.ts';
import type { Definition } from 'mdast';
import type { Span } from './lines.ts';

/** A link definition's node: `"[FAQ]: https://example.org 'x'"` → identifier `"faq"`, or nothing if it is none. */
export function toDefinition(span: Span): Definition | undefined {
  const match = DEFINITION.exec(span.source.trimEnd());
  const [, label = '', url = '', title] = match ?? [];
  if (label.trim() === '') return undefined;
  return {
    type: 'definition',
    identifier: toIdentifier(label),
    label,
    url: url.replace(/^<(.*)>$/, '$1'),
    title: title?.slice(1, -1) ?? null,
    position: spanPosition(span),
  };
}

/** A label as CommonMark matches it: `" Sign  In"` → `"sign in"`. */
export function toIdentifier(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase().toLowerCase();
}

/** The definitions, by label, that some sources refer to: what remark has to see beside them. */
export function usedDefinitions(
  sources: readonly string[],
  definitions: ReadonlyMap<string, string>,
): string {
  if (definitions.size === 0) return '';
  const used = new Set<string>();
  for (const source of sources) {
    for (const [, label = ''] of source.matchAll(/\[([^[\]]{1,999})\]/g)) {
      const definition = definitions.get(toIdentifier(label));
      if (definition !== undefined) used.add(definition);
    }
  }
  return [...used].join('\n');
}

const DEFINITION =
  /^\[((?:[^\\[\]]|\\.){1,999})\]:[ \t]*(<[^<>]*>|[^\s<]\S*)(?:[ \t]+("[^"]*"|'[^']*'|\([^()]*\)))?$/;
