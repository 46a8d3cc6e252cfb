import type { StrandRow } from '../../src/views/pages/tables/strand-row.ts';
import type { StrandGroup } from '../../src/views/pages/tables/strand-table.ts';
import { plain } from '../../src/views/shared/rich-text.ts';

/** A table as its readers hear it: each heading, below it each speaker, and behind each its rows. */
export function heard(groups: readonly StrandGroup[]) {
  return groups.map(({ heading, states, note, speakers }) => [
    [
      plain(heading),
      ...states.map(({ label }) => label),
      ...(note.length > 0 ? [plain(note)] : []),
    ],
    ...speakers.map(({ speaker, rows }) => [
      [plain(speaker.name), speaker.label, plain(speaker.of), speaker.reason?.quote ?? ''],
      ...rows.map(rowText),
    ]),
  ]);
}

function rowText({ quotes, said, hedge, basis, via, remarks, note }: StrandRow): string[] {
  return [
    ...remarks.map(({ text }) => text),
    ...quotes.map(({ text }) => text),
    plain([said.text, ' ', ...hedge]),
    plain(basis),
    via.map(plain).join(' → '),
    ...(note === undefined ? [] : [note]),
  ];
}
