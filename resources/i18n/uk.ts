<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>trainingdesk</name>
    <message numerus="yes">
      <source>%n ECTS credits</source>
      <translation>
        <numerusform>%n кредит ЄКТС</numerusform>
        <numerusform>%n кредити ЄКТС</numerusform>
        <numerusform>%n кредитів ЄКТС</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts</source>
      <translation>
        <numerusform>%n акт</numerusform>
        <numerusform>%n акти</numerusform>
        <numerusform>%n актів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts are not handed over; their list stays here.</source>
      <translation>
        <numerusform>%n акт не передано, перелік лишиться тут.</numerusform>
        <numerusform>%n акти не передано, перелік лишиться тут.</numerusform>
        <numerusform>%n актів не передано, перелік лишиться тут.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts drafted</source>
      <translation>
        <numerusform>Складено %n проєкт акта</numerusform>
        <numerusform>Складено %n проєкти актів</numerusform>
        <numerusform>Складено %n проєктів актів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts handed over</source>
      <translation>
        <numerusform>Передано за %n актом</numerusform>
        <numerusform>Передано за %n актами</numerusform>
        <numerusform>Передано за %n актами</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts issued</source>
      <translation>
        <numerusform>Оформлено %n акт</numerusform>
        <numerusform>Оформлено %n акти</numerusform>
        <numerusform>Оформлено %n актів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts issued anew</source>
      <translation>
        <numerusform>Наново видано %n акт</numerusform>
        <numerusform>Наново видано %n акти</numerusform>
        <numerusform>Наново видано %n актів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts issued: {numbers}</source>
      <translation>
        <numerusform>Видано %n акт: {numbers}</numerusform>
        <numerusform>Видано %n акти: {numbers}</numerusform>
        <numerusform>Видано %n актів: {numbers}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts not handed over</source>
      <translation>
        <numerusform>%n акт не передано</numerusform>
        <numerusform>%n акти не передано</numerusform>
        <numerusform>%n актів не передано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n acts without a signed scan</source>
      <translation>
        <numerusform>%n акт без підписаного скану</numerusform>
        <numerusform>%n акти без підписаного скану</numerusform>
        <numerusform>%n актів без підписаного скану</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are passed over</source>
      <translation>
        <numerusform>Пропущено %n особу</numerusform>
        <numerusform>Пропущено %n особи</numerusform>
        <numerusform>Пропущено %n осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n are waiting</source>
      <translation>
        <numerusform>%n чекає</numerusform>
        <numerusform>%n чекають</numerusform>
        <numerusform>%n чекають</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates</source>
      <translation>
        <numerusform>%n кандидат</numerusform>
        <numerusform>%n кандидати</numerusform>
        <numerusform>%n кандидатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates come back into the selection</source>
      <translation>
        <numerusform>До відбору повертається %n кандидат</numerusform>
        <numerusform>До відбору повертаються %n кандидати</numerusform>
        <numerusform>До відбору повертаються %n кандидатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates did not come from the step before.</source>
      <translation>
        <numerusform>Із попереднього кроку не пройшов %n кандидат.</numerusform>
        <numerusform>Із попереднього кроку не пройшли %n кандидати.</numerusform>
        <numerusform>Із попереднього кроку не пройшли %n кандидатів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates enrolled</source>
      <translation>
        <numerusform>Зараховано %n кандидата</numerusform>
        <numerusform>Зараховано %n кандидатів</numerusform>
        <numerusform>Зараховано %n кандидатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates enrolled in a cohort</source>
      <translation>
        <numerusform>До потоку зараховано %n кандидата</numerusform>
        <numerusform>До потоку зараховано %n кандидатів</numerusform>
        <numerusform>До потоку зараховано %n кандидатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates imported</source>
      <translation>
        <numerusform>Унесено %n кандидата зі списку</numerusform>
        <numerusform>Унесено %n кандидатів зі списку</numerusform>
        <numerusform>Унесено %n кандидатів зі списку</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates listed</source>
      <translation>
        <numerusform>у списках %n кандидат</numerusform>
        <numerusform>у списках %n кандидати</numerusform>
        <numerusform>у списках %n кандидатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates refused</source>
      <translation>
        <numerusform>Відмовлено %n кандидатові</numerusform>
        <numerusform>Відмовлено %n кандидатам</numerusform>
        <numerusform>Відмовлено %n кандидатам</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates still wait for a stage.</source>
      <translation>
        <numerusform>%n кандидат ще очікує етапу.</numerusform>
        <numerusform>%n кандидати ще очікують етапу.</numerusform>
        <numerusform>%n кандидатів ще очікують етапу.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates still wait for a stage. Enter their results, or withdraw them with a ground, before the ranking is frozen.</source>
      <translation>
        <numerusform>%n кандидат ще очікує на етап. Перш ніж затвердити рейтинг, внесіть його результат або зніміть його з відбору із зазначенням підстави.</numerusform>
        <numerusform>%n кандидати ще очікують на етап. Перш ніж затвердити рейтинг, внесіть їхні результати або зніміть їх із відбору із зазначенням підстави.</numerusform>
        <numerusform>%n кандидатів ще очікують на етап. Перш ніж затвердити рейтинг, внесіть їхні результати або зніміть їх із відбору із зазначенням підстави.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates taken back into the selection</source>
      <translation>
        <numerusform>%n кандидата повернуто до відбору</numerusform>
        <numerusform>%n кандидатів повернуто до відбору</numerusform>
        <numerusform>%n кандидатів повернуто до відбору</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n candidates were here already.</source>
      <translation>
        <numerusform>%n кандидат уже був у відборі.</numerusform>
        <numerusform>%n кандидати вже були у відборі.</numerusform>
        <numerusform>%n кандидатів уже було у відборі.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars</source>
      <translation>
        <numerusform>%n автомобіль</numerusform>
        <numerusform>%n автомобілі</numerusform>
        <numerusform>%n автомобілів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars are on the books.</source>
      <translation>
        <numerusform>На обліку %n автомобіль.</numerusform>
        <numerusform>На обліку %n автомобілі.</numerusform>
        <numerusform>На обліку %n автомобілів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars here already</source>
      <translation>
        <numerusform>%n уже є в обліку</numerusform>
        <numerusform>%n уже є в обліку</numerusform>
        <numerusform>%n уже є в обліку</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars imported</source>
      <translation>
        <numerusform>Імпортовано %n автомобіль</numerusform>
        <numerusform>Імпортовано %n автомобілі</numerusform>
        <numerusform>Імпортовано %n автомобілів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars on {date}.</source>
      <translation>
        <numerusform>%n автомобіль станом на {date}.</numerusform>
        <numerusform>%n автомобілі станом на {date}.</numerusform>
        <numerusform>%n автомобілів станом на {date}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars put on the books of {unit}.</source>
      <translation>
        <numerusform>Узято на баланс ({unit}) %n автомобіль.</numerusform>
        <numerusform>Узято на баланс ({unit}) %n автомобілі.</numerusform>
        <numerusform>Узято на баланс ({unit}) %n автомобілів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars to be added</source>
      <translation>
        <numerusform>%n автомобіль додається</numerusform>
        <numerusform>%n автомобілі додаються</numerusform>
        <numerusform>%n автомобілів додається</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars were here already.</source>
      <translation>
        <numerusform>%n автомобіль уже був в обліку.</numerusform>
        <numerusform>%n автомобілі вже були в обліку.</numerusform>
        <numerusform>%n автомобілів уже були в обліку.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars with a change</source>
      <translation>
        <numerusform>%n зі зміною</numerusform>
        <numerusform>%n зі змінами</numerusform>
        <numerusform>%n зі змінами</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars would come on the books of {unit}.</source>
      <translation>
        <numerusform>Буде взято на баланс ({unit}) %n автомобіль.</numerusform>
        <numerusform>Буде взято на баланс ({unit}) %n автомобілі.</numerusform>
        <numerusform>Буде взято на баланс ({unit}) %n автомобілів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cars.</source>
      <translation>
        <numerusform>%n автомобіль.</numerusform>
        <numerusform>%n автомобілі.</numerusform>
        <numerusform>%n автомобілів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n causes</source>
      <translation>
        <numerusform>%n причина</numerusform>
        <numerusform>%n причини</numerusform>
        <numerusform>%n причин</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cease</source>
      <translation>
        <numerusform>%n припинена</numerusform>
        <numerusform>%n припинені</numerusform>
        <numerusform>%n припинених</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells cannot be stored, so nothing was changed.</source>
      <translation>
        <numerusform>%n клітинку не можна записати, тому нічого не змінено.</numerusform>
        <numerusform>%n клітинки не можна записати, тому нічого не змінено.</numerusform>
        <numerusform>%n клітинок не можна записати, тому нічого не змінено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells chosen</source>
      <translation>
        <numerusform>Виділено %n клітинку</numerusform>
        <numerusform>Виділено %n клітинки</numerusform>
        <numerusform>Виділено %n клітинок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells were refused, {name} among them; nothing was stored. Mend them and try again.</source>
      <translation>
        <numerusform>%n клітинку не прийнято ({name}); нічого не записано. Виправте її та спробуйте ще раз.</numerusform>
        <numerusform>%n клітинки не прийнято, серед них — {name}; нічого не записано. Виправте їх і спробуйте ще раз.</numerusform>
        <numerusform>%n клітинок не прийнято, серед них — {name}; нічого не записано. Виправте їх і спробуйте ще раз.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates are ready to be issued</source>
      <translation>
        <numerusform>%n сертифікат можна видавати</numerusform>
        <numerusform>%n сертифікати можна видавати</numerusform>
        <numerusform>%n сертифікатів можна видавати</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates are ready to be printed</source>
      <translation>
        <numerusform>%n сертифікат готовий до друку</numerusform>
        <numerusform>%n сертифікати готові до друку</numerusform>
        <numerusform>%n сертифікатів готово до друку</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates checked</source>
      <translation>
        <numerusform>Перевірено %n сертифікат</numerusform>
        <numerusform>Перевірено %n сертифікати</numerusform>
        <numerusform>Перевірено %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates handed out</source>
      <translation>
        <numerusform>Вручено %n сертифікат</numerusform>
        <numerusform>Вручено %n сертифікати</numerusform>
        <numerusform>Вручено %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates issued</source>
      <translation>
        <numerusform>Видано %n сертифікат</numerusform>
        <numerusform>Видано %n сертифікати</numerusform>
        <numerusform>Видано %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates issued now.</source>
      <translation>
        <numerusform>Зараз видано %n сертифікат.</numerusform>
        <numerusform>Зараз видано %n сертифікати.</numerusform>
        <numerusform>Зараз видано %n сертифікатів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates printed</source>
      <translation>
        <numerusform>Надруковано %n сертифікат</numerusform>
        <numerusform>Надруковано %n сертифікати</numerusform>
        <numerusform>Надруковано %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates saved in {path}</source>
      <translation>
        <numerusform>%n сертифікат збережено у файлі {path}</numerusform>
        <numerusform>%n сертифікати збережено у файлі {path}</numerusform>
        <numerusform>%n сертифікатів збережено у файлі {path}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates signed and sealed</source>
      <translation>
        <numerusform>Підписано, скріплено печаткою %n сертифікат</numerusform>
        <numerusform>Підписано, скріплено печаткою %n сертифікати</numerusform>
        <numerusform>Підписано, скріплено печаткою %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n certificates stand</source>
      <translation>
        <numerusform>%n чинний сертифікат</numerusform>
        <numerusform>%n чинні сертифікати</numerusform>
        <numerusform>%n чинних сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes of rank, position or unit are offered.</source>
      <translation>
        <numerusform>Запропоновано %n зміну звання, посади або підрозділу.</numerusform>
        <numerusform>Запропоновано %n зміни звання, посади або підрозділу.</numerusform>
        <numerusform>Запропоновано %n змін звання, посади або підрозділу.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cohorts</source>
      <translation>
        <numerusform>%n потік</numerusform>
        <numerusform>%n потоки</numerusform>
        <numerusform>%n потоків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n columns were copied, but from this cell on there are only {left} disciplines. Nothing was pasted; stand further left.</source>
      <translation>
        <numerusform>Скопійовано %n стовпець, а від цієї клітинки праворуч дисциплін лише {left}. Нічого не вставлено: станьте лівіше.</numerusform>
        <numerusform>Скопійовано %n стовпці, а від цієї клітинки праворуч дисциплін лише {left}. Нічого не вставлено: станьте лівіше.</numerusform>
        <numerusform>Скопійовано %n стовпців, а від цієї клітинки праворуч дисциплін лише {left}. Нічого не вставлено: станьте лівіше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities</source>
      <translation>
        <numerusform>%n громада</numerusform>
        <numerusform>%n громади</numerusform>
        <numerusform>%n громад</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities are called «{value}»: {where}. Say which one it is.</source>
      <translation>
        <numerusform>Назву «{value}» має %n громада: {where}. Укажіть, про яку йдеться.</numerusform>
        <numerusform>Назву «{value}» мають %n громади: {where}. Укажіть, про яку йдеться.</numerusform>
        <numerusform>Назву «{value}» мають %n громад: {where}. Укажіть, про яку йдеться.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities found</source>
      <translation>
        <numerusform>знайдено %n громаду</numerusform>
        <numerusform>знайдено %n громади</numerusform>
        <numerusform>знайдено %n громад</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n communities loaded from the codifier</source>
      <translation>
        <numerusform>Завантажено %n громаду з кодифікатора</numerusform>
        <numerusform>Завантажено %n громади з кодифікатора</numerusform>
        <numerusform>Завантажено %n громад із кодифікатора</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copies</source>
      <translation>
        <numerusform>%n копія</numerusform>
        <numerusform>%n копії</numerusform>
        <numerusform>%n копій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days ago</source>
      <translation>
        <numerusform>%n день тому</numerusform>
        <numerusform>%n дні тому</numerusform>
        <numerusform>%n днів тому</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful</source>
      <translation>
        <numerusform>%n сумнівний рядок</numerusform>
        <numerusform>%n сумнівні рядки</numerusform>
        <numerusform>%n сумнівних рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful rows</source>
      <translation>
        <numerusform>%n сумнівний рядок</numerusform>
        <numerusform>%n сумнівні рядки</numerusform>
        <numerusform>%n сумнівних рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful rows left out</source>
      <translation>
        <numerusform>пропущено %n сумнівний рядок</numerusform>
        <numerusform>пропущено %n сумнівні рядки</numerusform>
        <numerusform>пропущено %n сумнівних рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation>
        <numerusform>%n повтор</numerusform>
        <numerusform>%n повтори</numerusform>
        <numerusform>%n повторів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates recognised.</source>
      <translation>
        <numerusform>Розпізнано %n повтор.</numerusform>
        <numerusform>Розпізнано %n повтори.</numerusform>
        <numerusform>Розпізнано %n повторів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n exist again</source>
      <translation>
        <numerusform>%n знову є</numerusform>
        <numerusform>%n знову є</numerusform>
        <numerusform>%n знову є</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n зауваження</numerusform>
        <numerusform>%n зауваження</numerusform>
        <numerusform>%n зауважень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n forms of names nobody has confirmed yet: look at the amber lines.</source>
      <translation>
        <numerusform>%n форму ще не підтверджено: перевірте позначений рядок.</numerusform>
        <numerusform>%n форми ще не підтверджено: перевірте позначені рядки.</numerusform>
        <numerusform>%n форм ще не підтверджено: перевірте позначені рядки.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h ago</source>
      <translation>
        <numerusform>%n год тому</numerusform>
        <numerusform>%n год тому</numerusform>
        <numerusform>%n год тому</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n handover acts are issued.</source>
      <translation>
        <numerusform>Видано %n акт приймання-передачі.</numerusform>
        <numerusform>Видано %n акти приймання-передачі.</numerusform>
        <numerusform>Видано %n актів приймання-передачі.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n heads leave office that day</source>
      <translation>
        <numerusform>Того ж дня припинити повноваження %n голови</numerusform>
        <numerusform>Того ж дня припинити повноваження %n голів</numerusform>
        <numerusform>Того ж дня припинити повноваження %n голів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n here already</source>
      <translation>
        <numerusform>%n вже є</numerusform>
        <numerusform>%n вже є</numerusform>
        <numerusform>%n вже є</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hidden rows came in, marked.</source>
      <translation>
        <numerusform>%n прихований рядок узято й позначено.</numerusform>
        <numerusform>%n приховані рядки взято й позначено.</numerusform>
        <numerusform>%n прихованих рядків узято й позначено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n година</numerusform>
        <numerusform>%n години</numerusform>
        <numerusform>%n годин</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in another raion</source>
      <translation>
        <numerusform>%n в іншому районі</numerusform>
        <numerusform>%n в іншому районі</numerusform>
        <numerusform>%n в іншому районі</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issued acts are called, by community and number</source>
      <translation>
        <numerusform>Буде викликано %n виданий акт — за громадами й номерами</numerusform>
        <numerusform>Буде викликано %n видані акти — за громадами й номерами</numerusform>
        <numerusform>Буде викликано %n виданих актів — за громадами й номерами</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n key sets</source>
      <translation>
        <numerusform>%n комплект ключів</numerusform>
        <numerusform>%n комплекти ключів</numerusform>
        <numerusform>%n комплектів ключів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n key sets are in the unit’s safe.</source>
      <translation>
        <numerusform>%n комплект ключів — у сейфі підрозділу.</numerusform>
        <numerusform>%n комплекти ключів — у сейфі підрозділу.</numerusform>
        <numerusform>%n комплектів ключів — у сейфі підрозділу.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>лишився %n</numerusform>
        <numerusform>лишилося %n</numerusform>
        <numerusform>лишилося %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners</source>
      <translation>
        <numerusform>%n слухач</numerusform>
        <numerusform>%n слухачі</numerusform>
        <numerusform>%n слухачів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners are in reserve.</source>
      <translation>
        <numerusform>%n слухач у резерві.</numerusform>
        <numerusform>%n слухачі в резерві.</numerusform>
        <numerusform>%n слухачів у резерві.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners are ready to graduate.</source>
      <translation>
        <numerusform>До випуску готовий %n слухач.</numerusform>
        <numerusform>До випуску готові %n слухачі.</numerusform>
        <numerusform>До випуску готові %n слухачів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners assigned to a group</source>
      <translation>
        <numerusform>До групи включено %n слухача</numerusform>
        <numerusform>До групи включено %n слухачів</numerusform>
        <numerusform>До групи включено %n слухачів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners divided into groups</source>
      <translation>
        <numerusform>%n слухача розподілено на групи</numerusform>
        <numerusform>%n слухачів розподілено на групи</numerusform>
        <numerusform>%n слухачів розподілено на групи</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners have marks missing</source>
      <translation>
        <numerusform>%n слухачеві бракує оцінок</numerusform>
        <numerusform>%n слухачам бракує оцінок</numerusform>
        <numerusform>%n слухачам бракує оцінок</numerusform>
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
      <source>%n listeners in no enrolment order</source>
      <translation>
        <numerusform>%n слухача немає в наказі про зарахування</numerusform>
        <numerusform>%n слухачів немає в наказі про зарахування</numerusform>
        <numerusform>%n слухачів немає в наказі про зарахування</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners may not graduate</source>
      <translation>
        <numerusform>%n слухач не допущений до випуску</numerusform>
        <numerusform>%n слухачі не допущені до випуску</numerusform>
        <numerusform>%n слухачів не допущено до випуску</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners ready</source>
      <translation>
        <numerusform>%n слухач готовий</numerusform>
        <numerusform>%n слухачі готові</numerusform>
        <numerusform>%n слухачів готові</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners were here already.</source>
      <translation>
        <numerusform>%n слухач уже є в потоці.</numerusform>
        <numerusform>%n слухачі вже є в потоці.</numerusform>
        <numerusform>%n слухачів уже є в потоці.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n listeners without a confirmed sex</source>
      <translation>
        <numerusform>Стать %n слухача не підтверджено</numerusform>
        <numerusform>Стать %n слухачів не підтверджено</numerusform>
        <numerusform>Стать %n слухачів не підтверджено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n оцінка</numerusform>
        <numerusform>%n оцінки</numerusform>
        <numerusform>%n оцінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks cleared</source>
      <translation>
        <numerusform>Очищено %n оцінку</numerusform>
        <numerusform>Очищено %n оцінки</numerusform>
        <numerusform>Очищено %n оцінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks differ from the grade book and stay</source>
      <translation>
        <numerusform>%n оцінка відрізняється від таблиці й лишається</numerusform>
        <numerusform>%n оцінки відрізняються від таблиці й лишаються</numerusform>
        <numerusform>%n оцінок відрізняються від таблиці й лишаються</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks imported</source>
      <translation>
        <numerusform>Імпортовано %n оцінку</numerusform>
        <numerusform>Імпортовано %n оцінки</numerusform>
        <numerusform>Імпортовано %n оцінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks stood in the grade book already.</source>
      <translation>
        <numerusform>%n оцінку вже було записано раніше.</numerusform>
        <numerusform>%n оцінки вже було записано раніше.</numerusform>
        <numerusform>%n оцінок уже було записано раніше.</numerusform>
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
    <message numerus="yes">
      <source>%n marks will be stored</source>
      <translation>
        <numerusform>Буде записано %n оцінку</numerusform>
        <numerusform>Буде записано %n оцінки</numerusform>
        <numerusform>Буде записано %n оцінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min ago</source>
      <translation>
        <numerusform>%n хв тому</numerusform>
        <numerusform>%n хв тому</numerusform>
        <numerusform>%n хв тому</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names need an eye: Enter confirms one as it stands, F2 writes it otherwise.</source>
      <translation>
        <numerusform>%n ім’я потребує перевірки: Enter підтверджує як є, F2 дає написати інакше.</numerusform>
        <numerusform>%n імені потребують перевірки: Enter підтверджує як є, F2 дає написати інакше.</numerusform>
        <numerusform>%n імен потребують перевірки: Enter підтверджує як є, F2 дає написати інакше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new communities</source>
      <translation>
        <numerusform>%n нова громада</numerusform>
        <numerusform>%n нові громади</numerusform>
        <numerusform>%n нових громад</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new people</source>
      <translation>
        <numerusform>%n нова особа</numerusform>
        <numerusform>%n нові особи</numerusform>
        <numerusform>%n нових осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not passed</source>
      <translation>
        <numerusform>%n не складено</numerusform>
        <numerusform>%n не складено</numerusform>
        <numerusform>%n не складено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n operations</source>
      <translation>
        <numerusform>%n операція</numerusform>
        <numerusform>%n операції</numerusform>
        <numerusform>%n операцій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other marks are stored in either case.</source>
      <translation>
        <numerusform>Ще %n оцінку буде записано в будь-якому разі.</numerusform>
        <numerusform>Ще %n оцінки буде записано в будь-якому разі.</numerusform>
        <numerusform>Ще %n оцінок буде записано в будь-якому разі.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other marks stand in the grade book and were kept:</source>
      <translation>
        <numerusform>В обліку успішності стоїть %n інша оцінка, її залишено:</numerusform>
        <numerusform>В обліку успішності стоять %n інші оцінки, їх залишено:</numerusform>
        <numerusform>В обліку успішності стоїть %n інших оцінок, їх залишено:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n papers of certificates</source>
      <translation>
        <numerusform>%n аркуш сертифіката</numerusform>
        <numerusform>%n аркуші сертифікатів</numerusform>
        <numerusform>%n аркушів сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passed over</source>
      <translation>
        <numerusform>пропущено %n</numerusform>
        <numerusform>пропущено %n</numerusform>
        <numerusform>пропущено %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n особа</numerusform>
        <numerusform>%n особи</numerusform>
        <numerusform>%n осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people found</source>
      <translation>
        <numerusform>знайдено %n особу</numerusform>
        <numerusform>знайдено %n особи</numerusform>
        <numerusform>знайдено %n осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the register</source>
      <translation>
        <numerusform>%n особа в реєстрі</numerusform>
        <numerusform>%n особи в реєстрі</numerusform>
        <numerusform>%n осіб у реєстрі</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the register are called {name}: {where}. Say who it is.</source>
      <translation>
        <numerusform>У реєстрі є %n особа на ім’я {name}: {where}. Укажіть, хто це.</numerusform>
        <numerusform>У реєстрі є %n особи на ім’я {name}: {where}. Укажіть, хто це.</numerusform>
        <numerusform>У реєстрі є %n осіб на ім’я {name}: {where}. Укажіть, хто це.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people of the order get none now, something is missing: {names}.</source>
      <translation>
        <numerusform>%n особа з наказу зараз не отримає сертифіката, бо чогось бракує: {names}.</numerusform>
        <numerusform>%n особи з наказу зараз не отримають сертифікатів, бо чогось бракує: {names}.</numerusform>
        <numerusform>%n осіб із наказу зараз не отримають сертифікатів, бо чогось бракує: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places given</source>
      <translation>
        <numerusform>розподілено %n місце</numerusform>
        <numerusform>розподілено %n місця</numerusform>
        <numerusform>розподілено %n місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places left</source>
      <translation>
        <numerusform>лишилося %n місце</numerusform>
        <numerusform>лишилося %n місця</numerusform>
        <numerusform>лишилося %n місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n questions</source>
      <translation>
        <numerusform>%n запитання</numerusform>
        <numerusform>%n запитання</numerusform>
        <numerusform>%n запитань</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reasons</source>
      <translation>
        <numerusform>%n причина</numerusform>
        <numerusform>%n причини</numerusform>
        <numerusform>%n причин</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n receivers are new to the register.</source>
      <translation>
        <numerusform>%n отримувача додано до реєстру.</numerusform>
        <numerusform>%n отримувачів додано до реєстру.</numerusform>
        <numerusform>%n отримувачів додано до реєстру.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <translation>
        <numerusform>%n запис</numerusform>
        <numerusform>%n записи</numerusform>
        <numerusform>%n записів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n remarks</source>
      <translation>
        <numerusform>%n зауваження</numerusform>
        <numerusform>%n зауваження</numerusform>
        <numerusform>%n зауважень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n renamed</source>
      <translation>
        <numerusform>%n перейменована</numerusform>
        <numerusform>%n перейменовані</numerusform>
        <numerusform>%n перейменованих</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n repeated rows</source>
      <translation>
        <numerusform>%n повторний рядок</numerusform>
        <numerusform>%n повторні рядки</numerusform>
        <numerusform>%n повторних рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n results of stages stored</source>
      <translation>
        <numerusform>Записано %n результат етапу</numerusform>
        <numerusform>Записано %n результати етапів</numerusform>
        <numerusform>Записано %n результатів етапів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <translation>
        <numerusform>%n рядок</numerusform>
        <numerusform>%n рядки</numerusform>
        <numerusform>%n рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows do not say how many sets of keys there are. Say how many each car has.</source>
      <translation>
        <numerusform>У %n рядку не зазначено, скільки комплектів ключів. Укажіть, скільки їх у кожного автомобіля.</numerusform>
        <numerusform>У %n рядках не зазначено, скільки комплектів ключів. Укажіть, скільки їх у кожного автомобіля.</numerusform>
        <numerusform>У %n рядках не зазначено, скільки комплектів ключів. Укажіть, скільки їх у кожного автомобіля.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows left out</source>
      <translation>
        <numerusform>%n рядок пропущено</numerusform>
        <numerusform>%n рядки пропущено</numerusform>
        <numerusform>%n рядків пропущено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows or columns are unclear</source>
      <translation>
        <numerusform>%n рядок чи стовпець не з’ясовано</numerusform>
        <numerusform>%n рядки чи стовпці не з’ясовано</numerusform>
        <numerusform>%n рядків чи стовпців не з’ясовано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows repeat a car.</source>
      <translation>
        <numerusform>%n рядок повторює автомобіль.</numerusform>
        <numerusform>%n рядки повторюють автомобілі.</numerusform>
        <numerusform>%n рядків повторюють автомобілі.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows wait for an answer</source>
      <translation>
        <numerusform>%n рядок чекає на відповідь</numerusform>
        <numerusform>%n рядки чекають на відповідь</numerusform>
        <numerusform>%n рядків чекають на відповідь</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were copied, but from this cell down there are only {left}. Nothing was pasted; stand higher or show more listeners.</source>
      <translation>
        <numerusform>Скопійовано %n рядок, а від цієї клітинки донизу їх лише {left}. Нічого не вставлено: станьте вище або покажіть більше слухачів.</numerusform>
        <numerusform>Скопійовано %n рядки, а від цієї клітинки донизу їх лише {left}. Нічого не вставлено: станьте вище або покажіть більше слухачів.</numerusform>
        <numerusform>Скопійовано %n рядків, а від цієї клітинки донизу їх лише {left}. Нічого не вставлено: станьте вище або покажіть більше слухачів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were left out as decided.</source>
      <translation>
        <numerusform>%n рядок пропущено за вашим рішенням.</numerusform>
        <numerusform>%n рядки пропущено за вашим рішенням.</numerusform>
        <numerusform>%n рядків пропущено за вашим рішенням.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n signatories are not named</source>
      <translation>
        <numerusform>%n підписанта не названо</numerusform>
        <numerusform>%n підписантів не названо</numerusform>
        <numerusform>%n підписантів не названо</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n пропущено</numerusform>
        <numerusform>%n пропущено</numerusform>
        <numerusform>%n пропущено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n texts do not fit their papers, so none was drawn. The first: {person}, {box}, «{text}». Shorten it, or correct its letters.</source>
      <translation>
        <numerusform>%n напис не вміщується на папері, тому жодного документа не створено. {person}, {box}: «{text}». Скоротіть напис або виправте в ньому літери.</numerusform>
        <numerusform>%n написи не вміщуються на папері, тому жодного документа не створено. Перший із них: {person}, {box}: «{text}». Скоротіть його або виправте в ньому літери.</numerusform>
        <numerusform>%n написів не вміщуються на папері, тому жодного документа не створено. Перший із них: {person}, {box}: «{text}». Скоротіть його або виправте в ньому літери.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n too many</source>
      <translation>
        <numerusform>понад місця: %n особа</numerusform>
        <numerusform>понад місця: %n особи</numerusform>
        <numerusform>понад місця: %n осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n undelivered certificates no longer agree with the record</source>
      <translation>
        <numerusform>%n невручений сертифікат розходиться з даними особи</numerusform>
        <numerusform>%n невручені сертифікати розходяться з даними осіб</numerusform>
        <numerusform>%n невручених сертифікатів розходяться з даними осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unsigned acts issued anew</source>
      <translation>
        <numerusform>Заново оформлено %n непідписаний акт</numerusform>
        <numerusform>Заново оформлено %n непідписані акти</numerusform>
        <numerusform>Заново оформлено %n непідписаних актів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values brought up to date</source>
      <translation>
        <numerusform>Оновлено %n значення</numerusform>
        <numerusform>Оновлено %n значення</numerusform>
        <numerusform>Оновлено %n значень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values differ from the desk and were kept:</source>
      <translation>
        <numerusform>%n значення відрізняється від облікового; в обліку його не змінено:</numerusform>
        <numerusform>%n значення відрізняються від облікових; в обліку їх не змінено:</numerusform>
        <numerusform>%n значень відрізняються від облікових; в обліку їх не змінено:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values put right</source>
      <translation>
        <numerusform>%n виправлення</numerusform>
        <numerusform>%n виправлення</numerusform>
        <numerusform>%n виправлень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values that differ were accepted.</source>
      <translation>
        <numerusform>Прийнято %n відмінне значення.</numerusform>
        <numerusform>Прийнято %n відмінні значення.</numerusform>
        <numerusform>Прийнято %n відмінних значень.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values were put right.</source>
      <translation>
        <numerusform>Виправлено %n значення.</numerusform>
        <numerusform>Виправлено %n значення.</numerusform>
        <numerusform>Виправлено %n значень.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>очікує %n</numerusform>
        <numerusform>очікують %n</numerusform>
        <numerusform>очікують %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a change</source>
      <translation>
        <numerusform>%n зі зміною</numerusform>
        <numerusform>%n зі змінами</numerusform>
        <numerusform>%n зі змінами</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another centre</source>
      <translation>
        <numerusform>%n з іншим центром</numerusform>
        <numerusform>%n з іншим центром</numerusform>
        <numerusform>%n з іншим центром</numerusform>
      </translation>
    </message>
    <message>
      <source>+ or −, points, a word; «нп» did not come, «н» and the ground — excused, «зв» — exempt</source>
      <translation>+ чи −, бали або слово; «нп» — неявка без поважної причини, «н» і підстава — з поважної, «зв» — звільнено</translation>
    </message>
    <message>
      <source>+{litres} l</source>
      <translation>+{litres} л</translation>
    </message>
    <message>
      <source>1 the same</source>
      <translation>1 та сама</translation>
    </message>
    <message>
      <source>1 the same · 2 another · 3 skip · Enter — import · Alt+← — back</source>
      <translation>1 — та сама · 2 — інша · 3 — пропустити · Enter — імпортувати · Alt+← — назад</translation>
    </message>
    <message>
      <source>1, 2… — answer the question · 0 — take it back · Enter — import · Alt+← — columns</source>
      <translation>1, 2… — відповісти · 0 — забрати відповідь · Enter — імпортувати · Alt+← — стовпці</translation>
    </message>
    <message>
      <source>17 characters, no I, O, Q</source>
      <translation>17 знаків, без I, O, Q</translation>
    </message>
    <message>
      <source>2 another</source>
      <translation>2 інша</translation>
    </message>
    <message>
      <source>2nd</source>
      <translation>2-га</translation>
    </message>
    <message>
      <source>3 skip</source>
      <translation>3 пропустити</translation>
    </message>
    <message>
      <source>3rd</source>
      <translation>3-тя</translation>
    </message>
    <message>
      <source>512 о/с</source>
      <translation>512 о/с</translation>
    </message>
    <message>
      <source>A PostgreSQL server</source>
      <translation>Сервер PostgreSQL</translation>
    </message>
    <message>
      <source>A backup cannot be written to {folder} ({reason}). Earlier backups are untouched; check the folder or choose another.</source>
      <translation>До папки {folder} не вдалося записати резервну копію ({reason}). Попередні копії цілі; перевірте папку або оберіть іншу.</translation>
    </message>
    <message>
      <source>A call of the ceremony corrected</source>
      <translation>Виправлено запис урочистої передачі</translation>
    </message>
    <message>
      <source>A campaign has at least one place, not {value}. Type how many, or leave it empty.</source>
      <translation>У відборі щонайменше одне місце, а не {value}. Уведіть кількість або залиште поле порожнім.</translation>
    </message>
    <message>
      <source>A campaign like {code}</source>
      <translation>Відбір за зразком {code}</translation>
    </message>
    <message>
      <source>A candidate added</source>
      <translation>Додано кандидата</translation>
    </message>
    <message>
      <source>A candidate of the reserve given a free place</source>
      <translation>Кандидатові з резерву надано вільне місце</translation>
    </message>
    <message>
      <source>A candidate substituted</source>
      <translation>Замінено кандидата</translation>
    </message>
    <message>
      <source>A car assigned</source>
      <translation>Автомобіль закріплено</translation>
    </message>
    <message>
      <source>A car back from repair</source>
      <translation>Автомобіль повернено з ремонту</translation>
    </message>
    <message>
      <source>A car destroyed, awaiting its writing off</source>
      <translation>Автомобіль знищено, очікує списання</translation>
    </message>
    <message>
      <source>A car handed over</source>
      <translation>Автомобіль передано</translation>
    </message>
    <message>
      <source>A car of a draft act changed</source>
      <translation>Змінено дані про автомобіль у проєкті акта</translation>
    </message>
    <message>
      <source>A car or its keys given back</source>
      <translation>Автомобіль або ключі повернено</translation>
    </message>
    <message>
      <source>A car or its keys passed on</source>
      <translation>Автомобіль або ключі передано іншому тримачеві</translation>
    </message>
    <message>
      <source>A car put on the books</source>
      <translation>Автомобіль узято на облік</translation>
    </message>
    <message>
      <source>A car put to use</source>
      <translation>Автомобіль узято в користування</translation>
    </message>
    <message>
      <source>A car sent to repair</source>
      <translation>Автомобіль відправлено на ремонт</translation>
    </message>
    <message>
      <source>A car written off</source>
      <translation>Автомобіль списано</translation>
    </message>
    <message>
      <source>A car’s equipment changed</source>
      <translation>Комплектність автомобіля змінено</translation>
    </message>
    <message>
      <source>A car’s record changed</source>
      <translation>Картку автомобіля змінено</translation>
    </message>
    <message>
      <source>A ceremony calls issued acts one by one, in big letters.</source>
      <translation>Тут видані акти викликають один за одним, великими літерами.</translation>
    </message>
    <message>
      <source>A ceremony closed</source>
      <translation>Завершено урочисту передачу</translation>
    </message>
    <message>
      <source>A ceremony planned</source>
      <translation>Заплановано урочисту передачу</translation>
    </message>
    <message>
      <source>A certificate voided</source>
      <translation>Сертифікат анульовано</translation>
    </message>
    <message>
      <source>A change as of {date} is entered already. Correct that one instead.</source>
      <translation>Зміну з {date} уже внесено. Виправте її.</translation>
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
      <source>A commission has at most {most} members on an act.</source>
      <translation>В акті зазначають не більше ніж {most} членів комісії.</translation>
    </message>
    <message>
      <source>A commission has one chair. Say who it is.</source>
      <translation>Комісія має одного голову. Вкажіть, хто це.</translation>
    </message>
    <message>
      <source>A community merged into another one</source>
      <translation>Громаду об’єднано з іншою</translation>
    </message>
    <message>
      <source>A community refuses by a letter. Type its number and date.</source>
      <translation>Громада відмовляється листом. Впишіть його номер і дату.</translation>
    </message>
    <message>
      <source>A community renamed as of a date</source>
      <translation>Громаду перейменовано з дати</translation>
    </message>
    <message numerus="yes">
      <source>A decision taken on %n candidates</source>
      <translation>
        <numerusform>Ухвалено рішення щодо %n кандидата</numerusform>
        <numerusform>Ухвалено рішення щодо %n кандидатів</numerusform>
        <numerusform>Ухвалено рішення щодо %n кандидатів</numerusform>
      </translation>
    </message>
    <message>
      <source>A document of the check-list is not there yet. Ask for it.</source>
      <translation>Документа з переліку ще немає. Запитайте його.</translation>
    </message>
    <message>
      <source>A document of the check-list ran out on {date}. Ask for a new one.</source>
      <translation>Строк дії документа з переліку минув {date}. Запитайте новий.</translation>
    </message>
    <message>
      <source>A draft act changed</source>
      <translation>Змінено проєкт акта</translation>
    </message>
    <message>
      <source>A draft act thrown away</source>
      <translation>Вилучено проєкт акта</translation>
    </message>
    <message numerus="yes">
      <source>A draft of the enrolment order names %n listeners.</source>
      <translation>
        <numerusform>Проєкт наказу про зарахування: у списку %n слухач.</numerusform>
        <numerusform>Проєкт наказу про зарахування: у списку %n слухачі.</numerusform>
        <numerusform>Проєкт наказу про зарахування: у списку %n слухачів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A draft of the graduation order names %n listeners.</source>
      <translation>
        <numerusform>Проєкт наказу про випуск: у списку %n слухач.</numerusform>
        <numerusform>Проєкт наказу про випуск: у списку %n слухачі.</numerusform>
        <numerusform>Проєкт наказу про випуск: у списку %n слухачів.</numerusform>
      </translation>
    </message>
    <message>
      <source>A draft or a void act gets no scan.</source>
      <translation>До проєкту чи анульованого акта скан не додають.</translation>
    </message>
    <message>
      <source>A draft order thrown away</source>
      <translation>Проєкт наказу вилучено</translation>
    </message>
    <message>
      <source>A draft: nothing follows from it yet</source>
      <translation>Проєкт: ще не чинний</translation>
    </message>
    <message>
      <source>A file on this computer</source>
      <translation>Файл на цьому комп’ютері</translation>
    </message>
    <message>
      <source>A foreign word may stand unchanged. Check the form.</source>
      <translation>Іншомовне слово може не відмінюватися. Перевірте форму.</translation>
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
      <source>A group renamed</source>
      <translation>Групу перейменовано</translation>
    </message>
    <message>
      <source>A head’s term of office ended</source>
      <translation>Повноваження голови припинено</translation>
    </message>
    <message>
      <source>A key is lost…</source>
      <translation>Ключ загублено…</translation>
    </message>
    <message>
      <source>A kind of document stands twice in the check-list. Leave one line of it.</source>
      <translation>Вид документа вказано в переліку двічі. Залиште один рядок.</translation>
    </message>
    <message numerus="yes">
      <source>A letter with %n lines taken in</source>
      <translation>
        <numerusform>Унесено лист з %n рядком</numerusform>
        <numerusform>Унесено лист із %n рядками</numerusform>
        <numerusform>Унесено лист із %n рядками</numerusform>
      </translation>
    </message>
    <message>
      <source>A line a thing. «−» before it says that it is missing, «× 2» behind it how many.</source>
      <translation>Кожен предмет — окремим рядком. «−» перед назвою означає, що його немає, «× 2» після неї — кількість.</translation>
    </message>
    <message>
      <source>A line of the letter does not say which candidate it is about. Choose one.</source>
      <translation>У рядку листа не вказано, про якого кандидата йдеться. Оберіть кандидата.</translation>
    </message>
    <message>
      <source>A line of the norms of «{name}» (grade {grade}) cannot be. Check the sex, the ages, the grade and the bound.</source>
      <translation>Рядок нормативів вправи «{name}» (оцінка {grade}) неможливий. Перевірте стать, вік, оцінку та норматив.</translation>
    </message>
    <message>
      <source>A list in a directorate’s letter needs only the name; stages can be added later.</source>
      <translation>Якщо список надходить листом управління, досить назви; етапи можна додати пізніше.</translation>
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
      <source>A listener leaves the cohort by an order, not the selection.</source>
      <translation>Слухач вибуває з потоку за наказом, а не через відбір.</translation>
    </message>
    <message>
      <source>A listener moved to another cohort</source>
      <translation>Слухача переведено до іншого потоку</translation>
    </message>
    <message>
      <source>A listener’s note changed</source>
      <translation>Примітку слухача змінено</translation>
    </message>
    <message>
      <source>A member’s points of an interview entered</source>
      <translation>Унесено бали члена комісії за співбесіду</translation>
    </message>
    <message>
      <source>A misprinted certificate drawn anew</source>
      <translation>Зіпсований сертифікат оформлено заново</translation>
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
      <source>A name of a community corrected</source>
      <translation>Назву громади виправлено</translation>
    </message>
    <message>
      <source>A name of a community has {most} letters at most. Shorten it.</source>
      <translation>Назва громади має щонайбільше {most} знаків. Скоротіть її.</translation>
    </message>
    <message>
      <source>A name of the institution is empty. Fill it in: papers are printed with it.</source>
      <translation>Одну з назв закладу не заповнено. Впишіть її: вона друкується на документах.</translation>
    </message>
    <message>
      <source>A name, a cohort, a page, a command</source>
      <translation>Прізвище, потік, сторінка, команда</translation>
    </message>
    <message>
      <source>A new cohort takes the newest programme. Open cohort {code} first; then the same command without --new sets its programme and ECTS.</source>
      <translation>Новий потік бере найновішу програму. Спершу відкрийте потік {code}, а тоді тією самою командою без --new задайте йому програму та ЄКТС.</translation>
    </message>
    <message>
      <source>A paper is signed by whoever is in office on its date. Enter successors beside their predecessors.</source>
      <translation>Документ підписує той, хто обіймає посаду на його дату. Наступників додавайте поруч із попередниками.</translation>
    </message>
    <message>
      <source>A paper takes what was in force on its date; papers already issued stay as they are.</source>
      <translation>Документ бере те, що було чинним на його дату; видані документи не змінюються.</translation>
    </message>
    <message>
      <source>A part of the name has {length} letters; at most {most} are stored. Shorten it.</source>
      <translation>У частині імені літер: {length}, а зберігається щонайбільше {most}. Скоротіть її.</translation>
    </message>
    <message>
      <source>A person added</source>
      <translation>Особу додано</translation>
    </message>
    <message>
      <source>A person needs a surname and a given name.</source>
      <translation>Укажіть прізвище та ім’я особи.</translation>
    </message>
    <message>
      <source>A person’s former values erased from the history</source>
      <translation>Колишні дані особи вилучено з історії</translation>
    </message>
    <message>
      <source>A person’s record corrected</source>
      <translation>Дані особи виправлено</translation>
    </message>
    <message>
      <source>A photo of a car added</source>
      <translation>Знімок автомобіля додано</translation>
    </message>
    <message>
      <source>A photo of a car taken away</source>
      <translation>Знімок автомобіля прибрано</translation>
    </message>
    <message>
      <source>A placeholder: papers would print these words.</source>
      <translation>Заглушка: саме ці слова стояли б у документах.</translation>
    </message>
    <message>
      <source>A profile needs at least one band.</source>
      <translation>У шкалі має бути хоча б один діапазон.</translation>
    </message>
    <message>
      <source>A programme needs at least one discipline.</source>
      <translation>У програмі має бути хоча б одна дисципліна.</translation>
    </message>
    <message>
      <source>A programme needs its Ukrainian title.</source>
      <translation>Укажіть назву програми українською.</translation>
    </message>
    <message>
      <source>A record of custody taken back by a counter-record</source>
      <translation>Запис про передачу скасовано зустрічним записом</translation>
    </message>
    <message>
      <source>A record of who held what does not change. Take it back by a counter-record.</source>
      <translation>Запис про те, хто що тримав, не змінюється. Скасуйте його зустрічним записом.</translation>
    </message>
    <message>
      <source>A refuelling needs its litres.</source>
      <translation>Для заправлення зазначте кількість літрів.</translation>
    </message>
    <message>
      <source>A refusal needs its reason. Choose one from the list or type it.</source>
      <translation>Для відмови потрібна причина. Оберіть її зі списку або введіть.</translation>
    </message>
    <message>
      <source>A refusal needs its reason. Choose one of the dictionary, or type it.</source>
      <translation>Відмова потребує причини. Оберіть її зі словника або впишіть.</translation>
    </message>
    <message>
      <source>A registered certificate is never deleted. Void it and give the reason.</source>
      <translation>Зареєстрований сертифікат не видаляють. Анулюйте його, вказавши причину.</translation>
    </message>
    <message>
      <source>A restored backup is not taken back by undo. Restore the backup made of the state before it.</source>
      <translation>Відновлення резервної копії не скасовують. Відновіть копію попереднього стану, яку тоді було зроблено.</translation>
    </message>
    <message>
      <source>A result in frozen minutes put right</source>
      <translation>Виправлено результат із зафіксованого протоколу</translation>
    </message>
    <message>
      <source>A retake cannot be dated before the attempt of {date}.</source>
      <translation>Дата перескладання не може бути раніша за дату попередньої спроби ({date}).</translation>
    </message>
    <message>
      <source>A retake entered</source>
      <translation>Внесено перескладання</translation>
    </message>
    <message>
      <source>A retake needs its mark. Type points, or an absence word such as «н/я».</source>
      <translation>Спроба потребує оцінки. Уведіть бали або позначку неявки, наприклад «н/я».</translation>
    </message>
    <message>
      <source>A right to drive entered</source>
      <translation>Право керування внесено</translation>
    </message>
    <message>
      <source>A selection announced</source>
      <translation>Оголошено відбір</translation>
    </message>
    <message>
      <source>A selection copied</source>
      <translation>Скопійовано відбір</translation>
    </message>
    <message>
      <source>A set has at least one key or fob, and no more than {most} of each.</source>
      <translation>У комплекті має бути хоча б один ключ або брелок і не більше ніж {most} кожного.</translation>
    </message>
    <message>
      <source>A set of keys added</source>
      <translation>Комплект ключів додано</translation>
    </message>
    <message>
      <source>A set of keys described anew</source>
      <translation>Опис комплекту ключів змінено</translation>
    </message>
    <message>
      <source>A set of keys found</source>
      <translation>Комплект ключів знайдено</translation>
    </message>
    <message>
      <source>A set of keys handed out</source>
      <translation>Комплект ключів видано</translation>
    </message>
    <message>
      <source>A set of keys lost</source>
      <translation>Комплект ключів позначено втраченим</translation>
    </message>
    <message>
      <source>A setting changed</source>
      <translation>Налаштування змінено</translation>
    </message>
    <message>
      <source>A signatory is either the rector or the head of the training office.</source>
      <translation>Підписант — це ректор або начальник навчального відділу.</translation>
    </message>
    <message>
      <source>A signatory needs a name and an exact title.</source>
      <translation>Підписантові потрібні ім’я з прізвищем і точна назва посади.</translation>
    </message>
    <message>
      <source>A signatory saved</source>
      <translation>Підписанта збережено</translation>
    </message>
    <message>
      <source>A stage dated</source>
      <translation>Призначено дату етапу</translation>
    </message>
    <message>
      <source>A storage term is at least one month, not {value}. Type how many months.</source>
      <translation>Строк зберігання — щонайменше один місяць, а не {value}. Уведіть кількість місяців.</translation>
    </message>
    <message>
      <source>A tank of {value} litres cannot be. Type 1 to {most}, or nothing.</source>
      <translation>Бак об’ємом {value} л неможливий. Зазначте від 1 до {most} або нічого.</translation>
    </message>
    <message>
      <source>A tie decides over a place.</source>
      <translation>Від рівності балів залежить місце.</translation>
    </message>
    <message>
      <source>A unit or community stands twice in the table of places. Leave one line of it.</source>
      <translation>Підрозділ або громаду вказано в рознарядці двічі. Залиште один рядок.</translation>
    </message>
    <message>
      <source>A voided act stays void; draw up another one.</source>
      <translation>Анульований акт залишається анульованим; складіть новий.</translation>
    </message>
    <message>
      <source>A voided certificate stays void; issue another one.</source>
      <translation>Анульований сертифікат таким і лишається; видайте інший.</translation>
    </message>
    <message>
      <source>A word that should change did not. Check the form.</source>
      <translation>Слово, яке мало б змінитися, залишилося незмінним. Перевірте форму.</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Відсутній</translation>
    </message>
    <message>
      <source>Acc.</source>
      <translation>Зн.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Прийняти</translation>
    </message>
    <message>
      <source>Accusative of «{text}»</source>
      <translation>Знахідний відмінок: «{text}»</translation>
    </message>
    <message>
      <source>Act</source>
      <translation>Акт</translation>
    </message>
    <message>
      <source>Act № {number}</source>
      <translation>Акт № {number}</translation>
    </message>
    <message>
      <source>Act № {number} has a signed scan already.</source>
      <translation>До акта № {number} уже додано підписану скан-копію.</translation>
    </message>
    <message>
      <source>Act № {number} is handed over in the ceremony already. Correct that first.</source>
      <translation>За актом № {number} під час урочистої передачі вже передано. Спершу виправте цей запис.</translation>
    </message>
    <message>
      <source>Act № {number} is issued and has no stored paper. Restore a backup.</source>
      <translation>Акт № {number} оформлено, але його збереженого примірника немає. Відновіть резервну копію.</translation>
    </message>
    <message>
      <source>Act № {number} is void; nothing can be done with it.</source>
      <translation>Акт № {number} анульовано, подальші дії з ним неможливі.</translation>
    </message>
    <message>
      <source>Act № {number} of this unit stands in the register for {year} already. Type another number.</source>
      <translation>Акт № {number} цього органу за {year} рік уже є в реєстрі. Зазначте інший номер.</translation>
    </message>
    <message>
      <source>Act № {number} of {date} is issued and does not change any more. Void it or draw up a counter-act.</source>
      <translation>Акт № {number} від {date} уже оформлено, зміни до нього не вносяться. Анулюйте його або складіть зворотний акт.</translation>
    </message>
    <message>
      <source>Act № {number} of {date} written to {path}.</source>
      <translation>Акт № {number} від {date} збережено у файл {path}.</translation>
    </message>
    <message>
      <source>Act № {number} would take {sides} sides. Draw up one act a car.</source>
      <translation>Акт № {number} зайняв би {sides} сторінок. Складіть окремий акт на кожен автомобіль.</translation>
    </message>
    <message>
      <source>Act, scan</source>
      <translation>Акт, скан</translation>
    </message>
    <message>
      <source>Acting</source>
      <translation>Виконання обов’язків</translation>
    </message>
    <message>
      <source>Acts</source>
      <translation>Акти</translation>
    </message>
    <message>
      <source>Acts of handing over, return and transfer stand here.</source>
      <translation>Тут зібрано акти приймання-передачі, закріплення, повернення й списання.</translation>
    </message>
    <message>
      <source>Acts of the kind «{kind}» are not drafted here.</source>
      <translation>Актів виду «{kind}» тут не складають.</translation>
    </message>
    <message>
      <source>Acts of {year}: the series gave {last} numbers, {count} acts bear one. Compare with the register.</source>
      <translation>Акти за {year} рік: видано номерів — {last}, актів із номером — {count}. Звірте з реєстром.</translation>
    </message>
    <message>
      <source>Acts without a signed scan</source>
      <translation>Акти без підписаного скану</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Add a band</source>
      <translation>Додати діапазон</translation>
    </message>
    <message>
      <source>Add a candidate to {code}</source>
      <translation>Новий кандидат відбору {code}</translation>
    </message>
    <message>
      <source>Add a candidate…</source>
      <translation>Додати кандидата…</translation>
    </message>
    <message>
      <source>Add a discipline</source>
      <translation>Додати дисципліну</translation>
    </message>
    <message>
      <source>Add a discipline…</source>
      <translation>Додати дисципліну…</translation>
    </message>
    <message>
      <source>Add a group…</source>
      <translation>Додати групу…</translation>
    </message>
    <message>
      <source>Add a listener to cohort {code}</source>
      <translation>Додати слухача до потоку {code}</translation>
    </message>
    <message>
      <source>Add a listener…</source>
      <translation>Додати слухача…</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>Нова особа</translation>
    </message>
    <message>
      <source>Add a person…</source>
      <translation>Додати особу…</translation>
    </message>
    <message>
      <source>Add a photo…</source>
      <translation>Додати фото…</translation>
    </message>
    <message>
      <source>Add a signatory</source>
      <translation>Новий підписант</translation>
    </message>
    <message>
      <source>Add a signatory…</source>
      <translation>Додати підписанта…</translation>
    </message>
    <message>
      <source>Add a stage</source>
      <translation>Додати етап</translation>
    </message>
    <message>
      <source>Add as a new person</source>
      <translation>Додати як нову особу</translation>
    </message>
    <message>
      <source>Add as another person</source>
      <translation>Додати як іншу особу</translation>
    </message>
    <message>
      <source>Add the car</source>
      <translation>Додати автомобіль</translation>
    </message>
    <message>
      <source>Add them in the settings, then marks can be typed here.</source>
      <translation>Додайте їх у налаштуваннях, тоді тут можна буде вводити оцінки.</translation>
    </message>
    <message>
      <source>Add to a cohort…</source>
      <translation>До потоку…</translation>
    </message>
    <message>
      <source>Add {name} to a cohort</source>
      <translation>До потоку: {name}</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Адреса сервера</translation>
    </message>
    <message>
      <source>Admission</source>
      <translation>Допуск</translation>
    </message>
    <message>
      <source>Admission or grades</source>
      <translation>Допуск або оцінки</translation>
    </message>
    <message>
      <source>Admitted without the enrolment order: {reason}, order No. {number}.</source>
      <translation>Допущено без наказу про зарахування: {reason}, наказ № {number}.</translation>
    </message>
    <message>
      <source>After a refusal the recommended candidate goes back to the reserve; nothing else is lost.</source>
      <translation>Після відмови рекомендований повертається до резерву; більше нічого не втрачається.</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Вік</translation>
    </message>
    <message>
      <source>Age from</source>
      <translation>Вік від</translation>
    </message>
    <message>
      <source>Age to</source>
      <translation>Вік до</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>All attempts have been used.</source>
      <translation>Усі спроби вже використано.</translation>
    </message>
    <message>
      <source>All changes of the record</source>
      <translation>Усі зміни запису</translation>
    </message>
    <message>
      <source>All communities</source>
      <translation>Усі громади</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Усі файли</translation>
    </message>
    <message>
      <source>All hours</source>
      <translation>Усі години</translation>
    </message>
    <message>
      <source>All is handed over</source>
      <translation>Усе передано</translation>
    </message>
    <message>
      <source>All members have scored and the points are revealed: they do not change any more.</source>
      <translation>Усі члени комісії виставили бали, і їх відкрито: змінити їх уже не можна.</translation>
    </message>
    <message>
      <source>All names and ranks are declined without doubt or confirmed.</source>
      <translation>Усі імена та звання відмінюються без сумнівів або підтверджені.</translation>
    </message>
    <message>
      <source>All names, ranks and titles are declined without doubt or confirmed.</source>
      <translation>Усі імена, звання й посади відмінюються без сумнівів або підтверджені.</translation>
    </message>
    <message>
      <source>All oblasts</source>
      <translation>Усі області</translation>
    </message>
    <message>
      <source>All states</source>
      <translation>Усі стани</translation>
    </message>
    <message>
      <source>All units</source>
      <translation>Усі підрозділи</translation>
    </message>
    <message>
      <source>All {places} places of the campaign are taken. Withdraw somebody first.</source>
      <translation>Усі місця відбору ({places}) зайнято. Спершу зніміть когось із відбору.</translation>
    </message>
    <message>
      <source>An absence noted in the ceremony</source>
      <translation>Зазначено відсутність на урочистій передачі</translation>
    </message>
    <message>
      <source>An act has from 1 to {most} copies.</source>
      <translation>Акт складають у кількості від 1 до {most} примірників.</translation>
    </message>
    <message>
      <source>An act needs at least one car. Choose the cars first.</source>
      <translation>Акт складають щонайменше на один автомобіль. Спершу оберіть автомобілі.</translation>
    </message>
    <message>
      <source>An act voided</source>
      <translation>Анульовано акт</translation>
    </message>
    <message>
      <source>An application changed</source>
      <translation>Змінено дані заяви</translation>
    </message>
    <message>
      <source>An application taken back</source>
      <translation>Відкликано заяву</translation>
    </message>
    <message>
      <source>An attempt dated</source>
      <translation>Дату спроби вказано</translation>
    </message>
    <message>
      <source>An empty group taken away</source>
      <translation>Порожню групу вилучено</translation>
    </message>
    <message>
      <source>An empty selection taken away</source>
      <translation>Вилучено порожній відбір</translation>
    </message>
    <message>
      <source>An example until confirmed: screen and papers print it with the word «приклад».</source>
      <translation>Приклад, доки не підтверджено: на екрані й у документах стоїть позначка «приклад».</translation>
    </message>
    <message>
      <source>An exception needs an order. Type the order's number.</source>
      <translation>Для винятку потрібен наказ. Зазначте його номер.</translation>
    </message>
    <message>
      <source>An exception needs its reason. Type why it is made.</source>
      <translation>Для винятку потрібна підстава. Зазначте її.</translation>
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
      <source>An exclusion needs its date. Type the day from which the listener has left.</source>
      <translation>Для виключення потрібна дата. Зазначте день, з якого слухач вибув.</translation>
    </message>
    <message>
      <source>An exclusion needs its ground, for example «за власним бажанням».</source>
      <translation>Укажіть підставу виключення, наприклад «за власним бажанням».</translation>
    </message>
    <message>
      <source>An exercise needs a name of its own, not «{name}».</source>
      <translation>Вправа повинна мати власну назву, а не «{name}».</translation>
    </message>
    <message>
      <source>An extract is made of a registered order. Register the order first.</source>
      <translation>Витяг роблять із зареєстрованого наказу. Спершу зареєструйте наказ.</translation>
    </message>
    <message>
      <source>An issued act does not change any more: it can only be voided.</source>
      <translation>Виданий акт не змінюється, його можна лише анулювати.</translation>
    </message>
    <message>
      <source>An odometer or fuel reading corrected</source>
      <translation>Показання спідометра чи палива виправлено</translation>
    </message>
    <message>
      <source>An odometer or fuel reading entered</source>
      <translation>Показання спідометра чи палива записано</translation>
    </message>
    <message>
      <source>An operation taken back</source>
      <translation>Дію скасовано</translation>
    </message>
    <message>
      <source>An order can lift only the condition of enrolment, and it is met.</source>
      <translation>Наказом можна зняти лише умову про зарахування, а її виконано.</translation>
    </message>
    <message>
      <source>An order drafted</source>
      <translation>Підготовлено проєкт наказу</translation>
    </message>
    <message>
      <source>An order is registered with its number, for example «512 о/с».</source>
      <translation>Впишіть номер наказу, наприклад «512 о/с».</translation>
    </message>
    <message>
      <source>An order may lift this condition.</source>
      <translation>Цю умову може зняти наказ.</translation>
    </message>
    <message>
      <source>An order names this listener already: № {number} of {date}.</source>
      <translation>Цю особу вже названо в наказі від {date} № {number}.</translation>
    </message>
    <message>
      <source>An order names this listener; an amending order is needed instead of a move.</source>
      <translation>Слухача вже названо в наказі; замість переведення потрібен наказ про внесення змін.</translation>
    </message>
    <message>
      <source>An order registered</source>
      <translation>Наказ зареєстровано</translation>
    </message>
    <message>
      <source>Another answer to who it is</source>
      <translation>Інша відповідь, хто це</translation>
    </message>
    <message>
      <source>Another community</source>
      <translation>Інша громада</translation>
    </message>
    <message>
      <source>Another key set of {car}</source>
      <translation>Ще один комплект ключів: {car}</translation>
    </message>
    <message>
      <source>Another key set…</source>
      <translation>Ще один комплект ключів…</translation>
    </message>
    <message numerus="yes">
      <source>Another window changed %n marks meanwhile. Whose shall stand?</source>
      <translation>
        <numerusform>Тим часом %n оцінку змінено в іншому вікні. Чию залишити?</numerusform>
        <numerusform>Тим часом %n оцінки змінено в іншому вікні. Чиї залишити?</numerusform>
        <numerusform>Тим часом %n оцінок змінено в іншому вікні. Чиї залишити?</numerusform>
      </translation>
    </message>
    <message>
      <source>Another window changed this car’s equipment meanwhile. Nothing was stored; look again.</source>
      <translation>Комплектність цього автомобіля тим часом змінено в іншому вікні. Нічого не записано; перегляньте ще раз.</translation>
    </message>
    <message>
      <source>Another window has stored {mark} here meanwhile.</source>
      <translation>Тим часом в іншому вікні тут записано {mark}.</translation>
    </message>
    <message>
      <source>Another window is writing to the database. Nothing was stored; try again in a moment.</source>
      <translation>Інше вікно саме записує до бази даних. Нічого не записано; спробуйте за мить ще раз.</translation>
    </message>
    <message>
      <source>Any part of any name</source>
      <translation>Будь-яка частина імені</translation>
    </message>
    <message>
      <source>Any part of any name, or a badge</source>
      <translation>Будь-яка частина імені або жетон</translation>
    </message>
    <message>
      <source>Any part of the name</source>
      <translation>Будь-яка частина імені</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Application</source>
      <translation>Заява</translation>
    </message>
    <message>
      <source>Application of {name}</source>
      <translation>Заява: {name}</translation>
    </message>
    <message>
      <source>Application…</source>
      <translation>Заява…</translation>
    </message>
    <message>
      <source>Applied on</source>
      <translation>Дата заяви</translation>
    </message>
    <message>
      <source>Applying ends on {closes}, before it begins on {opens}. Mend one of the dates.</source>
      <translation>Прийом заяв закінчується {closes}, раніше, ніж починається ({opens}). Виправте одну з дат.</translation>
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
      <source>Arrived</source>
      <translation>Прибув</translation>
    </message>
    <message>
      <source>As it will be printed</source>
      <translation>Як буде надруковано</translation>
    </message>
    <message>
      <source>As of a date</source>
      <translation>Станом на дату</translation>
    </message>
    <message>
      <source>As of {date}</source>
      <translation>Станом на {date}</translation>
    </message>
    <message>
      <source>As papers write it</source>
      <translation>Як писати в документах</translation>
    </message>
    <message>
      <source>As stored</source>
      <translation>Як збережено</translation>
    </message>
    <message>
      <source>As the order writes it</source>
      <translation>Як писати в наказі</translation>
    </message>
    <message>
      <source>Asking the server…</source>
      <translation>Очікування відповіді сервера…</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Закріпити</translation>
    </message>
    <message>
      <source>Assign by an order…</source>
      <translation>Закріпити наказом…</translation>
    </message>
    <message>
      <source>Assign {car}</source>
      <translation>Закріплення: {car}</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Найбільше</translation>
    </message>
    <message>
      <source>At the next start</source>
      <translation>Від наступного запуску</translation>
    </message>
    <message>
      <source>Attach</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Attach the signed scan…</source>
      <translation>Додати підписаний скан…</translation>
    </message>
    <message>
      <source>Attempt {attempt} has no place: another try follows an excuse, or puts frozen minutes right on a ground.</source>
      <translation>Спроби {attempt} бути не може: повторна спроба можлива після поважної неявки або для виправлення зафіксованого протоколу із зазначенням підстави.</translation>
    </message>
    <message>
      <source>Attempts · {discipline}</source>
      <translation>Спроби · {discipline}</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Відвідано</translation>
    </message>
    <message>
      <source>Average</source>
      <translation>Середнє</translation>
    </message>
    <message>
      <source>Averages</source>
      <translation>Середні бали</translation>
    </message>
    <message>
      <source>Avg. points</source>
      <translation>Сер. бал</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Back into the selection…</source>
      <translation>Повернути до відбору…</translation>
    </message>
    <message>
      <source>Back to today</source>
      <translation>До сьогоднішнього дня</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Резервна копія</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Резервні копії</translation>
    </message>
    <message>
      <source>Backups (*.tdbackup);;All files (*)</source>
      <translation>Резервні копії (*.tdbackup);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Жетон</translation>
    </message>
    <message>
      <source>Badge {badge} belongs to {surname} {given}. Check the number.</source>
      <translation>Жетон {badge} належить іншій особі: {surname} {given}. Перевірте номер.</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Залишок</translation>
    </message>
    <message>
      <source>Band {ects} has no national grade. Choose one of the four.</source>
      <translation>Для діапазону {ects} не вказано оцінку за національною шкалою. Оберіть одну з чотирьох.</translation>
    </message>
    <message>
      <source>Band {ects} runs from {low} to {high}, but points run from 0 to 100.</source>
      <translation>Діапазон {ects}: від {low} до {high}, а бали виставляють лише від 0 до 100.</translation>
    </message>
    <message>
      <source>Band {ects} runs from {low} to {high}. Its lower bound must not exceed the upper one.</source>
      <translation>Діапазон {ects}: від {low} до {high}. Нижня межа не може перевищувати верхню.</translation>
    </message>
    <message>
      <source>Band {ects}: an unsatisfactory grade fails and every other grade passes.</source>
      <translation>Діапазон {ects}: оцінка «незадовільно» не може бути прохідною, а будь-яка інша має бути прохідною.</translation>
    </message>
    <message>
      <source>Band {lower} passes though the higher band {upper} fails. Mend one of them.</source>
      <translation>Діапазон {lower} прохідний, а вищий діапазон {upper} — ні. Виправте один із них.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Діапазони</translation>
    </message>
    <message>
      <source>Begin empty</source>
      <translation>Почати з порожньої бази</translation>
    </message>
    <message>
      <source>Begin with a cohort.</source>
      <translation>Почніть із потоку.</translation>
    </message>
    <message>
      <source>Between equal points decides</source>
      <translation>За рівних балів вирішує</translation>
    </message>
    <message>
      <source>Bind</source>
      <translation>Закріпити</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Дата народження</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Народж.</translation>
    </message>
    <message>
      <source>Born on {value}, the person would be {age} years old. Check the year.</source>
      <translation>За датою народження {value} вік особи (у роках) — {age}. Перевірте рік.</translation>
    </message>
    <message>
      <source>Bringing the database to the new version would have broken links between its records. It was left as it was; go on with the previous version of the program and tell whoever maintains it.</source>
      <translation>Переведення бази даних на нову версію розірвало б зв’язки між записами. Базу залишено без змін; працюйте в попередній версії програми та повідомте тому, хто її супроводжує.</translation>
    </message>
    <message>
      <source>Bringing the database to the new version would have lost records of the table «{table}» ({before} before, {after} after). It was left as it was; go on with the previous version of the program and tell whoever maintains it.</source>
      <translation>Під час переведення бази даних на нову версію з таблиці «{table}» зникли б записи (було {before}, стало б {after}). Базу залишено без змін; працюйте в попередній версії програми та повідомте тому, хто її супроводжує.</translation>
    </message>
    <message>
      <source>By the letter</source>
      <translation>За листом</translation>
    </message>
    <message>
      <source>By the patronymic: {sex}. Choose it to confirm.</source>
      <translation>Судячи з імені по батькові — {sex}. Оберіть, щоб підтвердити.</translation>
    </message>
    <message>
      <source>By the patronymic: {sex}. Press to confirm.</source>
      <translation>За іменем по батькові: {sex}. Натисніть, щоб підтвердити.</translation>
    </message>
    <message>
      <source>COMMAND</source>
      <translation>КОМАНДА</translation>
    </message>
    <message>
      <source>Calibrate the printer…</source>
      <translation>Калібрувати принтер…</translation>
    </message>
    <message>
      <source>Calibrate…</source>
      <translation>Калібрувати…</translation>
    </message>
    <message>
      <source>Call earlier</source>
      <translation>Викликати раніше</translation>
    </message>
    <message>
      <source>Call later</source>
      <translation>Викликати пізніше</translation>
    </message>
    <message>
      <source>Calls of the ceremony</source>
      <translation>Перелік викликів</translation>
    </message>
    <message>
      <source>Came in on</source>
      <translation>Надійшов</translation>
    </message>
    <message>
      <source>Came instead</source>
      <translation>Замість отримувача</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Відбір</translation>
    </message>
    <message>
      <source>Campaign {code} has no frozen minutes on the ranking. Freeze the ranking first.</source>
      <translation>Відбір {code} не має затвердженого протоколу з рейтингом. Спершу затвердьте рейтинг.</translation>
    </message>
    <message>
      <source>Campaign {code} has nobody to enrol. Freeze the ranking, or look at who is recommended.</source>
      <translation>У відборі {code} немає кого зараховувати. Затвердьте рейтинг або перегляньте, кого рекомендовано.</translation>
    </message>
    <message>
      <source>Campaign {code} names no cohort. Say which cohort the people are enrolled in.</source>
      <translation>Для відбору {code} не зазначено потоку. Вкажіть, до якого потоку зараховують.</translation>
    </message>
    <message numerus="yes">
      <source>Campaign {code}: %n candidates added.</source>
      <translation>
        <numerusform>Відбір {code}: додано %n кандидата.</numerusform>
        <numerusform>Відбір {code}: додано %n кандидатів.</numerusform>
        <numerusform>Відбір {code}: додано %n кандидатів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Campaign {code}: %n candidates would be added.</source>
      <translation>
        <numerusform>Відбір {code}: буде додано %n кандидата.</numerusform>
        <numerusform>Відбір {code}: буде додано %n кандидатів.</numerusform>
        <numerusform>Відбір {code}: буде додано %n кандидатів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Campaigns of selection stand here: quota, candidates, stages, ranking.</source>
      <translation>Тут ведуть відбір: рознарядка, кандидати, етапи, рейтинг.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Кандидат</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Кандидати</translation>
    </message>
    <message>
      <source>Candidates are past the place where stage «{title}» is put. Put it behind the stages that have results.</source>
      <translation>Кандидати вже пройшли далі за місце, куди ставлять етап «{title}». Поставте його після етапів, що мають результати.</translation>
    </message>
    <message>
      <source>Candidates of minutes № {number} are listeners already, so the ranking is not drawn up anew. Put right each person’s case by an order.</source>
      <translation>Кандидатів із протоколу № {number} уже зараховано слухачами, тому рейтинг наново не складають. Виправте справу кожної особи наказом.</translation>
    </message>
    <message>
      <source>Candidates whose storage term ended erased</source>
      <translation>Вилучено дані кандидатів, строк зберігання яких минув</translation>
    </message>
    <message>
      <source>Cannot be issued yet</source>
      <translation>Видати ще не можна</translation>
    </message>
    <message>
      <source>Car</source>
      <translation>Автомобіль</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Картка</translation>
    </message>
    <message>
      <source>Cars</source>
      <translation>Автомобілі</translation>
    </message>
    <message>
      <source>Cars and keys</source>
      <translation>Автомобілі та ключі</translation>
    </message>
    <message>
      <source>Cars, as the list shows them</source>
      <translation>Автомобілі, як у переліку</translation>
    </message>
    <message>
      <source>Cars, people or communities have changed since the preview. Nothing was stored; look at it anew.</source>
      <translation>Після перегляду змінилися дані про автомобілі, осіб або громади. Нічого не записано: перегляньте ще раз.</translation>
    </message>
    <message>
      <source>Ceased on {date}</source>
      <translation>Припинено {date}</translation>
    </message>
    <message>
      <source>Ceases on</source>
      <translation>Припиняється</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Клітинка</translation>
    </message>
    <message>
      <source>Cells that cannot be stored</source>
      <translation>Клітинки, які не можна записати</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Центр</translation>
    </message>
    <message>
      <source>Ceremony</source>
      <translation>Урочиста передача</translation>
    </message>
    <message>
      <source>Certificate {number} has been handed out; a misprint is mended only before that. Issue a corrected document instead.</source>
      <translation>Сертифікат № {number} уже вручено, а помилку друку виправляють лише до вручення. Оформіть виправлений документ.</translation>
    </message>
    <message>
      <source>Certificate {number} has not passed the step before. Note that one first.</source>
      <translation>Сертифікат № {number} ще не пройшов попереднього кроку. Спершу відмітьте його.</translation>
    </message>
    <message>
      <source>Certificate {number} is void; nothing can be done with it.</source>
      <translation>Сертифікат № {number} анульовано, дії з ним неможливі.</translation>
    </message>
    <message>
      <source>Certificate {number} stands for this listener. Void it first if the exclusion is right.</source>
      <translation>Слухачеві видано сертифікат № {number}. Якщо виключення правильне, спершу анулюйте його.</translation>
    </message>
    <message>
      <source>Certificate № {number} drawn anew, copy {copy}</source>
      <translation>Сертифікат № {number} оформлено заново, примірник {copy}</translation>
    </message>
    <message>
      <source>Certificates</source>
      <translation>Сертифікати</translation>
    </message>
    <message>
      <source>Certificates need the rector and the head.</source>
      <translation>Для сертифікатів потрібні ректор і начальник навчального відділу.</translation>
    </message>
    <message>
      <source>Certificates of cohort {code} rest on its programme and grading profile; they cannot be exchanged any more.</source>
      <translation>За програмою та шкалою потоку {code} вже видано сертифікати, тому замінити їх не можна.</translation>
    </message>
    <message>
      <source>Certificates rest on this edition: a change is stored as edition {edition}.</source>
      <translation>За цією редакцією вже видано сертифікати: зміну буде збережено як редакцію {edition}.</translation>
    </message>
    <message>
      <source>Certificates were issued by order {number} of {date}, so it stays as it is. Amend it by another order.</source>
      <translation>За наказом від {date} № {number} уже видано сертифікати, тому він лишається без змін. Внесіть зміни іншим наказом.</translation>
    </message>
    <message>
      <source>Certificates with their numbers.</source>
      <translation>Сертифікати з номерами.</translation>
    </message>
    <message>
      <source>Certificates, cohort {code}</source>
      <translation>Сертифікати, потік {code}</translation>
    </message>
    <message>
      <source>Chain of the car</source>
      <translation>Ланцюжок автомобіля</translation>
    </message>
    <message>
      <source>Chain of {car}</source>
      <translation>Ланцюжок {car}</translation>
    </message>
    <message>
      <source>Chain: {key}</source>
      <translation>Ланцюжок: {key}</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Голова</translation>
    </message>
    <message>
      <source>Chair of the commission</source>
      <translation>Голова комісії</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Змінити</translation>
    </message>
    <message>
      <source>Change it if it was renamed too.</source>
      <translation>Змініть, якщо центр теж перейменовано.</translation>
    </message>
    <message>
      <source>Change nothing</source>
      <translation>Нічого не змінювати</translation>
    </message>
    <message>
      <source>Change the curriculum…</source>
      <translation>Змінити навчальний план…</translation>
    </message>
    <message>
      <source>Change the list…</source>
      <translation>Змінити перелік…</translation>
    </message>
    <message>
      <source>Change the surname from a date…</source>
      <translation>Змінити прізвище з дати…</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Змінено</translation>
    </message>
    <message>
      <source>Changed since it was frozen</source>
      <translation>Змінено після затвердження</translation>
    </message>
    <message>
      <source>Chassis №</source>
      <translation>№ шасі</translation>
    </message>
    <message>
      <source>Check of the address</source>
      <translation>Перевірка адреси</translation>
    </message>
    <message>
      <source>Check of the database</source>
      <translation>Перевірка бази</translation>
    </message>
    <message>
      <source>Check the address</source>
      <translation>Перевірити адресу</translation>
    </message>
    <message>
      <source>Check the database</source>
      <translation>Перевірити базу</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Перевірено</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>Вибір резервної копії</translation>
    </message>
    <message>
      <source>Choose a campaign</source>
      <translation>Обрати відбір</translation>
    </message>
    <message>
      <source>Choose a candidate first.</source>
      <translation>Спершу оберіть кандидата.</translation>
    </message>
    <message>
      <source>Choose a candidate to see the card.</source>
      <translation>Оберіть кандидата, щоб побачити картку.</translation>
    </message>
    <message>
      <source>Choose a car first.</source>
      <translation>Спершу оберіть автомобіль.</translation>
    </message>
    <message>
      <source>Choose a car to see its card.</source>
      <translation>Оберіть автомобіль, щоб побачити його картку.</translation>
    </message>
    <message>
      <source>Choose a cell to see the result.</source>
      <translation>Оберіть клітинку, щоб побачити результат.</translation>
    </message>
    <message>
      <source>Choose a cohort first.</source>
      <translation>Спершу оберіть потік.</translation>
    </message>
    <message>
      <source>Choose a community first.</source>
      <translation>Спершу виберіть громаду.</translation>
    </message>
    <message>
      <source>Choose a community to see its card.</source>
      <translation>Виберіть громаду, щоб побачити її картку.</translation>
    </message>
    <message>
      <source>Choose a copy first.</source>
      <translation>Спершу оберіть копію.</translation>
    </message>
    <message>
      <source>Choose a group first.</source>
      <translation>Спершу оберіть групу.</translation>
    </message>
    <message>
      <source>Choose a line to see what it means.</source>
      <translation>Оберіть рядок, щоб побачити подробиці.</translation>
    </message>
    <message>
      <source>Choose a listener first.</source>
      <translation>Спершу оберіть слухача.</translation>
    </message>
    <message>
      <source>Choose a listener to see the details.</source>
      <translation>Оберіть слухача, щоб побачити деталі.</translation>
    </message>
    <message>
      <source>Choose a listener.</source>
      <translation>Оберіть слухача.</translation>
    </message>
    <message>
      <source>Choose a person first.</source>
      <translation>Спершу оберіть особу.</translation>
    </message>
    <message>
      <source>Choose a person to see the card.</source>
      <translation>Оберіть особу, щоб побачити картку.</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Обрати зображення…</translation>
    </message>
    <message>
      <source>Choose a unit that sent somebody first.</source>
      <translation>Спершу оберіть підрозділ, який когось направив.</translation>
    </message>
    <message>
      <source>Choose an act first.</source>
      <translation>Спершу оберіть акт.</translation>
    </message>
    <message>
      <source>Choose an act to see it as it is printed.</source>
      <translation>Оберіть акт, щоб побачити його таким, яким його буде надруковано.</translation>
    </message>
    <message>
      <source>Choose an operation first.</source>
      <translation>Спершу оберіть дію.</translation>
    </message>
    <message>
      <source>Choose an operation to see what it changed.</source>
      <translation>Оберіть дію, щоб побачити, що вона змінила.</translation>
    </message>
    <message>
      <source>Choose an order first.</source>
      <translation>Спершу оберіть наказ.</translation>
    </message>
    <message>
      <source>Choose cars</source>
      <translation>Обрати автомобілі</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Обрати файли…</translation>
    </message>
    <message>
      <source>Choose somebody at the right first.</source>
      <translation>Спершу оберіть когось праворуч.</translation>
    </message>
    <message>
      <source>Choose somebody first.</source>
      <translation>Спершу виберіть особу.</translation>
    </message>
    <message>
      <source>Choose the emblem</source>
      <translation>Вибір емблеми</translation>
    </message>
    <message>
      <source>Choose them, or drop them here.</source>
      <translation>Оберіть їх або перетягніть сюди.</translation>
    </message>
    <message>
      <source>Choose who heads the community, or enter somebody new.</source>
      <translation>Виберіть, хто очолює громаду, або внесіть нову особу.</translation>
    </message>
    <message>
      <source>Choose who takes it: a person or a community takes, a unit or a community keeps.</source>
      <translation>Виберіть, хто приймає: отримує особа або громада, зберігає підрозділ або громада.</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Місто</translation>
    </message>
    <message>
      <source>City in English</source>
      <translation>Місто англійською</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистити</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Close the ceremony?</source>
      <translation>Завершити передачу?</translation>
    </message>
    <message>
      <source>Close the ceremony…</source>
      <translation>Завершити передачу…</translation>
    </message>
    <message>
      <source>Close: nothing is new</source>
      <translation>Закрити: нового немає</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Завершення</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Code in the register of legal entities</source>
      <translation>Код у реєстрі юридичних осіб</translation>
    </message>
    <message>
      <source>Cohort</source>
      <translation>Потік</translation>
    </message>
    <message>
      <source>Cohort {code}</source>
      <translation>Потік {code}</translation>
    </message>
    <message>
      <source>Cohort {code} exists already. Choose another code.</source>
      <translation>Потік {code} уже є. Оберіть інший код.</translation>
    </message>
    <message>
      <source>Cohort {code} has marks in the disciplines of its programme. Take the marks away first or keep the programme.</source>
      <translation>У потоці {code} вже є оцінки з дисциплін його програми. Спершу приберіть оцінки або залиште програму.</translation>
    </message>
    <message>
      <source>Cohort {code} has no dates of study; certificates cannot be issued without them. Enter them on the cohort’s page.</source>
      <translation>Для потоку {code} не вказано строків навчання, без них сертифікати не видають. Впишіть їх на сторінці «Потоки».</translation>
    </message>
    <message>
      <source>Cohort {code} has no draft of such an order to throw away.</source>
      <translation>У потоці {code} немає проєкту такого наказу, тож вилучати нічого.</translation>
    </message>
    <message>
      <source>Cohort {code} has no listener «{value}». Check the name or choose the listener.</source>
      <translation>У потоці {code} немає слухача «{value}». Перевірте прізвище або оберіть слухача.</translation>
    </message>
    <message>
      <source>Cohort {code} has no orders yet.</source>
      <translation>У потоці {code} наказів ще немає.</translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code} is open: %n listeners.</source>
      <translation>
        <numerusform>Потік {code} відкрито: %n слухач.</numerusform>
        <numerusform>Потік {code} відкрито: %n слухачі.</numerusform>
        <numerusform>Потік {code} відкрито: %n слухачів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cohort {code}.xlsx</source>
      <translation>Потік {code}.xlsx</translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n listeners added.</source>
      <translation>
        <numerusform>Потік {code}: додано %n слухача.</numerusform>
        <numerusform>Потік {code}: додано %n слухачі.</numerusform>
        <numerusform>Потік {code}: додано %n слухачів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n listeners would be added.</source>
      <translation>
        <numerusform>Потік {code}: буде додано %n слухача.</numerusform>
        <numerusform>Потік {code}: буде додано %n слухачі.</numerusform>
        <numerusform>Потік {code}: буде додано %n слухачів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n listeners.</source>
      <translation>
        <numerusform>Потік {code}: %n слухач.</numerusform>
        <numerusform>Потік {code}: %n слухачі.</numerusform>
        <numerusform>Потік {code}: %n слухачів.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n marks stored.</source>
      <translation>
        <numerusform>Потік {code}: записано %n оцінку.</numerusform>
        <numerusform>Потік {code}: записано %n оцінки.</numerusform>
        <numerusform>Потік {code}: записано %n оцінок.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cohort {code}: %n marks would be stored.</source>
      <translation>
        <numerusform>Потік {code}: буде записано %n оцінку.</numerusform>
        <numerusform>Потік {code}: буде записано %n оцінки.</numerusform>
        <numerusform>Потік {code}: буде записано %n оцінок.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cohorts</source>
      <translation>Потоки</translation>
    </message>
    <message>
      <source>Cohorts by this profile</source>
      <translation>Потоки за цією шкалою</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Колір</translation>
    </message>
    <message>
      <source>Column {heading}</source>
      <translation>Стовпець «{heading}»</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Стовпці</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <source>Commission</source>
      <translation>Комісія</translation>
    </message>
    <message>
      <source>Communities</source>
      <translation>Громади</translation>
    </message>
    <message>
      <source>Community</source>
      <translation>Громада</translation>
    </message>
    <message>
      <source>Community, first choice</source>
      <translation>Громада, перший вибір</translation>
    </message>
    <message>
      <source>Community, second choice</source>
      <translation>Громада, другий вибір</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Порівняти</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Complete the application…</source>
      <translation>Доповнити заяву…</translation>
    </message>
    <message>
      <source>Condition, damage</source>
      <translation>Технічний стан, пошкодження</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Підтвердити</translation>
    </message>
    <message>
      <source>Confirm as it stands</source>
      <translation>Підтвердити як є</translation>
    </message>
    <message>
      <source>Confirm by the patronymic</source>
      <translation>Підтвердити за іменем по батькові</translation>
    </message>
    <message numerus="yes">
      <source>Confirm for %n people</source>
      <translation>
        <numerusform>Підтвердити для %n особи</numerusform>
        <numerusform>Підтвердити для %n осіб</numerusform>
        <numerusform>Підтвердити для %n осіб</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Confirm the sex by the patronymic for %n people?</source>
      <translation>
        <numerusform>Підтвердити стать за іменем по батькові для %n особи?</numerusform>
        <numerusform>Підтвердити стать за іменем по батькові для %n осіб?</numerusform>
        <numerusform>Підтвердити стать за іменем по батькові для %n осіб?</numerusform>
      </translation>
    </message>
    <message>
      <source>Confirm the sex by the patronymic…</source>
      <translation>Підтвердити стать за іменем по батькові…</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Підтверджено</translation>
    </message>
    <message>
      <source>Confirmed by the office</source>
      <translation>Підтверджено</translation>
    </message>
    <message>
      <source>Confirmed by the training office</source>
      <translation>Підтверджено навчальним відділом</translation>
    </message>
    <message>
      <source>Confirmed: take the mark «example» off the screen and the papers</source>
      <translation>Підтверджено: зняти позначку «приклад» з екрана й документів</translation>
    </message>
    <message>
      <source>Consent to data processing</source>
      <translation>Згода на обробку даних</translation>
    </message>
    <message>
      <source>Contr.</source>
      <translation>Контр.</translation>
    </message>
    <message>
      <source>Control</source>
      <translation>Контроль</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Примірників</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копіювати</translation>
    </message>
    <message>
      <source>Copy made and checked: {rows} rows</source>
      <translation>Копію зроблено й перевірено, рядків: {rows}</translation>
    </message>
    <message>
      <source>Copy the campaign…</source>
      <translation>Копія відбору…</translation>
    </message>
    <message>
      <source>Copy the rows for Excel</source>
      <translation>Скопіювати рядки для Excel</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Виправити</translation>
    </message>
    <message>
      <source>Correct a mistake in the chain</source>
      <translation>Виправлення помилки в ланцюжку</translation>
    </message>
    <message>
      <source>Correct a mistake…</source>
      <translation>Виправити помилку…</translation>
    </message>
    <message>
      <source>Correct the name</source>
      <translation>Виправлення імені</translation>
    </message>
    <message>
      <source>Correct the name…</source>
      <translation>Виправити ім’я…</translation>
    </message>
    <message>
      <source>Correction…</source>
      <translation>Виправлення…</translation>
    </message>
    <message>
      <source>Counted by</source>
      <translation>Розподіл за</translation>
    </message>
    <message>
      <source>Counters</source>
      <translation>Лічильники</translation>
    </message>
    <message>
      <source>Counts in the ranking</source>
      <translation>У рейтинг</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Перебіг</translation>
    </message>
    <message>
      <source>Courses</source>
      <translation>Курси</translation>
    </message>
    <message>
      <source>Criteria belong to interviews; stage «{title}» is none.</source>
      <translation>Критерії має лише співбесіда, а етап «{title}» нею не є.</translation>
    </message>
    <message>
      <source>Ctrl+2 — quota and letters · Ins — add a candidate</source>
      <translation>Ctrl+2 — рознарядка й листи · Ins — додати кандидата</translation>
    </message>
    <message>
      <source>Ctrl+I — issue</source>
      <translation>Ctrl+I — видати</translation>
    </message>
    <message>
      <source>Ctrl+M — minutes · F8 — next of the reserve · Del — refuse</source>
      <translation>Ctrl+M — протокол · F8 — наступний із резерву · Del — відмовити</translation>
    </message>
    <message>
      <source>Ctrl+O — graduation order</source>
      <translation>Ctrl+O — наказ про випуск</translation>
    </message>
    <message>
      <source>Ctrl+P — print</source>
      <translation>Ctrl+P — друк</translation>
    </message>
    <message>
      <source>Curriculum</source>
      <translation>Навчальний план</translation>
    </message>
    <message>
      <source>Curriculum «{title}», edition {edition}</source>
      <translation>Навчальний план «{title}», редакція {edition}</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Вирізати</translation>
    </message>
    <message>
      <source>Dat.</source>
      <translation>Д.</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>База даних</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Date of attempt {number}</source>
      <translation>Дата спроби {number}</translation>
    </message>
    <message>
      <source>Date of issue</source>
      <translation>Дата видачі</translation>
    </message>
    <message>
      <source>Date of the act</source>
      <translation>Дата акта</translation>
    </message>
    <message>
      <source>Date of the action</source>
      <translation>Дата дії</translation>
    </message>
    <message>
      <source>Date of the stage…</source>
      <translation>Дата етапу…</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Строки</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>День</translation>
    </message>
    <message>
      <source>Debtors</source>
      <translation>Боржники</translation>
    </message>
    <message>
      <source>Decisions changed after the freezing: lines with «!».</source>
      <translation>Після затвердження рішення змінилися: рядки з «!».</translation>
    </message>
    <message>
      <source>Declension</source>
      <translation>Відмінювання</translation>
    </message>
    <message>
      <source>Del — clear · Ctrl+D — fill down</source>
      <translation>Del — очистити · Ctrl+D — заповнити вниз</translation>
    </message>
    <message>
      <source>Deputy for {name}</source>
      <translation>Представник замість: {name}</translation>
    </message>
    <message>
      <source>Deputy…</source>
      <translation>Представник…</translation>
    </message>
    <message>
      <source>Destroyed…</source>
      <translation>Знищено…</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Деталі</translation>
    </message>
    <message numerus="yes">
      <source>Did %n certificates come out well?</source>
      <translation>
        <numerusform>Чи добре надруковано %n сертифікат?</numerusform>
        <numerusform>Чи добре надруковано %n сертифікати?</numerusform>
        <numerusform>Чи добре надруковано %n сертифікатів?</numerusform>
      </translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Відмінність</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Відмінності</translation>
    </message>
    <message>
      <source>Differs from the desk</source>
      <translation>Відрізняється від облікових даних</translation>
    </message>
    <message>
      <source>Digits search · Enter opens the card · H hands over · K hands over a key</source>
      <translation>Цифри шукають · Enter відкриває картку · Р — передати · Л — передати ключ</translation>
    </message>
    <message>
      <source>Discipline</source>
      <translation>Дисципліна</translation>
    </message>
    <message>
      <source>Discipline {code} has no Ukrainian name.</source>
      <translation>Дисципліна {code} не має назви українською.</translation>
    </message>
    <message>
      <source>Discipline, h</source>
      <translation>Дисципліна, год</translation>
    </message>
    <message>
      <source>Disciplines</source>
      <translation>Дисципліни</translation>
    </message>
    <message>
      <source>Disciplines, hours, credits and outcomes as the supplement of a certificate prints them.</source>
      <translation>Дисципліни, години, кредити й результати навчання, як у додатку до сертифіката.</translation>
    </message>
    <message>
      <source>Divide</source>
      <translation>Розподілити</translation>
    </message>
    <message numerus="yes">
      <source>Divide %n listeners evenly</source>
      <translation>
        <numerusform>Розподілити порівну %n слухача</numerusform>
        <numerusform>Розподілити порівну %n слухачів</numerusform>
        <numerusform>Розподілити порівну %n слухачів</numerusform>
      </translation>
    </message>
    <message>
      <source>Divide the listeners evenly…</source>
      <translation>Розподілити слухачів порівну…</translation>
    </message>
    <message>
      <source>Do not fit</source>
      <translation>Не вміщаються</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Документ</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Документи</translation>
    </message>
    <message>
      <source>Documents of {name}</source>
      <translation>Документи: {name}</translation>
    </message>
    <message>
      <source>Documents…</source>
      <translation>Документи…</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>Не вміщається</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Повторено: {what}</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Проєкт</translation>
    </message>
    <message>
      <source>Draft act</source>
      <translation>Проєкт акта</translation>
    </message>
    <message>
      <source>Draft act: {cars}</source>
      <translation>Проєкт акта: {cars}</translation>
    </message>
    <message>
      <source>Draft the graduation order (Ctrl+O); then the paper is shown here as it will be printed.</source>
      <translation>Підготуйте наказ про випуск (Ctrl+O): тоді тут буде видно сертифікат таким, яким його надрукують.</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Проєкти</translation>
    </message>
    <message>
      <source>Drafts put in the place of unsigned acts</source>
      <translation>Підготовлено проєкти замість непідписаних актів</translation>
    </message>
    <message>
      <source>Drafts: nothing is handed over yet. Officer and community are those the car is meant for, unless others are named; readings, equipment and condition are the last known.</source>
      <translation>Буде створено проєкти: нічого ще не передано. Офіцер і громада — ті, для кого призначено автомобіль, якщо не зазначено інших; показання, приладдя та стан — останні відомі.</translation>
    </message>
    <message>
      <source>Draw certificate № {number} anew?</source>
      <translation>Оформити сертифікат № {number} заново?</translation>
    </message>
    <message>
      <source>Draw it anew</source>
      <translation>Оформити заново</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Диск</translation>
    </message>
    <message>
      <source>Driving categories</source>
      <translation>Категорії водія</translation>
    </message>
    <message>
      <source>Driving category</source>
      <translation>Категорія водія</translation>
    </message>
    <message>
      <source>Driving licence</source>
      <translation>Посвідчення водія</translation>
    </message>
    <message>
      <source>Driving since</source>
      <translation>Стаж водія з</translation>
    </message>
    <message>
      <source>Drop a picture here, or choose one.</source>
      <translation>Перетягніть сюди знімок або оберіть файл.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Електронна пошта</translation>
    </message>
    <message>
      <source>ECTS</source>
      <translation>ЄКТС</translation>
    </message>
    <message>
      <source>ECTS credits</source>
      <translation>Кредити ЄКТС</translation>
    </message>
    <message>
      <source>ECTS letters</source>
      <translation>літери ЄКТС</translation>
    </message>
    <message>
      <source>ECTS letters on papers</source>
      <translation>Літери ЄКТС на документах</translation>
    </message>
    <message>
      <source>Each copy was read back and checked. Made at start when the last is older than a day, before every update of the database, and on demand; kept: 7 daily, 4 weekly, 12 monthly.</source>
      <translation>Кожну копію перечитано й перевірено. Копію роблять під час запуску, якщо остання старша за добу, перед кожним оновленням бази та на вимогу; зберігаються 7 щоденних, 4 щотижневі, 12 щомісячних.</translation>
    </message>
    <message>
      <source>Each line of the table of places names one unit or one community.</source>
      <translation>У кожному рядку рознарядки має бути один підрозділ або одна громада.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Раніше</translation>
    </message>
    <message>
      <source>Edit the card</source>
      <translation>Редагувати картку</translation>
    </message>
    <message>
      <source>Edit the draft…</source>
      <translation>Змінити проєкт…</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Редакція</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>Освіта</translation>
    </message>
    <message>
      <source>Emblem</source>
      <translation>Емблема</translation>
    </message>
    <message>
      <source>Empty: corrects what was entered first.</source>
      <translation>Порожня дата — виправити те, що записано від початку.</translation>
    </message>
    <message>
      <source>Empty: from the beginning.</source>
      <translation>Порожньо — від початку.</translation>
    </message>
    <message>
      <source>Empty: still in office</source>
      <translation>Порожньо — досі на посаді</translation>
    </message>
    <message>
      <source>Empty: the day it was signed</source>
      <translation>Порожньо — день підписання</translation>
    </message>
    <message>
      <source>Empty: the file on this computer. --data on the command line beats the variable {variable}, and the variable beats this field. A password is better kept in the password file of PostgreSQL.</source>
      <translation>Порожнє поле — файл на цьому комп’ютері. Параметр --data у командному рядку переважає змінну {variable}, а змінна — це поле. Пароль краще тримати у файлі паролів PostgreSQL.</translation>
    </message>
    <message>
      <source>Engine №</source>
      <translation>№ двигуна</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>Зарахувати</translation>
    </message>
    <message numerus="yes">
      <source>Enrol %n candidates into a cohort</source>
      <translation>
        <numerusform>Зарахувати до потоку %n кандидата</numerusform>
        <numerusform>Зарахувати до потоку %n кандидатів</numerusform>
        <numerusform>Зарахувати до потоку %n кандидатів</numerusform>
      </translation>
    </message>
    <message>
      <source>Enrolment order</source>
      <translation>Наказ про зарахування</translation>
    </message>
    <message numerus="yes">
      <source>Enrolment order № {number} of {date} names %n listeners.</source>
      <translation>
        <numerusform>Наказ про зарахування від {date} № {number}: у списку %n слухач.</numerusform>
        <numerusform>Наказ про зарахування від {date} № {number}: у списку %n слухачі.</numerusform>
        <numerusform>Наказ про зарахування від {date} № {number}: у списку %n слухачів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Enrolment order: draft paper</source>
      <translation>Наказ про зарахування: текст проєкту</translation>
    </message>
    <message>
      <source>Enrolment order…</source>
      <translation>Наказ про зарахування…</translation>
    </message>
    <message>
      <source>Enrol…</source>
      <translation>Зарахувати…</translation>
    </message>
    <message>
      <source>Enter confirms it as it stands.</source>
      <translation>Enter — підтвердити як є.</translation>
    </message>
    <message>
      <source>Enter edits a draft · I issues · H handed over · S attaches the scan</source>
      <translation>Enter — змінити проєкт · Ш — видати · Р — передано · І — додати скан</translation>
    </message>
    <message>
      <source>Enter the dates of the cohort</source>
      <translation>Внести дати потоку</translation>
    </message>
    <message>
      <source>Enter them</source>
      <translation>Виставити</translation>
    </message>
    <message>
      <source>Enter — change the curriculum</source>
      <translation>Enter — змінити навчальний план</translation>
    </message>
    <message>
      <source>Enter — into the section · Esc — back to the list</source>
      <translation>Enter — до розділу · Esc — до переліку</translation>
    </message>
    <message>
      <source>Enter — next</source>
      <translation>Enter — далі</translation>
    </message>
    <message>
      <source>Enter — next line · Ctrl+V — paste from Excel · Del — take away · Ctrl+L — a letter</source>
      <translation>Enter — далі · Ctrl+V — вставити з Excel · Del — прибрати · Ctrl+L — лист</translation>
    </message>
    <message>
      <source>Enter — next · Alt+← — back</source>
      <translation>Enter — далі · Alt+← — назад</translation>
    </message>
    <message>
      <source>Enter — open the order</source>
      <translation>Enter — відкрити наказ</translation>
    </message>
    <message>
      <source>Enter — open these candidates</source>
      <translation>Enter — показати цих кандидатів</translation>
    </message>
    <message>
      <source>Enter — open what is missing</source>
      <translation>Enter — відкрити, чого бракує</translation>
    </message>
    <message>
      <source>Enter — open what mends it</source>
      <translation>Enter — перейти туди, де це виправляють</translation>
    </message>
    <message>
      <source>Enter — read</source>
      <translation>Enter — прочитати</translation>
    </message>
    <message>
      <source>Enter — store nothing</source>
      <translation>Enter — прибрати оцінку</translation>
    </message>
    <message>
      <source>Enter — store {mark}</source>
      <translation>Enter — записати {mark}</translation>
    </message>
    <message>
      <source>Equipment</source>
      <translation>Приладдя</translation>
    </message>
    <message>
      <source>Equipment of {car}</source>
      <translation>Приладдя: {car}</translation>
    </message>
    <message>
      <source>Equipment…</source>
      <translation>Приладдя…</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Стерти</translation>
    </message>
    <message>
      <source>Erase former values from the history…</source>
      <translation>Стерти попередні дані з історії…</translation>
    </message>
    <message>
      <source>Erase the former values of {name} from the history</source>
      <translation>Стерти попередні дані з історії: {name}</translation>
    </message>
    <message>
      <source>Erased values cannot be brought back; that is what erasing is for.</source>
      <translation>Вилучені значення повернути неможливо: для цього їх і вилучають.</translation>
    </message>
    <message>
      <source>Esc — keep {mark}</source>
      <translation>Esc — лишити {mark}</translation>
    </message>
    <message>
      <source>Every change appears here with who made it and when.</source>
      <translation>Кожна зміна з’явиться тут: хто її зробив і коли.</translation>
    </message>
    <message>
      <source>Every service car and set of keys stands here, with who holds it.</source>
      <translation>Тут видно кожен службовий автомобіль, кожен комплект ключів і того, хто за них відповідає.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>Everybody is on the list.</source>
      <translation>У списку всі.</translation>
    </message>
    <message>
      <source>Everybody named by the order has a certificate or lacks something.</source>
      <translation>Кожна названа в наказі особа вже має сертифікат або їй чогось бракує.</translation>
    </message>
    <message>
      <source>Everybody of this cohort stands in an order already, or the cohort is empty.</source>
      <translation>Усіх слухачів потоку вже названо в наказі, або потік порожній.</translation>
    </message>
    <message>
      <source>Everyone known to the office stands here.</source>
      <translation>Тут усі, кого знає відділ.</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>Усе гаразд.</translation>
    </message>
    <message>
      <source>Everything stored before is safe. You may go on; if it happens again, restart the program.</source>
      <translation>Усе, що було записано раніше, збережено. Можна працювати далі; якщо помилка повториться, запустіть програму знову.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Усюди</translation>
    </message>
    <message>
      <source>Exact title</source>
      <translation>Точна назва посади</translation>
    </message>
    <message>
      <source>Example, not confirmed</source>
      <translation>Приклад, не підтверджено</translation>
    </message>
    <message>
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>книга Excel</translation>
    </message>
    <message>
      <source>Excel workbook (*.xlsx)</source>
      <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel, LibreOffice and .csv, just as they were sent.</source>
      <translation>Excel, LibreOffice та .csv — такими, якими їх надіслано.</translation>
    </message>
    <message>
      <source>Exception: admitted without the enrolment order</source>
      <translation>Виняток: допуск без наказу про зарахування</translation>
    </message>
    <message>
      <source>Exception…</source>
      <translation>Виняток…</translation>
    </message>
    <message>
      <source>Exclude</source>
      <translation>Виключити</translation>
    </message>
    <message>
      <source>Exclude {name}</source>
      <translation>Виключити: {name}</translation>
    </message>
    <message>
      <source>Exclude…</source>
      <translation>Виключити…</translation>
    </message>
    <message>
      <source>Excuse gives another day</source>
      <translation>Перенесення</translation>
    </message>
    <message>
      <source>Exempt on the ground of</source>
      <translation>Підстава звільнення</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експорт</translation>
    </message>
    <message>
      <source>Export of communities</source>
      <translation>Експорт переліку громад</translation>
    </message>
    <message>
      <source>Export the cohort</source>
      <translation>Експорт потоку</translation>
    </message>
    <message>
      <source>Export the cohort’s workbook</source>
      <translation>Експорт книги потоку</translation>
    </message>
    <message>
      <source>Export the list to Excel</source>
      <translation>Експорт переліку в Excel</translation>
    </message>
    <message>
      <source>Export the list to Excel…</source>
      <translation>Експортувати перелік в Excel…</translation>
    </message>
    <message>
      <source>Export the register…</source>
      <translation>Експорт реєстру…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Експорт…</translation>
    </message>
    <message>
      <source>Extract: {unit}</source>
      <translation>Витяг: {unit}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Файли</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Заповнити вниз</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Заповнити</translation>
    </message>
    <message>
      <source>Fill right</source>
      <translation>Заповнити праворуч</translation>
    </message>
    <message>
      <source>Filled in, l</source>
      <translation>Заправлено, л</translation>
    </message>
    <message>
      <source>Fills what is empty</source>
      <translation>Заповнює порожнє</translation>
    </message>
    <message>
      <source>Filter the list</source>
      <translation>Відфільтрувати список</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Знайти особу</translation>
    </message>
    <message>
      <source>Find the person in the register by any part of the name, or enter a new one.</source>
      <translation>Знайдіть особу в реєстрі за будь-якою частиною імені або внесіть нову.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Перший день</translation>
    </message>
    <message>
      <source>First row, last row</source>
      <translation>Перший рядок, останній рядок</translation>
    </message>
    <message>
      <source>First start</source>
      <translation>Перший запуск</translation>
    </message>
    <message>
      <source>Fobs</source>
      <translation>Брелоки</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>For a misspelt name. If the name itself has changed, give its date instead.</source>
      <translation>Для описки. Якщо змінилося саме прізвище, скористайтеся зміною з дати.</translation>
    </message>
    <message>
      <source>For everybody whose sheet tells no group</source>
      <translation>Для тих, чию групу в таблиці не вказано</translation>
    </message>
    <message>
      <source>For somebody entered in the wrong cohort: the group is left behind.</source>
      <translation>Для внесених не до того потоку; група при цьому не зберігається.</translation>
    </message>
    <message>
      <source>For the cohort</source>
      <translation>Для потоку</translation>
    </message>
    <message>
      <source>For the community</source>
      <translation>Для громади</translation>
    </message>
    <message>
      <source>For the officer</source>
      <translation>Для офіцера</translation>
    </message>
    <message>
      <source>For the order</source>
      <translation>До наказу</translation>
    </message>
    <message>
      <source>Former names and centres were looked through too. The filters may hide it.</source>
      <translation>Переглянуто й колишні назви та центри. Можливо, громаду приховують фільтри.</translation>
    </message>
    <message>
      <source>Former surname</source>
      <translation>Колишнє прізвище</translation>
    </message>
    <message>
      <source>Formerly</source>
      <translation>Колишня назва</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>Found in the register</source>
      <translation>Знайдено в реєстрі</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Затвердити</translation>
    </message>
    <message>
      <source>Freeze as minutes…</source>
      <translation>Затвердити протоколом…</translation>
    </message>
    <message>
      <source>Freeze the ranking as minutes</source>
      <translation>Затвердити рейтинг протоколом</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Від</translation>
    </message>
    <message>
      <source>From a template</source>
      <translation>Із шаблону</translation>
    </message>
    <message>
      <source>From repair</source>
      <translation>З ремонту</translation>
    </message>
    <message>
      <source>From repair…</source>
      <translation>З ремонту…</translation>
    </message>
    <message>
      <source>Frozen by minutes № {number} of {date}.</source>
      <translation>Затверджено протоколом від {date} № {number}.</translation>
    </message>
    <message>
      <source>Frozen minutes are final: later changes are flagged, and later minutes put them right.</source>
      <translation>Затверджений протокол остаточний: пізніші зміни позначаються, а виправляє їх наступний протокол.</translation>
    </message>
    <message>
      <source>Frozen minutes are not taken back by undo: later minutes put them right.</source>
      <translation>Затверджений протокол не скасовується: його виправляє наступний протокол.</translation>
    </message>
    <message>
      <source>Frozen {moment}, {by}</source>
      <translation>Затверджено {moment}, {by}</translation>
    </message>
    <message>
      <source>Fuel in the tank, l</source>
      <translation>Залишок пального, л</translation>
    </message>
    <message>
      <source>Fuel, l</source>
      <translation>Пальне, л</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Прізвище, ім’я, по батькові</translation>
    </message>
    <message>
      <source>Gen.</source>
      <translation>Р.</translation>
    </message>
    <message>
      <source>Genitive of «{text}»</source>
      <translation>Родовий відмінок: «{text}»</translation>
    </message>
    <message>
      <source>Give a free place to the reserve</source>
      <translation>Вільне місце — резерву</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>Укажіть назву групи.</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>Надано</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Given name SURNAME</source>
      <translation>Власне ім’я ПРІЗВИЩЕ</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Працювати далі</translation>
    </message>
    <message>
      <source>Go to a page</source>
      <translation>Перейти на сторінку</translation>
    </message>
    <message>
      <source>Go to that row</source>
      <translation>Перейти до того рядка</translation>
    </message>
    <message>
      <source>Go to the cell</source>
      <translation>Перейти до клітинки</translation>
    </message>
    <message>
      <source>Goes over into</source>
      <translation>Переходить до складу</translation>
    </message>
    <message>
      <source>Gr.</source>
      <translation>Гр.</translation>
    </message>
    <message>
      <source>Grade a cohort by this edition…</source>
      <translation>Оцінювати потік за цією редакцією…</translation>
    </message>
    <message>
      <source>Grade a cohort by «{name}», edition {edition}</source>
      <translation>Оцінювати потік за шкалою «{name}», редакція {edition}</translation>
    </message>
    <message>
      <source>Grade book</source>
      <translation>Таблиця оцінок</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>Успішність</translation>
    </message>
    <message>
      <source>Grading</source>
      <translation>Оцінювання</translation>
    </message>
    <message>
      <source>Graduation</source>
      <translation>Випуск</translation>
    </message>
    <message>
      <source>Graduation order</source>
      <translation>Наказ про випуск</translation>
    </message>
    <message numerus="yes">
      <source>Graduation order № {number} of {date} names %n listeners.</source>
      <translation>
        <numerusform>Наказ про випуск від {date} № {number}: у списку %n слухач.</numerusform>
        <numerusform>Наказ про випуск від {date} № {number}: у списку %n слухачі.</numerusform>
        <numerusform>Наказ про випуск від {date} № {number}: у списку %n слухачів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Graduation order: draft paper</source>
      <translation>Наказ про випуск: текст проєкту</translation>
    </message>
    <message>
      <source>Graduation order…</source>
      <translation>Наказ про випуск…</translation>
    </message>
    <message>
      <source>Grant the exception</source>
      <translation>Надати виняток</translation>
    </message>
    <message>
      <source>Ground</source>
      <translation>Підстава</translation>
    </message>
    <message>
      <source>Grounds</source>
      <translation>Підстави</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Група</translation>
    </message>
    <message>
      <source>Group {name}</source>
      <translation>Група {name}</translation>
    </message>
    <message>
      <source>Group {name} exists already in this cohort.</source>
      <translation>Група {name} у цьому потоці вже є.</translation>
    </message>
    <message numerus="yes">
      <source>Group {name} has %n listeners. Assign them to another group first.</source>
      <translation>
        <numerusform>У групі {name} є %n слухач. Спершу переведіть його до іншої групи.</numerusform>
        <numerusform>У групі {name} є %n слухачі. Спершу переведіть їх до іншої групи.</numerusform>
        <numerusform>У групі {name} є %n слухачів. Спершу переведіть їх до іншої групи.</numerusform>
      </translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Групи</translation>
    </message>
    <message>
      <source>Group…</source>
      <translation>Група…</translation>
    </message>
    <message>
      <source>H — handed out</source>
      <translation>H — вручено</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Передати</translation>
    </message>
    <message>
      <source>Hand over a key</source>
      <translation>Передати ключ</translation>
    </message>
    <message>
      <source>Hand over a key…</source>
      <translation>Передати ключ…</translation>
    </message>
    <message numerus="yes">
      <source>Hand over by %n acts</source>
      <translation>
        <numerusform>Передача за %n актом</numerusform>
        <numerusform>Передача за %n актами</numerusform>
        <numerusform>Передача за %n актами</numerusform>
      </translation>
    </message>
    <message>
      <source>Hand over by act…</source>
      <translation>Передати за актом…</translation>
    </message>
    <message>
      <source>Handed out</source>
      <translation>Вручено</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Передано</translation>
    </message>
    <message>
      <source>Handed over at once</source>
      <translation>Передано одразу</translation>
    </message>
    <message>
      <source>Handed over in the ceremony</source>
      <translation>Передано на урочистій передачі</translation>
    </message>
    <message>
      <source>Handed over on</source>
      <translation>Дата передачі</translation>
    </message>
    <message>
      <source>Handed over to a deputy in the ceremony</source>
      <translation>Передано уповноваженій особі на урочистій передачі</translation>
    </message>
    <message>
      <source>Handed over: {name}</source>
      <translation>Передано: {name}</translation>
    </message>
    <message>
      <source>Handed over…</source>
      <translation>Передано…</translation>
    </message>
    <message>
      <source>Handing over of cars to communities</source>
      <translation>Передача автомобілів громадам</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Голова</translation>
    </message>
    <message>
      <source>Head of the community</source>
      <translation>Голова громади</translation>
    </message>
    <message>
      <source>Head of the training office</source>
      <translation>Начальник навчального відділу</translation>
    </message>
    <message>
      <source>Head: {name}</source>
      <translation>Голова: {name}</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>Голови</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Проведено</translation>
    </message>
    <message>
      <source>Held by the community itself:</source>
      <translation>Значиться за самою громадою:</translation>
    </message>
    <message>
      <source>Held on</source>
      <translation>Дата складання</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Help for this page</source>
      <translation>Довідка до цієї сторінки</translation>
    </message>
    <message>
      <source>Her record was changed after certificate № {number} was drawn, which is not handed out yet. Mark it as spoilt (key Z) and print it anew under the same registration number.</source>
      <translation>Дані слухачки змінено після оформлення сертифіката № {number}, який ще не вручено. Позначте його зіпсованим (клавіша Z) і надрукуйте заново з тим самим реєстраційним номером.</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Тут</translation>
    </message>
    <message>
      <source>Higher</source>
      <translation>Вище</translation>
    </message>
    <message>
      <source>Higher education</source>
      <translation>Вища освіта</translation>
    </message>
    <message>
      <source>Higher education is needed</source>
      <translation>Потрібна вища освіта</translation>
    </message>
    <message>
      <source>His record was changed after certificate № {number} was drawn, which is not handed out yet. Mark it as spoilt (key Z) and print it anew under the same registration number.</source>
      <translation>Дані слухача змінено після оформлення сертифіката № {number}, який ще не вручено. Позначте його зіпсованим (клавіша Z) і надрукуйте заново з тим самим реєстраційним номером.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія змін</translation>
    </message>
    <message>
      <source>History of the cell</source>
      <translation>Історія клітинки</translation>
    </message>
    <message>
      <source>History of the record</source>
      <translation>Історія запису</translation>
    </message>
    <message>
      <source>Holds a certificate</source>
      <translation>Має сертифікат</translation>
    </message>
    <message>
      <source>Holds from</source>
      <translation>Чинне з</translation>
    </message>
    <message>
      <source>Hours and credits are still an example</source>
      <translation>Години й кредити досі лише приклад</translation>
    </message>
    <message>
      <source>Hours of control</source>
      <translation>Години контролю</translation>
    </message>
    <message>
      <source>Hours, credits and learning outcomes are not confirmed, so the papers print them with the word «приклад».</source>
      <translation>Години, кредити й результати навчання не підтверджено, тому в документах біля них стоятиме слово «приклад».</translation>
    </message>
    <message>
      <source>Hours, credits and outcomes are marked so on papers until somebody confirms them.</source>
      <translation>Години, кредити й результати навчання мають цю позначку й на документах, доки їх не підтвердять.</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Скільки актів</translation>
    </message>
    <message>
      <source>How many candidates</source>
      <translation>Кількість кандидатів</translation>
    </message>
    <message>
      <source>How many groups</source>
      <translation>Скільки груп</translation>
    </message>
    <message>
      <source>How many key sets?</source>
      <translation>Скільки комплектів ключів?</translation>
    </message>
    <message>
      <source>How the selection goes stands here: how many applied and how far they came.</source>
      <translation>Тут видно перебіг відбору: скільки подалося і хто куди дійшов.</translation>
    </message>
    <message numerus="yes">
      <source>I confirm the sex of %n people by the patronymic</source>
      <translation>
        <numerusform>Підтверджую стать %n особи за іменем по батькові</numerusform>
        <numerusform>Підтверджую стать %n осіб за іменем по батькові</numerusform>
        <numerusform>Підтверджую стать %n осіб за іменем по батькові</numerusform>
      </translation>
    </message>
    <message>
      <source>I confirm: where a sheet does not give the sex, it is as the patronymic says</source>
      <translation>підтверджую: якщо статі в таблиці немає, визначити її за іменем по батькові</translation>
    </message>
    <message>
      <source>Ignition keys</source>
      <translation>Ключі запалювання</translation>
    </message>
    <message numerus="yes">
      <source>Import %n cars</source>
      <translation>
        <numerusform>Імпортувати %n автомобіль</numerusform>
        <numerusform>Імпортувати %n автомобілі</numerusform>
        <numerusform>Імпортувати %n автомобілів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import %n people</source>
      <translation>
        <numerusform>Імпортувати %n особу</numerusform>
        <numerusform>Імпортувати %n особи</numerusform>
        <numerusform>Імпортувати %n осіб</numerusform>
      </translation>
    </message>
    <message>
      <source>Import of cars</source>
      <translation>Імпорт автомобілів</translation>
    </message>
    <message>
      <source>Import of cars: columns</source>
      <translation>Імпорт автомобілів: стовпці</translation>
    </message>
    <message>
      <source>Import of cars: preview</source>
      <translation>Імпорт автомобілів: перегляд</translation>
    </message>
    <message>
      <source>Import of lists</source>
      <translation>Імпорт списків</translation>
    </message>
    <message>
      <source>Import of marks</source>
      <translation>Імпорт оцінок</translation>
    </message>
    <message>
      <source>Import the lists that the oblasts have sent: the cohort, its people and its groups come in.</source>
      <translation>Імпортуйте списки, що надійшли з областей: із них постануть потік, люди та групи.</translation>
    </message>
    <message>
      <source>Import: columns</source>
      <translation>Імпорт: стовпці</translation>
    </message>
    <message>
      <source>Import: files</source>
      <translation>Імпорт: файли</translation>
    </message>
    <message>
      <source>Import: preview</source>
      <translation>Імпорт: перегляд</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Імпорт…</translation>
    </message>
    <message>
      <source>In English</source>
      <translation>Англійською</translation>
    </message>
    <message>
      <source>In Latin letters</source>
      <translation>Латиницею, як у паспорті</translation>
    </message>
    <message>
      <source>In Ukrainian</source>
      <translation>Українською</translation>
    </message>
    <message>
      <source>In an earlier row</source>
      <translation>У рядку вище</translation>
    </message>
    <message>
      <source>In force from</source>
      <translation>Чинний із</translation>
    </message>
    <message>
      <source>In no group</source>
      <translation>Без групи</translation>
    </message>
    <message>
      <source>In office since</source>
      <translation>На посаді з</translation>
    </message>
    <message>
      <source>In office until</source>
      <translation>На посаді до</translation>
    </message>
    <message>
      <source>In the cohort</source>
      <translation>У потоці</translation>
    </message>
    <message>
      <source>In the desk already</source>
      <translation>Уже є в обліку</translation>
    </message>
    <message>
      <source>In the desk, with other values</source>
      <translation>Є в обліку, дані відрізняються</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>У файлі</translation>
    </message>
    <message>
      <source>In the office</source>
      <translation>У відділі</translation>
    </message>
    <message>
      <source>In the order</source>
      <translation>У наказі</translation>
    </message>
    <message>
      <source>In the order of the list, the groups called 1, 2, 3…; marks and orders do not change.</source>
      <translation>За порядком списку, групи матимуть назви 1, 2, 3…; оцінки й накази не змінюються.</translation>
    </message>
    <message>
      <source>In the order they are passed: the next one opens only after the former is passed. Type into a cell, or begin from a template. A stage that has results stays.</source>
      <translation>У порядку проходження: наступний етап відкривається лише після попереднього. Вводьте просто в клітинки або почніть із шаблону. Етап, що вже має результати, лишається.</translation>
    </message>
    <message>
      <source>In the register</source>
      <translation>У реєстрі</translation>
    </message>
    <message>
      <source>In the register already</source>
      <translation>Уже є в реєстрі</translation>
    </message>
    <message>
      <source>In the register, with a change</source>
      <translation>Є в реєстрі, дані змінилися</translation>
    </message>
    <message>
      <source>In the reserve</source>
      <translation>У резерві</translation>
    </message>
    <message>
      <source>In the sheet</source>
      <translation>На аркуші</translation>
    </message>
    <message>
      <source>In this row</source>
      <translation>У цьому рядку</translation>
    </message>
    <message>
      <source>In your own words</source>
      <translation>Своїми словами</translation>
    </message>
    <message>
      <source>Incoming №</source>
      <translation>Вхідний №</translation>
    </message>
    <message>
      <source>Ins — add · F2 — rename</source>
      <translation>Ins — додати · F2 — перейменувати</translation>
    </message>
    <message>
      <source>Inspector: {name}</source>
      <translation>Інспектор: {name}</translation>
    </message>
    <message>
      <source>Instead of</source>
      <translation>Замість</translation>
    </message>
    <message>
      <source>Instead of {name}</source>
      <translation>Замість: {name}</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Заклад</translation>
    </message>
    <message>
      <source>Insurance</source>
      <translation>Страхування</translation>
    </message>
    <message>
      <source>Insurance policy</source>
      <translation>Страховий поліс</translation>
    </message>
    <message>
      <source>Insured until</source>
      <translation>Застраховано до</translation>
    </message>
    <message>
      <source>Into the cohort</source>
      <translation>До потоку</translation>
    </message>
    <message>
      <source>Invitation list…</source>
      <translation>Список запрошених…</translation>
    </message>
    <message>
      <source>Invitation: {stage}</source>
      <translation>Запрошення: {stage}</translation>
    </message>
    <message>
      <source>Invited to {stage}</source>
      <translation>Запрошені: {stage}</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Видати</translation>
    </message>
    <message numerus="yes">
      <source>Issue %n acts</source>
      <translation>
        <numerusform>Видати %n акт</numerusform>
        <numerusform>Видати %n акти</numerusform>
        <numerusform>Видати %n актів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n acts…</source>
      <translation>
        <numerusform>Видати %n акт…</numerusform>
        <numerusform>Видати %n акти…</numerusform>
        <numerusform>Видати %n актів…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n certificates</source>
      <translation>
        <numerusform>Видати %n сертифікат</numerusform>
        <numerusform>Видати %n сертифікати</numerusform>
        <numerusform>Видати %n сертифікатів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n certificates…</source>
      <translation>
        <numerusform>Видати %n сертифікат…</numerusform>
        <numerusform>Видати %n сертифікати…</numerusform>
        <numerusform>Видати %n сертифікатів…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Issue %n unsigned acts anew?</source>
      <translation>
        <numerusform>Видати наново %n непідписаний акт?</numerusform>
        <numerusform>Видати наново %n непідписані акти?</numerusform>
        <numerusform>Видати наново %n непідписаних актів?</numerusform>
      </translation>
    </message>
    <message>
      <source>Issue acts</source>
      <translation>Видача актів</translation>
    </message>
    <message>
      <source>Issue anew</source>
      <translation>Видати наново</translation>
    </message>
    <message>
      <source>Issue certificates</source>
      <translation>Видача сертифікатів</translation>
    </message>
    <message>
      <source>Issue certificates…</source>
      <translation>Видати сертифікати…</translation>
    </message>
    <message>
      <source>Issue unsigned acts anew…</source>
      <translation>Видати непідписані акти наново…</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Видані</translation>
    </message>
    <message>
      <source>Issued certificates are not taken back by undo: void them with a reason.</source>
      <translation>Видані сертифікати не скасовують: їх анулюють із зазначенням підстави.</translation>
    </message>
    <message>
      <source>Issued on</source>
      <translation>Видано</translation>
    </message>
    <message>
      <source>Issue…</source>
      <translation>Видати…</translation>
    </message>
    <message>
      <source>It awaits its writing off. Say what became of each set of keys.</source>
      <translation>Автомобіль очікуватиме списання. Зазначте, що сталося з кожним комплектом ключів.</translation>
    </message>
    <message>
      <source>It begins every registration number.</source>
      <translation>З нього починається кожен реєстраційний номер.</translation>
    </message>
    <message>
      <source>It changed nothing that could be taken back.</source>
      <translation>Ця дія не змінила нічого, що можна скасувати.</translation>
    </message>
    <message>
      <source>It goes back to whoever had it, in the state it had.</source>
      <translation>Автомобіль повертається до того, за ким був, у тому самому стані.</translation>
    </message>
    <message>
      <source>It has been taken back already.</source>
      <translation>Цю дію вже скасовано.</translation>
    </message>
    <message>
      <source>It has no dates of study yet: certificates cannot be issued without them.</source>
      <translation>Дат навчання ще немає: без них сертифікатів не видати.</translation>
    </message>
    <message>
      <source>It is found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>It is handed over already. Backspace corrects a mistake.</source>
      <translation>Уже передано. Помилку виправляє Backspace.</translation>
    </message>
    <message>
      <source>It is lost.</source>
      <translation>Комплект загублено.</translation>
    </message>
    <message>
      <source>It is only looked at: nothing can be changed on a past day.</source>
      <translation>Лише перегляд: минулого дня змінити не можна.</translation>
    </message>
    <message>
      <source>It is still found and keeps its acts; its cars stay where they are until handed over.</source>
      <translation>Громаду й далі видно в пошуку, її акти зберігаються; автомобілі лишаються там, де є, доки їх не передадуть.</translation>
    </message>
    <message>
      <source>It is this one</source>
      <translation>Це саме ця особа</translation>
    </message>
    <message>
      <source>It is this person: add</source>
      <translation>Це та сама особа: додати</translation>
    </message>
    <message>
      <source>It is with {holder} now. Its keys are returned apart.</source>
      <translation>Зараз автомобіль у користувача: {holder}. Ключі повертають окремо.</translation>
    </message>
    <message>
      <source>It is with {holder} now: one record ends that and begins the next.</source>
      <translation>Зараз автомобіль у користувача: {holder}. Один запис завершує це користування й починає наступне.</translation>
    </message>
    <message>
      <source>It is with {holder}.</source>
      <translation>Зараз комплект тут: {holder}.</translation>
    </message>
    <message>
      <source>It is {name}: add</source>
      <translation>Це {name}: додати</translation>
    </message>
    <message>
      <source>Its chain and those of its keys end here.</source>
      <translation>На цьому ланцюжки автомобіля та його ключів завершуються.</translation>
    </message>
    <message numerus="yes">
      <source>Its list of %n listeners goes with it.</source>
      <translation>
        <numerusform>Разом із ним зникне список із %n слухача.</numerusform>
        <numerusform>Разом із ним зникне список із %n слухачів.</numerusform>
        <numerusform>Разом із ним зникне список із %n слухачів.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its marks stay as they were given; grades are read from them by these bands.</source>
      <translation>Виставлені бали не змінюються; оцінки за ними визначатимуться за цією шкалою.</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Залишити їхні</translation>
    </message>
    <message>
      <source>Kept. Close the program and open it again to work there.</source>
      <translation>Збережено. Щоб працювати з цією базою, закрийте програму й відкрийте знову.</translation>
    </message>
    <message>
      <source>Key set {number}</source>
      <translation>Комплект ключів {number}</translation>
    </message>
    <message>
      <source>Key set {number} is destroyed or written off, so it goes nowhere.</source>
      <translation>Комплект ключів {number} знищено або списано, передати його не можна.</translation>
    </message>
    <message>
      <source>Key set {number} is lost, so it goes nowhere. Leave it where it is, or note first that it was found.</source>
      <translation>Комплект ключів {number} втрачено, передати його не можна. Залиште його без змін або спершу зазначте, що його знайдено.</translation>
    </message>
    <message>
      <source>Key set № {number} of {what} has moved meanwhile: since {since} it is with {holder}. Nothing was stored; look again.</source>
      <translation>Комплект ключів № {number} ({what}) тим часом передано, з {since} він тут: {holder}. Нічого не записано; перегляньте ще раз.</translation>
    </message>
    <message>
      <source>Key set № {number} of {what} is lost since {since}. Mark it found first.</source>
      <translation>Комплект ключів № {number} ({what}) утрачено {since}. Спершу позначте його знайденим.</translation>
    </message>
    <message>
      <source>Key set № {number} of {what} is with {holder} since {since}. It can be transferred, given back or marked lost.</source>
      <translation>Комплект ключів № {number} ({what}) з {since} тут: {holder}. Його можна передати, повернути або позначити втраченим.</translation>
    </message>
    <message>
      <source>Key set № {number} of {what} lies in the safe since {since} ({holder}). It can be handed out, or marked lost.</source>
      <translation>Комплект ключів № {number} ({what}) з {since} у сейфі: {holder}. Його можна видати або позначити втраченим.</translation>
    </message>
    <message>
      <source>Key set № {number} of {what} was destroyed on {since}. It moves no more.</source>
      <translation>Комплект ключів № {number} ({what}) знищено {since}. Він більше нікуди не передається.</translation>
    </message>
    <message>
      <source>Key set № {number} of {what} was written off on {since}. It moves no more.</source>
      <translation>Комплект ключів № {number} ({what}) списано {since}. Він більше нікуди не передається.</translation>
    </message>
    <message>
      <source>Key set № {number} was written off together with {what}. Correct the record of the car; its keys come back with it.</source>
      <translation>Комплект ключів № {number} списано разом з автомобілем ({what}). Виправте запис про автомобіль, ключі повернуться разом із ним.</translation>
    </message>
    <message>
      <source>Key sets</source>
      <translation>Комплекти ключів</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Ключі</translation>
    </message>
    <message>
      <source>Keys of this page</source>
      <translation>Клавіші цієї сторінки</translation>
    </message>
    <message>
      <source>Keys: {page}</source>
      <translation>Клавіші: {page}</translation>
    </message>
    <message>
      <source>Kind of files:</source>
      <translation>Тип файлів:</translation>
    </message>
    <message>
      <source>Known, comes into the cohort</source>
      <translation>Відома особа, додається до потоку</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Language, theme and size; kept on this computer, changed at once.</source>
      <translation>Мова, тема й масштаб; зберігаються на цьому комп’ютері, діють одразу.</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Останній день</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Пізніше</translation>
    </message>
    <message>
      <source>Latin letters replaced by Ukrainian ones</source>
      <translation>латинські літери замінено українськими</translation>
    </message>
    <message>
      <source>Learning outcomes</source>
      <translation>Результати навчання</translation>
    </message>
    <message>
      <source>Learning outcomes, one a line</source>
      <translation>Результати навчання, по одному в рядку</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Залишити, як було</translation>
    </message>
    <message>
      <source>Leave office the day before</source>
      <translation>Припиняють повноваження днем раніше</translation>
    </message>
    <message>
      <source>Leave the filter</source>
      <translation>Прибрати фільтр</translation>
    </message>
    <message>
      <source>Lect.</source>
      <translation>Лек.</translation>
    </message>
    <message>
      <source>Lectures</source>
      <translation>Лекції</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Вибуття</translation>
    </message>
    <message>
      <source>Left out by your decision</source>
      <translation>Пропущено за вашим рішенням</translation>
    </message>
    <message>
      <source>Left the course on {date}: {ground}.</source>
      <translation>Вибуття з курсу {date}: {ground}.</translation>
    </message>
    <message>
      <source>Letter of</source>
      <translation>Лист від</translation>
    </message>
    <message>
      <source>Letter to the unit…</source>
      <translation>Лист підрозділу…</translation>
    </message>
    <message>
      <source>Letter to {unit}</source>
      <translation>Лист до {unit}</translation>
    </message>
    <message>
      <source>Letter №</source>
      <translation>Лист №</translation>
    </message>
    <message>
      <source>Letter № {number} of {date} is taken in already. Open it in the list of letters.</source>
      <translation>Лист від {date} № {number} уже внесено. Відкрийте його у списку листів.</translation>
    </message>
    <message>
      <source>Letter: {unit}</source>
      <translation>Лист: {unit}</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Листи</translation>
    </message>
    <message>
      <source>Letters with lists stand here; none is taken in yet.</source>
      <translation>Тут — листи зі списками; жодного ще не внесено.</translation>
    </message>
    <message>
      <source>Licence of {has}; the announcement asks category {category}. Check the categories.</source>
      <translation>Посвідчення водія категорії {has}; за оголошенням потрібна {category}. Перевірте категорії.</translation>
    </message>
    <message>
      <source>Line {line} of the list, «{value}»: {why}</source>
      <translation>Рядок {line} списку, «{value}»: {why}</translation>
    </message>
    <message>
      <source>Link to a file</source>
      <translation>Ярлик</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Список</translation>
    </message>
    <message>
      <source>List of what was not handed over…</source>
      <translation>Перелік непереданого…</translation>
    </message>
    <message>
      <source>Listed</source>
      <translation>У списку</translation>
    </message>
    <message>
      <source>Listener</source>
      <translation>Слухач</translation>
    </message>
    <message>
      <source>Listener of the cohort</source>
      <translation>Слухач потоку</translation>
    </message>
    <message>
      <source>Listeners</source>
      <translation>Слухачі</translation>
    </message>
    <message>
      <source>Listeners and their certificates</source>
      <translation>Слухачі та їхні сертифікати</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Списки</translation>
    </message>
    <message>
      <source>Lists found in the files</source>
      <translation>Списки, знайдені у файлах</translation>
    </message>
    <message>
      <source>Lists to import</source>
      <translation>Списки для імпорту</translation>
    </message>
    <message>
      <source>Lists to write or print</source>
      <translation>Записати чи надрукувати перелік</translation>
    </message>
    <message>
      <source>Litres cannot be fewer than none; {value} was typed.</source>
      <translation>Літрів не може бути менше нуля, а введено {value}.</translation>
    </message>
    <message>
      <source>Look at these cells:</source>
      <translation>Перегляньте ці клітинки:</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Зверніть увагу</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Де шукати:</translation>
    </message>
    <message>
      <source>Look the database over</source>
      <translation>Перевірка бази</translation>
    </message>
    <message>
      <source>Look through the stack first. A spoilt one is marked later with the key Z.</source>
      <translation>Спершу перегляньте стос. Зіпсований сертифікат позначають потім клавішею Z.</translation>
    </message>
    <message>
      <source>Looking at the certificates</source>
      <translation>Перегляд сертифікатів</translation>
    </message>
    <message>
      <source>Lower</source>
      <translation>Нижче</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Створено</translation>
    </message>
    <message>
      <source>Main key</source>
      <translation>Основний ключ</translation>
    </message>
    <message>
      <source>Make</source>
      <translation>Марка</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Зробити копію зараз</translation>
    </message>
    <message>
      <source>Make, model</source>
      <translation>Марка, модель</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Оцінка</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>Позначити перевіреними</translation>
    </message>
    <message>
      <source>Mark as handed out</source>
      <translation>Позначити врученими</translation>
    </message>
    <message>
      <source>Mark as printed</source>
      <translation>Позначити надрукованими</translation>
    </message>
    <message>
      <source>Mark as signed and sealed</source>
      <translation>Позначити підписаними, з печаткою</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Оцінки</translation>
    </message>
    <message>
      <source>Marks are pasted under a discipline: stand on the first cell there.</source>
      <translation>Оцінки вставляють під дисципліною: станьте там на першу клітинку.</translation>
    </message>
    <message>
      <source>Marks changed meanwhile</source>
      <translation>Оцінки, змінені тим часом</translation>
    </message>
    <message>
      <source>Marks given</source>
      <translation>Виставлено оцінок</translation>
    </message>
    <message>
      <source>Marks into cohort {code}</source>
      <translation>Оцінки до потоку {code}</translation>
    </message>
    <message>
      <source>Meant for</source>
      <translation>Призначено для</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Член комісії</translation>
    </message>
    <message>
      <source>Member of the commission</source>
      <translation>Член комісії</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Склад групи</translation>
    </message>
    <message>
      <source>Memorandum of</source>
      <translation>Меморандум від</translation>
    </message>
    <message>
      <source>Memorandum №</source>
      <translation>Меморандум №</translation>
    </message>
    <message>
      <source>Mend first what does not fit.</source>
      <translation>Спершу виправте те, що не вміщається.</translation>
    </message>
    <message>
      <source>Mend first what is in the way.</source>
      <translation>Спершу усуньте те, що заважає.</translation>
    </message>
    <message>
      <source>Mend them where they were copied from and paste again, or paste only the good ones.</source>
      <translation>Виправте дані там, звідки копіювали, і вставте ще раз або вставте лише придатні.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Об’єднати</translation>
    </message>
    <message>
      <source>Merge into another one…</source>
      <translation>Об’єднати з іншою…</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Моя</translation>
    </message>
    <message>
      <source>Ministry</source>
      <translation>Міністерство</translation>
    </message>
    <message>
      <source>Ministry in English</source>
      <translation>Міністерство англійською</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Протокол</translation>
    </message>
    <message>
      <source>Minutes №</source>
      <translation>Протокол №</translation>
    </message>
    <message>
      <source>Minutes № {number}</source>
      <translation>Протокол № {number}</translation>
    </message>
    <message>
      <source>Minutes № {number} of this campaign are there already. Type another number.</source>
      <translation>Протокол № {number} цього відбору вже є. Впишіть інший номер.</translation>
    </message>
    <message>
      <source>Minutes № {number} of {date}</source>
      <translation>Протокол від {date} № {number}</translation>
    </message>
    <message>
      <source>Minutes № {number} of {date} are frozen: nothing in them changes. Later minutes put them right, with a reason.</source>
      <translation>Протокол від {date} № {number} зафіксовано, зміни до нього не вносяться. Його виправляють наступним протоколом із зазначенням причини.</translation>
    </message>
    <message>
      <source>Minutes № {number} of {date} stand. Type the reason why later ones put them right.</source>
      <translation>Чинний протокол від {date} № {number}. Впишіть підставу, з якої його виправляє новий.</translation>
    </message>
    <message>
      <source>Minutes № {number} of {date} written to {path}.</source>
      <translation>Протокол від {date} № {number} записано: {path}.</translation>
    </message>
    <message>
      <source>Minutes № {number} of {date}, checksum {checksum}</source>
      <translation>Протокол № {number} від {date}, контрольна сума {checksum}</translation>
    </message>
    <message>
      <source>Missing: {things}</source>
      <translation>Немає: {things}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Ще</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Перевести</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Зсув униз</translation>
    </message>
    <message>
      <source>Move right</source>
      <translation>Зсув праворуч</translation>
    </message>
    <message>
      <source>Move to another cohort…</source>
      <translation>Перевести до іншого потоку…</translation>
    </message>
    <message>
      <source>Move {name} to another cohort</source>
      <translation>Перевести до іншого потоку: {name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ім’я</translation>
    </message>
    <message>
      <source>Name as printed</source>
      <translation>Ім’я в документі</translation>
    </message>
    <message>
      <source>Name in English</source>
      <translation>Назва англійською</translation>
    </message>
    <message>
      <source>Name in Ukrainian</source>
      <translation>Назва українською</translation>
    </message>
    <message>
      <source>Name of the community</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Назва групи</translation>
    </message>
    <message>
      <source>Name of the institution</source>
      <translation>Назва закладу</translation>
    </message>
    <message>
      <source>Named by --data on the command line.</source>
      <translation>Указано параметром --data у командному рядку.</translation>
    </message>
    <message>
      <source>Named by the order</source>
      <translation>Кого названо в наказі</translation>
    </message>
    <message>
      <source>Named by the variable {variable}.</source>
      <translation>Указано змінною {variable}.</translation>
    </message>
    <message>
      <source>Named by this section.</source>
      <translation>Указано в цьому розділі.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Прізвище, ім’я, по батькові</translation>
    </message>
    <message>
      <source>Names and code as certificates print them; a change holds for papers issued from now on.</source>
      <translation>Назви й код, як у сертифікатах; зміна діє для документів, виданих відтепер.</translation>
    </message>
    <message>
      <source>Names over time</source>
      <translation>Назви з датами</translation>
    </message>
    <message>
      <source>National grade</source>
      <translation>За національною шкалою</translation>
    </message>
    <message>
      <source>Needs an eye</source>
      <translation>Потребує уваги</translation>
    </message>
    <message>
      <source>Needs somebody today</source>
      <translation>Сьогодні потребує уваги</translation>
    </message>
    <message>
      <source>New attempt…</source>
      <translation>Нова спроба…</translation>
    </message>
    <message>
      <source>New car</source>
      <translation>Новий автомобіль</translation>
    </message>
    <message>
      <source>New car…</source>
      <translation>Новий автомобіль…</translation>
    </message>
    <message>
      <source>New cohort</source>
      <translation>Новий потік</translation>
    </message>
    <message>
      <source>New cohort…</source>
      <translation>Новий потік…</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Нова група</translation>
    </message>
    <message>
      <source>New head…</source>
      <translation>Новий голова…</translation>
    </message>
    <message>
      <source>New name</source>
      <translation>Нова назва</translation>
    </message>
    <message>
      <source>New name from a date…</source>
      <translation>Нова назва з дати…</translation>
    </message>
    <message>
      <source>New name of {name}</source>
      <translation>Нова назва: {name}</translation>
    </message>
    <message>
      <source>New order</source>
      <translation>Новий наказ</translation>
    </message>
    <message>
      <source>New person in cohort {code}</source>
      <translation>Нова особа в потоці {code}</translation>
    </message>
    <message>
      <source>New person…</source>
      <translation>Нова особа…</translation>
    </message>
    <message>
      <source>New rank, position or unit from a date…</source>
      <translation>Нове звання, посада чи підрозділ з дати…</translation>
    </message>
    <message>
      <source>New reading…</source>
      <translation>Нові показання…</translation>
    </message>
    <message>
      <source>New stage</source>
      <translation>Новий етап</translation>
    </message>
    <message>
      <source>New surname of {name}</source>
      <translation>Нове прізвище: {name}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>Next of the reserve…</source>
      <translation>Наступний із резерву…</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Наступна сторінка</translation>
    </message>
    <message>
      <source>No act here is like that.</source>
      <translation>Такого акта тут немає.</translation>
    </message>
    <message>
      <source>No act is chosen. Choose at least one.</source>
      <translation>Не обрано жодного акта. Оберіть хоча б один.</translation>
    </message>
    <message>
      <source>No attempt yet: type the mark in the cell.</source>
      <translation>Спроб ще немає: уведіть оцінку в клітинку.</translation>
    </message>
    <message>
      <source>No band holds {low} to {high} points. Widen a neighbouring band.</source>
      <translation>Бали від {low} до {high} не належать до жодного діапазону. Розширте сусідній діапазон.</translation>
    </message>
    <message>
      <source>No candidate answers to this.</source>
      <translation>Таких кандидатів немає.</translation>
    </message>
    <message>
      <source>No car here is like that.</source>
      <translation>Такого автомобіля тут немає.</translation>
    </message>
    <message>
      <source>No car serves here, and the community holds nothing.</source>
      <translation>Автомобілів тут немає, за громадою нічого не значиться.</translation>
    </message>
    <message>
      <source>No certificate is issued until this is mended.</source>
      <translation>Доки цього не виправлено, жодного сертифіката не буде видано.</translation>
    </message>
    <message>
      <source>No certificate is issued yet.</source>
      <translation>Жодного сертифіката ще не видано.</translation>
    </message>
    <message>
      <source>No certificate rests on this edition yet: a change is stored in it.</source>
      <translation>За цією редакцією ще не видано жодного сертифіката: зміни зберігаються в ній.</translation>
    </message>
    <message>
      <source>No code of an act was found in it.</source>
      <translation>Коду акта у файлі не знайдено.</translation>
    </message>
    <message>
      <source>No cohort chosen</source>
      <translation>Потік не обрано</translation>
    </message>
    <message>
      <source>No cohort is chosen.</source>
      <translation>Потік не обрано.</translation>
    </message>
    <message>
      <source>No cohorts yet</source>
      <translation>Потоків ще немає</translation>
    </message>
    <message>
      <source>No column of VINs, plates or makes was found: choose which it is, or leave the sheet out.</source>
      <translation>Стовпця з VIN, номерними знаками чи марками не знайдено: виберіть його або залиште аркуш поза імпортом.</translation>
    </message>
    <message>
      <source>No column of names was found: choose which it is, or leave the sheet out.</source>
      <translation>Стовпця з іменами не знайдено: укажіть його або залиште аркуш без імпорту.</translation>
    </message>
    <message>
      <source>No community answers to «{text}».</source>
      <translation>Громади за запитом «{text}» немає.</translation>
    </message>
    <message>
      <source>No community is called «{text}».</source>
      <translation>Громади «{text}» немає.</translation>
    </message>
    <message>
      <source>No community is called «{value}», now or before. Choose one, or take the car without a community.</source>
      <translation>Громади з назвою «{value}» немає й не було. Виберіть громаду або візьміть автомобіль без неї.</translation>
    </message>
    <message>
      <source>No consent to the processing of personal data. Enter its date once it is signed.</source>
      <translation>Немає згоди на обробку персональних даних. Унесіть її дату, щойно згоду підпишуть.</translation>
    </message>
    <message>
      <source>No discipline is called «{value}». Choose the column's discipline or leave it out.</source>
      <translation>Жодна дисципліна не має назви «{value}». Оберіть дисципліну для цього стовпця або пропустіть його.</translation>
    </message>
    <message>
      <source>No draft is in the list. Draft acts from the list of cars.</source>
      <translation>У переліку немає проєктів. Підготуйте акти з переліку автомобілів.</translation>
    </message>
    <message>
      <source>No key set of this car is on record.</source>
      <translation>Комплектів ключів цього автомобіля на обліку немає.</translation>
    </message>
    <message>
      <source>No list of cars was found in the files: no column of VINs, plates or makes has a heading. Nothing was stored; choose other files, or name the columns.</source>
      <translation>У файлах не знайдено списку автомобілів: жоден стовпець не названо VIN, номерним знаком чи маркою. Нічого не записано: виберіть інші файли або вкажіть стовпці.</translation>
    </message>
    <message>
      <source>No list of people was found in the files. Nothing was stored; choose other files or the column of names.</source>
      <translation>У файлах не знайдено жодного списку осіб. Нічого не записано: оберіть інші файли або стовпець із прізвищами.</translation>
    </message>
    <message>
      <source>No order can lift this condition; only that of enrolment.</source>
      <translation>Жоден наказ не може скасувати цю умову; виняток можливий лише щодо зарахування.</translation>
    </message>
    <message>
      <source>No order turns an unsatisfactory grade into a pass.</source>
      <translation>Жоден наказ не перетворює незадовільну оцінку на позитивну.</translation>
    </message>
    <message>
      <source>No patronymic tells the sex: enter it in the details of each listener.</source>
      <translation>За іменем по батькові стать не визначити: внесіть її в деталях кожного слухача.</translation>
    </message>
    <message>
      <source>No place is free for anybody in the reserve.</source>
      <translation>Вільних місць для резерву немає.</translation>
    </message>
    <message>
      <source>No points yet.</source>
      <translation>Балів ще немає.</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Set one up, or save the PDF and print it elsewhere at 100 %.</source>
      <translation>На цьому комп’ютері не налаштовано жодного принтера. Налаштуйте його або збережіть PDF і надрукуйте деінде в масштабі 100 %.</translation>
    </message>
    <message>
      <source>No program on this computer opens {path}. The file is there: open it from its folder, or on a computer that has a program for it.</source>
      <translation>На цьому комп’ютері немає програми, яка відкриє {path}. Файл збережено: відкрийте його з папки або на комп’ютері, де така програма є.</translation>
    </message>
    <message>
      <source>No result of the stage may be older than its date.</source>
      <translation>Жоден результат етапу не може бути ранішим за його дату.</translation>
    </message>
    <message>
      <source>No result yet: type it.</source>
      <translation>Результату ще немає: введіть його.</translation>
    </message>
    <message>
      <source>No signed scan</source>
      <translation>Без підписаного скану</translation>
    </message>
    <message>
      <source>No signed scan is attached yet.</source>
      <translation>Підписаного скану ще не додано.</translation>
    </message>
    <message>
      <source>No unsigned act names somebody who has changed.</source>
      <translation>Серед непідписаних актів немає таких, де змінився підписувач.</translation>
    </message>
    <message>
      <source>No work running</source>
      <translation>Робіт немає</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>No. of cars</source>
      <translation>Авто</translation>
    </message>
    <message>
      <source>Nobody chosen is out: the selection runs for them, or they are enrolled.</source>
      <translation>Серед обраних немає вибулих: відбір для них триває або їх уже зараховано.</translation>
    </message>
    <message>
      <source>Nobody chosen is still expected.</source>
      <translation>Серед обраних немає тих, кого очікують.</translation>
    </message>
    <message>
      <source>Nobody fits the filter.</source>
      <translation>Фільтру ніхто не відповідає.</translation>
    </message>
    <message>
      <source>Nobody has applied yet: add candidates on the first tab.</source>
      <translation>Ще ніхто не подався: додайте кандидатів на першій вкладці.</translation>
    </message>
    <message>
      <source>Nobody has applied yet: take in the list of a letter, or add the first one.</source>
      <translation>Ще ніхто не подався: внесіть список із листа або додайте першого.</translation>
    </message>
    <message>
      <source>Nobody has been entered yet: import the lists of a cohort, or add a person.</source>
      <translation>Поки що нікого немає: імпортуйте списки потоку або додайте особу.</translation>
    </message>
    <message>
      <source>Nobody has been entered yet: import the lists that the oblasts have sent, or drop them here.</source>
      <translation>Ще нікого не внесено: імпортуйте списки, надіслані областями, або перетягніть їх сюди.</translation>
    </message>
    <message>
      <source>Nobody has been named yet in place of «{name}»: the papers would print these words.</source>
      <translation>Замість «{name}» ще нікого не зазначено: у документах буде надруковано саме ці слова.</translation>
    </message>
    <message>
      <source>Nobody has changed this cell yet.</source>
      <translation>Цю клітинку ще ніхто не змінював.</translation>
    </message>
    <message>
      <source>Nobody has come to the end of the stages yet: there is nothing to freeze.</source>
      <translation>Ще ніхто не пройшов усіх етапів: затверджувати нічого.</translation>
    </message>
    <message>
      <source>Nobody has passed the stages yet.</source>
      <translation>Ще ніхто не пройшов етапів.</translation>
    </message>
    <message>
      <source>Nobody here is called so.</source>
      <translation>Нікого з таким ім’ям тут немає.</translation>
    </message>
    <message>
      <source>Nobody here matches the filter.</source>
      <translation>Фільтру ніхто не відповідає.</translation>
    </message>
    <message>
      <source>Nobody in office on {date} is entered to sign certificates. Enter who signs under Settings → Signatories.</source>
      <translation>На {date} не вказано, хто підписує сертифікати. Внесіть підписанта в розділі «Налаштування → Підписанти».</translation>
    </message>
    <message>
      <source>Nobody is called «{text}».</source>
      <translation>Нікого з ім’ям «{text}» не знайдено.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet.</source>
      <translation>Ще нікого не зараховано.</translation>
    </message>
    <message>
      <source>Nobody is entered: acts have nobody to sign for the community.</source>
      <translation>Нікого не внесено: за громаду нікому підписати акт.</translation>
    </message>
    <message>
      <source>Nobody is exempt from «{stage}»: the announcement names no ground for it.</source>
      <translation>Від етапу «{stage}» нікого не звільняють: оголошення не передбачає для цього підстави.</translation>
    </message>
    <message>
      <source>Nobody is in the cohort yet</source>
      <translation>У потоці ще нікого немає</translation>
    </message>
    <message>
      <source>Nobody is in the reserve.</source>
      <translation>У резерві нікого немає.</translation>
    </message>
    <message>
      <source>Nobody is in this cohort yet.</source>
      <translation>У цьому потоці ще нікого немає.</translation>
    </message>
    <message>
      <source>Nobody is named to take it. Type a part of a name and choose from what is offered.</source>
      <translation>Не зазначено, хто приймає. Введіть частину прізвища чи назви й оберіть із запропонованого.</translation>
    </message>
    <message>
      <source>Nobody is ready yet: marks or the enrolment order are missing.</source>
      <translation>Ще ніхто не готовий: бракує оцінок або наказу про зарахування.</translation>
    </message>
    <message>
      <source>Nobody is recommended yet.</source>
      <translation>Ще нікого не рекомендовано.</translation>
    </message>
    <message>
      <source>Nobody is waiting here.</source>
      <translation>Тут ніхто не очікує.</translation>
    </message>
    <message>
      <source>Nobody may graduate yet; what each lacks stands at the right.</source>
      <translation>До випуску ще нікого не допущено; чого кому бракує, зазначено праворуч.</translation>
    </message>
    <message>
      <source>Nobody named another, so it is the usual file.</source>
      <translation>Іншої не вказано, тож це звичайний файл.</translation>
    </message>
    <message>
      <source>Nobody of the register looks like this.</source>
      <translation>У реєстрі немає нікого схожого.</translation>
    </message>
    <message>
      <source>Nobody of this name is in the register.</source>
      <translation>Особи з таким іменем у реєстрі немає.</translation>
    </message>
    <message>
      <source>Nobody signs yet.</source>
      <translation>Підписантів ще немає.</translation>
    </message>
    <message>
      <source>Nobody stands here.</source>
      <translation>Тут нікого немає.</translation>
    </message>
    <message>
      <source>Nobody waits for «{stage}»: there is nobody to invite.</source>
      <translation>На етап «{stage}» ніхто не очікує: запрошувати немає кого.</translation>
    </message>
    <message>
      <source>None has a head, a car or a key yet: choose one among all and enter its head.</source>
      <translation>Голови, автомобіля чи ключів ще не внесено в жодній: виберіть громаду серед усіх і внесіть голову.</translation>
    </message>
    <message>
      <source>None is issued yet; numbers are given in the order of the list.</source>
      <translation>Жодного ще не видано; номери надаються за порядком списку.</translation>
    </message>
    <message>
      <source>None is planned yet: issue the acts first, then plan the ceremony.</source>
      <translation>Жодної передачі ще не заплановано: спершу видайте акти, потім заплануйте передачу.</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>Немає.</translation>
    </message>
    <message>
      <source>None: the place on certificates stays empty. PNG or JPEG, best on a transparent ground.</source>
      <translation>Емблеми немає: місце в сертифікаті лишається порожнім. PNG або JPEG, найкраще на прозорому тлі.</translation>
    </message>
    <message>
      <source>Not admitted</source>
      <translation>Не допущено</translation>
    </message>
    <message>
      <source>Not clear who this is, so nothing was stored:</source>
      <translation>Незрозуміло, хто це, тому нічого не записано:</translation>
    </message>
    <message>
      <source>Not clear whose this is, so nothing was stored:</source>
      <translation>Незрозуміло, кому це належить, тому нічого не записано:</translation>
    </message>
    <message>
      <source>Not confirmed yet: check it in the register before certificates are issued.</source>
      <translation>Ще не підтверджено: звірте код із реєстром, перш ніж видавати сертифікати.</translation>
    </message>
    <message>
      <source>Not everybody has scored yet: {names}. The points are told once all have.</source>
      <translation>Бали виставили ще не всі: {names}. Їх буде відкрито, щойно виставлять усі.</translation>
    </message>
    <message>
      <source>Not handed over</source>
      <translation>Не передано</translation>
    </message>
    <message>
      <source>Not on the list</source>
      <translation>Поза списком</translation>
    </message>
    <message>
      <source>Not on the list: {count}</source>
      <translation>Поза списком: {count}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Примітка</translation>
    </message>
    <message>
      <source>Note it</source>
      <translation>Зазначити</translation>
    </message>
    <message>
      <source>Note the loss</source>
      <translation>Зазначити втрату</translation>
    </message>
    <message>
      <source>Nothing found. Try a part of a surname or of a cohort’s code.</source>
      <translation>Нічого не знайдено. Спробуйте частину прізвища або коду потоку.</translation>
    </message>
    <message>
      <source>Nothing has been changed.</source>
      <translation>Змін немає.</translation>
    </message>
    <message>
      <source>Nothing has been noted for this call yet.</source>
      <translation>Для цього рядка ще нічого не зазначено.</translation>
    </message>
    <message>
      <source>Nothing is issued yet, so nothing is printed.</source>
      <translation>Ще нічого не видано, тож друкувати нічого.</translation>
    </message>
    <message>
      <source>Nothing is stored until you confirm. Space leaves a line out.</source>
      <translation>До підтвердження нічого не зберігається. Пробіл вилучає рядок із переліку.</translation>
    </message>
    <message>
      <source>Nothing is stored until you decide</source>
      <translation>Не зберігається, доки не вирішите</translation>
    </message>
    <message>
      <source>Nothing needs you today.</source>
      <translation>Сьогодні ніщо не потребує вашої уваги.</translation>
    </message>
    <message>
      <source>Nothing to store: give a new rank, position or unit.</source>
      <translation>Немає чого записувати: вкажіть нове звання, нову посаду чи новий підрозділ.</translation>
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation>Скасовувати нічого</translation>
    </message>
    <message>
      <source>Nothing was done here yet.</source>
      <translation>Тут ще нічого не робили.</translation>
    </message>
    <message>
      <source>Nothing was stored</source>
      <translation>Нічого не записано</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was stored: %n cells hold no mark.</source>
      <translation>
        <numerusform>Нічого не записано: %n клітинку не прийнято.</numerusform>
        <numerusform>Нічого не записано: %n клітинки не прийнято.</numerusform>
        <numerusform>Нічого не записано: %n клітинок не прийнято.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing wrong was found.</source>
      <translation>Помилок не знайдено.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Зараз</translation>
    </message>
    <message>
      <source>Number {number} is given to two acts at once. Type another one.</source>
      <translation>Номер {number} зазначено одразу для двох актів. Змініть один із них.</translation>
    </message>
    <message>
      <source>Numbered</source>
      <translation>Пронумеровано</translation>
    </message>
    <message>
      <source>Numbering</source>
      <translation>Нумерація</translation>
    </message>
    <message>
      <source>Numbers are given for good: an issue is not taken back, a certificate can only be voided.</source>
      <translation>Номери надаються остаточно: видачу не скасовують, сертифікат можна лише анулювати.</translation>
    </message>
    <message>
      <source>O. Savchuk</source>
      <translation>О. Савчук</translation>
    </message>
    <message>
      <source>Oblast</source>
      <translation>Область</translation>
    </message>
    <message>
      <source>Odometer and fuel</source>
      <translation>Пробіг і пальне</translation>
    </message>
    <message>
      <source>Odometer and fuel of {car}</source>
      <translation>Пробіг і пальне: {car}</translation>
    </message>
    <message>
      <source>Odometer and fuel…</source>
      <translation>Пробіг і пальне…</translation>
    </message>
    <message>
      <source>Odometer, km</source>
      <translation>Пробіг, км</translation>
    </message>
    <message>
      <source>Of them</source>
      <translation>З них</translation>
    </message>
    <message>
      <source>Off by default on police papers: points and the national grade are enough.</source>
      <translation>Для поліцейських документів зазвичай вимкнено: досить балів і оцінки за національною шкалою.</translation>
    </message>
    <message>
      <source>Offered changes</source>
      <translation>Запропоновані зміни</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Old or new name, centre or code</source>
      <translation>Стара чи нова назва, центр або код</translation>
    </message>
    <message>
      <source>On enrolment</source>
      <translation>Про зарахування</translation>
    </message>
    <message>
      <source>On graduation</source>
      <translation>Про випуск</translation>
    </message>
    <message>
      <source>On papers: {name}</source>
      <translation>У документах: {name}</translation>
    </message>
    <message>
      <source>On the books of</source>
      <translation>Балансоутримувач</translation>
    </message>
    <message>
      <source>On the books since</source>
      <translation>На балансі з</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation>У списках</translation>
    </message>
    <message>
      <source>On {date} more than one person could sign: {names}. Choose one for the whole batch.</source>
      <translation>Станом на {date} підписати можуть кілька осіб: {names}. Оберіть одну для всієї партії.</translation>
    </message>
    <message>
      <source>Once certificates rest on an edition, a change is stored as the next one.</source>
      <translation>Якщо на редакцію вже спираються сертифікати, зміну буде збережено наступною редакцією.</translation>
    </message>
    <message>
      <source>One a line; Ctrl+Enter stores, so does leaving the field.</source>
      <translation>По одному в рядку; зберігає Ctrl+Enter або вихід із поля.</translation>
    </message>
    <message>
      <source>One computer works on a file of its own; several offices share a PostgreSQL server.</source>
      <translation>Один комп’ютер працює з власним файлом; для спільної роботи потрібен сервер PostgreSQL.</translation>
    </message>
    <message>
      <source>One person?</source>
      <translation>Це одна особа?</translation>
    </message>
    <message>
      <source>Only a result that frozen minutes hold is rectified; type over any other.</source>
      <translation>Виправляють лише результат із затвердженого протоколу; будь-який інший просто введіть наново.</translation>
    </message>
    <message>
      <source>Only an empty group can be taken away.</source>
      <translation>Вилучити можна лише порожню групу.</translation>
    </message>
    <message>
      <source>Only an issued act can be voided.</source>
      <translation>Анулювати можна лише виданий акт.</translation>
    </message>
    <message>
      <source>Only an issued act has a paper to print.</source>
      <translation>Друкувати можна лише виданий акт.</translation>
    </message>
    <message>
      <source>Only an issued act that is not handed over yet can be handed over.</source>
      <translation>Передати можна лише за виданим актом, за яким ще не передано.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкрити</translation>
    </message>
    <message>
      <source>Open a campaign</source>
      <translation>Новий відбір</translation>
    </message>
    <message>
      <source>Open a campaign…</source>
      <translation>Новий відбір…</translation>
    </message>
    <message>
      <source>Open the campaign</source>
      <translation>Відкрити відбір</translation>
    </message>
    <message>
      <source>Open the car</source>
      <translation>Відкрити автомобіль</translation>
    </message>
    <message>
      <source>Open the cohort</source>
      <translation>Відкрити потік</translation>
    </message>
    <message>
      <source>Open the desk</source>
      <translation>Почати роботу</translation>
    </message>
    <message>
      <source>Open the enrolment order</source>
      <translation>Відкрити наказ про зарахування</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Відкрити файл</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Відкрити папку</translation>
    </message>
    <message>
      <source>Open the grades</source>
      <translation>Відкрити оцінки</translation>
    </message>
    <message>
      <source>Open the order</source>
      <translation>Відкрити наказ</translation>
    </message>
    <message>
      <source>Open the orders</source>
      <translation>Відкрити накази</translation>
    </message>
    <message>
      <source>Open the person</source>
      <translation>Відкрити картку особи</translation>
    </message>
    <message>
      <source>Open the person’s card</source>
      <translation>Відкрити картку особи</translation>
    </message>
    <message>
      <source>Open the programme…</source>
      <translation>Відкрити програму…</translation>
    </message>
    <message>
      <source>Open the row</source>
      <translation>Відкрити рядок</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>Відкрити зразок</translation>
    </message>
    <message>
      <source>Open the sample cohort</source>
      <translation>Відкрити потік-приклад</translation>
    </message>
    <message>
      <source>Open the scan</source>
      <translation>Відкрити скан</translation>
    </message>
    <message>
      <source>Open the settings</source>
      <translation>Відкрити налаштування</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>Початок</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Оператор</translation>
    </message>
    <message>
      <source>Or somebody new</source>
      <translation>Або нова особа</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Наказ</translation>
    </message>
    <message>
      <source>Order No.</source>
      <translation>Номер наказу</translation>
    </message>
    <message>
      <source>Order of</source>
      <translation>Дата наказу</translation>
    </message>
    <message>
      <source>Order of exception</source>
      <translation>Наказ про виняток</translation>
    </message>
    <message>
      <source>Order {number} of {date} is registered, and its list does not change any more. Amend it by another order.</source>
      <translation>Наказ від {date} № {number} зареєстровано, його список уже не змінюють. Внесіть зміни іншим наказом.</translation>
    </message>
    <message>
      <source>Order №</source>
      <translation>Наказ №</translation>
    </message>
    <message>
      <source>Order № {number}</source>
      <translation>Наказ № {number}</translation>
    </message>
    <message>
      <source>Order № {number} of {date}</source>
      <translation>Наказ від {date} № {number}</translation>
    </message>
    <message>
      <source>Order № {number} of {date} is registered already.</source>
      <translation>Наказ від {date} № {number} уже зареєстровано.</translation>
    </message>
    <message>
      <source>Order № {number} of {date}: its paper</source>
      <translation>Наказ № {number} від {date}: текст документа</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Накази</translation>
    </message>
    <message>
      <source>Orders of the kind «{kind}» are not drafted here.</source>
      <translation>Накази виду «{kind}» тут не готують.</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Інше</translation>
    </message>
    <message>
      <source>Other communities bear this name too: check the raion.</source>
      <translation>Таку саму назву мають й інші громади: звірте район.</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Наші</translation>
    </message>
    <message>
      <source>Ours have a head, a car or a key here</source>
      <translation>Наші — ті, де внесено голову, автомобіль або ключі</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Огляд</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Власник</translation>
    </message>
    <message>
      <source>PDF as frozen, or the same words as .docx or .xlsx</source>
      <translation>PDF таким, як затверджено, або той самий текст у .docx чи .xlsx</translation>
    </message>
    <message>
      <source>PDF as issued, or .docx for approvals</source>
      <translation>PDF, як його оформлено, або .docx для погодження</translation>
    </message>
    <message>
      <source>PNG or JPEG; it stands in the ring at the head of certificates issued from now on.</source>
      <translation>PNG або JPEG; стоїть у колі вгорі сертифікатів, виданих відтепер.</translation>
    </message>
    <message>
      <source>Packages by community</source>
      <translation>Пакети за громадами</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Сторінка</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Сторінки</translation>
    </message>
    <message>
      <source>Paper of the order…</source>
      <translation>Текст наказу…</translation>
    </message>
    <message>
      <source>Papers dated before keep the old name; both names find the community.</source>
      <translation>Документи з давнішою датою зберігають стару назву; громаду видно за обома назвами.</translation>
    </message>
    <message>
      <source>Papers dated before keep the old name; both names find the person.</source>
      <translation>У документах до цієї дати лишається попереднє прізвище; особу можна знайти за обома.</translation>
    </message>
    <message>
      <source>Papers of the selection</source>
      <translation>Документи відбору</translation>
    </message>
    <message>
      <source>Papers of the selection…</source>
      <translation>Документи відбору…</translation>
    </message>
    <message>
      <source>Papers went with what was taken back, and the history keeps no papers. Do it anew.</source>
      <translation>Разом із скасованим зникли й документи, а історія документів не зберігає. Виконайте дію знову.</translation>
    </message>
    <message>
      <source>Paper…</source>
      <translation>Текст наказу…</translation>
    </message>
    <message>
      <source>Parties</source>
      <translation>Сторони</translation>
    </message>
    <message>
      <source>Parts of the cohort</source>
      <translation>Розділи потоку</translation>
    </message>
    <message>
      <source>Parts of the page</source>
      <translation>Частини сторінки</translation>
    </message>
    <message>
      <source>Pass it on</source>
      <translation>Передати</translation>
    </message>
    <message>
      <source>Pass to another…</source>
      <translation>Передати іншому…</translation>
    </message>
    <message>
      <source>Pass {car} to another</source>
      <translation>Передача іншому: {car}</translation>
    </message>
    <message>
      <source>Passed from</source>
      <translation>Прохідний бал</translation>
    </message>
    <message>
      <source>Past names and badges were looked through too.</source>
      <translation>Переглянуто також попередні прізвища й жетони.</translation>
    </message>
    <message>
      <source>Past names and badges were looked through too. The filters may hide somebody.</source>
      <translation>Переглянуто також колишні прізвища й жетони. Когось можуть приховувати фільтри.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Вставити</translation>
    </message>
    <message>
      <source>Paste from Excel or Word, a person a line: name, rank, birth date, position</source>
      <translation>Вставте з Excel чи Word, особа на рядок: ім’я, звання, дата народження, посада</translation>
    </message>
    <message>
      <source>Paste the good ones ({count})</source>
      <translation>Вставити придатні ({count})</translation>
    </message>
    <message>
      <source>Patronymic</source>
      <translation>По батькові</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Зразок</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>People applied to campaign {code}: it stays. Withdraw them with a ground instead.</source>
      <translation>До відбору {code} подано заяви, тому його не вилучають. Відкличте заяви із зазначенням підстави.</translation>
    </message>
    <message>
      <source>People, cohorts, commands</source>
      <translation>Люди, потоки, команди</translation>
    </message>
    <message>
      <source>People: {people}, listeners: {listeners}, papers: {papers}, operations: {operations}.</source>
      <translation>Осіб — {people}, слухачів — {listeners}, документів — {papers}, операцій — {operations}.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Особа</translation>
    </message>
    <message>
      <source>Personal data</source>
      <translation>Особисті дані</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Photo: {what}</source>
      <translation>Фото: {what}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Фото</translation>
    </message>
    <message>
      <source>Photos of the car</source>
      <translation>Фото автомобіля</translation>
    </message>
    <message>
      <source>Photo…</source>
      <translation>Фото…</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png)</source>
      <translation>Знімки (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Зображення (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Місце</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Місць</translation>
    </message>
    <message>
      <source>Places are counted from 0, not {value}.</source>
      <translation>Кількість місць рахують від 0, а не від {value}.</translation>
    </message>
    <message>
      <source>Places left</source>
      <translation>Залишок місць</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>План</translation>
    </message>
    <message>
      <source>Plan a ceremony</source>
      <translation>Запланувати урочисту передачу</translation>
    </message>
    <message>
      <source>Plan a ceremony first.</source>
      <translation>Спершу заплануйте передачу.</translation>
    </message>
    <message>
      <source>Plan a ceremony to see its list.</source>
      <translation>Заплануйте передачу, щоб побачити її перелік.</translation>
    </message>
    <message>
      <source>Plan a ceremony…</source>
      <translation>Запланувати передачу…</translation>
    </message>
    <message>
      <source>Plan it</source>
      <translation>Запланувати</translation>
    </message>
    <message>
      <source>Plate</source>
      <translation>Номерний знак</translation>
    </message>
    <message>
      <source>Plate, VIN, community, surname</source>
      <translation>Номер, VIN, громада, прізвище</translation>
    </message>
    <message>
      <source>Plates may be typed in either alphabet, without spaces.</source>
      <translation>Номерний знак можна вводити будь-якою абеткою, без пробілів.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Бали</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Посада</translation>
    </message>
    <message>
      <source>Pract.</source>
      <translation>Практ.</translation>
    </message>
    <message>
      <source>Practical classes</source>
      <translation>Практичні заняття</translation>
    </message>
    <message>
      <source>Prepare</source>
      <translation>Підготувати</translation>
    </message>
    <message numerus="yes">
      <source>Prepare %n acts…</source>
      <translation>
        <numerusform>Підготувати %n акт…</numerusform>
        <numerusform>Підготувати %n акти…</numerusform>
        <numerusform>Підготувати %n актів…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Prepare acts for %n cars</source>
      <translation>
        <numerusform>Підготувати акти на %n автомобіль</numerusform>
        <numerusform>Підготувати акти на %n автомобілі</numerusform>
        <numerusform>Підготувати акти на %n автомобілів</numerusform>
      </translation>
    </message>
    <message>
      <source>Prepare acts…</source>
      <translation>Підготувати акти…</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Попередній перегляд</translation>
    </message>
    <message>
      <source>Primary training</source>
      <translation>ППП</translation>
    </message>
    <message>
      <source>Primary training, certificate №</source>
      <translation>ППП, свідоцтво №</translation>
    </message>
    <message>
      <source>Primary training, date</source>
      <translation>ППП, дата</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Друк</translation>
    </message>
    <message numerus="yes">
      <source>Print %n…</source>
      <translation>
        <numerusform>Друкувати %n…</numerusform>
        <numerusform>Друкувати %n…</numerusform>
        <numerusform>Друкувати %n…</numerusform>
      </translation>
    </message>
    <message>
      <source>Print all packages…</source>
      <translation>Друкувати всі пакети…</translation>
    </message>
    <message>
      <source>Print the community’s package…</source>
      <translation>Друкувати пакет громади…</translation>
    </message>
    <message>
      <source>Print the selected…</source>
      <translation>Надрукувати виділені…</translation>
    </message>
    <message>
      <source>Print the trial page and measure how far its crosses lie from where they should: 10 mm from the edges. Type by how much to move the print. The shift belongs to this computer.</source>
      <translation>Надрукуйте пробну сторінку й виміряйте, наскільки хрестики відхилилися від належних 10 мм до країв аркуша. Зазначте, на скільки зсунути друк. Зсув запам’ятовується на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Print the trial page…</source>
      <translation>Надрукувати пробну сторінку…</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Надруковано</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Друк</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Друк…</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Програма</translation>
    </message>
    <message>
      <source>Programme {edition}: {title}.</source>
      <translation>Програма {edition}: {title}.</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Пропозиції</translation>
    </message>
    <message>
      <source>Proposed from the results of today; not frozen.</source>
      <translation>За сьогоднішніми результатами; не затверджено.</translation>
    </message>
    <message>
      <source>Proposed now; nothing is decided before it is frozen.</source>
      <translation>Пропозиція на зараз; рішення набуває чинності після затвердження протоколом.</translation>
    </message>
    <message>
      <source>Put a new person instead</source>
      <translation>Замінити новою особою</translation>
    </message>
    <message>
      <source>Put another instead…</source>
      <translation>Замінити іншим…</translation>
    </message>
    <message>
      <source>Put another person instead</source>
      <translation>Замінити іншою особою</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Повернути</translation>
    </message>
    <message>
      <source>Put on the list</source>
      <translation>Внести до списку</translation>
    </message>
    <message>
      <source>Put right</source>
      <translation>Виправлено</translation>
    </message>
    <message>
      <source>Put right on the way in</source>
      <translation>Виправлено під час читання</translation>
    </message>
    <message>
      <source>Quota</source>
      <translation>Рознарядка</translation>
    </message>
    <message>
      <source>Quota and letters</source>
      <translation>Рознарядка й листи</translation>
    </message>
    <message>
      <source>Raion</source>
      <translation>Район</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Звання</translation>
    </message>
    <message>
      <source>Rank, position or unit changed as of a date</source>
      <translation>Звання, посаду чи підрозділ змінено з певної дати</translation>
    </message>
    <message>
      <source>Rank, position or unit of {name}</source>
      <translation>Звання, посада, підрозділ: {name}</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Рейтинг</translation>
    </message>
    <message>
      <source>Read the files</source>
      <translation>Прочитати файли</translation>
    </message>
    <message>
      <source>Reading lists</source>
      <translation>Читання списків</translation>
    </message>
    <message>
      <source>Reading marks</source>
      <translation>Читання оцінок</translation>
    </message>
    <message>
      <source>Reading scans</source>
      <translation>Читання сканів</translation>
    </message>
    <message>
      <source>Reading the codifier</source>
      <translation>Читання кодифікатора</translation>
    </message>
    <message>
      <source>Reading the files…</source>
      <translation>Читання файлів…</translation>
    </message>
    <message>
      <source>Reading the sheet…</source>
      <translation>Читання аркуша…</translation>
    </message>
    <message>
      <source>Reading was stopped; nothing has been stored.</source>
      <translation>Читання зупинено; нічого не записано.</translation>
    </message>
    <message>
      <source>Reading {done} of {total}: {file}</source>
      <translation>Читання {done} з {total}: {file}</translation>
    </message>
    <message>
      <source>Reads everything and changes nothing: links, numbers, and every paper against its hash.</source>
      <translation>Усе читається, нічого не змінюється: зв’язки, номери та кожен документ за його контрольною сумою.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готові</translation>
    </message>
    <message>
      <source>Ready to be issued</source>
      <translation>Готовий до видачі</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Підстава</translation>
    </message>
    <message>
      <source>Reason of the change</source>
      <translation>Причина зміни</translation>
    </message>
    <message>
      <source>Receiver</source>
      <translation>Отримувач</translation>
    </message>
    <message>
      <source>Recommend</source>
      <translation>Рекомендувати</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Рекомендовано</translation>
    </message>
    <message>
      <source>Record changed</source>
      <translation>Дані змінено</translation>
    </message>
    <message>
      <source>Record in the register</source>
      <translation>Картка в реєстрі</translation>
    </message>
    <message>
      <source>Record of campaign {code}</source>
      <translation>Дані відбору {code}</translation>
    </message>
    <message>
      <source>Record of cohort {code}</source>
      <translation>Дані потоку {code}</translation>
    </message>
    <message>
      <source>Record of the campaign…</source>
      <translation>Дані відбору…</translation>
    </message>
    <message>
      <source>Record of the car</source>
      <translation>Картка автомобіля</translation>
    </message>
    <message>
      <source>Record of the cohort…</source>
      <translation>Дані потоку…</translation>
    </message>
    <message>
      <source>Records of those not selected are kept, months</source>
      <translation>Строк зберігання даних невідібраних, місяців</translation>
    </message>
    <message>
      <source>Rectify</source>
      <translation>Виправити</translation>
    </message>
    <message>
      <source>Rectify the result…</source>
      <translation>Виправити результат…</translation>
    </message>
    <message>
      <source>Rectify {stage} of {name}</source>
      <translation>Виправлення: {stage}, {name}</translation>
    </message>
    <message>
      <source>Rectifying minutes…</source>
      <translation>Протокол про виправлення…</translation>
    </message>
    <message>
      <source>Rector</source>
      <translation>Ректор</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторити</translation>
    </message>
    <message>
      <source>Redo: {what}  Ctrl+Y</source>
      <translation>Повторити: {what}  Ctrl+Y</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Відмовити</translation>
    </message>
    <message numerus="yes">
      <source>Refuse %n candidates</source>
      <translation>
        <numerusform>Відмовити %n кандидатові</numerusform>
        <numerusform>Відмовити %n кандидатам</numerusform>
        <numerusform>Відмовити %n кандидатам</numerusform>
      </translation>
    </message>
    <message>
      <source>Refused once marks or certificates rest on another edition.</source>
      <translation>Не змінюється, якщо на іншу редакцію вже спираються оцінки чи сертифікати.</translation>
    </message>
    <message>
      <source>Refuse…</source>
      <translation>Відмовити…</translation>
    </message>
    <message>
      <source>Reg. №</source>
      <translation>Реєстр. №</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Перелік</translation>
    </message>
    <message>
      <source>Register of acts</source>
      <translation>Реєстр актів</translation>
    </message>
    <message>
      <source>Register the order</source>
      <translation>Зареєструвати наказ</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Зареєстровано</translation>
    </message>
    <message numerus="yes">
      <source>Registered {date}; the list does not change any more: %n listeners</source>
      <translation>
        <numerusform>Зареєстровано {date}, список уже не змінюється: %n слухач</numerusform>
        <numerusform>Зареєстровано {date}, список уже не змінюється: %n слухачі</numerusform>
        <numerusform>Зареєстровано {date}, список уже не змінюється: %n слухачів</numerusform>
      </translation>
    </message>
    <message>
      <source>Registered: the list is frozen</source>
      <translation>Список уже незмінний</translation>
    </message>
    <message>
      <source>Registration certificate</source>
      <translation>Свідоцтво про реєстрацію</translation>
    </message>
    <message>
      <source>Registration numbers begin anew each year; a number is never given twice, whatever befalls its paper.</source>
      <translation>Реєстраційні номери щороку починаються спочатку; номер не надають двічі, хай що станеться з документом.</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Remember</source>
      <translation>Запам’ятати</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Перейменувати</translation>
    </message>
    <message>
      <source>Rename group {name}</source>
      <translation>Перейменувати групу {name}</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Перейменувати…</translation>
    </message>
    <message numerus="yes">
      <source>Replace %n marks that differ</source>
      <translation>
        <numerusform>Замінити %n оцінку, що відрізняється</numerusform>
        <numerusform>Замінити %n оцінки, що відрізняються</numerusform>
        <numerusform>Замінити %n оцінок, що відрізняються</numerusform>
      </translation>
    </message>
    <message>
      <source>Replace and restore</source>
      <translation>Замінити й відновити</translation>
    </message>
    <message>
      <source>Representative</source>
      <translation>Представник</translation>
    </message>
    <message>
      <source>Reserve</source>
      <translation>Резерв</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Відновлення</translation>
    </message>
    <message>
      <source>Restore from another file…</source>
      <translation>Відновити з іншого файлу…</translation>
    </message>
    <message>
      <source>Restore the backup of {moment}</source>
      <translation>Відновити копію від {moment}</translation>
    </message>
    <message>
      <source>Restore the copy of {name}?</source>
      <translation>Відновити копію {name}?</translation>
    </message>
    <message>
      <source>Restored; the state before is kept as {name}</source>
      <translation>Відновлено; попередній стан збережено як {name}</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Відновити…</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Результат</translation>
    </message>
    <message>
      <source>Results of the stages</source>
      <translation>Результати етапів</translation>
    </message>
    <message>
      <source>Results rest on the exercise «{name}»: it stays. End its norms with a date instead.</source>
      <translation>На вправі «{name}» ґрунтуються результати, тому її не вилучають. Натомість обмежте її нормативи датою.</translation>
    </message>
    <message>
      <source>Return of {car}</source>
      <translation>Повернення: {car}</translation>
    </message>
    <message>
      <source>Return…</source>
      <translation>Повернення…</translation>
    </message>
    <message>
      <source>Right result</source>
      <translation>Правильний результат</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Рядок</translation>
    </message>
    <message>
      <source>Row {row} of table {table} points to nothing. Restore the last backup and report this.</source>
      <translation>Рядок {row} таблиці {table} посилається на запис, якого немає. Відновіть останню резервну копію та повідомте про це.</translation>
    </message>
    <message>
      <source>Rows of the sheet</source>
      <translation>Рядки аркуша</translation>
    </message>
    <message>
      <source>S — signed and sealed</source>
      <translation>S — підписано, з печаткою</translation>
    </message>
    <message>
      <source>Save .docx…</source>
      <translation>Зберегти .docx…</translation>
    </message>
    <message>
      <source>Save .xlsx…</source>
      <translation>Зберегти .xlsx…</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>Зберегти PDF…</translation>
    </message>
    <message>
      <source>Save as .docx…</source>
      <translation>Зберегти як .docx…</translation>
    </message>
    <message>
      <source>Save as PDF, Word or Excel…</source>
      <translation>Зберегти як PDF, Word чи Excel…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Зберегти як PDF…</translation>
    </message>
    <message>
      <source>Save the PDF</source>
      <translation>Збереження PDF</translation>
    </message>
    <message>
      <source>Save the act</source>
      <translation>Збереження акта</translation>
    </message>
    <message>
      <source>Save the certificates</source>
      <translation>Зберегти сертифікати</translation>
    </message>
    <message>
      <source>Save the draft</source>
      <translation>Зберегти проєкт</translation>
    </message>
    <message>
      <source>Save the paper</source>
      <translation>Зберегти документ</translation>
    </message>
    <message>
      <source>Say on what ground the former values are erased.</source>
      <translation>Укажіть, на якій підставі вилучаються колишні значення.</translation>
    </message>
    <message>
      <source>Say the sex: papers decline the name and agree their verbs by it.</source>
      <translation>Укажіть стать: за нею в документах відмінюють прізвище й узгоджують дієслова.</translation>
    </message>
    <message>
      <source>Say what is wrong with the spoilt paper.</source>
      <translation>Укажіть, що не так із зіпсованим документом.</translation>
    </message>
    <message>
      <source>Say which unit sent the list.</source>
      <translation>Вкажіть, який підрозділ надіслав список.</translation>
    </message>
    <message>
      <source>Say who owns the car: the unit on whose books it is, or the community.</source>
      <translation>Зазначте власника автомобіля: підрозділ, на балансі якого він перебуває, або громаду.</translation>
    </message>
    <message>
      <source>Say why the odometer was replaced, and by which document.</source>
      <translation>Зазначте, чому замінено спідометр і за яким документом.</translation>
    </message>
    <message>
      <source>Say why the record is taken back; the reason stays in the chain.</source>
      <translation>Зазначте, чому запис скасовано; причина залишиться в ланцюгу.</translation>
    </message>
    <message>
      <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
      <translation>Скани (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Scores belong to the minutes of an interview. Make them, with their commission, first.</source>
      <translation>Бали належать до протоколу співбесіди. Спершу створіть протокол зі складом комісії.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Пошук</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Шукати всюди</translation>
    </message>
    <message>
      <source>Search everything  Ctrl+K</source>
      <translation>Шукати всюди  Ctrl+K</translation>
    </message>
    <message>
      <source>Secretary, without a vote</source>
      <translation>Секретар, без права голосу</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Розділи</translation>
    </message>
    <message>
      <source>See what each one lacks</source>
      <translation>Переглянути, чого кому бракує</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Виділити все</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Відбір</translation>
    </message>
    <message>
      <source>Selection for the police officer of a community course</source>
      <translation>Відбір на курс «Поліцейський офіцер громади»</translation>
    </message>
    <message>
      <source>Self</source>
      <translation>Самост.</translation>
    </message>
    <message>
      <source>Self-study</source>
      <translation>Самостійна робота</translation>
    </message>
    <message>
      <source>Sem.</source>
      <translation>Сем.</translation>
    </message>
    <message>
      <source>Seminars</source>
      <translation>Семінари</translation>
    </message>
    <message>
      <source>Sent by</source>
      <translation>Направляє</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Номери за роками</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Служба</translation>
    </message>
    <message>
      <source>Service housing is needed</source>
      <translation>Потреба у службовому житлі</translation>
    </message>
    <message>
      <source>Service is counted in months from 0, not {value}.</source>
      <translation>Стаж служби рахують у місяцях від 0, а не від {value}.</translation>
    </message>
    <message>
      <source>Service, years</source>
      <translation>Стаж служби, років</translation>
    </message>
    <message>
      <source>Service, years at least</source>
      <translation>Стаж служби, років, не менше</translation>
    </message>
    <message>
      <source>Set the dates of the cohort</source>
      <translation>Указати строки навчання потоку</translation>
    </message>
    <message>
      <source>Set up the stages…</source>
      <translation>Налаштувати етапи…</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Settle it in the window, or with --decide and --accept; --json tells the keys.</source>
      <translation>Вирішіть це у вікні програми або параметрами --decide та --accept; ключі покаже --json.</translation>
    </message>
    <message>
      <source>Several acts have № {number} ({years}). Say the year.</source>
      <translation>Номер {number} мають кілька актів ({years}). Зазначте рік.</translation>
    </message>
    <message>
      <source>Several may hold office at once: nobody’s term ends unless you say so.</source>
      <translation>Повноваження можуть мати кілька осіб водночас: нічиїх не буде припинено, якщо не позначити.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Стать</translation>
    </message>
    <message numerus="yes">
      <source>Sex confirmed for %n people</source>
      <translation>
        <numerusform>Підтверджено стать %n особи</numerusform>
        <numerusform>Підтверджено стать %n осіб</numerusform>
        <numerusform>Підтверджено стать %n осіб</numerusform>
      </translation>
    </message>
    <message>
      <source>Sex not entered</source>
      <translation>Стать не внесено</translation>
    </message>
    <message>
      <source>Share of all</source>
      <translation>Частка всіх</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Аркуш</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Таблиці</translation>
    </message>
    <message>
      <source>Sheets of marks to import</source>
      <translation>Аркуші з оцінками для імпорту</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Скорочено</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Коротка назва</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показати всіх</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Показати %n</numerusform>
        <numerusform>Показати всіх %n</numerusform>
        <numerusform>Показати всіх %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all acts</source>
      <translation>Показати всі акти</translation>
    </message>
    <message>
      <source>Show all candidates</source>
      <translation>Показати всіх кандидатів</translation>
    </message>
    <message>
      <source>Show all candidates again</source>
      <translation>Знову показати всіх кандидатів</translation>
    </message>
    <message>
      <source>Show all cars</source>
      <translation>Показати всі автомобілі</translation>
    </message>
    <message>
      <source>Show all communities</source>
      <translation>Показати всі громади</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Показати всіх {count}</translation>
    </message>
    <message>
      <source>Show column:</source>
      <translation>Показувати: </translation>
    </message>
    <message>
      <source>Show everybody</source>
      <translation>Показати всіх</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Показати все</translation>
    </message>
    <message>
      <source>Show or hide the details</source>
      <translation>Показати або сховати деталі</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>Підписанти</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Підписано</translation>
    </message>
    <message>
      <source>Signed and sealed</source>
      <translation>Підписано, з печаткою</translation>
    </message>
    <message>
      <source>Signed scan attached to act № {numbers}</source>
      <translation>Підписаний скан додано до акта № {numbers}</translation>
    </message>
    <message>
      <source>Signed scans</source>
      <translation>Підписані скани</translation>
    </message>
    <message>
      <source>Signs the certificate</source>
      <translation>Підписує сертифікат</translation>
    </message>
    <message>
      <source>Signs the supplement</source>
      <translation>Підписує додаток</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>З дати</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Розмір</translation>
    </message>
    <message>
      <source>Size of the page</source>
      <translation>Розмір сторінки</translation>
    </message>
    <message>
      <source>Size of type</source>
      <translation>Масштаб</translation>
    </message>
    <message>
      <source>Some columns were told by what stands in them: look at them.</source>
      <translation>Деякі стовпці розпізнано за вмістом: перевірте їх.</translation>
    </message>
    <message>
      <source>Somebody changed this field meanwhile: it now says «{now}», you typed «{yours}». Nothing was stored.</source>
      <translation>Поки ви вводили, це поле змінили: тепер там «{now}», ви ввели «{yours}». Нічого не записано.</translation>
    </message>
    <message>
      <source>Somebody else in the register bears the same name.</source>
      <translation>У реєстрі є ще особа з таким самим ім’ям.</translation>
    </message>
    <message>
      <source>Somebody has changed the same record meanwhile. Nothing was stored; look at it anew and try again.</source>
      <translation>Тим часом хтось змінив цей самий запис. Нічого не записано; перегляньте його ще раз і повторіть.</translation>
    </message>
    <message>
      <source>Somebody must be written down: type the name.</source>
      <translation>В історії змін має стояти чиєсь ім’я: впишіть його.</translation>
    </message>
    <message>
      <source>Somebody stands twice in the commission. Leave one line.</source>
      <translation>Хтось стоїть у складі комісії двічі. Залиште один рядок.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Джерело</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Пробіл</translation>
    </message>
    <message>
      <source>Space — handed over · A — absent · D — deputy · Backspace — correction</source>
      <translation>Пробіл — передано · В — відсутній · З — представник · Backspace — виправлення</translation>
    </message>
    <message>
      <source>Spare key</source>
      <translation>Запасний ключ</translation>
    </message>
    <message>
      <source>Spoilt, print anew…</source>
      <translation>Зіпсовано, надрукувати заново…</translation>
    </message>
    <message>
      <source>Spread of points</source>
      <translation>Розподіл балів</translation>
    </message>
    <message>
      <source>Spread · {discipline}</source>
      <translation>Розподіл · {discipline}</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Етап</translation>
    </message>
    <message>
      <source>Stage {stage} is not of this campaign. Open the campaign again.</source>
      <translation>Етап {stage} не належить до цього відбору. Відкрийте відбір ще раз.</translation>
    </message>
    <message>
      <source>Stage «{title}» ends with a word, not with points.</source>
      <translation>Етап «{title}» оцінюють словом, а не балами.</translation>
    </message>
    <message>
      <source>Stage «{title}» gives points: type the greatest number of them, above 0.</source>
      <translation>Етап «{title}» оцінюють балами: уведіть найбільшу їх кількість, більшу за 0.</translation>
    </message>
    <message>
      <source>Stage «{title}» has no exercises. Enter its result as a word or points.</source>
      <translation>Етап «{title}» не має вправ. Унесіть його результат словом або балами.</translation>
    </message>
    <message>
      <source>Stage «{title}» has results, which were judged by its scale: it stays as it is. Results are taken away first.</source>
      <translation>Етап «{title}» уже має результати, оцінені за його шкалою, тому його не змінюють. Спершу вилучіть результати.</translation>
    </message>
    <message>
      <source>Stage «{title}»: nobody can reach the pass minimum, which is above {most}.</source>
      <translation>Етап «{title}»: прохідного мінімуму ніхто не набере, адже він перевищує {most}.</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Етапи</translation>
    </message>
    <message>
      <source>Stages of campaign {code}</source>
      <translation>Етапи відбору {code}</translation>
    </message>
    <message>
      <source>Stand on a cell of the stage first.</source>
      <translation>Спершу станьте на клітинку етапу.</translation>
    </message>
    <message>
      <source>Stand on a cell under a discipline.</source>
      <translation>Станьте на клітинку під дисципліною.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Step of the belt</source>
      <translation>Крок</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Зупинити</translation>
    </message>
    <message>
      <source>Stopped before the end. Run the command again: nothing is stored twice.</source>
      <translation>Зупинено до завершення. Запустіть команду ще раз: двічі нічого не запишеться.</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Записати</translation>
    </message>
    <message numerus="yes">
      <source>Store %n marks</source>
      <translation>
        <numerusform>Записати %n оцінку</numerusform>
        <numerusform>Записати %n оцінки</numerusform>
        <numerusform>Записати %n оцінок</numerusform>
      </translation>
    </message>
    <message>
      <source>Store as a new edition</source>
      <translation>Зберегти як нову редакцію</translation>
    </message>
    <message>
      <source>Store the attempt</source>
      <translation>Записати спробу</translation>
    </message>
    <message>
      <source>Store the bands first.</source>
      <translation>Спершу збережіть діапазони.</translation>
    </message>
    <message>
      <source>Store the date</source>
      <translation>Записати дату</translation>
    </message>
    <message>
      <source>Store the stages</source>
      <translation>Зберегти етапи</translation>
    </message>
    <message>
      <source>Store what is new</source>
      <translation>Зберегти нове</translation>
    </message>
    <message>
      <source>Store what was accepted</source>
      <translation>Записати прийняте</translation>
    </message>
    <message>
      <source>Stored as</source>
      <translation>Зберігається як</translation>
    </message>
    <message>
      <source>Stored as a new edition: papers rest on edition {edition}, which cohort {code} keeps.</source>
      <translation>Збережено новою редакцією: на редакцію {edition} спираються документи, і потік {code} залишається на ній.</translation>
    </message>
    <message>
      <source>Stored paper {number} of the batch is damaged and was not bound. Restore the last verified backup, or void the certificate and issue it again.</source>
      <translation>Збережений документ № {number} цієї партії пошкоджено, тому його не додано до спільного файлу. Відновіть останню перевірену копію або анулюйте сертифікат і видайте його знову.</translation>
    </message>
    <message>
      <source>Studies from {starts} to {ends}.</source>
      <translation>Навчання з {starts} до {ends}.</translation>
    </message>
    <message>
      <source>Surname</source>
      <translation>Прізвище</translation>
    </message>
    <message>
      <source>Surname and initials</source>
      <translation>Прізвище та ініціали</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Бирка</translation>
    </message>
    <message numerus="yes">
      <source>Take %n likely answers</source>
      <translation>
        <numerusform>Прийняти %n ймовірну відповідь</numerusform>
        <numerusform>Прийняти %n ймовірні відповіді</numerusform>
        <numerusform>Прийняти %n ймовірних відповідей</numerusform>
      </translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Скасувати дію</translation>
    </message>
    <message>
      <source>Take back: {name}?</source>
      <translation>Скасувати передачу: {name}?</translation>
    </message>
    <message>
      <source>Take in a letter to {code}</source>
      <translation>Лист зі списком до відбору {code}</translation>
    </message>
    <message>
      <source>Take in a letter…</source>
      <translation>Внести лист…</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Прийняти назад</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Вилучити зі списку</translation>
    </message>
    <message>
      <source>Take the answer back</source>
      <translation>Забрати відповідь</translation>
    </message>
    <message>
      <source>Take the band away</source>
      <translation>Прибрати діапазон</translation>
    </message>
    <message>
      <source>Take the discipline away</source>
      <translation>Вилучити дисципліну</translation>
    </message>
    <message>
      <source>Take the emblem off</source>
      <translation>Прибрати емблему</translation>
    </message>
    <message>
      <source>Take the exception back</source>
      <translation>Скасувати виняток</translation>
    </message>
    <message>
      <source>Take the letter in</source>
      <translation>Внести лист</translation>
    </message>
    <message>
      <source>Take the likely answers</source>
      <translation>Прийняти ймовірні відповіді</translation>
    </message>
    <message>
      <source>Take the stage away</source>
      <translation>Прибрати етап</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Скасовано</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Скасовано: {what}</translation>
    </message>
    <message>
      <source>Taken into use…</source>
      <translation>У користуванні…</translation>
    </message>
    <message>
      <source>Tank, l</source>
      <translation>Бак, л</translation>
    </message>
    <message>
      <source>Tax number</source>
      <translation>РНОКПП</translation>
    </message>
    <message>
      <source>Term of office</source>
      <translation>Повноваження</translation>
    </message>
    <message>
      <source>The Ministry’s codifier</source>
      <translation>Кодифікатор Міністерства</translation>
    </message>
    <message>
      <source>The VIN {value} stands in {where} already, with another plate. Mend one of the two in the file, or take this car without a VIN.</source>
      <translation>VIN {value} уже зазначено в {where} з іншим номерним знаком. Виправте один із двох рядків у файлі або візьміть цей автомобіль без VIN.</translation>
    </message>
    <message>
      <source>The act and its number stay in the register. Cars and keys it handed over go back to the former holder by counter-records.</source>
      <translation>Акт і його номер лишаються в реєстрі. Автомобілі й ключі, передані за ним, повертаються до попереднього користувача виправними записами.</translation>
    </message>
    <message>
      <source>The act does not say in whose person the unit gives the car. Choose the officer.</source>
      <translation>В акті не зазначено, хто передає автомобіль від імені органу. Оберіть посадову особу.</translation>
    </message>
    <message>
      <source>The act does not say which unit gives the car. Choose the unit.</source>
      <translation>В акті не зазначено орган, який передає автомобіль. Оберіть підрозділ.</translation>
    </message>
    <message>
      <source>The act does not say who takes the car. Choose the officer or the community.</source>
      <translation>В акті не зазначено, хто приймає автомобіль. Оберіть поліцейського або громаду.</translation>
    </message>
    <message>
      <source>The act is a draft as yet. Issue it first.</source>
      <translation>Акт ще є проєктом. Спершу оформіть його.</translation>
    </message>
    <message>
      <source>The act is issued: it does not change any more. Void it and draft another.</source>
      <translation>Акт видано, зміни до нього не вносяться. Анулюйте його й підготуйте новий.</translation>
    </message>
    <message>
      <source>The act needs its date.</source>
      <translation>Зазначте дату акта.</translation>
    </message>
    <message>
      <source>The address of the database cannot be read. Write it as sqlite:///folder/file or postgresql://user@server/database.</source>
      <translation>Адресу бази даних не вдалося прочитати. Запишіть її так: sqlite:///папка/файл або postgresql://користувач@сервер/база.</translation>
    </message>
    <message>
      <source>The announcement asks category {category}, and none is entered. Enter it.</source>
      <translation>За оголошенням потрібна категорія {category}, а категорій не внесено. Унесіть їх.</translation>
    </message>
    <message>
      <source>The announcement asks higher education, and nobody entered it. Say yes or no.</source>
      <translation>За оголошенням потрібна вища освіта, а відомостей про неї не внесено. Зазначте, чи є вона.</translation>
    </message>
    <message>
      <source>The announcement asks higher education. Check what is entered.</source>
      <translation>За оголошенням потрібна вища освіта. Перевірте внесене.</translation>
    </message>
    <message>
      <source>The announcement asks service, and nobody entered how long. Enter the months.</source>
      <translation>За оголошенням потрібен стаж служби, а його не внесено. Унесіть кількість місяців.</translation>
    </message>
    <message>
      <source>The announcement limits the age, and the birth date is not known. Enter it.</source>
      <translation>Оголошення обмежує вік, а дата народження невідома. Унесіть її.</translation>
    </message>
    <message>
      <source>The application is withdrawn already.</source>
      <translation>Заяву вже відкликано.</translation>
    </message>
    <message>
      <source>The backup could not be restored ({detail}). The database was left as it was.</source>
      <translation>Резервну копію не вдалося відновити ({detail}). Базу даних залишено без змін.</translation>
    </message>
    <message>
      <source>The backup {path} is damaged ({detail}). The database was left as it was; choose another backup.</source>
      <translation>Резервну копію {path} пошкоджено ({detail}). Базу даних залишено без змін; оберіть іншу копію.</translation>
    </message>
    <message>
      <source>The backup {path} was made by a newer version of the program (schema {found}, this one knows {known}). Update the program on this computer.</source>
      <translation>Резервну копію {path} зроблено новішою версією програми (схема {found}, ця версія знає {known}). Оновіть програму на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>The badge is {held} in the register and {value} in the sheet. The register's stays.</source>
      <translation>Номер жетона в реєстрі — {held}, у таблиці — {value}. Залишено номер із реєстру.</translation>
    </message>
    <message>
      <source>The bands cover 0 to 100 points without gap or overlap.</source>
      <translation>Діапазони охоплюють бали від 0 до 100 без пропусків і накладань.</translation>
    </message>
    <message>
      <source>The birth date is {held} in the register and {value} in the sheet. The register's stays.</source>
      <translation>Дата народження в реєстрі — {held}, у таблиці — {value}. Залишено дату з реєстру.</translation>
    </message>
    <message>
      <source>The birth date {value} lies in the future. Check the year.</source>
      <translation>Дата народження {value} — у майбутньому. Перевірте рік.</translation>
    </message>
    <message>
      <source>The call order of a ceremony changed</source>
      <translation>Змінено порядок виклику на урочистій передачі</translation>
    </message>
    <message>
      <source>The candidates of the campaign stand here.</source>
      <translation>Тут — кандидати відбору.</translation>
    </message>
    <message>
      <source>The car cannot be handed over: as of {date} {name} has no category B (the licence says {categories}). If there is a separate order, give its number and date.</source>
      <translation>Автомобіль не можна передати: {name} станом на {date} не має категорії В (у посвідченні — {categories}). Якщо є окремий наказ, зазначте його номер і дату.</translation>
    </message>
    <message>
      <source>The car cannot be handed over: as of {date} {name} has no clearance to drive, it ended on {until}. If there is a separate order, give its number and date.</source>
      <translation>Автомобіль не можна передати: {name} станом на {date} не має допуску до керування, його строк сплив {until}. Якщо є окремий наказ, зазначте його номер і дату.</translation>
    </message>
    <message>
      <source>The car cannot be handed over: as of {date} {name} has no clearance to drive. If there is a separate order, give its number and date.</source>
      <translation>Автомобіль не можна передати: {name} станом на {date} не має допуску до керування. Якщо є окремий наказ, зазначте його номер і дату.</translation>
    </message>
    <message>
      <source>The car cannot be handed over: the driving licence of {name} ended on {until}, the hand-over is on {date}. If there is a separate order, give its number and date.</source>
      <translation>Автомобіль не можна передати {date}: {name} має водійське посвідчення, строк дії якого сплив {until}. Якщо є окремий наказ, зазначте його номер і дату.</translation>
    </message>
    <message>
      <source>The car has neither VIN nor plate, so nothing would tell it from others. Fill one of them in the file; until then the row is left out.</source>
      <translation>Автомобіль не має ні VIN, ні номерного знака, тож його не відрізнити від інших. Зазначте одне з двох у файлі; доти рядок не імпортується.</translation>
    </message>
    <message>
      <source>The cars and keys of act № {number} are handed over already.</source>
      <translation>Автомобілі й ключі за актом № {number} уже передано.</translation>
    </message>
    <message>
      <source>The cases need an eye</source>
      <translation>Відмінки потребують уваги</translation>
    </message>
    <message>
      <source>The ceremony is closed.</source>
      <translation>Передачу завершено.</translation>
    </message>
    <message>
      <source>The ceremony needs a title.</source>
      <translation>Зазначте назву урочистої передачі.</translation>
    </message>
    <message>
      <source>The ceremony of {date} is closed; nothing is called any more.</source>
      <translation>Урочисту передачу {date} завершено, змін до неї не вносять.</translation>
    </message>
    <message>
      <source>The ceremony would call nobody. Choose the acts.</source>
      <translation>У списку урочистої передачі немає жодного акта. Оберіть акти.</translation>
    </message>
    <message>
      <source>The certificates are issued and stored; the same command writes them without issuing twice.</source>
      <translation>Сертифікати видано й збережено; та сама команда запише їх у файл, не видаючи вдруге.</translation>
    </message>
    <message>
      <source>The change contradicts what the database already holds ({reason}). Nothing was stored.</source>
      <translation>Зміна суперечить тому, що вже є в базі даних ({reason}). Нічого не записано.</translation>
    </message>
    <message>
      <source>The check digit of the VIN does not agree. Compare it with the registration certificate.</source>
      <translation>Контрольна цифра VIN не збігається. Звірте його зі свідоцтвом про реєстрацію.</translation>
    </message>
    <message>
      <source>The chosen signatory is not in office on {date}. Choose another or mend the dates of office.</source>
      <translation>Станом на {date} обраний підписант не перебуває на посаді. Оберіть іншого або виправте строки повноважень.</translation>
    </message>
    <message>
      <source>The clearance ends ({ends}) before it begins ({starts}). Mend one of the dates.</source>
      <translation>Допуск закінчується ({ends}) раніше, ніж починається ({starts}). Виправте одну з дат.</translation>
    </message>
    <message>
      <source>The code of a discipline is missing or stands twice: «{code}».</source>
      <translation>Код дисципліни не вказано або він повторюється: «{code}».</translation>
    </message>
    <message>
      <source>The code of the institution is not confirmed</source>
      <translation>Код ЄДРПОУ закладу не підтверджено</translation>
    </message>
    <message>
      <source>The code on the sheet is of an act of another database, or of a draft printed before the issue. Nothing was attached: compare number and date.</source>
      <translation>Код на аркуші належить акту з іншої бази даних або проєкту, надрукованому до оформлення. Нічого не додано: звірте номер і дату.</translation>
    </message>
    <message>
      <source>The code says that this is act № {other} of {date}, not № {number}. Nothing was attached.</source>
      <translation>За кодом це акт № {other} від {date}, а не № {number}. Нічого не додано.</translation>
    </message>
    <message>
      <source>The cohort ends ({ends}) before it begins ({starts}). Mend one of the dates.</source>
      <translation>Потік закінчується ({ends}) раніше, ніж починається ({starts}). Виправте одну з дат.</translation>
    </message>
    <message>
      <source>The cohort has no dates of study</source>
      <translation>Не вказано строків навчання потоку</translation>
    </message>
    <message>
      <source>The cohort has no first or last day. Set the dates of the cohort.</source>
      <translation>Не вказано дату початку або закінчення навчання потоку. Зазначте дати потоку.</translation>
    </message>
    <message>
      <source>The cohort has no listeners yet.</source>
      <translation>У потоці ще немає слухачів.</translation>
    </message>
    <message>
      <source>The cohort the pages show</source>
      <translation>Потік, який показують сторінки</translation>
    </message>
    <message>
      <source>The cohorts of the courses stand here.</source>
      <translation>Тут будуть потоки курсів.</translation>
    </message>
    <message>
      <source>The columns of a sender’s sheets remembered</source>
      <translation>Стовпці таблиць відправника запам’ятовано</translation>
    </message>
    <message>
      <source>The commission of a draft act named</source>
      <translation>Зазначено склад комісії у проєкті акта</translation>
    </message>
    <message>
      <source>The commission votes with {wanted} people, the chair among them; {has} are named. Name the others.</source>
      <translation>Кількість осіб, які голосують у комісії разом із головою, має становити {wanted}; названо — {has}. Назвіть решту.</translation>
    </message>
    <message>
      <source>The communities the office deals with stand here.</source>
      <translation>Тут — громади, з якими працює підрозділ.</translation>
    </message>
    <message>
      <source>The community is called {name} already. Type the new name, or the new centre.</source>
      <translation>Громада вже має назву «{name}». Укажіть нову назву або новий центр.</translation>
    </message>
    <message>
      <source>The connection to the database server was lost. Check the network, see whether the last change was stored, and try again.</source>
      <translation>Зв’язок із сервером бази даних втрачено. Перевірте мережу, подивіться, чи збереглася остання зміна, і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The copy of the database did not pass its check ({detail}) and was not kept. The database may be damaged; restore the last good backup.</source>
      <translation>Копія бази даних не пройшла перевірки ({detail}), її не залишено. Можливо, базу пошкоджено; відновіть останню справну резервну копію.</translation>
    </message>
    <message>
      <source>The course ends on {ends}, before it starts on {starts}. Mend one of the dates.</source>
      <translation>Курс закінчується {ends}, раніше, ніж починається {starts}. Виправте одну з дат.</translation>
    </message>
    <message>
      <source>The damaged file is kept beside the backups.</source>
      <translation>Пошкоджений файл буде збережено поруч із резервними копіями.</translation>
    </message>
    <message>
      <source>The database can only be read, so nothing was stored. Ask for the right to write to it.</source>
      <translation>База даних доступна лише для читання, тому нічого не записано. Попросіть права на запис.</translation>
    </message>
    <message>
      <source>The database cannot be opened.</source>
      <translation>Базу даних не вдалося відкрити.</translation>
    </message>
    <message>
      <source>The database file is damaged: {detail}. Restore the last backup.</source>
      <translation>Файл бази пошкоджено: {detail}. Відновіть останню резервну копію.</translation>
    </message>
    <message>
      <source>The database is as it was when {path} was made.</source>
      <translation>Базу повернуто до стану, в якому вона була, коли створювали {path}.</translation>
    </message>
    <message>
      <source>The database is damaged. Restore the last backup and have the disk checked.</source>
      <translation>Базу даних пошкоджено. Відновіть останню резервну копію та віддайте диск на перевірку.</translation>
    </message>
    <message>
      <source>The database prepared</source>
      <translation>Базу підготовлено</translation>
    </message>
    <message>
      <source>The database server {server} answers but does not let the program in: {reason}. Check the name of the database, the user and the password.</source>
      <translation>Сервер бази даних {server} відповідає, але не впускає програму: {reason}. Перевірте назву бази, ім’я користувача й пароль.</translation>
    </message>
    <message>
      <source>The database server {server} does not answer. Check the address, the network and that the server is running.</source>
      <translation>Сервер бази даних {server} не відповідає. Перевірте адресу, мережу та чи працює сервер.</translation>
    </message>
    <message>
      <source>The database was written by a newer version of the program (schema {found}, this one knows {known}). Update the program on this computer.</source>
      <translation>Базу даних записано новішою версією програми (схема {found}, ця версія знає {known}). Оновіть програму на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened ({reason}). Check that the file and its folder may be read and written.</source>
      <translation>Базу даних {path} не вдалося відкрити ({reason}). Перевірте, чи дозволено читати й записувати файл і його папку.</translation>
    </message>
    <message>
      <source>The database {path} was moved or deleted while the program was working with it. Nothing was stored; put the file back, or close the program and open it again.</source>
      <translation>Базу даних {path} перемістили або видалили, поки з нею працювала програма. Нічого не записано; поверніть файл на місце або закрийте програму й відкрийте її знову.</translation>
    </message>
    <message>
      <source>The date of issue {date} lies before the graduation order of {signed}.</source>
      <translation>Дата видачі {date} раніша за наказ про випуск від {signed}.</translation>
    </message>
    <message>
      <source>The date of issue {date} lies more than three months ahead. Numbers are drawn for good, so nothing was issued; check the date.</source>
      <translation>До дати видачі {date} лишається більше трьох місяців. Номери надають остаточно, тому нічого не видано; перевірте дату.</translation>
    </message>
    <message>
      <source>The date of the act {date} lies more than three months ahead. Nothing was issued; check the date.</source>
      <translation>Дата акта {date} більш ніж на три місяці попереду. Нічого не оформлено; перевірте дату.</translation>
    </message>
    <message>
      <source>The dates may be entered later; certificates need them.</source>
      <translation>Дати можна внести пізніше; без них сертифікат не видати.</translation>
    </message>
    <message>
      <source>The day of the action is missing. Type it as dd.mm.yyyy.</source>
      <translation>Не зазначено дату дії. Введіть її у форматі дд.мм.рррр.</translation>
    </message>
    <message>
      <source>The decision «{decision}» fits no alternative of row {row}. Look at the preview anew.</source>
      <translation>Рішення «{decision}» не відповідає жодному варіанту для рядка {row}. Перегляньте список ще раз.</translation>
    </message>
    <message>
      <source>The differences hold from</source>
      <translation>Зміни діють з</translation>
    </message>
    <message>
      <source>The discipline is passed ({mark}); there is nothing to retake.</source>
      <translation>Дисципліну складено ({mark}), перескладати нічого.</translation>
    </message>
    <message>
      <source>The discipline is passed; there is nothing to retake.</source>
      <translation>Дисципліну складено, перескладати нічого.</translation>
    </message>
    <message>
      <source>The disk fails at reading or writing. Nothing was stored; make a backup on another disk and have this one checked.</source>
      <translation>Диск не читає або не записує дані. Нічого не записано; зробіть резервну копію на іншому диску, а цей віддайте на перевірку.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was stored; free some space and try again.</source>
      <translation>На диску немає місця. Нічого не записано; звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The document runs out on {expires}, before it was issued on {issued}. Mend a date.</source>
      <translation>Строк дії документа минає {expires}, раніше за видачу ({issued}). Виправте дату.</translation>
    </message>
    <message>
      <source>The documents of an application noted</source>
      <translation>Відмічено документи до заяви</translation>
    </message>
    <message>
      <source>The draft is thrown away.</source>
      <translation>Проєкт вилучено.</translation>
    </message>
    <message>
      <source>The emblem changed</source>
      <translation>Емблему змінено</translation>
    </message>
    <message>
      <source>The emblem is not a PNG or JPEG picture that can be read. Choose another file.</source>
      <translation>Емблему не вдалося прочитати як зображення PNG чи JPEG. Оберіть інший файл.</translation>
    </message>
    <message>
      <source>The emblem is not taken back by undo. Set the former picture again.</source>
      <translation>Зміну емблеми не скасовують: установіть попереднє зображення ще раз.</translation>
    </message>
    <message>
      <source>The emblem must be a PNG or JPEG picture. Choose another file.</source>
      <translation>Емблема має бути зображенням PNG або JPEG. Оберіть інший файл.</translation>
    </message>
    <message>
      <source>The enrolment order of a selection drafted</source>
      <translation>Підготовлено проєкт наказу про зарахування за підсумками відбору</translation>
    </message>
    <message>
      <source>The exercises of a candidate entered</source>
      <translation>Унесено результати вправ кандидата</translation>
    </message>
    <message>
      <source>The facts of the acts changed while they were drawn. Nothing was issued; try again.</source>
      <translation>Поки акти готували до друку, дані змінилися. Нічого не оформлено; повторіть дію.</translation>
    </message>
    <message>
      <source>The facts of the certificates changed while they were drawn. Nothing was issued; try again.</source>
      <translation>Поки сертифікати готувалися, дані змінилися. Нічого не видано; повторіть.</translation>
    </message>
    <message>
      <source>The field «{field}» cannot be corrected here.</source>
      <translation>Поле «{field}» тут не виправляють.</translation>
    </message>
    <message>
      <source>The field «{field}» of a car cannot be changed here.</source>
      <translation>Поле «{field}» автомобіля тут змінити не можна.</translation>
    </message>
    <message>
      <source>The files to import stand here.</source>
      <translation>Тут будуть файли для імпорту.</translation>
    </message>
    <message>
      <source>The first record of {what} says where the chain begins; it cannot be taken back. Correct the car’s record instead.</source>
      <translation>{what}: це перший запис, з нього починається ланцюг, тому скасувати його не можна. Виправте дані в картці автомобіля.</translation>
    </message>
    <message>
      <source>The folder {path} cannot be written to ({reason}). Choose another folder or ask for the right to write there.</source>
      <translation>До папки {path} не можна записувати ({reason}). Оберіть іншу папку або попросіть права на запис.</translation>
    </message>
    <message>
      <source>The grades of a cohort’s listeners belong here.</source>
      <translation>Тут будуть оцінки слухачів потоку.</translation>
    </message>
    <message>
      <source>The grading profile has no bands. Add bands that cover 0 to 100.</source>
      <translation>У шкалі оцінювання немає діапазонів. Додайте діапазони, що охоплюють бали від 0 до 100.</translation>
    </message>
    <message>
      <source>The grading profile saved</source>
      <translation>Шкалу оцінювання збережено</translation>
    </message>
    <message>
      <source>The hand-over on {date} would lie before the act of {act_on}. Mend the date.</source>
      <translation>Передача {date} була б раніше за дату акта ({act_on}). Виправте дату.</translation>
    </message>
    <message>
      <source>The head of a community entered</source>
      <translation>Внесено голову громади</translation>
    </message>
    <message>
      <source>The history keeps who changed what and when, without the old names, dates and numbers. The card and issued papers stay. This is not taken back, and neither are the changes it concerns.</source>
      <translation>В історії лишиться, хто, що й коли змінив, але без попередніх імен, дат і номерів. Картка та видані документи лишаються. Цього не можна скасувати, як і тих змін, яких воно стосується.</translation>
    </message>
    <message>
      <source>The history of changes will name you as the author of everything done here.</source>
      <translation>Історія змін називатиме вас автором усього, що тут зроблено.</translation>
    </message>
    <message>
      <source>The initials «{value}» do not fit the full name beside them. Who is it?</source>
      <translation>Ініціали «{value}» не збігаються з повним ім’ям поруч. Укажіть, хто це.</translation>
    </message>
    <message>
      <source>The institution is not described yet. Fill it in under Settings → Institution.</source>
      <translation>Заклад ще не описано. Заповніть дані в розділі «Налаштування → Заклад».</translation>
    </message>
    <message>
      <source>The institution’s record changed</source>
      <translation>Дані закладу змінено</translation>
    </message>
    <message>
      <source>The keys of a draft act brought up to the vehicle card</source>
      <translation>Ключі в проєкті акта звірено з карткою автомобіля</translation>
    </message>
    <message>
      <source>The last one: {km} km.</source>
      <translation>Останні показання: {km} км.</translation>
    </message>
    <message>
      <source>The least age {least} is above the greatest {most}. Mend one of them.</source>
      <translation>Найменший вік {least} більший за найбільший {most}. Виправте один із них.</translation>
    </message>
    <message>
      <source>The letter has no lines. Enter at least one person.</source>
      <translation>У листі немає жодного рядка. Унесіть хоча б одну особу.</translation>
    </message>
    <message>
      <source>The letter holds</source>
      <translation>Лист містить</translation>
    </message>
    <message>
      <source>The letter «{ects}» is empty or used twice. Give every band its own letter.</source>
      <translation>Літеру «{ects}» не вказано або використано двічі. Дайте кожному діапазону власну літеру.</translation>
    </message>
    <message>
      <source>The line says a change and neither a rank nor a position. Enter the new one.</source>
      <translation>У рядку зазначено зміну, але немає ні звання, ні посади. Унесіть нове значення.</translation>
    </message>
    <message>
      <source>The list as it stood on a date; empty is today</source>
      <translation>Перелік, яким він був на дату; порожнє поле — сьогодні</translation>
    </message>
    <message>
      <source>The list has too many lines; at most {most} fit on an act.</source>
      <translation>У переліку забагато рядків; в акті вміщується щонайбільше {most}.</translation>
    </message>
    <message>
      <source>The list is empty.</source>
      <translation>Список порожній.</translation>
    </message>
    <message>
      <source>The list is long: these forms stand in extracts, the annex is nominative.</source>
      <translation>Список довгий: у додатку імена стоять у називному відмінку, а ці форми — у витягах.</translation>
    </message>
    <message>
      <source>The list of a draft order changed</source>
      <translation>Список у проєкті наказу змінено</translation>
    </message>
    <message>
      <source>The list stands as of a past day: go back to today first.</source>
      <translation>Перелік показано станом на минулий день: спершу поверніться до сьогоднішнього.</translation>
    </message>
    <message>
      <source>The listener has marks in disciplines that cohort {code} does not have. Take them away first or leave the listener here.</source>
      <translation>Слухач має оцінки з дисциплін, яких немає в потоці {code}. Спершу приберіть ці оцінки або залиште слухача тут.</translation>
    </message>
    <message>
      <source>The listeners of the cohort stand here.</source>
      <translation>Тут будуть слухачі потоку.</translation>
    </message>
    <message>
      <source>The minutes keep what they say; the right result stands beside, with its ground.</source>
      <translation>Протокол лишається без змін; правильний результат стоїть поруч зі своєю підставою.</translation>
    </message>
    <message>
      <source>The mistaken record</source>
      <translation>Помилковий запис</translation>
    </message>
    <message>
      <source>The mistaken record stays in sight, struck, with the reason; the former holder is put back.</source>
      <translation>Помилковий запис лишається в ланцюжку закресленим, із зазначенням причини; попередній стан і користувача буде відновлено.</translation>
    </message>
    <message>
      <source>The move of {date} lies before the former one of {former} ({what}). Type a day not earlier than that.</source>
      <translation>Дата {date} передує попередній передачі, {former} ({what}). Зазначте день, не раніший за неї.</translation>
    </message>
    <message>
      <source>The name stays on the list as one who left; marks and papers stay too.</source>
      <translation>Особа залишиться у списку серед тих, хто вибув; оцінки й документи збережуться.</translation>
    </message>
    <message>
      <source>The name {name}</source>
      <translation>Назва «{name}»</translation>
    </message>
    <message>
      <source>The name {name} holds from {since}. Names follow one another: give a date on the right side of it.</source>
      <translation>Назва «{name}» діє з {since}. Назви йдуть одна за одною: укажіть дату з правильного боку від неї.</translation>
    </message>
    <message>
      <source>The next number: {number}</source>
      <translation>Наступний номер: {number}</translation>
    </message>
    <message>
      <source>The norms of exercises set</source>
      <translation>Установлено нормативи вправ</translation>
    </message>
    <message>
      <source>The norms of «{name}» have no line for this age ({age}) and sex ({sex}). Add it in the settings.</source>
      <translation>У нормативах вправи «{name}» немає рядка для такого віку ({age}) і статі ({sex}). Додайте його в налаштуваннях.</translation>
    </message>
    <message>
      <source>The number and dates of a draft order noted</source>
      <translation>Номер і дати проєкту наказу записано</translation>
    </message>
    <message>
      <source>The number pattern «{pattern}» cannot be read. Build it from {{edrpou}}, {{seq}}, {{yy}} and {{yyyy}}, such as {{edrpou}}/{{seq:06d}}-{{yy:02d}}.</source>
      <translation>Зразок номера «{pattern}» не вдалося прочитати. Складіть його з {{edrpou}}, {{seq}}, {{yy}} та {{yyyy}}, наприклад {{edrpou}}/{{seq:06d}}-{{yy:02d}}.</translation>
    </message>
    <message>
      <source>The number pattern «{pattern}» would give one number to two papers. It must hold both the number within the year and the year.</source>
      <translation>За зразком номера «{pattern}» два документи дістали б однаковий номер. Зразок має містити й порядковий номер, і рік.</translation>
    </message>
    <message>
      <source>The number series of {year} says {last}, but {count} certificates bear its numbers. Report this before issuing more.</source>
      <translation>Лічильник номерів за {year} рік показує {last}, а сертифікатів із цими номерами — {count}. Повідомте про це, перш ніж видавати наступні.</translation>
    </message>
    <message>
      <source>The order as it will be printed; PDF, .docx, .xlsx, extracts</source>
      <translation>Наказ таким, як його буде надруковано; PDF, .docx, .xlsx, витяги</translation>
    </message>
    <message>
      <source>The order does not name this listener; an additional one is drafted with Ctrl+O.</source>
      <translation>Наказ не містить цієї особи; додатковий наказ готують клавішами Ctrl+O.</translation>
    </message>
    <message>
      <source>The order is registered ({registered}) before it is signed ({signed}). Mend one of the dates.</source>
      <translation>Наказ зареєстровано ({registered}) раніше, ніж підписано ({signed}). Виправте одну з дат.</translation>
    </message>
    <message numerus="yes">
      <source>The order names %n listeners</source>
      <translation>
        <numerusform>У наказі %n слухач</numerusform>
        <numerusform>У наказі %n слухачі</numerusform>
        <numerusform>У наказі %n слухачів</numerusform>
      </translation>
    </message>
    <message>
      <source>The order would name nobody.</source>
      <translation>У наказі нікого не було б названо.</translation>
    </message>
    <message>
      <source>The order would name nobody: there is no listener it could be about.</source>
      <translation>Наказ не стосується нікого: немає слухачів, яких можна до нього включити.</translation>
    </message>
    <message>
      <source>The orders of the cohort stand here.</source>
      <translation>Тут будуть накази потоку.</translation>
    </message>
    <message>
      <source>The outcome is lifted; results and papers stay.</source>
      <translation>Рішення знімається; результати й документи лишаються.</translation>
    </message>
    <message>
      <source>The owner of a car changed</source>
      <translation>Власника автомобіля змінено</translation>
    </message>
    <message>
      <source>The paper</source>
      <translation>Документ</translation>
    </message>
    <message>
      <source>The paper is being drawn…</source>
      <translation>Сертифікат готується до перегляду…</translation>
    </message>
    <message>
      <source>The paper is shown here as soon as the order is registered: it bears its number and date.</source>
      <translation>Сертифікат буде видно тут, щойно наказ зареєструють: на ньому стоять номер і дата наказу.</translation>
    </message>
    <message>
      <source>The paper no longer agrees with the record</source>
      <translation>Сертифікат розходиться з даними</translation>
    </message>
    <message>
      <source>The pattern of numbers changed</source>
      <translation>Змінено зразок номерів</translation>
    </message>
    <message>
      <source>The people are invented; hours, credits and learning outcomes are an example.</source>
      <translation>Усі особи вигадані; години, кредити й результати навчання наведено як приклад.</translation>
    </message>
    <message>
      <source>The person</source>
      <translation>Особа</translation>
    </message>
    <message>
      <source>The phone is {held} in the register and {value} in the sheet. The register's stays.</source>
      <translation>Телефон у реєстрі — {held}, у таблиці — {value}. Залишено телефон із реєстру.</translation>
    </message>
    <message>
      <source>The picture is larger than {most} MB. Choose a smaller one.</source>
      <translation>Зображення більше за {most} МБ. Оберіть менше.</translation>
    </message>
    <message>
      <source>The places of a selection shared out</source>
      <translation>Розподілено місця за рознарядкою</translation>
    </message>
    <message>
      <source>The plate has only its digits. Add the letters of region and series when known.</source>
      <translation>У номерному знаку є лише цифри. Допишіть літери регіону та серії, коли вони будуть відомі.</translation>
    </message>
    <message>
      <source>The plate is not of the ordinary series. It was kept as typed; check it.</source>
      <translation>Номерний знак не звичайної серії. Його збережено так, як введено; перевірте.</translation>
    </message>
    <message>
      <source>The plate {value} is that of {what} (VIN {vin}), which is in the desk. Mend it in the file, or take this car without a plate.</source>
      <translation>Номерний знак {value} має автомобіль {what} (VIN {vin}), який уже є в обліку. Виправте номер у файлі або візьміть цей автомобіль без нього.</translation>
    </message>
    <message>
      <source>The plate {value} stands in {where} already, with another VIN. Mend one of the two in the file, or take this car without a plate.</source>
      <translation>Номерний знак {value} уже зазначено в {where} з іншим VIN. Виправте один із двох рядків у файлі або візьміть цей автомобіль без номерного знака.</translation>
    </message>
    <message>
      <source>The points of an interview made its result</source>
      <translation>Бали співбесіди зараховано як результат етапу</translation>
    </message>
    <message>
      <source>The print can be moved by {most} mm at most. Type a smaller shift.</source>
      <translation>Друк можна зсунути щонайбільше на {most} мм. Уведіть менший зсув.</translation>
    </message>
    <message>
      <source>The printer «{printer}» did not take the papers, so none is marked as printed. Look at the printer and try again.</source>
      <translation>Принтер «{printer}» не прийняв документів, тому жоден не позначено надрукованим. Перевірте принтер і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The program does not work with databases of the kind «{kind}». Use an embedded file or PostgreSQL.</source>
      <translation>Програма не працює з базами даних виду «{kind}». Скористайтеся вбудованим файлом або PostgreSQL.</translation>
    </message>
    <message>
      <source>The program itself made a mistake and stopped; what had been stored is untouched. Send the file {path} to whoever maintains the program.</source>
      <translation>Програма припустилася помилки й зупинилася; збережене раніше не постраждало. Надішліть файл {path} тим, хто супроводжує програму.</translation>
    </message>
    <message>
      <source>The program itself made a mistake and stopped; what had been stored is untouched. Tell whoever maintains the program what you were doing.</source>
      <translation>Програма припустилася помилки й зупинилася; збережене раніше не постраждало. Розкажіть тим, хто супроводжує програму, що саме ви робили.</translation>
    </message>
    <message>
      <source>The program made a mistake.</source>
      <translation>У програмі сталася помилка.</translation>
    </message>
    <message>
      <source>The programme has no disciplines.</source>
      <translation>У програмі немає дисциплін.</translation>
    </message>
    <message>
      <source>The programme has no disciplines. Add them, or choose another edition.</source>
      <translation>У навчальній програмі немає дисциплін. Додайте їх або оберіть іншу редакцію програми.</translation>
    </message>
    <message>
      <source>The programme saved</source>
      <translation>Програму збережено</translation>
    </message>
    <message numerus="yes">
      <source>The ranking frozen as minutes: %n lines</source>
      <translation>
        <numerusform>Рейтинг затверджено протоколом: %n рядок</numerusform>
        <numerusform>Рейтинг затверджено протоколом: %n рядки</numerusform>
        <numerusform>Рейтинг затверджено протоколом: %n рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>The ranking is not frozen yet.</source>
      <translation>Рейтинг ще не затверджено.</translation>
    </message>
    <message>
      <source>The ranking stands here: order, outcome and reason of each candidate.</source>
      <translation>Тут — рейтинг: місце, рішення й причина щодо кожного кандидата.</translation>
    </message>
    <message>
      <source>The record of a selection changed</source>
      <translation>Змінено дані відбору</translation>
    </message>
    <message>
      <source>The register already has {name}, born {birth_date} ({unit}; {where}). Say whether this is the same person.</source>
      <translation>У реєстрі вже є {name}, дата народження — {birth_date} ({unit}; {where}). Укажіть, чи це та сама особа.</translation>
    </message>
    <message>
      <source>The register completed</source>
      <translation>Реєстр доповнено</translation>
    </message>
    <message>
      <source>The register has somebody called {name}: {where}. Say whether it is the same person.</source>
      <translation>У реєстрі вже є особа з таким ім’ям ({name}): {where}. Укажіть, чи це та сама особа.</translation>
    </message>
    <message>
      <source>The register of communities brought up to the codifier</source>
      <translation>Перелік громад приведено у відповідність до кодифікатора</translation>
    </message>
    <message>
      <source>The register of communities changed while you looked at the differences. Nothing was stored: open the file again.</source>
      <translation>Поки ви переглядали відмінності, перелік громад змінився. Нічого не збережено: відкрийте файл ще раз.</translation>
    </message>
    <message>
      <source>The register of communities ships with the program and is not taken back. Single communities can be renamed or merged.</source>
      <translation>Перелік громад постачається з програмою, його завантаження не скасовують. Окремі громади можна перейменувати чи об’єднати.</translation>
    </message>
    <message>
      <source>The register or cohort {code} has changed since the preview. Nothing was stored; look at the preview anew.</source>
      <translation>Реєстр або потік {code} змінилися після попереднього перегляду. Нічого не записано: перегляньте ще раз.</translation>
    </message>
    <message>
      <source>The register says already what the file says. Nothing is to be stored.</source>
      <translation>Перелік уже збігається з файлом. Зберігати нічого.</translation>
    </message>
    <message>
      <source>The requirements, the stages and the quota are copied; dates, the order and people are not.</source>
      <translation>Копіюються вимоги, етапи й рознарядка; дати, наказ і люди — ні.</translation>
    </message>
    <message>
      <source>The result of {name} at «{stage}» is in no frozen minutes. Simply type it anew.</source>
      <translation>{name}: результат етапу «{stage}» не внесено до зафіксованого протоколу. Просто введіть його ще раз.</translation>
    </message>
    <message>
      <source>The result of {name} stands in minutes № {number} of {date}, which are frozen. Put it right with a ground; the minutes stay.</source>
      <translation>{name}: результат внесено до протоколу від {date} № {number}, який зафіксовано. Оформіть виправлення із зазначенням підстави; протокол залишиться без змін.</translation>
    </message>
    <message>
      <source>The results of the candidates stand here, a column a stage.</source>
      <translation>Тут — результати кандидатів, по колонці на етап.</translation>
    </message>
    <message>
      <source>The row names no car: it has neither VIN, nor plate, nor make. Fill one of them in the file.</source>
      <translation>Рядок не називає автомобіля: немає ні VIN, ні номерного знака, ні марки. Зазначте щось із цього у файлі.</translation>
    </message>
    <message>
      <source>The row was hidden in the sheet</source>
      <translation>Рядок у таблиці був прихований</translation>
    </message>
    <message>
      <source>The rule does not tell this candidate from the next one.</source>
      <translation>Правило не розрізняє цього кандидата й сусіднього.</translation>
    </message>
    <message>
      <source>The same car stands in an earlier row</source>
      <translation>Той самий автомобіль є в попередньому рядку</translation>
    </message>
    <message>
      <source>The same in English</source>
      <translation>Те саме англійською</translation>
    </message>
    <message>
      <source>The same person stands in an earlier row</source>
      <translation>Цю особу вже подано вище</translation>
    </message>
    <message>
      <source>The same person stands in {where} with «{held}», here with «{value}». The first is taken.</source>
      <translation>Цю саму особу вже подано ({where}) зі значенням «{held}», а тут — «{value}». Узято перше.</translation>
    </message>
    <message>
      <source>The sample</source>
      <translation>Зразок</translation>
    </message>
    <message>
      <source>The sample cars opened</source>
      <translation>Відкрито автомобілі зразка</translation>
    </message>
    <message>
      <source>The sample cohort opened</source>
      <translation>Відкрито потік-приклад</translation>
    </message>
    <message>
      <source>The sample is a cohort of 84 listeners and 26 cars with their acts, all invented; Ctrl+Z takes it away again.</source>
      <translation>Зразок — це потік із 84 слухачів і 26 автомобілів з актами; усе вигадане, Ctrl+Z прибере його.</translation>
    </message>
    <message>
      <source>The sample opened: the cohort and the cars</source>
      <translation>Відкрито зразок: потік і автомобілі</translation>
    </message>
    <message>
      <source>The scan of a signed act attached</source>
      <translation>Додано скан-копію підписаного акта</translation>
    </message>
    <message>
      <source>The second choice is the first one again. Choose another community, or none.</source>
      <translation>Друга обрана громада збігається з першою. Оберіть іншу або не обирайте жодної.</translation>
    </message>
    <message>
      <source>The secretary keeps the minutes and gives no points. Choose a member.</source>
      <translation>Секретар веде протокол і балів не виставляє. Оберіть члена комісії.</translation>
    </message>
    <message>
      <source>The selection of {name} has ended ({outcome}). Take the candidate back with a ground first; a decision in frozen minutes is put right by later minutes.</source>
      <translation>{name}: відбір завершено ({outcome}). Спершу поверніть кандидата із зазначенням підстави; рішення із зафіксованого протоколу виправляють наступним протоколом.</translation>
    </message>
    <message>
      <source>The server answers, and the database is one of this program.</source>
      <translation>Сервер відповідає, це база цієї програми.</translation>
    </message>
    <message>
      <source>The server answers; the database is empty and will be prepared at the first start.</source>
      <translation>Сервер відповідає; база порожня, її буде підготовлено під час першого запуску.</translation>
    </message>
    <message>
      <source>The settings file could not be read, so the usual settings are in force. What it held is kept in {path}.</source>
      <translation>Файл налаштувань не вдалося прочитати, тому діють типові налаштування. Його вміст збережено у файлі {path}.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read ({reason}). Ask for the right to read it, or move it away: the usual settings are then in force.</source>
      <translation>Не вдалося прочитати файл налаштувань {path} ({reason}). Попросіть права на читання або приберіть цей файл: тоді діятимуть звичайні налаштування.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be written ({reason}). Free the disk or ask for the right to write there.</source>
      <translation>Не вдалося записати файл налаштувань {path} ({reason}). Звільніть місце на диску або попросіть права на запис.</translation>
    </message>
    <message>
      <source>The sex is not entered</source>
      <translation>Стать не зазначено</translation>
    </message>
    <message>
      <source>The sex is not stored, and the certificate must agree with it. Set it in the person's card.</source>
      <translation>Стать не вказано, а текст сертифіката має з нею узгоджуватися. Зазначте її в картці особи.</translation>
    </message>
    <message>
      <source>The sex is not stored, so nothing was declined. Set it in the person's card.</source>
      <translation>Стать не вказано, тому нічого не відмінено. Зазначте її в картці особи.</translation>
    </message>
    <message numerus="yes">
      <source>The sex of %n listeners is in no sheet and stays empty.</source>
      <translation>
        <numerusform>Статі %n слухача немає в жодній таблиці; її не записано.</numerusform>
        <numerusform>Статі %n слухачів немає в жодній таблиці; її не записано.</numerusform>
        <numerusform>Статі %n слухачів немає в жодній таблиці; її не записано.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The sex of %n people is not entered; the acts need it.</source>
      <translation>
        <numerusform>Стать %n особи не внесено, а без неї акт не узгодити.</numerusform>
        <numerusform>Стать %n осіб не внесено, а без неї актів не узгодити.</numerusform>
        <numerusform>Стать %n осіб не внесено, а без неї актів не узгодити.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sex of everybody is entered.</source>
      <translation>Стать внесено для всіх.</translation>
    </message>
    <message>
      <source>The sheet gives another sex than the register. The register's stays.</source>
      <translation>У таблиці вказано іншу стать, ніж у реєстрі. Залишено стать із реєстру.</translation>
    </message>
    <message>
      <source>The sheet is of act № {number}, which is void and was issued anew. Have the new act signed.</source>
      <translation>Це аркуш акта № {number}, який анульовано й оформлено заново. Підпишіть новий акт.</translation>
    </message>
    <message>
      <source>The stages of a selection set</source>
      <translation>Установлено етапи відбору</translation>
    </message>
    <message>
      <source>The stages stand here, a line each.</source>
      <translation>Тут — етапи, по рядку на кожен.</translation>
    </message>
    <message>
      <source>The stages that candidates pass stand here, a column each.</source>
      <translation>Тут — етапи, які проходять кандидати, по колонці на кожен.</translation>
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
      <source>The statement of {discipline} was not made: {counted} results are counted, and {listed} listeners are on the list. Check the bands of the cohort's grading profile.</source>
      <translation>Відомість із дисципліни «{discipline}» не сформовано: враховано результатів — {counted}, слухачів за списком — {listed}. Перевірте межі балів у шкалі оцінювання потоку.</translation>
    </message>
    <message>
      <source>The storage term of {name} has not ended, or the person was selected. Nobody was erased.</source>
      <translation>{name}: строк зберігання ще не минув або особу відібрано. Нікого не вилучено.</translation>
    </message>
    <message>
      <source>The stored minutes № {number} do not match their checksum. Restore a backup; do not print them.</source>
      <translation>Збережений протокол № {number} не відповідає своїй контрольній сумі. Відновіть резервну копію; не друкуйте його.</translation>
    </message>
    <message>
      <source>The stored paper of act № {number} does not match its hash. Restore a backup; do not print it.</source>
      <translation>Збережений примірник акта № {number} не відповідає контрольній сумі. Відновіть резервну копію; не друкуйте його.</translation>
    </message>
    <message>
      <source>The stored paper of certificate {certificate} does not match its hash. Restore a backup; do not print it.</source>
      <translation>Збережений документ сертифіката {certificate} не збігається зі своєю контрольною сумою. Відновіть резервну копію; не друкуйте його.</translation>
    </message>
    <message>
      <source>The study groups of the cohort stand here.</source>
      <translation>Тут будуть навчальні групи потоку.</translation>
    </message>
    <message>
      <source>The table gives {total} places, the campaign has {places}. Take places away, or change the campaign.</source>
      <translation>У рознарядці місць: {total}, у відборі: {places}. Зменште рознарядку або змініть відбір.</translation>
    </message>
    <message>
      <source>The table of places changed</source>
      <translation>Рознарядку змінено</translation>
    </message>
    <message>
      <source>The table «{table}» did not read back as it was written. Nothing was changed; have the disk checked and try again.</source>
      <translation>Таблиця «{table}» прочиталася не так, як була записана. Нічого не змінено; перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>The template is damaged at «{place}». Take the one that came with the program.</source>
      <translation>Шаблон пошкоджено в місці «{place}». Візьміть той, що постачається з програмою.</translation>
    </message>
    <message>
      <source>The term ends on {until}, before it begins on {since}. Mend one of the dates.</source>
      <translation>Повноваження припиняються {until}, раніше, ніж починаються ({since}). Виправте одну з дат.</translation>
    </message>
    <message>
      <source>The term of office ends ({until}) before it begins ({since}).</source>
      <translation>Строк повноважень закінчується ({until}) раніше, ніж починається ({since}).</translation>
    </message>
    <message>
      <source>The three tightest names</source>
      <translation>Три найдовші імена</translation>
    </message>
    <message>
      <source>The tightest name</source>
      <translation>Найдовше ім’я</translation>
    </message>
    <message>
      <source>The unit whose cars these are; remembered for the next list</source>
      <translation>Підрозділ, на балансі якого автомобілі; запам’ятовується для наступного списку</translation>
    </message>
    <message>
      <source>The usual equipment of a car changed</source>
      <translation>Типову комплектність змінено</translation>
    </message>
    <message>
      <source>The vowels of this surname may change. Ask how the family declines it.</source>
      <translation>У цьому прізвищі можуть чергуватися голосні. Уточніть, як його відмінюють у родині.</translation>
    </message>
    <message>
      <source>The way of a cohort to its certificates.</source>
      <translation>Шлях потоку до сертифікатів.</translation>
    </message>
    <message>
      <source>The way to the certificate</source>
      <translation>Шлях до сертифіката</translation>
    </message>
    <message>
      <source>The weights of the criteria of «{title}» make {total} % together; they must make 100 %.</source>
      <translation>Вага критеріїв етапу «{title}» разом становить {total} %, а має становити 100 %.</translation>
    </message>
    <message>
      <source>The whole order</source>
      <translation>Наказ повністю</translation>
    </message>
    <message>
      <source>The word of a community on a candidate noted</source>
      <translation>Записано рішення громади щодо кандидата</translation>
    </message>
    <message>
      <source>The word of the community on {name}</source>
      <translation>Позиція громади щодо кандидата: {name}</translation>
    </message>
    <message>
      <source>The work failed because of an error in the program; see the log.</source>
      <translation>Роботу не виконано через помилку в програмі; подробиці — у файлі журналу програми.</translation>
    </message>
    <message>
      <source>The workbook is written: {path}</source>
      <translation>Книгу записано: {path}</translation>
    </message>
    <message>
      <source>The {places} places of this unit are taken. Change the table of places, or choose another unit’s candidate.</source>
      <translation>Місця цього органу поліції ({places}) зайнято. Змініть рознарядку або оберіть кандидата іншого органу.</translation>
    </message>
    <message>
      <source>The ЄДРПОУ code {code} in the registration numbers is not confirmed.</source>
      <translation>Код ЄДРПОУ {code} у реєстраційних номерах не підтверджено.</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Їхня</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Є</translation>
    </message>
    <message>
      <source>There are no groups yet.</source>
      <translation>Груп ще немає.</translation>
    </message>
    <message>
      <source>There are no orders yet.</source>
      <translation>Наказів ще немає.</translation>
    </message>
    <message>
      <source>There is a campaign {code} already. Choose another code.</source>
      <translation>Відбір {code} уже є. Оберіть інший код.</translation>
    </message>
    <message>
      <source>There is no act № {number}. Look at the register.</source>
      <translation>Акта № {number} немає. Перегляньте реєстр актів.</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Резервних копій ще немає.</translation>
    </message>
    <message>
      <source>There is no campaign in the desk yet.</source>
      <translation>Жодного відбору ще не оголошено.</translation>
    </message>
    <message>
      <source>There is no campaign yet.</source>
      <translation>Відбору ще немає.</translation>
    </message>
    <message>
      <source>There is no campaign «{code}». Choose one from the list of campaigns.</source>
      <translation>Відбору «{code}» немає. Оберіть відбір зі списку.</translation>
    </message>
    <message>
      <source>There is no candidate yet.</source>
      <translation>Кандидатів ще немає.</translation>
    </message>
    <message>
      <source>There is no candidate {candidate}. Open the list again.</source>
      <translation>Кандидата {candidate} немає. Відкрийте список ще раз.</translation>
    </message>
    <message>
      <source>There is no certificate while something is missing.</source>
      <translation>Поки чогось бракує, сертифіката немає.</translation>
    </message>
    <message>
      <source>There is no certificate yet: issue it first.</source>
      <translation>Сертифіката ще немає: спершу видайте його.</translation>
    </message>
    <message>
      <source>There is no cohort yet.</source>
      <translation>Потоків ще немає.</translation>
    </message>
    <message>
      <source>There is no cohort yet. Open one on the page of cohorts.</source>
      <translation>Потоків ще немає. Відкрийте потік на сторінці «Потоки».</translation>
    </message>
    <message>
      <source>There is no cohort «{code}». Check the code or open the cohort first.</source>
      <translation>Потоку «{code}» немає. Перевірте код або спершу відкрийте потік.</translation>
    </message>
    <message>
      <source>There is no community «{text}». Check the name or the code, or update the codifier on the page of communities.</source>
      <translation>Громади «{text}» немає. Перевірте назву чи код або оновіть кодифікатор на сторінці «Громади».</translation>
    </message>
    <message>
      <source>There is no display here, so the window cannot open; these commands work without one: {commands}.</source>
      <translation>Тут немає екрана, тому вікно не відкриється; без нього працюють команди: {commands}.</translation>
    </message>
    <message>
      <source>There is no emblem.</source>
      <translation>Емблеми немає.</translation>
    </message>
    <message>
      <source>There is no enrolment order with this listener. Register the order.</source>
      <translation>Немає наказу про зарахування цієї особи. Зареєструйте наказ.</translation>
    </message>
    <message>
      <source>There is no file {file}. Check its name and folder, or choose it again.</source>
      <translation>Файлу {file} немає. Перевірте його назву й папку або оберіть файл ще раз.</translation>
    </message>
    <message>
      <source>There is no file {path}. Choose a backup that exists.</source>
      <translation>Файлу {path} немає. Оберіть наявну резервну копію.</translation>
    </message>
    <message>
      <source>There is no first attempt yet: enter the mark itself.</source>
      <translation>Першої спроби ще немає: впишіть саму оцінку.</translation>
    </message>
    <message>
      <source>There is no first attempt yet: type the mark in the cell.</source>
      <translation>Першої спроби ще немає: уведіть оцінку просто в клітинку.</translation>
    </message>
    <message>
      <source>There is no grading profile yet. Enter one under Settings → Grading.</source>
      <translation>Шкали оцінювання ще немає. Внесіть її в розділі «Налаштування → Оцінювання».</translation>
    </message>
    <message>
      <source>There is no help for this page yet. Shift+F1 shows its keys.</source>
      <translation>Довідки до цієї сторінки ще немає. Її клавіші показує Shift+F1.</translation>
    </message>
    <message>
      <source>There is no name here. Type the surname, given name and patronymic.</source>
      <translation>Тут немає імені. Введіть прізвище, ім’я та по батькові.</translation>
    </message>
    <message>
      <source>There is no operation {operation} to take back. The history may have been replaced by a backup.</source>
      <translation>Операції {operation}, яку треба скасувати, немає. Можливо, історію замінено резервною копією.</translation>
    </message>
    <message>
      <source>There is no other cohort to move to.</source>
      <translation>Немає іншого потоку, до якого можна перевести.</translation>
    </message>
    <message>
      <source>There is no paper yet: nobody is on the list of this campaign.</source>
      <translation>Документів ще немає: у списку цього відбору нікого немає.</translation>
    </message>
    <message>
      <source>There is no programme «{value}». These are there: {known}.</source>
      <translation>Програми «{value}» немає. Наявні: {known}.</translation>
    </message>
    <message>
      <source>There is no registered graduation order. Draft it on the Graduation page and enter its number and date.</source>
      <translation>Немає зареєстрованого наказу про випуск. Підготуйте його на сторінці «Випуск» і впишіть номер та дату.</translation>
    </message>
    <message>
      <source>There is no registered graduation order: draft and register it first.</source>
      <translation>Зареєстрованого наказу про випуск немає: спершу підготуйте й зареєструйте його.</translation>
    </message>
    <message>
      <source>There is no registered order yet. Draft it, check the list, enter its number and date.</source>
      <translation>Зареєстрованого наказу ще немає. Підготуйте проєкт, перевірте список, зазначте номер і дату.</translation>
    </message>
    <message>
      <source>There is no room for a backup in {folder}. Earlier backups are untouched; free some space or choose another folder.</source>
      <translation>У папці {folder} немає місця для резервної копії. Попередні копії цілі; звільніть місце або оберіть іншу папку.</translation>
    </message>
    <message>
      <source>There is no row «{row}» in these files, so the answer «{decision}» fits nothing. Nothing was stored; take the keys from --json.</source>
      <translation>У цих файлах немає рядка «{row}», тому відповідь «{decision}» ні до чого не належить. Нічого не записано; візьміть ключі з --json.</translation>
    </message>
    <message>
      <source>There is no such act any more. Look again.</source>
      <translation>Такого акта вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>There is no such car on the books any more. Look again.</source>
      <translation>Такого автомобіля на обліку вже немає. Оновіть перелік.</translation>
    </message>
    <message>
      <source>There is no such ceremony any more. Look again.</source>
      <translation>Такої урочистої передачі вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>There is no such certificate any more. Look again.</source>
      <translation>Такого сертифіката вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>There is no such community any more. Choose it again.</source>
      <translation>Такої громади вже немає. Виберіть її ще раз.</translation>
    </message>
    <message>
      <source>There is no such group any more. Look again.</source>
      <translation>Такої групи вже немає. Перегляньте список ще раз.</translation>
    </message>
    <message>
      <source>There is no such order any more. Look again.</source>
      <translation>Такого наказу вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>There is no such person in the register any more. Look again.</source>
      <translation>Такої особи в реєстрі вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>There is no such photo any more. Look again.</source>
      <translation>Такого знімка вже немає. Оновіть перелік.</translation>
    </message>
    <message>
      <source>There is no such reading any more. Look again.</source>
      <translation>Такого показання вже немає. Оновіть перелік.</translation>
    </message>
    <message>
      <source>There is no such record any more. Look again.</source>
      <translation>Такого запису вже немає. Оновіть перелік.</translation>
    </message>
    <message>
      <source>There is no such scan any more. Look again.</source>
      <translation>Такої скан-копії вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>There is no such set of keys any more. Look again.</source>
      <translation>Такого комплекту ключів уже немає. Оновіть перелік.</translation>
    </message>
    <message>
      <source>There is no template of version {version}. Choose one of those in the list.</source>
      <translation>Шаблону версії {version} немає. Оберіть один із наявних у списку.</translation>
    </message>
    <message>
      <source>There is no training programme yet. Enter one under Settings → Programme.</source>
      <translation>Навчальної програми ще немає. Внесіть її в розділі «Налаштування → Програма».</translation>
    </message>
    <message>
      <source>There is nobody to issue a certificate to: the order names nobody who is ready and has none.</source>
      <translation>Видавати сертифікат немає кому: у наказі немає готових слухачів без сертифіката.</translation>
    </message>
    <message>
      <source>There is none yet. A list in a directorate’s letter needs no more than a name and a quota.</source>
      <translation>Відбору ще немає. Для списку з листа управління досить назви й рознарядки.</translation>
    </message>
    <message>
      <source>There is none yet. A listener counts as enrolled once a registered order names them.</source>
      <translation>Ще жодного. Слухач вважається зарахованим, коли його названо в зареєстрованому наказі.</translation>
    </message>
    <message>
      <source>There is none yet. Import the lists that have come, or drop them here: the cohort is opened.</source>
      <translation>Ще жодного. Імпортуйте надіслані списки або перетягніть їх сюди: потік відкриється сам.</translation>
    </message>
    <message>
      <source>There is none yet: begin from a template, or press Ins.</source>
      <translation>Етапів ще немає: почніть із шаблону або натисніть Ins.</translation>
    </message>
    <message>
      <source>There is none yet: choose cars and press H; their acts are drafted.</source>
      <translation>Поки що немає жодного: оберіть автомобілі й натисніть Р, щоб підготувати акти.</translation>
    </message>
    <message>
      <source>There is none yet: drop the sheet that has come here, or add a car.</source>
      <translation>Поки що немає жодного: перетягніть сюди отриману таблицю або додайте автомобіль.</translation>
    </message>
    <message>
      <source>There is none yet: type a number in the list of listeners, or divide them evenly.</source>
      <translation>Ще жодної: наберіть номер групи у списку слухачів або розподіліть їх порівну.</translation>
    </message>
    <message>
      <source>There is nothing to back up yet: the database is empty. Open it in the program first.</source>
      <translation>Копіювати ще нічого: база даних порожня. Спершу відкрийте її в програмі.</translation>
    </message>
    <message>
      <source>There is nothing to paste: copy cells first.</source>
      <translation>Вставляти нічого: спершу скопіюйте клітинки.</translation>
    </message>
    <message>
      <source>There was no car yet on that day.</source>
      <translation>Того дня автомобілів ще не було.</translation>
    </message>
    <message>
      <source>There were {most} attempts already; no further one is allowed.</source>
      <translation>Уже було {most} спроби; далі перескладання не передбачено.</translation>
    </message>
    <message>
      <source>These questions wait, so nothing was stored of their rows:</source>
      <translation>Ці запитання чекають на відповідь, їхні рядки не записано:</translation>
    </message>
    <message>
      <source>These wait for a decision, so nothing was stored:</source>
      <translation>Ці рядки чекають на рішення, їх не записано:</translation>
    </message>
    <message>
      <source>They become listeners; the whole application stays behind the person.</source>
      <translation>Вони стають слухачами; уся заява лишається за особою.</translation>
    </message>
    <message>
      <source>They keep their numbers; the old papers become void. This is not taken back.</source>
      <translation>Номери актів зберігаються, попередні примірники буде анульовано. Цю дію не скасовують.</translation>
    </message>
    <message>
      <source>They put right minutes № {number} of {date}, which stay as they are.</source>
      <translation>Виправляє протокол № {number} від {date}, який лишається без змін.</translation>
    </message>
    <message>
      <source>This address is kept already.</source>
      <translation>Цю адресу вже збережено.</translation>
    </message>
    <message>
      <source>This campaign has none: a list in a letter needs none. Otherwise begin from a template and change it as the announcement says.</source>
      <translation>У цьому відборі етапів немає: для списку з листа вони не потрібні. Інакше почніть із шаблону й змініть його за оголошенням.</translation>
    </message>
    <message>
      <source>This cannot be taken back: other records already rest on what it changed. Take those back first.</source>
      <translation>Скасувати не можна: від цих змін уже залежать інші записи. Спершу скасуйте їх.</translation>
    </message>
    <message>
      <source>This cannot be taken back: somebody has changed the same records since. Look at them and mend them by hand.</source>
      <translation>Скасувати не можна: відтоді хтось змінив ці самі записи. Перегляньте їх і виправте вручну.</translation>
    </message>
    <message>
      <source>This cannot be taken back: the personal data it changed have been erased since.</source>
      <translation>Скасувати не можна: персональні дані, які було змінено, відтоді стерто.</translation>
    </message>
    <message>
      <source>This certificate</source>
      <translation>Цей сертифікат</translation>
    </message>
    <message>
      <source>This is decided already.</source>
      <translation>Рішення вже ухвалено.</translation>
    </message>
    <message>
      <source>This is decided of {name} already.</source>
      <translation>{name}: таке рішення вже ухвалено.</translation>
    </message>
    <message>
      <source>This listener has left already.</source>
      <translation>Ця особа вже вибула.</translation>
    </message>
    <message>
      <source>This listener is not in the cohort any more. Look again.</source>
      <translation>Цього слухача в потоці вже немає. Оновіть список.</translation>
    </message>
    <message>
      <source>This listener left already, on {date}.</source>
      <translation>Слухач уже вибув {date}.</translation>
    </message>
    <message>
      <source>This may be {name} (born {birth_date}, {unit}), who is in the register already. Compare the two and say whether they are one person.</source>
      <translation>Можливо, це {name} (дата народження: {birth_date}, {unit}) із реєстру. Порівняйте дані та вкажіть, чи це одна особа.</translation>
    </message>
    <message>
      <source>This operation changed nothing, so there is nothing to take back.</source>
      <translation>Ця операція нічого не змінила, тож скасовувати нічого.</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Ця сторінка</translation>
    </message>
    <message>
      <source>This reading stands in an act and does not change. Take a new one.</source>
      <translation>Це показання стоїть в акті й не змінюється. Запишіть нове.</translation>
    </message>
    <message>
      <source>This record does not continue the chain of its thing. Nothing was stored; look again.</source>
      <translation>Цей запис не продовжує ланцюга. Нічого не записано; перегляньте ще раз.</translation>
    </message>
    <message>
      <source>This record rests on act № {number}; it is not taken away. Take it back by a counter-record, or by a counter-act.</source>
      <translation>Цей запис зроблено за актом № {number}, прибрати його не можна. Скасуйте його зустрічним записом або зустрічним актом.</translation>
    </message>
    <message>
      <source>This step is noted already.</source>
      <translation>Цей крок уже позначено.</translation>
    </message>
    <message>
      <source>This surname may take a soft or a hard ending. Ask how the family declines it.</source>
      <translation>Це прізвище може мати м’яке або тверде закінчення. Уточніть, як його відмінюють у родині.</translation>
    </message>
    <message>
      <source>This unit sent people and has no places.</source>
      <translation>Підрозділ направив людей, але місць не має.</translation>
    </message>
    <message>
      <source>This word is not in the dictionary of forms. Check the form.</source>
      <translation>Цього слова немає у словнику форм. Перевірте форму.</translation>
    </message>
    <message>
      <source>Those named by the graduation order.</source>
      <translation>Ті, кого названо в наказі про випуск.</translation>
    </message>
    <message>
      <source>Those who may be the same person appear here as you type the name or a number.</source>
      <translation>Тут з’являться ті, хто може бути тією самою особою, щойно ви введете ім’я чи номер.</translation>
    </message>
    <message>
      <source>Those who may graduate.</source>
      <translation>Ті, кого допущено до випуску.</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Throw the draft away</source>
      <translation>Відкинути проєкт</translation>
    </message>
    <message>
      <source>Throw the draft away…</source>
      <translation>Вилучити проєкт…</translation>
    </message>
    <message>
      <source>Throw this draft away?</source>
      <translation>Вилучити цей проєкт наказу?</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Час</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Title in English</source>
      <translation>Назва англійською</translation>
    </message>
    <message>
      <source>Title in Ukrainian</source>
      <translation>Назва українською</translation>
    </message>
    <message>
      <source>Title of the head</source>
      <translation>Посада голови</translation>
    </message>
    <message>
      <source>To</source>
      <translation>До</translation>
    </message>
    <message>
      <source>To be looked at</source>
      <translation>На що зважити</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>На перевірку</translation>
    </message>
    <message>
      <source>To graduation</source>
      <translation>До випуску</translation>
    </message>
    <message>
      <source>To hand out</source>
      <translation>До вручення</translation>
    </message>
    <message>
      <source>To issue</source>
      <translation>До видачі</translation>
    </message>
    <message>
      <source>To print</source>
      <translation>До друку</translation>
    </message>
    <message>
      <source>To repair</source>
      <translation>На ремонт</translation>
    </message>
    <message>
      <source>To repair…</source>
      <translation>На ремонт…</translation>
    </message>
    <message>
      <source>To sign</source>
      <translation>На підпис</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>Кому</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Разом</translation>
    </message>
    <message>
      <source>Training and certification of community police officers; opens the window by default.</source>
      <translation>Навчання й сертифікація поліцейських офіцерів громад; без команди відкриває вікно.</translation>
    </message>
    <message>
      <source>Trial page</source>
      <translation>Пробна сторінка</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Спробувати ще раз</translation>
    </message>
    <message>
      <source>Two lines where the paper breaks it; Ctrl+Enter stores.</source>
      <translation>Розрив рядка — там, де в документі; зберігає Ctrl+Enter.</translation>
    </message>
    <message>
      <source>Two rows with different marks fall on one listener: {name}. Say whose each row is.</source>
      <translation>Два рядки з різними оцінками припадають на одну особу: {name}. Укажіть, кому належить кожен рядок.</translation>
    </message>
    <message>
      <source>Type a name to find somebody · Enter opens the card</source>
      <translation>Пишіть прізвище, щоб знайти особу · Enter — картка</translation>
    </message>
    <message>
      <source>Type a name to find somebody · Ins — add · F8 — put another instead · F9 — enrol</source>
      <translation>Пошук — друкуйте ім’я · Ins — додати · F8 — замінити · F9 — зарахувати</translation>
    </message>
    <message>
      <source>Type a number of groups from 1 to {most}.</source>
      <translation>Уведіть кількість груп від 1 до {most}.</translation>
    </message>
    <message>
      <source>Type a part of the name</source>
      <translation>Введіть частину назви чи імені</translation>
    </message>
    <message>
      <source>Type a result · Enter — down · Ctrl+V — paste a block · F6 — stages</source>
      <translation>Вводьте результат · Enter — униз · Ctrl+V — вставити блок · F6 — етапи</translation>
    </message>
    <message>
      <source>Type a unit or a community and its places, or paste two columns from Excel. The balance is counted from the list of candidates.</source>
      <translation>Введіть підрозділ чи громаду й кількість місць або вставте дві колонки з Excel. Залишок рахується за списком кандидатів.</translation>
    </message>
    <message>
      <source>Type an address first.</source>
      <translation>Спершу впишіть адресу.</translation>
    </message>
    <message>
      <source>Type an old or new name to find a community · Ctrl+N enters its head</source>
      <translation>Наберіть стару чи нову назву громади · Ctrl+N — внести голову</translation>
    </message>
    <message>
      <source>Type kilometres, litres left, or litres filled in.</source>
      <translation>Зазначте кілометри, залишок палива або скільки літрів залито.</translation>
    </message>
    <message>
      <source>Type the date from which the change holds.</source>
      <translation>Зазначте дату, з якої діє зміна.</translation>
    </message>
    <message>
      <source>Type the date of issue.</source>
      <translation>Зазначте дату видачі.</translation>
    </message>
    <message>
      <source>Type the date on which the order was signed.</source>
      <translation>Зазначте дату підписання наказу.</translation>
    </message>
    <message>
      <source>Type the date the letter came in.</source>
      <translation>Введіть дату надходження листа.</translation>
    </message>
    <message>
      <source>Type the exact title, as papers will write it.</source>
      <translation>Укажіть посаду дослівно, як її писатимуть у документах.</translation>
    </message>
    <message>
      <source>Type the ground: a letter, a report, a decision with its number and date.</source>
      <translation>Зазначте підставу: лист, рапорт або рішення з номером і датою.</translation>
    </message>
    <message>
      <source>Type the ground: number and date of the order, act or report.</source>
      <translation>Зазначте підставу: номер і дату наказу, акта чи рапорту.</translation>
    </message>
    <message>
      <source>Type the incoming number of the letter.</source>
      <translation>Уведіть вхідний номер листа.</translation>
    </message>
    <message>
      <source>Type the make of the car, for example «Renault».</source>
      <translation>Зазначте марку автомобіля, наприклад «Renault».</translation>
    </message>
    <message>
      <source>Type the name of the community.</source>
      <translation>Укажіть назву громади.</translation>
    </message>
    <message>
      <source>Type the name of who came instead and the document he came by.</source>
      <translation>Зазначте, хто прийняв за дорученням, і документ, на підставі якого.</translation>
    </message>
    <message>
      <source>Type the number of the minutes.</source>
      <translation>Впишіть номер протоколу.</translation>
    </message>
    <message>
      <source>Type the title of the campaign.</source>
      <translation>Уведіть назву відбору.</translation>
    </message>
    <message>
      <source>Type the title of the stage.</source>
      <translation>Уведіть назву етапу.</translation>
    </message>
    <message>
      <source>Type what the new odometer shows.</source>
      <translation>Зазначте показання нового спідометра.</translation>
    </message>
    <message>
      <source>Type what the thing is called, or take the empty line away.</source>
      <translation>Зазначте назву предмета або приберіть порожній рядок.</translation>
    </message>
    <message>
      <source>Ukrainian letters replaced by Latin ones</source>
      <translation>українські літери замінено латинськими</translation>
    </message>
    <message>
      <source>Under this name the journal writes down who did what. It is kept on this computer.</source>
      <translation>Під цим ім’ям в історії змін записано, хто що зробив. Зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Undo: {what}  Ctrl+Z</source>
      <translation>Скасувати: {what}  Ctrl+Z</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Підрозділ</translation>
    </message>
    <message>
      <source>Unit or community</source>
      <translation>Підрозділ або громада</translation>
    </message>
    <message>
      <source>Unit that hands over</source>
      <translation>Підрозділ, який здає</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>До</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Оновити</translation>
    </message>
    <message>
      <source>Update from the official codifier</source>
      <translation>Оновлення з офіційного кодифікатора</translation>
    </message>
    <message>
      <source>Update from the official codifier…</source>
      <translation>Оновити з офіційного кодифікатора…</translation>
    </message>
    <message>
      <source>Use it from the next start</source>
      <translation>Використовувати від наступного запуску</translation>
    </message>
    <message>
      <source>Usual: {titles}</source>
      <translation>Звичайно: {titles}</translation>
    </message>
    <message>
      <source>VIN</source>
      <translation>VIN</translation>
    </message>
    <message>
      <source>VIN written in capitals without spaces</source>
      <translation>VIN записано великими літерами без пробілів</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Дійсний до</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Значення</translation>
    </message>
    <message>
      <source>Vehicles</source>
      <translation>Транспорт</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Анульовано</translation>
    </message>
    <message>
      <source>Void act № {number}?</source>
      <translation>Анулювати акт № {number}?</translation>
    </message>
    <message>
      <source>Void certificate № {number}?</source>
      <translation>Анулювати сертифікат № {number}?</translation>
    </message>
    <message>
      <source>Void it</source>
      <translation>Анулювати</translation>
    </message>
    <message>
      <source>Voiding an act needs its reason.</source>
      <translation>Щоб анулювати акт, зазначте причину.</translation>
    </message>
    <message>
      <source>Voiding needs its reason.</source>
      <translation>Укажіть підставу анулювання.</translation>
    </message>
    <message>
      <source>Void…</source>
      <translation>Анулювати…</translation>
    </message>
    <message>
      <source>Waiting for other work to end…</source>
      <translation>Очікування завершення іншої роботи…</translation>
    </message>
    <message>
      <source>Waiting for what</source>
      <translation>Хто чого очікує</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Тижні</translation>
    </message>
    <message>
      <source>Went over into {name}</source>
      <translation>Увійшла до складу: {name}</translation>
    </message>
    <message>
      <source>What a new database begins with is not taken back.</source>
      <translation>Початкове наповнення бази не скасовують.</translation>
    </message>
    <message>
      <source>What an issued act did is not taken back by undo: void the act, or draw up a counter-act.</source>
      <translation>Дії за оформленим актом не скасовують клавішею: анулюйте акт або складіть зворотний акт.</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Що змінено</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Зміна</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Вид акта</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Що сталося</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Показник</translation>
    </message>
    <message>
      <source>What is missing</source>
      <translation>Чого бракує</translation>
    </message>
    <message>
      <source>What is not accepted stays as it is in the desk.</source>
      <translation>Що не прийнято, лишається в обліку без змін.</translation>
    </message>
    <message>
      <source>What is typed here</source>
      <translation>Що тут вводять</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Що не так</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Що це</translation>
    </message>
    <message>
      <source>What it said</source>
      <translation>Позиція</translation>
    </message>
    <message>
      <source>What needs an eye</source>
      <translation>Потребує уваги</translation>
    </message>
    <message>
      <source>What points are worth. Stored bands never change: a change is another edition, and cohorts keep theirs.</source>
      <translation>Що означають бали. Збережена шкала не змінюється: зміна стає новою редакцією, а потоки лишаються на своїй.</translation>
    </message>
    <message>
      <source>What stands in the database now is replaced: {people}, {listeners} in cohorts, {papers}. Everything entered after the copy was made is gone from it. The present state is copied first and stays in the list.</source>
      <translation>Буде замінено все, що зараз у базі: {people}, {listeners} у потоках, {papers}. Внесене після створення копії з бази зникне. Спершу програма зробить копію поточного стану, вона лишиться в переліку.</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>Що там записано</translation>
    </message>
    <message>
      <source>What stood before is kept in {path}.</source>
      <translation>Попередній стан збережено у файлі {path}.</translation>
    </message>
    <message>
      <source>What the announcement asks; empty where it asks nothing</source>
      <translation>Вимоги оголошення; порожньо — вимоги немає</translation>
    </message>
    <message>
      <source>What the developers need is in the file {path}.</source>
      <translation>Відомості для розробників — у файлі {path}.</translation>
    </message>
    <message>
      <source>What the letter changes</source>
      <translation>Що змінює лист</translation>
    </message>
    <message>
      <source>What the letter changes stands here: added, removed, changed, «instead».</source>
      <translation>Тут буде видно, що змінює лист: додано, вилучено, змінено, «замість».</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Що зробити</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Що зроблено</translation>
    </message>
    <message>
      <source>What was not handed over</source>
      <translation>Що не передано</translation>
    </message>
    <message>
      <source>What was the mistake</source>
      <translation>У чому помилка</translation>
    </message>
    <message>
      <source>What will be imported</source>
      <translation>Що буде імпортовано</translation>
    </message>
    <message>
      <source>What will be stored</source>
      <translation>Що буде збережено</translation>
    </message>
    <message>
      <source>What {holder} holds</source>
      <translation>Що за користувачем: {holder}</translation>
    </message>
    <message>
      <source>Whatever will, appears here.</source>
      <translation>Щойно щось з’явиться, його буде видно тут.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Коли</translation>
    </message>
    <message>
      <source>When the signed act has come back. Attaching its scan notes this by itself.</source>
      <translation>Зазначають, коли повернуто підписаний акт. Якщо додати його скан, це станеться саме собою.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Обставини</translation>
    </message>
    <message>
      <source>Where and what</source>
      <translation>Заклад і спеціальність</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Де зберігається</translation>
    </message>
    <message>
      <source>Where keys go by a draft act changed</source>
      <translation>Змінено передачу ключів у проєкті акта</translation>
    </message>
    <message>
      <source>Where the print falls on the sheet</source>
      <translation>Де друк лягає на аркуш</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Куди</translation>
    </message>
    <message>
      <source>Which VIN?</source>
      <translation>Який VIN?</translation>
    </message>
    <message>
      <source>Which acts are shown</source>
      <translation>Які акти показано</translation>
    </message>
    <message>
      <source>Which car?</source>
      <translation>Який автомобіль?</translation>
    </message>
    <message>
      <source>Which ceremony</source>
      <translation>Яка передача</translation>
    </message>
    <message>
      <source>Which communities</source>
      <translation>Які громади</translation>
    </message>
    <message>
      <source>Which community?</source>
      <translation>Яка громада?</translation>
    </message>
    <message>
      <source>Which keys</source>
      <translation>Які ключі</translation>
    </message>
    <message>
      <source>Which keys are lost</source>
      <translation>Які ключі загублено</translation>
    </message>
    <message>
      <source>Which list</source>
      <translation>Який перелік</translation>
    </message>
    <message>
      <source>Which paper</source>
      <translation>Який документ</translation>
    </message>
    <message>
      <source>Which plate?</source>
      <translation>Який номерний знак?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Хто</translation>
    </message>
    <message>
      <source>Who and why</source>
      <translation>Хто і чому</translation>
    </message>
    <message>
      <source>Who came</source>
      <translation>Хто прибув</translation>
    </message>
    <message>
      <source>Who changed this cell</source>
      <translation>Хто змінив цю клітинку</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>Хто здає</translation>
    </message>
    <message>
      <source>Who hands over now</source>
      <translation>Хто тепер передає</translation>
    </message>
    <message>
      <source>Who holds</source>
      <translation>За ким</translation>
    </message>
    <message>
      <source>Who holds what</source>
      <translation>Що за ким</translation>
    </message>
    <message>
      <source>Who is shown</source>
      <translation>Кого показано</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Хто це?</translation>
    </message>
    <message>
      <source>Who is waiting for what</source>
      <translation>Хто чого очікує</translation>
    </message>
    <message>
      <source>Who it is</source>
      <translation>Хто це</translation>
    </message>
    <message>
      <source>Who it may be</source>
      <translation>Хто це може бути</translation>
    </message>
    <message>
      <source>Who may graduate, and why not</source>
      <translation>Хто може випускатися, а хто ні й чому</translation>
    </message>
    <message>
      <source>Who receives it?</source>
      <translation>Хто отримує?</translation>
    </message>
    <message>
      <source>Who takes</source>
      <translation>Хто приймає</translation>
    </message>
    <message>
      <source>Who takes it back</source>
      <translation>Хто приймає</translation>
    </message>
    <message>
      <source>Who works at this desk?</source>
      <translation>Хто працює на цьому робочому місці?</translation>
    </message>
    <message>
      <source>Whoever has it answers for it further.</source>
      <translation>За автомобіль і далі відповідає той, за ким він рахується.</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>Уся сторінка</translation>
    </message>
    <message>
      <source>Whom the order names</source>
      <translation>Кого називає наказ</translation>
    </message>
    <message>
      <source>Whose row is it?</source>
      <translation>Чий це рядок?</translation>
    </message>
    <message>
      <source>Whose scan is it</source>
      <translation>До якого акта</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Чому</translation>
    </message>
    <message>
      <source>Why not</source>
      <translation>Чому не записано</translation>
    </message>
    <message>
      <source>Why void</source>
      <translation>Чому анульовано</translation>
    </message>
    <message>
      <source>Will be added</source>
      <translation>Буде додано</translation>
    </message>
    <message>
      <source>With --trust-patronymics it is taken from the patronymic.</source>
      <translation>З параметром --trust-patronymics її буде взято з по батькові.</translation>
    </message>
    <message>
      <source>With whom</source>
      <translation>За ким</translation>
    </message>
    <message>
      <source>Withdraw the application</source>
      <translation>Відкликати заяву</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Відкликати заяву…</translation>
    </message>
    <message>
      <source>Without a date the register stays as it is.</source>
      <translation>Без дати в реєстрі нічого не зміниться.</translation>
    </message>
    <message>
      <source>Without a group</source>
      <translation>Без групи</translation>
    </message>
    <message>
      <source>Word of the community…</source>
      <translation>Позиція громади…</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>Майстерня</translation>
    </message>
    <message>
      <source>Write it otherwise…</source>
      <translation>Написати інакше…</translation>
    </message>
    <message>
      <source>Write mine</source>
      <translation>Записати мої</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>Списати</translation>
    </message>
    <message>
      <source>Write the counter-record</source>
      <translation>Виправити записом</translation>
    </message>
    <message>
      <source>Write your name, for example «O. Savchuk».</source>
      <translation>Напишіть своє ім’я, наприклад «О. Савчук».</translation>
    </message>
    <message>
      <source>Write {car} off</source>
      <translation>Списання: {car}</translation>
    </message>
    <message>
      <source>Written off…</source>
      <translation>Списано…</translation>
    </message>
    <message>
      <source>Written: {file}</source>
      <translation>Записано: {file}</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Рік</translation>
    </message>
    <message>
      <source>Year and month of the start, for example.</source>
      <translation>Наприклад, рік і місяць початку.</translation>
    </message>
    <message>
      <source>Year of make</source>
      <translation>Рік випуску</translation>
    </message>
    <message>
      <source>Your choice is remembered for every sheet with the same headings.</source>
      <translation>Ваш вибір запам’ятовується для всіх таблиць із такими самими заголовками.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ваше ім’я</translation>
    </message>
    <message>
      <source>Z — spoilt</source>
      <translation>Z — зіпсовано</translation>
    </message>
    <message>
      <source>Z — spoilt, print anew</source>
      <translation>Z — зіпсовано, надрукувати заново</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>зміна</translation>
    </message>
    <message>
      <source>a community</source>
      <translation>громада</translation>
    </message>
    <message>
      <source>a digit — group · Space — arrived · F2 — note · Del — exclude</source>
      <translation>цифра — група · Пробіл — прибув · F2 — примітка · Del — виключити</translation>
    </message>
    <message>
      <source>a file stands where a folder should</source>
      <translation>на місці папки лежить файл</translation>
    </message>
    <message>
      <source>a heading</source>
      <translation>заголовок</translation>
    </message>
    <message>
      <source>a line without a name</source>
      <translation>рядок без імені</translation>
    </message>
    <message>
      <source>a namesake at each</source>
      <translation>різні особи з однаковим ім’ям</translation>
    </message>
    <message>
      <source>a person</source>
      <translation>особа</translation>
    </message>
    <message>
      <source>a second person checks it</source>
      <translation>перевіряє друга особа</translation>
    </message>
    <message>
      <source>a signature</source>
      <translation>підпис</translation>
    </message>
    <message>
      <source>a total</source>
      <translation>підсумок</translation>
    </message>
    <message>
      <source>a unit</source>
      <translation>підрозділ</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>відсутній</translation>
    </message>
    <message>
      <source>accepted or rejected</source>
      <translation>прийнято чи відхилено</translation>
    </message>
    <message>
      <source>accusative</source>
      <translation>знахідний відмінок</translation>
    </message>
    <message>
      <source>act</source>
      <translation>акт</translation>
    </message>
    <message>
      <source>act date</source>
      <translation>дата акта</translation>
    </message>
    <message>
      <source>act heading</source>
      <translation>заголовок розділу акта</translation>
    </message>
    <message>
      <source>act of inspection № 3, ERDR № 12021220000000001</source>
      <translation>акт огляду № 3, ЄРДР № 12021220000000001</translation>
    </message>
    <message>
      <source>act place</source>
      <translation>місце складання акта</translation>
    </message>
    <message>
      <source>act table</source>
      <translation>таблиця акта</translation>
    </message>
    <message>
      <source>act text</source>
      <translation>текст акта</translation>
    </message>
    <message>
      <source>act title</source>
      <translation>назва акта</translation>
    </message>
    <message>
      <source>act № 12 of 06.02.2021</source>
      <translation>акт № 12 від 06.02.2021</translation>
    </message>
    <message>
      <source>act № {number}</source>
      <translation>акт № {number}</translation>
    </message>
    <message>
      <source>act № {number} of {date}</source>
      <translation>акт № {number} від {date}</translation>
    </message>
    <message>
      <source>acting</source>
      <translation>виконувач обов’язків</translation>
    </message>
    <message>
      <source>acts without a signed scan</source>
      <translation>акти без підписаного скану</translation>
    </message>
    <message>
      <source>added</source>
      <translation>додано</translation>
    </message>
    <message>
      <source>additional people only</source>
      <translation>лише додаткових осіб</translation>
    </message>
    <message>
      <source>admitted</source>
      <translation>допущено</translation>
    </message>
    <message>
      <source>age not known</source>
      <translation>вік невідомий</translation>
    </message>
    <message>
      <source>alarm fobs</source>
      <translation>брелоки сигналізації</translation>
    </message>
    <message>
      <source>ambiguous option: %(option)s could match %(matches)s</source>
      <translation>неоднозначний параметр: %(option)s може означати %(matches)s</translation>
    </message>
    <message numerus="yes">
      <source>and %n earlier changes</source>
      <translation>
        <numerusform>і ще %n раніша зміна</numerusform>
        <numerusform>і ще %n раніші зміни</numerusform>
        <numerusform>і ще %n раніших змін</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n rows more</source>
      <translation>
        <numerusform>і ще %n рядок</numerusform>
        <numerusform>і ще %n рядки</numerusform>
        <numerusform>і ще %n рядків</numerusform>
      </translation>
    </message>
    <message>
      <source>another car was meant</source>
      <translation>мали на увазі інший автомобіль</translation>
    </message>
    <message>
      <source>another person, new</source>
      <translation>інша особа, нова</translation>
    </message>
    <message>
      <source>any day</source>
      <translation>будь-який день</translation>
    </message>
    <message>
      <source>apostrophe made one</source>
      <translation>апостроф уніфіковано</translation>
    </message>
    <message>
      <source>application of 06.02.2021</source>
      <translation>заява від 06.02.2021</translation>
    </message>
    <message>
      <source>applied</source>
      <translation>подали заяву</translation>
    </message>
    <message>
      <source>argument %(argument_name)s: %(message)s</source>
      <translation>параметр %(argument_name)s: %(message)s</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>прибув</translation>
    </message>
    <message>
      <source>as in the institution’s record</source>
      <translation>як у даних закладу</translation>
    </message>
    <message>
      <source>as in the sheet</source>
      <translation>з таблиці</translation>
    </message>
    <message>
      <source>as it was on that day; without it, now</source>
      <translation>станом на цей день; без дати — на зараз</translation>
    </message>
    <message>
      <source>as of</source>
      <translation>станом на</translation>
    </message>
    <message>
      <source>as the results give it now, whatever is frozen</source>
      <translation>за нинішніми результатами, незалежно від затвердженого</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>як у системі</translation>
    </message>
    <message>
      <source>assigned</source>
      <translation>закріплено</translation>
    </message>
    <message>
      <source>assignment</source>
      <translation>закріплення</translation>
    </message>
    <message>
      <source>at most so many; without it, 50</source>
      <translation>щонайбільше стільки; типово 50</translation>
    </message>
    <message>
      <source>attempt {number}</source>
      <translation>спроба {number}</translation>
    </message>
    <message>
      <source>autobiography</source>
      <translation>автобіографія</translation>
    </message>
    <message>
      <source>average {points}</source>
      <translation>середнє {points}</translation>
    </message>
    <message>
      <source>back from repair</source>
      <translation>повернено з ремонту</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>жетон</translation>
    </message>
    <message>
      <source>being typed</source>
      <translation>вводиться</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>дата народження</translation>
    </message>
    <message>
      <source>birth date unknown</source>
      <translation>дату народження не внесено</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>{date} р. н.</translation>
    </message>
    <message>
      <source>born {year}</source>
      <translation>{year} р. н.</translation>
    </message>
    <message>
      <source>build the sample: the cohort 2020-11 and 26 cars</source>
      <translation>побудувати зразок: потік 2020-11 і 26 автомобілів</translation>
    </message>
    <message>
      <source>by contents</source>
      <translation>за вмістом</translation>
    </message>
    <message>
      <source>call at a ceremony</source>
      <translation>виклик на урочистій передачі</translation>
    </message>
    <message>
      <source>candidate</source>
      <translation>кандидат</translation>
    </message>
    <message>
      <source>capitals put in order</source>
      <translation>великі літери впорядковано</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>підпис</translation>
    </message>
    <message>
      <source>car</source>
      <translation>автомобіль</translation>
    </message>
    <message>
      <source>categories</source>
      <translation>категорії</translation>
    </message>
    <message>
      <source>ceased on</source>
      <translation>припинено</translation>
    </message>
    <message>
      <source>ceased on {date}</source>
      <translation>припинено {date}</translation>
    </message>
    <message>
      <source>ceases</source>
      <translation>припинено</translation>
    </message>
    <message>
      <source>centre</source>
      <translation>центр</translation>
    </message>
    <message>
      <source>ceremony</source>
      <translation>урочиста передача</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>сертифікат</translation>
    </message>
    <message>
      <source>certificate No. {number}</source>
      <translation>сертифікат № {number}</translation>
    </message>
    <message>
      <source>certificate of no criminal record</source>
      <translation>довідка про несудимість</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>голова комісії</translation>
    </message>
    <message>
      <source>change of a signatory</source>
      <translation>зміна підписувача</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>змінено</translation>
    </message>
    <message>
      <source>changed since it was frozen</source>
      <translation>змінено після затвердження</translation>
    </message>
    <message>
      <source>chassis number</source>
      <translation>№ шасі (кузова)</translation>
    </message>
    <message>
      <source>chassis №</source>
      <translation>№ шасі (кузова)</translation>
    </message>
    <message>
      <source>check</source>
      <translation>зняття показань</translation>
    </message>
    <message>
      <source>check that the program itself is whole, window included</source>
      <translation>перевірити, чи справна сама програма разом із вікном</translation>
    </message>
    <message>
      <source>checked</source>
      <translation>перевірено</translation>
    </message>
    <message>
      <source>choose…</source>
      <translation>оберіть…</translation>
    </message>
    <message>
      <source>clearance to drive</source>
      <translation>допуск до керування</translation>
    </message>
    <message>
      <source>clearance valid until</source>
      <translation>допуск чинний до</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>очищено</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>завершено</translation>
    </message>
    <message>
      <source>code</source>
      <translation>код</translation>
    </message>
    <message>
      <source>code of the institution</source>
      <translation>код закладу</translation>
    </message>
    <message>
      <source>cohort</source>
      <translation>потік</translation>
    </message>
    <message>
      <source>cohort {code}</source>
      <translation>потік {code}</translation>
    </message>
    <message>
      <source>cohorts: {codes}</source>
      <translation>потоки: {codes}</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>колір</translation>
    </message>
    <message>
      <source>columns of a sheet</source>
      <translation>стовпці таблиці</translation>
    </message>
    <message>
      <source>comes back</source>
      <translation>повертається</translation>
    </message>
    <message>
      <source>commission member of a protocol</source>
      <translation>член комісії у протоколі</translation>
    </message>
    <message>
      <source>community</source>
      <translation>громада</translation>
    </message>
    <message>
      <source>comparison on return</source>
      <translation>порівняння під час повернення</translation>
    </message>
    <message>
      <source>condition</source>
      <translation>стан</translation>
    </message>
    <message>
      <source>condition of the car</source>
      <translation>технічний стан автомобіля</translation>
    </message>
    <message>
      <source>confirm it when issuing</source>
      <translation>підтвердіть під час видачі</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>підтверджено</translation>
    </message>
    <message>
      <source>confirmed; the program would write «{text}»</source>
      <translation>підтверджено; програма написала б «{text}»</translation>
    </message>
    <message>
      <source>consent</source>
      <translation>згода</translation>
    </message>
    <message>
      <source>consent of a community</source>
      <translation>згода громади</translation>
    </message>
    <message>
      <source>consent to data processing</source>
      <translation>згода на обробку даних</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>примірників</translation>
    </message>
    <message>
      <source>copies of education documents</source>
      <translation>копії документів про освіту</translation>
    </message>
    <message>
      <source>copies of the passport</source>
      <translation>копії паспорта</translation>
    </message>
    <message>
      <source>copies of the tax number</source>
      <translation>копії РНОКПП</translation>
    </message>
    <message>
      <source>copy of the act</source>
      <translation>позначка примірника</translation>
    </message>
    <message>
      <source>copy of the work record book</source>
      <translation>копія трудової книжки</translation>
    </message>
    <message>
      <source>copy the database now, verified</source>
      <translation>зробити перевірену резервну копію бази зараз</translation>
    </message>
    <message>
      <source>copy {number}</source>
      <translation>примірник {number}</translation>
    </message>
    <message>
      <source>counter-record</source>
      <translation>зустрічний запис</translation>
    </message>
    <message>
      <source>cr.</source>
      <translation>зал.</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>залік</translation>
    </message>
    <message>
      <source>credits</source>
      <translation>кредити</translation>
    </message>
    <message>
      <source>criterion of an interview</source>
      <translation>критерій співбесіди</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>темна</translation>
    </message>
    <message>
      <source>date</source>
      <translation>дата</translation>
    </message>
    <message>
      <source>date in English</source>
      <translation>дата англійською</translation>
    </message>
    <message>
      <source>date of the attempt</source>
      <translation>дата спроби</translation>
    </message>
    <message>
      <source>date of the order</source>
      <translation>дата наказу</translation>
    </message>
    <message>
      <source>date written in full</source>
      <translation>дату записано повністю</translation>
    </message>
    <message>
      <source>dates of office not entered</source>
      <translation>строк повноважень не внесено</translation>
    </message>
    <message>
      <source>dative</source>
      <translation>давальний відмінок</translation>
    </message>
    <message>
      <source>dd.mm.yyyy</source>
      <translation>дд.мм.рррр</translation>
    </message>
    <message>
      <source>decided here</source>
      <translation>вирішило тут</translation>
    </message>
    <message>
      <source>declaration of the past year</source>
      <translation>декларація за минулий рік</translation>
    </message>
    <message>
      <source>deputy</source>
      <translation>представник</translation>
    </message>
    <message>
      <source>destroyed</source>
      <translation>знищено</translation>
    </message>
    <message>
      <source>destroyed with the car</source>
      <translation>знищено разом з автомобілем</translation>
    </message>
    <message>
      <source>destroyed, to be written off</source>
      <translation>знищено, очікує списання</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>неявка</translation>
    </message>
    <message>
      <source>did not pass: {stage}</source>
      <translation>не пройдено: {stage}</translation>
    </message>
    <message>
      <source>differs, stays</source>
      <translation>відрізняється, лишається</translation>
    </message>
    <message>
      <source>discipline</source>
      <translation>дисципліна</translation>
    </message>
    <message>
      <source>discipline in English</source>
      <translation>дисципліна англійською</translation>
    </message>
    <message>
      <source>disciplines</source>
      <translation>дисципліни</translation>
    </message>
    <message>
      <source>do not name these</source>
      <translation>не включати цих слухачів</translation>
    </message>
    <message>
      <source>document of a candidate</source>
      <translation>документ кандидата</translation>
    </message>
    <message>
      <source>documents</source>
      <translation>документи</translation>
    </message>
    <message>
      <source>documents of the car</source>
      <translation>документи автомобіля</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>не вміщається</translation>
    </message>
    <message>
      <source>done again</source>
      <translation>повторено</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>сумнівний</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>проєкт</translation>
    </message>
    <message>
      <source>draft an order, or go on with its draft; register it</source>
      <translation>підготувати проєкт наказу або змінити наявний; зареєструвати наказ</translation>
    </message>
    <message>
      <source>draft of an act</source>
      <translation>проєкт акта</translation>
    </message>
    <message numerus="yes">
      <source>draft order: %n listeners</source>
      <translation>
        <numerusform>проєкт наказу: %n слухач</numerusform>
        <numerusform>проєкт наказу: %n слухачі</numerusform>
        <numerusform>проєкт наказу: %n слухачів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>draft: %n listeners</source>
      <translation>
        <numerusform>проєкт: %n слухач</numerusform>
        <numerusform>проєкт: %n слухачі</numerusform>
        <numerusform>проєкт: %n слухачів</numerusform>
      </translation>
    </message>
    <message>
      <source>drafted {date}</source>
      <translation>проєкт від {date}</translation>
    </message>
    <message>
      <source>drawn anew</source>
      <translation>оформлено заново</translation>
    </message>
    <message>
      <source>driver</source>
      <translation>водій</translation>
    </message>
    <message>
      <source>driving licence</source>
      <translation>водійське посвідчення</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>повтор</translation>
    </message>
    <message>
      <source>edition {edition}</source>
      <translation>редакція {edition}</translation>
    </message>
    <message>
      <source>end</source>
      <translation>закінчення</translation>
    </message>
    <message>
      <source>engine number</source>
      <translation>№ двигуна</translation>
    </message>
    <message>
      <source>engine №</source>
      <translation>№ двигуна</translation>
    </message>
    <message>
      <source>enrolled</source>
      <translation>зараховано</translation>
    </message>
    <message>
      <source>entered in the window</source>
      <translation>внесено у вікні</translation>
    </message>
    <message>
      <source>equipment of a vehicle</source>
      <translation>приладдя транспортного засобу</translation>
    </message>
    <message>
      <source>equipment of the car</source>
      <translation>комплектність автомобіля</translation>
    </message>
    <message>
      <source>ex.</source>
      <translation>екз.</translation>
    </message>
    <message>
      <source>exam</source>
      <translation>екзамен</translation>
    </message>
    <message>
      <source>examination, points</source>
      <translation>екзамен, бали</translation>
    </message>
    <message>
      <source>example, not confirmed</source>
      <translation>приклад, не підтверджено</translation>
    </message>
    <message>
      <source>exception</source>
      <translation>виняток</translation>
    </message>
    <message>
      <source>exception of the act</source>
      <translation>виняток у акті</translation>
    </message>
    <message>
      <source>excused</source>
      <translation>неявка з поважної причини</translation>
    </message>
    <message>
      <source>exempt</source>
      <translation>звільнено</translation>
    </message>
    <message>
      <source>exercise</source>
      <translation>вправа</translation>
    </message>
    <message>
      <source>exercises by norms</source>
      <translation>вправи за нормативами</translation>
    </message>
    <message>
      <source>exists again</source>
      <translation>знову є</translation>
    </message>
    <message>
      <source>expected at least one argument</source>
      <translation>потрібне хоча б одне значення</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>потрібне одне значення</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>прострочено</translation>
    </message>
    <message>
      <source>expired {date}</source>
      <translation>сплив {date}</translation>
    </message>
    <message>
      <source>female</source>
      <translation>жіноча</translation>
    </message>
    <message>
      <source>file</source>
      <translation>файл</translation>
    </message>
    <message>
      <source>file %1</source>
      <translation>файл %1</translation>
    </message>
    <message>
      <source>filled</source>
      <translation>заповнено</translation>
    </message>
    <message>
      <source>filled in, l</source>
      <translation>заправлено, л</translation>
    </message>
    <message>
      <source>final</source>
      <translation>остаточна</translation>
    </message>
    <message>
      <source>find communities by any old or new name</source>
      <translation>знайти громади за старою чи новою назвою</translation>
    </message>
    <message>
      <source>find communities by the codifier</source>
      <translation>знайти громади за кодифікатором</translation>
    </message>
    <message>
      <source>fit or unfit</source>
      <translation>придатний чи ні</translation>
    </message>
    <message>
      <source>foot of the act</source>
      <translation>нижній рядок акта</translation>
    </message>
    <message>
      <source>foot of the paper</source>
      <translation>низ сторінки документа</translation>
    </message>
    <message>
      <source>form of a name</source>
      <translation>відмінкова форма</translation>
    </message>
    <message>
      <source>formerly {names}</source>
      <translation>колишня {names}</translation>
    </message>
    <message>
      <source>found</source>
      <translation>знайдено</translation>
    </message>
    <message>
      <source>from</source>
      <translation>від</translation>
    </message>
    <message>
      <source>from repair</source>
      <translation>з ремонту</translation>
    </message>
    <message>
      <source>from the beginning</source>
      <translation>від початку</translation>
    </message>
    <message>
      <source>from the public</source>
      <translation>з громадськості</translation>
    </message>
    <message>
      <source>from when it holds; without it, from its signing</source>
      <translation>з якої дати він чинний; якщо не вказати — з дня підписання</translation>
    </message>
    <message>
      <source>fuel left</source>
      <translation>залишок палива</translation>
    </message>
    <message>
      <source>fuel left, l</source>
      <translation>залишок палива, л</translation>
    </message>
    <message>
      <source>genitive</source>
      <translation>родовий відмінок</translation>
    </message>
    <message>
      <source>given back</source>
      <translation>повернено</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>власне ім’я</translation>
    </message>
    <message>
      <source>given name in the passport</source>
      <translation>ім’я в паспорті</translation>
    </message>
    <message>
      <source>gr. cr.</source>
      <translation>диф. зал.</translation>
    </message>
    <message>
      <source>grade</source>
      <translation>оцінка</translation>
    </message>
    <message>
      <source>grade in English</source>
      <translation>оцінка англійською</translation>
    </message>
    <message>
      <source>graded credit</source>
      <translation>диф. залік</translation>
    </message>
    <message>
      <source>grading band</source>
      <translation>діапазон шкали</translation>
    </message>
    <message>
      <source>grading profile</source>
      <translation>шкала оцінювання</translation>
    </message>
    <message>
      <source>ground</source>
      <translation>підстава</translation>
    </message>
    <message>
      <source>ground of the act</source>
      <translation>підстава акта</translation>
    </message>
    <message>
      <source>ground of the exit</source>
      <translation>підстава вибуття</translation>
    </message>
    <message>
      <source>grounds</source>
      <translation>підстава</translation>
    </message>
    <message>
      <source>group</source>
      <translation>група</translation>
    </message>
    <message>
      <source>group {name}</source>
      <translation>група {name}</translation>
    </message>
    <message>
      <source>hand it out</source>
      <translation>вручити</translation>
    </message>
    <message>
      <source>handed out</source>
      <translation>вручено</translation>
    </message>
    <message>
      <source>handed over</source>
      <translation>передано</translation>
    </message>
    <message>
      <source>handed over {done} of {all}</source>
      <translation>передано {done} з {all}</translation>
    </message>
    <message>
      <source>handed over, no scan</source>
      <translation>передано, без скану</translation>
    </message>
    <message>
      <source>handing over</source>
      <translation>передача</translation>
    </message>
    <message>
      <source>hands over</source>
      <translation>здав</translation>
    </message>
    <message>
      <source>head of a community</source>
      <translation>голова громади</translation>
    </message>
    <message>
      <source>head's name</source>
      <translation>ім’я начальника</translation>
    </message>
    <message>
      <source>held by</source>
      <translation>у кого</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>уже є</translation>
    </message>
    <message>
      <source>hidden row</source>
      <translation>прихований рядок</translation>
    </message>
    <message>
      <source>hidden sheet</source>
      <translation>прихований аркуш</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>вища</translation>
    </message>
    <message>
      <source>higher education</source>
      <translation>вища освіта</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>години</translation>
    </message>
    <message>
      <source>ignition keys</source>
      <translation>ключі запалювання</translation>
    </message>
    <message>
      <source>ignored explicit argument %r</source>
      <translation>зайве значення %r</translation>
    </message>
    <message>
      <source>import cars from lists</source>
      <translation>імпортувати автомобілі зі списків</translation>
    </message>
    <message>
      <source>import cars from lists, or list them</source>
      <translation>імпортувати автомобілі зі списків або показати їх</translation>
    </message>
    <message>
      <source>import listeners or candidates from sheets</source>
      <translation>внести слухачів або кандидатів із таблиць</translation>
    </message>
    <message>
      <source>import marks from a consolidated sheet</source>
      <translation>імпортувати оцінки зі зведеної відомості</translation>
    </message>
    <message>
      <source>in force from</source>
      <translation>діє з</translation>
    </message>
    <message>
      <source>in force from {date}</source>
      <translation>чинний з {date}</translation>
    </message>
    <message>
      <source>in hand</source>
      <translation>на руках</translation>
    </message>
    <message>
      <source>in office</source>
      <translation>обіймає посаду</translation>
    </message>
    <message>
      <source>in repair</source>
      <translation>на ремонті</translation>
    </message>
    <message>
      <source>in selection</source>
      <translation>відбір триває</translation>
    </message>
    <message>
      <source>in the draft order</source>
      <translation>у проєкті наказу</translation>
    </message>
    <message>
      <source>in the order</source>
      <translation>у наказі</translation>
    </message>
    <message>
      <source>in the register</source>
      <translation>у реєстрі</translation>
    </message>
    <message>
      <source>in the reserve</source>
      <translation>у резерві</translation>
    </message>
    <message>
      <source>in the safe</source>
      <translation>у сейфі</translation>
    </message>
    <message>
      <source>in the unit’s safe</source>
      <translation>у сейфі підрозділу</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>у користуванні</translation>
    </message>
    <message>
      <source>instead of {name}</source>
      <translation>замість: {name}</translation>
    </message>
    <message>
      <source>institution</source>
      <translation>заклад</translation>
    </message>
    <message>
      <source>institution in English</source>
      <translation>назва закладу англійською</translation>
    </message>
    <message>
      <source>insurance ends soon</source>
      <translation>страхування спливає</translation>
    </message>
    <message>
      <source>insurance expired</source>
      <translation>страхування сплило</translation>
    </message>
    <message>
      <source>insurance policy</source>
      <translation>поліс ОСЦПВ</translation>
    </message>
    <message>
      <source>insured until</source>
      <translation>строк дії поліса</translation>
    </message>
    <message>
      <source>interview</source>
      <translation>співбесіда</translation>
    </message>
    <message>
      <source>invalid choice: %(value)r (choose from %(choices)s)</source>
      <translation>немає такого варіанта: %(value)r (можливі: %(choices)s)</translation>
    </message>
    <message>
      <source>is known: {who}</source>
      <translation>відома особа: {who}</translation>
    </message>
    <message>
      <source>issue register, line 14</source>
      <translation>журнал видачі, запис 14</translation>
    </message>
    <message>
      <source>issue what is ready, write all to one PDF</source>
      <translation>видати готові сертифікати й записати всі до одного PDF</translation>
    </message>
    <message>
      <source>issued</source>
      <translation>видано</translation>
    </message>
    <message>
      <source>issued, not handed over</source>
      <translation>видано, не передано</translation>
    </message>
    <message>
      <source>issued, not yet printed</source>
      <translation>видано, ще не надруковано</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>це папка</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>щойно</translation>
    </message>
    <message>
      <source>key set</source>
      <translation>комплект ключів</translation>
    </message>
    <message>
      <source>key {number}</source>
      <translation>ключ № {number}</translation>
    </message>
    <message>
      <source>keys in an act</source>
      <translation>ключі в акті</translation>
    </message>
    <message>
      <source>keys of the car</source>
      <translation>ключі автомобіля</translation>
    </message>
    <message>
      <source>keys {holders}</source>
      <translation>ключі {holders}</translation>
    </message>
    <message>
      <source>keys {number}: {state}</source>
      <translation>ключі {number}: {state}</translation>
    </message>
    <message>
      <source>keys № {number}</source>
      <translation>ключі № {number}</translation>
    </message>
    <message>
      <source>kilometres</source>
      <translation>кілометри</translation>
    </message>
    <message>
      <source>km</source>
      <translation>км</translation>
    </message>
    <message>
      <source>last number</source>
      <translation>останній номер</translation>
    </message>
    <message>
      <source>learning outcome</source>
      <translation>результат навчання</translation>
    </message>
    <message>
      <source>learning outcomes</source>
      <translation>результати навчання</translation>
    </message>
    <message>
      <source>learning outcomes in English</source>
      <translation>результати навчання англійською</translation>
    </message>
    <message>
      <source>leave the row out</source>
      <translation>пропустити рядок</translation>
    </message>
    <message>
      <source>leave unknown</source>
      <translation>не вносити</translation>
    </message>
    <message>
      <source>left on</source>
      <translation>дата вибуття</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>пропущено</translation>
    </message>
    <message>
      <source>letter</source>
      <translation>лист</translation>
    </message>
    <message>
      <source>licence plate</source>
      <translation>державний номерний знак</translation>
    </message>
    <message>
      <source>licence valid until</source>
      <translation>посвідчення чинне до</translation>
    </message>
    <message>
      <source>light</source>
      <translation>світла</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>ймовірно</translation>
    </message>
    <message>
      <source>line of a letter</source>
      <translation>рядок листа</translation>
    </message>
    <message>
      <source>line of a ranking</source>
      <translation>рядок рейтингу</translation>
    </message>
    <message>
      <source>line of an act</source>
      <translation>рядок акта</translation>
    </message>
    <message>
      <source>line of an order</source>
      <translation>рядок наказу</translation>
    </message>
    <message>
      <source>link of custody</source>
      <translation>запис у ланцюгу зберігання</translation>
    </message>
    <message>
      <source>links lead in a circle</source>
      <translation>посилання ведуть по колу</translation>
    </message>
    <message>
      <source>list campaigns of selection, show a ranking, write its minutes</source>
      <translation>перелічити відбори, показати рейтинг, записати його протокол</translation>
    </message>
    <message>
      <source>list frozen</source>
      <translation>список закрито</translation>
    </message>
    <message>
      <source>list of the paper</source>
      <translation>список документа</translation>
    </message>
    <message>
      <source>listener</source>
      <translation>слухач</translation>
    </message>
    <message>
      <source>local database</source>
      <translation>локальна база</translation>
    </message>
    <message>
      <source>locked by certificate No. {number}</source>
      <translation>закрито сертифікатом № {number}</translation>
    </message>
    <message>
      <source>longer service</source>
      <translation>більший стаж служби</translation>
    </message>
    <message>
      <source>look the database and everything stored in it over</source>
      <translation>перевірити базу й усе, що в ній зберігається</translation>
    </message>
    <message>
      <source>looks alike</source>
      <translation>схожий запис</translation>
    </message>
    <message>
      <source>looks alike — Space decides</source>
      <translation>схожий запис — вирішує пробіл</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>загублено</translation>
    </message>
    <message>
      <source>main key</source>
      <translation>основний ключ</translation>
    </message>
    <message>
      <source>make</source>
      <translation>марка</translation>
    </message>
    <message>
      <source>make and model</source>
      <translation>марка й модель</translation>
    </message>
    <message>
      <source>make the database what it was when a backup was made</source>
      <translation>повернути базу до стану резервної копії</translation>
    </message>
    <message>
      <source>make written as the office writes it</source>
      <translation>марку записано за прийнятим написанням</translation>
    </message>
    <message>
      <source>male</source>
      <translation>чоловіча</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>оцінка</translation>
    </message>
    <message>
      <source>mark in a word</source>
      <translation>оцінка словом</translation>
    </message>
    <message>
      <source>mark of the paper</source>
      <translation>позначка документа</translation>
    </message>
    <message>
      <source>marriage certificate, its number and date</source>
      <translation>свідоцтво про шлюб, номер і дата</translation>
    </message>
    <message>
      <source>mate</source>
      <translation>напарник</translation>
    </message>
    <message>
      <source>may graduate</source>
      <translation>допускається до випуску</translation>
    </message>
    <message numerus="yes">
      <source>may not graduate: %n reasons</source>
      <translation>
        <numerusform>не допускається до випуску: %n причина</numerusform>
        <numerusform>не допускається до випуску: %n причини</numerusform>
        <numerusform>не допускається до випуску: %n причин</numerusform>
      </translation>
    </message>
    <message>
      <source>member</source>
      <translation>член комісії</translation>
    </message>
    <message>
      <source>member of a commission</source>
      <translation>член комісії</translation>
    </message>
    <message>
      <source>men</source>
      <translation>чоловіки</translation>
    </message>
    <message>
      <source>men: {names}</source>
      <translation>чоловіки: {names}</translation>
    </message>
    <message>
      <source>microline</source>
      <translation>мікрорядок</translation>
    </message>
    <message>
      <source>military registration document</source>
      <translation>військово-обліковий документ</translation>
    </message>
    <message>
      <source>ministry</source>
      <translation>міністерство</translation>
    </message>
    <message>
      <source>misprint</source>
      <translation>описка</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>mistake corrected</source>
      <translation>помилку виправлено</translation>
    </message>
    <message>
      <source>mistake: {reason}</source>
      <translation>помилка: {reason}</translation>
    </message>
    <message>
      <source>mm; minus moves the print left</source>
      <translation>мм; мінус зсуває друк ліворуч</translation>
    </message>
    <message>
      <source>mm; minus moves the print up</source>
      <translation>мм; мінус зсуває друк угору</translation>
    </message>
    <message>
      <source>model</source>
      <translation>модель</translation>
    </message>
    <message>
      <source>more points at the last stage</source>
      <translation>більше балів за останній етап</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ім’я</translation>
    </message>
    <message>
      <source>name and document, when it is a deputy</source>
      <translation>прізвище та документ, якщо прибув представник</translation>
    </message>
    <message>
      <source>name in English</source>
      <translation>назва англійською</translation>
    </message>
    <message>
      <source>name in Ukrainian</source>
      <translation>назва українською</translation>
    </message>
    <message>
      <source>name in the supplement</source>
      <translation>ім’я в додатку</translation>
    </message>
    <message>
      <source>name of a community</source>
      <translation>назва громади</translation>
    </message>
    <message>
      <source>name of a person</source>
      <translation>ім’я особи</translation>
    </message>
    <message>
      <source>name only these, in this order; a part of the name or its number in --json</source>
      <translation>включити лише цих слухачів, у такому порядку; частина ПІБ або його номер із --json</translation>
    </message>
    <message>
      <source>name written surname first, its spelling put in order</source>
      <translation>ім’я записано прізвищем наперед, написання впорядковано</translation>
    </message>
    <message>
      <source>needs an eye too</source>
      <translation>теж потребує уваги</translation>
    </message>
    <message>
      <source>new</source>
      <translation>новий</translation>
    </message>
    <message>
      <source>new community</source>
      <translation>нова громада</translation>
    </message>
    <message>
      <source>next</source>
      <translation>далі</translation>
    </message>
    <message>
      <source>no</source>
      <translation>ні</translation>
    </message>
    <message>
      <source>no act</source>
      <translation>акта немає</translation>
    </message>
    <message>
      <source>no backup yet</source>
      <translation>копії ще немає</translation>
    </message>
    <message>
      <source>no cars</source>
      <translation>немає автомобілів</translation>
    </message>
    <message>
      <source>no dates yet</source>
      <translation>строків ще не вказано</translation>
    </message>
    <message>
      <source>no graduation order yet</source>
      <translation>наказу про випуск ще немає</translation>
    </message>
    <message>
      <source>no keys on record</source>
      <translation>ключів на обліку немає</translation>
    </message>
    <message>
      <source>no letter</source>
      <translation>без листа</translation>
    </message>
    <message>
      <source>no names</source>
      <translation>імен немає</translation>
    </message>
    <message>
      <source>no right to it</source>
      <translation>немає прав доступу</translation>
    </message>
    <message>
      <source>no room on the disk</source>
      <translation>на диску немає місця</translation>
    </message>
    <message>
      <source>no signed scan</source>
      <translation>без підписаного скану</translation>
    </message>
    <message>
      <source>no unit</source>
      <translation>без підрозділу</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ніхто</translation>
    </message>
    <message>
      <source>nobody: leave the row out</source>
      <translation>нічий: пропустити рядок</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>norm of an exercise</source>
      <translation>норматив вправи</translation>
    </message>
    <message>
      <source>not a discipline</source>
      <translation>не дисципліна</translation>
    </message>
    <message>
      <source>not a person</source>
      <translation>не особа</translation>
    </message>
    <message>
      <source>not admitted</source>
      <translation>не допущено</translation>
    </message>
    <message>
      <source>not allowed with argument %s</source>
      <translation>не поєднується з параметром %s</translation>
    </message>
    <message>
      <source>not cleared</source>
      <translation>не допущено</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>не підтверджено</translation>
    </message>
    <message>
      <source>not entered</source>
      <translation>не внесено</translation>
    </message>
    <message>
      <source>not higher</source>
      <translation>не вища</translation>
    </message>
    <message>
      <source>not known: choose below</source>
      <translation>невідомо: оберіть нижче</translation>
    </message>
    <message>
      <source>not passed</source>
      <translation>не складено</translation>
    </message>
    <message>
      <source>note</source>
      <translation>примітка</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>нічого</translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>нічого нового</translation>
    </message>
    <message>
      <source>now: {outcome}</source>
      <translation>зараз: {outcome}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>номер</translation>
    </message>
    <message>
      <source>number of sheet</source>
      <translation>номер аркуша</translation>
    </message>
    <message>
      <source>number of the clearance</source>
      <translation>номер допуску</translation>
    </message>
    <message>
      <source>number of the order</source>
      <translation>номер наказу</translation>
    </message>
    <message>
      <source>number series</source>
      <translation>лічильник номерів</translation>
    </message>
    <message>
      <source>numbered</source>
      <translation>пронумеровано</translation>
    </message>
    <message>
      <source>oblast</source>
      <translation>область</translation>
    </message>
    <message>
      <source>odometer</source>
      <translation>показання спідометра</translation>
    </message>
    <message>
      <source>odometer reading</source>
      <translation>показання спідометра</translation>
    </message>
    <message>
      <source>odometer replaced</source>
      <translation>спідометр замінено</translation>
    </message>
    <message>
      <source>of another kind</source>
      <translation>інше</translation>
    </message>
    <message>
      <source>of {total}</source>
      <translation>з {total}</translation>
    </message>
    <message numerus="yes">
      <source>of {total} · %n not admitted</source>
      <translation>
        <numerusform>з {total} · %n не допущено</numerusform>
        <numerusform>з {total} · %n не допущено</numerusform>
        <numerusform>з {total} · %n не допущено</numerusform>
      </translation>
    </message>
    <message>
      <source>on the books</source>
      <translation>на балансі</translation>
    </message>
    <message>
      <source>on whose books the cars come; without it, the unit set in the office</source>
      <translation>балансоутримувач автомобілів; без нього — підрозділ із налаштувань</translation>
    </message>
    <message>
      <source>one act for each car</source>
      <translation>один акт на кожен автомобіль</translation>
    </message>
    <message>
      <source>one act for each receiver</source>
      <translation>один акт на кожного отримувача</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>одна особа</translation>
    </message>
    <message>
      <source>only in this oblast, as «Харківська»</source>
      <translation>лише в цій області, як-от «Харківська»</translation>
    </message>
    <message>
      <source>only those that match</source>
      <translation>лише ті, що відповідають запиту</translation>
    </message>
    <message>
      <source>only when the receiver may not take the wheel on that day</source>
      <translation>лише якщо отримувач того дня не має права керувати</translation>
    </message>
    <message>
      <source>open the cohort</source>
      <translation>відкрити потік</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>вступні слова</translation>
    </message>
    <message>
      <source>opening in English</source>
      <translation>вступні слова англійською</translation>
    </message>
    <message>
      <source>options</source>
      <translation>параметри</translation>
    </message>
    <message>
      <source>order</source>
      <translation>наказ</translation>
    </message>
    <message>
      <source>order of the exit</source>
      <translation>наказ про вибуття</translation>
    </message>
    <message>
      <source>order № 512 о/с of 06.02.2021</source>
      <translation>наказ від 06.02.2021 № 512 о/с</translation>
    </message>
    <message>
      <source>order № {number} of {date}</source>
      <translation>наказ від {date} № {number}</translation>
    </message>
    <message>
      <source>other centre</source>
      <translation>інший центр</translation>
    </message>
    <message>
      <source>other raion</source>
      <translation>інший район</translation>
    </message>
    <message>
      <source>owner of the car</source>
      <translation>власник автомобіля</translation>
    </message>
    <message>
      <source>paper of a certificate</source>
      <translation>документ сертифіката</translation>
    </message>
    <message>
      <source>paper of an act</source>
      <translation>примірник акта</translation>
    </message>
    <message>
      <source>part of an old or new name of a community or its centre, or a code; oblast and raion narrow it</source>
      <translation>частина старої чи нової назви громади або її центру, або код; область і район звужують пошук</translation>
    </message>
    <message>
      <source>part of the name of who signs, where more than one could</source>
      <translation>частина імені того, хто підписує, якщо підписати можуть кілька осіб</translation>
    </message>
    <message>
      <source>party of the act</source>
      <translation>сторона акта</translation>
    </message>
    <message>
      <source>pass from {points}</source>
      <translation>прохідний бал {points}</translation>
    </message>
    <message>
      <source>pass or fail</source>
      <translation>залік</translation>
    </message>
    <message>
      <source>pass/fail</source>
      <translation>залік</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>складено</translation>
    </message>
    <message>
      <source>passed from</source>
      <translation>прохідний бал</translation>
    </message>
    <message>
      <source>passed on to another</source>
      <translation>передано іншому</translation>
    </message>
    <message>
      <source>pasted</source>
      <translation>вставлено</translation>
    </message>
    <message>
      <source>patronymic</source>
      <translation>по батькові</translation>
    </message>
    <message>
      <source>pattern</source>
      <translation>зразок номера</translation>
    </message>
    <message>
      <source>person</source>
      <translation>особа</translation>
    </message>
    <message>
      <source>personal record card</source>
      <translation>особова картка</translation>
    </message>
    <message>
      <source>personal values were erased</source>
      <translation>персональні дані вилучено</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>телефон</translation>
    </message>
    <message>
      <source>phone written with the country's code</source>
      <translation>телефон записано з кодом країни</translation>
    </message>
    <message>
      <source>photo or scan</source>
      <translation>фото або скан</translation>
    </message>
    <message>
      <source>photographs</source>
      <translation>фотографії</translation>
    </message>
    <message>
      <source>place</source>
      <translation>місто</translation>
    </message>
    <message>
      <source>plate</source>
      <translation>номерний знак</translation>
    </message>
    <message>
      <source>plate written in Ukrainian letters, with spaces</source>
      <translation>номерний знак записано українськими літерами з пробілами</translation>
    </message>
    <message>
      <source>points</source>
      <translation>бали</translation>
    </message>
    <message>
      <source>points of a commission member</source>
      <translation>бали члена комісії</translation>
    </message>
    <message>
      <source>points, or «н/я»</source>
      <translation>бали або «н/я»</translation>
    </message>
    <message>
      <source>position</source>
      <translation>посада</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>аргументи</translation>
    </message>
    <message>
      <source>power of attorney № 12 of 06.02.2021</source>
      <translation>довіреність № 12 від 06.02.2021</translation>
    </message>
    <message>
      <source>present</source>
      <translation>наявність</translation>
    </message>
    <message>
      <source>print at 100 % · shift {right} / {down} mm</source>
      <translation>друк 100 % · зсув {right} / {down} мм</translation>
    </message>
    <message>
      <source>print it</source>
      <translation>надрукувати</translation>
    </message>
    <message>
      <source>print one JSON object</source>
      <translation>вивести один об’єкт JSON</translation>
    </message>
    <message>
      <source>printed</source>
      <translation>надруковано</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>програма</translation>
    </message>
    <message>
      <source>proposal</source>
      <translation>пропозиція</translation>
    </message>
    <message>
      <source>protocol</source>
      <translation>протокол</translation>
    </message>
    <message>
      <source>put instead</source>
      <translation>замість</translation>
    </message>
    <message>
      <source>put to use</source>
      <translation>узято в користування</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>кількість</translation>
    </message>
    <message>
      <source>questionnaire</source>
      <translation>анкета</translation>
    </message>
    <message>
      <source>quota</source>
      <translation>квота</translation>
    </message>
    <message>
      <source>raion</source>
      <translation>район</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>звання</translation>
    </message>
    <message>
      <source>rank written in full</source>
      <translation>звання записано повністю</translation>
    </message>
    <message>
      <source>readiness of a community</source>
      <translation>готовність громади</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>причина</translation>
    </message>
    <message>
      <source>reason of voiding</source>
      <translation>підстава анулювання</translation>
    </message>
    <message>
      <source>received</source>
      <translation>взято на облік</translation>
    </message>
    <message>
      <source>recognised</source>
      <translation>розпізнано</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>рекомендовано</translation>
    </message>
    <message>
      <source>recommended or enrolled</source>
      <translation>рекомендовано або зараховано</translation>
    </message>
    <message>
      <source>recommended or refused</source>
      <translation>рекомендовано чи ні</translation>
    </message>
    <message>
      <source>record changed</source>
      <translation>дані змінено</translation>
    </message>
    <message>
      <source>recorded {moment}, {who}</source>
      <translation>записано {moment}, {who}</translation>
    </message>
    <message>
      <source>rector's name</source>
      <translation>ім’я ректора</translation>
    </message>
    <message>
      <source>refuelled</source>
      <translation>заправлено</translation>
    </message>
    <message>
      <source>refusal</source>
      <translation>відмова</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>відмовлено</translation>
    </message>
    <message>
      <source>register it: from then on its list stays as it is</source>
      <translation>зареєструвати: відтоді список уже не змінюється</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>зареєстровано</translation>
    </message>
    <message>
      <source>registered {date}</source>
      <translation>зареєстровано {date}</translation>
    </message>
    <message>
      <source>registration certificate</source>
      <translation>свідоцтво про реєстрацію</translation>
    </message>
    <message>
      <source>registration number</source>
      <translation>реєстраційний номер</translation>
    </message>
    <message>
      <source>remarks of the act</source>
      <translation>зауваження в акті</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>вилучено</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>перейменовано</translation>
    </message>
    <message>
      <source>report № 7 of 06.02.2021</source>
      <translation>рапорт № 7 від 06.02.2021</translation>
    </message>
    <message>
      <source>represents</source>
      <translation>представляє</translation>
    </message>
    <message>
      <source>reserve</source>
      <translation>резерв</translation>
    </message>
    <message>
      <source>resolution № 15 of 06.02.2021</source>
      <translation>рішення від 06.02.2021 № 15</translation>
    </message>
    <message>
      <source>result of a stage</source>
      <translation>результат етапу</translation>
    </message>
    <message>
      <source>result of an exercise</source>
      <translation>результат вправи</translation>
    </message>
    <message>
      <source>return</source>
      <translation>повернення</translation>
    </message>
    <message>
      <source>return act № 12 of 06.02.2021</source>
      <translation>акт повернення № 12 від 06.02.2021</translation>
    </message>
    <message>
      <source>returned</source>
      <translation>повернено</translation>
    </message>
    <message>
      <source>right to drive</source>
      <translation>право керування</translation>
    </message>
    <message>
      <source>rounding lifts the grade, compare with the paper.</source>
      <translation>округлення підвищує оцінку, звірте з відомістю.</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>рядок {row}</translation>
    </message>
    <message>
      <source>safe of the duty unit</source>
      <translation>сейф чергової частини</translation>
    </message>
    <message>
      <source>safe: {who}</source>
      <translation>сейф: {who}</translation>
    </message>
    <message>
      <source>sample</source>
      <translation>приклад</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>збережено</translation>
    </message>
    <message>
      <source>seal</source>
      <translation>місце печатки</translation>
    </message>
    <message>
      <source>selection campaign</source>
      <translation>відбір</translation>
    </message>
    <message>
      <source>sent to repair</source>
      <translation>відправлено на ремонт</translation>
    </message>
    <message>
      <source>service of a person</source>
      <translation>проходження служби</translation>
    </message>
    <message>
      <source>serving officer</source>
      <translation>діючий поліцейський</translation>
    </message>
    <message>
      <source>set the date…</source>
      <translation>вказати дату…</translation>
    </message>
    <message>
      <source>setting</source>
      <translation>налаштування</translation>
    </message>
    <message>
      <source>settle a doubtful row: ROW is its key from --json, ANSWER one of its answers (same, new, skip…)</source>
      <translation>вирішити сумнівний рядок: ROW — його ключ із --json, ANSWER — одна з відповідей (same, new, skip…)</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>стать</translation>
    </message>
    <message>
      <source>sex not known</source>
      <translation>стать невідома</translation>
    </message>
    <message>
      <source>sex taken from the patronymic</source>
      <translation>стать узято з по батькові</translation>
    </message>
    <message>
      <source>shared database</source>
      <translation>спільна база</translation>
    </message>
    <message>
      <source>show a cohort, set its dates and programme, or open a new one</source>
      <translation>показати потік, задати його дати й програму або відкрити новий</translation>
    </message>
    <message>
      <source>show every campaign with its counts</source>
      <translation>показати всі відбори з їхніми підсумками</translation>
    </message>
    <message>
      <source>show every car with its holder and keys</source>
      <translation>показати всі автомобілі: у кого вони і їхні ключі</translation>
    </message>
    <message>
      <source>show program's version number and exit</source>
      <translation>показати версію програми й вийти</translation>
    </message>
    <message>
      <source>show the cohort’s orders with their lists</source>
      <translation>показати накази потоку з їхніми списками</translation>
    </message>
    <message>
      <source>show the ranking: as frozen, or as the results give it</source>
      <translation>показати рейтинг: затверджений або за результатами</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>показати цю довідку й вийти</translation>
    </message>
    <message>
      <source>show what would be stored, store nothing</source>
      <translation>показати, що буде записано, нічого не записуючи</translation>
    </message>
    <message>
      <source>shown {shown} of {total}</source>
      <translation>показано {shown} з {total}</translation>
    </message>
    <message>
      <source>signatory</source>
      <translation>підписант</translation>
    </message>
    <message>
      <source>signatory in English</source>
      <translation>посада англійською</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>підпис</translation>
    </message>
    <message>
      <source>signature and seal</source>
      <translation>підпис і печатка</translation>
    </message>
    <message>
      <source>signature of the act</source>
      <translation>підпис у акті</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>підписано</translation>
    </message>
    <message>
      <source>signed act received</source>
      <translation>підписаний акт повернуто</translation>
    </message>
    <message>
      <source>signed and sealed</source>
      <translation>підписано, скріплено печаткою</translation>
    </message>
    <message>
      <source>signed scan attached</source>
      <translation>підписаний скан додано</translation>
    </message>
    <message>
      <source>signed {date}</source>
      <translation>підписано {date}</translation>
    </message>
    <message>
      <source>signed, sealed</source>
      <translation>підписано, з печаткою</translation>
    </message>
    <message>
      <source>since</source>
      <translation>з</translation>
    </message>
    <message>
      <source>since {date}</source>
      <translation>з {date}</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>пропущено</translation>
    </message>
    <message>
      <source>somebody new</source>
      <translation>нова особа</translation>
    </message>
    <message>
      <source>source</source>
      <translation>джерело</translation>
    </message>
    <message>
      <source>spare key</source>
      <translation>запасний ключ</translation>
    </message>
    <message>
      <source>specialization</source>
      <translation>спеціалізація</translation>
    </message>
    <message>
      <source>specialization in English</source>
      <translation>спеціалізація англійською</translation>
    </message>
    <message>
      <source>spoilt in printing</source>
      <translation>зіпсовано під час друку</translation>
    </message>
    <message>
      <source>spoilt: {reason}</source>
      <translation>зіпсовано: {reason}</translation>
    </message>
    <message>
      <source>stage of a selection</source>
      <translation>етап відбору</translation>
    </message>
    <message>
      <source>start</source>
      <translation>початок</translation>
    </message>
    <message>
      <source>state</source>
      <translation>стан</translation>
    </message>
    <message>
      <source>stays where it is</source>
      <translation>лишається на місці</translation>
    </message>
    <message>
      <source>stays with its holder</source>
      <translation>лишається у того, хто має</translation>
    </message>
    <message>
      <source>store this mark over the one that stands; MARK is its key from --json</source>
      <translation>записати цю оцінку замість наявної; MARK — її ключ із --json</translation>
    </message>
    <message>
      <source>store this value over the one in the desk; DIFFERENCE is its key from --json</source>
      <translation>записати це значення замість облікового; DIFFERENCE — його ключ із --json</translation>
    </message>
    <message numerus="yes">
      <source>stores %n marks</source>
      <translation>
        <numerusform>запише %n оцінку</numerusform>
        <numerusform>запише %n оцінки</numerusform>
        <numerusform>запише %n оцінок</numerusform>
      </translation>
    </message>
    <message>
      <source>such as 47 о/с</source>
      <translation>наприклад, 47 о/с</translation>
    </message>
    <message>
      <source>superfluous spaces removed</source>
      <translation>зайві пробіли вилучено</translation>
    </message>
    <message>
      <source>supplement's title</source>
      <translation>назва додатка</translation>
    </message>
    <message>
      <source>supplement's title in English</source>
      <translation>назва додатка англійською</translation>
    </message>
    <message>
      <source>surname</source>
      <translation>прізвище</translation>
    </message>
    <message>
      <source>surname in the passport</source>
      <translation>прізвище в паспорті</translation>
    </message>
    <message>
      <source>surname put first</source>
      <translation>прізвище поставлено першим</translation>
    </message>
    <message>
      <source>surname, name, post</source>
      <translation>прізвище, ім’я, посада</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>бирка</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>скасовано</translation>
    </message>
    <message>
      <source>taken back: {what}</source>
      <translation>скасовано: {what}</translation>
    </message>
    <message>
      <source>taken into use</source>
      <translation>у користуванні</translation>
    </message>
    <message>
      <source>taken on</source>
      <translation>дата</translation>
    </message>
    <message>
      <source>taken on the books</source>
      <translation>узято на облік</translation>
    </message>
    <message>
      <source>takes</source>
      <translation>прийняв</translation>
    </message>
    <message>
      <source>takes back № {number}</source>
      <translation>скасовує № {number}</translation>
    </message>
    <message>
      <source>tank, l</source>
      <translation>бак, л</translation>
    </message>
    <message>
      <source>tax number</source>
      <translation>податковий номер</translation>
    </message>
    <message>
      <source>template of a paper</source>
      <translation>шаблон документа</translation>
    </message>
    <message>
      <source>text</source>
      <translation>текст</translation>
    </message>
    <message>
      <source>text of the paper</source>
      <translation>текст документа</translation>
    </message>
    <message>
      <source>the act’s number, as «12»</source>
      <translation>номер акта, наприклад «12»</translation>
    </message>
    <message>
      <source>the alphabet</source>
      <translation>алфавітний порядок</translation>
    </message>
    <message>
      <source>the campaign’s code, as 2020-06</source>
      <translation>код відбору, наприклад 2020-06</translation>
    </message>
    <message>
      <source>the code of the institution</source>
      <translation>код закладу</translation>
    </message>
    <message>
      <source>the cohort’s code, as 2020-11</source>
      <translation>код потоку, наприклад 2020-11</translation>
    </message>
    <message>
      <source>the cohort’s title</source>
      <translation>назва потоку</translation>
    </message>
    <message>
      <source>the community</source>
      <translation>громада</translation>
    </message>
    <message>
      <source>the consent of the community</source>
      <translation>згода громади</translation>
    </message>
    <message>
      <source>the date of issue; without it, the last day of the cohort</source>
      <translation>дата видачі; якщо не вказано — останній день навчання потоку</translation>
    </message>
    <message>
      <source>the disk fails</source>
      <translation>диск дає збій</translation>
    </message>
    <message>
      <source>the disk is write-protected</source>
      <translation>диск захищено від запису</translation>
    </message>
    <message>
      <source>the earlier application</source>
      <translation>раніше подана заява</translation>
    </message>
    <message>
      <source>the edition of the programme, as «ПОГ:2» or «2»</source>
      <translation>редакція програми, наприклад «ПОГ:2» або «2»</translation>
    </message>
    <message>
      <source>the elder</source>
      <translation>старший за віком</translation>
    </message>
    <message>
      <source>the file would be too large</source>
      <translation>файл був би завеликий</translation>
    </message>
    <message>
      <source>the first day of study; an empty one takes it away</source>
      <translation>перший день навчання; порожнє значення прибирає дату</translation>
    </message>
    <message>
      <source>the folder with database, settings, logs and backups</source>
      <translation>папка з базою, налаштуваннями, журналами й копіями</translation>
    </message>
    <message>
      <source>the following arguments are required: %s</source>
      <translation>бракує обов’язкових параметрів: %s</translation>
    </message>
    <message>
      <source>the language to speak</source>
      <translation>мова повідомлень</translation>
    </message>
    <message>
      <source>the last change</source>
      <translation>остання зміна</translation>
    </message>
    <message>
      <source>the last day of study; an empty one takes it away</source>
      <translation>останній день навчання; порожнє значення прибирає дату</translation>
    </message>
    <message>
      <source>the name is empty</source>
      <translation>назва порожня</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>назва задовга</translation>
    </message>
    <message>
      <source>the number of the order, as «512 о/с»</source>
      <translation>номер наказу, наприклад «512 о/с»</translation>
    </message>
    <message>
      <source>the number taken out of its words</source>
      <translation>узято саме число</translation>
    </message>
    <message>
      <source>the number within the year, in six digits</source>
      <translation>номер у межах року, шість цифр</translation>
    </message>
    <message>
      <source>the police</source>
      <translation>Національна поліція</translation>
    </message>
    <message>
      <source>the quota is filled</source>
      <translation>рознарядку заповнено</translation>
    </message>
    <message>
      <source>the retake has no date.</source>
      <translation>перескладання без дати.</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>та сама особа</translation>
    </message>
    <message>
      <source>the same row again</source>
      <translation>той самий рядок ще раз</translation>
    </message>
    <message>
      <source>the sample</source>
      <translation>потік-приклад</translation>
    </message>
    <message>
      <source>the whole list of the unit</source>
      <translation>весь список підрозділу</translation>
    </message>
    <message>
      <source>the wrong line was marked</source>
      <translation>позначено не той рядок</translation>
    </message>
    <message>
      <source>the year in four</source>
      <translation>рік, чотири цифри</translation>
    </message>
    <message>
      <source>the year in two digits</source>
      <translation>рік, дві цифри</translation>
    </message>
    <message>
      <source>the younger</source>
      <translation>молодший за віком</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>такої папки немає</translation>
    </message>
    <message>
      <source>this year: {count}</source>
      <translation>цього року — {count}</translation>
    </message>
    <message>
      <source>throw the draft away</source>
      <translation>вилучити проєкт</translation>
    </message>
    <message>
      <source>title</source>
      <translation>назва</translation>
    </message>
    <message>
      <source>title in English</source>
      <translation>назва англійською</translation>
    </message>
    <message>
      <source>title in Ukrainian</source>
      <translation>назва українською</translation>
    </message>
    <message>
      <source>title of the head</source>
      <translation>посада начальника</translation>
    </message>
    <message>
      <source>title of the signatory</source>
      <translation>посада того, хто підписує</translation>
    </message>
    <message>
      <source>to</source>
      <translation>до</translation>
    </message>
    <message>
      <source>to a deputy</source>
      <translation>представнику</translation>
    </message>
    <message>
      <source>to be added</source>
      <translation>додається</translation>
    </message>
    <message>
      <source>to check</source>
      <translation>перевірити</translation>
    </message>
    <message>
      <source>to repair</source>
      <translation>на ремонт</translation>
    </message>
    <message>
      <source>to the community</source>
      <translation>громаді</translation>
    </message>
    <message>
      <source>to the printer</source>
      <translation>на принтер</translation>
    </message>
    <message>
      <source>to the receiver</source>
      <translation>отримувачу</translation>
    </message>
    <message>
      <source>to the unit’s safe</source>
      <translation>до сейфа підрозділу</translation>
    </message>
    <message>
      <source>today</source>
      <translation>сьогодні</translation>
    </message>
    <message>
      <source>total of hours</source>
      <translation>усього годин</translation>
    </message>
    <message>
      <source>training period</source>
      <translation>період навчання</translation>
    </message>
    <message>
      <source>transfer to another</source>
      <translation>передача іншому</translation>
    </message>
    <message>
      <source>transferred</source>
      <translation>передано іншому</translation>
    </message>
    <message>
      <source>type a mark, н — н/я · F2 — edit · F6 — who changed it</source>
      <translation>друкуйте оцінку, н — н/я · F2 — виправити · F6 — хто змінив</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>введено</translation>
    </message>
    <message>
      <source>typed by hand</source>
      <translation>введено вручну</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>без змін</translation>
    </message>
    <message>
      <source>unclear</source>
      <translation>нез’ясовано</translation>
    </message>
    <message>
      <source>under {age} years</source>
      <translation>до {age} років</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>підрозділ</translation>
    </message>
    <message>
      <source>unit taken from the file's name</source>
      <translation>підрозділ узято з назви файлу</translation>
    </message>
    <message>
      <source>unit taken from the line above</source>
      <translation>підрозділ узято з рядка вище</translation>
    </message>
    <message>
      <source>unit taken from the sheet's name</source>
      <translation>підрозділ узято з назви аркуша</translation>
    </message>
    <message>
      <source>unit taken from the title above the list</source>
      <translation>підрозділ узято із заголовка над списком</translation>
    </message>
    <message>
      <source>unit written in full</source>
      <translation>підрозділ записано повністю</translation>
    </message>
    <message>
      <source>university</source>
      <translation>університет</translation>
    </message>
    <message>
      <source>unrecognized arguments: %s</source>
      <translation>невідомі параметри: %s</translation>
    </message>
    <message>
      <source>until</source>
      <translation>до</translation>
    </message>
    <message>
      <source>until {date}</source>
      <translation>до {date}</translation>
    </message>
    <message>
      <source>until {date}, soon</source>
      <translation>спливає {date}</translation>
    </message>
    <message>
      <source>usage: </source>
      <translation>використання: </translation>
    </message>
    <message>
      <source>valid</source>
      <translation>чинний</translation>
    </message>
    <message>
      <source>validity</source>
      <translation>слова про чинність</translation>
    </message>
    <message>
      <source>validity in English</source>
      <translation>слова про чинність англійською</translation>
    </message>
    <message>
      <source>vehicle</source>
      <translation>транспортний засіб</translation>
    </message>
    <message>
      <source>verified backup {age}</source>
      <translation>перевірена копія {age}</translation>
    </message>
    <message>
      <source>void</source>
      <translation>анульовано</translation>
    </message>
    <message>
      <source>void: {reason}</source>
      <translation>анульовано: {reason}</translation>
    </message>
    <message>
      <source>voided</source>
      <translation>анульовано</translation>
    </message>
    <message numerus="yes">
      <source>waiting for %n marks</source>
      <translation>
        <numerusform>очікує %n оцінку</numerusform>
        <numerusform>очікує %n оцінки</numerusform>
        <numerusform>очікує %n оцінок</numerusform>
      </translation>
    </message>
    <message>
      <source>waits</source>
      <translation>очікує</translation>
    </message>
    <message>
      <source>waits for the ranking</source>
      <translation>очікує рейтингу</translation>
    </message>
    <message>
      <source>waits: {stage}</source>
      <translation>очікує: {stage}</translation>
    </message>
    <message>
      <source>week {week} of {weeks}</source>
      <translation>тиждень {week} з {weeks}</translation>
    </message>
    <message>
      <source>what happened</source>
      <translation>що відбулося</translation>
    </message>
    <message>
      <source>what is wrong with the paper</source>
      <translation>що не так із документом</translation>
    </message>
    <message>
      <source>what the order is about</source>
      <translation>про що наказ</translation>
    </message>
    <message>
      <source>when it was registered; without it, when it was signed</source>
      <translation>коли його зареєстровано; якщо не вказати — у день підписання</translation>
    </message>
    <message>
      <source>when the order was signed</source>
      <translation>коли наказ підписано</translation>
    </message>
    <message>
      <source>where several years have this number</source>
      <translation>якщо такий номер є в кількох роках</translation>
    </message>
    <message>
      <source>whether papers show the ECTS grade</source>
      <translation>чи показувати в документах оцінку ЄКТС</translation>
    </message>
    <message>
      <source>width of the line</source>
      <translation>ширина рядка</translation>
    </message>
    <message>
      <source>with the car</source>
      <translation>при собі</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>заяву відкликано</translation>
    </message>
    <message>
      <source>without it</source>
      <translation>без цього</translation>
    </message>
    <message>
      <source>without it, list the backups</source>
      <translation>якщо не вказано — показати перелік копій</translation>
    </message>
    <message>
      <source>women</source>
      <translation>жінки</translation>
    </message>
    <message>
      <source>women: {names}</source>
      <translation>жінки: {names}</translation>
    </message>
    <message>
      <source>work report № 7 of 06.02.2021</source>
      <translation>акт виконаних робіт № 7 від 06.02.2021</translation>
    </message>
    <message>
      <source>workload</source>
      <translation>обсяг навчання</translation>
    </message>
    <message>
      <source>write an issued handover act to a file</source>
      <translation>зберегти оформлений акт приймання-передачі у файл</translation>
    </message>
    <message>
      <source>write the cohort’s workbook</source>
      <translation>записати робочу книгу потоку</translation>
    </message>
    <message>
      <source>write the frozen minutes to a file</source>
      <translation>записати затверджений протокол у файл</translation>
    </message>
    <message>
      <source>write-off act № 4 of 06.02.2021</source>
      <translation>акт списання № 4 від 06.02.2021</translation>
    </message>
    <message>
      <source>writing off</source>
      <translation>списання</translation>
    </message>
    <message>
      <source>written application</source>
      <translation>письмова заява</translation>
    </message>
    <message>
      <source>written off</source>
      <translation>списано</translation>
    </message>
    <message>
      <source>year</source>
      <translation>рік</translation>
    </message>
    <message>
      <source>year and colour</source>
      <translation>рік випуску й колір</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>так</translation>
    </message>
    <message>
      <source>{age} years and over</source>
      <translation>{age} років і старші</translation>
    </message>
    <message>
      <source>{age} years of age; the announcement asks {least} at least. Check the birth date.</source>
      <translation>Повних років: {age}; за оголошенням — щонайменше {least}. Перевірте дату народження.</translation>
    </message>
    <message>
      <source>{age} years of age; the announcement takes up to {most}. Check the birth date.</source>
      <translation>Повних років: {age}; за оголошенням — щонайбільше {most}. Перевірте дату народження.</translation>
    </message>
    <message>
      <source>{attempt} attempt: {discipline}</source>
      <translation>{attempt} спроба: {discipline}</translation>
    </message>
    <message>
      <source>{car} back from repair</source>
      <translation>З ремонту: {car}</translation>
    </message>
    <message>
      <source>{car} is destroyed</source>
      <translation>Знищено: {car}</translation>
    </message>
    <message>
      <source>{car} is in use</source>
      <translation>У користуванні: {car}</translation>
    </message>
    <message>
      <source>{car} to repair</source>
      <translation>На ремонт: {car}</translation>
    </message>
    <message>
      <source>{car}: the act names {on_act} key sets, the vehicle card holds {on_card}. Open the draft and say where each set goes.</source>
      <translation>{car}: в акті зазначено комплектів ключів — {on_act}, у картці автомобіля — {on_card}. Відкрийте проєкт акта й укажіть, куди передають кожен комплект.</translation>
    </message>
    <message>
      <source>{cell} holds a formula without a result, or an error. Open {file} in Excel and save it.</source>
      <translation>У клітинці {cell} — формула без збереженого результату або помилка. Відкрийте {file} в Excel і збережіть.</translation>
    </message>
    <message>
      <source>{cell} under «{heading}» shows «{value}», which is not a mark. Nothing is stored for it.</source>
      <translation>У клітинці {cell} стовпця «{heading}» записано «{value}» — це не оцінка. Нічого не записано.</translation>
    </message>
    <message>
      <source>{code} · edition {edition}</source>
      <translation>{code} · редакція {edition}</translation>
    </message>
    <message numerus="yes">
      <source>{code}: {title}, %n candidates</source>
      <translation>
        <numerusform>{code}: {title}, %n кандидат</numerusform>
        <numerusform>{code}: {title}, %n кандидати</numerusform>
        <numerusform>{code}: {title}, %n кандидатів</numerusform>
      </translation>
    </message>
    <message>
      <source>{community}: «{value}» here, «{held}» in {where}. The title is not stored; check it.</source>
      <translation>{community} громада: тут «{value}», у {where} — «{held}». Посаду не записано, перевірте її.</translation>
    </message>
    <message>
      <source>{community}: «{value}» in the list, «{held}» in the desk. The desk’s stays.</source>
      <translation>{community} громада: у списку «{value}», в обліку — «{held}». Лишається облікове.</translation>
    </message>
    <message>
      <source>{copies} in {folder}, {size} altogether</source>
      <translation>{copies} у папці {folder}, разом {size}</translation>
    </message>
    <message>
      <source>{count} absent</source>
      <translation>відсутніх {count}</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} год</translation>
    </message>
    <message>
      <source>{count} journal entries belong to no operation. Report this.</source>
      <translation>У журналі є записи без операції ({count}). Повідомте про це.</translation>
    </message>
    <message>
      <source>{count} left</source>
      <translation>лишилося {count}</translation>
    </message>
    <message>
      <source>{credits} ECTS credits</source>
      <translation>{credits} кредиту ЄКТС</translation>
    </message>
    <message>
      <source>{date} is yet to come. Type the day of the reading.</source>
      <translation>{date} ще не настало. Зазначте день, коли знято показання.</translation>
    </message>
    <message>
      <source>{date} is yet to come. Type the day on which it happened.</source>
      <translation>{date} ще не настало. Зазначте день, коли це відбулося.</translation>
    </message>
    <message>
      <source>{discipline}: did not appear.</source>
      <translation>{discipline}: неявка.</translation>
    </message>
    <message>
      <source>{discipline}: no mark yet.</source>
      <translation>{discipline}: ще немає оцінки.</translation>
    </message>
    <message>
      <source>{discipline}: not admitted.</source>
      <translation>{discipline}: не допущено.</translation>
    </message>
    <message>
      <source>{discipline}: not assessed.</source>
      <translation>{discipline}: не атестовано.</translation>
    </message>
    <message>
      <source>{discipline}: not passed.</source>
      <translation>{discipline}: не зараховано.</translation>
    </message>
    <message>
      <source>{discipline}: {points} points, unsatisfactory.</source>
      <translation>{discipline}: {points} б., незадовільно.</translation>
    </message>
    <message>
      <source>{field}: nothing that is known is called «{value}». Type a part of the name and choose from what is offered.</source>
      <translation>{field}: «{value}» не знайдено. Введіть частину назви чи імені й оберіть із запропонованого.</translation>
    </message>
    <message>
      <source>{file} cannot be opened: another program holds it, or you have no right to read it. Close it there and try again.</source>
      <translation>Не вдається відкрити {file}: його утримує інша програма або у вас немає права його читати. Закрийте файл у тій програмі й спробуйте ще раз.</translation>
    </message>
    <message>
      <source>{file} could not be read within {seconds} seconds and was given up. Copy the list alone into a new workbook.</source>
      <translation>Файл {file} не вдалося прочитати за відведений час ({seconds} с), читання припинено. Скопіюйте лише сам список до нової книги.</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n communities, the whole country has over {least}: an extract would close all the others. Nothing was changed; choose the whole codifier.</source>
      <translation>
        <numerusform>У файлі {file} — %n громада, а в країні їх понад {least}: витяг припинив би всі інші. Нічого не змінено; виберіть повний кодифікатор.</numerusform>
        <numerusform>У файлі {file} — %n громади, а в країні їх понад {least}: витяг припинив би всі інші. Нічого не змінено; виберіть повний кодифікатор.</numerusform>
        <numerusform>У файлі {file} — %n громад, а в країні їх понад {least}: витяг припинив би всі інші. Нічого не змінено; виберіть повний кодифікатор.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} holds XML entities, which no office program writes. It was not opened. Ask the sender for the list again.</source>
      <translation>Файл {file} містить сутності XML, яких не записує жодна офісна програма, тому його не відкрито. Попросіть відправника надіслати список ще раз.</translation>
    </message>
    <message>
      <source>{file} holds no list of marks. Nothing was stored; choose another file.</source>
      <translation>У файлі {file} немає відомості з оцінками. Нічого не записано: оберіть інший файл.</translation>
    </message>
    <message>
      <source>{file} is a folder. Choose the files inside it.</source>
      <translation>{file} — це папка. Оберіть файли, що лежать у ній.</translation>
    </message>
    <message>
      <source>{file} is damaged and cannot be read. Open it in Excel or LibreOffice and save it as a new .xlsx, or ask the sender for it again.</source>
      <translation>Файл {file} пошкоджено, прочитати його не вдалося. Відкрийте його в Excel або LibreOffice і збережіть як новий .xlsx чи попросіть відправника надіслати його ще раз.</translation>
    </message>
    <message>
      <source>{file} is empty: there is no filled cell in it. Ask the sender for the file again.</source>
      <translation>Файл {file} порожній: у ньому немає жодної заповненої клітинки. Попросіть відправника надіслати файл ще раз.</translation>
    </message>
    <message>
      <source>{file} is far too large for a list of listeners and was not opened. Copy the list alone into a new workbook.</source>
      <translation>Файл {file} завеликий як для списку слухачів, тому його не відкрито. Скопіюйте лише сам список до нової книги.</translation>
    </message>
    <message>
      <source>{file} is not a spreadsheet, whatever its name says. Choose an .xlsx, .xls, .ods or .csv file.</source>
      <translation>{file} — не електронна таблиця, хоч би як цей файл називався. Оберіть файл .xlsx, .xls, .ods або .csv.</translation>
    </message>
    <message>
      <source>{file} is not the Ministry’s codifier: no sheet has the headings «Перший рівень» … «Назва об’єкта». Nothing was changed; choose the xlsx as the Ministry publishes it.</source>
      <translation>{file} — не кодифікатор Міністерства: на жодному аркуші немає заголовків «Перший рівень» … «Назва об’єкта». Нічого не змінено; виберіть файл xlsx у тому вигляді, в якому його оприлюднює Міністерство.</translation>
    </message>
    <message>
      <source>{file} is protected by a password. Remove the password in Excel and save the file.</source>
      <translation>Файл {file} захищено паролем. Зніміть пароль в Excel і збережіть файл.</translation>
    </message>
    <message>
      <source>{file}, sheet {sheet}: something stands in cell {cell}, far away from any list. Delete the rows and columns beyond the list, or copy the list into a new workbook.</source>
      <translation>{file}, аркуш {sheet}: далеко за межами списку, у клітинці {cell}, щось записано. Видаліть рядки й стовпці поза списком або скопіюйте список до нової книги.</translation>
    </message>
    <message>
      <source>{file}, sheet {sheet}: two lists stand side by side, and only the first was read. Put the second below it or on a sheet of its own.</source>
      <translation>{file}, аркуш {sheet}: поруч розміщено два списки, прочитано лише перший. Перенесіть другий під нього або на окремий аркуш.</translation>
    </message>
    <message>
      <source>{file}, sheet «{sheet}», cell {cell}: community {value} stands twice. Nothing was changed; download the file again.</source>
      <translation>{file}, аркуш «{sheet}», клітинка {cell}: громада {value} трапляється двічі. Нічого не змінено; завантажте файл ще раз.</translation>
    </message>
    <message>
      <source>{file}, sheet «{sheet}», cell {cell}: the oblast or raion of {value} is not in the file. Nothing was changed; download the file again.</source>
      <translation>{file}, аркуш «{sheet}», клітинка {cell}: області чи району громади «{value}» у файлі немає. Нічого не змінено; завантажте файл ще раз.</translation>
    </message>
    <message>
      <source>{file}, sheet «{sheet}», cell {cell}: {value} has no name. Nothing was changed; download the file again.</source>
      <translation>{file}, аркуш «{sheet}», клітинка {cell}: {value} не має назви. Нічого не змінено; завантажте файл ще раз.</translation>
    </message>
    <message>
      <source>{file}, sheet «{sheet}», cell {cell}: «{value}» is no category of the codifier (O, K, P, H, M, T, X, C, B). Nothing was changed; download the file again.</source>
      <translation>{file}, аркуш «{sheet}», клітинка {cell}: «{value}» — не категорія кодифікатора (O, K, P, H, M, T, X, C, B). Нічого не змінено; завантажте файл ще раз.</translation>
    </message>
    <message>
      <source>{file}, sheet «{sheet}», cell {cell}: «{value}» is no code of the codifier, which is UA and 17 digits. Nothing was changed; download the file again.</source>
      <translation>{file}, аркуш «{sheet}», клітинка {cell}: «{value}» — не код кодифікатора (UA і 17 цифр). Нічого не змінено; завантажте файл ще раз.</translation>
    </message>
    <message>
      <source>{file}: no list of people was found in it. Choose the column of names yourself.</source>
      <translation>{file}: списку осіб у файлі не знайдено. Укажіть стовпець із прізвищами самостійно.</translation>
    </message>
    <message numerus="yes">
      <source>{file}: the register says already what the file says, %n communities.</source>
      <translation>
        <numerusform>{file}: перелік уже збігається з файлом, %n громада.</numerusform>
        <numerusform>{file}: перелік уже збігається з файлом, %n громади.</numerusform>
        <numerusform>{file}: перелік уже збігається з файлом, %n громад.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file}: {differences}; %n unchanged.</source>
      <translation>
        <numerusform>{file}: {differences}; без змін — %n.</numerusform>
        <numerusform>{file}: {differences}; без змін — %n.</numerusform>
        <numerusform>{file}: {differences}; без змін — %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>{filled} of {total}</source>
      <translation>{filled} з {total}</translation>
    </message>
    <message>
      <source>{filled} of {total} marks given</source>
      <translation>виставлено {filled} з {total}</translation>
    </message>
    <message>
      <source>{given} of {listeners}</source>
      <translation>{given} з {listeners}</translation>
    </message>
    <message>
      <source>{has} months of service; the announcement asks {least} at least. Check the service.</source>
      <translation>Стаж служби, місяців: {has}; за оголошенням — щонайменше {least}. Перевірте стаж.</translation>
    </message>
    <message>
      <source>{keys} set of keys, where most cars of the list have {usual}. Say whether that is so: the sets are things of their own and must add up.</source>
      <translation>Комплектів ключів: {keys}, а в більшості автомобілів списку — {usual}. Укажіть, чи це так: кожен комплект обліковується окремо, і їхня сума має сходитися.</translation>
    </message>
    <message>
      <source>{key} of {car}</source>
      <translation>{car}: {key}</translation>
    </message>
    <message>
      <source>{key} of {car} is lost</source>
      <translation>Загублено: {key}, {car}</translation>
    </message>
    <message>
      <source>{key} — checked</source>
      <translation>{key} — перевірено</translation>
    </message>
    <message>
      <source>{km} km</source>
      <translation>{km} км</translation>
    </message>
    <message>
      <source>{least}–{most} years</source>
      <translation>{least}–{most} років</translation>
    </message>
    <message>
      <source>{litres} l</source>
      <translation>{litres} л</translation>
    </message>
    <message>
      <source>{low} to {high} points lie in two bands, one of them {ects}. Make the bands meet.</source>
      <translation>Бали від {low} до {high} належать до двох діапазонів, один із них — {ects}. Зробіть діапазони суміжними.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n more</source>
      <translation>
        <numerusform>{names} і ще %n</numerusform>
        <numerusform>{names} і ще %n</numerusform>
        <numerusform>{names} і ще %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}: equal points, and the rule does not say who comes first, though a place depends on it. Add to the rule of the campaign what is to decide.</source>
      <translation>{names}: бали рівні, і правило не визначає, хто перший, хоча від цього залежить місце. Доповніть правило відбору тим, що має вирішувати.</translation>
    </message>
    <message>
      <source>{name} (born {birth_date}, {unit}) is in the register already. Take the application as theirs; if this is somebody else, mend the birth date, the badge or the tax number.</source>
      <translation>{name} (дата народження: {birth_date}, {unit}) уже є в реєстрі. Прийміть заяву від цієї особи; якщо це хтось інший, виправте дату народження, номер жетона або РНОКПП.</translation>
    </message>
    <message>
      <source>{name} becomes part of another one</source>
      <translation>{name} входить до складу іншої</translation>
    </message>
    <message>
      <source>{name} cannot be read: the file is damaged or protected. Scan the act anew.</source>
      <translation>Файл {name} не вдалося прочитати: його пошкоджено або захищено. Відскануйте акт ще раз.</translation>
    </message>
    <message>
      <source>{name} comes back into the selection</source>
      <translation>Повернення до відбору: {name}</translation>
    </message>
    <message>
      <source>{name} comes from the public and has not completed primary professional training (ППП), so nobody was enrolled. Enter the number and date of its certificate, or leave the candidate out.</source>
      <translation>{name} — кандидат із громадськості без завершеної первинної професійної підготовки (ППП), тому не зараховано нікого. Внесіть номер і дату свідоцтва про ППП або зараховуйте без цього кандидата.</translation>
    </message>
    <message>
      <source>{name} community cannot be merged into itself. Choose another one.</source>
      <translation>Громаду «{name}» не можна об’єднати з нею самою. Виберіть іншу.</translation>
    </message>
    <message>
      <source>{name} community ceased on {date}. Choose one that exists.</source>
      <translation>Громада «{name}» припинена {date}. Виберіть ту, що існує.</translation>
    </message>
    <message>
      <source>{name} has a result at «{later}» already, so «{stage}» must stay passed. Take the later one away first.</source>
      <translation>{name}: уже є результат етапу «{later}», тож етап «{stage}» має лишатися пройденим. Спершу вилучіть пізніший результат.</translation>
    </message>
    <message>
      <source>{name} has left this cohort. The sheet does not change that.</source>
      <translation>{name} значиться серед тих, хто вибув із цього потоку. Таблиця цього не змінює.</translation>
    </message>
    <message>
      <source>{name} has nearly the same name and was born on {birth_date} ({unit}; {where}). Say whether this is one person.</source>
      <translation>Ім’я майже збігається: {name}, дата народження — {birth_date} ({unit}; {where}). Укажіть, чи це одна особа.</translation>
    </message>
    <message>
      <source>{name} has not passed «{stage}» and cannot be recommended before that.</source>
      <translation>{name}: етап «{stage}» не пройдено, тому рекомендувати ще не можна.</translation>
    </message>
    <message>
      <source>{name} has the same full name ({unit}; {where}), and no birth date tells the two apart. Say whether this is one person.</source>
      <translation>Повне ім’я збігається: {name} ({unit}; {where}), а розрізнити за датою народження не можна. Укажіть, чи це одна особа.</translation>
    </message>
    <message>
      <source>{name} has the same full name and the birth date {birth_date} ({unit}; {where}); one of the dates may be a slip. Say whether this is one person.</source>
      <translation>Повне ім’я збігається: {name}, дата народження — {birth_date} ({unit}; {where}); одна з дат може бути опискою. Укажіть, чи це одна особа.</translation>
    </message>
    <message>
      <source>{name} has {size} MB; at most {most} are kept. Make the picture smaller.</source>
      <translation>{name} має {size} МБ, а зберігається щонайбільше {most}. Зменште знімок.</translation>
    </message>
    <message>
      <source>{name} is a listener already. A listener leaves by an order, on the page of cohorts.</source>
      <translation>{name} — уже у складі слухачів. Слухачів відраховують наказом на сторінці потоків.</translation>
    </message>
    <message>
      <source>{name} is empty. Choose another picture.</source>
      <translation>{name} порожній. Виберіть інший знімок.</translation>
    </message>
    <message>
      <source>{name} is entered already as {title}, since {since}. Mend that term instead.</source>
      <translation>{name} уже внесено: {title}, з {since}. Виправте той запис.</translation>
    </message>
    <message>
      <source>{name} is larger than {most} MB. Scan in grey at 200 dpi.</source>
      <translation>Файл {name} більший за {most} МБ. Відскануйте у відтінках сірого з роздільністю 200 dpi.</translation>
    </message>
    <message>
      <source>{name} is neither JPEG nor PNG. Save the picture as one of these and add it again.</source>
      <translation>{name} — не JPEG і не PNG. Збережіть знімок в одному з цих форматів і додайте ще раз.</translation>
    </message>
    <message>
      <source>{name} is no scan: PDF, JPEG, PNG and TIFF are taken.</source>
      <translation>{name} не є скан-копією: приймаються файли PDF, JPEG, PNG і TIFF.</translation>
    </message>
    <message>
      <source>{name} is not in reserve. Only the reserve gets places that went free.</source>
      <translation>{name} не в резерві. Місця, що звільнилися, надають лише особам із резерву.</translation>
    </message>
    <message>
      <source>{name} is not recommended and cannot be enrolled. Decide that first.</source>
      <translation>{name}: рекомендації немає, тому зарахувати не можна. Спершу ухваліть рішення.</translation>
    </message>
    <message>
      <source>{name} is on the list. Only who was taken off it comes back.</source>
      <translation>{name} є у списку. Повернути можна лише того, кого зі списку вилучено.</translation>
    </message>
    <message numerus="yes">
      <source>{name} receives cars at %n communities: {where}. Say whether this is one person, or a namesake at each.</source>
      <translation>
        <numerusform>{name} отримує автомобілі в %n громаді: {where}. Укажіть, чи це одна особа, чи різні особи з однаковим ім’ям.</numerusform>
        <numerusform>{name} отримує автомобілі у %n громадах: {where}. Укажіть, чи це одна особа, чи різні особи з однаковим ім’ям.</numerusform>
        <numerusform>{name} отримує автомобілі в %n громадах: {where}. Укажіть, чи це одна особа, чи різні особи з однаковим ім’ям.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} shows no code of an act. Choose the act it belongs to.</source>
      <translation>У файлі {name} не знайдено коду акта. Оберіть акт, якого він стосується.</translation>
    </message>
    <message>
      <source>{name} took the application back on {date}.</source>
      <translation>{name}: заяву відкликано {date}.</translation>
    </message>
    <message>
      <source>{name} withdraws</source>
      <translation>Відкликання заяви: {name}</translation>
    </message>
    <message>
      <source>{name} · edition {edition}</source>
      <translation>{name} · редакція {edition}</translation>
    </message>
    <message>
      <source>{name}. The record and the number stay in the register for good; this is not taken back.</source>
      <translation>{name}. Запис і номер залишаються в реєстрі назавжди; анулювання не скасовують.</translation>
    </message>
    <message>
      <source>{name}. The registration number stays; the spoilt paper is kept in the record, and the new one is printed and checked again.</source>
      <translation>{name}. Реєстраційний номер залишається; зіпсований примірник зберігається в обліку, а новий друкують і перевіряють знову.</translation>
    </message>
    <message>
      <source>{name}: an act is written as .pdf or .docx. Mend the ending of the file’s name.</source>
      <translation>{name}: акт зберігають як .pdf або .docx. Виправте розширення файлу.</translation>
    </message>
    <message>
      <source>{name}: hours cannot be negative.</source>
      <translation>{name}: кількість годин не може бути від’ємною.</translation>
    </message>
    <message>
      <source>{name}: norms need the sex and the birth date. Enter them first.</source>
      <translation>{name}: для нормативів потрібні стать і дата народження. Спершу внесіть їх.</translation>
    </message>
    <message>
      <source>{name}: say whether this is the person of the register. Press Space on the line until it is right.</source>
      <translation>{name}: вкажіть, чи це та сама особа з реєстру. Натискайте пробіл на рядку, доки відповідь не буде правильною.</translation>
    </message>
    <message>
      <source>{name}: set in two lines</source>
      <translation>{name}: у два рядки</translation>
    </message>
    <message>
      <source>{name}: the driving licence and its categories are not stored. Ask for them.</source>
      <translation>{name}: водійське посвідчення та його категорії не внесено. Уточніть їх.</translation>
    </message>
    <message>
      <source>{name}: the sex is not entered, so «Здав» and «Прийняв» cannot agree. Enter it on the person’s card.</source>
      <translation>{name}: не зазначено стать, тому слова «Здав» і «Прийняв» неможливо узгодити. Зазначте її в картці особи.</translation>
    </message>
    <message>
      <source>{name}: whether there is a clearance to drive is not known. Ask.</source>
      <translation>{name}: чи є допуск до керування, невідомо. Уточніть.</translation>
    </message>
    <message>
      <source>{name}: «{value}» is no number of hours. Type 0 to {most}.</source>
      <translation>{name}: «{value}» — не кількість годин. Впишіть від 0 до {most}.</translation>
    </message>
    <message>
      <source>{number}, from our series</source>
      <translation>{number}, із власної серії</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} хв</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} с</translation>
    </message>
    <message numerus="yes">
      <source>{order}: %n certificates, numbers {numbers} in its order.</source>
      <translation>
        <numerusform>{order}: %n сертифікат, номер {numbers}.</numerusform>
        <numerusform>{order}: %n сертифікати, номери {numbers} за порядком списку.</numerusform>
        <numerusform>{order}: %n сертифікатів, номери {numbers} за порядком списку.</numerusform>
      </translation>
    </message>
    <message>
      <source>{order}: everybody it names has a certificate or lacks something.</source>
      <translation>{order}: кожна названа в ньому особа вже має сертифікат або їй чогось бракує.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}). Choose another picture.</source>
      <translation>Не вдалося прочитати {path} ({reason}). Оберіть інше зображення.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}). Choose another folder or free the disk; nothing was left half-written.</source>
      <translation>Не вдалося записати {path} ({reason}). Оберіть іншу папку або звільніть місце на диску; неповних файлів не залишено.</translation>
    </message>
    <message>
      <source>{path} is a database of another program. Nothing was changed in it; choose another file.</source>
      <translation>{path} — база даних іншої програми. Її не змінено; оберіть інший файл.</translation>
    </message>
    <message>
      <source>{path} is held open by another program. Close it there and try again; the old file is untouched.</source>
      <translation>Файл {path} відкрито в іншій програмі. Закрийте його там і повторіть; попередній файл не змінено.</translation>
    </message>
    <message>
      <source>{path} is not a backup of this program. Choose a file whose name ends in .tdbackup.</source>
      <translation>{path} не є резервною копією цієї програми. Оберіть файл, назва якого закінчується на .tdbackup.</translation>
    </message>
    <message>
      <source>{path} is not a database, or it is damaged. Restore a backup or choose another file.</source>
      <translation>{path} не є базою даних або пошкоджений. Відновіть резервну копію чи оберіть інший файл.</translation>
    </message>
    <message>
      <source>{path} is the database in use. Choose a backup of it.</source>
      <translation>{path} — це база даних, з якою зараз працюють. Оберіть її резервну копію.</translation>
    </message>
    <message>
      <source>{path} lies on a network drive, where an embedded database loses data. Keep it on this computer's own disk, or share it through PostgreSQL.</source>
      <translation>{path} лежить на мережевому диску, де вбудована база втрачає дані. Тримайте її на власному диску комп’ютера, а для спільної роботи скористайтеся PostgreSQL.</translation>
    </message>
    <message numerus="yes">
      <source>{path}: %n certificates.</source>
      <translation>
        <numerusform>{path}: %n сертифікат.</numerusform>
        <numerusform>{path}: %n сертифікати.</numerusform>
        <numerusform>{path}: %n сертифікатів.</numerusform>
      </translation>
    </message>
    <message>
      <source>{path}: the workbook is written.</source>
      <translation>{path}: робочу книгу записано.</translation>
    </message>
    <message numerus="yes">
      <source>{path}: verified copy, %n rows.</source>
      <translation>
        <numerusform>{path}: перевірена копія, %n рядок.</numerusform>
        <numerusform>{path}: перевірена копія, %n рядки.</numerusform>
        <numerusform>{path}: перевірена копія, %n рядків.</numerusform>
      </translation>
    </message>
    <message>
      <source>{person}, {box}: Latin letters stand among Ukrainian ones in «{text}». Retype the word.</source>
      <translation>{person}, {box}: у слові «{text}» серед українських літер є латинські. Наберіть це слово наново.</translation>
    </message>
    <message>
      <source>{person}, {box}: the typeface of this place has no «{letters}», which stand in «{text}». Look for Latin letters or figures among Ukrainian letters and correct them.</source>
      <translation>{person}, {box}: у шрифті цього напису немає знаків «{letters}», а вони є в тексті «{text}». Знайдіть латинські літери чи цифри серед українських літер і виправте їх.</translation>
    </message>
    <message>
      <source>{person}, {box}: {over} mm more than the sheet has room for. Shorten the texts or take some out.</source>
      <translation>{person}, {box}: на аркуші бракує {over} мм. Скоротіть тексти або заберіть частину з них.</translation>
    </message>
    <message>
      <source>{person}, {box}: «{text}» is {over} mm too wide for its place. Shorten it.</source>
      <translation>{person}, {box}: «{text}» ширше за своє місце на {over} мм. Скоротіть напис.</translation>
    </message>
    <message>
      <source>{places} in the campaign</source>
      <translation>усього у відборі {places}</translation>
    </message>
    <message>
      <source>{points} points and the word beside them do not agree at «{stage}».</source>
      <translation>«{stage}»: бали ({points}) і слово поруч із ними суперечать одне одному.</translation>
    </message>
    <message>
      <source>{program}: wrong use: {message}</source>
      <translation>{program}: неправильне використання: {message}</translation>
    </message>
    <message>
      <source>{size} KB</source>
      <translation>{size} КБ</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} МБ</translation>
    </message>
    <message>
      <source>{surname} has left and cannot stand in the order. Take the name off the list.</source>
      <translation>{surname} вибув (вибула) і до наказу не включається. Приберіть прізвище зі списку.</translation>
    </message>
    <message>
      <source>{surname} holds certificate {number}, which rests on these grades. Void the certificate before changing a grade.</source>
      <translation>На цих оцінках ґрунтується сертифікат № {number} ({surname}). Щоб змінити оцінку, спершу анулюйте сертифікат.</translation>
    </message>
    <message>
      <source>{surname} {given} is in campaign {code} already. Open that application instead.</source>
      <translation>{surname} {given} уже є у відборі {code}. Відкрийте ту заяву.</translation>
    </message>
    <message>
      <source>{surname} {given} is in this cohort already.</source>
      <translation>{surname} {given} уже є в цьому потоці.</translation>
    </message>
    <message>
      <source>{surname} {given} may not graduate yet and cannot stand in a graduation order.</source>
      <translation>{surname} {given} ще не може випускатися, тож до наказу про випуск не включається.</translation>
    </message>
    <message>
      <source>{surname} {given}, born {birth_date}, is in the register already. Choose that person instead.</source>
      <translation>{surname} {given}, {birth_date} р. н., уже є в реєстрі. Оберіть цю особу.</translation>
    </message>
    <message>
      <source>{surname} {given}: the sex is not entered, so the verb on the certificate cannot agree. Enter it on the person’s card.</source>
      <translation>{surname} {given}: не вказано стать, тож дієслово в сертифікаті не узгодити. Укажіть її в картці особи.</translation>
    </message>
    <message>
      <source>{surname}, {discipline}: another window changed the mark meanwhile. It now says {now}, you entered {yours}. Nothing was stored.</source>
      <translation>{surname}, {discipline}: оцінку тим часом змінено в іншому вікні. Тепер там {now}, ви ввели {yours}. Нічого не записано.</translation>
    </message>
    <message>
      <source>{surname}: there is no mark in {discipline}. Enter it before issuing.</source>
      <translation>{surname}: немає оцінки з дисципліни «{discipline}». Впишіть її до видачі.</translation>
    </message>
    <message>
      <source>{title}, edition {edition}</source>
      <translation>{title}, редакція {edition}</translation>
    </message>
    <message>
      <source>{unit} has no place left for {name}. Keep them in reserve, or change the table of places.</source>
      <translation>{unit}: за рознарядкою вільних місць немає ({name}). Зарахуйте особу до резерву або змініть рознарядку.</translation>
    </message>
    <message>
      <source>{unit} has nobody in campaign {code}: there is nothing to write about.</source>
      <translation>{unit} не має кандидатів у відборі {code}: писати немає про кого.</translation>
    </message>
    <message>
      <source>{unit} has {places} places and {listed} people on the list. Substitute somebody, put the person in reserve, or change the table of places.</source>
      <translation>{unit}: місць за рознарядкою — {places}, у списку — {listed}. Замініть когось, зарахуйте особу до резерву або змініть рознарядку.</translation>
    </message>
    <message>
      <source>{value} cannot be the car’s year. Type one from {low} to {high}.</source>
      <translation>{value} не може бути роком випуску. Зазначте рік від {low} до {high}.</translation>
    </message>
    <message>
      <source>{value} has more than one decimal. Type points with one decimal at most, such as 87.5.</source>
      <translation>У значенні {value} більше ніж один десятковий знак. Введіть бали щонайбільше з одним знаком, наприклад 87,5.</translation>
    </message>
    <message>
      <source>{value} has the letter {letter} in place {place}; a VIN never has I, O or Q. It is a 1 or a 0, as a rule: look at the registration certificate.</source>
      <translation>{value}: на місці {place} стоїть літера {letter}, а у VIN не буває літер I, O та Q. Зазвичай це 1 або 0: звірте зі свідоцтвом про реєстрацію.</translation>
    </message>
    <message>
      <source>{value} has {length} characters, a VIN has 17. Look at the registration certificate.</source>
      <translation>{value}: знаків — {length}, а у VIN їх 17. Звірте зі свідоцтвом про реєстрацію.</translation>
    </message>
    <message>
      <source>{value} has «{letter}» in place {place}; a VIN has Latin letters and digits only.</source>
      <translation>{value}: на місці {place} стоїть «{letter}», а у VIN бувають лише латинські літери й цифри.</translation>
    </message>
    <message>
      <source>{value} is not in the calendar. Ask the sender for the right date.</source>
      <translation>Дати {value} немає в календарі. Уточніть правильну дату у відправника.</translation>
    </message>
    <message>
      <source>{value} is off the scale: points run from 0 to {most}. Nothing was stored.</source>
      <translation>{value} — поза шкалою: бали від 0 до {most}. Нічого не записано.</translation>
    </message>
    <message>
      <source>{value} is off the scale: points run from {low} to {high}. The old value stays.</source>
      <translation>{value} — поза шкалою: бали виставляють від {low} до {high}. Попереднє значення збережено.</translation>
    </message>
    <message>
      <source>{value} is points, but this discipline is passed or not. Type «зарах.».</source>
      <translation>{value} — це бали, а за цю дисципліну виставляють залік. Введіть «зарах.» або «не зарах.».</translation>
    </message>
    <message>
      <source>{value} km cannot be. Type 0 to {most}.</source>
      <translation>{value} км неможливі. Зазначте від 0 до {most}.</translation>
    </message>
    <message>
      <source>{value} km is less than the {former} km read on {date}. Check the figure; if the odometer was replaced, say so.</source>
      <translation>{value} км менше, ніж {former} км, зафіксовані {date}. Перевірте показання; якщо спідометр замінено, зазначте це.</translation>
    </message>
    <message>
      <source>{value} km is more than the {later} km read later, on {date}. Check figure and date.</source>
      <translation>{value} км більше, ніж {later} км, зафіксовані пізніше, {date}. Перевірте показання й дату.</translation>
    </message>
    <message>
      <source>{value} litres do not fit: the tank of {what} holds {tank}.</source>
      <translation>{value} л не вміщується: бак {what} має об’єм {tank} л.</translation>
    </message>
    <message>
      <source>{value}: points have one digit after the comma at most.</source>
      <translation>{value}: у балах щонайбільше одна цифра після коми.</translation>
    </message>
    <message>
      <source>{what} (VIN {vin}) has the plate {value} already. Open that car or check the number.</source>
      <translation>Номерний знак {value} уже має {what} (VIN {vin}). Відкрийте картку того автомобіля або перевірте номер.</translation>
    </message>
    <message>
      <source>{what} has moved meanwhile: since {since} it is with {holder}. Nothing was stored; look again.</source>
      <translation>{what}: автомобіль тим часом передано, з {since} він тут: {holder}. Нічого не записано; перегляньте ще раз.</translation>
    </message>
    <message>
      <source>{what} has moved on since, on {since}. Correct the later record first: only the last one can be corrected.</source>
      <translation>{what}: після цього запису, {since}, був ще один. Спершу виправте пізніший: виправити можна лише останній.</translation>
    </message>
    <message>
      <source>{what} has the VIN {value} already. Open that car or check the number.</source>
      <translation>VIN {value} уже має {what}. Відкрийте картку того автомобіля або перевірте номер.</translation>
    </message>
    <message>
      <source>{what} is assigned to {holder} since {since}. It can be handed over by an act, given back or sent to repair.</source>
      <translation>{what} закріплено з {since}: {holder}. Його можна передати за актом, повернути або відправити на ремонт.</translation>
    </message>
    <message>
      <source>{what} is destroyed or written off; no keys can be added to it.</source>
      <translation>{what}: автомобіль знищено або списано, ключі до нього не додаються.</translation>
    </message>
    <message>
      <source>{what} is in repair since {since}. Note its return from repair first.</source>
      <translation>{what} на ремонті з {since}. Спершу зазначте повернення з ремонту.</translation>
    </message>
    <message>
      <source>{what} is in use by {holder} since {since}. It can be transferred to somebody else, given back or sent to repair; for anything else let it be given back first.</source>
      <translation>{what} у користуванні з {since}: {holder}. Його можна передати іншій особі, повернути або відправити на ремонт; для решти дій спершу оформіть повернення.</translation>
    </message>
    <message>
      <source>{what} is on the books of {holder} and handed to nobody. It can be assigned, handed over, sent to repair or written off.</source>
      <translation>{what} перебуває на балансі ({holder}) і нікому не переданий. Його можна закріпити, передати, відправити на ремонт або списати.</translation>
    </message>
    <message>
      <source>{what} is with {holder} already, since {since}. Choose who takes it.</source>
      <translation>{what}: тримач і так {holder}, з {since}. Виберіть, хто приймає.</translation>
    </message>
    <message>
      <source>{what} is written off, but key set № {number} is not.</source>
      <translation>{what}: автомобіль списано, а комплект ключів № {number} — ні.</translation>
    </message>
    <message>
      <source>{what} stands on act № {number} of {date}, which is not handed over yet. Finish, void or drop that act first.</source>
      <translation>{what} уже зазначено в акті № {number} від {date}, за яким передачу ще не завершено. Спершу завершіть, анулюйте або вилучіть той акт.</translation>
    </message>
    <message>
      <source>{what} was destroyed on {since} and awaits its writing off; only an act of that remains.</source>
      <translation>{what} знищено {since}, він очікує списання; залишається лише акт списання.</translation>
    </message>
    <message>
      <source>{what} was given back on {since}. It can be assigned, handed over, sent to repair or written off.</source>
      <translation>{what} повернено {since}. Його можна закріпити, передати, відправити на ремонт або списати.</translation>
    </message>
    <message>
      <source>{what} was handed over to {holder} on {since}. It can be transferred to somebody else, given back or sent to repair; for anything else let it be given back first.</source>
      <translation>{what} передано {since}: {holder}. Його можна передати іншій особі, повернути або відправити на ремонт; для решти дій спершу оформіть повернення.</translation>
    </message>
    <message>
      <source>{what} was written off on {since}. It moves no more.</source>
      <translation>{what} списано {since}. Він більше нікуди не передається.</translation>
    </message>
    <message>
      <source>{what}: record {link} does not continue the one before it.</source>
      <translation>{what}: запис {link} не продовжує попереднього.</translation>
    </message>
    <message>
      <source>{what}: say what became of every set of keys; not said of № {numbers}.</source>
      <translation>{what}: зазначте долю кожного комплекту ключів; не зазначено: № {numbers}.</translation>
    </message>
    <message numerus="yes">
      <source>{what}: the chain has %n open links; one is right.</source>
      <translation>
        <numerusform>{what}: у ланцюгу %n відкритий запис, а має бути один.</numerusform>
        <numerusform>{what}: у ланцюгу %n відкриті записи, а має бути один.</numerusform>
        <numerusform>{what}: у ланцюгу %n відкритих записів, а має бути один.</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: {km} km in the list, {last} km read before. The desk’s stays; check the list.</source>
      <translation>{what}: у списку {km} км, раніше зафіксовано {last} км. Лишається облікове; перевірте список.</translation>
    </message>
    <message>
      <source>{work}: not done</source>
      <translation>{work}: не виконано</translation>
    </message>
    <message>
      <source>{work}: stopped</source>
      <translation>{work}: зупинено</translation>
    </message>
    <message>
      <source>«+» is there, «−» is missing; an empty line is not asked of this candidate.</source>
      <translation>«+» — є, «−» — бракує; порожній рядок — від кандидата не вимагається.</translation>
    </message>
    <message>
      <source>«{code}» cannot be a campaign’s code: type 1 to {most} characters, such as 2020-06.</source>
      <translation>«{code}» не може бути кодом відбору: уведіть від 1 до {most} знаків, наприклад 2020-06.</translation>
    </message>
    <message>
      <source>«{code}» cannot be a cohort’s code: it needs 1 to {most} characters.</source>
      <translation>«{code}» не може бути кодом потоку: потрібно від 1 до {most} знаків.</translation>
    </message>
    <message>
      <source>«{fate}» says nothing of the keys. Choose destroyed, lost, in the safe, or unchanged.</source>
      <translation>«{fate}» нічого не каже про ключі. Виберіть: знищено, втрачено, у сейфі або без змін.</translation>
    </message>
    <message>
      <source>«{field}» of an act cannot take this value. Choose one from the list.</source>
      <translation>Поле «{field}» акта не приймає такого значення. Оберіть значення зі списку.</translation>
    </message>
    <message>
      <source>«{gcase}» is not a case that papers use.</source>
      <translation>«{gcase}» — не той відмінок, що вживається в документах.</translation>
    </message>
    <message>
      <source>«{kind}» is not what is read by hand: a check, a refuelling or a new odometer.</source>
      <translation>«{kind}» вручну не записують: це перевірка, заправлення або новий спідометр.</translation>
    </message>
    <message>
      <source>«{name}» is neither a unit nor one community alone. Type the unit in full, such as «ГУНП в Харківській області», or the community with its raion.</source>
      <translation>За назвою «{name}» не знайдено ні підрозділу, ні однієї громади. Введіть підрозділ повністю, наприклад «ГУНП в Харківській області», або громаду з її районом.</translation>
    </message>
    <message>
      <source>«{name}» is nobody’s name in cohort {code}. Write a part of the name as the list has it.</source>
      <translation>У потоці {code} немає слухача «{name}». Напишіть частину ПІБ так, як у списку.</translation>
    </message>
    <message>
      <source>«{name}» is not among those in office on {date} ({names}). Write the name as it stands under Settings → Signatories.</source>
      <translation>«{name}» не значиться серед тих, хто має право підпису станом на {date} ({names}). Запишіть ім’я так, як у розділі «Налаштування → Підписанти».</translation>
    </message>
    <message>
      <source>«{name}» may be several listeners of cohort {code}: {names}. Write more of the name, or the number before it.</source>
      <translation>«{name}» — це можуть бути кілька слухачів потоку {code}: {names}. Напишіть ПІБ докладніше або номер, що стоїть перед ним.</translation>
    </message>
    <message>
      <source>«{name}» must end in .pdf, .docx or .xlsx: a paper is written to such files.</source>
      <translation>Назва «{name}» має закінчуватися на .pdf, .docx або .xlsx: документ записують у такі файли.</translation>
    </message>
    <message>
      <source>«{name}» stands on the list twice. Keep one line and set its quantity.</source>
      <translation>«{name}» стоїть у переліку двічі. Залиште один рядок і зазначте кількість.</translation>
    </message>
    <message>
      <source>«{name}»: type a quantity from 1 to {most}.</source>
      <translation>«{name}»: зазначте кількість від 1 до {most}.</translation>
    </message>
    <message>
      <source>«{stage}» is held on {date}. A result cannot be older, nor entered before that day.</source>
      <translation>Етап «{stage}» проводять {date}. Результат не може бути ранішим, і до цього дня його не вносять.</translation>
    </message>
    <message>
      <source>«{stage}» is not open to {name}: «{former}» is not passed. Enter that result first.</source>
      <translation>{name}: етап «{stage}» ще не відкрито, бо не пройдено «{former}». Спершу внесіть той результат.</translation>
    </message>
    <message>
      <source>«{stage}»: type the ground beside it, for example «н лікарняний № 12».</source>
      <translation>«{stage}»: зазначте поруч підставу, наприклад «н лікарняний № 12».</translation>
    </message>
    <message>
      <source>«{value}» at {community}, whose centre is {centre}? There it would be «{fit}». The title is not stored; check it.</source>
      <translation>{community} громада, центр — {centre}: «{value}»? Мав би бути «{fit}». Посаду не записано, перевірте її.</translation>
    </message>
    <message>
      <source>«{value}» cannot be the kilometres of a car: 0 to {most}. The reading stays empty.</source>
      <translation>«{value}» не може бути пробігом автомобіля: від 0 до {most} км. Пробіг не записано.</translation>
    </message>
    <message>
      <source>«{value}» does not say how many sets of keys there are. Say it: 0 to {most}.</source>
      <translation>З «{value}» незрозуміло, скільки комплектів ключів. Зазначте: від 0 до {most}.</translation>
    </message>
    <message>
      <source>«{value}» does not say the sex. It stays empty: choose it yourself.</source>
      <translation>За записом «{value}» стать не визначено. Поле залишено порожнім: укажіть стать самостійно.</translation>
    </message>
    <message>
      <source>«{value}» fits two disciplines, or two columns are headed so. Choose the column's discipline or leave it out.</source>
      <translation>Заголовок «{value}» підходить до двох дисциплін або стоїть над двома стовпцями. Оберіть дисципліну для цього стовпця або пропустіть його.</translation>
    </message>
    <message>
      <source>«{value}» has Cyrillic letters. Type it as the passport has it, in Latin letters.</source>
      <translation>У написанні «{value}» є кириличні літери. Впишіть латиницею, як у паспорті.</translation>
    </message>
    <message>
      <source>«{value}» has initials instead of names. Say who it is ({where}), or take the car without a receiver.</source>
      <translation>«{value}»: замість імені та по батькові — ініціали. Укажіть, хто це ({where}), або візьміть автомобіль без отримувача.</translation>
    </message>
    <message>
      <source>«{value}» has initials instead of names. Who is it?</source>
      <translation>«{value}»: замість імені — лише ініціали. Укажіть, хто це.</translation>
    </message>
    <message>
      <source>«{value}» has too many words for a person's name. Type one person's name.</source>
      <translation>У записі «{value}» забагато слів для імені. Введіть ім’я однієї особи.</translation>
    </message>
    <message>
      <source>«{value}» is no category of a driving licence. Type some of these: {known}.</source>
      <translation>«{value}» — не категорія водійського посвідчення. Зазначте щось із цього: {known}.</translation>
    </message>
    <message>
      <source>«{value}» is no clearance to drive. Choose driver, mate or not cleared.</source>
      <translation>«{value}» — не допуск до керування. Виберіть: водій, напарник або не допущено.</translation>
    </message>
    <message>
      <source>«{value}» is no decision. Write it as ROW=ANSWER, with the row’s key from --json.</source>
      <translation>«{value}» — не рішення. Запишіть його як РЯДОК=ВІДПОВІДЬ, узявши ключ рядка з --json.</translation>
    </message>
    <message>
      <source>«{value}» is no decision: recommend, keep in reserve or refuse.</source>
      <translation>«{value}» — не рішення: рекомендують, зараховують до резерву або відмовляють.</translation>
    </message>
    <message>
      <source>«{value}» is no form of control. Type one of these: {known}.</source>
      <translation>«{value}» — не форма контролю. Впишіть одну з таких: {known}.</translation>
    </message>
    <message>
      <source>«{value}» is no kind of document of the check-list.</source>
      <translation>«{value}» — не вид документа з переліку.</translation>
    </message>
    <message>
      <source>«{value}» is no kind of result. Choose one of: {words}.</source>
      <translation>«{value}» — такого виду результату немає. Оберіть один із: {words}.</translation>
    </message>
    <message>
      <source>«{value}» is no national grade. Type one of these: {known}.</source>
      <translation>«{value}» — не оцінка за національною шкалою. Впишіть одну з таких: {known}.</translation>
    </message>
    <message>
      <source>«{value}» is no number of ECTS credits: type one up to {most}, or nothing.</source>
      <translation>«{value}» — не кількість кредитів ЄКТС. Уведіть число до {most} або залиште поле порожнім.</translation>
    </message>
    <message>
      <source>«{value}» is no number of places. Type a whole number, 0 or more.</source>
      <translation>«{value}» — не кількість місць. Введіть ціле число, 0 або більше.</translation>
    </message>
    <message>
      <source>«{value}» is no number of points. Type 0 to 100.</source>
      <translation>«{value}» — не кількість балів. Впишіть від 0 до 100.</translation>
    </message>
    <message>
      <source>«{value}» is no result of an exercise. Type 14,05 or 3:40, or how many times.</source>
      <translation>«{value}» — не результат вправи. Уведіть час (14,05 або 3:40) чи кількість разів.</translation>
    </message>
    <message>
      <source>«{value}» is no result. Type points, a word such as «придатний», «н» with a ground, «нп».</source>
      <translation>«{value}» — не результат. Уведіть бали, слово на зразок «придатний», «н» із підставою або «нп».</translation>
    </message>
    <message>
      <source>«{value}» is no source of candidates: they serve in the police or come from the public.</source>
      <translation>«{value}» — не джерело кандидатів: це діючі поліцейські або особи з громадськості.</translation>
    </message>
    <message>
      <source>«{value}» is no special rank of the police. The rank stays empty.</source>
      <translation>«{value}» — не спеціальне звання поліції. Звання залишено порожнім.</translation>
    </message>
    <message>
      <source>«{value}» is nobody whom this letter takes off the list. Type the surname of one who is gone.</source>
      <translation>«{value}» — такої особи цей лист зі списку не вилучає. Введіть прізвище когось із вилучених.</translation>
    </message>
    <message>
      <source>«{value}» is not a date. Type day, month and year, such as 06.02.2021.</source>
      <translation>«{value}» — не дата. Введіть день, місяць і рік, наприклад 06.02.2021.</translation>
    </message>
    <message>
      <source>«{value}» is not a date. Write it as 2021-02-06.</source>
      <translation>«{value}» — не дата. Запишіть її так: 2021-02-06.</translation>
    </message>
    <message>
      <source>«{value}» is not a full name. Type the surname and the given name, or initials.</source>
      <translation>«{value}» — неповне ім’я. Введіть прізвище та ім’я або ініціали.</translation>
    </message>
    <message>
      <source>«{value}» is not a length in millimetres. Type it as 1,5 or −0,8.</source>
      <translation>«{value}» — не довжина в міліметрах. Зазначте її так: 1,5 або −0,8.</translation>
    </message>
    <message>
      <source>«{value}» is not a mark. Type points, or an absence word such as «н/я».</source>
      <translation>«{value}» — не оцінка. Введіть бали або позначку неявки, наприклад «н/я».</translation>
    </message>
    <message>
      <source>«{value}» is not a number of kilometres. The reading stays empty.</source>
      <translation>«{value}» — не кількість кілометрів. Пробіг не записано.</translation>
    </message>
    <message>
      <source>«{value}» is not a person's name. Type the surname and given names in letters.</source>
      <translation>«{value}» — не ім’я особи. Введіть прізвище, ім’я та по батькові літерами.</translation>
    </message>
    <message>
      <source>«{value}» is not a phone number. The phone stays empty.</source>
      <translation>«{value}» — не номер телефону. Телефон залишено порожнім.</translation>
    </message>
    <message>
      <source>«{value}» is not a whole number. Type digits alone.</source>
      <translation>«{value}» — не ціле число. Введіть лише цифри.</translation>
    </message>
    <message>
      <source>«{value}» is not a year of four digits. The year stays empty.</source>
      <translation>«{value}» — не рік із чотирьох цифр. Рік не записано.</translation>
    </message>
    <message>
      <source>«{value}» is not a ЄДРПОУ code: it has eight digits.</source>
      <translation>«{value}» — не код ЄДРПОУ: у ньому вісім цифр.</translation>
    </message>
    <message>
      <source>«{value}» is not points, and this discipline is marked in points.</source>
      <translation>«{value}» — не бали, а цю дисципліну оцінюють у балах.</translation>
    </message>
    <message>
      <source>«{value}» is not the address of a PostgreSQL server. Write it as postgresql://user@server/database.</source>
      <translation>«{value}» — не адреса сервера PostgreSQL. Запишіть її як postgresql://користувач@сервер/база.</translation>
    </message>
    <message>
      <source>«{value}» is nothing a letter does to a list.</source>
      <translation>«{value}» — не дія, яку лист виконує зі списком.</translation>
    </message>
    <message>
      <source>«{value}» may be more than one listener: {who}. Nothing was stored; say whose the marks are.</source>
      <translation>«{value}» — так може зватися не один слухач: {who}. Оцінок не записано: укажіть, кому вони належать.</translation>
    </message>
    <message>
      <source>«{value}» measures no exercise: it is done in seconds or a number of times.</source>
      <translation>«{value}» — не одиниця виміру вправи: її виконують на час або на кількість разів.</translation>
    </message>
    <message>
      <source>«{value}»: a community consents, proposes or refuses. Choose one of these.</source>
      <translation>«{value}»: громада погоджується, пропонує або відмовляється. Оберіть одне з цього.</translation>
    </message>
    <message>
      <source>«{value}»: nothing tells the surname from the given name. Check their order.</source>
      <translation>«{value}»: незрозуміло, де прізвище, а де ім’я. Перевірте їхній порядок.</translation>
    </message>
    <message>
      <source>«{value}»: this stage ends with a word. Type one of: {words}.</source>
      <translation>«{value}»: цей етап оцінюють словом. Уведіть одне з: {words}.</translation>
    </message>
    <message>
      <source>«{value}»: this stage gives points. Type how many, «н» with a ground, or «нп».</source>
      <translation>«{value}»: цей етап оцінюють балами. Уведіть бали, «н» із підставою або «нп».</translation>
    </message>
    <message>
      <source>«{word}» is no word of a rule for equal points. Choose the rule of the campaign anew.</source>
      <translation>«{word}» — невідоме слово правила для рівних балів. Оберіть правило відбору ще раз.</translation>
    </message>
    <message>
      <source>ЄДРПОУ code</source>
      <translation>Код ЄДРПОУ</translation>
    </message>
    <message>
      <source>В. о. — acting</source>
      <translation>В. о. (виконувач обов’язків)</translation>
    </message>
    <message>
      <source>Т. в. о. — acting for a time</source>
      <translation>Т. в. о. (тимчасовий виконувач обов’язків)</translation>
    </message>
    <message>
      <source>— not imported</source>
      <translation>— не імпортувати</translation>
    </message>
    <message>
      <source>“The same” fills what is empty; “another” comes in as a new person.</source>
      <translation>«Та сама» — заповнюється лише порожнє; «інша» — додається нова особа.</translation>
    </message>
    <message>
      <source>№ of the act</source>
      <translation>№ акта</translation>
    </message>
    <message>
      <source>№ {number}</source>
      <translation>№ {number}</translation>
    </message>
    <message>
      <source>№ {number} of {date}</source>
      <translation>№ {number} від {date}</translation>
    </message>
    <message>
      <source>№, plate, surname, community</source>
      <translation>№, номерний знак, прізвище, громада</translation>
    </message>
  </context>
</TS>
