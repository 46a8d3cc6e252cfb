const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language by its tag (BCP 47), as Unicode has it: `he` is Hebrew. What has none is named by its tag. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
