import { words } from '../attribution/lexicon/words.ts';

/*
 * Words for deeds of violence and sabotage. The classes are those of VerbNet (K. Kipper Schuler, 2005) that hold
 * such verbs (hit-18.1, murder-42.1, poison-42.2, destroy-44, throw-17.1, steal-10.5); their members, and the nouns,
 * were collected by hand from news of attacks. In small letters and the form of a dictionary.
 */

/** Verbs that are a deed by themselves, whatever their object, unless it is one of `harmlessObjects`. */
export const violentVerbs = words(
  'strike attack bomb bombard hit target destroy kill raid shell shoot poison hack sabotage assassinate murder invade ' +
    'torpedo ambush massacre slaughter behead stab torture abduct kidnap hijack torch strafe pound firebomb ' +
    'gun sink detonate infiltrate breach cripple obliterate slay wound injure maim assault storm airstrike carpet-bomb',
);

/** Verbs that are a deed with one of `deedNouns` as their object, or a pronoun for one. */
export const performingVerbs = words(
  'carry conduct commit perpetrate launch mount stage orchestrate mastermind execute undertake wage perform engineer ' +
    'instigate direct plot do fire drop lob hurl',
);

/** Verbs that help with a deed where their object is one of `weaponNouns`. */
export const supplyingVerbs = words(
  'supply provide deliver give sell send ship smuggle transfer furnish',
);

/** Verbs that order a deed, with one of `deedNouns` as object or with an infinitive. */
export const orderingVerbs = words('order command instruct authorize authorise');

/** Nouns for a deed, in the singular. */
export const deedNouns = words(
  'strike airstrike attack raid bombing bombardment assault offensive massacre killing murder assassination explosion ' +
    'blast shelling invasion hack cyberattack cyber-attack intrusion sabotage shooting stabbing ambush hijacking ' +
    'kidnapping abduction poisoning arson genocide incursion barrage breach slaughter missile rocket drone ' +
    'projectile mortar bomb grenade torpedo shot execution atrocity',
);

/** Nouns for a deed that name nothing but it: one’s own of these is an accusation without a verb. */
export const ownedNouns = words(
  'strike airstrike raid shelling bombardment involvement responsibility complicity culpability hand role guilt ' +
    'aggression invasion incursion',
);

/** Nouns that are a deed of whom they belong to, but as often one done to them or in their place: “the Paris attack”. */
export const aimedNouns = words(
  'attack bombing assault killing assassination murder hack sabotage shooting operation',
);

/** Things by which a deed is done; as the subject of a violent verb they act for whose they are. */
export const instrumentNouns = words(
  'drone jet warplane plane aircraft helicopter missile rocket bomber bomb shell artillery tank warship ship submarine ' +
    'gunboat strike airstrike raid attack shelling bombardment fire torpedo mortar gunship f-16 f-35',
);

/** Bodies that act for the state or movement whose they are. */
export const forceNouns = words(
  'army military force troop navy air airforce airman soldier government regime state agent spy intelligence service ' +
    'commando marine command guard police mossad agency ministry authority side unit brigade corps pilot gunner special ' +
    'defence defense artillery general commander leader operative leadership',
);

/** People who act for a movement that they are called after, but not for a state: “Hamas fighters”, but “Iraqi fighters”. */
export const memberNouns = words(
  'rebel fighter militant gunman insurgent militia militiaman movement group guerrilla terrorist attacker bomber ' +
    'supporter member cell faction party organisation organization network',
);

/** What a supplier supplies. */
export const weaponNouns = words(
  'drone missile rocket weapon arm arms explosive munition ammunition bomb warhead launcher gun rifle grenade agent',
);

/** What “target” is a deed against; what else is targeted is often only addressed: voters, a market. */
export const targetNouns = words(
  'base depot convoy compound headquarters village town city position facility site ship tanker plant refinery airport ' +
    'airfield school hospital building home house vehicle car truck soldier troop force militant fighter civilian camp ' +
    'barracks bunker warehouse port bridge pipeline station checkpoint embassy consulate mosque church network server ' +
    'system computer website infrastructure militia commander journalist diplomat',
);

/** Objects that make a violent verb harmless: a deal is struck, a report attacked, a minister fired. */
export const harmlessObjects = words(
  'deal agreement chord balance tone pact bargain note optimism report claim accusation allegation statement decision ' +
    'plan law bill policy critic media record remark proposal resolution idea comment suggestion verdict ruling ' +
    'inflation market customer audience fund contract promise pose time vein',
);

/** Adjectives that say of somebody that they did it, after “be”. */
export const answerableAdjectives = words('responsible guilty culpable complicit behind liable');

/** Nouns that say the same: “Israel was the culprit”. */
export const culpritNouns = words(
  'culprit perpetrator attacker assailant killer gunman shooter bomber mastermind aggressor author murderer',
);

/** What stands in the way of a deed’s being said to have been done, right before a noun for it. */
export const unrealAdjectives = words(
  'planned future potential imminent possible threatened feared any further new hypothetical attempted next',
);

/** What makes a deed’s noun a suspicion. */
export const suspectedAdjectives = words('alleged suspected apparent presumed purported reported');
