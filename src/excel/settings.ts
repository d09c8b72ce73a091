/** Settings are kept as JSON text: Excel would turn texts such as `__Date(0)__` inside an object into dates. */
export function settingText(value: unknown): string {
  return JSON.stringify(value);
}

export function settingFrom(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : stored;
  } catch {
    // Not written by us: better the text itself than a pane that does not open.
    return stored;
  }
}

/** Keeps a JSON value in the workbook; null removes it. */
export function keep({ settings }: Excel.Workbook, key: string, value: unknown): void {
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, settingText(value));
}
