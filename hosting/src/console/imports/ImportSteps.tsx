import type { Auth } from "firebase/auth";
import { useMemo, useState } from "preact/hooks";
import { ApiProblem } from "../../shared/api";
import { reasonOf } from "../../shared/reasons";
import { Notice } from "../../shared/ui/Notice";
import { Beginning } from "./Beginning";
import { ConfirmImport } from "./ConfirmImport";
import { texts } from "./i18n/texts";
import type { Target } from "./list";
import { Preview } from "./Preview";
import { ImportSession, type ImportState } from "./session";

interface ImportStepsProps {
  auth: Auth;
  target: Target;
  onDone: () => void;
}

interface StepProps<State extends ImportState = ImportState> extends ImportStepsProps {
  session: ImportSession;
  state: State;
}

/** One import, from the file to its end. */
export function ImportSteps(props: ImportStepsProps) {
  const { auth, target } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: mounted anew for another target
  const session = useMemo(() => new ImportSession(auth, target), []);
  const state = session.state.value;
  const { reading, importing } = texts.value;
  const step = { ...props, session };
  if (state.phase === "choosing")
    return (
      <>
        {state.error !== null && <Notice tone="error">{whyNot(state.error)}</Notice>}
        <Beginning auth={auth} kind={target.kind} onFile={(file) => void session.choose(file)} />
      </>
    );
  if (state.phase === "reading") return <p role="status">{reading(state.file.name)}</p>;
  if (state.phase === "importing") return <p role="status">{importing}</p>;
  if (state.phase === "done") return <Done {...step} state={state} />;
  return <Previewed {...step} state={state} />;
}

function Previewed({
  session,
  state,
  target,
  onDone,
}: StepProps<Extract<ImportState, { phase: "preview" }>>) {
  const [isAsking, setAsking] = useState(false);
  const { file, preview } = state;
  const { buttons } = texts.value;
  const changes = preview.counts.new + preview.counts.changed;
  return (
    <>
      <Preview kind={target.kind} fileName={file.name} preview={preview} />
      <div class="actions">
        <button type="button" class="button" onClick={() => session.restart()}>
          {buttons.chooseAnother}
        </button>
        {preview.errors.length === 0 && changes > 0 && (
          <button type="button" class="button button-primary" onClick={() => setAsking(true)}>
            {buttons.run}
          </button>
        )}
      </div>
      {isAsking && (
        <ConfirmImport
          counts={preview.counts}
          onCancel={() => setAsking(false)}
          onConfirm={() => void session.run().then(onDone)}
        />
      )}
    </>
  );
}

function Done({ session, state }: StepProps<Extract<ImportState, { phase: "done" }>>) {
  const { done, buttons } = texts.value;
  const { counts } = state.preview;
  return (
    <>
      <Notice tone="success">{done(counts.new, counts.changed)}</Notice>
      <div class="actions">
        <button type="button" class="button" onClick={() => session.restart()}>
          {buttons.again}
        </button>
      </div>
    </>
  );
}

function whyNot(error: unknown): string {
  const { stale, failed, tooLarge } = texts.value.problems;
  if (!(error instanceof ApiProblem) || error.status === 403) return reasonOf(error);
  if (error.status === 409) return stale;
  return error.status === 413 ? tooLarge : failed;
}
