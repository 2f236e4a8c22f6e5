"""How French tells the way out: France (STOP and a short number), Belgium, Switzerland, Canada.

Read 2026-11.
"""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

FRENCH: Final = Speech(
    keywords=words("stop arret desabonner"),
    plain=words("stop arret desabonner"),
    actions=words("""
        repondez reponds repondre repondant envoyez envoie envoyer envoyant tapez tape taper ecrivez
        ecris ecrire texto textez texte texter renvoyez renvoyer reponse
    """),
    effects=phrases("""
        plus recevoir, plus en recevoir, plus rien recevoir, plus nous lire, plus envie de nos
        desabonner, desabonnement, desabonnez, desabonne, desabo, desabonnez vous, desinscrire
        desinscription, desinscrivez vous, desinscrivez, desinscrit, ne plus etre contacte
        ne plus etre contactee, plus etre contacte, plus etre sollicite, plus de sms
        plus de messages, plus de textos, plus aucun message, plus aucun sms, plus aucun texto
        plus nos sms, plus nos messages, plus de nos nouvelles, arret des sms, arret des messages
        arret sms, fin des sms, fin des messages, mettre fin aux envois, mettre fin aux sms
        mettre fin aux messages, mettre fin aux textos, mettre un terme, vous oublie
        quitter la liste, quitter notre liste, quitter cette liste, sortir de la liste
        retirer de la liste, retirer votre consentement, vous retire, vous retirer, se retirer
        etre retire, etre retiree, etre retire de la liste, stop pub, refus sms, opposition
        vouopposer, opposer, ne plus nous entendre, resilier abonnement, on arrete, on insiste pas
        vous enleve, vous efface, efface votre numero, supprime votre numero, ne plus etre importune
        ne plus etre derange, te desinscrit, plus rien recevoir de nous, se desabonner
        te desabonner, vous desabonner, plus rien, retrait de la liste
    """)
    + crossed(
        "on arrete de, nous arretons de, arretons de, nous cessons de, cessons de, arreter de",
        "ecrire, vous ecrire, t'ecrire, envoyer, vous envoyer, contacter, vous contacter, recevoir"
        ", vous solliciter, solliciter, vous deranger, vous embeter, vous importuner, texter",
    )
    + crossed(
        "etre",
        "efface, effacee, supprime, supprimee, desinscrit, desinscrite, raye, rayee, desabonne",
    ),
    ends=words("""
        desactiver desactivez desactive
        sortir sors
        arreter stopper annuler refuser cesser bloquer quitter arrete arretez stoppe cesse resilier
        resiliez
    """),
    messages=words("""
        messages message sms envois envoi textos texto alertes alerte notifications infos actualites
        publicites pub pubs newsletter communications sollicitations promotions promos offres liste
        abonnement rappels courriels courriel mails mail emails nouvelles reception diffusion
    """),
    negations=words("ne n n'en pas sans aucun aucune jamais"),
    more=words("plus aucun aucune davantage jamais"),
    wants=words("""
        voulez veux souhaitez souhaites desirez desires aimez preferez preferes envie interessent
        interesse interessee voulais
    """),
    gets=words("""
        entendre recevoir recevrez recevras recevez recois lire contacte contactee sollicite
    """),
    writes=words("""
        ecrirons ecrira ecrivons enverrons envoyons contacterons contactera derangerons
        importunerons embetera enverra embeterons ecrit sollicitera
    """),
    purposes=words("pour pr afin"),
    ands=words("et"),
    ifs=words("si quand lorsque"),
    belongs=words("de du des d"),
    fillers=words("""
        c'est fini termine merci bye
        avec le la les mot par ou et au aux a un une ce cet ces l d de du des nos notre en vous te t
        s se simplement juste svp moment tout gratuit gratuitement non surtaxe numero suffit il
        directement ici message sms nous recevoir seul code cle sur via vos votre toujours
    """),
    removals=words("retirer retire retirons enlever enleve enlevons supprimer supprimons sortir"),
    lists=words("liste listes numero base fichier"),
    products=words("""
        commande commandes rdv rendez garantie livraison assurance reservation cours seance table
        forfait contrat compte carte salle billet vol bus cantine garderie journal atelier tournoi
        pain bail electricite facture factures
    """),
    blockers=words("""
        manquez manquer rater ratez oubliez oublier hesitez hesite attendez perdez tardez
    """),
    dissent=phrases("""
        ne souhaitez plus, ne souhaites plus, ne voulez plus, ne veux plus
        pas interesse, pas interessee, plus envie de
        preferez ne plus, preferez ne pas, preferes ne plus
        marre de nos, assez de nos, trop de messages, trop de sms, pas envie de recevoir
        ne desirez plus, pas pour vous, plus interesse, plus interessee, vous derangent
        vous derangeons, on vous derange, on te derange, pas interesses, pas pour toi
        ca ne vous interesse pas, ne vous interessent pas, ne t'interesse pas
        ne souhaitez pas recevoir, ne voulez pas recevoir, plus nous lire, plus nous entendre
        en avez assez, plus recevoir, plus de sms
    """),
    answers=phrases("""
        dites le nous, dites nous, dis le nous, dis nous, repondez, reponds, faites le nous savoir
        faites nous signe, un mot suffit, un simple mot, prevenez nous, ecrivez nous, previens nous
        faites nous le savoir, un mot de votre part, un petit mot, un signe, contactez nous
        dites le simplement, dites le, fais nous signe
    """),
    conditions=phrases("""
        seulement si, uniquement si, a condition, sous reserve, une fois que, apres avoir, puis
        validez, pour confirmer, et confirmez, deux fois, trois fois, connectez vous, mot de passe
        votre nom, seulement apres, uniquement apres, votre numero client, numero de client
        le motif, sauf si, par ecrit, remplissez
        formulaire, vous perdrez, a defaut, identifiez vous, des lors que, en precisant
    """),
    deadlines=words("avant jusqu'au jusqu'a jusqu d'ici ici sous pendant entre durant"),
    moments=words("""
        heure heures h jour jours semaine semaines mois demain minuit midi lundi mardi mercredi
        jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
        octobre novembre decembre ouvres fin soir
    """),
    charges=words("coute cout couts frais facture factures surtaxe tarif prix payant payante"),
    no_charge=phrases("""
        sans frais, gratuit, non surtaxe, non surtaxes, d'un sms, d'une sms, tarif normal
        tarif standard, sans cout, aucun frais, sms non surtaxe, prix normal, prix un sms, cout sms
        ne coute rien
    """),
    calls=words("appelez appeler appelle telephonez telephone tel"),
)
