import type { CodeRow } from '../../src/documents/extract-codes.ts';
import type { Source } from '../../src/record/schemas/source.ts';
import { ProblemError } from '../../src/report/problem.ts';
import { readRows } from '../read-rows.ts';
import { fetchGitFile } from './fetch-git-file.ts';
import { fetchNpmFile } from './fetch-npm-file.ts';
import type { Hosts } from './hosts.ts';

/** The rows of a source as it is now. @throws naming the source and the reason where it has none that can be read. */
export async function latestRows(source: Source, hosts: Hosts): Promise<LatestRows> {
  const name = nameOf(source);
  try {
    const { version, bytes } = await ('npm' in source
      ? fetchNpmFile(source, hosts.npm)
      : fetchGitFile(source, hosts));
    const rows = await readRows(bytes, source.file);
    if (rows.length === 0) throw new Error(`no codes were found in version ${version}`);
    return { name: `${name}, version ${version}`, rows };
  } catch (error) {
    throw new Error(`${name}: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const reasons =
    error instanceof ProblemError
      ? error.problems.map(({ line, what }) => `line ${line}: ${what}`)
      : [(error as Error).message];
  return reasons.join(' ').replace(/\.$/, '');
}

/** `"npm zego-zim-web, index.d.ts"` */
function nameOf(source: Source): string {
  return `${'npm' in source ? `npm ${source.npm}` : `git ${source.git}`}, ${source.file}`;
}

/** What a source holds now. */
export interface LatestRows {
  /** The source and its version, for people. */
  name: string;
  rows: CodeRow[];
}
