import { describe, expect, test } from 'vitest'
import { findMarks } from './marks.ts'

/** The body with its marks written into it: `[greeting:…]`. */
async function shown(body: string): Promise<string> {
  const [marks = []] = await findMarks([{ text: body, isName: (line) => line === 'Ines' || line === '林晓' }])
  return marks
    .toReversed()
    .reduce(
      (text, { kind, start, end }) => `${text.slice(0, start)}[${kind}:${text.slice(start, end)}]${text.slice(end)}`,
      body,
    )
}

describe('greetings and closings', () => {
  test.each([
    ['高先生，您好：\n打印机已恢复。\n谢谢。', '[greeting:高先生，您好：]\n打印机已恢复。\n[closing:谢谢。]'],
    ['高先生，\n您好：\n打印机已恢复。', '[greeting:高先生，\n您好：]\n打印机已恢复。'],
    ['您好，打印机脱机。', '[greeting:您好，]打印机脱机。'],
    ['工程师你好，打印机依旧脱机。', '[greeting:工程师你好，]打印机依旧脱机。'],
    ['Hi, the tunnel closes.', '[greeting:Hi,] the tunnel closes.'],
    [
      'Dear Mr. Brandt:\n\nThe tunnel closes.\n\nKind regards,\nInes',
      '[greeting:Dear Mr. Brandt:]\n\nThe tunnel closes.\n\n[closing:Kind regards,]\n[closing:Ines]',
    ],
    ['Dear Ana, Bo,\n\nThe tunnel closes.', '[greeting:Dear Ana, Bo,]\n\nThe tunnel closes.'],
    ['驱动已回退。\n\n此致\n敬礼\n林晓', '驱动已回退。\n\n[closing:此致]\n[closing:敬礼]\n[closing:林晓]'],
    ['The spooler stops.\n\nMet vriendelijke groet,', 'The spooler stops.\n\n[closing:Met vriendelijke groet,]'],
    [
      'The spooler stops.\n\nMit freundlichen Grüßen\nInes',
      'The spooler stops.\n\n[closing:Mit freundlichen Grüßen]\n[closing:Ines]',
    ],
    ['The spooler stops.\n\nCordialement,', 'The spooler stops.\n\n[closing:Cordialement,]'],
    ['The spooler stops.\n\nSaludos', 'The spooler stops.\n\n[closing:Saludos]'],
    ['驱动已回退。\n此致 敬礼', '驱动已回退。\n[closing:此致 敬礼]'],
    ['驱动已回退。\n顺颂商祺', '驱动已回退。\n[closing:顺颂商祺]'],
    ['驱动已回退。顺祝商祺！', '驱动已回退。[closing:顺祝商祺！]'],
    [
      'The spooler stops.\n\nThanks in advance!\nInes',
      'The spooler stops.\n\n[closing:Thanks in advance!]\n[closing:Ines]',
    ],
  ])('%j', async (body, marked) => {
    expect(await shown(body)).toBe(marked)
  })

  test.each([
    'High memory usage is reported.',
    '好像是驱动的问题。',
    'Hibernation fails.',
    '谢谢页面无法打开。',
    'Best practice is to disable it.',
  ])('no mark in: %s', async (body) => {
    expect(await shown(body)).toBe(body)
  })
})

describe('administration', () => {
  test.each([
    '上午打了两次电话都没有接通，先通过邮件跟进。',
    '截图已经收到，正在看。',
    '请把压缩包传到下面的地址：',
    '既然您同意，这个工单就结案了。',
    '明天上午10:30电话联系您是否方便？',
    'I tried to call you but could not reach you.',
    'Please upload the logs to sftp://up.example with user name u100.',
    'We have received the logs.',
    'I am going to close the ticket today.',
    'Are you available for a remote session tomorrow?',
    'If you have any questions, please let me know.',
  ])('is marked: %s', async (body) => {
    expect(await shown(body)).toBe(`[administration:${body}]`)
  })

  test.each([
    '打印后台处理程序异常退出，重启服务后恢复正常。',
    '关闭防护软件后问题消失。',
    '日志中出现事件 4311。',
    '上传文件时报错 0x80070005。',
    'The upload of files larger than 2 GB fails.',
    'Close the program and start it again.',
    'The log shows event 4311.',
    'The phone line drops when the tunnel closes.',
  ])('is not marked: %s', async (body) => {
    expect(await shown(body)).toBe(body)
  })

  test('of a sentence that says more, only the administrative clause', async () => {
    expect(await shown('目前已确认旧版驱动可以正常打印，将归档此案例。')).toBe(
      '目前已确认旧版驱动可以正常打印，[administration:将归档此案例。]',
    )
  })

  test.each([
    ['连续三晚都跑完了，可以关单。', '连续三晚都跑完了，[administration:可以关单。]'],
    [
      'It has printed since noon, you can close the ticket.',
      'It has printed since noon, [administration:you can close the ticket.]',
    ],
  ])('a confirmation stays: %s', async (body, marked) => {
    expect(await shown(body)).toBe(marked)
  })

  test('credentials, wherever they stand, and what belongs to them', async () => {
    expect(await shown('步骤如下。\n主机: sftp://up.example\n用户名: u100\n密码: abc\n然后点击上传按钮。')).toBe(
      '步骤如下。\n[administration:主机: sftp://up.example]\n[administration:用户名: u100]\n[administration:密码: abc]\n然后点击上传按钮。',
    )
  })

  test.each([
    ['When are you available for a call?', '[administration:When are you available for a call?]'],
    ['Are you free on Tuesday?', '[administration:Are you free on Tuesday?]'],
    [
      'When you view free times in the planner, it shows an error.',
      'When you view free times in the planner, it shows an error.',
    ],
  ])('an appointment, and not what is free in a program: %s', async (body, marked) => {
    expect(await shown(body)).toBe(marked)
  })

  test('code is never marked', async () => {
    const body = '```\nPassword: abc\nThanks,\n```'
    expect(await shown(body)).toBe(body)
  })
})
