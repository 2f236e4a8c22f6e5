"""How Spanish tells the way out: Spain, Mexico, other Latin America and the US, read 2026-11."""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

SPANISH: Final = Speech(
    keywords=words("baja alto stop cancelar detener"),
    plain=words("stop baja"),
    actions=words("""
        responde responda responder respondiendo respondenos respondanos envia envie enviar enviando
        envianos envienos contestanos contestenos contestando respondeme manda mande mandar
        mandando mandanos contesta conteste contestar escribe
        escriba escribir escribenos texto textea textee digita teclea
    """),
    effects=phrases("""
        darse de baja, darte de baja, darme de baja, darle de baja, dar de baja, date de baja
        dese de baja, te damos de baja, le damos de baja, para baja, solicitar baja, para la baja
        solicitar la baja, gestionar la baja, dar la baja, quiero la baja, pedir la baja
        tramitar la baja, baja de sms, baja sms, baja publi, baja de publicidad, causar baja
        no recibir, dejar de recibir, deja de recibir, deje de recibir, dejaras de recibir
        dejara de recibir, cancelar la suscripcion, cancelar tu suscripcion, cancelar su suscripcion
        cancelar suscripcion, cancela tu suscripcion, cancele su suscripcion, anular la suscripcion
        anular suscripcion, anula tu suscripcion, desuscribirte, desuscribirse, desuscribete
        desuscribir, desuscripcion, desinscribirte, salir de la lista, salir de esta lista
        salirte de la lista, borrarte de la lista, borrarse de la lista, te borramos, le borramos
        eliminarte de la lista, no publi, no mas, no mas sms, no mas mensajes, no mas publi
        no publicidad, nopubli, no + sms
        no + publi, no + publicidad, no + mensajes
        fuera de la lista, salirse de la lista, salte de la lista, te quitamos, le quitamos
        te sacamos, le sacamos, quitarte de la lista, no mas publicidad, dejar de recibirlos
        cancelar el servicio, no deseas recibir, retirar tu consentimiento
        retirar su consentimiento, revocar tu consentimiento, revocar su consentimiento
        te olvidamos, oponerte, oponerse, no insistimos, no insistiremos
    """)
    + crossed(
        "dejar de, deja de, deje de, dejen de, dejamos de, dejaremos de, dejare de, paramos de"
        ", pararemos de, cesamos de, cesaremos de",
        "recibir, recibirlos, recibirlas, recibirnos, escribir, escribirte, escribirle, escribiros"
        ", enviar, enviarte, enviarle, enviaros, mandar, mandarte, mandarle, mandaros, molestar"
        ", molestarte, molestarle, molestaros, contactar, contactarte, contactarle, avisarte",
    )
    + crossed("ser", "eliminado, eliminada, borrado, borrada, dado de baja, dada de baja")
    + crossed("abandonar, dejar", "la lista, esta lista, nuestra lista, el grupo, el canal"),
    ends=words("""
        desactivar desactiva desactive desactivas
        sal salga
        salir terminar detener parar anular cancelar finalizar cesar bloquear frenar cortar cancela
        cancele anula anule detiene detenga salirte salirse rechazar
    """),
    messages=words("""
        mensajes mensaje mensajitos avisos envios publicidad promociones promos suscripcion
        notificaciones alertas sms comunicaciones ofertas boletin textos noticias novedades publi
        lista recordatorios campanas correos correo correitos emails mails
    """),
    negations=words("no ya sin nunca ningun ninguna nada"),
    more=words("mas nunca"),
    wants=words("""
        quieres quiere quiero quisieras deseas desea desean interesa interesan gusta gustan
        prefieres prefiere apetecen apetece necesitas
    """),
    gets=words("""
        saber recibir recibiras recibira recibirlos recibirlas reciba recibas llegara llegaran
    """),
    writes=words("""
        escribamos molestemos enviemos mandemos contactemos
        escribiremos escribimos escribiros enviaremos enviamos mandaremos mandamos molestaremos
        molestamos contactaremos contactamos mandare escribire molestar
    """),
    purposes=words("para p"),
    ands=words("y e"),
    ifs=words("si cuando quien"),
    belongs=words("de del"),
    fillers=words("""
        que
        listo adios fuera
        con la palabra al o y por mensaje un una el este numero te se le les nos en cualquier
        momento a ya solo simplemente basta gratis sin coste costo tu su mis tus sus recibir los las
        estos estas nuestros nuestras mas de del esta lo clave texto codigo siempre aqui gratuito
        favor enviando nuestra puedes puede recibiendo
    """),
    removals=words("""
        borrarte borrarse borrarme quitarte quitarse eliminarte eliminarse retirarte
        borrar borra borramos eliminar elimina eliminamos quitar quitamos sacar sacamos
    """),
    lists=words("lista listas numero telefono datos"),
    products=words("""
        pedido pedidos cita citas reserva reservas garantia seguro entrega vuelo mesa clase clases
        turno curso plaza contrato linea tarjeta gimnasio cuenta compra consulta medica laboral
        tension presion marea luz agua comedor excursion periodico garaje alquiler poliza colegio
        factura facturas
    """),
    blockers=words("pierdas pierda perder olvides olvide dudes dude esperes espere pierdes"),
    dissent=phrases("""
        no quieres recibir, no quiere recibir, no deseas recibir, no desea recibir, no te interesa
        no le interesa, no quieres esto, no quieres mas, no quiere mas, prefieres no recibir
        prefiere no recibir
        ya no quieres, ya no quiere, te molestan, le molestan, te molestamos, le molestamos
        te molesta, te incomodamos, ya no te interesan, no te interesan, no te gusta, no va contigo
        no es lo tuyo, demasiados mensajes, no es para ti, prefieres que no te escribamos
        cansado de, harto de, harta de, te cansaste, te has cansado, no te gustan, no mas mensajes
        darte de baja, darse de baja, te cansamos
        no te va
    """),
    answers=phrases("""
        avisanos, avisenos, avisa, avise, avisarnos, decirnoslo, decirlo, nos lo dices, nos dices
        dinos, dinoslo, diganos, diganoslo, responde, responda, haznoslo saber, haganoslo saber
        solo dilo, escribenos, escribanos, contesta, conteste, dimelo, dime, avisame, contactanos
        comunicanoslo
    """),
    conditions=phrases("""
        solo si, solo despues, solo tras, unicamente si, siempre que, siempre y cuando
        una vez que, despues de que
        despues confirma, y luego, y despues, y confirma, y confirme, luego confirma, para confirmar
        dos veces, tres veces, inicia sesion, inicie sesion, tu contrasena, su contrasena, tu dni
        su dni, tu nombre, su nombre, el motivo, y motivo, a menos que, salvo que, rellena, rellene
        perderas, pierdes todos, por escrito, con acuse, formulario, seguiras recibiendo
        seguira recibiendo, al corriente
    """),
    deadlines=words("hasta antes durante dentro desde proximas proximos"),
    moments=words("""
        noche tarde
        hora horas dia dias semana semanas mes manana hoy lunes martes miercoles jueves viernes
        sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
        noviembre diciembre fin laborables habiles
    """),
    charges=words("""
        coste costo cuesta cuestan tarifa cargo cobra cobrara cobramos iva precio comision
    """),
    no_charge=phrases("""
        sin coste, sin costo, sin cargo, gratis, gratuito, coste normal, coste de un sms
        tarifa normal, costo normal, sin gasto, coste 0, coste cero, no tiene coste, no cuesta nada
        no te cuesta, costo de un sms, coste sms, tarifa estandar
    """),
    calls=words("llama llame llamar llamando telefono tel"),
)
