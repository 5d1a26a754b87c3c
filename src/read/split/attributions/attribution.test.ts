import { expect, test } from 'vitest'
import { toIso } from '../../dates/stated-date.ts'
import { readAttribution } from './attribution.ts'
import { quotedLines } from '../quoted-line.ts'

test.each([
  [
    'On Fri, Feb 24, 2017 at 2:27 PM, Ana Ruiz <ana@example.org> wrote:',
    'Ana Ruiz|ana@example.org|2017-02-24T14:27:00',
  ],
  [
    'On Sat, Mar 4, 2017 at 5:14 AM, Ana Ruiz <\nana@example.org> wrote:',
    'Ana Ruiz|ana@example.org|2017-03-04T05:14:00',
  ],
  ['On 21.09.2017 01:25, Ana wrote:', 'Ana||2017-09-21T01:25:00'],
  [
    "On 21.09.2017 01:25, Nora O'Dea <nora.o'dea@example.org> wrote:",
    "Nora O'Dea|nora.o'dea@example.org|2017-09-21T01:25:00",
  ],
  ['On Monday, 29 May 2017 19:09:55 CEST Ana Ruiz wrote:', 'Ana Ruiz||2017-05-29T19:09:55'],
  ['On 5/30/17, 3:22 AM, "Ana Ruiz" <ana@example.org> wrote:', 'Ana Ruiz|ana@example.org|2017-05-30T03:22:00'],
  [
    'On May 4, 2020, 10:03 +0200, Ana Ruiz <ana@example.org>, wrote:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00+02:00',
  ],
  [
    'On Monday, May 4, 2020, 10:03:12 AM GMT+2, Ana Ruiz <ana@example.org> wrote:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:12+02:00',
  ],
  ['On Mon, May 04, 2020 at 10:03:12AM +0200, Ana Ruiz wrote:', 'Ana Ruiz||2020-05-04T10:03:12+02:00'],
  ['At 2022-08-19 14:05:33, "周宁" <zhou@example.com> wrote:', '周宁|zhou@example.com|2022-08-19T14:05:33'],
  ['2017-03-06 10:00 GMT+01:00 Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org|2017-03-06T10:00:00+01:00'],
  ['Am 22.06.2017 um 02:24 schrieb Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org|2017-06-22T02:24:00'],
  [
    'Am Mo., 4. Mai 2020 um 10:03 Uhr schrieb Ana Ruiz <\nana@example.org>:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  ['Le lun. 4 mai 2020 à 10:03, Ana Ruiz <ana@example.org> a écrit :', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00'],
  [
    'El lun., 4 may. 2020 a las 10:03, Ana Ruiz (<ana@example.org>) escribió:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  [
    'Em seg., 4 de mai. de 2020 às 10:03, Ana Ruiz <ana@example.org> escreveu:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  [
    'Il giorno lun 4 mag 2020 alle ore 10:03 Ana Ruiz <ana@example.org> ha scritto:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  ['Op ma 4 mei 2020 om 10:03 schreef Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00'],
  ['Den mån 4 maj 2020 kl 10:03 skrev Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00'],
  [
    'W dniu pon., 4 maj 2020 o 10:03 Ana Ruiz <ana@example.org> napisał(a):',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  ['пн, 4 мая 2020 г. в 10:03, Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00'],
  ['04.05.2020 10:03, Ana Ruiz пишет:', 'Ana Ruiz||2020-05-04T10:03:00'],
  ['周宁 <zhou@example.com> 于2021年4月26日周一 下午6:07写道：', '周宁|zhou@example.com|2021-04-26T18:07:00'],
  ['在 2020年4月1日，上午10:00，周宁 <zhou@example.com> 写道：', '周宁|zhou@example.com|2020-04-01T10:00:00'],
  ['在 2020-04-01 10:00:00，"周宁" <zhou@example.com> 写道：', '周宁|zhou@example.com|2020-04-01T10:00:00'],
  ['于 2013/4/1 10:00, 周宁 写道:', '周宁||2013-04-01T10:00:00'],
  ['2020年5月4日(月) 10:03 佐藤花子 <sato@example.com>:', '佐藤花子|sato@example.com|2020-05-04T10:03:00'],
  ['2020년 5월 4일 (월) 오전 10:03, 김민수 <kim@example.com>님이 작성:', '김민수|kim@example.com|2020-05-04T10:03:00'],
  [
    '---- On Tue, 22 Dec 2015 14:17:36 +0530 Ana Ruiz&lt;ana@example.org&gt; wrote ----',
    'Ana Ruiz|ana@example.org|2015-12-22T14:17:36+05:30',
  ],
  ['Op ma 4 mei 2020 om 10:03 schreef De Vries <jan@example.org>:', 'De Vries|jan@example.org|2020-05-04T10:03:00'],
  ['Il 26 marzo 2016 alle 13.16 Sam Li <sam@example.org> ha scritto:', 'Sam Li|sam@example.org|2016-03-26T13:16:00'],
  [
    '3 Mart 2023 Cuma 02:05:12 ÖS GMT+3 tarihinde Ana Ruiz <ana@example.org> şunları yazdı:',
    'Ana Ruiz|ana@example.org|2023-03-03T14:05:12+03:00',
  ],
  ['На пн, 4.05.2020 г. в 10:03 Ana Ruiz <ana@example.org> написа:', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00'],
  [
    'Στις Δευ 4 Μαΐ 2020 στις 10:03 π.μ., ο χρήστης Ana Ruiz <ana@example.org> έγραψε:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  [
    '\u202bבתאריך יום ב׳, 4 במאי 2020 ב-10:03 מאת \u202aAna Ruiz\u202c\u200f <\u202aana@example.org\u202c\u200f>:\u202c',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  [
    '\u202bفي الاثنين، 4 مايو 2020 في 10:03 م تمت كتابة ما يلي بواسطة \u202aAna Ruiz\u202c\u200f <\u202aana@example.org\u202c\u200f>:\u202c',
    'Ana Ruiz|ana@example.org|2020-05-04T22:03:00',
  ],
  [
    'ในวันที่ จ. 4 พ.ค. 2020 เวลา 10:03 Ana Ruiz <ana@example.org> เขียนว่า:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  [
    'Vào Th 2, 4 thg 5, 2020 vào lúc 10:03 Ana Ruiz <ana@example.org> đã viết:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  ['Am Montag, dem 04.05.2020 um 10:03 +0200 schrieb Ana Ruiz:', 'Ana Ruiz||2020-05-04T10:03:00+02:00'],
  ['在 2020-05-04星期一的 10:03 +0800，Ana Ruiz写道：', 'Ana Ruiz||2020-05-04T10:03:00+08:00'],
  ['周宁 <zhou@example.com> 写于 2020-05-04 10:03:00:', '周宁|zhou@example.com|2020-05-04T10:03:00'],
  ['---- Ana Ruiz wrote ----', 'Ana Ruiz||'],
  ['On Mon, 4 May at 10:03 AM , Ana Ruiz <ana@example.org> wrote:', 'Ana Ruiz|ana@example.org|'],
  ['--- 20年5月4日，周一, 周宁 <zhou@example.com> 写道：', '周宁|zhou@example.com|2020-05-04T00:00:00'],
  ['-----On 5/30/2017 17:32 PM, Ana Ruiz wrote-----', 'Ana Ruiz||2017-05-30T17:32:00'],
  [
    'On Mon, 4 May 2020 10:03:12 +0200 Ana Ruiz <ana@example.org> wrote',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:12+02:00',
  ],
  ['Ana Ruiz <ana@example.org> @ 2020-05-04 10:03 SAST:', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00'],
  [
    'Monday, 4 May 2020, 3:32 PM +0300 from ana@example.org <ana@example.org>:',
    '|ana@example.org|2020-05-04T15:32:00+03:00',
  ],
  ['2020.05.04. 10:03 keltezéssel, "Ana Ruiz" írta:', 'Ana Ruiz||2020-05-04T10:03:00'],
  [
    'Wiadomość napisana przez Ana Ruiz <ana@example.org> w dniu 4 maj 2020, o godz. 10:03:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00',
  ],
  ['On 05.июня.2020, at 14:50, Ana Ruiz <ana@example.org> wrote:', 'Ana Ruiz|ana@example.org|2020-06-05T14:50:00'],
  ['2020-05-04 10:03 GMT+02:00 Ana Ruiz <ana@example.org\n>\n:', 'Ana Ruiz|ana@example.org|2020-05-04T10:03:00+02:00'],
  ['2020-05-04 10:03，周宁 <zhou@example.com> 來信：', '周宁|zhou@example.com|2020-05-04T10:03:00'],
  ['Ana Ruiz <ana@example.org> wrote:', 'Ana Ruiz|ana@example.org|'],
  ['ana@example.org wrote:', '|ana@example.org|'],
  ['On Mon, May 4, Ana Ruiz\n<ana@example.org>\nwrote:', 'Ana Ruiz|ana@example.org|'],
  [
    '2020-05-04 10:03 GMT+02:00 Ana Ruiz <ana@example.org<mailto:ana@example.org>>:',
    'Ana Ruiz|ana@example.org|2020-05-04T10:03:00+02:00',
  ],
  ['> On 3 May 2020, at 18:00, Ana Ruiz <ana@example.org> wrote:', 'Ana Ruiz|ana@example.org|2020-05-03T18:00:00'],
])('%s', (text, expected) => {
  const found = readAttribution(quotedLines(text), 0)
  const { from, date } = found?.header ?? { from: null, date: null }
  expect(`${from?.name ?? ''}|${from?.email ?? ''}|${date === null ? '' : toIso(date, 'month-first')}`).toBe(expected)
  expect(found?.needs).toBe('message')
})

test.each([
  ['Quoting Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org'],
  ['Zitat von Ana Ruiz <ana@example.org>:', 'Ana Ruiz|ana@example.org'],
  ['引用 周宁 <zhou@example.com>:', '周宁|zhou@example.com'],
  ['2020/5/4 Ana Ruiz <ana@example.org>', 'Ana Ruiz|ana@example.org'],
])('%s, where a quotation follows', (text, expected) => {
  const found = readAttribution(quotedLines(text), 0)
  expect(`${found?.header.from?.name ?? ''}|${found?.header.from?.email ?? ''}`).toBe(expected)
  expect(found?.needs).toBe('quotation')
})

test.each([
  ['Sorry for the delay. On Mon, May 4, 2020 at 10:03 AM, ana@example.org wrote:', 'Sorry for the delay.', ''],
  ['it works On 4/5/2020 10:03, Ana Ruiz wrote:', 'it works', 'Ana Ruiz'],
  ['已经好了，谢谢。在 2020-05-04 10:03:00，"周宁" <zhou@example.com> 写道：', '已经好了，谢谢。', '周宁'],
])('words in front of it on its line: %s', (text, above, name) => {
  const found = readAttribution(quotedLines(text), 0)
  expect(found?.above).toBe(above)
  expect(found?.header.from?.name ?? '').toBe(name)
})

test.each([
  'Meeting of 2020-06-03 with Ana Ruiz <ana@example.org>',
  'It failed again. On 3 June 2020 we changed two things:',
  'On 3 June 2020 we changed two things:',
  'Please check the following by 3 June 2020:',
  'Root cause:',
  '解决方案：',
  'The log of 2020-06-03 09:30 says:',
  '2020-06-03 09:30 服务重启，日志如下：',
  'wrote:',
  'Write to desk@example.com with these values:',
  'See the list\n\nOn 3 May 2020, Ana wrote:',
])('no attribution: %s', (text) => {
  expect(readAttribution(quotedLines(text), 0)).toBeNull()
})
