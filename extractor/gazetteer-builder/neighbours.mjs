// Which countries border on each other, by land or where their waters meet: the outlines of country-coder share the points of a border.
import { borders } from '@rapideditor/country-coder';

/** A country, or a part of one that has no code of its own: those that have lie overseas, and make Britain no neighbour of Argentina. */
const isHome = (f) => (f.country ? (!f.iso1A2 && f.level === 'territory') || f.iso1A2 === 'FX' : Boolean(f.iso1A3));

/** Rows: alpha-3 of a country, those of its neighbours. */
export function neighbours() {
  const properties = borders.features.map((feature) => feature.properties);
  const alpha3 = new Map(properties.filter((f) => f.iso1A3).map((f) => [f.iso1A2, f.iso1A3]));
  const countriesAt = new Map();
  for (const { properties: f, geometry } of borders.features) {
    if (!geometry || !isHome(f)) continue;
    const country = f.country ? alpha3.get(f.country) : f.iso1A3;
    for (const point of geometry.coordinates.flat(2)) {
      const key = point.join();
      countriesAt.set(key, (countriesAt.get(key) ?? new Set()).add(country));
    }
  }
  const rows = new Map();
  for (const countries of countriesAt.values()) {
    for (const one of countries) {
      for (const other of countries) {
        if (one !== other) rows.set(one, (rows.get(one) ?? new Set()).add(other));
      }
    }
  }
  return [...rows].map(([country, others]) => [country, [...others].sort().join('|')]);
}
