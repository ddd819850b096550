"""Tables and columns of the journal as a person calls them, and their values as a person reads them."""

import datetime as dt
from collections.abc import Iterator

from trainingdesk.domain.grading import Mark, Word, show_mark
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.services.history import RowChange
from trainingdesk.words import date, moment, tr, tr_later

TABLES = {
    "attempt": tr_later("mark"),
    "cohort": tr_later("cohort"),
    "study_group": tr_later("group"),
    "enrolment": tr_later("listener"),
    "waiver": tr_later("exception"),
    "person": tr_later("person"),
    "person_name": tr_later("name of a person"),
    "person_standing": tr_later("service of a person"),
    "case_form": tr_later("form of a name"),
    "unit": tr_later("unit"),
    "staff_order": tr_later("order"),
    "order_entry": tr_later("line of an order"),
    "certificate": tr_later("certificate"),
    "certificate_paper": tr_later("paper of a certificate"),
    "paper_template": tr_later("template of a paper"),
    "number_series": tr_later("number series"),
    "programme": tr_later("programme"),
    "discipline": tr_later("discipline"),
    "outcome": tr_later("learning outcome"),
    "grading_profile": tr_later("grading profile"),
    "grading_band": tr_later("grading band"),
    "institution": tr_later("institution"),
    "signatory": tr_later("signatory"),
    "preference": tr_later("setting"),
    "sheet_layout": tr_later("columns of a sheet"),
    "community": tr_later("community"),
    "community_name": tr_later("name of a community"),
    "community_head": tr_later("head of a community"),
    "vehicle": tr_later("vehicle"),
    "key_set": tr_later("key set"),
    "equipment": tr_later("equipment of a vehicle"),
    "driving_right": tr_later("right to drive"),
    "custody": tr_later("link of custody"),
    "reading": tr_later("odometer reading"),
    "attachment": tr_later("photo or scan"),
    "act": tr_later("act"),
    "act_member": tr_later("member of a commission"),
    "act_line": tr_later("line of an act"),
    "act_key": tr_later("keys in an act"),
    "act_paper": tr_later("paper of an act"),
    "ceremony": tr_later("ceremony"),
    "ceremony_call": tr_later("call at a ceremony"),
    "campaign": tr_later("selection campaign"),
    "quota": tr_later("quota"),
    "stage": tr_later("stage of a selection"),
    "criterion": tr_later("criterion of an interview"),
    "candidate": tr_later("candidate"),
    "candidate_document": tr_later("document of a candidate"),
    "letter": tr_later("letter"),
    "letter_line": tr_later("line of a letter"),
    "protocol": tr_later("protocol"),
    "protocol_member": tr_later("commission member of a protocol"),
    "ranking_line": tr_later("line of a ranking"),
    "stage_result": tr_later("result of a stage"),
    "exercise": tr_later("exercise"),
    "norm": tr_later("norm of an exercise"),
    "exercise_result": tr_later("result of an exercise"),
    "score": tr_later("points of a commission member"),
    "community_consent": tr_later("consent of a community"),
    "readiness": tr_later("readiness of a community"),
}
FIELDS = {
    "tenths": tr_later("points"),
    "word": tr_later("mark in a word"),
    "number": tr_later("number"),
    "held_on": tr_later("date of the attempt"),
    "source": tr_later("source"),
    "code": tr_later("code"),
    "title": tr_later("title"),
    "starts": tr_later("start"),
    "ends": tr_later("end"),
    "show_ects": tr_later("ECTS letters"),
    "name": tr_later("name"),
    "surname": tr_later("surname"),
    "given": tr_later("given name"),
    "patronymic": tr_later("patronymic"),
    "sex": tr_later("sex"),
    "birth_date": tr_later("birth date"),
    "rank": tr_later("rank"),
    "position": tr_later("position"),
    "badge": tr_later("badge"),
    "tax_number": tr_later("tax number"),
    "phone": tr_later("phone"),
    "note": tr_later("note"),
    "latin_surname": tr_later("surname in the passport"),
    "latin_given": tr_later("given name in the passport"),
    "since": tr_later("since"),
    "until": tr_later("until"),
    "ground": tr_later("ground"),
    "text": tr_later("text"),
    "state": tr_later("state"),
    "reserve": tr_later("reserve"),
    "left_on": tr_later("left on"),
    "left_ground": tr_later("ground of the exit"),
    "left_order": tr_later("order of the exit"),
    "arrived_at": tr_later("arrived"),
    "reason": tr_later("reason"),
    "order_number": tr_later("number of the order"),
    "order_date": tr_later("date of the order"),
    "signed_on": tr_later("signed"),
    "registered_on": tr_later("registered"),
    "effective_on": tr_later("in force from"),
    "frozen": tr_later("list frozen"),
    "registration_number": tr_later("registration number"),
    "issued_on": tr_later("issued"),
    "printed_at": tr_later("printed"),
    "checked_at": tr_later("checked"),
    "signed_at": tr_later("signed and sealed"),
    "handed_at": tr_later("handed out"),
    "void_reason": tr_later("reason of voiding"),
    "spoilt_reason": tr_later("what is wrong with the paper"),
    "last": tr_later("last number"),
    "pattern": tr_later("pattern"),
    "acting": tr_later("acting"),
    "title_uk": tr_later("title in Ukrainian"),
    "title_en": tr_later("title in English"),
    "name_uk": tr_later("name in Ukrainian"),
    "name_en": tr_later("name in English"),
    "confirmed": tr_later("confirmed"),
    "credits": tr_later("credits"),
    "edrpou": tr_later("code of the institution"),
    "low": tr_later("from"),
    "high": tr_later("to"),
    "oblast": tr_later("oblast"),
    "raion": tr_later("raion"),
    "centre": tr_later("centre"),
    "closed_on": tr_later("ceased on"),
    "make": tr_later("make"),
    "model": tr_later("model"),
    "plate": tr_later("plate"),
    "vin": tr_later("VIN"),
    "year": tr_later("year"),
    "colour": tr_later("colour"),
    "engine": tr_later("engine №"),
    "chassis": tr_later("chassis №"),
    "registration": tr_later("registration certificate"),
    "insurance": tr_later("insurance policy"),
    "insured_until": tr_later("insured until"),
    "tank": tr_later("tank, l"),
    "documents": tr_later("documents"),
    "ignition": tr_later("ignition keys"),
    "fobs": tr_later("alarm fobs"),
    "tag": tr_later("tag"),
    "quantity": tr_later("quantity"),
    "present": tr_later("present"),
    "licence": tr_later("driving licence"),
    "categories": tr_later("categories"),
    "licence_until": tr_later("licence valid until"),
    "clearance": tr_later("clearance to drive"),
    "clearance_number": tr_later("number of the clearance"),
    "clearance_until": tr_later("clearance valid until"),
    "holder": tr_later("held by"),
    "move": tr_later("what happened"),
    "taken_on": tr_later("taken on"),
    "km": tr_later("kilometres"),
    "fuel": tr_later("fuel left, l"),
    "filled": tr_later("filled in, l"),
    "file_name": tr_later("file"),
    "caption": tr_later("caption"),
}
"""Only what a person would recognise; keys and folded texts stay out of sight."""

