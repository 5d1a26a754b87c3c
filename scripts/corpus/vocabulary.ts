/** Names without end, by rank: products, parts, settings, codes, companies. All invented. */
import type { CorpusLanguage } from './corpus-case.ts'
import { createRandom } from './random.ts'

const starts = [
  'Ar',
  'Bel',
  'Cor',
  'Dra',
  'El',
  'Fen',
  'Gal',
  'Hel',
  'Ix',
  'Jor',
  'Kel',
  'Lum',
  'Mar',
  'Nor',
  'Or',
  'Pel',
]
const middles = ['a', 'e', 'i', 'o', 'u', 'ari', 'eno', 'ilo', 'ona', 'uri']
const ends = ['dex', 'flow', 'gate', 'lan', 'mond', 'nis', 'pax', 'quil', 'ron', 'sys', 'tor', 'vault', 'wick', 'zen']
const kinds = {
  en: ['Server', 'Client', 'Gateway', 'Backup', 'Scanner', 'Mail', 'Archive', 'Portal', 'Agent', 'Console'],
  zh: ['服务器', '客户端', '网关', '备份', '扫描', '邮件', '归档', '门户', '代理', '控制台'],
} as const

/** A product's name: the same for the same rank, whatever the language of the case. */
export function productName(rank: number): string {
  return `${inventedWord(`product ${rank}`)} ${createRandom(`kind ${rank}`).pick(kinds.en)}`
}

/** A component of a product: a service, a file, a module. */
export function componentName(rank: number): string {
  const random = createRandom(`component ${rank}`)
  const word = inventedWord(`component ${rank}`)
  return random.pick([`${word}Svc`, `${word.toLowerCase()}.dll`, `${word.toLowerCase()}d`, `${word}Host.exe`])
}

/** A setting, a registry value or an option. */
export function settingName(rank: number): string {
  const random = createRandom(`setting ${rank}`)
  return `${random.pick(['Max', 'Min', 'Enable', 'Use', 'Keep', 'Allow'])}${inventedWord(`setting ${rank}`)}${random.pick(['Size', 'Count', 'Mode', 'Path', 'Time', 'Cache'])}`
}

/** An error code as it stands in dialogs and logs. */
export function errorCode(rank: number): string {
  const random = createRandom(`code ${rank}`)
  const digits = Array.from({ length: 4 }, () => random.below(16).toString(16).toUpperCase()).join('')
  return random.pick([
    `0x8007${digits}`,
    `E-${1000 + (rank % 9000)}`,
    `ERR_${inventedWord(`code ${rank}`).toUpperCase()}_${rank % 100}`,
  ])
}

/** A version number of three or four parts. */
export function versionNumber(rank: number): string {
  const random = createRandom(`version ${rank}`)
  const parts = [1 + random.below(19), random.below(12), random.below(4000)]
  return parts.join('.')
}

/** A company that does not exist, and the domain it writes from. */
export function companyName(
  rank: number,
  language: CorpusLanguage,
): { readonly name: string; readonly domain: string } {
  const word = inventedWord(`company ${rank}`)
  const random = createRandom(`company kind ${rank}`)
  const domain = `${word.toLowerCase()}${rank % 97}.example`
  if (language === 'zh') {
    const place = random.pick(['云岭', '海棠', '青禾', '北渡', '松湖', '南桥', '白沙', '月河'])
    return { name: `${place}${random.pick(['精密', '食品', '物流', '仪器', '纺织', '电力'])}有限公司`, domain }
  }
  return { name: `${word} ${random.pick(['Foods', 'Logistics', 'Instruments', 'Textiles', 'Energy'])} Ltd`, domain }
}

const givenNames = [
  'Ada',
  'Bruno',
  'Clara',
  'Dario',
  'Elin',
  'Felix',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kira',
  'Leon',
  'Mina',
]
const familyNames = [
  'Albrook',
  'Benaro',
  'Castwell',
  'Dorfman',
  'Eastlake',
  'Farnham',
  'Gorsky',
  'Halvern',
  'Isakov',
  'Jernby',
]
const surnames = ['林', '沈', '梁', '方', '郑', '邓', '崔', '姜', '蒋', '顾', '章', '傅']
const pinyin = ['lin', 'shen', 'liang', 'fang', 'zheng', 'deng', 'cui', 'jiang', 'jiang', 'gu', 'zhang', 'fu']
const givenCharacters = ['晓', '岚', '建', '波', '雨', '晨', '志', '远', '思', '敏']
const givenPinyin = ['xiao', 'lan', 'jian', 'bo', 'yu', 'chen', 'zhi', 'yuan', 'si', 'min']

/** A person's name and the local part of their address. */
export function personName(rank: number, language: CorpusLanguage): { readonly name: string; readonly local: string } {
  const random = createRandom(`person ${rank} ${language}`)
  if (language === 'zh') {
    const surname = random.below(surnames.length)
    const [first, second] = [random.below(givenCharacters.length), random.below(givenCharacters.length)]
    const name = [surnames[surname], givenCharacters[first], givenCharacters[second]].join('')
    return { name, local: `${givenPinyin[first]}${givenPinyin[second]}.${pinyin[surname]}` }
  }
  const [given, family] = [random.pick(givenNames), random.pick(familyNames)]
  return { name: `${given} ${family}`, local: `${given}.${family}`.toLowerCase() }
}

function inventedWord(seed: string): string {
  const random = createRandom(seed)
  return random.pick(starts) + (random.chance(0.6) ? random.pick(middles) : '') + random.pick(ends)
}
