/** An article as a reply to the customer: plain text for a mail, without evidence, analysis or anything internal. */

/** What a customer gets: the cause in short, then what to do. */
export function replyToCustomer(article: HTMLElement): string {
  const isChinese = article.dataset['language']?.toLowerCase().startsWith('zh') === true
  const text = isChinese ? chinese : english
  const title = article.querySelector('h1')?.textContent?.trim() ?? ''
  const parts = (['cause', 'resolution'] as const).flatMap((kind) => {
    const section = article.querySelector(`[data-section="${kind}"]`)
    return section === null ? [] : [`${text[kind]}\n${plainText(section).trim()}`]
  })
  return [text.greeting, text.about(title), ...parts, text.closing].join('\n\n')
}

const chinese = {
  greeting: '您好，',
  about: (title: string) => `关于您反馈的问题“${title}”：`,
  cause: '【原因】',
  resolution: '【解决方法】',
  closing: '如果按以上步骤操作后仍有问题，请直接回复本邮件。',
}

const english = {
  greeting: 'Hello,',
  about: (title: string) => `about the problem you reported, "${title}":`,
  cause: 'Cause',
  resolution: 'What to do',
  closing: 'If the problem is still there after these steps, please reply to this mail.',
}

/** Text with numbered steps, dashes for points, code indented by four blanks. */
function plainText(element: Element): string {
  return [...element.childNodes].map((node) => plainNode(node)).join('')
}

function plainNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  if (!(node instanceof Element) || node.matches('.cite, button')) return ''
  switch (node.tagName) {
    case 'OL':
    case 'UL':
      return `\n${listItems(node)}\n`
    case 'PRE':
      return `\n${indent((node.textContent ?? '').trimEnd(), '    ')}\n`
    case 'P':
    case 'BLOCKQUOTE':
    case 'TR':
    case 'H3':
    case 'H4':
      return `${plainText(node).trim()}\n`
    case 'TD':
    case 'TH':
      return `${plainText(node).trim()}\t`
    case 'BR':
      return '\n'
    default:
      return plainText(node)
  }
}

function listItems(list: Element): string {
  const isOrdered = list.tagName === 'OL'
  const first = Number(list.getAttribute('start') ?? '1')
  return [...list.children]
    .map((item, at) => `${isOrdered ? `${first + at}. ` : '- '}${indent(plainText(item).trim(), '   ').trimStart()}`)
    .join('\n')
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n')
}
