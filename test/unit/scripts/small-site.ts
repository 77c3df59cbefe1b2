import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small built site, by path. */
export const files: Record<string, string> = {
  '404.html': '<title>Not here</title>',
  'index.html': '<title>Languages</title>',
  'about.html': '<title>About</title>',
  'en/index.html': '<title>Home</title>',
  'en/한국/index.html': '<title>한국</title>',
  'both.html': '<title>Both, the file</title>',
  'both/index.html': '<title>Both, the folder</title>',
  'bare/file.txt': 'in a folder without a page',
  '.secret': 'secret',
  '.well/known.txt': 'secret',
  'pagefind/en.pf_index': 'bytes',
  'wasm.en.pagefind': 'bytes',
  ...Object.fromEntries(
    ['css', 'js', 'mjs', 'json', 'svg', 'xml', 'txt', 'wasm', 'webmanifest', 'png'].map(
      (ending) => [`type.${ending}`, `${ending} `.repeat(100)],
    ),
  ),
};

/** Writes that site into a new folder, beside a file that must not be served. */
export async function writeSite(): Promise<{ root: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-server-'));
  const root = join(folder, 'dist');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { root, remove: () => rm(folder, { recursive: true }) };
}

/** One request with the path exactly as given; `fetch` would tidy it up. */
export function get(
  port: number,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      resolve(replyOf(response));
    })
      .on('error', reject)
      .end();
  });
}

async function replyOf(response: IncomingMessage): Promise<Reply> {
  const body = Buffer.concat(await Array.fromAsync<Buffer>(response));
  return {
    status: response.statusCode,
    headers: response.headers,
    body,
    text: body.toString(),
  };
}

interface Reply {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}
