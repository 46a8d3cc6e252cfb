import type { Draft, Drafted } from '../intake/draft/draft.ts';
import type { Reprint } from '../intake/draft/reprints.ts';
import { jsonText } from '../reporters/json-text.ts';

/** What a dry run found out about one file. */
export type Examined =
  | { kind: 'refused'; reason: string }
  | {
      kind: 'drafted';
      drafted: Drafted;
      importedAs: string | undefined;
      reprints: readonly Reprint[];
    };

/**
 * One file as JSON, on one line. `body` has an empty line between paragraphs; lines count in the raw file;
 * a field that the text leaves unresolved is null. Where a file is refused, `refused` says why.
 */
export function importJson(file: string, examined: Examined): string {
  return jsonText({ file, ...fieldsOf(examined) });
}

function fieldsOf(examined: Examined) {
  if (examined.kind === 'refused') return { refused: examined.reason };
  const { drafted, importedAs, reprints } = examined;
  if (drafted.kind === 'refused')
    return { told: drafted.extracted, removed: drafted.removed, refused: drafted.reason };
  const [reprint] = reprints;
  return {
    ...draftFields(drafted.draft),
    'duplicate-of': reprint ? { ...reprint, share: Math.round(reprint.share * 1000) / 1000 } : null,
    'imported-as': importedAs ?? null,
    refused: drafted.draft.obstacle ?? null,
  };
}

function draftFields(draft: Draft) {
  const { fields } = draft;
  return {
    id: draft.id,
    title: fields.title ?? null,
    subtitle: fields.subtitle ?? null,
    byline: fields.byline ?? null,
    source: fields.source ?? null,
    site: draft.site ?? null,
    date: fields.date ?? null,
    language: fields.language ?? null,
    url: fields.url ?? null,
    credit: fields.credit ?? null,
    body: draft.body.map(({ text }) => text).join('\n\n'),
    captions: fields.captions,
    removed: [...draft.removed, ...draft.surroundings].sort((a, b) => a.line - b.line),
    told: draft.extracted,
    open: draft.unresolved,
    questions: draft.questions,
    speakers: draft.speakers,
    claims: draft.claims,
    'not-read': draft.notRead ?? null,
    proposed: draft.proposed,
  };
}
