/** The screens there are, by the last part of their address. */
export const ofService = [
  { path: "", words: "Who is reached" },
  { path: "inequality", words: "The gap over time" },
  { path: "control-chart", words: "Control chart" },
  { path: "funnel", words: "Areas and services" },
  { path: "gradient", words: "Deprivation" },
  { path: "representation", words: "Representation" },
  { path: "impact", words: "Did a change work?" },
] as const;

/** What the screen at an address is called. */
export const screenName = (path: string): string => {
  const last = path.split("/").at(-1);
  return [...ofService, ...ofPlace].find((one) => one.path === last)?.words ?? "Who is reached";
};

export const ofPlace = [
  { path: "workforce", words: "Fairness for staff" },
  { path: "readability", words: "Is it easy to read?" },
] as const;
