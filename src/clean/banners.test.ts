import { expect, test } from 'vitest'
import { cutBanner } from './banners.ts'

const said = 'The queue stops after forty labels.'

test.each([
  '[EXTERNAL] This message came from outside the organization.\n\n',
  'CAUTION: This email originated from outside of the company. Do not click links or open attachments unless you know the sender.\n\n',
  'WARNING - External e-mail. Think before you click.\n',
  '**This message was sent from outside the company. Please do not open attachments unless you expect them.**\n\n',
  'External Email\n\n',
  'EXTERNAL EMAIL: This message came from outside of the clinic. Do not open attachments unless you expect them.\n\n',
  'External sender - use caution with links.\n',
  "You don't often get email from ana.ruiz@client.example. Learn why this is important<https://learn.example/sender>\n\n",
  '【外部邮件】\n\n',
  '【外部邮件】此邮件来自公司外部，请谨慎点击链接和附件。\n\n',
  '注意：此电子邮件来自组织外部。除非您认识发件人，否则请勿单击链接或打开附件。\n',
  '警告：外部邮件，请注意防范钓鱼。\n',
  '您通常不会收到来自 ana.ruiz@client.example 的电子邮件。了解这一点为什么很重要<https://learn.example/sender>\n\n',
  '[EXTERN] Diese E-Mail kommt von außerhalb der Klinik. Bitte seien Sie vorsichtig mit Links.\n\n',
  '[EXTERN]\n\n',
  'ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation. Klicken Sie nicht auf Links.\n\n',
])('the warning of a gateway goes: %s', (banner) => {
  const { kept, cut } = cutBanner(banner + said)
  expect(kept.trim()).toBe(said)
  expect(cut.map(({ kind }) => kind)).toEqual(['disclaimer'])
})

test.each([
  'External senders are rejected: mail from outside the organization gets 550 5.7.1.',
  '外部邮件收不到，退信提示 550，请谨慎起见先不要改策略。',
  'Caution is needed with this driver: it resets the external tray.',
  'This message is shown by the printer after each page.',
  '[EXTERNAL] senders are refused since the update.',
  'External mail: this rule drops it.',
])('what a message is about stays: %s', (text) => {
  expect(cutBanner(`${text}\n\n${said}`)).toEqual({ kept: `${text}\n\n${said}`, cut: [] })
})
