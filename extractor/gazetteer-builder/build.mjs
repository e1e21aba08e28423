// Writes the generated files of the gazetteer: npm ci && npm run build. The same packages give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries, organizations, regions } from './countries.mjs';
import { countryKinds } from './country-kinds.mjs';
import { places } from './cities.mjs';
import { neighbours } from './neighbours.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node build.mjs FOLDER   (the folder to write the .tsv files to)');
  process.exit(2);
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function write(file, header, rows) {
  const lines = rows.map((row) => row.join('\t')).sort(compare);
  writeFileSync(join(folder, file), `${header.join('\t')}\n${lines.join('\n')}\n`);
  console.error(`${file}: ${lines.length} rows`);
}

const stop = new Set(readFileSync(new URL('not-places.txt', import.meta.url), 'utf8').split(/\s+/));
const states = countries();
const parts = regions();
write('countries.tsv', ['id', 'alpha2', 'wikidata', 'kind', 'sovereign', 'name', 'names'], states);
write('regions.tsv', ['name', 'wikidata', 'country'], parts);
write('neighbours.tsv', ['country', 'neighbours'], neighbours());
write('country-kinds.tsv', ['epithet', 'countries'], countryKinds(states));
write('identifiers.tsv', ['id', 'wikidata'], organizations());
write('cities.tsv', ['name', 'country', 'population'],
  places(new Set([...stop, ...states.flatMap((row) => row[6].split('|')), ...parts.map((row) => row[0])])));
