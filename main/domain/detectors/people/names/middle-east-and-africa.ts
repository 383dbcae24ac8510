/** Given names common in Arabic, Turkish, Persian, Kurdish, Hebrew and many African languages. Put together for this project. */
export const middleEastAndAfrica = `
Abbas Abdallah Abdel Abdelkader Abdelrahman Abdul Abdulaziz Abdullah Abdulrahman Abeer Abir Adham Adil Adnan Ahlam
Ahmad Ahmed Ahmet Aida Aïcha Ala Alaa Ali Alia Aliya Amal Amani Amar Amer Amin Amina Amine Amira Ammar Anas Anis Anwar
Arwa Asad Ashraf Asim Asma Asmaa Atef Awad Aya Ayman Ayyub Aziz Aziza Badr Baha Bahija Bakr Barakat Basel Bashar
Bashir Basim Basma Bassam Bassem Bilal Bouchra Burhan Bushra Butrus Chadi Dalal Daoud Djamila Driss Duaa Ehab Eman
Emad Esam Fadi Fadia Fadila Fahd Fahim Faisal Faiza Fajr Farah Fares Farid Farida Faris Farouk Fathi Fatiha Fatma
Fawzi Fawzia Fayez Fayrouz Firas Fouad Fuad Ghada Ghaleb Ghassan Habib Habiba Hadi Hadia Hafsa Haidar Haitham Hakim
Hala Hamad Hamdan Hamid Hamida Hamza Hanan Hani Hania Haroun Hasan Hashim Hassan Hassana Hatem Haya Haytham Hazem Hiba
Hicham Hind Hisham Houda Huda Hussam Hussein Husayn Ibrahim Ibtisam Idris Idriss Ihab Ikram Ilham Iman Imane Imad
Imran Inas Insaf Intisar Isam Ismail Israa Issa Issam Jaafar Jabir Jabr Jalal Jalila Jamil Jamila Jawad Jawhara Jihad
Jihan Joumana Kamal Kamel Karam Karim Karima Kawthar Khadija Khadra Khaled Khalid Khalida Khalil Khalifa Khairat
Khayri Labib Lamia Latif Latifa Layla Leyla Loubna Louay Lubna Luna Lutfi Maha Mahdi Maher Mahmood Mahmoud Mahmud
Maisa Majd Majed Majid Makram Malak Malek Manal Manar Mansour Marwa Marwan Maryam Masoud May Maysa Maysoon Medhat
Mehdi Moataz Mohamad Mohamed Mohammad Mohammed Mohsen Moncef Mostafa Mounir Mouna Moussa Mubarak Muhammad Muhammed
Muhsin Mukhtar Muna Munir Munira Musa Mustafa Mustapha Mutaz Nabil Nabila Nader Nadim Nadir Nadira Naeem Nahla Naima
Najat Najib Najla Najwa Nasr Nasser Nassim Nawal Nazih Nidal Nisrine Nizar Noha Nour Noura Nouri Numan Nur Nura Omaima
Omran Osama Othman Ousmane Qasim Qusay Rabab Rabia Rachid Rachida Rafiq Raghad Raghda Rahma Raid Raja Rajab Rana Rania
Raouf Rasha Rashad Rashid Rasim Rayan Rawan Rawiya Razan Reda Reem Rehab Riad Rida Rima Riyad Ruba Ruqayya Saad Saadia
Sabah Sabri Sadiq Safa Safaa Safia Safiya Safwan Sahar Said Saida Saif Sajid Salah Saleh Salem Salim Salima Salma
Salman Salwa Sama Samah Sameer Samia Samira Samiya Sana Sanaa Saud Sawsan Sayed Shadi Shadia Shahd Shaima Shakir Shams
Sharif Sherif Shereen Sherine Shukri Siham Sihem Slimane Soha Sohail Souad Soufiane Soumaya Suad Suha Suhail Sulaiman
Suleiman Sultan Sumaya Taha Taher Tahir Tahira Talal Talib Tamer Tamim Tareq Tarek Tariq Taufiq Tawfiq Thamer Tharwat
Umar Usama Uthman Wael Wafa Wafaa Wahid Wahida Walid Waleed Ward Warda Wassim Widad Yahya Yara Yasin Yasir Yasmina
Yasmine Yassin Yassine Yasser Younes Younis Youssef Yousef Yousra Yunus Yusra Yusuf Zahra Zaid Zaidan Zain Zainab
Zaina Zakaria Zakariya Zaki Zakia Zayd Zayn Zeinab Zeina Ziad Zineb Ziyad Zohra Zouhair Zuhair Zubayr Adem Alev Alper
Altan Arda Arzu Aslı Asuman Ata Atakan Atilla Aycan Ayça Aydın Ayhan Ayla Aylin Aynur Aysel Ayşe Ayşegül Aysun Aytaç
Bahar Banu Barış Başak Batuhan Baki Bayram Begüm Bekir Belgin Belma Beren Berk Berkay Berna Berrin Betül Beyza Bilge
Birsen Bora Buğra Burak Burçak Burcu Büşra Bülent Can Canan Cansu Cem Cemal Cemil Cemile Cengiz Cenk Ceren Cevdet
Ceyda Cihan Cihat Cüneyt Çağatay Çağla Çağlar Çetin Çiğdem Defne Demet Deniz Derya Didem Dilara Dilek Doğan Doruk
Duygu Ebru Ece Ecevit Eda Efe Ege Ekrem Elif Emel Emin Emine Emrah Emre Ender Engin Ercan Erdal Erdem Erdoğan Eren
Erhan Erkan Erol Ersin Ertan Ertuğrul Esen Esin Esma Esra Evren Eylül Eyüp Faruk Fatih Ferdi Feride Ferit Feyza Fevzi
Fidan Figen Filiz Fulya Füsun Gamze Gizem Gökhan Göksel Gönül Görkem Gözde Gül Gülay Gülbahar Gülcan Gülden Güler
Gülhan Gülnur Gülsen Gülşah Gülsüm Gülten Günay Güneş Güngör Gürkan Halide Halil Halim Halime Haluk Hamdi Handan Harun
Hatice Havva Haydar Hikmet Hilal Hülya Hüsamettin Hüseyin Hüsnü Ilgın Işıl Işık İhsan İlayda İlhan İlkay İlker İlknur
İnci İpek İrem İrfan İsa İskender İsmet İzzet Jale Kaan Kadir Kadriye Kamuran Kemal Kenan Kerem Kerim Kıvanç Koray
Korkut Köksal Kübra Kürşat Lale Latife Levent Mahmut Mehmet Melek Melih Melike Melis Meltem Meral Mert Merve Mesut
Metin Mevlüt Mine Miray Muammer Muharrem Muhammet Mukadder Murat Mutlu Muzaffer Müge Müjde Müjgan Müslüm Nalan Naz
Nazan Nazife Nazlı Nazmi Nebahat Necati Necdet Necla Necmettin Nermin Neslihan Neşe Nesrin Nevin Nevzat Nihal Nihan
Nihat Nil Nilay Nilgün Nilüfer Nimet Nuray Nurcan Nurdan Nurettin Nurgül Nurhan Nuri Nuriye Nurten Oğuz Oğuzhan Okan
Oktay Onur Orhan Osman Oya Ozan Öykü Ömer Özcan Özge Özgür Özkan Özlem Özgül Pelin Pınar Polat Ramazan Recep Refik
Remzi Resul Reyhan Rıdvan Rıfat Rıza Rukiye Rüya Sabiha Sadık Saime Salih Saliha Samet Savaş Seçil Sedat Sedef Seda
Sefa Sefer Selahattin Selami Selçuk Selda Selen Selim Selin Selma Sema Semih Semra Sena Senem Serap Seray Sercan
Serdar Serhat Serkan Serpil Sertaç Servet Sevda Sevgi Sevil Sevim Sevinç Seyfi Sezen Sezer Sibel Simge Sinan Sinem
Soner Songül Suat Suna Süleyman Süreyya Şaban Şafak Şahin Şebnem Şefik Şenay Şener Şengül Şenol Şerif Şerife Şevket
Şeyma Şükran Şükrü Şule Taner Tansu Tarık Taylan Tayfun Tekin Tolga Tuba Tufan Tugay Tuğba Tuğçe Tülay Tülin Tunç
Tuncay Turan Turgay Turgut Turhan Tuncer Türkan Uğur Ulaş Umut Ümit Ümmühan Ünal Vahit Vedat Veli Veysel Volkan Yağmur
Yakup Yalçın Yaman Yaprak Yasemin Yaşar Yavuz Yeliz Yeşim Yıldız Yıldıray Yılmaz Yiğit Yüksel Zafer Zehra Zekeriya
Zeki Zeliha Zerrin Zeynep Zeynel Zülal Zülfikar Zümrüt Abtin Afsaneh Afshin Afsoon Akram Alborz Amirhossein Anahita
Anoush Arash Arezoo Arman Arsalan Artin Aryan Ashkan Atefeh Atoosa Azadeh Azar Azin Babak Bahador Bahareh Bahman
Bahram Banafsheh Behnam Behnaz Behrang Behrouz Behzad Bijan Bita Bozorgmehr Dariush Delaram Delara Ebrahim Elaheh
Elham Elnaz Esfandiar Farhad Fariba Fariborz Farideh Farnaz Farrokh Farshad Farshid Farzad Farzaneh Fatemeh Fereshteh
Fereydoon Firouzeh Forough Ghazal Ghazaleh Golnaz Golnar Golshan Habibeh Hamed Hamideh Hamidreza Haleh Hengameh Homa
Homayoun Hooman Hormoz Hossein Houshang Iraj Jahangir Jaleh Jamshid Javad Kambiz Kamran Kamyar Kaveh Katayoun
Kaykhosrow Keyvan Khashayar Kian Kianoush Kiarash Kimia Kourosh Ladan Laleh Leyli Mahin Mahnaz Mahsa Mahshid Mahtab
Mahvash Mahyar Mandana Mani Manijeh Manouchehr Marzieh Masoumeh Mastaneh Mazdak Maziar Mehran Mehrdad Mehrnaz
Mehrnoosh Mina Minoo Mitra Mojgan Mojtaba Morteza Morvarid Nahid Narges Nasrin Nastaran Navid Nazanin Niloofar Nima
Niusha Noushin Omid Pardis Parham Parisa Parsa Parvaneh Parvin Parviz Pasha Payam Pedram Pejman Peyman Pouneh Pouria
Pouya Rahim Ramin Reza Rostam Roshan Roya Sahand Saeed Saeid Saghar Saman Samin Sanaz Sassan Sepehr Sepideh Setareh
Shabnam Shaghayegh Shahab Shahin Shahla Shahnaz Shahram Shahriar Shahrokh Shahrzad Shahyar Shapour Sharareh Shaya
Shayan Shervin Shideh Shirin Shiva Shohreh Siamak Siavash Simin Soheil Soheila Sohrab Solmaz Soraya Soroush Soudabeh
Taraneh Toomaj Touraj Vahid Vida Yalda Yasaman Zari Zhaleh Zohreh Azad Baran Berivan Dilan Dilovan Hêvî Jiyan Jwan
Kawa Newroz Rebin Rojda Rojin Sherzad Shilan Zelal Adi Aharon Ahuva Alon Amichai Amit Anat Arie Aryeh Asaf Asher Assaf
Avi Avigail Aviva Avner Avital Avishai Avraham Ayala Ayelet Baruch Batya Binyamin Boaz Chaim Chana Chava Chen Dafna
Dganit Dov Dorit Dvora Efraim Efrat Ehud Einat Eitan Elad Eldad Elazar Eliezer Elkana Elyakim Erez Etti Eyal Gadi
Galit Gershon Gideon Gil Gila Gilad Hadar Hadas Hagit Haim Hila Idan Ido Ilana Inbal Irit Itai Itamar Itzik Keren Liat
Lior Liora Liron Maayan Malka Maor Meir Menachem Meirav Merav Miri Mordechai Moshe Naama Nadav Naftali Nati Nava Nir
Nira Nitzan Noa Noam Nurit Ofer Ofir Ofra Omri Ophir Oren Orit Orly Orna Osnat Pinchas Rachamim Ran Revital Rivka Roni
Ronen Ronit Rotem Ruti Sagi Sapir Sarit Shai Shaked Shalom Shani Shaul Shimon Shir Shira Shiri Shlomi Shlomit Shlomo
Shmuel Shoshana Shulamit Sigal Sivan Smadar Tal Tali Talia Tomer Tova Tsvi Tzipi Tzvi Uri Uzi Vered Yaakov Yael Yafit
Yair Yaniv Yardena Yaron Yehuda Yehoshua Yehudit Yigal Yisrael Yishai Yitzhak Yoav Yochanan Yoel Yonatan Yoni Yosef
Yossi Yuval Zeev Ziva Zohar Zvi Abdou Abebe Abeba Abiodun Abosede Abraha Achebe Achieng Adaeze Adaku Adanna Adaobi Ade
Adebayo Adebola Adedayo Adeola Adesua Adewale Adisa Adjoa Adunni Afia Afua Agyei Akin Akinyi Akosua Akua Alemayehu
Alem Alemu Almaz Amadi Amadou Amara Amarachi Ama Ameyo Aminata Anyango Araya Arinze Asante Asefa Asmara Assefa Aster
Atieno Awa Awate Ayana Ayele Ayo Ayodele Ayomide Azubuike Babajide Babatunde Baraka Bekele Belaynesh Berhane Binta
Birhan Bolaji Boubacar Bukola Chiamaka Chibueze Chibuike Chibuzo Chichi Chidera Chidi Chidiebere Chiemeka Chidinma
Chika Chike Chima Chimaobi Chinaza Chinasa Chinedu Chinelo Chinenye Chineze Chinonso Chinua Chinwe Chinyere Chioma
Chizoba Chuka Chukwudi Chukwuebuka Chukwuemeka Chukwuma Cheikh Coumba Dawit Dawud Demba Desta Diallo Dikeledi Djibril
Ebele Ebere Ebo Ebuka Efua Ejike Ekene Ekua Elikem Emeka Enam Eniola Enyinnaya Ermias Esi Eyob Ezinne Ezenwa Fanta
Fatou Fatoumata Femi Fikre Fikru Filmon Florida Folake Folasade Fola Funmi Funmilayo Genet Getachew Ghebre Gift Girma
Gugu Habtom Haben Haile Hamisi Hawa Helina Hirut Hiwet Ibe Idrissa Ifeanyi Ifeoma Ifunanya Ifechi Ikechukwu Ikenna
Isatou Isioma Jabari Jabu Jelani Jemba Jengo Jide Juma Kagiso Kalu Kamau Kambili Kato Katlego Kebede Kehinde Kelechi
Kemi Keza Khadim Kibet Kidane Kifle Kipchoge Kiprono Kobina Kofi Kojo Koketso Kosisochukwu Kunle Kwabena Kwadwo Kwaku
Kwame Kwasi Kwesi Lemlem Lerato Lesedi Lindiwe Lwazi Lulit Makena Makeda Mamadou Mandla Mariama Mbali Mebrahtu
Mekonnen Melaku Meseret Mesfin Miriro Mmesoma Modou Modupe Mulugeta Mwangi Mwende Naledi Nandi Ndidi Nduka Nebiyu Neo
Ngozi Njeri Njoki Nkechi Nkem Nkemdilim Nkiru Nkiruka Nkosana Nnamdi Nnenna Nneka Nobuhle Nokuthula Nomsa Nomvula
Nonhlanhla Nonso Nosipho Nothando Nsia Ntombi Nwabueze Nyokabi Nyambura Obi Obinna Obiageli Obioma Ochieng Odhiambo
Oge Ogechi Ogechukwu Okechukwu Okey Okoro Olabisi Oladapo Olamide Olayinka Olu Oluchi Oluwaseun Oluwatobi Omolara
Omondi Onochie Onyeka Onyekachi Osagie Osas Oumar Oumou Ousman Palesa Penda Philemon Precious Rahel Refilwe Rudo
Rufaro Saba Salif Sanele Segun Selam Selamawit Selemon Senait Sekou Seydou Shume Siaka Sibusiso Sifiso Sipho Siphiwe
Siyabonga Sizwe Solomon Sindisiwe Somto Somtochukwu Taiwo Tafari Tamrat Tariku Tatenda Tawanda Tebogo Teferi Temitope
Tendai Tesfalem Tesfay Tesfaye Thabo Thandeka Thandi Thandiwe Themba Thulani Tigist Titi Toyin Tshepo Tumelo Uche
Uchechukwu Uchenna Ugochi Ugochukwu Uju Ukamaka Unathi Uzoamaka Uzoma Wairimu Wambui Wanjiku Wanjiru Wangari Winta
Xolani Yaa Yared Yaw Yemi Yetunde Yohannes Yonas Zainabu Zanele Zenzele Zodwa Zola Zuri محمد أحمد علي فاطمة مريم خالد
عمر حسن حسين يوسف زينب عائشة ليلى سارة نور שרה דוד משה יוסף רחל מרים אברהם יעקב נועה תמר
`;
