import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRaw } from '../../../src/intake/decode/decode-raw.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const reasonFor = (bytes: Uint8Array) => {
  const decoded = decodeRaw({ bytes, extent: 'whole' });
  return decoded.kind === 'refused' ? decoded.reason : undefined;
};

describe('decodeRaw', () => {
  it('keeps every character, the byte order mark and the line ends included', () => {
    const text = '\uFEFFשלום\r\n“a”\u00A0b\tc\f';
    expect(decodeRaw({ bytes: utf8(text), extent: 'whole' })).toEqual({
      kind: 'text',
      text,
      format: 'plain',
    });
  });

  it('names line and byte of what is not UTF-8', () => {
    expect(reasonFor(Uint8Array.of(...utf8('one\ntwo '), 0x93, ...utf8('three')))).toBe(
      'line 2: byte 9 (0x93) is not UTF-8; save the file again with the encoding UTF-8',
    );
  });

  it('names the last line where the text ends inside a character', () => {
    expect(reasonFor(utf8('one\r\ntwo “').subarray(0, -1))).toBe(
      'line 2: the file ends inside a character; save the file again with the encoding UTF-8',
    );
  });

  it.each([
    ['an empty file', new Uint8Array(), 'there is no text in the file'],
    ['spaces and signs', utf8(' \n***\n\u200B'), 'there is no text in the file'],
    ['bytes that are no text', Uint8Array.of(137, 80, 78, 71, 0, 0), 'the file is not text'],
    ['a PDF', utf8('%PDF-1.7\n'), 'the file is a PDF; save the article as plain text'],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
      'the file is in UTF-16; save it again with the encoding UTF-8',
    ],
    [
      'a lost character',
      utf8('one\n\ntwo \uFFFD'),
      'line 3: a character was lost before the file came here (U+FFFD); put it right, or take the article from its source again',
    ],
    [
      'a control character',
      utf8('one\ntwo\u001B[0m'),
      'line 2: a control character (U+001B) that no text has; take it out, or save the file again in the encoding it was written in',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(reasonFor(bytes)).toBe(reason);
  });
});

describe('decodeRaw, of any bytes', () => {
  const isText = (text: string) =>
    /[\p{L}\p{N}]/u.test(text) &&
    !/(?![\s\u0080-\u009F])\p{Cc}|\p{Noncharacter_Code_Point}|\uFFFD|</u.test(text) &&
    !text.startsWith('%PDF-');

  it('gives back every text that is one, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(isText), (text) => {
        expect(decodeRaw({ bytes: utf8(text), extent: 'whole' })).toEqual({
          kind: 'text',
          text,
          format: 'plain',
        });
      }),
    );
  });

  it('names the first byte that is not UTF-8, on its line', () => {
    const sound = fc.string({ unit: fc.constantFrom('a', 'é', '“', '🜁', '\n') });
    // No character begins with these.
    const broken = fc.constantFrom(0x80, 0xbf, 0xc0, 0xf5, 0xff);
    fc.assert(
      fc.property(sound, broken, sound, (before, byte, after) => {
        const bytes = Uint8Array.of(...utf8(before), byte, ...utf8(after));
        // Two such bytes at the beginning are the mark of UTF-16.
        if (bytes[0] === 0xff || bytes[0] === 0xfe) return;
        const line = before.split('\n').length;
        const at = utf8(before).length + 1;
        const hex = byte.toString(16).toUpperCase();
        expect(reasonFor(bytes)).toBe(
          `line ${line}: byte ${at} (0x${hex}) is not UTF-8; save the file again with the encoding UTF-8`,
        );
      }),
    );
  });

  it('refuses with a reason or gives text, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeRaw({ bytes, extent: 'whole' });
        expect(decoded.kind === 'text' ? decoded.text : decoded.reason).not.toBe('');
      }),
    );
  });
});
