import { expect, test } from 'vitest';
import ChainDiagram from '../../src/components/chain-diagram.astro';
import { read, readAll, type Shown, shownFixture } from './render.ts';

const record = await shownFixture('good-three-claims-in-thirty-lines');
const other = await shownFixture('good-every-field');

const drawn = (shown: Shown, id: string) =>
  shown.render(ChainDiagram, { diagram: shown.incidentPage(id).chains, label: 'The ways' });

/** The titles of a drawing: what a reader who does not see it is told. */
const told = (rendering: Awaited<ReturnType<typeof drawn>>, kind: string) =>
  readAll(rendering, `svg.${kind} title`);

test('every strand says who says what, how it came, and where it stands', async () => {
  const rendering = await drawn(record, '2019-07-19-amirli');
  expect(told(rendering, 'wide').slice(0, 2)).toEqual([
    '“A senior Middle Eastern intelligence official” says Israel did it; the article does not say how it got this (The Times of Israel)',
    '“Israeli officials” neither confirm nor deny it; the article does not say how it got this (The Times of Israel)',
  ]);
  expect(readAll(rendering, 'figcaption')).toEqual([
    '“?” means that the article does not say how it got this.',
  ]);
});

test('both drawings tell the same, and lead to the same', async () => {
  for (const [shown, id] of [
    [record, '2019-07-19-amirli'],
    [other, '2019-07-19-amirli'],
  ] as const) {
    const rendering = await drawn(shown, id);
    const hrefs = (kind: string) =>
      [...rendering.document.querySelectorAll(`svg.${kind} a`)].map((a) => a.getAttribute('href'));
    expect(told(rendering, 'narrow').toSorted()).toEqual(told(rendering, 'wide').toSorted());
    expect(hrefs('narrow').toSorted()).toEqual(hrefs('wide').toSorted());
    expect(hrefs('wide').filter((href) => !href?.startsWith('/record/'))).toEqual([]);
    expect(
      [...rendering.document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label')),
    ).toEqual(['The ways', 'The ways']);
  }
});

test('draws the relay that another record names, and no question mark beside it', async () => {
  const rendering = await drawn(other, '2019-07-19-amirli');
  expect(told(rendering, 'wide')).toContain('The Associated Press, which relayed it');
  const strands = [...rendering.document.querySelectorAll('svg.wide a.s')].map((strand) => ({
    claim: strand.getAttribute('href')?.split('/').at(-2),
    asks: [...strand.querySelectorAll('text')].some((text) => read(text) === '?'),
  }));
  expect(strands).toContainEqual({ claim: 'us-officials-israel', asks: false });
  expect(strands).toContainEqual({ claim: 'admitted', asks: true });
});
