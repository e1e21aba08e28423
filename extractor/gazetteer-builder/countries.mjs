// Countries and territories: codes and Wikidata identifiers of country-coder, names of country-coder and CLDR.
import { borders } from '@rapideditor/country-coder';
import { createRequire } from 'node:module';

const territories = createRequire(import.meta.url)('cldr-localenames-full/main/en/territories.json')
  .main.en.localeDisplayNames.territories;

const LEVELS = new Set(['country', 'territory', 'subterritory', 'sharedLandform']);

/** CLDR tells namesakes apart in brackets or by a dash: "Congo - Kinshasa" is no name that a text has. */
const plain = (name) => name && !/[()]| - | SAR /.test(name);

const typographic = (name) => name.replaceAll('’', "'");

/** Where CLDR leads with a name that English newspapers do not use. */
const USUAL = { CI: 'Ivory Coast', TR: 'Turkey' };

/** What people call it: CLDR's name, its short form where the name tells namesakes apart. */
function usual(code, names) {
  const [main, short] = [territories[code], territories[`${code}-alt-short`]];
  const name = USUAL[code] ?? [main, short, ...names].find(plain);
  return typographic(name).replace(' & ', ' and ');
}

/** Rows: alpha-3, alpha-2, Wikidata, country or territory, alpha-3 of the state it belongs to, name, all names. */
export function countries() {
  const features = borders.features.map((feature) => feature.properties);
  const alpha3 = new Map(features.filter((f) => f.iso1A3).map((f) => [f.iso1A2, f.iso1A3]));
  const official = (f) => f.iso1A3 && LEVELS.has(f.level) && ['official', 'usrAssn'].includes(f.isoStatus ?? 'official');
  return features.filter(official).map((f) => {
    const cldr = [f.iso1A2, ...['short', 'variant', 'menu'].map((alt) => `${f.iso1A2}-alt-${alt}`)].map((key) => territories[key]);
    const aliases = (f.aliases ?? []).filter((alias) => /[a-z]/.test(alias));
    const names = [...new Set([f.nameEn, ...cldr, ...aliases].filter(plain).map(typographic))];
    const sovereign = f.country ? alpha3.get(f.country) : '';
    return [f.iso1A3, f.iso1A2, f.wikidata, f.country ? 'territory' : 'country', sovereign, usual(f.iso1A2, names), names.sort().join('|')];
  });
}

/** Rows of parts of states that have a Wikidata identifier but no code: name, Wikidata, alpha-3 of the state. */
export function regions() {
  const features = borders.features.map((feature) => feature.properties);
  const alpha3 = new Map(features.filter((f) => f.iso1A3).map((f) => [f.iso1A2, f.iso1A3]));
  return features
    .filter((f) => !f.iso1A2 && f.country && ['territory', 'subterritory'].includes(f.level) && plain(f.nameEn))
    .map((f) => [f.nameEn, f.wikidata, alpha3.get(f.country)]);
}

/** Rows of organizations that have an identifier there: short name, Wikidata. */
export function organizations() {
  const wanted = new Set(['EU', 'UN']);
  return borders.features.map((feature) => feature.properties).filter((f) => wanted.has(f.id)).map((f) => [f.id, f.wikidata]);
}
