/* eslint no-console: off -- The console is what is listened to. */
import { expect, test } from 'vitest';
import type { Visit } from '../visit.ts';

/** What the other scenarios rely on. */
export function complaining(visit: Visit): void {
  test('whatever a page complains of is heard', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}en/about/`);
    const elsewhere = site.url.replace('localhost', '127.0.0.1');
    await reader.evaluate(complain, `${elsewhere}favicon.svg`);
    const about = `${new URL(site.url).pathname}en/about/`;
    const heard = new Set<string>();
    await expect
      .poll(() => {
        for (const complaint of site.takeComplaints()) heard.add(complaint);
        return [...heard];
      })
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining(`${about}: style-src-attr forbids inline`),
          // By the policy, or else by the address.
          expect.stringContaining(`${elsewhere}favicon.svg`),
          `${about}: <img src="data:,"> did not load`,
          `${about}: Error: an error`,
          `${about}: unhandled: Error: a rejection`,
          `${about}no-such-file is answered with 404`,
          `${about}: console.warn: a warning`,
        ]),
      );
  });
}

/** Everything that a page can do wrong. */
function complain(elsewhere: string): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "style-src 'self'";
  document.head.append(policy);
  document.body.setAttribute('style', 'color: red');
  new Image().src = elsewhere;
  const image = document.createElement('img');
  image.src = 'data:,';
  document.body.append(image);
  setTimeout(() => {
    throw new Error('an error');
  });
  void Promise.reject(new Error('a rejection'));
  void fetch('no-such-file');
  console.warn('a', 'warning');
}
