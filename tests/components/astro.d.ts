/** A component, for `tsc` alone, which cannot read one; `astro-check` knows what each of them is given. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
