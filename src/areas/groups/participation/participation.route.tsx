import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { kindNames } from "../group.ts";
import { maySeeGroups } from "../groups.policy.ts";
import { listGroups } from "../groups.store.ts";
import { daysToShow, shareOn } from "../participation.rules.ts";
import { listHoldingsSince } from "../participation.store.ts";
import { placeShown } from "../place-shown.ts";
import { findLastLook } from "../variety.store.ts";
import { participationPage } from "./participation.page.tsx";
import type { ParticipationShown } from "./participation.page.tsx";

const count = z.number();
const share = z.object({ direct: count, notStaff: count, through: count });
const told = z.object({
  groups: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        forWhom: z.string().nullable().describe("The community; null where it is for all."),
        share,
      }),
    )
    .readonly(),
  overTime: z.array(z.object({ day: z.string(), share })).readonly(),
});

const sheetOf = ({ groups, overTime }: ParticipationShown) => ({
  fileName: `seats-held-directly-${overTime[0]?.day ?? ""}`,
  sheet: "Seats",
  columns: [
    "Day",
    "Group",
    "Kind",
    "For",
    "Held by people who use services and carers",
    "Held by people not employed",
    "Held through an organisation",
  ],
  rows: [
    ...groups.map((one) => [
      overTime[0]?.day ?? "",
      one.name,
      kindNames[one.kind],
      one.forWhom ?? "all",
      one.share.direct,
      one.share.notStaff,
      one.share.through,
    ]),
    ...overTime.map((one) => [one.day, "All groups", "", "", one.share.direct, one.share.notStaff, one.share.through]),
  ],
  notes: ["Seats by what they are openly for, not people: somebody who holds two seats is in it twice."],
});

export const participationRoute = lookInPlace({
  method: "GET",
  path: "/{place}/groups/participation",
  summary:
    "Of the seats held by people whom no service employs, how many by people who use services and carers; over time",
  practices: ["P23", "P25"],
  answers: z
    .custom<ParticipationShown>()
    .transform(({ groups, overTime }): z.input<typeof told> => ({ groups, overTime }))
    .pipe(told),
  permit: maySeeGroups,
  find: async (tx, { actor, at }) => {
    const days = daysToShow(at.toISOString().slice(0, 10));
    return {
      days,
      groups: await listGroups(tx, actor),
      holdings: await listHoldingsSince(tx, days.at(-1) ?? ""),
      last: await findLastLook(tx),
    };
  },
  answer: ({ groups, holdings, days, last }) =>
    found({
      groups: groups
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, name, kind, community }) => ({
          id,
          name,
          kind,
          forWhom: community?.name ?? null,
          share: shareOn(
            holdings.filter(({ groupId }) => groupId === id),
            days[0] ?? "",
          ),
        })),
      overTime: days.map((day) => ({ day, share: shareOn(holdings, day) })),
      once: last === undefined ? null : { onDay: last.onDay, ...last.found.once },
    }),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => participationPage(shown, placeShown(view)),
});
