"""Writes a sheet of rows and columns with openpyxl: texts, dates and numbers, a table over them."""
import datetime
import sys
import warnings

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table

warnings.simplefilter("ignore")
out, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
book = Workbook(write_only=True)
sheet = book.create_sheet("Cases")
first = datetime.date(2026, 1, 1)
sheet.append([f"Column {c + 1}" for c in range(columns)])
for r in range(rows):
    sheet.append([f"Text {r} of {c}" if c % 3 == 0 else first + datetime.timedelta(days=(r + c) % 365) if c % 3 == 1 else r * c for c in range(columns)])
table = Table(displayName="Cases", ref=f"A1:{get_column_letter(columns)}{rows + 1}")
table._initialise_columns()
for c, column in enumerate(table.tableColumns):
    column.name = f"Column {c + 1}"
sheet.add_table(table)
book.save(out)
