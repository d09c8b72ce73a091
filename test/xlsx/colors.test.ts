import { Colors } from '../../src/xlsx/read/colors';
import { XmlScanner } from '../../src/xlsx/xml/scanner';
import { utf8 } from '../../src/xlsx/xml/text';

const THEME = `<a:clrScheme xmlns:a="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2></a:clrScheme>`;

/** The red, green and blue of a colour. */
const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

// The shades that Excel 2010 offers for the colours of its own theme. It counts lightness in steps of its own: one step
// of a channel beside it is nothing that anybody sees.
test.each([
  ['theme="4"', '#4F81BD'],
  ['theme="4" tint="0.79998168889431442"', '#DCE6F1'],
  ['theme="4" tint="0.59999389629810485"', '#B8CCE4'],
  ['theme="4" tint="0.39997558519241921"', '#95B3D7'],
  ['theme="4" tint="-0.249977111117893"', '#366092'],
  ['theme="4" tint="-0.499984740745262"', '#244062'],
  ['theme="5" tint="0.59999389629810485"', '#E6B8B7'],
  ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
  ['theme="1" tint="0.499984740745262"', '#808080'],
  ['indexed="10"', '#FF0000'],
  ['rgb="FF00B050"', '#00B050'],
  ['auto="1"', null],
])('%s is %s', (attributes, expected) => {
  const scanner = new XmlScanner(utf8(`<color ${attributes}/>`));
  scanner.next();
  const shown = Colors.ofTheme(utf8(THEME)).read(scanner);
  if (expected === null || shown === null) return expect(shown).toBe(expected);
  const wanted = channels(expected);
  channels(shown).forEach((channel, i) => expect(Math.abs(channel - (wanted[i] as number))).toBeLessThanOrEqual(1));
});
