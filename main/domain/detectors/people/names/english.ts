/** Given names common in English-speaking countries. A name is a fact; the list was put together for this project. */
export const english = `
Aaron Abby Abel Abigail Abraham Adam Addison Adrian Adrianna Agatha Aidan Aiden Aileen Aimee Alan Alana Alastair
Albert Alec Alex Alexa Alexander Alexandra Alexis Alfie Alfred Alice Alicia Alina Alison Alistair Allan Allen Allison
Alma Alvin Alyssa Amanda Amelia Amos Amy Anastasia Andrea Andrew Andy Angela Angelica Angelina Angie Angus Anita Ann
Anna Annabel Annabelle Anne Annette Annie Anthony Antonia Archibald Archie Ariana Arlene Arnold Arthur Ashleigh Ashley
Ashton Aubrey Audrey Augustus Austin Ava Avery Barbara Barnaby Barney Barry Bart Bartholomew Beatrice Beatrix Becca
Becky Belinda Bella Ben Benedict Benjamin Bennett Bernadette Bernard Bernice Bert Bertha Bertram Bess Beth Bethany
Betsy Betty Beverley Beverly Bianca Blake Bob Bobby Bonnie Brad Bradley Brady Brandi Brandon Brenda Brendan Brent
Brett Brian Bridget Britney Brittany Brock Brody Bruce Bryan Bryce Bryony Byron Caitlin Caleb Callum Calvin Cameron
Camille Candace Candice Carl Carla Carlton Carly Carmel Carol Carole Caroline Carolyn Carrie Carson Carter Casey
Cassidy Catherine Cathy Cecil Cecilia Cedric Celeste Celia Chad Chandler Charlene Charles Charlie Charlotte Chelsea
Cheryl Chester Chloe Chris Christa Christian Christie Christina Christine Christopher Christy Cindy Claire Clara
Clarence Clarissa Claudia Clayton Clement Clifford Clifton Clive Clyde Cody Colette Colin Colleen Connie Connor Conor
Constance Cora Corey Corinne Cornelius Courtney Craig Curtis Cynthia Daisy Dale Damian Damon Dan Dana Daniel Daniella
Danielle Danny Daphne Darcy Darlene Darrell Darren Darryl Daryl Dave David Davina Dawson Dean Deanna Debbie Deborah
Debra Declan Deirdre Delia Delilah Denise Dennis Derek Derrick Desmond Devin Diana Diane Dianne Dick Dominic Don
Donald Donna Donovan Dora Doreen Doris Dorothy Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Earl Eddie
Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor Eli Elias Elijah Elinor Eliot Elisa Elise Eliza Elizabeth
Ella Ellen Ellie Elliot Elliott Elsa Elsie Elton Emerson Emily Emma Emmett Enid Eric Erica Erik Erika Erin Ernest Esme
Esmeralda Estelle Esther Ethan Ethel Eugene Eunice Eva Evan Evangeline Evelyn Everett Ewan Ezra Faith Fay Felicia
Felicity Felix Fergus Fiona Fletcher Flora Florence Floyd Frances Francis Frank Frankie Franklin Fred Freddie Freddy
Frederick Freya Gabriel Gabriella Gabrielle Gareth Garrett Gary Gavin Gemma Gene Geoff Geoffrey George Georgia
Georgina Gerald Geraldine Gerard Gertrude Gilbert Gillian Gina Ginny Giselle Gladys Glen Glenda Glenn Gloria Gordon
Graham Gregory Greg Greta Gretchen Griffin Guy Gwen Gwendolyn Hailey Haley Hank Hannah Harley Harold Harriet Harrison
Harry Harvey Hayden Hayley Hazel Heather Hector Heidi Helen Helena Henrietta Henry Herbert Herman Hilary Hilda Holly
Homer Horace Howard Hubert Hugh Humphrey Ian Ida Imogen Ingrid Ira Irene Iris Irma Irving Irwin Isaac Isabel Isabella
Isabelle Isaiah Isla Isobel Ivan Ivor Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jake James Jamie Jan Jane Janet
Janice Janine Jared Jasmine Jason Jasper Jay Jayden Jayne Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jemima Jenna
Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jesse Jessica Jessie Jill Jillian Jim Jimmy Joan Joanna Joanne Jocelyn
Jodie Jody Joe Joel Joey Johanna John Johnathan Johnny Jon Jonah Jonathan Jordan Joseph Josephine Josh Joshua Josie
Joyce Juanita Judith Judy Julia Julian Juliana Julie Juliet June Justin Justine Kaitlyn Kara Karen Karl Karla Kasey
Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Keira Keith Kelly Kelsey Kelvin Ken Kendall Kendra
Kenneth Kenny Kerry Kevin Kieran Kim Kimberley Kimberly Kirk Kirsten Kirsty Kristen Kristin Kristina Kristy Kurt Kyle
Kylie Lacey Lana Lance Lara Larissa Larry Laura Lauren Laurence Laurie Lawrence Leah Leanne Leigh Lena Lenny Leo Leon
Leona Leonard Leroy Lesley Leslie Lester Levi Lewis Liam Lila Lilian Lillian Lily Lincoln Linda Lindsay Lindsey Lionel
Lisa Liz Lizzie Lloyd Logan Lois Lola Lora Lorena Loretta Lori Lorna Lorraine Louis Louisa Louise Lucas Lucille
Lucinda Lucy Luke Luther Lydia Lyle Lynda Lyndon Lynn Lynne Mabel Mack Mackenzie Maddie Madeleine Madeline Madison
Maeve Maggie Malcolm Mallory Mandy Marcia Marcus Margaret Margery Margie Marguerite Maria Mariah Marian Marianne Marie
Marilyn Marion Marissa Marjorie Marlene Marlon Marsha Marshall Martha Martin Marvin Mary Maryann Mason Matilda Matt
Matthew Maude Maureen Maurice Mavis Maxine Maxwell Maya Megan Meghan Melanie Melinda Melissa Melody Melvin Mercedes
Meredith Mia Michael Michaela Michele Michelle Mick Mike Mildred Miles Millie Milton Mindy Miranda Miriam Mitchell
Moira Mollie Molly Mona Monica Monique Morgan Morris Moses Muriel Murray Myra Myron Myrtle Nadine Nancy Naomi Natalie
Natasha Nathan Nathaniel Neal Ned Neil Nell Nelson Neville Nicholas Nick Nicola Nicole Nigel Nikki Nina Noah Noel
Noelle Nora Noreen Norma Norman Olive Oliver Olivia Ollie Opal Ophelia Orlando Oscar Oswald Otis Owen Paige Pamela
Patricia Patrick Patsy Patty Paul Paula Pauline Peggy Penelope Penny Percy Perry Peter Phil Philip Phillip Phoebe
Phyllis Pippa Polly Poppy Preston Priscilla Prudence Quentin Quincy Rachael Rachel Ralph Ramona Randall Randolph Randy
Raquel Raymond Rebecca Reginald Renee Rex Rhoda Rhonda Rhys Richard Rick Ricky Riley Rita Rob Robbie Robert Roberta
Robin Robyn Rochelle Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Rosalie Rosalind Rosanna Rosemary Rosie Ross
Rowan Rowena Roxanne Roy Rufus Rupert Russell Ruth Ryan Sabrina Sadie Sally Sam Samantha Sammy Samuel Sandra Sandy
Sara Sarah Saul Savannah Scarlett Scott Sean Selena Selina Seth Shane Shannon Sharon Shaun Shauna Shawn Sheila Shelby
Sheldon Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Sidney Silas Simon Simone Sonia Sophia Sophie Spencer Stacey
Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susannah Susie Suzanne Sybil
Sydney Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tasha Taylor Ted Terence Teresa Terrance Terrence Terri Terry Tess
Tessa Thelma Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis
Trevor Tricia Trina Trisha Tristan Troy Trudy Tyler Tyrone Ursula Valerie Vanessa Vera Vernon Veronica Vicki Vicky
Victor Victoria Vince Vincent Viola Violet Virgil Virginia Vivian Vivien Wallace Walter Wanda Warren Wayne Wendell
Wendy Wesley Whitney Wilbur Wilfred Willa William Willie Willis Willow Wilma Winifred Winston Woodrow Wyatt Yolanda
Yvette Yvonne Zac Zach Zachary Zack Zara Zelda Zoe Aoife Ailsa Alun Aneurin Angharad Aoibhe Bronwen Bronwyn Brigid
Caoimhe Ciara Ciaran Cian Carys Catriona Cerys Cormac Dafydd Darragh Diarmuid Donal Eamon Eilidh Eimear Eoghan Eoin
Euan Ffion Finlay Finn Fionn Fraser Gethin Gráinne Gwyneth Hamish Huw Iain Ieuan Iona Kieron Lachlan Llewellyn Lorcan
Mairead Malachy Maire Mhairi Muireann Niall Niamh Nuala Oisin Oonagh Orla Padraig Rhiannon Roisin Ruairi Saoirse
Seamus Seren Shona Sinead Siobhan Sorcha Tadhg Una Nate Elle Jolie Ezekiel Amir Ellis Rosalee Wyn Winona Lilah Nola
Rylee Hollie Callie Beckett Jonty Fenella Araminta Zane Colm Crystal Brandy Kent Kit Dolly Aaliyah Aisha Alisha
Arianna Asia Bailey Braden Brianna Brooklyn Bryson Camden Cheyenne Colton Cooper Dakota Damien Darius DeAndre Deja
Destiny Devon Diamond Ebony Emmanuel Imani Jada Jaden Jalen Jamal Jasmin Javon Jaylen Jolene Kaleb Karina Keisha Kelli
Kiara Kristi Ladonna Lakeisha Lamar Latasha Latoya Lawanda Leila Lexi Liana Malik Marcel Marquis Mckenzie Mikayla
Myles Nevaeh Nia Nyla Octavia Parker Peyton Raven Reagan Reese Sasha Savanna Shaniqua Sierra Skylar Tamika Tanisha
Terrell Tia Tori Trent Trey Trinity Tyra Tyrell Tyson Zion Adele Adeline Agnes Alba Alden Alton Alvina Annmarie
Antoinette Antony Armand Arron Augusta Barrie Beau Bennie Beryl Blanche Blaine Brooks Candy Carlene Carmen Casper Cass
Catharine Cathleen Charmaine Christal Clay Cleo Clint Colby Corrine Cory Darla Deana Deb Dee Dexter Dina Dirk
Dominique Donnie Dorian Dorothea Earnest Elmer Eloise Elvira Elvis Emery Errol Etta Eula Faye Fern Francine Fredrick
Freda Gail Gale Garry Geneva Gilda Graeme Gus Harlan Harmony Hattie Helene Hugo Ike Ina Inez Isabell Janette Janie
Jeannie Jeannette Jenni Jerald Jerri Joann Josefina Juliette Kari Karin Katharine Kathie Kay Kaye Kirby Kris Krista
Kristine Krystal Lamont Leann Leland Lela Lessie Leticia Lidia Liza Lonnie Lottie Lou Lucia Lucian Luella Lula Luisa
Lyn Mae Magdalena Mamie Marc Marcella Marcy Margarita Margo Margot Marla Marta Maura Mayra Merle Merlin Micah Michal
Millicent Mimi Minnie Misty Mitch Nadia Nan Nanette Natalia Nettie Nikita Nita Odette Ora Orville Pam Pansy Paulette
Pearl Petra Rae Regina Rena Rene Rhea Roman Rosa Rosalyn Roslyn Roxana Ruby Rusty Sallie Salvador Sebastian Shari
Sharlene Sonja Sondra Sonya Staci Stacie Stefanie Sterling Summer Susana Suzanna Tabatha Tad Tami Tanner Tate Teri
Tonya Trista Val Velma Vicente Violette Vito Wade Wilda Wilson Winnie Woody Zander Zena
`;
