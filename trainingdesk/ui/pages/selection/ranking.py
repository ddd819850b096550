"""The ranking of the campaign: proposed from results, frozen as minutes, flagged when it changed since."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome, show_points
from trainingdesk.services.decisions import Promote, RefuseCandidates, next_of_reserve, refusal_reasons
from trainingdesk.services.ranking import Ranking, RankingRow, ranking
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import ask_form
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form, offer
from trainingdesk.ui.kit.labels import Elided, caption
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import EYE, EYE_STATE, QUIET, Look
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.selection.asking import FieldQuestion
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.words import outcome_look, outcome_words, tie_words
from trainingdesk.words import date, moment, sentence, tr

CHECKSUM = 12
"""So many signs of a checksum are shown; the paper has them all."""


class RankingPart(Part):
    """«Рейтинг»."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Ranking"))
        self._ranking: Ranking | None = None
        self._why = ""
        act = self.act
        self.freeze_act = act(tr("Freeze as minutes…"), self.freeze, keys="Ctrl+M", icon="stamp")
        self.paper_act = act(tr("Minutes"), self.show_paper, keys="Ctrl+P", icon="file-text")
        self.promote_act = act(tr("Next of the reserve…"), self.promote, keys="F8", icon="user-plus")
        self.refuse_act = act(tr("Refuse…"), self.refuse, keys="Del", icon="user-minus")
        self.filters = FilterRow(under_belt=True)
        self.said = Elided(step="caption", tone="ink2")
        self.filters.add(self.said)
        self.column.addWidget(self.filters)
        self.model: RowsModel[RankingRow] = RowsModel(_columns(), key=lambda row: row.candidate.id)
        self.table = Table(self.model, "selection.ranking", self.desk.memory)
        self.table.setAccessibleName(tr("Ranking"))
        self.table.current.connect(self._stood)
        self.column.addWidget(self.table, 1)
        self.first = self.table

    def buttons(self) -> list[QWidget]:
        """The paper and the reserve, then freezing."""
        return [
            self.paper_act.button(), self.promote_act.button(), self.refuse_act.button(),
            self.freeze_act.button(primary=True),
        ]  # fmt: skip

    def ask(self) -> None:
        """Ask the ranking as frozen, or as it would be now."""
        if self.campaign is None:
            return
        self._why = ""
        try:
            self._ranking = self.workspace.query(ranking, self.campaign.id)
        except Rejected as refusal:
            self._ranking, self._why = None, sentence(refusal)
        found = self._ranking
        self.table.set_empty(
            EmptyState(
                tr("The ranking stands here: order, outcome and reason of each candidate."),
                self._why or tr("Nobody has passed the stages yet."),
            )
        )
        self.model.set_rows(found.lines if found is not None else ())
        if self.table.row() is None and self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say()
        self._judge()

    def _say(self) -> None:
        """Say whether this is frozen, since when, and whether anything changed."""
        found = self._ranking
        if found is None:
            self.said.setText("")
            return
        frozen = found.frozen
        if frozen is None:
            words = tr("Proposed now; nothing is decided before it is frozen.")
            if found.waiting:
                words += " " + tr("%n candidates still wait for a stage.", found.waiting)
            if found.undecided:
                words += " " + tr("A tie decides over a place.")
        else:
            words = tr("Minutes № {number} of {date}, checksum {checksum}").format(
                number=frozen.number, date=date(frozen.held_on), checksum=frozen.checksum[:CHECKSUM]
            )
            if found.changed:
                words += " · " + tr("changed since it was frozen")
        self.said.setText(words, "amb" if found.changed or found.waiting or found.undecided else "ink2")

    def _judge(self) -> None:
        found, row = self._ranking, self._row()
        nobody = "" if row is not None else tr("Choose a candidate first.")
        frozen = found is not None and found.frozen is not None
        self.paper_act.why_not("" if frozen else tr("The ranking is not frozen yet."))
        why = self._why or ("" if self.model.rows else tr("Nobody has passed the stages yet."))
        if not why and found is not None and found.frozen is None and found.waiting:
            why = sentence(Rejected("ranking-waiting", n=found.waiting))
        self.freeze_act.why_not(why)
        self.freeze_act.setText(tr("Rectifying minutes…") if frozen else tr("Freeze as minutes…"))
        self.promote_act.why_not("" if self.campaign is not None and self.campaign.outcomes.get(
            Outcome.RESERVE) else tr("Nobody is in the reserve."))  # fmt: skip
        ended = row is not None and row.candidate.outcome in {
            Outcome.ENROLLED, Outcome.WITHDRAWN, Outcome.REFUSED,
        }  # fmt: skip
        self.refuse_act.why_not(nobody or (tr("This is decided already.") if ended else ""))

    def _row(self) -> RankingRow | None:
        row: RankingRow | None = self.table.row()
        return row

    def _stood(self, _row: object) -> None:
        self._judge()
        self.tell()

    def describe(self) -> None:
        """Say why one stands where one stands, and by which rule."""
        drawer, row = self.page.drawer, self._row()
        if drawer is None:
            return
        if row is None:
            drawer.show_nothing(self._why or tr("Choose a line to see what it means."))
            return
        made: list[QWidget] = [
            facts(f"{row.candidate.name.given} {row.candidate.name.patronymic}".strip(), row.candidate.unit),
            Verdict(_capital(outcome_words(row.outcome)), _verdict_look(row), _points(row)),
        ]
        if row.reason:
            made.append(caption(row.reason, wrap=True))
        if row.changed:
            now = outcome_words(row.candidate.outcome)
            section = Section(tr("Changed since it was frozen"))
            section.cause(tr("now: {outcome}").format(outcome=now), row.candidate.reason, look=EYE_STATE)
            made.append(section)
        if self._ranking is not None:
            made.append(self._rule(row, self._ranking))
        drawer.show_parts(row.candidate.name.surname, made, [self.refuse_act, self.promote_act])

    def _rule(self, row: RankingRow, found: Ranking) -> QWidget:
        """What decides between equal points, in its order; stored with the minutes."""
        section = Section(tr("Between equal points decides"))
        for at, word in enumerate(found.rule, start=1):
            here = tr("decided here") if word == row.decided_by else ""
            section.line(str(at), tie_words(word), here or " ", look=QUIET)
        if row.open_tie:
            section.cause(tr("The rule does not tell this candidate from the next one."), look=EYE_STATE)
        if found.frozen is not None:
            when = moment(found.frozen.frozen_at)
            section.add(caption(tr("Frozen {moment}, {by}").format(moment=when, by=found.frozen.frozen_by)))
        return section

    def next_keys(self) -> str:
        """The keys of the list."""
        return tr("Ctrl+M — minutes · F8 — next of the reserve · Del — refuse")

    # --- acts ---

    def freeze(self) -> None:
        """Freeze the ranking, or put frozen minutes right by later ones."""
        if self.campaign is not None and self._ranking is not None:
            from trainingdesk.ui.pages.selection import papers  # noqa: PLC0415 - the printer's libraries are heavy

            papers.freeze(self.page, self.campaign, self._ranking.frozen)

    def show_paper(self) -> None:
        """Show the frozen minutes exactly as they are stored."""
        if self._ranking is not None and self._ranking.frozen is not None:
            from trainingdesk.ui.pages.selection import papers  # noqa: PLC0415 - the printer's libraries are heavy

            papers.show_minutes(self.page, self._ranking.frozen)

    def promote(self) -> None:
        """Offer the next of the reserve for a place that went free."""
        if self.campaign is None:
            return
        offered = self.workspace.query(next_of_reserve, self.campaign.id)
        if not offered:
            self.workspace.rejected.emit(tr("No place is free for anybody in the reserve."))
            return
        form = Form()
        form.choice("who", tr("Who"), [(e.id, f"{e.name.full} · {e.unit}") for e in offered])
        form.date("on", tr("Date"), _today())
        form.text("ground", tr("Ground"), hint=tr("report № 7 of 06.02.2021"), longest=300)

        def do(values: dict[str, Any]) -> None:
            if values["on"] is None:
                raise Rejected("change-date-missing", field="on")
            self.workspace.perform(Promote(values["who"], values["on"], values["ground"]))

        title = tr("Give a free place to the reserve")
        ask_form(FieldQuestion(self.page, title, form, do, yes=tr("Recommend")))

    def refuse(self) -> None:
        """Refuse the chosen candidates for a reason of the dictionary."""
        chosen: list[RankingRow] = self.table.chosen()
        if not chosen:
            return
        form = Form()
        field = form.text("reason", tr("Reason"), longest=300)
        offer(field, self.workspace.query(refusal_reasons))
        form.date("on", tr("Date"), _today())
        keys = tuple(row.candidate.id for row in chosen)

        def do(values: dict[str, Any]) -> None:
            if values["on"] is None:
                raise Rejected("change-date-missing", field="on")
            done = self.workspace.perform(RefuseCandidates(keys, values["reason"], values["on"]))
            if done.skipped:
                words = "; ".join(sentence(each.why) for each in done.skipped[:3])
                self.page.strip.warn(tr("%n passed over", len(done.skipped)) + f": {words}")

        title = tr("Refuse %n candidates", len(chosen))
        ask_form(FieldQuestion(self.page, title, form, do, yes=tr("Refuse")))


