import './custom-functions-global';
import { FUNCTIONS } from '../../src/functions/library';
import { answerOf, asExcelPasses, ENTRIES, expectCells, OMISSIONS } from './call-as-excel';

const implementations = new Map(FUNCTIONS);

describe.each(ENTRIES.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  const implementation = implementations.get(id) as (...args: unknown[]) => unknown;

  test.each(entry.examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
    for (const [, omitted] of OMISSIONS) {
      const passed = asExcelPasses(entry, example.arguments, omitted);
      expectCells(answerOf(() => implementation(...passed)).cells, example.expected);
    }
  });
});
