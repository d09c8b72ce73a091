"""Workbooks as openpyxl writes them. Called by make-workbook-fixtures.mjs with the folder to write to."""
import datetime
import sys
from openpyxl import Workbook
from openpyxl.chart import LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table, TableStyleInfo

FOLDER = sys.argv[1]
HEADERS = ["日期", "访客数", "付款买家数", "付款金额", "转化率", "状态"]


def days(sheet, count=40, first=datetime.date(2026, 7, 1)):
    sheet.append(["店铺日报"])
    sheet.append(HEADERS)
    for i in range(count):
        row = i + 3
        sheet.append([first + datetime.timedelta(days=i), 1200 + i * 7, 40 + i % 9, 3999.5 + i * 12.25,
                      f"=C{row}/B{row}", "正常" if i % 5 else "大促"])
        sheet.cell(row, 1).number_format = "yyyy-mm-dd"
        sheet.cell(row, 4).number_format = "#,##0.00"
        sheet.cell(row, 5).number_format = "0.00%"
    sheet.append(["合计", f"=SUM(B3:B{count + 2})", f"=SUM(C3:C{count + 2})", f"=SUM(D3:D{count + 2})"])


def daily():
    book = Workbook()
    sheet = book.active
    sheet.title = "日报"
    days(sheet)
    sheet.merge_cells("A1:F1")
    sheet["A1"].font = Font(name="Microsoft YaHei", size=16, bold=True, color="FF1F4E79")
    sheet["A1"].alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    thin = Side(style="thin", color="FF999999")
    for cell in sheet[2]:
        cell.fill = PatternFill("solid", fgColor="FFE8EEF7")
        cell.border = Border(left=thin, right=thin, top=thin, bottom=Side(style="double"))
        cell.protection = Protection(locked=False)
    sheet.freeze_panes = "B3"
    sheet.column_dimensions["A"].width = 12.5
    sheet.column_dimensions["F"].hidden = True
    sheet.row_dimensions[1].height = 30
    sheet.row_dimensions[10].hidden = True
    sheet.conditional_formatting.add("E3:E42", CellIsRule(operator="lessThan", formula=["0.03"], fill=PatternFill("solid", bgColor="FFFFC7CE")))
    sheet.conditional_formatting.add("B3:B42", ColorScaleRule(start_type="min", start_color="FFF8696B", end_type="max", end_color="FF63BE7B"))
    sheet.conditional_formatting.add("D3:D42", DataBarRule(start_type="min", end_type="max", color="FF638EC6"))
    sheet.conditional_formatting.add("C3:C42", IconSetRule("3TrafficLights1", "percent", [0, 33, 67]))
    sheet.conditional_formatting.add("A3:F42", FormulaRule(formula=['$F3="大促"'], font=Font(bold=True)))
    status = DataValidation(type="list", formula1='"正常,大促,异常"', allow_blank=True, showErrorMessage=True, error="请从列表里选")
    status.add("F3:F42")
    visitors = DataValidation(type="whole", operator="between", formula1="0", formula2="10000000")
    visitors.add("B3:B42")
    sheet.add_data_validation(status)
    sheet.add_data_validation(visitors)
    sheet["B3"].comment = Comment("系统故障，少记两小时", "店长")
    sheet["A44"] = "打开千牛"
    sheet["A44"].hyperlink = "https://example.com/qianniu?a=1&b=2"
    sheet.auto_filter.ref = "A2:F42"
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=4, min_row=2, max_row=42), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=3, max_row=42))
    sheet.add_chart(chart, "H4")
    sheet.print_title_rows = "1:2"
    sheet.print_area = "A1:F43"
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "第 &P 页"
    other = book.create_sheet("汇总")
    other["A1"] = "=SUM(日报!B3:B42)"
    other["A2"] = "=全部访客"
    other.sheet_properties.tabColor = "FF1072BA"
    book.create_sheet("内部").sheet_state = "hidden"
    book.create_sheet("更内部").sheet_state = "veryHidden"
    book.defined_names["全部访客"] = DefinedName("全部访客", attr_text="日报!$B$3:$B$42")
    book.save(f"{FOLDER}/openpyxl-daily.xlsx")


def mac():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    days(book.active, 12)
    book.save(f"{FOLDER}/openpyxl-1904.xlsx")


def tables():
    book = Workbook()
    sheet = book.active
    sheet.title = "表格"
    sheet.append(HEADERS)
    for i in range(20):
        sheet.append([i + 1, 100 + i, 5, 20.5, None, "=1+1"])
    table = Table(displayName="日报表", ref="A1:F21")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)
    sheet["H2"] = ArrayFormula("H2:H5", "=B2:B5*C2:C5")
    sheet["J1"] = "=SUM(日报表[访客数])"
    locked = book.create_sheet("保护")
    locked.protection.sheet = True
    locked["A1"] = "不可改"
    book.security.lockStructure = True
    book.save(f"{FOLDER}/openpyxl-tables.xlsx")


def large():
    book = Workbook(write_only=True)
    sheet = book.create_sheet("宽表")
    for row in range(60):
        sheet.append([f"列{column}" if row == 0 else row * column / 7 for column in range(40)])
    book.save(f"{FOLDER}/openpyxl-write-only.xlsx")


for make in (daily, mac, tables, large):
    make()
