import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const cy: ListWords = {
  lead: "Pwy sydd yma, beth maen nhw’n ei gynnig, ac â phwy i siarad am beth.",
  more: "Dewis mwy: cymuned, iaith, diwrnod, sut, agos",
  community: "Cymuned",
  language: "Iaith",
  day: "Diwrnod",
  how: "Sut",
  near: "Agos at: cod post neu ei hanner cyntaf",
  whom: "Â phwy i siarad",
  one: "Un sefydliad",
  byName: "Sefydliadau yn ôl enw: {n}",
  nearest: "Sefydliadau, yr agosaf yn gyntaf: {n}",
  organisation: "Sefydliad",
  howFar: "Pa mor bell",
  whatItIs: "Beth ydyw",
  whatItBrings: "Beth mae’n ei gynnig",
  notSaid: "heb ei ddweud",
  showAll: "Dangos pob sefydliad",
  noneFits: "Does dim un sefydliad yn cyfateb i hynny i gyd",
  tryFewer: "Rhowch gynnig ar lai o eiriau, neu hepgorwch ddiwrnod neu iaith.",
  card: "Agorwch dudalen sefydliad i argraffu ei gerdyn ar gyfer rhywun sy’n ei chael hi’n anodd.",
  tellUs: "Oes rhywbeth ar goll neu’n anghywir? Dywedwch wrthym",
  takeAlong: "Mynd â’r cyfeiriadur gyda chi",
  kinds: kindsOf(
    "yn rhedeg gwasanaeth",
    "yn talu am wasanaethau",
    "sefydliad gwirfoddol neu gymunedol",
    "sefydliad ffydd",
    "dan arweiniad pobl sy’n defnyddio gwasanaethau",
    "math arall o sefydliad",
  ),
  formats: formatsOf("wyneb yn wyneb", "mewn grŵp", "gartref", "dros y ffôn", "ar-lein"),
};
