import type { IDataValidationRule } from '@univerjs/core';
import type { ConditionalRule, SheetModel, Validation } from '../../xlsx/model/workbook';
import { rangeOf } from './sheetOf';
import { changedStyle } from './styleData';

/** Rules of a sheet as Univer keeps them, and how many of the file's it has nothing like. */
export interface Rules {
  readonly validations: readonly unknown[];
  readonly conditional: readonly unknown[];
  readonly left: number;
}

export function rulesOf(sheet: SheetModel): Rules {
  let left = 0;
  const ordered = sheet.conditionalFormats
    .flatMap(({ areas, rules }) => rules.map((rule) => ({ areas, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority);
  const conditional = ordered.flatMap(({ areas, rule }, index) => {
    const own = conditionOf(rule);
    if (!own) left += 1;
    return own ? [{ cfId: `file${index}`, ranges: areas.map(rangeOf), stopIfTrue: rule.stopIfTrue, rule: own }] : [];
  });
  return { validations: sheet.validations.map(validationOf), conditional, left };
}

function validationOf(rule: Validation, index: number): Partial<IDataValidationRule> {
  const [formula1 = '', formula2] = rule.formulas.map((formula) => formulaOf(rule.type, formula));
  return {
    uid: `file${index}`,
    type: rule.type,
    ranges: rule.areas.map(rangeOf),
    ...(rule.operator && { operator: rule.operator }),
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: rule.allowBlank,
    // Marked, not refused: what is typed is the user's, and Excel judges again.
    showErrorMessage: false,
    ...(rule.prompt && { prompt: rule.prompt, showInputMessage: true }),
    ...(rule.error && { error: rule.error }),
  } as Partial<IDataValidationRule>;
}

/** A list of texts stands between quotes in a file; everything else but numbers is a formula. */
function formulaOf(type: string, formula: string): string {
  const texts = /^"([\s\S]*)"$/.exec(formula)?.[1];
  if (type === 'list' && texts !== undefined) return texts.replace(/""/g, '"');
  return formula === '' || !Number.isNaN(Number(formula)) || formula.startsWith('=') ? formula : `=${formula}`;
}

function conditionOf(rule: ConditionalRule): object | null {
  const cells = { type: 'highlightCell', style: changedStyle(rule.style ?? {}) };
  const [first = '', second = ''] = rule.formulas;
  switch (rule.type) {
    case 'expression':
      return { ...cells, subType: 'formula', value: `=${first.replace(/^=/, '')}` };
    case 'cellIs': {
      const numbers = [first, second].map((text) => Number(text.replace(/^=/, '')));
      if (rule.formulas.length === 0 || numbers.slice(0, rule.formulas.length).some(Number.isNaN)) return null;
      const value = rule.formulas.length > 1 ? numbers : numbers[0];
      return { ...cells, subType: 'number', operator: rule.operator, value };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { ...cells, subType: rule.type };
    case 'colorScale':
      return scaleOf(rule);
    case 'dataBar':
      return barOf(rule);
    default:
      return null;
  }
}

function scaleOf({ bounds, colors }: ConditionalRule): object | null {
  if (bounds.length < 2 || bounds.length !== colors.length) return null;
  const config = bounds.map((bound, index) => ({ index, color: colors[index], value: boundOf(bound) }));
  return { type: 'colorScale', config };
}

function barOf({ bounds, colors }: ConditionalRule): object | null {
  const [min, max] = bounds.map(boundOf);
  if (!min || !max || !colors[0]) return null;
  const config = { min, max, isGradient: false, positiveColor: colors[0], nativeColor: '#ff0000' };
  return { type: 'dataBar', isShowValue: true, config };
}

function boundOf({ type, value }: { readonly type: string; readonly value: string }) {
  const kind = type === 'autoMin' ? 'min' : type === 'autoMax' ? 'max' : type;
  if (kind === 'min' || kind === 'max') return { type: kind };
  return kind === 'formula' ? { type: kind, value: `=${value}` } : { type: kind, value: Number(value) };
}
