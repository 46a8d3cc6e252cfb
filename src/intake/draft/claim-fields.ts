import type { Doubt, FoundClaim, FoundPassage, FoundSpeaker } from '../../model/found-claims.ts';
import type { Field, Fields, FieldValue } from './frontmatter-text.ts';

/** A found speaker as an article’s `speakers` have it, what is not certain above the field it is about. */
export function speakerField(speaker: FoundSpeaker): Field {
  const { id, description, doubts } = speaker;
  const fields: [string, FieldValue][] =
    speaker.kind === 'anonymous'
      ? [
          ['anonymous', description],
          ['of', speaker.of],
          ['count', speaker.count?.toString()],
          ['reason', speaker.reason],
        ]
      : [
          ['document', description],
          ['by', speaker.by],
        ];
  return { name: id, value: { fields: doubted(fields, doubts) } };
}

/**
 * A found claim as an article’s `claims` have it, fields with a default left out where they say no more. Last stands that
 * it is proposed: that line alone an editor deletes to confirm it, and every other keeps its place.
 */
export function claimFields(claim: FoundClaim): Fields {
  const isAttribution = claim.about === 'attribution';
  const fields: [string, FieldValue][] = [
    ['id', claim.id],
    ['about', isAttribution && claim.accused.length > 0 ? undefined : claim.about],
    ['speaker', oneOrMore(claim.speakers)],
    ['chain', claim.chain && oneOrMore(claim.chain)],
    ['stance', claim.stance === 'asserts' && !isAttribution ? undefined : claim.stance],
    ['read-by', claim.readBy],
    [
      'value',
      claim.value && {
        fields: Object.entries(claim.value).map(([name, value]) => ({ name, value })),
      },
    ],
    ['accused', oneOrMore(claim.accused.map(accusedValue))],
    ['incidents', oneOrMore(claim.incidents)],
    ['scope', claim.scope === 'exact' ? undefined : claim.scope],
    ['said', claim.said],
    ['evidence', oneOrMore(claim.evidence.map(passageValue))],
    ['basis', claim.basis],
    ['hedge', claim.hedge],
    ['proposed', 'true'],
  ];
  const known = new Set(fields.flatMap(([name, value]) => (isWritten(value) ? [name] : [])));
  const general = claim.doubts.filter(({ field }) => !known.has(field));
  return {
    fields: doubted(fields, claim.doubts),
    ...(general.length > 0 ? { comment: general.map(checkOf).join('; ') } : {}),
  };
}

const isWritten = (value: FieldValue) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const oneOrMore = (values: readonly FieldValue[]): FieldValue =>
  values.length === 1 ? values[0] : values;

const accusedValue = ({ actor, role }: FoundClaim['accused'][number]): FieldValue =>
  role === 'executed' ? actor : { fields: [{ name: actor, value: role }] };

function passageValue({ quote, part, stance, hedge }: FoundPassage): FieldValue {
  if (part === undefined && stance === undefined && hedge === undefined) return quote;
  return {
    fields: [
      { name: 'quote', value: quote },
      { name: 'in', value: part },
      { name: 'stance', value: stance },
      { name: 'hedge', value: hedge },
    ],
  };
}

const checkOf = ({ field, reason }: Doubt) => `${field} ${reason}: check`;

function doubted(
  fields: readonly (readonly [string, FieldValue])[],
  doubts: readonly Doubt[],
): Field[] {
  return fields.map(([name, value]) => {
    const about = doubts.filter(({ field }) => field === name);
    return about.length > 0
      ? { name, value, comment: about.map(checkOf).join('; ') }
      : { name, value };
  });
}
