/** Made-up names that all languages share. */
export const persons =
  'Anna Berg|Peter|Marisol|Tom Reyes|Ingrid|Karim|Lena Voss|Diego|Yuki|Sofia Marin|Bruno|Hanna|Oskar Lind|Priya|Mateo|Clara|Jonas Weil|Noor|Elif|Rafael|Greta|Samuel Ortiz|Ivo|Paula';
export const companies =
  'Northwind|Fabrikam|Contoso|Tailspin|Adatum|Litware|Proseware|Wingtip|Trey|Lucerne|Humongous|Fourth Coffee';
export const places =
  'Graz|Bilbao|Leeds|Rostock|Cork|Girona|Bremen|Utrecht|Salta|Tampere|Lugano|Bergen|Ghent|Murcia|Ulm|Porto';
export const projects =
  'Heron|Lark|Osprey|Plover|Siskin|Avocet|Merlin|Curlew|Dunlin|Bittern|Wagtail|Redstart|Kestrel|Goshawk|Linnet|Puffin';
