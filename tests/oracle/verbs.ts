/** The oracle’s own English: how each stance and each part in a deed may be put. */

export const NAME = '[\\uE000-\\uF8FF]';

/** A part in a deed, as what is told, as what may be, and as what somebody says of itself. */
export const deeds: Readonly<Record<string, { told: string; supposed: string; own: string }>> = {
  executed: { told: 'did it', supposed: 'may have done it', own: 'doing it' },
  ordered: { told: 'ordered it', supposed: 'may have ordered it', own: 'ordering it' },
  enabled: {
    told: 'made it possible',
    supposed: 'may have made it possible',
    own: 'making it possible',
  },
  supplied: {
    told: 'supplied the means',
    supposed: 'may have supplied the means',
    own: 'supplying the means',
  },
};

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;
const series = (item: string) => `${item}(?:(?:, | and )${item})*`;

const formed = (form: 'told' | 'supposed' | 'own') =>
  anyOf(Object.values(deeds).map((deed) => deed[form]));

/** “x did it and ordered it and y supplied the means”. */
const accusations = (form: 'told' | 'supposed') =>
  series(`${series(NAME)} ${series(formed(form))}`);

const did = `(?<accusations>${accusations('told')})`;
const maybe = `(?<accusations>${accusations('supposed')})`;
const own = `(?<own>${series(formed('own'))}|it)`;

/** What a value, or that it happened, is told with. */
export const itWas = '(?<value>(?:(?:it|the [a-z ]+?) was .+|it happened))';
export const itMayBe = '(?<value>(?:(?:it|the [a-z ]+?) may have been .+|it may have happened))';

export interface Verb {
  stances: readonly string[];
  one: string;
  many: string;
  /** What the verb takes. */
  takes: string;
}

const affirming = ['asserts', 'claims-own'];

/** What words that stand beside are about. */
export const subject = '(?: about (?:the [a-z ]+|who did it|whether it happened|other matters))?';

/** The longer before the shorter, as one may begin another. */
export const verbs: readonly Verb[] = [
  { stances: affirming, one: 'says', many: 'say', takes: did },
  { stances: ['suspects'], one: 'says', many: 'say', takes: maybe },
  { stances: ['asserts'], one: 'says', many: 'say', takes: itWas },
  { stances: ['suspects'], one: 'says', many: 'say', takes: itMayBe },
  { stances: ['suspects'], one: 'says this may be so', many: 'say this may be so', takes: '' },
  {
    stances: affirming,
    one: `says (?:so|this${subject})`,
    many: `say (?:so|this${subject})`,
    takes: '',
  },
  {
    stances: ['confirms'],
    one: 'confirms that',
    many: 'confirm that',
    takes: `(?:${did}|${itWas})`,
  },
  { stances: ['confirms'], one: 'confirms', many: 'confirm', takes: `(?:this${subject}|${own})` },
  { stances: ['asserts'], one: 'speaks of', many: 'speak of', takes: own },
  { stances: ['asserts'], one: 'counts', many: 'count', takes: '(?<value>.+)' },
  { stances: ['asserts'], one: 'dates it', many: 'date it', takes: '(?<value>.+)' },
  {
    stances: ['claims-own'],
    one: 'claims responsibility for',
    many: 'claim responsibility for',
    takes: own,
  },
  { stances: ['admits'], one: 'admits that', many: 'admit that', takes: did },
  { stances: ['admits'], one: 'admits', many: 'admit', takes: `(?:this|${own})` },
  { stances: ['denies'], one: 'denies that', many: 'deny that', takes: `(?:${did}|${itWas})` },
  { stances: ['denies'], one: 'denies', many: 'deny', takes: `(?:this|${own})` },
  {
    stances: ['disputes'],
    one: 'disputes that',
    many: 'dispute that',
    takes: `(?:${did}|${itWas})`,
  },
  { stances: ['disputes'], one: 'disputes', many: 'dispute', takes: `(?:this|${own})` },
  {
    stances: ['neither-confirms-nor-denies'],
    one: 'neither confirms nor denies that',
    many: 'neither confirm nor deny that',
    takes: did,
  },
  {
    stances: ['neither-confirms-nor-denies'],
    one: 'neither confirms nor denies',
    many: 'neither confirm nor deny',
    takes: `(?:this|${own})`,
  },
  {
    stances: ['declines-to-comment'],
    one: 'declines to comment on whether',
    many: 'decline to comment on whether',
    takes: did,
  },
  {
    stances: ['declines-to-comment'],
    one: 'declines to comment',
    many: 'decline to comment',
    takes: '',
  },
  {
    stances: ['no-comment'],
    one: 'has not commented on whether',
    many: 'have not commented on whether',
    takes: did,
  },
  { stances: ['no-comment'], one: 'has not commented', many: 'have not commented', takes: '' },
  {
    stances: ['retracts'],
    one: 'takes back its (?:statement|denial) that',
    many: 'take back their (?:statement|denial) that',
    takes: `(?:${did}|${itWas})`,
  },
  {
    stances: ['retracts'],
    one: 'takes back what it said on whether',
    many: 'take back what they said on whether',
    takes: `(?:${did}|${itWas})`,
  },
  {
    stances: ['retracts'],
    one: 'takes back what it said of it',
    many: 'take back what they said of it',
    takes: '',
  },
  { stances: ['retracts'], one: 'takes this back', many: 'take this back', takes: '' },
  {
    stances: ['hints'],
    one: 'is taken by (?<reader>[\\uE000-\\uF8FF]) to mean that',
    many: 'are taken by (?<reader>[\\uE000-\\uF8FF]) to mean that',
    takes: `(?:${did}|${itWas})`,
  },
  {
    stances: ['hints'],
    one: `is taken by (?<reader>[\\uE000-\\uF8FF]) to mean this${subject}`,
    many: `are taken by (?<reader>[\\uE000-\\uF8FF]) to mean this${subject}`,
    takes: '',
  },
];
