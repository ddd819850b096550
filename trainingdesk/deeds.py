"""What each command did, as a person would say it; the counts come from what it touched."""

from collections.abc import Mapping
from typing import NamedTuple

from trainingdesk.words import tr, tr_later


class Deed(NamedTuple):  # made in a tenth of a dataclass's time, before the first paint
    """The words for a command; with ``table`` they hold ``%n``, the rows of that table it touched."""

    words: str
    table: str = ""


DEEDS: dict[str, Deed] = {
    "LoadCodifier": Deed(tr_later("%n communities loaded from the codifier"), "community"),
    "UpdateCodifier": Deed(tr_later("The register of communities brought up to the codifier")),
    "RenameCommunity": Deed(tr_later("A community renamed as of a date")),
    "MendCommunityName": Deed(tr_later("A name of a community corrected")),
    "MergeCommunity": Deed(tr_later("A community merged into another one")),
    "SetHead": Deed(tr_later("The head of a community entered")),
    "EndHead": Deed(tr_later("A head’s term of office ended")),
    "OpenSample": Deed(tr_later("The sample cohort opened")),
    "Furnish": Deed(tr_later("The database prepared")),
    "AddPerson": Deed(tr_later("A person added")),
    "CorrectPerson": Deed(tr_later("A person’s record corrected")),
    "CorrectName": Deed(tr_later("A name corrected")),
    "ChangeName": Deed(tr_later("A name changed as of a date")),
    "ChangeStanding": Deed(tr_later("Rank, position or unit changed as of a date")),
    "ErasePast": Deed(tr_later("A person’s former values erased from the history")),
    "SetCaseForm": Deed(tr_later("A form of a name confirmed")),
    "AddCohort": Deed(tr_later("A cohort opened")),
    "EditCohort": Deed(tr_later("A cohort’s record changed")),
    "ArrangeCohort": Deed(tr_later("A cohort’s record changed")),
    "PinCohort": Deed(tr_later("A cohort bound to a programme and a grading profile")),
    "AddGroup": Deed(tr_later("A group opened")),
    "AssignGroup": Deed(tr_later("%n listeners assigned to a group"), "enrolment"),
    "AssignGroups": Deed(tr_later("%n listeners divided into groups"), "enrolment"),
    "RenameGroup": Deed(tr_later("A group renamed")),
    "DropGroup": Deed(tr_later("An empty group taken away")),
    "NoteListener": Deed(tr_later("A listener’s note changed")),
    "ConfirmSexes": Deed(tr_later("Sex confirmed for %n people"), "person"),
    "EnrolPerson": Deed(tr_later("A listener added")),
    "Exclude": Deed(tr_later("A listener excluded")),
    "Arrive": Deed(tr_later("Arrival of %n listeners noted"), "enrolment"),
    "MoveToCohort": Deed(tr_later("A listener moved to another cohort")),
    "TakeIn": Deed(tr_later("%n listeners imported"), "enrolment"),
    "TakeInVehicles": Deed(tr_later("%n cars imported"), "vehicle"),
    "SetMarks": Deed(tr_later("%n marks stored"), "attempt"),
    "AddAttempt": Deed(tr_later("A retake entered")),
    "DateAttempt": Deed(tr_later("An attempt dated")),
    "Except": Deed(tr_later("An exception to a condition granted")),
    "DropException": Deed(tr_later("An exception taken back")),
    "DraftOrder": Deed(tr_later("An order drafted")),
    "SetOrderList": Deed(tr_later("The list of a draft order changed")),
    "NoteDraft": Deed(tr_later("The number and dates of a draft order noted")),
    "DropDraft": Deed(tr_later("A draft order thrown away")),
    "RegisterOrder": Deed(tr_later("An order registered")),
    "PrepareOrder": Deed(tr_later("An order drafted")),
    "PrepareAndRegister": Deed(tr_later("An order registered")),
    "IssueCertificates": Deed(tr_later("%n certificates issued"), "certificate"),
    "VoidCertificate": Deed(tr_later("A certificate voided")),
    "ReissueCertificate": Deed(tr_later("A misprinted certificate drawn anew")),
    "StampCertificates": Deed(tr_later("The state of %n certificates noted"), "certificate"),
    "SaveProgramme": Deed(tr_later("The programme saved")),
    "SaveProfile": Deed(tr_later("The grading profile saved")),
    "EditInstitution": Deed(tr_later("The institution’s record changed")),
    "SetCrest": Deed(tr_later("The emblem changed")),
    "SetPattern": Deed(tr_later("The pattern of numbers changed")),
    "SaveSignatory": Deed(tr_later("A signatory saved")),
    "SetPreference": Deed(tr_later("A setting changed")),
    "RememberFields": Deed(tr_later("The columns of a sender’s sheets remembered")),
    "RememberDisciplines": Deed(tr_later("The columns of a sender’s sheets remembered")),
    "AddVehicle": Deed(tr_later("A car put on the books")),
    "EditVehicle": Deed(tr_later("A car’s record changed")),
    "SetOwner": Deed(tr_later("The owner of a car changed")),
    "AddKeySet": Deed(tr_later("A set of keys added")),
    "EditKeySet": Deed(tr_later("A set of keys described anew")),
    "SetEquipment": Deed(tr_later("A car’s equipment changed")),
    "SetUsualEquipment": Deed(tr_later("The usual equipment of a car changed")),
    "AddReading": Deed(tr_later("An odometer or fuel reading entered")),
    "CorrectReading": Deed(tr_later("An odometer or fuel reading corrected")),
    "HandKey": Deed(tr_later("A set of keys handed out")),
    "HandVehicle": Deed(tr_later("A car handed over")),
    "AssignVehicle": Deed(tr_later("A car assigned")),
    "StartUse": Deed(tr_later("A car put to use")),
    "Transfer": Deed(tr_later("A car or its keys passed on")),
    "GiveBack": Deed(tr_later("A car or its keys given back")),
    "MarkLost": Deed(tr_later("A set of keys lost")),
    "MarkFound": Deed(tr_later("A set of keys found")),
    "Destroy": Deed(tr_later("A car destroyed, awaiting its writing off")),
    "WriteOff": Deed(tr_later("A car written off")),
    "ToRepair": Deed(tr_later("A car sent to repair")),
    "FromRepair": Deed(tr_later("A car back from repair")),
    "CorrectLink": Deed(tr_later("A record of custody taken back by a counter-record")),
    "SetDrivingRight": Deed(tr_later("A right to drive entered")),
    "AddPhoto": Deed(tr_later("A photo of a car added")),
    "RemovePhoto": Deed(tr_later("A photo of a car taken away")),
    "DraftActs": Deed(tr_later("%n acts drafted"), "act"),
    "EditAct": Deed(tr_later("A draft act changed")),
    "EditActLine": Deed(tr_later("A car of a draft act changed")),
    "SetActKey": Deed(tr_later("Where keys go by a draft act changed")),
    "SetActMembers": Deed(tr_later("The commission of a draft act named")),
    "RefreshActKeys": Deed(tr_later("The keys of a draft act brought up to the vehicle card")),
    "DropActDraft": Deed(tr_later("A draft act thrown away")),
    "IssueActs": Deed(tr_later("%n acts issued"), "act"),
    "HandOverActs": Deed(tr_later("%n acts handed over"), "act"),
    "VoidAct": Deed(tr_later("An act voided")),
    "CopyActs": Deed(tr_later("Drafts put in the place of unsigned acts")),
    "ReissueActs": Deed(tr_later("%n unsigned acts issued anew"), "act_paper"),
    "AttachScan": Deed(tr_later("The scan of a signed act attached")),
    "PlanCeremony": Deed(tr_later("A ceremony planned")),
    "SetCalls": Deed(tr_later("The call order of a ceremony changed")),
    "CallHandedOver": Deed(tr_later("Handed over in the ceremony")),
    "CallDeputy": Deed(tr_later("Handed over to a deputy in the ceremony")),
    "CallAbsent": Deed(tr_later("An absence noted in the ceremony")),
    "CorrectCall": Deed(tr_later("A call of the ceremony corrected")),
    "CloseCeremony": Deed(tr_later("A ceremony closed")),
    "Revert": Deed(tr_later("An operation taken back")),
}


def told(command: str, touched: Mapping[str, int]) -> str:
    """What an operation did, in the interface's language; a command without words shows its own name."""
    deed = DEEDS.get(command)
    if deed is None:
        return command
    return tr(deed.words, touched.get(deed.table, 0)) if deed.table else tr(deed.words)
