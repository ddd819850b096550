<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>trainingdesk</name>
    <message>
      <source>Another window is writing to the database. Nothing was stored; try again in a moment.</source>
      <translation>Інше вікно саме пише до бази даних. Нічого не збережено; спробуйте ще раз за мить.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>ні</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>так</translation>
    </message>
  </context>
</TS>
