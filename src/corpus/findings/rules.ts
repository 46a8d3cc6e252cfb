import type { Severity } from '../../model/diagnostic.ts';

interface Rule {
  readonly severity: Severity;
  /** What the rule demands, in one sentence. */
  readonly demand: string;
}

/**
 * The closed catalogue of rules an entry is held to. A name is permanent; its page is
 * `rules/<name>.md`. Errors stop a build.
 */
export const rules = {
  'misplaced-file': {
    severity: 'warning',
    demand:
      'Entries lie in articles/, incidents/, actors/ or outlets/ and end in .md; articles as they arrived are named like their entries.',
  },
  'wrong-folder': { severity: 'error', demand: 'An entry lies in the folder of its kind.' },
  'too-large': {
    severity: 'error',
    demand:
      'A file is no larger than one mebibyte, and a paragraph no longer than 20,000 characters.',
  },
  'no-entries': { severity: 'error', demand: 'A content folder has entries.' },
  'unread-file': {
    severity: 'error',
    demand: 'What lies in the content folder is files that can be read.',
  },
  'not-utf8': { severity: 'error', demand: 'A file is text in UTF-8.' },
  'unfit-text': {
    severity: 'error',
    demand:
      'Text is well-formed Unicode, has something to see, no control signs, and every change of direction in it ends.',
  },
  'invalid-id': {
    severity: 'error',
    demand: 'The name of a file, and the id of a claim or speaker, is a valid id.',
  },
  'duplicate-id': { severity: 'error', demand: 'An id names one thing.' },
  'broken-frontmatter': {
    severity: 'error',
    demand: 'An entry begins with frontmatter between two lines of three hyphens.',
  },
  'broken-yaml': { severity: 'error', demand: 'The frontmatter is YAML.' },
  'quotation-misread': { severity: 'error', demand: 'YAML takes words for words.' },
  'quotation-cut-short': { severity: 'error', demand: 'YAML keeps the whole of a quotation.' },
  'missing-field': { severity: 'error', demand: 'Every field that must be there is there.' },
  'unknown-field': { severity: 'error', demand: 'Every field is one the model knows.' },
  'mistyped-field': { severity: 'error', demand: 'Every field holds what it is meant to hold.' },
  'unknown-value': {
    severity: 'error',
    demand: 'A field with a vocabulary holds one of its values.',
  },
  'impossible-date': { severity: 'error', demand: 'A date is valid EDTF and exists.' },
  'unsafe-markup': {
    severity: 'error',
    demand: 'A body holds text, emphasis, lists, quotations and links to http, https or mailto.',
  },
  'unknown-outlet': {
    severity: 'error',
    demand: 'Every outlet, and whatever words came through, has an entry or is a speaker.',
  },
  'unknown-actor': { severity: 'error', demand: 'Every actor referred to has an entry.' },
  'unknown-incident': { severity: 'error', demand: 'Every incident referred to has an entry.' },
  'unknown-speaker': {
    severity: 'error',
    demand: 'Every speaker is an actor, an outlet or a speaker of the article.',
  },
  'unknown-claim': { severity: 'error', demand: 'Every claim referred to exists.' },
  'unknown-correction': {
    severity: 'error',
    demand: 'A correction that brought a claim is one of the article’s.',
  },
  'refers-to-draft': { severity: 'error', demand: 'What is published does not lean on a draft.' },
  'refers-to-itself': {
    severity: 'error',
    demand: 'Nothing is its own answer, conflict, reader, whole or series, or comes after itself.',
  },
  'series-of-wrong-kind': {
    severity: 'error',
    demand: 'What incidents belong to is an incident of kind series.',
  },
  'since-without-of': {
    severity: 'error',
    demand: 'Only who speaks for another, or belongs to it, has since and until.',
  },
  'until-before-since': {
    severity: 'error',
    demand: 'Nobody leaves an office before taking it.',
  },
  'former-without-until': {
    severity: 'warning',
    demand: 'Whoever has left office does not speak for it.',
  },
  'same-and-independent': {
    severity: 'error',
    demand: 'Nobody is independent of itself under another id.',
  },
  'document-without-release': {
    severity: 'warning',
    demand: 'A document that tells who did it, of its own side, says how it came to be public.',
  },
  'evidence-not-found': { severity: 'error', demand: 'Evidence is in the article, word for word.' },
  'evidence-not-unique': { severity: 'error', demand: 'Evidence occurs once in the article.' },
  'evidence-cuts-word': { severity: 'error', demand: 'Evidence begins and ends with whole words.' },
  'evidence-cuts-clause': {
    severity: 'warning',
    demand: 'Evidence keeps the negations, doubts and possessives of its own clause.',
  },
  'verbatim-not-found': {
    severity: 'error',
    demand: 'Descriptions, reasons, bases and hedges are the article’s words.',
  },
  'text-not-as-received': {
    severity: 'error',
    demand: 'Title, captions and body stand in the article as it arrived.',
  },
  'raw-altered': {
    severity: 'error',
    demand: 'The article as it arrived is, byte for byte, the file whose SHA-256 its entry keeps.',
  },
  'raw-without-sha256': {
    severity: 'warning',
    demand: 'A published article keeps the SHA-256 of its file in raw/.',
  },
  'hint-without-reading': { severity: 'error', demand: 'A hint says whose reading it is.' },
  'reading-without-hint': { severity: 'error', demand: 'Only a hint has a reading.' },
  'claims-own-of-another': {
    severity: 'error',
    demand:
      'Who claims an act as its own, or admits it, is among the accused, or speaks for one of them.',
  },
  'accused-without-attribution': { severity: 'error', demand: 'Only an attribution accuses.' },
  'attribution-without-accused': {
    severity: 'error',
    demand: 'An attribution says whom it is about, unless nobody in particular is silent.',
  },
  'chain-through-itself': {
    severity: 'error',
    demand:
      'A chain does not pass through its own article’s outlet, its own speaker, or twice through another.',
  },
  'chain-without-speaker': {
    severity: 'error',
    demand: 'Only the words of somebody come through a chain.',
  },
  'named-twice': { severity: 'error', demand: 'A list names each thing once.' },
  'said-after-publication': {
    severity: 'error',
    demand: 'Nothing is said after the article that reports it was published.',
  },
  'said-before-incident': {
    severity: 'warning',
    demand: 'Nobody says who did it before it happened.',
  },
  'said-long-before': {
    severity: 'warning',
    demand: 'What was said long before its article is told there with its month or year.',
  },
  'said-on-another-date': {
    severity: 'warning',
    demand: 'Where words give the date of a saying, `said` has it.',
  },
  'doubtful-date': {
    severity: 'warning',
    demand:
      'An article’s date fits its address, its archived copy, its dateline and the latest that it tells.',
  },
  'incident-after-article': {
    severity: 'warning',
    demand: 'An incident is no later than every article that tells of it.',
  },
  'id-against-date': {
    severity: 'warning',
    demand: 'An incident’s date is the one that its id begins with.',
  },
  'point-outside-country': {
    severity: 'warning',
    demand: 'The point of a place lies in its country.',
  },
  'about-without-value': {
    severity: 'warning',
    demand: 'A claim about a cause, means, toll or date has the value that it can be compared by.',
  },
  'quoted-twice': { severity: 'warning', demand: 'A claim quotes the same words once.' },
  'left-from-import': {
    severity: 'warning',
    demand: 'What import has left open is settled before it is published.',
  },
  'value-of-wrong-kind': {
    severity: 'error',
    demand:
      'A toll has numbers, a date claim a date, an attribution no value, and no other claim numbers.',
  },
  'article-without-claims': { severity: 'warning', demand: 'An article has claims.' },
  'unreferenced-actor': { severity: 'warning', demand: 'Something refers to every actor.' },
  'unreferenced-incident': { severity: 'warning', demand: 'Something refers to every incident.' },
  'unreferenced-outlet': { severity: 'warning', demand: 'Something refers to every outlet.' },
  'unused-speaker': { severity: 'warning', demand: 'Every speaker of an article says something.' },
  'claim-without-incident': {
    severity: 'warning',
    demand: 'A claim about what happened names the incident, or says that the text names none.',
  },
  'ambiguous-without-choice': {
    severity: 'warning',
    demand: 'What is ambiguous may mean one of several incidents.',
  },
  'translation-into-its-own-language': {
    severity: 'error',
    demand: 'A passage is translated into another language than the article’s.',
  },
  'translator-without-name': {
    severity: 'error',
    demand: 'A translator who is neither the editors, the outlet nor a machine has a name.',
  },
  'stance-of-wrong-side': { severity: 'warning', demand: 'The accused denies; others dispute.' },
  'stance-without-word': {
    severity: 'warning',
    demand: 'A stance that is a word of the text has it in the evidence.',
  },
  'stance-against-words': {
    severity: 'warning',
    demand: 'Who says that something is so does not deny it in the same words, or leave it open.',
  },
  'doubt-left-out': {
    severity: 'warning',
    demand: 'A word of doubt in the evidence is the claim’s hedge, or its stance says so.',
  },
  'value-against-words': {
    severity: 'warning',
    demand: 'A value says what the words of its evidence say.',
  },
  'incident-not-in-words': {
    severity: 'warning',
    demand: 'Evidence that names another incident alone is not about this one.',
  },
  'value-in-two-forms': {
    severity: 'warning',
    demand: 'Of one incident, one value has one form.',
  },
  'count-against-words': {
    severity: 'warning',
    demand: 'As many people speak as their description says.',
  },
  'said-against-words': {
    severity: 'warning',
    demand: 'What was said on a Friday has the date of a Friday.',
  },
  'accused-not-in-words': {
    severity: 'warning',
    demand:
      'Whoever is accused stands in the evidence, or close by, and nobody else as having done it.',
  },
  'speaker-not-in-words': {
    severity: 'warning',
    demand: 'Whoever speaks stands in the evidence, or close by, and nobody else as speaking.',
  },
  'change-without-said': {
    severity: 'warning',
    demand:
      'Where one side affirms and denies the same, both claims tell when it was said, or one that it came after the other.',
  },
  'after-against-dates': {
    severity: 'error',
    demand: 'Nothing is said after what its own dates put later.',
  },
  'conflict-written-twice': {
    severity: 'warning',
    demand: 'A conflict is written on one of its two claims.',
  },
  'disputed-title': {
    severity: 'warning',
    demand: 'The title and kind of an incident hold no word that a claim about it disputes.',
  },
  'passage-coded-twice': {
    severity: 'warning',
    demand: 'What one speaker says once, in one way, is one claim.',
  },
  'needless-conflict': {
    severity: 'warning',
    demand: 'A hint and a refusal to answer are no conflict.',
  },
  'hearsay-in-own-voice': {
    severity: 'warning',
    demand: 'What an article has from others it does not say in its own voice.',
  },
  'needless-text': { severity: 'warning', demand: 'Only an article has text below its fields.' },
  'aliases-in-one': { severity: 'warning', demand: 'Each alias stands by itself.' },
  'unaccounted-field': {
    severity: 'warning',
    demand: 'An article’s title, source and date are in its text or under not-in-text.',
  },
  'needless-not-in-text': {
    severity: 'warning',
    demand: 'not-in-text names fields that are filled in and that the text does not state.',
  },
  'answer-without-warning': {
    severity: 'warning',
    demand: 'An answer answers a warning that is there, about what it was given to.',
  },
  'shared-alias': { severity: 'warning', demand: 'A name belongs to one actor or outlet.' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
