/** All recognisers. A new one is written as a file of this folder, named here, and given fixtures. */
import { accountLists } from './account-lists.ts'
import { accountPasswords } from './account-passwords.ts'
import { addressBlock } from './address-block.ts'
import { addressLine } from './address-line.ts'
import { bankAccount } from './bank-account.ts'
import { caseNumber } from './case-number.ts'
import { chosenWords } from './chosen-words.ts'
import { commandCredentials } from './command-credentials.ts'
import { configured } from './configured.ts'
import { credentialBlocks } from './credential-blocks.ts'
import { credentialPatterns } from './credential-patterns.ts'
import { credentials } from './credentials.ts'
import { credentialWordings } from './credential-wordings.ts'
import { email } from './email.ts'
import { geoPosition } from './geo-position.ts'
import { identityNumber } from './identity-number.ts'
import { ipAddress } from './ip-address.ts'
import { keyMaterial } from './key-material.ts'
import { licence } from './licence.ts'
import { macAddress } from './mac-address.ts'
import { machineName } from './machine-name.ts'
import { messenger } from './messenger.ts'
import { namedUsers } from './named-users.ts'
import { networkPlace } from './network-place.ts'
import { numberColumns } from './number-columns.ts'
import { paperNumber } from './paper-number.ts'
import { phone } from './phone.ts'
import { postalAddress } from './postal-address.ts'
import type { Recogniser } from './recogniser.ts'
import { secretShape } from './secret-shape.ts'
import { sessionFields } from './session-fields.ts'
import { spokenNumber } from './spoken-number.ts'
import { toldCodes } from './told-codes.ts'
import { toldPasswords } from './told-passwords.ts'
import { userFolder } from './user-folder.ts'
import { wirelessNetworks } from './wireless-networks.ts'

export const recognisers: readonly Recogniser[] = [
  configured,
  caseNumber,
  email,
  networkPlace,
  machineName,
  ipAddress,
  macAddress,
  credentials,
  credentialPatterns,
  credentialBlocks,
  credentialWordings,
  toldCodes,
  toldPasswords,
  wirelessNetworks,
  commandCredentials,
  accountLists,
  namedUsers,
  accountPasswords,
  secretShape,
  chosenWords,
  keyMaterial,
  sessionFields,
  phone,
  spokenNumber,
  identityNumber,
  paperNumber,
  numberColumns,
  bankAccount,
  licence,
  messenger,
  postalAddress,
  addressBlock,
  addressLine,
  geoPosition,
  userFolder,
]
