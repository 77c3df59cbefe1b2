import type { AstroLoggerDestination } from 'astro';
import node from 'astro/logger/node';

/**
 * Astro's own log but for pages: a line each, begun before a page is made and ended with its time, so that among
 * thirteen thousand of them no warning is seen. https://docs.astro.build/en/reference/logger-reference/
 */
export default function buildLog(): AstroLoggerDestination {
  const log = node();
  return {
    write(event) {
      const isEndOfPage = event.label === 'SKIP_FORMAT' && event.message.includes('(+');
      if (event.newLine && !isEndOfPage) log.write(event);
    },
  };
}
