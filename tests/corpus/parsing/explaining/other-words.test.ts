import { describe, expect, test } from 'vitest';
import { valuesFor } from '../../../../src/corpus/parsing/explaining/other-words.ts';
import {
  about,
  actorKind,
  articlePart,
  cause,
  incidentKind,
  outletKind,
  placePrecision,
  release,
  rights,
  role,
  scope,
  stance,
  tollCategory,
  translator,
} from '../../../../src/model/vocabularies.ts';
import type { Term } from '../../../../src/model/vocabulary.ts';

interface Vocabulary {
  readonly name: string;
  readonly terms: Readonly<Record<string, Term>>;
}

// One line a value: a word that is lost is a mistake for which nothing is suggested.
const words: readonly (readonly [of: Vocabulary, value: string, words: string])[] = [
  [about, 'attribution', 'accusation accuses blame blames who responsibility perpetrator culprit'],
  [about, 'occurrence', 'event happened whether fact existence'],
  [about, 'cause', 'causes reason-for'],
  [about, 'means', 'weapon weapons method how instrument munition'],
  [about, 'target', 'targets victim whom hit object'],
  [
    about,
    'toll',
    'casualties victims deaths death dead killed injured wounded fatalities losses number',
  ],
  [about, 'damage', 'damages destruction destroyed effect'],
  [about, 'place', 'location where site origin'],
  [about, 'date', 'time when day'],
  [about, 'motive', 'reason why purpose motivation aim goal'],
  [about, 'basis', 'evidence knowledge grounds proof'],
  [about, 'other', 'misc context background reaction statement'],
  [
    stance,
    'asserts',
    'states claims accuses blames reports tells declares maintains affirms insists attributes announces argues agrees sagt behauptet beschuldigt',
  ],
  [stance, 'confirms', 'verifies corroborates supports bestätigt'],
  [
    stance,
    'suspects',
    'alleges believes thinks suggests speculates assumes fears supposes estimates presumes considers likely vermutet',
  ],
  [stance, 'hints', 'implies insinuates alludes boasts indicates'],
  [stance, 'claims-own', 'claims-responsibility takes-responsibility boasts-of'],
  [
    stance,
    'admits',
    'acknowledges concedes confesses apologises apologizes regrets accepts gesteht räumt-ein',
  ],
  [stance, 'denies', 'rejects refutes dismisses rebuts contradicts bestreitet dementiert'],
  [
    stance,
    'disputes',
    'rejects refutes dismisses rebuts contradicts doubts questions contests bestreitet dementiert',
  ],
  [stance, 'declines-to-comment', 'declines refuses refuses-to-comment declined'],
  [stance, 'no-comment', 'silent silence nothing none'],
  [stance, 'neither-confirms-nor-denies', 'neither leaves-open ambiguous'],
  [stance, 'retracts', 'withdraws corrects takes-back recants'],
  [
    role,
    'executed',
    'executor perpetrator did carried-out committed attacker conducted responsible main',
  ],
  [role, 'ordered', 'planned directed commanded masterminded orchestrated instigated approved'],
  [
    role,
    'enabled',
    'financed funded helped supported backed aided trained hosted assisted sponsored',
  ],
  [role, 'supplied', 'armed delivered provided sold equipped manufactured made'],
  [scope, 'ambiguous', 'unclear vague several uncertain'],
  [scope, 'exact', 'clear certain precise'],
  [
    tollCategory,
    'killed',
    'dead deaths died fatalities death kills victims casualties martyred martyrs',
  ],
  [tollCategory, 'injured', 'wounded hurt injuries casualties'],
  [tollCategory, 'missing', 'disappeared lost unaccounted'],
  [tollCategory, 'civilians-killed', 'civilians civilian-deaths civilians-dead'],
  [tollCategory, 'civilians-injured', 'civilians-wounded'],
  [
    tollCategory,
    'combatants-killed',
    'fighters-killed soldiers-killed militants-killed combatants soldiers fighters militants',
  ],
  [
    tollCategory,
    'combatants-injured',
    'fighters-injured soldiers-injured soldiers-wounded fighters-wounded',
  ],
  [articlePart, 'title', 'heading head'],
  [articlePart, 'subtitle', 'subheading deck standfirst lead'],
  [articlePart, 'caption', 'captions picture photo image'],
  [articlePart, 'body', 'text article paragraph main'],
  [translator, 'editors', 'me us we editor own ourselves'],
  [translator, 'machine', 'ai deepl google computer program automatic chatgpt'],
  [translator, 'outlet', 'source publisher newspaper'],
  [translator, 'translator', 'human person professional'],
  [release, 'issued', 'published public official released publicised publicized'],
  [release, 'leaked', 'secret seen confidential internal obtained'],
  [rights, 'full-text', 'all full whole free open cc cc-by public-domain'],
  [rights, 'excerpts', 'none copyright quotes copyrighted restricted'],
  [incidentKind, 'explosion', 'blast bombing bomb detonation'],
  [
    incidentKind,
    'air-or-drone-strike',
    'airstrike airstrikes air-strike drone-strike strike drone bombardment',
  ],
  [
    incidentKind,
    'missile-or-artillery-strike',
    'missile-strike shelling rocket rockets missile artillery rocket-attack',
  ],
  [incidentKind, 'attack', 'assault raid terrorism terror-attack shooting'],
  [incidentKind, 'clash', 'fighting battle firefight combat skirmish'],
  [incidentKind, 'killing', 'murder assassination death execution homicide'],
  [incidentKind, 'poisoning', 'poison poisoned intoxication'],
  [incidentKind, 'sabotage', 'vandalism arson'],
  [incidentKind, 'cyber-operation', 'cyberattack cyber-attack hack hacking hacked cyber'],
  [incidentKind, 'arms-transfer', 'weapons smuggling arms delivery shipment'],
  [incidentKind, 'detention', 'arrest kidnapping abduction imprisonment hostage-taking'],
  [incidentKind, 'series', 'campaign spate wave'],
  [placePrecision, 'exact', 'precise site building point address'],
  [placePrecision, 'town', 'city village near'],
  [placePrecision, 'district', 'county area'],
  [placePrecision, 'province', 'region governorate state'],
  [placePrecision, 'country', 'nation'],
  [actorKind, 'state', 'country nation government land'],
  [
    actorKind,
    'public-body',
    'government ministry army military agency authority police parliament intelligence',
  ],
  [
    actorKind,
    'armed-group',
    'militia militants terrorists terrorist-group rebels guerrilla movement',
  ],
  [actorKind, 'organisation', 'organization company ngo party association corporation institution'],
  [actorKind, 'group', 'people crowd'],
  [actorKind, 'person', 'human individual politician official man woman leader'],
  [outletKind, 'wire', 'agency news-agency newswire'],
  [outletKind, 'newspaper', 'paper print magazine daily'],
  [outletKind, 'broadcaster', 'tv radio television channel station'],
  [outletKind, 'online', 'website web blog site portal internet'],
  [outletKind, 'aggregator', 'republisher'],
  [outletKind, 'collective', 'media several'],
];

