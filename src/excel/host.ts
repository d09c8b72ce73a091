/**
 * The only place that names the global Office. Everything here works, or does nothing, on every Office that can open
 * the add-in: what is missing is checked at run time.
 */

/** Resolves once office.js is ready; true inside Excel, false in a page that was opened without it. */
export async function whenReady(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Whether this Excel has the requirement set, e.g. `1.13`. */
export function supportsExcelApi(version: string): boolean {
  return isSetSupported('ExcelApi', version);
}

/** Whether pane and ribbon commands share one runtime, so that a command can show its result in the pane. */
function supportsSharedRuntime(): boolean {
  return isSetSupported('SharedRuntime', '1.1');
}

function isSetSupported(set: string, version: string): boolean {
  return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, version);
}

/** Opens the pane, or brings it to the front. Does nothing without a shared runtime. */
export async function showTaskpane(): Promise<void> {
  if (supportsSharedRuntime()) await Office.addin.showAsTaskpane();
}

/**
 * Gives a ribbon button its work. `id` is the FunctionName of the manifest. Excel greys the button out until
 * the work has ended, so it is told even when the work fails; failures go to `report`.
 */
export function associateCommand(id: string, work: () => Promise<void>, report: (error: unknown) => void): void {
  Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
    try {
      await work();
    } catch (error) {
      report(error);
    } finally {
      event.completed();
    }
  });
}

/** The language of Excel's own menus, e.g. `zh-CN`. */
export function displayLanguage(): string {
  return typeof Office === 'undefined' ? '' : Office.context.displayLanguage;
}
