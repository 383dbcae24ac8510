/** Given names common in French, Spanish, Portuguese, Italian, Romanian and Catalan. Put together for this project. */
export const romance = `
Adélaïde Agathe Aimé Alain Albane Albertine Alexandre Alexandrine Aline Alix Alphonse Amandine Amaury Ambre Amélie
Anaïs Anatole Ancelina André Andrée Angèle Angelique Annick Anouk Antoine Apolline Ariane Aristide Arlette Armel
Armelle Arnaud Astrid Aude Audric Auguste Aurélie Aurélien Aurore Avril Axelle Barthélemy Bastien Baptiste Bénédicte
Benoit Bérénice Bertrand Blaise Blandine Boris Brice Brigitte Bruno Capucine Carine Cécile Céline Cerise Chantal
Charline Christelle Christiane Christophe Clarisse Claude Claudette Claudine Clémence Clémentine Cloé Clotaire
Clotilde Coralie Corentin Cyprien Cyril Cyrille Danièle Daphnée Delphine Denis Désirée Didier Dieudonné Donatien
Dorothée Edmée Edmond Édouard Eleonore Éliane Élisabeth Élodie Éloi Émeline Émile Émilie Émilien Emmanuelle Enzo
Étienne Eugénie Ève Evelyne Évrard Fabien Fabienne Fabrice Fanny Faustine Felicien Fernand Fernande Flavie Fleur
Florent Florentin Florian Floriane Florine France Franck François Françoise Frédéric Frédérique Gabin Gaël Gaëlle
Gaëtan Gaspard Gaston Gauthier Geneviève Geoffroy Georges Georgette Germain Germaine Ghislaine Ghislain Gilles Ginette
Gisèle Godefroy Grégoire Guénaëlle Guillaume Gustave Guylaine Gwenaëlle Henri Henriette Hercule Hervé Hilaire Honoré
Honorine Hortense Hugues Huguette Hyacinthe Ilan Inès Isaline Jacinthe Jacques Jeannine Jérémie Joceline Joëlle
Jordane Josette Josiane Josseline Jules Julien Julienne Karine Laetitia Lambert Laure Laurent Laurette Léa Léane
Léonie Léopold Liliane Lilou Line Loïc Louane Loup Luc Lucette Lucie Lucien Lucienne Ludivine Ludovic Lydie Maël
Maëlle Maëlys Maeva Magali Maïa Malo Manon Marceline Marcelle Margaux Marielle Marine Marius Marjolaine Martine Maryse
Marylène Mathéo Mathieu Mathilde Mathis Mathurin Matthieu Maud Maxence Maxime Maximilien Mélina Mélodie Michel
Micheline Mireille Morgane Mylène Myriam Nadège Natacha Nathalie Nicolas Noémie Noé Océane Odile Olivier Olympe
Ombeline Oriane Pascal Pascale Patrice Paule Philippe Pierre Pierrette Prosper Rachelle Raoul Raphaël Raymonde Régine
Régis Reine Rémi Rémy Renaud Richelle Roch Rodolphe Rodrigue Romain Romane Romaric Roselyne Roxane Sabine Salomé
Sandrine Sébastien Ségolène Séraphine Serge Séverine Sidonie Solange Solène Soline Stanislas Stéphane Suzette Sylvain
Sylvaine Sylviane Sylvie Tancrède Tanguy Théophile Thérèse Thibault Thibaut Thierry Timothée Titouan Toussaint Ulysse
Urbain Valentin Valentine Véronique Victoire Victorine Violaine Virginie Vivienne Xavier Yanis Yann Yannick Yohan
Yolande Yves Yvon Zacharie Zélie Maïté Marthe Malika Abelardo Abril Adalberto Adela Adelaida Adolfo Adoración Adriana
Agustín Agustina Aitana Aitor Alberto Alejandra Alejandro Alejo Alfonsina Alfonso Alfredo Almudena Alonso Álvaro
Amadeo Amado Amaia Amalia Amaya Amparo Ana Anabel Ander Andrés Ángel Ángeles Aníbal Antonio Aracely Araceli Arancha
Ariel Armando Arturo Asunción Aurelio Aurora Azucena Baltasar Bartolomé Beatriz Begoña Belén Benito Bernarda Bernardo
Berta Blanca Blas Borja Braulio Brígida Calixto Camila Camilo Candela Caridad Carlos Carlota Carmelo Carolina Catalina
Cayetana Celestino César Chema Cipriano Clemente Concepción Conchita Constanza Consuelo Cristian Cristina Cristóbal
Cruz Dámaso Darío Débora Delfina Diego Dolores Domingo Doroteo Edelmira Edgardo Eduardo Efraín Elba Elena Eliseo
Eloísa Eloy Emiliano Emilio Encarnación Enrique Enriqueta Ernesto Esperanza Esteban Estefanía Estela Ester Estrella
Eugenia Eugenio Eulalia Eusebio Ezequiel Fabiola Facundo Fátima Federico Felipe Fermín Fernanda Fernando Fidel
Filomena Flor Florencio Florentina Francisca Francisco Froilán Gabriela Galo Genaro Gerardo Germán Gilberto Gisela
Gonzalo Graciela Gregorio Griselda Guadalupe Guillermina Guillermo Gustavo Heliodoro Herminia Hernán Hernando Hilario
Hipólito Horacio Humberto Ignacio Iker Ildefonso Imelda Iñaki Íñigo Inmaculada Ismael Itziar Izan Jacinta Jacinto
Jacobo Jaime Javier Jazmín Jesús Jesusa Jimena Jimeno Joaquín Joaquina Jorge José Josefa Josué Juan Juana Julieta
Julio Lautaro Leandro Leire Leocadia Leonardo Leonor Leopoldo Lisandro Lorenza Lorenzo Lourdes Luciana Luciano
Lucrecia Luis Luz Macarena Manolo Manuel Manuela Marcela Marcelino Marcelo Marcial Marco Marcos Mariana Mariano
Maribel Marina Mario Marisa Marisol Mateo Matías Mauricio Mauro Máxima Maximiliano Maximino Melchor Micaela Miguel
Milagros Mirta Modesto Moisés Montserrat Nahuel Narciso Natividad Nayeli Nerea Néstor Nicanor Nicolasa Nieves Noelia
Norberto Nuria Octavio Olalla Olga Osvaldo Pablo Paco Paloma Paola Paqui Pascual Pastora Patricio Paz Pedro Pepe Pepa
Petronila Piedad Pilar Plácido Primitivo Purificación Rafael Rafaela Raimundo Ramiro Ramón Raúl Rebeca Remedios
Reinaldo Reynaldo Ricardo Rigoberto Roberto Rocío Rodolfo Rodrigo Rogelio Romina Roque Rosalba Rosalía Rosario Rosaura
Rubén Rufino Samanta Santiago Santino Sergio Serafín Severino Silvestre Silvina Silvia Sofía Soledad Tadeo Tatiana
Telmo Teodoro Teófilo Tomás Toribio Trinidad Ubaldo Unai Uriel Urbano Valentina Valeria Vanesa Vicenta Victoriano
Virtudes Viviana Wilfredo Ximena Xiomara Yago Yamila Yésica Zacarías Zoraida Arnau Biel Carles Enric Ferran Guillem
Jaume Jordi Jordina Josep Laia Llorenç Lluís Mercè Meritxell Miquel Montse Neus Oriol Pau Pere Quim Roser Sergi Xavi
Adão Adriano Afonso Agostinho Alcides Aleixo Alessandra Aloísio Américo Anderson Aparecida Augusto Benedita Bento
Bernardina Breno Bruna Caio Caetano Carina Cauã Cauê Celso Cíntia Clarice Claudete Claudinei Cláudio Clovis Conceição
Cristiano Davi Deise Denilson Dinis Diogo Duarte Edilson Edmilson Edson Emanuel Erick Estevão Evandro Fábio Fabiana
Fabrício Felipa Fernão Flávia Flávio Gaspar Geraldo Gilmar Giovana Giovanna Graça Guilherme Heitor Heloísa Henrique
Hélio Iara Igor Ivone Jacira Jandira Joana João Joaquim Jonas Jorgina Kauan Kauã Kauê Laís Leandra Lígia Lourenço
Luana Luciene Luiza Luiz Madalena Mafalda Manoel Márcio Marli Mariângela Martim Mateus Matheus Matilde Mayara Mirella
Moacir Murilo Nair Neusa Nicolash Nilton Nuno Otávio Paulo Raissa Rayssa Regiane Renan Renata Renato Rogério Rosângela
Rui Ruy Sandro Sebastião Simão Tainá Tatiane Thaís Thiago Tiago Valter Vasco Vânia Vinicius Vitor Vitória Wagner
Wanderley Wellington Xuxa Yasmin Zélia Abbondanza Achille Ada Addolorata Adelmo Agnese Agostino Alberta Alberico Alda
Aldo Alessandro Alessia Alessio Alfio Amedeo Amerigo Angelo Annalisa Annamaria Annibale Annunziata Anselmo Antonella
Antonello Antonietta Antonino Assunta Attilio Aurelia Baldassare Bartolomeo Battista Benedetta Benedetto Beniamino
Benigno Benvenuto Bettina Biagio Calogero Camilla Camillo Carlo Carlotta Carmela Carmine Caterina Cesare Chiara Cinzia
Ciro Clelia Concetta Corrado Cosimo Costantino Costanza Crispino Dante Daria Davide Demetrio Desiderio Dino Domenica
Domenico Donatella Donato Edoardo Eleonora Eliana Elio Elisabetta Emanuela Emanuele Emilia Enrica Enrico Ermanno
Ermenegildo Ettore Ezio Fabrizio Fausto Federica Felice Ferdinando Fiamma Filiberto Filippa Filippo Fiorella Fiorenza
Floriana Francesca Francesco Franca Franco Fulvio Gabriele Gaetano Galileo Gaspare Gennaro Ghita Giacinta Giacomo
Giada Giampaolo Giancarlo Gianfranco Gianluca Gianmarco Gianna Gianni Gino Gioacchino Gioia Giordano Giorgia Giorgio
Giosuè Giovanni Girolamo Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Giustina Giusto Grazia Graziella Graziano
Guglielmo Guido Iacopo Ignazio Ilaria Immacolata Iolanda Ippolito Italo Ivana Ivano Ivo Jacopo Katia Lamberto Leonzio
Letizia Lia Licia Liliana Lina Lino Livia Livio Lorella Loredana Luca Lucrezia Ludovica Luigi Luigia Luigina Manfredo
Mara Marcello Marianna Mariella Marino Martina Massimiliano Massimo Matteo Mattia Maurizio Melania Michela
Michelangelo Milena Mirco Mirko Morena Moreno Nazzareno Nereo Nicodemo Nicoletta Niccolò Nino Noemi Nunzia Nunzio
Omero Onofrio Orazio Ornella Orsola Ottavia Ottavio Palmira Paolino Paolo Pasquale Patrizia Patrizio Piera Pierina
Piero Pietro Pino Pio Pompeo Prisca Quirino Raffaele Raffaella Regolo Remo Renzo Riccardo Rina Rino Rocco Romana
Romano Romeo Romolo Romilda Rosina Rossana Rossella Ruggero Sabina Salvatore Salvo Samuele Santina Santo Saverio
Sebastiano Serafina Serena Settimio Silvana Silvano Silvestro Silvio Simona Stefania Stefano Tarquinia Tarquinio
Telemaco Teodora Timoteo Tiziana Tiziano Tommaso Tonino Tranquillo Tullio Uberto Ugo Umberto Valentino Valerio Vanna
Vincenza Vincenzo Virgilio Vittoria Vittorio Zeno Adina Alin Ancuța Andrei Anca Aurel Bogdan Camelia Cătălin Ciprian
Claudiu Codruța Constantin Corina Cosmin Costel Costin Crina Dacian Daniela Dănuț Doina Dorin Dorina Dragoș Dumitru
Eugen Florin Gabi Gheorghe Horia Iacob Ilie Ileana Ilinca Ion Ioan Ioana Ionel Ionela Ionuț Iulia Iulian Iuliana
Laurențiu Lavinia Liviu Luminița Mădălina Marin Mihaela Mihai Mihail Mircea Mirela Narcis Nicolae Nicoleta Octavian
Oana Ovidiu Petre Petru Radu Raluca Rareș Razvan Remus Ruxandra Sandu Silviu Smaranda Sorin Sorina Ștefan Tiberiu
Toader Traian Tudor Vasile Viorel Viorica Vlad Zamfir
`;
