/** Words that programs print around the heading of an entry, by language. Lower case; `|` parts them. */
interface EntryWords {
  /** What an entry is called before its number: `Comment #3`. */
  readonly nouns: string
  /** What stands between the one who wrote and the date: `Ana Ruiz added a comment - 26/Mar/24 9:30 AM`. */
  readonly saying: string
  /** What an entry is, behind the name of who made it: `2024-03-01 10:32:11 - Ana Ruiz Work notes`. */
  readonly kinds?: string
  /** What stands for a day without its date: `Yesterday 10:32`, `周五 10:32`. */
  readonly days: string
}

const entryWords: Readonly<Record<string, EntryWords>> = {
  en: {
    nouns: 'comment|note|reply|response|update|message|entry|activity|post|follow-?up|solution',
    saying:
      'added an? (?:internal |public |private |work )?(?:comment|note|reply|update)|made a comment|commented|replied|responded|posted|updated|reported(?: via (?:e-?mail|(?:the )?portal|phone|chat|web))?',
    kinds: 'additional comments|comments and work notes|work notes',
    days: 'yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun',
  },
  zh: {
    nouns: '评论|备注|回复|记录|留言|活动|跟进|解决方案|評論|備註|回覆|記錄|跟進',
    saying:
      '(?:添加|发表|新增|写)了?(?:一条|内部|公开)?(?:评论|备注|回复|留言|注释)|评论了?|回复了?|留言了?|(?:新增|發表)了?(?:評論|備註|回覆|留言)',
    kinds: '其他备注|附加备注|附加注释|工作备注|工作注释|工作说明|其他評論|工作備註',
    days: '昨天|今天|前天|昨日|今日|(?:星期|周|週|礼拜)[一二三四五六日天]',
  },
  de: {
    nouns: 'kommentar|notiz|antwort|eintrag',
    saying: 'hat (?:einen kommentar|eine notiz) hinzugefügt|kommentierte|antwortete',
    kinds: 'zusätzliche kommentare|arbeitsnotizen',
    days: 'gestern|heute|vorgestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch',
  },
  fr: {
    nouns: 'commentaire|note|réponse|suivi|solution',
    saying: 'a ajouté un commentaire|a commenté|a répondu',
    kinds: 'commentaires supplémentaires|notes de travail',
    days: 'hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  },
  es: {
    nouns: 'comentario|nota|respuesta',
    saying: 'añadió un comentario|agregó un comentario|comentó|respondió',
    kinds: 'comentarios adicionales|notas de trabajo',
    days: 'ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  },
}

/** Alternatives of a regular expression. */
export const entryNouns = alternatives(({ nouns }) => nouns)
export const sayingWords = alternatives(({ saying }) => saying)
export const kindWords = alternatives(({ kinds }) => kinds)
export const dayWords = alternatives(({ days }) => days)

function alternatives(pick: (words: EntryWords) => string | undefined): string {
  return Object.values(entryWords)
    .flatMap((words) => pick(words) ?? [])
    .join('|')
}

/** For whom an entry is: helpers see what customers do not. Source of a regular expression. */
export const audienceWords =
  '(?:internal|private) (?:note|comment)|public (?:reply|comment)|internal|private|public|内部(?:备注|评论)|公开(?:回复|评论)|內部備註|公開回覆|interne (?:notiz|note)'

/** What a note was made of, by language: it stands in the heading of a note beside who made it. */
const media: Readonly<Record<string, string>> = {
  zh: '(?:电话|電話|通话|通話|来电|來電|去电|回电|回访|拜访|上门|现场|处理|跟进|沟通|值班|工作|服务)(?:记录|記錄|纪要|日志|日誌|情况|备注)?',
  en: '(?:(?:phone|telephone|incoming|outgoing|inbound|outbound|follow-?up) )?call(?: ?back)?(?: (?:note|log|record))?s?|voice ?mail|(?:phone|work|internal|private|case|call|visit) (?:note|log|record)s?|on-?site visit|visit',
  de: '(?:telefon|anruf|gesprächs|besuchs|arbeits)(?:notiz|protokoll|vermerk)|telefonat|anruf|rückruf',
}

/** Nothing but what a note was made of: `电话记录`, `Phone call`. Source of a regular expression for a whole piece. */
export const mediumWords = `(?:${Object.values(media).join('|')})`

/** What stands before the name of who made a note: `taken by`, `记录人`. Source of a regular expression. */
export const makerWords =
  '(?:(?:call )?(?:taken|handled|written|logged|noted|entered|recorded|answered|made|picked up) by|记录人|記錄人|接听人|接聽人|处理人|處理人|坐席|座席|aufgenommen von)'

/** What stands before the name of who did it, as Dynamics heads what was done in a case: `Email to Ana Ruiz from`, `电子邮件 发件人`. Source of a regular expression. */
export const activityWords =
  '(?:(?:e-?mail|phone call|message|note|task|post|reply)\\s(?:to\\s.{2,40}?\\s)?(?:from|by)\\s|e-?mail\\s(?:an\\s.{2,40}?\\s)?von\\s|(?:电子邮件|邮件|电话联络|备注|便笺)\\s?(?:来自|发自|创建者)\\s?)'

/** What a side did, behind the word for it in the log of a case: `客户来电`, `Engineer replied`. Source of a regular expression. */
export const deedWords =
  '来电|來電|来信|反馈|反映|回复|答复|回電|回电|确认|报修|报障|补充|追问|(?:远程|现场|上门)?处理|跟进|说明|called|calls|replied|replies|wrote|writes|reported|confirmed|answered|noted'
