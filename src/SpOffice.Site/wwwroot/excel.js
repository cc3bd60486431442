// The only file that names Excel's part of Office.js: tables and ranges, never the file. Excel API 1.1 to 1.7 alone.
const find = async context => {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  return tables.items.find(table => table.name === 'Cases') ?? null;
};

const text = value => value === null || value === undefined ? '' : String(value);

// The rows of the table of cases; null where there is none.
export const read = () => Excel.run(async context => {
  const table = await find(context);
  if (!table) return null;
  const body = table.getDataBodyRange();
  body.load('values');
  await context.sync();
  return body.values.map(row => row.map(text)).filter(row => row.some(cell => cell));
});

export const create = headings => Excel.run(async context => {
  const sheet = context.workbook.worksheets.add();
  const range = sheet.getRange(`A1:${String.fromCharCode(64 + headings.length)}1`);
  range.values = [headings];
  const table = context.workbook.tables.add(range, true);
  table.name = 'Cases';
  sheet.activate();
  await context.sync();
});

// A row is set only where the reference still stands in it: somebody may have sorted the table.
export const write = (added, updated) => Excel.run(async context => {
  const table = await find(context);
  if (!table) return false;
  const body = table.getDataBodyRange();
  body.load('values');
  await context.sync();
  if (updated.some(({ row, key }) => text(body.values[row]?.[0]) !== key)) return false;
  for (const { row, cells } of updated) {
    const range = body.getCell(row, 0).getResizedRange(0, cells.length - 1);
    range.numberFormat = [cells.map(() => '@')];
    range.values = [cells];
  }
  const free = body.values.length === 1 && body.values[0].every(cell => text(cell) === '') ? 0 : null;
  added.forEach((cells, i) => {
    const whole = [...cells, ...body.values[0].slice(cells.length).map(() => '')];
    if (free === 0 && i === 0) body.getCell(0, 0).getResizedRange(0, whole.length - 1).values = [whole];
    else table.rows.add(null, [whole]);
  });
  await context.sync();
  return true;
});

export const goTo = row => Excel.run(async context => {
  const table = await find(context);
  table?.getDataBodyRange().getCell(row, 0).select();
  await context.sync();
});
