import { describe, expect, test } from 'vitest';
import { asOfUrl, passageId, reportUrl, urlOf } from '../../../src/views/shared/urls.ts';
import { article, claimOf, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23\nurl: https://example.org/a?b=c#top',
    '- id: says\n  about: damage\n  speaker: author\n  incidents: amirli\n  evidence:\n    - Forty-one, and more, were hit.\n    - A cache of guided missiles with a range of 200 kilometers was destroyed in the strike on the base.',
    'Forty-one, and more, were hit. A cache of guided missiles with a range of 200 kilometers was destroyed in the strike on the base.',
  ),
});
const claim = claimOf(graph, 'a/says');

describe('addresses', () => {
  test('stand under the base of the site', () => {
    expect([urlOf(claim, site), urlOf(claim.article, site)]).toEqual([
      '/record/claims/a/says/',
      '/record/articles/a/',
    ]);
  });

  test('an incident as of a day stands below the incident', () => {
    expect(asOfUrl(incidentOf(graph, 'amirli'), '2019-08-23', site)).toBe(
      '/record/incidents/amirli/as-of/2019-08-23/',
    );
  });

  test('passages have a fragment each, the first the claim’s own', () => {
    expect([passageId(claim, 0), passageId(claim, 1)]).toEqual(['says', 'says.2']);
  });

  test('an error is reported with the page it is on', () => {
    expect(reportUrl('/record/about/', 'About', site)).toBe(
      'mailto:corrections@example.org?subject=Error%20on%3A%20About&body=https%3A%2F%2Fexample.org%2Frecord%2Fabout%2F%0A%0A',
    );
    expect(
      reportUrl('/record/about/', 'About', { ...site, reportAddress: 'https://example.org/new' }),
    ).toBe(
      'https://example.org/new?title=Error%20on%3A%20About&body=https%3A%2F%2Fexample.org%2Frecord%2Fabout%2F%0A%0A',
    );
  });

  test('an error on a page without an address is reported without one', () => {
    expect(reportUrl(undefined, 'No such page', site)).toBe(
      'mailto:corrections@example.org?subject=Error%20on%3A%20No%20such%20page',
    );
  });
});
