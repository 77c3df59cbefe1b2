import { expect, onTestFinished, test, vi } from 'vitest';
import buildLog from '../../../src/site/build-log.ts';

function logged(events: Partial<Parameters<ReturnType<typeof buildLog>['write']>[0]>[]): string {
  const written: unknown[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation((text) => written.push(text) > 0);
    onTestFinished(() => spy.mockRestore());
  }
  const log = buildLog();
  for (const event of events)
    log.write({ label: null, level: 'info', message: '', newLine: true, ...event });
  return written.join('');
}

test('what Astro says of each page is left out', () => {
  const page = [
    { message: '  ├─ /en/index.html', newLine: false },
    { label: 'SKIP_FORMAT', message: ' (+4ms) ' },
  ] as const;
  expect(logged([...page])).toBe('');
});

test('steps, warnings and errors are logged', () => {
  const text = logged([
    { label: 'SKIP_FORMAT', message: ' generating static routes ' },
    { label: 'build', level: 'warn', message: 'Skipping a file' },
    { label: 'build', level: 'error', message: 'Caught error' },
  ]);
  expect(text).toContain(' generating static routes \n');
  expect(text).toMatch(/\[WARN\].*\[build\].*Skipping a file\n/);
  expect(text).toMatch(/\[ERROR\].*\[build\].*Caught error\n/);
});
