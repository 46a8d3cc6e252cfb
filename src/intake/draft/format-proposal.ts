import type { ProposedEntry } from '../../model/proposed-entry.ts';
import { type FieldValue, frontmatterText } from './frontmatter-text.ts';

/** Writes a proposed actor, outlet or incident as a draft; why it is proposed stands below its fields. */
export function formatProposal(entry: ProposedEntry): string {
  const frontmatter = frontmatterText([...fieldsOf(entry), ['draft', 'true']]);
  return `---\n${frontmatter}---\n`;
}

function fieldsOf(entry: ProposedEntry): (readonly [string, FieldValue])[] {
  if (entry.kind === 'incident')
    return [
      ['title', entry.title],
      ['kind', entry.sort],
      ['date', entry.date],
      ['place', placeOf(entry.place, entry.country)],
    ];
  const shared: [string, FieldValue][] = [
    ['name', entry.name],
    ['aliases', entry.aliases],
    ['kind', entry.sort],
    ['country', entry.country],
  ];
  return entry.kind === 'actor' ? [...shared, ['of', entry.of]] : [...shared, ['url', entry.url]];
}

function placeOf(name: string | undefined, country: string | undefined): FieldValue {
  if (country === undefined) return name;
  return {
    fields: [
      { name: 'name', value: name },
      { name: 'country', value: country },
    ],
  };
}
