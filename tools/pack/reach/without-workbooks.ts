/** A workbook is a packed folder, which this page does not open: it says so, and what to do. */
const words =
  "This page reads CSV files and no workbooks. Open the workbook, save the sheet as “CSV UTF-8”, and choose that file.";

const refused = () => Promise.resolve({ fine: false as const, words });

export const sheetAsText = refused;
export const sheetsIn = refused;
