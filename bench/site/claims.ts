import type { Actor, Cast, Outlet } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Incident } from './incidents.ts';
import { runOf } from './prose.ts';

/** A claim as an editor would write it, with the sentence of the article that carries it. */
export interface Claim {
  fields: Readonly<Record<string, unknown>>;
  sentence: string;
  /** The unnamed people who make it, under the id the article gives them. */
  unnamed: { id: string; words: string; of: string } | undefined;
}

/** What a claim of the article is about, and where in the article it stands. */
export interface Setting {
  article: string;
  number: number;
  incident: Incident;
  cast: Cast;
  chance: Chance;
  /** Words in a row as real articles have them. */
  prose: readonly string[];
  /** Claims of the same incident in earlier articles, as `<article>/<id>`. */
  earlier: readonly string[];
}

interface Voice {
  reference: string;
  words: string;
  unnamed: Claim['unnamed'];
  /** The id of whom it belongs to or speaks for. */
  side: string | undefined;
}

const attributionVerbs = {
  asserts: 'said that %a was behind %i',
  suspects: 'said that %a may have been behind %i',
  confirms: 'confirmed that %a was behind %i',
  disputes: 'rejected that %a was behind %i',
} as const;
const answerVerbs = {
  denies: 'denied any part in %i',
  'neither-confirms-nor-denies': 'neither confirmed nor denied a part in %i',
  'no-comment': 'had not commented on %i',
  'declines-to-comment': 'declined to comment on %i',
  'claims-own': 'said it had carried out %i',
} as const;
const causes = [
  'drone strike',
  'missile strike',
  'bomb',
  'warplane strike',
  'electrical fault',
  'unsafe storage',
  'accident',
] as const;
const targets = [
  'a store of rockets',
  'a workshop for drones',
  'a command post',
  'an empty hall',
  'a convoy of lorries',
] as const;

/** One claim: of ten, two say who did it, one answers for the accused, the others say how, what and with what toll. */
export function makeClaim(setting: Setting): Claim {
  const { chance, number } = setting;
  if (number === 0) return attribution(setting);
  if (number === 1 && chance.in100(60)) return answer(setting);
  return chance.in100(15) ? attribution(setting) : detail(setting);
}

function attribution(setting: Setting): Claim {
  const { chance, incident } = setting;
  const accused = chance.famous(incident.suspects);
  const voice = voiceFor(setting);
  // What the accused says of itself is an answer, and has stances of its own.
  const disputes = voice.side === accused ? 0 : 8;
  const stance = chance.weighted({ asserts: 70, suspects: 18, confirms: 4, disputes });
  const verb = attributionVerbs[stance].replace('%a', nameOf(accused, setting.cast));
  return made(setting, voice, verb, { stance, accused, ...chainOf(voice, setting) });
}

function answer(setting: Setting): Claim {
  const { chance, incident, earlier } = setting;
  const accused = incident.suspects[0] ?? '';
  const stance = chance.weighted({
    denies: 4,
    'neither-confirms-nor-denies': 3,
    'no-comment': 2,
    'declines-to-comment': 2,
    'claims-own': 1,
  });
  const words = nameOf(accused, setting.cast);
  const voice = { reference: accused, words, unnamed: undefined, side: accused };
  const links =
    earlier.length > 0 && chance.in100(40) ? { 'responds-to': chance.one(earlier) } : {};
  return made(setting, voice, answerVerbs[stance], { stance, accused, ...links });
}

function detail(setting: Setting): Claim {
  const { chance, earlier } = setting;
  const about = chance.weighted({
    target: 26,
    cause: 17,
    date: 8,
    place: 8,
    means: 12,
    other: 11,
    damage: 9,
    motive: 9,
    toll: 12,
  });
  const voice = voiceFor(setting);
  const { verb, value } = said(about, setting);
  const links = earlier.length > 0 && chance.in100(5) ? { follows: chance.one(earlier) } : {};
  const conflicts =
    earlier.length > 0 && chance.in100(15)
      ? { 'conflicts-with': { [chance.one(earlier)]: 'The two do not go together.' } }
      : {};
  return made(setting, voice, verb, {
    about,
    ...(value === undefined ? {} : { value }),
    ...chainOf(voice, setting),
    ...links,
    ...conflicts,
  });
}

function said(about: string, { chance, incident }: Setting): { verb: string; value?: unknown } {
  if (about === 'cause' || about === 'means') {
    const value = chance.one(causes);
    return { verb: `spoke of ${value} in the case of %i`, value };
  }
  if (about === 'toll') {
    const killed = chance.whole(1, 40);
    return { verb: `said that ${killed} people had died in %i`, value: { killed: String(killed) } };
  }
  if (about === 'target' || about === 'damage') {
    const value = chance.one(targets);
    return { verb: `said that %i had hit ${value}`, value };
  }
  return { verb: `spoke at length about the ${about} of %i, near ${incident.town}` };
}

function made(
  setting: Setting,
  voice: Voice,
  verb: string,
  fields: Readonly<Record<string, unknown>>,
): Claim {
  const { chance, incident, number, prose } = setting;
  const hedge = chance.in100(13) ? 'reportedly' : undefined;
  const sentence = `${capital(voice.words)} ${hedge ? `${hedge} ` : ''}${verb.replace('%i', `the ${incident.title.toLowerCase()}`)}; ${runOf(prose, chance)}`;
  return {
    fields: {
      id: `c${number + 1}`,
      speaker: voice.reference,
      ...fields,
      incidents: incident.id,
      evidence: sentence,
      ...(hedge ? { hedge } : {}),
    },
    sentence,
    unnamed: voice.unnamed,
  };
}

function voiceFor({ chance, cast, number }: Setting): Voice {
  const sort = chance.weighted({ unnamed: 45, named: 38, author: 14, unattributed: 3 });
  if (sort === 'author')
    return { reference: 'author', words: 'This newspaper', unnamed: undefined, side: undefined };
  if (sort === 'unattributed')
    return {
      reference: 'unattributed',
      words: 'It is widely',
      unnamed: undefined,
      side: undefined,
    };
  if (sort === 'named') return named(chance.famous(cast.actors));
  const body: Actor = chance.famous(cast.states);
  const words = `${chance.one(['two senior', 'three', 'several', 'a group of'])} ${body.name} officials in room ${number + 1}`;
  const id = `officials-${number + 1}`;
  return {
    reference: id,
    words,
    unnamed: { id, words: capital(words), of: body.id },
    side: body.id,
  };
}

const named = ({ id, name, of }: Actor): Voice => ({
  reference: id,
  words: name,
  unnamed: undefined,
  side: of ?? id,
});

/** Through whom it came: of ten claims six do not tell, three name an outlet, one names two. */
function chainOf(
  { reference }: Voice,
  { chance, cast, article }: Setting,
): Record<string, unknown> {
  const steps = chance.weighted({ untold: 60, one: 30, two: 10 });
  if (steps === 'untold' || reference === 'author' || reference === 'unattributed') return {};
  const relays = cast.outlets.filter(({ id }) => !article.startsWith(id));
  const chain = [chance.famous(relays), chance.one(relays)].map(({ id }: Outlet) => id);
  return { chain: [...new Set(chain)].slice(0, steps === 'one' ? 1 : 2) };
}

function nameOf(id: string, { actors }: Cast): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
