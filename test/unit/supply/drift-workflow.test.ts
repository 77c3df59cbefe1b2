import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '../../../.github/workflows/drift.yml');
const { jobs } = parse(readFileSync(file, 'utf8')) as {
  jobs: Record<string, { steps: { id?: string; run?: string }[] }>;
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-workflow-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a report is handed on where something moved', () => {
  const { status, output } = runDrift('## demo\n\n- 1 new: 7\n', 2);
  expect(status).toBe(0);
  expect(output).toMatch(/^report<<([\da-f]{32})\n## demo\n\n- 1 new: 7\n\n\1\n$/);
});

test('nothing is handed on where nothing moved', () => {
  expect(runDrift('Nothing moved.\n', 0)).toEqual({ status: 0, output: '' });
});

test('a source that cannot be read fails the job, and what else was found is in its summary', () => {
  expect(runDrift('## demo\n', 1)).toEqual({ status: 1, output: '' });
  expect(read('summary')).toBe('## demo\n');
});

test('the first report opens an issue', () => {
  const calls = runIssue('', '- 1 `new`: $(7)');
  expect(calls.map(([, verb]) => verb)).toEqual(['list', 'create', 'create']);
  expect(calls[2]?.slice(0, 2)).toEqual(['issue', 'create']);
  expect(calls[2]?.at(-1)).toMatch(/^What to do is .+\n\n- 1 `new`: \$\(7\)$/);
});

test('a later one replaces what the issue says', () => {
  const calls = runIssue('12', '- 2 new: 7, 8');
  expect(calls.map(([, verb]) => verb)).toEqual(['list', 'edit']);
  expect(calls[1]?.[2]).toBe('12');
  expect(calls[1]?.at(-1)).toContain('\n\n- 2 new: 7, 8');
});

test('the issue is closed when nothing is left', () => {
  expect(runIssue('12', '').at(-1)?.slice(0, 3)).toEqual(['issue', 'close', '12']);
});

test('nothing is opened or closed where nothing was or is', () => {
  expect(runIssue('', '').map(([, verb]) => verb)).toEqual(['list']);
});

/** Runs the step that asks the sources, with an npm that prints a report and ends so. */
function runDrift(report: string, ending: number): { status: number | null; output: string } {
  writeFileSync(join(folder, 'report'), report);
  program('npm', `cat report; exit ${ending}`);
  const status = runStep('drift', { GITHUB_STEP_SUMMARY: 'summary', GITHUB_OUTPUT: 'output' });
  return { status, output: read('output') };
}

/** Runs the step that keeps the issue, with a gh that knows of one, or none, and tells how that was called. */
function runIssue(number: string, report: string): string[][] {
  program('gh', `printf '%s\\0' "$@" >> calls; printf '\\0' >> calls; echo '${number}'`);
  expect(runStep('issue', { REPORT: report })).toBe(0);
  return read('calls')
    .split('\0\0')
    .filter((call) => call !== '')
    .map((call) => call.split('\0'));
}

function program(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** As GitHub runs it: in bash, to the first failure. */
function runStep(id: string, variables: Record<string, string>): number | null {
  const step = jobs[id]?.steps.find((candidate) => candidate.id === id);
  const path = `${folder}${delimiter}${process.env['PATH']}`;
  return spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 9'], {
    cwd: folder,
    env: { ...variables, PATH: path },
  }).status;
}

function read(name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}
