import type { BrowserTexts } from './texts';

export const browserZhCN: BrowserTexts = {
  title: '店报 · 预览',
  name: '店报',
  badge: '预览',
  note: '不用装 Excel：左边是可以编辑的表格，公式由店报自己的函数计算；右边就是 Excel 里的店报面板（按 F6 在两边切换）。示例到 2020-02-29 为止，这里的「今天」是 2020-03-01；关掉页面，改动不保留。',
  pane: '店报面板',
  workbook: '店报示例',
  failed: (reason) => `预览没有打开：${reason}`,
  stages: {
    loading: '正在载入表格…',
    functions: '正在载入店报的函数…',
    drawing: '正在打开工作簿…',
    calculating: '正在计算公式…',
  },
  otherLanguage: { name: 'English', lang: 'en' },
};
