import type { ReactElement, ReactNode } from "react";
import { ButtonLink, LedHere, Notice, PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Campaign } from "../campaign.ts";
import { ChoiceShown } from "../choice-shown.page.tsx";
import { trail } from "../place-shown.ts";
import { nameOf } from "../said.page.tsx";
import { standOf, standWords } from "../standing.rules.ts";
import { CountedParts, Materials, Sayings } from "./parts-shown.page.tsx";

export interface CampaignShown {
  readonly campaign: Campaign;
  readonly mayRun: boolean;
  readonly maySay: boolean;
  readonly mayConfirm: boolean;
  readonly maySeeResult: boolean;
  /** A plain date. */
  readonly today: string;
}

interface Frame {
  readonly place: PlaceHere;
}

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

const whomRows = ({ campaign }: CampaignShown) => [
  { key: "What it is for", value: <bdi>{campaign.purpose}</bdi> },
  { key: "Community", value: <bdi>{campaign.community.name}</bdi> },
  { key: "Where", value: <bdi>{campaign.area}</bdi> },
  { key: "Languages", value: <bdi>{campaign.languages}</bdi> },
  { key: "Channels", value: <bdi>{campaign.channels}</bdi> },
  ...(campaign.national === ""
    ? []
    : [{ key: "Taken up from a national campaign", value: <bdi>{campaign.national}</bdi> }]),
  {
    key: "Written down by",
    value: (
      <>
        <bdi>{nameOf(campaign.begunBy)}</bdi>, {dayText(campaign.begunOn, "en")}
      </>
    ),
  },
];

const Chosen = ({ shown, here }: { shown: CampaignShown; here: string }) => {
  const { campaign, mayRun, mayConfirm, today } = shown;
  const { choice } = campaign;
  const isOpen = choice === null || choice.startsOn > today;
  return (
    <Part id="chosen" title="How its effect is read">
      {choice === null ? (
        <p>
          Nothing is chosen yet. Choose before it starts what is counted, beside whom, and by which method: afterwards
          it cannot be done.
        </p>
      ) : (
        <p>
          {isOpen
            ? "Chosen before the start. Until it starts another version can be written; each stays to be read."
            : choice.paper === null
              ? "Chosen here before the start, and kept: nobody can change it any more."
              : "Written down here after the start, from a paper of before it, and kept: nobody can change it any more."}
        </p>
      )}
      <ChoiceShown campaign={campaign} />
      {mayConfirm ? (
        <p>
          <ButtonLink href={`${here}/confirm`} words="Say whether the paper said so" />
        </p>
      ) : null}
      {mayRun && isOpen ? (
        <p>
          <ButtonLink
            href={`${here}/register`}
            words={choice === null ? "Choose how its effect will be read" : "Write another version"}
          />
        </p>
      ) : null}
    </Part>
  );
};

const Costs = ({ shown, here }: { shown: CampaignShown; here: string }) => {
  const { costs } = shown.campaign;
  return (
    <Part id="cost" title="What it cost">
      {costs.length === 0 ? <p>Nobody has written it down yet.</p> : null}
      <ul className="nhsuk-list">
        {costs.toReversed().map(({ pence, words, by, on }, at) => (
          <li key={`${on} ${at}`}>
            {at === 0 ? <strong>{moneyText(pence)}</strong> : <>Before: {moneyText(pence)}</>}: <bdi>{words}</bdi> (
            <bdi>{nameOf(by)}</bdi>, {dayText(on, "en")})
          </li>
        ))}
      </ul>
      {shown.mayRun ? (
        <p>
          <a href={`${here}/cost`}>Write down what it cost</a>
        </p>
      ) : null}
    </Part>
  );
};

const Result = ({ shown, here }: { readonly shown: CampaignShown; readonly here: string }): ReactElement | null => {
  const { choice } = shown.campaign;
  if (choice === null || choice.startsOn > shown.today) return null;
  return (
    <Part id="result" title="What came of it">
      {shown.maySeeResult ? (
        <p>
          <ButtonLink href={`${here}/result`} words="Read the result" />
        </p>
      ) : (
        <p>The result is figures of this place. The keepers have not opened them to your role; you can ask them to.</p>
      )}
    </Part>
  );
};

/** One campaign: whom it is for, how it is read, what was tested with whom, what it cost, what both sides say. @practice P29 */
export const campaignPage = (shown: CampaignShown, { place }: Frame) => {
  const { campaign, mayRun, maySay, today } = shown;
  const here = `/${place.slug}/campaigns/${campaign.id}`;
  const stand = standOf(campaign, today);
  const changes = campaign.sayings.filter(({ kind }) => kind === "local-change");
  return {
    title: campaign.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={<bdi>{campaign.title}</bdi>} />
        <LedHere slug={place.slug} kind="campaign" id={campaign.id} language="en" />
        <p>
          <Tag words={standWords[stand]} />
        </p>
        {stand === "paper-waits" ? (
          <Notice kind="warning" language="en">
            <p>
              What is read was chosen on paper, before Alongside was used. Until the other side says that the paper said
              so, nothing here is called a success.
            </p>
          </Notice>
        ) : null}
        <Result shown={shown} here={here} />
        <Part id="whom" title="Whom it is for">
          <SummaryList rows={whomRows(shown)} />
        </Part>
        <Chosen shown={shown} here={here} />
        <Part id="materials" title="What it says, and who tested it">
          <Materials materials={campaign.materials} />
          {mayRun ? (
            <p>
              <a href={`${here}/material`}>Add a version of the message</a>
            </p>
          ) : null}
        </Part>
        <Part id="counted" title="What was counted on the way">
          <CountedParts counted={campaign.counted} plan={campaign.choice?.plan ?? null} />
          <p>The impact is not typed in: it is read from the figures of this place.</p>
          {mayRun ? (
            <p>
              <a href={`${here}/count`}>Write down what was counted</a>
            </p>
          ) : null}
        </Part>
        <Costs shown={shown} here={here} />
        {campaign.national === "" && changes.length === 0 ? null : (
          <Part id="local" title="What was changed locally">
            <Sayings sayings={changes} none="Nothing is written down as changed." />
          </Part>
        )}
        <Part id="said" title="What both sides saw">
          <Sayings
            sayings={campaign.sayings.filter(({ kind }) => kind === "unintended" || kind === "note")}
            none="Nobody has said anything yet: no note, and nothing that was not intended."
          />
          {maySay ? (
            <p>
              <a href={`${here}/say`}>Say what your side saw</a>
            </p>
          ) : null}
        </Part>
      </>
    ),
  };
};
