"""Other names of big cities: in other languages, and as they were called before.

A line is the name in the table of airports, then the others. They are compared
without accents and without case.
"""

from collections.abc import Mapping
from typing import Final

_NAMES = """
Abidjan: abidschan
Abu Dhabi: abu zabi
Accra: akkra
Addis Ababa: addis abeba, finfinne, adis abeba
Ahmedabad: amdavad, ahmadabad
Aleppo: alep, halab, alepo
Alexandria: alexandrie, alejandria, al iskandariyah
Algiers: alger, algier, argel, al jazair
Allahabad: prayagraj
Almaty: alma ata
Amsterdam: a'dam
Ankara: angora
Antalya: adalia
Antananarivo: tananarive, tana
Antwerp: antwerpen, anvers
Arbil: erbil, hawler, irbil
Ashgabat: aschgabat, achgabat, ashkhabad
Asmara: asmera
Astana: nur-sultan, nursultan, akmola, tselinograd
Athens: athen, athenes, atene, atenas, athina
Baghdad: bagdad
Baku: baki, bakou
Bali: denpasar
Bandung: bandoeng
Bangkok: krung thep
Barcelona: barcelone, barcellona
Basel: bale, basle, basilea
Basrah: basra, bassora, basora
Beijing: peking, pekin, pechino
Beirut: beyrouth, beirout, bayrut, beyrut
Belgrade: belgrad, beograd
Bengaluru: bangalore
Benghazi: bengasi
Berlin: berlino
Bern: berne, berna
Bilbao: bilbo
Bishkek: frunze, bischkek
Bogota: santa fe de bogota
Bologna: bologne
Bordeaux: burdeos
Brasilia: brasilia df
Bratislava: pressburg, pozsony
Brno: brunn, bruenn
Brussels: bruxelles, brussel, bruselas, bruessel, brusel
Bucharest: bucuresti, bukarest, bucarest
Budapest: budapescht
Buenos Aires: baires, bs as
Bujumbura: usumbura
Busan: pusan
Cairo: kairo, le caire, al qahira, el cairo
Cali: santiago de cali
Cape Town: kapstadt, kaapstad, le cap, ciudad del cabo
Cardiff: caerdydd
Casablanca: dar el beida
Catania: catane
Chelyabinsk: tscheljabinsk, tcheliabinsk
Chengdu: chengtu
Chennai: madras
Chiang Mai: chiengmai
Chișinău: kishinev, kischinau
Chittagong: chattogram
Chongqing: chungking
Cluj-Napoca: klausenburg, kolozsvar
Coimbatore: kovai
Cologne: koln, koeln, colonia, keulen
Colombo: kolamba
Copenhagen: kobenhavn, kopenhagen, copenhague, koebenhavn
Da Nang: tourane
Daegu: taegu
Dakar: ndakaru
Dalian: dairen, port arthur
Damascus: damas, damaskus, dimashq, damasco
Dar es Salaam: daressalam
Davao: dabaw
Delhi: new delhi, dilli, neu delhi, dehli
Dhaka: dacca
Dnipro: dnepropetrovsk, dnipropetrovsk
Donetsk: stalino
Douala: duala
Dresden: dresde
Dublin: baile atha cliath
Durban: ethekwini
Dushanbe: stalinabad, duschanbe, douchanbe
Düsseldorf: duesseldorf
Edinburgh: edimbourg, edinburg, dun eideann
Faisalabad: lyallpur
Fes: fez
Florence: firenze, florenz
Frankfurt: francfort, frankfurt am main, francoforte
Fukuoka: hakata
Fuzhou: foochow
Gaziantep: aintab, antep
Gdańsk: danzig
Geneva: geneve, genf, ginevra, ginebra
Genoa: genova, genua, genes
Goa: panjim, panaji
Gothenburg: goteborg, goeteborg
Guangzhou: canton, kanton
Guatemala City: guatemala, ciudad de guatemala
Guiyang: kweiyang
Guwahati: gauhati
Gwangju: kwangju
Hamburg: hambourg, amburgo, hamburgo
Hangzhou: hangchow
Hannover: hanover, hanovre
Hanoi: ha noi
Harare: salisbury
Harbin: charbin, kharbin
Havana: la habana, la havane, havanna, habana
Helsinki: helsingfors
Heraklion: iraklion, iraklio, candia
Hiroshima: hirosima
Ho Chi Minh City: saigon, ho chi minh, hcmc, thanh pho ho chi minh
Hohhot: huhehot
Hong Kong: hongkong, xianggang
Hyderabad: haiderabad, haidarabad
Iasi: jassy
Irkutsk: irkoutsk
Isfahan: ispahan, esfahan
Islamabad: rawalpindi
Istanbul: constantinople, konstantinopel, byzantium, estambul
Izmir: smyrna, esmirna
Jakarta: batavia, djakarta
Jeddah: jidda, djeddah, jiddah, mekka, mecca, la mecque, makkah, la meca, djidda
Jinan: tsinan
Johannesburg: joburg, jozi, pretoria, tshwane
Kabul: kaboul
Kaliningrad: konigsberg, koenigsberg
Kampala: entebbe
Kandahar: qandahar
Kanpur: cawnpore
Kaohsiung: takao, gaoxiong
Karachi: karatschi
Kathmandu: katmandu, kathmandou, katmandou
Katowice: kattowitz
Kaunas: kowno
Kazan: kasan
Kharkiv: kharkov, charkow, charkiw
Khartoum: khartum, chartum, jartum
Kinshasa: leopoldville
Kisangani: stanleyville
Kochi: cochin
Kolkata: calcutta, kalkutta
Kosice: kaschau
Kraków: krakau, cracow, cracovie, cracovia
Krasnoyarsk: krasnojarsk
Kuala Lumpur: kl
Kuwait City: kuwait
Kyiv: kiev, kiew, kijow
La Paz: el alto, nuestra senora de la paz
Lagos: eko
Lahore: lahor
Lanzhou: lanchow
Las Vegas: vegas
Leipzig: lipsk
Liege: luik, luettich, luttich
Lima: ciudad de los reyes
Lisbon: lisboa, lissabon, lisbonne
Ljubljana: laibach, lubiana
Łódź: lodsch
London: londres, londra, londen, londyn
Los Angeles: la, l.a.
Lubumbashi: elisabethville
Lucknow: lakhnau
Luxembourg: luxemburg, letzebuerg, luxemburgo
Lviv: lvov, lwow, lemberg
Lyon: lyons, lione
Macau: macao, aomen
Madrid: madryt
Makassar: ujung pandang
Mangalore: mangaluru
Manila: maynila
Maputo: lourenco marques
Marrakech: marrakesh, marrakesch, marraquech
Marseille: marseilles, marsiglia
Mashhad: meshed, maschhad
Medina: medine, al madinah
Mexico City: ciudad de mexico, cdmx, mexiko-stadt, mexico
Milan: milano, mailand
Minsk: mensk
Mogadishu: mogadischu, mogadiscio, muqdisho
Moscow: moskva, moskau, moscou, mosca, moskwa
Mosul: mossul, mossoul
Mumbai: bombay
Munich: munchen, muenchen, monaco di baviera
Muscat: maskat, mascate
Mysore: mysuru
Nagoya: chubu
Nanjing: nanking
Naples: napoli, neapel
N'Djamena: fort lamy
New Orleans: nouvelle-orleans
New York: new york city, nueva york, big apple, nova york
Nice: nizza
Nicosia: lefkosia, lefkosa, nikosia, nicosie
Ningbo: ningpo
Nizhny Novgorod: nizhniy novgorod, gorky
Nouakchott: nuakschott
Novosibirsk: nowosibirsk
Nuremberg: nurnberg, nuernberg
Odesa: odessa
Okinawa: naha
Oran: wahran, ouahran
Oslo: christiania, kristiania
Ostrava: ostrau
Ouagadougou: wagadugu, uagadugu
Palermo: palerme
Palma de Mallorca: palma, mallorca, majorca
Panama City: panama, ciudad de panama
Paris: parigi, parijs, paryz
Penang: pinang, george town, georgetown
Perm: molotov
Peshawar: peschawar
Philadelphia: filadelfia, philadelphie
Phnom Penh: phnompenh
Plovdiv: philippopolis
Podgorica: titograd
Port-au-Prince: puerto principe
Port Elizabeth: gqeberha
Porto: oporto
Poznań: posen
Prague: praha, prag, praga
Pristina: prishtina
Pune: poona
Qingdao: tsingtao
Quebec City: québec
Recife: pernambuco
Riga: ryga
Rio de Janeiro: rio
Riyadh: riad, riyad
Rome: roma, rom
Rostov-on-Don: rostow, rostov
Rotterdam: den haag, the hague
Salvador: bahia
Samara: kuibyshev, kuybyshev, kuibyschew
Samarkand: samarcande, samarqand
San Francisco: sf, frisco
Sana'a: sana
Santiago: santiago de chile
Santo Domingo: ciudad trujillo
São Paulo: sampa
Sapporo: chitose
Sarajevo: sarajewo
Semarang: samarang
Seoul: soul, hanseong, incheon, inchon
Sevilla: seville, sevilha
Shanghai: schanghai
Shantou: swatow
Shenyang: mukden
Shiraz: schiras, chiraz
Singapore: singapur, singapour, singapura
Skopje: uskub, skoplje
Sofia: sofija
St. Petersburg: leningrad, petrograd, sankt peterburg, saint petersburg
Stockholm: estocolmo, sztokholm
Strasbourg: strassburg
Surabaya: soerabaja
Sydney: sidney
Tabriz: taebris
Taipei: taibei
Tallinn: reval
Tangier: tanger, tangiers
Tashkent: taschkent, toshkent, tachkent
Tbilisi: tiflis, tbilissi
Tehran: teheran
Tel Aviv: tel aviv-yafo, jaffa
Tenerife: teneriffa
Thessaloniki: saloniki, salonica, salonika
Tianjin: tientsin
Timisoara: temeswar, temesvar
Tirana: tirane
Tokyo: tokio, edo, toukyou
Tripoli: tarabulus
Trivandrum: thiruvananthapuram
Trondheim: trondhjem
Tunis: tunisi, tunez
Turin: torino
Ufa: oufa
Ulaanbaatar: ulan bator, oulan bator, urga
Urumqi: urumtschi, dihua
Vadodara: baroda
Valencia: valence
Varanasi: benares, banaras
Venice: venezia, venedig, venise
Vienna: wien, vienne, becs, viden, viena, bec
Vilnius: wilna, wilno, vilna
Visakhapatnam: vizag, waltair
Vladivostok: wladiwostok
Volgograd: stalingrad, tsaritsyn, zarizyn, wolgograd
Voronezh: woronesch
Warsaw: warszawa, warschau, varsovie, varsavia, varsovia
Washington: washington dc, dc
Wenzhou: wenchow
Wrocław: breslau
Wuhan: hankow, hankou
Xiamen: amoy
Xi'an: sian, changan
Yangon: rangoon, rangun
Yaounde: jaunde
Yekaterinburg: ekaterinburg, sverdlovsk
Yerevan: erevan, erivan, eriwan
Yogyakarta: jogja, jogjakarta, djokjakarta
Zagreb: agram
Zaragoza: saragossa
Zhengzhou: chengchow
Zurich: zuerich, zurigo
"""

OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    city: tuple(name.strip() for name in names.split(","))
    for city, _, names in (line.partition(": ") for line in _NAMES.split("\n") if line)
}
"""The other names of each city."""
