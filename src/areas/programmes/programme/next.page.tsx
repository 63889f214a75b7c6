import type { ReactElement } from "react";
import { ButtonLink, Details, Tag } from "../../../design/index.ts";
import { openPuts, readinessOf, stepsOf } from "../evidence.rules.ts";
import { stages } from "../programme.ts";
import type { Programme } from "../programme.ts";
import { putTitle } from "../put-title.rules.ts";
import { Part } from "./part.page.tsx";
import type { Drawn } from "./part.page.tsx";

/** One thing to do comes first; the others are folded. */
export const Next = (drawn: Drawn): ReactElement => {
  const { programme, here, standing, personId } = drawn;
  const waiting = openPuts(programme.puts).filter(
    ({ answers }) => standing.part !== "broker" && !answers.some((said) => said.personId === personId),
  );
  const first = waiting.length > 0 ? undefined : firstThing(drawn);
  return (
    <Part title="What is next">
      {waiting.map((put) => (
        <p key={put.id}>
          <ButtonLink href={`${here}/answer?question=${put.id}`} words={`Answer: ${putTitle(put)}`} />
        </p>
      ))}
      {first === undefined ? null : (
        <p>
          <ButtonLink {...first} />
        </p>
      )}
      {programme.people
        .filter(({ cameAt, leftAt }) => cameAt === null && leftAt === null)
        .map((one) => (
          <p key={one.personId}>
            <bdi>{one.name}</bdi> was asked to take part and has not answered yet.
          </p>
        ))}
      {programme.stage === 0 ? (
        <Steps {...drawn} isOpen={waiting.length === 0} />
      ) : (
        <p>{stages.find(({ stage }) => stage === programme.stage)?.means}</p>
      )}
      {standing.part === "broker" ? null : (
        <p>
          <a href={`${here}/stage`}>Move on, or go back</a>
        </p>
      )}
    </Part>
  );
};

const Steps = ({ programme, here, standing, isOpen }: Drawn & { readonly isOpen: boolean }): ReactElement => {
  const steps = stepsOf(programme);
  const done = steps.filter((step) => step.done).length;
  return (
    <Details summary={`Getting ready: ${done} of ${steps.length} done`} open={isOpen}>
      <ol className="nhsuk-list nhsuk-list--number">
        {steps.map((step) => (
          <li key={step.words}>
            <a href={step.at === "readiness" && standing.part !== "broker" ? "#readiness" : `${here}/${step.at}`}>
              {step.words}
            </a>{" "}
            {step.done ? (
              <Tag words="Done" tone="good" />
            ) : (
              <>
                <br />
                {step.missing}
              </>
            )}
          </li>
        ))}
      </ol>
    </Details>
  );
};

const doing: Readonly<Record<string, string>> = {
  invite: "Ask somebody to take part",
  broker: "Suggest a broker",
  meeting: "Write down that people met",
  readiness: "Write down what a side says",
  charter: "Write the charter",
  hours: "Write down hours",
};

/** What whoever looks can do now, of all that is still to do; nothing where they wait for somebody. */
function firstThing({
  programme,
  here,
  standing,
}: Drawn): { readonly href: string; readonly words: string } | undefined {
  if (programme.needs.length === 0) return { href: `${here}/needs`, words: "Write the first needs and offers" };
  if (programme.stage > 0) return undefined;
  const own = ownWords(programme, standing.part);
  if (own !== undefined) return { href: own.at === "" ? "#readiness" : `${here}/${own.at}`, words: own.words };
  const step = stepsOf(programme).find(({ done, at }) => !done && !waitsForOthers(programme, at, standing.part));
  return step && { href: `${here}/${step.at}`, words: doing[step.at] ?? step.words };
}

/** The broker wrote down what one's own side says: somebody of the side confirms it, then lets the other side hear it. */
function ownWords(programme: Programme, part: Drawn["standing"]["part"]) {
  if (part === null || part === "broker") return undefined;
  const said = readinessOf(programme.readiness, part);
  if (said === undefined || said.sharedAt !== null) return undefined;
  return said.confirmed === null
    ? { at: `confirm?side=${part}`, words: "Read what was written down for your side" }
    : { at: "", words: "Let the other side hear your words" };
}

/** Somebody was asked already, or only the broker can do it. */
function waitsForOthers(programme: Programme, at: string, part: Drawn["standing"]["part"]): boolean {
  const isAsked = programme.people.some(({ cameAt, leftAt }) => cameAt === null && leftAt === null);
  const isPut = (kind: string): boolean => openPuts(programme.puts).some((put) => put.kind === kind);
  if (at === "invite") return isAsked;
  if (at === "broker")
    return isPut("broker") || programme.people.some((one) => one.part === "broker" && one.leftAt === null);
  if (at === "charter") return isPut("charter");
  return at === "readiness" && part !== "broker";
}
