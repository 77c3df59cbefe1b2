// Starlight's drawer, which would be a file of its own: src/site/client-bundle.ts
import '@astrojs/starlight/components/PageFrame.astro?astro&type=script&index=0&here&lang.ts';
