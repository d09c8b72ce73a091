import { areasFrom } from '../model/addresses';
import type { StyleChange } from '../model/style';
import type { ConditionalFormat, ConditionalRule, Validation } from '../model/workbook';
import type { XmlScanner } from '../xml/scanner';
import type { Colors } from './colors';

/**
 * A `dataValidation`, whose opening tag is the present one; goes to its closing tag. Excel 2010's kind, for lists on
 * other sheets, names its cells and formulas in elements of their own.
 */
export function readValidation(scanner: XmlScanner, shown: (formula: string) => string): Validation {
  const text = (name: string) => scanner.attribute(name) ?? '';
  const { type, operator, severity, ...said } = {
    type: text('type') || 'none',
    operator: text('operator') || 'between',
    severity: text('errorStyle') || 'stop',
    allowBlank: scanner.flag('allowBlank') ?? false,
    prompt: text('prompt'),
    error: text('error'),
  };
  let sqref = text('sqref');
  const formulas: string[] = [];
  scanner.within(() => {
    if (scanner.is('formula1') || scanner.is('formula2')) formulas.push(shown(scanner.text().trim()));
    else if (scanner.is('sqref')) sqref = scanner.text();
  });
  return { areas: areasFrom(sqref), type, operator, severity, formulas, ...said };
}

/** A `conditionalFormatting`, whose opening tag is the present one; goes to its closing tag. */
export function readConditionalFormat(
  scanner: XmlScanner,
  changes: readonly StyleChange[],
  colors: Colors,
  shown: (formula: string) => string,
): ConditionalFormat {
  const rules: ConditionalRule[] = [];
  const areas = areasFrom(scanner.attribute('sqref') ?? '');
  scanner.within(() => {
    if (scanner.is('cfRule')) rules.push(readRule(scanner, changes, colors, shown));
  });
  return { areas, rules };
}

function readRule(
  scanner: XmlScanner,
  changes: readonly StyleChange[],
  colors: Colors,
  shown: (formula: string) => string,
): ConditionalRule {
  const operator = scanner.attribute('operator');
  const change = scanner.number('dxfId');
  const head = {
    type: scanner.attribute('type') ?? '',
    ...(operator !== undefined && { operator }),
    priority: scanner.number('priority') ?? 0,
    stopIfTrue: scanner.flag('stopIfTrue') ?? false,
    ...(change !== undefined && changes[change] && { style: changes[change] }),
  };
  const formulas: string[] = [];
  const bounds: { type: string; value: string }[] = [];
  const ruleColors: string[] = [];
  let iconSet: string | undefined;
  scanner.within(() => {
    if (scanner.is('formula')) formulas.push(shown(scanner.text()));
    else if (scanner.is('cfvo'))
      bounds.push({ type: scanner.attribute('type') ?? '', value: scanner.attribute('val') ?? '' });
    else if (scanner.is('color')) ruleColors.push(colors.read(scanner) ?? '#000000');
    else if (scanner.is('iconSet')) iconSet = scanner.attribute('iconSet') ?? '3TrafficLights1';
    else if (scanner.is('extLst')) scanner.skip();
  });
  return { ...head, formulas, bounds, colors: ruleColors, ...(iconSet !== undefined && { iconSet }) };
}
