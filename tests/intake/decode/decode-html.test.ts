import { describe, expect, it } from 'vitest';
import { decodeHtml, isHtml } from '../../../src/intake/decode/decode-html.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string, ...rest: number[]) => Uint8Array.of(...utf8(text), ...rest);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('isHtml', () => {
  it.each([
    '<!DOCTYPE html><p>',
    '\uFEFF\n<html>',
    '<!-- saved -->\n<html>',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">',
    '<div class="a">Text.</div>',
    '<p>Text.</p>',
  ])('takes %s for a page', (text) => {
    expect(isHtml(utf8(text))).toBe(true);
  });

  it.each([
    'Text with <p>a tag</p>.',
    '<3 is no tag</p>',
    '<?xml version="1.0"?><rss></rss>',
    '<p> begins it, and nothing else',
    '',
  ])('takes %s for none', (text) => {
    expect(isHtml(utf8(text))).toBe(false);
  });

  it('knows a page in UTF-16, with a byte order mark and without', () => {
    expect(isHtml(utf16('\uFEFF<html><p>a</p>'))).toBe(true);
    expect(isHtml(utf16('<html><p>a</p>'))).toBe(true);
  });
});

describe('decodeHtml', () => {
  it.each([
    ['windows-1252', [0x93, 0xe9, 0x94], '“é”'],
    ['ISO-8859-1', [0xe9], 'é'],
    ['windows-1255', [0xf9, 0xec], 'של'],
    ['windows-1256', [0xed, 0xe6], 'يو'],
    ['iso-8859-6', [0xea], 'ي'],
    ['koi8-r', [0xc4, 0xc1], 'да'],
    ['shift_jis', [0x93, 0xfa], '日'],
  ])('reads %s where the page declares it', (set, bytes, text) => {
    const meta = `<html><meta charset="${set}">`;
    expect(decodeHtml(bytesOf(meta, ...bytes))).toEqual({ kind: 'text', text: meta + text });
  });

  it('reads it as UTF-8 where it is that, whatever it declares', () => {
    const text =
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>“é”</p>';
    expect(decodeHtml(utf8(text))).toEqual({ kind: 'text', text });
  });

  it('reads UTF-16', () => {
    const text = '<html><p>של</p>';
    expect(decodeHtml(utf16(`\uFEFF${text}`))).toEqual({ kind: 'text', text });
    expect(decodeHtml(utf16(text))).toEqual({ kind: 'text', text });
  });

  it('does not guess where nothing or UTF-8 is declared', () => {
    expect(decodeHtml(bytesOf('<html>', 0xe9))).toEqual({ kind: 'not utf-8' });
    expect(decodeHtml(bytesOf('<meta charset=utf-8>', 0xe9))).toEqual({ kind: 'not utf-8' });
  });

  it('refuses a character set that nobody knows', () => {
    expect(decodeHtml(bytesOf('<meta charset="varra-1">', 0xe9))).toEqual({
      kind: 'refused',
      reason:
        'the page says that it is in the character set “varra-1”, which is not known; save it again with the encoding UTF-8',
    });
  });
});
