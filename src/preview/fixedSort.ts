import { ArrayValueObject, type BaseFunction, type BaseValueObject, functionLookup } from '@univerjs/engine-formula';

type SortClass = new (
  name: string,
) => BaseFunction & { calculate(...values: BaseValueObject[]): ReturnType<BaseFunction['calculate']> };

/**
 * Univer 0.25.1's SORT sorts the array it was given in place, and that array is the cache of the range which other
 * formulas read. This one sorts a copy.
 */
export function fixedSort(): BaseFunction {
  const found = functionLookup.find(([, name]) => name === 'SORT');
  const Sort = found?.[0] as unknown as SortClass;

  class SortOfCopy extends Sort {
    override calculate(array: BaseValueObject, ...rest: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
      return super.calculate(array?.isArray() ? copyOf(array as ArrayValueObject) : array, ...rest);
    }
  }
  return new SortOfCopy('SORT');
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
