import { describe, expect, it } from 'vitest';
import { openDesk } from './import-desk.ts';

const wire = [
  'BAGHDAD, Aug 23, 2019 (Reuters) - Two officials said on Friday that drones had struck a depot of the militia.',
  'The depot held rockets, according to a report that was seen by the agency and that named no one.',
  'The neighbouring state neither confirmed nor denied that it had been involved in what happened there.',
  'Four people were hurt in the blast, and the road to the north was closed until the next morning.',
].join('\n\n');

describe('a reprint of wire copy', () => {
  it('is told with the article it repeats, and how much of it', async () => {
    const desk = openDesk();
    await desk.importArticles(
      desk.put('wire.txt', `Drones struck depot\n\n${wire}\n`),
      '--id',
      'wire',
    );
    const own =
      'Our correspondent adds that the minister has called a meeting for this very evening.';
    const reprint = desk.put(
      'reprint.txt',
      `Depot hit by drones, officials say\n\n${wire}\n\n${own}\n`,
    );
    const dry = await desk.importArticles('--dry-run', '--format', 'json', reprint);
    expect(JSON.parse(dry.out)).toMatchObject({
      'duplicate-of': { article: 'wire', share: 0.831 },
      'imported-as': null,
    });
    const run = await desk.importArticles(reprint);
    expect(run.out).toContain(
      '\n  repeats\n    articles/wire.md: 83 in 100 runs of five words stand there, too; one origin, if the words are\n',
    );
  });

  it('is none where two articles share a few words', async () => {
    const desk = openDesk();
    await desk.importArticles(
      desk.put('wire.txt', `Drones struck depot\n\n${wire}\n`),
      '--id',
      'wire',
    );
    const other =
      'The minister said on Friday that he knew nothing of any drones over the depot of the militia.';
    const run = await desk.importArticles(
      desk.put('b.txt', `Minister knows nothing\n\n${other}\n`),
    );
    expect(run.out).not.toContain('repeats');
  });
});
