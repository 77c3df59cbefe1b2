/**
 * The one script inside a page: before anything is painted, the theme kept on this device, else the device's own.
 * The policy names it by its hash, so it is written once, here.
 */
export const themeScript =
  "{let t;try{t=localStorage.getItem('starlight-theme')}catch{}" +
  "document.documentElement.dataset.theme=t||(matchMedia('(prefers-color-scheme: light)').matches?'light':'dark')}";
