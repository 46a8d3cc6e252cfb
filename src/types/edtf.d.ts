/** The part of `edtf` (which ships no types) that the model uses. Throws where the text is no EDTF. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
