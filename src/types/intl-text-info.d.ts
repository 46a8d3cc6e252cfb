declare namespace Intl {
  /** Which way a language is written (ECMA-402, Intl.Locale Info), which TypeScript has no types for yet. */
  interface TextInfo {
    readonly direction: 'ltr' | 'rtl';
  }

  interface Locale {
    /** Of engines since 2024. */
    getTextInfo?(): TextInfo;
    /** The same in engines before, Node 22 among them. */
    readonly textInfo?: TextInfo;
  }
}
