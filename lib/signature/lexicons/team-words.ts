/** Words that say that a name belongs to a team or has a role. */
export const teamWords =
  /(?:^|[\s'\u2019(-])(?:[ée]quipe|team|crew|staff|support|customer (?:service|care)|service client(?:s|[eè]le)?|care|assistance|help(?:desk)?|conseill[eè]re?|community|cm|mod[ée]rat(?:eur|rice|or|ion)|social media|r[ée]seaux sociaux|agent|advis[eo]r|relations? clients?|communication|marketing|direct(?:eur|rice|or|ion)|manager|responsable|kundenservice|kundendienst|atenci[oó]n al cliente|soporte|servizio clienti|assistenza|atendimento|klantenservice|webcare)(?=$|[\s.,)'\u2019-])/iu;

/** A signature of nobody in particular: `L’équipe Acme`, `The Acme team`, `Team Acme`. */
export const teamSignature = new RegExp(
  [
    "(?:(?:[Ll]|[Tt]oute l)['\u2019]|[Vv]otre |[Tt]on )[ée]quipe",
    '[\u00c9E]quipe',
    '(?:[Ll]e )?[Ss]ervice (?:clients?|client\u00e8le|voyageurs|relations? clients?|consommateurs?)',
    '(?:(?:[Tt]he |[Yy]our )?[Tt]eam)',
    '(?:[Ee]l|[Tt]u|[Ss]u|[Vv]uestro) equipo',
    '(?:[Ii]l|[Hh]et|[Jj]e|[Jj]ouw) team',
    '[Aa] (?:nossa )?equipa?e?',
  ]
    .map(
      (start) =>
        `^${start}(?: (?:(?:de|du|del|di|da|van|von) |d['\u2019])?[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'\u2019-]*){0,3}\\.?$`,
    )
    .concat([
      "^(?:[Tt]he|[Yy]our) (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'\u2019-]* ){1,3}(?:[Tt]eam|[Cc]rew|staff|folks)\\.?$",
      '^(?:[Dd]as|[Dd]ein|[Ee]uer|[Ii]hr) (?:[\\p{L}\\p{N}&.-]+[ -])?[Tt]eam\\.?$',
    ])
    .join('|'),
  'u',
);
