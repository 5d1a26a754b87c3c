/** The order of strings that is the same on every machine: by UTF-16 code units, never by locale. */
export function compareCodeUnits(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
