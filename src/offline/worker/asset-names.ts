/** The styles and scripts that a page names: `'<link href="/docs/_astro/a.b1.css">' → ["_astro/a.b1.css"]`. */
export function assetNames(html: string): string[] {
  return [
    ...new Set(
      [...html.matchAll(/"[^"]*?\/(_astro\/[^"?#]+\.(?:css|js))"/g)].map(([, name = '']) => name),
    ),
  ];
}
