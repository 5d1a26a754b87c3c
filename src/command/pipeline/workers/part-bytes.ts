/** A part of a file as bytes, both ways: it crosses from thread to thread and waits in less room than its texts take. */
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Part } from '../../../gather/parts.ts'

/** How parts wait for their case: `packed` in a quarter of the room, or `plain`, which spares the time that packing takes. */
export type Keeping = 'packed' | 'plain'

/** Bytes in memory of their own, so that they can be handed over whole. */
export function packPart(part: Part, keeping: Keeping): Uint8Array<ArrayBuffer> {
  const plain = serialize(part)
  return new Uint8Array(keeping === 'plain' ? plain : deflateRawSync(plain, { level: 1 }))
}

/** The part again. The bytes never leave the program, so their shape is not questioned. */
export function unpackPart(bytes: Uint8Array): Part {
  return deserialize(bytes[0] === opensPlain ? bytes : inflateRawSync(bytes))
}

/** The byte that V8's serialized values begin with. Its three low bits say nothing that DEFLATE may begin with (RFC 1951, 3.2.3: a block of type 11). */
const opensPlain = 0xff
