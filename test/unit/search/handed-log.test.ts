import { beforeEach, expect, test, vi } from 'vitest';
import { handLog, takeHandedLog } from '../../../src/search/handed-log.ts';

beforeEach(() => {
  vi.stubGlobal('window', { name: '' });
});

test('a log is handed over once, and leaves nothing behind', () => {
  handLog('code: 6206\ncode: 70001');
  expect(takeHandedLog()).toBe('code: 6206\ncode: 70001');
  expect(takeHandedLog()).toBeNull();
  expect(window.name).toBe('');
});

test('a name that another page gave the tab is no log, and stays', () => {
  window.name = 'report';
  expect(takeHandedLog()).toBeNull();
  expect(window.name).toBe('report');
});
