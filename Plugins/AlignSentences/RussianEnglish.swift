// swift-format-ignore-file
// Made by Tools/learn-lexicon from message catalogues and Tools/learn-lexicon.ru-en.txt; see NOTICE.

extension Lexicon {
  /// Russian stems, and English ones that translate them.
  static let russianEnglish = Lexicon(source: "ru", target: "en", compiled: #"""
cниз	bottom1
r²	r²7
а	and9 but9
аа	ahhh4 argh2
аааа	aaargh5
аб	аб4
абак	abaco7
аббревиатур	abbrevi4
абез	abez8
абенак	abnaki7
абзац	paragraph9 para3
абиджа	abidjan7
абиссинц	abyssinian9
абориг	aborigin5
абориген	alien4 nativ2 lifeform1
абсолютн	absolut9 ultim1
абсцисс	abscissa7
абха	abhai9
абхаз	abkhazia5 abkhazian5
авангард	vanguard8
аванп	outpost2
авантюрист	adventur3
авар	accid6
аварийн	emerg6 crash1
аватар	avatar5
авг	aug9
август	august9
авиабаз	airbas9 guityp2
авианосец	carrier3
авианосц	carrier3
авиац	flight3
авиацион	vtol3
аврор	aurora7
австр	austria8 austro5
австрал	australia9
австралийск	australian8
австралийц	australian5
австрийск	austria4
австрийц	austrian7
авт	auto3
автобег	autoforward7 forward1
автодополнен	autocomplet7 complet1
автозавершен	autoclos9
автозам	autocorrect7
автозаполнен	autofil5 autofit3 auto2 autocomplet1
автозапущен	spawn5
автозарядк	autoload9
автоигр	autogam7
автоинструмент	autotool5
автоисправлен	autocorrect3
автокарт	automap9
автокоррекц	autocorrect5
автомагистра	highway5
автомат	vend3
автоматизац	autom3
автоматизирова	autom9
автоматическ	automat9 auto2
автомобил	car5 vehicl1
автоназван	autocapt8
автономн	offlin7 autonom3 avtonomnyj2
автоподбор	autofit5
автоподтвержден	autoaccept7
автопоезд	freight6
автопушк	autogun5
автор	author9
авторазворачива	ledger2
авторазметк	autolayout6
авторазмыван	dither4
автореферат	autoabstract5
авторизац	auth3 authent3 author1
авторск	copyright7
автосохранен	autosav5 auto2
автотекст	autotext9
автофабрик	autofactori7
автофильтр	autofilt7 auto1
автофокус	autofocus5
автофокусировк	autofocus8
автоформат	autoformat8
автоформатирован	autoformat5
автоцентрирова	auto1
аг	aye5 yeah3
агент	agent8
агентств	agenc7
агновон	agnovon9
агрегатн	aggreg5
агрегирован	aggreg5
агресс	aggress3
агрессивн	aggress6
агрокультур	agricultur3
агуса	agusan6
ад	aden5 hell4
адамс	adam7
адаптац	adapt3
адаптивн	adapt4
адаптир	adapt3
адаптирова	adapt3
адар	adar8
аддон	add3
аддрора	addroran9
аделаид	adelaid7
адепт	adept7
адл	adlen6
админ	admin4
административн	administr2
администратор	administr7 admin4
администрирован	administr3
адмира	admir3
адрес	address9 addr1 url1
адресат	mail1
адресн	address6 addressbook2
адск	hell7 incendiari4
ажантул	ajanthul7
аз	asia9 asian9 az2
азартн	gambl3
азеллюс	asellus7
азербайджа	azerbaijan9 azerbaijani9 azarbaijan5
азербайджанск	azerbaijan9 azerbaijani9
азербайджанц	azeri7
азиатск	asia9 asian9
азимут	azimuth6 az3
азимутальн	azimuth2
азкотеп	azkotep9
азот	nitrogen9
азу	azua7
айглондур	aiglondur9
айдах	idaho7
айзкраукльск	aizkraukl7
аймукасур	aimucasur9
айн	ainu7 aïn4
айов	iowa7
айрис	iri9
айслериот	aisleriot8
айямар	aymara9
ак	aka5 yaka5
академ	academi9
акац	umbrella8
акв	akw7
аквагар	aquagar9
аквариум	aquarium7
акваферм	aqua5
акведук	aqueduct8
аккаунт	account1
аккр	accra9
аккуратн	care1
акрийц	acrean7
аксиом	axiom9
акт	asset1
акта	aqtau7
актив	asset8
активац	activ2
активизатор	energ4 thermopol4
активир	activ2
активирова	activ3
активн	activ7 asset1
актин	actinium5
акц	share5 stock3
акцент	emphasi9
ал	al6
алабам	alabama7
аландск	åland6
аландц	ålander7
аланин	alanin9
алб	alba7
албан	albania9
албанск	albanian9
албанц	albanian4
алгебр	algebra5
алгонкинск	algonquian6
алгоритм	algorithm9
алдар	aldar9
алдуин	alduin8
алебард	halberd7
алебардщик	halberdi7
алерон	aleron9
алеут	aleut7
алжир	algeria8 algier5
алжирск	algerian6
алжирц	algerian5
алитус	alytus7
алмаз	diamond2
алмат	almati7
алрик	alric7
алт	alto6
алтар	altar9
алуксненск	alūksn7
алфав	shavian5
алфавит	alphabet5
алфавитн	alphabet6 alphanumer1
альб	album7
альбер	alber9
альберт	albert6 alberta6
альбомн	landscap7
альве	alveolo7
альвеолярн	alveolar9
альманах	almanac6
альп	alp7 haut1
альт	alt5 alta4
альтернатив	altern3
альтернативн	altern9
альф	alpha9
альянс	allianc4 collect4
амазонк	amazon8
амазонок	woodcutt1
амал	amalea9
амбар	granari7
амел	amalea2
америк	america9
американец	american9
американск	american9
американц	american3
аметист	amethyst7
амма	amman7
амортизац	depreci4
амстерд	amsterdam7
амулет	amulet9
амфиб	hover1
амфибийн	amphibi8
амфор	amphora8
амхерст	amherst7
анаграмм	anagram9
анадыр	anadyr7
анализ	analysi9 analyz1
анализатор	parser6
анализир	analyz3
аналог	analog5
аналогичн	similar2
анарх	anarchi8
анатолийск	anatolian6
ангальтц	anhaltian7
ангартинг	angarth9
ангартур	angadthur6
ангел	angel9
ангил	anguilla7
англ	england9 english9
английск	england9 english9
англичанин	england9 english9
ангол	angola9
ангольц	angolan7
ангтур	angthurim8
андалусийц	andalusi7
андерсон	anderson9
андорр	andorra9
андоррск	andorran6
андоррц	andorran6
андромед	andromeda9
андхр	andhra6
анизотропн	anisotrop6
аниматор	culturist6
анимац	anim8
анимацион	anim1
анимирова	anim4
анишинааб	anishinaabeg7
анкла	enclav8
анкоридж	anchorag7
аннекс	annex3
аннексирова	annex5
аннотац	abstract6 annot4
аннувин	annuvin7
аннулирова	void6 scrub4
аннулирован	void6
аномал	anomali7
анонимизирова	anonym3
анонимн	anonym9
анонсирован	announc4
антананарив	antananarivo7
антаркт	antarctican7
антарктид	antarctica3
антарктик	antarctica9
антарктическ	antarct6
антибиотик	antibiot8
антибункер	buster8
антигравитац	antigrav5
антигравитацион	antigrav5 anti3
антигу	antigua9
антигуанц	antiguan4 barbudan4
антильск	antill3 netherland3
антильц	antillean7
античн	ancient2
антоним	antonym8
анхул	unhul7
аост	aosta6
аоуу	aww5
ап	apia7
апач	apach9
апертур	apertur9
апокалипсис	apocalyps9
аполлон	apollo4
апостроф	apostroph9
аппарат	lander5
аппаратн	hardwar6
аппенцелл	appenzel9
аппетитн	yummi7
аппроксимант	approxim6
апрел	april9
апул	apulia7
ар	arena6
араб	arab9
арабск	arab9
арав	arabia9
аравийск	arabian4
арагон	aragon7
арагонц	aragones7
арамейск	arama9
арамейц	aramean9
арар	arára6
арбалет	crossbow7
арберешск	arbëreshë6
арв	arvith7
арвит	arvith7
аргайл	argyl7
аргентин	argentina9
аргентинск	argentin6
аргентинц	argentin6
аргумент	argument9
ардин	ardryn9
ардон	ardonna9
арен	arena7
аренд	rent3
аризон	arizona7
арик	arica7
арифметическ	arithmet6
арка	arkan8
арккосинус	arccosin9
арксинус	arcsin9
арктангенс	arctang8
арлингтон	arlington7
арм	armi9
армейск	snack3 armi1 militari1
армен	armenia9 armenian9
армор	côtes4
армян	armenian5
армянин	armenia9 armenian9
армянск	armenia9 armenian9
арсена	arsenal7
арсенал	armori4
артемид	artemi6
артефакт	artifact9
артиллер	artilleri5
артиллерийск	artilleri3
артист	entertain3
артур	arthur9
аруб	aruba9
арунача	arunach5 pradesh4
арх	archiv5
архангел	archangel9
архангельск	arkhangelsk6
архив	archiv6
архивац	archiv3
архивирова	archiv5
архивирован	archiv2
архивн	archiv4
архиепископ	archbishop7
архимаг	arch8
архипелаг	archipelago6
архитектор	architect7
асеа	asean9
асимметр	skew8
асс	assam7
ассамбле	assembl9
ассамск	assames6
ассамц	assames6
ассасин	assassin4
ассирийц	assyrian9
ассоциац	associ2
астероид	asteroid9
астор	astoria7
астроном	astronomi9
астрономическ	astronom7
астрофизик	astrophys5
астрофизическ	astrophys8
астурийск	asturian6
астурийц	asturian6
асунсьон	asunción7
атабаскск	athapascan7
атак	attack8
атакова	attack4
атакуем	offens1
ател	tailor4
атердаг	atterdag6
атлант	atlantean9
атлантид	atlanti9
атлантик	atlant8
атлантическ	atlántico5 atlant4
атлас	atlas7
атмосфер	atmospher6
атмосферн	refract6 atmospher1
атолл	atol9
атом	atom6
атомн	atom5 nuclear2
атрибут	attribut9
аттик	attica9
атэс	apec9
ауд	audio5
аудиенц	audienc5
аур	aura8
аустралис	australi9
аутентификац	authent5
аутентичн	authent1
афалас	afala9
афар	afar4
афган	afghani6
афганиста	afghanistan8
афганц	afghani6
афин	athen7
афоризм	dictum9
африк	africa9
африкаанс	afrikaan9
африканск	african4 africa1
африканц	african3
афродит	aphrodit7
ах	ah5 argh2 ahh1
ахеменид	achaemenid3 sassanid3
ахх	ahh3
аххх	awww4
ахххх	ahhhh9
ацтек	aztec7
ачехц	acehnes7
аш	açu6
ашант	ashanti9
ашантихен	asantehen7
ашевир	ashevier9
ашхабад	ashgabat7
аэродром	airstrip4
аэрозол	spray4
аэропорт	airport8
ая	aïn6
аятолл	ayatollah7
ба	bah6
бавар	bavaria7
баварц	bavarian7
баг	bug2
багамск	bahama6
багамц	bahamian7
багг	buggi7
багдад	baghdad7
баглур	baglur9
багор	hook7
бад	baden9
баденц	badian7
баз	databas7 base4
базис	basi3
базисн	baselin3
базов	base3 basic3 baselin1 home1
байес	bayesian6
байт	byte6
бак	baku6 refil4
баколод	bacolod7
бакс	buck7
бактер	bacteria6
баланс	balanc7
балансов	balanc1
балдрас	baldra9
балк	blackwood6
балкан	balkan5
балканск	balkan4
балл	score3
баллад	epic4
балок	blackwood6
балочн	harden3
балтийск	baltic9
бальбо	balboa7
бальзамин	balsa6
бальзамов	balsa6
бамак	bamako7
бамум	bamum7
бан	ban5
бана	banana7
бананов	banana7
банг	bangui7
бангкок	bangkok7
бангладеш	bangladesh9
бангладешц	bangladeshi7
банд	banda4 gang4 band2 bandit1
бандар	bandar5
бандит	bandit9
банжул	banjul7
банк	bank7
банковск	bank5
банкомат	atm5
банкротств	bankruptci7
бант	bantu7
банш	banshe6
баобаб	mushroom5
бар	bar2
бараба	drumstick4 drum3
барабан	drum5
бараг	barag6 gór5
барбадос	barbado7
барбадосц	barbadian7
барбуд	barbuda9
бард	bard9
барм	bartend7 barkeep5
барон	baron8
баронесс	baro7
барретт	barrett5
барселон	barcelona9
барьер	barrier6
баск	basqu7
баскск	basqu7
баср	basrah7
бассейн	pool3
бастион	bastion6
бат	baht4 mitzvah4 bath3
батакск	batak7
батангас	batanga7
батар	batteri7
батаре	batteri7 artilleri2
бауск	bauska7
бахр	bahr4 ghazal4
бахрейн	bahrain9
бахрейнц	bahraini7
баш	baix9
башкир	bashkir7
башкортоста	bashkortostan7
башн	tower9 turret2
башнарк	bashnark7
баяр	bayar9
бб	бб5
бд	db4
бе	bay4
бег	flee3 run2
бега	run1
бегут	flee2
бегущ	ticker6
бед	troubl3
бедж	beja7
бедн	poor6
бедств	disast7
бедфорд	bedford7
бедфордшир	bedfordshir7
беж	flee2 run1
бежа	fled3 flee3 escap1 run1
беженц	refuge7
без	without9 no2
безбилетник	stowaway7
безбрежн	ocean1
безвозвратн	perman5 restor1
бездарн	incompet6
бездейств	idl5
безделушк	trinket7
бездн	abyss5
бездомн	homeless6
бездумн	mindless5
безжалостн	merci3
беззащитн	defenseless7
беззнаков	unsign5
безлун	moonless7
безмозгл	mindless3
безмолв	silent3
безмолвн	silent6
безнадежн	hopeless5
безнаказа	unpunish6
безобразн	ugli4
безопасн	safeti9 secur9 safe7 safer2
безпереход	noswitch7
безрассудств	folli4
безродн	clanless4
безум	mad5
безумн	insan5 crazi2 mad2
безупречн	flawless6
безымя	unnam8 untitl3
бейлиф	bailiff7
бейр	beira9
бейрут	beirut7
бел	white9
белар	belarus9 belarusian9
белград	belgrad7
белиз	beliz9
белизц	belizean7
белк	protein3
белков	protein4
беллон	bellona7
белок	squirrel6
белорус	belarusian5
белорусс	belarus9 belarusian9
белорусск	belarus9 belarusian9
белфаст	belfast9
бельг	belgium9
бельгийск	belgian7
бельгийц	belgian5
бельфор	belfort7
бен	ben6 beni6
бенгал	bengal6
бенгальск	bengali7
бенгальц	bengali5
бендер	bender9 bandar2
бенджамин	benjamin9
бенефициар	beneficiari9
бензин	gasolin6
бенин	benin8
бенинц	benines7
бер	take1
берберск	berber7
берг	bergen7
берег	shore6 coast3
берегов	coastal5 coastlin2
берез	birch9
беркл	berkeley5
берлин	berlin7
бермуд	bermuda7
берсерк	berserk9
бесконечн	infinit5 indefinit4 endless3
бесплатн	free4
бесплодн	barren8
беспок	worri3 bother1 troubl1
беспоко	worri4 bother2 disturb2
беспокойн	restless6
беспокойт	worri1
бесполезн	useless6
беспорядк	disord9
беспорядок	mess3
беспрекословн	obey5
беспрепятствен	unhind4
бессел	bessel7 bess4
бессильн	powerless5
бессмерт	immort4 undeath4
бессмертн	immort5
бессмыслен	illog5 senseless4 pointless3
бесстрашн	fearless7
бестолков	obtus5
бесцен	invalu5
бет	beta8
бетон	concret6 hardcret3
биафрийц	biafran7
библиограф	bibliographi8
библиографическ	bibliographi4 citat1
библиотек	librari9 datadir1 libdir1
библиотекар	librarian9
биг	big2
бизнес	busi4
бик	bic5
бил	fought3
билет	ticket5
билинейн	bilinear8
бильхельд	bilheld9
бин	binom6 bini4
бинарн	binari3
биннинг	bin5
бинокл	binocular9
биномиальн	binomi9
биограф	biographi9
биологическ	biolog6
биом	biom9
биомасс	biomass8
бирж	exchang3
биржев	exchang2
бирм	burma5
бирманск	myanmar4
бирманц	burmes7
бирюзов	turquois9 teal2
биса	bissau9
бит	bit2 fight2
битв	battl7 combat1 fight1
битвектор	bitvector7
биток	bitok7
бихар	bihar7
бич	scourg9
бишкек	bishkek7
благодар	thank5 grate2
благодарн	grate2 thank2
благородн	nobl6 honor2
благослов	bless3
благословен	bless5
благословля	bless4
благотворительн	chariti6
бланк	letterhead5
блевотн	barf5
бледн	pale8
блеск	shine3
блестя	shini3
ближ	closest3 closer2
ближайш	nearest6 nearbi2
ближн	mele7
близ	near2
близк	close2 near1
близкородствен	relat1
близнец	twin4
блик	glare5 specular5
блимэйкер	blemak7
блог	blog9
блок	block7 box3
блокгауз	blockhous9
блокир	block1
блокирова	block2 lock2
блокировк	lock5 block1
блокнот	notebook4
бм	fp5
бо	afraid4 fear3 combat2 battl1 battlefield1
боб	bob7 bobo3
бог	god8
богат	rich7
богатств	wealth8
богдаш	bogdush7
богем	bohemia7
богин	goddess7 god2
богомол	manti9
богот	bogota7
боев	battl2 combat2 firepow1 war1
боеголовк	warhead9
боеприпас	ammunit7 ammo4
боец	unit3 fighter1
божествен	divin2
бойн	slaughter4 massacr3
бойс	bois9
бойт	afraid1 fear1
бойц	unit6 troop1
бойчт	boyicht7
боков	sidebar7 side1
бол	more9 pain1 than1
болва	fool1
болгар	bulgaria8
болгарск	bulgarian9
болдрет	boldreth9
болезн	diseas4 ill2
болезнен	pain3
болив	bolivia9
боливар	bolivar7
боливарианск	bolivarian7
боливиа	boliviano7
боливийц	bolivian7
болот	swamp9 bog2 marsh1
болотн	swamp3
болтовн	prattl5
больн	hurt4 sick3 pain1
больниц	hospit5
больш	more9 big3 larg3 greater2 longer2
большинств	most6
бомб	bomb8
бомбард	bombard6
бомбардировк	bombard5
бомбардировщик	bomber8 bombard2
бон	bona7
бонайр	bonair7
бонус	bonus9 onus2
бонусн	bonus2
бопомоф	bopomofo9
бор	boron3 fight1
бордов	maroon7
бореалис	boreali9
борк	bork9
борол	fought3
борстеп	borstep9
борт	aboard3 board2
борьб	struggl2 fight1
босн	bosnia8
боснийск	bosnian7
боснийц	bosnian5
боспорц	bosporan7
босс	boss7
бостон	boston7
босц	shepherd5
бот	bot9
ботинк	boot6 shoe5
ботинок	boot3
ботнет	botnet9
ботсва	botswana9
ботсванц	botswanan7
боулдер	boulder9
бочк	barrel6
боя	fear3
брабант	brabant9
браззавил	brazzavill5
браззавильск	brazzavill5
бразил	brazil8
бразильск	brazilian6
бразильц	brazilian6
брайл	braill8
брайлевск	braill4
брак	marriag8 marri3
браконьер	poacher7
бранденбуржц	brandenburgian7
брандмауэр	firewal5
брансуик	brunswick7
брат	brother9 brethren1
брата	dude4
братислав	bratislava7
браузер	browser9
брахман	brahmin6
брев	log3
бревн	log4
брем	burden4
бремен	burden5
брен	brena7
бретонц	breton9
бриз	breez7
брикс	bric9
брин	brin6
брисб	brisban7
бристол	bristol7
британск	britain9 british9 uk9
британц	british4
бритт	briton9
бров	eyebrow7
брод	ford4
бродяг	footpad9
брок	brock8
брокер	broker7 brokerag2
брокерск	brokerag9
брон	armor7 armour2 smithi1
бронебойн	heap7
броненосец	ironclad6
бронзов	bronz9
бронирова	armor4
бронник	armorsmith7
брос	abandon2 drop1
броса	throw2
броск	throw3
брошюр	brochur8
брун	brunei9
брунейц	bruneian7
брчко	brčko7
брюс	bruce7
брюссел	brussel7
брянск	bryansk6
бу	buoy6
буб	diamond7
буд	ll1 will1
будапешт	budapest7
будет	shall9 will9 be2
будт	like1
будут	shall9 will9 be1
будущ	futur9
будьт	assur2 bewar1 care1
бужумбур	bujumbura9
бук	beech9
букв	letter8
буквальн	liter6
буквиц	cap4
букмол	bokmål7
булав	mace9
булавк	emblem5 cloak1
булгар	bulgar7
бульк	gurgl5
бум	boom4
бумаг	paper7 secur3 stock1
бумажник	wallet9
бункер	bunker9 silo1
бунт	assault4
бур	sandstorm3 storm3 tempest3
бургомистр	burgomast7
бургунд	burgund7
бургундц	burgundian7
бурен	burrow2
бурин	burin5
буркин	burkina7 faso7
буркинаб	burkinabé7
бурунд	burundi7
бурундийц	burundian7
бурят	buryat7
бута	bhutan9
бутанц	bhutanes7
бутерброд	sandwich4
бутилирова	bottl5
бутч	butch9
бутыл	bottl2
бутылк	bottl5
бутылочк	bottl2
буфер	clipboard7 buffer3
буффа	buffalo9
буханк	loaf6
бухарест	bucharest9
бухт	southbay7 bay1
буэнос	bueno7
бхас	bhasa5
бы	would4 could1 d1 least1 wouldn1
бывш	former8 ex3
был	be9 been9 was9 were9 had1
быстр	quick7 fast5 faster4 swift2 fastest1
быстросем	scatterse7
быт	be9 been9 was9 were9
бытов	call2
бьет	caus1
бью	bet2
бьярн	baran9
бюджет	budget9 categori1
бюджетн	budget4
бюрократ	bureaucraci7
в	at9 in9
ва	soo5
вавилон	babylon8 mesopotamia1
вавилонск	babylonian6
вавилонян	babylonian6
вагад	ghana4
вагонетк	cart6
вад	wad5 wādī5
вадуц	vaduz8
важн	import4 matter1 vital1
вал	vall4 val3 fell2
валенсийск	valencian6
валет	jack9
валкск	valka7
валлийц	welsh8
валлон	walloon8
валлонск	walloon4
вальес	vallè7
валют	currenc9
валютн	market2 currenc1
вам	you9
вампир	vampir9
ван	van7 der3 waal3
вандал	vandal7
ванкувер	vancouv7
вануат	vanuatu7
вар	brew7
варанг	warang6
варвар	barbarian9
варварск	barbarian4
вариант	variant4 altern2 choic1 suggest1 variat1
вариац	variat7
варк	brew4
варшав	warsaw7
вас	you9 have1
василиск	basilisk8
ват	vatu7
ватерло	waterloo7
ватика	vatican8
ваш	your9
вашингтон	washington9
вблиз	near2
введ	enter7
введен	enter2 introduct2
ввел	transfer1
вверх	up4 top2 upward2
ввест	enter2 introduc1 post1
ввод	input5 enter2 post1 unpost1
ввп	gdp9 vtol4
ввс	vtol9
вдал	away2 far1
вдво	halv4 twice1
вдовств	dowag9
вдол	along7
вдохнов	inspir4
вдохновен	inspir3
вдохновлен	inspir3
вдохновля	inspir5
вдруг	sudden2
вдыха	breath2
вдыхан	inhal6
ве	all9 everyth9 entir2 whole2
веб	web6 webpag2 websit2
вег	vega9
вед	drag3 lead1
веден	track2
ведер	bucket4
ведет	lead2
ведом	trial1
ведр	bucket8
ведун	shaman5
ведущ	lead4
ведьм	witch9
веерн	fan5 fanchart3
вежлив	polit6
везд	everywher3
везен	luck2
везер	weser7
вейбулл	weibul9
век	centuri9 th2
вектор	vector5
векторн	vector7 fallback1
вел	led4
велдин	weldyn9
велел	told1
велет	veletian7
велик	great8 grand1
великобритан	britain9 british9 uk9 kingdom1
великолепн	magnific3 excel1 great1
величайш	greatest6 suprem4
величеств	majesti6
величествен	majest4
величин	magnitud5 quantiti1
велон	velon9
вельдин	weldyn2
веляризова	velar3
велярн	velar9
вен	vienna9
венгерск	hungari9 hungarian9
венгр	hungari9 hungarian9
вендраксис	vendraxi8
венер	venus9
венесуэл	venezuela9
венесуэльц	venezuelan7
венецианц	venetian7
венск	vienna9
вентспилс	ventspil6
вентспилсск	ventspil6
вер	faith5 believ4 trust2
верб	recruit1
вербальн	verbal7
вербова	recruit5
вербовк	recruit4
вервольф	werewolf5 werewolv5
веревк	rope7
верениц	countless1
вермиллион	vermilion7
вермонтц	vermont7
верн	back2 loyal2 correct1 return1
вернет	return1
верност	loyal2
вернул	back2 return2
вернут	back3 return3 revert1
вероломн	treacher7
вероник	berenic4 coma4
вероятн	probabl7 chanc2 hanc1
верс	version9 ersion1 revis1
верстк	typeset6
верт	vert3 vertic2
вертик	vert4
вертика	vertic5
вертикал	vertic1
вертикальн	vertic9
вертолет	helicopt8
верф	shipyard9
верх	top3
верхн	top6 upper5 haut3 superior1
верхнелужицк	sorbian4
верховн	high2 suprem2
вершин	node6 peak2
вес	weight5
весел	fun7
весен	vernal5 spring3
веск	reason1
весл	oar7
весмир	wesmer9
весн	spring6
веснот	wesnoth9 wesnothian1
веснотск	wesnoth2 wesnothian2
веснотц	wesnothian6
вест	vesta5 news2 tide2 west1
вестгот	visigoth7
вестин	westin9
вестфальц	westphalian7
весфольк	wesfolk6
весфолькск	wesfolk7
весьм	quit1 veri1
ветв	twig4 branch2
ветер	wind5
ветера	veteran4
ветеран	veteran4 hero1
ветеранск	veteran3
ветк	branch9 thread3
ветр	wind8
ветрян	windmil4
вечер	even9
вечн	forev5 etern4 endless1
вечност	etern3
вещ	thing5 stuff2 item1
веществ	substanc3 matter1
веществен	real3
взаимн	mutual9
взаимодейств	cooper9 interact9
взаимодействова	interact3
взаимоотношен	relationship1
взбешен	rampant9
взбира	climb4
взвод	platoon7
взволнова	excit8
взгляд	gaze3 glanc2 pitch2
взглян	look2
взглянут	look1
вздох	sigh4 breath2
вздремнул	nap4
вздут	fishey7
вздых	sigh4
вздыха	sigh8
взламыва	hack2
взлом	hack6
взлома	hack5 crack3
взорв	blow2
взорва	blow3 explod2
взросл	adult5
взрыв	explos5 blast3 deton2
взрыва	explod2 blow1
взрывн	plosiv9
взрывоопасн	explos5
взрывчат	explos4
взрывчатк	explos3
взял	took2 did1
взят	take2 borrow1 get1
ви	enchantress4
виверн	wyvern9
вид	view3 as1 kind1 see1
виде	video9 movi2
видел	seen5 saw3
виден	vision7
видеоигр	video3
видет	see3
виджай	vijaya6
виджет	widget8
видим	visibl7 appar2
видн	visibl3 seem1
видоизменя	terraform5
видыва	seen1
виж	see3
византийц	byzantin8
визир	vizier7
визитн	busi3 card1
визуализац	visual2
визуальн	visual8
вик	wiki7
викар	vicar7
викинг	vike9
википед	wikipedia7
виктор	victoria7
вил	pitchfork8
вилк	fork9
вилкоксон	wilcoxon6
вильнюс	vilnius9
вин	wine9 blame3 fault2
виндзор	windsor7
виндхук	windhoek7
виннипег	winnipeg7
виновн	guilti5
виноград	grape6 grapevin6 vine2
виноградар	vine6
виноградн	grapevin3
виноградник	vineyard9
винодельн	wineri9
винсентц	vincentian7
винтовк	rifl9
винчестер	winchest7
виргин	virginia8
виргинск	virgin8
вирджин	virginia6
вирм	wyrm8
вирменок	wyrmlet7
виртуальн	virtual7 placehold2
вирус	virus9
висагинас	visagina7
виселиц	hangman7
висл	vistula7
вислян	vistulan7
висяч	hang5
витамин	vitamin7
витебск	vitebsk7
витух	twine7
витяз	champion7
вихр	whirlwind7 zephyr4
вич	hiv9
вкл	inc2
вклад	contribut2 invest1
вкладк	tab9
вкладок	tab1
включ	enabl6 includ4 activ1
включа	includ6 enabl1
включател	enabl2 ust1
включен	enabl1 includ1 inclus1
включительн	incl4
вкус	tast5
вкусн	tasti8 delici5
вл	cf7
владеет	own1
владел	someon1
владелец	owner5
владельц	owner8
владен	domain1 territori1
владивосток	vladivostok7
владимир	vladimir7
владык	lich3 lord2
владычеств	domin3
владычиц	femal2 leader1
влажност	humid9
власт	power1 seiz1
влев	left3
влия	affect5 influenc1 preced1
влиян	influenc3 contribut2
вложен	attach8 enclosur2 enclos1 nest1 subfold1
влюб	love1
вмест	instead6 togeth6 along1
вместим	capac5
вмешательств	intervent7 interfer4
вн	nat7
вне	gamut3 outsid1 regardless1
внебрачн	unmarri6
внедр	emb4 embed2
внедрен	embed4
внедря	emb7
внезапн	sudden6 spontan2
внешн	extern9 outer4 outsid1
вниз	down6 bottom3 downward2
вниман	warn4 attent2 note1
внимательн	care2 watch1
внов	again2 newli1
внук	grandson6 grandchildren4
внутр	insid8 within2 indoor1
внутрен	domest9 intern9 inner6
внучк	granddaught8
во	at9 dure9 in9
воврем	time1
вогнут	concav7
вод	water9
водн	aquat3 sea2 wateri2 boat1 water1
водовоз	gather2
водоворот	whirlpool7
водопад	waterfal7
водоплава	waterfowl6
водопровод	suppli1
водород	hydrogen7
водян	merfolk8 merman4 mermaid2 watermark2 aquat1
воевод	voivod5
воеводств	silesia6 pomerania3 poland2
воен	militari8 warfar2 ilitari1 naval1 war1
военачальник	warlord7
вожак	leader3
вожд	chief7 chieftain5 leader3
воз	who9 took1
возвод	rais1
возврат	redo2 return1
возвраща	return6 back2
возвращен	return1 welcom1
возглав	lead1
возглавля	lead1
возгоран	ignit5
воздержа	abstain6
воздух	air9
воздушн	aerial4 airborn4 air2 aircraft1
возл	near3
возлюблен	dear4
возмезд	retali3 vengeanc2
возможн	possibl3 can2 mayb2 perhap2 capabl1
вознагражден	reward4
вознесен	ascens3
возникл	occur2
возобновлен	resum4
возража	mind1
возражен	dissent6
возраст	age7
возрастан	ascend8
возрод	reviv5
возрожда	rais5
возрожден	respawn9
возьм	take4
возьмет	take1
воин	warrior7 fighter2 men1 soldier1 troop1
воинск	militari2
воинствен	belliger6 warlik3
воител	warrior2
войд	log1
войн	war9 warfar1
войск	troop5 forc2 host1 parti1
войт	enter1 login1
вокруг	around7
вол	oxen4 ox3
волапюк	volapükan7
волас	vola7
волатильн	volatil7
волк	wolv9 wolf5
волн	wave8 worri3 wavelength2 wavi2
волнист	wave2
волокн	fibr5
волонтер	volunt3
волос	hairlin5 hair4
волосат	hairi6
волоф	jolof7
волч	wolf7
волшебн	magic4 faeri3
волшебник	wizard3 mage1
волшебств	magic2
вольк	volk6 darken4
вольт	volta9
вольфрамов	tungsten8
вонюч	stinkin6 stink5 stinki3 nasti1
вообража	imaginari4
воображен	imagin4
вообщ	fact1
вооруж	arm4 ralli1
вооружен	weaponri2 arm1 weapon1
вопл	wail7
воплощен	incarn6
вопрек	despit3
вопрос	issu9 matter9 question9 ask1
вопросительн	question1
вор	thiev8 thief4 outlaw1
ворон	crow6
воронк	funnel6
ворот	gate9
восем	eight9
воскресен	sunday9
воскреш	rais1
воскреша	rais1
восполн	replenish7
воспоминан	memori3
воспрещ	personnel3
воспроизведен	play2
воспроизвест	play2
воспроизвод	play3
воссоедин	reunit4
восста	revolt2
восстан	upris5 rise1
восстанавлива	heal2 restor2 recov1 regener1
восстанов	restor5 recov3 regain2 repair1
восстановл	recov2 restor2
восстановлен	recoveri5 recov3 restor2 repair1
восстаньт	aris5 rise3
восток	east8 apollo2
восторг	braver1
восточн	eastern8 east4 orient1
восточноазиатск	asian7
восточноевропейск	europ2
восхищен	admir2
восход	rise5 sunris3
восхожден	ra5 ascens4
восьм	eight9 eighth9 oct5
восьмеричн	octal6
восьмерк	eight8
восьмиугольник	octagon7
вот	here2
вошел	walk1
вояджер	voyag3
вперв	first1
вперед	ahead4 onward4 forward3
впечатл	impress3
впечатля	impress4
впечатляющ	impress2
впп	airstrip3
впр	vlookup9
вправ	right3
враг	enemi7 foe3 aggressor1 oppon1
враждеб	hostil3
враждебн	hostil9
вражеск	enemi5
врант	vrunt7
врасплох	surpris3
врат	gate3 door2 dwarven1
враурк	vraurk9
врач	doctor5
враща	rotat2
вращательн	motor1
вращен	rotat4 slew3
вред	harm5
вредоносн	malici7
врезк	frame6
врезок	frame2
врем	dure9 time7 while1
времен	time5 temporari3 temporarili2
врод	like1
вруг	vrug9
вручн	manual7 anual2
вряд	unlik2
вс	sun3
всадник	horsemen5 rider5 chocobon2 mount1 tauroch1
все	all9 everyth9 everyon1 still1
всег	all9 everyth9 otal2 total2 most1 tot1
всегд	alway9
вселен	univers5
всем	all9 everyth9 everyon1
всех	all9 everyth9 everyon1
вскор	soon4 short1
вскорост	soon1
вскрыт	autopsi5
вслед	follow1
вслух	aloud6
всплеск	swash5 surg4
всплыва	popup4
вспомина	braver1
вспомн	rememb1
вспомогательн	auxiliari3 assist2
вспыхнул	heat2
вспышк	flashlight9
встав	insert7 past3
вставк	inset6 insert4 past2
вставл	insert2
вставлен	insert2
вставля	insert4 past1
вставок	inset3
вставьт	insert2
встанет	stand1
встат	up1
встрет	meet5 met1
встреч	appoint7 meet4 met1
встреча	met2 seen1
встроен	embed5 inlin4
вступ	had3 frontmatt1 join1
вступа	enter9 entri9
вступлен	enter9 entri9 effect1
всю	entir3 all1 whole1
вся	all9 everyth9 entir3
вт	tue9
вто	wto9
втор	second9 latter1
вторга	invad3
вторгш	invad3
вторжен	intrud4 invas4
вторичн	secondari7
вторник	tuesday9
вулка	volcano9
вулканическ	volcan6
вурдалак	ghast7
вход	entranc7 login2
входн	input6
входнойфайл	infil7
входя	incom4 inbox2
вхожден	occurr6
вчер	yesterday9
вы	you9
выбер	select4 choos3
выберет	choos1 reopen1
выбира	match5 particular2
выбор	elect9 choic3 select3 choos1 chooser1 selector1
выборк	sampl8
выборок	sampl2
выбра	select7 choos1 chosen1
выброс	drop1 kick1
выведет	lead1
вывест	print2
вывод	output7
выгляд	look3 seem1
выглядел	televis3
выглядет	look1
выгна	kick3 drive1
выгруж	unload4
выгруз	unload7
выгул	reindeer1
выда	issu3
выдвинут	promot3
выдвор	expel8
выдел	select2 highlight1
выделен	select3
выделя	highlight2
выдержк	excerpt3
выж	surviv6 survivor3
выжив	surviv2
выжива	surviv3
выживан	surviv4
выз	challeng3 shortcut2
вызва	caus6
вызов	call2 challeng1
вызыв	caus1
вызыва	caus3 challeng1 summon1
выигра	won3 win2
выйт	quit4 exit3
выкапыва	dig4
выкинул	kick2
выкл	off5
выключ	disabl3 off2
выключа	prompt2
выкова	forg2
выкрикива	shout5
выкуп	ransom6
вылазк	raidin4
вылет	transport3
вылеч	heal3 cure2
вымышлен	fiction7
выноск	callout6
вынослив	resili7 stamina4
вынужд	forc1
вып	drinker4 drink3
выпада	drop4 dropdown2
выпаден	drop1
выпадет	flip1
выпека	cornmeal3
выписк	statement7
выплавля	smelt3
выплат	payment2 payout2 annuiti1 coupon1
выполн	execut4 perform2 done1 run1
выполнен	execut3 cript1 perform1 progress1 run1
выполня	perform2 execut1 run1
выпуск	issu2 releas2
выпущ	unleash3
выравнива	align3
выравниван	align7 adjust1 justifi1
выраж	express9 expr5
выража	express9 term1
выражен	express9 regex1
выраст	grow2
выраста	grow2
вырастет	grow2
выращива	breed2 grow1
выращиван	plant2
вырв	rip3
вырва	wrest4
выреза	cut8
выровня	align3
вырос	grown4
выруч	rescu3
выручк	revenu6
выс	alt4
высад	landfal4
высадк	lz6 land1
высасыва	drain3
высасыван	drain3
высека	carv3 vicin1
выскочк	upstart6
выслуша	hear2
высок	high8 higher3 highest1 tall1
высококлассн	high1
высокомер	arrog3
высокотемпературн	temperatur2
высокоточн	high1
высот	height9 altitud3 tall1
высотн	elev4
высочайш	highest3 summit3
высочеств	high2
выстоя	stand1
выстрел	shot6 shoot1
выступ	overhang7 excess2
высш	high2 highest1
высыла	send1
вытащ	out1
вытесн	dislodg4
вытяжн	extractor4
выход	exit5 disengag1 logout1 out1 output1
выходн	output4 weekend3
выходя	outgo3
вычест	subtract3
вычет	minus3
вычисл	calcul2 comput2
вычислен	calcul4 comput1
вычислител	solver2
вычисля	calcul4 evalu1 return1
вычита	deduct6 subtract3
вычитан	subtract6
выш	abov5 upward2 higher1 taller1 up1
вышестоя	parent1
вышк	derrick4 tower2
выясн	out1
вьентья	vientian7
вьетн	viet7
вьетнам	vietnam6
вьетнамск	vietnames9
вьетнамц	vietnames3
вюртембергц	wuerttembergian7
вяз	elm5
г	year9
габарит	resiz1
габонц	gabones7
габорон	gaboron7
гава	habana5 havana5
гавай	hawaii9
гавайск	hawaiian6
гавайц	hawaiian6
гаван	harbor9
гавр	havr7
гагар	loon9
гадюк	viper9
гаечн	wrench7
газ	gas7 gase2
газет	newspap9
газневид	ghaznavid9
газов	gas3
газон	lawn7
газонокосилк	lawnmow9
газообразн	gaseous5
газотурбин	turbin5
гаит	haiti9
гаитян	haitian4
гаитянск	haitian7
гайа	guyana9
гайанц	guyanes7
гайст	geist7
гал	gal7
галактик	galaxi8 galact2
галактическ	galact6
галате	galatea7
галдиэл	haldiel7
галдрад	galdrad6
галеон	galleon6
галер	galleri6
галере	galleri6
галис	galicia7
галисийск	galician6
галисийц	galician6
галифакс	halifax9
галлон	gallon7
галочк	tick2
галтрид	galtrid9
гамб	gambia9
гамбийц	gambian7
гамм	gamma9
гамманлог	gammaln7
ган	ghana9
ганзейц	hanseat7
ганимед	ganymed7
ганновер	hanov6
ганноверц	hanoverian7
ганц	ghanaian7
гаошан	formosan7
гар	gar9
гараж	garag7
гарак	garak9
гарант	warranti5
гарантирова	guarante5
гарард	garard9
гарнизон	garrison6 occupi1
гарнитур	font1
гарон	garonn7
гарпун	harpoon7
гаррат	garrath6
гарругч	garrugch8
гаубиц	howitz9
гаусс	gauss9 gaussian3
гаэльск	gaelic5
гв	yw9
гвабб	gwabbo8
гваделуп	guadeloup9
гвард	guard2
гвардеец	dune3
гватема	guatemala9
гватемальц	guatemalan7
гведдр	gweddri9
гвидион	gwydion7
гвиллин	gwyllin7
гвин	guinea4
гвине	guinea9
гвинейц	guinean6
гвозд	nail9
гг	year9 yy8 dd3
гггг	yyyi9
где	where9 somewher2
гейгер	geiger7
геймпад	gamepad8
гейпс	gape7
гекс	hex3
гексагональн	hexagon3 tileset2 hex1
гел	gel7
гелдар	geldar7
гелиоцентрическ	heliocentr8
гельвет	helvetian7
генеалогическ	genealog9
генера	general5
генерал	general3
генератор	generat4
генерац	generat3 mapgen1
генерир	generat3
генерирова	generat2
генерируем	generat1
генетическ	genet9
генр	henri6
генуэзц	genoes7
географ	geographi7
географическ	geograph5
геодезическ	geodet7
геолог	geologist9
геометр	geometri7
геометрическ	geometr9
геотермальн	geotherm6
геоцентрическ	geocentr8
гепид	gepid7
гер	hero6
герман	german9 germani9
германск	german9 germani9
герметичн	hermet6
геро	hero8
героизм	heroic4
героическ	heroic9
геррик	gerrick8
герцеговин	herzegovina8
герцог	duke7
герцогств	duchi6
гесс	hessen6 hessian6
гетма	hetman7
гибел	death2 destruct1 doom1
гибк	flexibl7 flex6
гибн	fall1
гибралтар	gibraltar7
гибридн	hybrid7
гигантск	giant9
гид	guider6 guid3
гидирован	guid4 suspend3
гидр	hydra6 hydro2
гидроэлектростанц	barrag4 manic4
гильд	guild8
гимала	himalaya5
гинмер	ginmera7
гиперболическ	hyperbol9
гиперкомплексн	hypercomplex5
гиперобъект	hotspot7
гиперскоростн	hyper6
гиперссылк	hyperlink9
гиперссылок	hyperlink2
гипертекст	hypertext7
гипотез	conjectur7
гипотетическ	hypothes5
гистограмм	histogram5 bar1
глав	chapter9 head9
главн	main7 master1 primari1
глагол	verb9
глаголиц	glagolit7
гладк	smooth4
глаз	eye8
глас	say1
гласн	vowel5
гленвуд	glenwood7
глилдур	glildur6
глимир	glimir7
глин	clay6 wash2
глинобитн	adob7
глинокоп	erect4
глинян	clay3 pit3
глобальн	global9
глобус	globe8
глонасс	glonass7
глонойн	glonoin9
глоссар	glossari9
глостер	gloucest7
глостершир	gloucestershir7
глоттальн	glottal7
глубж	deeper6
глубин	depth7 deep3 deeper2
глубок	deep7 deepli3 deepest1
глубочайш	deepest3
глуп	foolish6 stupid4 silli3 fool2 dim1
глупец	fool3
глупост	stupid3
глупц	fool4 imbecil3
глух	voiceless9
глушител	silenc4
глушительн	jammer7
глыб	monolith5
глюк	glitch6 gluck5
гляд	look2
гляньт	look1
гмм	alam3
гммм	hrmph7
гнарл	gnarl7
гнев	wrath7
гнезд	nest5 socket4
гниен	decay4
гнил	rotten6
гнит	rot4
гном	dwarv8 dwarf4 dwarven4 dwarvish4
гнусн	vile2
го	goa4 equip1
гоблин	goblin9
гоблинск	goblin2
говор	speak4 say3 said2 talk2 mention1
говоря	talk1
год	year9 ear1
годавар	godavari9
годов	annual6
годовщин	anniversari9
гокв	gokw7
гол	bare4 golem3
голем	golem4
голеноруб	shinsplitt8
голланд	holland7
голландск	dutch9 netherland9
голландц	dutch5
голливуд	hollywood7
голов	head6
головн	headach6
головокружен	dizzi7
головоломк	puzzl8
голографическ	holograph7
голод	famin5 hunger3 starv3 hungri2
голодн	hungri6
голос	voic5 vote2
голосова	vote4
голосован	vote6
голуб	blue4 cyan4
гон	heel2
гонд	gondi9
гондурас	hondura9
гондурассц	honduran7
гонец	messeng3
гонконг	hong7 kong4
гонолул	honolulu7
гонц	messeng5
гончарн	potteri6
гор	mountain9 burn1
горазд	much2 far1
горд	proud9
гордост	pride5
гордын	pride4
горел	burnt4
горелк	burner3
горизонт	horizon9
горизонта	horizont6
горизонтал	horizont1
горизонтальн	horizont9
горист	mountain1
горк	gork8
горл	throat5
горн	mountain4 alpin2
горнодобыва	infrastructur1 mine1
горноста	stoat9
горняк	miner1
город	citi9 town9 iti1
городк	town1
городок	town1
городск	citi2 town2
горожа	citizen1
горожан	townsfolk4
горстк	few1
гортас	gortha7
горьк	bitter4
горюч	combust5
горяч	hot3 hotbar3 hotkey3 shortcut1
господ	lord1
господин	lord3 lieg2 sir1
госпож	ladi6 mistress3
гост	guest5
гостев	guest7
гостеприимств	hospit6
гостиниц	inn4
государств	state9 countri1
государствен	public9 state9 nation1
гот	readi6
готическ	fraktur6 gothic4
готов	prepar4 readi4
готовн	progress1
готовьт	prepar2
готск	gothic6
граак	graak7
граб	sack3
гравитац	graviti7 gravit4
гравитацион	gravit3
граг	grug9
градиент	gradient9
градиентн	gradient3
градус	degre9
гражданск	civil5 civilian4 unmarri1
грак	grak9
грамм	gram7
грамматик	grammar7
грамматическ	grammar7
грамотн	liter4 iteraci3 literaci3
грамплет	gramplet5
гран	granit5
гранад	granada7
гранат	grenad9
гранд	grand8
гранит	granit7
гранитн	granit4
границ	border6 boundari4 bound2 frontier2
грасьяс	gracia7
граф	graph8 earl2
график	schedul4 graph3 plot3 tileset3 graphic2
графин	countess7
графитов	graphit6
графическ	graphic6
графств	counti2
грациозн	grace4
гребн	rowboat5
грек	greec9 greek9 hellen4 plural2
гренад	grenada9
гренадер	grenadi7
гренадц	grenadian7
гренланд	greenland6
гренландск	kalaallisut4
гренландц	greenland6
грех	sin6
грец	greec9 greek9
греческ	greec9 greek9
гриб	fungus5 greebo4 mushroom2
грибн	mushroom5
гривн	hryvnia7
грикнагх	griknagh7
гримнир	grimnir7
гримуар	grimoir5
грин	green2
гринвич	greenwich6 gmt4
грифон	gryphon9
грифонов	gryphon1
гроб	coffin9
гробниц	tomb6 crypt3
грог	grog9
грогор	grogor7
грозн	formid5
гром	thunder5
громил	thug5
громк	loud5
громкост	volum6
громоб	thunder3
громов	thunderstick5
громовержец	thunderguard6
грот	grotto6
гроулофф	growloff7
грррр	grrrr7
гру	grüü9
груак	gruak7
груб	brute4
грув	gruv7
груд	pile4 chest2
груз	georgia9 georgian9 cargo3 arri2 breed1
грузин	georgia9 georgian9
грузинск	georgia9 georgian9
грузовик	truck9
групп	group9
группирова	group2
группирован	group1
группировк	group2
группов	groupedbar5 group1
груст	sad4
грустн	sad5
груук	grook7
гряз	dirt6 mud6
грязев	mud3
грязевик	mudcrawl9
грязн	dirti4 filthi4 foul2
грязнокорн	deeproot7
гс	hyper4 veloc3
гсч	rng7
гу	guam9
гуадалкана	guadalcan7
гуандун	guangdong7
гуанч	guanch9
гуаран	guarani9
гуаякил	guayaquil7
губ	lip6
губернатор	governor9
губител	slayer6
губн	bilabi9 labiodent6
гуджарат	gujarat6 gujarati6
гулбенск	gulben7
гулк	boom3
гульд	guilder9
гум	hum9
гумбел	gumbel7
гупт	gupta9
гур	gouraud5 guru4
гурд	gourd6
гурмух	gurmukhi7
гурон	huron7
гус	goos7
гусениц	track8
гут	gut5
гэльск	gaelic6
гэс	hydro5
да	yes9 yeah2 eh1
дава	let4 davao1
даварф	dawarf7
давид	david7
давлен	pressur9
давн	long3 ago2
дагеста	dagestan7
дагоме	dahomey7
дагомейц	dahomean7
дад	let1
дадр	dadra7
дает	give2 grant1
даж	even9
дайт	give1 let1
дак	dac6 dacian4
дакар	dakar7
дакк	dhaka7
дакот	dakota9
дал	gave4 etc1
дала	dalai6
далас	dalasi7
далек	far6
далекс	dalex7
даллб	dallben6
даллбен	dallben4
дальн	further2 rang2
дальност	rang1
дальш	farther3 further3
дам	give3 queen3
дама	daman7
дамаск	damascus7
дамп	dump7
дамфрис	dumfri7
дан	danish9 denmark9 data8 databas1 given1
данвилл	danvill7
дар	grant2
дарвин	darwin7
дарин	daryn7
дармог	darmog8
дармштадт	darmstadt7
даруссал	darussalam9
дарфур	darfur9
даст	give2 benefit1
дат	date9
датамес	edat7
датск	danish9 denmark9
датчик	sensor7 detector2
даугавпилс	daugavpil6
даугавпилсск	daugavpil6
дацин	dacyn9
дв	bin5 nv4
два	two9 twice1
двадца	twenti9
двадцат	twenti4
дважд	twice4 doubl3
две	two9
двенадца	twelv9
двер	door9
двига	move2
двигател	motor6 engin3 propuls1
движен	motion3 movement3 move2
движител	propuls9
дво	two9
двоеточ	colon4
двоичн	binari9
двойк	two2
двойн	doubl8 twin2
двойствен	dual5
двор	court4 courtyard4 yard3
дворак	dvorak9
дворец	palac8
дворц	palac4
двоюродн	cousin7
двум	two4
двумерн	picker2
двуручн	greatsword2 wield1
двусмыслен	ambigu4
двуствольн	barrel4
двусторон	duplex3 two1
двух	two9
двухфакторн	replic3 factor1
дд	dd6
де	de6
деактивирова	deactiv6
дебет	debit7
дебетов	debit4
дебетуем	debit3
дев	virgo7
деванагар	devanagari9
девиз	slogan8
девочк	girl5
девушк	girl7
девчонк	girl6
девя	nine9
девят	nine9 ninth9
девятк	nine7
девятнадца	nineteen5
дед	grandfath8
дезактивац	fallout2
дезактивирова	fallout1
дезинтегратор	disruptor4
дезинтегрир	disruptor8
действ	action8 act1 activ1 effect1
действител	valid1
действительн	realli3 sure2 inde1 want1
действова	act5
дек	dec4
декабр	decemb9
декларац	declar9 statement2 txf1
декорац	decor7
дел	affair9 case9 dela2 actual1 busi1 divid1
дела	do3 make3
делвин	delwyn6
делен	divis5 subdivis2 divid1 subdivid1
делител	slicer6 divisor5
делов	busi3
делт	delta5
делфадор	delfador9
дельт	delta8
демерар	demerara9
демограф	demograph4
демографическ	demograph6
демократ	democraci6
демократическ	democrat8 democraci2
демон	demon7
демонстрац	slide3 slideshow1
демонтаж	dismantl3
демонтирова	dismantl3
ден	day9 afternoon1 ay1 weekday1
денар	denar6
денвер	denver7
денеб	deneb8
денег	money5
денежн	monetari3 currenc2 cash1
деньг	money7
деора	deoran9
департамент	depart6
депоз	deposit3
депонент	escrow4
депонентн	escrow8
дерев	tree8 wood1
деревен	villag3
деревн	villag9
деревообрабатыва	wood2
деревя	wooden9
держ	hold1 keep1 stand1 stay1
держа	held1 hold1 keep1
держат	purifi2 hold1
держател	clamp4 holder3
дерзк	brash5
дес	dec4
десантирова	paradrop6
десантирован	paradrop5
десантник	paratroop8
десерт	dessert6
дескриптор	descriptor8
деспотизм	despot8
деся	ten9
десят	ten9 tenth9
десятилет	decad7
десятичн	decim7
десятк	ten6 dozen2
дет	children9 child1
дета	detail2
детал	detail1
детализац	detail1
детальн	detail2
детройт	detroit7
детств	childhood7
детьм	children1
дефис	dash2
дешев	cheap5 cheaper3
дешевл	cheaper4
деян	deed2
деятел	actor5
деятельн	occup6 busi1
джакарт	jakarta9
джам	jamo7
джамм	jammu6
джандлин	jundlina9
джаркханд	jharkhand7
джафнийц	jaffna7
джаяпур	jayapura7
дже	jw6
джеймс	jame7
джен	gienah7
дженнифер	jennif7
джерс	jersey7
джесс	jessen9
джетт	jetto6
джибут	djibouti9
джибутийц	djiboutian7
джим	jim9
джип	jeep7
джойстик	joystick9
джокер	joker9
джокьякарт	yogyakarta7
джом	jomo9
джон	john9
джоната	johnathan5
джонстон	johnston9
джордж	georgia6
джохор	johor7
джул	julia4
джумад	jumada6
джун	juneau7
джунгл	jungl9
диагона	diagon4
диагонал	diagon6
диагональн	diagon6
диаграмм	chart9 diagram2 timelin1
диакритик	accent2
диакритическ	diacrit5 accent2
диалект	dialect9
диалог	dialog6
диалогов	dialog5
диаметр	diamet9
диапазон	rang9
дибанг	dibang7
дива	sofa6
дивех	dhivehi4 divehi4
дивиденд	dividend9
дизайн	design9
дизельн	diesel5
дик	wild7 wilder3 feral2
дикар	barbarian3
диксон	dixon9
диктатор	dictat6
дил	dili7
дилит	dilithium9
дилитиев	dilithium4
динаджпур	dinajpur9
динамическ	dynam9
динар	dinar9
династ	dynasti5
дионл	dion7
дипломат	diplomaci5 diplomat5
дипломатическ	diplomat6 diplomaci2
дирборн	dearborn7
директор	directori2
дирх	dirham8
дисбаланс	imbal9
диск	disk7 disc3 circular2 drive2
дисконтн	discount3
дискретн	discret9
дисп	var7
дисперс	varianc9 variat1
дисперсион	anova7 varianc1
диспетчер	manag2
дистанц	distanc2
дистанцион	remot2
дистилляц	distil7
дистрибутив	distribut1
дисциплин	disciplin5
дисциплинирова	disciplin4
дит	child1
длин	length7 long4 longest2 longlier1
длит	urn1
длительн	durat4 long1
для	for9 to2 a1 the1
дна	seab6
дне	day9
дневн	daylight3
дневник	journal4
днейвмес	daysinmonth7
днем	day1
дни	day3
днк	dna9
дня	day9 workday2
днях	day2
до	befor9 to9 until9
добав	add8 append1
добавк	diet4
добавл	ad6 dded3 append1
добавлен	ad3 add2
добавля	add4 ad2 append1
добавьт	add2
добельск	dobel7
добер	reach1
доблест	valor6
доблестн	valiant7
добр	welcom4 good1
добра	reach3 get1
добровольц	volunt6
добродетел	virtu7
добыв	obtain2
добыва	mine2
добыч	prey2 mine1
довед	signpost1
довер	trust4 confid2
доверен	trust5
доверительн	confid4
доверя	trust7
довольн	pretti2 quit2 rather1 satisfi1
догна	caught1
договор	agreement9 contract9 treati9 pact2 agre1
договорен	agreement9 arrang9
дожд	rain5 wait1
дозаправк	refuel5
дозвуков	subson7
дозорн	harri3 patrol2 high1
доильн	milk4
дойт	reach1
док	doc9
доказа	proven5 prove4
доказательств	proof8
доклад	report9 intellig1
докладыва	report1
доколлапсов	pre3
доктор	doctor6 dr3
документ	document9 media4
документац	document2 consult1
дол	fraction1 sight1
долг	long5 debt2 duti2
долговечн	durabl2
долгосрочн	long1
долгот	longitud9
долж	must9 shall9 should9
должн	must9 shall9 should9
должник	debt2
должност	role3 titl1
долин	valley9
долл	dollar9
доллар	dollar9
долож	report1
дольш	longer2
дом	home8 hous2 domain1
домашн	homepag4 home3
домен	domain5
домик	hous7 hut1
доминик	dominica9
доминиканск	dominican8
доминиканц	dominicano7
доминикц	dominican4
доминион	dominion7
доммел	dommel7
донг	dong7
донгх	dong5
донецк	donet6
дополнен	addit9 supplement9 addon3 plugin3 add2
дополнительн	addit6 extra4 further1 minor1 more1
допрос	interrog7
допуск	toler8
допуска	accept2 allow1
допустим	valid4 allow1 legal1
допущ	wrong1
допущен	assumpt8
дор	expens2
дорад	dorado7
дорест	dorest7
дорог	road9 dear1 way1
дорож	cost1
дорожк	track1
дорожн	road2
доск	plank8
дословн	verbatim7
досон	dawson7
доспех	armor6
достав	deliv3
доставк	deliveri7
доставл	deliv4 brought1
доставля	deliv3
достаточн	enough6 suffici2 suffic1
достиг	reach2
достига	reach2
достигл	reach3
достигн	reach1
достигнет	reach1
достигнут	reach4
достижен	achiev5 accomplish2
достич	reach2 achiev1
достоверн	confid3
достоинств	digniti6
достойн	worthi6
достоян	domain2
доступ	access7 avail2 permiss1
доступн	avail8 radius1
дотл	burn1
доход	incom8 yield2 earn1 gain1
доходн	yield3
доч	daughter6
дочер	daughter5
дочерн	child3
дпф	dft6
др	et2
дра	dra7
драгоцен	precious7 jewel1
драгун	dragoon8
драйвер	driver9
драк	fight1
дракон	dragon9
драконобойц	dragonban7
драконоборец	dragonguard6
драл	fought1
драм	drama6
драмм	drammen7
драт	fight3
древ	tree6
древен	wose7
древесин	balsa2 woodcutt2
древесн	charcoal2 wood1
древн	ancient7 wose2 arabian1 oldwood1
древнегреческ	ancient2 greek1
древнеливийск	tifinagh7
древоглаз	eyestalk7
древоложц	tree1
дрейк	drake9
дриад	dryad9
дроб	fraction8
дробн	decim2 fraction2
дробовик	shotgun9
дровосек	lumberjack7 woodcutt2 fell1
дрог	drog7
дрога	drogan9
дрожа	trill9
дроид	droid9
дрон	drone9
дротик	javelin7
друг	anoth9 other9 differ3 friend2
дружб	friendship4
дружелюбн	friend2
дружествен	friend3
дружинник	steelclad7
дружищ	lad2
дружок	buddi4
друз	friend6
друид	druid5
друидк	druid7
дск	dsc3
дуа	douala7
дуб	oak9
дуба	dubai7
дубинк	club1
дубликат	duplic6
дублин	dublin7
дублир	duplic2
дублирова	duplic6
дублирован	duplic2
дублируем	duplic2
дубн	dubna5
дубх	dubh7
дуг	arc6
дуглас	dougla7
дулкатулос	dulcatulo9
дум	dum5 alam2 har2
дума	think7 thought3 guess1
дунка	duncan9
дункан	duncan5
дурак	fool4 foolish1
дурацк	stupid2
дурач	fool2
дурн	bad2
дурсторн	durstorn9
дурстраг	durstrag9
дух	spirit8 haunt2
духовн	spiritu7
душ	soul9
душанб	dushanb7
дуэл	duel7
дфош	erfc7
дым	smoke6
дыр	hole5
дыхан	breath4
дыша	breath4
дэйв	dave9
дюжин	dozen6
дюйм	inch7
дюн	dune6
дяд	uncl9
е	her9 it9 she9
еаэс	eaeu9
евр	jew9 jewish9 euro8
евразэс	eurasec9
еврейск	jew9 jewish9
европ	europ9 european9
европейск	europ9 european9
европейц	european3
евросоюз	eu9 european9 union9
евфрат	euphrat4 tigri4
ег	he9 him9 his9 it9
егер	gamekeep9 ranger1
египет	egypt9 egyptian9
египетск	egypt9 egyptian9
египт	egypt4
египтян	egyptian3
ед	food8 meal1
едв	bare3 hard1 sight1
един	singl1
единиц	unit3
единичн	unitari6
единовремен	ne4
единств	uniti6
единствен	onli2
ежар	jezhar7
ежедневн	daili5
ежемесячн	month2
еженедельн	week2
екабпилсск	jēkabpil7
екатеринбург	yekaterinburg7
ел	spruce5 helena3 bare2 eat1
елгав	jelgava6
елгавск	jelgava6
ем	he9 him9 his9 it9
емет	emet5
ендор	yendor7
епископ	bishop7
ерева	yerevan7
еретик	heret7
ес	eu9 european9 union9
есл	if9 unless1
ест	are9 is9 there3 has1 have1
естествен	natur5
ещ	more9 still9 yet9 again1 anoth1
еэк	eec9
жадн	greedi3
жадност	greed9
жажд	thirst4 dehydr3 eager3 hunger3
жал	complain2 piti2 regret1 shame1 sorri1
жалк	puni4 miser3 pathet3 piti2 wretch2
жалова	complain3
жамбылск	zhambyl6
жангор	zhangor7
жар	heat4
жарк	hot4
жаровн	brazier5
жасмин	jasmin9
ждал	wait1
ждат	wait3
ждем	wait1
ждет	await2 wait1
ждит	wait1
ждут	await4
же	same9
жевья	jevyan9
жевьян	jevyan4
жезл	wand4
жела	ish3 wish2 desir1 want1
желан	wish2
желез	iron7
железн	iron7 ironwood4 railroad1
желт	yellow9
жемайт	samogitian7
жемчужин	pearl5
жемчужн	pearl5
жен	wife6 marri2 wive2
женск	feminin5 femal2 lineag1
женщин	femal5 woman5 women5
жертв	sacrific5 victim5
жестк	hard3
жесткост	stiff7
жесток	cruel5 violent4 brutal3
жив	aliv6 live5
живет	live2
живописц	painter6
животн	anim6 beast1
живут	live2
живуч	healthi5
живучест	health1
живущ	live2
жидк	liquid5
жидкост	liquid7 fluid4
жизн	life9 itpoint1 live1
жизнен	lifeform3 vital3 life1
жил	vein4 live3
жилет	vest4
жилищ	dwell3
жирн	bold9 fat2
жит	live3
жител	citizen7 itizen2 inhabit1 unhappi1
жительств	resid6
жнец	harvest3 reaper3
жрец	priest6
жриц	priestess9
жук	bug2
жул	zhul7
жульнича	cheat2
жульничеств	cheat5
журна	log5 regist4 journal3 logfil1
журнал	regist4 log1
жюл	julia9
за	behind9 for9 beyond1 per1
заб	forgot6 forgotten3 forget2
забавн	funni8
забан	ban6
забер	take1
заблокирова	lock4 block1
заблуд	lost2
забор	fenc8
забот	care2
забоч	care1
забра	took2 take1
заброшен	abandon5 desert1
забуд	forget4
забудет	forget2
забудут	forget1
забудьт	forget3 rememb1
забыва	forget2 rememb1
забыт	forgotten4
заварушк	mess3
заведен	hous1
заверб	recruit1
завербова	recruit3
заверш	complet5 finish2 end1
завершен	complet3 end1 finish1
завид	envi5
завис	depend4 hing1
зависим	depend7
завися	depend1
завод	factori5 mfg2 manufactur1
заводск	factori3
завоева	conquer5
завоеван	conquer3
завоевател	invad2
завтр	tomorrow9
завтрашн	tomorrow4
завязнут	enjoy1
загадк	riddl6
заглав	titl7
заглавн	capit2 cap1 initi1
заглуш	mute3
заголовк	header6 head3 titl1
заголовок	head3 header3 titl2
заготовщик	farmer3
загреб	zagreb9
загруж	load3
загружа	load3 download2 upload1
загружен	download3
загруз	load6 download2
загрузк	load5 download4 upload1
загрузчик	loader5
загрязнен	pollut9 citypollut2 contamin1
зада	specifi4 defin2 given2 set1
задан	job4 quest3 task2
задач	task9
задвинут	demot4
задействова	activ1
задерж	hold1
задержа	delay2 late1
задержива	delay2
задержк	delay8
задолжен	liabil2
зажат	hold1
зажив	burnt3 aliv1
зажигательн	incendiari4
заинтересова	interest2
заир	zair7
займ	repay3 loan2
займет	take2
заказ	order4
закален	harden4 tactic1
заканчива	end2
закат	sunset5 dusk3
закатыва	roll6
заклад	bet2
закладк	bookmark8 tab1
закладок	bookmark5
заклинан	spell3
заключ	pact1
заключен	conclus4
заклят	enchant3 spell3
закова	outfit3
закодирова	encod2
закон	act9 law9
законч	finish3 end2 done1 over1
закр	close7
закрашен	shade2 fill1
закреп	dock5
закрепля	joint2
закройт	close2
закруглен	round2
закрыва	close4
закрыт	close5
закуск	snack5
зал	hall6 gulf3 bay1 room1
залив	bay3
залива	fill1
заливк	fill7 unfil2
залог	mortgag4
зам	replac5 amp2
замб	zambia9
замбийц	zambian7
замбоанг	zamboanga7
замедл	slow4
замедлен	slow3
замедля	slow3
замен	replac6 overwrit1
заменя	replac4
замерзнет	freez4
замерзш	frozen4
замеря	instrument4 registr2
замет	notic5 presenc1 spot1
заметк	note7 memo3
заметок	memo6 note2
заметьт	note1
замеч	sight2
замеча	notic3
замечан	remark6 note1
замечательн	excel1
замк	castl6
замок	castl8
заморажива	freez4
замораживан	refriger7
заморож	cryoniz6 frozen3
замороз	idl4 freez3
заморск	oversea3
замуж	marri3
зан	busi4
занесен	record1
занзибарц	zanzibari7
занима	span2 cover1
занов	restart3 reopen1
занос	log1
заносчив	arrog3
заня	occupi2 take1
занят	busi3
зап	entri3 record3 write2 smell1
запад	west7 westward1
западн	western7 west5 occident1 paschim1
западноевропейск	western3 europ1 european1
запас	stock4 stockpil3
заперт	lock2
запечата	seal5
запечатыва	seal2
запис	record5 entri4 write3 writabl1
записа	record3 write2 written2
записыва	record1 write1
запланирова	schedul5
заплат	pay6 paid2
заплатк	tinfoil4
заполн	fill4 full1
заполнен	fill5
заполнител	placehold9
заполня	fill2
запомина	storag2 rememb1
запоминан	memor7 memori1
запомн	rememb4
запомнен	memoris7
заправля	refuel6
запрашива	equest2 request2 ask1 prompt1
запрет	disallow3 forbid3
запретн	forbidden7
запрещ	deni4 disabl1
запреща	prevent1
запрос	queri8 request3
запрош	request4
запрошен	request3
запуск	startup3 launch2 run2 start2
запуска	run2 launch1
запуст	run3 launch2 start2
запута	confus3 twist3
запущ	run1 start1
запущен	run1
запяст	wrist9
запят	comma5 semicolon3 decim1
зар	dawn5
заработа	earn3
заражен	fallout5
заран	advanc1
зарегистрирова	regist5
зарезервирова	reserv6
заросш	overgrown8 dens1
заряд	charg6
зарядк	loader4 rapid2
заряжен	charg2
засад	ambush8
засветк	bortl5
засекл	aggressor1
засел	settl3
заселен	settl4
засечек	serif3 san2
засечк	serif4 roman1
заслуж	deserv5 earn4
заслужива	deserv7
заснежен	snowi9 snow2 winter1
засоса	suck6
засохш	dri3
заста	outpost2
застав	outpost7
заставк	splash7
заставл	make1
заставля	make1
застрельщик	skirmish4
застря	trap2
заступ	occupi2
засух	drought9
засушлив	dri4
засчита	correct1
засчитыва	count1
зат	then6
затемнен	dim6
затен	un5
затенен	shade6
заткн	shut4
затмен	eclips8
затоп	flood3
затопл	flood3
затоплен	sunken4 flood3
затрагива	affect3
затрат	cost2 diminish1
затрудн	throw2
затуха	fade4
затухан	damp9
зафиксирова	fix1
захват	captur5 conquer2 takeov2 overrun1 scrambler1
захватчик	invad5 intrud2
захватыва	captur1 conquer1
захвач	captur2 conquer1
захвачен	conquer1
заход	come1
захоронен	burial7
захот	want1
зацвел	beekeep2
зач	whi3
зачарова	enchant4
зачаст	often1
зачеркиван	strikethrough6 strike1
зачеркнут	strikethrough5
зачислен	deposit9 eposit3
зашифрова	encrypt6
защ	defens3 att2 def2 defend1 efens1
защит	protect5 defens4 defend2 efens1
защитн	defens2 protect1
защитник	defend4 vindic2
защищ	protect3
защища	defend4 protect3
защищен	protect3 secur1
заявлен	statement9
зв	sam4
зван	titl1
зват	call1
звезд	star9
звездн	magnitud3 sider3 star2
звер	beast4 wild1
зверовод	keeper3
зверск	brutal5
зверств	atroc6
зверушк	pet3
звонк	voic9
звук	sound6 soundset3 audio2 mute2
звуков	sound5 audio2
звуч	sound5
зд	hp7 hitpoint1
здан	build5 improv2
зде	here9 there1
здоров	health7 hitpoint4 ealth1 healthi1
здравств	hello6 hail3 greet1
зевс	zeus7
зел	potion9 drink1
зеланд	zealand9
зелен	green9
земел	land2 territori1
земл	land6 earth4 ground3 territori1
землетрясен	earthquak9
землян	dirtgrubb5 earthi4
земн	earth4
зен	zenith7
зенитк	flak4 aa3
зер	sehr6 zero1
зерка	mirror6
зеркальн	mirror6
зерн	seed5
зигзаг	stagger6
зим	winter9
зимбабв	zimbabw9
зимбабвийц	zimbabwean7
зимн	winter4
зла	evil4
злак	cereal9
зло	evil7
злобн	evil4
зловещ	omin4
зловон	pestil4
злом	evil2
злорадств	malevol7
злот	zloti7
злы	evil1
злых	evil2
зме	serpent9
зна	know6
знает	know4 awar2
знаеш	know3
знак	sign3 glyph1 signpost1
знаком	familiar4
знакомств	introduc3
знал	knew6 know1
знам	banner6
знаменател	denomin7
знаменит	famous4
знан	knowledg7 confid2 lore2
знат	know2
знатн	nobl3
знач	mean2 val2 so1
знача	signific3
значен	valu9
значениеn	valuen7
значим	signific4 notabl2
значительн	signific3
значк	icon8 symbol1
значкист	signman4
значок	icon6
знают	know2
зов	call2
зовет	call2
зок	zoc6
зоктанол	zocthanol7
зол	angri2
золот	gold9 golden2 old1
золотишк	gold1
золотодобытчик	digger6
золотопрядильн	spin4
зомб	wcvariat9 zombi4
зон	zone6 area2
зондск	nusa3 tenggara3
зорла	zorlan8
зрел	ripe9
зрелищ	sight3
зрен	fov4
зрител	observ1
зуб	chisel4 teeth4 zuben4
зубн	dental9
зубр	wisent7
зул	dhu5
зур	zur9
зург	zurg7
зят	son2
и	and9
ибер	iberian5
иберийск	iberian3
ив	willow7
ива	ivano7
ивр	hebrew7
ивуар	ivoir7
ивуарийц	ivoirian7
иг	isi9 isil9
игл	igloo5 needl4
игломет	needl6
игнор	ignor2
игнорир	ignor4 gnore3
игнорирова	ignor6
игнорирован	ignor3
игнориру	ignor1
игнорируем	ignor2
игр	game9 play1
игра	play6 gambl1 toy1
играбельн	playabl3
игров	gameplay2 hud2 tableau2 game1
игрок	player9
игрушк	toy6
ид	go2 come1 idea1
иде	idea5
идеальн	ideal5 perfect2
идентификатор	id5 identifi3
идентификац	identifi4 identif2
идентификацион	identif5
идентифицир	identifi3
идентифицирова	identif3 identifi3
идентичн	ident3
идет	come1 goe1 progress1
идиот	idiot7 fool1
идиш	yiddish9
идт	go3 goto1 march1
идут	come1 march1
иерарх	hierarchi9 hierarch1
иерархическ	hierarch4 tree1
иероглиф	ideograph8 unifi1
иероглифическ	hieroglyph4
иерусал	jerusalem7
из	from9 of9 out1
избав	rid4
избега	avoid7
избегнут	avoid2
избежа	avoid5
избежан	avoid1
избра	favorit7
избытк	surplus3
избыток	surplus8
избыточн	redund4
извержен	erupt7
извест	known2 news1
известн	known7 famous1 renown1
извин	sorri7 apolog1
извинен	apolog6
извлека	extract5
извлеч	extract3
извлечен	extract6
изгна	expel3 drive1
изгнан	exil8
изгнанник	outcast6
изготавлива	produc1
изготов	craft2 produc1
изготовьт	produc1
издалек	afar4
издател	publish3
издел	ware1
излеч	cure3 heal1
излучател	emitt6
излучен	radianc3 ray3
изм	treason6
измен	chang5 edit3 modifi3 alter1
изменен	amend9 chang9 modifi2 modif1
изменник	renegad4 traitor4
изменя	chang1 modifi1
измерен	measur6
измеря	measur2
измуч	weari3
изначальн	origin3
изнутр	insid1
изобар	isobar7
изображен	imag9 graphic2
изобрел	invent5
изобретен	invent7
изогнут	curv2
изолирова	isol7
изометрическ	isometr6 iso1
изотоп	isotop9
израил	isra9 israel9
израилит	israelit7
израильск	isra9 israel9
израильтян	isra5
изредк	occas4
изрыга	fire1
изумрудн	emerald9
изуч	examin1 learn1 studi1
изуча	learn3 studi2 explor1
изучен	learn2 examin1 research1
иконк	icon3
икт	ict9
ил	or9
иллирийц	illyrian9
иллюв	illuven6
иллюз	illus9
иллюстрац	illustr5 figur1
ило	iloilo7
илокос	iloco7
им	their9 them9 they9 name7 filenam1
имеет	has4
имееш	mean2
имел	meant2
имен	name4 behalf1 exact1
именова	name1
имет	have1
имеют	efens1 have1
имитир	simul2
импер	empir9
император	emperor9
императриц	empress9
имперск	imperi6 empir2
имперц	empir2
имплозивн	implos9
импорт	import8
импортер	import1
импортир	import2
импортирова	import5
импортирован	import1
импортируем	import2
импульс	puls4
импульсн	puls8
импха	imphal9
имуществ	asset2
имядруг	playernam3
инарикс	inarix8
инач	otherwis3 els2
инвалид	handicap5
инвентар	inventori8
инверс	invers2
инвертирова	invert6 revers1
инвертор	entropi3
инвестиц	invest9
инвестицион	invest6
ингредиент	ingredi9
инд	india9 indian9 indus3
индейск	american2
индейц	indian2
индекс	index4 subscript3 sup3 superscript3 script1
индексирова	index1
индексн	index1
индиа	indiana9
индианаполис	indianapoli9
индивидуальн	individu4
индиг	indigo9
индийск	india9 indian9
индикатор	indic5
индоевропейск	indo6
индоевропейц	indo4
индонез	indonesia9
индонезийск	indonesian8
индонезийц	indonesian5
индресс	indress4
индустриализац	industri4
инжектор	inject5
инженер	engin8
инженерн	engin2
инициал	initi2
инициализац	initi4
инициализирова	initi2
инк	inca7 inka6
иногд	sometim9 occasion3
иностра	foreign9
инспектор	inspector4
инстинкт	instinct8
институт	institut3
инструктаж	brief8
инструктор	trainer4
инструкц	instruct6 statement4
инструмент	tool8 toolbar2 toolbox2 instrument1 toolkit1
инструментальн	toolsmithi4 toolsmith3
инструментальщик	toolsmith4 blacksmithi2
инструментар	toolkit6
инт	int5
интегра	integr7
интегральн	cumul3
интеграц	integr4
интеллект	ai1
интеллектуальн	intellectu5
интенсивн	intens6
интерактивн	interact7
интерв	interview7
интерва	interv4 space3
интервал	interv3 space1
интерес	interest3
интересн	interest3 wonder3 curious1
интерлингв	interlingu6 interlingua6
интернет	internet7 onlin3 web1
интерпол	interpol9
интерполяц	interpol8
интерпретатор	interpret5
интерпретир	interpret3
интерпретирова	interpret7
интерфейс	interfac9 gui3 ui3
интуитивн	intuit6
инувик	inuvik7
инуктитут	inuktitut7
инф	info2
инферн	inferno9
информац	inform8 info3
информацион	infobox2 inform1
инфракрасн	infrar7
инфраструктур	infrastructur9
инцидент	incid4
ион	iona7
ионизац	ioniz7
ионизирова	ioniz6
ионическ	ionian7
иордан	jordan7
иорданц	jordanian7
ип	ui3
ипотек	mortgag4
ира	iran9
ирад	eradion7
ирак	iraq9
иракц	iraqi7
иранск	iranian6
иранц	iranian6
ирв	erwen6
ирд	irdya9
иркутск	irkutsk7
ирланд	ireland9 irish9
ирландск	ireland9 irish9
ирландц	irish4
ирокез	iroquoi9
ирон	ironi6
иррациональн	irrat5
ирригацион	irrig3 farmland1
исаак	isaac6
исабел	isabela7
исз	satellit6
иска	search2 look1 lookup1
искажен	distort7
исказ	distort5
искл	exc9
исключ	exclud6
исключа	exclud2
исключен	except7
исключительн	except2
иском	search1
ископа	resourc1
искрен	sincer7
искусств	art8
искусствен	artifici9
исламабад	islamabad7
исламск	islam5
исланд	iceland6
исландск	iceland8
испан	spain9 spanish9
испанец	spain9 spanish9
испанск	spain9 spanish9
испанц	spanish3
испарен	evapor6
испепел	inciner5
исполн	fulfil3
исполнен	follow1
исполня	execut2 duti1
использ	use6
использова	use7
использован	usag3 use3
использу	use2
используем	use2
испорч	corrupt1
испорчен	faulti4
исправ	fix4 correct1 mistak1
исправл	fix3 correct1
исправлен	patch2 correct1 fix1 repair1
исправля	correct2
исправьт	fix1
испуга	scare4
испуст	breath2
испыта	test1
испытан	trial5 challeng1
исслед	explor3 investig1 research1
исследова	explor3 investig2 research2
исследован	research8 explor1
исследовател	explor3 research1
исследовательск	research4 facil1
ист	east3
истар	ystara9
истек	expir3
истекш	elaps6
истер	hysteria7
истин	true7 truth1
истор	histori7 stori6
историк	historian9
историческ	histor8
источник	sourc9
истощ	exhaust4 vein2
истреб	rest1
истребител	extermin9
исход	outcom7
исходн	origin4 sourc3 initi2 default1
исходя	outbox6 outgo6
исцел	heal1
исцелен	heal2
исцеля	cure2 heal2
исчез	disappear3 vanish2
исчеза	vanish4
исчезл	gone3
исчезновен	disappear5
исчерпа	exhaust3
ит	total3
итак	so2 parti1
итал	itali9
итальянск	italian9
ителд	ithelden9
итеративн	iter3
итерац	iter7
итог	total3 summari2 grand1 subtot1
итогов	total4 summari1
иттерб	ytterbium7 ytterbi2
иттр	yttrium9
их	their9 them9 they9 em1
ищ	seek2
ищет	search1 seek1
июл	juli9 jul5
июн	june9 jun6
июпак	iupac9
йадд	yadda5
йед	yed7
йеллоунайф	yellowknif7
йем	yemen8
йеменск	yemen3
йеменц	yemeni8
йенчепинг	jönköping7
йет	yeti7
йечнагот	yechnagoth9
йорк	york7
йот	jotha9
йоханнесбург	johannesburg7
йошкар	yoshkar7
к	to9 toward9
ка	kai6 ka5 lian4
каб	verd7 cabo6
каба	boar7
кабак	kabaka7
кабанчик	piglet7
кабардин	kabardino7
кабел	cabl7
кабильск	kabyl7
кабинет	studi2
кабовердианц	verdean6
кабул	kabul7
кавалер	cavalri7
кавалерист	cavalryman6 cavalrymen5
кавказск	caucasian7
кавычек	quotat2 quot1
кавычк	quot5 quotat3
кагая	cagayan7
кадр	frame4 subfram1
кадров	fps3
кажд	each9 everi9 per1
кажет	seem4 think1
кажут	seem1
каза	seem1
казак	cossack9
казарм	barrack9 dwell3 guardhous2
казах	kazakh9
казахск	kazakh9 kazakhstan9
казахста	kazakh9 kazakhstan9
казахстанск	kazakh9 kazakhstan9
казн	treasuri2 collector1
казначейск	treasuri2
каир	cairo6
кай	kayah7
кайен	cayenn7
кайкос	caico9
кайла	kaylan9
кайма	cayman5
кайманов	cayman7
как	as9 how9 what9 which9 like1
кака	cocoa8
кал	kaleh9 kal2 kartha1
калааллисут	kalaallisut4
каладон	caladon9
каледон	caledonia9
калейдоскоп	kaleidoscop7
календар	calendar9
календарн	calendar3
каленз	kalenz9
калиан	lian3
калибровк	calibr9
калиманта	kalimantan9
калининград	kaliningrad7
калитат	kalitath7
калифорн	california8
калифорнийц	californian7
каллиграфическ	calligraph7
каллист	callisto7
калмык	kalmyk7 kalmykia5
калориметр	dsc3
калькулятор	calcul4
кальмар	kalmar7
кам	cam9
камаринес	camarin7
камберленд	cumberland7
камбодж	cambodia7
камбоджийц	cambodian7
камен	stone8 jewel1 rock1
каменг	kameng7
каменоломн	quarri9 rock1 stonecutt1
каменотес	stonecutt7
каменщик	stonemason3
камер	camera9 chamber3
камерин	camerin9
камерун	cameroon9
камерунц	cameroonian7
камешек	gem6
камешк	pebbl7
камн	stone5 cobbl2 rock2
камнерез	carver4
камнетес	stonemason9 stonecutt2
камп	cam4
кампа	kampala7
кампан	campaign9
камчатк	kamchatka7
кан	kana9
кана	canal5 pipe5 channel4
канад	canada9
канадск	canadian7
канадц	canadian4
канал	channel5
канализац	sewer7
канарск	canari9
канделябр	sconc7
кандз	kanji9
кандидат	candid8
канемц	kanem7
канзас	kansa9
каникул	vacat5
каннибализм	cannib9
кантарак	cowhid3 khantarakh3
кантон	canton9
кантонц	cantones7
канцероген	carcinogen7
канцлер	chancellor5 councillor4
каньяр	cañari7
кап	kapou6 cap1
капита	captain7 equiti2 capit1 worth1
капитализац	compound4 apr1
капител	cap2
капла	kaplan8
капсул	capsul9
кар	retribut8 karen4
кара	smite4
карабахц	karabakhi7
карава	caravan9
каравелл	caravel6
каракас	caraca9
каракатиц	cuttlefish8
карандаш	pencil7 pen5
караульн	sentri8 guardhal3
карач	karachi7
караэ	kara9
карел	karelia7 karelian6
каретк	carriag5 caret4
карибск	caribbean7 carib4
карик	caric4 toen4
каркас	hackberri6 wirefram4
карл	karl6
карлик	stinki3
карниол	carniola9
карол	karol7
каролин	carolina9
карор	caror7
карраг	karrag9
карсон	carson7
карт	map9 card2
картинк	pictur6 drag1
картогенератор	mapgen8
картограф	mapper4 maker3
картографическ	servic1
карточек	card3 busi1
карточк	card3 flashcard3
карточн	card2
картх	kartha6 kal4
карун	karun8
карут	karuth9
карфагенян	carthaginian9
карцин	carcyn9
карьер	pit3 quarri2
каса	kasaï3 concern2
касабланк	casablanca7
каскадн	cascad8
каст	cast4
кастельон	castellón4 plana4
кастил	castil8 castilla4
кастильц	castilian7
кат	dir8
катака	katakana7
катакан	katakana4
катакомб	catacomb7
каталанск	catalan4
каталог	directori9 catalog4
каталон	catalonia9
каталонск	catalan7
каталонц	catalan4
катамарк	catamarca7
катанганц	katangan7
катапульт	catapult5
катар	qatar9
катарц	qatari7
катастроф	disast4
катастрофическ	catastroph6
категор	categori8
катманд	kathmandu7
катодн	cathod6
каунас	kauna7
каус	kaus9
каучук	rubber5
каучуконос	rubber6
кафр	kafr7
кача	shake4
качар	cachar7
качеств	as3 qualiti3
качествен	qualiti2
качин	kachin7
кашел	cough3
кашмир	kashmir7 kashmiri5
кашмирц	kashmiri5
кашуб	kashubian7
кб	cb8 kb3
кв	mi4 sq4
кваджалейн	kwajalein7
квадрат	squar7 quad1
квадратн	squar7
кванз	cuanza7 kwanza5
квантов	quantum7
кварта	quarter6
квартальн	quarter4
квартил	quartil9
кварц	quartz8
квач	kwacha7
квебек	quebec9
квебекц	quebecoi7
квем	kvemo7
квенот	quenoth6
квинсленд	queensland7
ке	keh5 ohn5
кевин	kevin9
кегл	size2
кейп	cape4
кельвин	kelvin7
кельтибер	celtiberian9
кельтск	celtic9
кен	kenya9
кенийц	kenyan7
кентукк	kentucki9
кератур	keratur6
керлат	kerlath8
кернинг	kern9
кетсал	quetzal7
кечу	quechua9
кеша	keshan9
кешар	keshar9
ки	kyiv7
киб	kib7
кибер	cyber7
кибердвижител	propuls3
кибернетик	cybernet7
кибернетическ	cybernet4
киборг	cyborg9
кива	nod7
кивнул	nod5
кига	kigali7
кида	throw4
киданьск	khitan5
кикнут	kick5
кикуй	gikuyu5 kikuyu5
километр	kilomet7 km2
кин	kina6 cinemat3
кинг	georg3 king1
кингстон	kingston7
кинематографическ	cinemat7 filmic3
кинескоп	crt7
кинетическ	kinet8
кинжа	dagger8
кинокефал	chananean7
киншас	kinshasa7
киньям	kuanyama7
киньяруанд	kinyarwanda7
кипен	boil2
кипр	cyprus9
киприот	cypriot6
кипя	boil5
кирасир	cavali7
киргиз	kyrgyz9 kyrgyzstan9
киргизск	kyrgyz9 kyrgyzstan9 kirghiz5
киренц	cyrenaican7
кирибат	kiribati7
кириллиц	cyril9
кириллическ	cyril6
кирк	pick4
кирпич	brick8
кирпичн	brick3
кирпичник	brickmak6
кисл	kislev7
кислот	acid9
кист	brush9 paint1
кита	china9 chines9
китаец	china9 chines9
китайск	china9 chines9 han2
китуб	kituba7
кич	quiché7
киш	infest5
кишел	infest3
кишк	gut2
ккя	cjk8
клавиатур	keyboard8 shortcut1
клавиш	key7 hotkey1 shortcut1
кладбищ	cemeteri6
кладов	room2
клайпед	klaipėda7
клан	clan9
кларк	clark7
класс	class9 terrainclass2 textclass2 errain1 uclass1
классик	hopscotch7
классификац	classif9
классифицирова	classifi7
классическ	classic9
кластер	cluster7
кластерн	bay2
клен	mapl9
клеод	cleodil9
клермон	clermont7
клетк	cage9
клещ	tong6
клиад	kliada7
клиент	client9 custom3 lient1
клиентск	client2
кликн	click1
климат	climat6
клингонск	klingon9
клинк	blade4
клинок	blade6
клиноп	cuneiform9
клоп	vermin4
клубник	strawberri9
клык	fang4 whitefang4
клюв	beak7
ключ	key7 keyr1
ключев	keyword5 key1
клян	swear5
клятв	oath8
км	km7
кналг	knalga9 knalgan2
кндр	dprk9 korea9
книг	book9 workbook3
книжн	portrait7
кнопк	button9
кнопок	button2
кнр	china9 prc9
кнут	whip4
княжеств	princip2
княз	princ2
ко	to9 toward9 someth1
кобол	cobol9
кобр	cobra9
ков	rrr7
ковалентн	coval7
ковариац	covari9
коварств	malic7
ковер	rug9
ковингтон	covington7
ковш	dipper7
ког	who9 somebodi2 someon2 anyon1 whom1
когд	when9 ever1 onc1
когт	claw7
код	code9 errcod1
кодекс	code1
кодер	coder7
кодирован	encod2
кодировк	encod9 charset2
кож	skin7
кожан	leather7
кожанк	protector4
козелец	blackroot5
козельц	blackroot4
козельцов	blackroot8
кой	qoya7
койса	khoisan7
кокосов	coconut8 coco6
колб	flask6
колдовств	sorceri6 magic1
колдун	sorcer3 enchantress2 mage1
колдунишк	mage1
колдунств	ta2
колебан	oscil5
колен	lap4 kneel3
колес	wheel9
колесик	wheel2 invert1 scroll1
колесн	wheel5
колесниц	chariot9
колиз	colosseum9
колизе	colosseum4
колиондер	coliond9
количеств	number3 amount2 count1 of1 quantiti1
коллапс	collaps3
колледж	colleg9
коллекц	collect6
колмак	colemak9
колод	deck2 stock2 suit1
колодец	well1
колодц	well1
коломб	colombo9
колон	coloni7 pillar2 colon1
колонизац	colon2 oversea2 settl2
колонизирова	colon4
колонист	settler9
колонк	column3
колонок	column2
колонтитул	footer4 header3 run1
колорад	colorado9
колосс	colossus7
колумб	colombia7 columbia5
колумбийц	colombian7
колыбел	cradl8
кольц	ring9
кольчуг	chain3
колющ	pierc8
ком	who9 cc2 komi2 someon1 whom1
команд	command8 team6
командир	command4
командн	command3 turret2
командован	command1
команч	comanch9
комарк	comarqu7
комбинац	combin3 shortcut2
комбинирова	combin2 combo2
комет	comet9
комисс	commiss9 fee8
комиссар	commissar5 commission5
комитет	committe9
комментар	comment9
коммерческ	commerci9
коммунизм	communism5 communist2
коммуникац	communic4
коммунистическ	communist3 communism2
комнат	room7
комор	comoro4
коморск	comoro7
коморц	comorian7
компактн	compact9
компан	compani5
компас	compass9
компенсир	compens4
компиляц	compil6
комплекс	complex2
комплексн	complex6
композитн	composit7 alloy3
композитор	compos4
компонент	compon9
компоновк	layout2
компостел	compostela9
компромисс	tradeoff7
компьютер	comput5 ai4
компьютерн	comput4 ai2
комфортн	comfort4
кон	hors4 mount3
конакр	conakri7
конв	convoy7
конвенц	convent9
конверт	envelop9
конвертац	convers2
конвертер	convert2
конвертир	convert1
конвертирова	convert2
конвертируем	convert1
конвертор	antimatt4
конг	congo9 kongo3
конголезц	congoles6
конденсатор	condens6 tachyon3
конец	end5
конечн	cours6 end1 sure1
конкретн	specif2 exact1 particular1
конник	dune3
конрад	konrad9
консепсьон	concepción7
консервн	tin4
консол	consol9
консолидац	consolid4
консолидирова	consolid5
констант	constant4
конституц	constitut5
конструктор	constructor5
консул	consul7
контакт	contact9
контактн	contact3
контейнер	contain2
контекст	context7
контекстн	context5 contextu3 popup1
контент	content1
континент	contin9
контировк	drop1
контрабандист	smuggler7
контрагент	paye9
контракт	contract5
контраст	contrast6
контрастн	contrast7
контратак	counter2
контрол	control4 impos1
контролир	control3
контролирова	control2
контролирует	deleg1
контрольн	checksum5
контрудар	counterstrik5
контур	contour9 outlin2
конунг	lord1
конфедерат	confeder5
конференц	confer7
конфетт	confetti9
конфигурац	configur5 config4 reconfigur3
конфигурацион	configur2
конфиденциальн	privaci5 confidenti4
конфликт	conflict9
конц	end5
концев	endnot7
концентрац	concentr6
концепц	concept9
конюшн	stabl5
координат	coordin9 coord1
координатн	coordin2 grid1
координатор	maintain3
координац	coordin1
коп	spear4 copi3 backup1 bcc1 cc1
копа	dig5
копан	dig3
копател	digger5
копенгаг	copenhagen9
коперник	copernicus9
копир	copi2
копирова	copi6
копирован	copi4
копроизведен	coproduct9
копт	smoke4
коптильн	smokeri9
коптильщик	smoker8
коптск	coptic9
копчен	smoke5
корабел	shipwright8
корабельн	ship1
корабл	ship9
кораблекрушен	shipwreck8
коралл	coral5
кораллов	coral7
кордоб	cordoba8
кордофа	kurdufan7
коре	korea9 korean9
корейск	korea9 korean9
корен	root6 indigen4
корзин	trash6 basket4
корзинк	basket5
коридор	corridor7
коричнев	brown9
корм	fed3
корн	root5
корнев	root4
корнуолл	cornwal7
корнуэльц	cornish9
коров	cow9
корол	king9
королев	queen9
королевск	royal9
королевств	kingdom8 realm1
корон	crown9
коросал	coroz9
коротк	short7 shorter1
короч	shorter7
корпорац	corpor7
корпус	bodi7
корректир	adjust3
корректировк	adjust3 correct1
корректн	valid3 saniti2 correct1 proper1
коррелирова	correl5
корреляц	correl8
корреспонденц	correspond3
коррупц	corrupt5
корсик	cors8
корсиканц	corsican7
кос	scyth8 slash4
косеканс	cosec9
косинус	cosin9
космическ	spaceship6 paceship2 space1
космос	deep3
косовар	kosovar7
кост	bone8 dice4 costa3 rica2
костариканц	rican4
костян	bone3 skelet2
косынк	klondik7
кот	côte5 kota3 cat2
котабат	cotabato7
котангенс	cotang8
котировк	quot5
котировок	quot4 price1
котор	that9 which9 who9 the1 whose1
кочев	nomad6
кошач	cat4
кошк	cat6
кошмар	nightmar4 mistak1
коэн	koan9
коэффициент	factor6 coeffici4 fraction1
кпер	nper4
кпо	pec9
кра	novad8 edg5 kraj3 krai2 krah1
краб	crab8
крав	kraw7
кравг	krawg9
краг	krag7
краж	theft7 steal2
крайн	least3
крайст	christ6
крак	kraken7
крамфул	krum7
кран	valv7
красив	beauti4 fanci2 nice1
краславск	krāslava7
красн	red9
красноярск	krasnoyarsk9
краснушн	rot4
красот	beauti3
краст	sneak5
кратер	crater9
кратк	short6 brief1
краткосрочн	short2
кратн	multipl3 nearest1
крах	crash1
краш	krash8
кред	credit3 loan2
кредит	loan6 credit1
кредитн	credit4 contract1 loan1
кредитован	credit2
кредитуем	credit2
крейсер	cruiser7
крелан	crelanu9
креллис	krelli9
крем	crem6
кремац	cremat7
кремирова	cremat5
крепк	stout4 sturdi4 strong3
крепост	fortress9 fort1
кресл	hotseat5
крест	cross3
крестик	crosshatch8
крестн	godfath6
крестов	crusad4
крестоносц	crusad7
крестья	peasant3
крестьян	peasant5 villag1
крестьянин	peasant6
крестьянск	peasant3
крещ	baptiz6 christen1
крещен	baptism9
кри	cree9
крив	curv9
криволинейн	curv2 integr2
кривошип	crank6
крик	scream5 cri2
криокомплекс	cryo6
крионик	cryonic3
крионическ	cryonic8
криостазис	cryostasi5
кристалл	crystal9
кристальн	crystal6
критер	criteria5 criterion3 test3 wilcoxon1
критическ	critic9
критян	cretan7
кров	blood9
кровав	bloodi5
кровопролит	bloodsh6
кролик	rabbit7
кром	besid2 except2 furthermor2 also1
кромф	kromph9
крон	koruna5 krona5 krone5
кроуфорд	crawford7
крохотн	tini8 ripe2
крошечн	tini2
круг	circl9
кругл	circular2 round1
кругов	pie4 piechart4 radial4 donut3
кружк	mug8 solid1
крупн	largest2 bigger1 larg1 major1
крут	cool5
крутизн	steep8
круш	smash3 crush1
круша	impact8
крыл	wing7 flank2
крылат	cruis5 wing4
крым	crimea7
крымск	crimean9
крыс	rat9
крыш	roof8
ксантос	xantho7
ксантрик	xanthric9
ксенофоб	xenophobia7
кто	who9 someon3 anyon1 somebodi1 whoever1
ку	kuu6
куа	kuala7
куб	cube9 cuba2
кубик	dice2
кубинск	cuban6
кубинц	cuban6
кубическ	thingi4
кувейт	kuwait9
кувейтц	kuwaiti7
куд	where3 wherev1
кует	forg7
кузнец	blacksmith8 smith3
кузниц	forg3 blacksmithi2 workshop2
кук	cook4
кукуруз	corn9
кукурузн	cornmeal6 cornfield5
кулак	fist8
кулдигск	kuldīga7
кулон	coulomb6 pendant3
кульминац	transit4
культист	cultist5
культур	cultur8
культурн	cultur2
кун	kuna9
кунар	kuhnar7
куп	buy7 bought3
купол	dome4 snoop3 dc2
куриц	fowl7
курмандж	kurdish4
курорт	resort9
курпфальцц	palatin7
курс	price4 ital2 rate2 exchang1 postur1
курсив	ital3
курсивн	ital5
курск	kursk6
курсор	cursor9 mous1
куртк	jacket8
курш	curonian7
куск	piec4
кусок	piec3
кусочк	shred4 piec1
куст	bush9
кустарник	bush3
кухн	kitchen6
кухон	kitchen6
куч	pile3
кучинг	kuch7
кучк	bunch4
куша	kushan7
куяв	cuyavian7
кфа	cfa7
кхе	cough7
кхм	uhm5
кхмер	khmer7
кхмерск	khmer6
кымганса	kŭmgangsan7
кыргызск	kyrgyz9 kyrgyzstan9
кыргызста	kyrgyz9 kyrgyzstan9
кьят	kyat7
кэмпбелл	campbel7
кэсон	kaesŏng7
кэш	cach8
кюраса	curaçao7
ла	la9
лабиовелярн	labial7
лабиринт	labyrinth8 maze5
лаборатор	laboratori6 lab5 facil3
лабораторн	laboratori2
лабрадор	labrador7
лав	lava9
лавандов	lavend9
лавов	lava4
лагер	camp7 encamp4 keep1
лагос	lago7
лагун	lagoon7
ладн	ok3 okay3 alright1 fine1 well1
лазан	climb3
лазер	laser8
лазерн	laser8
лазурн	azur9
лазутчик	intrud3
лайм	lime4
лаймов	lime3
лак	lac9
лакот	lakota9
лакхимпур	lakhimpur7
лам	lama7
ламберт	lambert7
ламп	lamp9
лампочек	bulb4
лампочк	ulb4 bulb3 scientist1
лана	lanao6
ланбек	lanbec5 earl2
лангобард	langobard7
ландар	landar9
ландшафт	landscap3 terrain1
ланисс	lanissa7
ланкастер	lancast7
ланкийц	lankes7
лансер	lancer9
лансинг	lans7
лаосск	lao9
лаосц	laotian7
лаплас	laplac7
лар	lari7
лас	las9
лассатс	lassat6
ласт	flipper7
латв	latvia9 latvian9
латвийск	latvia9 latvian9
латиниц	latin5
латинск	latin6
латыш	latvian6
латышск	latvia9 latvian9
лаудисс	laudiss7
лвк	dex5
лвс	lan4
ле	le7 leu7
лев	left7
легенд	legend9 legendari1
легендарн	legendari7
легион	legion9
легк	easi4 easili3 light3
легковесн	lightweight6
легкост	eas6
легч	easier4 lighter3
лед	ladi6 ice3
ледник	glacier8
ледоносец	icemonax7
ледян	ice6 ici5
леж	lie2
лежат	lie2
лезв	blade2
лейд	leiden7
лейк	lake3
лейт	leyt7
лейтенант	lieuten9
лек	lek7
лекар	healer7
лекарств	medicin6 cure1
лексингтон	lexington7
лемм	lemma9
лемпир	lempira7
лен	lazi3 counti1
ленва	lenvan7
ленив	lazi6
леннард	lennard4
лент	feed6
леоллин	leollyn9
леон	leon9
леонард	leonardo5
леонц	leones7
леопард	leopard9
лепешек	pitta3
лепешк	pitta6
лес	forest9 wood4
лесн	forest2 wose1
лесник	forest3
леснич	ranger8
лесопилк	sawmil9
лесоруб	woodcutt5 lumberjack2
лесот	lesotho9
лесотц	lesothoan7
лестниц	stair5 ladder3
лет	year9 summer1
лета	fli4
летн	summer4 daylight1
летуч	bat7 fli1
лехендакар	lehendakari7
леч	heal4
лечат	heal1
лечен	heal3 drink1
лжец	liar9
ли	whether7
лиа	liana9
либ	either5 or1
либер	liberia7
либерийц	liberian7
либревил	librevill7
либурн	liburnian9
лив	libya7
лива	lebanon9
ливанск	lebanes6
ливанц	lebanes6
ливийц	libyan7
лиг	leagu4
лигатур	ligatur9
лигур	ligurian7
лидер	leader8 ruler1
лидерств	leadership7
лиеп	liepāja7
лижет	lick4
ликвидн	liquid4
ликийц	lycian7
лил	lili7
лиланген	lilangeni7
лилов	lila7
лим	limit5
лимит	limit3
лимон	limón4 lemon3 meringu3
лин	line7 baselin1 border1
линарианец	linarian9
линарианск	linarian2
линарианц	linarian6
лингвистик	linguist5
линдерион	linderion7
линейк	ruler7
линейн	linear9
линз	len6
линкольншир	lincolnshir9
линкор	battleship8
линтанир	lintanir8
линтанирск	lintanir3
лионел	lionel9
липецк	lipetsk6
липк	lipka5 sticki5
липпейц	lippian7
лир	lira9
лис	lisu7 fox5
лисар	li6 sar6
лиссабон	lisbon7
лист	sheet9 worksheet1
листв	leav1
листвен	decidu9
лиственниц	larch9
листинг	list1 paramet1
литв	lithuania9 lithuanian9
литейн	smelt5 furnac2
литейщик	smelter9
литер	tone3 letter1
литератур	literatur9
литовск	lithuania9 lithuanian9
литовц	lithuanian4
литр	liter4
лихтенштейн	liechtenstein9
лихтенштейнц	liechtenstein4
лиц	person6 face2 peopl2 individu1
лицев	front2
лиценз	licens7
лицензион	agreement3 licens1
лич	lich9
личн	privat5 person3
лиш	onli2 just1 mere1
лишн	belong1 extra1
ло	lo5 lot1
лобб	lobbi9
лов	catch3
ловк	dextrous8
ловкост	dexter9
ловушек	trap1
ловушк	trap6
лог	log4
логалмир	logalmi7
логарифм	logarithm6
логарифмическ	logarithm4 normal1
логик	logic5
логин	login3
логистик	logist7
логическ	logic7 boolean5 semant1
логнорм	lognorm7
логов	lair8
логотип	logo9
лодк	boat5
лож	fals6 lie2
ложк	spoon7
ложн	fals3
лоз	grapevin3
лойбанистанц	lojbanistani7
лок	lok7
лока	local2
локал	local2
локализац	local2
локализова	local2
локальн	local8
локац	locat2
ломан	polylin6
ломбард	lombardi7
лондон	london9
лопат	shovel8
лорд	lord8
лорис	lori9
лос	los9
лот	loti4 lot2
лотарингц	lorrain7
лотиа	lothian7
лоток	tray2
лоуренс	lawrenc7
лоуэлл	lowel7
лофтомор	loftomor9
лошад	hors7
лоялист	loyalist7
лу	lua3
луанд	luanda7
луар	loir7 eur2
лубумбаш	lubumbashi7
лувийц	luwian7
луг	meadow6 grassland4
луга	ugal7
луганск	luhan5
лудзенск	ludza7
лужичан	sorb7
луисвил	louisvill7
лук	bow8 longbow2
лукас	luka7
лул	lule6
лун	moon9
лунатик	lunat7
лунд	lunda9
лусак	lusaka7
луч	beam6 ray4 sunburst3 bend2
лучист	lumin7
лучник	archer6 bowmen4
лучш	better7 best6
льда	ice4
льдом	ice1
люб	ani9
любв	love3
любим	belov6 favorit2 love1
любл	love2
любля	ljubljana7
любов	love5
любопытн	curious7
любопытств	curios6
люд	human5 peopl5 men2
людишк	human2
людск	human2
людьм	human2 men1
люк	trapdoor8
люксембург	luxembourg9
люксембургск	luxembourgish7
лютоволк	direwolf7
люц	lutius2
люциус	lutius9
лямбд	lambda7
лях	lendian7
мk	mk9
ма	may9 ma4
мавзол	mausoleum8
маврат	mavrath7
маврик	murilius8 mauritius6
маврикийц	mauritian7
мавритан	mauritania9
мавританц	mauritanian7
маг	mage8 magic4 magi3
магада	magadan7
магазин	shop8 store1
магальянес	magallan7
магатэ	iaea9
магелла	magellan5
магелланов	magellan6
магистр	magist6
магистрат	magistr8
магическ	magic6
магм	magma7
магнез	magnesia7
магнетизм	magnet5
магнитн	magnet9
магрэ	maghr9
мад	madam9
мадагаскар	madagascar9
маддок	maddock9
мадейр	madeira6
мадер	madeira4
маджапахитц	majapahit7
маджур	majuro7
мадонск	madona7
мадрид	madrid7
мазов	mazovia6
мазовц	mazovian7
май	mayan9 miami4
майорд	mayor3
майотт	mayott7
мака	macao7 macau6
макассар	makassar7
македон	macedonia9
македонск	macedonian7
македонц	macedonian5
македонян	macedon7
макет	layout8
макнамар	mcnamara6
макроволновк	macrowav4
макрос	macro9
макроязык	macrolanguag7
макс	max7
максимальн	maximum9 max2 maxim2
максимизирова	maxim3
максимум	maximum3 max2
мал	mal6 small4 few1 littl1 mali1
мала	malal9
малаб	malabo7
малав	malawi9
малавийц	malawian7
малагасийск	malagasi7
малагасийц	malagasi7
малайз	malaysia9 malay1
малайск	malay8 malayo5
малайц	malaysian7
малак	malac4 mor4
малакк	malacca7
маленьк	small5 littl3
малийц	malian5 mali3
малин	malin9 raspberri2
малинов	crimson9
малифор	malifor9
малукк	maluku7
малыш	babi3 littl1
мальдивск	maldiv9
мальдивц	maldivian7
мальт	malta9
мальтийск	maltes7
мальтийц	maltes5
мальчик	boy4
мальчишк	boy6
мам	mother3
мамелюк	mamluk7
ман	manila7
манагу	managua7
манассас	manassa6
манат	manat7
манаус	manaus7
мандейск	mandaic7
манек	quintain8 dummi1
маниок	cassava9
манипур	mayek5 meetei5 manipur4
манитоб	manitoba7
манс	mansa7
мант	robe3
манхэтт	manhattan3
манхэттенск	manhattan4
маор	maori9
мапут	maputo7
мапуч	mapuch9
мар	mari4 mar3
маратх	marathi9
марг	marg7
марганец	manganes7
мариа	mariana5
марианск	mariana7
марийск	mari4
марионетк	puppet6
марк	brand7
маркер	marker7 bullet5 bain1 marcus1
маркирова	bullet3
марн	marn6
мародер	maraud4
мародерств	maraud4
марокк	morocco8
марокканск	moroccan8
марокканц	moroccan4
марс	mar9
марсиан	martian7
март	march9
мартиник	martiniqu9
мартинсвилл	martinsvill7
мартх	marth9
марша	marshal4 berthron3
маршал	marshal4
маршаллов	marshal4
маршалльц	marshalles7
маршрут	rout4
маршрутизатор	router7
маса	maasai9
масбат	masbat7
масер	maseru7
маск	mask9
маског	muskoge7
масл	bleed4
масс	mass6 array4
массив	array6
массов	mass3
мастер	wizard6 master5 assist1
мастерск	workshop4 facil2 toolsmithi1
мастерств	masteri5 skill2
масштаб	scale4 zoom4
масштабирова	scale3
масштабирован	scale5 zoom2
масштабируем	scalabl9
мат	mother6 math3
матабелеленд	matabeleland7
математик	math2 mathemat2
математическ	math6 mathemat5
матер	mother7
материа	materi4
материал	materi7
материк	mainland5 contin3
материков	mainland3
матин	mathin9
матриц	matrix6 array2
матричн	matrix3
матрон	matronym7
матч	tenni2
маул	maul9
маунт	mount4
махатм	mahatma9
махд	mahdi7
мачет	machet9
мачт	mast7
машин	machin6 vehicl4 assault1 car1
машинописн	typewrit9
машоналенд	mashonaland9
маяк	beacon7 lighthous4
маятник	pendulum9
мб	mb9
мбабан	mbaban7
мвф	imf9
мгновен	instant5 moment3 instantan2
мебрин	mebrin9
мегаполис	metropoli5
мегасис	megasi9
мед	honey4 bee1 media1
медвед	bear4
медведиц	ursa7
медвеж	shorbear6
медиа	median7
медиан	median4
медик	medic4
медикамент	medic2
медитац	medit6
медицин	medicin4
медицинск	medic5
медлен	slow5 slower5 slowli4
медлительн	slow2
медов	honey4
медовух	mead8
межд	between9
международн	intern9
межславянск	interslav7
межстрочн	line1
мекленбуржц	mecklenburgian7
мексик	mexico7
мексиканск	mexican6
мексиканц	mexican6
мел	chalk7
мелет	grind4
мелк	littl2 small2 minor1
мелковод	twinkl4 shallow3
мелмог	melmog7
мелочн	petti6
мелусанд	melusand9
мельбурн	melbourn7
мельник	miller7
мельниц	mill4 windmil3
меморандум	memorandum9
мемуар	memoir9
мен	i9 less9 me9 menu4
менд	mend7
менеджер	manag4
ментальн	mental5
меньш	less9 fewer3 smaller3 ess1 lower1
меня	chang1
мер	measur9 least3
мерзавец	rogu5
мерзк	foul7 filthi2 vile2 nasti1 ugli1
мерзлот	frozen5
мерзост	abomin4
меридиа	meridian8
меркатор	mercat6
меркур	mercuri9
мероитск	meroit8
мерт	meurth6
мертв	dead7 undead1
мертвец	undead8
месопотам	mesopotamia6
месс	messier9
мессап	messapian7
мест	place8 space2 locat1 reveng1 vengeanc1
местн	local3
местност	terrain7
местонахожден	geograph3 locat2
местоположен	locat2 place2
месяц	month9
месячн	month1
мет	meta9
мета	metal1
метада	metadata9
металл	metal9
металлическ	metal4
металлоид	metalloid7
металлол	scrap5
металлолом	scrap4
метасервер	metaserv9
метательн	throw4
метафайл	metafil9
метис	métis7
метк	tag6 label5
меткост	marksman2
метод	method9
меток	tag2 label1
метор	methor8
метр	meter7
метрик	metric9
метрическ	metric4
мех	fur7
механизирова	big1
механизм	mechan7
механик	mechan5
механическ	mechan4
мехик	mexico4
мехов	fur4 garment4
меч	sword9
мечт	dream5
мечта	dream6
меш	mesh7
меша	prohibit3
мешалк	stir4
мешк	bag2
мешок	bag5
мига	flash6 blink4
миган	blink7
мигрант	migrant6
миграц	migrat6
мид	affair9 foreign9 ministri9
мидлсекс	middlesex7
миднапур	medinipur7
мидуэ	midway7
микеланджел	michelangelo9
микелон	miquelon9
микмак	kmaq7
микронез	micronesia9
микронезийц	micronesian7
мил	mile6 cute4 nice2
мила	milan9
миланц	milanes7
миллиард	billion9
миллиметр	millimet5
миллион	million9
миллисекунд	millisecond8
милорд	lord1
милосерд	merci2
милост	merci4
мин	min6 mini2 overview2 arcmin1 minimap1
минас	mina7
миндор	mindoro7
минера	miner2
миниатюр	thumbnail8
миниатюризац	miniatur6
миникарт	minimap9
минимальн	minimum9 minim4
минимизирова	minim3
минимум	minimum3 least2 min1
миниракет	mini9
министерств	ministri9
министр	minist9
миномет	mortar9
минометн	mortar2
минск	minsk9
минус	minus8
минут	minut9 inut3 arcminut1
миньон	minion4
мир	peac9 world9
мираж	mirag7
миранд	miranda7
мирн	peac6
миров	world3
мисамис	misami7
мискит	miskito7
мисс	mission9
миссисип	mississippi7
мистер	mr5
мистицизм	mystic4
мистическ	arcan9 rcane2
митаннийц	mitanni7
миф	myth8
мифолог	mytholog7
мичига	michigan7
миш	mike7
мишен	bullsey4 target2
миштек	mixtec7
мк	mk2
младенц	infant4
младенчеств	christen6
младш	junior5
млечн	milki7
млн	million9 m1
млрд	billion9
мм	mm9 millimet2 um1 umm1
ммм	umm3
мне	i9 me9
мним	imaginari7
мно	i9 me9
мног	mani6 lot3 much2
многовалютн	multi2
многоколоночн	multicolumn4
многократн	repeat2
многопользовательск	multiplay6 multi1
многострочн	multilin6 multirow4 multi2
многоточ	ellipsi4
многоугольник	polygon9
многочислен	numer2
многоязычн	multilingu6
множ	plural3
множеств	mani2
множествен	multipl2
множител	multipli4 factor2
мо	my9
мобильн	mobil9
моврур	movrur7
мог	can2 could1 i1
могадиш	mogadishu7
могил	grave4 tomb4
могл	could2 so1
могол	mughal9
могут	can9 may9 might1
могуч	mighti6 power1
могуществ	power2 might1
могуществен	mighti3 power3
мод	mod9
модел	model9
моделир	simul2
моделирован	simul5
модератор	moder8
модернизац	upgrad1
модернизир	upgrad1
модернизирова	upgrad3
модификатор	modifi2
модификац	modif7
модифицирова	modifi2
модпак	modpack9
модул	modul9 plugin4 addon1
мож	can1 we1
может	can9 may9 cannot1 could1 mayb1
можеш	can2
можжевельник	junip9
можн	can9 may9 possibl1
мозаик	mosaic5 tile1
мозамбик	mozambiqu9
мозамбикц	mozambican7
мозг	brain9 cerebrum4
мозел	mosell7
мокол	mokolo7
мокр	wet4
мокш	moksha7
мол	mole5 pray4
молдав	moldova9 moldovan9
молдаван	moldovan6
молдавск	moldova9 moldovan9 moldavian5
молдов	moldova9 moldovan9
молекул	molecul9 molecular3
молекулярн	molecular3
молибд	molybdenum7
молитв	prayer6
молн	lightn7
молод	young7 youngest2 youth2
молодеж	youth3
молодец	done1
молодняк	sapl9
молож	younger5
молот	hammer8
молоток	hammer3
молуккц	moluccan7
молярн	molar8
момент	moment2 current1 sinc1
мон	mon4
монак	monaco9
монарх	monarchi7
монастыр	monasteri8
монах	monk7
монгол	mongol8 mongolia3
монгольск	mongolian8
монегаск	monegasqu7
монет	coin5 piec2
монетк	coin2
монетн	coinag6
монитор	display1
мониторинг	monitor4
монол	monolith4
монопольн	exclus4
монорельс	maglev7
моноширин	monospac8 fix1
монреал	montreal9
монров	monrovia7
монстр	monster6
монт	mont8
монтгомер	montgomeri7
монтевиде	montevideo7
монтер	monterey7
монтировк	mount2
монтсеррат	montserrat9
монумент	monument8
мор	sea8 ocean1
морав	moravia6 moravian6
морагд	moragdu6
мораса	morazán7
морвин	morvin9
моргенштерн	morn2
мордак	mordak9
мордов	mordovia7
мордовц	mordvin9
моремирм	moremirmu9
мореплаван	seafar8
морет	moreth7
мореходств	seafar3
морогор	morogor8
морозн	frost6
морск	sea4 marin2 naval2 ocean2
моряк	sailor9
москв	moscow9
московит	muscovit7
московск	moscow9
мост	bridg9
мот	ilo9
мощ	firepow2 power2 strength1
мощн	power3 intens1
мощност	power2
мп	mp6 addonsoftyp3 addontyp3
мрак	gloom5
мрамор	marbl6
мраморн	marbl5
мрачн	grim3
мс	ms7
мсек	msec9
мстител	aveng3 sam1
мстительн	veng9
мудр	wise8 wisest2 wisdom1
мудрец	sage9 wise1
мудрецвет	bloom4 scryer4
мудрост	wisdom9
муж	husband8
мужеств	courag3
мужествен	courag4
мужик	man2
мужск	masculin4 male3 lineag1
мужчин	male7 man1 men1
музык	music8 musicset4
музыкальн	music5
мук	flour8 torment2
мулл	mullah7
мультивыбор	multipl1
мультиномиальн	multinomi5
мультиплеер	multiplay6
мультфильм	cartoon7
мур	moor7
мурав	ant9
мурманск	murmansk6
мус	moos7
мусор	rubbish4 trash3
мусорщик	scaveng9
муфт	mufti4
муфф	muff9
мучител	tormentor6
мушкетер	musket7
мы	us9 we9
мысл	idea2 thought2
мыш	mous8 bat1 drag1
мышк	bat1 mous1
мышлен	brain1
мышц	muscl6
мьянм	myanmar8
мэдисон	madison7
мэнц	manx7
мэр	mayor6
мюрр	murray7
мя	miao9
мягк	soft9
мяс	meat9
мясц	meat2
мятеж	revolt4 incit3
мятежник	rebel8
мятн	mint7
мяч	ball6
на	at9 on9 the2 a1 by1
набег	raid6 raider1
набер	type1
наблюда	observ4 watch2
наблюдател	spectat7 observ3 geograph1
наблюдательн	sentinel3 treetop3 observ1
наблюден	observ6 session2 wishlist1
набоб	nabob7
набор	ruleset5 tileset2 lot1 set1
наборправ	ruleset1
навар	navaro7
навах	navajo9
навед	over2
наведен	hover2 slew2
наверн	guess2 perhap1 probabl1 suppos1
наверняк	sure1
навест	slew3 visit1
навигатор	navig8
навигац	navig6
наводнен	flood4
навсегд	perman3 forev2
навык	skill6
навяза	impos3
навязыва	impos3
наг	naga9
нагин	nagini9
нагл	insol7 impud4
награблен	loot3
наград	reward8 award4
нагреван	heat2
над	abov9 over9 hope3 must1
наде	hope2
надежд	hope4 hopeless1
надежн	reliabl6 trust1
надет	plate3
надея	hope4
надзирател	offic4
надлежа	proper3
надмен	arrog3
надмножеств	superset9
надоедлив	peski6
надп	inscript3
надпис	label2
надчеркиван	overlin9
наездник	rider7
наемник	mercenari8
нажа	press2 click1
нажат	press2 click1
нажима	press1
нажм	click4 press4
назад	ago5 back4 backward2
назва	call2 after1 name1
назван	name5 caption1 label1 titl1
наземн	land4 ground1
назнач	assign6
назнача	assign3
назначен	assign4 destin4 purpos2
назначьт	assign1
назов	call1
называ	call4
наибол	most3
наибольш	largest4 highest2
наивысш	highest1
наилучш	best2
наименован	census3
наименьш	smallest9 lowest3
най	naia6
найд	found7 find2
найден	autocomplet2 found1
найдет	find2
найдеш	find1
найм	recruit3
найн	nein8
найр	naira7
найроб	nairobi7
найт	find7
наказа	punish4
наказан	punish3 penalti2
накаплива	accumul3
накидк	tabard8
наклон	slant5 obliqu4 slope3 ital2 angl1
наклоня	slant4
наконец	final6 last1
наконечник	spear1
накоплен	stack5 accumul1
накорм	feed3
накф	nakfa7
накхон	nakhon9
налев	left1
налетчик	raider7
налич	presenc1
наличн	cash7
налмат	nalmath7
налог	tax9
налогов	tax5
наложен	overlay8 overlap2
наложниц	pharaoh4
нам	us9 we9 our1
намер	intend3
намерен	intent7
наместник	aethyr3
намиб	namibia9
намибийц	namibian7
намн	much2 far1
нан	amag3 aus3
нанесен	deal1
нанест	inflict2 paint2
нанима	recruit3 hire1
нанобот	nanobot8
нанос	deal2 damag1
наносим	dealt6
нанотехнолог	nanotechnolog7
наня	hire6 recruit2
нанят	recruit1
наоборот	vice6
напа	attack2 under1
напад	attack1
напада	attack3
нападен	attack2 offens1
нападут	attack1
напарник	mate3
напаст	attack2
напечата	print3
написа	inscrib3 written2
написан	write1
напитк	drink5
напиток	drink3
напиш	write1
наполеон	napoleon7
наполн	fill1
наполнител	filler9
наполня	fill1
наполовин	half2
напомина	remind3
напоминан	remind7
напоминател	remind3
напомн	remind2
напр	g2
направлен	direct7 toward1
направля	snap3 guid2
напрасн	vain6
например	exampl4 g4 eg2 e1 instanc1
напрям	direct3
напуга	scare3
нареч	adverb9
нарис	draw1
нарисова	draw2 drawn1 plot1
народ	nation9 peopl9 ation1
народн	democrat2
наруж	outsid2
наружн	outer3
наруш	violat3 disturb2 broken1 treati1
наруша	break1
нарушен	abus5 broken2
нарушител	intrud5 trespass2
наряд	outfit5
нас	us9 we9
насд	nasda7
насеком	insect7
населен	popul9 inhabit1
населя	inhabit1
насил	violenc7
насквоз	through2
наскок	charg3
наскольк	how1
наслажда	enjoy4
наслед	heritag3 inherit3
наследн	crown3
наследник	heir5 successor2
наследниц	heir2 throne1
наследова	inherit3
насса	nassau9
наставник	mentor6
настаива	insist5
настольн	desk5 desktop3
настоя	present9 real4 current1 true1
настраива	custom3
настро	configur4 adjust1 custom1 setup1
настроек	set1
настроен	mood6 happi1
настройк	set4 setup3 configur2 prefer2 option1
наступа	approach1
наступлен	offens4
насчет	about3
насчита	count1
насчитыва	individu2
насыщен	satur7 seri1
нат	nato9
натур	natur3
натуральн	natur4
натяжен	tension7
наук	scienc7 cienc1 uxuri1
наур	nauru9
науруанц	nauruan7
науч	teach5 learn2 taught1
научн	scientif4 scienc3 thereaft1
нафг	nafga7
нафтала	naftalan7
наход	is1
нац	nation2
нацелен	target1
национальн	nation3
нач	seed3
нача	start6 begin3 begun2 began1
начал	begin3 start1
начальн	initi4 start3
начальник	chief1
начат	start1
начин	extend1
начина	start3 begin2 beginn1 tart1
начислен	compound3
начн	begin1 start1
начнет	begin1 start1
наш	our9
нашел	find2 found2
нашеств	invas3
нашл	found4
ндебел	ndebel9
ндс	vat9
не	her9 it9 no9 not9 she9 t4 don2 cannot1
неаккуратн	pictur1
неактивн	inact8 shade1
неапол	napl7
неаполитанц	neapolitan7
неб	sky5 drawn1
небезопасн	unsaf3 safe2
небес	heaven6 sky1
небесн	sky4
неблагодарн	ungrat7
неблагоприятн	advers4
небольш	small5 littl1
неважн	unimport3 matter2
невалютн	non2
неварск	newari7
невер	ecaus1
неверн	invalid6 incorrect2 wrong2 bad1 illeg1
невероятн	incred6
невест	bride7
невидим	invis9 stealth1
невидимк	nightstalk5
невин	innoc9
невис	nevi7
невозможн	cannot3 could2 unabl2 couldn1 imposs1
невосприимчив	immun4
невредим	unscath4
невыгодн	disadvantag4
невыполнен	incomplet3
невыполним	imposs2
нег	he9 him9 his9 it9
негатив	film3
негрос	negro7
недавн	recent8
недалек	aggressor1 far1 nearbi1
недвижим	immov6
недействител	valid1
недействительн	invalid1
недел	week9
недовольн	unhappi4 nhappi2
недовольств	unhappi3
недооценива	underestim9
недопустим	invalid5 illeg1 valid1
недоста	miss1
недостатк	lack4
недостаточн	enough4 insuffici3
недостижим	impass7 unreach2
недостойн	misplac4
недоступ	avail2 unavail1
недоступн	prevent4 avail2 unavail2 unreach1
недр	depth1
неееет	nooo5
нееет	nooo7 noooo5
неестествен	unnatur7
неет	noo7
неж	undead3
нежел	than1
нежелательн	undesir7 unwant6
нежив	undead1
нежизн	unlif5
нежит	undead4
незавершен	untermin5 unfinish4
независим	independ7 regardless1
незакон	unlaw6
незамечен	unnot4 unseen4 undetect3
незаполнен	blank2
незарегистрирова	unregist7
незван	intrud2
незнаком	unknown1
незнакомец	stranger4
незнакомц	stranger5
незначительн	insignific4
неизбежн	inevit6
неизв	unknown1
неизвест	unknown2
неизвестн	unknown9 known1
неизлечим	unheal7
неизменя	read1
неиспользова	unus3
неиспользуем	unus9
нейросвяз	synapt6
нейросинапс	synaps5
нейтрализ	neutral3
нейтралитет	armistic8
нейтральн	neutral7
нейтрон	neutron8
некогд	onc2
некодируем	uncod9
некоммерческ	non2
неконтролируем	rogu5
некорректн	invalid2 correct1
некоррелирова	uncorrel7
некотор	some7 certain1
некромант	necromanc9 necrom4
нексус	nexus9
нектар	beekeep2
нелегк	easi2 hard1
нелеп	ridicul5
нелета	flightless5
нелинейн	non2
нельз	cannot1
нельсон	nelson9
нем	he9 him9 his9 it9
немедлен	immedi8 mmediat1
немец	german9 germani9
немецк	german9 germani9
немн	some3 bit2 littl2 slight1
немног	few3
немц	german9 germani9 plural2
ненавид	hate6
ненавиж	hate5
ненавист	hatr6 hate2
ненадежн	untrust7
неназначен	nassign4
ненужн	redund4 unnecessari2
ненумерова	unnumb4
ненц	nenet9
необита	nli3
необработа	raw3
необратим	irrevers5
необход	requir1
необходим	necessari3 need2 requir1
необъясним	inexplic5 unexplain4
необычн	unusu8
необязательн	option2
неограничен	unlimit5
неогублен	unround7
неоднознач	ambigu4
неоднозначн	ambigu6
неоднородн	heterogen7
неожида	unexpect9 sudden1
неон	neon7
неопозна	unrecogn4
неопределен	undefin7
неопытн	inexperienc6
неориентирова	undirect4
неосторожн	unwari6
неоткрыт	unexplor6
неотрицательн	non2
неотфильтрова	unfilt7
непа	nepal9
непальск	nepali5 nepales4
непальц	nepali5
непарн	unpair9
непереведен	untransl9
непечата	nonprint5
неплох	good1 nice1
непобедим	invinc7
неподалек	near2 nearbi2
неподвижн	immov3
неподдержива	unsupport9
неполн	incomplet6 odd1
непосещен	unvisit7
непосредствен	direct4 hsb1
непочтительн	disrespect6
неправд	true1
неправильн	incorrect3 invalid2 misconfigur1 wrong1
непредвиден	unexpect3
непредсказуем	unpredict5
непрерывн	continu3
непригодн	uninhabit4
неприятн	troubl3
непрозрачн	opaqu6 opac2
непроходим	unwalk6 impass3
непрочита	unread9
непрям	indirect7
нептун	neptun9
непуст	non2
неработа	unproduct5
неравн	unequ9
неразрушим	indestruct7
неразрывн	non1 protect1
неразумн	unwis5
нераспределен	unassign6
нерасшифровыва	ndecod4
нерв	nerv7
нереализова	unreal7
неровн	irregular5
нерожден	unborn9
несбалансирова	unbalanc7
несверен	reconcil2
несвяза	disconnect3
несжат	uncompress7
нескольк	multipl4 sever4 few3 some2
несмотр	despit4 although1 anyway1
несовмест	incompat2
несовместим	incompat9
несовпада	unmatch3
несовпаден	unmatch3
несогласова	unreconcil5
несоответсв	inconsist5
несоответств	mismatch7
несохранен	unsav7
несравнен	unmatch3
нест	carri3
нестабильн	unstabl9
несторианц	nestorian7
несущ	primari1
несуществ	nonexist4 non1
несчаст	unfortun2 unhappi2
несчастн	poor2 unhappi1
несчетн	countless1
нет	no9 not9 don1 none1
нетекстов	non2
нетерпен	forward1
неточн	inexact7
нетронут	untouch5
нетхак	nethack9
неуверен	uncertain4
неудач	failur2
неудачн	fail1
неудобств	inconveni6
неуклюж	awkward5 clumsi5
неуловим	skirmish5
неустановлен	unspecifi6
неустрашим	dauntless6
неформатирова	unformat9
нефт	oil3
нефтевышк	derrick3
нефтян	oil8
нехватк	shortag8
неч	noth2
нечестив	unholi3
нечестн	unfair5
нечет	odd3
нечетн	odd6
нечист	unholi3 foul1
нечт	someth1
неэффективн	ineffect4
ни	neither9 nor9 ani1 no1 none1
ниам	niamey7
нигд	nowher3
нигер	nigeria7 niger6
нигерийц	nigerian7
нигерц	nigerien7
нидерланд	dutch9 netherland9
нидерландск	dutch9 netherland9 antill3
ниж	below7 downward2
нижн	bottom5 lower4 footer2 subscript1
нижнелужицк	sorbian4
низ	bottom3
низк	low8 lower1 lowest1
низш	lower2
ниип	neep9
ник	nicknam4 anyon1 nobodi1
никак	ani1 conduct1 no1
никарагу	nicaragua9
никарагуанц	nicaraguan7
никогд	never9 ever1
николсон	nicholson7
никос	nicosia9
никт	nobodi9 none2 anyon1 one1
никуд	anywher2
никчемн	worthless3
нил	nile9
нильс	bohr4 niel4
ним	he9 him9 his9 it9 their9 them9 they9 nym3
ниоткуд	nowher6
нипигон	nipigon7
нис	nisen7
ниса	nisan7
нит	thread3 art1
ниуэ	niue7
них	their9 them9 they9
нич	noth9 anyth3 none1
ничт	noth9
ничтожн	puni4
ничут	ugh4
но	but9
нов	new9
новгород	novgorod7
новгородск	novgorod3
новгородц	novgorodian7
новичк	novic4 rooki2
новичок	novic5
новобранец	newcom6
новобранц	recruit2 rooki2
новогвинейц	guinean4
новосибирск	novosibirsk7
новост	news8 newsgroup1
ног	nog7 leg5 feet4 foot2
нод	node5
нож	knife8
нок	lcm7
нол	zero4
ном	nome7
номер	number5 num1
номинальн	nomin4 face1
номнедел	weeknum7
нор	hole5 den4
норвег	norway9 norwegian9
норвежск	norway9 norwegian9
норм	norm4 rate1
нормальн	normal6
норман	norman7
норманд	normandi9
норт	north2
нортамберленд	northumberland7
нортгемптон	northampton7
нортон	norton7
нортумбрийц	northumbrian7
норфолк	norfolk9
нос	wear4 carri2 nose2 bear1 wield1
носильщик	carrier8
носител	bearer3 media1
носов	nasal9
нотац	notat4
ноч	night9 tonight2
ночн	night3
ношен	wear4
ноябр	novemb9
нрав	like2
ну	well5
нуакшот	nouakchott7
нубийц	nubian7
нуж	need2
нужда	need3
нужн	need5 desir1 must1
нуклид	nuclid7
нул	zero6
нулев	zero6
нуме	noumea7
нумерац	number3 enumer1
нумерова	number1
нумидийц	numidian7
нунавут	nunavut7
нутк	nuu7
нуэв	nueva9
нын	live2
ньив	nieuw7
ньонг	nyong7
нью	new1
ньюкасл	newcastl7
ньюпорт	newport8
ньютон	newton8
ньюфаундленд	newfoundland6
ньюфаундлендц	newfoundland6
ньяндж	nyanja7
ню	nu7
нюнорск	nynorsk8
о	about9 of9
оазис	oasi9
оаэ	emir9 uae9
об	about9 of9 both2 bug1
обагр	stain7
обвин	confront3
обвиня	accus7
обе	both2
обед	meal6 lunch4
обеднен	deplet6
обезья	monkey7
обеспеч	ensur3 suppli1
обеспечен	ensur9 softwar3
обеспечива	provid3
обеспоко	worri2
обеща	promis8
обещан	promis3
обжиг	charcoal2 kiln1
обжига	burn4
обзор	overview4 brows2 view2 inspect1 vision1
обита	livabl3 inhabit1
обитател	dweller4 inhabit2
облага	taxabl6
облада	possess2
облак	cloud9
област	area9 field9 region9 oblast2 ka1 oblysi1
облегч	easier2
облепих	buckthorn7
облигац	bond8
облучен	radiat4
обм	clipboard5 exchang4
обма	decept4
обман	decept4
обманул	trick3
обманут	trick2 fool1
обманыва	cheat2
обмен	convers2 exchang2
обменя	trade1
обнаруж	detect5 encount3 discov2 found1
обнаружен	detect3
обнаружива	detect2
обнов	refresh5 updat5 upgrad1
обновл	updat3
обновлен	updat7 upgrad2
обновля	updat3
обо	both4
обобщен	summari2
ободря	elat7
обознача	indic2
обозначен	nomenclatur6 notat3 legend1
обойдет	cost1
обойм	clip3
обойт	around1 avoid1
оболочк	shell2
оборон	defenc9 defens9
оборонительн	hardpoint4 defens1
обороня	defend1
оборот	spin4
оборотен	shapeshift7
оборотн	trial3
оборудован	hardwar5 equip3
обр	inv9
обрабатыва	handl2 treat2 process1
обработа	pars3 process2
обработк	process5 handl3 pars2 handler1
обработчик	handler4
обрадова	happi2
образ	form1 proper1 thus1 way1
образец	pattern3 sampl1
образован	educ5
образц	sampl2 pattern1
обрамлен	border5
обрат	filteringon3 invert2 consult1
обратн	invers4 revers4 back2 backward2 feedback1
обреза	crop3 trim3 clip2
обреч	doom5
обречен	doom2
оброн	drop1
обруш	upon2 collaps1
обс	osc9
обсерватор	ob9 observatori5
обсидианов	obsidian6
обслужива	backend2
обслуживан	mainten3 servic2
обстановк	vision2
обстоятельств	circumst4
обсуд	discuss6
обсужда	discuss3
обсужден	thread6
обтека	wrap3
обтекан	wrap4
обув	boot3 footwear1
обуч	train2 teach1
обуча	tutori3 train2
обучен	tutori4 train3
обход	detour3
обширн	vast6
общ	general5 common4 share2 total2 global1
общен	chatlin6 chat1
обществ	societi6
обществен	transit2
объ	volum4
объедин	merg6 combin1 join1
объединен	associ9 union9 merg7 consolid2
объединя	combin3
объект	object9
объем	volum3
объемн	hrtf4
объяв	declar5
объявлен	announc3 declar1
объявля	declar5
объясн	explain7
объяснен	explan6
объясня	explain4
обыска	explor1
обычн	usual6 normal5 ordinari1 plain1 regular1
обяза	owe2
обязан	duti4
обязательн	mandatori5
обязательств	commit9 oblig9 liabil8
ов	rr9
оваек	owaec9
овальн	oval8
овердрафт	overdraft7
оверл	overlay3
овец	sheep7
овцеферм	sheep5
ог	wow4 whoa3
огаст	augusta7
оглавлен	content1
огн	fire5 flame1
огнемет	flamer9
огнеметн	gel2 flamer1
огнен	fire6 flame1
огнеопасн	flammabl7
огнестрельн	firearm4
огон	fire4
огорча	distress3
огр	ogr9
оград	fenc5
огран	cut3
огранич	limit3 restrict2
ограничен	constraint4 limit4 cutoff3 restrict3 unlimit1
ограничива	restrict2 limit1
ограничител	delimit5
огромн	huge5 massiv2 vast2 big1 great1
огублен	round3
одева	dress3
одежд	garment5 cloth4 dress1 fur1
одержа	victori1
одесс	odessa7
один	one9
одинаков	ident3 same3 equal1
одинарн	singl3
одиннадца	eleven9
одинок	lone6 alon1
одиночеств	alon2
одиночк	alon2
одиночн	singl4 singleplay3
одкб	csto9
одн	one9 singl2 alon1 same1
однажд	onc2 someday2 day1
однак	howev7 though1
одновремен	simultan3 at1
однородн	homogen7
однострочн	singl2
однофакторн	factor2
одобрительн	approv4
одолет	defeat1
одолж	borrow3
одолжен	favor4
одомашнен	domest3
одсз	sadd8
ожерел	necklac9 ankh3
ожив	anim1
ожида	expect8 await1 pend1 wait1
ожидан	wait3 timeout1
озадач	puzzl3
озер	lake9
озит	ozit7
означа	mean5 denot1
озх	opcw9
ок	ok5 ca2 oak1
окаменел	petrifi6
оканчива	end1
океа	ocean7 pacif2
океан	oceania4 ocean2
океанск	ocean1
оккупант	loot3
оклахом	oklahoma7
окленд	auckland9
окн	window8 dialog2
окол	about9 near9 around1
околдова	ensorcel6
окон	window2
оконч	over2
окончан	end1 expir1 finish1
окончательн	final2 decis1
окоп	pit5
окраин	fring5
окрвверх	ceil8
окрвниз	floor2
окрестн	surround2 vicin2 aggressor1
округ	counti9 okrug5 district3
округл	round2
округлен	round4
округля	round4
окруж	surround7 isol1
окружа	around2 surround2
окружен	environ8
окружн	circl5
оксид	oxid9
окситанск	occitan4
окситанц	occitan5
окт	oct3
октябр	octob9
окуляр	eyepiec9
ол	ol8
олденбуржц	oldenburgian7
олен	reindeer6
оливков	oliv7
олов	tin5
олон	ohlon7
олурф	olurf9
ольх	alder9
ома	oman9
оманск	omani6
оманц	omani6
омег	omega9
омерзительн	disgust4
омоним	fals1
омск	omsk7
он	he9 her9 him9 his9 it9 she9 their9 them9 they9
онлайн	onlin6
онлайнов	onlin2
онтар	ontario9
оон	nation9 un9 unit9
ооновц	un5
оп	experi4 xp3 xperienc1
опас	danger2
опаса	fear1
опасн	danger9 peril2 hazard1
опек	opec9
оператор	oper5
операц	transact6 oper4 job2
операцион	oper3
описа	describ5
описан	descript9 describ1
описательн	descript2
описыва	describ5
оплат	bill3 due2 payabl2 pay1
оплач	paid2
оплачива	pay1
оповещен	alert6
опозда	late4
опозна	unrecogn4
опол	opol7
ополчен	militia7
опор	foothold3
опорн	strongpoint3
определ	defin4 determin2 undefin2
определен	definit6 certain2 defin2 determin1 predefin1
определя	determin5 defin3
оптик	optic5
оптимальн	optim7 polici1
оптимизац	optim4
оптимизирова	optim5
оптическ	optic8 noao2
опубликова	publish5 addonst2
опуст	drop2
опц	option2 check1
опцион	ut2
опыт	experi6 xperienc1
опытн	experienc7 expert1
опя	again2
ор	côte2
оракул	oracl5
оранжев	orang9
оранжер	greenhous7
орб	orbit4
орбит	orbit7
орг	orga7
организ	arrang3
организатор	organ5
организац	organ9 organis9 compani3
организм	organ3
организова	organ3
органическ	organ2
орд	hord9
орел	head1
орех	nut7
оригина	origin1
оригинальн	origin4
ориентац	orient9
ориентирова	navig2
орион	orion7
орисс	orissa7
орк	orc9 orcish3
оркнейск	orkney6
орл	head1
орланд	orlando7
орлеа	orlean7
орлин	eagl7
орлянк	coin4
орнамент	pattern4
ороч	orcish5
орошен	irrig7
орр	eshi7
ортогональн	orthogon7
оруд	gun2 weapon1
оруж	weapon9 arm2
оружейн	smithi5 armori3 weapon1
оружейник	weaponsmith7 gunsmith5
орфограф	spell4 spellcheck4
ос	axi7 axe2 os1
осад	sieg6 besieg3
освеж	refresh2
освежа	refresh2
осветл	lighten6
освеща	illumin5
освещен	lit5 illumin4 light2
освобод	free3 freed3 releas3 liber2
освобожден	liberti4
освоен	instruct1
осев	axial5
осен	autumn5 fall3
осетин	ossetian7
осин	aspen9
оскверн	defil5
оскорб	insult3
оскорблен	insult5
оскорбля	insult5
осл	oslo6 donkey5
ослаблен	weaken6
ослабля	weaken4
ослепл	daze5
ослин	donkey7
осма	ottoman3
османск	ottoman7
осматрива	saw1
осмел	dare2
осн	basic2
оснащ	fit1
оснаща	necessari1
оснащен	equip1
основ	base2 basic2 basi1
основа	base1 establish1 found1
основан	foundat5 base1
основн	basic3 main3 primari3 major2 base1
основыва	establish1
особ	special4 custom1 specif1
особен	especi6 trait3 special2 featur1
осозна	realiz4
оста	remain5 left2 stay1
остав	leav3 keep1 left1
остава	stay4 remain2
оставл	leav2
оставля	leav3
оставьт	leav3
остальн	rest3 other2 els1
остан	stay2
останавлива	shut2
останет	stay1
останов	stop8 breakpoint2 halt1
остановк	stop2
остановл	stop2
останут	remain1
остатк	balanc3 residu3
остаток	balanc3 attain1 oday1 remaind1
остаточн	balloon3 salvag2
остгот	ostrogoth7
остерега	bewar4
осторож	care3
осторожн	care4 bewar2 caution2 cautious2
остр	island5 isl3 sharp2
остракизм	ostrac7
остроботн	ostrobothnia9
остров	island8 isl2
остроконечн	pointi5
остур	ostur9
осуществлен	implement9
от	from9 away1 of1
отб	off1
отблагодар	debt1
отбор	filter1
отбрасыва	cast6 discard2
отброс	scum5
отваг	courag4
отважн	brave4
отвед	ok1
отведа	tast4
отверг	spurn5
отвержен	fugit7
отверст	hole2
отвертк	screwdriv7
ответ	answer6 repli5 respons2 respond1
ответн	retali4
ответствен	respons4
ответьт	answer4
отвеча	answer1 correspond1 repli1 respons1
отвлек	distract3
отвлека	distract5 divers3
отвлекл	distract3
отвлечен	distract4
отвратительн	disgust3 horribl1 vile1
отд	rest1
отда	gave2 give2
отдава	give2
отдал	zoomout3 zoom1
отдален	distant4
отдач	diminish2
отдаш	give1
отдел	detach3 separ1
отделен	deck4 delimit2
отделк	furnac3
отдельн	individu4 separ3 singl2
отделя	separ2
отдохн	rest3
отдохнут	rest3
отдых	laid3 rest1
отдыха	rest2
отдыша	breath2
отец	father8
отечествен	domest8
откаж	refus3
отказ	revisit3 declin2 abort1
отказа	refus4 reject3 declin1 discard1
отказыва	refus4
откат	revert2 undo2 abandon1
откладыва	postpon4 rom2 ostpon1 prohibit1
отклон	declin4 reject4
отклонен	deviat9 stdev1
отклоня	reject2
отключ	disabl7 disconnect2 deactiv1 off1
отключа	disabl1
отключат	disconnect2
отключен	disabl3 disconnect2
откр	open7
откреп	undock7
откроет	open1
откройт	open1
открыва	open4
открыт	open6 discoveri1
открытк	postcard7
открытьворот	openg9
откуд	came1 where1
отладк	debug9
отладочн	debug6
отладчик	debugg8
отлич	unlik5
отлича	differ3
отличн	excel3 great2 fine1 good1 perfect1
отлож	postpon2
отм	cancel4 undo3 abort2
отмел	shallow6
отмен	cancel7 undo2 undon2 clear1 discard1
отменен	redo3 cancel1
отменя	cancel1 revers1 revert1 undo1
отмет	mark4
отметк	de2 timestamp2 checkbox1 unmark1
отметок	stamp5
отметьт	check1 mark1
отмеч	note9 mark2
отмеча	mark3
отмечен	mark3
отн	rel7
относ	belong2
относительн	relat6
относя	relev2 relat1
отношен	relationship8 attitud1 ratio1 relat1
отнын	diminish2
отображ	shown1
отобража	display5 shown2 show1
отображен	display4
отобраз	display1
отозва	withdraw5
отом	otomí7
отомст	aveng6 reveng2
отомщ	aveng1 reveng1
отосла	send1
отпечаток	fingerprint5 thumbprint5
отписа	unsubscrib5
отправ	send5 sent2 submit1
отправител	sender9
отправк	send5 post1
отправл	sent5
отправлен	sent3
отправля	send2 travel1
отправьт	send1
отпуск	vacat4 releas2
отпускан	releas2
отпуст	releas3 let1
отрав	poison3
отравл	poison3
отравлен	poison4
отравля	poison1
отраж	reflect4
отража	reflect2 indic1
отражател	resistor7
отражен	mirror2 reflect2
отраз	flip7
отрегулирова	max1
отредактирова	edit2
отреза	cut3
отремонтирова	repair2
отрисовк	render2
отрицательн	negat9
отрод	spawn3
отруб	pig2
отрывок	excerpt6
отряд	band3 parti2
отсек	bay4
отсканирова	scan3
отслежива	snoop2 track2
отслеживан	track5
отсоедин	detach5
отсортирова	sort3
отставк	resign5
отстоя	away2
отступ	indent7 retreat3 margin1 withdraw1
отступа	retreat4 flee1
отступлен	retreat3
отсутств	miss6 absent1
отсчет	countdown3
отсюд	here2 get1 out1
оттав	ottawa7
оттачива	hone7
оттенк	grayscal6
оттенок	accent4
оттиск	offprint9
отфильтрова	filter2
отформатирова	format1
отход	wast2
отц	father7
отцентрова	center2
отчаива	despair4
отчая	desper8
отчаян	despair7 desper2
отчеств	patronym5
отчет	report9
отшельник	hermit6 scuttler4
офис	offic8
офисн	suit5 offic3
офицер	offic2
официальн	offici9 formal2
оформлен	artwork2 sheet2 stylesheet1 theme1
ох	och2 oh2
охватыва	enclos3
охлад	cool2
охладител	cool2
охлажда	cool2
охлажден	cool5
охот	hunt7
охотник	hunter9
охотниц	hunter3
охотнич	hunt5
охоч	hunt2
охра	bodyguard4 secur2 guard1
охран	occupi1
охранник	guard3 guardian2 sentinel2
охраня	guard3
оцен	estim4
оценк	estim3 evalu2 rate1
оценок	grade4
очевидн	obvious6 appar3
очен	veri9 realli1
очеред	queue6 queu3 spool3 enqueu2
очередн	anoth1
очист	clear7 clean2 cleans2
очистк	clean3 expung3
очистн	recycl3
очищ	clear3 clean2 dispatch1
очища	clean1 clear1
очищен	clear2
очк	point4 oint3 score3 hitpoint1
ошеломл	stun6
ошеломля	stun5
ошиб	wrong2
ошиба	wrong3
ошибк	error9 bug1 fail1 mistak1
ошибок	error2
ошибочн	erron3 faulti3
ощуп	cold1
ощут	feet2 hand1
ощуща	feel1
паанг	anga4 pa4
павлодарск	pavlodar6
павш	fallen4 slain1
пада	fall3
паден	fall4 crash1
падет	fall3
паев	mutual5
паек	ration3
пазл	puzzl4
пайк	ration8
пайн	pine6
пакет	packag8 packet3 pack2 suit1
пакетн	batch6
пакиста	pakistan9
пакистанц	pakistani7
пакт	pact3
пал	fallen2 fell2 pali2
пала	palau9
паладин	paladin7
палатальн	palat9
палатк	tent9
палаточн	tent4
палач	execution6 executor6
палестин	palestin8
палестинц	palestinian9
палитр	palett8
паллад	palladium7
палмер	palmer7
палочк	wand6
палуб	deck4
пальм	palm8
пальмиров	borassus9
пальмирц	palmyren7
пальц	finger6
пальярс	pallar7
пам	pama7
пампанг	pampanga7
памя	memori5
памят	memori7
памятк	memo3
панам	panama9
панамц	panamanian7
панджаб	punjabi7
пандор	pandora7
паневежис	panevėži7
панел	toolbar5 pane4 bar3 panel3
пантер	panther9
панцир	shell2
папист	papal7
папк	folder9
папок	folder4
папу	papua8
папуас	papuan7
папьямент	papiamento9
пар	coupl4 pair4 vapour2 ferri1 steam1
парагва	paraguay9
парагвайц	paraguayan7
парадигм	paradigm9
параз	parasit7
парализова	paralyz6
параллакс	parallax5
параллелограмм	parallelogram7
параллельн	parallel9
парамариб	paramaribo7
параметр	option7 paramet4 set2
парандр	parandra7
парафунк	parafunken8
парен	guy5 dude3 man1
париж	pari9
парк	park9
парламент	senat7
парн	guy3 pair3 boy2 men2
парол	password9 passphras1
паром	ferri6
паромн	yard4 ferri1
паротурбин	vapor5
парочк	coupl2
парт	parti9
партиза	partisan9
партизанск	guerilla6
партнер	partner7
партнерств	partnership4
партнерш	partner2
парус	sail7
парусн	sail1
парфин	parthyn9
парфян	parthian7
парфянск	parthian4
паря	floatland7
пас	pace9
пассажир	passeng8
пассив	liabil5
пассивн	passiv6 liabil2
паст	toothpast4
пастельн	pastel7
пасх	easter6
пасынок	stepchild7
пасьянс	solitair7
патак	pataca7
патерсон	paterson5
патрон	ammo6 ammunit3
патрул	patrol7
патрулирова	patrol3
патч	patch6
пауз	paus8
паук	spider9
паутин	web2
пауч	spider4
пахлав	pahlavi7
пахнет	smell5
пацифист	pacifist6
пв	ra4
пво	aa6 sam2
пезар	pesaro7
пекар	baker9 bakeri2
пекарн	bakeri9
пекин	beij9
пел	shroud6
пеласг	pelasgian9
пелен	shroud6
пелиас	pelia7
пельт	peltier8
пенджаб	punjab7
пендрагон	pendragon9
пенс	retir5
пеон	paeonian7
пепел	ash3
пепперпот	pepperpot9
пер	peru8 feather5
перв	first9
первичн	primari5
первоначальн	initi2 origin2
пергамент	parchment6
пергаментн	parchment6
переб	slaughter2 defeat1
перебра	across1
перебрасыва	airlift3
переброс	airlift4
переброск	airlift6
перебьют	slaughter2
перева	pass3
перевал	pass2
переведен	translat1
перевернут	flip2 revers1
перевест	transfer2 put1 translat1
перевод	translat8 transfer3
переводчик	translat1
перевоз	transport3 carri2
перевозим	transport1
перевозк	ferri1 transport1
перевозчик	transport1
переговор	negoti4
перегр	overh3
перегрев	overh5 overheat4
перегрел	overh3
перегрузк	overload6
перед	befor9 front2
переда	transfer2 transmit2 deleg1 ive1
передач	transmiss5 transfer3 deleg2
передвига	travel2 move1 movement1
передвижен	movement3 expend2
передвинут	move1
передвиньт	move1
передн	front4 foreground3
передов	establish1 forward1
передума	mind2
передышк	respit5
перееха	ove5
переж	surviv3
пережив	surviv1
пережива	worri2
перезагруж	reload2
перезагружа	reboot4 reload1
перезагруз	reload5
перезагрузк	reload2 restart1
перезапис	overwrit2
перезаписа	overwrit5 overwritten3
перезапуск	restart4
перезапуст	restart6 ust1
перезарядк	reload5 rearm2 recharg2
перезаряжа	recharg3
переигрыва	overact4
переименова	renam9
переименован	renam4
переименовыва	renam1
перейт	jump3 go2
перекладыван	flip2 meridian1
переключ	toggl5 switch3
переключа	switch2 toggl2
переключател	radio4 radiobutton3 switcher3 selector1
переключен	toggl4 switch3
перекрест	crosshair7
перекрестк	junction6
перекрестн	cross4
перекрыва	overlap6
перелож	card1
перемалыва	grind3
перемен	variabl9
перемест	move7
перемеша	shuffl7
перемешиван	shuffl6
перемещ	move2
перемеща	move3 movabl1
перемещаем	moveabl7
перемещен	move3 movement2
перемир	ceas5 ceasefir3
перемножа	multipli3
перемножен	multipli1
переназнач	reassign4
переназначен	overrid5
перенаправ	forward4
перенаправлен	forward3
перенаправля	redirect3
перенес	ill1
перенест	migrat1
перенос	hyphen5 wrap3 migrat2 carri1
перенумерова	renumb8
переопредел	redefin5 overridden4 overrid2
переопределен	redefin3
переп	census4
перепис	census4
переписа	overwrit3
переплав	smelt1
переплавля	precious2
переплет	gutter9
переподключ	reconnect4
переподключен	reconnect3
переполнен	overflow9
переправ	ford4 cross1
перепрограммирова	reprogram4
перепрограммирован	reprogram5
перер	efor3 paus1
перерабатыва	recycl2 process1
переработк	recycl4 refin2
перераспределен	reassign3
перерасход	overrun3
пересдач	redeal8
пересек	cross1
пересека	cross3 travers1
пересел	migrat2
пересеч	cross2
пересечен	intercept5 flat1
пересла	forward2
переста	stop1
перестановок	permut6
перестраива	rebuild3
перестро	rebuilt5
перестроен	rebuild4
пересчет	recalcul5
пересчита	recalcul6
пересчитыва	recalcul3
пересылк	forward2
перетаскива	drag1
перетаскиван	drag3
перетащ	drag3
переустанов	reinstal3
перехват	intercept5 overtak4
переход	transit3 jump2 hop1
переходн	transit2
переч	defi4
перечислен	enum4 enumer2
перечисля	enumer1
перечита	reread5
периметр	perimet5
период	period8
периодическ	period4
периодичн	frequenc4
периферийн	peripher7
перпендикулярн	perpendicular5
персидск	persian4
персона	personnel4
персонаж	charact2
персональн	person2
перспектив	perspect9
перт	perth9
перуанц	peruvian7
перчатк	glove8
пес	peso9 cani3
песет	peseta7
песк	sand7
песн	song8 sing2
песок	sand4
песочн	hourglass3
песочниц	sandbox6
пестик	pestl9
песчан	sandi5 sand3 sandstorm2
пет	sing4
пехлевийск	pahlavi5
пехот	infantri7 grunt1
пехотинц	grunt5
пехотн	infantri4
печ	kiln7 oven2 charcoal1 furnac1
печа	print4
печал	sorrow6
печат	print6
печата	print5 printabl1
печет	bake8
пешавар	peshawar7
пешк	pawn4
пещер	cave9 cavern4
пещерн	cave2
пз	fov2
пзс	ccd9
пи	pi9
пив	beer9
пивовар	brewer9
пивоварн	breweri8 micro1
пигмалион	pygmalion7
пиджин	creol4
пидмер	pidmer7
пик	spade7 peak1
пикасс	picasso7
пикинер	pikemen6 pikeman4
пикник	picnic9
пикс	px5 pixel2
пиксел	pixel9
пиктограмм	pictograph6 icon1
пил	saw3
пилот	pilot4
пилюл	pill9
пинг	ping6
пингвин	penguin8
пингу	ping3
пинт	pint7
пиор	pior7
пипетк	pipett5
пипеток	pipett4
пирамид	cairn7 pyramid5
пират	pirat6
пиратск	pirat5
пирен	pyréné7
пиренейск	iberian5
пирк	pirk7 gork2
пирсон	pearson9
пис	letter2
пистолет	pistol8 gun1
письм	letter4 mail1
письмен	written2 complex1
пит	thirsti4 drink2
питан	feed3 foodstuff2 power1 suppli1
питер	peter8
питкэрн	pitcairn9
питомц	pet5
питон	python8
пифагор	pythagorean7
пиш	write1
пишет	write1
пищ	food5
пищев	diet4 food1
пк	pc9
пкм	right1
пла	pla7
плав	smelt2
плава	float8 swim2
плавлен	melt4
плавн	smooth4
плавник	flipper4
плавуч	swim6
плагин	plugin3
плазм	plasma6
плазмен	plasma8 plasmit5
плазмомет	launcher5
плакат	poster7
плам	flame2
пламен	flame1
план	worklist6 plan5
планарн	overhead7
планет	planet9
планетарн	planetari9
планир	plan1
планирова	plan1
планирован	plan3
планировщик	whiteboard4
планов	schedul3
плантац	plantat4 yard2
планыдворак	dvorakplan7
пластал	plasteel7
пластик	plastic6
пластиков	plastic4
пласткр	plascret9
пластмасс	plastic6
плат	plateau7 dress2 pay2
платеж	payment8 bill2 due1 schedul1
платежн	payment1
плательщик	payer6 bill2
платин	platinum9
платформ	platform9
плащ	cloak6
плевател	spitter8
плейлист	playlist7
плем	tribe9
племен	tribe6 tribal3
племянник	nephew9
племянниц	niec9
плен	captiv5 captur2 prison1
пленник	prison4
плесен	mold6
плест	pli7
плетут	woven4
плеч	shoulder5
плитк	tile1
плод	fruit3
плодородн	fertil5
плоск	flat8
плоскост	plane3
плот	flesh8 strip1
плотн	dens4 cardin3 tight2 thick1
плотник	carpent9
плотност	densiti9
плох	bad6 poor2 sick1
площад	area1 largest1
площадк	site3 pad2
плт	pmt7
плутон	pluto7 plutonium6
плыв	sail2
плюс	plus8
пляж	beach8
пляса	danc5
пм	wc9
пн	mon6
по	accord9 by9 on1 the1
побег	escap2
побед	defeat6 victori5 win3 beaten1 prevail1
победител	winner2
побежд	defeat2 vanquish1
побежда	win1
побереж	coast6 shorelin2 beach1 coastal1 coastlin1
побитов	bitwis5
поближ	closer4
поблиз	nearbi6
побочн	effect1
побыстр	get1
повар	cook7
повед	lead2
поведа	told1
поведен	behavior7 behaviour4
поведет	lead2
повезет	luck3 lucki2
повезл	lucki4 luck1
повел	led3
повелева	iliah1
повелител	lord2 lieg1 master1 sir1
повер	believ4 trust1
поверж	slain1
поверн	turn1
повернут	rotat4 tilt3
поверх	over1
поверхн	surfac8 ground1
поверхностн	surfac2
повесел	fun2
повест	lead2
повествовательн	narrat5
повестк	agenda7
повлия	affect3
повод	belli3 casus3
повозк	caravan3
поволжск	volga6
поворачива	rotat1
поворот	rotat6 pivot1
повред	damag1
поврежд	corrupt6 damag1
поврежден	damag3 corrupt2
повстанц	rebel5
повстреча	met2
повсюд	everywher6
повтор	replay6 repeat3 retri2 duplic1 redo1
повторен	recurr3 repetit3 repeat2
повторн	repeat1
повторя	repeat5 recur4 duplic1 recurr1
повыс	promot3
повыша	increas2 upgrad1
повышен	advanc1 promot1
поган	foul1
погашен	amort4 matur3
погиб	elimin1 gainst1
погибл	die1
погибн	die1
погибнет	perish3
погибнут	die1
погибш	dead1
поглот	devour5 consum2
поглоща	absorb4
поглощен	absorpt5 absorb3
погляд	look1
погляж	see1
погна	pursu2
поговор	talk6 speak1
поговорк	proverb6
погод	weather6 hang1 wait1
погон	pursuit5 chase3
пограничн	frontier2
погрешн	error1
погружа	submerg7
погруз	plung3
под	under9 below2 beneath2 underneath2 underground1
подабзац	subparagraph7
подава	beep5
подавля	suppress3
подальш	stay2 away1
подарк	gift5
подач	tray4
подбит	protector2
подбор	goal2
подбрасыва	coin1
подва	footer4
подвал	vault7
подвел	fail1
подверга	jeopard4
подверж	suffer2 affect1
подветк	subthread8
подвиг	deed5
подвижн	mobil2
подводн	submarin6
подгон	fit2
подгонк	fit1
подгоня	resiz2
подготов	prepar3 readi1
подготовк	prepar4 train1
подготовл	prepar2
подграф	subgraph7
поддерж	uphold4
поддержа	sustain3
поддержива	support8
поддержк	support5 upkeep1
поддокумент	subdocu4 sub2
поддон	sabot5
подел	share3
поджар	fri3
подзаголовк	subtitl5
подзаголовок	subtitl8
подземел	dungeon7 underground3
подземн	underground6 burrow3 subterranean2
подиндекс	subindex7
подкалиберн	apfsd4
подкаталог	subdirectori6
подкатегор	subcategori5 sub2
подключ	connect3 plug1
подключен	connect6
подкреплен	reinforc9
подкуп	bribe8
подл	vile4 behind1
подлеч	heal2
подлин	authent9
подмандатн	mandat6
подмен	submenu9
подмигива	wink7
подмножеств	subset9
подмог	reinforc1
подним	rais2
поднима	rise3 rais1
поднож	foothil4
подня	rais3 up2
поднят	atop2 skelet1
подобн	similar2 such2
подобра	pick1
подогна	fit2
подожд	wait5
подожда	wait3
подозрева	suspect6
подозрен	suspicion6
подозрительн	suspici5
подольш	longer1
подошл	come1
подп	signatur5 caption1
подпапк	subfold6
подпис	signatur6 label3 caption1 sign1
подписа	sign9 signatur9 subscrib3 signer2
подписан	sign9 signatur9
подписант	signer5
подписк	unsubscrib4 subscript2
подписыва	sign2
подпиш	sign1
подподраздел	subsubsect9
подпункт	subparagraph9
подраздел	subsect6 subunit4
подразделен	divis3
подразумева	impli5 mean1
подробн	detail6 more1 verbos1
подруг	friend1
подружк	girlfriend6
подсветк	highlight7
подсказк	hint6 tooltip5 tip2
подсказок	hint2
подсказыва	tell1
подслуша	overheard7
подсолнечн	sub2
подставк	cork3
подстановочн	wildcard6
подстрека	incit4
подстрекательств	incit2 revolt2
подстрок	substr6
подсчет	count3 sub1
подсчитыва	count1
подтверд	confirm5
подтвержда	confirm9 reaffirm9
подтвержден	confirm6 prompt2 submiss2
подума	think2 consid1
подуровн	sub2
подформул	subequ7
подход	suitabl2 unsuit2 approach1 fit1
подходя	suitabl6 appropri2 nativ2
подчеркив	emphas9 stress9
подчеркиван	underlin8 underscor5
подчеркнут	underlin5
подчинен	subordin5
подъем	vowel3 climb1
подытог	subtot5
поединк	arena2
поезд	mph2
пожал	perhap1
пожалеет	regret2
пожалееш	regret2
пожалова	welcom6
пожалуйст	pleas9
пожар	fire2
пожела	wish2
пожелан	regard3
пожертвова	sacrif5 sacrific3
пожертвован	donat5
пожирател	eater8
позабот	care2
позад	behind5
позва	summon3 call1
позвол	let3 allow2 afford1
позвольт	let1
позволя	allow4 drawn2
поздн	late4 later3
поздрав	congratul3
поздравля	congratul8
позж	later7
позиц	posit6 entri1
позна	wrath2
позолочен	gild7
позор	shame5 asham3
поимк	caught2
поиск	search8 find1 look1 lookup1
поисков	finder4 search1
пойд	go2
пойдет	goe2
пойм	valley2
пойма	caught3 catch2 captur1 got1
поймеш	understand1
пойт	go1
пок	until4 while2 bye1 yet1
покаж	show1
показ	display1
показа	show6 display2 shown2
показател	vs2
показыва	show6 display2 draw2 gramplet1 toggl1
покачиван	bob3 wave2
покида	leav2
покин	leav1
покинул	left1
покинут	leav3 abandon1
поклоня	worship7
покля	vow5
покляст	swear3
поко	rest1
покойник	dead1
поколен	generat5
поколот	pound3
поконч	finish1
покорен	conquest3
покорн	humbl2
покр	cover2
покровител	protector4
покрыва	cover3
покрыт	cover3 overlay2
покупа	bought3 buy3
покупк	buy4
покупн	buy2
пол	field8 tile4 box2 margin2 gender1
полага	guess2 reli2 suppos2
полден	afternoon6 midday4 noon4
полев	airstrip5
полезн	help1 use1
полет	fli5 flight4 mission1
полза	crawl4
ползунк	slider6
ползунок	slider4
полигон	site2
полилин	freeform6
полинез	polynesia7
полинезийск	polynesian6
полинезийц	polynesian6
полиномиальн	polynomi8
политик	polici8 polit3
полиц	polic9
полковник	colonel7
полководец	warlord3
полн	full8 complet2 fulli1
полномоч	author9 power9
полност	fulli6 complet2
полноч	midnight7
полноэкра	fullscreen6 formspec1 full1
половин	half9
полож	onto3 put1 slot1
положен	posit5 martial2 flow1
положительн	posit4
полон	full1
полос	scrollbar4 bar3 stripe2
полоск	bar1
полтор	half1
полугусениц	half6
полугусеничн	half1
полужирн	bold4 weight1
полуквадрат	quad3
полукруг	circl2
полуночн	midnight5
полуостр	peninsula4
полуостров	peninsula7
полураспад	half3
получ	get4 receiv3 retriev2 gain1 obtain1
получа	gain3 get2 receiv2 fromscript1
получател	recipi9 addresse2 paye2
получен	obtain2 receiv2 get1 retriev1
получш	better2
пользовател	user9 custom1 usernam1
пользовательск	custom4 user3
польск	poland9 polish9
польш	poland9 polish9
польщ	honor2
полюс	pole5
поляк	poland9 polish9
полярн	polar8 circumpolar4
поменя	swap6 revers1
померан	pomerania4
померанц	pomeranian6
померет	die1
помест	put2 manor1 place1
помет	mark3
пометк	mark3
помех	jam7
помеч	mark3
помеча	mark2
помечен	mark1 privat1
помеща	fit1 put1
помилован	amnesti6
помим	addit1
помн	rememb7
помог	help3
помога	help2
помогл	help1
помогут	help1
помож	aid1 help1
поможет	help2
поможеш	help1
помол	grind4
помоч	help4 aid1 assist1
помощ	help4 aid2 assist1 via1
помощник	assist4 guru3
помпов	pump5
пон	poni9
понадоб	need2
понедельник	monday9
пониз	demot6
понима	understand6
пониман	understand2
понрав	enjoy2 like1
понтианак	pontianak7
поня	understand3 realiz2 understood2
понят	idea3 term1
пообеща	promis2
попа	did1
попада	hit1
попадан	hit4
попаст	get1
поплар	poplar7
поплат	pay2
поправк	correct1
попрактик	practic2
попрактикова	practic3
поприветствова	greet2
попроб	tri6 retri1
попробова	tri3
попробу	tri1
попрос	ask3
попрош	ask1
популярн	popular9
попыта	tri3 attempt2
попытк	attempt5 tri2
пор	sinc1
поработ	enslav8
порабощен	enslav3
поражен	defeat2 lose1
порв	rip5
порог	threshold8
порогов	threshold2
порошк	powder6
порт	port9 porto2 ort1
порта	portal9
портал	portal3
портативн	portabl7
портн	seamstress6 dressmak2
портов	port1
портсмут	portsmouth7
португал	portug9
португальск	portugues9
португальц	portugues3
портфел	portfolio9
поруб	chop4
поруч	deleg2
поруча	instruct9
порч	corrupt2
порядк	order4 fine2
порядков	ordin4
порядок	order6 reorder1
порядочн	law6
посадк	plant2 land1
посадочн	pad3 rearm3
посаж	plant2
посвят	devot5
посев	sow2 soil1
посел	settl4
поселен	settlement6 coloni1
посередин	middl2
посет	visit6
посетител	visitor6
посещен	visit5
поскольк	becaus3 sinc1
посл	after9
посла	sent4 send2
посланник	emissari4 messeng2
послед	subsequ3 follow1 futur1 sequenc1
последн	last9 latest2 final1 recent1
последовател	follow1
последовательн	sequenc7 consecut6 seri1
последств	consequ5
послуж	serv1
послуша	listen4
посмел	dare5
посмотр	see2 look1
посмотрет	see1
посол	mbassador3
посольств	embassi7
посох	staff9
поспа	sleep3
поспеш	hast3 hurri2 fare1
поспор	bet3
посред	middl2
пост	relay3 post2 treetop1 wait1
постав	bet1 put1
поставк	suppli5
поставля	deliv3
поставок	suppli2
поставщик	vendor9
постальвеолярн	postalveolar9
постановлен	decre9 resolut9
постара	tri1
постепен	gradual7
постер	poster4
постойт	wait1
постоя	constant6 perman1 persist1
пострада	accid1
постро	built4 build3
построек	structur1
построен	built3
постройк	structur3 build1 construct1
постройт	build4
поступк	deed1 folk1
поступлен	arriv2
посыла	send1
посыльн	messeng3
пот	becaus9 later1 then1
потайн	secret2
потенциа	potenti6 lennard2
потенциальн	potenti5
потеплен	warm8
потер	loss6 casualti2 lose2 lossless1 lost1
потеря	lost7 lose2 ost1
потех	fun2
потихоньк	slowli4
поток	stream9 flow2
потоков	bitstream4
потолок	cap2
потомк	descend9
потоп	flood2
потороп	hurri3 hast2 spoke1
потрат	spend3 wast2
потрач	spent3
потрачен	spent5
потреб	need1 take1
потребител	consum3
потреблен	consumpt6
потребля	consum6
потребн	demand2
потрясающ	awesom4
похит	kidnap4 steal1
похитител	kidnapp8
поход	journey1 march1 quest1
похож	seem4 like2 similar2 appear1 look1
похор	bur7
похорон	buri7 burial1
поцарапа	scratch6
поцел	kiss7
поч	whi9
почв	soil4
почетн	honor2
почин	fix2 repair2
починк	repair1
почт	almost9 email4 mail3 near1
почтен	greet1
почтов	mail5 postal3 email1 mailer1 zip1
почувств	feel2
почувствова	feel1
пошив	sew3
пошл	send1 went1
пошлет	send1
пошлин	toll6
пощад	spare3 merci2
пощаж	spare3
поэт	therefor4 so3 thus1
появ	appear2
появлен	appear1 arriv1
появля	appear4
пояс	timezon4 belt3 zone3
пояснен	explan2
пр	pre3
прав	law9 right9 rule4 permiss1 ruleset1
правд	truth3 realli2 inde1 true1 truli1
праведн	righteous9
правил	sprite2 rule1
правильн	correct3 proper2 valid1
правител	ruler2 lord1
правительниц	merfolk1
правительств	govern9
правк	edit5
правлен	govern5 reign3 overn2 gov1 rule1
правов	legal4
правописан	checker3 spell3 spellcheck3
правосуд	justic3 rod3
праг	pragu7
праздн	celebr5
праздник	holiday6 celebr4
празднова	celebr3
празднован	celebr3
праймод	primod6
практик	practic2
прах	dust3
пращ	sling7
преамбул	preambl9
превосходн	excel3 superl3
превосходств	superior3
преврат	into1
превраща	into1 turn1
превыс	exceed4
превыш	exceed4
превыша	exceed4 greater1
преград	block1
преда	betray6 loyal2
предан	loyalti4
предател	traitor7
предательств	treacheri6 betray2
предварительн	preview6 pane1 tentat1
предвестник	outrid7 stormbring5
предводител	leader4
предвыборн	teamvot6
предел	limit3 not2 bound1 within1
предзагрузк	preload7
предк	ancestor9 ancestr2
предл	prop7
предлага	suggest4 offer3 propos3
предлог	excus3
предлож	offer4 propos2 suggest2
предложен	suggest5 offer3 sentenc3 proposit2 propos1
предмет	item5
предметн	index2
предназнач	intend2 meant1
предопределен	predefin7 preset1
предостав	provid1
предоставл	provid1
предоставля	provid6
предосторожн	precautionari4
предотврат	prevent2
предотвраща	prevent2
предотвращен	prevent1
предписыва	retain2
предполага	assum4 estim1 guess1
предполож	suppos1
предположен	guess1
предпочел	rather2
предпочита	prefer5 tend1
предпочтен	prefer3
предпочтительн	prefer4
предпринима	undertak5
предпринят	attempt1
предприят	busi1
предпросмотр	preview4
председател	chair9 chairman9 chairperson9
предсказ	forecast3
предсказа	foretold5 predict3
предсказател	oracl6
предсказуем	predict4
представ	imagin3 represent3 introduc1
представител	repres9
представл	repres3
представлен	submiss3 present1 view1
представля	repres4 portray3 imagin1
предстоя	upcom6
предупред	warn2
предупрежда	prompt3 warn3
предупрежден	warn8 alert1
предустановлен	preset3
предчувств	feel1
предшеств	preced3 prior3
предшественник	predecessor6
предыдущ	previous9 prior1
преемник	successor6
прежд	befor4
презентац	present7
президент	presid9
преимуществ	advantag7 benefit2 bonus1
преимуществен	predomin4
преисподн	hell2
прекрасн	beauti5 great1
прекрат	stop2 ceas1
прекращ	ancel3
прекраща	ceas2
прекращен	termin9
преломлен	refract3
прельща	enjoy1
премиум	premium3
премьер	premier4 taoiseach4
преобраз	convert3
преобразова	convert5 transform1
преобразован	convers4 transform4 convert3
преобразовыва	convert2
преобразуем	convert1
препарат	drug7
препинан	punctuat3
преподобн	reverend7
препринт	preprint9
препроцессор	preprocessor5
препятств	obstacl9
прер	prairi7
прерва	abort5 interrupt5
прерыва	interrupt3
прерыван	abort4
пресвитер	presbyt7
преслед	chase3
преследова	pursu2 pursuit2
прест	prestim7
престим	prestim6
преступ	trespass4
преступлен	crime8
преступник	crimin8 outlaw3
прет	preto7
претор	pretoria7
префектур	prefectur9
префикс	prefix9
при	at9 with9 when5 while2
приб	arriv5 profit2
прибалтийск	baltic4
приближа	approach5
приближен	faint1 zoom1
приблиз	approach1 zoom1
приблизительн	approxim6
приборн	dashboard5
прибрежн	coastal3
прибудет	arriv2
прибудут	arriv2
прибыва	rise2 arriv1
прибыл	profit3 gain1
прибыт	arriv4
приватн	privat4 whisper3
привед	bring1 signpost1
приведен	abov1
приведет	proceed1 result1
приведут	lead2
привел	brought3 led2 bring1
привест	bring1 result1
привет	hi7 hello5 hail1
приветств	salut6 greet4 ave1 hail1 welcom1
приветствова	welcom9
привиден	ghost4
привилег	privileg7
привлекательн	attract4 lesser2 desir1
привод	result1
привычк	habit6
привяза	assign1 bound1
привязк	anchor6 snap2 bind1 focus1
привязок	bind4
привязыва	anchor3
приглаша	invit2
приглашен	invit7
приговор	sentenc3
пригодн	plant1 suitabl1
приготов	prepar2
приготовьт	prepar1
прид	come1
придворн	court4
придет	have1 ll1
приднестровц	transnistrian7
придут	come2
прием	techniqu4
приемлем	loadabl6
приемник	prometheus4
приз	recal2
призва	recal4 summon2 call1
призна	admit5 recogn1
признав	recogn9
признак	sign2
призов	recal1
призрак	ghost8
призрачн	wraith4
призыв	recal4
призыва	call9 recal3 summon2
приказ	order5
приказа	order1
приказыва	order1
приключен	adventur4
приконч	finish1 haven1
прикосновен	touch5
прикреп	attach3
прикрепл	attach1
прикреплен	attach2
прилагательн	adject8
приличн	decent3
приложен	annex9 appendix9 applic9 app2
примен	appli7
применен	appli3
применим	appli2
применя	appli4
пример	exampl7 sampl1
примерн	rough3 approxim1
примечан	note4 memo1
примеш	won1
примитивн	primit5
примыка	cardin3
принадлеж	belong5
принадлежа	belong2 own1
принадлежн	affili9
принес	bring5 brought4
принесет	bring1
принест	bring3
принима	accept4
принс	georg3 princ2
принсип	sao3 tome3
принтер	printer9
принудительн	forc3
принц	princ9 nobl1
принцесс	princess9
принюхива	sniff6
приня	accept6 took1
принят	accept4 taken1
приобрел	gain1
приоритет	prioriti8 priorit3 preced2
приоритетн	prioriti3
приостанов	paus4
приостановл	paus3 halt2
припас	suppli2
приподнят	emboss6
припомина	rememb1
приращен	increment4
природ	natur6
природн	natur3
прирост	gain1
приручен	tame4
присваива	assign1
присво	assign2
присвоен	assign1
присла	sent1
присматрива	eye1
присоедин	join7
присоединя	join3
приспешник	minion3
приставк	prefix3
пристальн	gaze3
пристан	pier3 ferri1
присутств	presenc5 present1
присутствова	nit2
присягнул	swore5
присягнут	allegi5
притвор	pretend5
притворя	pretend4
притягива	attract4
притяжен	attract4
приход	come1 credit1 incom1
приходн	incom1
прицел	sight2
прич	abbrevi1
причин	reason6 caus1
пришел	came2 come2
пришл	come3 came2 had1
приятел	friend1
приятн	pleasant3 nice2 pleasur1
про	sdi2 about1
проанализирова	analyz3 evalu1 pars1
проб	through1
пробел	space5 spacebar2 whitespac2
пробельн	whitespac4
пробива	through1
пробирк	tube2
пробирок	tube2
пробк	cork3
пробл	problem3 solv2 troubl2 issu1
проблем	problem7 issu2 troubl1
проблематичн	problemat4
проблемн	problemat4
пробова	tri1
пробра	sneak4
пробужден	awaken5
провал	fail2
прованс	provenc6
провансальск	occitan4
проведен	chemic1
проведет	guid1
провезен	smuggl2
провер	check3 verifi3 review1 test1
проверк	check4 verif2 inspect1 review1 test1
проверочн	test1
проверьт	check3
проверя	check3 test2
провиз	provis4
провинц	provinc7 provinci3 cape2
провод	wire6 escort2
проводк	transact7
проводник	guid2
проводок	transact3
провоз	smuggl3
провозглас	declar3
провокац	provoc7
проглатыван	swallow5
проглот	swallow4
прогн	rotten4
прогна	drive3
прогноз	forecast8 predict1
прогнозирован	forecast3
прогнозируем	predict6
прогнозн	predict3
проголода	hungri5
проголосова	ote3 vote3
прогон	drive2
программ	program8
программир	program1
программирова	program1
программирован	program3 code1
программист	programm7 coder4
программн	softwar6
прогресс	progress7
прогулк	walk2
прогуля	walk2
прод	cont3 sell2
прода	sell7 sold6
продава	sell1
продаж	sale7 sell2
продажн	sell2
продвига	advanc1
продвижен	advanc4
продвинут	advanc6
продемонстрирова	demonstr4
продерж	surviv1
продержа	hold2
продовольств	food1
продовольствен	food2
продолж	continu6 proceed3 resum1
продолжа	continu3 keep2
продолжен	continu2 proceed2
продолжительн	durat7
продублирова	duplic2
продукт	product2 food1
продуктивн	product1
продуктов	food1
продукц	output1
продума	plan1
проект	project9
проекц	project4
прожива	live1
проживан	resid4
прозвищ	nick3 nicknam3 call1
прозрачн	transpar9 opaqu1
проигнорирова	ignor4
проигра	lost3 lose1
проигрыва	lose1 play1
произвед	manufactur1 produc1
произведен	product3
производ	produc7
производим	produc1
производител	manufactur3
производительн	perform4 product1
производн	deriv7
производств	product8 produc2 manufactur1 roduct1
производствен	product1
производя	produc1
произвольн	arbitrari4 custom1
произношен	pronunci8
произойдет	happen2
произойт	happen2
произошедш	occur1
произошел	crash2 gitlab1 webkitwebprocess1
произошл	occur3 happen2 gone1
проинструктирова	instruct1
происход	happen1
происхожден	origin3
пройд	pass1 through1
пройдет	pass1
пройт	pass3 through1
прокл	curs2
проклина	curs3
проклят	curs6 accurs3 damn3 blast2
проконсул	proconsul7
прокрут	scroll5
прокрутк	scroll7 scrollbar3
прокручива	scroll3
прокс	proxi9
прокуратор	warden5
прол	shed5
пролет	overflight5
пролета	fli3
пролива	spill4
пром	rins4
промежуток	space1
промежуточн	intermedi5 subtot4
промысел	industri3
промышлен	industri7 economi1
пронзительн	screech4
проникновен	infiltr3
пропа	lost1
пропаст	chasm8
пропил	propylen4
прописн	uppercas6 capit3
пропорц	aspect3 proport3
пропорциональн	proport7
пропуск	skip2
пропуска	skip4 ignor2
пропуст	skip4 ignor1 miss1
пропущ	omit2 skip2 miss1
пропущен	miss2
прор	breakthrough5
прорва	broken1
пророчеств	propheci6
прос	ask3
прослушиван	listen2
просмотр	preview5 view3 viewer2
просмотрен	seen2 timeout2
просмотрет	view3 brows1
просмотрщик	viewer4
проснул	woke4
проспект	handout4
просроч	overdu5
просрочен	overdu5 outstand4
прост	just5 simpl4 simpli3 sorri2 easi1
проставл	chosen1
простира	stretch4
пространств	namespac4 space3
просьб	rsvp4 request1
прот	against9 mind1 vs1
протактин	protactinium7
протест	protest6
противн	otherwis5 annoy1
противник	enemi4 oppon3 adversari1 foe1
противовоздушн	anti2
противоположн	opposit8
противореч	conflict2
противоречат	contradict5
противоречив	inconsist6
противосто	oppos4
противостоя	confront2
противостоян	confront3 opposit2
противотанков	anti4
противояд	antidot8
протокол	protocol9
протон	proton8
прототип	prototyp9
протяжен	centuri1
проуч	teach1
проф	profil3
професс	profess8
профессионал	profession6
профессор	professor6
профил	profil9
профилировщик	profil4
прохлад	cool2
проход	passag5 pass2 passageway2
прохожден	noclip3
процвета	prosper7 flourish3
процветан	prosper4
процедур	procedur9 ordin1
процент	percent9 percentag6 interest4
процентил	percentil8
процентн	interest3 percentag2 rate1
процентранг	percentrank9
процесс	process5 gameplay1 progress1
процессор	processor9
проч	miscellan3 other2
прочест	read2 readabl2
прочита	read5
прочн	sturdi3 durabl1 harden1
прочност	durabl3
прочт	read1
прочтен	receipt3
прош	pleas1
прошедш	past1
прошивк	firmwar9
прошл	past2 last1 pass1
прощ	easier4 simpler3
проща	farewel6 goodby3
прощан	farewel3
прощен	pardon4
пруд	pond6 aqua3
пружин	spring7
прусс	prussian6
пруссак	prussian5
прыгун	gunner5 jump2
прыжк	jump3
прыжок	jump2
прядет	spin3
прям	straight5 direct3 right1 upright1
прямоугольн	rectangular9
прямоугольник	rectangl9
пряник	honey3
прята	hide2
прячет	hide1
пс	lf4
псевдон	alia6
псих	madmen7
пт	pt6 fri3
птиц	bird9
пуассон	poisson6
пуассоновск	poisson7
публикац	public5 publish4
публикова	publish2
публичн	public7
пуга	scarecrow7 frighten3
пузыр	aethermaw6
пузырьков	bubbl7
пул	bullet4 pool4 mg2
пулемет	machinegun9 chaingun2
пулеметчик	machinegunn7
пульсир	puls3
пункт	paragraph9 item2 point2 menu1
пунктир	dot3
пунктирн	dash2 dot1
пунктуац	punctuat8
пунктуацион	punctuat3
пунт	punta7
пурепеч	urhepecha6
пурпурн	purpl7 magenta6
пусков	launcher4
пуст	empti8 blank3
пустот	null3 void2
пустотн	void4
пустош	wasteland7 wast1
пустын	desert9 quenoth3 dunefolk2
пут	path7 way3 journey1 rout1
путешеств	journey6 travel2 trip2 voyag2
путешественник	travel4
путешествова	travel2
пух	reindeer1
пушек	gun2
пушечн	cannon1
пушк	cannon9 gun6
пушт	pashto5 pushto5
пуштун	pashtun9
пуэрт	puerto9
пуэрториканц	rican4
пфф	pff6
пх	rt9
пхена	yŏngan7
пхенья	yŏngyang6
пчел	flower4 bee3
пчеловод	beekeep5
пшениц	wheat9
пшеничн	wheat4
пыл	dust6
пыла	flame3
пыльн	dusti5
пыта	tri4 attempt2 struggl1
пышн	thrive6
пьемонтц	piedmontes7
пьеш	drink2
пьян	drunk9
пят	fifth9 five9 heel1
пятер	five2
пятерк	five5
пятиугольник	pentagon9
пятн	speckl6
пятнадца	fifteen6
пятниц	friday9
пятьдес	fifti9
ра	paradis8
раб	slave9
работ	work4 job2 manipul1
работа	work6
работник	employe6 worker6
рабоч	worker5 work4 workday2 workspac1
рабств	slaveri5
рав	equal3
рава	ravan8
раввин	rabbi4
равенств	equal2
равн	equal5 anyway2
равнин	plain6 flat1 grassland1
равновес	equilibrium5
равноденств	equinox9
равномерн	uniform7
равнопромежуточн	equirectangular7
равня	equal1
рад	glad4 radio1 sake1
радар	radar8 sensor2
радарн	radar2 sensor1
радиа	radian4
радиальн	radial7
радиан	radian6
радиатор	heatsink7
радиац	radiat7 fallout2
радиацион	radiat1
радиоактивн	radioact6 fallout3
радиотелескоп	radiotelescop4
радиус	radius6
радост	joy4 glad2
радуг	rainbow9
раз	time3 again2 onc1 ras1
разб	defeat2 split1
разбан	unban7
разбер	deal2 dismantl1
разбива	split1
разбивк	split4
разбивок	split1
разбит	broken2
разблокирова	unlock7
разбойник	brigand4 outlaw4 bandit1
разбор	pars4
разброс	spread3
разброса	scatter3
разбуд	unsentri4 wake4
развалин	wreckag4 ruin2
разведа	scout2
разведк	intellig3 scout2 explor1
разведчик	scout9 handler1
разведш	divorc4
разведывательн	intellig2 scout1
разверн	around1
развернут	expand5 maxim1
разветвител	splitter4
развива	develop2
развит	develop9 boost1 cost1 train1
развлека	entertain2
развлечен	fun3
развод	breed5 bred2 divorc2 rear2
разврат	deprav4
разгнева	angri5
разговарива	talk2 speak1
разговор	talk2 convers1 quiet1
разграб	sack3
разгром	defeat2
разгруппирова	ungroup9
раздав	crush4 squash3
раздел	section9 divid1
разделен	separ2 split2
разделител	separ6 delimit5 autodetect1
разделительн	separ2
разделя	separ1 split1
раздража	annoy7
раздражен	irrit7
раздум	thought1
различ	differ2
различа	distinguish6
различн	various4 differ3 miscellan1 varieti1
разлож	dissolv6
разм	blur3
размалыва	grind5
размер	size9 dimens2 resiz2
размерн	dimens6
размест	place1 upload1
разметк	markup6 layout4
размещ	place1
размеща	place1
размещен	placement5 layout1 place1
размороз	unfreez4
размыва	blur4
размыван	dither6
размыт	blur4
размышля	ponder5
разн	differ3 various2 miscellan1
разниц	differ3 diff2
разнообразн	various2 miscellan1
разност	differ2
разобра	dismantl4 pars3
разозл	angri2
разорва	unlink3
разочарова	disappoint8
разр	break6
разработа	design2 develop1
разработк	develop4 design2
разработчик	develop7
разреш	allow4 permit2 enabl1 resolv1
разреша	allow2
разрешен	resolut7 permiss2 author1
разруш	destroy4 disband1 pillag1
разруша	destroy1
разрушен	ruin5 destruct4 wreck3 destroy1
разрушител	destroy1
разрушьт	destroy2
разрыв	break6
разрыва	across1
разряд	discharg4 thousand3 decim1 digit1
разум	mind2
разумеет	cours2
разумн	sentient6 reason1 wise1
район	aggressor2 area1 district1
рак	cancer9
ракет	missil8 rocket5
ракетн	rocket4 missil2 silo2
ракшас	raksha8
рамк	frame4 border3
рамок	frame1
ран	earli3 wound3 injur2 earlier1 earliest1
ранг	rank8 veteran2
рангун	rangoon6
ранен	wound6 injur3
раньш	earlier3 befor2 sooner1
рапануйц	nui4 rapa4
рарлг	rarlg7
рас	race8
раскр	uncov3 expand1
раскрыт	reveal3
расп	dist9
распад	decay5 dissolut3
распечата	print2
распечатк	printout6
распиловщик	sawyer7
расписан	schedul2
распозна	recogn5
распознава	recogn2 detect1
распознаван	recognit9 pars1
располага	ile1
располож	arrang1 locat1
расположен	locat3 posit2 arrang1 layout1
распоряжен	dispos2 servic1
распредел	distribut2
распределен	distribut7
распределя	distribut1
распространен	spread4 common2
рассвет	dawn8
расселл	russel7
рассея	ambient4 dispel4 scatter3
рассинхрон	desync4
рассинхронизац	desynchron6 desync3
расскаж	tell3
расскажеш	tell1
рассказ	stori2 tale2
рассказа	tell3 told2 spoke1
рассказыва	told2 stori1 tell1
расслаб	relax6
расследован	investig4
рассматрива	consid2
рассмотр	consid1
расстановк	hyphen4
расстоян	distanc7 space1
расстро	distraught6
рассчита	calcul2
рассчитыва	count2
рассылк	mail5 merg1
рассыпа	crumbl6
раст	grow2 oss2
раствор	solut2
растворен	solut4
растворител	solvent7
растен	plant4
растет	grow2
растр	fillbitmap3 ixel3 bitmap2 pts2
растрат	wast5
растров	bitmap6 pixmap3
растут	grow2
растушевк	soft3
растущ	wax3 grow2
растягива	expand2
растяжен	extens1
растянут	stretch6
расформирова	disband6
расформировыва	disband2
расход	expens9 debit2
расчет	calcul4
расчетн	payabl2
расчист	clear1
расшир	expand4 extend2
расширен	extens9 extend4 advanc2 expand1 expans1
расширьт	expand2
расширя	expand5
расшифровк	decod9
ратификац	ratif9
ратник	fighter3
раул	raul7
раунд	round2
рафинирован	refin5
рахул	rahul7
рвен	fervor7
реагир	unrespons5
реактивн	rocketri6
реактор	reactor9
реакц	reaction8
реализац	implement4
реализова	implement6
реалистичн	realist5
реальн	real4 actual1
реальност	realiti9
реб	reebaud6
ребауд	reebaud5
ребенк	child7
ребенок	child3
ребер	edg4
ребр	edg5
ребят	men2 boy1
ревиз	revis7
революц	revolut9 revolt2
регенерац	regener6
регенерир	regener6
регенерирова	regener2 unbalanc1
регин	regina7
регион	region6 provinc2
региональн	local1
регистр	case5 capit1 sensit1
регистрац	registr5
регистрозависим	case1
регресс	regress9
регрессион	regress3
регулярн	regular9
регулятор	control2
ред	red1
редактир	edit1
редактирова	edit6
редактирован	edit5
редактируем	edit1
редактор	editor9
редактур	redact5 prose4
редж	reggio7
реджанг	rejang7
редк	rare7 seldom3
редкоземельн	rare2
реестр	regist4
реж	mode9
режим	mode6 view1
режущ	blade4 impact2
режьт	smite4
рез	rslt5
резв	frolick7
резекн	rēzekn6
резекненск	rēzekn6
резерв	reserv7
резервн	backup7 up1
резерфорд	rutherford7
резинов	rubber4
резкост	sharpen7 impetu5
резн	massacr4
резолюц	resolut9
результат	result8
результир	result2
резюм	cv7
реинв	reinv6
реинвестирован	reinvest9
рейкьявик	reykjavik7
рейн	rhine8
рейнц	rhenish7
рейтинг	rate2
рек	river9
рекоменд	recommend5 advis4
рекомендова	recommend3
рекоменду	recommend3
рекомендуем	recommend3
рекорд	record1
рекрут	recruit1
рекурсивн	recurs9
рела	relana9
релгорн	relgorn9
религ	religion6
религиозн	religi7
реликв	heirloom5
рельеф	terrain6 errain2 relief2 tile1
рельс	railroad5 rail3
рельсов	rail7
рельсопушк	rail2
ремесленник	craftsmen6
ремонт	repair6
ремонтир	repair1
ремонтирова	self2
ремонтн	repair4 mainten3 facil1
рендеринг	render5
рентгеновск	x1
реорганизац	reorgan7
репл	replay4
репозитор	repositori3
рептил	reptil7
репутац	reput7
ресиф	recif7
республик	republ9 respublika3
республиканск	republican7
рестора	restaur8
ресурс	resourc9
ретроспективн	histori2
ретрофлексн	retroflex9
рефрактометр	refractomet7
рефракц	atmospher3 refract2
рецензирован	review4
рецепт	recip7
реч	speech3 word2
речн	river2
реш	decid6 solv3
реша	crucial4 decid1
решател	solver8
решен	decis9 solut5 solver2 solv1
решительн	decis2
решк	tail6
реюньон	réunion9
ржав	rusti7
ри	rio7 ri3 río3
риа	rial9 riau4
риг	riga6 rīga6
ригел	rigel7
рид	dr3
риел	riel7
рии	screech4
рим	roman9 rome9
римлян	roman3
римск	roman9 rome9
ринкона	rinconan7
риох	rioja6
рис	fig5
риск	risk8 cityplagu2
рискова	riski4 peril3 risk2
рисова	draw4
рисован	draw2 paint1
рисунк	draw3 figur2
рисунок	figur2 draw1 pictur1 raw1
ритуа	ritual7 rite3
риф	reef9
ричард	richard8
ричардсон	richardson7
ричмонд	richmond9
ро	ro8 arthian6 sothian4 swarm3
роанок	roanok9
роб	robe6
робот	robot7 bot1 servant1
роботизирова	robot5
робототехник	robot2
ровн	exact3
рог	horn7
рогримир	rogrimir9
род	born6
роддр	roddri7
родин	homeland5
родител	parent9
родительск	parent6 superordin2
родн	home2 homeland1 nativ1
родств	relat1 relationship1
родствен	relationship1
родственник	kin2 relat2
рожден	birth9 birthday3 born1
рождеств	christma7
роз	rose6
розетк	rosett7
розничн	merchandis4
розов	pink8
розовокож	pinkskin9
рок	rocki5 rock1
рол	role7
романш	romansh7
ромб	diamond3 rhombus3
ромул	romulus7
рортин	rorthin7
роскош	luxuri8 cienc2 uxuri2
росс	russia9 russian9
российск	russia9 russian9
россиянин	russia9 russian9
рост	growth5 grow4
рот	mouth4 shut1
ротарик	rotharik9
роторн	rotari9
рочдейл	rochdal7
рочестер	rochest7
рощ	grove8 wood1
ру	kievan6 rus6
руанд	rwanda9
руандийц	rwandan7
руб	roubl9 rubl9 chop3
рубеж	defens1 ha1
рубин	rubi9
рубк	fell3
рубл	roubl9 rubl9 dollar2
рубрик	entri1
руг	ruga7
руга	scold7
ругнур	rugnur9
руд	ore9
рудик	rudic9
рудиментарн	rudimentari3
рудник	mine3
руин	ruin7
рук	hand8 arm2
рукав	sleev5
руковод	lead1
руководств	manual5 guid3 handbook2
рукоп	manuscript7
рукопашн	mele3
рукопожат	handshak7
румын	romania8 romanian2
румынск	romanian9
рун	rune8 runecraft3 runelor2 runemast2 runesmith1
рунар	runar6
руническ	runic9 rune1
руп	rupe9 rupiah4
русалк	mermaid4
русин	rusyn6
русинск	rusyn6
русл	bed4 channel3
русск	russia9 russian9
руф	rufiyaa7
рух	roc4
руч	brook5 highbrook3 stream2
ручк	pen3
ручн	manual4
рф	feder9 russia9 russian9
рыб	fish9
рыбак	fishermen4 fisher3
рыбач	fish1
рыбовод	breeder6
рыбол	fisher3
рыболов	fisher7
рыболовн	net2 fish1
рыжебок	dustbok8
рынк	marketplac4 market3
рынок	market9
рыночн	market5
рыцар	knight9
рычаг	lever7 pull1
рэнд	rand6
рюкюсц	ryukyuan7
рябин	rowan9
ряд	seri5 next3 near2
с	from9 with9
саам	sami4
саамск	sami3
саб	saba7
сабадел	sabadel7
сабин	sabin7
сабл	saber3
саботаж	sabotag6 abotag3
саботирова	sabotag4 nemi3
сав	savonia7
савойц	savoyard7
сагус	sagus9
сад	garden6 plant1
садник	paddl6
садовник	garden6
сажа	plant5
сайпа	saipan8
сайт	websit4 site3
сак	saka8
сакснот	saxnot7
саксон	saxoni7
саксонц	saxon7
сал	salem7
салаг	newbi9 runt3
салдусск	saldus7
саледус	saledus9
салиш	salishan7
сальвадор	salvador8
сальвадорц	salvadoran7
сальд	balanc2
сальт	salto7
сам	himself9 itself9 most3 myself2 actual1
самар	samar7 samara5
самаритянск	samaritan7
самегрел	samegrelo4 svaneti4
самнит	samnit7
само	samoa9
самоанск	samoan6
самоанц	samoan6
самовосстановлен	self4
самодельн	buckler4
самозванец	impostor8
самолет	airplan3 vtol2
самор	zamora7
саморепликац	self3
самостоятельн	own1
самоубийств	suicid5
самоучител	tutori3
самсон	samson6
сан	san7 são3 fernando2 juan2 francisco1
санитар	sanit7
санкт	st3
санмаринц	sammarines7
сант	santa7 cruz4 domingo3 santo3
сантандер	santand7
сантомейц	santomean7
сантьяг	santiago9
сап	sapa7
сапотек	zapotec7
сар	sar5 li1
сараев	sarajevo7
сард	sardinian5
сардин	sardinian7 sardegna5
сарказм	sarcasm7
саркастическ	sarcast7
сармат	sarmatian9
саскачева	saskatchewan7
сассекс	sussex6
сатрап	satrap7
саттон	sutton7
сатул	satul7
сатурн	saturn9
саудит	saudi4
саудовск	saudi8
саул	saul9
саут	south1
саутгемптон	southampton7
саффолк	suffolk7
сахалин	sakhalin7
сахар	sahara7
сахрав	sahrawi9
сб	sat8
сбалансирова	balanc2
сбежа	escap6 fled1
сбива	confus3
сбо	crash4 failur3 fail1
сбок	side1
сбор	fee3 deliveri2 harvest2 ralli2 collect1
сборк	build1 packag1
сборщик	collector5 berri2
сбрасыва	reset2 prepend1
сброд	rabbl4
сброс	reset8 dump1 unset1 wast1
сброш	reset1
сбсе	csce9
св	con4 abbrevi1
свадьб	wed5
сваз	swazi7
свазиленд	swaziland7
свев	suebian7
сведен	inform3 detail2
свеж	fresh8
свер	reconcil3
сверен	reconcil3
сверк	reconcili7 reconcil1
свернут	collaps7 fold2 shrink2
сверх	top4 abov2
сверхгоряч	superhot8 superh5
сверхмодул	supermodul7
сверхнов	supernova9
сверхплотн	superdens7
сверхпроводник	superconductor7
сверхтонк	ultrafin7 extralight5
свет	light7 glow1
светл	light4 bright2
светов	saber5
светя	glow2
свеч	stock2
свечен	glow4
свидан	goodby6
свидетел	wit8
свидетельств	proof1
свин	pig7 swine3
свиноферм	piggeri8
свиреп	fierc6 fell1
свист	whistl5
сво	her9 his9 it9 own9 their9 your2 my1
свобод	freedom7 free2 liberti2
свободн	free6 freeli2 loos2 vacant2
свод	arc6
сводк	summari6
сводн	pivot9
свойств	properti9
сворачива	collaps3
сворачиван	fold6
свяж	contact2 unsur2
связ	link4 associ2 communic1 feedback1 relat1
связа	associ2 link2 relat2 bound1 tie1
связк	connector3
связыва	bind2
связыван	bind3
свят	holi8
святилищ	sanctuari6
святын	shrine7
священ	sacr6 holi4
сгенерирова	generat3
сгиб	fold4
сглаживан	smooth7 antialias4
сгруппирова	group3
сда	surrend3
сдава	surrend2
сдад	surrend3
сдадут	surrend3
сдал	conced3 gave1
сдат	surrend4 deal3
сдвиг	shift2 tick2
сдвига	shift1
сдвинут	shift4
сдела	do3 make3 done2 made2 did1
сделк	deal4 bargain2
сдержа	kept3
сдержива	hold1
сдохн	die1
сеанс	session6
себ	himself9 itself9 themselv9 yourself3 ourselv1
севастопол	sevastopol7
север	north7 northeast3 northwest3 northeastern1 northward1
северн	northern8 north4 nort2 northland2 nord1
северносаамск	sami3
сегмент	segment8
сегодн	today9
сегодняшн	today3
сегун	shogun7
сед	cedi4 grey3
седьм	seventh9
сеет	sow5
сезон	season9
сейчас	now9
сейшельск	seychell7
сейшельц	seychelloi7
сек	sec4 econd2
секанс	secant9
секир	broad8
секрет	secret6
секретар	secretari9
секретариат	secretariat9
секретн	secret6
сектант	cultist7
сектор	sector8 slice3 pie1
секунд	second9 arcsecond1
секц	section3
селевкид	seleucid7
селектор	selector3
сельджук	seljuk7
сельск	agricultur4 countrysid3
сем	famili9 seven9
семейн	famili6
семерк	seven7
семинол	seminol7
семитск	semit7
семнадца	seventeen7
семьдес	seventi7
сен	saint3 sein3 st2
сенега	seneg9
сенегальц	senegales7
сенсибилизац	sensitis7
сенсор	sensor4
сенсорн	sensor3 imagemap2
сент	saint7 st4 thoma2 ann1 paul1
сенткитц	kittitian4 nevisian4
сентлюсийц	lucian6
сентябр	septemb9
сер	gray7 grey4 greyedout2 seri2
сераф	seraph7
серб	serbia9 serbian9
сербск	serbia9 serbian9
сервер	server9 erver1 host1 serverlist1
серверн	room3 backend1 server1
сервис	tool4 servic2
сервопривод	servo4 whir4
сердечн	heart1
сердц	heart5
серебр	silver6
серебрян	silver6
середин	middl4
сержант	sergeant9
сериализац	serial3
серийн	serial3
серп	crescent7
серр	cerro9
сертификат	certif9
серьезн	serious7 major1
сесс	session5
сестер	sibl3 sister1
сестр	sister8 sibl3
сет	network6 lan1 net1 onlin1
сетев	network6 multiplay2 onlin1
сетк	grid9 gridlin2
сеул	seoul7
сеут	ceuta7
сея	atop2
сжат	compress9 glanc1
сжеч	burn4
сжима	compress4
сжульнича	herself2
сз	nw9 pmi4
сзад	behind1
си	sioux9
сианг	siang9
сибиряк	siberian7
сива	sivan7
сигм	sigma7
сигна	signal7 beep1
сигнал	signal3
сигурд	sigurd7
сид	sidi6 sit4
сидар	cedar9
сиддр	siddri7
сиддх	siddham7
сидет	sit4
сидн	sydney7
сидолус	sidolus3
сидолюс	sidolus8
сизал	sisal9
сикар	sicarius7
сикк	sikkim9
сиккимц	sikkimes7
сикх	sikh9
сил	forc9 strength5 power2
силезц	silesian7
силов	forc1
силуэт	silhouett7
сильн	strong6 stronger3 power2 strongest1 tough1
сильф	sylph7
символ	charact9 symbol5 char2 haract1
симметричн	symmetr9
симулирова	simul2
симулятор	simul4
симуляц	simul6
симферопол	simferopol7
син	blue9 teal2
сина	sinai7
синаптическ	synapt5
сингал	sinhales8
сингальск	sinhala7
сингапур	singapor9
сингапурц	singaporean7
сингулярн	singular9
сингхбхум	singhbhum7
синдх	sindhi9
синон	synonym5
синоним	synonym6
синт	sint7
синтаксис	syntax9
синтаксическ	syntax5 syntact4
синтетическ	synthet7
синус	sine9
синхронизац	sync6 synchron4
синхронизирова	synchron8 sync3
синыйдж	sinŭiju7
сир	sire8 syria3
сирийск	syriac7 syrian5
сирийц	syrian5
сист	system3
систем	system9
системн	system5
ситуац	situat7
сих	far2 still1
сицил	sicili8
сицилийц	sicilian9
сия	shine3
сияк	siyaq7
скаж	tell4
скажет	say1
скажеш	say3
сказа	said5 say3 told2 tell1
сказан	tale2
сказк	tale3
скал	rock6 cliff3
скалист	rockbound4
скальпел	scalpel9
скаляр	scalar7
скандинав	scandinavia5
скандинавск	nordic7 nors6
сканер	scanner9
сканир	scan3
сканирован	scan7
сканц	scanian7
скараб	scarab7
скат	nto3
скатерт	riddanc5
скач	ride3
скача	download2
скачива	download2
скачиван	download2
скважин	oil3
сквоз	through3 noclip2
скелет	skeleton9
скидк	discount8
скипетр	sceptr9 scepter1
скипп	skippi7
скиф	scythian8
скл	dec6
склад	warehous9 depot2 stock1
складыва	stack2
скле	wrap2
склеп	crypt6
склизк	slimi7
склон	slope3
склонен	dec4 declin3
склянк	flask4
скобк	bracket7 brace3 parenthes3 parenthesi3
скользк	slipperi7
скользя	averag2
скольк	how9 mani9 much9
скомпилирова	compil5
скоп	skopj7
скопирова	copi5 inherit1
скоплен	cluster6
скор	soon6
скорб	griev4
скорбл	griev4
скорм	feed3
скорост	speed9 veloc3 rate1
скорострельн	rof6 rate1
скорпион	scorpion9
скорректирова	adjust3
скос	skew5
скотн	cattl6
скотт	scottish6
скриншот	screenshot3
скрипк	violin7
скрипт	script5
скромн	humbl4 modest3
скруглен	round3
скрутк	cirrus7
скрыва	hide5 conceal1 hidden1 lurk1
скрыт	hidden6 hide6 bcc1
скрытност	stealth5 conceal3
скул	whimper7
скульптор	sculptor7
скуча	miss2
скучн	bore7
слаб	weak8 weaker3 lesser1 weakest1
слабак	weakl9
слабост	weak2
слав	glori6
славн	glorious5
славянск	slavic8
сладк	sweet5
слайд	slide9
слев	left5
слегк	slight5 littl1
след	next6 follow5
следова	follow2
следств	corollari8
следу	follow1
следущ	increment2
слежен	track2
слез	tear8
слеп	blind5 bcc1
слива	drain4
слит	drain3
слишк	too9
слиян	merg3
сло	layer9 workarea1
слоановск	sloan6
слов	word9
словак	slovakia8 slovakian5
словар	dictionari7 vocabulari5 collect2
словацк	slovak9
словен	slovenia9
словенск	slovenian8
словенц	slovenian4
словесн	analog5
слог	syllabl9
слогов	syllab6
слож	complex1
сложн	difficult4 complex3 hard1 harder1
сложност	difficulti9
слом	break1
слома	broken3 problem1
слон	eleph7
слонов	ivori6
слот	slot7
слоухенд	slowhand7
слуг	servant7 minion4
служ	serv8
служб	servic7
служител	minist6
слух	rumor5
случ	happen6
случа	case4 anyway1 otherwis1
случайн	random9 accident2
случмежд	randbetween7
слуша	listen8
слчис	rand6
слыха	heard2
слыш	hear6
слыша	heard6 hear2
слэш	slash5
см	see4 cm2
смаза	smudg4 greas3
смазк	elbow3 greas3
смайл	smiley7
смайлик	emoticon9
смарт	smart6
сме	mix2 dare1
смеет	dare2
смееш	dare4
смежн	adjac2
смел	brave4
смен	chang2 transit1
смерт	death9 die1
смертельн	blow2 dead1 struck1
смертн	mortal8
смертоносн	dead1
смес	mixtur5 mix3
смех	laugh6
смеша	mix8
смешиван	blend7
смешн	funni4
смещен	offset7
сми	media9 press9
смит	smith5
смог	abl1 could1
смогл	could1
смож	abl2 we1
сможет	abl2 can1
сможеш	abl1
смоленск	smolensk6
смородин	currant9
смотр	look3 see2 behold1
смотрет	watch2
смутн	vagu5
смысл	sens2
снабжа	suppli2
снабжен	suppli3
снадоб	philter5 potion2
снайперск	sniper9
снаруж	outsid7
снаряд	shell7 round1
снаряжен	equip6
снаст	rig9
снача	first4
снг	cis9
снег	snow8
снегопад	snowfal9
снежинк	flake6
снежн	snow3
снес	sidekick7
снест	demolish9
сниж	reduc2
снижа	reduc3
снижен	declin2
сниз	bottom4 below1
сним	deselect2 uncheck2 de1
снимк	screenshot3 snapshot3 film2
снимок	screenshot3 apod1 imag1
снов	again6
сноп	sheaf5 sheav4
сноск	footnot8 endnot2 foot1 footer1
сносок	footnot4 endnot2 footer1
снят	unprotect3 unmark2 unselect2 withdraw2 deselect1
со	from9 with9 combo1 dual1
соавтор	co5
соб	himself9 itself9 themselv9
собак	dog9
собер	assembl3 gather1
собира	gather3 harvest2 go1 intend1
собирател	cutter9
собор	cathedr9
собра	gather3 collect2 assembl1 ralli1
собран	meet6
собрат	fellow3 brethren2 kin2
собствен	own6
событ	event9
совершен	perfect1 quit1
совет	council9 advic4 tip4 counsel1
советник	advisor7 advis2
советск	soviet5
совету	recommend2
совещан	confer3
совмест	match1
совместим	compat9 interoper4
совместн	joint9 share3
совмеща	teaser3
совмещен	match1
совокупн	popul5 stdevp1
совпа	match1
совпада	match3
совпаден	match3 occurr2
современ	modern9
согдийск	sogdian6
соглас	agre6
согласн	accord4 agre1
согласова	reconcil5
согласован	reconcil5 reconcili2 unreconcil1
соглаша	agre2
соглашен	agreement9 settlement3 convent2 treati2 pact1
сод	soda7
содерж	contain6 ontain1
содержа	contain6
содержан	toc4 upkeep3 content2
содержат	contain3
содержим	content9
содружеств	commonwealth9
соедин	connect2
соединен	state9 unit9 connect2 nit2
соединител	joint4 connector2
соединительн	connector6
соединя	connect2
сожал	regret2 sorri1
сожален	unfortun7
сожалет	regret2
сожжен	burn2
созва	council1
созвезд	constel9
созда	creat8 generat1
создава	creat2
создан	creat4 creation3 creatur2 generat1
создател	creator5 maker4
сознан	conscious9
созрел	grown3
созыва	summon3
сокет	socket7
сокол	falcon8
сократ	shorten5 reduc2
сокращен	abbrevi4 alias4 alia3 short1 shorten1
сокровищ	treasur9
сокровищниц	treasuri7
сокруш	crush5 smash1
сол	sol4
солга	lie3
солдат	soldier9
солен	salt7
солнечн	solar8
солнц	sun8
солнцестоян	solstic9
солом	straw5
соломонит	solomon4
соломонов	solomon6
солт	sault6
сом	som7
сома	somalia9
сомалийск	osmanya4 somali4
сомалийц	somali6
сомалилендц	somaliland7
сомерсет	somerset9
сомнева	doubt5
сомнен	doubt3 uncertain2
сомон	somoni7
сомпенг	sompeng4 sora4
сон	sleep4
сонга	songhai7
соображен	reason2
сообщ	report2 bug1
сообща	eport3 report1
сообщен	messag9
сообществ	communiti9
сооружен	extra4 structur2
соответств	correspond4 match3 appropri2 accord1 concord1
соответствен	respect3 accord1
соответствова	fit1
соотечественник	countrymen7
соотношен	ratio6
соперник	rival3
соплив	snivel7
сопоставлен	match1
сопровод	escort3
сопровожда	maintain3 roduct2 escort1
сопровожден	escort3
сопротивлен	resist6 esist4
сопротивля	resist3
сопротивляем	resist3
сопряжен	conting7
соран	kurdish4
соревнован	expertis4 challeng1
соренсон	sorenson9
сорок	forti9
сорсогон	sorsogon7
сортир	sort2 accord1
сортирова	sort4
сортировк	sort8
сосед	neighbor4
соседн	adjac6 neighbor4
соседств	neighborhood6
сослуж	serv2
сосредоточ	concentr2 focus2
соста	composit3
составлен	compos3
составля	compon1
составн	compound3 master2
состо	consist3
состоя	consist2 had1
состоян	status7 state4 statusbar2
сосуд	vial5
сот	sotho6 hundr3
сотн	hundr9
сотруднича	cooper4
сотрудничеств	cooper9 collabor5
сотрясател	shaker7
соф	sofia9
сохран	save7 keep1 store1
сохранен	save6 savegam2 store1
сохраня	preserv2 save2 keep1 store1
социалистическ	socialist9
социальн	social9
сочета	marri2 combin1
сочетан	combin3 shortcut3
сошл	converg4
союз	union9 allianc6
союзн	alli4
союзник	alli9 allianc1
спал	burn3
спам	junk9 spam2
спарен	twin7
спарклайн	sparklin9
спарринг	spar5
спас	rescu4 save1
спаса	flee1 rescu1
спасен	salvat6 rescu1
спасиб	thank6
спасител	savior9
спасл	rescu1
спаст	rescu3 save1
спат	sleep4
спд	lds9
спектр	spectrum7
спел	matur9
спенсер	spencer9
сперв	first2
специализац	special2
специализирова	special1
специалист	specialist8
специальн	special8
спецификац	specif6 spec2
спеш	hast2 hurri1
спид	aid9
спикер	speaker7
спин	backstab3
списан	charg2
списк	list7
список	list7
спит	sleep4
спитцер	spitzer6
сплав	alloy8 composit2
сплайн	spline8
сплиттер	splitter7
сплошн	solid5
спокойн	calm2 peac1 quiet1
спокойств	tranquil4 peac1
спонсор	sponsor7
спонта	spontan3
спор	argu4
спорн	disput4
спорт	sport7
спортивн	sport4
способ	way3 essenti1 method1
способн	abil6 capabl2 abl1
споткнут	bola3
справ	right4
справедлив	fair3 justic3
справк	help4
справочн	help1
спрайт	sprite7
спрашива	ask5
спроектирова	design1
спрос	ask4
спрош	ask1
спряжен	conjug9
спрята	hid2 hidden2 hide1
спряч	hide1
спуск	climb3
спуст	down2 later1
спутник	satellit6 companion4
спутников	satellit3
спят	mad3
спящ	sleep4
ср	wed7
сработа	work2
сравн	compar6
сравнен	compar6 comparison5
сравнива	compar2
сравнительн	compar2
сраж	fight1
сража	fight6 fought2
сражен	combat3 battl2 skirmish2 engag1
сраз	immedi2 fight1
сред	among9 environ9 wednesday9 amongst2
средиземн	mediterranean6
средин	midland7
срединнолитовц	lithuanian3
средн	averag6 medium6 mid2 mean1 middl1
средневеков	mediev7
средневозрастн	pole9
среднеразмерн	medium1
средств	equiti4 fund1 money1
среза	shear4
срок	period9 term9 due2 expir1
срон	awac7
срочн	urgent4
сс	ss6
ссор	quarrel7
ссп	ctl5
сссекрет	exssstend3 ssspan3
ссср	soviet9 ussr9
ссуд	loan1
ссудн	loan1
ссыл	recal9
ссыла	referenc3 backlink2 refer1
ссылк	refer6 link5 ref2 referenc1
ссылок	refer3 count1 link1
ст	stdevp4
ста	pack2
стабилизац	stabil4
стабилизир	fin6
стабилизирова	stabil6
стабильн	steadi4 stabl3
ставк	rate5 bet3 interest1
ставропольск	stavropol7
стад	stage5
стазис	stasi7
стака	beaker8
стал	becam5 steel3 becom1 began1
сталраг	stalrag9
стальн	steel7
стамбул	istanbul9
стандарт	standard3
стандартн	standard9 default1
станет	becom2
станов	becom3
станут	among1 becom1
станц	station6
стар	old9 older2 oldest2 elder1 eldest1
стара	tri1
старател	dig1
старейшин	elder5 senior3
старик	man3 old1
старин	ancient2
староитальянск	ital2
старославянск	slavon5
старт	start2
стартов	start2
стартовоепол	starter6
старш	older3 elder2
стат	articl9 categori5 becom3 claus1
статистик	statist9 stat2
статистическ	statist4
статическ	static8
статичн	immov3
стату	statu8
статус	status6
стаффорд	stafford7
стек	stack4
стекл	glass7
стекля	glass6
стелс	stealth4
стен	wall9
стенограф	duployan5 shorthand5
степ	stepp6 grassland4
степен	degre3 expon2 power1
степенисвобод	degreesoffreedom4
стерет	eras5
стержен	rod3
стерлинг	sterl9
стесня	hesit3 feel1 free1
стил	style9
стилистическ	stylist7
стимулятор	stimul8
стих	poem7
стихийн	element2
сто	hundr9 should2 worth2 halt1 stand1
стоимост	cost4
стойк	steadfast6 firm3
стойт	wait1
стокгольм	stockholm9
стол	desktop3 such1
столбец	column5 olumn1
столбц	column9 olumn1
столет	centuri9
столиц	capit7
столичн	capit2
столкновен	clash6 collis6
столкнул	face2
столкнут	face2
столов	kit4
стольк	mani1 much1
стоп	stop1
сторн	credit2
сторож	sentri2
сторожев	guard1
сторожк	guardhous4 patrol2
сторон	parti9 side9
стоткл	stdev6
стоун	stone3 mr1 ms1
стоя	stand3 stood3
страда	suffer5
страдан	suffer4 torment1
страж	guard8 guardian2 warder2
стражник	guard3
стран	countri9 strang6 weird2 odd1
страниц	page9
страничк	web1
странств	travel2
странствует	yourselv2
стратег	strategi8
стратегическ	strateg6 strategi2
стратопод	stratopod6
страх	fear5
страшилищ	abomin4
стрел	arrow3
стрелк	arrow9
стрелок	arrowhead3 arrow2 marksman2 archer1
стрельб	shoot3
стреля	shoot4 fire3
стрем	seek2
стресс	stress5
стрижа	vorpal7
стро	build3 built1 construct1
строг	strict9
строен	build2 structur2
строител	builder9
строительн	construct3
строительств	build4 construct4
стройк	build1
стройматериал	materi2
стройплощадк	construct1 site1
строк	row7 line5 string4
строков	string3
строчн	lowercas8 lower1
структур	outlin8 structur4
структурирова	structur2
студ	studio7
ступенчат	step2
ступк	mortar3
стычк	skirmish3
стьюдент	student4
суах	swahili9
субансир	subansiri7
субатомн	subatom4
суббот	saturday9
субдискретизац	undersampl7
субсчет	subaccount7 sub4
субъект	subject2
суд	court9 courthous2 judg2 ship2
суда	sudan9
суданск	sudanes5
суданц	sudanes5
судн	ship2
судьб	fate8 destini3
сужен	taper6
суз	narrow5
суккот	sukot7
сукн	cloth7
сул	bode4
сулавес	sulawesi9
сулл	sulla8
султа	sultan7
сумасшедш	crazi5 mad2
суматр	sumatra9
сумерк	twilight6 dusk3
сумм	amount5 sum5
суммарн	cumul2
сунданск	sundanes7
сундук	chest9
суон	swan7
супер	super6
супербомб	superbomb5
суперинтендент	superintend7
суперистребител	super2
суперкр	supercret7
суперкрут	awesom4
супермаркет	supermarket7
суперпользовател	superus6
суперпрочн	superdens7
супертяжел	super3
супр	sp5
супруг	spous9
сурига	surigao7
сурин	surinam6
суринамск	surinam6
суринамц	surinames7
суров	harsh5 across1
сурок	woodchuck7
суррогатн	surrog4
суссекс	sussex6
суста	joint3
сутк	day1
суток	day2
суффикс	suffix6
сух	dri7
сухпайк	snack2
суш	land2
существ	exist9 creatur1
существен	substanti4 signific2
существительн	noun5
существован	exist1
сущност	entiti5
сфер	sphere7
сферическ	spheric7
сформирова	form2 malform2
схват	captur2 grab1
схватк	combat1
схвач	captur1 caught1
схем	circuit8 scheme5 schema2 ircuit1
сходств	similar2
схож	similar1
сцен	scene7
сценар	scenario9 script5
счаст	fortun4 happi3
счастл	happi4
счастлив	happi6
счет	account9 invoic4 bill1
счетверен	quad4
счетчик	counter4 meter2 spin2
счита	consid9 treat2 count1
сша	state9 unit9 us9 usa9 american1
съедобн	edibl8
съемк	captur1
съест	eat3
сыгра	play3
сын	son7
сынов	daughter1 son1
сыр	raw4
сычуан	sichuan9
сьерр	sierra8
сьюдад	ciudad9
сэйвс	mr1
сэндвич	sandwich5
сэр	sir9 sire1
сэс	solar2
сюд	here3
сюрприз	surpris4
та	that9 those9 tai5
таблиц	tabl9 spreadsheet2
табличк	tablet3
табличн	spreadsheet1 tabl1
табуляц	tab3
таверн	tavern9
тагальск	tagalog7
таджик	tajik7
таджикиста	tajik9 tajikistan9
таджикск	tajik9 tajikistan9
тает	melt4
таиланд	thailand9
таин	taino7
таинствен	mysteri9
таит	tahiti7
таитян	tahitian7
тайван	taiwan7
тайваньск	taiwan5
тайваньц	taiwanes7
тайг	taiga9
тайл	tile1
тайм	timeout4
таймаут	timeout3
таймер	timer9
тайн	secret4 lore2 smuggl1
тайрач	tairach9
тайрон	tairona7
тайск	thai8 tai4
тайфон	typhon9
тайц	thai3
так	so9 such9
такж	also9
такс	tux9
тактик	tactic7
тактическ	tactic5
тал	tala7
талисма	talisman7
талит	talitha7
таллин	tallin9
там	there9
тамар	tamara9
тамильск	tamil9
таммуз	tammuz7
тамплиер	templar9
тан	tania9 tan4
танганьик	tanganyikan7
тангенс	tangent9
тангутск	tangut9
танец	danc4
танзан	tanzania9
танзанийц	tanzanian7
танк	tank9 killer4
танстафаал	tanstafa9
тану	tanuil7
танц	danc5
тап	tapi6
тапир	tapir8
тар	tar7 dispos1
тарав	tarawa7
тараумар	rarámuri7
тарв	tarwen7
тарелк	plate5 saucer4
тарлак	tarlac7
тарн	tarn7
таррафа	tarraf7
тарум	tarumã7
тарха	tarkhan7
тасман	tasmania7
татар	tatar9
татарста	tatarstan7
таум	taum8 shan3
таурох	tauroch5
таф	tath9
тахион	tachyon8 condens1
тачпад	touchpad6
ташкент	tashkent6 toshkent6
тащ	drag1
тбилис	tbilisi7
твар	creatur4 beast3 thing2 monster1
тверд	rigid5 solid3
твердын	stronghold3
тво	your9
творец	creator4
те	that9 those9
театр	theater7 amphitheat5
теб	you9
тевтон	teuton7
тег	tag5 ag2
теганл	thegan9
тегера	tehran7
тезаурус	thesaurus9
тезис	handout8
тейлор	taylor9
текст	text9
текстов	text4 textual2 ext1
текстур	textur9
текучест	fluiditi7
текущ	current9
тел	bodi8 tel1
телевизион	televis3
телепорт	teleport7
телепортац	teleport4
телепортацион	teleport2
телепортир	teleport2
телепортирова	teleport6
телерандор	telerandor7
телескоп	telescop9 scope2
телефон	phone8 telephon5 tel2
телосложен	physiqu9
телфар	telfar7
тем	theme5 subject4 topic2 howev1
темн	dark9 darken1 darker1
темниц	dungeon5
темнот	dark3
темп	pace5
температур	temperatur9 heat1
тен	shadow9 shade1
тенг	teng7
тенев	limin7 shadow2
теннесс	tennesse7
теннис	tenni7
теор	theori8
теорем	theorem8
теоретическ	theoret9
тепер	now9
тепл	heat5 warmer3 warm2 thermal1
теплов	thermal3 emiss1
теплот	heat2
тер	thera8
терб	terbium9
тервер	törver8
теркс	turk6
термин	term6
термина	termin9
терминал	termin4
терминальн	termin1
термитн	thermit9
термоброн	thermal6
термометр	thermomet9
термоядерн	fusion7
терпелив	patient4
терпен	patienc7
терр	terra8
террас	terrac9
терраформирован	terraform5
терринз	tarrynth8
территор	territori7 erritori1
терроризирова	terror3
терьер	terrier7
теря	lose5 spend1
тесак	cleaver7
тест	test5 benchmark2
тестирова	test2
тестирован	test3 benchmark2
тестов	testcas3 test2
тет	aunt9
тетум	tetun7
тех	that9 those9 sinc1 who1
техас	texa7
техасц	texan7
техник	technician3 techniqu2 engin1
техническ	technic8 mainten1
технолог	technolog8 tech4 acquir1 advanc1 ave1
технологическ	stun2 technolog2
техобслуживан	mainten5
течен	dure2 within1
тибальт	tybalt6
тибетск	tibetan8
тибетц	tibetan4
тиг	tyegëa4
тиге	tyegëa8
тигр	tiger9
тигрин	tigrigna7
тизер	teaser6
тикер	symbol3 ticker1
тило	teelöa9
тильд	tild9
тимор	timor8
тиморц	timores7
тимурид	timurid7
тип	type9
типичн	typic6
типперэр	tipperari7
тира	tyrant9
тиригаз	tirigaz9
тирол	tyrol7
тирольц	tyrolian7
тита	titanium5
титан	titanium5
титикак	titicaca7
титриметрическ	titrat6
титул	titl2 dr1
титульн	titl3
тих	pacif6 quiet2 silent2
тихоокеанск	pacif1
тиш	hush3 quiet2
тишин	silenc4 quiet2
тишр	tishri7
ткан	cloth2 machin1
ткацк	weav7
ткач	weaver7
ткачепесн	weaversong5
ткет	weav4
тлеющ	glow4
тм	tm4
то	that9 those9 if1
тоб	spoken1
тобаг	tobago9
товар	ware9 commod4
товарищ	comrad8 companion2
товарн	voucher6
тог	that9 those9 befor1
тогд	then5
тоголезц	togoles7
тож	also9 too9 either1
ток	token6
токела	tokelau7
токсичн	toxic9
толед	toledo7
толк	bait3
толкован	gloss6
толст	thick7
толщин	thick2 width2
тольк	onli9 just2
тольтек	toltec7
том	volum2
томск	tomsk6
тон	ton7 hue5 tone1
тонг	tonga9
тонганск	tongan7
тонганц	tongan5
тонер	toner7
тонк	thin9 fine2
тоннел	tunnel5
тонут	sink5
топлив	fuel8
тополог	topolog8
топор	axe8 ax5
топорн	ax3 workshop1
тор	thoria8 thor3
торг	trade1
торгов	trade5 rout2 traderout1
торгова	bargain4 trade2
торговл	trade7 rade2
торговц	merchant5
торнад	tornado9
тороп	hurri2
тоск	sorrow6
тот	that9 those9
тохар	tocharian7
точек	dot2 point2 waypoint2 reduct1
точк	point6 dot4
точн	exact4 precis2 overwhelm1 sure1
точност	accuraci8 precis4 signific2
тошн	sick3
тощ	skinni7
тоэн	caric4 toen4
трав	grass8
травоядн	herbivor7
траг	thrag7
традиц	tradit3
традицион	tradit9
траектор	trail5 tracer4 trajectori3
трактир	inn9
трактирщик	innkeep9
транзакц	ransact2 transact2
транзистор	transistor9
трансгендер	transgend7
трансильванц	transylvanian7
транслирова	broadcast5
транслитерирова	transliter7
трансляц	broadcast8
транспонирова	transpos9
транспорт	transport5 vehicl3
транспортирова	transport1
транспортировк	transport3
транспортн	transport4
трассировк	trace4
трат	wast3 pkeep2 spend1
траурн	mourn6
треб	requir6 need1
требова	ust3 actor1
требован	requir2 claim1
требуем	requir2
тревог	alarm7
тревож	disturb3
трезубец	trident9
трезубц	trident4
трейлер	trailer7
трек	track1
трем	three2
трен	friction6
тренажер	trainer5
тренд	trend9
тренер	trainer5
тренир	train3 challeng1
тренирова	train3
тренировк	practic6 train5
тренировок	practic2 train1
тренировочн	train3 glade2 site2 camp1
трентин	adig4 trentino4
трепещ	trembl7
трет	third9
треугольник	triangl9
треф	club7
трех	three9
трехмерн	d5
трещин	crack4
три	three9
трибун	tribun7
тривиальн	trivial9
тридца	thirti9
трилинейн	trilinear6
триллион	trillion9
тринидад	trinidad9
тринидадц	tobagonian4 trinidadian4
трипол	tripoli7
трипур	tripura9
трир	trirem3
трирем	trirem5
трист	thirteen4
тритон	triton7
тро	three9
трога	touch4
тройк	three4
тройн	tripl9
тролл	troll9
тромс	tromsø7
трон	throne7 thron6
троп	path1 trail1
тропическ	tropic9
тростник	reed8
тростников	reed6
труб	pipe5
трубк	tube4
труд	effort1 hard1
трудн	difficult3 hard3
труднопроходим	travers3
трудност	challeng1 problem1
трук	truk7
труп	corps9
трупомет	corps1
трус	coward9
труслив	coward3
трухил	trujillo7
трюк	trick3
трясин	marsh4
тсван	tswana9
туалет	toilet7
туарег	tuareg7
тувинц	tuvan7
тугрик	tugrik7
туд	there2 go1
туз	ace9
тукума	tucumán7
тул	thule9
тума	fog8 mist2
туман	nebula5 fog3 mist2
тунгар	thungar7
тундейн	thunedain5
тундр	tundra9
туник	tunic9
тунис	tuni6 tunisia6
тунисц	tunisian7
туннел	tunnel9
тунра	thunran6
тунран	thunran4
туп	dumb4 stupid4 tupi4
тупик	deadlock4 dead1
тупиц	fool2
турбин	turbin4
турбонаддув	turbo5
турел	turret6 scrambler3
турецк	turkey9 turkish9
турист	tourist9
турк	cypriot3 turkish2
туркм	turkmen7
туркменбаш	turkmenbashi7
туркмениста	turkmen9 turkmenistan9
туркменск	turkmen9 turkmenistan9
турнир	tournament6
турок	turkey9 turkish9
туронгар	thurongar7
туррел	gun2
турсага	thursagan9
турсаган	thursagan3
турц	turkey9 turkish9
тускл	dull5 faint2
тут	here9
тхимпх	thimphu7
тщательн	care1
ты	you9 are1 re1
тыкв	gourd6
тыл	rear2
тырг	târgu7
тыс	thousand9
тысяч	thousand9
тысячелет	millennia4 millennium3
тьма	dark2
тьме	dark2
тьму	dark2
тьмы	dark3
тэг	tag2
тюк	bale7
тюрингенц	thuringian7
тюрьм	prison4 jail3 jailhous3
тяг	wagon3
тяжел	heavi9 hard1
тяжест	weight4
тям	cham7
уагадуг	ouagadougou7
уаз	ois9
уб	kill8 slay2 defeat1 murder1 slain1
убега	away1 flee1
убед	convinc3 ensur2 make2 sure2 persuad1
убедительн	belli1 casus1
убежа	escap1
убежден	convict6
убежищ	sanctuari6 hideout3 shelter3
убер	remov1
убива	kill4
убийств	kill2 murder1
убийц	assassin5 killer2 murder2
убира	get1
убит	kill2
ублюдк	bastard8
убон	ubon7
уборк	clean2
убра	remov2 harvest1
убыва	descend1
убыван	descend4
убытк	loss5 profit1
убыток	loss3
убьет	kill1
убьют	kill2
ув	ala5 unfortun1
уважа	respect2
уважен	respect6
уведом	notifi5
уведомлен	notif7 notic2 notifi1
уведомля	notifi4
увелич	increas5 enlarg1
увеличен	increas4 magnif2 zoom2 enlarg1
увеличива	increas5 boost1
увеличьт	push2 increas1
увер	sure5 certain1
уверен	confid2
уверя	assur5
увид	see2
увидел	saw4 seen1 sight1
увидет	see4
увол	dismiss5
увулярн	uvular9
уг	ouguiya4 aye2
угада	guess2
угадыван	gender1 guess1 resolv1
уганд	uganda9
угандийц	ugandan7
угаритск	ugarit7
угл	corner6 coal3 angl2
углежог	charcoal4 burner3 kiln2
углерод	carbon7
углов	angular6 arcminut3 corner1
углублен	dedic4
угодн	anywher3 anyth1
угол	angl6 coal3 charcoal1 corner1
угольн	coal6
угрожа	threaten9
угрожающ	danger1
угроз	threat9 menac3
уда	fail4 could2 unabl2 cannot1
удал	delet7 remov5
удален	delet4 remot4 remov2 expung1 purg1
удаля	delet2 remov2 unchang1
удар	strike5 blow3 hit3 shock1
ударен	accent5 tone3
ударн	shock3
удач	luck7 fortun1
удваива	doubl3
удвоен	twice2
удержа	hold2
удержан	hold2 desir1
удержив	hold2
удержива	hold4 held1
удивительн	amaz5 wonder1
удивл	surpris5
удивлен	surpris3
удивля	surpris3
удобн	conveni6 comfort2
удовлетвор	satisfi3
удовлетворя	whose2 satisfi1
удовольств	pleasur5 enjoy1
удочк	rod4
уединен	seclud5
уезд	counti1
уж	alreadi9 lreadi1
ужас	horror4 terror4 dread3 nightgaunt2
ужаса	horrif3
ужасн	terribl6 horribl4 aw3 dread1
уз	bond3
узбек	uzbek5
узбекиста	uzbek9 uzbekistan9
узбекск	uzbek9 uzbekistan9
узел	node1
узк	narrow7
узл	node3
узна	learn3 recogn2 know1 out1
узник	prison4
узор	hatch3 pattern1
узурпатор	usurp6
уилл	gape2
уйгур	uyghur5
уйгурск	uyghur6 uighur5
уйд	go1 leav1
уйт	escap2 leav1
укаж	enter2 specifi2
указ	decre9 edict6
указа	specifi4 given2
указан	accept1 imposs1
указател	index7 pointer4 signpost1
указыва	indic2 specifi2
уклон	slope3
уклонен	evad8
уклоня	dodg3
укр	shelter2
укра	stole5 tole2
украд	stolen4
украден	stolen6
украин	ukrain9 ukrainian9
украинец	ukrain9 ukrainian9
украинск	ukrain9 ukrainian9
украинц	ukrainian4
украст	steal7
украша	embellish5
украшен	decor3
укреп	fortifi4
укрепл	fortifi2
укреплен	fortif5 hardpoint3 fortifi2 harden1 strengthen1
укрепля	fortifi4
укрепточк	hardpoint3
укрыт	shelter3
укус	bite5
ула	ulaanbaatar6 ulan6
улг	ulg7
улитк	snail7
улиц	street9
уловк	trick4
улучш	enhanc5 improv4 upgrad1
улучша	upgrad4 enhanc1 improv1
улучшен	improv4 upgrad3 advanc1 enhanc1
улыба	smile8
улыбк	smile4
улыбнул	smile3
ульрек	ulrek9
ульфсерк	ulfserk7
ульяновск	ulyanovsk6
ум	mind3 crazi2 mental1 wise1
умел	skill2
умен	skill5 abil1
уменьш	decreas6 reduc3 shrink1
уменьша	reduc6 decreas2
уменьшен	decreas2 reduc1 zoom1
умер	die4
умерен	temper7
умерет	die3
умерл	die3
умерш	dead2
умест	fit2
умира	die4
умм	umm4
умн	clever4 intellig4 smart2
умнож	multipli2
умножа	multipli3
умножен	multipli4
умолчан	default8
умр	die3
умрет	die2
умреш	die1
ун	union3
унаследова	inherit4
универсальн	univers5
университет	univers7
уникальн	uniqu9 distinct1
унифицирова	unifi7 ideograph2
уничтож	destroy7 wipe1
уничтожа	destroy1 elimin1
уничтожат	destroy1
уничтожен	destruct2 destroy1
уничтожьт	destroy3 erad2
унц	ounc7
уоллис	walli7
уолт	waltham7
уорр	warren7
упа	fell2
упаковк	packag1
упаковщик	packag2
уплат	pay1
уплотнен	condens8
упоко	rest2
упол	upolu7
упомина	mention3
упомянул	mention4
упомянут	mention3
упорядоч	sort3 reorder2
упорядочива	sort1
упорядочиван	reorder6
уппса	uppsala9
управлен	control5 manag5
управля	control3 manag2
упражнен	exercis5 quiz2
упраздня	obsolet2
упрощен	simplifi9
упущен	orphan6
упыр	ghoul7
ур	ur6 uria5
ура	uranus8 uranium6
уравнен	equat7
урага	hurrican7
урадред	uradredia9
уральск	ural9
урарт	urartian7
урд	urdu9
урезсредн	trimmean7
уржел	urgel7
урз	urza9
урм	oroomieh7
уровен	level7
уровн	level8
урод	freak6
уродлив	ugli4
урожа	crop3 harvest2
урок	lesson8 tutori2
урон	damag8 amag2 inflict1
уртак	urthaka7
уругва	uruguay9
уругвайц	uruguayan7
урумч	urumqi7
усадьб	manor7
усво	lesson2
усердн	hard2
усечен	censorship8 truncat3
усил	effort9 improv1
усилен	strongpoint3 boost2 harden2
ускор	speed1
ускорен	acceler8 speed1
ускоря	nce1
услов	condit8 criteria2 term1
условн	condit4 tentat3
услуг	servic4 favor2
услыша	heard3 hear2
успел	arriv1
успех	success3 succeed2
успешн	success8 ucceed2
успок	calm5
усреднен	averag1
уст	nad4 ústí4
уста	charter9 statut9 tire7 weari1
устал	tire3
устанавлива	set1 uncheck1
установ	set3 instal2 establish1
установк	emplac4 instal4 preset1 set1
установл	instal4 addonst1 establish1 set1
установлен	instal3
установщик	util1
устареван	deprec2
устаревш	obsolet5 deprec3
устарел	deprec5 obsolet4 outdat2
устойчив	resist3
устраня	elimin3
устройств	devic9 gadget3
усыновлен	adopt4
утвержда	claim3
утвержден	claim3 conclus3 statement1
утеря	lost3 miss1
утес	cliff5
утечк	leak6 leakag4
утк	duck9
утон	drown4
утонут	drown4
утоплен	engrav7
утр	morn9
утрач	lost1
уф	ugh3
ух	ugh3 huh1 uh1 whoa1 wow1
уход	leav2 away1
уч	learn2 teach1
участ	fate2
участк	site1
участник	member9 particip9 attende7 contributor3
участок	plot2
учеб	train1
учебн	tutori2
учебник	tutori1
учен	scientist7 scholar1
ученик	apprentic7 student2
учет	ledger5
учетн	account4 credenti1 cycl1
учител	teacher5 tom3 master1
учитыв	account9 consid9
учитыва	taken2 consid1
учрежден	institut9
учтен	clear1
учуя	smell3
уш	ear6
ушел	gone1
ущел	pass2
ущерб	damag9
уэйк	wake4
уэльс	wale9
уэст	west1
уэстморленд	westmoreland7
уязвим	vulner8 weak1
фабрик	factori7 mill4
фаз	phase4
файл	file9 filenam1
факел	torch8
факс	fax9
факт	fact6
фактическ	actual4
фактор	factor3 phrase2
факториа	factori2
фал	fal4 khag4
фаланг	phalanx7
фалкон	falcon4
фальстер	falster7
фальшив	fake4
фамил	surnam9 lastnam1
фанатик	fanat8
фанг	equatoguinean7
фант	phantom5
фантастическ	fantast7
фантом	phantom6
фараон	pharaoh6
фарватер	waterway8
фарерц	faroes7
фарингализова	pharyngi7
фарингальн	pharyng7
фарс	farsi7
фатальн	fatal7
фатф	fatf9
фашист	fascist9
фбр	fbi9
фе	shyde6
фев	feb7
феврал	februari9
федеральн	feder4
федеративн	feder6
федерац	feder9
феникс	phoenix7
феодальн	feudal8
фер	föhr9
ферм	farm9 farmland3 fermi2
фермер	farmer9
фехтовальщик	fencer7
фи	phi6
фигур	figur6 shape5
фигурн	brace5
фидж	fiji9
фиджийц	fijian7
физзтсарс	fizztsar7
физик	physic3
физическ	physic9
фикс	fix2
фиксатор	anchor3
фиксирова	fix5
фиктивн	dummi3
филиппин	philippin8
филиппинск	filipino4 philippin3
филиппинц	filipino6
философ	philosophi4 philosoph3
фильтр	filter9
фильтрац	filter3
фильтрова	filter2
фин	finn5 finno5
финанс	financ5
финансов	financi8 fiscal5
финикийск	phoenician6
финикийц	phoenician6
финиш	earli2
финлянд	finland9 finnish9 sami1
финск	finland9 finnish9
фиолетов	violet9 purpl3
фирм	compani8
фирмен	letterhead5
фишер	fisher2 f1
флаг	flag9 banner1
флажк	box1 checkbox1
флажок	checkbox3 box2 check2 mark1
фламандск	vlaam6 flemish4
фламандц	flemish6
фланг	flank7
фландр	flander7
флар	flar9
фликер	flicker5
флорентийц	florentin7
флот	fleet8
фо	region2
фокс	fox7
фокус	focus6 trick1
фокусер	focus3
фокусировк	focus4
фокусировочн	subfram3
фокусн	focal5
фолклендск	falkland9
фольг	tinfoil4
фон	background9
фонд	fund7
фонетическ	phonet8
фонов	background3 encount1
фор	darfuri6
форинт	forint7
форм	form8 shape4
формальн	formal8
формат	format9
форматирова	format2
форматирован	format4
формирова	cost1
формул	formula9 formulæ1 math1
фородор	thorodor8
форпост	barrier6
форт	fort9
форталез	fortaleza7
форум	forum8
фосфорн	phosphor8
фот	photo5
фотоальб	album4
фотограф	photo5 photograph5
фош	erf7
фрагмент	snippet4 fragment3 crop2 piec1
фраз	phrase7
фрак	thrace7
фракийц	thracian7
фракта	fractal6
фракц	faction9
франк	franc6
франклин	franklin9
франкоакадц	acadian7
франконц	franconian7
франкопровансальск	arpitan9
франц	franc9 french9
француз	franc9 french9
французск	franc9 french9
фрг	frg9 germani9
фрегат	frigat7
фред	fred9
фредерик	frederick7
фрейзер	fraser9
фрейм	frame4 float2
фрем	fremil6
фремил	fremil4
фремонт	fremont7
фригийц	phrygian7
фриз	frisian9
фризск	frisian5
фрикативн	fricat9
фритаун	freetown7
фриул	friulian6
фриульск	friulian6
фронт	front4
фрукт	fruit9
фрэнсис	franci8
фугасн	explos2
фукс	fuchsia7
фульб	fulani7
фунафут	funafuti7
фундаментализм	fundament6
фундаменталистск	fundamentalist4
фундин	fundin7
функц	function9 featur2
функциона	function1
функциональн	function2
фунт	pound9
фур	fourier9
фурига	rubi4
фут	feet3
фууух	whew5
фух	phew5 whew3
фэрфакс	fairfax9
ха	ha7 hah4 haha3 hahaha2
хааг	haag7
хабаровск	khabarovsk7
хаббл	hst7 hubbl3
хаг	hagha7
хазар	khazar9
хазг	khazg7
хайленд	highland7
хайнан	hainan7
хайсинайц	hasinay7
хакер	hacker9
хакерск	hack3
хакерств	hack2
хальдрик	haldric9
хальстед	halstead8
хамг	hamgyŏng9
хамел	hamel9
хан	han5
хангыл	hangul9
хановер	hanov6
хантингтон	huntington9
хантрух	khantrukh9
ханук	hanuka7
ханун	hanunoo7
ханч	hanja9
ханьц	han4
хаос	chao9
хаотичн	chaotic9
хар	har6 dum3
характериз	character6
характеристик	characterist5 trait1
хараламдум	haralamdum7
харальд	harald7
харар	harar7
харбин	harbin7
хардкр	hardcret6
харма	harman7
харпер	harper8
хартум	khartoum7
харум	harum9
харья	haryana7
хат	hato6
хаус	hausa9
хах	haha4
хахах	hahaha8
хахахах	hahahaha7
хвал	prais7 thank1
хванхэ	hwangha9
хват	enough2
хвата	grab2 miss2 enough1
хвойн	conifer6 pine3
хвост	tail6
хе	hehe7
хеликр	helicrom7
хельсинк	helsinki7
херон	girona7
хетт	hittit9
хех	heh7
хи	chi6 chisq4
хид	hida7
хидел	hidel9
хижин	hut8 cottag2
хикврасп	chisqdist7
хилас	hyla9
хим	chemistri9
химача	pradesh5
химическ	chemic6 element1
хинд	hindi7
хирага	hiragana9
хитр	tricki5
хитрост	cun4
хихика	giggl9
хищник	carnivor6
хладагент	coolant8
хладнокровн	cold1
хлеб	bread8 bake2
хлоп	flap5
хлыст	whip6
хм	hmm6 hm4 uhm2
хмельницк	khmel5 nyt5
хмм	hmm7 hmmm1
хммм	hmmm8
хмонг	hmong9
хо	ho7
хоба	hoban5 reev5
хобарт	hobart7
ховер	hover9
хогар	hogar7
хогарт	howgarth9
ход	turn9 urn2 move1 movement1
ходяч	walk5
хозяев	master1
хозяин	master5
хозяйк	landladi7
хозяйств	agricultur4 economi2
холм	hill9
холмист	hilli6
холод	cold4 chill3
холодн	cold8
холст	canva6
хольт	holt6
хоп	hopi9
хораса	khorasan9
хорват	croatia7
хорватск	croatian9
хорезмийц	khwarezmian7
хорош	good6 well3 nice1
хорутан	carantanian7
хост	host7 hostnam1
хостинг	host2
хот	want4 although2 though2 wish1
хотанск	khotanes7
хотел	like1 want1 wish1
хоч	want3
хочет	ant1 want1
хочеш	want2
храбр	brave5 bravest2
храброст	braveri6 courag1
хракрас	khrakrah9
храм	templ9
храмов	templ3
хран	store4 keep2
хранен	storag2 store1
хранилищ	repositori9 storag2
хранител	loremast6
хребт	ridg7
христианск	christian4
христианств	christian5
хром	maim9
хронологическ	chronolog5
хрупк	fragil5 brittl4
хрюгл	grugl7
худ	cheer3
худавад	khudawadi7
художник	artist6 painter2
худш	worst7
хуж	wors6
хун	xiongnu7
хунан	hunan7
хунт	dictatorship4
хьялмар	hjalmar6
хэм	ham7
хэмптон	hampton7
хэш	hash9
царапин	scratch4
царств	kingdom2 realm2 reign2
цб	bank9 central9
цвет	color9
цветн	color3
цветов	scheme3 color1
цветок	blossom6
цезар	caesar7
цейлон	lanka6
цел	goal9 object9 purpos9 target6 integ4 aim1
целев	target5 destin1 quantiti1
целик	entir2 whole2 complet1
целител	healer3
целлюлоз	cellulos7
целост	safe1
целостн	consist3 integr2
цельс	celsius7
цемент	grout9
цементн	lime6
цен	price6 valuabl3 appreci2 cost2 aluabl1
цензорн	censor7
центавр	centauri6
центр	center7 centr2 middl1
центральн	central9 center2 centr1
центральноевропейск	european3
центрир	center1
центрирова	center3 mapview1
центрирован	center2
цеп	chain4 circuit1
цепн	chainfe3
цепочк	chain7
церемон	ceremoni7
церер	cere7
церковн	church4
церковнославянск	church4
цивилизац	civil7
цивилизова	civil2
цикл	loop8 cycl3
циклон	cyclon8
цилан	cylanna9
цилиндр	cylind6
цинзаун	cynsaun7
цинк	zinc5
цинха	qinghai7
циркумфлекс	circumflex9
цитадел	citadel7 keep2 castl1
цитат	citat9 quotat1
цитирова	quot2
цитирован	cite5
цифр	digit3 alphanumer1 figur1 number1
цифров	digit6 pad1
цп	cpu6
цру	cia9
цусз	sacd9
цюр	zurich7
ча	tea6
чав	faq7
чаганд	chagang7
чад	chad8
чадц	chadian7
чайник	subatom4
чакр	chakram5 chakri5
чам	jamo5
чампара	champaran7
чандр	chandra9
чарлстон	charleston7
чарльз	charl8
час	hour9 clock3
часов	clockwis4 counterclockwis2 timezon2 counter1 zone1
част	part9 split3 often2 frequent1 of1
частиц	particl9
частичн	partial9
частн	quotient5 privat3
частност	particular2
частот	frequenc5 rate1
частотн	frequenc5
чат	chat9
чаш	bowl7
чашк	cup4 mug1
чащ	often1 wood1
че	whose1
чег	that9 what9 someth1
чек	check3
чел	man3
человек	person4 human3 man3
человеческ	human3
человечеств	mankind5 human1
человечишк	human1
челюст	jaw9
челябинск	chelyabinsk6
чем	that9 what9 than6
чемпион	champion6
черв	heart6 worm1
червяк	worm6
чередова	altern2
через	through9 hrough2 via2 across1
череп	skull8
черепах	turtl9
черкес	circassian7
черн	black9 ether2 ink2 blacklist1
чернильниц	inki9
черничн	blueberri9
чернов	draft3
черновик	draft9
черновод	blackwat8
черногор	montenegro9
черногорц	montenegrin7
чернокнижник	sorcer4
черок	cheroke9
черт	blast2
чертеж	blueprint3 plan3
чертов	blast2 damn2
чертог	hall3
чесапик	chesapeak7
чест	honor5 after1
честер	chester7
честн	fair4
честност	honesti4
чет	pick1
четверг	thursday9
четверк	four5
четверт	fourth9 quarter3
четн	even3
четыр	four9
четырех	four9
четырехугольник	four1
четырьм	four2
чех	czech9
чехословак	czechoslovakian5 czechoslovakia3
чеченц	chechen7
чешир	cheshir9
чешск	czech9
чешу	scale1
чжуа	zhuang7
чжэцзя	zhejiang7
чибч	mwiska7
чикаг	chicago7
чикас	chickasaw9
чил	chile9
чилийск	chilean6
чилийц	chilean6
чим	chimu7
чин	chino6
чиновник	offici3
чинук	chinook9
чип	chip9
чисел	number2
числ	number6
числен	census2 numer2 low1
числов	numer5 number1
чист	net6 pure3 clean1
чистовод	clearwat7
чистрабдн	networkday9
чит	cheat4
чита	read2
читер	cheater4 cheat3
читерств	cheat2
читоп	cheatxp7
член	member9
членств	membership9
чокт	choctaw7
чол	chola9
чрезвычайн	extrem3 emerg1
чрезмерн	excess3
чт	thu8
чтен	read7 reader1
чтим	honor1
что	that9 what9 someth2
чтоб	order9 to9
чу	sens2
чувак	man1
чуваш	chuvash7
чувств	feel5 sens4
чувствительн	sensit6
чувствова	feel2 felt2 sens1
чувствует	feel2
чувствуеш	feel2
чуд	wonder3 ave1 built1 fromeffect1
чудес	wonder5
чудесн	wondrous3 love1 wonder1
чудищ	monster1
чудовищ	monster7
чуж	alien6 foreign2
чужак	stranger5
чум	plagu5
чумаш	chumash7
чунцин	chongq9
чут	littl1
чуточк	littl1
чучел	dummi5
чхаттисгарх	chhattisgarh7
ччмм	hhmm3
чье	whose1
чьяпанек	chiapanec7
шаблон	templat9 pattern2
шавн	shawne7
шаг	step8
шама	shaman6
шаман	shaman4
шаманк	shaman2
шан	shan8 taum3
шанс	chanc6 hanc2
шантал	chantal9
шанха	shanghai9
шапир	shapiro6
шапк	header2
шар	orb6 firebal4 ball2
шарант	charent7
шардж	ash3
шарлотсвилл	charlottesvill7
шарлотт	charlott9
шартрез	chartreus7
шах	shah7
шахмат	chess6
шахматн	chess6
шахт	mine9
шахтер	miner9
шахтн	tube3
шве	dressmak3
швед	swede7
шведск	sweden9 swedish9
швейцар	swiss9 switzerland9
швейцарск	swiss9 switzerland9
швейцарц	swiss4
швец	sweden9 swedish9
ше	neck6
шедевр	masterpiec7
шейдер	shader8
шек	kahan6 shek6
шекел	isra4
шекспир	shakespear6
шелк	spidercloth9 silk4
шельфов	offshor7
шепот	whisper3
шер	cher7
шериф	sheriff7
шерп	sherpa7
шерст	wool8
шест	six9 sixth9
шестерк	six7
шестигра	unmodifi3
шестиугольн	hexagon5
шестиугольник	hexagon5
шестнадцатеричн	hexadecim9
шеф	chef6
шиллинг	shill9
шинал	shynal9
шип	dart7
шипова	stud7
шир	lat5
ширин	width9 justifi1 wide1
ширинаxвысот	widthxheight7
широк	wide7 broadsword2 wider2 thick1
широт	latitud9
шифр	encrypt1
шифрова	encrypt2
шифрован	encrypt7 encipher2
шкал	scale2
школ	school7
шлезвиг	schleswig7
шлем	helmet9
шлемн	helm5
шли	march2 walk1
шо	shaw5
шодра	shodrano7
шок	shock6
шоколад	chocol8
шос	sco9
шотланд	scotland6 scotia4
шотландск	scottish5
шпател	spatula7
шпил	pinnacl6
шпион	spi9
шпионаж	spionag5 espionag4
шрам	scar5
шри	sri9 lanka2
шривиджайц	vijaya4
шрифт	font9 typefac1
штаб	headquart9 hq2 encamp1
штабел	earthen4 burner1
штат	state9 unit9
штор	blind3
шторм	storm5 hellstorm4
штормов	storm4
штраф	penalti8
штрих	dash8 stripe3
штриховк	hatch7
штрихпунктир	dash3
штук	thing2
штуковин	thingi5
штурмов	assault5
штурмовик	fighter4
шум	nois9
шумер	sumerian7
шумерск	sumerian5
шут	jest4 joke4 trifl3 kid2
шутк	joke4
шуч	kid3
шьет	sew6
шьют	footwear2
шяуля	šiauliai7
щегол	smug7
щедр	generous6
щелк	clack5
щелка	click1
щелкн	click6
щелкнут	click1
щелчк	click2
щелчок	click1
щенок	whelp6
щипц	milk4
щит	shield9
щитоносец	guardsman4
щупальц	tentacl8
эвакуац	evacu6
эвакуирова	evacu4
эвальд	ewald9
эволюц	evolut2
эгейск	aegean9
эд	ad2
эдмонтон	edmonton7
эйлер	euler7
эйнштейн	einstein8
эйфелев	eiffel7
эйфир	aethyr7
эк	eka4
экв	eq9
эквадор	ecuador9
эквадорц	ecuadorian7
экватор	equat4 celesti3
экваториальн	equatori9
эквивалент	equival4
эквивалентн	equival8
экземпляр	copi9 origin9 instanc5
экипаж	crew7
экипирова	equip3
экипировк	equip2
эклиптик	eclipt7
эклиптическ	eclipt4
экономик	economi9 econom1
экономическ	econom4 economi1
экра	screen8 fullscreen1
экран	screen5
экспанс	expans3
экспедиц	expedit8
экспедицион	expedit2
эксперимент	experi4
экспериментальн	experiment9
эксперт	expert8
экспертн	expert3
эксплуатац	oper1
экспозиц	exposur9
экспоненциальн	exponenti9
экспорт	export9
экспортир	export2
экспортирова	export5
экспортирован	export1
экспортируем	export1
экстраполир	extrapol5
экстраполирова	extrapol5
экстремальн	extrem4
экструз	extrus9
эксцесс	kurtosi9
эл	eloh7 al5 el5 email1
эламит	elamit7
элдарик	eldar9
элдред	eldr8
элегантн	eleg7
электр	emit5 electra4
электрическ	electr3
электричеств	electr6
электромагнитн	electromagnet7
электрон	electron4 spreadsheet4 email3 e1
электроник	electron4
электроотрицательн	electroneg7
электростанц	plant2
элемент	element6 item5 entri2
элен	elenia9
элензир	elensiria8
эленсефар	elensefar9
эленсефарск	elensefar2
элизабет	elizabeth7
элильмалдур	elilmaldur9
элисс	elyssa9
элит	elit8
элк	elk7
эллипс	ellips8
эллипсоидн	ellipsoid7
элтенмир	eltenmir7
элул	elul7
эльзасц	alsatian7
эльр	rien7
эльф	elv9 elf3 elven1 elvish1
эльфийк	elf2 femal2
эльфийск	elvish8 elven4
эм	emp8 um2 erm1
эмблем	badg7
эмил	emilia7
эмират	emir7
эмиратц	emirati7
эмодз	emoji9
эмотикон	emoticon4
энгел	engel7
эндербер	enderburi7
эндр	indr7
энерг	energi7 power3 ower1
энергетик	barf2
энергетическ	energi1 power1
энергоснабжен	suppli2 energi1
энергощ	energi1
энс	nsi7
энтроп	entropi6
энциклопед	encyclopedia9
эпиглоттальн	epiglott9
эпиграф	epigraph8
эпидем	plagu6
эпилог	epilogu9
эпир	epirus7
эпирот	epirot9
эпическ	epic5
эпох	epoch5 age1
эпсилон	epsilon9
эр	era9 riffian3 eur1
эрб	erbium9
эрвин	erwyn9
эребр	örebro7
эрин	erin8
эрисс	eryssa9
эритре	eritrea9
эритрейц	eritrean7
эрланг	erlang9
эрнест	ernest7
эрудиц	aptitud5
эсан	esanoo9
эсватин	eswatini7
эскиз	thumbnail3
эскимос	inuit9
эскуд	escudo9
эсперант	esperanto8
эсперантист	esper9
эссекс	essex9
эссекуиб	essequibo7
эстенск	esten7
эстмаркск	estmark6
эстмарск	estmark4
эстон	estonia9 estonian9
эстонск	estonia9 estonian9
эстонц	estonian5
эт	it9 these9 this9 is2 that2
этаж	floor5
этенвуд	aethenwood8
этикетк	label3
этикеток	label1
этилиел	ethiliel9
этичн	ethic7
этническ	ethnic6
этот	it9 these9 this9
этруск	etruscan7
эфат	efat7
эфиоп	ethiopia8 ethiopian5
эфиопск	ethiop9
эфталит	hephthalit7
эффект	effect8 fontwork3
эффективн	effici5 effect2
эх	sigh1
эш	ash7
ээ	uh3
эээ	er4
юан	renminbi4 yuan4
юар	africa9 south9
юв	se6
ювелир	jewel3
юг	south7 southeast4 southwest3
югослав	yugoslav7 yugoslavia4
южн	south6 southern6 sur2 etelä1 sud1
южноамериканск	american2
южнокурдск	kurdish4
южносаамск	sami4
южносуданц	sudanes4
юз	sw8
юкатек	yucatecan7
юкон	yukon7
юлианск	julian9
юн	young6 nit1 youth1
юнеск	unesco9
юникод	unicod9
юнисеф	unicef9
юнит	unit2
юнош	young1
юньнан	yunnan7
юпитер	jupit9
юр	yuri7
юрма	jūrmala7
ютланд	jutland7
я	i9 me9
яблок	appl3
яв	appear1 java1
явля	are9 is9
явн	explicit5 appar2
ягод	berri5
ягодн	berri5
ягодник	berri3
яд	poison6
ядд	yadda7
ядер	core3
ядерн	nuclear9 nuke3
ядовит	poison3
ядр	core8 kernel3
язык	languag9 tongu2
языков	languag2
яйц	egg7
якор	stir4
якут	yakut7
якутск	yakutsk7
ям	pit3
ямайк	jamaica9
ямайц	jamaican7
янв	jan6
январ	januari9
янгон	yangon6
янтар	amber7
япон	japan9 japanes9
японец	japan9 japanes9
японск	japan9 japanes9
ярк	bright6 brightest2
яркост	bright4 faint3
ярл	jarl9 arl3
ярлык	shortcut1 tab1
ярлычк	tab1
ярост	rage5 frenzi4 wrath2
ярч	brighter4
ясн	clear2 obvious2
ятага	scimitar6
ячеек	cell6
ячейк	cell9
ячмен	barley9
ящер	saurian9
ящериц	lizard9
ящик	crate6 box1 inbox1
"""#)
}
