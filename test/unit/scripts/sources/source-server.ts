import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';

/** A server that plays npm's registry below `/npm` and GitHub's API below `/github`, with answers that a test chooses. */
export async function startSourceServer(): Promise<SourceServer> {
  const answers = new Map<string, Answer>();
  const asked: SourceServer['asked'] = [];
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, headers });
    const { status = 200, body } = answers.get(url) ?? { status: 404, body: '{}' };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const publishArchive = (name: string, version: string, archive: Buffer) => {
    const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
    const tarball = `${url}/npm/${version}.tgz`;
    answers.set(`/npm/${version}.tgz`, { body: archive });
    answers.set(`/npm/${name.replace('/', '%2f')}/latest`, {
      body: JSON.stringify({ name, version, dist: { tarball, integrity } }),
    });
  };
  return {
    url,
    env: { NPM_REGISTRY: `${url}/npm`, GITHUB_API: `${url}/github` },
    answers,
    asked,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    async publish(name, version, files) {
      const entries = Object.entries(files).map(([path, body]) => ({
        header: { name: `package/${path}`, size: Buffer.byteLength(body) },
        body,
      }));
      publishArchive(name, version, gzipSync(await packTar(entries)));
    },
    publishArchive,
    commit(repository, file, text) {
      const sha = createHash('sha1').update(text).digest('hex');
      const path = file.split('/').map(encodeURIComponent).join('/');
      const commit = { committer: { date: '2026-06-24T08:00:00Z' } };
      answers.set(`/github/repos/${repository}/commits?path=${path}&per_page=1`, {
        body: JSON.stringify([{ sha, commit }]),
      });
      answers.set(`/github/repos/${repository}/contents/${path}?ref=${sha}`, { body: text });
    },
  };
}

/** A running server and what it answers. */
export interface SourceServer {
  url: string;
  /** The variables by which the commands ask it, and nobody else. */
  env: Record<string, string>;
  /** By path, with the query. */
  answers: Map<string, Answer>;
  asked: { path: string; headers: Readonly<Record<string, string | string[] | undefined>> }[];
  /** Makes a version of a package the newest. */
  publish(name: string, version: string, files: Record<string, string>): Promise<void>;
  publishArchive(name: string, version: string, archive: Buffer): void;
  /** Makes a text the newest version of a file. */
  commit(repository: string, file: string, text: string): void;
  close(): Promise<void>;
}

interface Answer {
  status?: number;
  body: string | Buffer;
}
