/** Given names common in South, East and South-East Asia, in Latin letters. Put together for this project. */
export const asia = `
Aadhya Aarav Aarti Aashish Abhay Abhijit Abhinav Abhishek Aditi Aditya Ajay Ajit Akash Akhil Akhilesh Akshay Alka Alok
Aman Amarjit Ambika Amita Amitabh Amol Amrit Amrita Anand Anandi Ananya Anil Anish Anjali Anju Ankit Ankita Ankur
Anoop Ansh Anshul Anuj Anupam Anupama Anuradha Anurag Anushka Aparna Apoorva Archana Arjun Arnav Arti Aruna Arun
Arvind Asha Ashish Ashok Ashwin Ashwini Atul Avani Avinash Ayaan Ayush Balaji Balakrishna Bhanu Bharat Bharati Bhaskar
Bhavana Bhavesh Bhavna Bhupinder Bikram Bimala Bina Bindu Bipin Chandan Chandra Chandrika Chetan Chetana Chitra Daksh
Damini Darshan Darshana Deepa Deepak Deepika Dev Devendra Devi Devika Dhananjay Dharmendra Dhruv Dilip Dinesh Dipak
Dipika Dipti Divya Divyansh Durga Ekta Esha Falguni Farhan Ganesh Gaurav Gauri Gautam Gayatri Geeta Geetha Girish Gita
Gopal Govind Gulab Gurpreet Gurdeep Hari Harish Harpreet Harsh Harsha Harshad Harshita Hema Hemant Hemlata Himanshu
Hitesh Indira Indu Ishaan Ishan Ishita Jagdish Jai Jaideep Janaki Jasleen Jaspreet Jaswinder Jatin Jaya Jayanti Jayant
Jayesh Jayshree Jignesh Jitendra Jyoti Jyotsna Kailash Kajal Kalpana Kalyani Kamala Kamini Kanchan Kapil Karan
Karishma Karthik Kartik Kaushik Kaveri Kavita Kavitha Kavya Keshav Ketan Kiran Kirti Kishore Komal Krishna Krishnan
Kritika Kshitij Kumar Kunal Kusum Lakshman Lakshmi Lakshya Lalit Lalita Lata Latha Lavanya Laxmi Leela Madan Madhav
Madhavi Madhu Madhur Madhuri Mahendra Mahesh Mala Malati Malini Mallika Mamta Manav Mandeep Mangesh Manish Manisha
Manju Manjula Manjunath Manmohan Manoj Mayank Mayur Meena Meenakshi Meera Meghna Mihir Milind Minal Mitali Mohan
Mohini Mohit Mridula Mukesh Mukta Murali Muthu Nagendra Nagesh Nalini Namita Namrata Nandini Nandita Naresh Narendra
Narayan Navdeep Naveen Navin Neelam Neeraj Neeta Neha Nidhi Nikhil Nilesh Nimisha Niranjan Nirav Nirmal Nirmala Nisha
Nishant Nitin Nitya Padma Padmavati Pallavi Pankaj Paresh Parth Parul Parvati Payal Pooja Poonam Prabha Prabhakar
Prachi Pradeep Pradip Prakash Pramila Pramod Pranav Pranay Prasad Prasanna Prashant Prateek Pratibha Pratik Praveen
Pravin Preeti Prem Prerna Priti Priya Priyanka Priyansh Pritam Puja Punam Puneet Purnima Pushpa Radha Radhika Raghav
Raghu Rahul Rajan Rajat Rajeev Rajendra Rajesh Rajeshwari Rajinder Rajini Rajiv Rajkumar Rajni Raju Rakesh Rakhi Raman
Ramesh Ramya Ranjan Ranjana Ranjit Ranjith Rashmi Ravi Ravindra Reema Rekha Renu Renuka Reshma Reyansh Richa Rishabh
Rishi Ritesh Ritika Ritu Riya Rohan Rohini Rohit Roshni Ruchi Rupa Rupali Rupesh Sachin Sadhana Sahil Sajan Sakshi
Salil Samiksha Sandeep Sandhya Sandip Sangeeta Sangita Sanjana Sanjay Sanjeev Sanjiv Sanket Santosh Sapna Sarala
Sarika Sarita Saroj Satish Saumya Saurabh Savita Savitri Seema Shailaja Shailesh Shakti Shakuntala Shalini Shankar
Shanta Shanti Sharad Sharda Sharmila Shashank Shashi Sheela Sheetal Shikha Shilpa Shiv Shivani Shobha Shraddha Shreya
Shruti Shubham Shubhangi Shweta Siddharth Simran Sita Smita Smriti Sneha Snehal Sohan Sonal Sonam Sonali Sonu Sreedevi
Sridevi Sridhar Srikanth Srinivas Srinivasan Subash Subhash Sucheta Sudha Sudhir Sujata Sujatha Sujit Sukhdev Suman
Sumana Sumit Sumitra Sunanda Sundar Sunil Sunita Suraj Surekha Surendra Suresh Surya Sushant Sushil Sushila Sushma
Swapnil Swara Swati Tanvi Tanuja Tarun Tejas Thara Trupti Tushar Uday Uma Umesh Urmila Urvashi Usha Uttam Vaibhav
Vaishali Vandana Vani Vansh Varsha Varun Vasant Vasanthi Vasu Vasudha Vasudev Veena Venkat Venkatesh Vibha Vidhya
Vidya Vihaan Vijay Vijaya Vikas Vikram Vikrant Vimal Vimala Vinay Vineet Vinita Vinod Vipin Vipul Viraj Virendra
Vishal Vishnu Vivaan Vivek Yamini Yamuna Yash Yashoda Yatin Yogesh Yogita Aakifah Aamir Afzal Aijaz Akbar Amjad Arif
Arshad Ayesha Azhar Babar Faheem Fareed Farhat Farooq Farzana Fauzia Hafeez Haroon Humaira Iftikhar Ijaz Imtiaz Javed
Junaid Khurram Maqsood Mehmood Mehwish Mubashir Nadeem Nasreen Naveed Nazia Nida Rashida Razia Rehana Rizwan Rubina
Saima Sajjad Saleem Samina Sarfraz Shabana Shafiq Shagufta Shahbaz Shahid Shahida Shakeel Shamim Shaista Shazia
Sultana Tanveer Tasneem Umair Usman Wajid Waqar Waseem Yasmeen Zahid Zahida Zeeshan Zubair Akihiko Akihiro Akiko
Akinori Akio Akira Akiyoshi Arata Asami Asuka Atsuko Atsushi Ayaka Ayako Ayame Ayano Ayumi Azusa Chie Chieko Chikako
Chinatsu Chiyo Chiyoko Daichi Daigo Daiki Daisuke Eiji Eiko Emi Emiko Eri Etsuko Fumie Fumiko Fumio Fumiya Fusae
Fuyuko Genji Ginjiro Goro Hachiro Haruhi Haruka Haruki Haruko Haruna Haruo Haruto Hayato Hideaki Hideki Hideko Hideo
Hideyuki Hikaru Himari Hina Hinata Hiroaki Hirofumi Hiroki Hiroko Hiromi Hironori Hiroshi Hiroto Hiroyuki Hisako Hisao
Hisashi Hitomi Hitoshi Honoka Ichiro Isamu Isao Izumi Jiro Jun Junichi Junko Junpei Kaede Kaito Kana Kanako Kanna
Kaori Kaoru Kasumi Katashi Katsumi Katsuo Kayo Kayoko Kazue Kazuhiko Kazuhiro Kazuki Kazuko Kazumi Kazuo Kazuya
Kazuyuki Keiichi Keiji Keiko Keisuke Keita Kenichi Kenji Kenta Kentaro Kenzo Kiichi Kiko Kimiko Kin Kinuko Kiyoko
Kiyoshi Kohei Koichi Koji Kosuke Kotaro Kota Kouki Kumi Kumiko Kunihiko Kyoko Maho Mai Maiko Maki Makiko Makoto Mami
Mana Manabu Manami Mao Mariko Masaaki Masahiko Masahiro Masaki Masako Masami Masanori Masao Masaru Masashi Masato
Masaya Masayoshi Masayuki Mayu Mayumi Megumi Mei Michiko Michio Mieko Miho Mikio Minako Minoru Misaki Misako Mitsuko
Mitsuo Mitsuru Miu Miwa Miyako Miyu Miyuki Mizuki Moe Momoka Momoko Motoko Nanako Nanami Nao Naoki Naoko Naoto Naoya
Natsuki Natsuko Natsumi Nobuko Nobuo Nobuyuki Nori Noriko Norio Noriyuki Osamu Rei Reiko Ren Rie Riku Rika Riko Rin
Rio Risa Ryo Ryoichi Ryoko Ryota Ryouta Ryu Ryuichi Ryuji Ryusei Sachiko Sadao Sakura Saki Sakiko Saori Satoko Satomi
Satoru Satoshi Satsuki Sayaka Sayuri Seiichi Seiji Seiko Setsuko Shigeko Shigeo Shigeru Shiho Shin Shinichi Shinji
Shinobu Shiori Shizuka Shizuko Sho Shoichi Shoji Shou Shuichi Shuji Shunsuke Sora Sosuke Souta Sumiko Susumu Suzue
Tadao Tadashi Taichi Taiki Takahiro Takako Takao Takashi Takayuki Takehiko Takeo Takeru Takeshi Taku Takuma Takumi
Takuya Tamiko Tamotsu Taro Tatsuo Tatsuya Tetsuo Tetsuya Tetsuro Tomoaki Tomohiro Tomoko Tomomi Tomoya Toru Toshiaki
Toshie Toshihiko Toshiko Toshimi Toshio Toshiro Toshiyuki Toyoko Tsubasa Tsuneo Tsutomu Tsuyoshi Umeko Wakana Yae
Yasuhiro Yasuko Yasuo Yasushi Yayoi Yoichi Yoko Yori Yosuke Yoshi Yoshie Yoshihiro Yoshiki Yoshiko Yoshimi Yoshinori
Yoshio Yoshiro Youta Yua Yui Yuichi Yuika Yuji Yuka Yukari Yuki Yukiko Yukio Yukiyo Yuko Yumi Yumiko Yuna Yuriko
Yusuke Yuta Yutaka Yuto Yuudai Yuuki Yuuna Yuzuki Zinan Ahn Bae Beom Bohai Boyang Changming Chao Chaoxiang Cheng
Chengde Chenguang Chih Chun Chunhua Chunmei Daiyu Dae Dongmei Donghai Eunji Eunkyung Fan Fang Fei Feng Fengge Fenghua
Gang Gao Guang Guanglei Guiying Guo Guoliang Guoqiang Guowei Haixia Han Haoran Haoyu Heng Hong Hongmei Hua Huan Huang
Hui Huifang Huiling Huimin Hyejin Hyun Hyunwoo Jae Jaehyun Jia Jiahao Jiahui Jiajia Jian Jianguo Jianhua Jianjun
Jianming Jianping Jiayi Jie Jin Jing Jinghua Jingyi Jinhai Jinlong Jiwon Joon Junjie Junyi Kang Kyung Kwang Lan Lei
Lian Liang Lihua Lijuan Likun Liling Lim Liming Lin Ling Lingling Liping Liqiang Liwei Lixin Liying Longwei Meifeng
Meihui Meili Meiling Meixiang Min Mingli Mingmei Mingyu Minseo Minho Ning Ping Qiang Qiao Qin Qing Qiu Quan Rong
Ruolan Ruoxi Sang Seojun Seung Shan Shaoqiang Shi Shu Shufen Shuang Shui Shulan Soojin Sung Tao Ting Tingting Wei
Weidong Weimin Wen Wenjie Wenjing Xia Xian Xiang Xiao Xiaodan Xiaohong Xiaohui Xiaojian Xiaojun Xiaoling Xiaoming
Xiaoping Xiaowen Xiaoyan Xin Xing Xinyi Xinyue Xiu Xiulan Xiuying Xue Xueqin Xun Yan Yang Yanhong Yanjun Yanling
Yanmei Yanping Yanyan Yaping Yejin Yifan Ying Yingying Yong Yongjun Yongnian Yoona Youngho Yuan Yubin Yuehua Yun
Yunfei Yuning Yuming Yuting Yuxuan Zedong Zeng Zhang Zhen Zheng Zhenya Zhi Zhiqiang Zhiyuan Zhiwei Zhong Zhou Zhu
Zhuang Zihan Zimo Ziyi Zixuan Zongying Anh Bao Bich Binh Chau Chi Cuong Dao Diem Dinh Duc Dung Duong Duyen Giang Hai
Hanh Hien Hieu Hoa Hoang Hue Hung Huong Huy Huyen Khanh Khoa Kieu Lam Lanh Linh Loan Loc Long Luong Minh Nga Ngan
Nghia Ngoc Ngon Ngu Nguyen Nguyet Nhan Nhi Nhung Oanh Phong Phuc Phung Phuong Quang Que Quoc Quy Quyen Quynh Son Suong
Tam Tan Thach Thai Thang Thanh Thao Thi Thien Thinh Thoa Thu Thuan Thuc Thuy Tien Toan Trai Trang Tri Trieu Trinh
Trong Truc Trung Truong Tuan Tung Tuyen Tuyet Uyen Van Viet Vinh Vuong Xuan Yen Aroon Apinya Arthit Buppha Chaiwat
Chalermchai Chatchai Chonticha Kanya Kittisak Kraisee Lawan Malee Mali Naree Narong Niran Nong Pakorn Panit Pensri
Phairoh Pichit Pimchanok Ploy Porntip Prasert Prasong Preecha Rattana Sakda Sasithorn Sirikit Somchai Sombat Somporn
Somsak Suchart Sukanya Sunan Supaporn Surachai Suthep Thaksin Thanapon Thong Wanida Wichai Wirat Yaowalak Yingluck
Adisorn Agus Ahmadi Andika Aulia Ayu Bambang Budi Citra Cahya Dewi Dian Dimas Dwi Eko Endang Fajar Fitri Gede Hartono
Hendra Indah Joko Kadek Ketut Kusuma Lestari Made Nanda Ningsih Nurul Nyoman Putri Putu Rahayu Ratna Rini Rizki
Setiawan Siti Slamet Sri Sugeng Suharto Sukma Suryani Susilo Wahyu Wayan Widya Wulan Yanti Yudi Aizat Azizah Azlan
Faridah Farhana Hafiz Haslina Khairul Mahathir Mazlan Nazri Norhayati Rosmah Rozita Shahrul Syafiq Syed Zainal
Zulkifli Amihan Bayani Bong Cherry Crisanto Dalisay Datu Efren Jejomar Jhun Jovelyn Ligaya Luningning Marites Marivic
Maricel Marilou Rodel Rommel Tala Aung Htet Khin Kyaw Myint Nyein Phyo Thida Thura Zaw Bopha Chantha Dara Kosal Phalla
Rithy Samnang Sokha Sophal Sopheap Sophea Sovann Veasna Batbayar Bolormaa Enkhbold Ganbold Narantuya Oyuun Aigul
Aizhan Almas Aybek Azamat Daniyar Dinara Gulnara Gulnaz Nurlan Nursultan Saule Yerlan Zhanar Tenzin Pema Dorji Karma
Tashi Lobsang Ugyen राहुल प्रिया अनिल सुनीता
`;
