/** What the engine says in French. One export is the words of one room. */

/** The language itself: its locale, and what it calls the languages. */
export const language = {
  locale: "fr-FR",
  own: "Français",
  names: { en: "anglais", es: "espagnol", fr: "français", pt: "portugais" },
  inLanguage: (name: string) => `(en ${name})`,
  and: (_next: string) => "et",
};

/** Sources, citations et corrections: the tables that every story has. */
export const story = {
  sources: {
    title: "Sources",
    row: "une source publiée",
    id: "La source",
    publisher: "Qui l’a publiée",
    headline: "Son titre",
    author: "Qui l’a écrite",
    kind: "Le type de média",
    url: "Où la lire",
    noURL: "elle n’a pas d’adresse web stable",
    archived: "Où une copie est conservée",
    published: "La date de publication",
    notEvident: "non indiquée",
    read: "Le jour où elle a été lue",
    lang: "Sa langue, par son code",
    via: "L’agence ou l’autorité dont elle reprend le texte, nommée comme dans `publisher` : les deux ne sont qu’une voix",
    ownText: "un texte à elle, ou non noté",
    note: "Ce qu’il faut savoir d’autre à son sujet",
    kinds: {
      official: "Source officielle",
      wire: "Agence de presse",
      national: "Média national",
      local: "Média local ou régional",
      specialist: "Média spécialisé",
      reference: "Ouvrage de référence",
      aggregator: "Agrégateur",
      repost: "Reprise sur un autre site",
    },
  },
  citations: {
    title: "Citations",
    row: "une source qui dit une chose d’une ligne, ou de toutes",
    table: "La table de la ligne",
    rowId: "L’`id` de la ligne ; `*` pour toutes, quand une seule source les étaye",
    columns:
      "Les colonnes dont elle parle ; `*` pour toutes celles qui sont remplies ; un texte en plusieurs langues n’en fait qu’une",
    notAllowed: "non permis",
    source: "La source",
    says: "Ce qu’elle dit, quand ce n’est pas à la lettre le contenu de la cellule ; d’une seule colonne",
    saysTheCell: "elle dit ce que contient la cellule",
    locator: "L’endroit dans la source",
    quote: "Huit mots au plus de la source, pour retrouver l’endroit",
    attribution: "Qui parle, par type",
    speaker: "Qui parle, en toutes lettres",
    itself: "le média lui-même, ou non noté",
    stance: "Son rapport à la cellule ; seul un désaccord rend la cellule contestée",
    note: "Comment elle a été évaluée : la raison, quand elle ne concorde pas",
    agrees: "Si elle concorde avec la cellule",
    agreesFormula: "`stance` est `agrees`",
    attributions: {
      official: "Une autorité, à visage découvert",
      document: "Un document",
      named: "Une personne nommée",
      reporter: "Le média, en ses propres termes",
      anonymous: "Quelqu’un de non identifié",
    },
    stances: {
      agrees: "Concorde avec la cellule",
      dispute: "Dit autre chose",
      misprint: "Une coquille, à en juger par les autres articles",
      superseded: "Exact à sa date, dépassé depuis",
    },
  },
  corrections: {
    title: "Corrections",
    row: "une correction publiée d’une cellule",
    id: "La correction",
    date: "La date de publication",
    table: "La table de la cellule",
    rowId: "L’`id` de sa ligne",
    column: "Sa colonne ; un texte en plusieurs langues n’en fait qu’une",
    was: "Ce qu’elle contenait avant ; ce qui a été retiré pour protéger quelqu’un est décrit, non répété",
    wasEmpty: "la cellule était vide",
    now: "Ce qu’elle contient maintenant",
    emptied: "la cellule a été vidée",
    reason: "Pourquoi",
    source: "La source du changement",
    noSource: "la formulation était fautive, ou ce qui a été retiré reposait sur trop peu",
  },
  notNoted: "non noté",
  nothingToAdd: "rien à ajouter",
  paragraph: "paragraphe",
  yes: "oui",
  no: "non",
};

