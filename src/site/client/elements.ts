/** Elements that scripts make, and text in both languages of the interface. */
import type { Wording } from '../words/words.ts'

type Child = Node | string

/** An element with attributes and children; text is text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** Both wordings; the style sheet shows the one of the reader's choice, also after it changes. */
export function both({ zh, en }: Wording): DocumentFragment {
  const fragment = document.createDocumentFragment()
  if (zh === en) fragment.append(zh)
  else
    fragment.append(
      element('span', { class: 'zh', lang: 'zh-CN' }, zh),
      element('span', { class: 'en', lang: 'en' }, en),
    )
  return fragment
}
