import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Database } from "../outbox/database";
import type { Terminal } from "../terminal";

export const TerminalContext = createContext<{ terminal: Terminal; db: Database } | null>(null);

/** The terminal that the screens beneath `Running` show. */
export function useTerminal(): { terminal: Terminal; db: Database } {
  const context = useContext(TerminalContext);
  if (context === null) throw new Error("useTerminal outside of a running terminal");
  return context;
}
