/** A component's script, by the name that Astro gives it; `here` makes a copy of it for who imports it. */
declare module '*?astro&type=script&index=0&here&lang.ts';
