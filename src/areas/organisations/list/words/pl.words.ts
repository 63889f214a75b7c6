import { formatsOf, kindsOf } from "../list-order.words.ts";
import type { ListWords } from "../list.words.ts";

/** Awaiting review by speakers. */
export const pl: ListWords = {
  lead: "Kto tu jest, co wnosi i z kim o czym porozmawiać.",
  more: "Wybierz więcej: społeczność, język, dzień, sposób, blisko",
  community: "Społeczność",
  language: "Język",
  day: "Dzień",
  how: "Sposób",
  near: "Blisko: kod pocztowy lub jego pierwsza połowa",
  whom: "Z kim porozmawiać",
  one: "Jedna organizacja",
  byName: "Organizacje według nazwy: {n}",
  nearest: "Organizacje, najbliższe najpierw: {n}",
  organisation: "Organizacja",
  howFar: "Jak daleko",
  whatItIs: "Co to jest",
  whatItBrings: "Co wnosi",
  notSaid: "nie podano",
  showAll: "Pokaż wszystkie organizacje",
  noneFits: "Żadna organizacja nie spełnia tego wszystkiego",
  tryFewer: "Użyj mniej słów albo pomiń dzień lub język.",
  card: "Otwórz stronę organizacji, aby wydrukować kartkę dla kogoś, komu jest ciężko.",
  tellUs: "Czegoś brakuje lub coś się nie zgadza? Powiedz nam",
  takeAlong: "Zabierz spis ze sobą",
  kinds: kindsOf(
    "prowadzi usługę",
    "płaci za usługi",
    "organizacja społeczna lub ochotnicza",
    "organizacja wyznaniowa",
    "prowadzona przez osoby korzystające z usług",
    "inna organizacja",
  ),
  formats: formatsOf("osobiście", "w grupie", "w domu", "przez telefon", "online"),
};
