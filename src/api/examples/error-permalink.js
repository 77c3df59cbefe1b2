/**
 * The page that explains an error of a chat SDK or its server API, in the language of whoever opens it:
 * `errorPermalink(error, 'tencent-im') → 'https://…/tencent-im/6206/'`; null where the error holds no code.
 *
 * @param {unknown} error what the SDK handed over, or the body that the server answered
 * @param {'tencent-im' | 'zego-zim'} product whose SDK or server that was
 * @returns {string | null}
 */
export function errorPermalink(error, product) {
  const code = findCode(error, 0);
  if (code === null) return null;
  const range = ranges[product]?.find(([from, to]) => code >= from && code <= to);
  return `${site}${product}/${range ? range.join('-') : code}/`;
}

const site = 'https://example.github.io/im-error-codes/';

/** @type {Record<string, [from: number, to: number][]>} Codes that share a page. */
const ranges = { 'tencent-im': [[120001, 130000]], 'zego-zim': [] };

/** What SDKs, bridges and servers call a code. */
const codeKeys = [
  ...['code', 'Code', 'errorCode', 'ErrorCode', 'errCode', 'error_code'],
  ...['ResultCode', 'SubCode', 'reason'],
];

/** What a code, or an object with one, may be wrapped in. */
const outerKeys = [
  ...['error', 'errorInfo', 'cause', 'data', 'response', 'result', 'details'],
  ...['errorUserList', 'ErrorList', 'ResultItem'],
];

/** @type {(value: any, depth: number) => number | null} */
function findCode(value, depth) {
  if (typeof value !== 'object' || value === null) return depth === 0 ? toCode(value) : null;
  if (depth > 4) return null;
  const own = Array.isArray(value) && depth === 0 ? value : codeKeys.map((key) => value[key]);
  const inner = Array.isArray(value) ? value : outerKeys.map((key) => value[key]);
  return first(own, toCode) ?? first(inner, (item) => findCode(item, depth + 1));
}

/** @type {(value: unknown) => number | null} A code is a number, or a text that is one; 0 is no error. */
function toCode(value) {
  const isCode = /^(?:number|string)$/.test(typeof value) && /^-?\d{1,10}$/.test(`${value}`.trim());
  return (isCode && Number(value)) || null;
}

/** @type {(values: unknown[], find: (value: unknown) => number | null) => number | null} */
function first(values, find) {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
