// Changes and adds rows of a tracker with exceljs, by reference: half of them are there, half are new.
const ExcelJS = require(process.env.EXCELJS);
const [into, out, there, count] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];

(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(into);
  const sheet = book.worksheets[0];
  const rows = new Map();
  sheet.eachRow((row, r) => rows.set(row.getCell(1).value, r));
  let last = sheet.rowCount;
  for (let n = there - Math.floor(count / 2); n < there + count - Math.floor(count / 2); n++) {
    const key = `R${String(n).padStart(5, '0')}`;
    const row = sheet.getRow(rows.get(key) ?? ++last);
    row.getCell(1).value = key;
    row.getCell(2).value = 'Canada';
    row.getCell(6).value = 'Yes';
    row.getCell(7).value = n % 9;
  }
  await book.xlsx.writeFile(out);
})();
