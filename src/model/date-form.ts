/** How an EDTF date is put together. A side of a span is undefined where it is open or not known. */
export type DateForm =
  | { kind: 'one'; written: string }
  | { kind: 'span'; from: DateForm | undefined; to: DateForm | undefined }
  | { kind: 'one of' | 'all of'; members: readonly DateForm[] };

/** Takes an EDTF date apart: `from/to`, `[one,of,these]`, `{all,of,these}`, and `from..to` within these. */
export function dateForm(edtf: string): DateForm {
  const [, opened, members] = /^([[{])(.*)[\]}]$/.exec(edtf) ?? [];
  if (members === undefined) return spanOrOne(edtf, '/');
  return {
    kind: opened === '[' ? 'one of' : 'all of',
    members: members.split(',').map((member) => spanOrOne(member.trim(), '..')),
  };
}

function spanOrOne(written: string, between: '/' | '..'): DateForm {
  const [from = '', to] = written.split(between);
  return to === undefined
    ? { kind: 'one', written }
    : { kind: 'span', from: side(from), to: side(to) };
}

function side(written: string): DateForm | undefined {
  return written === '' || written === '..' ? undefined : { kind: 'one', written };
}
