import type { AstroIntegration } from 'astro';

/** Has a build log what it does in a screenful, without a line for each of its pages. */
export function quietBuild(): AstroIntegration {
  return {
    name: 'quiet-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const entrypoint = new URL('build-log.ts', import.meta.url);
        if (command === 'build') updateConfig({ logger: { entrypoint } });
      },
    },
  };
}
