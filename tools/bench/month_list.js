/* Put into the console: what drives the browser does not count. */

const painted = () => new Promise(requestAnimationFrame).then(() => new Promise((done) => setTimeout(done)));
const frameOf = () => document.querySelector("[role=grid]")?.closest(".table-frame");

/** Goes to the list: ms until its first lines were painted. */
globalThis.openList = async (address) => {
  const start = performance.now();
  location.hash = address;
  while (!frameOf()?.querySelector("tr[data-index]")) await new Promise(requestAnimationFrame);
  await painted();
  return performance.now() - start;
};

/** Scrolls by a line and a half. Returns, painted, whether there is more to come. */
globalThis.scrollList = async () => {
  const frame = frameOf();
  frame.scrollTop += 100;
  await painted();
  return frame.scrollTop + frame.clientHeight < frame.scrollHeight - 1;
};
