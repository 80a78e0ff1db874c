interface FieldNotesProps {
  /** The field's own id, which those of its notes begin with. */
  id: string;
  hint: string | undefined;
  error: string | null | undefined;
}

/** What stands under a field: how it is filled in, and what is wrong with it. `notesOf` announces both with it. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </>
  );
}

/** The ids of a field's notes, for `aria-describedby`. */
export const notesOf = ({ id, hint, error }: FieldNotesProps): string | undefined =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
