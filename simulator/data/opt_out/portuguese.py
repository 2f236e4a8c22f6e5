"""How Portuguese tells the way out: Brazil and Portugal; read 2026-11."""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

PORTUGUESE: Final = Speech(
    keywords=words("sair pare parar cancelar stop"),
    plain=words("sair stop"),
    actions=words("""
        responda responde responder respondendo envie envia enviar enviando mande manda mandar
        mandando digite digita digitar escreva escreve escrever retorne resp
    """),
    effects=phrases("""
        nao receber, nao quer receber, nao quer mais receber, parar de receber, pare de receber
        para de receber, deixar de receber, deixa de receber, deixe de receber, deixara de receber
        descadastrar, descadastro, descadastre se, descadastramento, descadastrar se, desinscrever
        desinscrever se, cancelar inscricao, cancelar a inscricao, cancelar sua inscricao
        cancele sua inscricao, cancelar subscricao, cancelar a subscricao, cancele a subscricao
        cancela a subscricao, anular subscricao, anular a subscricao, cancelar o recebimento
        cancelar recebimento, cancelar o envio, cancelar envio, cancelar envios, cancelar assinatura
        sair da lista, sair desta lista, saia da lista, sair do grupo, ficar fora, tirar da lista
        tirar voce da lista, tiramos voce, tiramos o seu numero, removemos, remover da lista
        remover o seu numero, remover seu numero, sem mais mensagens, nao mais receber, nao ser
        nao ser contactado, nao ser mais contactado, opt out, desativar alertas, desativar sms
        nao recebera mais, nao recebe mais, optar por nao, desistir de receber
        retirar o consentimento, revogar o consentimento, ser removido, ser removida, chega de sms
        chega de mensagens, paramos de, encerrar o recebimento, nao insistimos
    """)
    + crossed(
        "parar de, pare de, para de, deixar de, deixa de, deixe de, deixamos de, deixaremos de"
        ", pararemos de, deixara de",
        "escrever, lhe escrever, te escrever, mandar, lhe mandar, te mandar, enviar, lhe enviar"
        ", te enviar, incomodar, te incomodar, contactar, contatar, te chamar, receber",
    )
    + crossed("ser", "excluido, excluida, apagado, apagada, descadastrado, descadastrada")
    + crossed("deixar, abandonar", "a lista, esta lista, a nossa lista, o grupo, o canal"),
    ends=words("""
        saia
        sair parar cancelar interromper encerrar deixar terminar bloquear cancele cancela pare
        anular desativar desative desativa desligue desligar cessar
    """),
    messages=words("""
        mensagens mensagem envio envios avisos ofertas promocoes sms recebimento alertas lembretes
        notificacoes publicidade torpedos newsletter comunicacoes comunicados lista novidades textos
        msgs emails mails subscricao inscricao assinatura promos
    """),
    negations=words("nao sem nunca nada nenhum nenhuma n"),
    more=words("mais nunca"),
    wants=words("quer queres quiser quiseres quero deseja desejas desejar prefere preferes gosta"),
    gets=words("receber recebera recebe recebes recebas receba"),
    writes=words("""
        escrevemos enviamos enviaremos mandamos mandaremos incomodamos contactamos escreveremos
    """),
    purposes=words("para pra p"),
    ands=words("e"),
    ifs=words("se caso quando quem"),
    belongs=words("de do da dos das"),
    fillers=words("""
        que
        fim tchau ta certo
        com a palavra e o os as um uma este numero no na qualquer momento basta so apenas gratis
        gratuito mensagem ou por sms ao te lhe nos estes estas nossos nossas esses essas mais de do
        da desta deste favor via texto aqui sem custo custos sempre voce seu sua pronto receber
    """),
    removals=words("tirar tiramos remover removemos apagar apagamos excluir excluimos retirar"),
    lists=words("lista listas numero cadastro contato contacto"),
    products=words("""
        consulta agendamento entrega pedido reserva mesa aula curso plano contrato conta seguro
        garantia compra passagem voo viagem horario ferias hospede saida forno rotina boleto fila
        vaga condominio academia fatura revista
    """),
    blockers=words("perca perder percas esqueca esquecas deixe hesite espere"),
    dissent=phrases("""
        nao quer receber, nao quer mais receber, nao tem interesse, nao quiser receber
        nao quiser mais receber, nao quer mais, nao quiser mais, nao queres mais, nao quiseres mais
        prefere nao receber, preferes nao receber, nao e para voce, nao e para ti, sem interesse
        nao gosta, muitas mensagens, cansou de, farto de, nao deseja receber, nao deseja mais
        nao curte, nao curtir, nao curtiu, nao gostar, nao gostou, nao interessar, nao te interessa
        te incomodamos, incomodamos voce, nao faz sentido, nao e a sua, ficar fora
        nao quiseres receber
    """),
    answers=phrases("""
        avise, avisa, avisar, nos diga, nos avise, diga nos, diz nos, responda, responde, e so falar
        e so dizer, e so avisar, avise nos, fale com a gente, fale conosco, fale connosco
        fala connosco, fala com a gente
        nos conte, nos contar, nos avisar, dizer nos, diga, avisa nos, basta avisar, basta dizer
        escreva nos
    """),
    conditions=phrases("""
        somente se, somente depois, so depois, so apos, apenas depois, apenas apos, apenas se
        so se, desde que, depois de, e depois, e confirme, e confirma
        para confirmar, confirme, duas vezes, tres vezes, 2 vezes, faca login, inicie sessao, senha
        palavra passe, seu cpf, seu nome, o motivo, a menos que, salvo se, preencha, formulario
        por escrito, voce perde, perdera, sujeito a, apos
    """),
    deadlines=words("ate antes durante dentro"),
    moments=words("""
        noite
        hora horas h dia dias semana semanas mes hoje amanha segunda terca quarta quinta sexta
        sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro
        novembro dezembro uteis fim
    """),
    charges=words("""
        custa custo custos taxa tarifa cobrado cobrada cobramos r$ tributos iva
    """),
    no_charge=phrases("""
        gratis, gratuito, sem custo, sem custos, sem taxa, custo normal, tarifa normal
        custo de um sms, custo zero, nao custa nada, preco de um sms
    """),
    calls=words("ligue liga ligar ligando telefone tel telefona"),
)
