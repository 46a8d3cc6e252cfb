import type { Role } from '../../model/vocabularies.ts';

/** What in a sentence says that somebody did something that is fought over. */
interface Deed {
  readonly words: RegExp;
  readonly role: Role;
}

// Stems, each with the endings a newspaper uses. Anchored where they are tried, so that nothing is scanned twice.
const violence =
  'struck|strik(?:e|es|ing)|attack(?:s|ed|ing)?|bomb(?:s|ed|ing)?|hit|hits|hitting|target(?:s|ed|ing)?|destroy(?:s|ed|ing)?|kill(?:s|ed|ing)?|raid(?:s|ed|ing)?|shell(?:s|ed|ing)?|fire[ds]?|firing|launch(?:es|ed|ing)?|shot|poison(?:s|ed|ing)?|hack(?:s|ed|ing)?|sabotag(?:e|es|ed|ing)|assassinat(?:e|es|ed|ing)|murder(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|perpetrat(?:e|es|ed|ing)|invad(?:e|es|ed|ing)|commit(?:s|ted|ting)?|act(?:s|ed|ing)? against';

/** After a name: “Israel has carried out …”, “Israel was behind …”. */
export const deedsAfter: readonly Deed[] = [
  { words: new RegExp(`^(?:${violence})\\b`, 'iu'), role: 'executed' },
  {
    words:
      /^(?:behind|responsible for|to blame|guilty of|culpable|involved in|(?:accept|claim|admit|acknowledg|tak|took)\p{L}* (?:\p{L}+ )?responsibility)/iu,
    role: 'executed',
  },
  { words: /^order(?:s|ed|ing)?\b/iu, role: 'ordered' },
  {
    words:
      /^(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|arm(?:s|ed|ing)|sold|gave)\b/iu,
    role: 'supplied',
  },
];

/** What may stand between a name and its deed. */
export const auxiliary =
  /^(?:has|have|had|is|was|were|are|be|been|being|will|would|may|might|could|also|recently|repeatedly|reportedly|allegedly|apparently|likely|probably|now|already|not|secretly|directly|it|itself|regularly)\b/iu;

/** Before a name: “carried out by”, “blamed on”, “attributed to”, “accused”. What is done *to* somebody is not among them. */
export const deedsBefore = new RegExp(
  `\\b(?:(?:${violence}|strikes?|airstrikes?|bombings?|killings?|murders?|ordered|launched)(?:\\s+\\S+){0,6}?\\s+by|(?:blam(?:e|es|ed|ing)|pinned)(?:\\s+\\S+){0,3}?\\s+on|blam(?:es|ed|ing)|(?:attributed|ascribed)(?:\\s+\\S+){0,3}?\\s+to|accus(?:es|ed|ing)|denounc(?:es|ed|ing))\\s+(?:the\\s+)?$`,
  'iu',
);

/** After an adjective: “Israeli drones”, “Iranian missiles”. */
export const instruments =
  /^(?:\s+[\p{L}-]+){0,2}?\s+(?:air\s?strikes?|strikes?|drones?|jets?|warplanes?|aircraft|missiles?|rockets?|raids?|attacks?|bombs?|bombings?|bombardments?|hackers?|agents?|forces|involvement|responsibility|complicity|hand|role|operatives?|shelling)\b(?!\s+(?:program|capabilit|defen|industr|technolog))/iu;
