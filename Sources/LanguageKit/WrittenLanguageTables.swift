// Each entry begins with the code of ISO 639-1 and ends with a semicolon or a line's end.

/// ISO 639-1, with ISO 639-2 (terminological before bibliographic); `may`, `mar` and `sun` are left to the calendar.
let codeTable = """
  aa aar;ab abk;af afr;ak aka;am amh;an arg;ar ara;as asm;av ava;ay aym;az aze;ba bak;be bel;bg bul;bi bis;bm bam
  bn ben;bo bod tib;br bre;bs bos;ca cat;ce che;ch cha;co cos;cs ces cze;cv chv;cy cym wel;da dan;de deu ger;dv div
  dz dzo;ee ewe;el ell gre;en eng;eo epo;es spa;et est;eu eus baq;fa fas per;ff ful;fi fin;fj fij;fo fao;fr fra fre
  fy fry;ga gle;gd gla;gl glg;gn grn;gu guj;gv glv;ha hau;he heb;hi hin;hr hrv;ht hat;hu hun;hy hye arm;ia ina;id ind
  ig ibo;is isl ice;it ita;iu iku;ja jpn;jv jav;ka kat geo;kk kaz;kl kal;km khm;kn kan;ko kor;ks kas;ku kur;kv kom
  kw cor;ky kir;la lat;lb ltz;lg lug;li lim;ln lin;lo lao;lt lit;lv lav;mg mlg;mi mri mao;mk mkd mac;ml mal;mn mon
  mr;ms msa;mt mlt;my mya bur;nb nob;ne nep;nl nld dut;nn nno;no nor;oc oci;or ori;os oss;pa pan;pl pol;ps pus;pt por
  qu que;rm roh;rn run;ro ron rum;ru rus;rw kin;sa san;sc srd;sd snd;se sme;sg sag;si sin;sk slk slo;sl slv;sm smo
  sn sna;so som;sq sqi alb;sr srp;ss ssw;st sot;su;sv swe;sw swa;ta tam;te tel;tg tgk;th tha;ti tir;tk tuk;tl tgl
  tn tsn;to ton;tr tur;ts tso;tt tat;ug uig;uk ukr;ur urd;uz uzb;ve ven;vi vie;wo wol;xh xho;yi yid;yo yor;za zha
  zh zho chi;zu zul
  """

/// Names in English and in the language itself, and Russian abbreviations.
let nameTable = """
  ru russian русск рус
  en english engl англ
  fr french français francais франц фр
  es spanish español espanol castellano исп испан
  zh chinese mandarin 中文 汉语 漢語 кит
  ar arabic العربية عربي араб
  de german deutsch нем
  uk ukrainian українська укр
  be belarusian беларуская бел
  kk kazakh қазақша қазақ каз
  ky kyrgyz kirghiz кыргызча кирг кырг
  tg tajik тоҷикӣ тоҷики тадж
  uz uzbek ўзбекча oʻzbekcha узб
  tk turkmen türkmençe туркм
  az azerbaijani azeri azərbaycanca азерб
  hy armenian հայերեն арм
  ka georgian ქართული груз
  ro romanian moldovan română romana рум молд
  mn mongolian монгол монг
  pl polish polski польск
  cs czech čeština cestina чеш чешск
  sk slovak slovenčina slovencina словац
  sl slovenian slovene slovenščina
  sr serbian српски srpski серб
  hr croatian hrvatski хорв
  bs bosnian bosanski
  bg bulgarian български болг
  mk macedonian македонски
  sq albanian shqip
  hu hungarian magyar венг
  fi finnish suomi финск
  et estonian eesti эст
  lv latvian latviešu латыш
  lt lithuanian lietuvių литов
  sv swedish svenska шведск
  no norwegian norsk норв
  da danish dansk датск
  nl dutch nederlands нидерл
  it italian italiano итал
  pt portuguese português portugues португ
  el greek ελληνικά греч
  tr turkish türkçe turkce турецк
  fa persian farsi فارسی перс
  ps pashto پښتو
  ur urdu اردو
  hi hindi हिन्दी
  bn bengali বাংলা
  he hebrew עברית
  ja japanese 日本語 яп японск
  ko korean 한국어
  vi vietnamese вьетн
  th thai
  id indonesian
  ms malay
  sw swahili kiswahili
  """

/// Russian adjectives without their endings.
let stemTable = """
  ru русск;en английск;fr французск;es испанск;zh китайск;ar арабск;de немецк;uk украинск;be белорусск;kk казахск
  ky киргизск кыргызск;tg таджикск;uz узбекск;tk туркменск;az азербайджанск;hy армянск;ka грузинск;ro румынск молдавск
  mn монгольск;pl польск;cs чешск;sk словацк;sl словенск;sr сербск;hr хорватск;bg болгарск;hu венгерск;fi финск
  et эстонск;lv латышск;lt литовск;sv шведск;no норвежск;da датск;nl нидерландск;it итальянск;pt португальск;el греческ
  tr турецк;fa персидск;ja японск;ko корейск;vi вьетнамск
  """
