import fc from 'fast-check';
import { isAdditive } from '../../../src/domain/metrics/metric';
import { formatDay } from '../../../src/domain/time/calendar';
import { readShop } from '../../../src/sheets/daily/shop';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { monthArb } from './layouts/month';
import { layoutArb } from './layouts/layout';
import { render } from './randomLayout';

const CASES = 2000;
const SEED = Number(process.env.SEED ?? 20260901);

test(`a month in any layout is recognised to the same series: ${CASES} cases`, () => {
  fc.assert(
    fc.property(monthArb, layoutArb, (month, layout) => {
      const { grid, expected } = render(month, layout);
      const shop = readShop(recogniseWorkbook([grid], month.today));
      const keyed = layout.key !== 'none' && !layout.across;
      const metrics = month.metrics.filter((id) => !keyed || isAdditive(id));
      const found = (shop?.daily.rows ?? []).map(({ day, cells }) => [
        day === null ? 'no day' : formatDay(day),
        metrics.map((id) => {
          const reading = cells[id]?.reading;
          return reading?.kind === 'number'
            ? reading.value
            : reading?.kind === 'missing'
              ? null
              : `${id} ${reading?.kind}`;
        }),
      ]);
      const filled = found.filter(([, figures]) => (figures as unknown[]).some((figure) => figure !== null));
      expect(shop?.recognition.questions.map(({ id }) => id) ?? []).toEqual([]);
      expect(filled).toEqual(
        expected
          .map(({ day, figures }) => [formatDay(day), metrics.map((id) => figures[id] ?? null)])
          .filter(([, f]) => (f as unknown[]).some((x) => x !== null)),
      );
    }),
    { numRuns: CASES, seed: SEED },
  );
}, 60_000);
