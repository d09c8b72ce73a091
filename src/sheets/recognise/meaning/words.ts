import type { MetricId } from '../../../domain/metrics/metrics';
import type { Facet } from './meaning';

const list = (names: string): string[] => names.split(',');

/** What may share the corner cell with 日期, as in 指标\日期 or 日期(星期). */
export const BESIDE_DATE = new Set(list('指标,项目,内容,数据,名称,类别,类型,店铺,星期,周几,星期几,DATE,DAY'));

/** Headers of columns that split a day into rows which add up to the shop's day. */
export const KEY_NAMES = new Set(
  list(
    '店铺,店铺名称,店铺名,店名,网店,平台,电商平台,渠道,销售渠道,运营,运营人员,运营负责人,负责人,责任人,员工,姓名,账号,千牛账号,组别,小组,部门,品牌',
  ),
);

/** Terminals: what comes over them is all there is. */
export const TERMINALS = list('PC端,电脑端,无线端,移动端,手机端,PC,无线,手机,移动');

/** Group names and values that stand for a part of the shop. */
const PARTS = list(
  'APP,小程序,WAP,手淘,手淘搜索,手淘首页,手淘推荐,搜索,自然搜索,自然流量,免费流量,付费流量,付费,免费,自主访问,站内,站外,淘宝站内,淘宝站外,' +
    '新客,老客,新买家,老买家,会员,非会员,新访客,老访客,直播,短视频,聚划算,活动,单品,爆款,主推款,客服,静默,售前,引导,' +
    '流量来源,来源,直通车,钻展,淘宝客,引力魔方,万相台,超级推荐,品销宝,极速推,竞店,竞品,同行,行业',
);
const PART_SET = new Set([...TERMINALS, ...PARTS]);

/** A group that stands for a part of the shop; `流量` and `交易` only sort the columns. */
export function isPart(name: string): boolean {
  return PART_SET.has(name) || PART_SET.has(name.replace(/(?:数据|部分|渠道|指标|流量)$/, ''));
}

export const WHOLE_NAMES = new Set(
  list('全店,整店,店铺整体,整体,全部,总,总计,合计,总体,汇总,全店汇总,全店合计,所有终端,全渠道,全平台'),
);

/** In a table with two of these and no 访客数 the amounts are what an ad brought in, not what the shop sold. */
export const AD_MARKS = new Set(
  list(
    '展现量,展现次数,曝光量,曝光次数,展现,曝光,点击量,点击次数,点击率,平均点击花费,千次展现花费,点击转化率,PPC,CTR,CPC,CPM',
  ),
);

const FACETS: readonly (readonly [Facet, string])[] = [
  ['actual', '实际,实绩,实际值,实际完成,完成,完成值,当日,当天,本日,本期,今年,今日,数值,值,数据,日数据'],
  ['target', '目标,目标值,计划,任务,预算,日目标,今日目标,当日目标'],
  ['achievement', '达成率,完成率,达成,完成度,达标率,进度,目标达成率,目标完成率,完成比例,完成比,达成进度,完成进度'],
  [
    'compared',
    '环比,同比,日环比,周环比,周同比,年同比,月环比,环比增幅,同比增幅,增长率,增长,增幅,变化,变化率,差异,差额,差值,缺口,占比,排名,同期,去年,去年同期,上年,上年同期,' +
      '上周,上周同期,上月,上月同期,昨日,前日,前一日,累计,月累计,本月累计,年累计,MTD,YTD,WTD,平均,日均,均值,行业,行业均值,同行,同行平均,竞店,竞品,预估,预测',
  ],
];

export const FACET_WORDS: ReadonlyMap<string, Facet> = new Map(
  FACETS.flatMap(([facet, names]) => list(names).map((name): [string, Facet] => [name, facet])),
);

/** Words that say nothing of their own behind or before a metric's name: `付款数据` is not a figure called 付款. */
const ALONE_ONLY = new Set(list('数值,值,数据,日数据,完成,计划,任务,进度,增长,变化,平均,活动'));

/** Facet words that may be written to a metric's name, the longest first, so that 去年同期 is not read as 去年 and an unknown rest. */
export const DECORATIONS: readonly (readonly [string, Facet])[] = [...FACET_WORDS]
  .filter(([word]) => !ALONE_ONLY.has(word) || word === '平均')
  .sort(([a], [b]) => b.length - a.length);

export const AD_CHANNELS: ReadonlySet<MetricId> = new Set(['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'adOther']);

/** 花费 under 直通车 or behind its name. */
export const COST_WORD = /总?(?:花费|消耗|费用|成本|推广费|佣金|金额)$/;
