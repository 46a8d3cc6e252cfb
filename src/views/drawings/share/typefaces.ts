/** The faces that share images are set in. */
export type Face = 'title' | 'serif' | 'sans' | 'strong';

/** A family and weight, as in CSS. */
export interface Typeface {
  family: string;
  weight: 400 | 700;
}

/** The families that images are set in. Nothing else may be asked of those who measure and draw them. */
const families = {
  serif: 'Charis SIL',
  sans: 'Source Sans 3',
  hebrew: 'Noto Serif Hebrew',
  arabic: 'Noto Naskh Arabic',
} as const;

const typefaces: Readonly<Record<Face, Typeface>> = {
  title: { family: families.serif, weight: 700 },
  serif: { family: families.serif, weight: 400 },
  sans: { family: families.sans, weight: 400 },
  strong: { family: families.sans, weight: 700 },
};

/** What a line is set in: one with Hebrew or Arabic in it, whole in a family that has Latin letters, too. */
export function typefaceOf(line: string, face: Face): Typeface {
  const { family, weight } = typefaces[face];
  return { family: foreignFamily(line) ?? family, weight };
}

function foreignFamily(line: string): string | undefined {
  if (/\p{sc=Hebrew}/u.test(line)) return families.hebrew;
  return /\p{sc=Arabic}/u.test(line) ? families.arabic : undefined;
}
