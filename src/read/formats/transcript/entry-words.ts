/** Words that programs print around the heading of an entry, by language. Lower case; `|` parts them. */
interface EntryWords {
  /** What an entry is called before its number: `Comment #3`. */
  readonly nouns: string
  /** What stands between the one who wrote and the date: `Ana Ruiz added a comment - 26/Mar/24 9:30 AM`. */
  readonly saying: string
}

const entryWords: Readonly<Record<string, EntryWords>> = {
  en: {
    nouns: 'comment|note|reply|response|update|message|entry|activity|post',
    saying:
      'added an? (?:internal |public |private |work )?(?:comment|note|reply|update)|made a comment|commented|replied|responded|posted|updated',
  },
  zh: {
    nouns: '评论|备注|回复|记录|留言|活动|評論|備註|回覆|記錄',
    saying:
      '(?:添加|发表|新增|写)了?(?:一条|内部|公开)?(?:评论|备注|回复|留言|注释)|评论了?|回复了?|留言了?|(?:新增|發表)了?(?:評論|備註|回覆|留言)',
  },
  de: {
    nouns: 'kommentar|notiz|antwort|eintrag',
    saying: 'hat (?:einen kommentar|eine notiz) hinzugefügt|kommentierte|antwortete',
  },
  fr: { nouns: 'commentaire|note|réponse', saying: 'a ajouté un commentaire|a commenté|a répondu' },
  es: { nouns: 'comentario|nota|respuesta', saying: 'añadió un comentario|agregó un comentario|comentó|respondió' },
}

/** Alternatives of a regular expression. */
export const entryNouns = alternatives(({ nouns }) => nouns)
export const sayingWords = alternatives(({ saying }) => saying)

function alternatives(pick: (words: EntryWords) => string): string {
  return Object.values(entryWords).map(pick).join('|')
}
