/** What mail is made of besides knowledge, by language. Each entry is the source of a regular expression. */
export type Wording = CorrespondenceWording & SignatureWording & DisclaimerWording & LeftoverWording

/** What people and machines write around the matter of a case. */
export interface CorrespondenceWording {
  /** At the start of a message, up to and including its punctuation: `高先生，您好：`, `Hi Ana,`. */
  readonly greetings: readonly string[]
  /** Courtesies that stand alone at the end of a message: `谢谢。`, `Best regards,`. */
  readonly closings: readonly string[]
  /** Sentences about the handling of the case, not about the problem. */
  readonly administration: readonly string[]
  /** Only somebody of the help desk writes this. */
  readonly agentPhrases: readonly string[]
  /** Only somebody who asks for help writes this. */
  readonly customerPhrases: readonly string[]
  /** Only a machine writes this. */
  readonly machinePhrases: readonly string[]
  /** Systems write these when a request arrives, people write one of them at most. */
  readonly acknowledgements: readonly string[]
  /** Subjects of machines. */
  readonly machineSubjects: readonly string[]
  /** Greetings that call the one who is greeted a help-desk engineer. */
  readonly greetsAgent: readonly string[]
}

/** What signatures are made of. */
export interface SignatureWording {
  /** Titles in signatures of help-desk people. */
  readonly agentTitles: readonly string[]
  /** Titles and departments in anybody's signature. */
  readonly titles: readonly string[]
  /** Departments and teams, in lines that are written like names. */
  readonly departments: readonly string[]
  /** How organisations end. */
  readonly organisations: readonly string[]
  /** Labels in signatures whose value is a phone number. */
  readonly phoneLabels: readonly string[]
  /** … the few digits of an extension: `分机 2217`. */
  readonly extensionLabels: readonly string[]
  /** … a mail address. */
  readonly mailLabels: readonly string[]
  /** … a web address. */
  readonly webLabels: readonly string[]
  /** … anything: postal address, messenger, registration. */
  readonly contactLabels: readonly string[]
  /** … the account of a messenger, which needs no colon: `微信 ana_0417`. */
  readonly messengerLabels: readonly string[]
  /** What the law of a country wants below a business letter, with its value: `HRB 12345`, `统一社会信用代码：…`. */
  readonly registrations: readonly string[]
  /** Lines that phones and programs put below a mail. */
  readonly programSignatures: readonly string[]
}

/** Disclaimers, privacy statements and the warnings of gateways. */
export interface DisclaimerWording {
  /** Headings of disclaimers and privacy statements. */
  readonly disclaimerHeadings: readonly string[]
  /** One of them makes a paragraph at the edge of a mail a disclaimer, two of them any paragraph. */
  readonly disclaimerPhrases: readonly string[]
  /** Words that statements of unknown wording are made of; several of them below a signature make one. */
  readonly statementWords: readonly string[]
  /** How the warning of a gateway begins, up to the end of its sentence. */
  readonly banners: readonly string[]
  /** Further sentences of such a warning. */
  readonly bannerRests: readonly string[]
  /** Words that paragraphs below a disclaimer's heading are made of. */
  readonly disclaimerWords: readonly string[]
}

/** What headers and programs leave behind, and labels of user names and passwords. */
export interface LeftoverWording {
  /** Labels of user names and passwords. */
  readonly secretLabels: readonly string[]
  /** Labels of what stands beside them: host, port, path. */
  readonly placeLabels: readonly string[]
  /** What systems print into mails to find them again or to say where to answer. */
  readonly tracking: readonly string[]
  /** Labels of the lines of a mail's header. */
  readonly headerLabels: readonly string[]
  /** What is left of pictures, attachments and headers. */
  readonly leftovers: readonly string[]
}
