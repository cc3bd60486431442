// Writes a sheet of rows and columns with exceljs, streaming: texts, dates and numbers.
const ExcelJS = require(process.env.EXCELJS);
const [out, rows, columns] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

(async () => {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: out, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet('Cases');
  for (let c = 0; c < columns; c++) if (c % 3 === 1) sheet.getColumn(c + 1).numFmt = 'yyyy-mm-dd';
  sheet.addRow(Array.from({ length: columns }, (_, c) => `Column ${c + 1}`)).commit();
  const first = Date.UTC(2026, 0, 1);
  for (let r = 0; r < rows; r++)
    sheet.addRow(Array.from({ length: columns }, (_, c) => c % 3 === 0 ? `Text ${r} of ${c}` : c % 3 === 1 ? new Date(first + ((r + c) % 365) * 86400000) : r * c)).commit();
  await book.commit();
})();
