import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadPack } from '../../../../src/offline/page/download-pack.ts';

const text = 'the bytes of a pack';
const pack = {
  path: 'offline/en.pack',
  hash: createHash('sha256').update(text).digest('hex'),
  list: '',
  bytes: text.length,
  size: 1,
  files: 1,
};
const fetched = vi.fn<typeof fetch>();
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const answer = (body: string | null, status = 200) =>
  Promise.resolve(new Response(body, { status }));

let progress: number[];
let stop: AbortController;

/** What becomes of a download, however long it pauses. */
function outcome(): Promise<unknown> {
  const { signal } = stop;
  return downloadPack(pack, { signal, onProgress: (done) => progress.push(done) }).then(
    (whole) => whole.text(),
    (error: unknown) => error,
  );
}

beforeEach(() => {
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  vi.stubGlobal('fetch', fetched.mockReset());
  progress = [];
  stop = new AbortController();
});
afterEach(() => vi.useRealTimers());

describe('the download of a pack', () => {
  test('is told as it comes, and checked', async () => {
    fetched.mockImplementation(() => answer(text));
    expect(await outcome()).toBe(text);
    expect(progress).toEqual([0, text.length]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('is begun anew where the connection breaks', async () => {
    const half = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('the by')),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    fetched
      .mockImplementationOnce(async () => new Response(half))
      .mockImplementationOnce(broken)
      .mockImplementation(() => answer(text));
    expect(await outcome()).toBe(text);
    expect(progress).toEqual([0, 6, 0, 0, text.length]);
  });

  test('is given up when it has broken three times', async () => {
    fetched.mockImplementation(broken);
    expect(await outcome()).toMatchObject({ message: 'Failed to fetch' });
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  test('is tried again while the server is out of order', async () => {
    fetched.mockImplementationOnce(() => answer(null, 503)).mockImplementation(() => answer(text));
    expect(await outcome()).toBe(text);
  });

  test('is not tried again where the server has a newer release', async () => {
    fetched.mockImplementation(() => answer(null, 404));
    expect(await outcome()).toMatchObject({ reason: 'outdated' });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('is thrown away when a byte of it differs', async () => {
    fetched.mockImplementation(() => answer(text.replace('b', 'B')));
    expect(await outcome()).toMatchObject({ reason: 'damaged' });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('ends at once when the reader stops it in a pause', async () => {
    fetched.mockImplementation(async () => {
      setTimeout(() => stop.abort(), 1);
      return broken();
    });
    expect(await outcome()).toMatchObject({ name: 'AbortError' });
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
