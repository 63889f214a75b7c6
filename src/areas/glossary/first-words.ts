interface FirstWord {
  readonly word: string;
  readonly also: readonly string[];
  readonly plain: string;
}

const line = (text: string): FirstWord => {
  const [word = "", also = "", plain = ""] = text.split("|").map((one) => one.trim());
  return { word, also: also === "" ? [] : also.split(",").map((one) => one.trim()), plain };
};

/** Words of health and care in our own plain words, for a place to begin with: word | other ways to write it | meaning. */
export const firstWords: readonly FirstWord[] = `
Advocate | advocacy | Somebody who stands beside you and helps you say what you want. They do not work for the service.
Appointment | | A day and time when somebody meets you.
Assessment | initial assessment, triage | A first talk in which they ask what is going on, to see what help fits.
Cancellation | cancelled | Something that was planned does not take place.
Capacity | mental capacity | Being able to understand a choice, weigh it up and say what you want.
Care coordinator | key worker | The one person who keeps your care together and whom you can ring.
Care pathway | pathway | The steps from asking for help to the end of it.
Care plan | | What you and your team agreed: what helps you, who does what, and what to do in a bad time.
Carer | unpaid carer | Somebody who looks after a relative or friend and is not paid for it.
Caseload | | All the people one worker looks after at a time.
CBT | cognitive behavioural therapy | A talking treatment. You look at what you think, feel and do, and try small changes.
Clinician | | Somebody trained to treat people, such as a doctor, nurse or therapist.
CMHT | community mental health team | A team that helps adults with serious mental health problems near where they live.
Co-production | coproduction | People who use a service and people who work in it plan it together and decide together.
Commissioner | commissioning | Somebody who decides which services are paid for with public money.
Confidentiality | confidential | What you say stays with the team. They tell somebody else only if you agree or someone is in danger.
Consent | informed consent | You say yes, and know what you say yes to. You can say no.
Crisis team | crisis resolution team | A team for bad times, day and night, that comes to your home.
Did not attend | DNA | How a service writes down that somebody did not come. It does not say why.
Discharge | discharged | The service ends its work with you. Ask how to come back if you need it.
Early intervention | | Help that comes soon, before things get worse.
Eligibility criteria | criteria, threshold | The rules about who can get help from a service.
Equality impact assessment | EIA | Checking before a change whether it treats any group of people worse.
GP | general practitioner | Your family doctor. Often the first one to ask.
ICB | integrated care board | The NHS body that plans and pays for health services in an area.
Inpatient | inpatient ward | Somebody who stays in hospital overnight.
Interpreter | | Somebody who says what is said in another language. It costs you nothing, and you can ask for one.
Lived experience | expert by experience | Knowing something because you went through it yourself.
Low intensity | guided self-help | Short help with lighter problems, often by telephone or with a workbook.
Medication | psychotropic medication | Medicines. Ask what each one is for and what else it can do.
Mental Health Act | MHA, sectioned | The law about when somebody can be kept in hospital against their will, and what rights they have.
Multidisciplinary team | MDT | People of different jobs who plan one person’s care together.
Outcome | outcomes | What changed for you because of the help.
Outpatient | | Somebody who comes to a clinic and goes home the same day.
PALS | patient advice and liaison service | People in a hospital who listen and help when something goes wrong.
Primary care | | The first places to go for help: family doctor, pharmacy, dentist.
Psychological therapy | talking therapy, IAPT | Talking with somebody trained, to feel better and find ways to go on.
Recovery | | Living a life that matters to you, with or without an illness.
Referral | referred, refer | One service asks another one to help you. Some let you ask yourself.
Relapse | | Getting ill again after a better time.
Respite | respite care | A break for somebody who looks after another person.
Risk assessment | | A talk about what could go wrong for you or others, and how to be safe.
Safeguarding | | Keeping children and adults safe from harm, and who to tell.
Self-referral | | You ask for help yourself. Nobody has to send you.
Service user | | Somebody who uses a service. Many would rather be called by their name.
Social prescribing | link worker | Somebody helps you find things near you that do you good, such as a club or advice on money.
Stakeholder | | Anybody whom a plan touches, or who has a say in it.
Statutory | statutory services | Services that the law says must be there, such as the NHS and the council.
VCSE | VCSO, voluntary sector, third sector | Charities and community groups.
Waiting list | waiting time | People who wait for a service. Ask how long it is likely to take.
`
  .trim()
  .split("\n")
  .map(line);
