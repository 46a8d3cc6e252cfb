/** Why a text is no date that this site reads, to follow “which”, and what to write in its place. */
export interface Unread {
  fault: string;
  fix: string;
}

/** Of what EDTF has and this site has not; to follow a colon. */
export const allowed = 'EDTF allows that, this site does not read it';

/** The single dates that a text is made of. */
export const partsOf = (text: string): string[] =>
  text
    .replaceAll(/[[\]{}]/g, '')
    .split(/\/|,|\.\./)
    .map((part) => part.trim());
