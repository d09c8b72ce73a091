import fc from 'fast-check';
import { DATE_SPELLINGS, type DateSpelling } from './spelling';

/** How somebody keeps a month: everything about the sheet but the figures. */
export interface Layout {
  readonly across: boolean;
  readonly newestFirst: boolean;
  /** Rows of the header: names; groups above them; units below. */
  readonly depth: 1 | 2 | 3;
  readonly mergesKnown: boolean;
  /** Texts above the table, each a row, then blank rows. */
  readonly titles: number;
  readonly blanksAbove: number;
  readonly top: number;
  readonly left: number;
  readonly corner: string;
  readonly date: DateSpelling;
  /** Columns before the days and among the figures that are none of ours. */
  readonly before: readonly string[];
  readonly others: number;
  readonly spacers: boolean;
  readonly totals: readonly ('underHeader' | 'weekly' | 'end' | 'average')[];
  readonly blankLines: boolean;
  /** Days of the month that are typed ahead. */
  readonly ahead: number;
  readonly key: 'none' | '店铺' | '平台' | '运营' | '渠道';
  readonly keyDateOnce: boolean;
  readonly subtotals: boolean;
  readonly missing: boolean;
  readonly seed: number;
}

export const layoutArb: fc.Arbitrary<Layout> = fc.record({
  across: fc.boolean(),
  newestFirst: fc.boolean(),
  depth: fc.constantFrom(1, 1, 2, 3),
  mergesKnown: fc.boolean(),
  titles: fc.integer({ min: 0, max: 3 }),
  blanksAbove: fc.integer({ min: 0, max: 6 }),
  top: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 6 }),
  corner: fc.constantFrom('日期', '日期', '日期', '统计日期', '日 期', 'DATE', '时间', '指标', ''),
  date: fc.constantFrom(...(Object.keys(DATE_SPELLINGS) as DateSpelling[])),
  before: fc.subarray(['星期', '序号', '活动'], { maxLength: 2 }),
  others: fc.integer({ min: 0, max: 3 }),
  spacers: fc.boolean(),
  totals: fc.subarray(['underHeader', 'weekly', 'end', 'average'] as const),
  blankLines: fc.boolean(),
  ahead: fc.integer({ min: 0, max: 3 }),
  key: fc.constantFrom('none', 'none', 'none', '店铺', '平台', '运营', '渠道'),
  keyDateOnce: fc.boolean(),
  subtotals: fc.boolean(),
  missing: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1e6 }),
});
