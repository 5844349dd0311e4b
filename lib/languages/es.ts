/** What the engine says in Spanish, with Mexican usage. One export is the words of one room. */

/** The language itself: its locale, and what it calls the languages. */
export const language = {
  locale: "es-MX",
  own: "Español",
  names: { en: "inglés", es: "español", fr: "francés", pt: "portugués" },
  inLanguage: (name: string) => `(en ${name})`,
  /** "y" becomes "e" before the sound of an i. */
  and: (next: string) => (/^h?i(?!e)/i.test(next) ? "e" : "y"),
};

/** Fuentes, citas y correcciones: the tables that every story has. */
export const story = {
  sources: {
    title: "Fuentes",
    row: "una fuente publicada",
    id: "La fuente",
    publisher: "Quién la publicó",
    headline: "Su título",
    author: "Quién la escribió",
    kind: "El tipo de medio",
    url: "Dónde puede leerse",
    noURL: "no tiene dirección web fija",
    archived: "Dónde se conserva una copia",
    published: "Cuándo se publicó",
    notEvident: "no consta",
    read: "El día en que se leyó",
    lang: "Su idioma, por su código",
    via: "La agencia o autoridad cuyo texto reproduce, nombrada como en `publisher`: ambas son una sola voz",
    ownText: "texto propio, o no se anotó",
    note: "Qué más hay que saber de ella",
    kinds: {
      official: "Oficial",
      wire: "Agencia de noticias",
      national: "Medio nacional",
      local: "Medio local o regional",
      specialist: "Medio especializado",
      reference: "Obra de consulta",
      aggregator: "Agregador",
      repost: "Copia en otro sitio",
    },
  },
  citations: {
    title: "Citas",
    row: "una fuente que dice una cosa de una fila, o de todas",
    table: "La tabla de la fila",
    rowId: "El `id` de la fila; `*` si una sola fuente respalda todas",
    columns:
      "Las columnas de las que habla; `*` para todas las que tienen dato; un texto en varios idiomas es una sola",
    notAllowed: "no se permite",
    source: "La fuente",
    says: "Lo que dice, cuando no es literalmente lo que contiene la celda; de una columna",
    saysTheCell: "dice lo que contiene la celda",
    locator: "El lugar en la fuente",
    quote: "Hasta ocho palabras de la fuente, para hallar el lugar",
    attribution: "Quién habla, por tipo",
    speaker: "Quién habla, en palabras",
    itself: "el propio medio, o no se anotó",
    stance: "Cómo se relaciona con la celda; solo una discrepancia la pone en disputa",
    note: "Cómo se valoró: la razón, cuando no coincide",
    agrees: "Si coincide con la celda",
    agreesFormula: "`stance` es `agrees`",
    attributions: {
      official: "Una autoridad, con nombre",
      document: "Un documento",
      named: "Una persona con nombre",
      reporter: "El medio, con sus palabras",
      anonymous: "Alguien sin identificar",
    },
    stances: {
      agrees: "Coincide con la celda",
      dispute: "Dice otra cosa",
      misprint: "Una errata, a juzgar por las demás notas",
      superseded: "Cierto en su fecha, superado después",
    },
  },
  corrections: {
    title: "Correcciones",
    row: "una corrección publicada de una celda",
    id: "La corrección",
    date: "Cuándo se publicó",
    table: "La tabla de la celda",
    rowId: "El `id` de su fila",
    column: "Su columna; un texto en varios idiomas es una",
    was: "Lo que contenía antes; lo que se retiró para proteger a alguien se describe, no se repite",
    wasEmpty: "la celda estaba vacía",
    now: "Lo que contiene ahora",
    emptied: "la celda se vació",
    reason: "Por qué",
    source: "La fuente del cambio",
    noSource: "el error era de redacción, o lo retirado tenía poco sustento",
  },
  notNoted: "no se anotó",
  nothingToAdd: "nada que añadir",
  paragraph: "párrafo",
  yes: "sí",
  no: "no",
};

/** How well a cell is supported. */
export const evidence = {
  support: {
    contested: "En disputa: las fuentes discrepan",
    several: "Coinciden varias voces independientes",
    one: "Una sola voz lo dice",
    weak: "Solo lo dicen agregadores y copias",
    uncited: "Sin cita",
  },
};

