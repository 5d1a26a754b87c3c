/** Words that stand behind "user" or "account" and are no name of one: `(user profile)`, `user GUID`. Lower case. */
export const afterUserWords: ReadonlySet<string> = new Set(
  `
  action activity agent attribute base behaviour behavior cache calls cals certificate choice comment config configuration container
  context count cpu data defined desktop directory documentation drive edit editable environment error errors exit exits facing
  feedback folder folders forest friendly generated guid hive home image initiated input installation install interaction
  kernel land level licence licences license licenses limit limits load locale logged macro macros map mapping memory menu mistake
  name naming notes number numbers object only ou override path permission permissions person portal preference preferences
  principal process processes provisioning quota quotas registry report request rights scope script scripts selected
  setup share shares shell side site space specific state store stream subject supplied switch table task tasks template templates test
  tests thread threads ticket time tokens traffic training tree triggered type types upn uuid view views visible workspace
  `
    .trim()
    .split(/\s+/u),
)
