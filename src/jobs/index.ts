/** Work that is done after the answer: what a job is, and how one is added. Working them is for whoever starts the program. */
export { job, type Job, type JobOf, type JobParts } from "./job.ts";
export { addJob } from "./queue.store.ts";