test.for(
  words.flatMap(([{ name, terms }, value, all]) =>
    all.split(' ').map((word) => ({ name, terms, word, value })),
  ),
)('$name: $word may be $value', ({ terms, word, value }) => {
  expect(valuesFor(word, Object.keys(terms)).map(([found]) => found)).toContain(value);
});

describe('other words for a value of', () => {
  test.for([
    { of: about, word: 'weapon', values: ['means'] },
    { of: stance, word: 'refutes', values: ['denies', 'disputes'] },
    { of: role, word: 'Carried out', values: ['executed'] },
    { of: scope, word: 'unclear', values: ['ambiguous'] },
    { of: tollCategory, word: 'wounded', values: ['injured'] },
    { of: articlePart, word: 'standfirst', values: ['subtitle'] },
    { of: translator, word: 'deepl', values: ['machine'] },
    { of: release, word: 'seen', values: ['leaked'] },
    { of: rights, word: 'public_domain', values: ['full-text'] },
    { of: incidentKind, word: ' shelling ', values: ['missile-or-artillery-strike'] },
    { of: placePrecision, word: 'near', values: ['town'] },
    { of: actorKind, word: 'militia', values: ['armed-group'] },
    { of: outletKind, word: 'tv', values: ['broadcaster'] },
    { of: cause, word: 'weapon', values: [] },
    { of: actorKind, word: 'tv', values: [] },
  ])('$of.name: $word', ({ of: { terms }, word, values }) => {
    const found = valuesFor(word, Object.keys(terms));
    expect(found.map(([value]) => value)).toEqual(values);
  });

  test('no vocabulary: nothing', () => {
    expect(valuesFor('yes', ['true', 'false'])).toEqual([]);
  });
});
