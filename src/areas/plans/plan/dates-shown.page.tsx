import type { ReactElement } from "react";
import { dateText } from "../../../design/index.ts";
import { pointNames, points } from "../plan.ts";
import type { PointKind } from "../plan.ts";
import type { PlanShown } from "./plan.page.tsx";

/** When it was decided: as its owner wrote down, else as the panel's decision says. */
export const decidedOn = ({ plan, panel }: PlanShown): string | null =>
  plan.points.find(({ kind }) => kind === "decision")?.wasOn ?? panel?.decided?.onDay ?? null;

/** Each point with its day, and those that have none yet. */
export const Dates = ({ shown, here }: { readonly shown: PlanShown; readonly here: string }): ReactElement => {
  const { plan, mayRun } = shown;
  const of = (kind: PointKind) => plan.points.find((one) => one.kind === kind);
  const was = (kind: PointKind): string | null => {
    if (kind === "scope-fixed") return plan.fixedOn;
    return kind === "decision" ? decidedOn(shown) : (of(kind)?.wasOn ?? null);
  };
  const isSaid = (kind: PointKind): boolean => of(kind) !== undefined || was(kind) !== null;
  const name = (kind: PointKind) =>
    mayRun.allowed ? <a href={`${here}/dates?point=${kind}`}>{pointNames[kind]}</a> : pointNames[kind];
  const [said, notSaid] = [points.filter(isSaid), points.filter((kind) => !isSaid(kind))];
  return (
    <section id="dates">
      <h2>Points of decision</h2>
      {said.length === 0 ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {said.map((kind) => (
            <li key={kind}>
              {name(kind)}: {daysSaid(of(kind)?.plannedOn ?? null, was(kind))}{" "}
              <span dir="auto">{of(kind)?.decided ?? ""}</span>
            </li>
          ))}
        </ul>
      )}
      {notSaid.length === 0 ? null : (
        <p>
          No date yet:{" "}
          {notSaid.map((kind, at) => (
            <span key={kind}>
              {at === 0 ? "" : " · "}
              {name(kind)}
            </span>
          ))}
        </p>
      )}
    </section>
  );
};

/** "18 March 2026, planned for 1 March 2026." */
function daysSaid(plannedOn: string | null, wasOn: string | null): string {
  const planned = plannedOn === null ? "" : `planned for ${dateText(plannedOn, "en")}`;
  if (wasOn === null) return planned === "" ? "no day yet." : `${planned}; not yet.`;
  return `${dateText(wasOn, "en")}${planned === "" ? "" : `, ${planned}`}.`;
}
