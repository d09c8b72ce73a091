import { strToU8, zipSync } from 'fflate';

/** Packages written by hand: what the programs at hand do not write, in the words of those that do. */
type Parts = Record<string, string | Uint8Array>;

interface Sheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
  /** Relationships of the sheet: id, kind, target. */
  readonly rels?: readonly (readonly [string, string, string])[];
}

interface Book {
  readonly sheets: readonly Sheet[];
  /** Elements of the workbook part: before the sheets, and after them. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly parts?: Parts;
  /** More relationships of the workbook, and of the package. */
  readonly rels?: readonly (readonly [string, string, string])[];
  readonly rootRels?: readonly (readonly [string, string, string])[];
  readonly types?: readonly (readonly [string, string])[];
  readonly mainType?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"`;

/** Three days in rows 2 … 4 below a header, a sum in row 5. Column E divides, by a formula that is shared. */
export const DAYS = `<sheetData><row r="1" spans="1:5"><c r="A1" t="inlineStr"><is><t>日期</t></is></c><c r="B1" t="inlineStr"><is><t>访客数</t></is></c><c r="C1" t="inlineStr"><is><t>付款买家数</t></is></c><c r="D1" t="inlineStr"><is><t xml:space="preserve"> 备注 </t></is></c><c r="E1" t="str"><v>转化率</v></c></row>
<row r="2"><c r="A2" s="1"><v>46235</v></c><c r="B2"><v>1200</v></c><c r="C2"><v>38</v></c><c r="E2" s="2"><f t="shared" ref="E2:E4" si="0">C2/B2</f><v>3.1666666666666669E-2</v></c></row>
<row r="3" ht="21" customHeight="1"><c r="A3" s="1"><v>46236</v></c><c r="B3"><v>1300</v></c><c r="C3"><v>41</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" s="2"><f t="shared" si="0"/><v>3.1538461538461537E-2</v></c></row>
<row r="4"><c r="A4" s="1"><v>46237</v></c><c r="B4"><v>1250</v></c><c r="C4"><v>40</v></c><c r="D4" t="e"><v>#N/A</v></c><c r="E4" s="2"><f t="shared" si="0"/><v>3.2000000000000001E-2</v></c></row>
<row r="5"><c r="A5" t="inlineStr"><is><r><rPr><b/></rPr><t>合</t></r><r><t>计</t></r><rPh sb="0" eb="1"><t>ハ</t></rPh></is></c><c r="B5"><f>SUM(B2:B4)</f><v>3750</v></c><c r="C5"><f>SUM(C2:C4)</f><v>119</v></c></row></sheetData>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="14"/><color rgb="FFFF0000"/><name val="微软雅黑"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="10"/></left><right/><top/><bottom style="double"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1" textRotation="135"/><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

export function relationships(rels: readonly (readonly [string, string, string])[]): string {
  const lines = rels.map(([id, kind, target]) => {
    const type = kind.includes(':') ? kind : `${OFFICE}/${kind}`;
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

export function worksheet(inner: string): string {
  return `${XML}<worksheet ${NAMESPACES} mc:Ignorable="x14">${inner}</worksheet>`;
}

export function partsOf(book: Book): Parts {
  const { sheets, before = '', after = '', strings, styles = STYLES, parts = {}, rels = [], rootRels = [] } = book;
  const types = [...(book.types ?? [])];
  const files: Parts = {};
  const workbookRels: [string, string, string][] = sheets.map((_, i) => [
    `rId${i + 1}`,
    'worksheet',
    `worksheets/sheet${i + 1}.xml`,
  ]);
  workbookRels.push(['rStyles', 'styles', 'styles.xml']);
  if (strings) workbookRels.push(['rStrings', 'sharedStrings', 'sharedStrings.xml']);
  const lines = sheets.map(({ name, state }, i) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${name}" sheetId="${i + 3}"${hidden} r:id="rId${i + 1}"/>`;
  });
  types.push(
    ['/xl/workbook.xml', book.mainType ?? `${SHEETML}.sheet.main+xml`],
    ['/xl/styles.xml', `${SHEETML}.styles+xml`],
  );
  sheets.forEach((_, i) => types.push([`/xl/worksheets/sheet${i + 1}.xml`, `${SHEETML}.worksheet+xml`]));
  if (strings) types.push(['/xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`]);
  const overrides = types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
  files['[Content_Types].xml'] =
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides}</Types>`;
  files['_rels/.rels'] = relationships([['rId1', 'officeDocument', 'xl/workbook.xml'], ...rootRels]);
  files['xl/workbook.xml'] =
    `${XML}<workbook ${NAMESPACES}>${before}<sheets>${lines.join('')}</sheets>${after}</workbook>`;
  files['xl/_rels/workbook.xml.rels'] = relationships([...workbookRels, ...rels]);
  files['xl/styles.xml'] = styles;
  if (strings) files['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}" count="9" uniqueCount="4">${strings}</sst>`;
  sheets.forEach(({ xml, rels: own }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml.startsWith('<?xml') ? xml : worksheet(xml);
    if (own) files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(own);
  });
  return { ...files, ...parts };
}

/** The bytes of a package; parts in capitals, stored ones and all else as they are given. */
export function pack(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(2026, 0, 1) });
}

export function book(spec: Book): Uint8Array {
  return pack(partsOf(spec));
}
