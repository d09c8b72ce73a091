import type { MetricId } from '../../domain/metrics/metrics';
import type { ImportedRows } from '../../sheets/import/rows';
import { reportGaps, type DatedBody } from './body';
import { SKIP } from '../findings';
import type { AdChannel, FillsAds } from '../recognise/kind';
import type { Cells } from '../read/rows';
import type { TableView } from './tableView';
import type { Column } from '../recognise/headerIndex';
import { DayTotals } from './dayTotals';
import { ItemRows } from './items';

/** Scenes of 万相台 by the channel under which shops keep them; every other scene is 其他推广. */
const SCENES: Readonly<Record<string, AdChannel>> = {
  关键词推广: 'adZhitongche',
  直通车: 'adZhitongche',
  精准人群推广: 'adZuanzhan',
  人群推广: 'adZuanzhan',
  引力魔方: 'adZuanzhan',
  钻展: 'adZuanzhan',
  钻石展位: 'adZuanzhan',
  淘宝客: 'adTaobaoke',
};

const CHANNELS: readonly AdChannel[] = ['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'adOther'];

/** Spend per campaign: summed per day and channel, and per product. */
export function readAds(view: TableView, body: DatedBody, fills: FillsAds): ImportedRows {
  const cost = view.column(fills.cost);
  const extras = Object.entries(fills.extras ?? {}).map(([name, header]) => ({ name, column: view.column(header) }));
  const [scene, item, title] = [view.column(fills.scene), view.column(fills.item), view.column(fills.title)];
  reportGaps(view, body, [cost, ...extras.map(({ column }) => column)]);
  const channelOf = channelReader(view, fills, scene);
  const shop = new DayTotals();
  const items = new ItemRows();
  for (const { cells, index, day } of body.rows) {
    const spent = view.number(cells, cost, index);
    const channel = channelOf(cells);
    if (channel) shop.add(day, channel, spent);
    for (const { name, column } of extras) shop.add(day, `extra:${name}`, view.number(cells, column, index));
    const [id, called] = [view.text(cells, item), view.text(cells, title)];
    if ((id || called) && spent !== null) items.add(day, id, called, { adCost: spent });
  }
  const rows = items.rows();
  return { daily: shop.rows(), sheets: rows.length ? { items: rows } : {}, partialDays: [] };
}

function channelReader(view: TableView, { channel }: FillsAds, scene: Column | null): (row: Cells) => MetricId | null {
  if (channel) return () => channel;
  if (!scene) {
    const answer = view.findings.ask({
      id: `adChannel:${view.findings.kindId}`,
      code: 'adChannel',
      args: { file: view.file },
      options: CHANNELS,
      remember: true,
    });
    return () => (answer === SKIP ? null : (answer as AdChannel | null));
  }
  const others = new Set<string>();
  return (row) => {
    const name = view.text(row, scene);
    const known = SCENES[name];
    if (known) return known;
    others.add(name);
    view.findings.note('otherScenes', { scenes: [...others].join('、') });
    return 'adOther';
  };
}
