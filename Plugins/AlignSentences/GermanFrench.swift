// swift-format-ignore-file
// Made by Tools/learn-lexicon from message catalogues; see NOTICE.

extension Lexicon {
  /// German stems, and French ones that translate them.
  static let germanFrench = Lexicon(source: "de", target: "fr", compiled: #"""
abbau	min1
abbild	figur4
abbrech	annul4 interrompr2 abandon1
abbruch	abandon2 annul1
aben	nt4 épuis1
aber	mais9
abfrag	requêt2
abgebroch	annul4 interrompu2
abgeg	rapproch6 synchronis1
abgelauf	expir4
abgelehnt	refus4 rejet2
abgeruf	récuper2 récept1
abgeschaltet	désactiv3
abgeschloss	termin4 achev2
abgesturzt	brutal4
abgleich	rapproch5 synchronis4 réconcili2 pointag1
abhang	dépend6 dépendent1 fonction1 selon1
abkomm	trait4
abkurz	abrévi5
ableg	archiv1 gliss1
ablehn	refus3 rejet3
abreiss	démantel7 démont1
abruf	recevoir3 récuper2 récept1
absatz	paragraph8
abschalt	désactiv1
abscheulich	abomin2 noir1
abschliess	forfaitair4
abschnitt	section7
absend	expéditeur8
absolut	absolu8 absolus3
abspiel	jou2
abstand	espac4 distanc2
abstimm	vot7
abteil	divis2
abweich	differ2 variat2
ach	er2 ar1 oh1
acht	huit5 attent1 pren1
achtung	attent1 avert1
add	accessoir5 confection1
addon	extens2
adress	uri2 url2
adressbuch	carnet7 adress1
afrika	afriqu9
ag	asser2 inc2 our2
agypt	égyptien9 égypt5
ah	euh4 ahhh1 heu1 hum1
ahh	euh2 ah1
ahm	euh4 hum3 hem2 humm1
ahnlich	similair7
ahnung	idé3
akti	titr1
aktion	action8
aktiv	actif6 activ2
aktiva	actif4
aktivi	activ5 autoris1
aktiviert	activ5 actif1
aktivitat	rendus2 activ1
aktualisi	mettr4 actualis2 jour1 mis1 rafraîch1
aktualisier	mis2
aktualisiert	mis3 jour1
aktuell	actuel7 cour4
akzent	diacrit5 accent3
akzepti	accept6
akzeptiert	accept5
al	el1
alias	ali9
all	tous7 tout6
allein	seul2 simpl1
allerding	cepend3
allgemein	général6 global1
allianz	allianc7
alliiert	alli3
als	comm4 plus1 que1 tant1
also	donc4 alor3 ains1
alt	ancien7 vieux5 vieil4 âge3 âgé2
alternativ	altern7 autr1
amalea	amal9
amerika	amer9
amerikan	américain7
ams	am8
amulett	amulet8 colli3
an	à1
analysiert	analys3
and	autr7 chang3 différent2 modifi1
ander	modif6 chang3
andernfall	sinon3 coch1
andert	chang2 amp1
anfang	début4 départ1 initial1 novic1
anfuhr	chef7 meneur2 lead1
anfuhrungszeich	guillemet9
angeb	dev1 indiqu1
angebot	offre6 propos1
angefordert	demand2
angegeb	spécifi5 fourn1 indiqu1
angegriff	attaqu4
angehalt	arrêt2
angekomm	arriv2
angelegt	cré1 création1
angenomm	accept3
angepasst	ajust4 messager1
angeschloss	rejoint2 connect1
angetan	fait2
angewendet	appliqu2 effectu1
angezeigt	affich3 affichent1
angreif	attaqu4 assaill2
angrenz	adjacent4
angriff	attaqu6 assaut3
angst	effrai3 peur3 craint2
anhalt	arrêt2
anhang	annex3 joint3
animation	anim6
animiert	anim6
anklick	cliqu1
ankunft	arriv2
anlag	joint6
anleg	cré4 création1
anleit	document1 manuel1 tutoriel1
anmerk	répercut2 not1
ann	e1 impossibl1
annehm	accept2 suppos1
anordn	agenc3 orient2
anpass	ajust4 adapt1 redimension1
anschliess	joindr2 rejoindr1
anseh	vision1 voir1
ansicht	vu5 affichag2
anson	sinon4 contrair1
anstatt	plutôt2 lieu1
anstell	lieu2
anteil	titr2 fraction1 part1
antik	antiqu5 ancien1
antwort	répons7 répond5 répondr3
anweis	instruct6 consign2
anwend	appliqu7
anwes	manoir4 présenc3 lady2
anzahl	nombr8
anzeig	affich7 affichag2
anzeigeformat	affichag2
anzugeb	fabric3
anzugreif	attaqu2
anzuzeig	affich1
aquadukt	aqueduc8
aquatorial	équatorial9 eq3
arama	araméen5
arbeit	travailleur5 ouvri4 travail4 travaill3 travaillent2
arbeitet	travaill4
arbeitsbereich	périmetr2 travail2 zon2 caban1
arbeitsbuch	classeur9
arbeitslist	travail3
arbeitstag	ouvrabl4 commencent1 journ1 terminent1
ardonna	ardon9
arena	aren7
arg	ennuis3 ennui1 problem1
argument	parametr1
arkan	arcan5
arm	bras6 pauvr5
arme	armé8
art	typ4 espec2 genr1 sort1
artefakt	artefact9
arthian	ro3
asch	cendr6 ach4
ashevi	ashevier9
assistent	assist6
asteroid	astéroïd9
astrometry	astrometr5
atmosphar	atmospher9
auch	auss4 égal4 mêm1
auf	sur5 à1
aufbewahrungsort	dépôt9
auferweck	désorm2 relev1
aufgab	tâch8 object2 quêt2
aufgabenlist	tâch4
aufgeb	abandon1 rendr1
aufgefuhrt	inclus1 parm1
aufgelost	dissous3 congédi2 démantel1
aufgenomm	inclur3 acquis1 ramass1
aufgerustet	amélior3
aufgetret	survenu4 lor1
aufgrund	caus3
aufhalt	arrêt3 reten1
aufhang	pont4 défens1
aufklapp	dépli3 développ1
auflist	puc2 list1
auflos	dissoudr4 congédi3 résolu3 dissolu2
aufmerksam	attent1
aufnahm	acquisit6
aufnehm	inclur4
aufruf	exécu3
aufruhr	troubl5 tumult3 émeut3
aufsteig	croiss6 deven1
auftauch	souvent1
aufteil	divis1
auftrag	prestat5 mission2 tâch1
auftret	instanc2 occurrent1
aufwend	dépens6
aufzahl	énumer7
aufzeichn	replay8 film4
aufzubau	construir1
aufzuhalt	reten2 arrêt1
aug	yeux7 œil2
augenblick	instant1 minut1 moment1 réflech1
aus	depuis2 de1 part1
ausbild	recrut4 entraîn2 entraîneur2
ausbildungsgebaud	entraîn2 sit2
ausbildungslag	camp3 entraîn1
ausblend	cach3 dé2
ausdruck	express9 rationnel1
ausfuhr	exécut3 exécu2 verbeux2 détaill1 effectu1
ausgab	dépens2 sort2 résultat1
ausgabedatei	sort2
ausgang	issu2 sort1
ausgangsposition	départ4
ausgeb	imprim3
ausgebildet	entraîn3 entrain1 recrut1
ausgeblendet	cach2
ausgefuhrt	exécu2 exécut2
ausgefullt	rempl3
ausgeg	équilibr5 rapproch1
ausgegeb	imprim1
ausgeh	sort3
ausgesandt	cavali1 envoi1
ausgeschaltet	désactiv3
ausgestattet	équip2
ausgewahlt	sélection5 coch1
ausgezeichnet	excellent3
ausklapp	déploi5 développ1
auslagenerstatt	bon2 dépens1
ausnahm	except5
ausreich	assez1 suffis1
ausricht	align8 justifi2 orient1
ausrust	équip4 emmen1
auss	sauf3 extérieur2 except1 moin1
ausschalt	activ2 dé1
ausschliess	exclur5
ausschneid	coup4
ausseh	apparent2 form1
aussenpost	post3 enclav2 avant1
ausserd	auss1 égal1
ausserhalb	extérieur3 dehor2 hor2
ausserird	alien9
ausserst	tres1
aussteh	attent1
australi	austral9 australien2
auswahl	sélect4 sélection3 chois1 choix1
ausweich	esquiv7
auswirk	effet3
auszubild	entraîn2 recrut1
auto	automat2 voitur1
automat	auto2
automatisiert	automatis6
autor	auteur9
axt	hach9
back	boulang5 boulanger1 cuit1 pain1
backerei	boulanger9
bald	bientôt7
balk	barr2
band	volum4
bank	banqu7
bann	banni8
barack	casern4 plac1
barri	barricad9
basis	bas3 basiqu1
basisgebaud	bât1 efficac1
bau	construis6 construir5 construct2 paysan2 construison1
bauarbeit	constructeur5 bâtisseur4
bauernhof	ferm4
bauhilf	construct2 espac1
baum	arbre9 abat1
baumaterial	matériau5 matérial2
bauplatz	parcel3 espac1
baustell	chanti3 sit2
baut	construit2 construir1
beacht	not2
beantwortet	répondu4 répons1
bearbeit	édit6 modifi4 edit1 modif1
bearbeitet	édit3 modifi1
bedeut	signif2 signifi1
bedeutet	signif5 veut1
beding	condit7
bedroh	menac6
beeil	dépêch5 dépêchon1
beeinflusst	influ3 affect2
beend	quitt4 termin2 fin1
beendet	termin3 fin1 quitt1
befehl	command6 ordre3
befest	fortif5 retranch2
befestigt	fortifi8
befind	trouvent1
befindet	situ2
befrei	liber4 débarrass2 sauveur2
befreit	liber4 secouru2
befurcht	crain2 peur2 soyon1
begann	commenc1
begegn	rencontr2
beginn	commenc4 début2 démarr1
beginnt	commenc3 début1
begleit	accompagn3 compagnon3 escort1 joindr1
begonn	commenc3
begrab	inhum6 enterr1
begrenz	limit3 bordur2
begrenzt	limit3
behalt	conserv3 récipient3 gard2
behandelt	trait1
behaupt	affirm7
beheb	corrig3 résoudr3
beherrsch	domin2
bei	lor1
beibehalt	conserv2 gard1 préserv1
beibring	apprendr3 enseign2
beid	deux5
beim	lor4
bein	jamb9
beinah	presqu1
beinhalt	conten2
beinhaltet	contient1
beispiel	exempl5
beispielsweis	exempl2
beitret	rejoindr4
bekampf	combattr3 battr1 combatton1
bekannt	connu7 connus4 fameux1
bekomm	obtiendr2 obten1
belager	sieg6 assieg3
belast	retr3
belicht	exposit6
belieb	quelconqu2
belohn	récompens7
bemerk	not3 remarqu2
bemerkt	remarqu5
benachbart	adjacent4 voisin1
benachricht	notif5 avert2 notifi2
benannt	nomm5
benot	besoin3 nécessitent1
benotigt	nécessair3 requ3 nécessit2 requis2 requiert1
benutz	utilis4
benutzerdefiniert	personnalis7 réglabl2
benutzernam	pseudonym4
benutzeroberflach	interfac5 ihm2
benutzt	utilis3
beobacht	observ7 spectateur1 surveil1
beobachtet	surveil2 observ1
beobachtungslist	observ3
berat	conseiller3 conseil2 réunion1
berechn	calcul7 recalcul2
berechnet	calcul6
berecht	autoris1
bereich	plag3 intervall2 région2 zon2
bereit	déjà8 prêt3
bereitet	prépar3
bereu	regret6
berg	montagn8 récuper1
bergbau	minag4 mini3
bergleut	mineur8 extraient1
bericht	rapport9
berichtet	signal1
beritt	mont3 cheval1
beruf	profess9
beruhmt	célebr6
beruhr	touch1
beschadigt	endommag6 corrompu5
beschaftigt	occup4
beschleun	accéler9
beschrank	restreindr3 limit2
beschreib	descript9 décrir1 décriv1
beschrift	label2 étiquet2
beschutz	proteg6
beschutzt	proteg1
beseit	dépollu4
beseitigt	élimin2
besetzt	occup5
besieg	défair3 vaincr3 batt2 battr1 emport1
besiegt	vaincu6 vaincr5 vaincus2 battu1 battus1
besitz	propriétair2 possed1
besitzt	détient3 possed2
besond	particuli4 spécial3 surtout3
besorgt	inquiet1
besprech	réunion7
besprechungseditor	réunion3
bess	mieux5 meilleur3
best	meilleur7 mieux2 efficac1
bestat	confirm6
bestatigt	confirm2 point2
besteh	exist3
besteht	compos1
bestell	command2
bestimm	détermin2
bestimmt	ayant2 certain1 détermin1 particuli1 spécif1
besuch	visit5 visiteur3
besucht	visit3 venu1
beta	bet4 bêt3
betracht	consider1
betrachtet	consider2
betrag	mont6 brut1 null1
betreff	objet2
betret	entrer2 pénetr1
betrifft	affect1 appliqu1 concern1
betroff	affect3
beut	proi5 butin3 pill1
bevolker	popul6 citoyen1
bevor	avant6
bevorzug	pref3 préfer3 imager1 plutôt1
bevorzugt	préfer6 favor1 préférent1
bewach	gardent2 veil2 gard1
bewacht	surveil2 gard1
bewaffnet	armé3
bewahr	préserv2
beweg	déplac4 mouv3 boug1 déplacent1
bewegt	mouv3 déplac2 boug1
bewegungspunkt	mouv2
beweis	preuv7 prouv4
bewert	scor5 vot1 évalu1
bewohn	habit3
bezahl	pai5
bezahlt	pai2
bezeichn	term2
bezeichnet	appel1 désign1
bezieh	relat6 eut2
bezirk	comt2 départ2
bezug	référent1
bezwung	vaincu1
bibliothek	bibliothequ7 librair2
biet	offrent3
bietet	fourn3
bild	imag8 dessin2
bildet	entraîn2 form1
bildschirm	écran6
bildschirmfoto	écran2 captur1
bin	suis7 je1
bis	jusqu6
bish	encor1
bissch	peu1
bist	e4 ête2
bitt	veuill6 plaît3 plait2 merc1
blatt	feuill9
blau	bleu8 bleus2
bleib	rest5 impun1
bleibt	rest2
blick	œil2 regard1
blindkopi	cci6 cc2
block	bloc5 nœud2 briqu1
blockiert	bloqu3 empêch3 merveil1
bloss	nu2
blut	sang8
bod	sol7
bog	arc5
bomb	bombardi4
bos	malef4 diabol2 mal2 mauv1
boss	chef1
bot	robot4
botschaft	ambassad7 ambassadeur2
box	boît4
bp	pm4 mouv1
bracht	ramen1
brauch	besoin6
braucht	besoin3
brech	rompr2 annul1
breit	largeur8 larg2 lat1
breitengrad	latitud8
brennt	brûl4
bricht	écroul2
bring	apport3 amen1 apprend1 escort1 ramen1
bringt	fraîch3 ramen1
britisch	britann6
brot	pain7
brows	navig4
bruch	fraction5
bruck	pont5
brud	frer9
brunn	puit9
bspw	g1
buch	livr8 hêtr1 émettr1
buchfuhrungsperiod	comptabl4
buchstab	lettr7 caracter1
buchung	transact7 oper6
buchungsdatum	dat2
buchungssatz	transact4
buchungsteil	répartit7
buchungstext	mémo4
bug	guêp5 buddy3
bundnis	allianc3
bunk	bunker3 anti1
burg	château6 citoyen5
burgerkrieg	civil6
burgermeist	gouverneur8 mair2
burgfried	donjon6
buro	bureau6
button	bouton3
ca	environ4
cai	kai7 krel1
chad	ommag3 aus1 ous1
chaos	désordr3
charakterist	trait2
chat	tchat4 discuss3
chemisch	chimiqu8
chines	chinois9
chr	jc5 aec2 av2 ec1
cjk	cjc6
cleodil	cléodil9
cobra	cobr9
cod	codeur2
comput	ordin8
cursor	curseur6
cyborg	biped2
da	car2 là2 parc1 puisqu1 y1
dacht	cru2 pens2 croi1
dah	donc2 conséquent1
dam	madam4
damit	afin1
danach	ensuit2 apres1
dank	merc8 remerc3 grâc1 remerci1
dankbar	reconnaiss5
dann	alor3 ensuit3 puis3
dar	daju3
daran	oubl1 souven1
darauf	dessus1 insist1
darin	intérieur1
dark	darken5 volk5
darub	sujet2
das	c1 cel1 l1 le1 ça1
dass	que3 qu1
dat	don6
datei	fichi9
dateiformat	format2
dateinam	fichi2 nom2
datenbank	bas4 don1
datendatei	don1
datenfeld	tableau2
datensatz	enregistr1
datenwurfel	cub5
datum	dat8
datumsformat	format2 dat1
dau	dur2 prendr1 temp1
dauerhaft	permanent4 définit3
dauert	prend1
davor	avant1
deaktivi	désactiv4 décoch2 désact1
deaktiviert	désactiv7
debug	débogag6 débug3
deck	pont1
deep	profond3
defini	défin2 redéfin2
definiert	défin5 indéfin1
definition	définit4
dein	votr4 ton3 vos3 ta2 te1
dekl	dec8
dem	au1
demokrat	démocrat8
demselb	mêm1
den	le2 aux1 de1 l1 la1
denk	pens4 crois2
denkt	pens2
denn	car3
dennoch	néanmoin1
der	de3 la3 l2 le2 du1
derselb	mêm2
derzeit	actuel2 cour1
des	du4 de1 l1 la1
deshalb	donc1
design	them4 concept3
dess	dont1 sa1
detail	détail7
detailliert	détaill6
deutlich	clair2
deutsch	allemand9 allemagn1 provient1
diagramm	graphiqu4 graph1
dialog	dialogu6
dich	t2 te2 toi2 vous1
dicht	densit5 dens3 épais2 épaiss2 hât1
dick	épais6 épaisseur3
die	la3 le3 de1 l1
diejen	ceux2
dien	servic4 serv3 serviteur3
dient	sert3
dies	cet7 ce6 cec1
diesmal	fois2
differenz	différent2
diliziumkristall	dilithium4 cristal2
ding	chos4 truc1
dir	te3 t2 toi1
direkt	direct7 immédiat1
distanz	distanc4
distrikt	district8
doch	mais3
dok	doc6 docteur2
dokument	docu9
dokumentation	document7
dokumentklass	class3
doppelklick	doubl4
doppelt	doubl5 doublon1 fois1
dorf	villag9
dort	là2 y2
download	télécharg3
drach	dragon9
drak	dracan9 basilic2
drauf	dessus1
drauss	dehor3 extérieur2
dreh	rotat3 tourn3 pivot2
drehung	rotat5
drei	trois9
dreieck	triangl9
dreizack	trident9
dringend	besoin1 désesper1
drink	boisson5 verr1
dritt	troisiem9
droid	droïd4 robot1
drub	reparl1
druck	appui4 imprim3 bouton1 impress1 pression1
druckeinstellungsdialog	impress3
druckt	appui1 imprim1
du	tu4 vous3 as1 toi1
dumm	stupid6
dunkel	obscur5 sombr3 ténebr3 fonc1 noirceur1
dunkl	sombr5 ténebr3 noir2
dunn	minc4
duplikat	doublon5
duplizi	dupliqu8
durch	par3 traver1 travers1
durchfuhr	effectu1 réalis1
durchgang	trans5 passag2
durchgefuhrt	effectu2 réalis2 vérif1
durchschnitt	moyen5 produir1
durchsuch	parcour5 cherch1 navigu1
durchsucht	recherch1
durchzufuhr	accompl3
durf	effondr1
eben	plain4 niveau3 onnent2 couch1
ebenfall	auss2 égal1
echt	vrai2
eck	coin9
editor	éditeur6
edl	nobl5
effekt	effet5
effektiv	effect3 efficac2
effizient	efficac3
ehe	mariag1
ehemal	ancien2
ehr	honneur5 honor3 dign1
eich	chên7 longueur1
eig	propr6 personnalis2
eigenkapital	net2 capital1 propr1
eigenschaft	propriet8 caractérist2
eigentum	possesseur3
eil	igne7
eilt	hât1 riv1
eim	seau6
ein	un7 une6
einberuf	rappel5
einbezieh	inclur2
einblend	revêt5
einbrech	invest2 vein1
eindeut	uniqu3 ambigu1
eindring	pénetr4
eindringling	intrus8 envahisseur4
einfach	simpl7 facil3 basiqu2 brut1
einfug	inser6 coll4 insert4 collag2
einfuhr	tutoriel4 introduct2
einfuhrungsspiel	tutoriel6
eingab	entré2 sais1
eingabebereich	plag2 entré1
eingang	entré4
eingeb	sais2 entrer1 entrez1
eingebaut	integr3
eingebettet	corp1 inclus1
eingefror	cryogénis7 congel3
eingefugt	inser3 coll2
eingegeb	entré1 sais1
eingeh	entrant7
eingerichtet	établ2 configur1
eingeschaltet	activ2
eingeschloss	inclu2
eingestellt	défin1
eingetrag	envoi1
einheit	unit9 leçon1
einheitentyp	typ1
einig	certain4 quelqu3 plusieur1
einkomm	revenu5 revenus1
einles	analys1 lectur1
einmal	fois2 jad1 mêm1 recommenc1
einnahm	revenus4 profit1 revenu1
einnehm	captur1
einpass	ajust2 rempl1
einricht	configur4 établ1
einruck	indent8
einsatz	pari1
einschalt	activ1
einschliess	compr2 inclu2 inclur2
einst	autrefois5
einstell	parametr4 préférent3 réglag3 configur2 option2
eintrag	entré4 élément1
eintreff	récept4
einwohn	habit4 citoyen1
einzeln	individuel2 seul2
einzig	seul4
einzugeb	sais1
eis	fer5 glac4
eisenerz	fer3 min1
eisenerzmin	fer2
ekund	econd9
elektron	électron7
element	élément7 articl2
elf	elfe9
elfisch	elfiqu4 elfe2
elt	parent9
emp	iem5
empfang	destinatair7 bénéficiair3 reçu1
empfehl	recommandon5 recommand3
empfohl	recommand8
en	s1
end	fin5 bout2 extrem1
endet	termin2 fin1
endgult	définit3
endlich	enfin7 final2
energi	énerg6 energ3
eng	étroit3 apparent1
englisch	anglais9
ent	canard7 entré1
entdeck	découvert2 découvr1
entdeckt	découvert4 détect2
entfern	enlev4 supprim3 distanc1 effac1 retir1
entfernt	dist3 enlev2 retir2 supprim2 suppress1
enthalt	contient7 conten3 contiennent3 dont1 inclur1
entkomm	échapp5
entlang	long4
entscheid	décis5 choix2 décid2
entschied	décid3
entschuld	excus4 désol2 pardon1
entsprech	correspond3 appropri1 correspondent1
entspricht	correspond3
entwed	soit3
entwickelt	conçu2 développ2 invent2 évolu1
entwickl	développeur5 développ3 créateur2
entwurf	brouillon3 concept2 model2
epoch	ère8 époqu1
er	il4 lui1
erd	terr5
ereignis	éven9
erfahr	expérient4 expériment4 apprendr1
erfolg	réussit2 succes2 réuss1
erfolgreich	succes5 réuss2
erford	nécessair3 obligatoir2 requis2
erfordert	nécessit5
erforsch	recherch1
erforscht	explor2
erfull	rempl1
erfullt	rempl2
ergeb	fidel1 font1
ergebnis	résultat8 scor1
erhalt	obten3 reçu2 préserv1 recev1 recevr1
erhaltet	piec1
erhebt	lev4 relev1
erhoh	augment3 augmentent1 incrément1
erhoht	augment6 accroît1
erinn	souvien3 rappel2 mémoir1 souven1
erinner	rappel4 souvenir3 mémoir2 souven1
erinnert	rappel2
erkannt	détect4 reconnu3 interpret1
erkenn	recon5 reconnaîtr3 détect2
erklar	expliqu7 déclar3
erklart	expliqu4 déclar2 toil1
erkund	explor7
erlaub	autoris3 permettr2 permettent1
erlaubt	permet4 autoris3 permettr1
erled	fair2
erledigt	achev1 battu1 fait1
erlor	perdu2
ermittelt	détect1
ermog	permettent2 permettr2
ermoglicht	permet3
erneut	nouveau2 réessai2 ré1
ernst	sérieux5 grav4
ernt	récolt6
erob	conquer7 conquêt2 captur1
erobert	conquis5 conqu4 captur2
eroffn	héberg1
eroffnungsdatum	ouvertur3
eroffnungssaldo	sold2 ouvertur1
erreich	atteindr4 atteignent2 rejoindr1
erreichbar	accessibl1
erreicht	atteint5 atteign2 atteindr2 arriv1
erricht	construir2 construis2 établ1
errichtet	construit2
erschaff	squelet1
erschein	apparaîtront3 apparaît1 apparaîtr1
erscheint	apparaîtr4 apparaît2
erschopft	épuis6 vein2
ersetz	remplac7 amp1 décal1 substitu1
ersetzt	remplac5 remplacent1
erst	premi9 abord1 er1
erstell	cré4 création3 géner1
erstellt	cré4 géner2 création1
erteid	défens1
erteil	ordre1
ertrag	revenus5 revenu1
erwahnt	mention5
erwart	impatient2 attendent1 attendr1
erwartet	attendu5 attend2 prévis1 prévu1
erweit	étendr3 amélior2
erweiter	extens6 complémentair4 modul3 compl2 greffon2
erweitert	étendu4 avanc2 élabor2 amélior1
eryssa	eryss9
erz	min2
erzahl	dir2 narrat2 racont2 dis1
erzahlt	racont3 dit2
erzeug	cré2 géner2
erzeugt	cré2 dialogu2 boît1
erzwing	forc3
es	il2 c1 y1 ça1
esitzt	merveil2 possed2
espeichert	enregistr1
ess	mang5 nourritur3
etwa	approxim2 environ1
etwas	chos3 peu2 quelqu2
euch	vous3
euer	votr2
eur	vos3 votr3
europa	europ7 européen5
evolution	evolu9
ewig	étern4 éternel4
exakt	exact5
existenz	existent5
existi	exist1 existent1
existier	exist4
existiert	exist7 inexist1
expedition	expédit9 affret2
experiment	expérient4
experimentell	expérimental9
expert	aren1
explosion	explos5
exponentiell	exponentiel8 lissag1
exporti	export6
exportiert	export4
exterminator	extermin8
extra	supplémentair3
extrahi	extrair5
fabrik	usin7 fabriqu1
fahig	compétent5 capac3 aptitud1 auquel1 capabl1
fahr	ferry6
fahrzeug	véhicul7
faktor	facteur6
fall	cas3 si3 pieg1
fallig	exigibl4 échéanc3
falligkeitsdatum	échéanc3
fallt	mort3 tomb1
falsch	incorrect4 faux3 erron2 fauss2 mauv2
famili	famill9
fand	trouv1
fang	attrap2 captur2
farb	couleur9
farbig	color7
farbschema	couleur1 model1 schem1
farbverlauf	gradient9
fast	presqu6
fehl	erreur8 bogu1
fehlend	manqu7
fehlerbericht	bogu3 anomal1 soumettr1
fehlerhaft	corrompu3 erron1 mal1
fehlermeld	erreur2
fehlgeschlag	échec3 échou3 impossibl1
fehlschlag	échec2
fehlt	manqu5
feig	lâch1
feigling	lâch6 poul2
feind	ennem7
feindlich	ennem4 hostil3
fel	pierr1
feld	champ6 cas4 hexagon1
feldergraf	tuil5
feldherr	command1
fellgewand	fourrur4 vêt4
fels	rocher6 roch5 découp1 pierr1
fenst	fenêtr7
fern	loin2 demeur1 dist1 lointain1
fernkampf	distanc2 maitr1
fertig	termin2 capac1 fin1 prêt1
fertiggestellt	termin1
fertigstell	termin1
fest	faut2 fix2 indiqu2 détermin1 solid1
festgelegt	défin2
festleg	défin3 bascul1 regl1
festplatt	disqu7
festung	forteress9 château1 citadel1 fort1 fortif1
fett	gras7 grass3 gros1
feu	flamm1
feuerpaus	cess6
feuerrat	cadenc6
feuerrubin	rub5
fiel	chut1
filt	filtr8 filtrag3
find	trouv5 localis1
findet	trouv2
fing	doigt6
finnisch	finnois8 finland5
finsternis	ténebr3 obscurc1 voil1
firma	entrepris4 societ3 compagn1
firmwar	microcod4 micrologiciel3
fisch	poisson9 pêch2 pêcheur2
fischzucht	piscicultur4 aquacol3 pisciculteur2
flach	plat7
fladenbrot	pit6 pitt4 pain1
flagg	drapeau9
flak	dca4
flammenschwert	enflamm7
flammenwerf	lanc4
flasch	bouteil8
fledermaus	chauv9 envol2
fleisch	viand8 chair5
flieg	aéroport3 mouch2 vol2
flieh	enfuir2 fuient2 fuir2 fuis2 échapp2
flieht	fui4
flucht	fuit3 échapp1
fluchtling	réfugi7
fluss	rivi7 fleuv5 riv1
flussig	liquid6 fluid3
flut	inond4
fokus	mis1 point1
fokussier	mis2 point1
fokussiert	focus2
folg	suivr6 suivent2 suivront2 suit1 suivron1
folgend	suiv7
folgt	suit2 suiv1
foli	diapo7 diapos5
for	forum6
ford	def2
forder	recevoir3
fordert	extrai2
formati	format2
formatier	formatag3
formatiert	form1
formel	formul8
formeln	formul4
forschung	recherch3 scienc1
forschungseinricht	centr3
forschungsergebnis	technolog2 découvert1
forschungstempo	scientif3
forst	sylviculteur4 foresti2 bois1
forsthaus	foresti3 sylviculteur2 maison1
fort	continu2
fortfahr	continu5 poursuivr1 proced1
fortgeschritt	avanc3 expériment1
fortgesetzt	repris3 continu1
fortschritt	avanc4 progress3 progres2 technolog2
fortsetz	continu4 reprendr2
fortzufahr	continu3 poursuivr1
frag	question7 demand4
fraktion	faction9
frankreich	franc5
franzos	français6 franc5
frau	femm6 dam1
frei	libr6 dégag2
freie	libr4
freien	libr2 défrich1 grain1
freiheit	libert6 libr1
fremd	étranger6 étrang3
freud	plais2
freund	ami7 amis6
freundlich	amical6 sympath2 symp1
fried	paix8
friedlich	paisibl6 pacif4
frikativ	fricat9
frisch	frais2
froh	heureux4 content3
fruh	tôt4 ancien1 précédent1
fug	ajout2
fugt	ajout2
fuhl	ressent3 sen3 sent3
fuhlt	sent3
fuhr	conduir2 men2 guid1
fuhrt	amen2 conduis2 men2
full	rempl4 remplissag1
fundstell	citat9
funf	cinq9
funktion	fonction7 fonctionnal3
funktioni	fonction2
funktioniert	fonction4 march1
fur	pour5 de1
furcht	crain4 peur4 craindr2
furchtbar	horribl2
furchtet	craign3 craint2
furst	seigneur5 lord2 hamel1
furt	gu7
fuss	pied4
fusszeil	pied5 pag1
gab	avait1 don1 eu1
gang	passag2 tunnel1
ganz	enti1 entier1 intégral1 tout1
ganzzahl	enti7 entier1
gar	rien1
gard	roug2
gas	gaz7
gast	invit5
geandert	modifi4 chang2
geb	sais4 don2
gebardensprach	sign6 langu1
gebaud	bât9 construct2 structur1
gebaut	construit4 construir1 conçu1
gebet	prier6
gebiet	territoir5 zon3 domain1
gebirg	montagn3 accident1
gebor	né5
gebracht	amen1
gebroch	rompu5 bris2
gebucht	émis3
geburt	naissanc6
gedacht	cru2 pens1 prévu1
gedank	idé1 pens1
gedruckt	enfonc3 imprim2
geduld	patienc6 patient1
geeignet	appropri3 adapt2
gefahr	danger8 dang4 péril1 périll1 risqu1
gefall	faveur3 tomb3
gefallt	aim3
gefang	prisonni5 captur3 captif2 coinc1 pieg1
gefiltert	filtr3
gefolgt	suiv1
gefordert	extrait3
gefragt	demand2
gefuhl	sent2
gefuhrt	guid1
gefullt	rempl4
gefund	trouv6 introuv2 rencontr1
geg	contr7 affront1 combattr1 résist1
gegeb	don2 prec1
gegend	zon2
gegenstand	objet3 item1 équip1
gegenub	oppos1
gegn	adversair4 ennem4 frapp1
gegner	ennem3
gegrundet	fond4
gegrusst	salut5
geh	aller4 allez1
gehalt	sac2 désir1 tenu1
geheilt	soign3 guer1
geheim	secret5 arcan1
geheimnis	secret7
gehirnboost	cérébral5 cerveau1 pilul1 élarg1
geholf	aid1
gehor	mien1
gehort	entendu5 appartient3 apparten1
geht	pass1 va1
geist	fantôm6 esprit5 malfais1
gekampft	combattu5
gekomm	venus3 venu2 arriv1
gelad	charg5 recharg1
geland	terrain7
gelandefeld	terrain2 mixt1
gelang	acced2
gelangt	sauf1
gelass	laiss1
gelb	jaun9
geld	argent7
geldinstitut	établ5
geleg	occas4
geleitet	amen1
gelernt	appris4
geles	lus4 lu3 lectur2 lir1
geliefert	livr1 marchandis1
geloscht	supprim3 suppress2 effac1
gemacht	fait1 jou1 rendu1
gemeinsam	commun5 ensembl3 partag3
gemess	positionnent3
genannt	appel4
genau	exact4 précis3
genauso	auss1
genealog	généalog8
general	général6 aguerr2
generation	géner5
generiert	géner2
geniess	appréci1
genomm	captur2 pris2
genug	assez6 suffis4 insuffis1
genutzt	usag2
geoffnet	ouvert6 ouvr3 ouvertur2
geograf	géograph6
geolog	géologu8
gepanzert	blind4 pont2 renforc2
geplant	récurrent6 planifi3 échéanc2
gerad	pair2 train1 vien1
gerat	appareil5 péripher5 onde1
gerausch	bruit3
gerecht	justic4 just1
gerettet	sauv5
gerichtet	personnel1
gering	faibl2
gern	aim3 ador2 voudr1
gerundet	arrond6 voyel1
gesagt	dit4 dis1
gesammelt	obtent3
gesamt	total4 tot1
gesamtsumm	total2
geschaff	dégag2
geschafft	réuss4 nettoi1
geschaft	affair3 boutiqu2 bureau2 societ2 magasin1
gescheh	arriv1
gescheitert	échou2 échec1
geschicht	histoir8
geschick	dexter8
geschickt	habil4 envoi2
geschlecht	genr6 sex3
geschloss	ferm5 clos2
geschoss	obus5
geschrieb	écrit4 écrir3 écritur2
geschutzt	insec6 proteg2
geschwind	vitess6
geschwist	sœur5
geseh	vu4 vus2 contempl1
gesendet	envoi4 soum2
gesetz	loi6
gesetzt	défin2 position2
gesichert	sécuris2
gesicht	visag6
gespeichert	enregistr5 sauvegard3 stock1
gesperrt	verrouill8
gespielt	jou3
gesprach	convers2
gesproch	parl2 discut1
gestalt	silhouet4 concept2
gestartet	démarr2 lanc2 démarrag1 redémarr1 redémarrag1
gestattet	autoris1
gestellt	foir3
gestohl	vol4 dérob3
gestorb	mort1
gesucht	cherch2 consult2 recherch1
gesund	sant5
getan	fait3
getauft	baptis7
getotet	tu2
getrennt	déconnect2 déconnexion2 sépar2 virgul1
getroff	rencontr2
gewahlt	sélection5 chois1
gewahr	accord2
gewahrt	accord1
gewalt	violenc3 forc1
gewarnt	prévenu5 avert1 informent1
gewass	eau2
gewes	dû1
gewicht	poid6
gewinn	gagn4 gain2 prof1
gewiss	certain1
gewohn	ordinair4 habituel1 normal1 standard1 étant1
gewonn	gagn6 obtenu1
gewunscht	désir2 souhait2 requis1
gezahlt	pai1
gezeichnet	dessin4
gezeigt	montr1
gib	entrez2 don1 entrer1
gibt	y3 a1
gift	poison6
giftig	toxiqu8
gitt	grill4
gitterlini	grill3
glatt	lissag4
glaub	croir3 crois3 pens3 croient1 suppos1
glaubt	croi1
gleich	mêm3 égal2
gleichung	équat9
gleichzeit	simultan2 fois1
gleitend	mobil3 gliss2 ponder1
gleitobjekt	flott4
global	universel2
gluck	chanc5 chanceux2 heureux1
glucklich	heureux6 content2
gluckwunsch	félicit8
gnad	piti4
gnadig	madam3 monsieur3 clément2
gold	or9 dor2
golderz	min1
goldmin	min1 or1
goldstuck	piec4
gott	dieux7 dieu4 louon1
gottin	déess8
gps	gp9
grab	creus4 creusag3 tomb2
grad	degr8
graf	comt3 lanbec2 graphiqu1
grafik	graphiqu6 sprit3 graphism1
grafisch	graphiqu3
gramps	gramp9
granat	grenad8
graph	graphiqu1
grau	gris6
greif	griffon7 attaquent3 attaqu1
greift	attaqu2
grenz	fronti7 limit2 val1
grenzwert	déviat4 limit2
griechisch	grec7 grecqu3
gross	grand7 taill4 gros2 larg1 supérieur1
grossart	génial4 formid2 sup2 parf1
grossbritanni	r1 royaum1
grosst	grand2 major1 plus1
grun	vert9 verdoi2
grund	raison4
grundlag	fondamental2 bas1
grundleg	basiqu2 bas1
grundsatz	polit3
grunschnabel	blanc4
grunz	grognard4
grupp	group7 band1
gruppi	group3 regroup1
gruppier	dégroup5 group1
gruppiert	group2 regroup2
gruss	salut3
gruu	grüü8
gultig	valid5 valabl3
gut	bon5 bien3 accord1
gutschrift	avoir2 cred1
ha	ah1
hab	ai4 ont3 avon2 avez1 avoir1
habt	avez4 vous1
hack	pirat5 piratag3
haf	port5 refug1
hafenbauplatz	portuair7
hah	ah1 bah1
haha	hah3 ha2 ah1
halb	dem3 mi2 moiti2
halbiert	moiti4
halbinsel	péninsul9
halbkett	autochenill9
halft	moiti6
hallo	bonjour6 salut3 re1
halt	ten2 gard1 maintient1
haltet	reten2 ten2 éloign1
hamm	marteau8
hand	main9
handbuch	manuel4
handel	commerc7 nour2 prod2
handelsrout	commercial4
handelsweg	commercial4
hangt	dépend4
hart	rud3 dur2
hass	détest3 hain3
hast	as5 avez3 tu1
hat	a6
hatt	aur2 avais2 eut2 aurion1 avaient1
hattet	avi1
haubitz	obusi9
hauf	tas4
haufig	fréquenc2 souvent2 fréquent1
haupt	principal2
hauptad	invest2 vein1
hauptdokument	maîtr3
hauptfen	principal3
hauptling	chef5
hauptmenu	principal3 menu2
hauptperson	souch4 individu2
hauptquarti	quarti7 qg2
hauptsach	principal2
hauptstadt	capital8
haus	maison6 chez2 rentr1
haut	peau7
he	hé2
hebraisch	hébreu9 hébra4
heer	immens2 armé1
heerfuhr	chef3
heil	soign5 soigneur3 guer2 guérisseur2 soin1
heilig	sacr5 bénit4 saint3
heilung	soin5 guérison2
heim	demeur3
heimat	foi2 patr2 maison1 terr1
heimatstadt	rattach3
heiratet	épous7
heiss	chaud5
heisst	signif2 appel1
held	héros9
helf	aid5
helft	aid2 repouss1
hell	brill4 clair1
helligkeitslimit	pâleur5
helm	casqu8
her	produis2
heraus	découvr1
herausfind	découvr1
herausforder	def6 challeng3 épreuv1
herauszufind	découvr2
hergestellt	produit4 fabriqu1 forgeron1
herkunft	origin3
herr	sir5 messir3 monseigneur3 messeigneur1 monsieur1
herrsch	regn2 dirig1 maîtr1 seigneur1
herrschaft	regn5 domin3
herrscht	civil1
herstell	construit3 produir3 fabric1 fabriqu1
herum	autour2 alentour1
herunt	télécharg2
heruntergelad	télécharg5
herunterlad	télécharg5
hervorheb	évident3
hervorrag	excellent4
herz	cœur7
herzustell	produir4
heut	hui6 aujourd5 soir1
heutig	aujourd2 hui2 modern1
hey	hé7 eh1
hier	ici8 là1 tien1 voic1
hierh	ici2
hiermit	option1
hilf	aid6 secour1
hilfreich	util3
hilft	aid2
himmel	célest6 ciel3
himmelskart	ciel4
hinein	entrer1
hint	derri7
hintergrund	arrier5 fond3
hintergrundfarb	arrier2 fond2 couleur1
hinterhalt	embuscad4
hinweis	remarqu3 astuc2 conseil2 not1
hinzu	ajout3
hinzufug	ajout7
hinzugefugt	ajout4 jout2
hinzuzufug	ajout3
hitz	chaleur8
hlt	mormon8
hmm	hum5 humm3 hummm1
hmmm	humm4 hummm2
hoch	haut2 élev1
hochexplosiv	he4 explos2 obus1 ogiv1
hochland	highland3
hochof	fonder7
hochzeit	mariag6
hof	cour1
hoff	esper6 espéron3
hoffent	esper1
hoffnung	espoir7
hoh	hauteur6 altitud3 haut2 élev2
hohl	grott7 cavern6 souterrain1
hol	obten1
holl	enfer7
hollenfest	infernal7
holz	bois4
holzfall	bûch4 bûcheron4 buch2
holzfallerhaus	bûcheron5 maison1
holzfallerhutt	caban4 bûcheron2
honig	miel6
hor	entendr4 écout3 ecout2 entend2 arrêt1
horiz	remplissag4
horizont	horizon7
horizontal	azimutal1
hort	écout2 entend1 entendu1
host	hôt5 héberg2 hébergeur2
hov	aéroglisseur9
hubsch	habill4 jol3
hud	ath5 interfac2
hugel	collin9
hugeln	collin5
hungrig	affam6 faim4
hust	kof7 touss4
hut	chapeau4
hyperlink	hypertext4 hyperlien3 lien1
ich	je7 j3 ai2 moi1 suis1
icht	arce1 impossibl1
id	identifi5
ide	idé7
identifizi	identif3 identifient3 identifi2
igitt	beurk4 dégoût4
ignori	ignor6
ignoriert	ignor6
ihm	lui4
ihn	eux1 lui1
ihr	leur3 votr3 vos2 vous2 avez1
im	dan3 au1 en1
imm	toujour8
imperium	empir6
importi	import5
importiert	import5
in	dan6 en2
inaktiv	inact7
ind	en1 pouv1
indi	inde4
indisch	indien6 indian3 inde2
individuell	individuel7
indonesi	indones9
info	inform1 propos1
information	inform9
ingenieur	ingénieur7
inhalt	contenu9 contenus2
inhaltsverzeichnis	tdm4 mati3 tabl2
inheit	nit7 unit1
initialisi	initialis6
inklusiv	compr2 inclus2
inkompatibl	incompatibl5
inn	intérieur7 intern1
innerhalb	intérieur1
ins	perc1
insel	île9
inseln	île4
insgesamt	total3 parm1
installation	install3
installi	install6
installiert	install7
interess	intérêt2
interessant	intéress6
interessiert	intéress5
intern	tabl2
internet	web3
intervall	del1
invasion	invas7 envah1
inventar	inventair6
inverti	invers2 présent1
investition	plac4 invest1
ird	era1 st1
irgendein	quelconqu1
irgendjemand	quelqu1
irgendwas	chos1
irgendwi	façon1
irgendwo	quelqu1
is	u2
island	islandais4
ist	est7 c1
item	objet1
ja	oui9 ouais3
jag	chasseur6 chass3 chasseux3 chassent2
jagd	chass2 chasseur1
jahr	anné8 an3
jahrhundert	siecl7 xviiiem2
japan	japon9 japonais3
je	jam1
jed	chaqu7 chacun2 mond1 tous1 tout1
jedenfall	cepend1
jederzeit	libr1 moment1
jedoch	cepend2 mais1
jemal	jam1
jemand	quelqu3
jen	ceux3
jenseit	dehor1
jess	jessen9
jetzt	mainten6 désorm1 présent1
jeweil	respect1
joystick	manet7
jundlina	jundlin9
jung	jeun7 arbust5 garçon3 minuscul3 gamin1
jw	ap7 w2
ka	lian1
kais	empereur7 impérial3
kal	karth3
kalend	agend8 calendri4
kalt	froid7 fantomat1
kam	venu2 venus1
kamera	camer8
kamerad	camarad6
kamerun	cameroun9
kampagn	campagn9
kampf	combat4 combattr3 bataill2 battr2 combatt2
kampft	batt1 combatt1 combattr1 combattu1
kanalisation	égout9
kann	peut5 peux3 impossibl2 pouv1
kanon	canon9
kant	arêt6
kapitel	chapitr8 acte2
kar	karen8
karawan	caravan7
karo	carreau6
kart	cart9
karteikart	mnémotechn3 onglet3 fich2
kartenblock	bloc4
kartengenerator	géner2
kartengross	ase1 taill1
kartha	karth6 kal3
kasern	casern8
katakomb	catacomb8
kategori	catégor9 categor1
kauf	achet9
kaum	pein3 pratiqu1
kehr	retourn1 reven1
kehrt	revint2 retourn1
kein	aucun5 pas3 n2 ne1
kenn	con5 connaiss2 connaissent2 connaîtr1
kennt	connaît5 connaiss2
kenntnis	connaiss2 technolog1
kennung	identifi4 id1 identif1
kerl	gar2 mec1
kern	coeur4 noyal4 noyau4 cœur2
ketschua	quechu9 quichu1
kett	chenill9
kevin	kévin3
khantrukh	kantrukh3
ki	ia9
kind	enfant9
kist	caiss4 coffr4
klamm	accolad5 parenthes5
klang	sonor2 son1
klapp	tais2
klar	clair3
klarwasserhaf	aigueclair7
klass	class6
klassisch	classiqu9 standard1
klein	petit8 pet6 inférieur1
kleinschreib	cass4 sensibl2 majuscul1
klick	cliqu7 clic1
kling	lam4 perfor1
klingt	air1 ressembl1 sembl1
klipp	falais9
knalga	knalg8 knalgan2
knapp	presqu1
knoch	os6 ossement3
knopf	bouton5
knot	nœud8 sommet3 noeud2
kobold	gobelin9
koch	cuisini6 cuisin1
kodier	encodag5 codag1
kohl	charbon8 charbonni1
kohlemin	charbon3
kohlerei	four5
kollektiv	collect4
kollektivs	collect4
koloni	colon2
kolumnentitel	apparaiss1
kombination	combinaison3 associ1
kombiniert	combin6 rassembl1
komet	comet9
komisch	bizarr3 étrang1
komm	revien3 venon2 vien2 arriv1 arrivent1
kommandant	command2 deoran1
kommando	command2
kommentar	commentair9
kommt	ven2 arriv1
kompatibel	compatibl5 incompatibl2
komplett	complet3 entier1
komplex	complex9 avanc1
komponent	compos6
konfiguration	configur3
konfigurationsdatei	configur1
konfiguri	configur3 reconfigur3
konfiguriert	configur3
konflikt	confl3 conflit3
kongo	congo9
konig	roi9 royal3 rois2 majest1
konigin	rein9
konigreich	royaum8
konn	peuvent4 pouv3 pouvon3 pourron1
konnt	pu3 impossibl2 pourr2 pouv1 échec1
konntet	pourr1
konsol	consol6
konstant	const8
konsulti	consult3
kont	compt6
kontakt	contact9
kontakti	contact3
kontaktlist	contact2
kontenbuch	livr2
kontextmenu	contextuel5 menu1
kontinent	continent9
konto	compt7
kontoauszug	relev7
kontobezeichn	compt1
kontobuch	registr4
kontofen	registr6
kontonam	compt1
kontonumm	cod1 numéro1
kontos	compt2
kontroll	contrôl5 déleg1 délégu1
kontrolli	contrôl3
kontrolliert	contrôl3
kontrollzon	zon2 impos1
konversation	discuss3 fil2
konvert	convertisseur9
konverti	convers3 convert3
konzentri	concentr4
koordinat	coordon9
koordinatengitt	grill5
kopf	têt5 fac2 décapit1
kopfzeil	en1
kopi	copi7 cop5 cc2
kopiert	cop4 copi2
korp	corp7 cadavr1
korrekt	correct4
korrigi	corrig6 correct1
korrigiert	corrig2 répar2
korruption	corrupt7
kost	coût5 coûtent2
kostet	coût5
kraft	forc4 pouvoir2
kraftig	vigour3 fort1
kraftwerk	énerg2
krank	malad7
kreatur	créatur7
kredit	prêt4 cred1 emprunt1
kreis	cercl9
krellis	krel7 kai1
kreolisch	créol8
kreuz	trefl6 croix5
krieg	guerr6 guerri4 soldat4
kriegerin	soldat1
kriegerinn	soldat3
kriegsfuhr	guerr2 militair2
kriegsherr	seigneur2 guerr1
kritisch	critiqu9
kron	couron9
kuhl	frais3 froid1 refroid1
kultur	cultur9
kumm	occup2 chagrin1
kumpel	pot3 ami1 gar1 mec1
kund	client5
kundschaft	éclaireur8 scout2
kunst	art7
kur	cour2 cotat1 taux1
kurs	cotat3 cour1 prix1
kursiv	ital7
kurz	court4
kurzel	raccourc3
kurzform	court3 abreg2
kurztitel	court4
kust	côt3 rivag2 riv1
lad	charg6 recharg2 magasin1
ladung	charg1 coeur1
lag	camp3 capabl2 situat2
lagerhaus	entrepôt9
lanc	anti1
land	pay6 terr5 région1 territoir1
landein	terrestr4
landezon	za6 atterrissag3
landschaft	terrain1
lang	longtemp5 longu4 long3 longueur2
langengrad	longitud7
langsam	lent8 ralent1
langweil	ennui6
las	laser4
lass	laiss5
lasst	laiss2 allon1 parton1 sorton1
latein	latin9
lau	mar1
lauf	march2 fonction1
laufend	cour1
lauft	cour2
lautet	quel1
layout	mis2
leb	vi7 vivr3 vivent2 viv1
lebend	viv7 vi1
lebensform	form2
lebenskraft	vital4
lebenspunkt	sant4 point1 regagn1 vi1
lebt	viv2 vécut2 adieu1 habit1
ledig	simpl1
leer	vid9 vierg1
leertast	espac2
leerzeich	espac6
legend	légend9 légendair1
legt	indiqu3 faut2
lehr	enseign2
leich	zomb6 corp3 cadavr2
leicht	leg6 léger4 facil3
leid	désol3 malheur3 souffr1
leist	calendri1
leistung	perform3 exploit1
leit	redirig2 échel1
lektion	leçon5
leollyn	léollyn9
lern	apprendr5 apprenon2 appren1 apprend1 apprentissag1
les	lectur5 lir4 lis2
lesezeich	signet8 marqu1
letzt	derni9
leut	gen4 peupl3 person2
level	diacrit2 niveau2
li	sar4
lian	ka1
lichfurst	seigneur4 lich1
licht	lumi8
lieb	amour3 cher1 fer1 mieux1 plutôt1
lief	destinatair1
lieferant	fournisseur8
lieferantenrechn	factur2 fournisseur1
liefert	correspond5 aux2 ayant1
lieg	compr1 compris1 tromp1
liegt	situ1
liess	laiss1
linarian	linarien9 lunarien2
linear	linéair9
lini	lign3 bordur1
link	gauch9 lien2
linksklick	clic1
literaturverzeichnis	bibliograph8
lkw	véhicul4 camion2
lobby	vestibul4 salon3
loch	trou4 trous4
log	journal4
lokal	local9
los	solveur4 débarrass1 détach1 relâch1 résolu1
losch	supprim6 effac4 suppress2
loscht	effac1 supprim1
losung	solut6
losungsmittel	solv6
loyal	fidel4
lp	pv4 point1 vi1
lua	lu6
luft	air3 explos1
lug	mensong8
lustig	drôl4 amus1
luxus	lux6
mach	fair2 fais1 font1 rendr1
macht	pouvoir3 puissanc2 rend2 fait1
machtig	puiss6
madch	fill5
mag	aim2
magi	mag9 magicien2
magisch	magiqu8
mahlzeit	rep8
mailinglist	diffus5 reply1
main	prefix4
mal	fois3
malaiisch	mal5
man	on1
manch	certain2
manchmal	parfois8
mandant	émetteur4 destinatair1 propriétair1
mann	homm6 mec2 gar1
mannlich	masculin8 mâl4
mantis	mant9
manuell	manuel8
mark	étiquet5
marki	marqu5
markier	marqueur3 étiquet3 sélect1
markiert	marqu5 marquag1 sélection1
marmor	marbr7
marmorsaul	marbr5
marschiert	parvint3 march1
maschin	machin7
maschinengewehr	mitraill9
material	matériau3
materiali	matérial5
math	mathémat6 macro2
mathemat	mathémat4 math1
mau	mur5
maus	sour6
maustast	clic3 bouton1 maintien1 sour1
mauszeig	curseur3 pointeur2 sour2 survol2
max	maximum2 maximal1
maximal	maximum6 max1
mechan	mécan4 mécanicien4
medi	médi2 medium1
medianwert	médian8
medienobjekt	medi5 medium5 objet1
medizin	médical7 médecin2 médic2
meer	mer6 océan1
meeresbewohn	ondin5
meermensch	ondin4
meervolk	ondin6
megasys	megasy7 mégasy3
mehr	plus5 plusieur3 multipl2
mehrdeut	ambigu6
mehrfach	multipl3
mehrspiel	multijoueur6
mein	mon6 ma4 me3 mien1
meist	maîtr6 plupart5
meld	signal3 bug2
meldet	signal1
meldung	messag1
meng	beaucoup3 quantit3
mensch	humain9 gen1 homm1
menschlich	humain4 human1
merk	mémoris3 souven1
merkwurd	étrang4 bizarr2 drôl1
met	hydromel5 metr5
metall	métal8 métall2
metaserv	met7 métaserveur2
method	méthod5 mani1
miao	hmong2 qiandong2
mich	me4 m3 moi2
militar	militair7
militargebaud	militair5
mindest	moin5
minikart	min3 minicart3
minimal	minimum5
miniraket	pmr5 min2
mir	m3 me2 moi2
mischlegier	alliag6 composit5
mist	mr3
mit	avec7 à1
mitarbeit	emploi5
mitglied	membr7
mitt	milieu4 centr2
mittel	moyen4 intermédiair1
mittelwert	moyen3 varianc1
mittl	moyen5 intermédiair2 médian1
mixtek	mixtequ9
mocht	voul5 souhait2 veux1 voudr1
mochtet	voul2
modell	model3
modernisi	mettr2
modifiziert	modifi1
modpack	pack2
modul	moteur1
modus	mod4
mog	puissent2 puiss1
moglich	possibl5 possibil2 potentiel1
moglicherweis	peut1 probabl1
molar	molair9
molekul	molécul9
moment	instant3 attend2
momentan	actuel3
monat	mois9 mensuel1
monatsansicht	mensuel4
mond	lun9
monst	monstr9
morg	demain5 matin5 aub2 lendemain1
mors	morti9
ms	mj3 megasy2 excel1 m1 multijoueur1
mud	fatigu8
multiplikation	multipli4 multipl1
munition	munit7 ball2
munz	piec3
musik	musiqu8
muss	devon4 doit4 dev3 dois2 doivent2
musst	dev3 dois1
must	motif8
mut	courag4
mutt	mer8
na	bien1
nach	apres4 prochain4 suiv2 ver2 par1
nachd	apres2
nachdenk	pensiv3 réflech3
nachfrag	demand3 confirm1
nachfuhr	guidag6 guid3
nachkomm	descend8
nachnam	famill3 nom1
nachricht	messag9
nachrichtenlist	list1 messag1
nacht	nuit8
naga	nag8
nah	pres4 proch3 proxim3 approch1 approchent1
nahert	approch2
nahkampf	combat2 mêl2 corp1
nahrung	nourritur8
nahrungsversorg	approvision3
naht	coud1
nahuatl	puebl3
nam	nom9 nomm1
narr	idiot5 imbécil3 fou1
narrisch	pauvr2 idiot1 stupid1
nasda	nasd6
nation	civilis1 démograph1
natur	naturel4 sûr2 bien1 évident1
nd	t3
neb	côt3 adjacent1
nebel	brouillard8 brum3
negativ	négat9
nehm	prendr2 prend1 prendron1 suppos1
nehmt	pren1
nein	non6 nooon1
nenn	appel3 appelon3
nennt	appel1
net	astrometry5
nett	symp4 gentil2 jol2 bel1
netz	toil4 filet3 géometr3
netzwerk	réseau7
neu	nouveau7 nouvel7
neuig	nouvel2
neustart	redémarrag4 redémarr1
new	paradigm5
nexus	virus2
nicht	pas6 ne4 n2 non2 impossibl1
nie	jam6
nied	bas1
niederlag	défait7
niederland	néerlandais7 néerland5 pay1
niedrig	bass2 faibl2
niemal	jam4
niemand	person4
nimm	prend4 pren1
noch	encor5 toujour1
nochmal	encor1 reparl1
nord	septentrional5
nordallianz	allianc3
nordelf	elfe1 nord1
nordland	nord1 terr1
nordlich	septentrional5 nord4
nordost	nord3 celli2
nordw	nord2
nordwest	nord2
normal	standard1
normalerweis	habituel4 général2 normal2
norweg	norvégien9 norveg4
notig	nécessair3
notiz	not8 mémo4 mémos2
notizlist	mémos6
notwend	nécessair3
nthalt	ontient7
nuklear	nucléair9
null	zéro5 nul4 zéros3
numm	numéro5
nummeriert	numérot6
nun	mainten4 eh2 bien1 désorm1
nur	seul5 uniqu3 just1 ne1 qu1
nutz	util2 utilis1
nutzlich	util7
nutzung	usag2
oas	oasis9
ob	indiqu2 non2 ou1 si1
oben	haut5 ci1 remont1
ober	haut4 supérieur3
oberflach	surfac7 interfac2
oberhalb	au1
oberst	haut1
obig	ci3
objekt	objet8 élément1
observatorium	observatoir7 ob5
obwohl	bien1
oder	ou9
of	summ3
off	ouvert4
offensicht	apparent2
offent	public8 publiqu2
offiziell	officiel9
offlin	hor4
offn	ouvr8 ouvertur2
offnet	ouvr3
oft	souvent5 fréquenc1
oger	ogre8
oh	ho2
ohn	san8
ohr	oreil6 entendu1
ok	accord2
oldstuck	ingot7
on	ur4 epuis3
onlin	lign3 banqu1 cotat1
onnt	pu1
operation	oper2
opf	sacrifi3 sacrific3 victim3 sacrif2
optional	optionnel9 facult3
ordn	dossi8 réorganis1 répertoir1
ordnung	ordre1
original	origin2
ork	orc9
orkisch	orc4
ort	lieux6 lieu5 endroit3 emplac2
osch	supprim1
ost	oriental5
ostlich	oriental6
otomí	otom9
ozean	océan8
paar	quelqu3 pair1
pah	bah5 pouah4 peuh3
paket	paquet6 paquetag5
pakt	pact6
palt	olon8
panzer	blindag5 armur2
panzerbrech	heap5 perfor3 obus1
papua	papouas9
paramet	parametr5 argument1
partei	camp6
parti	jeu1 part1
partn	conjoint8 concubin2
pass	col2 gaff2 attent1 correspondr1
passend	appropri3 adapt2 correspond1
passi	arriv2 pass1
passiert	arriv2 pass2
passt	correspond1
passwort	mot4 pass2
paus	arrêt1
pausiert	paus4 vant1
pazif	pacif9
perfekt	parfait4 parf3
period	périod6
person	individu7 individus6 personnel2 individuel1
pfad	chemin6 emplac2
pfeil	flech8 fléchet2
pferd	cheval9
pflanz	plant7 sem1
pflicht	devoir3
phantom	fantôm4
pik	piqu8
pill	pilul6 aval1
pilzbaum	champignon7
pinguin	pingouin7 manchot5
pixeln	pixel4
plag	pest6
plan	planif2 planifi1
planung	récurrent2
plasma	plasm6
platz	plac3 espac2 endroit1
platzhalt	fictif5 virtuel5
platzi	plac3
platziert	plac3
plosiv	occlus9
plotzlich	soudain5
plugin	greffon7
plund	pill2 sac2 pillard1 voleur1
portal	portail5
portugies	portug7 portugais6 portugal2
position	posit7 emplac1
positiv	posit3
post	lot5 entré1 lign1
prafix	préfix9
preis	prix7 cour2
primar	primair4 principal4
prinz	princ9
prinzessin	princess9
prioritat	priorit7
privat	priv6 domicil4
pro	par3
probi	essai2
probl	problem7
produkt	produit2
produktion	product8 assemblag1
produktivitat	invest1 product1
produzi	produisent2
produziert	produit2
profil	profileur4
programm	appliqu1 exécut1 logiciel1
programmi	programmeur5 programm2
programmier	programm4
projekt	projet9
protokoll	journal3
protokolli	journalis3
provinz	comt5 provinc5 région1
prozent	pourcentag5
prozentsatz	pourcentag5
prozess	processus6
pruf	vérifi3 vérif2
prufung	épreuv4 test1
pulslas	impuls5 las2
punkt	point6
quadrat	carr9
quartal	trimestr8 trimestriel2
quell	sourc9
quelltextbuch	listing5
querverweis	référent2
rach	veng6 vengeanc4 revanch2
rad	rou8
radius	rayon7
rahm	cadr8 englob2 bordur1 décor1
raket	missil4 roquet3 chargeur1
rakshas	raksh8
rand	encadr5 marg4 bordur2 bord1
rang	niveau1
rast	grill3 repos2
rat	conseil7 devin2 taux1
raub	pill2 pillard2
rauch	fum6 fumeur4 fumigen2
raum	chambr2 piec2 sall2
raumschiff	vaisseau5 spatial2
raus	sort1
reaktor	réacteur7
rechn	ordin2 calcul1 hôt1
rechnung	factur8
rechnungsnumm	factur2
recht	droit9 raison2
rechteck	rectangl6 rectangulair4 attach1 carr1
rechtmass	légitim8 hériti1
rechtschreibpruf	orthograph6 correcteur3
rechtsklick	clic3 droit1
rechtzeit	temp2
red	parl4
reduziert	réduit6 réduis2
reet	roseau8
referenz	référent7
referenziert	référenc7
regel	regl4 leçon1
regeln	regl4
regelsatz	regl4
regier	gouvern5
regierungsform	gouvern5
region	région6 kraï3
registriert	enregistr1 reconnu1
regular	rationnel5 réguli4 express1
reich	rich4 empir3 royaum2
reicht	suff1 suffis1
reichweit	port2
reif	matur9 mûr7
reih	ensembl1 lign1 rang1
reihenfolg	ordre5
rein	pur5 entrer1
reis	voyag7
reiss	arrach5 démantel1
reit	onglet7 cavali5
rekruti	recrut5
rekt	ad9
relativ	relat4
reparatur	répar4
repari	répar6
repariert	répar3 corrig1
republ	républ9
reserv	réserv4
reserviert	réserv6 allou3
resistenz	résist4 possèdent1
respekt	respect6
rest	résidu2
restlich	rest2
rett	sauv6 secour1
rettet	sauv4
revolt	révolt5 incit4
richt	font1
richtig	correct3 bon1
richtung	direct4 sen1 ver1
riesig	énorm6 gigantesqu4 immens1
ring	anneau9
risiko	risqu5
ro	ar3 arthian1
robo	robot2
robos	robot3
robot	droid1
robotergestutzt	robotis8
rohstoff	ressourc8
roll	rôl6
rot	roug9
rubin	rub6
ruck	dos3
ruckfrag	present1 présent1
ruckgang	annul3
ruckkehr	retour3
ruckwart	recul3 arrier2
ruckzug	repl4 retrait3
ruf	appel2 réput2
rufnam	usuel8
ruh	repos4 reposent2 paix1 silenc1
ruhig	calm3
ruhm	gloir8
rumpf	châss9
rumpfpunkt	blindag3 résist3
run	glyph4
rund	tour7
runt	descendr2
russisch	russ7
russland	russ7
rustung	armur9
rustungsschmied	armur2 fabriqu1
sag	dir3 dis1 dison1 dit1 sci1
sagewerk	scier8
sagt	dit5 dis2
sah	vu1
saldo	sold6 balanc1
sammeln	collect2 rassembl2 expérient1
sammelt	rassembl3 regroup2
sammlung	collect6 recueil4
san	pedro1
sand	sabl7
santa	sant2
sar	li1
satz	phras4
saub	nettoi3 nettoyag2
saurian	saurien9
scaveng	pillard7
schad	dégât7 dommag4 endommag1 inflig1
schaff	arriv1
schalt	désélection2
schaltet	dé1 désact1
schaltflach	bouton5
schaltkreis	circuit9
schaman	chaman9
scharf	affin4 pointu3 net1
schatt	ombre9
schatz	trésor5 suppos1
schatzkamm	trésor5
schau	jet2 regard2
schaut	regard3 tapi2 voi1
scheck	chequ7
schein	semblent4 sembl1
scheint	sembl4 dir1 semblent1
schema	schem3 model2
schick	envoi2
schicksal	destin4
schickt	envoi1 renvoi1
schieb	descendr1 déplac1
schieberegl	régul4 contrôleur3 curseur2
schien	rail2 sembl1
schiff	navir8 bateau5 vaisseau1
schild	boucli6 product2 panneau1
schlacht	bataill4 mort2 combat1
schlachtfeld	bataill3
schlaf	dorm5 sommeil4
schlag	coup2 frapp1 sugger1
schlagt	sugger2
schlecht	mauvais4 mal2 mauv2
schleier	voil5
schliess	ferm6 fermetur3
schliesslich	final2 enfin1
schliesst	ferm1
schlimm	pir6 terribl1
schlug	tentat1
schlussel	clé8 clef2
schmerz	douleur6
schmied	forg7 forgeron2
schmiedet	produit1
schnell	rapid7 vit5
schnellleist	action1 barr1
schon	déjà3 beau1 bel1
schrecklich	terribl5 horribl3
schreib	écritur5 écrir4 tap1
schreibgeschutzt	lectur4
schrift	polic4
schriftart	polic6
schriftgross	polic2 taill2
schritt	étap7
schul	écol5
schuld	det5 redev2
schuss	tir2
schutz	protect5 proteg3 couvr1 défendr1
schwach	faibl7
schwarz	noir8 nocturn1
schwarzaug	œil5
schwenk	pivot2 réorient2 cibl1 pointag1
schwer	lourd9 difficil3 séver1
schwert	épé9 lam1
schwest	sœur8
schwierig	difficil5 difficult2 ennuis2
schwierigkeitsgrad	difficult5 caractérist1
scourg	anti3 missil3
scroll	défil5
sech	six9 sixiem3
see	lac7 mer1
seefahrt	maritim5 navig1
seel	âme9
seen	lac5
seh	voir4 vois4 verron2 verr1 voyon1
sehr	tres7 extrêm1
seht	regard5 voi1
sei	lou1 soi1 sois1 soit1
seicht	profond2
seid	ête4 soi2
sein	son4 être3 sa2 se1
seit	pag6 côt3 depuis2
seitd	depuis2
seitenleist	latéral7
seitenumbruch	saut4
sektor	secteur6
sekund	second7
sekundar	secondair4 indic2
selb	mêm4 lui1
selt	rar6
seltsam	étrang5 bizarr3
send	envoi5
sendet	envoi1
sensor	radar3 senseur2
senufo	senoufo9
sepa	sep6
serv	serveur9
setz	défin2 fix1 mettr1
setzling	pouss6 jeun1
setzt	défin1
seufzt	soup7 soupir3
shan	taum5
shift	maj6
sich	se3 sécur2 sûr2 certain1 sécuris1
sicher	sauvegard3
sicherstell	garant1 précis1
sicherungsdatei	archiv1 sauvegard1
sicht	vu2
sichtbar	visibl7 visibil3
sichtfeld	vision4 cdv1
sichtweit	distanc2 vision1
sie	elle3 vous2 il1
sieb	sept9
siedl	colon2
siedlung	camp1
sieg	victoir7 vainqueur1
siegreich	victori6
sieh	voir5 regard1 vois1
sieht	sembl2 air1 ressembl1 voit1
simulation	simul6
sind	sont6 somm2
singularitat	singular9
sinn	sen2
sipp	clan5
sir	monsieur3
situation	situat6
sitzung	session8
skali	échel3
skalier	échel3 ajust1
skelett	squelet9
sklav	esclav8
skript	script9
so	auss2 ains1 aut1 si1 tel1
sobald	des3 fois2 aussitôt1 quand1
soeb	venon1
sofort	immédiat5 suit1
softwar	logiciel8
sogar	mêm3
sohn	fil7
solang	tant3
solch	tel2 pareil1
soll	doit2 deb1 doivent1 débit1 voul1
sollt	devr6 devrion3 doit1
solltet	devr1
sonn	soleil9
sonnensyst	solair4
sonst	sinon1
sorg	inquiet3 souc1
sorti	tri6
sortierreihenfolg	tri2 ordre1
sortiert	tri3
sound	son2
sowi	ains1
sowohl	fois1
spah	éclaireur3
spalt	colon9
spaltenbreit	largeur2
spanisch	espagnol9 espagn2
spass	amus5 éclat2 blagu1
spat	tard7 retard1 ultérieur1
speer	lanc4
speich	enregistr6 sauvegard2 mémoir1
speichert	enregistr1
spenc	baptist8
sperr	verrou4 verrouill3
speziell	spécial5 spécif2 particuli1
spezif	spécif4
sphar	orbe6
spiel	joueur7 jeu4 part3 jeux2 jou2
spielernam	pseudo2 joueur1 pseudonym1
spielgeschwind	vitess3
spielleit	hôt5 organis1
spielstand	sauvegard4
spielt	jou1
spinn	araign7 piaf4
spion	espion8
split	répartit4 répart2
sprach	langu9 langag2 german1 malayo1
sprech	parl4
sprecht	parl1
sprich	parl3
spricht	parl2
spring	aller2 saut2
spur	trac5 sen3 sent1
staat	état5
stab	bâton8 tig3
stabil	stabl8 solid1
stadt	vill9 cit2
stadterweiter	bât2
stahl	aci5 métal1
stamm	tribu6 tronc5 tribus4 clan1
stammbaum	familial5 arbre3
stammt	provient3 vient1
standard	défaut3 implicit3
standardklass	standard4
standardmass	défaut3
standardwert	défaut2
standort	posit4 géograph1
starb	déced5
stark	fort7 forc2 puiss2
start	démarr4 lanc3 démarrag2 redémarr2
startet	commenc1 lanc1
stationiert	garnison2
statt	lieu2 plutôt2
stattdess	plac3 plutôt1
status	état5 statut4
statusleist	état2 barr1
staub	poussi7
stehl	vol4
steig	augment1
steigt	envah1 mont1
stein	pierr5 gran4 granit4 loupi1
steinbruch	carri9
steinmetz	tailleur5
stell	assur2
stellt	décid2 doivent1
stellung	emplac3 batter1
sterb	mour6 meur3 mourr2 crev1 mouron1
sterblich	mortel7
stern	étoil9
sternbildgrenz	constel4
sternbildlini	constel4
sternbildnam	constel5
steu	tax6 impôt2
steuerrelevant	tax2
steuert	bruit2 contrôl1
steuertabell	taxat6 tabl3
stf	vision4 cdv3
stichprob	échantillon8
stichwort	étiquet4 index1
stil	styl8
still	silenci4 silenc3 calm1
stilvorlag	feuill1 styl1
stimm	voix6 vot2 accord1
stimmhaft	vois2
stimmlos	sourd9
stinkend	pu2 sal1
stirb	meur5 crev2 mour1
stirbt	meurt4
stoff	tissu5 mati2 solut2 tissus2 substanc1
stolz	fi5 fier5 fiert3
ston	mlle1
stopp	arrêt3
stor	dérang5 brouilleur3
strahlung	radiat8
strand	plag3 rivag2
strass	rout9 ru2
streitkraft	forc2
strg	ctrl9
stromversorg	aliment4 énerg2
stuck	morceau4 piec1
stuf	niveau6
stund	heur7
sturm	tempêt5 orag3
sturz	chut5
such	recherch6 cherch2
suchordn	dossi3
sucht	cherch3 recherch1
sud	méridional6
sudbucht	bai7
sudlich	méridional6 sud3
sudost	sud3
sudw	sud3
sudwest	sud3
suffix	heim2 ange1 bourg1 ey1 ker1
summ	total3 somm2
sumpf	mar6 marécag5
symbol	icôn5
syst	system7
szenari	scénarios7 scenarii2 scénario1
szenario	scénario8 scenario3
tab	onglet2
tabell	tableau7 tabl3 tableur1
tag	jour9 journ2
tageszeit	journ2
tal	vall8 larm1
tania	tani8
tansania	tanzan9
tapf	brav4 courag3
tast	touch7
tastatur	clavi6
tastenkurzel	raccourc7 clavi2
tat	acte2 effect1 effet1 fait1
tatsach	réel1
taum	shan4
tausch	échang3 invers2
tausend	milli6 mill3
team	équip5 coéquipi2
technisch	techniqu7
technologi	technolog8
teil	part3 divis1 morceau1 partag1 portion1
teilch	particul9
teilnehm	particip7
teilweis	partiel8
telefon	téléphon8
teleport	téléporteur7
teleskop	télescop7
tempel	templ9
temperatur	températur9
temporar	temporair8
termin	éven5 rend4
territorium	territoir4
tex	polic1
textdatei	text1
thema	them5 sujet2
theorem	théorem8
thera	ther9
thron	trôn5
tief	profond6 profondeur5
tier	animal9 gibi1
tilgung	amort7
tipp	astuc6 indic3
tipps	astuc4 indic2
titel	titr7 pist1
tja	eh1
to	barr2
tocht	fill8
tod	mort4 déces2
todlich	mortel5 fatal1
toll	génial3 sup1
ton	son2 audio1
tor	port5 portail3
toricht	stupid5
tortendiagramm	camembert6 circulair2
tot	mort3 tu2 tuent1
totenbeschwor	nécromancien7
totet	tu2
traditionell	traditionnel9
traf	rencontr1
trag	porteur5 port2 portent1
traini	entrain2 entraîn1
training	entraîn2 entrain1
trainingspunkt	entrain2 point1
trank	potion8
transaktion	oper2 transact2
transport	transporteur6
transportermission	aérotransport6 longu1 mission1
transporti	transport4
transportiert	transport4
trat	moteur2
trau	chagrin2 confianc2
traum	rêv8
treff	rencontr2 occurrent1
treib	pilot6
trenn	déconnect1 sépar1
trennzeich	délimiteur5 sépar4
treu	loyal3 fidel2
trink	boir6 buv3
trock	arid4 sec2 sech2
trotz	malgr3
trotzd	malgr3 mêm1 néanmoin1
truh	coffr7
trupp	troup5 forc2 armé1
tun	fair3 faison1 fer1
tunnel	galer2
tunneln	tunnel3 galer2
tur	port3 déverrouill1
turkisch	turc7 turqu5
turm	tour2 tourel1
turnierpupp	quintain7 mannequin4
tut	désol5 navr1
typ	gar1 mec1
typisch	typiqu7 personnag1
typs	typ3
ubel	mal2
uben	entraîn2 pratiqu1
uber	propos3 concern1 sur1
uberall	partout5
uberein	correspondent3
ubereinstimm	correspondr3 correspondent2 correspond1
uberfall	retard5
uberflutet	inond6
ubergeb	transmet2
ubergeordnet	parent4 per2
uberlass	laiss1
uberleb	surviv5 survivr5 surv4
uberlebt	survécu5 survivr2 surv1
uberleg	supérior3 supérieur1
ubernehm	hérit2 prendr2 appliqu1 contrôl1
ubernomm	conserv1
uberpruf	vérif4 vérifi4 revoir1
uberpruft	vérif2 vérifi2
uberqu	travers4
uberrannt	débord3 envah2
uberrasch	surpris6
uberschreib	écras5 remplac1 surcharg1
uberschreitet	dep6
uberschrieb	écras3 remplac1
ubersetz	traduct9 traduir2
ubersetzt	traduit7 localis2
ubersicht	accueil4 aperçu1 résum1
ubersichtskart	min2
uberspring	saut2 ignor1 pass1
ubertrag	transmiss5 transfer1
uberweis	vir5
uberzeug	convaincr6
ublich	réfer2 habituel1
ublicherweis	général3 habituel1
ubrig	rest2
ubung	exercic7
uf	ur5
uhr	horlog7
uhrzeigersinn	aiguill3 horair1
uhrzeit	heur2
um	pour5 afin1 autour1
umbenannt	renomm5
umbenenn	renomm8
umbring	tu1
umbuch	vir4 transfer1
umgeb	environ5 alentour1 entour1
umgeh	contourn3 évit1
umgekehrt	invers5
umgewandelt	convert3
umkehr	invers5
umriss	contour4 form2
umschalt	shift3 bascul2 désact2
umstand	circonst4
umwandeln	convert3 transform2
umweltverschmutz	pollut7
umzingelt	encercl7 cern3
unabhang	indépend8
unbegrenzt	illim5 illimit4 infin2
unbekannt	inconnu9 nconnu1
unbenannt	absenc1 san1
unbenutzt	inutilis4 référenc2
unbeweg	inamovibl7
und	et9
undurchsicht	opaqu7 opac4
unehe	mari6
unerwartet	inattendu7 inattendus2
unerwunscht	pourriel7
ungefahr	approxim4
ungerundet	voyel3 arrond1
unglaub	incroi6 infidel5
unglucklicherweis	malheur5
ungult	invalid5 valid4 valabl2 illégal1 incorrect1
universitat	univers7
unmog	impossibl1
uns	notr5 nos4 nous4
unscht	ouhait4 emand1
unsich	incertain4 sécuris1
unsichtbar	invisibl7
unt	bas3 sous3 ci2 dessous2 bass1
untat	inact3
unterbrech	limit2 report2
untergang	condamn2 couch2
untergrund	souterrain4
unterhalb	dessous2
unterhalt	entretien4 entreten2 artist1
unterhaltskost	entretien5
unterird	souterrain5
unterkont	sous3
unterkonto	sous2
unterscheid	différenci3 différent1 sensibl1
unterschied	différent4 vari1
unterschlupf	abri5
unterstutz	aid2 pris1 souten1 soutien1 support1
unterstutzt	pris3 support3 prend1 soutenu1
untersuch	examin4 explor1 étudi1
untot	mort5
unvollstand	incomplet8 orphelin2
unzufried	mécontent6
unzulass	invalid1
updat	mis2
ur	our3
urd	été2 odifi1 upprim1
ursprung	origin4 original4 initial3 originel2
usw	etc7
varianz	varianc9
varianzanalys	anov7 facteur1
vat	per9 pap2
veraltet	obsolet8 dépréci2 déconseil1
verand	modifi2 proced1 redimension1 transform1
verandert	modifi2 chang1
verantwort	respons6
verarbeit	trait4 analys1
verarbeitet	analys2 trait2 transform2 interpret1
verbannt	bann9
verberg	masqu5
verbess	amélior4
verbesser	amélior2
verbessert	amélior5
verbind	connexion5 connect3 connex2 passif2 associ1
verbleib	rest3
verborg	cach3 masqu2
verbraucht	consomm3
verbrenn	armement2 brûl2
verbund	connect3 reli2 associ1 li1
verbundet	alli8
verdammt	maudit3 damn2 condamn1 maud1
verdient	mérit6 méritent3
verdoppelt	doubl4 accroît1
verein	réun2 combin1
vereinbar	march1
vereinigt	uni4 unis2 allemagn1
vereint	uni4
verfall	ruin3
verfass	rédact3 rédig3
verflucht	maud5 maudit3 malédict2
verfolg	poursuivr3 poursuit2 suivr2
verfug	disponibl1 fourn1
verfugbar	disponibl9 disponibil1 indisponibl1
vergang	pass2
vergeb	numéro1 pardon1 vain1
vergess	oubli8 oubl3
vergesst	oubl2 souven1
vergift	empoison3 poison2
vergiss	oubl4
vergleich	compar7 comparaison4
vergnug	plais5
vergross	agrand2 augment2 zoom2 étend1
verhalt	comport7
verhaltnis	proport4
verhind	empêch3 évit2
verhindert	empêch3 évit1
verkauf	vendr6 vend4 vent3
verkauft	vendu7 vendus3 vend2 vent1
verklein	diminu2 dézoom2 enroul2 réduir1
verknupf	lien4 hyperlien3 li1
verknupft	li4 connect1 lien1
verlangsam	ralent6
verlangt	manqu1
verlass	quitt4 abandon2
verlasst	quitt3
verlauf	histor3 tortueux1
verletzt	bless5 viol3
verli	perdr4 donjon3 perd2
verliert	perd3 perdr1
verlor	perdu8 perdus3 perdr1
verlust	pert7 perdr1
vermeid	évit5 préven1
vermiss	manqu1 regret1
vermut	dout1 probabl1
vernicht	détruir4 anéant2 détruis1
vernichtet	détruis2 détruit2 élimin1
veroffentlich	publiqu5 publi1
veroffentlicht	publi9
verrat	traîtr6 trahison4
verring	diminu3 réduir2
verringert	réduit3 diminu1
verruckt	foll3 fous3 dément2 fou2 devenus1
versagt	échou1
verschick	envoi4
verschickt	envoi3
verschieb	déplac5
verschied	différent4 diver3 divers3 plusieur1 vari1
verschlusseln	chiffr5
verschlusselt	chiffr6
verschneit	enneig9
verschob	déplac3
verschwend	gaspillag5 gaspill4 gâch3 perdr1
verschwind	disparaîtr2 disparaissent1 dégag1
verschwindet	disparaît4
versetz	décal5 bascul1
versorg	approvision2 fourn2
versorgt	approvision2
versprech	promet4 promess3 prom1
verstand	compr3 comprend1
verstark	renfort8
verstarkt	amplifi3 renforc3
versteck	cach3 cachent2
versteckt	cach5
versteh	comprend6 comprendr4 comprenon2 compren1
versuch	essai5 tent2 tentat2 essais1 essay1
versucht	essai3 tent3 essay1 incident1 tentat1
verteid	défens5 défendr4 défenseur4 défend1
verteidigt	défendr3 défend2
verteidigungsanlag	défens3 structur1
verteidigungsstark	défens2
verteil	doubleur4 distribu2
vertikal	vertical9
vertrag	contrat3 trait3
vertrau	confianc5
vertrauenswert	confianc3
vertrauenswurd	approb4 fiabl3 confianc1 ssl1
vertraulich	priv6 confidentiel2
vertraut	famili3 confianc1
vertreib	délog2 expuls2 chass1 fuir1 repouss1
vertrieb	chass2 repouss2
verursach	provoqu2 inflig1
verursacht	caus2 inflig1
vervollstand	complet3 auxiliair2
verwalt	ger7 gestion2
verwandt	li1 parent1 relat1
verwandtschaftsrechn	relationnel7
verweis	citat2 lien2 référent1
verwend	utilis5 utilisent1
verwendet	utilis5
verwerf	abandon2 annul1
verworf	abandon2
verwundet	bless4 affaibl1
verzeichnis	répertoir8 dossi1
verzoger	temporis4 del3
veteran	vétéran6
veteranengrad	véter3 vétéran3
viel	beaucoup4 nombreux3 combien2 trop2 aut1
vielleicht	peut4
vier	quatr9
viert	quatriem8 ème4
vip	viper9
vogel	oiseau9
vokabeln	vocabulair5
vokabelsamml	vocabulair4 recueil3
volk	peupl7
voll	plein4 complet2
vollbildmodus	plein3 écran1
vollstand	complet6
vom	du1 par1
von	de3 par2 d1
vor	avant3
voran	march1
voraus	avanc2
vorbei	fin2 termin1
vorbereit	prépar3
vorbereitet	prépar3
vordefiniert	prédéfin8
voreingestellt	défaut3
voreinstell	défaut3 implicit1
vorfahr	ascend8 ancêtr2
vorgab	préréglag3 défaut2
vorgabeschrift	polic1
vorgang	oper1 tâch1
vorgegeb	défaut2
vorgenomm	modif2 apport1
vorgeschlag	sugger4 propos1
vorh	abord1
vorhand	exist2 présent1
vorher	précédent7
vorhersag	prévis7
vorkomm	occurrent3 doublon1 fréquenc1
vorlag	model7
vorn	plan1
vornam	prénom9
vorpost	sentinel4
vorrat	fournitur3
vorschau	aperçu5 prévisualis2
vorschlag	suggest6 sugger3 proposit2
vorsicht	prudent5 attent3 prudenc1 précaut1
vorstell	imagin5 présent1
vorteil	avantag6
vorubergeh	temporair4
vorwart	avanc1 avant1
vtol	cb1 réarm1
wach	gard3 quart3 croissanc2 pouss1
wachpost	guérit5 faction3
wachs	pouss2
wachstum	croissanc4
wacht	gardien5 gard2
wachturm	tour3 renforc1
waff	arme9 pistolet1
waffenschmied	fabriqu3 moulin2 arme1
wag	ose3 caravan2 osez2
wagt	ose2
wahl	chois5 sélection4 choix2
wahlt	chois1 hexagon1
wahnsinn	fol3 fou2 fous2
wahr	vrai2 vérit2 vrais1 élus1
wahrend	pend5 dur2 tand2
wahrheit	vérit6
wahrschein	probabl6 chanc1 risqu1
wahrung	devis8 produit1
wald	forêt9 bois2 vieuxbosc1
waldschrat	wos8
wand	mur6
wandelnd	zomb4
wann	quand2
war	était5 marchandis3 étaient2 avait1 fut1
warm	chaud4 chaleur2
warn	avert2 préven2
warnung	avert6 attent3 alert2 warning1
warst	étais1
wart	attendr4 attend3 patient3 attendent1 attendon1
warteschlang	fil2
wartet	attend4
warum	pourquoi9
was	quoi3 qu2 que2 ce1 quel1
wass	eau9
wasserweg	navig4 voi3
web	tiss4 internet2
webseit	web3 internet2 sit1
websit	sit2 internet1 sag1
wechseln	bascul1 chang1
wed	ni4
weg	chemin3 caus1 moyen1 passag1 rout1
wegweis	panneau4
weh	mal2 aï1
weiblich	féminin7 femm2
weich	douc4 doux4
weil	parc4 car3
wein	vin9
weis	sag5 sagess2 façon1
weisheit	sagess6
weiss	sais3 sait3 blanc2 blanch1
weisst	sais1 sav1
weit	autr2 loin2 continu1 plus1 supplémentair1
weitergeh	continu1
weiterhin	processus2 continu1
weiterleit	transfert4 suivr3 diffus1
weiz	blé8
welch	quel4 lequel2 qui1
well	vagu8
welt	mond9
weltwund	merveil7
wenig	moin3 peu3
wenigst	delà2 moin2
wenn	si7 lorsqu3 quand2
wer	qui4
werd	être3 seront2 d1 de1 impossibl1
werdet	allez1 vous1
werf	lanc1
werft	naval6 chanti5
werktag	terminent2
werkzeug	outil9 utilitair1
werkzeugkist	boit3 outil2
werkzeugleist	barr3 outil2
werkzeugmach	forgeron4
werkzeugschmied	cessent2 forg1 moulin1
wert	valeur9 val1
wertpapi	produit3 titr3
wertvoll	précieux5
wes	créatur3
wesm	wesmer9
wesnoth	wesnothien2
west	occidental6 ouest4
westlich	occidental6 ouest4
wesvolk	wesfolk9
wett	pari4 météo3 climat2
wichtig	import4 essentiel1
widerstand	résist2
wie	comment5 comm3 combien1 que1 tel1
wied	nouveau1 retrouv1
wiederhergestellt	restaur4
wiederherstell	restaur4 récuper1 rétabl1
wiederhol	répet6 refair2 rétabl2 occurrent1 répétit1
wiederholt	répet3 informent2
wiederkehr	récurrent2
wiederseh	revoir3 retrouv1
wieviel	combien2
wild	sauvag6 gibi4 furieux2
will	veux4 veut2 volont2 voudr1
willkomm	bienvenu9 bienvenus1
wind	vent5
windows	window9
winkel	angle8
winkelminut	arc3 minut2
wint	hiv8
wir	nous6 avon3 allon1 devon1 on1
wird	ser3 est1 va1
wirklich	vrai5 réel3
wirksam	prendront2
wirkung	effet3
wirst	vas2 allez1 mourr1 tu1 verr1
wirtschaft	économ9
wirtshaus	auberg7
wiss	savoir4 savon3 connaiss2 savent2 connaisson1
wissenschaft	scienc6 scientif1
wissenschaftl	scientif6
wisst	sav3
wo	où8
wobei	où1
woch	semain9
wochentag	semain2
wohin	où2
wohl	adieu1
wolf	loup9
woll	voul3 veulent2 voulon2 vouloir1 vrai1
wollt	voul2 voulu2 voulion1
word	été1
wort	mot7 parol3
wortart	mot1 typ1
worterbuch	dictionnair7
wund	blessur4 merveil1
wunderbar	formid2 merveil1
wundervoll	formid2 merveil1
wunsch	souhait2
wunscht	aim2
wurd	été6 a2
wurfel	cub4 dé1
wusst	sav5
wust	désert9 desert2 sabl2
wutend	coler2 révolt2
xistiert	xist5 exist2
zahl	nombr4 chiffr1 comptag1 pai1 pil1
zahlreich	nombreux2
zahlung	vers7 pai3
zahlungsbeding	condit4
zahlungsempfang	bénéficiair7 tier4 payabl2
zapotek	zapotequ9
zaub	enchant2 magicien2 sorci1
zeich	caracter8 ref1
zeichenfolg	chaîn1 contiennent1 dont1
zeichenkett	chaîn7 textuel1
zeichenkodier	codag7 encodag3
zeichensatz	encodag1 polic1
zeichn	dessin4 trac1
zeig	affich3 montr2 pointeur1
zeigt	affich2 montr2
zeil	lign8
zeit	temp7 heur3 dur1 moment1 époqu1
zeitpunkt	moment1
zeitraum	périod4
zeitzon	fuseau6 horair5
zell	cellul9
zelleninhalt	usag2 contenu1
zentral	central9
zentri	centr5
zentriert	centr4 recentr2
zentrum	centr3
zept	sceptr9
zerschmett	écras2 bris1
zerstor	détruir6 destruct3 détruis2
zerstort	détruit8 détruis1
zertifikat	certificat9
zeug	témoin3 truc2
zieh	gliss3 déplac1 promen1 sour1
zieht	déplac1
ziel	cibl5 destin3 but2 object2 efficac1
ziemlich	paraît3 plutôt2 assez1
ziff	chiffr3
zins	intérêt6
zinssatz	intérêt3 taux3
zitadell	citadel9
zivilisation	civilis6
zog	hésit2
zorn	coler3 courroux3 fureur3
zu	trop2 à2 de1 pour1
zucht	élev4
zuchtet	élev3
zuerst	abord5 premi1
zufall	aléatoir7 rng2 accidentel1 hasard1
zufallskart	aléatoir3
zufried	satisfait5 satisf4 bonheur3
zug	tour4 déplac1
zugang	acces4
zugehor	affili6
zugeordnet	assign1 associ1
zugewies	assign4 attribu4 réassign2 affect1
zugriff	acces4 acced2
zuhaus	foi3
zukunft	futur8 aven3
zulass	autoris1
zuletzt	récent4 derni3
zum	au1 pour1 ver1
zumind	moin2
zunach	abord2
zuordn	associ2 correspondr1
zuordnung	homologu3 affect2 correspond1
zur	à1
zuruck	retour3 retourn3 reven2 arrier1 précédent1
zuruckgekehrt	revenu3 retour1
zuruckgesetzt	réinitialis3
zuruckkehr	retourn2 reven2 reviendr2 reviendron2
zurucksetz	réinitialis6 retir1
zusamm	ensembl2 rassembl1
zusammenfass	fusion5 résum5
zusammenfuhr	fusion5
zusammengefasst	fusion3 priorit1
zusammenhang	context1 possed1
zusatz	supplémentair6 additionnel3 addit1
zuschau	spectateur8
zustand	état3
zutreff	conclus3
zuvor	auparav1 précédent1
zuweis	assign3 attribu3 réassign1
zwar	mais1
zweck	usag2
zwei	deux9
zweier	deux1
zweig	branch9
zweimal	deux1 fois1
zweit	deuxiem8 second4
zwerg	nain9
zwergisch	nain3
zwisch	entre9
zwischenablag	press7
zwischensumm	sous2
"""#)
}
