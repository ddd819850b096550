"""Which kinds of fact a change touched; derived from the flush, never declared by hand."""

import enum


class Changes(enum.Flag):
    """Kinds of fact; a page looks again when one it shows was touched."""

    NOTHING = 0
    PEOPLE = enum.auto()
    COHORTS = enum.auto()
    PROGRAMMES = enum.auto()
    ORDERS = enum.auto()
    ENROLMENTS = enum.auto()
    GRADES = enum.auto()
    CERTIFICATES = enum.auto()
    OFFICE = enum.auto()
    SETTINGS = enum.auto()
    COMMUNITIES = enum.auto()
    VEHICLES = enum.auto()
    ACTS = enum.auto()
    SELECTION = enum.auto()
    EVERYTHING = (
        PEOPLE
        | COHORTS
        | PROGRAMMES
        | ORDERS
        | ENROLMENTS
        | GRADES
        | CERTIFICATES
        | OFFICE
        | SETTINGS
        | COMMUNITIES
        | VEHICLES
        | ACTS
        | SELECTION
    )
