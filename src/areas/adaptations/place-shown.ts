export { formShown } from "../../nouns/place-shown.ts";
