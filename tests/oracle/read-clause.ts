import type { Signed } from './signs.ts';
import { deeds, itMayBe, itWas, NAME, subject, type Verb, verbs } from './verbs.ts';

/** What the words of a clause say, as the oracle reads them. */
export interface Reading {
  /** In the words they are named in; empty where they stand beside. */
  speakers: readonly string[];
  /** Whose reading it is. */
  readers: readonly string[];
  /** Through whom it is said to have come. */
  through: readonly string[];
  /** Whose words tell it, where an outlet is told to put it so. */
  outlets: readonly string[];
  /** What the verb may be for; nothing where only a quotation tells it. */
  stances: readonly string[] | undefined;
  /** The number of the verb, where its form tells. */
  number: 'one' | 'many' | undefined;
  /** Who the verb is about. */
  subjects: readonly string[];
  isSeveral: boolean;
  /** Whose part is told, in the words they are named in. */
  accused: readonly { name: string; role: string }[];
  /** The parts a speaker speaks of as its own. */
  own: readonly string[];
  /** Words in brackets behind it. */
  hedge: string | undefined;
  quote: string | undefined;
  /** How somebody knows. */
  basis: string | undefined;
  /** Whether it tells who did it, and not only that it is said. */
  isFull: boolean;
}

const aside = '(?: \\([^()]*\\))?';
/** A number as it is written out up to nine. */
const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine)';
const some = `${NAME}${aside}(?:, ${NAME}${aside})*(?:,? and (?:${NAME}${aside}|${count} others?))?`;
const through = `${NAME}(?:, via ${NAME}(?:(?:, | and )${NAME})*)?`;
const way = `(?<way>(?:[Aa]ccording to ${through}, cited by ${NAME}|[Aa]ccording to ${NAME}|[Ss]peaking to ${NAME}), )?`;
const tail = `(?:, in (?<outlet>${NAME})’s? words (?<quote>${NAME}))?(?: \\((?:(?<hedge>${NAME})(?:, )?)?(?<date>[^()${NAME.slice(1, -1)}]*)\\))?`;

type Shape = Pick<Reading, 'stances' | 'number'> & { pattern: RegExp };

const named = (body: string) => new RegExp(`^${body}$`, 'u');

/** A verb behind its subject, or alone where the subject stands beside. */
function withVerb({ stances, one, many, takes }: Verb): Shape[] {
  const object = takes === '' ? '' : ` ${takes}`;
  return (['one', 'many'] as const).flatMap((number): Shape[] => {
    const verb = number === 'one' ? one : many;
    const does = `(?:at first |then )?${verb}${object}${tail}`;
    return [
      {
        stances,
        number,
        pattern: named(`${way}(?:(?<speakers>${some})(?:, in (?:its|their) own voice,)? )?${does}`),
      },
      {
        stances,
        number,
        pattern: named(
          `(?<speakers>${some}) ${verb}${object}(?:, in (?<other>${NAME})’s? words (?<words>${NAME}))?, as (?<outlet>${NAME}) puts it: (?<quote>${NAME})`,
        ),
      },
    ];
  });
}

const did = (verbs.find(({ one }) => one === 'admits that')?.takes ?? '').replace(
  /^\(\?<accusations>|\)$/gu,
  '',
);
const maybe = (verbs[1]?.takes ?? '').replace(/^\(\?<accusations>|\)$/gu, '');

