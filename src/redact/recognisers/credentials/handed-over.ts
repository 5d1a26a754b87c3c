/** Tells a word that somebody hands over as a password from the other words that stand in its place. */
import { isChosen, isSample } from '../labelled-value.ts'

/** Letters and digits that make no number of a thing, path or file: `Xy12ab`, no `KB5005565`. */
export function isFirm(value: string): boolean {
  const bare = value.replace(/[.!?)]+$/u, '')
  return (
    isChosen(bare) &&
    /\p{L}/u.test(bare) &&
    /\d/u.test(bare) &&
    !isSample(bare) &&
    !/^(?:KB\d|0x|https?:)|[/\\]|\.\w{2,4}$/iu.test(bare)
  )
}

/** The same, or with a sign in it: `Tin!Roof`. */
export function isHandedOver(value: string): boolean {
  return (
    isFirm(value) || (isChosen(value) && /[!@#$%&*+]/u.test(value) && !/^[\\/]|:\/\//u.test(value) && !isSample(value))
  )
}
