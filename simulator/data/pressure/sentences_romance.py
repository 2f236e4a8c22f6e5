"""Sentences that threaten, frighten, make guilty or blame: Spanish, French, Portuguese, Italian.

Rows of word classes as in `pressing_sentences`, each of one language. Collected in November 2026.
"""

from typing import Final

from simulator.data.pressure.sentences import SentenceSort

CLASSES: Final = {
    "es_kept": "cuenta plaza reserva cita solicitud expediente servicio linea suscripcion tarjeta "
    "puntos acceso perfil membresia inscripcion oferta descuento beca lugar turno contrato",
    "es_gone": "cancelada cancelado cerrada cerrado suspendida suspendido bloqueada bloqueado "
    "eliminada eliminado anulada anulado cancelados anulados perdida dada dado desactivada "
    "cortado cortada archivada archivado cancelar cerrar suspender bloquear eliminar anular cortar",
    "es_count": "dos tres cuatro cinco seis varias varios muchas 2 3 4 5 6 segunda tercera cuarta "
    "quinta segundo tercer cuarto quinto 3a 2a",
    "fr_kept": "compte dossier place reservation ligne carte abonnement service inscription acces "
    "offre points adhesion demande contrat commande creneau rendez profil",
    "fr_gone": "ferme fermee cloture cloturee suspendu suspendue annule annulee supprime supprimee "
    "resilie resiliee bloque bloquee perdu perdus perdue donne donnee attribue attribuee radie "
    "radiee coupe coupee transmis transmise reattribue fermer cloturer suspendre annuler supprimer "
    "resilier bloquer couper radier",
    "fr_count": "deux trois quatre cinq six plusieurs deuxieme troisieme quatrieme cinquieme 2e 3e "
    "4e 3eme 2eme 4eme 2 3 4 5 multiples maintes",
    "pt_kept": "conta vaga reserva linha cartao matricula inscricao servico pontos acesso perfil "
    "assinatura pedido proposta nome cadastro contrato lugar beneficio internet plano",
    "pt_gone": "cancelada cancelado encerrada encerrado suspensa suspenso bloqueada bloqueado "
    "excluida excluido desativada perdida perdido negativado negativada protestado cortado cortada "
    "repassada repassado eliminada anulada cancelar encerrar suspender bloquear excluir negativar "
    "cortar protestar cancelados",
    "pt_count": "duas tres quatro cinco varias varios muitas 2 3 4 5 segunda terceira quarta "
    "quinta segundo terceiro 3a 2a dois",
    "it_kept": "conto pratica posto prenotazione linea carta abbonamento servizio iscrizione "
    "accesso offerta punti richiesta tessera profilo account contratto fornitura utenza",
    "it_gone": "chiuso chiusa sospeso sospesa annullato annullata cancellato cancellata bloccato "
    "bloccata eliminato eliminata disattivato disattivata perso persa assegnato assegnata dato "
    "interrotto interrotta archiviata archiviato chiudere sospendere annullare cancellare bloccare "
    "eliminare interrompere disattivare",
    "it_count": "due tre quattro cinque varie seconda terza quarta quinta secondo terzo quarto "
    "diverse 2 3 4 5 volte piu tante",
}

