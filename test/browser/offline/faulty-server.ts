import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPagesServer, type PagesServer } from '../../../scripts/pages-server.ts';

/**
 * The Pages-like server behind one that answers ranges, as GitHub Pages does, and that can go wrong: stop, break off,
 * damage a byte, refuse a file, or have another release deployed.
 */
export class FaultyServer {
  /** What goes wrong, by the part of the address that it happens to; set and deleted by tests. */
  readonly faults = new Map<string, Fault>();
  /** The ranges that were asked for. */
  readonly ranges: string[] = [];
  private readonly base: string;
  private readonly outer = createServer((request, response) => {
    this.answer(request.url ?? '', request.headers, response).catch(() => response.destroy());
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

  private async answer(
    path: string,
    headers: Record<string, unknown>,
    response: ServerResponse,
  ): Promise<void> {
    const [, fault] = [...this.faults].find(([part]) => path.includes(part)) ?? [];
    const reply = await fetch(`http://localhost:${this.inner?.port}${path}`, {
      redirect: 'manual',
    });
    const sent = Object.fromEntries([...reply.headers].filter(([name]) => !ofOneReply.test(name)));
    const whole = Buffer.from(await reply.arrayBuffer());
    if (fault?.kind === 'damage') whole[fault.at] = (whole[fault.at] ?? 0) ^ 1;
    const { status, body } = this.part(reply.status, whole, headers['range'], sent);
    if (fault?.kind === 'gone') return void response.writeHead(404, sent).end();
    response.writeHead(status, { ...sent, 'content-length': body.length });
    if (fault?.kind !== 'break') return void response.end(body);
    response.write(body.subarray(0, fault.after), () => setTimeout(() => response.destroy(), 300));
  }

  private part(
    status: number,
    whole: Buffer,
    range: unknown,
    sent: Record<string, string>,
  ): { status: number; body: Buffer } {
    const start = /^bytes=(\d+)-$/.exec(String(range ?? ''))?.[1];
    if (status !== 200 || start === undefined) return { status, body: whole };
    this.ranges.push(String(range));
    sent['content-range'] = `bytes ${start}-${whole.length - 1}/${whole.length}`;
    return { status: 206, body: whole.subarray(Number(start)) };
  }
}

/** Headers that fit only the reply they came with. */
const ofOneReply = /^(?:content-encoding|content-length|connection|keep-alive|etag)$/;

/** The connection breaks after some bytes; one byte arrives changed; the file is gone. */
export type Fault =
  { kind: 'break'; after: number } | { kind: 'damage'; at: number } | { kind: 'gone' };
