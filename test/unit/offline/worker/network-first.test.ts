import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { networkFirst } from '../../../../src/offline/worker/network-first.ts';

const kept = async () => new Response('kept');
const nothing = async () => undefined;
const text = async (response: Promise<Response>) => (await response).text();

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('network first', () => {
  test('the network’s answer is given, also when it is that there is no page', async () => {
    expect(await text(networkFirst(Promise.resolve(new Response('new')), kept))).toBe('new');
    expect(
      (await networkFirst(Promise.resolve(new Response('', { status: 404 })), kept)).status,
    ).toBe(404);
  });

  test('what is kept is given when the network fails', async () => {
    expect(await text(networkFirst(Promise.reject(new TypeError('offline')), kept))).toBe('kept');
  });

  test('what is kept is given when the server is broken', async () => {
    expect(await text(networkFirst(Promise.resolve(new Response('', { status: 502 })), kept))).toBe(
      'kept',
    );
  });

  test('what is kept is given when the network does not answer', async () => {
    const answer = text(networkFirst(new Promise(() => undefined), kept));
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toBe('kept');
  });

  test('a slow network is waited for when nothing is kept', async () => {
    const slow = new Promise<Response>((resolve) =>
      setTimeout(() => resolve(new Response('late')), 20_000),
    );
    const answer = text(networkFirst(slow, nothing));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toBe('late');
  });

  test('a failed network and nothing kept is a failure', async () => {
    await expect(networkFirst(Promise.reject(new TypeError('offline')), nothing)).rejects.toThrow(
      'offline',
    );
  });

  test('a broken server’s own answer is given when nothing is kept', async () => {
    expect(
      (await networkFirst(Promise.resolve(new Response('', { status: 503 })), nothing)).status,
    ).toBe(503);
  });
});
