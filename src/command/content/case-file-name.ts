/** The name of a case's file in a folder of the knowledge base. */

/** `CAS-1.json`: case numbers come from outside and may hold anything. */
export function caseFileName(caseId: string): string {
  const safe = caseId.replaceAll(/[^A-Za-z0-9._-]/gu, (character) => `%${character.codePointAt(0)?.toString(16)}`)
  return `${safe.replace(/^\./u, '%2e')}.json`
}
