// Formulas that announce instead of speaking to somebody, accents and capitals folded. Written for Paraphe.
const list = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Enough alone to make a reply a notice. Those that end in "que" or "that" can be left out as they stand. */
export const notices: readonly string[] = list(`
  nous vous informons que
  nous vous informons
  nous tenons a vous informer que
  nous tenons a vous informer
  nous souhaitons vous informer que
  nous souhaitons vous informer
  nous souhaitons porter a votre connaissance
  nous portons a votre connaissance
  nous avons le plaisir de vous informer que
  nous avons l'honneur de
  nous avons le regret de
  nous sommes au regret de
  nous vous signalons que
  nous vous notifions
  nous attirons votre attention sur
  nous accusons reception
  nous vous prions de
  nous vous rappelons que
  nous vous faisons savoir que
  soyez informe que
  soyez informes que
  il est rappele que
  il est precise que
  il vous est demande de
  il vous appartient de
  il vous incombe de
  conformement a nos conditions
  conformement a notre politique
  conformement a la reglementation
  votre demande a bien ete prise en compte
  votre demande sera traitee
  votre reclamation a bien ete enregistree
  a ete transmise au service concerne
  a ete transmis au service concerne
  nous prenons acte de
  aucune suite ne sera donnee
  veuillez agreer
  informe ses clients
  informe sa clientele
  informe son aimable clientele
  we would like to inform you that
  we would like to inform you
  we'd like to inform you that
  we'd like to inform you
  we would like to advise you that
  we wish to inform you that
  we wish to inform you
  we are writing to inform you that
  we regret to inform you that
  we are pleased to inform you that
  we hereby inform you that
  we hereby
  this is to inform you that
  please be advised that
  please be advised
  please be informed that
  please be informed
  be advised that
  kindly be informed that
  kindly be advised that
  kindly refrain from
  you are hereby
  you are requested to
  you are required to
  customers are advised
  customers are reminded
  customers are required
  customers are requested
  all customers must
  we would like to remind you that
  we must remind you that
  it has been brought to our attention that
  in accordance with our policy
  in accordance with our terms
  as per our policy
  as per our terms
  as per company policy
  pursuant to
  your request has been registered
  your request has been forwarded to the relevant department
  has been forwarded to the relevant department
  your request will be processed
  no further correspondence`);

/** Stiff, and enough only together or when nothing in the reply reaches out. */
export const stiffPhrases: readonly string[] = list(`
  veuillez noter
  veuillez prendre note
  veuillez trouver
  veuillez vous rapprocher
  veuillez vous referer
  merci de noter
  merci de bien vouloir
  merci de prendre note
  nous vous invitons a
  il convient de
  conformement a
  en application de
  suite a votre demande
  suite a votre reclamation
  dans les meilleurs delais
  cher client
  chere cliente
  chers clients
  aimable clientele
  l'ensemble de nos clients
  toute reclamation
  sauf erreur de votre part
  nous ne saurions
  nous ne sommes pas en mesure de
  please note
  kindly note
  kindly
  please refer to
  please ensure
  as per
  in accordance with
  as previously stated
  as previously mentioned
  as stated
  for your information
  dear customer
  dear valued customer
  valued customer
  valued customers
  we apologize for any inconvenience
  we apologise for any inconvenience
  failure to
  we are unable to
  the customer
  customers must`);

/** A question or a hand held out: the reply expects an answer. */
export const invitation =
  /\?|(?<![\p{L}'])(?:dites(?:-| )(?:nous|moi|m'en)|dis(?:-| )(?:nous|moi)|n'hesitez(?: surtout)? pas|n'hesite pas|tenez(?:-| )(?:nous|moi)|ecrivez(?:-| )(?:nous|moi)|contactez(?:-| )moi|appelez(?:-| )moi|racontez(?:-| )|partagez|envoyez(?:-| )(?:nous|moi)|(?:nous sommes|je suis|on est|nous restons|je reste) (?:la|a votre ecoute|disponible)|je m'en occupe|je regarde|on regarde|nous regardons|je vous tiens au courant|on en parle|vos idees|votre avis|let (?:us|me) know|keep (?:us|me) posted|feel free|tell (?:us|me)|send (?:us|me)|drop (?:us|me)|share (?:it |them |your )|reach (?:back )?out|happy to|glad to|here to help|we're here|we've got you|give us a shout|dm (?:us|me)|look into it|i'll check|we'll check)(?![\p{L}])/u;
