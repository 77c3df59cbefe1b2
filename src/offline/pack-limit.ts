/** What the pack of a language stays below, in megabytes as it is downloaded: pages say so before its size is known. */
export const packLimit = 3;
