import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { writeOffline } from '../../../../src/offline/build/write-offline.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  for (const locale of ['en', 'ja', 'ko', 'zh']) {
    await mkdir(join(folder, locale, 'offline'), { recursive: true });
    await writeFile(join(folder, locale, 'index.html'), `<p>${locale}</p>`);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const worker = () => readFile(join(folder, 'sw.js'), 'utf8');

describe('the offline part of a built site', () => {
  test('is the same bytes when it is written again', async () => {
    await writeOffline(folder);
    const names = await readdir(join(folder, 'offline'));
    const first = [
      await worker(),
      ...(await Promise.all(
        names.map((name) => readFile(join(folder, 'offline', name), 'base64')),
      )),
    ];
    await writeOffline(folder);
    expect(await readdir(join(folder, 'offline'))).toEqual(names);
    expect([
      await worker(),
      ...(await Promise.all(
        names.map((name) => readFile(join(folder, 'offline', name), 'base64')),
      )),
    ]).toEqual(first);
  });

  test('has another worker as soon as any file differs', async () => {
    await writeOffline(folder);
    const before = await worker();
    await writeFile(join(folder, 'robots.txt'), 'User-agent: *');
    await writeOffline(folder);
    expect(await worker()).not.toBe(before);
  });

  test('does not depend on where the site stands', async () => {
    const copy = `${folder}-copy`;
    await cp(folder, copy, { recursive: true });
    await writeOffline(folder);
    await writeOffline(copy);
    expect(await readFile(join(copy, 'sw.js'), 'utf8')).toBe(await worker());
    await rm(copy, { recursive: true });
  });

  // Its budget, 4 kB, is held by `npm run bench`.
  test('has a worker with no library in it', async () => {
    await writeOffline(folder);
    expect(gzipSync(await worker()).length).toBeLessThan(5000);
  });

  test('has a worker that knows a language’s tag, and nothing else of it', async () => {
    await writeOffline(folder);
    const code = await worker();
    for (const [locale, { lang, label, siteTitle }] of Object.entries(locales)) {
      expect(code).toMatch(new RegExp(`\\b${locale}:"${lang}"`));
      expect(code).not.toContain(siteTitle);
      expect(code).not.toContain(label);
    }
  });

  test('is one file a language, of which the release knows size and hash', async () => {
    await writeOffline(folder);
    const names = await readdir(join(folder, 'offline'));
    expect(names.map((name) => name.replace(/\.[\da-f]{16}\./, '.*.'))).toEqual([
      'en.*.pack',
      'ja.*.pack',
      'ko.*.pack',
      'release.*.json',
      'zh.*.pack',
    ]);
    const release = JSON.parse(await readFile(join(folder, 'offline', names[3] ?? ''), 'utf8')) as {
      packs: { en: { path: string; bytes: number } };
    };
    expect((await readFile(join(folder, release.packs.en.path))).length).toBe(
      release.packs.en.bytes,
    );
  });

  test('switched off is a worker alone, that answers no request', async () => {
    await writeOffline(folder);
    await writeOffline(folder, { isOff: true });
    expect(await readdir(folder)).not.toContain('offline');
    expect(await worker()).not.toContain('"fetch"');
    expect(await worker()).toContain('caches.delete');
  });
});
