const DAY = 86400000;
/** 1899-12-30, from which Excel's serial numbers count since March 1900. */
const EPOCH = -2209161600000;

/**
 * The serial number of a date as Strict files write it (`2026-08-11`, `2026-08-11T09:30:00`, `T09:30:00`); null for
 * anything else. The zone is not looked at: the file means what the cell shows.
 */
export function serialFrom(iso: string): number | null {
  const [, year, month, day, hours, minutes, seconds] =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  if (year === undefined && hours === undefined) return null;
  const date = year === undefined ? 0 : daysFromCivil(Number(year), Number(month), Number(day)) - EPOCH / DAY;
  const time = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  // Excel believes in a 29 February 1900: days before it have the next smaller number.
  return date + time / 86400 - (date > 0 && date <= 60 ? 1 : 0);
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
