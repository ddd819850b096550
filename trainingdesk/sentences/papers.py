"""What the desk says no with: orders, certificates, papers, and who may graduate."""

SENTENCES: dict[str, str] = {
    # --- orders and certificates ---
    "order-unknown": "There is no such order any more. Look again.",
    "order-kind": "Orders of the kind «{kind}» are not drafted here.",
    "order-names-nobody": "The order would name nobody: there is no listener it could be about.",
    "order-no-draft": "Cohort {code} has no draft of such an order to throw away.",
    "order-listener-unknown": (
        "«{name}» is nobody’s name in cohort {code}. Write a part of the name as the list has it."
    ),
    "order-listener-several": (
        "«{name}» may be several listeners of cohort {code}: {names}. Write more of the name, or the "
        "number before it."
    ),
    "order-number-missing": "An order is registered with its number, for example «512 о/с».",
    "order-dates": (
        "The order is registered ({registered}) before it is signed ({signed}). Mend one of the dates."
    ),
    "order-number-taken": "Order № {number} of {date} is registered already.",
    "order-names-unready": ("{surname} {given} may not graduate yet and cannot stand in a graduation order."),
    "order-names-left": "{surname} has left and cannot stand in the order. Take the name off the list.",
    "order-extract-of-draft": "An extract is made of a registered order. Register the order first.",
    "paper-file-kind": "«{name}» must end in .pdf, .docx or .xlsx: a paper is written to such files.",
    "certificate-nobody": (
        "There is nobody to issue a certificate to: the order names nobody who is ready and has none."
    ),
    "certificate-unknown": "There is no such certificate any more. Look again.",
    "certificate-void": "Certificate {number} is void; nothing can be done with it.",
    "certificate-handed": (
        "Certificate {number} has been handed out; a misprint is mended only before that. Issue a "
        "corrected document instead."
    ),
    "certificate-damaged": (
        "The stored paper of certificate {certificate} does not match its hash. Restore a backup; do "
        "not print it."
    ),
    "certificate-without-order": (
        "There is no registered graduation order. Draft it on the Graduation page and enter its "
        "number and date."
    ),
    "certificate-date-far": (
        "The date of issue {date} lies more than three months ahead. Numbers are drawn for good, so nothing "
        "was issued; check the date."
    ),
    "certificate-before-order": "The date of issue {date} lies before the graduation order of {signed}.",
    "certificate-sex-unknown": (
        "{surname} {given}: the sex is not entered, so the verb on the certificate cannot agree. "
        "Enter it on the person’s card."
    ),
    "certificate-grade-missing": "{surname}: there is no mark in {discipline}. Enter it before issuing.",
    "certificate-facts-moved": (
        "The facts of the certificates changed while they were drawn. Nothing was issued; try again."
    ),
    "certificate-final": "Issued certificates are not taken back by undo: void them with a reason.",
    "void-final": "A voided certificate stays void; issue another one.",
    "void-reason-missing": "Voiding needs its reason.",
    "spoilt-reason-missing": "Say what is wrong with the spoilt paper.",
    "belt-step-missing": "Certificate {number} has not passed the step before. Note that one first.",
    "certificate-never-deleted": "A registered certificate is never deleted. Void it and give the reason.",
    "grade-certified": (
        "{surname} holds certificate {number}, which rests on these grades. Void the certificate "
        "before changing a grade."
    ),
    "order-frozen": (
        "Order {number} of {date} is registered, and its list does not change any more. Amend it by "
        "another order."
    ),
    "order-has-certificates": (
        "Certificates were issued by order {number} of {date}, so it stays as it is. Amend it by "
        "another order."
    ),
    "number-pattern-unreadable": (
        "The number pattern «{pattern}» cannot be read. Build it from {{edrpou}}, {{seq}}, {{yy}} "
        "and {{yyyy}}, such as {{edrpou}}/{{seq:06d}}-{{yy:02d}}."
    ),
    "number-pattern-repeats": (
        "The number pattern «{pattern}» would give one number to two papers. It must hold both the "
        "number within the year and the year."
    ),
    # --- papers ---
    "papers-do-not-fit": "%n texts do not fit their papers, so none was drawn. The first: {person}, {box}, "
    "«{text}». Shorten it, or correct its letters.",
    "misfit-too-wide": "{person}, {box}: «{text}» is {over} mm too wide for its place. Shorten it.",
    "misfit-too-long": "{person}, {box}: {over} mm more than the sheet has room for. "
    "Shorten the texts or take some out.",
    "misfit-no-letter": "{person}, {box}: the typeface of this place has no «{letters}», "
    "which stand in «{text}». "
    "Look for Latin letters or figures among Ukrainian letters and correct them.",
    "misfit-look-alike": "{person}, {box}: Latin letters stand among Ukrainian ones in «{text}». "
    "Retype the word.",
    "emblem-unreadable": "The emblem is not a PNG or JPEG picture that can be read. Choose another file.",
    "paper-unreadable": "Stored paper {number} of the batch is damaged and was not bound. "
    "Restore the last verified backup, or void the certificate and issue it again.",
    "print-shift-too-large": "The print can be moved by {most} mm at most. Type a smaller shift.",
    "template-missing": "There is no template of version {version}. Choose one of those in the list.",
    "template-damaged": "The template is damaged at «{place}». Take the one that came with the program.",
    "statement-sum-differs": "The statement of {discipline} was not made: {counted} results are counted, and "
    "{listed} listeners are on the list. Check the bands of the cohort's grading profile.",
    # --- who may graduate, and why not ---
    "lack-left": "Left the course on {date}: {ground}.",
    "lack-enrolment-order": "There is no enrolment order with this listener. Register the order.",
    "lack-enrolment-excepted": "Admitted without the enrolment order: {reason}, order No. {number}.",
    "lack-dates": "The cohort has no first or last day. Set the dates of the cohort.",
    "lack-sex": "The sex is not stored, and the certificate must agree with it. Set it in the person's card.",
    "lack-disciplines": "The programme has no disciplines. Add them, or choose another edition.",
    "lack-grade": "{discipline}: no mark yet.",
    "lack-absent": "{discipline}: did not appear.",
    "lack-not-attested": "{discipline}: not assessed.",
    "lack-not-admitted": "{discipline}: not admitted.",
    "lack-failed": "{discipline}: not passed.",
    "lack-unsatisfactory": "{discipline}: {points} points, unsatisfactory.",
    "exception-impossible": "No order can lift this condition; only that of enrolment.",
    "exception-reason-missing": "An exception needs its reason. Type why it is made.",
    "exception-order-missing": "An exception needs an order. Type the order's number.",
    # --- graduation: orders, doubts, printing ---
    "order-names-already": "An order names this listener already: № {number} of {date}.",
    "order-signed-missing": "Type the date on which the order was signed.",
    "issue-date-missing": "Type the date of issue.",
    "doubt-signatory": "Nobody has been named yet in place of «{name}»: the papers would print these words.",
    "doubt-programme": (
        "Hours, credits and learning outcomes are not confirmed, so the papers print them with the word "
        "«приклад»."
    ),
    "doubt-edrpou": "The ЄДРПОУ code {code} in the registration numbers is not confirmed.",
    "certificate-changed-m": (
        "His record was changed after certificate № {number} was drawn, which is not handed out yet. "
        "Mark it "
        "as spoilt (key Z) and print it anew under the same registration number."
    ),
    "certificate-changed-f": (
        "Her record was changed after certificate № {number} was drawn, which is not handed out yet. "
        "Mark it "
        "as spoilt (key Z) and print it anew under the same registration number."
    ),
    "printer-missing": (
        "No printer is set up on this computer. Set one up, or save the PDF and print it elsewhere at 100 %."
    ),
    "printer-refused": (
        "The printer «{printer}» did not take the papers, so none is marked as printed. Look at the "
        "printer "
        "and try again."
    ),
    "print-shift-unreadable": "«{value}» is not a length in millimetres. Type it as 1,5 or −0,8.",
}
