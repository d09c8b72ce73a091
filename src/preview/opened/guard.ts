import { IPermissionService } from '@univerjs/core';
import {
  WorkbookCreateSheetPermission,
  WorkbookDeleteSheetPermission,
  WorkbookHideSheetPermission,
  WorkbookMoveSheetPermission,
  WorkbookRenameSheetPermission,
} from '@univerjs/sheets';
import type { Book } from '../book';

/**
 * What saving cannot carry into a file is not offered: sheets keep their names, their order and their being. With
 * `structureProtected` none is added either.
 */
export function guardSheets({ injector, workbook }: Book, structureProtected: boolean): void {
  const unit = workbook.getUnitId();
  const permissions = injector.get(IPermissionService);
  const never = [
    new WorkbookDeleteSheetPermission(unit),
    new WorkbookHideSheetPermission(unit),
    new WorkbookMoveSheetPermission(unit),
    new WorkbookRenameSheetPermission(unit),
    ...(structureProtected ? [new WorkbookCreateSheetPermission(unit)] : []),
  ];
  for (const { id } of never) permissions.updatePermissionPoint(id, false);
}