/** How well a cell is supported. */
export const evidence = {
  support: {
    contested: "Contesté : les sources divergent",
    several: "Plusieurs voix indépendantes concordent",
    one: "Une seule voix le dit",
    weak: "Seuls des agrégateurs et des reprises le disent",
    uncited: "Aucune citation",
  },
};

/** What changed between two versions of the data. */
export const changes = {
  none: "Aucun changement.",
  changes: ["changement", "changements"],
  rowAdded: ["ligne ajoutée", "lignes ajoutées"],
  rowWithdrawn: ["ligne retirée", "lignes retirées"],
  cellAdded: ["donnée ajoutée", "données ajoutées"],
  cellChanged: ["donnée modifiée", "données modifiées"],
  cellWithdrawn: ["donnée retirée", "données retirées"],
  added: "Ajout",
  withdrawn: "Retrait",
  nowFilled: (now: string) => `désormais «\u202f${now}\u202f» ; rien n’y figurait`,
  changed: (was: string, now: string) => `«\u202f${was}\u202f» avant, «\u202f${now}\u202f» désormais`,
  emptied: (was: string) => `«\u202f${was}\u202f» est retiré`,
  verbs: {
    agrees: "concorde sur",
    dispute: "dit autre chose sur",
    misprint: "comporte une coquille sur",
    superseded: "donne un état antérieur de",
  },
  says: (said: string) => `le texte dit «\u202f${said}\u202f»`,
  quoted: (text: string) => `«\u202f${text}\u202f»`,
  everyRow: "toutes les lignes",
  everyColumn: "toutes les colonnes",
};

/** The codebook and the exports. */
export const exports = {
  generated:
    "Produit par `handover describe` à partir des déclarations des tables. Modifiez celles-ci, pas ce fichier.",
  codebook: "Dictionnaire des variables",
  form: "Chaque table est un fichier CSV en UTF-8 avec un en-tête. Une liste est jointe par `;`. Une date est au format EDTF (ISO 8601-2), aussi précise que sa source et pas davantage : `2013`, `2013-07`, `2013-07-15`, `2013~` (approximative), `2013?` (incertaine), `2013/2015` (du début de 2013 à la fin de 2015). Une cellule vide n’est jamais un zéro : chaque colonne dit ce que cela signifie. Les colonnes *dérivées* ne sont dans aucun fichier ; la bibliothèque les calcule et les exports les contiennent.",
  licence: "Licence",
  read: (day: string) => `Tous les articles antérieurs n’ont pas été lus ; le dernier article lu date du ${day}.`,
  oneRow: (row: string) => `Une ligne est ${row}.`,
  rows: ["ligne", "lignes"],
  key: "Les lignes se distinguent par",
  header: ["Colonne", "Ce qu’elle contient", "Type", "Vide signifie", "Exemple"],
  types: {
    string: "texte",
    integer: "nombre entier",
    number: "nombre",
    boolean: "`true` (oui) ou `false` (non)",
    date: "date EDTF",
    list: "liste",
  },
  idOf: (table: string) => `\`id\` de \`${table}\``,
  category: "catégorie",
  listOf: "liste de catégories",
  derived: "dérivée",
  never: "jamais vide",
  valuesOf: (column: string) => `Valeurs de \`${column}\``,
  ordered: (scale: string) => `dans l’ordre : ${scale}`,
  sameAs: (column: string) => `celles de ${column}`,
  labelOf: (column: string) => `\`${column}\` en toutes lettres`,
};

/** Dates, as the Imprimerie nationale has them. */
export const dates = {
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."],
  shortBesideDay: false,
  first: "1er",
  text: {
    day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    month: (month: string, year: string) => `${month} ${year}`,
  },
  label: {
    day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    month: (month: string, year: string) => `${month} ${year}`,
  },
  article: "le ",
  or: (dates: readonly string[]) => `${dates.slice(0, -1).join(", ")} ou ${dates.at(-1)}`,
  and: (dates: readonly string[]) => `${dates.slice(0, -1).join(", ")} et ${dates.at(-1)}`,
  byDay: (day: string) => `au plus tard ${day}`,
  by: (date: string) => `au plus tard en ${date}`,
  since: (date: string) => `depuis ${date}`,
  between: (from: string, to: string) => `entre ${from} et ${to}`,
  about: (date: string) => `vers ${date}`,
  roughly: (range: string) => `${range} environ`,
  perhaps: (_date: string, withArticle: string) => `peut-être ${withArticle}`,
  unknown: "une date qui n’a pas été lue",
};

