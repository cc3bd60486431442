// Office must hear of the page within seconds of its start, long before the program is up. Where the library was not to be had, or never answers, the page goes on without it.
history.pushState = spofficeHistory.pushState;
history.replaceState = spofficeHistory.replaceState;
window.spofficeHost = typeof Office === 'undefined' ? Promise.resolve(null) : Promise.race([
  Office.onReady().then(info => info.host ? { name: info.host, language: Office.context.displayLanguage } : null),
  new Promise(done => setTimeout(done, 10000, null)),
]);
