/** Our own sheets, by the names that a shop sees on the tabs. */
export const SHEETS = { daily: '日报', targets: '目标', settings: '设置', weekTemplate: '周报模板' } as const;
export type SheetRole = keyof typeof SHEETS;
