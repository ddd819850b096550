<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>trainingdesk</name>
    <message numerus="yes">
      <source>%n certificates issued</source>
      <translation>
        <numerusform>%n certificate issued</numerusform>
        <numerusform>%n certificates issued</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates issued now.</source>
      <translation>
        <numerusform>%n certificate issued now.</numerusform>
        <numerusform>%n certificates issued now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes of rank, position or unit are offered.</source>
      <translation>
        <numerusform>%n change of rank, position or unit is offered.</numerusform>
        <numerusform>%n changes of rank, position or unit are offered.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates recognised.</source>
      <translation>
        <numerusform>%n duplicate recognised.</numerusform>
        <numerusform>%n duplicates recognised.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h ago</source>
      <translation>
        <numerusform>%n h ago</numerusform>
        <numerusform>%n h ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners</source>
      <translation>
        <numerusform>%n listener</numerusform>
        <numerusform>%n listeners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners are ready to graduate.</source>
      <translation>
        <numerusform>%n listener is ready to graduate.</numerusform>
        <numerusform>%n listeners are ready to graduate.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners assigned to a group</source>
      <translation>
        <numerusform>%n listener assigned to a group</numerusform>
        <numerusform>%n listeners assigned to a group</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners imported</source>
      <translation>
        <numerusform>%n listener imported</numerusform>
        <numerusform>%n listeners imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners were here already.</source>
      <translation>
        <numerusform>%n listener was here already.</numerusform>
        <numerusform>%n listeners were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks stood in the grade book already.</source>
      <translation>
        <numerusform>%n mark stood in the grade book already.</numerusform>
        <numerusform>%n marks stood in the grade book already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks stored</source>
      <translation>
        <numerusform>%n mark stored</numerusform>
        <numerusform>%n marks stored</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min ago</source>
      <translation>
        <numerusform>%n min ago</numerusform>
        <numerusform>%n min ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other marks stand in the grade book and were kept:</source>
      <translation>
        <numerusform>%n other mark stands in the grade book and was kept:</numerusform>
        <numerusform>%n other marks stand in the grade book and were kept:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n texts do not fit their papers, so none was drawn. The first: {person}, {box}, «{text}». Shorten it, or correct its letters.</source>
      <translation>
        <numerusform>%n text does not fit its paper, so none was drawn: {person}, {box}, «{text}». Shorten it, or correct its letters.</numerusform>
        <numerusform>%n texts do not fit their papers, so none was drawn. The first: {person}, {box}, «{text}». Shorten it, or correct its letters.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Arrival of %n listeners noted</source>
      <translation>
        <numerusform>Arrival of %n listener noted</numerusform>
        <numerusform>Arrival of %n listeners noted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code} is open: %n listeners.</source>
      <translation>
        <numerusform>Cohort {code} is open: %n listener.</numerusform>
        <numerusform>Cohort {code} is open: %n listeners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n listeners added.</source>
      <translation>
        <numerusform>Cohort {code}: %n listener added.</numerusform>
        <numerusform>Cohort {code}: %n listeners added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n listeners would be added.</source>
      <translation>
        <numerusform>Cohort {code}: %n listener would be added.</numerusform>
        <numerusform>Cohort {code}: %n listeners would be added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n marks stored.</source>
      <translation>
        <numerusform>Cohort {code}: %n mark stored.</numerusform>
        <numerusform>Cohort {code}: %n marks stored.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n marks would be stored.</source>
      <translation>
        <numerusform>Cohort {code}: %n mark would be stored.</numerusform>
        <numerusform>Cohort {code}: %n marks would be stored.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The sex of %n listeners is not stored: no sheet tells it.</source>
      <translation>
        <numerusform>The sex of %n listener is not stored: no sheet tells it.</numerusform>
        <numerusform>The sex of %n listeners is not stored: no sheet tells it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The state of %n certificates noted</source>
      <translation>
        <numerusform>The state of %n certificate noted</numerusform>
        <numerusform>The state of %n certificates noted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>waiting for %n marks</source>
      <translation>
        <numerusform>waiting for %n mark</numerusform>
        <numerusform>waiting for %n marks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}: %n certificates.</source>
      <translation>
        <numerusform>{path}: %n certificate.</numerusform>
        <numerusform>{path}: %n certificates.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{path}: verified copy, %n rows.</source>
      <translation>
        <numerusform>{path}: verified copy, %n row.</numerusform>
        <numerusform>{path}: verified copy, %n rows.</numerusform>
      </translation>
    </message>
  </context>
</TS>
