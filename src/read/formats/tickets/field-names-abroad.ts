/**
 * What help desks that work in other languages than English and Chinese call the fields of tickets and comments. Compared as those
 * of `field-names.ts`. Words that stand in the header of any mail, or hold anything at all in an export (`von`, `data`), are left out.
 */
import type { TicketField } from '../../../model/settings.ts'

type Names = Partial<Readonly<Record<TicketField, string>>>

const german: Names = {
  case: 'vorgang vorgangsnummer vorgangsnr ticketnr ticketnummer fallnummer störungsnummer meldungsnummer',
  subject: 'betreff titel kurzbeschreibung',
  description: 'beschreibung problembeschreibung fehlerbeschreibung störungsbeschreibung anliegen',
  openedAt: 'erstelltam erstellt erfasstam angelegtam gemeldetam eröffnetam meldedatum erstelldatum erstellungsdatum',
  requester: 'melder anforderer antragsteller kunde ansprechpartner gemeldetvon anwender',
  comments: 'kommentare verlauf notizen bearbeitungsverlauf',
  rootCause: 'ursache grundursache fehlerursache',
  resolution: 'lösung lösungsbeschreibung behebung abschlussnotiz abschlussbemerkung',
  closedAt: 'geschlossenam abgeschlossenam gelöstam erledigtam abschlussdatum',
  text: 'nachricht kommentar notiz eintrag inhalt antwort bemerkung',
  author: 'verfasser autor absender erstelltvon verfasstvon',
  sentAt: 'zeitpunkt gesendetam zeitstempel datumuhrzeit datum',
  role: 'rolle richtung',
}

const french: Names = {
  case: 'dossier numérodossier numérodedossier numérodeticket nodossier numérodedemande',
  subject: 'objet titre sujet',
  description: 'descriptif descriptionduproblème',
  openedAt: 'datedecréation datecréation crééle ouvertle datedouverture',
  requester: 'demandeur appelant demandépar',
  comments: 'commentaires suivis échanges',
  rootCause: 'causeracine causeprincipale',
  resolution: 'résolution descriptiondelasolution',
  closedAt: 'datedeclôture clôturéle résolule ferméle datedefermeture',
  text: 'commentaire texte contenu réponse',
  author: 'auteur expéditeur rédacteur',
  sentAt: 'dateheure dateetheure horodatage envoyéle',
  role: 'rôle',
}

const spanish: Names = {
  case: 'caso incidencia númerodecaso númerodeticket numerodecaso númerodeincidencia',
  subject: 'asunto título',
  description: 'descripción descripcióndelproblema',
  openedAt: 'fechadecreación creadoel fechadeapertura fechacreación',
  requester: 'solicitante cliente contacto',
  comments: 'comentarios seguimientos',
  rootCause: 'causa causaraíz',
  resolution: 'solución resolución',
  closedAt: 'fechadecierre cerradoel fechacierre',
  text: 'mensaje comentario texto contenido respuesta',
  author: 'autor remitente',
  sentAt: 'fecha fechayhora fechahora enviadoel',
  role: 'rol',
}

const portuguese: Names = {
  case: 'chamado númerodochamado protocolo',
  subject: 'assunto',
  description: 'descrição descriçãodoproblema',
  openedAt: 'datadeabertura abertoem criadoem datadecriação',
  requester: 'contato usuário',
  comments: 'comentários interações',
  rootCause: 'causaraiz',
  resolution: 'solução resolução',
  closedAt: 'datadefechamento fechadoem encerradoem',
  text: 'mensagem comentário conteúdo resposta',
  author: 'remetente',
  sentAt: 'datahora dataehora enviadoem',
  role: 'papel direção',
}

const italian: Names = {
  case: 'segnalazione numerosegnalazione numeroticket',
  subject: 'oggetto titolo',
  description: 'descrizione descrizioneproblema',
  openedAt: 'datadiapertura apertoil creatoil datacreazione dataapertura',
  requester: 'richiedente contatto',
  comments: 'commenti',
  resolution: 'soluzione risoluzione',
  closedAt: 'datadichiusura chiusoil datachiusura',
  text: 'messaggio commento testo contenuto risposta',
  author: 'autore mittente',
  sentAt: 'dataeora dataora inviatoil',
  role: 'ruolo',
}

