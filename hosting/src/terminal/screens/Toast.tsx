import { CircleCheck } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { toast } from "./toast";

/** A live region that is always there: screen readers announce only what changes in one. */
export function Toast() {
  return (
    <div class="toast" role="status">
      {toast.value && (
        <p class="toast-body">
          <Icon of={CircleCheck} />
          {toast.value}
        </p>
      )}
    </div>
  );
}
