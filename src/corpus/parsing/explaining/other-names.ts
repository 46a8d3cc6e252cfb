import type { Thing } from './field-description.ts';

/** Names that editors use for a field of each thing, by the field: in plain English and in German. */
const otherNames: Readonly<Record<Thing, Readonly<Record<string, readonly string[]>>>> = {
  article: {
    title: ['headline', 'heading', 'name', 'überschrift', 'schlagzeile'],
    subtitle: ['subheading', 'subhead', 'deck', 'dek', 'standfirst', 'untertitel'],
    source: ['outlet', 'publisher', 'publication', 'newspaper', 'medium', 'quelle'],
    date: ['published', 'publication-date', 'published-on', 'day', 'when', 'datum'],
    byline: ['author', 'authors', 'by', 'writer', 'autor'],
    url: ['link', 'address', 'web', 'href', 'webpage', 'source-url'],
    archived: ['archive', 'archive-url', 'wayback'],
    language: ['lang', 'sprache'],
    captions: ['photos', 'images', 'pictures', 'image', 'photo', 'bildunterschrift'],
    rights: ['licence', 'license', 'copyright'],
    speakers: ['sources', 'people', 'quellen'],
    claims: ['statements', 'quotes', 'attributions', 'aussagen', 'behauptungen'],
  },
  claim: {
    about: ['topic', 'subject', 'type', 'kind', 'category', 'thema'],
    speaker: ['who', 'source', 'by', 'said-by', 'sprecher', 'quelle', 'author', 'actor'],
    chain: ['via', 'through', 'relayed-by', 'reported-by', 'outlet'],
    stance: ['attitude', 'position', 'haltung'],
    accused: ['blamed', 'accuses', 'perpetrator', 'culprit', 'suspect', 'attributed-to', 'täter'],
    value: ['number', 'count', 'amount', 'wert', 'toll', 'cause', 'means', 'target'],
    incidents: ['event', 'events', 'vorfall', 'ereignis'],
    evidence: ['quote', 'quotes', 'quotation', 'text', 'words', 'passage', 'beleg', 'zitat'],
    hedge: ['certainty', 'doubt'],
    said: ['date', 'time', 'when', 'spoken', 'datum'],
    note: ['comment', 'remark', 'anmerkung', 'kommentar'],
    'read-by': ['interpreted-by', 'reading', 'reader'],
    'responds-to': ['answers', 'reply-to', 'replies-to', 'in-reply-to'],
    follows: ['repeats', 'based-on'],
    'conflicts-with': ['contradicts', 'conflict'],
  },
  passage: {
    quote: ['text', 'words', 'passage', 'quotation', 'zitat'],
    in: ['part', 'where', 'place', 'location'],
  },
  translation: {
    words: ['text', 'quote', 'translation'],
    by: ['translator', 'translated-by'],
    language: ['lang', 'into'],
  },
  speaker: {
    anonymous: ['name', 'description', 'who', 'unnamed', 'title'],
    document: ['report', 'paper'],
    of: ['from', 'org', 'organisation', 'organization', 'belongs-to', 'country', 'state'],
    count: ['number', 'how-many'],
    reason: ['why'],
  },
  answer: {
    reason: ['why', 'because', 'note'],
    rule: ['warning', 'check'],
    at: ['where', 'place'],
  },
  correction: { text: ['words', 'correction', 'note'], date: ['when', 'day'] },
  incident: {
    title: ['name', 'headline', 'heading'],
    kind: ['type', 'category'],
    aliases: ['names', 'other-names'],
    date: ['when', 'day', 'datum'],
    place: ['location', 'where', 'ort', 'town', 'city'],
    series: ['part-of', 'belongs-to'],
    previous: ['old-id', 'former-id', 'renamed-from'],
    note: ['comment', 'remark', 'description', 'anmerkung'],
  },
  place: {
    name: ['town', 'city', 'location', 'place', 'ort'],
    country: ['land', 'nation', 'state'],
    point: [
      ...['coordinates', 'coords', 'geo', 'latlon', 'latitude', 'longitude'],
      ...['lat', 'lon', 'lng', 'long'],
    ],
    precision: ['accuracy'],
  },
  actor: {
    name: ['title', 'full-name'],
    aliases: ['names', 'other-names', 'aka'],
    kind: ['type', 'category'],
    description: ['role', 'office', 'note', 'bio', 'about'],
    country: ['nationality', 'land'],
    of: ['member-of', 'belongs-to', 'state', 'government'],
    since: ['from'],
    until: ['to'],
    broader: ['parent', 'part-of'],
  },
  outlet: {
    name: ['title'],
    aliases: ['names', 'other-names', 'aka'],
    kind: ['type', 'category'],
    of: ['owner', 'state'],
    url: ['website', 'homepage', 'link', 'site', 'web'],
  },
};

/** The field of a thing that editors also know by another name. */
export function fieldCalled(name: string, thing: Thing): string | undefined {
  const called = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return Object.entries(otherNames[thing]).find(([, names]) => names.includes(called))?.[0];
}
