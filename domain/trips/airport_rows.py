"""Airports of the world, made by ``python -m pwa airports``.

The rows are cut from airportsdata 20260905, which is:
Copyright (c) 2020- Mike Borsetti. It includes data from mwgg/Airports,
copyright (c) 2014 mwgg.

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""

# ruff: noqa: E501, RUF001
from typing import Final

COUNTRIES: Final = """\
AD Andorra
AE United Arab Emirates
AF Afghanistan
AG Antigua & Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina
AS Samoa (American)
AT Austria
AU Australia
AW Aruba
AX Åland Islands
AZ Azerbaijan
BA Bosnia and Herzegovina
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BL St Barthelemy
BM Bermuda
BN Brunei
BO Bolivia
BQ Caribbean NL
BR Brazil
BS Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana
BY Belarus
BZ Belize
CA Canada
CC Cocos (Keeling) Islands
CD DR Congo
CF Central African Rep.
CG Congo
CH Switzerland
CI Côte d'Ivoire
CK Cook Islands
CL Chile
CM Cameroon
CN China
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde
CW Curaçao
CX Christmas Island
CY Cyprus
CZ Czechia
DE Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
EH Western Sahara
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands
FM Micronesia
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece
GS South Georgia & the South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HM Heard Island & McDonald Islands
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IM Isle of Man
IN India
IO British Indian Ocean Territory
IQ Iraq
IR Iran
IS Iceland
IT Italy
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros
KN St Kitts & Nevis
KP North Korea
KR South Korea
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos
LB Lebanon
LC St Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova
ME Montenegro
MF St Martin (French)
MG Madagascar
MH Marshall Islands
MK North Macedonia
ML Mali
MM Myanmar
MN Mongolia
MO Macau
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand
OM Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland
PM St Pierre & Miquelon
PN Pitcairn
PR Puerto Rico
PS Palestine
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Réunion
RO Romania
RS Serbia
RU Russia
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SH St Helena
SI Slovenia
SJ Svalbard & Jan Mayen
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST Sao Tome & Principe
SV El Salvador
SX St Maarten (Dutch)
SY Syria
SZ Eswatini
TC Turks & Caicos Is
TD Chad
TF French S. Terr.
TG Togo
TH Thailand
TJ Tajikistan
TK Tokelau
TL East Timor
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraine
UG Uganda
UM US minor outlying islands
US United States
UY Uruguay
UZ Uzbekistan
VA Vatican City
VC St Vincent
VE Venezuela
VG British Virgin Islands
VI US Virgin Islands
VN Vietnam
VU Vanuatu
WF Wallis & Futuna
WS Samoa
XK Kosovo
YE Yemen
YT Mayotte
ZA South Africa
ZM Zambia
ZW Zimbabwe
"""
"""Code and name of each country."""

ROWS: Final = """\
ATL|Hartsfield/Jackson Atlanta|Atlanta, Georgia|US|America/New_York
DXB|Dubai|Dubai|AE|Asia/Dubai
LHR|London Heathrow|London|GB|Europe/London
DFW|Dallas Fort Worth|Dallas|US|America/Chicago
HND|Tokyo Haneda|Tokyo|JP|Asia/Tokyo
DEN|Denver|Denver, Colorado|US|America/Denver
IST|Istanbul Airport|Istanbul|TR|Europe/Istanbul
LAX|Los Angeles|Los Angeles, California|US|America/Los_Angeles
ORD|Chicago O'Hare|Chicago, Illinois|US|America/Chicago
CDG|Charles de Gaulle|Paris|FR|Europe/Paris
DEL|Indira Gandhi|Delhi|IN|Asia/Kolkata
AMS|Amsterdam Schiphol|Amsterdam|NL|Europe/Amsterdam
JFK|New York John F. Kennedy|New York|US|America/New_York
CAN|Guangzhou Baiyun|Guangzhou|CN|Asia/Shanghai
FRA|Frankfurt|Frankfurt|DE|Europe/Berlin
PEK|Beijing Capital|Beijing|CN|Asia/Shanghai
MAD|Madrid Barajas|Madrid|ES|Europe/Madrid
SIN|Singapore Changi|Singapore|SG|Asia/Singapore
ICN|Incheon|Seoul|KR|Asia/Seoul
BKK|Suvarnabhumi|Bangkok|TH|Asia/Bangkok
LAS|Harry Reid|Las Vegas, Nevada|US|America/Los_Angeles
MCO|Orlando|Orlando, Florida|US|America/New_York
SFO|San Francisco|San Francisco, California|US|America/Los_Angeles
BCN|Barcelona|Barcelona|ES|Europe/Madrid
MUC|Munich|Munich|DE|Europe/Berlin
PVG|Shanghai Pudong|Shanghai|CN|Asia/Shanghai
SZX|Shenzhen Bao'an|Shenzhen|CN|Asia/Shanghai
CLT|Charlotte/Douglas|Charlotte, North Carolina|US|America/New_York
SEA|Seattle-Tacoma|Seattle, Washington|US|America/Los_Angeles
MIA|Miami|Miami, Florida|US|America/New_York
HKG|Hong Kong|Hong Kong|HK|Asia/Hong_Kong
KUL|Kuala Lumpur|Kuala Lumpur|MY|Asia/Kuala_Lumpur
MEX|Benito Juárez|Mexico City|MX|America/Mexico_City
GRU|São Paulo Guarulhos|São Paulo|BR|America/Sao_Paulo
FCO|Rome Fiumicino|Rome|IT|Europe/Rome
SYD|Sydney Kingsford Smith|Sydney, New South Wales|AU|Australia/Sydney
EWR|New York Newark|New York|US|America/New_York
BOM|Chhatrapati Shivaji|Mumbai|IN|Asia/Kolkata
YYZ|Toronto Pearson|Toronto|CA|America/Toronto
CGK|Soekarno-Hatta|Jakarta|ID|Asia/Jakarta
MNL|Ninoy Aquino|Manila|PH|Asia/Manila
DOH|Hamad|Doha|QA|Asia/Qatar
LGW|London Gatwick|London|GB|Europe/London
PHX|Phoenix Sky Harbor|Phoenix, Arizona|US|America/Phoenix
IAH|Houston George Bush|Houston, Texas|US|America/Chicago
NRT|Tokyo Narita|Tokyo|JP|Asia/Tokyo
TPE|Taiwan Taoyuan|Taipei|TW|Asia/Taipei
MEL|Melbourne|Melbourne, Victoria|AU|Australia/Melbourne
JED|Jeddah|Jeddah|SA|Asia/Riyadh
RUH|Riyadh|Riyadh|SA|Asia/Riyadh
SGN|Tan Son Nhat|Ho Chi Minh City|VN|Asia/Ho_Chi_Minh
SAW|Sabiha Gokcen|Istanbul|TR|Europe/Istanbul
BOG|El Dorado|Bogota|CO|America/Bogota
FLL|Fort Lauderdale/Hollywood|Fort Lauderdale, Florida|US|America/New_York
MSP|Minneapolis-St Paul/Wold-Chamberlain|Minneapolis, Minnesota|US|America/Chicago
DTW|Detroit Metro Wayne County|Detroit, Michigan|US|America/New_York
PHL|Philadelphia|Philadelphia, Pennsylvania|US|America/New_York
BOS|Boston Logan|Boston, Massachusetts|US|America/New_York
LGA|New York LaGuardia|New York|US|America/New_York
AYT|Antalya|Antalya|TR|Europe/Istanbul
KIX|Kansai|Osaka|JP|Asia/Tokyo
DUB|Dublin|Dublin|IE|Europe/Dublin
ZRH|Zurich|Zurich|CH|Europe/Zurich
CPH|Copenhagen Kastrup|Copenhagen|DK|Europe/Copenhagen
PMI|Palma de Mallorca|Palma de Mallorca|ES|Europe/Madrid
VIE|Vienna|Vienna|AT|Europe/Vienna
OSL|Oslo Gardermoen|Oslo|NO|Europe/Oslo
LIS|Lisbon Humberto Delgado|Lisbon|PT|Europe/Lisbon
ARN|Stockholm-Arlanda|Stockholm|SE|Europe/Stockholm
MAN|Manchester|Manchester|GB|Europe/London
BRU|Brussels|Brussels|BE|Europe/Brussels
ATH|Eleftherios Venizelos|Athens|GR|Europe/Athens
DUS|Düsseldorf|Düsseldorf|DE|Europe/Berlin
BER|Berlin Brandenburg|Berlin|DE|Europe/Berlin
MXP|Milan Malpensa|Milan|IT|Europe/Rome
SVO|Moscow Sheremetyevo|Moscow|RU|Europe/Moscow
CTU|Chengdu Shuangliu|Chengdu|CN|Asia/Shanghai
KMG|Kunming Wujiaba|Kunming|CN|Asia/Shanghai
XIY|Xi'an Xianyang|Xi'an|CN|Asia/Shanghai
TFU|Chengdu Tianfu|Chengdu|CN|Asia/Shanghai
SHA|Shanghai Hongqiao|Shanghai|CN|Asia/Shanghai
CKG|Chongqing Jiangbei|Chongqing|CN|Asia/Shanghai
HGH|Hangzhou Xiaoshan|Hangzhou|CN|Asia/Shanghai
WUH|Wuhan Tianhe|Wuhan|CN|Asia/Shanghai
PKX|Beijing Daxing|Beijing|CN|Asia/Shanghai
NKG|Nanjing Lukou|Nanjing|CN|Asia/Shanghai
TAO|Qingdao/Jiaodong|Qingdao|CN|Asia/Shanghai
XMN|Xiamen Gaoqi|Xiamen|CN|Asia/Shanghai
CSX|Changsha Huanghua|Changsha|CN|Asia/Shanghai
URC|Urumqi Diwopu|Urumqi|CN|Asia/Shanghai
HAK|Haikou Meilan|Haikou|CN|Asia/Shanghai
SYX|Sanya Phoenix|Sanya|CN|Asia/Shanghai
HRB|Taiping|Harbin|CN|Asia/Shanghai
TSN|Tianjin Binhai|Tianjin|CN|Asia/Shanghai
CGO|Xinzheng|Zhengzhou|CN|Asia/Shanghai
DLC|Zhoushuizi|Dalian|CN|Asia/Shanghai
SHE|Taoxian|Shenyang|CN|Asia/Shanghai
KWE|Longdongbao|Guiyang|CN|Asia/Shanghai
NNG|Nanning Wuxu|Nanning|CN|Asia/Shanghai
BLR|Bengaluru|Bengaluru|IN|Asia/Kolkata
HYD|Rajiv Gandhi Shamshabad|Hyderabad|IN|Asia/Kolkata
CCU|Netaji Subhash Chandra Bose|Kolkata|IN|Asia/Kolkata
MAA|Chennai|Chennai|IN|Asia/Kolkata
AMD|Sardar Vallabhbhai Patel|Ahmedabad|IN|Asia/Kolkata
COK|Cochin|Kochi|IN|Asia/Kolkata
PNQ|Pune|Pune|IN|Asia/Kolkata
GOI|Goa Dabolim|Goa|IN|Asia/Kolkata
GOX|Goa Manohar|Goa|IN|Asia/Kolkata
ISB|Islamabad|Islamabad|PK|Asia/Karachi
LHE|Alama Iqbal|Lahore|PK|Asia/Karachi
KHI|Jinnah|Karachi|PK|Asia/Karachi
DAC|Dhaka / Hazrat Shahjalal|Dhaka|BD|Asia/Dhaka
CMB|Colombo Bandaranaike|Colombo|LK|Asia/Colombo
KTM|Tribhuvan|Kathmandu|NP|Asia/Kathmandu
MLE|Velana|Malé|MV|Indian/Maldives
HAN|Noi Bai|Hanoi|VN|Asia/Ho_Chi_Minh
DAD|Da Nang|Da Nang|VN|Asia/Ho_Chi_Minh
CXR|Cam Ranh|Nha Trang|VN|Asia/Ho_Chi_Minh
DPS|Bali Ngurah Rai|Bali|ID|Asia/Makassar
SUB|Juanda|Surabaya|ID|Asia/Jakarta
UPG|Makassar|Makassar|ID|Asia/Makassar
PEN|Penang|Penang|MY|Asia/Kuala_Lumpur
BKI|Kota Kinabalu|Kota Kinabalu|MY|Asia/Kuching
DMK|Don Mueang|Bangkok|TH|Asia/Bangkok
HKT|Phuket|Phuket|TH|Asia/Bangkok
CNX|Chiang Mai|Chiang Mai|TH|Asia/Bangkok
RGN|Yangon|Yangon|MM|Asia/Yangon
KTI|Phnom Penh Techo|Phnom Penh|KH|Asia/Phnom_Penh
SAI|Siem Reap Angkor|Siem Reap|KH|Asia/Phnom_Penh
VTE|Wattay|Vientiane|LA|Asia/Vientiane
BWN|Brunei|Bandar Seri Begawan|BN|Asia/Brunei
ITM|Osaka|Osaka|JP|Asia/Tokyo
FUK|Fukuoka|Fukuoka|JP|Asia/Tokyo
CTS|Sapporo New Chitose|Sapporo|JP|Asia/Tokyo
OKA|Okinawa Naha|Okinawa|JP|Asia/Tokyo
NGO|Nagoya Chubu|Nagoya|JP|Asia/Tokyo
GMP|Gimpo|Seoul|KR|Asia/Seoul
CJU|Jeju|Jeju City|KR|Asia/Seoul
PUS|Gimhae|Busan|KR|Asia/Seoul
TSA|Taipei Songshan|Taipei|TW|Asia/Taipei
KHH|Kaohsiung|Kaohsiung|TW|Asia/Taipei
MFM|Macau|Macau|MO|Asia/Macau
ULN|Ulaanbaatar|Ulaanbaatar|MN|Asia/Ulaanbaatar
AUH|Abu Dhabi|Abu Dhabi|AE|Asia/Dubai
SHJ|Sharjah|Sharjah|AE|Asia/Dubai
DWC|Dubai Al Maktoum|Dubai|AE|Asia/Dubai
KWI|Kuwait|Kuwait City|KW|Asia/Kuwait
BAH|Bahrain|Manama|BH|Asia/Bahrain
MCT|Muscat|Muscat|OM|Asia/Muscat
TLV|Ben Gurion|Tel Aviv|IL|Asia/Jerusalem
AMM|Queen Alia|Amman|JO|Asia/Amman
BEY|Beirut Rafic Hariri|Beirut|LB|Asia/Beirut
BGW|Baghdad|Baghdad|IQ|Asia/Baghdad
IKA|Imam Khomeini|Tehran|IR|Asia/Tehran
THR|Mehrabad|Tehran|IR|Asia/Tehran
TBS|Tbilisi|Tbilisi|GE|Asia/Tbilisi
EVN|Zvartnots|Yerevan|AM|Asia/Yerevan
GYD|Heydar Aliyev|Baku|AZ|Asia/Baku
CAI|Cairo|Cairo|EG|Africa/Cairo
HRG|Hurghada|Hurghada|EG|Africa/Cairo
SSH|Sharm El Sheikh|Sharm el-Sheikh|EG|Africa/Cairo
RMF|Marsa Alam|Marsa Alam|EG|Africa/Cairo
CMN|Mohammed V|Casablanca|MA|Africa/Casablanca
RAK|Menara|Marrakech|MA|Africa/Casablanca
ALG|Houari Boumediene|Algiers|DZ|Africa/Algiers
TUN|Tunis Carthage|Tunis|TN|Africa/Tunis
ADD|Bole|Addis Ababa|ET|Africa/Addis_Ababa
NBO|Jomo Kenyatta|Nairobi|KE|Africa/Nairobi
LOS|Murtala Muhammed|Lagos|NG|Africa/Lagos
ABV|Nnamdi Azikiwe|Abuja|NG|Africa/Lagos
ACC|Kotoka|Accra|GH|Africa/Accra
JNB|O. R. Tambo|Johannesburg|ZA|Africa/Johannesburg
CPT|Cape Town|Cape Town|ZA|Africa/Johannesburg
DUR|King Shaka|Durban|ZA|Africa/Johannesburg
DKR|Leopold Sedar Senghor|Dakar|SN|Africa/Dakar
ABJ|Port Bouet|Abidjan|CI|Africa/Abidjan
KGL|Kigali|Kigali|RW|Africa/Kigali
EBB|Entebbe|Kampala|UG|Africa/Kampala
DAR|Mwalimu Julius K. Nyerere|Dar es Salaam|TZ|Africa/Dar_es_Salaam
ZNZ|Zanzibar|Zanzibar|TZ|Africa/Dar_es_Salaam
LAD|Quatro De Fevereiro|Luanda|AO|Africa/Luanda
HRE|Harare|Harare|ZW|Africa/Harare
LUN|Kenneth Kaunda|Lusaka|ZM|Africa/Lusaka
MRU|Mauritius|Mauritius|MU|Indian/Mauritius
RUN|Roland Garros|St Denis|RE|Indian/Reunion
SEZ|Seychelles|Mahé|SC|Indian/Mahe
TNR|Ivato|Antananarivo|MG|Indian/Antananarivo
WDH|Hosea Kutako|Windhoek|NA|Africa/Windhoek
KRT|Khartoum|Khartoum|SD|Africa/Khartoum
STN|London Stansted|London|GB|Europe/London
LTN|London Luton|London|GB|Europe/London
LCY|London City|London|GB|Europe/London
SEN|London Southend|London|GB|Europe/London
EDI|Edinburgh|Edinburgh|GB|Europe/London
GLA|Glasgow|Glasgow|GB|Europe/London
BHX|Birmingham|Birmingham|GB|Europe/London
BRS|Bristol|Bristol|GB|Europe/London
NCL|Newcastle|Newcastle|GB|Europe/London
LPL|Liverpool John Lennon|Liverpool|GB|Europe/London
BFS|Belfast|Belfast|GB|Europe/London
BHD|George Best Belfast City|Belfast|GB|Europe/London
ABZ|Aberdeen Dyce|Aberdeen|GB|Europe/London
LBA|Leeds Bradford|Leeds|GB|Europe/London
EMA|East Midlands|Nottingham|GB|Europe/London
CWL|Cardiff|Cardiff|GB|Europe/London
SOU|Southampton|Southampton|GB|Europe/London
EXT|Exeter|Exeter|GB|Europe/London
INV|Inverness|Inverness|GB|Europe/London
JER|Jersey|Jersey|JE|Europe/Jersey
GCI|Guernsey|Guernsey|GG|Europe/Guernsey
NQY|Newquay Cornwall|Newquay|GB|Europe/London
ORK|Cork|Cork|IE|Europe/Dublin
SNN|Shannon|Shannon|IE|Europe/Dublin
NOC|Knock Ireland West|Knock|IE|Europe/Dublin
ORY|Paris-Orly|Paris|FR|Europe/Paris
BVA|Paris Beauvais|Paris|FR|Europe/Paris
NCE|Nice-Cote d'Azur|Nice|FR|Europe/Paris
LYS|Lyon Saint-Exupery|Lyon|FR|Europe/Paris
MRS|Marseille Provence|Marseille|FR|Europe/Paris
TLS|Toulouse Blagnac|Toulouse|FR|Europe/Paris
BOD|Bordeaux Mérignac|Bordeaux|FR|Europe/Paris
NTE|Nantes Atlantique|Nantes|FR|Europe/Paris
BSL|Basel Mulhouse|Basel|FR|Europe/Paris
GVA|Geneva Cointrin|Geneva|CH|Europe/Zurich
LUX|Luxembourg-Findel|Luxembourg|LU|Europe/Luxembourg
LGG|Liege|Liege|BE|Europe/Brussels
CRL|Brussels Charleroi|Brussels|BE|Europe/Brussels
EIN|Eindhoven|Eindhoven|NL|Europe/Amsterdam
RTM|Rotterdam|Rotterdam|NL|Europe/Amsterdam
ANR|Antwerp (Deurne)|Antwerp|BE|Europe/Brussels
HAM|Hamburg|Hamburg|DE|Europe/Berlin
STR|Stuttgart|Stuttgart|DE|Europe/Berlin
CGN|Cologne Bonn|Cologne|DE|Europe/Berlin
HAJ|Hannover|Hannover|DE|Europe/Berlin
NUE|Nuremberg|Nuremberg|DE|Europe/Berlin
LEJ|Leipzig Halle|Leipzig|DE|Europe/Berlin
DRS|Dresden|Dresden|DE|Europe/Berlin
BRE|Bremen|Bremen|DE|Europe/Berlin
FMO|Munster Osnabruck|Munster|DE|Europe/Berlin
DTM|Dortmund|Dortmund|DE|Europe/Berlin
HHN|Frankfurt Hahn|Frankfurt|DE|Europe/Berlin
NRN|Düsseldorf Weeze|Düsseldorf|DE|Europe/Berlin
FKB|Karlsruhe Baden-Baden|Baden-Baden|DE|Europe/Berlin
FMM|Memmingen Allgau|Memmingen|DE|Europe/Berlin
SZG|Salzburg|Salzburg|AT|Europe/Vienna
GRZ|Graz|Graz|AT|Europe/Vienna
INN|Innsbruck|Innsbruck|AT|Europe/Vienna
LNZ|Linz|Linz|AT|Europe/Vienna
KLU|Klagenfurt|Klagenfurt am Worthersee|AT|Europe/Vienna
BRN|Bern Belp|Bern|CH|Europe/Zurich
LIN|Milan Linate|Milan|IT|Europe/Rome
BGY|Milan Bergamo|Milan|IT|Europe/Rome
VCE|Venice Marco Polo|Venice|IT|Europe/Rome
TSF|Venice Treviso|Venice|IT|Europe/Rome
BLQ|Bologna|Bologna|IT|Europe/Rome
NAP|Naples|Naples|IT|Europe/Rome
PSA|Pisa|Pisa|IT|Europe/Rome
FLR|Florence|Florence|IT|Europe/Rome
CTA|Catania / Fontanarossa|Catania|IT|Europe/Rome
PMO|Palermo / Punta Raisi|Palermo|IT|Europe/Rome
BRI|Bari / Palese|Bari|IT|Europe/Rome
BDS|Brindisi / Casale|Brindisi|IT|Europe/Rome
CAG|Cagliari / Elmas|Cagliari|IT|Europe/Rome
OLB|Olbia / Costa Smeralda|Olbia|IT|Europe/Rome
TRN|Turin|Turin|IT|Europe/Rome
VRN|Verona / Villafranca|Verona|IT|Europe/Rome
GOA|Genoa|Genoa|IT|Europe/Rome
RMI|Rimini / Miramare - Federico Fellini|Rimini|IT|Europe/Rome
CIA|Rome Ciampino|Rome|IT|Europe/Rome
AGP|Malaga|Malaga|ES|Europe/Madrid
ALC|Alicante|Alicante|ES|Europe/Madrid
VLC|Valencia|Valencia|ES|Europe/Madrid
SVQ|Sevilla|Sevilla|ES|Europe/Madrid
BIO|Bilbao|Bilbao|ES|Europe/Madrid
IBZ|Ibiza|Ibiza|ES|Europe/Madrid
MAH|Menorca|Menorca Island|ES|Europe/Madrid
TFS|Tenerife South|Tenerife|ES|Atlantic/Canary
TFN|Tenerife North|Tenerife|ES|Atlantic/Canary
LPA|Gran Canaria|Gran Canaria|ES|Atlantic/Canary
ACE|Lanzarote|Lanzarote|ES|Atlantic/Canary
FUE|Fuerteventura|Fuerteventura|ES|Atlantic/Canary
SPC|La Palma|Sta Cruz de la Palma|ES|Atlantic/Canary
GRX|Federico Garcia Lorca|Granada|ES|Europe/Madrid
SCQ|Santiago de Compostela|Santiago de Compostela|ES|Europe/Madrid
LEI|Almeria|Almeria|ES|Europe/Madrid
OPO|Francisco de Sá Carneiro|Porto|PT|Europe/Lisbon
FAO|Faro|Faro|PT|Europe/Lisbon
FNC|Madeira|Madeira|PT|Europe/Lisbon
PDL|João Paulo II|Ponta Delgada|PT|Atlantic/Azores
TER|Lajes Field|Lajes|PT|Atlantic/Azores
WAW|Warsaw Chopin|Warsaw|PL|Europe/Warsaw
WMI|Warsaw Modlin|Warsaw|PL|Europe/Warsaw
KRK|Kraków|Kraków|PL|Europe/Warsaw
GDN|Gdańsk Lech Wałęsa|Gdańsk|PL|Europe/Warsaw
WRO|Copernicus Wrocław|Wrocław|PL|Europe/Warsaw
KTW|Katowice|Katowice|PL|Europe/Warsaw
POZ|Poznań-Ławica|Poznań|PL|Europe/Warsaw
PRG|Václav Havel|Prague|CZ|Europe/Prague
BRQ|Brno-Turany|Brno|CZ|Europe/Prague
BTS|M. R. Stefanik|Bratislava|SK|Europe/Bratislava
BUD|Budapest Ferenc Liszt|Budapest|HU|Europe/Budapest
OTP|Henri Coanda|Bucharest|RO|Europe/Bucharest
CLJ|Cluj-Napoca|Cluj-Napoca|RO|Europe/Bucharest
SOF|Sofia|Sofia|BG|Europe/Sofia
VAR|Varna|Varna|BG|Europe/Sofia
BOJ|Burgas|Burgas|BG|Europe/Sofia
BEG|Belgrade Nikola Tesla|Belgrade|RS|Europe/Belgrade
ZAG|Zagreb|Zagreb|HR|Europe/Zagreb
SPU|Split|Split|HR|Europe/Zagreb
DBV|Dubrovnik|Dubrovnik|HR|Europe/Zagreb
ZAD|Zemunik|Zadar|HR|Europe/Zagreb
LJU|Ljubljana Joze Pucnik|Ljubljana|SI|Europe/Ljubljana
SJJ|Sarajevo|Sarajevo|BA|Europe/Sarajevo
TGD|Podgorica|Podgorica|ME|Europe/Podgorica
TIV|Tivat|Tivat|ME|Europe/Podgorica
SKP|Skopje|Skopje|MK|Europe/Skopje
TIA|Tirana Mother Teresa|Tirana|AL|Europe/Tirane
PRN|Pristina|Pristina|XK|Europe/Belgrade
SKG|Thessaloniki Macedonia|Thessaloniki|GR|Europe/Athens
HER|Heraklion Nikos Kazantzakis|Heraklion|GR|Europe/Athens
RHO|Diagoras|Rodes Island|GR|Europe/Athens
CFU|Ioannis Kapodistrias|Kerkyra Island|GR|Europe/Athens
KGS|Kos|Kos Island|GR|Europe/Athens
CHQ|Chania|Souda|GR|Europe/Athens
JTR|Santorini|Santorini Island|GR|Europe/Athens
JMK|Mikonos|Mykonos Island|GR|Europe/Athens
ZTH|Dionysios Solomos|Zakynthos Island|GR|Europe/Athens
LCA|Larnaca|Larnaca|CY|Asia/Nicosia
PFO|Paphos|Paphos|CY|Asia/Nicosia
MLA|Luqa|Luqa|MT|Europe/Malta
BGO|Bergen Flesland|Bergen|NO|Europe/Oslo
TRD|Trondheim Vaernes|Trondheim|NO|Europe/Oslo
SVG|Stavanger Sola|Stavanger|NO|Europe/Oslo
TOS|Tromsø|Tromsø|NO|Europe/Oslo
BOO|Bodø|Bodø|NO|Europe/Oslo
BMA|Stockholm-Bromma|Stockholm|SE|Europe/Stockholm
GOT|Gothenburg-Landvetter|Gothenburg|SE|Europe/Stockholm
MMX|Malmo Sturup|Malmo|SE|Europe/Stockholm
LLA|Lulea|Lulea|SE|Europe/Stockholm
UME|Umea|Umea|SE|Europe/Stockholm
BLL|Billund|Billund|DK|Europe/Copenhagen
AAL|Aalborg|Aalborg|DK|Europe/Copenhagen
AAR|Aarhus|Aarhus|DK|Europe/Copenhagen
HEL|Helsinki Vantaa|Helsinki|FI|Europe/Helsinki
TMP|Tampere-Pirkkala|Tampere|FI|Europe/Helsinki
RVN|Rovaniemi|Rovaniemi|FI|Europe/Helsinki
OUL|Oulu|Oulu|FI|Europe/Helsinki
TLL|Tallinn|Tallinn|EE|Europe/Tallinn
RIX|Riga|Riga|LV|Europe/Riga
VNO|Vilnius|Vilnius|LT|Europe/Vilnius
KUN|Kaunas|Kaunas|LT|Europe/Vilnius
KEF|Reykjavik Keflavik|Reykjavik|IS|Atlantic/Reykjavik
RKV|Reykjavik Domestic|Reykjavik|IS|Atlantic/Reykjavik
FAE|Vagar|Vagar|FO|Atlantic/Faroe
KBP|Kyiv Boryspil|Kyiv|UA|Europe/Kyiv
LWO|Lviv|Lviv|UA|Europe/Kyiv
ODS|Odesa|Odesa|UA|Europe/Kyiv
IEV|Kyiv Zhuliany|Kyiv|UA|Europe/Kyiv
RMO|Chișinău|Chișinău|MD|Europe/Chisinau
MSQ|Minsk|Minsk|BY|Europe/Minsk
DME|Domodedovo|Moscow|RU|Europe/Moscow
VKO|Vnukovo|Moscow|RU|Europe/Moscow
LED|Pulkovo|St. Petersburg|RU|Europe/Moscow
AER|Sochi|Sochi|RU|Europe/Moscow
SVX|Koltsovo|Yekaterinburg|RU|Asia/Yekaterinburg
OVB|Tolmachevo|Novosibirsk|RU|Asia/Krasnoyarsk
KZN|Kazan|Kazan|RU|Europe/Moscow
ROV|Platov|Rostov-on-Don|RU|Europe/Moscow
UFA|Ufa|Ufa|RU|Asia/Yekaterinburg
KRR|Krasnodar|Krasnodar|RU|Europe/Moscow
KUF|Kurumoch|Samara|RU|Europe/Samara
VVO|Vladivostok|Vladivostok|RU|Asia/Vladivostok
KHV|Khabarovsk-Novy|Khabarovsk|RU|Asia/Vladivostok
IKT|Irkutsk|Irkutsk|RU|Asia/Irkutsk
ALA|Almaty|Almaty|KZ|Asia/Almaty
NQZ|Nursultan Nazarbayev|Astana|KZ|Asia/Almaty
TAS|Tashkent|Tashkent|UZ|Asia/Samarkand
SKD|Samarkand|Samarkand|UZ|Asia/Samarkand
ASB|Ashgabat|Ashgabat|TM|Asia/Ashgabat
DYU|Dushanbe|Dushanbe|TJ|Asia/Dushanbe
ESB|Esenboga|Ankara|TR|Europe/Istanbul
ADB|Adnan Menderes|Izmir|TR|Europe/Istanbul
ADA|Adana|Adana|TR|Europe/Istanbul
DLM|Dalaman|Dalaman|TR|Europe/Istanbul
BJV|Milas Bodrum|Bodrum|TR|Europe/Istanbul
TZX|Trabzon|Trabzon|TR|Europe/Istanbul
GZT|Gaziantep|Gaziantep|TR|Europe/Istanbul
ASR|Kayseri Erkilet|Kayseri|TR|Europe/Istanbul
YVR|Vancouver|Richmond, British Columbia|CA|America/Vancouver
YUL|Montréal Trudeau|Montreal|CA|America/Toronto
YYC|Calgary|Calgary, Alberta|CA|America/Edmonton
YEG|Edmonton|Edmonton, Alberta|CA|America/Edmonton
YOW|Ottawa / Macdonald-Cartier|Ottawa, Ontario|CA|America/Toronto
YWG|Winnipeg James Armstrong Richardson|Winnipeg, Manitoba|CA|America/Winnipeg
YHZ|Halifax Robert L. Stanfield|Halifax, Nova Scotia|CA|America/Halifax
YQB|Québec City Jean Lesage|Quebec City, Quebec|CA|America/Toronto
YTZ|Billy Bishop Toronto City|Toronto, Ontario|CA|America/Toronto
YYJ|Victoria|Victoria, British Columbia|CA|America/Vancouver
YLW|Kelowna|Kelowna, British Columbia|CA|America/Vancouver
YXE|Saskatoon John G. Diefenbaker|Saskatoon, Saskatchewan|CA|America/Regina
YQR|Regina|Regina, Saskatchewan|CA|America/Regina
YYT|St. John's|Saint John, Newfoundland and Labrador|CA|America/St_Johns
IAD|Washington Dulles|Washington, District of Columbia|US|America/New_York
DCA|Ronald Reagan Washington Ntl|Washington, District of Columbia|US|America/New_York
BWI|Baltimore/Washington Thurgood Marshall|Baltimore, Maryland|US|America/New_York
SLC|Salt Lake City|Salt Lake City, Utah|US|America/Denver
SAN|San Diego|San Diego, California|US|America/Los_Angeles
TPA|Tampa|Tampa, Florida|US|America/New_York
PDX|Portland|Portland, Oregon|US|America/Los_Angeles
BNA|Nashville|Nashville, Tennessee|US|America/Chicago
AUS|Austin-Bergstrom|Austin, Texas|US|America/Chicago
STL|St Louis Lambert|St Louis, Missouri|US|America/Chicago
HNL|Daniel K Inouye|Honolulu, Hawaii|US|Pacific/Honolulu
HOU|William P Hobby|Houston, Texas|US|America/Chicago
DAL|Dallas Love Field|Dallas, Texas|US|America/Chicago
MDW|Chicago Midway|Chicago, Illinois|US|America/Chicago
OAK|Oakland|Oakland, California|US|America/Los_Angeles
SJC|Mineta San Jose|San Jose, California|US|America/Los_Angeles
SNA|Orange County|Los Angeles|US|America/Los_Angeles
BUR|Burbank|Los Angeles|US|America/Los_Angeles
ONT|Ontario California|Los Angeles|US|America/Los_Angeles
SMF|Sacramento|Sacramento, California|US|America/Los_Angeles
RDU|Raleigh-Durham|Raleigh, North Carolina|US|America/New_York
MCI|Kansas City|Kansas City, Missouri|US|America/Chicago
CLE|Cleveland-Hopkins|Cleveland, Ohio|US|America/New_York
IND|Indianapolis|Indianapolis, Indiana|US|America/New_York
CMH|John Glenn Columbus|Columbus, Ohio|US|America/New_York
PIT|Pittsburgh|Pittsburgh, Pennsylvania|US|America/New_York
CVG|Cincinnati|Cincinnati|US|America/New_York
MSY|Louis Armstrong New Orleans|New Orleans, Louisiana|US|America/Chicago
SAT|San Antonio|San Antonio, Texas|US|America/Chicago
JAX|Jacksonville|Jacksonville, Florida|US|America/New_York
RSW|Fort Myers|Fort Myers, Florida|US|America/New_York
PBI|Palm Beach|West Palm Beach, Florida|US|America/New_York
MKE|General Mitchell|Milwaukee, Wisconsin|US|America/Chicago
OGG|Kahului|Kahului, Hawaii|US|Pacific/Honolulu
KOA|Ellison Onizuka Kona At Keahole|Kailua-Kona, Hawaii|US|Pacific/Honolulu
LIH|Lihue|Lihue, Hawaii|US|Pacific/Honolulu
ANC|Ted Stevens Anchorage|Anchorage, Alaska|US|America/Anchorage
FAI|Fairbanks|Fairbanks, Alaska|US|America/Anchorage
ABQ|Albuquerque Sunport|Albuquerque, New Mexico|US|America/Denver
TUS|Tucson|Tucson, Arizona|US|America/Phoenix
ELP|El Paso|El Paso, Texas|US|America/Denver
BOI|Boise Air Trml/Gowen Field|Boise, Idaho|US|America/Boise
GEG|Spokane|Spokane, Washington|US|America/Los_Angeles
RNO|Reno/Tahoe|Reno, Nevada|US|America/Los_Angeles
OMA|Eppley Airfield|Omaha, Nebraska|US|America/Chicago
DSM|Des Moines|Des Moines, Iowa|US|America/Chicago
TUL|Tulsa|Tulsa, Oklahoma|US|America/Chicago
OKC|Okc Will Rogers|Oklahoma City, Oklahoma|US|America/Chicago
MEM|Frederick W Smith/Memphis|Memphis, Tennessee|US|America/Chicago
BDL|Hartford Bradley|Hartford|US|America/New_York
PVD|Rhode Island Tf Green|Providence, Rhode Island|US|America/New_York
BUF|Buffalo Niagara|Buffalo, New York|US|America/New_York
ROC|Frederick Douglass/Greater Rochester|Rochester, New York|US|America/New_York
SYR|Syracuse Hancock|Syracuse, New York|US|America/New_York
ALB|Albany|Albany, New York|US|America/New_York
PWM|Portland Jetport|Portland, Maine|US|America/New_York
BTV|Patrick Leahy Burlington|Burlington, Vermont|US|America/New_York
RIC|Richmond|Richmond, Virginia|US|America/New_York
ORF|Norfolk|Norfolk, Virginia|US|America/New_York
CHS|Charleston Afb/International|Charleston, South Carolina|US|America/New_York
SAV|Savannah/Hilton Head|Savannah, Georgia|US|America/New_York
GSP|Greenville Spartanburg|Greer, South Carolina|US|America/New_York
MYR|Myrtle Beach|Myrtle Beach, South Carolina|US|America/New_York
SDF|Louisville Muhammad Ali|Louisville, Kentucky|US|America/Kentucky/Louisville
LEX|Blue Grass|Lexington, Kentucky|US|America/New_York
TYS|Mc Ghee Tyson|Knoxville, Tennessee|US|America/New_York
BHM|Birmingham-Shuttlesworth|Birmingham, Alabama|US|America/Chicago
HSV|Huntsville-Carl T Jones Field|Huntsville, Alabama|US|America/Chicago
LIT|Bill And Hillary Clinton Ntl/Adams Field|Little Rock, Arkansas|US|America/Chicago
XNA|Northwest Arkansas Ntl|Fayetteville, Arkansas|US|America/Chicago
GRR|Gerald R Ford|Grand Rapids, Michigan|US|America/New_York
PSP|Palm Springs|Palm Springs, California|US|America/Los_Angeles
SBA|Santa Barbara Municipal|Santa Barbara, California|US|America/Los_Angeles
FAT|Fresno Yosemite|Fresno, California|US|America/Los_Angeles
SBN|South Bend|South Bend, Indiana|US|America/Indiana/Indianapolis
MSN|Dane County Regional/Truax Field|Madison, Wisconsin|US|America/Chicago
COS|City Of Colorado Springs Municipal|Colorado Springs, Colorado|US|America/Denver
SJU|Luis Munoz Marin|San Juan, Puerto Rico|US|America/Puerto_Rico
STT|Cyril E King|Charlotte Amalie, Virgin Islands|US|America/St_Thomas
CUN|Cancun|Cancun|MX|America/Cancun
GDL|Don Miguel Hidalgo Y Costilla|Guadalajara|MX|America/Mexico_City
MTY|General Mariano Escobedo|Monterrey|MX|America/Mexico_City
TIJ|General Abelardo L. Rodriguez|Tijuana|MX|America/Tijuana
SJD|Los Cabos|San Jose del Cabo|MX|America/Mazatlan
PVR|Licenciado Gustavo Diaz Ordaz|Puerto Vallarta|MX|America/Mexico_City
MID|Licenciado Manuel Crescencio Rejon Int|Merida|MX|America/Merida
NLU|Mexico City Felipe Ángeles|Mexico City|MX|America/Mexico_City
BJX|Del Bajio|Silao|MX|America/Mexico_City
QRO|Queretaro Intercontinental|Queretaro|MX|America/Mexico_City
HAV|Jose Marti|Havana|CU|America/Havana
VRA|Juan Gualberto Gomez|Varadero|CU|America/Havana
PUJ|Punta Cana|Punta Cana|DO|America/Santo_Domingo
SDQ|Las Americas|Santo Domingo|DO|America/Santo_Domingo
POP|Gregorio Luperon|Puerto Plata|DO|America/Santo_Domingo
MBJ|Sangster|Montego Bay|JM|America/Jamaica
KIN|Norman Manley|Kingston|JM|America/Jamaica
NAS|Lynden Pindling|Nassau|BS|America/Nassau
BGI|Sir Grantley Adams|Bridgetown|BB|America/Barbados
POS|Piarco|Port of Spain|TT|America/Port_of_Spain
CUR|Hato|Willemstad|CW|America/Curacao
AUA|Queen Beatrix|Oranjestad|AW|America/Aruba
SXM|St Maarten|St Maarten|SX|America/Lower_Princes
PTP|Pointe-a-Pitre Le Raizet|Pointe-a-Pitre Le Raizet|GP|America/Guadeloupe
FDF|Martinique Aime Cesaire|Fort-de-France|MQ|America/Martinique
PTY|Panama City Tocumen|Panama City|PA|America/Panama
SJO|San José|San José|CR|America/Costa_Rica
LIR|Daniel Oduber Quiros|Liberia|CR|America/Costa_Rica
GUA|La Aurora|Guatemala City|GT|America/Guatemala
SAL|San Salvador|San Salvador|SV|America/El_Salvador
TGU|Toncontin|Tegucigalpa|HN|America/Tegucigalpa
SAP|San Pedro Sula|San Pedro Sula|HN|America/Tegucigalpa
MGA|Augusto C. Sandino (Managua)|Managua|NI|America/Managua
BZE|Philip S. W. Goldson|Belize City|BZ|America/Belize
MDE|Medellín|Medellín|CO|America/Bogota
CTG|Rafael Nunez|Cartagena|CO|America/Bogota
CLO|Alfonso Bonilla Aragon|Cali|CO|America/Bogota
BAQ|Ernesto Cortissoz|Barranquilla|CO|America/Bogota
CCS|Maiquetia (Simon Bolivar Internacional)|Caracas|VE|America/Caracas
UIO|Quito|Quito|EC|America/Guayaquil
GYE|Simon Bolivar|Guayaquil|EC|America/Guayaquil
LIM|Jorge Chavez|Lima|PE|America/Lima
CUZ|Alejandro Velasco Astete|Cusco|PE|America/Lima
AQP|Rodriguez Ballon|Arequipa|PE|America/Lima
LPB|La Paz|La Paz|BO|America/La_Paz
VVI|Viru Viru|Santa Cruz|BO|America/La_Paz
ASU|Silvio Pettirossi|Asuncion|PY|America/Asuncion
MVD|Carrasco /General C L Berisso|Montevideo|UY|America/Montevideo
EZE|Buenos Aires Ezeiza|Buenos Aires|AR|America/Argentina/Buenos_Aires
AEP|Buenos Aires Aeroparque|Buenos Aires|AR|America/Argentina/Buenos_Aires
COR|Ingeniero Ambrosio Taravella|Cordoba|AR|America/Argentina/Cordoba
MDZ|El Plumerillo|Mendoza|AR|America/Argentina/Mendoza
BRC|San Carlos De Bariloche|San Carlos de Bariloche|AR|America/Argentina/Salta
SCL|Comodoro Arturo Merino Benitez|Santiago|CL|America/Santiago
CGH|São Paulo Congonhas|São Paulo|BR|America/Sao_Paulo
GIG|Rio de Janeiro Galeão|Rio de Janeiro|BR|America/Sao_Paulo
SDU|Rio de Janeiro Santos Dumont|Rio de Janeiro|BR|America/Sao_Paulo
BSB|Presidente Juscelino Kubistschek|Brasilia|BR|America/Sao_Paulo
CNF|Tancredo Neves|Belo Horizonte|BR|America/Sao_Paulo
VCP|Campinas Viracopos|São Paulo|BR|America/Sao_Paulo
POA|Salgado Filho|Porto Alegre|BR|America/Sao_Paulo
CWB|Afonso Pena|Curitiba|BR|America/Sao_Paulo
FLN|Hercilio Luz|Florianopolis|BR|America/Sao_Paulo
REC|Guararapes - Gilberto Freyre|Recife|BR|America/Recife
SSA|Deputado Luiz Eduardo Magalhaes|Salvador|BR|America/Bahia
FOR|Pinto Martins|Fortaleza|BR|America/Fortaleza
NAT|Natal|Natal|BR|America/Recife
BEL|Val de Cans/Julio Cezar Ribeiro|Belem|BR|America/Belem
MAO|Eduardo Gomes|Manaus|BR|America/Boa_Vista
BNE|Brisbane|Brisbane, Queensland|AU|Australia/Brisbane
PER|Perth|Perth, Western Australia|AU|Australia/Perth
ADL|Adelaide|Adelaide, South Australia|AU|Australia/Adelaide
OOL|Gold Coast|Gold Coast, Queensland|AU|Australia/Brisbane
CNS|Cairns|Cairns, Queensland|AU|Australia/Brisbane
CBR|Canberra|Canberra, ACT|AU|Australia/Sydney
HBA|Hobart|Hobart, Tasmania|AU|Australia/Hobart
DRW|Darwin|Darwin, Northern Territory|AU|Australia/Darwin
AVV|Avalon|Melbourne, Victoria|AU|Australia/Melbourne
AKL|Auckland|Auckland|NZ|Pacific/Auckland
WLG|Wellington|Wellington|NZ|Pacific/Auckland
CHC|Christchurch|Christchurch|NZ|Pacific/Auckland
ZQN|Queenstown|Queenstown|NZ|Pacific/Auckland
DUD|Dunedin|Dunedin|NZ|Pacific/Auckland
NAN|Nadi|Nadi|FJ|Pacific/Fiji
SUV|Suva Nausori|Suva|FJ|Pacific/Fiji
PPT|Faa'a|Papeete|PF|Pacific/Tahiti
NOU|La Tontouta|Noumea|NC|Pacific/Noumea
APW|Faleolo|Apia|WS|Pacific/Apia
TBU|Fua'amotu|Nuku'alofa|TO|Pacific/Tongatapu
RAR|Rarotonga|Avarua|CK|Pacific/Rarotonga
POM|Port Moresby Jacksons|Port Moresby|PG|Pacific/Port_Moresby
GUM|Guam|Tamuning|GU|Pacific/Guam
SPN|Francisco C Ada/Saipan|Saipan Island|MP|Pacific/Saipan
HIR|Honiara|Honiara|SB|Pacific/Guadalcanal
VLI|Port Vila Bauerfield|Port Vila|VU|Pacific/Efate
IPC|Easter Island|Easter Island|CL|Pacific/Easter
HLP|Halim Perdanakusuma|Jakarta|ID|Asia/Jakarta
BDO|Husein Sastranegara|Bandung|ID|Asia/Jakarta
JOG|Adi Sutjipto|Yogyakarta|ID|Asia/Jakarta
SRG|Achmad Yani|Semarang|ID|Asia/Jakarta
LOP|Bandara Lombok|Mataram|ID|Asia/Makassar
KNO|Medan|Medan|ID|Asia/Jakarta
PLM|Sultan Mahmud Badaruddin Ii|Palembang|ID|Asia/Jakarta
BPN|Sepinggan|Balikpapan|ID|Asia/Makassar
MDC|Sam Ratulangi|Manado-Celebes Island|ID|Asia/Makassar
CRK|Diosdado Macapagal|Angeles City|PH|Asia/Manila
CEB|Cebu|Cebu|PH|Asia/Manila
DVO|Davao|Davao|PH|Asia/Manila
KLO|Kalibo|Kalibo|PH|Asia/Manila
PPS|Puerto Princesa|Puerto Princesa City|PH|Asia/Manila
KCH|Kuching|Kuching|MY|Asia/Kuala_Lumpur
JHB|Senai|Senai|MY|Asia/Kuala_Lumpur
LGK|Langkawi|Langkawi|MY|Asia/Kuala_Lumpur
SZB|Kuala Lumpur Subang|Kuala Lumpur|MY|Asia/Kuala_Lumpur
CCJ|Calicut|Calicut|IN|Asia/Kolkata
TRV|Trivandrum|Trivandrum|IN|Asia/Kolkata
IXE|Mangalore|Mangalore|IN|Asia/Kolkata
CJB|Coimbatore|Coimbatore|IN|Asia/Kolkata
TRZ|Tiruchirapally Civil|Tiruchirappally|IN|Asia/Kolkata
VTZ|Vishakhapatnam|Visakhapatnam|IN|Asia/Kolkata
JAI|Jaipur|Jaipur|IN|Asia/Kolkata
LKO|Chaudhary Charan Singh|Lucknow|IN|Asia/Kolkata
VNS|Lal Bahadur Shastri|Varanasi|IN|Asia/Kolkata
PAT|Lok Nayak Jayaprakash|Patna|IN|Asia/Kolkata
GAU|Lokpriya Gopinath Bordoloi|Guwahati|IN|Asia/Kolkata
IXC|Chandigarh|Chandigarh|IN|Asia/Kolkata
ATQ|Sri Guru Ram Dass Jee Amritsar|Amritsar|IN|Asia/Kolkata
SXR|Sheikh ul Alam|Srinagar|IN|Asia/Kolkata
NAG|Nagpur|Nagpur|IN|Asia/Kolkata
IDR|Devi Ahilyabai Holkar|Indore|IN|Asia/Kolkata
BBI|Biju Patnaik|Bhubaneswar|IN|Asia/Kolkata
BHO|Bhopal|Bhopal|IN|Asia/Kolkata
RPR|Raipur|Raipur|IN|Asia/Kolkata
IXB|Bagdogra|Siliguri|IN|Asia/Kolkata
IXZ|Vir Savarkar|Port Blair|IN|Asia/Kolkata
UDR|Maharana Pratap|Udaipur|IN|Asia/Kolkata
JDH|Jodhpur|Jodhpur|IN|Asia/Kolkata
STV|Surat|Surat|IN|Asia/Kolkata
SKT|Sialkot|Sialkot|PK|Asia/Karachi
MUX|Multan|Multan|PK|Asia/Karachi
PEW|Peshawar|Peshawar|PK|Asia/Karachi
ZYL|Osmany|Sylhet|BD|Asia/Dhaka
CGP|Shah Amanat|Chittagong|BD|Asia/Dhaka
JAF|Jaffna|Jaffna|LK|Asia/Colombo
PKR|Pokhara|Pokhara|NP|Asia/Kathmandu
BWA|Bhairahawa|Bhairawa|NP|Asia/Kathmandu
BHR|Bharatpur|Bharatpur|NP|Asia/Kathmandu
PBH|Paro|Paro|BT|Asia/Thimphu
GAN|Gan|Gan|MV|Indian/Maldives
KIJ|Niigata|Niigata|JP|Asia/Tokyo
SDJ|Sendai|Sendai|JP|Asia/Tokyo
HIJ|Hiroshima|Hiroshima|JP|Asia/Tokyo
KOJ|Kagoshima|Kagoshima|JP|Asia/Tokyo
KMJ|Kumamoto|Kumamoto|JP|Asia/Tokyo
NGS|Nagasaki|Nagasaki|JP|Asia/Tokyo
OKJ|Okayama|Okayama City|JP|Asia/Tokyo
TAK|Takamatsu|Takamatsu|JP|Asia/Tokyo
MYJ|Matsuyama|Matsuyama|JP|Asia/Tokyo
OIT|Oita|Oita|JP|Asia/Tokyo
KMI|Miyazaki|Miyazaki|JP|Asia/Tokyo
ISG|Ishigaki|Ishigaki|JP|Asia/Tokyo
MMY|Miyako|Miyako City|JP|Asia/Tokyo
HKD|Hakodate|Hakodate|JP|Asia/Tokyo
AKJ|Asahikawa|Asahikawa|JP|Asia/Tokyo
TYN|Taiyuan Wusu|Taiyuan|CN|Asia/Shanghai
SJW|Shijiazhuang Daguocun|Shijiazhuang|CN|Asia/Shanghai
HET|Baita|Hohhot|CN|Asia/Shanghai
HFE|Hefei Xinqiao|Hefei|CN|Asia/Shanghai
KHN|Nanchang Changbei|Nanchang|CN|Asia/Shanghai
FOC|Fuzhou Changle|Fuzhou|CN|Asia/Shanghai
CGQ|Longjia|Changchun|CN|Asia/Shanghai
TNA|Yaoqiang|Jinan|CN|Asia/Shanghai
WNZ|Wenzhou Yongqiang|Wenzhou|CN|Asia/Shanghai
NGB|Ningbo Lishe|Ningbo|CN|Asia/Shanghai
LXA|Lhasa Gonggar|Lhasa|CN|Asia/Shanghai
LHW|Lanzhou Zhongchuan|Lanzhou|CN|Asia/Shanghai
INC|Yinchuan Hedong|Yinchuan|CN|Asia/Shanghai
XNN|Xining Caojiabu|Xining|CN|Asia/Shanghai
ZUH|Zhuhai|Zhuhai|CN|Asia/Shanghai
KWL|Guilin Liangjiang|Guilin City|CN|Asia/Shanghai
LJG|Lijiang|Lijiang|CN|Asia/Shanghai
DYG|Dayong|Dayong|CN|Asia/Shanghai
SWA|Shantou Waisha|Shantou|CN|Asia/Shanghai
JHG|Xishuangbanna Gasa|Jinghong|CN|Asia/Shanghai
WUX|Sunan Shuofang|Wuxi|CN|Asia/Shanghai
NTG|Nantong|Nantong|CN|Asia/Shanghai
YNT|Penglai Intl|Yantai|CN|Asia/Shanghai
LYG|Lianyungang|Lianyungang|CN|Asia/Shanghai
XUZ|Xuzhou Guanyin|Xuzhou|CN|Asia/Shanghai
AAC|El Arish|El Arish|EG|Africa/Cairo
AAN|Al Ain|Al Ain|AE|Asia/Dubai
AAP|Aji Pangeran Tumenggung Pranoto|Samarinda|ID|Asia/Makassar
AAY|Al Ghaidah|Al Ghaidah|YE|Asia/Aden
ABB|Asaba|Asaba|NG|Africa/Lagos
ABE|Lehigh Valley|Allentown, Pennsylvania|US|America/New_York
ACA|General Juan N Alvarez|Acapulco|MX|America/Mexico_City
ACN|Ciudad Acuna New|Ciudad Acuna|MX|America/Mexico_City
ACY|Atlantic City|Atlantic City, New Jersey|US|America/New_York
ADE|Aden|Aden|YE|Asia/Aden
ADJ|Amman-Marka|Amman|JO|Asia/Amman
ADZ|Gustavo Rojas Pinilla|San Andres|CO|America/Bogota
AEX|Alexandria|Alexandria, Louisiana|US|America/Chicago
AGT|Guarani|Ciudad del Este|PY|America/Asuncion
AGU|Jesus Teran|Aguascalientes|MX|America/Mexico_City
AJY|Mano Dayak|Agadez|NE|Africa/Niamey
AKC|Akron Fulton|Akron, Ohio|US|America/New_York
AKX|Aktobe Aliya Moldagulova|Aktyubinsk|KZ|Asia/Aqtobe
ALI|Alice|Alice, Texas|US|America/Chicago
ALL|Villanova D'Albenga|Albenga|IT|Europe/Rome
ALP|Aleppo|Aleppo|SY|Asia/Damascus
AMA|Rick Husband Amarillo|Amarillo, Texas|US|America/Chicago
ANU|V.C. Bird|St. George|AG|America/Antigua
AQJ|Aqaba King Hussein|Aqaba|JO|Asia/Amman
ART|Watertown|Watertown, New York|US|America/New_York
ARW|Arad|Arad|RO|Europe/Bucharest
ASA|Assab|Assab|ER|Africa/Asmara
ASM|Asmara|Asmara|ER|Africa/Asmara
ASW|Aswan|Aswan|EG|Africa/Cairo
ATI|Artigas|Artigas|UY|America/Montevideo
ATR|Atar|Atar|MR|Africa/Nouakchott
ATW|Appleton|Appleton, Wisconsin|US|America/Chicago
ATZ|Assiut|Assiut|EG|Africa/Cairo
AVP|Wilkes-Barre/Scranton|Wilkes-Barre, Pennsylvania|US|America/New_York
AYJ|Maharishi Valmiki|Ayodhya|IN|Asia/Kolkata
AZO|Kalamazoo/Battle Creek|Kalamazoo, Michigan|US|America/Detroit
AZS|Samana El Catey|Samana|DO|America/Santo_Domingo
BBU|Baneasa|Bucharest|RO|Europe/Bucharest
BCD|Bacolod-Silay City|Bacolod City|PH|Asia/Manila
BDA|L.F. Wade|Hamilton|BM|Atlantic/Bermuda
BDE|Baudette|Baudette, Minnesota|US|America/Chicago
BEN|Benina|Benghazi|LY|Africa/Tripoli
BFI|Boeing Field/King County|Seattle, Washington|US|America/Los_Angeles
BFM|Mobile|Mobile, Alabama|US|America/Chicago
BFN|J B M Hertzog|Bloemfontain|ZA|Africa/Johannesburg
BGF|Bangui M'Poko|Bangui|CF|Africa/Bangui
BGR|Bangor|Bangor, Maine|US|America/New_York
BIL|Billings Logan|Billings, Montana|US|America/Denver
BJL|Banjul|Banjul|GM|Africa/Banjul
BJM|Bujumbura|Bujumbura|BI|Africa/Bujumbura
BKN|Balkanabat|Jebel|TM|Asia/Ashgabat
BLA|General Jose Antonio Anzoategui|Barcelona|VE|America/Caracas
BLB|Howard/Panama Pacifico|Panama City|PA|America/Panama
BLI|Bellingham|Bellingham, Washington|US|America/Los_Angeles
BLZ|Chileka|Blantyre|MW|Africa/Blantyre
BME|Broome|Broome, Western Australia|AU|Australia/Perth
BND|Bandar Abbas|Bandar Abbas|IR|Asia/Tehran
BNX|Banja Luka|Banja Luka|BA|Europe/Sarajevo
BOC|Bocas Del Toro|Isla Colon|PA|America/Panama
BON|Flamingo|Kralendijk|BQ|America/Kralendijk
BRM|Barquisimeto|Barquisimeto|VE|America/Caracas
BRO|Brownsville/South Padre Island|Brownsville, Texas|US|America/Chicago
BRX|Maria Montez|Barahona|DO|America/Santo_Domingo
BSR|Basrah|Basrah|IQ|Asia/Baghdad
BSZ|Manas|Bishkek|KG|Asia/Bishkek
BTE|Sherbro|Bonthe|SL|Africa/Freetown
BUQ|Joshua Mqabuko Nkomo|Bulawayo|ZW|Africa/Harare
BUS|Batumi|Batumi|GE|Asia/Tbilisi
BYH|Arkansas|Blytheville, Arkansas|US|America/Chicago
BYJ|Beja|Beja|PT|Europe/Lisbon
BZN|Bozeman Yellowstone|Bozeman, Montana|US|America/Denver
BZY|Balţi|Strymba|MD|Europe/Chisinau
CAP|Cap Haitien|Cap Haitien|HT|America/Port-au-Prince
CBB|Jorge Wilsterman|Cochabamba|BO|America/La_Paz
CBQ|Margaret Ekpo|Calabar|NG|Africa/Lagos
CCE|Capital|New Administrative Capital|EG|Africa/Cairo
CEI|Chiang Rai|Chiang Rai|TH|Asia/Bangkok
CEN|Ciudad Obregon|Ciudad Obregon|MX|America/Hermosillo
CHX|Cap Manuel Nino|Changuinola|PA|America/Panama
CIU|Chippewa County|Sault Ste Marie, Michigan|US|America/New_York
CIX|Capitan FAP Jose A Quinones Gonzales|Chiclayo|PE|America/Lima
CJJ|Cheongju|Cheongju|KR|Asia/Seoul
CJS|Abraham Gonzalez|Ciudad Juarez|MX|America/Mazatlan
CKC|Cherkasy|Cherkasy|UA|Europe/Kyiv
CLM|William R Fairchild|Port Angeles, Washington|US|America/Los_Angeles
CME|Ciudad del Carmen|Ciudad del Carmen|MX|America/Mexico_City
CMG|Corumba|Corumba|BR|America/Campo_Grande
CMW|Ignacio Agramonte|Camaguey|CU|America/Havana
CND|Mihail Kogalniceanu|Constanta|RO|Europe/Bucharest
CNN|Kannur|Mattannur|IN|Asia/Kolkata
COV|Çukurova|Tarsus|TR|Europe/Istanbul
CPE|Ingeniero Alberto Acuna Ongay|Campeche|MX|America/Merida
CPR|Casper/Natrona County|Casper, Wyoming|US|America/Denver
CQM|Ciudad Real|Ciudad Real|ES|Europe/Madrid
CRP|Corpus Christi|Corpus Christi, Texas|US|America/Chicago
CRW|West Virginia Yeager|Charleston, West Virginia|US|America/New_York
CRZ|Turkmenabat|Turkmenabat|TM|Asia/Ashgabat
CSW|Cabo San Lucas|Cabo San Lucas|MX|America/Mazatlan
CTB|Cut Bank|Cut Bank, Montana|US|America/Denver
CTM|Chetumal|Chetumal|MX|America/Cancun
CUC|Camilo Daza|Cucuta|CO|America/Bogota
CUL|Federal de Bachigualato|Culiacan|MX|America/Mazatlan
CUU|General Roberto Fierro Villalobos|Chihuahua|MX|America/Mazatlan
CVM|General Pedro Jose Mendez|Ciudad Victoria|MX|America/Monterrey
CWC|Chernivtsi|Chernivtsi|UA|Europe/Uzhgorod
CWF|Chennault|Lake Charles, Louisiana|US|America/Chicago
CXI|Cassidy|Banana|KI|Pacific/Kiritimati
CXL|Calexico|Calexico, California|US|America/Los_Angeles
CYB|Gerrard Smith|Cayman Brac|KY|America/Cayman
CYO|Vilo Acuna|Cayo Largo del Sur|CU|America/Havana
CYR|Laguna de Los Patos|Colonia|UY|America/Montevideo
CZA|Chichen Itza|Chichen Itza|MX|America/Mexico_City
CZL|Mohamed Boudiaf|Constantine|DZ|Africa/Algiers
CZM|Cozumel|Cozumel|MX|America/Cancun
DAB|Daytona Beach|Daytona Beach, Florida|US|America/New_York
DAM|Damascus|Damascus|SY|Asia/Damascus
DAV|Enrique Malek|David|PA|America/Panama
DAY|James M Cox Dayton|Dayton, Ohio|US|America/New_York
DBB|El Alamein|El Alamein|EG|Africa/Cairo
DEB|Debrecen|Debrecen|HU|Europe/Budapest
DGO|General Guadalupe Victoria|Durango|MX|America/Monterrey
DIL|Presidente Nicolau Lobato|Dili|TL|Asia/Dili
DIR|Aba Tenna Dejazmach Yilma|Dire Dawa|ET|Africa/Addis_Ababa
DJE|Djerba Zarzis|Djerba|TN|Africa/Tunis
DJJ|Sentani|Jayapura-Papua Island|ID|Asia/Jayapura
DLA|Douala|Douala|CM|Africa/Douala
DLH|Duluth|Duluth, Minnesota|US|America/Chicago
DMB|Aulie-ata|Taraz|KZ|Asia/Qyzylorda
DMM|King Fahd|Ad Dammam|SA|Asia/Riyadh
DNK|Dnipro|Dnipro|UA|Europe/Kyiv
DOK|Donetsk|Donetsk|UA|Europe/Kyiv
DQM|Duqm|Duqm|OM|Asia/Muscat
DRP|Legazpi Bicol|Daraga|PH|Asia/Manila
DRT|Del Rio|Del Rio, Texas|US|America/Chicago
DSS|Blaise Diagne|Diass|SN|Africa/Dakar
DUG|Bisbee Douglas|Douglas Bisbee, Arizona|US|America/Phoenix
DXN|Noida|Jewar|IN|Asia/Kolkata
DZA|Dzaoudzi Pamandzi|Dzaoudzi|YT|Indian/Mayotte
DZO|Santa Bernardina|Durazno|UY|America/Montevideo
EAX|Eduard Alexander Gummels|Paramaribo|SR|America/Paramaribo
EBL|Erbil|Arbil|IQ|Asia/Baghdad
ECN|Ercan|Nicosia|CY|Asia/Nicosia
ECP|Northwest Florida Beaches|Panama City, Florida|US|America/Chicago
EDL|Eldoret|Eldoret|KE|Africa/Nairobi
EFK|Northeast Kingdom|Newport, Vermont|US|America/New_York
EGO|Belgorod|Belgorod|RU|Europe/Moscow
EGP|Maverick County Memorial|Eagle Pass, Texas|US|America/Chicago
EIS|Terrance B. Lettsome|Road Town|VG|America/Tortola
ENU|Akanu Ibiam|Enegu|NG|Africa/Lagos
ERI|Erie/Tom Ridge Field|Erie, Pennsylvania|US|America/New_York
ERL|Erenhot Saiwusu|Erenhot|CN|Asia/Shanghai
ERZ|Erzurum|Erzurum|TR|Europe/Istanbul
ESG|Dr. Luis Maria Argana|Mariscal Estigarribia|PY|America/Asuncion
EYW|Key West|Key West, Florida|US|America/New_York
FAR|Hector|Fargo, North Dakota|US|America/Chicago
FBM|Lubumbashi|Lubumbashi|CD|Africa/Lubumbashi
FCA|Glacier Park|Kalispell, Montana|US|America/Denver
FIH|Ndjili|Kinshasa|CD|Africa/Kinshasa
FJR|Fujairah|Fujairah|AE|Asia/Dubai
FKI|Bangoka|Kisangani|CD|Africa/Lubumbashi
FNA|Lungi|Freetown|SL|Africa/Freetown
FNJ|Pyongyang|Pyongyang|KP|Asia/Pyongyang
FNT|Bishop|Flint, Michigan|US|America/New_York
FPO|Grand Bahama|Freeport|BS|America/Nassau
FPR|Treasure Coast|Fort Pierce, Florida|US|America/New_York
FRS|Mundo Maya|San Benito|GT|America/Guatemala
FTW|Fort Worth Meacham|Fort Worth, Texas|US|America/Chicago
FUN|Funafuti|Funafuti|TV|Pacific/Funafuti
FWA|Fort Wayne|Fort Wayne, Indiana|US|America/New_York
GAE|Gabes Matmata|Gabès|TN|Africa/Tunis
GAF|Gafsa Ksar|Gafsa|TN|Africa/Tunis
GBB|Gabala|Gabala|AZ|Asia/Baku
GBE|Sir Seretse Khama|Gaborone|BW|Africa/Gaborone
GCM|Owen Roberts|Georgetown|KY|America/Cayman
GDT|JAGS McCartney|Cockburn Town|TC|America/Grand_Turk
GEO|Cheddi Jagan|Georgetown|GY|America/Guyana
GES|General Santos|General Santos|PH|Asia/Manila
GFK|Grand Forks|Grand Forks, North Dakota|US|America/Chicago
GGT|Exuma|George Town|BS|America/Nassau
GHV|Braşov-Ghimbav|Braşov|RO|Europe/Bucharest
GLS|Scholes At Galveston|Galveston, Texas|US|America/Chicago
GMO|Gombe Lawanti|Gombe|NG|Africa/Lagos
GND|Point Salines|Saint George's|GD|America/Grenada
GOJ|Nizhny Novgorod|Nizhny Novgorod|RU|Europe/Moscow
GOM|Goma|Goma|CD|Africa/Kigali
GOU|Garoua|Garoua|CM|Africa/Douala
GPT|Gulfport-Biloxi|Gulfport, Mississippi|US|America/Chicago
GRB|Green Bay/Austin Straubel|Green Bay, Wisconsin|US|America/Chicago
GSO|Piedmont Triad|Greensboro, North Carolina|US|America/New_York
GSQ|Shark El Oweinat|Shark El Oweinat|EG|Africa/Cairo
GTF|Great Falls|Great Falls, Montana|US|America/Denver
GUF|Gulf Shores/Jack Edwards Field|Gulf Shores, Alabama|US|America/Chicago
GUW|Atyrau|Atyrau|KZ|Asia/Oral
GWD|Gwadar|Gwadar|PK|Asia/Karachi
GXF|Sayun|Sayun|YE|Asia/Aden
GYM|General Jose Maria Yanez|Guaymas|MX|America/Hermosillo
GYY|Gary/Chicago|Gary, Indiana|US|America/Chicago
HAH|Prince Said Ibrahim|Moroni|KM|Indian/Comoro
HAQ|Hanimaadhoo|Haa Dhaalu|MV|Indian/Maldives
HBE|Borg El Arab|Alexandria|EG|Africa/Cairo
HDY|Hat Yai|Hat Yai|TH|Asia/Bangkok
HFA|Haifa|Haifa|IL|Asia/Jerusalem
HGA|Egal|Hargeisa|SO|Africa/Mogadishu
HLZ|Hamilton|Hamilton|NZ|Pacific/Auckland
HMB|Sohag|Sohag|EG|Africa/Cairo
HMO|General Ignacio P. Garcia|Hermosillo|MX|America/Hermosillo
HOD|Hodeidah|Hodeida|YE|Asia/Aden
HOG|Frank Pais|Holguin|CU|America/Havana
HPH|Cat Bi|Haiphong|VN|Asia/Ho_Chi_Minh
HRI|Mattala Rajapaksa|Hambantota|LK|Asia/Colombo
HRK|Kharkiv|Kharkiv|UA|Europe/Kyiv
HRL|Valley|Harlingen, Texas|US|America/Chicago
HSA|Turkistan|Turkistan|KZ|Asia/Almaty
HSR|Rajkot|Rajkot|IN|Asia/Kolkata
HUL|Houlton|Houlton, Maine|US|America/New_York
HUX|Bahias de Huatulco|Huatulco|MX|America/Mexico_City
HWR|Halwara|Ludhiana|IN|Asia/Kolkata
IAG|Niagara Falls|Niagara Falls, New York|US|America/New_York
IFN|Esfahan Shahid Beheshti|Isfahan|IR|Asia/Tehran
IFO|Ivano-Frankivsk|Ivano-Frankivsk|UA|Europe/Kyiv
IFP|Laughlin/Bullhead|Bullhead City, Arizona|US|America/Phoenix
IGR|Cataratas Del Iguazu|Puerto Iguazu|AR|America/Argentina/Cordoba
IGU|Cataratas|Foz Do Iguacu|BR|America/Sao_Paulo
IKU|Issyk-Kul|Tamchy|KG|Asia/Bishkek
ILM|Wilmington|Wilmington, North Carolina|US|America/New_York
ILO|Iloilo|Iloilo City|PH|Asia/Manila
ILR|Ilorin|Ilorin|NG|Africa/Lagos
ILS|Ilopango|San Salvador|SV|America/El_Salvador
INL|Falls/Einarson Field|International Falls, Minnesota|US|America/Chicago
INU|Nauru|Yaren District|NR|Pacific/Nauru
IQT|Coronel FAP Francisco Secada Vignetta|Iquitos|PE|America/Lima
ISE|Suleyman Demirel|Isparta|TR|Europe/Istanbul
ISU|Sulaymaniyah|Sulaymaniyah|IQ|Asia/Baghdad
ITH|Ithaca Tompkins|Ithaca, New York|US|America/New_York
ITO|Hilo|Hilo, Hawaii|US|Pacific/Honolulu
IUE|Niue|Alofi|NU|Pacific/Niue
JAN|Jackson-Medgar Wiley Evers|Jackson, Mississippi|US|America/Chicago
JBQ|La Isabela|La Isabela|DO|America/Santo_Domingo
JNU|Juneau|Juneau, Alaska|US|America/Anchorage
JRO|Kilimanjaro|Arusha|TZ|Africa/Dar_es_Salaam
JUJ|Gobernador Horacio Guzman|San Salvador de Jujuy|AR|America/Argentina/Jujuy
JUL|Inca Manco Capac|Juliaca|PE|America/Lima
KAB|Kariba|Kariba|ZW|Africa/Harare
KAN|Mallam Aminu|Kano|NG|Africa/Lagos
KBL|Kabul|Kabul|AF|Asia/Kabul
KEA|Kerki|Kerki|TM|Asia/Ashgabat
KGF|Sary-Arka|Karaganda|KZ|Asia/Almaty
KGP|Kogalym|Kogalym|RU|Asia/Yekaterinburg
KIA|Kaieteur|Kaieteur Falls|GY|America/Guyana
KIH|Kish|Kish Island|IR|Asia/Tehran
KJT|Kertajati|Bandung|ID|Asia/Jakarta
KLV|Karlovy Vary|Karlovy Vary|CZ|Europe/Prague
KOS|Sihanoukville|Sihanukville|KH|Asia/Phnom_Penh
KQT|Qurghonteppa|Kurgan-Tyube|TJ|Asia/Dushanbe
KSN|Kostanay|Kostanay|KZ|Asia/Qyzylorda
KTN|Ketchikan|Ketchikan, Alaska|US|America/Anchorage
KVA|Alexander the Great|Kavala|GR|Europe/Athens
KWG|Kryvyi Rih|Kryvyi Rih|UA|Europe/Zaporozhye
LAL|Lakeland Linder|Lakeland, Florida|US|America/New_York
LAN|Capital Region|Lansing, Michigan|US|America/Detroit
LAO|Laoag|Laoag City|PH|Asia/Manila
LAP|Manuel Marquez de Leon|La Paz|MX|America/Mazatlan
LBB|Lubbock Preston Smith|Lubbock, Texas|US|America/Chicago
LCE|Goloson|La Ceiba|HN|America/Tegucigalpa
LCK|Rickenbacker|Columbus, Ohio|US|America/New_York
LEE|Leesburg|Leesburg, Florida|US|America/New_York
LET|Alfredo Vasquez Cobo|Leticia|CO|America/Bogota
LHL|Lachin|Lachın|AZ|Asia/Baku
LIO|Limon|Puerto Limon|CR|America/Costa_Rica
LIZ|Loring|Limestone, Maine|US|America/New_York
LLK|Lankaran|Lankaran|AZ|Asia/Baku
LLW|Lilongwe|Lilongwe|MW|Africa/Blantyre
LMM|Valle del Fuerte|Los Mochis|MX|America/Mazatlan
LOV|Monclova|Monclova|MX|America/Monterrey
LPQ|Luang Phabang|Luang Phabang|LA|Asia/Vientiane
LPX|Liepaja|Liepaja|LV|Europe/Riga
LRD|Laredo|Laredo, Texas|US|America/Chicago
LRL|Niamtougou|Niamtougou|TG|Africa/Lome
LRM|Casa De Campo|La Romana|DO|America/Santo_Domingo
LRU|Las Cruces|Las Cruces, New Mexico|US|America/Denver
LSP|Josefa Camejo|Paraguana|VE|America/Caracas
LTK|Bassel Al-Assad|Latakia|SY|Asia/Damascus
LTO|Loreto|Loreto|MX|America/Mazatlan
LTX|Cotopaxi|Latacunga|EC|America/Guayaquil
LWV|Lawrenceville-Vincennes|Lawrenceville, Illinois|US|America/Chicago
LXR|Luxor|Luxor|EG|Africa/Cairo
LYP|Faisalabad|Faisalabad|PK|Asia/Karachi
MAF|Midland Air And Space Port|Midland, Texas|US|America/Chicago
MAJ|Amata Kabua|Majuro Atoll|MH|Pacific/Majuro
MAM|General Servando Canales|Matamoros|MX|America/Mexico_City
MAR|La Chinita|Maracaibo|VE|America/Caracas
MBA|Mombasa Moi|Mombasa|KE|Africa/Nairobi
MBD|Mmabatho|Mafeking|ZA|Africa/Johannesburg
MBS|Mbs|Saginaw, Michigan|US|America/New_York
MDG|Mudanjiang Hailang|Mudanjiang|CN|Asia/Shanghai
MDL|Mandalay|Mandalay|MM|Asia/Yangon
MDQ|Astor Piazzola|Mar del Plata|AR|America/Argentina/Buenos_Aires
MDT|Harrisburg|Harrisburg, Pennsylvania|US|America/New_York
MEC|Eloy Alfaro|Manta|EC|America/Guayaquil
MFE|Mc Allen|Mc Allen, Texas|US|America/Chicago
MFR|Rogue Valley/Medford|Medford, Oregon|US|America/Los_Angeles
MGQ|Aden Adde|Mogadishu|SO|Africa/Mogadishu
MHD|Mashhad|Mashhad|IR|Asia/Tehran
MHH|Marsh Harbour|Marsh Harbour|BS|America/Nassau
MIR|Monastir Habib Bourguiba|Monastir|TN|Africa/Tunis
MIU|Maiduguri|Maiduguri|NG|Africa/Lagos
MJT|Mytilene|Mytilene|GR|Europe/Athens
MLB|Melbourne Orlando|Melbourne, Florida|US|America/New_York
MLI|Quad Cities|Moline, Illinois|US|America/Chicago
MLM|General Francisco J. Mujica|Morelia|MX|America/Mexico_City
MLZ|Cerro Largo|Melo|UY|America/Montevideo
MOT|Minot|Minot, North Dakota|US|America/Chicago
MPW|Mariupol|Mariupol|UA|Europe/Kyiv
MQF|Magnitogorsk|Magnitogorsk|RU|Asia/Yekaterinburg
MQP|Kruger Mpumalanga|Mpumalanga|ZA|Africa/Johannesburg
MRA|Misrata|Misrata|LY|Africa/Tripoli
MSS|Massena-Richards Field|Massena, New York|US|America/New_York
MSU|Moshoeshoe I|Maseru|LS|Africa/Maseru
MSV|Sullivan County|Monticello, New York|US|America/New_York
MSW|Massawa|Massawa|ER|Africa/Asmara
MTH|The Florida Keys Marathon|Marathon, Florida|US|America/New_York
MVB|M'Vengue El Hadj Omar Bongo Ondimba|Franceville|GA|Africa/Libreville
MVZ|Masvingo|Masvingo|ZW|Africa/Harare
MWH|Grant County|Moses Lake, Washington|US|America/Los_Angeles
MWX|Muan|Muan|KR|Asia/Seoul
MXL|General Rodolfo Sanchez Taboada|Mexicali|MX|America/Tijuana
MZT|General Rafael Buelna|Mazatlan|MX|America/Mazatlan
NAV|Nevşehir Kapadokya|Nevşehir|TR|Europe/Istanbul
NBE|Enfidha-Hammamet|Enfidha|TN|Africa/Tunis
NBJ|Dr. Antonio Agostinho Neto|Luanda|AO|Africa/Luanda
NDB|Nouadhibou|Nouadhibou|MR|Africa/Nouakchott
NDJ|N'Djamena|N'Djamena|TD|Africa/Ndjamena
NDR|Nador|Nador|MA|Africa/Casablanca
NEV|Vance W. Amory|Charlestown|KN|America/St_Kitts
NIM|Diori Hamani|Niamey|NE|Africa/Niamey
NJF|Al Najaf|Najaf|IQ|Asia/Baghdad
NKC|Nouakchott|Nouakchott|MR|Africa/Nouakchott
NLA|Simon Mwansa Kapwepwe|Ndola|ZM|Africa/Lusaka
NLD|Quetzalcoatl|Nuevo Laredo|MX|America/Mexico_City
NMF|Maafaru|Maafaru|MV|Indian/Maldives
NMI|Navi Mumbai|Navi Mumbai|IN|Asia/Kolkata
NOG|Nogales|Nogales|MX|America/Hermosillo
NSI|Yaounde Nsimalen|Yaounde|CM|Africa/Douala
NTR|Del Norte|Del Norte|MX|America/Mexico_City
NTY|Pilanesberg|Pilanesberg|ZA|Africa/Johannesburg
NVT|Ministro Victor Konder|Navegantes|BR|America/Sao_Paulo
NWI|Norwich|Norwich|GB|Europe/London
OAX|Xoxocotlan|Oaxaca|MX|America/Mexico_City
OCF|Ocala-Jim Taylor Field|Ocala, Florida|US|America/New_York
OGS|Ogdensburg|Ogdensburg, New York|US|America/New_York
OLS|Nogales|Nogales, Arizona|US|America/Phoenix
OMO|Mostar|Mostar|BA|Europe/Sarajevo
OMR|Oradea|Oradea|RO|Europe/Bucharest
OSB|Mosul|Mosul|IQ|Asia/Baghdad
OSF|Ostafyevo|Moscow|RU|Europe/Moscow
OST|Ostend-Bruges|Ostend|BE|Europe/Brussels
OXB|Osvaldo Vieira|Bissau|GW|Africa/Bissau
OZH|Zaporizhzhia|Zaporizhzhia|UA|Europe/Zaporozhye
PAC|Marcos A. Gelabert|Albrook|PA|America/Panama
PAE|Paine Field|Seattle|US|America/Los_Angeles
PAP|Toussaint Louverture|Port-au-Prince|HT|America/Port-au-Prince
PBC|Hermanos Serdan|Puebla|MX|America/Mexico_City
PBG|Plattsburgh|Plattsburgh, New York|US|America/New_York
PBL|General Bartolome Salom|General Bartolome Salom|VE|America/Caracas
PBM|Johan Adolf Pengel|Zandery|SR|America/Paramaribo
PCL|Cap FAP David Abenzur Rengifo|Pucallpa|PE|America/Lima
PDP|Capitan Corbeta CA Curbelo|Punta del Este|UY|America/Montevideo
PDS|Piedras Negras|Piedras Negras|MX|America/Mexico_City
PDV|Plovdiv|Plovdiv|BG|Europe/Sofia
PEI|Matecana|Pereira|CO|America/Bogota
PEM|Padre Aldamiz|Puerto Maldonado|PE|America/Lima
PGL|Trent Lott|Pascagoula, Mississippi|US|America/Chicago
PGU|Persian Gulf|Asaluyeh|IR|Asia/Tehran
PHC|Port Harcourt|Port Harcourt|NG|Africa/Lagos
PHE|Port Hedland|Port Hedland, Western Australia|AU|Australia/Perth
PHF|Newport News/Williamsburg|Newport News, Virginia|US|America/New_York
PHN|St Clair County|Port Huron, Michigan|US|America/New_York
PIA|General Downing - Peoria|Peoria, Illinois|US|America/Chicago
PIE|St Pete-Clearwater|St Petersburg-Clearwater, Florida|US|America/New_York
PIO|Capitan FAP Renan Elias Olivera|Pisco|PE|America/Lima
PIU|Capitan FAP Guillermo Concha Iberico|Piura|PE|America/Lima
PJC|Dr Augusto Roberto Fuster|Pedro Juan Caballero|PY|America/Asuncion
PKZ|Pakse|Pakse|LA|Asia/Vientiane
PLQ|Palanga|Palanga|LT|Europe/Vilnius
PLV|Poltava|Poltava|UA|Europe/Zaporozhye
PLX|Semey|Semey|KZ|Asia/Almaty
PMV|Del Caribe Santiago Marino|Isla Margarita|VE|America/Caracas
PNI|Pohnpei|Pohnpei Island|FM|Pacific/Pohnpei
PNS|Pensacola|Pensacola, Florida|US|America/Chicago
PPE|Puerto Penasco|Puerto Penasco|MX|America/Hermosillo
PPG|Pago Pago|Pago Pago|AS|Pacific/Pago_Pago
PPK|Petropavlosk|Petropavlosk|KZ|Asia/Qyzylorda
PQI|Presque Isle|Presque Isle, Maine|US|America/New_York
PQM|Palenque|Palenque|MX|America/Mexico_City
PSM|Portsmouth At Pease|Portsmouth, New Hampshire|US|America/New_York
PSR|Pescara|Pescara|IT|Europe/Rome
PTG|Polokwane|Potgietersrus|ZA|Africa/Johannesburg
PTK|Oakland County|Pontiac, Michigan|US|America/New_York
PWQ|Pavlodar|Pavlodar|KZ|Asia/Qyzylorda
PXM|Puerto Escondido|Puerto Escondido|MX|America/Mexico_City
PZO|General Manuel Carlos Piar|Puerto Ordaz-Ciudad Guayana|VE|America/Caracas
PZU|Port Sudan New|Port Sudan|SD|Africa/Khartoum
QGY|Gyor-Per|Gyor|HU|Europe/Budapest
QOW|Sam Mbakwe|Owerri|NG|Africa/Lagos
RAC|Batten|Racine, Wisconsin|US|America/Chicago
RAI|Praia|Praia|CV|Atlantic/Cape_Verde
RES|Resistencia|Resistencia|AR|America/Argentina/Cordoba
REX|General Lucio Blanco|Reynosa|MX|America/Mexico_City
RFD|Chicago/Rockford|Chicago, Illinois|US|America/Chicago
RGA|Hermes Quijada|Rio Grande|AR|America/Argentina/Ushuaia
RIY|Mukalla|Riyan|YE|Asia/Aden
RKT|Ras Al Khaimah|Ras Al Khaimah|AE|Asia/Dubai
RLO|Valle Del Conlara|Merlo|AR|America/Argentina/San_Luis
RME|Griffiss|Rome, New York|US|America/New_York
RMU|Región de Murcia|Corvera|ES|Europe/Madrid
ROB|Roberts|Monrovia|LR|Africa/Monrovia
ROP|Benjamin Taisacan Manglona|Rota Island|MP|Pacific/Saipan
ROR|Palau|Babelthuap Island|PW|Pacific/Palau
RRT|Warroad Memorial|Warroad, Minnesota|US|America/Chicago
RSI|Red Sea|Hanak|SA|Asia/Riyadh
RST|Rochester|Rochester, Minnesota|US|America/Chicago
RTB|Juan Manuel Galvez|Roatan Island|HN|America/Tegucigalpa
RVY|Presidente General Don Oscar D. Gestido|Rivera|UY|America/Montevideo
RWN|Rivne|Rivne|UA|Europe/Kyiv
SAH|Sana'a|Sana'a|YE|Asia/Aden
SBD|San Bernardino|San Bernardino, California|US|America/Los_Angeles
SBM|Sheboygan County Memorial|Sheboygan, Wisconsin|US|America/Chicago
SBZ|Sibiu|Sibiu|RO|Europe/Bucharest
SCO|Aktau|Aktau|KZ|Asia/Oral
SCT|Socotra|Socotra Islands|YE|Asia/Aden
SCU|Antonio Maceo|Santiago|CU|America/Havana
SFA|Sfax Thyna|Sfax|TN|Africa/Tunis
SFB|Orlando Sanford|Orlando, Florida|US|America/New_York
SFH|San Felipe|San Felipe|MX|America/Tijuana
SFS|Subic Bay|Olongapo City|PH|Asia/Manila
SID|Amilcar Cabral|Espargos|CV|Atlantic/Cape_Verde
SIP|Simferopol|Simferopol|UA|Europe/Simferopol
SKB|Robert L. Bradshaw|Basseterre|KN|America/St_Kitts
SKO|Sadiq Abubakar III|Sokoto|NG|Africa/Lagos
SKV|St Catherine|St Catherine|EG|Africa/Cairo
SLA|Martin Miguel De Guemes|Salta|AR|America/Argentina/Salta
SLP|Ponciano Arriaga|San Luis Potosi|MX|America/Mexico_City
SLW|Plan De Guadalupe|Saltillo|MX|America/Monterrey
SLZ|Marechal Cunha Machado|Sao Luis|BR|America/Fortaleza
SMR|Simon Bolivar|Santa Marta|CO|America/Bogota
SOB|Sarmellek|Sarmellek|HU|Europe/Budapest
SON|Santo Pekoa|Luganville|VU|Pacific/Efate
SPX|Sphinx|Giza|EG|Africa/Cairo
SQQ|Siauliai|Siauliai|LT|Europe/Vilnius
SRE|Alcantarí|Yamparáez|BO|America/La_Paz
SRQ|Sarasota/Bradenton|Sarasota, Florida|US|America/New_York
STD|Mayor Buenaventura Vivas|Santo Domingo|VE|America/Caracas
STI|Cibao|Santiago|DO|America/Santo_Domingo
STY|Nueva Hesperides|Salto|UY|America/Montevideo
SVD|Argyle|Argyle|VC|America/St_Vincent
SWF|New York Stewart|New York, New York|US|America/New_York
SYQ|Tobias Bolanos|San Jose|CR|America/Costa_Rica
SYZ|Shiraz Shahid Dastghaib|Shiraz|IR|Asia/Tehran
TAG|Panglao Bohol|Panglao|PH|Asia/Manila
TAI|Ta'izz|Ta'izz|YE|Asia/Aden
TAM|General Francisco Javier Mina|Tampico|MX|America/Mexico_City
TAP|Tapachula|Tapachula|MX|America/Mexico_City
TBZ|Tabriz|Tabriz|IR|Asia/Tehran
TCP|Taba|Taba|EG|Africa/Cairo
TCQ|Coronel FAP Carlos Ciriani Santa Rosa|Tacna|PE|America/Lima
TGM|Transilvania Targu Mures|Targu Mures|RO|Europe/Bucharest
TGZ|Angel Albino Corzo|Tuxtla Gutierrez|MX|America/Mexico_City
TIP|Tripoli|Tripoli|LY|Africa/Tripoli
TIQ|Francisco Manglona Borja/Tinian|Tinian Island|MP|Pacific/Saipan
TJM|Roshchino|Tyumen|RU|Asia/Yekaterinburg
TKK|Chuuk|Weno Island|FM|Pacific/Chuuk
TLC|Licenciado Adolfo Lopez Mateos|Toluca|MX|America/Mexico_City
TLH|Tallahassee|Tallahassee, Florida|US|America/New_York
TMS|Sao Tome|Sao Tome|ST|Africa/Sao_Tome
TNL|Ternopil|Ternopil|UA|Europe/Kyiv
TOE|Tozeur Nefta|Tozeur|TN|Africa/Tunis
TQO|Felipe Carrillo Puerto|Tulum|MX|America/Cancun
TRC|Francisco Sarabia|Torreon|MX|America/Mexico_City
TRU|Capitan FAP Carlos Martinez De Pinillos|Trujillo|PE|America/Lima
TRW|Bonriki|Tarawa|KI|Pacific/Tarawa
TUK|Turbat|Turbat|PK|Asia/Karachi
TWD|Jefferson County|Port Townsend, Washington|US|America/Los_Angeles
TXN|Tunxi|Huangshan|CN|Asia/Shanghai
TZL|Tuzla|Tuzla|BA|Europe/Sarajevo
UBN|Chinggis Khaan|Ulaanbaatar|MN|Asia/Ulaanbaatar
UDJ|Uzhhorod|Uzhhorod|UA|Europe/Uzhgorod
UET|Quetta|Quetta|PK|Asia/Karachi
UKS|Sevastopol|Sevastopol|UA|Europe/Simferopol
UNI|Union Island|Union Island|VC|America/St_Vincent
URA|Oral Ak Zhol|Uralsk|KZ|Asia/Oral
UTP|U-Tapao|Rayong|TH|Asia/Bangkok
UVF|Hewanorra|Vieux Fort|LC|America/St_Lucia
VAM|Villa|Maamigili|MV|Indian/Maldives
VAV|Vava'u|Vava'u Island|TO|Pacific/Tongatapu
VCL|Chu Lai|Dung Quat Bay|VN|Asia/Ho_Chi_Minh
VDO|Van Don|Vân Đồn|VN|Asia/Ho_Chi_Minh
VER|General Heriberto Jara|Veracruz|MX|America/Mexico_City
VFA|Victoria Falls|Victoria Falls|ZW|Africa/Harare
VIN|Havryshivka Vinnytsia|Vinnitsa|UA|Europe/Kyiv
VLN|Arturo Michelena|Valencia|VE|America/Caracas
VNT|Ventspils|Ventspils|LV|Europe/Riga
VOG|Volgograd|Volgograd|RU|Europe/Volgograd
VOZ|Voronezh|Voronezh|RU|Europe/Moscow
VSA|Carlos Rovirosa Perez|Villahermosa|MX|America/Mexico_City
VSG|Luhansk|Luhansk|UA|Europe/Kyiv
WSI|Western Sydney (Nancy-Bird Walton)|Badgerys Creek, New South Wales|AU|Australia/Sydney
WWK|Wewak|Wewak|PG|Pacific/Port_Moresby
XPL|Comayagua-Palmerola|Comayagua|HN|America/Tegucigalpa
XWA|Williston Basin|Williston, North Dakota|US|America/Chicago
YAP|Yap|Yap Island|FM|Pacific/Chuuk
YFC|Fredericton|Fredericton, New Brunswick|CA|America/Moncton
YHM|John C. Munro Hamilton|Hamilton, Ontario|CA|America/Toronto
YIA|Yogyakarta|Yogyakarta|ID|Asia/Jakarta
YNY|Yangyang|Sokcho|KR|Asia/Seoul
YQM|Moncton / Greater Moncton|Moncton, New Brunswick|CA|America/Halifax
YQX|Gander|Gander, Newfoundland and Labrador|CA|America/St_Johns
YTM|La Macaza / Mont-Tremblant Inc|Riviere Rouge, Quebec|CA|America/Toronto
YUM|Yuma Mcas/Yuma|Yuma, Arizona|US|America/Phoenix
YXY|Erik Nielsen Whitehorse|Whitehorse, Yukon|CA|America/Whitehorse
ZAH|Zahedan|Zahedan|IR|Asia/Tehran
ZAM|Zamboanga|Zamboanga City|PH|Asia/Manila
ZCL|General Leobardo C. Ruiz|Zacatecas|MX|America/Mexico_City
ZIH|Ixtapa Zihuatanejo|Ixtapa|MX|America/Mexico_City
ZLO|Playa De Oro|Manzanillo|MX|America/Mexico_City
ZTR|Zhytomyr|Zhytomyr|UA|Europe/Kyiv
ZTU|Zaqatala|Zaqatala|AZ|Asia/Baku
ZZE|Zangilan|Zangilan|AZ|Asia/Baku
AAA|Anaa|Anaa|PF|Pacific/Tahiti
AAB|Arrabury|Arrabury, Queensland|AU|Australia/Brisbane
AAD|Adado|Adado|SO|Africa/Mogadishu
AAE|Annaba|Annabah|DZ|Africa/Algiers
AAF|Apalachicola Regional-Cleve Randolph Field|Apalachicola, Florida|US|America/New_York
AAG|Arapoti|Arapoti|BR|America/Sao_Paulo
AAH|Aachen-Merzbruck|Aachen|DE|Europe/Berlin
AAI|Arraias|Arraias|BR|America/Araguaina
AAJ|Cayana Airstrip|Awaradam|SR|America/Paramaribo
AAK|Buariki|Buariki|KI|Pacific/Tarawa
AAM|Malamala|Malamala|ZA|Africa/Johannesburg
AAO|Anaco|Anaco|VE|America/Caracas
AAQ|Anapa|Anapa|RU|Europe/Moscow
AAT|Altay Air Base|Altay|CN|Asia/Shanghai
AAU|Asau|Asau|WS|Pacific/Apia
AAV|Allah Valley|Surallah|PH|Asia/Manila
AAW|Abbottabad|Abbottabad|PK|Asia/Karachi
AAX|Araxa|Araxa|BR|America/Sao_Paulo
AAZ|Quezaltenango|Quezaltenango|GT|America/Guatemala
ABA|Abakan|Abakan|RU|Asia/Krasnoyarsk
ABC|Albacete-Los Llanos|Albacete|ES|Europe/Madrid
ABD|Abadan|Abadan|IR|Asia/Tehran
ABF|Abaiang|Abaiang|KI|Pacific/Tarawa
ABG|Abingdon Downs|Abingdon Downs, Queensland|AU|Australia/Brisbane
ABH|Alpha|Alpha, Queensland|AU|Australia/Brisbane
ABI|Abilene Regional|Abilene, Texas|US|America/Chicago
ABK|Kabri Dehar|Kabri Dehar|ET|Africa/Addis_Ababa
ABL|Ambler|Ambler, Alaska|US|America/Anchorage
ABM|Bamaga Injinoo|Bamaga Injinoo, Queensland|AU|Australia/Brisbane
ABO|Aboisso|Aboisso|CI|Africa/Abidjan
ABR|Aberdeen Regional|Aberdeen, South Dakota|US|America/Chicago
ABS|Abu Simbel|Abu Simbel|EG|Africa/Cairo
ABT|Al Baha|Al Baha|SA|Asia/Riyadh
ABU|Haliwen|Atambua-Timor Island|ID|Asia/Makassar
ABX|Albury|Albury, New South Wales|AU|Australia/Sydney
ABY|Southwest Georgia Regional|Albany, Georgia|US|America/New_York
ACB|Antrim County|Bellaire, Michigan|US|America/Detroit
ACD|Alcides Fernandez|Acandi|CO|America/Bogota
ACF|Aral Talim|Aral|CN|Asia/Shanghai
ACH|St Gallen Altenrhein|Altenrhein|CH|Europe/Zurich
ACI|Alderney|Saint Anne|GG|Europe/Guernsey
ACJ|Anuradhapura|Anuradhapura|LK|Asia/Colombo
ACK|Nantucket Memorial|Nantucket, Massachusetts|US|America/New_York
ACO|Cobano|C?bano|CR|America/Costa_Rica
ACP|Sahand|Maragheh|IR|Asia/Tehran
ACR|Araracuara|Araracuara|CO|America/Bogota
ACS|Achinsk|Achinsk|RU|Asia/Krasnoyarsk
ACT|Waco Regional|Waco, Texas|US|America/Chicago
ACV|California Redwood Coast-Humboldt County|Arcata, California|US|America/Los_Angeles
ACX|Xingyi|Xingyi|CN|Asia/Shanghai
ACZ|Zabol|Zabol|IR|Asia/Tehran
ADC|Andakombe|Andekombe|PG|Pacific/Port_Moresby
ADF|Adiyaman|Adiyaman|TR|Europe/Istanbul
ADG|Lenawee County|Adrian, Michigan|US|America/Detroit
ADH|Aldan|Aldan|RU|Asia/Yakutsk
ADI|Arandis|Arandis|NA|Africa/Windhoek
ADK|Adak|Adak Island, Alaska|US|America/Adak
ADM|Ardmore Municipal|Ardmore, Oklahoma|US|America/Chicago
ADO|Andamooka|Andamooka, South Australia|AU|Australia/Adelaide
ADQ|Kodiak|Kodiak, Alaska|US|America/Anchorage
ADR|Robert F Swinnie|Andrews, South Carolina|US|America/New_York
ADS|Addison|Dallas, Texas|US|America/Chicago
ADT|Ada Regional|Ada, Oklahoma|US|America/Chicago
ADU|Ardabil|Ardabil|IR|Asia/Tehran
ADW|Joint Base Andrews|Camp Springs, Maryland|US|America/New_York
ADX|RAF Leuchars|St. Andrews|GB|Europe/London
ADY|Alldays|Alldays|ZA|Africa/Johannesburg
AEA|Abemama Atoll|Abemama Atoll|KI|Pacific/Tarawa
AEB|Tian Yang Air Base|Baise|CN|Asia/Shanghai
AEG|Aek Godang|Padang Sidempuan|ID|Asia/Jakarta
AEH|Abeche|Abeche|TD|Africa/Ndjamena
AEL|Albert Lea Municipal|Albert Lea, Minnesota|US|America/Chicago
AEM|Amgu|Amgu|RU|Asia/Vladivostok
AEO|Aioun el Atrouss|Aioun El Atrouss|MR|Africa/Nouakchott
AES|Ålesund|Ålesund|NO|Europe/Oslo
AET|Allakaket|Allakaket, Alaska|US|America/Anchorage
AEU|Abumusa Island|Abumusa Island|IR|Asia/Tehran
AEY|Akureyri|Akureyri|IS|Atlantic/Reykjavik
AFA|Suboficial Ay Santiago Germano|San Rafael|AR|America/Argentina/Mendoza
AFD|Port Alfred|Port Alfred|ZA|Africa/Johannesburg
AFF|Usaf Academy Davis Airfield|Colorado Springs, Colorado|US|America/Denver
AFI|Amalfi|Amalfi|CO|America/Bogota
AFL|Alta Floresta|Alta Floresta|BR|America/Cuiaba
AFN|Jaffrey Airfield Silver Ranch|Jaffrey, New Hampshire|US|America/New_York
AFO|Afton Lincoln County/General Boyd L Eddins Field|Afton, Wyoming|US|America/Denver
AFR|Afore Airstrip|Afore|PG|Pacific/Port_Moresby
AFS|Sugraly|Zarafshan|UZ|Asia/Samarkand
AFT|Afutara Aerodrome|Bila|SB|Pacific/Guadalcanal
AFW|Perot Field/Fort Worth Alliance|Fort Worth, Texas|US|America/Chicago
AFY|Afyon|Afyonkarahisar|TR|Europe/Istanbul
AFZ|Sabzevar National|Sabzevar|IR|Asia/Tehran
AGA|Al Massira|Agadir|MA|Africa/Casablanca
AGB|Augsburg|Augsburg|DE|Europe/Berlin
AGC|Allegheny County|Pittsburgh, Pennsylvania|US|America/New_York
AGE|Wangerooge|Wangerooge|DE|Europe/Berlin
AGF|Agen-La Garenne|Agen|FR|Europe/Paris
AGH|Angelholm-Helsingborg|Angelholm|SE|Europe/Stockholm
AGI|Wageningen|Wageningen Airport|SR|America/Paramaribo
AGJ|Aguni|Aguni|JP|Asia/Tokyo
AGL|Wanigela|Wanigela|PG|Pacific/Port_Moresby
AGN|Angoon Seaplane Base|Angoon, Alaska|US|America/Juneau
AGO|Ralph C Weiser Field|Magnolia, Arkansas|US|America/Chicago
AGQ|Agrinion|Agrinion|GR|Europe/Athens
AGR|Agra|Agra|IN|Asia/Kolkata
AGS|Augusta Regional At Bush Field|Augusta, Georgia|US|America/New_York
AGV|Oswaldo Guevara Mujica|Acarigua|VE|America/Caracas
AGX|Agatti|Agatti|IN|Asia/Kolkata
AGZ|Aggeneys|Aggeneys|ZA|Africa/Johannesburg
AHA|Maa Mahamaya|Ambikapur|IN|Asia/Kolkata
AHB|Abha Regional|Abha|SA|Asia/Riyadh
AHC|Amedee Army Air Field|Herlong, California|US|America/Los_Angeles
AHD|Ardmore Downtown Executive|Ardmore, Oklahoma|US|America/Chicago
AHE|Ahe|Ahe Atoll|PF|Pacific/Tahiti
AHF|Arapahoe Municipal|Arapahoe, Nebraska|US|America/Chicago
AHG|Agalega Island Airstrip|Vingt Cinq|MU|Indian/Mauritius
AHH|Amery Municipal|Amery, Wisconsin|US|America/Chicago
AHI|Amahai|Amahai-Seram Island|ID|Asia/Jayapura
AHJ|Ngawa Hongyuan|Hongyuan|CN|Asia/Shanghai
AHL|Aishalton|Aishalton|GY|America/Guyana
AHM|Ashland Municipal/Sumner Parker Field|Ashland, Oregon|US|America/Los_Angeles
AHN|Athens/Ben Epps|Athens, Georgia|US|America/New_York
AHO|Alghero / Fertilia|Alghero|IT|Europe/Rome
AHS|Ahuas|Ahuas|HN|America/Tegucigalpa
AHU|Cherif Al Idrissi|Al Hoceima|MA|Africa/Casablanca
AHZ|L'alpe D'huez|Bourg|FR|Europe/Paris
AIA|Alliance Municipal|Alliance, Nebraska|US|America/Denver
AID|Anderson Regional|Anderson, Indiana|US|America/Indiana/Indianapolis
AIE|Aiome|Aiome|PG|Pacific/Port_Moresby
AIF|Marcelo Pires Halzhausen|Assis|BR|America/Sao_Paulo
AIG|Yalinga|Yalinga|CF|Africa/Bangui
AII|Ali-Sabieh|Ali-Sabieh|DJ|Africa/Djibouti
AIK|Aiken Regional|Aiken, South Carolina|US|America/New_York
AIN|Wainwright|Wainwright, Alaska|US|America/Anchorage
AIO|Atlantic Municipal|Atlantic, Iowa|US|America/Chicago
AIP|Adampur Air Force Station|Adampur Air Force Station|IN|Asia/Kolkata
AIR|Aripuanã|Aripuanã|BR|America/Sao_Paulo
AIS|Arorae Island|Arorae Island|KI|Pacific/Tarawa
AIT|Aitutaki|Aitutaki|CK|Pacific/Rarotonga
AIU|Enua|Atiu Island|CK|Pacific/Rarotonga
AIV|George Downer|Aliceville, Alabama|US|America/Chicago
AIZ|Lee C Fine Memorial|Kaiser, Missouri|US|America/Chicago
AJA|Ajaccio-Napoleon Bonaparte|Ajaccio|FR|Europe/Paris
AJF|Al-Jawf Domestic|Al-Jawf|SA|Asia/Riyadh
AJI|Agri|Agri|TR|Europe/Istanbul
AJJ|Akjoujt|Akjoujt|MR|Africa/Nouakchott
AJK|Arak|Araak|IR|Asia/Tehran
AJL|Lengpui|Aizawl|IN|Asia/Kolkata
AJN|Ouani|Ouani|KM|Indian/Comoro
AJR|Arvidsjaur|Arvidsjaur|SE|Europe/Stockholm
AJU|Santa Maria|Aracaju|BR|America/Fortaleza
AKA|Ankang|Ankang|CN|Asia/Shanghai
AKB|Atka|Atka, Alaska|US|America/Adak
AKD|Akola|Akola|IN|Asia/Kolkata
AKE|Akiéni|Akiéni|GA|Africa/Libreville
AKF|Kufra|Kufra|LY|Africa/Tripoli
AKH|Prince Sultan Air Base|Prince Sultan Air Base|SA|Asia/Riyadh
AKI|Akiak|Akiak, Alaska|US|America/Anchorage
AKK|Akhiok|Akhiok, Alaska|US|America/Anchorage
AKN|King Salmon|King Salmon, Alaska|US|America/Anchorage
AKO|Colorado Plains Regional|Akron, Colorado|US|America/Denver
AKP|Anaktuvuk Pass|Anaktuvuk Pass, Alaska|US|America/Anchorage
AKQ|Menggala|Menggala|ID|Asia/Jakarta
AKS|Auki|Auki|SB|Pacific/Guadalcanal
AKT|RAF Akrotiri|RAF Akrotiri|CY|Asia/Nicosia
AKU|Aksu|Aksu|CN|Asia/Shanghai
AKV|Akulivik|Akulivik, Quebec|CA|America/Toronto
AKW|Aghajari|Omidiyeh|IR|Asia/Tehran
AKY|Sittwe|Sittwe|MM|Asia/Yangon
ALD|Alerta|Fortaleza|PE|America/Lima
ALE|Alpine-Casparis Municipal|Alpine, Texas|US|America/Chicago
ALF|Alta|Alta|NO|Europe/Oslo
ALH|Albany|Albany, Western Australia|AU|Australia/Perth
ALJ|Alexander Bay|Alexander Bay|ZA|Africa/Johannesburg
ALM|Alamogordo-White Sands Regional|Alamogordo, New Mexico|US|America/Denver
ALN|St Louis Regional|Alton, Illinois|US|America/Chicago
ALO|Waterloo Regional|Waterloo, Iowa|US|America/Chicago
ALQ|Alegrete Novo|Alegrete|BR|America/Sao_Paulo
ALR|Alexandra|Alexandra|NZ|Pacific/Auckland
ALS|San Luis Valley Regional/Bergman Field|Alamosa, Colorado|US|America/Denver
ALT|Alenquer|Alenquer|BR|America/Santarem
ALU|Alula|Alula|SO|Africa/Mogadishu
ALW|Walla Walla Regional|Walla Walla, Washington|US|America/Los_Angeles
ALX|Thomas C Russell Field|Alexander City, Alabama|US|America/Chicago
AMB|Ambilobe|Ambilobe|MG|Indian/Antananarivo
AMC|Am Timan|Am Timan|TD|Africa/Ndjamena
AMH|Arba Minch|Arba Minch|ET|Africa/Addis_Ababa
AMJ|Cirilo Queiroz|Almenara|BR|America/Sao_Paulo
AMK|Animas Air Park|Durango, Colorado|US|America/Denver
AMN|Gratiot Community|Alma, Michigan|US|America/Detroit
AMO|Mao|Mao|TD|Africa/Ndjamena
AMP|Ampanihy|Ampanihy|MG|Indian/Antananarivo
AMQ|Pattimura Ambon|Ambon|ID|Asia/Jayapura
AMT|Amata|Amata, South Australia|AU|Australia/Adelaide
AMU|Amanab|Amanab|PG|Pacific/Port_Moresby
AMV|Amderma|Amderma|RU|Europe/Moscow
AMW|Ames Municipal|Ames, Iowa|US|America/Chicago
AMX|Ammaroo|Ammaroo, Northern Territory|AU|Australia/Darwin
AMZ|Ardmore|Manurewa|NZ|Pacific/Auckland
ANB|Anniston Regional|Anniston, Alabama|US|America/Chicago
AND|Anderson Regional|Anderson, South Carolina|US|America/New_York
ANE|Angers-Loire|Angers|FR|Europe/Paris
ANF|Cerro Moreno|Antofagasta|CL|America/Santiago
ANG|Angouleme-Brie-Champniers|Angouleme|FR|Europe/Paris
ANI|Aniak|Aniak, Alaska|US|America/Anchorage
ANJ|Zanaga|Zanaga|CG|Africa/Brazzaville
ANK|Etimesgut Air Base|Ankara|TR|Europe/Istanbul
ANM|Antsirabato|Antsirabato|MG|Indian/Antananarivo
ANN|Annette Island|Annette, Alaska|US|America/Anchorage
ANO|Angoche|Angoche|MZ|Africa/Maputo
ANP|Lee|Annapolis, Maryland|US|America/New_York
ANQ|Tri-State Steuben County|Angola, Indiana|US|America/Indiana/Indianapolis
ANS|Andahuaylas|Andahuaylas|PE|America/Lima
ANV|Anvik|Anvik, Alaska|US|America/Anchorage
ANW|Ainsworth Regional|Ainsworth, Nebraska|US|America/Chicago
ANX|Andøya|Andenes|NO|Europe/Oslo
ANY|Anthony Municipal|Anthony, Kansas|US|America/Chicago
AOC|Altenburg-Nobitz|Altenburg|DE|Europe/Berlin
AOE|Anadolu University|Eskişehir|TR|Europe/Istanbul
AOG|Anshan Air Base|Anshan|CN|Asia/Shanghai
AOH|Lima Allen County|Lima, Ohio|US|America/New_York
AOI|Ancona / Falconara|Ancona|IT|Europe/Rome
AOJ|Aomori|Aomori|JP|Asia/Tokyo
AOK|Karpathos|Karpathos Island|GR|Europe/Athens
AOL|Paso De Los Libres|Paso de los Libres|AR|America/Argentina/Cordoba
AOM|Adam|Adam|OM|Asia/Muscat
AOO|Altoona/Blair County|Altoona, Pennsylvania|US|America/New_York
AOP|Alferez FAP Alfredo Vladimir Sara Bauer|Andoas|PE|America/Lima
AOR|Sultan Abdul Halim|Alor Satar|MY|Asia/Kuala_Lumpur
AOT|Aosta|Aosta|IT|Europe/Rome
AOY|Asaloyeh|Asaloyeh|IR|Asia/Tehran
APA|Centennial|Denver, Colorado|US|America/Denver
APB|Apolo|Apolo|BO|America/La_Paz
APC|Napa County|Napa, California|US|America/Los_Angeles
APE|San Juan Aposento|San Juan Aposento|PE|America/Lima
APF|Naples Municipal|Naples, Florida|US|America/New_York
APG|Phillips Army Air Field (Aberdeen Proving Ground)|Aberdeen, Maryland|US|America/New_York
APH|Ap Hill Lz (Fort Ap Hill)|Bowling Green, Virginia|US|America/New_York
API|Gomez Nino Apiay Air Base|Apiay|CO|America/Bogota
APJ|Ali Pulan|Burang|CN|Asia/Shanghai
APK|Apataki|Apataki|PF|Pacific/Tahiti
APL|Nampula|Nampula|MZ|Africa/Maputo
APN|Alpena County Regional|Alpena, Michigan|US|America/New_York
APO|Antonio Roldan Betancourt|Carepa|CO|America/Bogota
APQ|Arapiraca|Arapiraca|BR|America/Maceio
APS|Anapolis|Anapolis|BR|America/Sao_Paulo
APT|Marion County/Brown Field|Jasper, Tennessee|US|America/Chicago
APU|Apucarana|Apucarana|BR|America/Sao_Paulo
APV|Apple Valley|Apple Valley, California|US|America/Los_Angeles
APX|Arapongas|Arapongas|BR|America/Sao_Paulo
APY|Alto Parnaiba|Alto Parnaiba|BR|America/Fortaleza
APZ|Zapala|Zapala|AR|America/Argentina/Salta
AQA|Araraquara|Araraquara|BR|America/Sao_Paulo
AQB|Santa Cruz del Quiche|Santa Cruz del Quiche|GT|America/Guatemala
AQG|Anqing|Anqing|CN|Asia/Shanghai
AQI|Hafr Al Batin|Qaisumah|SA|Asia/Riyadh
AQM|Nova Vida|Ariquemes|BR|America/Porto_Velho
AQY|Girdwood|Girdwood, Alaska|US|America/Anchorage
ARA|Acadiana Regional|New Iberia, Louisiana|US|America/Chicago
ARB|Ann Arbor Municipal|Ann Arbor, Michigan|US|America/Detroit
ARC|Arctic Village|Arctic Village, Alaska|US|America/Anchorage
ARD|Mali|Alor Island|ID|Asia/Makassar
ARE|Antonio/Nery/Juarbe Pol|Arecibo, Puerto Rico|US|America/Puerto_Rico
ARG|Walnut Ridge Regional|Walnut Ridge, Arkansas|US|America/Chicago
ARH|Talagi|Archangelsk|RU|Europe/Moscow
ARI|Chacalluta|Arica|CL|America/Santiago
ARJ|Arso|Arso-Papua Island|ID|Asia/Jayapura
ARK|Arusha|Arusha|TZ|Africa/Dar_es_Salaam
ARL|Arly|Arly|BF|Africa/Ouagadougou
ARM|Armidale|Armidale, New South Wales|AU|Australia/Sydney
ARR|D. Casimiro Szlapelis|Alto Rio Senguerr|AR|America/Argentina/Catamarca
ARS|Estancia das Cascatas|Aragarcas|BR|America/Cuiaba
ARU|Aracatuba|Aracatuba|BR|America/Sao_Paulo
ARV|Lakeland/Noble F Lee Memorial Field|Minocqua-Woodruff, Wisconsin|US|America/Chicago
ARY|Ararat|Ararat, Victoria|AU|Australia/Melbourne
ARZ|N'zeto|N'zeto|AO|Africa/Luanda
ASC|Ascencion De Guarayos|Ascension de Guarayos|BO|America/La_Paz
ASD|Andros Town|Andros Town|BS|America/Nassau
ASE|Aspen-Pitkin County/Sardy Field|Aspen, Colorado|US|America/Denver
ASF|Astrakhan|Astrakhan|RU|Europe/Astrakhan
ASG|Ashburton Aerodrome|Ashburton Aerodrome|NZ|Pacific/Auckland
ASH|Boire Field|Nashua, New Hampshire|US|America/New_York
ASI|RAF Ascension Island|Ascension Island|SH|Atlantic/St_Helena
ASJ|Amami|Amami|JP|Asia/Tokyo
ASK|Yamoussoukro|Yamoussoukro|CI|Africa/Abidjan
ASL|Harrison County|Marshall, Texas|US|America/Chicago
ASN|Talladega Municipal|Talladega, Alabama|US|America/Chicago
ASO|Asosa|Asosa|ET|Africa/Addis_Ababa
ASP|Alice Springs|Alice Springs, Northern Territory|AU|Australia/Darwin
ASQ|Austin|Austin, Nevada|US|America/Los_Angeles
ASS|Arathusa Safari Lodge|Arathusa|ZA|Africa/Johannesburg
AST|Astoria Regional|Astoria, Oregon|US|America/Los_Angeles
ASV|Amboseli|Amboseli National Park|KE|Africa/Nairobi
ASX|John F Kennedy Memorial|Ashland, Wisconsin|US|America/Chicago
ASY|Ashley Municipal|Ashley, North Dakota|US|America/Chicago
ATA|Comandante FAP German Arias Graziani|Anta|PE|America/Lima
ATB|Atbara|Atbara|SD|Africa/Khartoum
ATC|Arthur's Town|Arthur's Town|BS|America/Nassau
ATD|Uru Harbour|Atoifi|SB|Pacific/Guadalcanal
ATE|Antlers Municipal|Antlers, Oklahoma|US|America/Chicago
ATF|Chachoan|Ambato|EC|America/Guayaquil
ATJ|Antsirabe|Antsirabe|MG|Indian/Antananarivo
ATK|Atqasuk Edward Burnell Sr Memorial|Atqasuk, Alaska|US|America/Anchorage
ATM|Altamira|Altamira|BR|America/Santarem
ATO|Ohio University|Athens, Ohio|US|America/New_York
ATP|Aitape|Aitape|PG|Pacific/Port_Moresby
ATS|Artesia Municipal|Artesia, New Mexico|US|America/Denver
ATT|Atmautluak|Atmautluak, Alaska|US|America/Nome
ATU|Casco Cove Cgs|Attu, Alaska|US|America/Adak
ATV|Ati|Ati|TD|Africa/Ndjamena
ATY|Watertown Regional|Watertown, South Dakota|US|America/Chicago
AUC|Santiago Perez|Arauca|CO|America/Bogota
AUD|Augustus Downs|Augustus Downs, Queensland|AU|Australia/Brisbane
AUF|Auxerre-Branches|Auxerre|FR|Europe/Paris
AUG|Augusta State|Augusta, Maine|US|America/New_York
AUJ|Ambunti|Ambunti|PG|Pacific/Port_Moresby
AUK|Alakanuk|Alakanuk, Alaska|US|America/Anchorage
AUM|Austin Municipal|Austin, Minnesota|US|America/Chicago
AUN|Auburn Municipal|Auburn, California|US|America/Los_Angeles
AUO|Auburn University Regional|Auburn, Alabama|US|America/Chicago
AUQ|Hiva Oa-Atuona|Hiva Oa-Atuona|PF|Pacific/Marquesas
AUR|Aurillac|Aurillac|FR|Europe/Paris
AUT|Atauro|Atauro|TL|Asia/Dili
AUU|Aurukun|Aurukun, Queensland|AU|Australia/Brisbane
AUW|Wausau Downtown|Wausau, Wisconsin|US|America/Chicago
AUX|Araguaina|Araguaina|BR|America/Fortaleza
AUY|Anelghowhat|Anelghowhat|VU|Pacific/Efate
AUZ|Aurora Municipal|Chicago, Illinois|US|America/Chicago
AVA|Anshun Huangguoshu|Anshun|CN|Asia/Shanghai
AVB|Aviano Air Base|Aviano|IT|Europe/Rome
AVG|Auvergne|Auvergne, Northern Territory|AU|Australia/Darwin
AVI|Maximo Gomez|Ciego de Avila|CU|America/Havana
AVK|Arvaikheer|Arvaikheer|MN|Asia/Ulaanbaatar
AVL|Asheville Regional|Asheville, North Carolina|US|America/New_York
AVN|Avignon-Caumont|Avignon|FR|Europe/Paris
AVO|Avon Park Executive|Avon Park, Florida|US|America/New_York
AVU|Avu Avu|Avu Avu|SB|Pacific/Guadalcanal
AVW|Marana Regional|Marana, Arizona|US|America/Phoenix
AVX|Catalina|Avalon, California|US|America/Los_Angeles
AWA|Awassa|Awassa|ET|Africa/Addis_Ababa
AWB|Awaba|Awaba|PG|Pacific/Port_Moresby
AWD|Aniwa|Aniwa|VU|Pacific/Efate
AWK|Wake Island Airfield|Wake Island|UM|Pacific/Wake
AWM|West Memphis Municipal|West Memphis, Arkansas|US|America/Chicago
AWN|Alton Downs|Alton Downs, South Australia|AU|Australia/Adelaide
AWP|Austral Downs|Austral Downs, Northern Territory|AU|Australia/Darwin
AWZ|Ahwaz|Ahwaz|IR|Asia/Tehran
AXA|Wallblake|The Valley|AI|America/Anguilla
AXB|Maxson Airfield|Alexandria Bay, New York|US|America/New_York
AXC|Aramac|Aramac, Queensland|AU|Australia/Brisbane
AXD|Dimokritos|Alexandroupolis|GR|Europe/Athens
AXE|Xanxere|Xanxere|BR|America/Sao_Paulo
AXF|Alxa Left Banner Bayanhot|Bayanhot|CN|Asia/Shanghai
AXG|Algona Municipal|Algona, Iowa|US|America/Chicago
AXJ|Amakusa|Amakusa|JP|Asia/Tokyo
AXK|Ataq|Ataq|YE|Asia/Aden
AXL|Alexandria Homestead|Alexandria Homestead, Northern Territory|AU|Australia/Darwin
AXM|El Eden|Armenia|CO|America/Bogota
AXN|Alexandria Regional/Chandler Field|Alexandria, Minnesota|US|America/Chicago
AXP|Spring Point|Spring Point|BS|America/Nassau
AXR|Arutua|Arutua|PF|Pacific/Tahiti
AXS|Altus/Quartz Mountain Regional|Altus, Oklahoma|US|America/Chicago
AXT|Akita|Akita|JP|Asia/Tokyo
AXU|Axum|Axum|ET|Africa/Addis_Ababa
AXV|Neil Armstrong|Wapakoneta, Ohio|US|America/New_York
AXX|Angel Fire|Angel Fire, New Mexico|US|America/Denver
AYG|Yaguara|San Vicente Del Caguan|CO|America/Bogota
AYL|Anthony Lagoon|Anthony Lagoon, Northern Territory|AU|Australia/Darwin
AYM|Yas Island Seaplane Base|Yas Island|AE|Asia/Dubai
AYN|Anyang|Anyang|CN|Asia/Shanghai
AYO|Juan De Ayolas|Ayolas|PY|America/Asuncion
AYP|Coronel FAP Alfredo Mendivil Duarte|Ayacucho|PE|America/Lima
AYQ|Ayers Rock Connellan|Ayers Rock, Northern Territory|AU|Australia/Darwin
AYR|Ayr|Ayr, Queensland|AU|Australia/Brisbane
AYS|Waycross-Ware County|Waycross, Georgia|US|America/New_York
AYU|Aiyura|Aiyura Valley|PG|Pacific/Port_Moresby
AYX|Teniente General Gerardo Perez Pinedo|Atalaya|PE|America/Lima
AZA|Mesa Gateway|Phoenix, Arizona|US|America/Phoenix
AZD|Shahid Sadooghi|Yazd|IR|Asia/Tehran
AZH|Azamgarh|Azamgarh|IN|Asia/Kolkata
AZI|Al Bateen Executive|Abu Dhabi|AE|Asia/Dubai
AZL|Fazenda Tucunare|Sapezal|BR|America/Cuiaba
AZN|Andizhan|Andizhan|UZ|Asia/Tashkent
AZP|Atizapan De Zaragoza|Atizapan De Zaragoza|MX|America/Mexico_City
AZR|Touat Cheikh Sidi Mohamed Belkebir|Touat Cheikh Sidi Mohamed Belkebir|DZ|Africa/Algiers
AZZ|Ambriz|Ambriz|AO|Africa/Luanda
BAA|Bialla|Bialla|PG|Pacific/Port_Moresby
BAB|Beale Afb|Marysville, California|US|America/Los_Angeles
BAD|Barksdale Afb|Bossier City, Louisiana|US|America/Chicago
BAE|Barcelonnette - Saint-Pons|Le Castellet|FR|Europe/Paris
BAF|Westfield-Barnes Regional|Westfield, Massachusetts|US|America/New_York
BAG|Loakan|Baguio City|PH|Asia/Manila
BAI|Buenos Aires|Punta Arenas|CR|America/Costa_Rica
BAL|Batman|Batman|TR|Europe/Istanbul
BAM|Battle Mountain|Battle Mountain, Nevada|US|America/Los_Angeles
BAN|Basongo|Basongo|CD|Africa/Lubumbashi
BAO|Udorn Air Base|Ban Mak Khaen|TH|Asia/Bangkok
BAR|Qionghai Boao|Qionghai|CN|Asia/Shanghai
BAS|Ballalae|Ballalae|SB|Pacific/Guadalcanal
BAT|Chafei Amsei|Barretos|BR|America/Sao_Paulo
BAU|Bauru|Bauru|BR|America/Sao_Paulo
BAV|Baotou|Baotou|CN|Asia/Shanghai
BAX|Barnaul|Barnaul|RU|Asia/Barnaul
BAY|Tautii Magheraus|Baia Mare|RO|Europe/Bucharest
BAZ|Barcelos|Barcelos|BR|America/Boa_Vista
BBA|Balmaceda|Balmaceda|CL|America/Santiago
BBB|Benson Municipal|Benson, Minnesota|US|America/Chicago
BBC|Bay City Regional|Bay City, Texas|US|America/Chicago
BBD|Curtis Field|Brady, Texas|US|America/Chicago
BBG|Butaritari Atoll|Butaritari Atoll|KI|Pacific/Tarawa
BBH|Barth|Barth|DE|Europe/Berlin
BBJ|Bitburg|Bitburg|DE|Europe/Berlin
BBK|Kasane|Kasane|BW|Africa/Gaborone
BBL|Ballera|Ballera, Queensland|AU|Australia/Brisbane
BBM|Battambang|Battambang|KH|Asia/Phnom_Penh
BBN|Bario|Bario|MY|Asia/Kuala_Lumpur
BBO|Berbera|Berbera|SO|Africa/Mogadishu
BBP|Bembridge|Bembridge|GB|Europe/London
BBR|Baillif|Basse Terre|GP|America/Guadeloupe
BBS|Blackbushe|Yateley|GB|Europe/London
BBT|Berberati|Berberati|CF|Africa/Bangui
BBV|Nero-Mer|Grand-Bereby|CI|Africa/Abidjan
BBW|Broken Bow Municipal/Keith Glaze Field|Broken Bow, Nebraska|US|America/Chicago
BBX|Wings Field|Philadelphia, Pennsylvania|US|America/New_York
BBY|Bambari|Bambari|CF|Africa/Bangui
BBZ|Zambezi|Zambezi|ZM|Africa/Lusaka
BCA|Gustavo Rizo|Baracoa|CU|America/Havana
BCB|Virginia Tech/Montgomery Executive|Blacksburg, Virginia|US|America/New_York
BCC|Bear Creek 3|Bear Creek, Alaska|US|America/Anchorage
BCE|Bryce Canyon|Bryce Canyon, Utah|US|America/Denver
BCF|Bouca|Bouca|CF|Africa/Bangui
BCG|Bemichi|Bemichi|GY|America/Guyana
BCH|Cakung|Baucau|TL|Asia/Dili
BCI|Barcaldine|Barcaldine, Queensland|AU|Australia/Brisbane
BCL|Barra del Colorado|Pococi|CR|America/Costa_Rica
BCM|Bacau|Bacau|RO|Europe/Bucharest
BCO|Baco|Baco|ET|Africa/Addis_Ababa
BCR|Novo Campo|Boca Do Acre|BR|America/Manaus
BCS|Southern Seaplane|Belle Chasse, Louisiana|US|America/Chicago
BCT|Boca Raton|Boca Raton, Florida|US|America/New_York
BCX|Beloretsk|Beloretsk|RU|Asia/Yekaterinburg
BDB|Bundaberg|Bundaberg, Queensland|AU|Australia/Brisbane
BDC|Barra do Corda|Barra Do Corda|BR|America/Fortaleza
BDD|Badu Island|Badu Island, Queensland|AU|Australia/Brisbane
BDF|Rinkenberger|Bradford, Illinois|US|America/Chicago
BDG|Blanding Municipal|Blanding, Utah|US|America/Denver
BDH|Bandar Lengeh|Bandar Lengeh|IR|Asia/Tehran
BDI|Bird Island|Bird Island|SC|Indian/Mahe
BDJ|Syamsudin Noor|Banjarmasin|ID|Asia/Makassar
BDK|Soko|Bondoukou|CI|Africa/Abidjan
BDM|Bandirma|Bandirma|TR|Europe/Istanbul
BDN|Talhar|Badin|PK|Asia/Karachi
BDP|Bhadrapur|Bhadrapur|NP|Asia/Kathmandu
BDQ|Vadodara|Vadodara|IN|Asia/Kolkata
BDR|Bridgeport/Sikorsky|Bridgeport, Connecticut|US|America/New_York
BDT|Gbadolite|Gbadolite|CD|Africa/Kinshasa
BDU|Bardufoss|Malselv|NO|Europe/Oslo
BDV|Moba|Moba|CD|Africa/Lubumbashi
BDW|Bedford Downs|Bedford Downs, Western Australia|AU|Australia/Perth
BDX|Broadus|Broadus, Montana|US|America/Denver
BDY|Bandon State|Bandon, Oregon|US|America/Los_Angeles
BDZ|Baindoung|Baindoung|PG|Pacific/Port_Moresby
BEB|Benbecula|Balivanich|GB|Europe/London
BEC|Beech Factory|Wichita, Kansas|US|America/Chicago
BED|Laurence G Hanscom Field|Bedford, Massachusetts|US|America/New_York
BEF|Bluefields|Bluefileds|NI|America/Managua
BEH|Southwest Michigan Regional|Benton Harbor, Michigan|US|America/Detroit
BEI|Beica|Beica|ET|Africa/Addis_Ababa
BEJ|Barau(Kalimaru)|Tanjung Redep|ID|Asia/Makassar
BEK|Bareilly Air Force Station|Bareilly Air Force Station|IN|Asia/Kolkata
BEM|Beni Mellal|Beni Mellal|MA|Africa/Casablanca
BEO|Aeropelican|Aeropelican, New South Wales|AU|Australia/Sydney
BEP|Bellary|Bellary|IN|Asia/Kolkata
BEQ|RAF Honington|Thetford|GB|Europe/London
BES|Brest Bretagne|Brest|FR|Europe/Paris
BET|Bethel|Bethel, Alaska|US|America/Anchorage
BEU|Bedourie|Bedourie, Queensland|AU|Australia/Brisbane
BEV|Be'er Sheva (Teyman)|Beersheva|IL|Asia/Jerusalem
BEW|Beira|Beira|MZ|Africa/Maputo
BEX|RAF Benson|Benson|GB|Europe/London
BEZ|Beru|Beru|KI|Pacific/Tarawa
BFA|Bahia Negra|Bahia Negra|PY|America/Asuncion
BFD|Bradford Regional|Bradford, Pennsylvania|US|America/New_York
BFE|Bielefeld|Bielefeld|DE|Europe/Berlin
BFF|Scottsbluff/Western Nebraska Regional/Wm B Heilig Field|Scottsbluff, Nebraska|US|America/Denver
BFG|Bullfrog Basin|Glen Canyon Natl Rec Area, Utah|US|America/Denver
BFH|Bacacheri|Curitiba|BR|America/Sao_Paulo
BFJ|Bijie|Bijie|CN|Asia/Shanghai
BFK|Buckley Space Force Base|Aurora, Colorado|US|America/Denver
BFL|Meadows Field|Bakersfield, California|US|America/Los_Angeles
BFO|Buffalo Range|Chiredzi|ZW|Africa/Harare
BFP|Beaver County|Beaver Falls, Pennsylvania|US|America/New_York
BFR|Virgil I Grissom Municipal|Bedford, Indiana|US|America/Indiana/Indianapolis
BFT|Beaufort Executive|Beaufort, South Carolina|US|America/New_York
BFU|Bengbu|Bengbu|CN|Asia/Shanghai
BFV|Buri Ram|Buri Ram|TH|Asia/Bangkok
BFW|Sidi Bel Abbes|Sidi Bel Abbes|DZ|Africa/Algiers
BFX|Bafoussam|Bafoussam|CM|Africa/Douala
BFY|Bengbu Tenghu|Bengbu|CN|Asia/Shanghai
BGA|Palonegro|Bucaramanga|CO|America/Bogota
BGB|Booue|Booue|GA|Africa/Libreville
BGC|Braganca|Bragança|PT|Europe/Lisbon
BGD|Hutchinson County|Borger, Texas|US|America/Chicago
BGE|Decatur County Industrial Air Park|Bainbridge, Georgia|US|America/New_York
BGG|Bingöl|Bingöl|TR|Europe/Istanbul
BGH|Abbaye|Boghe|MR|Africa/Nouakchott
BGJ|Borgarfjordur eystri|Borgarfjordur eystri|IS|Atlantic/Reykjavik
BGK|Big Creek|Big Creek|BZ|America/Belize
BGM|Greater Binghamton/Edwin A Link Field|Binghamton, New York|US|America/New_York
BGN|Belaya Gora|Belaya Gora|RU|Asia/Magadan
BGQ|Big Lake|Big Lake, Alaska|US|America/Anchorage
BGT|Bagdad|Bagdad, Arizona|US|America/Phoenix
BGU|Bangassou|Bangassou|CF|Africa/Bangui
BGV|Aeroclube de Bento Goncalves|Bento Goncalves|BR|America/Sao_Paulo
BGX|Comandante Gustavo Kraemer|Bage|BR|America/Sao_Paulo
BHA|Los Perales|Bahia de Caraquez|EC|America/Guayaquil
BHB|Hancock County/Bar Harbor|Bar Harbor, Maine|US|America/New_York
BHE|Woodbourne|Blenheim|NZ|Pacific/Auckland
BHF|Cupica|Bahia Solano|CO|America/Bogota
BHH|Bisha|Bisha|SA|Asia/Riyadh
BHI|Comandante Espora|Bahia Blanca|AR|America/Argentina/Buenos_Aires
BHJ|Bhuj|Bhuj|IN|Asia/Kolkata
BHK|Bukhara|Bukhara|UZ|Asia/Samarkand
BHP|Bhojpur|Bhojpur|NP|Asia/Kathmandu
BHQ|Broken Hill|Broken Hill, New South Wales|AU|Australia/Adelaide
BHS|Bathurst|Bathurst, New South Wales|AU|Australia/Sydney
BHU|Bhavnagar|Bhavnagar|IN|Asia/Kolkata
BHV|Bahawalpur|Bahawalpur|PK|Asia/Karachi
BHW|Bhagatanwala|Bhagatanwala|PK|Asia/Karachi
BHY|Beihai|Beihai|CN|Asia/Shanghai
BIA|Bastia-Poretta|Bastia|FR|Europe/Paris
BIB|Baidoa|Baidoa|SO|Africa/Mogadishu
BID|Block Island State|Block Island, Rhode Island|US|America/New_York
BIE|Beatrice Municipal|Beatrice, Nebraska|US|America/Chicago
BIF|Biggs Army Air Field (Fort Bliss)|Fort Bliss, Texas|US|America/Denver
BIG|Allen Army Air Field|Delta Junction Ft Greely, Alaska|US|America/Anchorage
BIH|Bishop|Bishop, California|US|America/Los_Angeles
BIK|Frans Kaisiepo|Biak-Supiori Island|ID|Asia/Jayapura
BIM|South Bimini|South Bimini|BS|America/Nassau
BIN|Bamiyan|Bamiyan|AF|Asia/Kabul
BIP|Bulimba|Bulimba, Queensland|AU|Australia/Brisbane
BIQ|Biarritz-Anglet-Bayonne|Biarritz|FR|Europe/Paris
BIR|Biratnagar|Biratnagar|NP|Asia/Kathmandu
BIS|Bismarck Municipal|Bismarck, North Dakota|US|America/Chicago
BIT|Baitadi|Baitadi|NP|Asia/Kathmandu
BIU|Bíldudalur|Bíldudalur|IS|Atlantic/Reykjavik
BIV|Bria|Bria|CF|Africa/Bangui
BIW|Billiluna|Billiluna, Western Australia|AU|Australia/Perth
BIX|Keesler Afb|Biloxi, Mississippi|US|America/Chicago
BIY|Bisho|Bisho|ZA|Africa/Johannesburg
BJA|Soummam|Bejaia|DZ|Africa/Algiers
BJB|Bojnord|Bojnord|IR|Asia/Tehran
BJC|Rocky Mountain Metro|Denver, Colorado|US|America/Denver
BJD|Bakkafjordur|Bakkafjordur|IS|Atlantic/Reykjavik
BJF|Båtsfjord|Båtsfjord|NO|Europe/Oslo
BJI|Bemidji Regional|Bemidji, Minnesota|US|America/Chicago
BJJ|Wayne County|Wooster, Ohio|US|America/New_York
BJK|Nangasuri|Maikoor Island|ID|Asia/Jayapura
BJO|Bermejo|Bermejo|BO|America/La_Paz
BJP|Aeroporto Estadual Arthur Siqueira|Braganca Paulista|BR|America/Sao_Paulo
BJR|Bahir Dar|Bahir Dar|ET|Africa/Addis_Ababa
BJU|Bajura|Bajura|NP|Asia/Kathmandu
BJW|Soa|Bajawa|ID|Asia/Makassar
BJY|Batajnica Air Base|Batajnica|RS|Europe/Belgrade
BJZ|Badajoz|Badajoz|ES|Europe/Madrid
BKA|Bykovo|Moscow|RU|Europe/Moscow
BKB|Nal|Bikaner|IN|Asia/Kolkata
BKC|Buckland|Buckland, Alaska|US|America/Anchorage
BKD|Stephens County|Breckenridge, Texas|US|America/Chicago
BKE|Baker City Municipal|Baker City, Oregon|US|America/Los_Angeles
BKG|Branson|Branson, Missouri|US|America/Chicago
BKH|Barking Sands Pmrf|Kekaha, Hawaii|US|Pacific/Honolulu
BKJ|Boke|Boke|GN|Africa/Conakry
BKL|Burke Lakefront|Cleveland, Ohio|US|America/New_York
BKM|Bakalalan|Bakalalan|MY|Asia/Kuala_Lumpur
BKO|Senou|Senou|ML|Africa/Bamako
BKP|Barkly Downs|Barkly Downs, Queensland|AU|Australia/Brisbane
BKQ|Blackall|Blackall, Queensland|AU|Australia/Brisbane
BKR|Bokoro|Bokoro|TD|Africa/Ndjamena
BKS|Padang Kemiling (Fatmawati Soekarno)|Bengkulu|ID|Asia/Jakarta
BKT|Allan C Perkinson/Blackstone Army Air Field|Blackstone, Virginia|US|America/New_York
BKU|Betioky|Betioky|MG|Indian/Antananarivo
BKW|Raleigh County Memorial|Beckley, West Virginia|US|America/New_York
BKX|Brookings Regional|Brookings, South Dakota|US|America/Chicago
BKY|Bukavu Kavumu|Bukavu Kavumu|CD|Africa/Lubumbashi
BKZ|Bukoba|Bukoba|TZ|Africa/Dar_es_Salaam
BLC|Bali|Bali|CM|Africa/Douala
BLD|Boulder City Municipal|Boulder City, Nevada|US|America/Los_Angeles
BLE|Borlange|Borlange|SE|Europe/Stockholm
BLF|Mercer County|Bluefield, West Virginia|US|America/New_York
BLG|Belaga|Belaga|MY|Asia/Kuala_Lumpur
BLH|Blythe|Blythe, California|US|America/Los_Angeles
BLJ|Batna|Batna|DZ|Africa/Algiers
BLM|Monmouth Executive|Belmar, New Jersey|US|America/New_York
BLN|Benalla|Benalla, Victoria|AU|Australia/Melbourne
BLO|Hjaltabakki|Blönduós|IS|Atlantic/Reykjavik
BLP|Huallaga|Bellavista|PE|America/Lima
BLS|Bollon|Bollon, Queensland|AU|Australia/Brisbane
BLT|Blackwater|Blackwater, Queensland|AU|Australia/Brisbane
BLU|Blue Canyon - Nyack|Emigrant Gap, California|US|America/Los_Angeles
BLV|Scott Afb/Midamerica St Louis|Belleville, Illinois|US|America/Chicago
BLX|Belluno|Belluno|IT|Europe/Rome
BLY|Belmullet Aerodrome|Belmullet|IE|Europe/Dublin
BMB|Bumbar|Bumbar|CD|Africa/Kinshasa
BMC|Brigham City Regional|Brigham City, Utah|US|America/Denver
BMD|Belo sur Tsiribihina|Belo sur Tsiribihina|MG|Indian/Antananarivo
BMF|Bakouma|Bakouma|CF|Africa/Bangui
BMG|Monroe County|Bloomington, Indiana|US|America/New_York
BMI|Central Il Regional/Bloomington-Normal|Bloomington, Illinois|US|America/Chicago
BMJ|Baramita|Baramita|GY|America/Guyana
BMK|Borkum|Borkum|DE|Europe/Berlin
BML|Berlin Regional|Berlin, New Hampshire|US|America/New_York
BMM|Bitam|Bitam|GA|Africa/Libreville
BMN|Bamarni|Bamarni|IQ|Asia/Baghdad
BMO|Banmaw|Banmaw|MM|Asia/Yangon
BMP|Brampton Island|Brampton Island, Queensland|AU|Australia/Brisbane
BMR|Baltrum|Baltrum|DE|Europe/Berlin
BMS|Socrates Mariani Bittencourt|Brumado|BR|America/Bahia
BMT|Beaumont Municipal|Beaumont, Texas|US|America/Chicago
BMU|Muhammad Salahuddin|Bima-Sumbawa Island|ID|Asia/Makassar
BMV|Buon Ma Thuot|Buon Ma Thuot|VN|Asia/Ho_Chi_Minh
BMW|Bordj Badji Mokhtar|Bordj Badji Mokhtar|DZ|Africa/Algiers
BMX|Big Mountain|Big Mountain, Alaska|US|America/Anchorage
BMY|Ile Art - Waala|Waala|NC|Pacific/Noumea
BNB|Boende|Boende|CD|Africa/Kinshasa
BNC|Beni|Beni|CD|Africa/Lubumbashi
BNG|Banning Municipal|Banning, California|US|America/Los_Angeles
BNI|Benin|Benin|NG|Africa/Lagos
BNJ|Bonn-Hangelar|Bonn|DE|Europe/Berlin
BNK|Ballina Byron Gateway|Ballina, New South Wales|AU|Australia/Sydney
BNL|Barnwell Regional|Barnwell, South Carolina|US|America/New_York
BNN|Brønnøysund|Brønnøy|NO|Europe/Oslo
BNO|Burns Municipal|Burns, Oregon|US|America/Los_Angeles
BNP|Bannu|Bannu|PK|Asia/Karachi
BNR|Banfora|Banfora|BF|Africa/Ouagadougou
BNS|Barinas|Barinas|VE|America/Caracas
BNU|Blumenau|Blumenau|BR|America/Sao_Paulo
BNW|Boone Municipal|Boone, Iowa|US|America/Chicago
BNY|Bellona/Anua|Anua|SB|Pacific/Guadalcanal
BOA|Boma|Boma|CD|Africa/Kinshasa
BOB|Bora Bora|Motu Mute|PF|Pacific/Tahiti
BOE|Boundji|Boundji|CG|Africa/Brazzaville
BOH|Bournemouth|Bournemouth|GB|Europe/London
BOK|Brookings|Brookings, Oregon|US|America/Los_Angeles
BOL|Ballykelly|Ballykelly|GB|Europe/London
BOP|Bouar|Bouar|CF|Africa/Bangui
BOU|Bourges|Bourges|FR|Europe/Paris
BOW|Bartow Executive|Bartow, Florida|US|America/New_York
BOX|Borroloola|Borroloola, Northern Territory|AU|Australia/Darwin
BOY|Bobo Dioulasso|Bobo Dioulasso|BF|Africa/Ouagadougou
BOZ|Bozoum|Bozoum|CF|Africa/Bangui
BPC|Bamenda|Bamenda|CM|Africa/Douala
BPE|Qinhuangdao Beidaihe|Qinhuangdao|CN|Asia/Shanghai
BPF|Batuna Aerodrome|Batuna Mission Station|SB|Pacific/Guadalcanal
BPG|Barra do Garcas|Barra Do Garcas|BR|America/Campo_Grande
BPH|Bislig|Bislig|PH|Asia/Manila
BPI|Miley Memorial Field|Big Piney, Wyoming|US|America/Denver
BPL|Alashankou Bole (Bortala) airport|Bole|CN|Asia/Shanghai
BPM|Begumpet|Hyderabad|IN|Asia/Kolkata
BPR|Borongan|Borongan City|PH|Asia/Manila
BPS|Porto Seguro|Porto Seguro|BR|America/Bahia
BPT|Jack Brooks Regional|Beaumont, Texas|US|America/Chicago
BPX|Qamdo Bangda|Bangda|CN|Asia/Shanghai
BPY|Besalampy|Besalampy|MG|Indian/Antananarivo
BQA|Dr.Juan C. Angara|Baler|PH|Asia/Manila
BQB|Busselton Regional|Busselton, Western Australia|AU|Australia/Perth
BQE|Bubaque|Bubaque|GW|Africa/Bissau
BQG|Bogorodskoye|Bogorodskoye|RU|Asia/Vladivostok
BQH|London Biggin Hill|London|GB|Europe/London
BQK|Brunswick Golden Isles|Brunswick, Georgia|US|America/New_York
BQL|Boulia|Boulia, Queensland|AU|Australia/Brisbane
BQN|Rafael Hernandez|Aguadilla, Puerto Rico|US|America/Puerto_Rico
BQO|Bouna|Bouna|CI|Africa/Abidjan
BQQ|Barra|Barra|BR|America/Bahia
BQS|Ignatyevo|Blagoveschensk|RU|Asia/Yakutsk
BQT|Brest|Brest|BY|Europe/Minsk
BQU|J F Mitchell|Bequia|VC|America/St_Vincent
BQW|Balgo Hill|Balgo Hill, Western Australia|AU|Australia/Perth
BRA|Barreiras|Barreiras|BR|America/Fortaleza
BRB|Barreirinhas|Barreirinhas|BR|America/Fortaleza
BRD|Brainerd Lakes Regional|Brainerd, Minnesota|US|America/Chicago
BRK|Bourke|Bourke, New South Wales|AU|Australia/Sydney
BRL|Southeast Iowa Regional|Burlington, Iowa|US|America/Chicago
BRR|Barra|Eoligarry|GB|Europe/London
BRT|Bathurst Island|Bathurst Island, Northern Territory|AU|Australia/Darwin
BRW|Wiley Post-Will Rogers Memorial|Utqiagvik, Alaska|US|America/Anchorage
BRY|Samuels Field|Bardstown, Kentucky|US|America/New_York
BSA|Bosaso|Bosaso|SO|Africa/Mogadishu
BSC|Jose Celestino Mutis|Bahia Solano|CO|America/Bogota
BSD|Baoshan Yunduan|Baoshan Yunduan|CN|Asia/Shanghai
BSE|Sematan|Sematan|MY|Asia/Kuching
BSF|Bradshaw Army Airfield|Camp Pohakuloa, Hawaii|US|Pacific/Honolulu
BSG|Bata|Bata|GQ|Africa/Malabo
BSJ|Bairnsdale|Bairnsdale, Victoria|AU|Australia/Hobart
BSK|Biskra|Biskra|DZ|Africa/Algiers
BSM|Bishe Kola Air Base|Amol|IR|Asia/Tehran
BSN|Bossangoa|Bossangoa|CF|Africa/Bangui
BSO|Basco|Basco|PH|Asia/Manila
BSQ|Bisbee Municipal|Bisbee, Arizona|US|America/Phoenix
BSS|Balsas|Balsas|BR|America/Fortaleza
BST|Bost|Bost|AF|Asia/Kabul
BSU|Basankusu|Basankusu|CD|Africa/Kinshasa
BSW|Boswell Bay|Boswell Bay, Alaska|US|America/Anchorage
BSX|Pathein|Pathein|MM|Asia/Yangon
BSY|Bardera|Bardera|SO|Africa/Mogadishu
BTA|Bertoua|Bertoua|CM|Africa/Douala
BTB|Betou|Betou|CG|Africa/Brazzaville
BTC|Batticaloa|Batticaloa|LK|Asia/Colombo
BTD|Brunette Downs|Brunette Downs, Northern Territory|AU|Australia/Darwin
BTF|Skypark|Bountiful, Utah|US|America/Denver
BTG|Batangafo|Batangafo|CF|Africa/Bangui
BTH|Hang Nadim|Batam|ID|Asia/Jakarta
BTI|Barter Island|Barter Island, Alaska|US|America/Anchorage
BTJ|Sultan Iskandarmuda|Banda Aceh|ID|Asia/Jakarta
BTK|Bratsk|Bratsk|RU|Asia/Irkutsk
BTL|Battle Creek Executive At Kellogg Field|Battle Creek, Michigan|US|America/Detroit
BTM|Bert Mooney|Butte, Montana|US|America/Denver
BTN|Marlboro County Jetport/H E Avent Field|Bennettsville, South Carolina|US|America/New_York
BTO|Botopasi|Botopasi|SR|America/Paramaribo
BTP|Pittsburgh/Butler Regional|Butler, Pennsylvania|US|America/New_York
BTQ|Butare|Butare|RW|Africa/Kigali
BTR|Baton Rouge Metro, Ryan Field|Baton Rouge, Louisiana|US|America/Chicago
BTT|Bettles|Bettles, Alaska|US|America/Anchorage
BTU|Bintulu|Bintulu|MY|Asia/Kuching
BTW|Batu Licin|Batu Licin|ID|Asia/Makassar
BTX|Betoota|Betoota, Queensland|AU|Australia/Brisbane
BTY|Beatty|Beatty, Nevada|US|America/Los_Angeles
BTZ|Bursa|Bursa|TR|Europe/Istanbul
BUA|Buka|Buka Island|PG|Pacific/Port_Moresby
BUB|Cram Field|Burwell, Nebraska|US|America/Chicago
BUC|Burketown|Burketown, Queensland|AU|Australia/Brisbane
BUG|Benguela|Benguela|AO|Africa/Luanda
BUI|Bokondini|Bokondini-Papua Island|ID|Asia/Jayapura
BUJ|Bou Saada|Bou Saada|DZ|Africa/Algiers
BUL|Bulolo|Bulolo|PG|Pacific/Port_Moresby
BUM|Butler Memorial|Butler, Missouri|US|America/Chicago
BUN|Gerardo Tobar Lopez|Buenaventura|CO|America/Bogota
BUO|Burao|Burao|SO|Africa/Mogadishu
BUP|Bhatinda Air Force Station|Bhatinda Air Force Station|IN|Asia/Kolkata
BUT|Bathbalathang Domestic|Jakar|BT|Asia/Thimphu
BUW|Betoambari|Bau Bau-Butung Island|ID|Asia/Makassar
BUX|Bunia|Bunia|CD|Africa/Lubumbashi
BUY|Bunbury|Bunbury, Western Australia|AU|Australia/Perth
BUZ|Bushehr|Bushehr|IR|Asia/Tehran
BVB|Atlas Brasil Cantanhede|Boa Vista|BR|America/Boa_Vista
BVC|Rabil|Rabil|CV|Atlantic/Cape_Verde
BVE|Brive Souillac|Nespouls|FR|Europe/Paris
BVG|Berlevåg|Berlevåg|NO|Europe/Oslo
BVH|Vilhena|Vilhena|BR|America/Boa_Vista
BVI|Birdsville|Birdsville, Queensland|AU|Australia/Brisbane
BVJ|Bovanenkovo|Bovanenkovo|RU|Asia/Yekaterinburg
BVK|Huacaraje|Itenes|BO|America/La_Paz
BVL|Baures|Baures|BO|America/La_Paz
BVM|Belmonte|Belmonte|BR|America/Bahia
BVO|Bartlesville Municipal|Bartlesville, Oklahoma|US|America/Chicago
BVR|Esperadinha|Brava Island|CV|Atlantic/Cape_Verde
BVS|Breves|Breves|BR|America/Belem
BVU|Beluga|Beluga, Alaska|US|America/Anchorage
BVV|Burevestnik|Iturup Island|RU|Asia/Vladivostok
BVX|Batesville Regional|Batesville, Arkansas|US|America/Chicago
BVY|Beverly Regional|Beverly, Massachusetts|US|America/New_York
BVZ|Beverley Springs|Beverley Springs, Western Australia|AU|Australia/Perth
BWB|Barrow Island|Barrow Island, Western Australia|AU|Australia/Perth
BWC|Brawley Municipal|Brawley, California|US|America/Los_Angeles
BWD|Brownwood Regional|Brownwood, Texas|US|America/Chicago
BWE|Braunschweig Wolfsburg|Braunschweig Wolfsburg|DE|Europe/Berlin
BWF|Barrow Walney Island|Barrow-in-Furness|GB|Europe/London
BWG|Bowling Green-Warren County Regional|Bowling Green, Kentucky|US|America/Chicago
BWH|Butterworth|Butterworth|MY|Asia/Kuala_Lumpur
BWK|Brac|Brac Island|HR|Europe/Zagreb
BWL|Blackwell-Tonkawa Municipal|Blackwell, Oklahoma|US|America/Chicago
BWO|Balakovo|Balakovo|RU|Europe/Saratov
BWQ|Brewarrina|Brewarrina, New South Wales|AU|Australia/Sydney
BWT|Wynyard|Burnie, Tasmania|AU|Australia/Melbourne
BWU|Sydney Bankstown|Sydney, New South Wales|AU|Australia/Sydney
BWW|Las Brujas|Cayo Santa Maria|CU|America/Havana
BXA|George R Carr Memorial Air Field|Bogalusa, Louisiana|US|America/Chicago
BXB|Babo|Babo-Papua Island|ID|Asia/Jayapura
BXD|Bade|Bade-Papua Island|ID|Asia/Jayapura
BXE|Bakel|Bakel|SN|Africa/Dakar
BXF|Pumululu National Park|Bellburn, Western Australia|AU|Australia/Perth
BXG|Bendigo|Bendigo, Victoria|AU|Australia/Hobart
BXH|Balkhash|Balkhash|KZ|Asia/Qyzylorda
BXI|Boundiali|Boundiali|CI|Africa/Abidjan
BXJ|Boralday|Aima Ata|KZ|Asia/Almaty
BXK|Buckeye Municipal|Buckeye, Arizona|US|America/Phoenix
BXN|Imsik|Bodrum|TR|Europe/Istanbul
BXO|Buochs|Buochs|CH|Europe/Zurich
BXR|Bam|Bam|IR|Asia/Tehran
BXS|Borrego Valley|Borrego Springs, California|US|America/Los_Angeles
BXT|Bontang|Bontang|ID|Asia/Makassar
BXU|Bancasi|Butuan City|PH|Asia/Manila
BXV|Breiðdalsvík|Breiðdalsvík|IS|Atlantic/Reykjavik
BXY|Krainiy|Baikonur|KZ|Asia/Almaty
BYA|Boundary|Boundary, Alaska|US|America/Anchorage
BYC|Yacuiba|Yacuiba|BO|America/La_Paz
BYD|Al-Bayda|Al-Bayda|YE|Asia/Aden
BYF|Albert-Bray|Albert|FR|Europe/Paris
BYG|Johnson County|Buffalo, Wyoming|US|America/Denver
BYI|Burley Municipal|Burley, Idaho|US|America/Boise
BYK|Bouake|Bouake|CI|Africa/Abidjan
BYM|Carlos Manuel de Cespedes|Bayamo|CU|America/Havana
BYN|Bayankhongor|Bayankhongor|MN|Asia/Ulaanbaatar
BYO|Bonito|Bonito|BR|America/Campo_Grande
BYP|Barimunya|Barimunya, Western Australia|AU|Australia/Perth
BYR|Laeso|Laeso|DK|Europe/Copenhagen
BYS|Bicycle Lake Army Air Field|Fort Irwin, California|US|America/Los_Angeles
BYT|Bantry Aerodrome|Bantry|IE|Europe/Dublin
BYU|Bayreuth|Bayreuth|DE|Europe/Berlin
BYW|Blakely Island|Blakely Island, Washington|US|America/Los_Angeles
BZA|San Pedro|Bonanza|NI|America/Managua
BZC|Umberto Modiano|Cabo Frio|BR|America/Sao_Paulo
BZD|Balranald|Balranald, New South Wales|AU|Australia/Sydney
BZF|Benton Field|Redding, California|US|America/Los_Angeles
BZG|Bydgoszcz Ignacy Jan Paderewski|Bydgoszcz|PL|Europe/Warsaw
BZI|Balikesir Merkez|Balikesir|TR|Europe/Istanbul
BZK|Bryansk|Bryansk|RU|Europe/Moscow
BZL|Barisal|Barisal|BD|Asia/Dhaka
BZO|Bolzano|Bolzano|IT|Europe/Rome
BZP|Bizant|Lakefield National Park, Queensland|AU|Australia/Brisbane
BZR|Beziers-Vias|Beziers|FR|Europe/Paris
BZT|Eagle Air Park|Brazoria, Texas|US|America/Chicago
BZU|Buta Zega|Buta Zega|CD|Africa/Lubumbashi
BZV|Maya-Maya|Brazzaville|CG|Africa/Brazzaville
BZX|Bazhong Enyang|Bazhong|CN|Asia/Shanghai
BZZ|RAF Brize Norton|Brize Norton|GB|Europe/London
CAA|Catacamas|Catacamas|HN|America/Tegucigalpa
CAB|Cabinda|Cabinda|AO|Africa/Luanda
CAC|Cascavel|Cascavel|BR|America/Sao_Paulo
CAD|Wexford County|Cadillac, Michigan|US|America/Detroit
CAE|Columbia Metro|Columbia, South Carolina|US|America/New_York
CAF|Carauari|Carauari|BR|America/Boa_Vista
CAH|Ca Mau|Ca Mau City|VN|Asia/Ho_Chi_Minh
CAJ|Canaima|Canaima|VE|America/Caracas
CAK|Akron-Canton Regional|Akron, Ohio|US|America/New_York
CAL|Campbeltown|Campbeltown|GB|Europe/London
CAM|Camiri|Camiri|BO|America/La_Paz
CAO|Clayton Municipal Airpark|Clayton, New Mexico|US|America/Denver
CAQ|Juan H White|Caucasia|CO|America/Bogota
CAR|Caribou Municipal|Caribou, Maine|US|America/New_York
CAT|Cascais|Cascais|PT|Europe/Lisbon
CAU|Caruaru|Caruaru|BR|America/Fortaleza
CAV|Cazombo|Cazombo|AO|Africa/Luanda
CAW|Bartolomeu Lisandro|Campos Dos Goytacazes|BR|America/Sao_Paulo
CAX|Carlisle|Carlisle|GB|Europe/London
CAY|Cayenne-Rochambeau|Cayenne|GF|America/Cayenne
CAZ|Cobar|Cobar, New South Wales|AU|Australia/Sydney
CBD|Car Nicobar Air Force Station|Car Nicobar Air Force Station|IN|Asia/Kolkata
CBE|Greater Cumberland Regional|Cumberland, Maryland|US|America/New_York
CBF|Council Bluffs Municipal|Council Bluffs, Iowa|US|America/Chicago
CBG|Cambridge|Cambridge|GB|Europe/London
CBH|Bechar Boudghene Ben Ali Lotfi|Bechar|DZ|Africa/Algiers
CBI|Cape Barren Island|Cape Barren Island, Tasmania|AU|Australia/Hobart
CBJ|Cabo Rojo|Cabo Rojo|DO|America/Santo_Domingo
CBK|Shalz Field|Colby, Kansas|US|America/Chicago
CBL|Ciudad Bolivar|Ciudad Bolivar|VE|America/Caracas
CBM|Columbus Afb|Columbus, Mississippi|US|America/Chicago
CBN|Penggung|Cirebon|ID|Asia/Jakarta
CBO|Awang|Cotabato City|PH|Asia/Manila
CBS|Oro Negro|Cabimas|VE|America/Caracas
CBT|Catumbela|Catumbela|AO|Africa/Luanda
CBU|Cottbus-Drewitz|Cottbus|DE|Europe/Berlin
CBV|Coban|Coban|GT|America/Guatemala
CBW|Campo Mourao|Campo Mourao|BR|America/Sao_Paulo
CBX|Condobolin|Condobolin, New South Wales|AU|Australia/Sydney
CBY|Canobie|Canobie, Queensland|AU|Australia/Brisbane
CCB|Cable|Upland, California|US|America/Los_Angeles
CCC|Jardines Del Rey|Cayo Coco|CU|America/Havana
CCF|Carcassonne|Carcassonne|FR|Europe/Paris
CCG|Crane County|Crane, Texas|US|America/Chicago
CCH|Chile Chico|Chile Chico|CL|America/Santiago
CCI|Concordia|Concordia|BR|America/Sao_Paulo
CCK|Cocos (Keeling) Islands|Cocos|CC|Indian/Cocos
CCL|Chinchilla|Chinchilla, Queensland|AU|Australia/Brisbane
CCM|Forquilhinha - Criciuma|Criciuma|BR|America/Sao_Paulo
CCN|Chakcharan|Chakcharan|AF|Asia/Kabul
CCO|Carimagua|Puerto Lopez|CO|America/Bogota
CCP|Carriel Sur|Concepcion|CL|America/Santiago
CCR|Buchanan Field|Concord, California|US|America/Los_Angeles
CCT|Colonia Catriel|Colonia Catriel|AR|America/Argentina/Salta
CCV|Craig Cove|Craig Cove|VU|Pacific/Efate
CCW|Cowell|Cowell, South Australia|AU|Australia/Adelaide
CCX|Caceres|Caceres|BR|America/Cuiaba
CCY|Northeast Iowa Regional|Charles City, Iowa|US|America/Chicago
CCZ|Chub Cay|Chub Cay|BS|America/Nassau
CDA|Cooinda|Cooinda, Northern Territory|AU|Australia/Darwin
CDB|Cold Bay|Cold Bay, Alaska|US|America/Anchorage
CDC|Cedar City Regional|Cedar City, Utah|US|America/Denver
CDD|Cauquira|Cauquira|HN|America/Tegucigalpa
CDE|Chengde Puning|Chengde|CN|Asia/Shanghai
CDH|Harrell Field|Camden, Arkansas|US|America/Chicago
CDI|Cachoeiro do Itapemirim|Cachoeiro Do Itapemirim|BR|America/Sao_Paulo
CDJ|Conceicao do Araguaia|Conceicao Do Araguaia|BR|America/Belem
CDK|George T Lewis|Cedar Key, Florida|US|America/New_York
CDL|Candle 2|Candle, Alaska|US|America/Anchorage
CDN|Woodward Field|Camden, South Carolina|US|America/New_York
CDO|Cradock|Cradock|ZA|Africa/Johannesburg
CDP|Cuddapah|Cuddapah|IN|Asia/Kolkata
CDQ|Croydon|Croydon, Queensland|AU|Australia/Brisbane
CDR|Chadron Municipal|Chadron, Nebraska|US|America/Denver
CDS|Childress Municipal|Childress, Texas|US|America/Chicago
CDT|Castellón|Castellón de la Plana|ES|Europe/Madrid
CDU|Camden|Camden, New South Wales|AU|Australia/Sydney
CDV|Merle K (Mudhole) Smith|Cordova, Alaska|US|America/Anchorage
CDW|Essex County|Caldwell, New Jersey|US|America/New_York
CDY|Cagayan de Sulu|Mapun|PH|Asia/Manila
CEA|Cessna Acft Field|Wichita, Kansas|US|America/Chicago
CEC|Jack Mc Namara Field|Crescent City, California|US|America/Los_Angeles
CED|Ceduna|Ceduna, South Australia|AU|Australia/Adelaide
CEE|Cherepovets|Cherepovets|RU|Europe/Moscow
CEF|Westover Arb/Metro|Springfield, Massachusetts|US|America/New_York
CEG|Hawarden|Hawarden|GB|Europe/London
CEH|Chelinda Malawi|Chelinda Malawi|MW|Africa/Blantyre
CEK|Chelyabinsk Balandino|Chelyabinsk|RU|Asia/Yekaterinburg
CEL|Canela|Canela|BR|America/Sao_Paulo
CEM|Central|Central, Alaska|US|America/Anchorage
CEO|Waco Kungo|Waco Kungo|AO|Africa/Luanda
CEP|Concepcion|Concepcion|BO|America/La_Paz
CEQ|Cannes-Mandelieu|Cannes|FR|Europe/Paris
CER|Cherbourg-Maupertus|Cherbourg|FR|Europe/Paris
CES|Cessnock|Cessnock, New South Wales|AU|Australia/Sydney
CET|Cholet Le Pontreau|Cholet|FR|Europe/Paris
CEU|Oconee County Regional|Clemson, South Carolina|US|America/New_York
CEV|Mettel Field|Connersville, Indiana|US|America/Indiana/Indianapolis
CEW|Bob Sikes|Crestview, Florida|US|America/Chicago
CEX|Chena Hot Springs|Chena Hot Springs, Alaska|US|America/Anchorage
CEY|Kyle-Oakley Field|Murray, Kentucky|US|America/Chicago
CEZ|Cortez Municipal|Cortez, Colorado|US|America/Denver
CFB|Cabo Frio|Cabo Frio|BR|America/Sao_Paulo
CFC|Caçador|Caçador|BR|America/Sao_Paulo
CFD|Coulter Field|Bryan, Texas|US|America/Chicago
CFE|Clermont-Ferrand Auvergne|Clermont-Ferrand|FR|Europe/Paris
CFF|Cafunfo|Cafunfo|AO|Africa/Luanda
CFG|Jaime Gonzalez|Cienfuegos|CU|America/Havana
CFH|Clifton Hills Landing Strip|Clifton Hills Station, South Australia|AU|Australia/Adelaide
CFI|Camfield|Camfield, Northern Territory|AU|Australia/Darwin
CFK|Chlef Aboubakr Belkaid|Chlef|DZ|Africa/Algiers
CFN|Donegal|Donegal|IE|Europe/Dublin
CFO|Confresa|Confresa|BR|America/Campo_Grande
CFQ|Art Sutcliffe Field|Creston, British Columbia|CA|America/Creston
CFR|Caen-Carpiquet|Caen|FR|Europe/Paris
CFS|Coffs Harbour|Coffs Harbour, New South Wales|AU|Australia/Sydney
CFT|Greenlee County|Clifton, Arizona|US|America/Phoenix
CFV|Coffeyville Municipal|Coffeyville, Kansas|US|America/Chicago
CGA|Craig Seaplane Base|Craig, Alaska|US|America/Anchorage
CGB|Marechal Rondon|Cuiaba|BR|America/Cuiaba
CGC|Cape Gloucester|Cape Gloucester|PG|Pacific/Port_Moresby
CGD|Changde|Changde|CN|Asia/Shanghai
CGE|Cambridge-Dorchester Regional|Cambridge, Maryland|US|America/New_York
CGF|Cuyahoga County|Cleveland, Ohio|US|America/New_York
CGI|Cape Girardeau Regional|Cape Girardeau, Missouri|US|America/Chicago
CGJ|Kasompe|Kasompe|ZM|Africa/Lusaka
CGL|Chagual|Chagual|PE|America/Lima
CGM|Camiguin|Camiguin|PH|Asia/Manila
CGR|Campo Grande|Campo Grande|BR|America/Campo_Grande
CGS|College Park|College Park, Maryland|US|America/New_York
CGV|Caiguna|Caiguna, Western Australia|AU|Australia/Perth
CGY|Laguindingan Intl|Laguindingan|PH|Asia/Manila
CGZ|Casa Grande Municipal|Casa Grande, Arizona|US|America/Phoenix
CHA|Lovell Field|Chattanooga, Tennessee|US|America/New_York
CHB|Chilas|Chilas|PK|Asia/Karachi
CHF|Jinhae|Jinhae|KR|Asia/Seoul
CHG|Chaoyang|Chaoyang|CN|Asia/Shanghai
CHH|Chachapoyas|Chachapoyas|PE|America/Lima
CHJ|Chipinge|Chipinge|ZW|Africa/Harare
CHK|Chickasha Municipal|Chickasha, Oklahoma|US|America/Chicago
CHL|Challis|Challis, Idaho|US|America/Boise
CHM|Teniente FAP Jaime A De Montreuil Morales|Chimbote|PE|America/Lima
CHO|Charlottesville-Albemarle|Charlottesville, Virginia|US|America/New_York
CHP|Circle Hot Springs|Circle Hot Springs, Alaska|US|America/Anchorage
CHR|Chateauroux-Deols Marcel Dassault|Chateauroux|FR|Europe/Paris
CHT|Chatham Islands-Tuuta|Waitangi|NZ|Pacific/Chatham
CHU|Chuathbaluk|Chuathbaluk, Alaska|US|America/Anchorage
CHY|Choiseul Bay|Choiseul Bay|SB|Pacific/Guadalcanal
CHZ|Chiloquin State|Chiloquin, Oregon|US|America/Los_Angeles
CIC|Chico Regional|Chico, California|US|America/Los_Angeles
CID|The Eastern Iowa|Cedar Rapids, Iowa|US|America/Chicago
CIE|Collie|Collie, Western Australia|AU|Australia/Perth
CIF|Chifeng|Chifeng|CN|Asia/Shanghai
CIG|Craig-Moffat|Craig, Colorado|US|America/Denver
CIH|Changzhi|Changzhi|CN|Asia/Shanghai
CII|Cildir|Aydin|TR|Europe/Istanbul
CIJ|Capitan Anibal Arab|Cobija|BO|America/La_Paz
CIK|Chalkyitsik|Chalkyitsik, Alaska|US|America/Anchorage
CIL|Council|Council, Alaska|US|America/Nome
CIM|Cimitarra|Cimitarra|CO|America/Bogota
CIN|Arthur N Neu|Carroll, Iowa|US|America/Chicago
CIO|Teniente Col Carmelo Peralta|Concepcion|PY|America/Asuncion
CIP|Chipata|Chipata|ZM|Africa/Lusaka
CIQ|Chiquimula|Chiquimula|GT|America/Guatemala
CIR|Cairo Regional|Cairo, Illinois|US|America/Chicago
CIS|Canton|Abariringa|KI|Pacific/Enderbury
CIT|Shymkent|Shymkent|KZ|Asia/Almaty
CIW|Canouan|Canouan|VC|America/St_Vincent
CIY|Comiso Vincenzo Magliocco|Comiso|IT|Europe/Rome
CIZ|Coari|Coari|BR|America/Boa_Vista
CJA|Mayor General FAP Armando Revoredo Iglesias|Cajamarca|PE|America/Lima
CJC|El Loa|Calama|CL|America/Santiago
CJF|Coondewanna|Coondewanna, Western Australia|AU|Australia/Perth
CJL|Chitral|Chitral|PK|Asia/Karachi
CJM|Chumphon|Chumphon|TH|Asia/Bangkok
CJT|Comitan|Comitan|MX|America/Mexico_City
CKA|Kegelman Af Aux Field|Cherokee, Oklahoma|US|America/Chicago
CKB|North Central West Virginia|Clarksburg, West Virginia|US|America/New_York
CKD|Crooked Creek|Crooked Creek, Alaska|US|America/Anchorage
CKE|Lampson Field|Lakeport, California|US|America/Los_Angeles
CKH|Chokurdakh|Chokurdah|RU|Asia/Srednekolymsk
CKI|Croker Island|Croker Island, Northern Territory|AU|Australia/Darwin
CKK|Sharp County Regional|Ash Flat, Arkansas|US|America/Chicago
CKL|Chkalovskiy|Moscow|RU|Europe/Moscow
CKM|Fletcher Field|Clarksdale, Mississippi|US|America/Chicago
CKN|Crookston Municipal/Kirkwood Field|Crookston, Minnesota|US|America/Chicago
CKO|Cornelio Procopio|Cornelio Procopio|BR|America/Sao_Paulo
CKS|Carajas|Carajas|BR|America/Araguaina
CKT|Sarakhs|Sarakhs|IR|Asia/Tehran
CKU|Cordova Municipal|Cordova, Alaska|US|America/Anchorage
CKV|Outlaw Field|Clarksville, Tennessee|US|America/Chicago
CKW|Graeme Rowley Aerodrome|Christmas Creek mine, Western Australia|AU|Australia/Perth
CKX|Chicken|Chicken, Alaska|US|America/Anchorage
CKY|Conakry|Conakry|GN|Africa/Conakry
CKZ|Canakkale|Canakkale|TR|Europe/Istanbul
CLD|Mc Clellan-Palomar|Carlsbad, California|US|America/Los_Angeles
CLG|New Coalinga Municipal|Coalinga, California|US|America/Los_Angeles
CLH|Coolah|Coolah, New South Wales|AU|Australia/Sydney
CLI|Clintonville Municipal|Clintonville, Wisconsin|US|America/Chicago
CLK|Clinton Regional|Clinton, Oklahoma|US|America/Chicago
CLL|Easterwood Field|College Station, Texas|US|America/Chicago
CLN|Brig. Lysias Augusto Rodrigues|Carolina|BR|America/Araguaina
CLP|Clarks Point|Clarks Point, Alaska|US|America/Anchorage
CLQ|Lic. Miguel de la Madrid|Colima|MX|America/Mexico_City
CLR|Cliff Hatfield Memorial|Calipatria, California|US|America/Los_Angeles
CLS|Chehalis-Centralia|Chehalis, Washington|US|America/Los_Angeles
CLU|Columbus Municipal|Columbus, Indiana|US|America/Indiana/Indianapolis
CLV|Caldas Novas|Caldas Novas|BR|America/Sao_Paulo
CLW|Clearwater Executive|Clearwater, Florida|US|America/New_York
CLX|Clorinda|Clorinda|AR|America/Argentina/Cordoba
CLY|Calvi-Sainte-Catherine|Calvi|FR|Europe/Paris
CLZ|Calabozo|Guarico|VE|America/Caracas
CMA|Cunnamulla|Cunnamulla, Queensland|AU|Australia/Brisbane
CMC|Camocim|Camocim|BR|America/Fortaleza
CMD|Cootamundra|Cootamundra, New South Wales|AU|Australia/Sydney
CMF|Chambery-Savoie|Chambery|FR|Europe/Paris
CMI|University Of Illinois/Willard|Champaign, Illinois|US|America/Chicago
CMJ|Qimei|Qimei|TW|Asia/Taipei
CMK|Club Makokola|Club Makokola|MW|Africa/Blantyre
CML|Camooweal|Camooweal, Queensland|AU|Australia/Brisbane
CMM|Carmelita|Carmelita|GT|America/Guatemala
CMO|Obbia|Obbia|SO|Africa/Mogadishu
CMP|Santana do Araguaia|Santana Do Araguaia|BR|America/Belem
CMQ|Clermont|Clermont, Queensland|AU|Australia/Brisbane
CMR|Colmar-Houssen|Colmar|FR|Europe/Paris
CMS|Scusciuban|Scusciuban|SO|Africa/Mogadishu
CMU|Chimbu|Kundiawa|PG|Pacific/Port_Moresby
CMV|Coromandel Aerodrome|Coromandel Aerodrome|NZ|Pacific/Auckland
CMX|Houghton County Memorial|Hancock, Michigan|US|America/New_York
CMY|Sparta/Fort Mc Coy|Sparta, Wisconsin|US|America/Chicago
CNA|Cananea|Cananea|MX|America/Hermosillo
CNB|Coonamble|Coonamble, New South Wales|AU|Australia/Sydney
CNC|Coconut Island|Coconut Island, Queensland|AU|Australia/Brisbane
CNE|Fremont County|Canon City, Colorado|US|America/Denver
CNG|Cognac-Chateaubernard (BA 709) Air Base|Cognac|FR|Europe/Paris
CNH|Claremont Municipal|Claremont, New Hampshire|US|America/New_York
CNI|Changhai|Changhai|CN|Asia/Shanghai
CNJ|Cloncurry|Cloncurry, Queensland|AU|Australia/Brisbane
CNK|Blosser Municipal|Concordia, Kansas|US|America/Chicago
CNL|Sindal|Sindal|DK|Europe/Copenhagen
CNM|Cavern City Air Trml|Carlsbad, New Mexico|US|America/Denver
CNO|Chino|Chino, California|US|America/Los_Angeles
CNP|Neerlerit Inaat|Neerlerit Inaat|GL|America/Scoresbysund
CNQ|Corrientes|Corrientes|AR|America/Argentina/Cordoba
CNR|Chanaral|Chanaral|CL|America/Santiago
CNU|Chanute Martin Johnson|Chanute, Kansas|US|America/Chicago
CNV|Canavieiras|Canavieiras|BR|America/Bahia
CNW|Tstc Waco|Waco, Texas|US|America/Chicago
CNY|Canyonlands Regional|Moab, Utah|US|America/Denver
COA|Columbia|Columbia, California|US|America/Los_Angeles
COC|Comodoro Pierrestegui|Concordia|AR|America/Argentina/Cordoba
COD|Yellowstone Regional|Cody, Wyoming|US|America/Denver
COE|Coeur D'Alene|Coeur D'Alene, Idaho|US|America/Los_Angeles
COF|Patrick Space Force Base|Cocoa Beach, Florida|US|America/New_York
COG|Mandinga|Condoto|CO|America/Bogota
COH|Cooch Behar|Cooch Behar|IN|Asia/Kolkata
COI|Merritt Island|Merritt Island, Florida|US|America/New_York
COJ|Coonabarabran|Coonabarabran, New South Wales|AU|Australia/Sydney
COL|Coll|Coll Island|GB|Europe/London
COM|Coleman Municipal|Coleman, Texas|US|America/Chicago
CON|Concord Municipal|Concord, New Hampshire|US|America/New_York
COO|Cadjehoun|Cotonou|BJ|Africa/Porto-Novo
COP|Cooperstown-Westville|Cooperstown, New York|US|America/New_York
COQ|Choibalsan|Choibalsan|MN|Asia/Ulaanbaatar
COT|Cotulla-La Salle County|Cotulla, Texas|US|America/Chicago
COU|Columbia Regional|Columbia, Missouri|US|America/Chicago
COW|Tambillos|Coquimbo|CL|America/Santiago
COX|Congo Town|Andros|BS|America/Nassau
COY|Coolawanyah|Coolawanyah, Western Australia|AU|Australia/Perth
COZ|Constanza Dom Re|Costanza|DO|America/Santo_Domingo
CPB|Capurgana|Capurgana|CO|America/Bogota
CPC|Aviador C. Campos|Chapelco|AR|America/Argentina/Salta
CPD|Coober Pedy|Coober Pedy, South Australia|AU|Australia/Adelaide
CPF|Cepu|Tjepu|ID|Asia/Jakarta
CPL|Chaparral|Chaparral|CO|America/Bogota
CPM|Compton/Woodley|Compton, California|US|America/Los_Angeles
CPO|Desierto de Atacama|Copiapo|CL|America/Santiago
CPP|Coposa|Pica|CL|America/Santiago
CPQ|Amarais|Campinas|BR|America/Sao_Paulo
CPS|St Louis Downtown|Cahokia, Illinois|US|America/Chicago
CPU|Cururupu|Cururupu|BR|America/Fortaleza
CPV|Presidente Joao Suassuna|Campina Grande|BR|America/Fortaleza
CPX|Benjamin Rivera Noriega|Isla De Culebra, Puerto Rico|US|America/Puerto_Rico
CQA|Canarana|Canarana|BR|America/Cuiaba
CQD|Shahrekord|Shahrekord|IR|Asia/Tehran
CQF|Calais-Dunkerque|Marck|FR|Europe/Paris
CQS|Costa Marques|Costa Marques|BR|America/Porto_Velho
CQW|Wulong Chongqing Xiannvshan|Wulong|CN|Asia/Shanghai
CRA|Craiova|Craiova|RO|Europe/Bucharest
CRB|Collarenebri|Collarenebri, New South Wales|AU|Australia/Sydney
CRC|Santa Ana|Cartago|CO|America/Bogota
CRD|General E. Mosconi|Comodoro Rivadavia|AR|America/Argentina/Catamarca
CRE|Grand Strand|North Myrtle Beach, South Carolina|US|America/New_York
CRF|Carnot|Carnot|CF|Africa/Bangui
CRG|Jacksonville Executive At Craig|Jacksonville, Florida|US|America/New_York
CRI|Colonel Hill|Colonel Hill|BS|America/Nassau
CRM|Catarman National|Catarman|PH|Asia/Manila
CRQ|Caravelas|Caravelas|BR|America/Bahia
CRR|Ceres|Ceres|AR|America/Argentina/Cordoba
CRS|C David Campbell Field-Corsicana Municipal|Corsicana, Texas|US|America/Chicago
CRT|Z M Jack Stell Field|Crossett, Arkansas|US|America/Chicago
CRU|Lauriston|Carriacou Island|GD|America/Grenada
CRV|Crotone|Crotone|IT|Europe/Rome
CRX|Roscoe Turner|Corinth, Mississippi|US|America/Chicago
CSA|Colonsay Airstrip|Colonsay|GB|Europe/London
CSB|Caransebes|Caransebes|RO|Europe/Bucharest
CSC|Mojica|Canas|CR|America/Costa_Rica
CSE|Crested Butte Airpark|Crested Butte, Colorado|US|America/Denver
CSF|Creil Air Base|Creil|FR|Europe/Paris
CSG|Columbus|Columbus, Georgia|US|America/New_York
CSH|Solovki|Solovetsky Islands|RU|Europe/Moscow
CSI|Casino|Casino, New South Wales|AU|Australia/Sydney
CSK|Cap Skirring|Cap Skirring|SN|Africa/Dakar
CSM|Infinity One Oklahoma Spaceport|Burns Flat, Oklahoma|US|America/Chicago
CSN|Carson City|Carson City, Nevada|US|America/Los_Angeles
CSO|Cochstedt|Magdeburg|DE|Europe/Berlin
CSQ|Creston Municipal|Creston, Iowa|US|America/Chicago
CSS|Cassilandia|Cassilandia|BR|America/Campo_Grande
CSU|Santa Cruz do Sul|Santa Cruz Do Sul|BR|America/Sao_Paulo
CSV|Crossville Memorial-Whitson Field|Crossville, Tennessee|US|America/Chicago
CSY|Cheboksary|Cheboksary|RU|Europe/Moscow
CSZ|Brigadier D.H.E. Ruiz|Coronel Suarez|AR|America/Argentina/Buenos_Aires
CTC|Catamarca|Catamarca|AR|America/Argentina/Catamarca
CTD|Alonso Valderrama|Chitre|PA|America/Panama
CTF|Coatepeque|Coatepeque|GT|America/Guatemala
CTH|Chester County G O Carlson|Coatesville, Pennsylvania|US|America/New_York
CTI|Cuito Cuanavale|Cuito Cuanavale|AO|Africa/Luanda
CTK|Ingersoll|Canton, Illinois|US|America/Chicago
CTL|Charleville|Charleville, Queensland|AU|Australia/Brisbane
CTN|Cooktown|Cooktown, Queensland|AU|Australia/Brisbane
CTO|Calverton Executive Airpark|Calverton, New York|US|America/New_York
CTP|Carutapera|Carutapera|BR|America/Fortaleza
CTQ|Santa Vitoria do Palmar|Santa Vitoria Do Palmar|BR|America/Sao_Paulo
CTT|Le Castellet|Le Castellet|FR|Europe/Paris
CTW|Cottonwood|Cottonwood, Arizona|US|America/Phoenix
CTX|Cortland County/Chase Field|Cortland, New York|US|America/New_York
CTY|Cross City|Cross City, Florida|US|America/New_York
CTZ|Clinton-Sampson County|Clinton, North Carolina|US|America/New_York
CUA|Ciudad Constitucion|Ciudad Constitucion|MX|America/Mazatlan
CUB|Jim Hamilton L B Owens|Columbia, South Carolina|US|America/New_York
CUD|Caloundra|Caloundra, Queensland|AU|Australia/Brisbane
CUE|Mariscal Lamar|Cuenca|EC|America/Guayaquil
CUF|Cuneo / Levaldigi|Cuneo|IT|Europe/Rome
CUG|Cudal|Cudal, New South Wales|AU|Australia/Sydney
CUH|Cushing Municipal|Cushing, Oklahoma|US|America/Chicago
CUK|Caye Caulker|Caye Caulker|BZ|America/Belize
CUM|Cumana (Antonio Jose de Sucre)|Cumana (Antonio Jose de Sucre)|VE|America/Caracas
CUO|Caruru|Caruru|CO|America/Bogota
CUP|General Francisco Bermudez|Carupano|VE|America/Caracas
CUQ|Coen|Coen, Queensland|AU|Australia/Brisbane
CUS|Columbus Municipal|Columbus, New Mexico|US|America/Denver
CUT|Cutral-Co|Cutral-Co|AR|America/Argentina/Salta
CUV|Casigua El Cubo|Casigua El Cubo|VE|America/Caracas
CUY|Cue|Cue, Western Australia|AU|Australia/Perth
CVC|Cleve|Cleve, South Australia|AU|Australia/Adelaide
CVE|Covenas|Covenas|CO|America/Bogota
CVF|Courchevel|Courcheval|FR|Europe/Paris
CVH|Caviahue|Lafontaine|AR|America/Argentina/Salta
CVJ|General Mariano Matamoros|General Mariano Matamoros|MX|America/Mexico_City
CVN|Clovis Regional|Clovis, New Mexico|US|America/Denver
CVO|Corvallis Municipal|Corvallis, Oregon|US|America/Los_Angeles
CVQ|Carnarvon|Carnarvon, Western Australia|AU|Australia/Perth
CVS|Cannon Afb|Clovis, New Mexico|US|America/Denver
CVT|Coventry|Coventry|GB|Europe/London
CVU|Corvo|Corvo|PT|Atlantic/Azores
CWA|Central Wisconsin|Mosinee, Wisconsin|US|America/Chicago
CWI|Clinton Municipal|Clinton, Iowa|US|America/Chicago
CWK|Chitrakoot|Chitrakoot|IN|Asia/Kolkata
CWR|Cowarie|Cowarie, South Australia|AU|Australia/Adelaide
CWS|Center Island|Center Island, Washington|US|America/Los_Angeles
CWT|Cowra|Cowra, New South Wales|AU|Australia/Sydney
CWW|Corowa|Corowa, New South Wales|AU|Australia/Sydney
CWX|Cochise County|Willcox, Arizona|US|America/Phoenix
CXA|Caicara del Orinoco|Caicara del Orinoco|VE|America/Caracas
CXB|Cox's Bazar|Cox's Bazar|BD|Asia/Dhaka
CXC|Chitina|Chitina, Alaska|US|America/Anchorage
CXF|Coldfoot|Coldfoot, Alaska|US|America/Anchorage
CXH|Vancouver Harbour|Vancouver, British Columbia|CA|America/Vancouver
CXJ|Campo dos Bugres|Caxias Do Sul|BR|America/Sao_Paulo
CXN|Candala|Candala|SO|Africa/Mogadishu
CXO|Conroe/North Houston Regional|Houston, Texas|US|America/Chicago
CXP|Tunggul Wulung|Cilacap|ID|Asia/Jakarta
CXQ|Christmas Creek Station|Christmas Creek Station, Western Australia|AU|Australia/Perth
CXT|Charters Towers|Charters Towers, Queensland|AU|Australia/Brisbane
CXY|Cat Cay|Cat Cay|BS|America/Nassau
CYA|Les Cayes|Les Cayes|HT|America/Port-au-Prince
CYF|Chefornak|Chefornak, Alaska|US|America/Anchorage
CYG|Corryong|Corryong, Victoria|AU|Australia/Melbourne
CYI|Chiayi|Chiayi City|TW|Asia/Taipei
CYL|Coyoles|Coyoles|HN|America/Tegucigalpa
CYP|Calbayog|Calbayog City|PH|Asia/Manila
CYS|Cheyenne Regional/Jerry Olson Field|Cheyenne, Wyoming|US|America/Denver
CYT|Yakataga|Yakataga, Alaska|US|America/Anchorage
CYU|Cuyo|Cuyo|PH|Asia/Manila
CYW|Captain Rogelio Castillo National|Celaya|MX|America/Mexico_City
CYX|Cherskiy|Cherskiy|RU|Asia/Srednekolymsk
CYZ|Cauayan|Cauayan City|PH|Asia/Manila
CZC|Copper Center 2|Copper Center, Alaska|US|America/Anchorage
CZE|Jose Leonardo Chirinos|Coro|VE|America/Caracas
CZF|Cape Romanzof Lrrs|Cape Romanzof, Alaska|US|America/Anchorage
CZK|Cascade Locks State|Cascade Locks, Oregon|US|America/Los_Angeles
CZN|Chisana|Chisana, Alaska|US|America/Anchorage
CZO|Chistochina|Chistochina, Alaska|US|America/Anchorage
CZS|Cruzeiro do Sul|Cruzeiro Do Sul|BR|America/Eirunepe
CZT|Dimmit County|Carrizo Springs, Texas|US|America/Chicago
CZU|Las Brujas|Corozal|CO|America/Bogota
CZX|Changzhou|Changzhou|CN|Asia/Shanghai
CZY|Cluny|Cluny, Queensland|AU|Australia/Brisbane
DAA|Davison Army Air Field|Fort Belvoir, Virginia|US|America/New_York
DAG|Barstow-Daggett|Daggett, California|US|America/Los_Angeles
DAK|Dakhla|Dakhla|EG|Africa/Cairo
DAN|Danville Regional|Danville, Virginia|US|America/New_York
DAO|Dahamo Airstrip|Dabo|PG|Pacific/Port_Moresby
DAS|Great Bear Lake|Great Bear Lake, Northwest Territories|CA|America/Yellowknife
DAT|Datong|Datong|CN|Asia/Shanghai
DAU|Daru|Daru|PG|Pacific/Port_Moresby
DAZ|Darwaz|Darwaz|AF|Asia/Kabul
DBA|Dalbandin|Dalbandin|PK|Asia/Karachi
DBD|Dhanbad|Dhanbad|IN|Asia/Kolkata
DBM|Debra Marcos|Debra Marcos|ET|Africa/Addis_Ababa
DBN|W H 'Bud' Barron|Dublin, Georgia|US|America/New_York
DBO|Dubbo City Regional|Dubbo, New South Wales|AU|Australia/Sydney
DBP|Debepare|Debepare|PG|Pacific/Port_Moresby
DBQ|Dubuque Regional|Dubuque, Iowa|US|America/Chicago
DBR|Darbhanga|Darbhanga|IN|Asia/Kolkata
DBS|Dubois Municipal|Dubois, Idaho|US|America/Boise
DBT|Debre Tabor|Debre Tabor|ET|Africa/Addis_Ababa
DBY|Dalby|Dalby, Queensland|AU|Australia/Brisbane
DCF|Canefield|Canefield|DM|America/Dominica
DCI|Decimomannu|Decimomannu|IT|Europe/Rome
DCK|Dahl Creek|Dahl Creek, Alaska|US|America/Anchorage
DCM|Castres-Mazamet|Castres|FR|Europe/Paris
DCN|RAAF Base Curtin|RAAF Base Curtin, Western Australia|AU|Australia/Perth
DCT|Duncan Town|Duncan Town|BS|America/Nassau
DCU|Pryor Field Regional|Decatur, Alabama|US|America/Chicago
DCY|Daocheng Yading|Daocheng County|CN|Asia/Shanghai
DDC|Dodge City Regional|Dodge City, Kansas|US|America/Chicago
DDD|Kudahuvadhoo Dhaalu|Dhaalu Atoll|MV|Indian/Maldives
DDG|Dandong|Dandong|CN|Asia/Shanghai
DDN|Delta Downs|Delta Downs, Queensland|AU|Australia/Brisbane
DDR|Rikaze Dingri|Rikaze Dingri|CN|Asia/Shanghai
DDU|Dadu|Dadu|PK|Asia/Karachi
DEA|Dera Ghazi Khan|Dera Ghazi Khan|PK|Asia/Karachi
DEC|Decatur|Decatur, Illinois|US|America/Chicago
DED|Dehradun|Dehradun|IN|Asia/Kolkata
DEE|Mendeleyevo|Kunashir Island|RU|Asia/Vladivostok
DEF|Dezful|Dezful|IR|Asia/Tehran
DEH|Decorah Municipal|Decorah, Iowa|US|America/Chicago
DEI|Denis Island|Denis Island|SC|Indian/Mahe
DEJ|Tongren Deijan|Deijan|CN|Asia/Shanghai
DEM|Dembidollo|Dembidollo|ET|Africa/Addis_Ababa
DEP|Daporijo|Daporijo|IN|Asia/Kolkata
DEQ|Deqing Moganshan|Deqing|CN|Asia/Shanghai
DER|Derim|Derim|PG|Pacific/Port_Moresby
DES|Desroches|Desroches Island|SC|Indian/Mahe
DET|Coleman A Young Municipal|Detroit, Michigan|US|America/Detroit
DEZ|Deir ez-Zor|Deir ez-Zor|SY|Asia/Damascus
DFI|Defiance Memorial|Defiance, Ohio|US|America/New_York
DFP|Drumduff|Drumduff, Queensland|AU|Australia/Brisbane
DGA|Pelican Beach Airstrip|Dangriga|BZ|America/Belize
DGD|Dalgaranga Gold Mine|Dalgaranga Gold Mine, Western Australia|AU|Australia/Perth
DGE|Mudgee|Mudgee, New South Wales|AU|Australia/Sydney
DGF|Douglas Lake|Douglas Lake, British Columbia|CA|America/Vancouver
DGH|Deoghar|Deoghar|IN|Asia/Kolkata
DGL|Douglas Municipal|Douglas, Arizona|US|America/Phoenix
DGN|Dahlgren Nsf|Dahlgren, Virginia|US|America/New_York
DGR|Dargaville Aerodrome|Dargaville Aerodrome|NZ|Pacific/Auckland
DGT|Sibulan|Dumaguete City|PH|Asia/Manila
DGU|Dedougou|Dedougou|BF|Africa/Ouagadougou
DGW|Converse County|Douglas, Wyoming|US|America/Denver
DHD|Durham Downs|Durham Downs, Queensland|AU|Australia/Brisbane
DHF|Abu Dhabi-Al Dhafra AB|Al Bihouth|AE|Asia/Dubai
DHH|Balikun Dahe|Barkol|CN|Asia/Shanghai
DHI|Dhangarhi|Dhangarhi|NP|Asia/Kathmandu
DHM|Kangra|Kangra|IN|Asia/Kolkata
DHN|Dothan Regional|Dothan, Alabama|US|America/Chicago
DHR|De Kooy|Den Helder|NL|Europe/Amsterdam
DHT|Dalhart Municipal|Dalhart, Texas|US|America/Chicago
DIB|Dibrugarh|Dibrugarh|IN|Asia/Kolkata
DIE|Arrachart|Arrachart|MG|Indian/Antananarivo
DIG|Diqing|Shangri-La|CN|Asia/Shanghai
DIJ|Dijon-Bourgogne|Dijon|FR|Europe/Paris
DIK|Dickinson/Theodore Roosevelt Regional|Dickinson, North Dakota|US|America/Denver
DIM|Dimbokro|Dimbokro|CI|Africa/Abidjan
DIN|Dien Bien Phu|Dien Bien Phu|VN|Asia/Ho_Chi_Minh
DIP|Diapaga|Diapaga|BF|Africa/Ouagadougou
DIQ|Divinopolis|Divinopolis|BR|America/Sao_Paulo
DIS|Ngot Nzoungou|Dolisie|CG|Africa/Brazzaville
DIU|Diu|Diu|IN|Asia/Kolkata
DIY|Diyarbakir|Diyarbakir|TR|Europe/Istanbul
DJA|Djougou|Djougou|BJ|Africa/Porto-Novo
DJB|Sultan Thaha|Jambi|ID|Asia/Jakarta
DJG|Djanet Inedbirene|Djanet|DZ|Africa/Algiers
DJM|Djambala|Djambala|CG|Africa/Brazzaville
DJN|Delta Junction|Delta Junction, Alaska|US|America/Anchorage
DJO|Daloa|Daloa|CI|Africa/Abidjan
DJU|Djúpivogur|Djúpivogur|IS|Atlantic/Reykjavik
DKI|Dunk Island|Dunk Island, Queensland|AU|Australia/Brisbane
DKK|Chautauqua County/Dunkirk|Dunkirk, New York|US|America/New_York
DKS|Dikson|Dikson|RU|Asia/Krasnoyarsk
DKV|Docker River|Docker River, Northern Territory|AU|Australia/Darwin
DLE|Dole-Tavaux|Dole|FR|Europe/Paris
DLF|Laughlin Afb|Del Rio, Texas|US|America/Chicago
DLG|Dillingham|Dillingham, Alaska|US|America/Anchorage
DLI|Lien Khuong|Dalat|VN|Asia/Ho_Chi_Minh
DLK|Dulkaninna|Dulkaninna, South Australia|AU|Australia/Adelaide
DLL|Dillon County|Dillon, South Carolina|US|America/New_York
DLN|Dillon|Dillon, Montana|US|America/Denver
DLS|Columbia Gorge Regional/The Dalles Municipal|The Dalles, Oregon|US|America/Los_Angeles
DLU|Dali|Xiaguan|CN|Asia/Shanghai
DLV|Delissaville|Delissaville, Northern Territory|AU|Australia/Darwin
DLY|Dillon's Bay|Dillon's Bay|VU|Pacific/Efate
DLZ|Dalanzadgad|Dalanzadgad|MN|Asia/Ulaanbaatar
DMA|Davis Monthan Afb|Tucson, Arizona|US|America/Phoenix
DMD|Doomadgee|Doomadgee, Queensland|AU|Australia/Brisbane
DMN|Deming Municipal|Deming, New Mexico|US|America/Denver
DMO|Sedalia Regional|Sedalia, Missouri|US|America/Chicago
DMT|Diamantino|Diamantino|BR|America/Campo_Grande
DMU|Dimapur|Dimapur|IN|Asia/Kolkata
DNA|Kadena Air Base|Kadena Air Base|JP|Asia/Tokyo
DNB|Dunbar|Dunbar, Queensland|AU|Australia/Brisbane
DND|Dundee|Dundee|GB|Europe/London
DNH|Dunhuang|Dunhuang|CN|Asia/Shanghai
DNL|Daniel Field|Augusta, Georgia|US|America/New_York
DNN|Dalton Municipal|Dalton, Georgia|US|America/New_York
DNO|Dianopolis|Dianopolis|BR|America/Araguaina
DNP|Tulsipur|Dang|NP|Asia/Kathmandu
DNQ|Deniliquin|Deniliquin, New South Wales|AU|Australia/Sydney
DNR|Dinard-Pleurtuit-Saint-Malo|Dinard|FR|Europe/Paris
DNS|Denison Municipal|Denison, Iowa|US|America/Chicago
DNV|Vermilion Regional|Danville, Illinois|US|America/Chicago
DNX|Galegu|Dinder|SD|Africa/Khartoum
DNZ|Cardak|Denizli|TR|Europe/Istanbul
DOB|Dobo|Dobo-Kobror Island|ID|Asia/Jayapura
DOD|Dodoma|Dodoma|TZ|Africa/Dar_es_Salaam
DOE|Djumu-Djomoe|Djumu-Djomoe|SR|America/Paramaribo
DOG|Dongola|Dongola|SD|Africa/Khartoum
DOL|Deauville-Saint-Gatien|Deauville|FR|Europe/Paris
DOM|Melville Hall|Marigot|DM|America/Dominica
DON|Dos Lagunas|Dos Lagunas|GT|America/Guatemala
DOP|Dolpa|Dolpa|NP|Asia/Kathmandu
DOR|Dori|Dori|BF|Africa/Ouagadougou
DOU|Dourados|Dourados|BR|America/Campo_Grande
DOV|Dover Afb|Dover, Delaware|US|America/New_York
DOX|Dongara|Dongara, Western Australia|AU|Australia/Perth
DOY|Dongying Shengli|Dongying|CN|Asia/Shanghai
DPA|Dupage|Chicago, Illinois|US|America/Chicago
DPB|Pampa Guanaco|Bahia Inutil|CL|America/Punta_Arenas
DPE|St Aubin|Dieppe|FR|Europe/Paris
DPG|Michael Army Air Field (Dugway Proving Ground)|Dugway Proving Ground, Utah|US|America/Denver
DPL|Dipolog|Dipolog City|PH|Asia/Manila
DPO|Devonport|Devonport, Tasmania|AU|Australia/Melbourne
DQA|Saertu|Daqing Shi|CN|Asia/Shanghai
DRA|Desert Rock|Mercury, Nevada|US|America/Los_Angeles
DRB|Derby|Derby, Western Australia|AU|Australia/Perth
DRD|Dorunda|Dorunda, Queensland|AU|Australia/Brisbane
DRE|Drummond Island|Drummond Island, Michigan|US|America/New_York
DRF|Drift River|Kenai, Alaska|US|America/Anchorage
DRG|Deering|Deering, Alaska|US|America/Anchorage
DRI|Beauregard Regional|De Ridder, Louisiana|US|America/Chicago
DRJ|Drietabbetje|Drietabbetje|SR|America/Paramaribo
DRK|Drake Bay|Puntarenas|CR|America/Costa_Rica
DRN|Dirranbandi|Dirranbandi, Queensland|AU|Australia/Brisbane
DRO|Durango-La Plata County|Durango, Colorado|US|America/Denver
DRR|Durrie|Durrie, Queensland|AU|Australia/Brisbane
DRU|Drummond|Drummond, Montana|US|America/Denver
DRV|Dharavandhoo|Dharavandhoo|MV|Indian/Maldives
DRY|Drysdale River|Drysdale River, Western Australia|AU|Australia/Perth
DSC|Dschang|Dschang|CM|Africa/Douala
DSD|La Desirade|Grande Anse|GP|America/Guadeloupe
DSE|Combolcha|Dessie|ET|Africa/Addis_Ababa
DSI|Destin Executive|Destin, Florida|US|America/Chicago
DSK|Dera Ismael Khan|Dera Ismael Khan|PK|Asia/Karachi
DSN|Ordos Ejin Horo|Ordos|CN|Asia/Shanghai
DSO|Sondok|Sondok|KP|Asia/Pyongyang
DSV|Dansville Municipal|Dansville, New York|US|America/New_York
DTA|Delta Municipal|Delta, Utah|US|America/Denver
DTB|Silangit|Tingkeum|ID|Asia/Jakarta
DTD|Datadawai|Datadawai|ID|Asia/Makassar
DTE|Daet|Daet|PH|Asia/Manila
DTH|Furnace Creek|Death Valley National Park, California|US|America/Los_Angeles
DTI|Diamantina|Diamantina|BR|America/Sao_Paulo
DTL|Detroit Lakes/Wething Field|Detroit Lakes, Minnesota|US|America/Chicago
DTN|Shreveport Downtown|Shreveport, Louisiana|US|America/Chicago
DTR|Decatur Shores|Anacortes, Washington|US|America/Los_Angeles
DUA|Durant Regional/Eaker Field|Durant, Oklahoma|US|America/Chicago
DUC|Halliburton Field|Duncan, Oklahoma|US|America/Chicago
DUE|Dundo|Chitato|AO|Africa/Luanda
DUF|Pine Island|Corolla, North Carolina|US|America/New_York
DUJ|Dubois Regional|Dubois, Pennsylvania|US|America/New_York
DUK|Mubatuba|Mubatuba|ZA|Africa/Johannesburg
DUM|Pinang Kampai|Dumai|ID|Asia/Jakarta
DUQ|Duncan|Duncan, British Columbia|CA|America/Vancouver
DUT|Unalaska|Unalaska, Alaska|US|America/Anchorage
DVK|Diavik|Diavik, Northwest Territories|CA|America/Yellowknife
DVL|Devils Lake Regional|Devils Lake, North Dakota|US|America/Chicago
DVN|Davenport Municipal|Davenport, Iowa|US|America/Chicago
DVP|Davenport Downs|Davenport Downs, Queensland|AU|Australia/Brisbane
DVR|Daly River|Daly River, Northern Territory|AU|Australia/Darwin
DVT|Phoenix Deer Valley|Phoenix, Arizona|US|America/Phoenix
DWB|Soalala|Soalala|MG|Indian/Antananarivo
DWD|Al Dawadmi|Al Dawadmi|SA|Asia/Riyadh
DWH|David Wayne Hooks Memorial|Houston, Texas|US|America/Chicago
DXD|Dixie|New Dixie, Queensland|AU|Australia/Brisbane
DXE|Bruce Campbell Field|Madison, Mississippi|US|America/Chicago
DXJ|Xiangxi Biancheng|Xiangxi|CN|Asia/Shanghai
DXR|Danbury Municipal|Danbury, Connecticut|US|America/New_York
DYA|Dysart|Dysart, Queensland|AU|Australia/Brisbane
DYL|Doylestown|Doylestown, Pennsylvania|US|America/New_York
DYR|Ugolny|Anadyr|RU|Asia/Anadyr
DYS|Dyess Afb|Abilene, Texas|US|America/Chicago
DYW|Daly Waters|Daly Waters, Northern Territory|AU|Australia/Darwin
DZH|Dazhou Jinya|Dazhou|CN|Asia/Shanghai
DZN|Zhezkazgan|Zhezkazgan|KZ|Asia/Almaty
EAA|Eagle|Eagle, Alaska|US|America/Anchorage
EAB|Abs|Abs|YE|Asia/Aden
EAE|Sangafa|Sangafa|VU|Pacific/Efate
EAM|Nejran|Nejran|SA|Asia/Riyadh
EAN|Phifer Airfield|Wheatland, Wyoming|US|America/Denver
EAR|Kearney Regional|Kearney, Nebraska|US|America/Chicago
EAS|San Sebastian|Hondarribia|ES|Europe/Madrid
EAT|Pangborn Memorial|Wenatchee, Washington|US|America/Los_Angeles
EAU|Chippewa Valley Regional|Eau Claire, Wisconsin|US|America/Chicago
EBA|Marina Di Campo|Marina Di Campo|IT|Europe/Rome
EBD|El Obeid|Al-Ubayyid|SD|Africa/Khartoum
EBG|El Bagre|El Bagre|CO|America/Bogota
EBH|El Bayadh|El Bayadh|DZ|Africa/Algiers
EBJ|Esbjerg|Esbjerg|DK|Europe/Copenhagen
EBM|El Borma|El Borma|TN|Africa/Tunis
EBS|Webster City Municipal|Webster City, Iowa|US|America/Chicago
EBU|Saint-Etienne-Boutheon|Saint-Etienne|FR|Europe/Paris
EBW|Ebolowa|Ebolowa|CM|Africa/Douala
ECA|Iosco County|East Tawas, Michigan|US|America/New_York
ECG|Elizabeth City Cg Air Station/Regional|Elizabeth City, North Carolina|US|America/New_York
ECH|Echuca|Echuca, Victoria|AU|Australia/Melbourne
ECS|Mondell Field|Newcastle, Wyoming|US|America/Denver
EDB|El Debba|El Debba|SD|Africa/Khartoum
EDC|Austin Executive|Austin, Texas|US|America/Chicago
EDE|Northeastern Regional|Edenton, North Carolina|US|America/New_York
EDF|Elmendorf Afb|Anchorage, Alaska|US|America/Anchorage
EDK|El Dorado/Capt Jack Thomas Memorial|El Dorado, Kansas|US|America/Chicago
EDM|La Roche-sur-Yon|La Roche-sur-Yon|FR|Europe/Paris
EDO|Balikesir Korfez|Edremit|TR|Europe/Istanbul
EDR|Pormpuraaw|Pormpuraaw, Queensland|AU|Australia/Brisbane
EDW|Edwards Afb|Edwards, California|US|America/Los_Angeles
EED|Needles|Needles, California|US|America/Los_Angeles
EEK|Eek|Eek, Alaska|US|America/Anchorage
EEN|Dillant/Hopkins|Keene, New Hampshire|US|America/New_York
EFD|Ellington|Houston, Texas|US|America/Chicago
EFL|Kefallinia|Kefallinia Island|GR|Europe/Athens
EFW|Jefferson Municipal|Jefferson, Iowa|US|America/Chicago
EGC|Bergerac-Roumaniere|Bergerac|FR|Europe/Paris
EGE|Eagle County Regional|Eagle, Colorado|US|America/Denver
EGI|Duke Field,(Eglin Af Aux Nr 3)|Crestview, Florida|US|America/Chicago
EGM|Sege|Sege|SB|Pacific/Guadalcanal
EGN|Geneina|Geneina|SD|Africa/Khartoum
EGS|Egilsstaðir|Egilsstaðir|IS|Atlantic/Reykjavik
EGV|Eagle River Union|Eagle River, Wisconsin|US|America/Chicago
EGX|Egegik|Egegik, Alaska|US|America/Anchorage
EHL|El Bolson|El Bolson|AR|America/Argentina/Salta
EHM|Cape Newenham Lrrs|Cape Newenham, Alaska|US|America/Anchorage
EHU|Ezhou Huahu|Ezhou|CN|Asia/Shanghai
EIB|Eisenach-Kindel|Eisenach|DE|Europe/Berlin
EIE|Yeniseysk|Yeniseysk|RU|Asia/Krasnoyarsk
EIH|Einasleigh|Einasleigh, Queensland|AU|Australia/Brisbane
EIK|Yeysk|Yeysk|RU|Europe/Moscow
EIL|Eielson Afb|Fairbanks, Alaska|US|America/Anchorage
EIY|Ein Yahav Airfield|Sapir|IL|Asia/Jerusalem
EJA|Yariguies|Barrancabermeja|CO|America/Bogota
EJH|Al Wajh Domestic|Al Wajh|SA|Asia/Riyadh
EJN|Ejina Banner Taolai|Ejina Banner Taolai|CN|Asia/Shanghai
EKA|Murray Field|Eureka, California|US|America/Los_Angeles
EKI|Elkhart Municipal|Elkhart, Indiana|US|America/Indiana/Indianapolis
EKN|Elkins/Randolph County (Jennings Randolph Field)|Elkins, West Virginia|US|America/New_York
EKO|Elko Regional|Elko, Nevada|US|America/Los_Angeles
EKS|Shakhtyorsk|Shakhtersk|RU|Asia/Vladivostok
EKT|Eskilstuna|Eskilstuna|SE|Europe/Stockholm
EKX|Addington Field|Elizabethtown, Kentucky|US|America/New_York
ELA|Eagle Lake|Eagle Lake, Texas|US|America/Chicago
ELB|Las Flores|El Banco|CO|America/Bogota
ELC|Elcho Island|Elcho Island, Northern Territory|AU|Australia/Darwin
ELD|South Arkansas Regional At Goodwin Field|El Dorado, Arkansas|US|America/Chicago
ELF|El Fasher|El Fasher|SD|Africa/Khartoum
ELG|El Golea|El Golea|DZ|Africa/Algiers
ELH|North Eleuthera|North Eleuthera|BS|America/Nassau
ELI|Elim|Elim, Alaska|US|America/Anchorage
ELK|Elk City Regional Business|Elk City, Oklahoma|US|America/Chicago
ELL|Ellisras Matimba|Ellisras|ZA|Africa/Johannesburg
ELM|Elmira/Corning Regional|Elmira, New York|US|America/New_York
ELN|Bowers Field|Ellensburg, Washington|US|America/Los_Angeles
ELO|El Dorado|El Dorado|AR|America/Argentina/Cordoba
ELQ|Gassim|Gassim|SA|Asia/Riyadh
ELS|Ben Schoeman|East London|ZA|Africa/Johannesburg
ELT|El Tor|El Tor|EG|Africa/Cairo
ELU|Guemar|Guemar|DZ|Africa/Algiers
ELY|Ely/Yelland Field|Ely, Nevada|US|America/Los_Angeles
ELZ|Wellsville Municipal/Tarantine Field|Wellsville, New York|US|America/New_York
EMD|Emerald|Emerald, Queensland|AU|Australia/Brisbane
EME|Emden|Emden|DE|Europe/Berlin
EMG|Empangeni|Empangeni|ZA|Africa/Johannesburg
EMK|Emmonak|Emmonak, Alaska|US|America/Anchorage
EML|Emmen|Emmen|CH|Europe/Zurich
EMM|Kemmerer Municipal|Kemmerer, Wyoming|US|America/Denver
EMN|Nema|Nema|MR|Africa/Nouakchott
EMP|Emporia Municipal|Emporia, Kansas|US|America/Chicago
EMT|San Gabriel Valley|El Monte, California|US|America/Los_Angeles
EMX|El Maiten|El Maiten|AR|America/Argentina/Catamarca
ENA|Kenai Municipal|Kenai, Alaska|US|America/Anchorage
ENB|Eneabba|Eneabba, Western Australia|AU|Australia/Perth
ENC|Nancy-Essey|Nancy|FR|Europe/Paris
END|Vance Afb|Enid, Oklahoma|US|America/Chicago
ENE|Ende (H Hasan Aroeboesman)|Ende-Flores Island|ID|Asia/Makassar
ENF|Enontekio|Enontekio|FI|Europe/Helsinki
ENH|Enshi|Enshi|CN|Asia/Shanghai
ENI|El Nido|El Nido|PH|Asia/Manila
ENK|St Angelo|Enniskillen|GB|Europe/London
ENL|Centralia Municipal|Centralia, Illinois|US|America/Chicago
ENN|Nenana Municipal|Nenana, Alaska|US|America/Anchorage
ENO|Encarnacion|Encarnacion|PY|America/Asuncion
ENS|Twenthe|Enschede|NL|Europe/Amsterdam
ENV|Wendover|Wendover, Utah|US|America/Denver
ENW|Kenosha Regional|Kenosha, Wisconsin|US|America/Chicago
ENY|Yan'an|Yan'an|CN|Asia/Shanghai
EOH|Enrique Olaya Herrera|Medellin|CO|America/Bogota
EOI|Eday|Eday|GB|Europe/London
EOK|Keokuk Municipal|Keokuk, Iowa|US|America/Chicago
EOR|El Dorado|Bolivar|VE|America/Caracas
EOS|Neosho Hugh Robinson|Neosho, Missouri|US|America/Chicago
EOZ|Elorza|Elorza|VE|America/Caracas
EPA|El Palomar|El Palomar|AR|America/Argentina/Buenos_Aires
EPG|Browns|Weeping Water, Nebraska|US|America/Chicago
EPH|Ephrata Municipal|Ephrata, Washington|US|America/Los_Angeles
EPL|Epinal-Mirecourt|Epinal|FR|Europe/Paris
EPR|Esperance|Esperance, Western Australia|AU|Australia/Perth
EPS|Arroyo Barril|Arroyo Barril|DO|America/Santo_Domingo
EPU|Parnu|Parnu|EE|Europe/Tallinn
EQS|Brigadier Antonio Parodi|Esquel|AR|America/Argentina/Catamarca
ERA|Erigavo|Erigavo|SO|Africa/Mogadishu
ERB|Ernabella|Ernabella, South Australia|AU|Australia/Adelaide
ERC|Erzincan|Erzincan|TR|Europe/Istanbul
ERD|Berdyansk|Berdiansk|UA|Europe/Zaporozhye
ERF|Erfurt|Erfurt|DE|Europe/Berlin
ERG|Yerbogachen|Erbogachen|RU|Asia/Irkutsk
ERH|Moulay Ali Cherif|Errachidia|MA|Africa/Casablanca
ERM|Erechim|Erechim|BR|America/Sao_Paulo
ERN|Eirunepe|Eirunepe|BR|America/Boa_Vista
ERR|Errol|Errol, New Hampshire|US|America/New_York
ERS|Eros|Windhoek|NA|Africa/Windhoek
ERV|Kerrville Municipal/Louis Schreiner Field|Kerrville, Texas|US|America/Chicago
ESC|Delta County|Escanaba, Michigan|US|America/New_York
ESD|Orcas Island|Eastsound, Washington|US|America/Los_Angeles
ESE|Ensenada|Ensenada|MX|America/Tijuana
ESF|Esler Regional|Alexandria, Louisiana|US|America/Chicago
ESH|Shoreham|Brighton|GB|Europe/London
ESI|Espinosa|Espinosa|BR|America/Sao_Paulo
ESK|Eskişehir Air Base|Eskişehir|TR|Europe/Istanbul
ESL|Elista|Elista|RU|Europe/Moscow
ESM|General Rivadeneira|Tachina|EC|America/Guayaquil
ESN|Easton/Newnam Field|Easton, Maryland|US|America/New_York
ESO|Ohkay Owingeh|Espanola, New Mexico|US|America/Denver
ESR|Ricardo Garcia Posada|El Salvador|CL|America/Santiago
ESS|Essen Mulheim|Essen Mulheim|DE|Europe/Berlin
EST|Estherville Municipal|Estherville, Iowa|US|America/Chicago
ESU|Mogador|Essaouira|MA|Africa/Casablanca
ESW|Easton State|Easton, Washington|US|America/Los_Angeles
ETB|West Bend Municipal|West Bend, Wisconsin|US|America/Chicago
ETD|Etadunna|Etadunna, South Australia|AU|Australia/Adelaide
ETE|Metema|Metema|ET|Africa/Addis_Ababa
ETM|Ilan and Asaf Ramon|Eilat|IL|Asia/Jerusalem
ETN|Eastland Municipal|Eastland, Texas|US|America/Chicago
ETR|Coronel Artilleria Victor Larrea|Santa Rosa|EC|America/Guayaquil
ETS|Enterprise Municipal|Enterprise, Alabama|US|America/Chicago
ETZ|Metz-Nancy-Lorraine|Metz|FR|Europe/Paris
EUA|Kaufana|Eua Island|TO|Pacific/Tongatapu
EUC|Eucla|Eucla, Western Australia|AU|Australia/Eucla
EUE|Eureka|Eureka, Nevada|US|America/Los_Angeles
EUF|Weedon Field|Eufaula, Alabama|US|America/Chicago
EUG|Mahlon Sweet Field|Eugene, Oregon|US|America/Los_Angeles
EUM|Neumunster|Neumunster|DE|Europe/Berlin
EUN|Hassan I|El Aaiun|EH|Africa/Casablanca
EUQ|Evelio Javier|San Jose|PH|Asia/Manila
EUX|F. D. Roosevelt|Sint Eustatius|BQ|America/Kralendijk
EVD|Eva Downs|Eva Downs, Northern Territory|AU|Australia/Darwin
EVE|Harstad/Narvik Evenes|Evenes|NO|Europe/Oslo
EVG|Sveg|Sveg|SE|Europe/Stockholm
EVH|Evans Head Aerodrome|Evans Head Aerodrome, New South Wales|AU|Australia/Sydney
EVM|Eveleth/Virginia Municipal|Eveleth, Minnesota|US|America/Chicago
EVV|Evansville Regional|Evansville, Indiana|US|America/Chicago
EVW|Evanston-Uinta County Burns Field|Evanston, Wyoming|US|America/Denver
EVX|Evreux-Fauville (BA 105) Air Base|Evreux|FR|Europe/Paris
EWB|New Bedford Regional|New Bedford, Massachusetts|US|America/New_York
EWI|Enarotali|Enarotali-Papua Island|ID|Asia/Jayapura
EWK|Newton-City-County|Newton, Kansas|US|America/Chicago
EWN|Coastal Carolina Regional|New Bern, North Carolina|US|America/New_York
EWO|Ewo|Ewo|CG|Africa/Brazzaville
EXM|Exmouth|Exmouth, Western Australia|AU|Australia/Perth
EYL|Yelimane|Yelimane|ML|Africa/Bamako
EYP|El Yopal|El Yopal|CO|America/Bogota
EYR|Yerington Municipal|Yerington, Nevada|US|America/Los_Angeles
EYS|Eliye Springs|Eliye Springs|KE|Africa/Nairobi
EZS|Elazig|Elazig|TR|Europe/Istanbul
EZV|Berezovo|Berezovo|RU|Asia/Yekaterinburg
FAA|Faranah|Faranah|GN|Africa/Conakry
FAB|Farnborough|Farnborough|GB|Europe/London
FAC|Faaite|Faaite|PF|Pacific/Tahiti
FAF|Felker Army Air Field|Fort Eustis, Virginia|US|America/New_York
FAG|Fagurhólsmýri|Fagurhólsmýri|IS|Atlantic/Reykjavik
FAH|Farah|Farah|AF|Asia/Kabul
FAM|Farmington Regional|Farmington, Missouri|US|America/Chicago
FAQ|Frieda River|Frieda River|PG|Pacific/Port_Moresby
FAU|Fahud|Fahud|OM|Asia/Muscat
FAV|Fakarava|Fakarava|PF|Pacific/Tahiti
FAY|Fayetteville Regional/Grannis Field|Fayetteville, North Carolina|US|America/New_York
FAZ|Fasa|Fasa|IR|Asia/Tehran
FBA|Fonte Boa|Fonte Boa|BR|America/Boa_Vista
FBD|Faizabad|Faizabad|AF|Asia/Kabul
FBE|Francisco Beltrao|Francisco Beltrao|BR|America/Sao_Paulo
FBG|Simmons Army Air Field|Fort Bragg, North Carolina|US|America/New_York
FBK|Ladd Army Air Field|Fairbanks, Alaska|US|America/Anchorage
FBL|Faribault Municipal-Liz Wall Strohfus Field|Faribault, Minnesota|US|America/Chicago
FBR|Fort Bridger|Fort Bridger, Wyoming|US|America/Denver
FBY|Fairbury Municipal|Fairbury, Nebraska|US|America/Chicago
FCB|Ficksburg Sentraoes|Ficksburg|ZA|Africa/Johannesburg
FCH|Fresno Chandler Executive|Fresno, California|US|America/Los_Angeles
FCM|Flying Cloud|Minneapolis, Minnesota|US|America/Chicago
FCS|Butts Army Air Field (Fort Carson)|Fort Carson, Colorado|US|America/Denver
FCY|Hutfly|Forrest City, Arkansas|US|America/Chicago
FDA|Fundacion|Fundacion|CO|America/Bogota
FDE|Bringeland|Førde|NO|Europe/Oslo
FDH|Friedrichshafen|Friedrichshafen|DE|Europe/Berlin
FDK|Frederick Municipal|Frederick, Maryland|US|America/New_York
FDO|San Fernando|San Fernando|AR|America/Argentina/Buenos_Aires
FDR|Frederick Regional|Frederick, Oklahoma|US|America/Chicago
FDU|Bandundu|Bandundu|CD|Africa/Kinshasa
FDY|Findlay|Findlay, Ohio|US|America/New_York
FEB|Sanfebagar|Sanfebagar|NP|Asia/Kathmandu
FEC|Joao Durval Carneiro|Feira De Santana|BR|America/Bahia
FEG|Fergana|Fergana|UZ|Asia/Tashkent
FEJ|Feijó|Feijó|BR|America/Rio_Branco
FEK|Ferkessedougou|Ferkessedougou|CI|Africa/Abidjan
FEL|Furstenfeldbruck|Furstenfeldbruck|DE|Europe/Berlin
FEN|Fernando de Noronha|Fernando De Noronha|BR|America/Fortaleza
FEP|Albertus|Freeport, Illinois|US|America/Chicago
FET|Fremont Municipal|Fremont, Nebraska|US|America/Chicago
FEZ|Saiss|Fes|MA|Africa/Casablanca
FFA|First Flight|Kill Devil Hills, North Carolina|US|America/New_York
FFD|RAF Fairford|Fairford|GB|Europe/London
FFL|Fairfield Municipal|Fairfield, Iowa|US|America/Chicago
FFM|Fergus Falls Regional|Fergus Falls, Minnesota|US|America/Chicago
FFO|Wright-Patterson Afb|Dayton, Ohio|US|America/New_York
FFT|Capital City|Frankfort, Kentucky|US|America/New_York
FFU|Futaleufu|Futaleufu|CL|America/Santiago
FGD|Fderik|Fderik|MR|Africa/Nouakchott
FGI|Fagali'i|Apia|WS|Pacific/Apia
FGU|Fangatau|Fangatau|PF|Pacific/Tahiti
FHU|Sierra Vista Municipal-Libby Army Air Field|Fort Huachuca Sierra Vista, Arizona|US|America/Phoenix
FHZ|Fakahina|Fakahina|PF|Pacific/Tahiti
FID|Elizabeth Field|Fishers Island, New York|US|America/New_York
FIE|Fair Isle|Fair Isle|GB|Europe/London
FIG|Fria|Fria|GN|Africa/Conakry
FIK|Finke|Finke, Northern Territory|AU|Australia/Darwin
FIL|Fillmore Municipal|Fillmore, Utah|US|America/Denver
FIN|Finschhafen|Buki|PG|Pacific/Port_Moresby
FIZ|Fitzroy Crossing|Fitzroy Crossing, Western Australia|AU|Australia/Perth
FKJ|Fukui|Fukui|JP|Asia/Tokyo
FKL|Venango Regional|Franklin, Pennsylvania|US|America/New_York
FKN|Franklin Regional|Franklin, Virginia|US|America/New_York
FKQ|Fakfak|Fakfak-Papua Island|ID|Asia/Jayapura
FKS|Fukushima|Sukagawa|JP|Asia/Tokyo
FLA|Gustavo Artunduaga Paredes|Florencia|CO|America/Bogota
FLB|Cangapara|Floriano|BR|America/Fortaleza
FLD|Fond Du Lac County|Fond Du Lac, Wisconsin|US|America/Chicago
FLF|Flensburg-Schäferhaus|Flensburg|DE|Europe/Berlin
FLG|Flagstaff Pulliam|Flagstaff, Arizona|US|America/Phoenix
FLI|Holt|Flateyri|IS|Atlantic/Reykjavik
FLM|Filadelfia|Filadelfia|PY|America/Asuncion
FLO|Florence Regional|Florence, South Carolina|US|America/New_York
FLP|Marion County Regional|Flippin, Arkansas|US|America/Chicago
FLS|Flinders Island|Flinders Island, Tasmania|AU|Australia/Melbourne
FLT|Flat|Flat, Alaska|US|America/Anchorage
FLV|Sherman Army Air Field|Fort Leavenworth, Kansas|US|America/Chicago
FLW|Flores|Santa Cruz das Flores|PT|Atlantic/Azores
FLX|Fallon Municipal|Fallon, Nevada|US|America/Los_Angeles
FLY|Finley|Finley, New South Wales|AU|Australia/Sydney
FLZ|Dr Ferdinand Lumban Tobing|Sibolga|ID|Asia/Jakarta
FMA|Formosa|Formosa|AR|America/Argentina/Cordoba
FME|Fort Meade Executive|Fort Meade, Maryland|US|America/New_York
FMG|Flamingo|Brasilito|CR|America/Costa_Rica
FMH|Cape Cod Coast Guard Air Station|Falmouth, Massachusetts|US|America/New_York
FMI|Kalemie|Kalemie|CD|Africa/Lubumbashi
FMN|Four Corners Regional|Farmington, New Mexico|US|America/Denver
FMS|Fort Madison Municipal|Fort Madison, Iowa|US|America/Chicago
FMU|Florence Municipal|Florence, Oregon|US|America/Los_Angeles
FMY|Page Field|Fort Myers, Florida|US|America/New_York
FNB|Neubrandenburg|Neubrandenburg|DE|Europe/Berlin
FND|Funadhoo|Funadhoo|MV|Indian/Maldives
FNE|Fane|Fane Mission|PG|Pacific/Port_Moresby
FNG|Fada N'gourma|Fada N'gourma|BF|Africa/Ouagadougou
FNH|Fincha|Fincha|ET|Africa/Addis_Ababa
FNL|Northern Colorado Regional|Fort Collins, Colorado|US|America/Denver
FNU|Oristano / Fenosu|Oristano|IT|Europe/Rome
FOB|Fort Bragg|Fort Bragg, California|US|America/Los_Angeles
FOD|Fort Dodge Regional|Fort Dodge, Iowa|US|America/Chicago
FOE|Topeka Regional|Topeka, Kansas|US|America/Chicago
FOG|Foggia / Gino Lisa|Foggia|IT|Europe/Rome
FOK|Francis S Gabreski|Westhampton Beach, New York|US|America/New_York
FOM|Foumban Nkounja|Foumban|CM|Africa/Douala
FON|Arenal|La Fortuna|CR|America/Costa_Rica
FOO|Kornasoren Airfield|Kornasoren-Numfoor Island|ID|Asia/Jayapura
FOS|Forrest|Forrest, Western Australia|AU|Australia/Perth
FOT|Forster (Wallis Is)|Forster (Wallis Is), New South Wales|AU|Australia/Sydney
FOU|Fougamou|Fougamou|GA|Africa/Libreville
FPY|Perry-Foley|Perry, Florida|US|America/New_York
FRB|Forbes|Forbes, New South Wales|AU|Australia/Sydney
FRC|Franca|Franca|BR|America/Sao_Paulo
FRD|Friday Harbor|Friday Harbor, Washington|US|America/Los_Angeles
FRE|Fera/Maringe|Fera Island|SB|Pacific/Guadalcanal
FRG|Republic|Farmingdale, New York|US|America/New_York
FRH|French Lick Municipal|French Lick, Indiana|US|America/Indiana/Indianapolis
FRI|Marshall Army Air Field|Fort Riley, Kansas|US|America/Chicago
FRK|Fregate Island|Fregate Island|SC|Indian/Mahe
FRL|Forli|Forli|IT|Europe/Rome
FRM|Fairmont Municipal|Fairmont, Minnesota|US|America/Chicago
FRN|Bryant Army Air Field|Fort Richardson, Alaska|US|America/Anchorage
FRO|Florø|Florø|NO|Europe/Oslo
FRR|Front Royal-Warren County|Front Royal, Virginia|US|America/New_York
FRT|Frutillar|Frutillar|CL|America/Santiago
FRW|Francistown|Francistown|BW|Africa/Gaborone
FRY|White Mountain Regional|Fryeburg, Maine|US|America/New_York
FRZ|Fritzlar|Fritzlar|DE|Europe/Berlin
FSC|Figari Sud-Corse|Figari Sud-Corse|FR|Europe/Paris
FSD|Joe Foss Field|Sioux Falls, South Dakota|US|America/Chicago
FSI|Henry Post Army Air Field (Fort Sill)|Fort Sill, Oklahoma|US|America/Chicago
FSK|Fort Scott Municipal|Fort Scott, Kansas|US|America/Chicago
FSM|Fort Smith Regional|Fort Smith, Arkansas|US|America/Chicago
FSP|St Pierre|Saint-Pierre|PM|America/Miquelon
FSS|RAF Kinloss|Kinloss|GB|Europe/London
FST|Fort Stockton-Pecos County|Fort Stockton, Texas|US|America/Chicago
FSU|Fort Sumner Municipal|Fort Sumner, New Mexico|US|America/Denver
FSZ|Mt. Fuji Shizuoka|Mt. Fuji Shizuoka|JP|Asia/Tokyo
FTA|Futuna|Futuna Island|VU|Pacific/Efate
FTE|El Calafate|El Calafate|AR|America/Argentina/Rio_Gallegos
FTI|Fitiuta|Fitiuta Village|AS|Pacific/Pago_Pago
FTK|Godman Army Air Field|Fort Knox, Kentucky|US|America/New_York
FTU|Tolanaro|Tolanaro|MG|Indian/Antananarivo
FTX|Owando|Owando|CG|Africa/Brazzaville
FTY|Fulton County Executive/Charlie Brown Field|Atlanta, Georgia|US|America/New_York
FUG|Fuyang Xiguan|Fuyang|CN|Asia/Shanghai
FUJ|Fukue|Goto|JP|Asia/Tokyo
FUL|Fullerton Municipal|Fullerton, California|US|America/Los_Angeles
FUO|Foshan Shadi|Foshan|CN|Asia/Shanghai
FUT|Pointe Vele|Futuna Island|WF|Pacific/Wallis
FVL|Flora Valley|Flora Valley, Western Australia|AU|Australia/Perth
FVM|Fuvahmulah|Fuvahmulah Island|MV|Indian/Maldives
FWH|Fort Worth Nas Jrb (Carswell Field)|Fort Worth, Texas|US|America/Chicago
FWL|Farewell|Farewell, Alaska|US|America/Anchorage
FXE|Fort Lauderdale Executive|Fort Lauderdale, Florida|US|America/New_York
FXO|Cuamba|Cuamba|MZ|Africa/Maputo
FXY|Forest City Municipal/Trimble Field|Forest City, Iowa|US|America/Chicago
FYM|Fayetteville Municipal|Fayetteville, Tennessee|US|America/Chicago
FYT|Faya Largeau|Faya Largeau|TD|Africa/Ndjamena
FYU|Fort Yukon|Fort Yukon, Alaska|US|America/Anchorage
FYV|Drake Field|Fayetteville, Arkansas|US|America/Chicago
GAB|Gabbs|Gabbs, Nevada|US|America/Los_Angeles
GAC|Gracias|El Molino|HN|America/Tegucigalpa
GAD|Northeast Alabama Regional|Gadsden, Alabama|US|America/Chicago
GAG|Gage|Gage, Oklahoma|US|America/Chicago
GAH|Gayndah|Gayndah, Queensland|AU|Australia/Brisbane
GAI|Montgomery County Airpark|Gaithersburg, Maryland|US|America/New_York
GAJ|Yamagata|Yamagata|JP|Asia/Tokyo
GAL|Edward G Pitka Sr|Galena, Alaska|US|America/Anchorage
GAM|Gambell|Gambell, Alaska|US|America/Anchorage
GAO|Mariana Grajales|Guantanamo|CU|America/Havana
GAP|Gusap|Gusap|PG|Pacific/Port_Moresby
GAQ|Gao|Gao|ML|Africa/Bamako
GAR|Garaina|Garaina|PG|Pacific/Port_Moresby
GAS|Garissa|Garissa|KE|Africa/Nairobi
GAT|Gap - Tallard|Avignon|FR|Europe/Paris
GAW|Gangaw|Gangaw|MM|Asia/Yangon
GAY|Gaya|Gaya|IN|Asia/Kolkata
GBA|Kemble|Kemble|GB|Europe/London
GBD|Great Bend Municipal|Great Bend, Kansas|US|America/Chicago
GBF|Negarbo(Negabo)|Negarbo|PG|Pacific/Port_Moresby
GBG|Harrel W Timmons Galesburg Regional|Galesburg, Illinois|US|America/Chicago
GBH|Galbraith Lake|Galbraith Lake, Alaska|US|America/Anchorage
GBI|Kalaburagi|Gulbarga|IN|Asia/Kolkata
GBJ|Les Bases|Grand Bourg|GP|America/Guadeloupe
GBK|Gbangbatok|Gbangbatok|SL|Africa/Freetown
GBL|South Goulburn Is|South Goulburn Is, Northern Territory|AU|Australia/Darwin
GBP|Gamboola|Gamboola, Queensland|AU|Australia/Brisbane
GBR|Great Barrington|Great Barrington, Massachusetts|US|America/New_York
GBT|Gorgan|Gorgan|IR|Asia/Tehran
GBU|Khashm El Girba|Khashm El Girba|SD|Africa/Khartoum
GBV|Gibb River|Gibb River, Western Australia|AU|Australia/Perth
GBW|Ginbata|Ginbata, Western Australia|AU|Australia/Perth
GBZ|Great Barrier Aerodrome|Claris|NZ|Pacific/Auckland
GCC|Northeast Wyoming Regional|Gillette, Wyoming|US|America/Denver
GCD|Grand Coulee Dam|Electric City, Washington|US|America/Los_Angeles
GCH|Gachsaran|Gachsaran|IR|Asia/Tehran
GCJ|Grand Central|Midrand|ZA|Africa/Johannesburg
GCK|Garden City Regional|Garden City, Kansas|US|America/Chicago
GCN|Grand Canyon Ntl Park|Grand Canyon, Arizona|US|America/Phoenix
GCT|Grand Canyon Bar Ten Airstrip|Whitmore, Arizona|US|America/Phoenix
GCW|Grand Canyon West|Peach Springs, Arizona|US|America/Phoenix
GCY|Greeneville Municipal|Greeneville, Tennessee|US|America/New_York
GDC|Donaldson Field|Greenville, South Carolina|US|America/New_York
GDD|Gordon Downs|Gordon Downs, Western Australia|AU|Australia/Perth
GDE|Gode|Gode|ET|Africa/Addis_Ababa
GDG|Magdagachi|Magdagachi|RU|Asia/Yakutsk
GDI|Gordil|Melle|CF|Africa/Bangui
GDJ|Gandajika|Gandajika|CD|Africa/Lubumbashi
GDM|Gardner Municipal|Gardner, Massachusetts|US|America/New_York
GDO|Guasdalito|Guasdalito|VE|America/Caracas
GDP|Guadalupe|Guadalupe|BR|America/Fortaleza
GDQ|Gonder|Gondar|ET|Africa/Addis_Ababa
GDV|Dawson Community|Glendive, Montana|US|America/Denver
GDW|Gladwin Zettel Memorial|Gladwin, Michigan|US|America/New_York
GDX|Sokol|Magadan|RU|Asia/Magadan
GDZ|Gelendzhik|Gelendzhik|RU|Europe/Moscow
GEA|Noumea Magenta|Noumea|NC|Pacific/Noumea
GEB|Gebe|Gebe Island|ID|Asia/Jayapura
GED|Delaware Coastal|Georgetown, Delaware|US|America/New_York
GEE|Georgetown (Tas)|Georgetown (Tas), Tasmania|AU|Australia/Hobart
GEF|Geva|Liangia|SB|Pacific/Guadalcanal
GEL|Santo Angelo|Santo Angelo|BR|America/Sao_Paulo
GER|Rafael Cabrera|Nueva Gerona|CU|America/Havana
GET|Geraldton|Geraldton, Western Australia|AU|Australia/Perth
GEV|Gallivare|Gallivare|SE|Europe/Stockholm
GEY|South Big Horn County|Greybull, Wyoming|US|America/Denver
GFD|Pope Field|Greenfield, Indiana|US|America/Indiana/Indianapolis
GFF|Griffith|Griffith, New South Wales|AU|Australia/Sydney
GFL|Floyd Bennett Memorial|Glens Falls, New York|US|America/New_York
GFN|Grafton|Grafton, New South Wales|AU|Australia/Sydney
GFO|Bartica A|Bartica|GY|America/Guyana
GFR|Granville|Granville|FR|Europe/Paris
GFY|Grootfontein|Grootfontein|NA|Africa/Windhoek
GGB|Fazenda Olhos D`agua|Agua Boa|BR|America/Cuiaba
GGD|Gregory Downs|Gregory Downs, Queensland|AU|Australia/Brisbane
GGE|Georgetown County|Georgetown, South Carolina|US|America/New_York
GGF|Almeirim|Almeirim|BR|America/Santarem
GGG|East Texas Regional|Longview, Texas|US|America/Chicago
GGH|Cianorte|Cianorte|BR|America/Sao_Paulo
GGM|Kakamega|Kakamega|KE|Africa/Nairobi
GGN|Gagnoa|Gagnoa|CI|Africa/Abidjan
GGO|Guiglo|Guiglo|CI|Africa/Abidjan
GGR|Garowe|Garowe|SO|Africa/Mogadishu
GGS|Gobernador Gregores|Gobernador Gregores|AR|America/Argentina/Rio_Gallegos
GGW|Wokal Field/Glasgow-Valley County|Glasgow, Montana|US|America/Denver
GHA|Noumerat - Moufdi Zakaria|Ghardaia|DZ|Africa/Algiers
GHB|Governor's Harbour|Governor's Harbour|BS|America/Nassau
GHC|Great Harbour Cay|Great Harbour Cay|BS|America/Nassau
GHF|Giebelstadt Army Air Field|Giebelstadt Army Air Field|DE|Europe/Berlin
GHM|Centerville Municipal|Centerville, Tennessee|US|America/Chicago
GHT|Ghat|Ghat|LY|Africa/Tripoli
GHU|Gualeguaychu|Gualeguaychu|AR|America/Argentina/Cordoba
GIB|Gibraltar|Gibraltar|GI|Europe/Madrid
GIC|Boigu|Boigu, Queensland|AU|Australia/Brisbane
GID|Gitega|Gitega|BI|Africa/Bujumbura
GIF|Winter Haven Regional|Winter Haven, Florida|US|America/New_York
GII|Siguiri|Siguiri|GN|Africa/Conakry
GIL|Gilgit|Gilgit|PK|Asia/Karachi
GIR|Santiago Vila|Girardot|CO|America/Bogota
GIS|Gisborne|Gisborne|NZ|Pacific/Auckland
GIU|Sigiriya|Sigiriya|LK|Asia/Colombo
GIY|Giyani|Giyani|ZA|Africa/Johannesburg
GIZ|Jizan Regional|Jizan|SA|Asia/Riyadh
GJA|La Laguna|Guanaja|HN|America/Tegucigalpa
GJL|Jijel Ferhat Abbas|Jijel|DZ|Africa/Algiers
GJM|Guajara-Mirim|Guajara-Mirim|BR|America/Boa_Vista
GJR|Gjögur|Gjögur|IS|Atlantic/Reykjavik
GJT|Grand Junction Regional|Grand Junction, Colorado|US|America/Denver
GKA|Goroka|Goronka|PG|Pacific/Port_Moresby
GKD|Imroz|Gokceada|TR|Europe/Istanbul
GKE|Geilenkirchen|Geilenkirchen|DE|Europe/Berlin
GKK|Kooddoo|Kooddoo|MV|Indian/Maldives
GKL|Great Keppel Is|Great Keppel Is, Queensland|AU|Australia/Lindeman
GKN|Gulkana|Gulkana, Alaska|US|America/Anchorage
GKT|Gatlinburg-Pigeon Forge|Sevierville, Tennessee|US|America/New_York
GLB|San Carlos Apache|Globe, Arizona|US|America/Phoenix
GLD|Renner Field/Goodland Municipal|Goodland, Kansas|US|America/Denver
GLE|Gainesville Municipal|Gainesville, Texas|US|America/Chicago
GLF|Golfito|Golfito|CR|America/Costa_Rica
GLG|Glengyle|Glengyle, Queensland|AU|Australia/Brisbane
GLH|Greenville Mid-Delta|Greenville, Mississippi|US|America/Chicago
GLI|Glen Innes|Glen Innes, New South Wales|AU|Australia/Sydney
GLJ|Garzon La Jagua|Garzon|CO|America/Bogota
GLK|Galcaio|Galcaio|SO|Africa/Mogadishu
GLL|Gol|Klanten|NO|Europe/Oslo
GLM|Glenormiston|Glenormiston, Queensland|AU|Australia/Brisbane
GLO|Gloucestershire|Staverton|GB|Europe/London
GLR|Gaylord Regional|Gaylord, Michigan|US|America/Detroit
GLT|Gladstone|Gladstone, Queensland|AU|Australia/Brisbane
GLU|Gelephu|Gelephu|BT|Asia/Thimphu
GLV|Golovin|Golovin, Alaska|US|America/Anchorage
GLW|Glasgow Municipal|Glasgow, Kentucky|US|America/Chicago
GLX|Gamarmalamo|Galela-Celebes Island|ID|Asia/Jayapura
GLZ|Gilze Rijen Air Base|Breda|NL|Europe/Amsterdam
GMA|Gemena|Gemena|CD|Africa/Kinshasa
GMB|Gambella|Gambela|ET|Africa/Addis_Ababa
GMD|Ben Slimane|Ben Slimane|MA|Africa/Casablanca
GME|Gomel|Gomel|BY|Europe/Minsk
GMI|Gasmata Island|Gasmata Island|PG|Pacific/Port_Moresby
GMM|Gamboma|Gamboma|CG|Africa/Brazzaville
GMN|Greymouth|Greymouth|NZ|Pacific/Auckland
GMR|Totegegie|Totegegie|PF|Pacific/Gambier
GMS|Fazenda Canada|Uberlandia|BR|America/Sao_Paulo
GMT|Granite Mountain Air Station|Granite Mountain, Alaska|US|America/Anchorage
GMU|Greenville Downtown|Greenville, South Carolina|US|America/New_York
GMV|Monument Valley|Monument Valley, Utah|US|America/Denver
GMZ|La Gomera|Alajero|ES|Atlantic/Canary
GNA|Hrodna|Hrodna|BY|Europe/Minsk
GNB|Grenoble-Isere|Grenoble|FR|Europe/Paris
GNF|Gansner Field|Quincy, California|US|America/Los_Angeles
GNG|Gooding Municipal|Gooding, Idaho|US|America/Boise
GNI|Lyudao|Lyudao|TW|Asia/Taipei
GNJ|Ganja|Ganja|AZ|Asia/Baku
GNM|Guanambi|Guanambi|BR|America/Fortaleza
GNR|Dr. Arturo H. Illia|General Roca|AR|America/Argentina/Salta
GNS|Binaka|Gunung Sitoli|ID|Asia/Jakarta
GNT|Grants-Milan Municipal|Grants, New Mexico|US|America/Denver
GNU|Goodnews|Goodnews, Alaska|US|America/Anchorage
GNV|Gainesville Regional|Gainesville, Florida|US|America/New_York
GNY|Sanliurfa GAP|Sanliurfa|TR|Europe/Istanbul
GNZ|Ghanzi|Ghanzi|BW|Africa/Gaborone
GOB|Robe|Goba|ET|Africa/Addis_Ababa
GOG|Gobabis|Gobabis|NA|Africa/Windhoek
GOH|Nuuk|Nuuk|GL|America/Nuuk
GOK|Guthrie/Edmond Regional|Guthrie, Oklahoma|US|America/Chicago
GOL|Gold Beach Municipal|Gold Beach, Oregon|US|America/Los_Angeles
GON|Groton-New London|Groton, Connecticut|US|America/New_York
GOO|Goondiwindi|Goondiwindi, Queensland|AU|Australia/Brisbane
GOP|Gorakhpur|Gorakhpur|IN|Asia/Kolkata
GOQ|Golmud|Golmud|CN|Asia/Shanghai
GOR|Gore|Gore|ET|Africa/Addis_Ababa
GOV|Gove|Nhulunbuy, Northern Territory|AU|Australia/Darwin
GOY|Amparai|Amparai|LK|Asia/Colombo
GOZ|Gorna Oryahovitsa|Gorna Oryahovitsa|BG|Europe/Sofia
GPA|Araxos|Patras|GR|Europe/Athens
GPB|Tancredo Thomas de Faria|Guarapuava|BR|America/Sao_Paulo
GPI|Juan Casiano|Guapi|CO|America/Bogota
GPL|Guapiles|Pococi|CR|America/Costa_Rica
GPN|Garden Point|Garden Point, Northern Territory|AU|Australia/Darwin
GPO|General Pico|General Pico|AR|America/Argentina/Salta
GPS|Seymour|Baltra|EC|Pacific/Galapagos
GPZ|Grand Rapids/Itasca County-Gordon Newstrom Field|Grand Rapids, Minnesota|US|America/Chicago
GQQ|Galion Municipal|Galion, Ohio|US|America/New_York
GRD|Greenwood County|Greenwood, South Carolina|US|America/New_York
GRE|Greenville|Greenville, Illinois|US|America/Chicago
GRF|Gray Army Air Field (Joint Base Lewis-Mcchord)|Fort Lewis, Washington|US|America/Los_Angeles
GRI|Central Nebraska Regional|Grand Island, Nebraska|US|America/Chicago
GRJ|George|George|ZA|Africa/Johannesburg
GRK|Robert Gray Army Air Field|Fort Hood, Texas|US|America/Chicago
GRL|Garasa|Au|PG|Pacific/Port_Moresby
GRM|Grand Marais/Cook County|Grand Marais, Minnesota|US|America/Chicago
GRN|Gordon Municipal|Gordon, Nebraska|US|America/Denver
GRO|Girona|Girona|ES|Europe/Madrid
GRP|Gurupi|Gurupi|BR|America/Fortaleza
GRQ|Eelde|Groningen|NL|Europe/Amsterdam
GRS|Grosseto|Grosetto|IT|Europe/Rome
GRV|Grozny North|Grozny|RU|Europe/Moscow
GRW|Graciosa|Santa Cruz da Graciosa|PT|Atlantic/Azores
GRY|Grímsey|Grímsey|IS|Atlantic/Reykjavik
GSA|Long Pasia|Long Miau|MY|Asia/Kuching
GSB|Seymour Johnson Afb|Goldsboro, North Carolina|US|America/New_York
GSC|Gascoyne Junction|Gascoyne Junction, Western Australia|AU|Australia/Perth
GSE|Gothenburg City|Gothenburg|SE|Europe/Stockholm
GSH|Goshen Municipal|Goshen, Indiana|US|America/Indiana/Indianapolis
GSI|Grand-Santi|Grand-Santi|GF|America/Cayenne
GSJ|San Jose|Puerto San Jose|GT|America/Guatemala
GSM|Dayrestan|Dayrestan|IR|Asia/Tehran
GSN|Mount Gunson|Mount Gunson, South Australia|AU|Australia/Adelaide
GSR|Gardo|Gardo|SO|Africa/Mogadishu
GSS|Sabi Sabi|Belfast|ZA|Africa/Johannesburg
GST|Gustavus|Gustavus, Alaska|US|America/Anchorage
GSU|Azaza|Gedaref|SD|Africa/Khartoum
GSV|Gagarin|Saratov|RU|Europe/Saratov
GTA|Gatokae|Gatokae|SB|Pacific/Guadalcanal
GTE|Groote Eylandt|Groote Eylandt, Northern Territory|AU|Australia/Darwin
GTG|Grantsburg Municipal|Grantsburg, Wisconsin|US|America/Chicago
GTI|Rugen|Rugen|DE|Europe/Berlin
GTN|Glentanner|Glentanner Station|NZ|Pacific/Auckland
GTO|Jalaluddin|Gorontalo-Celebes Island|ID|Asia/Makassar
GTP|Grants Pass|Grants Pass, Oregon|US|America/Los_Angeles
GTR|Golden Triangle Regional|Columbus, Mississippi|US|America/Chicago
GTS|The Granites|The Granites, Northern Territory|AU|Australia/Darwin
GTT|Georgetown|Georgetown, Queensland|AU|Australia/Brisbane
GTY|Gettysburg Regional|Gettysburg, Pennsylvania|US|America/New_York
GUB|Guerrero Negro|Guerrero Negro|MX|America/Tijuana
GUC|Gunnison-Crested Butte Regional|Gunnison, Colorado|US|America/Denver
GUD|Goundam|Goundam|ML|Africa/Bamako
GUH|Gunnedah|Gunnedah, New South Wales|AU|Australia/Sydney
GUI|Guiria|Guiria|VE|America/Caracas
GUJ|Guaratingueta|Guaratingueta|BR|America/Sao_Paulo
GUL|Goulburn|Goulburn, New South Wales|AU|Australia/Sydney
GUP|Gallup Municipal|Gallup, New Mexico|US|America/Denver
GUQ|Guanare|Guanare|VE|America/Caracas
GUR|Gurney|Gurney|PG|Pacific/Port_Moresby
GUS|Grissom Arb|Peru, Indiana|US|America/Indiana/Indianapolis
GUT|Gutersloh|Gutersloh|DE|Europe/Berlin
GUU|Grundarfjörður|Grundarfjörður|IS|Atlantic/Reykjavik
GUV|Mougulu|Mougulu|PG|Pacific/Port_Moresby
GUX|Guna|Guna|IN|Asia/Kolkata
GUY|Guymon Municipal|Guymon, Oklahoma|US|America/Chicago
GUZ|Guarapari|Guarapari|BR|America/Sao_Paulo
GVE|Gordonsville Municipal|Gordonsville, Virginia|US|America/New_York
GVI|Green River|Green River|PG|Pacific/Port_Moresby
GVL|Lee Gilmer Memorial|Gainesville, Georgia|US|America/New_York
GVN|Maygatka.|Sovetskaya Gavan|RU|Asia/Vladivostok
GVP|Greenvale|Greenvale, Queensland|AU|Australia/Brisbane
GVR|Governador Valadares|Governador Valadares|BR|America/Sao_Paulo
GVT|Majors|Greenville, Texas|US|America/Chicago
GVX|Gavle Sandviken|Gavle|SE|Europe/Stockholm
GWA|Gwa|Gwa|MM|Asia/Yangon
GWE|Thornhill Air Base|Gweru|ZW|Africa/Harare
GWL|Gwalior|Gwalior|IN|Asia/Kolkata
GWO|Greenwood-Leflore|Greenwood, Mississippi|US|America/Chicago
GWS|Kgws Sumers Airpark|Glenwood Springs, Colorado|US|America/Denver
GWT|Westerland Sylt|Westerland|DE|Europe/Berlin
GWV|Fokker Field|Bush, Louisiana|US|America/Chicago
GXG|Negage|Negage|AO|Africa/Luanda
GXH|Gannan Xiahe|Xiahe|CN|Asia/Shanghai
GXM|Kuala Kurun|Kuala Kurun|ID|Asia/Makassar
GXQ|Teniente Vidal|Coyhaique|CL|America/Santiago
GXX|Yagoua|Yagoua|CM|Africa/Douala
GXY|Greeley-Weld County|Greeley, Colorado|US|America/Denver
GYA|Capitan de Av. Emilio Beltran|Guayaramerin|BO|America/La_Paz
GYG|Magan|Magan|RU|Asia/Yakutsk
GYI|Gisenyi|Gisenyi|RW|Africa/Kigali
GYL|Argyle|Argyle, Western Australia|AU|Australia/Perth
GYN|Santa Genoveva|Goiania|BR|America/Sao_Paulo
GYP|Gympie|Gympie, Queensland|AU|Australia/Brisbane
GYR|Phoenix Goodyear|Goodyear, Arizona|US|America/Phoenix
GYS|Guangyuan|Guangyuan|CN|Asia/Shanghai
GYU|Guyuan Liupanshan|Guyuan|CN|Asia/Shanghai
GYZ|Gruyere|Gruyere, Western Australia|AU|Australia/Perth
GZG|Garze Gesar|Garze|CN|Asia/Shanghai
GZO|Nusatupe|Gizo|SB|Pacific/Guadalcanal
GZP|Gazipasa|Gazipasa|TR|Europe/Istanbul
GZW|Qazvin|Qazvin|IR|Asia/Tehran
HAA|Hasvik|Hasvik|NO|Europe/Oslo
HAB|Marion County-Rankin Fite|Hamilton, Alabama|US|America/Chicago
HAC|Hachijojima|Hachijojima|JP|Asia/Tokyo
HAD|Halmstad|Halmstad|SE|Europe/Stockholm
HAF|Half Moon Bay|Half Moon Bay, California|US|America/Los_Angeles
HAI|Three Rivers Municipal/Dr Haines|Three Rivers, Michigan|US|America/Detroit
HAO|Butler County Regional/Hogan Field|Hamilton, Ohio|US|America/New_York
HAR|Capital City|Harrisburg, Pennsylvania|US|America/New_York
HAS|Hail|Hail|SA|Asia/Riyadh
HAT|Heathlands|Heathlands, Queensland|AU|Australia/Brisbane
HAU|Haugesund|Karmoy|NO|Europe/Oslo
HAW|Haverfordwest|Haverfordwest|GB|Europe/London
HAY|Aguachica|Aguachica|CO|America/Bogota
HBB|Industrial Airpark|Hobbs, New Mexico|US|America/Denver
HBG|Hattiesburg Bobby L Chain Municipal|Hattiesburg, Mississippi|US|America/Chicago
HBK|Holbrook Municipal|Holbrook, Arizona|US|America/Phoenix
HBQ|Haibei Qilian|Haibei|CN|Asia/Shanghai
HBR|Hobart Regional|Hobart, Oklahoma|US|America/Chicago
HBT|King Khaled Military City|King Khaled Military City|SA|Asia/Riyadh
HBU|Bulgan Sum|Bulgan Sum|MN|Asia/Hovd
HBX|Hubli|Hubli|IN|Asia/Kolkata
HCA|Big Spring/Mc Mahon-Wrinkle|Big Spring, Texas|US|America/Chicago
HCC|Columbia County|Hudson, New York|US|America/New_York
HCM|Eil|Eil|SO|Africa/Mogadishu
HCN|Hengchun|Hengchung|TW|Asia/Taipei
HCQ|Halls Creek|Halls Creek, Western Australia|AU|Australia/Perth
HCR|Holy Cross|Holy Cross, Alaska|US|America/Anchorage
HCW|Cheraw Municipal/Lynch Bellinger Field|Cheraw, South Carolina|US|America/New_York
HCZ|Chenzhou Beihu|Chenzhou|CN|Asia/Shanghai
HDD|Hyderabad|Hyderabad|PK|Asia/Karachi
HDE|Brewster Field|Holdrege, Nebraska|US|America/Chicago
HDF|Heringsdorf|Heringsdorf|DE|Europe/Berlin
HDG|Handan|Handan|CN|Asia/Shanghai
HDH|Kawaihapai Airfield|Mokuleia, Hawaii|US|Pacific/Honolulu
HDK|Kulhudhuffushi|Kulhudhuffushi|MV|Indian/Maldives
HDM|Hamadan|Hamadan|IR|Asia/Tehran
HDN|Yampa Valley|Hayden, Colorado|US|America/Denver
HDO|Hindon|Ghaziabad|IN|Asia/Kolkata
HDR|Havadarya|Havadarya|IR|Asia/Tehran
HDS|Hoedspruit Air Force Base|Hoedspruit|ZA|Africa/Johannesburg
HEA|Herat|Herat|AF|Asia/Kabul
HED|Herendeen Bay|Herendeen Bay, Alaska|US|America/Anchorage
HEE|Thompson-Robbins|Helena, Arkansas|US|America/Chicago
HEH|Heho|Heho|MM|Asia/Yangon
HEI|Heide-Busum|Busum|DE|Europe/Berlin
HEK|Heihe|Heihe|CN|Asia/Shanghai
HES|Hermiston Municipal|Hermiston, Oregon|US|America/Los_Angeles
HEW|Athen Helenikon|Athens|GR|Europe/Athens
HEZ|Hardy-Anders Field/Natchez-Adams County|Natchez, Mississippi|US|America/Chicago
HFD|Hartford-Brainard|Hartford, Connecticut|US|America/New_York
HFF|Mackall Army Air Field|Camp Mackall, North Carolina|US|America/New_York
HFN|Hornafjörðu|Höfn|IS|Atlantic/Reykjavik
HFS|Hagfors|Hagfors|SE|Europe/Stockholm
HFT|Hammerfest|Hammerfest|NO|Europe/Oslo
HGD|Hughenden|Hughenden, Queensland|AU|Australia/Brisbane
HGE|Higuerote|Higuerote|VE|America/Caracas
HGI|Donyi Polo|Itanagar|IN|Asia/Kolkata
HGL|Helgoland-Dune|Helgoland|DE|Europe/Berlin
HGN|Mae Hong Son|Mae Hong Son|TH|Asia/Bangkok
HGO|Korhogo|Korhogo|CI|Africa/Abidjan
HGR|Hagerstown Regional/Richard A Henson Field|Hagerstown, Maryland|US|America/New_York
HGS|Hastings|Freetown|SL|Africa/Freetown
HGU|Mount Hagen Kagamuga|Mount Hagen|PG|Pacific/Port_Moresby
HGZ|Hog River|Hogatza, Alaska|US|America/Anchorage
HHE|Hachinohe|Hachinohe|JP|Asia/Tokyo
HHH|Hilton Head|Hilton Head Island, South Carolina|US|America/New_York
HHI|Wheeler Army Air Field|Wahiawa, Hawaii|US|Pacific/Honolulu
HHQ|Hua Hin|Hua Hin|TH|Asia/Bangkok
HHR|Jack Northrop Field/Hawthorne Municipal|Hawthorne, California|US|America/Los_Angeles
HHZ|Hikueru Atoll|Hikueru Atoll|PF|Pacific/Tahiti
HIA|Lianshui|Huai'an|CN|Asia/Shanghai
HIB|Range Regional|Hibbing, Minnesota|US|America/Chicago
HID|Horn Island|Horn Island, Queensland|AU|Australia/Brisbane
HIE|Mount Washington Regional|Whitefield, New Hampshire|US|America/New_York
HIF|Hill Afb|Ogden, Utah|US|America/Denver
HIG|Highbury|Highbury, Queensland|AU|Australia/Brisbane
HII|Lake Havasu City|Lake Havasu City, Arizona|US|America/Phoenix
HIM|Minneriya|Hingurakgoda|LK|Asia/Colombo
HIN|Sacheon Air Base|Sacheon|KR|Asia/Seoul
HIO|Portland-Hillsboro|Portland, Oregon|US|America/Los_Angeles
HIP|Headingly|Headingly, Queensland|AU|Australia/Brisbane
HJJ|Zhijiang|Huaihua|CN|Asia/Shanghai
HJR|Khajuraho|Khajuraho|IN|Asia/Kolkata
HJT|Khujirt|Khujirt|MN|Asia/Ulaanbaatar
HKA|Blytheville Municipal|Blytheville, Arkansas|US|America/Chicago
HKK|Hokitika Airfield|Hokitika Airfield|NZ|Pacific/Auckland
HKN|Kimbe|Hoskins|PG|Pacific/Port_Moresby
HKS|Hawkins Field|Jackson, Mississippi|US|America/Chicago
HKY|Hickory Regional|Hickory, North Carolina|US|America/New_York
HLA|Lanseria|Johannesburg|ZA|Africa/Johannesburg
HLB|Batesville|Batesville, Indiana|US|America/Indiana/Indianapolis
HLC|Hill City Municipal|Hill City, Kansas|US|America/Chicago
HLD|Dongshan|Hailar|CN|Asia/Shanghai
HLE|Saint Helena|Saint Helena|SH|Atlantic/St_Helena
HLF|Hultsfred|Hultsfred|SE|Europe/Stockholm
HLG|Wheeling Ohio County|Wheeling, West Virginia|US|America/New_York
HLH|Ulanhot|Ulanhot|CN|Asia/Shanghai
HLI|Hollister Municipal|Hollister, California|US|America/Los_Angeles
HLJ|Barysiai|Barysiai|LT|Europe/Vilnius
HLL|Hillside|Hillside, Western Australia|AU|Australia/Perth
HLN|Helena Regional|Helena, Montana|US|America/Denver
HLR|Yoakum-Defrenn Army Heliport|Fort Hood, Texas|US|America/Chicago
HLS|St Helens|St Helens, Tasmania|AU|Australia/Hobart
HLT|Hamilton|Hamilton, Victoria|AU|Australia/Hobart
HLU|Nesson|Houailou|NC|Pacific/Noumea
HLW|Hluhluwe|Hluhluwe|ZA|Africa/Johannesburg
HMA|Khanty Mansiysk|Khanty-Mansiysk|RU|Asia/Yekaterinburg
HME|Oued Irara|Hassi Messaoud|DZ|Africa/Algiers
HMG|Hermannsburg|Hermannsburg, Northern Territory|AU|Australia/Darwin
HMI|Hami|Hami|CN|Asia/Shanghai
HMJ|Khmelnytskyi|Khmelnytskyi|UA|Europe/Kyiv
HMN|Holloman Afb|Alamogordo, New Mexico|US|America/Denver
HMR|Stafsberg|Hamar|NO|Europe/Oslo
HMT|Hemet-Ryan|Hemet, California|US|America/Los_Angeles
HMV|Hemavan|Hemavan|SE|Europe/Stockholm
HMY|Seosan Air Base|Seosan|KR|Asia/Seoul
HNA|Hanamaki|Hanamaki|JP|Asia/Tokyo
HNB|Huntingburg|Huntingburg, Indiana|US|America/Indiana/Vincennes
HNC|Billy Mitchell|Hatteras, North Carolina|US|America/New_York
HNH|Hoonah|Hoonah, Alaska|US|America/Anchorage
HNI|Hechi Jinchengjiang|Hechi|CN|Asia/Shanghai
HNM|Hana|Hana, Hawaii|US|Pacific/Honolulu
HNS|Haines|Haines, Alaska|US|America/Anchorage
HNY|Hengyang|Hengyang|CN|Asia/Shanghai
HOA|Hola|Hola|KE|Africa/Nairobi
HOB|Lea County Regional|Hobbs, New Mexico|US|America/Denver
HOF|Al Ahsa|Al Ahsa|SA|Asia/Riyadh
HOH|Hohenems-Dornbirn|Hohenems|AT|Europe/Vienna
HOI|Hao|Hao|PF|Pacific/Tahiti
HOK|Hooker Creek|Hooker Creek, Northern Territory|AU|Australia/Darwin
HOM|Homer|Homer, Alaska|US|America/Anchorage
HON|Huron Regional|Huron, South Dakota|US|America/Chicago
HOP|Campbell Army Air Field (Fort Campbell)|Fort Campbell, Kentucky|US|America/Chicago
HOQ|Hof-Plauen|Hof|DE|Europe/Berlin
HOR|Horta|Horta|PT|Atlantic/Azores
HOS|Chos Malal|Chos Malal|AR|America/Argentina/Salta
HOT|Memorial Field|Hot Springs, Arkansas|US|America/Chicago
HOV|Ørsta-Volda Hovden|Ørsta|NO|Europe/Oslo
HOX|Hommalinn|Hommalinn|MM|Asia/Yangon
HPA|Lifuka Island|Lifuka|TO|Pacific/Tongatapu
HPB|Hooper Bay|Hooper Bay, Alaska|US|America/Anchorage
HPN|Westchester County|White Plains, New York|US|America/New_York
HPT|Hampton Municipal|Hampton, Iowa|US|America/Chicago
HPV|Princeville|Hanalei, Hawaii|US|Pacific/Honolulu
HPY|Baytown|Baytown, Texas|US|America/Chicago
HQL|Tashkurgan Khunjerab|Tashkurgan|CN|Asia/Shanghai
HQM|Bowerman Field|Hoquiam, Washington|US|America/Los_Angeles
HRF|Hoarafushi|Hoarafushi|MV|Indian/Maldives
HRM|Hassi R'Mel|Hassi R'Mel|DZ|Africa/Algiers
HRO|Boone County|Harrison, Arkansas|US|America/Chicago
HRS|Harrismith|Harrismith|ZA|Africa/Johannesburg
HRT|RAF Linton-On-Ouse|Linton-On-Ouse|GB|Europe/London
HRY|Henbury|Henbury, Northern Territory|AU|Australia/Darwin
HRZ|Horizontina|Horizontina|BR|America/Sao_Paulo
HSB|Harrisburg-Raleigh|Harrisburg, Illinois|US|America/Chicago
HSC|Shaoguan Guitou|Shaoguan|CN|Asia/Shanghai
HSG|Saga|Saga|JP|Asia/Tokyo
HSH|Henderson Executive|Las Vegas, Nevada|US|America/Los_Angeles
HSI|Hastings Municipal|Hastings, Nebraska|US|America/Chicago
HSK|Huesca/Pirineos|Monflorite|ES|Europe/Madrid
HSL|Huslia|Huslia, Alaska|US|America/Anchorage
HSM|Horsham|Horsham, Victoria|AU|Australia/Melbourne
HSN|Zhoushan|Zhoushan|CN|Asia/Shanghai
HSP|Ingalls Field|Hot Springs, Virginia|US|America/New_York
HSS|Hissar|Hissar|IN|Asia/Kolkata
HST|Homestead Arb|Homestead, Florida|US|America/New_York
HSZ|Hsinchu Air Base|Hsinchu City|TW|Asia/Taipei
HTA|Chita-Kadala|Chita|RU|Asia/Chita
HTG|Khatanga|Khatanga|RU|Asia/Krasnoyarsk
HTH|Hawthorne Industrial|Hawthorne, Nevada|US|America/Los_Angeles
HTI|Hamilton Island|Hamilton Island, Queensland|AU|Australia/Lindeman
HTL|Roscommon County/Blodgett Memorial|Houghton Lake, Michigan|US|America/Detroit
HTN|Hotan|Hotan|CN|Asia/Shanghai
HTO|East Hampton Town|East Hampton, New York|US|America/New_York
HTR|Hateruma|Hateruma|JP|Asia/Tokyo
HTS|Tri-State/Milton J Ferguson Field|Huntington, West Virginia|US|America/New_York
HTU|Hopetoun|Hopetoun, Victoria|AU|Australia/Melbourne
HTV|Huntsville Municipal|Huntsville, Texas|US|America/Chicago
HTW|Lawrence County Airpark|Chesapeake, Ohio|US|America/New_York
HTY|Hatay|Hatay|TR|Europe/Istanbul
HTZ|Hato Corozal|Hato Corozal|CO|America/Bogota
HUA|Redstone Army Air Field|Redstone Arsnl Huntsville, Alabama|US|America/Chicago
HUB|Humbert River|Humbert River, Northern Territory|AU|Australia/Darwin
HUC|Dr Hermenegildo Ortiz Quinones|Humacao, Puerto Rico|US|America/Puerto_Rico
HUD|Humboldt Municipal|Humboldt, Iowa|US|America/Chicago
HUE|Humera|Humera|ET|Africa/Addis_Ababa
HUF|Terre Haute Regional|Terre Haute, Indiana|US|America/Indiana/Indianapolis
HUG|Huehuetenango|Huehuetenango|GT|America/Guatemala
HUH|Huahine-Fare|Fare|PF|Pacific/Tahiti
HUI|Phu Bai|Hue|VN|Asia/Ho_Chi_Minh
HUJ|Stan Stamper Municipal|Hugo, Oklahoma|US|America/Chicago
HUM|Houma-Terrebonne|Houma, Louisiana|US|America/Chicago
HUN|Hualien|Hualien City|TW|Asia/Taipei
HUO|Huolinguole Huolinhe|Holingol|CN|Asia/Shanghai
HUQ|Hon|Hon|LY|Africa/Tripoli
HUS|Hughes|Hughes, Alaska|US|America/Anchorage
HUT|Hutchinson Regional|Hutchinson, Kansas|US|America/Chicago
HUU|Alferez Fap David Figueroa Fernandini|Huanuco|PE|America/Lima
HUW|Humaita|Humaita|BR|America/Manaus
HUY|Humberside|Grimsby|GB|Europe/London
HUZ|Huizhou|Huizhou|CN|Asia/Shanghai
HVA|Analalava|Analalava|MG|Indian/Antananarivo
HVB|Hervey Bay|Hervey Bay, Queensland|AU|Australia/Brisbane
HVD|Khovd|Khovd|MN|Asia/Hovd
HVE|Hanksville|Hanksville, Utah|US|America/Denver
HVG|Valan|Honningsvåg|NO|Europe/Oslo
HVK|Hólmavík|Hólmavík|IS|Atlantic/Reykjavik
HVN|Tweed/New Haven|New Haven, Connecticut|US|America/New_York
HVR|Havre City-County|Havre, Montana|US|America/Denver
HVS|Hartsville Regional|Hartsville, South Carolina|US|America/New_York
HWD|Hayward Executive|Hayward, California|US|America/Los_Angeles
HWK|Wilpena Pound|Hawker, South Australia|AU|Australia/Adelaide
HWN|Hwange National Park|Hwange|ZW|Africa/Harare
HWO|North Perry|Hollywood, Florida|US|America/New_York
HXD|Delingha|Delingha|CN|Asia/Shanghai
HXX|Hay|Hay, New South Wales|AU|Australia/Sydney
HYA|Cape Cod Gateway|Hyannis, Massachusetts|US|America/New_York
HYC|Wycombe Air Park|High Wycombe|GB|Europe/London
HYL|Clark Bay Seaplane Base|Hollis, Alaska|US|America/Anchorage
HYN|Huangyan Luqiao|Huangyan|CN|Asia/Shanghai
HYR|Sawyer County|Hayward, Wisconsin|US|America/Chicago
HYS|Hays Regional|Hays, Kansas|US|America/Chicago
HYV|Hyvinkaa|Hyvinkaa|FI|Europe/Helsinki
HZA|Heze Mudan|Heze|CN|Asia/Shanghai
HZB|Merville-Calonne|Merville|FR|Europe/Paris
HZG|Hanzhong|Hanzhong|CN|Asia/Shanghai
HZH|Qiandongnan Liping|Qiandongnan Liping|CN|Asia/Shanghai
HZK|Húsavík|Húsavík|IS|Atlantic/Reykjavik
HZL|Hazleton Regional|Hazleton, Pennsylvania|US|America/New_York
HZP|Fort Mackay / Horizon|Fort Mackay, Alberta|CA|America/Edmonton
IAA|Igarka|Igarka|RU|Asia/Krasnoyarsk
IAB|Mc Connell Afb|Wichita, Kansas|US|America/Chicago
IAM|In Amenas|Amenas|DZ|Africa/Algiers
IAN|Bob Baker Memorial|Kiana, Alaska|US|America/Anchorage
IAO|Siargao|Del Carmen|PH|Asia/Manila
IAQ|Bahregan|Bushehr|IR|Asia/Tehran
IAR|Tunoshna|Tunoshna|RU|Europe/Moscow
IAS|Iasi|Iasi|RO|Europe/Bucharest
IBA|Ibadan|Ibadan|NG|Africa/Lagos
IBB|General Villamil|Isabela|EC|Pacific/Galapagos
IBE|Perales|Ibague|CO|America/Bogota
IBP|Iberia|Iberia|PE|America/Lima
IBR|Hyakuri|Omitama|JP|Asia/Tokyo
ICA|Icabaru|Icabaru|VE|America/Caracas
ICC|Andres Miguel Salazar Marcano|Isla de Coche|VE|America/Caracas
ICI|Cicia|Cicia|FJ|Pacific/Fiji
ICK|Nieuw Nickerie|Nieuw Nickerie|SR|America/Paramaribo
ICL|Schenck Field|Clarinda, Iowa|US|America/Chicago
ICR|Nicaro|Nicaro|CU|America/Havana
ICS|Cascade|Cascade, Idaho|US|America/Boise
ICT|Wichita Dwight D Eisenhower Ntl|Wichita, Kansas|US|America/Chicago
ICY|Icy Bay|Icy Bay, Alaska|US|America/Anchorage
IDA|Idaho Falls Regional|Idaho Falls, Idaho|US|America/Boise
IDB|Idre|Idre|SE|Europe/Stockholm
IDF|Idiofa|Idiofa|CD|Africa/Kinshasa
IDG|Ida Grove Municipal|Ida Grove, Iowa|US|America/Chicago
IDH|Idaho County|Grangeville, Idaho|US|America/Los_Angeles
IDI|Indiana County/Jimmy Stewart Field|Indiana, Pennsylvania|US|America/New_York
IDK|Indulkana|Indulkana, South Australia|AU|Australia/Adelaide
IDO|Santa Izabel do Morro|Cristalandia|BR|America/Araguaina
IDP|Independence Municipal|Independence, Kansas|US|America/Chicago
IDY|Ile d'Yeu|Ile d'Yeu|FR|Europe/Paris
IEG|Zielona Góra-Babimost|Babimost|PL|Europe/Warsaw
IEJ|Ie Jima|Ie Jima|JP|Asia/Tokyo
IES|Riesa-Gohlis|Riesa|DE|Europe/Berlin
IFA|Iowa Falls Municipal|Iowa Falls, Iowa|US|America/Chicago
IFF|Iffley|Iffley, Queensland|AU|Australia/Brisbane
IFH|Hesa|Hesa|IR|Asia/Tehran
IFJ|Ísafjörður|Ísafjörður|IS|Atlantic/Reykjavik
IFL|Innisfail|Innisfail, Queensland|AU|Australia/Brisbane
IFU|Ifuru|Ifuru|MV|Indian/Maldives
IGA|Inagua|Matthew Town|BS|America/Nassau
IGB|Cabo F.A.A. H. R. Bordon|Ingeniero Jacobacci|AR|America/Argentina/Salta
IGD|Igdir|Igdir|TR|Europe/Istanbul
IGG|Igiugig|Igiugig, Alaska|US|America/Anchorage
IGH|Ingham|Ingham, Queensland|AU|Australia/Brisbane
IGL|Cigli|Izmir|TR|Europe/Istanbul
IGM|Kingman|Kingman, Arizona|US|America/Phoenix
IGN|Iligan|Iligan|PH|Asia/Manila
IGO|Chigorodo|Chigorodo|CO|America/Bogota
IGS|Ingolstadt Manching|Manching|DE|Europe/Berlin
IGT|Magas|Magas|RU|Europe/Moscow
IHA|Niijima|Niijima|JP|Asia/Tokyo
IHC|Inhaca|Inhaca|MZ|Africa/Maputo
IHO|Ihosy|Ihosy|MG|Indian/Antananarivo
IHR|Iran Shahr|Iran Shahr|IR|Asia/Tehran
IIA|Inishmaan Aerodrome|Inis Meain|IE|Europe/Dublin
IIL|Ilam|Ilam|IR|Asia/Tehran
IJK|Izhevsk|Izhevsk|RU|Europe/Samara
IJU|Ijui|Ijui|BR|America/Sao_Paulo
IJX|Jacksonville Municipal|Jacksonville, Illinois|US|America/Chicago
IKB|Wilkes County|North Wilkesboro, North Carolina|US|America/New_York
IKG|Karakol|Karakol|KG|Asia/Bishkek
IKI|Iki|Iki|JP|Asia/Tokyo
IKK|Greater Kankakee|Kankakee, Illinois|US|America/Chicago
IKL|Ikela|Ikela|CD|Africa/Kinshasa
IKO|Nikolski Air Station|Nikolski, Alaska|US|America/Adak
IKP|Inkerman|Inkerman, Queensland|AU|Australia/Brisbane
IKS|Tiksi|Tiksi|RU|Asia/Yakutsk
ILA|Illaga|Illaga-Papua Island|ID|Asia/Jayapura
ILD|Lleida-Alguaire|Lleida|ES|Europe/Madrid
ILE|Skylark Field|Killeen, Texas|US|America/Chicago
ILF|Ilford|Ilford, Manitoba|CA|America/Winnipeg
ILG|New Castle|Wilmington, Delaware|US|America/New_York
ILH|Illesheim Air Base|Illesheim Air Base|DE|Europe/Berlin
ILI|Iliamna|Iliamna, Alaska|US|America/Anchorage
ILK|Atsinanana|Ilaka|MG|Indian/Antananarivo
ILL|Willmar Municipal/John L Rice Field|Willmar, Minnesota|US|America/Chicago
ILN|Wilmington Air Park|Wilmington, Ohio|US|America/New_York
ILP|Ile des Pins|Ile des Pins|NC|Pacific/Noumea
ILQ|Ilo|Ilo|PE|America/Lima
ILU|Kilaguni|Kilaguni|KE|Africa/Nairobi
ILY|Islay|Port Ellen|GB|Europe/London
ILZ|Zilina|Zilina|SK|Europe/Bratislava
IMB|Imbaimadai|Imbaimadai|GY|America/Guyana
IMF|Imphal|Imphal|IN|Asia/Kolkata
IMK|Simikot|Simikot|NP|Asia/Kathmandu
IML|Imperial Municipal|Imperial, Nebraska|US|America/Denver
IMM|Immokalee Regional|Immokalee, Florida|US|America/New_York
IMO|Zemio|Zemio|CF|Africa/Bangui
IMP|Prefeito Renato Moreira|Imperatriz|BR|America/Fortaleza
IMQ|Makou|Makou|IR|Asia/Tehran
IMT|Ford|Iron Mountain Kingsford, Michigan|US|America/Chicago
INA|Inta|Inta|RU|Europe/Moscow
INF|In Guezzam|In Guezzam|DZ|Africa/Algiers
ING|Lago Argentino|El Calafate|AR|America/Argentina/Rio_Gallegos
INH|Inhambane|Inhambabe|MZ|Africa/Maputo
INI|Nis|Nis|RS|Europe/Belgrade
INJ|Injune|Injune, Queensland|AU|Australia/Brisbane
INK|Winkler County|Wink, Texas|US|America/Chicago
INM|Innamincka|Innamincka, South Australia|AU|Australia/Adelaide
INO|Inongo|Inongo|CD|Africa/Kinshasa
INQ|Inisheer Aerodrome|Inis Oirr|IE|Europe/Dublin
INS|Creech Afb|Indian Springs, Nevada|US|America/Los_Angeles
INT|Smith Reynolds|Winston Salem, North Carolina|US|America/New_York
INW|Winslow-Lindbergh Regional|Winslow, Arizona|US|America/Phoenix
INX|Inanwatan|Inanwatan Airport-Papua Island|ID|Asia/Jayapura
INZ|In Salah|In Salah|DZ|Africa/Algiers
IOA|Ioannina|Ioannina|GR|Europe/Athens
IOM|Isle of Man|Castletown|IM|Europe/Isle_of_Man
ION|Impfondo|Impfondo|CG|Africa/Brazzaville
IOR|Inishmore Aerodrome|Inis Mor|IE|Europe/Dublin
IOS|Bahia - Jorge Amado|Ilheus|BR|America/Bahia
IOU|Edmond Cane|Ile Ouen|NC|Pacific/Noumea
IOW|Iowa City Municipal|Iowa City, Iowa|US|America/Chicago
IPA|Ipota|Ipota|VU|Pacific/Efate
IPE|Ipil|Ipil|PH|Asia/Manila
IPG|Ipiranga|Santo Antonio Do Ica|BR|America/Manaus
IPH|Sultan Azlan Shah|Ipoh|MY|Asia/Kuala_Lumpur
IPI|San Luis|Ipiales|CO|America/Bogota
IPL|Imperial County|Imperial, California|US|America/Los_Angeles
IPN|Usiminas|Ipatinga|BR|America/Sao_Paulo
IPT|Williamsport Regional|Williamsport, Pennsylvania|US|America/New_York
IPU|Ipiau|Ipiau|BR|America/Bahia
IPZ|San Isidro del General|Perez Zeledon|CR|America/Costa_Rica
IQA|Al Asad Air Base|Hit|IQ|Asia/Baghdad
IQM|Qiemo|Qiemo|CN|Asia/Shanghai
IQN|Qingyang|Qingyang|CN|Asia/Shanghai
IQQ|Diego Aracena|Iquique|CL|America/Santiago
IRA|Ngorangora|Kirakira|SB|Pacific/Guadalcanal
IRB|Iraan Municipal|Iraan, Texas|US|America/Chicago
IRC|Circle City|Circle, Alaska|US|America/Anchorage
IRE|Irece|Irece|BR|America/Bahia
IRG|Lockhart River|Lockhart River, Queensland|AU|Australia/Brisbane
IRI|Iringa|Nduli|TZ|Africa/Dar_es_Salaam
IRJ|Capitan V A Almonacid|La Rioja|AR|America/Argentina/La_Rioja
IRK|Kirksville Regional|Kirksville, Missouri|US|America/Chicago
IRM|Igrim|Igrim|RU|Asia/Yekaterinburg
IRN|Iriona|Iriona|HN|America/Tegucigalpa
IRO|Birao|Birao|CF|Africa/Bangui
IRP|Matari|Matari|CD|Africa/Lubumbashi
IRS|Kirsch Municipal|Sturgis, Michigan|US|America/Detroit
IRZ|Tapuruquara|Santa Isabel Do Rio Negro|BR|America/Manaus
ISA|Mount Isa|Mount Isa, Queensland|AU|Australia/Brisbane
ISC|St. Mary's|St. Mary's|GB|Europe/London
ISI|Isisford|Isisford, Queensland|AU|Australia/Brisbane
ISJ|Isla Mujeres|Isla Mujeres|MX|America/Cancun
ISK|Ozar|Nasik|IN|Asia/Kolkata
ISM|Kissimmee Gateway|Orlando, Florida|US|America/New_York
ISO|Kinston Regional Jetport At Stallings Field|Kinston, North Carolina|US|America/New_York
ISP|Long Island Mac Arthur|New York, New York|US|America/New_York
ISQ|Schoolcraft County|Manistique, Michigan|US|America/Detroit
ISS|Wiscasset|Wiscasset, Maine|US|America/New_York
ISW|Alexander Field South Wood County|Wisconsin Rapids, Wisconsin|US|America/Chicago
ITA|Itacoatiara|Itacoatiara|BR|America/Boa_Vista
ITB|Itaituba|Itaituba|BR|America/Belem
ITE|Itubera|Itubera|BR|America/Bahia
ITI|Agropecuaria Castanhais|Cumaru Do Norte|BR|America/Santarem
ITP|Itaperuna|Itaperuna|BR|America/Sao_Paulo
ITQ|Itaqui|Itaqui|BR|America/Sao_Paulo
IUD|Al Udeid Air Base|Ar Rayyan|QA|Asia/Qatar
IVA|Ambanja|Ambanja|MG|Indian/Antananarivo
IVC|Invercargill|Invercargill|NZ|Pacific/Auckland
IVG|Berane|Berane|ME|Europe/Podgorica
IVL|Ivalo|Ivalo|FI|Europe/Helsinki
IVR|Inverell|Inverell, New South Wales|AU|Australia/Sydney
IVW|Inverway|Inverway, Northern Territory|AU|Australia/Darwin
IWA|Ivanovo South|Ivanovo|RU|Europe/Moscow
IWD|Gogebic/Iron County|Ironwood, Michigan|US|America/Menominee
IWJ|Iwami|Masuda|JP|Asia/Tokyo
IWK|Iwakuni Marine Corps Air Station|Iwakuni|JP|Asia/Tokyo
IWO|Iwo Jima|Iwo Jima|JP|Asia/Tokyo
IWS|West Houston|Houston, Texas|US|America/Chicago
IXA|Agartala|Agartala|IN|Asia/Kolkata
IXD|Allahabad|Allahabad|IN|Asia/Kolkata
IXG|Belgaum|Belgaum|IN|Asia/Kolkata
IXH|Kailashahar|Kailashahar|IN|Asia/Kolkata
IXI|North Lakhimpur|Lilabari|IN|Asia/Kolkata
IXJ|Jammu|Jammu|IN|Asia/Kolkata
IXK|Keshod|Keshod|IN|Asia/Kolkata
IXL|Leh Kushok Bakula Rimpochee|Leh|IN|Asia/Kolkata
IXM|Madurai|Madurai|IN|Asia/Kolkata
IXN|Khowai|Khowai|IN|Asia/Kolkata
IXP|Pathankot Air Force Station|Pathankot Air Force Station|IN|Asia/Kolkata
IXQ|Kamalpur|Kamalpur|IN|Asia/Kolkata
IXR|Birsa Munda|Ranchi|IN|Asia/Kolkata
IXS|Silchar|Silchar|IN|Asia/Kolkata
IXT|Pasighat|Pasighat|IN|Asia/Kolkata
IXU|Aurangabad|Aurangabad|IN|Asia/Kolkata
IXV|Along|Along|IN|Asia/Kolkata
IXW|Jamshedpur|Jamshedpur|IN|Asia/Kolkata
IXY|Kandla|Kandla|IN|Asia/Kolkata
IYK|Inyokern|Inyokern, California|US|America/Los_Angeles
IZA|Zona da Mata Regional|Juiz De Fora|BR|America/Sao_Paulo
IZO|Izumo|Izumo|JP|Asia/Tokyo
IZT|Ixtepec|Ixtepec|MX|America/Mexico_City
JAA|Jalalabad|Jalalabad|AF|Asia/Kabul
JAB|Jabiru|Jabiru, Northern Territory|AU|Australia/Darwin
JAC|Jackson Hole|Jackson, Wyoming|US|America/Denver
JAD|Perth Jandakot|Perth, Western Australia|AU|Australia/Perth
JAE|Shumba|Jaen|PE|America/Lima
JAG|Shahbaz Air Base|Jacobabad|PK|Asia/Karachi
JAK|Jacmel|Jacmel|HT|America/Port-au-Prince
JAL|El Lencero|Xalapa|MX|America/Mexico_City
JAM|Bezmer Air Base|Yambol|BG|Europe/Sofia
JAP|Chacarita|Puntarenas|CR|America/Costa_Rica
JAR|Jahrom|Jahrom|IR|Asia/Tehran
JAS|Jasper County/Bell Field|Jasper, Texas|US|America/Chicago
JAU|Francisco Carle|Jauja|PE|America/Lima
JAV|Ilulissat|Ilulissat|GL|America/Nuuk
JAW|Araripina|Araripina|BR|America/Recife
JBK|Qitai Jiangbulake|Qitai|CN|Asia/Shanghai
JBR|Jonesboro Municipal|Jonesboro, Arkansas|US|America/Chicago
JCB|Santa Terezinha|Joacaba|BR|America/Sao_Paulo
JCI|New Century Aircenter|Olathe, Kansas|US|America/Chicago
JCK|Julia Creek|Julia Creek, Queensland|AU|Australia/Brisbane
JCL|Ceske Budejovice|Ceske Budejovice|CZ|Europe/Prague
JCM|Jacobina|Jacobina|BR|America/Bahia
JCR|Jacareacanga|Jacareacanga|BR|America/Santarem
JCT|Kimble County|Junction, Texas|US|America/Chicago
JCY|Lbj Ranch|Johnson City, Texas|US|America/Chicago
JDA|Grant County Regional/Ogilvie Field|John Day, Oregon|US|America/Los_Angeles
JDF|Francisco de Assis|Juiz De Fora|BR|America/Sao_Paulo
JDG|Jeongseok|Jeongseok|KR|Asia/Seoul
JDN|Jordan|Jordan, Montana|US|America/Denver
JDO|Orlando Bezerra de Menezes|Juazeiro Do Norte|BR|America/Fortaleza
JDR|Prefeito Octavio de Almeida Neves|Sao Joao Del Rei|BR|America/Sao_Paulo
JDZ|Jingdezhen|Jingdezhen|CN|Asia/Shanghai
JEE|Jeremie|Jeremie|HT|America/Port-au-Prince
JEF|Jefferson City Memorial|Jefferson City, Missouri|US|America/Chicago
JEG|Aasiaat|Aasiaat|GL|America/Nuuk
JEK|Jeki Airstrip|Lower Zambezi National Park|ZM|Africa/Lusaka
JEQ|Jequie|Jequie|BR|America/Bahia
JFN|Northeast Ohio Regional|Ashtabula, Ohio|US|America/New_York
JFR|Paamiut|Paamiut|GL|America/Nuuk
JGA|Jamnagar|Jamnagar|IN|Asia/Kolkata
JGN|Jiayuguan|Jiayuguan|CN|Asia/Shanghai
JGS|Jinggangshan|Ji'an|CN|Asia/Shanghai
JHF|São Paulo Catarina Executive|São Roque|BR|America/Sao_Paulo
JHL|Fort MacKay/Albian Aerodrome|Albian Village, Alberta|CA|America/Edmonton
JHM|Kapalua|Lahaina, Hawaii|US|Pacific/Honolulu
JHS|Sisimiut|Sisimiut|GL|America/Nuuk
JHW|Chautauqua County/Jamestown|Jamestown, New York|US|America/New_York
JIA|Juina|Juina|BR|America/Cuiaba
JIB|Djibouti-Ambouli|Djibouti City|DJ|Africa/Djibouti
JIC|Jinchuan|Jinchang|CN|Asia/Shanghai
JIJ|Jigjiga Garad Wilwal|Jijiga|ET|Africa/Addis_Ababa
JIK|Ikaria|Ikaria Island|GR|Europe/Athens
JIL|Jilin|Jilin|CN|Asia/Shanghai
JIM|Jimma|Jimma|ET|Africa/Addis_Ababa
JIN|Jinja|Jinja|UG|Africa/Kampala
JIP|Jipijapa|Jipijapa|EC|America/Guayaquil
JIQ|Qianjiang Wulingshan|Chongqing|CN|Asia/Shanghai
JIR|Jiri|Jiri|NP|Asia/Kathmandu
JIU|Jiujiang Lushan|Jiujiang|CN|Asia/Shanghai
JIW|Jiwani|Jiwani|PK|Asia/Karachi
JJD|Comandante Ariston Pessoa|Jijoca de Jericoacoara|BR|America/Fortaleza
JJG|Humberto Ghizzo Bortoluzzi Regional|Jaguaruna|BR|America/Sao_Paulo
JJI|Juanjui|Juanjui|PE|America/Lima
JJM|Mulika Lodge|Meru-Kinna|KE|Africa/Nairobi
JJN|Quanzhou|Quanzhou|CN|Asia/Shanghai
JKG|Jonkoping|Jonkoping|SE|Europe/Stockholm
JKH|Chios Island National|Chios Island|GR|Europe/Athens
JKL|Kalymnos|Kalymnos Island|GR|Europe/Athens
JKR|Janakpur|Janakpur|NP|Asia/Kathmandu
JKV|Cherokee County|Jacksonville, Texas|US|America/Chicago
JLA|Quartz Creek|Cooper Landing, Alaska|US|America/Anchorage
JLN|Joplin Regional|Joplin, Missouri|US|America/Chicago
JLR|Jabalpur|Jabalpur|IN|Asia/Kolkata
JLS|Jales|Jales|BR|America/Sao_Paulo
JMO|Jomsom|Jomsom|NP|Asia/Kathmandu
JMS|Jamestown Regional|Jamestown, North Dakota|US|America/Chicago
JMU|Jiamusi|Jiamusi|CN|Asia/Shanghai
JNA|Januaria|Januaria|BR|America/Sao_Paulo
JNG|Jining Da'an|Jining|CN|Asia/Shanghai
JNH|Jiaxing Nanhu|Jiaxing|CN|Asia/Shanghai
JNI|Junin|Junin|AR|America/Argentina/Buenos_Aires
JNX|Naxos|Naxos Island|GR|Europe/Athens
JNZ|Jinzhou|Jinzhou|CN|Asia/Shanghai
JOE|Joensuu|Joensuu|FI|Europe/Helsinki
JOH|Port St Johns|Port St Johns|ZA|Africa/Johannesburg
JOI|Lauro Carneiro de Loyola|Joinville|BR|America/Sao_Paulo
JOL|Jolo|Jolo|PH|Asia/Manila
JOM|Njombe|Njombe|TZ|Africa/Dar_es_Salaam
JOS|Yakubu Gowon|Jos|NG|Africa/Lagos
JOT|Joliet Regional|Joliet, Illinois|US|America/Chicago
JPA|Presidente Castro Pinto|Joao Pessoa|BR|America/Fortaleza
JPR|Ji-Parana|Ji-Parana|BR|America/Boa_Vista
JQA|Qaarsut|Uummannaq|GL|America/Nuuk
JQE|Jaque|Jaque|PA|America/Panama
JRF|Kalaeloa (John Rodgers Field)|Kapolei, Hawaii|US|Pacific/Honolulu
JRG|Jharsuguda|Veer Surendra Sai|IN|Asia/Kolkata
JRH|Jorhat|Jorhat|IN|Asia/Kolkata
JRN|Juruena|Juruena|BR|America/Cuiaba
JSA|Jaisalmer|Jaisalmer|IN|Asia/Kolkata
JSH|Sitia|Crete Island|GR|Europe/Athens
JSI|Skiathos Island National|Skiathos|GR|Europe/Athens
JSM|Jose De San Martin|Chubut|AR|America/Argentina/Catamarca
JSR|Jessore|Jashahor|BD|Asia/Dhaka
JST|John Murtha Johnstown/Cambria County|Johnstown, Pennsylvania|US|America/New_York
JSU|Maniitsoq|Maniitsoq|GL|America/Nuuk
JSY|Syros|Syros Island|GR|Europe/Athens
JTC|Bauru-Arealva|Bauru|BR|America/Sao_Paulo
JTI|Jatai|Jatai|BR|America/Sao_Paulo
JTY|Astypalaia|Astypalaia Island|GR|Europe/Athens
JUA|Juara Sul|Juara|BR|America/Cuiaba
JUB|Juba|Juba|SS|Africa/Juba
JUI|Juist|Juist|DE|Europe/Berlin
JUM|Jumla|Jumla|NP|Asia/Kathmandu
JUN|Jundah|Jundah, Queensland|AU|Australia/Brisbane
JUR|Jurien Bay|Jurien Bay, Western Australia|AU|Australia/Perth
JUT|Jutigalpa airport|Jutigalpa|HN|America/Tegucigalpa
JUV|Upernavik|Upernavik|GL|America/Nuuk
JUZ|Quzhou|Quzhou|CN|Asia/Shanghai
JVA|Ankavandra|Ankavandra|MG|Indian/Antananarivo
JVI|Central Jersey Regional|Manville, New Jersey|US|America/New_York
JVL|Southern Wisconsin Regional|Janesville, Wisconsin|US|America/Chicago
JWA|Jwaneng|Jwaneng|BW|Africa/Gaborone
JWN|Zanjan|Zanjan|IR|Asia/Tehran
JWO|Jungwon Air Base|Jungwon Air Base|KR|Asia/Seoul
JXA|Jixi Xingkaihu|Jixi|CN|Asia/Shanghai
JXN|Jackson County/Reynolds Field|Jackson, Michigan|US|America/Detroit
JYR|Jiroft|Jiroft|IR|Asia/Tehran
JYV|Jyvaskyla|Jyvaskylan Maalaiskunta|FI|Europe/Helsinki
JZH|Jiuzhai Huanglong|Jiuzhaigou|CN|Asia/Shanghai
KAA|Kasama|Kasama|ZM|Africa/Lusaka
KAC|Kamishly|Kamishly|SY|Asia/Damascus
KAD|Kaduna|Kaduna|NG|Africa/Lagos
KAE|Kake Seaplane Base|Kake, Alaska|US|America/Anchorage
KAG|Gangneung|Gangneung|KR|Asia/Seoul
KAJ|Kajaani|Kajaani|FI|Europe/Helsinki
KAL|Kaltag|Kaltag, Alaska|US|America/Anchorage
KAO|Kuusamo|Kuusamo|FI|Europe/Helsinki
KAP|Kapanga|Kapanga|CD|Africa/Lubumbashi
KAR|Kamarang|Kamarang|GY|America/Guyana
KAT|Kaitaia|Kaitaia|NZ|Pacific/Auckland
KAU|Kauhava|Kauhava|FI|Europe/Helsinki
KAV|Kavanayen|Kavanayen|VE|America/Caracas
KAW|Kawthoung|Kawthoung|MM|Asia/Yangon
KAX|Kalbarri|Kalbarri, Western Australia|AU|Australia/Perth
KAY|Wakaya Island|Wakaya Island|FJ|Pacific/Fiji
KAZ|Kao|Kao-Celebes Island|ID|Asia/Jayapura
KBA|Kabala|Kabala|SL|Africa/Freetown
KBB|Kirkimbie Station|Kirkimbie, Northern Territory|AU|Australia/Darwin
KBC|Birch Creek|Birch Creek, Alaska|US|America/Anchorage
KBG|Kabalega Falls|Kabalega Falls|UG|Africa/Kampala
KBH|Buzwagi|Kahama|TZ|Africa/Dar_es_Salaam
KBI|Kribi|Kribi|CM|Africa/Douala
KBJ|Kings Canyon|Kings Canyon, Northern Territory|AU|Australia/Darwin
KBK|Kushinagar|Kushinagar|IN|Asia/Kolkata
KBM|Kabwum|Kabwum|PG|Pacific/Port_Moresby
KBN|Tunta|Kabinda|CD|Africa/Lubumbashi
KBO|Kabalo|Kabalo|CD|Africa/Lubumbashi
KBQ|Kasungu|Kasungu|MW|Africa/Blantyre
KBR|Sultan Ismail Petra|Kota Baharu|MY|Asia/Kuala_Lumpur
KBS|Bo|Bo|SL|Africa/Freetown
KBU|Stagen|Laut Island|ID|Asia/Makassar
KBV|Krabi|Krabi|TH|Asia/Bangkok
KBY|Streaky Bay|Streaky Bay, South Australia|AU|Australia/Adelaide
KBZ|Kaikoura|Kaikoura|NZ|Pacific/Auckland
KCA|Kuqa|Kuqa|CN|Asia/Shanghai
KCB|Tepoe Airstrip|Kasikasima|SR|America/Paramaribo
KCE|Collinsville|Collinsville, Queensland|AU|Australia/Brisbane
KCF|Kadanwari|Kadanwari|PK|Asia/Karachi
KCG|Chignik|Chignik, Alaska|US|America/Anchorage
KCK|Kirensk|Kirensk|RU|Asia/Irkutsk
KCL|Chignik Lagoon|Chignik Lagoon, Alaska|US|America/Anchorage
KCM|Kahramanmaraş|Kahramanmaraş|TR|Europe/Istanbul
KCO|Cengiz Topel|Cengiz Topel|TR|Europe/Istanbul
KCQ|Chignik Lake|Chignik Lake, Alaska|US|America/Anchorage
KCR|Colorado Creek|Colorado Creek, Alaska|US|America/Anchorage
KCS|Kings Creek|Kings Creek, Northern Territory|AU|Australia/Darwin
KCT|Koggala|Galle|LK|Asia/Colombo
KCU|Masindi|Masindi|UG|Africa/Kampala
KCZ|Kochi Ryoma|Nankoku|JP|Asia/Tokyo
KDA|Kolda North|Kolda|SN|Africa/Dakar
KDB|Kambalda|Kambalda, Western Australia|AU|Australia/Perth
KDC|Kandi|Kandi|BJ|Africa/Porto-Novo
KDD|Khuzdar|Khuzdar|PK|Asia/Karachi
KDH|Kandahar|Kandahar|AF|Asia/Kabul
KDI|Wolter Monginsidi|Kendari-Celebes Island|ID|Asia/Makassar
KDJ|Ville|N'Djole|GA|Africa/Libreville
KDK|Kodiak Municipal|Kodiak, Alaska|US|America/Anchorage
KDL|Kardla|Kardla|EE|Europe/Tallinn
KDM|Kaadedhdhoo|Huvadhu Atoll|MV|Indian/Maldives
KDN|Ndende|Ndende|GA|Africa/Libreville
KDO|Kadhdhoo|Kadhdhoo|MV|Indian/Maldives
KDR|Kandrian|Kandrian|PG|Pacific/Port_Moresby
KDT|Kamphaeng Saen|Nakhon Pathom|TH|Asia/Bangkok
KDU|Skardu|Skardu|PK|Asia/Karachi
KDV|Vunisea|Vunisea|FJ|Pacific/Fiji
KDX|Kadugli|Kadugli|SD|Africa/Khartoum
KDY|Tyopliy Klyuch|Tyopliy Klyuch|RU|Asia/Vladivostok
KEB|Nanwalek|Nanwalek, Alaska|US|America/Anchorage
KEC|Kasenga|Kasenga|CD|Africa/Lusaka
KED|Kaedi|Kaedi|MR|Africa/Nouakchott
KEE|Kelle|Kelle|CG|Africa/Brazzaville
KEI|Kepi|Kepi-Papua Island|ID|Asia/Jayapura
KEJ|Kemerovo|Kemerovo|RU|Asia/Novokuznetsk
KEK|Ekwok|Ekwok, Alaska|US|America/Anchorage
KEL|Kiel-Holtenau|Kiel|DE|Europe/Berlin
KEM|Kemi-Tornio|Kemi|FI|Europe/Helsinki
KEN|Kenema|Kenema|SL|Africa/Freetown
KEO|Odienne|Odienne|CI|Africa/Abidjan
KEP|Nepalgunj|Nepalgunj|NP|Asia/Kathmandu
KEQ|Kebar|Kebar-Papua Island|ID|Asia/Jayapura
KER|Kerman|Kerman|IR|Asia/Tehran
KES|Kelsey|Kelsey, Manitoba|CA|America/Winnipeg
KET|Kengtung|Kengtung|MM|Asia/Yangon
KEU|Keekorok|Keekorok|KE|Africa/Nairobi
KEV|Halli|Halli|FI|Europe/Helsinki
KEY|Kericho|Kericho|KE|Africa/Nairobi
KFA|Kiffa|Kiffa|MR|Africa/Nouakchott
KFE|Fortescue - Dave Forrest Aerodrome|Cloudbreak Village, Western Australia|AU|Australia/Perth
KFG|Kalkgurung|Kalkgurung, Northern Territory|AU|Australia/Darwin
KFP|False Pass|False Pass, Alaska|US|America/Anchorage
KFS|Kastamonu|Kastamonu|TR|Europe/Istanbul
KFZ|Kukes|Kukes|AL|Europe/Tirane
KGA|Kananga|Kananga|CD|Africa/Lubumbashi
KGC|Kingscote|Kingscote, South Australia|AU|Australia/Adelaide
KGD|Khrabrovo|Kaliningrad|RU|Europe/Kaliningrad
KGE|Kagau Island|Kagau Island|SB|Pacific/Guadalcanal
KGG|Kedougou|Kedougou|SN|Africa/Dakar
KGI|Kalgoorlie-Boulder|Kalgoorlie, Western Australia|AU|Australia/Perth
KGJ|Karonga|Karonga|MW|Africa/Blantyre
KGK|Koliganek|Koliganek, Alaska|US|America/Anchorage
KGN|Kasongo|Kasongo|CD|Africa/Lubumbashi
KGO|Kropyvnytskyi|Kropyvnytskyi|UA|Europe/Kyiv
KGT|Garze Kangding|Kangding|CN|Asia/Shanghai
KGU|Keningau|Keningau|MY|Asia/Kuching
KGX|Grayling|Grayling, Alaska|US|America/Anchorage
KGY|Kingaroy|Kingaroy, Queensland|AU|Australia/Brisbane
KGZ|Glacier Creek|Glacier Creek, Alaska|US|America/Anchorage
KHC|Kerch|Kerch|UA|Europe/Simferopol
KHD|Khoram Abad|Khoram Abad|IR|Asia/Tehran
KHG|Kashgar|Kashgar|CN|Asia/Shanghai
KHJ|Kauhajoki|Kauhajoki|FI|Europe/Helsinki
KHK|Khark Island|Khark Island|IR|Asia/Tehran
KHM|Kanti|Kanti|MM|Asia/Yangon
KHR|Kharkhorin|Kharkhorin|MN|Asia/Ulaanbaatar
KHS|Khasab Air Base|Khasab|OM|Asia/Muscat
KHT|Khost|Khost|AF|Asia/Kabul
KHW|Khwai River Lodge|Khwai River Lodge|BW|Africa/Gaborone
KHY|Khoy|Khoy|IR|Asia/Tehran
KHZ|Kauehi|Kauehi|PF|Pacific/Tahiti
KIC|Mesa Del Rey|King City, California|US|America/Los_Angeles
KID|Kristianstad|Kristianstad|SE|Europe/Stockholm
KIE|Aropa|Kieta|PG|Pacific/Bougainville
KIF|Kingfisher Lake|Kingfisher Lake, Ontario|CA|America/Toronto
KIK|Kirkuk Air Base|Kirkuk|IQ|Asia/Baghdad
KIM|Kimberley|Kimberley|ZA|Africa/Johannesburg
KIP|Kickapoo Downtown|Wichita Falls, Texas|US|America/Chicago
KIR|Kerry|Killarney|IE|Europe/Dublin
KIS|Kisumu|Kisumu|KE|Africa/Nairobi
KIT|Kithira|Kithira Island|GR|Europe/Athens
KIW|Southdowns|Kitwe|ZM|Africa/Lusaka
KIY|Kilwa Masoko|Kilwa Masoko|TZ|Africa/Dar_es_Salaam
KJA|Yemelyanovo|Krasnoyarsk|RU|Asia/Krasnoyarsk
KJB|Kurnool|Kurnool|IN|Asia/Kolkata
KJH|Kaili Huangping|Kaili|CN|Asia/Shanghai
KJK|Wevelgem|Wevelgem|BE|Europe/Brussels
KJP|Kerama|Kerama|JP|Asia/Tokyo
KKA|Koyuk Alfred Adams|Koyuk, Alaska|US|America/Anchorage
KKC|Khon Kaen|Khon Kaen|TH|Asia/Bangkok
KKD|Kokoda|Kokoda|PG|Pacific/Port_Moresby
KKE|Kerikeri|Kerikeri|NZ|Pacific/Auckland
KKH|Kongiganak|Kongiganak, Alaska|US|America/Anchorage
KKI|Akiachak|Akiachak, Alaska|US|America/Anchorage
KKJ|Kitakyushu|Kitakyushu|JP|Asia/Tokyo
KKK|Kalakaket Creek Air Station|Kalakaket Creek, Alaska|US|America/Anchorage
KKM|Khok Kathiam|Khok Kathiam|TH|Asia/Bangkok
KKN|Kirkenes Hoybuktmoen|Kirkenes|NO|Europe/Oslo
KKO|Kaikohe|Kaikohe|NZ|Pacific/Auckland
KKP|Koolburra|Koolburra, Queensland|AU|Australia/Brisbane
KKQ|Krasnoselkup|Krasnoselkup|RU|Asia/Yekaterinburg
KKR|Kaukura|Kaukura|PF|Pacific/Tahiti
KKS|Kashan|Kashan|IR|Asia/Tehran
KKT|Kentland Municipal|Kentland, Indiana|US|America/Chicago
KKU|Ekuk|Ekuk, Alaska|US|America/Anchorage
KKW|Kikwit|Kikwit|CD|Africa/Kinshasa
KKX|Kikai|Kikai|JP|Asia/Tokyo
KKY|Kilkenny|Kilkenny|IE|Europe/Dublin
KLB|Kalabo|Kalabo|ZM|Africa/Lusaka
KLC|Kaolack|Kaolack|SN|Africa/Dakar
KLD|Migalovo Air Base|Tver|RU|Europe/Moscow
KLE|Kaele|Kaele|CM|Africa/Douala
KLF|Grabtsevo|Kaluga|RU|Europe/Moscow
KLG|Kalskag|Kalskag, Alaska|US|America/Anchorage
KLH|Kolhapur|Kolhapur|IN|Asia/Kolkata
KLI|Kotakoli|Kotakoli|CD|Africa/Kinshasa
KLK|Kalokol|Kalokol|KE|Africa/Nairobi
KLM|Kalaleh|Kalaleh|IR|Asia/Tehran
KLN|Larsen Bay|Larsen Bay, Alaska|US|America/Anchorage
KLQ|Keluang|Keluang|ID|Asia/Jakarta
KLR|Kalmar|Kalmar|SE|Europe/Stockholm
KLS|Southwest Washington Regional|Kelso, Washington|US|America/Los_Angeles
KLW|Klawock|Klawock, Alaska|US|America/Anchorage
KLX|Kalamata|Kalamata|GR|Europe/Athens
KLY|Kinkungwa|Kalima|CD|Africa/Lubumbashi
KLZ|Kleinsee|Kleinsee|ZA|Africa/Johannesburg
KMA|Kerema|Kerema|PG|Pacific/Port_Moresby
KME|Kamembe|Kamembe|RW|Africa/Kigali
KMH|Johan Pienaar|Kuruman|ZA|Africa/Johannesburg
KMK|Makabana|Makabana|CG|Africa/Brazzaville
KML|Kamileroi|Kamileroi, Queensland|AU|Australia/Brisbane
KMN|Kamina / Ville|Kamina|CD|Africa/Lubumbashi
KMO|Manokotak|Manokotak, Alaska|US|America/Anchorage
KMP|Keetmanshoop|Keetmanshoop|NA|Africa/Windhoek
KMQ|Komatsu|Kanazawa|JP|Asia/Tokyo
KMR|Karimui|Karimui|PG|Pacific/Port_Moresby
KMS|Kumasi|Kumasi|GH|Africa/Accra
KMU|Kisimayu|Kisimayu|SO|Africa/Mogadishu
KMV|Kalay|Kalemyo|MM|Asia/Yangon
KMW|Kostroma Sokerkino|Kostroma|RU|Europe/Moscow
KMX|King Khaled Air Base|King Khaled Air Base|SA|Asia/Riyadh
KMZ|Kaoma|Kaoma|ZM|Africa/Lusaka
KNA|Vina del mar|Vina Del Mar|CL|America/Santiago
KNB|Kanab Municipal|Kanab, Utah|US|America/Denver
KND|Kindu|Kindu|CD|Africa/Lubumbashi
KNF|RAF Marham|Marham|GB|Europe/London
KNG|Kaimana|Kaimana-Papua Island|ID|Asia/Jayapura
KNH|Kinmen|Shang-I|TW|Asia/Taipei
KNI|Katanning|Katanning, Western Australia|AU|Australia/Perth
KNJ|Kindamba|Kindamba|CG|Africa/Brazzaville
KNK|Kokhanok|Kokhanok, Alaska|US|America/Anchorage
KNM|Kaniama|Kaniama|CD|Africa/Lubumbashi
KNN|Kankan|Kankan|GN|Africa/Conakry
KNQ|Kone|Kone|NC|Pacific/Noumea
KNR|Jam|Kangan|IR|Asia/Tehran
KNS|King Island|King Island, Tasmania|AU|Australia/Melbourne
KNT|Kennett Memorial|Kennett, Missouri|US|America/Chicago
KNU|Kanpur Chakeri|Kanpur|IN|Asia/Kolkata
KNW|New Stuyahok|New Stuyahok, Alaska|US|America/Anchorage
KNX|Kununurra|Kununurra, Western Australia|AU|Australia/Perth
KNZ|Kenieba|Kenieba|ML|Africa/Bamako
KOC|Koumac|Koumac|NC|Pacific/Noumea
KOE|El Tari|Kupang-Timor Island|ID|Asia/Makassar
KOF|Komatipoort|Komatipoort|ZA|Africa/Johannesburg
KOH|Koolatah|Koolatah, Queensland|AU|Australia/Brisbane
KOI|Kirkwall|Orkney Islands|GB|Europe/London
KOK|Kruunupyy|Kokkola|FI|Europe/Helsinki
KOO|Kongolo|Kongolo|CD|Africa/Lubumbashi
KOP|Nakhon Phanom|Nakhon Phanom|TH|Asia/Bangkok
KOQ|Kothen|Kothen|DE|Europe/Berlin
KOT|Kotlik|Kotlik, Alaska|US|America/Anchorage
KOU|Koulamoutou|Koulamoutou|GA|Africa/Libreville
KOV|Kokshetau|Kokshetau|KZ|Asia/Almaty
KOW|Ganzhou|Ganzhou|CN|Asia/Shanghai
KOX|Kokonau|Kokonau-Papua Island|ID|Asia/Jayapura
KOZ|Ouzinkie|Ouzinkie, Alaska|US|America/Anchorage
KPC|Port Clarence Cgs|Port Clarence, Alaska|US|America/Nome
KPI|Kapit|Kapit|MY|Asia/Kuching
KPM|Kompiam|Kompiam|PG|Pacific/Port_Moresby
KPN|Kipnuk|Kipnuk, Alaska|US|America/Anchorage
KPO|Pohang|Pohang|KR|Asia/Seoul
KPP|Kalpowar|Kalpowar, Queensland|AU|Australia/Brisbane
KPS|Kempsey|Kempsey, New South Wales|AU|Australia/Sydney
KPT|Jackpot/Hayden Field|Jackpot, Nevada|US|America/Los_Angeles
KPV|Perryville|Perryville, Alaska|US|America/Anchorage
KPW|Keperveem|Keperveem|RU|Asia/Anadyr
KQA|Akutan|Akutan, Alaska|US|America/Nome
KQH|Kishangarh, Ajmer|Kishangarh|IN|Asia/Kolkata
KRA|Kerang|Kerang, Victoria|AU|Australia/Melbourne
KRB|Karumba|Karumba, Queensland|AU|Australia/Brisbane
KRC|Depati Parbo|Sungai Penuh|ID|Asia/Jakarta
KRE|Kirundo|Kirundo|BI|Africa/Bujumbura
KRF|Kramfors Solleftea|Kramfors|SE|Europe/Stockholm
KRG|Karasabai|Karasabai|GY|America/Guyana
KRI|Kikori|Kikori|PG|Pacific/Port_Moresby
KRJ|Karawari Airstrip|Karawari Airstrip|PG|Pacific/Port_Moresby
KRL|Korla|Korla|CN|Asia/Shanghai
KRM|Karanambo|Karanambo|GY|America/Guyana
KRN|Kiruna|Kiruna|SE|Europe/Stockholm
KRO|Kurgan|Kurgan|RU|Asia/Yekaterinburg
KRP|Karup|Karup|DK|Europe/Copenhagen
KRQ|Kramatorsk|Kramatorsk|UA|Europe/Zaporozhye
KRS|Kristiansand|Kjevik|NO|Europe/Oslo
KRW|Turkmenbashi|Krasnovodsk|TM|Asia/Ashgabat
KRY|Karamay|Karamay|CN|Asia/Shanghai
KRZ|Basango Mboliasa|Kiri|CD|Africa/Kinshasa
KSA|Kosrae|Kosrae|FM|Pacific/Kosrae
KSC|Kosice|Kosice|SK|Europe/Bratislava
KSD|Karlstad|Karlstad|SE|Europe/Stockholm
KSE|Kasese|Kasese|UG|Africa/Kampala
KSF|Kassel-Calden|Kassel|DE|Europe/Berlin
KSH|Shahid Ashrafi Esfahani|Kermanshah|IR|Asia/Tehran
KSI|Kissidougou|Kissidougou|GN|Africa/Conakry
KSJ|Kasos|Kasos Island|GR|Europe/Athens
KSK|Karlskoga|Karlskoga|SE|Europe/Stockholm
KSL|Kassala|Kassala|SD|Africa/Khartoum
KSM|St Mary's|St Mary'S, Alaska|US|America/Nome
KSO|Kastoria National|Kastoria|GR|Europe/Athens
KSQ|Karshi|Karshi|UZ|Asia/Samarkand
KSS|Sikasso|Sikasso|ML|Africa/Bamako
KST|Kosti|Kosti|SD|Africa/Khartoum
KSU|Kristiansund Kvernberget|Kvernberget|NO|Europe/Oslo
KSV|Springvale|Springvale, Queensland|AU|Australia/Brisbane
KSW|Kiryat Shmona|Kiryat Shmona|IL|Asia/Jerusalem
KSY|Kars|Kars|TR|Europe/Istanbul
KSZ|Kotlas|Kotlas|RU|Europe/Moscow
KTA|Karratha|Karratha, Western Australia|AU|Australia/Perth
KTD|Kitadaito|Kitadaito|JP|Asia/Tokyo
KTE|Kerteh|Kerteh|MY|Asia/Kuala_Lumpur
KTF|Takaka|Takaka|NZ|Pacific/Auckland
KTG|Ketapang (Rahadi Usman)|Ketapang|ID|Asia/Pontianak
KTL|Kitale|Kitale|KE|Africa/Nairobi
KTO|Kato|Kato|GY|America/Guyana
KTP|Tinson Pen|Tinson Pen|JM|America/Jamaica
KTQ|Kitee|Kitee|FI|Europe/Helsinki
KTR|Tindal|Tindal, Northern Territory|AU|Australia/Darwin
KTS|Brevig Mission|Brevig Mission, Alaska|US|America/Anchorage
KTT|Kittila|Kittila|FI|Europe/Helsinki
KTU|Kota|Kota|IN|Asia/Kolkata
KTX|Koutiala|Koutiala|ML|Africa/Bamako
KTY|Katukurunda|Kalutara|LK|Asia/Colombo
KUA|Kuantan|Kuantan|MY|Asia/Kuala_Lumpur
KUC|Kuria|Kuria|KI|Pacific/Tarawa
KUD|Kudat|Kudat|MY|Asia/Kuching
KUG|Kubin|Kubin, Queensland|AU|Australia/Brisbane
KUH|Kushiro|Kushiro|JP|Asia/Tokyo
KUK|Kasigluk|Kasigluk, Alaska|US|America/Anchorage
KUM|Yakushima|Yakushima|JP|Asia/Tokyo
KUO|Kuopio|Kuopio|FI|Europe/Helsinki
KUQ|Kuri|Kuri|PG|Pacific/Port_Moresby
KUS|Kulusuk|Kulusuk|GL|America/Nuuk
KUT|Kopitnari|Kutaisi|GE|Asia/Tbilisi
KUU|Kullu Manali|Kullu Manali|IN|Asia/Kolkata
KUV|Kunsan Air Base|Kunsan|KR|Asia/Seoul
KVB|Skovde|Skovde|SE|Europe/Stockholm
KVC|King Cove|King Cove, Alaska|US|America/Anchorage
KVG|Kavieng|Kavieng|PG|Pacific/Port_Moresby
KVK|Kirovsk-Apatity|Apatity|RU|Europe/Moscow
KVL|Kivalina|Kivalina, Alaska|US|America/Anchorage
KVM|Markovo|Markovo|RU|Asia/Anadyr
KVX|Pobedilovo|Kirov|RU|Europe/Moscow
KWA|Bucholz Army Air Field(Kwajalein Kmr)(Atoll)|Kwajalein|MH|Pacific/Kwajalein
KWH|Khwahan|Khwahan|AF|Asia/Kabul
KWJ|Gwangju|Gwangju|KR|Asia/Seoul
KWK|Kwigillingok|Kwigillingok, Alaska|US|America/Anchorage
KWM|Kowanyama|Kowanyama, Queensland|AU|Australia/Brisbane
KWN|Quinhagak|Quinhagak, Alaska|US|America/Anchorage
KWO|Kawito|Kawito|PG|Pacific/Port_Moresby
KWP|West Point Village Seaplane Base|West Point, Alaska|US|America/Anchorage
KWT|Kwethluk|Kwethluk, Alaska|US|America/Anchorage
KWZ|Kolwezi|Kolwezi|CD|Africa/Lubumbashi
KXB|Sangia Nibandera|Kolaka|ID|Asia/Makassar
KXD|Kondinskoye|Kondinskoye|RU|Asia/Yekaterinburg
KXE|P C Pelser|Klerksdorp|ZA|Africa/Johannesburg
KXF|Koro Island|Koro Island|FJ|Pacific/Fiji
KXK|Komsomolsk-on-Amur|Komsomolsk-on-Amur|RU|Asia/Vladivostok
KXU|Katiu|Katiu|PF|Pacific/Tahiti
KYA|Konya|Konya|TR|Europe/Istanbul
KYD|Lanyu|Orchid Island|TW|Asia/Taipei
KYE|Rene Mouawad Air Base|Tripoli|LB|Asia/Beirut
KYF|Yeelirrie|Yeelirrie, Western Australia|AU|Australia/Perth
KYI|Yalata Mission|Yalata Mission, South Australia|AU|Australia/Adelaide
KYK|Karluk|Karluk, Alaska|US|America/Anchorage
KYO|Tampa North Aero Park|Tampa, Florida|US|America/New_York
KYP|Kyaukpyu|Kyaukpyu|MM|Asia/Yangon
KYS|Kayes Dag Dag|Kayes Dag Dag|ML|Africa/Bamako
KYT|Kyauktu|Kyauktu|MM|Asia/Yangon
KYU|Koyukuk|Koyukuk, Alaska|US|America/Anchorage
KYZ|Kyzyl|Kyzyl|RU|Asia/Krasnoyarsk
KZF|Kaintiba|Kaintiba|PG|Pacific/Port_Moresby
KZG|Kitzingen|Kitzingen|DE|Europe/Berlin
KZI|Filippos|Kozani|GR|Europe/Athens
KZO|Korkyt Ata|Kzyl-Orda|KZ|Asia/Qyzylorda
KZR|Zafer|Altintas|TR|Europe/Istanbul
KZS|Kastelorizo|Kastelorizo Island|GR|Europe/Athens
LAA|Southeast Colorado Regional|Lamar, Colorado|US|America/Denver
LAE|Lae Nadzab|Nadzab|PG|Pacific/Port_Moresby
LAF|Purdue University|Lafayette, Indiana|US|America/New_York
LAH|Oesman Sadik Labuha|Labuha-Halmahera Island|ID|Asia/Jayapura
LAI|Lannion-Cote de Granit|Lannion|FR|Europe/Paris
LAJ|Lages|Lages|BR|America/Sao_Paulo
LAK|Aklavik|Aklavik, Northwest Territories|CA|America/Edmonton
LAM|Los Alamos|Los Alamos, New Mexico|US|America/Denver
LAQ|La Abraq|Al Bayda'|LY|Africa/Tripoli
LAR|Laramie Regional|Laramie, Wyoming|US|America/Denver
LAU|Manda Airstrip|Lamu|KE|Africa/Nairobi
LAW|Lawton-Fort Sill Regional|Lawton, Oklahoma|US|America/Chicago
LAY|Ladysmith|Ladysmith|ZA|Africa/Johannesburg
LAZ|Bom Jesus da Lapa|Bom Jesus Da Lapa|BR|America/Bahia
LBC|Lubeck Blankensee|Lubeck|DE|Europe/Berlin
LBD|Khudzhand|Khudzhand|TJ|Asia/Dushanbe
LBE|Arnold Palmer Regional|Latrobe, Pennsylvania|US|America/New_York
LBF|North Platte Regional/Lee Bird Field|North Platte, Nebraska|US|America/Chicago
LBG|Paris-Le Bourget|Paris|FR|Europe/Paris
LBI|Albi-Le Sequestre|Albi|FR|Europe/Paris
LBJ|Komodo (Mutiara II)|Labuan Bajo-Flores Island|ID|Asia/Makassar
LBL|Liberal Mid-America Regional|Liberal, Kansas|US|America/Chicago
LBO|Lusambo|Lusambo|CD|Africa/Lubumbashi
LBQ|Lambarene|Lambarene|GA|Africa/Libreville
LBR|Labrea|Labrea|BR|America/Boa_Vista
LBS|Labasa|Labasa|FJ|Pacific/Fiji
LBT|Lumberton Regional|Lumberton, North Carolina|US|America/New_York
LBU|Labuan|Labuan|MY|Asia/Kuching
LBV|Leon M Ba|Libreville|GA|Africa/Libreville
LBW|Long Bawan|Long Bawan|ID|Asia/Makassar
LBX|Lubang|Lubang|PH|Asia/Manila
LBY|La Baule-Escoublac|La Baule-Escoublac|FR|Europe/Paris
LBZ|Lucapa|Lucapa|AO|Africa/Luanda
LCC|Lecce|Lecce|IT|Europe/Rome
LCD|Louis Trichardt|Louis Trichardt|ZA|Africa/Johannesburg
LCF|Las Vegas|Rio Dulce|GT|America/Guatemala
LCG|A Coruna|Culleredo|ES|Europe/Madrid
LCH|Lake Charles Regional|Lake Charles, Louisiana|US|America/Chicago
LCI|Laconia Municipal|Laconia, New Hampshire|US|America/New_York
LCJ|Łódź Władysław Reymont|Łódź|PL|Europe/Warsaw
LCL|La Coloma|Pinar del Rio|CU|America/Havana
LCM|La Cumbre|La Cumbre|AR|America/Argentina/Cordoba
LCN|Balcanoona|Balcanoona, South Australia|AU|Australia/Adelaide
LCO|Lague|Lague|CG|Africa/Brazzaville
LCQ|Lake City Gateway|Lake City, Florida|US|America/New_York
LCV|Lucca / Tassignano|Lucca|IT|Europe/Rome
LCX|Longyan Guanzhishan|Longyan|CN|Asia/Shanghai
LDA|Malda|Malda|IN|Asia/Kolkata
LDB|Governador Jose Richa|Londrina|BR|America/Sao_Paulo
LDC|Lindeman Island|Lindeman Island, Queensland|AU|Australia/Lindeman
LDE|Tarbes-Lourdes-Pyrenees|Tarbes|FR|Europe/Paris
LDG|Leshukonskoye|Leshukonskoye|RU|Europe/Moscow
LDH|Lord Howe Island|Lord Howe Island, New South Wales|AU|Australia/Lord_Howe
LDI|Kikwetu|Lindi|TZ|Africa/Dar_es_Salaam
LDJ|Linden|Linden, New Jersey|US|America/New_York
LDK|Lidkoping-Hovby|Lidkoping|SE|Europe/Stockholm
LDM|Mason County|Ludington, Michigan|US|America/Detroit
LDN|Lamidanda|Lamidanda|NP|Asia/Kathmandu
LDO|Ladouanie|Aurora|SR|America/Paramaribo
LDS|Lindu|Yichun|CN|Asia/Shanghai
LDU|Lahad Datu|Lahad Datu|MY|Asia/Kuala_Lumpur
LDV|Landivisiau Air Base|Landivisiau|FR|Europe/Paris
LDX|Saint-Laurent-du-Maroni|Saint-Laurent-du-Maroni|GF|America/Cayenne
LDY|City of Derry|Derry|GB|Europe/London
LDZ|Londolozi|Londolozi|ZA|Africa/Johannesburg
LEA|Learmonth|Exmouth, Western Australia|AU|Australia/Perth
LEB|Lebanon Municipal|Lebanon, New Hampshire|US|America/New_York
LEC|Chapada Diamantina|Lencois|BR|America/Bahia
LEF|Lebakeng|Lebakeng|LS|Africa/Maseru
LEH|Le Havre Octeville|Le Havre|FR|Europe/Paris
LEK|Labe|Labe|GN|Africa/Conakry
LEL|Lake Evella|Lake Evella, Northern Territory|AU|Australia/Darwin
LEM|Lemmon Municipal|Lemmon, South Dakota|US|America/Denver
LEN|Leon|Leon|ES|Europe/Madrid
LEP|Leopoldina|Leopoldina|BR|America/Sao_Paulo
LEQ|Land's End|Land's End|GB|Europe/London
LER|Leinster|Leinster, Western Australia|AU|Australia/Perth
LES|Lesobeng|Lesobeng|LS|Africa/Maseru
LEU|Aerodrom dels Pirineus-Alt Urgell|Montferrer|ES|Europe/Madrid
LEV|Levuka Airfield|Bureta|FJ|Pacific/Fiji
LEW|Auburn/Lewiston Municipal|Auburn, Maine|US|America/New_York
LEY|Lelystad|Lelystad|NL|Europe/Amsterdam
LFB|Lumbo|Lumbo|MZ|Africa/Maputo
LFI|Langley Afb|Hampton, Virginia|US|America/New_York
LFK|Angelina County|Lufkin, Texas|US|America/Chicago
LFM|Lamerd|Lamerd|IR|Asia/Tehran
LFN|Triangle North Executive|Louisburg, North Carolina|US|America/New_York
LFO|Kelafo East|Kelafo|ET|Africa/Addis_Ababa
LFP|Lakefield|Lakefield, Queensland|AU|Australia/Brisbane
LFQ|Linfen Yaodu|Linfen|CN|Asia/Shanghai
LFR|La Fria|La Fria|VE|America/Caracas
LFT|Lafayette Regional/Paul Fournet Field|Lafayette, Louisiana|US|America/Chicago
LFW|Lome-Tokoin|Lome|TG|Africa/Lome
LGB|Long Beach (Daugherty Field)|Long Beach, California|US|America/Los_Angeles
LGC|Lagrange/Callaway|Lagrange, Georgia|US|America/New_York
LGD|La Grande/Union County|La Grande, Oregon|US|America/Los_Angeles
LGF|Laguna Army Air Field (Yuma Proving Ground)|Yuma Proving Ground, Arizona|US|America/Phoenix
LGH|Leigh Creek|Leigh Creek, South Australia|AU|Australia/Adelaide
LGI|Deadman's Cay|Deadman's Cay|BS|America/Nassau
LGL|Long Lellang|Long Datih|MY|Asia/Kuala_Lumpur
LGO|Langeoog|Langeoog|DE|Europe/Berlin
LGQ|Nueva Loja|Lago Agrio|EC|America/Guayaquil
LGR|Cochrane|Cochrane|CL|America/Santiago
LGS|Comodoro D.R. Salomon|Malargue|AR|America/Argentina/Mendoza
LGT|La Gaviota|La Gaviota|CO|America/Bogota
LGU|Logan-Cache|Logan, Utah|US|America/Denver
LHA|Lahr|Lahr|DE|Europe/Berlin
LHB|Bruntingthorpe|Bruntingthorpe|GB|Europe/London
LHG|Lightning Ridge|Lightning Ridge, New South Wales|AU|Australia/Sydney
LHI|Lereh|Lereh-Papua Island|ID|Asia/Jayapura
LHK|Guangzhou MR Air Base|Guanghua|CN|Asia/Shanghai
LHS|Las Heras|Las Heras|AR|America/Argentina/Rio_Gallegos
LHU|Lianshulu|Muneambuanas|NA|Africa/Windhoek
LHV|William T Piper Memorial|Lock Haven, Pennsylvania|US|America/New_York
LIA|Liangping|Liangping|CN|Asia/Shanghai
LIB|Limbunya Station|Limbunya Station, Northern Territory|AU|Australia/Darwin
LIC|Limon Municipal|Limon, Colorado|US|America/Denver
LIE|Libenge|Libenge|CD|Africa/Kinshasa
LIF|Lifou|Lifou|NC|Pacific/Noumea
LIG|Limoges|Limoges|FR|Europe/Paris
LII|Mulia|Mulia-Papua Island|ID|Asia/Jayapura
LIL|Lille-Lesquin|Lille|FR|Europe/Paris
LIP|Lins|Lins|BR|America/Sao_Paulo
LIQ|Lisala|Lisala|CD|Africa/Lubumbashi
LIV|Livengood Camp|Livengood, Alaska|US|America/Anchorage
LIW|Loikaw|Loikaw|MM|Asia/Yangon
LIX|Likoma Island|Likoma Island|MW|Africa/Blantyre
LIY|Wright Army Air Field (Fort Stewart)/Midcoast Regional|Fort Stewart, Georgia|US|America/New_York
LJA|Lodja|Lodja|CD|Africa/Lubumbashi
LJN|Texas Gulf Coast Regional|Angleton, Texas|US|America/Chicago
LKA|Gewayentana|Larantuka-Flores Island|ID|Asia/Makassar
LKB|Lakeba Island|Lakeba Island|FJ|Pacific/Fiji
LKD|Lakeland|Lakeland, Queensland|AU|Australia/Brisbane
LKG|Lokichoggio|Lokichoggio|KE|Africa/Nairobi
LKH|Long Akah|Long Akah|MY|Asia/Kuala_Lumpur
LKK|Kulik Lake|Kulik Lake, Alaska|US|America/Anchorage
LKL|Banak|Lakselv|NO|Europe/Oslo
LKN|Leknes|Leknes|NO|Europe/Oslo
LKP|Lake Placid|Lake Placid, New York|US|America/New_York
LKV|Lake County|Lakeview, Oregon|US|America/Los_Angeles
LKW|Lekhwair|Lekhwair|OM|Asia/Muscat
LKY|Lake Manyara|Lake Manyara National Park|TZ|Africa/Dar_es_Salaam
LKZ|RAF Lakenheath|Lakenheath|GB|Europe/London
LLB|Qiannan Libo|Qiannan Libo|CN|Asia/Shanghai
LLE|Riverside|Malelane|ZA|Africa/Johannesburg
LLF|Lingling|Yongzhou|CN|Asia/Shanghai
LLG|Chillagoe|Chillagoe, Queensland|AU|Australia/Brisbane
LLI|Lalibella|Lalibela|ET|Africa/Addis_Ababa
LLJ|Silampari|Lubuk Linggau|ID|Asia/Jakarta
LLS|Alferez Armando Rodriguez|Las Lomitas|AR|America/Argentina/Cordoba
LLT|Lobito|Lobito|AO|Africa/Luanda
LLV|L?liang Dawu|L?liang|CN|Asia/Shanghai
LLX|Caledonia County|Lyndonville, Vermont|US|America/New_York
LLY|South Jersey Regional|Mount Holly, New Jersey|US|America/New_York
LMA|Minchumina|Minchumina, Alaska|US|America/Anchorage
LMB|Salima|Salima|MW|Africa/Blantyre
LME|Le Mans-Arnage|Le Mans|FR|Europe/Paris
LMI|Lumi|Lumi|PG|Pacific/Port_Moresby
LMN|Limbang|Limbang|MY|Asia/Kuala_Lumpur
LMO|RAF Lossiemouth|Lossiemouth|GB|Europe/London
LMP|Lampedusa|Lampedusa|IT|Europe/Rome
LMQ|Marsa Brega|Marsa Brega|LY|Africa/Tripoli
LMR|Lime Acres Finsch Mine|Lime Acres|ZA|Africa/Johannesburg
LMS|Louisville/Winston County|Louisville, Mississippi|US|America/Chicago
LMT|Crater Lake/Klamath Regional|Klamath Falls, Oregon|US|America/Los_Angeles
LMV|Madivaru|Madivaru|MV|Indian/Maldives
LMY|Lake Murray|Lake Murray|PG|Pacific/Port_Moresby
LNA|Palm Beach County Park|West Palm Beach, Florida|US|America/New_York
LNB|Lamen Bay|Lamen Bay|VU|Pacific/Efate
LND|Hunt Field|Lander, Wyoming|US|America/Denver
LNE|Lonorore|Lonorore|VU|Pacific/Efate
LNH|Lake Nash|Lake Nash, Northern Territory|AU|Australia/Darwin
LNI|Lonely Air Station|Lonely, Alaska|US|America/Anchorage
LNJ|Lincang|Lincang|CN|Asia/Shanghai
LNK|Lincoln|Lincoln, Nebraska|US|America/Chicago
LNL|Longnan Chengxian|Longnan|CN|Asia/Shanghai
LNN|Lake County Executive|Willoughby, Ohio|US|America/New_York
LNO|Leonora|Leonora, Western Australia|AU|Australia/Perth
LNP|Lonesome Pine|Wise, Virginia|US|America/New_York
LNR|Tri-County Regional|Lone Rock, Wisconsin|US|America/Chicago
LNS|Lancaster|Lancaster, Pennsylvania|US|America/New_York
LNV|Londolovit|Londolovit|PG|Pacific/Port_Moresby
LNX|Smolensk South|Smolensk|RU|Europe/Moscow
LNY|Lanai|Lanai City, Hawaii|US|Pacific/Honolulu
LOA|Lorraine|Lorraine, Queensland|AU|Australia/Brisbane
LOB|San Rafael|Los Andes|CL|America/Santiago
LOC|Lock|Lock, South Australia|AU|Australia/Adelaide
LOD|Longana|Longana|VU|Pacific/Efate
LOE|Loei|Loei|TH|Asia/Bangkok
LOH|Camilo Ponce Enriquez|La Toma|EC|America/Guayaquil
LOI|Helmuth Baungarten|Lontras|BR|America/Sao_Paulo
LOK|Lodwar|Lodwar|KE|Africa/Nairobi
LOL|Derby Field|Lovelock, Nevada|US|America/Los_Angeles
LOO|Laghouat|Laghouat|DZ|Africa/Algiers
LOT|Lewis University|Chicago, Illinois|US|America/Chicago
LOU|Bowman Field|Louisville, Kentucky|US|America/New_York
LOW|Louisa County/Freeman Field|Louisa, Virginia|US|America/New_York
LOY|Loyengalani|Loyengalani|KE|Africa/Nairobi
LOZ|London/Corbin/Magee|London, Kentucky|US|America/New_York
LPC|Lompoc|Lompoc, California|US|America/Los_Angeles
LPD|La Pedrera|La Pedrera|CO|America/Bogota
LPF|Liupanshui Yuezhao|Liupanshui|CN|Asia/Shanghai
LPG|La Plata|La Plata|AR|America/Argentina/Buenos_Aires
LPI|Linkoping SAAB|Linkoping|SE|Europe/Stockholm
LPJ|Armando Schwarck|Guayabal|VE|America/Caracas
LPK|Lipetsk|Lipetsk|RU|Europe/Moscow
LPM|Lamap|Lamap|VU|Pacific/Efate
LPO|La Porte Municipal|La Porte, Indiana|US|America/Chicago
LPP|Lappeenranta|Lappeenranta|FI|Europe/Helsinki
LPS|Lopez Island|Lopez, Washington|US|America/Los_Angeles
LPT|Lampang|Lampang|TH|Asia/Bangkok
LPU|Long Apung|Long Apung|ID|Asia/Makassar
LPY|Le Puy-Loudes|Le Puy|FR|Europe/Paris
LPZ|San Gil|San Gil|CO|America/Bogota
LQK|Pickens County|Pickens, South Carolina|US|America/New_York
LQM|Caucaya|Puerto Leguizamo|CO|America/Bogota
LQN|Qala-I-Naw|Qala-I-Naw|AF|Asia/Kabul
LRA|Larisa|Larisa|GR|Europe/Athens
LRB|Leribe|Leribe|LS|Africa/Maseru
LRE|Longreach|Longreach, Queensland|AU|Australia/Brisbane
LRF|Little Rock Afb|Jacksonville, Arkansas|US|America/Chicago
LRG|Loralai|Loralai|PK|Asia/Karachi
LRH|La Rochelle-Ile de Re|La Rochelle|FR|Europe/Paris
LRJ|Le Mars Municipal|Le Mars, Iowa|US|America/Chicago
LRR|Lar|Lar|IR|Asia/Tehran
LRS|Leros|Leros Island|GR|Europe/Athens
LRT|Lorient South Brittany (Bretagne Sud)|Lorient|FR|Europe/Paris
LRV|Gran Roque|Los Roques|VE|America/Caracas
LSA|Losuia|Losuia|PG|Pacific/Port_Moresby
LSB|Lordsburg Municipal|Lordsburg, New Mexico|US|America/Denver
LSC|La Florida|La Serena-Coquimbo|CL|America/Santiago
LSE|La Crosse Regional|La Crosse, Wisconsin|US|America/Chicago
LSF|Lawson Army Air Field (Fort Benning)|Fort Benning, Georgia|US|America/New_York
LSG|Leshan (under construction, unknown coordinates)|Leshan|CN|Asia/Shanghai
LSH|Lashio|Lashio|MM|Asia/Yangon
LSI|Sumburgh|Lerwick|GB|Europe/London
LSK|Lusk Municipal|Lusk, Wyoming|US|America/Denver
LSL|Los Chiles|Los Chiles|CR|America/Costa_Rica
LSM|Long Semado|Long Semado|MY|Asia/Kuching
LSN|Los Banos Municipal|Los Banos, California|US|America/Los_Angeles
LSO|Les Sables-d'Olonne Talmont|Les Sables-d'Olonne|FR|Europe/Paris
LSQ|Maria Dolores|Los Angeles|CL|America/Santiago
LSS|Terre-de-Haut|Les Saintes|GP|America/Guadeloupe
LST|Launceston|Launceston, Tasmania|AU|Australia/Melbourne
LSU|Long Sukang|Long Sukang|MY|Asia/Kuching
LSV|Nellis Afb|Las Vegas, Nevada|US|America/Los_Angeles
LSW|Malikus Saleh|Lhok Seumawe|ID|Asia/Jakarta
LSX|Lhok Sukon|Lhok Sukon|ID|Asia/Jakarta
LSY|Lismore|Lismore, New South Wales|AU|Australia/Sydney
LSZ|Losinj Island|Losinj|HR|Europe/Zagreb
LTA|Tzaneen|Tzaneen|ZA|Africa/Johannesburg
LTC|Lai|Lai|TD|Africa/Ndjamena
LTD|Ghadames East|Ghadames|LY|Africa/Tripoli
LTG|Langtang|Langtang|NP|Asia/Kathmandu
LTI|Altai|Altai|MN|Asia/Ulaanbaatar
LTL|Lastourville|Lastourville|GA|Africa/Libreville
LTM|Lethem|Lethem|GY|America/Guyana
LTP|Lyndhurst|Lyndhurst, Queensland|AU|Australia/Brisbane
LTQ|Le Touquet-Cote d'Opale|Le Touquet-Paris-Plage|FR|Europe/Paris
LTS|Altus Afb|Altus, Oklahoma|US|America/Chicago
LTT|La Mole|La Mole|FR|Europe/Paris
LTU|Murod Kond|Latur|IN|Asia/Kolkata
LTV|Lotus Vale|Lotus Vale, Queensland|AU|Australia/Brisbane
LTW|St Mary's County Regional|Leonardtown, Maryland|US|America/New_York
LUA|Lukla|Lukla|NP|Asia/Kathmandu
LUB|Lumid Pau|Lumid Pau|GY|America/Guyana
LUC|Laucala Island|Laucala Island|FJ|Pacific/Fiji
LUD|Luderitz|Luderitz|NA|Africa/Windhoek
LUE|Lucenec|Lucenec|SK|Europe/Bratislava
LUF|Luke Afb|Glendale, Arizona|US|America/Phoenix
LUG|Lugano|Lugano|CH|Europe/Zurich
LUH|Ludhiana|Ludhiana|IN|Asia/Kolkata
LUK|Cincinnati Municipal/Lunken Field|Cincinnati, Ohio|US|America/New_York
LUL|Hesler/Noble Field|Laurel, Mississippi|US|America/Chicago
LUM|Mangshi|Luxi|CN|Asia/Shanghai
LUO|Luena|Luena|AO|Africa/Luanda
LUP|Kalaupapa|Kalaupapa, Hawaii|US|Pacific/Honolulu
LUQ|Brigadier Mayor D Cesar Raul Ojeda|San Luis|AR|America/Argentina/San_Luis
LUR|Cape Lisburne Lrrs|Cape Lisburne, Alaska|US|America/Anchorage
LUS|Lusanga|Lusanga|CD|Africa/Kinshasa
LUT|New Laura|New Laura, Queensland|AU|Australia/Brisbane
LUU|Laura|Laura, Queensland|AU|Australia/Brisbane
LUV|Dumatumbun|Langgur-Seram Island|ID|Asia/Jayapura
LUW|Bubung|Luwok-Celebes Island|ID|Asia/Makassar
LUZ|Lublin|Lublin|PL|Europe/Warsaw
LVA|Laval-Entrammes|Laval|FR|Europe/Paris
LVD|Lime Village|Lime Village, Alaska|US|America/Anchorage
LVI|Livingstone|Livingstone|ZM|Africa/Lusaka
LVK|Livermore Municipal|Livermore, California|US|America/Los_Angeles
LVL|Brunswick County|Lawrenceville, Virginia|US|America/New_York
LVM|Mission Field|Livingston, Montana|US|America/Denver
LVO|Laverton|Laverton, Western Australia|AU|Australia/Perth
LVP|Lavan Island|Lavan Island|IR|Asia/Tehran
LVR|Municipal Bom Futuro|Lucas do Rio Verde|BR|America/Cuiaba
LVS|Las Vegas Municipal|Las Vegas, New Mexico|US|America/Denver
LWB|Greenbrier Valley|Lewisburg, West Virginia|US|America/New_York
LWC|Lawrence Regional|Lawrence, Kansas|US|America/Chicago
LWH|Lawn Hill|Lawn Hill, Queensland|AU|Australia/Brisbane
LWI|Lowai Airstrip|Lowai|PG|Pacific/Port_Moresby
LWK|Lerwick / Tingwall|Lerwick|GB|Europe/London
LWL|Wells Municipal/Harriet Field|Wells, Nevada|US|America/Los_Angeles
LWM|Lawrence Municipal|Lawrence, Massachusetts|US|America/New_York
LWN|Gyumri Shirak|Gyumri|AM|Asia/Yerevan
LWR|Leeuwarden Air Base|Leeuwarden|NL|Europe/Amsterdam
LWS|Lewiston/Nez Perce County|Lewiston, Idaho|US|America/Los_Angeles
LWT|Lewistown Municipal|Lewistown, Montana|US|America/Denver
LWY|Lawas|Lawas|MY|Asia/Kuala_Lumpur
LXG|Luang Namtha|Luang Namtha|LA|Asia/Vientiane
LXN|Jim Kelly Field|Lexington, Nebraska|US|America/Chicago
LXS|Limnos|Limnos Island|GR|Europe/Athens
LXU|Lukulu|Lukulu|ZM|Africa/Lusaka
LXV|Lake County|Leadville, Colorado|US|America/Denver
LYA|Luoyang|Luoyang|CN|Asia/Shanghai
LYB|Edward Bodden Airfield|Little Cayman|KY|America/Cayman
LYC|Lycksele|Lycksele|SE|Europe/Stockholm
LYH|Lynchburg Regional/Preston Glenn Field|Lynchburg, Virginia|US|America/New_York
LYI|Shubuling|Linyi|CN|Asia/Shanghai
LYN|Lyon-Bron|Lyon|FR|Europe/Paris
LYO|Lyons-Rice County Municipal|Lyons, Kansas|US|America/Chicago
LYR|Svalbard Longyear|Longyearbyen|NO|Arctic/Longyearbyen
LYU|Ely Municipal|Ely, Minnesota|US|America/Chicago
LYX|Lydd|Lydd|GB|Europe/London
LZA|Luiza|Luiza|CD|Africa/Lubumbashi
LZC|Lazaro Cardenas|Lazaro Cardenas|MX|America/Mexico_City
LZG|Langzhong Gucheng|Langzhong|CN|Asia/Shanghai
LZH|Bailian|Liuzhou|CN|Asia/Shanghai
LZI|Luozi|Luozi|CD|Africa/Kinshasa
LZM|Luzamba|Luzamba|AO|Africa/Luanda
LZN|Matsu Nangan|Nangang Island|TW|Asia/Taipei
LZO|Luzhou|Luzhou|CN|Asia/Shanghai
LZR|Lizard Island|Lizard Island, Queensland|AU|Australia/Brisbane
LZU|Gwinnett County/Briscoe Field|Lawrenceville, Georgia|US|America/New_York
LZY|Nyingchi|Nyingchi|CN|Asia/Shanghai
MAB|Maraba|Maraba|BR|America/Araguaina
MAC|Macon Downtown|Macon, Georgia|US|America/New_York
MAE|Madera Municipal|Madera, California|US|America/Los_Angeles
MAG|Madang|Madang|PG|Pacific/Port_Moresby
MAK|Malakal|Malakal|SS|Africa/Juba
MAL|Mangole Falabisahaya|Mangole Island|ID|Asia/Jayapura
MAQ|Mae Sot|Mae Sot|TH|Asia/Bangkok
MAS|Momote|Momote|PG|Pacific/Port_Moresby
MAT|Tshimpi|Matadi|CD|Africa/Kinshasa
MAU|Maupiti|Maupiti|PF|Pacific/Tahiti
MAW|Malden Regional|Malden, Missouri|US|America/Chicago
MAX|Ouro Sogui|Matam|SN|Africa/Dakar
MAY|Clarence A. Bain|Mangrove Cay|BS|America/Nassau
MAZ|Eugenio Maria De Hostos|Mayaguez, Puerto Rico|US|America/Puerto_Rico
MBB|Marble Bar|Marble Bar, Western Australia|AU|Australia/Perth
MBC|M'Bigou|M'Bigou|GA|Africa/Libreville
MBE|Monbetsu|Monbetsu|JP|Asia/Tokyo
MBF|Porepunkah|Porepunkah, Victoria|AU|Australia/Melbourne
MBG|Mobridge Municipal|Mobridge, South Dakota|US|America/Chicago
MBH|Maryborough|Maryborough, Queensland|AU|Australia/Brisbane
MBI|Mbeya|Mbeya|TZ|Africa/Dar_es_Salaam
MBK|Regional Orlando Villas Boas|Matupa|BR|America/Cuiaba
MBL|Manistee County/Blacker|Manistee, Michigan|US|America/Detroit
MBO|Mamburao|Mamburao|PH|Asia/Manila
MBP|Moyobamba|Moyobamba|PE|America/Lima
MBQ|Mbarara|Mbarara|UG|Africa/Kampala
MBT|Moises R. Espinosa|Masbate|PH|Asia/Manila
MBU|Babanakira|Mbambanakira|SB|Pacific/Guadalcanal
MBW|Melbourne Moorabbin|Melbourne, Victoria|AU|Australia/Melbourne
MBX|Maribor|Maribor|SI|Europe/Ljubljana
MBY|Omar N Bradley|Moberly, Missouri|US|America/Chicago
MBZ|Maues|Maues|BR|America/Boa_Vista
MCA|Macenta|Macenta|GN|Africa/Conakry
MCB|Mc Comb/Pike County/John E Lewis Field|Mc Comb, Mississippi|US|America/Chicago
MCC|Mc Clellan Airfield|Sacramento, California|US|America/Los_Angeles
MCD|Mackinac Island|Mackinac Island, Michigan|US|America/Detroit
MCE|Merced Yosemite Regional|Merced, California|US|America/Los_Angeles
MCF|Macdill Afb|Tampa, Florida|US|America/New_York
MCG|Mc Grath|Mc Grath, Alaska|US|America/Anchorage
MCH|General Manuel Serrano|Machala|EC|America/Guayaquil
MCJ|Jorge Isaac|La Mina-Maicao|CO|America/Bogota
MCK|Mc Cook Ben Nelson Regional|Mc Cook, Nebraska|US|America/Chicago
MCL|Mc Kinley Ntl Park|Mckinley Park, Alaska|US|America/Anchorage
MCN|Middle Georgia Regional|Macon, Georgia|US|America/New_York
MCP|Alberto Alcolumbre|Macapa|BR|America/Belem
MCR|Melchor de Mencos|Melchor de Mencos|GT|America/Guatemala
MCS|Monte Caseros|Monte Caseros|AR|America/Argentina/Cordoba
MCU|Montlucon-Gueret|Montlucon|FR|Europe/Paris
MCV|McArthur River Mine|McArthur River Mine, Northern Territory|AU|Australia/Darwin
MCW|Mason City Municipal|Mason City, Iowa|US|America/Chicago
MCX|Uytash|Makhachkala|RU|Europe/Moscow
MCY|Sunshine Coast|Maroochydore, Queensland|AU|Australia/Brisbane
MCZ|Zumbi dos Palmares|Maceio|BR|America/Maceio
MDD|Midland Airpark|Midland, Texas|US|America/Chicago
MDF|Taylor County|Medford, Wisconsin|US|America/Chicago
MDH|Southern Illinois|Carbondale, Illinois|US|America/Chicago
MDI|Makurdi|Makurdi|NG|Africa/Lagos
MDJ|Madras Municipal|Madras, Oregon|US|America/Los_Angeles
MDK|Mbandaka|Mbandaka|CD|Africa/Kinshasa
MDN|Madison Regional|Madison, Indiana|US|America/Indiana/Indianapolis
MDO|Middleton Island|Middleton Island, Alaska|US|America/Anchorage
MDP|Mindiptana|Mindiptana-Papua Island|ID|Asia/Jayapura
MDS|Middle Caicos|Middle Caicos|TC|America/Grand_Turk
MDU|Mendi|Mendi|PG|Pacific/Port_Moresby
MDX|Mercedes|Mercedes|AR|America/Argentina/Cordoba
MDY|Henderson Field|Midway Atoll|UM|Pacific/Midway
MEA|Macae|Macae|BR|America/Sao_Paulo
MEB|Melbourne Essendon|Melbourne Essendon, Victoria|AU|Australia/Melbourne
MED|Prince Mohammad Bin Abdulaziz|Medina|SA|Asia/Riyadh
MEE|Mare|Mare|NC|Pacific/Noumea
MEG|Malanje|Malanje|AO|Africa/Luanda
MEH|Mehamn|Mehamn|NO|Europe/Oslo
MEI|Key Field|Meridian, Mississippi|US|America/Chicago
MEJ|Port Meadville|Meadville, Pennsylvania|US|America/New_York
MEK|Bassatine|Meknes|MA|Africa/Casablanca
MEN|Mende-Brenoux|Mende|FR|Europe/Paris
MEO|Dare County Regional|Manteo, North Carolina|US|America/New_York
MEP|Mersing|Mersing|MY|Asia/Kuala_Lumpur
MEQ|Cut Nyak Dien|Peureumeue|ID|Asia/Jakarta
MER|Castle|Atwater, California|US|America/Los_Angeles
MES|Soewondo Air Force Base|Medan|ID|Asia/Jakarta
MET|Moreton|Moreton, Queensland|AU|Australia/Brisbane
MEU|Monte Dourado|Almeirim|BR|America/Belem
MEV|Minden-Tahoe|Minden, Nevada|US|America/Los_Angeles
MEW|Mweka|Mweka|CD|Africa/Lubumbashi
MEY|Meghauli|Meghauli|NP|Asia/Kathmandu
MEZ|Musina(Messina)|Musina|ZA|Africa/Johannesburg
MFA|Mafia Island|Mafia Island|TZ|Africa/Dar_es_Salaam
MFC|Mafeteng|Mafeteng|LS|Africa/Maseru
MFD|Mansfield Lahm Regional|Mansfield, Ohio|US|America/New_York
MFF|Moanda|Moanda|GA|Africa/Libreville
MFG|Muzaffarabad|Muzaffarabad|PK|Asia/Karachi
MFH|Mesquite|Mesquite, Nevada|US|America/Los_Angeles
MFI|Marshfield Municipal|Marshfield, Wisconsin|US|America/Chicago
MFJ|Moala|Moala|FJ|Pacific/Fiji
MFK|Matsu Beigan|Beigan Island|TW|Asia/Taipei
MFN|Milford Sound|Milford Sound|NZ|Pacific/Auckland
MFO|Manguna|Manguna|PG|Pacific/Port_Moresby
MFP|Manners Creek|Manners Creek, Northern Territory|AU|Australia/Darwin
MFQ|Maradi|Maradi|NE|Africa/Niamey
MFS|Miraflores|Miraflores|CO|America/Bogota
MFU|Mfuwe|Mfuwe|ZM|Africa/Lusaka
MFV|Accomack County|Melfa, Virginia|US|America/New_York
MFX|Meribel|Ajaccio|FR|Europe/Paris
MGB|Mount Gambier|Mount Gambier, South Australia|AU|Australia/Adelaide
MGC|Michigan City Municipal-Phillips Field|Michigan City, Indiana|US|America/Chicago
MGD|Magdalena|Magdalena|BO|America/La_Paz
MGE|Dobbins Arb|Marietta, Georgia|US|America/New_York
MGF|Regional de Maringa - Silvio Nane Junior|Maringa|BR|America/Sao_Paulo
MGH|Margate|Margate|ZA|Africa/Johannesburg
MGJ|Orange County|Montgomery, New York|US|America/New_York
MGK|Mong Tong|Mong Tong|MM|Asia/Yangon
MGL|Monchengladbach|Monchengladbach|DE|Europe/Berlin
MGM|Montgomery Regional (Dannelly Field)|Montgomery, Alabama|US|America/Chicago
MGN|Baracoa|Magangue|CO|America/Bogota
MGR|Moultrie Municipal|Moultrie, Georgia|US|America/New_York
MGS|Mangaia Island|Mangaia Island|CK|Pacific/Rarotonga
MGT|Milingimbi|Milingimbi Island, Northern Territory|AU|Australia/Darwin
MGU|Manaung|Manaung|MM|Asia/Yangon
MGV|Margaret River (Station)|Margaret River (Station), Western Australia|AU|Australia/Perth
MGW|Morgantown Municipal/Walter L Bill Hart Field|Morgantown, West Virginia|US|America/New_York
MGX|Moabi|Moabi|GA|Africa/Libreville
MGY|Dayton/Wright Brothers|Dayton, Ohio|US|America/New_York
MGZ|Myeik|Mkeik|MM|Asia/Yangon
MHA|Mahdia|Mahdia|GY|America/Guyana
MHC|Mocopulli|Dalcahue|CL|America/Santiago
MHE|Mitchell Municipal|Mitchell, South Dakota|US|America/Chicago
MHG|Mannheim-City|Mannheim|DE|Europe/Berlin
MHI|Moucha|Moucha Island|DJ|Africa/Djibouti
MHK|Manhattan Regional|Manhattan, Kansas|US|America/Chicago
MHL|Marshall Memorial Municipal|Marshall, Missouri|US|America/Chicago
MHN|Hooker County|Mullen, Nebraska|US|America/Chicago
MHO|Mount House|Mount House, Western Australia|AU|Australia/Perth
MHQ|Mariehamn|Mariehamn|FI|Europe/Mariehamn
MHR|Sacramento Mather|Sacramento, California|US|America/Los_Angeles
MHS|Dunsmuir Municipal-Mott|Dunsmuir, California|US|America/Los_Angeles
MHT|Manchester Boston Regional|Manchester, New Hampshire|US|America/New_York
MHU|Mount Hotham|Mount Hotham, Victoria|AU|Australia/Hobart
MHV|Mojave Air & Space Port/Rutan Field|Mojave, California|US|America/Los_Angeles
MHW|Monteagudo|El Banado|BO|America/La_Paz
MHX|Manihiki Island|Manihiki Island|CK|Pacific/Rarotonga
MHZ|RAF Mildenhall|Mildenhall|GB|Europe/London
MIB|Minot Afb|Minot, North Dakota|US|America/Chicago
MIC|Crystal|Minneapolis, Minnesota|US|America/Chicago
MIE|Delaware County Regional|Muncie, Indiana|US|America/Indiana/Indianapolis
MIF|Roy Hurd Memorial|Monahans, Texas|US|America/Chicago
MIG|Mianyang|Mianyang|CN|Asia/Shanghai
MIH|Mitchell Plateau|Mitchell Plateau, Western Australia|AU|Australia/Perth
MII|Marilia|Marilia|BR|America/Sao_Paulo
MIJ|Mili|Mili Island|MH|Pacific/Majuro
MIK|Mikkeli|Mikkeli|FI|Europe/Helsinki
MIM|Merimbula|Merimbula, New South Wales|AU|Australia/Sydney
MIN|Minnipa|Minnipa, South Australia|AU|Australia/Adelaide
MIO|Miami Regional|Miami, Oklahoma|US|America/Chicago
MIP|Mitzpe Ramon Airfield|Mitzpe Ramon|IL|Asia/Jerusalem
MIQ|Millard|Omaha, Nebraska|US|America/Chicago
MIS|Misima Island|Misima Island|PG|Pacific/Port_Moresby
MIT|Shafter-Minter Field|Shafter, California|US|America/Los_Angeles
MIV|Millville Municipal|Millville, New Jersey|US|America/New_York
MIW|Marshalltown Municipal|Marshalltown, Iowa|US|America/Chicago
MJA|Manja|Manja|MG|Indian/Antananarivo
MJC|Man|Man|CI|Africa/Abidjan
MJD|Moenjodaro|Moenjodaro|PK|Asia/Karachi
MJF|Mosjøen Kjaerstad|Mosjøen Kjaerstad|NO|Europe/Oslo
MJG|Mayajigua|Mayajigua|CU|America/Havana
MJI|Mitiga|Tripoli|LY|Africa/Tripoli
MJK|Shark Bay|Monkey Mia, Western Australia|AU|Australia/Perth
MJL|Mouilla Ville|Mouila|GA|Africa/Libreville
MJM|Mbuji Mayi|Mbuji Mayi|CD|Africa/Lubumbashi
MJN|Amborovy|Amborovy|MG|Indian/Antananarivo
MJO|Mount Etjo|Mount Etjo|NA|Africa/Windhoek
MJP|Manjimup|Manjimup, Western Australia|AU|Australia/Perth
MJQ|Jackson Municipal|Jackson, Minnesota|US|America/Chicago
MJR|Miramar|Miramar|AR|America/Argentina/Buenos_Aires
MJU|Tampa Padang|Mamuju-Celebes Island|ID|Asia/Makassar
MJX|Ocean County|Toms River, New Jersey|US|America/New_York
MJZ|Mirny|Mirny|RU|Asia/Yakutsk
MKA|Marianske Lazne|Marianske Lazne|CZ|Europe/Prague
MKB|Mekambo|Mekambo|GA|Africa/Libreville
MKC|Kansas City Downtown/Wheeler Field|Kansas City, Missouri|US|America/Chicago
MKG|Muskegon County|Muskegon, Michigan|US|America/New_York
MKH|Mokhotlong|Mokhotlong|LS|Africa/Maseru
MKI|M'Boki|Mboki|CF|Africa/Bangui
MKJ|Makoua|Makoua|CG|Africa/Brazzaville
MKK|Molokai|Kaunakakai, Hawaii|US|Pacific/Honolulu
MKL|Jackson Regional|Jackson, Tennessee|US|America/Chicago
MKM|Mukah|Mukah|MY|Asia/Kuching
MKO|Muskogee-Davis Regional|Muskogee, Oklahoma|US|America/Chicago
MKP|Makemo|Makemo|PF|Pacific/Tahiti
MKQ|Mopah|Merauke-Papua Island|ID|Asia/Jayapura
MKR|Meekatharra|Meekatharra, Western Australia|AU|Australia/Perth
MKT|Mankato Regional|Mankato, Minnesota|US|America/Chicago
MKU|Makokou|Makokou|GA|Africa/Libreville
MKV|Mount Cavenagh|Mount Cavenagh, Northern Territory|AU|Australia/Darwin
MKW|Rendani|Manokwari-Papua Island|ID|Asia/Jayapura
MKY|Mackay|Mackay, Queensland|AU|Australia/Brisbane
MKZ|Malacca|Malacca|MY|Asia/Kuala_Lumpur
MLC|Mc Alester Regional|Mc Alester, Oklahoma|US|America/Chicago
MLD|Malad City|Malad City, Idaho|US|America/Denver
MLF|Milford Municipal/Ben And Judy Briscoe Field|Milford, Utah|US|America/Denver
MLG|Abdul Rachman Saleh|Malang|ID|Asia/Jakarta
MLH|EuroAirport Basel-Mulhouse-Freiburg|Saint-Louis|FR|Europe/Paris
MLJ|Baldwin County Regional|Milledgeville, Georgia|US|America/New_York
MLK|Malta|Malta, Montana|US|America/Denver
MLL|Marshall Don Hunter Sr|Marshall, Alaska|US|America/Nome
MLN|Melilla|Melilla Island|ES|Europe/Madrid
MLO|Milos|Milos Island|GR|Europe/Athens
MLP|Malabang|Malabang|PH|Asia/Manila
MLR|Millicent|Millicent, South Australia|AU|Australia/Adelaide
MLS|Frank Wiley Field|Miles City, Montana|US|America/Denver
MLT|Millinocket Municipal|Millinocket, Maine|US|America/New_York
MLU|Monroe Regional|Monroe, Louisiana|US|America/Chicago
MLV|Merluna|Merluna, Queensland|AU|Australia/Brisbane
MLW|Spriggs Payne|Monrovia|LR|Africa/Monrovia
MLX|Malatya Erhac|Malatya|TR|Europe/Istanbul
MLY|Manley Hot Springs|Manley Hot Springs, Alaska|US|America/Anchorage
MMB|Memanbetsu|Ozora|JP|Asia/Tokyo
MMC|Ciudad Mante National|Ciudad Mante|MX|America/Monterrey
MMD|Minami Daito|Minami Daito|JP|Asia/Tokyo
MME|Durham Tees Valley|Durham|GB|Europe/London
MMF|Mamfe|Mamfe|CM|Africa/Douala
MMG|Mount Magnet|Mount Magnet, Western Australia|AU|Australia/Perth
MMH|Mammoth Yosemite|Mammoth Lakes, California|US|America/Los_Angeles
MMI|Mcminn County|Athens, Tennessee|US|America/New_York
MMJ|Matsumoto|Matsumoto|JP|Asia/Tokyo
MMK|Murmansk|Murmansk|RU|Europe/Moscow
MML|Southwest Minnesota Regional Marshall/Ryan Field|Marshall, Minnesota|US|America/Chicago
MMM|Middlemount|Middlemount, Queensland|AU|Australia/Brisbane
MMN|Minute Man Air Field|Stow, Massachusetts|US|America/New_York
MMO|Maio|Vila do Maio|CV|Atlantic/Cape_Verde
MMP|San Bernardo|Mompos|CO|America/Bogota
MMQ|Mbala|Mbala|ZM|Africa/Lusaka
MMS|Selfs|Marks, Mississippi|US|America/Chicago
MMT|Mc Entire Jngb|Eastover, South Carolina|US|America/New_York
MMU|Morristown Municipal|Morristown, New Jersey|US|America/New_York
MMZ|Maimana|Maimana|AF|Asia/Kabul
MNA|Melangguane|Karakelong Island|ID|Asia/Makassar
MNB|Muanda|Muanda|CD|Africa/Kinshasa
MNC|Nacala|Nacala|MZ|Africa/Maputo
MNE|Mungeranie|Mungeranie, South Australia|AU|Australia/Adelaide
MNF|Mana Island|Mana Island|FJ|Pacific/Fiji
MNG|Maningrida|Maningrida, Northern Territory|AU|Australia/Darwin
MNH|Rustaq|Al Muladdah|OM|Asia/Muscat
MNI|John A. Osborne|Gerald's Park|MS|America/Montserrat
MNJ|Mananjary|Mananjary|MG|Indian/Antananarivo
MNK|Maiana|Maiana|KI|Pacific/Tarawa
MNM|Menominee Regional|Menominee, Michigan|US|America/Menominee
MNN|Marion Municipal|Marion, Ohio|US|America/New_York
MNO|Manono|Manono|CD|Africa/Lubumbashi
MNQ|Monto|Monto, Queensland|AU|Australia/Brisbane
MNR|Mongu|Mongu|ZM|Africa/Lusaka
MNS|Mansa|Mansa|ZM|Africa/Lusaka
MNT|Minto Al Wright|Minto, Alaska|US|America/Anchorage
MNU|Mawlamyine|Mawlamyine|MM|Asia/Yangon
MNW|Macdonald Downs|Macdonald Downs, Northern Territory|AU|Australia/Darwin
MNX|Manicore|Manicore|BR|America/Manaus
MNY|Mono|Stirling Island|SB|Pacific/Guadalcanal
MNZ|Washington Manassas/Harry P Davis Field|Washington, District of Columbia|US|America/New_York
MOA|Orestes Acosta|Moa|CU|America/Havana
MOB|Mobile Regional|Mobile, Alabama|US|America/Chicago
MOC|Mario Ribeiro|Montes Claros|BR|America/Sao_Paulo
MOD|Modesto City-County-Harry Sham Field|Modesto, California|US|America/Los_Angeles
MOE|Momeik|Momeik|MM|Asia/Yangon
MOF|Maumere(Wai Oti)|Maumere-Flores Island|ID|Asia/Makassar
MOG|Mong Hsat|Mong Hsat|MM|Asia/Yangon
MOI|Mitiaro Island|Mitiaro Island|CK|Pacific/Rarotonga
MOJ|Moengo Airstrip|Moengo|SR|America/Paramaribo
MOL|Molde|Aro|NO|Europe/Oslo
MOM|Letfotar|Moudjeria|MR|Africa/Nouakchott
MON|Mount Cook|Mount Cook|NZ|Pacific/Auckland
MOO|Moomba|Moomba, South Australia|AU|Australia/Adelaide
MOP|Mount Pleasant Municipal|Mount Pleasant, Michigan|US|America/Detroit
MOQ|Morondava|Morondava|MG|Indian/Antananarivo
MOR|Moore-Murrell|Morristown, Tennessee|US|America/New_York
MOS|Moses Point|Elim, Alaska|US|America/Nome
MOU|Mountain Village|Mountain Village, Alaska|US|America/Anchorage
MOV|Moranbah|Moranbah, Queensland|AU|Australia/Brisbane
MOX|Morris Municipal/Charlie Schmidt Field|Morris, Minnesota|US|America/Chicago
MOZ|Moorea|Moorea|PF|Pacific/Tahiti
MPA|Katima Mulilo|Mpacha|NA|Africa/Windhoek
MPC|Muko Muko|Muko Muko|ID|Asia/Jakarta
MPD|Sindhri Tharparkar|Sindhri|PK|Asia/Karachi
MPH|Godofredo P. Ramos|Malay|PH|Asia/Manila
MPJ|Petit Jean Park|Morrilton, Arkansas|US|America/Chicago
MPL|Montpellier-Mediterranee|Montpellier|FR|Europe/Paris
MPM|Maputo|Maputo|MZ|Africa/Maputo
MPN|Mount Pleasant|Mount Pleasant|FK|Atlantic/Stanley
MPO|Pocono Mountains Regional|Mount Pocono, Pennsylvania|US|America/New_York
MPR|Mc Pherson|Mc Pherson, Kansas|US|America/Chicago
MPS|Mount Pleasant Regional|Mount Pleasant, Texas|US|America/Chicago
MPT|Maliana|Maliana|TL|Asia/Dili
MPV|Edward F Knapp State|Barre, Vermont|US|America/New_York
MPY|Maripasoula|Maripasoula|GF|America/Cayenne
MPZ|Mount Pleasant Municipal|Mount Pleasant, Iowa|US|America/Chicago
MQA|Mandora|Mandora, Western Australia|AU|Australia/Perth
MQB|Macomb Municipal|Macomb, Illinois|US|America/Chicago
MQC|Miquelon|Miquelon|PM|America/Miquelon
MQD|Maquinchao|Maquinchao|AR|America/Argentina/Salta
MQE|Marqua|Marqua, Northern Territory|AU|Australia/Darwin
MQH|Minacu|Minacu|BR|America/Sao_Paulo
MQJ|Moma|Honuu|RU|Asia/Srednekolymsk
MQK|San Matias|San Matias|BO|America/La_Paz
MQL|Mildura|Mildura, Victoria|AU|Australia/Hobart
MQM|Mardin|Mardin|TR|Europe/Istanbul
MQN|Mo i Rana Rossvoll|Mo i Rana|NO|Europe/Oslo
MQQ|Moundou|Moundou|TD|Africa/Ndjamena
MQS|Mustique|Mustique Island|VC|America/St_Vincent
MQT|Marquette/Sawyer Regional|Marquette, Michigan|US|America/New_York
MQU|Jose Celestino Mutis|Mariquita|CO|America/Bogota
MQW|Telfair-Wheeler|Mc Rae, Georgia|US|America/New_York
MQX|Mekele|Mekele|ET|Africa/Addis_Ababa
MQY|Smyrna|Smyrna, Tennessee|US|America/Chicago
MQZ|Margaret River|Margaret River, Western Australia|AU|Australia/Perth
MRB|Eastern Wv Regional/Shepherd Field|Martinsburg, West Virginia|US|America/New_York
MRC|Maury County Regional|Columbia, Tennessee|US|America/Chicago
MRD|Alberto Carnevalli|Merida|VE|America/Caracas
MRE|Mara Serena Lodge Airstrip|Masai Mara|KE|Africa/Nairobi
MRF|Marfa Municipal|Marfa, Texas|US|America/Chicago
MRG|Mareeba|Mareeba, Queensland|AU|Australia/Brisbane
MRI|Merrill Field|Anchorage, Alaska|US|America/Anchorage
MRK|Marco Island Executive|Marco Island, Florida|US|America/New_York
MRN|Foothills Regional|Morganton, North Carolina|US|America/New_York
MRO|Hood|Masterton|NZ|Pacific/Auckland
MRP|Marla|Marla, South Australia|AU|Australia/Adelaide
MRQ|Marinduque|Gasan|PH|Asia/Manila
MRR|Jose Maria Velasco Ibarra|Macara|EC|America/Guayaquil
MRV|Mineralnyye Vody|Mineralnyye Vody|RU|Europe/Moscow
MRW|Lolland Falster Maribo|Lolland Falster|DK|Europe/Copenhagen
MRX|Mahshahr|Mahshahr|IR|Asia/Tehran
MRY|Monterey Regional|Monterey, California|US|America/Los_Angeles
MRZ|Moree|Moree, New South Wales|AU|Australia/Sydney
MSA|Muskrat Dam|Muskrat Dam, Ontario|CA|America/Winnipeg
MSC|Falcon Field|Mesa, Arizona|US|America/Phoenix
MSF|Mount Swan|Mount Swan, Northern Territory|AU|Australia/Darwin
MSG|Matsaile|Matsaile|LS|Africa/Maseru
MSH|Masirah Air Base|Masirah|OM|Asia/Muscat
MSJ|Misawa Air Base|Misawa|JP|Asia/Tokyo
MSL|Northwest Alabama Regional|Muscle Shoals, Alabama|US|America/Chicago
MSM|Masi Manimba|Masi Manimba|CD|Africa/Kinshasa
MSO|Missoula Montana|Missoula, Montana|US|America/Denver
MSR|Mus|Muş|TR|Europe/Istanbul
MST|Maastricht Aachen|Maastricht|NL|Europe/Amsterdam
MSX|Mossendjo|Mossendjo|CG|Africa/Brazzaville
MSZ|Namibe|Namibe|AO|Africa/Luanda
MTA|Matamata Glider|Matamata Glider|NZ|Pacific/Auckland
MTB|Montelibano|Montelibano|CO|America/Bogota
MTC|Selfridge Angb|Mount Clemens, Michigan|US|America/Detroit
MTD|Mount Sanford Station|Mount Sanford Station, Northern Territory|AU|Australia/Darwin
MTE|Monte Alegre|Monte Alegre|BR|America/Santarem
MTF|Mizan Teferi|Mizan Teferi|ET|Africa/Addis_Ababa
MTG|Vila Bela da Santissima Trindade|Vila Bela Da Santissima Trindade|BR|America/Cuiaba
MTI|Mosteiros|Vila do Mosteiros|CV|Atlantic/Cape_Verde
MTJ|Montrose Regional|Montrose, Colorado|US|America/Denver
MTK|Makin Island|Makin Island|KI|Pacific/Tarawa
MTL|Maitland|Maitland, New South Wales|AU|Australia/Sydney
MTN|Martin State|Baltimore, Maryland|US|America/New_York
MTO|Coles County Memorial|Mattoon, Illinois|US|America/Chicago
MTP|Montauk|Montauk, New York|US|America/New_York
MTQ|Mitchell|Mitchell, Queensland|AU|Australia/Brisbane
MTR|Los Garzones|Monteria|CO|America/Bogota
MTS|Matsapha|Manzini|SZ|Africa/Mbabane
MTT|Minatitlan/Coatzacoalcos National|Minatitlan|MX|America/Mexico_City
MTV|Mota Lava|Ablow|VU|Pacific/Efate
MTW|Manitowoc County|Manitowoc, Wisconsin|US|America/Chicago
MTX|Metro Field|Fairbanks, Alaska|US|America/Anchorage
MTZ|Bar Yehuda Airfield|Masada|IL|Asia/Jerusalem
MUA|Munda|Munda|SB|Pacific/Guadalcanal
MUB|Maun|Maun|BW|Africa/Gaborone
MUD|Mueda|Mueda|MZ|Africa/Maputo
MUE|Waimea-Kohala|Kamuela, Hawaii|US|Pacific/Honolulu
MUG|Mulege|Mulege|MX|America/Mazatlan
MUH|Mersa Matruh|Mersa Matruh|EG|Africa/Cairo
MUI|Muir Army Heliport (Fort Indiantown Gap) Heliport|Fort Indiantown Gap, Pennsylvania|US|America/New_York
MUK|Mauke|Mauke Island|CK|Pacific/Rarotonga
MUL|Spence|Moultrie, Georgia|US|America/New_York
MUM|Muli|Malé|MV|Indian/Maldives
MUN|Maturin|Maturin|VE|America/Caracas
MUO|Mountain Home Afb|Mountain Home, Idaho|US|America/Denver
MUP|Mulga Park|Mulga Park, Northern Territory|AU|Australia/Darwin
MUQ|Muccan Station|Muccan Station, Western Australia|AU|Australia/Perth
MUR|Marudi|Marudi|MY|Asia/Kuching
MUS|Minami Torishima|Minami Torishima|JP|Asia/Tokyo
MUT|Muscatine Municipal|Muscatine, Iowa|US|America/Chicago
MUW|Ghriss|Ghriss|DZ|Africa/Algiers
MUY|Mouyondzi|Mouyondzi|CG|Africa/Brazzaville
MUZ|Musoma|Musoma|TZ|Africa/Dar_es_Salaam
MVA|Mývatn|Reykjahlíð|IS|Atlantic/Reykjavik
MVC|Monroe County Aeroplex|Monroeville, Alabama|US|America/Chicago
MVE|Montevideo-Chippewa County|Montevideo, Minnesota|US|America/Chicago
MVF|Dix-Sept Rosado|Mossoro|BR|America/Fortaleza
MVK|Mulka|Mulka, South Australia|AU|Australia/Adelaide
MVL|Morrisville-Stowe State|Morrisville, Vermont|US|America/New_York
MVM|Kayenta|Kayenta, Arizona|US|America/Denver
MVN|Mount Vernon|Mount Vernon, Illinois|US|America/Chicago
MVO|Mongo|Mongo|TD|Africa/Ndjamena
MVP|Fabio Alberto Leon Bentley|Mitu|CO|America/Bogota
MVQ|Mogilev|Mogilev|BY|Europe/Minsk
MVR|Salak|Maroua|CM|Africa/Douala
MVS|Mucuri|Mucuri|BR|America/Fortaleza
MVT|Mataiva|Mataiva|PF|Pacific/Tahiti
MVU|Musgrave|Musgrave, Queensland|AU|Australia/Brisbane
MVV|Megeve|Verdun|FR|Europe/Paris
MVW|Skagit Regional|Burlington, Washington|US|America/Los_Angeles
MVX|Minvoul|Minvoul|GA|Africa/Libreville
MVY|Martha's Vineyard|Vineyard Haven, Massachusetts|US|America/New_York
MWA|Veterans Of Southern Illinois|Marion, Illinois|US|America/Chicago
MWB|Morawa|Morawa, Western Australia|AU|Australia/Perth
MWC|Lawrence J Timmerman|Milwaukee, Wisconsin|US|America/Chicago
MWD|Mianwali Air Base|Mianwali|PK|Asia/Karachi
MWE|Merowe|Merowe|SD|Africa/Khartoum
MWF|Naone|Maewo Island|VU|Pacific/Efate
MWJ|Matthews Ridge|Matthews Ridge|GY|America/Guyana
MWK|Tarempa|Matak Island|ID|Asia/Jakarta
MWL|Mineral Wells Regional|Mineral Wells, Texas|US|America/Chicago
MWM|Windom Municipal|Windom, Minnesota|US|America/Chicago
MWN|Mwadui|Mwadui|TZ|Africa/Dar_es_Salaam
MWO|Middletown Regional/Hook Field|Middletown, Ohio|US|America/New_York
MWQ|Magway|Magway|MM|Asia/Yangon
MWT|Moolawatana|Moolawatana, South Australia|AU|Australia/Adelaide
MWY|Miralwyn|Miralwyn, New South Wales|AU|Australia/Sydney
MWZ|Mwanza|Mwanza|TZ|Africa/Dar_es_Salaam
MXA|Manila Municipal|Manila, Arkansas|US|America/Chicago
MXB|Andi Jemma|Masamba-Celebes Island|ID|Asia/Makassar
MXC|Monticello|Monticello, Utah|US|America/Denver
MXD|Marion Downs|Marion Downs, Queensland|AU|Australia/Brisbane
MXE|Laurinburg/Maxton|Maxton, North Carolina|US|America/New_York
MXF|Maxwell Afb|Montgomery, Alabama|US|America/Chicago
MXH|Moro|Moro|PG|Pacific/Port_Moresby
MXI|Mati National|Mati National|PH|Asia/Manila
MXJ|Minna|Minna|NG|Africa/Lagos
MXK|Mindik|Mindik|PG|Pacific/Port_Moresby
MXM|Morombe|Morombe|MG|Indian/Antananarivo
MXN|Morlaix-Ploujean|Morlaix|FR|Europe/Paris
MXO|Monticello Regional|Monticello, Iowa|US|America/Chicago
MXQ|Lorenzo|Cairu|BR|America/Bahia
MXR|Myrhorod Air Base|Myrhorod|UA|Europe/Kyiv
MXS|Maota|Maota|WS|Pacific/Apia
MXT|Maintirano|Maintirano|MG|Indian/Antananarivo
MXU|Mullewa|Mullewa, Western Australia|AU|Australia/Perth
MXV|Moron|Moron|MN|Asia/Ulaanbaatar
MXX|Mora|Mora|SE|Europe/Stockholm
MXY|Mccarthy|Mccarthy, Alaska|US|America/Anchorage
MXZ|Meixian|Meixian|CN|Asia/Shanghai
MYA|Moruya|Moruya, New South Wales|AU|Australia/Sydney
MYB|Mayumba|Mayumba|GA|Africa/Libreville
MYC|Escuela Mariscal Sucre|Maracay|VE|America/Caracas
MYD|Malindi|Malindi|KE|Africa/Nairobi
MYE|Miyakejima|Miyakejima|JP|Asia/Tokyo
MYF|Montgomery-Gibbs Executive|San Diego, California|US|America/Los_Angeles
MYG|Mayaguana|Mayaguana|BS|America/Nassau
MYH|Marble Canyon|Marble Canyon, Arizona|US|America/Phoenix
MYI|Murray Island|Murray Island, Queensland|AU|Australia/Brisbane
MYK|May Creek|May Creek, Alaska|US|America/Anchorage
MYL|Mc Call Municipal|Mc Call, Idaho|US|America/Boise
MYM|Monkey Mountain|Monkey Mountain|GY|America/Guyana
MYN|Mareb|Mareb|YE|Asia/Aden
MYO|Myroodan Station|Myroodan Station, Western Australia|AU|Australia/Perth
MYP|Mary|Mary|TM|Asia/Ashgabat
MYQ|Mysore|Mysore|IN|Asia/Kolkata
MYT|Myitkyina|Myitkyina|MM|Asia/Yangon
MYU|Mekoryuk|Mekoryuk, Alaska|US|America/Anchorage
MYV|Yuba County|Marysville, California|US|America/Los_Angeles
MYW|Mtwara|Mtwara|TZ|Africa/Dar_es_Salaam
MYX|Menyamya|Menyamya|PG|Pacific/Port_Moresby
MYY|Miri|Miri|MY|Asia/Kuching
MYZ|Monkey Bay|Monkey Bay|MW|Africa/Blantyre
MZA|Manuel Prado Ugarteche|Mazamari|PE|America/Lima
MZB|Mocimboa da Praia|Mocimboa da Praia|MZ|Africa/Maputo
MZE|Manatee|Spanish Lookout|BZ|America/Belize
MZG|Makung|Makung City|TW|Asia/Taipei
MZH|Amasya Merzifon|Amasya|TR|Europe/Istanbul
MZI|Ambodedjo|Ambodedjo|ML|Africa/Bamako
MZJ|Pinal Airpark|Marana, Arizona|US|America/Phoenix
MZK|Marakei|Marakei|KI|Pacific/Tarawa
MZL|La Nubia|Manizales|CO|America/Bogota
MZM|Metz-Frescaty (BA 128) Air Base|Metz|FR|Europe/Paris
MZO|Sierra Maestra|Manzanillo|CU|America/Havana
MZP|Motueka|Motueka|NZ|Pacific/Auckland
MZQ|Mkuze|Mkuze|ZA|Africa/Johannesburg
MZR|Mazar I Sharif|Mazar I Sharif|AF|Asia/Kabul
MZU|Muzaffarpur|Muzaffarpur|IN|Asia/Kolkata
MZV|Mulu|Mulu|MY|Asia/Kuala_Lumpur
MZW|Mecheria|Mecheria|DZ|Africa/Algiers
MZX|Masslo|Masslo|ET|Africa/Addis_Ababa
MZY|Mossel Bay|Mossel Bay|ZA|Africa/Johannesburg
MZZ|Marion Municipal - Mckinney Field|Marion, Indiana|US|America/Indiana/Indianapolis
NAA|Narrabri|Narrabri, New South Wales|AU|Australia/Sydney
NAC|Naracoorte|Naracoorte, South Australia|AU|Australia/Adelaide
NAE|Natitingou|Natitingou|BJ|Africa/Porto-Novo
NAH|Naha|Tahuna-Sangihe Island|ID|Asia/Makassar
NAI|Annai|Annai|GY|America/Guyana
NAJ|Nakhchivan|Nakhchivan|AZ|Asia/Baku
NAK|Nakhon Ratchasima|Nakhon Ratchasima|TH|Asia/Bangkok
NAL|Nalchik|Nalchik|RU|Europe/Moscow
NAM|Namlea|Namlea-Buru Island|ID|Asia/Jayapura
NAO|Nanchong|Nanchong|CN|Asia/Shanghai
NAQ|Qaanaaq|Qaanaaq|GL|America/Thule
NAR|Puerto Nare|Armenia|CO|America/Bogota
NAU|Napuka Island|Napuka Island|PF|Pacific/Tahiti
NAW|Narathiwat|Narathiwat|TH|Asia/Bangkok
NBC|Begishevo|Nizhnekamsk|RU|Europe/Moscow
NBG|New Orleans Nas Jrb (Alvin Callender Field)|New Orleans, Louisiana|US|America/Chicago
NBH|Nambucca Heads|Nambucca Heads, New South Wales|AU|Australia/Sydney
NBL|San Blas|Wannukandi|PA|America/Panama
NBS|Baishan Changbaishan|Baishan|CN|Asia/Shanghai
NBW|Leeward Point Field|Guantanamo Bay Naval Station|CU|America/Havana
NBX|Nabire|Nabire-Papua Island|ID|Asia/Jayapura
NCA|North Caicos|North Caicos|TC|America/Grand_Turk
NCG|Nuevo Casas Grandes|Nuevo Casas Grandes|MX|America/Chihuahua
NCH|Nachingwea|Nachingwea|TZ|Africa/Dar_es_Salaam
NCI|Necocli|Necocli|CO|America/Bogota
NCJ|Sunchales Aeroclub|Sunchales|AR|America/Argentina/Cordoba
NCN|Chenega Bay|Chenega, Alaska|US|America/Anchorage
NCO|Quonset State|North Kingstown, Rhode Island|US|America/New_York
NCR|San Carlos|San Carlos|NI|America/Managua
NCS|Newcastle|Newcastle|ZA|Africa/Johannesburg
NCT|Guanacaste|Nicoya|CR|America/Costa_Rica
NCU|Nukus|Nukus|UZ|Asia/Samarkand
NCY|Annecy-Haute-Savoie-Mont Blanc|Annecy|FR|Europe/Paris
NDA|Banda Kepulauan|Banda Island|ID|Asia/Jakarta
NDC|Nanded|Nanded|IN|Asia/Kolkata
NDD|Sumbe|Sumbe|AO|Africa/Luanda
NDE|Mandera|Mandera|KE|Africa/Nairobi
NDG|Qiqihar Sanjiazi|Qiqihar|CN|Asia/Shanghai
NDL|N'Dele|N'Dele|CF|Africa/Bangui
NDM|Mendi|Mendi|ET|Africa/Addis_Ababa
NDS|Sandstone|Sandstone, Western Australia|AU|Australia/Perth
NDU|Rundu|Rundu|NA|Africa/Windhoek
NDY|Sanday|Sanday|GB|Europe/London
NEC|Necochea|Necochea|AR|America/Argentina/Buenos_Aires
NEF|Neftekamsk|Neftekamsk|RU|Asia/Yekaterinburg
NEG|Negril|Negril|JM|America/Jamaica
NEJ|Nejjo|Nejjo|ET|Africa/Addis_Ababa
NEK|Nekemte|Nekemte|ET|Africa/Addis_Ababa
NEL|Lakehurst Maxfield Field|Lakehurst, New Jersey|US|America/New_York
NEN|Whitehouse Nolf|Jacksonville, Florida|US|America/New_York
NER|Chulman Neryungri|Chulman|RU|Asia/Yakutsk
NEU|Nong Khang|Nong Khang|LA|Asia/Vientiane
NEW|Lakefront|New Orleans, Louisiana|US|America/Chicago
NFG|Nefteyugansk|Nefteyugansk|RU|Asia/Yekaterinburg
NFL|Fallon Nas (Van Voorhis Field)|Fallon, Nevada|US|America/Los_Angeles
NFO|Mata'aho|Angaha|TO|Pacific/Tongatapu
NFR|Nafurah 1|Nafurah 1|LY|Africa/Tripoli
NGA|Young|Young, New South Wales|AU|Australia/Sydney
NGD|Captain Auguste George|Anegada|VG|America/Tortola
NGE|N'Gaoundere|N'Gaoundere|CM|Africa/Douala
NGF|Kaneohe Bay Mcas (Marion E Carl Field)|Kaneohe, Hawaii|US|Pacific/Honolulu
NGI|Ngau|Ngau|FJ|Pacific/Fiji
NGL|Ngala|Ngala|ZA|Africa/Johannesburg
NGP|Corpus Christi Nas (Truax Field)|Corpus Christi, Texas|US|America/Chicago
NGQ|Ngari Gunsa|Shiquanhe|CN|Asia/Shanghai
NGU|Norfolk Ns (Chambers Field)|Norfolk, Virginia|US|America/New_York
NGW|Cabaniss Field Nolf|Corpus Christi, Texas|US|America/Chicago
NHD|Al Minhad Air Base|Dubai|AE|Asia/Dubai
NHF|New Halfa|New Halfa|SD|Africa/Khartoum
NHK|Patuxent River Nas (Trapnell Field)|Patuxent River, Maryland|US|America/New_York
NHS|Nushki|Nushki|PK|Asia/Karachi
NHT|RAF Northolt|London|GB|Europe/London
NHV|Nuku Hiva|Nuku Hiva|PF|Pacific/Marquesas
NHX|Barin Nolf|Foley, Alabama|US|America/Chicago
NHZ|Brunswick Executive|Brunswick, Maine|US|America/New_York
NIA|Nimba|Nimba|LR|Africa/Monrovia
NIB|Nikolai|Nikolai, Alaska|US|America/Anchorage
NIF|Camp Nifty|Camp Nifty, Western Australia|AU|Australia/Perth
NIG|Nikunau|Nikunau|KI|Pacific/Tarawa
NIN|Ninilchik|Ninilchik, Alaska|US|America/Anchorage
NIO|Nioki|Nioki|CD|Africa/Kinshasa
NIP|Jacksonville Nas (Towers Field)|Jacksonville, Florida|US|America/New_York
NIR|Chase Field Industrial|Beeville, Texas|US|America/Chicago
NIS|Simberi|Simberi Island|PG|Pacific/Port_Moresby
NIT|Niort-Souche|Niort|FR|Europe/Paris
NIU|Niau|Niau|PF|Pacific/Tahiti
NIX|Nioro du Sahel|Nioro du Sahel|ML|Africa/Bamako
NJA|Atsugi Naval Air Facility|Atsugi Naval Air Facility|JP|Asia/Tokyo
NJC|Nizhnevartovsk|Nizhnevartovsk|RU|Asia/Yekaterinburg
NJK|El Centro Naf (Vraciu Field)|El Centro, California|US|America/Los_Angeles
NKL|Nkolo Fuma|Nkolo Fuma|CD|Africa/Kinshasa
NKM|Nagoya|Nagoya|JP|Asia/Tokyo
NKS|Nkongsamba|Nkongsamba|CM|Africa/Douala
NKT|Şırnak Şerafettin Elçi|Şırnak|TR|Europe/Istanbul
NKU|Nkaus|Nkaus|LS|Africa/Maseru
NKX|Miramar Mcas (Joe Foss Field)|San Diego, California|US|America/Los_Angeles
NKY|Yokangassi|Nkayi|CG|Africa/Brazzaville
NLC|Lemoore Nas (Reeves Field)|Lemoore, California|US|America/Los_Angeles
NLE|Jerry Tyler Memorial|Niles, Michigan|US|America/Detroit
NLF|Darnley Island|Darnley Island, Queensland|AU|Australia/Brisbane
NLG|Nelson Lagoon|Nelson Lagoon, Alaska|US|America/Anchorage
NLI|Nikolayevsk-na-Amure|Nikolayevsk-na-Amure Airport|RU|Asia/Vladivostok
NLL|Nullagine|Nullagine, Western Australia|AU|Australia/Perth
NLN|Kneeland|Eureka, California|US|America/Los_Angeles
NLO|Ndolo|Ndolo|CD|Africa/Kinshasa
NLP|Nelspruit|Nelspruit|ZA|Africa/Johannesburg
NLS|Nicholson|Nicholson, Western Australia|AU|Australia/Perth
NMA|Namangan|Namangan|UZ|Asia/Samarkand
NMB|Daman|Daman|IN|Asia/Kolkata
NMC|Normans Cay|Normans Cay|BS|America/Nassau
NME|Nightmute|Nightmute, Alaska|US|America/Anchorage
NML|Fort McMurray / Mildred Lake|Fort McMurray, Alberta|CA|America/Edmonton
NMR|Nappa Merrie|Nappa Merrie, Queensland|AU|Australia/Brisbane
NMS|Namsang|Namsang|MM|Asia/Yangon
NNA|Kenitra|Kenitra|MA|Africa/Casablanca
NNB|Santa Ana|Santa Ana Island|SB|Pacific/Guadalcanal
NNI|Namutoni|Namutoni|NA|Africa/Windhoek
NNK|Naknek|Naknek, Alaska|US|America/Anchorage
NNL|Nondalton|Nondalton, Alaska|US|America/Anchorage
NNM|Naryan Mar|Naryan Mar|RU|Europe/Moscow
NNR|Connemara Regional|Inverin|IE|Europe/Dublin
NNT|Nan|Nan|TH|Asia/Bangkok
NNU|Nanuque|Nanuque|BR|America/Sao_Paulo
NNX|Nunukan|Nunukan-Nunukan Island|ID|Asia/Makassar
NNY|Nanyang|Nanyang|CN|Asia/Shanghai
NOA|Nowra|Nowra, New South Wales|AU|Australia/Sydney
NOB|Nosara|Nicoya|CR|America/Costa_Rica
NOD|Norden-Norddeich|Norddeich|DE|Europe/Berlin
NOJ|Noyabrsk|Noyabrsk|RU|Asia/Yekaterinburg
NOK|Xavantina|Nova Xavantina|BR|America/Cuiaba
NON|Nonouti|Nonouti|KI|Pacific/Tarawa
NOP|Sinop|Sinop|TR|Europe/Istanbul
NOR|Norðfjörður|Norðfjörður|IS|Atlantic/Reykjavik
NOS|Fascene|Nosy Be|MG|Indian/Antananarivo
NOT|Gnoss Field|Novato, California|US|America/Los_Angeles
NOV|Nova Lisboa|Huambo|AO|Africa/Luanda
NOZ|Spichenkovo|Novokuznetsk|RU|Asia/Krasnoyarsk
NPA|Pensacola Nas (Forrest Sherman Field)|Pensacola, Florida|US|America/Chicago
NPE|Napier|Napier|NZ|Pacific/Auckland
NPH|Nephi Municipal|Nephi, Utah|US|America/Denver
NPL|New Plymouth|New Plymouth|NZ|Pacific/Auckland
NPO|Nanga Pinoh I|Nanga Pinoh|ID|Asia/Jakarta
NPR|Novo Progresso|Novo Progresso|BR|America/Santarem
NPT|Newport State|Newport, Rhode Island|US|America/New_York
NQA|Millington/Memphis|Millington, Tennessee|US|America/Chicago
NQI|Kingsville Nas|Kingsville, Texas|US|America/Chicago
NQL|Niquelandia|Niquelandia|BR|America/Sao_Paulo
NQN|Presidente Peron|Neuquen|AR|America/Argentina/Salta
NQT|Nottingham|Nottingham|GB|Europe/London
NQU|Reyes Murillo|Nuqui|CO|America/Bogota
NQX|Key West Nas (Boca Chica Field)|Key West, Florida|US|America/New_York
NRA|Narrandera|Narrandera, New South Wales|AU|Australia/Sydney
NRB|Mayport Ns (Adm David L Mcdonald Field)|Mayport, Florida|US|America/New_York
NRD|Norderney|Norderney|DE|Europe/Berlin
NRE|Namrole|Namrole-Buru Island|ID|Asia/Jayapura
NRG|Narrogin|Narrogin, Western Australia|AU|Australia/Perth
NRI|Grand Lake Regional|Afton, Oklahoma|US|America/Chicago
NRK|Norrkoping|Norrkoping|SE|Europe/Stockholm
NRL|North Ronaldsay|North Ronaldsay|GB|Europe/London
NRM|Nara|Nara|ML|Africa/Bamako
NRR|Jose Aponte De La Torre|Ceiba, Puerto Rico|US|America/Puerto_Rico
NRS|Imperial Beach Nolf (Ream Field)|Imperial Beach, California|US|America/Los_Angeles
NSE|Whiting Field Nas North|Milton, Florida|US|America/Chicago
NSH|Noshahr|Noshahr|IR|Asia/Tehran
NSK|Norilsk-Alykel|Norilsk|RU|Asia/Krasnoyarsk
NSL|Slayton Municipal|Slayton, Minnesota|US|America/Chicago
NSM|Norseman|Norseman, Western Australia|AU|Australia/Perth
NSN|Nelson|Nelson|NZ|Pacific/Auckland
NSO|Scone|Scone, New South Wales|AU|Australia/Sydney
NSR|Serra da Capivara|Sao Raimundo Nonato|BR|America/Fortaleza
NST|Nakhon Si Thammarat|Nakhon Si Thammarat|TH|Asia/Bangkok
NSV|Noosa|Noosa, Queensland|AU|Australia/Brisbane
NSY|Sigonella|Sigonella|IT|Europe/Rome
NTB|Notodden|Notodden|NO|Europe/Oslo
NTD|Point Mugu Nas (Naval Base Ventura Co)|Oxnard, California|US|America/Los_Angeles
NTI|Stenkol|Bintuni-Papua Island|ID|Asia/Jayapura
NTJ|Sanpete County Regional|Manti, Utah|US|America/Denver
NTL|Newcastle|Williamtown, New South Wales|AU|Australia/Sydney
NTN|Normanton|Normanton, Queensland|AU|Australia/Brisbane
NTO|Agostinho Neto|Ponta do Sol|CV|Atlantic/Cape_Verde
NTQ|Noto|Wajima|JP|Asia/Tokyo
NTT|Kuini Lavenia|Niuatoputapu|TO|Pacific/Tongatapu
NTU|Oceana Nas (Apollo Soucek Field)|Virginia Beach, Virginia|US|America/New_York
NTX|Ranai|Ranai|ID|Asia/Jakarta
NUB|Numbulwar|Numbulwar, Northern Territory|AU|Australia/Darwin
NUD|En Nahud|En Nahud|SD|Africa/Khartoum
NUI|Nuiqsut|Nuiqsut, Alaska|US|America/Anchorage
NUJ|Hamadan Air Base|Hamadan|IR|Asia/Tehran
NUK|Nukutavake|Nukutavake|PF|Pacific/Tahiti
NUL|Nulato|Nulato, Alaska|US|America/Anchorage
NUM|Neom Bay|Neom Bay|SA|Asia/Riyadh
NUP|Nunapitchuk|Nunapitchuk, Alaska|US|America/Nome
NUQ|Moffett Federal Airfield|Mountain View, California|US|America/Los_Angeles
NUR|Nullabor Motel|Nullabor Motel, South Australia|AU|Australia/Adelaide
NUS|Norsup|Norsup|VU|Pacific/Efate
NUU|Nakuru|Nakuru|KE|Africa/Nairobi
NUW|Whidbey Island Nas (Ault Field)|Oak Harbor, Washington|US|America/Los_Angeles
NUX|Novy Urengoy|Novy Urengoy|RU|Asia/Yekaterinburg
NVA|Benito Salas|Neiva|CO|America/Bogota
NVD|Nevada Municipal|Nevada, Missouri|US|America/Chicago
NVG|Nueva Guinea|Nueva Guinea|NI|America/Managua
NVI|Navoi|Navoi|UZ|Asia/Samarkand
NVN|Nervino|Beckwourth, California|US|America/Los_Angeles
NVP|Novo Aripuana|Novo Aripuana|BR|America/Boa_Vista
NVS|Nevers-Fourchambault|Nevers|FR|Europe/Paris
NWA|Moheli Bandar Es Eslam|Moheli Bandar Es Eslam|KM|Indian/Comoro
NWH|Parlin Field|Newport, New Hampshire|US|America/New_York
NYA|Nyagan|Nyagan|RU|Asia/Yekaterinburg
NYE|Nyeri|Nyeri|KE|Africa/Nairobi
NYG|Quantico Mcaf (Turner Field)|Quantico, Virginia|US|America/New_York
NYI|Sunyani|Sunyani|GH|Africa/Accra
NYK|Nanyuki|Nanyuki|KE|Africa/Nairobi
NYM|Nadym|Nadym|RU|Asia/Yekaterinburg
NYN|Nyngan|Nyngan, New South Wales|AU|Australia/Sydney
NYO|Stockholm Skavsta|Stockholm|SE|Europe/Stockholm
NYR|Nyurba|Nyurba|RU|Asia/Yakutsk
NYS|New York Skyports Inc Seaplane Base|New York, New York|US|America/New_York
NYT|Naypyidaw|Pyinmana|MM|Asia/Yangon
NYU|Bagan|Nyaung U|MM|Asia/Yangon
NYW|Monywar|Monywar|MM|Asia/Yangon
NZA|Nzagi|Nzagi|AO|Africa/Luanda
NZC|Maria Reiche Neuman|Maria Reiche Neuman|PE|America/Lima
NZE|Nzerekore|Nzerekore|GN|Africa/Conakry
NZH|Manzhouli Xijiao|Manzhouli|CN|Asia/Shanghai
NZL|Zhalantun Chengjisihan|Zalantun|CN|Asia/Shanghai
NZY|North Island Nas (Halsey Field)|San Diego, California|US|America/Los_Angeles
OAG|Orange|Orange, New South Wales|AU|Australia/Sydney
OAH|Shindand|Shindand|AF|Asia/Kabul
OAI|Bagram Air Base|Bagram|AF|Asia/Kabul
OAJ|Albert J Ellis|Jacksonville, North Carolina|US|America/New_York
OAL|Cacoal|Cacoal|BR|America/Porto_Velho
OAM|Oamaru|Oamaru|NZ|Pacific/Auckland
OAN|El Arrayan|Olanchito|HN|America/Tegucigalpa
OAR|Marina Municipal|Marina, California|US|America/Los_Angeles
OAS|Sharana Airstrip|Sharana|AF|Asia/Kabul
OAZ|Camp Bastion|Camp Bastion|AF|Asia/Kabul
OBC|Obock|Obock|DJ|Africa/Djibouti
OBE|Okeechobee County|Okeechobee, Florida|US|America/New_York
OBF|Oberpfaffenhofen|Oberpfaffenhofen|DE|Europe/Berlin
OBI|Obidos|Obidos|BR|America/Santarem
OBL|Oostmalle Air Base|Zoersel|BE|Europe/Brussels
OBN|Oban|North Connel|GB|Europe/London
OBO|Tokachi-Obihiro|Obihiro|JP|Asia/Tokyo
OBS|Aubenas-Ardeche Meridional|Aubenas|FR|Europe/Paris
OBU|Kobuk|Kobuk, Alaska|US|America/Anchorage
OCA|Ocean Reef Club|Key Largo, Florida|US|America/New_York
OCC|Francisco De Orellana|Coca|EC|America/Guayaquil
OCE|Ocean City Municipal|Ocean City, Maryland|US|America/New_York
OCH|Nacogdoches A L Mangham Jr Regional|Nacogdoches, Texas|US|America/Chicago
OCJ|Boscobel Aerodrome|Ocho Rios|JM|America/Jamaica
OCM|Boolgeeda|Boolgeeda, Western Australia|AU|Australia/Perth
OCN|Bob Maxwell Memorial Airfield|Oceanside, California|US|America/Los_Angeles
OCV|Aguas Claras|Ocana|CO|America/Bogota
OCW|Washington-Warren|Washington, North Carolina|US|America/New_York
ODA|Ouadda|Ouadda|CF|Africa/Bangui
ODB|Cordoba|Cordoba|ES|Europe/Madrid
ODC|Oakdale|Oakdale, California|US|America/Los_Angeles
ODD|Oodnadatta|Oodnadatta, South Australia|AU|Australia/Adelaide
ODE|Odense|Odense|DK|Europe/Copenhagen
ODH|RAF Odiham|Odiham|GB|Europe/London
ODJ|Ouanda Djalle|Ouanda Djalle|CF|Africa/Bangui
ODL|Cordillo Downs|Cordillo Downs, South Australia|AU|Australia/Adelaide
ODM|Garrett County|Oakland, Maryland|US|America/New_York
ODN|Long Seridan|Long Seridan|MY|Asia/Kuala_Lumpur
ODO|Bodaybo|Bodaybo|RU|Asia/Irkutsk
ODR|Ord River|Ord River, Western Australia|AU|Australia/Perth
ODT|Odessa-Schlemeyer Field|Odessa, Texas|US|America/Chicago
ODW|Delaurentis|Oak Harbor, Washington|US|America/Los_Angeles
ODY|Oudomsay|Oudomsay|LA|Asia/Vientiane
OEC|Oecussi|Oecussi-Ambeno|TL|Asia/Dili
OEL|Oryol Yuzhny|Orel|RU|Europe/Moscow
OEM|Vincent Fayks|Paloemeu|SR|America/Paramaribo
OEO|L O Simenstad Municipal|Osceola, Wisconsin|US|America/Chicago
OER|Ornskoldsvik|Ornskoldsvik|SE|Europe/Stockholm
OES|Antoine De St Exupery|San Antonio Oeste|AR|America/Argentina/Salta
OFF|Offutt Afb|Omaha, Nebraska|US|America/Chicago
OFI|Ouango Fitini|Ouango Fitini|CI|Africa/Abidjan
OFJ|Ólafsfjörður|Ólafsfjörður|IS|Atlantic/Reykjavik
OFK|Norfolk Regional/Karl Stefan Memorial Field|Norfolk, Nebraska|US|America/Chicago
OGA|Searle Field|Ogallala, Nebraska|US|America/Denver
OGB|Orangeburg Municipal|Orangeburg, South Carolina|US|America/New_York
OGD|Ogden-Hinckley|Ogden, Utah|US|America/Denver
OGE|Ogeranang|Ogeranang|PG|Pacific/Port_Moresby
OGL|Ogle|Ogle|GY|America/Guyana
OGN|Yonaguni|Yonaguni|JP|Asia/Tokyo
OGO|Abengourou|Abengourou|CI|Africa/Abidjan
OGR|Bongor|Bongor|TD|Africa/Ndjamena
OGU|Ordu–Giresun|Ordu|TR|Europe/Istanbul
OGX|Ain el Beida|Ouargla|DZ|Africa/Algiers
OGZ|Beslan|Beslan|RU|Europe/Moscow
OHA|RNZAF Base Ohakea|RNZAF Base Ohakea|NZ|Pacific/Auckland
OHB|Moramanga Aerodrome|Moramanga|MG|Indian/Antananarivo
OHD|Ohrid St. Paul the Apostle|Ohrid|MK|Europe/Skopje
OHE|Gu-Lian|Mohe|CN|Asia/Shanghai
OHH|Okha|Okha|RU|Asia/Vladivostok
OHO|Okhotsk|Okhotsk|RU|Asia/Vladivostok
OHR|Wyk auf Fohr|Wyk auf Fohr|DE|Europe/Berlin
OHS|Sohar|Sohar|OM|Asia/Muscat
OHT|Kohat|Kohat|PK|Asia/Karachi
OIA|Ourilandia do Norte|Ourilandia Do Norte|BR|America/Santarem
OIC|Lt Warren Eaton|Norwich, New York|US|America/New_York
OIM|Oshima|Izu Oshima|JP|Asia/Tokyo
OIR|Okushiri|Okushiri|JP|Asia/Tokyo
OJC|Johnson County Executive|Olathe, Kansas|US|America/Chicago
OKD|Okadama|Sapporo|JP|Asia/Tokyo
OKE|Okierabu|Okierabu|JP|Asia/Tokyo
OKF|Okaukuejo|Okaukuejo|NA|Africa/Windhoek
OKH|RAF Cottesmore|Cottesmore|GB|Europe/London
OKI|Oki|Okinoshima|JP|Asia/Tokyo
OKK|Kokomo Municipal|Kokomo, Indiana|US|America/Indiana/Indianapolis
OKL|Oksibil|Oksibil-Papua Island|ID|Asia/Jayapura
OKM|Okmulgee Regional/Paul And Betty Abbott Field|Okmulgee, Oklahoma|US|America/Chicago
OKN|Okondja|Okondja|GA|Africa/Libreville
OKO|Yokota Air Base|Fussa|JP|Asia/Tokyo
OKQ|Okaba|Okaba-Papua Island|ID|Asia/Jayapura
OKR|Yorke Island|Yorke Island, Queensland|AU|Australia/Brisbane
OKS|Garden County/King Rhiley Field|Oshkosh, Nebraska|US|America/Denver
OKT|Oktyabrskiy|Kzyl-Yar|RU|Asia/Yekaterinburg
OKU|Mokuti Lodge|Mokuti Lodge|NA|Africa/Windhoek
OKY|Oakey|Oakey, Queensland|AU|Australia/Brisbane
OLA|Ørland|Ørland|NO|Europe/Oslo
OLC|Senadora Eunice Micheles|Sao Paulo De Olivenca|BR|America/Manaus
OLD|Dewitt Field/Old Town Municipal|Old Town, Maine|US|America/New_York
OLE|Cattaraugus County-Olean|Olean, New York|US|America/New_York
OLF|L M Clayton|Wolf Point, Montana|US|America/Denver
OLH|Old Harbor|Old Harbor, Alaska|US|America/Anchorage
OLI|Rif|Rif|IS|Atlantic/Reykjavik
OLJ|North West Santo|Olpoi|VU|Pacific/Efate
OLK|Fuerte Olimpo|Fuerte Olimpo|PY|America/Asuncion
OLM|Olympia Regional|Olympia, Washington|US|America/Los_Angeles
OLN|Lago Musters|Sarmiento|AR|America/Argentina/Catamarca
OLO|Olomouc Glider|Olomouc|CZ|Europe/Prague
OLP|Olympic Dam|Olympic Dam, South Australia|AU|Australia/Adelaide
OLU|Columbus Municipal|Columbus, Nebraska|US|America/Chicago
OLV|Olive Branch/Taylor Field|Olive Branch, Mississippi|US|America/Chicago
OLY|Olney-Noble|Olney-Noble, Illinois|US|America/Chicago
OLZ|Olyokminsk|Olyokminsk|RU|Asia/Yakutsk
OMB|Omboue Hopital|Omboue|GA|Africa/Libreville
OMC|Ormoc|Ormoc City|PH|Asia/Manila
OMD|Oranjemund|Oranjemund|NA|Africa/Windhoek
OME|Nome|Nome, Alaska|US|America/Anchorage
OMF|King Hussein Air College|Mafraq|JO|Asia/Amman
OMG|Omega|Omega|NA|Africa/Windhoek
OMH|Urmia|Urmia|IR|Asia/Tehran
OMI|Omidiyeh|Omidiyeh|IR|Asia/Tehran
OMK|Omak|Omak, Washington|US|America/Los_Angeles
OMM|Marmul|Marmul|OM|Asia/Muscat
OMN|Zomin|Lyaylyakul|UZ|Asia/Tashkent
OMS|Omsk Central|Omsk|RU|Asia/Omsk
ONA|Winona Municipal/Max Conrad Field|Winona, Minnesota|US|America/Chicago
OND|Ondangwa|Ondangwa|NA|Africa/Windhoek
ONG|Mornington Island|Mornington Island, Queensland|AU|Australia/Brisbane
ONH|Albert S Nader Regional|Oneonta, New York|US|America/New_York
ONI|Moanamani|Moanamani-Papua Island|ID|Asia/Jayapura
ONJ|Odate Noshiro|Odate|JP|Asia/Tokyo
ONK|Olenyok|Olenyok|RU|Asia/Yakutsk
ONL|The O'Neill Municipal-John L Baker Field|O'Neill, Nebraska|US|America/Chicago
ONM|Socorro Municipal|Socorro, New Mexico|US|America/Denver
ONO|Ontario Municipal|Ontario, Oregon|US|America/Denver
ONP|Newport Municipal|Newport, Oregon|US|America/Los_Angeles
ONQ|Zonguldak|Zonguldak|TR|Europe/Istanbul
ONR|Monkira|Monkira, Queensland|AU|Australia/Brisbane
ONS|Onslow|Onslow, Western Australia|AU|Australia/Perth
ONU|Ono-I-Lau|Ono-I-Lau|FJ|Pacific/Fiji
ONX|Enrique Adolfo Jimenez|Colon|PA|America/Panama
ONY|Olney Municipal|Olney, Texas|US|America/Chicago
OOA|Oskaloosa Municipal|Oskaloosa, Iowa|US|America/Chicago
OOK|Toksook Bay|Toksook Bay, Alaska|US|America/Anchorage
OOM|Cooma Snowy Mountains|Cooma, New South Wales|AU|Australia/Sydney
OOR|Mooraberree|Mooraberree, Queensland|AU|Australia/Brisbane
OOT|Onotoa|Onotoa|KI|Pacific/Tarawa
OPA|Kópasker|Kópasker|IS|Atlantic/Reykjavik
OPF|Miami-Opa Locka Executive|Miami, Florida|US|America/New_York
OPI|Oenpelli|Oenpelli, Northern Territory|AU|Australia/Darwin
OPL|St Landry Parish|Opelousas, Louisiana|US|America/Chicago
OPP|Salinopolis|Salinopolis|BR|America/Belem
OPS|Presidente Joao Batista Figueiredo|Sinop|BR|America/Campo_Grande
OPU|Balimo|Balimo|PG|Pacific/Port_Moresby
OQN|Kokand|Kokand|UZ|Asia/Tashkent
ORA|Oran|Oran|AR|America/Argentina/Salta
ORB|Orebro|Orebro|SE|Europe/Stockholm
ORC|Orocue|Orocue|CO|America/Bogota
ORE|Orleans-Saint-Denis-de-l'Hotel|Orleans|FR|Europe/Paris
ORG|Zorg en Hoop|Paramaribo|SR|America/Paramaribo
ORH|Worcester Regional|Worcester, Massachusetts|US|America/New_York
ORI|Port Lions|Port Lions, Alaska|US|America/Anchorage
ORJ|Orinduik|Orinduik|GY|America/Guyana
ORL|Orlando Executive|Orlando, Florida|US|America/New_York
ORM|Sywell Aerodrome|Northampton|GB|Europe/London
ORN|Es Senia|Oran|DZ|Africa/Algiers
ORP|Orapa|Orapa|BW|Africa/Gaborone
ORR|Yorketown|Yorketown, South Australia|AU|Australia/Adelaide
ORT|Northway|Northway, Alaska|US|America/Anchorage
ORU|Juan Mendoza|Oruro|BO|America/La_Paz
ORV|Robert/Bob/Curtis Memorial|Noorvik, Alaska|US|America/Anchorage
ORW|Ormara|Ormara Raik|PK|Asia/Karachi
ORX|Oriximina|Oriximina|BR|America/Belem
OSC|Oscoda/Wurtsmith|Oscoda, Michigan|US|America/Detroit
OSD|Ostersund|Ostersund|SE|Europe/Stockholm
OSE|Omora|Omora|PG|Pacific/Port_Moresby
OSH|Wittman Regional|Oshkosh, Wisconsin|US|America/Chicago
OSI|Osijek|Osijek|HR|Europe/Zagreb
OSK|Oskarshamn|Oskarshamn|SE|Europe/Stockholm
OSN|Osan Air Base|Osan Air Base|KR|Asia/Seoul
OSO|Osborne Mine|Osborne Mine, Queensland|AU|Australia/Brisbane
OSR|Ostrava Leos Janacek|Ostrava|CZ|Europe/Prague
OSS|Osh|Osh|KG|Asia/Bishkek
OSU|Ohio State University|Columbus, Ohio|US|America/New_York
OSW|Orsk|Orsk|RU|Asia/Yekaterinburg
OSX|Kosciusko-Attala County|Kosciusko, Mississippi|US|America/Chicago
OSY|Namsos Hoknesora|Namsos|NO|Europe/Oslo
OTC|Bol|Bol|TD|Africa/Ndjamena
OTG|Worthington Municipal|Worthington, Minnesota|US|America/Chicago
OTH|Southwest Oregon Regional|North Bend, Oregon|US|America/Los_Angeles
OTI|Pitu|Gotalalamo-Morotai Island|ID|Asia/Jayapura
OTJ|Otjiwarongo|Otjiwarongo|NA|Africa/Windhoek
OTK|Tillamook|Tillamook, Oregon|US|America/Los_Angeles
OTL|Boutilimit|Boutilimit|MR|Africa/Nouakchott
OTM|Ottumwa Regional|Ottumwa, Iowa|US|America/Chicago
OTN|Ed-Air|Oaktown, Indiana|US|America/Indiana/Vincennes
OTR|Coto 47|Corredores|CR|America/Costa_Rica
OTS|Anacortes|Anacortes, Washington|US|America/Los_Angeles
OTU|Otu|El Rhin|CO|America/Bogota
OTZ|Ralph Wien Memorial|Kotzebue, Alaska|US|America/Anchorage
OUA|Ouagadougou|Ouagadougou|BF|Africa/Ouagadougou
OUD|Angads|Oujda|MA|Africa/Casablanca
OUE|Ouesso|Ouesso|CG|Africa/Brazzaville
OUG|Ouahigouya|Ouahigouya|BF|Africa/Ouagadougou
OUH|Oudtshoorn|Oudtshoorn|ZA|Africa/Johannesburg
OUI|Ban Huoeisay|Ban Huoeisay|LA|Asia/Vientiane
OUK|Out Skerries Airstrip|Shetland|GB|Europe/London
OUN|University Of Oklahoma Westheimer|Norman, Oklahoma|US|America/Chicago
OUR|Batouri|Batouri|CM|Africa/Douala
OUS|Ourinhos|Ourinhos|BR|America/Sao_Paulo
OUT|Bousso|Bousso|TD|Africa/Ndjamena
OUZ|Tazadit|Zouerate|MR|Africa/Nouakchott
OVA|Bekily|Bekily|MG|Indian/Antananarivo
OVD|Asturias|Ranon|ES|Europe/Madrid
OVE|Oroville Municipal|Oroville, California|US|America/Los_Angeles
OVG|Overberg|Overberg|ZA|Africa/Johannesburg
OVL|El Tuqui|Ovalle|CL|America/Santiago
OVR|Olavarria|Olavarria|AR|America/Argentina/Buenos_Aires
OVS|Sovetskiy|Sovetskiy|RU|Asia/Yekaterinburg
OWA|Owatonna Degner Regional|Owatonna, Minnesota|US|America/Chicago
OWB|Owensboro/Daviess County Regional|Owensboro, Kentucky|US|America/Chicago
OWD|Norwood Memorial|Norwood, Massachusetts|US|America/New_York
OWK|Central Maine/Norridgewock|Norridgewock, Maine|US|America/New_York
OXC|Waterbury-Oxford|Oxford, Connecticut|US|America/New_York
OXD|Miami University|Oxford, Ohio|US|America/New_York
OXF|Oxford (Kidlington)|Kidlington|GB|Europe/London
OXP|Saint-Georges-de-l'Oyapock|Saint-Georges-de-l'Oyapock Airport|GF|America/Cayenne
OXR|Oxnard|Oxnard, California|US|America/Los_Angeles
OXY|Morney|Morney, Queensland|AU|Australia/Brisbane
OYA|Goya|Goya|AR|America/Argentina/Cordoba
OYE|Oyem|Oyem|GA|Africa/Libreville
OYK|Oiapoque|Oiapoque|BR|America/Cayenne
OYL|Moyale|Moyale|KE|Africa/Nairobi
OYN|Ouyen|Ouyen, Victoria|AU|Australia/Melbourne
OYO|Tres Arroyos|Tres Arroyos|AR|America/Argentina/Buenos_Aires
OZA|Ozona Municipal|Ozona, Texas|US|America/Chicago
OZC|Labo|Ozamiz City|PH|Asia/Manila
OZG|Zagora|Zagora|MA|Africa/Casablanca
OZP|Moron Air Base|Moron|ES|Europe/Madrid
OZR|Cairns Army Air Field (Fort Rucker)|Fort Rucker, Alabama|US|America/Chicago
OZZ|Ouarzazate|Ouarzazate|MA|Africa/Casablanca
PAB|Bilaspur|Bilaspur|IN|Asia/Kolkata
PAD|Paderborn Lippstadt|Paderborn|DE|Europe/Berlin
PAF|Pakuba|Pakuba|UG|Africa/Kampala
PAG|Pagadian|Pagadian City|PH|Asia/Manila
PAH|Barkley Regional|Paducah, Kentucky|US|America/Chicago
PAJ|Parachinar|Parachinar|PK|Asia/Karachi
PAK|Port Allen|Hanapepe, Hawaii|US|Pacific/Honolulu
PAM|Tyndall Afb|Panama City, Florida|US|America/New_York
PAN|Pattani|Pattani|TH|Asia/Bangkok
PAO|Palo Alto|Palo Alto, California|US|America/Los_Angeles
PAQ|Warren "Bud" Woods Palmer Municipal|Palmer, Alaska|US|America/Anchorage
PAS|Paros|Paros Island|GR|Europe/Athens
PAU|Pauk|Pauk|MM|Asia/Yangon
PAV|Paulo Afonso|Paulo Afonso|BR|America/Maceio
PAY|Pamol|Pamol|MY|Asia/Kuching
PAZ|El Tajin National|Poza Rica|MX|America/Mexico_City
PBA|Fazenda Pontal|Cairu|BR|America/Bahia
PBB|Paranaiba|Paranaiba|BR|America/Campo_Grande
PBD|Porbandar|Porbandar|IN|Asia/Kolkata
PBE|Puerto Berrio|Puerto Berrio|CO|America/Bogota
PBF|Pinebluff Regional/Grider Field|Pine Bluff, Arkansas|US|America/Chicago
PBJ|Tavie|Paama Island|VU|Pacific/Efate
PBN|Porto Amboim|Port Amboim|AO|Africa/Luanda
PBO|Paraburdoo|Paraburdoo, Western Australia|AU|Australia/Perth
PBP|Islita|Nandayure|CR|America/Costa_Rica
PBQ|Pimenta Bueno|Pimenta Bueno|BR|America/Porto_Velho
PBR|Puerto Barrios|Puerto Barrios|GT|America/Guatemala
PBU|Putao|Putao|MM|Asia/Yangon
PBV|Porto dos Gauchos|Porto Dos Gauchos|BR|America/Cuiaba
PBX|Fazenda Piraguassu|Porto Alegre Do Norte|BR|America/Cuiaba
PCA|Portage Creek|Portage Creek, Alaska|US|America/Anchorage
PCB|Pondok Cabe Air Base|Jakarta|ID|Asia/Jakarta
PCD|Prairie Du Chien Municipal|Prairie Du Chien, Wisconsin|US|America/Chicago
PCF|Potchefstroom|Potchefstroom|ZA|Africa/Johannesburg
PCG|Paso Caballos|Paso Caballos|GT|America/Guatemala
PCH|Palacios|Palacios|HN|America/Tegucigalpa
PCN|Picton Aerodrome|Picton|NZ|Pacific/Auckland
PCO|Punta Colorada|La Ribera|MX|America/Mazatlan
PCP|Principe|Principe|ST|Africa/Sao_Tome
PCQ|Boun Neau|Boun Neau|LA|Asia/Vientiane
PCR|German Olano|Puerto Carreno|CO|America/Bogota
PCS|Picos|Picos|BR|America/Fortaleza
PCT|Princeton|Princeton, New Jersey|US|America/New_York
PCU|Poplarville/Pearl River County|Poplarville, Mississippi|US|America/Chicago
PDA|Obando|Puerto Inirida|CO|America/Bogota
PDB|Pedro Bay|Pedro Bay, Alaska|US|America/Anchorage
PDC|Mueo|Mueo|NC|Pacific/Noumea
PDD|Ponta do Ouro|Ponta do Ouro|MZ|Africa/Maputo
PDE|Pandie Pandie|Pandie Pandie, South Australia|AU|Australia/Adelaide
PDF|Prado|Prado|BR|America/Bahia
PDG|Minangkabau|Ketaping|ID|Asia/Jakarta
PDI|Pindiu|Pindiu|PG|Pacific/Port_Moresby
PDK|Dekalb-Peachtree|Atlanta, Georgia|US|America/New_York
PDN|Parndana|Parndana, South Australia|AU|Australia/Adelaide
PDO|Pendopo|Talang Gudang|ID|Asia/Jakarta
PDT|Eastern Oregon Regional At Pendleton|Pendleton, Oregon|US|America/Los_Angeles
PDU|Tydeo Larre Borges|Paysandu|UY|America/Montevideo
PDZ|Pedernales|Pedernales|VE|America/Caracas
PEA|Penneshaw|Ironstone, South Australia|AU|Australia/Adelaide
PED|Pardubice|Pardubice|CZ|Europe/Prague
PEE|Bolshoye Savino|Perm|RU|Asia/Yekaterinburg
PEF|Peenemunde|Peenemunde|DE|Europe/Berlin
PEG|Perugia / San Egidio|Perugia|IT|Europe/Rome
PEH|Comodoro Pedro Zanni|Pehuajo|AR|America/Argentina/Buenos_Aires
PEL|Pelaneng|Pelaneng|LS|Africa/Maseru
PEQ|Pecos Municipal|Pecos, Texas|US|America/Chicago
PES|Petrozavodsk|Petrozavodsk|RU|Europe/Moscow
PET|Pelotas|Pelotas|BR|America/Sao_Paulo
PEU|Puerto Lempira|Puerto Lempira|HN|America/Tegucigalpa
PEV|Pecs-Pogany|Pecs-Pogany|HU|Europe/Budapest
PEX|Pechora|Pechora|RU|Europe/Moscow
PEZ|Penza|Penza|RU|Europe/Moscow
PFB|Lauro Kurtz|Passo Fundo|BR|America/Sao_Paulo
PFC|Pacific City State|Pacific City, Oregon|US|America/Los_Angeles
PFQ|Parsabade Moghan|Parsabad|IR|Asia/Tehran
PFR|Ilebo|Ilebo|CD|Africa/Lubumbashi
PGA|Page Municipal|Page, Arizona|US|America/Phoenix
PGC|Grant County|Hyannis, Nebraska|US|America/Denver
PGD|Punta Gorda|Punta Gorda, Florida|US|America/New_York
PGF|Perpignan-Rivesaltes (Llabanere)|Perpignan|FR|Europe/Paris
PGH|Pantnagar|Pantnagar|IN|Asia/Kolkata
PGI|Chitato|Chitato|AO|Africa/Luanda
PGK|Pangkal Pinang (Depati Amir)|Pangkal Pinang|ID|Asia/Jakarta
PGM|Port Graham|Port Graham, Alaska|US|America/Anchorage
PGO|Stevens Field|Pagosa Springs, Colorado|US|America/Denver
PGR|Kirk Field|Paragould, Arkansas|US|America/Chicago
PGS|Grand Canyon Caverns|Peach Springs, Arizona|US|America/Phoenix
PGV|Pitt-Greenville|Greenville, North Carolina|US|America/New_York
PGX|Perigueux-Bassillac|Perigueux|FR|Europe/Paris
PGZ|Ponta Grossa|Ponta Grossa|BR|America/Sao_Paulo
PHA|Phan Rang|Phan Rang|VN|Asia/Ho_Chi_Minh
PHB|Prefeito Doutor Joao Silva Filho|Parnaiba|BR|America/Fortaleza
PHD|Harry Clever Field|New Philadelphia, Ohio|US|America/New_York
PHH|Phan Thiet|Phan Thiet|VN|Asia/Ho_Chi_Minh
PHI|Pinheiro|Pinheiro|BR|America/Fortaleza
PHK|Palm Beach County Glades|Pahokee, Florida|US|America/New_York
PHO|Point Hope|Point Hope, Alaska|US|America/Nome
PHP|Philip|Philip, South Dakota|US|America/Denver
PHQ|The Monument|The Monument, Queensland|AU|Australia/Brisbane
PHS|Phitsanulok|Phitsanulok|TH|Asia/Bangkok
PHT|Henry County|Paris, Tennessee|US|America/Chicago
PHW|Hendrik Van Eck|Phalaborwa|ZA|Africa/Johannesburg
PHY|Phetchabun|Phetchabun|TH|Asia/Bangkok
PIB|Hattiesburg/Laurel Regional|Hattiesburg-Laurel, Mississippi|US|America/Chicago
PIC|Pine Cay|Pine Cay|TC|America/Grand_Turk
PID|Nassau Paradise Island|Nassau|BS|America/Nassau
PIF|Pingtung North|Pingtung|TW|Asia/Taipei
PIH|Pocatello Regional|Pocatello, Idaho|US|America/Denver
PIK|Glasgow Prestwick|Glasgow|GB|Europe/London
PIL|Carlos Miguel Gimenez|Pilar|PY|America/Asuncion
PIM|Harris County|Pine Mountain, Georgia|US|America/New_York
PIN|Parintins|Parintins|BR|America/Boa_Vista
PIP|Pilot Point|Pilot Point, Alaska|US|America/Anchorage
PIR|Pierre Regional|Pierre, South Dakota|US|America/Chicago
PIS|Poitiers-Biard|Poitiers|FR|Europe/Paris
PIV|Pirapora|Pirapora|BR|America/Sao_Paulo
PIW|Pikwitonei|Pikwitonei, Manitoba|CA|America/Winnipeg
PIX|Pico|Pico Island|PT|Atlantic/Azores
PIZ|Point Lay Lrrs|Point Lay, Alaska|US|America/Anchorage
PJA|Pajala|Pajala|SE|Europe/Stockholm
PJB|Payson|Payson, Arizona|US|America/Phoenix
PJG|Panjgur|Panjgur|PK|Asia/Karachi
PJM|Puerto Jimenez|Puerto Jimenez|CR|America/Costa_Rica
PKA|Napaskiak|Napaskiak, Alaska|US|America/Anchorage
PKB|Mid-Ohio Valley Regional|Parkersburg, West Virginia|US|America/New_York
PKC|Yelizovo|Petropavlovsk-Kamchatsky|RU|Asia/Anadyr
PKD|Park Rapids Municipal/Konshok Field|Park Rapids, Minnesota|US|America/Chicago
PKE|Parkes|Parkes, New South Wales|AU|Australia/Sydney
PKF|Park Falls Municipal|Park Falls, Wisconsin|US|America/Chicago
PKG|Pulau Pangkor|Pangkor Island|MY|Asia/Kuala_Lumpur
PKH|Porto Cheli|Porto Cheli|GR|Europe/Athens
PKJ|Playa Grande|Playa Grande|GT|America/Guatemala
PKK|Pakhokku|Pakhokku|MM|Asia/Yangon
PKN|Iskandar|Pangkalanbun|ID|Asia/Jakarta
PKO|Parakou|Parakou|BJ|Africa/Porto-Novo
PKP|Puka Puka|Puka Puka|PF|Pacific/Tahiti
PKT|Port Keats|Port Keats, Northern Territory|AU|Australia/Darwin
PKU|Sultan Syarif Kasim Ii (Simpang Tiga)|Pekanbaru|ID|Asia/Jakarta
PKV|Pskov|Pskov|RU|Europe/Moscow
PKW|Selebi Phikwe|Selebi Phikwe|BW|Africa/Gaborone
PKY|Tjilik Riwut|Palangkaraya-Kalimantan Tengah|ID|Asia/Jakarta
PLF|Pala|Pala|TD|Africa/Ndjamena
PLJ|Placencia|Placencia|BZ|America/Belize
PLK|M Graham Clark Downtown|Branson, Missouri|US|America/Chicago
PLL|Ponta Pelada|Manaus|BR|America/Manaus
PLN|Pellston Regional/Emmet County|Pellston, Michigan|US|America/Detroit
PLO|Port Lincoln|Port Lincoln, South Australia|AU|Australia/Adelaide
PLR|St Clair County|Pell City, Alabama|US|America/Chicago
PLS|Providenciales|Providenciales Island|TC|America/Grand_Turk
PLT|Plato|Plato|CO|America/Bogota
PLU|Pampulha - Carlos Drummond de Andrade|Belo Horizonte|BR|America/Sao_Paulo
PLW|Mutiara|Palu-Celebes Island|ID|Asia/Makassar
PLY|Plymouth Municipal|Plymouth, New Hampshire|US|America/New_York
PLZ|Port Elizabeth|Port Elizabeth|ZA|Africa/Johannesburg
PMA|Pemba|Chake|TZ|Africa/Dar_es_Salaam
PMB|Pembina Municipal|Pembina, North Dakota|US|America/Chicago
PMC|El Tepual|Puerto Montt|CL|America/Santiago
PMD|Palmdale Usaf Plant 42|Palmdale, California|US|America/Los_Angeles
PMF|Parma|Parma|IT|Europe/Rome
PMG|Ponta Pora|Ponta Pora|BR|America/Campo_Grande
PMH|Greater Portsmouth Regional|Portsmouth, Ohio|US|America/New_York
PMK|Palm Island|Palm Island, Queensland|AU|Australia/Brisbane
PML|Port Moller|Cold Bay, Alaska|US|America/Anchorage
PMQ|Perito Moreno|Perito Moreno|AR|America/Argentina/Rio_Gallegos
PMR|Palmerston North|Palmerston North|NZ|Pacific/Auckland
PMS|Palmyra|Palmyra|SY|Asia/Damascus
PMW|Brigadeiro Lysias Rodrigues|Palmas|BR|America/Araguaina
PMY|El Tehuelche|Puerto Madryn|AR|America/Argentina/Catamarca
PMZ|Palmar Sur|Palmar Sur|CR|America/Costa_Rica
PNA|Pamplona|Pamplona|ES|Europe/Madrid
PNB|Porto Nacional|Porto Nacional|BR|America/Fortaleza
PNC|Ponca City Regional|Ponca City, Oklahoma|US|America/Chicago
PNE|Northeast Philadelphia|Philadelphia, Pennsylvania|US|America/New_York
PNG|Paranagua|Paranagua|BR|America/Sao_Paulo
PNK|Supadio|Pontianak|ID|Asia/Pontianak
PNL|Pantelleria|Pantelleria|IT|Europe/Rome
PNM|Nuevo Mundo|Nuevo Mundo|PE|America/Lima
PNN|Princeton Municipal|Princeton, Maine|US|America/New_York
PNP|Girua|Popondetta|PG|Pacific/Port_Moresby
PNR|Pointe Noire|Pointe Noire|CG|Africa/Brazzaville
PNT|Tte. Julio Gallardo|Puerto Natales|CL|America/Santiago
PNU|Panguitch Municipal|Panguitch, Utah|US|America/Denver
PNX|North Texas Regional/Perrin Field|Sherman, Texas|US|America/Chicago
PNY|Pondicherry|Pondicherry|IN|Asia/Kolkata
PNZ|Senador Nilo Coelho|Petrolina|BR|America/Bahia
POB|Pope Army Air Field|Fayetteville, North Carolina|US|America/New_York
POC|Brackett Field|La Verne, California|US|America/Los_Angeles
POD|Podor|Podor|SN|Africa/Dakar
POE|Maks Army Air Field|Fort Polk, Louisiana|US|America/Chicago
POF|Poplar Bluff Regional Business|Poplar Bluff, Missouri|US|America/Chicago
POG|Port Gentil|Port Gentil|GA|Africa/Libreville
POH|Pocahontas Municipal|Pocahontas, Iowa|US|America/Chicago
POI|Capitan Nicolas Rojas|Potosi|BO|America/La_Paz
POJ|Patos de Minas|Patos De Minas|BR|America/Sao_Paulo
POL|Pemba|Pemba|MZ|Africa/Maputo
PON|Poptun|Poptun|GT|America/Guatemala
POO|Pocos de Caldas|Pocos De Caldas|BR|America/Sao_Paulo
POR|Pori|Pori|FI|Europe/Helsinki
POT|Ken Jones|Ken Jones|JM|America/Jamaica
POU|Hudson Valley Regional|Poughkeepsie, New York|US|America/New_York
POV|Presov Air Base|Presov|SK|Europe/Bratislava
POW|Portoroz|Portoroz|SI|Europe/Ljubljana
POX|Pontoise - Cormeilles-en-Vexin|Pontoise|FR|Europe/Paris
POY|Powell Municipal|Powell, Wyoming|US|America/Denver
PPA|Perry Lefors Field|Pampa, Texas|US|America/Chicago
PPB|Presidente Prudente|Presidente Prudente|BR|America/Sao_Paulo
PPC|Prospect Creek|Prospect Creek, Alaska|US|America/Anchorage
PPF|Tri-City|Parsons, Kansas|US|America/Chicago
PPH|Perai Tepuy|Perai Tepuy|VE|America/Caracas
PPI|Port Pirie|Port Pirie, South Australia|AU|Australia/Adelaide
PPL|Phaplu|Phaplu|NP|Asia/Kathmandu
PPM|Pompano Beach Airpark|Pompano Beach, Florida|US|America/New_York
PPN|Guillermo Leon Valencia|Popayan|CO|America/Bogota
PPP|Proserpine Whitsunday Coast|Proserpine, Queensland|AU|Australia/Brisbane
PPQ|Paraparaumu|Paraparaumu|NZ|Pacific/Auckland
PPR|Pasir Pangaraan|Pasir Pengarayan|ID|Asia/Jakarta
PPU|Hpapun|Pa Pun|MM|Asia/Yangon
PPW|Papa Westray|Papa Westray|GB|Europe/London
PPY|Pouso Alegre|Pouso Alegre|BR|America/Sao_Paulo
PQC|Phu Quoc|Duong Dong|VN|Asia/Ho_Chi_Minh
PQE|German Olano Air Base|La Dorada|CO|America/Bogota
PQQ|Port Macquarie|Port Macquarie, New South Wales|AU|Australia/Sydney
PQS|Pilot Station|Pilot Station, Alaska|US|America/Nome
PRA|General Urquiza|Paraná|AR|America/Argentina/Cordoba
PRB|Paso Robles Municipal|Paso Robles, California|US|America/Los_Angeles
PRC|Prescott Regional/Ernest A Love Field|Prescott, Arizona|US|America/Phoenix
PRD|Pardoo|Pardoo, Western Australia|AU|Australia/Perth
PRH|Phrae|Phrae|TH|Asia/Bangkok
PRI|Praslin|Praslin Island|SC|Indian/Mahe
PRK|Prieska|Prieska|ZA|Africa/Johannesburg
PRM|Portimão|Portimão|PT|Europe/Lisbon
PRO|Perry Municipal|Perry, Iowa|US|America/Chicago
PRP|Propriano|Propriano|FR|Europe/Paris
PRQ|Termal|Presidencia Roque Saenz Pena|AR|America/Argentina/Cordoba
PRR|Paruma|Paruma|GY|America/Guyana
PRS|Parasi|Parasi|SB|Pacific/Guadalcanal
PRU|Pyay|Pye|MM|Asia/Yangon
PRV|Prerov Air Base|Prerov|CZ|Europe/Prague
PRW|Prentice|Prentice, Wisconsin|US|America/Chicago
PRX|Cox Field|Paris, Texas|US|America/Chicago
PRY|Wonderboom|Pretoria|ZA|Africa/Johannesburg
PRZ|Prineville|Prineville, Oregon|US|America/Los_Angeles
PSB|Mid-State|Philipsburg, Pennsylvania|US|America/New_York
PSC|Tri-Cities|Pasco, Washington|US|America/Los_Angeles
PSD|Port Said|Port Said|EG|Africa/Cairo
PSE|Mercedita|Ponce, Puerto Rico|US|America/Puerto_Rico
PSF|Pittsfield Municipal|Pittsfield, Massachusetts|US|America/New_York
PSG|Petersburg James A Johnson|Petersburg, Alaska|US|America/Juneau
PSH|St. Peter-Ording|Sankt Peter-Ording|DE|Europe/Berlin
PSI|Pasni|Pasni|PK|Asia/Karachi
PSJ|Kasiguncu|Poso-Celebes Island|ID|Asia/Makassar
PSK|New River Valley|Dublin, Virginia|US|America/New_York
PSL|Perth/Scone|Perth|GB|Europe/London
PSN|Palestine Municipal|Palestine, Texas|US|America/Chicago
PSO|Antonio Narino|Pasto|CO|America/Bogota
PSS|Libertador Gral D Jose De San Martin|Posadas|AR|America/Argentina/Cordoba
PSU|Pangsuma|Putussibau|ID|Asia/Jakarta
PSW|Municipal Jose Figueiredo|Passos|BR|America/Sao_Paulo
PSX|Palacios Municipal|Palacios, Texas|US|America/Chicago
PSY|Stanley|Stanley|FK|Atlantic/Stanley
PSZ|Capitan Av. Salvador Ogaya G. airport|Puerto Suarez|BO|America/La_Paz
PTA|Port Alsworth|Port Alsworth, Alaska|US|America/Anchorage
PTB|Tri Cities Executive/Dinwiddie County|Petersburg, Virginia|US|America/New_York
PTF|Malolo Lailai Island|Malolo Lailai Island|FJ|Pacific/Fiji
PTH|Port Heiden|Port Heiden, Alaska|US|America/Anchorage
PTJ|Portland|Portland, Victoria|AU|Australia/Hobart
PTM|Palmarito|Palmarito|VE|America/Caracas
PTN|Harry P Williams Memorial|Patterson, Louisiana|US|America/Chicago
PTO|Pato Branco|Pato Branco|BR|America/Sao_Paulo
PTQ|Porto de Moz|Porto De Moz|BR|America/Santarem
PTS|Atkinson Municipal|Pittsburg, Kansas|US|America/Chicago
PTT|Pratt Regional|Pratt, Kansas|US|America/Chicago
PTU|Platinum|Platinum, Alaska|US|America/Anchorage
PTV|Porterville Municipal|Porterville, California|US|America/Los_Angeles
PTW|Heritage Field|Pottstown, Pennsylvania|US|America/New_York
PTX|Pitalito|Pitalito|CO|America/Bogota
PTZ|Rio Amazonas|Shell Mera|EC|America/Guayaquil
PUB|Pueblo Memorial|Pueblo, Colorado|US|America/Denver
PUC|Carbon County Regional/Buck Davis Field|Price, Utah|US|America/Denver
PUD|Puerto Deseado|Puerto Deseado|AR|America/Argentina/Rio_Gallegos
PUE|Puerto Obaldia|Puerto Obaldia|PA|America/Panama
PUF|Pau Pyrenees|Pau|FR|Europe/Paris
PUG|Port Augusta|Port Augusta, South Australia|AU|Australia/Adelaide
PUK|Pukarua|Pukarua|PF|Pacific/Tahiti
PUN|Punia|Punia|CD|Africa/Lubumbashi
PUP|Po|Po|BF|Africa/Ouagadougou
PUQ|Pdte. Carlos Ibanez del Campo|Punta Arenas|CL|America/Punta_Arenas
PUR|Puerto Rico|Puerto Rico|BO|America/La_Paz
PUU|Tres De Mayo|Puerto Asis|CO|America/Bogota
PUV|Poum|Poum|NC|Pacific/Noumea
PUW|Pullman/Moscow Regional|Pullman, Washington|US|America/Los_Angeles
PUX|El Mirador|Puerto Varas|CL|America/Santiago
PUY|Pula|Pula|HR|Europe/Zagreb
PUZ|Puerto Cabezas|Puerto Cabezas|NI|America/Managua
PVA|El Embrujo|Providencia|CO|America/Bogota
PVC|Provincetown Municipal|Provincetown, Massachusetts|US|America/New_York
PVE|El Porvenir|El Porvenir|PA|America/Panama
PVF|Placerville|Placerville, California|US|America/Los_Angeles
PVH|Governador Jorge Teixeira de Oliveira|Porto Velho|BR|America/Porto_Velho
PVI|Paranavai|Paranavai|BR|America/Sao_Paulo
PVK|Aktion National|Preveza|GR|Europe/Athens
PVL|Pike County/Hatcher Field|Pikeville, Kentucky|US|America/New_York
PVO|Reales Tamarindos|Portoviejo|EC|America/Guayaquil
PVS|Provideniya Bay|Chukotka|RU|Asia/Anadyr
PVU|Provo Municipal|Provo, Utah|US|America/Denver
PVW|Hale County|Plainview, Texas|US|America/Chicago
PWA|Wiley Post|Oklahoma City, Oklahoma|US|America/Chicago
PWD|Sher-Wood|Plentywood, Montana|US|America/Denver
PWE|Pevek|Pevek|RU|Asia/Anadyr
PWK|Chicago Executive|Chicago, Illinois|US|America/Chicago
PWN|Pitts Town|Pitts Town|BS|America/Nassau
PWO|Pweto|Pweto|CD|Africa/Lubumbashi
PWT|Bremerton Ntl|Bremerton, Washington|US|America/Los_Angeles
PWY|Ralph Wenz Field|Pinedale, Wyoming|US|America/Denver
PXL|Polacca|Polacca, Arizona|US|America/Phoenix
PXO|Porto Santo|Porto Santo|PT|Europe/Lisbon
PXR|Surin|Surin|TH|Asia/Bangkok
PXU|Pleiku|Pleiku|VN|Asia/Ho_Chi_Minh
PYA|Velasquez|Velasquez|CO|America/Bogota
PYB|Jeypore|Jeypore|IN|Asia/Kolkata
PYE|Tongareva|Penrhyn Island|CK|Pacific/Rarotonga
PYG|Pakyong|Pakyong|IN|Asia/Kolkata
PYH|Cacique Aramare|Cacique Aramare|VE|America/Caracas
PYJ|Polyarny|Yakutia|RU|Asia/Yakutsk
PYK|Payam|Payam|IR|Asia/Tehran
PYM|Plymouth Municipal|Plymouth, Massachusetts|US|America/New_York
PYO|Putumayo|Puerto Putumayo|EC|America/Guayaquil
PYR|Andravida|Andravida|GR|Europe/Athens
PYS|Paradise Skypark|Paradise, California|US|America/Los_Angeles
PYY|Mae Hong Son|Mae Hong Son|TH|Asia/Bangkok
PYZ|Pias|Pataz|PE|America/Lima
PZA|Paz De Ariporo|Paz De Ariporo|CO|America/Bogota
PZB|Pietermaritzburg|Pietermaritzburg|ZA|Africa/Johannesburg
PZH|Zhob|Fort Sandeman|PK|Asia/Karachi
PZI|Panzhihua Baoanying|Panzhihua|CN|Asia/Shanghai
PZL|Zulu Inyala|Phinda|ZA|Africa/Johannesburg
PZY|Piestany|Piestany|SK|Europe/Bratislava
QAC|Castro|Castro|BR|America/Sao_Paulo
QAK|Major Brigadeiro Doorgal Borges|Barbacena|BR|America/Sao_Paulo
QAQ|L'Aquila / Preturo|L'Aquila|IT|Europe/Rome
QBC|Bella Coola|Bella Coola, British Columbia|CA|America/Vancouver
QBX|Sobral|Sobral|BR|America/Fortaleza
QCB|Bamberg-Breitenau Airfield|Bamberg|DE|Europe/Berlin
QCH|Colatina|Colatina|BR|America/Sao_Paulo
QCJ|Botucatu|Botucatu|BR|America/Sao_Paulo
QCN|Hohn|Hohn|DE|Europe/Berlin
QCO|Colon|Colon|CU|America/Havana
QCP|Currais Novos|Currais Novos|BR|America/Recife
QCR|Curitibanos|Curitibanos|BR|America/Sao_Paulo
QCY|RAF Coningsby|Coningsby|GB|Europe/London
QDB|Cachoeira do Sul|Cachoeira Do Sul|BR|America/Sao_Paulo
QDC|Dracena|Dracena|BR|America/Sao_Paulo
QDF|Conselheiro Lafaiete|Conselheiro Lafaiete|BR|America/Sao_Paulo
QGA|Guaira|Guaira|BR|America/Sao_Paulo
QGB|Limeira|Limeira|BR|America/Sao_Paulo
QGC|Lencois Paulista|Lencois Paulista|BR|America/Sao_Paulo
QGF|Montenegro|Montenegro|BR|America/Sao_Paulo
QGP|Garanhuns|Garanhuns|BR|America/Recife
QGS|Alagoinhas|Alagoinhas|BR|America/Bahia
QGU|Gifu|Gifu|JP|Asia/Tokyo
QHB|Piracicaba|Piracicaba|BR|America/Sao_Paulo
QHN|Taguatinga|Taguatinga|BR|America/Araguaina
QHP|Base de Aviacao de Taubate|Taubate|BR|America/Sao_Paulo
QHU|Husum-Schwesing|Husum|DE|Europe/Berlin
QHV|Novo Hamburgo|Novo Hamburgo|BR|America/Sao_Paulo
QID|Melio Viana|Tres Coracoes|BR|America/Sao_Paulo
QIG|Iguatu|Iguatu|BR|America/Fortaleza
QIQ|Rio Claro|Rio Claro|BR|America/Sao_Paulo
QIT|Itapetinga|Itapetinga|BR|America/Bahia
QJB|Jubail|Jubail|SA|Asia/Riyadh
QLS|Lausanne-la Blecherette|Lausanne|CH|Europe/Zurich
QMF|Mafra|Mafra|BR|America/Sao_Paulo
QNC|Neuchatel|Neuchatel|CH|Europe/Zurich
QND|Cenej|Novi Sad|RS|Europe/Belgrade
QNS|Canoas|Porto Alegre|BR|America/Sao_Paulo
QNV|Aeroclube|Nova Iguacu|BR|America/Sao_Paulo
QOA|Mococa|Mococa|BR|America/Sao_Paulo
QOJ|Sao Borja|Sao Borja|BR|America/Sao_Paulo
QPD|Pinar Del Rio|Pinar del Rio|CU|America/Havana
QPG|Paya Lebar Air Base|Paya Lebar Air Base|SG|Asia/Singapore
QPS|Campo Fontenelle|Pirassununga|BR|America/Sao_Paulo
QRA|Rand|Johannesburg|ZA|Africa/Johannesburg
QRC|De La Independencia|Rancagua|CL|America/Santiago
QRZ|Resende|Resende|BR|America/Sao_Paulo
QSC|Sao Carlos|Sao Carlos|BR|America/Sao_Paulo
QSF|Ain Arnat|Setif|DZ|Africa/Algiers
QSN|San Nicolas De Bari|San Nicolas|CU|America/Havana
QSR|Salerno / Pontecagnano|Salerno|IT|Europe/Rome
QSX|New Amsterdam|New Amsterdam|GY|America/Guyana
QSZ|Shache|Shache|CN|Asia/Shanghai
QUG|Chichester/Goodwood|Chichester|GB|Europe/London
QUN|A-306|Chun Chon City|KR|Asia/Seoul
QUT|Utsunomiya|Utsunomiya|JP|Asia/Tokyo
QUY|RAF Wyton|St. Ives|GB|Europe/London
QVB|Uniao da Vitoria|Uniao Da Vitoria|BR|America/Sao_Paulo
QVP|Avare-Arandu|Avare|BR|America/Sao_Paulo
QWV|Divci|Valjevo|RS|Europe/Belgrade
QXB|Aix-en-Provence (BA 114)|Lyon|FR|Europe/Paris
QXC|Fazenda Sao Braz|Barra De Santo Antonio|BR|America/Maceio
QZD|Szeged Glider|Szeged|HU|Europe/Budapest
RAB|Tokua|Tokua|PG|Pacific/Port_Moresby
RAE|Arar Domestic|Arar|SA|Asia/Riyadh
RAF|Rafaela|Rafaela|AR|America/Argentina/Cordoba
RAG|Raglan Airfield|Raglan Airfield|NZ|Pacific/Auckland
RAH|Rafha Domestic|Rafha|SA|Asia/Riyadh
RAL|Riverside|Riverside, California|US|America/Los_Angeles
RAM|Ramingining|Ramingining, Northern Territory|AU|Australia/Darwin
RAN|Ravenna|Ravenna|IT|Europe/Rome
RAO|Leite Lopes|Ribeirao Preto|BR|America/Sao_Paulo
RAP|Rapid City Regional|Rapid City, South Dakota|US|America/Denver
RAS|Sardar-e-Jangal|Rasht|IR|Asia/Tehran
RAV|Cravo Norte|Cravo Norte|CO|America/Bogota
RAZ|Rawalakot|Rawalakot|PK|Asia/Karachi
RBA|Rabat-Sale|Rabat|MA|Africa/Casablanca
RBB|Borba|Borba|BR|America/Boa_Vista
RBC|Robinvale|Robinvale, Victoria|AU|Australia/Melbourne
RBD|Dallas Executive|Dallas, Texas|US|America/Chicago
RBE|Ratanakiri|Ratanakiri|KH|Asia/Phnom_Penh
RBF|Big Bear City|Big Bear City, California|US|America/Los_Angeles
RBG|Roseburg Regional|Roseburg, Oregon|US|America/Los_Angeles
RBK|French Valley|Murrieta, California|US|America/Los_Angeles
RBL|Red Bluff Municipal|Red Bluff, California|US|America/Los_Angeles
RBM|Straubing|Straubing|DE|Europe/Berlin
RBO|Robore|Robore|BO|America/La_Paz
RBQ|Rurenabaque|Rurenabaque|BO|America/La_Paz
RBR|Placido de Castro|Rio Branco|BR|America/Rio_Branco
RBS|Orbost|Orbost, Victoria|AU|Australia/Melbourne
RBT|Segel|Marsabit|KE|Africa/Nairobi
RBU|Roebourne|Roebourne, Western Australia|AU|Australia/Perth
RBV|Ramata|Ramata|SB|Pacific/Guadalcanal
RBW|Lowcountry Regional|Walterboro, South Carolina|US|America/New_York
RBX|Rumbek|Rumbek|SS|Africa/Juba
RBY|Ruby|Ruby, Alaska|US|America/Anchorage
RCA|Ellsworth Afb|Rapid City, South Dakota|US|America/Denver
RCB|Richards Bay|Richards Bay|ZA|Africa/Johannesburg
RCE|Roche Harbor Seaplane Base|Roche Harbor, Washington|US|America/Los_Angeles
RCH|Almirante Padilla|Riohacha|CO|America/Bogota
RCK|H H Coffield Regional|Rockdale, Texas|US|America/Chicago
RCL|Redcliffe|Redcliffe|VU|Pacific/Efate
RCM|Richmond|Richmond, Queensland|AU|Australia/Brisbane
RCO|Rochefort-Saint-Agnant (BA 721)|Rochefort|FR|Europe/Paris
RCQ|Reconquista|Reconquista|AR|America/Argentina/Cordoba
RCR|Fulton County|Rochester, Indiana|US|America/Indiana/Indianapolis
RCS|Rochester|Rochester|GB|Europe/London
RCT|Nartron Field|Reed City, Michigan|US|America/Detroit
RCU|Area De Material|Rio Cuarto|AR|America/Argentina/Cordoba
RCY|Rum Cay|Rum Cay|BS|America/Nassau
RDB|Red Dog|Red Dog, Alaska|US|America/Nome
RDC|Redencao|Redencao|BR|America/Belem
RDD|Redding Regional|Redding, California|US|America/Los_Angeles
RDE|Merdei|Merdei-Papua Island|ID|Asia/Jayapura
RDG|Reading Regional/Carl A Spaatz Field|Reading, Pennsylvania|US|America/New_York
RDM|Roberts Field/Redmond Municipal|Redmond, Oregon|US|America/Los_Angeles
RDN|LTS Pulau Redang|Redang|MY|Asia/Kuala_Lumpur
RDO|Radom-Sadkow|Radom-Sadkow|PL|Europe/Warsaw
RDR|Grand Forks Afb|Grand Forks, North Dakota|US|America/Chicago
RDS|Rincon De Los Sauces|Rincon de los Sauces|AR|America/Argentina/Salta
RDT|Richard Toll|Richard Toll|SN|Africa/Dakar
RDV|Red Devil|Red Devil, Alaska|US|America/Anchorage
RDZ|Rodez-Marcillac|Rodez|FR|Europe/Paris
REA|Reao|Reao|PF|Pacific/Tahiti
REB|Rechlin-Larz|Larz|DE|Europe/Berlin
RED|Mifflin County|Reedsville, Pennsylvania|US|America/New_York
REE|Reese Airpark|Lubbock, Texas|US|America/Chicago
REG|Reggio Calabria|Reggio Calabria|IT|Europe/Rome
REI|Regina|Regina|GF|America/Cayenne
REL|Almirante Marco Andres Zar|Rawson|AR|America/Argentina/Catamarca
REN|Orenburg Central|Orenburg|RU|Asia/Yekaterinburg
REO|Rome State|Rome, Oregon|US|America/Boise
REQ|Requena|Requena|PE|America/Lima
RER|Retalhuleu|Retalhuleu|GT|America/Guatemala
RET|Røst|Røst|NO|Europe/Oslo
REU|Reus Air Base|Reus|ES|Europe/Madrid
REY|Reyes|Reyes|BO|America/La_Paz
RFA|Rafai|Rafai|CF|Africa/Bangui
RFG|Rooke Field|Refugio, Texas|US|America/Chicago
RFK|Rollang Field|Rolling Fork, Mississippi|US|America/Chicago
RFN|Raufarhöfn|Raufarhöfn|IS|Atlantic/Reykjavik
RFP|Raiatea|Uturoa|PF|Pacific/Tahiti
RFR|Rio Frio / Progreso|Rio Frio|CR|America/Costa_Rica
RFS|Rosita|La Rosita|NI|America/Managua
RGH|Balurghat|Balurghat|IN|Asia/Kolkata
RGI|Rangiroa|Rangiroa|PF|Pacific/Tahiti
RGK|Gorno-Altaysk|Gorno-Altaysk|RU|Asia/Krasnoyarsk
RGL|Piloto Civil N. Fernandez|Rio Gallegos|AR|America/Argentina/Rio_Gallegos
RGO|Orang|Orang|KP|Asia/Pyongyang
RGR|Ranger Municipal|Ranger, Texas|US|America/Chicago
RGS|Burgos|Burgos|ES|Europe/Madrid
RGT|Japura|Rengat|ID|Asia/Jakarta
RHA|Reykholar|Reykholar|IS|Atlantic/Reykjavik
RHD|Las Termas|Rio Hondo|AR|America/Argentina/Cordoba
RHE|Reims-Champagne (BA 112)|Reims|FR|Europe/Paris
RHG|Ruhengeri|Ruhengeri|RW|Africa/Kigali
RHI|Rhinelander/Oneida County|Rhinelander, Wisconsin|US|America/Chicago
RHL|Roy Hill Station|Roy Hill Station, Western Australia|AU|Australia/Perth
RHN|Skorpion Mine|Rosh Pinah|NA|Africa/Windhoek
RHP|Ramechhap|Ramechhap|NP|Asia/Kathmandu
RHT|Alxa Right Banner Badanjilin|Badanjilin|CN|Asia/Shanghai
RHV|Reid-Hillview Of Santa Clara County|San Jose, California|US|America/Los_Angeles
RIA|Santa Maria|Santa Maria|BR|America/Sao_Paulo
RIB|Capitan Av. Selin Zeitun Lopez|Riberalta|BO|America/La_Paz
RID|Richmond Municipal|Richmond, Indiana|US|America/New_York
RIE|Rice Lake Regional/Carl's Field|Rice Lake, Wisconsin|US|America/Chicago
RIF|Richfield Municipal|Richfield, Utah|US|America/Denver
RIG|Rio Grande|Rio Grande|BR|America/Sao_Paulo
RIH|Cap Scarlet R. Martínez L.|Río Hato|PA|America/Panama
RIJ|Juan Simons Vela|Rioja|PE|America/Lima
RIK|Carrillo|Nicoya|CR|America/Costa_Rica
RIL|Rifle Garfield County|Rifle, Colorado|US|America/Denver
RIM|San Nicolas|Rodriguez de Mendoza|PE|America/Lima
RIN|Ringi Cove|Ringi Cove|SB|Pacific/Guadalcanal
RIR|Flabob|Riverside, California|US|America/Los_Angeles
RIS|Rishiri|Rishiri|JP|Asia/Tokyo
RIV|March Arb|Riverside, California|US|America/Los_Angeles
RIW|Central Wyoming Regional|Riverton, Wyoming|US|America/Denver
RJA|Rajahmundry|Rajahmundry|IN|Asia/Kolkata
RJB|Rajbiraj|Rajbiraj|NP|Asia/Kathmandu
RJH|Shah Mokhdum|Rajshahi|BD|Asia/Dhaka
RJK|Rijeka|Rijeka|HR|Europe/Zagreb
RJL|Logrono-Agoncillo|Logrono|ES|Europe/Madrid
RJN|Rafsanjan|Rafsanjan|IR|Asia/Tehran
RKA|Aratika Nord|Aratika Nord|PF|Pacific/Tahiti
RKD|Knox County Regional|Rockland, Maine|US|America/New_York
RKE|Copenhagen Roskilde|Copenhagen|DK|Europe/Copenhagen
RKH|Rock Hill/York County/Bryant Field|Rock Hill, South Carolina|US|America/New_York
RKO|Rokot|Sipora Island|ID|Asia/Jakarta
RKP|Aransas County|Rockport, Texas|US|America/Chicago
RKR|Robert S Kerr|Poteau, Oklahoma|US|America/Chicago
RKS|Southwest Wyoming Regional|Rock Springs, Wyoming|US|America/Denver
RKW|Rockwood Municipal|Rockwood, Tennessee|US|America/Chicago
RLD|Richland|Richland, Washington|US|America/Los_Angeles
RLG|Rostock-Laage|Rostock|DE|Europe/Berlin
RLK|Bayannaoer Tianjitai|Bayannur|CN|Asia/Shanghai
RLT|Arlit|Arlit|NE|Africa/Niamey
RMA|Roma|Roma, Queensland|AU|Australia/Brisbane
RMB|Buraimi|Buraimi|OM|Asia/Muscat
RMG|Richard B Russell Regional - J H Towers Field|Rome, Georgia|US|America/New_York
RMK|Renmark|Renmark, South Australia|AU|Australia/Adelaide
RML|Colombo Int Arpt Ratmalana|Colombo|LK|Asia/Colombo
RMN|Rumginae|Rumginae|PG|Pacific/Port_Moresby
RMP|Rampart|Rampart, Alaska|US|America/Anchorage
RMQ|Taichung Ching Chuang Kang|Taichung City|TW|Asia/Taipei
RMS|Ramstein Air Base|Ramstein|DE|Europe/Berlin
RMY|Mariposa-Yosemite|Mariposa, California|US|America/Los_Angeles
RNA|Ulawa|Arona|SB|Pacific/Guadalcanal
RNB|Ronneby|Ronneby|SE|Europe/Stockholm
RNC|Warren County Memorial|Mc Minnville, Tennessee|US|America/Chicago
RND|Randolph Afb|Universal City, Texas|US|America/Chicago
RNE|Roanne-Renaison|Roanne|FR|Europe/Paris
RNG|Rangely|Rangely, Colorado|US|America/Denver
RNH|New Richmond Regional|New Richmond, Wisconsin|US|America/Chicago
RNI|Corn Island|Corn Island|NI|America/Managua
RNJ|Yoron|Yoron|JP|Asia/Tokyo
RNL|Rennell/Tingoa|Rennell Island|SB|Pacific/Guadalcanal
RNM|Qarn Alam|Ghaba|OM|Asia/Muscat
RNN|Bornholm|Ronne|DK|Europe/Copenhagen
RNS|Rennes-Saint-Jacques|Rennes|FR|Europe/Paris
RNT|Renton Municipal|Renton, Washington|US|America/Los_Angeles
RNU|Ranau|Ranau|MY|Asia/Kuching
RNZ|Jasper County|Rensselaer, Indiana|US|America/Chicago
ROA|Roanoke/Blacksburg Regional (Woodrum Field)|Roanoke, Virginia|US|America/New_York
ROD|Robertson|Robertson|ZA|Africa/Johannesburg
ROF|Montague-Yreka Rohrer Field|Montague, California|US|America/Los_Angeles
ROG|Rogers Executive - Carter Field|Rogers, Arkansas|US|America/Chicago
ROH|Robinhood|Robinhood, Queensland|AU|Australia/Brisbane
ROI|Roi Et|Roi Et|TH|Asia/Bangkok
ROK|Rockhampton|Rockhampton, Queensland|AU|Australia/Brisbane
ROL|Roosevelt Municipal|Roosevelt, Utah|US|America/Denver
RON|Juan Jose Rondon|Paipa|CO|America/Bogota
ROO|Rondonopolis|Rondonopolis|BR|America/Cuiaba
ROS|Islas Malvinas|Rosario|AR|America/Argentina/Cordoba
ROT|Rotorua Regional|Rotorua|NZ|Pacific/Auckland
ROW|Roswell Air Center|Roswell, New Mexico|US|America/Denver
ROX|Roseau Municipal/Rudy Billberg Field|Roseau, Minnesota|US|America/Chicago
ROY|Rio Mayo|Rio Mayo|AR|America/Argentina/Catamarca
ROZ|Rota Naval Station|Rota|ES|Europe/Madrid
RPB|Roper Bar|Roper Bar, Northern Territory|AU|Australia/Darwin
RPM|Ngukurr|Ngukurr, Northern Territory|AU|Australia/Darwin
RPN|Ben Ya'akov|Rosh Pina|IL|Asia/Jerusalem
RPX|Roundup|Roundup, Montana|US|America/Denver
RQA|Ruoqiang Loulan|Ruoqiang|CN|Asia/Shanghai
RQW|Qayyarah West|Qayyarah|IQ|Asia/Baghdad
RQY|Shivamogga|Shimoga|IN|Asia/Kolkata
RRE|Marree|Marree, South Australia|AU|Australia/Adelaide
RRG|Sir Charles Gaetan Duval|Port Mathurin|MU|Indian/Mauritius
RRK|Rourkela|Rourkela|IN|Asia/Kolkata
RRL|Merrill Municipal|Merrill, Wisconsin|US|America/Chicago
RRR|Raroia|Raroia|PF|Pacific/Tahiti
RRS|Røros|Roros|NO|Europe/Oslo
RSA|Santa Rosa|Santa Rosa|AR|America/Argentina/Salta
RSB|Roseberth|Roseberth, Queensland|AU|Australia/Brisbane
RSD|Rock Sound|Rock Sound|BS|America/Nassau
RSH|Russian Mission|Russian Mission, Alaska|US|America/Anchorage
RSK|Abresso|Ransiki-Papua Island|ID|Asia/Jayapura
RSL|Russell Municipal|Russell, Kansas|US|America/Chicago
RSN|Ruston Regional|Ruston, Louisiana|US|America/Chicago
RSS|Damazin|Ad Damazin|SD|Africa/Khartoum
RSU|Yeosu|Yeosu|KR|Asia/Seoul
RTA|Rotuma|Rotuma|FJ|Pacific/Fiji
RTC|Ratnagiri|Ratnagiri|IN|Asia/Kolkata
RTG|Satar Tacik|Satar Tacik-Flores Island|ID|Asia/Makassar
RTL|Spirit Lake Municipal|Spirit Lake, Iowa|US|America/Chicago
RTN|Raton Municipal/Crews Field|Raton, New Mexico|US|America/Denver
RTP|Rutland Plains|Rutland Plains, Queensland|AU|Australia/Brisbane
RTS|Rottnest Island|Rottnest Island, Western Australia|AU|Australia/Perth
RTU|Maratua|Maratua Island|ID|Asia/Makassar
RTY|Merty Merty|Merty Merty, South Australia|AU|Australia/Adelaide
RUA|Arua|Arua|UG|Africa/Kampala
RUD|Shahroud|Shahroud|IR|Asia/Tehran
RUE|Rughenda Airfield|Butembo|CD|Africa/Lubumbashi
RUG|Rugao Air Base|Rugao|CN|Asia/Shanghai
RUI|Sierra Blanca Regional|Ruidoso, New Mexico|US|America/Denver
RUK|Rukumkot|Rukumkot|NP|Asia/Kathmandu
RUL|Maavaarulaa|Gadhdhoo|MV|Indian/Maldives
RUM|Rumjatar|Rumjatar|NP|Asia/Kathmandu
RUP|Rupsi India|Rupsi India|IN|Asia/Kolkata
RUR|Rurutu|Rurutu|PF|Pacific/Tahiti
RUS|Marau|Marau|SB|Pacific/Guadalcanal
RUT|Rutland/Southern Vermont Regional|Rutland, Vermont|US|America/New_York
RUV|Rubelsanto|Rubelsanto|GT|America/Guatemala
RUY|Copan Ruinas|Ruinas de Copan|HN|America/Tegucigalpa
RVA|Farafangana|Farafangana|MG|Indian/Antananarivo
RVD|General Leite de Castro|Rio Verde|BR|America/Sao_Paulo
RVE|Los Colonizadores|Saravena|CO|America/Bogota
RVI|Rostov-na-Donu|Rostov-on-Don|RU|Europe/Moscow
RVK|Rørvik Ryum|Rorvik|NO|Europe/Oslo
RVO|Reivilo|Reivilo|ZA|Africa/Johannesburg
RVR|Green River Municipal|Green River, Utah|US|America/Denver
RVS|Tulsa Riverside|Tulsa, Oklahoma|US|America/Chicago
RVT|Ravensthorpe|Ravensthorpe, Western Australia|AU|Australia/Perth
RVV|Raivavae|Raivavae|PF|Pacific/Tahiti
RWF|Redwood Falls Municipal|Redwood Falls, Minnesota|US|America/Chicago
RWI|Rocky Mount/Wilson Regional|Rocky Mount, North Carolina|US|America/New_York
RWL|Rawlins Municipal/Harvey Field|Rawlins, Wyoming|US|America/Denver
RXE|Rexburg-Madison County|Rexburg, Idaho|US|America/Boise
RXS|Roxas|Roxas City|PH|Asia/Manila
RYB|Staroselye|Rybinsk|RU|Europe/Moscow
RYK|Shaikh Zaid|Rahim Yar Khan|PK|Asia/Karachi
RYN|Royan-Medis|Royan|FR|Europe/Paris
RYO|28 De Noviembre|El Turbio|AR|America/Argentina/Rio_Gallegos
RZA|Santa Cruz|Santa Cruz|AR|America/Argentina/Rio_Gallegos
RZE|Rzeszow-Jasionka|Rzeszow|PL|Europe/Warsaw
RZN|Turlatovo|Ryazan|RU|Europe/Moscow
RZP|Cesar Lim Rodriguez|Taytay Airport|PH|Asia/Manila
RZR|Ramsar|Ramsar|IR|Asia/Tehran
RZV|Rize–Artvin|Rize–Artvin|TR|Europe/Istanbul
RZZ|Halifax/Northampton Regional|Roanoke Rapids, North Carolina|US|America/New_York
SAA|Shively Field|Saratoga, Wyoming|US|America/Denver
SAB|Juancho E. Yrausquin|Saba|BQ|America/Kralendijk
SAC|Sacramento Executive|Sacramento, California|US|America/Los_Angeles
SAD|Safford Regional/1Lt Duane Spalsbury Field|Safford, Arizona|US|America/Phoenix
SAF|Santa Fe Regional|Santa Fe, New Mexico|US|America/Denver
SAK|Sauðárkrókur|Sauðárkrókur|IS|Atlantic/Reykjavik
SAQ|San Andros|Andros Island|BS|America/Nassau
SAR|Sparta Community-Hunter Field|Sparta, Illinois|US|America/Chicago
SAS|Salton Sea|Salton City, California|US|America/Los_Angeles
SAU|Sawu|Sawu-Sawu Island|ID|Asia/Makassar
SAY|Siena / Ampugnano|Siena|IT|Europe/Rome
SAZ|Sasstown|Sasstown|LR|Africa/Monrovia
SBB|Santa Barbara de Barinas|Santa Barbara|VE|America/Caracas
SBE|Suabi|Suabi|PG|Pacific/Port_Moresby
SBG|Maimun Saleh|Sabang|ID|Asia/Jakarta
SBH|Gustaf III|Gustavia|BL|America/St_Barthelemy
SBI|Sambailo|Koundara|GN|Africa/Conakry
SBJ|Sao Mateus|Sao Mateus|BR|America/Sao_Paulo
SBK|Saint-Brieuc-Armor|Saint-Brieuc|FR|Europe/Paris
SBL|Santa Ana Del Yacuma|Santa Ana del Yacuma|BO|America/La_Paz
SBO|Salina-Gunnison|Salina, Utah|US|America/Denver
SBP|San Luis Obispo County Regional|San Luis Obispo, California|US|America/Los_Angeles
SBQ|Sibi|Sibi|PK|Asia/Karachi
SBR|Saibai Island|Saibai Island, Queensland|AU|Australia/Brisbane
SBS|Steamboat Springs/Bob Adams Field|Steamboat Springs, Colorado|US|America/Denver
SBT|Sabetta|Sabetta|RU|Asia/Yekaterinburg
SBU|Springbok|Springbok|ZA|Africa/Johannesburg
SBW|Sibu|Sibu|MY|Asia/Kuching
SBX|Shelby|Shelby, Montana|US|America/Denver
SBY|Salisbury-Ocean City Wicomico Regional|Salisbury, Maryland|US|America/New_York
SCB|Scribner State|Scribner, Nebraska|US|America/Chicago
SCC|Deadhorse|Deadhorse, Alaska|US|America/Anchorage
SCE|State College Regional|State College, Pennsylvania|US|America/New_York
SCF|Scottsdale|Scottsdale, Arizona|US|America/Phoenix
SCG|Spring Creek|Spring Creek, Queensland|AU|Australia/Brisbane
SCH|Schenectady County|Schenectady, New York|US|America/New_York
SCI|Paramillo|Paramillo|VE|America/Caracas
SCK|Stockton Metro|Stockton, California|US|America/Los_Angeles
SCM|Scammon Bay|Scammon Bay, Alaska|US|America/Anchorage
SCN|Saarbrucken|Saarbrucken|DE|Europe/Berlin
SCP|Mont-Dauphin - St-Crepin|Mende|FR|Europe/Paris
SCR|Sälen/Scandinavian Mountains|Rörbäcksnäs|SE|Europe/Stockholm
SCV|Suceava Stefan cel Mare|Suceava|RO|Europe/Bucharest
SCW|Syktyvkar|Syktyvkar|RU|Europe/Moscow
SCY|San Cristobal|San Cristobal|EC|Pacific/Galapagos
SCZ|Santa Cruz/Graciosa Bay/Luova|Santa Cruz|SB|Pacific/Guadalcanal
SDB|Langebaanweg|Langebaanweg|ZA|Africa/Johannesburg
SDD|Lubango|Lubango|AO|Africa/Luanda
SDE|Vicecomodoro Angel D. La Paz Aragones|Santiago del Estero|AR|America/Argentina/Cordoba
SDG|Sanandaj|Sanandaj|IR|Asia/Tehran
SDK|Sandakan|Sandakan|MY|Asia/Kuching
SDL|Sundsvall-Harnosand|Sundsvall|SE|Europe/Stockholm
SDM|Brown Field Municipal|San Diego, California|US|America/Los_Angeles
SDN|Sandane Anda|Sandane|NO|Europe/Oslo
SDP|Sand Point|Sand Point, Alaska|US|America/Anchorage
SDR|Santander|Santander|ES|Europe/Madrid
SDS|Sado|Sado|JP|Asia/Tokyo
SDT|Saidu Sharif|Saidu Sharif|PK|Asia/Karachi
SDX|Sedona|Sedona, Arizona|US|America/Phoenix
SDY|Sidney-Richland Regional|Sidney, Montana|US|America/Denver
SEB|Sabha|Sabha|LY|Africa/Tripoli
SEE|Gillespie Field|San Diego, California|US|America/Los_Angeles
SEF|Sebring Regional|Sebring, Florida|US|America/New_York
SEG|Penn Valley|Selinsgrove, Pennsylvania|US|America/New_York
SEH|Senggeh|Senggeh-Papua Island|ID|Asia/Jayapura
SEM|Craig Field|Selma, Alabama|US|America/Chicago
SEO|Seguela|Seguela|CI|Africa/Abidjan
SEP|Stephenville Clark Regional|Stephenville, Texas|US|America/Chicago
SER|Freeman Municipal|Seymour, Indiana|US|America/Indiana/Indianapolis
SEU|Seronera|Seronera|TZ|Africa/Dar_es_Salaam
SEV|Sievierodonetsk|Sievierodonetsk|UA|Europe/Zaporozhye
SEW|Siwa Oasis North|Siwa|EG|Africa/Cairo
SEY|Selibaby|Selibaby|MR|Africa/Nouakchott
SFC|St-Francois|St-Francois|GP|America/Guadeloupe
SFD|San Fernando De Apure|Inglaterra|VE|America/Caracas
SFE|San Fernando|San Fernando|PH|Asia/Manila
SFF|Felts Field|Spokane, Washington|US|America/Los_Angeles
SFG|L'Esperance|Grand Case|MF|America/Marigot
SFJ|Kangerlussuaq|Kangerlussuaq|GL|America/Nuuk
SFK|Soure|Soure|BR|America/Belem
SFL|Sao Filipe|Sao Filipe|CV|Atlantic/Cape_Verde
SFM|Sanford Seacoast Regional|Sanford, Maine|US|America/New_York
SFN|Sauce Viejo|Santa Fe|AR|America/Argentina/Cordoba
SFQ|Sanliurfa|Sanliurfa|TR|Europe/Istanbul
SFT|Skelleftea|Skelleftea|SE|Europe/Stockholm
SFZ|North Central State|Pawtucket, Rhode Island|US|America/New_York
SGA|Sheghnan|Sheghnan|AF|Asia/Kabul
SGC|Surgut|Surgut|RU|Asia/Yekaterinburg
SGD|Sonderborg|Sonderborg|DK|Europe/Copenhagen
SGE|Siegerland|Siegerland|DE|Europe/Berlin
SGF|Springfield-Branson Ntl|Springfield, Missouri|US|America/Chicago
SGG|Simanggang|Simanggang|MY|Asia/Kuching
SGH|Springfield/Beckley Municipal|Springfield, Ohio|US|America/New_York
SGI|Mushaf Air Base|Sargodha|PK|Asia/Karachi
SGL|Sangley Point Air Base|Cavite City|PH|Asia/Manila
SGO|St George|St George, Queensland|AU|Australia/Brisbane
SGP|Shay Gap|Shay Gap, Western Australia|AU|Australia/Perth
SGQ|Sanggata|Sanggata-Timor Island|ID|Asia/Makassar
SGR|Sugar Land Regional|Houston, Texas|US|America/Chicago
SGS|Sanga Sanga|Sanga Sanga|PH|Asia/Manila
SGT|Stuttgart Municipal Carl Humphrey Field|Stuttgart, Arkansas|US|America/Chicago
SGU|St George Regional|St George, Utah|US|America/Denver
SGV|Sierra Grande|Sierra Grande|AR|America/Argentina/Salta
SGX|Songea|Songea|TZ|Africa/Dar_es_Salaam
SGY|Skagway|Skagway, Alaska|US|America/Anchorage
SGZ|Songkhla|Songkhla|TH|Asia/Bangkok
SHB|Nakashibetsu|Nakashibetsu|JP|Asia/Tokyo
SHC|Shire|Shire|ET|Africa/Addis_Ababa
SHD|Shenandoah Valley Regional|Staunton, Virginia|US|America/New_York
SHG|Shungnak|Shungnak, Alaska|US|America/Anchorage
SHH|Shishmaref|Shishmaref, Alaska|US|America/Anchorage
SHI|Shimojishima|Shimojishima|JP|Asia/Tokyo
SHK|Sehonghong|Sehonghong|LS|Africa/Maseru
SHL|Shillong|Shillong|IN|Asia/Kolkata
SHM|Nanki Shirahama|Shirahama|JP|Asia/Tokyo
SHN|Sanderson Field|Shelton, Washington|US|America/Los_Angeles
SHO|King Mswati III Intl|Manzini|SZ|Africa/Mbabane
SHQ|Southport|Southport, Queensland|AU|Australia/Brisbane
SHR|Sheridan County|Sheridan, Wyoming|US|America/Denver
SHS|Shashi|Shashi|CN|Asia/Shanghai
SHT|Shepparton|Shepparton, Victoria|AU|Australia/Hobart
SHU|Smith Point|Smith Point, Northern Territory|AU|Australia/Darwin
SHV|Shreveport Regional|Shreveport, Louisiana|US|America/Chicago
SHW|Sharurah|Sharurah|SA|Asia/Riyadh
SHX|Shageluk|Shageluk, Alaska|US|America/Anchorage
SHY|Shinyanga|Shinyanga|TZ|Africa/Dar_es_Salaam
SHZ|Seshutes|Seshutes|LS|Africa/Maseru
SIB|Sibiti|Sibiti|CG|Africa/Brazzaville
SIE|Sines|Sines|PT|Europe/Lisbon
SIF|Simara|Simara|NP|Asia/Kathmandu
SIG|Fernando Luis Ribas Dominicci|San Juan, Puerto Rico|US|America/Puerto_Rico
SIH|Silgadi Doti|Silgadi Doti|NP|Asia/Kathmandu
SII|Sidi Ifni Xx|Sidi Ifni|MA|Africa/Casablanca
SIJ|Siglufjörður|Siglufjörður|IS|Atlantic/Reykjavik
SIK|Sikeston Memorial Municipal|Sikeston, Missouri|US|America/Chicago
SIL|Sila|Sila Mission|PG|Pacific/Port_Moresby
SIM|Simbai|Simbai|PG|Pacific/Port_Moresby
SIO|Smithton|Smithton, Tasmania|AU|Australia/Hobart
SIQ|Dabo|Pasirkuning-Singkep Island|ID|Asia/Jakarta
SIR|Sion|Sion|CH|Europe/Zurich
SIS|Sishen|Sishen|ZA|Africa/Johannesburg
SIT|Sitka Rocky Gutierrez|Sitka, Alaska|US|America/Anchorage
SIU|Siuna|Siuna|NI|America/Managua
SIV|Sullivan County|Sullivan, Indiana|US|America/Indiana/Indianapolis
SIW|Parapat|Parapat|ID|Asia/Jakarta
SIX|Singleton|Singleton, New South Wales|AU|Australia/Sydney
SIY|Siskiyou County|Montague, California|US|America/Los_Angeles
SJA|San Juan de Marcona|San Juan de Marcona|PE|America/Lima
SJB|San Joaquin|San Joaquin|BO|America/La_Paz
SJE|Jorge E. Gonzalez Torres|San Jose Del Guaviare|CO|America/Bogota
SJI|San Jose|San Jose|PH|Asia/Manila
SJK|Professor Urbano Ernesto Stumpf|Sao Jose Dos Campos|BR|America/Sao_Paulo
SJL|Sao Gabriel da Cachoeira|Sao Gabriel Da Cachoeira|BR|America/Boa_Vista
SJN|St Johns Industrial Air Park|St Johns, Arizona|US|America/Phoenix
SJP|Sao Jose do Rio Preto|Sao Jose Do Rio Preto|BR|America/Sao_Paulo
SJQ|Sesheke|Sesheke|ZM|Africa/Lusaka
SJS|San Jose De Chiquitos|San Jose de Chiquitos|BO|America/La_Paz
SJT|San Angelo Regional/Mathis Field|San Angelo, Texas|US|America/Chicago
SJV|San Javier|San Javier|BO|America/La_Paz
SJY|Seinajoki|Seinajoki|FI|Europe/Helsinki
SJZ|Sao Jorge|Velas|PT|Atlantic/Azores
SKA|Fairchild Afb|Spokane, Washington|US|America/Los_Angeles
SKC|Suki|Suki|PG|Pacific/Port_Moresby
SKF|Kelly Field|San Antonio, Texas|US|America/Chicago
SKH|Surkhet|Surkhet|NP|Asia/Kathmandu
SKK|Shaktoolik|Shaktoolik, Alaska|US|America/Anchorage
SKL|Skye Bridge Ashaig|Broadford|GB|Europe/London
SKN|Stokmarknes Skagen|Hadsel|NO|Europe/Oslo
SKQ|Sekakes|Sekakes|LS|Africa/Maseru
SKS|Vojens Skrydstrup|Vojens|DK|Europe/Copenhagen
SKU|Skiros|Skiros Island|GR|Europe/Athens
SKW|Skwentna|Skwentna, Alaska|US|America/Anchorage
SKX|Saransk|Saransk|RU|Europe/Moscow
SKZ|Sukkur|Mirpur Khas|PK|Asia/Karachi
SLB|Storm Lake Municipal|Storm Lake, Iowa|US|America/Chicago
SLD|Sliac|Sliac|SK|Europe/Bratislava
SLE|Mcnary Field|Salem, Oregon|US|America/Los_Angeles
SLF|Sulayel|Sulayel|SA|Asia/Riyadh
SLG|Smith Field|Siloam Springs, Arkansas|US|America/Chicago
SLH|Sola|Sola|VU|Pacific/Efate
SLI|Solwesi|Solwesi|ZM|Africa/Lusaka
SLJ|Solomon|Karijini National Park, Western Australia|AU|Australia/Perth
SLK|Adirondack Regional|Saranac Lake, New York|US|America/New_York
SLL|Salalah|Salalah|OM|Asia/Muscat
SLM|Salamanca|Salamanca|ES|Europe/Madrid
SLN|Salina Regional|Salina, Kansas|US|America/Chicago
SLO|Salem-Leckrone|Salem, Illinois|US|America/Chicago
SLQ|Sleetmute|Sleetmute, Alaska|US|America/Anchorage
SLR|Sulphur Springs Municipal|Sulphur Springs, Texas|US|America/Chicago
SLT|Salida/Harriett Alexander Field|Salida, Colorado|US|America/Denver
SLU|George F. L. Charles|Castries|LC|America/St_Lucia
SLV|Shimla|Shimla|IN|Asia/Kolkata
SLX|Salt Cay|Salt Cay|TC|America/Grand_Turk
SLY|Salekhard|Salekhard|RU|Asia/Yekaterinburg
SMA|Santa Maria|Vila do Porto|PT|Atlantic/Azores
SMB|Franco Bianco|Cerro Sombrero|CL|America/Punta_Arenas
SMD|Smith Field|Fort Wayne, Indiana|US|America/New_York
SME|Lake Cumberland Regional|Somerset, Kentucky|US|America/New_York
SMG|Santa Maria|Santa Maria|PE|America/Lima
SMI|Samos|Samos Island|GR|Europe/Athens
SMK|St Michael|St Michael, Alaska|US|America/Nome
SML|Stella Maris|Stella Maris|BS|America/Nassau
SMM|Semporna|Semporna|MY|Asia/Kuching
SMN|Lemhi County|Salmon, Idaho|US|America/Denver
SMO|Santa Monica Municipal|Santa Monica, California|US|America/Los_Angeles
SMQ|Sampit(Hasan)|Sampit|ID|Asia/Pontianak
SMS|Sainte Marie|Sainte Marie|MG|Indian/Antananarivo
SMU|Sheep Mountain|Sheep Mountain, Alaska|US|America/Anchorage
SMV|Samedan|Samedan|CH|Europe/Zurich
SMW|Smara|Smara|EH|Africa/Casablanca
SMX|Santa Maria Pub/Capt G Allan Hancock Field|Santa Maria, California|US|America/Los_Angeles
SMY|Simenti|Simenti|SN|Africa/Dakar
SMZ|Stoelmanseiland|Stoelmanseiland|SR|America/Paramaribo
SNB|Snake Bay|Snake Bay, Northern Territory|AU|Australia/Darwin
SNC|General Ulpiano Paez|Salinas|EC|America/Guayaquil
SNE|Preguica|Preguica|CV|Atlantic/Cape_Verde
SNF|Sub Teniente Nestor Arias|San Felipe|VE|America/Caracas
SNG|Capitan Av. Juan Cochamanidis S.|San Ignacio de Velasco|BO|America/La_Paz
SNH|Stanthorpe|Stanthorpe, Queensland|AU|Australia/Brisbane
SNI|Greenville Sinoe|Greenville|LR|Africa/Monrovia
SNJ|San Julian Air Base|Pinar Del Rio|CU|America/Havana
SNK|Winston Field|Snyder, Texas|US|America/Chicago
SNL|Shawnee Regional|Shawnee, Oklahoma|US|America/Chicago
SNM|San Ignacio de Moxos|San Ignacio de Moxos|BO|America/La_Paz
SNO|Sakon Nakhon|Sakon Nakhon|TH|Asia/Bangkok
SNP|St Paul Island|St Paul Island, Alaska|US|America/Adak
SNR|Saint-Nazaire-Montoir|Saint-Nazaire|FR|Europe/Paris
SNS|Salinas Municipal|Salinas, California|US|America/Los_Angeles
SNU|Abel Santamaria|Santa Clara|CU|America/Havana
SNV|Santa Elena de Uairen|Santa Elena de Uairen|VE|America/Caracas
SNW|Thandwe|Thandwe|MM|Asia/Yangon
SNX|Semnan|Semnan|IR|Asia/Tehran
SNY|Sidney Municipal/Lloyd W Carr Field|Sidney, Nebraska|US|America/Denver
SNZ|Santa Cruz|Rio De Janeiro|BR|America/Sao_Paulo
SOC|Adi Sumarmo Wiryokusumo|Sukarata|ID|Asia/Jakarta
SOD|Sorocaba|Sorocaba|BR|America/Sao_Paulo
SOE|Souanke|Souanke|CG|Africa/Brazzaville
SOG|Sogndal|Sogndal|NO|Europe/Oslo
SOJ|Sørkjosen|Sørkjosen|NO|Europe/Oslo
SOK|Semonkong|Semonkong|LS|Africa/Maseru
SOL|Solomon State Field|Solomon, Alaska|US|America/Nome
SOM|San Tome|San Tome|VE|America/Caracas
SOO|Soderhamn|Soderhamn|SE|Europe/Stockholm
SOP|Moore County|Pinehurst, North Carolina|US|America/New_York
SOQ|Sorong (Jefman)|Sorong-Papua Island|ID|Asia/Jayapura
SOT|Sodankyla|Sodankyla|FI|Europe/Helsinki
SOV|Seldovia|Seldovia, Alaska|US|America/Anchorage
SOW|Show Low Regional|Show Low, Arizona|US|America/Phoenix
SOX|Alberto Lleras Camargo|Sogamoso|CO|America/Bogota
SOY|Stronsay|Stronsay|GB|Europe/London
SOZ|Solenzara (BA 126) Air Base|Solenzara|FR|Europe/Paris
SPA|Spartanburg Downtown Memorial/Simpson Field|Spartanburg, South Carolina|US|America/New_York
SPD|Saidpur|Saidpur|BD|Asia/Dhaka
SPE|Sepulot|Sepulot|MY|Asia/Kuching
SPF|Black Hills-Clyde Ice Field|Spearfish, South Dakota|US|America/Denver
SPG|Albert Whitted|St Petersburg, Florida|US|America/New_York
SPI|Abraham Lincoln Capital|Springfield, Illinois|US|America/Chicago
SPJ|Sparti|Sparti|GR|Europe/Athens
SPM|Spangdahlem Air Base|Trier|DE|Europe/Berlin
SPP|Menongue|Menongue|AO|Africa/Luanda
SPS|Sheppard Afb/Wichita Falls Municipal|Wichita Falls, Texas|US|America/Chicago
SPW|Spencer Municipal|Spencer, Iowa|US|America/Chicago
SPY|San Pedro|San Pedro|CI|Africa/Abidjan
SPZ|Springdale Municipal|Springdale, Arkansas|US|America/Chicago
SQA|Santa Ynez/Kunkle Field|Santa Ynez, California|US|America/Los_Angeles
SQC|Southern Cross|Southern Cross, Western Australia|AU|Australia/Perth
SQD|Sanqingshan|Shangrao|CN|Asia/Shanghai
SQH|Na-San|Son-La|VN|Asia/Ho_Chi_Minh
SQI|Whiteside County/Jos H Bittorf Field|Sterling, Illinois|US|America/Chicago
SQJ|Sanming Shaxian|Sanming|CN|Asia/Shanghai
SQL|San Carlos|San Carlos, California|US|America/Los_Angeles
SQM|Sao Miguel do Araguaia|Sao Miguel Do Araguaia|BR|America/Sao_Paulo
SQN|Emalamo Sanana|Sanana-Seram Island|ID|Asia/Jayapura
SQO|Storuman|Storuman|SE|Europe/Stockholm
SQR|Soroako|Soroako-Celebes Island|ID|Asia/Makassar
SQU|Saposoa|Plaza Saposoa|PE|America/Lima
SQV|Sequim Valley|Sequim, Washington|US|America/Los_Angeles
SQW|Skive|Skive|DK|Europe/Copenhagen
SQX|Sao Miguel do Oeste|Sao Miguel Do Oeste|BR|America/Sao_Paulo
SQY|Sao Lourenco do Sul|Sao Lourenco Do Sul|BR|America/Sao_Paulo
SQZ|RAF Scampton|Scampton|GB|Europe/London
SRA|Santa Rosa|Santa Rosa|BR|America/Sao_Paulo
SRB|Santa Rosa De Yacuma|Santa Rosa|BO|America/La_Paz
SRC|Searcy Regional|Searcy, Arkansas|US|America/Chicago
SRD|San Ramon|San Ramon|BO|America/La_Paz
SRF|San Rafael|San Rafael, California|US|America/Los_Angeles
SRH|Sarh|Sarh|TD|Africa/Ndjamena
SRJ|Capitan Av. German Quiroga G.|San Borja|BO|America/La_Paz
SRN|Strahan|Strahan, Tasmania|AU|Australia/Melbourne
SRP|Stord|Leirvik|NO|Europe/Oslo
SRT|Soroti|Soroti|UG|Africa/Kampala
SRV|Stony River 2|Stony River, Alaska|US|America/Anchorage
SRW|Mid-Carolina Regional|Salisbury, North Carolina|US|America/New_York
SRX|Gardabya|Sirt|LY|Africa/Tripoli
SRY|Dasht-e Naz|Sari|IR|Asia/Tehran
SRZ|El Trompillo|Santa Cruz|BO|America/La_Paz
SSC|Shaw Afb|Sumter, South Carolina|US|America/New_York
SSD|Victor Lafon|San Felipe|CL|America/Santiago
SSE|Solapur|Solapur|IN|Asia/Kolkata
SSF|Stinson Municipal|San Antonio, Texas|US|America/Chicago
SSG|Malabo|Malabo|GQ|Africa/Malabo
SSI|St Simons Island|St Simons Island, Georgia|US|America/New_York
SSJ|Sandnessjoen Stokka|Alstahaug|NO|Europe/Oslo
SSM|Sault Ste Marie Municipal/Sanderson Field|Sault Ste Marie, Michigan|US|America/Detroit
SSN|Seoul Air Base|Seoul Air Base|KR|Asia/Seoul
SSO|Sao Lourenco|Sao Lourenco|BR|America/Sao_Paulo
SSR|Sara|Pentecost Island|VU|Pacific/Efate
SST|Santa Teresita|Santa Teresita|AR|America/Argentina/Buenos_Aires
SSW|Stuart Island Airpark|Stuart Island, Washington|US|America/Los_Angeles
SSX|Samsun Samair|Samsun|TR|Europe/Istanbul
SSY|Mbanza Congo|Mbanza Congo|AO|Africa/Luanda
SSZ|Base Aerea de Santos|Guaruja|BR|America/Sao_Paulo
STA|Stauning|Skjern|DK|Europe/Copenhagen
STB|Santa Barbara del Zulia|Santa Barbara del Zulia|VE|America/Caracas
STC|St Cloud Sky Central|St Cloud, Minnesota|US|America/Chicago
STE|Stevens Point Municipal|Stevens Point, Wisconsin|US|America/Chicago
STG|St George|St George, Alaska|US|America/Anchorage
STH|Strathmore|Strathmore, Queensland|AU|Australia/Brisbane
STJ|Rosecrans Memorial|St Joseph, Missouri|US|America/Chicago
STK|Sterling Municipal|Sterling, Colorado|US|America/Denver
STM|Maestro Wilson Fonseca|Santarem|BR|America/Belem
STP|St Paul Downtown Holman Field|St Paul, Minnesota|US|America/Chicago
STQ|St Marys Municipal|St Marys, Pennsylvania|US|America/New_York
STS|Charles M Schulz/Sonoma County|Santa Rosa, California|US|America/Los_Angeles
STW|Stavropol Shpakovskoye|Stavropol|RU|Europe/Moscow
STX|Henry E Rohlsen|Christiansted, Virgin Islands|US|America/St_Thomas
STZ|Santa Terezinha|Santa Terezinha|BR|America/Araguaina
SUA|Witham Field|Stuart, Florida|US|America/New_York
SUD|Stroud Municipal|Stroud, Oklahoma|US|America/Chicago
SUE|Door County Cherryland|Sturgeon Bay, Wisconsin|US|America/Chicago
SUF|Lamezia Terme|Lamezia Terme|IT|Europe/Rome
SUG|Surigao|Surigao City|PH|Asia/Manila
SUH|Sur|Sur|OM|Asia/Muscat
SUI|Sukhumi Dranda|Sukhumi|GE|Asia/Tbilisi
SUJ|Satu Mare|Satu Mare|RO|Europe/Bucharest
SUL|Sui|Sui|PK|Asia/Karachi
SUM|Sumter|Sumter, South Carolina|US|America/New_York
SUN|Friedman Memorial|Hailey, Idaho|US|America/Denver
SUO|Sunriver|Sunriver, Oregon|US|America/Los_Angeles
SUP|Trunojoyo|Sumenep-Madura Island|ID|Asia/Jakarta
SUQ|Sucua|Sucua|EC|America/Guayaquil
SUR|Summer Beaver|Summer Beaver, Ontario|CA|America/Toronto
SUS|Spirit Of St Louis|St Louis, Missouri|US|America/Chicago
SUT|Sumbawanga|Sumbawanga|TZ|Africa/Dar_es_Salaam
SUU|Travis Afb|Fairfield, California|US|America/Los_Angeles
SUW|Richard I Bong|Superior, Wisconsin|US|America/Chicago
SUX|Sioux Gateway/Brig General Bud Day Field|Sioux City, Iowa|US|America/Chicago
SUY|Suntar|Suntar|RU|Asia/Yakutsk
SVA|Savoonga|Savoonga, Alaska|US|America/Anchorage
SVB|Sambava|Sambava|MG|Indian/Antananarivo
SVC|Grant County|Silver City, New Mexico|US|America/Denver
SVE|Susanville Municipal|Susanville, California|US|America/Los_Angeles
SVF|Save|Save|BJ|Africa/Porto-Novo
SVH|Statesville Regional|Statesville, North Carolina|US|America/New_York
SVI|Eduardo Falla Solano|San Vicente Del Caguan|CO|America/Bogota
SVJ|Svolvær Helle|Svolvær|NO|Europe/Oslo
SVL|Savonlinna|Savonlinna|FI|Europe/Helsinki
SVN|Hunter Army Air Field|Savannah, Georgia|US|America/New_York
SVP|Kuito|Kuito|AO|Africa/Luanda
SVS|Stevens Village|Stevens Village, Alaska|US|America/Anchorage
SVT|Savuti|Savuti|BW|Africa/Gaborone
SVU|Savusavu|Savusavu|FJ|Pacific/Fiji
SVW|Sparrevohn Lrrs|Sparrevohn, Alaska|US|America/Anchorage
SVZ|San Antonio Del Tachira|San Antonio Del Tachira|VE|America/Caracas
SWC|Stawell|Stawell, Victoria|AU|Australia/Melbourne
SWD|Seward|Seward, Alaska|US|America/Anchorage
SWH|Swan Hill|Swan Hill, Victoria|AU|Australia/Melbourne
SWJ|Southwest Bay|Malekula Island|VU|Pacific/Efate
SWN|Sahiwal|Sahiwal|PK|Asia/Karachi
SWO|Stillwater Regional|Stillwater, Oklahoma|US|America/Chicago
SWP|Swakopmund|Swakopmund|NA|Africa/Windhoek
SWQ|Sumbawa Besar|Sumbawa Island|ID|Asia/Makassar
SWS|Swansea|Swansea|GB|Europe/London
SWT|Strezhevoy|Strezhevoy|RU|Asia/Krasnoyarsk
SWU|Suwon|Suwon|KR|Asia/Seoul
SWV|Severo-Evensk|Evensk|RU|Asia/Srednekolymsk
SWW|Avenger Field|Sweetwater, Texas|US|America/Chicago
SWX|Shakawe|Shakawe|BW|Africa/Gaborone
SWY|Sitiawan|Sitiawan|MY|Asia/Kuala_Lumpur
SXB|Strasbourg|Strasbourg|FR|Europe/Paris
SXE|West Sale|West Sale, Victoria|AU|Australia/Melbourne
SXG|Senanga|Senanga|ZM|Africa/Lusaka
SXI|Sirri Island|Sirri Island|IR|Asia/Tehran
SXJ|Shanshan|Shanshan|CN|Asia/Shanghai
SXK|Saumlaki|Saumlaki-Yamdena Island|ID|Asia/Jayapura
SXL|Sligo|Sligo|IE|Europe/Dublin
SXN|Sua Pan|Sua Pan|BW|Africa/Gaborone
SXO|Sao Felix do Araguaia|Sao Felix Do Araguaia|BR|America/Campo_Grande
SXP|Nunam Iqua|Nunam Iqua, Alaska|US|America/Nome
SXQ|Soldotna|Soldotna, Alaska|US|America/Anchorage
SXS|Sahabat [Sahabat 16]|Sahabat|MY|Asia/Kuching
SXT|Sungai Tiang|Taman Negara|MY|Asia/Kuala_Lumpur
SXV|Salem|Salem|IN|Asia/Kolkata
SXX|Sao Felix do Xingu|Sao Felix Do Xingu|BR|America/Belem
SXY|Sidney Municipal|Sidney, New York|US|America/New_York
SXZ|Siirt|Siirt|TR|Europe/Istanbul
SYA|Eareckson Air Station|Shemya, Alaska|US|America/Adak
SYC|Shiringayoc|Shiringayoc|PE|America/Lima
SYI|Bomar Field/Shelbyville Municipal|Shelbyville, Tennessee|US|America/Chicago
SYJ|Sirjan|Sirjan|IR|Asia/Tehran
SYK|Stykkishólmur|Stykkishólmur|IS|Atlantic/Reykjavik
SYM|Simao|Simao|CN|Asia/Shanghai
SYN|Stanton Airfield|Stanton, Minnesota|US|America/Chicago
SYO|Shonai|Shonai|JP|Asia/Tokyo
SYP|Ruben Cantu|Santiago|PA|America/Panama
SYS|Saskylakh|Saskylakh|RU|Asia/Yakutsk
SYT|Saint-Yan|Saint-Yan|FR|Europe/Paris
SYU|Warraber Island|Sue Islet, Queensland|AU|Australia/Brisbane
SYV|Sylvester|Sylvester, Georgia|US|America/New_York
SYW|Sehwan Sharif|Sehwan Sharif|PK|Asia/Karachi
SYY|Stornoway|Stornoway|GB|Europe/London
SZA|Soyo|Soyo|AO|Africa/Luanda
SZF|Samsun Carsamba|Samsun|TR|Europe/Istanbul
SZH|Shuozhou Zirun|Shuozhou|CN|Asia/Shanghai
SZJ|Siguanea|Isla de la Juventud|CU|America/Havana
SZK|Skukuza|Skukuza|ZA|Africa/Johannesburg
SZL|Whiteman Afb|Knob Noster, Missouri|US|America/Chicago
SZM|Sesriem Airstrip|Sesriem Airstrip|NA|Africa/Windhoek
SZP|Santa Paula|Santa Paula, California|US|America/Los_Angeles
SZS|Ryans Creek Aerodrome|Oban|NZ|Pacific/Auckland
SZT|San Cristobal De Las Casas|San Cristobal De Las Casas|MX|America/Mexico_City
SZV|Guangfu|Suzhou|CN|Asia/Shanghai
SZW|Schwerin Parchim|Schwerin Parchim|DE|Europe/Berlin
SZY|Olsztyn-Mazury|Szymany|PL|Europe/Warsaw
SZZ|Szczecin-Goleniow Solidarność|Goleniow|PL|Europe/Warsaw
TAB|Tobago-Crown Point|Scarborough|TT|America/Port_of_Spain
TAC|Daniel Z. Romualdez|Tacloban City|PH|Asia/Manila
TAD|Perry Stokes|Trinidad, Colorado|US|America/Denver
TAE|Daegu|Daegu|KR|Asia/Seoul
TAF|Tafaraoui|Tafaraoui|DZ|Africa/Algiers
TAH|Tanna|Tanna|VU|Pacific/Efate
TAJ|Tadji|Aitape|PG|Pacific/Port_Moresby
TAL|Ralph M Calhoun Memorial|Tanana, Alaska|US|America/Anchorage
TAN|Tangalooma|Tangalooma, Queensland|AU|Australia/Brisbane
TAQ|Tarcoola|Tarcoola, South Australia|AU|Australia/Adelaide
TAR|Taranto / Grottaglie|Grottaglie|IT|Europe/Rome
TAT|Poprad-Tatry|Poprad|SK|Europe/Bratislava
TAU|Tauramena|Tauramena|CO|America/Bogota
TAW|Tacuarembo|Tacuarembo|UY|America/Montevideo
TAX|Taliabu Island|Tikong-Taliabu Island|ID|Asia/Jayapura
TAY|Tartu|Tartu|EE|Europe/Tallinn
TAZ|Dashoguz|Dashoguz|TM|Asia/Ashgabat
TBB|Dong Tac|Tuy Hoa|VN|Asia/Ho_Chi_Minh
TBC|Tuba City|Tuba City, Arizona|US|America/Denver
TBF|Tabiteuea North|Tabiteuea North|KI|Pacific/Tarawa
TBG|Tabubil|Tabubil|PG|Pacific/Port_Moresby
TBH|Romblon|Romblon|PH|Asia/Manila
TBI|New Bight|Cat Island|BS|America/Nassau
TBJ|Tabarka 7 Novembre|Tabarka|TN|Africa/Tunis
TBK|Timber Creek|Timber Creek, Northern Territory|AU|Australia/Darwin
TBL|Tableland Homestead|Tableland Homestead, Western Australia|AU|Australia/Perth
TBN|Waynesville-St Robert Regional Forney Field|Fort Leonard Wood, Missouri|US|America/Chicago
TBO|Tabora|Tabora|TZ|Africa/Dar_es_Salaam
TBP|Capitan FAP Pedro Canga Rodriguez|Tumbes|PE|America/Lima
TBR|Statesboro-Bulloch County|Statesboro, Georgia|US|America/New_York
TBT|Tabatinga|Tabatinga|BR|America/Porto_Velho
TBW|Donskoye|Tambov|RU|Europe/Moscow
TBY|Tshabong|Tshabong|BW|Africa/Gaborone
TCA|Tennant Creek|Tennant Creek, Northern Territory|AU|Australia/Darwin
TCB|Treasure Cay|Treasure Cay|BS|America/Nassau
TCC|Tucumcari Municipal|Tucumcari, New Mexico|US|America/Denver
TCE|Tulcea|Tulcea|RO|Europe/Bucharest
TCG|Tacheng|Tacheng|CN|Asia/Shanghai
TCH|Tchibanga|Tchibanga|GA|Africa/Libreville
TCL|Tuscaloosa Ntl|Tuscaloosa, Alabama|US|America/Chicago
TCM|Mcchord Field (Joint Base Lewis-Mcchord)|Tacoma, Washington|US|America/Los_Angeles
TCN|Tehuacan|Tehuacan|MX|America/Mexico_City
TCO|La Florida|Tumaco|CO|America/Bogota
TCR|Tuticorin Southwest|Tuticorin Southwest|IN|Asia/Kolkata
TCS|Truth Or Consequences Municipal|Truth Or Consequences, New Mexico|US|America/Denver
TCT|Takotna|Takotna, Alaska|US|America/Anchorage
TCU|Thaba Nchu Tar|Homeward|ZA|Africa/Johannesburg
TCV|Torch Cay|Hog Cay|BS|America/Nassau
TCW|Tocumwal|Tocumwal, New South Wales|AU|Australia/Sydney
TCX|Tabas|Tabas|IR|Asia/Tehran
TCZ|Tengchong Tuofeng|Tengchong|CN|Asia/Shanghai
TDA|Trinidad|Trinidad|CO|America/Bogota
TDD|Teniente Av. Jorge Henrich Arauz|Trinidad|BO|America/La_Paz
TDG|Tandag|Tandag|PH|Asia/Manila
TDJ|Tadjoura|Tadjoura|DJ|Africa/Djibouti
TDK|Taldykorgan|Taldy Kurgan|KZ|Asia/Almaty
TDL|Heroes De Malvinas|Tandil|AR|America/Argentina/Buenos_Aires
TDN|Theda Station|Theda Station, Western Australia|AU|Australia/Perth
TDO|Ed Carlson Memorial Field/South Lewis County|Toledo, Washington|US|America/Los_Angeles
TDP|Trompeteros|Corrientes|PE|America/Lima
TDR|Theodore|Theodore, Queensland|AU|Australia/Brisbane
TDS|Sasereme|Sasereme|PG|Pacific/Port_Moresby
TDT|Tanda Tula|Welverdiend|ZA|Africa/Johannesburg
TDV|Samangoky|Tanandava|MG|Indian/Antananarivo
TDW|Tradewind|Amarillo, Texas|US|America/Chicago
TDX|Trat|Trat|TH|Asia/Bangkok
TDZ|Toledo Executive|Toledo, Ohio|US|America/New_York
TEA|Tela|Tela|HN|America/Tegucigalpa
TEB|Teterboro|Teterboro, New Jersey|US|America/New_York
TEC|Telemaco Borba|Telemaco Borba|BR|America/Sao_Paulo
TED|Thisted|Thisted|DK|Europe/Copenhagen
TEE|Cheikh Larbi Tebessi|Tebessi|DZ|Africa/Algiers
TEF|Telfer|Telfer, Western Australia|AU|Australia/Perth
TEG|Tenkodogo|Tenkodogo|BF|Africa/Ouagadougou
TEH|Tetlin|Tetlin, Alaska|US|America/Anchorage
TEI|Tezu|Tezu|IN|Asia/Kolkata
TEK|Tatitlek|Tatitlek, Alaska|US|America/Anchorage
TEL|Telupid|Telupid|MY|Asia/Kuching
TEM|Temora|Temora, New South Wales|AU|Australia/Sydney
TEN|Tongren Fenghuang|Tongren Fenghuang|CN|Asia/Shanghai
TEQ|Tekirdag Corlu|Corlu|TR|Europe/Istanbul
TES|Teseney|Teseney|ER|Africa/Asmara
TET|Chingozi|Tete|MZ|Africa/Maputo
TEU|Manapouri|Manapouri|NZ|Pacific/Auckland
TEV|Teruel|Teruel|ES|Europe/Madrid
TEX|Telluride Regional|Telluride, Colorado|US|America/Denver
TEY|Þingeyri (Thingeyri)|Þingeyri|IS|Atlantic/Reykjavik
TEZ|Tezpur|Tezpur|IN|Asia/Kolkata
TFF|Tefe|Tefe|BR|America/Boa_Vista
TFI|Tufi|Tufi|PG|Pacific/Port_Moresby
TFL|Juscelino Kubitscheck|Teofilo Otoni|BR|America/Sao_Paulo
TFM|Telefomin|Telefomin|PG|Pacific/Port_Moresby
TFT|Taftan|Taftan|PK|Asia/Karachi
TGA|Tengah Air Base|Tengah Air Base|SG|Asia/Singapore
TGC|Tanjung Manis|Tanjung Manis|MY|Asia/Kuching
TGG|Sultan Mahmud|Kuala Terengganu|MY|Asia/Kuala_Lumpur
TGH|Tongoa Island|Tongoa Island|VU|Pacific/Efate
TGI|Tingo Maria|Tingo Maria|PE|America/Lima
TGJ|Tiga|Tiga|NC|Pacific/Noumea
TGK|Taganrog Yuzhny|Taganrog|RU|Europe/Moscow
TGN|Latrobe Valley|Latrobe Valley, Victoria|AU|Australia/Melbourne
TGO|Tongliao|Tongliao|CN|Asia/Shanghai
TGP|Podkamennaya Tunguska|Bor|RU|Asia/Krasnoyarsk
TGQ|Tangara da Serra|Tangara Da Serra|BR|America/Cuiaba
TGR|Touggourt Sidi Madhi|Touggourt|DZ|Africa/Algiers
TGT|Tanga|Tanga|TZ|Africa/Dar_es_Salaam
THA|Tullahoma Regional/Wm Northern Field|Tullahoma, Tennessee|US|America/Chicago
THB|Thaba-Tseka|Thaba-Tseka|LS|Africa/Maseru
THC|Tchien|Tchien|LR|Africa/Monrovia
THD|Thọ Xuân|Thanh Hóa|VN|Asia/Ho_Chi_Minh
THE|Senador Petronio Portela|Teresina|BR|America/Fortaleza
THI|Tichitt|Tichitt|MR|Africa/Nouakchott
THK|Thakhek|Thakhek|LA|Asia/Bangkok
THL|Tachileik|Tachileik|MM|Asia/Yangon
THM|Thompson Falls|Thompson Falls, Montana|US|America/Denver
THN|Trollhattan-Vanersborg|Trollhattan|SE|Europe/Stockholm
THO|Þórshöfn (Thorshofn)|Þórshöfn|IS|Atlantic/Reykjavik
THP|Hot Springs County|Thermopolis, Wyoming|US|America/Denver
THQ|Tianshui Maijishan|Tianshui|CN|Asia/Shanghai
THS|Sukhothai|Sukhothai|TH|Asia/Bangkok
THT|Tamchakett|Tamchakett|MR|Africa/Nouakchott
THU|Thule Air Base|Thule|GL|America/Thule
THV|York|York, Pennsylvania|US|America/New_York
THX|Turukhansk|Turukhansk|RU|Asia/Krasnoyarsk
THY|Thohoyandou|Thohoyandou|ZA|Africa/Johannesburg
THZ|Tahoua|Tahoua|NE|Africa/Niamey
TIB|Tibu|Tibu|CO|America/Bogota
TID|Bou Chekif|Tiaret|DZ|Africa/Algiers
TIE|Tippi|Tippi|ET|Africa/Addis_Ababa
TIF|Taif|Taif|SA|Asia/Riyadh
TIH|Tikehau|Tikehau|PF|Pacific/Tahiti
TII|Tarin Kowt|Tarin Kowt|AF|Asia/Kabul
TIK|Tinker Afb|Oklahoma City, Oklahoma|US|America/Chicago
TIM|Moses Kilangin|Timika-Papua Island|ID|Asia/Jayapura
TIN|Tindouf|Tindouf|DZ|Africa/Algiers
TIO|Tilin|Tilin|MM|Asia/Yangon
TIR|Tirupati|Tirupati|IN|Asia/Kolkata
TIU|Timaru|Timaru|NZ|Pacific/Auckland
TIW|Tacoma Narrows|Tacoma, Washington|US|America/Los_Angeles
TIX|Space Coast Regional|Titusville, Florida|US|America/New_York
TIY|Tidjikja|Tidjikja|MR|Africa/Nouakchott
TIZ|Tari|Tari|PG|Pacific/Port_Moresby
TJA|Capitan Oriel Lea Plaza|Tarija|BO|America/La_Paz
TJB|Tanjung Balai|Karinmunbesar Island|ID|Asia/Jakarta
TJG|Warukin|Tanta-Tabalong|ID|Asia/Makassar
TJH|Tajima|Tajima|JP|Asia/Tokyo
TJI|Trujillo|Trujillo|HN|America/Tegucigalpa
TJK|Tokat|Tokat|TR|Europe/Istanbul
TJL|Plinio Alarcom|Tres Lagoas|BR|America/Campo_Grande
TJN|Takume|Takume|PF|Pacific/Tahiti
TJQ|Buluh Tumbang (H A S Hanandjoeddin)|Tanjung Pandan|ID|Asia/Jakarta
TJS|Tanjung Harapan|Tanjung Selor|ID|Asia/Makassar
TJU|Kulob|Kulyab|TJ|Asia/Dushanbe
TJV|Tanjore Air Force Base|Thanjavur|IN|Asia/Kolkata
TKA|Talkeetna|Talkeetna, Alaska|US|America/Anchorage
TKC|Tiko|Tiko|CM|Africa/Douala
TKD|Takoradi|Sekondi-Takoradi|GH|Africa/Accra
TKF|Truckee-Tahoe|Truckee, California|US|America/Los_Angeles
TKG|Radin Inten II (Branti)|Bandar Lampung|ID|Asia/Jakarta
TKH|Takhli|Takhli|TH|Asia/Bangkok
TKJ|Tok Junction|Tok, Alaska|US|America/Anchorage
TKN|Tokunoshima|Tokunoshima|JP|Asia/Tokyo
TKO|Tlokoeng|Tlokoeng|LS|Africa/Maseru
TKP|Takapoto|Takapoto|PF|Pacific/Tahiti
TKQ|Kigoma|Kigoma|TZ|Africa/Dar_es_Salaam
TKS|Tokushima|Tokushima|JP|Asia/Tokyo
TKT|Tak|Tak|TH|Asia/Bangkok
TKU|Turku|Turku|FI|Europe/Helsinki
TKV|Tatakoto|Tatakoto|PF|Pacific/Tahiti
TKW|Tekin|Tekin|PG|Pacific/Port_Moresby
TKX|Takaroa|Takaroa|PF|Pacific/Tahiti
TKY|Turkey Creek|Turkey Creek, Western Australia|AU|Australia/Perth
TKZ|Tokoroa Airfield|Tokoroa|NZ|Pacific/Auckland
TLA|Teller|Teller, Alaska|US|America/Anchorage
TLB|Tarbela Dam|Tarbela|PK|Asia/Karachi
TLD|Limpopo Valley|Tuli Lodge|BW|Africa/Gaborone
TLE|Toliara|Toliara|MG|Indian/Antananarivo
TLF|Telida|Telida, Alaska|US|America/Anchorage
TLI|Toli Toli|Toli Toli-Celebes Island|ID|Asia/Makassar
TLJ|Tatalina Lrrs|Takotna, Alaska|US|America/Anchorage
TLK|Talakan|Lenskiy Ulus|RU|Asia/Yakutsk
TLM|Zenata – Messali El Hadj|Tlemcen|DZ|Africa/Algiers
TLN|Toulon-Hyeres|Toulon|FR|Europe/Paris
TLQ|Turpan Jiaohe|Turpan|CN|Asia/Shanghai
TLR|Mefford Field|Tulare, California|US|America/Los_Angeles
TLT|Tuluksak|Tuluksak, Alaska|US|America/Anchorage
TLU|Tolu|Tolu|CO|America/Bogota
TLX|Panguilemo|Talca|CL|America/Santiago
TLY|Plastun|Plastun|RU|Asia/Vladivostok
TLZ|Catalao|Catalao|BR|America/Sao_Paulo
TMA|Henry Tift Myers|Tifton, Georgia|US|America/New_York
TMB|Miami Executive|Miami, Florida|US|America/New_York
TMC|Tambolaka|Waikabubak-Sumba Island|ID|Asia/Makassar
TMD|Timbedra|Timbedra|MR|Africa/Nouakchott
TME|Gustavo Vargas|Tame|CO|America/Bogota
TMF|Thimarafushi|Thimarafushi|MV|Indian/Maldives
TMG|Tomanggong|Tomanggong|MY|Asia/Kuala_Lumpur
TMH|Tanah Merah|Tanah Merah-Papua Island|ID|Asia/Jayapura
TMI|Tumling Tar|Tumling Tar|NP|Asia/Kathmandu
TMJ|Termez|Termez|UZ|Asia/Samarkand
TML|Tamale|Tamale|GH|Africa/Accra
TMM|Toamasina|Toamasina|MG|Indian/Antananarivo
TMN|Tamana Island|Tamana Island|KI|Pacific/Tarawa
TMO|Tumeremo|Tumeremo|VE|America/Caracas
TMQ|Tambao|Tambao|BF|Africa/Ouagadougou
TMR|Aguenar – Hadj Bey Akhamok|Tamanrasset|DZ|Africa/Algiers
TMT|Trombetas|Oriximina|BR|America/Belem
TMU|Tambor|Nicoya|CR|America/Costa_Rica
TMW|Tamworth|Tamworth, New South Wales|AU|Australia/Sydney
TMX|Timimoun|Timimoun|DZ|Africa/Algiers
TMZ|Thames Aerodrome|Thames Aerodrome|NZ|Pacific/Auckland
TNB|Tanah Grogot|Tanah Grogot|ID|Asia/Makassar
TNC|Tin City Lrrs|Tin City, Alaska|US|America/Nome
TND|Alberto Delgado|Trinidad|CU|America/Havana
TNE|New Tanegashima|New Tanegashima|JP|Asia/Tokyo
TNF|Toussus-le-Noble|Toussus-le-Noble|FR|Europe/Paris
TNG|Ibn Batouta|Tangier|MA|Africa/Casablanca
TNH|Tonghua Sanyuanpu|Tonghua|CN|Asia/Shanghai
TNI|Satna|Satna|IN|Asia/Kolkata
TNJ|Kijang|Tanjung Pinang-Bintan Island|ID|Asia/Jakarta
TNK|Tununak|Tununak, Alaska|US|America/Nome
TNM|Teniente Rodolfo Marsh Martin Base|Isla Rey Jorge|AQ|Antarctica/Palmer
TNN|Tainan|Tainan City|TW|Asia/Taipei
TNO|Tamarindo De Santa Cruz|Santa Cruz|CR|America/Costa_Rica
TNP|Twentynine Palms|Twentynine Palms, California|US|America/Los_Angeles
TNT|Dade-Collier Training And Transition|Miami, Florida|US|America/New_York
TNU|Newton Municipal-Earl Johnson Field|Newton, Iowa|US|America/Chicago
TNV|Tabuaeran Island|Tabuaeran Island|KI|Pacific/Kiritimati
TNZ|Tosontsengel|Tosontsengel|MN|Asia/Ulaanbaatar
TOA|Zamperini Field|Torrance, California|US|America/Los_Angeles
TOB|Gamal Abdel Nasser|Tobruk|LY|Africa/Tripoli
TOC|Toccoa Rg Letourneau Field|Toccoa, Georgia|US|America/New_York
TOD|Pulau Tioman|Pulau Tioman|MY|Asia/Kuala_Lumpur
TOF|Bogashevo|Tomsk|RU|Asia/Tomsk
TOG|Togiak|Togiak Village, Alaska|US|America/Anchorage
TOH|Torres Airstrip|Loh|VU|Pacific/Efate
TOI|Troy Municipal At N Kenneth Campbell Field|Troy, Alabama|US|America/Chicago
TOJ|Torrejon|Madrid|ES|Europe/Madrid
TOL|Eugene F Kranz Toledo Express|Toledo, Ohio|US|America/New_York
TOM|Timbuktu|Timbuktu|ML|Africa/Bamako
TOO|San Vito De Java|Coto Brus|CR|America/Costa_Rica
TOP|Philip Billard Municipal|Topeka, Kansas|US|America/Chicago
TOQ|Barriles|Tocopilla|CL|America/Santiago
TOR|Torrington Municipal|Torrington, Wyoming|US|America/Denver
TOT|Totness|Totness|SR|America/Paramaribo
TOU|Touho|Touho|NC|Pacific/Noumea
TOW|Toledo|Toledo|BR|America/Sao_Paulo
TOX|Tobolsk|Tobolsk|RU|Asia/Yekaterinburg
TOY|Toyama|Toyama|JP|Asia/Tokyo
TPC|Tarapoa|Tarapoa|EC|America/Guayaquil
TPF|Peter O Knight|Tampa, Florida|US|America/New_York
TPG|Taiping (Tekah)|Taiping|MY|Asia/Kuala_Lumpur
TPH|Tonopah|Tonopah, Nevada|US|America/Los_Angeles
TPI|Tapini|Tapini|PG|Pacific/Port_Moresby
TPJ|Suketar|Taplejung|NP|Asia/Kathmandu
TPK|Teuku Cut Ali|Tapak Tuan|ID|Asia/Jakarta
TPL|Draughon-Miller Central Texas Regional|Temple, Texas|US|America/Chicago
TPN|Tiputini|Tiputini|EC|America/Guayaquil
TPP|Cadete FAP Guillermo Del Castillo Paredes|Tarapoto|PE|America/Lima
TPQ|Amado Nervo National|Tepic|MX|America/Mazatlan
TPR|Tom Price|Tom Price, Western Australia|AU|Australia/Perth
TPS|Trapani / Birgi|Trapani|IT|Europe/Rome
TPU|Tikapur|Tikapur|NP|Asia/Kathmandu
TQD|Al Taqaddum Air Base|Al Habbaniyah|IQ|Asia/Baghdad
TQL|Tarko-Sale|Tarko-Sale|RU|Asia/Yekaterinburg
TQN|Talolqan|Taloqan|AF|Asia/Kabul
TQP|Trepell|Trepell, Queensland|AU|Australia/Brisbane
TQQ|Maranggo|Waha-Tomea Island|ID|Asia/Makassar
TQS|Tres Esquinas Air Base|Tres Esquinas|CO|America/Bogota
TRA|Tarama|Tarama|JP|Asia/Tokyo
TRB|Gonzalo Mejia|Turbo|CO|America/Bogota
TRE|Tiree|Balemartine|GB|Europe/London
TRF|Sandefjord Torp|Torp|NO|Europe/Oslo
TRG|Tauranga|Tauranga|NZ|Pacific/Auckland
TRH|Trona|Trona, California|US|America/Los_Angeles
TRI|Tri-Cities|Bristol, Tennessee|US|America/New_York
TRK|Juwata|Tarakan Island|ID|Asia/Makassar
TRL|Terrell Municipal|Terrell, Texas|US|America/Chicago
TRM|Jacqueline Cochran Regional|Palm Springs, California|US|America/Los_Angeles
TRO|Taree|Taree, New South Wales|AU|Australia/Sydney
TRQ|Tarauaca|Tarauaca|BR|America/Rio_Branco
TRR|China-Bay|Trincomalee|LK|Asia/Colombo
TRS|Trieste / Ronchi Dei Legionari|Trieste|IT|Europe/Rome
TRX|Trenton Municipal|Trenton, Missouri|US|America/Chicago
TRY|Tororo|Tororo|UG|Africa/Kampala
TSB|Tsumeb|Tsumeb|NA|Africa/Windhoek
TSC|Taisha|Taisha|EC|America/Guayaquil
TSG|Tanacross|Tanacross, Alaska|US|America/Anchorage
TSH|Tshikapa|Tshikapa|CD|Africa/Lubumbashi
TSJ|Tsushima|Tsushima|JP|Asia/Tokyo
TSL|Tamuin|Tamuin|MX|America/Mexico_City
TSM|Taos Regional|Taos, New Mexico|US|America/Denver
TSP|Tehachapi Municipal|Tehachapi, California|US|America/Los_Angeles
TSQ|Torres|Torres|BR|America/Sao_Paulo
TSR|Timisoara Traian Vuia|Timisoara|RO|Europe/Bucharest
TST|Trang|Trang|TH|Asia/Bangkok
TSU|Tabiteuea South|Tabiteuea South|KI|Pacific/Tarawa
TSV|Townsville|Townsville, Queensland|AU|Australia/Brisbane
TSX|Tanjung Santan|Santan|ID|Asia/Makassar
TSY|Cibeureum|Tasikmalaya|ID|Asia/Jakarta
TTA|Tan Tan|Tan Tan|MA|Africa/Casablanca
TTB|Tortoli' / Arbatax|Arbatax|IT|Europe/Rome
TTC|Las Breas|Taltal|CL|America/Santiago
TTD|Portland-Troutdale|Portland, Oregon|US|America/Los_Angeles
TTE|Sultan Khairun Babullah|Sango-Ternate Island|ID|Asia/Jayapura
TTG|General Enrique Mosconi|Tartagal|AR|America/Argentina/Salta
TTH|Thumrait Air Base|Thumrait|OM|Asia/Muscat
TTI|Tetiaroa|Tetiaroa|PF|Pacific/Tahiti
TTJ|Tottori|Tottori|JP|Asia/Tokyo
TTN|Trenton Mercer|Trenton, New Jersey|US|America/New_York
TTO|Britton Municipal|Britton, South Dakota|US|America/Chicago
TTQ|Aerotortuguero|Roxana|CR|America/Costa_Rica
TTS|Tsaratanana|Tsaratanana|MG|Indian/Antananarivo
TTT|Taitung|Taitung City|TW|Asia/Taipei
TTU|Saniat Rmel|Saniat Rmel|MA|Africa/Casablanca
TTX|Truscott Mungalalu|Truscott Mungalalu, Western Australia|AU|Australia/Perth
TUA|Teniente Coronel Luis a Mantilla|Tulcan|EC|America/Guayaquil
TUB|Tubuai|Tubuai|PF|Pacific/Tahiti
TUC|Teniente Benjamin Matienzo|San Miguel de Tucuman|AR|America/Argentina/Tucuman
TUD|Tambacounda|Tambacounda|SN|Africa/Dakar
TUF|Tours-Val-de-Loire|Tours|FR|Europe/Paris
TUG|Tuguegarao|Tuguegarao City|PH|Asia/Manila
TUI|Turaif Domestic|Turaif Domestic|SA|Asia/Riyadh
TUJ|Tume|Maji|ET|Africa/Addis_Ababa
TUM|Tumut|Tumut, New South Wales|AU|Australia/Sydney
TUO|Taupo|Taupo|NZ|Pacific/Auckland
TUP|Tupelo Regional|Tupelo, Mississippi|US|America/Chicago
TUQ|Tougan|Tougan|BF|Africa/Ouagadougou
TUR|Tucurui|Tucurui|BR|America/Belem
TUU|Tabuk|Tabuk|SA|Asia/Riyadh
TUV|Tucupita|Tucupita|VE|America/Caracas
TVA|Morafenobe|Morafenobe|MG|Indian/Antananarivo
TVC|Cherry Capital|Traverse City, Michigan|US|America/New_York
TVF|Thief River Falls Regional|Thief River Falls, Minnesota|US|America/Chicago
TVI|Thomasville Regional|Thomasville, Georgia|US|America/New_York
TVL|Lake Tahoe|South Lake Tahoe, California|US|America/Los_Angeles
TVS|Tangshan Sannühe|Tangshan|CN|Asia/Shanghai
TVU|Matei|Matei|FJ|Pacific/Fiji
TVY|Dawei|Dawei|MM|Asia/Yangon
TWA|Twin Hills|Twin Hills, Alaska|US|America/Anchorage
TWB|Toowoomba|Toowoomba, Queensland|AU|Australia/Brisbane
TWC|Tumxuk Tangwangcheng|Tumxuk|CN|Asia/Shanghai
TWE|Taylor|Taylor, Alaska|US|America/Nome
TWF|Joslin Field/Magic Valley Regional|Twin Falls, Idaho|US|America/Boise
TWU|Tawau|Tawau|MY|Asia/Kuala_Lumpur
TWZ|Pukaki|Twitzel|NZ|Pacific/Auckland
TXF|Teixeira de Freitas|Teixeira De Freitas|BR|America/Bahia
TXG|Taichung|Taichung City|TW|Asia/Taipei
TXK|Texarkana Regional-Webb Field|Texarkana, Arkansas|US|America/Chicago
TXM|Teminabuan|Atinjoe-Papua Island|ID|Asia/Jayapura
TXU|Tabou|Tabou|CI|Africa/Abidjan
TYB|Tibooburra|Tibooburra, New South Wales|AU|Australia/Sydney
TYD|Tynda|Tynda|RU|Asia/Yakutsk
TYE|Tyonek|Tyonek, Alaska|US|America/Anchorage
TYF|Torsby|Torsby|SE|Europe/Stockholm
TYG|Thylungra|Thylungra, Queensland|AU|Australia/Brisbane
TYL|Capitan Montes|Capitan Montes|PE|America/Lima
TYM|Staniel Cay|Staniel Cay|BS|America/Nassau
TYP|Tobermorey|Tobermorey, Northern Territory|AU|Australia/Darwin
TYR|Tyler Pounds Regional|Tyler, Texas|US|America/Chicago
TYT|Treinta y Tres|Treinta y Tres|UY|America/Montevideo
TYZ|Taylor|Taylor, Arizona|US|America/Phoenix
TZC|Tuscola Area|Caro, Michigan|US|America/Detroit
TZR|Taszar Air Base|Taszar|HU|Europe/Budapest
UAB|Incirlik Air Base|Adana|TR|Europe/Istanbul
UAH|Ua Huka|Ua Huka|PF|Pacific/Marquesas
UAI|Suai|Suai|TL|Asia/Dili
UAK|Narsarsuaq|Narsarsuaq|GL|America/Nuuk
UAL|Luau|Luau|AO|Africa/Luanda
UAM|Andersen Afb|Yigo|GU|Pacific/Guam
UAP|Ua Pou|Ua Pou|PF|Pacific/Marquesas
UAQ|Domingo Faustino Sarmiento|San Juan|AR|America/Argentina/San_Juan
UAR|Bouarfa|Bouarfa|MA|Africa/Casablanca
UAS|Samburu South|Samburu South|KE|Africa/Nairobi
UBA|Mario de Almeida Franco|Uberaba|BR|America/Sao_Paulo
UBB|Mabuiag Island|Mabuiag Island, Queensland|AU|Australia/Brisbane
UBJ|Yamaguchi Ube|Ube|JP|Asia/Tokyo
UBP|Ubon Ratchathani|Ubon Ratchathani|TH|Asia/Bangkok
UBR|Ubrub|Ubrub-Papua Island|ID|Asia/Jayapura
UBS|Columbus-Lowndes County|Columbus, Mississippi|US|America/Chicago
UBT|Ubatuba|Ubatuba|BR|America/Sao_Paulo
UBU|Kalumburu|Kalumburu, Western Australia|AU|Australia/Perth
UCB|Ulanqab Jining|Ulanqab|CN|Asia/Shanghai
UCE|Eunice|Eunice, Louisiana|US|America/Chicago
UCK|Lutsk|Lutsk|UA|Europe/Kyiv
UCN|Buchanan|Buchanan|LR|Africa/Monrovia
UCT|Ukhta|Ukhta|RU|Europe/Moscow
UCY|Everett-Stewart Regional|Union City, Tennessee|US|America/Chicago
UCZ|Uchiza|Uchiza|PE|America/Lima
UDA|Undara|Undara, Queensland|AU|Australia/Brisbane
UDD|Bermuda Dunes|Palm Springs, California|US|America/Los_Angeles
UDE|Volkel Air Base|Uden|NL|Europe/Amsterdam
UDI|Ten. Cel. Aviador Cesar Bombonato|Uberlandia|BR|America/Sao_Paulo
UEE|Queenstown|Queenstown, Tasmania|AU|Australia/Hobart
UEL|Quelimane|Quelimane|MZ|Africa/Maputo
UEN|Urengoy|Urengoy|RU|Asia/Yekaterinburg
UEO|Kumejima|Kumejima|JP|Asia/Tokyo
UES|Waukesha County|Waukesha, Wisconsin|US|America/Chicago
UGA|Bulgan|Bulgan|MN|Asia/Ulaanbaatar
UGB|Ugashik Bay|Pilot Point, Alaska|US|America/Anchorage
UGC|Urgench|Urgench|UZ|Asia/Samarkand
UGL|Union Glacier Blue-Ice Runway|Antartica|AQ|Antarctica/Palmer
UGN|Waukegan Ntl|Chicago, Illinois|US|America/Chicago
UGO|Uige|Uige|AO|Africa/Luanda
UGS|Ugashik|Ugashik, Alaska|US|America/Anchorage
UGT|Bulagtai Resort|Umnugobitour|MN|Asia/Ulaanbaatar
UHE|Kunovice|Uherske Hradiste|CZ|Europe/Prague
UIB|El Carano|Quibdo|CO|America/Bogota
UIH|Phu Cat|Quy Nohn|VN|Asia/Ho_Chi_Minh
UII|Utila|Utila Island|HN|America/Tegucigalpa
UIK|Ust-Ilimsk|Ust-Ilimsk|RU|Asia/Irkutsk
UIL|Quillayute|Quillayute, Washington|US|America/Los_Angeles
UIN|Quincy Regional-Baldwin Field|Quincy, Illinois|US|America/Chicago
UIP|Quimper-Cornouaille|Quimper|FR|Europe/Paris
UIQ|Quion Hill|Quion Hill|VU|Pacific/Efate
UIR|Quirindi|Quirindi, New South Wales|AU|Australia/Sydney
UKA|Ukunda Airstrip|Ukunda|KE|Africa/Nairobi
UKB|Kobe|Kobe|JP|Asia/Tokyo
UKG|Ust-Kuyga|Ust-Kuyga|RU|Asia/Vladivostok
UKI|Ukiah Municipal|Ukiah, California|US|America/Los_Angeles
UKK|Ust-Kamennogorsk|Ust Kamenogorsk|KZ|Asia/Almaty
UKN|Waukon Municipal|Waukon, Iowa|US|America/Chicago
UKT|Quakertown|Quakertown, Pennsylvania|US|America/New_York
UKU|Nuku|Nuku|PG|Pacific/Port_Moresby
UKX|Ust-Kut|Ust-Kut|RU|Asia/Irkutsk
ULA|Capitan D Daniel Vazquez|San Julian|AR|America/Argentina/Rio_Gallegos
ULB|Ulei|Ambryn Island|VU|Pacific/Efate
ULD|Prince Mangosuthu Buthelezi|Ulundi|ZA|Africa/Johannesburg
ULG|Ulgii Mongolei|Ulgii Mongolei|MN|Asia/Hovd
ULK|Lensk|Lensk|RU|Asia/Yakutsk
ULM|New Ulm Municipal|New Ulm, Minnesota|US|America/Chicago
ULO|Ulaangom|Ulaangom|MN|Asia/Hovd
ULP|Quilpie|Quilpie, Queensland|AU|Australia/Brisbane
ULQ|Farfan|Tulua|CO|America/Bogota
ULU|Gulu|Gulu|UG|Africa/Kampala
ULV|Ulyanovsk Baratayevka|Ulyanovsk|RU|Europe/Samara
ULX|Ulusaba|Ulusaba|ZA|Africa/Johannesburg
ULY|Ulyanovsk East|Ulyanovsk|RU|Europe/Ulyanovsk
UMA|Punta de Maisi|Maisi|CU|America/Havana
UMI|Quince Air Base|Quince Mil|PE|America/Lima
UMM|Summit|Summit, Alaska|US|America/Anchorage
UMR|Woomera Airfield|Woomera, South Australia|AU|Australia/Adelaide
UMS|Ust-Maya|Ust-Maya|RU|Asia/Yakutsk
UMT|Umiat|Umiat, Alaska|US|America/Anchorage
UMU|Umuarama|Umuarama|BR|America/Sao_Paulo
UMY|Sumy|Sumy|UA|Europe/Kyiv
UMZ|Mena Intermountain Municipal|Mena, Arkansas|US|America/Chicago
UNA|Hotel Transamerica|Una|BR|America/Bahia
UND|Konduz|Konduz|AF|Asia/Kabul
UNE|Qacha's Nek|Qacha's Nek|LS|Africa/Maseru
UNG|Kiunga|Kiunga|PG|Pacific/Port_Moresby
UNK|Unalakleet|Unalakleet, Alaska|US|America/Anchorage
UNN|Ranong|Ranong|TH|Asia/Bangkok
UNT|Unst|Shetland Islands|GB|Europe/London
UNU|Dodge County|Juneau, Wisconsin|US|America/Chicago
UOA|Mururoa Atoll|Mururoa Atoll|PF|Pacific/Tahiti
UOL|Buol|Buol-Celebes Island|ID|Asia/Makassar
UOS|Franklin County|Sewanee, Tennessee|US|America/Chicago
UOX|University-Oxford|Oxford, Mississippi|US|America/Chicago
UPB|Playa Baracoa|Havana|CU|America/Havana
UPL|Upala|Upala|CR|America/Costa_Rica
UPN|Licenciado y General Ignacio Lopez Rayon|Licenciado y General Ignacio Lopez Rayon|MX|America/Mexico_City
UPP|Upolu|Hawi, Hawaii|US|Pacific/Honolulu
UPV|Upavon Aerodrome|Upavon|GB|Europe/London
URD|Burg Feuerstein|Ebermannstadt|DE|Europe/Berlin
URE|Kuressaare|Kuressaare|EE|Europe/Tallinn
URG|Rubem Berta|Uruguaiana|BR|America/Sao_Paulo
URJ|Uray|Uray|RU|Asia/Yekaterinburg
URM|Uriman|Uriman|VE|America/Caracas
URO|Rouen|Rouen|FR|Europe/Paris
URR|Urrao|Urrao|CO|America/Bogota
URS|Kursk East|Kursk|RU|Europe/Moscow
URT|Surat Thani|Surat Thani|TH|Asia/Bangkok
URY|Guriat Domestic|Guriat Domestic|SA|Asia/Riyadh
USA|Concord-Padgett Regional|Concord, North Carolina|US|America/New_York
USC|Union County, Troy Shelton Field|Union, South Carolina|US|America/New_York
USH|Malvinas Argentinas|Ushuahia|AR|America/Argentina/Ushuaia
USI|Mabaruma|Mabaruma|GY|America/Guyana
USJ|Usharal|Usharal|KZ|Asia/Almaty
USK|Usinsk|Usinsk|RU|Europe/Moscow
USL|Useless Loop|Useless Loop, Western Australia|AU|Australia/Perth
USM|Samui|Na Thon|TH|Asia/Bangkok
USN|Ulsan|Ulsan|KR|Asia/Seoul
USQ|Uşak|Uşak|TR|Europe/Istanbul
USR|Ust-Nera|Ust-Nera|RU|Asia/Vladivostok
USS|Sancti Spiritus|Sancti Spiritus|CU|America/Havana
UST|St Augustine|St Augustine, Florida|US|America/New_York
USU|Francisco B. Reyes|Coron|PH|Asia/Manila
UTA|Mutare|Mutare|ZW|Africa/Harare
UTB|Muttaburra|Muttaburra, Queensland|AU|Australia/Brisbane
UTG|Quthing|Quthing|LS|Africa/Maseru
UTH|Udon Thani|Udon Thani|TH|Asia/Bangkok
UTI|Utti Air Base|Utti|FI|Europe/Helsinki
UTM|Tunica Municipal|Tunica, Mississippi|US|America/Chicago
UTN|Pierre Van Ryneveld|Upington|ZA|Africa/Johannesburg
UTO|Indian Mountain Lrrs|Utopia Creek, Alaska|US|America/Anchorage
UTR|Uttaradit|Uttaradit|TH|Asia/Bangkok
UTS|Ust-Tsylma|Ust-Tsylma|RU|Europe/Moscow
UTT|K. D. Matanzima|Mthatha|ZA|Africa/Johannesburg
UTW|Queenstown|Queenstown|ZA|Africa/Johannesburg
UUA|Bugulma|Bugulma|RU|Europe/Moscow
UUD|Ulan-Ude (Mukhino)|Ulan Ude|RU|Asia/Irkutsk
UUK|Ugnu-Kuparuk|Kuparuk, Alaska|US|America/Anchorage
UUN|Baruun Urt|Baruun Urt|MN|Asia/Choibalsan
UUS|Yuzhno-Sakhalinsk|Yuzhno-Sakhalinsk|RU|Asia/Vladivostok
UVA|Garner Field|Uvalde, Texas|US|America/Chicago
UVE|Ouvea|Ouvea|NC|Pacific/Noumea
UVL|El Kharga|El Kharga|EG|Africa/Cairo
UWA|Ware|Ware, Massachusetts|US|America/New_York
UYL|Nyala|Nyala|SD|Africa/Khartoum
UYN|Yulin|Yulin|CN|Asia/Shanghai
UYU|Uyuni|Quijarro|BO|America/La_Paz
UZC|Ponikve|Uzice|RS|Europe/Belgrade
UZU|Curuzu Cuatia|Curuzu Cuatia|AR|America/Argentina/Cordoba
VAA|Vaasa|Vaasa|FI|Europe/Helsinki
VAC|Varrelbusch|Cloppenburg|DE|Europe/Berlin
VAD|Moody Afb|Valdosta, Georgia|US|America/New_York
VAF|Valence-Chabeuil|Valence|FR|Europe/Paris
VAG|Major Brigadeiro Trompowsky|Varginha|BR|America/Sao_Paulo
VAH|Capitan Av. Vidal Villagomez Toledo|Vallegrande|BO|America/La_Paz
VAI|Vanimo|Vanimo|PG|Pacific/Port_Moresby
VAK|Chevak|Chevak, Alaska|US|America/Anchorage
VAL|Valenca|Valenca|BR|America/Fortaleza
VAN|Van Ferit Melen|Van|TR|Europe/Istanbul
VAO|Suavanao|Suavanao|SB|Pacific/Guadalcanal
VAP|Rodelillo|Vina Del Mar|CL|America/Santiago
VAS|Sivas|Sivas|TR|Europe/Istanbul
VAT|Vatomandry|Vatomandry|MG|Indian/Antananarivo
VAW|Vardø Svartnes|Vardø|NO|Europe/Oslo
VBA|Ann|Aeng|MM|Asia/Yangon
VBG|Vandenberg Space Force Base|Lompoc, California|US|America/Los_Angeles
VBP|Bokpyinn|Bokpyinn|MM|Asia/Yangon
VBS|Brescia / Montichiari|Brescia|IT|Europe/Rome
VBV|Vanua Balavu|Vanua Balavu|FJ|Pacific/Fiji
VBY|Visby|Visby|SE|Europe/Stockholm
VCA|Tra Noc|Can Tho|VN|Asia/Ho_Chi_Minh
VCD|Victoria River Downs|Victoria River Downs, Northern Territory|AU|Australia/Darwin
VCH|Vichadero|Vichadero|UY|America/Montevideo
VCR|Carora|Carora|VE|America/Caracas
VCS|Co Ong|Con Ong|VN|Asia/Ho_Chi_Minh
VCT|Victoria Regional|Victoria, Texas|US|America/Chicago
VCV|Southern California Logistics|Victorville, California|US|America/Los_Angeles
VDC|Glauber de Andrade Rocha|Vitória da Conquista|BR|America/Bahia
VDE|Hierro|El Hierro Island|ES|Atlantic/Canary
VDH|Dong Hoi|Dong Hoi|VN|Asia/Ho_Chi_Minh
VDI|Vidalia Regional|Vidalia, Georgia|US|America/New_York
VDM|Gobernador Castello|Viedma|AR|America/Argentina/Salta
VDP|Valle de La Pascua|Valle de La Pascua|VE|America/Caracas
VDR|Villa Dolores|Villa Dolores|AR|America/Argentina/Cordoba
VDS|Vadsø|Vadsø|NO|Europe/Oslo
VDY|Vijayanagar Aerodrome (JSW)|Vijayanagar Aerodrome (JSW)|IN|Asia/Kolkata
VDZ|Valdez Pioneer Field|Valdez, Alaska|US|America/Anchorage
VEE|Venetie|Venetie, Alaska|US|America/Anchorage
VEL|Vernal Regional|Vernal, Utah|US|America/Denver
VEV|Barakoma|Barakoma|SB|Pacific/Guadalcanal
VEX|Tioga Municipal|Tioga, North Dakota|US|America/Chicago
VEY|Vestmannaeyjar|Vestmannaeyjar|IS|Atlantic/Reykjavik
VGA|Vijayawada|Vijayawada|IN|Asia/Kolkata
VGD|Vologda|Vologda|RU|Europe/Moscow
VGO|Vigo|Vigo|ES|Europe/Madrid
VGT|North Las Vegas|Las Vegas, Nevada|US|America/Los_Angeles
VGZ|Villagarzon|Villagarzon|CO|America/Bogota
VHC|Saurimo|Saurimo|AO|Africa/Luanda
VHM|Vilhelmina|Vilhelmina|SE|Europe/Stockholm
VHN|Culberson County|Van Horn, Texas|US|America/Chicago
VHV|Verkhnevilyuisk|Verkhnevilyuisk|RU|Asia/Yakutsk
VHY|Vichy-Charmeil|Vichy|FR|Europe/Paris
VHZ|Vahitahi|Vahitahi|PF|Pacific/Tahiti
VIA|Videira|Videira|BR|America/Sao_Paulo
VIG|Juan Pablo Perez Alfonso|El Vigia|VE|America/Caracas
VIH|Rolla Ntl|Rolla, Missouri|US|America/Chicago
VII|Vinh|Vinh|VN|Asia/Ho_Chi_Minh
VIJ|Virgin Gorda|Spanish Town|VG|America/Tortola
VIL|Dakhla|Dakhla|EH|Africa/Casablanca
VIP|Payerne|Payerne|CH|Europe/Zurich
VIQ|Viqueque|Viqueque|TL|Asia/Dili
VIR|Virginia|Durban|ZA|Africa/Johannesburg
VIS|Visalia Municipal|Visalia, California|US|America/Los_Angeles
VIT|Vitoria/Foronda|Alava|ES|Europe/Madrid
VIX|Eurico de Aguiar Salles|Vitoria|BR|America/Sao_Paulo
VIY|Villacoublay-Velizy (BA 107) Air Base|Villacoublay|FR|Europe/Paris
VJB|Xai-Xai|Xai-Xai|MZ|Africa/Maputo
VJI|Virginia Highlands|Abingdon, Virginia|US|America/New_York
VKG|Rach Gia|Rach Gia|VN|Asia/Ho_Chi_Minh
VKS|Vicksburg Municipal|Vicksburg, Mississippi|US|America/Chicago
VKT|Vorkuta|Vorkuta|RU|Europe/Moscow
VLA|Vandalia Municipal|Vandalia, Illinois|US|America/Chicago
VLD|Valdosta Regional|Valdosta, Georgia|US|America/New_York
VLE|Valle|Grand Canyon, Arizona|US|America/Phoenix
VLG|Villa Gesell|Villa Gesell|AR|America/Argentina/Buenos_Aires
VLL|Valladolid|Valladolid|ES|Europe/Madrid
VLM|Teniente Coronel Rafael Pabon|Villamontes|BO|America/La_Paz
VLO|Vlora Internationa|Vlora|AL|Europe/Tirane
VLP|Vila Rica|Vila Rica|BR|America/Cuiaba
VLR|Vallenar|Vallenar|CL|America/Santiago
VLS|Valesdir|Valesdir|VU|Pacific/Efate
VLU|Velikiye Luki|Velikiye Luki|RU|Europe/Moscow
VLV|Dr. Antonio Nicolas Briceno|Valera|VE|America/Caracas
VME|Villa Reynolds|Villa Reynolds|AR|America/Argentina/San_Luis
VMU|Baimuru|Baimuru|PG|Pacific/Port_Moresby
VNC|Venice Municipal|Venice, Florida|US|America/New_York
VND|Vangaindrano|Vangaindrano|MG|Indian/Antananarivo
VNE|Vannes-Meucon|Vannes|FR|Europe/Paris
VNR|Vanrook Station|Vanrook Station, Queensland|AU|Australia/Brisbane
VNX|Vilankulo|Vilanculo|MZ|Africa/Maputo
VNY|Van Nuys|Van Nuys, California|US|America/Los_Angeles
VOD|Vodochody|Vodochoky|CZ|Europe/Prague
VOH|Vohimarina|Vohimarina|MG|Indian/Antananarivo
VOI|Voinjama|Voinjama|LR|Africa/Monrovia
VOK|Volk Field|Camp Douglas, Wisconsin|US|America/Chicago
VOL|Nea Anchialos|Nea Anchialos|GR|Europe/Athens
VOT|Votuporanga|Votuporanga|BR|America/Sao_Paulo
VPE|Ngjiva Pereira|Ngiva|AO|Africa/Luanda
VPN|Vopnafjörður|Vopnafjörður|IS|Atlantic/Reykjavik
VPS|Eglin Afb/Destin-Ft Walton Beach|Valparaiso, Florida|US|America/Chicago
VPY|Chimoio|Chimoio|MZ|Africa/Maputo
VPZ|Porter County Regional|Valparaiso, Indiana|US|America/Chicago
VQQ|Cecil|Jacksonville, Florida|US|America/New_York
VQS|Antonio Rivera Rodriguez|Isla De Vieques, Puerto Rico|US|America/Puerto_Rico
VRB|Vero Beach Regional|Vero Beach, Florida|US|America/New_York
VRC|Virac|Virac|PH|Asia/Manila
VRE|Vredendal|Vredendal|ZA|Africa/Johannesburg
VRI|Varandey|Varandey|RU|Europe/Moscow
VRK|Varkaus|Varkaus|FI|Europe/Helsinki
VRL|Vila Real|Vila Real|PT|Europe/Lisbon
VRO|Kawama|Matanzas|CU|America/Havana
VRS|Roy Otten Memorial Airfield|Versailles, Missouri|US|America/Chicago
VRU|Vryburg|Vyrburg|ZA|Africa/Johannesburg
VSE|Viseu|Viseu|PT|Europe/Lisbon
VSF|Hartness State (Springfield)|Springfield, Vermont|US|America/New_York
VST|Stockholm Vasteras|Stockholm|SE|Europe/Stockholm
VSV|Shravasti|Shravasti|IN|Asia/Kolkata
VTB|Vitebsk East|Vitebsk|BY|Europe/Minsk
VTF|Vatulele|Vatulele|FJ|Pacific/Fiji
VTG|Vung Tau|Vung Tau|VN|Asia/Ho_Chi_Minh
VTL|Vittel Champ De Course|Luxeuil|FR|Europe/Paris
VTM|Nevatim Air Base|Beersheba|IL|Asia/Jerusalem
VTN|Miller Field|Valentine, Nebraska|US|America/Chicago
VTU|Hermanos Ameijeiras|Las Tunas|CU|America/Havana
VUP|Alfonso Lopez Pumarejo|Valledupar|CO|America/Bogota
VUS|Velikiy Ustyug|Velikiy Ustyug|RU|Europe/Moscow
VVB|Mahanoro|Mahanoro|MG|Indian/Antananarivo
VVC|Vanguardia|Villavicencio|CO|America/Bogota
VVK|Vastervik|Vastervik|SE|Europe/Stockholm
VVZ|Illizi Takhamalt|Illizi|DZ|Africa/Algiers
VXC|Lichinga|Lichinga|MZ|Africa/Maputo
VXE|Sao Pedro|Sao Pedro|CV|Atlantic/Cape_Verde
VXO|Vaxjo Kronoberg|Vaxjo|SE|Europe/Stockholm
VYD|Vryheid|Vryheid|ZA|Africa/Johannesburg
VYI|Vilyuisk|Vilyuisk|RU|Asia/Yakutsk
VYS|Illinois Valley Regional-Walter A Duncan Field|Peru, Illinois|US|America/Chicago
WAA|Wales|Wales, Alaska|US|America/Anchorage
WAC|Waca|Waca|ET|Africa/Addis_Ababa
WAE|Wadi Al Dawasir|Wadi Al Dawasir|SA|Asia/Riyadh
WAF|Wana|Waana|PK|Asia/Karachi
WAG|Wanganui|Wanganui|NZ|Pacific/Auckland
WAH|Harry Stern|Wahpeton, North Dakota|US|America/Chicago
WAI|Ambalabe|Antsohihy|MG|Indian/Antananarivo
WAK|Ankazoabo|Ankazoabo|MG|Indian/Antananarivo
WAL|Wallops Flight Facility|Wallops Island, Virginia|US|America/New_York
WAM|Ambatondrazaka|Ambatondrazaka|MG|Indian/Antananarivo
WAO|Wabo|Wabo|PG|Pacific/Port_Moresby
WAP|Alto Palena|Alto Palena|CL|America/Santiago
WAQ|Antsalova|Antsalova|MG|Indian/Antananarivo
WAR|Waris|Waris-Papua Island|ID|Asia/Jayapura
WAT|Waterford|Waterford|IE|Europe/Dublin
WAV|Wave Hill|Wave Hill, Northern Territory|AU|Australia/Darwin
WAX|Zwara|Zuwara|LY|Africa/Tripoli
WAY|Greene County|Waynesburg, Pennsylvania|US|America/New_York
WAZ|Warwick|Warwick, Queensland|AU|Australia/Brisbane
WBA|WahaiSeram Island|Seram Island|ID|Asia/Jayapura
WBB|Stebbins|Stebbins, Alaska|US|America/Nome
WBG|Schleswig|Schleswig|DE|Europe/Berlin
WBK|West Branch Community|West Branch, Michigan|US|America/Detroit
WBM|Wapenamanda|Wapenamanda|PG|Pacific/Port_Moresby
WBO|Antsoa|Beroroha|MG|Indian/Antananarivo
WBQ|Beaver|Beaver, Alaska|US|America/Anchorage
WBR|Roben-Hood|Big Rapids, Michigan|US|America/Detroit
WBU|Boulder Municipal|Boulder, Colorado|US|America/Denver
WBW|Wilkes-Barre Wyoming Valley|Wilkes-Barre, Pennsylvania|US|America/New_York
WCA|Gamboa|Castro|CL|America/Santiago
WCH|Chaiten|Chaiten|CL|America/Santiago
WCR|Chandalar Lake|Chandalar Lake, Alaska|US|America/Anchorage
WDG|Enid Woodring Regional|Enid, Oklahoma|US|America/Chicago
WDI|Wondai|Wondai, Queensland|AU|Australia/Brisbane
WDN|Waldron Airstrip|East Sound, Washington|US|America/Los_Angeles
WDR|Barrow County|Winder, Georgia|US|America/New_York
WDS|Shiyan Wudangshan|Shiyan|CN|Asia/Shanghai
WEA|Parker County|Weatherford, Texas|US|America/Chicago
WEF|Weifang|Weifang|CN|Asia/Shanghai
WEH|Weihai|Weihai|CN|Asia/Shanghai
WEI|Weipa|Weipa, Queensland|AU|Australia/Brisbane
WEL|Welkom|Welkom|ZA|Africa/Johannesburg
WET|Wagethe|Wagethe-Papua Island|ID|Asia/Jayapura
WEW|Wee Waa|Wee Waa, New South Wales|AU|Australia/Sydney
WFD|Manchester Woodford|Manchester|GB|Europe/London
WFI|Fianarantsoa|Fianarantsoa|MG|Indian/Antananarivo
WFK|Northern Aroostook Regional|Frenchville, Maine|US|America/New_York
WGA|Wagga Wagga City|Wagga Wagga, New South Wales|AU|Australia/Sydney
WGB|Bahawalnagar|Bahawalnagar|PK|Asia/Karachi
WGC|Warangal|Warrangal|IN|Asia/Kolkata
WGE|Walgett|Walgett, New South Wales|AU|Australia/Sydney
WGO|Winchester Regional|Winchester, Virginia|US|America/New_York
WGP|Waingapu|Waingapu-Sumba Island|ID|Asia/Makassar
WGT|Wangaratta|Wangaratta, Victoria|AU|Australia/Melbourne
WHA|Wuhu Xuanzhou|Wuhu|CN|Asia/Shanghai
WHF|Wadi Halfa|Wadi Halfa|SD|Africa/Khartoum
WHK|Whakatane|Whakatane|NZ|Pacific/Auckland
WHO|Franz Josef Aerodrome|Franz Josef Aerodrome|NZ|Pacific/Auckland
WHP|Whiteman|Los Angeles, California|US|America/Los_Angeles
WHS|Whalsay|Whalsay|GB|Europe/London
WHT|Wharton Regional|Wharton, Texas|US|America/Chicago
WHU|Wuhu Air Base|Wuhu|CN|Asia/Shanghai
WIB|Wilbarger County|Vernon, Texas|US|America/Chicago
WIC|Wick|Wick|GB|Europe/London
WIE|Wiesbaden Army Airfield|Wiesbaden|DE|Europe/Berlin
WIK|Waiheke Reeve|Waiheke Reeve|NZ|Pacific/Auckland
WIL|Nairobi Wilson|Nairobi|KE|Africa/Nairobi
WIN|Winton|Winton, Queensland|AU|Australia/Brisbane
WIO|Wilcannia|Wilcannia, New South Wales|AU|Australia/Sydney
WIR|Wairoa|Wairoa|NZ|Pacific/Auckland
WIT|Wittenoom|Wittenoom, Western Australia|AU|Australia/Perth
WIX|Tuxpan|Tuxpan|MX|America/Mexico_City
WJF|General Wm J Fox Airfield|Lancaster, California|US|America/Los_Angeles
WJR|Wajir|Wajir|KE|Africa/Nairobi
WJU|Wonju|Wonju|KR|Asia/Seoul
WKA|Wanaka|Wanaka|NZ|Pacific/Auckland
WKB|Warracknabeal|Warracknabeal, Victoria|AU|Australia/Melbourne
WKF|Waterkloof Air Force Base|Pretoria|ZA|Africa/Johannesburg
WKI|Hwange|Hwange|ZW|Africa/Harare
WKJ|Wakkanai|Wakkanai|JP|Asia/Tokyo
WKK|Aleknagik /New|Aleknagik, Alaska|US|America/Anchorage
WKR|Abaco I Walker C|Abaco I Walker C|BS|America/Nassau
WLA|Wallal|Wallal, Western Australia|AU|Australia/Perth
WLC|Walcha|Walcha, New South Wales|AU|Australia/Sydney
WLD|Strother Field|Winfield, Kansas|US|America/Chicago
WLE|Miles|Miles, Queensland|AU|Australia/Brisbane
WLH|Walaha|Walaha|VU|Pacific/Efate
WLK|Selawik|Selawik, Alaska|US|America/Anchorage
WLL|Wollogorang|Wollogorang, Northern Territory|AU|Australia/Darwin
WLO|Waterloo|Waterloo, Northern Territory|AU|Australia/Darwin
WLP|West Angelas|West Angelas, Western Australia|AU|Australia/Perth
WLS|Hihifo|Wallis Island|WF|Pacific/Wallis
WLW|Willows/Glenn County|Willows, California|US|America/Los_Angeles
WMA|Mandritsara|Mandritsara|MG|Indian/Antananarivo
WMB|Warrnambool|Warrnambool, Victoria|AU|Australia/Melbourne
WMC|Winnemucca Municipal|Winnemucca, Nevada|US|America/Los_Angeles
WMD|Mandabe|Mandabe|MG|Indian/Antananarivo
WME|Mount Keith|Mount Keith, Western Australia|AU|Australia/Perth
WMH|Baxter County|Mountain Home, Arkansas|US|America/Chicago
WMN|Maroantsetra|Maroantsetra|MG|Indian/Antananarivo
WMO|White Mountain|White Mountain, Alaska|US|America/Anchorage
WMR|Mananara Nord|Mananara Nord|MG|Indian/Antananarivo
WMT|Zunyi Maotai|Zunyi|CN|Asia/Shanghai
WMX|Wamena|Wamena-Papua Island|ID|Asia/Jayapura
WNA|Napakiak|Napakiak, Alaska|US|America/Anchorage
WND|Windarra|Windarra, Western Australia|AU|Australia/Perth
WNJ|Weining (under construction)|Leshan|CN|Asia/Shanghai
WNN|Wunnumin Lake|Wunnumin Lake, Ontario|CA|America/Winnipeg
WNP|Naga|Naga|PH|Asia/Manila
WNR|Windorah|Windorah, Queensland|AU|Australia/Brisbane
WNS|Nawabshah|Nawabash|PK|Asia/Karachi
WOA|Wonenara|Wonenara|PG|Pacific/Port_Moresby
WOE|Woensdrecht Air Base|Bergen Op Zoom|NL|Europe/Amsterdam
WOL|Wollongong|Wollongong, New South Wales|AU|Australia/Sydney
WON|Wondoola|Wondoola, Queensland|AU|Australia/Brisbane
WOT|Wang-an|Wang-an|TW|Asia/Taipei
WOW|Willow|Willow, Alaska|US|America/Anchorage
WPA|Cabo 1° Juan Roman|Puerto Aysen|CL|America/Santiago
WPB|Port Berge|Port Berge|MG|Indian/Antananarivo
WPC|Pincher Creek|Pincher Creek, Alberta|CA|America/Edmonton
WPK|Wrotham Park|Wrotham Park, Queensland|AU|Australia/Brisbane
WPO|North Fork Valley|Paonia, Colorado|US|America/Denver
WPR|Capitan Fuentes Martinez|Porvenir|CL|America/Santiago
WPU|Guardiamarina Zanartu|Puerto Williams|CL|America/Santiago
WRB|Robins Afb|Warner Robins, Georgia|US|America/New_York
WRE|Whangarei|Whangarei|NZ|Pacific/Auckland
WRG|Wrangell|Wrangell, Alaska|US|America/Anchorage
WRI|Mc Guire Field (Joint Base Mc Guire Dix Lakehurst)|Wrightstown, New Jersey|US|America/New_York
WRL|Worland Municipal|Worland, Wyoming|US|America/Denver
WRT|Warton|Warton|GB|Europe/London
WRW|Warrawagine|Warrawagine, Western Australia|AU|Australia/Perth
WRY|Westray|Westray|GB|Europe/London
WRZ|Wirawila|Weerawila|LK|Asia/Colombo
WSF|Cape Sarichef|Cape Sarichef, Alaska|US|America/Nome
WSG|Washington County|Washington, Pennsylvania|US|America/New_York
WSH|Brookhaven|Shirley, New York|US|America/New_York
WSK|Wushan Chongqing|Wushan|CN|Asia/Shanghai
WSM|Wiseman|Wiseman, Alaska|US|America/Anchorage
WSN|South Naknek Nr 2|South Naknek, Alaska|US|America/Anchorage
WSO|Washabo|Washabo|SR|America/Paramaribo
WSP|Waspam|Waspam|NI|America/Managua
WSR|Wasior|Wasior-Papua Island|ID|Asia/Jayapura
WST|Westerly State|Westerly, Rhode Island|US|America/New_York
WSU|Wasu|Wasu|PG|Pacific/Port_Moresby
WSZ|Westport|Westport|NZ|Pacific/Auckland
WTA|Tambohorano|Tambohorano|MG|Indian/Antananarivo
WTB|Toowoomba Wellcamp|Wellcamp, Queensland|AU|Australia/Brisbane
WTD|West End|West End|BS|America/Nassau
WTK|Noatak|Noatak, Alaska|US|America/Anchorage
WTL|Tuntutuliak|Tuntutuliak, Alaska|US|America/Nome
WTN|RAF Waddington|Waddington|GB|Europe/London
WTP|Woitape|Fatima Mission|PG|Pacific/Port_Moresby
WTR|Whiteriver|Whiteriver, Arizona|US|America/Phoenix
WTS|Tsiroanomandidy|Tsiroanomandidy|MG|Indian/Antananarivo
WTZ|Whitianga|Whitianga|NZ|Pacific/Auckland
WUA|Wuhai|Wuhai|CN|Asia/Shanghai
WUD|Wudinna|Wudinna, South Australia|AU|Australia/Adelaide
WUG|Wau|Wau|PG|Pacific/Port_Moresby
WUI|Murrin Murrin|Murrin Murrin, Western Australia|AU|Australia/Perth
WUN|Wiluna|Wiluna, Western Australia|AU|Australia/Perth
WUS|Nanping Wuyishan|Wuyishan|CN|Asia/Shanghai
WUU|Wau|Wau|SS|Africa/Juba
WUZ|Wuzhou Xijiang|Wuzhou|CN|Asia/Shanghai
WVB|Walvis Bay|Walvis Bay|NA|Africa/Windhoek
WVI|Watsonville Municipal|Watsonville, California|US|America/Los_Angeles
WVK|Manakara|Manakara|MG|Indian/Antananarivo
WVL|Waterville Regional|Waterville, Maine|US|America/New_York
WVN|Wilhelmshaven-Mariensiel|Wilhelmshaven|DE|Europe/Berlin
WWA|Wasilla|Wasilla, Alaska|US|America/Anchorage
WWD|Cape May County|Wildwood, New Jersey|US|America/New_York
WWI|Woodie Woodie|Woodie Woodie, Western Australia|AU|Australia/Perth
WWR|West Woodward|Woodward, Oklahoma|US|America/Chicago
WWT|Mertarvik|Mertarvik, Alaska|US|America/Nome
WWY|West Wyalong|West Wyalong, New South Wales|AU|Australia/Sydney
WXN|Wanxian|Wanxian|CN|Asia/Shanghai
WYA|Whyalla|Whyalla, South Australia|AU|Australia/Adelaide
WYE|Yengema|Yengema|SL|Africa/Freetown
WYK|Gatot Subrato|Batu Raja|ID|Asia/Jakarta
WYN|Wyndham|Wyndham, Western Australia|AU|Australia/Perth
WYS|Yellowstone|West Yellowstone, Montana|US|America/Denver
WZA|Wa|Wa|GH|Africa/Accra
XAI|Xinyang Minggang|Xinyang|CN|Asia/Shanghai
XAP|Chapeco|Chapeco|BR|America/Sao_Paulo
XAR|Aribinda|Aribinda|BF|Africa/Ouagadougou
XAU|Saul|Saul|GF|America/Cayenne
XBE|Bearskin Lake|Bearskin Lake, Ontario|CA|America/Winnipeg
XBG|Bogande|Bogande|BF|Africa/Ouagadougou
XBJ|Birjand|Birjand|IR|Asia/Tehran
XBK|Bourg-Ceyzeriat|Bourg|FR|Europe/Paris
XBO|Boulsa|Boulsa|BF|Africa/Ouagadougou
XBR|Brockville - Thousand Islands Regional Tackaberry|Brockville, Ontario|CA|America/Toronto
XCH|Christmas Island|Christmas Island|CX|Indian/Christmas
XCL|Cluff Lake|Cluff Lake, Saskatchewan|CA|America/Regina
XCM|Chatham Kent|Chatham-Kent, Ontario|CA|America/Toronto
XCO|Colac|Colac, Victoria|AU|Australia/Melbourne
XCR|Chalons-Vatry Air Base|Chalons|FR|Europe/Paris
XDE|Diebougou|Diebougou|BF|Africa/Ouagadougou
XDJ|Djibo|Djibo|BF|Africa/Ouagadougou
XEN|Xingcheng Air Base|Xingcheng Air Base|CN|Asia/Shanghai
XFN|Xiangfan|Xiangfan|CN|Asia/Shanghai
XFW|Hamburg-Finkenwerder|Hamburg|DE|Europe/Berlin
XGA|Gaoua|Gaoua|BF|Africa/Ouagadougou
XGG|Gorom-Gorom|Gorom-Gorom|BF|Africa/Ouagadougou
XGN|Xangongo|Xangongo|AO|Africa/Luanda
XGR|Kangiqsualujjuaq (Georges River)|Kangiqsualujjuaq, Quebec|CA|America/Iqaluit
XIC|Xichang Qingshan|Xichang|CN|Asia/Shanghai
XIJ|Ahmed Al Jaber Air Base|Ahmed Al Jaber AB|KW|Asia/Kuwait
XIL|Xilinhot|Xilinhot|CN|Asia/Shanghai
XIN|Xingning|Xingning|CN|Asia/Shanghai
XJM|Mangla|Mangla|PK|Asia/Karachi
XKA|Kantchari|Kantchari|BF|Africa/Ouagadougou
XKH|Xieng Khouang|Xieng Khouang|LA|Asia/Vientiane
XKS|Kasabonika|Kasabonika, Ontario|CA|America/Toronto
XKY|Kaya|Kaya|BF|Africa/Ouagadougou
XLB|Lac Brochet|Lac Brochet, Manitoba|CA|America/Winnipeg
XLS|Saint Louis|Saint Louis|SN|Africa/Dakar
XLU|Leo|Leo|BF|Africa/Ouagadougou
XMC|Mallacoota|Mallacoota, Victoria|AU|Australia/Hobart
XMD|Madison Municipal|Madison, South Dakota|US|America/Chicago
XMH|Manihi|Manihi|PF|Pacific/Tahiti
XMI|Masasi|Masasi|TZ|Africa/Dar_es_Salaam
XML|Minlaton|Minlaton, South Australia|AU|Australia/Adelaide
XMP|Macmillan Pass|Macmillan Pass, Yukon|CA|America/Whitehorse
XMS|Coronel E Carvajal|Macas|EC|America/Guayaquil
XMU|Moulins-Montbeugny|Moulins|FR|Europe/Paris
XMY|Yam Island|Yam Island, Queensland|AU|Australia/Brisbane
XNU|Nouna|Nouna|BF|Africa/Ouagadougou
XPA|Pama|Pama|BF|Africa/Ouagadougou
XPK|Pukatawagan|Pukatawagan, Manitoba|CA|America/Winnipeg
XPP|Poplar River|Poplar River, Manitoba|CA|America/Winnipeg
XPR|Pine Ridge|Pine Ridge, South Dakota|US|America/Denver
XQP|Quepos Managua|Quepos|CR|America/Costa_Rica
XQU|Qualicum Beach|Qualicum Beach, British Columbia|CA|America/Vancouver
XRH|RAAF Base Richmond|Richmond, New South Wales|AU|Australia/Sydney
XRR|Ross River|Ross River, Yukon|CA|America/Whitehorse
XRY|Jerez|Jerez de la Forntera|ES|Europe/Madrid
XSB|Sir Bani Yas|Sir Bani Yas|AE|Asia/Dubai
XSC|South Caicos|South Caicos|TC|America/Grand_Turk
XSD|Tonopah Test Range|Tonopah, Nevada|US|America/Los_Angeles
XSE|Sebba|Sebba|BF|Africa/Ouagadougou
XSI|South Indian Lake|South Indian Lake, Manitoba|CA|America/Winnipeg
XSP|Seletar|Seletar|SG|Asia/Singapore
XTG|Thargomindah|Thargomindah, Queensland|AU|Australia/Brisbane
XTL|Tadoule Lake|Tadoule Lake, Manitoba|CA|America/Winnipeg
XTO|Taroom|Taroom, Queensland|AU|Australia/Brisbane
XTR|Tara|Tara, Queensland|AU|Australia/Brisbane
XXN|Riyadh Air Base|Riyadh|SA|Asia/Riyadh
XYA|Yandina|Yandina|SB|Pacific/Guadalcanal
XYR|Edwaki|Yellow River Mission|PG|Pacific/Port_Moresby
XZA|Zabre|Zabre|BF|Africa/Ouagadougou
YAA|Anahim Lake|Anahim Lake, British Columbia|CA|America/Vancouver
YAB|Arctic Bay|Arctic Bay, Nunavut|CA|America/Rankin_Inlet
YAC|Cat Lake|Cat Lake, Ontario|CA|America/Winnipeg
YAD|Moose Lake (Lodge)|Moose Lake, British Columbia|CA|America/Vancouver
YAG|Fort Frances Municipal|Fort Frances, Ontario|CA|America/Winnipeg
YAH|La Grande-4|La Grande-4, Quebec|CA|America/Toronto
YAI|Gral. Bernardo O´Higgins|Chillan|CL|America/Santiago
YAK|Yakutat|Yakutat, Alaska|US|America/Anchorage
YAL|Alert Bay|Alert Bay, British Columbia|CA|America/Vancouver
YAM|Sault Ste Marie|Sault Sainte Marie, Ontario|CA|America/Toronto
YAN|Yangambi|Yangambi|CD|Africa/Lubumbashi
YAO|Yaounde|Yaounde|CM|Africa/Douala
YAR|La Grande-3|La Grande-3, Quebec|CA|America/Toronto
YAS|Yasawa Island|Yasawa Island|FJ|Pacific/Fiji
YAT|Attawapiskat|Attawapiskat, Ontario|CA|America/Toronto
YAU|Donaldson|Kattiniq, Quebec|CA|America/Toronto
YAX|Wapekeka|Angling Lake, Ontario|CA|America/Winnipeg
YAY|St. Anthony|St. Anthony, Newfoundland and Labrador|CA|America/St_Johns
YAZ|Tofino / Long Beach|Tofino, British Columbia|CA|America/Vancouver
YBA|Banff|Banff, Alberta|CA|America/Edmonton
YBB|Kugaaruk|Kugaaruk, Nunavut|CA|America/Edmonton
YBC|Baie Comeau|Baie-Comeau, Quebec|CA|America/Toronto
YBE|Uranium City|Uranium City, Saskatchewan|CA|America/Regina
YBG|CFB Bagotville|Bagotville, Quebec|CA|America/Toronto
YBI|Black Tickle|Black Tickle, Newfoundland and Labrador|CA|America/Halifax
YBK|Baker Lake|Baker Lake, Nunavut|CA|America/Winnipeg
YBL|Campbell River|Campbell River, British Columbia|CA|America/Vancouver
YBO|Bob Quinn Lake|Bob Quinn Lake, British Columbia|CA|America/Vancouver
YBP|Yibin Wuliangye|Yibin|CN|Asia/Shanghai
YBR|Brandon Municipal|Brandon, Manitoba|CA|America/Winnipeg
YBT|Brochet|Brochet, Manitoba|CA|America/Winnipeg
YBV|Berens River|Berens River, Manitoba|CA|America/Winnipeg
YBX|Lourdes de Blanc Sablon|Lourdes-De-Blanc-Sablon, Quebec|CA|America/Blanc-Sablon
YBY|Bonnyville|Bonnyville, Alberta|CA|America/Edmonton
YCA|Courtenay Airpark|Courtenay, British Columbia|CA|America/Vancouver
YCB|Cambridge Bay|Cambridge Bay, Nunavut|CA|America/Edmonton
YCC|Cornwall Regional|Cornwall, Quebec|CA|America/Toronto
YCD|Nanaimo|Nanaimo, British Columbia|CA|America/Vancouver
YCE|James T. Field Memorial Aerodrome|Centralia, Ontario|CA|America/Toronto
YCG|Castlegar|Castlegar, British Columbia|CA|America/Vancouver
YCH|Miramichi|Miramichi, New Brunswick|CA|America/Halifax
YCK|Colville Lake|Colville Lake, Northwest Territories|CA|America/Yellowknife
YCL|Charlo|Charlo, New Brunswick|CA|America/Halifax
YCM|St. Catharines Niagara District|Niagara-on-the-lake, Ontario|CA|America/Toronto
YCN|Cochrane|Cochrane, Ontario|CA|America/Toronto
YCO|Kugluktuk|Kugluktuk, Nunavut|CA|America/Edmonton
YCQ|Chetwynd|Chetwynd, British Columbia|CA|America/Dawson_Creek
YCR|Cross Lake (Charlie Sinclair Memorial)|Cross Lake, Manitoba|CA|America/Winnipeg
YCS|Chesterfield Inlet|Chesterfield Inlet, Nunavut|CA|America/Winnipeg
YCT|Coronation|Coronation, Alberta|CA|America/Edmonton
YCU|Yuncheng Guangong|Yuncheng|CN|Asia/Shanghai
YCW|Chilliwack|Chilliwack, British Columbia|CA|America/Vancouver
YCY|Clyde River|Clyde River, Nunavut|CA|America/Toronto
YCZ|Fairmont Hot Springs|Fairmont Hot Springs, British Columbia|CA|America/Edmonton
YDA|Dawson City|Dawson City, Yukon|CA|America/Vancouver
YDB|Burwash|Burwash, Yukon|CA|America/Vancouver
YDC|Drayton Valley Industrial|Drayton Valley, Alberta|CA|America/Edmonton
YDF|Deer Lake|Deer Lake, Newfoundland and Labrador|CA|America/St_Johns
YDG|Digby / Annapolis Regional|Digby, Nova Scotia|CA|America/Halifax
YDJ|Hatchet Lake|Hatchet Lake, Saskatchewan|CA|America/Regina
YDL|Dease Lake|Dease Lake, British Columbia|CA|America/Vancouver
YDN|Dauphin Barker|Dauphin, Manitoba|CA|America/Winnipeg
YDO|Dolbeau Lac-Saint-Jean|Saint-Félicien, Quebec|CA|America/Toronto
YDP|Nain|Nain, Newfoundland and Labrador|CA|America/Halifax
YDQ|Dawson Creek|Dawson Creek, British Columbia|CA|America/Dawson_Creek
YDT|Boundary Bay|Ladner, British Columbia|CA|America/Vancouver
YDU|Kasba Lake|Kasba Lake, Northwest Territories|CA|America/Yellowknife
YDV|Bloodvein River|Bloodvein River, Manitoba|CA|America/Winnipeg
YDW|North of Sixty|Obre Lake, Northwest Territories|CA|America/Yellowknife
YEB|Bar River|Bar River, Ontario|CA|America/Toronto
YEC|Yecheon|Yecheon|KR|Asia/Seoul
YEH|Yinchuan Helanshan|Yinchuan|CN|Asia/Shanghai
YEI|Bursa Yenisehir|Bursa|TR|Europe/Istanbul
YEK|Arviat|Arviat, Nunavut|CA|America/Winnipeg
YEL|Elliot Lake Municipal|Elliot Lake, Ontario|CA|America/Toronto
YEM|Manitoulin East Municipal|Manitowaning, Ontario|CA|America/Toronto
YEN|Estevan|Estevan, Saskatchewan|CA|America/Regina
YEO|RNAS Yeovilton|Yeovil|GB|Europe/London
YER|Fort Severn|Fort Severn, Ontario|CA|America/Toronto
YES|Yasouj|Yasouj|IR|Asia/Tehran
YET|Edson|Edson, Alberta|CA|America/Edmonton
YEU|Eureka|Eureka, Nunavut|CA|America/Rankin_Inlet
YEV|Inuvik (Mike Zubko)|Inuvik, Northwest Territories|CA|America/Inuvik
YEY|Amos Magny|Amos, Quebec|CA|America/Toronto
YFA|Fort Albany|Fort Albany, Ontario|CA|America/Toronto
YFB|Iqaluit|Iqaluit, Nunavut|CA|America/Toronto
YFE|Forestville|Forestville, Quebec|CA|America/Toronto
YFG|Fontanges|Fontanges, Quebec|CA|America/Toronto
YFH|Fort Hope|Fort Hope, Ontario|CA|America/Toronto
YFI|Fort Mackay / Firebag|Suncor Energy Site, Alberta|CA|America/Edmonton
YFJ|Wekweeti|Wekweeti, Northwest Territories|CA|America/Edmonton
YFO|Flin Flon|Flin Flon, Manitoba|CA|America/Winnipeg
YFR|Fort Resolution|Fort Resolution, Northwest Territories|CA|America/Edmonton
YFS|Fort Simpson|Fort Simpson, Northwest Territories|CA|America/Edmonton
YFX|St. Lewis (Fox Harbour)|St. Lewis, Newfoundland and Labrador|CA|America/St_Johns
YGB|Texada Gillies Bay|Texada, British Columbia|CA|America/Vancouver
YGC|Grande Cache|Grande Cache, Alberta|CA|America/Edmonton
YGH|Fort Good Hope|Fort Good Hope, Northwest Territories|CA|America/Edmonton
YGJ|Miho Yonago|Yonago|JP|Asia/Tokyo
YGK|Kingston|Kingston, Ontario|CA|America/Toronto
YGL|La Grande Riviere|Radisson, Quebec|CA|America/Toronto
YGM|Gimli Industrial Park|Gimli, Manitoba|CA|America/Winnipeg
YGO|Gods Lake Narrows|Gods Lake Narrows, Manitoba|CA|America/Winnipeg
YGP|Gaspe (Michel-Pouliot)|Gaspe, Quebec|CA|America/Toronto
YGQ|Geraldton Greenstone Regional|Geraldton, Ontario|CA|America/Toronto
YGR|Iles-de-la-Madeleine|Iles-de-la-Madeleine, Quebec|CA|America/Toronto
YGT|Igloolik|Igloolik, Nunavut|CA|America/Toronto
YGV|Havre St Pierre|Havre St-Pierre, Quebec|CA|America/Toronto
YGW|Kuujjuarapik|Kuujjuarapik, Quebec|CA|America/Toronto
YGX|Gillam|Gillam, Manitoba|CA|America/Winnipeg
YGZ|Grise Fiord|Grise Fiord, Nunavut|CA|America/Toronto
YHA|Port Hope Simpson|Port Hope Simpson, Newfoundland and Labrador|CA|America/St_Johns
YHB|Hudson Bay|Hudson Bay, Saskatchewan|CA|America/Regina
YHD|Dryden Regional|Dryden, Ontario|CA|America/Winnipeg
YHE|Hope|Hope, British Columbia|CA|America/Vancouver
YHF|Hearst Rene Fontaine Municipal|Hearst, Ontario|CA|America/Toronto
YHG|Charlottetown|Charlottetown, Newfoundland and Labrador|CA|America/St_Johns
YHI|Ulukhaktok Holman|Ulukhaktok, Northwest Territories|CA|America/Yellowknife
YHJ|Nanchang Yaohu|Nanchang|CN|Asia/Shanghai
YHK|Gjoa Haven|Gjoa Haven, Nunavut|CA|America/Edmonton
YHN|Hornepayne Municipal|Hornepayne, Ontario|CA|America/Toronto
YHO|Hopedale|Hopedale, Newfoundland and Labrador|CA|America/Halifax
YHP|Poplar Hill|Poplar Hill, Ontario|CA|America/Winnipeg
YHR|Chevery|Chevery, Quebec|CA|America/Blanc-Sablon
YHS|Sechelt-Gibsons|Sechelt-Gibsons, British Columbia|CA|America/Vancouver
YHT|Haines Junction|Haines Junction, Yukon|CA|America/Whitehorse
YHU|Montréal / St-Hubert|Longueuil, Quebec|CA|America/Toronto
YHY|Hay River / Merlyn Carter|Hay River, Northwest Territories|CA|America/Yellowknife
YIB|Atikokan Municipal|Atikokan, Ontario|CA|America/Panama
YIE|Aershan Yiershi|Arxan|CN|Asia/Shanghai
YIF|St Augustin|St-Augustin, Quebec|CA|America/Blanc-Sablon
YIH|Yichang|Yichang|CN|Asia/Shanghai
YIK|Ivujivik|Ivujivik, Quebec|CA|America/Toronto
YIN|Yining|Yining|CN|Asia/Shanghai
YIO|Pond Inlet|Pond Inlet, Nunavut|CA|America/Toronto
YIP|Willow Run|Detroit, Michigan|US|America/New_York
YIV|Island Lake|Island Lake, Manitoba|CA|America/Winnipeg
YIW|Yiwu|Yiwu|CN|Asia/Shanghai
YJA|Jasper|Jasper, Alberta|CA|America/Edmonton
YJF|Fort Liard|Fort Liard, Northwest Territories|CA|America/Yellowknife
YJN|St-Jean|Saint Jean, Quebec|CA|America/Toronto
YJP|Hinton / Jasper-Hinton|Hinton, Alberta|CA|America/Edmonton
YJS|Samjiyon|Samjiyon|KP|Asia/Pyongyang
YJT|Stephenville|Stephenville, Newfoundland and Labrador|CA|America/St_Johns
YKA|Kamloops|Kamloops, British Columbia|CA|America/Vancouver
YKC|Collins Bay|Collins Bay, Saskatchewan|CA|America/Regina
YKD|Kincardine|Kincardine, Ontario|CA|America/Toronto
YKE|Knee Lake|Knee Lake, Manitoba|CA|America/Winnipeg
YKF|Kitchener / Waterloo|Waterloo, Ontario|CA|America/Toronto
YKG|Kangirsuk|Kangirsuk, Quebec|CA|America/Toronto
YKH|Yingkou Lanqi|Yingkou|CN|Asia/Shanghai
YKJ|Key Lake|Key Lake, Saskatchewan|CA|America/Regina
YKL|Schefferville|Schefferville, Quebec|CA|America/Toronto
YKM|Yakima Air Trml/Mcallister Field|Yakima, Washington|US|America/Los_Angeles
YKN|Chan Gurney Municipal|Yankton, South Dakota|US|America/Chicago
YKO|Yüksekova Selahaddin Eyyubi|Yüksekova|TR|Europe/Istanbul
YKQ|Waskaganish|Waskaganish, Quebec|CA|America/Toronto
YKS|Yakutsk|Yakutsk|RU|Asia/Yakutsk
YKU|Chisasibi|Chisasibi, Quebec|CA|America/Toronto
YKX|Kirkland Lake|Kirkland Lake, Ontario|CA|America/Toronto
YKY|Kindersley|Kindersley, Saskatchewan|CA|America/Regina
YLB|Lac La Biche|Lac La Biche, Alberta|CA|America/Edmonton
YLC|Kimmirut|Kimmirut, Nunavut|CA|America/Toronto
YLD|Chapleau|Chapleau, Ontario|CA|America/Toronto
YLE|Whati|Whati, Northwest Territories|CA|America/Edmonton
YLG|Yalgoo|Yalgoo, Western Australia|AU|Australia/Perth
YLH|Lansdowne House|Lansdowne House, Ontario|CA|America/Toronto
YLI|Ylivieska|Ylivieska|FI|Europe/Helsinki
YLJ|Meadow Lake|Meadow Lake, Saskatchewan|CA|America/Regina
YLK|Barrie-Orillia (Lake Simcoe Regional)|Barrie-Orillia, Ontario|CA|America/Toronto
YLL|Lloydminster|Lloydminster, Alberta|CA|America/Edmonton
YLQ|La Tuque|La Tuque, Quebec|CA|America/Toronto
YLR|Leaf Rapids|Leaf Rapids, Manitoba|CA|America/Winnipeg
YLS|Lebel-sur-Quevillon|Lebel-sur-Quevillon, Quebec|CA|America/Toronto
YLT|Alert|Alert, Nunavut|CA|America/Toronto
YLV|Yevlakh|Yevlakh|AZ|Asia/Baku
YLX|Yulin Fumian|Yulin|CN|Asia/Shanghai
YLY|Langley|Langley, British Columbia|CA|America/Vancouver
YMA|Mayo|Mayo, Yukon|CA|America/Vancouver
YMB|Merritt|Merritt, British Columbia|CA|America/Vancouver
YME|Matane|Matane, Quebec|CA|America/Toronto
YMG|Manitouwadge|Manitouwadge, Ontario|CA|America/Toronto
YMH|Mary's Harbour|Mary's Harbour, Newfoundland and Labrador|CA|America/St_Johns
YMJ|Moose Jaw Air Vice Marshal C. M. McEwen|Moose Jaw, Saskatchewan|CA|America/Regina
YMK|Mys Kamenny|Mys Kamennyi|RU|Asia/Yekaterinburg
YML|Charlevoix|Charlevoix, Quebec|CA|America/Toronto
YMM|Fort McMurray|Fort McMurray, Alberta|CA|America/Edmonton
YMN|Makkovik|Makkovik, Newfoundland and Labrador|CA|America/Halifax
YMO|Moosonee|Moosonee, Ontario|CA|America/Toronto
YMS|Moises Benzaquen Rengifo|Yurimaguas|PE|America/Lima
YMT|Chapais|Chibougamau, Quebec|CA|America/Toronto
YMW|Maniwaki|Maniwaki, Quebec|CA|America/Toronto
YMX|Montréal (Mirabel)|Mirabel, Quebec|CA|America/Toronto
YNA|Natashquan|Natashquan, Quebec|CA|America/Toronto
YNB|Yenbo|Yenbo|SA|Asia/Riyadh
YNC|Wemindji|Wemindji, Quebec|CA|America/Toronto
YND|Ottawa / Gatineau|Gatineau, Quebec|CA|America/Toronto
YNE|Norway House|Norway House, Manitoba|CA|America/Winnipeg
YNG|Youngstown/Warren Regional|Youngstown, Ohio|US|America/New_York
YNH|Hudsons Hope|Hudson's Hope, British Columbia|CA|America/Dawson_Creek
YNJ|Yanji Chaoyangchuan|Yanji|CN|Asia/Shanghai
YNL|Points North Landing|Points North Landing, Saskatchewan|CA|America/Regina
YNM|Matagami|Matagami, Quebec|CA|America/Toronto
YNN|Nejanilini Lake|Nejanilini Lake, Manitoba|CA|America/Winnipeg
YNO|North Spirit Lake|North Spirit Lake, Ontario|CA|America/Winnipeg
YNP|Natuashish|Natuashish, Newfoundland and Labrador|CA|America/Goose_Bay
YNS|Nemiscau|Nemiscau, Quebec|CA|America/Toronto
YNX|Snap Lake|Snap Lake, Northwest Territories|CA|America/Yellowknife
YNZ|Yancheng|Yancheng|CN|Asia/Shanghai
YOA|Ekati|Ekati, Northwest Territories|CA|America/Edmonton
YOC|Old Crow|Old Crow, Yukon|CA|America/Vancouver
YOD|CFB Cold Lake|Cold Lake, Alberta|CA|America/Edmonton
YOE|Donnelly|Donnelly, Alberta|CA|America/Edmonton
YOG|Ogoki Post|Ogoki Post, Ontario|CA|America/Toronto
YOH|Oxford House|Oxford House, Manitoba|CA|America/Winnipeg
YOJ|High Level|High Level, Alberta|CA|America/Edmonton
YOL|Yola|Yola|NG|Africa/Lagos
YOO|Oshawa|Oshawa, Ontario|CA|America/Toronto
YOP|Rainbow Lake|Rainbow Lake, Alberta|CA|America/Edmonton
YOS|Owen Sound / Billy Bishop Regional|Owen Sound, Ontario|CA|America/Toronto
YOT|Yotvata Airfield|Yotvata|IL|Asia/Jerusalem
YPA|Prince Albert (Glass Field)|Prince Albert, Saskatchewan|CA|America/Regina
YPB|Port Alberni|Port Alberni, British Columbia|CA|America/Vancouver
YPC|Paulatuk (Nora Aliqatchialuk Ruben)|Paulatuk, Northwest Territories|CA|America/Edmonton
YPD|Parry Sound Area Municipal|Parry Sound, Ontario|CA|America/Toronto
YPE|Peace River|Peace River, Alberta|CA|America/Edmonton
YPG|Southport|Portage, Manitoba|CA|America/Winnipeg
YPH|Inukjuak|Inukjuak, Quebec|CA|America/Toronto
YPJ|Aupaluk|Aupaluk, Quebec|CA|America/Toronto
YPK|Pitt Meadows|Pitt Meadows, British Columbia|CA|America/Vancouver
YPL|Pickle Lake|Pickle Lake, Ontario|CA|America/Panama
YPM|Pikangikum|Pikangikum, Ontario|CA|America/Winnipeg
YPN|Port Menier|Port-Menier, Quebec|CA|America/Toronto
YPO|Peawanuck|Peawanuck, Ontario|CA|America/Toronto
YPQ|Peterborough|Peterborough, Ontario|CA|America/Toronto
YPR|Prince Rupert|Prince Rupert, British Columbia|CA|America/Vancouver
YPS|Port Hawkesbury|Port Hawkesbury, Nova Scotia|CA|America/Halifax
YPW|Powell River|Powell River, British Columbia|CA|America/Vancouver
YPX|Puvirnituq|Puvirnituq, Quebec|CA|America/Toronto
YPY|Fort Chipewyan|Fort Chipewyan, Alberta|CA|America/Edmonton
YPZ|Burns Lake|Burns Lake, British Columbia|CA|America/Vancouver
YQA|Muskoka|Muskoka, Ontario|CA|America/Toronto
YQC|Quaqtaq|Quaqtaq, Quebec|CA|America/Toronto
YQD|The Pas|The Pas, Manitoba|CA|America/Winnipeg
YQF|Red Deer Regional|Red Deer, Alberta|CA|America/Edmonton
YQG|Windsor|Windsor, Ontario|CA|America/Toronto
YQH|Watson Lake|Watson Lake, Yukon|CA|America/Vancouver
YQI|Yarmouth|Yarmouth, Nova Scotia|CA|America/Halifax
YQK|Kenora|Kenora, Ontario|CA|America/Winnipeg
YQL|Lethbridge|Lethbridge, Alberta|CA|America/Edmonton
YQN|Nakina|Nakina, Ontario|CA|America/Toronto
YQQ|Comox|Comox, British Columbia|CA|America/Vancouver
YQS|St Thomas Municipal|St Thomas, Ontario|CA|America/Toronto
YQT|Thunder Bay|Thunder Bay, Ontario|CA|America/Thunder_Bay
YQU|Grande Prairie|Grande Prairie, Alberta|CA|America/Edmonton
YQV|Yorkton Municipal|Yorkton, Saskatchewan|CA|America/Regina
YQW|North Battleford|North Battleford, Saskatchewan|CA|America/Regina
YQY|Sydney / J.A. Douglas McCurdy|Sydney, Nova Scotia|CA|America/Glace_Bay
YQZ|Quesnel|Quesnel, British Columbia|CA|America/Vancouver
YRA|Rae Lakes|Gameti, Northwest Territories|CA|America/Yellowknife
YRB|Resolute Bay|Resolute Bay, Nunavut|CA|America/Winnipeg
YRF|Cartwright|Cartwright, Newfoundland and Labrador|CA|America/Halifax
YRG|Rigolet|Rigolet, Newfoundland and Labrador|CA|America/Halifax
YRI|Riviere-du-Loup|Riviere-du-Loup, Quebec|CA|America/Toronto
YRJ|Roberval|Roberval, Quebec|CA|America/Toronto
YRL|Red Lake|Red Lake, Ontario|CA|America/Winnipeg
YRM|Rocky Mountain House|Rocky Mountain House, Alberta|CA|America/Edmonton
YRO|Ottawa / Rockcliffe|Ottawa, Ontario|CA|America/Toronto
YRQ|Trois-Rivieres|Trois-Rivieres, Quebec|CA|America/Toronto
YRS|Red Sucker Lake|Red Sucker Lake, Manitoba|CA|America/Winnipeg
YRT|Rankin Inlet|Rankin Inlet, Nunavut|CA|America/Winnipeg
YRV|Revelstoke|Revelstoke, British Columbia|CA|America/Vancouver
YSA|Sable Island Landing Strip|Sable Island, Nova Scotia|CA|America/Halifax
YSB|Sudbury|Falconbridge, Ontario|CA|America/Toronto
YSC|Sherbrooke|Sherbrooke, Quebec|CA|America/Toronto
YSE|Squamish|Squamish, British Columbia|CA|America/Vancouver
YSF|Stony Rapids|Stony Rapids, Saskatchewan|CA|America/Regina
YSG|Lutselk'e|Lutselk'e, Northwest Territories|CA|America/Yellowknife
YSH|Smiths Falls-Montague (Russ Beach)|Smiths Falls, Ontario|CA|America/Toronto
YSJ|Saint John|Saint John, New Brunswick|CA|America/Halifax
YSK|Sanikiluaq|Sanikiluaq, Nunavut|CA|America/Iqaluit
YSL|St Leonard|St Leonard, New Brunswick|CA|America/Moncton
YSM|Fort Smith|Fort Smith, Northwest Territories|CA|America/Edmonton
YSN|Salmon Arm|Salmon Arm, British Columbia|CA|America/Vancouver
YSO|Postville|Postville, Newfoundland and Labrador|CA|America/Halifax
YSP|Marathon|Marathon, Ontario|CA|America/Toronto
YSQ|Songyuan Chaganhu|Songyuan|CN|Asia/Shanghai
YST|St. Theresa Point|St. Theresa Point, Manitoba|CA|America/Winnipeg
YSU|Summerside|Summerside, Prince Edward Island|CA|America/Halifax
YSY|Sachs Harbour (David Nasogaluak Jr. Saaryuaq)|Sachs Harbour, Northwest Territories|CA|America/Edmonton
YTA|Pembroke|Pembroke, Ontario|CA|America/Toronto
YTD|Thicket Portage|Thicket Portage, Manitoba|CA|America/Winnipeg
YTE|Cape Dorset|Cape Dorset, Nunavut|CA|America/Toronto
YTF|Alma|Alma, Quebec|CA|America/Toronto
YTH|Thompson|Thompson, Manitoba|CA|America/Winnipeg
YTL|Big Trout Lake|Big Trout Lake, Ontario|CA|America/Winnipeg
YTQ|Tasiujaq|Tasiujaq, Quebec|CA|America/Toronto
YTR|CFB Trenton|Trenton, Ontario|CA|America/Toronto
YTS|Timmins Victor M. Power|Timmins, Ontario|CA|America/Toronto
YTT|Tisdale|Tisdale, Saskatchewan|CA|America/Regina
YTW|Yutian Wanfang|Yutian|CN|Asia/Shanghai
YTX|Telegraph Creek|Telegraph Creek, British Columbia|CA|America/Vancouver
YTY|Yangzhou Taizhou|Yangzhou|CN|Asia/Shanghai
YUB|Tuktoyaktuk|Tuktoyaktuk, Northwest Territories|CA|America/Yellowknife
YUD|Umiujaq|Umiujaq, Quebec|CA|America/Toronto
YUE|Yuendumu|Yuendumu, Northern Territory|AU|Australia/Darwin
YUS|Yushu Batang|Yushu|CN|Asia/Shanghai
YUT|Repulse Bay|Repulse Bay, Nunavut|CA|America/Winnipeg
YUX|Hall Beach|Hall Beach, Nunavut|CA|America/Toronto
YUY|Rouyn-Noranda|McWatters, Quebec|CA|America/Toronto
YVA|Iconi|Moroni|KM|Indian/Comoro
YVB|Bonaventure|Bonaventure, Quebec|CA|America/Toronto
YVC|La Ronge (Barber Field)|La Ronge, Saskatchewan|CA|America/Regina
YVE|Vernon|Vernon, British Columbia|CA|America/Vancouver
YVG|Vermilion|Vermilion, Alberta|CA|America/Edmonton
YVM|Qikiqtarjuaq|Qikiqtarjuaq, Nunavut|CA|America/Toronto
YVO|Val-d'Or|Bourlamaque, Quebec|CA|America/Toronto
YVP|Kuujjuaq|Kuujjuaq, Quebec|CA|America/Toronto
YVQ|Norman Wells|Norman Wells, Northwest Territories|CA|America/Edmonton
YVT|Buffalo Narrows|Buffalo Narrows, Saskatchewan|CA|America/Regina
YVV|Wiarton|Wiarton, Ontario|CA|America/Toronto
YVZ|Deer Lake|Deer Lake, Ontario|CA|America/Winnipeg
YWA|Petawawa|Petawawa, Ontario|CA|America/Toronto
YWB|Kangiqsujuaq (Wakeham Bay)|Kangiqsujuaq, Quebec|CA|America/Toronto
YWH|Victoria Harbour|Victoria, British Columbia|CA|America/Vancouver
YWJ|Deline|Deline, Northwest Territories|CA|America/Edmonton
YWK|Wabush|Wabush, Newfoundland and Labrador|CA|America/Halifax
YWL|Williams Lake|Williams Lake, British Columbia|CA|America/Vancouver
YWM|Williams Harbour|Williams Harbour, Newfoundland and Labrador|CA|America/St_Johns
YWP|Webequie|Webequie, Ontario|CA|America/Toronto
YWY|Wrigley|Wrigley, Northwest Territories|CA|America/Edmonton
YXC|Cranbrook / Canadian Rockies|Cranbrook, British Columbia|CA|America/Edmonton
YXH|Medicine Hat|Medicine Hat, Alberta|CA|America/Edmonton
YXJ|Fort St. John|Fort Saint John, British Columbia|CA|America/Dawson_Creek
YXK|Rimouski|Rimouski, Quebec|CA|America/Toronto
YXL|Sioux Lookout|Sioux Lookout, Ontario|CA|America/Winnipeg
YXN|Whale Cove|Whale Cove, Nunavut|CA|America/Winnipeg
YXP|Pangnirtung|Pangnirtung, Nunavut|CA|America/Toronto
YXQ|Beaver Creek|Beaver Creek, Yukon|CA|America/Whitehorse
YXR|Earlton (Timiskaming Regional)|Earlton, Ontario|CA|America/Toronto
YXS|Prince George|Prince George, British Columbia|CA|America/Vancouver
YXT|Terrace|Terrace, British Columbia|CA|America/Vancouver
YXU|London|London, Ontario|CA|America/Toronto
YXX|Abbotsford|Abbotsford, British Columbia|CA|America/Vancouver
YXZ|Wawa|Wawa, Ontario|CA|America/Toronto
YYA|Yueyang Sanhe|Yueyang|CN|Asia/Shanghai
YYB|North Bay|North Bay, Ontario|CA|America/Toronto
YYD|Smithers|Smithers, British Columbia|CA|America/Vancouver
YYE|Fort Nelson|Fort Nelson, British Columbia|CA|America/Fort_Nelson
YYF|Penticton|Penticton, British Columbia|CA|America/Vancouver
YYG|Charlottetown|Charlottetown, Prince Edward Island|CA|America/Halifax
YYH|Taloyoak|Taloyoak, Nunavut|CA|America/Edmonton
YYL|Lynn Lake|Lynn Lake, Manitoba|CA|America/Winnipeg
YYM|Cowley|Cowley, Alberta|CA|America/Edmonton
YYN|Swift Current|Swift Current, Saskatchewan|CA|America/Regina
YYQ|Churchill|Churchill, Manitoba|CA|America/Winnipeg
YYR|Goose Bay|Goose Bay, Newfoundland and Labrador|CA|America/Goose_Bay
YYU|Kapuskasing|Kapuskasing, Ontario|CA|America/Toronto
YYW|Armstrong|Armstrong, Ontario|CA|America/Toronto
YYY|Mont-Joli|Mont Jolie, Quebec|CA|America/Toronto
YZE|Gore Bay Manitoulin|Gore Bay, Ontario|CA|America/Toronto
YZF|Yellowknife|Yellowknife, Northwest Territories|CA|America/Edmonton
YZG|Salluit|Salluit, Quebec|CA|America/Toronto
YZH|Slave Lake|Slave Lake, Alberta|CA|America/Edmonton
YZP|Sandspit|Sandspit, British Columbia|CA|America/Vancouver
YZR|Chris Hadfield|Sarnia, Ontario|CA|America/Toronto
YZS|Coral Harbour|Coral Harbour, Nunavut|CA|America/Panama
YZT|Port Hardy|Port Hardy, British Columbia|CA|America/Vancouver
YZU|Whitecourt|Whitecourt, Alberta|CA|America/Edmonton
YZV|Sept-Iles|Sept-Iles, Quebec|CA|America/Toronto
YZW|Teslin|Teslin, Yukon|CA|America/Vancouver
YZX|CFB Greenwood|Greenwood, Nova Scotia|CA|America/Halifax
YZY|Ganzhou|Zhangye|CN|Asia/Shanghai
YZZ|Trail|Trail, British Columbia|CA|America/Vancouver
ZAC|York Landing|York Landing, Manitoba|CA|America/Winnipeg
ZAJ|Zaranj|Zaranj|AF|Asia/Kabul
ZAL|Pichoy|Valdivia|CL|America/Santiago
ZAO|Cahors-Lalbenque|Cahors|FR|Europe/Paris
ZAR|Zaria|Zaria|NG|Africa/Lagos
ZAT|Zhaotong|Zhaotong|CN|Asia/Shanghai
ZAZ|Zaragoza Air Base|Zaragoza|ES|Europe/Madrid
ZBE|Zabreh Ostrava|Zabreh|CZ|Europe/Prague
ZBF|Bathurst|Bathurst, New Brunswick|CA|America/Halifax
ZBL|Thangool (Biloela)|Biloela, Queensland|AU|Australia/Brisbane
ZBM|Bromont (Roland Desourdy)|Bromont, Quebec|CA|America/Toronto
ZBO|Bowen|Bowen, Queensland|AU|Australia/Brisbane
ZBR|Konarak|Chabahar|IR|Asia/Tehran
ZBY|Sayaboury|Sayaboury|LA|Asia/Vientiane
ZCO|La Araucanía (Temuco)|Freire|CL|America/Santiago
ZEC|Secunda|Secunda|ZA|Africa/Johannesburg
ZEL|Bella Bella (Campbell Island)|Bella Bella, British Columbia|CA|America/Vancouver
ZEM|Eastmain River|Eastmain River, Quebec|CA|America/Toronto
ZER|Zero|Zero|IN|Asia/Kolkata
ZFA|Faro|Faro, Yukon|CA|America/Vancouver
ZFD|Fond-Du-Lac|Fond-Du-Lac, Saskatchewan|CA|America/Regina
ZFL|Zhaosu Tianma|Zhaosu|CN|Asia/Shanghai
ZFM|Fort Mcpherson|Fort Mcpherson, Northwest Territories|CA|America/Edmonton
ZFN|Tulita|Tulita, Northwest Territories|CA|America/Edmonton
ZFW|Fairview|Fairview, Alberta|CA|America/Edmonton
ZGF|Grand Forks|Grand Forks, British Columbia|CA|America/Vancouver
ZGI|Gods River|Gods River, Manitoba|CA|America/Winnipeg
ZGL|South Galway|South Galway, Queensland|AU|Australia/Brisbane
ZGM|Ngoma|Ngoma|ZM|Africa/Lusaka
ZGR|Little Grand Rapids|Little Grand Rapids, Manitoba|CA|America/Winnipeg
ZGU|Gaua Island|Gaua Island|VU|Pacific/Efate
ZHA|Zhanjiang Wuchuan|Zhanjiang|CN|Asia/Shanghai
ZHI|Grenchen|Grenchen|CH|Europe/Zurich
ZHP|High Prairie|High Prairie, Alberta|CA|America/Edmonton
ZHY|Zhongwei Shapotou|Zhongwei|CN|Asia/Shanghai
ZHZ|Halle-Oppin|Oppin|DE|Europe/Berlin
ZIA|Ramenskoye|Zhukovsky|RU|Europe/Moscow
ZIC|Victoria|Victoria|CL|America/Santiago
ZIG|Ziguinchor|Ziguinchor|SN|Africa/Dakar
ZIN|Interlaken Air Base|Interlaken Air Base|CH|Europe/Zurich
ZIX|Zhigansk|Zhigansk|RU|Asia/Yakutsk
ZJG|Jenpeg|Jenpeg, Manitoba|CA|America/Winnipeg
ZJI|Locarno|Locarno|CH|Europe/Zurich
ZJN|Swan River|Swan River, Manitoba|CA|America/Winnipeg
ZKB|Kasaba Bay|Kasaba Bay|ZM|Africa/Lusaka
ZKE|Kashechewan|Kashechewan, Ontario|CA|America/Toronto
ZKP|Zyryanka|Zyryanka|RU|Asia/Magadan
ZLR|Municipal de Linares|Linares|CL|America/Santiago
ZLT|La Tabatiere|La Tabatiere, Quebec|CA|America/Blanc-Sablon
ZLX|Zalingei|Zalingei|SD|Africa/Khartoum
ZMH|South Cariboo Region / 108 Mile|108 Mile, British Columbia|CA|America/Vancouver
ZMM|Zamora|Zamora|MX|America/Mexico_City
ZMT|Masset|Masset, British Columbia|CA|America/Vancouver
ZNC|Nyac|Nyac, Alaska|US|America/Anchorage
ZND|Zinder|Zinder|NE|Africa/Niamey
ZNE|Newman|Newman, Western Australia|AU|Australia/Perth
ZOS|Canal Bajo Carlos - Hott Siebert|Osorno|CL|America/Santiago
ZPB|Sachigo Lake|Sachigo Lake, Ontario|CA|America/Winnipeg
ZPC|Pucon|Pucon|CL|America/Santiago
ZPH|Zephyrhills Municipal|Zephyrhills, Florida|US|America/New_York
ZPO|Pinehouse Lake|Pinehouse Lake, Saskatchewan|CA|America/Regina
ZRE|Zrenjanin|Zrenjanin|RS|Europe/Belgrade
ZRI|Serui|Serui-Japen Island|ID|Asia/Jayapura
ZRJ|Round Lake (Weagamow Lake)|Round Lake, Ontario|CA|America/Winnipeg
ZRM|Sarmi|Sarmi-Papua Island|ID|Asia/Jayapura
ZSA|San Salvador|San Salvador|BS|America/Nassau
ZSE|Pierrefonds|St Pierre|RE|Indian/Reunion
ZSJ|Sandy Lake|Sandy Lake, Ontario|CA|America/Winnipeg
ZSP|Zhushan Majiadu (under construction, unknown coordinates)|Shiyan|CN|Asia/Shanghai
ZSS|Sassandra|Sassandra|CI|Africa/Abidjan
ZST|Stewart|Stewart, British Columbia|CA|America/Vancouver
ZTA|Tureia|Tureia|PF|Pacific/Tahiti
ZTB|Tete-a-la-Baleine|Tete-a-la-Baleine, Quebec|CA|America/Blanc-Sablon
ZTM|Shamattawa|Shamattawa, Manitoba|CA|America/Winnipeg
ZUC|Ignace Municipal|Ignace, Ontario|CA|America/Winnipeg
ZUD|Pupelde|Ancud|CL|America/Santiago
ZUL|Zilfi|Zilfi|SA|Asia/Riyadh
ZUM|Churchill Falls|Churchill Falls, Newfoundland and Labrador|CA|America/Halifax
ZVA|Miandrivazo|Miandrivazo|MG|Indian/Antananarivo
ZVK|Savannakhet|Savannakhet|LA|Asia/Vientiane
ZWA|Andapa|Andapa|MG|Indian/Antananarivo
ZWL|Wollaston Lake|Wollaston Lake, Saskatchewan|CA|America/Regina
ZXT|Zabrat|Baku|AZ|Asia/Baku
ZYI|Zunyi Xinzhou|Zunyi|CN|Asia/Shanghai
ZZO|Zonalnoye|Tymovskoye|RU|Asia/Vladivostok
ZZV|Zanesville Municipal|Zanesville, Ohio|US|America/New_York
"""
"""Code, name, city, country, zone; the busiest first."""

METROS: Final = """\
LON LHR LGW STN LTN LCY SEN
NYC JFK EWR LGA
PAR CDG ORY BVA
TYO HND NRT
OSA KIX ITM UKB
MIL MXP LIN BGY
ROM FCO CIA
CHI ORD MDW
WAS IAD DCA BWI
HOU IAH HOU
DFW DFW DAL
DTT DTW
QLA LAX BUR ONT SNA LGB
QSF SFO OAK SJC
SAO GRU CGH VCP
RIO GIG SDU
BUE EZE AEP
MOW SVO DME VKO
STO ARN BMA NYO
BER BER
SEL ICN GMP
BJS PEK PKX
SHA PVG SHA
JKT CGK HLP
YTO YYZ YTZ
YMQ YUL
BHZ CNF PLU
REK KEF RKV
BUH OTP BBU
IEV KBP IEV
TCI TFS TFN
SPK CTS OKD
NGO NGO NKM
MMA MMX
BRU BRU CRL
VCE VCE TSF
DXB DXB DWC
BKK BKK DMK
THR IKA THR
KUL KUL SZB
TPE TPE TSA
IST IST SAW
MEX MEX NLU
"""
"""The code of a city, and its airports."""

BUSY: Final = 670
"""How many rows are busiest."""
