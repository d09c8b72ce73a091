import { languageAsked, themeAsked } from '../../src/preview/asked';
import { withFallback } from '../../src/preview/fontFallback';
import { textsFor } from '../../src/text/textsFor';

test.each([
  // the address, the browser's language, what the preview speaks
  ['', 'zh-CN', 'zh-CN'],
  ['', 'zh-Hant-TW', 'zh-CN'],
  ['', 'zh', 'zh-CN'],
  ['', 'en-GB', 'en-US'],
  ['', 'ja-JP', 'en-US'],
  ['', 'zha', 'en-US'],
  ['?lang=en', 'zh-CN', 'en-US'],
  ['?lang=zh', 'en-US', 'zh-CN'],
  ['?lang=ZH-cn&theme=dark', 'en-US', 'zh-CN'],
  ['?lang=', 'zh-CN', 'zh-CN'],
  ['?lang=fr', 'zh-CN', 'en-US'],
])('address %j in a browser of %s: %s', (search, browsers, language) => {
  expect(textsFor(languageAsked(search, browsers)).locale).toBe(language);
});

test.each([
  ['', 'light', 'light'],
  ['', 'dark', 'dark'],
  ['?theme=dark', 'light', 'dark'],
  ['?lang=en&theme=light', 'dark', 'light'],
  ['?theme=blue', 'dark', 'dark'],
] as const)('address %j on a %s system: %s', (search, system, theme) => {
  expect(themeAsked(search, system === 'dark')).toBe(theme);
});

const FALLBACK = "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

test.each([
  ['normal normal 10pt "Microsoft YaHei"', `normal normal 10pt "Microsoft YaHei", ${FALLBACK}`],
  ['normal bold 11pt Arial', `normal bold 11pt Arial, ${FALLBACK}`],
  // A family with serifs falls back on the browser's own, which has them too.
  ['normal normal 10pt SimSun', 'normal normal 10pt SimSun'],
  ['normal normal 10pt "Times New Roman"', 'normal normal 10pt "Times New Roman"'],
  ['normal normal 10pt STSong', 'normal normal 10pt STSong'],
  // A list that ends well is left alone.
  ['13px "Helvetica Neue", Arial, sans-serif ', '13px "Helvetica Neue", Arial, sans-serif '],
  ['72px monospace', '72px monospace'],
])('a canvas font %j is drawn with %j', (font, drawn) => {
  expect(withFallback(font)).toBe(drawn);
});
