import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const day = (name: string, ago: number) => {
  const [year = "", month = "", date = ""] = new Date(Date.now() - ago * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** A team that is overdue; each way counts another one. */
const overdue = (way: Way) =>
  way.number === 1
    ? ({
        team: "Crisis team (example)",
        level: "front-line",
        staff: "38",
        why: /nobody has counted for over a year/,
      } as const)
    : ({
        team: "Managers of all services (example)",
        level: "senior",
        staff: "24",
        why: /not everybody is up to date/,
      } as const);

/**
 * A senior manager finds the team that is overdue, counts it anew, writes down a day that carers gave, and the carers find
 * their hours without typing one. @practice P34
 */
export async function walkTraining(demo: OpenDemo, way: Way): Promise<void> {
  const { team, level, staff, why } = overdue(way);
  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.goTo("/riverside/training");
  await senior.reads(/Made and given together with Riverside Carers’ Circle[\s\S]+Overdue/);
  await senior.reads(why);
  await senior.press(/What families see before a crisis/);
  const late = senior.page.locator("section:has(#overdue)");
  assert.ok((await late.innerText()).includes(team));
  await senior.press("Count who is up to date");
  const organisation = senior.page.locator('main select[name="organisation"]');
  await organisation.selectOption({ label: "Riverside Health Partnership (example)" });
  await senior.choose("level", level);
  await senior.write({
    team,
    staff,
    upToDate: "99",
    source: "Training system",
    ...day("onDay", 0),
  });
  await senior.press("Keep this count");
  await senior.reads(/That is more than the \d\d people there are/);
  await senior.write({ upToDate: staff });
  await senior.press("Keep this count");
  assert.ok(!(await late.innerText()).includes(team));
  await senior.press("Write down that it was given");
  await senior.write({ givenBy: "Two carers", came: "18", trainersHours: "6.25", ...day("onDay", way.number) });
  await senior.press("Write it down");
  await senior.reads(/Riverside Carers’ Circle \(example\), 6\.25 hours/);
  await senior.leave();
}
