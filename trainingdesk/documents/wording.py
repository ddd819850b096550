"""The words of a certificate: facts turned into text by the phrases of its template."""

import functools
from collections.abc import Mapping
from decimal import Decimal

from trainingdesk.documents.facts import Band, CertificateFacts, Signatory
from trainingdesk.documents.template import PLACEHOLDER, Template
from trainingdesk.domain.dates import in_english, in_words
from trainingdesk.domain.people import Sex
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.typography import counted, decimal_point, typeset, typeset_english

_NAMES = """
    registration name rank_uk rank_en english verb specialization_uk specialization_en period_uk period_en
    start_uk start_en end_uk end_en months_uk months_en workload_uk workload_en order_uk order_en
    order_number order_number_en order_date_uk order_date_en ministry_uk ministry_en
    university_uk university_en
    city_uk city_en issued_uk issued_en rector rector_title_en head head_title_en sheet sheets
    bands_uk bands_en low high grade_uk grade_en
"""
FIELDS = frozenset(_NAMES.split())
"""Every fact a template may name in braces."""


def check(template: Template) -> None:
    """Refuse a template that asks for a fact no certificate has."""
    unknown = template.placeholders() - FIELDS
    if unknown:
        raise Rejected("template-damaged", place="{" + min(unknown) + "}")


def fill(pattern: str, fields: Mapping[str, str]) -> str:
    """Put facts into a pattern: «{rank_uk}», «{ministry_uk|upper}»."""
    if "{" not in pattern:
        return pattern
    return PLACEHOLDER.sub(lambda found: fields[found[1]].upper() if found[2] else fields[found[1]], pattern)


def words(pattern: str, fields: Mapping[str, str], language: str = "uk", *, verbatim: bool = False) -> str:
    """Fill a pattern and lay the typography of its language on it, unless it is ``verbatim``."""
    text = fill(pattern, fields)
    if verbatim:
        return text
    return typeset_english(text) if language == "en" else typeset(text)


def fields_of(facts: CertificateFacts, template: Template) -> dict[str, str]:
    """Return every fact of a certificate as the words the template puts in place of its braces."""
    phrases = template.phrases
    university = facts.institution
    fields = {
        "registration": facts.registration,
        "name": facts.person,
        "rank_uk": facts.rank_uk or "",
        "rank_en": facts.rank_en or "",
        "english": english_line(facts),
        "verb": phrases["verb_f" if facts.sex is Sex.FEMALE else "verb_m"],
        "specialization_uk": facts.specialization_uk,
        "specialization_en": facts.specialization_en,
        "months_uk": facts.months_uk,
        "months_en": facts.months_en,
        "order_number": facts.order_number,
        "order_number_en": facts.order_number_en,
        "ministry_uk": university.ministry_uk,
        "ministry_en": university.ministry_en,
        "university_uk": university.name_uk,
        "university_en": university.name_en,
        "city_uk": university.city_uk,
        "city_en": university.city_en,
        "rector": facts.rector.name,
        "rector_title_en": title_en(facts.rector, phrases["acting_en"]),
        "head": facts.head.name,
        "head_title_en": title_en(facts.head, phrases["acting_en"]),
    }
    for name, day in (
        ("start", facts.period_start),
        ("end", facts.period_end),
        ("order_date", facts.order_date),
        ("issued", facts.issued),
    ):
        fields[f"{name}_uk"], fields[f"{name}_en"] = in_words(day), in_english(day)
    workload = workload_of(facts.hours, facts.credits)
    example = ("", "") if facts.workload_confirmed else (phrases["example_uk"], phrases["example_en"])
    fields["workload_uk"], fields["workload_en"] = (
        f"{text}{mark}" if text else "" for text, mark in zip(workload, example, strict=True)
    )
    for name in ("period_uk", "period_en", "order_uk", "order_en"):
        fields[name] = fill(phrases[name], fields)
    return fields


def english_line(facts: CertificateFacts) -> str:
    """Return the rank, the given name and the SURNAME, as the passport spells them."""
    parts = (facts.rank_en or "", facts.english_given, facts.english_surname.upper())
    return " ".join(part for part in parts if part)


def title_lines(signatory: Signatory) -> tuple[str, ...]:
    """Return the title as printed: «В. о. ректора Харківського національного», «університету …»."""
    if not signatory.acting:
        return signatory.title_uk
    return (f"{signatory.acting} {signatory.title_uk[0]}", *signatory.title_uk[1:])


def title_en(signatory: Signatory, acting: str) -> str:
    """Return the English title; "Acting Rector of …" for an acting one."""
    return f"{acting} {signatory.title_en}" if signatory.acting else signatory.title_en


@functools.lru_cache(maxsize=64)
def workload_of(hours: int | None, credits_: Decimal | None) -> tuple[str, str]:
    """Return «330 годин, 11 кредитів ЄКТС» and its English; empty when nothing is known."""
    uk: list[str] = []
    en: list[str] = []
    if hours is not None:
        uk.append(counted(hours, "година", "години", "годин", "години"))
        en.append(f"{hours} {'hour' if hours == 1 else 'hours'}")
    if credits_ is not None:
        uk.append(credits_uk(credits_))
        en.append(f"{decimal_point(credits_)} ECTS {'credit' if credits_ == 1 else 'credits'}")
    return ", ".join(uk), ", ".join(en)


def credits_uk(value: Decimal) -> str:
    """Return «11 кредитів ЄКТС», «7,5 кредиту ЄКТС»."""
    return counted(value, "кредит", "кредити", "кредитів", "кредиту") + "\u00a0ЄКТС"


def note_of(facts: CertificateFacts, template: Template, *, scale: bool) -> tuple[str, str]:
    """Return the note under the table: what is an example and, with ``scale``, the bands of grading."""
    notes = []
    shown = facts.hours is not None or facts.credits is not None
    for language in ("uk", "en"):
        example = (
            "" if facts.workload_confirmed or not shown else template.phrases[f"example_note_{language}"]
        )
        bands = ", ".join(bands_of(facts.bands, template, language)) if scale else ""
        points = fill(template.phrases[f"bands_{language}"], {f"bands_{language}": bands}) if bands else ""
        notes.append((example + points).strip())
    return notes[0], notes[1]


def bands_of(bands: tuple[Band, ...], template: Template, language: str) -> list[str]:
    """Return «90–100 — «відмінно»» for each band, the highest first."""
    return [
        fill(
            template.phrases[f"band_{language}"],
            {"low": str(band.low), "high": str(band.high), "grade_uk": band.uk, "grade_en": band.en},
        )
        for band in sorted(bands, key=lambda band: -band.low)
    ]
