import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { defaultLocale, locales } from './src/locales.ts';
import { base, site } from './src/site.ts';
import { siteTitles } from './src/site-titles.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
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
      },
      customCss: ['./src/styles/site.css'],
      disable404Route: true,
      expressiveCode: false,
      pagefind: false,
      pagination: false,
      credits: false,
    }),
    searchIndex(),
  ],
});
