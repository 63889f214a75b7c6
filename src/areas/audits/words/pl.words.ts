import type { LimitsWords } from "../limits.words.ts";

export const pl: LimitsWords = {
  title: "Czego jeszcze nie umiemy",
  lead: "Mówi to sama usługa: czego jej brakuje, od kogo zależy i co robi, do kiedy.",
  noneShown: "Żadna usługa jeszcze tego nie powiedziała.",
  nothing: "Nic tu nie napisano.",
  described: "We własnym opisie",
  depends: "Zależy od",
  doing: "Co się z tym robi",
  notDoing: "Nic się z tym jeszcze nie robi.",
  byDay: "Do {day}",
  late: "Obiecane do {day}, nie zrobione",
  firstPromised: "Pierwsza obietnica: do {day}",
  done: "Zrobione {day}",
  lookedOn: "Ostatnio sprawdzone {day}",
  partners: "Co mówią partnerzy",
  noWord: "Nikt jeszcze nic nie powiedział.",
};
