/** Ends of replies by no brand in particular, for tails made by the benchmark. */
export const inventedReplies: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hi Nadia, your parcel left our warehouse this morning and should reach you on Friday.',
    '@user We hear you, and we are sorry about the wait! Could you send us your order number in a DM?',
    "That's not the experience we want for you. Let us know which shop it was and we'll look into it",
    'Good news: the app is back up for everyone. Thanks for your patience!',
    'Happy to help! You can change the delivery address until midnight here: https://help.example.org/address',
    'Hello Tom! Our engineers are on their way. Please keep the box plugged in until 6pm.',
    'Thanks for the tip, we have passed it on to the kitchen 🙂',
    'You can book a table by phone or on our site. See you soon!',
    'Which version of the app are you on? You will find it under Settings > About',
    '@user @user Refunds take 3-5 working days. Keep us posted if nothing shows up by then',
  ],
  fr: [
    'Bonjour Nadia, votre colis est parti ce matin, vous le recevrez vendredi.',
    '@user Nous sommes désolés pour cette attente ! Pouvez-vous nous envoyer votre numéro de commande en DM ?',
    'Ce n’est pas l’expérience que nous voulons pour vous. Dites-nous dans quelle boutique c’est arrivé',
    'Bonne nouvelle : l’application fonctionne de nouveau pour tous. Merci de votre patience !',
    'Vous pouvez changer l’adresse jusqu’à minuit ici : https://aide.example.org/adresse',
    'Bonjour Tom ! Nos techniciens sont en route. Laissez la box branchée jusqu’à 18h.',
    'Merci pour l’astuce, nous l’avons transmise en cuisine 🙂',
    'Vous pouvez réserver par téléphone ou sur notre site. À bientôt !',
    'Quelle version de l’application utilisez-vous ? Elle est indiquée dans Réglages > À propos',
    'Le remboursement prend 3 à 5 jours. Tenez-nous au courant si rien n’arrive d’ici là',
  ],
  es: [
    'Hola Nadia, tu paquete ha salido esta mañana y llegará el viernes.',
    '@user ¡Sentimos mucho la espera! ¿Nos envías tu número de pedido por DM?',
    'Puedes cambiar la dirección hasta medianoche aquí: https://ayuda.example.org/direccion',
    'La aplicación vuelve a funcionar. Gracias por tu paciencia',
  ],
  de: [
    'Hallo Nadia, dein Paket ist heute Morgen losgegangen und kommt am Freitag an.',
    '@user Das tut uns leid! Schickst du uns bitte deine Bestellnummer per DM?',
    'Die Adresse lässt sich bis Mitternacht hier ändern: https://hilfe.example.org/adresse',
    'Die App läuft wieder für alle. Danke für Ihre Geduld',
  ],
  it: [
    'Ciao Nadia, il tuo pacco è partito stamattina e arriverà venerdì.',
    '@user Ci dispiace per l’attesa! Ci mandi il numero d’ordine in DM?',
    'Puoi cambiare l’indirizzo fino a mezzanotte qui: https://aiuto.example.org/indirizzo',
  ],
  pt: [
    'Olá Nadia, a sua encomenda saiu hoje de manhã e chega na sexta-feira.',
    '@user Lamentamos a espera! Pode enviar-nos o número da encomenda por DM?',
    'Pode mudar a morada até à meia-noite aqui: https://ajuda.example.org/morada',
  ],
  nl: [
    'Hoi Nadia, je pakket is vanochtend vertrokken en komt vrijdag aan.',
    '@user Wat vervelend dat je moet wachten! Stuur je ons je ordernummer via DM?',
  ],
  ru: [
    'Здравствуйте, Надя! Ваша посылка отправлена сегодня утром.',
    '@user Нам очень жаль! Пришлите нам номер заказа.',
  ],
  ar: ['مرحبا ناديا، تم إرسال طردك هذا الصباح.', 'نأسف على الانتظار! أرسل لنا رقم طلبك من فضلك.'],
};

/** Invented people: given name, family name, initials. Many are in no list of names. */
export const inventedPeople: readonly (readonly [string, string, string])[] = [
  ['Marie', 'Leroy', 'ML'],
  ['Paul', 'Guérin', 'PG'],
  ['Olivia', 'Hart', 'OH'],
  ['Jean-Luc', 'Abadie', 'JLA'],
  ['Thandeka', 'Mbeki', 'TM'],
  ['Siobhán', "O'Dwyer", 'SO'],
  ['Massiel', 'Peña', 'MP'],
  ['Srivalli', 'Rao', 'SR'],
  ['Kévin', 'Le Bihan', 'KLB'],
  ['Noémie', 'Vasseur', 'NV'],
  ['Trinity', 'Cole', 'TC'],
  ['Zoë', 'Brandt', 'ZB'],
  ['Jhoanna', 'Reyes', 'JR'],
  ['Ibrahima', 'Sow', 'IS'],
  ['Enzo', 'Fabre', 'EF'],
  ['D’Angelo', 'Price', 'DP'],
  ['Beth', 'Ng', 'BN'],
  ['Mélodie', 'Roux', 'MR'],
  ['Rjay', 'Cruz', 'RC'],
  ['Yaël', 'Cohen', 'YC'],
  ['Anne-Sophie', 'Petit', 'ASP'],
  ['Guilherme', 'Souza', 'GS'],
  ['Łukasz', 'Nowak', 'LN'],
  ['Hrafnhildur', 'Jóns', 'HJ'],
];

/** People whose names are written in other alphabets. */
export const peopleElsewhere: Readonly<Record<string, readonly string[]>> = {
  ru: ['Анна', 'Мария', 'Дмитрий'],
  ar: ['محمد', 'فاطمة', 'يوسف'],
};
