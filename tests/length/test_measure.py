"""`measure` against what carriers and platforms are known to bill, row by row."""

import pickle

import pytest

from simulator.errors import UsageError
from simulator.length import Measurement, measure
from simulator.length.alphabets import AlphabetName, ReferenceBits
from simulator.length.split import BoundaryName

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
FLAG = "\U0001f1eb\U0001f1f7"
THUMB = "\U0001f44d\U0001f3fd"


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("a" * 459, "GSM-7", 459, 3),
        ("a" * 460, "GSM-7", 460, 4),
        ("a" * 159 + "€", "GSM-7", 161, 2),
        ("a" * 152 + "€" + "b" * 152, "GSM-7", 306, 3),
        ("a" * 151 + "€" + "b" * 153, "GSM-7", 306, 2),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 152, "GSM-7", 304, 2),
        ("€" * 153, "GSM-7", 306, 3),
        ("\f" * 81, "GSM-7", 162, 2),
        ("é" * 160, "GSM-7", 160, 1),
        ("Ω" * 160, "GSM-7", 160, 1),
        ("Ç", "GSM-7", 1, 1),
        ("¤§¡¿", "GSM-7", 4, 1),
        ("a" * 80 + "\r\n" + "a" * 78, "GSM-7", 160, 1),
        ("a" * 80 + "\r\n" + "a" * 79, "GSM-7", 161, 2),
        (" " * 161, "GSM-7", 161, 2),
        ("a" * 160 + "\n", "GSM-7", 161, 2),
        ("ë" + "a" * 69, "UCS-2", 70, 1),
        ("’" + "a" * 70, "UCS-2", 71, 2),
        ("ж" * 134, "UCS-2", 134, 2),
        ("ж" * 135, "UCS-2", 135, 3),
        ("€[]" + "ж" * 67, "UCS-2", 70, 1),
        ("😀" * 35, "UCS-2", 70, 1),
        ("😀" * 36, "UCS-2", 72, 2),
        ("a" * 66 + "😀" + "a" * 10, "UCS-2", 78, 2),
        ("😀" * 66, "UCS-2", 132, 2),
        ("😀" * 67, "UCS-2", 134, 3),
        ("é" * 70, "GSM-7", 70, 1),
        ("e\u0301" * 70, "UCS-2", 140, 3),
        ("e\u0301", "UCS-2", 2, 1),
        ("\u2126", "UCS-2", 1, 1),
        *((other, "UCS-2", 1, 1) for other in "`çáíóú\t\xa0\0\x1b\x7f\u037e"),
    ],
)
def test_known_texts_cost_what_carriers_bill(
    text: str, encoding: str, units: int, segments: int
) -> None:
    found = measure(text)
    assert (found.encoding, found.units, found.segments) == (encoding, units, segments)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("", [0]),
        ("a" * 307, [153, 153, 1]),
        ("a" * 152 + "€" + "b" * 152, [152, 152, 1]),
        ("a" * 66 + "😀" + "a" * 66, [66, 66, 1]),
        ("😀" * 40, [33, 7]),
        ("\ud83d" * 71, [67, 4]),
    ],
)
def test_nothing_of_two_units_is_cut_in_two(text: str, lengths: list[int]) -> None:
    assert [len(part) for part in measure(text).parts] == lengths


@pytest.mark.parametrize(
    ("text", "boundary", "lengths"),
    [
        ("a" * 64 + FAMILY, "code_point", [66, 5]),
        ("a" * 64 + FAMILY, "grapheme", [64, 7]),
        ("a" * 64 + FLAG * 2, "code_point", [65, 3]),
        ("a" * 64 + FLAG * 2, "grapheme", [64, 4]),
        ("a" * 65 + THUMB + "a" * 4, "grapheme", [65, 6]),
        ("a" * 66 + "e\u0301" + "a" * 4, "grapheme", [66, 6]),
        ("ж" * 66 + "\r\n" + "a" * 4, "grapheme", [67, 5]),
        ("a" * 66 + "\r\n" + "a" * 100, "grapheme", [153, 15]),
        ("ж" * 60 + FAMILY + "ж" * 62, "code_point", [64, 65]),
        ("ж" * 60 + FAMILY + "ж" * 62, "grapheme", [60, 63, 6]),
        ("e" + "\u0301" * 100, "grapheme", [67, 34]),
    ],
)
def test_a_platform_that_keeps_what_a_reader_sees_cuts_before_it(
    text: str, boundary: BoundaryName, lengths: list[int]
) -> None:
    assert [len(part) for part in measure(text, boundary=boundary).parts] == lengths


@pytest.mark.parametrize(
    ("bits", "text", "segments"),
    [
        (16, "a" * 160, 1),
        (16, "a" * 304, 2),
        (16, "a" * 305, 3),
        (8, "a" * 305, 2),
        (16, "ж" * 70, 1),
        (16, "ж" * 132, 2),
        (16, "ж" * 133, 3),
        (8, "ж" * 133, 2),
    ],
)
def test_a_longer_reference_leaves_less_room(bits: ReferenceBits, text: str, segments: int) -> None:
    assert measure(text, reference_bits=bits).segments == segments


