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
  ['article', 'language', 'lang, sprache'],
  ['article', 'captions', 'photos, images, pictures, image, photo, bildunterschrift'],
  ['article', 'rights', 'licence, license, copyright'],
  ['article', 'speakers', 'sources, people, quellen'],
  ['article', 'claims', 'statements, quotes, attributions, aussagen, behauptungen'],
  ['claim', 'about', 'topic, subject, type, kind, category, thema'],
  ['claim', 'speaker', 'who, source, by, said-by, sprecher, quelle, author, actor'],
  ['claim', 'chain', 'via, through, relayed-by, reported-by, outlet'],
  ['claim', 'stance', 'attitude, position, haltung'],
  ['claim', 'accused', 'blamed, accuses, perpetrator, culprit, suspect, attributed-to, täter'],
  ['claim', 'value', 'number, count, amount, wert, toll, cause, means, target'],
  ['claim', 'incidents', 'event, events, vorfall, ereignis'],
  ['claim', 'evidence', 'quote, quotes, quotation, text, words, passage, beleg, zitat'],
  ['claim', 'hedge', 'certainty, doubt'],
  ['claim', 'said', 'date, time, when, spoken, datum'],
  ['claim', 'note', 'comment, remark, anmerkung, kommentar'],
  ['claim', 'read-by', 'interpreted-by, reading, reader'],
  ['claim', 'responds-to', 'answers, reply-to, replies-to, in-reply-to'],
  ['claim', 'follows', 'repeats, based-on'],
  ['claim', 'conflicts-with', 'contradicts, conflict'],
  ['passage', 'quote', 'text, words, passage, quotation, zitat'],
  ['passage', 'in', 'part, where, place, location'],
  ['translation', 'words', 'text, quote, translation'],
  ['translation', 'by', 'translator, translated-by'],
  ['translation', 'language', 'lang, into'],
  ['speaker', 'anonymous', 'name, description, who, unnamed, title'],
  ['speaker', 'document', 'report, paper'],
  ['speaker', 'of', 'from, org, organisation, organization, belongs-to, country, state'],
  ['speaker', 'count', 'number, how-many'],
  ['speaker', 'reason', 'why'],
  ['answer', 'reason', 'why, because, note'],
  ['answer', 'rule', 'warning, check'],
  ['answer', 'at', 'where, place'],
  ['correction', 'text', 'words, correction, note'],
  ['correction', 'date', 'when, day'],
  ['incident', 'title', 'name, headline, heading'],
  ['incident', 'kind', 'type, category'],
  ['incident', 'aliases', 'names, other-names'],
  ['incident', 'date', 'when, day, datum'],
  ['incident', 'place', 'location, where, ort, town, city'],
  ['incident', 'series', 'part-of, belongs-to'],
  ['incident', 'previous', 'old-id, former-id, renamed-from'],
  ['incident', 'note', 'comment, remark, description, anmerkung'],
  ['place', 'name', 'town, city, location, place, ort'],
  ['place', 'country', 'land, nation, state'],
  ['place', 'point', 'coordinates, coords, geo, latlon, latitude, longitude, lat, lon, lng, long'],
  ['place', 'precision', 'accuracy'],
  ['actor', 'name', 'title, full-name'],
  ['actor', 'aliases', 'names, other-names, aka'],
  ['actor', 'kind', 'type, category'],
  ['actor', 'description', 'role, office, note, bio, about'],
  ['actor', 'country', 'nationality, land'],
  ['actor', 'of', 'member-of, belongs-to, state, government'],
  ['actor', 'since', 'from'],
  ['actor', 'until', 'to'],
  ['actor', 'broader', 'parent, part-of'],
  ['outlet', 'name', 'title'],
  ['outlet', 'aliases', 'names, other-names, aka'],
  ['outlet', 'kind', 'type, category'],
  ['outlet', 'of', 'owner, state'],
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
