import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../../../src/corpus/rules/index.ts';
import { article, entry } from '../../../record.ts';
import { foundBy } from '../../../told.ts';

const files = {
  'actors/germany.md': entry('name: Germany\nkind: state\ncountry: DE'),
  'outlets/quality.md': entry(
    'name: Xinhua Quality Zone\nkind: wire\nurl: https://zone.example.org/',
  ),
  'incidents/new-name.md': entry(
    'title: Raid\nkind: attack\ndate: 2019\nprevious: earlier-name-of-it',
  ),
  'articles/b.md': article(
    'source: toi\nspeakers: {two-men: {anonymous: two men}}',
    '- {id: a-claim-of-b, speaker: two-men, about: other, evidence: They did it.}',
    'They did it.',
  ),
};

/** What to do about each of some ids that name nothing, each in a field of a claim of its own. */
function fixesFor(rule: RuleName, field: string, ids: readonly string[]): string[] {
  const rest = `evidence: They did it., about: other${field === 'speaker' ? '' : ', speaker: iran'}`;
  const claims = ids.map((id, index) => `- {id: c-${index}, ${rest}, ${field}: ${id}}`);
  const own = `- {id: own, evidence: They did it., about: other, speaker: iran}`;
  const speakers = 'speakers: {a-man: {anonymous: a man in the know}}';
  const text = article(`source: toi\n${speakers}`, [own, ...claims].join('\n'), 'They did it.');
  const lines = text.split('\n');
  const found = foundBy(rule, { ...files, 'articles/a.md': text });
  return ids.map((_id, index) =>
    found
      .filter(({ line }) => lines[line - 1]?.includes(`{id: c-${index},`))
      .map(({ fix }) => fix)
      .join(' | '),
  );
}

describe.for<
  [rule: RuleName, field: string, cases: readonly (readonly [id: string, fix: string])[]]
