/** Words around codes and passwords that a sentence tells some words later. Regular expression sources, Chinese and English side by side. */

/** What a code is sent or made by, or is called: its digits come later in the sentence. */
export const codeSources =
  '动态(?:口令|密码|码)|验证码|令牌|短信码|校验码|(?<![a-z])(?:one-?time (?:code|password|pin)|otp|2fa(?: code)?|mfa(?: code)?|verification code|sms code|log-?in code|authenticator(?: app)?|card ?reader|key ?fob|(?:hardware |security |rsa )?token(?! (?:expired|error|size|count))|tan)(?![a-z])'

/** What stands right before the digits then. */
export const codeTelling =
  '是|为|显示(?:的是|为)?|读数|收到的是|:|(?:is|was|says|said|shows|showed|reads|displays|gave|came in|just came in|just now|now)[,:]?|just in,'

/** Where digits are read from: `903 118 from the authenticator`. */
export const codeReaders =
  "authenticator|token|card ?reader|key ?fob|text(?: message)?|sms|(?:banking |bank(?:[’']s)? )?app|dongle|code generator"

/** What is opened or switched off with digits. */
export const lockedThings = 'alarm|gate|door|safe|lock|keypad|locker|barrier|shutter|garage|panel|key ?safe|lockbox'

/** What a bank or a portal asks for besides a password. */
export const memorableThings =
  'memorable (?:word|place|name|date|answer|information)|security (?:answer|word)|safe ?word|call-?back word'

/** Which password is told where it is put together: 也就是 mt2024@. */
export const putTogether =
  '密码|口令|拼音|首字母|大写|小写|五笔|生日|(?<![a-z])(?:pass ?word|passphrase|initials|surname|birthday|backwards|pw|pwd)(?![a-z])'

/** By these words what was put together is written out. */
export const thatIs =
  "也就是(?:说)?|就是|即|合起来(?:是)?|连起来(?:是)?|所以是|that is|that makes|which makes|which gives|in other words|i\\.e\\.|so it(?:[’']s| is)"

/** Whose code it is that opens a till, a copier or a panel: the supervisor code. */
export const rolesWithCodes =
  'supervisor|manager|operator|cashier|staff|till|override|engineer|installer|service menu|copier|photocopier|print|release|keypad|key ?safe|master|duress|disarm'
