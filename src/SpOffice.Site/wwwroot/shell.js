// The first page before .NET is up: what the form asks can be read at once. The files fetched here are handed on to the program.
const early = new Map();

export function get(path) {
  if (!early.has(path)) early.set(path, fetch(path).then(answer => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.arrayBuffer();
  }));
  const fetched = early.get(path);
  fetched.catch(() => early.delete(path));
  return fetched;
}

export function setting(name) {
  try { return localStorage.getItem('spoffice.' + name); } catch { return null; }
}

export const languages = ['en', 'fr', 'es'];

export function language(host) {
  return [setting('lang'), ...[host ?? '', ...navigator.languages].map(tag => tag.slice(0, 2))].find(lang => languages.includes(lang)) ?? languages[0];
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
let chosen = setting('theme') ?? 'system';

export function dressIn(theme) {
  chosen = theme;
  document.documentElement.dataset.theme = theme !== 'system' ? theme : systemIsDark.matches ? 'dark' : 'light';
}

systemIsDark.addEventListener('change', () => dressIn(chosen));
dressIn(chosen);

export const json = async path => JSON.parse(new TextDecoder().decode(await get(path)));

async function paint() {
  const lang = language();
  document.documentElement.lang = lang;
  const [screen, { aims }] = await Promise.all([`texts/screen.${lang}`, 'forms/aims'].map(name => json(`templates/${name}.json`)));
  for (const element of document.querySelectorAll('#shell [data-text]')) element.textContent = screen.pane[element.dataset.text];
  document.getElementById('forms')?.append(...aims.flatMap(aim => [Object.assign(document.createElement('h3'), { textContent: screen.pane['aim-' + aim.id] }),
    ...aim.forms.map(form => whole(form, screen, lang))]));
}

// What a form asks is fetched when somebody wants to read it.
function whole(form, screen, lang) {
  const part = document.createElement('details');
  part.dataset.form = form;
  part.append(Object.assign(document.createElement('summary'), { textContent: screen.pane['do-' + form] }),
    Object.assign(document.createElement('p'), { textContent: screen.pane['about-' + form] }));
  part.addEventListener('toggle', async () => {
    const [{ sections }, documents] = await Promise.all([`forms/${form}`, `texts/documents.${lang}`].map(name => json(`templates/${name}.json`)));
    part.append(...sections.map(section => outline(section, screen, documents)));
  }, { once: true });
  return part;
}

function outline(section, screen, documents) {
  const part = document.createElement('details');
  const list = document.createElement('dl');
  part.append(Object.assign(document.createElement('summary'), { textContent: documents.sections[section.id] }), list);
  for (const { id } of section.questions) {
    list.append(Object.assign(document.createElement('dt'), { textContent: documents.questions[id].label }),
      Object.assign(document.createElement('dd'), { textContent: screen.guidance[id] ?? '' }));
  }
  return part;
}

paint().catch(error => console.warn(error));
