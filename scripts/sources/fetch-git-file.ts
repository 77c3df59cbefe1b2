import { z } from 'astro/zod';
import { ask, askJson } from './ask.ts';
import type { FoundFile } from './found-file.ts';
import type { Hosts } from './hosts.ts';

/** A file of a repository, as the newest commit that changed it left it. */
export async function fetchGitFile(
  { git, file }: { git: string; file: string },
  { github, githubToken }: Hosts,
): Promise<FoundFile> {
  const headers = githubToken === '' ? {} : { authorization: `Bearer ${githubToken}` };
  const repository = `${github}/repos/${git}`;
  const path = file.split('/').map(encodeURIComponent).join('/');
  const newest = `${repository}/commits?path=${path}&per_page=1`;
  const [commit] = await askJson(newest, commits, headers);
  if (!commit) throw new Error(`${git} has no file ${file}`);
  const { sha } = commit;
  const bytes = await ask(`${repository}/contents/${path}?ref=${sha}`, {
    ...headers,
    accept: 'application/vnd.github.raw+json',
  });
  return { version: `${sha.slice(0, 12)} of ${commit.commit.committer.date.slice(0, 10)}`, bytes };
}

const commits = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({ committer: z.object({ date: z.string() }) }),
  }),
);
