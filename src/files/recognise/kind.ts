import type { MetricId } from '../../domain/metrics/metrics';
import type { KeyedSheetId } from '../../sheets/import/rows';

/** Headers are written as the platform writes them; they are compared after `normaliseHeader`. */
export type Header = string;

/**
 * One kind of export, as data. A new kind is one record in `kinds/` and one golden case; everything that reads
 * exports is written for the shapes below, never for a kind.
 */
export interface Kind {
  /** Equal to the file's name. */
  readonly id: string;
  /** What the platform calls it, for users. */
  readonly name: string;
  /** Headers without which the table is not this kind. */
  readonly needs: readonly Header[];
  /** Headers that speak for this kind against its relatives; each one found counts. */
  readonly marks?: readonly Header[];
  /** Headers that this kind never has. */
  readonly lacks?: readonly Header[];
  /**
   * Columns that tell the day, the first that is there is used; `byName`: whichever means days. Absent: only the file's name can
   * tell.
   */
  readonly date?: readonly Header[] | 'byName';
  /** Rows to leave out, and rows to keep, beside totals and repeated headers. */
  readonly drop?: readonly RowRule[];
  /** The row under the header is a total, though nothing in it says so. */
  readonly totalFirst?: boolean;
  readonly fills: Fills;
}

interface RowRule {
  readonly column: Header;
  /** Rows with one of these values are left out … */
  readonly values?: readonly string[];
  /** … or all rows but those with this value. */
  readonly keep?: string;
  readonly reason: 'noItem' | 'otherTerminal';
}

type Fills =
  FillsDays | FillsPointed | FillsItems | FillsAds | FillsOrders | FillsRefunds | FillsService | FillsSources | Listed;

/** A header that means in this kind what it means everywhere; with a metric where only this kind means that by it. */
export type Figure = Header | readonly [Header, MetricId];

/** One row a day for the whole shop. Headers without a metric are offered under their own names. */
export interface FillsDays {
  readonly shape: 'days';
  /** Two headers with one metric are added up. `byName`: each header that names a metric. */
  readonly columns: readonly Figure[] | 'byName';
  /** Headers that are no figures or no use: never offered. */
  readonly leave?: readonly Header[];
  /** A column that names the shop account; more than one account in a table is asked about. */
  readonly account?: Header;
}

/** What somebody said that a column is. `skip`: not imported. */
export type ColumnRole = MetricId | 'date' | 'skip';

/** Days again, but by columns that were pointed at: the same header may stand twice, or not at all. */
export interface FillsPointed {
  readonly shape: 'pointed';
  /** By index of the column. */
  readonly roles: readonly ColumnRole[];
}

/** One row per product (or SKU) and day. */
export interface FillsItems {
  readonly shape: 'items';
  readonly sheet: Extract<KeyedSheetId, 'items' | 'skus'>;
  /** Absent where the whole file is about one product: then the product is asked for. */
  readonly id?: Header;
  readonly title?: Header;
  /** Column ids of the sheet with their headers. */
  readonly columns: Readonly<Record<string, Header>>;
  /** Figures of the shop that are the sums of all products: counts of things, never of people. */
  readonly sums?: readonly Figure[];
}

/** Spend per campaign: the day's cost per channel, and the cost per product. */
export interface FillsAds {
  readonly shape: 'ads';
  readonly cost: Header;
  /** The channel, or the column that names the scene, or neither: then it is asked for. */
  readonly channel?: AdChannel;
  readonly scene?: Header;
  readonly item?: Header;
  readonly title?: Header;
  /** Sums to offer as columns of the daily report: name → header. */
  readonly extras?: Readonly<Record<string, Header>>;
}

export type AdChannel = Extract<MetricId, 'adZhitongche' | 'adZuanzhan' | 'adTaobaoke' | 'adOther'>;

/** One row per order, or several (`line`), joined by the order's number. */
export interface FillsOrders {
  readonly shape: 'orders';
  readonly id: Header;
  /** Identifies a line of an order; then amounts of lines are added up, else an order's amount counts once. */
  readonly line?: Header;
  readonly placed?: Header;
  /** The order number begins with its day, YYMMDD. */
  readonly placedFromId?: boolean;
  readonly paid: Header;
  /** Gross: refunds not deducted. */
  readonly amount: Header;
  /** Net of refunds, as exported; offered under its own name. */
  readonly net?: Header;
  readonly refunded?: Header;
  readonly status?: Header;
  readonly buyer?: Header;
  readonly address?: Header;
  readonly units?: Header;
  readonly shipped?: Header;
  readonly promised?: Header;
  /** `amount` is for the goods only. */
  readonly withoutPostage?: boolean;
  /** 销量 or SKU销量 rows from the lines that were paid. */
  readonly items?: { readonly sheet: 'items' | 'skus'; readonly id: Header; readonly title?: Header };
}

/** One row per refund. */
export interface FillsRefunds {
  readonly shape: 'refunds';
  readonly id: Header;
  readonly order: Header;
  readonly amount: Header;
  readonly finished: Header;
  readonly requested?: Header;
  readonly status?: Header;
  readonly type?: Header;
  readonly title?: Header;
  readonly reason?: Header;
}

/** One row per member of the service team, for one day. */
export interface FillsService {
  readonly shape: 'service';
  /** Added up. */
  readonly sums: readonly Figure[];
  /** Averaged with `weight`. */
  readonly means: readonly Figure[];
  readonly weight: Header;
}

/** Sources of visitors as a tree: its levels from the top, 汇总 where a row stands for all below. */
export interface FillsSources {
  readonly shape: 'sources';
  readonly levels: readonly Header[];
  /** First-level name that stands for the whole shop; absent where the file shows one carrier only. */
  readonly whole?: string;
  readonly columns: readonly Figure[];
}

/** Recognised and described, but nothing in it belongs into the daily report. */
export interface Listed {
  readonly shape: 'listed';
  readonly holds: 'searchWords' | 'settlement' | 'categories' | 'pages' | 'orderLines';
  /** Amounts to total up for the user. */
  readonly totals?: readonly Header[];
}

/** Keeps the literal id while the compiler checks the record. */
export function defineKind<const Id extends string>(kind: Kind & { readonly id: Id }): Kind & { readonly id: Id } {
  return kind;
}