/** What charts write of themselves: numbers, counts and lists, their axes, where they come from, and their doubt. */
export const charts = {
  numbers: { decimal: ",", thousands: "\u202f", percent: "\u00a0%", currency: ["", "\u00a0€"] },
  // The plural begins at two: "1,9 an"
  years: (written: string, figure: number) => `${written}\u00a0${Math.abs(figure) < 2 ? "an" : "ans"}`,
  // The AFP writes those under ten in words
  counts: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  feminine: ["zéro", "une"],
  and: (_last: string) => "et",
  times: {
    dateTime: "%-d %b %Y à %H:%M",
    date: "%-d %b %Y",
    time: "%H:%M",
    periods: ["AM", "PM"],
    days: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    shortDays: ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
  },
  dates: {
    axis: { hours: "%-H\u00a0h", minutes: "%-H\u00a0h\u00a0%M", date: "%a %-d", week: "%-d %b" },
    units: {
      "year-month": "%b %Y ",
      "year-month-date": "%-d %b %Y ",
      "month-date": "%-d %b ",
      date: "%-d ",
      quarter: "T%q ",
      week: "sem. %U ",
    },
  },
  titles: {
    count: "Nombre d’enregistrements",
    // "de" loses its e before a vowel
    of: (what: string, field: string) => `${what} ${/^[aeiouâàéèêëîïôœû]/i.test(field) ? "d’" : "de "}${field}`,
    binned: (field: string) => `${field} (par tranches)`,
    most: (field: string, of: string) => `${field} pour ${of} maximal`,
    least: (field: string, of: string) => `${field} pour ${of} minimal`,
    aggregates: {
      average: "Moyenne",
      ci0: "Borne inférieure",
      ci1: "Borne supérieure",
      distinct: "Valeurs distinctes",
      exponential: "Moyenne exponentielle",
      exponentialb: "Moyenne exponentielle",
      max: "Maximum",
      mean: "Moyenne",
      median: "Médiane",
      min: "Minimum",
      missing: "Valeurs manquantes",
      product: "Produit",
      q1: "Premier quartile",
      q3: "Troisième quartile",
      stderr: "Erreur type",
      stdev: "Écart type",
      stdevp: "Écart type",
      sum: "Somme",
      valid: "Valeurs valides",
      values: "Valeurs",
      variance: "Variance",
      variancep: "Variance",
    },
    units: {
      year: "année",
      quarter: "trimestre",
      month: "mois",
      week: "semaine",
      day: "jour de la semaine",
      dayofyear: "jour de l’année",
      date: "jour",
      hours: "heures",
      minutes: "minutes",
      seconds: "secondes",
      milliseconds: "millisecondes",
    },
  },
  sources: ["Source\u00a0: ", "Sources\u00a0: "],
  others: (count: string) => `${count} autres`,
  latest: (day: string) => `Article le plus récent parmi ceux consultés\u00a0: ${day}.`,
  contested: (count: string, of: string) =>
    of === "1"
      ? "Les sources divergent sur ce qui est représenté."
      : `Les sources divergent sur ${count} des ${of} éléments représentés.`,
  inexact: (count: string, of: string) =>
    `${of === "1" ? "Les" : `Pour ${count} des ${of} éléments, les`} articles consultés donnent une date sans préciser le jour.`,
  corrected: (day: string) => `Corrigé le ${day}\u00a0:`,
  corrections: (count: string) =>
    `${count} données de ce graphique\u202f; la liste des corrections jointe aux données indique ce que disait chacune et pourquoi elle a changé.`,
  alt: {
    kinds: {
      area: "Graphique en aires",
      bar: "Graphique en barres",
      line: "Graphique en courbes",
      point: "Graphique en points",
    },
    shows: (kind: string, measure: string, by: string) => `${kind}\u00a0: ${measure}${by && ` par ${by}`}`,
    rows: (count: string, one: boolean) => `${count} ${one ? "ligne" : "lignes"}`,
    ends: (least: string, most: string) => `Minimum\u00a0: ${least}\u202f; maximum\u00a0: ${most}.`,
    same: (each: string) => `Chacune vaut ${each}.`,
  },
};

