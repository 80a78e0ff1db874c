// Runs before the first paint, so that no page flashes in another theme. A file of its own: no inline scripts.
try {
  document.documentElement.dataset.theme = localStorage.getItem("dakoku-theme") ?? "light";
} catch {
  // The browser refuses storage: the page starts in the first theme and says what is wrong itself.
  document.documentElement.dataset.theme = "light";
}
