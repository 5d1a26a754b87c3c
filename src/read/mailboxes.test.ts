import { expect, test } from 'vitest'
import { parseMailboxes } from './mailboxes.ts'

test.each([
  ['"Wei Li" <Wei.Li@example.com>', ['Wei Li|wei.li@example.com']],
  ["'Ana Ruiz' [mailto:ana@example.org]", ['Ana Ruiz|ana@example.org']],
  ['Ana Ruiz [ana.ruiz@desk.\nexample]', ['Ana Ruiz|ana.ruiz@desk.example']],
  [
    'Ana Ruiz <ana.ruiz@\n desk.example>; Wei Li <wei@example.com>',
    ['Ana Ruiz|ana.ruiz@desk.example', 'Wei Li|wei@example.com'],
  ],
  ['Wei Li < < wei@example.com', ['Wei Li|wei@example.com']],
  ['Wei Li wei@example.com>', ['Wei Li|wei@example.com']],
  ['李华〈<u>li.hua@example.com</u>〉', ['李华|li.hua@example.com']],
  ['"李华"<li.hua@example.com>;"热线"<hotline@example.com>;', ['李华|li.hua@example.com', '热线|hotline@example.com']],
  [
    '"李华";<li.hua@example.com>;"热线";<hotline@example.com>;',
    ['李华|li.hua@example.com', '热线|hotline@example.com'],
  ],
  ['李华；周宁', ['李华|', '周宁|']],
  ['ana@example.org <mailto:ana@example.org>', ['|ana@example.org']],
  ['Ana Ruiz <ana@example.org<mailto:ana@example.org>>', ['Ana Ruiz|ana@example.org']],
  ['Ruiz, Ana <ana@example.org>, Li, Wei <wei@example.com>', ['Ruiz, Ana|ana@example.org', 'Li, Wei|wei@example.com']],
  ['Ruiz, Ana; Li, Wei', ['Ruiz, Ana|', 'Li, Wei|']],
  ['Ana Ruiz/MAD/Example@Example, Wei Li/LON/Example', ['Ana Ruiz|', 'Wei Li|']],
  ['/o=example/ou=Exchange Administrative Group (ABC)/cn=Recipients/cn=user1', ['user1|']],
  ['ana@example.org (Ana Ruiz)', ['Ana Ruiz|ana@example.org']],
  ['李华 (li.hua@example.com)', ['李华|li.hua@example.com']],
  ['吴芳(吴芳)<wu.fang@example.com>', ['吴芳|wu.fang@example.com']],
  ['undisclosed-recipients:;', ['undisclosed-recipients|']],
  [' ; , ', []],
  ['(无)', []],
])('%s', (value, expected) => {
  expect(parseMailboxes(value).map(({ name, email }) => `${name ?? ''}|${email ?? ''}`)).toEqual(expected)
})