/** What the checks read in French texts; the English file says what each is. */
export const checks = {
  numbers: {
    decimal: ",",
    thousands: " \u00a0\u2009\u202f",
    units:
      "zéro/aucun/aucune un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize " +
      "dix-sept dix-huit dix-neuf",
    tens:
      "vingt trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts/huitante/octante " +
      "quatre-vingt-dix/nonante",
    afterTens: "(?: |[-\u2011])et(?: |[-\u2011])(?=une?(?!\\p{L})|onze)|[-\u2011]",
    afterTensTo: 19,
    hundreds: "cent/cents",
    afterHundreds: " |[-\u2011]",
    scales: "mille million/millions milliard/milliards billion/billions",
    article: [],
  },
  days: {
    months:
      "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juill août septembre/sept octobre/oct novembre/nov " +
      "décembre/déc",
    capitals: false,
    monthFirst: false,
    nth: "(?:er)?",
    of: [],
    the: ["le"],
    or: ["ou"],
    to: ["et|au"],
  },
  units: {
    decade: "décennies?",
    year: "ans?|années?",
    month: "mois",
    week: "semaines?",
    day: "jours?",
    people: "personnes?|hommes?|femmes?|enfants?|prisonni(?:er|ère)s?|détenue?s?",
    dollar: "dollars?|\\$|usd",
    peso: "pesos?|mxn",
    euro: "euros?|€|eur",
    real: "réal|réaux|reais|brl",
    percent: "%|pour cent",
    of: "(?:de |d['’])?",
    none: [
      "a à au aux avec ce ces cette chaque comme d dans de depuis des du elle elles en est et étaient était été eux fut",
      "furent il ils l la le les leur mais moins ne non ont ou par pas pendant plus pour qu que qui sa sans se selon ses",
      "son sont sous sur un une y",
    ],
  },
  lines: {
    before: {
      atLeast: ["au moins|au minimum|un minimum d(?:e|['’])|pas moins d(?:e|['’])"],
      over: ["plus d(?:e|['’])|supérieure?s? à|au-dessus d(?:e|['’])|au[- ]delà d(?:e|['’])"],
      below: ["moins d(?:e|['’])|inférieure?s? à|(?:au-dessous|en dessous) d(?:e|['’])"],
      atMost: ["au plus|tout au plus|au maximum|un maximum d(?:e|['’])|pas plus d(?:e|['’])|jusqu['’]à"],
      nearly: ["presque|près d(?:e|['’])|un peu moins d(?:e|['’])"],
    },
    after: {
      atLeast: ["(?:ou|et) plus|ou davantage|au moins|au minimum"],
      atMost: ["ou moins|au plus|au maximum"],
    },
  },
  counts: {
    of: ["(?:sur|parmi|d['’]entre)(?: (?:tou(?:te)?s )?(?:les|ces))?|de(?: (?:ces|tou(?:te)?s les))?|des"],
    joins: ["et|mais|tandis|alors"],
    narrows: ["de|du|des|d|à|au|aux|en|dans|chez|parmi|depuis|par|après|avant|pour|avec|quand|lorsque|si|entre|sous"],
    first: ["de|d entre|sur|parmi|des"],
    last: ["de|d|pendant|durant|avec"],
    empty: [
      "a ans avaient avait barres ce ces cette cela d dont dure elle elles en ensemble est et etaient etait ete eu eux",
      "femmes furent hommes ici ils l la le les marques n ont passe passees personnes points qu qui reste restees restes s",
      "sejourne sont tous toutes un une y",
    ],
    ties: [
      "de du des d a au aux en dans parmi depuis par apres avant pour avec sans ou ne non pas plus autre autres ni environ",
      "sur entre chez",
    ],
    beforeName: ["de|du|des|en|au|aux|dans|pour|par|et|à|le|la|les"],
    afterName: ["avec"],
  },
  marks: {
    shown: [
      "(?:des|sur(?: les)?|parmi les|de ces) <n><noun> (?:représenté|affiché|montré|dessiné)e?s",
      "(?<!pas )tou(?:te)?s les <n><noun> (?:représenté|affiché|montré|dessiné)e?s",
      "<n> \\p{L}+, <one> (?:marque|barre|point|ligne|carré|rangée) (?:chacune?|par personne)",
    ],
    part: ["<n> (?:de|d['’]entre) (?:ceux|celles) qui sont (?:représenté|affiché|montré|dessiné)e?s"],
    noNoun: ["de|des|ne|pas|non"],
    notShown: ["(?:non|pas) (?:représenté|affiché|montré|dessiné)e?s?|omise?s?|laissée?s? de côté"],
  },
  absences: {
    absent: [
      "personne n(?:e |['’])\\p{L}+|nul ne \\p{L}+|aucune? (?:source|note|article|média|journal|rapport)",
      "aucune? (?:\\p{L}+ ){1,4}n['’](?:est|était|a été) (?:connu|nommé|cité|donné|signalé)e?",
      "(?:n['’](?:est|était)|ne sont|n['’]étaient) pas connue?s?|n['’]ont? (?:jamais |pas )(?:encore )?été nommée?s?",
      "on ignore|on ne sait pas|inconnue?s?|sans nom|non (?:identifi|nomm)ée?s?|anonymes?",
    ],
    read: [
      "consultée?s?|que nous avons lu(?:e?s)?|lue?s ici|dans ces données",
      "(?:articles?|sources?|pages?|textes?|rapports?|médias) lue?s",
    ],
    said: [
      ", (?:dit|disent|déclare|indique|affirme|annonce|selon) (?!(?:les? |la |des )?(?:sources?|articles?|médias?)(?!\\p{L}))\\p{L}",
      "(?<!\\p{L})(?:selon |d['’]après )(?!(?:les? |la |des )?(?:sources?|articles?|médias?)(?!\\p{L}))\\p{L}",
    ],
    denied: ["ne (?:signifie|veut) pas (?:dire )?que "],
    ofOne: ["(?:dans|par) (?:le|la|les|son|sa|ce|cette)(?!\\p{L})|(?:dans|par) l['’]|par (?=\\p{Lu})"],
    say: ["dans les articles consultés", "aucune source lue ici"],
  },
  law: {
    guilt: [
      "meurtri(?:er|ère)s?|assassins?|tueu(?:r|se)s?|criminel(?:le)?s?|malfaiteurs?|délinquante?s?|bandits?",
      "gangsters?|mafieu(?:x|ses?)|terroristes?|viol(?:eur|euse)s?|vole(?:ur|use)s?|ravisseu(?:r|se)s?|escrocs?",
      "(?:narco)?trafiquante?s?|tueurs? à gages|parrains? de la (?:drogue|mafia)",
    ],
    alleged: ["présumée?s?|supposée?s?|prétendue?s?|accusée?s? d['’]être|soupçonnée?s? d['’]être"],
    allegedAfter: ["présumée?s?|supposée?s?"],
    ofThings: ["criminel(?:le)?s?|terroristes?|mafieu(?:x|ses?)|meurtri(?:er|ère)s?|délinquante?s?"],
    thingsBefore: [
      "organisations?|groupes?|entreprises?|réseaux?|bandes?|activités?|affaires?|actes?|casiers?|procès|enquêtes?",
      "attentats?|attaques?|accidents?|incendies?|séismes?|raids?|plus|très",
    ],
    thingsAfter: [],
    denied: ["ne|n|pas|jamais|sans|ni|non|plutôt que|au lieu de?|contre"],
    say: ["accusé de", "poursuivi pour", "présumé"],
  },
  names: { before: ["(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]"], after: [] },
  altText: {
    kinds: [
      "graphiques?|diagrammes?|cartes?|frises?|chronologies?|tableaux?|histogrammes?|courbes?|nuages? de points|camemberts?",
    ],
    begin: "Graphique à barres de …",
  },
  source: ["Source", "Sources"],
};

