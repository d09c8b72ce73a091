import { SHEETS } from '../../sheets/recognise/sheetNames';
import type { AppTexts, EmptyTexts } from './texts';

export const appEnUS: AppTexts = {
  name: '店报 Dianbao',
  tabs: { check: 'Check', week: 'Weekly', import: 'Import' },
  working: 'Working…',
  reading: (done, total) => `Reading… ${done}/${total}`,
  writing: (done, total) => `Writing… ${done}/${total}`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  undone: 'Undone. The cells are as they were.',
  nothingToUndo: 'There is nothing to undo.',
  undoHint: 'Adding or copying a sheet empties Excel’s own undo list (Ctrl+Z). Use Undo here instead.',
  undoOf: (what) => `Undo: ${what}`,
  outsideExcel: 'Open the add-in in Excel: ribbon tab Dianbao, button Open pane.',
};

export const emptyEnUS: EmptyTexts = {
  title: 'Start with a daily report',
  body: `The add-in checks the sheet “${SHEETS.daily}”: dates in the first column, one metric in each other. If you have none yet, create the sample sheets.`,
  createSample: 'Create sample sheets',
  created: (added) => `Created ${added.join(', ')}.`,
  kept: (names) => `${names.join(', ')} stayed as they were.`,
};