ROWS: Final[tuple[tuple[SentenceSort, str], ...]] = (
    (
        "loss",
        """
        vous tu > perdre perdrez perdras > vos tes
        se > cortara cancelara suspendera bloqueara cerrara > tu su el la
        nos > veremos obligados > cancelar cortar cerrar suspender bloquear dar
        peut pouvez pourriez risquez > perdre > votre vos place
        pode podes > perder > sua seu tua vaga lugar desconto
        puede puedes podria > perder > tu su plaza cita
        puo puoi potrebbe > perdere > il tuo suo la posto
        si > no > vamos tendremos vas > informar reportar cancelar cerrar cortar cobrar bloquear \
            suspender eliminar
        plaza lugar cupo cita turno > pasara pasa ira sera > otra otro siguiente alguien
        si > pas sans > nous > fermerons annulerons couperons supprimerons resilierons bloquerons \
            radierons
        defaut > nous votre vous > fermerons sera serons devrons perdrez transmettrons
        votre > place creneau rendez > ira sera passe donne > autre suivant suivante quelqu'un
        se > nao > vamos vai iremos > cancelar cortar bloquear negativar protestar encaminhar \
            encerrar suspender perder
        vaga lugar horario > vai ira passa sera > outra outro proximo proxima alguem
        se > non > saremo dovremo > costretti chiudere sospendere annullare bloccare procedere
        senza > risposta pagamento riscontro > procederemo chiuderemo annulleremo sospenderemo \
            bloccheremo agiremo
        posto > andra passera va sara > altro altri prossimo qualcuno altra
        tu su > $es_kept > sera quedara queda va vamos puede podria podra a > $es_gone
        tu su > $es_kept > se > cancelara cerrara perdera eliminara suspendera anulara bloqueara \
            cancela pierde anula cierra
        perderas perdera > tu su tus sus todo todos la el los
        vas va puede puedes podrias > a perder > tu su tus sus todo la plaza
        tendremos nos vemos > que obligados forzados > $es_gone
        cancelaremos cerraremos eliminaremos suspenderemos anularemos bloquearemos cortaremos \
            daremos > tu su la el
        entenderemos asumiremos supondremos consideraremos daremos > que por > no ya
        si > no > contesta contestas respondes responde paga pagas renueva renuevas > perderas \
            perdera cancelaremos cerraremos eliminaremos
        votre ton ta > $fr_kept > sera seront va serait risque > $fr_gone
        vous > perdrez perdez risquez > votre vos la le tous tout de
        tu > perdras > ton ta tes tout
        nous on > allons devrons contraints obliges serons va devoir > $fr_gone > votre vos
        nous > fermerons cloturerons annulerons supprimerons resilierons suspendrons donnerons \
            attribuerons > votre vos
        nous on > considererons supposerons conclurons considererai deduirons > que > plus pas
        sans > reponse retour nouvelles paiement > votre vous > sera serons fermerons annulerons \
            cloturons transmis
        seu sua teu tua > $pt_kept > sera vai pode ficara > $pt_gone
        perdera perderas > seu sua tudo teu tua o a todos
        vai voce > vai pode > perder > seu sua tudo o a todos
        teremos seremos vamos > que obrigados forcados de > $pt_gone
        cancelaremos encerraremos excluiremos suspenderemos bloquearemos cortaremos repassaremos \
            > seu sua o a
        vamos iremos > assumir entender considerar presumir > que > nao
        seu teu > nome > vai ira sera > spc serasa negativado cartorio
        tuo tua suo sua la il > $it_kept > sara verra saranno verranno sta > $it_gone
        perderai perdera > il la tutto i tuo tua suo sua posto punti
        saremo dovremo siamo > costretti costretto obbligati > $it_gone
        chiuderemo sospenderemo annulleremo cancelleremo bloccheremo elimineremo daremo \
            assegneremo > il la tuo tua suo sua
        riterremo supporremo considereremo presumeremo > che > non piu
        precios > se van estan > disparar disparando subir dispararan
        prix tarifs > vont > flamber exploser grimper doubler
        precos > vao estao > disparar disparando subir explodir
        prezzi > stanno andranno saliranno > alle stelle schizzare salire esplodere
        se arriesga arriesgas > a > perder quedarse quedarte
        risquez risques > de > perdre rester retrouver regretter
        arrisca arriscas risco > a de > perder ficar
        rischi rischia > di > perdere restare rimanere trovarti
        """,
    ),
    (
        "threat",
        """
        pone pones poner poniendo > riesgo peligro > tu su familia hijos
        mettez mettre mets > votre vos famille enfants > danger peril
        colocando coloca coloque > sua familia filhos > risco perigo
        mette metti mettere > tua sua famiglia > rischio pericolo
        informar reportar reportaremos informaremos incluir > deuda datos nombre tu su > buro \
            asnef veraz morosos central credito dicom
        enviado enviaremos incluido inscrito > serasa spc protesto cartorio
        inscrit inscrite fiche fichage inscription > ficp banque
        segnalazione segnalato segnaleremo iscritto > crif cattivi pagatori
        qui > protegerait paierait nourrirait prendra protegera paiera soccupera > vos tes votre \
            > proches enfants famille
        si > demain > etiez n'es > plus
        manana podria puede > ser sera podria > tarde > para demasiado
        chi > pensera paghera proteggera mantera > ai tuoi sua alla figli famiglia
        un > solo > accidente incidente acidente > puede basta puo pode > arruinar rovinare \
            acabar perder
        il un accident seul > suffit suffire > tout ruiner perdre
        pasara pasaremos pasaran enviaremos remitiremos trasladaremos sera derivado derivaremos > \
            a al > cobros cobranza recobro abogados juridico morosos judicial asnef
        acciones medidas proceso via > legales judiciales legal judicial
        iniciaremos tomaremos emprenderemos > acciones medidas desahucio embargo tramites
        te se > arrepentiras arrepentira arrepientas arrepentir
        no > dejes deje > a > tu su > familia hijos casa hogar seres
        tu su > familia hijos hogar casa negocio > desprotegida desprotegidos desprotegido \
            indefensa riesgo peligro calle nada desamparada
        si > algo > pasa pasara ocurre ocurriera sucede > te le
        quien > cuidara pagara mantendra > tu tus su sus
        cada > dia minuto hora mes semana > esperas espera pierdes pierde tardas
        tus sus > competidores competencia rivales > ya adelantan llevan ganan
        estas esta > tirando perdiendo quemando > dinero
        transmis transmise transmettrons transmettre confie confierons confions passera > au aux \
            a un nos > contentieux huissier huissiers recouvrement avocats tribunal justice
        poursuites mesures action procedure > judiciaires judiciaire legales justice expulsion \
            saisie
        engagerons lancerons entamerons > poursuites procedure expulsion
        vous tu > regretterez regretteras mordrez regretter
        ne > laissez laisse > pas > votre vos ta tes > famille enfants proches maison
        votre vos ta > famille enfants proches maison foyer > protection danger rien abri risque
        s'il arrivait arrive > vous > quelque malheur demain
        chaque > jour minute heure mois semaine > attendez attends perdez perds attente coute
        vos tes > concurrents concurrence > deja avance prennent
        vous tu > jetez perdez gaspillez jettes > argent > fenetres par
        passara enviaremos encaminharemos encaminhado encaminhada repassado sera > para a ao > \
            cobranca advogados juridico protesto cartorio serasa spc
        medidas acoes acao processo > judiciais judicial legais cabiveis
        tomaremos iniciaremos > medidas acoes despejo acao
        vai voce > arrepender arrepende
        nao > deixe deixes > sua seu tua > familia filhos casa
        sua seus tua > familia filhos casa > desprotegida desprotegidos desamparada risco perigo \
            nada
        se > algo acontecer > acontecer algo > voce contigo com
        quem > vai > cuidar pagar sustentar > seus sua dos
        cada > dia minuto hora mes semana > espera esperar perde
        seus > concurrentes concorrentes rivais > ja frente ganhando
        esta > jogando > dinheiro > fora
        passera passeremo sara affidata affideremo trasmessa inoltreremo > al alla ai a agli > \
            recupero legale legali avvocati avvocato esattoria
        azioni vie procedimento > legali legale giudiziarie
        avvieremo procederemo intraprenderemo > azioni vie legali sfratto
        te se > pentirai pentira pentirete
        non > lasciare lasci lasciate > tua tuoi sua vostra > famiglia figli cari casa
        tua tuoi sua > famiglia figli casa cari > protezione pericolo rischio nulla scoperti \
            scoperta indifesa
        se > succedesse capitasse succede > ti qualcosa
        ogni > giorno minuto ora mese settimana > aspetti aspetta perdi perde rimandi
        tuoi > concorrenti rivali > gia avanti superando
        stai sta > buttando gettando > soldi denaro
        """,
    ),
    (
        "guilt",
        """
        ni > un > gracias
        silencio silence > es est e > insulto falta manque falta ofensivo insultant
        por > culpa > otro otra otros tuya suya paciente cliente familia alguien
        por > tu su > culpa ausencia falta > otro otra otros
        otros otras > pacientes clientes familias personas > esperan esperando necesitaban \
            perdieron quedaron > por plaza cita culpa hueco
        despues > todo > hemos hicimos hice he > por ti usted
        contabamos contaba > contigo usted todos
        nos me les > fallado fallo fallaste fallando decepcionado decepcionaste plantado plantados
        nos me > has ha hiciste hizo estas > perder > tiempo
        todos > ya > menos apuntado se tienen hecho
        sin > tu su > donativo ayuda aportacion > moriran seguiran quedaran pasaran no
        seras sera > el la > unico unica
        a > cause > de > vous > autre autres patients familles nous
        autres > patients clients familles personnes > attendent attendaient auraient > place \
            creneau rendez
        apres > tout > avons ai nous > pour > vous toi
        comptions comptait > sur > vous toi
        vous tu > nous avez as > laisse laisses > tomber plan
        nous me > faites faire fait fais > perdre > temps
        tout > monde > deja > sauf inscrit profite a
        sans > votre > don aide soutien > mourront resteront auront ne
        ne > soyez sois > pas > le la > seul seule dernier derniere
        por > causa culpa > sua tua > outro outra outros paciente cliente
        outros outras > pacientes clientes familias pessoas > esperando precisavam perderam > \
            vaga horario consulta causa
        depois > de > tudo > fizemos fiz fazemos > por voce ti
        contavamos contava contando > com > voce contigo
        nos me > deixou deixaste > na > mao
        nos me > fez fazendo faz > perder > tempo
        todo todos > ja > menos inscreveram aproveitando garantiram
        sem > sua tua > doacao ajuda > vao morrerao ficarao nao
        nao > seja sejas > o a > unico unica ultimo ultima
        per > colpa > tua sua > altro altri paziente cliente
        altri > pazienti clienti famiglie persone > aspettano aspettavano attesa avevano > posto \
            appuntamento causa
        dopo > tutto > abbiamo ho > per > te lei
        contavamo contava > su > te lei
        ci mi > hai ha > deluso delusi delusa lasciati lasciato > piedi
        ci mi > fai facendo fatto fa > perdere > tempo
        tutti > gia > tranne iscritti approfittando
        senza > tua suo tuo sua > donazione aiuto > moriranno resteranno non
        non > essere sia > unico unica ultimo ultima
        """,
    ),
    (
        "blame",
        """
        fait > $fr_count > fois > que
        non > ha hai avete > mai > risposto richiamato
        avez as > jamais pas > repondu rappele > nos mes
        no > ha has > respondido contestado devuelto > nuestros mis nuestras
        nao > respondeu respondeste > nossas minhas nossos meus
        por > que > no nao > contestas contesta llamas llama responde respondes atende
        llevo llevamos > semanas dias meses > esperando intentando escribiendo llamando
        attends attendons > depuis > semaines jours mois
        voila cela fait > semaines jours mois > attends attendons relance
        donnez donnes > plus > signe nouvelles
        vous tu > decrochez rappelez repondez reponds rappelles > jamais
        avez as > disparu
        estou estamos > ha faz > semanas dias meses > esperando aguardando tentando
        nao > atende atendes retorna > ligacoes telefone chamadas mais
        ja > chamei liguei mandei escrevi tentei > varias muitas tantas
        cade > voce
        aspetto aspettiamo attendo attendiamo > da > settimane giorni mesi
        sei > sparito sparita
        e > sparito sparita
        desapareciste desaparecio > del sin otra de
        has ha > desaparecido
        no > coges coge contestas atiendes devuelves > telefono llamadas mensajes
        non > rispondi risponde richiami > mai piu al ai
        ya te le os hemos he > escrito escribi escribimos llamado llame llamamos enviado mandado \
            intentado > $es_count > veces mensajes y
        hemos he > intentado > $es_count > veces
        es esta > $es_count > vez mensaje > escribo escribimos llamo llamamos contacto intento te le
        sigues sigue siguen continua > sin > contestar responder contestarme respondernos \
            contestarnos dar
        seguimos sigo > sin > noticias respuesta saber
        mis nuestros > mensajes llamadas > sin > respuesta contestar
        has ha estas esta > ignorado ignorando > nuestros mis mensajes llamadas
        ni > siquiera > has ha contestas contesta respondes responde
        te lo le > escribi escribo mande llame > y > nada no ni
        nous ai avons > relance relancee contacte contactee ecrit appele appelee tente essaye > \
            $fr_count > fois reprises messages
        est voici mon notre > $fr_count > fois message relance appel > ecris ecrivons appelle \
            vous reponse contacte
        malgre > $fr_count mes nos > relances messages appels tentatives
        mes nos > messages appels relances mails > sans restes restent > reponse suite
        toujours > aucune pas rien > nouvelle nouvelles reponse retour part
        vous tu > daignez daigne pris > meme pas repondre
        tentei tentamos mandei mandamos liguei ligamos escrevi ja enviamos > $pt_count > vezes \
            mensagens
        e ja > $pt_count > vez mensagem > mando escrevo tento chamo ligo que
        voce vc tu > nem > respondeu responde respondes retornou atendeu leu
        continua continuas segue > sem > responder resposta retornar
        minhas nossas > mensagens ligacoes > sem ignoradas > resposta
        ate > agora > nada nenhuma
        te lhe > mandei escrevi liguei > e > nada nem
        e > la > $it_count > volta > scrivo scriviamo chiamo provo contatto che
        ho abbiamo > scritto chiamato provato contattato inviato cercato > $it_count > volte \
            messaggi
        continui continua > a non > rispondere ignorare ignorarci
        non > ti si > degni fai sei degnato > rispondere vivo fatto
        miei nostri > messaggi chiamate > senza rimasti > risposta
        ancora > nessuna nessun > risposta notizia segno riscontro
        """,
    ),
    (
        "urging",
        """
        que > no > se > te os le > pase pasen escape escapen
        no nao ne > dejes deje deixe deixes laissez > ultima ultimo dernier derniere > hora \
            momento minute
        reserva compra pide llama apuntate inscribete + rapido + ! . : ,
        reserve compre peca ligue garanta + rapido + ! . : ,
        prenota ordina chiama iscriviti > in + fretta
        no > te se > lo + pienses piense
        no > lo + pienses piense > mas
        tout > part partent > vite
        deja para > de > pensar dudar dar
        assez > reflechi hesite
        basta > scuse rimandare pensarci
        chega > desculpas enrolar
        """,
    ),
    (
        "warning",
        """
        antes > de > que > tarde acabe acaben agoten vuelen desaparezca
        corre corran corra apurate > se > acaban acaba agotan agota terminan
        avant > trop > tard
        avant > que > tout plus reste disparaisse partent
        antes > que > tarde acabe acabem esgote suma
        prima > che > tardi finisca finiscano sparisca
        """,
    ),
)