/** What changed between two versions of the data. */
export const changes = {
  none: "Sin cambios.",
  changes: ["cambio", "cambios"],
  rowAdded: ["fila agregada", "filas agregadas"],
  rowWithdrawn: ["fila retirada", "filas retiradas"],
  cellAdded: ["dato agregado", "datos agregados"],
  cellChanged: ["dato modificado", "datos modificados"],
  cellWithdrawn: ["dato retirado", "datos retirados"],
  added: "Se agrega",
  withdrawn: "Se retira",
  nowFilled: (now: string) => `ahora “${now}”; no había dato`,
  changed: (was: string, now: string) => `antes “${was}”, ahora “${now}”`,
  emptied: (was: string) => `se retira “${was}”`,
  verbs: {
    agrees: "coincide en",
    dispute: "discrepa en",
    misprint: "tiene un error en",
    superseded: "cuenta un estado anterior de",
  },
  says: (said: string) => `dice “${said}”`,
  quoted: (text: string) => `“${text}”`,
  everyRow: "todas las filas",
  everyColumn: "todas las columnas",
};

/** The codebook and the exports. */
export const exports = {
  generated:
    "Generado con `handover describe` a partir de las declaraciones de las tablas. Cámbielas ahí, no en este archivo.",
  codebook: "Libro de códigos",
  form: "Cada tabla es un archivo CSV en UTF-8 con encabezado. Las listas se unen con `;`. Las fechas son EDTF (ISO 8601-2), tan exactas como su fuente y no más: `2013`, `2013-07`, `2013-07-15`, `2013~` (aproximada), `2013?` (dudosa), `2013/2015` (del inicio de 2013 al final de 2015). Una celda vacía nunca es un cero: cada columna dice qué significa. Las columnas *derivadas* no están en ningún archivo; la biblioteca las calcula y las exportaciones las incluyen.",
  licence: "Licencia",
  read: (day: string) => `No se leyeron todas las notas anteriores; la última nota leída es del ${day}.`,
  oneRow: (row: string) => `Una fila es ${row}.`,
  rows: ["fila", "filas"],
  key: "Las filas se distinguen por",
  header: ["Columna", "Qué contiene", "Tipo", "Vacía significa", "Ejemplo"],
  types: {
    string: "texto",
    integer: "número entero",
    number: "número",
    boolean: "`true` (sí) o `false` (no)",
    date: "fecha EDTF",
    list: "lista",
  },
  idOf: (table: string) => `\`id\` de \`${table}\``,
  category: "categoría",
  listOf: "lista de categorías",
  derived: "derivada",
  never: "nunca está vacía",
  valuesOf: (column: string) => `Valores de \`${column}\``,
  ordered: (scale: string) => `en orden: ${scale}`,
  sameAs: (column: string) => `los de ${column}`,
  labelOf: (column: string) => `\`${column}\` en palabras`,
};

/** Dates, as in Mexico: short months in lower case, with a point. */
export const dates = {
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  shortMonths: ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sep.", "oct.", "nov.", "dic."],
  shortBesideDay: false,
  first: "1",
  text: {
    day: (day: string, month: string, year: string) => `${day} de ${month} de ${year}`,
    month: (month: string, year: string) => `${month} de ${year}`,
  },
  label: {
    day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    month: (month: string, year: string) => `${month} ${year}`,
  },
  article: "el ",
  // "o" becomes "u" before the sound of an o: "7 u 8", "septiembre u octubre"
  or: (dates: readonly string[]) =>
    dates.reduce((before, date) => `${before} ${/^(o|8\b|11\b)/i.test(date) ? "u" : "o"} ${date}`),
  and: (dates: readonly string[]) => `${dates.slice(0, -1).join(", ")} y ${dates.at(-1)}`,
  byDay: (day: string) => `a más tardar ${day}`,
  by: (date: string) => `a más tardar en ${date}`,
  since: (date: string) => `desde ${date}`,
  between: (from: string, to: string) => `entre ${from} y ${to}`,
  about: (date: string) => `hacia ${date}`,
  roughly: (range: string) => `${range}, aproximadamente`,
  perhaps: (date: string) => `quizá ${date}`,
  unknown: "una fecha que no se leyó",
};

