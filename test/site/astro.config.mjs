import { join } from 'node:path';
import config from '../../astro.config.mjs';

// The project's own configuration with a cache of its own: a demo record's build leaves a developer's alone.
export default { ...config, cacheDir: join(process.env['DEMO_CACHE'] ?? '', 'cache') };
