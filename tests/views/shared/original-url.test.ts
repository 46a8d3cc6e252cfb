import { describe, expect, test } from 'vitest';
import { originalUrl } from '../../../src/views/shared/original-url.ts';
import { article, claimOf, recordOf } from '../../record.ts';

const claim = `- id: says
  about: damage
  speaker: author
  incidents: amirli
  evidence:
`;
const long =
  'A cache of guided missiles with a range of 200 kilometers was destroyed in the strike on the base.';

function urlsOf(fields: string, passages: readonly string[], body: string) {
  const graph = recordOf({
    'articles/a.md': article(
      `source: zh\ndate: 2019-08-23\n${fields}`,
      claim + passages.map((passage) => `    - ${passage}\n`).join(''),
      body,
    ),
  });
  const { article: found, evidence } = claimOf(graph, 'a/says');
  return evidence.map((passage) => originalUrl(found, passage));
}

const url = 'url: https://example.org/a?b=c#top';

describe('the published article', () => {
  test('is opened at a passage, whatever fragment its address had', () => {
    expect(
      urlsOf(
        url,
        ['Forty-one, and more, were hit.', long],
        `Forty-one, and more, were hit. ${long}`,
      ),
    ).toEqual([
      'https://example.org/a?b=c#:~:text=Forty%2Done%2C%20and%20more%2C%20were%20hit.',
      'https://example.org/a?b=c#:~:text=A%20cache%20of%20guided%20missiles,the%20strike%20on%20the%20base.',
    ]);
  });

  test('is not opened at a headline, a subtitle or a caption that begins with the same words', () => {
    const fields = `${url}\nsubtitle: A cache of guided missiles found\ncaptions: A cache of guided missiles with a crane`;
    expect(urlsOf(fields, [long], long)).toEqual([
      'https://example.org/a?b=c#:~:text=A%20cache%20of%20guided%20missiles%20with%20a%20range,the%20strike%20on%20the%20base.',
    ]);
  });

  test('is opened at its headline, though the text says it again', () => {
    expect(urlsOf(url, ['{quote: A title, in: title}'], 'It has a title.')).toEqual([
      'https://example.org/a?b=c#:~:text=A%20title',
    ]);
  });

  test('is opened at its top, where nothing tells a passage from another', () => {
    expect(urlsOf(`${url}\ncaptions: [Hit, Hit]`, ['{quote: Hit, in: body}'], 'Hit')).toEqual([
      'https://example.org/a?b=c#top',
    ]);
  });

  test('is not looked through across the end of a line that a page shows', () => {
    const [found] = urlsOf(
      url,
      ['One two three four five six seven eight nine ten eleven'],
      'One two three four five six\\\nseven eight nine ten eleven',
    );
    expect(found).toBe(
      'https://example.org/a?b=c#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  test('is its lasting copy, where there is no other address, and nothing without one', () => {
    expect(urlsOf('archived: https://example.net/a', ['Hit'], 'Hit')).toEqual([
      'https://example.net/a#:~:text=Hit',
    ]);
    expect(urlsOf('', ['Hit'], 'Hit')).toEqual([undefined]);
  });
});
