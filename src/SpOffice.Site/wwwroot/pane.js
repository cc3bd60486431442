// What only a browser can do: files, focus, settings, hiding. Everything that can be decided is C#.
import { language, languages, json, get as early } from './shell.js';
import { page, turn, onReturn } from './pages.js';
export { dressIn, setting } from './shell.js';
export { turn } from './pages.js';

const files = new Map();
let next = 0;
let unsaved = false;
let on;

// The Office around the page, asked for by the manifest's address and never guessed; null on a plain page.
async function host() {
  const asked = new URLSearchParams(location.search);
  if (asked.get('office') !== '1') return null;
  return { ...await window.spofficeHost, page: asked.get('page') };
}

// One text, since reading JSON in .NET is dear while it starts: lines of words, all with marks that no wording has. FirstPage/Beginning.cs reads it.
const line = words => words.map(word => word ?? '').join('\u241f');
const lines = rows => rows.map(line).join('\u241e');

export async function begin(app) {
  onReturn(app);
  const around = await host();
  const lang = language(around?.language);
  const [said, { aims }] = await Promise.all([words(lang), json('templates/forms/aims.json')]);
  return lines([[around ? 'office' : '', around?.name, around?.language, around?.page], [lang, page()], languages, aims.map(aim => [aim.id, ...aim.forms].join(' '))]) + '\u241e' + said;
}

// The wording of the pane: keys and texts by turns.
export async function words(lang) {
  return line(Object.entries((await json(`templates/texts/screen.${lang}.json`)).pane).flat());
}

addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });

// One key hides all content at once, even while .NET is busy.
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.isComposing) hide(!document.documentElement.hasAttribute('data-hidden'));
}, true);

export function hide(hidden) {
  document.documentElement.toggleAttribute('data-hidden', hidden);
  document.getElementById('app').inert = hidden;
  document.getElementById('curtain').hidden = !hidden;
  (hidden ? document.getElementById('curtain') : document.getElementById('app')).focus();
}
document.getElementById('curtain').addEventListener('click', () => hide(false));

export async function get(path) {
  return new Uint8Array(await early(path));
}

// A browser lets files be chosen only within seconds of a click, and .NET may be busy for longer: the click itself lets them be chosen, and .NET asks for them.
let choosing = [];
addEventListener('click', event => {
  const opener = event.target.closest('[data-opens]');
  if (opener) choosing = choose(opener.dataset.opens.split(' '), 'several' in opener.dataset);
}, true);

export async function chosen() {
  const picked = await choosing;
  choosing = [];
  return picked.map(each => {
    files.set(next, each);
    return { id: next++, name: each.file.name, size: each.file.size, kept: Boolean(each.handle) };
  });
}

// One file is kept open where the browser can, to be saved into; several are only read.
async function choose(endings, multiple) {
  if (multiple || !window.showOpenFilePicker) return pick(endings, multiple);
  try {
    const [handle] = await window.showOpenFilePicker({ types: [{ accept: { 'application/octet-stream': endings } }] });
    return [{ handle, file: await handle.getFile() }];
  } catch (error) {
    return error.name === 'AbortError' ? [] : pick(endings, multiple);
  }
}

function pick(endings, multiple) {
  return new Promise(resolve => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple, accept: endings.join(',') });
    input.addEventListener('change', () => resolve([...input.files].map(file => ({ file }))));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

export async function bytes(id) {
  return new Uint8Array(await files.get(id).file.arrayBuffer());
}

// createWritable writes beside the file and replaces it on close: nothing is half written. While it is open no other tab can open it,
// so nothing comes between the look at the file and the writing.
export async function save(id, content) {
  const kept = files.get(id);
  let stream;
  try {
    stream = await kept.handle.createWritable({ mode: 'exclusive' });
    const now = await kept.handle.getFile();
    if (now.lastModified !== kept.file.lastModified || now.size !== kept.file.size) {
      await stream.abort();
      return 'changed';
    }
    await stream.write(content);
    await stream.close();
    kept.file = await kept.handle.getFile();
    return 'saved';
  } catch {
    stream?.abort().catch(() => { /* it is closed already */ });
    return 'refused';
  }
}

export async function saveAs(name, content) {
  if (window.showSaveFilePicker) {
    try {
      const handle = await window.showSaveFilePicker({ suggestedName: name });
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
      files.set(next, { handle, file: await handle.getFile() });
      return { how: 'kept', handle: next++, name: handle.name };
    } catch (error) {
      if (error.name === 'AbortError') return { how: 'cancelled', name };
    }
  }
  try {
    const link = document.createElement('a');
    link.href = address(content);
    link.download = name;
    link.click();
    setTimeout(() => release(link.href), 60000);
    return { how: 'downloaded', name };
  } catch {
    return { how: 'failed', name };
  }
}

export function address(content, type = 'application/octet-stream') { return URL.createObjectURL(new Blob([content], { type })); }

export function release(address) { URL.revokeObjectURL(address); }

export async function copy(id) {
  const text = document.getElementById(id);
  text.focus();
  text.select();
  try { await navigator.clipboard.writeText(text.value); return true; } catch { return document.execCommand('copy'); }
}

export function focus(id) {
  const element = document.getElementById(id);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  (element.querySelector('input:checked, input, textarea, select, button') ?? element).focus({ preventScroll: true });
}

export function reload() { location.reload(); }

export function keep(name, value) {
  try { localStorage.setItem('spoffice.' + name, value); } catch { /* storage is denied: the setting lasts for this visit */ }
}

function canKeepProgram() {
  try { return Boolean(window.caches && navigator.serviceWorker); } catch { return false; }
}

export async function forget() {
  try { Object.keys(localStorage).filter(key => key.startsWith('spoffice.')).forEach(key => localStorage.removeItem(key)); } catch { /* nothing can be there */ }
  if (!canKeepProgram()) return;
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  await caches.delete('spoffice');
}

// The files this page has loaded and the data it may ask for are the program: kept under their names, and what an earlier version left is taken away.
export async function keepForOffline(data) {
  if (!canKeepProgram()) return;
  try {
    await navigator.serviceWorker.register('service-worker.js');
    const ours = performance.getEntriesByType('resource').map(entry => entry.name.split('#')[0]).filter(name => name.startsWith(location.origin));
    const inOffice = new URLSearchParams(location.search).has('office') ? ['?office=1', 'word.js', 'excel.js'] : [];
    const wanted = new Set([document.baseURI, ...[...inOffice, ...data].map(path => new URL(path, document.baseURI).href), ...ours]);
    const kept = await caches.open('spoffice');
    for (const request of await kept.keys()) if (!wanted.has(request.url)) await kept.delete(request);
    const missing = [];
    for (const name of wanted) if (!name.includes('/_framework/') || !await kept.match(name)) missing.push(name);
    await kept.addAll(missing);
  } catch { /* private windows and full disks: the program then needs the network */ }
}

export function shown(lang, hidden, name, isUnsaved) {
  document.getElementById('shell')?.remove();
  document.documentElement.lang = lang;
  document.getElementById('curtain').textContent = hidden;
  turn(name, false);
  unsaved = isUnsaved;
  // Where the button that was pressed is gone with its page, Tab goes on at the beginning of the new one.
  if (on && name !== on && document.hasFocus() && document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  on = name;
}
