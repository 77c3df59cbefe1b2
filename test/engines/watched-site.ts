import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startPagesServer } from '../../scripts/pages-server.ts';
import { tellComplaints } from './tell-complaints.ts';

/**
 * Serves a built site as GitHub Pages would, and hears what its pages complain of. No driver of WebKitGTK hands out the
 * console, so each page tells by itself: a script that stands before all of its own, and before its policy.
 */
export async function startWatchedSite(root: string, base: string): Promise<WatchedSite> {
  const pages = await startPagesServer({ root, base, port: 0 });
  let complaints: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') {
      complaints.push(await text(request));
      return response.writeHead(204).end();
    }
    const path = request.url ?? '';
    const reply = await fetch(`http://localhost:${pages.port}${path}`, { redirect: 'manual' });
    const headers = Object.fromEntries([...reply.headers].filter(([name]) => isKept.test(name)));
    const isPage = /^text\/html/.test(request.headers.accept ?? '');
    if (reply.status >= 400 && !isPage) complaints.push(`${path} is answered with ${reply.status}`);
    const body = Buffer.from(await reply.arrayBuffer());
    response.writeHead(reply.status, headers);
    return response.end(isPage ? String(body).replace('<head>', `$&${watcher}`) : body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    takeComplaints() {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, pages.close()]);
    },
  };
}

const watcher = `<script>(${tellComplaints})()</script>`;

const isKept = /^(?:content-type|cache-control|location)$/;

/** A site, and what was wrong with it since somebody last asked. */
export interface WatchedSite {
  /** With the base path and its slash. */
  url: string;
  takeComplaints(): string[];
  close(): Promise<void>;
}
