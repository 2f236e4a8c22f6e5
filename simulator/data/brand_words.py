"""Words that brand names are made of, folded: what people leave out when they say a name.

Collected in November 2026 from the names of shops, practices and schools. They are held against
the brand alone, never against a text.
"""

from typing import Final

from simulator.data.word_lists import words

LEGAL_FORMS: Final = words(
    """
    inc incorporated llc llp lp ltd limited plc corp corporation co company pllc pc pty gmbh ggmbh
    ug ag kg kgaa ohg gbr mbh ek eg ev se sa sas sarl sasu eurl scop sl slu srl spa snc sapi cv
    ltda eireli me bv nv vof ab hb as asa aps oy oyj zoo sp spolka lda
    """
)
"""Left out of every name, at its end."""

TEAM_WORDS: Final = words(
    "group team official online international global worldwide usa us uk eu canada australia"
)
"""Left out at the end as well, where something of the name remains."""

ARTICLES: Final = words("the la le les el los las il lo gli der die das de het den het o os")

AND_WORDS: Final = words("& + and und y e et og och en i n u")
"""What may stand for `&`, or not stand there at all."""

TRADES: Final = words(
    """
        accounting accountants adventures allotment allotments advisors advisory agency air
    airlines airport alarms animal
    antiques apartments apothecary apparel app appliances aquarium arcade architects art arts
    associates association attorneys auctions audio auto automotive autos bags baker bakers bakery
    band bank bar barber barbers barbershop baths beauty bedding beds beer beverages bicycles bike
    bikes bistro board boat boats books bookshop bookstore boots botanicals boutique boxing brands
    bread breakfast brewery brewing bridal broadband builders building bus butcher butchers cabins
    cabs cafe cake cakes camera cameras camping campus candles candy care carpets cars catering
    center centre ceramics charity cheese chemist chemists childcare chiropractic chocolate
    cash checkout wallet pay payments banking money
    chocolates choir church cinema cinemas circus cleaners cleaning climbing clinic clinics clothes
    clothing club coach coaches coaching coffee college comics community computers concerts
    construction consulting contractors cookies copy cosmetics cottages council counseling
    counselling courier couriers courses craft crafts creamery credit cruises curtains cycle cycles
    cycling dairy dance deli delivery dental dentist dentistry dentists dermatology design designs
    detailing dialysis diner disposal dive diving doctors dogs doors drinks driving dry electric
    electrical electricians electronics energy engineering entertainment equestrian estate estates
    events express eye eyecare eyes eyewear fabrics family farm farms fashion ferries ferry
    festival fibre film films finance financial fire fish fishmongers fitness flooring floors
    florist florists flowers food foods footwear foundation frames freight fuel funeral
    furnaces furniture gallery games garage garden gardens gas gelato gifts glass glasses golf
    gourmet grill grocer grocers groceries grocery gym gyms hair hairdressers hall handmade
    hardware health healthcare hearing heating hockey holdings holidays home homes homeware hospice
    hospital hostel hostels hotel hotels house housing hub hvac ice immigration imports improvement
    insulation insurance interiors internet inn investments jewellers jewellery jewelers jewelry
    juice juices kayaks kennels kids kitchen kitchens kitchenware kites labs lamps landscapes
    landscaping language laundry law lawn lawyers learning leather legal lending lettings library
    life lighting linen lingerie living loans lodge logistics lounge machinery mail management
    marina market markets martial massage mattress mattresses meals meat media medical meditation
        medspa mobile mobility montessori mortgage mortgages motel motor motorcycles motors movers
    moving
    museum music nails natural network networks news nursery nutrition obgyn office opera optical
    opticians optics optometry orchard orchestra organics orthodontics outdoor outdoors outfitters
    packaging paint painting paper parcels park parking parks partners parts party pastries
    pediatrics pets pet pharmacy phone phones photo photography physio physiotherapy pies pilates
    pizza pizzeria plan planning plants plastics players plumbing podiatry pools pottery poultry
    power practice preschool press print printing prints produce productions products property
    properties pub publishing pump racing radio rail rails railway real realtors realty records
    recruitment recycling removals rental rentals repair repairs rescue research resort resorts
    restaurant restaurants retail retreats rink riding roast roasters roastery robotics roofing
    rugs rum running sailing salon salons sandwiches school schools science seafood seats security
    seeds self services service shelter shipping shoes shop shops show signs skate skating ski
    skin skincare soap society software solar solutions sound soup spa spas spectacles sports sport
    staffing stationery station storage store stores studio studios supermarket supplies supply
    support surf surfing surgery sushi swim swimming systems tacos tailor tailors tattoo tax taxi
    taxis tea teas tech technologies technology telecom tennis textiles theater theatre theatres
    therapies therapy tickets tiles timber tire tires tools tours town toys trading trail trailers
    training trains transit transport travel travels treats trucks trust tutoring tutors tyre tyres
    union uniforms university utilities vacations vapes vet veterinary vets video village vintage
    vision wash watches water wax wear web wedding weddings wellness wholesale windows wine winery
    wines wireless women works workshop yachts yarns yoga youth zoo

    abogados academia agencia aceites asesoria autoescuela automoviles bicis bodega bodegas
        bicicletas calzado calzados cafeteria carniceria centro cine clinica colegio comercial
    cooperativa
        correduria dental deportes despacho dentista escuela farmacia ferreteria floristeria
    fisioterapia
    fruteria gestoria gimnasio hogar hospital hostal inmobiliaria instituto joyeria jugueteria
    libreria mercado moda muebles notaria optica panaderia papeleria pasteleria peluqueria
    pescaderia relojeria restaurante seguros supermercado supermercados taller talleres teatro
    tienda tintoreria veterinaria viajes viveros zapateria

    agence atelier ateliers auberge boucherie boulangerie boutique bijouterie brasserie bricolage
    cabinet cave caves charcuterie chocolaterie cidre cidrerie cinema clinique coiffure college
    cours cycles dentaire domaine ecole editions epicerie erabliere ferme fleuriste fromagerie
    garage gite hopital hotel immobilier institut jardinerie laboratoire librairie lycee
    maison magasin meubles opticien optique pharmacie patisserie poissonnerie pneus pressing
    quincaillerie restaurant salle salon taxis theatre toitures traiteur velos veterinaire vins
    voyages

    apotheke arztpraxis augenoptik autohaus backerei baumarkt baumschule bestattungen bioladen
    blumen brauerei buchhandlung buchladen cafe elektro fahrrad fahrradladen fahrschule fitness
        fleischerei friseur gartnerei gartencenter gasthaus gasthof getranke haus hof hofladen
    hotel immobilien
    juwelier kanzlei kino kita kletterhalle klinik kosmetik laden markt metzgerei mobel
    mobelhaus musikschule optik optiker physiotherapie praxis radhaus rader reifen reinigung
    reisen reiseburo restaurant sanitatshaus schreinerei schuhe schule schuhhaus sportverein
    sparkasse steuerberatung tanzschule teehaus theater tierarzt tierarztpraxis tischlerei
        verein verlag versicherung volkshochschule weingut weinhandlung werkstatt zahnarzt
    zahnarztpraxis
    zahnpraxis zoo zoohandlung

        acougue academia autoescola banco barbearia bicicletaria cafe casa cervejaria cha chaveiro
    clinica
    clube colegio confeitaria consultorio doceria drogaria escola estudio farmacia floricultura
    hortifruti hotel imobiliaria instituto joalheria laboratorio lanchonete lavanderia livraria
    loja lojas marcenaria mercadinho mercado mercearia moveis oculos odontologia oficina otica
    oticas padaria papelaria pastelaria perfumaria petshop pizzaria pousada restaurante salao
    seguros supermercado teatro turismo viagens

    agriturismo bar birreria calzature cantina cartoleria centro ciclofficina ferramenta
    gelateria gioielleria libreria macelleria mobili officina ottica palestra panificio parrucchiere
    pasticceria piscina pizzeria profumeria ristorante scuola studio teatro trattoria vivaio

    apotheek bakkerij boekhandel bloemen fietsen fietsenmaker garage groenten kapper kapsalon
    kinderopvang makelaar makelaars rijschool schoenen school slagerij slijterij sportschool
    tandarts tuincentrum winkel zwemschool

    apotek bageri bageriet bakeri bakeriet blomster bokhandel bokhandeln boghandel butik
    butikk cykelmager cykelboden cykler friskhallen frisor klinik klinikk kino optik optiker
    planteskolen restaurang restaurant skole skola sykkel tandlakare tandlaege tannlege teater
    tradgard turlaget

    apteka bank cukiernia drukarnia fryzjer gabinet hotel kawiarnia kino klinika ksiegarnia
    kwiaciarnia optyk piekarnia przedszkole restauracja rowerowy salon serwis sklep sklepy szkola
    teatr warsztat
    """
)
"""What a business is or sells: left out when the rest of the name is its own."""

