import type { AppTexts, EmptyTexts } from './texts';

export const appZhCN: AppTexts = {
  name: '店报',
  moreTabs: '更多',
  working: '正在处理…',
  reading: (done, total) => `正在读取… ${done}/${total}`,
  writing: (done, total) => `正在写入… ${done}/${total}`,
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
  undone: (what) => `已撤销「${what}」，单元格恢复原样。`,
  nothingToUndo: '没有可撤销的操作。',
  undoHint: '新建或复制工作表会清空 Excel 自己的撤销记录（Ctrl+Z），请用这里的「撤销」。',
  undoOf: (what) => `撤销：${what}`,
  outsideExcel: '请在 Excel 里打开店报：功能区「店报」→「打开面板」。',
};

export const emptyZhCN: EmptyTexts = {
  title: '先建一张日报',
  body: '店报在工作簿里按内容找日报：有日期，有付款金额、访客数这样的指标，叫什么名字、横着竖着都可以。还没有的话，先新建示例表试试。',
  createSample: '新建示例表',
  created: (added) => `已新建「${added.join('」「')}」。`,
  kept: (names) => `原有的「${names.join('」「')}」没有改动。`,
};
