import { companies, persons, places, projects } from './names.ts';

/** What fills the gaps of the facts, one list a gap. */
export const gaps: Readonly<Record<string, string>> = {
  person: persons,
  person2: persons,
  company: companies,
  place: places,
  project: projects,
  drink:
    'té verde|café solo|leche de avena|agua con gas|zumo de manzana|chocolate caliente|té de menta|sidra seca|cerveza sin alcohol|horchata fría',
  food: 'cacahuetes|mariscos|gluten|penicilina|apio|nueces|lactosa|soja|ajo|mostaza',
  animal:
    'dos gatos|un galgo|tres gallinas|un loro|una tortuga|un poni viejo|abejas|un hurón|cuatro conejos|un perro salchicha',
  instrument: 'violonchelo|trombón|banjo|arpa|clarinete|oboe|ukelele|órgano|tambor|fagot',
  skill: 'portugués|Rust|cerámica|cálculo|vela|Kotlin|ajedrez|árabe|tipografía|malabares|Haskell|danés',
  topic:
    'las pensiones|la protección de datos|las videollamadas|los suministros|los impuestos|el aprendizaje automático|los alquileres|los gastos de viaje|las contrataciones|los paneles solares|los comedores|las patentes|las ferias|los salarios',
  job: 'enfermero|abogado|carpintero|traductor|topógrafo|reclutador|químico|contable|piloto|bibliotecario|actuario|jardinero',
  team: 'facturación|datos|soporte|diseño|legal|almacén|investigación|ventas|seguridad|nóminas|prensa|calidad',
  day: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  month: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  year: '2019|2020|2021|2022|2023|2024|2025|2026',
  number: 'tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince',
  nuisance:
    'las reuniones largas|las oficinas ruidosas|las llamadas comerciales|los chats de grupo|los vuelos tempranos|los formularios en papel|los correos de estado|las salas diáfanas|las cadenas de mensajes|las multas',
  sport:
    'el maratón|la regata|el torneo de ajedrez|el triatlón de invierno|la media maratón|la vuelta ciclista|la gala de natación|la final de esgrima|el festival de escalada|la carrera de relevos',
  thing:
    'mapas antiguos|cámaras de carrete|plumas estilográficas|discos de vinilo|juguetes de hojalata|juegos de mesa|letreros esmaltados|sellos|relojes de pulsera|tebeos|canicas de vidrio|posavasos',
  vehicle:
    'una furgoneta blanca|una bicicleta de carga|un tractor viejo|una lancha|un patinete eléctrico|una autocaravana|un cupé rojo|una bicicleta plegable|una moto|un camión de reparto',
  paper:
    'un visado|un permiso de trabajo|los planos de obra|un certificado médico|el contrato de arrendamiento|un padrón|la póliza del seguro|una tarjeta de aparcamiento|una partida de nacimiento|los resguardos de garantía',
  relative:
    'una tía|un primo|los abuelos|un ahijado|un cuñado|la madrastra|un sobrino|la hermana gemela|un tío|una antigua compañera',
  wish: 'fuentes en notas al pie|tablas sencillas|citas exactas|listas con viñetas|resúmenes cortos|datos en bruto|contraargumentos|unidades métricas|dos alternativas|ejemplos resueltos',
  music:
    'en un coro|baladas viejas|temas de jazz|en bodas|arias barrocas|canciones marineras|en un musical|canciones populares|góspel|dúos de ópera',
  plant:
    'tomates|guindillas|lavanda|fresas|guisantes de olor|judías verdes|romero|calabacines|girasoles|col china',
  body: 'el comité de empresa|la asociación de padres|la cooperativa de viviendas|el refugio de animales|el club de remo|la biblioteca municipal|el banco de alimentos|el taller de reparación|el museo local|el cuerpo de bomberos',
  event:
    'las entregas|las auditorías|los consejos|los exámenes|los vuelos|las citas con el dentista|las entrevistas|las demostraciones|los aniversarios|los juicios',
  pastry:
    'pan de masa madre|rollos de canela|galletas de centeno|tartas de limón|lazos salados|pastas de almendra|bollos de queso|pan plano|bizcocho de ciruela|palmeras',
  room: 'un garaje|un estudio|un huerto|un cobertizo para barcas|una tienda de barrio|un sótano|una cabaña|una sala de ensayo|un establo|un desván',
  book: 'novelas policíacas|diarios de viaje|libros de cocina|revistas jurídicas|novelas gráficas|poesía|memorias de guerra|revistas de ciencia|biografías|cuentos de hadas',
  tool: 'la ortografía antigua|el modo oscuro|atajos de teclado|un calendario de papel|dos pantallas|una mesa alta|una bola de mando|auriculares con cancelación de ruido|el dictado por voz|una impresora de etiquetas',
  clothing:
    'gafas gruesas|audífonos|botas de seguridad|un anillo de boda|camisas de lino|una muñequera|lentillas|botas de monte|pajaritas|un marcapasos',
  view: 'el lago|el puerto viejo|el castillo|el puente del tren|el jardín botánico|el faro|la desembocadura|el parque eólico|las marismas|la cantera',
  amount: '4.500|7.250|12.000|18.400|23.900|31.000|46.500|52.750|64.000|88.100',
};
