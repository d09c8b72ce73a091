import type { Change } from '../../src/workbook/change';
import { WorkbookError } from '../../src/workbook/errors';
import { saveWorkbook } from '../../src/xlsx/saveWorkbook';
import { memoryOf, pictureOf } from './memoryOf';
import { opened } from './opened';
import { dice, RandomChanges } from './randomChanges';
import { specimen } from './specimens';

const EDITS = 500;
/** Saved and opened again this often, so that what goes wrong is found where it went wrong. */
const SAVES = 10;

const NAMES = [
  'plain',
  'prefixed',
  'utf16',
  'wps',
  'withoutAddresses',
  'unsorted',
  'poi',
  'googleSheets',
  'settings',
  'emptySheet',
  'ourFunctionsFromExcel',
  'externalLink',
  'strict',
  'backslashes',
  'openpyxl-daily.xlsx',
  'openpyxl-write-only.xlsx',
  'xlsxwriter-inline.xlsx',
  'xlsxwriter-dynamic.xlsx',
  'exceljs-styled.xlsx',
  'exceljs-stream.xlsx',
  'sheetjs-shared.xlsx',
  'libreoffice-openpyxl-daily.xlsx',
];

test.each(NAMES.map((name, i) => [name, i + 1] as const))(
  '%s: 500 edits, saved and opened again, equal the model',
  async (name, seed) => {
    let file = opened(specimen(name));
    const memory = memoryOf(file.model);
    const kept = Object.entries(file.model.settings);
    await memory.apply(kept.map(([key, value]) => ({ kind: 'setting', key, value })));
    const random = new RandomChanges(memory, file.model, dice(seed));
    let carriedOut = 0;
    for (let save = 0; save < SAVES; save += 1) {
      const changes: Change[] = [];
      while (changes.length < EDITS / SAVES) {
        const change = await random.next();
        try {
          await memory.apply([change]);
        } catch (error) {
          // Not possible there, as the plan says: somebody would have been told.
          if (!(error instanceof WorkbookError)) throw error;
          continue;
        }
        changes.push(change);
      }
      file = opened(saveWorkbook(file, changes));
      carriedOut += changes.length;
      const names = (await memory.describe()).sheets.map((sheet) => sheet.name);
      expect(file.model.sheets.map((sheet) => sheet.name)).toEqual(names);
      expect(pictureOf(memoryOf(file.model), names)).toEqual(pictureOf(memory, names));
    }
    expect(carriedOut).toBe(EDITS);
    expect(file.model.settings).toEqual((await memory.describe()).settings);
  },
  60_000,
);