def _columns() -> list[Column[RankingRow]]:
    return [
        rows.number("place", "№", lambda r: str(r.place), lambda r: r.place, width=52),
        rows.name(
            "name", tr("Candidate"),
            lambda r: (r.candidate.name.surname, r.candidate.name.given, r.candidate.name.patronymic),
            width=200,
        ),
        rows.text("unit", tr("Unit"), _unit, width=160, quiet=True, tip=lambda r: r.candidate.unit),
        rows.number("points", tr("Points"), _points, lambda r: r.points, width=80),
        rows.state(
            "outcome", tr("Outcome"), lambda r: outcome_words(r.outcome), lambda r: outcome_look(r.outcome),
            width=150,
        ),
        rows.text("reason", tr("Reason"), lambda r: r.reason, width=170, quiet=True, tip=lambda r: r.reason),
        rows.text("changed", tr("Now"), _now, width=100, look=lambda r: EYE if r.changed else QUIET),
    ]  # fmt: skip


def _unit(row: RankingRow) -> str:
    one = row.candidate
    unit = one.unit.replace(" області", " обл.")
    return f"{tr('born {year}').format(year=one.birth_year)} · {unit}" if one.namesake else unit


def _points(row: RankingRow) -> str:
    return "—" if row.points is None else show_points(row.points)


def _now(row: RankingRow) -> str:
    return outcome_words(row.candidate.outcome) if row.changed else ""


def _verdict_look(row: RankingRow) -> Look:
    if row.outcome == Outcome.RECOMMENDED:
        return Look("grn", "check", "grn", 600, "grnBg")
    if row.outcome == Outcome.REFUSED:
        return Look("red", "circle-alert", "red", 600, "redBg")
    return Look("ink", "clock", "ink2", 600, "lock")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _today() -> dt.date:
    return dt.date.today()  # noqa: DTZ011 - the office's own day
