/** Which years and days there are. */

/** Two-digit years turn at 1970, as RFC 2822 programs and Outlook do; Thai programs count from the Buddha, 543 years before. */
export function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year > 2500 && year < 2643 ? year - 543 : year
  return year < 70 ? 2000 + year : 1900 + year
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether there is such a day, in a year that mail may be of. */
export function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && !isLeap(year) ? 28 : (monthLengths[month - 1] ?? 0)
  return year >= 1970 && year < 2100 && day >= 1 && day <= length
}

/** By the Gregorian calendar; between 1970 and 2100 no century is an exception. */
function isLeap(year: number): boolean {
  return year % 4 === 0
}
