// The only file that names Excel's part of Office.js: tables and ranges, never the file. Excel API 1.1 to 1.7 alone; what is newer is asked for first.
// A cell crosses over as a text that begins with its kind: n number, t text, f formula.
const tell = (value, formula) => typeof formula === 'string' && formula.startsWith('=') && formula !== value ? `f${value}`
  : typeof value === 'number' ? `n${value}` : `t${value ?? ''}`;

async function look(context, names) {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const found = tables.items.filter(table => names.includes(table.name)).map(table => ({ table, name: table.name, head: table.getHeaderRowRange(), body: table.getDataBodyRange() }));
  for (const { head, body } of found) {
    head.load('values');
    body.load('values,formulas,numberFormat');
  }
  await context.sync();
  return found;
}

const rowsOf = ({ body }) => body.values.map((row, i) => row.map((value, j) => tell(value, body.formulas[i][j])));

const shown = one => ({ name: one.name, headers: one.head.values[0].map(String), rows: rowsOf(one) });

// The tables of these names that the workbook has, and whether it counts days from 1904: only there the second day of 1904 is 1.
export const read = names => Excel.run(async context => {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load('value');
  const tables = (await look(context, names)).map(shown);
  return { tables, from1904: day.value === 1 };
});

const same = (one, other) => one.length === other.length && one.every((cell, i) => cell === other[i]);

// A cell that holds text must be of that format, or Excel takes a reference such as 1-2 for a day.
function put(row, formats, { column, text, number, kind }) {
  const now = formats[column];
  const wanted = number === null ? (text === '' ? now : '@') : now === '@' || now === 'General' ? (kind === 'date' ? 'yyyy-mm-dd' : 'General') : now;
  const cell = row.getCell(0, column);
  if (wanted !== now) cell.numberFormat = [[wanted]];
  cell.values = [[number ?? text]];
}

// Writes all of it, or nothing where a table is not what was seen: somebody may have sorted it, or typed meanwhile.
export async function write(changes) {
  try {
    return await compareAndWrite(changes);
  } catch (error) {
    if (error.code === 'AccessDenied') return 'denied';
    throw error;
  }
}

const compareAndWrite = changes => Excel.run(async context => {
  const found = await look(context, changes.map(change => change.name));
  for (const { name, headers, count, updated } of changes) {
    const one = found.find(table => table.name === name);
    if (!one || !same(one.head.values[0].map(String), headers)) return 'changed';
    const rows = rowsOf(one);
    if (rows.length !== count || updated.some(({ row, seen }) => !same(rows[row], seen))) return 'changed';
  }
  for (const { name, headers, updated, added } of changes) {
    const { table, body } = found.find(one => one.name === name);
    for (const { row, cells } of updated) cells.forEach(cell => put(body.getRow(row), body.numberFormat[row], cell));
    for (const cells of added) {
      // Null leaves a cell alone, so that what the table computes is computed in the new row too.
      const row = table.rows.add(null, [headers.map(() => null)]).getRange();
      cells.forEach(cell => put(row, body.numberFormat.at(-1), cell));
    }
  }
  await context.sync();
  return 'written';
});

// Makes tables, each on a sheet of its own.
export const create = tables => Excel.run(async context => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(sheet => sheet.name.toLowerCase());
  const free = (wanted, n = 1) => {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    return taken.includes(name.toLowerCase()) ? free(wanted, n + 1) : name;
  };
  const pages = tables.map(({ name, sheet, columns }) => {
    const page = worksheets.add(free(sheet));
    const head = page.getCell(0, 0).getResizedRange(0, columns.length - 1);
    head.numberFormat = [columns.map(() => '@')];
    head.values = [columns.map(column => column.header)];
    const table = page.tables.add(head, true);
    table.name = name;
    table.getDataBodyRange().numberFormat = [columns.map(({ kind }) => kind === 'date' ? 'yyyy-mm-dd' : kind === 'number' ? 'General' : '@')];
    columns.forEach(({ width }, i) => { page.getCell(0, i).format.columnWidth = width * 6; });
    page.freezePanes.freezeRows(1);
    return page;
  });
  pages[0].activate();
  await context.sync();
});

// Opens a workbook beside this one. False where Excel is too old for it.
export async function open(base64) {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  await Excel.createWorkbook(base64);
  return true;
}

// Selects a row, wherever it was sorted to since it was seen. False where it is gone.
export const goTo = (name, row, seen) => Excel.run(async context => {
  const [one] = await look(context, [name]);
  if (!one) return false;
  const rows = rowsOf(one);
  const now = rows[row] && same(rows[row], seen) ? row : rows.findIndex(cells => same(cells, seen));
  if (now < 0) return false;
  one.body.getRow(now).select();
  await context.sync();
  return true;
});

// Says whenever one of these tables changes.
export const watch = (names, pane) => Excel.run(async context => {
  for (const { table } of await look(context, names)) table.onChanged.add(async () => { await pane.invokeMethodAsync('Stirred'); });
  await context.sync();
});
