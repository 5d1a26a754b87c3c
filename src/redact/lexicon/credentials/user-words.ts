/** Words that stand behind "user" or "account" and are no name of one: `(user profile)`, `user GUID`. Lower case. */
export const afterUserWords: ReadonlySet<string> = new Set(
  `
  abort aborted aborts auto batch false none null offline online self true unknown accounts action active activity agent agreement answer answers archive assigned attribute
  balance banned base behavior behaviour blocked cache calls cals cancel canceled cancelled cancels captcha
  certificate changed choice click clicks closed closure command commands comment complaint complaints computer
  computers config configuration confirmed container context controlled count cpu creation credential credentials
  credit data deactivated defined deleted deletion denied dependent desktop details device devices directory disabled
  documentation drive driven edit editable email emails enabled entered environment error errors existed existing
  exists exit exits expired expiry facing fault feature features feedback field fields folder folders forest forgot
  friendly generated guid hive home hours icloud image inactive info information initiated input install installation
  interaction is json kernel key keys land ldap level licence licences license licenses limit limits list lists load
  locale lockout logged logs machine machines macro macros mailbox mailboxes mailing management map mapping member
  members memory menu migration missing mistake movement name naming none notes number numbers oauth oauth2 object
  only or orders ou override owner owners page pages password passwords path payable payables permission permissions
  person picture pictures portal preference preferences principal process processes prompt prompts properties
  property provided provisioning quits quota quotas receivable receivables record records registry removal removed
  renamed report reported request reset resets responsible rights said saml says scope screen screens script scripts
  search security selectable selected server servers setup share shares shell side sign site space specific specified
  state status store stream subject supplied suspended switch table task tasks template templates terminated test
  tests thread threads ticket time timeout timeouts to tokens tool tools traffic training tree tried triggered
  turnover type types unlock unlocked updated upload uploads upn username usernames uuid view views visible was
  windows with workspace
  `
    .trim()
    .split(/\s+/u),
)

/** Fields of logs that an account stands in. Regular expression source. */
export const userFields =
  'operator|oper|opr|submitter|creator|created_?by|modifier|modified_?by|editor|assignee|requester|handler|owner_?id|login_?name|acct|identity'

/** Labels in Chinese behind which somebody stands, by name or by account. Regular expression source. */
export const hanUserLabels =
  '操作员|操作人员?|提交人|录入[人员]|创建人|登录人|审批人|审核人|经办人|申请人|值班[人员]|当班[人员]?|修改人|负责人|处理人|报修人'
