import assert from "node:assert/strict";
import { test } from "node:test";
import { censusColumn, censusLabel } from "./census-heading.rules.ts";
import { kebabCase, periodInName, publishedMeasure, sameLabel, saysTotal, saysUnknown } from "./measure.rules.ts";

test("a measure has one name however the publisher spelt its column that year", () => {
  assert.equal(publishedMeasure("CountReferralsReceived")?.id, "referrals-received");
  assert.deepEqual(publishedMeasure("Count_ReferralsReceived"), {
    id: "referrals-received",
    label: "Count_ReferralsReceived",
    kind: "count",
  });
  assert.equal(publishedMeasure("Count_FinishedCourseTreatment")?.id, "finished-course-treatment");
  assert.equal(publishedMeasure("CountNotAtCaseness")?.id, "not-at-caseness");
  assert.equal(publishedMeasure("Percentage_Recovery")?.id, "percentage-recovery");
  assert.equal(publishedMeasure("MeanWaitEnteredTreatment")?.id, "mean-wait-entered-treatment");
  assert.equal(publishedMeasure("Median_ContactDuration")?.kind, "median");
  assert.equal(publishedMeasure("SumContactDuration")?.id, "sum-contact-duration");
  assert.equal(publishedMeasure("CountFinishedTreatmentFirst6Months")?.id, "finished-treatment-first-6-months");
  assert.equal(publishedMeasure("CountBAFIndicatorCompletion")?.id, "baf-indicator-completion");
  assert.equal(publishedMeasure("County"), null);
  assert.equal(publishedMeasure("OrgType"), null);
});

test("a column of our own layout is named in the same way", () => {
  assert.equal(kebabCase("Referrals received"), "referrals-received");
  assert.equal(kebabCase("referrals_received"), "referrals-received");
  assert.equal(kebabCase("PHQ9 done"), "phq9-done");
});

test("a year is read from a file's name only when it says one year", () => {
  assert.equal(periodInName("psych-ther-ann-rep-csv-2019-20-main-csv.csv"), "2019-20");
  assert.equal(periodInName("report_2022_23.csv"), "2022-23");
  assert.equal(periodInName("report 2022-2023.csv"), "2022-23");
  assert.equal(periodInName("made-2019-05.csv"), null);
  assert.equal(periodInName("2018-19-and-2019-20.csv"), null);
  assert.equal(periodInName("counts.csv"), null);
});

test("people whose group is not known are told from people of other groups", () => {
  for (const label of ["Not stated/Not known/Invalid", "Not stated", "Unknown", "Z", "99", "Prefer not to say"]) {
    assert.equal(saysUnknown(label), true, label);
  }
  for (const label of ["Any Other Ethnic Group", "Zulu", "White", "Other"])
    assert.equal(saysUnknown(label), false, label);
});

test("a total is told from a group", () => {
  for (const label of ["All", "total", "Everyone", "All ethnic groups"]) assert.equal(saysTotal(label), true, label);
  for (const label of ["All other", "Totally other", "Pakistani"]) assert.equal(saysTotal(label), false, label);
});

test("letter case and composed accents do not make two communities", () => {
  assert.equal(sameLabel("PAKISTANI"), sameLabel("Pakistani"));
  assert.equal(sameLabel("Rroma\u0301"), sameLabel("rrom\u00e1"));
  assert.notEqual(sameLabel("Pakistani"), sameLabel("P\u0430kistani"));
});

test("census headings of both censuses come apart into broad group and group", () => {
  assert.deepEqual(censusColumn("Ethnic group: Total: All usual residents"), { is: "total", topic: "Ethnic group" });
  assert.deepEqual(censusColumn("Ethnic group: White"), {
    is: "group",
    topic: "Ethnic group",
    heading: null,
    label: "White",
  });
  assert.deepEqual(censusColumn("Ethnic Group: Asian/Asian British: Pakistani; measures: Value"), {
    is: "group",
    topic: "Ethnic Group",
    heading: "Asian/Asian British",
    label: "Pakistani",
  });
  assert.deepEqual(censusColumn("Ethnic Group: All usual residents; measures: Value"), {
    is: "total",
    topic: "Ethnic Group",
  });
  assert.deepEqual(censusColumn("Ethnic Group: White; measures: Percent"), { is: "percentage" });
  assert.deepEqual(censusLabel("White: English, Welsh, Scottish, Northern Irish or British"), {
    heading: "White",
    label: "English, Welsh, Scottish, Northern Irish or British",
  });
});
