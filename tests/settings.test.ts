import { describe, expect, test } from 'vitest';
import { readEnvironment, siteAddress } from '../src/settings.ts';

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      contentFolder: 'content',
      origin: 'http://localhost:4321',
      base: '/',
      language: 'en',
    });
  });

  test.for([
    ['', '/'],
    ['/', '/'],
    ['record', '/record/'],
    ['/record', '/record/'],
    ['/a/record/', '/a/record/'],
  ] as const)('takes BASE_PATH “%s” for %s', ([written, base]) => {
    expect(readEnvironment({ BASE_PATH: written }).base).toBe(base);
  });

  test('takes an address with or without a slash at its end', () => {
    expect(readEnvironment({ SITE_URL: 'https://example.org/' }).origin).toBe(
      'https://example.org',
    );
    expect(readEnvironment({ SITE_URL: 'https://example.org' }).origin).toBe('https://example.org');
  });

  test.for([
    [{}, undefined],
    [{ BASE_PATH: 'record' }, undefined],
    [{ SITE_URL: 'https://example.org', BASE_PATH: 'record' }, 'https://example.org/record/'],
  ] as const)('%o: the site stands at %s', ([variables, address]) => {
    expect(siteAddress(readEnvironment(variables))).toBe(address);
  });

  test('names everything that cannot be used, in one sentence each', () => {
    expect(() =>
      readEnvironment({
        CONTENT_DIR: '',
        SITE_URL: 'https://example.org/record/',
        BASE_PATH: 'a b',
        SITE_LANGUAGE: 'xx',
      }),
    ).toThrow(
      expect.objectContaining({
        message: [
          'CONTENT_DIR is empty: it is the path of a folder',
          'SITE_URL is “https://example.org/record/”: it is an address without a path, such as https://example.org; the path goes into BASE_PATH',
          'BASE_PATH is “a b”: it is the path the site stands at, such as /record/',
          'SITE_LANGUAGE is “xx”: the site can be built in en, he, ar, fa; src/words/languages.ts lists them',
        ].join('\n'),
      }),
    );
  });

  test.for(['ftp://example.org', 'example.org', ''])('refuses SITE_URL “%s”', (address) => {
    expect(() => readEnvironment({ SITE_URL: address })).toThrow(`SITE_URL is “${address}”`);
  });

  test.for(['..', '/a/../b/', '?a', '#a'])('refuses BASE_PATH “%s”', (path) => {
    expect(() => readEnvironment({ BASE_PATH: path })).toThrow(`BASE_PATH is “${path}”`);
  });
});
