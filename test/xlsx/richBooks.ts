import { strToU8 } from 'fflate';
import { book, DAYS, relationships } from './handWritten';

const MS = 'http://schemas.microsoft.com/office';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGML = 'application/vnd.openxmlformats-officedocument.drawingml';
const C =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export const days = { name: '日报', xml: DAYS };
export const summary = {
  name: '汇总',
  xml: `<sheetData><row r="1"><c r="A1"><f>SUM(日报!B2:B4)</f><v>3750</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>`,
};
export const strings = `<si><t>货号</t></si><si><r><t xml:space="preserve">富 </t></r><r><rPr><b/></rPr><t>文本</t></r></si><si><t>_x005F_x0041_ &amp; &lt;b&gt;</t></si><si><t/></si>`;

const CHART = `<c:chartSpace ${C}><c:chart><c:plotArea><c:lineChart><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>日报!$B$1</c:f></c:strRef></c:tx><c:cat><c:numRef><c:f>日报!$A$2:$A$4</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>日报!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/></c:numCache></c:numRef></c:val></c:ser></c:lineChart></c:plotArea></c:chart></c:chartSpace>`;
const anchor = (inner: string, row: number) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchor('<xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>', 2)}${anchor('<xdr:pic><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill></xdr:pic>', 20)}</xdr:wsDr>`;

/** A chart and a picture over the daily range, a pivot of it, a macro, sparklines, validation on another sheet. */
export function everything(): Uint8Array {
  const rich = `<sheetPr codeName="Sheet1"><tabColor theme="5"/></sheetPr><dimension ref="A1:E5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac" x14ac:dyDescent="0.25"/><cols><col min="2" max="3" width="10.5" style="3" customWidth="1"/></cols>${DAYS}<autoFilter ref="A1:E4"/><mergeCells count="1"><mergeCell ref="G1:H2"/></mergeCells><conditionalFormatting sqref="E2:E4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.03</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="2"><formula>$B2&lt;B$5/3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B2:B4 C2:C4"><formula1>0</formula1><formula2>$B$5</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A5" r:id="rId6"/><hyperlink ref="A2" location="汇总!A1" display="x"/></hyperlinks><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1030" r:id="rId7" name="按钮"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>汇总!$B$1:$B$3</xm:f></x14:formula1><xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>日报!B2:B4</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  return book({
    sheets: [
      {
        name: '日报',
        xml: rich,
        rels: [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId3', 'comments', '../comments1.xml'],
          ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
          ['rId6', 'hyperlink', 'https://example.com/'],
          ['rId7', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ],
      },
      { ...summary, rels: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']] },
    ],
    strings,
    mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    before: '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">日报!$A$1:$E$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">日报!$A$1:$E$5</definedName><definedName name="访客">日报!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rPivot"/></pivotCaches>',
    rels: [
      ['rMacro', `${MS}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      ['rPivot', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rChain', 'calcChain', 'calcChain.xml'],
      ['rTheme', 'theme', 'theme/theme1.xml'],
      ['rXml', 'customXml', '../customXml/item1.xml'],
    ],
    types: [
      ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
      ['/xl/charts/chart1.xml', `${DRAWINGML}.chart+xml`],
      ['/xl/comments1.xml', `${SHEETML}.comments+xml`],
      ['/xl/pivotTables/pivotTable1.xml', `${SHEETML}.pivotTable+xml`],
      ['/xl/pivotCache/pivotCacheDefinition1.xml', `${SHEETML}.pivotCacheDefinition+xml`],
      ['/xl/calcChain.xml', `${SHEETML}.calcChain+xml`],
      ['/xl/printerSettings/printerSettings1.bin', `${SHEETML}.printerSettings`],
      ['/xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml'],
    ],
    parts: {
      'xl/drawings/drawing1.xml': DRAWING,
      'xl/drawings/_rels/drawing1.xml.rels': relationships([
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ]),
      'xl/charts/chart1.xml': CHART,
      'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 1, 2]),
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>店长</author></authors><commentList><comment ref="B3" authorId="0"><text><t>大促</t></text></comment></commentList></comments>',
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 2, 4, 15, 5, 4</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      'xl/printerSettings/printerSettings1.bin': strToU8('printer'),
      'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${MS}/spreadsheetml/2009/9/main" objectType="Button"/>`,
      'xl/pivotTables/pivotTable1.xml':
        '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="透视表1" cacheId="1"><location ref="D3:E7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>',
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
        ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
      ]),
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:E4" sheet="日报"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>',
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E2" i="1"/><c r="E3"/><c r="B5"/><c r="A1" i="2"/></calcChain>',
      'xl/vbaProject.bin': Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256),
      'customXml/item1.xml': '<自定义 xmlns="urn:x">内容</自定义>',
      'xl/theme/theme1.xml':
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2></a:clrScheme><a:fontScheme/></a:themeElements></a:theme>',
    },
  });
}

/** Settings as Office.js keeps them, beside those of another add-in. */
export function settings(): Uint8Array {
  const extension = (id: string, properties: string) =>
    `<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{01234567-89AB-4CDE-8F01-23456789ABCD}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;
  return book({
    sheets: [days],
    rootRels: [['rId9', `${MS}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml']],
    types: [
      ['/xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'],
      ['/xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml'],
      ['/xl/webextensions/webextension2.xml', 'application/vnd.ms-office.webextension+xml'],
    ],
    parts: {
      'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane><wetp:taskpane dockstate="right" visibility="1" width="350" row="5"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/></wetp:taskpane></wetp:taskpanes>`,
      'xl/webextensions/_rels/taskpanes.xml.rels': relationships([
        ['rId1', `${MS}/2011/relationships/webextension`, 'webextension1.xml'],
        ['rId2', `${MS}/2011/relationships/webextension`, 'webextension2.xml'],
      ]),
      'xl/webextensions/webextension1.xml': extension(
        'wa104381441',
        '<we:property name="theirs" value="&quot;x&quot;"/>',
      ),
      'xl/webextensions/webextension2.xml': extension(
        ADD_IN.id,
        '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="dianbao.known" value="&quot;[{\\&quot;rule\\&quot;:\\&quot;missingDay\\&quot;,\\&quot;day\\&quot;:46235}]&quot;"/>',
      ),
    },
  });
}

export const ADD_IN = {
  id: '5d1a0f6e-6c0e-4b0c-9d5b-0a8d7f6f0f11',
  version: '0.1.0.0',
  functions: new Set(['CONVERSION', 'CLICK_RATE', 'ROI']),
};
