/** What chats write in place of what is no text, and what their programs say of themselves, by language. Sources of expressions. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  zh: [
    // [图片] · 【语音 12"】 · [文件] 截图.png
    '[[【](?:图片|图像|照片|截图|语音|音频|视频|文件|表情|动画表情|位置|名片|链接|小程序|聊天记录|圖片|語音|影片|檔案|貼圖)[^\\]】\\n]{0,80}[\\]】][^\\n]{0,80}',
    '消息和通话[^\\n]{0,20}端到端加密[^\\n]{0,120}',
    '[^\\n]{0,30}撤回了一条消息',
  ],
  en: [
    // <Media omitted> · image omitted · [Voice message]
    '<(?:media|image|video|audio|sticker|gif|document)[^>\\n]{0,20} omitted>|<attached: [^>\\n]{1,120}>',
    '(?:image|photo|video|audio|sticker|gif|document|contact card) omitted',
    '\\[(?:image|photo|picture|video|voice(?: message)?|audio|sticker|file|document)[^\\]\\n]{0,80}\\]',
    'messages and calls are end-to-end encrypted\\.[^\\n]{0,200}',
    '(?:this message was deleted|you deleted this message|missed (?:voice|video) call)\\.?',
  ],
  de: [
    '<Medien ausgeschlossen>|(?:Bild|Video|Audio|Sticker) weggelassen',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt\\.[^\\n]{0,200}',
  ],
  fr: ['<Médias omis>', 'Les messages et les appels sont chiffrés de bout en bout\\.[^\\n]{0,200}'],
  es: ['<Multimedia omitido>', 'Los mensajes y las llamadas están cifrados de extremo a extremo\\.[^\\n]{0,200}'],
}

const unsaid = new RegExp(`^[\\s\\u200e\\u200f]{0,8}(?:${Object.values(placeholders).flat().join('|')})\\s{0,8}$`, 'iu')

/** Longest text that can be one. */
const maxLength = 300

/** True for an entry of a chat in which nobody says anything: a picture, a voice message, a note of the program. */
export function saysNothing(text: string): boolean {
  return text.length <= maxLength && unsaid.test(text)
}
