import type { BrowserTexts } from './texts';

export const browserEnUS: BrowserTexts = {
  title: 'Dianbao · preview',
  name: 'Dianbao',
  badge: 'Preview',
  note: 'No Excel needed: edit the sheets on the left, calculated by our own functions; the pane is on the right, as in Excel (F6 switches). The sample is in Chinese and ends on 2020-02-29; here, today is 2020-03-01. Closing the page discards your changes.',
  pane: 'Dianbao pane',
  workbook: 'Dianbao sample',
  failed: (reason) => `The preview did not open: ${reason}`,
  stages: {
    loading: 'Loading the spreadsheet…',
    functions: 'Loading our functions…',
    drawing: 'Opening the workbook…',
    calculating: 'Calculating formulas…',
  },
  otherLanguage: { name: '中文', lang: 'zh' },
};