>([
  [
    'unknown-speaker',
    'speaker',
    [
      // Signs on or in it.
      ['"“iran”"', 'write iran'],
      ['"iran,"', 'write iran'],
      ['"*iran*"', 'write iran'],
      ['"iran/"', 'write iran'],
      ['iran.md', 'write iran'],
      ['actors/iran.md', 'write iran'],
      ['"actors\\\\iran"', 'write iran'],
      ['iran#state', 'write iran; a comment needs a space before its #'],
      ['united–states', 'write united-states'],
      ['united‑states', 'write united-states'],
      ['united-\u00ADstates', 'write united-states'],
      // A name, a description, a list.
      ['"Benjamin  netanyahu"', 'write netanyahu, the id of the actor of that name'],
      ['The New York Times', 'write nyt, the id of the outlet of that name'],
      ['A man in the know', 'write a-man, the id of the speaker described so'],
      ['"israel, iran"', 'write a list: [israel, iran]'],
      ['israel and Iraqi army', 'write a list: [israel, iraqi-army]'],
      ['israel iran', 'write a list: [israel, iran]'],
      ['israel/iran', 'write iran'],
      ['israel & iran', 'write a list: [israel, iran]'],
      ['"israel, nowhere"', 'write a list: [israel, nowhere]'],
      ['[iran israel]', 'write a comma between them: iran, israel'],
      // An address, a state, initials.
      ['www.zone.example.org', 'write quality, the id of the outlet'],
      ['https://nyt.com/a', 'write nyt, the id of the outlet'],
      ['IR', 'write iran, the id of that state'],
      ['Deutschland', 'write germany, the id of that state'],
      ['XQZ', 'did you mean quality?'],
      // Another kind, and likeness.
      ['amirli', 'incidents/amirli.md is an entry of another kind (incident); name a speaker here'],
      ['isreal', 'did you mean israel?'],
      ['a-men', 'did you mean a-man?'],
      ['Benyamin Netanyahoo', 'did you mean netanyahu?'],
      [
        'as told to a reporter of ZeroHedge',
        'did you mean zh? An id stands alone, without other words',
      ],
      [
        'somebody-else-entirely',
        'add it to the article’s speakers, or add actors/somebody-else-entirely.md',
      ],
      // Nobody, or somebody who has a word of its own.
      ...['author.', 'the author', 'Journalist', 'reporter', 'writer', 'article', 'newspaper'].map(
        (id) => [id, 'write author'] as const,
      ),
      ...['narrator', 'text', 'outlet', 'self'].map((id) => [id, 'write author'] as const),
      ...[
        'reportedly',
        'Allegedly',
        'widely',
        'it is said',
        'reports',
        'media reports',
        'rumors',
      ].map((id) => [id, 'write unattributed'] as const),
      ...['rumour', 'rumor', 'rumours'].map((id) => [id, 'write unattributed'] as const),
      ...['anonymous', 'unnamed', 'source', 'sources', 'official', 'Officials'].map(
        (id) =>
          [
            id,
            'describe the unnamed people once under speakers:, below an id of your choice, and write that id here',
          ] as const,
      ),
      ...[
        'none',
        'nil',
        'n/a',
        'na',
        'nothing',
        'no-one',
        'noone',
        'nobody',
        'unknown',
        'unclear',
      ].map(
        (id) =>
          [
            id,
            'write unattributed where the text names nobody, or author for the article’s own voice',
          ] as const,
      ),
      ...['"?"', '"???"', '"-"', '–', 'keine', 'keiner', 'kein', 'niemand', 'unbekannt'].map(
        (id) =>
          [
            id,
            'write unattributed where the text names nobody, or author for the article’s own voice',
          ] as const,
      ),
    ],
  ],
  [
    'unknown-speaker',
    'read-by',
    [
      ['journalist', 'write author'],
      ['nobody', 'a reading is always somebody’s: name author, an actor, an outlet or a speaker'],
      [
        'unattributed',
        'a reading is always somebody’s: name author, an actor, an outlet or a speaker',
      ],
      ['reportedly', 'add it to the article’s speakers, or add actors/reportedly.md'],
    ],
  ],
  [
    'unknown-outlet',
    'chain',
    [
      [
        'none',
        'leave chain: out where the article does not say how it came; write chain: [] where it was said to the outlet itself',
      ],
      [
        'author',
        'author can speak and cannot stand here: a chain holds what is between it and the article',
      ],
    ],
  ],
  [
    'unknown-actor',
    'accused',
    [
      [
        'none',
        'leave accused: out where the text accuses nobody, and write about: for what the claim speaks of',
      ],
      [
        'a-man',
        'a-man can speak and cannot stand here: name an actor that has an entry in actors/',
      ],
      ['nyt', 'outlets/nyt.md is an entry of another kind (outlet); name an actor here'],
      [
        'somewhere-else-entirely',
        'add actors/somewhere-else-entirely.md, or name one that is there',
      ],
    ],
  ],
  [
    'unknown-incident',
    'incidents',
    [
      ['none', 'write incidents: [] where the text names none'],
      ['earlier-name-of-it', 'write new-name: the incident had the id earlier-name-of-it before'],
      ['Explosion at Amirli', 'write amirli, the id of the incident of that name'],
      ['a-man', 'a-man can speak and cannot stand here: name an incident'],
      ['amirly', 'did you mean amirli?'],
    ],
  ],
  [
    'unknown-claim',
    'responds-to',
    [
      ['none', 'leave the line out'],
      ['a-claim-of-b', 'write b/a-claim-of-b: that article has a claim of this id'],
      ['x/own', 'write own: this article has a claim of this id'],
      ['ownn', 'did you mean own?'],
      ['b/a-clam-of-b', 'did you mean b/a-claim-of-b?'],
      ['a-man', 'a-man is a speaker: name a claim, by what follows its id:'],
      [
        'something-else-entirely',
        'name one that is there; the id is the one written after id: or under speakers:',
      ],
    ],
  ],
])('%s, %s', ([rule, field, cases]) => {
  test('what may be meant', () => {
    const ids = cases.map(([id]) => id);
    expect(fixesFor(rule, field, ids).map((fix, at) => [ids[at], fix])).toEqual(cases);
  });
});

test('a speaker of the article itself is none of another, and one of another may be meant by its spelling', () => {
  const fixFor = (id: string) => {
    const speakers = `speakers: {a-man: {anonymous: A man}, other: {anonymous: B, same-as: ${id}}}`;
    const text = article(`source: toi\n${speakers}`, '', 'A man B');
    return foundBy('unknown-speaker', { ...files, 'articles/a.md': text }).map(({ fix }) => fix);
  };
  const unknown = 'name one that is there; the id is the one written after id: or under speakers:';
  expect(['x/a-man', 'x/two-men', 'b/two-man', 'x/nobody-else'].map(fixFor)).toEqual([
    [unknown],
    ['write b/two-men: that article has a speaker of this id'],
    ['did you mean b/two-men?'],
    [unknown],
  ]);
});
