import { countryName } from '../../model/country.ts';
import { alternatives } from '../violations/violation.ts';
import {
  isInACountry,
  isOnAtlas,
  isWithin,
  kilometresTo,
  type LatLon,
} from './support/country-shapes.ts';
import { isSharedGround } from './support/disputed-grounds.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

/**
 * In kilometres. Half of what `precision: province` stands for, since such a point is the middle of an area that
 * may reach to the border; the outlines of the atlas, and islets that it leaves out, are off by less.
 */
const NEAR = 50;

/**
 * In kilometres: the 200 nautical miles of an exclusive economic zone (UN Convention on the Law of the Sea,
 * article 57). Nearer, a sea may well be told by the country whose coast it washes.
 */
const OFF_ITS_COAST = 370;

export const pointOutsideCountry = {
  name: 'point-outside-country',
  severity: 'warning',
  demand: 'The point of a place lies in its country.',
  *check({ incidents }) {
    for (const entry of incidents.values()) {
      const { country, point } = entry.fields.place ?? {};
      const away = country === undefined || !point ? 0 : kilometresOutside(point, country);
      if (country === undefined || !point || away <= NEAR) continue;
      const isAtSea = !isInACountry(point);
      const meant = meantBy(point, isAtSea && away <= OFF_ITS_COAST).filter((place) =>
        isInOrOn(place, country),
      );
      // At sea nothing tells a slip from a ship or an islet, but that the point turned round is in the country.
      if (isAtSea && meant.length === 0) continue;
      const name = countryName(country);
      yield {
        entry,
        location: { path: ['place', 'point'] },
        message: `the point [${point.join(', ')}] is ${inWords(away)} outside ${name}`,
        related: relatedIn(entry, ['place', 'country'], 'the country'),
        expected: `latitude and longitude, in this order, of a place in ${name}, which is its country`,
        fix: meant.length > 0 ? didYouMean(meant) : 'correct the point or the country',
      };
    }
  },
} as const satisfies Rule;

/** Within a country, or on its coast, which the atlas has to a few kilometres. */
const isInOrOn = (place: LatLon, country: string) =>
  isWithin(place, country) || kilometresTo(country, place) <= 10;

/** 0 where the point fits, or the atlas cannot tell. */
function kilometresOutside(point: LatLon, country: string): number {
  const isFitting = isWithin(point, country) || isSharedGround(point, country);
  return isFitting || !isOnAtlas(country) ? 0 : kilometresTo(country, point);
}

/**
 * What a point is meant to be where the two numbers have changed places, or have lost their minus or got one.
 * A minus alone moves a point by the equator a little, out to the sea; so near a coast it is not thought of.
 */
function meantBy([latitude, longitude]: LatLon, isOffCoast: boolean): LatLon[] {
  const places: LatLon[] = [
    [longitude, latitude],
    [longitude, -latitude],
    [-longitude, latitude],
  ];
  const mirrored: LatLon[] = [
    [latitude, -longitude],
    [-latitude, longitude],
    [-latitude, -longitude],
  ];
  return [...places, ...(isOffCoast ? [] : mirrored)].filter(([north]) => Math.abs(north) <= 90);
}

const didYouMean = (places: readonly LatLon[]) =>
  `did you mean ${alternatives(places.map((place) => `[${place.join(', ')}]`))}?`;

/** To ten kilometres: the outlines are no more exact. */
const inWords = (kilometres: number) =>
  `about ${(Math.round(kilometres / 10) * 10).toLocaleString('en')} km`;
