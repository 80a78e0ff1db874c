import type { Entry, Names } from "./audit";
import { type Difference, differences } from "./difference";
import { texts } from "./i18n/texts";
import { fieldName, valueText } from "./written";

const AT_ONCE = 2;

/** What changed, field by field; long ones are folded away. */
export function Changes({ entry, names }: { entry: Entry; names: Names }) {
  const found = differences(entry.before, entry.after);
  if (found.length === 0) return null;
  const list = (
    <ul class="audit-changes">
      {found.map((difference) => (
        <Change key={difference.path.join("\n")} difference={difference} names={names} />
      ))}
    </ul>
  );
  if (found.length <= AT_ONCE) return list;
  return (
    <details>
      <summary>{texts.value.details(found.length)}</summary>
      {list}
    </details>
  );
}

function Change({ difference, names }: { difference: Difference; names: Names }) {
  const { path, before, after } = difference;
  return (
    <li>
      <span class="soft">{fieldName(path)}</span>{" "}
      {before !== undefined && (
        <>
          <del>{valueText(path, before, names)}</del> →{" "}
        </>
      )}
      <ins>{valueText(path, after, names)}</ins>
    </li>
  );
}
