import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const workflows = globSync('.github/workflows/*', { cwd: root }).map((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return { file, text, ...(parse(text) as Workflow) };
});

test('every action is named by a commit, with its version beside it', () => {
  const uses = workflows.flatMap(({ text }) => text.match(/\buses:.*/g) ?? []);
  expect(uses.length).toBeGreaterThan(5);
  const pinned = /^uses: [\w-]+(?:\/[\w-]+)+@[\da-f]{40} # v\d+\.\d+\.\d+$/;
  expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
});

test('a workflow may do nothing, and each of its jobs only what it names', () => {
  const open = workflows.filter(({ permissions }) => JSON.stringify(permissions) !== '{}');
  const unnamed = workflows.flatMap(({ file, jobs }) =>
    Object.entries(jobs)
      .filter(([, job]) => typeof job.permissions !== 'object')
      .map(([name]) => `${file}: ${name}`),
  );
  expect([...open.map(({ file }) => file), ...unnamed]).toEqual([]);
});

test('no job that installs packages may write anything', () => {
  const faults = allJobs().filter(
    ({ steps, permissions }) =>
      steps.some(({ run }) => run?.includes('npm ')) &&
      Object.values(permissions).some((value) => value !== 'read'),
  );
  expect(faults).toEqual([]);
});

test('nothing is deployed but by a job that waits for the tests in every engine', () => {
  const deploys = workflows.flatMap(({ jobs }) =>
    Object.keys(jobs)
      .filter((name) => jobs[name]?.steps.some(({ uses }) => uses?.includes('/deploy-pages@')))
      .map((name) => before(jobs, name)),
  );
  expect(deploys).toHaveLength(1);
  const ran = deploys[0]?.flatMap(({ steps }) => steps.map(({ run }) => run));
  expect(ran).toEqual(expect.arrayContaining(['npm test', 'npm run test:engines']));
});

function allJobs(): Job[] {
  return workflows.flatMap(({ jobs }) => Object.values(jobs));
}

/** The jobs that have passed when one begins. */
function before(jobs: Record<string, Job>, name: string): Job[] {
  const needs = [jobs[name]?.needs ?? []].flat();
  return needs.flatMap((need) => [jobs[need], ...before(jobs, need)]).filter((job) => !!job);
}

interface Workflow {
  permissions: unknown;
  jobs: Record<string, Job>;
}

interface Job {
  needs?: string | string[];
  permissions: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}
