/** For the test of small numbers: what is asked of every screen, and how each shows that it drew something. */
import { changedIn } from "./rehearsal-planted.ts";

/** One way to ask. The first of an address is asked for in every form that it can be kept in. */
export interface Ask {
  /**
   * Of the service whose figures are told apart by small area, or by age; else of the one month by month. Of the campaign
   * for those who are hidden beside others, or because they are few; else of one for those who are counted.
   */
  readonly of?: "wards" | "ages" | "hidden" | "few";
  /** A keeper of the communities' side; an analyst unless told. */
  readonly as?: "community";
  readonly query?: string;
  /** A form, by the place it is sent in: what is typed differs only where it must stay hidden. */
  readonly sent?: Readonly<Record<"Riverside" | "Hillside", Readonly<Record<string, string>>>>;
  /** Stands in the answer to programs, or in the page where there is none, once figures are in it. */
  readonly holds: RegExp;
}

const worked = /"because":null/;
const same = (fields: Readonly<Record<string, string>>) => ({ Riverside: fields, Hillside: fields });
const staff = { white_all: "1200", white_of_them: "160", others_all: "400" };
const both = (typed: Readonly<Record<string, string>>, field: string, counts: readonly [string, string]) => ({
  Riverside: { ...typed, [field]: counts[0] },
  Hillside: { ...typed, [field]: counts[1] },
});

const service = "/{place}/reach/{service}";
const released = "/{place}/published/{release}";

/** Every address of the two areas. Where there is no way to ask, why it shows no count. */
export const figuresAsked: Readonly<Record<string, readonly Ask[] | string>> = {
  "GET /{place}/reach": [{ holds: /"findings":\[\{/ }, { query: "order=certainty", holds: /"findings":\[\{/ }],
  [`GET ${service}`]: [
    { holds: /"seen":51/ },
    { query: "community=J&reference=everyone&order=size", holds: /"mark":"suppressed"/ },
    { of: "wards", query: "community=J", holds: /"rate_per_1000":\d/ },
    { of: "ages", query: "community=J", holds: /"direct_per_1000":\{"value":\d/ },
    { of: "ages", query: "reference=everyone", holds: /"indirect_of_100":\{"value":\d/ },
    ...["over-time", "pathway", "small-areas"].map((figure) => ({
      of: "wards" as const,
      query: `community=J&figure=${figure}`,
      holds: /"mark":"suppressed"/,
    })),
    { query: "community=H&figure=over-time", holds: /"over_time":\[\{/ },
  ],
  [`GET ${service}/inequality`]: [
    { of: "wards", holds: worked },
    { of: "wards", query: "reference=everyone", holds: worked },
    { query: "reference=J", holds: /"because":"/ },
  ],
  [`GET ${service}/control-chart`]: [
    { query: "community=H", holds: worked },
    { query: "community=everyone&target=12", holds: worked },
    { query: "community=J", holds: /"because":"/ },
    { query: "community=K", holds: /"because":"/ },
  ],
  [`GET ${service}/funnel`]: [
    { of: "wards", query: "community=J", holds: worked },
    { of: "wards", query: "community=A", holds: worked },
    { of: "wards", query: "community=K", holds: worked },
    { query: "across=services&community=H", holds: worked },
    { query: "across=services&community=J", holds: worked },
  ],
  [`GET ${service}/gradient`]: [
    { of: "wards", query: "community=J", holds: worked },
    { of: "wards", query: "community=K", holds: worked },
    { of: "wards", query: "community=H", holds: worked },
  ],
  [`GET ${service}/representation`]: [{ of: "wards", holds: worked }, { holds: worked }],
  [`POST ${service}/representation`]: [
    {
      of: "wards",
      sent: {
        Riverside: { member_A: "45", member_H: "13", member_J: "5" },
        Hillside: { member_A: "45", member_H: "14", member_J: "4" },
      },
      holds: /"In the group".*hidden to protect people/,
    },
    { sent: same({ member_A: "seven" }), holds: /Type a whole number/ },
  ],
  [`GET ${service}/impact`]: [
    { query: `community=H&changed=${encodeURIComponent(changedIn)}`, holds: worked },
    { query: `community=H&besides=J&changed=${encodeURIComponent(changedIn)}`, holds: worked },
    { query: `community=J&besides=everyone-else&changed=${encodeURIComponent(changedIn)}`, holds: /"because":"/ },
    { query: `community=K&besides=A&changed=${encodeURIComponent(changedIn)}`, holds: /"because":"/ },
  ],
  "GET /{place}/campaigns/compare": [{ holds: /more people/ }],
  "GET /{place}/campaigns/{campaign}/result": [
    { holds: /"people":\{"value":-?\d/ },
    { of: "hidden", holds: /"verdict":"cannot-say"/ },
    { of: "few", holds: /"verdict":"cannot-say"/ },
  ],
  "GET /{place}/campaigns/{campaign}/sign": [
    { holds: /people were counted/ },
    { of: "hidden", holds: /hidden to protect people|no figures/ },
    { of: "few", holds: /hidden to protect people|no figures/ },
  ],
  "GET /{place}/reach/workforce": "A form with nothing typed into it yet.",
  "POST /{place}/reach/workforce": [
    {
      sent: both({ ...staff, likelihood: "disciplined" }, "others_of_them", ["5", "4"]),
      holds: /hidden to protect people/,
    },
    {
      sent: both({ ...staff, likelihood: "appointed" }, "others_of_them", ["5", "4"]),
      holds: /hidden to protect people/,
    },
    { sent: same({ ...staff, likelihood: "appointed", others_of_them: "1000" }), holds: /There cannot be more/ },
  ],
  "GET /{place}/reach/readability": "A form with no text in it yet.",
  "POST /{place}/reach/readability": "Scores of one text that somebody sends; it counts no people.",
  "GET /{place}/published": [{ holds: /"releases":\[\{/ }],
  "GET /{place}/published/new": [
    { query: `period=${encodeURIComponent("May 2024")}&measure=referrals`, holds: /referrals/ },
  ],
  "POST /{place}/published": [
    { sent: same({ title: "", period: "May 2024", measure: "referrals" }), holds: /"title"/ },
  ],
  "GET /{place}/published/drafts": [{ holds: /"drafts":\[\{/ }],
  "GET /{place}/published/drafts/{draft}": [{ holds: /"content":"/ }],
  "POST /{place}/published/drafts/{draft}/stop": "It stops a check and leads back to the page of the draft.",
  "GET /{place}/published/out": [{ as: "community", holds: /"cells":\d/ }],
  [`GET ${released}`]: [{ holds: /"seen":51/ }],
  [`GET ${released}/withdraw`]: [{ holds: /Referrals/ }],
  [`POST ${released}/withdraw`]: [{ sent: same({ because: "" }), holds: /Write why/ }],
};
