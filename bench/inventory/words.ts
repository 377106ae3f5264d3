/**
 * What the generator fills columns with, per locale. Written for this measurement alone: no list here is
 * one that the classifier reads, and names were taken as they came, known to it or not.
 */
export interface Words {
  readonly locale: string
  readonly country: string
  readonly phone: readonly string[]
  readonly postal: string
  readonly plate: string
  readonly given: string
  readonly family: string
  readonly cities: string
  readonly regions: string
  readonly streets: string
  readonly companies: string
  readonly jobs: string
  readonly schools: string
  readonly illnesses: string
  readonly goods: string
  readonly beliefs: string
  readonly questions: string
  readonly notes: string
  readonly states: string
  readonly genders: string
  readonly languages: string
  readonly countries: string
  readonly nations: string
  /** Ids of numbering schemes for persons and for tax. */
  readonly person: string
  readonly tax: string
}

/** `#` is a digit, `@` a capital; lists are split at `|`. */
export const words: readonly Words[] = [
  {
    locale: 'en-US',
    country: 'US',
    phone: ['(###) 555-####', '+1 ### 555 ####', '###-555-####', '1-###-555-####'],
    postal: '#####',
    plate: '#@@@###',
    given:
      'Emily|Tyrese|Madison|Brandon|Latoya|Dwight|Kaitlyn|Roberto|Sierra|Garrett|Monique|Hank|Trinity|Zane|Candace|Jamal|Bethany|Colton|Yvette|Rodney|Makenna|Spencer|Tamika|Wesley',
    family:
      'Hutchins|Delacroix|Washburn|Mcallister|Pruitt|Navarro|Kimball|Oconnell|Stroud|Whitfield|Ballard|Lindsey|Tran|Everett|Holloway|Beasley|Fitzgerald|Mcgee|Combs|Santos|Abbott|Hatfield|Larsen|Weeks',
    cities:
      'Naperville|Tulsa|Fresno|Duluth|Chattanooga|Bozeman|El Paso|Wichita|Savannah|Provo|Yonkers|Cedar Rapids|Mobile|Santa Fe|Peoria|Fort Wayne|Dayton|Toledo',
    regions: 'CA|TX|NY|OH|WA|FL|IL|GA|Montana|NC|PA|Nevada|OR|MI',
    streets:
      '# Maple Grove Rd|## Sycamore Ln Apt #|### W 45th St|#### Old Mill Parkway|## Juniper Ct|### Harbor View Blvd|PO Box ###|#### County Road 12|## N Prospect Ave Suite ###',
    companies:
      'Northwind Freight LLC|Cobalt Ridge Partners|Sunrise Dental Group|Ironclad Roofing Inc.|Blue Heron Software, Inc.|Pinnacle Credit Union|Harmon & Doyle LLP|Acme Tooling Corp|Lakeside Veterinary Clinic|Vertex Analytics|Granite State Brewing Co.|Meridian Health Systems',
    jobs: 'Sales Manager|Staff Software Engineer|Registered Nurse|VP of Procurement|Forklift Operator|Marketing Coordinator|Account Executive|Chief Financial Officer|Warehouse Associate|Paralegal|HR Business Partner|Data Analyst|Dental Hygienist|Customer Success Lead',
    schools:
      'Ohio State University|High School Diploma|B.S. Computer Science|Community College|MBA|Some college|Master of Education|GED|Associate Degree|PhD Chemistry',
    illnesses:
      'Type 2 diabetes|Hypertension|Seasonal allergies|Asthma|Major depressive disorder|Lisinopril 10 mg|Knee replacement surgery|Migraine|Penicillin allergy|Chronic back pain',
    goods:
      'Wireless Mouse M185|Running shoes size 10|Stainless steel bottle|Premium plan (annual)|Kids backpack blue|LED desk lamp|Organic coffee beans 2 lb|Yoga mat|Noise cancelling headphones|Phone case',
    beliefs: 'Catholic|Baptist|Jewish|No religion|Muslim|Hindu|Methodist|Agnostic',
    questions:
      "What was the name of your first pet?|What is your mother's maiden name?|In what city were you born?|What was your first car?|Who was your favorite teacher?",
    notes:
      'Customer called to ask about the delayed shipment and wants a refund.|Left a voicemail on Tuesday, will try again next week.|Very happy with the service, asked about the premium plan.|Requested that we no longer send paper statements to the old house.|Interested in a demo next quarter; budget not yet approved by finance.|Complained about the noise from the pump, technician sent out.',
    states: 'Active|Inactive|Pending|Closed|On hold',
    genders: 'Male|Female',
    languages: 'en|es|en-US|fr',
    countries: 'United States|USA|Canada|Mexico|US',
    nations: 'American|Mexican|Canadian|Indian',
    person: 'us-ssn',
    tax: 'EIN',
  },
  {
    locale: 'en-GB',
    country: 'GB',
    phone: ['07### ######', '020 7### ####', '+44 7### ######', '01## ### ####'],
    postal: '@@# #@@',
    plate: '@@## @@@',
    given:
      'Imogen|Callum|Priya|Rupert|Siobhan|Gareth|Poppy|Alistair|Nadia|Hamish|Bronwen|Tariq|Jemima|Lewis|Felicity|Owain|Shanice|Barnaby|Orla|Kieran|Saffron|Dominic|Harriet|Usman',
    family:
      'Blackwood|Featherstone|Pritchard|Okafor|Ramsbottom|Sinclair|Thackeray|Choudhury|Ellison|Winstanley|Mcgregor|Hargreaves|Penrose|Llewellyn|Ashdown|Begum|Cartwright|Gilmour|Newbold|Stanhope|Walton|Yates|Rigby|Dunne',
    cities:
      'Shrewsbury|Leeds|Aberystwyth|Inverness|Guildford|Hull|Perth|Basingstoke|Swansea|Lisburn|Harrogate|Rotherham|Croydon|Exeter|Paisley|Milton Keynes',
    regions:
      'Kent|Greater Manchester|Surrey|Fife|Cornwall|Antrim|Essex|Lothian|Norfolk|West Yorkshire|Powys|Devon',
    streets:
      "## Chapel Lane|Flat #, ## Queens Road|# The Crescent|### Station Road|Rose Cottage, Mill Hill|## St Mary's Close|# Kingsway|Unit # Riverside Park|## Albert Terrace",
    companies:
      'Brindle & Sons Ltd|Thistle Energy plc|Oakham Removals Limited|Severn Valley Foods Ltd|Pembroke Asset Management LLP|Kite Digital|Hartley Solicitors|Anglia Scaffolding Ltd|Bluebell Nurseries|Castlegate Housing Association|Redfern Motors',
    jobs: 'Quantity Surveyor|Teaching Assistant|Head of Compliance|Delivery Driver|Senior Solicitor|Project Manager|Ward Sister|Finance Director|Retail Assistant|Structural Engineer|Estate Agent|Personal Assistant to CEO|Bricklayer',
    schools:
      'University of Leeds|A-levels|GCSE|BSc Economics|Sixth Form College|BTEC National Diploma|LLB Law|PGCE|Eton College|MSc Marketing',
    illnesses:
      'Asthma|High blood pressure|Anxiety and depression|Type 1 diabetes|Eczema|Amoxicillin 500mg|Hip fracture|Coeliac disease|Epilepsy|Hay fever',
    goods:
      'Waterproof jacket|Garden chair set|Earl Grey tea 250g|Trainers size 9|Cordless kettle|Duvet cover double|Monthly membership|Paperback novel|Ceramic mug|Bluetooth speaker',
    beliefs: 'Church of England|Muslim|No religion|Sikh|Hindu|Roman Catholic|Jewish|White British',
    questions:
      "What is your mother's maiden name?|What was the name of your first school?|What is the name of your favourite film?|Where did you meet your spouse?|What was your first pet called?",
    notes:
      'Spoke with the tenant about the boiler, engineer booked for Friday.|Rang twice and got no answer; letter posted second class.|Happy to renew but would like a discount on the annual fee.|Moved house in March, the old address should be removed.|Asked whether the parcel can be left with the neighbour at number nine.|Meeting went well, they want a quote for forty seats.',
    states: 'Live|Lapsed|Prospect|Cancelled',
    genders: 'Mr|Mrs|Ms|Miss|Dr',
    languages: 'English|Welsh|Polish|Urdu',
    countries: 'United Kingdom|England|Ireland|Scotland|France',
    nations: 'British|Irish|Polish|Indian',
    person: 'gb-nino',
    tax: 'eu-vat',
  },
  {
    locale: 'de-DE',
    country: 'DE',
    phone: ['+49 151 ########', '030 #######', '0171/#######', '+49 (0)89 ######'],
    postal: '#####',
    plate: '@@-@@ ###',
    given:
      'Annegret|Thorben|Sieglinde|Mehmet|Luisa|Hartmut|Franziska|Jannis|Ottilie|Detlef|Mareike|Kilian|Ronja|Friedhelm|Svenja|Gregor|Aylin|Leopold|Henriette|Marvin|Gesa|Ruprecht|Nele|Eckhard',
    family:
      'Baumgartner|Öztürk|Wiesner|Hagedorn|Krügermann|Lindemann|Steinbrück|Petersen|Rosenthal|Kowalski|Zacharias|Feldkamp|Brinkmann|Döring|Eichhorn|Schlüter|Wittmann|Nagel|Gärtner|Höhn|Tiedemann|Ullrich|Voss|Jahnke',
    cities:
      'Göttingen|Bad Homburg|Castrop-Rauxel|Ulm|Schwerin|Görlitz|Würzburg|Hanau|Flensburg|Tübingen|Passau|Chemnitz|Düren|Neumünster|Leipzig|Worms',
    regions: 'Bayern|Hessen|Nordrhein-Westfalen|Sachsen|Niedersachsen|Berlin|Thüringen|Saarland',
    streets:
      'Lindenstraße ##|Am Alten Markt #|Goethestr. ##a|Bahnhofstraße ###|Mühlenweg #|Schillerplatz ##|Hinter den Höfen #|Kaiser-Wilhelm-Ring ##|Unter den Eichen ###',
    companies:
      'Baustoffe Hentschel GmbH|Meyer & Partner Rechtsanwälte|Stadtwerke Lüneburg AG|Druckerei Vollmer KG|Alpenblick Hotelbetriebe GmbH & Co. KG|Zahnarztpraxis Dr. Wolff|Nordsee Reederei AG|Kröner Metallbau e.K.|Bäckerei Ahlers|Softwarehaus Rhein-Neckar UG|Autohaus Brandt GmbH',
    jobs: 'Vertriebsleiter|Krankenpflegerin|Softwareentwickler|Einkaufsleiterin|Kfz-Mechatroniker|Steuerfachangestellte|Geschäftsführer|Lagerist|Personalreferentin|Projektingenieur|Bürokauffrau|Leiter Controlling|Elektroniker|Assistenz der Geschäftsleitung',
    schools:
      'Abitur|Universität Heidelberg|Mittlere Reife|Diplom-Ingenieur|Hochschule Bremen|Hauptschulabschluss|Bachelor of Arts|Fachhochschulreife|Promotion|Gymnasium am Stadtpark',
    illnesses:
      'Bluthochdruck|Diabetes mellitus Typ 2|Heuschnupfen|Depression|Bandscheibenvorfall|Ibuprofen 600|Asthma bronchiale|Migräne|Nussallergie|Grippe',
    goods:
      'Kaffeemaschine|Wanderschuhe Gr. 43|Schreibtischlampe|Fahrradhelm schwarz|Kinderbuch|Kopfhörer|Winterjacke|Bratpfanne 28 cm|Jahresabo|Trinkflasche',
    beliefs: 'evangelisch|katholisch|konfessionslos|muslimisch|ohne|jüdisch',
    questions:
      'Wie hieß Ihr erstes Haustier?|Wie lautet der Mädchenname Ihrer Mutter?|In welcher Stadt wurden Sie geboren?|Was war Ihr erstes Auto?|Wie heißt Ihr Lieblingsfilm?',
    notes:
      'Kunde bittet um Rückruf am Nachmittag, Rechnung war falsch.|Termin am Montag bestätigt, Unterlagen per Post geschickt.|Möchte den Vertrag zum Jahresende kündigen und zieht um.|Sehr zufrieden mit der Beratung, fragt nach einem Rabatt.|Hat das Paket nicht erhalten, Nachforschung läuft seit gestern.|Angebot über vierzig Lizenzen verschickt, Entscheidung im März.',
    states: 'aktiv|inaktiv|gesperrt|offen',
    genders: 'männlich|weiblich|divers',
    languages: 'de|en|Deutsch|Türkisch',
    countries: 'Deutschland|Österreich|Schweiz|Frankreich',
    nations: 'deutsch|österreichisch|türkisch|polnisch',
    person: 'de-svnr',
    tax: 'de-steuer-id',
  },
  {
    locale: 'fr-FR',
    country: 'FR',
    phone: ['06 ## ## ## ##', '+33 6 ## ## ## ##', '01########', '04.##.##.##.##'],
    postal: '#####',
    plate: '@@-###-@@',
    given:
      'Apolline|Gontran|Solène|Yanis|Mélodie|Aurélien|Capucine|Karim|Blandine|Tanguy|Océane|Lucien|Fatoumata|Ghislain|Maëlys|Théophile|Edwige|Sofiane|Clotilde|Rémi|Noémie|Achille|Violaine|Ulysse',
    family:
      'Delorme|Boutin|Carpentier|Ngoma|Lagarde|Vasseur|Benhamou|Chauvin|Dufresne|Escoffier|Fabre|Guillot|Hamel|Jourdain|Lemoine|Maillard|Noblet|Pasquier|Rivière|Sauvage|Tessier|Verdier|Weiss|Zidane',
    cities:
      'Quimper|Bayonne|Vannes|Périgueux|Lyon|Saint-Brieuc|Aurillac|Roanne|Évreux|Bourg-en-Bresse|Marseille|Cholet|Albi|Sète|Arras|Belfort',
    regions:
      'Bretagne|Occitanie|Île-de-France|Normandie|Grand Est|Nouvelle-Aquitaine|Rhône|Gironde',
    streets:
      '## rue des Lilas|# bis avenue Jean Jaurès|### boulevard Voltaire|# impasse du Moulin|## chemin des Vignes|# place de la Mairie|## quai de la Loire|## allée des Tilleuls',
    companies:
      "Transports Giraudet SARL|Boulangerie Au Bon Pain|Cabinet Morvan & Associés|Ateliers du Rhône SAS|Société Bretonne d'Armement|Pharmacie Centrale|Lumière Conseil SASU|Clinique Saint-Roch|Garage des Alpes|Éditions Marchand SA|Menuiserie Pichon EURL",
    jobs: 'Responsable commercial|Infirmière diplômée|Développeuse web|Directeur des achats|Comptable|Chef de chantier|Assistante de direction|Ingénieur qualité|Conducteur poids lourd|Chargée de communication|Technicien de maintenance|Avocat|Juriste',
    schools:
      'Université de Rennes|Baccalauréat|BTS Comptabilité|Licence de droit|École des Mines|CAP Cuisine|Master Finance|Lycée Victor Hugo|Doctorat|DUT Informatique',
    illnesses:
      'Hypertension artérielle|Diabète de type 2|Asthme|Dépression|Allergie aux arachides|Paracétamol 1 g|Cancer du sein|Migraine|Arthrose du genou|Grippe saisonnière',
    goods:
      "Chaussures de marche|Lampe de chevet|Casque sans fil|Sac à dos noir|Robe d'été|Abonnement annuel|Cafetière|Livre de cuisine|Veste en cuir|Bouteille isotherme",
    beliefs: 'catholique|musulman|sans religion|protestant|athée|juif|bouddhiste',
    questions:
      'Quel est le nom de jeune fille de votre mère ?|Quel était le nom de votre premier animal ?|Dans quelle ville êtes-vous né ?|Quelle était votre première voiture ?|Quel est votre film préféré ?',
    notes:
      'Le client demande un remboursement pour la commande de mars.|Rappeler jeudi matin, il était en réunion toute la journée.|Très satisfaite du service, souhaite renouveler son abonnement.|A déménagé à la campagne, ancienne adresse à supprimer.|Devis envoyé pour quarante postes, réponse attendue en avril.|Le colis est arrivé abîmé, photos reçues par courrier.',
    states: 'actif|inactif|en attente|clos',
    genders: 'Homme|Femme',
    languages: 'fr|français|anglais|ar',
    countries: 'France|Belgique|Suisse|Maroc',
    nations: 'française|belge|marocaine|italienne',
    person: 'fr-nir',
    tax: 'eu-vat',
  },
  {
    locale: 'es-ES',
    country: 'ES',
    phone: ['6## ### ###', '+34 6########', '91 ### ## ##', '9## ######'],
    postal: '#####',
    plate: '####@@@',
    given:
      'Macarena|Íker|Rosalía|Bautista|Nuria|Eustaquio|Alba|Fermín|Rocío|Wilson|Itziar|Leocadia|Adrián|Chelo|Marcial|Paloma|Gael|Remedios|Unai|Triana|Ezequiel|Noemí|Valeriano|Xiomara',
    family:
      'Aguirre|Beltrán|Cárdenas|Domenech|Echevarría|Figueroa|Galindo|Heredia|Izquierdo|Jurado|Lasarte|Manzano|Olmedo|Palacios|Quintana|Robles|Salcedo|Tejada|Urrutia|Villanueva|Yáñez|Zamora|Bermúdez|Cebrián',
    cities:
      'Ávila|Getafe|Mérida|Oviedo|Lorca|Ponferrada|Zaragoza|Huesca|Elche|Cuenca|Reus|Segovia|Algeciras|Gijón|Talavera de la Reina|Bilbao',
    regions: 'Andalucía|Galicia|Comunidad de Madrid|Cataluña|Aragón|País Vasco|Asturias|Murcia',
    streets:
      'Calle Mayor, ##|C/ del Olmo # 3ºB|Avda. de la Constitución ###|Plaza de España #|Paseo del Prado ##|Ronda Sur ##, 2º A|Camino Viejo de Alcalá ##|Travesía del Horno #',
    companies:
      'Transportes Iglesias S.L.|Construcciones Albero S.A.|Clínica Dental Sonrisa|Bodegas Monteclaro S.L.|Asesoría Fiscal Pardo|Talleres Hermanos Rojo|Grupo Levante Inversiones|Panadería La Espiga|Tecnologías Ebro SLU|Farmacia Ruiz|Seguros Miramar S.A.',
    jobs: 'Jefe de compras|Enfermera|Programador|Directora comercial|Auxiliar administrativo|Contable|Ingeniero de caminos|Camarero|Abogada|Encargado de almacén|Técnico de sonido|Profesora de primaria|Gerente',
    schools:
      'Universidad de Salamanca|Bachillerato|Grado en Enfermería|ESO|Formación Profesional|Licenciatura en Derecho|Máster en Finanzas|Instituto Cervantes|Doctorado|Estudios primarios',
    illnesses:
      'Hipertensión|Diabetes tipo 2|Asma|Depresión|Alergia al polen|Omeprazol 20 mg|Cáncer de mama|Migraña|Artritis reumatoide|Lumbalgia crónica',
    goods:
      'Zapatillas deportivas|Camiseta roja talla M|Cafetera italiana|Mochila escolar|Auriculares inalámbricos|Libro de texto|Silla de oficina|Suscripción mensual|Bicicleta de montaña|Reloj digital',
    beliefs: 'católico|católica|ateo|musulmana|agnóstico|evangélico|cristiano',
    questions:
      '¿Cuál es el apellido de soltera de su madre?|¿Cómo se llamaba su primera mascota?|¿En qué ciudad nació?|¿Cuál fue su primer coche?|¿Cuál es su película favorita?',
    notes:
      'El cliente pide la devolución del pedido de marzo.|Llamar el jueves por la mañana, estaba reunido.|Muy contenta con el servicio, quiere renovar el contrato.|Se ha mudado al pueblo, borrar la dirección antigua.|Enviado presupuesto para cuarenta puestos, responde en abril.|El paquete llegó roto, ha mandado fotos por carta.',
    states: 'activo|inactivo|pendiente|cerrado',
    genders: 'Hombre|Mujer',
    languages: 'es|español|catalán|en',
    countries: 'España|México|Portugal|Argentina',
    nations: 'española|mexicana|colombiana|argentina',
    person: 'es-dni',
    tax: 'eu-vat',
  },
  {
    locale: 'it-IT',
    country: 'IT',
    phone: ['3## ### ####', '+39 3#########', '06 #######', '02/########'],
    postal: '#####',
    plate: '@@###@@',
    given:
      'Ludovica|Ettore|Donatella|Gerardo|Asia|Cosimo|Mirella|Saverio|Noemi|Ottavio|Fabiana|Rinaldo|Greta|Amedeo|Loredana|Tancredi|Ornella|Ivano|Chiara|Nicolò|Benedetta|Walter|Samanta|Ruggero',
    family:
      'Bevilacqua|Cavallaro|Damiani|Esposito|Fiorentino|Gasparini|Iannone|Locatelli|Marchetti|Nardi|Ottaviani|Pastore|Quaranta|Ruggeri|Salvatori|Tedesco|Ugolini|Venturi|Zanetti|Bonfanti|Cipolla|Deiana|Ferrante|Guidi',
    cities:
      'Bergamo|Avellino|Cuneo|Ragusa|La Spezia|Matera|Torino|Viterbo|Lecco|Nuoro|Faenza|Asti|Rovigo|Palermo|Imperia|Benevento',
    regions: 'MI|RM|NA|TO|Lombardia|Toscana|Sicilia|Veneto|BO|FI',
    streets:
      'Via Garibaldi ##|Corso Italia ###|Piazza Dante #|Viale della Repubblica ##|Vicolo Stretto #|Via dei Mille ##/A|Strada Provinciale ##|Largo Augusto #',
    companies:
      'Officine Bertolini S.r.l.|Panificio Rossi & Figli|Studio Legale Manfredi|Costruzioni Etna S.p.A.|Farmacia San Marco|Trasporti Veloci Srl|Cantina Sociale di Barolo|Informatica Adriatica S.r.l.|Tessitura Comense SpA|Agenzia Immobiliare Lido|Ristorante Da Gino',
    jobs: 'Responsabile acquisti|Infermiera|Sviluppatore software|Direttore commerciale|Impiegata amministrativa|Operaio specializzato|Avvocato|Geometra|Addetto alle vendite|Ingegnere meccanico|Insegnante|Consulente finanziario|Magazziniere',
    schools:
      'Università di Bologna|Liceo scientifico|Laurea magistrale|Licenza media|Diploma di ragioneria|Politecnico di Torino|Dottorato|Istituto tecnico|Laurea triennale|Master in economia',
    illnesses:
      'Ipertensione|Diabete mellito|Asma|Depressione|Allergia ai pollini|Aspirina 100 mg|Artrosi|Emicrania|Tumore al seno|Celiachia',
    goods:
      'Scarpe da ginnastica|Borsa in pelle|Macchina da caffè|Libro di ricette|Cuffie bluetooth|Zaino blu|Sedia da ufficio|Orologio da polso|Giacca invernale|Abbonamento mensile',
    beliefs: 'cattolico|cattolica|ateo|musulmano|evangelico|ebreo',
    questions:
      'Qual è il cognome da nubile di tua madre?|Come si chiamava il tuo primo animale?|In quale città sei nato?|Qual è stata la tua prima auto?|Qual è il tuo film preferito?',
    notes:
      "Il cliente chiede il rimborso dell'ordine di marzo.|Richiamare giovedì mattina, era in riunione.|Molto soddisfatta del servizio, vuole rinnovare il contratto.|Si è trasferito in campagna, cancellare il vecchio indirizzo.|Inviato preventivo per quaranta postazioni, risposta ad aprile.|Il pacco è arrivato rotto, ha spedito le foto.",
    states: 'attivo|sospeso|in attesa|chiuso',
    genders: 'M|F',
    languages: 'it|italiano|inglese|de',
    countries: 'Italia|Svizzera|Francia|Germania',
    nations: 'italiana|rumena|tedesca|italiana',
    person: 'it-codice-fiscale',
    tax: 'it-partita-iva',
  },
  {
    locale: 'pt-BR',
    country: 'BR',
    phone: ['(11) 9####-####', '+55 21 9########', '(31) 3###-####', '119########'],
    postal: '#####-###',
    plate: '@@@#@##',
    given:
      'Thaís|Wellington|Jussara|Caio|Rosângela|Edivaldo|Bruna|Ubiratan|Kelly|Raimundo|Larissa|Washington|Ivone|Davi|Cleusa|Murilo|Taís|Genivaldo|Yasmin|Otávio|Neide|Kauã|Aparecida|Luan',
    family:
      'Albuquerque|Bittencourt|Cavalcante|Drummond|Esteves|Fagundes|Guimarães|Holanda|Junqueira|Lacerda|Macedo|Negreiros|Pacheco|Quadros|Rezende|Sampaio|Toledo|Valadares|Xavier|Zanella|Brandão|Camargo|Dantas|Farias',
    cities:
      'Uberaba|Petrópolis|Caruaru|Pelotas|São Paulo|Imperatriz|Bauru|Foz do Iguaçu|Olinda|Anápolis|Itajaí|Ilhéus|Campinas|Macapá|Sobral|Betim',
    regions: 'SP|RJ|MG|BA|RS|PR|PE|CE|SC|GO',
    streets:
      'Rua das Flores, ##|Av. Paulista, ####|Travessa do Comércio, #|Rua XV de Novembro ###|Alameda Santos, ##, apto ##|Praça da Sé #|Rodovia BR-101 km ##|Quadra ## Lote #',
    companies:
      'Padaria Pão Quente Ltda|Construtora Horizonte S/A|Auto Peças Lima ME|Clínica Vida|Transportadora Expressa Ltda.|Mercado Bom Preço EIRELI|Banco Aliança S.A.|Escritório Contábil Souza|Têxtil Catarinense S.A.|Farmácia Popular|Tecno Sul Informática Ltda',
    jobs: 'Gerente de vendas|Enfermeiro|Analista de sistemas|Auxiliar de produção|Diretora financeira|Motorista|Advogada|Engenheiro civil|Vendedor|Professora|Técnico em segurança|Assistente administrativo|Coordenadora pedagógica',
    schools:
      'Universidade de São Paulo|Ensino médio completo|Ensino fundamental|Bacharelado em Direito|Faculdade Anhanguera|Mestrado|Pós-graduação|Técnico em enfermagem|Superior incompleto|Doutorado',
    illnesses:
      'Hipertensão|Diabetes tipo 2|Asma|Depressão|Alergia a dipirona|Losartana 50 mg|Câncer de próstata|Enxaqueca|Artrose|Dengue',
    goods:
      'Tênis de corrida|Camiseta preta M|Celular Galaxy|Mochila escolar|Fone de ouvido|Panela de pressão|Livro infantil|Cadeira gamer|Bolsa de couro|Relógio digital',
    beliefs: 'católica|evangélica|espírita|sem religião|umbanda|católico|ateu',
    questions:
      'Qual é o nome de solteira da sua mãe?|Qual era o nome do seu primeiro animal de estimação?|Em que cidade você nasceu?|Qual foi seu primeiro carro?|Qual é seu filme preferido?',
    notes:
      'Cliente pediu o reembolso do pedido de março.|Ligar na quinta de manhã, estava em reunião.|Muito satisfeita com o atendimento, quer renovar o plano.|Mudou de casa, apagar o endereço antigo.|Enviado orçamento para quarenta licenças, resposta em abril.|O pacote chegou quebrado, mandou fotos pelo correio.',
    states: 'ativo|inativo|pendente|cancelado',
    genders: 'Masculino|Feminino',
    languages: 'pt|pt-BR|português|en',
    countries: 'Brasil|Portugal|Argentina|Paraguai',
    nations: 'brasileira|portuguesa|argentina|brasileiro',
    person: 'br-cpf',
    tax: 'br-cnpj',
  },
  {
    locale: 'nl-NL',
    country: 'NL',
    phone: ['06-########', '+31 6 ########', '020-#######', '06 ## ## ## ##'],
    postal: '#### @@',
    plate: '@@-###-@',
    given:
      'Sjaak|Fenna|Bouke|Marloes|Ilse|Ruurd|Annemieke|Youssef|Lotte|Wouter|Hilde|Gijsbert|Noor|Jurre|Trijntje|Sem|Carlijn|Hidde|Marleen|Mohamed|Puck|Berend|Yvonne|Tijmen',
    family:
      'van der Zee|Hoekstra|de Ruiter|Bouwman|van Dam|Kuijpers|Timmermans|Yilmaz|Scholten|Terpstra|van den Bosch|Huizinga|Reijnders|Snoek|Zijlstra|Verbeek|de Lange|Molenaar|Nijhuis|Oosterhuis|Wiersma|Driessen|Evers|Geerts',
    cities:
      'Amersfoort|Assen|Hoorn|Goes|Roermond|Den Helder|Rotterdam|Sneek|Tiel|Emmen|Zutphen|Weert|Lelystad|Oss|Gouda|Eindhoven',
    regions: 'Noord-Holland|Gelderland|Friesland|Zuid-Holland|Limburg|Utrecht|Drenthe|Zeeland',
    streets:
      'Dorpsstraat ##|Prinsengracht ###|Kerkweg #|Molenlaan ##a|Burgemeester de Vlugtlaan ##|Stationsplein #|Havenkade ##|Beatrixsingel #|Lange Voorhout ##',
    companies:
      'Bakkerij Jansen B.V.|Van Dijk Transport BV|Tandartspraktijk Oost|Zeeland Vis N.V.|Advocatenkantoor Smit|Groenwerk Hoveniers|De Kruidenier V.O.F.|Bouwbedrijf Hendriks B.V.|Stichting Zorgpunt|Koster IT Diensten|Rabo Makelaardij',
    jobs: 'Inkoper|Verpleegkundige|Softwareontwikkelaar|Hoofd financiën|Administratief medewerker|Vrachtwagenchauffeur|Accountmanager|Leerkracht|Magazijnmedewerker|Projectleider bouw|Directeur|Jurist|Loodgieter',
    schools:
      'Universiteit Leiden|HAVO|VMBO|HBO Verpleegkunde|MBO niveau 4|Hogeschool Utrecht|Master Rechten|VWO|Basisschool|Bachelor Bedrijfskunde',
    illnesses:
      'Hoge bloeddruk|Diabetes type 2|Astma|Depressie|Hooikoorts|Paracetamol 500 mg|Borstkanker|Migraine|Reuma|Notenallergie',
    goods:
      'Wandelschoenen maat 42|Koffiezetapparaat|Fietstas zwart|Bureaustoel|Koptelefoon draadloos|Kookboek|Winterjas|Jaarabonnement|Drinkfles|Rugzak',
    beliefs: 'katholiek|protestants|geen|islamitisch|joods|hindoe',
    questions:
      'Wat is de meisjesnaam van uw moeder?|Hoe heette uw eerste huisdier?|In welke stad bent u geboren?|Wat was uw eerste auto?|Wat is uw favoriete film?',
    notes:
      "Klant vraagt om terugbetaling van de bestelling van maart.|Donderdagochtend terugbellen, zat in een vergadering.|Erg tevreden over de service, wil het contract verlengen.|Is verhuisd naar het dorp, oud adres verwijderen.|Offerte voor veertig plekken verstuurd, antwoord in april.|Het pakket kwam kapot aan, heeft foto's gestuurd.",
    states: 'actief|inactief|wachtend|gesloten',
    genders: 'man|vrouw',
    languages: 'nl|Nederlands|Engels|fr',
    countries: 'Nederland|België|Duitsland|Suriname',
    nations: 'Nederlandse|Belgian|Turkish|Nederlandse',
    person: 'nl-bsn',
    tax: 'eu-vat',
  },
  {
    locale: 'pl-PL',
    country: 'PL',
    phone: ['5## ### ###', '+48 6########', '22 ### ## ##', '+48 ### ### ###'],
    postal: '##-###',
    plate: '@@ #####',
    given:
      'Bożena|Grzegorz|Oliwia|Zdzisław|Kinga|Ireneusz|Malwina|Tymoteusz|Grażyna|Kacper|Jagoda|Bronisław|Sandra|Ksawery|Wiesława|Bartłomiej|Lena|Eugeniusz|Roksana|Mirosław|Iga|Czesław|Nadia|Błażej',
    family:
      'Baranowska|Ciesielski|Domański|Falkowski|Gajewska|Hetman|Janik|Kasprzak|Laskowska|Maciąg|Niemczyk|Orzechowska|Pietras|Rosiński|Sikorska|Tokarski|Urbaniak|Wierzbicki|Zygmunt|Żak|Białek|Cichocka|Drozd|Filipek',
    cities:
      'Zakopane|Sopot|Chorzów|Piła|Wrocław|Suwałki|Kalisz|Nowy Sącz|Ełk|Inowrocław|Siedlce|Gdynia|Jelenia Góra|Przemyśl|Mielec|Łomża',
    regions: 'mazowieckie|śląskie|małopolskie|pomorskie|wielkopolskie|lubelskie',
    streets:
      'ul. Słoneczna ##|al. Jana Pawła II ##/#|Kwiatowa ##|ul. 3 Maja #|os. Tysiąclecia ##/##|pl. Wolności #|ul. Mickiewicza ###|ul. Leśna #a',
    companies:
      'Piekarnia Kłos sp. z o.o.|Trans-Bud S.A.|Kancelaria Prawna Nowicki|Hurtownia Elektryczna Volt sp. j.|Zakład Stolarski Dąb|Apteka Zdrowie|Softdom Sp. z o.o.|Mleczarnia Podlasie S.A.|Warsztat Auto-Mix|Biuro Rachunkowe Bilans|Grupa Inwestycyjna Wisła S.A.',
    jobs: 'Kierownik sprzedaży|Pielęgniarka|Programista|Główna księgowa|Magazynier|Kierowca|Specjalista ds. zakupów|Nauczyciel|Inżynier budowy|Prezes zarządu|Sprzedawca|Asystentka zarządu|Elektryk',
    schools:
      'Uniwersytet Jagielloński|średnie|wyższe|Politechnika Śląska|zawodowe|Liceum Ogólnokształcące|podstawowe|magister|Technikum Mechaniczne|licencjat',
    illnesses:
      'Nadciśnienie|Cukrzyca typu 2|Astma|Depresja|Alergia na pyłki|Ibuprofen 400 mg|Rak piersi|Migrena|Zwyrodnienie stawów|Grypa',
    goods:
      'Buty trekkingowe|Kurtka zimowa|Ekspres do kawy|Plecak szkolny|Słuchawki bezprzewodowe|Książka kucharska|Krzesło biurowe|Zegarek sportowy|Rower górski|Kubek termiczny',
    beliefs: 'katolik|prawosławny|ateista|protestancki|katoliczka|bezwyznaniowy',
    questions:
      'Jakie jest nazwisko panieńskie matki?|Jak nazywało się Twoje pierwsze zwierzę?|W jakim mieście się urodziłeś?|Jaki był Twój pierwszy samochód?|Jaki jest Twój ulubiony film?',
    notes:
      'Klient prosi o zwrot pieniędzy za zamówienie z marca.|Oddzwonić w czwartek rano, był na spotkaniu.|Bardzo zadowolona z obsługi, chce przedłużyć umowę.|Przeprowadził się na wieś, usunąć stary adres.|Wysłano ofertę na czterdzieści stanowisk, odpowiedź w kwietniu.|Paczka przyszła uszkodzona, przesłał zdjęcia.',
    states: 'aktywny|nieaktywny|oczekujący|zamknięty',
    genders: 'K|M',
    languages: 'pl|polski|angielski|uk',
    countries: 'Polska|Niemcy|Ukraina|Czechy',
    nations: 'polskie|polska|Ukrainian|polskie',
    person: 'pl-pesel',
    tax: 'pl-nip',
  },
  {
    locale: 'sv-SE',
    country: 'SE',
    phone: ['070-### ## ##', '+46 70 ### ## ##', '08-### ### ##', '0########'],
    postal: '### ##',
    plate: '@@@ ##@',
    given:
      'Ebba|Torbjörn|Maj-Britt|Alvin|Gunnel|Joakim|Tindra|Sixten|Ulla-Karin|Mohammed|Freja|Börje|Ronja|Östen|Linnéa|Melker|Inga|Hampus|Siv|Love|Amira|Rune|Tuva|Göran',
    family:
      'Åkesson|Blomkvist|Cederlund|Dahlgren|Ek|Forslund|Grönberg|Hedman|Ivarsson|Josefsson|Kjellberg|Lindahl|Melin|Norberg|Öberg|Palmgren|Rosén|Strand|Törnqvist|Viklund|Wallgren|Zetterlund|Ahmadi|Sandström',
    cities:
      'Kiruna|Borås|Visby|Falun|Skövde|Trelleborg|Uppsala|Piteå|Lidköping|Östersund|Motala|Ystad|Kalmar|Alingsås|Nyköping|Västervik',
    regions: 'Skåne|Västra Götaland|Dalarna|Norrbotten|Stockholms län|Halland',
    streets:
      'Storgatan ##|Björkvägen #|Kungsgatan ##A|Norra Hamnvägen ##|Drottninggatan ###|Skolgränd #|Solrosvägen ## lgh ####|Torggatan #',
    companies:
      'Bygg & Plåt i Umeå AB|Lindbergs Åkeri AB|Advokatfirman Norrsken HB|Fjällkaffe Ekonomisk förening|Smådalarö Varv AB|Redovisningsbyrån Siffran|Mälardalens Energi AB|Kustens Fisk KB|Tandläkare Sjögren|Nordljus IT-konsult AB|Bageri Solrosen',
    jobs: 'Inköpschef|Sjuksköterska|Systemutvecklare|Ekonomiassistent|Lastbilschaufför|Projektledare|Förskollärare|VD|Säljare|Byggnadsingenjör|Handläggare|Undersköterska|Lagerarbetare',
    schools:
      'Lunds universitet|Gymnasieskola|Grundskola|Civilingenjör|Kandidatexamen|Högskolan i Gävle|Masterexamen ekonomi|Yrkeshögskola|Folkhögskola|Doktorsexamen',
    illnesses:
      'Högt blodtryck|Diabetes typ 2|Astma|Depression|Pollenallergi|Alvedon 500 mg|Bröstcancer|Migrän|Artros|Celiaki',
    goods:
      'Löparskor stl 42|Kaffebryggare|Ryggsäck svart|Skrivbordslampa|Trådlösa hörlurar|Kokbok|Vinterjacka|Årsprenumeration|Termosmugg|Cykelhjälm',
    beliefs: 'Svenska kyrkan|ateist|muslim|katolsk|judisk|kristen',
    questions:
      'Vad är din mors flicknamn?|Vad hette ditt första husdjur?|I vilken stad är du född?|Vilken var din första bil?|Vilken är din favoritfilm?',
    notes:
      'Kunden vill ha pengarna tillbaka för beställningen i mars.|Ring på torsdag morgon, satt i möte hela dagen.|Mycket nöjd med servicen, vill förlänga avtalet.|Har flyttat till landet, ta bort den gamla adressen.|Offert för fyrtio platser skickad, svar i april.|Paketet kom fram trasigt, har skickat bilder.',
    states: 'aktiv|inaktiv|väntande|avslutad',
    genders: 'Man|Kvinna',
    languages: 'sv|svenska|engelska|fi',
    countries: 'Sverige|Norge|Finland|Danmark',
    nations: 'svensk|Finnish|Norwegian|svensk',
    person: 'se-personnummer',
    tax: 'eu-vat',
  },
  {
    locale: 'tr-TR',
    country: 'TR',
    phone: ['0532 ### ## ##', '+90 5## ### ## ##', '0212 ### ####', '05#########'],
    postal: '#####',
    plate: '34 @@@ ##',
    given:
      'Şükran|Tolga|Ayşenur|Kenan|Müge|Rıza|Ceylin|Orçun|Nurgül|Alparslan|Berfin|Cevdet|Zümra|Tarkan|Gülizar|Onur|İpek|Yalçın|Melis|Ferdi|Dilşad|Umut|Sevda|Halit',
    family:
      'Aksoy|Başaran|Çakır|Demirtaş|Ekinci|Fidan|Gökçe|Hacıoğlu|Işık|Karadeniz|Memiş|Nalbantoğlu|Özbek|Parlak|Sönmez|Taşkın|Uçar|Varol|Yalçınkaya|Zengin|Altıntaş|Bozdağ|Candan|Doğru',
    cities:
      'Bursa|Edirne|Kars|Rize|Çorum|İzmir|Afyonkarahisar|Ordu|Bolu|Aydın|Uşak|Gaziantep|Isparta|Manisa|Yalova|Antalya',
    regions: 'Marmara|Ege|Akdeniz|Karadeniz|İç Anadolu|Doğu Anadolu',
    streets:
      'Atatürk Cad. No: ##|Gül Sokak ##/#|Cumhuriyet Mah. Lale Sk. No #|İnönü Bulvarı ###|Bağdat Caddesi ###|Çınar Sok. ## D:#|Yeni Mahalle 5. Cadde ##',
    companies:
      'Yıldız İnşaat A.Ş.|Anadolu Tekstil San. ve Tic. Ltd. Şti.|Deniz Lojistik|Öz Ekmek Fırını|Karaca Hukuk Bürosu|Ege Zeytincilik A.Ş.|Teknosoft Bilişim Ltd. Şti.|Güven Sigorta A.Ş.|Kaya Otomotiv|Şifa Eczanesi|Boğaz Turizm A.Ş.',
    jobs: 'Satın alma müdürü|Hemşire|Yazılım geliştirici|Muhasebe uzmanı|Satış temsilcisi|Şoför|Avukat|Makine mühendisi|Öğretmen|Genel müdür|Depo sorumlusu|İnsan kaynakları uzmanı|Garson',
    schools:
      'Boğaziçi Üniversitesi|Lise|İlkokul|Lisans|Yüksek lisans|Önlisans|Ortaokul|Anadolu Lisesi|Doktora|Meslek Yüksekokulu',
    illnesses:
      'Hipertansiyon|Tip 2 diyabet|Astım|Depresyon|Polen alerjisi|Parol 500 mg|Meme kanseri|Migren|Bel fıtığı|Çölyak',
    goods:
      'Koşu ayakkabısı|Kışlık mont|Kahve makinesi|Sırt çantası|Kablosuz kulaklık|Yemek kitabı|Ofis sandalyesi|Kol saati|Yıllık abonelik|Termos',
    beliefs: 'İslam|Alevi|Hristiyan|Ateist|Sünni|Musevi',
    questions:
      'Annenizin kızlık soyadı nedir?|İlk evcil hayvanınızın adı neydi?|Hangi şehirde doğdunuz?|İlk arabanız neydi?|En sevdiğiniz film hangisi?',
    notes:
      'Müşteri mart siparişinin iadesini istiyor.|Perşembe sabahı tekrar aranacak, toplantıdaydı.|Hizmetten çok memnun, sözleşmeyi yenilemek istiyor.|Köye taşınmış, eski adres silinecek.|Kırk kişilik teklif gönderildi, cevap nisanda.|Paket kırık geldi, fotoğraf yolladı.',
    states: 'aktif|pasif|beklemede|kapalı',
    genders: 'Erkek|Kadın',
    languages: 'tr|Türkçe|İngilizce|de',
    countries: 'Türkiye|Almanya|Azerbaycan|Hollanda',
    nations: 'TC|Turkish|German|TC',
    person: 'tr-tckn',
    tax: 'EIN',
  },
  {
    locale: 'ja-JP',
    country: 'JP',
    phone: ['090-####-####', '03-####-####', '+81 90 #### ####', '080########'],
    postal: '###-####',
    plate: '品川 3## あ ##-##',
    given:
      '美咲|大輔|さくら|健太|陽菜|翔太|和子|浩二|結衣|拓也|千尋|誠|愛|雄一|彩花|亮|恵子|蓮|直樹|真由美|悠斗|由美子|修|葵',
    family:
      '佐々木|松田|岩崎|桜井|小松|野村|菅原|平田|永井|大西|荒木|黒田|土屋|松尾|片山|服部|西田|浅野|堀|市川|石原|川崎|本田|樋口',
    cities:
      '横浜市|札幌市|仙台市|金沢市|高松市|長崎市|渋谷区|川越市|松本市|富山市|世田谷区|岡山市|奈良市|鎌倉市|那覇市|旭川市',
    regions: '東京都|大阪府|北海道|神奈川県|愛知県|福岡県|京都府|千葉県',
    streets:
      '神田神保町1-#-##|本町#丁目#-#|大手町2丁目#番#号|緑ヶ丘#-##-#|栄町##番地|桜台1-##-# コーポ桜###|中央#-#-#',
    companies:
      '株式会社山陽製作所|東和物流株式会社|有限会社みどり商店|北斗システム株式会社|合同会社ひかり|瀬戸内水産株式会社|桜法律事務所|株式会社未来電子|大成堂薬局|三河精機（株）|あおば歯科医院',
    jobs: '営業部長|看護師|システムエンジニア|購買担当|経理課長|代表取締役|会社員|教師|店長|研究員|デザイナー|総務主任|薬剤師',
    schools:
      '早稲田大学|高校卒業|大学院修士課程|専門学校|京都大学工学部|学士|短期大学|中学校卒|博士課程|高等専門学校',
    illnesses:
      '高血圧|2型糖尿病|気管支喘息|うつ病|花粉アレルギー|乳がん|片頭痛|ロキソニン60mg|腰椎ヘルニア|卵アレルギー',
    goods:
      'ランニングシューズ|腕時計|ワイヤレスイヤホン|レザーバッグ|コーヒーメーカー|冬用ジャケット|料理本|オフィスチェア|スマホケース|長財布',
    beliefs: '仏教|神道|キリスト教|無宗教|創価学会',
    questions:
      'あなたの母親の旧姓は？|初めて飼ったペットの名前は？|出身地はどこですか？|最初の車は何ですか？|好きな映画は何ですか？',
    notes:
      '三月の注文について返金を希望されています。至急対応。|木曜の午前に折り返し電話、会議中とのこと。|サービスに大変満足、契約を更新したいとのご意向。|引っ越したため、古い住所を削除してください。|四十席分の見積書を送付、回答は四月の予定。|荷物が破損して届いた。写真を受領済み。',
    states: '有効|無効|保留|完了',
    genders: '男|女',
    languages: 'ja|日本語|英語|ja-JP',
    countries: '日本|中国|アメリカ合衆国|韓国',
    nations: 'Japanese|Chinese|Korean|Japanese',
    person: 'jp-my-number',
    tax: 'EIN',
  },
  {
    locale: 'ru-RU',
    country: 'RU',
    phone: ['+7 9## ###-##-##', '8 (9##) ###-##-##', '89#########', '+7(495)#######'],
    postal: '######',
    plate: 'А###ВС77',
    given:
      'Аркадий|Снежана|Рамиль|Ульяна|Прохор|Жанна|Ренат|Лилия|Тихон|Злата|Эльдар|Василиса|Геннадий|Камила|Савелий|Нелли|Игнат|Милана|Всеволод|Раиса|Демид|Инга|Савва|Майя',
    family:
      'Абрамова|Белоусов|Власова|Гаврилов|Дорофеева|Ермаков|Журавлёва|Зимин|Исаева|Кабанов|Лазарева|Мухин|Носова|Овчинников|Панфилова|Рябов|Суворова|Трофимов|Устинова|Фомин|Хохлова|Цветков|Шубина|Якушев',
    cities:
      'Тверь|Казань|Мурманск|Псков|Чита|Сургут|Таганрог|Якутск|Самара|Вологда|Кострома|Братск|Тула|Орёл|Находка|Омск',
    regions:
      'Московская область|Татарстан|Краснодарский край|Свердловская область|Самарская область|Пермский край',
    streets:
      'ул. Ленина, д. ##, кв. ##|пр-т Мира ###|Садовая улица, #|пер. Школьный, д. #|ш. Энтузиастов, ##|наб. реки Фонтанки, ##|бульвар Победы д. ## кв. #',
    companies:
      'ООО «Ромашка»|АО Уралмаш-Сервис|ИП Петренко|ПАО Северный банк|ООО "Строй-Инвест"|Юридическая компания Щит|ЗАО Хлебозавод №3|ООО ТехноСофт|Аптека Живая вода|ООО «Волга Логистик»|Автосервис Мотор',
    jobs: 'Менеджер по закупкам|Медсестра|Инженер-программист|Главный бухгалтер|Водитель|Директор|Продавец-консультант|Учитель|Юрист|Начальник отдела|Электрик|Специалист по кадрам|Повар',
    schools:
      'МГУ им. Ломоносова|высшее|среднее специальное|Техникум связи|Политехнический университет|среднее|бакалавр|Медицинская академия|магистр|неполное высшее',
    illnesses:
      'Гипертония|Сахарный диабет 2 типа|Бронхиальная астма|Депрессия|Аллергия на пыльцу|Парацетамол 500 мг|Рак молочной железы|Мигрень|Остеохондроз|Гастрит',
    goods:
      'Кроссовки беговые|Зимняя куртка|Кофеварка|Рюкзак школьный|Беспроводные наушники|Книга рецептов|Офисное кресло|Часы наручные|Велосипед горный|Термокружка',
    beliefs: 'православие|ислам|атеист|католик|буддизм|иудаизм',
    questions:
      'Девичья фамилия матери?|Как звали вашего первого питомца?|В каком городе вы родились?|Какой была ваша первая машина?|Ваш любимый фильм?',
    notes:
      'Клиент просит вернуть деньги за мартовский заказ.|Перезвонить в четверг утром, был на совещании.|Очень довольна обслуживанием, хочет продлить договор.|Переехал в деревню, удалить старый адрес.|Отправлено предложение на сорок мест, ответ в апреле.|Посылка пришла разбитой, прислал фотографии.',
    states: 'активен|заблокирован|ожидает|закрыт',
    genders: 'Мужской|Женский',
    languages: 'ru|русский|английский|tt',
    countries: 'Россия|Казахстан|Беларусь|Армения',
    nations: 'Россия|русский|Russian|РФ',
    person: 'ru-snils',
    tax: 'ru-inn',
  },
]
