import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ManifestInfo } from 'office-addin-manifest';
// Its front door also loads the handling of unified manifests, in a module form that Jest cannot load here.
import { ManifestHandlerXml } from 'office-addin-manifest/lib/manifestHandler/manifestHandlerXml';

export const ROOT = resolve(__dirname, '../..');
const MANIFEST = join(ROOT, 'manifest.xml');
export const manifestText = (): string => readFileSync(MANIFEST, 'utf8');

/** One element of a manifest, with the names of those around it, outermost first. */
export interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** The shape that Microsoft's parser (xml2js) gives an element: `$` attributes, `_` text, else lists of children. */
type Parsed = string | { readonly [key: string]: unknown };

function elementOf(name: string, above: string, parsed: Parsed): Element {
  const path = `${above}/${name}`;
  if (typeof parsed === 'string') return { name, path, attributes: {}, text: parsed.trim(), children: [] };
  const children = Object.entries(parsed)
    .filter(([key]) => key !== '$' && key !== '_')
    .flatMap(([key, list]) => (list as Parsed[]).map((child) => elementOf(key, path, child)));
  const attributes = (parsed['$'] ?? {}) as Record<string, string>;
  return { name, path, attributes, text: String(parsed['_'] ?? '').trim(), children };
}

/** Every element of the manifest text, as Microsoft's own parser reads it. */
export async function elements(xml: string): Promise<readonly Element[]> {
  const parsed = await withFile(xml, (file) => new ManifestHandlerXml(file).parseXmlAsync());
  return flatten(elementOf('OfficeApp', '', (parsed as { OfficeApp: Parsed }).OfficeApp));
}

export function info(xml: string): Promise<ManifestInfo> {
  return withFile(xml, (file) => new ManifestHandlerXml(file).parseManifest());
}

export function named(all: readonly Element[], name: string): readonly Element[] {
  return all.filter((element) => element.name === name);
}

function flatten(element: Element): Element[] {
  return [element, ...element.children.flatMap(flatten)];
}

/** The parser reads files only. */
async function withFile<T>(xml: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
