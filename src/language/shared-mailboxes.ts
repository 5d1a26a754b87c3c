/** Names of mailboxes that several people write from, as they stand before the at sign of an address. Sources of expressions. */

/** A help desk's: support, casemail, service-desk, kefu. A hotel's front desk asks for help itself. */
export const deskMailbox =
  '(?!front[._-]?desk)(?:[a-z0-9]{1,12}[._-])?' +
  '(?:(?:it|tech|technical|customer|client|product|user)?(?:services?|care)|[a-z]{0,10}support|(?:[a-z]{2,6}[._-]?)?ops|(?:it)?(?:help|service)?-?desk|help|cases?|casemail|tickets?|tac|noc|hotline|itsd|(?:ops-?)?duty|on-?call' +
  '|hilfe|kundenservice|kundendienst|soporte|suporte|supporto|assistance|assistenza' +
  '|kefu|shouhou|fuwutai|zhichi|jishuzhichi|yunwei|zhiban)'

/** A program's: what comes from there without a person's name, nobody has written. */
export const machineMailbox =
  '(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|alerts?|bounces?|auto-?confirm|system)'

/** An office's: whoever is there writes from it. */
export const officeMailbox = '(?:info|admin|office|it)'
