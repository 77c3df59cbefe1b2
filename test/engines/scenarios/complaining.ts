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
    const heard: string[] = [];
    await expect.poll(() => heard.push(...site.takeComplaints())).toBeGreaterThanOrEqual(7);
    const about = `${new URL(site.url).pathname}en/about/`;
    expect(heard.toSorted()).toEqual([
      `${about}: <img src="data:,"> did not load`,
      `${about}: Error: an error`,
      `${about}: asks ${elsewhere}favicon.svg`,
      `${about}: console.warn: a warning`,
      expect.stringContaining(`${about}: style-src-attr forbids inline`),
      `${about}: unhandled: Error: a rejection`,
      `${about}no-such-file is answered with 404`,
    ]);
  });
}

/** Everything that a page can do wrong. */
function complain(elsewhere: string): void {
  console.warn('a', 'warning');
  setTimeout(() => {
    throw new Error('an error');
  });
  void Promise.reject(new Error('a rejection'));
  void fetch('no-such-file');
  new Image().src = elsewhere;
  const image = document.createElement('img');
  image.src = 'data:,';
  document.body.append(image);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "style-src 'self'";
  document.head.append(policy);
  document.body.setAttribute('style', 'color: red');
}