/** What charts write of themselves: numbers, counts and lists, their axes, where they come from, and their doubt. */
export const charts = {
  // Mexico writes numbers as the United States does, unlike Spain
  numbers: { decimal: ".", thousands: ",", percent: "%", currency: ["$", ""] },
  years: (written: string, _figure: number) => `${written}\u00a0${written === "1" ? "año" : "años"}`,
  counts: ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
  feminine: ["cero", "una"],
  // "y" becomes "e" before the sound of an i
  and: (last: string) => (/^h?[ií](?!e)/i.test(last) ? "e" : "y"),
  times: {
    dateTime: "%-d %b %Y, %H:%M",
    date: "%-d %b %Y",
    time: "%H:%M",
    periods: ["a. m.", "p. m."],
    days: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    shortDays: ["dom.", "lun.", "mar.", "mié.", "jue.", "vie.", "sáb."],
  },
  dates: {
    axis: { hours: "%-H:%M", minutes: "%-H:%M", date: "%a %-d", week: "%-d %b" },
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
    count: "Número de registros",
    of: (what: string, field: string) => `${what} de ${field}`,
    binned: (field: string) => `${field} (por intervalos)`,
    most: (field: string, of: string) => `${field} con el mayor ${of}`,
    least: (field: string, of: string) => `${field} con el menor ${of}`,
    aggregates: {
      average: "Promedio",
      ci0: "Límite inferior",
      ci1: "Límite superior",
      distinct: "Valores distintos",
      exponential: "Promedio exponencial",
      exponentialb: "Promedio exponencial",
      max: "Máximo",
      mean: "Media",
      median: "Mediana",
      min: "Mínimo",
      missing: "Valores faltantes",
      product: "Producto",
      q1: "Primer cuartil",
      q3: "Tercer cuartil",
      stderr: "Error estándar",
      stdev: "Desviación estándar",
      stdevp: "Desviación estándar",
      sum: "Suma",
      valid: "Valores válidos",
      values: "Valores",
      variance: "Varianza",
      variancep: "Varianza",
    },
    units: {
      year: "año",
      quarter: "trimestre",
      month: "mes",
      week: "semana",
      day: "día de la semana",
      dayofyear: "día del año",
      date: "día",
      hours: "horas",
      minutes: "minutos",
      seconds: "segundos",
      milliseconds: "milisegundos",
    },
  },
  sources: ["Fuente: ", "Fuentes: "],
  others: (count: string) => `${count} más`,
  latest: (day: string) => `Nota más reciente de las leídas: ${day}.`,
  contested: (count: string, of: string) =>
    of === "1"
      ? "Las fuentes discrepan en lo que se muestra."
      : `Las fuentes discrepan en ${count} de las ${of} marcas que se muestran.`,
  inexact: (count: string, of: string) =>
    `${of === "1" ? "Las" : `En ${count} de las ${of} marcas, las`} notas consultadas no precisan el día de alguna fecha.`,
  corrected: (day: string) => `Corregido el ${day}:`,
  corrections: (count: string) =>
    `${count} datos de esta gráfica; la lista de correcciones de los datos dice qué decía cada uno y por qué cambió.`,
  alt: {
    kinds: {
      area: "Gráfica de áreas",
      bar: "Gráfica de barras",
      line: "Gráfica de líneas",
      point: "Gráfica de puntos",
    },
    shows: (kind: string, measure: string, by: string) => `${kind} de ${measure}${by && ` por ${by}`}`,
    rows: (count: string, one: boolean) => `${count} ${one ? "fila" : "filas"}`,
    ends: (least: string, most: string) => `El mínimo es ${least} y el máximo, ${most}.`,
    same: (each: string) => `El valor de cada una es ${each}.`,
  },
};

