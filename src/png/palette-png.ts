import { constants, crc32, deflateSync } from 'node:zlib';

/** Pixels row by row from the upper left, each as red, green, blue and opacity. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const BITS = { depth: 8, indexed: 3 };

/**
 * A PNG with a palette, for drawings of few colours, a third of the size of one without. Opacity is left
 * out; where there are more than 256 colours, those nearest to one another become one.
 */
export function palettePng(image: Pixels): Uint8Array<ArrayBuffer> {
  const { rows, palette } = indexed(image, 8);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.set([BITS.depth, BITS.indexed], 8);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette)),
      // Runs alone: no search for what is alike, which is slow and not the same in every zlib.
      chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Every row as a filter type (none) and an index for each pixel. Colours are told apart by their upper bits. */
function indexed(image: Pixels, bits: number): { rows: Uint8Array; palette: number[] } {
  const { width, height } = image;
  // A pixel is one number here, whose bytes are in the machine’s own order: it tells only that a colour is another.
  const { colours, numbers } = viewsOf(image);
  const rows = new Uint8Array((width + 1) * height);
  const indices = new Map<number, number>();
  const palette: number[] = [];
  const upper = 0x01010100 * ((0xff << (8 - bits)) & 0xff);
  for (let row = 0; row < height; row++) {
    const end = (row + 1) * width;
    for (let pixel = row * width; pixel < end; ) {
      const begin = pixel;
      const number = numbers[begin];
      // A drawing is mostly ground: run by run.
      while (pixel < end && numbers[pixel] === number) pixel++;
      const colour = colours.getUint32(begin * 4);
      const key = colour & upper;
      const index = indices.get(key) ?? indices.size;
      if (index === MOST_COLOURS) return indexed(image, bits - 1);
      if (index === indices.size) {
        indices.set(key, index);
        palette.push(colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff);
      }
      // Each row begins with its filter type.
      rows.fill(index, begin + row + 1, pixel + row + 1);
    }
  }
  return { rows, palette };
}

/** The pixels byte by byte, and each as one number, for which they have to begin at a multiple of four bytes. */
function viewsOf({ width, height, pixels }: Pixels): { colours: DataView; numbers: Uint32Array } {
  const { buffer, byteOffset, byteLength } =
    pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  return {
    colours: new DataView(buffer, byteOffset, byteLength),
    numbers: new Uint32Array(buffer, byteOffset, width * height),
  };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
