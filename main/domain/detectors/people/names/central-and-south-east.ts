/** Given names common in Hungarian, Finnish, Baltic languages, Greek, Armenian, Georgian and Albanian. Put together for this project. */
export const centralAndSouthEast = `
Adél Adrienn Ágota Ágoston Alajos Alíz Ambrus Anasztázia András Andor Anett Anikó Antal Áron Árpád Aranka Attila
Balázs Bálint Barna Barnabás Béla Bence Bendegúz Benedek Bernadett Bertalan Boglárka Boldizsár Borbála Botond Brigitta
Csaba Csanád Csenge Csilla Csongor Csongrád Dalma Dénes Dezső Domonkos Dorottya Edit Edina Elek Elemér Emese Emőke
Endre Enikő Ernő Ernesztina Erzsébet Ervin Eszter Etelka Evelin Fanni Farkas Ferenc Fruzsina Fülöp Gábor Gál Gellért
Gergely Gergő Géza Gitta Gizella Gusztáv Györgyi György Győző Gyöngyi Gyula Hajnalka Hedvig Huba Hunor Ibolya Ildikó
Imola Imre István Ivett Izabella Jakab János Jácint Jenő József Jolán Judit Kálmán Kamilla Karola Károly Katalin
Katinka Kázmér Kolos Koppány Kriszta Krisztián Krisztina Kristóf Ladány Lajos László Lenke Levente Lili Lóránt Loránd
Lőrinc Magdolna Marcell Márk Márton Máté Matild Mátyás Medárd Mihály Miklós Mór Móric Nándor Nelli Nikolett Orsolya
Ödön Örs Pál Palkó Panka Pálma Piroska Polli Rebeka Réka Rezső Sándor Sarolta Soma Szabina Szabolcs Szandra Szilárd
Szilvia Szilveszter Szonja Tamás Tas Tekla Tibor Tihamér Tímea Titusz Tivadar Tünde Ubul Ulászló Vanda Vazul Vendel
Vilmos Virág Xénia Zalán Zoltán Zorka Zsigmond Zsófia Zsolt Zsombor Zsuzsa Zsuzsanna Zsuzsi Zsanett Zsóka Aada Aaro
Aarne Aatu Ahti Ahvo Aila Aili Aimo Aino Aki Akseli Aku Aleksi Alli Alpo Altti Anneli Annikki Annukka Anssi Antero
Antti Anu Arja Armas Arto Arttu Arvo Asko Atte Aulikki Aulis Auvo Eero Eetu Eeva Eevi Eija Eila Eino Elina Elli Elmeri
Emmi Ensio Erja Erkki Esa Esko Essi Esteri Eveliina Hannele Hannu Harri Heikki Heimo Heini Helka Helmi Helvi Henna
Hilja Hilkka Iida Iina Ilari Ilkka Ilmari Ilmo Ilpo Ilppo Ilta Inka Inkeri Ismo Jaakko Jaana Jalmari Jani Janne Jari
Jarkko Jarmo Joni Jooa Jorma Joona Joonas Jouko Jouni Juha Juhana Juhani Juho Jukka Jussi Juuso Jyri Jyrki Kaarina
Kaarlo Kaija Kaisa Kalervo Kalevi Kalle Karoliina Kasperi Katariina Kati Katri Kauko Kerttu Kimmo Kirsi Kirsti Konsta
Kristiina Kullervo Kyllikki Kyösti Lassi Lauri Laila Leea Leena Liisa Liisi Lotta Maarit Maija Maiju Manu Marja
Marjaana Marjatta Marjo Marjut Markku Martta Mauno Matti Mauri Meri Merja Mervi Miika Miikka Mika Mikko Milla Minna
Minttu Mirja Mirjami Mirka Mirva Niilo Niina Noora Olavi Olli Onni Oona Oskari Osmo Otso Outi Paavo Pauli Pauliina
Pekka Pentti Perttu Pertti Petri Petteri Piia Pirjo Pirkko Päivi Raakel Raija Raili Raimo Raine Rami Rauha Rauno Reija
Reijo Riikka Riina Riitta Risto Ritva Roope Saana Saara Saija Saila Saimi Sakari Salla Sami Sampo Sampsa Samuli Sanna
Sanni Santeri Santtu Sari Satu Seija Seppo Siiri Sini Sinikka Sirkka Sirpa Soile Soini Sointu Suvi Sylvi Taisto Tapani
Tapio Tarja Taru Tarmo Teemu Teija Teppo Terhi Tero Terttu Teuvo Tiia Tiina Tiitus Toini Toivo Topi Tuija Tuire Tuomas
Tuomo Tuula Tuulia Tuulikki Tyyne Tytti Urho Unto Urpo Uuno Vaino Valma Valto Valtteri Vappu Veera Veikko Vellamo
Venla Verna Vesa Vieno Viivi Vilja Ville Vilppu Visa Voitto Yrjö Aivars Aija Aigars Agris Ainārs Anete Ansis Arvīds
Baiba Dace Dainis Daiga Dzintars Edgars Egils Gints Guntis Guntars Ieva Ilze Imants Indra Ingūna Inese Ivars Jānis
Jelgava Juris Kārlis Kaspars Laima Laimdota Liene Līga Linards Madara Mārīte Mārtiņš Māris Modris Normunds Oskars
Pēteris Raimonds Rihards Sandis Sarmīte Solvita Toms Uldis Vita Zigmārs Algirdas Antanas Arūnas Audrius Aušra Birutė
Dainius Daiva Dalia Domantas Eglė Gediminas Giedrius Gintaras Gintarė Indrė Juozas Jurgita Justinas Jūratė Karolis
Kęstutis Linas Mantas Mindaugas Modestas Neringa Nijolė Paulius Petras Povilas Ramūnas Rasa Rimantas Rūta Saulius
Sigita Simas Skaistė Tadas Vaida Valdas Virginija Vitalija Vytautas Živilė Žydrūnas Aare Ants Eha Enn Ene Heino Hele
Hillar Indrek Jaak Jaan Juhan Jüri Kaarel Kadri Kaja Kalev Kersti Külli Lembit Liina Maarja Madis Maie Malle Mall Mare
Mati Meelis Merike Mihkel Õie Peeter Piret Priit Raivo Rein Siim Taavi Tanel Tiiu Tõnu Toomas Triin Uku Urmas Ülle
Urve Vello Achilleas Afroditi Agapi Alexandros Alkistis Anastasios Anastassia Angeliki Anestis Antigoni Antonis
Apostolos Argyro Aristea Aristotelis Asimina Athanasia Athanasios Chara Charalampos Christos Chrysoula Dafni Despina
Dimitra Dimitrios Dimitris Dionysios Efstathios Efthymia Eirini Elefteria Eleftherios Eleni Elpida Evangelia Evangelos
Filippos Fotini Fotis Garyfallia Georgios Giannis Giorgos Grigoris Iason Ilias Ioanna Ioannis Iraklis Isidora Kalliopi
Konstantina Konstantinos Kosmas Kostas Kyriaki Kyriakos Lambros Lefteris Leonidas Loukas Makis Manolis Marios Markos
Michalis Miltiadis Nektarios Nikolaos Nikos Odysseas Olympia Panagiota Panagiotis Pantelis Paraskevi Pavlos Pelagia
Periklis Petros Polyxeni Sotiria Sotiris Spiros Spyridon Spyros Stamatis Stavroula Stavros Stefanos Stelios Stylianos
Thanasis Thanos Thodoris Theodora Theodoros Theofilos Thomais Vangelis Vasileios Vasiliki Vasilis Xanthi Yannis
Yiannis Yorgos Zoi Γιώργος Δημήτρης Κώστας Γιάννης Νίκος Μαρία Ελένη Κατερίνα Βασιλική Σοφία Αγγελική Γεωργία Aram Ani
Anahit Ara Armen Arpi Arsen Artak Artashes Arusyak Ashot Astghik Davit Gagik Garegin Gayane Gevorg Gohar Grigor Hakob
Hasmik Hayk Hovhannes Hovik Karapet Levon Lilit Lusine Mariam Mher Mkrtich Narek Naira Nune Ruzanna Samvel Sargis
Sevak Shushan Siranush Taron Tigran Vahan Vardan Varduhi Vazgen Zaruhi Anzor Avtandil Bidzina Eka Ekaterine Gela Giga
Giorgi Givi Irakli Kakha Keti Ketevan Khatuna Koba Lado Lali Lasha Levan Malkhaz Mamuka Manana Merab Mikheil Nana Nato
Natia Nodar Otar Pridon Revaz Rezo Shalva Shota Sopiko Tamar Tamaz Temur Tengiz Tinatin Vakhtang Zaza Zurab Afërdita
Agim Agron Altin Arben Ardian Arta Artan Besa Besnik Blerim Blerta Dardan Drita Edona Egzon Elira Ermal Ermira Fatmir
Fatos Flaka Flamur Florim Genta Gentian Gëzim Ilir Jeta Kujtim Lirije Liridon Lulzim Luljeta Mimoza Mirjeta Naim
Pëllumb Rezarta Shpresa Skender Teuta Valbona Valon Vjosa Ylli Zef
`;
