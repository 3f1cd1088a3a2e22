// swift-format-ignore-file
// Made by Tools/learn-lexicon from message catalogues; see NOTICE.

extension Lexicon {
  /// English stems, and Chinese ones that translate them.
  static let englishChinese = Lexicon(source: "en", target: "zh", compiled: #"""
aa	防2 射1 炮1
abandon	弃4 抛2
abbrevi	缩2
abil	力3
abl	够1 能1
abomin	恶1
abort	止5
about	关2 约1
abov	上2
absolut	绝6
academi	院6
acceler	速2
accent	附1 音1
accept	受5 接1
access	访7
accord	根3
account	科5 户4 账4 帐3 目2
accumul	累3
accuraci	准1 率1
ace	a3
ack	啊2
across	跨1 过1
action	操4 作1 动1
activ	活5 跃2
actual	际5 实2
ad	添3 加2
adapt	适1
add	添6 加5 附2
addit	外2 附1 额1
addon	插2 附1
address	址8
addressbook	簿1
adept	徒4 狂3
adjac	邻6 旁1
adjust	调3 整2
admin	管1
administr	管1
advanc	级4 进1 高1
advis	议1
aethyr	瑟2 艾2
afala	阿1
affect	响3 影1
affili	属2
afraid	怕3 恐1
africa	洲4 非3
after	后5 命1
afternoon	午4
again	再5 又3 次1 重1
against	付1 对1 抗1 抵1
age	龄5 岁3
aggressor	侵2 略2
ago	前2
agre	意2 同1
agricultur	业2 农1
ah	啊3
ahead	前2
ahh	啊2
ahhh	啊2
ai	智2
aid	助3 协1 帮1
aiglondur	隆4
ail	失1 封1
air	气2 空2
airlift	运2
aisleriot	aisler7
al	宿2 拉1
ala	呀3 唉3
alanin	宁3
alduin	渡3
alert	警2
algorithm	算2
alia	替1
alias	替1
align	齐6 准2 校2
aliv	活3 健1
all	所6 全4 部2 都2 有1
alli	盟5 友3
allianc	盟5
alloc	配1
allow	允7 许3
alloy	金2 纤1
almost	乎2 快1
alon	孤2 独2
along	沿1
alongsid	旁2
alphabet	母2
alreadi	已4 经3
also	也5
alt	高1
alter	变1
altern	备1 替1
although	虽2
altitud	高2 度1 拔1
alto	托1 阿1
alveolar	龈5 齿3
alway	总4 永1 直1
am	ams2 我1
amag	伤1 害1
ambigu	歧5
ambush	伏5 袭1
america	美6 洲5
american	美3
amount	额6 量2 金1
amulet	身2
an	一2 个2
analysi	析3
analyz	析3
ancestor	祖6 辈4
ancient	古6
and	和7 并4 及3 与2 且2
angarth	伽2 辛2
angl	角4
angri	怒2 愤2
angular	角1
ani	何5 任4
anim	画4 物1
anniversari	念3 纪3 周1
announc	announ5 公1
anonym	匿6
anoth	另4 其1 又1
answer	答7
ant	蚁7 蚂6
antarctica	极3
anti	反1 坦1 防1
anyth	什1
anyway	仍3
anywher	何1
appar	视1
appear	乎1 现1
append	追2 加1 添1
appli	应4
applic	序2 应1 程1
appoint	约7
approach	近2
appropri	适3
april	四1 月1
aquat	水2
arab	伯4 阿2
arc	角1
arcan	术3 奥2
arch	师1
archer	弓4
archiv	归3 档2
arcmin	角2
arcminut	角2
arcsec	秒2
ardonna	娜3 冬2
are	是1 正1
area	域5 区4 积1
argh	啊3
argument	参4
aris	起1
arithmet	术3
arm	备1 武1 装1
armi	军4 队1
armor	甲5 装3 防1
around	周3 围1 绕1
array	组2 阵2
arriv	达2 抵1
arrog	傲3
arrow	箭3
art	艺4
arthian	恩2 瑟2 艾2
articl	章4
artifact	遗5
artifici	假2
artilleri	炮1
artwork	美2
arvith	维2 阿1
as	为4 作1 另1 尽1
ascens	ra3 赤1
ash	烬5
ashevier	薇6
asia	亚5 洲4
ask	询4 问3 求1
assassin	刺5
assault	突5
assembl	织2
asset	资4 产3
assign	指2 分1 派1 配1
assist	助4
associ	关2 相1 联1
assum	假2
asteroid	小1 星1
astrometri	astrom9
astronomi	学1
astrophys	物1
at	在1 终1
atlant	洋2
atmospher	气2
atom	原3
attach	附5
attack	攻8 击1 袭1
attempt	尝4 试3
attende	席3 者1
attent	意1
attribut	属4 性3
audio	音2
australia	澳4
australian	澳3
authent	证3
author	者3 作2
auto	自4 动2
autocomplet	补1
autofil	填2
autofocus	焦2
autoformat	套3
autoguid	星1
autoload	装1
autom	化2
automat	自5 动2
autosav	保1 自1
avail	可3 用1
aveng	仇5
averag	均7
avoid	避5 免2 躲1
await	待1 等1
away	离2 跑1 遣1
ax	斧6
axe	斧6 轴1
axi	轴6
az	方1
azimuth	方1
back	回5 退1
backend	端3
background	背7 景2
backlash	差2
backup	份6 备1
backward	向1 退1
bad	坏2 糕2 糟1
bag	袋3
bah	呸9
balanc	余6 衡2 额2
baldra	巴1
balsa	木2 轻2
baltic	波1 罗1
ban	封1 禁1
band	伍1 群1
bandit	匪6 盗2
bank	银6 岸1
banner	旗4
baptism	洗3
baptiz	洗4
bar	栏5 条1
baran	巴3 兰2
barbarian	野3 蛮2
bargain	谈1
barley	麦5
barrier	卡1
base	基7 础3
basic	基4 础1
bat	蝙7 蝠7
batch	批5
batteri	炮2 阵1
battl	战4 斗4
battlefield	场2
bay	湾5 舱2 贝1
bcc	抄3
be	被2 会1 将1 能1
beach	滩6
bear	熊2 带1
beast	野3
beaten	败1
beauti	丽2 漂1
becaus	因5
becom	变1 成1
been	已2 被2 经1
befor	前5 之1
began	始1
begin	始3 头1 开1
begun	始1
behind	后1 紧1 背1
behold	看1
believ	相2 信1
belong	属3
below	下3 面2 低1
besid	旁3 肩2
best	佳4 最2 好1
bet	赌7
betray	叛3
better	好2
between	间3 之2 介1
bewar	心1
beyond	超1
biblatex	biblat9
bibliographi	献4 考2
big	大3
bilabi	唇3
bill	账3
bin	素1
binari	二1
bind	绑2 捷1
biom	群2
bird	鸟8
birth	生3
birthday	生1
bit	点1
bitter	苦3
black	黑4 眼2 漆1
blackroot	根3
blade	刃6 刀2
blank	白3 空2
blast	爆1
bless	祝4
block	块3 堵2 区1 封1 挡1
blockhous	碉2
blood	血8
blow	炸2
blue	蓝8
board	登2
boat	船2
bodi	身3 体2 body1 hp1 尸1
bold	粗6 胆2
bomb	炸5 舱2 弹1
bond	券2
bone	骨7
bonus	励4 奖4 成1
book	书6 簿5
bookmark	书3
boot	靴6
border	边3 界2 框1
born	生2
boss	老2
both	两3 都1
bottom	底6 下1
bound	界3 边2
boundari	界3
bow	弓6
box	框6 盒2 彩1
boy	孩4 兄1
brace	括1
braill	盲6
brain	脑2
branch	支4 枝1
brave	勇5
bread	烘3
break	断2 破2 换1
breath	吐2 吸1 呼1
breeder	饲6
brethren	兄2 胞1
bridg	桥8 梁4
bright	亮3 明1 颗1
bring	带3
british	颠3 英2
broken	坏1 破1
brother	弟7 兄3 哥1
brought	带2
brown	棕8
brows	浏5
browser	浏5
brush	刷2 笔1
buddi	buddy4
budget	预5 算2
buffer	缓3
bug	误2 虫1 软1
build	筑4 建3 造2 栋1
built	建1 造1
bulgarian	亚1
bullet	壳1
bunker	碉6 堡1
buri	葬5 埋1 府1
burial	埋3 葬2
burn	烧6
bush	灌4 莓3
busi	忙5 业2 企1 司1 商1
but	但9 过1
button	钮8 按2
buy	买8 购3
by	按3 由2 被1 通1
ca	颁2 古1
cach	缓7
cage	笼6
caladon	卡1 拉1
calcul	算5 计3
calendar	历9
calibr	校7
call	叫4 呼3 唤2 召1 称1
cam	役3
camera	机4 相1
camp	营4
campaign	役7
can	可4 能3 以2
cancel	取4 消4
cannon	农5 炮4
cannot	法3 无2 能2
cap	盖2 写1
capabl	力1 够1
cape	普1
capit	首2 写1
captain	长2
caption	题2
captur	拍6 摄6 占2 抓2 捕2
car	汽3 车2 shiny1 轿1
caravan	篷2 商1
carbon	碳7
carcyn	辛3
card	牌5 卡2
care	心3 仔1
carri	带2 携2
case	写3 cases1
cash	金2
cast	施3
castl	堡6 城1
catalan	泰2
catalog	星2 表1
catch	赶1 追1
categori	别3 类3
caught	抓2 追1
caus	致3 因1
cave	洞7 穴6
cavern	洞2 穴2
cb	反2 雷1
cc	抄5
ceas	停1
celebr	庆4
cell	元6 格2
center	居3 心3 中1
central	央4 中1 躯1
certain	定1 特1
certif	证6 书1
chain	链1 锁1
challeng	挑6
chamber	厅2 室2
champion	冠3
chanc	机2 率2
chang	改7 变3 修2 更1
channel	道2
chantal	黛6
chapter	章6
charact	符5 字2
charcoal	炭8
charg	锋3 冲1 费1
chart	图3 柱1
chase	追3
chat	聊7
cheat	弊5 欺2
check	检6 勾2 查2 支1 票1
checkbox	框1
cheer	瘦2 兴1
chemic	学2 化1
chest	箱4 胸2
chief	酋3 头1 老1
chieftain	酋3
child	女3 子3 孩2
children	女3 子2 孩1
chill	寒6
chines	汉5
choic	择2
choos	择5 选1
chosen	选1
christen	礼3 洗1
circl	圆5 圈4
citadel	垒3 堡2 塞1
citat	引6
cite	引1
citi	城8 市7
citizen	民3
civil	明2 内1
civilian	拯2 民1
claim	声2
clan	氏5 族2
class	类3 刊1
classic	典3
claw	爪8
clean	清2 净1
clear	清7
clearwat	港1
cleodil	柳6
click	击5 点2
client	客5 端3
cliff	崖6 峭4
climb	攀4 爬4
clipboard	剪5 贴5
cloak	篷4
clock	钟5
clockwis	针5
close	闭6 关3 结1 近1
cloud	云8
club	梅4 花4
cluster	团2
coal	煤9
coast	岸4
coastal	海2
cobra	蛇4 眼3
cocoa	植1
code	码6 代1
coffin	棺7
coin	匆2 币1 硬1
cold	冷7 寒3
collaps	折4 叠2 塌1 崩1 溃1
collect	collec5 集3 汇1
colon	冒2
color	色8 颜7 彩2
column	列6 栏3
combat	战2 斗2
combin	合3
come	来4
comet	彗8
comma	逗6
command	令5 挥4 官3 命2
comment	释4 注2 评1
commod	品4 商2 币1 种1
common	共1 同1 常1 通1
communic	讯1
compani	司6
companion	伴2
compar	较3 比2
comparison	较2
compat	兼6
compil	译3
complet	完6 成1
complex	杂2
compon	组3
compos	撰3 写1 编1
composit	合1
compound	复1
compress	压7
comput	算3 脑3 机1 计1
comrad	志1
concentr	浓3 集1
concern	关1
conclus	句3
condit	条4
confid	信1
config	配2
configur	配4 置2
confirm	认2
conflict	冲4 突2
congratul	恭6 贺3
connect	连7 接4
conquer	征3
conquest	征2
consid	虑6
consist	致2
consol	台3
consolid	合1
constant	常2
constel	座6
construct	建1 筑1
contact	联7 系1
contain	含6 包2
content	容6 内2 录1
contin	陆4
continu	续6 继4
contour	廓4
contract	契2
contribut	贡3 献1
contributor	贡5
control	控8 contro1 制1
convers	换2 转1
convert	换3 转3
convinc	服1
cool	酷7 爽3 冷1
cooler	冷3
coordin	坐8
copi	复4 制3 拷2
copyright	权3
core	核5
corner	角5 拐1
corps	尸6 僵4
correct	正3 纠2
correl	相1
correspond	应1
corrupt	损3 坏2 堕2 腐2
cost	费2 惜1 耗1
cough	咳7
could	法3 无2 能2
couldn	法1
council	评4 议3
count	计2 数1
counter	逆3 反1
counti	县3 兰1
countri	国2
coupl	几2 妻2
cours	然2
cover	盖4
coward	懦6 胆2 嘛1
crack	裂3 破1 阶1
craft	造1
crash	崩4 溃4 障2
creat	创8 建6
creation	创1
creativ	common2 creati2 署2
creatur	物4 畜1
credit	贷2 信1 卡1
creek	溪6 克1
crelanu	努4
cri	哭3
criteria	条1
crop	裁5
cross	十2 叉2 渡2
crosshair	十1 叉1
crown	冠3 室2 王1
crumbl	碎2 裂2
crush	碎3 碾3 粉2 灭1
cruz	鲁3
crystal	晶8
cultur	化2
cure	毒2 疗1
currant	仑6
currenc	货6 币5
current	当6 前3
curs	诅5 咒4
cursor	光4
curv	曲5
custom	义4 客3 定1
cut	剪4 割2 切1 断1
cutoff	截4
cv	简3
cyborg	化5
cycl	循3
cyril	尔1 西1
czech	捷3
dacyn	辛5
dallben	达1
damag	伤5 害4
damn	诅2 恶1
danger	危6 险5
dare	敢5 胆2 竟1
dark	暗8 黑3
darken	沃3
data	据8 数1
databas	库5 据1
date	日6 期6
daughter	女3 儿1
dawn	黎5 晓2
day	天5 日3
daylight	阳1
de	德1 斯1
dead	死4 冥1
deal	牌1
death	死5 亡3 世2
debit	借6
debt	欠4 惠2 情1
debug	调6 试1
dec	纬6 赤2
decay	衰5 腐2
decemb	十1 月1
decid	决3
decim	小2
decis	决3
deck	垛3 甲2
declar	宣5
declin	拒3 dec2 绝1 赤1
decor	饰7
decreas	减4 降1
dedic	专3 献1
deep	深7
deeper	深2 井1
default	默7 认6
defeat	败6
defend	卫2 守2 御2 防2
defens	防5 御4
defin	义5 定1
definit	义3
degre	度3
dehydr	脱3
dela	拉2
delay	延6 耽2 迟1
deleg	代1
delet	删8 除3
delfador	德5
delimit	隔3
deliv	给1
deliveri	厂1 递1
delta	三1 差1
democrat	民2
dens	紧3 密1
densiti	密3
deoran	兰2 欧2
depart	离1
depend	赖6 依3
deposit	款2
deprec	弃3
depth	深4 层2
der	华3
descend	代4 孙1 降1
describ	描1 述1
descript	描7 述7
desert	漠8 沙2
design	计3 设1
desir	ctrl1 望1 渴1
desktop	桌6
desper	迫1
destin	目2
destroy	毁6 摧5 灭3
destruct	坏1 毁1
detach	离1
detail	细6 详5
detect	测5 侦2 检1
determin	决4 定1 确1
develop	发2
deviat	差3 偏2
devic	备4
diagon	角1
dialog	话5 框3
diamond	片4 钻2
dictionari	典5
die	死4 世3
differ	同3 差2
difficult	困3 难3
difficulti	难3
dig	挖7
digit	digits1 字1
dim	笨5
dimens	寸1
diminish	幅2 耗1
dinar	纳2
diplomat	外2
direct	直3 向2
directori	录6 目1
disabl	禁7
disband	散4
discard	弃4 丢1
disconnect	断4
discount	扣6 折3
discov	发1 现1
discoveri	发1
discuss	讨3
disgust	恶2
disk	盘5 磁5
dismantl	拆3
display	显4 示4
distanc	距5
distract	神1
distribut	布2
district	区2
disturb	搅3 扰2
dither	抖4 偏2
divid	割2 分1 裂1
dividend	红1
divis	割1 区1
divorc	婚1
do	做3 办2 么1 吗1 要1
docbook	docboo9
document	档7 文2
doe	不2
dog	狗6
dollar	元4
domain	域2
dome	圆4 顶3
don	不2 别2
done	做2 完1
doom	完1 蛋1
door	门5
dot	圆1
doubl	双6 倍2
doubt	疑4
down	下2 倒1 向1
download	载4
downsampl	采3
downward	下1
draft	稿7
drag	拖5 拽1 鼠1
dragon	龙5
drain	吸4
drake	龙6
draw	绘3 画2 制1
drawn	绘4 制1
dread	怕2 惧2
dream	梦7
dri	燥5 旱3 干2
drift	漂6
drink	喝5 饮4 酒2
drive	赶2 驱1
driver	驱7
drogan	甘5 罗1
droid	托1
drop	滴2 丢1 掉1
dso	深1
dst	editor2
due	期2 逾2 截1
dummi	假2 靶1
dump	储1
dune	丘5 沙3
dungeon	窖4 牢3
duplic	复3 副2
durat	长2
dure	昼1
durstorn	拓5
dusk	昏6
dust	尘6
dutch	荷5
dwarf	矮4
dwarv	矮6
dwarven	矮3
dwarvish	矮4
dwell	聚3
dynam	态3
each	每5 互1
ear	朵4 耳1
earl	契2 爵1
earli	早3
earn	益1
earth	球3 土1 地1
easi	简2 松1
easier	容1
easili	轻1
east	东7
eastern	东4
eat	吃5 侧1
eclipt	黄4
econd	秒3
economi	济7
edg	缘6 边2
edit	辑7 编6
editor	器3 编3 辑3
efens	御2
effect	效3 响1
eg	比2
egyptian	埃3
eh	呃2 嗯2
eight	八2
either	也1 或1
eko	ekos9
el	埃2
eldar	艾2
elder	长2 辈1
electron	电3
element	素5 元1
elensefar	仁5 撒4
elev	拔4
elf	精3 灵2
elimin	灭2
ellips	椭6
eloh	洛5 伊3
els	别2
elv	精6 灵4
elven	精2 灵1
elvish	精3 灵2
email	电3 邮2
embassi	馆5
embed	嵌3
emerg	急4
empir	帝5
emplac	台3 炮2
employe	工2 员1
empti	空7
enabl	启6
encamp	营4
enclos	绕3
encod	码4
encount	遇4 现1
encrypt	密4
end	束5 结4 末2 尽1 尾1
endless	穷2 休1
enemi	敌8
energi	量2
engag	订1
engin	擎6 程1
english	英5
enhanc	升1
enjoy	享3 乐1
enough	够5 足4
ensur	恰2
enter	输5 入4
entir	整4
entiti	实2
entranc	口3
entri	条3 交1 易1 项1
enumer	号1
environ	境7 环3
epoch	元1 纪1
equal	等3
equat	赤1
equatori	赤3
equinox	春1
equip	备2
equiti	益3 权1
equival	当1
era	代2
erad	灭1
eras	擦2
err	呃1
error	误6 错6
eryssa	蕊5
escap	逃6 跑2 脱1
escort	护2
escrow	托3
especi	尤3
establish	立4 建1
estim	估7
etc	等3
etern	永2
ether	飘6 渺4
ethiliel	茜5 莉1
euro	欧2
europ	欧5 洲2
european	欧4
evad	避2
evalu	评3 估1
even	即3 甚3 也1 怕1
event	事7
eventu	终1
everi	每5
everyth	都1
everywher	都1
evil	恶5 邪5
exact	ctrl1
examin	检1
exampl	例5
exceed	超3
excel	好1 极1
except	异2 外1 除1
exchang	汇2 交1
exclud	排2
execut	执6
exercis	习2 练2
exhaust	疲2 竭2 耗2 脉1
exist	存4 已1 现1
exit	退4 出1
expand	展6 扩1
expect	望1 预1
expedit	探4 险1
expens	支4
experi	验4
experienc	富2
experiment	验2
expir	期1
explain	释2
explan	解1
explor	探6 勘2
explos	爆6
export	导4 出3
exposur	曝7
express	达4 式1
expung	销3
extend	扩4 伸1
extens	扩5 展1
extern	外5 部1
extra	外2 额2 附1
extract	取2 提1
extrem	极1
eye	眼5 睛5
eyepiec	镜3
face	脸2 面2 头1
facil	厂2 施2
fact	实2
faction	派3
factor	因3
factori	厂6
fade	淡3 散1
fail	失5 败4 辜1
failur	失1 败1
faint	暗1
fair	丽1
falcon	隼6
fall	瀑5 崩1 秋1 陷1
fallen	倒1
fals	false6 淆2 假1
famili	庭8 家5 族1
familiar	悉3 熟3
fan	扇5
fanci	丽1 美1
far	远3 遥1
farewel	永1
farm	farmin2 农2 场1
farmer	夫3 农1 植1
fast	快3 速2
faster	快2
fatal	严4
fate	运1
father	父5 亲4 爹2 爸1
favorit	喜1
fax	传2
fear	惧4 怕3 担2 恐1 畏1
featur	功3 性1
feder	邦5
fee	费5
feed	阅3 喂1 订1
feel	感4 觉3
feet	脚1
fell	伐1 掉1
fellow	伙2
femal	女3
fenc	笆4 篱4 栅3
fetch	取2 获2
few	几3 少1
field	域4 段4 场2
fierc	凶2 烈1
fight	战4 斗4 仗1 打1
fighter	士3 战1
figur	形3 图1
file	文7 件6
filenam	件1 名1 文1
fill	充6 填6 满1
filter	滤5 筛5
filteringon	基1 筛1
filthi	肮4 脏1
final	终4 最1
financ	财3 quote2
financi	财4
find	找6
fine	好1
finish	完2 决1 成1 束1
finnish	芬6
fire	火8 焰3 射1
first	第5 先4 首2
fiscal	财5
fish	鱼6 渔2
fisher	渔4 费1
fit	fits7 适3
five	五6
fix	固3 修2
fixm	fixme9
flag	帜4 旗4 志1 标1
flak	炮2
flame	烈4 焰4
flamer	喷5 焰3
flank	翼3
flashlight	激3
flat	平3
fled	逃1
flee	逃3 跑2
fleet	舰3
flesh	肉5
fli	飞6
flight	航1 飞1
flip	翻5
float	浮7 泳1
floatland	悬3
flood	淹4 洪2
floor	板1
flow	流4
flower	朵4 花1
focal	距2 焦1
focus	焦6 聚2
foe	敌2
fog	雾7
folder	夹7
folli	愚3
follow	跟4 下3 随1
font	体4 字3
food	食5
fool	傻4 蠢4 瓜2 痴1
foolish	愚4 蠢4 傻1
foot	踏2 脚1
footer	脚3 尾1
footnot	脚1
for	为2 的2 于1 对1 用1
forc	强2 队2 军1 力1
ford	滩5 浅2
forecast	预3
foreground	景1
foreign	外2
forest	森6 林4
forev	永3
forg	锻6 炉2 造1
forget	忘3
forgiv	谅6
forgotten	忘2
form	式1 形1
format	格6 式5
former	前1
formula	公3 章1
fort	堡3 塞2
fortif	塞1
fortifi	防2
fortress	垒3 塞2 哨1
fortun	运1
forum	坛5
forward	转2 进1
fought	曾1
foul	肮3 脏3 恶2 邪2 丑1
found	找5 发1
foundat	房1 牌1
four	四6
fourth	四2 第1
fov	场4 视1
fps	帧1
fractal	fracta3
fraction	分1
frame	帧6 场1 拍1 摄1 框1
franc	郎7
free	免3 由2 闲2 救1
freedom	由1
freez	冻6
french	法1 语1
frequenc	频5
fri	五2
fricat	擦8
friend	友7 朋6
from	从8 中1 自1
front	前1
frontier	境1 边1
frozen	冻3 冰1
fuel	燃4
full	全3 整2 径1 满1
fulli	完1
fullscreen	屏3
fun	趣3
function	函7 功1
fur	皮5
further	步1
futur	未1 来1
gain	获4 益2
galaxi	系1
galleri	展2
game	戏7 游7
gameplay	游1
garak	伽3
garard	伽4
garden	园3
garrison	驻1
gas	气5
gate	门5
gather	集2 织1 采1
gauss	炮1
gaussian	斯1
gbraini	gbrain9
gel	胶4 凝3
gender	性3 别1
genealog	谱5
general	般2 规2 军1 常1 广1
generat	成3 生3 代2 辈1
geograph	理3
geographi	理1
german	德2 语1
gerrick	爵1
get	获2 得1 拿1
ghost	幽5 鬼3
giant	巨3
giggl	咯5 笑3
girl	姑5 娘4 孩1
give	给2 予1 供1 弃1 让1
given	给4 指1
glacier	冰3 川2
glad	兴4 乐1
glanc	览1
global	局3
globe	球3
glori	耀4 荣2
glow	光1
glyph	符1
gnore	忽2
gnucash	gnucas9
go	去3 走2 往1 转1
goblin	精3
god	神5
gold	金7 币4 枚1 黄1
golden	黄3
good	好3 良1
googl	google8 歌2
got	逮2
goto	g1 往1
govern	政5 府2
governor	治2 管1
grab	抓2 拿1
gradient	渐5 梯4
gramp	gramps9
gramplet	grampl7
grand	兰1 县1
granit	岗4
grant	予4 赋2
graph	图3
graphic	图2 形2
graphviz	graphv8
grass	草5
grassland	草5
grate	感1 激1
grave	坟5 墓2
gray	灰5
great	伟3 大3 极1 棒1 泰1
greater	大2
greek	腊6
green	绿9
greet	好1 幸1
grey	灰5
grid	网4 栅1
gridlin	网1
grog	洛3
ground	地2
group	组7 群1
grow	增1 长1
growth	长2
grunt	兵2 咕1
gryphon	狮8 鹫8
grüü	咕7 噜7
guard	卫6 守2 护1
guardhous	室2 岗2
guardian	守3
guatemala	危2
guess	猜4 推2
guest	客2
gui	界1
guid	导3 星3
guider	星2 导1
guinea	亚1 几1
gun	炮3 枪1 轨1
gunner	步1
guy	伙2
gweddri	温3
ha	哈4
had	伴2 侣2 过1
hahaha	哈3
hail	致1
haldric	克3 哈3
half	半6 履1
halstead	哈1
halt	停2 站2
ham	suffix1
hamel	梅3 哈2
hammer	锤7
hand	手4
handl	处2 理1
hang	挂1
happen	生2 发1
happi	乐3 兴1
hard	难3 硬2
hardcret	筋3 钛3
harden	化1 强1 硬1
hardpoint	塞4
harm	害2 伤1
harper	珀7
harvest	采3
has	已2 了1 有1 经1
hast	快2 赶2
hat	帽4
hate	恨4 厌3
haut	上1 卑1 省1
have	了2 有2 经2 拥1
haven	没1 避1
he	他5
head	头2 袋2 往1 脑1 题1
header	头4 眉4 题1
headquart	总1
heal	疗5 治2 伤1 愈1
healer	医3 疗1
health	康4
hear	听4
heard	听4
heart	红4 桃2 心1
heat	热4
heavi	重4
hebrew	伯3
heck	鬼2
height	高5 度2 拔1
heir	承3 嗣2
hell	狱2
help	帮7 助5 忙1
her	她5
here	里3 儿2 这1
hero	雄7 英3
hetheorem	hetheo9
hex	六4 格1
hey	嘿9 喂1
hidden	藏4 隐3
hide	藏6 隐6 躲1
hidel	海2
high	高6 殿1
higher	高2
highlight	亮4
hill	陵4 丘3 山3
him	他3
himself	己2
hint	提3
hip	hips8
his	他3
histor	史2
histori	史7
hit	命1
hitpoint	命2
hmm	嗯3 呣2 唔2
hmmm	呣3 唔2 嗯1
hold	住4 坚1 持1 挡1
hole	洞3
holi	圣4
holiday	假3
home	园3 家3 主1 乡1 翁1
homebank	homeba9
homeland	园2
homepag	页1
homogen	匀3 齐1
hong	香4
honor	荣5 誉3 兑1
hop	跃2 跳1
hope	希4 望3 愿1
hopeless	望1
hopper	跃2
hord	群2 落2
horizon	平3 圈1
horizont	平5 水2
horribl	怖3
hors	骏4 马3 骑1
host	机4 主2
hostil	敌1
hot	热3
hotbar	捷3
hotkey	捷2 热1
hour	小2 时1
hous	屋4 房2
hover	垫6 悬1
how	怎4 何2 多1 少1
howitz	榴7
hp	命1
hrough	通2
hst	勃2
huge	巨2 大1
huh	哈3
human	类6 人1
humid	湿7
hundr	百3 千1
hungarian	匈4
hunt	狩6 猎3
hunter	猎5
hurri	快2 赶2
hurt	伤3
husband	丈6 夫2 妻1
hut	屋4 茅2
hyper	农1 速1
hyperlink	链3 超1
icalendar	icalen9
ice	冰6
iceland	冰4
icon	标2 图1
id	号2 编1
idea	意2
ident	同1
identif	身1
identifi	识4
idiot	痴5
idl	闲5
if	果6 如5 若1
ignor	忽7 略5
ii	二3
iii	三2
iliah	伊3 阿2
ill	糕1
illumin	照2
im	讯1
imag	像7 图3
imagin	想1
immedi	即3 立3 马1
immov	固2
impact	冲2
impass	攀2
implement	实1
import	导6 入2
impress	刻1
improv	善5 筑1 缮1
in	中5 在4 内1 里1
inact	活1
inarix	依3
incendiari	燃4
includ	包6 含3 括3
incom	收4
incompat	兼4
incomplet	完1 整1
increas	增7
increment	递2
inde	实4 确2
indent	缩3
independ	独4
index	索5 引2
indian	洋2 印1
indic	指1 明1 示1
individu	员1 独1
inferno	狱5
inflect	月2 十1
info	信2 息2
infobox	框2
inform	信5 息4
inhabit	居2
inherit	承3 套2
initi	初6
inlin	嵌2 i1
input	输3 入1
insert	插6 入1
inset	嵌5
insid	内1
instal	装5 安3
instanc	例2 各1 实1
instant	即1
instead	而2
institut	构4 融4
integ	整2
integr	整1 积1 集1
intellig	情2 慧2 聪2 智1
intens	强2 度1
interact	互4
interest	利4 趣3
interfac	界3
intern	内3 际1
internet	互3 intern2 络1 网1
interrupt	断3
interv	隔4 间1
into	入2 将1 把1
introduc	绍4 介1
introduct	绍4
intrud	侵4
invad	侵4
invalid	效5
invers	倒2 反1
invert	反3
invest	投6 资3
investig	调1
invis	隐1
invit	邀7
invoic	票6
invok	调1
iron	铁9
irrig	利1
is	是3 已1 正1
ish	希1
isl	岛4
island	岛8 屿3 群1
isotop	素1
issu	颁2 发1 问1
it	它5 其1
ital	斜7
italian	利1
item	目3 项2 品1
iter	迭5
itself	身2
ive	供1
jack	j7
jan	月1
januari	月1
japanes	日2
jessen	欣6 洁5
jevyan	魇5 劫3
jewel	宝2 珠2
job	业4 任2 务2 作1
john	翰4
join	加2 入1
joker	王2
journal	刊2 志2
journey	旅3
joystick	杆6
jump	跳5
jungl	丛5
junk	圾6 垃6
jupit	木3
just	刚3 只1 就1
justifi	齐2
ka	州3 卡2
kai	凯5
kal	萨3 卡1
kaleh	勒7
kalenz	兹6 雷2
kapou	破4
karrag	卡1 拉1
kartha	萨2 卡1
keep	楼5 留2 保1 持1
keshar	凯3 沙1
key	键7 钥4 匙2
keyboard	盘4
keyword	键1
kick	踢7
kill	杀7 掉2
killer	坦1
kin	族2 胞2
kind	种1
kinet	hp1
king	王5 k3 国1
kingdom	国3 王2
kmymoney	kmymon9
knalga	迦5 纳1
knew	知1 道1
knight	骑3
know	知4 道4
knowledg	识3
known	知2
konrad	纳5
korean	韩5 朝3
kraj	州2
krawg	克2 拉1
kstar	kstars9
la	拉4
label	签5 标2
laboratori	室4
lad	伙1
ladi	女3 姐2
lake	湖9 泊1 莱1
lanbec	契4
lancer	枪2 箭1 骑1
land	土4 陆2 地1
landar	兰4
landscap	横4
languag	言6 语5 诸3
larg	大3 庞1
larger	大1 较1
largest	大1
las	斯2
laser	激6
last	后2 最2 次2 上1
late	迟4 晚3
later	后2 稍2
latest	最1
latin	丁5
latitud	纬5
launch	射3 启1
lava	熔5 浆2
law	守2 律2
layer	层7
layout	局6 布3
lead	带2 领2
leader	领5 首4 袖3
learn	习3 学2 掌1 握1
least	少4 至2
leav	留3 离3 叶1
led	领1
ledger	簿1 账1
left	左8 剩2
legend	传2 例1
length	长3
leollyn	欧2
less	少2 小1
lesson	课6
let	让4 吧2
letter	母3 字1
level	级6 层1
lexem	月2 十1
li	莉6 莎5
liabil	债7 负3
lian	卡3
liana	藤5 蔓1
liber	放1 遇1
librari	馆3 库1
licens	协1 许1
lich	妖7 巫6
lie	谎5
life	命2 生2
light	光4 轻3 亮2 浅1
lightn	闪4
like	喜2 样2 似1 像1 挺1
limit	限7
line	线5 行4
lineag	血2
linear	性1 线1
link	链6 凭2 接2
lintanir	尼2
lionel	昂3 黎1
liquid	液6 流1
list	列6 表5
listen	听4 监1
liter	递1
littl	小2
live	健3 活2 住1 生1
ll	会2
load	载6
loader	填1 装1
loan	贷7 款2
lobbi	厅5
local	本3 地2
locat	位3 置3
lock	锁7
log	志6 录1 登1 记1
logic	逻6
login	登4
logo	徽7
loir	卢2
long	长4 久3
longer	再3
longest	长1
longitud	度1 经1
look	看4 寻1 找1 查1
lookup	查1 询1
loop	循5 环2
loot	黄1
lord	领4 殿2 阁2 主1
loremast	博3
los	矶3 洛2 斯1
lose	失2 丢1
loss	损6 亏2
lost	丢4 失2 迷1
lot	批4
love	爱5
low	低6
lower	低2 下1
loyal	忠5 诚4
lreadi	已1
luck	祝3 运1
lumberjack	伐5
lurk	伏3 潜2
luxuri	娱7
lz	降3
machin	机2
machinegun	枪6 机1
macro	宏9
mad	疯5
maddock	马2 克1
mage	师6
magi	师2
magic	魔5
magnitud	等3
mail	邮6
main	主6
maintain	维3
major	主1
make	制1 让1 造1
mal	玛6
male	男5 性1
malifor	弗5
malin	马4 林1
man	男2 人1
manag	管7 理2 manage1
mani	多5
manor	园3
manti	螂7 螳7
manual	手5 select2 册1
manufactur	造2 产1
map	图6 地2 映2
mapblock	块1
mapgen	flat1
mar	火2
marbl	marble6 石2
march	军1
margin	边3
mari	丽3
mark	记4 标2
markdown	markdo9
marker	记3
market	市2
markup	记1
marri	婚5
marriag	姻5 婚3
mask	戴3 罩2 具1 遮1
mass	质5
master	主5 师1
match	匹7 配4 符1
materi	材3 料2
math	学5 公1
mathemat	学2
matter	紧1 论1
matur	材4
max	最3 大1
maxim	最1
maximum	最4 大2
may	可2 愿1 能1 许1
mayb	许3
me	我2 让1
mean	思3 味2 均1 意1 说1
measur	测3 量1
meat	肉6
mebrin	布2 梅2
mechan	械3 机2
media	媒8
medium	熟2 中1
meet	议5 见1
mele	近3
member	员2
memo	忘5 备4
memor	忆4
memori	忆4 内2
men	伙1 兄1 士1
mention	提2
menu	菜8 单1
merci	饶1
mere	罢3
merfolk	鱼5
merg	合4 并2
meridian	午1 翻1
mermaid	鱼2
merman	鱼3
messag	息6 信4 消1 邮1
messeng	信1
met	足1 遇1
metal	属1 金1
metaserv	元1 服1
meter	米3
method	方2
middl	中1
midland	陆3
might	力1 可1 许1
mighti	强2
migrat	迁4 民1
militari	军2 役1
milki	银2 河1
millisecond	毫4
min	闽2 小1 最1
mind	介2 心1 意1
mine	矿8 采1
miner	矿3
mini	迷4 箭1
minim	最1
minimap	小1
minimum	最3 低1 小1
minion	仆4
minist	佐3 辅3
minor	小1
minut	钟6 分1
mirror	镜2
miscellan	杂4
miss	缺7 失1 念1
missil	弹6
mission	任3 务3
mistak	犯1 误1
mix	混6
mk	型4 三3 二3
mobil	车1
mod	mods3 模1
mode	模7 式1
model	模2 型1
modif	组1
modifi	修5 改2
modpack	mod3
modul	块5 模3
molar	摩4
mole	摩4
molecul	子1
moment	刻1
money	钱3 流1
monolith	碑4
monster	怪6
mont	蒙4
month	月7
moon	月2 separa1 亮1
more	更4 多3 再1
morn	晨4 午2 早1
mortal	凡4
mortar	迫5
mosaic	赛4 拼1
most	最2 大1
mother	母6 亲3
motion	动1
mount	仪5 架3 赤1
mountain	山7 岭3
mous	鼠7
mouth	嘴2 口1
move	移7 动3
movement	动2 移1
movrur	莫2 鲁2 夫1
ms	excel1 毫1
much	多2
mud	泥5 土1
multi	跨2 多1
multipar	段1
multipl	多3 倍1
multiplay	多1 戏1 游1
multipli	乘6
murder	谋4 杀1
mushroom	菇7 蘑5
music	乐5
must	必6 须6 肯1
mute	静2
mutual	共1
my	我2
myself	亲1 己1 身1
mysteri	秘3
naga	娜5 迦4
nagini	娜3 迦1
name	名8 称6 姓1
narrat	叙5
nasal	鼻8
nasti	脏3
nation	国2 族1 民1
navig	航6
nd	二1 第1
near	近3 旁1
nearbi	近2 附2
nearest	近2
necessari	必1
necromanc	师3
need	需6 要1
needl	针5
negat	负7
neptun	海2
nest	巢4 嵌1
net	净7
network	络7
neutral	立2
never	永2 从1
new	新9 建1
newer	较2
news	消3
next	下4
nicknam	昵7
night	夜7 晚3
nit	队1
no	没4 不2 无2 未2
nobl	贵4 惰3
node	节3 块2
nog	诺3
nois	噪7 声3
nomenclatur	术4
non	非6
none	无1
nor	既2 也1
normal	常3 普2 般1
nort	北2
north	北8
northeast	东2
northern	北5
northland	陆4 北1
northwest	西2 北1
norwegian	挪6
not	不5 无2 未2 没1 法1
note	注6 笔4 释4 笺2 明1
noth	什1 都1
notic	通1
notif	通2 醒1
notifi	notify2 通2
noun	词2
novic	手1
now	现7
nuclear	核5
number	数6 号4 字1 量1
numer	字1 数1
nym	妮6 慕6
oak	橡6
oasi	绿4
ob	台3 畔1
object	象6 体4 天1
oblast	州5
observ	观7 察1
observatori	台4
obsolet	淘2 弃1
obtain	获2
occup	职6
occupi	驻4
occur	发1 生1
occurr	循1 次1
ocean	洋4 海2
odd	奇3 怪2
oe	存1
of	的4 之1 量1
off	闭2 关1 退1
offens	攻1
offer	提1
offici	官4
offlin	离2 线1 脱1
offset	偏5
often	常2
ogr	食5
oh	哦6 噢5 喔1
oil	油7 井1
ok	确1
old	旧6 老6 古2
older	旧2 早2 老1
oldest	最1
omit	略2 忽1
on	上3 在2 于1
onc	旦3 曾2 次1
one	一3 个2
onli	只7 仅5 唯2 才1
onlin	线4 网2
onto	a3
onward	进2
opaqu	透4
open	打6 开5
openstreetmap	openst8
oper	操5 作1
oppon	手2
opportun	机2
opposit	冲1
optic	光2
optim	优4 佳1
option	项7 选2
or	或9 者1
oracl	先2
orang	橙6 橘3
orb	球3
orbit	轨3
orc	兽8
orcish	兽4
order	顺5 令2 序2 订2 命1
ordin	ordina8 教1
ore	矿2
organ	织6
orient	向2
origin	原5
os	操1
ot	未1
other	其5 另1
otherwis	则3
ouch	哎5
our	们2 我1
ourselv	己1
out	出3 超1
outbox	箱4
outgo	寄3
outlaw	寇4 徒1 盗1
outlin	廓4
outlook	outloo9
outpost	哨6
output	输4 出2
outsid	外3
over	束1 柱1
overdu	延2 逾1
overlap	叠3 挤2
overlay	叠3 覆2 层1 盖1
overrid	覆3 盖2
overrun	占1
overview	概4 略1
overwhelm	压1 淹1
overwrit	覆5 盖3
ow	行1
owe	欠5
own	己4 拥1 自1
owner	者2
pacif	洋5
pack	包2
packag	包4 软1
pact	协2
pad	充1 衬1
page	页8 面2
paid	付2
pain	痛5 苦1
paint	绘2
palat	颚4 硬2
palett	板1 调1
palm	榈5 椰3 棕2 枣1
palma	帕3
pane	窗4
panel	板3
paper	纸7 张1
paradigm	paradi6 new4
paragraph	段4 落2
paramet	参5 listin1
parent	父6 母2
park	归6 园1
pars	析4 解1
part	部3 分1
parthyn	辛4 帕3
parti	伍1 队1
partial	部2
particip	席3
particl	粒7
particular	特3
partner	伴4 侣2
pass	过1 递1 通1
passag	通2 道1
password	密5 令1 码1
past	粘7 贴3 过1
path	径7 路4
patrol	巡6 逻3
pattern	律2 式1 模1
paus	暂6 停1
pay	付3 价1
payabl	款2
paye	款5
payment	付5 偿3 支1 款1
peac	平3 宁1 安1 静1
peak	峰7
peasant	农3 乡2
penalti	罚4
pend	待2
peninsula	半2
peopl	员4 人2 民2
per	每4
percent	百2 率1
percentag	百5 比1
perform	执3 行1
perhap	许4 也1
period	期3 间1
perish	死1
perman	久4 永3
permiss	权3 限1
permit	允2
person	员4 人3
peso	圭1 比1 索1
pet	宠7
phantom	占3 幻2
phone	电3
photo	照3
phrase	句2 惯1
physic	物2
pick	捡3 镐2
pictur	片2 画2
piec	枚3 碎1
piechart	饼5
pierc	穿4 刺2
pile	堆5
pillag	掠5
pin	固1
pine	松4
pit	坑1 阵1
pitch	俯5 仰4
pixel	素5
place	地4 点4 放1
placehold	占3
placement	放1
plagu	瘟6 疫5
plain	纯6 原1 普1
plan	划4 计1
planet	星2
plant	植6 厂1
play	播4 玩2 戏1 游1
player	玩7 家2
pleas	请9
pleasur	荣1
plosiv	塞2 音1
plot	绘3 图1
plugin	插5
plural	人3
point	点4 hp2 岬1
pointer	向1
poison	毒6
polar	轴3 极2
pole	干5 极2
polici	策6
polish	波2
pollut	污6 染3
poor	怜5
pop	弹1
popup	弹1
port	港5 端4 口2
portal	传1 门1
portugues	萄5 葡5
posit	位4 置3
possibl	可1 尽1 能1
post	岗1 账1 递1
postal	政1 递1
potenti	潜5
potion	药6 剂2
pound	镑9 磅3
power	力3 强3 电1 量1
practic	习6 练6
pre	预1
preambl	言2
precis	精1
predefin	预2
predict	测2 预1
prefer	首3 偏1
prefix	缀5 谓3
prepar	准3 备1
presenc	存1
present	演1
preserv	留2 保1
preset	预2
press	按3 击1
prevent	止2 阻2 防1
preview	览8 预2
previous	前2 上1
prey	猎2
price	价6 汇1
primari	主2
princ	王4
princess	公4
princip	金1
print	印7
prioriti	优4
prison	囚5 俘2 牢1
privat	私7
privileg	权1
probabl	概1 能1
problem	问5 题1
procedur	程3
proceed	继3 续2
process	处3 理2 程2
produc	产2 生2 mining1 成1
product	产6
profil	配3 概1
profit	益4 润2
program	程4 序2
progress	进2 展1
project	projec2 影1 目1 项1
promis	承1 证1
prompt	提3
proper	正1 适1
properti	属5 性4
proport	比2
propos	议1
propuls	推4
protect	护6 佑1
protocol	协3
proud	骄4 傲3 豪2
prove	证1
provid	供6
provinc	省5
proxi	理2 代1
public	公2 版1
publish	布4
puerto	港3
puls	脉6 冲4
puni	渺3 卑1 弱1 微1
purchas	购6
purg	清2
purpl	紫9
purpos	途2 目1
pursu	追3
pursuit	追3
push	推2
put	把1
puzzl	拼2 谜2
python	蟒6
quad	em6
qualiti	质3
quarter	季5
queen	q5 女2 王2
quenoth	奎7
queri	询5
quest	途2 征1
question	问4
queu	队1
queue	队2
quick	快4 迅3 速1
quiet	静4
quintain	靶6 刺1
quit	退4
quot	价3 引2
ra	赤5
race	族1 赛1
radar	雷4
radio	电1
radius	半4 径1
rage	怒3 狂2
raid	袭4
raider	掠3 劫1 袭1
rail	轨5
rais	募1 唤1 征1
raksha	夏4
ralli	集2
ran	逃1
random	随7 机1
rang	范7 围4
ranger	侠4
rank	级1
rapid	速2
rare	稀4 少1
ras	斯2
rat	鼠2 老1
rate	率7
rather	宁1 而1
ratio	比2
rd	三1 第1
re	呵1 重1
reach	达4 到1 抵1
read	读8 阅1
readabl	读1
readi	绪4 准2
real	真2 实1
realli	真5
rearm	补4
reason	原2 理2
rebel	叛2 反1
rebuild	重2
recal	召6
recalcul	算1
receiv	收5
recent	近4
recipi	收3
recogn	识2 认1
recommend	荐5 议1
reconcil	对2 账2 帐1 核1
reconcili	帐2 对1
reconnect	连1
record	录4 记2
recov	恢2 夺1 技1
recruit	募7 征6
rectangl	矩3 形1
recur	u1
recycl	收1
red	红6
redo	做1 重1
reduc	减3 降1
reed	芦7 苇7
reef	礁4
ref	照1 考1
refer	照4 参3 考3 引2
referenc	参1 照1
reflect	影2 反1
refresh	刷7
refus	拒4
regener	再1
region	区4 域1
regist	册2 簿2 寄1
regret	悔7 憾2
regular	则2 普1 规1 达1
reinforc	援6
reject	拒4
relat	相3 关2
relationship	系5 关2
releas	放2
reload	填1 载1 重1
remain	剩5 残1
rememb	记3 住2 忆1
remind	醒7
remot	远5 程2
remov	除7 删1 移1
renam	命2 名1 重1
render	渲7 染4
reopen	重1
reorder	排1
repair	修5 理1
repay	偿1 答1
repeat	复2 重1
replac	替6 换1
replay	放3
repli	复4 reply1 回1
report	报8 告4 表1
repositori	库5
repres	代1
republ	共5 国2
request	求5
requir	需5
rescu	救5 拯1
research	研6 究4
reserv	留2 备1
reset	重3
resid	住1 居1
resist	抗6 抵1 阻1
resolut	辨5
resolv	解2 决1
resourc	资5
respect	尊2 犯2
respons	响3
rest	休5 剩1 安1
restart	重3 启1
restor	恢4 复1
restrict	限2
result	结4 果1
resum	恢3
retali	反2
retreat	撤5 退2
retri	试2
retriev	取1 获1
return	回4 返4
reveal	揭3 露3
reveng	仇3
revers	反4 逆1
revert	恢1
review	审4 查1 核1
revis	订2 版1
revolt	义1
reward	奖4
rich	富4
ride	骑2
rider	骑6
ridg	脊8
right	右7 对1
ring	环5 戒4
ripe	熟5
rise	升2 崛2 涨2 起2
risk	险4 冒1
river	河9 流1
rms	均1
ro	恩3 瑟3 若1
road	路4
rock	岩6 石3
rocket	箭6
rod	竿4
rof	射2 速1
role	角1
roll	珠3
rom	从1
roman	罗2 衬2
romanian	尼1 罗1
root	根5
rotat	旋7 转1
rough	粗1 致1
round	圆3 舍2 药1 轮1
rout	路1
row	行6
royal	皇5 侍2 王1
rubi	宝4 石1
rugnur	纳3
ruin	墟4 废2 坏1 毁1
rule	规5 治2 横1
ruleset	集2 规1
rumor	传2
run	运5 跑2 执1 行1
rune	符2
runic	匙2
russian	俄4
sabotag	坏2 破1
sacrific	牲4 牺4 祭2
safe	安4 全1
safeti	安2
sage	贤7
said	说3
sail	帆3 驾3 航2
saint	圣5
sale	售5 销2
salvador	瓦2
sam	弹1
same	同4 相1
sampl	sample2 样2 例1 采1
san	圣4
sand	沙6
santa	圣3
santiago	哥2
sapl	苗9
sar	莉5 莎5
satellit	卫5
saurian	蜥6 蜴6
save	保6 存6 救1
savegam	盘1
saw	锯2 看1
say	说4
scale	缩3 尺2 例1 放1 铺1
scan	扫7
scatter	散4
scaveng	拾5 寇2 荒2
scenario	景6 场2 剧1 幕1 案1
scene	场1
sceptr	杖5 权2 柄2
schedul	划5 计1 调1
scheme	案5
scienc	研3 学1
scientist	学1
scope	范1 镜1
score	分2
scorpion	蝎8
scourg	谴6
scout	侦5 察4
screen	屏6 幕4
screenshot	截3 屏2
script	脚7
scroll	滚6 卷1
scrollbar	滚3
scum	渣5 滓4
sea	海6
seal	封4 豹2 印1
search	搜7 索5 寻1
sec	秒2
second	二4 秒4 第2
secondari	次2
secret	秘4 密2
section	节5 部1
sector	篇4 区1
secur	券5 安2
see	看4 见4 瞧1
seed	种2
seek	寻2 求2 找1
seem	乎3 似3 看1 起1
seen	见2
select	选7 择4
selector	器1
self	予1 自1
sell	卖6 售2
send	送6 派2 发1
sender	发2
sens	感4
sensit	敏4
sensor	雷4 传1
sent	送3 发2 派2
sentenc	句3
sentinel	哨3
sentri	哨4 岗2
separ	隔3 分2 独1
sequenc	序5
sergeant	军1 士1
seri	序1 粗1
serial	串1
serif	衬3
serpent	蛇3
serv	忠2 服1
servant	仆4 君1
server	服6 器3 务2
serverlist	服1
servic	服3 务1
session	话3
set	设8 置4
settl	安1 稳1
setup	置2 设2
seven	七3
sever	几3
sewer	水1
shade	阴2 折1
shader	着1
shadow	影6 阴5
shall	会1
shallow	浅6
shaman	满4 萨3
shan	陶4 闪2
shape	状4 形1
share	享5 股3
she	她9
sheet	工3 表2 作1
shell	壳3 he2 弹2
sheng	省5
shield	盾6 资1
shift	移1
shini	shiny4 轿4
ship	船8 艘3
shorbear	熊5
shore	岸5
short	短7 简3
shortcut	捷3
should	应5 该4
show	显6 示6
shown	显2 示2
shroud	幕3
shuffl	乱5
shut	嘴3 闭1
shutdown	关2 闭1
shutter	门3
sibl	妹4 姐4 兄1
side	阵6 营4 侧2 边1
sidebar	侧4
sieg	围2
sigh	叹6
sign	号1 签1
signal	讯1
signatur	签3
signpost	路2
silent	寂5 静2
silo	井3 仓1
silver	银4
similar	似3
simpl	简4
simpli	简1
simplifi	简2
simul	拟8
sing	唱5 歌1
singl	单3
sir	爵4 官2 阁2 先1 殿1
sire	陛4
sister	妹5 姐2
site	站4
situat	况2 情1
six	六2
size	寸3 小3 尺3 大2
skeleton	骷7 髅7
skill	巧3 技2
skin	肤5 皮1
skip	跳5
skirmish	八2 散2
sky	天2 星2
slain	杀2
slaughter	屠4 戮2 杀1
slave	奴5 隶5
slay	杀2 屠1
sleep	睡8
slew	转3 旋2 瞄2
slice	片2
slide	灯5 幻4 滑1
slider	滑3
slow	慢5 减1 缓1
slower	慢3
small	小5
smaller	小2
smallest	小1
smash	砸3 挤2 碎2 粉1
smell	闻5 味3
smoke	烟8 熏3
smooth	滑5 畅2
snap	吸1
sneak	潜4 溜1
snow	雪7
snowi	雪6
so	么1 便1 就1 那1
societi	学1
softwar	软5
solar	阳4
soldier	兵5 士4
solid	固3 纯1
solut	溶3 解3 案1
solv	解3 析2
solvent	剂6
solver	解4 析1 求1
some	些4 某2
someon	人1
someth	劲2 东1 什1 西1
somewher	方1
son	儿2 子2 眼1
soon	快3 就1 掩1 旦1
sorcer	巫1 师1
sorri	抱5 歉5 起1
sort	排6 序2
sothian	恩1 瑟1
soul	魂6
sound	声3 音3 听2
sourc	源9
south	南8
southbay	湾5
southeast	南1
southern	南4
southwest	南1 西1
space	空3 距2
spaceship	宇4 宙4 飞2
spade	桃3 黑3
spamassassin	spamas7
span	跨2
spanish	牙4 班3
spare	饶4
speak	说2 话1
spear	矛7
special	殊6 特3
specif	定1 指1 特1
specifi	指6 定2 特1
spectrum	谱3
speed	速6
spell	拼5 咒3
spellcheck	拼2
spend	浪1 费1
spider	蛛8 蜘6
spirit	魂3 灵1
splash	溅3 迎1
split	分4 拆3 割1 录1
spoke	说1
spous	偶7
spread	差1 散1
spreadsheet	电2
spring	泉4 春3 普1
squar	方2 形1
squash	扁4
st	圣3 第1
stabl	厩4 稳3
stack	栈5 堆4
staff	杖4
stalrag	莱3 托1
stand	站3 立1
standard	准4
star	星5 恒4 颗1
start	始6 启2 开2 动1 起1
startup	启2
state	态3 状2 众1 国1 州1
statement	帐2 对1
station	驻2 站1
statist	统5
statu	雕6
status	态5 状5
statusbar	态2 状1
stay	呆4
steal	窃5 偷2
steel	钢7 铁1
step	步5 骤3 踏1
stick	棍3
still	仍5 还4
stink	臭3 厌1
stock	股4 牌1
stone	石8
stop	停6 止3 阻2
store	储5 存2
stori	故6
storm	暴5 风1
straight	直3
strang	奇3 怪2 陌1
strategi	策4 略2
stream	流6
street	街8
strength	力3
stretch	伸6 拉1
strike	击2 攻1
string	串6
strip	剥5
stripe	纹4
strong	壮3 强3
stronger	强2
stronghold	塞2
structur	构3 筑3
struggl	挣2
stuck	困1
studi	progre2 究2 研1
stupid	愚4 蠢2 傻1
style	样5 式3 风1
sub	子2
subaccount	子2
subject	题3 主1
submit	提1
subscrib	阅3 订1
subscript	阅1
substanc	质2
substr	串2
subtitl	副2
subtot	计2
subtract	减3
success	功6
such	如1 样1
suffer	受1
suffix	缀3 prefix2
suggest	议3
suit	套2 适1
suitabl	适3
sum	总1
summari	摘4 总2 概2 汇1
summer	夏4 code1
summon	召4 唤4
sun	阳6
sunset	落2
super	超2
superdens	密2 紧2
supernova	超2
supplement	补1
suppli	供3
support	持6 支4
suppos	想1
suppress	压1
sur	南2 苏1
sure	确5 肯2 定1
surfac	面1
surnam	姓7 氏3
surplus	盈6
surpris	惊4 讶3
surrend	降4 投2
surround	围3
surviv	撑2 活2 存1
survivor	幸2
suspect	怀3 疑3
suspend	挂2 暂2
swallow	吞6
swamp	沼7 泽6
swap	换2
swedish	瑞4
swift	迅2
swim	泳3
switch	切2 换2
sword	剑9
symbol	符4 号3
synapt	触3 突2
sync	步3
synchron	步4
synonym	词2
syntax	语1
system	统6 系4
tab	签2 页1
tabl	表4 格1 桌1
tableau	排1
tactic	术3
tag	签4 标1
tail	尾3
take	拿2 夺1 带1
tale	传2
talk	谈3 说2
tall	高1
tallin	塔5 林3
tank	坦4
tanstafa	坦2
target	标3 目3
task	任5 务5
tast	尝2
tasti	吃3
taum	陶4 闪2
tax	税8
taxabl	税1
teach	教3
team	团6 队2
teamnam	军1 者1
tech	技3
techniqu	技2
technolog	技6
teleport	传2
telescop	镜5 望2 远2
tell	诉5 告2
temperatur	温7
templ	庙6
templat	板7 模1
temporari	临8
temporarili	暂2
ten	十1
tentat	暂2
term	期1 条1
termin	终2 止1
terrain	形5 景2
terribl	糕3 怕2
territori	领2
terror	吓2 恐2 怖1
test	测3 验3 试1
text	本5 字2 文2
textur	材3 纹2
th	四2 第1
tha	俺1
than	比4 于2 超1
thank	谢8 感1
that	那3
the	的3 中1 在1
their	他2 们1
them	他3 们1 它1
theme	题3 主1
themselv	己1
then	然2 那2 后1 就1
theorem	理2 ams1
thera	席4
there	有3 儿1 那1 里1
therefor	因2
thermal	热5
thesaurus	典2
these	些5 这2
they	他4 们1 它1
thick	粗3 厚1 宽1
thiev	盗3 贼3 偷1
thin	窄4 瘦2 细2
thing	东2 西2 事1
think	觉3 想2
third	三3 第2
this	此6 这5 该2 个1 本1
those	些3 那1
though	虽4
thought	想1
thousand	千7 万1
thread	线2 索1
three	三5
threshold	阈8
throne	座2 承1
through	穿2 通2 过1
throw	掷4 扔2
thumbnail	略3
thunder	霆4 雷1
thursagan	冈5
thus	因1
tick	刻2
tiger	虎7
tile	块2 格1
till	干1
time	间6 时4 候1 次1
timelin	轴1
timeout	超4
timer	器1
timezon	区2
tini	微5
tip	提3
tire	倦4 累2
titl	题5 衔2
to	到4 至2 要2 为1 以1
toc	录1
today	今7
togeth	聚1 起1
toggl	切5 换3 关1 禁1
told	诉3 说1
toler	忍4 差1
ton	屯5 吨4
tone	音2 调1
tongu	舌3 语1
too	太6 也1
took	花1
tool	具7 工2
toolbar	具3 栏2 工1
tooltip	具1 提1
top	顶6 t1 上1
total	总4 计2 合1
touch	触4 碰3
toward	向1
tower	塔6 瞭2
town	镇8
toxic	毒4
trace	踪2
track	履4 踪4 坦2
trade	贸6 易1
tradit	繁4
trail	迹6 尾1
train	训6 练3
trait	质3
traitor	叛5
transact	交6 易6
transfer	转4 传1 账1
transit	渡2
translat	译6 翻3 xu1
transmiss	讯2 传1
transpar	透4
transport	运3 舰2
trap	困3 阱2
trash	废4
travel	旅4
treasur	宝3
treasuri	金2 库1
treati	协3 约2
tree	树9 family1 木1
trespass	闯2 侵1
tri	试7 尝2
triangl	三3 角1
tribe	落3 族1
trick	骗3
trident	戟6 叉4
troll	巨7 魔5
troop	队3
troubl	烦5 麻5
truck	车3
true	真3
truli	真2
trust	信2 任1
truth	实1 真1
tunnel	坑4 隧3 道2
turbin	涡4
turkish	耳4
turn	合5 回2
turret	搭2 车2
tutori	教5
twenti	十1
twin	双3 胎2
two	两8 双1
tyegëa	歌5 雅1
type	型7 类3
ugh	呃2 啊1
ugli	丑5
uh	呃4 哦2
ui	界1
ukrainian	乌3
um	呃2 唔2 嗯1
umbrella	宁3
unabl	法3 无2
unbalanc	衡1
uncertain	楚3 豫2
uncheck	勾1
uncl	叔6 舅6
uncod	码1
undead	亡6 灵3
undefin	义1
under	受2 下1
underground	下1 地1
underlin	划2
understand	白2 楚1
undo	撤4
unexpect	外1 异1 意1
unfortun	幸4
unhappi	忧4 郁4
union	联1 邦1
uniqu	唯4 独2
unit	单5 位4 队2 部1
univers	学2
unknown	知5 未2
unless	非2
unlimit	限2
unload	卸6
unmarri	居3 婚2
unmatch	匹1
unpark	启1 毕1
unpost	消1
unread	封1 读1
unrecogn	识2
unreconcil	未1
unround	唇2
unselect	消1
unset	取1 消1
unsubscrib	订3
unsupport	持2
until	直4
unus	未1
unusu	异2 常1
up	上2 份1 起1
updat	更5 新1
upgrad	升6 级2
upkeep	养2 维2 费1
upload	传3
upper	上1
ur	乌3
url	址1 网1
urza	扎5 乌1
us	们2 我1
use	使6 用6
user	户6
usernam	户1
usual	常3
val	瓦1
valid	效4 验1
valley	谷8
valu	值9
van	凡3 华1
variabl	变4 量1
varianc	差2
variat	变2
various	各3
ve	了1 经1
vehicl	辆6 车2 汽1
vein	脉3 耗2
velar	颚5
veloc	速3
vendor	商5
vengeanc	仇4
verbos	详2 细1
veri	常2 很2 好1 非1
verifi	验3 证1
vermin	虫4
version	版8
vertic	垂6 竖4 直1
veteran	老2
via	通2
victori	胜5
video	频5
vietnames	越3
view	视7 查2
viewer	查2
vile	鄙3 邪2
villag	村8 庄7
viper	响3 蛇3 尾2
visibl	见4
vision	野3
visit	访3 曾1
visual	视1
vocabulari	汇5 词1
voic	浊5 音4
voiceless	音2
void	虚2 废1 效1
volk	沃4
volum	卷4 积3 音2
vote	投3
voucher	销4 凭1
vowel	唇3
voyag	旅1 航1
vs	v2
vtol	vtols1
vulner	弱2 遭1
waal	华3
wait	等5 待3 稍2
wake	醒3
walk	舒1 走1
wall	墙9 壁2
want	想3 吗2 要2 希1
war	争5 战3 宣1
ware	品4 物1
warfar	争2
warhead	弹2
warlord	阀6 督3
warm	暖4
warn	警8 告3
warrior	士4 勇1 武1
was	是1 被1
wast	废3 浪3
watch	半1 夜1 着1 观1
water	水9
waterway	水2
wave	波4 摇3
way	路3 走1
we	们5 我2
weak	弱7
weakl	蛋3
weapon	武7 器1
wear	戴5
weather	气4
web	网5
websit	站2 网1
wed	三1
week	周6
welcom	迎6 欢5
weldyn	帝5
well	好4 吧1 呃1 嗯1
wesfolk	福4
wesmer	弥6
wesnoth	诺6 韦5
wesnothian	诺2 韦2
west	西7
western	西4
westin	廷6
what	什5 么4 怎2 呢1 啥1
whatev	什1 论1
wheat	麦5
wheel	轮7
when	时5 当1
where	哪5 里1
whether	否7
whi	什2 么1
which	哪3
while	时2 趁1
whisper	悄5 耳3
white	白5 袍1
who	谁7
whoa	哇6
whole	整2
whom	谁1
whose	匹1
wide	宽2 广2 阔1
wideland	widela9
widget	构1
width	宽8 度1
wield	舞3
wild	野3 荒1
will	会5 将4
win	赢4 胜2
wind	风4
window	窗7 口5
winter	冬8
wise	智4 睿2
wish	希2 愿2 想1 望1
wit	乃2 证1
with	与2 带2 有2 用1 的1
withdraw	撤1 款1
within	内2
without	没2
wizard	向3
wolf	狼7
wolv	狼6
women	女1 男1
won	赢3 胜1
wonder	奇2 知1 迹1 道1
wood	林3 丛2 木1
wooden	木7
word	词6 话1
work	工4 作3
workbook	簿3 工1
workday	刻2 工1
worker	劳2 工2
worklist	工1
world	世4 界4
worri	担5 心1
wors	糟4
worth	值1
wose	树2
would	会1 想1
wound	伤3
wrap	w2 绕2
wrath	怒3 愤3
wretch	恶1
write	写5
written	写2
wrong	错3
wyvern	龙2
xplanet	xplane9
ya	俺1
yeah	耶3 啊1
year	年9
yellow	黄4
yer	俺1
yes	是2
yet	尚3 还3
yield	屈3
you	你6 您5 吗1
young	轻4 幼2
your	你3 您3 的1
yourself	己2 自1
youth	青4
yw	韦3
yyyi	yyyy6
zero	零6
zhuang	土2 壮1 江1
zhul	朱5
zone	区4
zoom	缩4 放3 z1
županija	瓦1
"""#)
}
