import { isErrorValue } from '../../../domain/cells';
import type { BadDefinition, DefinitionProblem } from '../../../domain/metrics/definition';
import { MetricError } from '../../../domain/errors';
import { parseExpression, type Expression } from '../../../domain/metrics/expression/parse';
import type { CustomKey } from '../../../domain/metrics/metric';
import type { Unit } from '../../../domain/metrics/metrics';
import { customKey } from '../../../domain/metrics/shopMetrics';
import type { TargetDirection } from '../../../domain/targets/target';
import { parseCellNumber } from '../cellNumber';
import { directionNamed } from '../directions';
import { normaliseHeader } from '../headers';
import { settingNamed } from '../roles/settings';
import { blockCell, blockPlace, blockRows, type CustomBlock, type CustomHeader } from './block';
import { nameProblem } from './nameProblem';
import { unitNamed } from './units';

/** A line of the block as far as it can be read by itself. */
export interface DefinitionLine {
  readonly row: number;
  /** As the shop spells it. */
  readonly name: string;
  /** null where the name cannot be borne, or is borne already. */
  readonly key: CustomKey | null;
  /** null: as it stands in the column; undefined: it cannot be read. */
  readonly expression: Expression | null | undefined;
  readonly unit: Unit | null;
  readonly direction: TargetDirection | null;
  readonly dayTarget: number | null;
  readonly inBrief: boolean;
}

/** Reads every line; each cell that cannot be meant is noted in `bad`. */
export function readLines(block: CustomBlock, bad: BadDefinition[]): DefinitionLine[] {
  const rows = blockRows(block).filter(
    (row) => settingNamed(String(blockCell(block, row, '自定义指标'))) === undefined,
  );
  const first = new Map<CustomKey, number>();
  return rows.map((row) => {
    const line = new Line(block, row, bad);
    const key = line.key();
    const other = key === null ? undefined : first.get(key);
    if (key !== null && other === undefined) first.set(key, row);
    if (other !== undefined) {
      line.refuse('自定义指标', { code: 'nameTwice', first: blockPlace(block, other, '自定义指标') });
    }
    return {
      row,
      name: line.name,
      key: other === undefined ? key : null,
      expression: line.expression(),
      unit: line.unit(),
      direction: line.direction(),
      dayTarget: line.dayTarget(),
      inBrief: /^(?:是|要|√|✓|1|TRUE|YES|Y)$/i.test(line.text('简报')),
    };
  });
}

class Line {
  readonly name: string;

  constructor(
    private readonly block: CustomBlock,
    private readonly row: number,
    private readonly bad: BadDefinition[],
  ) {
    const typed = this.text('自定义指标');
    const { name, unit } = normaliseHeader(typed);
    this.name = unit === null ? typed : name;
  }

  text(header: CustomHeader): string {
    return String(blockCell(this.block, this.row, header)).trim();
  }

  refuse(header: CustomHeader, problem: DefinitionProblem): void {
    this.bad.push({ place: blockPlace(this.block, this.row, header), name: this.name, problem });
  }

  key(): CustomKey | null {
    const typed = this.text('自定义指标');
    const problem = nameProblem(typed);
    if (problem) this.refuse('自定义指标', problem);
    return problem ? null : customKey(normaliseHeader(typed).name);
  }

  expression(): Expression | null | undefined {
    const text = this.text('公式');
    if (text === '') return null;
    if (isErrorValue(text)) return this.refuse('公式', { code: 'errorValue', value: text }) as undefined;
    try {
      return parseExpression(text);
    } catch (error) {
      if (!(error instanceof MetricError)) throw error;
      return this.refuse('公式', expressionProblem(error, text)) as undefined;
    }
  }

  unit(): Unit | null {
    const text = this.text('单位') || (normaliseHeader(this.text('自定义指标')).unit ?? '');
    const unit = unitNamed(text);
    if (unit === null) this.refuse('单位', { code: 'unknownUnit', value: text });
    return unit;
  }

  direction(): TargetDirection | null {
    const text = this.text('方向');
    const direction = directionNamed(text);
    if (direction === null) this.refuse('方向', { code: 'unknownDirection', value: text });
    return direction;
  }

  dayTarget(): number | null {
    const value = blockCell(this.block, this.row, '日目标');
    const parsed = parseCellNumber(value);
    if (parsed.kind === 'number' && parsed.value >= 0) return parsed.value;
    if (parsed.kind !== 'missing') this.refuse('日目标', { code: 'badTarget', value: String(value) });
    return null;
  }
}

/** So many characters show where something stands. */
const NEAR = 8;

function expressionProblem({ reason, at = 0 }: MetricError, text: string): DefinitionProblem {
  switch (reason) {
    case 'tooLong':
      return { code: 'tooLong' };
    case 'ambiguousPower':
      return { code: 'ambiguousPower', at };
    case 'unreadable':
    case 'unknownFunction':
      return { code: reason, at, near: text.slice(at, at + NEAR) };
    default:
      return { code: 'outOfRange' };
  }
}
