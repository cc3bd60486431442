"""Changes and adds rows of a tracker with openpyxl, by reference: half of them are there, half are new."""
import sys

from openpyxl import load_workbook

into, out, there, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
book = load_workbook(into)
sheet = next(sheet for sheet in book if "Cases" in sheet.tables)
rows = {sheet.cell(r, 1).value: r for r in range(2, sheet.max_row + 1)}
last = sheet.max_row
for n in range(there - count // 2, there + count - count // 2):
    row = rows.get(f"R{n:05}")
    if row is None:
        last += 1
        row = last
        sheet.cell(row, 1).value = f"R{n:05}"
    sheet.cell(row, 2).value = "Canada"
    sheet.cell(row, 6).value = "Yes"
    sheet.cell(row, 7).value = n % 9
sheet.tables["Cases"].ref = f"A1:N{last}"
sheet.tables["Cases"].autoFilter.ref = f"A1:N{last}"
book.save(out)
