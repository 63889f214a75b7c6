import type { ReactElement } from "react";
import { Button, dayText, Form } from "../../../design/index.ts";
import type { AgreementVersion, NamedWorker } from "../agreement.ts";
import type { DrawnAgreement } from "./agreement.page.tsx";

type Props = DrawnAgreement & { readonly version: AgreementVersion };

/** Who may use what is shared: by name for those who may read names, else how many. */
export const Named = (props: Props): ReactElement => {
  const { version, seesNames, agreement } = props;
  const inNow = version.workers.filter(({ outSince }) => outSince === null);
  const out = version.workers.filter(({ outSince }) => outSince !== null);
  return (
    <>
      <h2>Who may use what is shared</h2>
      {agreement.parties.map(({ id, name }) => {
        const own = inNow.filter(({ organisationId }) => organisationId === id);
        return (
          <div key={id}>
            <p>
              <bdi>{name}</bdi>: {countWords(own.length)}
            </p>
            {seesNames && own.length > 0 ? (
              <ul>
                {own.map((worker) => (
                  <li key={worker.personId}>
                    <bdi>{worker.name}</bdi>
                    <TakeOut {...props} worker={worker} />
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        );
      })}
      {seesNames && out.length > 0 ? (
        <p className="al-aside">
          Out again:{" "}
          {out.map(({ personId, name, outSince }, index) => (
            <span key={personId}>
              {index === 0 ? "" : "; "}
              <bdi>{name}</bdi> since {dayText((outSince ?? "").slice(0, 10), "en")}
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
};

const countWords = (count: number): string =>
  count === 0
    ? "nobody, so nobody there sees anything of it"
    : count === 1
      ? "one person, by name"
      : `${count} people, by name`;

/** Out at once: by oneself, or by one's own side. */
const TakeOut = (props: Props & { readonly worker: NamedWorker }): ReactElement | null => {
  const { worker, personId, ownIds, agreement, version, here, idempotencyKey } = props;
  const isSelf = worker.personId === personId;
  if (agreement.withdrawal !== null || !(isSelf || ownIds.includes(worker.organisationId))) return null;
  return (
    <Form action={`${here}/take-out`} idempotencyKey={`${idempotencyKey}-out-${version.number}-${worker.personId}`}>
      <input type="hidden" name="person" value={worker.personId} />
      <Button words={isSelf ? "Take me out" : "Take out"} look="second" heard={worker.name} />
    </Form>
  );
};
