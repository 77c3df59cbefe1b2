import { beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from '../../../scripts/run-program.ts';

const node = process.execPath;

const error = vi.spyOn(console, 'error').mockReturnValue();

beforeEach(() => {
  error.mockClear();
});

test('a program that ends well is waited for, and named before it starts', async () => {
  await expect(runProgram(node, ['-e', '0'], 10_000)).resolves.toBeUndefined();
  expect(error).toHaveBeenCalledWith(`Running ${node} -e 0`);
});

test('a program that fails is an error with its exit code', async () => {
  await expect(runProgram(node, ['-e', 'process.exit(3)'], 10_000)).rejects.toThrow('ended with 3');
});

test('a program that does not exist is an error at once', async () => {
  await expect(runProgram('/no/such/program', [], 10_000)).rejects.toThrow('ENOENT');
});

test('a program that takes too long is ended', async () => {
  await expect(runProgram(node, ['-e', 'setInterval(() => {}, 1000)'], 200)).rejects.toThrow(
    'ended with null',
  );
});
