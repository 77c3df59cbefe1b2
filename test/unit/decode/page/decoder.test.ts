import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DecodeJob, DecodeReply } from '../../../../src/decode/page/decode-worker.ts';
import { Decoder } from '../../../../src/decode/page/decoder.ts';

let workers: FakeWorker[] = [];

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
});

describe('the decoder', () => {
  test('works in a blob’s worker, which alone has the security policy of the page', () => {
    void new Decoder({ file: '/en.json', commands: 'calls.json' }, () => {}).decode({ text: 'a' });
    expect(workers[0]?.address).toMatch(/^blob:/);
    // There, an address has to be whole.
    expect(workers[0]?.jobs[0]?.file).toMatch(/^\w+:\/\/.*\/en\.json$/);
  });

  test('asks one worker again and again', async () => {
    const decoder = new Decoder({ file: 'en.json', commands: 'calls.json' }, () => {});
    for (const text of ['a', 'b']) {
      const codes = decoder.decode({ text });
      workers[0]?.answer({ codes: [] });
      expect(await codes).toEqual([]);
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]?.jobs.map(({ source }) => source)).toEqual([{ text: 'a' }, { text: 'b' }]);
  });

  test('ends the log that is being read when another is given', async () => {
    const decoder = new Decoder({ file: 'en.json', commands: 'calls.json' }, () => {});
    void decoder.decode({ log: new Blob(['long']) });
    const codes = decoder.decode({ text: 'b' });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[1]?.answer({ codes: [] });
    expect(await codes).toEqual([]);
  });

  test('ends what is under way when it is cancelled, and nothing else', async () => {
    const decoder = new Decoder({ file: 'en.json', commands: 'calls.json' }, () => {});
    decoder.cancel();
    const codes = decoder.decode({ text: 'a' });
    workers[0]?.answer({ codes: [] });
    await codes;
    decoder.cancel();
    expect(workers[0]?.isEnded).toBe(false);
    void decoder.decode({ text: 'b' });
    decoder.cancel();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  test('says that the record could not be loaded, and tries again', async () => {
    const decoder = new Decoder({ file: 'en.json', commands: 'calls.json' }, () => {});
    const failing = decoder.decode({ text: 'a' });
    workers[0]?.answer({ failed: true });
    await expect(failing).rejects.toThrow('could not be loaded');
    const broken = decoder.decode({ text: 'a' });
    workers[0]?.onerror?.();
    await expect(broken).rejects.toThrow('could not run');
    void decoder.decode({ text: 'a' });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });
});

class FakeWorker {
  isEnded = false;
  readonly jobs: DecodeJob[] = [];
  onmessage: ((event: { data: DecodeReply }) => void) | null = null;
  onerror: (() => void) | null = null;

  readonly address: string;

  constructor(address: string) {
    this.address = address;
    workers.push(this);
  }

  postMessage(job: DecodeJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(reply: { codes: [] } | { failed: true }): void {
    this.onmessage?.({ data: { id: this.jobs.at(-1)?.id ?? 0, ...reply } });
  }
}
