import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { book, DAYS, pack, partsOf, worksheet } from './handWritten';
import { days, everything, settings, strings, summary } from './richBooks';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Strict OOXML: other namespaces, dates as ISO texts. */
function strict(): Uint8Array {
  const parts = partsOf({
    sheets: [
      {
        name: '严格',
        xml: worksheet(
          '<sheetData><row r="1"><c r="A1" s="1" t="d"><v>2026-08-01</v></c><c r="B1"><v>7</v></c></row></sheetData>',
        ),
      },
    ],
  });
  const purl = (text: string) =>
    text
      .replace(
        /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replace(
        /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replace('<workbook ', '<workbook conformance="strict" ');
  return pack(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, purl(part as string)])));
}

/** Every element with a prefix, as Open XML SDK and its users write. */
function prefixed(): Uint8Array {
  const parts = partsOf({
    sheets: [days, summary],
    strings,
    after:
      '<definedNames><definedName name="访客">日报!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029"/>',
  });
  const prefix = (text: string) =>
    text.replace(/<(\/?)(?!\?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  const own = Object.entries(parts).map(([path, part]) => [
    path,
    /^xl\/(work|shared|styles)/.test(path) ? prefix(part as string) : part,
  ]);
  return pack(Object.fromEntries(own));
}

function utf16(): Uint8Array {
  const parts = partsOf({ sheets: [days, summary], strings });
  const text = (parts['xl/worksheets/sheet1.xml'] as string).replace('UTF-8', 'UTF-16');
  return pack({ ...parts, 'xl/worksheets/sheet1.xml': Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')) });
}

/** As WPS writes: its own namespace and extension parts, its name in app.xml. */
function wps(): Uint8Array {
  return book({
    sheets: [
      {
        name: '日报',
        xml: `<sheetPr/><dimension ref="A1:E5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="14.4" outlineLevelCol="4"/><cols><col min="1" max="1" width="11.5" customWidth="1"/></cols>${DAYS}<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>`,
      },
      summary,
    ],
    strings,
    before:
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12540"/></bookViews>',
    after: '<calcPr calcId="144525"/>',
    rootRels: [
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'custom-properties', 'docProps/custom.xml'],
    ],
    parts: {
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>',
      'docProps/custom.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.15374</vt:lpwstr></property></Properties>',
      'customStorage/customStorage.xml':
        '<customStorage xmlns="https://web.wps.cn/et/2018/main"><book/></customStorage>',
    },
  });
}

/** Rows and cells without addresses, as the standard allows. */
const withoutAddresses = () =>
  book({
    sheets: [
      {
        name: '无址',
        xml: '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>二</t></is></c></row><row r="4"><c><v>3</v></c></row><row><c/><c><v>5</v></c></row></sheetData>',
      },
    ],
  });

const unsorted = () =>
  book({
    sheets: [
      {
        name: '乱序',
        xml: '<sheetData><row r="3"><c r="B3"><v>6</v></c><c r="A3"><v>5</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      },
      summary,
    ],
    strings,
  });

function backslashes(): Uint8Array {
  const parts = partsOf({ sheets: [days, summary], strings });
  return pack(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path.replace(/\//g, '\\'), part])));
}

const formulas = (name: string, ...texts: string[]) =>
  book({
    sheets: [
      days,
      {
        name,
        xml: `<sheetData>${texts.map((text, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${text}</f><v>${i}</v></c></row>`).join('')}</sheetData>`,
      },
    ],
  });

const HAND_WRITTEN: Readonly<Record<string, () => Uint8Array>> = {
  plain: () => book({ sheets: [days, summary], strings }),
  strict,
  prefixed,
  utf16,
  wps,
  withoutAddresses,
  unsorted,
  backslashes,
  everything,
  settings,
  ourFunctionsFromExcel: () =>
    formulas('函数', '_xldudf_CONVERSION(38,1200)', '_xldudf_CLICK_RATE(3,100)', 'SUM(A1:A2)'),
  ourFunctionsBare: () => formulas('函数', 'CONVERSION(38,1200)', 'IF(TRUE,click_rate(3,100),"CONVERSION(")'),
  ourFunctionsWithNamespace: () => formulas('函数', '_xldudf_SHOP_CONVERSION(38,1200)', 'SHOP.CLICK_RATE(3,100)'),
  date1904: () => book({ sheets: [days], before: '<workbookPr date1904="1"/>' }),
  emptySheet: () =>
    book({ sheets: [{ name: '空', xml: '<sheetData/>' }, days, { name: '藏', xml: DAYS, state: 'veryHidden' }] }),
  dataTable: () =>
    book({
      sheets: [
        {
          name: '模拟运算',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c></row></sheetData>',
        },
        days,
      ],
    }),
  richValues: () =>
    book({
      sheets: [
        days,
        {
          name: '图片单元格',
          xml: '<sheetData><row r="2"><c r="B2" t="e" vm="1"><v>#VALUE!</v></c><c r="C2" ph="1" xr:x="y" xmlns:xr="urn:x"><v>3</v></c></row></sheetData>',
        },
      ],
    }),
  externalLink: () =>
    book({
      sheets: [
        days,
        {
          name: '外部',
          xml: '<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!$A$1+日报!B2</f><v>1201</v></c></row></sheetData>',
        },
      ],
      after: '<externalReferences><externalReference r:id="rExt"/></externalReferences>',
      rels: [['rExt', 'externalLink', 'externalLinks/externalLink1.xml']],
      types: [['/xl/externalLinks/externalLink1.xml', `${SHEETML}.externalLink+xml`]],
      parts: {
        'xl/externalLinks/externalLink1.xml':
          '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
    }),
  googleSheets: () =>
    book({
      sheets: [
        {
          name: '工作表1',
          xml: `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>${DAYS.replace('<v>1200</v>', '<v>1200.0</v>')}<drawing r:id="rId1"/>`,
          rels: [['rId1', 'drawing', '../drawings/drawing1.xml']],
        },
      ],
      parts: {
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      },
    }),
  poi: () =>
    book({
      sheets: [
        {
          name: 'Sheet0',
          xml: `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" tabSelected="true"/></sheetViews><sheetFormatPr defaultRowHeight="15.0"/>${DAYS}<pageMargins bottom="0.75" footer="0.3" header="0.3" left="0.7" right="0.7" top="0.75"/>`,
        },
        summary,
      ],
      strings,
    }),
};

const FOLDER = resolve(__dirname, '../fixtures/workbooks');

/** Every workbook by name: those of other programs, and those written by hand. */
export const SPECIMENS: ReadonlyMap<string, Uint8Array> = new Map([
  ...readdirSync(FOLDER).map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]),
  ...Object.entries(HAND_WRITTEN).map(([name, make]): [string, Uint8Array] => [`${name} (by hand)`, make()]),
]);

export function specimen(name: string): Uint8Array {
  const bytes = SPECIMENS.get(name) ?? SPECIMENS.get(`${name} (by hand)`);
  if (!bytes) throw new Error(`There is no specimen ${name}.`);
  return bytes;
}

/** The unpacked parts of a package by name; folders are none. */
export function partsIn(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
}
