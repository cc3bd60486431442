// office.js takes these two away, and the page's own navigation needs them.
window.spofficeHistory = { pushState: history.pushState, replaceState: history.replaceState };
