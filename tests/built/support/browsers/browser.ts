import type { z } from 'zod';

/** A browser as the tests use it, whichever it is. */
export interface AnyBrowser {
  /** Opens a page, and waits until all of it has loaded. */
  open: (address: string) => Promise<void>;
  /** Gives the page so much room, in pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** Asks the page: `question` runs in it with `told`, and takes nothing else from where it is written. */
  ask: <Answer, Told>(
    question: (told: Told) => unknown,
    schema: z.ZodType<Answer>,
    told: Told,
  ) => Promise<Answer>;
  /** Presses the Tab key. */
  tab: () => Promise<void>;
  close: () => Promise<void>;
}

/** A kind of browser, and how one of it is started where it is installed. */
export interface BrowserKind {
  name: string;
  /** What of it is not installed here; empty where all is. */
  missing: () => string;
  start: () => Promise<AnyBrowser>;
}
