import type { ReactElement } from "react";
import { Button, ButtonLink, Card, Cards, Details, PageTitle, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { sides, sideWords } from "../../../nouns/role.ts";
import type { Side } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";

interface KeeperShown {
  readonly personId: string;
  readonly name: string;
  readonly side: Side;
  readonly namedBy: string;
  readonly since: string;
  readonly until: string | null;
}

interface Kept {
  readonly sidesKept: readonly Side[];
  readonly keepers: readonly KeeperShown[];
  readonly former: readonly KeeperShown[];
  readonly decisions: readonly { readonly kind: string; readonly title: string }[];
  readonly mayPropose: { readonly allowed: boolean; readonly because: string };
}

interface Looking {
  readonly language: Language;
  readonly place: PlaceHere | null;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export const keepersPage = (kept: Kept, { language, place }: Looking): Page => {
  const slug = place?.slug ?? "";
  const title = "Who keeps this place";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${slug}`, words: place?.name ?? "" }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="A place is kept by people from two sides: services and councils, and community organisations. Some things need a yes from each."
        />
        <OneSide sides={kept.sidesKept} language={language} />
        <Cards>
          {sides.map((side) => (
            <SideCard
              key={side}
              side={side}
              keepers={kept.keepers.filter((keeper) => keeper.side === side)}
              {...{ language }}
            />
          ))}
        </Cards>
        <Changing slug={slug} mayPropose={kept.mayPropose} />
        <h2>What needs a yes from each side</h2>
        <ul>
          {kept.decisions.map((decision) => (
            <li key={decision.kind}>{decision.title}</li>
          ))}
        </ul>
        <p>
          <a href={`/${slug}/settings`}>What is settled now</a> ·{" "}
          <a href={`/${slug}/proposals`}>Proposals and answers</a>
        </p>
        <Former former={kept.former} language={language} />
      </>
    ),
  };
};

const SideCard = (props: {
  readonly side: Side;
  readonly keepers: readonly KeeperShown[];
  readonly language: Language;
}): ReactElement => (
  <Card title={`For ${sideWords[props.side]}`}>
    {props.keepers.length === 0 ? (
      <p>Nobody yet.</p>
    ) : (
      <ul className="nhsuk-list">
        {props.keepers.map(({ personId, name, namedBy, since }) => (
          <li key={personId}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            , named by <bdi>{namedBy}</bdi>, since {dayText(since.slice(0, 10), props.language)}
          </li>
        ))}
      </ul>
    )}
  </Card>
);

const Changing = ({ slug, mayPropose }: { readonly slug: string; readonly mayPropose: Kept["mayPropose"] }) => (
  <>
    <h2>Change who keeps it</h2>
    {mayPropose.allowed ? (
      <p>
        <ButtonLink href={`/${slug}/keepers/propose`} words="Propose a keeper" />{" "}
        <ButtonLink href={`/${slug}/keepers/propose?change=end`} words="Propose that somebody stops" look="second" />
      </p>
    ) : (
      <Button words="Propose a keeper" because={mayPropose.because} />
    )}
  </>
);

const Former = ({ former, language }: { readonly former: readonly KeeperShown[]; readonly language: Language }) =>
  former.length === 0 ? null : (
    <Details summary="Who kept it before">
      <ul>
        {former.map(({ personId, name, side, since, until }) => (
          <li key={`${personId} ${since}`}>
            <bdi>{name}</bdi>, for {sideWords[side]}, {dayText(since.slice(0, 10), language)} to{" "}
            {dayText((until ?? since).slice(0, 10), language)}
          </li>
        ))}
      </ul>
    </Details>
  );
