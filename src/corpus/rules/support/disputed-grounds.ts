import type { DisputedArea } from '../../../model/disputed-areas.ts';
import type { LatLon } from './country-shapes.ts';

/** Ground that may be filed under several countries, within bounds in degrees that are somewhat too wide. */
interface SharedGround {
  /** West, south, east, north. */
  bounds: readonly [west: number, south: number, east: number, north: number];
  /** Who holds it, who claims it, and what has a code of its own, by the codes of ISO 3166-1. */
  countries: readonly string[];
}

/** The disputed areas of the maps. Whoever is no side of a dispute has no place there. */
export const disputedGrounds: Readonly<Record<DisputedArea, SharedGround>> = {
  crimea: { bounds: [32.4, 44.3, 36.7, 46.3], countries: ['RU', 'UA'] },
  'donetsk-to-kherson': { bounds: [31.5, 45.7, 40.2, 50.1], countries: ['RU', 'UA'] },
  transnistria: { bounds: [28.4, 46.5, 30, 48.2], countries: ['MD'] },
  abkhazia: { bounds: [39.9, 42.4, 42.2, 43.6], countries: ['GE'] },
  'south-ossetia': { bounds: [43.5, 41.9, 44.7, 42.8], countries: ['GE'] },
  kosovo: { bounds: [20, 41.8, 21.8, 43.3], countries: ['RS', 'XK'] },
  'northern-cyprus': { bounds: [32.5, 34.9, 34.6, 35.7], countries: ['CY'] },
  gibraltar: { bounds: [-5.5, 36, -5.2, 36.3], countries: ['ES', 'GB', 'GI'] },
  'ceuta-and-melilla': { bounds: [-5.5, 35.1, -2.4, 36], countries: ['ES', 'MA'] },
  'golan-heights': { bounds: [35.5, 32.6, 35.9, 33.5], countries: ['IL', 'SY'] },
  'west-bank': { bounds: [34.8, 31.3, 35.6, 32.6], countries: ['IL', 'PS'] },
  gaza: { bounds: [34.1, 31.2, 34.6, 31.6], countries: ['IL', 'PS'] },
  'abu-musa-and-the-tunbs': { bounds: [54.9, 25.7, 55.5, 26.5], countries: ['AE', 'IR'] },
  'western-sahara': { bounds: [-17.2, 20.7, -8.6, 27.7], countries: ['EH', 'MA'] },
  'halaib-triangle': { bounds: [34, 21.9, 37, 23.2], countries: ['EG', 'SD'] },
  'bir-tawil': { bounds: [33.1, 21.7, 34.1, 22], countries: ['EG', 'SD'] },
  abyei: { bounds: [27.8, 9.3, 29, 10.2], countries: ['SD', 'SS'] },
  'ilemi-triangle': { bounds: [34.3, 4.5, 36, 5.1], countries: ['KE', 'SS'] },
  somaliland: { bounds: [42.6, 7.9, 49, 11.6], countries: ['SO'] },
  mayotte: { bounds: [45, -13, 45.3, -12.6], countries: ['FR', 'KM', 'YT'] },
  'scattered-islands': { bounds: [39.5, -22.6, 47.5, -11.4], countries: ['FR', 'MG', 'TF'] },
  'chagos-archipelago': { bounds: [70.9, -7.6, 72.7, -5], countries: ['GB', 'IO', 'MU'] },
  kashmir: { bounds: [72.5, 32.2, 79.6, 37.1], countries: ['CN', 'IN', 'PK'] },
  'aksai-chin': { bounds: [77.7, 33.3, 80.4, 36], countries: ['CN', 'IN'] },
  'india-china-middle-sector': { bounds: [78.3, 30.5, 80.3, 32.3], countries: ['CN', 'IN'] },
  'arunachal-pradesh': { bounds: [91.5, 26.8, 97.4, 29.4], countries: ['CN', 'IN'] },
  'bhutan-china-border': { bounds: [88.9, 27.4, 90.7, 28.4], countries: ['BT', 'CN'] },
  taiwan: { bounds: [118.2, 21.8, 122.1, 25.3], countries: ['CN', 'TW'] },
  'senkaku-diaoyu': { bounds: [123.2, 25.5, 124, 26.1], countries: ['CN', 'JP', 'TW'] },
  'dokdo-takeshima': { bounds: [131.7, 37.1, 132, 37.4], countries: ['JP', 'KR'] },
  'southern-kurils': { bounds: [145.4, 43.4, 148.9, 45.6], countries: ['JP', 'RU'] },
  'paracel-islands': { bounds: [111, 15.6, 113.1, 17.2], countries: ['CN', 'TW', 'VN'] },
  'spratly-islands': {
    bounds: [111.8, 7.1, 116, 11.3],
    countries: ['BN', 'CN', 'MY', 'PH', 'TW', 'VN'],
  },
  'scarborough-shoal': { bounds: [117.6, 15, 117.9, 15.3], countries: ['CN', 'PH', 'TW'] },
  essequibo: { bounds: [-61.5, 1.1, -58.1, 8.6], countries: ['GY', 'VE'] },
  'new-river-triangle': { bounds: [-58.5, 1.4, -56.4, 3.4], countries: ['GY', 'SR'] },
  'marouini-triangle': { bounds: [-54.7, 2.1, -53.9, 3.4], countries: ['FR', 'GF', 'SR'] },
  'sibun-to-sarstoon': { bounds: [-89.3, 15.8, -88.2, 17.5], countries: ['BZ', 'GT'] },
  'falkland-islands': { bounds: [-61.4, -52.5, -57.7, -51], countries: ['AR', 'FK', 'GB'] },
  'south-georgia': { bounds: [-38.1, -59.5, -26.2, -53.9], countries: ['AR', 'GB', 'GS'] },
};

/** Ground that one state runs within another by a treaty that both, or the one, take to be in force. */
const leased: readonly SharedGround[] = [
  // The Sovereign Base Areas of Akrotiri and Dhekelia.
  { bounds: [32.7, 34.5, 33.1, 34.8], countries: ['CY', 'GB'] },
  { bounds: [33.6, 34.9, 34, 35.2], countries: ['CY', 'GB'] },
  // Guantanamo Bay.
  { bounds: [-75.3, 19.8, -75, 20.1], countries: ['CU', 'US'] },
  // Baikonur.
  { bounds: [62, 45, 65.5, 47], countries: ['KZ', 'RU'] },
];

const grounds: readonly SharedGround[] = [...Object.values(disputedGrounds), ...leased];

/** Whether a place lies where a country holds or claims ground that another holds or claims, too. */
export const isSharedGround = ([latitude, longitude]: LatLon, country: string): boolean =>
  grounds.some(
    ({ bounds: [west, south, east, north], countries }) =>
      countries.includes(country) &&
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north,
  );
