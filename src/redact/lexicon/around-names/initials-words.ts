/** Words around the initials of somebody. Regular expression sources unless said otherwise. */

/** What somebody did: stands behind `K.L.`. */
export const initialedDeeds =
  'changed|moved|restarted|rebooted|installed|reinstalled|reset|replaced|updated|upgraded|configured|deleted|unplugged|says|said|told|asked|thinks|confirmed|reported|called|wrote|noticed|forgot|left|did|has (?:left|asked|told|confirmed|changed|already)|wants|will (?:call|check|look|come)|set (?:it|this|that|them) up|signed|approved|took|gave|showed|tried'

/** What somebody is asked or told by: stands before `J.R.`. Latin letters, in lower case. */
export const initialedCues =
  'according to|handed (?:it|this|that|them|over)(?: over)? to|given (?:it )?to|passed (?:it |this )?(?:on )?to|assigned to|signed(?: off)? by|done by|changed by|approved by|confirmed by|reported by|checked by|installed by|ask|asked|told|tell|spoke to|spoke with|talked to|my colleague|our colleague'

/** Letters that stand where initials do and are of no person. */
export const notInitials: ReadonlySet<string> = new Set(
  'US UK EU UN PS NB PO IT AI DC AC AM PM OS HR PR QA CEO CTO CFO CIO IE EG AD BC PC VM DB TV ID RIP USA UAE ETA FAQ ISP HQ MS HP LG GE BT BA UX UI DR MR SQ JS TS GO WD EC AA BB'.split(
    ' ',
  ),
)
