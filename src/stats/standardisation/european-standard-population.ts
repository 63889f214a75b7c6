/**
 * The European Standard Population of 2013: an invented population of 100,000 whose ages every place is weighed by.
 * The last band is everyone of 90 and over.
 * Source: Eurostat, Revision of the European Standard Population (2013).
 */
export const europeanStandardPopulation2013: readonly { readonly ages: string; readonly standard: number }[] = [
  { ages: "0-4", standard: 5000 },
  { ages: "5-9", standard: 5500 },
  { ages: "10-14", standard: 5500 },
  { ages: "15-19", standard: 5500 },
  { ages: "20-24", standard: 6000 },
  { ages: "25-29", standard: 6000 },
  { ages: "30-34", standard: 6500 },
  { ages: "35-39", standard: 7000 },
  { ages: "40-44", standard: 7000 },
  { ages: "45-49", standard: 7000 },
  { ages: "50-54", standard: 7000 },
  { ages: "55-59", standard: 6500 },
  { ages: "60-64", standard: 6000 },
  { ages: "65-69", standard: 5500 },
  { ages: "70-74", standard: 5000 },
  { ages: "75-79", standard: 4000 },
  { ages: "80-84", standard: 2500 },
  { ages: "85-89", standard: 1500 },
  { ages: "90+", standard: 1000 },
];
