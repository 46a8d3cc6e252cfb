import { describe, expect, test } from 'vitest';
import { openPage } from '../../../src/intake/html/open-page.ts';
import { readBlocks } from '../../../src/intake/html/page-blocks.ts';
import { clippedClasses } from '../../../src/intake/html/visibility.ts';

function read(html: string, styles: readonly string[] = []) {
  const opened = openPage(html);
  if (opened.kind === 'refused') throw new Error(opened.reason);
  const view = {
    clipped: clippedClasses(styles),
    hidden: 'left out',
    own: new Set<string>(),
  } as const;
  const { blocks, unseen } = readBlocks(opened.document.documentElement, view);
  return [blocks.map(({ text }) => text), unseen.map(({ block }) => block.text)];
}

describe('what readers do not see is read apart', () => {
  test.each([
    '<span style="clip: rect(0 0 0 0); position: absolute">',
    '<span style="clip-path:inset(100%)">',
    '<span style="position:absolute;left:-9999px">',
    '<span style="width:1px;height:1px;overflow:hidden">',
    '<span class="sr-only">',
    '<span class="Link_visuallyHidden__x1">',
    '<span class="screen-reader-text">',
    '<span hidden>',
    '<span style="display: none">',
    '<i class="icon" aria-hidden="true">',
    '<noscript>',
    '<button>',
  ])('%s', (tag) => {
    const name = /\w+/.exec(tag)?.[0];
    expect(read(`<p>One ${tag}two</${name}> three.</p>`)).toEqual([['One three.'], ['two']]);
  });

  test('a class that the page’s own styles clip away', () => {
    const styles = ['.a { color: red } .vh, .b { clip: rect(1px, 1px, 1px, 1px) }'];
    expect(read('<p>One <span class="vh">two</span> three.</p>', styles)[1]).toEqual(['two']);
  });
});

describe('what readers see is read', () => {
  test.each([
    '<span aria-hidden="true">',
    '<span style="opacity:0">',
    '<span class="not-sr-only">',
    '<span hidden="until-found">',
    '<span style="clip:auto">',
  ])('%s', (tag) => {
    expect(read(`<p>One ${tag}two</span> three.</p>`)).toEqual([['One two three.'], []]);
  });
});

test('what a server sent later stands where its script puts it', () => {
  const html =
    '<div><p>First.</p><template id="B:0"></template><p>Last.</p></div><div hidden id="S:0"><p>Between.</p></div>';
  expect(read(html)[0]).toEqual(['First.', 'Between.', 'Last.']);
});
