/** A part of a file as bytes, both ways: it crosses from thread to thread and waits in less room than its texts take. */
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Part } from '../../gather/parts.ts'

/** Bytes in memory of their own, so that they can be handed over whole. */
export function packPart(part: Part): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(serialize(part), { level: 1 }))
}

/** The part again. The bytes never leave the program, so their shape is not questioned. */
export function unpackPart(bytes: Uint8Array): Part {
  return deserialize(inflateRawSync(bytes))
}
