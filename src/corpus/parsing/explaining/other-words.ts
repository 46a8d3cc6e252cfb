import {
  about,
  actorKind,
  articlePart,
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
} from '../../../model/vocabularies.ts';
import { type Term, termsOf } from '../../../model/vocabulary.ts';

/** Other words for some values of one vocabulary: a value that it does not have is a type error. */
function othersFor<Terms extends Readonly<Record<string, Term>>>(
  { terms }: { readonly terms: Terms },
  words: Readonly<Partial<Record<keyof Terms & string, string>>>,
): OtherWords {
  return { terms, words };
}

interface OtherWords {
  readonly terms: Readonly<Record<string, Term>>;
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** Words that editors use for a value of each vocabulary, by the value: English, and German verbs. */
const otherWords: readonly OtherWords[] = [
  othersFor(about, {
    attribution: 'accusation accuses blame blames who responsibility perpetrator culprit',
    occurrence: 'event happened whether fact existence',
    cause: 'causes reason-for',
    means: 'weapon weapons method how instrument munition',
    target: 'targets victim whom hit object',
    toll: 'casualties victims deaths death dead killed injured wounded fatalities losses number',
    damage: 'damages destruction destroyed effect',
    place: 'location where site origin',
    date: 'time when day',
    motive: 'reason why purpose motivation aim goal',
    basis: 'evidence knowledge grounds proof',
    other: 'misc context background reaction statement',
  }),
  othersFor(stance, {
    asserts:
      'states claims accuses blames reports tells declares maintains affirms insists attributes announces argues agrees sagt behauptet beschuldigt',
    confirms: 'verifies corroborates supports bestätigt',
    suspects:
      'alleges believes thinks suggests speculates assumes fears supposes estimates presumes considers likely vermutet',
    hints: 'implies insinuates alludes boasts indicates',
    'claims-own': 'claims-responsibility takes-responsibility boasts-of',
    admits:
      'acknowledges concedes confesses apologises apologizes regrets accepts gesteht räumt-ein',
    denies: 'rejects refutes dismisses rebuts contradicts bestreitet dementiert',
    disputes:
      'rejects refutes dismisses rebuts contradicts doubts questions contests bestreitet dementiert',
    'declines-to-comment': 'declines refuses refuses-to-comment declined',
    'no-comment': 'silent silence nothing none',
    'neither-confirms-nor-denies': 'neither leaves-open ambiguous',
    retracts: 'withdraws corrects takes-back recants',
  }),
  othersFor(role, {
    executed: 'executor perpetrator did carried-out committed attacker conducted responsible main',
    ordered: 'planned directed commanded masterminded orchestrated instigated approved',
    enabled: 'financed funded helped supported backed aided trained hosted assisted sponsored',
    supplied: 'armed delivered provided sold equipped manufactured made',
  }),
  othersFor(scope, {
    ambiguous: 'unclear vague several uncertain',
    exact: 'clear certain precise',
  }),
  othersFor(tollCategory, {
    killed: 'dead deaths died fatalities death kills victims casualties martyred martyrs',
    injured: 'wounded hurt injuries casualties',
    missing: 'disappeared lost unaccounted',
    'civilians-killed': 'civilians civilian-deaths civilians-dead',
    'civilians-injured': 'civilians-wounded',
    'combatants-killed':
      'fighters-killed soldiers-killed militants-killed combatants soldiers fighters militants',
    'combatants-injured': 'fighters-injured soldiers-injured soldiers-wounded fighters-wounded',
  }),
  othersFor(articlePart, {
    title: 'heading head',
    subtitle: 'subheading deck standfirst lead',
    caption: 'captions picture photo image',
    body: 'text article paragraph main',
  }),
  othersFor(translator, {
    editors: 'me us we editor own ourselves',
    machine: 'ai deepl google computer program automatic chatgpt',
    outlet: 'source publisher newspaper',
    translator: 'human person professional',
  }),
  othersFor(release, {
    issued: 'published public official released publicised publicized',
    leaked: 'secret seen confidential internal obtained',
  }),
  othersFor(rights, {
    'full-text': 'all full whole free open cc cc-by public-domain',
    excerpts: 'none copyright quotes copyrighted restricted',
  }),
  othersFor(incidentKind, {
    explosion: 'blast bombing bomb detonation',
    'air-or-drone-strike': 'airstrike airstrikes air-strike drone-strike strike drone bombardment',
    'missile-or-artillery-strike':
      'missile-strike shelling rocket rockets missile artillery rocket-attack',
    attack: 'assault raid terrorism terror-attack shooting',
    clash: 'fighting battle firefight combat skirmish',
    killing: 'murder assassination death execution homicide',
    poisoning: 'poison poisoned intoxication',
    sabotage: 'vandalism arson',
    'cyber-operation': 'cyberattack cyber-attack hack hacking hacked cyber',
    'arms-transfer': 'weapons smuggling arms delivery shipment',
    detention: 'arrest kidnapping abduction imprisonment hostage-taking',
    series: 'campaign spate wave',
  }),
  othersFor(placePrecision, {
    exact: 'precise site building point address',
    town: 'city village near',
    district: 'county area',
    province: 'region governorate state',
    country: 'nation',
  }),
  othersFor(actorKind, {
    state: 'country nation government land',
    'public-body':
      'government ministry army military agency authority police parliament intelligence',
    'armed-group': 'militia militants terrorists terrorist-group rebels guerrilla movement',
    organisation: 'organization company ngo party association corporation institution',
    group: 'people crowd',
    person: 'human individual politician official man woman leader',
  }),
  othersFor(outletKind, {
    wire: 'agency news-agency newswire',
    newspaper: 'paper print magazine daily',
    broadcaster: 'tv radio television channel station',
    online: 'website web blog site portal internet',
    aggregator: 'republisher',
    collective: 'media several',
  }),
];

/** The values of a vocabulary that a word may stand for, each with what it means; nothing where it is none. */
export function valuesFor(word: string, values: readonly string[]): [string, Term][] {
  const others = otherWords.find(({ terms }) => Object.keys(terms).join() === values.join());
  if (!others) return [];
  const called = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return termsOf<Term>(others).filter(([value]) =>
    others.words[value]?.split(' ').includes(called),
  );
}
