/**
 * What a text without any header must have one of to be taken for a message, by language: a greeting at the head of a
 * line, a closing or thanks, a request that addresses someone, a label of a case number. Lower case; `|` parts them.
 */
interface MessageSigns {
  readonly greetings: string
  readonly closings: string
  readonly addresses: string
  readonly caseLabels: string
}

const messageSigns: Readonly<Record<string, MessageSigns>> = {
  zh: {
    greetings:
      '您好|你好|尊敬的|亲爱的|親愛的|各位|大家好|早上好|上午好|下午好|晚上好|\\p{Script=Han}{1,4}(?:工|老师|經理|经理|先生|女士)[,，:：]',
    closings: '谢谢|謝謝|感谢|感謝|此致|祝好|顺祝|順頌|商祺|敬上|多谢|辛苦了',
    addresses: '请问|請問|麻烦您|麻烦你|请您|請您|请帮|請幫|贵司|贵方|您那边|您这边',
    caseLabels: '工单|工單|案例|单号|單號|事件编号|报修',
  },
  en: {
    greetings: 'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern',
    closings: '(?:kind|best|warm) regards|regards|thanks|thank you|thx|cheers|sincerely|yours (?:truly|faithfully)|br',
    addresses: '(?:can|could|would) you|please (?:help|advise|let me|let us|check|send)|any ideas?',
    caseLabels: '(?:case|ticket|incident|request|problem)(?: (?:number|no|id))?\\.?',
  },
  de: {
    greetings: 'hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin|servus',
    closings: '(?:mit )?(?:freundlichen|besten|vielen|schönen) (?:grüßen|grüssen|dank)|viele grüße|danke|mfg|gruß',
    addresses: 'könn(?:en|ten) sie|bitte (?:helfen|prüfen|senden|um)',
    caseLabels: 'vorgang|ticket|fall|störung',
  },
  fr: {
    greetings: 'bonjour|bonsoir|salut|cher|chère|madame|monsieur',
    closings: 'cordialement|merci|bien à vous|salutations',
    addresses: 'pouvez-vous|pourriez-vous|veuillez',
    caseLabels: 'dossier|ticket|demande|incident',
  },
  es: {
    greetings: 'hola|buenos días|buenas (?:tardes|noches)|estimad[oa]s?|querid[oa]s?',
    closings: 'saludos|gracias|atentamente|un saludo',
    addresses: 'pued(?:e|en|es)|podría[ns]?|por favor',
    caseLabels: 'caso|ticket|incidencia|solicitud',
  },
}

const boundary = '(?![\\p{Script=Latin}])'
const signs: readonly RegExp[] = [
  // Hello Ana, · 您好
  pattern(`^[\\s>*]{0,6}(?:${words((sign) => sign.greetings)})${boundary}`),
  // Kind regards · 此致 · Works again, thanks!
  pattern(`(?<!\\p{Script=Latin})(?:${words((sign) => sign.closings)})${boundary}`),
  // Could you … · 请问
  pattern(`(?<!\\p{Script=Latin})(?:${words((sign) => sign.addresses)})${boundary}`),
  // Case: HD-2024-0307 · 工单号：2024030 · Ticket #4711
  pattern(
    `(?<!\\p{Script=Latin})(?:${words((sign) => sign.caseLabels)})[号號]?\\s{0,2}[:：#=-]?\\s{0,2}#?[a-z]{0,10}-?\\d{3}`,
  ),
]

/** True for a text that has at least one sign of someone writing to someone. */
export function hasSignOfMessage(text: string): boolean {
  return signs.some((sign) => sign.test(text))
}

function words(pick: (sign: MessageSigns) => string): string {
  return Object.values(messageSigns).map(pick).join('|')
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'imu')
}
