import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { downIcon } from '../controls/icons';

const MENU = 'dianbao-more-tabs';

interface MoreTabsProps {
  readonly label: string;
  readonly button: RefObject<HTMLButtonElement>;
  /** Those without room in the row. */
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly onSelect: (id: string) => void;
}

/** 更多: a menu button as WAI-ARIA describes it. */
export function MoreTabs({ label, button, tabs, onSelect }: MoreTabsProps): VNode {
  /** Which item has the focus; null while the menu is closed. */
  const [at, setAt] = useState<number | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const open = at !== null && tabs.length > 0;
  useLayoutEffect(() => {
    if (at !== null) menu.current?.querySelectorAll('button')[at]?.focus();
  }, [at]);

  const close = (focusButton: boolean) => {
    setAt(null);
    if (focusButton) button.current?.focus();
  };
  const last = tabs.length - 1;
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(at === null || at === last ? 0 : at + 1),
    ArrowUp: () => setAt(at === null || at === 0 ? last : at - 1),
    Home: () => setAt(0),
    End: () => setAt(last),
    Escape: () => close(true),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || (!open && !event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    step();
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) setAt(null);
  };
  return (
    <div class="more-tabs" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="more"
        ref={button}
        hidden={tabs.length === 0}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? MENU : undefined}
        onClick={() => (open ? close(true) : setAt(0))}
      >
        {label}
        {downIcon()}
      </button>
      {open && (
        <div class="more-menu" id={MENU} role="menu" aria-label={label} ref={menu}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setAt(null);
                onSelect(tab.id);
              }}
            >
              {tab.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
