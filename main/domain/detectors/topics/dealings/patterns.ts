import { part } from './part.ts';
import { trait } from './told.ts';

/** One thing that a pattern asks for: a word that does one of these, or shows one of these. */
export interface Slot {
  readonly does?: number;
  readonly shows?: number;
  /** Whether it has to be what the act is done to. */
  readonly object?: true;
}

/** What is told of a firm by what it does, and what has to stand beside that. */
export interface Pattern {
  readonly act: Slot;
  readonly beside: readonly Slot[];
}

const ours: Slot = { does: part.ours };
const who: Slot = { does: part.ours | part.firm };
const unaware = trait.unaware | trait.banned;
const firmName = trait.named | trait.firmName;
const number: Slot = { shows: trait.number };
const sum: Slot = { shows: trait.sum };
const site: Slot = { does: part.site, object: true };
/** That something is still to come, or that not everybody knows. */
const ahead: Slot = { does: part.plan | part.time | part.secret, shows: unaware };
const acts =
  part.ends | part.deals | part.merges | part.cuts | part.leaves | part.rises | part.launches | part.breach;
const owned = part.site | part.client | part.people;

const table: readonly Pattern[] = [
  // "We are shutting the Tallinn warehouse after Christmas."
  { act: { does: part.ends }, beside: [who, site, ahead] },
  // "We will drop Kellner as a supplier."
  { act: { does: part.ends }, beside: [who, { does: part.client, object: true }, ahead] },
  // "Nous allons vendre la branche éclairage."
  { act: { does: part.deals }, beside: [who, { ...site, shows: trait.firmName }, ahead] },
  // "Their share is for sale, for 700,000."
  { act: { does: part.deals }, beside: [{ does: part.plan | part.firm | part.ours }, site, sum] },
  // "The boss thinks of buying out the Nolan brothers."
  {
    act: { does: part.merges },
    beside: [who, { does: owned, shows: firmName, object: true }, { does: part.plan | part.time }],
  },
  // "Vamos a echar a la mitad de la plantilla."
  {
    act: { does: part.cuts },
    beside: [who, { does: part.people, object: true }, { ...ahead, shows: unaware | trait.number }],
  },
  // "Das halbe Lager muss im Frühjahr gehen."
  {
    act: { does: part.cuts },
    beside: [{ does: part.people | part.site }, { does: part.time }, { does: part.splits, shows: unaware }],
  },
  // "Muebles Alcorta nos deja a final de año."
  { act: { shows: trait.leavesUs }, beside: [ahead, { does: part.client, shows: firmName }] },
  // "Zwei Kunden machen 60 Prozent aus, einer springt ab."
  {
    act: { does: part.leaves },
    beside: [
      ours,
      { does: part.client },
      { does: part.plan | part.time | part.secret | part.fresh, shows: unaware | trait.number },
    ],
  },
  { act: { does: part.gains }, beside: [ours, { does: part.client, object: true }, { does: part.plan }] },
  // "Tolland Foods is taking its business to a rival in June."
  {
    act: { does: part.leaves },
    beside: [{ does: part.client }, { does: part.site, shows: firmName }, { does: part.time | part.plan }],
  },
  // "From January we charge 15 percent more."
  {
    act: { does: part.rises },
    beside: [who, number, { does: part.time | part.plan | part.pays | part.client | part.money }],
  },
  // "Garrick pays 6 euros a seat, everyone else 9."
  {
    act: { does: part.pays },
    beside: [{ does: part.others }, number, { does: part.ours, shows: trait.named }],
  },
  {
    act: { does: part.others },
    beside: [sum, ours, { does: part.client, shows: firmName }, { does: part.pays | part.rises | part.not }],
  },
  // "We buy the panels at 61 and sell them at 140."
  { act: { shows: trait.spread }, beside: [ours, number] },
  // "We could go as low as 38k with Moorgate."
  { act: { does: part.bargains }, beside: [number, { does: part.ours | part.firm | part.client }] },
  { act: { does: part.bargains }, beside: [sum, { shows: firmName }] },
  { act: { does: part.bargains }, beside: [number, { shows: firmName }, { does: part.not }] },
  // "Wir verdienen an dem Auftrag keine zwei Prozent."
  {
    act: { does: part.gains },
    beside: [
      ours,
      { does: part.client | part.site, shows: trait.named },
      { shows: trait.nothing | trait.sum },
    ],
  },
  // "The account is empty by mid-October."
  {
    act: { does: part.empty },
    beside: [
      { does: part.ours | part.firm | part.time },
      { does: part.money | part.people, shows: trait.sum },
      { does: part.time | part.not },
    ],
  },
  { act: { does: part.empty }, beside: [{ does: part.money }, { does: part.people | part.time }] },
  // "Hackers had our customer data."
  { act: { does: part.breach }, beside: [{ does: part.data }, who] },
  {
    act: { does: part.breach },
    beside: [{ does: part.secret, shows: unaware }, { does: part.data | part.client | part.ours }],
  },
  // "Un revendeur nous a transmis les tarifs de notre concurrent."
  { act: { does: part.breach }, beside: [{ does: part.client }, { does: part.money }, ours] },
  // "We know from a former employee what their next model costs."
  {
    act: { does: part.knows },
    beside: [{ does: part.pays }, { does: part.fresh }, { does: part.people | part.client }],
  },
  // "The next version comes out on 3 February, not a word to dealers."
  {
    act: { does: part.launches },
    beside: [{ does: part.fresh }, { does: part.time }, { does: part.secret | part.not, shows: unaware }],
  },
  // "Keep this to yourself: Dana Whitlock takes over."
  {
    act: { does: part.secret },
    beside: [
      {
        does: acts | owned | part.firm | part.ours | part.money | part.time | part.fresh,
        shows: trait.named | trait.number,
      },
    ],
  },
  // "Nobody knows yet that we sell."
  {
    act: { shows: trait.unaware },
    beside: [{ does: acts }, { does: owned | part.firm | part.ours, shows: trait.named }],
  },
  {
    act: { shows: trait.banned },
    beside: [who, { does: acts }, { does: owned | part.firm, shows: trait.named }],
  },
  // "Only the partners know who will be the next manager."
  {
    act: { shows: trait.unaware },
    beside: [{ does: part.firm }, { does: part.plan }, { shows: trait.named }],
  },
  // "We may not say who makes the motors."
  {
    act: { shows: trait.banned },
    beside: [ours, { does: part.plan }, { does: acts | part.pays | part.money, shows: trait.named }],
  },
  // "The method must not be described to customers."
  { act: { shows: unaware }, beside: [{ does: part.client }, { does: part.plan }] },
];

/** Slots of one shape are compared faster. */
const whole = ({
  does = 0,
  shows = 0,
  object,
}: Slot): Required<Omit<Slot, 'object'>> & Pick<Slot, 'object'> =>
  object ? { does, shows, object } : { does, shows };

/** What sentences tell of the affairs of a firm without a word of the trade. */
export const patterns: readonly Pattern[] = table.map(({ act, beside }) => ({
  act: whole(act),
  beside: beside.map(whole),
}));
