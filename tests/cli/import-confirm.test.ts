import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk } from './import-desk.ts';

const text = `Strike on a depot in Varra

Israel struck the depot in Varra on July 19, a ministry official said.

Iran denied that it had stored missiles at the depot in Varra.
`;

const diagnostics = z.array(
  z.object({
    rule: z.string(),
    severity: z.string(),
    file: z.string(),
    line: z.number(),
    message: z.string(),
  }),
);

/** Every error that check has, with the line that it points to. */
async function errorsOf(desk: Desk) {
  const found = diagnostics.parse(JSON.parse((await desk.check()).out));
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line, message }) => ({
      rule,
      message,
      points: desk.read(`content/${file}`).split('\n')[line - 1]?.trim(),
    }));
}

const ENTRY = 'content/articles/strike.md';

/** A text as import leaves it, in a record that has whom and what it names. */
async function imported(): Promise<Desk> {
  const desk = openDesk();
  for (const [path, fields] of [
    ['actors/israel.md', 'name: Israel\nkind: state\ncountry: IL'],
    ['actors/iran.md', 'name: Iran\nkind: state\ncountry: IR'],
    ['outlets/courier.md', 'name: The Varra Courier\nkind: newspaper'],
    ['incidents/2019-07-19-varra.md', 'title: Depot in Varra\nkind: attack\ndate: 2019-07-19'],
  ])
    desk.put(`content/${path}`, `---\n${fields}\n---\n`);
  await desk.importArticles('--id', 'strike', desk.put('a.txt', text));
  const fields = 'source: courier\ndate: 2019-07-20\nlanguage: en\n';
  const known = 'not-in-text: {source: known, date: known}\n';
  desk.put(ENTRY, desk.read(ENTRY).replace('raw-sha256:', `${fields}${known}raw-sha256:`));
  return desk;
}

test('what import proposes is published only once an editor has confirmed it, line by line', async () => {
  const desk = await imported();
  expect(await errorsOf(desk)).toEqual([]);

  const draft = desk.read(ENTRY);
  const ids = [...draft.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(1);
  desk.put(ENTRY, draft.replace('draft: true\n', ''));
  expect(await errorsOf(desk)).toEqual(
    ids.map((id) => ({
      rule: 'unconfirmed-proposal',
      message: `nobody has confirmed the claim “${id}”, which import proposes`,
      points: 'proposed: true',
    })),
  );

  desk.put(ENTRY, desk.read(ENTRY).replace('    proposed: true\n', ''));
  expect((await errorsOf(desk)).length).toBe(ids.length - 1);
  desk.put(ENTRY, desk.read(ENTRY).replaceAll('    proposed: true\n', ''));
  expect(await errorsOf(desk)).toEqual([]);
});

test('the summary of an import says how a claim is confirmed', async () => {
  const desk = openDesk();
  const { out } = await desk.importArticles(desk.put('a.txt', text));
  expect(out).toContain('delete its line proposed: true to confirm it');
});
