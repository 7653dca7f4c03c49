/** Tables of machine data as one piece, which the build writes and who needs them reads without work: the engine, and the sieve's program. */

/**
 * Their number, where each of them begins, how long each is in bytes, as 32-bit numbers of the machine's order; and they themselves, each at a
 * multiple of four.
 */
export function packTables(tables: readonly Uint8Array[]): Uint8Array {
  const places: number[] = [];
  let end = 4 * (2 * tables.length + 1);
  for (const { length } of tables) {
    places.push(end);
    end = (end + length + 3) & ~3;
  }
  const all = new Uint8Array(end);
  all.set(rawTable(Int32Array.of(tables.length, ...places, ...tables.map(({ length }) => length))));
  for (const [at, table] of tables.entries()) all.set(table, places[at]);
  return all;
}

/** The tables again, as views of `packed`; of one that lies at an odd address, of a copy. */
export function unpackTables(packed: Uint8Array): Uint8Array[] {
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed);
  const numbers = new Int32Array(buffer, byteOffset, packed.length >> 2);
  const count = numbers[0] as number;
  return Array.from(
    numbers.subarray(1, count + 1),
    (place, at) => new Uint8Array(buffer, byteOffset + place, numbers[count + 1 + at]),
  );
}

/** The bytes of an array; not copied. */
export function rawTable({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The array of 16-bit numbers whose bytes these are; not copied. */
export function numbers16({ buffer, byteOffset, byteLength }: Uint8Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, byteLength >> 1);
}

/** The same of 32-bit numbers. */
export function numbers32({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, byteLength >> 2);
}
