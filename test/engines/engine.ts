/** A browser engine in which the scenarios are tried. */
export interface Engine {
  name: string;
  /** What somebody does who has not got it. */
  remedy: string;
  /** How to start it on this machine, or null where it is not installed. */
  find(): (() => Promise<Reader>) | null;
}

/** Somebody who reads English, at one window of an engine: what every engine's driver can do. */
export interface Reader {
  /** Goes to an address as if it were typed, and waits until a page has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, which sees nothing of the test's own file. */
  evaluate<Result, Args extends unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses a key while those before it are held: `press('Control', 'k')`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types one line into what has the focus. */
  type(text: string): Promise<void>;
  /** Clicks what a selector finds first. */
  click(selector: string): Promise<void>;
  /** Chooses the option of a value in a menu. */
  choose(selector: string, value: string): Promise<void>;
  /** Gives the page a width in CSS pixels. */
  resize(width: number): Promise<void>;
  /** Prints the page as a PDF; null where the engine's driver cannot. */
  print: (() => Promise<Uint8Array>) | null;
  /** Ends the browser and all that came with it. */
  close(): Promise<void>;
}

/** How long whatever is going to answer may take, however busy the machine, in milliseconds. */
export const patience = 60_000;
