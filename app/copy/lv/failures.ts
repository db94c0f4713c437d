/** Pages that say that something cannot be shown: what happened, what is safe, what to do. */
export const failures = {
  notFoundTitle: 'Lapa nav atrasta',
  notFoundText:
    'Pārbaudiet adresi vai sāciet no pārskata. Ja saite ir no vēstules, tā, iespējams, ir novecojusi.',
  forbiddenTitle: 'Jums nav tiesību',
  forbiddenText:
    'Šo darbu var veikt citā lomā vai citā iestādē. Jautājiet savas iestādes vadītājam.',
  conflictTitle: 'Stāvoklis ir mainījies',
  conflictText: 'Kāds cits paspēja pirmais. Nekas nav pārrakstīts; pārlādējiet lapu un pārbaudiet.',
  tooManyTitle: 'Pārāk daudz mēģinājumu',
  tooManyText: 'Uzgaidiet dažas minūtes un mēģiniet vēlreiz. Ievadītais nav zudis.',
  badRequestTitle: 'Pieprasījums nav saprotams',
  badRequestText: 'Atgriezieties iepriekšējā lapā un mēģiniet vēlreiz.',
  originTitle: 'Pieprasījums nav no šīs vietnes',
  originText: 'Drošības dēļ tas netika izpildīts. Atveriet lapu vēlreiz un atkārtojiet.',
  errorTitle: 'Notikusi kļūda',
  errorText:
    'Saglabātais nav zudis. Mēģiniet vēlreiz; ja kļūda atkārtojas, ziņojiet administratoram.',
  home: 'Uz sākumu',
}
