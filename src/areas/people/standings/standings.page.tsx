import type { ReactElement } from "react";
import {
  Button,
  dateText,
  dayText,
  Details,
  EmptyState,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  Table,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { audienceHints, audienceNames, audiences, standingNames, standings } from "../about-me.ts";
import type { Audience, Standing } from "../about-me.ts";
import { ownTrail } from "../sheet-form.page.tsx";

interface Said {
  readonly id: string;
  readonly standing: Standing;
  readonly community: string | null;
  readonly seenBy: Audience;
  readonly since: string;
  readonly until: string | null;
}

interface Shown {
  readonly said: readonly Said[];
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly place: { readonly name: string; readonly slug: string };
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Who you are here";

export const standingsPage = ({ said, communities }: Shown, around: Around): Page => {
  const { language, key, place, problems } = around;
  const action = `/${place.slug}/about-me/standings`;
  const open = said.filter(({ until }) => until === null);
  const over = said.filter(({ until }) => until !== null);
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: ownTrail(place),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="You may be several things at once: a carer and a worker, say. You say it yourself, and choose who sees it."
        />
        {open.length === 0 ? (
          <EmptyState title="You have not said anything yet">
            <p>
              Many who speak up here have lived what they speak of. Saying so helps others see who is in the room. You
              need not say it.
            </p>
          </EmptyState>
        ) : (
          <Table
            id="said"
            caption="What you say now"
            language={language}
            rowKey={({ id }) => id}
            groups={[{ rows: open }]}
            columns={[
              { heading: "You say", kind: "text", cell: (one) => <What {...one} /> },
              { heading: "Since", kind: "text", cell: ({ since }) => dateText(since.slice(0, 10), "en") },
              { heading: "Who sees it", kind: "text", cell: ({ seenBy }) => audienceNames[seenBy] },
              {
                heading: "Change",
                kind: "text",
                cell: (one) => <Change {...{ one, action, language, idempotencyKey: `${key}-${one.id}` }} />,
              },
            ]}
          />
        )}
        <Adding {...{ communities, action }} around={around} />
        <h2>Speaking for a community</h2>
        <p>
          Everybody here speaks for themselves. That somebody speaks for a community is written down only when a group
          of that community says that it chose them. No group can say that here yet, so nobody speaks for others now,
          and you cannot say it of yourself.
        </p>
        <Over over={over} />
      </>
    ),
  };
};

interface AddingProps extends Pick<Shown, "communities"> {
  readonly action: string;
  readonly around: Around;
}

const Adding = ({ communities, action, around: { language, key, typed, problems } }: AddingProps): ReactElement => (
  <>
    <h2>Say something more</h2>
    <Form action={action} idempotencyKey={key}>
      <input type="hidden" name="step" value="add" />
      <Field
        {...{ language, problems }}
        kind="radios"
        name="standing"
        label="What is true for you?"
        choices={standings.map((value) => ({ value, words: standingNames[value] }))}
        value={typed["standing"] ?? ""}
      />
      {communities.length === 0 ? null : (
        <Field
          {...{ language, problems }}
          kind="select"
          name="community"
          label="Which community do you come from? (you can leave this empty)"
          choices={communities.map(({ id, name }) => ({ value: id, words: name }))}
          value={typed["community"] ?? ""}
        />
      )}
      <Field
        {...{ language, problems }}
        kind="radios"
        name="seenBy"
        label="Who may see this?"
        choices={audiences.map((value) => ({ value, words: audienceNames[value], hint: audienceHints[value] }))}
        value={typed["seenBy"] ?? "nobody"}
      />
      <Button words="Add this" />
    </Form>
  </>
);

const Over = ({ over }: { readonly over: readonly Said[] }): ReactElement => (
  <>
    {over.length === 0 ? null : (
      <Details summary="What you said before">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {over.map((one) => (
            <li key={one.id}>
              <What {...one} />, {dayText(one.since.slice(0, 10), "en")} to{" "}
              {dayText((one.until ?? "").slice(0, 10), "en")}
            </li>
          ))}
        </ul>
      </Details>
    )}
  </>
);

const What = ({ standing, community }: Pick<Said, "standing" | "community">): ReactElement => (
  <>
    {standingNames[standing]}
    {community === null ? null : (
      <>
        {" "}
        (<bdi>{community}</bdi>)
      </>
    )}
  </>
);

interface Changing {
  readonly one: Said;
  readonly action: string;
  readonly language: Language;
  readonly idempotencyKey: string;
}

const Change = ({ one, action, language, idempotencyKey }: Changing): ReactElement => (
  <Details summary="Change">
    <Form action={action} idempotencyKey={`${idempotencyKey}-show`}>
      <input type="hidden" name="step" value="show" />
      <input type="hidden" name="id" value={one.id} />
      <Field
        kind="select"
        name="seenBy"
        within={one.id}
        label="Who may see this?"
        choices={audiences.map((value) => ({ value, words: audienceNames[value] }))}
        value={one.seenBy}
        language={language}
      />
      <Button words="Save who sees it" look="second" heard={`: ${standingNames[one.standing]}`} />
    </Form>
    <Form action={action} idempotencyKey={`${idempotencyKey}-end`}>
      <input type="hidden" name="step" value="end" />
      <input type="hidden" name="id" value={one.id} />
      <Button words="This is over" look="second" heard={`: ${standingNames[one.standing]}`} />
    </Form>
  </Details>
);
