import { CircleCheck, CircleX } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { href } from "../address";
import type { Form } from "../form/useForm";
import { SCOPES } from "./connection";
import { texts } from "./i18n/texts";

/** Which scopes an API client has and which it lacks, once Jobcan was asked; nothing where that is not the trouble. */
export function Scopes<T>({ form: { faultOf } }: { form: Form<T> }) {
  const { scopes, scopeGiven, scopeMissing, toGuide } = texts.value;
  if (!SCOPES.some((scope) => faultOf(scope))) return null;
  return (
    <div class="scopes">
      <p>{scopes}</p>
      <ul>
        {SCOPES.map((scope) => {
          const isMissing = faultOf(scope) !== null;
          return (
            <li key={scope} class={isMissing ? "scope-missing" : ""}>
              <Icon of={isMissing ? CircleX : CircleCheck} size={20} />
              <code>{scope}</code> {isMissing ? scopeMissing : scopeGiven}
            </li>
          );
        })}
      </ul>
      <a href={href("connections", { part: "guide" })} target="_blank" rel="noreferrer">
        {toGuide}
      </a>
    </div>
  );
}
