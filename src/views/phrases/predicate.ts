import { namedBy } from '../../analysis/accusations.ts';
import { actorOf, isNobodysSilence, speaksFor } from '../../analysis/speaks-for.ts';
import { isCause } from '../../corpus/entries/causes.ts';
import type { Claim } from '../../corpus/linking/graph.ts';
import type { Value } from '../../model/claim.ts';
import { acknowledges, stanceTerm } from '../../model/vocabularies.ts';
import type { NamedRole, Said, Saying } from '../../words/sentences/saying.ts';
import { dateText } from '../shared/date-text.ts';
import { linkTo, type RichText, recorded } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { clauseOf } from './clause.ts';
import { speakerPhrase, voicesOf } from './speaker.ts';

/** What a claim’s speakers do, to stand after their names: “say that Israel did it”, “give the target as …”. */
export function predicateOf(claim: Claim, site: Site): RichText {
  return [clauseOf(claim, wordsOf(claim, saidOf(claim, site), site))];
}

/** What a claim’s speakers do, where what it says stands above: “say so”, “disputes this”. */
export function shortPredicateOf(claim: Claim, site: Site): RichText {
  const said: Said = isNobodysSilence(claim) ? saidOf(claim, site) : { kind: 'nothing' };
  return [clauseOf(claim, wordsOf(claim, said, site))];
}

/** The same behind what a claim speaks of: “who did it: say Israel did it”, “the target: munitions depot”. */
export function predicateUnderTopic(claim: Claim, site: Site): RichText {
  const said = saidOf(claim, site);
  const isNamedOnly =
    said.kind === 'value' &&
    claim.stance === 'asserts' &&
    !said.listed &&
    !['toll', 'date', 'other', 'basis'].includes(said.about);
  if (isNamedOnly) return [clauseOf(claim, [said.value])];
  return isToldInWords(claim, site) && claim.about !== 'other'
    ? shortPredicateOf(claim, site)
    : predicateOf(claim, site);
}

function wordsOf(claim: Claim, said: Said, site: Site): RichText {
  const { saying } = site.words;
  if (isGeneral(claim)) return saying.predicate(sayingOf(claim, site), { kind: 'nothing' });
  return isUnattributed(claim) && !claim.readBy && !isNobodysSilence(claim)
    ? saying.unattributed(claim.stance, said)
    : saying.predicate(sayingOf(claim, site), said);
}

/** Whether nobody in particular is told to say it. */
export function isUnattributed({ speakers }: Claim): boolean {
  return speakers.every(({ kind }) => kind === 'unattributed');
}

/** Whether somebody takes a deed upon itself, as its work or as its fault. */
export function isOwnDeed({ stance }: Claim): boolean {
  return acknowledges(stance);
}

/** Whether somebody takes upon itself many deeds and none by name: such words are quoted, not called by a label. */
export function isGeneral(claim: Claim): boolean {
  return isOwnDeed(claim) && claim.incidents.every(({ incidentKind }) => incidentKind === 'series');
}

/** How a claim’s speakers stand to what it says. */
export function sayingOf({ stance, speakers, readBy }: Claim, site: Site): Saying {
  return {
    stance,
    voices: voicesOf(speakers),
    readBy: readBy && speakerPhrase(readBy, site),
  };
}

/** What a claim says, as a verb takes it. */
export function saidOf(claim: Claim, site: Site): Said {
  const { about, accused, value } = claim;
  if (isNobodysSilence(claim)) return { kind: 'no claim' };
  if (about === 'occurrence' && !value) return { kind: 'occurrence' };
  if (about !== 'attribution')
    return value
      ? { kind: 'value', about, value: valueText(value, site), listed: isListed(claim) }
      : { kind: 'nothing' };
  if (isOnItself(claim)) return { kind: 'own part', roles: accused.map(({ role }) => role) };
  return { kind: 'accusation', accused: namedRolesOf(claim, site) };
}

function isListed({ about, value }: Claim): boolean {
  return (
    (about === 'cause' || about === 'means') && value?.kind === 'words' && isCause(value.words)
  );
}

/** Whether what a claim says of its subject is told in its words alone: no sentence of the site’s own has it. */
function isToldInWords(claim: Claim, site: Site): boolean {
  const said = saidOf(claim, site);
  const { force } = stanceTerm(claim.stance);
  if (said.kind === 'nothing') return true;
  if (said.kind !== 'value' || said.listed || (force !== 'affirms' && force !== 'reading'))
    return false;
  const hasVerb = claim.stance === 'asserts' && !isUnattributed(claim);
  return !(hasVerb && (said.about === 'toll' || said.about === 'date'));
}

/** Those whom a claim names, as a sentence does, with their parts. */
function namedRolesOf(claim: Claim, site: Site): NamedRole[] {
  const { named } = site.words.speakers;
  return namedBy(claim).map(({ actor, role }) => ({ actor: named(linkTo(actor, site)), role }));
}

/** Whether those who speak are the ones named; where they keep silent or leave it open, they or their people. */
function isOnItself(claim: Claim): boolean {
  const { accused, speakers, readBy, stance } = claim;
  // What may be so is told of a part by name: “says Israel may have ordered it”.
  if (readBy || accused.length === 0 || stance === 'suspects') return false;
  const { force } = stanceTerm(stance);
  const isOpen = force === 'silent' || force === 'withholds';
  return accused.every(({ actor }) =>
    speakers.every((speaker) =>
      isOpen
        ? speaksFor(actorOf(speaker), actor)
        : speaker.kind === 'actor' && speaker.actor === actor,
    ),
  );
}

/** What a claim says: “Israel did it”, or its value; nothing where neither is coded. */
export function saidBy(claim: Claim, site: Site): RichText {
  if (claim.about === 'attribution')
    return site.words.saying.accusations(namedRolesOf(claim, site));
  return claim.value ? [valueText(claim.value, site)] : [];
}

/** A value in words: how many were killed or hurt, a date, or the words it is recorded in. */
export function valueText(value: Value, site: Site): string {
  if (value.kind === 'counts') return site.words.saying.toll(value.counts);
  return value.date ? dateText(value.date, site).text : recorded(value.words, site);
}
