import { themeOfBackground } from '../../src/excel/theme';

describe('the theme that goes with a background', () => {
  test.each([
    ['#FFFFFF', 'light'],
    ['#F3F2F1', 'light'],
    ['#262626', 'dark'],
    ['#000000', 'dark'],
    ['#0A0A0A', 'dark'],
    ['#7F7F7F', 'dark'],
    ['#818181', 'light'],
    ['262626', 'dark'],
    ['white', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (color, theme) => {
    expect(themeOfBackground(color)).toBe(theme);
  });
});
