import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Whose folder a path is, and whose security id: the user's own part alone, so that the path stays readable. */
export const userFolder: Recogniser = {
  name: 'user-folder',
  find: (text) => [
    ...findAll('user-name', windowsFolder, text, isPersonal),
    ...findAll('user-name', unixFolder, text, isPersonal),
    ...findAll('user-name', securityId, text, true),
  ],
}

// C:\Users\jdoe\Desktop, C:\\Users\\jdoe, C:\Documents and Settings\jdoe\, \Users\jdoe\
const windowsFolder =
  /(?<=\\(?:Users|用户|Documents and Settings|DOCUME~1|Profiles\$?|homes?\$?|users\$|userdata|redirected)(?:\\{1,2}|\/))(?<value>[^\\/:*?"<>|,;`\n\uFFFC%$]{1,64}?)(?=[\\/]|["'`\s，。；、,;)）]|$)/giu
// /home/jdoe/, /Users/jdoe/Library, ~jdoe/
const unixFolder =
  /(?<![\w.])(?:\/(?:(?:[a-z]{2,8}\/)?home|Users)\/)(?<value>[a-zA-Z][\w.-]{0,40})(?=[/\s"'`:，。；、)]|$)/gu
// ~~ S-1-5-21-1004336348-1177238915-682003330-1001
const securityId = /(?<![\w-])S-1-5-21(?:-\d{4,10}){3}(?:-\d{3,10})?(?![\w-])/gu

const sharedFolders: ReadonlySet<string> = new Set(
  'omm user home app apps data build builder runner ci work workspace project projects public default defaultaccount all users default user allusers username user user1 your_user yourname name <user> administrator admin appdata temp tmp desktop downloads documents'
    .split(' ')
    .concat(['all users', 'default user', 'username', '用户名', 'your user name', 'user name']),
)

function isPersonal(folder: string): boolean | null {
  const name = folder.trim().toLowerCase().replace(/\.$/u, '')
  if (
    sharedFolders.has(name) ||
    wellKnownAccounts.has(name.split('.')[0] ?? '') ||
    /^test\w{0,4}\d*$/u.test(name) ||
    /^[<{[$%*.…x]|^your/u.test(name)
  )
    return null
  return folder.length < 40 && !/\s.*\s/u.test(folder)
}
