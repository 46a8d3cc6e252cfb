import { readQuotations } from '../src/quotations/read-quotations.ts';
import { type Match, matches, scoreOf } from './intake/score.ts';
import { type QuotedGold, type QuotedText, readQuotationGold } from './quotations/gold.ts';

const print = (line: string): void => console.log(line);

/** Precision and recall of one language, and with `--errors` what is missed and what is wrong. */
function measure(language: string, texts: readonly QuotedText[]): void {
  const cases = texts.map(({ text, relations, slug }) => ({
    slug,
    text,
    gold: relations,
    found: readQuotations(text, language),
  }));
  const pairs = cases.flatMap((one) => matches(one));
  const found = cases.flatMap((one) => one.found).length;
  const sought = (relation: QuotedGold) => !relation.isIndirect;
  const gold = texts.flatMap(({ relations }) => relations);
  const full = pairs.filter(({ extent }) => extent === 'full');
  const inScope = full.filter((pair) => sought(pair.gold)).length;
  const { precision } = scoreOf(full.length, found, gold.length);
  const { recall } = scoreOf(inScope, found, gold.filter(sought).length);
  const { recall: ofAll } = scoreOf(full.length, found, gold.length);
  const chains = full.filter(({ gold: { outlets } }) => outlets.length > 0);
  const right = chains.filter(isChainRight).length;
  print(
    `${language}  ${texts.length} texts  precision ${precision.toFixed(1)} (${full.length} of ${found})  recall ${recall.toFixed(1)} (${inScope} of ${gold.filter(sought).length}), of all that is said ${ofAll.toFixed(1)}  chain ${right} of ${chains.length}`,
  );
  if (process.argv.includes('--errors')) for (const one of cases) printErrors(one);
}

type Pair = Match<ReturnType<typeof readQuotations>[number], QuotedGold>;

const isChainRight = ({ found, gold }: Pair) =>
  found.chain?.every((name, at) => gold.outlets[at]?.includes(name)) ?? false;

function printErrors(one: {
  slug: string;
  text: string;
  gold: readonly QuotedGold[];
  found: ReturnType<typeof readQuotations>;
}): void {
  const full = matches(one).filter(({ extent }) => extent === 'full');
  const shown = ({ source, cue, content }: Pick<QuotedGold, 'source' | 'cue' | 'content'>) =>
    [source, cue, content]
      .map((spans) => spans.map(([from, to]) => one.text.slice(from, to)).join(' … '))
      .join(' | ');
  for (const each of one.found)
    if (!full.some(({ found }) => found === each)) print(`    ${one.slug} wrong  ${shown(each)}`);
  for (const each of one.gold)
    if (!each.isIndirect && !full.some(({ gold }) => gold === each))
      print(`    ${one.slug} missed ${shown(each)}`);
}

for (const split of ['quotations', 'quotations-test'] as const) {
  print(`tests/fixtures/${split}`);
  const byLanguage = Map.groupBy(await readQuotationGold(split), ({ language }) => language);
  for (const [language, texts] of byLanguage) measure(language, texts);
}
