/** Words that make the number next to them a phone number. Regular expression sources. */

/** Before the number: `电话：`, `call me on`. */
export const phoneWordsBefore =
  '电话|手机|座机|(?<![拨撥])打(?:俾我|给我|到)?(?=[ ]{0,2}$)|直线(?=[ :是为]{0,3}$)|固话|热线|传真|联系方式|联系我|致电|拨打|来电|分机|号码|短信|回电|微信同号|' +
  '\\btel(?!l|n)|\\bphone|\\btelephone|\\bmob(?:ile|(?=[.:]))|\\bcell(?!s)|\\bfax|\\bdesk|\\boffice(?! ?(?:365|20\\d\\d))|\\bhotline|\\bdirect(?!or|iv|ed|ly)|\\bcall|\\bcalled|\\bdial(?!og)|\\bring|\\breach|\\bat me|\\btext|\\bsms|\\bwhatsapp|' +
  '\\bmessages? (?:to|on)|\\banswering (?:at|on)|\\bregistered|\\bcontact number|\\bnumber|\\bline|(?:^|\\n)[tmfpd][.:]'

/** After it: `555 0100 (mobile)`, `555 0100 office`. */
export const phoneWordsAfter = 'mobile|cell|office|fax|home|direct|desk|work|手机|电话|传真|座机|办公|微信'

/** Labels of what one reaches somebody by, at the start of a line below a name. */
export const contactLabels =
  'tel(?:ephone)?|phone|mobile|mob|cell|fax|e-?mail|address|direct|desk|home|hotline|whatsapp|skype|contact info|suite \\d|apt\\.? \\d'
