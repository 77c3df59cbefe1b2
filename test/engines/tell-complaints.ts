/* eslint no-console: off -- The console is what this listens to. */

/** Runs in a page, and tells its server of errors, warnings, breaches of policy, and what comes from elsewhere. */
export function tellComplaints(): void {
  // What is still loading when the reader leaves fails, and says so.
  let isLeft = false;
  addEventListener('beforeunload', () => (isLeft = true));
  const tell = (complaint: string) =>
    isLeft || navigator.sendBeacon('/complaints', `${location.pathname}: ${complaint}`);
  for (const level of ['warn', 'error'] as const) {
    const log = console[level];
    console[level] = (...words: unknown[]) => {
      tell(`console.${level}: ${words.join(' ')}`);
      log(...words);
    };
  }
  // Firefox says so of a module, too, that it had before it was told to load it ahead.
  const isHad = (target: EventTarget | null) =>
    target instanceof HTMLLinkElement && target.rel === 'modulepreload';
  const onError = ({ message, target }: ErrorEvent) => {
    if (target === window) tell(message);
    else if (target instanceof Element && !isHad(target)) tell(`${target.outerHTML} did not load`);
  };
  // Those of elements do not bubble.
  addEventListener('error', onError, { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => tell(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    tell(`${effectiveDirective} forbids ${blockedURI} in ${sourceFile}`),
  );
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries())
      if (new URL(name).origin !== location.origin) tell(`asks ${name}`);
  }).observe({ type: 'resource', buffered: true });
}
