import type { OfficePackage } from '../package/officePackage';
import { XmlScanner } from '../xml/scanner';
import { SETTING_PREFIX } from '../../workbook/port';

/**
 * Where Office.js keeps a workbook's settings ([MS-OWEXML] 2.2): the package leads to a part `taskpanes`, which leads to
 * one part `webextension` for each add-in that was ever opened beside the workbook; its `we:property` elements are the
 * settings of that add-in, each value a JSON text. An add-in is known by the id in `we:reference`.
 */
export const TASK_PANES = {
  kind: 'webextensiontaskpanes',
  type: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  path: 'xl/webextensions/taskpanes.xml',
};

export const WEB_EXTENSION = {
  kind: 'webextension',
  type: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
  contentType: 'application/vnd.ms-office.webextension+xml',
  path: 'xl/webextensions/webextension.xml',
};

export interface WebExtension {
  readonly path: string;
  /** JSON values by key, all keys of the add-in. */
  readonly properties: ReadonlyMap<string, unknown>;
}

/** The part that holds our settings: the one of our add-in, or else one that holds keys of ours. */
export function ownWebExtension(file: OfficePackage, addIn: string): WebExtension | null {
  let holding: WebExtension | null = null;
  for (const path of webExtensionParts(file)) {
    const { ids, properties } = readWebExtension(file.xml(path));
    const extension = { path, properties };
    if (ids.some((id) => bare(id) === bare(addIn))) return extension;
    // Another catalogue may know the same add-in by another id.
    if ([...properties.keys()].some((key) => key.startsWith(SETTING_PREFIX))) holding ??= extension;
  }
  return holding;
}

function webExtensionParts(file: OfficePackage): string[] {
  const panes = file.related('', TASK_PANES.kind);
  if (!panes || !file.has(panes.target)) return [];
  return file
    .relationships(panes.target)
    .filter(({ kind, external, target }) => kind === WEB_EXTENSION.kind && !external && file.has(target))
    .map(({ target }) => target);
}

function readWebExtension(bytes: Uint8Array): { ids: string[]; properties: Map<string, unknown> } {
  const ids: string[] = [];
  const properties = new Map<string, unknown>();
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('reference')) ids.push(scanner.attribute('id') ?? '');
    else if (scanner.is('property'))
      properties.set(scanner.attribute('name') ?? '', jsonOf(scanner.attribute('value')));
  }
  return { ids, properties };
}

/**
 * The value of a setting of ours. Office.js is given JSON as a text (see `src/excel/settings.ts`), and keeps that text
 * as JSON once more.
 */
export function settingOf(property: unknown): unknown {
  return typeof property === 'string' ? jsonOf(property) : property;
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function bare(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}
