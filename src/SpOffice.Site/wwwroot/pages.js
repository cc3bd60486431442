// The browser's Back and Forward move between the pages of the pane. The address gets the name of a page and nothing of a case.
// office.js takes these two away while it loads; where they are missing, Back leaves the pane, and nothing else changes.
const push = history.pushState?.bind(history);
const replace = history.replaceState?.bind(history);

export function page() { return location.hash.slice(1) || 'start'; }

export function turn(name, back) {
  if (page() === name) return;
  // The page's <base> would drop the query, which says whether Office is around us.
  const address = location.pathname + location.search + '#' + name;
  try { (back ? replace : push)?.(null, '', address); } catch { /* a frame without a history of its own */ }
}

export function onReturn(app) { addEventListener('popstate', () => app.invokeMethodAsync('Return', page())); }
