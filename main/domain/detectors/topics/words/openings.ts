/**
 * Words that begin a statement whose subject is left out, as assistants write them down: "Is diabetic", "Diagnosed with
 * ADHD", "Mitglied der …". The owner of the memory is meant. Third persons and what is said of people alone, in English,
 * German, French and Spanish; none that is another word at the beginning of a sentence in one of the other languages.
 */
export const openings = `
is isn was wasn has hasn had lives earns owes suffers suffered identifies practises practices prays attends votes voted belongs came converted takes took sees hates fears struggles undergoes underwent receives receiving recovering struggling undergoing suffering diagnosed pregnant divorced widowed allergic married signed joined left filed owns inherited lost fathered adopted raised former practising practicing devout openly secretly member
ist war hatte lebt verdient schuldet nimmt leidet identifiziert betet wählt bekam bekommt erhielt bezieht trat diagnostiziert schwanger geschieden verwitwet allergisch verheiratet unterschrieb hasst fürchtet kämpft mitglied ehemaliges
est était avait gagne souffre prie appartient prend touche suit diagnostiqué diagnostiquée enceinte divorcé divorcée veuf veuve allergique marié mariée membre
está estaba tiene tuvo gana debe sufre padece reza pertenece recibe diagnosticado diagnosticada embarazada divorciado divorciada viudo viuda alérgico alérgica casado casada miembro
`;