const dutch: Names = {
  case: 'meldingnummer meldingsnummer zaaknummer',
  subject: 'onderwerp',
  description: 'omschrijving',
  openedAt: 'aangemaaktop aangemaakt gemeldop',
  requester: 'aanvrager klant aanmelder',
  comments: 'opmerkingen',
  rootCause: 'oorzaak',
  resolution: 'oplossing',
  closedAt: 'geslotenop opgelostop',
  text: 'bericht opmerking tekst',
  author: 'auteur afzender',
  sentAt: 'tijdstip',
  role: 'rol',
}

const polish: Names = {
  case: 'numerzgłoszenia zgłoszenie',
  subject: 'temat tytuł',
  description: 'opis opisproblemu',
  openedAt: 'datautworzenia utworzono datazgłoszenia',
  requester: 'zgłaszający klient',
  comments: 'komentarze',
  rootCause: 'przyczyna',
  resolution: 'rozwiązanie',
  closedAt: 'datazamknięcia zamknięto',
  text: 'wiadomość komentarz treść',
  author: 'nadawca',
  sentAt: 'dataigodzina dataczas',
  role: 'rola',
}

const russian: Names = {
  case: 'номерзаявки номеробращения заявка обращение номер',
  subject: 'тема заголовок',
  description: 'описание описаниепроблемы',
  openedAt: 'датасоздания создано создан датаоткрытия датарегистрации',
  requester: 'заявитель инициатор клиент',
  comments: 'комментарии переписка',
  rootCause: 'причина кореннаяпричина',
  resolution: 'решение',
  closedAt: 'датазакрытия закрыто закрыта',
  text: 'сообщение комментарий текст содержание ответ',
  author: 'автор отправитель',
  sentAt: 'датаивремя времяотправки отправлено',
  role: 'роль направление',
}

const japanese: Names = {
  case: '案件番号 受付番号 問い合わせ番号 お問い合わせ番号 チケット番号 管理番号',
  subject: '件名 タイトル 題名',
  description: '問い合わせ内容 お問い合わせ内容 依頼内容 詳細',
  openedAt: '受付日時 作成日時 登録日時 起票日時 受付日',
  requester: '依頼者 問い合わせ者 申請者 お客様名 お客様 顧客名',
  comments: '対応履歴 コメント一覧',
  resolution: '解決策 解決方法 対処方法 回答内容',
  closedAt: '完了日時 解決日時 クローズ日時 完了日',
  text: 'メッセージ 本文 コメント 対応内容',
  author: '記入者 投稿者 送信者 対応者 作成者 差出人',
  sentAt: '日時 送信日時 対応日時 投稿日時',
  role: '種別 区分 役割',
}

const korean: Names = {
  case: '티켓번호 접수번호 문의번호',
  subject: '제목',
  description: '문의내용 설명 요청내용',
  openedAt: '접수일시 등록일시 생성일 접수일',
  requester: '요청자 문의자 고객 고객명',
  comments: '처리이력 댓글',
  rootCause: '원인',
  resolution: '해결방법 조치내용 처리결과',
  closedAt: '완료일시 종료일 처리완료일',
  text: '메시지 본문 댓글내용 답변 내용',
  author: '작성자 발신자 처리자',
  sentAt: '일시 작성일시 작성일',
  role: '구분 역할',
}

/** Of these the day stands before the month in a date. */
const european: readonly Names[] = [german, french, spanish, portuguese, italian, dutch, polish, russian]
const languages: readonly Names[] = [...european, japanese, korean]

/** Names that only languages have in which a date begins with the day. */
export const dayFirstNames: ReadonlySet<string> = new Set(
  european.flatMap((names) => Object.values(names).flatMap((list) => list.split(' '))),
)

/** The names of a field in all these languages. */
export function namesAbroad(field: TicketField): readonly string[] {
  return languages.flatMap((names) => names[field]?.split(' ') ?? [])
}
