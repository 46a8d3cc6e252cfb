import type { Calendar, Cues } from '../cues/cues.ts';

/** A weekday on which some words say that something was said. */
export interface Weekday {
  words: string;
  /** Sunday is 0. */
  weekday: number;
}

/** The weekdays that stand beside a verb of saying: of “said that on Friday …” the day is not that of the saying. */
export function weekdaysOfSaying(words: string, { speech, calendar }: Cues): Weekday[] {
  if (!speech || !calendar) return [];
  const weekday = `(${calendar.weekdays.join('|')})`;
  const between = "(?: (?!that\\b)[\\p{L}\\d'.-]+){0,6}? ";
  const forms = [
    `\\b(?:${speech.verbs})${between}(?:on )?${weekday}\\b`,
    `\\b(?:on )${weekday}(?: (?!that\\b)[\\p{L}\\d'.-]+){0,5}? (?:${speech.verbs})\\b`,
  ];
  return forms.flatMap((form) =>
    [...words.matchAll(new RegExp(form, 'giu'))]
      .filter(({ 0: whole }) => !isOfAnotherWeek(whole, weekday, calendar))
      .map(({ 1: name = '' }) => ({
        words: name,
        weekday: calendar.weekdays.indexOf(name.toLowerCase()),
      })),
  );
}

const isOfAnotherWeek = (whole: string, weekday: string, { otherWeek }: Calendar) =>
  otherWeek.test(whole.slice(0, whole.search(new RegExp(weekday, 'iu'))));
