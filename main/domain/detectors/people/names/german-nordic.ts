/** Given names common in German, Dutch and the Nordic languages. Put together for this project. */
export const germanNordic = `
Achim Adelheid Adolf Albrecht Alfons Almut Alois Andreas Angelika Anja Anke Anneliese Annegret Annika Ansgar Antje
Anton Armin Arndt Arne Arno August Axel Barbel Bastian Beate Benedikt Benno Bernd Bernhard Berthold Birgit Birte
Bjarne Bodo Britta Brunhilde Burkhard Carola Carsten Christel Christof Christoph Clemens Corinna Cornelia Dagmar
Detlef Dieter Dietmar Dietrich Dominik Eberhard Eckhard Edeltraud Egon Ekkehard Elfriede Elke Emil Engelbert Erhard
Erich Erna Ernst Erwin Ewald Fabian Falk Felicitas Ferdinand Franka Franz Franziska Frauke Frederike Frieda Friederike
Friedhelm Friedrich Frithjof Fritz Gebhard Georg Gerd Gerda Gerhard Gerlinde Gernot Gerold Gertrud Gottfried Gregor
Grete Gudrun Günter Günther Guenter Guenther Gustav Hagen Hanna Hannelore Hannes Hans Hansjörg Harald Hartmut Hartwig
Hauke Hedwig Heike Heiko Heiner Heinrich Heinz Helga Hella Hellmut Helmut Helmuth Hendrik Henning Henrik Henrike
Hermann Herta Hilde Hildegard Hiltrud Holger Horst Hubertus Ignaz Ilka Ilona Ilse Imke Inga Inge Ingeborg Ingo Irmgard
Irmtraud Isolde Jakob Jana Janina Janna Jannik Jens Joachim Jobst Jochen Johann Johannes Jörg Joerg Jörn Josef
Josefine Jost Julius Jürgen Juergen Jutta Kai Karlheinz Karolin Karoline Karsten Kaspar Katarina Kathrin Katja Katrin
Kerstin Kilian Klara Klaus Knut Konrad Konstantin Konstanze Korbinian Kornelia Kunigunde Lars Leonhard Liesel
Lieselotte Linus Lisbeth Liselotte Lorenz Lothar Lotte Ludger Ludwig Luise Lukas Luzie Magda Magdalene Maik Maike Maja
Malte Manfred Mareike Maren Margarete Margit Margret Mareile Marietta Marika Markus Marlies Marlis Mathias Matthias
Maximilian Mechthild Meike Meinhard Mirjam Monika Moritz Nadja Nico Niclas Niko Nikolai Nikolaus Niklas Nils Norbert
Olaf Ole Oskar Otmar Ottilie Otto Peer Philipp Pia Rainer Ralf Raimund Reiner Reinhard Reinhold Renate Ricarda Rikarda
Rolf Romy Ronja Rosemarie Rosi Roswitha Rüdiger Ruediger Rudi Rudolf Sascha Saskia Siegbert Siegfried Sieglinde
Siegmund Sigmund Sigrid Silja Silke Steffen Steffi Stephan Susanne Sven Svenja Swantje Tanja Tatjana Thea Theresia
Thilo Thorben Thorsten Tilman Till Tilo Timo Tobias Torben Torsten Traute Traudl Trude Udo Ulf Uli Ulla Ulrich Ulrike
Urs Ursel Ute Utz Uta Uwe Veit Verena Veronika Viktor Viktoria Volker Volkmar Walburga Waldemar Walther Waltraud Welf
Wenzel Werner Wiebke Wieland Wilfried Wilhelm Wilhelmine Willi Winfried Wolf Wolfgang Wolfram Xaver Beat Reto Ueli
Regula Vreni Ruedi Köbi Heidrun Leni Lenni Mats Mila Lilli Nele Neele Jule Fiete Finja Jette Jonte Aad Aafke Aaltje
Aart Anneke Annelies Arjan Arend Barend Bas Beatrijs Bram Bregje Carolien Cees Claasje Cor Daan Dieuwke Diederik
Dirkje Elske Evert Famke Femke Floor Floris Frans Gerben Geert Geertje Gerrit Gijs Greetje Guus Hanneke Harm Harmen
Henk Huub Ineke Jaap Jacobus Jelle Jeroen Jitske Johan Joke Joop Joost Jorrit Jos Karel Kees Klaas Koen Krijn Lieke
Lies Liesbeth Lonneke Loes Maaike Maarten Machteld Marieke Marijke Marike Marjan Marloes Mart Martijn Matthijs Mieke
Mies Nienke Niels Pieter Piet Pim Reinier Renske Rik Rinus Roel Roos Rutger Ruud Saartje Sanne Sander Sietske Sjaak
Sjoerd Stijn Teun Teunis Thijs Tineke Tjeerd Trijntje Truus Wietse Willem Willeke Wim Wouter Yorick Aantje Marit Merel
Milou Noor Bente Wessel Aage Agneta Agnetha Aina Albin Alf Alfhild Alva Anders Anette Anitta Annelie Anni Arvid
Asbjørn Åse Asger Åsa Åke Aksel Asta Astri Atle Aud Audun Berit Bengt Bergljot Berndt Bertil Birger Birgitta Birgitte
Bjarte Bjørg Bjørn Bodil Borghild Børge Brage Brit Brita Britt Brynjar Christer Claes Conny Dag Dagfinn Dagny Ditte
Dorte Dorthe Ebba Ebbe Egil Eilif Einar Eirik Eivind Elin Ellinor Elof Embla Erland Erling Esben Eskil Espen Even
Flemming Folke Fredrik Fredrika Freja Frida Fritjof Gitte Gjertrud Gorm Göran Gro Gry Gudmund Gunborg Gunhild Gunilla
Gunn Gunnar Gunvor Gustaf Göte Gösta Håkan Håkon Halfdan Halvard Halvor Hanne Hedda Hege Helge Helle Herdis Hildur
Hjalmar Hjördis Hulda Idun Ingemar Inger Ingegerd Ingela Ingvar Ingvild Isak Ivar Iver Jannike Jeanett Jeppe Jesper
Joar Joakim Jonna Jorunn Jostein Jørgen Kaare Kåre Kaj Karianne Karita Kasper Ketil Kjeld Kjell Kjersti Kjetil Knud
Krister Kristian Kristoffer Lasse Lauritz Leif Lene Linn Linnea Lisbet Lise Liselott Liv Lone Lovisa Ludvig Magne
Magnhild Magnus Maiken Maj Malene Malin Margareta Margrethe Mari Marte Mette Mikael Mikkel Moa Mogens Morten Mårten
Nanna Njål Odd Oda Oddvar Ola Olai Olav Olof Oluf Ottar Ove Owe Palle Peder Pelle Per Pernilla Pernille Petter Poul
Preben Ragna Ragnar Ragnhild Randi Rasmus Reidar Reidun Roald Roar Rune Runar Signe Sigurd Sigvard Siri Sindre Sissel
Siv Siw Sixten Snorre Solveig Solvei Stein Steinar Sten Stian Stig Stina Stine Sture Sune Susann Svante Svein Svend
Sverre Synne Synnøve Søren Sofie Terje Thor Thore Thorbjørn Thorvald Tilda Tiril Tone Tor Torbjörn Tord Tore Torgeir
Torgny Torill Torkel Torleif Torunn Tove Troels Trine Trond Truls Trygve Tuva Ulrika Unni Valdemar Vebjørn Vegard
Vibeke Vidar Viggo Villads Vilde Vilhelm Vilma Yngve Ylva Øivind Øystein Östen Örjan Aðalsteinn Ari Arnar Árni Auður
Ásdís Ásgeir Birkir Birna Bjarki Bjarni Björk Bryndís Brynja Dagur Edda Erla Eydís Eyrún Freyr Friðrik Gísli Guðjón
Guðlaug Guðmundur Guðni Guðrún Gunnhildur Gylfi Hafdís Hafsteinn Halla Halldór Halldóra Hallgrímur Harpa Haukur Heiða
Helgi Hilmar Hjörtur Hlynur Hrafn Hrafnhildur Hrefna Hrund Ingibjörg Ingólfur Jónína Kjartan Kolbrún Kristján Lilja
Oddný Ólafur Ómar Páll Pétur Ragnheiður Rakel Rannveig Sæmundur Sævar Sigfús Sighvatur Sigríður Sigrún Sigurbjörg
Sigurður Sigurjón Sigurlaug Sindri Sif Sigþór Skúli Snorri Snæfríður Sólrún Steinunn Steingrímur Sunna Svanhildur
Svava Sveinn Tinna Tryggvi Unnur Valdís Valgerður Vigdís Vilborg Þóra Þórarinn Þórdís Þórhildur Þorsteinn Þórunn Örn
Örvar Aleqa Aviaja Inuk Ivalu Maligiaq Miki Minik Najannguaq Nivi Nuka Paninnguaq Pipaluk Qupanuk Ulloriaq
`;
