/**
 * The page as Markdown: its twin, or, where that cannot be had, as without a network, what stands on the page itself:
 * its title, what to do and why.
 */
export async function pageMarkdown(): Promise<string> {
  try {
    const twin = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]');
    const response = twin && (await fetch(twin.href));
    if (response?.ok) return await response.text();
  } catch {
    // There is no network.
  }
  const blocks = document.querySelectorAll<HTMLElement>(
    'h1, section:has(> :is(#action, #cause)) > :is(h2, p, ol)',
  );
  return [...blocks, { tagName: '', innerText: location.href }]
    .map(
      ({ tagName, innerText }) =>
        (marks[tagName] ?? '') + innerText.replaceAll(/\s*\n\s*/g, before[tagName] ?? ' '),
    )
    .join('\n\n');
}

const marks: Record<string, string> = { H1: '# ', H2: '## ', OL: '- ' };
const before: Record<string, string> = { OL: '\n- ' };
