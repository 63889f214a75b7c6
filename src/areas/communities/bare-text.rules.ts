/** Small letters without their accents, as search compares them: “Oluwaṣeun” is oluwaseun. */
export const bareText = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "");
