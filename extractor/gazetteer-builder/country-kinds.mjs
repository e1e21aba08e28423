// Which countries are "South American", or territories: by the regions of the United Nations (M49) that country-coder puts them in.
import { homeLands } from './home-lands.mjs';

/** What newspapers call the countries of regions, by the regions' M49 codes. */
const REGIONS = {
  'central african': ['017'],
  'central american': ['013'],
  'central asian': ['143'],
  'east african': ['014'],
  'east asian': ['030'],
  'east european': ['151'],
  'eastern african': ['014'],
  'eastern european': ['151'],
  'latin american': ['005', '013', '029'],
  'north african': ['015'],
  'northeast asian': ['030'],
  'northern african': ['015'],
  'northern european': ['154'],
  'south american': ['005'],
  'south asian': ['034'],
  'south east asian': ['035'],
  'south-east asian': ['035'],
  'southeast asian': ['035'],
  'southern african': ['018'],
  'southern european': ['039'],
  'sub-saharan': ['202'],
  'west african': ['011'],
  'west asian': ['145'],
  'western african': ['011'],
  'western european': ['155'],
};

/** Rows: what countries of a kind are called, alpha-3 of each. */
export function countryKinds(states) {
  const territories = states.filter((row) => row[3] === 'territory').map((row) => row[0]);
  const regions = Object.entries(REGIONS).map(([epithet, codes]) => [
    epithet,
    homeLands()
      .filter(({ properties }) => codes.some((code) => (properties.groups ?? []).includes(code)))
      .map(({ country }) => country),
  ]);
  return [...regions, ['territory', territories]].map(([epithet, all]) => [epithet, [...new Set(all)].sort().join('|')]);
}
