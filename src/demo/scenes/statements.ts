import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

interface Statement {
  readonly kind: string;
  readonly words: string;
  readonly sourceTitle: string;
  readonly sourceWhere: string;
  readonly publisher?: string;
  readonly period: string;
  readonly standing: string;
}

const councilView: Statement = {
  kind: "council",
  words:
    "Black residents know about talking therapies and are referred more often than others. So there is no gap to close here.",
  sourceTitle: "Example annual report on wellbeing",
  sourceWhere: "nowhere: made up from here",
  publisher: "Example Riverside Council",
  period: "2019–20",
  standing: "an officer of the council",
};

const staffView: Statement = {
  kind: "staff-from-community",
  words:
    "People come, and then they stop coming. They are asked to tell a stranger about their marriage in a small room, in their second language. Being referred is not being helped.",
  sourceTitle: "What three members of staff said when they were asked how to start",
  sourceWhere: "made up from here; written down with their yes",
  period: "2019 to 2020",
  standing: "family therapist, Black African",
};

const residentsView: Statement = {
  kind: "residents",
  words:
    "We do not call it therapy. When my mother was ill the pastor sat with us. If the two of them worked together we would go.",
  sourceTitle: "Conversation after a Sunday meal",
  sourceWhere: "made up from here; nobody is named",
  period: "2020",
  standing: "daughter and carer",
};

const charityView: Statement = {
  kind: "community-organisation",
  words:
    "Start where people already meet, pay those who already listen, and say first what the service got wrong before.",
  sourceTitle: "Answers of two charities to the question how to start",
  sourceWhere: "made up from here; their ideas are used with their yes and credited to them",
  publisher: "Example Carers’ Circle and Example Sisters’ Sewing Group",
  period: "2020",
  standing: "workers of two charities",
};

const assessment: Statement = {
  kind: "needs-assessment",
  words:
    "Pakistani residents were referred about three-quarters as often as White British residents in 2019–20. All ages are counted, though the service is for adults.",
  sourceTitle: "Example needs assessment of mental health",
  sourceWhere: "made up from here; the comparison can be worked out on the page of the service",
  publisher: "Example Riverside Public Health",
  period: "2019–20",
  standing: "public health analyst",
};

/** What is known, from whom, side by side; where two say the opposite, both stand there. @practice P01 */
export async function sayWhatIsKnown(play: Play, communities: Communities): Promise<void> {
  const say = async (as: PartName, about: string, said: Statement & { opposes?: string }): Promise<string> =>
    (await play.send(as, `/${exampleSlug}/communities/${about}/say`, said)).id;
  const council = await say("commissioner", communities.blackCaribbean, councilView);
  await say("therapist", communities.blackCaribbean, { ...staffView, opposes: council });
  await say("therapist", communities.blackAfrican, staffView);
  await say("contributor", communities.blackAfrican, residentsView);
  await say("carersWorker", communities.blackAfrican, charityView);
  await say("analyst", communities.pakistani, assessment);
}
