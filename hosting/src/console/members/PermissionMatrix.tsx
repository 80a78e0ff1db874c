import { useId } from "preact/hooks";
import type { PermissionArea } from "../../data/permissions";
import {
  AREAS,
  areasOf,
  type Given,
  givenBy,
  type Level,
  levelOf,
  PRESETS,
  presetOf,
  type Role,
  withLevel,
} from "./given";
import { texts } from "./i18n/texts";

const LEVELS: readonly Level[] = ["none", "view", "edit"];

interface PermissionMatrixProps {
  role: Role;
  given: Given;
  onGiven: (given: Given) => void;
  error: string | null;
}

/** What may be viewed and edited, area by area, with a few common cases to begin with. */
export function PermissionMatrix({ role, given, onGiven, error }: PermissionMatrixProps) {
  const words = texts.value;
  const preset = presetOf(given, role);
  return (
    <>
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <fieldset class="presets">
        <legend>{words.presetsLabel}</legend>
        {PRESETS.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={preset === each}
            onClick={() => onGiven(givenBy(each, role))}
          >
            {words.presets[each]}
          </button>
        ))}
      </fieldset>
      <table class="grid matrix">
        <caption class="visually-hidden">{words.fields.permissions}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {words.levels[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areasOf(role).map((area) => (
            <Row
              key={area}
              area={area}
              chosen={levelOf(given, area)}
              onChosen={(level) => onGiven(withLevel(given, role, area, level))}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  area: PermissionArea;
  chosen: Level;
  onChosen: (level: Level) => void;
}

function Row({ area, chosen, onChosen }: RowProps) {
  const name = useId();
  const { areas, areaHints, levels, levelOf: label } = texts.value;
  return (
    <tr>
      <th scope="row">
        {areas[area]}
        <p class="field-hint">{areaHints[area]}</p>
      </th>
      {LEVELS.map((level) => (
        <td key={level}>
          {AREAS[area].includes(level) && (
            <label>
              <input
                type="radio"
                name={name}
                aria-label={label(areas[area], levels[level])}
                checked={chosen === level}
                onChange={() => onChosen(level)}
              />
            </label>
          )}
        </td>
      ))}
    </tr>
  );
}
