/** Words that stand for what was masked, by language. */
import type { Language } from '../../model/case.ts'
import type { SecretKind } from '../../model/redacted.ts'

/** A kind of value, or the side that a person is on. */
export type PlaceholderRole = SecretKind | 'customer' | 'agent'

/** Who is mostly one of its kind in a case goes without a number the first time. */
export const unnumbered: ReadonlySet<PlaceholderRole> = new Set(['customer', 'agent', 'case-number', 'custom'])

export const placeholderWords: Readonly<Record<Language, Readonly<Record<PlaceholderRole, string>>>> = {
  'zh-CN': {
    customer: '客户',
    agent: '工程师',
    person: '人员',
    organisation: '单位',
    email: '邮箱',
    phone: '电话',
    'user-name': '用户名',
    password: '密码',
    token: '令牌',
    host: '主机',
    url: '网址',
    'ip-address': 'IP 地址',
    'mac-address': 'MAC 地址',
    'serial-number': '序列号',
    'licence-key': '许可密钥',
    'id-card': '证件号',
    passport: '护照号',
    'bank-card': '银行账号',
    'licence-plate': '车牌号',
    'postal-address': '地址',
    messenger: '社交账号',
    'case-number': '案例号',
    custom: '已隐去',
  },
  en: {
    customer: 'customer',
    agent: 'engineer',
    person: 'person',
    organisation: 'organisation',
    email: 'email',
    phone: 'phone',
    'user-name': 'user name',
    password: 'password',
    token: 'token',
    host: 'host',
    url: 'url',
    'ip-address': 'ip address',
    'mac-address': 'mac address',
    'serial-number': 'serial number',
    'licence-key': 'licence key',
    'id-card': 'id number',
    passport: 'passport number',
    'bank-card': 'bank account',
    'licence-plate': 'licence plate',
    'postal-address': 'postal address',
    messenger: 'messenger id',
    'case-number': 'case number',
    custom: 'masked',
  },
}

const words = Object.values(placeholderWords).flatMap((byRole) => Object.values(byRole))

/** `[客户]`, `[host 2]`: every placeholder that can stand in a redacted text. */
export const placeholderPattern = new RegExp(`\\[(?:${[...new Set(words)].join('|')})(?: \\d{1,4})?\\]`, 'gu')
