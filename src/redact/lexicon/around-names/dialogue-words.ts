/** How a dialogue names who speaks. */

/**
 * 客户（段师傅，青冈塑胶，06-22 07:48）：the role, in brackets who has it, for whom (`name`) and when, in half width. A regular expression source with the groups
 * `who` and `name`.
 */
export const dialogueHeading =
  '^[ \\t>]*(?:客户|用户|客服|坐席|座席|工程师|支持|运维|顾问|[Aa]gent|[Cc]ustomer|[Ee]ngineer|[Ss]upport) ?\\((?<who>[^\\n,，()\\d]{2,20}?)(?:[,，] ?(?<name>[^\\n,，()\\d]{3,24}))?[,，] ?[^\\n()]{0,12}\\d{1,2}:\\d{2}(?::\\d{2})?\\) ?[:：]'
