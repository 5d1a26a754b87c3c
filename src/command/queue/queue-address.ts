/** Where a queue of cases is kept: a Redis or Valkey server. */
import { InvalidArgumentError } from 'commander'

/** Reads `redis://host:6379/0` or `rediss://…` (encrypted). Throws what the command line shows as a wrong argument; never repeats it, it may hold a password. */
export function parseQueueAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^(?:redis|rediss|valkey|valkeys):$/u.test(url.protocol) || url.hostname === '') {
    throw new InvalidArgumentError('It is the address of a Redis or Valkey server, such as redis://127.0.0.1:6379/0.')
  }
  // The drivers know the older name.
  return value.replace(/^valkey/u, 'redis')
}

/** An address as it may be shown: without name and password. */
export function shownAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}
