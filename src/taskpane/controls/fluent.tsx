import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/message-bar/define.js';
import '@fluentui/web-components/progress-bar/define.js';
import '@fluentui/web-components/tab/define.js';
import '@fluentui/web-components/tablist/define.js';
import '@fluentui/web-components/text-input/define.js';
import { createElement, type ComponentChildren, type Ref, type VNode } from 'preact';

/**
 * The Fluent components of the pane, each as a component of Preact: only these are defined, so only these are in the
 * bundle. createElement takes any tag name, which spares the pane a declaration of every element's attributes.
 */
export interface ButtonProps {
  readonly appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: VNode;
  /** Only the icon is shown; `label` says what the button does. */
  readonly iconOnly?: boolean;
  readonly label?: string;
  readonly title?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly class?: string;
  readonly slot?: string;
  /** Greyed out and deaf, but it keeps the focus, so that a keyboard user stays where the work was started. */
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps): VNode {
  const { icon, iconOnly = false, label, expanded, controls, disabled = false, onClick, children, ...rest } = props;
  return createElement(
    'fluent-button',
    {
      ...rest,
      type: 'button',
      // The element keeps its role inside; browser tests and some older screen readers only see the attribute.
      role: 'button',
      size: props.size ?? 'medium',
      // As attributes: they hold for an element that is upgraded only after it was rendered, where properties are lost.
      'icon-only': iconOnly || undefined,
      'disabled-focusable': disabled || undefined,
      'aria-label': label,
      'aria-expanded': expanded,
      'aria-controls': controls,
      onClick: () => !disabled && onClick(),
    } as Record<string, unknown>,
    // Within a span: the element fills every svg that is its child.
    icon && <span slot={iconOnly ? undefined : 'start'}>{icon}</span>,
    children,
  );
}

export interface TabsProps {
  readonly label: string;
  readonly active: string;
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly hidden: boolean }[];
  readonly onSelect: (id: string) => void;
}

/** The element fires `change` twice when it appears and once more for every programmatic change: only news counts. */
export function Tabs({ label, active, tabs, onSelect }: TabsProps): VNode {
  const onChange = (event: { currentTarget: { activeid?: string } }) => {
    const id = tabs.find((tab) => tabElementId(tab.id) === event.currentTarget.activeid)?.id;
    if (id !== undefined && id !== active) onSelect(id);
  };
  return createElement(
    'fluent-tablist',
    { 'aria-label': label, activeid: tabElementId(active), onChange, class: 'tab-strip' } as Record<string, unknown>,
    tabs.map(({ id, label: name, hidden }) =>
      createElement(
        'fluent-tab',
        // Arrow keys pass over hidden ones.
        { id: tabElementId(id), key: id, slot: 'tab', hidden, 'aria-controls': panelElementId(id) } as Record<
          string,
          unknown
        >,
        name,
      ),
    ),
  );
}

export const tabElementId = (id: string): string => `dianbao-tab-${id}`;
export const panelElementId = (id: string): string => `dianbao-panel-${id}`;

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly icon?: VNode;
  readonly inputRef?: Ref<HTMLElement>;
  readonly onInput: (value: string) => void;
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
}

export function TextInput({ label, icon, inputRef, onInput, onEnter, onEscape, ...rest }: TextInputProps): VNode {
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also confirms a word in a Chinese input method; that one is not meant for us.
    if (event.isComposing) return;
    if (event.key === 'Enter') onEnter?.();
    if (event.key === 'Escape') onEscape?.();
  };
  return createElement(
    'fluent-text-input',
    {
      ...rest,
      ref: inputRef,
      class: 'text-input',
      'aria-label': label,
      onKeyDown,
      onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    } as Record<string, unknown>,
    icon && <span slot="start">{icon}</span>,
  );
}

export interface MessageBarProps {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly icon: VNode;
  readonly children: ComponentChildren;
  readonly dismiss?: VNode;
}

export function MessageBar({ intent, icon, children, dismiss }: MessageBarProps): VNode {
  return createElement(
    'fluent-message-bar',
    { intent } as Record<string, unknown>,
    <span slot="icon" class={`intent-${intent}`}>
      {icon}
    </span>,
    children,
    dismiss,
  );
}

/** Without a total it moves back and forth. */
export function ProgressBar({ label, value }: { readonly label: string; readonly value: number | null }): VNode {
  return createElement('fluent-progress-bar', {
    'aria-label': label,
    min: 0,
    max: 100,
    value,
    thickness: 'medium',
  } as Record<string, unknown>);
}
