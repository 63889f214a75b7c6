import type { FirstWords } from "../first.words.ts";

/** Awaiting review by speakers. */
export const cy: FirstWords = {
  title: "Gweld pwy nad yw gwasanaethau'n eu cyrraedd, a newid hynny gyda'n gilydd",
  lead: "Mae Alongside ar gyfer gwasanaethau, cyllidwyr a chymunedau lle. Mae'n dangos pa gymunedau nad yw gwasanaeth yn eu cyrraedd eto. Yna mae'n helpu pawb i gynllunio, gweithredu a chael atebion.",
  tryIt: "Gweld pwy sydd heb eu cyrraedd, o ddwy ffeil",
  tryHint: "Nid oes angen cyfrif, ac nid ydym yn cadw dim a anfonwch.",
  example: "Edrych ar enghraifft yn gyntaf",
  places: "Lleoedd sydd wedi dechrau",
  needTitle: "Beth sydd ei angen",
  needs: [
    "Ffeil o bwy sy'n byw yn eich ardal, yn ôl grŵp ethnig. Mae'r cyfrifiad yn cyhoeddi un.",
    "Ffeil o bwy mae gwasanaeth wedi'u gweld, yn ôl grŵp ethnig. Mae llawer yn cyhoeddi un, neu gallwch ddefnyddio'ch un chi.",
  ],
  getTitle: "Beth gewch chi",
  gets: [
    "Pa gymunedau sy'n cael eu gweld yn llai aml nag eraill, a pha mor sicr yw hynny.",
    "Beth na all neb ei wybod o'r ffeiliau hyn.",
    "Sut y cafodd pob rhif ei gyfrifo, er mwyn i chi ei wirio.",
  ],
  loopTitle: "Un cylch, chwe cham",
  loopLead: "Mae'n dechrau ac yn gorffen gyda'r un cwestiwn: pwy sydd heb eu cyrraedd?",
  steps: {
    understand: "Gweld pwy sydd heb eu cyrraedd, ac o faint.",
    prepare: "Meithrin ymddiriedaeth cyn bod cynllun.",
    plan: "Mae cymunedau yno o'r dechrau.",
    act: "Gweithredu, a nodi beth sy'n digwydd.",
    recognise: "Rhoi'n ôl am yr amser a'r wybodaeth a roddodd pobl.",
    answer: "Dweud beth ddaeth ohono. Yna edrych eto.",
  },
  worksNow: "yn gweithio nawr",
  beingBuilt: "yn cael ei adeiladu",
  yourPlaces: "Eich lleoedd",
};
