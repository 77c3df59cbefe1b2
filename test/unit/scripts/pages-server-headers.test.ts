import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

describe('headers', () => {
  test('every answer may be kept for ten minutes', async () => {
    for (const path of [
      '/base/',
      '/base/en',
      '/',
      '/base/nothing',
      '/base/%zz',
      '/base/type.png',
    ]) {
      expect((await get(server.port, path)).headers['cache-control'], path).toBe('max-age=600');
    }
  });

  test('text is compressed for those who accept it, unknown endings and images are not', async () => {
    for (const ending of ['css', 'js', 'mjs', 'json', 'svg', 'xml', 'txt']) {
      const answer = await get(server.port, `/base/type.${ending}`, {
        'accept-encoding': 'br, gzip;q=0.5',
      });
      expect(answer.headers, ending).toMatchObject({
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
      });
      expect(gunzipSync(answer.body).toString()).toBe(files[`type.${ending}`]);
    }
    for (const path of ['type.png', 'type.wasm', 'pagefind/en.pf_index']) {
      const answer = await get(server.port, `/base/${path}`, { 'accept-encoding': 'gzip' });
      expect(answer.headers['content-encoding'], path).toBeUndefined();
    }
  });

  test('text is not compressed for those who refuse it or do not ask for it', async () => {
    for (const accepted of ['', 'br', 'gzip;q=0', 'xgzip']) {
      const answer = await get(server.port, '/base/en/', { 'accept-encoding': accepted });
      expect(answer.headers['content-encoding'], accepted).toBeUndefined();
    }
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['type.css', 'text/css; charset=utf-8'],
    ['type.mjs', 'application/javascript; charset=utf-8'],
    ['type.json', 'application/json; charset=utf-8'],
    ['type.wasm', 'application/wasm'],
    ['type.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['pagefind/en.pf_index', 'application/octet-stream'],
    ['wasm.en.pagefind', 'application/octet-stream'],
  ])('`%s` has the type %s', async (path, type) => {
    expect((await get(server.port, `/base/${path}`)).headers['content-type']).toBe(type);
  });

  test('a file that the client has is not sent again, compressed or not', async () => {
    const { etag } = (await get(server.port, '/base/en/')).headers;
    const weak = (await get(server.port, '/base/en/', { 'accept-encoding': 'gzip' })).headers.etag;
    expect(weak).toBe(`W/${etag}`);
    for (const known of [etag, weak, `"other", ${etag}`, '*']) {
      const answer = await get(server.port, '/base/en/', { 'if-none-match': known });
      expect(answer, known).toMatchObject({ status: 304, text: '', headers: { etag } });
    }
    expect((await get(server.port, '/base/en/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('a file goes on from where it was cut off, and is sent whole for any other range', async () => {
    const whole = await get(server.port, '/base/en/');
    const rest = await get(server.port, '/base/en/', { range: 'bytes=3-' });
    expect(rest).toMatchObject({ status: 206, text: whole.text.slice(3) });
    const { length } = whole.text;
    expect(rest.headers['content-range']).toBe(`bytes 3-${length - 1}/${length}`);
    for (const range of ['bytes=0-1', 'bytes=-5', 'bytes=99999-', 'lines=3-']) {
      const answer = await get(server.port, '/base/en/', { range });
      expect(answer, range).toMatchObject({ status: 200, text: whole.text });
    }
  });

  test('the tag follows the content, and no date is given', async () => {
    const path = join(site.root, 'changing.txt');
    const tags = [];
    for (const text of ['one', 'two', 'one']) {
      await writeFile(path, text);
      const { headers } = await get(server.port, '/base/changing.txt');
      expect(headers['last-modified']).toBeUndefined();
      tags.push(headers.etag);
    }
    expect(tags[0]).toBe(tags[2]);
    expect(tags[0]).not.toBe(tags[1]);
  });
});
