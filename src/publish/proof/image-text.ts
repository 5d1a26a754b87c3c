import { unzlibSync } from 'fflate'

/**
 * What the bytes of a picture say in words: Exif and XMP as they stand, also in UTF-16 (as Windows writes an author), and the packed
 * text chunks of a PNG (zTXt and iTXt, PNG specification 11.3.3). Takes the whole file; a part that cannot be read is left out.
 */
export function imageText(bytes: Uint8Array): string {
  const plain = new TextDecoder().decode(bytes)
  const wide = new TextDecoder().decode(bytes.filter((byte) => byte !== 0))
  return [plain, wide, ...packedTexts(bytes)].join('\n')
}

const signatureLength = 8
// length, type and check sum around the data
const chunkFrame = 12

function packedTexts(bytes: Uint8Array): readonly string[] {
  if (bytes[0] !== 0x89 || bytes[1] !== 0x50) {
    return []
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  for (let at = signatureLength; at + chunkFrame <= bytes.length;) {
    const length = view.getUint32(at)
    const type = new TextDecoder().decode(bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'zTXt' || type === 'iTXt') {
      texts.push(unpacked(data))
    }
    at += chunkFrame + length
  }
  return texts
}

/** Both kinds begin with words that end in zeros; what is packed begins with a zlib header (RFC 1950), 0x78. */
function unpacked(data: Uint8Array): string {
  for (let at = data.indexOf(zlibHeader); at !== -1; at = data.indexOf(zlibHeader, at + 1)) {
    try {
      return new TextDecoder().decode(unzlibSync(data.subarray(at)))
    } catch {
      // an `x` of the words in front
    }
  }
  return ''
}

const zlibHeader = 0x78
