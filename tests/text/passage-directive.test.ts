import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageDirective } from '../../src/text/passage-directive.ts';
import { searchedText } from '../../src/text/searched-text.ts';
import { findDirective } from '../../src/text/text-directive.ts';

/** The directive to the words in square brackets. */
function directiveTo(marked: readonly string[], leading = 0) {
  const block = marked.findIndex((text) => text.includes('['));
  const start = marked[block]?.indexOf('[') ?? 0;
  const end = (marked[block]?.indexOf(']') ?? 0) - 1;
  const page = marked.map((text) => searchedText(text.replaceAll(/[[\]]/g, '')));
  return passageDirective({ block, start, end }, page, leading);
}

const series =
  'Israel has carried out a series of strikes against military targets in the north of Iraq';

describe('a passage is looked for', () => {
  test('as it stands, where it is short', () => {
    expect(directiveTo(['He said that [Israel did it] on Friday.'])).toEqual({
      start: 'Israel did it',
    });
  });

  test('as it stands up to twelve words, by its ends from thirteen on', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve';
    expect(directiveTo([`[${twelve}]`])).toEqual({ start: twelve });
    expect(directiveTo([`[${twelve} thirteen]`])).toEqual({
      start: 'one two three four five',
      end: 'nine ten eleven twelve thirteen',
    });
  });

  test('by its ends, where it is long', () => {
    expect(directiveTo([`[${series}].`])).toEqual({
      start: 'Israel has carried out a',
      end: 'in the north of Iraq',
    });
  });

  test('by more first words, where a headline begins with the same', () => {
    expect(directiveTo(['Israel has carried out a series of raids', `[${series}].`])).toEqual({
      start: 'Israel has carried out a series of strikes',
      end: 'in the north of Iraq',
    });
  });

  test('by more first words, where a headline has the same in other letters and signs', () => {
    expect(directiveTo(['ISRAEL HAS CARRIED OUT A SÉRIES', `[${series}].`])?.start).toBe(
      'Israel has carried out a series of',
    );
  });

  test('by more last words, where the last ones stand in it twice', () => {
    expect(
      directiveTo([
        '[One by one the men in the north of Iraq went home, and nobody in the north of Iraq saw it] yet.',
      ])?.end,
    ).toBe('north of Iraq saw it');
    expect(
      directiveTo([
        '[The first day they were all in the town of Amirli, the next in the town of Amirli].',
      ])?.end,
    ).toBe('next in the town of Amirli');
  });

  test('whole, where no end of it stands alone', () => {
    const words = 'no no no no no no no no no no no no no no';
    expect(directiveTo([words, `[${words} no]`])).toEqual({ start: `${words} no` });
  });

  test('with the word before it or behind it, where it stands elsewhere', () => {
    expect(directiveTo(['A raid was made.', 'It says [a raid was made].'])).toEqual({
      prefix: 'says',
      start: 'a raid was made',
    });
    expect(directiveTo(['A raid was made.', '[A raid was made], they say.'])).toEqual({
      start: 'A raid was made',
      suffix: ', they',
    });
  });

  test('with as many words around it as tell it apart', () => {
    expect(directiveTo(['He said then “a raid”, and now “[a raid]”.'])).toEqual({
      prefix: 'now “',
      start: 'a raid',
    });
    expect(directiveTo(['x a raid y, x a raid z, w [a raid] y'])).toEqual({
      prefix: 'w',
      start: 'a raid',
    });
    expect(directiveTo(['x a raid y, x [a raid] z, w a raid z'])).toEqual({
      prefix: 'x',
      start: 'a raid',
      suffix: 'z',
    });
  });

  test('out to the ends of words, as browsers tell them apart', () => {
    expect(directiveTo(['a strike on [Iran]’s bases'])?.start).toBe('Iran’s');
    expect(directiveTo(['x 1,[200 people] were'])?.start).toBe('1,200 people');
    expect(directiveTo(['the Iran-[backed militias] said'])?.start).toBe('backed militias');
    expect(directiveTo(['by user[_name said]'])?.start).toBe('user_name said');
    expect(directiveTo(['see [example].org'])?.start).toBe('example.org');
    expect(directiveTo(['این [کتاب]\u200cها خوب'])?.start).toBe('کتاب\u200cها');
  });

  test('on each side of the end of a line, never across', () => {
    expect(
      directiveTo(['[one two three four five six\u2028seven eight nine ten eleven twelve]']),
    ).toEqual({ start: 'one two three four five', end: 'eight nine ten eleven twelve' });
    expect(directiveTo(['[one\u2028two]'])).toBeUndefined();
  });

  test('with white space as a page lays it out', () => {
    expect(directiveTo(['it [says\n   that] so'])?.start).toBe('says that');
  });

  test('not at all, where nothing tells it apart', () => {
    expect(
      directiveTo(['A raid.', '[A raid].'].map((text) => text.replace('.', ''))),
    ).toBeUndefined();
  });

  test('as the first, where it is the headline', () => {
    expect(directiveTo(['[A raid]', 'He saw a raid'], 1)).toEqual({ start: 'A raid' });
    expect(directiveTo(['A raid today', '[A raid]', 'He saw a raid'], 2)).toBeUndefined();
    expect(directiveTo(['He saw it', '[A raid]', 'He saw a raid'], 2)).toEqual({ start: 'A raid' });
    expect(directiveTo(['He saw it', '[A raid]', 'He saw a raid'], 1)).toBeUndefined();
  });
});

test('whatever the page, what is opened is the passage, or a word more at an end', () => {
  const word = fc.constantFrom(
    'a',
    'b',
    'Iran',
    'Iran’s',
    'x-y',
    '1,200',
    '“so”',
    'é',
    'e',
    '.',
    '—',
  );
  const block = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (texts, at, from, length) => {
        const index = at % texts.length;
        const text = texts[index] ?? '';
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % text.length));
        const page = texts.map(searchedText);
        const directive = passageDirective({ block: index, start, end }, page);
        const found = directive && findDirective(directive, page);
        if (!directive) return;
        expect(found?.from.block).toBe(index);
        expect(found?.to.block).toBe(index);
        const opened = text.slice(found?.from.at, found?.to.at);
        expect(opened).toContain(text.slice(start, end).trim());
        expect(opened.length - text.slice(start, end).length).toBeLessThanOrEqual(12);
      },
    ),
  );
});
