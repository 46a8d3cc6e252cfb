interface List {
  controls: HTMLElement;
  rows: HTMLElement;
  status: HTMLElement;
}

/**
 * Beside the style rules that hide what is not chosen, this filters a list as a whole, sorts it, says how much
 * is shown, and keeps what is chosen in the address. A list on several pages is loaded from them once it is
 * filtered. A chosen value is an id or a word of a vocabulary, so that an address finds the same later on.
 */
export function filterList(page: Document): void {
  const controls = page.querySelector<HTMLElement>('.filters [data-shown]');
  const section = controls?.closest('section');
  const rows = section?.querySelector<HTMLElement>('.rows');
  const status = section?.querySelector<HTMLElement>('[role=status]');
  if (controls && rows && status) start({ controls, rows, status });
}

function start(list: List): void {
  const { controls, rows } = list;
  const show = showing(list);
  const isSameTurn = turns();
  const changed = (event: Event) => {
    const query = chosen(controls).toString();
    const address = query === '' ? location.pathname : `?${query}`;
    if (isSameTurn(event)) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    tellCount(controls);
    show();
  };
  const readAddress = async () => {
    choose(controls, new URLSearchParams(location.search));
    tellCount(controls);
    // Rows that will go are not seen to go.
    rows.style.visibility = chosen(controls).size > 0 ? 'hidden' : '';
    await show();
    rows.style.visibility = '';
  };
  controls.addEventListener('change', changed);
  addEventListener('popstate', readAddress);
  for (const select of selectsOf(controls)) select.disabled = false;
  readAddress();
}

/** Whether a change only goes on with the one before, so that a step back does not lead through every value the arrow keys pass. */
function turns(): (event: Event) => boolean {
  let last: Event | undefined;
  return (event) => {
    const isSame = last?.target === event.target && event.timeStamp - last.timeStamp < 1000;
    last = event;
    return isSame;
  };
}

/** Tells on the closed controls how much is chosen. */
function tellCount(controls: HTMLElement): void {
  const count = controls.closest('details')?.querySelector('.count');
  const { size } = chosen(controls);
  if (count) count.textContent = size > 0 ? size.toLocaleString(document.documentElement.lang) : '';
}

const selectsOf = (controls: HTMLElement) => [...controls.querySelectorAll('select')];

/** What differs from how the page came, in the order of the controls. */
function chosen(controls: HTMLElement): URLSearchParams {
  const changed = selectsOf(controls).filter(({ selectedIndex }) => selectedIndex > 0);
  return new URLSearchParams(changed.map(({ name, value }) => [name, value]));
}

function choose(controls: HTMLElement, values: URLSearchParams): void {
  for (const select of selectsOf(controls)) {
    const value = values.get(select.name)?.toLowerCase();
    const index = [...select.options].findIndex((option) => option.value === value);
    select.selectedIndex = Math.max(index, 0);
  }
}

/** A function that shows what is chosen at the time; the latest call counts. */
function showing({ controls, rows, status }: List): () => Promise<void> {
  const served = childrenOf(rows);
  const servedStatus = [...status.childNodes];
  const { shown = '', none = '', loading = '', failed = '' } = controls.dataset;
  let whole: HTMLElement[] | undefined;
  let latest = 0;
  return async () => {
    latest += 1;
    const turn = latest;
    const values = chosen(controls);
    if (values.size > 0 && !whole) {
      status.textContent = document.querySelector('[data-parts]') ? loading : '';
      whole = await wholeList(served).catch(() => undefined);
    }
    if (turn !== latest) return;
    if (values.size === 0) {
      rows.replaceChildren(...served);
      status.replaceChildren(...servedStatus);
      return;
    }
    const all = whole ?? served;
    const fitting = all.filter((row) => fits(row, values)).sort(orderOf(controls));
    rows.replaceChildren(...fitting);
    status.textContent = whole
      ? filled(fitting.length > 0 ? shown : none, { shown: fitting.length, all: all.length })
      : failed;
  };
}

const childrenOf = (list: Element) =>
  [...list.children].filter((child) => child instanceof HTMLElement);

function filled(template: string, numbers: Record<string, number>): string {
  const { lang } = document.documentElement;
  return template.replace(/\{(\w+)\}/g, (_, name) => (numbers[name] ?? 0).toLocaleString(lang));
}

/** The rows of this page and of all pages that the list goes on on, each once. */
async function wholeList(served: readonly HTMLElement[]): Promise<HTMLElement[]> {
  const all = [...served, ...(await rowsBelow(document))];
  return [...new Map(all.map((row) => [linksOf(row), row])).values()];
}

/** Where a row leads; what its links are called besides depends on the page it comes from. */
const linksOf = (row: HTMLElement) =>
  [...row.querySelectorAll('a')].map(({ href }) => href).join(' ');

async function rowsBelow(page: Document): Promise<HTMLElement[]> {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-parts] a')];
  const found = await Promise.all(
    links.map(async ({ href }) => {
      const below = await load(href);
      const list = below.querySelector('.rows');
      return [...(list ? childrenOf(list) : []), ...(await rowsBelow(below))];
    }),
  );
  return found.flat();
}

async function load(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function fits({ dataset }: HTMLElement, values: URLSearchParams): boolean {
  return [...values].every(
    ([name, value]) => name === 'sort' || dataset[name]?.split(' ').includes(value),
  );
}

type Order = (a: HTMLElement, b: HTMLElement) => number;

/** Rows that are equal in it keep the order of the list. */
function orderOf(controls: HTMLElement): Order {
  const sort = selectsOf(controls).find(({ name }) => name === 'sort')?.value;
  if (sort === 'name') return byName;
  if (sort === 'oldest') return (a, b) => numberOf(a, 'at') - numberOf(b, 'at');
  const key = sort === 'latest' ? 'at' : (sort ?? '');
  return (a, b) => numberOf(b, key) - numberOf(a, key);
}

const numberOf = ({ dataset }: HTMLElement, key: string) => Number(dataset[key] ?? 0);

const byName: Order = (a, b) => nameOf(a).localeCompare(nameOf(b), document.documentElement.lang);

const nameOf = (row: HTMLElement) => row.querySelector('a')?.textContent ?? '';
