import { expect, test } from 'vitest';
import { findClaims } from '../../../src/intake/claims/find-claims.ts';

const background = {
  actors: [{ id: 'iran', names: ['Iran'], kind: 'state' as const, country: 'IR' }],
  outlets: [],
  incidents: [],
  source: undefined,
  date: '2024-03-04',
};

/** Whom an article of one sentence accuses in its own voice. */
function ownIn(text: string): string[] {
  const { claims } = findClaims([{ part: 'body', text, line: 1 }], background);
  return claims
    .filter(({ speakers }) => speakers.includes('author'))
    .flatMap(({ accused }) => accused.map(({ actor }) => actor));
}

test.for([
  'Iran struck the depot, and the road was long.',
  'Iran struck the depot, and the reporter was late.',
])('%s', (text) => {
  expect(ownIn(text)).toEqual(['iran']);
});

test.for(['Iran may strike the depot.', 'A baker struck the depot.'])('nobody: %s', (text) => {
  expect(ownIn(text)).toEqual([]);
});

const cues =
  'according accordance say says said saying tell tells told alleged allegedly assessment accusation blame blamed ' +
  'claim claims suspected report reported believed deny denies denied denial denying confirmed attributed cite ' +
  'cites cited citing source sources think thinks thought consider considers considered presumably purportedly ' +
  'supposedly appear appears appeared seems apparently warning fear threat ask whether question statement announcement ' +
  'acknowledged admitted argument concluded evidence speculation rumor rumours theory theories opinion view ' +
  'means meant likely probably possibly perhaps may might could would';

test.for(cues.split(' '))('the words of somebody else where “%s” stands', (cue) => {
  expect(ownIn(`Iran struck the depot, and the ${cue} road was long.`)).toEqual([]);
});

test.for(['“long”', '"long"', '«long»', '„long', 'long:', 'long?'])('… and %s', (sign) => {
  expect(ownIn(`Iran struck the depot, and the road was ${sign} in the north.`)).toEqual([]);
});
