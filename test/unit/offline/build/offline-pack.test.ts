import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../../src/offline/page/read-pack.ts';
import { writePack } from '../../../../src/offline/build/write-pack.ts';

const file = (path: string, content: string | Uint8Array) => ({
  path,
  name: path.endsWith('/') ? `${path}index.html` : path,
  content: Buffer.from(content as string),
});

describe('a pack', () => {
  test('gives back its files with their types, in their order', async () => {
    const { content, files } = await writePack([
      file('ko/', '<p>한국어</p>'),
      file('search/ko.json', '{}'),
      file('a.pagefind', ''),
    ]);
    const read = await readPack(new Blob([new Uint8Array(content)]));
    expect(files).toBe(3);
    expect(read.map(({ path, type }) => [path, type])).toEqual([
      ['ko/', 'text/html; charset=utf-8'],
      ['search/ko.json', 'application/json; charset=utf-8'],
      ['a.pagefind', 'application/octet-stream'],
    ]);
    expect(read.map((each) => new TextDecoder().decode(each.content))).toEqual([
      '<p>한국어</p>',
      '{}',
      '',
    ]);
  });

  test('gives back whatever bytes were put in', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(contents, async (bytes) => {
        const { content } = await writePack(bytes.map((each, index) => file(`${index}.bin`, each)));
        const read = await readPack(new Blob([new Uint8Array(content)]));
        expect(read.map((each) => [...each.content])).toEqual(bytes.map((each) => [...each]));
      }),
      { numRuns: 25 },
    );
  });

  test('is the same bytes every time, with no time and no system in them', async () => {
    const files = [file('en/', '<p>6206</p>')];
    const [first, second] = [await writePack(files), await writePack(files)];
    expect(first.content.equals(second.content)).toBe(true);
    expect([...first.content.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    expect(first.content[9]).toBe(255);
  });
});
