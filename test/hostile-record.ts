import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a name could bring that is no name: it ends elements and attributes, and looks like entities and a script. */
export const hostileText = `</title><script>&amp; "x'<T>`;

/** A copy of the demo record in which each kind of name and title is hostile, as far as the record's rules allow. */
export async function hostileRecord(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true });
  const change = async (file: string, edits: readonly [string, string][]) => {
    const path = join(to, file);
    let text = await readFile(path, 'utf8');
    for (const [old, made] of edits) {
      if (!text.includes(old)) throw new Error(`The demo record's ${file} holds no \`${old}\`.`);
      text = text.replace(old, () => made);
    }
    await writeFile(path, text);
  };
  const yaml = JSON.stringify(hostileText);
  const span = `\`${hostileText}\``;
  await change('demo-im/product.yaml', [
    ['{ en: Demo IM,', `{ en: ${yaml},`],
    ['{ en: Demo,', `{ en: ${yaml},`],
    ['vendor: Demo Works', `vendor: ${yaml}`],
    ['{ en: Login,', `{ en: ${yaml},`],
  ]);
  await change('demo-im/en/login.md', [
    ['| Ticket expired | The', `| Ticket expired ${span} | ${span} The`],
    ['Ask your server', `${span} Ask your server`],
  ]);
  await change('demo-im/en/differences.md', [['The Chinese', `${span} The Chinese`]]);
  await change('demo-im/en/command-names.md', [
    ['| Send a text', `| ${span} Send a text`],
    ['Sends one', `${span} Sends one`],
  ]);
  await change('demo-im/en/commands.md', [['More than', `${span} More than`]]);
  await change('equivalents/en.md', [
    ['| Ticket expired | The', `| Ticket expired ${span} | ${span} The`],
  ]);
  await change('changes/en.md', [
    ['| Codes of the', `| ${span} Codes of the`],
    ['The first range', `${span} The first range`],
  ]);
  await change('guides/en/retry.md', [
    ['title: Retrying', `title: ${yaml}`],
    ['How to call again.', yaml],
    ['## When', `## ${span}`],
  ]);
  return to;
}
