import { type PartWords, part } from '../part.ts';

const { ours } = part;

/** How Spanish speaks of the affairs of a firm. Put together for this project. */
export const spanish: PartWords = [
  [ours, 'nosotros nosotras nuestro nuestra nuestros nuestras nos'],
  [
    part.firm,
    'empresa jefe jefa dirección patrón gerencia dueños junta directiva compañía gerente director directora dueño dueña propietarios fundador fundadora',
  ],
  [
    part.plan,
    'va van quiere quieren piensa piensan prevé planea planean pronto próximo próxima próximos será serán hablando negociando negociaciones debe deben estudia estudian',
  ],
  [part.plan | ours, 'vamos queremos pensamos planeamos estudiamos negociamos estamos'],
  [
    part.time,
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno pascua navidad año trimestre mes meses semana semanas final finales principios',
  ],
  [
    part.site,
    'tienda tiendas fábrica fábricas planta plantas oficina oficinas almacén almacenes taller talleres sucursal sucursales marca marcas nave bodega panadería filial división hotel hoteles local sede sedes negocio participaciones acciones imprenta delegación centro obra cadena línea clínica finca viñedo bufete agencia flota patentes receta restaurante locales naves taller_de garaje depósito salón café cine farmacia lavandería fundición molino quiosco cafetería lechería clínicas puesto_de puesto_del puestos_de comedor',
  ],
  [
    part.people,
    'plantilla empleados trabajadores puestos equipo equipos obreros dependientes personas comerciales sueldos nóminas gente aprendices conductores vendedores ingenieros mitad empleado trabajador nómina',
  ],
  [
    part.client,
    'cliente clientes proveedor proveedores comprador compradores competencia competidor competidores rival distribuidor distribuidores transportista fuera inversor inversores contrato contratos pedido pedidos mayorista subcontrata importador inquilino presupuesto presupuestos',
  ],
  [part.money, 'precio precios tarifa tarifas cuota cuotas suscripción cuenta caja dinero fondos'],
  [
    part.ends,
    'cerrar cierra cerrará cerrarán retirar trasladar traslada suprimir suprime abandonar liquidar irse apagar deslocalizar clausurar cierre_de desmontar cesar echar_el_cierre suprimirá vaciar desalojar unir juntar cierre traslado',
  ],
  [
    part.ends | ours,
    'cerramos cerraremos retiramos retiraremos trasladamos trasladaremos suprimimos abandonamos abandonaremos liquidamos dejaremos nos_vamos_de nos_iremos dejamos_de',
  ],
  [
    part.deals,
    'vender vende venderá comprar compra comprará traspasar traspasa ceder deshacerse deshacernos quedarnos hacernos en_venta soltar desprenderse venta',
  ],
  [
    part.deals | ours,
    'vendemos venderemos compramos compraremos traspasamos traspasaremos cedemos nos_quedamos_con',
  ],
  [
    part.merges,
    'absorber adquirir fusionar fusionarnos fusión fichar llevarnos quedarnos_con quedarse_con quedar_con hacernos_con deshacerse_de robarle_a contratar_a entrar_en_el_capital',
  ],
  [part.merges | ours, 'absorbemos adquirimos fusionamos fichamos adquiriremos'],
  [
    part.leaves,
    'deja dejan dejará marcha marchan rescinde rescindir pasa cambia renueva renovar abandona irse marcharse pasan cambian_de rescinden abandonan plantan descontento descontenta amenaza',
  ],
  [part.leaves | ours, 'hemos_perdido'],
  [
    part.cuts,
    'despedir echar prescindir prescindir_de recortar suprimir despedirá en_la_calle a_la_calle reducir',
  ],
  [part.cuts | ours, 'despedimos despediremos echamos echaremos prescindimos recortamos recortaremos'],
  [part.rises, 'subir sube aumentar bajar rebajar encarecer caído bajado subida rebaja suben subirán'],
  [part.rises | ours, 'subimos subiremos aumentamos aumentaremos bajaremos rebajaremos encarecemos'],
  [part.pays, 'paga pagan cobra cobran cobrar cuesta cuestan costará'],
  [part.pays | ours, 'pagamos cobramos facturamos'],
  [part.launches, 'saldrá saldrán presentará presenta lanzar lanzará nombrará se_nombrará'],
  [part.launches | ours, 'lanzamos lanzaremos presentaremos sacaremos'],
  [
    part.bargains,
    'bajar_hasta bajar_a subir_hasta llegar_hasta no_pagar_más como_mucho como_máximo aceptar pactado acordado_con propuesta no_menos no_bajar por_debajo_de tope nuestro_límite si_hace_falta en_el_peor nunca_más ofrecer',
  ],
  [
    part.bargains | ours,
    'podemos_bajar pagaremos_más no_pagaremos ofrecemos empezamos aceptamos bajamos_hasta',
  ],
  [
    part.breach,
    'hackers hackearon hackeado robaron robado robados ciberataque intrusos entró_en entraron_en filtración filtraron secuestraron nos_ha_pasado nos_han_pasado hackeo atacantes filtrado phishing pirateado piratearon extraño extraños se_llevó se_llevaron retirada',
  ],
  [
    part.data,
    'datos servidor servidores sistema sistemas correos correo cuentas tarjetas contraseñas red web archivos ficheros buzón ordenador ordenadores',
  ],
  [
    part.empty,
    'vacía vacío sin_blanca con_qué_pagar no_hay_con llegamos_a no_podemos_pagar números_rojos en_rojo sin_dinero da_para no_da_para queda_dinero no_queda',
  ],
  [
    part.secret,
    'no_salga_de no_salga_del no_lo_comentes no_comentes no_lo_cuentes ni_una_palabra ni_palabra guárdalo_para guárdatelo para_ti_solo quede_entre queda_entre en_confianza sin_ruido bajo_cuerda no_debe_salir no_debe_saberse no_difundir no_divulgar bajo_embargo nadie_de_fuera nadie_fuera aún_no_es_público todavía_no_es_público antes_del_anuncio hasta_el_anuncio hasta_entonces_silencio no_es_oficial quede_aquí no_sale_de no_contar_a no_digas_nada no_digáis no_se_lo_digas mucha_discreción se_entere se_enteren nadie_debe ni_se_te_ocurra a_oídos puertas_adentro ocultamos callamos decimos_nada lo_tapamos',
  ],
  [part.not, 'no nadie ningún ninguno ninguna nunca nada solo sólo sin ni'],
  [
    part.knows,
    'sabe saben saber saberlo dicho avisado avisados informado informados enterado enteran enterarán conocen sospecha sospechan entere enteren',
  ],
  [
    part.tells,
    'digas decir decimos comentes comentar cuentes contar difundir divulgar mencionar compartir revelar airear reenviar reenvíes repetir',
  ],
  [part.others, 'resto demás otros otras'],
  [
    part.public,
    'anunció anunciado comunicó según prensa periódico periódicos publicó publicado web_oficial folleto oficialmente cartel',
  ],
  [
    part.home,
    'casa piso sofá coche bicicleta cocina jardín mamá papá madre padre hermana hermano hija hijo hijos mujer_y marido familia boda cumpleaños fiesta sorpresa vacaciones perro gato bebé amigo amigos amiga vecinos vecina regalo tarta fruta pan novela película iglesia pareja playa tostadora fútbol',
  ],
  [
    part.teach,
    'explica cómo qué escribe redacta da muestra traduce resume por_qué compara describe usa añade crea',
  ],
  [part.fresh, 'próximo próxima nuevo nueva prototipo modelo colección mayor mejor principal primer'],
  [part.gains, 'ganar gana margen beneficio perder perdido'],
  [part.gains | ours, 'ganamos perdemos'],
  [part.knows | ours, 'sabemos'],
  [part.ends | ours, 'dejamos vaciamos juntamos unimos'],
  [part.leaves | part.client, 'la_competencia otro_proveedor'],
  [part.knows | part.not, 'discretamente a_escondidas secretamente'],
  [part.bargains | ours, 'pedimos pusimos'],
  [part.plan | ours, 'podemos debemos'],
  [part.pays | ours, 'hacemos'],
  [part.ends | part.merges, 'irse_de irnos_de salir_de retirarse_de'],
  [part.empty | part.money, 'queda_dinero dinero_para'],
  [part.rises | ours, 'ponemos'],
];
