// swift-format-ignore-file
// Made by Tools/learn-lexicon from message catalogues; see NOTICE.

extension Lexicon {
  /// Russian stems, and German ones that translate them.
  static let russianGerman = Lexicon(source: "ru", target: "de", compiled: #"""
абзац	absatz8 absatzstil2
абсолютн	absolut9
автоматическ	automat9
автономн	offlin7 autonom4
автор	autor9 autornam1
автосохранен	automat2 speichern1 zeitintervall1
аг	aye3 ja1
аддон	erweiter6 erweiterungsserv2 erweiterungsnam1
адрес	adress8 e1 serveradress1 url1
адресн	adressbuch8
адск	hollenfest7
аз	asi9 az1 sudostasi1 zentralasi1
актив	aktiva9
активн	aktiv6 anlagekonto2
акц	anteil6 akti4 anteilspreis2 wertpapi1
альтернативн	alternativ9
альф	alpha8 alphabasis2 alphabasismission2
альянс	kollektiv5 kollektivs5 nordallianz4 allianz2
амал	amalea9 amaleas3
америк	amerika9 nordamerika2 amerikas1
анализ	analys6 analysi1 untersuch1
анимац	animation7 animiert4
ар	arena5 expert1
арабск	arab9
аргумент	argument9 funktionsargument1 paramet1
арен	arena5 uberstand2
арм	arme8
артефакт	artefakt9 geborg1
атак	angriff6 angreif2 attack1 greif1 greift1
атакова	angreif3 angegriff2 anzugreif2
атрибут	attribut9 familienattribut2
африк	afrika9 afrikas2 ostafrika2 westafrika2
ах	ah2 argh1
ашевир	ashevi9
баз	datenbank6 basis4 bas2 militarbasis1 stutzpunkt1
базов	basiswahr3 basisverzeichnis2 hauptperson2 variant2 basis1
баланс	saldo4 eroffnungssaldo3 anfangssaldo2 saldenabfrag2 schlusssaldo2
бандит	bandit5
банк	bank8 bankleitzahl1
башн	wachturm6 turm5 spahturm1
бег	fluchtet3 flieh1 flieht1 lauf1 lauft1
бежа	flieh3 floh2 gefloh2
без	ohn9 kein1
безвозвратн	unwiderruf4 dauerhaft3 wiederhergestellt2 geloscht1
безопасн	sich3 besorg1 sicherst1
бел	weiss3
берег	kust3 strand2 norduf1 ufer1 ufern1
беспоко	sorg2 kummert1 stor1
библиограф	literaturverzeichnis8
библиотек	bibliothek8 bucherei3 datadir2 libdir2
бит	bit2 kampf1 kampft1
битв	schlacht4 kampf3 gefecht1
благодар	dank4 dankbar2
благородн	edl3 ehrenvoll1
ближайш	nachstgeleg2 nah1 ruckkehr1
ближн	nahkampf5 nahkampfwaff3 nahkampfangriff2
близк	nah2 eng1
блок	box6 kartenblock3 abschnittsbox2 block2 blockgrenz2
блокировк	dateisperr4 sperr4
бо	furcht4 befurcht2 kampf2 angst1 gefecht1
бог	gott7 meeresgott1
боев	feuerkraft2 kampfdroid2 streitaxt2
боец	einheit3
бойц	einheit6
боков	seitenleist7
бол	mehr2 hochst1 schmerz1
болот	sumpf9 marsch1
больш	mehr5 gross4 weit1
большинств	meist5
бомб	bomb7 wirft2 vtol1
бонус	bonus6 boni3 onus2 verteidigungsbonus2
борьб	kampf1
бот	robot7 bot4 robos3 robo2 blechdos1
брак	hochzeit6 heiratet3 ehe2 ehen2 heirat2
брат	brud9
бревн	stamm4
брон	rustung5 rustungsschmied4 panzer2
бронирова	gepanzert6 panzer1
буб	karo8
буд	sei1 werd1
будет	wird4
будеш	wirst2
будт	als1
будут	werd3
будущ	zukunft9
будьт	vorsicht2 hut1 seid1
букв	buchstab7
бумаг	papi4 wertpapi4 aktienteil2 papiergross1
бункер	bunk9
бунт	angriff2 begann1
буфер	zwischenablag7 pufferspeich2
бухт	sudbucht7
бы	gern1 hatt1 konnt1 mindest1 war1
быва	gedacht1
бывш	ehemal4 ex3 fruh3 einst1
был	war5 wurd4 hatt1 urd1 word1
быстр	schnell9 beeilung1
быт	sein3 werd2
бюджет	budget9
важн	wichtig7
валют	wahrung8 standardwahr2 basiswahr1
вам	euch2 dir1 ihr1
варвар	barbar9
вариант	mehrfachauswahl3 moglich1 vorschlag1
вас	euch3 dich1 habt1 hast1
ваш	dein4 eur3 ihr3 euer1
введ	geb5 eingeb2 gib1
введен	eingegeb5 einfuhr2 einleit2
вверх	oben5 aufwart2
ввест	eingeb3 angeb1 eintrag1
ввод	eingab4 einzugeb2 aufgefuhrt1 buchungsformular1 eingabefeld1
ввс	vtol8
ве	ganz2 ganztag2
веб	webseit4 internetseit2 web2 webadress2 webdatei2
вед	zieh3 maus1
ведет	fuhr1 fuhrt1 index1
век	jahrhundert5
вел	angefuhrt2 fuhrt2
велдин	weldyn9
велик	gross5
величин	magnitud4 magnitudengrenzwert2
вер	glaub2 vertrau2 geglaubt1 trau1
вербова	rekruti5 ausbild1
верн	kehr2 loyal2 richtig2 treu2 zuruck2
вернул	zuruckgekehrt4 kehrt3 zuruckgekomm2 wied1 zuruck1
вернут	zuruck3 zuruckkehr3 zuruckzukehr2 ruckkehr1 wied1
вероятн	wahrschein4 trefferwahrschein2 chanc1 refferwahrschein1
верс	version8 versionsinformation1 versionsnumm1
вертикальн	vertikal9 senkrecht3
верхн	ober7 oberst3 oben1 obergrenz1
вершин	knot7 knotentyp2 knotentyps2 gipfel1
веснот	wesnoth9
вест	vesta5 neuig2 bring1
вестин	westin5 stadtrat1
ветк	zweig9 konversation2
вечн	ewig5 endlos1 imm1
вещ	ding4 gegenstand1 sach1 zeug1
веществ	stoff4 substanz3 endmeng1
взлома	gehackt4 hack4 geknackt2
взрыв	explosion7
взял	nahm2 woh1
взят	schnappt2 nehm1
вид	ansicht4 art1 erscheinungsbild1 orteansicht1 seh1
видел	geseh6 sah2
видет	seh3 wiederzuseh1
видим	sichtbar7 scheinbar2 sichtweit2 offensicht1
видн	sichtbar2
виж	seh4 gesichtet1
вкладк	reit6 karteikart2 unterfen1
включ	aktiviert5 aktivi4 eingeschaltet2 einschliess2 aufnehm1
включа	aufnehm4 aufgenomm3 einbezieh2 enthalt2 aktiviert1
включен	aktiviert1 eingebund1
владельц	mandant4 eigentum2 besitz1 trag1
владен	gebiet1
владык	lichfurst6 gott1
власт	herrschaft2 macht1
влев	link3
влия	beeinfluss2 beeinflusst2
вложен	anlag7 anhang3 anlagenleist2 beigelegt2 beilag2
вмест	zusamm4 stattdess3 anstatt2 anstell2 gemeinsam2
внебрачн	unehe6
внешн	extern9 ext3 auss2 aussenrand2 ausseh1
вниз	unt4 abwart1 runt1
вниман	warnung5 aufmerksam2 beacht2 achtung1
внов	wied1
внутр	innerhalb3 inn2 darin1 drinn1 kontext1
внутрен	inn6 intern6 int2
во	wahrend2 in1
вод	wass9 gewass1
водн	marineein2 bewegungspunkt1 meervolk1 wass1
водян	meervolk5 meermensch4 meeresbewohn3 meeresvolk2 meerjungfrau2
воен	militar6 militargebaud4 kriegsfuhr2 ilitar1
вожд	hauptling8 anfuhr2 heerfuhr2
возврат	zuruckkehr1
возвраща	zuruck3 komm2 kehrt1
воздух	luft7 dampf1
возможн	moglich3 vielleicht3 geleg1 moglicherweis1
возраст	alt4
возьм	nimm4 nehm2 nehmt1
воин	krieg4 elfenkrieg1 mann1 streit1
войн	krieg6 unruh1
войск	trupp5 heer2 streitkraft1
войт	betret2 eintret2 betritt1 einlogg1
вокруг	herum2 um1
вол	ochs5 will1
волк	wolf9
волн	well6 angriffswell2 sorg2 wellenlang2
волшебн	magisch5 feenfeu2
вообщ	uberhaupt2 eigent1 funktioni1
вооруж	bewaffnet7
вооружен	bewaffnet1 waff1
вопрос	frag6 fragt1 gefragt1
ворот	tor8 haupttor1 nordtor1 stadttor1 torstatus1
восстанавлива	aufenthalt2 heilt2 geheilt1 kuriert1
восстанов	wiederherstell3 wiederhergestellt2 repari1 wied1 wiederherzustell1
восстановлен	wiederherstell3 wiederherstellungsschlussel3 wiederherzustell3
восток	ost7 ostlich1
восточн	ostlich7 ost3 ostregion2 osttor2 timur2
вот	hier1
вперед	vorwart4 voraus2 liegt1 vor1 vorn1
вправ	recht3
враг	feind7 gegn4 gegner1
враждебн	feindlich3 feindsel3
вражеск	feindlich7 gegner3
врат	zwergenpfort4 tor2
врем	zeit6 uhrzeit1 wahrend1
времен	zeit4 temporar3 vorubergeh2 zeitanzeig1 zeitspann1
вручн	manuell9
всадник	reit4 knochenreit2 ausgesandt1
все	all8
всег	insgesamt2 nsgesamt2 ganz1 gesamt1 nur1
всегд	imm8 stet1
всем	all3
всех	all5
вскор	bald3 kurz1
встав	einfug9
вставк	einfug5 ingefugt2 befehlseinfug1 eingefugt1 einzufug1
встрет	treff2 begegn1 begegnet1 traf1 triff1
встреч	termin4 begegn2 besprech2 treff2 besprechungsanfrag1
встреча	getroff2 begegnet1
вступ	bezieh2 hatt1
всю	ganz2 komplett1
вся	gesamt2
втор	zweit9
вход	eingang5 anmeld1 betret1 hohleneingang1 login1
входн	eingabebereich3 eingabedatei3 eingabevariabl2 zugangstor2 eingab1
входя	eingeh5 eintreff2 posteingang2
вы	ihr3 du2 sie2 habt1 hast1
выбер	wahl6 auswahl1 wahlt1
выбира	liefert8 bestimmt1
выбор	auswahl3 wahl2 abstimm1 auszuwahl1 entscheid1
выбра	ausgewahlt6 gewahlt4 auswahl2 wahl2
вывест	ausgeb2
вывод	ausgab4 ausgabebereich2 ausgabeformat1 ausgeb1 ausgegeb1
выгляд	sieht3
выда	ausgestellt3
выдел	auswahl2 hervorgehob2 marki1
выделен	gewahlt5 ausgewahlt2 auswahl2 markiert2
выж	uberleb5 uberlebt3
вызва	absturz1 verursach1
вызыва	ruft2
выигра	gewonn6 gewinn2
выйт	beend4 aufhor2 verlass1
выключ	deaktivi2 deaktiviert2 ausgeschaltet1 ausschalt1
выписк	kontoauszug8
выполн	ausgefuhrt2 durchgefuhrt2 ausfuhr1 durchfuhr1 erfull1
выполнен	ausfuhr3 abgeschloss1 erledigt1 falligkeitsdatum1 laufzeit1
выполня	lauft2 ausfuhr1 ausgefuhrt1 durchgefuhrt1
выравниван	ausricht8
выражен	ausdruck9 gleichung1 regular1
выреза	ausschneid8
высок	hoh5 hoch2
высот	hoh6 gelandehoh2 zeilenhoh2
выход	beend3 ausgang2 heraus1 herauskomm1 verlass1
выходн	ausgabedatei3 wochen3 ausgabevariabl2 ausgab1
вычисл	berechnet4 berechn2
вычислен	berechn3 berechnet2
выш	oben4 oberhalb2 hoh1 obig1
гадюк	vip9
газ	gas8
гаубиц	haubitz9 brandhaubitz3 haubitzengeschoss3
гв	jw9
где	wo7 irgendwo2 wobei1
генератор	generator5 kraftwerk5 kartengenerator2
генерац	kartengenerierungsattribut3 datenbankfehl1 erstell1 erzeug1
геро	held7
гибел	tod1
глав	kapitel8 kapiteltitel3
главн	hauptdokument3 hauptmenu3 hauptfen2 haupt1 haupttor1
глаз	aug6 schwarzaug2 blick1 karun1
глобальн	global9
глубин	tief5 tiefenlimit2
глубок	tief6
глуп	dumm4 narrisch4 toricht3 tumb2 blod1
гляд	seht4 schaut1
гном	zwerg9 zwergisch3
говор	sagt3 gesagt2 gesproch2 sprech2 spricht2
год	jahr7 jahresansicht1 jahreszahl1 jahrlich1
голов	kopf7
гор	berg8 gebirg2 brennt1
горазд	weitaus2 wesent1
горизонт	horizont8 horizontlini3
горизонтальн	horizontal9 waagerecht3
горн	bergbau2 bergig2 gebirg2 gebirgsjag2 gebirgspass2
город	stadt9
городск	stadtmau2 stadtwach2 stadt1 stadtisch1 stadtproduktion1
горяч	schnellleist4 heiss3 tastenkurzel3 tastaturbefehl1 tastenkombination1
господин	herr3
госпож	herrin4 dam3 herrscherin3 lady1 meisterin1
государств	staat5
гот	bereit3
готов	bereit2 vorbereitet2 bereitet1 fertig1 vorbereit1
градус	grad8
гражданск	burgerkrieg5 zivilist3 partnerschaft2 herrscht1
гран	stein4
гранит	stein5 steinblock1
границ	grenz7 rand2 nationalgrenz1 stadtgrenz1
граф	graph5 graf4 graphendokument3 grafik1
график	geplant3 planung3 diagramm2 grafik2 feldergraf1
графическ	grafisch6 objektwerkzeugleist1
греческ	griechisch6
грифон	greif7 reitti1
групп	grupp8 ubersichtsgrupp2 grafikgrupp1 gruppenzuordn1 wortartenordn1
гусениц	kett9
да	ja8 jawohl1
дава	lasst2 lass1 lasset1
давн	lang2
дает	eigentum1 ermoglicht1 gewahrt1
даж	selb4 sogar4 auch1 einmal1
дал	gab2 gegeb2 etc1
далек	weit3 fern1
дальн	fernkampf3 fernkampfwaff3 fernkampfangriff2 fernwaff1 weit1
дальш	weit2 weitergeh1
дам	geb2 dam1
дан	dat6 danemark1 datenbank1
дат	datum9 buchungsdatum1 dat1
датчик	sensor4 visor3 sensorturm2
два	zwei7
дважд	zweimal6 doppelklick3
две	zwei5 beid1
двер	tur8 tor1
двига	bewegt2 beweg1
двигател	motor7 linearmotor3
движен	beweg4 bewegt3 bewegungskost1
двойн	doppelt5 doppelklick3
двум	zwei2
двух	zwei4 beid2 zweier2
действ	aktion6 aktivitat1 massnahm1 vorgang1
действительн	wirklich3 woll3
дел	dela2 angeleg1 machenschaft1 to1
дела	herstell2 mach2 macht2 tun2 tu1
делфадор	delfador9
ден	tag4 ag1 nachmittag1 taglich1
денег	geld3
деньг	geld6
деора	deoran7 kommandant1
дерев	baum9 baumfreund1 holz1
деревн	dorf9
деревя	holzern5 holzturm5 holzspe3
держ	haltet2 bleibt1 halt1
держа	halt2
дет	kind7 kinderlist1
диаграмм	diagramm4
диалог	dialog5 erzeugt2 ruckfrag1 stadtfen1
диапазон	bereich4 datenbereich1 datumsbereich1 eingabebereich1 spann1
дик	wild5 wildnis2
диксон	dixon8
диск	datentrag5 festplatt5 scheib3 einhang1 gerat1
длин	lang5 mehrseit3 langschwert2 eich1
для	fur7 um2 die1 zu1 zum1
дне	tag5
дни	tag2
дня	tag3 tagesansicht2
до	bis4 vor1
добав	hinzufug7 hinzuzufug3 hinzu2 hinzugefugt2 anfug1
добавл	hinzugefugt5
добавлен	hinzufug2 hinzuzufug2 hinzugefugt1
добавля	fugt3 hinzugefugt2 hinzu1 hinzufug1
добр	willkomm5 gut1
добра	erreich1 erreicht1 gelang1 geschafft1
добыва	abbau2 gefordert1
добыч	beut3 abzubau1
довер	vertrauenswurd4 vertrau2
доверя	vertrau7 trau2 vertraut1
довольн	zufried3 ziemlich2 sehr1
договор	abkomm5 vertrag4 abgemacht2 pakt1 vereinbar1
документ	dokument8 medienobjekt5 medi2 medium1
документац	dokumentation8 anleit1 konsulti1
долг	lang4 pflicht2 schuld2
долж	muss3 sollt2 musst1 soll1
должн	muss5 sollt3 musst1 soll1
долин	tal9
дом	haus5 heimat5 zuhaus3 daheim1 heim1
домашн	ubersicht4 heimatstadt2 homepag2 privat1
домик	holzfallerhaus5 kundschafterhaus2
дополнен	erweiter5 plugin4 addon2 rweiter2 add1
дополнительн	zusatz7 erganz2 extra2 weit2 erweitert1
допустим	gultig5 erlaubt1 ungult1
дорог	strass8 weg2 strassenbau1
доспех	rustung5 harnisch2 rustungsteil2 ausrust1 panzer1
достаточн	genug6 reicht1
достигнут	erreicht4 erreich1
достижен	errungenschaft4
доступ	zugriff4 zugang3 zugreif2 zugriffsberecht2 berecht1
доступн	verfugbar7 moglich1
доход	einkomm5 einnahm4 ertrag4 gewinnrucklag1
дракон	drach9
драт	kampf2 bekampf1 gegenseit1
древ	stammbaum6 baum2
древн	alt3 antik3 uralt3 waldschrat2
дрейк	drak9 drakenhort3
дровосек	holzfall4 holzfalleraxt3 holzfallerhaus2 holzfallerhutt1
дроид	droid6 robobewaffn2 roboterbewaffn2 android1 robot1
друг	and7 freund3 gegenseit1
дружествен	freundlich4 benachbart1 verbundet1
друз	freund6
дума	denk4 glaub4 dacht2 denkt1 gedacht1
дух	geist5
душ	seel9
европ	europa9 europas2
ег	ihn3 sein3 er1
ед	nahrung7 ess4
едв	kaum3 knapp2
единиц	einheit2
единствен	einzig7
ем	ihm3 er1
есл	wenn7 fall3
ест	gibt3
ещ	noch6 weit2
жал	schand3 bedau2 beschw2 leid1
жалк	erbarm2
ждат	wart3
ждет	wartet1
же	gleich2 demselb1 derselb1 dieselb1 genauso1
жела	unscht3 wunsch2 woll1
желез	eis9
железн	eisern5 eisenerzmin4 eisenholzbaum4 eisenerz3 eisenholz2
жен	ehefrau3 gattin3 frau2 heiratet2
женщин	frau7 weiblich3
жертв	opf6 gedenk1
жив	lebend5 leb2 lebewes1 lebst1 lebt1
животн	tier8
жизн	leb7 refferpunkt1
жизнен	lebenskraft3 lebensform2
жил	lebt3 gelebt2 erschopft1
жит	leb3
жител	burg5 bewohn2 einwohn2 inwohn2 urg2
журна	kontobuch3 kontofen3 loglevel2 protokoll2 protokolldatei2
за	folg1 fur1 hint1 pro1
заб	vergess6
заблокирова	gesperrt5 exklusiv2 schreibberecht2 blockiert1
забра	abnehm3 nehm1
забуд	vergiss3 vergess2
заверш	abgeschloss5 beendet4 beend2 vollendet1
завершен	abgeschloss2 beendet1 falligkeitsdatum1 fertigstell1
завис	hangt5 abhang2 hang1
зависим	abhang7 abhangigkeitszell2
завод	fabrik4 fertigungsstatt3 cyborgfabr2
заглав	kurztitel3 titel3 titeltext2
заголовк	kopfzeil4 uberschrift3 nachrichtenkopf2 titel2 spaltenkopf1
заголовок	kopfzeil3 titel2 uberschrift2 kopf1
загруж	gelad5 heruntergelad1
загружа	lad3 herunt1 heruntergelad1 zurzeit1
загруз	lad6 gelad3 herunterlad3 ladt1
загрузк	lad4 gelad3 download2 herunterlad2 heruntergelad1
загрязнен	umweltverschmutz7 verschmutz3
зада	angegeb1 bestimmt1 einzustell1 festgelegt1
задан	aufgab3 vorgang3 auftrag2
задач	aufgab7 aufgabenlist4 erled2
заканчива	endet4 end1
закат	sonnenuntergang5 abenddammer3 untergang3 monduntergang2 untergangszeit2
закладк	lesezeich7 karteikart1
заключ	schloss2 zugestimmt2
закон	gesetz6 rechtmass2
законч	fertig3 endet2 vorbei2 ausgegang1 beend1
закр	schliess7 geschloss4 verschliess2 schliesst1
закрыт	geschloss6 schliess2
зам	ersetz6
замен	ersetz4 ersetzt2 uberschreib2 austausch1 ersatz1
заменя	ersetzt5 ausgeb1 ersetz1
замет	bemerkt6 bemerk1
заметк	notiz9
заметок	notizlist6 notiz2
замк	burg4 burgfeld2
замок	burg5
занима	einnimmt2
занов	nochmal1
заня	besetzt2 dau1
занят	verfugbarkeitsinformation3 beschaftigt2
зап	eintrag3 datensatz2 geschrieb2 schreib2 post1
запад	west6 westlich3 nordw1 nordwest1
западн	westlich7 barat3 west3 westeuropa2
запас	lagerfen3 lagerbestand2 nahrungsvorrat2 vorrat1
запис	eintrag3 instanz2 schreib2 datensatz1
записа	geschrieb2 schreib2
запланирова	geplant6
заплат	bezahl4 bezahlt1 buss1
заполн	full5 einpass2 gefullt2 ausgefullt1 voll1
заполнен	horiz4 variabl1
запрашива	angefordert2 nachfrag1
запрос	abfrag4 anfrag4 besprechungsanfrag1
запуск	programmstart3 start3 aufruf1 ausfuhr1 ausgefuhrt1
запуст	start4 ausfuhr2 gestartet2
запущ	gestartet3 begonn1 lauft1
застав	aussenpost6 vorpost2 dazu1
зат	dann3 anschliess1 danach1
затрат	kostenstell2 einbrech1 hauptad1 produktivitat1
захват	erob3 aufnahm2 eingenomm1 einnehm1 erobert1
зач	warum4
зашифрова	verschlusselt7 verschlusseln3
защ	ver3 verteid2
защит	schutz4 verteid4 beschutz3 verteidigungsstark2 verteidigt1
защитн	verteidigungsanlag5
защитник	verteid3 kriegerinn2 vindicator2
защищ	geschutzt3
защища	verteid3 beschutz2 schutz2 schutzt2 beschutzt1
звезд	stern9 sternnam2 sternverbind2 hintergrundstern1
звездн	hellig2 magnitud2 sternenhell2 sternenkart2 sternenzeit2
звонк	stimmhaft9
звук	sound4 klang3 ton3 audio2 gerausch2
зд	lp6
здан	gebaud8 stadterweiter3 stadtverbesser2
зде	hier8
здоров	lebenspunkt6 gesund4 lp2 trefferpunkt2 tp1
здравств	hallo5 gegrusst2 gruss1
зелен	grun9
земел	land2
земл	land5 erd4 bod2 landerei1
зим	wint8
зло	bos4 ubel1 unheil1
зна	weiss6 kenn2 wiss2 ahnung1
знает	kennt3 weiss3 wisst2 weisst1
знаеш	weisst4 kenn2 wisst1
знак	vorzeich3 fragezeich2 wegweis2 run1 schild1
знал	wusst6 kannt3 wusstet1
знан	vertrauenswert3 wiss2 kenntnis1
знат	wiss3
знач	also2 bedeutet2 heisst1
значен	wert9
значк	symbol5 haussymbol2 icon2 symbolansicht2 symboldesign2
зовут	heisst2 heiss1 nam1
золот	gold9 goldstuck3 oldstuck2
зон	kontrollzon3 zon2 bereich1
зрен	sichtfeld4 stf4 sichtfeldwinkel2 winkelgross1
игнорир	ignoriert5
игнорирова	ignori8
игр	spiel7 parti2 spielstand1 spielstart1
игра	gespielt2 spiel2 spielt2 herausford1 piel1
игров	hud3 spieltisch2
игрок	spiel6
ид	geh2 geht1 komm1
идентификатор	kennung6 id3 benutzerkenn1 teilbuch1
идет	lauft1
идт	geh4 versperrt1
идут	gekomm1
из	aus6 von2 der1 on1
избав	loswerd2 befrei1
известн	bekannt7 beruhmt1 genannt1
извин	tut4 entschuld2 leid2
изготавлива	hergestellt4
измен	geandert4 and3 bearbeit3 verand2 verandert2
изменен	ander7 geandert2 verander1 vorgenomm1
изменя	and1
измерен	messung3 massein2 angegeb1 mess1
изображен	bild7 grafik2 bilddatei1 graphik1 miniaturbild1
изуч	ennt2 studi2 entdeck1 erforscht1 fortschritt1
ил	oder9 bzw1 iliah1
им	nam5 dateinam2 spielernam1 vornam1
имеет	hat3 besitzt1
имен	nam4 bezeichn1 genau1 vornam1
имет	besitz1
имеют	erteid1
импер	imperium6 reich3 imperi1
импорт	import6 importi5 importiert2 importier1
импортирова	importiert5 importi4
инач	andernfall2 anson2 sonst2
инвестиц	investition8 investitionstyp2
индекс	index3 indic3 hochgestellt2 indexdatei2 plz2
инженер	ingenieur7 baumeist2
иногд	manchmal8 gelegent3
инструмент	werkzeug8 werkzeugkist2 werkzeugleist2 werkzeuggross1
интересн	interessant5 frag2 wohl2
интернет	internet6 onlin3 onlinebanking3 internetadress2
интерфейс	benutzeroberflach5 gui3 benutzerschnittstell2 oberflach2 ui2
информац	information8 info1 infos1
иска	gesucht3 such2 sucht1
исключен	ausnahm6 auss2
искусств	kunst6
использ	verwendet3 benutz2 benutzt2 verwend2 wird1
использова	verwend5 verwendet3 benutz2 benutzt2 nutz1
использован	verwend2 benutz1 nutzung1
используем	verwendet2
исслед	erforsch2 erkund2 erkundet2 erforscht1
исследова	erforsch2 erkund2 untersuch2 erforscht1
исследован	forschung7 erforsch2 erkund1 untersuch1
исследовательск	forschungslabor4 forschungseinricht2 forschungszentrum2
истин	wahr5
истор	geschicht7 chronik2 verlauf2
источник	quell9 datenquell1 literatureintrag1 quelldat1 verweis1
исходн	anfangsmeng2 original2 ursprung2 vorgegeb2 vorgab1
исходник	quelltextbuch6 quellbuch3
исходя	nachrichtenausgang5 ausgeh4
итак	also2
итог	gesamtsumm2 summ2 umgerechnet2 zusammenfassungsleist2 gesamt1
итогов	summ2 zusammenfass1
их	sie2 ihr1
ищ	sucht2 such1
ищет	sucht2 such1
ка	cai5 ka5 lian2
кадр	rahmentitel4 rahm3 unterbild2 schlicht1
кажд	jed8 jeweil1 pro1
кажет	scheint3 denk1 schein1
казарм	kasern9 kriegerinnenbehaus4 wachstub2
как	wie6 als3 welch2
кал	kaleh9 kal3 kartha1
календар	kalend9 kalenderansicht2
каленз	kalenz9
калькулятор	verwandtschaftsrechn6 rechn2
камен	stein4 steinern3 edelstein2 juwel2 steinbod1
каменоломн	steinbruch9 felsmin3
камер	kamera6 kameraaktualisier2 kamm2
камн	stein4 pflasterstein2 fels1 gestein1
кампан	kampagn9 feldzug2 kampagnengestalt1
кап	kapou6
капита	hauptmann4 kapitan4 kapt3 eigenkapital2 kapitalgewinn1
караульн	wachpost8 wachterhall3
карт	kart9 kartenbild1 kartennam1 landkart1
картинк	bild4
картх	kartha6 kal5
каталог	verzeichnis7 katalog2 arbeitsverzeichnis1 benutzerverzeichnis1 dokumentverzeichnis1
категор	kategori7
качеств	qualitat3 als2
квадрат	quadrat7 doppelgeviert1 geviert1 rechteck1
кем	wem2 irgendein1
киборг	cyborg9 cyborgproduktion2 cyborgfabr1
клавиатур	tastatur7
клавиш	tast6 tastenkurzel2
клан	sipp4 clan3
класс	klass6 dokumentklass3 klassenoption2 textklass2
классическ	klassisch9
клиент	client7 kund6 klient2 kundennumm1 kundenubersicht1
ключ	schlussel8 primarschlussel1 schlusselbund1
кналг	knalga8 knalgas2
книг	buch8 arbeitsbuch3 buchnam1
кнопк	knopf4 schaltflach4 button2 druck1 maustast1
ко	etwas1
кобр	cobra9
ког	jemand3 wen1
когд	wenn3 jemal1 sobald1 wann1
код	cod5 quelltext2 bankleitzahl1 fehlernumm1 kontonumm1
кодировк	zeichenkodier7 kodier6 zeichensatz1
колес	rad9 mausrad2
количеств	anzahl6 meng2
колон	koloni6 marmorsaul2 saul2
колонист	siedl8
колонк	spalt3 ausgerichtet1
колонтитул	kolumnentitel3 erscheint2 fusszeil2 kopfzeil2 textzeil2
кольц	ring9
ком	komi2 wem2 jemand1
команд	befehl6 team5 command1 kommando1 kommandos1
командир	command5 kommandant4
командн	commanderturm4 command2 kommandozeil2 kommandozeilenparamet2 kommandozentrum2
комбинац	kombination3 kurzbefehl2 tastenkurzel2
комментар	kommentar9 zellkommentar1
комнат	raum7
компонент	komponent6
компьютер	comput5 ki5 abwesenheitsmodus1 rechn1
компьютерн	comput2 computersystem2 ki2
кон	beritt4 pferd3 pferdezucht3
конец	end5
конечн	natur5 freilich1 klar1 sich1
конрад	konrad9
консол	konsol6
контакт	kontakt9 kontaktlist3
континент	kontinent9
контрагент	zahlungsempfang7 empfang3
контрол	kontroll4 kontrolli2 kontrollzon2 versionskontroll1
контролир	kontrolliert3 ontrolliert2 regelt1 steuert1
конфигурац	konfiguration3 einstellungsdatei2 konfigurationsdatei2 konfigurationseinstell2 konfiguri2
конфликт	konflikt6 kollidiert4 uberschneidet2
конц	end4 schliesslich1
конч	end1 vorbei1 vorub1
координат	koordinat9 koordinatensyst2 bildschirmkoordinat1 breitengrad1 koordinatenfeld1
коп	speer4 kopi3 blindkopi2 lanz1 sicher1
копирова	kopi7
копирован	kopiert5 gesichert1 kopi1
корабл	schiff9 raumschiff1
корол	konig9
королев	konigin9
королевск	konig3 leibgardist1
королевств	konigreich9 reich1
коротк	kurz4 kurzschwert2
корпус	rumpf9 rumpfpunkt2
корректн	gultig2 knotenobjekt1 korrekt1
космическ	raumschiff5 raumschiffkomponent3 aumschiff2 hochstzulass1
кост	knoch6 gebein3 costa2 rica2 wurfelspiel2
котор	die2 der1 welch1
коэффициент	faktor3
кра	krah2 region2 eck1 end1 kant1
крайн	zumind2 mindest1 wenigst1
красн	rot9 gard2
кратк	kurzform5 kurztitel3 kurz2
кредит	kredit6 kreditzahl2 darleh1 kreditsumm1
кредитн	kreditkart3 kreditkonto3 kreditvertrag2
крепк	robust3 starkbi3 stabil1
крепост	festung8 einzunehm1
крещ	getauft6
кристалл	kristall6 diliziumkristall4
критер	kriteri4 kriterium3 beding2 kriterienbereich2 test2
кров	blut9 klebt2
кром	auss2 ausserd2 abgeseh1
круг	kreis8 vollkreis2
крупн	grosst2 gross1
кто	wer7 jemand3 jen1
куб	wurfel5 datenwurfel4 kuba2 datenkubus1
куд	wohin5 hin2 soll1 wo1
кует	schmied4 schmiedet1
кузниц	schmied4 werkzeugschmied4
куп	kauf8 gekauft2
курс	kur3 preis3 kurseintrag2 wechselkur2 wechselkurs2
курсор	cursor6 mauszeig4 eingabemark2 springt1
лаборатор	forschungseinricht5 labor5 laboratori2 forschungslabor1
лагер	lag5 ausbildungslag4 burgfried1
ладн	ok2 gut1 klar1 na1 schon1
лазер	las6 laserwaff2 pulslas2
лазерн	laserpistol4 lasersatellit3 laserwaff2 las1
ландар	landar9
латинск	latein7
лев	link7 linksklick1 low1
легенд	legend9
легк	leicht7 einfach1
лед	lady5 dam3 eis2
ледян	vereist5 eisig3 eispfad3
леж	aura3 liegt2
лес	wald9 auslauf1 forst1
лесник	forst5 forsthaus5
лесоруб	holzfall5 holzfallerinn3 holzfallhutt3 holzfallerhaus1
лет	jahr5 somm2
летуч	fledermaus6 fliegend3 fledervieh2
ли	ob6 fest2 legt2 soll1
либ	entwed5 oder2
лидер	anfuhr6 heerfuhr2 herrsch1
лим	beschrank2 begrenz1 maximal1
лин	lini7 gitterlini1 linienbreit1 trennlini1
линарианец	linarian8
линарианц	linarian6
лисар	li6 sar5
лист	blatt9 arbeitsblatt1
листинг	listing6 programmlisting5
литейн	hochof7 schmelzof2
лиц	person7 gesicht2 hauptperson1
лич	lich8 lichfurst1
личн	privat4 vertraulich3 person2 dienstlich1
лиш	nur3 entzieh1
лобб	lobby6 lobbyserv2 mehrspielerlobby2
лог	log5 loggingstuf3
локальн	lokal9 ulass1
лорд	furst8 elfenfurst2 gutsherrn2 lord2 herrsch1
лошад	pferd7 pferdezucht1
лук	bog8
лун	mond9
лучш	best6 bess5 lieb1
люб	jed3 belieb2 irgendein1 jederzeit1 jeglich1
люд	mensch6 leut3 mann2 person2 volk1
людьм	mensch2 elend1 menschlich1
мk	mk9
маг	magi9 magierin2 magisch1
магическ	magisch6
макет	formatdatei4 absatzformat3 format2 absatzstil1
макс	max6 maximal2
максимальн	maximal8 hochstzahl1 max1 maximalwert1 maximum1
мал	klein4 mal2 kaum1 mali1 wenig1
маленьк	klein6
малин	malin9 himbeerbusch3
маркер	marcus3 markier3 markierungsdatei3 markierungsfarb1
маск	mask6 maskiert5 heimlich2
масс	mass8 datenfeld1
мастер	assistent4 meist3
мастерск	hergestellt2 reparatureinricht2 werkzeugmacherei2 helmschmied1 werkstatt1
масштаб	skalierungsfaktor3 anzeigemassstab2 skala2 skalier2 vergrosser2
масштабирован	skalier5 skali2
мат	mutt7 math2
математическ	math6 mathemat5
матер	mutt7
материа	material3 baumaterial1
материал	materiali7 material1
машин	maschin5 fahrzeug3 angriff1
мгновен	augenblick2 instant2 moment1 sofort1
мебрин	mebrin9
медлен	langsam8
межд	zwisch9
мелк	klein2
мен	mich5 menu2 ich1 mir1
меньш	wenig3 klein2 enig1 gering1
меня	andert2
мер	mindest2 wenigst2 zumind2 immerhin1
мерзк	stinkend2 widerwart2 abscheulich1 hasslich1 schandlich1
мертв	tot5
мертвец	untot7
мест	ort7 platz3 ortsnam1 rach1 stell1
местн	ortszeit3 lokal2 systemeinstell1
местност	geland5 gelandefeld2 terrain2 gelandetyp1
местонахожден	standort4 standortanzeig3
местоположен	ort3 standort2 position1
месяц	monat9 monatsansicht2
металл	metall8 metallproduktion2
метасервер	metaserv8
метк	mark5 markier4 stichwort4 beschrift3 schlagwort1
метод	method5
меч	schwert9 flammenschwert1 spektralkling1
мин	mini4 ubersichtskart3 arcmin2 ubersicht2 minimal1
миникарт	minikart5 ubersichtskart4
минимальн	minimal8 mindestanzahl2
минимум	mindest3 minimum2
миниракет	miniraket9 miniraketenanordn3
минут	minut9 inut3 winkelminut2
мир	welt7 fried4
мирн	friedlich7 friedensvertrag2 fried1
мисс	mission7 auftrag1
мистическ	arkan7
младенчеств	getauft4
мм	mm9 ahm2 kalib2 millimet1
мне	mir4 ich2 mich2
мно	mir2
мног	viel6 meng2 hinweg1 zuviel1
множеств	viel2 entwickelt1
мо	mein9
мог	kann3
могл	damit1 konnt1
могут	konn4
могуч	machtig4
могуществен	machtig4
мод	mod9
модел	modell8
модпак	modpack8
модул	modul6 zusatzmodul2 erweiter1
мож	konn3 wir1
может	kann5 konnt2 darf1 konn1 vielleicht1
можеш	du1 kann1
можн	konn2 ind1 kann1 moglich1
мозг	gehirn4 gehirnboost4 cerebrum3 hirn3 grosshirn2
мол	mol6 bet3 gebet1
молод	jung5 jugend2 gering1
момент	momentan2 aufruf1 derzeit1 moment1
монет	goldstuck4 munz4 goldhauf2
мор	meer7 see2 meeresgott1
морск	seeungeheu3 seeeinheit2 ozean1 ozeanfeld1
мост	bruck8 bruckenbau2 bruckenbaus1
мощ	macht2 feuerkraft1 stark1
мощн	machtig2 stark1
мрамор	marmor9
мраморн	marmorsaul6 marmormin4 marmor1
мудр	weis5 klug1 weisheit1
мужчин	mannlich4 mann2
мы	wir7 uns1
мысл	gedank3 ide2
мыш	maus4 maustast2 fledermaus1 zieh1
мяс	fleisch8
на	auf5 an1 der1 die1 ein1
наблюда	beobachtet5 beobacht4
наблюдател	zuschau6 beobacht3 redefrei1
наблюден	beobachtungslist5 beobacht3 sitzungsplan2 sitzung1
набор	regelsatz4 feldergraf3 nationensatz2 regelwerk2 post1
наведен	schwenk1
наверн	vielleicht1
навсегд	allemal2 dauerhaft2 permanent2 ewig1
навык	fahig3
наград	belohn7 belohnt2 beut1
над	hoff4 hoffent1 muss1 uber1
надежд	hoffnung7 erhofft1
надея	hofft5 hoff2 hoffnung1
нажа	druck1 ind1
нажат	anklick1 druck1 gedruckt1 klick1
нажм	druck3 klick3 druckt1
назад	zuruck3 vor2 ruckzug1 zuvor1
назва	benannt5 nannt2 nenn2
назван	nam4 kontobezeichn1 kontonam1 namensmark1 stadtenam1
наземн	landein4 landfeld1 seeeinheit1
назнач	zuweis5 zugewies2
назначен	zugewies4 bestimmungsort2 verwendungszweck2 ziel2 zielbereich2
называ	nennt4 genannt3 bezeichnet2 nenn2 heisst1
наибол	am1
найд	gefund6 find2 findet2
найт	find6 gefund2 such2
наконец	endlich8 schliesslich2 endgult1 schlussend1
налог	steu5 steuertabell4 ust3 steuerart2 steuerquot2
нам	uns3 wir2
намн	weitaus2 wesent2 deutlich1
нанос	verursach3 schadenspunkt1 verursacht1
напа	angegriff5
напада	anzugreif1 greif1
нападен	angriff2 gelahmt1
напаст	anzugreif4 angreif1 uberfall1
напоминан	erinner5 erinnerungssignal3
направ	recht1
направлен	richtung5 gerichtet3 ubungsricht2 zeitablauf1
например	z6 beispiel3 beispielsweis2
народ	volk5 nation4 ation1 leut1
нас	uns4 wir2
населен	bevolker4 wachstum1
наскольк	soweit2
настольк	so2
настоя	echt3 wahr2 richtig1
настро	einricht3 eingerichtet2 konfiguri2 anpass1 konfiguriert1
настройк	einstell4 einricht2 konfiguration1 konfiguri1 konfiguriert1
наступлен	offensiv2
наук	wissenschaft4 forschung2 forschungstempo1 old1 uxus1
науч	beibring3 bring1 gelehrt1 lern1
наход	befindet3 befind2 lieg1
нача	beginn4 anfang3 begonn2 start2 begann1
начал	anfang2 beginn2 rundenbeginn1
начальн	startposition3 eroffnungssaldo2 anfang1 anfangsbestand1 anfangsdatum1
начина	beginnt4 beginn2 fangt1
начн	abzubau1 anfang1 beginn1
наш	uns6
нашел	find2 gefund2 fand1
нашл	gefund2 aufgefund1 entdeckt1 fand1
не	nicht8 kein3
неб	himmelskart4 himmel2 gezeichnet1 himmelsbild1 stellt1
небесн	himmel6
небольш	klein4
неверн	ungult6 falsch3 unzulass2
невозможн	kann2 unmog2 ann1 icht1 konnt1
нег	ihm1 ihn1
недавн	zuletzt3 kurzlich2
недел	woch8 wochenansicht2 wochentag2 arbeitswoch1 arbeitswochenansicht1
недовольн	unzufried4 nzufried2
недопустим	ungult5
недостаточн	genug3 unzureich2 ausreich1
недоступ	erreichbar1 lesbar1 verfugbar1
недоступн	blockiert4 verfugbar2
нежит	untot4
независим	unabhang7
неизвестн	unbekannt9
некорректн	ungult2 falsch1
некотор	einig6 manch2 paar1
некромант	totenbeschwor6 nekromant4 nekromanti2
нексус	nexus9
нем	darub1 drin1
немедлен	sofort5 direkt1
немн	etwas2 wenig2 bissch1
необходим	benotigt2 notig2 benot1 erford1 muss1
необязательн	optional8
неожида	unerwartet8 plotzlich1
неплох	gut1
неправильн	falsch3 ungult2 fehlerhaft1
нескольк	paar4 einig3 mehr3 mehrfach1
нет	nein5 kein4 gibt1
ни	kein2 egal1 wed1
ниж	unt5 unterhalb2
нижн	unt3 fusszeil2 unterst1
низк	niedrig7
ник	niemand3 benutzernam2 spielernam1
никак	keinerlei2 kein1
никогд	nie6 niemal4
никт	niemand5
ним	nym3 ihm2 ihn2
них	ihn1 sie1
нич	gar1 nicht1
но	aber8 doch4 jedoch1 zwar1
нов	neu9
новост	neuig5 nachricht1 newsgroup1
ног	nog7 bein5 fuss2
нод	block8
номер	numm6 nr2 auftragsnumm1 buchungsnumm1 kontonumm1
нормальн	normal4 normalitat3
нос	trag3 nas2 trug1
ноч	nacht8 dunkel1
нрав	gefallt4 mag2
ну	nun3 na1 tja1
нуж	brauch3 braucht1
нужда	braucht2 benotigt1 brauch1
нужн	brauch3 braucht2 muss2 benot1 benotigt1
нул	null4 betrag2
нулев	null5 euro1
нумерац	nummerier5 abschnittsweis3 aufzahl3 nummeriert3
об	beid2 darub2 fehlerbericht2 uber2 fehlermeld1
обзор	monatsansicht2 ansicht1 hauptansicht1 sicht1 sichtweit1
област	oblast7 bereich3 gebiet2 woblast2 zon2
обм	zwischenablag4
обнаруж	entdeckt3 erkannt2 gefund2 geortet2 fand1
обнаружен	entdeckt1 erkenn1
обнов	aktualisi7 aktualisiert2 aktualisier1 auffrisch1
обновл	aktualisiert6
обновлен	aktualisier4 aktualisi3 aktualisiert3 updat3 upgrad3
обо	beid4
обозначен	nomenklatur3 nomenklatureintrag3 notation3 legend1 symbol1
оборон	verteid2 verteidigt1
обработа	verarbeitet2 geles1 verarbeit1
обработк	verarbeit5 handhab2 les1 verarbeitet1
образ	bildet1
обрат	inverti5 umkehr1
обратн	ruckverweis2 umgekehrt2 zuruck2 antwort1 ruckwart1
обсерватор	observatorium9 peak2
обуча	einfuhrungsspiel2 ausgebildet1
обучен	einfuhr4 einfuhrungsspiel2 training2 ausgebildet1
общ	allgemein5 gemeinsam5 gesamtsumm2 gesamt1 gesamtanzahl1
объедин	zusammenfass4 verein3 zusammenfuhr3 verschmelz2 vereint1
объединен	zusammenfass4 zusammengefasst3 zusammengefuhrt3 zusammenfuhr2 zusammenschluss2
объект	objekt9 bjekt1 blattobjekt1 objektnam1
обычн	normal4 normalerweis4 gewohn3 ublicherweis2 einfach1
обязательн	obligator1
огн	feu4 feuermagi1 flamm1
огнемет	flammenwerf9 plasmitflammenwerf2
огнен	feu4 feuerball1 feuerrubin1 flammenschwert1
огон	feu5
огр	oger8 ogern2
ограничен	begrenzt3 einschrank3 beschrank2 nebenbeding2 unterbrech2
огромн	riesig3 gross1 heer1
одежд	kleidung6 bekleid3 gewand3 fellgewand2
один	ein2
одинаков	gleich3 ident3 derselb1
одн	ein2 einzeln1
однажд	damal1 einmal1 einst1 tag1
однак	jedoch3 allerding2 jedenfall2
одновремен	gleichzeit4 einmal1
ожида	erwartet6 erwart2 wart1
ожидан	wart2
озер	see7 seen5 sees3
означа	bedeutet5 bedeut1 heisst1
оказа	erwies1
океа	ozean7 pazif3 meer1
окн	fenst7 nachrichtenfen1 stadtdialog1
окол	etwa3
окончан	endzeit2
окрестн	umgeb3 entdeckt1
округ	bezirk7 distrikt5 bačka1
окруж	umzingelt6 eingekesselt2 umzingeln2
окружа	umgeb3 umwelt3
окружен	umgeb3 umgebungsvariabl2
он	er5 sie4
онлайн	onlin5 hbci2 onlinekonto2 internetspiel1
оп	ep3 erfahr2 erfahrungspunkt1 kampferfahr1 rfahrung1
опасн	gefahr9
операц	buchung6 operation2 transaktion2 aktion1 auftrag1
описан	beschreib8 buchungsbeschreib2 ereignisbeschreib2
оплат	fallig2 rechnung2
определ	definiert5 defini2
определен	bestimmt2 definition2 definitiv2 kartendefinition2 definiert1
определя	fest3 legt3 definiert2 bestimmt1
опц	option2
опыт	erfahr5 erfahrungspunkt3 rfahrungspunkt2 ep1 kampferfahr1
опытн	erfahr4 erfahren3
опя	wied1
орд	hord8
орк	ork9 orkisch2
ороч	orkisch4 ork1
оруд	sturmgewehr4 zwillingssturmgewehr3
оруж	waff8
оружейн	waffenschmied4 waffenkamm2 rustungsschmied1
освобод	befrei5 befreit4 efreit1
основ	grundlag5
основа	gegrundet4 basiert2 grundet2 grund1
основн	grundleg3 primar3 allgemein2 hauptsach2 grundkart1
особ	speziell5 besond2
особен	besond5 charakterist3 insbesond2 waffenfah2 erganzt1
оста	ubrig3 verbleib3 bleib1 bleibt1 blieb1
остав	lass2 behalt1 gelass1 liess1 uberlass1
остава	bleib4 bleibt1
оставьт	lass2
остальн	rest4 and2 restlich1
останов	stopp4 anhalt3 aufhalt3 aufzuhalt2 aufgehalt1
остатк	sald3 uberr2 rest1 saldo1
остаток	saldo4 rest1
осторожн	vorsicht5 achtsam2 obacht2 hut1
остр	insel6 scharf1
остров	insel6 inseln4
от	von3 vom2 vor1
ответ	antwort8 beantwort2 beantwortet2 antwortet1
ответьт	antwort4
отвеча	geantwortet3 korresp3 antwort1 verantwort1
отда	gab1
отдельн	separat3 separiert3 einzeln2 individuell2 getrennt1
отец	vat8
отказа	abgewies3 abgelehnt2 verwerf2 weigert2
отключ	deaktiviert5 deaktivi3 abgeschaltet2 abschalt2 ausgeschaltet2
отключен	deaktivi2 deaktiviert1 getrennt1 schalt1
откр	offn7 geoffnet4 offnet2
открыва	offn2 offnend2 offnet2
открыт	geoffnet4 off4 eroffnungsdatum2 offn2 entdeck1
откуд	woh4 gekomm1 her1
отладк	debug5 fehlersuch5 debugmodus1 entwicklerkommando1 test1
отладочн	debug4 testmeld4
отлича	abweicht2 abweich1 unterscheid1
отличн	grossart3 ausgezeichnet2 exzellent2 perfekt2 gut1
отм	abbrech3 ruckgang3 abzubrech1 aufzuheb1 brech1
отмен	abbrech3 abgebroch3 abgesagt2 ruckgang2 verwerf2
отмет	marki4
отметк	markier1 schalt1
отмеч	markiert3
относительн	relativ7 bezug1
отношен	bezieh7 beziehungsart1 familienbezieh1 relation1 verhaltnis1
отобража	angezeigt4 abgesetzt1 anzeig1 zeigt1
отображен	anzeig1 anzeigeformat1 anzuzeig1 darstell1
отправ	send4 verschick4 eingetrag2 schick2 gesendet1
отправител	absend9 sendekonto2
отправк	send2 verschick2 verschickt2 abschick1 gesendet1
отправл	gesendet3 verschickt2 versendet1
отправля	gesendet1
отрицательн	negativ9
отряд	grupp1
отступ	einruck5 einzug3 rand2 zuruckzieh2 abstand1
отсутств	fehlend5 fehlt4 abwes1
отсюд	verschwind2 herauskomm1 hier1 raus1
отц	vat7
отчет	bericht9 berichtskonfiguration1 berichtsoption1 buchbericht1
офис	buro6
ох	oh2
охот	jagd5 jag3 jagt3
охотник	jag7 jagdhaus3
охра	leibwach4 sicherheitsdroid2
охраня	bewacht6 bewach4 geschutzt1
очен	sehr7
очеред	warteschlang5
очист	gesaubert2 losch2 berein1 leer1 loscht1
очистк	saub2
очк	trainingspunkt3 bewert2 unkt2 bp1 punkt1
ошибк	fehl8 beim1 fehlermeld1 fehlgeschlag1
ошибок	fehl1
пайк	ration9 nahrung1
пакет	paket6 datenpaket1 latex1
пал	gefall3 fiel2 besiegt1
памя	gedachtnis4 erinner1 reserviert1
панел	werkzeugleist3 to2 infotafel1
папк	ordn8 suchordn2
папок	ordnerbaum4 ordn2
пар	dampf3 paar3 fahr1
параметр	option6 einstell3 paramet3 hiermit1
парн	gepaart3 jung1 leut1 mann1
парол	passwort9 kennwort2
перв	erst9
переб	besiegt1
перевод	ubersetz9 uberweis4 umbuch1
перед	vor4 bevor2 or1
переда	bgegeb2 ubertrag2 abgeb1 abgegeb1 delegiert1
передач	ubertrag5 kontrollabgab3
передвига	fortbeweg2 beweg1
перезаписа	uberschreib6 uberschrieb3
перезарядк	nachladezeit5 nachlad4
переименова	umbenenn9 umbenannt5
перейт	spring4 geh2 wechseln1
переключ	umschalt3 ausschalt1 gewechselt1 schaltet1 wechsl1
переключа	verberg2 schaltet1 umschalt1
переключен	ausschalt2 umschalt2 umzuschalt2 wechseln1
перемен	variabl8 spielvariabl2 zufallsvariabl1
перемест	verschieb7 beweg1 verschob1
перемеща	beweg1 verschieb1
перемещен	verschob3 schnellmodus2 beweg1 hauptansicht1 optimal1
перенос	umbrech4 migri3 zeilenumbruch2 portier1 ubernomm1
переправ	furt3 uberqu1
переход	geh1 gelandeubergang1 seien1 ubergang1
период	period4 buchfuhrungsperiod3 zeitraum2 budgetperiod1 zeitintervall1
песк	sand6 wust2
печ	kohlerei4 ofen4 ziegelei1
печа	druck3 druckt1
печат	druckbereich2 druckeinstellungsdialog2 druckend2 druck1 druckvorschau1
печата	gedruckt3 ausgeb2 druck1
пещер	hohl9 hohlraum2 stoll1
пив	bier9
пик	pik8
пиксел	pixel6 pixeln6 pixelgross2
пилюл	pill5 nanotech3 gehirnboost1 genomm1 kraftpill1
письм	brief4 achricht2 lett2 e1
питан	stromversorg3 bereitet2 energi1
пищ	nahrung3 ess2
плава	gleitobjekt6 schwimm4
плазмен	plasmakanon4 plasmapistol4 plasmawaff3 plasma2
план	arbeitslist6 plan6
планет	planet9 planetennam2
планов	geplant4
платеж	zahlung7 fallig2 lieferantenrechn1 rechnung1 zahlungsdatum1
плем	stamm7 barbarenstamm1 orkstamm1
племен	stamm4 stammesverband2
плох	schlecht5 bos1
площадк	baustell4 bauplatz1 servicestation1
по	nach2
побед	besiegt4 sieg4 besieg3 gewinn2 gewonn2
побереж	kust4 strand2
поблиз	nah3
поведен	verhalt5 handhab2
повелител	herr2 abgelegt1 herrsch1
поверхн	oberflach5 geland1
поврежд	beschadigt5 fehlerhaft2
поврежден	beschadigt2 schad2 fehlerhaft1 verursacht1
повтор	aufzeichn6 wiederhol3 duplizi1 nochmal1
повторя	wiederhol3 wiederkehr3 wiederholt2
повыша	erhoht2 verbess2
повышен	aufstieg2 dient2
поговор	red5 sprech3
погод	wett4 augenblick1 moment1 wart1
под	unt4 unterhalb1
подготовк	vorbereit4 initialisi2 vorbereitet2
поддержива	unterstutzt8 unterstutz1
поддержк	unterstutz4 unterhalt2
подземел	verlies4 kerk2 verli2 untergrund1
подземн	unterird7 grabend4 untergrund2
подключ	verbund3 verbind2
подключен	verbind4 verbindungsnam2 angeschloss1 datenbankverbind1 verknupft1
подкреплен	verstark8
поднима	erhebt3 steigt3
подня	erweck3 erweckt2 schieb1
подобн	solch2
подожд	wart5 wartet2 moment1
подп	signatur6 beschrift1
подпис	signatur3 beschrift2 beschriftungstext2
подписа	signiert6 abonni4 unterzeichn3 signi2
подробн	detail4 detailliert2 ausfuhr1 einzel1 information1
подсказк	tipps4 minihilf3 tipp3 hinweis2 kurzhilf2
подтвержден	bestat4 einreich4 nachfrag2 ruckfrag1
подума	nachgedacht2 augenblick1 darub1 denk1 nachdenk1
подход	geeignet2 passt2 geleg1
подходя	passend3 geeignet2
пожалова	willkomm7
пожалуйст	bitt8
позвол	leist2 erlaub1 erlaubt1 ermoglicht1 lass1
позволя	erlaubt2 ermoglicht2 gezeichnet2 stellt2
поздн	spat5
позж	spat5
позиц	position4 ausgangsposition2 post2
поиск	such7 gesucht2 durchsuch1 nachschlag1 sucht1
пойд	begleit1 geh1
пойма	erwischt3 gefang1
пойт	dorthin1
пок	bis3 solang3 wahrend2 bevor1 noch1
покаж	zeig2
показ	anzuzeig1
показа	anzeig6 zeig3 angezeigt2 gezeigt1 hervorhol1
показыва	anzeig4 zeigt4 zeichn2 zeig2 angezeigt1
покинут	verlass4
поколен	generation8 nachkommengeneration1 vorfahrengeneration1
пол	feld8 geschlecht2 eld1 schlachtfeld1
полага	glaub1
полезн	nutzlich5 hilfreich4
полет	flugmodus4 flieg3 flug3 reisezeit2
полн	voll4 vollstand4 komplett2 total1
полност	vollstand4 komplett3 vollig2 voll1
полож	leg7
положен	position4 kriegsrecht3 nachteil1
получ	erhalt3 abruf2 bekomm2 rhalt1
получа	erhalt4
получател	empfang6 lieferadress2 zahlungsempfang2
получен	erhalt2 abgeruf1 abruf1 forder1
польз	vorteil1
пользовател	benutz4 benutzerdefiniert2 benutzernam2 ask1 at1
пользовательск	benutzerdefiniert5 eig1 objektkatalog1
помест	zentri1
помет	marki4 beschrift1
помечен	markiert3 vertraulich2
помеща	passt1
помн	erinn3 daran2 erinnerst2 bedenk1 erinnert1
помог	helft3 hilf2 geholf1 helf1 unterstutz1
помога	helf2 hilft2 half1
поможет	hilft3 helf2 helft1
помоч	helf5 aushelf1 unterstutz1
помощ	hilf6 unterstutz1
понадоб	brauch3 braucht1
понима	versteh5 versteht2
поня	verstand2 versteh2 bemerkt1 verschafft1
попа	reingekomm2
попадан	beruhr2 treff2 trefferchanc2
попроб	versuch4 probi2
попробова	ausprobi2 versuch2
попыта	versuch2 versucht1
попытк	versuch4 versucht1
поражен	niederlag6
порт	haf8 port4 hafenbauplatz3 portnumm2
порядк	geht2 ordnung2 reihenfolg2
порядок	reihenfolg4 ordnung1
поскольк	da2 weil2
посл	nach4 danach2 nachd2 dem1
посла	ausgesandt2 aussend2 geschickt2 schick1 send1
послед	folg1 spat1
последн	letzt9 zuletzt3
посмотр	schau2 seh2 nachseh1
посмотрет	anschau2 anseh1 seh1
поспеш	beeil3 eil2 eilt2
пост	post2
поставк	nahrungsversorg2 versorgt2 versorg1
поставщик	lieferant9 zertifizierungsstell4 lieferantennumm3
постоя	standig3 konstant2 dauerhaft1
постро	bau4 gebaut3 erricht2 errichtet2 baut1
построен	erbaut1 gebaut1
постройк	basisgebaud5 gebaud2 gebaut1
постройт	bau6 erricht2
пот	weil3 da1 dann1 spat1
потер	verlust6
потеря	verlor6 erlor2 verli1 verliert1 verlust1
поток	datenstrom5 strom3
потомк	nachkomm8 nachfahr3 nachkommenschaubild2 nachkommenbaum1 nachkommenbericht1
потороп	beeil3 beeilt1
потреб	benot1
похож	scheint3 sieht2 ahnlich1 anschein1 aussieht1
похорон	begrab7 beerdig2
поч	warum8 weshalb1 wieso1
почт	e4 fast4 beinah2 nahezu2
почтов	e3 postadress2 verfass2
пошл	send1
поэт	dah5 also2 deshalb2 desweg1 weshalb1
появ	erschein2
появля	erscheint2 erschein1
пояс	zeitzon6 gurtel3
прав	recht6 regel3 regeln2 rechtsklick1 rechtsklickmenu1
правд	wahrheit4 wahr2 wirklich2
правильн	korrekt3 richtig3 gultig1
правк	bearbeit3 brich2 bearbeitet1
правлен	regierungsform4 herrschaft3 gov2 schreckensherrschaft2 regier1
преврат	verwandelt4 verwandeln3
предварительн	vorschau3 aufgabenvorschau2 notizvorschau2 vorschaufeld2 vorschauleist2
предел	ausserhalb2 nicht2 grenz1
предк	vorfahr8 ahnentafel3 ahn2
предлага	schlag2 schlagt2 biet1
предлож	vorgeschlag3 anbiet2 biet2 vorschlag2 angebot1
предложен	angebot5 satz3 vorschlag3 vorgeschlag2
предмет	gegenstand8 item3 ggnstd2
предоставля	bietet4 biet1 funktionalitat1
предполага	angenomm2
предпочита	bevorzug5 bevorzugt3
предпросмотр	vorschau3 nachrichtenvorschau1
представля	vorstell3 ahnung1
предупрежда	gewarnt5 nachfrag3 ruckfrag1 warn1
предупрежден	warnung7 achtung2 warnmeld2 sicherheitswarn1
предыдущ	vorher8 vorhergeh2 vorig2 bisher1 letzt1
прежд	bevor5
прекрасн	wunderschon2 wundervoll2 grossart1 hervorrag1 schon1
преобразова	umwandeln4 konvertiert3 konverti2 umgewandelt2 verand1
преобразован	konvertier4 konverti3 bearbeitungsfen1 umgewandelt1 umwandeln1
прерва	unterbroch4 abbrech2 abgebroch2 abzubrech1 irreparabel1
префикс	prafix8
при	beim5 bei3 wenn1
приб	angekomm3 eingetroff1 traf1
приближа	nahert2 nah1
привед	geleitet3 fuhrt2 zieht1
привел	gebracht2 mitgebracht2 fuhrt1
привест	fuhr2
привет	hallo6 hi3
приветств	gegrusst4 ave3 gruss3 begruss2
привяза	zugeordnet2 zugewies2 onlinekonto1
привязк	fokusanzeig4 zuordnung2
придет	muss2 musst1
призва	einberuf4
приказ	befehl4 anweis1 erteil1
приложен	anwend3 standardanwend2 anhang1
примен	anwend5 ubernehm2
применен	anwend2
применя	angewendet2 betrifft1
пример	beispiel6 beispieldatei3 syntax1
примечан	notizfeld3 hinweis2 anmerk1 bemerk1 nachrichtennotiz1
принадлеж	gehort2 rechtmass2
принес	bring2 bringt1 hol1
принима	akzeptiert2 akzepti1 nehm1
принц	prinz9 edl1
принцесс	prinzessin8
приня	akzepti5 annehm3 akzeptiert1 ubernehm1
принят	angenomm4 akzeptiert3
присоедин	beitret3 anschliess2 beigetret2 angeschloss1 anzuschliess1
присутств	anwes3 eingefugt2 prasenz2
приход	ertrag1 komm1 wied1
причин	grund6 fehlermeld1 umstand1 ursach1
пришел	gekomm2 kam1 komm1
пришл	gekomm3 komm1
про	sdi3 uber1
пробел	leerzeich8 leertast3 abstand2
пробл	probl2 arg1
проблем	probl7 problem3
провер	uberpruf4 verifiziert3 pruf1
проверк	pruf3 uberpruf3 uberpruft2 gepruft1 prufung1
проверьт	uberpruf3 pruf2
проверя	pruf2 uberpruf2 uberpruft2
провинц	provinz8 reservist2
проводк	buchung6 buchungssatz4 buchungsander1 buchungsdatum1
проводок	buchung2 buchungsimport1
прогноз	vorhersag8
программ	programm7 apollo1 binardatei1 kmymoney1
программирован	programmier5 programmi4 programmiersprach3 programmierhilf2
прогресс	fortschritt4 tempo3 energiebalk2 forschungsfortschritt1
прода	verkauf5 verkauft5 erkauft1
продвинут	fortschritt5 fortgeschritt3
продолж	fortfahr5 fortsetz4 fort2 weitermach2 fortgesetzt1
продолжа	fort1 weit1 weiterhin1
проект	projekt9
проигра	verlor3 niederlag1
производ	hergestellt3 her1 herstell1 produziert1 schmiedet1
производительн	leistung3 performanz3 produktionsrat3 produktivitat1
производств	produktion7 herzustell2 nahrungsproduktion1
произошл	aufgetret5 passiert2
происход	geht1 passiert1
пройт	passi2 vorbei1
проклят	verflucht5 verdammt4 fluch3 verflixt1
прокрутк	scroll4 rollbalk3 scrolleinstell2
промышлен	industri3 produktion1
пропуст	uberspring6 ignori2 uberseh2
пропущ	uberspr3 weggelass3 fehlend1 fehlt1 ignoriert1
прос	bittet2 gefragt1
просмотр	vorschau3 anseh1 ansicht1 anzeig1 schnellansicht1
просмотрет	anseh3 anzeig1 durchsuch1
прост	einfach6 tut2 leid1 nur1 schlicht1
пространств	platz2 namensraum1
прот	geg7
противн	andernfall3 anson3 anderenfall2
противник	gegn4 feindlich2 gegner2 feind1
профил	profil5 profilnam2
проход	durchgang2 gang1 klamm1 pass1
процент	prozent5 prozentsatz3 prozentwert3 zin3 zins3
процентн	zinssatz5 zinsander2 zinssatzander2
процесс	prozess4
проч	sonstig3 and1
прочита	geles6 les2 verstand1
прочност	rumpfpunkt5 haltbar4
прошл	vergang4 chronik1 fruh1 letzt1 verging1
прям	direkt5 gerad1 geradeaus1
птиц	vogel9
публикац	veroffentlich7 publikation4 hochlad1
пулемет	maschinengewehr9 maschinenpistol2 zwillingsmaschinengewehr2
пункт	menueintrag2 punkt2 menu1
пуст	leer7 lass1 mog1
пустын	wust8 quenoth3 wustenvolk2
пут	pfad5 weg4 reis1
путешеств	reis7
пушк	kanon8 knarr1 pistol1 waff1
пшениц	weiz9
пыта	versucht5 versuch2
пят	funf8 funft4 fers1
раб	sklav7
работ	arbeit5 job1
работа	funktioniert4 arbeit3 arbeitet2 arbeitsplatz1 betrieb1
работник	arbeit4 mitarbeit3 mitarbeiternumm2
рабоч	arbeitsbereich4 arbeit2 arbeitstag2 werktag1
равн	gleich3 betragt1 dennoch1 kummert1 trotzd1
равнин	eben5 flachland2 stepp2 flach1
рад	froh4 erfreut1 freut1 funk1 wiederzuseh1
радар	radar4 minikart3 sensor2 sensorreichweit2
радиус	radius7 reichweit2
раз	mal3 diesmal2 einmal2 nochmal2 erneut1
разб	besiegt2 besieg1
разбивк	split8
разведк	erkund4 aufklarungsbericht1
разведчик	kundschaft8 kundschafterhutt2 spah2
развернут	ausklapp7 aufklapp5 ausgeklappt2 maximiert2
развит	trainingspunkt4 kostet1
развод	zuchtet4 aufgezog3 zucht2
раздел	abschnitt6 aufgeteilt1 aufteil1 teilt1
разделен	getrennt3 buchungsteil1 unterteilt1
разделител	trennzeich5 feldtrennzeich2 dezimalzeich1 trenn1
различн	verschied6 unterschied1
размер	gross4 kartengross2 fenstergross1 grossenanpass1 originalgross1
размещен	platzier4 platzi2 positioni2 platziert1
разн	verschied4 unterschied2 sonstig1 unterscheid1
разниц	differenz4 altersunterschied3 altersabstand2 unterschied2
разобра	abreiss5 analysiert2 verarbeitet2
разр	seitenumbruch5 spaltenbezog1 zeilenumbruch1
разработк	entwickl3 kampagnengestalt2 entwurf1
разработчик	entwickl5 hauptentwickl2
разреш	erlaub4 erlaubt2 zulass2 aktivi1
разрешен	auflos4 bildschirmauflos2 erlaubnis2 ruckfrag2 dpi1
разруш	zerstor4 zerstort3
разрушен	verfall4 zerstor3 burgruin2 zerstort1
разумн	empfindungsfah5 vernunft3
район	entdeckt1 gebiet1 gegend1
ракет	raket8 lenkraket3 raketenabschusscod2 atomraket1
ракетн	raketensilo3 raketensilos3 raket2
рамк	rahm6 rahmenlini2 rand1
ран	fruh4 verletzt2 wund2 zuvor2 verwundet1
ранг	rang7 veteranenstatus2 perzentil1 veteranengrad1
раньш	fruh3 zuvor2
располож	befindet1 liegt1 platzi1
расположен	position3 anordn2
расскаж	erzahl3 sag1
рассказа	erzahl3 erzahlt2
расстоян	distanz4 abstand3 entfern1 winkeldistanz1
рассылк	mailinglist6
расход	aufwend6 aufwandskont2 ausgab2 aufwand1 einnahm1
расчет	berechn3
расширен	erweitert4 dateierweiter2 erweiter2 komplex2
реактор	reaktor7 atomreaktor2 kernreaktor2
реальн	echt2 tatsach1
ребенк	kind6
ребр	kant6 kantentyp3 kantentyps2
ребят	leut1 mann1
регион	region5 provinz2 gegend1 land1
регистр	kleinschreib5 grossschreib2
регулярн	regular8 ausdruck1 regelmass1
редактирова	bearbeit6 bearbeitet1 earbeit1
редактирован	bearbeit4 bearbeitungsmodus2
редактор	editor7 karteneditor2 filtereditor1 namenseditor1 szenarieneditor1
редк	selt7
реж	modus3 debugmodus2 god1 schaltet1 spielmodus1
режим	jahresansicht2 modi2 modus2 gelandemodus1
резервн	sicher5 sicherungsdatei3 backup2 sicherungskopi2
результат	ergebnis7 suchergebnis2 resultat1
рек	fluss9
рекоменд	empfohl4 empfehl2 empfehlenswert2
рельеф	geland4 terrain3 gelandeform2 gelandeverander2 gelandetyp1
ремонт	reparatur7 reparaturgeschwind2 repari2
ремонтн	reparaturarm6 instandhaltungsprogramm3 reparaturein3 reparatureinricht3 reparatureinrichtungsverbesser3
республик	republ9
ресурс	rohstoff7 ressourc6
реч	wortart6
реш	entschied3 beschloss2 entscheid2 gelost2 entscheidet1
решен	losung6 entscheid3 los2
риск	risiko6 risik2 gefahr1 r1
рисунок	abbild3 bild2
ро	arthian5 ro5 sothian4
робот	robot3 dienerrobot2 ausgeschlachtet1 roboterklass1
род	gebor7 sachlich2
родител	elt9 elternteil3
родительск	ubergeordnet7 hauptdatei2
родн	heimatstadt3 ubersetzt2 heimat1
рожден	geburt7 geburtsdatum3 geburtstag3 geburtsjahr2 geburtsbezog1
роскош	luxus7 luxuspunkt2 uxus2 luxusproduktion1 steuereinnahm1
рост	wachstum4 kapitalertrag2 stadtewachstum2 wach1 wachs1
рубин	rubin6 feuerrubin4
руд	erz5 eisenerz4 golderz4
рудник	eisenerzmin4 bergwerk3
рук	hand8 arm2
руководств	handbuch6 benutzerhandbuch3
рун	run6 runenschmied3 runenmeist2
рыб	fisch9 angeln1
ряд	neb6 nah2 reih1
сайт	webseit3 websit1
саледус	saledus9
сам	selb3 allein1 grosst1
сбежа	entkomm3 flieh3 flucht2 mist1
сбо	fehlschlag4 abgesturzt1 gescheitert1
сбор	auslieferungspunkt2 ernt2 sammelpunkt2 zusatzkost2 kost1
сброс	zurucksetz7 restestapel3 zuruckgesetzt1
сведен	detail2 information2 buchungsdetail1 objektdetail1
сверх	oben3 oberhalb2 ober1
свет	licht7 leucht1 tageslicht1
светл	hell4 hellgrun3
сво	ihr2 dein1 eig1 eur1 mein1
свобод	frei4 freiheit4
свободн	frei5 freien4 freie2 freier2 freies1
сводк	zusammenfass4 ubersicht2
свойств	eigenschaft8 dokumenteigenschaft2 eigenschaftseditor1
связ	feedback2 verbind2 verbundrang2 zusammenhang1
связа	verbund3 gebund1 todesbezog1 verknupft1 verwandt1
свят	heilig6 weihwass3 weihwasserflasch1
сдат	aufgeb4 aufzugeb3 geb1
сдела	tun3 getan2 mach2 angetan1 gemacht1
себ	selb1 sich1
север	nord6 nordost4 nordlich2 nordw2 nordwest1
северн	nordlich5 nordelf3 nord2 nordland2 utara1
сегодн	heut9
сейчас	jetzt3 moment2 gerad1 momentan1
секрет	geheimnis7
секретн	geheim6 geheiminformation3 geheimareal1
секунд	sekund9 ekund1
сем	famili9 sieb2
семейн	stammbaum5 familiar2 familienereignis2 familienlini2 familienschaubild2
сер	grau5 datenreih4 ausgegraut3 grauschrift3 seri3
сервер	serv9 serverbefehl1 servereinstell1 serverlist1
сердц	herz4 erzgebirg3
сертификат	zertifikat9
серьезн	ernst5 ernsthaft3
сестр	schwest8 geschwist3
сет	netzwerk6 lan1 netz1 netzwerkverbind1 onlin1
сетев	netzwerkparti2 netzwerkspiel2 internetspiel1 mehrspiel1 netzwerk1
сетк	gitt4 gitterlini4 koordinatengitt4 gitternetz3 rast1
сжат	komprimi4 komprimiert3 kompression2
сил	kraft5 stark2 macht1 streitkraft1 trupp1
сильн	stark6 kraftig1 machtig1
символ	zeich7 symbol4 buchstab1 sonderzeich1 tickersymbol1
син	blau9 bsod3
сир	herr5 majestat2 sir1
сист	syst3
систем	syst5 system3 systemsprach1
системн	systemordn3 systemverzeichnis2 systemzeit2 syst1 system1
скаж	sag4
сказа	sagt4 gesagt3 sag2 erzahlt1
скал	fels8 klipp2 fel1
сквоз	geistmodus2
скелет	skelett9
скипетр	zept9
склад	lagerhaus9
скольк	viel3 wieviel2 wie1
скопирова	kopi5 kopiert2
скор	bald6 eher1 hochstwahrschein1
скорост	geschwind6 spielgeschwind2 konstruktionsgeschwind1
скорпион	scorpion8 skorpion5 riesenskorpion4
скрипт	skriptdatei4 skript3 handhab1
скрыва	ausblend3 verberg2 ausgeblendet1 versteck1 versteckt1
скрыт	verberg4 verborg4 ausblend3 versteck2 versteckt2
слаб	schwach7 gering1
слав	ruhm5
слев	link5
след	folgend6 nach5
слишк	zu2 viel1
сло	arbeitsbereichuberlapp2 eben2 zeichnet1
слов	wort9
словар	vokabelsamml4 datendatei3 sammlung3 vokabeldatei3 vokabeln3
сложн	schwierig3 komplex2 schwer1
сложност	schwierigkeitsgrad6 schwierig2
слома	problem3 beschadigt1
слуг	dien3 lakai3
служ	dien5 dient2
служб	dien3 militardien3 onlin1
случ	passiert4 gescheh2 passi2
случа	fall2 jedenfall1 unfall1
случайн	zufall8 zufallskart3 zufallszahl3 versehent2 zufallswert1
слуша	hor3 lauscht2 hort1
слыша	gehort5 hor1 hort1
см	sieh6 cm1 tast1 vgl1
смен	and1 verandert1 wechseln1
смерт	tod5 fallt4 schlacht2
смертельн	todlich5
смог	konnt1
смогл	konnt1
смогут	konn1
смож	konn2
сможет	kann1 konntet1
смотр	seht3 sieh3 schaut2 schau1
смысл	sinn4 bedeut1
снаряд	geschoss6 zielerfass3 hochexplosiv2 morsergranat2 kanon1
снаряжен	ausrust4
снача	zuerst6 zunach2 erst1
сниз	unt2 vermeidet2 unterhalb1
снимок	bildschirmfoto3 apod2 zeig2 noao1
снов	wied4 erneut3 einmal1
снят	aufheb3 abwahl2 belast2
со	mit2
собира	ernt2 sammelt2 sammeln1 will1
собра	sammeln2
собран	besprech7 besprechungseditor3 besprechungsander2 besprechungsinformation1
собствен	eig5 eigentum2
событ	ereignis9 termin5 ereignisart1 event1
совет	rat6 konzil3 tipp3 ratschlag2 hinweis1
совместим	kompatibl4 kompatibel3 kompatibilitat3
совпада	uberein4 passend2 entspricht1 ident1 passt1
совпаден	ubereinstimm5 treff2 vorkomm1
современ	modern5 heutig3
совс	irgendwas1
соглас	einverstand3 zugestimmt2 stimm1
согласн	zufolg3 beding1
согласова	abgeg5 abgleich1 ausgeg1
согласован	abgleich5 abgeg2
содерж	enthalt6 beinhaltet2 nthalt2 enthielt1
содержа	enthalt4 beinhalt2
содержан	inhaltsverzeichnis6 unterhalt3 unterhaltskost3 inhaltsverz1
содержат	enthalt3
содержим	inhalt9 zelleninhalt2
соедин	verbind3 miteinand1
соединен	einheit5 inheit2 verbind1
сожален	unglucklicherweis4 leid3
созвезд	sternbildnam5 sternbildgrenz3 sternbildlini3 sternbild2
созда	anleg4 erstell4 erstellt4 angelegt2 erzeug2
создава	erstell1 erstellt1 erzeug1
создан	erstell4 erstellt1 erzeug1 kreatur1
сокращен	alias7 abkurz3 abgekurzt2 kurzform2
сокровищ	schatz6
сокруш	zermalm4 zerschmett2
солдат	soldat7 krieg3 kriegerinn2
солнечн	sonnensyst4 sonnensystemkorp3 sonnenlicht1
солнц	sonn8
сообщ	meld3 meldet2 berichtet1
сообщен	nachricht9 meldung1
сооружен	extra4 verteidigungsanlag1
соответств	entsprech4 entspricht2 treff1
сопротивлен	esistenz3 widerstand3 resistenz2
сортировк	sortierreihenfolg5 sortier4 sorti3 sortierdialog1 sortiert1
соседн	angrenz4 benachbart3 nachbareb2 nahesteh2
состав	erechnet2
составля	hauptkomponentenanalys2 betragt1 insgesamt1
состоя	besteh1 besteht1 bezieh1 hatt1
состоян	status5 statusleist3 zustand3 gebaudestatus1 spielubersicht1
сохран	speich7 gespeichert4 abspeich1 espeichert1 speichert1
сохранен	gespeichert5 spielstand4 speich3 speicher1
сохраня	beibehalt3 speich2 abgespeichert1 behalt1 gespeichert1
союз	allianz5 bundnis3 union1
союзник	verbundet7 alliiert3
спам	unerwunscht9 spam2
спас	gerettet4 rettet4 rett2
спасиб	dank7
спаст	rett6 befrei1 gerettet1 rettung1
спенсер	spenc9
специальн	besond3 speziell3 genutzt1 zelleninhalt1
спецификац	spezifikation6 sortierangab4
списк	list4 nachrichtenlist2
список	list7 auflist1
спокойн	ruhig3 gelass2 friedlich1
способ	method2 moglich1 weg1
способн	fahig2 fertig1 lag1
справ	recht4 schaff2
справк	hilf4 hilfefen2
спрашива	nachfrag3 frag2
спрята	versteckt4 versteck2
спуст	spat2
спутник	begleit2 satellit2 lasersatellit1
сравнен	vergleich6 ereignisvergleich2 vergleichsform2
сража	kampf3 gekampft2 bekampf1 kampft1 weiterkampf1
сражен	scharmutzel3 kampf2 schlacht1
сраз	bekampf1 direkt1 sofort1
сред	mittwoch2 unt1
средн	durchschnitt7 mittl5 mittel4 mittelgross3 mittelwert2
средств	eigenkapital3 passiva1
срок	zahlungsbeding5 fallig2 laufzeit2
ссыла	referenziert3 ruckwart2
ссылк	verknupf4 verweis3 querverweis2 referenz2 bezug1
ссылок	referenz4 referenzenanzahl2 zitierstil1
ставк	einsatz4 zinssatz3 steuersatz2
стал	stahl3 geword2 wurd1
стандартн	standard2 standardfehl2 standardschrift2 standardwerkzeugleist2 ublich2
станет	wird1
стар	alt9
стат	kategori5 artikel1 aufsatz1
статистик	statist6 gebaudestatist2 geschlechtsstatist2 statistikseit2 warenstatist2
статус	status5 statusleist1
стен	mau5 wand5 stadtmau2 steinmau2
степен	grad2
стил	stil8 formatvorlag1 stildatei1 textstil1 zitierstil1
сто	ostet1 sollt1 steht1
стоимост	kost5 gesamtkost2 baukost1
стол	arbeitsumgeb2 desktop2 tisch2 so1
столбец	spalt3 anzuzeig1 gruppenspalt1 palt1 zeitspalt1
столбц	spalt8 palt2 spaltennam2 spaltenanzahl1
столиц	hauptstadt9
стольк	oft1 so1 viel1
сторон	partei5 seit3 richtung1 unzahl1 verhandlungspartn1
стоя	stand1
страж	gard6 wach3 wacht2 feuergeist1 mitglied1
стран	land4 seltsam4 merkwurd3 komisch2 eigenart1
страниц	seit7 adressbuchseit1 ereignisseit1 homepag1 medienseit1
страх	angst4 furcht2 lieg1 verbreit1
стрелк	pfeil7 pfeiltast3 dreht2
стреля	verschiesst5 schiess4 abfeu2
стро	bau3 baut2 gebaut2 auen1 ermoglicht1
строен	gebaud4
строительн	baumaterial4 baumateriali3 lief1
строительств	bau3 fertigstell2 bauhilf1 konstruktion1
строк	zeil9 zeichenkett4 eil1 reih1
структур	struktur5 glieder3 raumschiffkorp3 umriss2
субсчет	unterkont8 unterkonto4
суд	schiff2 gericht1
сумм	betrag6 summ4 buchungsbetrag1
сундук	truh7 kist5
супруг	partn8 ehepartn3
существ	existiert6 besteh3 existier3 xistiert2 gibt1
схем	schaltkreis7 chaltkreis2 farbschema1 schema1 schemata1
сценар	szenario8 skript4 szenari4 szenarios2 szenariennam1
счаст	gluck3 glucklicherweis3 zufried2
счастлив	glucklich6
счет	konto7 kont5 rechnung3 kontos2 lieferantenrechn1
счита	angeseh2 betrachtet1 damal1
сын	sohn8
сэр	herr4 sir3
сюд	hierh4 hierhin2 her1 hier1
таблиц	tabell8 tabellenkalkulation2 arbeitsblatt1 blatt1 datenblatt1
таверн	tavern9
тайн	geheimnis4 schmuggelrout2 geheim1
так	so3 solch2 also1 da1 weil1
такж	auch5 ausserd2 ebenfall2 ebenso1 sowi1
таллин	tallin9
там	dort6 da1 drin1
тан	tania7 tan3
твар	kreatur3 besti2 biest2 ding2 ungeheu2
тверд	starr5 fest2
тво	dein4 eur2 euer1
те	diejen2
теб	dich4 dir3 euch2 du1
текст	text8 klartext1 suchtext1
текстов	textdatei4 schriftlich2 text1 textfeld1 textmodus1
текущ	aktuell9 derzeit2 momentan2
тел	korp7 leich1 leichnam1 zentralkorp1
телескоп	teleskop7 teleskops4
тем	thema4 betreff3 desto2 erwag1 them1
темн	dunkl8 dunkel2 finst1
температур	temperatur8
тен	schatt9 schattenpfeil2 schriftschatt2
тепер	jetzt5 nun5
тепл	hitz4 warm3
термина	terminal7
территор	gebiet4 territorium3 landflach2 geland1
теря	verli4 verliert4
тех	seitd2 jen1
технолог	technologi7 forschungsergebnis2 fortschritt2 kenntnis2 entdeck1
течен	wahrend1
тип	art4 typ4 typs3 dateityp2 einheitentyp1
тих	pazif6 still2 ruhig1
то	wenn1
тоб	dir2
товар	war3 wertpapi2 wahrung1
тог	bevor1 nachd1
тогд	dann4
тож	auch3 ebenfall1
тольк	nur8 gerad1 sobald1
том	band2 dass1
тоннел	tunnel3
топор	axt8
торгов	handelsrout4 handelsweg4 devisenhandel3
торговл	handel7 handelspunkt3 handelsplan2 citysurplus1 grosstmog1
тот	derjen1
точк	punkt5 aufhang2 startpunkt2 datenpunkt1 einhangepunkt1
точн	exakt4 genau2 prazis2
точност	genau4
траектор	bahn4 spur4 planetenspur2
транзакц	transaktion5 ransaktion2
транспорт	transport6 fahrzeug1
трат	verschwend3
треб	benotigt4 erfordert4 erford2 notwend1
тренировк	ubung4 ausbild2 ubungsmodus2 auszubild1 geubt1
тренировочн	ausbildungslag4 ausbildungsgebaud3 ausbildungsinfrastruktur1 ausbildungslicht1
трет	dritt9 drittel1
треугольник	dreieck9
треф	kreuz8
трех	drei6
три	drei9
тролл	troll9
трон	thron8
тростник	reet8 reetfeld1
трудн	schwer2 schwierig2
труп	leich8 leichnam1
трус	feigling9
туд	dorthin4 gehst2 reingeh2 hin1 hingeh1
тума	nebel7
туннел	tunnel7 tunneln3 gang2 wartungstunneln1
тут	hier2
ты	du6 bist3 hast2 habt1 ihr1
тысяч	tausend5 silberling2
тьмы	finsternis3 dunkel2
тяжел	schwer9 hart1
уб	totet4 getotet3 tot3 besiegt1 ermord1
убед	uberzeug3 sicherstell2 stell2 uberzeugt2 vergewiss1
убер	entfern4
убива	tot2 totet2
убит	ermordet2 getotet2
убра	abgeerntet3 entfern3
уведомлен	benachricht4 absagenachricht2 benachrichtigungsfeld2 erinnerungsmeld2
увелич	erhoh4 vergross3 rhoht2 erhoht1
увеличен	erhoht3 zoom2 erhoh1
увеличива	erhoht5 erhoh1 verdoppelt1
увер	sich2 bin1
увид	seh2 wiederseh1
увидел	sah3 geseh1 wechsl1
увидет	seh3
угл	eck6 kohl4 winkel2 winkelsekund1
углежог	kohlerei5 kohlerhutt3 kohl1
угол	kohl5 eck2 winkel2 holzkohl1
угроз	bedroh7
уда	fehlgeschlag3 konnt3 gescheitert1 kann1 werd1
удал	losch7 entfern4 entfernt3 geloscht3 osch1
удален	entfernt3 entfern2 geloscht2 losch2
удаля	loscht3 entfernt1 losch1
удар	schlag4 attack1 todesstoss1 treff1 verpass1
удач	gluck5
удержива	gedruckt3 halt3 haltet1
удовлетворя	entsprech3
уж	bereit7 schon2
ужас	schreck5 nachtalb2
ужасн	schrecklich5 furchtbar3 grauenvoll1 schlimm1
узна	erfahr2 erkenn2 herausfind2 wiss2 gelernt1
уйт	entkomm2 geh1
укаж	geb3 angeb1 spezifizi1
указа	angegeb5 bestimmt2 angeb1 gegeb1
указан	akzeptiert1 anweis1
указател	index4 wegweis3 indexprozessor1 mauszeig1 stichwort1
указыва	deut2
укреплен	befest3 aufhang2 befestigt2 gepanzert2 verstarkt2
улучш	erweit3 verbess3 verbessert3 aufgerustet2 erweitert2
улучша	aufgerustet5 verbessert1
улучшен	verbessert5 verbesser3 verbess1
ум	verruckt3 kopfrechn2 verstand1
умен	fahig2 fahigkeitenmenu2 fahigkeitsmenu2
уменьш	verring4 verklein3 kapazitat2 reduzi2 reduziert2
уменьша	reduziert5 verringert3 halbiert2 vermindert2
умер	starb6
умерет	sterb4 ehrenvoll1
умерл	starb3 gestorb1
умира	sterb4 stirbt1
умолчан	standard4 standardmass3 voreingestellt3 voreinstell3 standardwert2
умр	stirb5 sterbt3 sterb2
уникальн	eindeut8 einzigart3
уничтож	vernicht4 zerstort4 vernichtet2 zerstor2
уничтожьт	vernichtet2 zerstor2 vernicht1
упорядоч	sorti5
управлен	verwalt6 kontroll2 steuer1 versionskontroll1
управля	gesteuert2 kontrolli2 kontrolliert2 leitet1 steuert1
уровен	stuf3 eben2 zugangsberecht1
уровн	stuf5 eben2 level2 verschachtelungstief1
урок	lektion5 einfuhrungsspiel2 regel1
урон	schad6 chad2 erleid1 schadenstyp1 verursach1
усилен	lichtkurvenverstark3 stellung2 verstarkt1
услов	beding5 siegbeding2 startbeding2
успешн	erfolgreich9
устанавлива	fest1 festgelegt1 setzt1
установ	installi4 setz4 festleg3 setzt1
установк	stellung4 installation3 eingezeichnet1 setz1 vorgab1
установл	installiert5 gesetzt2
установлен	installiert2 eingestellt1
устаревш	veraltet6
устарел	veraltet6
устройств	gerat5 sach1
ух	igitt2
уход	geh1 verlass1
участник	teilnehm7 mitwirk3 teilnehmerstatus2
учет	kontenbuch4
учетн	konto3 kont2 angepasst1 konteninformation1 kontos1
учрежден	geldinstitut8 institut2
фабрик	fabrik6 fabrikauslieferungspunkt1 waffenschmied1
файл	datei9 dateinam2
фамил	nachnam9
ферм	bauernhof8 ackerland3 fermi1
фигур	figur4 bild2 form1 gestalt1 lautet1
фильтр	filt7 ereignisfilt1 familienfilt1 filtereditor1 filterregel1
фильтрац	filt4
финансов	geschaftsjahr5 finanzdat2 finanzfunktion2 finanzvorlag2 finanz1
флаг	flagg8 bann2 ortsmark2 markier1
фокус	fokus5 fokussiert2
фон	hintergrund7 hintergrundfarb5
форм	form4 formular2 lebensform2 formspec1 umriss1
формат	format7 dateiformat2 datumsformat2 formati2 anzeigeformat1
форматирован	formatier6 formatierungswerkzeugleist3 formatiert1
формул	formel7 formeln4 math2 gleichung1
фракц	fraktion9
функц	funktion9 funktionsauswahl1 funktionsnam1
ха	ha7 hah3 haha3 hahaha1
хальдрик	haldric9 haldrics2
хамел	hamel9
хват	genug2 ausreich1
хвата	vermiss2 fehlt1 genug1
хижин	holzfallerhutt5 hutt5 jagdhutt2
химическ	chemisch6
хлеб	brot9 back2 geback1
хм	hmm6 hm2
хмм	hmm6 hmmm2
ход	rund7 zug5 bewegungspunkt1 rundenlimit1
хозяин	meist4 herrn2
холм	hugel7 hugeln4
холодн	kalt7 kuhl3
хорош	gut6
хост	spielleit5 host4 hostnam1
хот	mocht4 woll3 mochtet2 obwohl2 wollt1
хотел	wollt3 gern2 wunscht2 mocht1 will1
хоч	will3 mocht2
хочет	ocht3 will2
хочеш	will2
храм	tempel9
хран	aufbewahr3 gelagert3 speichert1
хранилищ	aufbewahrungsort9 aufbewahrungsortreferenz2 aufbewahrungsortereferenz1 aufbewahrungsortfilt1
цвет	farb9 abwechselnd1 kontofarb1 spielerfarb1
цветн	farbig9 farbbox3 gefarbt2
цел	ziel7 ganzzahl3 ganz1 missionsziel1 zweck1
целев	zielmeng3 zielvorgab2 zielzell2 zielwert1
цен	preis6 kur2 kurs2 wertvoll2 kursinformation1
центр	mitt3 mittelpunkt3 zentriert3 zentrum2 zentral1
центральн	zentral5 tengah2 zentralregion2 zentrum2 hauptperson1
цивилизац	zivilisation7 nation2
цитадел	zitadell7 burgfried4
цитат	fundstell9 zitat1
цифр	ziff5 zahl2
час	stund9 uhr3 tund2
часов	uhrzeigersinn4 zeitzon4
част	teil6 buchungsteil3 oft2 haufig1
частиц	teilch8 partikel3 gasteilch2
чат	chat7 chatbefehl1 chatnachricht1
чег	wofur2 was1
чек	scheck7 schecknumm3 scheckformat2 scheckposition1
человек	person4 mensch3 mann1
чем	als3 womit1 wovon1
черв	herz7
через	durch3 uber1 via1
черн	schwarz8 ather3 schwarzaug2 tint2 karun1
чест	ehr4 benannt3 geehrt2
четверт	viert9
четыр	vier8
чисел	zahl3 zufallszahlengott2 zahlenformat1 zufallszahl1
числ	anzahl4 zahl4
чист	netto3 rein3 eigenkapital2 reinvermog2 reingewinn1
чтен	les4 schreibgeschutzt3 geles2 einles1
что	was5 dass4 etwas1
чтоб	um5 zu2 damit1
чувств	fuhl5 spur4 fuhlt1 gefuhl1
чуд	weltwund4 esitzt2 rrichtet2 irgendjemand1
чудовищ	monst6
шаблон	vorlag8 must2 uberweisungsvorlag2 vorlagendatei2 buchungsvorlag1
шаг	schritt8 zeitschritt2 schrittweit1
шанс	chanc4 wahrschein2
шахт	min8 bergwerk2 goldmin2 bergbau1
шахтер	bergleut9 bergmann2
шест	sech9
ширин	breit8 spaltenbreit2 seitenbreit1 textbreit1
широк	breit3 breitschwert3
шифрован	verschlussel4 verschlusseln3 verschlusselt2
шлем	helm9
шрифт	schriftart5 schrift4 schriftgross2 schriftfamili1 schriftnam1
штаб	hauptquarti9 kommandozentral2 anfuhrerzelt1
штурмов	sturmgewehr4 sturmkanon4
шум	rausch7 gelanderausch3
щелкн	klick5 linksklick1
щелчок	doppelklick2 mausklick2
щит	schild8 produktion1
экономик	wirtschaft8 wirtschaftseinstell3 wirtschaftszustand2
экра	bildschirm5 bildschirmrand2 bildschirmschrift2 bildschirmauflos1 vollbild1
экспедиц	expedition9 expeditionsschiff1
эксперт	expert7
экспорт	export6 exporti3 exportoption2 textexport2 exporteur1
экспортирова	exporti6 exportiert3
эл	eloh9 al2
электрон	elektron6 e2 tabellenkalkulation2
элемент	element7 eintrag2 artikel1 kartenelement1 listeneintrag1
эленсефар	elensefar9
эльф	elf9 elfisch1
эльфийск	elfisch5 elf1 elfenland1 elfenrat1
энерг	energi8 energieniveau2 energiequell2 nergi2
эр	epoch8 ara3 standardepoch2
эт	dies6 das2 ist2 es1
этот	dies5
эффект	effekt6 auswirk2
эффективн	effizient5 effektiv2 effizienz2
юг	sud6 sudost3 sudw3 sudlich2 reitet1
южн	sudlich4 sud3 sudwacht2 dschanub1 selatan1
юн	jung4 inheit2
юнит	gruppenzuordn2 landkampfein2 einheit1
явля	ist2 sind1
явн	explizit4
яд	gift6 giftopf2 vergift2 vergiftet1
ядерн	nuklear7 atomar3 atomangriff1 atomraket1 tomar1
ядр	kern8 kernel3
язык	sprach9 zung2 sprachfamili1
ячеек	zell4 zellenformatier2 begrenz1
ячейк	zell9 ell1 tabellenzell1
ящер	saurian9
"""#)
}
