import { ArrowLeft } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { paths } from "./route";

export interface PageProps {
  title: string;
  /** Where 戻る leads. */
  backTo?: string;
  children: ComponentChildren;
}

/** A screen beside the home screen: a way back, and a title that takes the focus when the screen opens. */
export function Page({ title, backTo = paths.home, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="page">
      <header class="page-header">
        <a class="button button-plain" href={backTo}>
          <Icon of={ArrowLeft} />
          {words.value.back}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main class="page-main">{children}</main>
    </div>
  );
}
