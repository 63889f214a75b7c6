import type { FirstWords } from "../first.words.ts";

/** Awaiting review by speakers. */
export const so: FirstWords = {
  title: "Arag dadka adeegyadu aanay gaadhin, oo aan wada beddelno",
  lead: "Alongside waxaa loogu talagalay adeegyada, maalgeliyayaasha iyo bulshooyinka deegaan. Waxay muujisaa bulshooyinka aanu adeeg weli gaadhin. Kadibna waxay dhammaan ka caawisaa qorshaynta, ka shaqaynta iyo helidda jawaabo.",
  tryIt: "Laba fayl ka arag cidda aan la gaadhin",
  tryHint: "Uma baahnid akoon, wax aad soo dirtana lama kaydiyo.",
  example: "Marka hore tusaale eeg",
  places: "Deegaannada bilaabay",
  needTitle: "Waxa aad u baahan tahay",
  needs: [
    "Fayl sheegaya cidda ku nool deegaankaaga, koox qowmiyadeed ahaan. Tirakoobka ayaa mid daabaca.",
    "Fayl sheegaya cidda adeeg arkay, koox qowmiyadeed ahaan. Adeegyo badan ayaa daabaca, ama kaaga isticmaal.",
  ],
  getTitle: "Waxa aad helayso",
  gets: [
    "Bulshooyinka laga arko in ka yar kuwa kale, iyo sida loo hubo.",
    "Waxa aan cidina ka ogaan karin faylashan.",
    "Sida tiro kasta loo xisaabiyey, si aad u hubiso.",
  ],
  loopTitle: "Hal wareeg, lix tallaabo",
  loopLead: "Waxay ku bilaabataa kuna dhammaataa isla su'aasha: yaan la gaadhin?",
  steps: {
    understand: "Arag cidda aan la gaadhin, iyo inta ay le'eg tahay.",
    prepare: "Kalsooni dhis ka hor inta aan qorshe jirin.",
    plan: "Bulshooyinku bilowga ayay joogaan.",
    act: "Shaqee, oo qor waxa dhaca.",
    recognise: "Wax u celi dadka waqtigooda iyo aqoontooda bixiyey.",
    answer: "Sheeg waxa ka soo baxay. Kadib mar kale eeg.",
  },
  worksNow: "hadda way shaqaysaa",
  beingBuilt: "waa la dhisayaa",
  yourPlaces: "Goobahaaga",
};
