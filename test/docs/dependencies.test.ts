import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import lock from '../../package-lock.json';
import manifest from '../../package.json';

const ROOT = resolve(__dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
const [, product = '', building = ''] = DOCUMENT.split(/^## .*$/m);

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
const locked: Readonly<Record<string, Locked>> = lock.packages;

/** Package names and licences in the table's rows. */
function rows(section: string): readonly { name: string; licence: string }[] {
  return [...section.matchAll(/^\| `([^`]+)`\s*\|[^|]*\|\s*([^|]*?)\s*\|/gm)].map(([, name = '', licence = '']) => ({
    name,
    licence,
  }));
}

test.each([
  ['in the product', product, manifest.dependencies],
  ['for building and testing', building, manifest.devDependencies],
])('%s: the table lists exactly what package.json does', (_, section, dependencies) => {
  expect(rows(section).map((row) => row.name)).toEqual(Object.keys(dependencies));
});

test.each(rows(DOCUMENT))('$name: the licence is the one it is published under', ({ name, licence }) => {
  // office.js names a file of terms instead of a licence.
  const published = name === '@microsoft/office-js' ? 'Microsoft (terms for apps on Microsoft 365)' : undefined;
  expect(licence).toBe(published ?? locked[`node_modules/${name}`]?.license);
});

test('every version is exact', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('what the product ships is under permissive licences, with all that it brings along', () => {
  const shipped = Object.entries(locked).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  const permissive = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC'];
  expect(shipped.filter(([, { license = 'none' }]) => !permissive.includes(license))).toEqual([]);
});
