import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import type { OfferedPattern } from "../../data/patterns";
import { Notice } from "../../shared/ui/Notice";
import { ArrangedList, type Item } from "./ArrangedList";
import type { Arranged, Kind } from "./arranged";
import { texts } from "./i18n/texts";
import { leaveItem, substitutionItem, tripItem } from "./items";
import { LeaveForm } from "./LeaveForm";
import { Removal } from "./Removal";
import { SubstitutionForm } from "./SubstitutionForm";
import { TripForm } from "./TripForm";

interface ArrangedListsProps {
  auth: Auth;
  employeeId: string;
  arranged: Arranged;
  patterns: readonly OfferedPattern[];
  date: string;
  onChanged: () => void;
}

/** The three lists, and the form or the question that is open over them. */
export function ArrangedLists({ arranged, patterns, date, onChanged, ...own }: ArrangedListsProps) {
  const [adding, setAdding] = useState<Kind | null>(null);
  const [removing, setRemoving] = useState<{ what: Kind; item: Item } | null>(null);
  const [done, setDone] = useState<"registered" | "removed" | null>(null);
  const { leave, trip, substitution, ...words } = texts.value;
  const { locked } = arranged;

  function close() {
    setAdding(null);
    setRemoving(null);
  }
  function changed(what: "registered" | "removed") {
    close();
    setDone(what);
    onChanged();
  }
  const form = { ...own, date, onCancel: close, onDone: () => changed("registered") };
  const list = (what: Kind, items: readonly Item[]) => ({
    items,
    locked,
    onAdd: () => setAdding(what),
    onRemove: (item: Item) => setRemoving({ what, item }),
  });
  return (
    <>
      {done && <Notice tone="success">{words[done]}</Notice>}
      <div class="arranged-lists">
        <ArrangedList {...leave} {...list("leaves", arranged.leaves.map(leaveItem))} />
        <ArrangedList {...trip} {...list("trips", arranged.trips.map(tripItem))} />
        <ArrangedList
          {...substitution}
          {...list(
            "substitutions",
            arranged.substitutions.map((each) => substitutionItem(each, patterns)),
          )}
        />
      </div>
      {adding === "leaves" && <LeaveForm {...form} kinds={arranged.kinds} />}
      {adding === "trips" && <TripForm {...form} />}
      {adding === "substitutions" && (
        <SubstitutionForm
          {...form}
          patterns={patterns}
          isWorking={arranged.plan.days[date]?.kind === "working"}
        />
      )}
      {removing && (
        <Removal
          {...own}
          what={removing.what}
          id={removing.item.id}
          inWords={removing.item.title}
          onDone={() => changed("removed")}
          onCancel={close}
        />
      )}
    </>
  );
}
