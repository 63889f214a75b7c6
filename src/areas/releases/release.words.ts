/** How a release's choices are said, in English. */
export const splitWords: Readonly<Record<"referralSource" | "ageBand" | "area", string>> = {
  referralSource: "by who referred",
  ageBand: "by age",
  area: "by small area",
};

/** In which form something left. */
export const formWords: Readonly<Record<string, string>> = {
  release: "published release",
  csv: "CSV file",
  xlsx: "workbook",
  json: "JSON, for a program",
  svg: "drawing",
  png: "picture",
};

export const audienceWords = { everyone: "everyone", place: "people of this place" } as const;
