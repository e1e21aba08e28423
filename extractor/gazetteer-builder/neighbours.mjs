// Which countries border on each other, by land or where their waters meet: the outlines of country-coder share the points of a border.
import { homeLands } from './home-lands.mjs';

/** Rows: alpha-3 of a country, those of its neighbours. */
export function neighbours() {
  const countriesAt = new Map();
  for (const { country, geometry } of homeLands()) {
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
