import type { OfficePackage } from '../package/officePackage';
import { append, setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeAttribute, utf8 } from '../xml/text';
import { ownWebExtension, TASK_PANES, WEB_EXTENSION } from './webExtensions';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

/** Keeps settings where Office.js looks for them; null removes one. Nothing else that is remembered there is touched. */
export function keepSettings(
  file: OfficePackage,
  settings: ReadonlyMap<string, unknown>,
  addIn: { readonly id: string; readonly version: string },
): void {
  const own = ownWebExtension(file, addIn.id);
  const wanted = [...settings].filter(([key, value]) => value !== null || own?.properties.has(key));
  if (wanted.length === 0) return;
  const path = own?.path ?? addWebExtension(file, addIn);
  file.edit(path, (bytes) => withProperties(bytes, new Map(wanted)));
}

/** JSON of the JSON text that Office.js is given. */
function propertyText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

function withProperties(bytes: Uint8Array, settings: Map<string, unknown>): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  let properties: { readonly scanner: XmlScanner } | null = null;
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('properties')) {
      properties = { scanner: new XmlScanner(bytes, scanner.start) };
      continue;
    }
    const name = scanner.is('property') ? (scanner.attribute('name') ?? '') : '';
    if (!settings.has(name)) continue;
    const value = settings.get(name);
    settings.delete(name);
    if (value !== null) {
      setAttribute(splices, scanner, 'value', propertyText(value));
      continue;
    }
    const from = scanner.start;
    scanner.skip();
    splices.replace(from, scanner.end, '');
  }
  const added = [...settings].filter(([, value]) => value !== null);
  if (properties && added.length > 0 && properties.scanner.next()) {
    const { prefix } = properties.scanner;
    const elements = added.map(
      ([key, value]) =>
        `<${prefix}property name="${escapeAttribute(key)}" value="${escapeAttribute(propertyText(value))}"/>`,
    );
    append(splices, properties.scanner, elements.join(''));
  }
  return splices.apply();
}

/** Parts as Office itself makes them when an add-in is opened beside a workbook for the first time. */
function addWebExtension(
  file: OfficePackage,
  { id, version }: { readonly id: string; readonly version: string },
): string {
  const path = file.freePath(WEB_EXTENSION.path);
  file.add(
    path,
    utf8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}"><we:reference id="${escapeAttribute(id)}" version="${escapeAttribute(version)}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties></we:properties><we:bindings/><we:snapshot xmlns:r="${RELATIONS}"/></we:webextension>`,
    ),
    WEB_EXTENSION.contentType,
  );
  let panes = file.related('', TASK_PANES.kind)?.target;
  if (!panes || !file.has(panes)) {
    panes = TASK_PANES.path;
    file.add(
      panes,
      utf8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`,
      ),
      TASK_PANES.contentType,
    );
    file.relate('', TASK_PANES.type, panes);
  }
  const relation = file.relate(panes, WEB_EXTENSION.type, path);
  file.edit(panes, (bytes) => {
    const scanner = new XmlScanner(bytes);
    const splices = new Splices(bytes);
    while (scanner.next()) {
      if (!scanner.isOpen || !scanner.is('taskpanes')) continue;
      const { prefix } = scanner;
      append(
        splices,
        scanner,
        `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="0"><${prefix}webextensionref xmlns:r="${RELATIONS}" r:id="${relation}"/></${prefix}taskpane>`,
      );
    }
    return splices.apply();
  });
  return path;
}
