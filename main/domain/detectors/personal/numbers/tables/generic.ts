import type { OfficialNumber } from '../official-number.ts';

/** Numbers that only the words beside them tell: any country's, in one piece or in parts. */
const anyNumber = /^(?=(?:[A-Z]*\d){5})[A-Z]{0,3}\d[A-Z\d]{4,17}$/;
const lengths = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
const announced = 0.62;

export const generic: readonly OfficialNumber[] = [
  {
    id: 'passport-number',
    title: 'Passport number',
    owner: 'document',
    lengths: [6, 7, 8, 9, 10],
    shape: /^(?=(?:[A-Z]*\d){5})[A-Z\d]{6,10}$/,
    groups: ['*'],
    cues: 'passport | passport no | passport number | passnummer | reisepass | reisepassnummer | passeport | pasaporte | passaporto | paspoort | paszport | pass nr',
    announced: 0.78,
    source: 'unverified: https://www.icao.int/publications/pages/publication.aspx?docnum=9303',
    hits: ['Her passport number is 384716295', 'Reisepass Nr. AB3847162'],
    misses: ['A passport to success in 2024', 'passport 0.7.0'],
  },
  {
    id: 'driving-licence',
    title: 'Driving licence number',
    owner: 'document',
    lengths: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    shape: /^(?=(?:[A-Z]*\d){5})[A-Z\d]{6,16}$/,
    groups: ['*'],
    cues: 'driver* licen* | drivers licen* | driver s licen* | driving licen* | driver license | dl | dl number | führerschein* | führerscheinnummer | permis de conduire | carnet de conducir | permiso de conducir | licencia de conducir | patente di guida | rijbewijs* | prawo jazdy | carteira de habilitação | cnh',
    announced: 0.75,
    source: 'unverified: https://www.aamva.org',
    hits: ['Driver’s license D3847162', 'Permis de conduire n° 384716295104'],
    misses: ['He got his driving licence in 2009'],
  },
  {
    id: 'identity-number',
    title: 'Identity number',
    owner: 'person',
    lengths,
    shape: anyNumber,
    groups: ['*'],
    cues: 'national id | national id number | identity card | id card | identity number | national identity* | personal id number | personal identification number | ausweisnummer | ausweis nr | personalausweis | personalausweisnummer | numéro d identité | carte d identité | carte nationale | número de identidad | documento de identidad | cédula de identidad',
    announced,
    source: 'unverified: https://en.wikipedia.org/wiki/National_identification_number',
    hits: ['National ID number 38471629', 'Ausweisnummer 384716295'],
    misses: ['The ID is 38471629', 'National ideas of 2024'],
  },
  {
    id: 'tax-number',
    title: 'Tax number',
    owner: 'person',
    severity: 'medium',
    lengths,
    shape: anyNumber,
    groups: ['*'],
    cues: 'tax id | tax id number | taxid | tax number | tax identification | tax identification number | taxpayer id | tin | steuernummer | steuer id | steuernr | numéro fiscal | identifiant fiscal | número fiscal | número de identificación fiscal | codice fiscale | vat id | vat number | vat no | ust idnr',
    announced,
    source:
      'unverified: https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/',
    hits: ['Tax ID 384-716-295', 'Steuernummer: 38471629504'],
    misses: ['Tax year 2023', 'Tax of 38471629 was paid'],
  },
  {
    id: 'health-insurance-number',
    title: 'Health insurance or patient number',
    owner: 'patient',
    lengths,
    shape: anyNumber,
    groups: ['*'],
    cues: 'health insurance | health insurance number | health plan | insurance member | member id | insurance id | subscriber id | policy number | medical record | medical record number | mrn | patient id | patient number | patient no | versichertennummer | versicherungsnummer | krankenversicherungsnummer | patientennummer | numéro d assuré | numéro de patient | mutuelle | numéro d adhérent | tarjeta sanitaria | número de afiliado | número de póliza | número de paciente | historia clínica',
    announced,
    source:
      'unverified: https://www.hhs.gov/hipaa/for-professionals/privacy/special-topics/de-identification/index.html',
    hits: ['MRN: 38471629', 'Versichertennummer 384716295'],
    misses: ['Health insurance in 2024', 'Patient since 2019'],
  },
];
