import { base } from './origin.ts';

/**
 * The one script inside a page: before anything is painted, the theme kept on this device, else the device's own. The
 * policy names it by its hash, so it is written once, here. `root` is the base path with its slashes.
 */
export function themeScript(root: string): string {
  return (
    `{let t;try{t=localStorage.getItem(${JSON.stringify(`${root}|theme`)})}catch{}` +
    "document.documentElement.dataset.theme=t||(matchMedia('(prefers-color-scheme: light)').matches?'light':'dark')}"
  );
}

/** The same for this build. */
export const ownThemeScript = themeScript(base);
