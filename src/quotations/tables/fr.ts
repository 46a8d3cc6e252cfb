import { listed, type SpeechTable } from './speech-table.ts';

const participles =
  'déclaré,dit,affirmé,assuré,indiqué,expliqué,précisé,ajouté,souligné,estimé,répondu,lancé,insisté,raconté,confié,rappelé,annoncé,martelé,regretté,dénoncé,promis,écrit,réagi,prévenu,averti,reconnu,poursuivi,conclu,témoigné,admis';
const presents =
  'déclare,dit,affirme,assure,indique,explique,précise,ajoute,souligne,estime,répond,lance,insiste,raconte,confie,rappelle,annonce,martèle,regrette,dénonce,promet,écrit,prévient,avertit,reconnaît,poursuit,conclut,témoigne,s’inquiète,se désole,se félicite,s’indigne,résume';

export const french: SpeechTable = {
  language: 'fr',
  verbs: [
    {
      forms: listed(participles).flatMap((word) => [`a ${word}`, `avait ${word}`, `ont ${word}`]),
      example: '{« Nous partons demain »}, <%> [le maire de Merlac].',
    },
    {
      forms: listed(presents),
      example: '[Le maire de Merlac] <%> : {« Nous partons demain. »}',
    },
  ],
  ownVerbs: [
    {
      forms: listed(participles).flatMap((word) =>
        listed('il,elle').map((who) => `a-t-${who} ${word}`),
      ),
      example: '{« Nous partons demain »}, <%> devant la presse.',
    },
    {
      forms: listed(presents).flatMap((word) =>
        listed('il,elle').map((who) => inverted(word, who)),
      ),
      example: '{« Nous partons demain »}, <%>.',
    },
  ],
  accordingTo: [
    {
      forms: listed('selon'),
      needs: 'a speaker',
      example: '<%> [les pompiers], {le feu a pris dans un hangar}.',
    },
    {
      forms: listed('d’après'),
      needs: 'a speaker',
      example: '{Le feu a pris dans un hangar}, <%> [deux témoins].',
    },
    {
      forms: listed('aux yeux de,de l’avis de,à en croire'),
      needs: 'nothing',
      example: '<%> [Paul Rémond], {le feu a pris dans un hangar}.',
    },
    {
      forms: listed('pour'),
      needs: 'a quotation',
      example: '<%> [Paul Rémond], {« rien ne prouve que ce soit eux »}.',
    },
    {
      forms: [
        ...listed(
          'policière,judiciaire,militaire,diplomatique,humanitaire,gouvernementale',
        ).flatMap((kind) => [`de source ${kind}`, `de sources ${kind}s`]),
        'de source proche du dossier',
        'de source proche de l’enquête',
      ],
      needs: 'no source',
      example: '<%>, {le feu a pris dans un hangar}.',
    },
  ],
  behindSource: [],
  relays: [
    {
      forms: listed('en citant,citant,qui cite'),
      verbs: listed('rapporte,a rapporté,écrit,indique'),
      order: 'verb-first',
      example: '{Le feu a pris dans un hangar}, <rapporte> (l’agence Vesta), <%> [un responsable].',
    },
  ],
  citedBy: listed(
    'consulté par,consultée par,consultés par,obtenu par,contacté par,contactée par,joint par,jointe par,cité par,cités par,citée par,citées par,interrogé par,interrogée par,interrogés par',
  ),
  that: listed('que,qu’'),
  conjunctions: listed('et,mais,tandis que,alors que'),
  dropsSubject: false,
  subject: 'before',
  speakers: listed(
    'agence,quotidien,journal,chaîne,radio,média,site,presse,hebdomadaire,ministère,ministre,minist,président,porte-parole,responsable,source,témoin,police,policier,pompier,secours,secouriste,armée,militaire,état-major,gouvernement,autorité,parquet,procureur,préfe,maire,mairie,habitant,voisin,expert,analyste,enquêteur,officiel,ong,association,organisation,syndicat,bilan,rapport,communiqué,enquête,étude,sondage,société,entreprise,diplomate,élu,député,avocat,général,colonel,chef,services,médecin,hôpital,proche,victime,survivant,chercheur,spécialiste,observateur,groupe,opposition',
  ),
  outlets: listed('agence,quotidien,journal,chaîne,radio,média,site,hebdomadaire'),
  joined: '(?:[ldLD]’)?',
  pronouns: listed('il,elle,ils,elles,on,lui,eux,celui-ci,celle-ci,ce dernier,cette dernière'),
  ends: listed(
    'dans,avec,sans,par,lors,sur,devant,à,au,aux,depuis,pendant,après,avant,en,qui,que,dont,mais,alors,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier,ce,cette,citant,tout,via',
  ),
  between: [
    'dans un (?:communiqué|entretien|message)',
    'lors d’une conférence de presse',
    'au téléphone|par téléphone|à la télévision|à la radio',
    'sous couvert d’anonymat|sous le couvert de l’anonymat|sous anonymat',
    'sur (?:X|Twitter|Facebook|Telegram)',
    '(?:à|devant) la presse',
    'devant (?:les|des) journalistes',
    'aux journalistes',
    'à (?<outlet>l’(?:agence )?\\p{Lu}[\\p{L}-]*|(?:la|le|l’)? ?(?:chaîne|quotidien|journal|radio) \\p{Lu}[\\p{L}-]*)',
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin))?',
  ],
};

/** “dit-il”, “ajoute-t-il”. */
function inverted(verb: string, who: string): string {
  return /[aec]$/.test(verb) ? `${verb}-t-${who}` : `${verb}-${who}`;
}
