import { listed, type SpeechTable } from './speech-table.ts';

export const german: SpeechTable = {
  language: 'de',
  verbs: [
    {
      forms: listed(
        'sagte,sagten,sagt,sagen,erklärte,erklärten,erklärt,betonte,betonten,betont,schrieb,schrieben,schreibt,antwortete,berichtete,berichteten,berichtet,behauptete,klagte,klagten,warnte,warnten,warnt,meinte,meinten,meint,ergänzte,versicherte,versicherten,erzählte,erzählten,erzählt,räumte,teilte,kündigte,kritisierte,kritisierten,forderte,forderten,kommentierte,fügte,hieß es,heißt es,entgegnete,bekräftigte,versprach',
      ),
      example: '{„Wir fahren morgen ab“}, <%> [Landrat Armin Lesk].',
    },
  ],
  ownVerbs: [],
  accordingTo: [
    {
      forms: listed('laut,gemäß'),
      needs: 'a speaker',
      example: '<%> [Feuerwehr] {brach das Feuer gegen zwei Uhr aus}.',
    },
    {
      forms: listed(
        'nach Angaben,nach Darstellung,nach Aussage,nach Aussagen,nach Ansicht,nach Einschätzung,nach den Worten,nach Auffassung,nach Überzeugung',
      ),
      needs: 'nothing',
      example: '<%> [der Behörden] {brach das Feuer gegen zwei Uhr aus}.',
    },
    {
      forms: listed('so'),
      needs: 'the end',
      example: '{Das Feuer brach gegen zwei Uhr aus}, <%> [zwei Augenzeugen].',
    },
    {
      forms: listed('heißt es aus,hieß es aus'),
      needs: 'nothing',
      example: '{Das Feuer brach gegen zwei Uhr aus}, <%> [Regierungskreisen].',
    },
    {
      forms: listed(
        'nach seinen Angaben,nach ihren Angaben,nach eigenen Angaben,seinen Angaben zufolge,ihren Angaben zufolge',
      ),
      needs: 'no source',
      example: '<%> {brach das Feuer gegen zwei Uhr aus}.',
    },
  ],
  behindSource: [
    {
      forms: listed('zufolge'),
      example: '[Dem Ministerium] <%> {brach das Feuer gegen zwei Uhr aus}.',
    },
  ],
  relays: [
    {
      forms: listed('unter Berufung auf,mit Verweis auf'),
      verbs: listed('berichtet,berichtete,berichteten,meldet,meldete,schreibt,schrieb'),
      order: 'verb-first',
      example:
        '{Das Feuer brach gegen zwei Uhr aus}, <berichtet> (die Agentur Vesta) <%> [einen Beamten].',
    },
  ],
  citedBy: listed(
    'zitiert von,der Agentur,der Nachrichtenagentur,der Zeitung,dem Sender,dem Magazin',
  ),
  that: listed('dass'),
  conjunctions: listed('und,aber,während,doch'),
  dropsSubject: false,
  subject: 'before',
  speakers: listed(
    'agentur,nachrichtenagentur,zeitung,sender,rundfunk,medien,magazin,bericht,portal,polizei,feuerwehr,ministerium,verteidigungsminist,außenminist,innenminist,minister,präsident,kanzler,sprecher,regierung,regierungs,behörde,armee,militär,bundeswehr,generalstab,staatsanwalt,staatsanwält,ermittler,zeuge,augenzeuge,bürgermeister,landrat,bewohner,anwohner,experte,analyst,beamte,offizier,organisation,unternehmen,konzern,chef,abgeordnet,anwalt,general,oberst,kommandeur,geheimdienst,ärzt,arzt,krankenhaus,angehörige,überlebende,beobachter,opposition,diplomat,botschaft,vereint,uno,who,besatzungsbehörd,rettungsdienst,sicherheitskreis,quelle,insider,mitarbeiter,verband,studie,umfrage,dpa,afp,reuters',
  ),
  outlets: listed('agentur,nachrichtenagentur,zeitung,sender,magazin,portal'),
  joined: '',
  pronouns: listed('er,sie,es,ihm,ihr,ihnen,dieser,diese'),
  ends: listed(
    'am,im,in,nach,vor,bei,gegenüber,auf,mit,während,und,aber,dass,weil,wie,heute,gestern,hinzu',
  ),
  between: [
    '(?:am )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)',
    'in einer (?:Mitteilung|Erklärung)',
    '(?<outlet>(?:der (?:Nachrichtena|A)gentur|der Zeitung|dem Sender|dem Magazin) (?:„[^“”]+[“”]|\\p{Lu}[\\p{L}-]*))',
    'vor Journalisten',
    'heute|gestern',
  ],
};
