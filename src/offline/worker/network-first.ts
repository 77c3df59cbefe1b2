/**
 * The network's answer; what is kept instead where the network fails, the server is broken, or neither has answered
 * after some seconds. @throws as `fetch()` where nothing is kept.
 */
export async function networkFirst(
  request: Promise<Response>,
  findKept: () => Promise<Response | undefined>,
  patience = 4000,
): Promise<Response> {
  const slow = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([request.catch(() => null), slow]);
  if (first && first.status < 500) return first;
  return (await findKept()) ?? request;
}
