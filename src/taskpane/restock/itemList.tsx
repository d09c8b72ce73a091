import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Choice } from '../controls/choice';
import { TextInput } from '../controls/fluent';
import { searchIcon } from '../controls/icons';
import { useStore } from '../shell/useStore';
import { filtered, suppliersOf, type ItemFilter } from './filter';
import { ItemRow } from './itemRow';
import type { RestockProps } from './props';
import { WindowedList } from './windowedList';

const STATUSES = ['缺货', '紧急', '待补', '正常', '超储', '呆滞'] as const;
const CLASSES = ['热销', '常销', '滞销', '新品'] as const;
/** A supplier's name begins with it, so that one that names itself like 全部 is told apart. */
const NAMED = '=';

/** Every item, the most urgent first, of which filters show a part. */
export function ItemList({ t, restock, stock }: RestockProps): VNode {
  const { plan, decided } = stock;
  const filter = useStore(restock.store, (state) => state.filter);
  const opened = useStore(restock.store, (state) => state.item);
  const shown = useMemo(() => filtered(plan.lines, filter, decided), [plan, filter, decided]);
  const suppliers = useMemo(() => suppliersOf(plan.lines), [plan]);
  const set = (part: Partial<ItemFilter>) => restock.filter(part);
  return (
    <>
      <TextInput
        label={t.search}
        placeholder={t.search}
        icon={searchIcon()}
        value={filter.text}
        onInput={(text) => set({ text })}
        onEscape={() => set({ text: '' })}
      />
      <div class="filters">
        <Choice
          label={t.status}
          value={filter.status}
          options={[
            { value: 'toOrder', label: t.toOrder },
            { value: 'all', label: t.labelled(t.status, t.all) },
            ...STATUSES.map((value) => ({ value, label: t.statusName(value) })),
            { value: 'unknown', label: t.unknownStatus },
          ]}
          onChoose={(status) => set({ status: status as ItemFilter['status'] })}
        />
        <Choice
          label={t.supplier}
          value={filter.supplier === null ? '' : NAMED + filter.supplier}
          options={[
            { value: '', label: t.labelled(t.supplier, t.all) },
            ...suppliers.map((name) => ({ value: NAMED + name, label: name || t.noSupplier })),
          ]}
          onChoose={(value) => set({ supplier: value === '' ? null : value.slice(NAMED.length) })}
        />
        <Choice
          label={t.stockClass}
          value={filter.stockClass ?? ''}
          options={[
            { value: '', label: t.labelled(t.stockClass, t.all) },
            ...CLASSES.map((value) => ({ value, label: t.className(value) })),
          ]}
          onChoose={(value) => set({ stockClass: (value || null) as ItemFilter['stockClass'] })}
        />
      </div>
      <p class="caption" role="status">
        {shown.length > 0 ? t.shown(shown.length, plan.lines.length) : t.noneFit}
      </p>
      <WindowedList
        label={t.section.list}
        items={shown}
        keyOf={({ item }) => item.key}
        current={opened}
        selection={filter}
        render={(line) => (
          <ItemRow
            t={t}
            line={line}
            decided={decided.get(line.item.key)}
            onOpen={() => restock.openItem(line.item.key)}
          />
        )}
      />
    </>
  );
}
