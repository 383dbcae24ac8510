import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';

/** All people and companies here are made up. */
const isTold = (text: string, kind: 'fact' | 'instruction' = 'fact'): boolean =>
  detect(text, { kind }).some(({ rule, severity }) => rule === 'topic-business' && severity !== 'low');

describe('the affairs of a firm', () => {
  it.each([
    ['a site that closes', 'We are closing the Lyon site in March.'],
    ['a site that closes', 'Wir machen im März die Filiale in Lyon dicht.'],
    ['a site that closes', 'Nous fermons l’atelier de Lyon en mars.'],
    ['a site that closes', 'Cerramos la fábrica de Lyon en marzo.'],
    ['two that become one', 'Wir legen im Herbst die beiden Werke zusammen.'],
    ['a sale', 'Our owner wants to sell the brewery.'],
    ['a sale', 'Wir verkaufen bald die Sparte.'],
    ['a purchase', 'Nous allons racheter la menuiserie Pouget.'],
    ['a purchase', 'El jefe quiere comprar la bodega.'],
    ['a purchase of a firm by name', 'Der Chef überlegt, ob wir Nagel & Co. kaufen.'],
    ['people who have to go', 'We are going to let half of the crew go.'],
    ['people who have to go', 'Das halbe Lager muss im Frühjahr gehen.'],
    ['people who have to go', 'Nous allons licencier dix ouvriers.'],
    ['people who have to go', 'Vamos a despedir a la mitad del equipo.'],
    ['a customer who leaves', 'Kestrel will drop us as supplier.'],
    ['a customer who leaves', 'Ein Kunde springt gerade bei uns ab.'],
    ['a customer who leaves', 'Les laboratoires Serval nous quittent en mai.'],
    ['a customer who leaves', 'Muebles Alcorta nos deja a final de año.'],
    ['dearer next year', 'From January we charge 15 percent more.'],
    ['dearer next year', 'Ab Januar werden wir zwölf Prozent teurer.'],
    ['dearer next year', 'On va augmenter l’abonnement de 20 %.'],
    ['dearer next year', 'Subiremos las cuotas un 8 % en enero.'],
    ['a price for one alone', 'Garrick pays 6 euros a seat, everyone else pays 9.'],
    ['a price for one alone', 'Bei Kramer lassen wir 9 Prozent nach, sonst keinem.'],
    ['what it costs and what it is sold at', 'Compramos las placas a 61 euros y las vendemos a 140.'],
    ['how far we go', 'With Moorgate we could go as low as 38k.'],
    ['how far we go', 'Podemos bajar hasta 34.000 con Ibarra.'],
    ['how long the money lasts', 'The account is empty by mid-October.'],
    ['how long the money lasts', 'Il nous reste de quoi payer trois mois de salaires.'],
    ['what was stolen', 'Hackers had our customer data in May.'],
    ['what was stolen', 'En mayo nos robaron los datos de los socios.'],
    ['a thing to come, in secret', 'The next pump comes out in May, not a word to dealers.'],
    ['a secret', 'Keep this to yourself: Dana Whitlock takes over the mill.'],
    ['a secret', 'Das bleibt unter uns: Feldmann übernimmt die Filiale.'],
    ['a secret', 'Ne le répète pas : c’est Mathilde Garnier qui reprend la direction.'],
    ['a secret', 'Que no salga de aquí: compramos la bodega de los Urrutia.'],
    ['what somebody does not know yet', 'The crew has no idea that we sell the mill.'],
    ['what must not be told to customers', 'Customers must not be told how the rating is made.'],
  ])('are told without a word of the trade: %s: %s', (_, text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    ['a custom', 'We close the office at six.'],
    ['a custom', 'Wir schließen das Büro um sechs.'],
    ['a custom', 'Nous fermons le bureau à six heures.'],
    ['a custom', 'Cerramos la oficina a las seis.'],
    ['what everybody can read', 'The company announced that it will close its shops in May.'],
    ['what everybody can read', 'Laut Zeitung schließt die Firma im Mai das Werk.'],
    ['what everybody can read', 'Selon la presse, la société va fermer l’usine en mai.'],
    ['what everybody can read', 'Según la prensa, la empresa cerrará la fábrica en mayo.'],
    ['private life', 'We are selling our old sofa in May.'],
    ['private life', 'Verrat Lena nichts von der Überraschung.'],
    ['private life', 'On déménage à Lisbonne avec les enfants en mai.'],
    ['private life', 'No le digas nada a Pablo de la fiesta.'],
    ['what it is for', 'We are planning to buy new chairs for the office in May.'],
    ['what it is for', 'We will close the windows before we leave the office.'],
    ['something else that is left', 'Our customers will leave reviews next month.'],
    ['a skill', 'Nobody on the team knows how to close the account.'],
    ['a skill', 'Niemand im Team weiß, wie man den Drucker einstellt.'],
    ['numbers of other things', 'We should keep the meeting to 30 minutes.'],
    ['numbers of other things', 'Wir gehen mit 20 Leuten in die Berge.'],
    ['a request for help', 'Explain how a company buys a rival.'],
    ['code', 'We drop the column before the next version ships.'],
    ['a price list', 'The ferry costs 19 euros for members and 25 for everybody else.'],
    ['half a German verb', 'Wir legen die Werkzeuge in den Schrank.'],
  ])('are not told by %s: %s', (_, text) => {
    expect(isTold(text)).toBe(false);
  });

  it('are told in a file of instructions as well', () => {
    expect(isTold('We are closing the Lyon site in March.', 'instruction')).toBe(true);
  });

  it('mark who does what to what', () => {
    const text = 'Tea at four. We are closing the Lyon site in March.';
    const [finding] = detect(text, { kind: 'fact' }).filter(({ rule }) => rule === 'topic-business');
    expect(finding?.marks?.map(([start, end]) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['closing', 'We', 'site']),
    );
  });
});
