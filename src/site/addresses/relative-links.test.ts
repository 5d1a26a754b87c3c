import { expect, test } from 'vitest'
import { relativeLinks, rootFrom } from './relative-links.ts'

test.each([
  ['/', './'],
  ['/search/', '../'],
  ['/articles/x/history/', '../../../'],
])('the root as the page at %s sees it is %s', (path, root) => {
  expect(rootFrom(path)).toBe(root)
})

test.each([
  ['<a class="brand" href="/">', '<a class="brand" href="../">'],
  ['<a href="/a/"><img alt="" src="/b.png">', '<a href="../a/"><img alt="" src="../b.png">'],
  ['<form action="/search/"><button data-source="/a.md">', '<form action="../search/"><button data-source="../a.md">'],
  [
    '<a href="//host/a"><a href="https://host/a"><a href="#a">',
    '<a href="//host/a"><a href="https://host/a"><a href="#a">',
  ],
  ['<i data-path="/a"><i xhref="/a">', '<i data-path="/a"><i xhref="/a">'],
  ['<code>href=&quot;/a&quot;</code>', '<code>href=&quot;/a&quot;</code>'],
])('%s becomes %s', (html, expected) => {
  expect(relativeLinks(html, '../')).toBe(expected)
})
