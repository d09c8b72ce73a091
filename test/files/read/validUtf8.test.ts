import fc from 'fast-check';
import { surveyUtf8 } from '../../../src/files/read/validUtf8';
import { hex, joined, utf8 } from '../bytes';

/** What the platform's own decoder tells. */
function decoded(bytes: Uint8Array): 'no' | 'truncated' | 'yes' {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
  } catch {
    return 'no';
  }
  try {
    decoder.decode();
    return 'yes';
  } catch {
    return 'truncated';
  }
}

function surveyed(bytes: Uint8Array): 'no' | 'truncated' | 'yes' {
  const survey = surveyUtf8(bytes);
  return survey === null ? 'no' : survey.truncated ? 'truncated' : 'yes';
}

describe('bytes that are UTF-8', () => {
  test.each<[string, string, 'no' | 'truncated' | 'yes']>([
    ['ASCII', '4142430a', 'yes'],
    ['two, three and four bytes', 'c3a9 e697a5 f0a0aeb7', 'yes'],
    ['the highest character', 'f48fbfbf', 'yes'],
    ['one above it', 'f4908080', 'no'],
    ['a character longer than need be', 'c0af', 'no'],
    ['the same in three bytes', 'e080af', 'no'],
    ['the same in four bytes', 'f08080af', 'no'],
    ['half a pair of surrogates', 'eda080', 'no'],
    ['a byte that only continues', '41bf', 'no'],
    ['a character cut off within the text', 'e69741', 'no'],
    ['a character cut off at the end', '41e697', 'truncated'],
    ['GBK', 'c8d5c6da', 'no'],
  ])('%s', (_, digits, expected) => {
    expect([surveyed(hex(digits)), decoded(hex(digits))]).toEqual([expected, expected]);
  });

  test('as TextDecoder would tell, wherever the bytes lie in memory', () => {
    const byte = fc.constantFrom(
      0x0a,
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc2,
      0xe0,
      0xed,
      0xef,
      0xf0,
      0xf4,
    );
    const part = fc.oneof(
      fc.string().map(utf8),
      fc.string({ unit: 'grapheme' }).map(utf8),
      fc.array(byte, { maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat({ max: 3 }), (parts, offset) => {
        const bytes = joined(new Uint8Array(offset), ...parts.map((one) => Uint8Array.from(one))).subarray(offset);
        expect(surveyed(bytes)).toBe(decoded(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  test('U+FFFD is found, and ASCII known', () => {
    expect(surveyUtf8(utf8('日期\ufffd'))).toMatchObject({ damaged: true, ascii: false });
    expect(surveyUtf8(utf8('a,b'))).toMatchObject({ damaged: false, ascii: true });
    expect(surveyUtf8(hex('41e697'))).toMatchObject({ truncated: true, ascii: true });
    expect(surveyUtf8(hex('e697a5e697'))).toMatchObject({ truncated: true, ascii: false });
  });
});
