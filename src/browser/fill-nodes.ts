/** A string with nodes for a name in its braces, as content of an element: `("See {{page}}.", "page", [a]) → "See ", a, "."`. */
export function fillNodes(
  text: string,
  name: string,
  nodes: readonly (Node | string)[],
): (Node | string)[] {
  const [before = '', after = ''] = text.split(`{{${name}}}`);
  return [before, ...nodes, after];
}