/** What the checks read in Spanish texts; the English file says what each is. */
export const checks = {
  numbers: {
    decimal: ".",
    thousands: ",",
    units:
      "cero/ninguno/ninguna un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince " +
      "dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro " +
      "veinticinco veintiséis veintisiete veintiocho veintinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    afterTens: " y ",
    afterTensTo: 9,
    hundreds:
      "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas " +
      "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
    afterHundreds: " ",
    scales: "mil millón/millones millardo/millardos billón/billones",
    article: [],
  },
  days: {
    months:
      "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep/setiembre " +
      "octubre/oct noviembre/nov diciembre/dic",
    capitals: false,
    monthFirst: false,
    nth: "(?:\\.?º)?",
    of: ["de|del año"],
    the: ["el"],
    or: ["o|u"],
    to: ["y|al|a"],
  },
  units: {
    decade: "décadas?",
    year: "años?",
    month: "mes(?:es)?",
    week: "semanas?",
    day: "días?",
    people: "personas?|hombres?|mujeres?|niñ[oa]s?|pres[oa]s?|re[oa]s?|reclus[oa]s?",
    dollar: "dólar(?:es)?|usd",
    peso: "pesos?|mxn",
    euro: "euros?|eur",
    real: "real(?:es)?|brl",
    percent: "%|por ciento|porciento",
    of: "(?:de )?",
    none: [
      "a al cada como con de del durante e el ella ellas ellos en es esa esas eso esos está están estuvieron fue fueron",
      "ha han la las llevaban los más menos no o para pero por que se según sin son su tenían un una y",
    ],
  },
  lines: {
    before: {
      atLeast: ["al menos|por lo menos|cuando menos|como mínimo|no menos de"],
      over: ["m[aá]s de|mayor(?:es)? (?:de|a|que)|superior(?:es)? a|por encima de"],
      below: ["menos de|menor(?:es)? (?:de|a|que)|inferior(?:es)? a|por debajo de"],
      atMost: ["a lo sumo|a lo más|cuando mucho|como máximo|no más de|hasta"],
      nearly: ["casi|poco menos de"],
    },
    after: {
      atLeast: ["[oy] m[aá]s|por lo menos|como mínimo"],
      atMost: ["o menos|como máximo|a lo sumo|cuando mucho"],
    },
  },
  counts: {
    of: ["de(?: (?:las|los|estas|estos|tod[ao]s (?:las|los)))?"],
    joins: ["y|e|pero|mientras"],
    narrows: ["de|en|entre|desde|tras|por|con|cuando|si|a|antes|después"],
    first: ["de"],
    last: ["de|por|durante|con"],
    empty: [
      "barras duraron ellas ellos esas esos esta estaban estan estas estos estuvieron estuvo fue fueron habia habian",
      "hombres la las llevaba llevaban llevan los marcas mujeres pasaron personas puntos que se solo suman sumaban",
      "tenian tienen todas todos un una y",
    ],
    ties: ["de en entre desde tras por con sin no mas otra otras otro otros al del o ni"],
    beforeName: ["de|del|en|para|y|el|la|los|las"],
    afterName: ["con"],
  },
  marks: {
    shown: [
      "de (?:las |los )<n><noun> (?:que se (?:muestran|dibujan)|mostrad[oa]s|dibujad[oa]s)",
      "(?<!no )se (?:muestran|dibujan) (?:a )?(?:las|los) <n>",
      "<n> \\p{L}+, <one> (?:marca|barra|punto|línea|cuadro|fila) (?:cada <one>|por persona)",
    ],
    part: ["<n> de (?:las|los) que se (?:muestran|dibujan)"],
    noNoun: ["de|no"],
    notShown: ["no se (?:muestra|dibuja)n?|se omiten?"],
  },
  absences: {
    absent: [
      "nadie|ninguna (?:fuente|nota)|ning[uú]n medio|ninguna de las (?:fuentes|notas)|ninguno de los medios",
      "no se conocen?|no se sabe|se desconocen?|se ignoran?|desconocid[oa]s?|sin nombre|sin identificar|no constan?",
    ],
    read: ["consultad[oa]s?|que se ley(?:ó|eron)|le[ií]d[oa]s?|que leímos|en estos datos"],
    said: [
      ", (?:dice|dijo|dicen|dijeron|inform[óa]|informaron) \\p{L}",
      "(?<!\\p{L})(?:según|de acuerdo con) (?!(?:las? |los? )?(?:notas?|fuentes?|medios?)(?!\\p{L}))\\p{L}",
    ],
    denied: ["no (?:significa|quiere decir) que "],
    ofOne: ["(?:en|por) (?:la|el|su)(?!\\p{L})|por (?=\\p{Lu})"],
    say: ["en las notas consultadas", "en lo que se leyó"],
  },
  law: {
    guilt: [
      "asesin[oa]s?|homicidas?|sicari[oa]s?|delincuentes?|mafios[oa]s?|terroristas?|criminal(?:es)?|malhechor(?:a|es|as)?",
      "violador(?:a|es|as)?|ladr(?:ón|ona|ones|onas)|secuestrador(?:a|es|as)?|estafador(?:a|es|as)?|(?:narco)?traficantes?",
      "jef(?:e|a|es|as) (?:de la mafia|del crimen)",
    ],
    alleged: ["presunt[oa]s?|supuest[oa]s?|acusad[oa]s? de ser|señalad[oa]s? como|sospechos[oa]s? de ser"],
    allegedAfter: ["presunt[oa]s?|supuest[oa]s?"],
    ofThings: ["criminal(?:es)?|terroristas?|asesin[oa]s?|mafios[oa]s?"],
    thingsBefore: [
      "organizaci(?:ón|ones)|empresas?|grupos?|bandas?|redes|red|actividad(?:es)?|antecedentes|causas?|procesos?",
      "juicios?|conductas?|actos?|ataques?|atentados?|armas?|manos?",
    ],
    thingsAfter: [],
    denied: ["no|nunca|sin|ni|en vez de|en lugar de|contra"],
    say: ["acusado de", "procesado por", "presunto"],
  },
  names: { before: [], after: [] },
  altText: {
    kinds: ["gráfic[ao]s?|diagramas?|mapas?|líneas? de tiempo|cronologías?|tablas?|histogramas?"],
    begin: "Gráfica de barras de …",
  },
  source: ["Fuente", "Fuentes"],
};

