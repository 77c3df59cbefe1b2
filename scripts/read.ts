import { readDocument } from './read-document.ts';

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) {
  console.error('Usage: npm run read -- FILE');
  process.exitCode = 1;
} else {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const rows = await readDocument(file);
    const shown = rows.map(({ code, headings, cells, line }) => ({ code, headings, cells, line }));
    console.log(JSON.stringify(shown, null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
