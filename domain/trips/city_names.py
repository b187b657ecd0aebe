"""Other names of big cities: in other languages, and as they were called before.

A line is the name in the table of airports, then the others. They are compared
without accents and without case.
"""

from collections.abc import Mapping
from typing import Final

_NAMES = """
Abu Dhabi: abu zabi
Addis Ababa: addis abeba, finfinne
Algiers: alger, algier, argel, al jazair
Almaty: alma ata, alma-ata
Amsterdam: a'dam
Antalya: adalia
Antananarivo: tananarive
Antwerp: antwerpen, anvers
Astana: nur-sultan, nursultan, akmola, tselinograd
Athens: athen, athenes, atene, atenas, athina
Baghdad: bagdad
Baku: baki
Bali: denpasar
Bangkok: krung thep
Barcelona: barcelone, barcellona
Basel: bale, basle, basilea
Beijing: peking, pekin, pechino
Beirut: beyrouth, beirout, bayrut
Belgrade: belgrad, beograd
Bengaluru: bangalore
Berlin: berlino
Bern: berne, berna
Bogota: santa fe de bogota, bogotá
Bologna: bologne
Bordeaux: burdeos
Brasilia: brasília
Bratislava: pressburg, pozsony
Brno: brunn, bruenn
Brussels: bruxelles, brussel, bruselas, brussel, bruessel
Bucharest: bucuresti, bukarest, bucarest
Budapest: budapescht
Buenos Aires: baires, bs as
Busan: pusan
Cairo: kairo, le caire, al qahira, el cairo
Cape Town: kapstadt, kaapstad, le cap, ciudad del cabo
Casablanca: dar el beida
Catania: catane
Chengdu: chengtu
Chennai: madras
Chișinău: chisinau, kishinev, kischinau
Chongqing: chungking
Chiang Mai: chiengmai
Colombo: kolamba
Cologne: koln, koeln, colonia, keulen
Copenhagen: kobenhavn, kopenhagen, copenhague, koebenhavn
Cordoba: córdoba
Da Nang: tourane
Dakar: ndakaru
Damascus: damas, damaskus, dimashq
Delhi: new delhi, dilli
Dhaka: dacca
Dresden: dresde
Dublin: baile atha cliath
Düsseldorf: duesseldorf
Edinburgh: edimbourg, edinburg, dun eideann
Florence: firenze, florenz
Frankfurt: francfort, frankfurt am main, francoforte
Fukuoka: hakata
Gdańsk: gdansk, danzig
Geneva: geneve, genf, ginevra, ginebra, genève
Genoa: genova, genua, genes
Goa: panjim, panaji
Gothenburg: goteborg, göteborg, goeteborg
Guangzhou: canton, kanton
Gwangju: kwangju
Hamburg: hambourg, amburgo
Hannover: hanover, hanovre
Hanoi: ha noi
Havana: la habana, la havane, havanna
Helsinki: helsingfors
Heraklion: iraklion, iraklio, candia
Ho Chi Minh City: saigon, ho chi minh, hcmc, thanh pho ho chi minh
Hong Kong: hongkong, xianggang
Islamabad: rawalpindi
Istanbul: constantinople, konstantinopel, byzantium, estambul
Izmir: smyrna
Jakarta: batavia, djakarta
Jeddah: jidda, djeddah, jiddah
Johannesburg: joburg, jozi
Kampala: entebbe
Kathmandu: katmandu, kathmandou
Kazan: kasan
Kochi: cochin
Kolkata: calcutta
Kraków: krakow, krakau, cracow, cracovie, cracovia
Kuwait City: kuwait
Kyiv: kiev, kiew, kijow
La Paz: el alto, nuestra senora de la paz
Lahore: lahor
Las Vegas: vegas
Leipzig: lipsk
Lima: ciudad de los reyes
Lisbon: lisboa, lissabon, lisbonne
Liege: liège, luik, luettich, luttich
Ljubljana: laibach, lubiana
London: londres, londra, londen, londyn
Los Angeles: la, l.a.
Lviv: lvov, lwow, lemberg
Lyon: lyons, lione
Macau: macao, aomen
Madrid: madryt
Makassar: ujung pandang
Malaga: málaga
Manila: maynila
Marrakech: marrakesh, marrakesch
Marseille: marseilles, marsiglia
Mexico City: ciudad de mexico, cdmx, mexiko-stadt, mexico
Milan: milano, mailand
Montreal: montréal
Moscow: moskva, moskau, moscou, mosca, moskwa
Mumbai: bombay
Munich: munchen, muenchen, monaco di baviera
Muscat: maskat, mascate
Nagoya: chubu
Nanjing: nanking
Naples: napoli, neapel
New Orleans: nouvelle-orleans
New York: new york city, nueva york, big apple
Nice: nizza
Nicosia: lefkosia, lefkosa, nikosia
Nizhny Novgorod: nizhniy novgorod, gorky
Nuremberg: nurnberg, nuernberg
Okinawa: naha
Osaka: ōsaka
Oslo: christiania, kristiania
Palermo: palerme
Palma de Mallorca: palma, mallorca, majorca
Paris: parigi, parijs, paryz
Phnom Penh: phnompenh
Plovdiv: philippopolis
Porto: oporto
Prague: praha, prag, praga
Pristina: prishtina
Qingdao: tsingtao
Quebec City: québec
Reykjavik: reykjavík
Riga: ryga
Rio de Janeiro: rio
Rome: roma, rom
Rotterdam: den haag, the hague
Samara: kuibyshev, kuybyshev
San Francisco: sf, frisco
Santiago: santiago de chile
São Paulo: sao paulo, sampa
Sapporo: chitose
Seoul: soul, hanseong
Sevilla: seville, sevilha
Shanghai: schanghai
Shenyang: mukden
Singapore: singapur, singapour, singapura
Skopje: uskub, skoplje
Sofia: sofija
St. Petersburg: leningrad, petrograd, sankt peterburg, saint petersburg
Stockholm: estocolmo, sztokholm
Strasbourg: strassburg
Surabaya: soerabaja
Taipei: taibei
Tallinn: reval
Tashkent: taschkent, toshkent
Tbilisi: tiflis
Tehran: teheran
Tel Aviv: tel aviv-yafo, jaffa
Tenerife: teneriffa
Thessaloniki: saloniki, salonica, salonika
Trivandrum: thiruvananthapuram
Tianjin: tientsin
Timisoara: temeswar, temesvar
Tirana: tirane
Tokyo: tokio, edo, toukyou
Tripoli: tarabulus
Trondheim: trondhjem
Tunis: tunisi
Turin: torino
Ulaanbaatar: ulan bator, ulan-bator
Valencia: valence
Varanasi: benares, banaras
Venice: venezia, venedig, venise
Vienna: wien, vienne, becs, viden
Vilnius: wilna, wilno
Volgograd: stalingrad
Warsaw: warszawa, warschau, varsovie, varsavia
Washington: washington dc, dc
Wrocław: wroclaw, breslau
Xi'an: xian, sian, changan
Xiamen: amoy
Yangon: rangoon, rangun
Yekaterinburg: ekaterinburg, sverdlovsk
Yerevan: erevan, erivan
Zagreb: agram
Zaragoza: saragossa
Zurich: zürich, zuerich, zurigo
"""

OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    city: tuple(name.strip() for name in names.split(","))
    for city, _, names in (line.partition(": ") for line in _NAMES.split("\n") if line)
}
"""The other names of each city."""
