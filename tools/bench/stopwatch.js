/* Put into each page of the terminal before its own scripts, so that what drives the browser does not count. */

/** Resolves when people's tiles have been painted: ms since the start of this navigation. */
globalThis.tilesPainted = seen(() => document.querySelector("ul.tiles button"))
  .then(() => new Promise(requestAnimationFrame))
  .then(() => new Promise((painted) => setTimeout(painted)))
  .then(() => performance.now());

/** Call it before a button is pressed; `told` resolves when the open dialog tells exactly this: ms since the press. */
globalThis.awaitOutcome = (outcome) => {
  let pressed = Number.NaN;
  const noteThePress = ({ timeStamp }) => {
    pressed = timeStamp;
  };
  addEventListener("click", noteThePress, { capture: true, once: true });
  const told = () => document.querySelector("dialog [role=status] p")?.textContent === outcome;
  globalThis.told = seen(told).then(() => performance.now() - pressed);
};

function seen(there) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!there()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
