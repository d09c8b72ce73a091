import { cellName } from '../../../src/domain/cells';
import { checkStock } from '../../../src/domain/stock/checkStock';
import { restockPlan } from '../../../src/domain/stock/restockPlan';
import { calledAs } from '../../../src/domain/stock/stockRule';
import { formatDay } from '../../../src/domain/time/calendar';
import { answersIn } from '../../../src/sheets/recognise/keptAnswers';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { readRestock } from '../../../src/sheets/stock/readRestock';
import { day } from '../../domain/figures';
import { gridOf } from '../recognise/golden/notation';
import { restockGoldens, told } from './golden';

describe.each(restockGoldens())('$name', ({ input, expected }) => {
  const { settings = {}, sheets } = input;
  const today = day(input.today);
  const recognition = recogniseWorkbook(sheets.map(gridOf), today, answersIn(settings));
  const reading = readRestock(recognition, settings, today);
  if (!reading) throw new Error('no 库存 was found');
  const plan = restockPlan(reading.stock, reading.sales, reading.settings, today);

  test('its sheets are found', () => expect(reading.sheets).toEqual(expected.sheets));

  test('stock and sales come together', () => {
    const { matched, onlyInStock, onlyInSales } = reading.facts.join;
    expect({
      ...matched,
      onlyInStock: onlyInStock.map(({ key }) => key),
      onlyInSales: onlyInSales.map(calledAs),
    }).toEqual(expected.join);
  });

  test('every line says what it should', () => {
    const lines = plan.lines.map((line) => [line.item.key, told(line, formatDay)] as const);
    expect(Object.fromEntries(lines)).toMatchObject(expected.lines);
    expect(lines.map(([key]) => key).sort()).toEqual(Object.keys(expected.lines).sort());
  });

  test('what is wrong is found where it is', () => {
    const { findings, failedRules } = checkStock({ plan, facts: reading.facts, settings: reading.settings });
    expect(failedRules).toEqual([]);
    expect(findings.map(({ rule, place }) => `${rule} ${place.sheet}!${cellName(place)}`).sort()).toEqual(
      [...expected.findings].sort(),
    );
  });
});
