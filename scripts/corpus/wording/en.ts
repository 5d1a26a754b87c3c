/** English sentences of the corpus. */
import type { CorpusWording } from './wording.ts'

const triggers = [
  'a user signs in for the first time',
  'the nightly job starts',
  'a file larger than the limit is uploaded',
  'the server is restarted',
  'a report is printed',
  'the licence is renewed',
  'two users edit the same record',
  'the connection switches to the second line',
]
const effects = [
  'stops answering',
  'shows an empty window',
  'uses all memory',
  'refuses the connection',
  'loses the last change',
  'takes more than ten minutes',
  'starts again and again',
  'writes only half of the file',
]

export const englishWording: CorpusWording = {
  subjects: [
    (p) => `${p.product} ${effects[p.effect]} with ${p.code}`,
    (p) => `${p.product} ${p.version}: ${p.code} when ${triggers[p.trigger]}`,
    (p) => `Error ${p.code} in ${p.product}`,
  ],
  symptoms: [
    (p) =>
      `Since this week ${p.product} ${effects[p.effect]} whenever ${triggers[p.trigger]}. The window says ${p.code}.`,
    (p) => `Every time ${triggers[p.trigger]}, ${p.product} ${effects[p.effect]}. We get the error ${p.code}.`,
    (p) => `We see error ${p.code}: ${p.product} ${effects[p.effect]} as soon as ${triggers[p.trigger]}.`,
  ],
  environments: [
    (p, r) =>
      `We run ${p.product} ${p.version} on Windows Server ${r.pick(['2016', '2019', '2022'])}, about ${20 + r.below(900)} users.`,
    (p, r) =>
      `Version ${p.version} of ${p.product}, ${r.pick(['Ubuntu 20.04', 'Ubuntu 22.04', 'Debian 12'])}, ${2 + r.below(14)} nodes.`,
  ],
  requests: [
    (p) => `Could you send us the log of ${p.component} from the time of the error?`,
    (p) => `Please export the value of ${p.setting} and the event log, and tell us when it last worked.`,
    (p, r) => `Please run the diagnosis on ${1 + r.below(4)} of the machines and attach the result.`,
    (p) => `Does it also happen when ${p.otherComponent} is stopped?`,
  ],
  answers: [
    (_, r) => `I have uploaded the files; the error came at ${8 + r.below(10)}:${10 + r.below(49)} today.`,
    (p, r) => `The value of ${p.setting} is ${r.below(500)}. It happened ${2 + r.below(30)} times since yesterday.`,
    (p) => `With ${p.otherComponent} stopped it is just the same.`,
    (p, r) => `Only ${1 + r.below(9)} of the machines have it. The others run an older ${p.product}.`,
  ],
  suspicions: [
    (p) => `We suspect that ${p.otherComponent} holds the file at that moment.`,
    (p) => `It may be that the virus scanner blocks ${p.component}.`,
    () => `Perhaps the network between the two servers drops packets.`,
  ],
  exclusions: [
    (p) => `We ruled out ${p.otherComponent}: the error remains when it is switched off.`,
    (p) => `The virus scanner is not the cause: with an exception for ${p.component} nothing changed.`,
    () => `The network trace shows no lost packet, so the network is ruled out.`,
  ],
  findings: [
    (p, r) => `The log shows that ${p.component} waits ${10 + r.below(290)} seconds for an answer before it gives up.`,
    (p, r) => `In the dump ${p.component} holds ${100 + r.below(9000)} open handles.`,
    (p) => `We could reproduce it here with ${p.product} ${p.version} and the default of ${p.setting}.`,
  ],
  causes: [
    (p) =>
      `Root cause:\n${p.component} reads ${p.setting} only at start, so the limit of ${p.limit} is kept when ${triggers[p.trigger]}.`,
    (p) =>
      `The root cause is that ${p.component} in version ${p.version} does not release its handles when ${triggers[p.trigger]}.`,
    (p) =>
      `It turned out that ${p.setting} was set to ${p.limit}, which is too low once ${triggers[p.trigger]}. This caused ${p.code}.`,
  ],
  resolutions: [
    (p) => `To fix this, install ${p.product} ${p.fixedVersion} and restart the service ${p.component}.`,
    (p) => `Resolution:\nSet ${p.setting} to ${p.limit * 2} and restart ${p.component}.`,
  ],
  steps: [
    (p) => `1. Stop ${p.component}.\n2. Set ${p.setting} to ${p.limit * 2}.\n3. Start ${p.component} again.`,
    (p) =>
      `1. Open an elevated console.\n2. Run: net stop ${p.component}\n3. Install version ${p.fixedVersion}.\n4. Run: net start ${p.component}`,
  ],
  confirmations: [
    (p) => `That did it, ${p.product} has been running without error since. Thank you, you may close the case.`,
    (p) => `Confirmed: ${p.code} is gone on all machines. Thanks a lot!`,
  ],
  logs: [
    (p, r) =>
      Array.from(
        { length: 3 + r.below(6) },
        (_, at) =>
          `2024-0${1 + (at % 9)}-1${at} 0${at}:1${at}:0${at % 6},${100 + r.below(899)} ERROR ${p.component} [${r.below(99)}] ${p.code} after ${r.below(9999)} ms`,
      ).join('\n'),
  ],
  greetings: (name) => [`Hello ${name},`, `Hi ${name},`, `Dear ${name},`],
  closings: ['Best regards,', 'Kind regards,', 'Regards,'],
  agentTitle: 'Support Engineer',
  customerTitle: 'System Administrator',
}
