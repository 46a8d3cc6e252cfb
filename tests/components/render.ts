import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseHTML } from 'linkedom';
import type { Graph } from '../../src/corpus/linking/graph.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { createSiteContext } from '../../src/site/site-context.ts';
import { claimPage } from '../../src/views/pages/claim/claim-page.ts';
import { incidentPage } from '../../src/views/pages/incident/incident-page.ts';
import { listPage } from '../../src/views/pages/lists/lists.ts';
import { claimCard } from '../../src/views/phrases/claim-card.ts';
import { claimOf, incidentOf } from '../record.ts';

/** A component as it was written into a page. */
export interface Rendered {
  html: string;
  document: Document;
  /** All that is read in it, spaces run together. */
  text: string;
  /** Where it leads, in order: what is read on each link, and its address. */
  links: readonly (readonly [text: string, href: string])[];
}

/** A record and the site it is shown on, to render components on and to take what they are given from. */
export type Shown = ReturnType<typeof shown>;

/** Shows a record on a site in a subfolder, so that a forgotten base shows. */
export function shown(graph: Graph) {
  const context = createSiteContext(
    { graph, problems: undefined },
    { origin: 'https://example.org', base: '/record/', language: 'en' },
  );
  const { site, differences } = context;
  return {
    graph,
    site,
    card: (key: string) => claimCard(claimOf(graph, key), site),
    claimPage: (key: string) => {
      const claim = claimOf(graph, key);
      return claimPage(claim, differences.get(claim) ?? [], site);
    },
    incidentPage: (id: string) => incidentPage(incidentOf(graph, id), graph, site),
    list: (section: Parameters<typeof listPage>[0]) => listPage(section, graph, site),
    /** Renders a component as a page of this record would; `slot` is what the component wraps, as HTML. */
    render: async (
      component: AstroComponentFactory,
      props: Record<string, unknown>,
      slot = '',
    ): Promise<Rendered> => {
      const container = await AstroContainer.create();
      const options = { props, slots: { default: slot }, locals: context };
      return rendered(await container.renderToString(component, options));
    },
  };
}

/** Shows the record of `tests/fixtures/NAME`. Rejects where it has an error. */
export async function shownFixture(name: string): Promise<Shown> {
  return shown((await loadRecord(`tests/fixtures/${name}/content`)).graph);
}

function rendered(html: string): Rendered {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return {
    html,
    document,
    text: read(document.body),
    links: [...document.querySelectorAll('a')].map((link) => [
      read(link),
      link.getAttribute('href') ?? '',
    ]),
  };
}

/** What is read in an element, spaces run together; nothing of no element. */
export function read(element: { textContent: string | null } | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What is read in each element that a selector finds. */
export function readAll({ document }: Rendered, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(read);
}

/** What stands in quotation marks and in no article of the record: of a page that puts words in no mouth, none. */
export function unsaid(rendering: Rendered, { graph }: Shown): string[] {
  const said = [...graph.articles.values()]
    .flatMap(({ title, subtitle, captions, body }) => [
      title,
      subtitle,
      ...captions,
      ...body.blocks.map(({ text }) => text),
    ])
    .join('\n')
    .replace(/[^\S\n]+/g, ' ');
  return readAll(rendering, 'q').filter((words) => !said.includes(words));
}
