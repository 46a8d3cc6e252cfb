import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { isSavedForm, openSaved } from '../../../../src/intake/decode/saved/open-saved.ts';

const ADDRESS = 'https://courier.example/blast';
const HTML = '<html><body><p>Blast at the port: é.</p></body></html>';
const NOTE = `<!-- saved from url=(0029)${ADDRESS} -->`;

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

async function open(bytes: Uint8Array): Promise<string> {
  const opened = await openSaved(bytes);
  // A reader of messages ends each with a line break.
  return opened.kind === 'refused'
    ? opened.reason
    : new TextDecoder().decode(opened.bytes).trimEnd();
}

const mhtml = (...parts: readonly string[]) =>
  latin(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${ADDRESS}`,
      'Subject: Blast',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary"',
      '',
      '',
      ...parts.flatMap((part) => ['------Boundary', part]),
      '------Boundary--',
      '',
    ].join('\r\n'),
  );

describe('MHTML', () => {
  test('gives its first page, whatever it is written in', async () => {
    const quoted =
      'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Blast at =\r\nthe port: =C3=A9.</p></body></html>';
    const frame = 'Content-Type: text/html\r\n\r\n<html><p>An advertisement</p></html>';
    expect(await open(mhtml(quoted, frame))).toBe(`${NOTE}${HTML}`);
    const coded = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${ADDRESS}\r\n\r\n${Buffer.from(HTML).toString('base64')}`;
    expect(await open(mhtml(coded))).toBe(`${NOTE}${HTML}`);
  });

  test('is refused where no part of it is a page', async () => {
    expect(await open(mhtml('Content-Type: image/png\r\n\r\nx'))).toMatch(
      /has no part that is HTML/,
    );
  });
});

// A property list with a main resource in Windows-1252, as Python’s plistlib writes it.
const WEBARCHIVE =
  'YnBsaXN0MDDRAQJfEA9XZWJNYWluUmVzb3VyY2XVAwQFBgcICQoLDF8QD1dlYlJlc291cmNlRGF0YV8QFFdlYlJlc291cmNlRnJhbWVOYW1lXxATV2ViUmVzb3VyY2VNSU1FVHlwZV8QG1dlYlJlc291cmNlVGV4dEVuY29kaW5nTmFtZV5XZWJSZXNvdXJjZVVSTE8QVzxodG1sPjxoZWFkPjx0aXRsZT5CbGFzdDwvdGl0bGU+PC9oZWFkPjxib2R5PjxwPkJsYXN0IGF0IHRoZSBwb3J0OiDpLjwvcD48L2JvZHk+PC9odG1sPlBZdGV4dC9odG1sXHdpbmRvd3MtMTI1Ml8QHWh0dHBzOi8vY291cmllci5leGFtcGxlL2JsYXN0AAgACwAdACgAOgBRAGcAhQCUAO4A7wD5AQYAAAAAAAACAQAAAAAAAAANAAAAAAAAAAAAAAAAAAABJg==';

describe('a webarchive', () => {
  test('gives its main resource', async () => {
    expect(await open(Buffer.from(WEBARCHIVE, 'base64'))).toBe(
      `${NOTE}<html><head><title>Blast</title></head><body><p>Blast at the port: é.</p></body></html>`,
    );
  });

  test('is refused where it is another property list, or cut short', async () => {
    const cut = Buffer.from(WEBARCHIVE, 'base64').subarray(0, 200);
    expect(await open(cut)).toMatch(/no webarchive with a page in it/);
  });
});

async function record(url: string, html: string, type = 'text/html', status = '200 OK') {
  const made = WARCRecord.create(
    {
      url,
      date: '2024-03-05T12:00:00Z',
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: { 'Content-Type': type },
    },
    (async function* () {
      yield new TextEncoder().encode(html);
    })(),
  );
  return WARCSerializer.serialize(made, { gzip: true });
}

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe('a WARC', () => {
  test('gives the page that was answered with, and neither redirects nor frames', async () => {
    const warc = joined([
      await record('http://courier.example/blast', 'Moved', 'text/html', '301 Moved'),
      await record(ADDRESS, HTML, 'text/html; charset=utf-8'),
      await record('https://ads.example/frame', '<p>An advertisement</p>'),
    ]);
    expect(await open(warc)).toBe(`${NOTE}${HTML}`);
  });

  test('is refused where it holds a crawl, no page, or is something else that is compressed', async () => {
    const pages = await Promise.all(
      Array.from({ length: 21 }, (_, number) => record(`https://courier.example/${number}`, HTML)),
    );
    expect(await open(joined(pages))).toMatch(/holds 21 pages/);
    expect(await open(await record(ADDRESS, '{}', 'application/json'))).toMatch(
      /no page is found in it/,
    );
    expect(await open(latin('\u001F\u008Bnothing of the sort'))).toMatch(/no page is found in it/);
  });
});

describe('a WACZ', () => {
  const wacz = async (...addresses: readonly string[]) =>
    zipSync({
      'archive/data.warc.gz': joined([
        await record('https://ads.example/frame', '<p>An advertisement</p>'),
        await record(ADDRESS, HTML),
      ]),
      'pages/pages.jsonl': strToU8(
        ['{"format":"json-pages-1.0"}', ...addresses.map((url) => JSON.stringify({ url }))].join(
          '\n',
        ),
      ),
    });

  test('gives the page that it lists', async () => {
    expect(await open(await wacz(ADDRESS))).toBe(`${NOTE}${HTML}`);
  });

  test('is refused where it lists several, and where it is another archive', async () => {
    expect(await open(await wacz(ADDRESS, 'https://courier.example/x'))).toMatch(/holds 2 pages/);
    expect(await open(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatch(
      /none of a saved page/,
    );
  });
});

test('anything else is left as it is', async () => {
  const plain = new TextEncoder().encode('From: here on nobody said anything.');
  expect(isSavedForm(plain)).toBe(false);
  expect(await openSaved(plain)).toEqual({ kind: 'bytes', bytes: plain });
});
