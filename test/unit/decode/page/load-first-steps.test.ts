import { expect, test, vi } from 'vitest';
import { loadFirstSteps } from '../../../../src/decode/page/load-first-steps.ts';

test('first steps that a server refused once are there for the next log', async () => {
  const steps = { 'tencent-im/6206': ['fix', 'Log in again.'] };
  const fetched = vi
    .fn<typeof fetch>()
    .mockResolvedValueOnce(new Response('', { status: 503 }))
    .mockResolvedValueOnce(Response.json(steps));
  vi.stubGlobal('fetch', fetched);
  expect(await loadFirstSteps('first-steps.json')).toEqual({});
  expect(await loadFirstSteps('first-steps.json')).toEqual(steps);
  expect(await loadFirstSteps('first-steps.json')).toEqual(steps);
  expect(fetched).toHaveBeenCalledTimes(2);
});
