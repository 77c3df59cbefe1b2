import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { base } from '../src/site/origin.ts';
import { startPagesServer } from './pages-server.ts';

const root = fileURLToPath(new URL('../dist', import.meta.url));
const port = Number(process.env['PORT'] || 4321);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is \`${process.env['PORT']}\`, which is no port: set a number from 0 to 65535.`);
} else if (!existsSync(root)) {
  fail('There is no dist folder yet: run `npm run build` first.');
} else {
  try {
    const { url } = await startPagesServer({ root, base, port });
    console.log(`Serving dist at ${url} (Ctrl+C stops it)`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken: stop what listens there, or choose another, as in \`PORT=${port + 1} npm start\`.`
        : `The server did not start: ${message}.`,
    );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
