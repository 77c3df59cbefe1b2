import type { ClientCall } from './schemas/facts.ts';
import type { Platform } from './schemas/platform.ts';
import { everyPlatform } from './tables/calls.ts';

/** A code's client calls, those together that have their names in the same SDKs, in the record's order. */
export function groupCalls(calls: readonly ClientCall[]): CallGroup[] {
  const groups: CallGroup[] = [];
  for (const [call, named] of Map.groupBy(calls, (one) => one.call)) {
    const platforms = named
      .map(({ platform }) => platform)
      .filter((platform) => platform !== everyPlatform);
    const group = groups.find((other) => other.platforms.join() === platforms.join());
    if (group) group.calls.push(call);
    else groups.push({ calls: [call], platforms });
  }
  return groups;
}

/** Calls by the SDKs that have them under these names; no platform stands for every one. */
export interface CallGroup {
  calls: string[];
  platforms: Platform[];
}
