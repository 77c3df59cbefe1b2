/**
 * Whether a log says of a code that it caused the one before it: by what stands between the two on one line,
 * `"6014, caused by 6206"`, or before it on a line of its own, as in a stack trace: `"Caused by: ChatException: 6206"`.
 */
export function isNamedCause(before: string, isSameLine: boolean): boolean {
  return (isSameLine ? phrase : heading).test(before);
}

/** No sentence ends between these words and the code. */
const phrase =
  /(?:\b(?:caused by|because of|due to)\b|\bcause\]?["']?\s*[:=]|原因|由于|因为|원인)(?:(?![.;]\s|[。；]).){0,60}$/i;
const heading = /(?:\bcaused by|\[cause\]|^\s*cause):(?:(?![.;]\s|[。；]).){0,60}$/i;
