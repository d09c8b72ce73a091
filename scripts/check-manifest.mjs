/**
 * Validates manifest.xml, its prefixed variant and the built manifest against Microsoft's schema: `npm run manifest:check`.
 * The schema is not ours to ship: it is read from ../shared/manifest-xsd or from the folder in MANIFEST_XSD. Where it or
 * xmllint is missing, the check says so and passes; the tests in test/manifest need neither.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestVariant } from './manifest-variant.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCHEMA = join(process.env.MANIFEST_XSD ?? join(ROOT, '../shared/manifest-xsd'), 'OfficeAppManifestV1_1.xsd');

const xmllint = (args, input) => spawnSync('xmllint', args, { input, encoding: 'utf8' });

function missing() {
  if (!existsSync(SCHEMA)) return 'the schema folder is not here';
  if (xmllint(['--version']).error) return 'xmllint is not installed';
  return undefined;
}

function manifests() {
  const source = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const all = {
    'manifest.xml': source,
    'manifest.xml with a namespace': manifestVariant(source, { namespace: 'SHOP' }),
  };
  const built = join(ROOT, 'dist/manifest.xml');
  if (existsSync(built)) all['dist/manifest.xml'] = readFileSync(built, 'utf8');
  return all;
}

const reason = missing();
if (reason) {
  console.log(`manifest schema: not checked, ${reason}`);
} else {
  for (const [name, xml] of Object.entries(manifests())) {
    const { status, stderr } = xmllint(['--nonet', '--noout', '--schema', SCHEMA, '-'], xml);
    console.log(`manifest schema: ${name} ${status === 0 ? 'is valid' : `is NOT valid\n${stderr}`}`);
    if (status !== 0) process.exitCode = 1;
  }
}
