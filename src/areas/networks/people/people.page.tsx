import { ButtonLink, Notice, PageTitle, Table, Tag, dayText } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { checksToSeeTo, hereToday, isQualified, loadsOf } from "../checks.rules.ts";
import type { SupervisorLoad } from "../checks.rules.ts";
import { checkWords } from "../network.ts";
import type { Network, Practitioner } from "../network.ts";
import { addressOf, trailIn } from "../place-shown.ts";
import { standingWords } from "../standing-said.page.ts";

interface PeopleShown {
  readonly network: Network;
  readonly mayRun: boolean;
  readonly today: string;
  readonly isTold: boolean;
}

const qualifiedSaid = (one: Practitioner, today: string): string => {
  const held = one.places.find(({ result }) => result === "qualified");
  if (held !== undefined && held.resultOn !== null)
    return isQualified(one, today)
      ? `Yes, ${dayText(held.resultOn, "en")}`
      : `It ran out on ${dayText(held.expiresOn ?? "", "en")}`;
  return one.places.length === 0 ? "Not on a course" : "Not yet";
};

const columnsOf = ({ network, today }: PeopleShown, here: string): readonly Column<Practitioner>[] => [
  {
    heading: "Name",
    kind: "text",
    cell: ({ id, name }) => (
      <a href={`${here}/people/${id}`}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  { heading: "Qualified", kind: "text", cell: (one) => qualifiedSaid(one, today) },
  {
    heading: "What they did before",
    kind: "text",
    cell: ({ didAsked }) =>
      didAsked === null ? <Tag words="Not asked yet" /> : didAsked === "told" ? "Written" : "Would rather not tell",
  },
  {
    heading: "Meets with",
    kind: "text",
    cell: ({ supervisorId }) => {
      const supervisor = network.supervisors.find(({ id }) => id === supervisorId);
      return supervisor?.name ? <bdi>{supervisor.name}</bdi> : <Tag words="None" />;
    },
  },
  {
    heading: "Checks",
    kind: "text",
    cell: (one) => {
      const toSee = checksToSeeTo(one, today);
      return toSee.length === 0
        ? "In date"
        : toSee.map(({ kind, standing, until }) => (
            <p key={kind}>
              {checkWords[kind]}: {standingWords(standing, until)}
            </p>
          ));
    },
  },
];

const supervisorColumns = (most: number): readonly Column<SupervisorLoad>[] => [
  { heading: "Supervisor", kind: "text", cell: ({ supervisor }) => <bdi>{supervisor.name}</bdi> },
  { heading: "People", kind: "number", cell: ({ supervisees }) => supervisees },
  {
    heading: "Limit",
    kind: "text",
    cell: ({ isOver }) => (isOver ? <Tag words={`Over the limit of ${most}`} /> : `Within ${most}`),
  },
];

/** Who is in a network, and on what each of its numbers rests. @practice P39 @practice P41 */
export const peoplePage = (shown: PeopleShown, { place }: { readonly place: PlaceHere }) => {
  const { network, mayRun, today, isTold } = shown;
  const here = addressOf(place, network);
  const people = hereToday(network, today);
  const qualified = people.filter((one) => isQualified(one, today)).length;
  return {
    title: `People: ${network.name}`,
    contentLanguage: "en" as const,
    breadcrumbs: trailIn(place, network),
    main: (
      <>
        <PageTitle title="People, supervision and checks" lead={<bdi>{network.name}</bdi>} />
        {isTold ? (
          <Notice kind="done" language="en">
            <p>The named lead has it. They and the keepers of this place read it, and nobody else.</p>
          </Notice>
        ) : null}
        <h2 id="qualified">
          {qualified} of {people.length} leaders are qualified
        </h2>
        <p>
          Counted from the rows below: each opens to the records it rests on. Qualified means a result on an accredited
          course that has not run out today.
        </p>
        <Table
          id="people"
          caption="People of the network today"
          captionHidden
          language="en"
          columns={columnsOf(shown, here)}
          groups={[{ rows: people }]}
          rowKey={({ id }) => id}
        />
        {mayRun ? (
          <p>
            <ButtonLink href={`${here}/people/add`} words="Add somebody" />
          </p>
        ) : null}
        <h2 id="supervisors">Who supervises</h2>
        <Table
          id="supervisors-table"
          caption="Supervisors, and how many each has"
          captionHidden
          language="en"
          columns={supervisorColumns(network.superviseesMost)}
          groups={[{ rows: loadsOf(network, today) }]}
          rowKey={({ supervisor }) => supervisor.id}
        />
        {mayRun ? (
          <p>
            <a href={`${here}/supervisors`}>Add a supervisor</a>
          </p>
        ) : null}
      </>
    ),
  };
};
