import { kinds, pageOfKind, wrongWith } from './kinds/judge.ts';

// Pages of each kind: every language ten times.
const PAGES = 50;

/** Prints for each kind of page how many of its variations are read wholly right, and what the first mistake is. */
export function reportKinds(): void {
  console.log(`\n${PAGES} pages of each kind, varied by class names, nesting, order and language`);
  console.log('right  kind');
  const right = kinds.map((kind) => {
    const wrongs = Array.from({ length: PAGES }, (_, number) =>
      wrongWith(pageOfKind(kind, number)),
    );
    const count = wrongs.filter((each) => each.length === 0).length;
    const first = wrongs.findIndex((each) => each.length > 0);
    const mistake = first < 0 ? '' : `    (page ${first}: ${wrongs[first]?.[0]?.slice(0, 100)})`;
    console.log(`${String(count).padStart(5)}  ${kind.name}${mistake}`);
    return count;
  });
  const sum = right.reduce((all, count) => all + count, 0);
  console.log(`${String(sum).padStart(5)}  of ${kinds.length * PAGES} in all`);
}
