import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType, isCompressed } from '../src/site/content-types.ts';

/**
 * Serves a folder as GitHub Pages does, and sends what lies outside the base into it:
 * `"/tencent-im/6206" → 302 "/im-error-codes/tencent-im/6206" → 301 "/im-error-codes/tencent-im/6206/"`
 */
export async function startPagesServer(options: PagesServerOptions): Promise<PagesServer> {
  const { root, port, host } = options;
  const base = encodeURI(`/${options.base}/`.replace(/\/+/g, '/'));
  const server = createServer((request, response) => {
    answer(request, root, base)
      .then((reply) => send(reply, request, response))
      .catch((error: unknown) => {
        // For whoever runs the server: it names paths of this machine.
        console.error(error);
        send({ status: 500, type: plain, body: Buffer.from('500') }, request, response);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host ?? '127.0.0.1', resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${host ?? 'localhost'}:${actualPort}${base}`,
    port: actualPort,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A browser keeps its connections open, and would keep the server alive with them.
      server.closeAllConnections();
      await closed;
    },
  };
}

const plain = 'text/plain; charset=utf-8';

async function answer(request: IncomingMessage, root: string, base: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, type: plain, body: Buffer.from('405'), headers: { allow: 'GET, HEAD' } };
  }
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
  const decoded = decode(path);
  if (decoded === null) return { status: 400, type: plain, body: Buffer.from('400') };
  if (`${path}/` === base) return redirect(301, base + query);
  if (!path.startsWith(base)) return redirect(302, base + path.replace(/^\/+/, '') + query);

  const found = isPublic(decoded)
    ? await find(join(root, '/', decoded.slice(decodeURI(base).length)))
    : null;
  if (found === 'folder') return redirect(301, `${path}/${query}`);
  if (found) return { status: 200, type: contentType(found), body: await readFile(found) };
  const page = join(root, '404.html');
  return (await isFile(page))
    ? { status: 404, type: contentType(page), body: await readFile(page) }
    : { status: 404, type: plain, body: Buffer.from('404') };
}

/** `"/en/%ED%95%9C/" → "/en/한/"`, `"/%E0%A4%A" → null` */
function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null;
  } catch {
    return null;
  }
}

/** No way up, no dotfile, no empty part: `"/en/../../etc/passwd" → false`. */
function isPublic(path: string): boolean {
  return !/\/[./]/.test(path) && !path.includes('\\');
}

/** The file that an address stands for, in the order in which GitHub Pages looks. */
async function find(path: string): Promise<string | 'folder' | null> {
  if (/[\\/]$/.test(path))
    return (await isFile(join(path, 'index.html'))) ? join(path, 'index.html') : null;
  if (await isFile(path)) return path;
  if (await isFile(`${path}.html`)) return `${path}.html`;
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? 'folder' : null;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

function redirect(status: 301 | 302, location: string): Answer {
  return { status, type: plain, body: Buffer.from(location), headers: { location } };
}

function send(reply: Answer, request: IncomingMessage, response: ServerResponse): void {
  const compressible = isCompressed(reply.type);
  const gzipped = compressible && acceptsGzip(request.headers['accept-encoding']);
  const headers: Record<string, string> = {
    'content-type': reply.type,
    'cache-control': 'max-age=600',
    'access-control-allow-origin': '*',
    ...(reply.status === 200 && { 'accept-ranges': 'bytes' }),
    ...(compressible && { vary: 'Accept-Encoding' }),
    ...reply.headers,
  };
  if (reply.status === 200) {
    const hash = createHash('sha256').update(reply.body).digest('hex').slice(0, 20);
    headers['etag'] = gzipped ? `W/"${hash}"` : `"${hash}"`;
    if (matches(request.headers['if-none-match'], hash)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const from =
    reply.status === 200 && !gzipped ? rangeStart(request.headers['range'], reply.body.length) : 0;
  if (from > 0) {
    const { length } = reply.body;
    headers['content-range'] = `bytes ${from}-${length - 1}/${length}`;
    headers['content-length'] = String(length - from);
    response.writeHead(206, headers).end(reply.body.subarray(from));
    return;
  }
  const body = gzipped ? gzipSync(reply.body) : reply.body;
  if (gzipped) headers['content-encoding'] = 'gzip';
  headers['content-length'] = String(body.length);
  response.writeHead(reply.status, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** Where an open range begins: `("bytes=500-", 900) → 500`; 0 for anything else, which is answered whole. */
function rangeStart(header: string | undefined, length: number): number {
  const from = Number(/^bytes=(\d{1,15})-$/.exec(header ?? '')?.[1] ?? 0);
  return from < length ? from : 0;
}

/** `"br, gzip" → true`, `"gzip;q=0" → false` */
function acceptsGzip(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .some(([coding, weight = '1']) => /^(?:gzip|\*)$/i.test(coding ?? '') && Number(weight) > 0);
}

/** Whether one of the client's tags, weak or strong, is ours. */
function matches(header: string | undefined, hash: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(`"${hash}"`);
}

/** What to serve, under which path, and where; port 0 takes a free one. */
export interface PagesServerOptions {
  root: string;
  base: string;
  port: number;
  host?: string;
}

/** A running server: `url` ends with the base path and a slash. */
export interface PagesServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: Buffer;
  headers?: Record<string, string>;
}
