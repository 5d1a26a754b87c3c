/** Titles of people, Chinese and Latin. Regular expression sources. */

/** Titles behind a Chinese name. `女十`, `女土`, `先牛` are what scans make of 女士 and 先生. */
export const titles =
  '先生\\/女士|女士\\/先生|先生|女士|小姐|太太|夫人|同志|女十|女土|先牛|老师|教授|博士|医生|大夫|护士长|工程师|经理|总经理|总监|主管|主任|处长|科长|局长|院长|所长|校长|部长|司长|厅长|秘书长|主席|董事长|书记|队长|组长|班长|站长|行长|专员|助理|律师|法官|检察官|警官|会计师|公证人|公证员|设计师|药剂师|会计|出纳|秘书|店长|厂长|园长|馆长|社长|台长|庭长|主编|总编|总裁|副总|讲师|导师|学长|学姐|学妹|学弟|教官|教练|法师|药师|技师|护士|干事|村长|镇长|乡长|董秘|师傅|大哥|大姐|大爷|大妈|大叔|大婶|同学'

/** Titles of one character: only behind a surname, and only where no word goes on. */
export const shortTitles = '工|总|姐|哥|董|局|处|科|院|所|校|导|叔|姨|经理'

/** Titles of a Chinese name that stand before it as often as behind: 护士长薛. */
export const titlesBefore =
  '护士长|主任|经理|科长|处长|主管|院长|校长|厂长|店长|组长|队长|所长|站长|老师傅|师傅|医生|教授|总监'

/** Titles before a Latin name that everybody is addressed by. */
export const plainLatinTitles = 'Mr|Mrs|Ms|Miss|Dr'

/** Titles before a Latin name. */
export const latinTitles = `${plainLatinTitles}|Mx|Shri|Smt|Prof|Professor|Sir|Madam|Herr|Frau|Mme|Mlle|Sr|Sra|Eng|Engr|Councillor|Alderman|Rev|Reverend|Bro|Capt|Sgt|Señor|Señora|Signor|Signora|Monsieur`

/** What is called behind a given name of two characters: 景明哥. */
export const siblingTitles = '姐|哥|兄|嫂|姨|叔'
