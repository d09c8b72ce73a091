import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TEXTS = ['正常', '大促', '异常', '店铺一', '店铺二', '短袖', '连衣裙', '数据线'];

function columnName(column) {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

/** A daily report of many rows as Excel writes it: a date, texts that are shared, numbers, and a ratio in each row. */
export function largeWorkbook(rows, columns) {
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  const lines = [];
  for (let row = 1; row <= rows; row++) {
    const cells = names.map((name, column) => cell(name, column, row));
    lines.push(`<row r="${row}" spans="1:${columns}">${cells.join('')}</row>`);
  }
  const last = `${names[columns - 1]}${rows}`;
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const strings = TEXTS.map((text) => `<si><t>${text}</t></si>`).join('');
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const override = (part, type) => `<Override PartName="/xl/${part}.xml" ContentType="${SHEETML}.${type}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="日报" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="${rows * 2}" uniqueCount="${TEXTS.length}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 5 });
}

function cell(name, column, row) {
  const place = `${name}${row}`;
  if (column === 0) return `<c r="${place}" s="1"><v>${40000 + (row % 6000)}</v></c>`;
  if (column < 3) return `<c r="${place}" t="s"><v>${(row * column) % TEXTS.length}</v></c>`;
  if (column === 5) return `<c r="${place}" s="2"><f>D${row}/E${row}</f><v>${(row % 97) / 1000}</v></c>`;
  return column % 3
    ? `<c r="${place}"><v>${(row * 7 + column) % 10007}</v></c>`
    : `<c r="${place}"><v>${((row * 31) % 100003) / 100}</v></c>`;
}
