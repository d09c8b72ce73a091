import type { OpeningTexts } from './texts';

export const openingEnUS: OpeningTexts = {
  errors: {
    empty: () => 'The file is empty.',
    tooLarge: ({ megabytes, cells }) =>
      cells
        ? `The sheets are too large (more than ${cells / 1000000} million cells), please split the file.`
        : `The file is too large (limit ${megabytes ?? 100} MB), please split it.`,
    bomb: () => 'The file unpacks to far more than a workbook holds, so it was not opened.',
    truncated: () => 'The file is incomplete, please download it again.',
    damaged: () => 'The file is damaged, please repair it in Excel or WPS and save it anew.',
    passwordProtected: () => 'The file has a password, please remove it in Excel or WPS first.',
    oldFormat: () => 'The file is in the old format of Excel 97–2003, please save it as an Excel workbook first.',
    binaryFormat: () => 'The file is a binary workbook, please save it as an ordinary Excel workbook first.',
    notAWorkbook: () => 'The file is no Excel workbook.',
  },
  unshown: {
    chart: 'charts',
    chartSheet: 'chart sheets',
    pivotTable: 'pivot tables',
    picture: 'pictures',
    shape: 'shapes',
    sparkline: 'sparklines',
    macro: 'macros',
    comment: 'comments',
    slicer: 'slicers',
    control: 'controls',
    embedded: 'embedded objects',
    externalLink: 'links to other workbooks',
    query: 'queries',
    headerFooter: 'headers and footers',
    dataTable: 'data tables',
  },
};
