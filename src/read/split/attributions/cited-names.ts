/** Quotations whose lines bear the name of their author, as Supercite and programs like it set them. */

// >>>>> "Ana" == Ana Ruiz <ana@example.com> writes:
const introduction = /^\s{0,3}>{2,6}\s{1,3}"([\p{L}][\p{L}\p{M}.'-]{0,19})"\s==\s(\S.{1,120}:)\s*$/u

/** The lines with `>` in place of the names that such introductions announce, each of which becomes an attribution. */
export function withoutCitedNames(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => introduction.test(line))) return lines
  const names = new Set<string>()
  return lines.map((line) => {
    const [, announced, attribution] = introduction.exec(line) ?? []
    if (announced !== undefined) names.add(announced)
    if (attribution !== undefined) return attribution
    //  Ana> It is offline. ·  Ana>
    const [mark = '', name = ''] = /^\s{0,3}([\p{L}][\p{L}\p{M}.'-]{0,19})>/u.exec(line) ?? []
    return names.has(name) ? `>${line.slice(mark.length)}` : line
  })
}
