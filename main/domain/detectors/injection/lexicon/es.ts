import type { Lexicon } from './cues.ts';

export const spanish: Lexicon = {
  override:
    'ignora ignore ignorar ignorad olvida olvide olvidar olvidad descarta descarte no_tengas_en_cuenta no_tenga_en_cuenta haz_caso_omiso haga_caso_omiso pasa_por_alto omite deja_de_lado no_sigas desobedece',
  prior:
    'anteriores anterior previas previos previa previo antes arriba precedentes precedente iniciales originales hasta_ahora vino',
  rules:
    'instrucciones instrucción órdenes reglas regla indicaciones normas directrices directivas prompt consignas políticas mensaje_del_sistema',
  all: 'todo toda todas todos lo_que cualquier cada',
  your: 'tus tu sus su mis',
  owner: 'sistema desarrollador desarrolladores responsable administrador propietario',
  send: 'envía envíe envíes enviar envíen manda mande mandar reenvía reenvíe reenviar sube subir suba transmite transmitir publica publicar transfiere transferir entrega entregar',
  sent: 'enviado enviados transferido compartido compartidos reenviado exportar exportados copiados destinatario publicados almacenados',
  data: 'archivo archivos documento documentos contenido contenidos contrato contratos nota notas mensaje mensajes texto respuesta respuestas resumen resúmenes copia datos correo dinero borrador facturas',
  secret:
    'conversación conversaciones historial memoria contraseña contraseñas secretos secreto credenciales claves clave token archivo_de_memoria lista_de_clientes datos_de_clientes datos_de_los_clientes',
  standing:
    'siempre nunca cada todas todos toda a_partir_de_ahora de_ahora_en_adelante en_adelante en_el_futuro futuras futuros cuando_se permanente permanentemente antes_de_responder después_de_cada en_cada cualquier cuando_cualquier por_defecto al_final_de_cada',
  tell: 'di digas decir diga menciones mencionar mencione menciona reveles revelar informes muestres avisa avise avises expliques explicar',
  hide: 'oculta oculte ocultar esconde esconder niega niegue negar en_secreto copia_oculta calla calles discretamente sin_decir silenciosamente omitir',
  not: 'no nunca sin ningún ninguna jamás ni',
  user: 'usuario usuaria usuarios cliente clientes persona nadie',
  assistant: 'asistente ia claude chatgpt modelo agente',
  answer: 'respuesta respuestas mensaje mensajes correo correos enlace enlaces conversación',
  recommend:
    'recomienda recomiende recomendar recomendando recomendación promociona aconseja desaconseja elogia prefiere cita cite presenta presente lleva sugiere favorece poner pon valora',
  rank: 'primero mejor únicamente solamente exclusivamente favorable competencia siempre toda hacia principal en_lugar_de solo_de únicamente_de líder falso aunque cinco_estrellas',
  trust: 'confía confíe confianza considera consideran trata cree fíate',
  verified:
    'verificado verificada fiable fuente_principal misma_autoridad fuente_oficial sin_verificación aprobadas confía_siempre',
  when: 'pregunte pregunten pregunta preguntan pregunta_por aparece escriba escribe mencione menciona petición tema palabra si_preguntan si_alguien cuando_alguien',
  say: 'di diga responde responda contesta afirma asegura escribe confirma',
  run: 'ejecuta ejecute ejecutar lanza lanzar instala instalar',
  fetch: 'consulta consulte descarga descargue descargar carga abre abrir obtén',
  obey: 'obedece obedezca obedecer sigue siga seguir aplica cumple',
  act: 'comandos comando pagos pago compras compra transferencias transferencia archivos script solicitudes facturas órdenes',
  approve: 'aprueba apruebe aprobar acepta acepte aceptar confirma confirme confirmar autoriza',
  allowed: 'autorizado autorizada autoriza permiso consiente aceptado aprobado aprobadas permitido acuerdo',
  unasked:
    'sin_preguntar sin_confirmación sin_autorización sin_leerlas sin_leer sin_revisar sin_más_preguntas automáticamente no_quiere_que_se_le_pregunte sin_verificar sin_avisar sin_consultar',
  skip: 'salta saltar saltársela saltarse omite omitir desactiva desactivar desactive ignora elude descartar descartarlas',
  safety:
    'validación verificación comprobación comprobaciones seguridad advertencias advertencia pruebas análisis revisión autenticación confirmación cortafuegos alertas',
  passed: 'bueno válido aprobado superado éxito producción correcto',
  save: 'guarda guarde guardar recuerda recuerde recordar memoriza copia escribe escribir no_borres no_borrar nunca_borres no_elimines',
  memory: 'memoria nota notas entrada entradas registro registros datos instrucción instrucciones',
  void: 'anuladas anulados anulada sustituidas sustituidos reemplaza reemplazan sustituye canceladas prevalece inválidas no_se_aplican obsoletas retiradas eliminados revocadas prioridad_sobre tiene_prioridad prevalece_sobre',
  include: 'añade añada incluye incluya adjunta adjunte agrega agregue copia copie pega cita inserta pon',
  whole: 'completo completa íntegro íntegra entero entera literalmente todo todos todas palabra_por_palabra',
  role: 'ahora_eres finge imagina actúa_como actúe_como compórtate pasa_al_modo haz_de interpreta eres_ahora',
  unlimited:
    'sin_límites sin_restricciones sin_filtros sin_censura modo_desarrollador no_se_aplican sin_restricción ninguna_restricción sin_reglas jailbreak',
  show: 'muestra muestre revela revele repite repita imprime imprima dime traduce lista escribe enseña',
  money:
    'cuenta cuentas factura facturas pago pagos transferencia transferencias datos_bancarios iban dinero cuenta_bancaria',
  begin: 'empieza empiece comienza comience termina termine',
  subject: 'yo él ella nosotros ellos ellas quien',
  mention: 'ejemplo ejemplos ataque ataques detectar',
  outside: 'terceros externo externos copia_oculta webhook socio socios',
  fresh: 'nuevas nueva nuevo nuevos siguientes siguiente cambiadas ahora estas',
  carrier: 'enlace enlaces parámetro parámetros imagen imágenes dirección url píxel',
  foreign: 'documentos documento correos correo página páginas archivo fuente artículo mensajes',
  that: 'que',
  promote: 'elogia promociona desaconseja lleva critica propón sugiere',
  anybody: 'cualquiera quien_diga a_quien quienquiera cualquier_socio que_los_pida',
  prompt: 'instrucciones prompt directivas directrices reglas indicaciones',
  what: 'cuáles_son cuál_es qué_son',
  password: 'contraseña código_de_acceso',
  lead: 'y luego siempre ahora también',
  records: 'memoria notas entradas registros datos instrucciones',
  utter: 'di diga responde escribe contesta',
  disclose: 'revela dime da',
  turn: 'ahora_eres eres_ahora finge actúa_como haz_de compórtate',
  you: 'usted tu tus te',
  request: 'escribe olvida ignora di repite explica',
  unchecked:
    'sin_verificación sin_verificar sin_validación sin_comprobar sin_revisión no_verifiques no_compruebes no_hace_falta_verificar aprobadas_automáticamente sin_llamar',
  feign: 'marca marcar declara declarar fuerza devuelve',
  stored: 'nota_anterior entrada_anterior registro_anterior datos_anteriores',
  ought: 'deben debe pueden puede hay_que se_puede se_pueden deberá tienen_que',
  self: 'esta_nota esta_entrada esta_instrucción esta_regla este_recuerdo este_mensaje',
  yes: 'contestar_que_sí contestar_que_no responde_que_sí responde_que_no di_que_sí que_sí que_no',
};
