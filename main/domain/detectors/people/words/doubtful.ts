/**
 * Given names that are an ordinary word, a place, a month or a product as well, in one of the four languages: they
 * need more than a capital letter.
 */
export const doubtful = `
abril ace adelaide ai alba alexa alma amada amado amber ambre angel apollo april aria art ash asia august aurora austin autumn avril barbie basil bay beat beau bella bento bill bing blanca blanche blaze blue bo bob bona brad brandy brook brooklyn brooks buck bud buddy cali can candela candy carmel carol caridad cash cassandra casper celeste cerise chad
chance chandler charity chase chelsea chen cherry chester cheyenne china christ christian chuck clarity claude clay clemente cliff clio clover cody colt constant constanza consuelo cooper coral crisp cristal cross cruz crystal cyril dag daisy dakota dale dallas dan dante dawn dean delphi delta denver desiree destiny dev devin dexter diamond dick divina
dolly domingo don dove drew duke earl ece echo eden ela elm ember ernst esperanza estrella eve even faith felice felicity fern fidel fidelity fiesta fleur flor flora florence florida forest france frank franco gage gala gale gem gemini gene geneva genesis georgia germán german gift ginger gioia giusto glen gloria gold
grace gracia grant gratia gray graça green guy harley harmony harper harvey haven hazel heath heather helix henna heritage herz holly homer honey honor honoré hope hugo hunter ida ike in india indigo innocent iris isis israel ivy jack jade jan jasmine jasper java jay jazz jenkins jesús jesus jet jo jordan joy 
judge julio july jun june juno jupiter just justice justo kai karma kay ken kenya kiki kim king kit lake lana lance lane lang lark laurel lee leon león liberty lieb lila lilac lily lima lin lincoln line ling lion logan london long loreto lotus lou loup lourdes love lucky luna lux luz lynx mac mace mack madison mae mai maine major maía mali malta
man manly mar marche marine mark mars marshall martial marzo mason maven max maxim maxime may mei melody merced mercedes mercy merit merle merlin mia milagros miles min ming mini mo moe mocha modesto montana morgan moss my nala nana nano nat neo neve nevada new nieves nils nim nino no noble noel noël nova nour novak oak ocean océane odd ode
 olive olympia omega onyx opal ora oracle orion orlando otter otto pace page paige pam pansy paris parker pascal pat paz pearl peg penny perceptron percy perla perle phoenix pia piedad pierce pierre pilar pink piper pixel poppy porter precious prem prince princess prudence puck purpose queen quest rain rainer rains randy raven ray red reed reese regina reina reine rei remedios ren rex rich
 river rock rocky rod roman romeo rose rosemary rowan royal ruby rune rush rusty ruth sable sage salem salvador sand santa santiago santo santos savannah scala scarlet selene serena serenity shadow shark sienna sierra silver siri sky skye sol solar soledad sonar sonnet opus haiku sonny sonata spark spencer spring stan star stein sterling 
storm stormy sue summer sun sunday sunny sydney sylvan tag tai tan tasha tanner tate teal tempest terra tex thai thor thorn tide tiger till titan tor tori trace tracker travis trinidad trinity troy true tulip turner ulysses unity urban ursa val valor van vance vega velvet venus verde verity victor victoria victoire vida vienna vigor viola violet violeta virgin virginia virtue vista vue wade walker
ward watson wave way webb will willow win winner winter wolf woody worth wren xi yahoo young zed zen zenit zephyr zeus zion zoom mine ada adi ana ani ante eve gal gil ion ida io ivo jana kata lado lou lia ola ole ora pau per peer pelle pino pio ria rok saba siv tal tas toma tove uma una uri vito vit zana zef
bharat bina bhavana dana dia hindi kali komal kumar lata latha mala malta naim nada nadir neda nil nur nora prem raja ravi rekha sari shams soma sultana surya tara tri usha uma yuri zari said hind may amal amin ali hala noor sana saba hamid sami
made sri tri putri wulan dewi lim shan hong wang wen fan fang song tong kong ping pong ming ding dong ting ning bing ling jing xing ying king hung hai han hui hue hao hua hoa son bao anh chi chau duc duy dung giang huy lam lan linh loan loc minh nga oanh phong phuc quy sang suong tam thao thi thu tien tin toan tran trai trang tu uyen vi vinh vu
bora can deniz ege ender engin eren evren su umut ufuk barış bilge defne duygu filiz gül güler güneş inci yaprak yıldız zafer savaş doğan fidan tekin yaman polat çetin emel ata arda ada mine nil
art beat christ ernst even falk frank gerd heide heil jost kai klug kunz lenz lieb mark mai max mut otto reiner rainer sonne till treu viola wolf zar
sole bruna franca gentile gioia grazia italo livia marino natale nunzio pace pasquale primo remo salute santina serena sereno silva speranza tosca vittoria prisca fiamma luce luna
concepción asunción encarnación purificación natividad visitación caridad amparo piedad remedios rocío pastora cándida clemencia milagros mercedes socorro virtudes trinidad natalia primitivo plácido modesto inocencio justo severo urbano máxima máximo fe
bonifacy cezary gustaw nadzieja róża wit czesław slava iskra nada radost zora zvezda
baraka imani juma neo kito zuri gift precious blessing godwin lucky innocent goodluck hamisi florida segun titi bola ayo ade obi uche ego oge
amen allah israel zion eden shalom salam
jean marc marie simone andrea nicola gabriele michele daniele pascale
`;

/** Given names that an assistant or a tool bears: alone they are the product. */
export const products = `
claude alexa siri cortana devin cody jasper gemini watson jenkins travis cassandra maven apollo astro aria mistral nova sage titan luna eliza bixby jenny cleo hugo ruby jade pascal ada crystal perl dart elixir scala
`;
