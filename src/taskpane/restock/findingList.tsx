import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Place } from '../../domain/cells';
import { checkStock, type StockRuleId } from '../../domain/stock/checkStock';
import type { FindingSubject } from '../../text/ruleTexts';
import { Fold } from '../controls/fold';
import { alarmIcon, errorIcon, infoIcon, weakIcon } from '../controls/icons';
import type { RestockProps } from './props';

/** So many findings of one rule are listed. */
const MOST = 50;
const ICONS = { error: errorIcon, alarm: alarmIcon, weak: weakIcon, note: infoIcon };

/** What is wrong or worth a look in 库存 and 销量, by rule, the worst first; each leads to its cell. */
export function FindingList({ t, stock, onGo, goTo }: RestockProps): VNode | null {
  const { plan, reading, rules } = stock;
  const groups = useMemo(() => {
    const { findings } = checkStock({ plan, facts: reading.facts, settings: rules });
    const byRule = new Map<StockRuleId, (typeof findings)[number][]>();
    for (const finding of findings) {
      const own = byRule.get(finding.rule);
      if (own) own.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
    return [...byRule];
  }, [plan, reading, rules]);
  const count = groups.reduce((sum, [, own]) => sum + own.length, 0);
  if (count === 0) return null;
  return (
    <Fold title={t.findings(count)}>
      <div class="join">
        {groups.map(([rule, own]) => {
          const say = t.check.findings[rule] as (args: unknown, subject: FindingSubject) => string;
          const severity = own[0]?.severity ?? 'weak';
          return (
            <section key={rule}>
              <h3 class="finding-rule">
                <span class={`severity-${severity}`}>{ICONS[severity]()}</span>
                {t.check.ruleNames[rule]} ({own.length})
              </h3>
              <ul>
                {own.slice(0, MOST).map(({ place, args, day, metric }, i) => (
                  <li key={i}>
                    <FindingLine place={place} text={say(args, { day, metric: metric as null })} {...{ onGo, goTo }} />
                  </li>
                ))}
              </ul>
              {own.length > MOST && <p class="caption">{t.more(own.length - MOST)}</p>}
            </section>
          );
        })}
      </div>
    </Fold>
  );
}

interface FindingLineProps extends Pick<RestockProps, 'onGo' | 'goTo'> {
  readonly place: Place;
  readonly text: string;
}

function FindingLine({ place, text, onGo, goTo }: FindingLineProps): VNode {
  return (
    <button type="button" class="cell-line" title={goTo(place)} onClick={() => onGo(place)}>
      {text}
    </button>
  );
}
