import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPagesServer, type PagesServer } from '../../../scripts/pages-server.ts';

/**
 * The Pages-like server behind one that can go wrong: stop, stall, break off, damage a byte, refuse a file, or have
 * another release deployed.
 */
export class FaultyServer {
  /** What goes wrong, by the part of the address that it happens to; set and deleted by tests. */
  readonly faults = new Map<string, Fault>();
  private readonly base: string;
  private readonly outer = createServer((request, response) => {
    this.answer(request.url ?? '', response).catch(() => response.destroy());
  });
  private inner: PagesServer | null = null;
  private port = 0;

  /** `base` is the site's base path, with its slashes. */
  constructor(base: string) {
    this.base = base;
  }

  /** The site's address, with its slash. */
  get url(): string {
    return `http://localhost:${this.port}${this.base}`;
  }

  /** Serves a folder from now on, at the same address as before. */
  async deploy(root: string): Promise<void> {
    await this.inner?.close();
    this.inner = await startPagesServer({ root, base: this.base, port: 0 });
    if (!this.outer.listening) await this.start();
  }

  /** Starts, or starts again after `stop()`. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.outer.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.outer.address() as AddressInfo).port;
  }

  /** Ends as a server process that is killed: open connections break. */
  async stop(): Promise<void> {
    if (!this.outer.listening) return;
    const closed = new Promise<void>((resolve) => this.outer.close(() => resolve()));
    this.outer.closeAllConnections();
    await closed;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.inner?.close();
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    const [, fault] = [...this.faults].find(([part]) => path.includes(part)) ?? [];
    const reply = await fetch(`http://localhost:${this.inner?.port}${path}`, {
      redirect: 'manual',
    });
    const sent = Object.fromEntries([...reply.headers].filter(([name]) => !ofOneReply.test(name)));
    const whole = Buffer.from(await reply.arrayBuffer());
    if (fault?.kind === 'damage') whole[fault.at] = (whole[fault.at] ?? 0) ^ 1;
    if (fault?.kind === 'gone') return void response.writeHead(404, sent).end();
    response.writeHead(reply.status, { ...sent, 'content-length': whole.length });
    if (fault?.kind !== 'break' && fault?.kind !== 'stall') return void response.end(whole);
    const isBroken = fault.kind === 'break';
    response.write(whole.subarray(0, fault.after), () => {
      if (isBroken) setTimeout(() => response.destroy(), 300);
    });
  }
}

/** Headers that fit only the reply they came with. */
const ofOneReply = /^(?:content-encoding|content-length|connection|keep-alive|etag)$/;

/** After some bytes the connection breaks, or no more come until it does; one byte arrives changed; the file is gone. */
export type Fault =
  { kind: 'break' | 'stall'; after: number } | { kind: 'damage'; at: number } | { kind: 'gone' };
