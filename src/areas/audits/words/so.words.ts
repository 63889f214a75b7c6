import type { LimitsWords } from "../limits.words.ts";

export const so: LimitsWords = {
  title: "Waxa aynaan weli samayn karin",
  lead: "Adeegga ayaa isaga sheega: waxa ka maqan, cidda uu ku tiirsan yahay, iyo waxa uu samaynayo iyo goorta.",
  noneShown: "Weli adeeg ma sheegin.",
  nothing: "Halkan waxba kuma qorna.",
  described: "Sharraxaaddiisa",
  depends: "Wuxuu ku tiirsan yahay",
  doing: "Waxa laga samaynayo",
  notDoing: "Weli waxba lagama samaynayo.",
  byDay: "{day} ka hor",
  late: "Waxaa la ballan qaaday {day}, lama samayn",
  firstPromised: "Ballantii ugu horraysay {day}",
  done: "La sameeyey {day}",
  lookedOn: "Markii ugu dambaysay la eegay {day}",
  partners: "Waxa saaxiibadu yiraahdaan",
  noWord: "Weli cidna waxba ma odhan.",
};
