import { numberFormat } from '../../domain/metrics/display';
import type { Unit } from '../../domain/metrics/metrics';
import type { TargetDirection } from '../../domain/targets/target';
import type { CellWrite, Change } from '../../workbook/change';
import { CUSTOM_HEADERS, type CustomHeader } from '../recognise/custom/block';
import { UNIT_WORDS } from '../recognise/custom/units';
import { DIRECTIONS } from '../recognise/directions';

/** A metric of the shop's own as somebody defines it; nothing here is proved yet. */
export interface Definition {
  readonly name: string;
  /** null where none is chosen. */
  readonly unit: Unit | null;
  /** '': as it stands in the column of its name, days added up. */
  readonly expression: string;
  readonly direction: TargetDirection;
  /** As it was typed. */
  readonly dayTarget: string | number;
}

/** Where the columns of a block stand that begins at a column. */
export function columnsFrom(column: number): ReadonlyMap<CustomHeader, number> {
  return new Map(CUSTOM_HEADERS.map((header, i) => [header, column + i]));
}

/** Cells of the block's header. */
export function headerWrites(row: number, columns: ReadonlyMap<CustomHeader, number>): CellWrite[] {
  return [...columns].map(([value, column]) => ({ row, column, value, was: '' }));
}

/** Cells of one line of the block. Its direction matters only to a target, and is written with it. */
export function lineWrites(row: number, columns: ReadonlyMap<CustomHeader, number>, of: Definition): CellWrite[] {
  const values: Readonly<Record<CustomHeader, string | number>> = {
    自定义指标: of.name,
    单位: of.unit === null ? '' : UNIT_WORDS[of.unit],
    公式: of.expression,
    方向: of.dayTarget === '' && of.direction === 'atLeast' ? '' : DIRECTIONS[of.direction === 'atLeast' ? 0 : 1],
    日目标: of.dayTarget,
    简报: '',
  };
  return [...columns].flatMap(([header, column]) =>
    values[header] === '' ? [] : [{ row, column, value: values[header], was: '' }],
  );
}

/** The formats that a line's cells want: its expression stays a text, its target is shown as its unit is. */
export function lineFormats(
  sheet: string,
  row: number,
  columns: ReadonlyMap<CustomHeader, number>,
  { expression, unit, dayTarget }: Definition,
): Change[] {
  const format = (header: CustomHeader, of: string): Change[] => {
    const column = columns.get(header);
    const area = { row, column: column ?? 0, rows: 1, columns: 1 };
    return column === undefined ? [] : [{ kind: 'format', sheet, area, numberFormat: of }];
  };
  return [
    ...(expression === '' ? [] : format('公式', '@')),
    ...(dayTarget === '' || unit === null ? [] : format('日目标', numberFormat(unit))),
  ];
}

/** Rows made ready below the header of a block. */
const ROOM = 20;

/** Expressions are texts, `=` in front or not; units, directions and 简报 are chosen from lists, where the sheet is new. */
export function blockFormats(sheet: string, row: number, column: number): Change[] {
  const area = (header: CustomHeader) => ({
    row: row + 1,
    column: column + CUSTOM_HEADERS.indexOf(header),
    rows: ROOM,
    columns: 1,
  });
  const list = (header: CustomHeader, words: readonly string[]): Change => ({
    kind: 'validate',
    sheet,
    area: area(header),
    list: words,
  });
  return [
    { kind: 'format', sheet, area: area('公式'), numberFormat: '@' },
    list('单位', Object.values(UNIT_WORDS)),
    list('方向', DIRECTIONS),
    list('简报', ['是']),
  ];
}
