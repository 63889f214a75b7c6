import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const so: ListWords = {
  lead: "Yaa jooga, waxa ay keenaan, iyo cidda waxa laga la hadlo.",
  more: "Wax dheeraad ah dooro: bulsho, luqad, maalin, sida, meel u dhow",
  community: "Bulsho",
  language: "Luqad",
  day: "Maalin",
  how: "Sida",
  near: "U dhow: koodhka boostada ama qaybtiisa hore",
  whom: "Cidda lala hadlo",
  one: "Hal urur",
  byName: "{n} urur, magac ahaan",
  nearest: "{n} urur, kan ugu dhow ayaa hor yaal",
  organisation: "Urur",
  howFar: "Intee buu jiraa",
  whatItIs: "Waa maxay",
  whatItBrings: "Muxuu keenaa",
  notSaid: "lama sheegin",
  showAll: "Tus dhammaan ururrada",
  noneFits: "Urur intaas oo dhan leh ma jiro",
  tryFewer: "Isticmaal erayo ka yar, ama ka tag maalin ama luqad.",
  card: "Fur bogga urur si aad ugu daabacdo kaarkiisa qof dhib ku jira.",
  tellUs: "Wax baa maqan mise khaldan? Noo sheeg",
  takeAlong: "Liiska qaado",
  kinds: kindsOf(
    "waxay maamushaa adeeg",
    "waxay bixisaa lacagta adeegyada",
    "urur tabarruc ama bulsho",
    "urur diineed",
    "waxaa hoggaamiya dadka adeegyada isticmaala",
    "nooc kale oo urur ah",
  ),
  formats: formatsOf("fool ka fool", "koox ahaan", "guriga", "taleefan", "onlayn"),
};
