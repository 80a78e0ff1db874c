import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { LANGUAGE_NAMES, type Language } from "../../shared/i18n/languages";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { href } from "../address";
import { csvName, type Row } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import type { PageProps } from "../pageProps";
import { texts as terminalTexts } from "../terminalSettings/i18n/texts";
import { AddDepartment } from "./AddDepartment";
import { type ListedDepartment, ownSettings } from "./departments";
import { texts } from "./i18n/texts";

interface DepartmentListProps extends PageProps {
  departments: readonly ListedDepartment[];
  onAdded: () => void;
}

/** The departments in their order, each with the way to its settings. */
export function DepartmentList({ backend, profile, departments, onAdded }: DepartmentListProps) {
  const [isAdding, setAdding] = useState(false);
  const words = texts.value;
  const canAdd = profile.isOrganisationAdmin && may(profile.permissions, "settings", "edit");
  return (
    <>
      {canAdd && (
        <div class="page-actions">
          <button type="button" class="button button-primary" onClick={() => setAdding(true)}>
            <Icon of={Plus} size={20} />
            {words.add}
          </button>
        </div>
      )}
      {departments.length === 0 && <Notice tone="info">{words.none}</Notice>}
      {departments.length > 0 && (
        <>
          <ListButtons name={csvName(words.title)} rows={() => rowsOf(departments)} />
          <Table departments={departments} />
        </>
      )}
      {isAdding && (
        <AddDepartment
          auth={backend.auth}
          known={departments}
          onAdded={onAdded}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function Table({ departments }: { departments: readonly ListedDepartment[] }) {
  const words = texts.value;
  return (
    <div class="table-frame">
      <table class="grid departments">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{terminalTexts.value.language}</th>
            <th scope="col">{words.own}</th>
          </tr>
        </thead>
        <tbody>
          {departments.map((each) => (
            <tr key={each.id}>
              <td>{each.code}</td>
              <th scope="row">
                <a href={href("departments", { department: each.id })}>{each.name}</a>
              </th>
              <td>{languageOf(each)}</td>
              <td>{ownOf(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(departments: readonly ListedDepartment[]): Row[] {
  const { code, name, own } = texts.value;
  return [
    [code, name, terminalTexts.value.language, own],
    ...departments.map((each) => [each.code, each.name, languageOf(each), ownOf(each)]),
  ];
}

const languageOf = ({ language }: ListedDepartment): string =>
  language ? LANGUAGE_NAMES[language as Language] : texts.value.asOrganisation;

function ownOf(department: ListedDepartment): string {
  const count = ownSettings(department);
  return count > 0 ? texts.value.ownCount(count) : texts.value.asOrganisation;
}