const shapes: readonly Shape[] = [
  ...verbs.flatMap(withVerb),
  ...(['takes', 'take'] as const).map(
    (verb): Shape => ({
      stances: ['hints'],
      number: verb === 'takes' ? 'one' : 'many',
      pattern: named(
        `(?<taker>${some}) ${verb} (?<speakers>${some}) to mean that (?<accusations>${did})${tail}`,
      ),
    }),
  ),
  {
    stances: ['asserts', 'confirms'],
    number: undefined,
    pattern: named(`[Ii]t is said that (?:(?<accusations>${did})|${itWas})`),
  },
  {
    stances: ['suspects'],
    number: undefined,
    pattern: named(`[Ii]t is said that (?:(?<accusations>${maybe})|${itMayBe})`),
  },
  {
    stances: ['denies', 'disputes'],
    number: undefined,
    pattern: named(`[Ii]t is disputed that (?:(?<accusations>${did})|${itWas})`),
  },
  {
    stances: ['asserts', 'suspects', 'confirms'],
    number: undefined,
    pattern: named(`[Tt]his is said${subject}`),
  },
  {
    stances: ['denies', 'disputes'],
    number: undefined,
    pattern: named(`[Tt]his is disputed${subject}`),
  },
  {
    stances: ['no-comment'],
    number: undefined,
    pattern: named(`(?:Nobody )?is reported to have claimed responsibility for it${tail}`),
  },
  {
    stances: undefined,
    number: undefined,
    pattern: named(
      `(?:(?<speakers>${some}) )?on (?:the [a-z ]+|who did it|whether it happened|other matters)(?: \\(${NAME}\\))?`,
    ),
  },
  {
    stances: ['hints'],
    number: undefined,
    pattern: named(
      `(?:(?<speakers>${some}) )?as read by (?<reader>${NAME}) on (?:the [a-z ]+|other matters)(?: \\(${NAME}\\))?`,
    ),
  },
  {
    stances: ['hints'],
    number: undefined,
    pattern: named(`(?<speakers>${some}), as read by (?<reader>${NAME}): (?<quote>${NAME})`),
  },
  {
    stances: ['asserts', 'claims-own', 'admits'],
    number: undefined,
    pattern: named(`(?<speakers>${some}), as (?<outlet>${NAME}) puts it: (?<quote>${NAME})`),
  },
  {
    stances: undefined,
    number: undefined,
    pattern: named(`(?<outlet>${NAME}), naming no source: (?<quote>${NAME})`),
  },
  {
    stances: undefined,
    number: undefined,
    pattern: named(
      `(?<outlet>${NAME})(?:, (?:in a headline|under a headline|in a caption),)? writes (?<quote>${NAME}), naming no source`,
    ),
  },
  {
    stances: undefined,
    number: undefined,
    pattern: named(`(?<speakers>${NAME}): (?<quote>${NAME})`),
  },
  {
    stances: undefined,
    number: undefined,
    pattern: named(`(?<basis>${NAME}) \\((?<speakers>${NAME})\\)`),
  },
  {
    stances: undefined,
    number: undefined,
    pattern: named('(?:A|The) [a-z ]+ gives the year as \\d{4}'),
  },
  // What stands behind a heading that says whose accusation it is.
  { stances: undefined, number: undefined, pattern: named(`(?<accusations>${did})`) },
];

/** Without when it was said or published, before it, and what it is about, where that is elsewhere. */
const bare = (text: string) =>
  text
    .replace(new RegExp(`^[^:${NAME.slice(1, -1)}]*\\d{4}(?: \\([a-z ]+\\))?: `, 'u'), '')
    .replace(new RegExp(` \\(on ${NAME}(?:(?:, | and )${NAME})*\\)$`, 'u'), '');

/** Reads a clause by the oracle’s grammar; nothing where no sentence that it knows has these words. */
export function readClause({ text, meant }: Signed): Reading | undefined {
  for (const { pattern, stances, number } of shapes) {
    const match = pattern.exec(bare(text));
    if (match) return { stances, number, ...readGroups(match.groups ?? {}, meant) };
  }
  return undefined;
}

function readGroups(groups: Readonly<Record<string, string | undefined>>, meant: Signed['meant']) {
  const { speakers = '', reader = '', taker = '', outlet = '', accusations = '', own } = groups;
  const subject = taker === '' ? speakers : taker;
  const wordsFor = (signs: string) =>
    [...withoutAsides(signs)].flatMap((sign) => meant.get(sign) ?? []);
  return {
    speakers: wordsFor(speakers),
    readers: wordsFor(reader + taker),
    outlets: wordsFor(outlet),
    through: wordsFor(groups.way ?? '').concat(inAsides(speakers).flatMap(wordsFor)),
    subjects: wordsFor(subject),
    isSeveral: wordsFor(subject).length > 1 || / others?$/u.test(withoutAsides(subject)),
    accused: accusedIn(accusations, meant),
    own: own === undefined ? [] : own === 'it' ? ['executed'] : rolesIn(own),
    hedge: groups.hedge && meant.get(groups.hedge),
    quote: groups.quote && meant.get(groups.quote),
    basis: groups.basis && meant.get(groups.basis),
    isFull: accusations !== '' || own !== undefined,
  };
}

const inAsides = (text: string) =>
  text.match(/ \([^()]*\)/gu)?.map((one) => one.replace(/[()]/gu, '')) ?? [];
const withoutAsides = (text: string) => text.replace(/ \([^()]*\)/gu, '');

/** Each name with the parts that stand behind it, up to the next name that has parts of its own. */
function accusedIn(text: string, meant: Signed['meant']) {
  const group = `(${NAME}(?:(?:, | and )${NAME})*)([^\\uE000-\\uF8FF]*)`;
  return [...text.matchAll(new RegExp(group, 'gu'))].flatMap(([, signs = '', parts = '']) =>
    [...signs].flatMap((sign) => {
      const name = meant.get(sign);
      return name === undefined ? [] : rolesIn(parts).map((role) => ({ name, role }));
    }),
  );
}

function rolesIn(text: string): string[] {
  return Object.entries(deeds).flatMap(([role, { told, supposed, own }]) =>
    [told, supposed, own].some((words) => text.includes(words)) ? role : [],
  );
}
