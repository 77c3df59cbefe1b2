import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the built site for programs, parsed: `readJson(dist, "tencent-im/6206.json")`. */
export function readJson<T>(dist: string, file: string): T {
  return JSON.parse(readFileSync(join(dist, 'api/v1', file), 'utf8')) as T;
}
