import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AppTexts } from '../../text/app/texts';
import { tabElementId, Tabs } from '../controls/fluent';
import { fittingTabs } from './fittingTabs';
import { MoreTabs } from './moreTabs';

interface TabRowProps {
  readonly texts: AppTexts;
  readonly active: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly onSelect: (id: string) => void;
}

/** The tabs in one row: as many as fit, measured as they are drawn, and the others under 更多. */
export function TabRow({ texts, active, tabs, onSelect }: TabRowProps): VNode {
  const row = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<readonly string[]>(() => tabs.map(({ id }) => id));

  useLayoutEffect(() => {
    const [strip, button] = [row.current, more.current];
    if (!strip || !button) return undefined;
    const elements = tabs.flatMap(({ id }) => document.getElementById(tabElementId(id)) ?? []);
    const measure = () => {
      const widths = elements.map((element, i) => ({
        id: tabs[i]?.id ?? '',
        width: element.getBoundingClientRect().width,
      }));
      const fitting = fittingTabs(widths, active, strip.clientWidth, button.getBoundingClientRect().width);
      setShown((now) => (now.join() === fitting.join() ? now : fitting));
    };
    measure();
    // Fonts that come late, and elements that are drawn late, change the widths as the pane's own does.
    const observer = new ResizeObserver(measure);
    for (const element of [strip, button, ...elements]) observer.observe(element);
    return () => observer.disconnect();
  }, [tabs.length, active]);

  const select = (id: string) => {
    onSelect(id);
    // Once it stands in the row.
    requestAnimationFrame(() => document.getElementById(tabElementId(id))?.focus());
  };
  return (
    <div class="tab-row" ref={row}>
      <Tabs
        label={texts.name}
        active={active}
        tabs={tabs.map((tab) => ({ ...tab, hidden: !shown.includes(tab.id) }))}
        onSelect={onSelect}
      />
      <MoreTabs
        label={texts.moreTabs}
        button={more}
        tabs={tabs.filter(({ id }) => !shown.includes(id))}
        onSelect={select}
      />
    </div>
  );
}
