/** What is done to every workbook before LibreOffice looks at it; `first` is the name of its first sheet. */
export function witnessChanges(first) {
  const sheet = '店报 周报';
  return [
    { kind: 'insertLines', sheet: first, what: 'rows', at: 0, count: 2, like: null },
    {
      kind: 'write',
      sheet: first,
      cells: [
        { row: 0, column: 0, value: '店报写入' },
        { row: 0, column: 1, value: 1234.5 },
        { row: 0, column: 2, value: true },
        { row: 0, column: 3, value: '=不是公式 <&">' },
        { row: 1, column: 1, value: 46235 },
        { row: 1, column: 2, formula: '=B1*2' },
      ],
    },
    {
      kind: 'format',
      sheet: first,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      numberFormat: 'yyyy"年"m"月"d"日"',
    },
    { kind: 'addSheet', sheet },
    {
      kind: 'write',
      sheet,
      cells: [
        { row: 0, column: 0, value: '周报' },
        { row: 1, column: 0, value: '访客数' },
        { row: 1, column: 1, formula: `='${first}'!B1+1` },
      ],
    },
    { kind: 'validate', sheet, area: { row: 2, column: 0, rows: 3, columns: 1 }, list: ['正常', '大促'] },
    {
      kind: 'style',
      sheet,
      headers: [{ row: 1, column: 0, rows: 1, columns: 3 }],
      titles: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      wrapped: [{ row: 2, column: 0, rows: 1, columns: 3 }],
      columnWidths: [14, 10],
      frozenRows: 2,
      page: { orientation: 'landscape', repeatedRows: { row: 0, rows: 2 } },
    },
    { kind: 'copySheet', from: first, sheet: '店报 副本' },
    { kind: 'setting', key: 'dianbao.known', value: [{ rule: 'missingDay', day: 46235 }] },
  ];
}
