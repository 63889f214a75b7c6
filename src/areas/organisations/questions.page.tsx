export { choicesOf, Questions, type Question } from "../../design/index.ts";
