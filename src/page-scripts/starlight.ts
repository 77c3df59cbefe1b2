// Starlight's drawer and Astro's prefetching of links, which would be a file each: src/site/client-bundle.ts
import '@astrojs/starlight/components/PageFrame.astro?astro&type=script&index=0&here&lang.ts';
import { init } from 'astro/virtual-modules/prefetch.js';

init({ prefetchAll: true });
