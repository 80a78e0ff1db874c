import { type Signal, signal } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import { importList, type ListPreview, previewList, type Target } from "./list";

/** How far an import has come. */
export type ImportState =
  | { phase: "choosing"; error: unknown }
  | { phase: "reading"; file: File }
  | { phase: "preview"; file: File; preview: ListPreview }
  | { phase: "importing"; file: File; preview: ListPreview }
  | { phase: "done"; file: File; preview: ListPreview };

/** One import of a list: choose a file, look at the preview, import exactly that. */
export class ImportSession {
  readonly state: Signal<ImportState> = signal({ phase: "choosing", error: null });
  readonly #auth: Auth;
  readonly #target: Target;

  constructor(auth: Auth, target: Target) {
    this.#auth = auth;
    this.#target = target;
  }

  /** Back to the beginning. */
  restart(): void {
    this.state.value = { phase: "choosing", error: null };
  }

  async choose(file: File): Promise<void> {
    this.state.value = { phase: "reading", file };
    try {
      const preview = await previewList(this.#auth, this.#target, file);
      this.state.value = { phase: "preview", file, preview };
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
      const done = await importList(this.#auth, this.#target, file, preview.digest);
      this.state.value = { phase: "done", file, preview: done };
    } catch (error) {
      this.state.value = { phase: "choosing", error };
    }
  }
}
