import { inContainer, outOfContainer } from "../src/container.ts";

/** Node has it; its types do not. */
const { Module } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
interface Wasm {
  readonly Module: (new (bytes: Buffer) => object) & { customSections(module: object, name: string): ArrayBuffer[] };
}

test.each([0, 1, 117, 118, 20_000, 3_000_000])(
  "%d bytes come out as they went in, and it is a WebAssembly module",
  (size) => {
    const data = Buffer.alloc(size, "word ");
    const file = inContainer(data);
    expect(outOfContainer(file).equals(data)).toBe(true);
    const [section] = Module.customSections(new Module(file), "v8-tables");
    expect(Buffer.from(section as ArrayBuffer).equals(data)).toBe(true);
    expect((file.length - size) % 8).toBe(0);
  },
);