PLAIN_WORDS: Final = words(
    """
    alpha amber apple arc ash autumn azure bay beach beacon bear bee bell berry best better big
    bird black blade blaze block bloom blossom blue boat bold bolt boots bow box branch brave
    breeze brick bridge bright brook brown bubble bud build buzz candle canal capital carbon castle
    cedar chance charm chase cherry choice circle city clean clear clever cliff cloud clover coast
    cobalt comfort compass copper coral core corner cosmos cotton country cove craft creek crest
    crown crystal curve daily dash dawn deep delta desert dew diamond direct dot dove dream drift
    dune eagle early earth east easy echo edge elm ember emerald essential ever every evergreen
    extra falcon fast feather fern field fig fine finch first fit flame flash fleet flint flow fly
    focus forest forge forward fox free fresh front frost fruit fusion future gap garnet gate gem
    gentle giant glade glow gold golden good grace grand granite grape grass great green grey grove
    grow guardian happy harbor harbour harmony harvest haven hawk hazel heart hearth heather herb
    heritage high hill hive hollow honest honey hope horizon hot idea impact indigo inspire iron
    island ivory ivy jade jasmine jet jewel journey joy jump jungle juniper just key kind king
    kingdom kite lake land lane lark laurel leaf legacy lemon level liberty light lily lime line
    link lion little local loft long look loop lotus love low luck lucky luna magic magnolia main
    maple marble meadow mellow merry metro mill mind mint mirror mist mobile modern momentum moon
    moose moss motion mountain move nest new next night noble north northern nova oak oasis ocean
    olive one onyx opal open optimum orange orbit orchid origin osprey otter our oval owl palm
        panda paradise path peach peak pear pearl pebble penguin pepper perfect phoenix pine pink
    pioneer
    pivot planet platinum play plaza plum plus point polar pond pop poppy port premier prestige
    prime primrose prism pro progress prosper pulse pure quality quarry quest quick quiet rabbit
    rain rainbow ranch range rapid raven ready real red reef ridge right ring rise river road robin
    rock rocket root rose royal ruby rush sable safe saffron sage sail salt sand sapphire scarlet
    sea season second secret select seven shade shine shore silk silver simple sky slate smart
    smile smooth snow soft sol sole solid south southern spark sparrow spice spirit splash spot
    spring sprout spruce square stable star steady stone stop storm stream street strong summer
    summit sun sunday sunny sunrise sunset super swan sweet swift table target ten terra three tide
    tiger time tiny top torch total touch tower town trail tree trend tribe true trust tulip twin
    two ultra unique united unity urban urgent vale valley value vega velvet venture victory view
    village violet vista vital vivid volt wave way west western wheel whisper white whole wild
    willow wind wing winter wise wolf wonder wood world wren yellow yes young your zen zest zone

    a about above after again all along always and another any are around as ask at away back base
    be before begin behind between body break bring by call care change check come common cross cut
    day days do door down draw drop end even fair fall farm feel few find finish fire for found
    from get give go going great grown half hand head hear help her here him his hold home how if
    in inside into it its join keep know last late lead left let life live look lost made make many
    mark me meet mile more morning most much my name need never no of off old on once only or other
    out own part pass pit place press pull push put rest run save say see self send set share show
    side sign sit so some start stay step still stop store story such take talk tell thank that
    their them then there they thing think this those through today tomorrow too try turn under up
    use visit wait walk want watch we week well what when where who why will wish with without word
    work year you

    azul bella blanco bueno casa cielo dulce estrella flor fuego grande luna luz mar nuevo oro
    puerto rio rojo roble sierra sol tierra valle verde vida
    blanc bleu bleue bon etoile fleur grand jardin lac lune mer noir nord nouveau or petit petite
    plage pont port rouge soleil sud vert vie ville
    alt blau berg frei gelb glas gold grun grau gut hafen heim himmel klar licht linde mond neu
    nord ost rot schwarz see sonne stadt stein stern sud tal wald wasser weiss west wind zeit
    bom boa ceu claro estrela flores lua maravilha mundo novo paraiso porto sete verdes
    """
)
"""Everyday words: alone, or in small letters, they may mean themselves."""
