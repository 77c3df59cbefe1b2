/**
 * A page without what only search engines and link previews read of its head, which nobody asks a pack for:
 * `'<title>6206</title><meta property="og:type" content="article">' → "<title>6206</title>"`
 */
export function withoutCrawlerTags(html: string): string {
  return html.replace(crawlerTags, '');
}

const crawlerTags = new RegExp(
  [
    '<link rel=(?:"canonical"|"sitemap"|"alternate" hreflang=)[^>]*>',
    '<meta (?:property="og:|name="(?:description|twitter:))[^"]*" content="[^"]*"/?>',
    '<script type="application/ld\\+json">.*?</script>',
  ].join('|'),
  'g',
);