WORDS = {
    ("source", "typed"): tr_later("typed by hand"),
    ("source", "paste"): tr_later("pasted"),
    ("source", "fill"): tr_later("filled"),
    ("source", "clear"): tr_later("cleared"),
    ("source", "sample"): tr_later("sample"),
    ("sex", "m"): tr_later("male"),
    ("sex", "f"): tr_later("female"),
    ("holder", "unit"): tr_later("a unit"),
    ("holder", "person"): tr_later("a person"),
    ("holder", "community"): tr_later("a community"),
    ("holder", "nobody"): tr_later("nobody"),
    ("clearance", "driver"): tr_later("driver"),
    ("clearance", "mate"): tr_later("mate"),
    ("clearance", "none"): tr_later("not cleared"),
    ("state", "balance"): tr_later("on the books"),
    ("state", "assigned"): tr_later("assigned"),
    ("state", "handed"): tr_later("handed over"),
    ("state", "in_use"): tr_later("in use"),
    ("state", "repair"): tr_later("in repair"),
    ("state", "returned"): tr_later("returned"),
    ("state", "destroyed"): tr_later("destroyed, to be written off"),
    ("state", "written_off"): tr_later("written off"),
    ("state", "safe"): tr_later("in the safe"),
    ("state", "held"): tr_later("in hand"),
    ("state", "lost"): tr_later("lost"),
    ("move", "received"): tr_later("taken on the books"),
    ("move", "assigned"): tr_later("assigned"),
    ("move", "hand_over"): tr_later("handed over"),
    ("move", "in_use"): tr_later("put to use"),
    ("move", "transfer"): tr_later("passed on to another"),
    ("move", "give_back"): tr_later("given back"),
    ("move", "repair"): tr_later("sent to repair"),
    ("move", "repaired"): tr_later("back from repair"),
    ("move", "lost"): tr_later("lost"),
    ("move", "found"): tr_later("found"),
    ("move", "destroyed"): tr_later("destroyed"),
    ("move", "write_off"): tr_later("written off"),
    ("move", "correction"): tr_later("counter-record"),
}
"""Values that the tables keep as short English words."""


def table_word(table: str) -> str:
    """What a row of a table is."""
    return tr(TABLES[table]) if table in TABLES else table


def changed_fields(change: RowChange) -> Iterator[tuple[str, str, str]]:
    """Each recognisable field that differs: its name, old and new as read."""
    for field in dict.fromkeys((*change.new, *change.old)):
        if field not in FIELDS:
            continue
        old, new = shown(field, change.old.get(field)), shown(field, change.new.get(field))
        if old != new:
            yield tr(FIELDS[field]), old or "—", new or "—"


def shown(field: str, value: object) -> str:
    """A stored value as a person reads it."""
    match value:
        case None:
            return ""
        case bool():
            return tr("yes") if value else tr("no")
        case dt.datetime():
            return moment(value)
        case dt.date():
            return date(value)
        case int() if field == "tenths":
            return show_mark(Mark(tenths=value))
        case str() if field == "word":
            return show_mark(Mark(word=Word(value)))
        case str() if (field, value) in WORDS:
            return tr(WORDS[field, value])
        case str() if field == "rank" and value in RANK_BY_CODE:
            return RANK_BY_CODE[value].uk
        case _:
            return str(value)
