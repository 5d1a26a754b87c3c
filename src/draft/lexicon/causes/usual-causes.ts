/** How people say what mostly is behind a fault, of this one or of any. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence tells what usually causes such a thing, not what did this time. */
export function tellsUsual(text: string): boolean {
  return usual.test(text.slice(0, beginning)) && !thisTime.test(text)
}

/** How much of a sentence is what it is about, in UTF-16 units. */
const beginning = 70

// Such a message usually comes up when …   In most cases it is the cable.   这种报错一般是磁盘满了   十有八九是网线
const usual = overLines('iu')`
  \b(?:in|with|on) (?:similar|other|earlier|previous) (?:tickets?|cases?|installations?|incidents?)\b
  |\bseen (?:this|that|it|such) (?:\w+ )?(?:before|elsewhere)\b
  |(?:这类|这种|类似|同样)的?(?:现象|问题|情况|报错)?我们?(?:以前|之前|曾经?)?也?(?:见|遇|碰)到?过
  |\b(?:
    usually|normally|typically|generally|mostly|more often than not|nine times out of ten
    |in (?:most|many|nearly all) (?:cases|environments|installations)
  )\b
  |(?:这种|这类|此类|类似|这样的)(?:.{0,8})(?:一般|通常|往往|多半|大多|多数|常见)
  |^(?:一般|通常|往往|多半|大多数?|多数)(?:来说|而言|情况下?)?(?:都?是|都?由|为|[，,])
  |十有八九
  |常见(?:的)?原因
`
// …, and in your case it was   here   which is why it has not shown before   这次   问题出在
const thisTime =
  /\b(?:which|that) (?:is|was) why\b|\b(?:in (?:your|this|our) case|here|this time|on your (?:side|system|server))\b|(?:这次|本次|您这|贵方|此处|这里)|(?:问题|毛病|原因)(?:就|正)?(?:出在|在于|是)/iu
