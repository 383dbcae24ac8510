/** Given names common in Slavic languages, in Latin letters and in Cyrillic. Put together for this project. */
export const slavic = `
Agata Agnieszka Aldona Aleksander Aleksandra Alicja Ambroży Anastazja Andrzej Aneta Aniela Antoni Antonina Apolinary
Arkadiusz Augustyn Aureliusz Bartłomiej Bartosz Beata Benedykt Bernadetta Błażej Bogdana Bogna Bogumił Bogumiła
Bogusław Bogusława Bolesław Bonifacy Bożena Bronisław Bronisława Brygida Celina Cezary Czesław Czesława Dagmara Danuta
Dariusz Dawid Dobromiła Dominika Dorota Edyta Elżbieta Eryk Eugeniusz Ewa Ewelina Faustyna Feliks Filip Franciszek
Franciszka Fryderyk Gabrysia Genowefa Gertruda Grażyna Grzegorz Gustaw Halina Henryk Henryka Honorata Ignacy Ireneusz
Irena Iwona Iwan Iza Izabela Jacek Jadwiga Jagoda Jakub Janusz Jarosław Jerzy Jędrzej Jolanta Jowita Józef Józefa
Julianna Julita Juliusz Justyna Kacper Kajetan Kamil Kamila Karolina Katarzyna Kazimiera Kazimierz Kinga Klaudia
Klaudiusz Kornel Konstancja Konstanty Krystian Krystyna Krzysztof Ksawery Kunegunda Leokadia Lesław Leszek Lucjan
Lucyna Ludmiła Ludwik Ludwika Łucja Łukasz Maciej Małgorzata Marcelina Marcin Marek Mariola Mariusz Marlena Martyna
Marzena Maksymilian Mateusz Matylda Michalina Mieczysław Mikołaj Miłosz Mirosław Mirosława Nadzieja Nikodem Oliwia
Oliwier Patrycja Patryk Paulina Paweł Piotr Prakseda Przemysław Radosław Rafał Remigiusz Roksana Romuald Róża Rozalia
Rufina Ryszard Seweryn Sławomir Sławomira Stanisław Stanisława Sylwester Sylwia Szczepan Szymon Tadeusz Teodor
Teodozja Teofil Tobiasz Tola Tomasz Tymon Tymoteusz Urszula Wacław Wacława Walenty Walentyna Walery Wawrzyniec
Weronika Wiesław Wiesława Wiktor Wiktoria Wincenty Wioletta Wit Witold Władysław Władysława Włodzimierz Wojciech
Zachariasz Zbigniew Zdzisław Zdzisława Zenon Zofia Zuzanna Zygmunt Żaneta Alena Aleš Alžběta Anděla Anežka Antonín
Arnošt Barbora Bedřich Blahoslav Blanka Blažena Bohdan Bohumil Bohumila Bohumír Bohuslav Bohuslava Boleslav Břetislav
Čeněk Čestmír Dalibor Danuše Drahomíra Dušan Eliška Evžen František Františka Hana Havel Hedvika Hynek Ilja Iveta
Jarmila Jaromír Jaroslav Jaroslava Jiří Jiřina Jindřich Jindřiška Jitka Kateřina Kristýna Květa Květoslava Ladislav
Lenka Leoš Libor Libuše Lubomír Luboš Luboslav Luděk Ludvík Markéta Matěj Matouš Metoděj Milada Milan Miloslav
Miloslava Miloš Miroslav Miroslava Naděžda Nikola Oldřich Ondřej Otakar Patrik Pavel Pavla Pavlína Petr Přemysl Radek
Radim Radka Radmila Radomír Radoslav Radovan Rostislav Růžena Šárka Silvie Slavomír Soňa Stanislav Stanislava Štěpán
Štěpánka Svatopluk Svatava Světlana Tadeáš Taťána Tereza Václav Vendula Vilém Vít Vítek Vítězslav Vladěna Vladimír
Vladimíra Vladislav Vlasta Vlastimil Vlastimila Vojtěch Vratislav Zbyněk Zdena Zdeněk Zdeňka Zdislava Zita Zora Žofie
Juraj Ľubica Pavol Zuzana Rastislav Matúš Andrej Ajda Aleksandar Alenka Aljaž Aljoša Anamarija Andraž Andreja
Andrijana Anđelka Anđelko Ante Antonija Anže Barbka Biljana Blaž Bojan Bojana Boštjan Borislav Borislava Borka Boro
Borut Božica Božidar Božo Bogoljub Branimir Branislav Branislava Branka Branko Ciril Cvetka Cvijeta Damir Damjan
Damjana Danica Danijel Danijela Danilo Darija Darinka Darko Davor Davorin Dejan Dejana Dijana Dimitrije Dinko Divna
Dobrica Domagoj Domen Dragan Dragana Dragica Draginja Dragiša Drago Dragoljub Dragomir Dragoslav Dražen Dubravka
Dubravko Dunja Duško Dušanka Đorđe Đurđa Đuro Đurđica Edin Ela Elvir Emir Emira Enes Esad Fadil Franc Franjo Frane
Gašper Gordana Grozdana Hrvoje Hrvojka Ilija Ivica Ivka Iva Ivona Iztok Jadranka Jadranko Jakov Jasmina Jasna Jasminka
Jelena Jelka Jerko Jernej Joško Josip Josipa Jovan Jovana Jovanka Jure Jurica Jurij Kata Katica Klavdija Klemen
Krešimir Kristijan Krsto Krunoslav Ksenija Lada Lazar Lejla Ljerka Ljiljana Ljilja Ljubica Ljubiša Ljubomir Ljubo
Lovre Lovro Luka Lucija Majda Marica Marija Marijan Marijana Marinko Marko Marjana Mateja Matevž Matija Matjaž Mato
Melita Mihovil Milana Mile Milica Milivoj Milivoje Miljenko Milka Miljana Milko Milorad Milovan Milutin Mira Mirjana
Mirna Miro Mišo Mitja Mladen Mladenka Momčilo Momir Mojca Nada Naum Natalija Nebojša Neda Nedeljka Nedjeljko Neli
Nemanja Nenad Nevena Nevenka Nikica Nikolina Nikša Ninoslav Novak Obrad Ognjen Olivera Ozren Pavao Pavle Perica Pero
Petar Primož Predrag Rada Radoje Rade Radojka Rajko Ranko Ratko Roko Rok Ruža Ružica Sanja Sanela Samir Saša Senad
Simo Sladana Slađan Slava Slaven Slavica Slavko Slobodan Slobodanka Smilja Snežana Snježana Spomenka Srđan Srečko
Sreten Stana Stanka Stanko Stevan Stipe Stjepan Stojan Stojanka Suzana Svetozar Špela Štefica Tadej Tihana Tihomir
Tijana Tin Todor Tome Tomislav Tonći Tomaž Urban Uroš Urša Urška Vanja Vasilije Vedran Vedrana Velimir Veljko Verica
Vesna Vid Viktorija Vinko Višeslav Višnja Vjekoslav Vjera Vjeran Vlada Vladan Vlado Vlatka Vlatko Vojislav Vojislava
Vojin Vuk Vukašin Željka Željko Zdenko Zdravko Zlata Zlatan Zlatka Zlatko Zoran Zorana Zorica Zrinka Zvonimir Zvonko
Živko Živorad Žarko Žana Žiga Zala Agafya Akim Aleksei Alexei Alexey Alexandr Aleksandr Alla Alyona Anastasiya Anatoli
Anatoly Anatoliy Andrey Anfisa Anisim Arina Arkady Arkhip Arseniy Artem Artyom Artur Avdotya Bronislav Darya Dmitri
Dmitriy Dmitry Efim Ekaterina Elizaveta Emelian Evdokiya Evgeni Evgenia Evgeniya Evgeny Yevgeny Yevgeniya Faina Fedor
Feodor Fyodor Filipp Foma Galina Gavriil Gennadi Gennady Georgi Georgy Gleb Grigori Grigory Ignat Ignatiy Ilya Inna
Innokenty Ioann Irina Ivanna Katya Khariton Kira Kirill Klavdia Kostya Kseniya Ksenia Kuzma Larisa Lavrenty Leonid
Leonty Lev Lidiya Liliya Lubov Lyubov Lyudmila Lyuba Luba Makar Maksim Maxim Marat Mariya Masha Matvei Matvey Mikhail
Mitrofan Modest Nadezhda Nadya Nastasya Nastya Natalya Nataliya Nika Nikifor Nikolay Nonna Oksana Olena Oleg Oleksandr
Oleksiy Olesya Olya Osip Ostap Pelageya Pyotr Platon Polina Praskovya Prokhor Radik Raisa Rimma Rodion Ruslan Rustam
Savva Semyon Sergei Sergey Serhiy Shura Snezhana Sofiya Spartak Svyatoslav Taisiya Taras Tatyana Terenty Tikhon
Timofei Timofey Timur Trofim Ulyana Vadim Valeri Valeriy Valeriya Valery Varvara Vasilii Vasili Vasily Vasiliy Vasyl
Vasilisa Veniamin Viktoriya Vitali Vitaly Vitaliy Vitalik Viacheslav Vyacheslav Vladlena Volodymyr Vsevolod Yakov Yana
Yaroslav Yaroslava Yefim Yegor Yekaterina Yelena Yelizaveta Yemelyan Yermolai Yevdokiya Yulia Yuliya Yulian Yuri Yuriy
Yury Zakhar Zhanna Zinaida Zinoviy Zoya Asen Boyan Boyko Bozhidar Dimitar Dobromir Elitsa Galin Hristo Iliana Iskra
Ivaylo Kalin Kalina Krasimir Krasimira Lyuben Lyubomir Mariyana Nedelya Ognyan Petya Plamen Radost Rosen Rositsa Rumen
Rumyana Stanimir Stefka Stoyan Svetoslav Tsvetan Tsvetelina Veselin Vesela Yordan Yordanka Zhivko Zdravka Aset
Zelimkhan Aslan Akhmad Shamil Khava Magomed Ramzan Zarema Zulikhan Ravil Rinat Ildar Khasan Shamsuddin Djabrail
Dzhokhar Isita Анна Мария Елена Ольга Наталья Татьяна Ирина Екатерина Светлана Юлия Анастасия Дарья Полина Софья Вера
Надежда Любовь Людмила Галина Валентина Оксана Ксения Алина Виктория Марина Александр Алексей Андрей Антон Артём Борис
Вадим Василий Виктор Виталий Владимир Вячеслав Геннадий Георгий Григорий Денис Дмитрий Евгений Иван Игорь Илья Кирилл
Константин Леонид Максим Михаил Никита Николай Олег Павел Пётр Роман Сергей Станислав Степан Фёдор Юрий Ярослав
`;
