/** Data as JSON for readers: what fits on a line stands on one. */
export function shortJson(data: unknown, indent = ''): string {
  const line = JSON.stringify(data, null, 1).replace(/\n */g, ' ');
  if (typeof data !== 'object' || data === null || line.length <= longest) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(data)
    ? data.map((value) => shortJson(value, deeper))
    : Object.entries(data).map(
        ([key, value]) => `${JSON.stringify(key)}: ${shortJson(value, deeper)}`,
      );
  const [open = '', close = ''] = Array.isArray(data) ? '[]' : '{}';
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** In characters, behind the indent. */
const longest = 72;
