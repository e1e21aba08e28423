// The outlines of countries without their overseas territories: Britain is no neighbour of Argentina and not in South America.
import { borders } from '@rapideditor/country-coder';

/** A country, or a part of one that has no code of its own: those that have lie overseas. */
const isHome = (f) => (f.country ? (!f.iso1A2 && f.level === 'territory') || f.iso1A2 === 'FX' : Boolean(f.iso1A3));

const alpha3 = new Map(
  borders.features.map((feature) => feature.properties).filter((f) => f.iso1A3).map((f) => [f.iso1A2, f.iso1A3]));

/** Each outline with the alpha-3 code of its country: { country, properties, geometry }. */
export function homeLands() {
  return borders.features
    .filter((feature) => feature.geometry && isHome(feature.properties))
    .map(({ properties, geometry }) => ({
      country: properties.country ? alpha3.get(properties.country) : properties.iso1A3,
      properties,
      geometry,
    }));
}
