import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from './book';

/**
 * Lets the browser ask before the page goes (another language, a reload, a closed tab) once a cell was changed, by hand or by the
 * pane: the sample starts afresh each time. Results of formulas are no changes.
 */
export function askBeforeLeaving(book: Book, page: Window): void {
  const listening = book.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula || options?.onlyLocal) return;
    listening.dispose();
    page.addEventListener('beforeunload', (event) => event.preventDefault());
  });
}
