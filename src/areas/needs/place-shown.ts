export { formShown, placeShown } from "../../nouns/place-shown.ts";
