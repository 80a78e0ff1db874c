const NAME = "dakoku-terminal";

/** Held for as long as the page lives: one tab is the terminal, the others say so and wait for their turn. */
export function becomeTheTerminal(onWaiting: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const hold = () => {
      resolve();
      return new Promise<never>(() => undefined);
    };
    const first = navigator.locks.request(NAME, { ifAvailable: true }, (lock) => lock && hold());
    const orWait = first.then(() => {
      onWaiting();
      return navigator.locks.request(NAME, hold);
    });
    orWait.catch(reject);
  });
}
