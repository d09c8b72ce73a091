import { readDelimited } from '../../../src/files/read/delimited';
import { allCells } from '../../../src/files/read/rows';
import { utf8 } from '../bytes';

describe('text as a table', () => {
  test.each<[string, string, string[][]]>([
    ['commas', 'a,b\n1,2', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['tabs', 'a\tb\n1,000\t2,000', [['a', 'b'], ['1,000', '2,000']]], // prettier-ignore
    ['semicolons', 'a;b\n1,5;2,5', [['a', 'b'], ['1,5', '2,5']]], // prettier-ignore
    ['bars', 'a|b\n1|2', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['line ends of Windows', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['line ends of old Macs', 'a,b\r1,2\r', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['blank lines at the end', 'a,b\n1,2\n\n,\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['a blank line between', 'a,b\n\n1,2', [['a', 'b'], [''], ['1', '2']]], // prettier-ignore
    ['sentences with commas above', '说明：a,b,c,d\n时间\na;b;c\n1;2;3\n4;5;6', [['说明：a,b,c,d'], ['时间'], ['a', 'b', 'c'], ['1', '2', '3'], ['4', '5', '6']]], // prettier-ignore
    ['a separator named on the first line', 'sep=;\r\na;b\r\n1,5;2', [['a', 'b'], ['1,5', '2']]], // prettier-ignore
    ['armoured ids', 'id,x\n="1930679858170647",1', [['id', 'x'], ['="1930679858170647"', '1']]], // prettier-ignore
    ['armoured ids beside quotes', 'id,x\n="1930679858170647","a,b"', [['id', 'x'], ['="1930679858170647"', 'a,b']]], // prettier-ignore
    ['quotes with commas and lines', 'a,b\n"1,2","x\ny"', [['a', 'b'], ['1,2', 'x\ny']]], // prettier-ignore
    ['a quote inside quotes', 'a,b\n"5""寸",1', [['a', 'b'], ['5"寸', '1']]], // prettier-ignore
    ['a title that begins with a quote', 'a,b\n"新款"沙发,1\n椅,2\n桌,3', [['a', 'b'], ['"新款"沙发', '1'], ['椅', '2'], ['桌', '3']]], // prettier-ignore
    ['a quote that is never closed', 'a,b\n"沙发,1\n椅,2\n"桌",3', [['a', 'b'], ['"沙发', '1'], ['椅', '2'], ['桌', '3']]], // prettier-ignore
    ['ids keep their digits', 'a,b\n930679858170647123,007', [['a', 'b'], ['930679858170647123', '007']]], // prettier-ignore
    ['formulas stay text', "a,b\n=cmd|' /C calc'!A0,@SUM(1)\n+1,-2", [['a', 'b'], ["=cmd|' /C calc'!A0", '@SUM(1)'], ['+1', '-2']]], // prettier-ignore
    ['__proto__ is a header like any other', '__proto__,constructor\n1,2', [['__proto__', 'constructor'], ['1', '2']]], // prettier-ignore
    ['rows of different lengths', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]], // prettier-ignore
    ['quotes around everything', '"a","b"\r\n"1","2"\r\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['quoted blanks', 'a,b,c\n"",1,""', [['a', 'b', 'c'], ['', '1', '']]], // prettier-ignore
    ['blanks after a closing quote', 'a,b\n"1" ,"2" \n3,4', [['a', 'b'], ['1', '2'], ['3', '4']]], // prettier-ignore
    ['blanks after the last quote', 'a,b\n"1","2" ', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['a blank before a quote is part of the text', 'a,b\n "1",2', [['a', 'b'], [' "1"', '2']]], // prettier-ignore
    ['a quote within a text', 'a,b\n5"寸,"x,y"\n6"寸,2', [['a', 'b'], ['5"寸', 'x,y'], ['6"寸', '2']]], // prettier-ignore
    ['quotes in a file of tabs', 'a\tb\n"1\t2"\t"x"', [['a', 'b'], ['1\t2', 'x']]], // prettier-ignore
    ['a last cell that is blank', 'a,b\n1,\n2,""', [['a', 'b'], ['1', ''], ['2', '']]], // prettier-ignore
    ['a quoted cell at the end of the file', 'a,b\n1,"x\r\ny"', [['a', 'b'], ['1', 'x\r\ny']]], // prettier-ignore
    ['quoted line breaks in the header', '"支付\n金额","a\nb"\r\n1,2\r\n', [['支付\n金额', 'a\nb'], ['1', '2']]], // prettier-ignore
    ['a bare line feed between line ends of Windows', 'a,b\r\nx\ny,1\r\nz,2\r\n', [['a', 'b'], ['x\ny', '1'], ['z', '2']]], // prettier-ignore
    ['a bare carriage return between line feeds', 'a,b\nx\ry,1\n', [['a', 'b'], ['x\ry', '1']]], // prettier-ignore
    ['quotes far below the first rows', `a,b\n${'1,2\n'.repeat(20000)}"x,y",3`, [['a', 'b'], ...Array.from({ length: 20000 }, () => ['1', '2']), ['x,y', '3']]], // prettier-ignore
    ['two titles that begin with a quote', 'a,b\n"新款"沙发,1\n椅,2\n"旧款"桌,3\n柜,4', [['a', 'b'], ['"新款"沙发', '1'], ['椅', '2'], ['"旧款"桌', '3'], ['柜', '4']]], // prettier-ignore
    ['a title with a stray quote in a quoted cell', 'a,b\n"5"寸",1\n"6寸",2', [['a', 'b'], ['5"寸', '1'], ['6寸', '2']]], // prettier-ignore
    ['an open quote in the last row', 'a,b\n1,2\n"3,4', [['a', 'b'], ['1', '2'], ['"3', '4']]], // prettier-ignore
    ['a header alone', 'a,b,c', [['a', 'b', 'c']]],
  ])('%s', (_, text, expected) => expect(allCells(readDelimited(utf8(text)).rows)).toEqual(expected));

  test.each([
    ['', 'empty'],
    [' \r\n\t\n', 'empty'],
    ['只有一句话', 'notATable (words)'],
    ['两句\n话', 'notATable (words)'],
  ])('%p is %s', (text, message) => expect(() => readDelimited(utf8(text))).toThrow(message));

  test('Object.prototype is left alone', () => {
    readDelimited(utf8('__proto__,b\n{},2'));
    expect(Object.prototype).not.toHaveProperty('b');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
