/** Leaves the second press of a double tap aside: it was meant for what stood there before. */
export function firstPress(act: (event: MouseEvent) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) act(event);
  };
}
