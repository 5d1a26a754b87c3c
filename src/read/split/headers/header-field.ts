/** The lines of a mail's header, as far as they are told apart. */
export type HeaderField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'attachments' | 'other'

/**
 * The labels of one language. Lower case; a `|` separates the wordings. Chinese labels are compared without the spaces that some programs
 * and scanners put between their characters.
 */
export type HeaderLabels = Readonly<Record<HeaderField, string>>
