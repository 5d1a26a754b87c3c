import { describe, expect, test } from 'vitest'
import { dayMonthOrder, findDate, toIso } from './dates.ts'

describe('findDate', () => {
  test.each([
    // 24 hours and AM/PM
    ['Monday, May 4, 2020 10:03 AM', '2020-05-04T10:03:00'],
    ['Wednesday, December 2, 2020 12:03 PM', '2020-12-02T12:03:00'],
    ['Friday, March 1, 2019 12:30 AM', '2019-03-01T00:30:00'],
    ['Monday, May 4, 2020 5:18:09 p.m.', '2020-05-04T17:18:09'],
    ['03/26/2001 10:20 PM', '2001-03-26T22:20:00'],
    ['04/23/99 05:49 AM', '1999-04-23T05:49:00'],
    ['Sat, Mar 4, 2017 at 5:14 AM', '2017-03-04T05:14:00'],
    ['Sep 13, 2017 4:45 PM', '2017-09-13T16:45:00'],
    ['3 May 2021, at 10:02', '2021-05-03T10:02:00'],
    ['3. May 2017, at 10:02', '2017-05-03T10:02:00'],
    ['05-Jun-17 9:30', '2017-06-05T09:30:00'],
    ['26/Mar/20 12:28 PM', '2020-03-26T12:28:00'],
    ['4 May 2020 at 10:03:12 PM', '2020-05-04T22:03:12'],
    // Chinese
    ['2020 年 4 月 26 日 18:07', '2020-04-26T18:07:00'],
    ['2020年11月27日(星期五)下午3:52', '2020-11-27T15:52:00'],
    ['2020年11月27日 星期五 上午 11:05', '2020-11-27T11:05:00'],
    ['2021/5/31 (周一) 17:02', '2021-05-31T17:02:00'],
    ['2024-5-1 中午12:30', '2024-05-01T12:30:00'],
    ['2024年5月1日 中午1点05分', '2024-05-01T13:05:00'],
    ['2024年5月1日 晚上8:15', '2024-05-01T20:15:00'],
    ['2024年5月1日 凌晨12:30', '2024-05-01T00:30:00'],
    ['２０２０年４月２６日　１８：０７', '2020-04-26T18:07:00'],
    ['20年4月26日 18:07', '2020-04-26T18:07:00'],
    ['2020-11-10 09:42:43.024000', '2020-11-10T09:42:43'],
    // other languages
    ['Mittwoch, 3. Juni 2020 14:05', '2020-06-03T14:05:00'],
    ['4. März 2020 um 10:03:12', '2020-03-04T10:03:12'],
    ['mercredi 3 juin 2020 14:05', '2020-06-03T14:05:00'],
    ['3 août 2020 à 14h05', '2020-08-03T14:05:00'],
    ['miércoles, 3 de junio de 2020 14:05', '2020-06-03T14:05:00'],
    ['mié, 3 jun 2020 a las 9:30', '2020-06-03T09:30:00'],
    ['qua., 3 de jun. de 2020 às 14:05', '2020-06-03T14:05:00'],
    ['mer 3 giu 2020 alle ore 11:20', '2020-06-03T11:20:00'],
    ['wo 3 jun. 2020 om 09:30', '2020-06-03T09:30:00'],
    ['ср, 3 июн. 2020 г. в 09:30', '2020-06-03T09:30:00'],
    ['2020年6月3日(水) 9:30', '2020-06-03T09:30:00'],
    ['2020년 6월 3일 수요일 오후 1:20', '2020-06-03T13:20:00'],
    ['3 Mart 2023 Cuma 14:05:12 GMT+3', '2023-03-03T14:05:12+03:00'],
    ['3 Mart 2023 Cuma 02:05:12 ÖS GMT+3', '2023-03-03T14:05:12+03:00'],
    ['Cuma, Mart 3, 2023, 2:05 ÖS', '2023-03-03T14:05:00'],
    ['Cum, 3 Şub 2023, ÖÖ 12:10', '2023-02-03T00:10:00'],
    ['31.03.2009 16:39', '2009-03-31T16:39:00'],
    ['Viernes, 21 de Septiembre de 2001 04:55 p.m.', '2001-09-21T16:55:00'],
    // a zone is kept where it is stated as an offset, a name tells too little
    ['Mon, 13 May 2024 17:13:00 +0800', '2024-05-13T17:13:00+08:00'],
    ['Wed, 3 Jun 2020 14:05:00 +0200 (MESZ)', '2020-06-03T14:05:00+02:00'],
    ['Fri, 23 Mar 2018 09:06:30 GMT', '2018-03-23T09:06:30Z'],
    ['2017-02-28 14:54 GMT+01:00', '2017-02-28T14:54:00+01:00'],
    ['2023-03-07T09:12:00Z', '2023-03-07T09:12:00Z'],
    ['2023-03-07T09:12:00.000+0100', '2023-03-07T09:12:00+01:00'],
    ['Monday, May 4, 2020 at 10:03:12 AM GMT+2', '2020-05-04T10:03:12+02:00'],
    ['Tue, 2 Jun 2020 18:22:10 CEST', '2020-06-02T18:22:10'],
    ['Tue Mar  3 09:00:00 CST 2020', '2020-03-03T09:00:00'],
    // a time before its date, no time at all
    ['10:03 AM, 12/25/2020', '2020-12-25T10:03:00'],
    ['2020-06-03', '2020-06-03T00:00:00'],
  ])('%s', (text, iso) => {
    const date = findDate(text)
    expect(date === null ? null : toIso(date, 'month-first')).toBe(iso)
  })

  test.each([
    '16.0.12527.20278',
    '192.168.1.105',
    'KB5005565',
    '31/31/2020',
    'version 2020.13.45',
    '2020-02-30',
    'may be 12',
    '',
  ])('no date in %s', (text) => {
    const date = findDate(text)
    expect(date === null ? null : toIso(date, 'month-first')).toBeNull()
  })

  test('a date is found in its line, with the place it takes', () => {
    const text = 'On 3 May 2021, at 10:02, Tom Baker wrote'
    const date = findDate(text)
    expect(text.slice(date?.start, date?.end)).toBe('3 May 2021, at 10:02')
  })
})

function orderIn(texts: readonly string[]) {
  return dayMonthOrder(texts.flatMap((text) => findDate(text) ?? []))
}

describe('which number is the month', () => {
  test.each([
    [['04/05/2021', '25/04/2021'], 'day-first'],
    [['04/05/2021', '04/25/2021'], 'month-first'],
    [['04/05/2021', '05/04/2021'], null],
    [['04/05/2021', '31.12.2021'], null],
  ] as const)('%s', (texts, order) => {
    expect(orderIn(texts)).toBe(order)
  })

  test('an ambiguous date follows the order, a clear one does not', () => {
    const [ambiguous, clear] = [findDate('04/05/2021 10:30'), findDate('13/05/2021 10:30')]
    expect(ambiguous && toIso(ambiguous, 'day-first')).toBe('2021-05-04T10:30:00')
    expect(ambiguous && toIso(ambiguous, 'month-first')).toBe('2021-04-05T10:30:00')
    expect(clear && toIso(clear, 'month-first')).toBe('2021-05-13T10:30:00')
  })
})
