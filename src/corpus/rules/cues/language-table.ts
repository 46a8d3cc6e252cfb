/** Tables of words by the primary subtag of their language (BCP 47), in small letters. */
export type LanguageTables<Table> = ReadonlyMap<string, Table>;

/** The table of a language by its tag, of which the first part counts, in whatever letters; undefined where there is none. */
export function tableOf<Table>(
  tables: LanguageTables<Table>,
  language: string | undefined,
): Table | undefined {
  const [primary = ''] = (language ?? '').toLowerCase().split('-');
  return tables.get(primary);
}
