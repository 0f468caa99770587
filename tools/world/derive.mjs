// Derives the outlines of the world's countries (world.txt) from Natural Earth 1:50m.
// How to run it again: README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = new URL('../../src/DelegationPortal/Maps/', import.meta.url);
const target = new URL('world.txt', folder);
const tolerance = 2.5;       // of a line, in hundredths of a degree
const smallestIsland = 100;  // in square hundredths of a degree: about 120 square kilometres at the equator

const atlas = require('world-atlas/countries-50m.json');
const codes = require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
// CLDR lists former codes too; those of today have a name in countries.tsv.
const today = readFileSync(new URL('countries.tsv', folder), 'utf8').split('\n').map(line => line.split('\t')[0]);
const byNumber = new Map(today.filter(code => codes[code]?._numeric).map(code => [codes[code]._numeric, code]));
// Natural Earth draws these apart from the state they belong to by ISO 3166, or gives them no number.
const byName = new Map([['Kosovo', 'XK'], ['N. Cyprus', 'CY'], ['Somaliland', 'SO'], ['Siachen Glacier', 'IN'],
  ['Indian Ocean Ter.', 'AU'], ['Ashmore and Cartier Is.', 'AU']]);

const { scale, translate } = atlas.transform;
const lines = atlas.arcs.map(arc => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [
    Math.round(((x += dx) * scale[0] + translate[0]) * 100),
    Math.round(((y += dy) * scale[1] + translate[1]) * 100)]);
}).map(straighten).map(simplify);

// A line over the antimeridian goes on beyond 180 degrees instead of jumping back.
function straighten(points) {
  let turns = 0;
  return points.map(([x, y], i) => {
    if (i > 0) turns -= Math.round((x - points[i - 1][0]) / 36000);
    return [x + turns * 36000, y];
  });
}

function simplify(points) {
  const keep = new Set([0, points.length - 1]);
  const closed = points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
  if (closed && points.length > 4) {
    const far = points.reduce((best, p, i) => (distance(p, points[0], points[0]) > distance(points[best], points[0], points[0]) ? i : best), 0);
    keep.add(far);
    split(0, far); split(far, points.length - 1);
  } else split(0, points.length - 1);
  return [...keep].sort((a, b) => a - b).map(i => points[i]);

  function split(from, to) {
    let worst = -1, most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const d = distance(points[i], points[from], points[to]);
      if (d > most) { most = d; worst = i; }
    }
    if (worst >= 0) { keep.add(worst); split(from, worst); split(worst, to); }
  }
}

// Degrees of longitude shrink towards the poles; a line may be coarser there.
function distance(p, a, b) {
  const shrink = Math.cos(p[1] / 100 * Math.PI / 180);
  const [px, py, bx, by] = [(p[0] - a[0]) * shrink, p[1] - a[1], (b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = bx * bx + by * by;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / length));
  return Math.hypot(px - t * bx, py - t * by);
}

function area(ring) {
  const points = ring.flatMap(i => (i < 0 ? lines[~i].toReversed() : lines[i]));
  let sum = 0;
  points.forEach(([x, y], i) => { const [a, b] = points[(i + 1) % points.length]; sum += x * b - a * y; });
  return Math.abs(sum / 2) * Math.cos(points[0][1] / 100 * Math.PI / 180);
}

const countries = new Map();
for (const geometry of atlas.objects.countries.geometries) {
  const code = byName.get(geometry.properties.name) ?? byNumber.get(geometry.id);
  if (!code) { console.warn(`no code: ${geometry.properties.name} ${geometry.id}`); continue; }
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs ?? [];
  const rings = polygons.flat().filter(ring => ring.length > 1 || area(ring) >= smallestIsland);
  countries.set(code, [...(countries.get(code) ?? []), ...rings]);
}

const used = [...new Set([...countries.values()].flat(2).map(i => (i < 0 ? ~i : i)))].sort((a, b) => a - b);
const number = new Map(used.map((old, i) => [old, i]));
const ringText = ring => ring.map(i => (i < 0 ? `-${number.get(~i) + 1}` : `${number.get(i) + 1}`)).join(' ');
const text = [
  '# Outlines of countries. Derived by tools/world from Natural Earth 1:50m (naturalearthdata.com, public domain); do not edit by hand.',
  '# First the lines, in hundredths of a degree: longitude and latitude, then step by step what is added to both.',
  ...used.map(i => lines[i].map(([x, y], k) => (k === 0 ? `${x} ${y}` : `${x - lines[i][k - 1][0]} ${y - lines[i][k - 1][1]}`)).join(' ')),
  '# Then the countries: ISO 3166-1 code, rings; a ring is the numbers of its lines from 1 on, negative if walked backwards.',
  ...[...countries].filter(([, rings]) => rings.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, rings]) => `${code}\t${rings.map(ringText).join(',')}`),
].join('\n') + '\n';
writeFileSync(target, text);
console.log(`${countries.size} countries, ${used.length} lines, ${used.reduce((n, i) => n + lines[i].length, 0)} points, ${Buffer.byteLength(text)} bytes`);
