/**
 * How disclaimers are worded in further languages, and what signatures are made of in those that do not write Latin script: German,
 * French, Spanish, Portuguese, Italian, Dutch, the Nordic ones, Polish, Russian, Japanese and Korean.
 */
import type { Wording } from './wording.ts'

export const others: Partial<Wording> = {
  closings: [
    'с (?:наилучшими пожеланиями|уважением)|(?:большое |заранее )?(?:спасибо|благодарю)(?: большое)?',
    '(?:以上、?|何卒|どうぞ|今後とも){0,2}(?:よろしく|宜しく)お願い(?:いた|致|申し上げ)?(?:し)?ます|(?:どうも)?ありがとうございま(?:す|した)|敬具|以上',
    '(?:대단히 )?(?:감사|고맙습니다|감사합니다|감사드립니다)|수고하(?:세요|십시오)',
  ],
  titles: [
    '(?:зам(?:еститель)?\\.?\\s)?(?:начальник|руководитель|директор|менеджер|(?:главный )?бухгалтер|инженер|администратор|специалист|заведующ(?:ий|ая)|оператор|секретарь)',
    '係長|課長|部長|主任|店長|支配人|担当(?:者)?|フロント|総務',
    '(?:[\\p{Script=Hangul}]{1,8}팀\\s)?(?:대리|과장|차장|부장|팀장|사원|주임|매니저)',
  ],
  organisations: [
    '(?:ооо|оао|зао|пао|ао|ип|тоо|тов)\\s["«„]?[\\p{L}\\d][\\p{L}\\d\\s-]{1,40}["»“]?',
    '(?:ホテル|旅館|病院|商店|工業|製作所)',
  ],
  phoneLabels: [
    '(?:тел|телефон|моб|мобильный|факс|внутр|доб)\\.?|(?:電話|内線|直通|携帯|ＴＥＬ|ＦＡＸ)(?:番号)?|(?:전화|휴대폰|핸드폰|팩스|내선)(?:번호)?',
  ],
  extensionLabels: ['доб\\.?|внутр\\.?', '内線', '내선'],
  disclaimerHeadings: [
    'aviso (?:legal|de (?:confidencialidade?|privacidade?))|cláusula de confidencialidad',
    'avis (?:de confidentialité|juridique)|(?:clause de )?confidentialité',
    'vertraulichkeitshinweis|rechtlicher hinweis|haftungsausschluss|datenschutzhinweis',
    'avviso di riservatezza|nota legale|informativa sulla (?:privacy|riservatezza)',
    '免責事項|機密保持(?:について)?|ご注意',
  ],
  disclaimerPhrases: [
    // German
    '(?:der inhalt )?(?:diese[rs]?|die) (?:e-?mail|nachricht|mitteilung)[^.\\n]{0,80}(?:vertraulich|rechtlich geschützt)',
    'nicht der (?:richtige|vorgesehene|beabsichtigte|bezeichnete) (?:adressat|empfänger)|(?:irrtümlich|versehentlich) (?:erhalten|zugesandt)',
    '(?:informieren|benachrichtigen|verständigen) sie (?:bitte )?(?:sofort |umgehend )?den absender',
    '(?:unerlaubte|unbefugte)[sn]? (?:kopieren|weitergabe|verwendung|vervielfältigung|nutzung)',
    // French
    '(?:ce|cet|cette|le présent) (?:message|courriel|e-?mail|courrier|communication)[^.]{0,80}confidentiel',
    'à (?:l.(?:usage|intention|attention) exclusi(?:f|ve)|la seule attention) de (?:son|ses|leurs?|la) ',
    '(?:si vous (?:avez reçu|recevez)|reçu)[^.]{0,30}par erreur|n.êtes pas (?:le|son|un) destinataire',
    'toute (?:utilisation|diffusion|publication|reproduction|divulgation)[^.]{0,60}(?:interdite|autorisée)',
    // Spanish
    '(?:este|el presente) (?:mensaje|correo|e-?mail)[^.]{0,80}confidencial',
    '(?:dirigid|destinad)[oa]s?[^.]{0,30}(?:exclusiv|únic|s[óo]lo)[^.]{0,20}destinatari',
    'si (?:usted )?(?:lo |la )?(?:ha recibido|recibe|recibió|no es)[^.]{0,40}(?:por error|destinatari)',
    // Portuguese
    'esta (?:mensagem|comunicação)[^.]{0,80}confidencia',
    'se (?:você |v\\.?\\s?sa\\.? )?(?:não for|recebeu)[^.]{0,40}(?:destinatári|por engano|por erro)',
    // Italian
    '(?:quest[oa]|il presente|la presente) (?:messaggio|e-?mail|comunicazione)[^.]{0,80}(?:confidenzial|riservat)',
    '(?:ricevuto|riceve|ricevete)[^.]{0,40}per errore|non (?:siete|è|fosse) (?:il|i) destinatari',
    // Dutch
    '(?:dit|deze) (?:bericht|e-?mail)[^.]{0,80}(?:vertrouwelijk|uitsluitend bestemd)',
    '(?:onterecht|abusievelijk|per abuis|ten onrechte)[^.]{0,20} ontvang|niet de (?:beoogde |bedoelde )?(?:geadresseerde|ontvanger)',
    // Swedish, Danish, Norwegian
    '(?:detta|dette|denne) (?:meddelande|e-?post|e-?mail|besked|mail|melding)[^.]{0,80}(?:konfidentiel|fortrolig|sekretess)',
    '(?:mottagit|modtaget|mottatt)[^.]{0,40}(?:av misstag|ved en fe[ji]l)',
    // Polish, Russian
    '(?:ta|niniejsza) wiadomość[^.]{0,80}poufn|otrzymał[^.]{0,40}(?:omyłkowo|błędnie|przez pomyłkę)',
    '(?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо)[^.]{0,80}конфиденциальн|получили[^.]{0,50}(?:по ошибке|ошибочно)',
    // Japanese, Korean
    '(?:本|この)(?:電子)?メール[^。\\n]{0,40}(?:機密|秘密|個人情報)',
    '誤って[^。\\n]{0,12}(?:受信|受け取|送信)|(?:宛先|名宛人)以外の方',
    '(?:본|이) (?:전자 ?)?(?:우편|메일|이메일)[^.\\n]{0,60}(?:기밀|비밀|법률)|(?:잘못|착오로)[^.\\n]{0,12}(?:수신|전송|전달)',
  ],
}
