/** All recognisers. A new one is written as a file of the folder for what it finds, named here, and given fixtures. */
import { accountLists } from './accounts/account-lists.ts'
import { accountPairs } from './credentials/account-pairs.ts'
import { accountPasswords } from './credentials/account-passwords.ts'
import { addressBlock } from './places/address-block.ts'
import { addressLine } from './places/address-line.ts'
import { bankAccount } from './numbers/bank-account.ts'
import { caseNumber } from './numbers/case-number.ts'
import { changedPasswords } from './credentials/changed-passwords.ts'
import { chosenWords } from './credentials/chosen-words.ts'
import { commandCredentials } from './credentials/command-credentials.ts'
import { configured } from './configured.ts'
import { credentialBlocks } from './credentials/credential-blocks.ts'
import { credentialPatterns } from './credentials/credential-patterns.ts'
import { credentials } from './credentials/credentials.ts'
import { describedPasswords } from './credentials/described-passwords.ts'
import { email } from './accounts/email.ts'
import { geoPosition } from './places/geo-position.ts'
import { identityNumber } from './numbers/identity-number.ts'
import { ipAddress } from './machines/ip-address.ts'
import { keyMaterial } from './credentials/key-material.ts'
import { licence } from './credentials/licence.ts'
import { loginNames } from './credentials/login-names.ts'
import { macAddress } from './machines/mac-address.ts'
import { machineName } from './machines/machine-name.ts'
import { messenger } from './accounts/messenger.ts'
import { namedUsers } from './accounts/named-users.ts'
import { networkPlace } from './machines/network-place.ts'
import { numberColumns } from './numbers/number-columns.ts'
import { paperNumber } from './numbers/paper-number.ts'
import { phone } from './numbers/phone.ts'
import { postalAddress } from './places/postal-address.ts'
import type { Recogniser } from './recogniser.ts'
import { secretShape } from './credentials/secret-shape.ts'
import { sessionFields } from './credentials/session-fields.ts'
import { spokenNumber } from './numbers/spoken-number.ts'
import { toldCodes } from './credentials/told-codes.ts'
import { toldPasswords } from './credentials/told-passwords.ts'
import { userFolder } from './accounts/user-folder.ts'
import { wirelessNetworks } from './credentials/wireless-networks.ts'

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
  accountPairs,
  changedPasswords,
  describedPasswords,
  loginNames,
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
