import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, repairMisread } from './decode-text.ts'

const russian = 'Добрый день! После обновления сканер не работает, ошибка 1603. Проверьте, пожалуйста.'

describe('decodeText tells the encoding from the bytes', () => {
  test.each([
    ['gb18030', '更新之后扫描仪不动了，错误代码是1603，请帮忙看一下。'],
    ['gb18030', '已经好了，谢谢！'],
    ['big5', '更新之後掃描器不動了，錯誤代碼是1603，請協助確認。'],
    ['big5', '已經好了，謝謝！'],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['euc-kr', '안녕하세요. 업데이트 후 스캐너가 실행되지 않습니다. 오류 코드는 1603입니다.'],
    ['shift_jis', 'お世話になっております。更新後にスキャナが動きません。エラーは1603です。'],
    ['euc-jp', 'お世話になっております。更新後にスキャナが動きません。エラーは1603です。'],
    [
      'windows-1250',
      'Dzień dobry, po aktualizacji skaner się nie uruchamia. Wyświetla błąd 1603. Proszę o pomoc, dziękuję.',
    ],
    ['windows-1252', 'Grüße aus der Werkstatt, nach der Aktualisierung läuft der Scanner nicht – bitte überprüfen.'],
    ['windows-1252', 'Déjà vu.'],
  ])('%s: %s', (encoding, text) => {
    expect(decodeText(new Uint8Array(iconv.encode(text, encoding)))).toEqual({ text, doubtful: false })
  })
})

describe('repairMisread gives misread text its bytes back', () => {
  test.each([
    ['utf-8', 'Envoyé.'],
    ['utf-8', '扫描仪不动了'],
    ['gb18030', '扫描仪不动了，请帮忙'],
    ['big5', '掃描器不動了，請協助'],
  ])('%s: %s', (encoding, text) => {
    expect(repairMisread(iconv.decode(iconv.encode(text, encoding), 'latin1'))).toBe(text)
  })

  test.each([
    ['windows-1250', 'Děkuji, můj počítač už funguje. Můžete případ uzavřít.'],
    ['windows-1250', 'Dziękuję, już działa. Można zamknąć zgłoszenie.'],
    ['iso-8859-2', 'Dziękuję, już działa. Można zamknąć zgłoszenie.'],
    [
      'windows-1250',
      'A frissítés után nem működik a nyomtatás, a várólista tele van. Kérem, segítsenek, hogy működjön.',
    ],
    ['windows-1250', 'Nakon ažuriranja više ne mogu ispisivati, pisač javlja grešku. Sljedeći korak čekamo od vas.'],
    ['iso-8859-2', 'Nakon ažuriranja više ne mogu ispisivati, pisač javlja grešku. Sljedeći korak čekamo od vas.'],
  ])('%s under a label of the West: %s', (encoding, text) => {
    expect(repairMisread(iconv.decode(iconv.encode(text, encoding), 'latin1'))).toBe(text)
  })

  test.each([
    'Così non si può lavorare, la qualità è più bassa. Perché succede?',
    'Où dois-je vérifier le réglage ? Le cœur du problème est là, très cordialement.',
    'Følgesedler skal være færdige før klokken to. Škoda og Žižkov er ikke berørt.',
    'Olá, a configuração está correta, não é possível imprimir. Vão ajudar à tarde?',
    'x³ + y³, 5 m¹, ¿Qué pasó mañana?',
    'NÃO está ligado',
    'À bientôt',
    'Größe überprüfen',
    'ÄäÖöÜüÄäÖöÜü.txt',
    '«Prêt» à côté',
    '正常的文字',
    'śr., 9 paź 2030',
    'marți, redirecționat',
    'non\u2011breaking at 9:15\u202fAM',
    'Übersicht 🙂 Öl',
  ])('%s stays', (text) => {
    expect(repairMisread(text)).toBe(text)
  })
})
