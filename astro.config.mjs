import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { defaultLocale, locales } from './src/locales.ts';
import { base, site } from './src/site.ts';
import { sitemapOptions } from './src/sitemap-options.ts';
import { siteTitles } from './src/site-titles.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    sitemap(sitemapOptions),
    starlight({
      title: siteTitles,
      locales,
      defaultLocale,
      components: {
        Footer: './src/components/starlight/Footer.astro',
        LanguageSelect: './src/components/starlight/LanguageSelect.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        Search: './src/components/starlight/Search.astro',
        SocialIcons: './src/components/starlight/SocialIcons.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
      },
      customCss: ['./src/styles/site.css'],
      head: [
        { tag: 'meta', attrs: { name: 'theme-color', content: '#0b6b62' } },
        {
          tag: 'link',
          attrs: {
            rel: 'apple-touch-icon',
            href: `${base.replace(/\/$/, '')}/icons/apple-touch-icon.png`,
          },
        },
      ],
      routeMiddleware: './src/head-links.ts',
      disable404Route: true,
      expressiveCode: false,
      pagefind: false,
      pagination: false,
      credits: false,
    }),
    searchIndex(),
    offline(),
  ],
});
