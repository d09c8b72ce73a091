import { cellName } from '../../domain/cells';
import { SHEETS } from '../../sheets/recognise/sheetNames';
import type { ErrorTexts } from './texts';

export const errorsZhCN: ErrorTexts = {
  job: {
    noDailySheet: () =>
      '没有找到日报数据：需要一张表，有「日期」和至少一个指标，例如「付款金额」「访客数」。还没有的话，先新建示例表。',
    noDays: () => '日报里还没有数据。请先填入至少一天的数字。',
    noTemplate: () =>
      '没有找到周报模板：需要一张带标记的表，例如有 {{付款金额}}。请新建示例表，或用「插入标记」在你的表里放入标记。',
    templateWithoutMarkers: ({ sheet }) => `「${sheet}」里没有标记。请用「插入标记」在要填写的单元格里放入标记。`,
    weekWithoutData: ({ week }) => `${week ?? '这一周'} 没有数据，没有生成周报。请换一周，或先填日报。`,
    notOurReport: ({ sheet }) => `工作表「${sheet}」已存在，但不是店报生成的，所以没有改动。请给它改名后再生成。`,
    reportMoved: ({ sheet }) =>
      `「${sheet}」里插入或删除过行列，单元格的位置变了，为了不填错，没有更新。请把行列恢复原样后再生成，或给它改名，重新生成一份。`,
    nothingToAdd: () => `${Object.values(SHEETS).join('、')} 都已存在，没有新建。`,
    selectionOutsideTemplate: ({ sheet }) => `请先在「${sheet}」里选中一个空白或文字单元格，再插入标记。`,
  },
  workbook: {
    noSuchSheet: ({ sheet }) => `工作表「${sheet}」不见了，可能已改名或删除。`,
    sheetExists: ({ sheet }) => `工作表「${sheet}」已存在，没有改动。请先给它改名。`,
    badSheetName: ({ sheet }) => `「${sheet}」不能用作工作表名称。`,
    sheetProtected: ({ sheet }) => `工作表「${sheet}」受保护，没有写入。请在「审阅」里撤销工作表保护后再试。`,
    structureProtected: () => '工作簿结构受保护，不能新建工作表，没有写入。请在「审阅」里撤销工作簿保护后再试。',
    changedMeanwhile: ({ place, sheet }) =>
      place
        ? `「${place.sheet}」的 ${cellName(place)} 后来被改过，为了不覆盖它，没有做任何改动。`
        : `「${sheet}」后来被改过，为了不覆盖它，没有做任何改动。`,
    linesRefused: () =>
      'Excel 不能在那里插入行或列（可能有数组公式、数据透视表，或正在筛选），没有写入。请先腾出一行再试。',
    cellBeingEdited: () => 'Excel 正在编辑单元格。请按 Enter 结束编辑后再试。',
    tooLarge: ({ sheet }) => `工作表「${sheet ?? ''}」太大，一次读不完。请删去多余的空行空列后再试。`,
    cancelled: () => '已取消，没有改动。',
    unsupported: () => '这个版本的 Excel 不支持此操作，请更新 Excel。',
    hostFailed: () => 'Excel 没有完成操作，内容没有改动。请再试一次。',
  },
  unexpected: '出了意外，内容没有改动。请再试一次。',
};
