import { positionOf } from '../../workbook/contents';
import { copiedFormula } from '../../workbook/formulas/copied';
import type { Area } from '../../workbook/grid';
import { areaFrom } from '../model/addresses';
import type { XmlScanner } from '../xml/scanner';

/** A formula as the file keeps it, without `=`. */
export interface StoredFormula {
  /** '' where it repeats another cell's. */
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** The cells that an array formula fills, or that a shared formula is meant for. */
  readonly area: Area | null;
  /** Number of the formula that is shared. */
  readonly shared?: number;
}

interface SharedMaster {
  readonly key: number;
  readonly text: string;
}

/** The formulas of a sheet by cell. What cells share is spelled for each of them only when it is asked for. */
export class StoredFormulas {
  readonly byCell = new Map<number, StoredFormula>();
  private readonly masters = new Map<number, SharedMaster>();

  add(key: number, formula: StoredFormula): void {
    this.byCell.set(key, formula);
    const { shared, text } = formula;
    if (shared !== undefined && text !== '' && !this.masters.has(shared)) this.masters.set(shared, { key, text });
  }

  /** The text as it stands in the file, shared ones spelled for their cell; undefined for a mere value. */
  textAt(key: number): string | undefined {
    const formula = this.byCell.get(key);
    if (!formula || formula.kind === 'dataTable') return undefined;
    if (formula.text !== '' || formula.shared === undefined) return formula.text || undefined;
    const master = this.masters.get(formula.shared);
    if (!master) return undefined;
    const [from, to] = [positionOf(master.key), positionOf(key)];
    return copiedFormula(master.text, to.row - from.row, to.column - from.column);
  }
}

/** The formula in an `f` element, whose opening tag is the present one; goes to its closing tag. */
export function readFormula(scanner: XmlScanner): StoredFormula {
  const type = scanner.attribute('t');
  const ref = scanner.attribute('ref');
  const shared = scanner.number('si');
  const kind = type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal';
  return {
    kind,
    area: ref === undefined ? null : areaFrom(ref),
    ...(kind === 'shared' && shared !== undefined && { shared }),
    text: scanner.text(),
  };
}
