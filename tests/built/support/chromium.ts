import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';

interface Candidate {
  path: string;
  env?: Record<string, string>;
}

const packageSchema = z.object({ version: z.string() });

const USUAL_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts the browser at `CHROME_PATH`; without it, the first that runs of those in the usual places and
 * the one that came with the packages.
 */
export async function launchChromium(): Promise<Browser> {
  const failures: string[] = [];
  for await (const candidate of candidates()) {
    try {
      return await launch(candidate);
    } catch (error) {
      failures.push(`${candidate.path}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    ['no Chromium runs here; CHROME_PATH can say where one is', ...failures].join('\n'),
  );
}

async function* candidates(): AsyncGenerator<Candidate> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    yield { path: chosen };
    return;
  }
  for (const path of USUAL_PLACES) if (existsSync(path)) yield { path };
  if (process.platform === 'linux' && process.arch === 'x64') yield await bundled();
}

async function launch({ path, env }: Candidate): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--disable-gpu',
      '--font-render-hinting=none',
      // A request to another host fails at once, wherever the tests run.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    ...(env ? { env: { ...process.env, ...env } } : {}),
  });
}

/** The browser inside `@sparticuz/chromium`, unpacked once, with libraries and a font of its own. */
async function bundled(): Promise<Candidate> {
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  const home = `${modules}/@sparticuz/chromium`;
  const { version } = packageSchema.parse(
    JSON.parse(await readFile(`${home}/package.json`, 'utf8')),
  );
  const folder = `${modules}/.cache/chromium-${version}`;
  if (!existsSync(folder)) await unpack(`${home}/bin`, folder);
  return {
    path: `${folder}/chromium`,
    env: { LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_PATH: folder },
  };
}

/** Unpacks beside the place and moves it there whole, so that a run that is broken off leaves no half. */
async function unpack(from: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await inflateInto(unfinished, [
    `${from}/chromium.br`,
    `${from}/fonts.tar.br`,
    `${from}/al2023.tar.br`,
  ]);
  await writeFile(`${unfinished}/fonts.conf`, fontsConfiguration(folder));
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

// The package unpacks into the temporary folder and nowhere else.
async function inflateInto(folder: string, archives: readonly string[]): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(archive)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
