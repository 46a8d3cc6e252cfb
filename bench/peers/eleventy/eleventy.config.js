/** Plain pages of a record, as one would make them with Eleventy: what they say is in `_data/record.js`. */
export default function (config) {
  config.addFilter('year', (date) => String(date ?? '').slice(0, 4));
  return { dir: { input: '.', includes: '_includes', data: '_data' }, templateFormats: ['njk'] };
}
