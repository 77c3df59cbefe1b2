import { siteRoot } from '../../browser/site-root.ts';
import type { FoundCommand } from '../answer/find-commands.ts';
import { group, row } from './results.ts';

/** A list of calls of server APIs under a heading; beside a code, each leads to that code's place on its page. */
export function commandGroup(
  heading: string,
  found: readonly FoundCommand[],
  locale: string,
): HTMLElement {
  return group(
    'found-commands',
    heading,
    found.map(({ entry: { product, command, name, title, causes }, code }) => {
      const place = code === null ? '' : `#${code}`;
      const url = `${siteRoot}${locale}/${product}/commands/${command}/${place}`;
      const cause = code === null ? undefined : causes[code];
      const label = code === null ? name : `${name} ${code}`;
      return [row({ url, code: label, place: cause ?? command }, [title])];
    }),
  );
}
