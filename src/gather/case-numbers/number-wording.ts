/** Words that show that a number is another kind of number than that of a case. Each is the source of a regular expression. */

/** Letters before a hyphen and digits that make up no case number: standards, weak spots, error codes, patches, calendars. */
export const otherPrefixes: readonly string[] = [
  // standards and encodings
  'UTF|SHA|ISO|IEC|IEEE|DIN|EN|GB|RFC|PEP|MD|AES|RS|RSA|CP|TLS|SSL|HTTP|HTTPS|IPV|USB|X',
  // weak spots and advisories
  'CVE|CWE|CNVD|CNNVD|GHSA|RHSA|RHBA|DSA|DLA|USN|JVNDB|VU|BID|MS|ADV|APSB|COVID',
  // errors as programs number them
  'ORA|TNS|PLS|RMAN|MY|SQL|SQLSTATE|SQLCODE|DB|ERR|ERRNO|ERROR|WINERROR|EVENT|CODE|STOP|AADSTS|HRESULT|EXIT|STATUS',
  // patches, versions and machines
  'KB|WIN|WINDOWS|SERVER|SRV|PC|HOST|PORT|VLAN|VER|VERSION|REV|BUILD|RC|V|R|PATCH|UPDATE|LOG|LOGS',
  // SP-2, CU-14: packs of patches are few
  '(?:SP|CU)(?=[-_/.]?\\d{1,2}(?!\\d))',
  // pictures and devices by their serial numbers
  'IMG|DSC|SN|PN|IMEI|VIN',
  // calendars
  'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Q[1-4]|FY|(?:KW|CW|W)(?=[-_/.]?\\d{1,2}(?!\\d))',
]

/** Papers that carry numbers of the same make: what follows them is no case number, by language. */
export const numberedPapers: Readonly<Record<string, readonly string[]>> = {
  zh: ['(?:发票|發票|订单|訂單|合同|采购单|凭证|单据|报价单|收据|资产|设备|序列)(?:编号|号码|号|號)?'],
  en: [
    '(?:invoice|order|contract|quote|quotation|receipt|voucher|purchase|delivery|asset|device|serial|document|article)(?:\\s?(?:number|no|id))?\\.?',
  ],
  de: ['(?:rechnung|bestellung|auftrag|vertrag|angebot|lieferschein|beleg)(?:s?nummer|\\s?nr)?\\.?'],
}

/** What programs and people call files that they number one after the other: no case is called so. */
export const unnumberedFiles: readonly string[] = [
  'MSG|MAIL|EMAIL|E-MAIL|MESSAGE|NACHRICHT|SCAN|DOC|DOCUMENT|FILE|EXPORT|PAGE|PART|ITEM|RE|FW|FWD|AW|CHAT|BACKUP|INBOX|OUTBOX',
  'PRINT|REPORT|TEST|SAMPLE|THREAD|CONVERSATION|ATTACHMENT|ATT|NOTE|NEW|OLD|COPY|CASE|TICKET|INCIDENT|REQUEST',
]
