import { Builder, By, error, Key, until, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { patience, type Engine, type Reader } from './engine.ts';
import { findProgram } from './find-program.ts';
import { startDisplay } from './start-display.ts';

/** WebKit as WebKitGTK has it, with the small browser that comes with its driver; there is none but on Linux. */
export const webkit: Engine = {
  name: 'WebKit',
  remedy: 'install webkit2gtk-driver and xvfb on a Linux, or set WEBKIT_DRIVER_PATH and XVFB_PATH',
  find() {
    const driver = findProgram('WEBKIT_DRIVER_PATH', { linux: ['WebKitWebDriver'] });
    const xvfb = findProgram('XVFB_PATH', { linux: ['Xvfb'] });
    return driver === null || xvfb === null ? null : () => start(driver, xvfb);
  },
};

async function start(driver: string, xvfb: string): Promise<Reader> {
  const started = new AsyncDisposableStack();
  try {
    const display = await startDisplay(xvfb);
    started.defer(() => display.close());
    const service = new DriverService.Builder(driver)
      .setHostname('127.0.0.1')
      .setEnvironment({ ...process.env, DISPLAY: display.name, LC_ALL: 'C.UTF-8' })
      .build();
    started.defer(() => service.kill());
    const session = await openSession(await service.start(patience));
    started.defer(() => session.quit());
    await openPlainWindow(session);
    return reader(session, () => started.disposeAsync());
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
}

async function openSession(server: string): Promise<WebDriver> {
  const session = await new Builder()
    .usingServer(server)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } })
    .build();
  await session.manage().setTimeouts({ pageLoad: patience, script: patience });
  return session;
}

const args = [
  '--automation',
  // Safari has had it since 15.2; without it a browser keeps nothing offline.
  '--features=+StorageAPI,+StorageAPIEstimate',
  '--javascript-can-open-windows-automatically=true',
];

/** The browser's first window is never narrower than its toolbar, as a phone is; one that a page opens has none. */
async function openPlainWindow(session: WebDriver): Promise<void> {
  const first = await session.getWindowHandle();
  await session.executeScript(() => void open('about:blank', '', 'width=1280,height=800'));
  const windows = await session.getAllWindowHandles();
  await session.close();
  await session.switchTo().window(windows.find((handle) => handle !== first) ?? '');
}

function reader(session: WebDriver, close: () => Promise<void>): Reader {
  const find = async (selector: string) => {
    const element = await session.wait(until.elementLocated(By.css(selector)), patience);
    return session.wait(until.elementIsVisible(element), patience);
  };
  const waitFor = (condition: string) =>
    session.wait(
      () => session.executeScript<boolean>(`return ${condition}`).catch(unlessLeft),
      patience,
    );
  return {
    async open(address) {
      await session.get(address);
      await waitFor(`document.readyState === 'complete'`);
    },
    evaluate: (run, ...given) => session.executeScript(run, ...given),
    async press(...keys) {
      const codes = keys.map((key) => keyCodes[key] ?? key);
      const held = codes.reduce((actions, key) => actions.keyDown(key), session.actions());
      await codes.reduceRight((actions, key) => actions.keyUp(key), held).perform();
    },
    type: (text) => session.actions().sendKeys(text).perform(),
    async click(selector) {
      const element = await find(selector);
      // WebKitGTK's driver clicks on nothing that it has to scroll to.
      await session.executeScript(`arguments[0].scrollIntoView({ block: 'center' })`, element);
      await element.click();
    },
    async choose(selector, value) {
      const menu = await find(selector);
      await menu
        .findElement(By.css(`option[value="${value}"]`))
        .click()
        .catch(unlessLeft);
    },
    async resize(width) {
      await session.manage().window().setRect({ x: 0, y: 0, width, height: 800 });
      await waitFor(`innerWidth === ${width}`);
    },
    // WebKitGTK's driver answers every other command of WebDriver.
    print: null,
    close,
  };
}

/** What leads to another page may leave this one before the driver has its answer. */
function unlessLeft(reason: unknown): undefined {
  if (!(reason instanceof error.NoSuchFrameError)) throw reason;
}

/** WebDriver's own characters for the keys that have none. */
const keyCodes: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
};
