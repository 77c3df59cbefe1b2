import { afterEach, expect, test, vi } from 'vitest';
import { chosenLocale, rememberLocale } from '../../../src/browser/chosen-locale.ts';
import { useStorage } from './fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the language chosen last is remembered, and nothing else is kept', () => {
  const kept = useStorage('keeping');
  expect(chosenLocale()).toBeNull();
  rememberLocale('ja');
  rememberLocale('ko');
  expect(chosenLocale()).toBe('ko');
  expect([...kept.values()]).toEqual(['ko']);
});

test('where the browser refuses to keep anything there is no choice, and no error', () => {
  useStorage('refusing');
  rememberLocale('ko');
  expect(chosenLocale()).toBeNull();
});

test('where there is no storage at all there is no choice, and no error', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberLocale('ko');
  expect(chosenLocale()).toBeNull();
});
