// The only file that names Word's part of Office.js. It reads, compares and writes; what to write is decided in C#.
// Word API 1.1 to 1.3 alone.
let last = '';

export function facts() {
  const { url, mode } = Office.context.document;
  return { url: url ?? '', readOnly: mode === 'readOnly' };
}

async function look(context, paragraphs) {
  const { body } = context.document;
  const found = { controls: body.contentControls, paragraphs: paragraphs ? body.paragraphs : null, body };
  found.controls.load('id,tag,text');
  found.paragraphs?.load('text');
  body.load('text');
  await context.sync();
  return found;
}

const shown = control => ({ id: control.id, tag: control.tag ?? '', text: control.text ?? '' });

// Paragraphs cross over as one text, with a mark between them that no wording has.
const mark = '\u241e';

const trace = ({ controls, body }) => JSON.stringify([body.text, controls.items.map(({ tag, text }) => [tag, text])]);

export const view = () => Word.run(async context => {
  const seen = await look(context, true);
  last = trace(seen);
  return { controls: seen.controls.items.map(shown), paragraphs: seen.paragraphs.items.map(paragraph => paragraph.text).join(mark) };
});

let before = '';

// 'same', 'changing' while somebody types, 'changed' once they pause.
export const poll = () => Word.run(async context => {
  const now = trace(await look(context, false));
  const resting = now === before;
  before = now;
  return now === last ? 'same' : resting ? 'changed' : 'changing';
});

// By its id; where the host gives new ids all the time, or a copy has the ids of what was copied, by its place, if nothing at all has changed.
function find(controls, view, index) {
  const wanted = view.controls[index];
  const alike = controls.filter(control => control.id === wanted.id);
  if (alike.length === 1) return alike[0];
  const unchanged = controls.length === view.controls.length && controls.every((control, i) =>
    control.tag === view.controls[i].tag && control.text === view.controls[i].text);
  const ids = controls.map((control, i) => control.id === view.controls[i]?.id);
  return unchanged && (alike.length === 0 ? ids.every(same => !same) : ids.every(same => same)) ? controls[index] : null;
}

function stands(controls, view, index) {
  const found = find(controls, view, index);
  return Boolean(found) && found.tag === view.controls[index].tag && found.text === view.controls[index].text;
}

const untouched = ({ controls: { items }, paragraphs }, view) =>
  items.length === view.controls.length && items.every((control, i) => find(items, view, i) === control && stands(items, view, i)) &&
  paragraphs.items.map(paragraph => paragraph.text).join(mark) === view.paragraphs;

// Writes all of it, or nothing when anything that is replaced, or stands around it, is not what was seen last.
export async function write(view, texts, blocks) {
  try {
    return await compareAndWrite(view, texts, blocks);
  } catch (error) {
    if (error.code === 'AccessDenied' || error.code === 'NotAllowed') return 'denied';
    throw error;
  }
}

const compareAndWrite = (view, texts, blocks) => Word.run(async context => {
  const seen = await look(context, blocks.length > 0);
  const { items } = seen.controls;
  if (texts.some(({ control, around }) => ![control, ...around].every(index => stands(items, view, index)))) return 'changed';
  if (blocks.length > 0 && !untouched(seen, view)) return 'changed';
  for (const { control, text } of texts) {
    const target = find(items, view, control);
    if (text) target.insertText(text, 'Replace');
    else target.clear();
  }
  for (const { first, count, within, ooxml } of blocks) {
    const { items: all } = seen.paragraphs;
    const whole = within ? all[first] : all[first].getRange('Whole').expandTo(all[first + count - 1].getRange('Whole'));
    whole.insertOoxml(ooxml, 'Replace');
  }
  await context.sync();
  return 'written';
});

// Puts the cursor into a control, or into a paragraph where Word shows no control.
export const goTo = (view, control, paragraph) => Word.run(async context => {
  const seen = await look(context, control === null);
  const target = control !== null ? find(seen.controls.items, view, control)
    : seen.paragraphs.items[paragraph]?.text === view.paragraphs.split(mark)[paragraph] ? seen.paragraphs.items[paragraph] : null;
  target?.select();
  await context.sync();
  return Boolean(target);
});

const call = (target, name, ...given) => new Promise((resolve, reject) =>
  target[name](...given, result => result.status === 'succeeded' ? resolve(result.value) : reject(new Error(result.error?.message ?? name))));

// The whole file, slice by slice. Office opens one copy at a time, so one that was left open is closed first.
let copy = null;

export async function openFile() {
  await closeFile();
  copy = await call(Office.context.document, 'getFileAsync', 'compressed', { sliceSize: 1048576 });
  return copy.sliceCount;
}

export const slice = async index => Uint8Array.from((await call(copy, 'getSliceAsync', index)).data);

export async function closeFile() {
  const open = copy;
  copy = null;
  if (open) await call(open, 'closeAsync');
}

// What there is of it where Word gives no file: the body, without headers and footers.
export const body = () => Word.run(async context => {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  return new TextEncoder().encode(ooxml.value);
});

// After what is selected. Not within an answer, nor in a table where that is not wanted: then nothing is written.
export const insert = (ooxml, answers, inTables) => Word.run(async context => {
  const selection = context.document.getSelection();
  const [control, table] = [selection.parentContentControlOrNullObject, selection.parentTableOrNullObject];
  control.load('tag');
  table.load('rowCount');
  await context.sync();
  if ((!control.isNullObject && answers.includes(control.tag)) || (!inTables && !table.isNullObject)) return false;
  selection.getRange('End').insertOoxml(ooxml, 'Replace');
  await context.sync();
  return true;
});

export const selected = () => Word.run(async context => {
  const selection = context.document.getSelection();
  selection.load('text');
  await context.sync();
  return selection.text;
});

export const open = base64 => Word.run(async context => {
  context.application.createDocument(base64).open();
  await context.sync();
});

export function watch(pane) {
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => pane.invokeMethodAsync('Stirred'));
}
