import { listed, type SpeechTable } from './speech-table.ts';

export const spanish: SpeechTable = {
  language: 'es',
  verbs: [
    {
      forms: listed(
        'dijo,dijeron,dice,dicen,declaró,declararon,afirmó,afirmaron,afirma,aseguró,aseguraron,asegura,indicó,indicaron,indica,explicó,explicaron,explica,precisó,señaló,señalaron,señala,añadió,añadieron,añade,agregó,agregaron,subrayó,destacó,sostuvo,sostuvieron,sostiene,respondió,respondieron,responde,insistió,insiste,escribió,escribe,relató,relata,contó,cuenta,recordó,recuerda,advirtió,advierte,denunció,denunciaron,denuncia,lamentó,lamenta,reiteró,anunció,manifestó,expresó,admitió,reconoció,prometió,zanjó,concluyó,apuntó,apunta,comentó,informó,confiesa,confesó,narró,narra,detalló,detalla,expuso,enfatizó,aclaró,recalcó,puntualizó',
      ),
      example: '{«Nos vamos mañana»}, <%> [el alcalde].',
    },
    {
      forms: listed(
        'ha dicho,ha declarado,ha afirmado,ha asegurado,ha indicado,ha explicado,ha señalado,ha añadido,ha escrito,ha respondido,ha insistido,ha lamentado',
      ),
      example: '[El alcalde] <%>: {«Nos vamos mañana»}.',
    },
  ],
  ownVerbs: [],
  accordingTo: [
    {
      forms: listed('según'),
      needs: 'a speaker',
      example: '<%> [los bomberos], {el fuego empezó en un hangar}.',
    },
    {
      forms: listed('de acuerdo con,de acuerdo a'),
      needs: 'a speaker',
      example: '{El fuego empezó en un hangar}, <%> [dos testigos].',
    },
    {
      forms: listed(
        'en palabras de,en palabras del,a juicio de,a juicio del,en opinión de,en opinión del',
      ),
      needs: 'nothing',
      example: '<%> [Pablo Remón], {el fuego empezó en un hangar}.',
    },
    {
      forms: listed(
        'según dijo,según declaró,según informó,según indicó,según explicó,según afirmó,según señaló,según confirmó',
      ),
      needs: 'nothing',
      example: '{El fuego empezó en un hangar}, <%> [el alcalde].',
    },
    {
      forms: listed('policiales,judiciales,militares,diplomáticas,humanitarias,oficiales').map(
        (kind) => `según fuentes ${kind}`,
      ),
      needs: 'no source',
      example: '<%>, {el fuego empezó en un hangar}.',
    },
  ],
  behindSource: [],
  relays: [
    {
      forms: listed('citando a,citando,que cita a,que cita'),
      verbs: listed('informó,informa,reportó,reporta,publicó,indicó'),
      order: 'verb-first',
      example:
        '{El fuego empezó en un hangar}, <informó> (la agencia Vesta), <%> [un funcionario].',
    },
  ],
  citedBy: listed(
    'al que tuvo acceso,a la que tuvo acceso,a los que tuvo acceso,obtenido por,obtenida por,citado por,citada por,citados por,citadas por,consultado por,consultada por,consultados por,consultadas por',
  ),
  that: listed('que'),
  conjunctions: listed('y,pero,mientras que'),
  dropsSubject: true,
  subject: 'either',
  speakers: listed(
    'agencia,diario,periódico,cadena,emisora,radio,medio,prensa,portal,ministerio,ministr,president,portavoz,vocero,responsable,funcionari,fuente,testigo,policía,policial,bombero,rescat,ejército,militar,estado mayor,gobierno,autoridad,fiscal,gobernador,alcald,vecin,habitante,experto,analista,investigador,oficial,organización,ong,empresa,jefe,diputad,senador,abogad,general,coronel,comandante,servicio,médic,hospital,familiar,supervivient,observador,oposición,diplomátic,embajad,onu,informe,encuesta,estudio,comunicado,sindicato',
  ),
  outlets: listed('agencia,diario,periódico,cadena,emisora,radio,portal'),
  joined: '',
  pronouns: listed('él,ella,ellos,ellas,este,esta'),
  ends: listed(
    'en,con,durante,ante,tras,desde,sobre,al,a,que,quien,mientras,pero,y,cuando,después,antes,ayer,hoy,el lunes,el martes,el miércoles,el jueves,el viernes,el sábado,el domingo,citando,este lunes,este martes,este miércoles,este jueves,este viernes,este sábado,este domingo',
  ),
  between: [
    'por teléfono',
    'en un (?:comunicado|mensaje)',
    'en una (?:entrevista|rueda de prensa)',
    '(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
    'ayer|hoy',
    'a la prensa|a los periodistas|ante la prensa',
    'a (?<outlet>(?:la|el) (?:agencia|diario|cadena|periódico) \\p{Lu}[\\p{L}-]*)',
  ],
};
