import type { Change } from '../../src/workbook/change';
import { markOf } from '../../src/workbook/marks';
import { saveWorkbook } from '../../src/xlsx/saveWorkbook';
import { differing, partText } from './differing';
import { opened } from './opened';
import { specimen, SPECIMENS } from './specimens';

function saved(bytes: Uint8Array, ...changes: Change[]): Uint8Array {
  return saveWorkbook(opened(bytes), changes);
}

const MARKS = [
  markOf({ row: 1, column: 1 }, 'error', 12.5),
  markOf({ row: 2, column: 27 }, 'weak', '<八百> & "一"'),
  markOf({ row: 3, column: 0 }, 'error', '#DIV/0!'),
];

const lay = (sheet: string, marks = MARKS): Change => ({ kind: 'mark', sheet, marks });

/** Specimens whose first sheet is a plain worksheet. */
const NAMES = [...SPECIMENS.keys()].filter((name) => !opened(specimen(name)).model.sheets[0]?.protected);

test.each(NAMES)('%s: marks are read as they were laid, and nothing but them is new', (name) => {
  const bytes = specimen(name);
  const before = opened(bytes).model.sheets[0]!;
  const after = opened(saved(bytes, lay(before.name))).model.sheets[0]!;
  const theirs = before.conditionalFormats;
  expect(after.conditionalFormats.slice(0, theirs.length)).toEqual(theirs);
  const ours = after.conditionalFormats.slice(theirs.length);
  expect(ours.map(({ areas }) => areas)).toEqual(MARKS.map(({ areas }) => areas));
  expect(ours.map(({ rules }) => `=${rules[0]?.formulas[0]?.replace(/^=/, '')}`)).toEqual(
    MARKS.map(({ formula }) => formula),
  );
  expect(ours.map(({ rules }) => rules[0]?.style?.fill)).toEqual(['#F9C6C9', '#FFF0B3', '#F9C6C9']);
  const strongest = Math.max(0, ...theirs.flatMap(({ rules }) => rules.map(({ priority }) => priority)));
  expect(ours.map(({ rules }) => rules[0]?.priority)).toEqual([1, 2, 3].map((n) => strongest + n));
});

// A part in UTF-16 is written in UTF-8 when it is touched at all.
test.each(NAMES.filter((name) => !name.startsWith('utf16')))(
  '%s: with the marks gone the sheet is the same bytes',
  (name) => {
    const bytes = specimen(name);
    const sheet = opened(bytes).model.sheets[0]!.name;
    const marked = saved(bytes, lay(sheet));
    const after = saved(marked, lay(sheet, []));
    const touched = differing(bytes, after).map((path) => path.replace(/\\/g, '/'));
    // The look that marks had stays behind among those that nothing uses.
    const may = /^[-+]?xl\/styles\.xml$|^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;
    expect(touched.filter((path) => !may.test(path))).toEqual([]);
  },
);

test('marks that somebody copied, or that a spreadsheet joined, go with the others; other rules beside them stay', () => {
  const bytes = saved(specimen('plain'), lay(opened(specimen('plain')).model.sheets[0]!.name));
  const sheet = opened(bytes).model.sheets[0]!;
  expect(sheet.conditionalFormats.some(({ rules }) => rules[0]!.formulas[0]!.includes('dianbao:error'))).toBe(true);
  const again = saved(bytes, lay(sheet.name, [MARKS[0]!]));
  const formats = opened(again).model.sheets[0]!.conditionalFormats;
  expect(formats.filter(({ rules }) => rules[0]!.formulas[0]!.includes('dianbao:'))).toHaveLength(1);
  // The same look is used again.
  const looks = (book: Uint8Array) => partText(book, 'xl/styles.xml').split('<dxf>').length;
  expect(looks(again)).toBe(looks(bytes));
});
