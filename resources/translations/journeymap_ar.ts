<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>journeymap</name>
    <message>
        <source> hours</source>
        <translation> ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not on the scale</source>
        <translation>
            <numerusform>%n إجابة خارج السلّم</numerusform>
            <numerusform>إجابة واحدة خارج السلّم</numerusform>
            <numerusform>إجابتان خارج السلّم</numerusform>
            <numerusform>%n إجابات خارج السلّم</numerusform>
            <numerusform>%n إجابة خارج السلّم</numerusform>
            <numerusform>%n إجابة خارج السلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) say {code}, read as no answer</source>
        <translation>
            <numerusform>%n إجابة قيمتها {code} وتُقرأ كعدم إجابة</numerusform>
            <numerusform>إجابة واحدة قيمتها {code} وتُقرأ كعدم إجابة</numerusform>
            <numerusform>إجابتان قيمتهما {code} وتُقرآن كعدم إجابة</numerusform>
            <numerusform>%n إجابات قيمتها {code} وتُقرأ كعدم إجابة</numerusform>
            <numerusform>%n إجابة قيمتها {code} وتُقرأ كعدم إجابة</numerusform>
            <numerusform>%n إجابة قيمتها {code} وتُقرأ كعدم إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that cannot be read</source>
        <translation>
            <numerusform>%n إجابة لا تُقرأ</numerusform>
            <numerusform>إجابة واحدة لا تُقرأ</numerusform>
            <numerusform>إجابتان لا تُقرآن</numerusform>
            <numerusform>%n إجابات لا تُقرأ</numerusform>
            <numerusform>%n إجابة لا تُقرأ</numerusform>
            <numerusform>%n إجابة لا تُقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belief(s) differ from the data.</source>
        <translation>
            <numerusform>لا تقدير يختلف عن البيانات.</numerusform>
            <numerusform>تقدير واحد يختلف عن البيانات.</numerusform>
            <numerusform>تقديران يختلفان عن البيانات.</numerusform>
            <numerusform>%n تقديرات تختلف عن البيانات.</numerusform>
            <numerusform>%n تقديرًا يختلف عن البيانات.</numerusform>
            <numerusform>%n تقديرًا يختلف عن البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n حالة</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without a name, numbered</source>
        <translation>
            <numerusform>%n حالة بلا اسم، رُقّمت</numerusform>
            <numerusform>حالة واحدة بلا اسم، رُقّمت</numerusform>
            <numerusform>حالتان بلا اسم، رُقّمت</numerusform>
            <numerusform>%n حالات بلا اسم، رُقّمت</numerusform>
            <numerusform>%n حالة بلا اسم، رُقّمت</numerusform>
            <numerusform>%n حالة بلا اسم، رُقّمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without events, left out</source>
        <translation>
            <numerusform>%n حالة بلا أحداث، استُبعدت</numerusform>
            <numerusform>حالة واحدة بلا أحداث، استُبعدت</numerusform>
            <numerusform>حالتان بلا أحداث، استُبعدت</numerusform>
            <numerusform>%n حالات بلا أحداث، استُبعدت</numerusform>
            <numerusform>%n حالة بلا أحداث، استُبعدت</numerusform>
            <numerusform>%n حالة بلا أحداث، استُبعدت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%n عناصر محددة</numerusform>
            <numerusform>%n عنصرًا محددًا</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) alike</source>
        <translation>
            <numerusform>%n عمود متشابه</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان متشابهان</numerusform>
            <numerusform>%n أعمدة متشابهة</numerusform>
            <numerusform>%n عمودًا متشابهًا</numerusform>
            <numerusform>%n عمود متشابه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) explained elsewhere in the workbook ({sheets})</source>
        <translation>
            <numerusform>لم يُشرح أي عمود في موضع آخر من المصنف ({sheets})</numerusform>
            <numerusform>عمود واحد شُرح في موضع آخر من المصنف ({sheets})</numerusform>
            <numerusform>عمودان شُرحا في موضع آخر من المصنف ({sheets})</numerusform>
            <numerusform>%n أعمدة شُرحت في موضع آخر من المصنف ({sheets})</numerusform>
            <numerusform>%n عمودًا شُرحت في موضع آخر من المصنف ({sheets})</numerusform>
            <numerusform>%n عمود شُرحت في موضع آخر من المصنف ({sheets})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of comments</source>
        <translation>
            <numerusform>%n عمود تعليقات</numerusform>
            <numerusform>عمود تعليقات واحد</numerusform>
            <numerusform>عمودا تعليقات</numerusform>
            <numerusform>%n أعمدة تعليقات</numerusform>
            <numerusform>%n عمود تعليقات</numerusform>
            <numerusform>%n عمود تعليقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s): {what}: {columns}</source>
        <translation>
            <numerusform>لا أعمدة: {what}: {columns}</numerusform>
            <numerusform>عمود واحد: {what}: {columns}</numerusform>
            <numerusform>عمودان: {what}: {columns}</numerusform>
            <numerusform>%n أعمدة: {what}: {columns}</numerusform>
            <numerusform>%n عمودًا: {what}: {columns}</numerusform>
            <numerusform>%n عمود: {what}: {columns}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) kept</source>
        <translation>
            <numerusform>لا تعليقات محفوظة</numerusform>
            <numerusform>تعليق واحد محفوظ</numerusform>
            <numerusform>تعليقان محفوظان</numerusform>
            <numerusform>%n تعليقات محفوظة</numerusform>
            <numerusform>%n تعليقًا محفوظًا</numerusform>
            <numerusform>%n تعليق محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without a date that can be read: not in any month</source>
        <translation>
            <numerusform>%n شكوى بلا تاريخ مقروء: خارج كل الأشهر</numerusform>
            <numerusform>شكوى واحدة بلا تاريخ مقروء: خارج كل الأشهر</numerusform>
            <numerusform>شكويان بلا تاريخ مقروء: خارج كل الأشهر</numerusform>
            <numerusform>%n شكاوى بلا تاريخ مقروء: خارج كل الأشهر</numerusform>
            <numerusform>%n شكوى بلا تاريخ مقروء: خارج كل الأشهر</numerusform>
            <numerusform>%n شكوى بلا تاريخ مقروء: خارج كل الأشهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed here</source>
        <translation>
            <numerusform>لم يُتمّ أحد هنا</numerusform>
            <numerusform>أتمّ عميل واحد هنا</numerusform>
            <numerusform>أتمّ عميلان هنا</numerusform>
            <numerusform>أتمّ %n عملاء هنا</numerusform>
            <numerusform>أتمّ %n عميلًا هنا</numerusform>
            <numerusform>أتمّ %n عميل هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross it</source>
        <translation>
            <numerusform>لا يجتازه أحد</numerusform>
            <numerusform>يجتازه عميل واحد</numerusform>
            <numerusform>يجتازه عميلان</numerusform>
            <numerusform>يجتازه %n عملاء</numerusform>
            <numerusform>يجتازه %n عميلًا</numerusform>
            <numerusform>يجتازه %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s)</source>
        <translation>
            <numerusform>لا عبور</numerusform>
            <numerusform>عبور واحد</numerusform>
            <numerusform>عبوران</numerusform>
            <numerusform>%n عمليات عبور</numerusform>
            <numerusform>%n عملية عبور</numerusform>
            <numerusform>%n عملية عبور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s): {completed} completed, {lost} lost, {open} still open</source>
        <translation>
            <numerusform>لا عملاء: أتمّ {completed}، وفُقد {lost}، وما زال {open}</numerusform>
            <numerusform>عميل واحد: أتمّ {completed}، وفُقد {lost}، وما زال {open}</numerusform>
            <numerusform>عميلان: أتمّ {completed}، وفُقد {lost}، وما زال {open}</numerusform>
            <numerusform>%n عملاء: أتمّ {completed}، وفُقد {lost}، وما زال {open}</numerusform>
            <numerusform>%n عميلًا: أتمّ {completed}، وفُقد {lost}، وما زال {open}</numerusform>
            <numerusform>%n عميل: أتمّ {completed}، وفُقد {lost}، وما زال {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>لا إدارة</numerusform>
            <numerusform>إدارة واحدة</numerusform>
            <numerusform>إدارتان</numerusform>
            <numerusform>%n إدارات</numerusform>
            <numerusform>%n إدارة</numerusform>
            <numerusform>%n إدارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from {name}</source>
        <translation>
            <numerusform>لا فروق عن {name}</numerusform>
            <numerusform>فرق واحد عن {name}</numerusform>
            <numerusform>فرقان عن {name}</numerusform>
            <numerusform>%n فروق عن {name}</numerusform>
            <numerusform>%n فرقًا عن {name}</numerusform>
            <numerusform>%n فرق عن {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <comment>votes</comment>
        <translation>
            <numerusform>بلا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) in all</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة إجمالًا</numerusform>
            <numerusform>نقطتان إجمالًا</numerusform>
            <numerusform>%n نقاط إجمالًا</numerusform>
            <numerusform>%n نقطة إجمالًا</numerusform>
            <numerusform>%n نقطة إجمالًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left</source>
        <translation>
            <numerusform>لم تبقَ نقاط</numerusform>
            <numerusform>بقيت نقطة واحدة</numerusform>
            <numerusform>بقيت نقطتان</numerusform>
            <numerusform>بقيت %n نقاط</numerusform>
            <numerusform>بقيت %n نقطة</numerusform>
            <numerusform>بقيت %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) of an earlier vote are taken away.</source>
        <translation>
            <numerusform>لا نقاط من تصويت سابق.</numerusform>
            <numerusform>تُزال نقطة واحدة من تصويت سابق.</numerusform>
            <numerusform>تُزال نقطتان من تصويت سابق.</numerusform>
            <numerusform>تُزال %n نقاط من تصويت سابق.</numerusform>
            <numerusform>تُزال %n نقطة من تصويت سابق.</numerusform>
            <numerusform>تُزال %n نقطة من تصويت سابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) on the map</source>
        <translation>
            <numerusform>لا نقاط على الخريطة</numerusform>
            <numerusform>نقطة واحدة على الخريطة</numerusform>
            <numerusform>نقطتان على الخريطة</numerusform>
            <numerusform>%n نقاط على الخريطة</numerusform>
            <numerusform>%n نقطة على الخريطة</numerusform>
            <numerusform>%n نقطة على الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) outside every case, left out</source>
        <translation>
            <numerusform>%n حدث خارج كل حالة، استُبعدت</numerusform>
            <numerusform>حدث واحد خارج كل حالة، استُبعد</numerusform>
            <numerusform>حدثان خارج كل حالة، استُبعدا</numerusform>
            <numerusform>%n أحداث خارج كل حالة، استُبعدت</numerusform>
            <numerusform>%n حدثًا خارج كل حالة، استُبعدت</numerusform>
            <numerusform>%n حدث خارج كل حالة، استُبعدت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further way(s) too rare to list: {count} crossings</source>
        <translation>
            <numerusform>لا طرق أخرى أندر من أن تُدرج: {count} عبورًا</numerusform>
            <numerusform>طريق آخر أندر من أن يُدرج: {count} عبورًا</numerusform>
            <numerusform>طريقان آخران أندر من أن يُدرجا: {count} عبورًا</numerusform>
            <numerusform>%n طرق أخرى أندر من أن تُدرج: {count} عبورًا</numerusform>
            <numerusform>%n طريقًا آخر أندر من أن يُدرج: {count} عبورًا</numerusform>
            <numerusform>%n طريق آخر أندر من أن يُدرج: {count} عبورًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had waited so long when the log ended</source>
        <translation>
            <numerusform>لم ينتظر أحد هذه المدة حتى نهاية السجل</numerusform>
            <numerusform>انتظر عميل واحد هذه المدة حتى نهاية السجل</numerusform>
            <numerusform>انتظر عميلان هذه المدة حتى نهاية السجل</numerusform>
            <numerusform>انتظر %n عملاء هذه المدة حتى نهاية السجل</numerusform>
            <numerusform>انتظر %n عميلًا هذه المدة حتى نهاية السجل</numerusform>
            <numerusform>انتظر %n عميل هذه المدة حتى نهاية السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s)</source>
        <translation>
            <numerusform>لا تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%n عمليات تسليم</numerusform>
            <numerusform>%n عملية تسليم</numerusform>
            <numerusform>%n عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) between departments or channels</source>
        <translation>
            <numerusform>لا تسليم بين الإدارات أو القنوات</numerusform>
            <numerusform>تسليم واحد بين الإدارات أو القنوات</numerusform>
            <numerusform>عمليتا تسليم بين الإدارات أو القنوات</numerusform>
            <numerusform>%n عمليات تسليم بين الإدارات أو القنوات</numerusform>
            <numerusform>%n عملية تسليم بين الإدارات أو القنوات</numerusform>
            <numerusform>%n عملية تسليم بين الإدارات أو القنوات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) drawn</source>
        <translation>
            <numerusform>لا تسليم مرسومًا</numerusform>
            <numerusform>تسليم واحد مرسوم</numerusform>
            <numerusform>تسليمان مرسومان</numerusform>
            <numerusform>%n عمليات تسليم مرسومة</numerusform>
            <numerusform>%n عملية تسليم مرسومة</numerusform>
            <numerusform>%n عملية تسليم مرسومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) without an owner</source>
        <translation>
            <numerusform>لا تسليم بلا مسؤول</numerusform>
            <numerusform>تسليم واحد بلا مسؤول</numerusform>
            <numerusform>عمليتا تسليم بلا مسؤول</numerusform>
            <numerusform>%n عمليات تسليم بلا مسؤول</numerusform>
            <numerusform>%n عملية تسليم بلا مسؤول</numerusform>
            <numerusform>%n عملية تسليم بلا مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of step</source>
        <translation>
            <numerusform>%n نوع من الخطوات</numerusform>
            <numerusform>نوع واحد من الخطوات</numerusform>
            <numerusform>نوعان من الخطوات</numerusform>
            <numerusform>%n أنواع من الخطوات</numerusform>
            <numerusform>%n نوعًا من الخطوات</numerusform>
            <numerusform>%n نوع من الخطوات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n صف مستبعد</numerusform>
            <numerusform>صف واحد مستبعد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>%n صفوف مستبعدة</numerusform>
            <numerusform>%n صفًا مستبعدًا</numerusform>
            <numerusform>%n صف مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still go on</source>
        <translation>
            <numerusform>لا أحد قد يواصل</numerusform>
            <numerusform>قد يواصل عميل واحد</numerusform>
            <numerusform>قد يواصل عميلان</numerusform>
            <numerusform>قد يواصل %n عملاء</numerusform>
            <numerusform>قد يواصل %n عميلًا</numerusform>
            <numerusform>قد يواصل %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) read as no answer</source>
        <translation>
            <numerusform>%n إجابة أخرى تُقرأ كعدم إجابة</numerusform>
            <numerusform>إجابة أخرى تُقرأ كعدم إجابة</numerusform>
            <numerusform>إجابتان أخريان تُقرآن كعدم إجابة</numerusform>
            <numerusform>%n إجابات أخرى تُقرأ كعدم إجابة</numerusform>
            <numerusform>%n إجابة أخرى تُقرأ كعدم إجابة</numerusform>
            <numerusform>%n إجابة أخرى تُقرأ كعدم إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more code(s) declared missing</source>
        <translation>
            <numerusform>%n رمز آخر معلن في الملف بلا إجابة</numerusform>
            <numerusform>رمز آخر معلن في الملف بلا إجابة</numerusform>
            <numerusform>رمزان آخران معلنان في الملف بلا إجابة</numerusform>
            <numerusform>%n رموز أخرى معلنة في الملف بلا إجابة</numerusform>
            <numerusform>%n رمزًا آخر معلنًا في الملف بلا إجابة</numerusform>
            <numerusform>%n رمز آخر معلن في الملف بلا إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) are not shown.</source>
        <translation>
            <numerusform>كل الشرائح معروضة.</numerusform>
            <numerusform>شريحة أخرى غير معروضة.</numerusform>
            <numerusform>شريحتان أخريان غير معروضتين.</numerusform>
            <numerusform>%n شرائح أخرى غير معروضة.</numerusform>
            <numerusform>%n شريحة أخرى غير معروضة.</numerusform>
            <numerusform>%n شريحة أخرى غير معروضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stage(s)</source>
        <translation>
            <numerusform>لا مرحلة جديدة</numerusform>
            <numerusform>مرحلة جديدة واحدة</numerusform>
            <numerusform>مرحلتان جديدتان</numerusform>
            <numerusform>%n مراحل جديدة</numerusform>
            <numerusform>%n مرحلة جديدة</numerusform>
            <numerusform>%n مرحلة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NPS question(s)</source>
        <translation>
            <numerusform>%n سؤال NPS</numerusform>
            <numerusform>سؤال NPS واحد</numerusform>
            <numerusform>سؤالا NPS</numerusform>
            <numerusform>%n أسئلة NPS</numerusform>
            <numerusform>%n سؤال NPS</numerusform>
            <numerusform>%n سؤال NPS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {cases} cases have a single row: this is a list, not a log of steps</source>
        <translation>
            <numerusform>%n من {cases} حالة لها صف واحد فقط: هذه قائمة وليست سجل خطوات</numerusform>
            <numerusform>%n من {cases} حالة لها صف واحد فقط: هذه قائمة وليست سجل خطوات</numerusform>
            <numerusform>%n من {cases} حالة لها صف واحد فقط: هذه قائمة وليست سجل خطوات</numerusform>
            <numerusform>%n من {cases} حالة لها صف واحد فقط: هذه قائمة وليست سجل خطوات</numerusform>
            <numerusform>%n من {cases} حالة لها صف واحد فقط: هذه قائمة وليست سجل خطوات</numerusform>
            <numerusform>%n من {cases} حالة لها صف واحد فقط: هذه قائمة وليست سجل خطوات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of effort on {scale}</source>
        <translation>
            <numerusform>%n سؤال سهولة على سلّم {scale}</numerusform>
            <numerusform>سؤال سهولة واحد على سلّم {scale}</numerusform>
            <numerusform>سؤالا سهولة على سلّم {scale}</numerusform>
            <numerusform>%n أسئلة سهولة على سلّم {scale}</numerusform>
            <numerusform>%n سؤال سهولة على سلّم {scale}</numerusform>
            <numerusform>%n سؤال سهولة على سلّم {scale}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rare way(s) not drawn: {crossings} crossings, {share} of all</source>
        <translation>
            <numerusform>لا طرق نادرة غير مرسومة: {crossings} عبورًا، {share} من الكل</numerusform>
            <numerusform>طريق نادر واحد غير مرسوم: {crossings} عبورًا، {share} من الكل</numerusform>
            <numerusform>طريقان نادران غير مرسومين: {crossings} عبورًا، {share} من الكل</numerusform>
            <numerusform>%n طرق نادرة غير مرسومة: {crossings} عبورًا، {share} من الكل</numerusform>
            <numerusform>%n طريقًا نادرًا غير مرسوم: {crossings} عبورًا، {share} من الكل</numerusform>
            <numerusform>%n طريق نادر غير مرسوم: {crossings} عبورًا، {share} من الكل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating question(s) on {scale}</source>
        <translation>
            <numerusform>%n سؤال تقييم على سلّم {scale}</numerusform>
            <numerusform>سؤال تقييم واحد على سلّم {scale}</numerusform>
            <numerusform>سؤالا تقييم على سلّم {scale}</numerusform>
            <numerusform>%n أسئلة تقييم على سلّم {scale}</numerusform>
            <numerusform>%n سؤال تقييم على سلّم {scale}</numerusform>
            <numerusform>%n سؤال تقييم على سلّم {scale}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {why}</source>
        <translation>
            <numerusform>استُبعد %n صف: {why}</numerusform>
            <numerusform>استُبعد صف واحد: {why}</numerusform>
            <numerusform>استُبعد صفّان: {why}</numerusform>
            <numerusform>استُبعدت %n صفوف: {why}</numerusform>
            <numerusform>استُبعد %n صفًا: {why}</numerusform>
            <numerusform>استُبعد %n صف: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date that can be read in {column}</source>
        <translation>
            <numerusform>%n صف بلا تاريخ مقروء في {column}</numerusform>
            <numerusform>صف واحد بلا تاريخ مقروء في {column}</numerusform>
            <numerusform>صفّان بلا تاريخ مقروء في {column}</numerusform>
            <numerusform>%n صفوف بلا تاريخ مقروء في {column}</numerusform>
            <numerusform>%n صفًا بلا تاريخ مقروء في {column}</numerusform>
            <numerusform>%n صف بلا تاريخ مقروء في {column}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a partner: their {column} is not in {file}</source>
        <translation>
            <numerusform>%n صف بلا مقابل: قيمة {column} غير موجودة في {file}</numerusform>
            <numerusform>صف واحد بلا مقابل: قيمة {column} غير موجودة في {file}</numerusform>
            <numerusform>صفّان بلا مقابل: قيمة {column} غير موجودة في {file}</numerusform>
            <numerusform>%n صفوف بلا مقابل: قيمة {column} غير موجودة في {file}</numerusform>
            <numerusform>%n صفًا بلا مقابل: قيمة {column} غير موجودة في {file}</numerusform>
            <numerusform>%n صف بلا مقابل: قيمة {column} غير موجودة في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a weight, not counted</source>
        <translation>
            <numerusform>%n صف بلا وزن، خارج العدّ</numerusform>
            <numerusform>صف واحد بلا وزن، خارج العدّ</numerusform>
            <numerusform>صفّان بلا وزن، خارج العدّ</numerusform>
            <numerusform>%n صفوف بلا وزن، خارج العدّ</numerusform>
            <numerusform>%n صفًا بلا وزن، خارج العدّ</numerusform>
            <numerusform>%n صف بلا وزن، خارج العدّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n satisfaction question(s) on {scale}</source>
        <translation>
            <numerusform>%n سؤال رضا على سلّم {scale}</numerusform>
            <numerusform>سؤال رضا واحد على سلّم {scale}</numerusform>
            <numerusform>سؤالا رضا على سلّم {scale}</numerusform>
            <numerusform>%n أسئلة رضا على سلّم {scale}</numerusform>
            <numerusform>%n سؤال رضا على سلّم {scale}</numerusform>
            <numerusform>%n سؤال رضا على سلّم {scale}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) left out, because beliefs are whole numbers from 1 to 9</source>
        <translation>
            <numerusform>لم تُستبعد أي درجة، فالتقدير عدد صحيح من ١ إلى ٩</numerusform>
            <numerusform>استُبعدت درجة واحدة، فالتقدير عدد صحيح من ١ إلى ٩</numerusform>
            <numerusform>استُبعدت درجتان، فالتقدير عدد صحيح من ١ إلى ٩</numerusform>
            <numerusform>استُبعدت %n درجات، فالتقدير عدد صحيح من ١ إلى ٩</numerusform>
            <numerusform>استُبعدت %n درجة، فالتقدير عدد صحيح من ١ إلى ٩</numerusform>
            <numerusform>استُبعدت %n درجة، فالتقدير عدد صحيح من ١ إلى ٩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of touchpoints that are not on the map</source>
        <translation>
            <numerusform>%n درجة لنقاط تماس ليست على الخريطة</numerusform>
            <numerusform>درجة واحدة لنقاط تماس ليست على الخريطة</numerusform>
            <numerusform>درجتان لنقاط تماس ليست على الخريطة</numerusform>
            <numerusform>%n درجات لنقاط تماس ليست على الخريطة</numerusform>
            <numerusform>%n درجة لنقاط تماس ليست على الخريطة</numerusform>
            <numerusform>%n درجة لنقاط تماس ليست على الخريطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n شريحة</numerusform>
            <numerusform>شريحة واحدة</numerusform>
            <numerusform>شريحتان</numerusform>
            <numerusform>%n شرائح</numerusform>
            <numerusform>%n شريحة</numerusform>
            <numerusform>%n شريحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller group(s) not shown</source>
        <translation>
            <numerusform>لا شرائح أصغر مخفية</numerusform>
            <numerusform>شريحة أصغر واحدة لا تظهر</numerusform>
            <numerusform>شريحتان أصغر لا تظهران</numerusform>
            <numerusform>%n شرائح أصغر لا تظهر</numerusform>
            <numerusform>%n شريحة أصغر لا تظهر</numerusform>
            <numerusform>%n شريحة أصغر لا تظهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) beginning before the one ahead ends, {most} of them from '{source}' to '{target}': counted, but without a wait</source>
        <translation>
            <numerusform>%n خطوة قبل انتهاء ما يسبقها، منها {most} من «{source}» إلى «{target}»: تُحتسب دون وقت انتظار</numerusform>
            <numerusform>خطوة واحدة قبل انتهاء ما يسبقها، منها {most} من «{source}» إلى «{target}»: تُحتسب دون وقت انتظار</numerusform>
            <numerusform>خطوتان قبل انتهاء ما يسبقها، منها {most} من «{source}» إلى «{target}»: تُحتسب دون وقت انتظار</numerusform>
            <numerusform>%n خطوات قبل انتهاء ما يسبقها، منها {most} من «{source}» إلى «{target}»: تُحتسب دون وقت انتظار</numerusform>
            <numerusform>%n خطوة قبل انتهاء ما يسبقها، منها {most} من «{source}» إلى «{target}»: تُحتسب دون وقت انتظار</numerusform>
            <numerusform>%n خطوة قبل انتهاء ما يسبقها، منها {most} من «{source}» إلى «{target}»: تُحتسب دون وقت انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lead to or from activities that are not on the map.</source>
        <translation>
            <numerusform>لا خطوات من أنشطة ليست على الخريطة أو إليها.</numerusform>
            <numerusform>خطوة واحدة من أنشطة ليست على الخريطة أو إليها.</numerusform>
            <numerusform>خطوتان من أنشطة ليست على الخريطة أو إليها.</numerusform>
            <numerusform>%n خطوات من أنشطة ليست على الخريطة أو إليها.</numerusform>
            <numerusform>%n خطوة من أنشطة ليست على الخريطة أو إليها.</numerusform>
            <numerusform>%n خطوة من أنشطة ليست على الخريطة أو إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with the same time at both ends, and the rows of a table have no order: they stand by name; name a column that orders them under order in the recipe</source>
        <translation>
            <numerusform>%n خطوة بالوقت نفسه عند طرفيها، وصفوف الجدول لا ترتيب لها: رُتبت بالاسم؛ سمِّ في الوصفة تحت &#x2068;order&#x2069; عمودًا يحدد ترتيبها</numerusform>
            <numerusform>خطوة واحدة بالوقت نفسه عند طرفيها، وصفوف الجدول لا ترتيب لها: رُتبت بالاسم؛ سمِّ في الوصفة تحت &#x2068;order&#x2069; عمودًا يحدد ترتيبها</numerusform>
            <numerusform>خطوتان بالوقت نفسه عند طرفيها، وصفوف الجدول لا ترتيب لها: رُتبت بالاسم؛ سمِّ في الوصفة تحت &#x2068;order&#x2069; عمودًا يحدد ترتيبها</numerusform>
            <numerusform>%n خطوات بالوقت نفسه عند طرفيها، وصفوف الجدول لا ترتيب لها: رُتبت بالاسم؛ سمِّ في الوصفة تحت &#x2068;order&#x2069; عمودًا يحدد ترتيبها</numerusform>
            <numerusform>%n خطوة بالوقت نفسه عند طرفيها، وصفوف الجدول لا ترتيب لها: رُتبت بالاسم؛ سمِّ في الوصفة تحت &#x2068;order&#x2069; عمودًا يحدد ترتيبها</numerusform>
            <numerusform>%n خطوة بالوقت نفسه عند طرفيها، وصفوف الجدول لا ترتيب لها: رُتبت بالاسم؛ سمِّ في الوصفة تحت &#x2068;order&#x2069; عمودًا يحدد ترتيبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <comment>rows of a survey</comment>
        <translation>
            <numerusform>لا صفوف اختبار</numerusform>
            <numerusform>صف اختبار واحد</numerusform>
            <numerusform>صفّا اختبار</numerusform>
            <numerusform>%n صفوف اختبار</numerusform>
            <numerusform>%n صف اختبار</numerusform>
            <numerusform>%n صف اختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) counted</source>
        <translation>
            <numerusform>تُحسب %n إجابة تجريبية</numerusform>
            <numerusform>تُحسب إجابة تجريبية واحدة</numerusform>
            <numerusform>تُحسب إجابتان تجريبيتان</numerusform>
            <numerusform>تُحسب %n إجابات تجريبية</numerusform>
            <numerusform>تُحسب %n إجابة تجريبية</numerusform>
            <numerusform>تُحسب %n إجابة تجريبية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) left out</source>
        <translation>
            <numerusform>استُبعدت %n إجابة تجريبية</numerusform>
            <numerusform>استُبعدت إجابة تجريبية واحدة</numerusform>
            <numerusform>استُبعدت إجابتان تجريبيتان</numerusform>
            <numerusform>استُبعدت %n إجابات تجريبية</numerusform>
            <numerusform>استُبعدت %n إجابة تجريبية</numerusform>
            <numerusform>استُبعدت %n إجابة تجريبية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a score</source>
        <translation>
            <numerusform>لا نصوص دون درجة</numerusform>
            <numerusform>نص واحد دون درجة</numerusform>
            <numerusform>نصان دون درجة</numerusform>
            <numerusform>%n نصوص دون درجة</numerusform>
            <numerusform>%n نصًا دون درجة</numerusform>
            <numerusform>%n نص دون درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>لا نقاط تماس</numerusform>
            <numerusform>نقطة تماس واحدة</numerusform>
            <numerusform>نقطتا تماس</numerusform>
            <numerusform>%n نقاط تماس</numerusform>
            <numerusform>%n نقطة تماس</numerusform>
            <numerusform>%n نقطة تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ أي نقطة تماس</numerusform>
            <numerusform>نُسخت نقطة تماس واحدة</numerusform>
            <numerusform>نُسخت نقطتا تماس</numerusform>
            <numerusform>نُسخت %n نقاط تماس</numerusform>
            <numerusform>نُسخت %n نقطة تماس</numerusform>
            <numerusform>نُسخت %n نقطة تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) made</source>
        <translation>
            <numerusform>لم تُنشأ نقاط تماس</numerusform>
            <numerusform>أُنشئت نقطة تماس واحدة</numerusform>
            <numerusform>أُنشئت نقطتا تماس</numerusform>
            <numerusform>أُنشئت %n نقاط تماس</numerusform>
            <numerusform>أُنشئت %n نقطة تماس</numerusform>
            <numerusform>أُنشئت %n نقطة تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) named row by row</source>
        <translation>
            <numerusform>%n نقطة تماس مسمّاة في كل صف</numerusform>
            <numerusform>نقطة تماس واحدة مسمّاة في كل صف</numerusform>
            <numerusform>نقطتا تماس مسمّاتان في كل صف</numerusform>
            <numerusform>%n نقاط تماس مسمّاة في كل صف</numerusform>
            <numerusform>%n نقطة تماس مسمّاة في كل صف</numerusform>
            <numerusform>%n نقطة تماس مسمّاة في كل صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) pasted</source>
        <translation>
            <numerusform>لم تُلصق أي نقطة تماس</numerusform>
            <numerusform>أُلصقت نقطة تماس واحدة</numerusform>
            <numerusform>أُلصقت نقطتا تماس</numerusform>
            <numerusform>أُلصقت %n نقاط تماس</numerusform>
            <numerusform>أُلصقت %n نقطة تماس</numerusform>
            <numerusform>أُلصقت %n نقطة تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished answer(s)</source>
        <translation>
            <numerusform>لا إجابات غير مكتملة</numerusform>
            <numerusform>إجابة غير مكتملة واحدة</numerusform>
            <numerusform>إجابتان غير مكتملتين</numerusform>
            <numerusform>%n إجابات غير مكتملة</numerusform>
            <numerusform>%n إجابة غير مكتملة</numerusform>
            <numerusform>%n إجابة غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished answer(s) counted too</source>
        <translation>
            <numerusform>تُحسب أيضًا %n إجابة غير مكتملة</numerusform>
            <numerusform>تُحسب أيضًا إجابة واحدة غير مكتملة</numerusform>
            <numerusform>تُحسب أيضًا إجابتان غير مكتملتين</numerusform>
            <numerusform>تُحسب أيضًا %n إجابات غير مكتملة</numerusform>
            <numerusform>تُحسب أيضًا %n إجابة غير مكتملة</numerusform>
            <numerusform>تُحسب أيضًا %n إجابة غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished answer(s) left out</source>
        <translation>
            <numerusform>استُبعدت %n إجابة غير مكتملة</numerusform>
            <numerusform>استُبعدت إجابة واحدة غير مكتملة</numerusform>
            <numerusform>استُبعدت إجابتان غير مكتملتين</numerusform>
            <numerusform>استُبعدت %n إجابات غير مكتملة</numerusform>
            <numerusform>استُبعدت %n إجابة غير مكتملة</numerusform>
            <numerusform>استُبعدت %n إجابة غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n قيمة</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went straight back</source>
        <translation>
            <numerusform>لم يعد أحد مباشرة</numerusform>
            <numerusform>عاد واحد مباشرة</numerusform>
            <numerusform>عاد اثنان مباشرة</numerusform>
            <numerusform>عاد %n مباشرة</numerusform>
            <numerusform>عاد %n مباشرة</numerusform>
            <numerusform>عاد %n مباشرة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About journeymap</source>
        <translation>&amp;حول &#x2068;journeymap&#x2069;</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Add touchpoint</source>
        <translation>إ&amp;ضافة نقطة تماس</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;التعليقات على الخريطة</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>س&amp;لوك العملاء</translation>
    </message>
    <message>
        <source>&amp;Belief against data</source>
        <translation>&amp;التقدير مقابل البيانات</translation>
    </message>
    <message>
        <source>&amp;Choose a recipe file…</source>
        <translation>&amp;اختيار ملف وصفة…</translation>
    </message>
    <message>
        <source>&amp;Choose its touchpoints</source>
        <translation>ا&amp;ختيار نقاط تماسها</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Close journey</source>
        <translation>إ&amp;غلاق الرحلة</translation>
    </message>
    <message>
        <source>&amp;Compare versions</source>
        <translation>&amp;مقارنة النسخ</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;مقارنةً بـ</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;مقارنة…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;ربط بـ…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>ن&amp;سخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;عدّ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete version</source>
        <translation>&amp;حذف النسخة</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>الإ&amp;دارة</translation>
    </message>
    <message>
        <source>&amp;Departments by departments</source>
        <translation>الإدارات مقابل الإ&amp;دارات</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Dot voting…</source>
        <translation>&amp;تصويت بالنقاط…</translation>
    </message>
    <message>
        <source>&amp;Draw this way</source>
        <translation>&amp;رسم هذا الطريق</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;أسبق</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <translation>&amp;ملاءمة النافذة</translation>
    </message>
    <message>
        <source>&amp;Folder that exports are put into</source>
        <translation>ال&amp;مجلد الذي توضع فيه الملفات المصدرة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;الصيغة</translation>
    </message>
    <message>
        <source>&amp;Funnel of steps</source>
        <translation>&amp;قمع الخطوات</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>التقسيم &amp;حسب</translation>
    </message>
    <message>
        <source>&amp;Guess everything anew</source>
        <translation>&amp;تخمين كل شيء من جديد</translation>
    </message>
    <message>
        <source>&amp;Hand-offs and their owners</source>
        <translation>&amp;عمليات التسليم والمسؤولون عنها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Import survey or log…</source>
        <translation>ا&amp;ستيراد استبيان أو سجل أحداث…</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Keep comments</source>
        <translation>&amp;الاحتفاظ بالتعليقات</translation>
    </message>
    <message>
        <source>&amp;Keep comments, with e-mail addresses and phone numbers masked</source>
        <translation>&amp;حفظ التعليقات مع إخفاء عناوين البريد وأرقام الهاتف</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>الإ&amp;بقاء على نسختي</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>لوحة الم&amp;فاتيح والفأرة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Log and map…</source>
        <translation>ال&amp;سجل والخريطة…</translation>
    </message>
    <message>
        <source>&amp;Look at it first…</source>
        <translation>&amp;النظر إليه أولًا…</translation>
    </message>
    <message>
        <source>&amp;Look at its columns</source>
        <translation>ا&amp;ستعراض أعمدته</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>الم&amp;قياس</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;لحظة الحقيقة</translation>
    </message>
    <message>
        <source>&amp;Months counted</source>
        <translation>الأ&amp;شهر المعدودة</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>ا&amp;سم القالب</translation>
    </message>
    <message>
        <source>&amp;Name of this source</source>
        <translation>&amp;اسم هذا المصدر</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>نسخة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>&amp;Not this one</source>
        <translation>&amp;ليس هذا</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>فتح &amp;نسخة</translation>
    </message>
    <message>
        <source>&amp;Open for writing</source>
        <translation>فتح &amp;للكتابة</translation>
    </message>
    <message>
        <source>&amp;Open for writing…</source>
        <translation>فتح &amp;للكتابة…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Order of equal times</source>
        <translation>&amp;ترتيب الأوقات المتساوية</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>ات&amp;جاه الورق</translation>
    </message>
    <message>
        <source>&amp;Overwrite theirs</source>
        <translation>ال&amp;كتابة فوق نسختهم</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>&amp;المسؤول…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Paths behind a hand-off</source>
        <translation>ال&amp;مسارات خلف التسليم</translation>
    </message>
    <message>
        <source>&amp;Pin as a quote</source>
        <translation>&amp;تثبيت كاقتباس</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>الإ&amp;عداد المحفوظ</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>النسخة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Put on the map</source>
        <translation>ال&amp;وضع على الخريطة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Read it otherwise…</source>
        <translation>&amp;قراءته بطريقة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;إعادة {step}</translation>
    </message>
    <message>
        <source>&amp;Rehearse translation (mirrored)</source>
        <translation>&amp;تجريب الترجمة (معكوسة)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إ&amp;عادة التحميل</translation>
    </message>
    <message>
        <source>&amp;Reload, losing my changes</source>
        <translation>إ&amp;عادة التحميل مع فقدان تغييراتي</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>&amp;حذف قالب</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Reveal the dots</source>
        <translation>&amp;كشف النقاط</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;عكس الاتجاه</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>&amp;الصفوف هي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Save it here again</source>
        <translation>&amp;حفظه هنا من جديد</translation>
    </message>
    <message>
        <source>&amp;Save this recipe as a file…</source>
        <translation>&amp;حفظ هذه الوصفة في ملف…</translation>
    </message>
    <message>
        <source>&amp;Show what changed</source>
        <translation>&amp;عرض ما تغيّر</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Size in pixels</source>
        <translation>ال&amp;حجم بالبكسل</translation>
    </message>
    <message>
        <source>&amp;Stages…</source>
        <translation>ال&amp;مراحل…</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;قياسي</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Table or view</source>
        <translation>ال&amp;جدول أو العرض</translation>
    </message>
    <message>
        <source>&amp;Take in without asking what fits and has not changed</source>
        <translation>&amp;إدخال ما يطابق ولم يتغير دون سؤال</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;إدخاله</translation>
    </message>
    <message>
        <source>&amp;Take off the map</source>
        <translation>الإ&amp;زالة من الخريطة</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;استبعاد</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>ال&amp;عنوان…</translation>
    </message>
    <message>
        <source>&amp;Try everything again</source>
        <translation>&amp;محاولة كل شيء من جديد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع عن {step}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;مستودع البيانات</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for the next export…</source>
        <translation>&amp;مراقبة مجلد للتصدير التالي…</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>ال&amp;طريق</translation>
    </message>
    <message>
        <source>&amp;What if it were repaired…</source>
        <translation>&amp;ماذا لو أُصلح…</translation>
    </message>
    <message>
        <source>&amp;When it began</source>
        <translation>وقت ال&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;من المتحدث</translation>
    </message>
    <message>
        <source>'{column}' has more than {most} different values, which is no score</source>
        <translation>للعمود «{column}» أكثر من {most} قيمة مختلفة، فليس درجة</translation>
    </message>
    <message>
        <source>'{column}' has more than {most} values, too many to compare</source>
        <translation>للعمود «{column}» أكثر من {most} قيمة، وهذا كثير على المقارنة</translation>
    </message>
    <message>
        <source>'{column}' names more than {most} touchpoints</source>
        <translation>يسمّي العمود «{column}» أكثر من {most} نقطة تماس</translation>
    </message>
    <message>
        <source>'{delimiter}' is no delimiter</source>
        <translation>«{delimiter}» ليس فاصلًا</translation>
    </message>
    <message>
        <source>'{file}' ends in nothing that can be written, use one of {names}</source>
        <translation>لا يمكن الكتابة بامتداد «{file}»؛ يمكن استخدام أحد هذه: {names}</translation>
    </message>
    <message>
        <source>'{kind}' is none of {names}</source>
        <translation>«{kind}» ليس أيًّا من هذه: {names}</translation>
    </message>
    <message>
        <source>'{name}' is no plain file name</source>
        <translation>«{name}» ليس اسم ملف بسيطًا</translation>
    </message>
    <message>
        <source>'{name}' was taken for '{touchpoint}'</source>
        <translation>اعتُبر '{name}' هو '{touchpoint}'</translation>
    </message>
    <message>
        <source>'{text}' is no span of time; write 30d, 12h or 90min</source>
        <translation>«{text}» ليس مدة زمنية؛ الصيغة &#x2066;30d&#x2069; أو &#x2066;12h&#x2069; أو &#x2066;90min&#x2069;</translation>
    </message>
    <message>
        <source>'{variable}' is no segment of this file</source>
        <translation>«{variable}» ليس شريحة في هذا الملف</translation>
    </message>
    <message>
        <source>(elsewhere {usual})</source>
        <translation>(في غيره {usual})</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a refusal</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>joins names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>joins reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>--against {against}: neither a month (2026-03), months (2026-01..2026-03), {previous} nor a source; the sources are {names}</source>
        <translation>&#x2066;--against&#x2069; مع {against}: ليس شهرًا (&#x2066;2026-03&#x2069;) ولا أشهرًا (&#x2066;2026-01..2026-03&#x2069;) ولا {previous} ولا مصدرًا؛ المصادر: {names}</translation>
    </message>
    <message>
        <source>--since {since} is after --until {until}</source>
        <translation>قيمة &#x2066;--since&#x2069; وهي {since} تقع بعد قيمة &#x2066;--until&#x2069; وهي {until}</translation>
    </message>
    <message>
        <source>0 means no answer</source>
        <translation>الصفر يعني بلا إجابة</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>٠ أو ١</translation>
    </message>
    <message>
        <source>0%: as it is; 100%: it loses only what is typical of the others</source>
        <translation>٠٪: كما هو؛ ١٠٠٪: لا يفقد إلا ما هو معتاد لدى غيره</translation>
    </message>
    <message>
        <source>1 is the worst, 9 the best; the digit keys do the same</source>
        <translation>١ الأسوأ و٩ الأفضل؛ مفاتيح الأرقام تفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>50 is typical, 60 is one and a half times the harm of the others, 75 three times, 90 nine times: index = 100 R / (1 + R).</source>
        <translation>٥٠ تعني معتادًا، و٦٠ مرة ونصفًا من ضرر غيره، و٧٥ ثلاث مرات، و٩٠ تسع مرات: المؤشر = &#x2066;100 R / (1 + R)&#x2069;.</translation>
    </message>
    <message>
        <source>90 % wait</source>
        <translation>انتظار ٩٠٪</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>٩٥٪</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة ٩٥٪</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>فترة ٩٥٪</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences in a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>[[{key}]]: a list of tables is needed</source>
        <translation>[[{key}]]: تلزم قائمة جداول</translation>
    </message>
    <message>
        <source>A .journey you have</source>
        <translation>ملف &#x2066;.journey&#x2069; محفوظ</translation>
    </message>
    <message>
        <source>a belief is about a touchpoint or a transition, not about '{id}'</source>
        <translation>التقدير يخص نقطة تماس أو رابطًا، لا «{id}»</translation>
    </message>
    <message>
        <source>a belief lies from {low} to {high}</source>
        <translation>التقدير عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a block is damaged</source>
        <translation>إحدى الكتل تالفة</translation>
    </message>
    <message>
        <source>a case and its times once more</source>
        <translation>الحالة نفسها بأوقاتها نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>a cell is too large, or a quote opens and never closes</source>
        <translation>خلية كبيرة جدًا، أو علامة اقتباس فُتحت ولم تُغلق</translation>
    </message>
    <message>
        <source>a cell may have {most} characters</source>
        <translation>لا تتجاوز الخلية {most} حرفًا</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>إحدى القنوات</translation>
    </message>
    <message>
        <source>a column stands twice</source>
        <translation>عمود مكرر</translation>
    </message>
    <message>
        <source>a comment has at most {longest} letters</source>
        <translation>لا يتجاوز التعليق {longest} حرفًا</translation>
    </message>
    <message>
        <source>A complicated financial step</source>
        <translation>خطوة مالية معقّدة</translation>
    </message>
    <message>
        <source>A copy opens in a window of its own; the file stays as it is. After that, none of these is cleared away for a week.</source>
        <translation>تُفتح النسخة في نافذة خاصة بها ويبقى الملف كما هو. وبعدها لا يُزال أيّ من هذه لمدة أسبوع.</translation>
    </message>
    <message>
        <source>a count cannot be negative</source>
        <translation>لا يكون العدد سالبًا</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>إحدى الإدارات</translation>
    </message>
    <message>
        <source>a dot stands on a touchpoint, a transition or a note, not on '{id}'</source>
        <translation>توضع النقطة على نقطة تماس أو رابط أو ملاحظة، لا على «{id}»</translation>
    </message>
    <message>
        <source>A hand-off by &amp;group</source>
        <translation>تسليم حسب ال&amp;شريحة</translation>
    </message>
    <message>
        <source>A hand-off is a step on which the department or the channel changes. Its index says how much harm it does, compared with the other hand-offs of the same journey.</source>
        <translation>التسليم خطوة تتغيّر فيها الإدارة أو القناة. ومؤشره يبيّن مقدار ضرره مقارنةً بسائر عمليات التسليم في الرحلة نفسها.</translation>
    </message>
    <message>
        <source>a hand-off nobody drew</source>
        <translation>تسليم لم يرسمه أحد</translation>
    </message>
    <message>
        <source>A hand-off over &amp;time</source>
        <translation>تسليم واحد عبر ال&amp;زمن</translation>
    </message>
    <message>
        <source>a journey has at most {most} versions</source>
        <translation>لا تتجاوز نسخ الرحلة {most}</translation>
    </message>
    <message>
        <source>A journey has one calendar, that of its first file with dates</source>
        <translation>لكل رحلة تقويم واحد، هو تقويم أول ملف مؤرَّخ فيها</translation>
    </message>
    <message>
        <source>a journey holds at most {most} touchpoints</source>
        <translation>لا تتجاوز نقاط التماس في الرحلة {most}</translation>
    </message>
    <message>
        <source>a journey is an object</source>
        <translation>الرحلة كائن JSON</translation>
    </message>
    <message>
        <source>a journey needs at least one stage</source>
        <translation>تحتاج الرحلة إلى مرحلة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a journey says &quot;format&quot;: &quot;{format}&quot;, &quot;version&quot;: {version}</source>
        <translation>يَرِد في ملف الرحلة: &#x2066;&quot;format&quot;: &quot;{format}&quot;&#x2069; و&#x2066;&quot;version&quot;: {version}&#x2069;</translation>
    </message>
    <message>
        <source>A journey with survey and log</source>
        <translation>رحلة مع استبيان وسجل أحداث</translation>
    </message>
    <message>
        <source>a line of your own under the title</source>
        <translation>سطر خاص بك تحت العنوان</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a list is needed, not {found}</source>
        <translation>تلزم قائمة، لا {found}</translation>
    </message>
    <message>
        <source>a map has at most {most} annotations</source>
        <translation>لا تتجاوز التعليقات على الخريطة {most}</translation>
    </message>
    <message>
        <source>A map of so many touchpoints takes a moment.</source>
        <translation>ترتيب هذا العدد من نقاط التماس يستغرق لحظات.</translation>
    </message>
    <message>
        <source>A moment of truth</source>
        <translation>لحظة حقيقة</translation>
    </message>
    <message>
        <source>a name or a value cannot be sent to the server</source>
        <translation>تعذّر إرسال اسم أو قيمة إلى الخادم</translation>
    </message>
    <message>
        <source>A new file there that is read like an earlier export is offered above the map. The folder is remembered on this computer only, not in the journey.</source>
        <translation>أي ملف جديد هناك يُقرأ مثل تصدير سابق يُعرض فوق الخريطة. يُحفظ المجلد على هذا الحاسوب فقط لا في الرحلة.</translation>
    </message>
    <message>
        <source>a newer version of journeymap wrote this file: it opens read-only</source>
        <translation>كُتب هذا الملف بإصدار أحدث من journeymap: يُفتح للقراءة فقط</translation>
    </message>
    <message>
        <source>a note ({words})</source>
        <translation>ملاحظة ({words})</translation>
    </message>
    <message>
        <source>a note stands on a touchpoint or a transition</source>
        <translation>توضع الملاحظة على نقطة تماس أو رابط</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number is needed, not {value}</source>
        <translation>يلزم عدد، لا {value}</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a path meets a touchpoint once</source>
        <translation>يمر المسار بكل نقطة تماس مرة واحدة</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>A persona</source>
        <translation>إحدى الشخصيات</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a plain JSON file has no room for counts, recipes and versions</source>
        <translation>لا مكان في ملف JSON عادي للأعداد والوصفات والنسخ</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture; it is kept with the journey</source>
        <translation>صورة PNG أو JPEG؛ تُحفظ مع الرحلة</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a promised time is a number of hours that is not negative</source>
        <translation>الوقت المتعهَّد به عدد ساعات غير سالب</translation>
    </message>
    <message>
        <source>a quote opens and does not close properly</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق كما ينبغي</translation>
    </message>
    <message>
        <source>A real difference between these groups.</source>
        <translation>بين هذه الشرائح فرق حقيقي.</translation>
    </message>
    <message>
        <source>a recipe for {kind} cannot count a table</source>
        <translation>وصفة من النوع {kind} لا تعدّ جدولًا</translation>
    </message>
    <message>
        <source>a recipe of the kind '{kind}' cannot be counted yet</source>
        <translation>وصفة من النوع «{kind}» لا يمكن عدّها بعد</translation>
    </message>
    <message>
        <source>A remark beside what is chosen, or where you like, that is shown and exported with the map</source>
        <translation>تعليق بجانب ما حُدّد أو حيث تشاء، يُعرض ويُصدَّر مع الخريطة</translation>
    </message>
    <message>
        <source>a row cannot be read</source>
        <translation>تعذّرت قراءة صف</translation>
    </message>
    <message numerus="yes">
        <source>A sample: the first %n row(s)</source>
        <translation>
            <numerusform>عينة: أول %n صف</numerusform>
            <numerusform>عينة: الصف الأول</numerusform>
            <numerusform>عينة: أول صفين</numerusform>
            <numerusform>عينة: أول %n صفوف</numerusform>
            <numerusform>عينة: أول %n صفًا</numerusform>
            <numerusform>عينة: أول %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>A scale is written like 1–5, the worst answer first</source>
        <translation>يُكتب السلّم مثل ١–٥، والإجابة الأسوأ أولًا</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>درجة ليست عددًا</translation>
    </message>
    <message>
        <source>a score is on no scale</source>
        <translation>درجة بلا سلّم</translation>
    </message>
    <message>
        <source>A score needs {count} answers; below that its number of answers is shown instead</source>
        <translation>تحتاج الدرجة إلى {count} إجابات على الأقل؛ ودون ذلك يظهر عدد الإجابات بدلًا منها</translation>
    </message>
    <message>
        <source>a score takes at least one answer</source>
        <translation>تحتاج الدرجة إلى إجابة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a shipped template, or a file</source>
        <translation>قالب مرفق بالبرنامج أو ملف</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>إحدى المراحل</translation>
    </message>
    <message>
        <source>A template of this name is there already.</source>
        <translation>يوجد قالب بهذا الاسم.</translation>
    </message>
    <message>
        <source>A template of yours</source>
        <translation>قالب من قوالبك</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text has no beginning</source>
        <translation>نص بلا بداية</translation>
    </message>
    <message>
        <source>a text is cut short</source>
        <translation>نص مبتور</translation>
    </message>
    <message>
        <source>a text is needed, not {found}</source>
        <translation>يلزم نص، لا {found}</translation>
    </message>
    <message>
        <source>A touchpoint</source>
        <translation>إحدى نقاط التماس</translation>
    </message>
    <message>
        <source>a touchpoint cannot be connected to itself</source>
        <translation>لا يمكن ربط نقطة التماس بنفسها</translation>
    </message>
    <message>
        <source>a typical hand-off</source>
        <translation>تسليم معتاد</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>تنقصه قيمة</translation>
    </message>
    <message>
        <source>a variable is damaged</source>
        <translation>أحد المتغيرات تالف</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>تحتاج النسخة إلى اسم</translation>
    </message>
    <message>
        <source>a version needs a name of its own</source>
        <translation>تحتاج النسخة إلى اسم خاص بها</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a whole number is needed, not {value}</source>
        <translation>يلزم عدد صحيح، لا {value}</translation>
    </message>
    <message>
        <source>Aban</source>
        <comment>month</comment>
        <translation>آبان</translation>
    </message>
    <message numerus="yes">
        <source>about %n answer(s)</source>
        <translation>
            <numerusform>نحو %n إجابة</numerusform>
            <numerusform>نحو إجابة واحدة</numerusform>
            <numerusform>نحو إجابتين</numerusform>
            <numerusform>نحو %n إجابات</numerusform>
            <numerusform>نحو %n إجابة</numerusform>
            <numerusform>نحو %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n still wait.</source>
        <translation>
            <numerusform>لا أحد ما زال ينتظر.</numerusform>
            <numerusform>ما زال نحو عميل واحد ينتظر.</numerusform>
            <numerusform>ما زال نحو عميلين ينتظران.</numerusform>
            <numerusform>ما زال نحو %n عملاء ينتظرون.</numerusform>
            <numerusform>ما زال نحو %n عميلًا ينتظرون.</numerusform>
            <numerusform>ما زال نحو %n عميل ينتظرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>About journeymap</source>
        <translation>حول &#x2068;journeymap&#x2069;</translation>
    </message>
    <message>
        <source>about nothing on the map</source>
        <translation>عن شيء ليس على الخريطة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اتخاذ الإجراء</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>activity: {column}</source>
        <translation>النشاط: {column}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add &amp;idea…</source>
        <translation>إضافة &amp;فكرة…</translation>
    </message>
    <message>
        <source>Add &amp;pain…</source>
        <translation>إضافة &amp;ألم…</translation>
    </message>
    <message>
        <source>Add &amp;quote…</source>
        <translation>إضافة &amp;اقتباس…</translation>
    </message>
    <message>
        <source>Add a department a&amp;bove</source>
        <translation>إضافة إدارة &amp;فوقها</translation>
    </message>
    <message>
        <source>Add a department be&amp;low</source>
        <translation>إضافة إدارة &amp;تحتها</translation>
    </message>
    <message>
        <source>Add a stage &amp;after</source>
        <translation>إضافة مرحلة &amp;بعدها</translation>
    </message>
    <message>
        <source>Add a stage &amp;before</source>
        <translation>إضافة مرحلة &amp;قبلها</translation>
    </message>
    <message>
        <source>Add a touchpoint beside the chosen one; or double-click the map</source>
        <translation>إضافة نقطة تماس بجانب المحددة؛ أو بالنقر المزدوج على الخريطة</translation>
    </message>
    <message>
        <source>Add a touchpoint, or rename what is there</source>
        <translation>إضافة نقطة تماس، أو إعادة تسمية الموجود</translation>
    </message>
    <message>
        <source>Add an annotation on the map, and put it where you like</source>
        <translation>أضف تعليقًا على الخريطة وضعه حيث تشاء</translation>
    </message>
    <message>
        <source>Add an&amp;notation…</source>
        <translation>إضافة &amp;تعليق على الخريطة…</translation>
    </message>
    <message>
        <source>Add and connect the ne&amp;xt</source>
        <translation>إضافة ال&amp;تالية وربطها</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>إضافة تعليق على الخريطة</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>إضافة قناة</translation>
    </message>
    <message>
        <source>Add department</source>
        <translation>إضافة إدارة</translation>
    </message>
    <message>
        <source>add evidence from exports and save</source>
        <translation>إضافة أدلة من ملفات البيانات ثم الحفظ</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add q&amp;uestion…</source>
        <translation>إضافة &amp;سؤال…</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Add the next in the next sta&amp;ge</source>
        <translation>إضافة التالية في المرحلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>إضافة نقطة تماس</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>added</source>
        <comment>against the other version</comment>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>adds up to</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>التوصية للآخرين</translation>
    </message>
    <message>
        <source>after {at}, {back} of {came} from {source} go to {source} next, from elsewhere {others_back} of {others}: reach and repairs, which forget this, are rough here</source>
        <translation>بعد {at} يذهب {back} من {came} القادمين من {source} إلى {source} تاليًا، ومن غيرها {others_back} من {others}: الوصول والإصلاح لا يتذكران ذلك فهما تقريبيان هنا</translation>
    </message>
    <message>
        <source>Agreement {number} (+1 all alike, 0 evenly spread, −1 two opposite halves), n {count}</source>
        <translation>التوافق {number} (&#x2066;+١&#x2069; الجميع متفقون، ٠ توزّع متساوٍ، &#x2066;−١&#x2069; نصفان متضادان)، {count} إجابة</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) counted</source>
        <translation>
            <numerusform>عُدّت الصفوف كلها وعددها %n</numerusform>
            <numerusform>عُدّ الصف الوحيد</numerusform>
            <numerusform>عُدّ الصفان كلاهما</numerusform>
            <numerusform>عُدّت الصفوف كلها وعددها %n</numerusform>
            <numerusform>عُدّت الصفوف كلها وعددها %n</numerusform>
            <numerusform>عُدّت الصفوف كلها وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>all dots are placed</source>
        <translation>وُضعت كل النقاط</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>allow more by {setting}</source>
        <translation>يمكن السماح بالمزيد عبر {setting}</translation>
    </message>
    <message>
        <source>Along the way, to other lanes and stages</source>
        <translation>على طول المسار، إلى إدارات ومراحل أخرى</translation>
    </message>
    <message>
        <source>already in an earlier file</source>
        <translation>موجود في ملف سابق</translation>
    </message>
    <message>
        <source>Alt and arrow keys</source>
        <translation>&#x2068;Alt&#x2069; ومفاتيح الأسهم</translation>
    </message>
    <message>
        <source>an annotation ({words})</source>
        <translation>تعليق على الخريطة ({words})</translation>
    </message>
    <message>
        <source>an annotation cannot stand so far away</source>
        <translation>لا يمكن أن يبعد التعليق إلى هذا الحد</translation>
    </message>
    <message>
        <source>an annotation has at most {most} characters</source>
        <translation>لا يتجاوز التعليق {most} حرفًا</translation>
    </message>
    <message>
        <source>an annotation has words</source>
        <translation>يحتاج التعليق إلى نص</translation>
    </message>
    <message>
        <source>an annotation points at a touchpoint or a transition</source>
        <translation>يشير التعليق إلى نقطة تماس أو رابط</translation>
    </message>
    <message>
        <source>an earlier month, months as 2026-01..2026-03, 'previous', or another source</source>
        <translation>شهر سابق، أو أشهر مثل &#x2066;2026-01..2026-03&#x2069;، أو &#x2066;previous&#x2069;، أو مصدر آخر</translation>
    </message>
    <message>
        <source>an export of {tool}</source>
        <translation>ملف من {tool}</translation>
    </message>
    <message>
        <source>an export of {tool} ({signs})</source>
        <translation>ملف من {tool} ({signs})</translation>
    </message>
    <message>
        <source>an extension is damaged</source>
        <translation>أحد الملحقات تالف</translation>
    </message>
    <message>
        <source>an id cannot be empty</source>
        <translation>لا يكون المعرّف فارغًا</translation>
    </message>
    <message>
        <source>an id cannot begin with a question mark</source>
        <translation>لا يبدأ المعرّف بعلامة استفهام</translation>
    </message>
    <message>
        <source>an id cannot hold control characters or half ones</source>
        <translation>لا يحتوي المعرّف على حروف تحكّم ولا أنصاف حروف</translation>
    </message>
    <message>
        <source>an id has at most 200 characters</source>
        <translation>لا يتجاوز المعرّف ٢٠٠ حرف</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an object is needed, not {found}</source>
        <translation>يلزم كائن، لا {found}</translation>
    </message>
    <message>
        <source>An&amp;other…</source>
        <translation>شعار آ&amp;خر…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>notes</comment>
        <translation>
            <numerusform>ولا ملاحظة أخرى</numerusform>
            <numerusform>وملاحظة أخرى</numerusform>
            <numerusform>وملاحظتان أخريان</numerusform>
            <numerusform>و%n ملاحظات أخرى</numerusform>
            <numerusform>و%n ملاحظة أخرى</numerusform>
            <numerusform>و%n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>unsaved documents</comment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وعمل آخر</numerusform>
            <numerusform>وعملان آخران</numerusform>
            <numerusform>و%n أعمال أخرى</numerusform>
            <numerusform>و%n عملًا آخر</numerusform>
            <numerusform>و%n عمل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>تعليق على الخريطة</translation>
    </message>
    <message>
        <source>Annotation: {words}</source>
        <translation>تعليق على الخريطة: {words}</translation>
    </message>
    <message>
        <source>Annotations: none on the map yet</source>
        <translation>التعليقات على الخريطة: لا شيء بعد</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>Another order in {place}</source>
        <translation>ترتيب آخر في {place}</translation>
    </message>
    <message>
        <source>another size</source>
        <translation>حجم آخر</translation>
    </message>
    <message>
        <source>Another way from here: a branch</source>
        <translation>مسار آخر من هنا: فرع</translation>
    </message>
    <message>
        <source>answer codes</source>
        <translation>رموز الإجابة</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>answered on: {column}</source>
        <translation>تاريخ الرد: {column}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers behind it</source>
        <translation>الإجابات وراءها</translation>
    </message>
    <message>
        <source>answers of customers (a survey)</source>
        <translation>إجابات العملاء (استبيان)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>أي حرف</translation>
    </message>
    <message>
        <source>Apache Spark cannot answer ({condition})</source>
        <translation>تعذّر على &#x2066;Apache Spark&#x2069; الإجابة ({condition})</translation>
    </message>
    <message>
        <source>Apache Spark cannot be reached</source>
        <translation>تعذّر الوصول إلى &#x2066;Apache Spark&#x2069;</translation>
    </message>
    <message>
        <source>Apache Spark needs a package that is not installed</source>
        <translation>يحتاج &#x2066;Apache Spark&#x2069; إلى حزمة غير مثبَّتة</translation>
    </message>
    <message>
        <source>Apache Spark stopped answering</source>
        <translation>توقّف &#x2066;Apache Spark&#x2069; عن الإجابة</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلوا</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصلوا</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>As in the &amp;language</source>
        <translation>بحسب &amp;اللغة</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>كما &amp;هي</translation>
    </message>
    <message>
        <source>As it is. Move a slider to see what a repair would win back.</source>
        <translation>كما هي الآن. حرّك شريطًا لترى ما الذي يستعيده الإصلاح.</translation>
    </message>
    <message>
        <source>as it was measured</source>
        <translation>كما قِيس</translation>
    </message>
    <message numerus="yes">
        <source>As it would be with %n hand-off(s) repaired</source>
        <translation>
            <numerusform>كما كانت لتكون دون إصلاح أي تسليم</numerusform>
            <numerusform>كما كانت لتكون بعد إصلاح تسليم واحد</numerusform>
            <numerusform>كما كانت لتكون بعد إصلاح تسليمين</numerusform>
            <numerusform>كما كانت لتكون بعد إصلاح %n عمليات تسليم</numerusform>
            <numerusform>كما كانت لتكون بعد إصلاح %n عملية تسليم</numerusform>
            <numerusform>كما كانت لتكون بعد إصلاح %n عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>as the document remembers it</source>
        <translation>كما يحفظه المستند</translation>
    </message>
    <message>
        <source>as the journey</source>
        <translation>كالرحلة</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>كما في الوصفة</translation>
    </message>
    <message>
        <source>as {persona}</source>
        <translation>بعيون {persona}</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>ask for SELECT on it</source>
        <translation>يلزم طلب إذن &#x2066;SELECT&#x2069; عليه</translation>
    </message>
    <message>
        <source>ask who runs it</source>
        <translation>يمكن سؤال من يديره</translation>
    </message>
    <message>
        <source>Asking for its columns…</source>
        <translation>جارٍ طلب أعمدته…</translation>
    </message>
    <message>
        <source>Asking for the columns of {name}</source>
        <translation>طلب أعمدة {name}</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>Azar</source>
        <comment>month</comment>
        <translation>آذر</translation>
    </message>
    <message>
        <source>Back to an earlier stage: {count}, all of them straight where they came from</source>
        <translation>العودة إلى مرحلة سابقة: {count}، كلها مباشرة إلى حيث كانوا</translation>
    </message>
    <message>
        <source>Back to an earlier stage: {count}, {pingpong} of them straight where they came from</source>
        <translation>عودة إلى مرحلة سابقة: {count}، منها {pingpong} عائدة مباشرةً من حيث أتت</translation>
    </message>
    <message>
        <source>Back to the name before</source>
        <translation>العودة إلى الاسم السابق</translation>
    </message>
    <message>
        <source>back, then leave</source>
        <translation>رجوع ثم خروج</translation>
    </message>
    <message>
        <source>Bahman</source>
        <comment>month</comment>
        <translation>بهمن</translation>
    </message>
    <message>
        <source>Bank account and loan</source>
        <translation>حساب مصرفي وقرض</translation>
    </message>
    <message>
        <source>before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Begin a vote</source>
        <translation>بدء التصويت</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>سلوك العملاء</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>belief</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Belief against data</source>
        <translation>التقدير مقابل البيانات</translation>
    </message>
    <message>
        <source>Belief and data agree</source>
        <translation>التقدير يوافق البيانات</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>التقديرات</translation>
    </message>
    <message>
        <source>beliefs</source>
        <translation>التقديرات</translation>
    </message>
    <message>
        <source>Beliefs from 1 to 9 are laid on the metric's own range in a straight line: on NPS 1 is −100, 5 is 0, 9 is +100. On a hand-off 9 is grey-zone index 0 and 1 is index 100. A belief differs when the half step on either side of it lies outside the 95% interval; steps are counted to the nearer end of the interval.</source>
        <translation>تُوضع التقديرات من ١ إلى ٩ على مدى المقياس نفسه في خط مستقيم: في &#x2068;NPS&#x2069; تعني ١ &#x2066;−١٠٠&#x2069; و٥ تعني ٠ و٩ تعني &#x2066;+١٠٠&#x2069;. وفي التسليم تعني ٩ مؤشر المنطقة الرمادية ٠ وتعني ١ المؤشر ١٠٠. يختلف التقدير حين يقع نصف الخطوة على جانبيه خارج فترة الثقة ٩٥٪؛ وتُعدّ الخطوات إلى طرف الفترة الأقرب.</translation>
    </message>
    <message>
        <source>Believed better by {steps} steps.</source>
        <translation>التقدير أفضل بمقدار {steps} خطوة.</translation>
    </message>
    <message>
        <source>believed of {persona}: {belief} of {best}</source>
        <translation>التقدير عن {persona}: {belief} من {best}</translation>
    </message>
    <message>
        <source>Believed worse by {steps} steps.</source>
        <translation>التقدير أسوأ بمقدار {steps} خطوة.</translation>
    </message>
    <message>
        <source>believed, 1 worst to 9 best</source>
        <translation>التقدير، من ١ الأسوأ إلى ٩ الأفضل</translation>
    </message>
    <message>
        <source>believed: 1 is {worst}, 9 is {best}</source>
        <translation>التقدير: ١ تعني {worst} و٩ تعني {best}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>شاشة فارغة</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>شاشة فارغة</translation>
    </message>
    <message>
        <source>by its own name</source>
        <translation>باسمه هو</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By the departments that the log names, {count} of them, {changed} of {steps} steps ({share}) go to another one: {pairs}</source>
        <translation>بحسب الإدارات التي يذكرها السجل نفسه وعددها {count}، تنتقل {changed} من {steps} خطوة ({share}) إلى إدارة أخرى: {pairs}</translation>
    </message>
    <message>
        <source>By the lanes of the map, {share} of {n} steps go to another department.</source>
        <translation>بحسب مسارات الخريطة، تذهب {share} من {n} خطوة إلى إدارة أخرى.</translation>
    </message>
    <message>
        <source>By touchpoint, with e-mail addresses and phone numbers masked</source>
        <translation>حسب نقطة التماس، مع إخفاء عناوين البريد وأرقام الهاتف</translation>
    </message>
    <message>
        <source>C&amp;ase or customer</source>
        <translation>ال&amp;حالة أو العميل</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>C&amp;hannels…</source>
        <translation>ال&amp;قنوات…</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>الت&amp;قويم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>أُلغي: لم يتغير شيء</translation>
    </message>
    <message>
        <source>Cards slide to their new place, and the map flies to what is chosen</source>
        <translation>تنزلق البطاقات إلى مكانها الجديد، وتطير الخريطة إلى ما حُدّد</translation>
    </message>
    <message>
        <source>case: {column}</source>
        <translation>العميل (الحالة): {column}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>CES {share}</source>
        <translation>&#x2068;CES&#x2069; {share}</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>Chance to be the worst</source>
        <translation>احتمال أن يكون الأسوأ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>تغيير هذه الملاحظة</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>against the other version</comment>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Channel, also while naming</source>
        <translation>القناة، أثناء التسمية أيضًا</translation>
    </message>
    <message>
        <source>channel: {column}</source>
        <translation>القناة: {column}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>يلزم التحقق من الاسم</translation>
    </message>
    <message>
        <source>check the pattern</source>
        <translation>يلزم التحقق من نمط الاسم</translation>
    </message>
    <message>
        <source>check the recipe</source>
        <translation>يلزم التحقق من الوصفة</translation>
    </message>
    <message>
        <source>check {setting} or {other}</source>
        <translation>يلزم التحقق من {setting} أو {other}</translation>
    </message>
    <message>
        <source>Choose a card and press Enter for the next one; F1 shows every key.</source>
        <translation>اختر بطاقة واضغط Enter للبطاقة التالية؛ و F1 يعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>Choose a card first: the arrow keys do</source>
        <translation>اختر بطاقة أولًا: بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Choose a card or a hand-off and press a digit: 1 is the worst, 9 the best. What is believed is held against the data here.</source>
        <translation>اختر بطاقة أو تسليمًا واضغط رقمًا: ١ الأسوأ و٩ الأفضل. وهنا تُقارن التقديرات بالبيانات.</translation>
    </message>
    <message>
        <source>choose a column that names the kind of step</source>
        <translation>يلزم اختيار عمود يسمّي نوع الخطوة</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>يلزم اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Choose a persona in the toolbar: then digits are their beliefs, and Ctrl+Shift+P puts the chosen cards on their path.</source>
        <translation>اختر شخصية من شريط الأدوات: عندئذ تكون الأرقام تقديراتها، ويضع &#x2068;Ctrl+Shift+P&#x2069; البطاقات المحددة على مسارها.</translation>
    </message>
    <message>
        <source>choose a PNG or a JPEG picture</source>
        <translation>يلزم اختيار صورة PNG أو JPEG</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>اختيار وصفة</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>يلزم اختيار اسم أقصر</translation>
    </message>
    <message>
        <source>choose a smaller picture</source>
        <translation>يلزم اختيار صورة أصغر</translation>
    </message>
    <message>
        <source>Choose a version to compare with.</source>
        <translation>اختر نسخة للمقارنة بها.</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>اختيار ملف البيانات</translation>
    </message>
    <message>
        <source>choose an XES file or a table</source>
        <translation>يلزم اختيار ملف XES أو جدول</translation>
    </message>
    <message>
        <source>choose another encoding in the recipe</source>
        <translation>يلزم اختيار ترميز آخر في الوصفة</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>يلزم اختيار ملف آخر</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>يلزم اختيار اسم آخر</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>يلزم اختيار غيره</translation>
    </message>
    <message>
        <source>Choose every card it touches</source>
        <translation>اختيار كل بطاقة يمسّها</translation>
    </message>
    <message>
        <source>Choose it as well, or no longer; on a header all of its cards</source>
        <translation>اختياره أيضًا أو تركه؛ وعلى عنوان كل بطاقاته</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>يلزم اختيار أحد هذه: {names}</translation>
    </message>
    <message>
        <source>choose other segments</source>
        <translation>يلزم اختيار شرائح أخرى</translation>
    </message>
    <message>
        <source>choose the column that names the touchpoint</source>
        <translation>يلزم اختيار العمود الذي يسمّي نقطة التماس</translation>
    </message>
    <message>
        <source>choose the file itself</source>
        <translation>يلزم اختيار الملف نفسه</translation>
    </message>
    <message>
        <source>Choose the next annotat&amp;ion</source>
        <translation>اختيار التعليق ال&amp;تالي على الخريطة</translation>
    </message>
    <message>
        <source>Choose the next card as well</source>
        <translation>اختيار البطاقة التالية أيضًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>مسح الت&amp;صفية</translation>
    </message>
    <message>
        <source>Click the touchpoint the customer goes to; Esc forgets it</source>
        <translation>النقر على نقطة التماس التي ينتقل إليها العميل؛ ومفتاح &#x2068;Esc&#x2069; للإلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>close it there, or take another name</source>
        <translation>يلزم إغلاقه هناك أو استخدام اسم آخر</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>يلزم إغلاق البرامج الأخرى ثم المحاولة من جديد</translation>
    </message>
    <message>
        <source>close some programs and try again</source>
        <translation>يلزم إغلاق بعض البرامج ثم المحاولة من جديد</translation>
    </message>
    <message>
        <source>close some windows and try again</source>
        <translation>يلزم إغلاق بعض النوافذ ثم المحاولة من جديد</translation>
    </message>
    <message>
        <source>Codes that are no answers, separated by commas: 0, 99, n/a</source>
        <translation>رموز ليست إجابات، مفصولة بفواصل: &#x2066;0&#x2069;، &#x2066;99&#x2069;، &#x2066;n/a&#x2069;</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>comments are not told apart by segment</source>
        <translation>التعليقات غير مفصولة حسب الشريحة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>compared with {period}</source>
        <translation>مقارنةً بـ {period}</translation>
    </message>
    <message numerus="yes">
        <source>compared with “{name}”: %n difference(s)</source>
        <translation>
            <numerusform>مقارنةً بـ«{name}»: لا فروق</numerusform>
            <numerusform>مقارنةً بـ«{name}»: فرق واحد</numerusform>
            <numerusform>مقارنةً بـ«{name}»: فرقان</numerusform>
            <numerusform>مقارنةً بـ«{name}»: %n فروق</numerusform>
            <numerusform>مقارنةً بـ«{name}»: %n فرقًا</numerusform>
            <numerusform>مقارنةً بـ«{name}»: %n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>شكاوى</translation>
    </message>
    <message>
        <source>complaints</source>
        <comment>kind of evidence</comment>
        <translation>الشكاوى</translation>
    </message>
    <message numerus="yes">
        <source>Complaints about %n thing(s) in the first rows</source>
        <translation>
            <numerusform>شكاوى عن %n أمر في الصفوف الأولى</numerusform>
            <numerusform>شكاوى عن أمر واحد في الصفوف الأولى</numerusform>
            <numerusform>شكاوى عن أمرين في الصفوف الأولى</numerusform>
            <numerusform>شكاوى عن %n أمور في الصفوف الأولى</numerusform>
            <numerusform>شكاوى عن %n أمرًا في الصفوف الأولى</numerusform>
            <numerusform>شكاوى عن %n أمر في الصفوف الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints for each crossing</source>
        <translation>الشكاوى لكل عبور</translation>
    </message>
    <message>
        <source>complaints {number} per 1,000</source>
        <translation>الشكاوى: {number} لكل ١٬٠٠٠</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>أتمّ</translation>
    </message>
    <message>
        <source>Completed here</source>
        <translation>أتمّوا هنا</translation>
    </message>
    <message>
        <source>completed names '{name}', which is nowhere in the log or the map</source>
        <translation>يذكر completed الاسم «{name}» الذي لا يوجد في السجل ولا في الخريطة</translation>
    </message>
    <message>
        <source>completed: {names}</source>
        <translation>مكتمل: {names}</translation>
    </message>
    <message>
        <source>Confirm a stage</source>
        <translation>تأكيد مرحلة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>confirmed grey zone</source>
        <translation>منطقة رمادية مؤكَّدة</translation>
    </message>
    <message>
        <source>Confirmed: index at least 60, chance explains it in less than one of a hundred cases, and there is enough evidence. Suspected: index at least 55, or worst in one of five draws.</source>
        <translation>مؤكَّد: المؤشر ٦٠ على الأقل، والصدفة تفسّره في أقل من حالة من مئة، والأدلة كافية. مشتبه به: المؤشر ٥٥ على الأقل، أو كان الأسوأ في واحدة من كل خمس سحوبات.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Connect to another touchpoint, or to a new one where none is</source>
        <translation>ربط بنقطة تماس أخرى، أو بواحدة جديدة حيث لا شيء</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>الدراسة والمفاضلة</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>يلزم نسخه أو تنزيله من جديد</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>يلزم نسخه أو تصديره من جديد</translation>
    </message>
    <message>
        <source>Copy the map as a p&amp;icture</source>
        <translation>نسخ الخريطة &amp;صورةً</translation>
    </message>
    <message>
        <source>correct the recipe; the columns are {names}</source>
        <translation>يلزم تصحيح الوصفة؛ الأعمدة: {names}</translation>
    </message>
    <message>
        <source>Corrected for the number of comparisons.</source>
        <translation>مصحَّح لعدد المقارنات.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Count a ta&amp;ble of a warehouse…</source>
        <translation>عدّ جدول من مستودع ال&amp;بيانات…</translation>
    </message>
    <message>
        <source>Count a table of a warehouse</source>
        <translation>عدّ جدول من مستودع البيانات</translation>
    </message>
    <message>
        <source>count down ten minutes</source>
        <translation>عدّ تنازلي لعشر دقائق</translation>
    </message>
    <message>
        <source>Count this activity as another touchpoint, now and next month (M)</source>
        <translation>عدّ هذا النشاط نقطة تماس أخرى، الآن وفي الشهر القادم (M)</translation>
    </message>
    <message>
        <source>Count up</source>
        <translation>عدّ تصاعدي</translation>
    </message>
    <message>
        <source>counted anew: these counts take the place of '{name}'</source>
        <translation>عُدّ من جديد: تحل هذه الأعداد محل «{name}»</translation>
    </message>
    <message>
        <source>counted by {calendar} months</source>
        <translation>العدّ بالأشهر: {calendar}</translation>
    </message>
    <message>
        <source>counted by {calendar} months, as the evidence is</source>
        <translation>العدّ بالأشهر كما في الأدلة الموجودة: {calendar}</translation>
    </message>
    <message>
        <source>counted the other way: {columns}</source>
        <translation>تُحسب بالعكس: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>counted together as one score, a person once in each of %n column(s): {columns}</source>
        <translation>
            <numerusform>عُدّت معًا درجة واحدة، والشخص مرة في كل عمود من %n عمود: {columns}</numerusform>
            <numerusform>عُدّت معًا درجة واحدة، والشخص مرة في عمود واحد: {columns}</numerusform>
            <numerusform>عُدّت معًا درجة واحدة، والشخص مرة في كل من العمودين: {columns}</numerusform>
            <numerusform>عُدّت معًا درجة واحدة، والشخص مرة في كل من %n أعمدة: {columns}</numerusform>
            <numerusform>عُدّت معًا درجة واحدة، والشخص مرة في كل من %n عمودًا: {columns}</numerusform>
            <numerusform>عُدّت معًا درجة واحدة، والشخص مرة في كل من %n عمود: {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>counting again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>Counting the files again…</source>
        <translation>إعادة عدّ الملفات…</translation>
    </message>
    <message>
        <source>Counting {name}</source>
        <translation>جارٍ عدّ {name}</translation>
    </message>
    <message>
        <source>counting {name}</source>
        <translation>عدّ {name}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>مرات العبور</translation>
    </message>
    <message>
        <source>crossings</source>
        <translation>مرات العبور</translation>
    </message>
    <message>
        <source>Crossings after which the customer was sent back</source>
        <translation>عمليات عبور أُعيد العميل بعدها</translation>
    </message>
    <message>
        <source>Crossings that took longer than promised; without a promise, longer than four in five of the other hand-offs' crossings</source>
        <translation>عمليات عبور استغرقت أطول من المتعهَّد به؛ وبلا تعهّد، أطول من أربعة أخماس عبور عمليات التسليم الأخرى</translation>
    </message>
    <message>
        <source>CSAT {share}</source>
        <translation>&#x2068;CSAT&#x2069; {share}</translation>
    </message>
    <message>
        <source>CSV table of the ranking</source>
        <translation>جدول الترتيب &#x2068;CSV&#x2069;</translation>
    </message>
    <message>
        <source>CSV, Excel, ODS, Parquet</source>
        <translation>&#x2068;CSV&#x2069;، &#x2068;Excel&#x2069;، &#x2068;ODS&#x2069;، &#x2068;Parquet&#x2069;</translation>
    </message>
    <message>
        <source>CSV, Parquet, XES</source>
        <translation>&#x2068;CSV&#x2069;، &#x2068;Parquet&#x2069;، &#x2068;XES&#x2069;</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>customer (case)</source>
        <translation>العميل (الحالة)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Customers feel worst after {pair}: {score}.</source>
        <translation>أسوأ تجربة للعملاء بعد {pair}: {score}.</translation>
    </message>
    <message>
        <source>Customers handed over</source>
        <translation>العملاء المسلَّمون</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>العملاء المفقودون</translation>
    </message>
    <message>
        <source>customers lost</source>
        <comment>kind of evidence</comment>
        <translation>العملاء المفقودون</translation>
    </message>
    <message>
        <source>Customers who began the hand-off and never got across it</source>
        <translation>عملاء بدؤوا التسليم ولم يعبروه قط</translation>
    </message>
    <message>
        <source>Customers who leave</source>
        <translation>العملاء المغادرون</translation>
    </message>
    <message>
        <source>customers who leave</source>
        <translation>العملاء المغادرون</translation>
    </message>
    <message>
        <source>Customers who leave for good</source>
        <translation>عملاء يغادرون نهائيًا</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cut to sheets of A&amp;4, to be joined</source>
        <translation>مقسَّم إلى أوراق A&amp;4 تُلصق معًا</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message numerus="yes">
        <source>Damaged and put aside: %n record(s) of unsaved work</source>
        <comment>unsaved documents</comment>
        <translation>
            <numerusform>لا سجلات تالفة من عمل غير محفوظ</numerusform>
            <numerusform>سجل واحد تالف من عمل غير محفوظ وُضع جانبًا</numerusform>
            <numerusform>سجلان تالفان من عمل غير محفوظ وُضعا جانبًا</numerusform>
            <numerusform>%n سجلات تالفة من عمل غير محفوظ وُضعت جانبًا</numerusform>
            <numerusform>%n سجلًا تالفًا من عمل غير محفوظ وُضعت جانبًا</numerusform>
            <numerusform>%n سجل تالف من عمل غير محفوظ وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>تاريخ الإجابة</translation>
    </message>
    <message>
        <source>date of the answer, in milliseconds since 1970 (UTC)</source>
        <translation>تاريخ الإجابة، بالمللي ثانية منذ ١٩٧٠ (UTC)</translation>
    </message>
    <message>
        <source>date of the answer, in seconds since 1970 (UTC)</source>
        <translation>تاريخ الإجابة، بالثواني منذ ١٩٧٠ (UTC)</translation>
    </message>
    <message>
        <source>date: {column}</source>
        <translation>التاريخ: {column}</translation>
    </message>
    <message>
        <source>dates from {first} to {last}</source>
        <translation>تواريخ من {first} إلى {last}</translation>
    </message>
    <message>
        <source>day and month could be exchanged in the dates: read month first</source>
        <translation>قد يتبادل اليوم والشهر في التواريخ: قُرئ الشهر أولًا</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>De&amp;partments…</source>
        <translation>الإ&amp;دارات…</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>declared missing in the file and left blank: {codes}</source>
        <translation>معلن في الملف بلا إجابة وتُرك فارغًا: {codes}</translation>
    </message>
    <message>
        <source>default: 1920x1080</source>
        <translation>الافتراضي: &#x2066;1920x1080&#x2069;</translation>
    </message>
    <message>
        <source>default: A4</source>
        <translation>الافتراضي: A4</translation>
    </message>
    <message>
        <source>default: light</source>
        <translation>الافتراضي: &#x2066;light&#x2069;</translation>
    </message>
    <message>
        <source>default: the journey's</source>
        <translation>الافتراضي: عنوان الرحلة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>department</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Department, also while naming</source>
        <translation>الإدارة، أثناء التسمية أيضًا</translation>
    </message>
    <message>
        <source>department: {column}</source>
        <translation>الإدارة: {column}</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الإدارات</translation>
    </message>
    <message>
        <source>Dey</source>
        <comment>month</comment>
        <translation>دي</translation>
    </message>
    <message>
        <source>Dhu al-Hijjah</source>
        <comment>month</comment>
        <translation>ذو الحجة</translation>
    </message>
    <message>
        <source>Dhu al-Qadah</source>
        <comment>month</comment>
        <translation>ذو القعدة</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Differences of log and map</source>
        <translation>الفروق بين السجل والخريطة</translation>
    </message>
    <message>
        <source>dis / neutral / satisfied</source>
        <translation>غير راضٍ / محايد / راضٍ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the unsaved work on {name}?</source>
        <translation>هل يُتجاهل العمل غير المحفوظ على {name}؟</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>غير راضٍ</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>توزيع الإجابات</translation>
    </message>
    <message>
        <source>do not join a log to the one it goes on from</source>
        <translation>عدم ضم السجل إلى السجل الذي يتمّمه</translation>
    </message>
    <message>
        <source>do not open the window after</source>
        <translation>عدم فتح النافذة بعد ذلك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهاء</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>تصويت بالنقاط</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>نقاط كل شخص</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Double-click a name to change it.</source>
        <translation>لتغيير اسم، نقر مزدوج عليه.</translation>
    </message>
    <message>
        <source>Drag a card</source>
        <translation>سحب بطاقة</translation>
    </message>
    <message>
        <source>Drag a header</source>
        <translation>سحب عنوان</translation>
    </message>
    <message>
        <source>Drag an annotation</source>
        <translation>سحب تعليق</translation>
    </message>
    <message>
        <source>Drag from a handle</source>
        <translation>السحب من مقبض</translation>
    </message>
    <message>
        <source>Drag one of the cards to move all of them; Del removes them.</source>
        <translation>سحب إحدى البطاقات ينقلها كلها؛ ومفتاح &#x2068;Del&#x2069; يحذفها.</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>السحب فوق الخريطة</translation>
    </message>
    <message>
        <source>Drag the end of a chosen line</source>
        <translation>سحب طرف خط محدد</translation>
    </message>
    <message>
        <source>Draw a way</source>
        <translation>رسم طريق</translation>
    </message>
    <message>
        <source>Draw it from scratch</source>
        <translation>الرسم من الصفر</translation>
    </message>
    <message>
        <source>draw the busiest ways: 0.9</source>
        <translation>رسم أكثر الطرق عبورًا: &#x2066;0.9&#x2069;</translation>
    </message>
    <message>
        <source>Draw the customer's road, lay what customers said and did over it, and see which hand-off between departments lets go of their hand.</source>
        <translation>رسم طريق العميل، ووضع ما قاله العملاء وما فعلوه فوقه، لمعرفة أي تسليم بين الإدارات يترك يد العميل.</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>رسم الصورة</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Drawn by hand: no survey and no event log yet</source>
        <translation>مرسومة باليد: لا استبيان ولا سجل أحداث بعد</translation>
    </message>
    <message>
        <source>Drawn on the map</source>
        <translation>مرسوم على الخريطة</translation>
    </message>
    <message>
        <source>DuckDB cannot answer: {reason}</source>
        <translation>تعذّر على &#x2066;DuckDB&#x2069; الإجابة: {reason}</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>due on: {column}</source>
        <translation>مهلة الرد: {column}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>E&amp;xplained grey zones</source>
        <translation>المناطق الرمادية ال&amp;مشروحة</translation>
    </message>
    <message>
        <source>Ea&amp;rlier saves…</source>
        <translation>عمليات الحفظ ال&amp;سابقة…</translation>
    </message>
    <message>
        <source>Earlier saves</source>
        <translation>عمليات الحفظ السابقة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>إنهاء التصويت</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>end: {column}</source>
        <translation>النهاية: {column}</translation>
    </message>
    <message>
        <source>Enough answers</source>
        <translation>إجابات كافية</translation>
    </message>
    <message>
        <source>Enter does what the button says; on a guessed stage a digit puts the touchpoint into the stage of that number.</source>
        <translation>Enter يفعل ما يقوله الزر؛ وعلى المرحلة المخمَّنة ينقل الرقم نقطة التماس إلى المرحلة ذات ذلك الرقم.</translation>
    </message>
    <message>
        <source>Enter, nothing written</source>
        <translation>اسم فارغ و Enter</translation>
    </message>
    <message>
        <source>Enter: next touchpoint · Tab: next stage · Ctrl+Shift+D: department · Ctrl+Shift+H: channel · Enter on an empty name: done</source>
        <translation>Enter: نقطة التماس التالية · Tab: المرحلة التالية · Ctrl+Shift+D: الإدارة · Ctrl+Shift+H: القناة · Enter على اسم فارغ: انتهاء</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Esfand</source>
        <comment>month</comment>
        <translation>إسفند</translation>
    </message>
    <message numerus="yes">
        <source>Event log, %n kind(s) of step in each row</source>
        <translation>
            <numerusform>سجل أحداث، %n نوع من الخطوات في كل صف</numerusform>
            <numerusform>سجل أحداث، نوع واحد من الخطوات في كل صف</numerusform>
            <numerusform>سجل أحداث، نوعان من الخطوات في كل صف</numerusform>
            <numerusform>سجل أحداث، %n أنواع من الخطوات في كل صف</numerusform>
            <numerusform>سجل أحداث، %n نوعًا من الخطوات في كل صف</numerusform>
            <numerusform>سجل أحداث، %n نوع من الخطوات في كل صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Event log: {what} is what happened, {whose} to whom, {when} when</source>
        <translation>سجل أحداث: {what} ماذا حدث، و{whose} لمن، و{when} متى</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>الحدث {number}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>every case that did not complete counts as open; nobody counts as lost</source>
        <translation>كل حالة لم تكتمل تُعدّ مفتوحة؛ ولا يُعدّ أحد مفقودًا</translation>
    </message>
    <message>
        <source>Every group by itself moved the other way.</source>
        <translation>كل شريحة بمفردها تحركت في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>Every hand-off has an owner.</source>
        <translation>لكل تسليم مسؤول.</translation>
    </message>
    <message>
        <source>every row was one quoted cell and is read as the row in it</source>
        <translation>كان كل صف خلية واحدة بين علامتي اقتباس، ويُقرأ كالصف الذي فيها</translation>
    </message>
    <message>
        <source>Every step is counted by itself: who came which way is not known further on.</source>
        <translation>كل خطوة محسوبة وحدها: ولا يُعرف بعدها من جاء من أي طريق.</translation>
    </message>
    <message>
        <source>Every way on the map is drawn.</source>
        <translation>كل طرق الخريطة مرسومة.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>everybody has from 1 to {most} dots</source>
        <translation>لكل شخص من ١ إلى {most} من النقاط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>exactly one version is the one shown</source>
        <translation>نسخة واحدة فقط هي المعروضة</translation>
    </message>
    <message>
        <source>exchange them</source>
        <translation>يلزم تبديلهما</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Experience: {metric} at {count} touchpoints in journey order</source>
        <translation>التجربة: {metric} بترتيب الرحلة، نقاط التماس: {count}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>export CSV, a row for each event: who, what and when</source>
        <translation>صدّر CSV، صفًّا لكل حدث: مَن وماذا ومتى</translation>
    </message>
    <message>
        <source>export fewer columns</source>
        <translation>يلزم تصدير أعمدة أقل</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>يلزم تصديره من جديد</translation>
    </message>
    <message>
        <source>export it again from SPSS, or as CSV</source>
        <translation>يلزم تصديره من SPSS من جديد أو بصيغة CSV</translation>
    </message>
    <message>
        <source>export it again from the survey tool</source>
        <translation>يلزم تصديره من أداة الاستبيان من جديد</translation>
    </message>
    <message>
        <source>export it again, unpacked</source>
        <translation>يلزم تصديره من جديد دون ضغط</translation>
    </message>
    <message>
        <source>export or copy it again</source>
        <translation>يلزم تصديره أو نسخه من جديد</translation>
    </message>
    <message>
        <source>export the answers themselves, one in a row, and no sums of them; or name the score columns in a recipe, or case, activity and time of a log</source>
        <translation>يلزم تصدير الإجابات نفسها، كل إجابة في صف، لا مجاميعها؛ أو ذكر أعمدة الدرجات في وصفة، أو case وactivity وtime إن كان سجل أحداث</translation>
    </message>
    <message>
        <source>export the answers themselves, or how many gave each of them</source>
        <translation>صدّر الإجابات نفسها، أو عدد من أعطى كلًّا منها</translation>
    </message>
    <message>
        <source>export the data as CSV</source>
        <translation>يلزم تصدير البيانات بصيغة CSV</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>يلزم تصدير السجل من جديد</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ملفات البيانات</translation>
    </message>
    <message>
        <source>fall of the score</source>
        <comment>kind of evidence</comment>
        <translation>انخفاض الدرجة</translation>
    </message>
    <message>
        <source>Farvardin</source>
        <comment>month</comment>
        <translation>فروردين</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>fewer than {count} answers</source>
        <translation>الإجابات أقل من {count}</translation>
    </message>
    <message>
        <source>fewer than {count} answers or customers</source>
        <translation>أقل من {count} إجابات أو عملاء</translation>
    </message>
    <message>
        <source>fewest answers</source>
        <translation>أقل عدد من الإجابات</translation>
    </message>
    <message>
        <source>Fewest answers that colour a score</source>
        <translation>أقل عدد إجابات لتلوين الدرجة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>financial step</source>
        <translation>خطوة مالية</translation>
    </message>
    <message>
        <source>Financial steps: {visits} visits, {lost} customers left for good there</source>
        <translation>الخطوات المالية: {visits} زيارة، وغادر {lost} من العملاء عندها نهائيًا</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>البحث عن عمود</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find in co&amp;mments…</source>
        <translation>بحث في ال&amp;تعليقات…</translation>
    </message>
    <message>
        <source>Finding what could be won back…</source>
        <translation>جارٍ البحث عمّا يمكن استعادته…</translation>
    </message>
    <message>
        <source>First and last of the department</source>
        <translation>الأولى والأخيرة في الإدارة</translation>
    </message>
    <message>
        <source>First and last of the journey</source>
        <translation>الأولى والأخيرة في الرحلة</translation>
    </message>
    <message>
        <source>First letters, or a new name</source>
        <translation>الأحرف الأولى، أو اسم جديد</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Flow drawn</source>
        <translation>التدفق المرسوم</translation>
    </message>
    <message>
        <source>Fly to the &amp;worst hand-off</source>
        <translation>الانتقال إلى &amp;أسوأ تسليم</translation>
    </message>
    <message>
        <source>Focus group</source>
        <comment>kind of source</comment>
        <translation>مجموعة تركيز</translation>
    </message>
    <message>
        <source>For whom, from whom, when</source>
        <translation>لمن، وممّن، ومتى</translation>
    </message>
    <message>
        <source>Forget comments</source>
        <translation>نسيان التعليقات</translation>
    </message>
    <message>
        <source>Forget what was begun</source>
        <translation>ترك ما بُدئ</translation>
    </message>
    <message>
        <source>free some space or save somewhere else</source>
        <translation>يلزم تفريغ مساحة أو الحفظ في مكان آخر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <comment>end of an interval</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From</source>
        <comment>handed over by</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>from</source>
        <comment>handed over by</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>from</source>
        <comment>where a transition begins</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>from 1 to {most} people can vote</source>
        <translation>يمكن أن يصوّت من ١ إلى {most} شخصًا</translation>
    </message>
    <message>
        <source>from a plain journey.json</source>
        <translation>من ملف &#x2066;journey.json&#x2069; عادي</translation>
    </message>
    <message>
        <source>from a survey export</source>
        <translation>من ملف استبيان</translation>
    </message>
    <message>
        <source>from an event log, a folder of them or a pattern</source>
        <translation>من سجل أحداث أو مجلد منها أو نمط أسماء</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>من إدارة</translation>
    </message>
    <message>
        <source>From departments in rows to departments in columns; the colour is the score where customers arrive, hatched where too few answered</source>
        <translation>من إدارات الصفوف إلى إدارات الأعمدة؛ اللون هو الدرجة حيث يصل العملاء، والتهشير حيث قلّت الإجابات</translation>
    </message>
    <message>
        <source>From {base}</source>
        <translation>الأساس: {base}</translation>
    </message>
    <message>
        <source>from {month} on</source>
        <translation>من {month} فصاعدًا</translation>
    </message>
    <message>
        <source>From {month} on it is {after}, before that {before}: a real change (p {p}).</source>
        <translation>منذ {month} أصبح {after} وكان قبله {before}: تغيّر حقيقي (p {p}).</translation>
    </message>
    <message>
        <source>From {name} most go to: {way}, {share} of {n}.</source>
        <translation>من {name} يذهب أكثرهم إلى: {way}، {share} من {n}.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>القمع</translation>
    </message>
    <message>
        <source>Gathering the example</source>
        <translation>جارٍ جمع بيانات المثال</translation>
    </message>
    <message>
        <source>give an event log the ending .xes, or export CSV</source>
        <translation>يلزم إعطاء سجل الأحداث الامتداد &#x2066;.xes&#x2069; أو تصدير CSV</translation>
    </message>
    <message>
        <source>give it longer by {setting}, such as 12h</source>
        <translation>يمكن منحه وقتًا أطول عبر {setting}، مثل &#x2066;12h&#x2069;</translation>
    </message>
    <message>
        <source>give one for events</source>
        <translation>يلزم إعطاء وصفة للأحداث</translation>
    </message>
    <message>
        <source>Give the touchpoints departments and connect them, to see who hands over to whom.</source>
        <translation>حدّد إدارات نقاط التماس واربطها لترى من يسلّم إلى من.</translation>
    </message>
    <message>
        <source>give {key} and {other} in a recipe</source>
        <translation>يلزم ذكر {key} و{other} في وصفة</translation>
    </message>
    <message>
        <source>give {key} in a recipe</source>
        <translation>يلزم ذكر {key} في وصفة</translation>
    </message>
    <message>
        <source>give {key} in a recipe; the columns are {names}</source>
        <translation>يلزم ذكر {key} في وصفة؛ الأعمدة: {names}</translation>
    </message>
    <message>
        <source>Go on with a copy of the journey under a name of its own</source>
        <translation>المتابعة بنسخة من الرحلة باسم خاص بها</translation>
    </message>
    <message>
        <source>Go one stage further</source>
        <translation>مرحلة إلى الأمام</translation>
    </message>
    <message>
        <source>goes on elsewhere: {lines}</source>
        <translation>يتواصل في موضع آخر: {lines}</translation>
    </message>
    <message>
        <source>goes on from '{name}': counted together, {rows} and {cases} are new</source>
        <translation>تتمة لـ«{name}»: عُدّا معًا، والجديد {rows} و{cases}</translation>
    </message>
    <message>
        <source>gone since last time: {columns}</source>
        <translation>لم تعد موجودة منذ المرة السابقة: {columns}</translation>
    </message>
    <message>
        <source>GraphML for graph programs</source>
        <translation>GraphML لبرامج المخططات الشبكية</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation>منطقة رمادية</translation>
    </message>
    <message>
        <source>grey zone number {rank}</source>
        <translation>المنطقة الرمادية رقم {rank}</translation>
    </message>
    <message>
        <source>Grey zone {number} of {count}</source>
        <translation>المنطقة الرمادية {number} من {count}</translation>
    </message>
    <message>
        <source>Grey zone, hatching</source>
        <translation>منطقة رمادية، تهشير</translation>
    </message>
    <message>
        <source>grey zone: a costly hand-off</source>
        <translation>منطقة رمادية: تسليم مكلف</translation>
    </message>
    <message>
        <source>grey zones by experience lost at the hand-off</source>
        <translation>المناطق الرمادية حسب التجربة المفقودة عند التسليم</translation>
    </message>
    <message>
        <source>grey zones by this journey's own weights</source>
        <translation>المناطق الرمادية بأوزان هذه الرحلة الخاصة</translation>
    </message>
    <message>
        <source>Grey zones that are explained</source>
        <translation>المناطق الرمادية التي تُشرح</translation>
    </message>
    <message>
        <source>Grey-zone index</source>
        <translation>مؤشر المنطقة الرمادية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Groups that really differ</source>
        <translation>شرائح تختلف حقًا</translation>
    </message>
    <message>
        <source>Guessed from names and types alone: correct what is wrong.</source>
        <translation>خُمِّن من الأسماء والأنواع وحدها: صحّح ما هو خطأ.</translation>
    </message>
    <message>
        <source>Guessed from the log</source>
        <translation>مخمَّنة من السجل</translation>
    </message>
    <message>
        <source>guessed stage</source>
        <translation>مرحلة مخمَّنة</translation>
    </message>
    <message>
        <source>half</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Half go on within {time} (n {count})</source>
        <translation>نصفهم يواصل خلال {time} (n {count})</translation>
    </message>
    <message>
        <source>Half go on within {time}, the {still} who still wait taken into account (n {count}; {plain} without them)</source>
        <translation>نصفهم يواصل خلال {time}، مع احتساب {still} ممن ما زالوا ينتظرون (n {count}؛ ومن دونهم {plain})</translation>
    </message>
    <message>
        <source>Half of R is what customers say (scores after it, falls of the score, complaints), half is what they do (leave, wait too long, are sent back).</source>
        <translation>نصف R هو ما يقوله العملاء (الدرجات بعده، وهبوط الدرجة، والشكاوى)، ونصفه ما يحدث منهم ولهم (يغادرون، أو يطول انتظارهم، أو يُعادون).</translation>
    </message>
    <message>
        <source>Half wait longer than</source>
        <translation>ينتظر نصفهم أكثر من</translation>
    </message>
    <message>
        <source>half wait longer than</source>
        <translation>ينتظر نصفهم أكثر من</translation>
    </message>
    <message>
        <source>Half wait longer than {median}</source>
        <translation>ينتظر نصفهم أكثر من {median}</translation>
    </message>
    <message>
        <source>Half wait longer than {median} (95% interval {low} to {high}), one in ten longer than {p90}; from {n} customers who arrived.</source>
        <translation>ينتظر نصفهم أكثر من {median} (فترة ٩٥٪: {low} إلى {high})، وواحد من كل عشرة أكثر من {p90}؛ من {n} من العملاء وصلوا.</translation>
    </message>
    <message>
        <source>Half wait longer than {median}, one in ten longer than {p90}</source>
        <translation>ينتظر نصفهم أكثر من {median}، وواحد من كل عشرة أطول من {p90}</translation>
    </message>
    <message>
        <source>half wait longer than {median}, one in ten longer than {p90} (n {n})</source>
        <translation>ينتظر نصفهم أكثر من {median}، وواحد من كل عشرة أكثر من {p90} (العدد {n})</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>النصف خلال {time}</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation>تسليم بين الإدارات</translation>
    </message>
    <message>
        <source>hand-off really worse or better</source>
        <translation>تسليم أسوأ أو أفضل حقًا</translation>
    </message>
    <message>
        <source>hand-off, no grey zone</source>
        <translation>تسليم، ليس منطقة رمادية</translation>
    </message>
    <message>
        <source>hand-off, too little evidence</source>
        <translation>تسليم، الأدلة غير كافية</translation>
    </message>
    <message>
        <source>Hand-off: {what}</source>
        <translation>التسليم: {what}</translation>
    </message>
    <message>
        <source>Hand-offs and their owners</source>
        <translation>عمليات التسليم والمسؤولون عنها</translation>
    </message>
    <message>
        <source>Hand-offs drawn</source>
        <translation>عمليات التسليم المرسومة</translation>
    </message>
    <message>
        <source>Hand-offs from worst to best</source>
        <translation>عمليات التسليم من الأسوأ إلى الأفضل</translation>
    </message>
    <message>
        <source>hand-offs from worst to best</source>
        <translation>عمليات التسليم من الأسوأ إلى الأفضل</translation>
    </message>
    <message>
        <source>header_rows: a whole number from 0 to 100 is needed</source>
        <translation>&#x2066;header_rows&#x2069;: يلزم عدد صحيح من ٠ إلى ١٠٠</translation>
    </message>
    <message>
        <source>heard in what was written, no answer</source>
        <translation>مستنتج مما كُتب، وليس إجابة</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hidden until they are revealed.</source>
        <translation>مخفية حتى تُكشف.</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>إخفاء من جديد</translation>
    </message>
    <message>
        <source>Hide the dots</source>
        <translation>إخفاء النقاط</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>الأعلى (٩٥٪)</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري قمري</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Hollow: months of which too many may still go on; they are left out.</source>
        <translation>المفرّغة: أشهر قد يواصل كثير من عملائها؛ وهي مستبعدة.</translation>
    </message>
    <message>
        <source>Hollow: weeks of which too many may still go on; they are left out.</source>
        <translation>المفرّغة: أسابيع قد يواصل كثير من عملائها؛ وهي مستبعدة.</translation>
    </message>
    <message>
        <source>Hospital: planned treatment</source>
        <translation>مستشفى: علاج مخطط له</translation>
    </message>
    <message>
        <source>How customers answered, share of each answer</source>
        <translation>كيف أجاب العملاء: نسبة كل إجابة</translation>
    </message>
    <message>
        <source>How grey zones are &amp;weighed…</source>
        <translation>ترجيح &amp;المناطق الرمادية…</translation>
    </message>
    <message>
        <source>How grey zones are weighed</source>
        <translation>ترجيح المناطق الرمادية</translation>
    </message>
    <message>
        <source>How long customers wait, share of {count} who arrived</source>
        <translation>كم ينتظر العملاء، نسبةً إلى {count} ممن وصلوا</translation>
    </message>
    <message>
        <source>how many are explained</source>
        <translation>كم منها يُشرح</translation>
    </message>
    <message>
        <source>How many customers would be won back if hand-offs lost less</source>
        <translation>كم عميلًا يُستعاد لو قلّ الفقد عند التسليم</translation>
    </message>
    <message>
        <source>How much of the flow is drawn, and where log and map differ</source>
        <translation>كم يُرسم من التدفق، وأين يختلف السجل والخريطة</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>HTML page for the intranet</source>
        <translation>صفحة HTML للشبكة الداخلية</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>If it lost only what is typical: {count} more customers of 1,000 ({interval})</source>
        <translation>لو اقتصر الفقد على المعتاد: {count} من العملاء زيادة لكل ١٬٠٠٠ ({interval})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>import fewer at once</source>
        <translation>يلزم استيراد عدد أقل دفعة واحدة</translation>
    </message>
    <message>
        <source>import files of another kind by themselves</source>
        <translation>يلزم استيراد الملفات من نوع آخر وحدها</translation>
    </message>
    <message>
        <source>import it again</source>
        <translation>يلزم استيراده من جديد</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Imported, with remarks</source>
        <translation>تم الاستيراد مع ملاحظات</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a way in</comment>
        <translation>دخول</translation>
    </message>
    <message>
        <source>In nine of ten draws between rank {low} and {high}</source>
        <translation>في تسع سحوبات من عشر بين الترتيب {low} و{high}</translation>
    </message>
    <message>
        <source>In the data, not on the map</source>
        <translation>في البيانات وليس على الخريطة</translation>
    </message>
    <message>
        <source>inactive_after: {reason}</source>
        <translation>&#x2066;inactive_after&#x2069;: {reason}</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>index</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Index from {before} to {after}: {difference} ({interval}), {verdict}</source>
        <translation>المؤشر من {before} إلى {after}: {difference} ({interval})، {verdict}</translation>
    </message>
    <message>
        <source>Index of the hand-offs</source>
        <translation>مؤشر عمليات التسليم</translation>
    </message>
    <message>
        <source>Index {index} (95% interval {interval}), evidence strength {strength}</source>
        <translation>المؤشر {index} (فترة ٩٥٪: {interval})، قوة الأدلة {strength}</translation>
    </message>
    <message>
        <source>Index {index} ({interval})</source>
        <translation>المؤشر {index} ({interval})</translation>
    </message>
    <message>
        <source>index {index} ({interval})</source>
        <translation>المؤشر {index} ({interval})</translation>
    </message>
    <message>
        <source>index {index} of 100</source>
        <translation>المؤشر {index} من ١٠٠</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>install it: {command}</source>
        <translation>يلزم تثبيتها: {command}</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Internet and mobile provider</source>
        <translation>مزوّد الإنترنت والهاتف المحمول</translation>
    </message>
    <message>
        <source>intervals 95%</source>
        <translation>فترات ٩٥٪</translation>
    </message>
    <message>
        <source>Intervals are 95% intervals; shares have Wilson's, scores adjusted Wald ones.</source>
        <translation>الفترات بثقة ٩٥٪؛ للنسب فترة ويلسون، وللدرجات فترة والد المعدَّلة.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <comment>kind of source</comment>
        <translation>مقابلات</translation>
    </message>
    <message>
        <source>Interviews, focus groups or posts</source>
        <translation>مقابلات أو مجموعات تركيز أو منشورات</translation>
    </message>
    <message>
        <source>interviews, focus groups, posts</source>
        <translation>مقابلات ومجموعات تركيز ومنشورات</translation>
    </message>
    <message>
        <source>Is {who} no longer at work on this file?</source>
        <translation>هل توقّف {who} عن العمل على هذا الملف؟</translation>
    </message>
    <message>
        <source>It differs from last time: look at it first.</source>
        <translation>يختلف عن المرة السابقة: انظر إليه أولًا.</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>لا يبدأ كملف من هذا النوع</translation>
    </message>
    <message>
        <source>it ends after {number} of {cases} cases</source>
        <translation>ينتهي بعد {number} من {cases} حالة</translation>
    </message>
    <message>
        <source>it has no cases</source>
        <translation>لا حالات فيه</translation>
    </message>
    <message>
        <source>it has no variables</source>
        <translation>لا متغيرات فيه</translation>
    </message>
    <message>
        <source>it has too many labels</source>
        <translation>تسمياته كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has too many variables</source>
        <translation>متغيراته كثيرة جدًا</translation>
    </message>
    <message>
        <source>It is counted over there, and only counts come back. Where it is and who asks is read from the environment ({names}), and kept nowhere.</source>
        <translation>يجري العدّ هناك، ولا تعود إلا الأعداد. يُقرأ مكانه وهوية السائل من متغيرات البيئة ({names})، ولا يُحفظ شيء من ذلك.</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>It is lost then. The saved file stays as it is.</source>
        <translation>سيُفقد عندئذ. ويبقى الملف المحفوظ كما هو.</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a journey</source>
        <translation>متداخل بعمق لا يكون لرحلة</translation>
    </message>
    <message>
        <source>it is packed too tightly to be honest</source>
        <translation>مضغوط إلى حد لا يوثق به</translation>
    </message>
    <message>
        <source>It is the worst on what customers say.</source>
        <translation>هو الأسوأ فيما يقوله العملاء.</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>it is too large to be a journey</source>
        <translation>أكبر من أن يكون رحلة</translation>
    </message>
    <message>
        <source>It loses hardly more customers than is typical</source>
        <translation>لا يفقد تقريبًا عملاء أكثر من المعتاد</translation>
    </message>
    <message>
        <source>it would unpack to more than {size} MB</source>
        <translation>سيتجاوز بعد فكّه {size} ميغابايت</translation>
    </message>
    <message>
        <source>its cells are dates</source>
        <translation>خلاياه تواريخ</translation>
    </message>
    <message>
        <source>its compression is unknown</source>
        <translation>طريقة ضغطه مجهولة</translation>
    </message>
    <message>
        <source>its labels belong to no variable</source>
        <translation>تسمياته لا تخص أي متغير</translation>
    </message>
    <message>
        <source>its layout is unknown</source>
        <translation>بنيته مجهولة</translation>
    </message>
    <message>
        <source>its list of blocks is damaged</source>
        <translation>قائمة كتله تالفة</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>its name, values 0 to 100</source>
        <translation>اسمه، بقيم من ٠ إلى ١٠٠</translation>
    </message>
    <message>
        <source>its numbers are those of a scale</source>
        <translation>أرقامه أرقام سلّم</translation>
    </message>
    <message>
        <source>its numbers could be a rating: make it a score if they are one</source>
        <translation>قد تكون أرقامه تقييمًا: اجعله درجة إن كان كذلك</translation>
    </message>
    <message>
        <source>its numbers: 0 to 10</source>
        <translation>أرقامه: من ٠ إلى ١٠</translation>
    </message>
    <message>
        <source>its words run from best to worst</source>
        <translation>كلماته تسير من الأفضل إلى الأسوأ</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجري شمسي</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>join on a column whose values are all different</source>
        <translation>يلزم الربط بعمود كل قيمه مختلفة</translation>
    </message>
    <message>
        <source>join {number}</source>
        <translation>الربط {number}</translation>
    </message>
    <message>
        <source>Journey map {title}: {touchpoints} touchpoints in {stages} stages and {departments} departments</source>
        <translation>خريطة رحلة العميل {title}: نقاط التماس {touchpoints}، المراحل {stages}، الإدارات {departments}</translation>
    </message>
    <message>
        <source>journeymap [FILE.journey] opens the window.</source>
        <translation>&#x2066;journeymap [FILE.journey]&#x2069; يفتح النافذة.</translation>
    </message>
    <message>
        <source>journeymap {version}

Shows where an organisation lets go of the customer's hand.
Everything is counted on this computer; no answer of a customer leaves it.

Free software under the MIT licence. Qt {qt}, used under the LGPL.</source>
        <translation>&#x2066;journeymap {version}&#x2069;

يُظهر أين تترك المؤسسة يد العميل.
كل شيء يُحسب على هذا الحاسوب؛ ولا تغادره أي إجابة من عميل.

برنامج حر برخصة &#x2068;MIT&#x2069;. كيوت {qt} برخصة &#x2068;LGPL&#x2069;.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Journeys that were begun with it stay as they are.</source>
        <translation>تبقى الرحلات التي بدأت به كما هي.</translation>
    </message>
    <message>
        <source>JSON with everything that was found</source>
        <translation>كل ما وُجد بصيغة &#x2068;JSON&#x2069;</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jumada I</source>
        <comment>month</comment>
        <translation>جمادى الأولى</translation>
    </message>
    <message>
        <source>Jumada II</source>
        <comment>month</comment>
        <translation>جمادى الآخرة</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep comments</source>
        <translation>حفظ التعليقات</translation>
    </message>
    <message>
        <source>Keep export preset</source>
        <translation>حفظ إعداد التصدير</translation>
    </message>
    <message>
        <source>keep_comments is true or false</source>
        <translation>قيمة &#x2066;keep_comments&#x2069; هي true أو false</translation>
    </message>
    <message>
        <source>Kept as a template: {name}</source>
        <translation>حُفظ قالبًا: {name}</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Khordad</source>
        <comment>month</comment>
        <translation>خرداد</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>language of messages and pictures; default: the system's, the journey's</source>
        <translation>لغة الرسائل والصور؛ الافتراضي: لغة النظام ولغة الرحلة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>أطول من المتعهَّد به</translation>
    </message>
    <message>
        <source>Laying the map out…</source>
        <translation>جارٍ ترتيب الخريطة…</translation>
    </message>
    <message>
        <source>Leads mostly to</source>
        <translation>تؤدي غالبًا إلى</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>يغادرون</translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation>يغادرون نهائيًا</translation>
    </message>
    <message>
        <source>leave here</source>
        <translation>يغادرون هنا</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n test answer(s)</source>
        <translation>
            <numerusform>استبعاد %n إجابة اختبار</numerusform>
            <numerusform>استبعاد إجابة اختبار واحدة</numerusform>
            <numerusform>استبعاد إجابتي اختبار</numerusform>
            <numerusform>استبعاد %n إجابات اختبار</numerusform>
            <numerusform>استبعاد %n إجابة اختبار</numerusform>
            <numerusform>استبعاد %n إجابة اختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n unfinished answer(s)</source>
        <translation>
            <numerusform>استبعاد %n إجابة غير مكتملة</numerusform>
            <numerusform>استبعاد إجابة واحدة غير مكتملة</numerusform>
            <numerusform>استبعاد إجابتين غير مكتملتين</numerusform>
            <numerusform>استبعاد %n إجابات غير مكتملة</numerusform>
            <numerusform>استبعاد %n إجابة غير مكتملة</numerusform>
            <numerusform>استبعاد %n إجابة غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>leave there for good</source>
        <translation>يغادرون هناك نهائيًا</translation>
    </message>
    <message>
        <source>leave_out: column = [cells] is needed</source>
        <translation>&#x2066;leave_out&#x2069;: تلزم الصيغة &#x2066;column = [cells]&#x2069;</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Leaving, by month</source>
        <translation>المغادرة شهرًا بشهر</translation>
    </message>
    <message>
        <source>Leaving, by week</source>
        <translation>المغادرة أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Left for good</source>
        <translation>غادروا نهائيًا</translation>
    </message>
    <message>
        <source>left out as a row of sums at the end: {cells}</source>
        <translation>استُبعد صف المجاميع في النهاية: {cells}</translation>
    </message>
    <message numerus="yes">
        <source>left out as no answer in %n score column(s): {codes}</source>
        <translation>
            <numerusform>عُدّ بلا إجابة في %n عمود درجات: {codes}</numerusform>
            <numerusform>عُدّ بلا إجابة في عمود درجات واحد: {codes}</numerusform>
            <numerusform>عُدّ بلا إجابة في عمودي درجات: {codes}</numerusform>
            <numerusform>عُدّ بلا إجابة في %n أعمدة درجات: {codes}</numerusform>
            <numerusform>عُدّ بلا إجابة في %n عمود درجات: {codes}</numerusform>
            <numerusform>عُدّ بلا إجابة في %n عمود درجات: {codes}</numerusform>
        </translation>
    </message>
    <message>
        <source>left out by the recipe</source>
        <translation>مستبعد حسب الوصفة</translation>
    </message>
    <message>
        <source>left out: {number} ({reason})</source>
        <translation>استُبعد: {number} ({reason})</translation>
    </message>
    <message>
        <source>left out: {reasons}</source>
        <translation>استُبعد: {reasons}</translation>
    </message>
    <message>
        <source>Legend, sources, experience strip and reasons on the map</source>
        <translation>مفتاح الخريطة والمصادر وشريط التجربة والأسباب على الخريطة</translation>
    </message>
    <message>
        <source>Letters or F2 correct a cell, Shift+arrows or Ctrl+A choose several: what you enter goes to all of them. Enter imports.</source>
        <translation>الحروف أو F2 تصحح الخلية، وShift مع الأسهم أو Ctrl+A تختار عدة خلايا: ما تُدخله يذهب إليها كلها. Enter يستورد.</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>دورة الحياة</translation>
    </message>
    <message>
        <source>life cycle: {column}, every row is a visit unless the recipe keeps one kind</source>
        <translation>دورة الحياة: {column}، كل صف زيارة ما لم تُبقِ الوصفة نوعًا واحدًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>light on one card after the other</source>
        <translation>الضوء على البطاقات واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Light on the chosen card</source>
        <translation>الضوء على البطاقة المحددة</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>Lines or cells of a spreadsheet become touchpoints</source>
        <translation>الأسطر أو خلايا الجدول تصبح نقاط تماس</translation>
    </message>
    <message>
        <source>Little evidence is drawn towards typical, so that a few bad answers make no grey zone.</source>
        <translation>الأدلة القليلة تُقرَّب إلى المعتاد، كي لا تصنع بضع إجابات سيئة منطقةً رمادية.</translation>
    </message>
    <message>
        <source>Log and map</source>
        <translation>السجل والخريطة</translation>
    </message>
    <message>
        <source>Log and map agree.</source>
        <translation>السجل والخريطة متفقان.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>longer</source>
        <comment>of a wait</comment>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>جارٍ فحص {name}</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>عيّنة من القيم</translation>
    </message>
    <message>
        <source>looks like a weight, not used</source>
        <translation>يشبه وزنًا ولم يُستعمل</translation>
    </message>
    <message>
        <source>looks like a weight, used only when a recipe says so</source>
        <translation>يشبه وزنًا، ولا يُستعمل إلا إذا ذكرته وصفة</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>الأدنى (٩٥٪)</translation>
    </message>
    <message>
        <source>low scores after it</source>
        <translation>درجات منخفضة بعده</translation>
    </message>
    <message>
        <source>make a journey</source>
        <translation>إنشاء رحلة</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>يلزم تفريغ مساحة ثم المحاولة من جديد</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark on the map what differs from another version</source>
        <translation>يُظهر على الخريطة ما يختلف عن نسخة أخرى</translation>
    </message>
    <message>
        <source>Mark the chosen touchpoints as meetings that decide, or take it back</source>
        <translation>تعليم نقاط التماس المحددة بأنها لحظات حقيقة، أو إزالة العلامة</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>may go on from '{name}', whose file is no longer at {path}: counted by itself, so cases that are in both count twice; put that file back and import this one again</source>
        <translation>قد يكون تتمة لـ«{name}» الذي لم يعد ملفه في {path}: عُدّ وحده، فالحالات الموجودة في كليهما تُعدّ مرتين؛ يلزم إعادة ذلك الملف إلى مكانه ثم استيراد هذا من جديد</translation>
    </message>
    <message>
        <source>May still go on</source>
        <translation>قد يواصلون</translation>
    </message>
    <message>
        <source>Mean of the answers</source>
        <translation>متوسط الإجابات</translation>
    </message>
    <message>
        <source>Mean wait, hours</source>
        <translation>متوسط الانتظار، ساعات</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>وسيط الانتظار</translation>
    </message>
    <message>
        <source>median wait {wait}</source>
        <translation>وسيط الانتظار {wait}</translation>
    </message>
    <message>
        <source>Median wait, hours</source>
        <translation>وسيط الانتظار، ساعات</translation>
    </message>
    <message>
        <source>Mehr</source>
        <comment>month</comment>
        <translation>مهر</translation>
    </message>
    <message>
        <source>mend a name</source>
        <translation>تصحيح اسم</translation>
    </message>
    <message>
        <source>mend the row (often a delimiter or a line break outside quotes) or export again</source>
        <translation>يلزم إصلاح الصف (غالبًا فاصل أو سطر جديد خارج علامتي الاقتباس) أو التصدير من جديد</translation>
    </message>
    <message>
        <source>mend these rows (often a delimiter or a line break outside quotes) or export again</source>
        <translation>يلزم إصلاح هذه الصفوف (غالبًا فاصل أو سطر جديد خارج علامتي الاقتباس) أو التصدير من جديد</translation>
    </message>
    <message>
        <source>Mermaid diagram for documents</source>
        <translation>مخطط Mermaid للمستندات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>المنهج والمصادر</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Mi&amp;nimap</source>
        <translation>الخريطة ال&amp;مصغرة</translation>
    </message>
    <message>
        <source>Mind the mix: with the same mix of {variable} as before, the change would be {fixed} instead of {raw}.</source>
        <translation>تنبيه إلى التركيبة: بتركيبة {variable} السابقة نفسها لكان التغيّر {fixed} بدل {raw}.</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>ناقص: {words}</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>لحظة الحقيقة</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>لحظة الحقيقة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>Mordad</source>
        <comment>month</comment>
        <translation>مرداد</translation>
    </message>
    <message>
        <source>More really leave among {worse} than among {better} (p {p}).</source>
        <translation>يغادر فعلًا من {worse} أكثر مما يغادر من {better} (p {p}).</translation>
    </message>
    <message>
        <source>more than {most} comments</source>
        <translation>أكثر من {most} تعليق</translation>
    </message>
    <message>
        <source>Most come to {name} from: {way}, {share} of {n}.</source>
        <translation>يأتي أكثرهم إلى {name} من: {way}، {share} من {n}.</translation>
    </message>
    <message>
        <source>Most leave at {touchpoint}: {exits}, {share} of its visits.</source>
        <translation>يغادر أكثرهم عند {touchpoint}: {exits}، {share} من زياراتها.</translation>
    </message>
    <message>
        <source>Most of them first in the panel Dots</source>
        <translation>الأكثر أولًا في لوحة «النقاط»</translation>
    </message>
    <message>
        <source>Most often handed over: {pairs}</source>
        <translation>أكثر عمليات التسليم: {pairs}</translation>
    </message>
    <message>
        <source>Most often: {pair}, {n} times.</source>
        <translation>الأكثر تكرارًا: {pair}، {n} مرة.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>تقديم&amp;ها</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>&amp;تأخيرها</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>نقل تعليق على الخريطة</translation>
    </message>
    <message>
        <source>Move department</source>
        <translation>نقل الإدارة</translation>
    </message>
    <message>
        <source>Move it to another stage or department</source>
        <translation>نقلها إلى مرحلة أو إدارة أخرى</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>نقل المرحلة</translation>
    </message>
    <message>
        <source>Move the paper</source>
        <translation>تحريك الورقة</translation>
    </message>
    <message>
        <source>Move version</source>
        <translation>نقل النسخة</translation>
    </message>
    <message>
        <source>Move what is chosen</source>
        <translation>نقل المحدد</translation>
    </message>
    <message>
        <source>moved from the dashed place</source>
        <translation>منقول من الموضع المتقطّع</translation>
    </message>
    <message>
        <source>moved, {change}</source>
        <translation>نُقل، {change}</translation>
    </message>
    <message>
        <source>Muharram</source>
        <comment>month</comment>
        <translation>محرم</translation>
    </message>
    <message>
        <source>n</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>ن={count}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>يلزم ذكر ملف فيه</translation>
    </message>
    <message>
        <source>name a folder with exports in it, or a file</source>
        <translation>يلزم ذكر مجلد فيه ملفات بيانات، أو ملف</translation>
    </message>
    <message>
        <source>name an export</source>
        <translation>يلزم ذكر ملف بيانات</translation>
    </message>
    <message>
        <source>name another column as the weight, or none</source>
        <translation>يلزم ذكر عمود آخر للوزن، أو لا شيء</translation>
    </message>
    <message>
        <source>name another, or a view that turns it into a timestamp</source>
        <translation>يلزم ذكر عمود آخر، أو عرض يحوّله إلى وقت</translation>
    </message>
    <message>
        <source>name in a recipe what comes again as {key}</source>
        <translation>سمِّ في وصفة ما يتكرر تحت {key}</translation>
    </message>
    <message>
        <source>name it in a recipe</source>
        <translation>يلزم ذكره في وصفة</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد</translation>
    </message>
    <message>
        <source>Name of the preset, such as: poster for the wall</source>
        <translation>اسم الإعداد، مثل: ملصق للجدار</translation>
    </message>
    <message>
        <source>name the column, or give {key} in a recipe</source>
        <translation>يلزم ذكر العمود، أو {key} في وصفة</translation>
    </message>
    <message>
        <source>Name the first touchpoint, or rename the chosen one</source>
        <translation>اسم نقطة التماس الأولى، أو اسم جديد للمحددة</translation>
    </message>
    <message>
        <source>name those you want in a recipe</source>
        <translation>يلزم ذكر المطلوب منها في وصفة</translation>
    </message>
    <message>
        <source>named in the recipe</source>
        <translation>مذكور في الوصفة</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>الخطوة ال&amp;تالية…</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>النسخة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>قناة جديدة</translation>
    </message>
    <message>
        <source>New channel “{name}”</source>
        <translation>قناة جديدة «{name}»</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>قناة جديدة…</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>إدارة جديدة</translation>
    </message>
    <message>
        <source>New department “{name}”</source>
        <translation>إدارة جديدة «{name}»</translation>
    </message>
    <message>
        <source>New department…</source>
        <translation>إدارة جديدة…</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>جديد من &amp;قالب</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>جديد من قالب</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>رحلة جديدة</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>New name, then Enter</source>
        <translation>الاسم الجديد ثم &#x2068;Enter&#x2069;</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>new since last time</source>
        <translation>جديد منذ المرة السابقة</translation>
    </message>
    <message>
        <source>new since last time, read as scores: {columns}</source>
        <translation>جديدة منذ المرة السابقة وتُقرأ كدرجات: {columns}</translation>
    </message>
    <message>
        <source>new since last time: {columns}</source>
        <translation>جديدة منذ المرة السابقة: {columns}</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلة جديدة</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطة تماس جديدة</translation>
    </message>
    <message>
        <source>new touchpoint</source>
        <translation>نقطة تماس جديدة</translation>
    </message>
    <message>
        <source>New touchpoint “{name}”</source>
        <translation>نقطة تماس جديدة «{name}»</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>next grey zone (also Space, PgDn)</source>
        <translation>المنطقة الرمادية التالية (أو Space وPgDn)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>الخطوة التالية: {step}</translation>
    </message>
    <message>
        <source>Next touchpoint in the next stage</source>
        <translation>نقطة التماس التالية في المرحلة التالية</translation>
    </message>
    <message>
        <source>Next touchpoint in the stage, connected</source>
        <translation>نقطة التماس التالية في المرحلة، مربوطة</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>الخطوة التالية: {step}</translation>
    </message>
    <message>
        <source>nine in ten within {time}</source>
        <translation>تسعة من عشرة خلال {time}</translation>
    </message>
    <message>
        <source>Nine in ten within, hours</source>
        <translation>تسعة من عشرة خلال، ساعات</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not so</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no '{value}' in segment '{variable}', there is {names}</source>
        <translation>لا توجد «{value}» في الشريحة «{variable}»؛ الموجود: {names}</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>بلا نشاط</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>No answer would be left on this scale</source>
        <translation>لن تبقى إجابة على هذا السلّم</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا إجابات</translation>
    </message>
    <message>
        <source>No answers here in what is shown.</source>
        <translation>لا إجابات هنا فيما هو معروض.</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>بلا عميل (حالة)</translation>
    </message>
    <message>
        <source>no case begins in this selection, so reach and repair cannot be told</source>
        <translation>لا تبدأ أي حالة في هذا الاختيار، فلا يمكن تحديد الوصول والإصلاح</translation>
    </message>
    <message>
        <source>no case goes on from step to step</source>
        <translation>لا تنتقل أي حالة من خطوة إلى أخرى</translation>
    </message>
    <message>
        <source>no case is left to count</source>
        <translation>لم تبقَ حالة للعدّ</translation>
    </message>
    <message>
        <source>no case was seen to end after {names}</source>
        <translation>لم تُشاهد حالة تنتهي بعد {names}</translation>
    </message>
    <message>
        <source>No change that chance would not explain.</source>
        <translation>لا تغيّر لا تفسّره الصدفة.</translation>
    </message>
    <message>
        <source>no column holds texts</source>
        <translation>لا عمود فيه نصوص</translation>
    </message>
    <message>
        <source>no column holds times</source>
        <translation>لا عمود فيه أوقات</translation>
    </message>
    <message>
        <source>no column is named for {key}</source>
        <translation>لم يُذكر عمود لـ{key}</translation>
    </message>
    <message>
        <source>No column is read as a score yet.</source>
        <translation>لا يُقرأ أي عمود كدرجة بعد.</translation>
    </message>
    <message>
        <source>no column of this file is known to hold comments</source>
        <translation>لا يُعرف في هذا الملف عمود للتعليقات</translation>
    </message>
    <message>
        <source>no column says what happened</source>
        <translation>لا عمود يذكر ما حدث</translation>
    </message>
    <message>
        <source>no column says what the complaints are about</source>
        <translation>لا عمود يذكر موضوع الشكاوى</translation>
    </message>
    <message>
        <source>no column says when complaints were answered: none counts as in time</source>
        <translation>لا عمود يذكر متى رُدّ على الشكاوى: لا يُحتسب أي منها في موعده</translation>
    </message>
    <message>
        <source>no column says when it happened</source>
        <translation>لا عمود يذكر وقت الحدث</translation>
    </message>
    <message>
        <source>no column says whose it was</source>
        <translation>لا عمود يذكر صاحب الحدث</translation>
    </message>
    <message>
        <source>no column was found that holds scores, and as a log: {why}</source>
        <translation>لم يُعثر على عمود فيه درجات، وكسجل أحداث: {why}</translation>
    </message>
    <message>
        <source>No comments are kept. Under File, Sources you can have those of a source kept; e-mail addresses and phone numbers are masked.</source>
        <translation>لا تعليقات محفوظة. من «ملف» ثم «المصادر» يمكن حفظ تعليقات أي مصدر؛ تُخفى عناوين البريد وأرقام الهاتف.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بلا إدارة</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>بلا إدارة</translation>
    </message>
    <message>
        <source>No departments yet: give a touchpoint one, or list them under Edit, Departments.</source>
        <translation>لا إدارات بعد: يمكن إسناد إدارة إلى نقطة تماس، أو سرد الإدارات في «تحرير، الإدارات».</translation>
    </message>
    <message>
        <source>No difference between them that chance would not explain.</source>
        <translation>لا فرق بينها لا تفسّره الصدفة.</translation>
    </message>
    <message>
        <source>No dots yet. Begin under Room, Dot voting.</source>
        <translation>لا نقاط بعد. ابدأ من «الجلسة» ثم «تصويت بالنقاط».</translation>
    </message>
    <message>
        <source>No evidence yet. Import a survey or an event log, and the map shows scores, drop-off and grey zones.</source>
        <translation>لا أدلة بعد. بعد استيراد استبيان أو سجل أحداث تُظهر الخريطة الدرجات والتسرّب والمناطق الرمادية.</translation>
    </message>
    <message>
        <source>No evidence yet: import a survey or a log</source>
        <translation>لا أدلة بعد: يلزم استيراد استبيان أو سجل أحداث</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>No grey zone: no hand-off is shown to be worse than the others.</source>
        <translation>لا منطقة رمادية: لا تُظهر الأدلة تسليمًا أسوأ من غيره.</translation>
    </message>
    <message>
        <source>No groups of customers are known on this hand-off. Groups are columns of the export that are read as segments.</source>
        <translation>لا تُعرف شرائح عملاء في هذا التسليم. الشرائح أعمدة من الملف تُقرأ على أنها شرائح.</translation>
    </message>
    <message>
        <source>No hand-off can be ranked yet: connect touchpoints of different departments or channels.</source>
        <translation>لا تسليم يمكن ترتيبه بعد: يلزم ربط نقاط تماس من إدارات أو قنوات مختلفة.</translation>
    </message>
    <message>
        <source>no hand-off is drawn</source>
        <translation>لم يُرسم تسليم</translation>
    </message>
    <message>
        <source>No hand-off yet: a way between two touchpoints on which the department or the channel changes.</source>
        <translation>لا تسليم بعد: طريق بين نقطتي تماس تتغيّر عليه الإدارة أو القناة.</translation>
    </message>
    <message>
        <source>No month tells of this hand-off. Choose another one, or another measure.</source>
        <translation>لا شهر يخبر عن هذا التسليم. اختر غيره أو مقياسًا آخر.</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>لا شريحة أخرى</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لا توجد مشكلات.</translation>
    </message>
    <message>
        <source>no rating question recognised</source>
        <translation>لم يُعرف أي سؤال تقييم</translation>
    </message>
    <message>
        <source>no real difference between the channels; {share}</source>
        <translation>لا فرق حقيقيًا بين القنوات؛ {share}</translation>
    </message>
    <message>
        <source>No real difference between these groups.</source>
        <translation>لا فرق حقيقيًا بين هذه الشرائح.</translation>
    </message>
    <message>
        <source>no row has a case, an activity and a time</source>
        <translation>لا صف فيه حالة ونشاط ووقت معًا</translation>
    </message>
    <message>
        <source>no row has a weight that can be read in '{weight}'</source>
        <translation>لا صف له وزن مقروء في «{weight}»</translation>
    </message>
    <message>
        <source>no row says what the complaint is about</source>
        <translation>لا صف يذكر موضوع الشكوى</translation>
    </message>
    <message>
        <source>no score given</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>no segment '{variable}', there is {names}</source>
        <translation>لا توجد شريحة «{variable}»؛ الموجود: {names}</translation>
    </message>
    <message>
        <source>no source '{name}', there is {names}</source>
        <translation>لا يوجد مصدر «{name}»؛ الموجود: {names}</translation>
    </message>
    <message>
        <source>No source is left.</source>
        <translation>لم يبقَ أي مصدر.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>بلا وقت مقروء</translation>
    </message>
    <message>
        <source>no time zone, or counts nobody knows</source>
        <translation>بلا منطقة زمنية، أو بأعداد مجهولة</translation>
    </message>
    <message>
        <source>No touchpoint belongs to the department {name}.</source>
        <translation>لا نقطة تماس في إدارة {name}.</translation>
    </message>
    <message>
        <source>No touchpoint stands in the stage {name}.</source>
        <translation>لا نقطة تماس في مرحلة {name}.</translation>
    </message>
    <message>
        <source>No wait on this hand-off is known. Choose another one, or import a log.</source>
        <translation>لا يُعرف وقت انتظار لهذا التسليم. اختر غيره أو استورد سجلًا.</translation>
    </message>
    <message>
        <source>No way leads from the start to {name}.</source>
        <translation>لا طريق من البداية إلى {name}.</translation>
    </message>
    <message>
        <source>No way leads out of the loop {names}.</source>
        <translation>لا طريق للخروج من الحلقة {names}.</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>بلا وزن</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody else has {name} open any more.</source>
        <translation>لم يعد {name} مفتوحًا عند أحد.</translation>
    </message>
    <message>
        <source>nobody knows how to read version {at}</source>
        <translation>قراءة الإصدار {at} غير معروفة</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>لا مسؤول عنه</translation>
    </message>
    <message>
        <source>Nobody owns this hand-off</source>
        <translation>لا مسؤول عن هذا التسليم</translation>
    </message>
    <message>
        <source>Nobody took this way in what is shown</source>
        <translation>لم يسلك أحد هذا الطريق فيما هو معروض</translation>
    </message>
    <message>
        <source>Nobody was asked here.</source>
        <translation>لم يُسأل أحد هنا.</translation>
    </message>
    <message>
        <source>nobody was asked where they arrive</source>
        <translation>لم يُسأل أحد حيث يصلون</translation>
    </message>
    <message>
        <source>Nobody was counted here: import an event log to see what customers did.</source>
        <translation>لم يُحسب أحد هنا: استورد سجل أحداث لترى ما فعله العملاء.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None of the steps in this log is on the map, so nothing of it can be shown. Undo, name touchpoints as the log does, and import it again; or open it from the start page as a journey of its own.</source>
        <translation>ليست أي خطوة من هذا السجل على الخريطة، فلا شيء منه يمكن عرضه. يلزم التراجع وتسمية نقاط التماس كما في السجل واستيراده من جديد؛ أو فتحه من صفحة البداية رحلةً مستقلة.</translation>
    </message>
    <message>
        <source>not about anything</source>
        <translation>ليست عن شيء</translation>
    </message>
    <message>
        <source>Not enough answers</source>
        <translation>الإجابات غير كافية</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>ليست على الخريطة</translation>
    </message>
    <message>
        <source>Not on the map, {share} of what customers did: {names}</source>
        <translation>ليس على الخريطة، {share} مما فعله العملاء: {names}</translation>
    </message>
    <message>
        <source>not read as scores, though they could be: {columns}</source>
        <translation>لم تُقرأ درجاتٍ مع أنها قد تكون كذلك: {columns}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not saved: what is unsaved is kept on this computer</source>
        <translation>لم يُحفظ: ما لم يُحفظ باقٍ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>not together with {option}</source>
        <translation>لا يُستخدم مع {option}</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>غير مفهوم: {words}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing is believed of {what} any more</source>
        <translation>لم يعد هناك تقدير عن {what}</translation>
    </message>
    <message>
        <source>nothing is dated {against}; the evidence is {there}</source>
        <translation>لا شيء بتاريخ {against}؛ الأدلة: {there}</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Import a survey or an event log to see the grey zones.</source>
        <translation>لم يُقَس شيء بعد. استورد استبيانًا أو سجل أحداث لرؤية المناطق الرمادية.</translation>
    </message>
    <message>
        <source>Nothing on the map yet</source>
        <translation>لا شيء على الخريطة بعد</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>بلا تعهّد</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to win back: %n hand-off(s) lose no more than is typical</source>
        <translation>
            <numerusform>لا شيء يُستعاد: لا توجد عمليات تسليم</numerusform>
            <numerusform>لا شيء يُستعاد: تسليم واحد لا يفقد أكثر من المعتاد</numerusform>
            <numerusform>لا شيء يُستعاد: تسليمان لا يفقدان أكثر من المعتاد</numerusform>
            <numerusform>لا شيء يُستعاد: %n عمليات تسليم لا تفقد أكثر من المعتاد</numerusform>
            <numerusform>لا شيء يُستعاد: %n عملية تسليم لا تفقد أكثر من المعتاد</numerusform>
            <numerusform>لا شيء يُستعاد: %n عملية تسليم لا تفقد أكثر من المعتاد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked or logged in both periods.</source>
        <translation>لم يُسأل أو يُسجَّل شيء في الفترتين معًا.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>لم يُنسخ شيء</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Nothing was replaced so far.</source>
        <translation>لم يُستبدل شيء حتى الآن.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>nothing yet: the map shows how people say it is</source>
        <translation>لا شيء بعد: تعرض الخريطة ما يقوله الناس</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>NPS after a contact</source>
        <comment>kind of source</comment>
        <translation>&#x2066;NPS&#x2069; بعد التواصل</translation>
    </message>
    <message>
        <source>NPS is asked from 0 to 10; choose rating for other scales</source>
        <translation>يُسأل NPS من ٠ إلى ١٠؛ ولسلالم أخرى يُختار التقييم</translation>
    </message>
    <message>
        <source>NPS {number}</source>
        <translation>&#x2068;NPS&#x2069; {number}</translation>
    </message>
    <message>
        <source>Numbers show where experience breaks together with a hand-off; they do not prove that the hand-off is the cause.</source>
        <translation>تبيّن الأرقام أين تنكسر التجربة مع التسليم؛ ولا تثبت أن التسليم هو السبب.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of its visits</source>
        <translation>من زياراتها</translation>
    </message>
    <message>
        <source>Of the {customers} customers who came: {count}.</source>
        <translation>من أصل {customers} عميل قدموا: {count}.</translation>
    </message>
    <message>
        <source>Of {customers} customers {done} completed, {lost} left for good and {open} may still go on.</source>
        <translation>من {customers} عميل أتمّ {done}، وغادر {lost} نهائيًا، وقد يواصل {open}.</translation>
    </message>
    <message>
        <source>Of {steps} steps on the map {departments} ({share}) pass to another department, {channels} ({channel_share}) change the channel</source>
        <translation>من {steps} خطوة على الخريطة تنتقل {departments} ({share}) إلى إدارة أخرى، وتغيّر {channels} ({channel_share}) القناة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>On another scale than before, not compared: {names}</source>
        <translation>سُئل عنه بمقياس غير السابق، فلم يُقارَن: {names}</translation>
    </message>
    <message>
        <source>On or off the persona's pa&amp;th</source>
        <translation>على &amp;مسار الشخصية أو خارجه</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>On the map, not in the data</source>
        <translation>على الخريطة وليس في البيانات</translation>
    </message>
    <message>
        <source>One by one they would win back {sum}; repairs do not add up, because whoever gets across one hand-off comes to the next.</source>
        <translation>كلٌّ على حدة يستعيد {sum} في المجموع؛ ولا تُجمع الإصلاحات، لأن من يجتاز تسليمًا يصل إلى الذي بعده.</translation>
    </message>
    <message>
        <source>one JSON value on stdout</source>
        <translation>قيمة JSON واحدة على الخرج القياسي</translation>
    </message>
    <message>
        <source>one of {words} is missing</source>
        <translation>ينقص أحد هذه: {words}</translation>
    </message>
    <message>
        <source>one row per case, an event for each time: {columns}</source>
        <translation>صف لكل عميل، وحدث لكل وقت: {columns}</translation>
    </message>
    <message>
        <source>one value is longer than 16 MB</source>
        <translation>إحدى القيم أطول من ١٦ ميغابايت</translation>
    </message>
    <message>
        <source>Only at what is chosen</source>
        <translation>ما هو محدَّد فقط</translation>
    </message>
    <message>
        <source>only changes of {fields} are steps, not those of {others}</source>
        <translation>تُعدّ تغييرات {fields} وحدها خطوات، لا تغييرات {others}</translation>
    </message>
    <message>
        <source>Only doubtful ones</source>
        <translation>المشكوك فيها فقط</translation>
    </message>
    <message>
        <source>only scores that cannot be counted</source>
        <translation>درجات لا يمكن عدّها فقط</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <translation>المهم فقط</translation>
    </message>
    <message>
        <source>Only {name} was taken: drop files one after the other, or a log in several files as a folder</source>
        <translation>أُخذ {name} وحده: أفلت الملفات واحدًا بعد آخر، أو السجل الموزع على عدة ملفات كمجلد</translation>
    </message>
    <message>
        <source>only {sources}</source>
        <translation>فقط {sources}</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>فقط {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>open a backup of an earlier save</source>
        <translation>يلزم فتح نسخة احتياطية من حفظ سابق</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>open a file ending in {ending}</source>
        <translation>يلزم فتح ملف بالامتداد {ending}</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>فتح رحلة</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>فتح استبيان</translation>
    </message>
    <message>
        <source>Open an event log</source>
        <translation>فتح سجل أحداث</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>فتح للكتابة</translation>
    </message>
    <message>
        <source>open it in a spreadsheet and save it as XLSX or CSV</source>
        <translation>يلزم فتحها في جدول بيانات وحفظها بصيغة XLSX أو CSV</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>Open the &amp;map alone</source>
        <translation>فتح ال&amp;خريطة وحدها</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Open with care</source>
        <translation>فتح بحذر</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Opened with warnings</source>
        <translation>فُتح مع تحذيرات</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>جارٍ فتح {name}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Ordibehesht</source>
        <comment>month</comment>
        <translation>أرديبهشت</translation>
    </message>
    <message>
        <source>other life-cycle rows</source>
        <translation>صفوف أخرى من دورة الحياة</translation>
    </message>
    <message>
        <source>other screen</source>
        <translation>الشاشة الأخرى</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a way out</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>المسؤول: {owner}</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>P&amp;ersonas…</source>
        <translation>ال&amp;شخصيات…</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>ألم</translation>
    </message>
    <message>
        <source>part of the path is no folder</source>
        <translation>جزء من المسار ليس مجلدًا</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
    <message>
        <source>parts of the workbook overlap</source>
        <translation>أجزاء من المصنف متداخلة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pasted: {what}</source>
        <translation>أُلصق: {what}</translation>
    </message>
    <message>
        <source>path</source>
        <comment>of a persona</comment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Path of a persona</source>
        <translation>مسار شخصية</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>صفحة &#x2068;PDF&#x2069;</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>عدد الحاضرين</translation>
    </message>
    <message>
        <source>permission is missing here</source>
        <translation>لا إذن هنا</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>شخصية العميل</translation>
    </message>
    <message>
        <source>personal data, never kept</source>
        <translation>بيانات شخصية، لا تُحفظ أبدًا</translation>
    </message>
    <message>
        <source>personal data, never kept: {columns}</source>
        <translation>بيانات شخصية لا تُحفظ أبدًا: {columns}</translation>
    </message>
    <message>
        <source>personal data, no segment whatever the recipe says</source>
        <translation>بيانات شخصية لا تكون شريحة مهما ذكرت الوصفة</translation>
    </message>
    <message>
        <source>personal data, not kept: {columns}</source>
        <translation>بيانات شخصية لا تُحفظ: {columns}</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>place</source>
        <comment>what a note is on</comment>
        <translation>موضع الملاحظة</translation>
    </message>
    <message>
        <source>Place a do&amp;t</source>
        <translation>وضع &amp;نقطة</translation>
    </message>
    <message>
        <source>Place a dot</source>
        <translation>وضع نقطة</translation>
    </message>
    <message>
        <source>PNG and SVG without a ground</source>
        <translation>ملفات PNG وSVG بلا خلفية</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة &#x2068;PNG&#x2069;</translation>
    </message>
    <message>
        <source>png svg pdf pptx xlsx html csv json …</source>
        <translation>&#x2066;png svg pdf pptx xlsx html csv json …&#x2069;</translation>
    </message>
    <message>
        <source>Point at a card, a line or a number of the map, or tap it: what it says.</source>
        <translation>أشِر إلى بطاقة أو خط أو رقم في الخريطة أو المسه ليظهر شرحه.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>PostgreSQL needs a package that is not installed</source>
        <translation>يحتاج &#x2066;PostgreSQL&#x2069; إلى حزمة غير مثبَّتة</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>شرائح بوربوينت</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء ال&amp;سابق من النافذة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Presenting {name}</source>
        <translation>عرض {name}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Problems in the journey</source>
        <translation>مشكلات الرحلة</translation>
    </message>
    <message>
        <source>problems in the journey, one a line</source>
        <translation>مشكلات الرحلة، كل منها في سطر</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>promised hours</source>
        <translation>الساعات المتعهَّد بها</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>المتعهَّد به خلال</translation>
    </message>
    <message>
        <source>Promised within {promise}: kept for {share} ({low} to {high}).</source>
        <translation>الوعد: خلال {promise}؛ وُفي به لـ {share} ({low} إلى {high}).</translation>
    </message>
    <message>
        <source>Promised within {time}: kept for {share} (n {count})</source>
        <translation>الوعد: خلال {time}؛ تم الوفاء به في {share} (n {count})</translation>
    </message>
    <message>
        <source>Public service: a permit</source>
        <translation>خدمة عامة: استخراج ترخيص</translation>
    </message>
    <message>
        <source>put it back and try again</source>
        <translation>يلزم إعادته إلى مكانه ثم المحاولة من جديد</translation>
    </message>
    <message>
        <source>Put it where it is to stay</source>
        <translation>يبقى حيث تضعه</translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>الوضع على الخريطة</translation>
    </message>
    <message>
        <source>Put right a stage</source>
        <translation>تصحيح مرحلة</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>صحّح أولًا ما هو مُعلَّم.</translation>
    </message>
    <message>
        <source>Put the chosen cards at the end of the persona's path, in that order</source>
        <translation>يضع البطاقات المحددة بترتيبها في آخر مسار الشخصية</translation>
    </message>
    <message>
        <source>put the file beside this one</source>
        <translation>يلزم وضع الملف بجانب هذا</translation>
    </message>
    <message>
        <source>put the file it joins there, or give another recipe</source>
        <translation>يلزم وضع الملف المربوط هناك، أو إعطاء وصفة أخرى</translation>
    </message>
    <message>
        <source>Put the stage or the department elsewhere</source>
        <translation>وضع المرحلة أو الإدارة في مكان آخر</translation>
    </message>
    <message>
        <source>Put the timer away</source>
        <translation>إخفاء المؤقّت</translation>
    </message>
    <message>
        <source>put the timer away</source>
        <translation>إخفاء المؤقّت</translation>
    </message>
    <message>
        <source>Put this comment on the chosen touchpoint or hand-off, else on its own</source>
        <translation>وضع هذا التعليق على نقطة التماس أو التسليم المحدَّد، وإلا فعلى نقطته</translation>
    </message>
    <message numerus="yes">
        <source>put together of %n column(s)</source>
        <translation>
            <numerusform>مركّب من لا أعمدة</numerusform>
            <numerusform>مركّب من عمود واحد</numerusform>
            <numerusform>مركّب من عمودين</numerusform>
            <numerusform>مركّب من %n أعمدة</numerusform>
            <numerusform>مركّب من %n عمودًا</numerusform>
            <numerusform>مركّب من %n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>R is weighed by this journey's own weights, not the standard ones: {parts}.</source>
        <translation>يُرجَّح R بأوزان هذه الرحلة الخاصة لا بالأوزان القياسية: {parts}.</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>ال&amp;وصفة</translation>
    </message>
    <message>
        <source>Rabi I</source>
        <comment>month</comment>
        <translation>ربيع الأول</translation>
    </message>
    <message>
        <source>Rabi II</source>
        <comment>month</comment>
        <translation>ربيع الآخر</translation>
    </message>
    <message>
        <source>Rajab</source>
        <comment>month</comment>
        <translation>رجب</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <comment>month</comment>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>rank 90 %</source>
        <translation>الترتيب ٩٠٪</translation>
    </message>
    <message>
        <source>Rank {rank}, in nine of ten draws between {low} and {high}; the worst of all in {chance} of them</source>
        <translation>الترتيب {rank}، وفي تسع سحوبات من عشر بين {low} و{high}؛ والأسوأ على الإطلاق في {chance} منها</translation>
    </message>
    <message>
        <source>Rank, from</source>
        <translation>الترتيب، من</translation>
    </message>
    <message>
        <source>Rank, to</source>
        <translation>الترتيب، إلى</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>name of a metric</comment>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>rating {number} of {best}</source>
        <translation>التقييم {number} من {best}</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Re&amp;name version…</source>
        <translation>إعادة &amp;تسمية النسخة…</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Read &amp;as another…</source>
        <translation>ال&amp;قراءة كأخرى…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ على أنه</translation>
    </message>
    <message>
        <source>read as a column for each question, further down</source>
        <translation>يُقرأ عمودًا لكل سؤال، في الأسفل</translation>
    </message>
    <message>
        <source>read as kept under '{name}'</source>
        <translation>قُرئ كما حُفظ باسم «{name}»</translation>
    </message>
    <message>
        <source>Read as last time ({known}).</source>
        <translation>قُرئ كالمرة السابقة ({known}).</translation>
    </message>
    <message>
        <source>read it as an event log</source>
        <translation>يلزم قراءته كسجل أحداث</translation>
    </message>
    <message>
        <source>Read like {known}.</source>
        <translation>قُرئ مثل {known}.</translation>
    </message>
    <message>
        <source>Read like {name}</source>
        <translation>القراءة مثل {name}</translation>
    </message>
    <message>
        <source>read sheet '{name}' of {count}: it looks most like answers</source>
        <translation>قُرئت الورقة «{name}» من أصل {count}: هي الأشبه بالإجابات</translation>
    </message>
    <message>
        <source>Read {name} as</source>
        <translation>قراءة {name} على أنه</translation>
    </message>
    <message>
        <source>Read {name} as {other}</source>
        <translation>قراءة {name} على أنه {other}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Real change</source>
        <translation>تغيّر حقيقي</translation>
    </message>
    <message>
        <source>real change</source>
        <translation>تغيّر حقيقي</translation>
    </message>
    <message>
        <source>real change of the score</source>
        <translation>تغيّر حقيقي في الدرجة</translation>
    </message>
    <message>
        <source>Real changes</source>
        <translation>تغيّرات حقيقية</translation>
    </message>
    <message>
        <source>really better</source>
        <translation>أفضل حقًا</translation>
    </message>
    <message>
        <source>really different</source>
        <translation>مختلف فعلًا</translation>
    </message>
    <message>
        <source>really worse</source>
        <translation>أسوأ حقًا</translation>
    </message>
    <message>
        <source>received on: {column}</source>
        <translation>تاريخ الاستلام: {column}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>الوصفات</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Remember all this under a name, with the journey</source>
        <translation>تذكُّر كل هذا باسم، مع الرحلة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove export preset</source>
        <translation>إزالة إعداد التصدير</translation>
    </message>
    <message>
        <source>remove it or export the log again</source>
        <translation>يلزم حذفه أو تصدير السجل من جديد</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>remove that source first if you want to count it again</source>
        <translation>لعدّه من جديد يلزم استبعاد ذلك المصدر أولًا</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>حذف القالب</translation>
    </message>
    <message>
        <source>Remove the template {name}?</source>
        <translation>أتريد حذف القالب {name}؟</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>حذف هذا القالب</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>against the other version</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>يلزم تغيير اسمه</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>إعادة تسمية الرحلة</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>يلزم تغيير اسم أحدهما</translation>
    </message>
    <message>
        <source>Rename version</source>
        <translation>إعادة تسمية النسخة</translation>
    </message>
    <message>
        <source>rename: a table of texts is needed</source>
        <translation>&#x2066;rename&#x2069;: يلزم جدول نصوص</translation>
    </message>
    <message>
        <source>renamed, {change}</source>
        <translation>تغيّر الاسم، {change}</translation>
    </message>
    <message>
        <source>Repair &amp;all</source>
        <translation>إصلاح ال&amp;كل</translation>
    </message>
    <message>
        <source>Repair of {name}</source>
        <translation>إصلاح {name}</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>المستجيب</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Reveal the dots</source>
        <translation>كشف النقاط</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %n dot(s) placed</source>
        <translation>
            <numerusform>كُشفت: لا نقاط</numerusform>
            <numerusform>كُشفت: نقطة واحدة</numerusform>
            <numerusform>كُشفت: نقطتان</numerusform>
            <numerusform>كُشفت: %n نقاط</numerusform>
            <numerusform>كُشفت: %n نقطة</numerusform>
            <numerusform>كُشفت: %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس الاتجاه</translation>
    </message>
    <message>
        <source>River: its height is the share of customers who get this far</source>
        <translation>النهر: ارتفاعه نسبة العملاء الذين يصلون إلى هنا</translation>
    </message>
    <message>
        <source>River: its height is the share of customers who get this far; green would be won back</source>
        <translation>النهر: ارتفاعه نسبة العملاء الذين يصلون إلى هنا؛ والأخضر من كانوا سيُستعادون</translation>
    </message>
    <message>
        <source>Row {number} of the clipboard is longer than a name of {most} letters</source>
        <translation>السطر {number} في الحافظة أطول من اسم بطول {most} حرف</translation>
    </message>
    <message>
        <source>row {number}: {text}</source>
        <translation>السطر {number}: {text}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>rows without a single cell are not counted</source>
        <translation>الصفوف الفارغة تمامًا لا تُحتسب</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>الور&amp;قة</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>ال&amp;مصادر…</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>العنوان ال&amp;فرعي</translation>
    </message>
    <message>
        <source>Safar</source>
        <comment>month</comment>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>save a copy on another disk</source>
        <translation>يلزم حفظ نسخة على قرص آخر</translation>
    </message>
    <message>
        <source>save a copy on this computer</source>
        <translation>يلزم حفظ نسخة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>save a copy somewhere else</source>
        <translation>يلزم حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>save a copy under another name</source>
        <translation>يلزم حفظ نسخة باسم آخر</translation>
    </message>
    <message>
        <source>save a copy, or overwrite it on purpose</source>
        <translation>يلزم حفظ نسخة، أو الكتابة فوقه عن قصد</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>حفظ &amp;قالبًا…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>حفظ قالبًا</translation>
    </message>
    <message>
        <source>save it as a file ending in {ending}</source>
        <translation>يلزم حفظه في ملف بالامتداد {ending}</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>يلزم حفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>يلزم حفظه بلا كلمة مرور</translation>
    </message>
    <message>
        <source>save somewhere else</source>
        <translation>يلزم الحفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>هل تُحفظ التغييرات في {name}؟</translation>
    </message>
    <message>
        <source>Save the journey</source>
        <translation>حفظ الرحلة</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>save the sheet as CSV</source>
        <translation>يلزم حفظ الورقة بصيغة CSV</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>جارٍ حفظ {name}</translation>
    </message>
    <message>
        <source>say how they are written: {key}</source>
        <translation>يلزم تحديد طريقة كتابتها: {key}</translation>
    </message>
    <message>
        <source>Say of at least one column that it is a score.</source>
        <translation>يلزم تعيين عمود واحد على الأقل على أنه درجة.</translation>
    </message>
    <message>
        <source>says which touchpoint each score is about</source>
        <translation>يذكر نقطة التماس التي تخصها كل درجة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Score after it</source>
        <translation>الدرجة بعده</translation>
    </message>
    <message>
        <source>Score where they arrive</source>
        <translation>الدرجة حيث يصلون</translation>
    </message>
    <message>
        <source>score {number}</source>
        <translation>الدرجة {number}</translation>
    </message>
    <message>
        <source>Score, by month</source>
        <translation>الدرجة شهرًا بشهر</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>scores after it</source>
        <comment>kind of evidence</comment>
        <translation>الدرجات بعده</translation>
    </message>
    <message>
        <source>scores fall for some</source>
        <translation>انخفاض الدرجات لدى بعض العملاء</translation>
    </message>
    <message>
        <source>scores in a table of a warehouse are not counted: {columns}</source>
        <translation>الدرجات في جدول مستودع البيانات لا تُحتسب: {columns}</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>ال&amp;شرائح</translation>
    </message>
    <message>
        <source>Search the comments</source>
        <translation>بحث في التعليقات</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>شريحة العملاء</translation>
    </message>
    <message numerus="yes">
        <source>segment, %n value(s)</source>
        <translation>
            <numerusform>شريحة، لا قيم</numerusform>
            <numerusform>شريحة، قيمة واحدة</numerusform>
            <numerusform>شريحة، قيمتان</numerusform>
            <numerusform>شريحة، %n قيم</numerusform>
            <numerusform>شريحة، %n قيمة</numerusform>
            <numerusform>شريحة، %n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>segments can only be shown side by side while none is chosen</source>
        <translation>لا تُعرض الشرائح جنبًا إلى جنب إلا إذا لم تُختر أي منها</translation>
    </message>
    <message>
        <source>segments: '{name}' is no segment of this log</source>
        <translation>&#x2066;segments&#x2069;: «{name}» ليس شريحة في هذا السجل</translation>
    </message>
    <message>
        <source>segments: {columns}</source>
        <translation>شرائح العملاء: {columns}</translation>
    </message>
    <message>
        <source>Select a&amp;like</source>
        <translation>تحديد ال&amp;متشابه</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select all columns read like this one (Ctrl+L)</source>
        <translation>تحديد كل الأعمدة التي تُقرأ مثل هذا (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيدوا</translation>
    </message>
    <message>
        <source>sent back</source>
        <comment>kind of evidence</comment>
        <translation>إعادة العمل</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>جمل</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Set c&amp;hannel…</source>
        <translation>تحديد ال&amp;قناة…</translation>
    </message>
    <message>
        <source>Set channel</source>
        <translation>تحديد القناة</translation>
    </message>
    <message>
        <source>Set de&amp;partment…</source>
        <translation>تحديد الإ&amp;دارة…</translation>
    </message>
    <message>
        <source>Set department</source>
        <translation>تحديد الإدارة</translation>
    </message>
    <message>
        <source>set {setting} to its path</source>
        <translation>يلزم تعيين مساره في {setting}</translation>
    </message>
    <message>
        <source>set {setting}, or PGHOST, PGUSER and their like</source>
        <translation>يلزم تعيين {setting}، أو &#x2066;PGHOST&#x2069; و&#x2066;PGUSER&#x2069; وما شابههما</translation>
    </message>
    <message>
        <source>set {setting}, such as sc://host:15002</source>
        <translation>يلزم تعيين {setting}، مثل &#x2066;sc://host:15002&#x2069;</translation>
    </message>
    <message>
        <source>Several voices</source>
        <translation>عدة أصوات</translation>
    </message>
    <message>
        <source>Shaban</source>
        <comment>month</comment>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Shahrivar</source>
        <comment>month</comment>
        <translation>شهريور</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>شكل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Share of the visits</source>
        <translation>نسبة من الزيارات</translation>
    </message>
    <message>
        <source>share of visits</source>
        <translation>الحصة من الزيارات</translation>
    </message>
    <message>
        <source>share still waiting (those not arrived counted)</source>
        <translation>نسبة من ما زالوا ينتظرون (مع احتساب من لم يصل)</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <comment>month</comment>
        <translation>شوال</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>&#x200f;Shift ومفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>&#x200f;Shift أو Ctrl مع النقر</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>Shop with online orders</source>
        <translation>متجر مع طلبات عبر الإنترنت</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show &amp;departments</source>
        <translation>إظهار الإ&amp;دارات</translation>
    </message>
    <message>
        <source>Show on the map: {name}</source>
        <translation>إظهار على الخريطة: {name}</translation>
    </message>
    <message>
        <source>Show or hide the departments</source>
        <translation>إظهار الإدارات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the journey as it was measured</source>
        <translation>إظهار الرحلة كما قيست</translation>
    </message>
    <message>
        <source>Show the logo</source>
        <translation>إظهار الشعار</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>show this and end</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>Show version</source>
        <translation>عرض النسخة</translation>
    </message>
    <message>
        <source>Shows where an organisation lets go of the customer's hand.</source>
        <translation>يُظهر أين تُفلت المؤسسة يد العميل.</translation>
    </message>
    <message>
        <source>side by side: {variable}</source>
        <translation>جنبًا إلى جنب: {variable}</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>التفاصيل الدقيقة</translation>
    </message>
    <message>
        <source>small print: legend and strip</source>
        <translation>التفاصيل: المفتاح وشريط التجربة</translation>
    </message>
    <message>
        <source>Social posts</source>
        <comment>kind of source</comment>
        <translation>منشورات التواصل</translation>
    </message>
    <message>
        <source>Software subscription</source>
        <translation>اشتراك في برنامج</translation>
    </message>
    <message>
        <source>some bytes are damaged; the characters they stood for are shown as {sign}</source>
        <translation>بعض البايتات تالفة؛ تظهر محارفها هكذا {sign}</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>somebody else has this file open</source>
        <translation>هذا الملف مفتوح لدى شخص آخر</translation>
    </message>
    <message>
        <source>Something else is still running: wait for it.</source>
        <translation>ثمة عمل آخر ما زال جاريًا: انتظر انتهاءه.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source '{against}' would be compared with itself</source>
        <translation>سيُقارن المصدر «{against}» بنفسه</translation>
    </message>
    <message>
        <source>Source: {names}</source>
        <translation>المصدر: {names}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Space or middle button, or two fingers</source>
        <translation>المسافة أو الزر الأوسط، أو إصبعان</translation>
    </message>
    <message>
        <source>Split customers</source>
        <translation>عملاء منقسمون</translation>
    </message>
    <message>
        <source>split customers: two crowds</source>
        <translation>عملاء منقسمون: فئتان</translation>
    </message>
    <message>
        <source>split the journey</source>
        <translation>يلزم تقسيم الرحلة</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>بقعة الضوء</translation>
    </message>
    <message>
        <source>spotlight on or off</source>
        <translation>تشغيل بقعة الضوء أو إطفاؤها</translation>
    </message>
    <message>
        <source>Squared fall of the score from before to after, of customers who answered both: 0% when nobody's fell, 100% when everybody's fell from best to worst</source>
        <translation>مربع هبوط الدرجة مما قبل إلى ما بعد، لدى العملاء الذين أجابوا عن كليهما: ٠٪ إن لم تهبط درجة أحد، و١٠٠٪ إن هبطت درجات الجميع من الأفضل إلى الأسوأ</translation>
    </message>
    <message>
        <source>Squared shortfall of the answers after the hand-off: 0% when all give the best answer, 100% when all give the worst</source>
        <translation>مربع نقص الإجابات بعد التسليم: ٠٪ إن أعطى الجميع أفضل إجابة، و١٠٠٪ إن أعطوا أسوأها</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Stages guessed from the log</source>
        <translation>مراحل مخمَّنة من السجل</translation>
    </message>
    <message>
        <source>Stages, departments, channels, touchpoints, hand-offs and notes are kept. Evidence, recipes, beliefs and votes are left out.</source>
        <translation>تُحفظ المراحل والإدارات والقنوات ونقاط التماس وعمليات التسليم والملاحظات. وتُستبعد الأدلة والوصفات والتقديرات والأصوات.</translation>
    </message>
    <message>
        <source>start or stop the timer</source>
        <translation>تشغيل المؤقّت أو إيقافه</translation>
    </message>
    <message>
        <source>stays in the department</source>
        <translation>يبقى في الإدارة نفسها</translation>
    </message>
    <message>
        <source>Stays in the same hands and on the same channel</source>
        <translation>يبقى لدى الإدارة نفسها وعلى القناة نفسها</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps back: {count}, all of them straight where one came from</source>
        <translation>خطوات إلى الوراء: {count}، كلها مباشرة إلى حيث كانوا</translation>
    </message>
    <message>
        <source>Steps back: {count}, {pingpong} of them straight where one came from</source>
        <translation>خطوات إلى الوراء: {count}، منها {pingpong} عائدة مباشرةً من حيث أتت</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا تزال مفتوحة</translation>
    </message>
    <message>
        <source>Still waiting at the end of the log</source>
        <translation>ما زالوا ينتظرون في نهاية السجل</translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <translation>توقّف، ولم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>stored from 1 for 0</source>
        <translation>مخزّن من ١ بدل ٠</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>قوة الأدلة</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>kind of source</comment>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Survey export</source>
        <translation>ملف استبيان</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشتبه بها</translation>
    </message>
    <message>
        <source>suspected grey zone</source>
        <translation>منطقة رمادية مشتبه بها</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم &#x2068;SVG&#x2069;</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>T&amp;ransparent ground</source>
        <translation>خلفية &amp;شفافة</translation>
    </message>
    <message>
        <source>Tab, nothing written</source>
        <translation>اسم فارغ و Tab</translation>
    </message>
    <message>
        <source>Take a dot &amp;back</source>
        <translation>استرداد نقط&amp;ة</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>استرداد نقطة</translation>
    </message>
    <message>
        <source>Take all dots a&amp;way</source>
        <translation>إزالة &amp;كل النقاط</translation>
    </message>
    <message>
        <source>Take all dots away</source>
        <translation>إزالة كل النقاط</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>يلزم استخدام اسم آخر</translation>
    </message>
    <message>
        <source>take CSV of your web analytics, a row for each event: who, what and when</source>
        <translation>خذ ملف CSV من أداة تحليل موقعك، صفًّا لكل حدث: مَن وماذا ومتى</translation>
    </message>
    <message>
        <source>take it out of the scores in the recipe</source>
        <translation>يلزم استبعاده من الدرجات في الوصفة</translation>
    </message>
    <message>
        <source>take it out of the segments in the recipe</source>
        <translation>يلزم استبعاده من الشرائح في الوصفة</translation>
    </message>
    <message>
        <source>Take it to another touchpoint</source>
        <translation>نقله إلى نقطة تماس أخرى</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>الإزالة من الخريطة</translation>
    </message>
    <message>
        <source>take one kind, such as {pattern}</source>
        <translation>يلزم اختيار نوع واحد، مثل {pattern}</translation>
    </message>
    <message>
        <source>Take out source</source>
        <translation>استبعاد المصدر</translation>
    </message>
    <message>
        <source>Take the belief back</source>
        <translation>سحب التقدير</translation>
    </message>
    <message>
        <source>take the other option, or another recipe</source>
        <translation>يلزم استخدام الخيار الآخر أو وصفة أخرى</translation>
    </message>
    <message>
        <source>taken for {name}</source>
        <translation>اعتُبر {name}</translation>
    </message>
    <message>
        <source>taken to rise from worst to best, up to {top}</source>
        <translation>عُدّت تصاعدية من الأسوأ إلى الأفضل حتى {top}</translation>
    </message>
    <message>
        <source>takes no value such as {value}</source>
        <translation>لا يأخذ قيمة مثل {value}</translation>
    </message>
    <message>
        <source>Te&amp;xt as outlines, the same everywhere</source>
        <translation>النص خطوطًا، متطا&amp;بق في كل مكان</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of a note</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>text in SVG as outlines</source>
        <translation>نصوص SVG كخطوط محيطية</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of %n grey zone(s)</source>
        <translation>
            <numerusform>لا مناطق رمادية</numerusform>
            <numerusform>كانت هذه المنطقة الرمادية الوحيدة</numerusform>
            <numerusform>كانت هذه آخر منطقتين رماديتين</numerusform>
            <numerusform>كانت هذه الأخيرة من %n مناطق رمادية</numerusform>
            <numerusform>كانت هذه الأخيرة من %n منطقة رمادية</numerusform>
            <numerusform>كانت هذه الأخيرة من %n منطقة رمادية</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity column has more than {most} different values</source>
        <translation>لعمود النشاط أكثر من {most} قيمة مختلفة</translation>
    </message>
    <message>
        <source>The arithmetic of the index</source>
        <translation>حساب المؤشر</translation>
    </message>
    <message>
        <source>The case begins here</source>
        <translation>تبدأ الحالة هنا</translation>
    </message>
    <message>
        <source>the channel explains {share} of the differences (n {count})</source>
        <translation>القناة تفسّر {share} من الفروق ({count} إجابة)</translation>
    </message>
    <message>
        <source>The clipboard holds data of another program, no list of touchpoints: copy lines of text or cells of a spreadsheet</source>
        <translation>في الحافظة بيانات برنامج آخر لا قائمة نقاط تماس: انسخ أسطر نص أو خلايا جدول</translation>
    </message>
    <message>
        <source>The clipboard holds something that is no text</source>
        <translation>ما في الحافظة ليس نصًا</translation>
    </message>
    <message>
        <source>The clipboard holds {number} MB of text; a list of touchpoints has at most {most} rows</source>
        <translation>في الحافظة {number} ميغابايت من النص؛ وقائمة نقاط التماس لا تتجاوز {most} سطر</translation>
    </message>
    <message>
        <source>The clipboard holds {number} rows; at most {most} can be pasted at once</source>
        <translation>في الحافظة {number} سطر؛ ويمكن لصق {most} سطر على الأكثر دفعة واحدة</translation>
    </message>
    <message>
        <source>the column '{column}' holds no dates that can be read</source>
        <translation>لا تواريخ مقروءة في العمود «{column}»</translation>
    </message>
    <message>
        <source>the column '{column}' holds no times</source>
        <translation>لا أوقات في العمود «{column}»</translation>
    </message>
    <message>
        <source>the column '{column}' holds no times that can be read: {examples}</source>
        <translation>لا أوقات مقروءة في العمود «{column}»: {examples}</translation>
    </message>
    <message>
        <source>the column '{column}' is empty</source>
        <translation>العمود «{column}» فارغ</translation>
    </message>
    <message>
        <source>the column '{column}' is missing</source>
        <translation>العمود «{column}» ناقص</translation>
    </message>
    <message>
        <source>the column beside it says the same in numbers</source>
        <translation>العمود المجاور يقول الشيء نفسه بالأرقام</translation>
    </message>
    <message>
        <source>the columns are {names}</source>
        <translation>الأعمدة: {names}</translation>
    </message>
    <message>
        <source>the columns of the comments are missing</source>
        <translation>أعمدة التعليقات ناقصة</translation>
    </message>
    <message>
        <source>the columns {columns} hold shares, no answers</source>
        <translation>الأعمدة {columns} فيها نسب وليست إجابات</translation>
    </message>
    <message>
        <source>The comments cannot be read</source>
        <translation>تعذّرت قراءة التعليقات</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>انقطع الاتصال بالخادم</translation>
    </message>
    <message>
        <source>the counts are damaged ({reason})</source>
        <translation>الأعداد تالفة ({reason})</translation>
    </message>
    <message>
        <source>The counts could not be recovered: import the exports once more.</source>
        <translation>تعذّرت استعادة الأعداد: يلزم استيراد الملفات المصدَّرة مرة أخرى.</translation>
    </message>
    <message>
        <source>the dates in '{column}' cannot be read (such as '{example}')</source>
        <translation>تعذّرت قراءة التواريخ في «{column}» (مثل «{example}»)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>يُبلغ القرص عن خلل</translation>
    </message>
    <message>
        <source>The drive does not answer: save under another name, on this computer.</source>
        <translation>محرك الأقراص لا يستجيب: احفظ باسم آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>the evidence is {first} to {last}</source>
        <translation>الأدلة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>تعذّر فتح المثال</translation>
    </message>
    <message>
        <source>the export dialog keeps one in the document</source>
        <translation>يحفظ حوار التصدير واحدًا في المستند</translation>
    </message>
    <message>
        <source>the field '{name}' is missing</source>
        <translation>الحقل «{name}» ناقص</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>تعذّر فتح الملف: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>تعذّرت قراءة الملف ({reason})</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>تغيّر الملف أثناء قراءته</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>لا صفوف في الملف</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>الملف تالف أو مبتور</translation>
    </message>
    <message>
        <source>the file is damaged or no text file: export it again</source>
        <translation>الملف تالف أو ليس نصيًا: يلزم تصديره من جديد</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>الملف لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the file is larger than this disk or account allows</source>
        <translation>الملف أكبر مما يسمح به هذا القرص أو الحساب</translation>
    </message>
    <message>
        <source>the file is not packed as its name says</source>
        <translation>الملف غير مضغوط كما يقول اسمه</translation>
    </message>
    <message>
        <source>the file is open in another program</source>
        <translation>الملف مفتوح في برنامج آخر</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the file is too large to be a journey</source>
        <translation>الملف أكبر من أن يكون رحلة</translation>
    </message>
    <message>
        <source>The file of {name} is not there any more: save it anew.</source>
        <translation>لم يعد ملف {name} موجودًا: يلزم حفظه من جديد.</translation>
    </message>
    <message>
        <source>the file unpacks to more than {total} MB from {packed} MB</source>
        <translation>يتجاوز الملف بعد فكّه {total} ميغابايت من أصل {packed} ميغابايت</translation>
    </message>
    <message>
        <source>the file unpacks to more than {total} MB, far more than a log of its size does</source>
        <translation>يتجاوز الملف بعد فكّه {total} ميغابايت، وهو أكثر بكثير مما يكون لسجل بحجمه</translation>
    </message>
    <message>
        <source>the file was changed by somebody else since it was opened</source>
        <translation>غيّر شخص آخر الملف منذ فتحه</translation>
    </message>
    <message>
        <source>the file was moved or removed since it was opened</source>
        <translation>نُقل الملف أو حُذف منذ فتحه</translation>
    </message>
    <message>
        <source>the file would not give back what is in this document</source>
        <translation>لن يُعيد الملف ما في هذا المستند</translation>
    </message>
    <message>
        <source>the first month</source>
        <translation>أول شهر</translation>
    </message>
    <message>
        <source>the first month that counts</source>
        <translation>أول شهر يُحتسب</translation>
    </message>
    <message>
        <source>The first slide shows the journey with these repairs; all others show it as it was measured.</source>
        <translation>تعرض الشريحة الأولى الرحلة بعد هذه الإصلاحات؛ وتعرضها سائر الشرائح كما قيست.</translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation>أول {count} مدرجة</translation>
    </message>
    <message>
        <source>the folder cannot be made: {reason}</source>
        <translation>تعذّر إنشاء المجلد: {reason}</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>تعذّرت قراءة المجلد: {reason}</translation>
    </message>
    <message>
        <source>The grey zone before</source>
        <translation>المنطقة الرمادية السابقة</translation>
    </message>
    <message>
        <source>the gzip file is cut off or damaged</source>
        <translation>ملف &#x2066;gzip&#x2069; مبتور أو تالف</translation>
    </message>
    <message>
        <source>the id '{id}' is taken</source>
        <translation>المعرّف «{id}» مستخدم</translation>
    </message>
    <message>
        <source>the id '{id}' is used twice</source>
        <translation>المعرّف «{id}» مستخدم مرتين</translation>
    </message>
    <message>
        <source>The import is still running: wait for it or cancel it</source>
        <translation>الاستيراد ما زال جاريًا: يمكن انتظاره أو إلغاؤه</translation>
    </message>
    <message>
        <source>The index of a hand-off adds up how much worse than typical it is in each of these. What the journey has no evidence of counts nothing. Other weights than the standard ones are kept with the journey and told wherever it is shown.</source>
        <translation>يجمع مؤشر التسليم مقدار سوئه عن المعتاد في كل من هذه. وما لا دليل عليه في الرحلة لا يُحسب. تُحفظ الأوزان غير القياسية مع الرحلة وتُذكر حيثما عُرضت.</translation>
    </message>
    <message>
        <source>the journal is damaged ({reason})</source>
        <translation>سجل الاسترداد تالف ({reason})</translation>
    </message>
    <message>
        <source>The journey as it &amp;is</source>
        <translation>الرحلة كما &amp;هي</translation>
    </message>
    <message>
        <source>The journey cannot be saved where it stands.</source>
        <translation>لا يمكن حفظ الرحلة في مكانها.</translation>
    </message>
    <message>
        <source>The journey has no touchpoints yet.</source>
        <translation>لا نقاط تماس في الرحلة بعد.</translation>
    </message>
    <message>
        <source>the journey itself stands there</source>
        <translation>الرحلة نفسها موجودة هناك</translation>
    </message>
    <message>
        <source>The journey was not saved</source>
        <translation>لم تُحفظ الرحلة</translation>
    </message>
    <message>
        <source>the key '{key}' stands twice in one object, with '{first}' and '{second}'</source>
        <translation>المفتاح «{key}» مكرر في كائن واحد، مع «{first}» و«{second}»</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <source>the last month that counts</source>
        <translation>آخر شهر يُحتسب</translation>
    </message>
    <message>
        <source>the last row has {cells} of {width} cells: the file is cut short</source>
        <translation>في الصف الأخير {cells} من {width} خلية: الملف مبتور</translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation>الرابط يعود إلى نفسه</translation>
    </message>
    <message>
        <source>the link leads to a file that is not there</source>
        <translation>يشير الرابط إلى ملف غير موجود</translation>
    </message>
    <message>
        <source>the log '{name}' must be counted again, and its file is gone or changed</source>
        <translation>يلزم عدّ السجل «{name}» من جديد، وملفه لم يعد موجودًا أو تغيّر</translation>
    </message>
    <message>
        <source>The log does not know both ends of this hand-off. Choose another one, or import a log.</source>
        <translation>لا يعرف السجل طرفي هذا التسليم. اختر غيره أو استورد سجلًا.</translation>
    </message>
    <message>
        <source>the log has a DOCTYPE, which XES does not know and which can hide an attack</source>
        <translation>في السجل &#x2066;DOCTYPE&#x2069; لا تعرفه XES وقد يخفي هجومًا</translation>
    </message>
    <message>
        <source>the log has more than {most} attributes</source>
        <translation>في السجل أكثر من {most} سمة</translation>
    </message>
    <message>
        <source>the log is cut off</source>
        <translation>السجل مبتور</translation>
    </message>
    <message>
        <source>the log is nested more than {most} deep</source>
        <translation>يتداخل السجل أعمق من {most} مستوى</translation>
    </message>
    <message>
        <source>the logo is larger than 10 MB</source>
        <translation>الشعار أكبر من ١٠ ميغابايت</translation>
    </message>
    <message>
        <source>The logs are being counted again: wait or cancel it</source>
        <translation>يُعاد عدّ السجلات: انتظر أو ألغِ ذلك</translation>
    </message>
    <message>
        <source>the lowest mark is the best</source>
        <translation>أدنى درجة هي الأفضل</translation>
    </message>
    <message>
        <source>the main job on the shipped example</source>
        <translation>العمل الأساسي على المثال المرفق</translation>
    </message>
    <message>
        <source>The map alone comes without counts and recipes, as a copy. The unsaved work stays where it is until you discard it.</source>
        <translation>تُفتح الخريطة وحدها نسخةً بلا أعداد ولا وصفات. ويبقى العمل غير المحفوظ في مكانه حتى تتخلّص منه بنفسك.</translation>
    </message>
    <message>
        <source>The map alone on the whole screen</source>
        <translation>الخريطة وحدها على كامل الشاشة</translation>
    </message>
    <message>
        <source>The map with the departments' lanes, or as the customer sees it</source>
        <translation>الخريطة بمسارات الإدارات، أو كما يراها العميل</translation>
    </message>
    <message>
        <source>the metric is unknown</source>
        <translation>المقياس مجهول</translation>
    </message>
    <message>
        <source>The mix of customers changed</source>
        <translation>تغيّرت تركيبة العملاء</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>لا يمكن استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message numerus="yes">
        <source>The name {name} is used %n time(s).</source>
        <translation>
            <numerusform>الاسم {name} غير مستخدم.</numerusform>
            <numerusform>الاسم {name} مستخدم مرة واحدة.</numerusform>
            <numerusform>الاسم {name} مستخدم مرتين.</numerusform>
            <numerusform>الاسم {name} مستخدم %n مرات.</numerusform>
            <numerusform>الاسم {name} مستخدم %n مرة.</numerusform>
            <numerusform>الاسم {name} مستخدم %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>محرك الشبكة لا يستجيب</translation>
    </message>
    <message>
        <source>the network drive has gone</source>
        <translation>لم يعد محرك الشبكة متاحًا</translation>
    </message>
    <message>
        <source>The next grey zone, worst first</source>
        <translation>المنطقة الرمادية التالية، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>the number cannot be negative: {value}</source>
        <translation>لا يكون الرقم سالبًا: {value}</translation>
    </message>
    <message>
        <source>the number is missing or out of range</source>
        <translation>الرقم ناقص أو خارج النطاق</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>الرقم خارج النطاق</translation>
    </message>
    <message>
        <source>The numbers behind the picture</source>
        <translation>الأرقام خلف الصورة</translation>
    </message>
    <message>
        <source>the one before (also PgUp)</source>
        <translation>السابقة (أو PgUp)</translation>
    </message>
    <message>
        <source>the packed file is cut short</source>
        <translation>الملف المضغوط مبتور</translation>
    </message>
    <message>
        <source>the packed file is damaged</source>
        <translation>الملف المضغوط تالف</translation>
    </message>
    <message>
        <source>the paper stands upright</source>
        <translation>الورقة عمودية</translation>
    </message>
    <message>
        <source>the PDF cut to sheets of A4</source>
        <translation>ملف PDF مقسَّم على أوراق A4</translation>
    </message>
    <message>
        <source>The persona meets the &amp;whole map</source>
        <translation>الشخصية تمر ب&amp;الخريطة كلها</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>الصورة في الحافظة</translation>
    </message>
    <message>
        <source>the PostgreSQL server cannot be reached</source>
        <translation>تعذّر الوصول إلى خادم &#x2066;PostgreSQL&#x2069;</translation>
    </message>
    <message>
        <source>The program stopped twice soon after it had opened {name}.</source>
        <translation>توقّف البرنامج مرتين بعد فتح {name} بقليل.</translation>
    </message>
    <message>
        <source>The ranking of hand-offs appears here once a survey or an event log is imported.</source>
        <translation>يظهر ترتيب عمليات التسليم هنا بعد استيراد استبيان أو سجل أحداث.</translation>
    </message>
    <message>
        <source>the recipe cannot be read: {reason}</source>
        <translation>تعذّرت قراءة الوصفة: {reason}</translation>
    </message>
    <message>
        <source>the recipe is not TOML: {reason}</source>
        <translation>الوصفة ليست TOML: {reason}</translation>
    </message>
    <message>
        <source>the recipe is not UTF-8 text</source>
        <translation>الوصفة ليست نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>the recipe is one for {kind}, not for {wanted}</source>
        <translation>الوصفة خاصة بالنوع {kind} لا {wanted}</translation>
    </message>
    <message>
        <source>the recipe kept as '{name}' cannot be followed: {reason}</source>
        <translation>تعذّر اتباع الوصفة المحفوظة باسم «{name}»: {reason}</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>the room believes {belief} of {best}</source>
        <translation>تقدير الحاضرين: {belief} من {best}</translation>
    </message>
    <message>
        <source>The room believes {belief} of {best}, which is index {believed}; it is {value} ({interval}), n {count}.</source>
        <translation>يقدّر الحاضرون {belief} من {best}، أي المؤشر {believed}؛ وهو {value} ({interval})، العدد {count}.</translation>
    </message>
    <message>
        <source>The room believes {belief} of {best}, which is {metric} {believed}; {count} customers say {value} ({low} to {high}).</source>
        <translation>يقدّر الحاضرون {belief} من {best}، أي {metric} {believed}؛ ويقول {count} من العملاء {value} ({low} إلى {high}).</translation>
    </message>
    <message>
        <source>The room believes {belief} of {best}; n {count}.</source>
        <translation>يقدّر الحاضرون {belief} من {best}؛ العدد {count}.</translation>
    </message>
    <message>
        <source>the row under the header holds headings too and is not counted</source>
        <translation>الصف تحت العناوين عناوين أيضًا ولا يُحتسب</translation>
    </message>
    <message>
        <source>The same step on several channels</source>
        <translation>الخطوة نفسها على عدة قنوات</translation>
    </message>
    <message>
        <source>the scale in its cells</source>
        <translation>المقياس المذكور في خلاياه</translation>
    </message>
    <message>
        <source>the scale in its name</source>
        <translation>السلّم في اسمه</translation>
    </message>
    <message>
        <source>the scale is empty</source>
        <translation>السلّم فارغ</translation>
    </message>
    <message>
        <source>the scale was {was}</source>
        <translation>كان السلّم {was}</translation>
    </message>
    <message>
        <source>the server cannot answer (SQLSTATE {state})</source>
        <translation>تعذّر على الخادم الإجابة (&#x2066;SQLSTATE {state}&#x2069;)</translation>
    </message>
    <message>
        <source>the server has no room for this: disk, memory or connections</source>
        <translation>لا سعة لذلك على الخادم: قرص أو ذاكرة أو اتصالات</translation>
    </message>
    <message>
        <source>the server has no such database</source>
        <translation>لا توجد قاعدة البيانات هذه على الخادم</translation>
    </message>
    <message>
        <source>the server refuses the user name or the password</source>
        <translation>يرفض الخادم اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>the server stopped the query</source>
        <translation>أوقف الخادم الاستعلام</translation>
    </message>
    <message>
        <source>The settings could not be read and begin anew</source>
        <translation>تعذّرت قراءة الإعدادات فتبدأ من جديد</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <translation>لا صفوف في الورقة</translation>
    </message>
    <message>
        <source>the source id '{id}' is used twice</source>
        <translation>معرّف المصدر «{id}» مستخدم مرتين</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>The sources disagree: {worse} {low}, {better} {high}, {difference} apart ({interval})</source>
        <translation>المصادر مختلفة: {worse} {low}، {better} {high}، بفارق {difference} ({interval})</translation>
    </message>
    <message>
        <source>the SPSS file is damaged: {reason}</source>
        <translation>ملف SPSS تالف: {reason}</translation>
    </message>
    <message>
        <source>The stage is &amp;right</source>
        <translation>المرحلة ص&amp;حيحة</translation>
    </message>
    <message>
        <source>the survey is said to be one of NPS</source>
        <translation>ذُكر أن الاستبيان من نوع NPS</translation>
    </message>
    <message>
        <source>the table counts answers by level ({columns}): each is read as so many answers</source>
        <translation>الجدول يعدّ إجابات كل درجة ({columns}): قُرئ كل عدد على أنه إجابات بقدره</translation>
    </message>
    <message>
        <source>the table has {width} columns, row {number} has {cells} cells</source>
        <translation>عدد أعمدة الجدول {width}، وعدد خلايا الصف {number} هو {cells}</translation>
    </message>
    <message>
        <source>the table has {width} columns, this row has {cells} cells</source>
        <translation>عدد أعمدة الجدول {width}، وعدد خلايا هذا الصف {cells}</translation>
    </message>
    <message>
        <source>the table is damaged ({reason})</source>
        <translation>الجدول تالف ({reason})</translation>
    </message>
    <message>
        <source>The template was not removed</source>
        <translation>لم يُحذف القالب</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>لم يُحفظ القالب</translation>
    </message>
    <message>
        <source>the text is not Unicode; read as {encoding}</source>
        <translation>النص ليس يونيكود؛ قُرئ بترميز {encoding}</translation>
    </message>
    <message>
        <source>the text is not {encoding}</source>
        <translation>النص ليس بترميز {encoding}</translation>
    </message>
    <message>
        <source>the thumbnail is damaged and is left out</source>
        <translation>الصورة المصغّرة تالفة واستُبعدت</translation>
    </message>
    <message>
        <source>The title and the legend say that this was not measured</source>
        <translation>يقول العنوان ومفتاح الخريطة إن هذا لم يُقَس</translation>
    </message>
    <message>
        <source>The unsaved work cannot be opened</source>
        <translation>تعذّر فتح العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>the values of a segment side by side</source>
        <translation>قيم شريحة جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>The wait of %n more is not known.</source>
        <translation>
            <numerusform>لا أحد غيرهم مجهول وقت الانتظار.</numerusform>
            <numerusform>وقت انتظار واحد آخر غير معروف.</numerusform>
            <numerusform>وقت انتظار اثنين آخرين غير معروف.</numerusform>
            <numerusform>وقت انتظار %n آخرين غير معروف.</numerusform>
            <numerusform>وقت انتظار %n آخرين غير معروف.</numerusform>
            <numerusform>وقت انتظار %n آخرين غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>الرحلة كلها</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>الخريطة كلها</translation>
    </message>
    <message>
        <source>The whole map in a corner while the window shows a part of it</source>
        <translation>الخريطة كلها في زاوية ما دامت النافذة تعرض جزءًا منها</translation>
    </message>
    <message>
        <source>the width of a text is no number</source>
        <translation>عرض نص ليس رقمًا</translation>
    </message>
    <message>
        <source>the width of a text is too large</source>
        <translation>عرض نص كبير جدًا</translation>
    </message>
    <message>
        <source>the window could not be opened; the README names the libraries it needs</source>
        <translation>تعذّر فتح النافذة؛ يذكر README المكتبات اللازمة</translation>
    </message>
    <message>
        <source>the words of its codes</source>
        <translation>كلمات رموزه</translation>
    </message>
    <message>
        <source>the workbook has no rows</source>
        <translation>لا صفوف في المصنف</translation>
    </message>
    <message>
        <source>the workbook has {count} parts, at most {most} are read</source>
        <translation>أجزاء المصنف {count}، ويُقرأ منها {most} على الأكثر</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>المصنف تالف</translation>
    </message>
    <message>
        <source>the workbook is damaged ({reason})</source>
        <translation>المصنف تالف ({reason})</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>المصنف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>the workbook would unpack to {total} MB from {packed} MB, which is more than journeymap opens</source>
        <translation>سيبلغ المصنف بعد فكّه {total} ميغابايت من أصل {packed} ميغابايت، وهو أكثر مما يفتحه journeymap</translation>
    </message>
    <message>
        <source>Their program may have stopped without a word. If it still runs, whoever saves last is asked before anything is replaced.</source>
        <translation>ربما توقّف برنامجهم دون إشعار. وإن كان لا يزال يعمل فسيُسأل من يحفظ أخيرًا قبل استبدال أي شيء.</translation>
    </message>
    <message>
        <source>Then Alt and the arrow keys move it, F2 changes it, Del removes it</source>
        <translation>ثم ينقله Alt مع مفاتيح الأسهم، ويعدّله F2، ويحذفه Del</translation>
    </message>
    <message>
        <source>Then choose the touchpoint the customer goes to</source>
        <translation>ثم تُحدَّد نقطة التماس التي ينتقل إليها العميل</translation>
    </message>
    <message>
        <source>there are files of different kinds ({names})</source>
        <translation>توجد ملفات من أنواع مختلفة ({names})</translation>
    </message>
    <message>
        <source>there are more than {most} files</source>
        <translation>يوجد أكثر من {most} ملف</translation>
    </message>
    <message>
        <source>there are no events in the log</source>
        <translation>لا أحداث في السجل</translation>
    </message>
    <message>
        <source>there are no hand-offs with evidence: a hand-off is a transition on which department or channel changes</source>
        <translation>لا عمليات تسليم لها أدلة: التسليم رابط تتغيّر فيه الإدارة أو القناة</translation>
    </message>
    <message>
        <source>There are too few months to tell a change from chance.</source>
        <translation>الأشهر أقل من أن يُميَّز التغيّر من الصدفة.</translation>
    </message>
    <message>
        <source>There are too few weeks to tell a change from chance.</source>
        <translation>الأسابيع أقل من أن يُميَّز التغيّر من الصدفة.</translation>
    </message>
    <message>
        <source>there are {width} columns, at most {most} are read</source>
        <translation>عدد الأعمدة {width}، ويُقرأ منها {most} على الأكثر</translation>
    </message>
    <message>
        <source>there is a header and no rows under it</source>
        <translation>يوجد رأس جدول ولا صفوف تحته</translation>
    </message>
    <message>
        <source>there is a NUL byte in the text</source>
        <translation>في النص بايت &#x2066;NUL&#x2069;</translation>
    </message>
    <message>
        <source>there is a NUL character in the text</source>
        <translation>في النص حرف &#x2066;NUL&#x2069;</translation>
    </message>
    <message>
        <source>there is a record of no known kind</source>
        <translation>يوجد سجل من نوع مجهول</translation>
    </message>
    <message>
        <source>there is a version '{name}' already</source>
        <translation>توجد نسخة باسم «{name}»</translation>
    </message>
    <message>
        <source>there is no column '{column}'</source>
        <translation>لا يوجد عمود «{column}»</translation>
    </message>
    <message>
        <source>there is no column '{column}' to join on</source>
        <translation>لا يوجد عمود «{column}» للربط</translation>
    </message>
    <message>
        <source>there is no display to open the window on, the commands work without one</source>
        <translation>لا شاشة لفتح النافذة عليها، والأوامر تعمل بدونها</translation>
    </message>
    <message>
        <source>there is no dot to take back</source>
        <translation>لا نقطة لاستردادها</translation>
    </message>
    <message>
        <source>there is no DuckDB file</source>
        <translation>لا يوجد ملف &#x2066;DuckDB&#x2069;</translation>
    </message>
    <message>
        <source>there is no earlier period to compare with</source>
        <translation>لا فترة سابقة للمقارنة بها</translation>
    </message>
    <message>
        <source>there is no encoding '{name}'</source>
        <translation>لا يوجد ترميز «{name}»</translation>
    </message>
    <message>
        <source>There is no event log yet: import one.</source>
        <translation>لا يوجد سجل أحداث بعد: استورد سجلًا.</translation>
    </message>
    <message>
        <source>there is no export profile '{name}'</source>
        <translation>لا يوجد إعداد تصدير «{name}»</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>لا ملف للاستيراد</translation>
    </message>
    <message>
        <source>there is no flow evidence: gather an event log first</source>
        <translation>لا أدلة للتدفق: يلزم أولًا إضافة سجل أحداث</translation>
    </message>
    <message>
        <source>there is no persona '{persona}'</source>
        <translation>لا توجد شخصية عميل «{persona}»</translation>
    </message>
    <message>
        <source>there is no row of headings: the columns are numbered, every row is counted</source>
        <translation>لا يوجد صف عناوين: رُقّمت الأعمدة ويُعدّ كل صف</translation>
    </message>
    <message>
        <source>there is no sheet '{wanted}'</source>
        <translation>لا توجد ورقة «{wanted}»</translation>
    </message>
    <message>
        <source>there is no such field: {reason}</source>
        <translation>لا يوجد هذا الحقل: {reason}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد هذا الملف</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد هذا الملف أو المجلد</translation>
    </message>
    <message>
        <source>there is no such file, {path}, check the name</source>
        <translation>لا يوجد هذا الملف، {path}، يلزم التحقق من الاسم</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>لا يوجد هذا الجدول</translation>
    </message>
    <message>
        <source>there is no template '{name}'</source>
        <translation>لا يوجد قالب «{name}»</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste</source>
        <translation>لا نص في الحافظة للصقه</translation>
    </message>
    <message>
        <source>there is no touchpoint '{source}'</source>
        <translation>لا توجد نقطة تماس «{source}»</translation>
    </message>
    <message>
        <source>there is no touchpoint or transition '{id}'</source>
        <translation>لا توجد نقطة تماس ولا رابط «{id}»</translation>
    </message>
    <message>
        <source>there is no version '{id}'</source>
        <translation>لا توجد نسخة «{id}»</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>لا ذاكرة كافية لذلك</translation>
    </message>
    <message>
        <source>there is not enough memory to count this file</source>
        <translation>لا ذاكرة كافية لعدّ هذا الملف</translation>
    </message>
    <message>
        <source>there is not enough memory to read the file</source>
        <translation>لا ذاكرة كافية لقراءة الملف</translation>
    </message>
    <message>
        <source>there is not enough memory, nothing was changed, close other programs</source>
        <translation>لا ذاكرة كافية، ولم يتغيّر شيء، يلزم إغلاق البرامج الأخرى</translation>
    </message>
    <message>
        <source>there is nothing with the id '{id}'</source>
        <translation>لا شيء بالمعرّف «{id}»</translation>
    </message>
    <message>
        <source>these are events in JSON, one a line, and no table</source>
        <translation>هذه أحداث بصيغة JSON، حدث في كل سطر، وليست جدولًا</translation>
    </message>
    <message>
        <source>these customers only; may be repeated</source>
        <translation>هؤلاء العملاء فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>these two touchpoints are connected already</source>
        <translation>نقطتا التماس هاتان مترابطتان من قبل</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>لا يمكن الإجابة عن هذا</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>تعذّر فتح هذا الملف</translation>
    </message>
    <message>
        <source>this file is counted already, as '{name}'</source>
        <translation>سبق عدّ هذا الملف باسم «{name}»</translation>
    </message>
    <message>
        <source>This file is counted already, as {name}</source>
        <translation>سبق عدّ هذا الملف باسم {name}</translation>
    </message>
    <message>
        <source>this file is no longer the one that was counted</source>
        <translation>لم يعد هذا الملف هو الذي عُدّ</translation>
    </message>
    <message>
        <source>this file is there already</source>
        <translation>هذا الملف موجود من قبل</translation>
    </message>
    <message>
        <source>this file looks delimited by '{better}': correct the recipe</source>
        <translation>يبدو هذا الملف مفصولًا بـ«{better}»: يلزم تصحيح الوصفة</translation>
    </message>
    <message>
        <source>this has no column in common with {name}</source>
        <translation>لا عمود مشترك بينه وبين {name}</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. You can go on working.</source>
        <translation>هذا خلل في البرنامج وليس منك. يمكن مواصلة العمل.</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد لا ملف</translation>
    </message>
    <message>
        <source>this is a web page (HTML) and no table</source>
        <translation>هذه صفحة ويب (HTML) وليست جدولًا</translation>
    </message>
    <message>
        <source>this is a zip file, but no journey</source>
        <translation>هذا ملف zip وليس رحلة</translation>
    </message>
    <message>
        <source>this is an event log in XES</source>
        <translation>هذا سجل أحداث XES</translation>
    </message>
    <message>
        <source>this is JSON and no table</source>
        <translation>هذا JSON وليس جدولًا</translation>
    </message>
    <message>
        <source>this is JSON, but no journey</source>
        <translation>هذا JSON وليس رحلة</translation>
    </message>
    <message>
        <source>this is no journey</source>
        <translation>هذه ليست رحلة</translation>
    </message>
    <message>
        <source>This is no logo</source>
        <translation>هذا ليس شعارًا</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>this is no Parquet file</source>
        <translation>هذا ليس ملف &#x2066;Parquet&#x2069;</translation>
    </message>
    <message>
        <source>this is no PNG and no JPEG picture</source>
        <translation>هذه ليست صورة PNG ولا JPEG</translation>
    </message>
    <message>
        <source>this is no SPSS file</source>
        <translation>هذا ليس ملف SPSS</translation>
    </message>
    <message>
        <source>this is no text and no table</source>
        <translation>هذا ليس نصًا ولا جدولًا</translation>
    </message>
    <message>
        <source>this is no workbook</source>
        <translation>هذا ليس مصنفًا</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>this is not JSON ({reason})</source>
        <translation>هذا ليس JSON ({reason})</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>هذا ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is not the address of a table</source>
        <translation>هذا ليس عنوان جدول</translation>
    </message>
    <message>
        <source>this is not the name of a table</source>
        <translation>هذا ليس اسم جدول</translation>
    </message>
    <message>
        <source>this is not XES: it begins with &lt;{tag}&gt;, not with &lt;log&gt;</source>
        <translation>هذا ليس XES: يبدأ بـ&#x2066;&lt;{tag}&gt;&#x2069; لا بـ&#x2066;&lt;log&gt;&#x2069;</translation>
    </message>
    <message>
        <source>this is not XES: {reason}</source>
        <translation>هذا ليس XES: {reason}</translation>
    </message>
    <message>
        <source>This is personal data: it is never kept</source>
        <translation>هذه بيانات شخصية: لا تُحفظ أبدًا</translation>
    </message>
    <message>
        <source>This is the last stage</source>
        <translation>هذه آخر مرحلة</translation>
    </message>
    <message>
        <source>this is the log of a web server, which knows addresses and no customers</source>
        <translation>هذا سجل خادم ويب، وهو يعرف عناوين لا عملاء</translation>
    </message>
    <message>
        <source>this is XML and no table</source>
        <translation>هذا XML وليس جدولًا</translation>
    </message>
    <message>
        <source>this is {what} and no table</source>
        <translation>هذا {what} وليس جدولًا</translation>
    </message>
    <message>
        <source>this picture is damaged</source>
        <translation>هذه الصورة تالفة</translation>
    </message>
    <message>
        <source>this picture is damaged or too large</source>
        <translation>هذه الصورة تالفة أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>this source only; may be repeated</source>
        <translation>هذا المصدر فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>this user may not read the table</source>
        <translation>لا يُسمح لهذا المستخدم بقراءة الجدول</translation>
    </message>
    <message>
        <source>this version is missing</source>
        <translation>هذه النسخة ناقصة</translation>
    </message>
    <message>
        <source>this would overwrite the journey itself</source>
        <translation>سيُكتب هذا فوق الرحلة نفسها</translation>
    </message>
    <message>
        <source>this zip file is no workbook</source>
        <translation>ملف zip هذا ليس مصنفًا</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time is up · {over}</source>
        <translation>انتهى الوقت · {over}</translation>
    </message>
    <message>
        <source>time: {column}</source>
        <translation>الوقت: {column}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>المؤقّت</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>كم ضعفًا</translation>
    </message>
    <message>
        <source>times</source>
        <translation>الأضعاف</translation>
    </message>
    <message>
        <source>Times the harm of the others</source>
        <translation>كم ضعفًا من ضرر غيره</translation>
    </message>
    <message>
        <source>Tir</source>
        <comment>month</comment>
        <translation>تير</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the journey</source>
        <translation>عنوان الرحلة</translation>
    </message>
    <message>
        <source>title of the journey</source>
        <translation>عنوان الرحلة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <comment>end of an interval</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <comment>handed over to</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>handed over to</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>where a transition ends</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to agree is a complaint ({word})</source>
        <translation>الموافقة هنا شكوى ({word})</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>الوضع المستهدف</translation>
    </message>
    <message>
        <source>To count it again, take it out under File, Sources first.</source>
        <translation>لعدّه من جديد تلزم إزالته أولًا من «ملف، المصادر».</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>إلى إدارة</translation>
    </message>
    <message>
        <source>To say what a repair would win back, an event log is needed that shows where customers leave. Import one, and connect the touchpoints they went through.</source>
        <translation>لمعرفة ما يستعيده الإصلاح يلزم سجل أحداث يبيّن أين يغادر العملاء. استورد سجلًا، ثم اربط نقاط التماس التي مرّوا بها.</translation>
    </message>
    <message numerus="yes">
        <source>told from the first %n row(s)</source>
        <translation>
            <numerusform>استنادًا إلى أول %n صف</numerusform>
            <numerusform>استنادًا إلى الصف الأول</numerusform>
            <numerusform>استنادًا إلى أول صفين</numerusform>
            <numerusform>استنادًا إلى أول %n صفوف</numerusform>
            <numerusform>استنادًا إلى أول %n صفًا</numerusform>
            <numerusform>استنادًا إلى أول %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليلة جدًا</translation>
    </message>
    <message>
        <source>too few answers to compare the channels</source>
        <translation>الإجابات أقل من أن تُقارن بها القنوات</translation>
    </message>
    <message>
        <source>too few answers: n {count}</source>
        <translation>إجابات غير كافية: ن={count}</translation>
    </message>
    <message>
        <source>too few to say more</source>
        <translation>أقل من أن يُقال أكثر</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>أقل من أن يُحكم عليه</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>غير كافية</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>الأدلة غير كافية</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>الملفات المفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة التماس</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>نقطة التماس</translation>
    </message>
    <message>
        <source>Touchpoint in {stage}</source>
        <translation>نقطة تماس في {stage}</translation>
    </message>
    <message>
        <source>touchpoint of the row</source>
        <translation>نقطة تماس الصف</translation>
    </message>
    <message>
        <source>touchpoints made: {names}</source>
        <translation>نقاط التماس المُنشأة: {names}</translation>
    </message>
    <message>
        <source>touchpoints: n, score, interval, classes</source>
        <translation>نقاط التماس: العدد والدرجة وفترة الثقة والفئات</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>transitions, waits, drop-off, reach</source>
        <translation>الروابط والانتظار والتسرّب والوصول</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>true or false is needed, not {found}</source>
        <translation>يلزم true أو false، لا {found}</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>يلزم المحاولة من جديد</translation>
    </message>
    <message>
        <source>try another place</source>
        <translation>يمكن تجربة مكان آخر</translation>
    </message>
    <message>
        <source>Two crowds: {one}; {other} ({metric}, n {count})</source>
        <translation>فئتان: {one}؛ {other} ({metric}، {count} إجابة)</translation>
    </message>
    <message>
        <source>Two groups at once cannot be repaired: choose one of them.</source>
        <translation>لا يُحسب الإصلاح لشريحتين معًا: اختر واحدة منهما.</translation>
    </message>
    <message>
        <source>Two groups at once cannot be shown here: choose one of them.</source>
        <translation>لا تُعرض شريحتان معًا هنا: اختر واحدة منهما.</translation>
    </message>
    <message>
        <source>two segments at once need the file of '{name}' again</source>
        <translation>لشريحتين معًا يلزم ملف «{name}» من جديد</translation>
    </message>
    <message>
        <source>Type the name of the first touchpoint, or import a survey or an event log.</source>
        <translation>اكتب اسم نقطة التماس الأولى، أو استورد استبيانًا أو سجل أحداث.</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>of the other hand-offs</comment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Typing a journey</source>
        <translation>كتابة الرحلة</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>undo the last steps and save again</source>
        <translation>يلزم التراجع عن الخطوات الأخيرة ثم الحفظ من جديد</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>يلزم فكّ ضغطه أولًا</translation>
    </message>
    <message>
        <source>unpack it yourself if you trust it</source>
        <translation>يمكن فكّ ضغطه يدويًا إن كان موثوقًا</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Unsaved changes are kept safe again</source>
        <translation>عادت التغييرات غير المحفوظة في أمان</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe ({reason}): save soon</source>
        <translation>التغييرات غير المحفوظة ليست في أمان ({reason}): يلزم الحفظ قريبًا</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>عُثر على عمل غير محفوظ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Until {moment} ({time} ago), {size} kB</source>
        <translation>حتى {moment} (قبل {time})، {size} كيلوبايت</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>حتى {month}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>رحلة بلا عنوان</translation>
    </message>
    <message>
        <source>up to {wait}</source>
        <translation>حتى {wait}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>طريقة الاستخدام: </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>use one of {names}</source>
        <translation>يلزم استخدام أحد هذه: {names}</translation>
    </message>
    <message>
        <source>use utf-8, utf-16, windows-1256 or latin-1</source>
        <translation>يلزم استخدام utf-8 أو utf-16 أو windows-1256 أو latin-1</translation>
    </message>
    <message>
        <source>Value of the segment</source>
        <translation>قيمة الشريحة</translation>
    </message>
    <message>
        <source>values like the columns above</source>
        <translation>قيم كالأعمدة أعلاه</translation>
    </message>
    <message>
        <source>values like the columns beside it</source>
        <translation>قيم مثل الأعمدة المجاورة له</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>النس&amp;خ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Version {name} deleted; undo brings it back</source>
        <translation>حُذفت النسخة {name}؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Version “{name}”</source>
        <translation>النسخة «{name}»</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Vote for this note; with Shift, take a vote back</source>
        <translation>التصويت لهذه الملاحظة؛ ومع &#x2068;Shift&#x2069; سحب صوت</translation>
    </message>
    <message>
        <source>Vote: {left} of {total} dots left</source>
        <translation>تصويت: بقي {left} من {total} نقطة</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>votes cannot be negative</source>
        <translation>لا يكون عدد الأصوات سالبًا</translation>
    </message>
    <message>
        <source>votes of the workshop</source>
        <translation>أصوات ورشة العمل</translation>
    </message>
    <message>
        <source>Wa&amp;its on a hand-off</source>
        <translation>الا&amp;نتظار عند التسليم</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>ينتظرون أكثر</translation>
    </message>
    <message>
        <source>Waited from</source>
        <translation>انتظروا من</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>waiting time</source>
        <comment>kind of evidence</comment>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Waiting time, median</source>
        <translation>وقت الانتظار، الوسيط</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Waits, by month</source>
        <translation>الانتظار شهرًا بشهر</translation>
    </message>
    <message>
        <source>Waits, by week</source>
        <translation>الانتظار أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>was written {was}</source>
        <translation>كان يُكتب {was}</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>أسبوع يبدأ في {day}</translation>
    </message>
    <message>
        <source>Weigh grey zones</source>
        <translation>ترجيح المناطق الرمادية</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>weights are not negative, and not all of them nothing</source>
        <translation>الأوزان غير سالبة وليست كلها صفرًا</translation>
    </message>
    <message>
        <source>weights of the grey zones</source>
        <translation>أوزان المناطق الرمادية</translation>
    </message>
    <message>
        <source>Went straight back</source>
        <translation>عادوا مباشرة</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;ما الذي حدث</translation>
    </message>
    <message>
        <source>What adds up to the index, in points</source>
        <translation>ما يتكوّن منه المؤشر، بالنقاط</translation>
    </message>
    <message>
        <source>what customers did (an event log)</source>
        <translation>ما فعله العملاء (سجل أحداث)</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>ما يفعله العملاء</translation>
    </message>
    <message>
        <source>What customers do: {times} times the typical harm</source>
        <translation>ما يفعله العملاء: {times} مرة الضرر المعتاد</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>ما يقوله العملاء</translation>
    </message>
    <message>
        <source>What customers say: {times} times the typical harm</source>
        <translation>ما يقوله العملاء: {times} مرة الضرر المعتاد</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message numerus="yes">
        <source>What if %n hand-off(s) were repaired: {won}</source>
        <translation>
            <numerusform>لو لم يُصلح أي تسليم: {won}</numerusform>
            <numerusform>لو أُصلح تسليم واحد: {won}</numerusform>
            <numerusform>لو أُصلح تسليمان: {won}</numerusform>
            <numerusform>لو أُصلحت %n عمليات تسليم: {won}</numerusform>
            <numerusform>لو أُصلحت %n عملية تسليم: {won}</numerusform>
            <numerusform>لو أُصلحت %n عملية تسليم: {won}</numerusform>
        </translation>
    </message>
    <message>
        <source>what if: repaired by so much, not measured</source>
        <translation>افتراض: أُصلح بهذا القدر، ولم يُقَس</translation>
    </message>
    <message>
        <source>what if: repaired by {share}; by itself {count} more customers of 1,000 ({interval})</source>
        <translation>افتراض: أُصلح بنسبة {share}؛ وحده {count} عميل إضافي من كل ١٬٠٠٠ ({interval})</translation>
    </message>
    <message>
        <source>what if: won back</source>
        <translation>افتراض: مستعاد</translation>
    </message>
    <message>
        <source>What if: {title}</source>
        <translation>افتراض: {title}</translation>
    </message>
    <message>
        <source>What is filtered on the screen is filtered in the export, and its title says so.</source>
        <translation>ما صُفّي على الشاشة يُصفّى في التصدير، ويذكره العنوان.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>ما لا يُحفظ يُفقد.</translation>
    </message>
    <message>
        <source>What is the new version called?</source>
        <translation>ما اسم النسخة الجديدة؟</translation>
    </message>
    <message>
        <source>What is this version called?</source>
        <translation>ما اسم هذه النسخة؟</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>what it is about: {column}</source>
        <translation>الموضوع: {column}</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما يأخذه</translation>
    </message>
    <message>
        <source>What really changed since {month}?</source>
        <translation>ما الذي تغيّر فعلًا منذ {month}؟</translation>
    </message>
    <message>
        <source>What saving {name} has replaced</source>
        <translation>ما استبدله حفظ {name}</translation>
    </message>
    <message>
        <source>What the room believes of it, worst to best</source>
        <translation>تقدير الحاضرين لها، من الأسوأ إلى الأفضل</translation>
    </message>
    <message>
        <source>What the scores would be</source>
        <translation>ما ستكون عليه الدرجات</translation>
    </message>
    <message>
        <source>What the steps would be</source>
        <translation>ما ستكون عليه الخطوات</translation>
    </message>
    <message>
        <source>what to call the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>What to do, or the name of a touchpoint</source>
        <translation>ماذا تفعل، أو اسم نقطة تماس</translation>
    </message>
    <message>
        <source>What was copied cannot be pasted: {why}</source>
        <translation>لا يمكن لصق ما نُسخ: {why}</translation>
    </message>
    <message>
        <source>what was expected, not what was met</source>
        <translation>ما كان متوقَّعًا، لا ما حدث</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما الذي قيس</translation>
    </message>
    <message>
        <source>what was said: {column}</source>
        <translation>ما قيل: {column}</translation>
    </message>
    <message>
        <source>What would be if these hand-offs lost only what is typical of the others. This is a way to look at the map: neither the journey nor what was measured is changed.</source>
        <translation>ما كان ليحدث لو لم تفقد عمليات التسليم هذه إلا ما هو معتاد لدى غيرها. هذه طريقة للنظر إلى الخريطة فحسب: لا تتغيّر الرحلة ولا ما قيس.</translation>
    </message>
    <message>
        <source>What you have not saved is kept, should the program stop. The report says where the fault is; it holds nothing of your journey or your customers.</source>
        <translation>ما لم يُحفظ يبقى مصونًا إن توقف البرنامج. يبيّن التقرير موضع الخلل؛ وليس فيه شيء من الرحلة أو من العملاء.</translation>
    </message>
    <message>
        <source>What {who} believes, at {count} touchpoints</source>
        <translation>تقدير {who}، عند {count} من نقاط التماس</translation>
    </message>
    <message>
        <source>Wheel, or two fingers apart</source>
        <translation>العجلة، أو إصبعان متباعدان</translation>
    </message>
    <message>
        <source>When it &amp;ended</source>
        <translation>وقت الا&amp;نتهاء</translation>
    </message>
    <message numerus="yes">
        <source>Where customers come from does not change where they go back to (looked at on %n way(s)), so reach and repairs may forget it</source>
        <translation>
            <numerusform>مكان قدوم العملاء لا يغيّر إلى أين يعودون (فُحص %n من الطرق)، فيمكن للوصول والإصلاح أن ينسياه</numerusform>
            <numerusform>مكان قدوم العملاء لا يغيّر إلى أين يعودون (فُحص %n من الطرق)، فيمكن للوصول والإصلاح أن ينسياه</numerusform>
            <numerusform>مكان قدوم العملاء لا يغيّر إلى أين يعودون (فُحص %n من الطرق)، فيمكن للوصول والإصلاح أن ينسياه</numerusform>
            <numerusform>مكان قدوم العملاء لا يغيّر إلى أين يعودون (فُحص %n من الطرق)، فيمكن للوصول والإصلاح أن ينسياه</numerusform>
            <numerusform>مكان قدوم العملاء لا يغيّر إلى أين يعودون (فُحص %n من الطرق)، فيمكن للوصول والإصلاح أن ينسياه</numerusform>
            <numerusform>مكان قدوم العملاء لا يغيّر إلى أين يعودون (فُحص %n من الطرق)، فيمكن للوصول والإصلاح أن ينسياه</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the customer get lost?</source>
        <translation>أين يضيع العميل؟</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>مكان الملفات</translation>
    </message>
    <message>
        <source>Where the dots go stays hidden until you reveal it.</source>
        <translation>يبقى مكان النقاط مخفيًا حتى تكشفه.</translation>
    </message>
    <message>
        <source>Where the dots went</source>
        <translation>أين ذهبت النقاط</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>مكان الملف</translation>
    </message>
    <message>
        <source>where they arrive: {score}</source>
        <translation>حيث يصلون: {score}</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>من أين يأتون</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>إلى أين يذهبون</translation>
    </message>
    <message>
        <source>which column is which</source>
        <translation>ما هو كل عمود</translation>
    </message>
    <message>
        <source>which column is which; may be repeated, each export takes the first that fits</source>
        <translation>ما هو كل عمود؛ يمكن تكراره، ويأخذ كل ملف أول وصفة تناسبه</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>أي الأعمدة تظهر</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>أثناء العرض</translation>
    </message>
    <message>
        <source>White on black, with a border round everything that can be used</source>
        <translation>أبيض على أسود، مع إطار حول كل ما يمكن استعماله</translation>
    </message>
    <message>
        <source>Who answers for the chosen hand-offs; Tab goes on to the next step</source>
        <translation>من المسؤول عن عمليات التسليم المحددة؛ &#x2068;Tab&#x2069; ينتقل إلى الخطوة التالية</translation>
    </message>
    <message>
        <source>who complained: {column}</source>
        <translation>صاحب الشكوى: {column}</translation>
    </message>
    <message>
        <source>Who differs behind an average</source>
        <translation>من يختلف خلف المتوسط</translation>
    </message>
    <message>
        <source>Who is satisfied, share of the answers</source>
        <translation>من الراضي، نسبة الإجابات</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من المتحدث</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>الخريطة كاملة</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>الخريطة كاملة</translation>
    </message>
    <message>
        <source>Whose eyes the map is looked at with</source>
        <translation>بعيون من تُرى الخريطة</translation>
    </message>
    <message>
        <source>whose months are counted; the first file with dates chooses for all</source>
        <translation>أيّ تقويم تُعدّ أشهره؛ أول ملف مؤرَّخ يحدد ذلك للجميع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why each column was taken for what it is</source>
        <translation>لماذا فُسّر كل عمود على هذا النحو</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>width: customers</source>
        <translation>العرض: عدد العملاء</translation>
    </message>
    <message>
        <source>with or without departments</source>
        <translation>مع الإدارات أو دونها</translation>
    </message>
    <message>
        <source>with the delimiter '{delimiter}' there is one column only</source>
        <translation>مع الفاصل «{delimiter}» لا يوجد إلا عمود واحد</translation>
    </message>
    <message>
        <source>with the eyes of {persona}</source>
        <translation>بعيون {persona}</translation>
    </message>
    <message>
        <source>With the eyes of {persona}.</source>
        <translation>بعيون {persona}.</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>بالفأرة</translation>
    </message>
    <message>
        <source>With them, fewer than half have arrived.</source>
        <translation>وباحتسابهم لم يصل إلا أقل من النصف.</translation>
    </message>
    <message>
        <source>With them, half wait longer than {median}.</source>
        <translation>وباحتسابهم ينتظر نصفهم أكثر من {median}.</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>ضمن الصدفة</translation>
    </message>
    <message>
        <source>without a department</source>
        <translation>بلا إدارة</translation>
    </message>
    <message>
        <source>Won back of 1,000 if typical</source>
        <translation>المستعادون من ١٬٠٠٠ لو كان معتادًا</translation>
    </message>
    <message>
        <source>words from {worst} to {best}</source>
        <translation>كلمات من {worst} إلى {best}</translation>
    </message>
    <message>
        <source>words read as numbers</source>
        <translation>الكلمات تُقرأ أرقامًا</translation>
    </message>
    <message>
        <source>Workbook with every number</source>
        <translation>مصنف بكل الأرقام</translation>
    </message>
    <message>
        <source>Worst and best answer, like 1–5; 5–1 where 1 is best</source>
        <translation>الإجابة الأسوأ والأفضل مثل ١–٥؛ و٥–١ حيث ١ هو الأفضل</translation>
    </message>
    <message>
        <source>worst to best where they arrive</source>
        <translation>من الأسوأ إلى الأفضل حيث يصلون</translation>
    </message>
    <message>
        <source>write 30min or 6h</source>
        <translation>الصيغة &#x2066;30min&#x2069; أو &#x2066;6h&#x2069;</translation>
    </message>
    <message>
        <source>write 500MB or 4GB</source>
        <translation>الصيغة &#x2066;500MB&#x2069; أو &#x2066;4GB&#x2069;</translation>
    </message>
    <message>
        <source>Write a note, then Enter</source>
        <translation>ملاحظة، ثم &#x2068;Enter&#x2069;</translation>
    </message>
    <message>
        <source>write it as postgresql://user@host/name</source>
        <translation>الصيغة &#x2066;postgresql://user@host/name&#x2069;</translation>
    </message>
    <message>
        <source>write postgres:schema.table</source>
        <translation>الصيغة &#x2066;postgres:schema.table&#x2069;</translation>
    </message>
    <message>
        <source>write quotes inside a cell twice, or remove the stray one</source>
        <translation>يلزم تكرار علامة الاقتباس داخل الخلية، أو حذف العلامة الشاردة</translation>
    </message>
    <message>
        <source>write schema.table</source>
        <translation>الصيغة &#x2066;schema.table&#x2069;</translation>
    </message>
    <message>
        <source>write the map or its findings to a file</source>
        <translation>كتابة الخريطة أو نتائجها في ملف</translation>
    </message>
    <message>
        <source>write {form}, quoted if need be</source>
        <translation>الصيغة {form}، مع علامات اقتباس عند اللزوم</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>جارٍ كتابة {name}</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>written by the tool</source>
        <translation>كتبته الأداة</translation>
    </message>
    <message>
        <source>written to {place}: {names}</source>
        <translation>كُتب في {place}: {names}</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>it is so</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You may also drop a file onto this window. Nothing leaves this computer.</source>
        <translation>يمكن أيضًا إفلات ملف على هذه النافذة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>نفدت حصتك على هذا القرص</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>التكبير عند المؤشر</translation>
    </message>
    <message>
        <source>{against} is not earlier than {since}, which it would be compared with; choose later months with --since and --until</source>
        <translation>{against} ليس قبل {since} الذي سيُقارن به؛ يلزم اختيار أشهر لاحقة عبر &#x2066;--since&#x2069; و&#x2066;--until&#x2069;</translation>
    </message>
    <message>
        <source>{answers} and {crossings}</source>
        <translation>{answers} و{crossings}</translation>
    </message>
    <message>
        <source>{answers} answers after it, {crossings} crossings</source>
        <translation>الإجابات بعده: {answers}، مرات العبور: {crossings}</translation>
    </message>
    <message>
        <source>{answer}: {count} of {n} answers, {share}</source>
        <translation>{answer}: {count} من {n} من الإجابات، {share}</translation>
    </message>
    <message>
        <source>{bad} detractors, {neutral} passives, {good} promoters · n {n}</source>
        <translation>{bad} منتقدون، {neutral} محايدون، {good} مروّجون · &#x2066;n={n}&#x2069;</translation>
    </message>
    <message>
        <source>{bad} dissatisfied, {neutral} neutral, {good} satisfied · n {n}</source>
        <translation>{bad} غير راضين، {neutral} محايدون، {good} راضون · &#x2066;n={n}&#x2069;</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} قبله و{after} بعده</translation>
    </message>
    <message>
        <source>{change} across it</source>
        <translation>{change} عبر هذا التسليم</translation>
    </message>
    <message>
        <source>{claim}. Index {index}, 95% interval {interval}, from {base}: {label}.</source>
        <translation>{claim}. المؤشر {index}، فترة ٩٥٪: {interval}، الأساس: {base}؛ {label}.</translation>
    </message>
    <message>
        <source>{claim}; {reasons}</source>
        <translation>{claim}؛ {reasons}</translation>
    </message>
    <message>
        <source>{columns} hold the same few words, which are no known scale: {words}; export them as numbers, or say the number of each in a recipe (labels)</source>
        <translation>في {columns} كلمات قليلة متكررة ليست مقياسًا معروفًا: {words}؛ صدّرها أرقامًا، أو اذكر رقم كل منها في الوصفة (labels)</translation>
    </message>
    <message>
        <source>{columns} holds texts: choose who speaks in the dialog, or say {kind} in a recipe, to read them without scores</source>
        <translation>في {columns} نصوص: اختر من يتحدث في النافذة، أو اكتب {kind} في الوصفة، لتُقرأ بلا درجات</translation>
    </message>
    <message>
        <source>{column} '{value}' stands there more than once, so rows would count twice</source>
        <translation>القيمة «{value}» في {column} مكررة، فتُعدّ الصفوف مرتين</translation>
    </message>
    <message>
        <source>{column} holds a status of its own, joined to the activity</source>
        <translation>{column} يحمل حالة مستقلة وأُلحق بالنشاط</translation>
    </message>
    <message>
        <source>{column} is when the next step begins: waits run from start to start</source>
        <translation>{column} هو بداية الخطوة التالية: تُحسب الانتظارات من بداية إلى بداية</translation>
    </message>
    <message>
        <source>{column} looks like a weight and is not used</source>
        <translation>{column} يبدو وزنًا ولا يُستخدم</translation>
    </message>
    <message numerus="yes">
        <source>{column} {code}, %n time(s)</source>
        <translation>
            <numerusform>{column} {code}، %n مرة</numerusform>
            <numerusform>{column} {code}، مرة واحدة</numerusform>
            <numerusform>{column} {code}، مرتين</numerusform>
            <numerusform>{column} {code}، %n مرات</numerusform>
            <numerusform>{column} {code}، %n مرة</numerusform>
            <numerusform>{column} {code}، %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: a column for each of %n value(s) of {kind}</source>
        <translation>
            <numerusform>{column}: لا أعمدة لأي قيمة في {kind}</numerusform>
            <numerusform>{column}: عمود للقيمة الوحيدة في {kind}</numerusform>
            <numerusform>{column}: عمود لكل من القيمتين في {kind}</numerusform>
            <numerusform>{column}: عمود لكل قيمة من %n قيم في {kind}</numerusform>
            <numerusform>{column}: عمود لكل قيمة من %n قيمة في {kind}</numerusform>
            <numerusform>{column}: عمود لكل قيمة من %n قيمة في {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: a score, about '{touchpoint}'</source>
        <translation>{column}: درجة، عن «{touchpoint}»</translation>
    </message>
    <message>
        <source>{column}: a score, about the step in its row</source>
        <translation>{column}: درجة، عن الخطوة التي في صفّها</translation>
    </message>
    <message>
        <source>{column}: day and month cannot be told apart; read as {order}</source>
        <translation>{column}: لا يمكن تمييز اليوم من الشهر؛ قُرئ {order}</translation>
    </message>
    <message>
        <source>{column}: day and month could be exchanged in every date; read as {order}, a recipe may say date_format = &quot;day-first&quot;</source>
        <translation>{column}: يمكن تبادل اليوم والشهر في كل التواريخ؛ قُرئ {order}، ويمكن للوصفة أن تذكر date_format = &quot;day-first&quot;</translation>
    </message>
    <message>
        <source>{column}: more than {most} different values, counted in steps of {step}</source>
        <translation>{column}: أكثر من {most} قيمة مختلفة، عُدّت بخطوات من {step}</translation>
    </message>
    <message>
        <source>{column}: not a score, not counted: {cells}</source>
        <translation>{column}: ليست درجة، لا تُحتسب: {cells}</translation>
    </message>
    <message>
        <source>{column}: outside the scale {low} to {high}, not counted: {cells}</source>
        <translation>{column}: خارج السلّم من {low} إلى {high}، لا تُحتسب: {cells}</translation>
    </message>
    <message>
        <source>{column}: the scale was {was}, it is {now}</source>
        <translation>{column}: كان السلّم {was} وصار {now}</translation>
    </message>
    <message>
        <source>{column}: too many different values for a segment</source>
        <translation>{column}: قيم مختلفة أكثر من أن تكون شريحة</translation>
    </message>
    <message>
        <source>{column}: {what}</source>
        <translation>{column}: {what}</translation>
    </message>
    <message>
        <source>{count} characters are more than {limit}</source>
        <translation>عدد الحروف {count} أكثر من {limit}</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>عدد العملاء: {count}</translation>
    </message>
    <message>
        <source>{count} customers leave for good at {touchpoint}, {share} of its visits</source>
        <translation>عدد المغادرين نهائيًا عند {touchpoint}: {count}، أي {share} من زياراتها</translation>
    </message>
    <message>
        <source>{count} customers: {done} completed, {lost} lost, {open} still open</source>
        <translation>{count} عميل: أتمّ {done}، وفُقد {lost}، ولا يزال {open} مفتوحًا</translation>
    </message>
    <message>
        <source>{count} entries are more than {limit}</source>
        <translation>عدد المدخلات {count} أكثر من {limit}</translation>
    </message>
    <message>
        <source>{count} events end before they begin; their end does not count</source>
        <translation>{count} من الأحداث تنتهي قبل أن تبدأ؛ لا تُحتسب نهاياتها</translation>
    </message>
    <message>
        <source>{count} members are too many for a journey</source>
        <translation>عدد الأجزاء {count} كثير على رحلة</translation>
    </message>
    <message>
        <source>{count} more customers of 1,000 ({interval})</source>
        <translation>{count} عميل إضافي من كل ١٬٠٠٠ ({interval})</translation>
    </message>
    <message>
        <source>{count} on another scale left out</source>
        <translation>على سلّم آخر، مستبعدة: {count}</translation>
    </message>
    <message>
        <source>{count} responses</source>
        <translation>عدد الإجابات: {count}</translation>
    </message>
    <message>
        <source>{count} versions are more than the {most} there may be</source>
        <translation>عدد النسخ {count} أكثر من {most} المسموح بها</translation>
    </message>
    <message>
        <source>{customers} customers came here {visits} times; {lost} left for good here ({share} of the visits)</source>
        <translation>جاء {customers} من العملاء إلى هنا {visits} مرة؛ وغادر {lost} منهم هنا نهائيًا ({share} من الزيارات)</translation>
    </message>
    <message>
        <source>{customers} customers in {visits} visits</source>
        <translation>{customers} عميل في {visits} زيارة</translation>
    </message>
    <message>
        <source>{customers} customers, {share} of the visits end here for good</source>
        <translation>عدد العملاء: {customers}، تنتهي {share} من الزيارات هنا نهائيًا</translation>
    </message>
    <message>
        <source>{customers} customers: {done} completed, {lost} left for good, {open} still open and not counted as lost</source>
        <translation>{customers} من العملاء: أكمل {done}، وغادر {lost} نهائيًا، و{open} ما زالت مفتوحة ولا تُعدّ مفقودة</translation>
    </message>
    <message>
        <source>{customers}, {share} of all</source>
        <translation>{customers}، {share} من الجميع</translation>
    </message>
    <message>
        <source>{done} ended here, having completed</source>
        <translation>انتهى {done} هنا بعد الإكمال</translation>
    </message>
    <message>
        <source>{each} for each of {voters} people · click a card, a hand-off or a note, or press V; Shift+click or − takes a dot back</source>
        <translation>لكل من {voters} أشخاص {each} نقاط · انقر بطاقة أو تسليمًا أو ملاحظة، أو اضغط &#x2068;V&#x2069;؛ &#x2068;Shift&#x2069; مع النقر أو &#x2068;−&#x2069; يسترد نقطة</translation>
    </message>
    <message>
        <source>{exits} leave for good, {share} of its visits</source>
        <translation>يغادر {exits} نهائيًا، {share} من زياراتها</translation>
    </message>
    <message>
        <source>{export}, sheet {sheet}</source>
        <translation>{export}، الورقة {sheet}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>تغيّر: {field}</translation>
    </message>
    <message>
        <source>{field}: {change}</source>
        <comment>a field and its values</comment>
        <translation>{field}: {change}</translation>
    </message>
    <message>
        <source>{file}, byte {number}</source>
        <translation>{file}، البايت {number}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
    <message>
        <source>{file}, near byte {number}</source>
        <translation>{file}، قرب البايت {number}</translation>
    </message>
    <message>
        <source>{file}, row {number}</source>
        <translation>{file}، الصف {number}</translation>
    </message>
    <message>
        <source>{file}, rows {numbers}</source>
        <translation>{file}، الصفوف {numbers}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}</source>
        <translation>{file}، الورقة {sheet}</translation>
    </message>
    <message>
        <source>{first_month}: {first}; {last_month}: {last}. The change is more than noise.</source>
        <translation>{first_month}: {first}؛ {last_month}: {last}. التغيّر أكبر من التذبذب العشوائي.</translation>
    </message>
    <message>
        <source>{first_month}: {first}; {last_month}: {last}. The change may be noise.</source>
        <translation>{first_month}: {first}؛ {last_month}: {last}. قد يكون التغيّر تذبذبًا عشوائيًا.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{found} of {kept} comments</source>
        <translation>{found} من {kept} تعليق</translation>
    </message>
    <message>
        <source>{gap}; {share}</source>
        <translation>{gap}؛ {share}</translation>
    </message>
    <message>
        <source>{id} cannot be the id of a version</source>
        <translation>لا يصلح {id} معرّفًا لنسخة</translation>
    </message>
    <message>
        <source>{index} (n {n})</source>
        <translation>{index} (العدد {n})</translation>
    </message>
    <message>
        <source>{key}: '{value}' is none of {names}</source>
        <translation>{key}: «{value}» ليس أيًّا من هذه: {names}</translation>
    </message>
    <message>
        <source>{key}: a text is needed, not {value}</source>
        <translation>{key}: يلزم نص، لا {value}</translation>
    </message>
    <message>
        <source>{key}: a text or a list of texts is needed</source>
        <translation>{key}: يلزم نص أو قائمة نصوص</translation>
    </message>
    <message>
        <source>{key}: no such key; the README lists those a recipe may have</source>
        <translation>{key}: لا يوجد هذا المفتاح؛ يسرد README ما يجوز في الوصفة</translation>
    </message>
    <message>
        <source>{kind} added: {name}</source>
        <translation>أُضيف ({kind}): {name}</translation>
    </message>
    <message>
        <source>{kind} removed: {name}</source>
        <translation>حُذف ({kind}): {name}</translation>
    </message>
    <message>
        <source>{kind}, another order: {names}</source>
        <translation>{kind}، ترتيب آخر: {names}</translation>
    </message>
    <message>
        <source>{lost} of {n} leave here; likely {own}, with this repair {after}, typical {typical}. Wholly repaired and by itself: {count} more customers of 1,000 ({interval})</source>
        <translation>يغادر هنا {lost} من {n}؛ المرجّح {own}، ومع هذا الإصلاح {after}، والمعتاد {typical}. بإصلاح كامل ووحده: {count} عميل إضافي من كل ١٬٠٠٠ ({interval})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{member} cannot be read: nobody knows whether the file is whole</source>
        <translation>تعذّرت قراءة {member}: لا يُعرف هل الملف كامل</translation>
    </message>
    <message>
        <source>{member} has no place here and is left out</source>
        <translation>لا مكان لـ{member} هنا واستُبعد</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>{member} ناقص</translation>
    </message>
    <message>
        <source>{member} is missing: nobody knows whether the file is whole</source>
        <translation>{member} ناقص: لا يُعرف هل الملف كامل</translation>
    </message>
    <message>
        <source>{member} is not as it was saved</source>
        <translation>{member} ليس كما حُفظ</translation>
    </message>
    <message>
        <source>{member}, row {number}</source>
        <translation>{member}، الصف {number}</translation>
    </message>
    <message>
        <source>{member}: counts of an unknown source: '{id}'</source>
        <translation>{member}: أعداد من مصدر مجهول «{id}»</translation>
    </message>
    <message>
        <source>{member}: unknown columns are left out: {names}</source>
        <translation>{member}: استُبعدت أعمدة مجهولة: {names}</translation>
    </message>
    <message>
        <source>{member}: {part} is more than {whole}</source>
        <translation>{member}: قيمة {part} أكبر من {whole}</translation>
    </message>
    <message>
        <source>{metrics} after each touchpoint</source>
        <translation>{metrics} بعد كل نقطة تماس</translation>
    </message>
    <message>
        <source>{metric} after it</source>
        <translation>{metric} بعده</translation>
    </message>
    <message>
        <source>{metric} from {before} (n {before_count}) to {after} (n {after_count}): {difference} ({interval}), {verdict}</source>
        <translation>{metric} من {before} ({before_count} إجابة) إلى {after} ({after_count} إجابة): {difference} ({interval})، {verdict}</translation>
    </message>
    <message>
        <source>{metric} {code} of {best}</source>
        <translation>{metric} {code} من {best}</translation>
    </message>
    <message>
        <source>{metric} {low}–{high}</source>
        <translation>{metric} &#x2067;{low}–{high}&#x2069;</translation>
    </message>
    <message>
        <source>{metric} {value} ({low} to {high}), n {count}</source>
        <translation>{metric} {value} ({low} إلى {high})، ن={count}</translation>
    </message>
    <message>
        <source>{metric} {value}, n {count}</source>
        <translation>{metric} {value}، {count} إجابة</translation>
    </message>
    <message>
        <source>{metric}, 95% interval</source>
        <translation>{metric}، فترة ٩٥٪</translation>
    </message>
    <message>
        <source>{minutes}: T starts the countdown</source>
        <translation>{minutes}: المفتاح T يبدأ العدّ التنازلي</translation>
    </message>
    <message>
        <source>{month} is no month of the calendar that is counted by</source>
        <translation>{month} ليس شهرًا في التقويم المعتمد في العدّ</translation>
    </message>
    <message>
        <source>{month}: {score}</source>
        <translation>{month}: {score}</translation>
    </message>
    <message>
        <source>{month}: {value} ({low} to {high}), n {count}</source>
        <translation>{month}: {value} ({low} إلى {high})، العدد {count}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}، وغيرها: {count}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <comment>ways to other parts</comment>
        <translation>{names}، وغيرها: {count}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} و{more} غيرها</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} و{n} غيرها</translation>
    </message>
    <message>
        <source>{names} at once need the source file to be counted again; choose one of them</source>
        <translation>{names} معًا تحتاج إلى عدّ الملف الأصلي من جديد؛ يلزم اختيار واحدة منها</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (للقراءة فقط)</translation>
    </message>
    <message>
        <source>{name} has no name.</source>
        <translation>{name} بلا اسم.</translation>
    </message>
    <message>
        <source>{name} is back. It is not saved yet.</source>
        <translation>عاد {name}. لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>{name} is connected to itself.</source>
        <translation>{name}: رابط إلى العنصر نفسه.</translation>
    </message>
    <message>
        <source>{name} is drawn twice.</source>
        <translation>{name}: مرسوم مرتين.</translation>
    </message>
    <message>
        <source>{name} is in. What really changed since {month}?</source>
        <translation>أُضيف {name}. ما الذي تغيّر فعلًا منذ {month}؟</translation>
    </message>
    <message>
        <source>{name} is new in the watched folder and is read like {known}.</source>
        <translation>{name} جديد في المجلد المراقب ويُقرأ مثل {known}.</translation>
    </message>
    <message>
        <source>{name} is no recipe</source>
        <translation>{name} ليس وصفة</translation>
    </message>
    <message>
        <source>{name} is not connected to any other touchpoint.</source>
        <translation>{name}: بلا رابط بأي نقطة تماس أخرى.</translation>
    </message>
    <message>
        <source>{name} is open already</source>
        <translation>{name} مفتوح بالفعل</translation>
    </message>
    <message>
        <source>{name} is open for reading only. It is in the hands of {who}.</source>
        <translation>{name} مفتوح للقراءة فقط. إنه بين يدي {who}.</translation>
    </message>
    <message>
        <source>{name} is open for reading only: save it under another name</source>
        <translation>{name} مفتوح للقراءة فقط: يلزم حفظه باسم آخر</translation>
    </message>
    <message>
        <source>{name} is open in another window.</source>
        <translation>{name} مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>{name} is still being written.</source>
        <translation>لا تزال كتابة {name} جارية.</translation>
    </message>
    <message>
        <source>{name} refers to {missing}, which is not there.</source>
        <translation>{name}: إشارة إلى {missing} غير الموجود.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since you opened it.</source>
        <translation>عدّل شخص آخر {name} منذ فتحه.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else.</source>
        <translation>غيّر شخص آخر الملف {name}.</translation>
    </message>
    <message>
        <source>{name} was changed in the meantime, or somebody has it open. This is a separate copy of it with your unsaved work: save it under another name.</source>
        <translation>تغيّر {name} في هذه الأثناء أو أنه مفتوح عند أحد. هذه نسخة منفصلة فيها عملك غير المحفوظ: احفظها باسم آخر.</translation>
    </message>
    <message>
        <source>{name} was moved or removed.</source>
        <translation>نُقل {name} أو أُزيل.</translation>
    </message>
    <message>
        <source>{name}, changed {time} ago, {size} kB</source>
        <translation>{name}، تغيّر قبل {time}، {size} كيلوبايت</translation>
    </message>
    <message>
        <source>{name}, {version}</source>
        <translation>{name}، {version}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n more value(s) are not shown</source>
        <translation>
            <numerusform>{name}: لا قيم أخرى غير معروضة</numerusform>
            <numerusform>{name}: قيمة أخرى غير معروضة</numerusform>
            <numerusform>{name}: قيمتان أخريان غير معروضتين</numerusform>
            <numerusform>{name}: %n قيم أخرى غير معروضة</numerusform>
            <numerusform>{name}: %n قيمة أخرى غير معروضة</numerusform>
            <numerusform>{name}: %n قيمة أخرى غير معروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: none of the recipes fits, so this one is guessed</source>
        <translation>{name}: لا تناسبه أي وصفة، فيُخمَّن</translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <comment>what changed about something</comment>
        <translation>{name}: {change}</translation>
    </message>
    <message>
        <source>{name}: {rows} rows read, {used} used, {people} people or cases</source>
        <translation>{name}: الصفوف المقروءة {rows}، المستعملة {used}، الأشخاص أو الحالات {people}</translation>
    </message>
    <message>
        <source>{name}: {stage}?</source>
        <translation>{name}: {stage}؟</translation>
    </message>
    <message>
        <source>{name}: {used} of {rows} rows counted</source>
        <translation>{name}: الصفوف المحسوبة {used} من {rows}</translation>
    </message>
    <message>
        <source>{name}: {used} of {rows} rows, {people} people or cases</source>
        <translation>{name}: {used} صف من {rows}، {people} شخص أو حالة</translation>
    </message>
    <message>
        <source>{name}: {visits} visits of {customers} customers</source>
        <translation>{name}: {visits} زيارة من {customers} عميل</translation>
    </message>
    <message>
        <source>{needed} is needed, not '{cell}'</source>
        <translation>يلزم {needed}، لا «{cell}»</translation>
    </message>
    <message>
        <source>{number} columns are read as scores, at most {most} are counted</source>
        <translation>عدد الأعمدة المقروءة كدرجات {number}، ويُعدّ منها {most} على الأكثر</translation>
    </message>
    <message>
        <source>{number} d</source>
        <comment>days</comment>
        <translation>{number} يوم</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} ساعة</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}</source>
        <translation>{number} ليس بين {low} و{high}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} دقيقة</translation>
    </message>
    <message>
        <source>{number} NPS</source>
        <translation>&#x2068;NPS&#x2069; {number}</translation>
    </message>
    <message>
        <source>{number} on the rating</source>
        <translation>{number} في التقييم</translation>
    </message>
    <message>
        <source>{number} points of CES</source>
        <translation>{number} نقطة &#x2068;CES&#x2069;</translation>
    </message>
    <message>
        <source>{number} points of CSAT</source>
        <translation>{number} نقطة &#x2068;CSAT&#x2069;</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} نقطة</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} ثانية</translation>
    </message>
    <message>
        <source>{n}</source>
        <comment>a row number</comment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} of {all} arrived then, {share}</source>
        <translation>وصل حينها {n} من {all}، {share}</translation>
    </message>
    <message>
        <source>{n}, {share}</source>
        <comment>customers and their share</comment>
        <translation>{n}، {share}</translation>
    </message>
    <message>
        <source>{open} were here last and may still go on: open, not counted as lost</source>
        <translation>{open} كانوا هنا آخر مرة وقد يواصلون: مفتوحة، ولا تُعدّ مفقودة</translation>
    </message>
    <message>
        <source>{option} may be any of {names}</source>
        <translation>قد يكون {option} أيًّا من هذه: {names}</translation>
    </message>
    <message>
        <source>{option}: {complaint}</source>
        <translation>{option}: {complaint}</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}، {inner}</translation>
    </message>
    <message>
        <source>{page} on {count} sheets of A4: print without scaling, cut along the marks, lay each sheet over the one before by {overlap} mm.</source>
        <translation>{page} على {count} ورقة A4: اطبع بلا تغيير للحجم، وقُصَّ عند العلامات، وضع كل ورقة فوق سابقتها بمقدار {overlap} مم.</translation>
    </message>
    <message>
        <source>{page} · sheet {number} of {count} · row {row}, column {column}</source>
        <translation>{page} · الورقة {number} من {count} · الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>{pingpong} of them straight back where they came from</source>
        <translation>{pingpong} منها عائدة مباشرةً من حيث أتت</translation>
    </message>
    <message>
        <source>{placeholder}: how many answered</source>
        <translation>{placeholder}: عدد الإجابات</translation>
    </message>
    <message>
        <source>{placeholder}: how many customers</source>
        <translation>{placeholder}: عدد العملاء</translation>
    </message>
    <message>
        <source>{placeholder}: its place in the ranking</source>
        <translation>{placeholder}: ترتيبه</translation>
    </message>
    <message>
        <source>{placeholder}: the index of the hand-off</source>
        <translation>{placeholder}: مؤشر التسليم</translation>
    </message>
    <message>
        <source>{placeholder}: the score</source>
        <translation>{placeholder}: الدرجة</translation>
    </message>
    <message>
        <source>{placeholder}: the share that leaves there</source>
        <translation>{placeholder}: نسبة من يغادرون هناك</translation>
    </message>
    <message>
        <source>{rate} here, {typical} typical · {times} times · n {count}</source>
        <translation>هنا {rate}، المعتاد {typical} · {times} مرة · ن={count}</translation>
    </message>
    <message>
        <source>{read} of {all} columns are read</source>
        <translation>يُقرأ {read} من {all} عمودًا</translation>
    </message>
    <message>
        <source>{real} of {compared} changes are real; the others are within chance.</source>
        <translation>{real} من {compared} من التغيّرات حقيقية؛ والبقية ضمن الصدفة.</translation>
    </message>
    <message>
        <source>{real} of {compared} differences between the groups are real.</source>
        <translation>{real} من {compared} من الفروق بين الشرائح حقيقية.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}: %n row(s)</source>
        <translation>
            <numerusform>{reason}: لا صفوف</numerusform>
            <numerusform>{reason}: صف واحد</numerusform>
            <numerusform>{reason}: صفان</numerusform>
            <numerusform>{reason}: %n صفوف</numerusform>
            <numerusform>{reason}: %n صفًا</numerusform>
            <numerusform>{reason}: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, counted unless a recipe leaves them out</source>
        <translation>{rows}، تُحتسب ما لم تستبعدها وصفة</translation>
    </message>
    <message>
        <source>{rows}, left out</source>
        <translation>{rows}، مستبعدة</translation>
    </message>
    <message>
        <source>{said}: {cells} (rows {rows})</source>
        <translation>{said}: {cells} (الصفوف {rows})</translation>
    </message>
    <message>
        <source>{said}; rows {rows}</source>
        <translation>{said}؛ الصفوف {rows}</translation>
    </message>
    <message>
        <source>{score} ({why})</source>
        <translation>{score} ({why})</translation>
    </message>
    <message>
        <source>{score} after it</source>
        <translation>{score} بعده</translation>
    </message>
    <message>
        <source>{score}, without {codes}</source>
        <translation>{score}، دون {codes}</translation>
    </message>
    <message>
        <source>{score}, words as numbers</source>
        <translation>{score}، كلمات مقروءة أرقامًا</translation>
    </message>
    <message>
        <source>{segment}: index {index} ({interval}), n {count}</source>
        <translation>{segment}: المؤشر {index} ({interval})، {count} إجابة</translation>
    </message>
    <message>
        <source>{setting} cannot be read</source>
        <translation>تعذّرت قراءة {setting}</translation>
    </message>
    <message>
        <source>{setting} is no amount of memory</source>
        <translation>{setting} ليس مقدار ذاكرة</translation>
    </message>
    <message>
        <source>{setting} is no length of time</source>
        <translation>{setting} ليس مدة زمنية</translation>
    </message>
    <message>
        <source>{share} come back</source>
        <translation>{share} يعودون</translation>
    </message>
    <message>
        <source>{share} filled</source>
        <translation>{share} ممتلئ</translation>
    </message>
    <message>
        <source>{share} gave {low} to {high}, most often {code}</source>
        <translation>أعطى {share} من {low} إلى {high}، وأكثرها {code}</translation>
    </message>
    <message>
        <source>{share} leave</source>
        <translation>{share} يغادرون</translation>
    </message>
    <message>
        <source>{share} may still go on: too early to say how many leave</source>
        <translation>قد يواصل {share}: من المبكر القول كم يغادر</translation>
    </message>
    <message>
        <source>{share} of those who cross are sent straight back.</source>
        <translation>يُعاد مباشرة {share} ممن يجتازونه.</translation>
    </message>
    <message>
        <source>{share} of those who go on from there</source>
        <translation>{share} ممن يواصلون من هناك</translation>
    </message>
    <message>
        <source>{share} reach</source>
        <comment>share of customers</comment>
        <translation>{share} يصلون</translation>
    </message>
    <message>
        <source>{share} wait longer</source>
        <translation>ينتظر {share} أكثر من ذلك</translation>
    </message>
    <message>
        <source>{share} wait longer than promised</source>
        <translation>{share} ينتظرون أطول من المتعهَّد به</translation>
    </message>
    <message>
        <source>{share} wait too long</source>
        <translation>{share} ينتظرون أطول مما ينبغي</translation>
    </message>
    <message>
        <source>{share} went straight back</source>
        <translation>{share} رجعوا مباشرة</translation>
    </message>
    <message>
        <source>{share} would reach, {before} do</source>
        <comment>share of customers</comment>
        <translation>{share} كانوا سيصلون، والآن {before}</translation>
    </message>
    <message>
        <source>{size} MB of temporary space are needed, {free} MB are free</source>
        <translation>تلزم مساحة مؤقتة قدرها {size} ميغابايت، والمتاح {free} ميغابايت</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
    <message>
        <source>{stage}: {share} of all get this far</source>
        <translation>{stage}: يصل إلى هنا {share} من الجميع</translation>
    </message>
    <message>
        <source>{still} still wait before it, wherever they will go</source>
        <translation>{still} ما زالوا ينتظرون قبلها، أينما سيذهبون</translation>
    </message>
    <message>
        <source>{still} still wait here, more than have gone on in the time seen (n {count}): half of all have not gone on yet</source>
        <translation>{still} ما زالوا ينتظرون هنا، أكثر ممن واصلوا في الوقت المرصود (n {count}): نصف الجميع لم يواصل بعد</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n time(s)</source>
        <translation>
            <numerusform>{text} %n مرة</numerusform>
            <numerusform>{text} مرة واحدة</numerusform>
            <numerusform>{text} مرتين</numerusform>
            <numerusform>{text} %n مرات</numerusform>
            <numerusform>{text} %n مرة</numerusform>
            <numerusform>{text} %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (on {name})</source>
        <translation>{text} (على {name})</translation>
    </message>
    <message>
        <source>{times} times the harm of the other hand-offs; index with its 95% interval</source>
        <translation>{times} مرة ضرر عمليات التسليم الأخرى؛ المؤشر مع فترة ٩٥٪</translation>
    </message>
    <message>
        <source>{tool} export</source>
        <translation>ملف {tool}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of {rows} rows counted, %n customer(s)</source>
        <translation>
            <numerusform>الصفوف المحسوبة {used} من {rows}، لا عملاء</numerusform>
            <numerusform>الصفوف المحسوبة {used} من {rows}، عميل واحد</numerusform>
            <numerusform>الصفوف المحسوبة {used} من {rows}، عميلان</numerusform>
            <numerusform>الصفوف المحسوبة {used} من {rows}، %n عملاء</numerusform>
            <numerusform>الصفوف المحسوبة {used} من {rows}، %n عميلًا</numerusform>
            <numerusform>الصفوف المحسوبة {used} من {rows}، %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation>{user} على {computer}</translation>
    </message>
    <message>
        <source>{user} on {computer}, since {since}</source>
        <translation>{user} على {computer} منذ {since}</translation>
    </message>
    <message>
        <source>{user}, in another program on this computer</source>
        <translation>{user} في برنامج آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}), n {count}</source>
        <translation>{value} ({low} إلى {high})، {count} إجابة</translation>
    </message>
    <message>
        <source>{value} is farther from 0 than {limit}</source>
        <translation>{value} أبعد عن ٠ من {limit}</translation>
    </message>
    <message>
        <source>{value} is none of {names}</source>
        <translation>{value} ليس أيًّا من هذه: {names}</translation>
    </message>
    <message>
        <source>{value} is not written as {form}</source>
        <translation>لم تُكتب {value} بالصيغة {form}</translation>
    </message>
    <message>
        <source>{variable}: {worst} {low} and {best} {high} on average, which explains {share} of the differences (n {count})</source>
        <translation>{variable}: {worst} {low} و{best} {high} في المتوسط، وهذا يفسّر {share} من الفروق ({count} إجابة)</translation>
    </message>
    <message>
        <source>{verdict}: {difference} ({interval})</source>
        <translation>{verdict}: {difference} ({interval})</translation>
    </message>
    <message>
        <source>{version} is no version of this format</source>
        <translation>{version} ليس إصدارًا من هذه الصيغة</translation>
    </message>
    <message>
        <source>{voice}: {said} ({sources})</source>
        <translation>{voice}: {said} ({sources})</translation>
    </message>
    <message>
        <source>{was} is now written {now}</source>
        <translation>{was} تُكتب الآن {now}</translation>
    </message>
    <message>
        <source>{way} ({giving} to {taking})</source>
        <translation>{way} (من {giving} إلى {taking})</translation>
    </message>
    <message>
        <source>{way} does {times} times the harm of your other hand-offs</source>
        <translation>ضرر {way} يعادل {times} مرة ضرر عمليات التسليم الأخرى</translation>
    </message>
    <message>
        <source>{way} loses {share} of customers</source>
        <translation>{way}: يُفقد {share} من العملاء</translation>
    </message>
    <message>
        <source>{way}: too little evidence to judge ({base}).</source>
        <translation>{way}: الأدلة غير كافية للحكم ({base}).</translation>
    </message>
    <message>
        <source>{way}: {count} customers began it, {share} never arrived (95% interval {low} to {high})</source>
        <translation>{way}: بدأه {count} عميل، ولم يصل {share} منهم (فترة ٩٥٪: {low} إلى {high})</translation>
    </message>
    <message>
        <source>{way}: {reason}</source>
        <translation>{way}: {reason}</translation>
    </message>
    <message>
        <source>{what} {value} ({low} to {high}), n {count}</source>
        <translation>{what} {value} ({low} إلى {high})، العدد {count}</translation>
    </message>
    <message>
        <source>{what}, as the recipe says</source>
        <translation>{what}، كما في الوصفة</translation>
    </message>
    <message>
        <source>{what}: believed {belief} of {best}</source>
        <translation>{what}: التقدير {belief} من {best}</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: تمّ</translation>
    </message>
    <message>
        <source>{where}: a column is named twice, which would count it twice</source>
        <translation>{where}: عمود مذكور مرتين فيُعدّ مرتين</translation>
    </message>
    <message>
        <source>{where}: column is missing</source>
        <translation>{where}: العمود ناقص</translation>
    </message>
    <message>
        <source>{where}: labels needs text = number</source>
        <translation>{where}: تلزم &#x2066;labels&#x2069; الصيغة &#x2066;text = number&#x2069;</translation>
    </message>
    <message>
        <source>{where}: metric '{metric}' is none of {names}</source>
        <translation>{where}: المقياس «{metric}» ليس أيًّا من هذه: {names}</translation>
    </message>
    <message>
        <source>{where}: missing needs a list of codes</source>
        <translation>{where}: تحتاج &#x2066;missing&#x2069; إلى قائمة رموز</translation>
    </message>
    <message>
        <source>{where}: needs {names}</source>
        <translation>{where}: يلزم: {names}</translation>
    </message>
    <message>
        <source>{where}: nps is asked from 0 to 10; for another scale take rating</source>
        <translation>{where}: يُسأل &#x2066;nps&#x2069; من ٠ إلى ١٠؛ لسلّم آخر يلزم &#x2066;rating&#x2069;</translation>
    </message>
    <message>
        <source>{where}: reversed is true or false</source>
        <translation>{where}: قيمة &#x2066;reversed&#x2069; هي true أو false</translation>
    </message>
    <message>
        <source>{where}: scale needs two numbers, the lower first</source>
        <translation>{where}: تحتاج &#x2066;scale&#x2069; إلى رقمين، الأصغر أولًا</translation>
    </message>
    <message>
        <source>{where}: there is no key '{key}'</source>
        <translation>{where}: لا يوجد مفتاح «{key}»</translation>
    </message>
    <message>
        <source>{where}: {key}</source>
        <translation>{where}: {key}</translation>
    </message>
    <message>
        <source>{width} cells are needed, not {count}</source>
        <translation>عدد الخلايا اللازم {width}، لا {count}</translation>
    </message>
    <message>
        <source>{won}: {after} would complete, {before} do</source>
        <translation>{won}: {after} كانوا سيُتمّون، والآن {before}</translation>
    </message>
    <message>
        <source>{word} is no command, and one file at a time is opened</source>
        <translation>{word} ليس أمرًا، ويُفتح ملف واحد كل مرة</translation>
    </message>
    <message>
        <source>{worse} really feel worse after it than {better} (p {p}).</source>
        <translation>تجربة {worse} بعده أسوأ فعلًا من {better} (p {p}).</translation>
    </message>
    <message>
        <source>{worse} really wait longer than {better} (p {p}).</source>
        <translation>انتظار {worse} أطول فعلًا من انتظار {better} (p {p}).</translation>
    </message>
    <message>
        <source>{worse} {high}, {better} {low}</source>
        <comment>indices of two segments</comment>
        <translation>{worse} {high}، {better} {low}</translation>
    </message>
    <message>
        <source>{worse} {low} and {better} {high}: {difference} apart ({interval})</source>
        <translation>{worse} {low} و{better} {high}: بفارق {difference} ({interval})</translation>
    </message>
    <message>
        <source>“{words}” read as the middle of the scale</source>
        <translation>قُرئت «{words}» وسطَ المقياس</translation>
    </message>
</context>
</TS>
