import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { CalculationMode } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { Configured } from './univer';

/** The plugins of a spreadsheet with toolbar, formula bar and sheet tabs inside `container`. */
export function pagePlugins(container: HTMLElement): readonly Configured[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      // A workbook made from changes holds formulas without values.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      // Texts that look like numbers are texts on purpose (order numbers, phone numbers): no green corners, no warnings.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableAutoFocus: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  return presets.flatMap(({ plugins }) =>
    plugins.map((plugin): Configured => (Array.isArray(plugin) ? [plugin[0], plugin[1]] : [plugin])),
  );
}
