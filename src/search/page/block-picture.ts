import { markOf } from '../../numbers/mark-of.ts';

/** A block drawn as a line between its ends, with a thin mark for each code and a thick one at the number that is none. */
export function blockPicture(
  { from, to }: { from: number; to: number },
  codes: readonly string[],
  number: number,
): SVGElement {
  const width = to - from + 1;
  const stroke = (d: string, attributes: Record<string, string>) =>
    svg('path', { d, fill: 'none', 'vector-effect': 'non-scaling-stroke', ...attributes });
  const at = number - from + 0.5;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} 16`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    stroke(codes.map((code) => markOf(code, from)).join(''), {
      stroke: 'currentColor',
      'stroke-width': '1.5',
    }),
    stroke(`M0 10H${width}`, { stroke: 'currentColor' }),
    stroke(`M${at} 0V16`, { class: 'number-sought', 'stroke-width': '3' }),
  );
}

function svg(name: string, attributes: Record<string, string>, ...content: Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
