/** How people say what they have in use, before they say what is wrong with it. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { withoutGreeting } from './greetings.ts'

/** Whether a sentence says nothing but what is in use: `We run IntercomOne 4.2 in a house with twelve flats.`, `我们用的是 XC-20，程序 3.1.4` */
export function tellsSetUp(text: string): boolean {
  const told = withoutGreeting(text)
  return told.length <= longest && inUse.test(told) && !goesOn.test(told)
}

const longest = 100

const inUse = overLines('iu')`
  ^(?:we|i|our [\w-]{2,20}(?: [\w-]{2,20})?)(?:'re| are| am| is)? (?:currently |still |all )?(?:
    run(?:ning|s)?|us(?:e|es|ing)|on|have|has|own|operat(?:e|es|ing)
  ) |^(?:
    我们?|我司|我院|我校|本单位|单位|公司|这边|店里
  )[^，,。]{0,8}(?:用|装|使用|部署|上|跑|买)的?(?:是|了|着)?\s?(?=[^，,。]*[A-Za-z\d])
`

// …, and since Monday nothing prints   …，昨天起打不开
const goesOn =
  /\b(?:and (?:since|now|the|it|we|when)|but|since|when|after|until|no longer|cannot|can't|won't|doesn't|fail\w*|trouble|problem|issue|error)\b|但|起|后|时|就|不|没|无法|报错|故障|问题/iu
