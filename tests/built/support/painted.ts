import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';

/** A page that is made up of blocks, opened by a text fragment. */
export interface FragmentPages extends AsyncDisposable {
  /**
   * What the browser paints as the text that was meant (`::target-text`), with `|` between blocks, of what is in the window; undefined
   * where it finds none. A line break of a block is written U+2028.
   */
  painted: (blocks: readonly string[], directive: string) => Promise<string | undefined>;
  /** Whether the page is scrolled to the passage, where it stands far down. */
  scrolls: (blocks: readonly string[], directive: string) => Promise<boolean>;
}

// Each letter is a box of its own, filled red where it is painted; with room between lines, so that no two touch.
const STYLE =
  'body{font:20px/2 monospace;color:#000;background:#fff;width:900px}::target-text{background:#f00;color:#f00}';

/** Serves made-up pages to a browser. */
export async function fragmentPages(browser: Browser): Promise<FragmentPages> {
  let html = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  let opened = 0;

  /** Only a page that is loaded anew looks for its fragment. */
  async function open(blocks: readonly string[], directive: string, above: number): Promise<void> {
    html = `<!doctype html><meta charset="utf-8"><title>A page</title><style>${STYLE}</style><div style="height:${above}px"></div><main>${blocks.map(paragraph).join('')}</main><div style="height:${above}px"></div>`;
    opened += 1;
    await page.goto(`${origin}/${opened}#:~:text=${directive}`);
    // The fragment is looked for once the page is laid out, and painted in the frame after.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 100);
        }),
    );
  }

  return {
    painted: async (blocks, directive) => {
      await open(blocks, directive, 0);
      const image = (await page.screenshot()).toString('base64');
      const found = await page.evaluate(redLetters, image);
      return found === '' ? undefined : found;
    },
    scrolls: async (blocks, directive) => {
      await open(blocks, directive, 5000);
      return (await page.evaluate(() => scrollY)) > 0;
    },
    [Symbol.asyncDispose]: async () => {
      await page.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const paragraph = (text: string) =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u2028', '<br>')}</p>`;

/** Runs in the page: the letters that are red in a picture of it. What has no width goes with what is before it. */
async function redLetters(png: string): Promise<string> {
  const response = await fetch(`data:image/png;base64,${png}`);
  const image = await createImageBitmap(await response.blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {
    willReadFrequently: true,
  });
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  const blocks = [...document.querySelectorAll('main > p')].map((block) => {
    let red = '';
    let isRed = false;
    for (const node of block.childNodes) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        // A letter that is half a pixel wide is a mark on the one before.
        if (box && box.width >= 2) {
          const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + 2)];
          const first = (y * image.width + x) * 4;
          // What lies outside the window, to which the browser has scrolled, is not in the picture.
          const isSeen = y >= 0 && y < image.height;
          isRed = isSeen && (data[first] ?? 0) > 200 && (data[first + 1] ?? 255) < 60;
        }
        if (isRed) red += text[at];
      }
    }
    return red;
  });
  return blocks.filter((red) => red !== '').join('|');
}
