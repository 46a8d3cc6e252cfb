/** What a share image says, before it is laid out. An empty text is left out. */
export interface ShareCard {
  /** What it is, when and where. */
  above: string;
  title: string;
  /** The language of the title (BCP 47). */
  language: string | undefined;
  below: string;
  /** At most three. */
  answers: readonly CardAnswer[];
  draft: boolean;
}

export interface CardAnswer {
  question: string;
  answer: string;
  details: readonly CardDetail[];
}

export interface CardDetail {
  text: string;
  tone: 'plain' | 'contested';
}
