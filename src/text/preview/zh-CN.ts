/** The sentences around the preview's spreadsheet; the preview speaks Chinese only. */
export const previewTexts = {
  workbook: '店报示例',
  failed: (reason: string) => `预览没有打开：${reason}`,
} as const;
