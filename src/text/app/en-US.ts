import type { AppTexts, EmptyTexts } from './texts';

export const appEnUS: AppTexts = {
  name: '店报 Dianbao',
  moreTabs: 'More',
  working: 'Working…',
  reading: (done, total) => `Reading… ${done}/${total}`,
  writing: (done, total) => `Writing… ${done}/${total}`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  undone: (what) => `Undone: ${what}. The cells are as they were.`,
  nothingToUndo: 'There is nothing to undo.',
  undoHint: 'Adding or copying a sheet empties Excel’s own undo list (Ctrl+Z). Use Undo here instead.',
  undoOf: (what) => `Undo: ${what}`,
  outsideExcel: 'Open the add-in in Excel: ribbon tab Dianbao, button Open pane.',
};

export const emptyEnUS: EmptyTexts = {
  title: 'Start with a daily report',
  body: 'The add-in finds your daily report by what it holds: dates and metrics such as 付款金额 or 访客数, whatever the sheet is called, dates down or across. If you have none yet, create the sample sheets.',
  createSample: 'Create sample sheets',
  created: (added) => `Created ${added.join(', ')}.`,
  kept: (names) => `${names.join(', ')} stayed as they were.`,
};
