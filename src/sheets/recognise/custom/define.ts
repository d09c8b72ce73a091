import type { DefinitionProblem } from '../../../domain/metrics/definition';
import { addsUp, columnMetric, customMetric } from '../../../domain/metrics/customMetric';
import type { Expression } from '../../../domain/metrics/expression/parse';
import { isTimes100, shapeOf } from '../../../domain/metrics/expression/shape';
import { isAdditive, type CustomKey, type CustomMetric, type Metric } from '../../../domain/metrics/metric';
import { metricNamed, type Unit } from '../../../domain/metrics/metrics';
import { customKey } from '../../../domain/metrics/shopMetrics';
import { normaliseHeader } from '../headers';
import { meaningOf } from '../meaning/meaningOf';
import type { DefinitionLine } from './lines';

/** What a line defines, or why it does not; null where that was said already, of one of its cells. */
type Defined = CustomMetric | DefinitionProblem | null;

/** Metrics out of their lines, each after those that it speaks of. */
export class Definitions {
  private readonly byKey = new Map<CustomKey, DefinitionLine>();
  private readonly defined = new Map<DefinitionLine, Defined>();

  constructor(lines: readonly DefinitionLine[]) {
    for (const line of lines) if (line.key !== null) this.byKey.set(line.key, line);
  }

  of(line: DefinitionLine): Defined {
    let defined = this.defined.get(line);
    if (defined === undefined) this.defined.set(line, (defined = this.define(line)));
    return defined;
  }

  private define(line: DefinitionLine): Defined {
    const { expression, unit } = line;
    if (expression === undefined) return null;
    if (expression === null) {
      if (line.key === null || unit === null) return null;
      return addsUp(unit) ? columnMetric({ ...line, key: line.key, unit }) : { code: 'columnDoesNotAdd' };
    }
    const circle = this.circleFrom(line, [line]);
    if (circle) return { code: 'circular', names: circle.map(({ name }) => name) };
    const inputs: Metric[] = [];
    for (const [i, word] of expression.names.entries()) {
      const input = this.input(word, expression.places[i] as number);
      if (typeof input === 'object' && 'code' in input) return input;
      inputs.push(input);
    }
    const problem = shapeProblem(expression, inputs, unit);
    if (problem || line.key === null || unit === null) return problem;
    return customMetric({ ...line, key: line.key, unit }, expression, inputs);
  }

  private input(word: string, at: number): Metric | DefinitionProblem {
    const { name } = normaliseHeader(word);
    const id = metricNamed(name);
    if (id !== null) return id;
    const line = this.lineOf(word);
    if (line) {
      const defined = this.of(line);
      return defined && 'key' in defined ? defined : { code: 'brokenInput', at, word };
    }
    const meaning = meaningOf(word);
    if (meaning.kind === 'ambiguous') return { code: 'openWord', at, word, metrics: meaning.metrics };
    return { code: 'unknownWord', at, word };
  }

  private lineOf(word: string): DefinitionLine | undefined {
    const { name } = normaliseHeader(word);
    return metricNamed(name) === null ? this.byKey.get(customKey(name)) : undefined;
  }

  /** The shortest way from a line through the words of its expression back to it, both ends named; null where there is none. */
  private circleFrom(start: DefinitionLine, from: readonly DefinitionLine[]): readonly DefinitionLine[] | null {
    const seen = new Set<DefinitionLine>();
    const ways: (readonly DefinitionLine[])[] = [from];
    for (let way = ways.shift(); way; way = ways.shift()) {
      for (const word of way[way.length - 1]?.expression?.names ?? []) {
        const next = this.lineOf(word);
        if (next === start) return [...way, start];
        if (!next || seen.has(next)) continue;
        seen.add(next);
        ways.push([...way, next]);
      }
    }
    return null;
  }
}

function shapeProblem(expression: Expression, inputs: readonly Metric[], unit: Unit | null): DefinitionProblem | null {
  if (inputs.length === 0) return { code: 'noInput' };
  const shape = shapeOf(expression, (index) => isAdditive(inputs[index] as Metric));
  if (shape === null) return { code: 'notForPeriods' };
  const ofRatios = unit === 'rate' || unit === 'oneToN';
  if (ofRatios && shape === 'sum') return { code: 'notARatio', unit };
  return unit === 'rate' && isTimes100(expression) ? { code: 'times100' } : null;
}
