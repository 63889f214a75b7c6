import type { ReactNode } from "react";
import type { Language, Question } from "../../design/index.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import type { Problem } from "../../nouns/result.ts";
import type { CampaignListed } from "./campaign.ts";
import { campaignFormPage } from "./campaign-form.page.tsx";
import { trail } from "./place-shown.ts";

interface PartForm {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly campaign: Pick<CampaignListed, "id" | "title"> | undefined;
  /** The last part of its address. */
  readonly step: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly before?: ReactNode;
  readonly button: string;
  readonly questions: readonly Question[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A form about one campaign. */
export const partFormPage = ({ campaign, step, ...form }: PartForm) => {
  const here = `/${form.place.slug}/campaigns/${campaign?.id ?? ""}`;
  return campaignFormPage({
    ...form,
    titleWhole: campaign === undefined ? form.title : `${form.title}: ${campaign.title}`,
    breadcrumbs: trail(form.place, { href: here, words: campaign?.title ?? "The campaign" }),
    action: `${here}/${step}`,
  });
};
