import type { ExcelHost } from '../office-host/excelHost';

/** Everything that a user could see of the first rows and columns, sheet by sheet. */
export function everything(host: ExcelHost): unknown {
  const cells = [0, 1, 2, 3, 4, 5, 6].flatMap((row) => [0, 1, 2, 3].map((column) => ({ row, column })));
  return {
    sheets: host.workbook.worksheets.items.map(({ name, data }) => ({
      name,
      overlays: data.conditionals.map(({ boxes, formula }) => `${JSON.stringify(boxes)} ${formula}`).sort(),
      cells: cells.map(({ row, column }) => {
        const { value, formula, numberFormat } = data.at(row, column);
        return [formula ?? value, numberFormat];
      }),
    })),
    settings: host.workbook.settings.items
      .filter(({ key }) => key !== 'dianbao.moves')
      .map(({ key, value }) => [key, value]),
  };
}
