import { useState } from "preact/hooks";
import { Confirm } from "../../../shared/ui/Confirm";
import type { PageProps } from "../../pageProps";
import { texts } from "../i18n/texts";
import type { Person } from "../people";
import { makeSlips, type Slip } from "./passwords";
import { problemOf } from "./problems";
import { SlipSheet } from "./SlipSheet";

interface SlipsProps extends PageProps {
  people: readonly Person[];
  onClose: () => void;
}

/** Asks, makes new passwords, and shows them to be printed. What was made before something failed is shown too. */
export function Slips({ backend, profile, people, onClose }: SlipsProps) {
  const [slips, setSlips] = useState<readonly Slip[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const words = texts.value.slips;

  async function make() {
    setBusy(true);
    setError(null);
    const ids = people.map(({ id }) => id);
    await makeSlips(backend.auth, ids, (made) => setSlips((known) => [...known, ...made])).catch(
      (problem: unknown) => setError(problemOf(problem, words.inactive)),
    );
    setBusy(false);
  }

  if (slips.length > 0 && !busy)
    return (
      <SlipSheet
        slips={slips}
        organisation={profile.organisation.name}
        problem={error && `${words.failed(slips.length, people.length)} ${error}`}
        onClose={onClose}
      />
    );
  return (
    <Confirm
      title={words.title}
      verb={words.verb}
      isLoss
      busy={busy}
      error={error}
      onConfirm={() => void make()}
      onClose={() => !busy && onClose()}
    >
      <p>{busy ? words.making(slips.length, people.length) : words.question(people.length)}</p>
    </Confirm>
  );
}
