import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Starts an X server without a screen on a free display. It ends by itself after the last program that it showed. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const server = spawn(
    xvfb,
    // The pointer rests in the middle, and gives the focus to the window there: so even to one as narrow as a phone.
    ['-displayfd', '3', '-screen', '0', '640x800x24', '-nolisten', 'tcp', '-terminate'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = once(server, 'exit');
  const [number] = (await Promise.race([
    once(server.stdio[3] as Readable, 'data'),
    ended.then(() => Promise.reject(new Error(`${xvfb} ended before it had a display.`))),
  ])) as [Buffer];
  const end = () => server.kill();
  process.once('exit', end);
  return {
    name: `:${String(number).trim()}`,
    async close() {
      process.off('exit', end);
      end();
      await ended;
    },
  };
}

/** A display for programs to draw on; its name is what they take as DISPLAY. */
export interface Display {
  name: string;
  close(): Promise<void>;
}
