import type { Change } from '../../workbook/change';
import type { Edit, Facet, LongWork, Unsubscribe, Workbook } from '../../workbook/port';
import type { Place } from '../../domain/cells';

/** The port, with every change that was carried out told on: those of the pane, and those that undo them. */
export function recordingWorkbook(workbook: Workbook, changed: (changes: readonly Change[]) => void): Workbook {
  return {
    describe: () => workbook.describe(),
    read: (names: readonly string[], facets?: readonly Facet[], work?: LongWork) => workbook.read(names, facets, work),
    async apply(changes: readonly Change[], work?: LongWork) {
      const inverse = await workbook.apply(changes, work);
      changed(changes);
      return inverse;
    },
    show: (place: Place) => workbook.show(place),
    selection: () => workbook.selection(),
    onEdit: (listener: (edit: Edit) => void): Promise<Unsubscribe> => workbook.onEdit(listener),
  };
}
