import type { Auth } from "firebase/auth";
import { words } from "../../shared/i18n/shared";
import { now } from "../../shared/time/now";
import { Field } from "../../shared/ui/Field";
import { TextArea } from "../../shared/ui/TextArea";
import { FormDialog } from "../form/FormDialog";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import { useForm } from "../form/useForm";
import { when } from "./Announcements";
import { type Announcement, type Draft, draftOf, NEW, periodOf, save } from "./announcement";
import { texts } from "./i18n/texts";

interface AnnouncementFormProps {
  auth: Auth;
  audience: string;
  /** The one that is changed; null: a new one. */
  announcement: Announcement | null;
  onClose: () => void;
}

/** An announcement being written, as the terminals will show it. */
export function AnnouncementForm({ auth, audience, announcement, onClose }: AnnouncementFormProps) {
  const labels = texts.value;
  const form = useForm({
    known: announcement ? draftOf(announcement) : NEW,
    check,
    send: async (draft) => {
      await save(auth, audience, announcement?.id ?? null, draft);
      return draft;
    },
    meanings: { endsBeforeItBegins: labels.endsBefore, tooMany: labels.tooMany, notFound: labels.gone },
  });
  const { draft, type, faultOf } = form;
  return (
    <FormDialog
      title={announcement ? labels.change : labels.write}
      form={form}
      verb={announcement ? words.value.save : labels.publish}
      onClose={onClose}
    >
      <Field
        label={labels.heading}
        value={draft.title}
        onValue={(title) => type({ title })}
        maxLength={100}
        error={faultOf("title")}
      />
      <TextArea
        label={labels.body}
        value={draft.body}
        onValue={(body) => type({ body })}
        maxLength={2000}
        rows={5}
        error={faultOf("body")}
      />
      <div class="announcement-times">
        <Field
          label={labels.from}
          type="datetime-local"
          value={draft.from}
          onValue={(from) => type({ from })}
          hint={labels.fromHint}
          error={faultOf("from")}
        />
        <Field
          label={labels.until}
          type="datetime-local"
          value={draft.until}
          onValue={(until) => type({ until })}
          hint={labels.untilHint}
          error={faultOf("until")}
        />
      </div>
      <Preview draft={draft} />
    </FormDialog>
  );
}

function check(draft: Draft): Faults {
  const { from, until } = periodOf(draft);
  const endsBefore = until !== null && until <= (from ?? now.peek());
  return {
    ...(draft.title.trim() === "" && { title: formTexts.value.missing }),
    ...(endsBefore && { until: texts.value.endsBefore }),
  };
}

/** As a tablet shows it once it is opened there. */
function Preview({ draft }: { draft: Draft }) {
  const { preview, heading, unread, untilOnTablet } = texts.value;
  const { from, until } = periodOf(draft);
  return (
    <section class="announcement-preview" aria-label={preview}>
      <p class="soft">{preview}</p>
      <div class="card">
        <div class="announcement-head">
          <strong>{draft.title.trim() || heading}</strong>
          <span class="badge badge-bad">{unread}</span>
          <time class="soft">{when(from ?? now.value)}</time>
        </div>
        <p class="announcement-body">{draft.body}</p>
        {until !== null && <p class="soft">{untilOnTablet(when(until))}</p>}
      </div>
    </section>
  );
}
