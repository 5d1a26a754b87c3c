/** What names of the east are made of in Latin letters, lower case and without accents. None that is an English word by itself where one syllable decides. */

/** Syllables of Korean given names: Ji-hoon, Min-seo. */
export const koreanSyllables: ReadonlySet<string> = new Set(
  `
  ah ahn bae beom bin bo bok bong bum byeong byung chae chan chang cheol chul chun dae do dong eun gang geon geun gi gu gwang gyeong ha
  hae han hee heon ho hong hoon hui hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun il im in jae jeong ji jin jo jong joo joon ju jun jung
  ka kang keun ki kil kook ku kuk kwan kwang kyeong kyong kyu kyung mi min mo moo moon mu mun myeong myung na nam ne oh ok pil ra ran ri
  rim ryeol sa sang se seo seok seol seon seong seung si sik sil so soo sook soon su suk sun sung tae uk un ung wan wha wi won woo wook
  woong ye yeol yeon yeong yo yong yoo yoon yu yul yun yung young
  `
    .trim()
    .split(/\s+/u),
)

/** Vietnamese family names. */
export const vietnameseFamilies: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh truong trinh doan luong mai dao quach thai tong trieu vuong lam ton thi'.split(
    ' ',
  ),
)

/** Syllables of Vietnamese given and middle names. */
export const vietnameseGiven: ReadonlySet<string> = new Set(
  `
  anh bao bich binh chau chi chien chinh cuong dat diem diep dieu duc dung duy giang giap hai hanh hao hieu hoa hoai hoan hong hue hung
  huong huy huyen khai khang khanh khoa khoi khue kiet kieu kim lan lien linh loan loc loi long luan ly man manh minh nam nga ngan nghia
  ngoc nguyet nhan nhat nhi nhien nhu nhung oanh phat phong phu phuc phung phuoc phuong quan quang quoc quy quyen quynh sang son tai tam
  tan thach thanh thao thang thi thien thinh tho thoa thu thuan thuc thuy thuong tien tin toan trang tri trinh trong truc trung tu tuan
  tung tuyen tuyet tuong uyen van viet vinh vy xuan yen
  `
    .trim()
    .split(/\s+/u),
)

/** Chinese family names as they are written in Hong Kong, Malaysia and Singapore. */
export const southernFamilies: ReadonlySet<string> = new Set(
  `
  tan lim lee ng wong chan cheung lam leung yip ong goh teo chua koh tay toh yeo chew chong chin foo heng hoe khoo kwok kwan lau loh low mak
  mok ngan pang phua poon quek seah sim siew soh tang tam tse tsang wan woo yap yeoh yeung yuen yong chow choi cheng ho hui ip kam lai lui
  `
    .trim()
    .split(/\s+/u),
)

/** Syllables of their given names. */
export const southernGiven: ReadonlySet<string> = new Set(
  `
  ah beng bee boon chee cheng cheong chew chin ching choon chong chuan chun eng fatt fong gek geok guan hock hoe hoon hui hung hwa hwee kah
  kai kam kee keat keng keong kheng khim kian kiat kim king kit kok kong kuan kwan kwok kwong lai lan leng leong lian lim ling loong mei
  meng ming mui mun nam ngee pak peck peng phaik pheng ping poh pui sau seng seong shan sheng shing shiu siew sim sing siong siu soo soon
  suan suet swee tak tat teck teik thiam tian tim tin tong tsz tung wah wai wan wee wei weng wing won yan yat yee yen yew yik yin ying yoke
  yong yuen yuet yuk yun
  `
    .trim()
    .split(/\s+/u),
)

/** Korean family names in Latin letters. Lower case. */
export const koreanFamilies: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon yang son bae baek heo nam sim noh ha'.split(
    ' ',
  ),
)
