import { type Signal, signal } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import { importStaffList, previewStaffList, type StaffPreview } from "./staffList";

/** How far an import has come. */
export type ImportState =
  | { phase: "choosing"; error: unknown }
  | { phase: "reading"; file: File }
  | { phase: "preview"; file: File; preview: StaffPreview }
  | { phase: "importing"; file: File; preview: StaffPreview }
  | { phase: "done"; file: File; preview: StaffPreview };

/** One import of a staff list: choose a file, look at the preview, import exactly that. */
export class ImportSession {
  readonly state: Signal<ImportState> = signal({ phase: "choosing", error: null });
  readonly #auth: Auth;

  constructor(auth: Auth) {
    this.#auth = auth;
  }

  /** Back to the beginning. */
  restart(): void {
    this.state.value = { phase: "choosing", error: null };
  }

  async choose(file: File): Promise<void> {
    this.state.value = { phase: "reading", file };
    try {
      this.state.value = { phase: "preview", file, preview: await previewStaffList(this.#auth, file) };
    } catch (error) {
      this.state.value = { phase: "choosing", error };
    }
  }

  /** Imports what the preview shows. What fails leaves everything as it was. */
  async run(): Promise<void> {
    const { value } = this.state;
    if (value.phase !== "preview") return;
    const { file, preview } = value;
    this.state.value = { phase: "importing", file, preview };
    try {
      const done = await importStaffList(this.#auth, file, preview.digest);
      this.state.value = { phase: "done", file, preview: done };
    } catch (error) {
      this.state.value = { phase: "choosing", error };
    }
  }
}
