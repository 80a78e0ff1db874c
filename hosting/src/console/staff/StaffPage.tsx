import { useMemo, useState } from "preact/hooks";
import { ApiProblem, NoAnswer } from "../../shared/api";
import { words } from "../../shared/i18n/shared";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { Page } from "../Page";
import type { PageProps } from "../pages";
import { ConfirmImport } from "./ConfirmImport";
import { FileChoice } from "./FileChoice";
import { Preview } from "./Preview";
import { ImportSession, type ImportState } from "./session";

/** 社員の取込: a staff list from a file, with a preview that names every bad line. */
export function StaffPage({ backend }: PageProps) {
  const session = useMemo(() => new ImportSession(backend.auth), [backend]);
  const state = session.state.value;
  return (
    <Page title={texts.value.staff.title}>
      <Step session={session} state={state} />
    </Page>
  );
}

interface StepProps<State extends ImportState = ImportState> {
  session: ImportSession;
  state: State;
}

function Step({ session, state }: StepProps) {
  const { reading, importing } = texts.value.staff;
  if (state.phase === "choosing") return <Choosing session={session} state={state} />;
  if (state.phase === "reading") return <p role="status">{reading(state.file.name)}</p>;
  if (state.phase === "importing") return <p role="status">{importing}</p>;
  if (state.phase === "done") return <Done session={session} state={state} />;
  return <Previewed session={session} state={state} />;
}

function Choosing({ session, state }: StepProps<Extract<ImportState, { phase: "choosing" }>>) {
  return (
    <>
      {state.error !== null && <Notice tone="error">{reasonOf(state.error)}</Notice>}
      <FileChoice onFile={(file) => void session.choose(file)} />
    </>
  );
}

function Previewed({ session, state }: StepProps<Extract<ImportState, { phase: "preview" }>>) {
  const [isAsking, setAsking] = useState(false);
  const { file, preview } = state;
  const { buttons } = texts.value.staff;
  const changes = preview.counts.new + preview.counts.changed;
  return (
    <>
      <Preview fileName={file.name} preview={preview} />
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
          onConfirm={() => void session.run()}
        />
      )}
    </>
  );
}

function Done({ session, state }: StepProps<Extract<ImportState, { phase: "done" }>>) {
  const { done, buttons } = texts.value.staff;
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

function reasonOf(error: unknown): string {
  const { stale, failed, tooLarge } = texts.value.staff.problems;
  if (error instanceof NoAnswer) return words.value.errors.noAnswer;
  if (!(error instanceof ApiProblem)) return failed;
  if (error.code === "noPermission") return texts.value.noPermission;
  if (error.status === 409) return stale;
  return error.status === 413 ? tooLarge : failed;
}
