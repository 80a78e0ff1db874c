import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { formatMinutes } from "../../../shared/time/duration";
import { Notice } from "../../../shared/ui/Notice";
import { type Item, type Order, type Orderer, placeOrder } from "../../counts/order";
import { texts } from "../../i18n/texts";
import { say } from "../toast";
import { useTerminal } from "../useTerminal";
import { countsRefusal } from "./countsRefusal";
import { Stepper } from "./Stepper";

export interface OrderFormProps {
  orderer: Orderer;
  order: Order;
  items: readonly Item[];
  onDone: () => void;
}

/** Today's order, to be changed until the cut-off and read after it. */
export function OrderForm({ orderer, order, items, onDone }: OrderFormProps) {
  const { terminal } = useTerminal();
  const [wanted, setWanted] = useState(order.items);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The password field has gone: the focus goes on to the first thing that can be done here.
  useEffect(() => form.current?.querySelector<HTMLElement>("button:enabled")?.focus(), []);
  const { counts } = texts.value;
  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await placeOrder(terminal, orderer, order.date, wanted);
      say(counts.saved);
      onDone();
    } catch (failure) {
      setProblem(countsRefusal(failure));
      setBusy(false);
    }
  };
  const canSave = order.open && items.length > 0;
  return (
    <form
      ref={form}
      class="order-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <CutOff order={order} />
      {items.length === 0 && <Notice tone="info">{counts.empty}</Notice>}
      <ul class="order-items">
        {items.map((item) => (
          <Stepper
            key={item.id}
            name={item.name}
            quantity={wanted[item.id] ?? 0}
            // What was taken off the list may be given up, but not ordered more of.
            most={item.active ? 99 : (order.items[item.id] ?? 0)}
            isOpen={order.open}
            onQuantity={(quantity) => setWanted({ ...wanted, [item.id]: quantity })}
          />
        ))}
      </ul>
      {problem && <Notice tone="error">{problem}</Notice>}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onDone}>
          {canSave ? words.value.cancel : words.value.close}
        </button>
        {canSave && (
          <button type="submit" class="button button-primary" aria-busy={busy}>
            {counts.save}
          </button>
        )}
      </div>
    </form>
  );
}

function CutOff({ order: { cutOff, open } }: { order: Order }) {
  const { counts } = texts.value;
  if (cutOff === null) return null;
  const time = formatMinutes(cutOff);
  return open ? (
    <p class="cut-off">{counts.until(time)}</p>
  ) : (
    <Notice tone="warning">{counts.closed(time)}</Notice>
  );
}
