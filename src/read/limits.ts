/** How much of a file is read, so that no input costs time or memory out of proportion. */

/** A case record is text with some attachments; what is larger is a log, a dump or an export that wants splitting. */
export const maxFileBytes = 32 * 1024 * 1024

/** Text of one message or thread, in characters. A thread of a hundred long mails has about one million. */
export const maxTextLength = 16 * 1024 * 1024

/** HTML of one mail or page, in characters; pages beyond it are tables of data. */
export const maxHtmlLength = 4_000_000

/** Elements inside elements of HTML; what stands deeper is cut. Pages have some dozens, mails that quote mails some hundreds. */
export const maxHtmlNesting = 5_000

/** Text in which no header was found, in characters: longer than anyone writes, so that it is a log and no case. */
export const maxLoneText = 500_000

/** Mails inside mails and archives inside archives: real forwards stay below five. */
export const maxNesting = 8

/** Multipart levels of one mail; postal-mime refuses more. */
export const maxPartDepth = 64

/** All headers of one mail together, in bytes: far more than any mail server lets through. */
export const maxHeaderBytes = 1024 * 1024

/** Messages taken from one file. */
export const maxMessages = 20_000

/** Attachments named, and characters taken from one that is text. */
export const maxAttachments = 500
export const maxAttachmentText = 200_000

/** Files taken out of one archive, and what they may come to unpacked: guards against archives made to explode. */
export const maxArchiveFiles = 5_000
export const maxUnpackedBytes = 256 * 1024 * 1024

/** Pages read of one PDF: a printed thread of this length would be a book. */
export const maxPages = 500
