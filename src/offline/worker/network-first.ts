import { rest } from './rest.ts';

/**
 * The network's answer; what is kept instead where the network fails, the server is broken, or neither has answered
 * after some seconds. @throws as `fetch()` where nothing is kept.
 */
export async function networkFirst(
  request: Promise<Response>,
  findKept: () => Promise<Response | undefined>,
): Promise<Response> {
  const first = await Promise.race([request.catch(() => null), rest(4000)]);
  if (first && first.status < 500) return first;
  return (await findKept()) ?? request;
}
