/** The bytes of a part of a mail, whatever form its parser gives them in. */
import type { Attachment } from 'postal-mime'

export function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
