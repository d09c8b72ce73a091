import { dayOfField } from '../../../src/taskpane/controls/dayOfField';

test.each([
  ['2020-02-17', 43878],
  ['2020-02-29', 43890],
  ['2019-02-29', null],
  ['0002-02-17', null],
  ['', null],
  ['2020-2-17', null],
  ['1900-02-28', null],
])('date field %s → %s', (value, day) => expect(dayOfField(value)).toBe(day));
