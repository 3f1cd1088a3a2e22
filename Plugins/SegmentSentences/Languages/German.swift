extension LanguageVocabulary {
  static let german = LanguageVocabulary(
    heads: """
      v urt beschl hr fr frl dr mr mrs ms mme prof dipl dipl.-ing ing dres med jur phil rer nat habil h.c pd priv.-doz doz min.-rat
      st skt hl sel gen maj hptm lt obltn kdt
      z.b z.bsp bspw d.h i.e u.a.m.s sog bzw vgl s.o s.u s.a u.u evtl ggf inkl exkl einschl zzgl abzgl max min ca ungef rd       bes insb insbes v.a i.d.r i.a i.d i.v i.h.v i.s i.s.d i.s.v i.r.d o.g o.a o.ä.m m.e m.a.w m.w zit zul zw z.t z.zt z.z z.hd z.b.v
      lt gem betr bzgl hinsichtl hins entspr einschließl ausschl verh
      dt engl franz frz ital span port russ lat griech altgr poln tschech türk amerik österr schweiz
      geb gest verst verh ehem gegr erb err
      tel fax mob hg hrsg verf übers bearb red ders ebd vgl       stralsund nr.str pl
      nördl südl östl westl
      v.d a.d b.d i.b o.d u.d
      n.n a.m a.d.ö
      """,
    tails: """
      einw usw etc ff uvm uva u.a u.v.m u.ä o.ä u.dgl u.a.m dgl ä m dergl v.chr n.chr a.d e.v d.j d.m v.j a.a a.a.o i.v i.a m.b.h
      eur dm usd kg km cm mm qm
      jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so jh jhd jhdt jahrh
      """,
    numbered: "nr nrn s bd bde kap abb tab art abs ziff lit anm aufl jg h rn rdnr rz vers anl ber pos f",
    names: "std min sek tsd mio mrd bio mult mag inc corp co ltd jr sr ag u.s u.s.a d.c bros",
    starters: """
      aber alle allerdings als also am an andere anschließend auch auf aufgrund aus außerdem bei beide beim bereits bis
      da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran darauf daraufhin darin darüber darum
      darunter das dass davon davor dazu dem den denn dennoch der deren des deshalb dessen deswegen die dies diese
      diesem diesen dieser dieses doch dort durch ebenso eigentlich ein eine einem einen einer eines einige einmal er
      erst es etwa euch euer für ganz gegen gegenüber gemäß genau gerade gleichzeitig hat hatte heute hier hierbei
      hierfür hierzu hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in infolge innerhalb insbesondere
      insgesamt inzwischen ist jede jeder jedes jedoch jetzt kein keine man manche mehr mein meine mit nach nachdem
      natürlich neben nicht nichts noch nun nur ob obwohl oder oft ohne schließlich schon sehr sein seine seinem
      seinen seiner seit seitdem sie sind so sobald sodass sogar solche somit sondern sonst sowie statt trotz trotzdem
      über um und uns unser unsere unter viele vielleicht vielmehr vom von vor während wann war waren warum was wegen
      weil weiter weitere weiterhin welche wenn wer wie wieder wir wird wo wobei wurde wurden zu zudem zum zunächst zur
      zusammen zuvor zwar zwischen bitte danke ja nein leider
      """,
    lettered:
      "vitamin gruppe typ klasse plan hepatitis kategorie buchstabe variante anhang teil liga punkt serie block",
    abbreviationEndings: "str",
    labels:
      "artikel kapitel abschnitt teil anhang abbildung abb tabelle tab beispiel aufgabe satz absatz paragraph titel band akt szene bild",
    traits: LanguageTraits(writesOrdinals: true, continuesAfterInterjections: false)
  )
}
