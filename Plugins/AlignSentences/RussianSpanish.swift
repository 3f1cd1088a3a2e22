// swift-format-ignore-file
// Made by Tools/learn-lexicon from message catalogues; see NOTICE.

extension Lexicon {
  /// Russian stems, and Spanish ones that translate them.
  static let russianSpanish = Lexicon(source: "ru", target: "es", compiled: #"""
абзац	parraf9
абсолютн	absolut9
автоматическ	automat9 aut1
автономн	desconect4 autonom3 conexion1
автор	autor9
автосохранен	autoguard5 aut2 automat1
аг	si1
аддон	complement6
адрес	direccion8
адресн	libret5 direccion2
аз	asi3 az2
актив	activ2
активн	activ4
акц	accion4 particip3 mercantil1
альтернативн	altern8
альф	alfa9
альянс	colect7 alianz4
амал	amale9
америк	amer9 norteamer1
анализ	analisis8
анимац	anim7
арабск	arab9
аргумент	argument9
арен	aren5
арм	ejercit9 trop1
артефакт	artefact9
атак	ataqu7 atac3
атакова	atac4 siend1
атрибут	atribut9
африк	afric9
ах	ah4 argh2 ahh1 oh1
ашевир	ashevier9
баз	bas9
базов	basic3 bas2 inicial1
баланс	balanc5 sald5
бандит	band5
банк	banc7 lat1
банковск	bancari4 banc2 habil1
башн	torr8 torret2
бег	huy4 corr3 huid3
бежа	huir3 corr2 escap2 huim1
без	sin7
безвозвратн	permanent4 definit1 recuper1
безопасн	segur5 salv2
бел	blanc5
берег	orill5 cost3 cuid1 play1
бесплатн	gratis6 gratuit5
беспоко	preocup4 molest2 preocupart2
библиотек	bibliotec9 datad2 libd2
бит	bit2 luch2
битв	batall7 combat2 contiend1 luch1
благодар	graci4 agradec3 agradezc2
ближайш	cercan3 proxim1
ближн	cuerp4 mel3
близк	cerc2
блок	bloqu4 marc3
блокировк	bloque7
бо	tem4 batall2 combat2 luch1
бог	dios8
богин	dios5
боев	combat2 batall1 guerr1
боец	unid5
бойц	unidad5 unid3
боков	lateral9
бол	mas4 dolor2
болот	pantan8 cienag4 marism2
больш	mas4 grand3 gran2 mayor2 ya1
большинств	mayor5
бомб	bomb7
бонус	bonif7 bonus3
борьб	contr2 luch1
бот	robots7 bots4 robot3 bot2
брак	matrimoni5 cas2
брат	herman9
бревн	tronc7
брон	armadur6 blindaj2
бронирова	blind5
брос	abandon2 solt1
буб	diamant8
буд	estar1
будет	ser2 se1 va1
будт	hub1
будут	seran3 estaran1 los1 se1
будущ	futur9 dentr1
будьт	cuid2
букв	letr6
бумаг	papel6 bursatil3 garant2
бункер	bunk9 bunkers2 sil1
бунт	asalt4 rebelion1
буфер	portapapel5 buff2 port1
бухт	bah7
бы	hub2 habr1 men1 podr1
быва	supon1
бывш	ex4 antigu2
был	fue4 sid3 era2 ha2 eran1
быстр	rap8 rapid3 depris1 rapidez1
быт	ser4 estar2 pued1
бюджет	presupuest9 categor1 presupuestari1
важн	import4
валет	jot8
валют	divis6 moned6 monetari2
вам	os2 contig1 te1 vosotr1 vuestr1
варвар	barbar8 barb2
вариант	variant3 opcion1 sugerent1
вас	os2 te1 tien1 vosotr1
ваш	tu4 tus3 vuestr3 su2 sus1
введ	introduzc7 introduc2
введен	introduccion4 introduc3
вверх	arrib5 sub2 superior1
ввест	introduc5 contabiliz2
ввод	entrad3 contabiliz2 introduc2 descontabiliz1
ввс	adv8 advs2
вдво	mit4
ве	complet1 tod1
веб	web6
вед	arrastr1 guiadn1 haz1
ведет	conduc1 llev1
век	sigl6
вел	conduc2 gui1 lider1
велдин	weldyn9
велик	gran6 grand4
величин	magnitud5
вер	fe4 confi2 cre1
вербова	reclut5
верн	correct2 leal2 volv2 ciert1 vuelv1
вернул	regres3 vuelt3 devuelt2 recuper1
вернут	volv4 regres2 devolv1 revert1 vuelt1
вероятн	probabil6 probabl3 posibil1
верс	version9 revision1
вертикальн	vertical9
верхн	superior6 alto2 alta1 arrib1 tech1
вершин	nod7
веснот	wesnoth9 uesnian1
вест	vest4 notici2
вестин	westin9
ветк	ram9 convers2
вечн	etern4 siempr2 atorment1
вещ	cos4
веществ	sustanci4 materi2
взрыв	explosion7 deton2
взял	tom1
взят	cogedl2 cog1 recog1 tom1
вид	vist3 veis2 ves2 aparient1 especi1
видел	vist3 vi2 vio1
виден	vision6
видет	ver3 vert2 alegr1
видим	visibl6 aparent2 visibil1 vision1
видн	visibl3
виж	veo6 ver1
вкладк	pestañ9 lengüet2
включ	activ5 inclu4 habilit3
включа	inclu6
включен	inclusion2 activ1
владельц	propietari5 dueñ2 titular2 portador1 respons1
владен	domini2 territori1
владык	lich2 señor2
власт	autor1 gobern1 liderazg1 pod1
влев	izquierd3
влия	afect5 influ3
вложен	adjunt9 anid3 subcarpet2
вмест	junt5 lug2
внебрачн	matrimoni4
внешн	extern9 exterior5 aspect1
вниз	abaj6 inferior2 baj1
вниман	atencion4 advertent3 avis3
внутр	dentr5 interior2 intern1
внутрен	intern7 interior4
во	durant2 en1
воврем	just1 tiemp1
вод	agu9
водн	acuat4 maritim3
водян	siren8 triton4 acuat1
воен	milit7 militar5 guerr1
вожд	jef7 caudill3 lid3
возврат	rehac2 retorn2 volv1
возвраща	devuelv3 vuelv3 devolv2 regres2 volv1
воздух	air8
возможн	posibl3 quiz2 quizas2 capac1 caracterist1
возраст	edad7
возьм	tom3 cog2 llev1
воин	guerrer6 luchador2 hombr1 sold1 trop1
войн	guerr8
войск	trop5 fuerz2 huest1
войт	entrar5
вокруг	alrededor7 rod1 rode1
вол	volunt6 buey4
волк	lob8
волн	ole5 onda3 olas2 preocup2 ondul1
вооруж	armad6 luchador1
вооружен	armad2 armas2
вопрос	pregunt5 asunt1 interrog1
ворот	puert5
восстанавлива	restaur2 san2 recuper1 regener1
восстанов	restaur5 recuper3 repar1
восстановлен	recuper3 restaur2
восток	este2 haci1
восточн	oriental8 este1
вот	aqu1
вперед	adel5 delant2 enfrent1 frent1 march1
вправ	derech3
враг	enemig8 agresor1
вражеск	enemig4
врат	puert3 portal1
врем	tiemp5 hor3 durant1 moment1
времен	temporal4 tiemp4 hor1
вручн	manual6
всадник	jinet7 chocob2 caball1 taur1
все	tod7 las1 los1
всег	total2 sol1 tot1
всегд	siempr9
всем	tod3
всех	tod4 los1
вскор	pront2 poc1
встав	insert8 peg4
вставк	recuadr5 insercion3 insert3 peg3
встрет	conoc1 encontr1 enfrentar1 reun1
встреч	cit4 reunion3
встроен	line1
вступ	mantuv3 preliminar1 relacion1 unirt1
всю	tod1
всяк	acas2
втор	segund8 secundari1
вход	entrad4 entrand2
входн	entrad4
входя	entrant7 bandej2
вы	has2 estais1 estas1 quier1 sois1
выбер	escoj3 seleccion3 elig2 elij2 eleg1
выбира	coincid5 concid2
выбор	eleccion3 seleccion3 selector2 eleg1 escog1
выбра	seleccion6 eleg2 escog1
вывест	imprim2
вывод	sal4
выгляд	parec3 aspect1 luc1 pint1 ve1
выда	emit2
выдел	seleccion2 resalt1
выделен	seleccion4
выж	sobreviv5 supervivient4
вызва	caus3
вызыва	caus2 provoc2 desafi1 invoc1
выигра	gan4
выйт	sal4
выключ	desactiv3 desact2 deshabilit2 apag1
выписк	extract8
выполн	ejecut3 cumpl2 realiz2 efectu1 sentenci1
выполнен	ejecu3 ejecut1 termin1 vencimient1
выполня	ejecut2 realiz2 cumpl1
выравниван	alin7 justific1
выражен	expresion9
выреза	cort5
высок	alta5 alto4 altas3 altos1
высот	altur8 altitud3 alto1
выход	sal4
выходн	sal2
вычисл	calcul4
вычислен	calcul4 evalu1
выш	arrib3 encim1 mayor1 superior1
гадюк	vibor9
газ	gas8
гаубиц	obus7 lanz2
гв	añw9
гведдр	gweddry9
где	dond7 siti1
генератор	gener3
генерац	gener3 mapg1
геро	her4 hero4
гигантск	gigant9
глав	capitul9
главн	principal7 central1 maestr1 primari1
глаз	ojos7 ojonegr3 ojo2
гласн	vocal5 labializ2
глобальн	global9
глубин	profund5
глубок	profund7
глуп	estup5 tont3 insensat2 neci2 imprudent1
глух	sord9
гляд	mir3
гном	enan9
гоблин	goblin7 goblins6
говор	dic4 habl3 dij2 dec1 dig1
год	año8 anual2 años2 ño1
голов	cabez9
гор	montañ8
горазд	much1
горизонт	horizont7
горизонтальн	horizontal9
горн	montañ4
город	ciud8 ciudad4
городск	ciud2 urban1
горяч	ataj3 calient2 acces1 tecl1
господин	señor4
госпож	dam6 ama3
государств	estad2 pais1
гот	prepar2 estoy1 list1
готов	prepar3 dispuest1 list1 prep1 prepara1
градус	grad9
гражданск	civil9
гран	granit4
гранит	granit7
границ	fronter6 limit3 bord2
граф	graf5 diagram2 grafic1
график	grafic4 planif3 planific2 tileset2
графическ	grafic3
греческ	grieg7
грифон	grif9
групп	grup8
гусениц	orug9
да	si3 eh1
дава	hazl1 vam1
давн	much1 tiemp1
дает	da3 otorg2
даж	inclus8 siqu3 aunqu1 ni1
дал	di2 dio2 dad1
далек	lej4 lejan1
дальн	distanci3 lejan1
дальш	lej1 prosegu1
дам	dar3 rein2
дан	dat8
дат	fech9
датчик	sensor7
два	dos6
дважд	dobl2 vec2
две	dos5
двер	puert5
двига	mov2 muev1
двигател	motor7 propulsion1
движен	movimient5
двойн	dobl7
двум	dos3
двух	dos5
действ	accion5 actu1 oper1
действительн	realment3 quier2 segur2
дел	asunt1 divid1 pendient1 realid1 situacion1
дела	hac4 fabric1
делфадор	delfador9
ден	dia7 diari1 labor1
денег	diner4
деньг	diner6
деора	deor9
дерев	arbol8 mader1
деревен	alde4
деревн	alde9 puebl1
деревя	mader6
держ	mantene2 res2 manteng1 mantent1
держа	manten2 permanec1 sosten1
дет	hij5 niñ2
диаграмм	grafic3 diagram2 cronogram1 cuadr1
диалог	dialog8
диапазон	rang8 interval1
дик	salvaj8
диксон	dixon9
дипломат	diplomaci6 diplomat5
диск	disc8 disposit1
длин	larg6 longitud5 multipagin2 aracter1 longli1
для	par7 de1
дне	dias6
дни	dias4 cumpleañ1
дня	jorn4 dia3 laboral2 diari1 dias1
до	hast3 a1 antes1
добав	añad7 agreg4
добавл	añad3 ñad2
добавлен	añad3 agreg1
добавля	añad3 agreg2
добр	bienven4 buen1
добра	alcanz3 lleg2
добыва	min2 excav1 extra1
добыч	botin2 pres2 min1
довер	confianz3 confi2
доверя	confi5 conf3
довольн	bastant3 conform3 satisfech1
договор	pact4 trat3 acuerd1 contrat1
документ	document7 audiovisual5 objet2 audivisual1
документац	document3
долг	deud2 larg2 much1 tiemp1
долж	deb4
должн	deb6
долин	vall9
доллар	dol9
дом	hog6 cas4 hogar2 domini1
домашн	inici1 personal1
домик	cas2 cabañ1
дополнен	complement5 autofinaliz2 extension2 accesori1 autocomplet1
дополнительн	adicional8 extra2 complementari1 mas1 opcional1
допуска	acept1 permit1
допустим	val3
дорог	camin6 carreter4
доспех	armadur7
достаточн	suficient6 bastant2 bast1
достигнут	alcanz2 principi1
доступ	acces5 acced3 dispon1 permis1
доступн	dispon8
доход	ingres8 gananci3
дракон	dragon9
драт	luch3 pel1
древ	arbol5 genealog3
древн	antigu5 wos2 ancestral1 ancian1
дрейк	drac9
дровосек	leñador7 talador2
дроид	droid7 android4 dro3 droids1
друг	otros5 otro4 amig3 otra3 otras3
дружествен	amist3 amig1
друз	amig7
дума	cre4 pens3 piens3 supong1
дух	espiritus7 espiritu5
душ	alma8 almas6
европ	europ9
ег	su3 sus2 le1 lo1
ед	aliment4 com2
едв	apen3
единиц	unidad2 punt1 unid1
единствен	unic6
ем	le3
есл	si8
ест	hay3 tien2
ещ	aun4 todav3 mas2 otra1 otro1
жал	lastim3 quej2 arrepient1 pen1 perdon1
жалк	insignif3 miser3 patet3
ждат	esper2
ждет	esper1
же	mism3
жела	uier3 dese2 des1 quier1
желез	hierr6
железн	hierr7
жен	espos3 cas1 muj1
женщин	mujer6 muj5 femenin1
жертв	victim6 sacrifici4 sacrific1
жив	viv5 vid2 vivient2
животн	animal9 besti1
жизн	vid7 extingu1 viv1
жил	vet3 viv2
жит	viv3
жител	ciudadan6 iudadan3 habit2 aldean1 descontent1
журна	registr6 diari2
за	por3 detras1
заб	olvid6
заблокирова	bloqu4 bloque1 usandol1
забра	cog1 rob1 tom1
заверш	complet3 finaliz2 termin2
завершен	finaliz2 complet1 termin1
завис	depend4 dependient2
зависим	dependent7 depend2 segun1
завод	fabric3 industrial3
заглав	titul6
заголовк	cabecer6 encabez3 titul2
заголовок	cabecer3 encabez3 titul2
загруж	carg3
загружа	carg3 descarg2
загруз	carg6 descarg2
загрузк	carg5 descarg3
загрязнен	contamin8 descontamin2
зада	dad1 establec1
задан	mision2 trabaj2 ejercici1 tare1
задач	tar6 tare5 pendient1
заканчива	acab1 termin1
закат	ocas5 anochec2 pon1 puest1
закладк	marcador5 lengüet2 pestañ1
заключ	pact2
закон	ley8 legitim3
законч	termin4 acab2 finaliz1
закр	cerr8 cierr2
закрыва	cierr5
закрыт	cerr5 cierr1
зам	reemplaz6
замен	reemplaz5 sustitu2 sobrescrib1
заменя	sustitu4 reemplaz1
замет	di1 not1 presenci1
заметк	not8 anot1
заметок	not4
замк	castill6 torreon1
замок	castill8
занов	reconstru1 reinici1
заня	ocup2 demor1
занят	disponibil4 ocup2
зап	escrib2 apunt1 asient1 entrad1 grabacion1
запад	oest7 noroest1
западн	occidental9 oest4
запас	existent2 almacen1
запис	escritur2 registr2 apunt1 entrad1 escrib1
записа	escrib3 registr2 escrit1
запланирова	planific6 planif1 program1
заплат	pag5
заполн	rellen4 llen3
заполнен	rellen6 llen2
запрашива	olicit3 solicit2 pid1 pregunt1
запрос	peticion3 solicitud3 consult2 solicit2
запуск	inici3 ejecut2 lanzamient2 ejecu1
запуст	ejecut4 lanz2 inici1
запущ	inic2
запят	separ2
застав	puest6 avanz1
зат	lueg3 despues1 entonc1
затрат	cost2
захват	captur5 conquist2 tom2 invad1
зач	iba1 por1 querr1
зашифрова	cifr6
защ	defens3 defiend2 proteccion1
защит	defens4 proteg4 defend3 proteccion1 protej1
защитник	defensor6 justicier2 guerrer1
защищ	proteg2 defend1
защища	defend3 proteg3 defiend2 defensor1
звезд	estrell9
звездн	estel3 magnitud3 sidere3 estelar1 estrell1
звонк	sonor9
звук	son3 soundset3 audi1 silenci1
звуков	son2 reproduc1
зд	pv8
здан	edifici8 instal2 urban1
зде	aqu7 aca1
здоров	salud3 vid3 punt1
здравств	hol5 salud2
зелен	verd7
земел	tierr2
земл	tierr8 suel1 territori1
зим	inviern8
зло	malv3 mal2 mald2
зна	conozc2 se2 lo1 sab1
знает	sab4 conoc1 conscient1 sep1
знаеш	sab3 conoc1 sep1
знак	sign5 cartel2 glif2 señal2 letrer1
знал	sab2 conoc1 sup1
знан	confianz3 conoc3 sabidur1
знат	sab2
знач	signif2 entonc1
значен	valor9
значк	icon7 simbol1
зовут	nombr1
золот	oro9 dor2 oned2
зон	zon5 are2
зрен	visual7
игнорир	ignor4 gnor3
игнорирова	ignor6
игр	jueg7 part6 jug1
игра	jug5 jueg1
игров	hud2 jueg2 tabler2
игрок	jugador9
ид	ve2 id1 uni1 vam1 ven1
идентификатор	id4 identif4
идет	vien1
идт	ir4 irme1 march1 segu1
идут	vien1
из	de2 desd2 del1
избав	deshac1 liber1
известн	conoc5 famos2
извин	sient4 disculp1 perdon1
изготавлива	produc2
измен	cambi4 modific4 edit3
изменен	cambi6 modific2 modif1
изменя	cambi1 modif1 modific1
измерен	med3 cuadr1
изображен	imag7 imagen5 miniatur1
изуч	adquir2 estudi2 aprend1 examin1
ил	o9 iliah1 u1
им	nombr6 les1
имеет	tien3 ien1 pose1
имен	nombr3 llam1 pil1
имет	ten2
имеют	tien2
импер	imperi8
импорт	import7
импортирова	import5
инач	contrari2 otro1
инвестиц	inversion8
инвестицион	inversion5
индекс	indic2 subindic2 superindic2
инженер	ingenier8
иногд	vec5 ocasional3 ocasion1
инструмент	herramient9
интересн	interes3 pregunt3
интернет	internet6 bancari2 conexion1 web1
интерфейс	interfaz7 igu2 iu2 hud1 interfac1
информац	inform7
иска	busc4 busqu1
исключен	excepcion7 except2
использ	usa4 usad2 usan2 use2 utilic2
использова	usar7 emple2 usad2 utiliz2
использован	uso5 usar2 utiliz1
использу	usand5 mediant1 usam1
используем	usad2 utiliz2 usar1
исследова	explor2 investig2
исследован	investig7
исследовательск	investig3
истин	verdader4 autent1 verd1
истор	histori7 historial3 histor1
источник	fuent8 orig3
истощ	agot4 vet2
исходн	original3 inicial2 brut1 predetermin1
исходя	bandej4 salient4
итак	asi2 entonc1
итог	total3 resum2
итогов	total4 resum1
их	sus2 ellos1 les1 los1 son1
ищ	busc2
ищет	busc2
ка	kai6 ka4 lian4
кадр	fotogram5 marc1
кажд	cad9
кажет	parec4
казарм	barracon4 cuartel4 viviend3 garit2
как	com6 cual1 que1
кал	kaleh9 kal2 karth1
календар	calendari9
каленз	kalenz9
калькулятор	calcul3 parentesc1
камен	piedr7 gem1 joy1 petrific1 roc1
каменоломн	canter8 roc1
камер	cam7
камн	piedr5 adoquin2 roc2
кампан	campañ9
кап	kapou6
капита	capitan7 patrimoni2 capital1
караульн	centinel6 cuartel1
карт	map9 cart2
картинк	dibuj4 click1 haz1
картх	karth6 kal4
каталог	directori8 catalog3 carpet2
категор	categor6 categori3
качеств	calid3 com2
квадрат	cuadr5 cuadratin2
кем	quien1
киборг	cyborg8 cyborgs6
клавиатур	tecl3
клавиш	tecl7 ataj1
клан	clan9
класс	clas9
классическ	clasic9
клиент	client9
ключ	clav7 llav5
кналг	knalg9
книг	libr8 libret1
кнопк	boton8 clic1 puls1
ко	algo1 cos1
кобр	cobr9
ког	algui2 aquell1
когд	cuand6 vez1
код	codig9 coderr1
кодировк	codif9 caracter1
колес	rued9
количеств	numer4 cantid3
колон	coloni6
колонист	colon8
колонк	column3
колонтитул	encabez3 pie2
кольц	anill9
ком	cc2 algui1 quien1
команд	equip5 comand4 com1
командир	comand6
командн	mand3 comand2 torret1
комбинац	combin2 acces1 secuenci1
комментар	comentari9
компан	empres5 compañ4
компонент	component9
компьютер	comput4 orden3
компьютерн	informat3 comput2 orden1
кон	caball3 mont2 establ1
конец	fin3 final3 acab1
конечн	supuest6 clar2 final1
конрад	konr9
консол	consol9
контакт	contact9 ontact1
континент	continent8
контрагент	beneficiari8 pagador1
контрол	control5
контролир	control3
конфигурац	configur3 reconfigur3
конфликт	conflict8
конц	final4 fin1
конч	acab1
координат	coorden9
коп	lanz4 copi3 cc1 respald1
копирова	copi5
копирован	copi4
корабл	barc8 nav4
корол	rey9
королев	rein6
королевск	real7
королевств	rein6
коротк	cort4 brev2 ataj1
корпус	carroc9 estructural2 cuerp1
корректн	correct2 val2
космическ	espacial8 nav2
космос	espaci2 profund1
кост	hues7 dad2 ric1
котор	que3 cual1 cuy1
коэффициент	factor5 coeficient2 binomi1 fraccion1
кра	krai4 kra3 transdanubi2 bord1 da1
крайн	men2
красн	roj9
кратк	cort5 brev1
кредит	prestam5 prest2 credit1
кредитн	tarjet3 credit2 creditici2 prestam1
крелан	crelanu9
крепк	fuert2
крепост	fortalez9 bastion1 torreon1
крещ	bautism3 bautiz3
критер	criteri5 prueb2 wilcoxon1
кров	sangr9
кром	ademas3 except3
круг	circul9
крупн	grand1
кто	quien7 algui4 qui1
куб	cub8
куд	adond3 dond3
кует	forj6
кузниц	forj3 herr1 metal1 tall1
культур	cultur9
куп	compr8
курс	preci4 cotiz1
курсор	cursor7 raton1
лаборатор	laboratori7
лагер	campament6 acamp1 camp1 torreon1
ладн	acuerd2 ok2 bien1
лазер	las2 laser2
лазерн	las1
ландар	land9
латинск	latin7
лев	izquierd8 izq2
легенд	leyend6 legendari1
легк	facil5 liger5
лед	hiel4 dam2 lady2 señor1
ледян	hel5 hiel4
леж	percib2 alla1
лес	bosqu9
лесник	silvicultor8
лет	años6 veran2
летуч	murcielag7 volador2
леч	san3 cur1
ли	indic2 si2 deb1
либ	o2
лидер	lid6 lider4
лин	lin4 line3 bord1
линарианец	linarian8
линарианц	linarian5
линейн	lineal9
лисар	li6 sar6
лист	hoj8
листинг	listings4 codig1
литейн	forj3 horn1
лиц	person8 car1 rostr1
лич	lich9
личн	personal6 priv5
лиш	sol3
лобб	sal2 vestibul2 incorpor1
лог	bitacor5 registr2
локальн	local9
лорд	lord5 señor4
лошад	caball6
лук	arco8 arcos4
лун	lun7
лучш	mejor7
люб	cualqui8 cualqu2
люд	human5 gent3 person3 hombr2
людьм	human2
люциус	lutius9
мk	mk9
маг	mag8 magi4 magic1
магическ	magic7
макет	format2 diseñ1
макс	max7 maxim2
максимальн	maxim9 maximiz1
мал	pequeñ4 mal2 poc2 menor1
маленьк	pequeñ6 sabandij1
малин	malin9 frambues2
маркер	marcador3 traz3 bains2 marcus2
маск	masc6 enmascar5
масс	mas1 matriz1
мастер	asistent5 maestr4
мастерск	tall4 repar1
масштаб	ampliacion6 escal4 zoom2 factor1
мат	madr6 ecuacion1
математическ	ecuacion5 matemat4
матер	madr6
материа	material4 recipient1
материал	material7
машин	maquin5 vehicul4
мгновен	instantane5 instantan4 moment2
мебрин	mebrin9
медлен	lent8
межд	entre9
мелк	pequeñ2
мен	menu4 me3 fui1 mi1 teng1
меньш	menor4 men3 enos1
меня	cambi2
мер	men3
мерзк	asquer3 suci2 vil2 apest1 infam1
мертв	muert4
мертвец	muert4
мест	lug6 lugar5 espaci2 siti1 venganz1
местн	local3
местност	terren6
местонахожден	geograf3 ubic2
местоположен	lugar2 ubic2 lug1 posicion1
месяц	mes9 mensual3
металл	metal8
метасервер	metaservidor8 metaserv2
метк	etiquet8
метод	metod8
меч	espad9
мин	arcominut2 minimap2 general1 min1 mini1
миникарт	minimap8
минимальн	minim9
минимум	men2 minim2
миниракет	mini9
минут	minut9 inut3 arcominut2
мир	mund8 paz4
мирн	pacif3 paz3
мисс	mision8
мистическ	arcan7
младенчеств	bautiz4
мм	mm9 milimetr1 umm1
мне	me4 mi1
мно	conmig3 siguem2 mi1 seguidm1
мног	much6 monton2 demasi1
множеств	much2
мо	mi7 mis5 mia1 mio1 mios1
мог	pued2 podr1
могл	podr2
могут	pued3
могуч	poder4
могуществен	poder5
мод	mods6 mod2
модернизирова	mejor2
модпак	modpack8 modpacks3
модул	modul6 complement3 extension1 motor1
мож	pod4
может	pued6 podr1
можеш	pued2
можн	pued3 posibl1
мозг	cerebr8
мол	rez4 mol3 rueg2
молод	jov5 joven3
момент	moment2 actual1
монет	moned3 piez3
мор	mar8 ocean1
морск	marin5 mar2 maritim2 naval2
мост	puent9
мощ	pod2 poderi2 potenci2 rival1
мощн	poder3 potent2
мрамор	marmol7
мраморн	marmol5
мудр	sabi5 prudent2 sabidur1
музык	music7 musicset4
мы	hem4 estam3 nos2 nosotr1 nuestr1
мысл	pensamient3 ide2 ment1
мыш	raton6 arrastr1 murcielag1
мяс	carn9 carnaz2
на	en3 a1 al1 de1 el1
наблюда	observ4 vigil1
наблюдател	espect6 observ3 geograf1
наблюден	observ6 sesion2
набор	conjunt7 ruleset3 lot2 tileset2
наведен	desplaz1
наверн	supong2 probabl1
наверняк	segur1
навсегд	permanent3
навык	habil4
наград	recompens7 premi3
над	esper2 deb1 sobr1
надежд	esper3
надея	esper2
наездник	jinet5
нажа	presion2 puls1
нажат	puls3
нажм	puls6 clic1 presion1
назад	atras5 retroced2 hac1 volv1 vuelt1
назва	deriv2 llam1
назван	nombr6 etiquet1 titul1
наземн	terrestr7 tierr1
назнач	asign5
назначен	asign3 destin3 proposit2 design1
называ	llam4 denomin1
найд	encontr5 encuentr1
найт	encontr5 busc2 hall1
наконец	fin4 final3
налог	imposicion5 imposit5 impuest4
нам	nos3 nosotr2 nuestr1
намн	much2
нанос	inflij2 dañ1 inflig1
напа	atac2 siend2
напада	atac3
нападен	ataqu2 ofens2 atac1
напаст	atac2
напоминан	recordatori7
направ	derech1 fluj1
направлен	direccion3 haci1
например	ejempl5 ej4 p2
народ	nacion5 gent4 puebl3
нас	nos4 nosotr3 ten1
населен	poblacion5 pobl2
наскольк	estim1
настольк	tan3
настоя	verdader3 real2 autent1
настро	configur3 personaliz1
настроек	configur2
настройк	configur5 preferent3 opcion2 ajust1
наступлен	ofens2
насчет	tal1
наук	cienci7 cientif1 ujo1
науч	aprend3 enseñ3 enseñam3 enseñart1
наход	encuentr1 resid1
нача	comenz5 empez3 inici3 comienz2 principi1
начал	principi3 comienz2
начальн	inicial4 apertur2 inici2
начина	comienz3 empiez3 comenz1 comienc1 empez1
начн	comenc3 empiez2
наш	nuestr9
нашел	encuentr3 encontr2
нашл	encontr3
не	no8 ningun1 se1
неб	ciel6
небесн	ciel4 celest2
небольш	pequeñ5
неверн	inval4 incorrect3 val3 errone2 erron1
невозможн	posibl2 pud2 se2 impos1
недавн	recient8
недел	seman8 semanal2
недовольн	descontent4 conform1 escontent1
недопустим	val3
недостаточн	suficient3 insuficient2
недоступн	dispon3 inalcanz1
нежит	muert2 vivient1
независим	independent5 independient5
неизвестн	desconoc9 esconoc1
некорректн	val2 incorrect1
некотор	algun6
некромант	nigrom9
нексус	nexus9
нем	ella1
немедлен	inmediat9
немн	poc3 algo2
необходим	necesari4 deb1 neces1 necesit1 requer1
необязательн	opcional7
неожида	inesper9
неплох	buen1
неправильн	incorrect3 inval1 val1
нескольк	multipl4 vari4 algun3 unas2 unos2
нет	no3 hay2 sin2 ningun1
ни	ningun4 ni1
ниж	debaj4 abaj3 inferior1
нижн	inferior5 pie2 abaj1 baj1
низк	baj4
ник	nadi3 usuari1
никак	ningun1
никогд	nunc8 jamas2
никт	nadi7 ningun1
ним	nym4 ellos3 ellas1
них	ellos3 ellas2
нич	nad6
но	per9
нов	nuev9
новост	notici8
ног	nog6 pies5 piern4 pat1
нод	nod5
номер	numer5 num1 nº1
нормальн	normal4
нос	llev2 port1
ноч	noch8
нрав	gust4 disgust1
ну	buen3 bien1 pues1
нуж	necesit3
нужда	necesit2
нужн	necesit5 deb1
нул	cer6
нулев	cer5
нумерац	enumer2 numer1
об	acerc1 ambas1 ambos1 sobr1
обеспечен	softwar1
обзор	vist2 mensual1 prevision1 resum1
облада	pos1
област	are5 oblast5 region2
обм	portapapel4 intercambi3
обнаруж	detect4 descubr2 descubiert1 encontr1
обнов	actualiz6 refresc1
обновл	actualiz3
обновлен	actualiz7
обо	ambos5 ambas1
обозначен	nomenclatur5 simbol1
оборон	defens3
обработа	interpret2 proces2 analiz1
обработк	proces4 interpret1 manej1
образ	correct1 form1
обрат	acud1 consult1 present1
обратн	invers3 atras1 respond1 reversion1 vuelt1
обсерватор	observatori9 peak2
обучен	tutorial5 entren2
общ	comun3 general3 compart2 total2 global1
объедин	combin4 fusion4 unir1
объединен	fusion6 combin2
объект	objet7 bjet1
обычн	normal7 habitual2 usual2 general1 suel1
обязательн	obligatori5 requer1
огн	fueg5
огнемет	incendiari9 lanzallam3
огнен	fueg7
огон	fueg4
огр	ogros8 ogro5
ограничен	restriccion5 limit3 cort1 ilimit1
огромн	enorm5 gran2 inmens1
одежд	prend4 rop4 vestiment1
один	uno3 un1 una1
одинаков	ident2 mism2 igual1
одн	uno3 una2 mism1 un1
однажд	dia1 vez1
однак	embarg5 obstant1
одновремен	simultan2 vez1
ожида	esper4
ожидан	esper2
озер	lag9
означа	signif4 signific1
океа	ocean8 pacif2
окн	ventan8
окончан	finaliz1 termin1
окрестн	circund2 agresor1 alrededor1
округ	cond7 distrit3
окруж	rod6 aisl1
окружа	alrededor2 ambient2 interactu2
окружен	entorn9
он	ella1 ellos1 estan1 han1 se1
онлайн	line2 bancari1 conexion1
оп	experient5 px3
опасн	peligr9
операц	asient6 transaccion3 ejercici2 oper2
описан	descripcion9 descript1
оплат	liquid2 pendient1 venc1 vencimient1
определ	defin5 determin1
определен	definicion5 concret1 defin1 definit1 determin1
определя	determin5 defin3 especif1
опц	opcion2 adher1
опыт	experient7
опытн	experiment5 expert2 veteran1
опя	otra1
орд	hord8
орк	orcos9 orco4 orcas1
ороч	orca4 orcas2 orco1 orcos1
оруд	rifl2
оруж	armas7 arma5 armament1
оружейн	armer5 arsenal3 taller1
освобод	liber8 liberar2
основ	basic2
основа	fund5
основн	principal4 basic3 primari2 bas1 general1
особ	especial4 especif1
особен	especial5 rasg3
оста	qued4 restant4 permanec1
остав	dej3 abandon1 dejal1 manten1
остава	permanec4 permanezc1 qued1
оставля	dej2
оставьт	dej2 dejel2
остальн	rest5 demas2 otros2
останов	deten7 detenert1
остатк	balanc3 rest1 sald1
остаток	sald4
осторожн	cuid4 cuidad3 cautel2 precaucion1
остр	isla6 afil2
остров	islas6 isla5
от	de1 del1
отб	repel2
ответ	respuest8 respond4 contest2
ответьт	respond5
отвеча	respond2
отда	entreg1
отдельн	individual3 separ2
отдохнут	descans4
отец	padr7
отказа	rechaz4 neg3 rehus2 descart1
откладыва	pospon3 ospon2
отклон	rechaz3 rehus3 descart2
отключ	desactiv6 deshabilit3 apag1 desact1 desconect1
отключен	desactiv3 apag2 desconect1 deshabilit1
откр	abrir8 abre3 abiert1 abrirl1 abrirs1
откройт	abre3 abra2
открыва	abre1 abriend1 abrir1
открыт	abiert6 abriend2 abrir2 apertur2 descubiert1
откуд	dond1 vien1
отладк	depur7
отладочн	depur5
отлича	difier3 diferent1
отличн	excelent4 genial3 bien2 perfect1
отм	cancel4 deshac3 descriptor1
отмен	cancel7 deshac2 descart1
отмет	marc3
отметк	verif2 deseleccion1 desmarc1 marc1
отмеч	marc3
относительн	relat7 respect2
отношен	relacion7 parentesc2
отобража	mostr2 muestr1 represent1
отображен	present2 mostr1 visibil1 visualiz1
отправ	envi5
отправител	remitent9
отправк	envi4
отправл	envi3
отправля	envi2 viaj1
отрицательн	negat9
отряд	grup3
отступ	marg3 retir3 sangr2 espaci1
отсутств	falt5 ausent2 faltant1
отсюд	aqu2 salg2
отц	padr6 fath2
отчет	boletin6 report4 inform2 comunic1
офис	oficin8
ох	oh2
охот	caz5
охотник	cazador9
охра	intrusion2 guardi1
охраня	custodi2 guard1 proteg1 vigil1
очен	muy7
очеред	col5 encol2
очист	limpi6 borr2 desmarc1 purg1
очистк	compact1 limpi1 purg1
очищ	limpi1
очк	punt4 puntuacion2 unto2 untos2
ошибк	error8 fall1
ошибок	error2
пайк	racion7
пакет	paquet9 empaquet1
пал	caid2 cay2
пальм	palmer9 palm5
памя	memori4
панел	barr7 panel4
папк	carpet8
папок	carpet3
пар	parej3 vapor2
параметр	opcion6 parametr3 ajust1 configur1
парн	chic2 hombr2 muchach2
парол	contraseñ9
паук	arañ7
перв	primer7 prim6
переб	masacr1
перевод	traduccion8 transferent4
перед	antes4 ante2 frent1
переда	deleg2 transfer2 transmit1
передач	transmision4 transferent3 deleg2 transfer1
передвига	mov1
перезаписа	sobrescrib6 sobrescrit2
перезарядк	recarg5 rearm1
переименова	renombr6 cambi1
перейт	ir4 salt2
переключ	altern2 conmut2 cambi1 visibil1
переключа	conmut4
переключен	altern1 cambi1
перемен	variabl9
перемест	mov6 haci1 muev1
перемеща	mov2 muev1
перемещен	mov2 movimient2
перенос	ajust2 migr2 adapt1 migracion1
переправ	vad4 cruz1
переход	salt2 transicion2 ir1
период	period7 cicl1 contabl1 interval1
песк	aren4
печ	horn6 carboniz2 fos1
печа	imprim5 impresion1
печат	impresion5 imprim3
печата	escrib3 imprim2 declar1
пещер	cuev8 cavern5
пив	cervez9
пик	pic7
пиксел	pixel9
пилюл	pastill7 pildor4
письм	cart2 orre2 corre1
питан	aliment3 comest2 energ1
пищ	aliment1
плава	flotant5 flot2
плазмен	plasm7
план	plan3 tar3
планет	planet8
платеж	pag5 remuner4 ago1 carg1 planif1
плем	tribus6 tribu5 tribal1
племен	tribu5 tribus3 tribal2
плох	mal4 pobr1
по	por2 de1
побед	derrot5 victori4 gan2 venc2 triunf1
побереж	cost4 coster1
поблиз	cercan2 alrededor1 cerc1
поведен	comport7
повелител	señor3 amo1
поверхн	superfici8
поврежден	dañ3 corrupt2
повтор	repeticion6 repet4 duplic1 rehac1
повторя	repit5 repet2 duplic1
повыша	increment2 aument1 mejor1
поговор	habl4 charl1 hablam1
погод	esper1
под	baj4 debaj2
подготовк	prepar3 inicializ1
поддержива	soport6 admit2 compat1 manten1 permit1
поддержк	soport3 apoy1 implement1 manten1
подземел	mazmorr6 calaboz3 catacumb1
подземн	subterrane9
подключ	conect4
подключен	conexion4 conect2
подкреплен	refuerz8
подня	alzar3 levant3 sub1
подобн	simil1
подожд	esper4
подп	firm5 textual1
подпис	firm4 etiquet1
подписа	firm4 suscrib4
подробн	detall5 consult1
подсказк	pist4 sugerent3 consej2 burbuj1
подтвержден	confirm4 remes4 pregunt1 valid1
подума	pens2 consider1 piens1
подход	adecu1 apropi1
подходя	adecu4 apropi1 cotej1 nativ1
пожалова	bienven6
пожалуйст	favor7
позвол	permit3 dej2 permitirt1
позволя	permit4
поздн	tard3 posterior1
позж	tard2 lueg1
позиц	posicion6 apunt2
поиск	busqued7 busc6
пойд	ire2 vam2 ir1 irem1 segu1
пойма	atrap2 captur2 pill2
пойт	ir1
пок	hast3 mientr3 antes1 aun1
покаж	mostrart2 enseñ1 mostr1
показ	mostr1
показа	mostr5 muestr2 represent2
показыва	mostr5 muestr4 dibuj1 gramplet1 ocult1
покинут	abandon3 huir1
поколен	gener5
пол	camp7 casill4 hexagon1 marg1 sex1
полага	supong3
полезн	util6
полет	vuel6 vol3
полн	complet5 llen1
полност	complet4 total1
половин	mit6
полож	muev5
положен	posicion4 marcial2 desventaj1 situacion1
получ	obten4 recib3 obtuv2 consegu1 obtien1
получа	gan2 obtien2 recib2 btien1
получател	destinatari7 beneficiari2 mem1 portador1
получен	obten3 recepcion2 obtencion1 recib1
польз	util1
пользовател	usuari8 personaliz1
пользовательск	personaliz5 usuari2
помест	coloc1 mansion1 pon1
помет	marc3
помечен	marc2 priv2
помн	recuerd6 record3
помог	ayud2 ayudadm2 ayudadn2 ayudam2 ayudar1
помога	ayud2
поможет	ayud2 le1
помоч	ayud3 ayudart3 ayudar2 socorr1
помощ	ayud5 usand1
понадоб	necesit2
понима	entiend6 comprend2 entend2
поня	entend4 comprend2 entiend2
попадан	golp3
попроб	prueb3 intent2 intental2 intentel2
попробова	intent2 prob2
попыта	intent4 trat1
попытк	intent5
пор	tempor1
поражен	derrot2 perd1
порт	puert6 portuari2 port1 uert1
порядк	bien2 orden2
порядок	orden3 oper1
поскольк	porqu2
посл	despues6 tras4 posterior1
посла	envi4
послед	futur2 secuenci1
последн	ultim9 final1 recient1
посмотр	veam4 mir2 ver1
посмотрет	ver2 verl1
посох	baston8 bacul5
поспеш	apresur3 apresuremon3 pris2
пост	centinel1 puest1
поставк	suministr3
поставщик	proveedor9 certif1
постоя	constant6 permanent1
постро	constru6
построен	constru1
постройк	estructur4 constru1 construccion1 edifici1
постройт	constru5
пот	porqu3 lueg1
потер	perd3 desperdici1 pierd1
потеря	perd7 pierd2
потомк	descendient9
похож	parec6 similar2 simil1
похорон	sepultur5 entierr1
поч	por2 porqu1
почт	casi5 corre5
почтов	corre4 postal4
пошл	envi1 vam1
поэт	asi2 tant1
появ	aparec2 surg2
появля	aparec4
пояс	cinturon3 horari3 zon1
прав	derech6 regl5 razon2 gobern1 permis1
правд	verd3 ciert2 realment1
правильн	correct3 val1
правк	edit3 edicion2 introduzcal1
правлен	gobiern5 gobi2 rein1
преврат	transform3
предварительн	previ4 prelimin3 tentat1
предел	fuer5 limit2
предк	ascendient8 ancestr2 antepas1
предлага	sugier5 ofrec3 propong3 propon2
предлож	ofrec3 ofrecer2 ofrecert2 propuest2 suger2
предложен	ofert5 suger3 proposicion2 sugerent2 propuest1
предмет	objet3 element2 articul1
предоставля	proporcion4 prove1
предпочита	prefer6 prefier4 tiend1
предпросмотр	previsualiz4 previ1
представля	ide1 present1
предупрежда	advert3 advirt2 pregunt2 avis1
предупрежден	advertent6 avis4 alert1 atencion1
предыдущ	anterior8 previ1
прежд	antes4
прекрасн	hermos6 bell3 genial2
прекрат	dej1
преобразова	convert5 transform2
преобразован	conversion4 convert2 transform2 convirt1
прерва	interrump7 abort2
при	al3 cuand2 se1
приб	lleg3
приближа	acerc2 aproxim2
привед	llev1 muev1
привел	traid3 dio1 tra1
привест	result1
привет	hol7
приветств	salud4 ave2 bienven2
привяза	asign2 vincul2
привязк	apunt2 ancla1 enfoqu1 vincul1
придет	tendr4 tendras2 vendran1
призва	reincorpor4 invoc2 llam1
призыва	invoc3 reincorpor3
приказ	orden4 bort1 emit1
приложен	aplic4 apendic3
примен	aplic7
применен	aplic2 uso1
применя	aplic2
пример	ejempl6
примечан	memor5 anot2 not2
принадлеж	pertenec5 mio1
принес	traid3 traj3 traedm2 traig2 tra1
принима	acept3 tom1
принц	princip9
принцесс	princes8
приня	acept6 tom1
принят	acept1
присоедин	unir3 unirs3 unirm2 unirt1 unis1
присутств	presenci5 latex1
приход	credit1 ingres1 vin1 vuelv1
причин	motiv3 razon3 caus1 circunst1
пришел	ven2 vin1
пришл	ven3 lleg1 tuv1 vien1 vin1
про	sdi3 acerc1
пробел	espaci6
пробл	problem3 resolv2
проблем	problem7
провер	verific4 comprob3 examin1 prob1 valid1
проверк	comprob3 valid3 verif2 verific2 prueb1
проверьт	comprueb6 verifiqu2
проверя	comprob3 revis2
провинц	provinci6 ghan2 provincial2 cab1
проводк	transaccion8 transaccional1
проводок	transaccion3
прогноз	pronost8 prediccion2
программ	program7
прогресс	progres8
прода	vend8
продвинут	avanz6
продолж	continu7 proced1 prosegu1 segu1
продолжа	continu3 segu1 sig1
продолжен	continu2 proced1
проект	proyect9
проигра	perd3
производ	produc6
производств	produccion7 fabric1 produc1
произошл	ocurr3 pas1 produj1
происход	signif3 ocurr1 pas1 suced1 transcurr1
пройт	pas2 cruz1 entrar1
проклят	maldit7 maldicion4 conden1 perdicion1
прокрутк	desplaz4
промышлен	industri4 industrial4
пропуст	omit4 ignor1
пропущ	omit2 descart1 falt1
прос	pedir3 pid3 ped2
просмотр	vist3 previ2 visor2 previsualiz1 ver1
просмотрет	vea2 ver2 vist1
прост	simpl4 simplement4 facil2 sencill2 perdon1
пространств	espaci4
прот	contr7 opon1
противн	contrari2 otro2
противник	enemig4 oponent3 adversari1
профил	perfil9
проход	pasadiz4 pasaj2 rond2 pas1 pasill1
процент	porcentaj7 interes4
процентн	interes3 tas2 porcentaj1
процесс	proces4
проч	otras2 demas1 otros1
прочита	leid5 leer4
прочност	estructural4 durabil2
прошл	pas3
прям	direct6 rect3 just2
птиц	pajar9 aves3
пулемет	ametrall9
пункт	punt2 item1 menu1
пуст	vaci6 vac4 blanc2 dej1
пустын	desiert9 quenoth3 desert2 barjan1
пут	rut6 camin4 via1 viaj1
путешеств	viaj7
пушк	cañon9 pistol3 armas1
пшениц	trig9
пыта	intent5 trat3
пят	cinc7 quint4 talon1
раб	esclav9
работ	trabaj5
работа	trabaj4 funcion3
работник	trabaj3 oper2
рабоч	trabaj4 laboral2 obrer2 labor1
равн	igual4 mod1
равнин	llanur8 llan3 aplan1
рад	alegr3 content2 complac1 encant1
радар	rad7 sensor2
радиус	radi8 alcanc2
раз	vez4 vec2 ras1
разб	derrot2
разбивк	part2
разведк	explor3 inteligent3
разведчик	explor6
развернут	expand5
развод	cri6 divorci2
раздел	seccion6 divid2
разделен	separ3 delimit1 desgl1 desglos1 divid1
разделител	separ4 delimit3 decimal1 divisor1
различн	diferent2 vari2 divers1 varied1
размер	tamañ9 dimension1 redimension1
размещен	coloc3 situ2 ubic1
разн	diferent2 distint2 miscelane2 vari2 divers1
разниц	diferent3
разобра	desarm5 analiz2
разр	salt3
разработк	desarroll4 diseñ2
разработчик	desarroll6
разреш	permit4 habilit1 resolv1
разрешен	resolu5 autoriz2 permis1 present1
разруш	destru4 saque2 desmantel1
разрушен	destruccion3 ruin3 ruinos3 destroz2
район	agresor2 are1 distrit1
ракет	misil8 cohet4
ракетн	cohet3 misil2 sil2
рамк	bord4 marc1 simbol1
ран	her3 tempran2 anterior1
ранг	percentil2 rang2 veteran2
раньш	antes2
располож	situ2 encuentr1
расположен	posicion2 ubic2 disposicion1 localiz1
расскаж	cont3 cuentam2 decidm1
рассказа	cont3 contart3 dec1
расстоян	distanci6 separ1
рассылк	corre3
расход	gast8 debit2
расчет	calcul4
расширен	extension4 adorn2 avanz2 extend2 expand1
ребенк	hij4
ребр	arist7
ребят	muchach1 vam1
регион	region6 provinci2
регистр	mayuscul4 capitaliz3 minuscul2 distingu1
регулярн	regul7 regular2 expresion1
редактирова	edit6
редактирован	edicion5 edit3
редактор	editor9
редк	rar5 escas1
реж	mod7
режим	mod4
резервн	respald4 copi2 salvaguard1
результат	result7
рек	rio8 rios4
рельеф	terren6 casill1
ремонт	repar5
ремонтн	repar4
республик	republ9
ресурс	recurs9
реч	discurs2 palabr2
реш	decid6 resolv2 identific1 pens1
решен	solucion6 decision3 resolutor2 resolu1
риск	riesg8
рисунок	figur2 dibuj1
ро	ro8 arthi6 sothi3 enjambr2
робот	robot3 robots3
род	nac6 neutr2
родител	padr5
родительск	precedent6 madr1
родн	traduc2 hog1 natal1
рожден	nacimient9 cumpleañ2 nac1
роскош	luj9
рост	crecimient6 crec2
рубин	rub9
руд	mineral9
рудник	min3
рук	man8 braz3
руководств	manual5 gui2
рун	run6 runic4
рыб	pesc7 pec5 pez4
ряд	cerc2 junt2 adyacent1 lad1
сайт	siti3 web2
саледус	saledus9
сам	mas2 mism2 propi1
сбежа	escap4 huid1 huir1
сбо	fall2
сбор	comision2 cosech2 recog1
сброс	restablec6 reinici3 basur1
сведен	detall2 inform2
сверк	concili4
сверх	arrib3 encim1 superior1 tech1
свет	luz7 brill1
светл	brillant2 clar2
сво	su3 sus2 propi1 tu1
свобод	libert6 libr1
свободн	libr4 librement2 despej1
сводк	resum6
свойств	propiedad7 propied3
связ	asoci2 enlac2 relacion1
связа	asoci2 enlaz2 relacion2 contact1 emparent1
свят	bendit8 sagr2 sant1
сдат	rend2 repart2 dar1 rendicion1
сдела	hac3 har2 hech2 hag1 hic1
себ	mism1
север	nort5 norest4 noroest3 noroccidental1
северн	nort6 septentrional4 norteñ2
сегодн	hoy9
сейчас	ahor4 moment2
секрет	secret5
секретн	secret6
секунд	segund6 egund1
сем	famili9 siet2
семейн	familiar4 genealog4 famili2
сер	gris6 seri3 turbi2
сервер	servidor9
сердц	corazon4
сертификат	certific9
серьезн	seri4 grav3
сестр	herman4
сет	red7
сетев	red4 multijug1
сетк	cuadricul6 rejill4
сжат	compresion6 comprim3
сил	fuerz7 pod1 poder1
сильн	fuert6 poder2
символ	caracter6 simbol5 caract4
син	azul8
сир	señor4 siri2
сист	sistem3
систем	sistem8
системн	sistem3
скаж	decidl2 dil2 dim2 cuentam1 decidm1
сказа	dij5 dec2 dich2 decirt1 dir1
скал	roc6 acantil3
сквоз	atraves2 traves2 noclip1
скелет	esquelet9
скипетр	cetr9
склад	almacen7 bodeg1
скольк	cuant7
скопирова	copi4 hered1
скор	pront6 probabl1 rap1
скорост	veloc8
скорпион	escorpion9
скрипт	script4 secuenci1
скрыва	ocult4 escond1
скрыт	ocult7 cco1
слаб	debil9
слав	glori6
славн	glorios4
слев	izquierd5
след	siguient9 proxim3 huell1 prox1 rastr1
слишк	demasi8 muy1
сло	cap6 solap2
слов	palabr8
словар	vocabulari6 coleccion3 diccionari3
сложн	dificil6 complej1
сложност	dificult7
слома	rot3 problem1 romp1
слуг	sirvient7
служ	serv4 sirv4 sirvient1
служб	servici6
случ	ocurr2 pas2 suced2
случа	cas3
случайн	aleatori9 aleatoried2 azar2
слуша	escuch6
слыша	oid6 escuch1 oi1 oir1
см	veas8 ver1
смен	cambi2
смерт	muert5 defuncion3
смог	podr1 pud1
смогл	arregl1 pud1
смогут	podran2 montur1 usarl1
смож	pod2 capac1 podr1
сможет	podr1 pued1
сможеш	capaz2
смотр	mir5 consult1 vea1
смысл	sent2 signific1
снаряд	municion4 proyectil4 adquisicion2
снаряжен	equip4
снача	primer4
сниз	inferior2 abaj1 suel1
снимок	imag2 captur1
снов	nuev2 vez1 volv1 vuelv1
сноск	pie4
снят	deseleccion2 desmarc1 retir1
со	con1
соб	llev1
собира	cosech2 recog2 reun2
собра	reun4 compil1 vais1
собран	reunion9
собствен	propi5 propied2 patrimoni1
событ	event9
совершен	perfect1
совет	consej9 aconsej1 sugerent1
совместим	compat6 compatibil6
совпада	coincid2 coincident2 cotej1 igual1
совпаден	coincident6
современ	modern7
соглас	acuerd3 acept1 acord1
согласн	acuerd2 segun2 tradicion2
согласова	concili5
согласован	concili6
содерж	contien7 ontien2
содержа	conten3 contien2 conteng1
содержан	ig5 manten2
содержат	contien3 cuy1
содержим	conten8
соедин	conect3 conectal1
соединен	unidad5 unid3 conexion2 nid1
сожален	desafortun5 desgraci2
созвезд	constel8
созда	cre6 gener1
создава	cre2
создан	cre3 creacion3 criatur2 gener1
сокращен	abreviatur3 ali3 abrevi2
сокруш	aplast5
солдат	sold9 guerrer2
солнечн	sol1
солнц	sol2
сообщ	inform1
сообщен	mensaj9 corre1 ensaj1
сооружен	estructur2 extras1
соответств	coincid2 correspondient2 adecu1 apropi1 correspond1
сопротивлен	resistent5
сортировк	orden3 clasif1 criteri1
соседн	adyacent5 vecin2
составля	component1
состоя	mantuv2 compuest1
состоян	estad6 estatus2
сохран	guard8 grab1 salv1
сохранен	guard5 grab1 grabacion1 salv1
сохраня	conserv2 guard2 manten1 preserv1
союз	alianz6 union2
союзник	ali8
спам	spam9 basur2
спас	rescat4 salv2 salvadm2
спасиб	graci7
спаст	rescat3 salv3 salvar2
спенсер	spenc9
специальн	especial6
спецификац	especif4
списк	list6
список	list6
спокойн	paz1
способ	form2 maner2 capaz1 esencial1 metod1
способн	habil5 capac3 capaz1
справ	derech4
справк	ayud3
спрашива	pregunt4
спуст	baj1
спутник	satelit5 compañer2
сравнен	compar7
сража	luch6
сражен	escaramuz3 combat2 batall1 rond1
сраз	contr1 inmediat1 luch1
сред	miercol3 entre2 entorn1
средн	medi7 promedi5 median3 rendimient2 central1
средств	patrimoni4 diner1
срок	condicion2
ссылк	enlac6 referent5 ref1 url1
ссылок	referent3
ставк	apuest3 tas2 apost1
стал	acer3 convirt2
стандартн	estand8
станов	vuelv1
стар	viej7 antigu5 ancian1
стат	categor5 articul2 clausul1 convertirt1
статистик	estadist8
статус	estad3
стен	mur6 murall3 pared2
степен	grad2 elev1
стил	estil9
сто	cuest2 alto1 deb1 pen1
стоимост	cost4
стол	escritori3 tan2
столбец	column4 olumn1
столбц	column8 olumn1
столиц	capital9
стольк	tant2
сторон	band5 lad4 firmant1
стоя	quiet2
страж	guardi7 guardian3
стран	extrañ5 pais5 rar1
страниц	pagin9
страх	mied7 temor3
стрелк	flech6 alpin2 reloj1
стреля	disp5 dispar5
стро	constru3 produc2 construccion1
строен	edifici3 estructur2
строительн	construccion4
строительств	construccion5 constru2
строк	fil6 line4 caden3 lin2 ila1
субсчет	subcuent8
суд	juzg3 barc1
судьб	destin5 afront1
сумм	sum4 cantid3 import2
сундук	cofr9
супруг	conyug9
существ	exist6 existent5 criatur1
схем	circuit6 esquem3 credit2 ircuit2
сценар	escenari9 guion4
счаст	afortun4 felic4 feliz1 suert1
счастлив	felic4 feliz3 content2
счет	cuent9 factur3
счита	consider2
сын	hij4
сэр	señor4
сюд	aqu3
таблиц	tabl5 cuadr2 distribu2 hoj2 lengüet1
таверн	tabern9
тайн	secret4 contrab1
так	asi3 tan2 tant2 es1
такж	tambien8 ademas1
таллин	tallin9
там	alli5 ahi3 hay1
тан	tani8
твар	criatur4 besti3 cos1 monstru1
тво	tu4 tus2 vuestr2 tuy1
те	aquell2
теб	te4 ti3 os1 vos1
текст	text9
текстов	text3 textual2
текущ	actual8 efect3
тел	cuerp7 cadaver1
телескоп	telescopi9 telescop2
тем	asunt3 tem3 cuant1
темн	oscur8 negr1
температур	temperatur9
тен	sombr9
тепер	ahor8
тепл	calor6
термина	terminal9
территор	territori6
теря	pierd5 perd1
тех	aquell1 esos1
техник	ingeni3 tecnic3 unidad1
технолог	tecnolog8 avanc2 tecn1
течен	durant3
тип	tip9
тих	pacif6 tranquil3 silenci1
то	lo1 si1
тоб	contig3 ti1 vos1
товар	mercanc8 materi3 product2
тогд	entonc6
тож	tambien3 tampoc2
тольк	sol8 acab1 unic1
том	volum1
тоннел	tunel5
топор	hach9
торгов	comercial5 comerci2 mercantil2
торговл	comerci7 comercial3
тот	aquel2 ese1 qui1 quienqu1
точк	punt5
точн	exact3 precis2 segur1
точност	precision7
траектор	traz4 trazador3 trayectori2 orbital1
транзакц	ransaccion2 transaccion2
транспорт	transport5 vehicul2
трат	malgast3 sustent2
треб	requier5 necesit2 necesari1 requer1
трезубец	trident9
тренировк	practic6 entren4
тренировочн	entren4
трет	tercer9 terc6
треугольник	triangul9
треф	trebol8
трех	tres5
три	tres8
тролл	trol9
трон	tron7 thron6 reclam2
тростник	cañ6 junc2
трудн	dificil5 dur1
труп	cadaver7 cadav6
туд	alli3 ahi1
тума	niebl8
туннел	tunel8 sotan1
тут	aqu2
ты	eres3 has2 estais1 estas1 sois1
тысяч	mil8
тьмы	oscur3
тяжел	pes9 dificil1 dur1
уб	mat6 asesin2 matadl2 derrot1 matam1
убед	asegures4 convenc4 asegurat3 asegur2
убер	quit5
убива	mat4 matar1
убит	mat1 muert1
убра	quit2 cosech1
уведомлен	notif7
увелич	aument5 increment3
увеличен	increment2 zoom2 ampli1
увеличива	aument4 increment3
увер	segur5 estoy1
увид	veras3 vem2 ver1
увидел	vi2
увидет	ver4 verl1 vert1
угл	esquin6 carbon4 angul2 arcosegund1
угол	carbon5 angul3 esquin2
угроз	amenaz8
уда	fall3 pud3 se1
удал	elimin7 borr5 quit3 remov1
удален	remot4 elimin3 borr2 purg2 quit1
удаля	borr1 elimin1
удар	golp6 golpe1
удач	suert6
удержива	manten1 presion1
удовлетворя	cuy1
уж	ya7
ужас	horror5 terror5 aterr2 aterroriz2 pesadill1
ужасн	terribl6 horribl5
узна	aprend2 averigu2 sab2 descubr1 reconoc1
уйт	escap2 irte2
укаж	especifiqu3 especific2 introduzc2
указа	especific5 indic1 proporcion1
указател	indic3 punter3 post2 señal1
указыва	apunt1 indic1
укреплен	fortif4 blind2 defens2 fortific2 reforz2
улучш	mejor4 actualiz1
улучша	actualiz2 mejor1
улучшен	mejor4 avanz1
ум	loc2 ment2 mental2
умен	habil4
уменьш	disminu5 reduc4 decrement2
уменьша	reduc6 disminu1
умер	fallec5 mur1
умерет	mor4
умерл	fallec3 mur1
умира	muer4 mor1 mur1
умолчан	predetermin7 defect3 omision3 predefin1
умр	mor4 muer3
уникальн	distint3 unic3 exclus1
уничтож	destru6 aniquil1 destruid1
уничтожьт	destru2 errad2
упорядоч	orden3 reorden2
управлен	control4 gestion4 administr2
управля	control3 gestion1 manej1
уровен	nivel6
уровн	nivel7
урок	leccion8 tutorial2
урон	dañ7 caus1
усилен	endurec3 blind1
услов	condicion7
успешн	exit6 satisfactori2 correct1
устанавлива	establec1
установ	establec5 fij2 instal2
установк	emplaz5 instal2
установл	instal3 establec1
установлен	fij1 instal1
устаревш	obsolet6
устарел	obsolet5
устройств	disposit9
утр	mañan8 amanec1
ух	ugh3 guau2 uf2 uh1
уход	marcha1 salg1
участник	particip6 colabor2 asistent1 miembr1
учет	mayor2
учетн	cuent4 credencial1
учрежден	institu9
фабрик	fabric5 industri1
файл	archiv9 ficher4
фамил	apell9
ферм	granj8 fermi2 huert2
фигур	figur7 form1
фильтр	filtr9
фильтрац	filtr3
финансов	financ5 financier5 fiscal5
фирм	socied7 societari2
флаг	bander9 estandart1
фокус	foc5 apunt1 enfoc1 enfoqu1 truc1
фон	fond8
форм	form5 formulari4
формат	format9
форматирован	format3
формул	formul8 ecuacion4
фрикативн	fricat9
функц	funcion7 caracterist2 funcional1
ха	ja8 jajaj2 bah1 jaj1 jajajaj1
хальдрик	haldric9
хамел	hamel9
хват	bast2 suficient2
хвата	echar1 falt1 suficient1
хижин	cabañ7 choz4 rustic2
химическ	quimic6
хлеб	pan8
хм	umm4 hmm2 hum1
хмм	hmm4 hmn2 mmm2
ховер	desliz8 aerodesliz2
ход	turn9 movimient2 urno2
хозяин	amo7 maestr2 dueñ1
холм	colin9
холодн	fri7 fresc1 hel1
хорош	bien4 buen4 muy1
хост	anfitrion7
хот	quier4 aunqu3 dese3 des1 embarg1
хотел	gust3 quer3 des1 quis1
хоч	quier3
хочет	quier2
хочеш	quier2 des1 quer1
храм	templ8
хран	conserves3 almacen2
хранилищ	repositori9 almacen1
цвет	color9
цветн	color3
цел	objet4 enter3 proposit2 met1
целев	destin2 objet1
цен	preci6 valios3 cost2 apreci1
центр	centr6
центральн	central7 centr2
цивилизац	civiliz9
цитадел	ciudadel7 torreon4
цитат	cit8
цифр	digit5 numer1
час	hor5 reloj3 ora1 oras1
часов	horari4 antihorari1 reloj1
част	part4 desglos3 desgl2 menud2 frecuent1
частиц	particul7
чат	chat7 convers2
чег	algo1
чек	comprob5 chequ4
человек	human3 hombr2 person1
чем	mas1 que1
черв	corazon7 gusan1
через	traves5 atraves1 mediant1
черн	negr8 etere2 ojonegr2 tint2 traser1
черт	maldicion2 maldit2
чест	honor6 deriv2 honr1
четверт	cuart9
четыр	cuatr8
чисел	numer2 sum1
числ	numer6
чист	net7 pur3 limpi1
чтен	lectur5 leer3 leyend3
что	que4 algo2 lo1
чтоб	par5
чувств	sient3 percib2 sensacion1 sent1
чуд	maravill4 ecib1
чудовищ	monstru6
шаблон	plantill9 patron2
шаг	pas4
шанс	posibil4 oportun2 probabil2
шахт	min9
шахтер	miner8
шест	seis7 sext3
ширин	anchur7 ancho6 anchos1
широк	ancha3 ancho2 sabl2 ampli1
шифрован	cifr7
шлем	casc7 yelm5
шрифт	tipograf6 letr3 fuent2
штаб	cuartel4 sed4 cg2
штурмов	asalt3 rifl3
шум	ruid8
щелкн	haz4 click3 clic1 hag1
щелчок	clic3 hag1
щит	escud8 produccion2
экономик	econom9
экра	pantall6 biomb1
экспедиц	expedicion8
экспорт	export8
экспортирова	export5
эл	eloh8 salvador1
электрон	electron6 corre1
элемент	element8 item2
эленсефар	elensef9
эльф	elfos9 elfo3 elfic1
эльфийск	elfic5 elfos2 elfa1 elfo1
энерг	energ8
эр	eras5 era3
эт	esta4 este4 esto3 es2 estos2
этот	esta3 este3 ese1
эффект	efect6
эффективн	eficient5 eficaz2 efect1
юг	sur5 sudest3 surest3 suroest3 sudoest1
южн	sur6 meridional4 austral1 sudafr1 sureñ1
юн	jov5 nid2
юнит	unidad1
явля	es2 son1
явн	explicit3 clar1
яд	venen7 envenen2
ядерн	nucl6 nuclear4 deton1
ядр	nucle6 modul2
язык	idiom9 lengu6 lenguaj2
ячеек	celd4 casill1 inf1
ячейк	celd8 caj1 casill1 elda1
ящер	sauri9 lagart2
"""#)
}
