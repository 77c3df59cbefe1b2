import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultLocale, localeIds, locales, type Locale } from '../../src/i18n/locales.ts';
import type { ApiCode } from '../../src/api/schema.ts';

/**
 * Writes the site that Starlight's documentation leads to: its defaults, a Markdown file for each code and language,
 * and a sidebar made from the folders. It finds its packages in `packages`, a node_modules folder.
 */
export async function writePlainSite(
  folder: string,
  codes: readonly ApiCode[],
  packages: string,
): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await mkdir(folder, { recursive: true });
  await symlink(packages, join(folder, 'node_modules'), 'junction');
  // Astro bundles the packages that are named here, and leaves all others to Node.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  await write('package.json', JSON.stringify({ type: 'module', private: true, dependencies }));
  await write('astro.config.mjs', config([...new Set(codes.map(({ product }) => product))]));
  await write('src/content.config.mjs', collections);
  for (const locale of localeIds) {
    await write(`src/content/docs/${locale}/index.md`, '---\ntitle: Error codes\n---\n');
    for (const code of codes) {
      await write(`src/content/docs/${locale}/${code.product}/${code.code}.md`, page(code, locale));
    }
  }
}

function config(products: readonly string[]): string {
  const options = {
    title: 'Error codes',
    locales,
    defaultLocale,
    sidebar: products.map((id) => ({ label: id, items: [{ autogenerate: { directory: id } }] })),
  };
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.com',
  cacheDir: './cache',
  integrations: [starlight(${JSON.stringify(options)})],
});
`;
}

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A code's page as somebody would write it by hand. */
function page({ code, symbols, equivalents, editions, words }: ApiCode, locale: Locale): string {
  const { meaning, cause, action } = words[locale];
  return [
    `---\ntitle: ${JSON.stringify(`${code}: ${meaning}`)}\n---`,
    symbols.map(({ symbol, platform }) => `- \`${symbol}\` (${platform})`).join('\n'),
    `## Cause\n\n${cause}`,
    `## Action\n\n${action.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
    `## Equivalents\n\n${equivalents.map((other) => `- [${other.product} ${other.code}](/${locale}/${other.product}/${other.code}/)`).join('\n')}`,
    `## Languages\n\n${localeIds.map((id) => `- [${locales[id].label}](/${id}/)`).join('\n')}`,
    `## Editions\n\n${editions.map((edition) => `- ${edition}`).join('\n')}`,
  ].join('\n\n');
}
