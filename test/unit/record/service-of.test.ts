import { expect, test } from 'vitest';
import { serviceOf } from '../../../src/record/service-of.ts';

test('a command is of the service before its name, and an action of none', () => {
  expect(serviceOf('openim/sendmsg')).toBe('openim');
  expect(serviceOf('SendPeerMessage')).toBe('');
});
