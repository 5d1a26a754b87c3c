/**
 * Wordings between messages, by language: what stands inside the dashes of a separator, what introduces a forwarded
 * message, and the verb of an attribution. Lower case; a `|` separates the wordings.
 */
export interface BoundaryWordings {
  /** `-----Original Message-----`, `---------- Forwarded message ---------`: the words between the dashes. */
  readonly separators: string
  /** `Begin forwarded message:`: a line of its own that ends in a colon. */
  readonly introductions: string
  /** `On …, Ana Ruiz wrote:`: the word that makes a line an attribution. */
  readonly wrote: string
  /** Words around date and name that belong to neither. */
  readonly around: string
  /** `On 4/2/2024 you wrote:`: the word for the one who reads it, who has a name, but not in this line. */
  readonly reader?: string
  /** `Quoting Ana Ruiz:`: what stands before the name of a program that puts no verb behind it. */
  readonly quoting?: string
  /** `Message du 02/04/24 09:14`: what stands before the date that a line above a header block states. */
  readonly dated?: string
}

export const boundaryWordings: Readonly<Record<string, BoundaryWordings>> = {
  zh: {
    separators:
      '原始邮件|原始信息|原始信件|原邮件|原始郵件|原始信件|邮件原件|转发邮件|转发的邮件|轉寄郵件|轉寄的郵件|已转发邮件|转发邮件信息|转发的原邮件|回复的原邮件|回复的邮件|回复的邮件信息|回复邮件|原始邮件信息|原文|邮件原文|原始消息|原始|原郵件|原始訊息|已轉寄郵件|轉寄訊息|转发的消息|回覆的原郵件|引用',
    introductions:
      '开始转发的邮件|下面是转发的邮件|下面是被转发的邮件|以下是转发的邮件|開始轉寄郵件|開始轉寄的郵件|转发邮件|以下为转发邮件|以下为原邮件|以下为原始邮件',
    wrote: '写道|写于|寫於|寫道|写到|写入|撰写|来信|來信|發信|的邮件中写道|的來信中寫道',
    around: '在|于|於|时|通过|的|邮件中|來信|中',
    reader: '您|你',
    quoting: '引用|引用自|引述',
  },
  en: {
    separators:
      'original|original message|original messages|replied message|original email|original mail|original appointment|forwarded message|forwarded by|forwarded mail|forwarded email|forwarded message from|message from|end message from|forwarded letter|reply message|reply above|previous message|mail original|begin forwarded message|end of original message|original text|original e-mail',
    introductions:
      'begin forwarded message|forwarded message|start of forwarded message|the original message follows|original message follows|---- original message',
    wrote: 'wrote|writes|said|has written|replied',
    around: 'on|at|by|quoting|email|mailto|sent|from|the following|via|group|user|list',
    reader: 'you',
    quoting: 'quoting|citing',
  },
  de: {
    separators:
      'ursprüngliche nachricht|nachricht von|ende der nachricht von|originalnachricht|original-nachricht|ursprüngliche mail|weitergeleitete nachricht|weitergeleitet von|weitergeleitete mail|originalmail|original-e-mail',
    introductions: 'anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitete nachricht',
    wrote: 'schrieb|schreibt|geschrieben|hat geschrieben',
    around: 'am|um|uhr|von|folgendes|vom|dem',
    reader: 'sie|du|ihr',
    quoting: 'zitat von|zitiere',
  },
  fr: {
    separators:
      "message d'origine|message de|fin du message de|message d’origine|message original|message transféré|message initial|mail original|courriel original|réacheminé par|transféré par|message transmis",
    introductions: 'début du message transféré|début du message réexpédié|message transféré|message réexpédié',
    wrote: 'a écrit|écrivait|écrit|avez écrit',
    around: 'le|à|de|par',
    reader: 'vous|tu',
    dated: 'message du',
    quoting: 'citation de|quoting|citant',
  },
  es: {
    separators:
      'mensaje original|mensaje de|fin del mensaje de|mensaje reenviado|forwarded message|correo original|reenviado por|mensaje de origen',
    introductions: 'inicio del mensaje reenviado|comienzo del mensaje reenviado|mensaje reenviado',
    wrote: 'escribió|escribio|ha escrito|escribía',
    around: 'el|a las|a la|de|en',
    quoting: 'citando a|citando|mensaje citado por',
  },
  pt: {
    separators:
      'mensagem original|mensagem encaminhada|mensagem reencaminhada|encaminhado por|mensagem anterior|e-mail original',
    introductions: 'início da mensagem encaminhada|início da mensagem reencaminhada|mensagem encaminhada',
    wrote: 'escreveu|escrevi',
    around: 'em|às|as|de|a',
    quoting: 'citando|citação de',
  },
  it: {
    separators:
      'messaggio originale|messaggio inoltrato|messaggio inviato|inoltrato da|messaggio originario|e-mail originale',
    introductions: 'inizio messaggio inoltrato|messaggio inoltrato',
    wrote: 'ha scritto|scrive|scrisse',
    around: 'il|il giorno|alle|alle ore|in data|ore',
    quoting: 'citando|citazione',
  },
  nl: {
    separators:
      'oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|oorspronkelijke bericht|doorgezonden door|oorspronkelijk e-mailbericht',
    introductions: 'begin doorgestuurd bericht|doorgestuurd bericht',
    wrote: 'schreef|geschreven|schreef het volgende|heeft geschreven',
    around: 'op|om|het volgende|geleden|heeft',
    quoting: 'citeren',
  },
  sv: {
    separators:
      'ursprungligt meddelande|vidarebefordrat meddelande|originalmeddelande|vidarebefordrat brev|vidarebefordrat av',
    introductions:
      'vidarebefordrat mejl|vidarebefordrat brev|vidarebefordrat meddelande|början på vidarebefordrat meddelande',
    wrote: 'skrev|skriver',
    around: 'den|kl|på|följande',
    quoting: 'citerar|citat',
  },
  da: {
    separators:
      'oprindelig meddelelse|oprindelig besked|opprinnelig melding|videresendt meddelelse|videresendt melding|videresendt besked|videresendt af|original meddelelse',
    introductions:
      'start på videresendt besked|videresendt melding|start på videresendt e-mail|starten på videresendt melding',
    wrote: 'skrev|skrev følgende|har skrevet',
    around: 'den|kl|på|d|følgende',
    quoting: 'citat|siterer|sitat',
  },
  fi: {
    separators: 'alkuperäinen viesti|välitetty viesti|edelleenlähetetty viesti|lähettäjä alun perin',
    introductions: 'välitetty viesti alkaa|alkaa välitetty viesti',
    wrote: 'kirjoitti|kirjoittaa',
    around: 'klo|päivänä',
    quoting: 'lainaus|lainaan',
  },
  pl: {
    separators:
      'wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|przekazane przez|treść przekazanej wiadomości',
    introductions: 'początek przekazywanej wiadomości|wiadomość napisana przez|początek przekazanej wiadomości',
    wrote: 'napisał|napisała|napisał(a)|pisze|napisał/a|napisano|wiadomość napisana przez',
    around: 'w dniu|dnia|o|użytkownik|godz|dniu',
    quoting: 'cytowanie|cytując',
  },
  cs: {
    separators:
      'preposlaná správa|původní zpráva|původní e-mail|přeposlaná zpráva|předaná zpráva|pôvodná správa|preposlaná správa',
    introductions: 'začátek přeposílané zprávy|přeposlaná zpráva|začiatok preposlanej správy',
    wrote: 'napsal|napsala|napsal(a)|píše|napísal|napísal(a)',
    around: 'dne|v|o|odesílatel|používateľ|uživatel|od',
    quoting: 'cituji|citace',
  },
  hr: {
    separators: 'proslijeđena poruka|izvorna poruka|originalna poruka|proslijeđeno',
    introductions: 'započni proslijeđenu poruku|proslijeđena poruka',
    wrote: 'je napisao|je napisala|je napisao/la|napisao je|piše',
    around: 'dana|u|korisnik',
  },
  et: {
    separators: 'edasisaadetud kiri|algne sõnum|algne kiri|edastatud kiri',
    introductions: 'edastatud kirja algus|algus edastatud kirjale',
    wrote: 'kirjutas',
    around: 'kell|kuupäeval',
  },
  hu: {
    separators: 'eredeti üzenet|továbbított üzenet|eredeti levél',
    introductions: 'továbbított levél kezdete|továbbított üzenet|a továbbított üzenet kezdete',
    wrote: 'írta|ezt írta|a következőt írta|írta (időpont)',
    around: 'időpont|időpontban|ekkor|ezt|keltezéssel|dátummal',
  },
  ro: {
    separators: 'mesaj original|mesajul original|mesaj redirecționat|mesaj inițial',
    introductions: 'începe mesajul redirecționat|începutul mesajului redirecționat|mesaj redirecționat',
    wrote: 'a scris',
    around: 'la|în data de|pe',
  },
  tr: {
    separators:
      'iletilmiş mesaj|i̇letilmiş mesaj|özgün ileti|orijinal mesaj|orijinal ileti|iletilen mesaj|iletilmiş mesaj|yönlendirilen mesaj',
    introductions: 'ileti başlangıcı|i̇leti başlangıcı|iletilen mesaj|yönlendirilen ileti başlangıcı|i̇letilen mesaj',
    wrote: 'yazdı|şunu yazdı|tarihinde şunu yazdı|şunları yazdı',
    around: 'tarihinde|saat|şunu|şunları|adresinden',
  },
  ru: {
    separators:
      'исходное сообщение|оригинальное сообщение|пересылаемое сообщение|пересланное сообщение|первоначальное сообщение|перенаправленное сообщение|конец пересылаемого сообщения|исходное письмо',
    introductions: 'начало переадресованного сообщения|начало пересылаемого сообщения|пересылаемое сообщение',
    wrote: 'написал|написала|написал(а)|пишет|писал|писала|пишете|вы писали',
    around: 'в|г|пользователь|от|года',
  },
  uk: {
    separators:
      'вихідне повідомлення|оригінальне повідомлення|переслане повідомлення|початкове повідомлення|перенаправлене повідомлення',
    introductions: 'початок листа, що пересилається|початок переспрямованого повідомлення|переслане повідомлення',
    wrote: 'пише|написав|написала|написав(ла)|писав',
    around: 'о|р|користувач|від',
  },
  ja: {
    separators:
      'メッセージを転送|元のメッセージ|元のメール|転送メッセージ|転送されたメッセージ|転送メール|オリジナルメッセージ|original message|原文|以下転送',
    introductions: '転送されたメッセージ|以下は転送メッセージ|転送メール|以下転送',
    wrote:
      'のメール|wrote|は書きました|が書きました|さんは書きました|さんのメール|のメッセージ|のメッセージ|に書きました',
    around: 'さん|から|に|は',
    quoting: '引用',
  },
  ko: {
    separators: '원본 메시지|원본 메일|원본메시지|전달된 메시지|전달된 메일|원래 메시지|원본 이메일|전달 메시지',
    introductions: '전달된 메시지|다음은 전달된 메시지|전달된 메일',
    wrote: '작성|님이 작성|님이 작성한 메시지|썼습니다|님이 쓴 글|작성했습니다|보낸 메일',
    around: '님이|에|에서|님께서',
  },
  vi: {
    separators: 'thư gốc|tin nhắn gốc|thư được chuyển tiếp|thư đã chuyển tiếp',
    introductions: 'bắt đầu thư được chuyển tiếp',
    wrote: 'đã viết|viết',
    around: 'vào|lúc|ngày|thứ|th|cn|2|3|4|5|6|7|hai|ba|tư|năm|sáu|bảy',
  },
  id: {
    separators: 'pesan asli|pesan terusan|pesan diteruskan|pesan yang diteruskan',
    introductions: 'awal pesan yang diteruskan',
    wrote: 'menulis|tulis',
    around: 'pada|tanggal|pukul',
  },
  sl: {
    separators: 'izvirno sporočilo|posredovano sporočilo',
    introductions: 'začetek posredovanega sporočila',
    wrote: 'je oseba|je napisal|je napisala|je napisal/a|piše',
    around: 'dne|ob|dne je oseba|oseba|napisala',
  },
  sr: {
    separators: 'originalna poruka|prosleđena poruka|изворна порука|прослеђена порука',
    introductions: 'počni prosleđenu poruku',
    wrote: 'је написао|је написао/ла|je napisao|je napisao/la',
    around: 'у|dana|u',
  },
  bg: {
    separators: 'оригинално съобщение|препратено съобщение|изпратено съобщение',
    introductions: 'начало на препратеното съобщение',
    wrote: 'написа|пише|написал',
    around: 'на|в|г|потребителят',
  },
  ca: {
    separators: 'missatge original|missatge reenviat',
    introductions: 'inici del missatge reenviat',
    wrote: 'va escriure|ha escrit|missatge de',
    around: 'el|a les|de|dia|del',
  },
  lt: {
    separators: 'pirminis laiškas|persiųstas laiškas|originalus laiškas',
    introductions: 'persiunčiamo laiško pradžia',
    wrote: 'rašė|parašė',
    around: 'val|d',
  },
  lv: {
    separators: 'sākotnējais ziņojums|pārsūtīts ziņojums',
    introductions: 'pārsūtītā ziņojuma sākums',
    wrote: 'rakstīja|uzrakstīja',
    around: 'plkst|lietotājs|gada',
  },
  el: {
    separators: 'αρχικό μήνυμα|προωθημένο μήνυμα|αρχικό μήνυμα ηλεκτρονικού ταχυδρομείου',
    introductions: 'αρχή προωθημένου μηνύματος',
    wrote: 'έγραψε|έγραψαν',
    around: 'στις|ο|η|χρήστης|την|το',
  },
  th: {
    separators: 'ข้อความต้นฉบับ|ข้อความที่ส่งต่อ',
    introductions: 'เริ่มข้อความที่ส่งต่อ',
    wrote: 'เขียนว่า|เขียน',
    around: 'ในวันที่|เวลา|เมื่อ',
  },
  he: {
    separators: 'הודעה מקורית|הודעה שהועברה|הודעה מועברת',
    introductions: 'התחלת ההודעה המועברת',
    wrote: 'כתב|כתבה|כתב/ה|מאת',
    around: 'בתאריך|יום|ב|ב-|את',
  },
  ar: {
    separators: 'الرسالة الأصلية|رسالة معاد توجيهها|رسالة مُعاد توجيهها',
    introductions: 'بدء الرسالة المعاد توجيهها',
    wrote: 'كتب|كتبت|كتب ما يلي|تمت كتابة ما يلي بواسطة',
    around: 'في|الساعة|ما|يلي|تمت|كتابة|بواسطة|ص|م',
  },
  fa: {
    separators: 'پیام اصلی|پیام بازارسال‌شده',
    introductions: 'آغاز پیام هدایت‌شده',
    wrote: 'نوشت|نوشته است',
    around: 'در|ساعت',
  },
  hi: {
    separators: 'मूल संदेश|अग्रेषित संदेश|मूल मेल',
    introductions: 'अग्रेषित संदेश',
    wrote: 'लिखा|ने लिखा|लिखते हैं',
    around: 'को|बजे|ने|पर',
  },
  ms: {
    separators: 'mesej asal|mesej dimajukan',
    introductions: 'permulaan mesej dimajukan',
    wrote: 'menulis',
    around: 'pada|pukul',
  },
}
