import type { AddIn } from '../../xlsx/openWorkbook';

/** As the manifest has it: under this id Excel keeps our settings in a workbook, and so does the browser edition. */
const ID = '91b88a0e-54da-4e69-841a-3f6ac1fb7f31';
const VERSION = '1.0.0.0';

export function addIn(functions: readonly string[]): AddIn {
  return { id: ID, version: VERSION, functions: new Set(functions) };
}