/** Pages: what stands around a notebook, and in its evidence. */
export const pages = {
  skip: "Aller au texte",
  all: "Toutes les pages",
  notebooks: "Pages",
  languageAndContents: "Langue et sommaire",
  contents: "Sommaire",
  /** Quotation marks, and those within others. */
  quotes: ["«\u202f", "\u202f»", "“", "”"],
  colon: (words: string) => `${words}\u00a0:`,
  /** What stands between the items of a list that have pauses of their own. */
  semicolon: "\u202f; ",
  download: "Télécharger",
  sizes: { wide: "large", narrow: "étroit" },
  data: "Les données de ce graphique",
  rows: (shown: string, count: number) => `${shown} ${count < 2 ? "ligne" : "lignes"}`,
  evidence: "Les sources",
  evidenceLead:
    "Chaque ligne sur laquelle repose cette page, et chaque source qui en parle. Ce qu’une source dit autrement est conservé et signalé.",
  figures: "Chiffres du texte",
  also: "La même marque repose aussi sur",
  contested: "contesté",
  says: "Elle dit",
  on: "À propos de",
  was: (before: string) => `On y lisait «\u202f${before}\u202f».`,
  carrying: (whose: string) => `texte d’origine\u00a0: ${whose}`,
  read: "Tous les articles n’ont pas été lus, et ce qui ne figure pas ici peut avoir été publié ailleurs.",
  uncited: "Aucune citation n’étaye cette ligne.",
};

