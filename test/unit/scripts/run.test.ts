import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('a program of the project is found from any shell, and runs on the project’s own Node', async () => {
  const run = promisify(execFile);
  const env = { ...process.env, PATH: '' };
  const { stdout } = await run(process.execPath, ['scripts/run.js', 'prettier', '--version'], {
    env,
  });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
