/** A stretch of a title; `isWhole` where no line may end within it. */
export interface TitlePart {
  text: string;
  isWhole: boolean;
}

// A particle of up to three letters, its hyphen and a name that has room on the smallest screen.
const PARTICLE = /(?<![\p{L}\p{N}-])(\p{L}{1,3}-\p{L}{1,12})(?![\p{L}\p{N}-])/u;

/** A title in stretches, its words unchanged: “al-Saqr” is one that is not to be parted at its hyphen. */
export function titleParts(title: string): TitlePart[] {
  return title
    .split(PARTICLE)
    .map((text, index) => ({ text, isWhole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
