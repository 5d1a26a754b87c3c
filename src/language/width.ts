/** Full-width Latin letters, digits and punctuation as their half-width twins, one code unit for one code unit. */

/**
 * Folds a text's width: `１０．０．０．１：８０` becomes `10.0.0.1:80`. The result has the same length, so that offsets into it
 * are offsets into the text. Punctuation that ends something stays (`，；！？。、《》`): behind it no space says so.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF02-\uFF0B\uFF0D-\uFF1A\uFF1C-\uFF1E\uFF20-\uFF5E\u3000\u00A0]/gu, foldCharacter)
}

// The block U+FF01–U+FF5E repeats U+0021–U+007E in order (Unicode, Halfwidth and Fullwidth Forms).
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' '
}
