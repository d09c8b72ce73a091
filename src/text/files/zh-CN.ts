import type { ForeignContent } from '../../files/read/errors';
import type { FileTexts } from './texts';

const FOUND: Readonly<Record<ForeignContent, string>> = {
  image: '这是一张图片，不是表格，请导出 Excel 或 CSV',
  pdf: '这是 PDF，不是表格，请导出 Excel 或 CSV',
  document: '这是文档，不是表格，请导出 Excel 或 CSV',
  video: '这是视频，不是表格',
  program: '这是程序文件，不是表格',
  noise: '读不出文字，文件可能已损坏或不是表格',
  words: '里面只有文字，没有表格',
};

export const filesZhCN: FileTexts = {
  errors: {
    empty: () => '文件是空的',
    tooLarge: ({ megabytes, entries }) =>
      entries
        ? `压缩包里的文件超过 ${entries} 个，请分开导入`
        : `文件太大（上限 ${megabytes ?? 100} MB），请缩短日期范围后重新导出`,
    truncatedZip: () => '文件不完整，可能没有下载完，请重新下载',
    truncatedXls: () => '文件不完整，可能没有下载完，请重新下载',
    truncatedText: () => '文件不完整，结尾被截断，请重新下载',
    passwordProtected: () => '文件设了密码，请去掉密码后再导入',
    notATable: ({ found }) => FOUND[found ?? 'noise'],
    otherArchive: () => '只能打开 zip 压缩包，请先解压，再导入里面的表格',
    damagedText: () => '文件里有乱码（�），原文已经丢失，请从平台重新导出',
    nestedTooDeep: () => '压缩包嵌套太多层，请先解压',
    damaged: () => '文件已损坏，打不开，请重新下载',
    cancelled: () => '已取消，什么都没有写入',
  },
  reading: (done, total) => `正在读取文件 ${Math.min(done + 1, total)}/${total}…`,
  inArchive: (file, archive) => `${archive} 里的 ${file}`,
  pasted: '粘贴的表格',
};
