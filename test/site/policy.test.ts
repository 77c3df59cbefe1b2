import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { listFiles } from './list-files.ts';
import { tagsOf } from './tags-of.ts';

const { dist } = inject('site');
const pages = (await listFiles(dist))
  .filter((file) => file.endsWith('.html'))
  .map((page) => ({ page, html: readFileSync(join(dist, page), 'utf8') }));

test('every page names what it may load before anything else but its encoding', () => {
  const faults = pages.filter(({ html }) => {
    const [, first, second] = tagsOf(html.slice(html.indexOf('<head'), html.indexOf('</head')));
    return (
      first?.attributes.get('charset') !== 'utf-8' ||
      second?.attributes.get('http-equiv') !== 'content-security-policy' ||
      second.attributes.get('content') !== contentSecurityPolicy
    );
  });
  expect(faults.map(({ page }) => page)).toEqual([]);
});

test('no request says more of the page that it comes from than its origin', () => {
  const faults = pages.filter(
    ({ html }) => !html.includes('<meta name="referrer" content="strict-origin">'),
  );
  expect(faults.map(({ page }) => page)).toEqual([]);
});

test('the policy allows each script that stands inside a page, by its hash', () => {
  const scripts = new Set(
    pages.flatMap(({ html }) =>
      // What bears another type is data.
      [...html.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>(.*?)<\/script>/gs)].map(
        ([, code]) => code,
      ),
    ),
  );
  expect([...scripts]).toHaveLength(1);
  for (const code of scripts) {
    const hash = createHash('sha256')
      .update(code ?? '')
      .digest('base64');
    expect(contentSecurityPolicy).toContain(`'sha256-${hash}'`);
  }
});

test('the policy refuses what no directive names, and text that would run', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  const allowed = [...directives.values()].flat();
  expect(allowed).not.toContain("'unsafe-inline'");
  expect(allowed).not.toContain("'unsafe-eval'");
  expect(allowed).not.toContain("'unsafe-hashes'");
  expect(allowed.filter((value) => /^\w+:\/\/|\*|^https?:?$/.test(value))).toEqual([]);
});
