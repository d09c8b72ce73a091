/** Serial day of 1970-01-01 in Excel. */
const UNIX_EPOCH = 25569;
const MINUTES_PER_DAY = 24 * 60;

/** Local time as Excel's NOW() has it, from milliseconds since 1970 and the minutes that the place is behind UTC. */
export function localTime(milliseconds: number, minutesBehind: number): number {
  return UNIX_EPOCH + (milliseconds / 60_000 - minutesBehind) / MINUTES_PER_DAY;
}
