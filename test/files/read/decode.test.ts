import { textOf, utf8Of } from '../../../src/files/read/decode';
import { gbk, hex, joined, utf16, utf8 } from '../bytes';

const long = '订单,金额\n'.repeat(20_000);

describe('bytes as text', () => {
  test.each<[string, Uint8Array, string]>([
    ['plain ASCII', utf8('a,b'), 'a,b'],
    ['UTF-8', utf8('日期,金额'), '日期,金额'],
    ['UTF-8 with a mark', joined(hex('efbbbf'), utf8('日期')), '日期'],
    ['UTF-16, little end first', utf16('日期\t金额', 'le'), '日期\t金额'],
    ['UTF-16, big end first', utf16('日期', 'be'), '日期'],
    ['GBK without any mark', gbk('日期,支付金额'), '日期,支付金额'],
    [
      'GB18030 with four bytes (𠮷)',
      hex('95 34 8a 39'.replace(/ /g, '')),
      new TextDecoder('gb18030').decode(hex('95348a39')),
    ],
    ['the euro of GBK', hex('80 2c 31'), '€,1'],
    ['a stray control character in a remark', utf8(`${'订单备注,'.repeat(100)}\x08`), `${'订单备注,'.repeat(100)}\x08`],
    ['a long file, characters across the pieces', utf8(long), long],
    ['a long file in GBK', gbk(long), long],
    ['an emoji', utf8('好评👍'), '好评👍'],
  ])('%s', (_, bytes, expected) => {
    expect(textOf(utf8Of(bytes))).toBe(expected);
  });

  test.each<[string, Uint8Array, string]>([
    ['neither encoding', hex('ff ff ff ff 41 42'), 'notATable (noise)'],
    ['NUL bytes', hex('61 00 62 00 63'), 'notATable (noise)'],
    ['control characters', hex('01020304050607080e0f10'), 'notATable (noise)'],
    ['UTF-8 cut inside a character', utf8('日期,金额').subarray(0, 12), 'truncatedText'],
    ['GBK cut inside a character', gbk('日期,支付金额').subarray(0, 12), 'truncatedText'],
    ['U+FFFD far below', utf8(`${long}\ufffd`), 'damagedText'],
    ['a long file cut inside a character', utf8(long).subarray(0, -2), 'truncatedText'],
    ['U+FFFD in the file itself', utf8('日期,��'), 'damagedText'],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => utf8Of(bytes)).toThrow(message);
  });
});
