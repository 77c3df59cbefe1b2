import { spawn } from 'node:child_process';

/** Runs a program to its end, its output on our standard error; rejects when it fails or takes too long. */
export function runProgram(
  command: string,
  args: readonly string[],
  timeout: number,
): Promise<void> {
  console.error(`Running ${[command, ...args].join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      // A group of its own, so that the time limit also ends what the program started.
      detached: process.platform !== 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const timer = setTimeout(() => {
      if (process.platform === 'win32' || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, timeout);
    const end = (error: Error | null) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    child.on('error', end);
    child.on('exit', (code) => end(code === 0 ? null : new Error(`${command} ended with ${code}`)));
  });
}
