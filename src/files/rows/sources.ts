import { METRICS } from '../../domain/metrics/metrics';
import { sumYuan } from '../../domain/metrics/money';
import type { ImportedDay, ImportedRows } from '../../sheets/import/rows';
import type { BodyRow } from './body';
import type { DayReader } from './days';
import { metricsOf } from '../recognise/figures';
import type { Column } from '../recognise/headerIndex';
import type { FillsSources } from '../recognise/kind';
import type { TableView } from './tableView';
import type { MetricId } from '../../domain/metrics/metrics';

/** One source of visitors: its own row, if the file has one, and the sources below it. */
interface Node {
  row: BodyRow | null;
  readonly children: Map<string, Node>;
}

/**
 * Sources of visitors are a tree in which a row may stand for everything below it. Each node counts once: its own
 * row, and only where it has none, what stands below. The row of the whole shop is the shop's day; first-level
 * sources are offered under their names, for sources share visitors and their sum is not the shop's.
 */
export function readSources(view: TableView, fills: FillsSources, days: DayReader): ImportedRows {
  const columns = metricsOf(fills.columns).map(([header, field]) => ({ field, column: view.column(header) }));
  const root = treeOf(view, fills);
  const shop = fills.whole === undefined ? root : root.children.get(fills.whole);
  if (fills.whole !== undefined) ignoreOthers(view, root, fills.whole);
  const figures: Record<string, number> = {};
  for (const { field, column } of columns) {
    if (!column || !shop) continue;
    if (fills.whole !== undefined && shop.row) {
      const value = valueIn(view, shop.row, column);
      if (value !== null) figures[field] = value;
    }
    if (!OFFERED.has(field)) continue;
    for (const [name, node] of shop.children) {
      const value = valueOf(view, node, column);
      if (value !== null) figures[`extra:${METRICS[field].name}·${name}`] = value;
    }
  }
  if (shop?.row && fills.whole !== undefined) reportSourceGaps(view, fills.whole, shop, columns);
  for (const node of shop?.children.values() ?? []) ignoreBelow(view, node);
  const first = view.headerRow + 1;
  const hasDay = first < view.rows.length && Object.keys(figures).length > 0;
  const day = hasDay ? days.of(view.rows.row(first), first) : null;
  const daily: ImportedDay[] = day === null ? [] : [{ day, figures }];
  return { daily, sheets: {}, partialDays: [] };
}

const OFFERED: ReadonlySet<MetricId> = new Set<MetricId>(['visitors', 'buyersPaid', 'amountPaid']);

const ALL_BELOW = /^(?:汇总|总计|合计|-|)$/;

function treeOf(view: TableView, { levels }: FillsSources): Node {
  const columns = levels.map((level) => view.column(level)).filter((column): column is Column => column !== null);
  const root: Node = { row: null, children: new Map() };
  for (let index = view.headerRow + 1; index < view.rows.length; index++) {
    const cells = view.rows.row(index);
    const path = columns.map((column) => view.text(cells, column));
    if (path.every((name) => name === '')) continue;
    while (path.length && ALL_BELOW.test(path[path.length - 1] as string)) path.pop();
    let node = root;
    for (const name of path) {
      let child = node.children.get(name);
      if (!child) node.children.set(name, (child = { row: null, children: new Map() }));
      node = child;
    }
    // The first row of a path counts: the same source twice is a repeated line, not more visitors.
    if (node.row) view.findings.ignore('partOfSource', index);
    else node.row = { index, cells };
  }
  return root;
}

function valueIn(view: TableView, { cells, index }: BodyRow, column: Column): number | null {
  return view.number(cells, column, index);
}

function valueOf(view: TableView, node: Node, column: Column): number | null {
  if (node.row) return valueIn(view, node.row, column);
  let fen: number | null = null;
  for (const child of node.children.values()) {
    const value = valueOf(view, child, column);
    if (value !== null) fen = (fen ?? 0) + Math.round(value * 100);
  }
  if (fen !== null) view.findings.note('sumOfSources', { header: column.header });
  return fen === null ? null : fen / 100;
}

/** Amounts of the whole shop against its sources; people are in several sources, so they never add up. */
function reportSourceGaps(
  view: TableView,
  label: string,
  { row, children }: Node,
  columns: readonly { readonly field: MetricId; readonly column: Column | null }[],
): void {
  for (const { field, column } of columns) {
    if (!row || !column || METRICS[field].unit !== 'yuan') continue;
    const total = valueIn(view, row, column);
    const parts = [...children.values()].map((node) => valueOf(view, node, column));
    if (total === null || parts.every((part) => part === null)) continue;
    const sum = sumYuan(parts.map((part) => part ?? 0));
    if (sum !== total) view.findings.gaps.push({ row: row.index + 1, label, header: column.header, total, sum });
  }
}

/** Rows whose source is already in the row above them in the tree. */
function ignoreBelow(view: TableView, node: Node): void {
  if (!node.row) for (const child of node.children.values()) ignoreBelow(view, child);
  else for (const child of node.children.values()) ignoreAll(view, child, 'partOfSource');
}

function ignoreOthers(view: TableView, root: Node, whole: string): void {
  for (const [name, node] of root.children) if (name !== whole) ignoreAll(view, node, 'otherCarrier');
}

function ignoreAll(view: TableView, node: Node, reason: 'partOfSource' | 'otherCarrier'): void {
  if (node.row) view.findings.ignore(reason, node.row.index);
  for (const child of node.children.values()) ignoreAll(view, child, reason);
}
