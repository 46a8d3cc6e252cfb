/** Natural Earth’s countries at 1:10 million, as `world-atlas` ships them: by ISO 3166-1 numeric code. */
declare module 'world-atlas/countries-10m.json' {
  const atlas: import('../views/drawings/maps/geography.ts').Atlas;
  export default atlas;
}

/** The same at 1:50 million. */
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('../views/drawings/maps/geography.ts').Atlas;
  export default atlas;
}
