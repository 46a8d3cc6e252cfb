import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { folderOf } from '../../../src/corpus/files/content-file.ts';
import { addClaims } from '../../../src/intake/draft/add-claims.ts';
import type { Draft } from '../../../src/intake/draft/draft.ts';
import { draftArticle } from '../../../src/intake/draft/draft-article.ts';
import { formatEntry } from '../../../src/intake/draft/format-entry.ts';
import { formatProposal } from '../../../src/intake/draft/format-proposal.ts';
import type { FoundClaim, FoundClaims } from '../../../src/model/found-claims.ts';

const text = `Norland behind blast, officials say

Norland carried out the strike, two senior officials told Reuters on Friday: “They hit the depot.”

Norland carried out the strike on the port as well, said one of the two, who were not authorized to speak.

Norland neither confirmed nor denied it. It reportedly # has drones: “none of ours”.
`;

const claim: FoundClaim = {
  id: 'officials-strike',
  about: 'attribution',
  speakers: ['two-officials'],
  chain: ['reuters'],
  stance: 'asserts',
  accused: [{ actor: 'norland', role: 'executed' }],
  incidents: ['2019-08-blast-varra'],
  evidence: [{ quote: 'Norland carried out the strike' }],
  line: 3,
  doubts: [],
};

const found: FoundClaims = {
  speakers: [
    {
      id: 'two-officials',
      kind: 'anonymous',
      description: 'two senior officials',
      count: 2,
      reason: 'were not authorized to speak',
      doubts: [{ field: 'reason', reason: 'taken from another sentence' }],
    },
    { id: 'report', kind: 'document', description: 'a report', doubts: [] },
  ],
  claims: [
    claim,
    {
      id: 'norland-silent',
      about: 'attribution',
      speakers: ['norland'],
      stance: 'neither-confirms-nor-denies',
      accused: [{ actor: 'norland', role: 'executed' }],
      incidents: ['2019-08-blast-varra'],
      evidence: [
        { quote: 'Norland neither confirmed nor denied it.' },
        { quote: 'It reportedly # has drones: “none of ours”', hedge: 'reportedly' },
      ],
      hedge: 'reportedly',
      line: 7,
      doubts: [
        { field: 'incidents', reason: 'the text names none, and this is the only one of the day' },
        { field: 'speaker', reason: '“it” taken for Norland,\nthe sentence before #1' },
      ],
    },
    { ...claim, id: 'lost', evidence: [{ quote: 'words that are nowhere' }], line: 5, doubts: [] },
  ],
  proposed: [
    { kind: 'actor', id: 'norland', name: 'Norland', sort: 'state', because: 'named in line 3' },
    { kind: 'outlet', id: 'reuters', name: 'Reuters', sort: 'wire', because: 'named in line 3' },
    {
      kind: 'incident',
      id: '2019-08-blast-varra',
      title: 'Blast at the port: Varra',
      sort: 'explosion',
      date: '2019-08',
      place: 'Varra',
      because: 'named in line 1',
    },
  ],
};

function draft(): Draft {
  const drafted = draftArticle({ name: 'raw.txt', text }, { outlets: [], actors: [] });
  if (drafted.kind === 'refused') throw new Error(drafted.reason);
  return addClaims(drafted.draft, found);
}

describe('addClaims', () => {
  it('lengthens evidence until it stands in the article once', () => {
    expect(draft().claims[0]?.evidence).toEqual([{ quote: 'Norland carried out the strike, two' }]);
  });

  it('says in which part evidence stands where a headline is a sentence of the text', () => {
    const drafted = draftArticle(
      {
        name: 'raw.txt',
        text: 'Norland hit depot at port\n\nA man said:\n\nNorland hit depot at port\n\nThe road was closed.',
      },
      { outlets: [], actors: [] },
    );
    if (drafted.kind === 'refused') throw new Error(drafted.reason);
    const { claims } = addClaims(drafted.draft, {
      ...found,
      claims: [{ ...claim, evidence: [{ quote: 'Norland hit depot' }] }],
    });
    expect(claims[0]?.evidence).toEqual([{ quote: 'Norland hit depot', part: 'title' }]);
  });

  it('leaves out a claim whose words the draft does not have, and asks; and speakers who say nothing', () => {
    const { claims, speakers, questions } = draft();
    expect(claims.map(({ id }) => id)).toEqual(['officials-strike', 'norland-silent']);
    expect(speakers.map(({ id }) => id)).toEqual(['two-officials']);
    expect(questions).toEqual([
      {
        words: 'words that are nowhere',
        line: 5,
        question: 'a claim was found here (lost), and its words are not in the draft’s text once',
      },
    ]);
  });
});

describe('formatEntry, of claims', () => {
  it('writes them with what is not certain above the field it is about', () => {
    expect(formatEntry(draft()).split('\n\n')[0]).toBe(`---
title: Norland behind blast, officials say
draft: true
speakers:
  two-officials:
    anonymous: two senior officials
    count: 2
    # reason taken from another sentence: check
    reason: were not authorized to speak
claims:
  - id: officials-strike
    speaker: two-officials
    chain: reuters
    stance: asserts
    accused: norland
    incidents: 2019-08-blast-varra
    evidence: Norland carried out the strike, two
    proposed: true
  - id: norland-silent
    # speaker “it” taken for Norland, the sentence before #1: check
    speaker: norland
    stance: neither-confirms-nor-denies
    accused: norland
    # incidents the text names none, and this is the only one of the day: check
    incidents: 2019-08-blast-varra
    evidence:
      - Norland neither confirmed nor denied it.
      - quote: >-
          It reportedly # has drones: “none of ours”
        hedge: reportedly
    hedge: reportedly
    proposed: true
---`);
  });

  it('is accepted by check with warnings alone, the proposed entries beside it', () => {
    const made = draft();
    const { diagnostics } = buildCorpus(
      [
        { path: 'articles/blast.md', text: formatEntry(made) },
        { path: 'raw/blast.txt', text },
        ...made.proposed.map((each) => ({
          path: `${folderOf[each.kind]}/${each.id}.md`,
          text: formatProposal(each),
        })),
      ],
      'included',
    );
    expect(diagnostics.map(({ severity, rule, message }) => [severity, rule, message])).toEqual([
      ['warning', 'missing-field', 'the field date is missing'],
      ['warning', 'missing-field', 'the field language is missing'],
      ['warning', 'missing-field', 'the field source is missing'],
    ]);
  });
});