export const cli = {
  sound: (folder: string, tables: string, rows: string) => `${folder} est en ordre : ${tables}, ${rows}.`,
  cited: (cells: string, sources: string, citations: string) =>
    `Chaque cellule est sourcée : ${cells}, ${sources}, ${citations}.`,
  latest: (day: string) => `Dernier article lu : ${day}.`,
  tables: ["table", "tables"],
  rows: ["ligne", "lignes"],
  cells: ["cellule", "cellules"],
  sources: ["source", "sources"],
  citations: ["citation", "citations"],
  corrections: ["correction en vigueur", "corrections en vigueur"],
  empty: "vide",
  unit: (unit: string) => `en ${unit}`,
  quoted: (text: string) => `«\u202f${text}\u202f»`,
  agree: "Qui le dit",
  disagree: "Qui dit autre chose",
  says: (said: string) => `dit : ${said}`,
  also: (columns: string) => `parle aussi de : ${columns}`,
  covers: {
    column: "parle de cette colonne sur toutes les lignes",
    row: "parle de tout ce qui est rempli sur cette ligne",
    table: "parle de tout ce qui est rempli dans cette table",
  },
  weighed: (note: string) => `appréciation : ${note}`,
  corrected: (day: string, was: string, now: string) => `Corrigé le ${day} : de ${was} à ${now}.`,
  derived: (formula: string) => `Mode de calcul : ${formula}.`,
  quotes: ["citation avec extrait", "citations avec extrait"],
  verified: (quotes: string, stand: string, moved: string, gone: string) =>
    `${quotes}. À leur place : ${stand} ; déplacées : ${moved} ; disparues : ${gone}.`,
  paragraphs: {
    lines: "",
    "lines with text": "Comptent comme paragraphes les lignes qui ne sont pas vides.",
    blocks: "Comptent comme paragraphes les lignes entre deux lignes vides.",
  },
  gone: "Disparues",
  moved: "Déplacées",
  noParagraph: "aucun paragraphe noté",
  movedTo: (from: string, to: string) => `${from}, désormais dans ${to}`,
};

/** What a screen reader calls marks: each kind, and a group of one kind. */
export const marks = {
  kinds: {
    arc: "arc",
    area: "aire",
    axis: "axe",
    bar: "barre",
    box: "boîte",
    circle: "cercle",
    errorband: "bande d’erreur",
    errorbar: "barre d’erreur",
    geoshape: "carte",
    group: "marques",
    image: "image",
    legend: "légende",
    line: "ligne",
    path: "tracé",
    point: "point",
    rect: "rectangle",
    rule: "ligne droite",
    shape: "forme",
    square: "carré",
    symbol: "symbole",
    text: "texte",
    tick: "trait",
    trail: "tracé",
  },
  group: (kind: string) => `groupe\u00a0: ${kind}`,
};
