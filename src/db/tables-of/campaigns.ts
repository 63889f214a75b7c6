import type { Fixed } from "./column.ts";

type Side = "statutory" | "community";

interface OfCampaign {
  readonly place_id: Fixed<string>;
  readonly campaign_id: Fixed<string>;
}

interface CampaignTable extends OfCampaign {
  readonly title: Fixed<string>;
  readonly purpose: Fixed<string>;
  readonly community_id: Fixed<string>;
  readonly area: Fixed<string>;
  readonly languages: Fixed<string>;
  readonly channels: Fixed<string>;
  readonly national: Fixed<string>;
  readonly begun_by: string | null;
  /** A plain date, as all days here. */
  readonly begun_on: Fixed<string>;
}

interface CampaignChoiceTable extends OfCampaign {
  readonly number: Fixed<number>;
  readonly service_id: Fixed<string>;
  readonly measure: Fixed<string>;
  readonly community_code: Fixed<string>;
  readonly wants: Fixed<"more" | "fewer">;
  readonly besides: Fixed<string>;
  readonly besides_service: Fixed<string | null>;
  readonly method: Fixed<"own-trend" | "beside">;
  readonly baseline_from: Fixed<string>;
  readonly starts_on: Fixed<string>;
  readonly lag_months: Fixed<number>;
  readonly read_until: Fixed<string>;
  readonly hoped_percent: Fixed<number>;
  readonly inputs: Fixed<string>;
  readonly outputs: Fixed<string>;
  readonly out_takes: Fixed<string>;
  readonly outcomes: Fixed<string>;
  readonly impact: Fixed<string>;
  readonly chosen_by: string | null;
  readonly side: Fixed<Side>;
  readonly chosen_on: Fixed<string>;
  readonly paper_on: Fixed<string | null>;
  readonly paper_where: Fixed<string>;
  readonly after_number: Fixed<number | null>;
  readonly before_start: Fixed<string | null>;
}

interface CampaignPaperTable extends OfCampaign {
  readonly side: Fixed<Side>;
  readonly says: Fixed<"yes" | "no">;
  readonly because: Fixed<string>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

interface CampaignMaterialTable extends OfCampaign {
  readonly material_id: Fixed<string>;
  readonly language: Fixed<string>;
  readonly number: Fixed<number>;
  readonly form: Fixed<string>;
  readonly message: Fixed<string>;
  readonly tested_with: Fixed<string>;
  readonly tested_on: Fixed<string>;
  readonly they_said: Fixed<string>;
  readonly written_by: string | null;
  readonly side: Fixed<Side>;
  readonly written_on: Fixed<string>;
}

interface CampaignCostTable extends OfCampaign {
  readonly number: Fixed<number>;
  readonly pence: Fixed<number>;
  readonly words: Fixed<string>;
  readonly written_by: string | null;
  readonly written_on: Fixed<string>;
}

interface CampaignCountTable extends OfCampaign {
  readonly count_id: Fixed<string>;
  readonly step: Fixed<"inputs" | "outputs" | "outTakes" | "outcomes">;
  readonly what: Fixed<string>;
  readonly counted: Fixed<number>;
  readonly out_of: Fixed<number | null>;
  readonly from_day: Fixed<string>;
  readonly until_day: Fixed<string>;
  readonly how: Fixed<string>;
  readonly written_by: string | null;
  readonly side: Fixed<Side>;
  readonly written_on: Fixed<string>;
}

interface CampaignSayingTable extends OfCampaign {
  readonly saying_id: Fixed<string>;
  readonly kind: Fixed<"note" | "unintended" | "local-change" | "reading">;
  readonly side: Fixed<Side>;
  readonly words: Fixed<string>;
  readonly agrees: Fixed<"yes" | "no" | null>;
  readonly read_as: Fixed<string | null>;
  readonly said_by: string | null;
  readonly said_on: Fixed<string>;
}

/** The tables of campaigns, as migrations 0039 and 0049 make them. */
export interface CampaignTables {
  readonly campaign: CampaignTable;
  readonly campaign_choice: CampaignChoiceTable;
  readonly campaign_paper: CampaignPaperTable;
  readonly campaign_material: CampaignMaterialTable;
  readonly campaign_cost: CampaignCostTable;
  readonly campaign_count: CampaignCountTable;
  readonly campaign_saying: CampaignSayingTable;
}
