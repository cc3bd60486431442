"""Writes a sheet of rows and columns with XlsxWriter: texts, dates and numbers, a table over them."""
import datetime
import sys

import xlsxwriter

out, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
# A table needs its cells in memory only if XlsxWriter writes them; here it does not.
book = xlsxwriter.Workbook(out, {"constant_memory": True})
sheet = book.add_worksheet("Cases")
day = book.add_format({"num_format": "yyyy-mm-dd"})
first = datetime.date(2026, 1, 1)
for c in range(columns):
    sheet.write_string(0, c, f"Column {c + 1}")
for r in range(rows):
    for c in range(columns):
        if c % 3 == 0:
            sheet.write_string(r + 1, c, f"Text {r} of {c}")
        elif c % 3 == 1:
            sheet.write_datetime(r + 1, c, first + datetime.timedelta(days=(r + c) % 365), day)
        else:
            sheet.write_number(r + 1, c, r * c)
book.close()
