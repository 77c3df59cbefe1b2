/** When a line of a log was written, as far as its beginning says: `"2025-03-11 08:00:01.530 E imsdk"`, `"08:00:01"`, `"1741680001530"`. */
export function timeOf(line: string): LogTime | null {
  const { groups } = clock.exec(line) ?? {};
  if (groups) {
    const { year, month, day, hours, minutes, seconds } = groups;
    return {
      second: (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds),
      day: month
        ? Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day)) / 86_400_000
        : null,
    };
  }
  const [stamp] = epoch.exec(line) ?? [];
  if (!stamp) return null;
  const at = Number(stamp.slice(0, 10));
  return { second: at % 86_400, day: Math.floor(at / 86_400) };
}

/** The seconds between two times; where one names no day, less than one. */
export function secondsBetween(a: LogTime, b: LogTime): number {
  const seconds = Math.abs(a.second - b.second);
  if (a.day === null || b.day === null) return Math.min(seconds, 86_400 - seconds);
  return Math.abs((a.day - b.day) * 86_400 + a.second - b.second);
}

const clock =
  /(?:(?:(?<year>\d{4})[-/.])?(?<month>\d{1,2})[-/.](?<day>\d{1,2})[T ] ?)?(?<!\d)(?<hours>[012]?\d):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d)/;
/** Seconds or milliseconds since 1970, of 2017 and later. */
const epoch = /(?<!\d)1[5-9]\d{8}(?=(?:\d{3})?(?!\d))/;

/** A time of day, and the day where it is known, counted from any one. */
export interface LogTime {
  second: number;
  day: number | null;
}
