import type { FirstWords } from "../first.words.ts";

export const en: FirstWords = {
  title: "See who services are not reaching, and change it together",
  lead: "Alongside is for the services, funders and communities of a place. It shows which communities a service does not reach yet. Then it helps everyone plan, act and get answers.",
  tryIt: "See who is not reached, from two files",
  tryHint: "You need no account, and nothing you send is kept.",
  example: "Look at an example first",
  places: "Places that have started",
  needTitle: "What you need",
  needs: [
    "A file of who lives in your area, by ethnic group. The census publishes one.",
    "A file of who a service has seen, by ethnic group. Many services publish one, or you can use your own.",
  ],
  getTitle: "What you get",
  gets: [
    "Which communities are seen less often than others, and how sure that is.",
    "What nobody can know from these files.",
    "How each number was worked out, so that you can check it.",
  ],
  loopTitle: "One loop, six steps",
  loopLead: "It starts and ends with the same question: who is not reached?",
  steps: {
    understand: "See who is not reached, and by how much.",
    prepare: "Build trust before there is a plan.",
    plan: "Communities are there from the start.",
    act: "Act, and write down what happens.",
    recognise: "Give back for the time and knowledge people gave.",
    answer: "Say what came of it. Then look again.",
  },
  worksNow: "works now",
  beingBuilt: "being built",
  yourPlaces: "Your places",
};
