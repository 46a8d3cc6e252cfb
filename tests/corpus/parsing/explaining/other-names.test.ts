import { describe, expect, test } from 'vitest';
import type { Thing } from '../../../../src/corpus/parsing/explaining/field-description.ts';
import { fieldCalled } from '../../../../src/corpus/parsing/explaining/other-names.ts';

// One line a field: a name that is lost is a mistake that is only called unknown.
const names: readonly (readonly [thing: Thing, field: string, names: string])[] = [
  ['article', 'title', 'headline, heading, name, überschrift, schlagzeile'],
  ['article', 'subtitle', 'subheading, subhead, deck, dek, standfirst, untertitel'],
  ['article', 'source', 'outlet, publisher, publication, newspaper, medium, quelle'],
  ['article', 'date', 'published, publication-date, published-on, day, when, datum'],
  ['article', 'byline', 'author, authors, by, writer, autor'],
  ['article', 'url', 'link, address, web, href, webpage, source-url'],
  ['article', 'archived', 'archive, archive-url, wayback'],
  ['article', 'captions', 'photos, images, pictures, image, photo, bildunterschrift'],
  ['claim', 'speaker', 'who, source, by, said-by, sprecher, quelle, author, actor'],
  ['claim', 'chain', 'via, through, relayed-by, reported-by, outlet'],
  ['claim', 'accused', 'blamed, accuses, perpetrator, culprit, suspect, attributed-to, täter'],
  ['claim', 'evidence', 'quote, quotes, quotation, text, words, passage, beleg, zitat'],
  ['claim', 'said', 'date, time, when, spoken, datum'],
  ['claim', 'responds-to', 'answers, reply-to, replies-to, in-reply-to'],
  ['claim', 'conflicts-with', 'contradicts, conflict'],
  ['translation', 'by', 'translator, translated-by'],
  ['speaker', 'of', 'from, org, organisation, organization, belongs-to, country, state'],
  ['incident', 'previous', 'old-id, former-id, renamed-from'],
  ['incident', 'place', 'location, where, ort, town, city'],
  ['place', 'point', 'coordinates, coords, geo, latlon, latitude, longitude, lat, lon, lng, long'],
  ['actor', 'of', 'member-of, belongs-to, state, government'],
  ['outlet', 'url', 'website, homepage, link, site, web'],
];

describe('a field by another name', () => {
  test.for(
    names.flatMap(([thing, field, all]) =>
      all.split(', ').map((name) => [thing, name, field] as const),
    ),
  )('of %s: %s is %s', ([thing, name, field]) => {
    expect(fieldCalled(name, thing)).toBe(field);
  });

  test('is none where nobody calls it so', () => {
    expect(fieldCalled('weather', 'article')).toBeUndefined();
  });
});