/** Páginas: what stands around a notebook, and in its evidence. */
export const pages = {
  skip: "Ir al texto",
  all: "Todas las páginas",
  notebooks: "Páginas",
  languageAndContents: "Idioma y contenido",
  contents: "Contenido",
  /** Quotation marks, and those within others. */
  quotes: ["“", "”", "‘", "’"],
  colon: (words: string) => `${words}:`,
  /** What stands between the items of a list that have pauses of their own. */
  semicolon: "; ",
  download: "Descargar",
  sizes: { wide: "ancha", narrow: "angosta" },
  data: "Los datos de esta gráfica",
  rows: (shown: string, count: number) => `${shown} ${count === 1 ? "fila" : "filas"}`,
  evidence: "Las fuentes",
  evidenceLead:
    "Cada fila en la que se apoya esta página y cada fuente que habla de ella. Lo que una fuente dice en otro sentido se conserva y se señala.",
  figures: "Cifras del texto",
  also: "La misma marca se apoya también en",
  contested: "en disputa",
  says: "Dice",
  on: "Sobre",
  was: (before: string) => `Decía “${before}”.`,
  carrying: (whose: string) => `reproduce un texto de ${whose}`,
  read: "No se leyeron todas las notas publicadas: lo que no está aquí puede haberse informado en otra parte.",
  uncited: "Esta fila no lleva cita.",
};

export const cli = {
  sound: (folder: string, tables: string, rows: string) => `${folder} está en orden: ${tables}, ${rows}.`,
  cited: (cells: string, sources: string, citations: string) =>
    `Cada celda tiene su cita: ${cells}, ${sources}, ${citations}.`,
  latest: (day: string) => `Última nota leída: ${day}.`,
  tables: ["tabla", "tablas"],
  rows: ["fila", "filas"],
  cells: ["celda", "celdas"],
  sources: ["fuente", "fuentes"],
  citations: ["cita", "citas"],
  corrections: ["corrección vigente", "correcciones vigentes"],
  empty: "vacía",
  unit: (unit: string) => `en ${unit}`,
  quoted: (text: string) => `“${text}”`,
  agree: "Quién lo dice",
  disagree: "Quién dice otra cosa",
  says: (said: string) => `dice: ${said}`,
  also: (columns: string) => `habla también de: ${columns}`,
  covers: {
    column: "habla de esta columna en todas las filas",
    row: "habla de todo lo que tiene dato en esta fila",
    table: "habla de todo lo que tiene dato en esta tabla",
  },
  weighed: (note: string) => `cómo se valoró: ${note}`,
  corrected: (day: string, was: string, now: string) => `Corregido el ${day}: de ${was} a ${now}.`,
  derived: (formula: string) => `Se calcula así: ${formula}.`,
  quotes: ["cita con fragmento textual", "citas con fragmento textual"],
  verified: (quotes: string, stand: string, moved: string, gone: string) =>
    `${quotes}. En su lugar: ${stand}; en otro: ${moved}; ya no están: ${gone}.`,
  paragraphs: {
    lines: "",
    "lines with text": "Cuentan como párrafos las líneas que no están en blanco.",
    blocks: "Cuentan como párrafos las líneas entre otras en blanco.",
  },
  gone: "Ya no están",
  moved: "En otro lugar",
  noParagraph: "sin párrafo anotado",
  movedTo: (from: string, to: string) => `${from}, ahora en ${to}`,
};

/** What a screen reader calls marks: each kind, and a group of one kind. */
export const marks = {
  kinds: {
    arc: "arco",
    area: "área",
    axis: "eje",
    bar: "barra",
    box: "caja",
    circle: "círculo",
    errorband: "banda de error",
    errorbar: "barra de error",
    geoshape: "mapa",
    group: "marcas",
    image: "imagen",
    legend: "leyenda",
    line: "línea",
    path: "trazo",
    point: "punto",
    rect: "rectángulo",
    rule: "línea recta",
    shape: "forma",
    square: "cuadrado",
    symbol: "símbolo",
    text: "texto",
    tick: "raya",
    trail: "trazo",
  },
  group: (kind: string) => `grupo: ${kind}`,
};
