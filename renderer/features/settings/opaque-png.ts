const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a colour, red, green and blue without transparency: what a PDF takes without work. */
const KIND = [8, 2, 0, 0, 0];

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

const checkOf = (bytes: Uint8Array): number =>
  ~bytes.reduce((code, byte) => (CRC[(code ^ byte) & 0xff] ?? 0) ^ (code >>> 8), ~0) >>> 0;

const fourBytes = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return joined([fourBytes(content.length), named, fourBytes(checkOf(named))]);
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  void writer.write(bytes).then(() => writer.close());
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

type Pixels = { readonly data: ArrayLike<number>; readonly width: number; readonly height: number };

/** The bytes of an opaque PNG of these pixels; a canvas writes its own with transparency, even where it has none. */
export async function opaquePngOf({ data, width, height }: Pixels): Promise<Uint8Array> {
  const lines = new Uint8Array(height * (1 + 3 * width));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    // Each line begins with how it is filtered: not at all.
    at += 1;
    for (let x = 0; x < width; x += 1)
      for (let colour = 0; colour < 3; colour += 1) {
        lines[at] = data[4 * (y * width + x) + colour] ?? 0;
        at += 1;
      }
  }
  const head = joined([fourBytes(width), fourBytes(height), Uint8Array.from(KIND)]);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('IDAT', await packed(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}
