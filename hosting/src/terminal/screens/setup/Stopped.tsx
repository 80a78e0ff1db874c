import { CircleAlert } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { paths } from "../route";

/** The terminal must not be used now: says why, and what to do. Nothing else is on the screen. */
export function Stopped({ reason }: { reason: "elsewhere" | "noStorage" | "memoryOnly" }) {
  const { stopped } = texts.value;
  return (
    <main class="stopped">
      <Icon of={CircleAlert} size={64} />
      <div class="stopped-why" role="alert">
        <h1>{stopped[reason]}</h1>
        <p>{stopped[`${reason}Remedy`]}</p>
      </div>
      {reason !== "elsewhere" && (
        <>
          <button type="button" class="button button-primary" onClick={() => location.reload()}>
            {stopped.reload}
          </button>
          <a href={paths.check}>{texts.value.menu.check}</a>
        </>
      )}
    </main>
  );
}
