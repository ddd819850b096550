"""Parts every page is made of, and how to write a page.

A page is one module `ui/pages/<name>.py` with one class, listed in `PAGES` of `ui/pages/__init__.py`. It is
imported when first shown, so it imports `services` at its top; never `db`, never another page.

    class PeoplePage(Page):
        name = "people"                                  # as in PAGES; settings, help and desk.go use it
        interests = Changes.PEOPLE | Changes.ENROLMENTS  # refresh() is called when one of these is touched
        follows_cohort = False                           # True: also when another cohort is chosen

        def __init__(self, desk: Desk) -> None:
            super().__init__(desk, tr("People"))
            self.act(tr("Add a person…"), self.add_person, keys="Ctrl+N", icon="user-plus", primary=True)
            self.filters = FilterRow()
            self.filters.search.textChanged.connect(self.look)
            self.find_with(self.filters)                 # Ctrl+F, Esc, Down
            self.add(self.filters)
            self.model: RowsModel[PersonRow] = RowsModel(
                [
                    rows.name("who", tr("Person"), lambda r: (r.surname, r.given, r.patronymic)),
                    rows.text("unit", tr("Unit"), lambda r: r.unit, quiet=True, width=200),
                    rows.moment("born", tr("Born"), lambda r: shown(r.birth_date), lambda r: r.birth_date),
                ],
                key=lambda r: r.id,                      # the selection survives new rows by it
            )
            self.table = Table(self.model, "people.list", desk.memory)  # widths, order, columns remembered
            self.table.setAccessibleName(tr("People"))
            self.table.set_empty(EmptyState(tr("Everyone known."), tr("Nobody."), tr("Add…"), self.add))
            self.table.current.connect(self.show_person)  # row or None; `opened(row)` on Enter
            self.add(self.table, 1)
            self.first = self.table                      # where the keyboard goes
            self.add_drawer(Drawer())                    # F4; width and state remembered

        def refresh(self, changes: Changes) -> None:
            self.model.set_rows(self.workspace.query(people, self.filters.search.text()))
            self.filters.set_shown(self.model.rowCount(), self.workspace.query(count_people))

        def activate(self, target: Any = None) -> None:  # desk.go("people", 17), Ctrl+K
            if target is not None:
                self.table.go_to(target)

        def show_person(self, row: PersonRow | None) -> None:
            missing = Section(tr("What is missing")).cause(tr("No rank"), "", tr("Set it"), self.set_rank)
            verdict = Verdict(tr("Not ready"), REFUSED, "1")
            self.drawer.show_parts(row.surname, [facts(row.given), verdict, missing], [self.card_act])

Changing: `self.workspace.execute(AddPerson(…))` carries it out, says it in the strip with its way back (words
of `trainingdesk.deeds` unless `said` is given) and tells every page; a refusal is said there and None
returned. `self.workspace.perform(...)` raises `Rejected` instead, for an answer of the page's own.
Asking: `self.workspace.query(fn, ...)`. The cohort at the top: `self.workspace.cohort`.
Long work: `self.desk.jobs.run(tr("Print"), work, then)`. `work(progress)` runs on the worker thread and uses
`self.workspace.store` alone; `then(job)` runs in the window: `self.workspace.accept(job.result, said)` for
a `Done`, `job.offer(tr("Open"), opener)` for a file.
Rail count: `self.desk.set_count(self.name, 3)`. Typed, not yet stored: `self.desk.set_unsaved(unsaved=True)`,
and `leave()` is the moment to store it. Remembering: `self.desk.memory.keep("people.x", value)`, `recall`.
The program (places, backups): `self.desk.program`, a `trainingdesk.app.Desk`.

The parts, a module each:
`page`      `Page` (`header strip drawer acts first`, `add`, `add_above`, `act`), `Desk`
`act`       `Act` (`why_not(reason)` disables with a reason), `ActMenu` (a button with a list of acts)
`pagehead`  `PageHeader` (`set_subtitle`, `add`), `FilterRow` (`segmented`, `search`, `set_shown`)
`buttons`   `Button`, `MenuButton`, `Link`, `Segmented` of `Choice(key, text, count, look)`: `chosen`
`rows`      `RowsModel`, `Column`, its makers `text number moment name state`; roles `SORT ROW LOOK CELL
              PARTS NOTE NOTE_ICON LOCKED`: a grid's own model answers them and is painted alike
`table`     `Table`: `current`, `opened`, `row()`, `chosen()`, `go_to(key)`, `sort_first(key)`
`cells`     `CellDelegate`, to derive from for an editor; `header`: `Header` with `mark(section)`
`totals`    `Totals`: the row of sums under a table, in the table's own columns
`drawer`    `Drawer`, `facts(...)`, `Verdict`, `Section` (`line`, `cause`, `add`), `KeyCap`
`strip`     `say refuse warn tell_next`; the workspace fills it, pages add `tell_next`
`belt`      `Belt` of `BeltStep`; `weeks`: `Weeks` of `WeeksRow`; `bars`: `ShareBar`, `Bars`
`forms`     `Form` (`text date choice check long_text`, `values()`, `complain`), `DateField`
`ask`       `confirm`, `FormQuestion` with `ask_form`, `open_files`, `save_file`: dialogs only ask
`preview`   `PdfPreview.show_pdf(bytes, page)`; imported by the page that shows papers
`empty`     `EmptyState`; `labels`: `label caption Elided panel`; `flow`: `Flow`, a row that wraps
`paint`     `Look(tone, icon, icon_tone, weight, ground)`, the usual ones `PLAIN QUIET DONE WAITING REFUSED
              REFUSED_STATE EYE EYE_STATE`, and `words ring box key_cap icon_and_words` to paint by hand

Colours are roles: `theme().palette.ink`; measures `theme().px(30)`; type `theme().font("caption", 600)`.
Signals of the workspace, the jobs and the theme go to methods, never to lambdas: a page dies before they do.
"""
