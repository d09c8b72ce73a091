import { registerCommands } from '../commands/commands';
import { localTime } from '../domain/time/localTime';
import { associateCommand, displayLanguage, showTaskpane, whenReady } from '../excel/host';
import { officeTheme, onThemeChange } from '../excel/theme';
import { createExcelWorkbook } from '../excel/workbook';
import { textsFor } from '../text/textsFor';
import { copyToClipboard } from './shell/clipboard';
import { mountPane } from './shell/mountPane';
import { TABS } from './tabs';

/** Local time as Excel's NOW() has it. */
function excelNow(): number {
  const now = new Date();
  return localTime(now.getTime(), now.getTimezoneOffset());
}

async function start(): Promise<void> {
  const inExcel = await whenReady();
  const texts = textsFor(displayLanguage() || navigator.language);
  const element = document.getElementById('pane') as HTMLElement;
  document.documentElement.lang = texts.locale;
  if (!inExcel) {
    element.textContent = texts.app.outsideExcel;
    return;
  }
  const pane = mountPane(element, {
    workbook: createExcelWorkbook(),
    clock: excelNow,
    texts,
    copyText: copyToClipboard,
    theme: officeTheme(),
    tabs: TABS,
  });
  onThemeChange(pane.setTheme);
  registerCommands({
    // The pane tells of failures itself; there is nobody else to tell.
    associate: (id, work) => associateCommand(id, work, () => undefined),
    showPane: showTaskpane,
    run: pane.run,
  });
}

void start();
