import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPagesServer, type PagesServer } from '../../../scripts/pages-server.ts';
import { files, get, writeSite } from './small-site.ts';

let site: Awaited<ReturnType<typeof writeSite>>;
let server: PagesServer;

beforeAll(async () => {
  site = await writeSite();
  server = await startPagesServer({ root: site.root, base: '/base', port: 0 });
});

afterAll(async () => {
  await server.close();
  await site.remove();
});

describe('addresses', () => {
  test('a folder is served with its index.html', async () => {
    expect(await get(server.port, '/base/en/')).toMatchObject({
      status: 200,
      text: files['en/index.html'],
    });
    expect(await get(server.port, '/base/')).toMatchObject({
      status: 200,
      text: files['index.html'],
    });
  });

  test('a folder without the slash is sent to the slash, its query kept', async () => {
    expect(await location('/base/en?q=6206&x')).toBe('301 /base/en/?q=6206&x');
    expect(await location('/base?x')).toBe('301 /base/?x');
  });

  test('a page is found without its ending, before a folder of that name', async () => {
    expect((await get(server.port, '/base/about')).text).toBe(files['about.html']);
    expect((await get(server.port, '/base/about.html')).text).toBe(files['about.html']);
    expect((await get(server.port, '/base/both')).text).toBe(files['both.html']);
    expect((await get(server.port, '/base/both/')).text).toBe(files['both/index.html']);
  });

  test('an unknown address gets the 404 page of the root with status 404', async () => {
    for (const path of [
      '/base/nothing',
      '/base/en/nothing/',
      '/base/bare/',
      '/base/about/',
      '/base//en/',
    ]) {
      expect(await get(server.port, path), path).toMatchObject({
        status: 404,
        text: files['404.html'],
      });
    }
  });

  test('an address outside the base is sent into it, its query kept', async () => {
    expect(await location('/')).toBe('302 /base/');
    expect(await location('/en/6206?x=1')).toBe('302 /base/en/6206?x=1');
    expect(await location('/basement')).toBe('302 /base/basement');
    expect(await location('//elsewhere.example/')).toBe('302 /base/elsewhere.example/');
  });

  test('escapes are decoded, and a bad one is a bad request', async () => {
    expect((await get(server.port, `/base/en/${encodeURIComponent('한국')}/`)).text).toContain(
      '한국',
    );
    expect(await location(`/base/en/${encodeURIComponent('한국')}`)).toBe(
      `301 /base/en/${encodeURIComponent('한국')}/`,
    );
    for (const path of ['/base/%E0%A4%A', '/base/%zz', '/%', '/base/%00']) {
      expect((await get(server.port, path)).status, path).toBe(400);
    }
  });

  test('nothing outside the folder and no dotfile is served', async () => {
    for (const path of [
      '/base/../outside.txt',
      '/base/%2e%2e/outside.txt',
      '/base/en/..%2f..%2f..%2foutside.txt',
      '/base/..%5coutside.txt',
      '/base/.secret',
      '/base/.well/known.txt',
    ]) {
      expect((await get(server.port, path)).status, path).toBe(404);
    }
  });

  test('a site at the root of its host works as well', async () => {
    const root = await startPagesServer({ root: site.root, base: '/', port: 0 });
    expect((await get(root.port, '/')).text).toBe(files['index.html']);
    expect(await location('/en', root)).toBe('301 /en/');
    expect((await get(root.port, '//elsewhere.example')).status).toBe(404);
    await root.close();
  });
});

test('a base in any script is served, and what lies outside is sent into it', async () => {
  const korean = await startPagesServer({ root: site.root, base: '/코드', port: 0 });
  const base = encodeURI('/코드/');
  expect(korean.url).toMatch(base);
  expect(await location('/en/', korean)).toBe(`302 ${base}en/`);
  expect((await get(korean.port, `${base}en/`)).text).toBe(files['en/index.html']);
  await korean.close();
});

describe('methods', () => {
  test('HEAD has the headers of GET and no body', async () => {
    const { headers } = await get(server.port, '/base/en/');
    expect(await get(server.port, '/base/en/', {}, 'HEAD')).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': headers['content-length'], etag: headers.etag },
    });
  });

  test('any other method is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await get(server.port, '/base/en/', {}, method);
      expect(answer, method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
  });
});

describe('the server itself', () => {
  test('it says where it listens', () => {
    expect(server.port).toBeGreaterThan(0);
    expect(server.url).toBe(`http://localhost:${server.port}/base/`);
  });

  test('a taken port is an error', async () => {
    const again = startPagesServer({ root: site.root, base: '/', port: server.port });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('it stops while a client keeps its connection open', async () => {
    const brief = await startPagesServer({ root: site.root, base: '/base', port: 0 });
    await (await fetch(brief.url)).text();
    await brief.close();
    await expect(fetch(brief.url)).rejects.toThrow();
  });

  test('a site without a 404 page still answers 404', async () => {
    const empty = await startPagesServer({ root: join(site.root, 'en'), base: '/base', port: 0 });
    expect(await get(empty.port, '/base/nothing')).toMatchObject({
      status: 404,
      text: '404',
    });
    await empty.close();
  });
});

async function location(path: string, from = server): Promise<string> {
  const { status, headers } = await get(from.port, path);
  return `${status} ${headers.location}`;
}
