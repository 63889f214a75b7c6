/** A thing that a place does with its communities, which Alongside must make easy. The ids are permanent. */
export interface Practice {
  readonly id: `P${number}`;
  readonly stage: "Understand" | "Prepare" | "Plan together" | "Do" | "Recognise" | "Support" | "Account";
  readonly title: string;
}

/** All 45, in the order of the loop. */
export const practices: readonly Practice[] = [
  { id: "P01", stage: "Understand", title: "Know the communities a place serves, from many sources side by side" },
  { id: "P02", stage: "Understand", title: "A place describes ethnicity in its own categories, and totals stay right" },
  { id: "P03", stage: "Understand", title: "See who gets in, who does not, and who is met only in crisis" },
  { id: "P04", stage: "Prepare", title: "Ask staff from those communities and local groups how to begin" },
  { id: "P05", stage: "Prepare", title: "Give trust and alliances the time they need" },
  { id: "P06", stage: "Prepare", title: "Reach people through faith groups, and through groups of no faith" },
  { id: "P15", stage: "Prepare", title: "Name and value what community leaders and groups know and do" },
  { id: "P33", stage: "Prepare", title: "Keep minority-led organisations alive" },
  { id: "P36", stage: "Prepare", title: "Both sides say what they need and what they can offer" },
  { id: "P37", stage: "Prepare", title: "Get ready together before any planning starts" },
  { id: "P07", stage: "Plan together", title: "Hear many different voices within one community" },
  { id: "P08", stage: "Plan together", title: "Steering groups have the right people at the table" },
  { id: "P10", stage: "Plan together", title: "Community organisations are in from the first step of planning" },
  { id: "P11", stage: "Plan together", title: "Meetings include everybody who comes" },
  { id: "P12", stage: "Plan together", title: "Unequal power is noticed and put right" },
  { id: "P16", stage: "Plan together", title: "Asking for language, food, faith or access is no favour" },
  { id: "P18", stage: "Plan together", title: "Each side knows whom to ask, and learns from the other" },
  { id: "P23", stage: "Plan together", title: "People who use services speak for themselves" },
  { id: "P24", stage: "Plan together", title: "Myths about who takes part are answered with the record" },
  { id: "P25", stage: "Plan together", title: "Movements of people who use services include everyone" },
  { id: "P26", stage: "Plan together", title: "What was learned becomes guidance with its sources" },
  {
    id: "P32",
    stage: "Plan together",
    title: "People who use services help to decide what is bought and whether it worked",
  },
  { id: "P09", stage: "Do", title: "Go out through many organisations, media and languages" },
  { id: "P29", stage: "Do", title: "Campaigns fit the community, and their effect is measured" },
  { id: "P30", stage: "Do", title: "Champions carry words both ways, and commissioners answer" },
  { id: "P31", stage: "Do", title: "Services change how they help when asked" },
  { id: "P34", stage: "Do", title: "Staff learn about race equality, taught together with communities" },
  { id: "P38", stage: "Do", title: "Buying, designing, running and judging a service are shared work" },
  { id: "P39", stage: "Do", title: "Local leaders train for a recognised qualification" },
  { id: "P40", stage: "Do", title: "Trainees practise under supervision, in their own communities" },
  { id: "P41", stage: "Do", title: "Rules for safe practice are written together" },
  { id: "P42", stage: "Do", title: "What worked is carried to another community, from the beginning" },
  { id: "P14", stage: "Recognise", title: "Help given in between is seen: going along, interpreting, speaking up" },
  { id: "P19", stage: "Recognise", title: "Community organisations are paid the full cost" },
  { id: "P20", stage: "Recognise", title: "People's time is recognised in the way they choose" },
  { id: "P17", stage: "Support", title: "Community workers sit in team meetings, with consent kept safe" },
  { id: "P27", stage: "Support", title: "Personal budgets: asked for, refused, offered, taken up" },
  { id: "P28", stage: "Support", title: "An advocate for everyone who needs one" },
  { id: "P35", stage: "Support", title: "Fears about benefits and services are answered" },
  { id: "P13", stage: "Account", title: "A workforce like the place it serves, at every level" },
  { id: "P21", stage: "Account", title: "Services say openly where their own limits are" },
  { id: "P22", stage: "Account", title: "A barrier reaches senior managers, becomes an action, and is told back" },
  { id: "P43", stage: "Account", title: "What people say is answered" },
  { id: "P44", stage: "Account", title: "One thread from a gap to the same gap measured again" },
  { id: "P45", stage: "Account", title: "Evidence for commissioners comes from live records" },
];
