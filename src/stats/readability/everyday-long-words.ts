/** Words of three syllables or more that a child of nine knows: they make no text foggy. */
export const everydayLongWords: ReadonlySet<string> = new Set(
  [
    "afternoon animal animals another anybody anyone anything anywhere area banana beautiful bicycle butterfly",
    "chocolate computer december different elephant eleven everybody everyone everything everywhere exciting family",
    "families favorite favourite grandfather grandmother grandparents holiday holidays hospital hospitals however idea",
    "ideas important interesting january library medicine newspaper november october piano potato potatoes probably",
    "radio really remember saturday september seventeen seventy somebody suddenly telephone television together tomato",
    "tomatoes tomorrow umbrella understand usually vegetable vegetables wonderful yesterday",
  ].flatMap((line) => line.split(" ")),
);
