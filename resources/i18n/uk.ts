<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>trainingdesk</name>
    <message numerus="yes">
      <source>%n certificates issued</source>
      <translation>
        <numerusform>Видано %n сертифікат</numerusform>
        <numerusform>Видано %n сертифікати</numerusform>
        <numerusform>Видано %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners assigned to a group</source>
      <translation>
        <numerusform>До групи розподілено %n слухача</numerusform>
        <numerusform>До групи розподілено %n слухачів</numerusform>
        <numerusform>До групи розподілено %n слухачів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners imported</source>
      <translation>
        <numerusform>Імпортовано %n слухача</numerusform>
        <numerusform>Імпортовано %n слухачів</numerusform>
        <numerusform>Імпортовано %n слухачів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks stored</source>
      <translation>
        <numerusform>Виставлено %n оцінку</numerusform>
        <numerusform>Виставлено %n оцінки</numerusform>
        <numerusform>Виставлено %n оцінок</numerusform>
      </translation>
    </message>
    <message>
      <source>A certificate voided</source>
      <translation>Сертифікат анульовано</translation>
    </message>
    <message>
      <source>A cohort bound to a programme and a grading profile</source>
      <translation>Потік прив’язано до програми й шкали оцінювання</translation>
    </message>
    <message>
      <source>A cohort opened</source>
      <translation>Потік відкрито</translation>
    </message>
    <message>
      <source>A cohort’s record changed</source>
      <translation>Дані потоку змінено</translation>
    </message>
    <message>
      <source>A draft order thrown away</source>
      <translation>Проєкт наказу вилучено</translation>
    </message>
    <message>
      <source>A foreign word may stand unchanged. Check the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A form of a name confirmed</source>
      <translation>Відмінкову форму підтверджено</translation>
    </message>
    <message>
      <source>A group opened</source>
      <translation>Групу створено</translation>
    </message>
    <message>
      <source>A listener added</source>
      <translation>Слухача додано</translation>
    </message>
    <message>
      <source>A listener excluded</source>
      <translation>Слухача виключено зі списків</translation>
    </message>
    <message>
      <source>A listener moved to another cohort</source>
      <translation>Слухача переведено до іншого потоку</translation>
    </message>
    <message>
      <source>A misprinted certificate drawn anew</source>
      <translation>Зіпсований сертифікат сформовано заново</translation>
    </message>
    <message>
      <source>A name changed as of a date</source>
      <translation>Прізвище, ім’я чи по батькові змінено з певної дати</translation>
    </message>
    <message>
      <source>A name corrected</source>
      <translation>Прізвище, ім’я чи по батькові виправлено</translation>
    </message>
    <message>
      <source>A person added</source>
      <translation>Особу додано</translation>
    </message>
    <message>
      <source>A person’s record corrected</source>
      <translation>Дані особи виправлено</translation>
    </message>
    <message>
      <source>A retake entered</source>
      <translation>Внесено перескладання</translation>
    </message>
    <message>
      <source>A setting changed</source>
      <translation>Налаштування змінено</translation>
    </message>
    <message>
      <source>A signatory saved</source>
      <translation>Підписанта збережено</translation>
    </message>
    <message>
      <source>A word that should change did not. Check the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An attempt dated</source>
      <translation>Спробі вказано дату</translation>
    </message>
    <message>
      <source>An exception taken back</source>
      <translation>Виняток скасовано</translation>
    </message>
    <message>
      <source>An exception to a condition granted</source>
      <translation>Внесено виняток із умови</translation>
    </message>
    <message>
      <source>An operation taken back</source>
      <translation>Дію скасовано</translation>
    </message>
    <message>
      <source>An order drafted</source>
      <translation>Підготовлено проєкт наказу</translation>
    </message>
    <message>
      <source>An order registered</source>
      <translation>Наказ зареєстровано</translation>
    </message>
    <message>
      <source>Another window is writing to the database. Nothing was stored; try again in a moment.</source>
      <translation>Інше вікно саме пише до бази даних. Нічого не збережено; спробуйте ще раз за мить.</translation>
    </message>
    <message numerus="yes">
      <source>Arrival of %n listeners noted</source>
      <translation>
        <numerusform>Відмічено прибуття %n слухача</numerusform>
        <numerusform>Відмічено прибуття %n слухачів</numerusform>
        <numerusform>Відмічено прибуття %n слухачів</numerusform>
      </translation>
    </message>
    <message>
      <source>Attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {ects} has no national grade. Choose one of the four.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {ects} runs from {low} to {high}, but points run from 0 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {ects} runs from {low} to {high}. Its lower bound must not exceed the upper one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {ects}: an unsatisfactory grade fails and every other grade passes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {lower} passes though the higher band {upper} fails. Mend one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cohort {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discipline, h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No band holds {low} to {high} points. Widen a neighbouring band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cohort chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cohorts yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No work running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, cohorts, commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank, position or unit changed as of a date</source>
      <translation>Звання, посаду чи підрозділ змінено з певної дати</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {what}  Ctrl+Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everything  Ctrl+K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cohort the pages show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The columns of a sender’s sheets remembered</source>
      <translation>Колонки таблиць відправника запам’ятовано</translation>
    </message>
    <message>
      <source>The database prepared</source>
      <translation>Базу підготовлено</translation>
    </message>
    <message>
      <source>The emblem changed</source>
      <translation>Емблему змінено</translation>
    </message>
    <message>
      <source>The grading profile has no bands. Add bands that cover 0 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grading profile saved</source>
      <translation>Шкалу оцінювання збережено</translation>
    </message>
    <message>
      <source>The institution’s record changed</source>
      <translation>Дані закладу змінено</translation>
    </message>
    <message>
      <source>The letter «{ects}» is empty or used twice. Give every band its own letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of a draft order changed</source>
      <translation>Список у проєкті наказу змінено</translation>
    </message>
    <message>
      <source>The programme saved</source>
      <translation>Програму збережено</translation>
    </message>
    <message>
      <source>The sample cohort opened</source>
      <translation>Відкрито зразковий потік</translation>
    </message>
    <message>
      <source>The sex is not stored, so nothing was declined. Set it in the person's card.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The state of %n certificates noted</source>
      <translation>
        <numerusform>Відмічено стан %n сертифіката</numerusform>
        <numerusform>Відмічено стан %n сертифікатів</numerusform>
        <numerusform>Відмічено стан %n сертифікатів</numerusform>
      </translation>
    </message>
    <message>
      <source>The vowels of this surname may change. Ask how the family declines it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The work failed because of an error in the program; see the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no name here. Type the surname, given name and patronymic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This surname may take a soft or a hard ending. Ask how the family declines it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This word is not in the dictionary of forms. Check the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {what}  Ctrl+Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation>ні</translation>
    </message>
    <message>
      <source>saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown {shown} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation>так</translation>
    </message>
    <message>
      <source>{file} cannot be opened: another program holds it, or you have no right to read it. Close it there and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be read within {seconds} seconds and was given up. Copy the list alone into a new workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds XML entities, which no office program writes. It was not opened. Ask the sender for the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is a folder. Choose the files inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is damaged and cannot be read. Open it in Excel or LibreOffice and save it as a new .xlsx, or ask the sender for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is empty: there is no filled cell in it. Ask the sender for the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is far too large for a list of listeners and was not opened. Copy the list alone into a new workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a spreadsheet, whatever its name says. Choose an .xlsx, .xls, .ods or .csv file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is protected by a password. Open it in Excel, remove the password, and save it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, sheet {sheet}: something stands in cell {cell}, far away from any list. Delete the rows and columns beyond the list, or copy the list into a new workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: there is no such file any more. Choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} points lie in two bands, one of them {ects}. Make the bands meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} has more than one decimal. Type points with one decimal at most, such as 87.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} is off the scale: points run from {low} to {high}. The old value stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} is points, but this discipline is passed or not. Type «зарах.».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{work}: not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{work}: stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» has too many words for a person's name. Type one person's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» is not a full name. Type the surname and the given name, or initials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» is not a mark. Type points, or an absence word such as «н/я».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» is not a person's name. Type the surname and given names in letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» is not points, and this discipline is marked in points.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
