import type { ReactNode } from "react";
import type { PlanListed } from "./plan.ts";
import { ReadingTag } from "./reading-shown.page.tsx";

/** On the page of a community, or of a service: the plans that are about it. Null where there is none. */
export const PlanLinks = ({
  plans,
  slug,
}: {
  readonly plans: readonly PlanListed[];
  readonly slug: string;
}): ReactNode =>
  plans.length === 0 ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {plans.map(({ id, title, reading }) => (
        <li key={id}>
          <a href={`/${slug}/plans/${id}`}>
            <bdi>{title}</bdi>
          </a>{" "}
          <ReadingTag reading={reading} />
        </li>
      ))}
    </ul>
  );
