import { useState } from "preact/hooks";
import { currentOrder, type Item, type Order, type Orderer } from "../../counts/order";
import { texts } from "../../i18n/texts";
import type { RosterEmployee } from "../../roster/roster";
import { PasswordForm } from "../punch/PasswordForm";
import { useTerminal } from "../useTerminal";
import { countsRefusal } from "./countsRefusal";
import { OrderForm } from "./OrderForm";

interface Opened {
  orderer: Orderer;
  order: Order;
  items: readonly Item[];
}

/** Password, then today's order. */
export function CountsForm({ employee, onDone }: { employee: RosterEmployee; onDone: () => void }) {
  const { terminal } = useTerminal();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (password: string) => {
    const orderer = { employeeId: employee.id, password };
    setOpened({ orderer, ...(await currentOrder(terminal, orderer)) });
  };
  if (opened) return <OrderForm {...opened} onDone={onDone} />;
  return (
    <PasswordForm
      submit={texts.value.counts.show}
      error={null}
      onPassword={open}
      onCancel={onDone}
      reasonOf={countsRefusal}
    />
  );
}
