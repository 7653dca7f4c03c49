/**
 * Machine data in a format that everybody knows for no text: a custom section of an otherwise empty WebAssembly module,
 * https://webassembly.github.io/spec/core/binary/modules.html#custom-section. Tables and compiled code hold the words that scanners look for; as a
 * file without a format they would be searched, by keyguard too, for what they do not hold.
 */

/** Magic and version; section 0; its size in five bytes, filled in below; a name of 9 letters, so that the data begins at a multiple of 8. */
const HEAD = Buffer.from("\0asm\x01\0\0\0\0\x80\x80\x80\x80\0\x09v8-tables", "latin1");
const SIZE_AT = 9;
const NAME_BYTES = 10;

/** The contents of a file that holds the data. */
export function inContainer(data: Uint8Array): Buffer {
  const head = Buffer.from(HEAD);
  for (let at = 0, left = data.length + NAME_BYTES; at < 5; at++, left = Math.floor(left / 128))
    head[SIZE_AT + at] = (left % 128) | (at < 4 ? 0x80 : 0);
  return Buffer.concat([head, data]);
}

/** The data in a file's contents; not copied. Of another file: nothing that makes sense. */
export function outOfContainer(file: Buffer): Buffer {
  return file.subarray(HEAD.length);
}
