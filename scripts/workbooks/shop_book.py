"""A shop's workbook with everything that must survive a day's work in the browser, as XlsxWriter writes it, with a pivot table
put in. Called by make-workbook-fixtures.mjs with the folder to write to."""
import base64
import datetime
import io
import os
import re
import sys
import tempfile
import zipfile
import xlsxwriter

FILE = f"{sys.argv[1]}/xlsxwriter-shop.xlsm"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
FIRST = datetime.datetime(2026, 6, 1)
DAYS = 28
LAST = DAYS + 1
STATES = ["正常", "大促"]


def visitors(i):
    return 1000 + 10 * i


def daily(book):
    sheet = book.add_worksheet("日报")
    head = book.add_format({"bg_color": "#DDEBF7", "bottom": 2, "align": "center", "bold": True})
    date = book.add_format({"num_format": "yyyy/m/d"})
    money = book.add_format({"num_format": "#,##0.00", "font_color": "#C00000"})
    rate = book.add_format({"num_format": "0.00%"})
    for column, text in enumerate(["日期", "访客数", "付款买家数", "付款金额", "退款金额", "转化率", "状态", "走势"]):
        sheet.write(0, column, text, head)
    for i in range(DAYS):
        row = i + 1
        buyers = 40 + i
        sheet.write_datetime(row, 0, FIRST + datetime.timedelta(days=i), date)
        # Stored as a text on the third day: something to find.
        if i == 2:
            sheet.write_string(row, 1, str(visitors(i)))
        else:
            sheet.write_number(row, 1, visitors(i))
        sheet.write_number(row, 2, buyers)
        sheet.write_number(row, 3, 4000 + 100 * i, money)
        sheet.write_number(row, 4, 100 + i, money)
        sheet.write_formula(row, 5, f"=C{row + 1}/B{row + 1}", rate, buyers / visitors(i))
        sheet.write_string(row, 6, STATES[i == 17])
        sheet.add_sparkline(row, 7, {"range": f"日报!B{max(2, row - 5)}:B{row + 1}"})
    sheet.write(LAST, 0, "合计", head)
    for column, total in ((1, sum(visitors(i) for i in range(DAYS) if i != 2)), (2, 1498), (3, 149800), (4, 3178)):
        letter = "ABCDE"[column]
        sheet.write_formula(LAST, column, f"=SUM({letter}2:{letter}{LAST})", money if column > 2 else None, total)
    sheet.freeze_panes(1, 1)
    sheet.set_column("A:A", 11)
    sheet.set_column("D:E", 12)
    sheet.conditional_format(f"B2:B{LAST}", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format(f"D2:D{LAST}", {"type": "3_color_scale"})
    sheet.conditional_format(f"F2:F{LAST}", {"type": "cell", "criteria": "<", "value": 0.041,
                                           "format": book.add_format({"bg_color": "#FFC7CE"})})
    sheet.conditional_format(f"E2:E{LAST}", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.data_validation(f"G2:G{LAST}", {"validate": "list", "source": STATES})
    sheet.data_validation(f"B2:C{LAST}", {"validate": "integer", "criteria": ">=", "value": 0})
    sheet.write_comment("D5", "直播", {"author": "店长"})
    line = book.add_chart({"type": "line"})
    line.add_series({"name": "=日报!$D$1", "categories": f"=日报!$A$2:$A${LAST}", "values": f"=日报!$D$2:$D${LAST}"})
    sheet.insert_chart("J2", line)
    sheet.insert_image("J20", "logo.png", {"image_data": io.BytesIO(PIXEL)})
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    book.define_name("全部访客", f"=日报!$B$2:$B${LAST}")


def template(book):
    sheet = book.add_worksheet("周报模板")
    sheet.write("A1", "店铺周报 {{周}}", book.add_format({"bold": True, "font_size": 15}))
    head = book.add_format({"bg_color": "#E2EFDA", "border": 1})
    for column, text in enumerate(["指标", "本周", "上周", "环比"]):
        sheet.write(2, column, text, head)
    for row, (metric, code) in enumerate([("付款金额", "#,##0.00"), ("访客数", "#,##0"), ("转化率", "0.00%")]):
        sheet.write(row + 3, 0, metric)
        for column, marker in enumerate(["", ".上周", ".环比"]):
            number = book.add_format({"num_format": "0.0%" if column == 2 else code})
            sheet.write(row + 3, column + 1, "{{" + metric + marker + "}}", number)
    sheet.insert_image("F2", "logo.png", {"image_data": io.BytesIO(PIXEL)})


def stock(book):
    sheet = book.add_worksheet("单品")
    sheet.add_table("B3:E10", {
        "name": "单品表", "total_row": True, "style": "Table Style Medium 2",
        "columns": [{"header": "款号", "total_string": "合计"}, {"header": "件", "total_function": "sum"},
                    {"header": "单价"}, {"header": "小计", "formula": "=单品表[[#This Row],[件]]*单品表[[#This Row],[单价]]"}],
        "data": [[f"A{i:03}", i * 3, 9.9] for i in range(1, 7)]})
    sheet.write_array_formula("G3:G5", "{=C4:C6*2}")


MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"


def pivot_parts():
    """付款金额 by 状态, over the days of 日报: parts as Excel writes them."""
    states = "".join(f'<s v="{state}"/>' for state in STATES)
    fields = "".join(f'<cacheField name="{name}" numFmtId="0"><sharedItems/></cacheField>'
                     for name in ["日期", "访客数", "付款买家数"])
    number = '<cacheField name="{}" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="{}" maxValue="{}"/></cacheField>'
    fields += number.format("付款金额", 4000, 6700) + number.format("退款金额", 100, 127)
    fields += '<cacheField name="转化率" numFmtId="0"><sharedItems/></cacheField>'
    fields += f'<cacheField name="状态" numFmtId="0"><sharedItems count="2">{states}</sharedItems></cacheField>'
    cache = f'{HEAD}<pivotCacheDefinition {MAIN} xmlns:r="{OFFICE}" r:id="rId1" refreshOnLoad="1" refreshedBy="店长" refreshedDate="46200" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:G{LAST}" sheet="日报"/></cacheSource><cacheFields count="7">{fields}</cacheFields></pivotCacheDefinition>'
    plain = '<pivotField showAll="0"/>'
    axis = '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField>'
    table = f'{HEAD}<pivotTableDefinition {MAIN} name="透视表1" cacheId="1" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="值" rowGrandTotals="0" colGrandTotals="0" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="7">{plain * 3}<pivotField dataField="1" showAll="0"/>{plain * 2}{axis}</pivotFields><rowFields count="1"><field x="6"/></rowFields><rowItems count="2"><i><x/></i><i><x v="1"/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:付款金额" fld="3" baseField="0" baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>'
    records = f'{HEAD}<pivotCacheRecords {MAIN} xmlns:r="{OFFICE}" count="0"/>'

    def rels(kind, target):
        return f'{HEAD}<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>'
    return {
        "xl/pivotCache/pivotCacheDefinition1.xml": cache,
        "xl/pivotCache/pivotCacheRecords1.xml": records,
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels("pivotCacheRecords", "pivotCacheRecords1.xml"),
        "xl/pivotTables/pivotTable1.xml": table,
        "xl/pivotTables/_rels/pivotTable1.xml.rels": rels("pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
        "xl/worksheets/_rels/sheet4.xml.rels": rels("pivotTable", "../pivotTables/pivotTable1.xml"),
    }


def with_pivot(parts):
    text = {path: part.decode() for path, part in parts.items() if path.endswith((".xml", ".rels"))}
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(f'<Override PartName="/xl/{path}.xml" ContentType="{kind}.{name}+xml"/>' for path, name in [
        ("pivotTables/pivotTable1", "pivotTable"), ("pivotCache/pivotCacheDefinition1", "pivotCacheDefinition"),
        ("pivotCache/pivotCacheRecords1", "pivotCacheRecords")])
    types = text["[Content_Types].xml"].replace("</Types>", overrides + "</Types>")
    relation = f'<Relationship Id="rIdPivot" Type="{OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>'
    links = text["xl/_rels/workbook.xml.rels"].replace("</Relationships>", relation + "</Relationships>")
    caches = '<pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches>'
    workbook = re.sub(r"(<calcPr [^>]*/>)", rf"\1{caches}", text["xl/workbook.xml"])
    own = {"[Content_Types].xml": types, "xl/_rels/workbook.xml.rels": links, "xl/workbook.xml": workbook, **pivot_parts()}
    return {**parts, **{path: part.encode() for path, part in own.items()}}


def main():
    book = xlsxwriter.Workbook(FILE)
    daily(book)
    template(book)
    stock(book)
    # LibreOffice sums up the days itself when it opens the file, and must come to these.
    pivot = book.add_worksheet("透视")
    for row, (label, value) in enumerate([("状态", "求和项:付款金额"), ("正常", 144100), ("大促", 5700)]):
        pivot.write_row(row + 2, 0, [label, value])
    with tempfile.NamedTemporaryFile(delete=False) as project:
        project.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 4)
    book.add_vba_project(project.name)
    book.close()
    os.unlink(project.name)
    with zipfile.ZipFile(FILE) as file:
        parts = with_pivot({name: file.read(name) for name in file.namelist()})
    with zipfile.ZipFile(FILE, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)


main()
