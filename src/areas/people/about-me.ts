/** In what capacity somebody speaks. Their own answer, never a role: several may be true at once. */
export const standings = [
  "service-user",
  "ex-service-user",
  "carer",
  "advocate",
  "community-member",
  "champion",
  "community-leader",
  "professional",
  "vcso-worker",
  "staff",
  "senior-staff",
] as const;

export type Standing = (typeof standings)[number];

export const standingNames: Readonly<Record<Standing, string>> = {
  "service-user": "I use services",
  "ex-service-user": "I used services in the past",
  carer: "I care for somebody",
  advocate: "I am an advocate: I help others say what they want",
  "community-member": "I am a member of a community here",
  champion: "I am a champion",
  "community-leader": "I lead in a community or congregation",
  professional: "I am a professional in this field",
  "vcso-worker": "I work or volunteer for a community organisation",
  staff: "I work for a service or a council",
  "senior-staff": "I run a service, or decide what is paid for",
};

/** Who sees something that a person says of themselves. The person chooses, and can change it at any time. */
export const audiences = ["nobody", "my-groups", "place", "public"] as const;
export type Audience = (typeof audiences)[number];

export const audienceNames: Readonly<Record<Audience, string>> = {
  nobody: "Nobody but me",
  "my-groups": "The groups I am in",
  place: "The people who work together in this place",
  public: "Anyone",
};

export const audienceHints: Readonly<Partial<Record<Audience, string>>> = {
  "my-groups":
    "For now nobody but you: a group sees what its seats are for, and not what its people say of themselves.",
  public: "No page lists people for the public now. The people of this place see it.",
};

/** One thing that somebody says of the capacity in which they speak. */
export interface StandingSaid {
  readonly id: string;
  readonly standing: Standing;
  readonly communityId: string | null;
  readonly community: string | null;
  readonly seenBy: Audience;
  /** Moments as ISO 8601 texts. */
  readonly since: string;
  readonly until: string | null;
}

/** What somebody says about one side of working with them, each in a version that stays. */
export const sheetKinds = ["contact", "languages", "access", "recognition"] as const;
export type SheetKind = (typeof sheetKinds)[number];

export type SheetContent = Readonly<Record<string, string | readonly string[]>>;

export interface Sheet {
  readonly kind: SheetKind;
  readonly number: number;
  readonly content: SheetContent;
  readonly seenBy: Audience;
  readonly saidAt: string;
}
