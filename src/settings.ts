import { z } from 'zod';
import { plainError } from './errors.ts';
import { type Language, languages } from './words/languages.ts';

/** What the site is called and where errors in it are reported. Nothing else in the project repeats these. */
export const settings = {
  name: 'According to',
  /** An address for a link: `mailto:` or `https:`. */
  reportAddress: 'mailto:corrections@according-to.example',
} as const;

/** Where a command finds the content and where the built site will stand. */
export interface Environment {
  contentFolder: string;
  /** Scheme and host, without a path: `https://example.org`. */
  origin: string;
  /** The path every address begins with; it begins and ends with `/`. */
  base: string;
  /** The language of the pages themselves (BCP 47); articles and evidence carry their own. */
  language: Language;
}

/** Where `npm run dev` and `npm run preview` show the site, unless told otherwise: no address for anybody else. */
const THIS_MACHINE = 'http://localhost:4321';

const environmentSchema = z.object({
  CONTENT_DIR: z
    .string()
    .min(1, 'CONTENT_DIR is empty: it is the path of a folder')
    .default('content'),
  SITE_URL: z.string().default(THIS_MACHINE).transform(toOrigin),
  BASE_PATH: z.string().default('/').transform(toBase),
  SITE_LANGUAGE: z.string().default('en').transform(toLanguage),
});

/**
 * Reads `CONTENT_DIR`, `SITE_URL`, `BASE_PATH` and `SITE_LANGUAGE`, each with its default. Throws, with one
 * sentence for each, where a value cannot be used.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const result = environmentSchema.safeParse(variables);
  if (!result.success)
    throw plainError(result.error.issues.map((issue) => issue.message).join('\n'));
  const { CONTENT_DIR, SITE_URL, BASE_PATH, SITE_LANGUAGE } = result.data;
  return {
    contentFolder: CONTENT_DIR,
    origin: SITE_URL,
    base: BASE_PATH,
    language: SITE_LANGUAGE,
  };
}

/** The address at which the site stands, with a slash at its end; undefined where `SITE_URL` does not tell it. */
export function siteAddress({ origin, base }: Pick<Environment, 'origin' | 'base'>) {
  return origin === THIS_MACHINE ? undefined : `${origin}${base}`;
}

/** Why a content folder could not be read, in a sentence; `error` is what the system said. */
export function noContentFolder(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ENOENT';
  if (code === 'ENOENT')
    return `there is no content folder at ${folder}; CONTENT_DIR says where it is`;
  if (code === 'ENOTDIR')
    return `${folder} is a file and no content folder; CONTENT_DIR says where it is`;
  if (code === 'EACCES' || code === 'EPERM')
    return `the content folder ${folder} may not be read (${code}); on Linux and macOS chmod u+rx allows it`;
  return `the content folder ${folder} cannot be read (${code})`;
}

function toOrigin(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}${url.hash}` === '/')
    return url.origin;
  context.addIssue({
    code: 'custom',
    message: `SITE_URL is “${text}”: it is an address without a path, such as https://example.org; the path goes into BASE_PATH`,
  });
  return z.NEVER;
}

function toBase(text: string, context: z.RefinementCtx): string {
  const path = `/${text}/`.replace(/\/+/g, '/');
  if (new URL(path, 'http://localhost').pathname === path) return path;
  context.addIssue({
    code: 'custom',
    message: `BASE_PATH is “${text}”: it is the path the site stands at, such as /record/`,
  });
  return z.NEVER;
}

function toLanguage(text: string, context: z.RefinementCtx): Language {
  const language = languages.find((known) => known === text);
  if (language !== undefined) return language;
  context.addIssue({
    code: 'custom',
    message: `SITE_LANGUAGE is “${text}”: the site can be built in ${languages.join(', ')}; src/words/languages.ts lists them`,
  });
  return z.NEVER;
}
