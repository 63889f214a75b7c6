import type { ReactElement } from "react";
import { PageTitle, SummaryList, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Side } from "../../../nouns/role.ts";
import { OneSide } from "../one-side.page.tsx";

interface SettingShown {
  readonly kind: string;
  readonly title: string;
  readonly words: string;
  readonly since: string | null;
  readonly proposalId: string | null;
  readonly asks: boolean;
}

interface Settled {
  readonly sidesKept: readonly Side[];
  readonly settings: readonly SettingShown[];
  readonly mayPropose: { readonly allowed: boolean; readonly because: string };
}

interface Looking {
  readonly language: Language;
  readonly place: PlaceHere | null;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "What is settled here";

export const settingsPage = ({ sidesKept, settings, mayPropose }: Settled, { language, place }: Looking): Page => {
  const slug = place?.slug ?? "";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${slug}`, words: place?.name ?? "" }],
    main: (
      <>
        <PageTitle
          title={title}
          lead="Nobody changes these alone. A keeper proposes, and it holds when a keeper of each side has said yes."
        />
        <OneSide sides={sidesKept} language={language} />
        <SummaryList
          rows={settings.map((setting) => ({
            key: setting.title,
            value: (
              <>
                <span dir="auto">{setting.words}</span>
                <br />
                <SinceWhen {...setting} slug={slug} language={language} />
              </>
            ),
            ...(mayPropose.allowed && setting.asks
              ? {
                  action: {
                    href: `/${slug}/proposals/new?kind=${setting.kind}`,
                    words: "Propose a change",
                    about: `of ${setting.title}`,
                  },
                }
              : {}),
          }))}
        />
        {mayPropose.allowed ? null : <p>{mayPropose.because}</p>}
        <p>
          <a href={`/${slug}/keepers`}>Who keeps this place</a> ·{" "}
          <a href={`/${slug}/proposals`}>Proposals and answers</a>
        </p>
      </>
    ),
  };
};

const SinceWhen = (props: SettingShown & { readonly slug: string; readonly language: Language }): ReactElement => {
  const { since, proposalId, slug, language } = props;
  if (since === null) return <>So it is until the keepers decide otherwise.</>;
  const day = dayText(since.slice(0, 10), language);
  if (proposalId === null) return <>Since {day}.</>;
  return (
    <>
      Since {day}, <a href={`/${slug}/proposals/${proposalId}`}>by this proposal</a>.
    </>
  );
};
