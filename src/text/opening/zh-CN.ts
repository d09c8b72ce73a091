import type { OpeningTexts } from './texts';

export const openingZhCN: OpeningTexts = {
  errors: {
    empty: () => '文件是空的',
    tooLarge: ({ megabytes, cells }) =>
      cells
        ? `表格太大（超过 ${cells / 10000} 万个单元格），请拆成几个文件再打开`
        : `文件太大（上限 ${megabytes ?? 100} MB），请拆成几个文件再打开`,
    bomb: () => '文件解开后大得不正常，不像表格，没有打开',
    truncated: () => '文件不完整，可能没有下载完，请重新下载',
    damaged: () => '文件已损坏，请先用 Excel 或 WPS 修复并另存',
    passwordProtected: () => '文件设了打开密码，请先在 Excel 或 WPS 里去掉密码',
    oldFormat: () => '这是旧的 .xls 格式，请先另存为 .xlsx',
    binaryFormat: () => '这是 .xlsb 格式，请先另存为 .xlsx',
    notAWorkbook: () => '这不是 .xlsx 或 .xlsm 工作簿',
  },
  unshown: {
    chart: '图表',
    chartSheet: '图表工作表',
    pivotTable: '数据透视表',
    picture: '图片',
    shape: '形状',
    sparkline: '迷你图',
    macro: '宏',
    comment: '批注',
    slicer: '切片器',
    control: '控件',
    embedded: '嵌入对象',
    externalLink: '外部链接',
    query: '查询',
    headerFooter: '页眉页脚',
    dataTable: '模拟运算表',
  },
};
