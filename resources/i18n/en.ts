<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>trainingdesk</name>
    <message numerus="yes">
      <source>%n ECTS credits</source>
      <translation>
        <numerusform>%n ECTS credit</numerusform>
        <numerusform>%n ECTS credits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts</source>
      <translation>
        <numerusform>%n act</numerusform>
        <numerusform>%n acts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts are not handed over; their list stays here.</source>
      <translation>
        <numerusform>%n act is not handed over; their list stays here.</numerusform>
        <numerusform>%n acts are not handed over; their list stays here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts drafted</source>
      <translation>
        <numerusform>%n act drafted</numerusform>
        <numerusform>%n acts drafted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts handed over</source>
      <translation>
        <numerusform>%n act handed over</numerusform>
        <numerusform>%n acts handed over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts issued</source>
      <translation>
        <numerusform>%n act issued</numerusform>
        <numerusform>%n acts issued</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts issued anew</source>
      <translation>
        <numerusform>%n act issued anew</numerusform>
        <numerusform>%n acts issued anew</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts issued: {numbers}</source>
      <translation>
        <numerusform>%n act issued: {numbers}</numerusform>
        <numerusform>%n acts issued: {numbers}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts not handed over</source>
      <translation>
        <numerusform>%n act not handed over</numerusform>
        <numerusform>%n acts not handed over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts without a signed scan</source>
      <translation>
        <numerusform>%n act without a signed scan</numerusform>
        <numerusform>%n acts without a signed scan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are passed over</source>
      <translation>
        <numerusform>%n is passed over</numerusform>
        <numerusform>%n are passed over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are waiting</source>
      <translation>
        <numerusform>%n is waiting</numerusform>
        <numerusform>%n are waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates</source>
      <translation>
        <numerusform>%n candidate</numerusform>
        <numerusform>%n candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates come back into the selection</source>
      <translation>
        <numerusform>%n candidate come back into the selection</numerusform>
        <numerusform>%n candidates come back into the selection</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates did not come from the step before.</source>
      <translation>
        <numerusform>%n candidate did not come from the step before.</numerusform>
        <numerusform>%n candidates did not come from the step before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates enrolled</source>
      <translation>
        <numerusform>%n candidate enrolled</numerusform>
        <numerusform>%n candidates enrolled</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates enrolled in a cohort</source>
      <translation>
        <numerusform>%n candidate enrolled in a cohort</numerusform>
        <numerusform>%n candidates enrolled in a cohort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates imported</source>
      <translation>
        <numerusform>%n candidate imported</numerusform>
        <numerusform>%n candidates imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates listed</source>
      <translation>
        <numerusform>%n candidate listed</numerusform>
        <numerusform>%n candidates listed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates refused</source>
      <translation>
        <numerusform>%n candidate refused</numerusform>
        <numerusform>%n candidates refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates still wait for a stage.</source>
      <translation>
        <numerusform>%n candidate still wait for a stage.</numerusform>
        <numerusform>%n candidates still wait for a stage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates still wait for a stage. Enter their results, or withdraw them with a ground, before the ranking is frozen.</source>
      <translation>
        <numerusform>%n candidate still wait for a stage. Enter their results, or withdraw them with a ground, before the ranking is frozen.</numerusform>
        <numerusform>%n candidates still wait for a stage. Enter their results, or withdraw them with a ground, before the ranking is frozen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates taken back into the selection</source>
      <translation>
        <numerusform>%n candidate taken back into the selection</numerusform>
        <numerusform>%n candidates taken back into the selection</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates were here already.</source>
      <translation>
        <numerusform>%n candidate was here already.</numerusform>
        <numerusform>%n candidates were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars</source>
      <translation>
        <numerusform>%n car</numerusform>
        <numerusform>%n cars</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars are on the books.</source>
      <translation>
        <numerusform>%n car is on the books.</numerusform>
        <numerusform>%n cars are on the books.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars here already</source>
      <translation>
        <numerusform>%n car here already</numerusform>
        <numerusform>%n cars here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars imported</source>
      <translation>
        <numerusform>%n car imported</numerusform>
        <numerusform>%n cars imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars on {date}.</source>
      <translation>
        <numerusform>%n car on {date}.</numerusform>
        <numerusform>%n cars on {date}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars put on the books of {unit}.</source>
      <translation>
        <numerusform>%n car put on the books of {unit}.</numerusform>
        <numerusform>%n cars put on the books of {unit}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars to be added</source>
      <translation>
        <numerusform>%n car to be added</numerusform>
        <numerusform>%n cars to be added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars were here already.</source>
      <translation>
        <numerusform>%n car was here already.</numerusform>
        <numerusform>%n cars were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars with a change</source>
      <translation>
        <numerusform>%n car with a change</numerusform>
        <numerusform>%n cars with a change</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars would come on the books of {unit}.</source>
      <translation>
        <numerusform>%n car would come on the books of {unit}.</numerusform>
        <numerusform>%n cars would come on the books of {unit}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars.</source>
      <translation>
        <numerusform>%n car.</numerusform>
        <numerusform>%n cars.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n causes</source>
      <translation>
        <numerusform>%n cause</numerusform>
        <numerusform>%n causes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cease</source>
      <translation>
        <numerusform>%n ceases</numerusform>
        <numerusform>%n cease</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells cannot be stored, so nothing was changed.</source>
      <translation>
        <numerusform>%n cell cannot be stored, so nothing was changed.</numerusform>
        <numerusform>%n cells cannot be stored, so nothing was changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells chosen</source>
      <translation>
        <numerusform>%n cell chosen</numerusform>
        <numerusform>%n cells chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells were refused, {name} among them; nothing was stored. Mend them and try again.</source>
      <translation>
        <numerusform>%n cell was refused, {name} among them; nothing was stored. Mend them and try again.</numerusform>
        <numerusform>%n cells were refused, {name} among them; nothing was stored. Mend them and try again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates are ready to be issued</source>
      <translation>
        <numerusform>%n certificate is ready to be issued</numerusform>
        <numerusform>%n certificates are ready to be issued</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates are ready to be printed</source>
      <translation>
        <numerusform>%n certificate is ready to be printed</numerusform>
        <numerusform>%n certificates are ready to be printed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates checked</source>
      <translation>
        <numerusform>%n certificate checked</numerusform>
        <numerusform>%n certificates checked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates handed out</source>
      <translation>
        <numerusform>%n certificate handed out</numerusform>
        <numerusform>%n certificates handed out</numerusform>
      </translation>
    </message>
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
      <source>%n certificates printed</source>
      <translation>
        <numerusform>%n certificate printed</numerusform>
        <numerusform>%n certificates printed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates saved in {path}</source>
      <translation>
        <numerusform>%n certificate saved in {path}</numerusform>
        <numerusform>%n certificates saved in {path}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates signed and sealed</source>
      <translation>
        <numerusform>%n certificate signed and sealed</numerusform>
        <numerusform>%n certificates signed and sealed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates stand</source>
      <translation>
        <numerusform>%n certificate stand</numerusform>
        <numerusform>%n certificates stand</numerusform>
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
      <source>%n cohorts</source>
      <translation>
        <numerusform>%n cohort</numerusform>
        <numerusform>%n cohorts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n columns were copied, but from this cell on there are only {left} disciplines. Nothing was pasted; stand further left.</source>
      <translation>
        <numerusform>%n column was copied, but from this cell on there are only {left} disciplines. Nothing was pasted; stand further left.</numerusform>
        <numerusform>%n columns were copied, but from this cell on there are only {left} disciplines. Nothing was pasted; stand further left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities</source>
      <translation>
        <numerusform>%n community</numerusform>
        <numerusform>%n communities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities are called «{value}»: {where}. Say which one it is.</source>
      <translation>
        <numerusform>%n community is called «{value}»: {where}. Say which one it is.</numerusform>
        <numerusform>%n communities are called «{value}»: {where}. Say which one it is.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities found</source>
      <translation>
        <numerusform>%n community found</numerusform>
        <numerusform>%n communities found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities loaded from the codifier</source>
      <translation>
        <numerusform>%n community loaded from the codifier</numerusform>
        <numerusform>%n communities loaded from the codifier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copies</source>
      <translation>
        <numerusform>%n copy</numerusform>
        <numerusform>%n copies</numerusform>
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
      <source>%n doubtful</source>
      <translation>
        <numerusform>%n doubtful</numerusform>
        <numerusform>%n doubtful</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful rows</source>
      <translation>
        <numerusform>%n doubtful row</numerusform>
        <numerusform>%n doubtful rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful rows left out</source>
      <translation>
        <numerusform>%n doubtful row left out</numerusform>
        <numerusform>%n doubtful rows left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation>
        <numerusform>%n duplicate</numerusform>
        <numerusform>%n duplicates</numerusform>
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
      <source>%n exist again</source>
      <translation>
        <numerusform>%n exists again</numerusform>
        <numerusform>%n exist again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n finding</numerusform>
        <numerusform>%n findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n forms of names nobody has confirmed yet: look at the amber lines.</source>
      <translation>
        <numerusform>%n form of names nobody has confirmed yet: look at the amber lines.</numerusform>
        <numerusform>%n forms of names nobody has confirmed yet: look at the amber lines.</numerusform>
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
      <source>%n handover acts are issued.</source>
      <translation>
        <numerusform>%n handover act is issued.</numerusform>
        <numerusform>%n handover acts are issued.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n heads leave office that day</source>
      <translation>
        <numerusform>%n head leaves office that day</numerusform>
        <numerusform>%n heads leave office that day</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n here already</source>
      <translation>
        <numerusform>%n here already</numerusform>
        <numerusform>%n here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hidden rows came in, marked.</source>
      <translation>
        <numerusform>%n hidden row came in, marked.</numerusform>
        <numerusform>%n hidden rows came in, marked.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n hour</numerusform>
        <numerusform>%n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in another raion</source>
      <translation>
        <numerusform>%n in another raion</numerusform>
        <numerusform>%n in another raion</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issued acts are called, by community and number</source>
      <translation>
        <numerusform>%n issued act is called, by community and number</numerusform>
        <numerusform>%n issued acts are called, by community and number</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n key sets</source>
      <translation>
        <numerusform>%n key set</numerusform>
        <numerusform>%n key sets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n key sets are in the unit’s safe.</source>
      <translation>
        <numerusform>%n key set is in the unit’s safe.</numerusform>
        <numerusform>%n key sets are in the unit’s safe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n left</numerusform>
        <numerusform>%n left</numerusform>
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
      <source>%n listeners are in reserve.</source>
      <translation>
        <numerusform>%n listener is in reserve.</numerusform>
        <numerusform>%n listeners are in reserve.</numerusform>
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
      <source>%n listeners divided into groups</source>
      <translation>
        <numerusform>%n listener divided into groups</numerusform>
        <numerusform>%n listeners divided into groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners have marks missing</source>
      <translation>
        <numerusform>%n listener has marks missing</numerusform>
        <numerusform>%n listeners have marks missing</numerusform>
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
      <source>%n listeners in no enrolment order</source>
      <translation>
        <numerusform>%n listener in no enrolment order</numerusform>
        <numerusform>%n listeners in no enrolment order</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners may not graduate</source>
      <translation>
        <numerusform>%n listener may not graduate</numerusform>
        <numerusform>%n listeners may not graduate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners ready</source>
      <translation>
        <numerusform>%n listener ready</numerusform>
        <numerusform>%n listeners ready</numerusform>
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
      <source>%n listeners without a confirmed sex</source>
      <translation>
        <numerusform>%n listener without a confirmed sex</numerusform>
        <numerusform>%n listeners without a confirmed sex</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n mark</numerusform>
        <numerusform>%n marks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks cleared</source>
      <translation>
        <numerusform>%n mark cleared</numerusform>
        <numerusform>%n marks cleared</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks differ from the grade book and stay</source>
      <translation>
        <numerusform>%n mark differ from the grade book and stay</numerusform>
        <numerusform>%n marks differ from the grade book and stay</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks imported</source>
      <translation>
        <numerusform>%n mark imported</numerusform>
        <numerusform>%n marks imported</numerusform>
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
      <source>%n marks will be stored</source>
      <translation>
        <numerusform>%n mark will be stored</numerusform>
        <numerusform>%n marks will be stored</numerusform>
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
      <source>%n names need an eye: Enter confirms one as it stands, F2 writes it otherwise.</source>
      <translation>
        <numerusform>%n name need an eye: Enter confirms one as it stands, F2 writes it otherwise.</numerusform>
        <numerusform>%n names need an eye: Enter confirms one as it stands, F2 writes it otherwise.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new communities</source>
      <translation>
        <numerusform>%n new community</numerusform>
        <numerusform>%n new communities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new people</source>
      <translation>
        <numerusform>%n new person</numerusform>
        <numerusform>%n new people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not passed</source>
      <translation>
        <numerusform>%n not passed</numerusform>
        <numerusform>%n not passed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n operations</source>
      <translation>
        <numerusform>%n operation</numerusform>
        <numerusform>%n operations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other marks are stored in either case.</source>
      <translation>
        <numerusform>%n other mark is stored in either case.</numerusform>
        <numerusform>%n other marks are stored in either case.</numerusform>
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
      <source>%n papers of certificates</source>
      <translation>
        <numerusform>%n paper of certificates</numerusform>
        <numerusform>%n papers of certificates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passed over</source>
      <translation>
        <numerusform>%n passed over</numerusform>
        <numerusform>%n passed over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people found</source>
      <translation>
        <numerusform>%n person found</numerusform>
        <numerusform>%n people found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the register</source>
      <translation>
        <numerusform>%n person in the register</numerusform>
        <numerusform>%n people in the register</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the register are called {name}: {where}. Say who it is.</source>
      <translation>
        <numerusform>%n person in the register is called {name}: {where}. Say who it is.</numerusform>
        <numerusform>%n people in the register are called {name}: {where}. Say who it is.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people of the order get none now, something is missing: {names}.</source>
      <translation>
        <numerusform>%n person of the order get none now, something is missing: {names}.</numerusform>
        <numerusform>%n people of the order get none now, something is missing: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places given</source>
      <translation>
        <numerusform>%n place given</numerusform>
        <numerusform>%n places given</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places left</source>
      <translation>
        <numerusform>%n place left</numerusform>
        <numerusform>%n places left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reasons</source>
      <translation>
        <numerusform>%n reason</numerusform>
        <numerusform>%n reasons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n receivers are new to the register.</source>
      <translation>
        <numerusform>%n receiver is new to the register.</numerusform>
        <numerusform>%n receivers are new to the register.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <translation>
        <numerusform>%n record</numerusform>
        <numerusform>%n records</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remarks</source>
      <translation>
        <numerusform>%n remark</numerusform>
        <numerusform>%n remarks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n renamed</source>
      <translation>
        <numerusform>%n renamed</numerusform>
        <numerusform>%n renamed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n repeated rows</source>
      <translation>
        <numerusform>%n repeated row</numerusform>
        <numerusform>%n repeated rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n results of stages stored</source>
      <translation>
        <numerusform>%n result of stages stored</numerusform>
        <numerusform>%n results of stages stored</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows do not say how many sets of keys there are. Say how many each car has.</source>
      <translation>
        <numerusform>%n row does not say how many sets of keys there are. Say how many the car has.</numerusform>
        <numerusform>%n rows do not say how many sets of keys there are. Say how many each car has.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows left out</source>
      <translation>
        <numerusform>%n row left out</numerusform>
        <numerusform>%n rows left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows or columns are unclear</source>
      <translation>
        <numerusform>%n row or columns are unclear</numerusform>
        <numerusform>%n rows or columns are unclear</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows repeat a car.</source>
      <translation>
        <numerusform>%n row repeats a car.</numerusform>
        <numerusform>%n rows repeat a car.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows wait for an answer</source>
      <translation>
        <numerusform>%n row waits for an answer</numerusform>
        <numerusform>%n rows wait for an answer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were copied, but from this cell down there are only {left}. Nothing was pasted; stand higher or show more listeners.</source>
      <translation>
        <numerusform>%n row was copied, but from this cell down there are only {left}. Nothing was pasted; stand higher or show more listeners.</numerusform>
        <numerusform>%n rows were copied, but from this cell down there are only {left}. Nothing was pasted; stand higher or show more listeners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were left out as decided.</source>
      <translation>
        <numerusform>%n row was left out as decided.</numerusform>
        <numerusform>%n rows were left out as decided.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n signatories are not named</source>
      <translation>
        <numerusform>%n signatory is not named</numerusform>
        <numerusform>%n signatories are not named</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n skipped</numerusform>
        <numerusform>%n skipped</numerusform>
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
      <source>%n too many</source>
      <translation>
        <numerusform>%n too many</numerusform>
        <numerusform>%n too many</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n undelivered certificates no longer agree with the record</source>
      <translation>
        <numerusform>%n undelivered certificate no longer agree with the record</numerusform>
        <numerusform>%n undelivered certificates no longer agree with the record</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unsigned acts issued anew</source>
      <translation>
        <numerusform>%n unsigned act issued anew</numerusform>
        <numerusform>%n unsigned acts issued anew</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values brought up to date</source>
      <translation>
        <numerusform>%n value brought up to date</numerusform>
        <numerusform>%n values brought up to date</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values differ from the desk and were kept:</source>
      <translation>
        <numerusform>%n value differs from the desk and was kept:</numerusform>
        <numerusform>%n values differ from the desk and were kept:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values put right</source>
      <translation>
        <numerusform>%n value put right</numerusform>
        <numerusform>%n values put right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values that differ were accepted.</source>
      <translation>
        <numerusform>%n value that differs was accepted.</numerusform>
        <numerusform>%n values that differ were accepted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values were put right.</source>
      <translation>
        <numerusform>%n value was put right.</numerusform>
        <numerusform>%n values were put right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n waiting</numerusform>
        <numerusform>%n waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a change</source>
      <translation>
        <numerusform>%n with a change</numerusform>
        <numerusform>%n with a change</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another centre</source>
      <translation>
        <numerusform>%n with another centre</numerusform>
        <numerusform>%n with another centre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A decision taken on %n candidates</source>
      <translation>
        <numerusform>A decision taken on %n candidate</numerusform>
        <numerusform>A decision taken on %n candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A draft of the enrolment order names %n listeners.</source>
      <translation>
        <numerusform>A draft of the enrolment order names %n listener.</numerusform>
        <numerusform>A draft of the enrolment order names %n listeners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A draft of the graduation order names %n listeners.</source>
      <translation>
        <numerusform>A draft of the graduation order names %n listener.</numerusform>
        <numerusform>A draft of the graduation order names %n listeners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A letter with %n lines taken in</source>
      <translation>
        <numerusform>A letter with %n line taken in</numerusform>
        <numerusform>A letter with %n lines taken in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Another window changed %n marks meanwhile. Whose shall stand?</source>
      <translation>
        <numerusform>Another window changed %n mark meanwhile. Whose shall stand?</numerusform>
        <numerusform>Another window changed %n marks meanwhile. Whose shall stand?</numerusform>
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
      <source>Campaign {code}: %n candidates added.</source>
      <translation>
        <numerusform>Campaign {code}: %n candidate added.</numerusform>
        <numerusform>Campaign {code}: %n candidates added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Campaign {code}: %n candidates would be added.</source>
      <translation>
        <numerusform>Campaign {code}: %n candidate would be added.</numerusform>
        <numerusform>Campaign {code}: %n candidates would be added.</numerusform>
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
      <source>Cohort {code}: %n listeners.</source>
      <translation>
        <numerusform>Cohort {code}: %n listener.</numerusform>
        <numerusform>Cohort {code}: %n listeners.</numerusform>
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
      <source>Confirm for %n people</source>
      <translation>
        <numerusform>Confirm for %n person</numerusform>
        <numerusform>Confirm for %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirm the sex by the patronymic for %n people?</source>
      <translation>
        <numerusform>Confirm the sex by the patronymic for %n person?</numerusform>
        <numerusform>Confirm the sex by the patronymic for %n people?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Did %n certificates come out well?</source>
      <translation>
        <numerusform>Did %n certificate come out well?</numerusform>
        <numerusform>Did %n certificates come out well?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Divide %n listeners evenly</source>
      <translation>
        <numerusform>Divide %n listener evenly</numerusform>
        <numerusform>Divide %n listeners evenly</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enrol %n candidates into a cohort</source>
      <translation>
        <numerusform>Enrol %n candidate into a cohort</numerusform>
        <numerusform>Enrol %n candidates into a cohort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Enrolment order № {number} of {date} names %n listeners.</source>
      <translation>
        <numerusform>Enrolment order № {number} of {date} names %n listener.</numerusform>
        <numerusform>Enrolment order № {number} of {date} names %n listeners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Graduation order № {number} of {date} names %n listeners.</source>
      <translation>
        <numerusform>Graduation order № {number} of {date} names %n listener.</numerusform>
        <numerusform>Graduation order № {number} of {date} names %n listeners.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Group {name} has %n listeners. Assign them to another group first.</source>
      <translation>
        <numerusform>Group {name} has %n listener. Assign them to another group first.</numerusform>
        <numerusform>Group {name} has %n listeners. Assign them to another group first.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Hand over by %n acts</source>
      <translation>
        <numerusform>Hand over by %n act</numerusform>
        <numerusform>Hand over by %n acts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>I confirm the sex of %n people by the patronymic</source>
      <translation>
        <numerusform>I confirm the sex of %n person by the patronymic</numerusform>
        <numerusform>I confirm the sex of %n people by the patronymic</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n cars</source>
      <translation>
        <numerusform>Import %n car</numerusform>
        <numerusform>Import %n cars</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n people</source>
      <translation>
        <numerusform>Import %n person</numerusform>
        <numerusform>Import %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n acts</source>
      <translation>
        <numerusform>Issue %n act</numerusform>
        <numerusform>Issue %n acts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n acts…</source>
      <translation>
        <numerusform>Issue %n act…</numerusform>
        <numerusform>Issue %n acts…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n certificates</source>
      <translation>
        <numerusform>Issue %n certificate</numerusform>
        <numerusform>Issue %n certificates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n certificates…</source>
      <translation>
        <numerusform>Issue %n certificate…</numerusform>
        <numerusform>Issue %n certificates…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n unsigned acts anew?</source>
      <translation>
        <numerusform>Issue %n unsigned act anew?</numerusform>
        <numerusform>Issue %n unsigned acts anew?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Its list of %n listeners goes with it.</source>
      <translation>
        <numerusform>Its list of %n listener goes with it.</numerusform>
        <numerusform>Its list of %n listeners goes with it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was stored: %n cells hold no mark.</source>
      <translation>
        <numerusform>Nothing was stored: %n cell hold no mark.</numerusform>
        <numerusform>Nothing was stored: %n cells hold no mark.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Prepare %n acts…</source>
      <translation>
        <numerusform>Prepare %n act…</numerusform>
        <numerusform>Prepare %n acts…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Prepare acts for %n cars</source>
      <translation>
        <numerusform>Prepare acts for %n car</numerusform>
        <numerusform>Prepare acts for %n cars</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Print %n…</source>
      <translation>
        <numerusform>Print %n…</numerusform>
        <numerusform>Print %n…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Refuse %n candidates</source>
      <translation>
        <numerusform>Refuse %n candidate</numerusform>
        <numerusform>Refuse %n candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {date}; the list does not change any more: %n listeners</source>
      <translation>
        <numerusform>Registered {date}; the list does not change any more: %n listener</numerusform>
        <numerusform>Registered {date}; the list does not change any more: %n listeners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Replace %n marks that differ</source>
      <translation>
        <numerusform>Replace %n mark that differ</numerusform>
        <numerusform>Replace %n marks that differ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Sex confirmed for %n people</source>
      <translation>
        <numerusform>Sex confirmed for %n person</numerusform>
        <numerusform>Sex confirmed for %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Show all %n</numerusform>
        <numerusform>Show all %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Store %n marks</source>
      <translation>
        <numerusform>Store %n mark</numerusform>
        <numerusform>Store %n marks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %n likely answers</source>
      <translation>
        <numerusform>Take %n likely answer</numerusform>
        <numerusform>Take %n likely answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The order names %n listeners</source>
      <translation>
        <numerusform>The order names %n listener</numerusform>
        <numerusform>The order names %n listeners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The ranking frozen as minutes: %n lines</source>
      <translation>
        <numerusform>The ranking frozen as minutes: %n line</numerusform>
        <numerusform>The ranking frozen as minutes: %n lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The sex of %n listeners is in no sheet and stays empty.</source>
      <translation>
        <numerusform>The sex of %n listener is in no sheet and stays empty.</numerusform>
        <numerusform>The sex of %n listeners is in no sheet and stays empty.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The sex of %n people is not entered; the acts need it.</source>
      <translation>
        <numerusform>The sex of %n person is not entered; the acts need it.</numerusform>
        <numerusform>The sex of %n people is not entered; the acts need it.</numerusform>
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
      <source>and %n earlier changes</source>
      <translation>
        <numerusform>and %n earlier change</numerusform>
        <numerusform>and %n earlier changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n rows more</source>
      <translation>
        <numerusform>and %n row more</numerusform>
        <numerusform>and %n rows more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>draft order: %n listeners</source>
      <translation>
        <numerusform>draft order: %n listener</numerusform>
        <numerusform>draft order: %n listeners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>draft: %n listeners</source>
      <translation>
        <numerusform>draft: %n listener</numerusform>
        <numerusform>draft: %n listeners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>may not graduate: %n reasons</source>
      <translation>
        <numerusform>may not graduate: %n reason</numerusform>
        <numerusform>may not graduate: %n reasons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of {total} · %n not admitted</source>
      <translation>
        <numerusform>of {total} · %n not admitted</numerusform>
        <numerusform>of {total} · %n not admitted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>stores %n marks</source>
      <translation>
        <numerusform>stores %n mark</numerusform>
        <numerusform>stores %n marks</numerusform>
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
      <source>{code}: {title}, %n candidates</source>
      <translation>
        <numerusform>{code}: {title}, %n candidate</numerusform>
        <numerusform>{code}: {title}, %n candidates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n communities, the whole country has over {least}: an extract would close all the others. Nothing was changed; choose the whole codifier.</source>
      <translation>
        <numerusform>{file} has %n community, the whole country has over {least}: an extract would close all the others. Nothing was changed; choose the whole codifier.</numerusform>
        <numerusform>{file} has %n communities, the whole country has over {least}: an extract would close all the others. Nothing was changed; choose the whole codifier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file}: the register says already what the file says, %n communities.</source>
      <translation>
        <numerusform>{file}: the register says already what the file says, %n community.</numerusform>
        <numerusform>{file}: the register says already what the file says, %n communities.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file}: {differences}; %n unchanged.</source>
      <translation>
        <numerusform>{file}: {differences}; %n unchanged.</numerusform>
        <numerusform>{file}: {differences}; %n unchanged.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n more</source>
      <translation>
        <numerusform>{names} and %n more</numerusform>
        <numerusform>{names} and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} receives cars at %n communities: {where}. Say whether this is one person, or a namesake at each.</source>
      <translation>
        <numerusform>{name} receives cars at %n community: {where}. Say whether this is one person, or a namesake at each.</numerusform>
        <numerusform>{name} receives cars at %n communities: {where}. Say whether this is one person, or a namesake at each.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{order}: %n certificates, numbers {numbers} in its order.</source>
      <translation>
        <numerusform>{order}: %n certificate, numbers {numbers} in its order.</numerusform>
        <numerusform>{order}: %n certificates, numbers {numbers} in its order.</numerusform>
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
    <message numerus="yes">
      <source>{what}: the chain has %n open links; one is right.</source>
      <translation>
        <numerusform>{what}: the chain has %n open link; one is right.</numerusform>
        <numerusform>{what}: the chain has %n open links; one is right.</numerusform>
      </translation>
    </message>
  </context>
</TS>
