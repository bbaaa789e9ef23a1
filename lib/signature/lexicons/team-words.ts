/** Words that say that a name belongs to a team or has a role. */
export const teamWords =
  /(?:^|[\s'\u2019(-])(?:[ée]quipe|team|crew|staff|support|customer (?:service|care)|service client(?:s|[eè]le)?|care|assistance|help(?:desk)?|conseill[eè]re?|community|cm|mod[ée]rat(?:eur|rice|or|ion)|social media|r[ée]seaux sociaux|agent|advis[eo]r|relations? clients?|communication|marketing|direct(?:eur|rice|or|ion)|manager|responsable|kundenservice|kundendienst|atenci[oó]n al cliente|soporte|servizio clienti|assistenza|atendimento|klantenservice|webcare)(?=$|[\s.,)'\u2019-])/iu;

/** A signature of nobody in particular: `L’équipe Acme`, `The Acme team`, `Team Acme`. */
export const teamSignature =
  /^(?:(?:l['\u2019]|votre |toute l['\u2019]|ton )[ée]quipe|(?:the |your )?team|(?:das|dein|euer|ihr)(?= \S+-?team)|(?:el|tu|su) equipo|il team|a equipe|het team)(?: (?:de |du |d['\u2019]|del |di |da |von )?[\p{Lu}\p{N}][\p{L}\p{N}&.'\u2019-]*){0,3}\.?$|^(?:The|the|Your|your) (?:[\p{Lu}\p{N}][\p{L}\p{N}&.'\u2019-]* ){1,3}(?:team|Team|crew|Crew|staff|folks)\.?$|^(?:Das|Dein|Euer|Ihr|dein|euer|ihr) (?:[\p{L}\p{N}&.-]+[ -])?[Tt]eam\.?$/u;
