import { readHtmlTables } from '../../../src/files/read/htmlTable';
import { allCells } from '../../../src/files/read/rows';

const only = (html: string): unknown => readHtmlTables(html).map((table) => allCells(table.rows))[0];

describe('HTML saved as .xls', () => {
  test.each<[string, string, string[][]]>([
    ['th and td', '<table><tr><th>日期</th><th>金额</th></tr><tr><td>2026-08-11</td><td>1,391</td></tr></table>', [['日期', '金额'], ['2026-08-11', '1,391']]], // prettier-ignore
    ['unclosed cells and rows', '<TABLE><TR><TD>a<TD>b<TR><TD>1<TD>2</TABLE>', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['attributes and inner tags', '<table border="1"><tr><td class=x><b>a</b> <span style="color:red">b</span></td></tr></table>', [['a b']]], // prettier-ignore
    ['line breaks', '<table><tr><td>a<br/>b</td><td> c\n  d </td></tr></table>', [['a b', 'c d']]], // prettier-ignore
    ['entities', '<table><tr><td>a&amp;b&nbsp;&lt;c&gt; &#165;&#xA5;&yen; &quot;</td><td>&unknown; &</td></tr></table>', [['a&b <c> ¥¥¥ "', '&unknown; &']]], // prettier-ignore
    ['18-digit ids', '<table><tr><td>id</td><td>930679858170647123</td></tr></table>', [['id', '930679858170647123']]], // prettier-ignore
    ['a less-than sign in text', '<table><tr><td>3 < 5</td><td>x</td></tr></table>', [['3 < 5', 'x']]], // prettier-ignore
    ['comments, scripts and styles', '<style>td{}</style><table><!-- <td>no</td> --><tr><td>a<script>alert("<td>")</script></td><td>b</td></tr></table>', [['a', 'b']]], // prettier-ignore
    ['a cell over two columns', '<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>', [['a', '', 'b'], ['1', '2', '3']]], // prettier-ignore
    ['a header cell over two rows', '<table><tr><th rowspan=2>日期</th><th colspan=2>支付</th></tr><tr><th>金额</th><th>件数</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>', [['日期', '支付', ''], ['日期', '金额', '件数'], ['1', '2', '3']]], // prettier-ignore
    ['a tall cell on the right', '<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>1</td></tr></table>', [['a', 'b'], ['1', 'b']]], // prettier-ignore
    ['a file cut off', '<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['a formula stays text', '<table><tr><td>=1+1</td><td>@x</td></tr></table>', [['=1+1', '@x']]], // prettier-ignore
  ])('%s', (_, html, expected) => expect(only(html)).toEqual(expected));

  test('two tables, and one within a cell', () => {
    const html =
      '<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table><table><tr><td>c</td></tr></table>';
    expect(readHtmlTables(html).map(({ name, rows }) => ({ name, rows: allCells(rows) }))).toEqual([
      { name: '1', rows: [['a', 'b']] },
      { name: '2', rows: [['in']] },
      { name: '3', rows: [['c']] },
    ]);
  });

  test.each<[string, string]>([
    ['no table', '<html><body>登录已过期</body></html>'],
    ['a table without text', '<table><tr><td></td></tr></table>'],
    ['endless unclosed tags', '<table><tr><td '.repeat(20000)],
    ['endless less-than signs', '<'.repeat(200000)],
    ['spans beyond measure', '<table>' + '<tr><td colspan=999999999 rowspan=999999999></td></tr>'.repeat(200)],
  ])('%s gives nothing, and soon', (_, html) => {
    const start = performance.now();
    expect(readHtmlTables(html).map(({ name, rows }) => ({ name, rows: allCells(rows) }))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
