"""Towns of the US and Canada, with a postal code and the zone that people there keep.

Larger towns of every state and province, some of them on the other side of a zone's border; known
to everybody, and written down here by hand. Other countries: `home_places`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

_TABLE: Final = """
US AK Anchorage: Anchorage 99501, Fairbanks 99701, Juneau 99801
US AL Chicago: Birmingham 35203, Huntsville 35801, Mobile 36602, Montgomery 36104
US AR Chicago: Little Rock 72201, Fayetteville 72701, Jonesboro 72401
US AZ Phoenix: Phoenix 85004, Tucson 85701, Mesa 85201, Flagstaff 86001
US CA Los_Angeles: Los Angeles 90012, San Diego 92101, San Jose 95113, San Francisco 94103
US CA Los_Angeles: Fresno 93721, Sacramento 95814, Oakland 94612, Rancho Cucamonga 91730
US CO Denver: Denver 80202, Colorado Springs 80903, Fort Collins 80521, Grand Junction 81501
US CT New_York: Hartford 06103, New Haven 06510, Stamford 06901
US DC New_York: Washington 20001
US DE New_York: Wilmington 19801, Dover 19901
US FL New_York: Miami 33130, Tampa 33602, Orlando 32801, Jacksonville 32202, Tallahassee 32301
US FL Chicago: Pensacola 32501, Panama City 32401
US GA New_York: Atlanta 30303, Augusta 30901, Savannah 31401, Peachtree City 30269
US HI Pacific/Honolulu: Honolulu 96813, Hilo 96720, Kahului 96732
US IA Chicago: Des Moines 50309, Cedar Rapids 52401, Davenport 52801
US ID Denver: Boise 83702, Idaho Falls 83402, Twin Falls 83301
US ID Los_Angeles: Coeur d'Alene 83814, Lewiston 83501
US IL Chicago: Chicago 60601, Springfield 62701, Peoria 61602, Naperville 60540
US IN New_York: Indianapolis 46204, Fort Wayne 46802, South Bend 46601
US IN Chicago: Evansville 47708, Gary 46402
US KS Chicago: Wichita 67202, Topeka 66603, Overland Park 66204
US KS Denver: Goodland 67735
US KY New_York: Louisville 40202, Lexington 40507
US KY Chicago: Bowling Green 42101, Owensboro 42301
US LA Chicago: New Orleans 70112, Baton Rouge 70801, Shreveport 71101
US MA New_York: Boston 02108, Worcester 01608, Cambridge 02139
US MD New_York: Baltimore 21202, Annapolis 21401, Frederick 21701
US ME New_York: Portland 04101, Bangor 04401
US MI New_York: Detroit 48226, Grand Rapids 49503, Ann Arbor 48104, Marquette 49855
US MI Chicago: Iron Mountain 49801
US MN Chicago: Minneapolis 55401, St. Paul 55102, Duluth 55802
US MO Chicago: Kansas City 64106, St. Louis 63101, Springfield 65806
US MS Chicago: Jackson 39201, Gulfport 39501, Tupelo 38804
US MT Denver: Billings 59101, Missoula 59802, Bozeman 59715
US NC New_York: Charlotte 28202, Raleigh 27601, Greensboro 27401, Asheville 28801
US ND Chicago: Fargo 58102, Bismarck 58501
US ND Denver: Dickinson 58601
US NE Chicago: Omaha 68102, Lincoln 68508
US NE Denver: Scottsbluff 69361
US NH New_York: Manchester 03101, Concord 03301
US NJ New_York: Newark 07102, Jersey City 07302, Trenton 08608
US NM Denver: Albuquerque 87102, Santa Fe 87501, Las Cruces 88001
US NV Los_Angeles: Las Vegas 89101, Reno 89501, Henderson 89015
US NV Denver: West Wendover 89883
US NY New_York: New York 10001, Brooklyn 11201, Buffalo 14202, Rochester 14604, Albany 12207
US OH New_York: Columbus 43215, Cleveland 44113, Cincinnati 45202, Toledo 43604
US OK Chicago: Oklahoma City 73102, Tulsa 74103, Norman 73069
US OR Los_Angeles: Portland 97204, Eugene 97401, Salem 97301, Bend 97701
US OR Denver: Ontario 97914
US PA New_York: Philadelphia 19103, Pittsburgh 15222, Harrisburg 17101, Erie 16501
US RI New_York: Providence 02903, Newport 02840
US SC New_York: Charleston 29401, Columbia 29201, Greenville 29601
US SD Chicago: Sioux Falls 57104
US SD Denver: Rapid City 57701
US TN Chicago: Nashville 37203, Memphis 38103
US TN New_York: Knoxville 37902, Chattanooga 37402
US TX Chicago: Houston 77002, San Antonio 78205, Dallas 75201, Austin 78701, Corpus Christi 78401
US TX Denver: El Paso 79901
US UT Denver: Salt Lake City 84101, Provo 84601, St. George 84770
US VA New_York: Richmond 23219, Virginia Beach 23451, Norfolk 23510, Roanoke 24011
US VT New_York: Burlington 05401, Montpelier 05602
US WA Los_Angeles: Seattle 98101, Spokane 99201, Tacoma 98402, Bellevue 98004
US WI Chicago: Milwaukee 53202, Madison 53703, Green Bay 54301
US WV New_York: Charleston 25301, Morgantown 26505
US WY Denver: Cheyenne 82001, Casper 82601
CA AB Edmonton: Calgary T2P 2M5, Edmonton T5J 2R7, Red Deer T4N 3T4
CA BC Vancouver: Vancouver V6B 1A1, Victoria V8W 1P6, Kelowna V1Y 1J4
CA BC Edmonton: Cranbrook V1C 2M4
CA MB Winnipeg: Winnipeg R3C 1A5, Brandon R7A 0P5
CA NB Halifax: Moncton E1C 1E8, Fredericton E3B 4Y7, Saint John E2L 4L1
CA NL St_Johns: St. John's A1C 5M2, Corner Brook A2H 6C9
CA NS Halifax: Halifax B3J 3R4, Sydney B1P 5A6
CA ON Toronto: Toronto M5H 2N2, Ottawa K1P 1J1, Hamilton L8P 4Y5, London N6A 3N7
CA ON Winnipeg: Kenora P9N 1S3
CA PE Halifax: Charlottetown C1A 1K7
CA QC Toronto: Montréal H2X 1Y4, Québec G1R 4S9, Gatineau J8X 3X5, Sherbrooke J1H 1K3
CA SK Regina: Regina S4P 3C8, Saskatoon S7K 0J5
CA NT Edmonton: Yellowknife X1A 2N6
CA NU Toronto: Iqaluit X0A 0H0
CA YT Whitehorse: Whitehorse Y1A 2C6
"""
"""Country, state, zone (of America unless it says another part of the world), towns."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town, its state or province, and an example of its postal codes."""

    name: str
    country: str
    state: str
    postal_code: str
    zone: str


@cache
def towns() -> tuple[Town, ...]:
    """All of them, by country and state."""
    return tuple(_rows())


def _rows() -> Iterator[Town]:
    for row in _TABLE.strip().split("\n"):
        head, _, listed = row.partition(": ")
        country, state, zone = head.split()
        named = zone if "/" in zone else f"America/{zone}"
        # A Canadian postal code has a blank inside, a US one has none.
        parts = 2 if country == "CA" else 1
        for each in listed.split(", "):
            name, *code = each.rsplit(" ", parts)
            yield Town(name, country, state, " ".join(code), named)
