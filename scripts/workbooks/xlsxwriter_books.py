"""Workbooks as XlsxWriter writes them. Called by make-workbook-fixtures.mjs with the folder to write to."""
import base64
import datetime
import io
import os
import sys
import tempfile
import xlsxwriter

FOLDER = sys.argv[1]
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")


def day(i):
    return datetime.datetime(2026, 8, 1) + datetime.timedelta(days=i)


def everything(name, macro=False):
    book = xlsxwriter.Workbook(f"{FOLDER}/{name}")
    date = book.add_format({"num_format": "yyyy/m/d"})
    money = book.add_format({"num_format": "¥#,##0.00", "font_color": "#C00000", "bold": True})
    head = book.add_format({"bg_color": "#DDEBF7", "bottom": 2, "align": "center", "valign": "vcenter", "text_wrap": True})
    sheet = book.add_worksheet("日报")
    for column, text in enumerate(["日期", "访客数", "付款金额", "客单价", "走势"]):
        sheet.write(0, column, text, head)
    for i in range(31):
        sheet.write_datetime(i + 1, 0, day(i), date)
        sheet.write_number(i + 1, 1, 900 + i * 11)
        sheet.write_number(i + 1, 2, 5000.25 + i * 99, money)
        sheet.write_formula(i + 1, 3, f"=C{i + 2}/B{i + 2}", None, (5000.25 + i * 99) / (900 + i * 11))
        sheet.add_sparkline(i + 1, 4, {"range": f"日报!B{max(2, i - 5)}:B{i + 2}"})
    sheet.freeze_panes(1, 1)
    sheet.set_column("A:A", 11)
    sheet.set_column("C:D", 14, None, {"level": 1})
    sheet.set_row(4, 24)
    sheet.set_row(6, None, None, {"hidden": True})
    sheet.conditional_format("B2:B32", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("C2:C32", {"type": "3_color_scale"})
    sheet.conditional_format("D2:D32", {"type": "cell", "criteria": "<", "value": 5, "format": book.add_format({"bg_color": "#FFC7CE"})})
    sheet.data_validation("B2:B32", {"validate": "integer", "criteria": ">=", "value": 0})
    sheet.write_comment("C3", "大促", {"author": "店长"})
    sheet.write_url("A40", "https://example.com/", string="网址")
    sheet.write_url("A41", "internal:'表格'!A1", string="去表格")
    sheet.write_rich_string("A42", "普通", book.add_format({"bold": True}), "加粗", "又普通")
    sheet.insert_image("G2", "logo.png", {"image_data": io.BytesIO(PIXEL)})
    line = book.add_chart({"type": "line"})
    line.add_series({"name": "=日报!$C$1", "categories": "=日报!$A$2:$A$32", "values": "=日报!$C$2:$C$32"})
    sheet.insert_chart("G6", line)
    sheet.insert_textbox("G25", "注意")
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    sheet.set_header("&C&\"微软雅黑\"店铺日报")
    sheet.set_h_pagebreaks([20])
    grid = book.add_worksheet("表格")
    grid.add_table("B3:E10", {
        "name": "销量", "total_row": True, "style": "Table Style Medium 2",
        "columns": [{"header": "货号", "total_string": "合计"}, {"header": "件数", "total_function": "sum"},
                    {"header": "单价"}, {"header": "金额", "formula": "=销量[[#This Row],[件数]]*销量[[#This Row],[单价]]"}],
        "data": [[f"A{i:03}", i * 3, 9.9] for i in range(1, 7)]})
    book.define_name("全部访客", "=日报!$B$2:$B$32")
    book.define_name("表格!本地", "=表格!$C$4")
    front = book.add_worksheet("看板")
    front.write_formula("A1", "=SUM(全部访客)", None, 33015)
    front.write_boolean("A2", True)
    front.write_formula("A3", "=1/0", None, "#DIV/0!")
    front.protect("secret")
    front.hide_gridlines(2)
    front.set_zoom(120)
    front.set_tab_color("#FF9900")
    front.activate()
    book.add_chartsheet("图").set_chart(book_chart(book))
    if macro:
        with tempfile.NamedTemporaryFile(delete=False) as project:
            project.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 4)
        book.add_vba_project(project.name)
        front.insert_button("C3", {"macro": "say_hello", "caption": "点我"})
    book.close()
    if macro:
        os.unlink(project.name)


def book_chart(book):
    column = book.add_chart({"type": "column"})
    column.add_series({"values": "=日报!$B$2:$B$32"})
    return column


def dynamic():
    book = xlsxwriter.Workbook(f"{FOLDER}/xlsxwriter-dynamic.xlsx")
    sheet = book.add_worksheet("动态")
    for i in range(10):
        sheet.write_row(i, 0, [f"SKU{i % 4}", i * 2.5, i % 2 == 0])
    sheet.write_dynamic_array_formula("E1:E4", "=_xlfn.UNIQUE(A1:A10)", None, "SKU0")
    sheet.write_dynamic_array_formula("F1:F5", "=_xlfn._xlws.FILTER(B1:B10,C1:C10)", None, 0)
    sheet.write_formula("H1", "=_xlfn.LET(_xlpm.x,SUM(B1:B10),_xlpm.x*2)", None, 225)
    sheet.write_formula("H2", "=_xlfn.XLOOKUP(\"SKU1\",A1:A10,B1:B10)", None, 2.5)
    sheet.write_formula("H3", "=SUM(_xlfn.ANCHORARRAY(F1))", None, 50)
    sheet.write_formula("H4", "=_xldudf_CONVERSION(38,1200)", None, 0.0316666667)
    sheet.write_formula("H5", "=_xldudf_SHOP_CLICK_RATE(3,100)", None, 0.03)
    sheet.write_formula("H6", "=_xldudf_OTHER_THING(1)", None, 1)
    sheet.write_array_formula("J1:J3", "{=B1:B3*2}")
    book.define_name("两倍", "=_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)")
    book.close()


def inline():
    book = xlsxwriter.Workbook(f"{FOLDER}/xlsxwriter-inline.xlsx", {"constant_memory": True})
    sheet = book.add_worksheet("明细")
    for row in range(50):
        sheet.write_row(row, 0, [f"订单{row:04} <&\">", row * 1.1, "", "多行\n文字"])
        sheet.write_string(row, 4, "=不是公式")
    book.close()


everything("xlsxwriter-everything.xlsx")
everything("xlsxwriter-macro.xlsm", macro=True)
dynamic()
inline()
