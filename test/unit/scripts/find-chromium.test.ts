import { describe, expect, test, vi } from 'vitest';
import { chromiumInstallers } from '../../../scripts/chromium-installers.ts';
import { findChromium, launchOptions, type Machine } from '../../../scripts/find-chromium.ts';

describe('finding', () => {
  test('CHROME_PATH wins over what is installed', async () => {
    const found = findChromium(
      machine({ env: { CHROME_PATH: '/my/chrome' } }, ['/my/chrome', '/usr/bin/chromium']),
    );
    await expect(found).resolves.toBe('/my/chrome');
  });

  test('a CHROME_PATH that leads nowhere is an error, whatever else is installed', async () => {
    const found = findChromium(machine({ env: { CHROME_PATH: '/gone' } }, ['/usr/bin/chromium']));
    await expect(found).rejects.toThrow(
      'CHROME_PATH is `/gone`, where no program is: correct it, or unset it.',
    );
  });

  test('an empty CHROME_PATH counts as none', async () => {
    const found = findChromium(machine({ env: { CHROME_PATH: '' } }, ['/usr/bin/chromium']));
    await expect(found).resolves.toBe('/usr/bin/chromium');
  });

  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/usr/bin/google-chrome'],
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', {}, '/snap/bin/chromium'],
    ['linux', { PATH: '/bin:/home/me/bin' }, '/home/me/bin/microsoft-edge'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'darwin',
      { HOME: '/Users/me' },
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\x86' },
      'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('on %s with %j it finds %s', async (platform, env, path) => {
    await expect(findChromium(machine({ platform, env }, [path]))).resolves.toBe(path);
  });

  test('a relative folder of PATH is not searched', async () => {
    const asked: string[] = [];
    const isProgram = (path: string) => asked.push(path) < 0;
    await findChromium(machine({ env: { PATH: 'bin::.' }, isProgram })).catch(() => null);
    expect(asked.filter((path) => !path.startsWith('/'))).toEqual([]);
  });

  test("Playwright's own is taken when nothing else is installed", async () => {
    await expect(findChromium(machine({}, ['/cache/playwright/chrome']))).resolves.toBe(
      '/cache/playwright/chrome',
    );
  });
});

describe('installing', () => {
  test('nothing is installed when a browser is there', async () => {
    const install = vi.fn(async () => {});
    await findChromium(machine({ installers: [install] }, ['/usr/bin/chromium']));
    expect(install).not.toHaveBeenCalled();
  });

  test('the next way is tried only when one left no browser behind', async () => {
    const there: string[] = [];
    const failing = vi.fn(async () => Promise.reject(new Error('no network')));
    const working = vi.fn(async () => void there.push('/usr/bin/chromium'));
    const spare = vi.fn(async () => {});
    const found = findChromium(machine({ installers: [failing, working, spare] }, there));
    await expect(found).resolves.toBe('/usr/bin/chromium');
    expect([failing, working, spare].map((installer) => installer.mock.calls.length)).toEqual([
      1, 1, 0,
    ]);
  });

  test('one sentence says what to install when every way failed', async () => {
    const failing = async () => Promise.reject(new Error('no network'));
    await expect(
      findChromium(machine({ installers: [failing] })),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: No Chromium was found and none could be installed: install Chrome, Chromium or Edge, or set CHROME_PATH to one.]`,
    );
  });

  test('root on Debian asks apt before Playwright', async () => {
    expect(await commands({ isRoot: true, distribution: 'debian' })).toEqual([
      'apt-get -o DPkg::Lock::Timeout=120 update',
      'apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium fonts-noto-cjk',
      'cli.js install chromium',
    ]);
  });

  test('root on Ubuntu, whose package is a snap, asks Playwright for the libraries too', async () => {
    expect(await commands({ isRoot: true, distribution: 'ubuntu' })).toEqual([
      'cli.js install --with-deps chromium',
    ]);
  });

  test.each([
    { isRoot: false, distribution: 'debian' },
    { isRoot: true, distribution: 'alpine' },
    { isRoot: false, distribution: undefined },
  ])('anybody else asks Playwright: %j', async (system) => {
    expect(await commands(system)).toEqual(['cli.js install chromium']);
  });
});

describe('launching', () => {
  test('the sandbox is left out for root only', async () => {
    const there = ['/usr/bin/chromium'];
    expect(await launchOptions(machine({ isRoot: true }, there))).toMatchObject({
      chromiumSandbox: false,
    });
    expect(await launchOptions(machine({ isRoot: false }, there))).toMatchObject({
      chromiumSandbox: true,
    });
  });

  test('the browser that was found is launched and calls nobody by itself', async () => {
    const options = await launchOptions(machine({}, ['/usr/bin/chromium']));
    expect(options.executablePath).toBe('/usr/bin/chromium');
    expect(options.args).toContain('--disable-background-networking');
  });
});

/** A Linux machine with these programs and nothing else. */
function machine(parts: Partial<Machine>, programs: readonly string[] = []): Machine {
  return {
    platform: 'linux',
    env: {},
    isRoot: false,
    isProgram: (path) => programs.includes(path),
    playwrightPath: '/cache/playwright/chrome',
    installers: [],
    ...parts,
  };
}

/** The commands that a system's installers would run, one after the other. */
async function commands(system: Parameters<typeof chromiumInstallers>[0]): Promise<string[]> {
  const ran: string[] = [];
  const installers = chromiumInstallers(system, async (command, args) => {
    ran.push([command, ...args].join(' ').replace(/^.*[\\/](?=cli\.js)/, ''));
  });
  for (const install of installers) await install();
  return ran;
}
