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
      <source>%n days ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
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
      <source>Arrival of %n listeners noted</source>
      <translation>
        <numerusform>Arrival of %n listener noted</numerusform>
        <numerusform>Arrival of %n listeners noted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The state of %n certificates noted</source>
      <translation>
        <numerusform>The state of %n certificate noted</numerusform>
        <numerusform>The state of %n certificates noted</numerusform>
      </translation>
    </message>
  </context>
</TS>
