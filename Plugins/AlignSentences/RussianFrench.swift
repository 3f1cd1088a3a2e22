// swift-format-ignore-file
// Made by Tools/learn-lexicon from message catalogues; see NOTICE.

extension Lexicon {
  /// Russian stems, and French ones that translate them.
  static let russianFrench = Lexicon(source: "ru", target: "fr", compiled: #"""
абзац	paragraph8
абсолютн	absolu8 absolus3
автоматическ	automat9 auto1
автономн	hor4 autonom3
автор	auteur9
автосохранен	automat2
аг	ouais4 oui1
аддон	extens8
адрес	adress8
адресн	carnet5 adress2
аз	asi9 az1
актив	actif5
активн	actif5 activ2
акц	titr3 action1
альтернативн	altern7
альф	alpha9
альянс	collect4 allianc3
амал	amal9
америк	amer9
анализ	analys5
анимац	anim8
ар	aren5
арабск	arab9
аргумент	argument8 parametr1
арен	aren6
арм	armé8
артефакт	artefact8
атак	attaqu7 attaquent1
атакова	attaqu4
атрибут	attribut9
африк	afriqu9 africain2
ах	ah4 argh3
ашевир	ashevier9
баз	bas7
базов	basiqu3 bas2 souch2
баланс	sold6 bilan3 balanc2
бандит	bandit8 hor1
банк	banqu5 routag1
банковск	bancair4 banqu3
башн	tour5 tourel1
бег	fuis3 endur2 enfuir2 fui2 échapp1
бежа	enfuir2 fuir2 échapp1
без	san8
безвозвратн	définit4 pourront2
безопасн	sécur7 sécuris2 sûr1
бел	blanc6 blanch4
берег	rivag4 riv3 côt2 attent1
бесплатн	gratuit7
беспоко	inquiet3 dérang2 embêt2 préoccup1
библиограф	bibliograph9
библиотек	bibliothequ8 librair1
бит	bit4 combattr2 combattron1
битв	bataill6 combat2
благодар	remerc4 merc3 grâc2 reconnaiss2
ближайш	proch3
ближн	corp2 mêl2 dus1 rapproch1
близк	proch3 pres1
блок	bloc5 boît4
блокировк	blocag4 verrouillag4 verrou3 bloqu1
бо	crain4 combat3 peur3 bataill1
бог	dieu6 dieux6
богин	déess8
боев	bataill1 combat1 guerr1
боец	unit3
бойц	unit5
боков	latéral9
бол	plus3 douleur2
болот	mar6 marécag5
больш	plus5 grand3 gros1 supérieur1
большинств	plupart7
бомб	bomb8
бонус	bonus8
борьб	lutt2 combattr1 contr1
бот	robot9 bot1
брак	mariag7 épous3 mari1 marital1
брат	frer9
бревн	tronc6
брон	armur6
бронирова	blind4 renforc2
буд	battron1 seron1
будет	ser5 aur1 va1
будеш	vas1
будт	comm1
будут	seront6
будущ	futur9 aven3
будьт	soi4
букв	lettr7 majuscul2
бумаг	papi6 titr2 action1
бункер	bunk8 bunker2
бунт	assaut4
буфер	press6 tampon3
бухт	bai6
бы	aim1 aur1 moin1 pourr1 ser1
быва	auparav2
бывш	ancien4
был	été6 était4 a1 avait1 fut1
быстр	rapid7 vit4 dépêch1
быт	être7 peut1
бюджет	budget8 catégor1
важн	import3 vital1
валют	devis9
вам	vous3
варвар	barbar9
вариант	vari3 choix1 multipl1 suggest1
вас	vous3 avez1
ваш	votr7 vos5
введ	sais5 entrez2 entrer1
введен	introduct4 sais2
вверх	haut3 remont1
ввест	sais2 émettr1
ввод	sais2 entrer1 entré1 suspendr1
ввс	vtol7 réarm1
вдво	moiti5
ве	couvert1 enti1 entier1 journ1 tout1
веб	internet4 web4
вед	sour1
ведет	men2 acced1
век	siecl7
велдин	weldyn9
велик	grand7
величайш	suprêm3 grand1 rejoignent1
величин	magnitud5
вер	croir2 foi2 confianc1 croi1 crois1
вербова	recrut5
верн	fidel2 reviendr2 correct1 loyal1 retourn1
вернул	revenu3 retour2 retourn1 revient1 revint1
вернут	retourn3 reven3 retour2 ramen1 reviendront1
вероятн	probabl5 chanc2
верс	version9 révis1
вертикальн	vertical9
верхн	haut4 supérieur3
вершин	sommet6 nœud5
веснот	wesnoth9
вест	west4 vest3
вестин	westin9
ветк	branch8 fil1
вечн	éternel4 étern1
вещ	chos3 objet1 truc1
веществ	mati4 substanc2 quantit1
взлома	pirat4 hack2
взрыв	explos6
взял	pris1
взят	prendr3 attrap2
вид	vu3 affichag1 vois1
видел	vu3
виден	vision2
видет	voir3
видим	visibl6 visibil2 apparent1 distanc1
видн	visibl2
виж	vois6 aperçois1
вкладк	onglet8
включ	activ5 inclur2 compr1 inclu1 inclus1
включа	inclur6 inclut1
включен	inclus2 activ1 coch1
владельц	propriétair6 émetteur2 possesseur1
владен	territoir1
владык	seigneur4
влев	gauch4
влия	affect2 influ2
вложен	joint8
вмест	ensembl2 plac2 plutôt2 lieu1
внебрачн	mari5
внешн	extern8 extérieur4
вниз	bas3 descendr1 inférieur1
вниман	attent4 avert1
внутр	intérieur5
внутрен	intern8 intérieur3
во	lor1 pend1
вод	eau9
водн	aquat3 marin2 maritim2 eau1
водян	ondin9 aquat1
воен	militair8 guerr1
вожд	chef7 meneur1
возвраща	retourn4 revien4 renvoi1 reven1
воздух	air4
возможн	possibl3 peut2 capac1 fonctionnal1 opportun1
возраст	âge7
возьм	prend4 pren2 prendr1 tien1
воин	guerri6 combatt2 soldat1
войн	guerr8
войск	troup4 armé1 forc1
войт	entrer4
вокруг	autour7 entour1
вол	volont6 bœuf5
волн	vagu7 onde3 inquiet2 ondul1 souc1
вообщ	fait1
вооруж	armé3
вооружен	arme1 armement1
вопрос	question8 interrog1
ворот	port4 portail2
восстанавлива	restaur2 guer1 regagn1 récuper1 régéner1
восстанов	restaur4 récuper2 rétabl2 répar1
восстановлен	restaur2 récuper2
восток	apollo1 est1 ver1
восточн	oriental7 east1 est1
вот	voic4 voilà4 tien2
вперед	aperçois1 avant1 dev1
вправ	droit3
враг	ennem7 adversair1 assaill1
вражеск	ennem4
врат	port2 portail1
врем	temp4 heur3 dur2 moment1 pend1
времен	temp4 temporair4 heur1 temporel1
врод	chos1 péril1
вручн	manuel7
всадник	cavali7 chocob2 tauroch2 monteur1
все	tout6 tous4 le1
всег	total2 tot1
всегд	toujour8
всем	tous2 tout2
всех	tous4 tout2
вскор	bientôt2 peu1
встав	inser7 coll4
вставк	insert8 collag3 coll2
встрет	rencontr4 affront1 rencontron1 retrouv1
встреч	rend5 réunion3 rencontr2
встреча	rencontr2
вступ	eut5 prendront1
всю	tout1
втор	deuxiem8 second5
вход	entré3 connexion1
входн	entré3
входя	entrant4 récept3
вы	vous5 avez2 ête2 pouv1
выбер	chois4 sélection3
выбира	correspond5 aux3 ayant1
выбор	choix4 sélect3 chois1 sélecteur1 sélection1
выбра	sélection6 chois2 sélect1
вывест	imprim1
вывод	sort3 imprim1 résultat1
выгляд	air3 sembl2 ressembl1
выда	émis4
выдел	sélection2
выделен	sélection4 sélect3
выж	surviv4 survécu4 survivr3 surv1
вызва	provoqu4 caus3
выигра	gagn4
выйт	quitt5 sort1
выключ	désactiv4
выписк	relev7
выполн	exécut3 accompl1 effectu1
выполнен	exécu4 achev1 exécut1
выполня	correspondr1 exécu1 exécut1
выравниван	align7 justifi2 ajust1
выражен	express8
высок	haut3 élev3
высот	hauteur9 altitud2 alt1 élev1
выход	quitt3 sort2 sor1
выходн	sort3 week1
вычисл	calcul4
вычислен	calcul4
выш	ci2 haut2
гадюк	viper9
газ	gaz7
гаубиц	obusi9
гв	ap8 w1
где	où7 quelqu1
генератор	géner4
генерац	géner3
геро	héros7
гибел	mort2
глав	chapitr8
главн	principal6 central1 maîtr1
глаз	yeux7 œil4
глобальн	global7
глубин	profondeur7 profond2
глубок	profond7
глуп	stupid6 idiot2 bêt1 fol1 imbécil1
гном	nain9
говор	dit3 parl3 dis2 disent2 parlent1
год	anné7 annuel2 an1
голов	têt7
гор	montagn9
горазд	requi1
горизонт	horizon8
горизонтальн	horizontal9 azimutal2
горн	montagn3 mini2 alpin1
город	vill9 cit2
городск	rempart2 vill2
горяч	raccourc3 chaud2 clavi2
господин	monseigneur4 messir2 seigneur1
госпож	dam5 madam1 maîtress1
государств	état2 pay1
гот	prêt4
готов	prépar4 prêt3 préparent1
градус	degr8
гражданск	civil9 conjoint1
гран	granit5 gran1
гранит	gran5 granit4
границ	fronti6 limit2 bord1 bordur1 encadr1
граф	graph6 graphiqu2
график	graphiqu3 récurrent3 tuil3 échéanc1
графическ	graphiqu3 backend1
греческ	grec5 grecqu3
грифон	griffon9
групп	group8
гусениц	chenill9
да	oui8 hein1 ouais1
дава	allon1 davao1 essayon1 parlon1
давн	longtemp3
дает	don1
даж	mêm6
далек	loin5 lointain1 éloign1
дальн	distanc3 lointain1
дальш	loin2 accompagn1 continu1
дам	vais2 dam1 te1
дан	don8
дат	dat9
датчик	senseur5 radar3 détecteur2
два	deux6
дважд	doubl2 fois1
две	deux5
двер	port4
двига	boug2 déplac1 déplacent1
движен	mouv5 déplac2
двойн	doubl7 jumel2
двум	deux3
двух	deux5
действ	action7 acte1 agissent1 effet1
действительн	vrai5 réel2 voul2
дел	affair2 del1 fair1
дела	fair2 fais2 fait2 rend2 construit1
делфадор	delfador9
ден	jour5 journ1 journali1
денег	argent3
деньг	argent5
деора	deoran9
дерев	arbre7 arborescent2 bois1
деревен	villag3
деревн	villag9
деревя	bois4
держ	ten1
держа	tiendron2 tinrent2 rest1 ten1
дет	enfant7
диаграмм	diagramm7 graphiqu1
диалог	dialogu7 boît2
диапазон	plag7 intervall2 nb1
дик	sauvag7 vast1
диксон	dixon9
дипломатическ	diplomat7
диск	disqu8 péripher1
длин	longueur6 longu4 long3 mult1
для	pour7 de1 le1 à1
дне	jour5
дни	jour3
дня	jour2 journ2 commencent1 laquel1
до	jusqu3 avant2 à1
добав	ajout8
добавл	jout3 ajout2
добавлен	ajout3
добавля	ajout3
добр	bienvenu4 bonjour1
добра	atteindr2 atteint1 rejoindr1 réuss1
добыва	extrair1 extrait1 min1
добыч	proi3 exploit1
доверя	confianc5
довольн	satisfait4 plutôt2 assez1 satisf1 tres1
договор	trait5 pact2 accord1 conclu1 contrat1
документ	docu8 medi4 medium4
документац	document8
долг	longtemp3 det2 long2 devoir1 longu1
долж	doit4 dois3 devr2
должн	dev3 doit3 doivent3 devon2 devr2
долин	vall9
доллар	dollar9
дом	maison4 foi3 chez2 patr2 demeur1
домашн	accueil5 domicil3 personnel1 rattach1 web1
домик	maison5 caban3
дополнен	complémentair4 greffon4 modul2 accessoir1 compl1
дополнительн	supplémentair7 additionnel2 complémentair1 optionnel1
допустим	valabl2 valid2 autoris1
дорог	rout8 chemin1 cher1
доспех	armur7
достаточн	suffis5 assez4 suff2
достигнут	atteint4
достижен	réussit2 réuss1
доступ	acces6 acced2 disponibl1
доступн	disponibl7 rayon2 disponibil1
доход	revenus6 revenu4 gain2
дракон	dragon8
драт	battr3 combattr2
древ	arbre6 familial1
древн	ancien3 antiqu3 wos2 vieuxbosc1
дрейк	dracan9
дровосек	bûcheron7 bûch2 buch1 cogn1
дроид	droïd7 droid3 robot2
друг	autr7 ami3 différent1
друз	amis9
дума	pens6 crois2 croi1 suppos1
дух	esprit6 moral2
душ	âme9 hant1
европ	europ9 européen1
ег	son3 sa2 l1 se1
ед	nourritur8
едв	pein4
единиц	unit2 point1
единствен	seul3
ем	lui2
есл	si8
ест	y2 a1
ещ	encor4 toujour2 autr1
жал	dommag2 désol1 regret1
жалк	pathet4 pitoi3 miser2
ждат	attendr5
ждет	attend2
же	mêm3
жела	ouhait3 souhait2 désir1
желез	fer5
железн	fer6 ferreux1
жен	épous3 femm2
женщин	femm8
жертв	victim6 sacrific4 sacrif3
жив	viv6 vi3
животн	animal8 bêt1
жизн	vi7
жизнен	vital4 vi1
жил	vein4 vécu2 viv1
жит	vivr6
жител	citoyen6 habit3 itoyen2 abit1 mécontent1
журна	journal6 registr4 journalis1
за	derri1
заб	oubli6 oubl1
заблокирова	verrouill4 bloqu3 ette1 verrouillag1
забра	pris2 prendr1 reprendr1
забуд	oubl3 oubli1
заверш	termin4 achev1 fin1
завершен	termin2 terminent2 achev1 fin1
завис	dépend4 dépendent3
зависим	dépend6 fonction1 selon1
завод	usin6
заглав	titr4
заголовк	en2 titr1
заголовок	titr2 en1
загруж	charg3
загружа	charg2 upload2 télécharg1
загруз	charg5 télécharg3
загрузк	charg5 télécharg3
загрязнен	pollut8 dépollu2
зада	défin2
задан	quêt3 tâch3 mission1 object1
задач	tâch8 fair1 object1
заканчива	termin2 fin1
закат	couch5 crépuscul3
закладк	signet6 onglet2 marqu1
заключ	conclu2 pact1
закон	loi6
законч	termin4 fin2 achev1
закр	ferm7
закрыт	fermetur4 ferm3 clôtur1
зам	remplac4 amp3
замен	remplac6 écras1
заменя	remplac3
замет	remarqu5
заметк	not7 mémo4 mémos1
заметок	mémos7 not1
замк	château6
замок	château8
занима	occup1
заня	occup2 prendr1
занят	occup3
зап	entré2 écritur2 enregistr1 odeur1
запад	ouest6
западн	occidental9 ouest4
запас	stock5 fournitur1 réserv1
запис	entré2 écritur2 enregistr1
записа	enregistr2 écrir2 écrit2
запланирова	planifi4 récurrent3 échéanc1
заплат	pai5
заполн	rempl5
заполнен	remplissag6 ressort2 rempl1
запрашива	demand3 emand2
запрос	requêt5 demand2
запуск	démarrag3 lanc2 démarr1 exécu1 exécut1
запуска	lanc2 démarr1 exécut1
запуст	lanc3 démarr2 exécut2
запущ	cour1 lanc1
запят	virgul6 sépar1
заряд	charg2
застав	post3 avant1
зат	puis5 ensuit2
затрат	coût2 entretien1 invest1
захват	captur3 acquisit2 conquer1 empar1 envah1
зач	pourquoi4
зашифрова	chiffr6
защ	défens3 att2 défend1
защит	défens5 protect3 proteg3 défendr2 sécuris1
защитн	défens2 protect1
защитник	défenseur6 vindicator2
защищ	proteg1
защища	défendr3 proteg3 défend1 défenseur1
звезд	étoil9
звездн	sidéral3 magnitud2 ciel1 étoil1
звонк	vois3
звук	audio3 son3 muet1 sonor1 sourdin1
звуков	sonor4 audio1 son1
зд	pv6 vi1
здан	bât8 construct1
зде	ici7 là2
здоров	sant6 vi2 point1 regagnent1
здравств	bonjour4 salut3
зелен	vert9 verdoi2
земел	terr2
земл	terr7 sol2 pay1 territoir1
зим	hiv7 hivernal2
зло	mal3 diabol2 malef2
зна	con3 sais3 savon3 connaisson1 sach1
знает	sait5 connaît2 sav2 connaiss1
знаеш	sav2 con1 connaiss1 sais1
знак	sign4 glyph2 panneau2
знал	sav5 connaiss2
знан	connaiss4 confianc2 savoir2
знат	savoir4
знач	val3 signif2 donc1 veut1
значен	valeur9
значк	icôn7
золот	or9 ingot2 dor1
зон	zon4
зрен	vision6 cdv1
игнорир	ignor4
игнорирова	ignor4
игр	jeu6 part5 jeux2
игра	jou6
игров	jeu2
игрок	joueur9
ид	allez1 va1 vien1
идентификатор	identifi5
идт	aller3
идут	arrivent2
из	depuis2 de1 parm1 part1 ur1
избав	débarrass4
известн	connu5 connus3 célebr1 echnolog1
извин	désol7
измен	modifi5 chang4 modif1 édit1
изменен	modif6 chang4 modifi2
изменя	chang1 modifi1
измерен	mesur3
изображен	imag8 graphiqu1 miniatur1
изуч	examin1 étudi1
изуча	appren4 étudi2 apprendr1 explor1
ил	ou9
им	nom6 prénom1
имеет	a2 dispos1 possed1
имен	nom3 exact1 prénom1
имет	avoir3
имеют	ont2
импер	empir8
импорт	import7
импортирова	import5
инач	sinon3
инвестиц	plac4 invest2
инвестицион	plac2 invest1
индекс	index3 indic3 expos1 latéral1
инженер	ingénieur8
иногд	parfois9
инструмент	outil9
интересн	intéress4 demand2 curieux1
интернет	internet4 banqu1 lign1
интерфейс	interfac8 gui2 ihm1
информац	inform7 détail1 info1
иска	cherch3 recherch2
исключен	except7 sauf2
искусств	art7
использ	utilis5 utilisent1
использова	utilis6
использован	utilis3 usag1
использу	utilis1
используем	utilis2
исправ	corrig4 répar2
исслед	explor3
исследова	explor3 étudi2 recherch1
исследован	recherch4
исследовательск	recherch2
истин	vrai2 élus2 vérit1
истор	histoir6 histor4
источник	sourc9
исходн	initial3 origin2 original2 défaut1
исходник	listing4
исходя	boît2 sort1
итак	ains2 alor1 donc1
итог	total3 résum2 synthes2
итогов	total3
их	leur4 le1 sont1
ка	kai7 ka6 lian1
кадр	cadr4
кажд	chaqu9 chacun3
кажет	sembl2 crois1 semblent1
казарм	casern7 baraqu3 demeur2
как	comm4 comment3 quel2 que1 tant1
кал	kaleh9 kal3
календар	agend8 calendri4
каленз	kalenz9
калькулятор	calcul4 relationnel3
камен	pierr7 joyau2 pétrifi1
каменоломн	carri9 rocher1
камер	camer6 chambr2 colossal1
камн	pierr4 pav2 roch1 rocher1
кампан	campagn9
кап	kapou6
капита	capitain6 capital1
караульн	guérit4 faction2 sall1
карт	cart9
картинк	imag2 dessin1 promen1
каталог	répertoir8 catalogu3 dossi1
категор	catégor6 categor2
качеств	qualit4 comm2 tant1
квадрат	carr7 cadratin2
кем	connaît1
киборг	cyborg9
клавиатур	clavi6 pav1 raccourc1
клавиш	touch7 raccourc2 clavi1
клан	clan9
класс	class8
классическ	classiqu9 standard1
клиент	client9
ключ	clé9
кналг	knalg9 knalgan2
книг	livr7 classeur3 carnet2
кнопк	bouton8 clic1
ко	chos1 quelqu1 vien1
кобр	cobr9
ког	ceux2 quelqu1
когд	quand5 lorsqu3 autrefois1 fois1
код	cod9
кодировк	encodag8 codag5
колес	rou6 molet2
количеств	nombr5 quantit3
колон	colon3 colón2
колонист	colon3
колонк	colon3
колонтитул	apparaîtr2 cour1 pied1
кольц	anneau9
ком	cc1
команд	command7 équip4 coéquipi1
командир	command4 capitain1
командн	command3 tourel1
комбинац	combinaison5 raccourc3
комментар	commentair9
комнат	piec3 chambr2 sall2
компан	compagn2 entrepris2 societ2
компонент	compos7
компьютер	ordin5 ia4 away1
компьютерн	informat4 ia3 ordin3 balist1
кон	cheval3 har3 mont2
конец	fin4
конечн	sûr3 naturel2 bien1 évident1
конрад	konrad9
консол	consol9
контакт	contact9
континент	continent8
контрагент	bénéficiair9
контрол	contrôl5
контролир	contrôl3 ontrôl2
конфигурац	configur3 reconfigur3
конфликт	confl7 conflit4
конц	fin3 bout1
конч	fin2
координат	coordon9
коп	cop3 lanc2 cc1 cci1 sauvegard1
копирова	copi6 cop2
копирован	cop3 copi2 archivag1
корабл	navir7 bateau4 vaisseau3
корол	roi9 rois2 majest1
королев	rein9
королевск	royal9 rois1
королевств	royaum8
коротк	court6
корпус	châss9 blindag1
корректн	cohérent1 correct1 valabl1 valid1
космическ	spatial8 vaisseau3
космос	profond2 ciel1
кост	os7 cost2 dé2 ossement2 ric2
котор	qui4 dont2 laquel2 duquel1 lequel1
коэффициент	facteur5 coefficient1
кра	commun9 kraï2 bord1 bordur1 transdanub1
крайн	moin2
красн	roug9
кратк	court6
кредит	prêt4 cred1 crédit1
кредитн	cred5 contrat1
крепк	solid2
крепост	forteress9 bastion1 citadel1
крещ	baptis5
кристалл	cristal7
критер	criter5 test3 condit1 wilcoxon1
кров	sang8
кром	sauf3 except1
круг	cercl9
кто	qui4 quelqu2 ceux1 quiconqu1
куб	cub9
куд	où4
кует	forg6
кузниц	forg4
культур	cultur8
куп	achet9
курс	cour2 taux2 ital1 prix1
курсор	curseur7 pointeur2 sour1
ла	déced2
лаборатор	laboratoir7 centr1
лагер	camp6 donjon1
ладн	accord3 ok2
лазер	las6 laser5
лазерн	las7 laser2
ландар	landar9
латинск	latin6
лев	gauch7
легенд	légend7 légendair1
легк	leg5 facil4 léger2
лед	dam5 glac3 madam1
лес	forêt9 bois2
лесник	sylviculteur5 foresti4
лет	anné4 an1
летуч	chauv6 envol1
ли	indiqu3 faut2 non1 s1
либ	soit2 ou1
лидер	chef5 dirig1 lead1 meneur1
лин	lign4 bordur1
линарианец	linarien7 linarian3
линарианц	linarien5 lunarien2 linarian1
линейн	linéair9
лисар	sar6 li1
лист	feuill8
листинг	listing5
лиц	individu6 individus4 visag2 person1
лич	lich9
личн	personnel6 priv5 individuel1
лиш	just1 qu1 seul1
лобб	lobby4 vestibul4 antichambr3 salon3
лог	journal3 journalis3 log3
локальн	local9
лорд	seigneur7 lord2 protecteur1
лошад	cheval8
лук	arc7 archer1
лун	lun8
лучш	meilleur6 mieux6 efficac1
люб	quelconqu2 tout2 quel1
люд	humain5 gen3 individus3 homm2 person1
людьм	humain2
мk	mk9
маг	mag9 magicien1 magiqu1
магазин	magasin7 boutiqu5
магическ	magiqu7
макет	format2
макс	max7 maximal1 maximum1
максимальн	maximum6 maximal5 max1
мал	mal3 pet3 petit3 peu1
маленьк	petit5 pet3
малин	malin9
маркер	marqueur8 mbl2
масс	mass8
мастер	assist5 maîtr4 maitr1
мастерск	ateli2 fabriqu2 forgeron1 répar1
масштаб	zoom4 échel3 facteur1
масштабирован	échel2 agrand1
мат	mer4 mathémat2
математическ	mathémat7 math4
матер	mer4
материа	matériau5
материал	matérial6
машин	machin6 véhicul2 voitur1
мгновен	instantan4 clin2 moment1
мебрин	mebrin9
медлен	lent8
межд	entre8
мелк	petit2
мен	menu4 m3 me2 moi2 ai1
меньш	inférieur3 moin3
меня	chang1
мер	moin2 mesur1
мерзк	sal3 salet3 vil3 immond2 infâm2
мертв	mort4
мертвец	mort5
мест	lieu4 lieux4 endroit3 espac2 plac1
местн	local3 autochton2 habit1
местност	terrain5
местоположен	lieu2 emplac1 lieux1 posit1
месяц	mois9 mensuel2
металл	métal8 métall1
метасервер	met8 métaserveur2
метк	étiquet7
метод	méthod8
меч	épé9 epé1
мин	min2 aperçu1 arc1
миникарт	minicart3 min2
минимальн	minimal6 minimum6
минимум	minimum2 moin2 minimal1
миниракет	pmr5 amr4 min1 tir1
минут	minut9 inut2
мир	mond8 paix3
мирн	paisibl4 paix3 pacif2
мисс	mission7
младенчеств	baptis3
мм	mm9 millimetr2
мне	m2 me2 ai1 dois1 j1
мно	moi2 me1
мног	beaucoup5 nombreux3
множеств	nombreux2 plusieur1
мо	mon7 ma4 me3 mien1
мог	peux4 pourr1 puis1
могл	pourrion1 pu1
могут	peuvent7
могуществен	puiss4
мод	mod3 pack1
модел	model3
модернизирова	mettr2
модпак	modpack9
модул	modul7 greffon3 moteur1
мож	pouvon6 pourrion1
может	peut7 pouv3 pourr1 être1
можеш	peux4 pouv1 tu1
можн	possibl2 pouv2 peuvent1 être1
мозг	cerveau6 cérébral4 cerebrum3 élarg2
мол	mol6 pri2
молод	jeun7 jeuness2
момент	moment2 actuel1
монет	piec5
мор	mer6 océan2
морск	marin3 maritim3 océan2 mer1
мост	pont6
мощ	puissanc4 pouvoir2
мощн	puiss4 épaiss1
мрамор	marbr6
мраморн	marbr6
мудр	sag3 sagess3 judici2 avis1
музык	musiqu8
мы	nous6 avon3 somm2 on1 pouvon1
мысл	idé2 pens1
мыш	sour5 chauv1 clic1
мяс	viand8
на	sur4 de1 l1 la1 le1
наблюда	observ3
наблюдател	spectateur6 observ3
наблюден	observ6 session2
набор	jeu3 ensembl2 lot1 regl1 tuil1
наверн	suppos2
наверняк	sûr1
навсегд	permanent3
навык	compétent4 aptitud2
наград	récompens8
над	esper4 devon1
надежд	espoir6 esper1
надея	espéron3 esper2 espoir1
нажа	appui2 cliqu1
нажат	appui1
нажм	cliqu4 appui3
назад	recul2 arrier1 précédent1 retour1 reven1
назва	nomm5 appel1
назван	nom6 titr1 étiquet1
наземн	terrestr7
назнач	assign4 attribu2 désign1
назначен	attribu4 destin3 affect1 motif1
называ	appel4 appellent1
найд	trouv5 introuv2
найт	trouv5 cherch1 localis1 recherch1
наконец	enfin7 final3
налич	présenc2
налог	tax7 taxat4 imposit2 impôt1
налогов	impôt3 tax3 imposit2
нам	nous4 auron1 avon1 devon1
намн	beaucoup1 soulev1
нанос	feront1 inflig1 infligent1
напа	attaqu2
напада	attaqu2 attaquent2
нападен	attaqu2 offens1
напаст	attaqu1
напоминан	rappel4
направлен	direct4 sen1
например	exempl5 ex3 comm1 g1
народ	nation5 peupl5
нас	nous4 avon2
населен	popul5 habit1
наскольк	auquel1 sach1
настольк	auss1
настоя	vrai2 actuel1 vérit1
настро	configur4
настроек	parametr1 préconfigur1
настройк	configur4 parametr3 préférent3 option2 réglag2
насчет	propos1
наук	scienc7 scientif1
науч	apprendr4 apprend3 enseign2 appris1
научн	scientif3 scienc1
наход	trouvent2
находя	station1
нача	commenc5 début4 démarr2
начал	début4
начальн	initial4 départ3 ouvertur1
начина	commenc4 début1 ommencent1
начн	commenc2 commençon2
наш	notr7 nos6
нашел	trouv3
нашл	trouv3
не	pas6 ne5 n3 aucun1 non1
неб	ciel5 dessin1
небесн	célest9 ciel1 majeur1
небольш	petit4 pet2
неверн	invalid4 incorrect3 illégal2 valid2 erron1
невозможн	impossibl5
нег	lui2
недавн	récent8
недел	semain9 hebdomadair3
недовольн	mécontent5
недопустим	valid3 invalid1 valabl1
недостаточн	insuffis4 assez3
недоступ	inaccessibl2 accessibl1 disponibl1 indisponibl1
недоступн	empêch3 disponibl2 indisponibl2
нежит	mort2 confront1
независим	indépend7
неизвестн	inconnu9 connus1 inconnus1 nconnu1
некорректн	invalid1 mauvais1 valid1
некотор	certain7 quelqu1
некромант	nécromancien8 nécromanc4
нексус	nexus9
нельз	ne1
нем	dessus1 lui1
немедлен	immédiat8
немн	peu5
необходим	nécessair3 dev2 requ1 requis1
необязательн	optionnel8 facult2
неожида	inattendu6 inattendus2
неправильн	incorrect2 mauv2 invalid1 valid1
нескольк	plusieur5 quelqu4 multipl2
нет	non4 aucun2 pas2 n1
ни	aucun2 ni2
ниж	ci4 dessous3 descendr1
нижн	bass3 bas2 inférieur2 pied1
низк	faibl2 bas1
ник	pseudonym5 person2 pseudo2
никак	aucun1
никогд	jam8
никт	person5
ним	nym4 eux2 lui2
них	eux2 leur1
нич	rien6
но	mais9
нов	nouveau7 nouvel7
новост	nouvel2 discuss1
ног	nog7 jamb5 pied1
нод	bloc3 nœud2
номер	numéro7 numéros2
нормальн	normal5
нос	nez2 port1
ноч	nuit9 soir1
нрав	aim4
ну	eh4 bien2 bon1
нуж	besoin2
нужда	besoin3
нужн	besoin5 devon1 faut1 nécessair1
нул	zéros3 nul2 null2 zéro2
нулев	nul3 zéro3 null1
нумерац	numérot7 énumer3
об	bogu1 propos1
обзор	vu3 inspect1 parcour1 vision1
облада	possèdent2
област	oblast5 zon4 région2 voblast1
обм	press4 échang2
обнаруж	détect4 rencontr2 découvert1 découvr1 trouv1
обнаружен	détect3
обнов	mettr4 actualis3 jour1 mis1 rafraich1
обновл	mis3
обновлен	mis5 jour2
обо	deux2
обозначен	symbol2 désign1
оборон	défens3 nobless2
обрабатыва	travaill2 ger1 trait1
обработа	trait2 analys1
обработк	gestion2 trait2 analys1
образ	façon1
обрат	invers2 présent1 réfer1
обратн	invers3 retour2 répondr1
обсерватор	observatoir7 ob5
обучен	tutoriel3 apprentissag2 entraîn2 entrain1
общ	général3 commun2 partag2 total2 global1
объедин	fusion5 combin1 jointiv1 rassembl1 unifi1
объединен	fusion7
объект	objet8 bjet1
обычн	normal5 habituel4 général2 ordinair2 standard1
обязательн	obligatoir4
ог	ouah4 ouaouh3
огн	feu4 flamm2 ardent1 feux1 rafal1
огнемет	lanc4
огнен	feu6 ardent1 enflamm1
огон	feu3
огр	ogre9
ограничен	limit4 contraint3 restrict3
огромн	énorm4 immens2 gros1 vast1
одежд	vêt8 fourrur1
один	un2 seul1 une1
одинаков	ident2 mêm2
одиночн	solo3 simpl1
одн	un2 une2 seul1
однажд	autrefois1 jour1
однак	cepend5 mais1 toutefois1
одновремен	fois1
ожида	attendu3 attend2 attendent1 attendr1 attent1
ожидан	attent2
озер	lac9
означа	signif5
ок	oak3 ok3 environ1 ridg1
океа	océan7 pacif1
окн	fenêtr8
окол	environ2 pres1
окончан	expir2 fin2 termin2
окрестн	alentour1 assaill1 environ1
округ	comt7 district3
окруж	encercl6 cern4 entour2 isol1
окружа	alentour2 autour1 environ1
окружен	environ6
он	il6 elle4 qu1
онлайн	lign2 banqu1
оп	expérient4 xp4
опасн	danger8 dang4 périll1
операц	oper8 prestat2
описан	descript9
оплат	factur2 pai2 échéanc1
определ	défin3 détermin1 indéfin1
определен	définit4 certain1 definit1 défin1 détermin1
определя	défin3 détermin3 indiqu1
опц	coch2 option2
опыт	expérient6
опытн	expériment6 expert1
опя	encor2
орд	hord8
орк	orc9
ороч	orc3
оруд	canon2 fusil2
оруж	arme9 armement1
оружейн	fabriqu2 arme1 armurer1
освобод	liber8
основ	fondamental2 bas1
основа	fond4
основн	principal4 basiqu2 primair2 bas1 général1
особ	spécial4 particuli1 spécif1
особен	surtout4 particuli2 spécial1 trait1
оста	rest5 subsistent1
остав	laiss3 abandon1
остава	rest3
оставьт	laiss3
остальн	autr2 rest2
останов	arrêt7 stopp2 halt1 interrompr1
остатк	sold3 rest1
остаток	sold4 ujourd1
осторожн	prudent4 attent3 prudenc2
остр	île5
остров	île8
от	de1 du1
отб	repouss1 reprendr1 vaincu1
ответ	répons8 répondr2 répondu2 répond1
ответьт	répond6
отвеча	répond2 respons1 répondr1 répondu1
отда	don1
отдельн	individuel3 sépar2 isol1
отец	per6 pap3
отказа	refus3 rejet3 refusent2 abandon1
откладыва	differ4 iffer1
отключ	désactiv7 déconnect2 désact1
отключен	désactiv3 déconnexion2 muet1
откр	ouvr8 ouvert1
откройт	ouvr2
открыва	ouvr2 ouvert1
открыт	ouvert5 ouvertur4 découvert1 open1 ouvr1
откуд	viennent2 où1
отладк	débogag6 débogu3 débug2 debug1
отладочн	débogag5 analys1
отлича	différent2 differ1
отличн	excellent3 génial2 bien1 formid1 parf1
отм	annul4
отмен	annul7
отмет	marqu3 marquag1
отметк	désélection3 marqu1
отмеч	marqu2
относительн	relat3
отношен	relat7 eut1
отобража	affich2
отображен	affichag4 affich1
отправ	envoi5
отправител	expéditeur8
отправк	envoi4
отправл	envoi3 émis1
отправля	envoi2
отрицательн	négat9
отряд	band2 group2 troup1
отступ	indent5 marg2 retrait2 espac1 repli1
отсутств	manqu6 absenc1 absent1
отсюд	ici2 parton1 sor1 sort1 sorton1
отц	per7
отчет	rapport9
офис	bureau7
ох	oh2 aï1
охот	chass4
охотник	chasseur9 chasseux2
охра	sécur2 gard1
охраня	gard2 gardent2 surveil1
очен	tres6 extrêm1
очеред	fil2 spool2
очист	effac5 nettoi3
очистк	nettoyag4 vidag4
очищ	nettoi4
очк	point5 oint3 scor2
ошибк	erreur8 bogu1 échec1
ошибок	erreur2 bogu1
пайк	ration8
пакет	paquetag7 paquet5 pack1
пал	tomb3
пальм	palmi9
памя	mémoir5
панел	barr6 panneau3
папк	dossi9
папок	dossi3 arborescent1
пар	pair3 coupl2 vapeur2
параметр	option7 parametr3 réglag1
парн	gar4 appari1
парол	mot3 pass3
партнер	partenair6 conjoint1
паук	araign8 aracnéïcol1
перв	premi9
переб	massacr2 vaincu1
перевод	traduct9 vir4
перевоз	transport4
перед	avant4 dev1 fac1
переда	délégu2 transmettr2 ced1 onnent1 transfer1
передач	déleg3 transfert3 transmiss3 vir1 échang1
передвига	déplacent2 déplac1
перезаписа	écras5
перезапуст	redémarr6 redémarrag1
перезарядк	recharg5 réarm1
переименова	renomm9
перейт	aller4 pass1
переключ	bascul3 dé2 activ1 désact1
переключа	bascul1 état1
переключен	bascul3 altern1
перемен	variabl9
перемест	déplac5 ver1
перемеща	déplac3
перемещен	déplac2 trajet2 mouv1
перенос	migrat2 conserv1 portag1
переправ	gu4 travers1
переход	saut2 transit2
период	périod6 cycl2
песк	sabl7
печ	four6 fourneau1
печа	imprim4 impress1
печат	impress6 imprim1
печата	imprim5
пещер	cavern8 grott5 cav1 souterrain1
пив	bier9
пиксел	pixel9
пилюл	pilul8 gélul2 aval1
письм	lettr3 courriel2 ourriel2 load1
питан	aliment3 nourr2
пищ	nourritur4
плава	flott5
плазмен	plasm7
план	plan4 travail4 planif1
планет	planet9
платеж	vers5 pai3 aiement1 factur1 récurrent1
плем	tribus6 tribu5
племен	tribu5 tribal2 tribus2
плотн	dens4 cardinal2 adjacent1
плох	mauv3 mauvais3 mal1 terribl1
площадк	sit3 chanti1 plateform1
по	par3 de1 le1 sur1
побед	vaincr5 victoir5 gagn3 battr1 battu1
побежд	vaincus3 vaincu2
побереж	côt2 littoral2 côti1 rivag1
поведен	comport6
повелител	monseigneur2 maîtr1 messir1 sir1
поверхн	surfac6
повод	casus3 bel2
поврежд	corrompu5 endommag3
поврежден	endommag4 corrompu1 dommag1
повтор	replay5 film3 répet3 relectur2 réessai1
повторя	répet4 récurrent1 répétit1
повыша	augment2 amélior1 augmentent1
поговор	parl4 reparl2
погод	météo3 attend2 climat1
под	sous4
подготовк	prépar3 initialis1
поддержива	support4 prend2 pris2 charg1
поддержк	pris2 soutien2 support2 entretien1
подземел	donjon3 cachot2 souterrain2
подземн	souterrain7
подключ	connect4
подключен	connexion5 connect2 montag2 connex1
подкреплен	renfort8
поднима	lev1 mont1
подня	brûl1 relev1 soulev1
подобн	tel1
подожд	attend4 patient4 attendr1
подп	signatur6 légend1
подпис	signatur4 étiquet1
подписа	sign5 abon3
подробн	détail4 détaill2 consult1
подсказк	bull3 infobull3 astuc2 indic2 suggest1
подтвержден	confirm5 soumiss3
подума	réflech4 envisag1 pens1
подход	convient2
подходя	conven4 accessibl2 appropri2
пожалова	bienvenu6 bienvenus1
пожалуйст	plaît4 veuill4 plait2 merc1
позвол	laiss3 permet2 permettr2
позволя	permet5 décid1 permettent1
поздн	tard4
позж	tard4
позиц	posit5
поиск	recherch7 cherch1
пойд	allon1 ven1 vien1
пойма	attrap2 captur2 pris1
пойт	aller2
пок	jusqu2 tant2 avant1 encor1 instant1
покаж	montr3
показ	affichag1
показа	affich5 montr2
показыва	affich5 dé2 dessin1 gramplet1 montr1
покинут	quitt3
поколен	géner5
пол	champ7 cas4 genr1 hexagon1 marg1
полага	suppos3
полезн	util6 appréci1
полет	vol4 mission1
полн	complet6 plein2
полност	complet3 entier2 total1
полож	term2 mettr1
положен	posit4 martial2
получ	obten3 reçu3 récuper2 obtenu1 recev1
получа	obtiennent2 gagnent1 obtient1 recevr1 reçoit1
получател	destinatair8 tier3 livraison1 payabl1
получен	récept3 obten2 obtent1 recevoir1
пользовател	utilis3
пользовательск	personnalis4
помест	plac2 manoir1
помет	marqu3
помечен	marqu2 priv1
помн	souvien5 rappel3 souven2 oubl1
помог	aid2
помога	aid2 aident2
поможет	aid2
помоч	aid4
помощ	aid5
понадоб	besoin3
понима	comprend5 compren2 comprenon2 comprendr1
поня	compr2 comprend2 comprendr2 réalis1
попадан	touch1
попроб	essai5 réessai2 essay1
попробова	essai2
попыта	essai3 tent2
попытк	tentat4 tent2
пор	repart1
поражен	défait7
порт	port6 portuair2
порта	portail6
порядк	ordre3 bien1 va1
порядок	ordre5
поскольк	car2 comm1 parc1 puisqu1
посл	apres8
посла	envoi4
послед	futur1 séquenc1
последн	derni9 récent1
посмотр	voyon4 verron3 regard2
посмотрет	voir2
поспеш	dépêchon3 hât2 hâton2 dépêch1
пост	post2 sentinel2 attend1 cim1
поставк	approvision5
поставщик	fournisseur9 autor2
постоя	const4 permanent2
постро	construir4 construit4
построен	construit2
постройк	bât2 structur2 construct1 construir1
постройт	construis8
пот	parc4 car2 ensuit1 puis1
потер	pert5 perdr2 perdu1
потеря	perdu6 perd2 perdr2 perdus2 pert1
потомк	descend8
потороп	dépêch3 hât2 vit2
потреб	besoin1
похож	sembl4 ressembl2 similair2 air1 dir1
похорон	inhum7
поч	pourquoi8
почт	courriel4 presqu4 messager1 quas1 électron1
почтов	postal5 messager3 courriel2
пошл	allon1 enverr1
поэт	donc3 alor2
появ	apparaît2 apparaîtr1
появлен	apparit4 arriv1
появля	apparaissent3 apparaît2 apparaiss1
пояс	fuseau7 ceintur3 horair2 décalag1
прав	droit5 regl5 raison2
правд	vrai3 vérit2
правильн	correct2
правк	édit3
правлен	gouvern5 regn3
преврат	transform3 acte1 impi1
предварительн	aperçu5 panneau1
предел	limit2 pas2
предк	ascend7 ancêtr3
предлага	sugger4 propos1
предлож	offrir2 propos2 sugger2
предложен	offre5 proposit4 suggest3 sugger2 phras1
предмет	objet3 item1
предоставля	fourn5
предпочита	préfer5 pref2 préféron2
предпросмотр	aperçu3
представля	imagin2 idé1 présent1
предупрежда	demand2 prévenu2 prévien2 avert1
предупрежден	avert6 alert3 attent1
предыдущ	précédent9
прежд	avant4
прекрасн	bel3 beau2 magnif2 splendid2 excellent1
преобразова	convert5 transform2 convers1
преобразован	convers5 convert2 transform2
прерва	interrompu5 interrompr4 abandon1
префикс	préfix9
при	lor4 lorsqu1 quand1
приб	arriv3 arrivent1
приближа	approchent3 approch2
привед	amen1 men1
привел	amen3
привест	résultat1
привет	bonjour5 salut4 re1
приветств	salut4 ave2 accueil1 bienvenu1
привяза	affect2 assign1 associ1
привязк	associ1
придет	devoir2 devron2 faudr1 viendr1
призва	rappel3 invoqu1
приказ	ordre5 consign2
приложен	appliqu4 annex2
примен	appliqu5
применен	appliqu1 filtrag1
применя	applic2 appliqu2
пример	exempl6
примечан	mémo2 not2 remarqu2
принадлеж	appartient5 légitim1
принес	apport3 ramen3 amen1
принима	accept3
принц	princ9 nobl1
принцесс	princess8
приня	accept5
принят	accept3
присоедин	rejoindr4 joindr3 rejoint2 rejoign1
присутств	présenc4 présent1
приход	cred1 revenus1 revien1
причин	raison4 caus1
пришел	venu5 ven1 vien1
пришл	venus3 venon2 venu1 viennent1
приятн	agréabl2 plais1
про	sdi2
пробел	espac6
пробл	problem3 résoudr1
проблем	problem6 roblem1
провер	vérifi4
проверк	vérif5 test1 valid1 vérifi1
проверьт	vérifi3 vérif1
проверя	vérifi3 vérif1
провинц	provinc7 provincial3 cap1
проводк	transact8
проводок	transact3
прогноз	prévis7 prédict2
программ	programm6 appliqu1 logiciel1
программирован	programm3 codag1 langag1
программн	logiciel6
прогресс	progress6 avanc2
прода	vend5 vendu5 vendr4 vendus3
продвинут	avanc5
продолж	continu7 poursuivr1 reprendr1
продолжа	continu4 continuent2
проект	projet9
проигра	perdu3 battu1
производ	produit4 produir3 effectu1
производительн	perform6 product1
производств	product7 assemblag1 manufactur1 produir1
произошл	survenu3 pass1
происход	pass2 provient1
пройт	pass2
проклят	maudit5 malédict4 maud3 damn2
прокрутк	défil6
промышлен	industriel5 industr4
пропуст	ignor2 saut2 pass1
пропущ	omis3 manqu2 ignor1
прос	demand2
просмотр	aperçu2 prévisualis2 affichag1 afficheur1 vision1
просмотрет	affich1 parcour1 vision1
прост	simpl6 désol2 just2 pardon2 facil1
пространств	espac3
прот	contr7 ontre1
противн	sinon4
противник	ennem4 adversair3
профил	profil9
проход	passag3 séquenc2 pass1
процент	pourcentag7 intérêt5
процентн	intérêt4
процесс	processus5
проч	autr1 diver1 divers1
прочита	lus4 lir3 lu2 lis1
прошл	pass2 derni1 précédent1
прям	direct4 droit1 just1
птиц	oiseau9
пулемет	mitraill9
пункт	élément2 menu1 point1
пуст	vid7 vierg1
пустын	désert8 quenoth3 ammorit2 desert2
пут	chemin6 voi2 emplac1 rout1 voyag1
путешеств	voyag6
пушк	canon9 flingu2 arme1 pistolet1
пшениц	blé8 farin1
пыта	essai4 essay2 tent2 essayent1 essayon1
пят	cinq9 cinquiem4
раб	esclav8 esclavag2
работ	travail4 boulot2 travaill1 traval1
работа	travaill4 fonction3 fonctionnent2 travaillent1
работник	emploi6 ouvri5 travailleur1
рабоч	travailleur4 travail3 bureau1 ouvrabl1 ouvri1
равн	égal2 mêm1
равнин	plain8 plat1 prair1
рад	heureux3 content2 rav2 enchant1
радар	radar3 min1
радиац	radiat8 retomb1
радиус	rayon5 port1
раз	fois5 ras1
разб	vaincu2
разбивк	répartit4 répart2
разведк	explor3 éclaireur1
разведчик	éclaireur9 scout2
развернут	dépli4 déploi4 développ2
развит	entrain2
развод	élev4 divorc1
раздел	section6 leçon2 divis1 scind1
разделен	sépar3 divis1 répartit1 ventil1
разделител	sépar6 délimiteur2
различн	différent3 divers2 diver1 vari1
размер	taill9 dimens2 redimension1
размещен	plac2 agenc1
разн	différent4 diver2 divers1 plusieur1
разниц	différent3 écart1
разобра	démantel3 analys2 démont2
разр	saut3
разработк	développ4 concept2
разработчик	développeur7 développ2
разреш	autoris4 permettr2
разрешен	résolu4 autoris2 permiss2 ppp1
разруш	détruir3 démantel2 détruit2 pill1
разрушен	ruin5 destruct3
район	assaill1 détecton1 zon1
ракет	missil7 roquet3 lanc1
ракетн	missil2 silo2 lanc1 roquet1 silos1
рамк	cadr5 bordur2 encadr1
ран	bless2 blessur2 tôt2 précédent1
ранг	rang4 vétéran2 centil1 niveau1
раньш	tôt3 avant1
располож	situ3
расположен	emplac2 posit2
расскаж	dir1 dis1 expliqu1
рассказа	dir2 racont2 sujet1
расстоян	distanc6 espac1
рассылк	diffus7
расход	dépens8 deb2
расчет	calcul5
расширен	expans3 extens3 étendu3 avanc2 suffix1
реактор	réacteur8
реальн	réel3 vrai1
ребенк	enfant5
ребр	arêt7
ребят	gar2
регион	région6
регистр	cass5 majuscul1
регулярн	rationnel5 réguli4 express1
редактирова	édit5 edit1 modifi1
редактирован	édit4 modif1
редактор	éditeur8
редк	rar8
реж	mod7
режим	mod5
резервн	sauvegard4 archiv2 sauveguard1
результат	résultat7 récapitul1
рек	rivi8 fleuv5 fluvial1 riv1
рельеф	terrain6 cas1
ремонт	répar5
ремонтн	répar3 tourel1
республик	républ9
ресурс	ressourc9
реш	décid5 résoudr2 résolu1
решен	décis4 solut4 solveur2
риск	risqu8
рисунок	figur3 imag1
ро	ro7 arthian6 sothian4 déferl2 essaim1
робот	robot4 drainag1
род	né6 genr1 neutr1
родител	parent8
родительск	parent4 per1
родн	natal2 localis1 origin1 patr1 rattach1
рожден	naissanc9 anniversair1
роскош	lux8 cienc2 uxe2
рост	croissanc5
рубин	rub8
руд	min3
рудник	champignonni2 min2 mini1
рук	main7 bras4
руководств	manuel5 guid1
рун	run8
рыб	poisson9
ряд	côt3 pres3 cot1
сайт	sit4
саледус	saledus9
сам	plus2
сан	são3 andré2 paulo1 saint1 san1
сбежа	échapp5 enfui2 fuir1
сбо	crash2 échec1
сбор	collect2 ralli2 livraison1
сброс	réinitialis6 ràz2 reven1
сведен	détail2 inform2
сверк	rapproch5
сверх	haut2
свет	lumi7
светл	clair5 lumi1
сво	leur2 sa2 propr1 se1 son1
свобод	libert7 libr3
свободн	libr7 vac1
сводк	résum7
свойств	propriet9
связ	associ2 liaison2 lien2 connexion1
связа	li4 associ2
свят	bénit6 saint3 sacr2
сдела	fair3 fait3 rendr2
север	nord7
северн	nord6 septentrional3
сегодн	aujourd7 hui7
сейчас	mainten3 instant2 moment2 actuel1
секрет	secret5
секретн	secret6
секунд	second7 econd1
сем	famill9 sept2 familial1
семейн	familial8 famill1
сент	st5 saint3
сер	gris8
сервер	serveur9
сердц	cœur7 central1
сертификат	certificat9 certif3
серьезн	sérieux5 grav4
сестр	sœur8
сет	réseau6 filet1
сетев	réseau4 multijoueur1
сетк	grill6 quadrillag2
сжат	compress7 condens1
сил	forc7 pouvoir2 puissanc1
сильн	fort5 puiss3
символ	caracter8 symbol5
син	bleu8 bleus2
сир	sir7 syr2 monsieur1
сист	system3
систем	system8
системн	system4
скаж	dison3 dit2 dis1 préven1
сказа	dit4 dir2 dis1
скал	roch5 rocher4 falais2
скелет	squelet9
скипетр	sceptr9
склад	entrepôt9 stock1
скольк	combien7
скопирова	copi6 hérit2
скор	bientôt5 probabl1 vit1
скорост	vitess8
скорпион	scorpion9
скрипт	script5
скрыва	cach4 cachent2 dissimul1 masqu1
скрыт	cach5 masqu4 cci1
слаб	faibl7 fragil1
слав	gloir5
слев	gauch5
след	suiv7 prochain5 trac1
слишк	trop9
сло	couch4
слов	mot6 parol2 ot1
словар	vocabulair4 recueil3 dictionnair2 mot1
сложн	difficil5 complex1
сложност	difficult7
слома	bris2 cass1 corrompu1 problem1
слуг	serviteur8 laqu2
служ	serv5 sert1 serviteur1
служб	servic6 serv1
случ	arriv3 pass1
случа	cas3
случайн	aléatoir9 hasard2 accidentel1
слуша	écout8
слыша	entendu6 entendr1
см	voir6
смен	chang3
смерт	mort5 déces4 mour1
смертельн	mortel4 fatal3
смог	pu2 pourr1 pouvoir1
смогл	pu1 réuss1
смогут	pourront2 peuvent1 puissent1
смож	pourron3 pourrion1 pouvon1 puission1
сможет	pourr2
сможеш	capabl1
смотр	regard5 voir2
смысл	sen2 sert2
снаряд	obus7 munit1
снаряжен	équip4
снача	abord7
сниз	bas1 écontent1
снимок	apod1 imag1
снов	nouveau3 encor1
сноск	pied2 pag1
снят	déselection2 retr2 désélection1
со	avec1 dual1
соб	emmen1
собира	récolt3 intent2 rassembl2 rassemblent2 apprêt1
собра	rassembl3 compil1
собран	réunion8
собствен	propr7 vôtr1
событ	éven9
совершен	parfait1
совет	conseil8 astuc4
совместим	compatibl6 compatibil5 incompatibl1
совпада	correspondent3 correspond2 ident2 correspondr1
совпаден	occurrent3 correspond2
современ	modern6
соглас	accord2 accept1
согласн	selon2
согласова	rapproch4
согласован	rapproch5 réconcili2
содерж	contient8 ontient2
содержа	conten5 contiennent1 contient1 dont1
содержан	tdm4 entretien3 mati2
содержат	contiennent6
содержим	contenu9 contenus2
соедин	connect3
соединен	unit6 connexion1 e1 nit1
сожален	malheur6 hel1
созвезд	constel8
созда	cré8 création1 géner1
создава	cré2
создан	création5 cré1 créatur1
сокращен	ali5 abrévi4 abreg1
сокровищ	trésor7
солдат	soldat9
солнечн	solair6 soleil1
солнц	soleil8
сообщ	signal3 bug1
сообщен	messag9
сооружен	extra5 extras1 structur1 ur1
соответств	correspond3 appropri2 correspondent1
сопротивлен	résist5
сортировк	tri6
соседн	adjacent6 voisin2
составля	compos1
состоя	eut2 compos1
состоян	état6 statut2 status1
сохран	enregistr6 sauvegard2 conserv1
сохранен	sauvegard4 enregistr3
сохраня	conserv3 enregistr1
союз	allianc6 union2 alli1
союзник	alli8
спам	pourriel9
спас	sauv5
спасиб	merc7
спаст	sauv5 secour2
спенсер	baptist8 spenc3
специальн	spécial4 usag2 particuli1
спецификац	spécif5
списк	list6
список	list7
спокойн	calm3 tranquill2 repos1
способ	façon2 mani2 moyen2 méthod1
способн	capac4 capabl3
справ	droit4
справк	aid3 ide2
спрашива	demand3 pos2 question1
спрята	cach3
спуст	descendr1 tard1
спутник	satellit5 compagnon3
сравнен	comparaison6 compar4
сража	battr3 combattr3 battent2 combattu2 batt1
сражен	escarmouch3 combat2 bataill1
сраз	combattr1 immédiat1
сред	mercred3 parm2 environ1
средн	moyen9
средств	capital2
срок	condit3 échéanc1
ссыла	référenc4 référencent2 gramplet1
ссылк	lien5 référent5 ref2 url1
ссылок	référent4 lien1
ставк	taux5 pari2
стал	aci3 devenu2 devint2
стандартн	standard8 défaut1
станет	deviendr3
станов	devient4 deviennent3
стар	ancien5 vieux5 vieil4 âgé2
стат	catégor5 deven4 articl1 claus1
статистик	statist9
статус	état3 statut2
стен	mur9 rempart2 muraill1
степен	degr2 puissanc1
стил	styl9
сто	devr2 coûtent1 dû1 halt1 vaut1
стоимост	coût4
стол	auss1 bureau1
столбец	colon4 olon1
столбц	colon7 olon1
столиц	capital8
стольк	aut3
сторон	camp4 côt3
стоя	rest1
страж	gard6 gardien2 quart1 sentinel1
стран	pay5 étrang5 bizarr3
страниц	pag9
страх	peur4 craint2
стрелк	flech7 aiguill1 alpin1
стреля	tir5
стро	construir4 construct1 construit1
строен	bât3 structur2
строительн	construct4
строительств	construct5 construir2
строк	lign7 chaîn4 igne1
структур	structur5 contour3
субсчет	sous3
суд	tribunal3 bateau1 navir1
сумм	mont6 somm2 brut1
сундук	coffr9
супруг	conjoint8
существ	exist8 créatur2 xist1
схем	circuit7 ircuit2 schem2 model1
сценар	scénario7 script4 scenario3 scénarios3 scenarii1
счаст	bonheur5 heureux3
счастлив	heureux5 joyeux1
счет	compt8 factur3
счита	consider3
сын	fil6
сэр	monsieur4 messir3 sir3 seigneur2 madam1
сюд	ici3 ven1
та	taï4
таблиц	tableau6 tabl5 feuill2 tableur1
таверн	tavern9
тайн	secret4 arcan1 contreband1
так	tel2 ains1 auss1 donc1
такж	égal6 auss4
таллин	tallin9
там	là3 y2 dedan1
тан	tani7 tan3
твар	créatur5 bêt2 chos1 monstr1
тво	ton4 ta3 votr2 te1 vos1
те	ceux2 ont1
теб	t3 te3 toi2 as1 tu1
текст	text8
текстов	text3 textuel3
текущ	actuel7 cour4
тел	corp8
телескоп	télescop9
тем	them4 objet1 sujet1
темн	sombr6 ténebr3 fonc2 noir2
температур	températur8
тен	ombre9
тепер	mainten7 désorm2 présent1
тепл	chaleur6 thermiqu1
термина	terminal8
территор	territoir6
теря	perd3 perdr2
тех	ceux2 depuis1
техник	technicien3 techniqu1 véhicul1
технолог	technolog8 acquis1 découvert1 nt1
течен	pend2
тип	typ9
тих	pacif6 calm2 silenci1
то	alor1 si1
тоб	te1 toi1
товар	marchandis8 produit2
тогд	alor5 ensuit1
тож	auss3 égal1
тольк	seul5 uniqu3 just1 que1
том	tom2 volum1
тоннел	galer3 tunnel3
топор	hach9
торгов	commercial5 commerc1 marchand1
торговл	commerc7 commercial1 planning1
тот	celui1
точк	point4 pont1
точн	exact4 prec1 submerg1 sûr1
точност	précis6
траектор	trac4 trajectoir3
транзакц	pérat2 transact2 oper1
транспорт	transporteur6 transport2 véhicul2
трат	entretien1 perdr1
треб	nécessit5 requ2 exig1 nécessair1 nécessitent1
требован	prérequ5 exigent3 rempl1
тренировк	exercic6 entraîn3
тренировочн	entraîn4 clairi1 sit1
трет	troisiem9 tier1
треугольник	triangl9
трех	trois6
три	trois8
тролл	troll9
трон	trôn7 thron6
трудн	difficil4 facil1
труп	zomb4 cadavr2 corp2 relev1
туд	là2 y1
тума	brouillard8
туннел	tunnel9 celli1 galer1
тут	ici2 là1
ты	tu5 as2 e2 vous2 avez1
тысяч	mill5 milli4
тьмы	ténebr5
тяжел	lourd9 difficil1
уб	tu4 assassin2 tuon1 vaincr1
убед	assur5 convaincr3 vérif1
убива	tu2 massacr1 tuent1
убра	effac1 enlev1 récolt1
уведомлен	notif7 avis2
увелич	augment4 incrément2 agrand1
увеличен	augment3 zoom2
увеличива	augment5 accroît2 augmentent1
увер	sûr4 certain1 persuad1 suis1 vouloir1
увид	verr2 bientôt1
увидет	voir4
угл	coin5 charbon3 angle2 arc2
угол	charbon4 angle3 coin1
угроз	menac8
уда	impossibl4 échec2 échou1
удал	supprim8 enlev3 effac1 retir1 suppress1
удален	suppress5 dist4 supprim2
удаля	effac1 supprim1
удар	coup4 frapp4 choc1
удач	chanc4 bon1
удержива	enfonc3
удовлетворя	rationnel1
уж	déjà8
ужас	horreur6 terreur4 abomin1
ужасн	terribl4 horribl3 affreux2 atroc2
узна	apprendr2 découvr2 recon2 savoir2 reconnaîtr1
уйт	échapp2
укаж	indiqu2 sais2 précis1 spécifi1 veuill1
указа	spécifi5 fourn1 indiqu1
указан	rend1 réalis1
указател	index5 pointeur3 panneau1
указыва	indiquent2 entier1
укреплен	fortif4 fortifi2 pont2 renforc2 défens1
улучш	amélior6
улучша	amélior3 améliorent1
улучшен	amélior5 avanc1
ум	devenus2 mental2 fous1
умен	compétent6 capac1
уменьш	diminu6 réduir3 réduis2
уменьша	réduit7 diminu1
умер	déced5
умерет	mour5
умерл	déced3
умира	meur4 mour2 meurt1
умолчан	défaut7 implicit3 par1
умр	crev3 meur3 mour2
уникальн	uniqu4 présent1
уничтож	détruir4 détruit4 anéant2 détruis2 élimin1
уничтожьт	détruis4 détruir2
упорядоч	tri4 réorganis2
управлен	contrôl4 ger4 gestion2
управля	contrôl3 dirig1 ger1
уровен	niveau6
уровн	niveau7
урок	leçon5 tutoriel2
урон	dégât6 dommag3 deg1 ommag1
усилен	amplif4 renforc2 blind1
услов	condit7 conditionnel1
успешн	succes5 réuss2
устанавлива	défin1 position1
установ	défin3 install2 regl1 établ1
установк	install3 emplac2 préréglag2
установл	install4 défin1 position1
установлен	install1
устаревш	obsolet6 dépréci1
устарел	obsolet5 dépréci2 abandon1
устройств	appareil5 péripher4 gadget3 disposit1
ух	ouah2
уход	dégag1 retrait1
участник	particip8 contributeur2 acteur1 membr1
учетн	compt3 messager1
учрежден	établ6 institu2
фабрик	usin5 fabriqu1
файл	fichi9
фамил	famill2 nom1 patronym1
ферм	ferm4 cultiv1
фигур	dessin3 figur2 form1
фильтр	filtr8 filtrag2
фильтрац	filtr2 filtrag2
финансов	financi7 fiscal5
фирм	societ6 entrepris1
флаг	drapeau7 indiqu2 étendard1
фокус	focus3 mis1 point1
фон	arrier5 fond4
форм	form6 formulair3 formspec1
формат	format9
форматирован	formatag4 format1
формул	formul8 équat2 math1 mathémat1
форт	fort5
фракц	faction8 camp1
фрикативн	fricat9
функц	fonction7 fonctionnal2
ха	ha8 ah2 high2 bah1 hahah1
хальдрик	haldric9
хамел	hamel9
хват	assez1 suffis1
хвата	assez1 manqu1
хижин	caban5 hutt5 maisonnet2
химическ	chimiqu6 chim2
хлеб	pain8
хм	hum5 hmm2 humm1
хмм	hmm4 humm4 hum2 hummm2
ховер	aéroglisseur9
ход	tour7 mouv1 our1
хозяин	maîtr6
холм	collin9
холодн	froid8 frais1 glacial1
хорош	bon4 bien3 accord1 tres1
хост	hôt6 hébergeur2 héberg1
хот	voul5 moin1 souhait1 veulent1 vouloir1
хотел	aim2 voudr2 souhait1 voul1 voulu1
хоч	veux5 envi1
хочет	veut5 cherch1
хочеш	veux4
хран	stock3 conserv2
хранилищ	dépôt9 stockag1
цвет	couleur9
цветн	color8
цветов	model2 couleur1
цел	cibl5 object3 but2 enti2 efficac1
целев	cibl3 destin1
цен	prix5 cour2 coût2 précieux1
центр	centr6 central1 sit1
центральн	central7 centr1
цивилизац	civilis9
цитадел	citadel7 donjon3
цитат	citat9
цифр	chiffr4
час	heur6 horlog4 quart1
часов	horair5 aiguill1
част	part3 répartit3 souvent2
частиц	particul9
чат	tchat6 discuss3 chat2
чег	quoi1
чек	chequ8
человек	individu4 homm2 humain2 person1
чем	plus1 que1 quoi1
через	intermédiair2 traver2 travers1
черн	noir6 éther3 encre2 nocturn1
чест	honneur4 honor2 nomm2
четверт	quatriem8 quart3 ème2
четыр	quatr8
чисел	nombr3
числ	nombr6
числов	numer5
чист	net6 pur4
чтен	lectur7
что	que4 qu3 quoi2 chos1 qui1
чтоб	pour4 afin1
чувств	sen5 sent2 ressen1
чуд	merveil5 construit1
чудес	merveil4
чудовищ	monstr6
чуж	alien6 étranger1
шаблон	model8 motif2
шаг	étap4
шанс	chanc5 probabl1 risqu1
шахт	min8
шахтер	mineur9
шест	six9
ширин	largeur9 larg1
широк	larg5 glaiv3
шифрован	chiffr5
шлем	casqu9
шрифт	polic9
штаб	quarti7 qg1
штурмов	assaut3 fusil1
шум	bruit7 parasit1
щелкн	cliqu5
щелчок	clic2 click2 cliqu1
щит	boucli7 product2 blason1
экономик	économ9
экра	écran6
экспедиц	expédit8
эксперт	expert7
экспорт	export8
экспортирова	export5
эл	eloh7 el3 al2 électron2 courri1
электрон	électron5 tableur2
элемент	élément8 articl1 item1
эльф	elfe9
эльфийск	elfiqu4 elfe3
энерг	énerg8 energ1
эр	ère9
эт	ce5 cet4 c2 est2 cec1
этот	cet4 ce2
эффект	effet7 cumul1
эффективн	efficac6 perform1
юг	sud7
южн	sud6 méridional3 austral1
юн	jeun5 nit2
юнит	unit2
явля	est1 sont1
яд	poison6 empoison2
ядерн	nucléair9 atomis1
ядр	noyau7 coeur3 noyal3 cœur1
язык	langu9 langag1
японск	japon9 japonais3
ячеек	cellul5
ячейк	cellul8 ellul1
ящер	saurien9
"""#)
}
