import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderSide, CellStyle, StyleChange } from '../../xlsx/model/style';

// Univer's own numbers; its enumerations would bring all of Univer into the worker that makes these.
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  centerContinuous: 2,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 };
const WRAP = 3;
const LINES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const SIDES: readonly (readonly [BorderSide, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];
/** Pixels that Excel moves a text for each step of its indent. */
const INDENT = 9;
const BLACK = '#000000';

/** How a cell of a file looks, as Univer draws it. */
export function styleDataOf(style: CellStyle): IStyleData {
  const { font, horizontal, vertical, indent, rotation } = style;
  const right = horizontal === 'right';
  const data = {
    ...changedStyle(style),
    ff: font.name,
    fs: font.size,
    // Excel's standard; Univer's is the top.
    vt: VERTICAL[vertical ?? 'bottom'] ?? 3,
    ...(horizontal && HORIZONTAL[horizontal] && { ht: HORIZONTAL[horizontal] }),
    ...(style.wrap && { tb: WRAP }),
    ...(indent > 0 && { pd: right ? { r: indent * INDENT } : { l: indent * INDENT } }),
    ...(rotation && { tr: rotation === 255 ? { a: 0, v: 1 } : { a: -rotation } }),
  };
  return data as IStyleData;
}

/** What a conditional format lays over a cell. */
export function changedStyle({ numberFormat, font = {}, fill, border }: StyleChange): IStyleData {
  const data = {
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && { ul: { s: 1 } }),
    ...(font.strike && { st: { s: 1 } }),
    ...(font.color && { cl: { rgb: font.color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(border && Object.keys(border).length > 0 && { bd: bordersOf(border) }),
    ...(numberFormat && numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  };
  return data as IStyleData;
}

function bordersOf(border: CellStyle['border']): IStyleData['bd'] {
  const sides = SIDES.flatMap(([side, key]) => {
    const line = border[side];
    const style = LINES.indexOf(line?.style ?? 'none');
    if (!line || style <= 0) return [];
    return [[key, { s: style, cl: { rgb: line.color ?? BLACK } } as IBorderStyleData] as const];
  });
  return Object.fromEntries(sides);
}