@pytest.mark.parametrize(
    ("alphabet", "text", "tables", "units", "segments"),
    [
        ("turkish", "a" * 161, "", 161, 2),
        ("turkish", "ş" * 77, "turkish single shift", 154, 1),
        ("turkish", "ş" * 78, "turkish locking shift", 78, 1),
        ("turkish", "ş" * 156, "turkish locking shift", 156, 2),
        ("turkish", "è" + "ş" * 2, "turkish single shift", 5, 1),
        ("turkish-single", "ş" * 78, "turkish single shift", 156, 2),
        ("turkish-single", "ş" * 149, "turkish single shift", 298, 3),
        ("turkish-locking", "ş" * 155, "turkish locking shift", 155, 1),
        ("turkish-locking", "è", "", 1, 1),
        ("spanish", "á" * 77 + "a", "spanish single shift", 155, 1),
        ("spanish", "á" * 78, "spanish single shift", 156, 2),
        ("portuguese", "ã" * 149 + "Φ", "portuguese locking and single shift", 151, 1),
        ("portuguese", "ã" * 298, "portuguese locking shift", 298, 2),
        ("portuguese", "ó" * 77, "portuguese single shift", 154, 1),
        ("portuguese-locking", "|^\\~€" * 31, "portuguese locking shift", 155, 1),
    ],
)
def test_national_tables_are_used_where_they_cost_less(
    alphabet: AlphabetName, text: str, tables: str, units: int, segments: int
) -> None:
    found = measure(text, alphabet=alphabet)
    assert (found.alphabet.tables, found.units, found.segments) == (tables, units, segments)


@pytest.mark.parametrize("alphabet", ["turkish", "spanish", "portuguese"])
def test_what_no_table_holds_is_sent_in_16_bit_units(alphabet: AlphabetName) -> None:
    assert measure("ж", alphabet=alphabet).encoding == "UCS-2"


def test_letters_of_a_national_table_are_still_named_as_special() -> None:
    found = measure("İyi günler", alphabet="turkish")
    assert (found.encoding, found.not_gsm) == ("GSM-7", (("İ", 0),))


def test_characters_outside_gsm7_are_named_with_their_offset() -> None:
    found = measure("Hi? Zoë, it’s 😀!").not_gsm
    assert found == (("ë", 6), ("’", 11), ("😀", 14))
    assert found[1].name == "RIGHT SINGLE QUOTATION MARK"


@pytest.mark.parametrize(("character", "name"), [("\0", "U+0000"), ("\ud83d", "U+D83D")])
def test_a_character_without_a_name_is_called_by_its_number(character: str, name: str) -> None:
    assert measure(character).not_gsm[0].name == name


@pytest.mark.parametrize(
    ("text", "room"),
    [("", 160), ("a" * 160, 0), ("a" * 161, 145), ("ж", 69), ("ж" * 71, 63), ("€" * 81, 143)],
)
def test_room_is_what_is_left_in_the_last_part(text: str, room: int) -> None:
    assert measure(text).room == room


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("a" * 160, 0),
        ("a" * 161, 1),
        ("a" * 307, 1),
        ("a" * 159 + "€", 1),
        ("a" * 150 + "€" * 6, 1),
        ("a" * 100 + "’", 1),
        ("’" + "a" * 100, 31),
        ("’" + "a" * 140, 7),
        ("€" * 81 + "ж", 2),
    ],
)
def test_the_fewest_characters_to_cut_to_save_a_text(text: str, cut: int) -> None:
    assert measure(text).to_save_one == cut


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [("a" * 320, 1, 160), ("a" * 320, 2, 14), ("a" * 320, 3, 0), ("a" * 100 + "’", 1, 31)],
)
def test_the_fewest_characters_to_cut_to_fit_a_limit(text: str, limit: int, cut: int) -> None:
    assert measure(text).over(limit) == cut


@pytest.mark.parametrize(
    ("text", "reason", "offset"),
    [
        ("ab\x1b", "escape", 2),
        ("a\ud83d", "lone surrogate", 1),
        ("\ude00" + "a" * 200, "lone surrogate", 0),
        ("a" * (153 * 255 + 1), "too many parts", 153 * 255),
        ("ж" * (67 * 255 + 1), "too many parts", 67 * 255),
        ("€" * (76 * 255 + 1), "too many parts", 76 * 255),
    ],
)
def test_what_no_phone_can_be_sent_is_reported(text: str, reason: str, offset: int) -> None:
    assert measure(text).unsendable == ((reason, offset),)


@pytest.mark.parametrize(("text", "units"), [("a" * 39_015, 39_015), ("ж" * 17_085, 17_085)])
def test_the_longest_sendable_text_is_not_reported(text: str, units: int) -> None:
    found = measure(text)
    assert (found.units, found.segments, found.unsendable) == (units, 255, ())


def test_a_text_may_be_unsendable_for_several_reasons() -> None:
    found = measure("\x1b\ud83d" + "ж" * 17_085)
    assert [each.reason for each in found.unsendable] == [
        "escape",
        "lone surrogate",
        "too many parts",
    ]


@pytest.mark.parametrize("option", ["alphabet", "boundary", "reference_bits"])
def test_an_option_that_is_not_known_is_an_error_that_names_the_known(option: str) -> None:
    with pytest.raises(UsageError, match="; use "):
        measure("", **{option: "klingon"})  # type: ignore[arg-type]


def test_an_empty_text_is_one_text_billed() -> None:
    found: Measurement = measure("")
    assert (found.parts, found.segments, found.to_save_one) == (("",), 1, 0)


@pytest.mark.parametrize("text", ["plain", "\u015f" * 80, "\u0416" * 80])
def test_a_measurement_can_go_to_another_process(text: str) -> None:
    measured = measure(text, alphabet="turkish", boundary="grapheme")
    again = pickle.loads(pickle.dumps(measured))  # noqa: S301 - its own bytes
    assert again == measured
    assert again.to_save_one == measured.to_save_one
