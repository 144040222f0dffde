<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>journeymap</name>
    <message>
        <source> hours</source>
        <translation> ساعت</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not on the scale</source>
        <translation>
            <numerusform>%n پاسخ بیرون از مقیاس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) say {code}, read as no answer</source>
        <translation>
            <numerusform>%n پاسخ برابر {code} است و بی‌پاسخ خوانده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that cannot be read</source>
        <translation>
            <numerusform>%n پاسخ ناخوانا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belief(s) differ from the data.</source>
        <translation>
            <numerusform>%n باور با داده‌ها تفاوت دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without a name, numbered</source>
        <translation>
            <numerusform>%n مورد نام ندارند و شماره‌گذاری شدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without events, left out</source>
        <translation>
            <numerusform>%n مورد بدون رویداد کنار گذاشته شدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n مورد انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) alike</source>
        <translation>
            <numerusform>%n ستون همانند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) explained elsewhere in the workbook ({sheets})</source>
        <translation>
            <numerusform>معنای %n ستون از جای دیگر این کارپوشه آمده است ({sheets})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of comments</source>
        <translation>
            <numerusform>%n ستون نظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s): {what}: {columns}</source>
        <translation>
            <numerusform>%n ستون: {what}: {columns}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) kept</source>
        <translation>
            <numerusform>%n نظر نگه داشته شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without a date that can be read: not in any month</source>
        <translation>
            <numerusform>%n شکایت تاریخ خواندنی ندارند و در هیچ ماهی نمی‌آیند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed here</source>
        <translation>
            <numerusform>%n نفر اینجا به پایان رسیدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross it</source>
        <translation>
            <numerusform>%n نفر از آن می‌گذرند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s)</source>
        <translation>
            <numerusform>%n گذر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n مشتری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s): {completed} completed, {lost} lost, {open} still open</source>
        <translation>
            <numerusform>%n مشتری: {completed} به پایان رسیدند، {lost} ازدست‌رفته، {open} هنوز در راه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n تفاوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from {name}</source>
        <translation>
            <numerusform>%n تفاوت با {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <comment>votes</comment>
        <translation>
            <numerusform>%n رأی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) in all</source>
        <translation>
            <numerusform>در مجموع %n رأی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left</source>
        <translation>
            <numerusform>%n رأی مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) of an earlier vote are taken away.</source>
        <translation>
            <numerusform>%n رأی از رأی‌گیری پیشین برداشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) on the map</source>
        <translation>
            <numerusform>%n رأی روی نقشه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n رویداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) outside every case, left out</source>
        <translation>
            <numerusform>%n رویداد بیرون از هر مورد کنار گذاشته شدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further way(s) too rare to list: {count} crossings</source>
        <translation>
            <numerusform>%n راه دیگر که کم‌یاب‌تر از فهرست شدن‌اند: {count} گذر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had waited so long when the log ended</source>
        <translation>
            <numerusform>%n نفر تا پایان لاگ همین‌قدر منتظر مانده بودند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s)</source>
        <translation>
            <numerusform>%n تحویل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) between departments or channels</source>
        <translation>
            <numerusform>%n تحویل میان واحدها یا کانال‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) drawn</source>
        <translation>
            <numerusform>%n تحویل کشیده شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) without an owner</source>
        <translation>
            <numerusform>%n تحویل بدون مسئول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of step</source>
        <translation>
            <numerusform>%n نوع گام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n کنار گذاشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still go on</source>
        <translation>
            <numerusform>%n نفر شاید هنوز ادامه دهند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) read as no answer</source>
        <translation>
            <numerusform>%n پاسخ دیگر بی‌پاسخ خوانده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more code(s) declared missing</source>
        <translation>
            <numerusform>%n کد دیگر هم در پرونده بی‌پاسخ اعلام شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) are not shown.</source>
        <translation>
            <numerusform>%n گروه دیگر نشان داده نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stage(s)</source>
        <translation>
            <numerusform>%n مرحلهٔ جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NPS question(s)</source>
        <translation>
            <numerusform>%n پرسش NPS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {cases} cases have a single row: this is a list, not a log of steps</source>
        <translation>
            <numerusform>%n مورد از {cases} مورد تنها یک ردیف دارند: این یک فهرست است، نه گزارش گام‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of effort on {scale}</source>
        <translation>
            <numerusform>%n پرسش سهولت با مقیاس {scale}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rare way(s) not drawn: {crossings} crossings, {share} of all</source>
        <translation>
            <numerusform>%n راه کم‌یاب کشیده نشده: {crossings} گذر، {share} از همه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating question(s) on {scale}</source>
        <translation>
            <numerusform>%n پرسش امتیازی با مقیاس {scale}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: {why}</source>
        <translation>
            <numerusform>%n سطر کنار گذاشته شد: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date that can be read in {column}</source>
        <translation>
            <numerusform>%n سطر در {column} تاریخ خواندنی ندارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a partner: their {column} is not in {file}</source>
        <translation>
            <numerusform>%n سطر همتا ندارند: {column} آن‌ها در {file} نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a weight, not counted</source>
        <translation>
            <numerusform>%n سطر بدون وزن شمرده نشدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n satisfaction question(s) on {scale}</source>
        <translation>
            <numerusform>%n پرسش رضایت با مقیاس {scale}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) left out, because beliefs are whole numbers from 1 to 9</source>
        <translation>
            <numerusform>%n امتیاز کنار گذاشته شد، زیرا باور عددی درست از ۱ تا ۹ است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of touchpoints that are not on the map</source>
        <translation>
            <numerusform>%n امتیاز از نقطه‌های تماسی است که روی نقشه نیستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n گروه‌بندی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller group(s) not shown</source>
        <translation>
            <numerusform>%n گروه کوچک‌تر نشان داده نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n گام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) beginning before the one ahead ends, {most} of them from '{source}' to '{target}': counted, but without a wait</source>
        <translation>
            <numerusform>%n گام پیش از پایان گام قبلی آغاز می‌شوند، {most} تا از «{source}» به «{target}»: شمرده شدند، اما بدون زمان انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lead to or from activities that are not on the map.</source>
        <translation>
            <numerusform>%n گام به فعالیت‌هایی می‌رود یا از آن‌ها می‌آید که روی نقشه نیستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with the same time at both ends, and the rows of a table have no order: they stand by name; name a column that orders them under order in the recipe</source>
        <translation>
            <numerusform>%n گام در هر دو سر یک زمان دارند و سطرهای جدول ترتیب ندارند: به ترتیب نام آمده‌اند؛ در دستور، زیر &#x2068;order&#x2069; ستونی را نام ببرید که ترتیبشان را می‌گوید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <comment>rows of a survey</comment>
        <translation>
            <numerusform>%n سطر آزمایشی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) counted</source>
        <translation>
            <numerusform>%n پاسخ آزمایشی شمرده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) left out</source>
        <translation>
            <numerusform>%n پاسخ آزمایشی کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a score</source>
        <translation>
            <numerusform>%n متن بدون امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n نقطهٔ تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) copied</source>
        <translation>
            <numerusform>%n نقطهٔ تماس کپی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) made</source>
        <translation>
            <numerusform>%n نقطهٔ تماس ساخته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) named row by row</source>
        <translation>
            <numerusform>%n نقطهٔ تماس که در هر سطر نام برده شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) pasted</source>
        <translation>
            <numerusform>%n نقطهٔ تماس چسبانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s)</source>
        <translation>
            <numerusform>%n پیوند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished answer(s)</source>
        <translation>
            <numerusform>%n پاسخ ناتمام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished answer(s) counted too</source>
        <translation>
            <numerusform>%n پاسخ ناتمام هم شمرده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished answer(s) left out</source>
        <translation>
            <numerusform>%n پاسخ ناتمام کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n مقدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n رأی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went straight back</source>
        <translation>
            <numerusform>%n نفر یک‌راست برگشتند</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About journeymap</source>
        <translation>&amp;دربارهٔ &#x2068;journeymap&#x2069;</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;پذیرفتن</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>اندازهٔ &amp;واقعی</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;افزودن</translation>
    </message>
    <message>
        <source>&amp;Add touchpoint</source>
        <translation>&amp;افزودن نقطهٔ تماس</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;یادداشت‌های روی نقشه</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;آغاز</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>&amp;رفتار مشتریان</translation>
    </message>
    <message>
        <source>&amp;Belief against data</source>
        <translation>&amp;باور در برابر داده</translation>
    </message>
    <message>
        <source>&amp;Choose a recipe file…</source>
        <translation>&amp;انتخاب پروندهٔ دستور…</translation>
    </message>
    <message>
        <source>&amp;Choose its touchpoints</source>
        <translation>&amp;انتخاب نقطه‌های تماس آن</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;انتخاب…</translation>
    </message>
    <message>
        <source>&amp;Close journey</source>
        <translation>ب&amp;ستن سفر</translation>
    </message>
    <message>
        <source>&amp;Compare versions</source>
        <translation>&amp;مقایسهٔ نسخه‌ها</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;مقایسه با</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;مقایسه…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;پیوند دادن به…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کپی</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;کپی تصویر</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;کپی گزارش</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;شمارش</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تیره</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete version</source>
        <translation>&amp;حذف نسخه</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;واحد</translation>
    </message>
    <message>
        <source>&amp;Departments by departments</source>
        <translation>&amp;واحدها در برابر واحدها</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;دور انداختن</translation>
    </message>
    <message>
        <source>&amp;Dot voting…</source>
        <translation>&amp;رأی‌گیری…</translation>
    </message>
    <message>
        <source>&amp;Draw this way</source>
        <translation>&amp;کشیدن این راه</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;زودتر</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;خروجی گرفتن…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;یافتن فرمان…</translation>
    </message>
    <message>
        <source>&amp;Fit map</source>
        <translation>&amp;هم‌اندازهٔ پنجره</translation>
    </message>
    <message>
        <source>&amp;Folder that exports are put into</source>
        <translation>&amp;پوشه‌ای که خروجی‌ها در آن گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Funnel of steps</source>
        <translation>&amp;قیف گام‌ها</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;گروه‌بندی</translation>
    </message>
    <message>
        <source>&amp;Guess everything anew</source>
        <translation>&amp;حدس دوبارهٔ همه‌چیز</translation>
    </message>
    <message>
        <source>&amp;Hand-offs and their owners</source>
        <translation>&amp;تحویل‌ها و مسئولان آن‌ها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تضاد بالا</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;وارد کردن</translation>
    </message>
    <message>
        <source>&amp;Import survey or log…</source>
        <translation>&amp;وارد کردن نظرسنجی یا رویدادها…</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;نگه داشتن با نام…</translation>
    </message>
    <message>
        <source>&amp;Keep comments</source>
        <translation>&amp;نگه داشتن نظرها</translation>
    </message>
    <message>
        <source>&amp;Keep comments, with e-mail addresses and phone numbers masked</source>
        <translation>&amp;نگه داشتن نظرها، با پوشاندن ایمیل‌ها و شماره‌های تلفن</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;نسخهٔ من بماند</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;صفحه‌کلید و ماوس</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;دیرتر</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>&amp;Log and map…</source>
        <translation>&amp;لاگ و نقشه…</translation>
    </message>
    <message>
        <source>&amp;Look at it first…</source>
        <translation>&amp;نخست نگاه کردن…</translation>
    </message>
    <message>
        <source>&amp;Look at its columns</source>
        <translation>&amp;دیدن ستون‌هایش</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;سنجه</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;لحظهٔ حقیقت</translation>
    </message>
    <message>
        <source>&amp;Months counted</source>
        <translation>&amp;ماه‌های شمارش</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;جابه‌جایی نرم</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;نام الگو</translation>
    </message>
    <message>
        <source>&amp;Name of this source</source>
        <translation>&amp;نام این منبع</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جدید</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>نسخهٔ &amp;جدید…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جدید…</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>بخش &amp;بعدی پنجره</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;اکنون نه</translation>
    </message>
    <message>
        <source>&amp;Not this one</source>
        <translation>&amp;این نه</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;باز کردن یک کپی</translation>
    </message>
    <message>
        <source>&amp;Open for writing</source>
        <translation>&amp;باز کردن برای نوشتن</translation>
    </message>
    <message>
        <source>&amp;Open for writing…</source>
        <translation>&amp;باز کردن برای نوشتن…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;باز کردن…</translation>
    </message>
    <message>
        <source>&amp;Order of equal times</source>
        <translation>&amp;ترتیب زمان‌های برابر</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;جهت کاغذ</translation>
    </message>
    <message>
        <source>&amp;Overwrite theirs</source>
        <translation>&amp;جایگزینی نسخهٔ آن‌ها</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>&amp;مسئول…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;پنل‌ها</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;کاغذ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسباندن</translation>
    </message>
    <message>
        <source>&amp;Paths behind a hand-off</source>
        <translation>&amp;مسیرهای پشت یک تحویل</translation>
    </message>
    <message>
        <source>&amp;Pin as a quote</source>
        <translation>&amp;سنجاق به‌عنوان نقل‌قول</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;ارائه</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;پیش‌تنظیم</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>نسخهٔ &amp;قبلی</translation>
    </message>
    <message>
        <source>&amp;Put on the map</source>
        <translation>&amp;گذاشتن روی نقشه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Read it otherwise…</source>
        <translation>&amp;خواندن به شکلی دیگر…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>بازان&amp;جام</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>بازان&amp;جام {step}</translation>
    </message>
    <message>
        <source>&amp;Rehearse translation (mirrored)</source>
        <translation>&amp;تمرین ترجمه (آینه‌ای)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>باز کردن &amp;دوباره</translation>
    </message>
    <message>
        <source>&amp;Reload, losing my changes</source>
        <translation>&amp;باز کردن دوباره، با از دست رفتن تغییرات من</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>&amp;حذف یک الگو</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;جایگزینی</translation>
    </message>
    <message>
        <source>&amp;Reveal the dots</source>
        <translation>آ&amp;شکار کردن رأی‌ها</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;وارونه کردن</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;جلسه</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>&amp;سطرها</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>&amp;Save it here again</source>
        <translation>ذخیرهٔ دوباره در &amp;همین جا</translation>
    </message>
    <message>
        <source>&amp;Save this recipe as a file…</source>
        <translation>&amp;ذخیرهٔ این دستور در پرونده…</translation>
    </message>
    <message>
        <source>&amp;Show what changed</source>
        <translation>&amp;نمایش تغییرها</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;کنار هم</translation>
    </message>
    <message>
        <source>&amp;Size in pixels</source>
        <translation>ان&amp;دازه به پیکسل</translation>
    </message>
    <message>
        <source>&amp;Stages…</source>
        <translation>&amp;مرحله‌ها…</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;استاندارد</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Table or view</source>
        <translation>&amp;جدول یا نما</translation>
    </message>
    <message>
        <source>&amp;Take in without asking what fits and has not changed</source>
        <translation>وارد کردن &amp;بی‌پرسش آنچه جور است و تغییر نکرده است</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;وارد کردن</translation>
    </message>
    <message>
        <source>&amp;Take off the map</source>
        <translation>&amp;برداشتن از نقشه</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;کنار گذاشتن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>پو&amp;سته</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;عنوان…</translation>
    </message>
    <message>
        <source>&amp;Try everything again</source>
        <translation>آزمودن &amp;دوبارهٔ همه‌چیز</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;بازگردانی</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;بازگردانی {step}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;انبار داده</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for the next export…</source>
        <translation>&amp;زیر نظر گرفتن پوشه برای خروجی بعدی…</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;راه</translation>
    </message>
    <message>
        <source>&amp;What if it were repaired…</source>
        <translation>ا&amp;گر اصلاح می‌شد…</translation>
    </message>
    <message>
        <source>&amp;When it began</source>
        <translation>&amp;زمان شروع</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;چه کسی سخن می‌گوید</translation>
    </message>
    <message>
        <source>'{column}' has more than {most} different values, which is no score</source>
        <translation>«{column}» بیش از {most} مقدار متفاوت دارد و امتیاز نیست</translation>
    </message>
    <message>
        <source>'{column}' has more than {most} values, too many to compare</source>
        <translation>«{column}» بیش از {most} مقدار دارد و برای مقایسه زیاد است</translation>
    </message>
    <message>
        <source>'{column}' names more than {most} touchpoints</source>
        <translation>«{column}» بیش از {most} نقطهٔ تماس نام می‌برد</translation>
    </message>
    <message>
        <source>'{delimiter}' is no delimiter</source>
        <translation>«{delimiter}» جداکننده نیست</translation>
    </message>
    <message>
        <source>'{file}' ends in nothing that can be written, use one of {names}</source>
        <translation>پسوند «{file}» نوشتنی نیست؛ یکی از این‌ها را به کار ببرید: {names}</translation>
    </message>
    <message>
        <source>'{kind}' is none of {names}</source>
        <translation>«{kind}» هیچ‌یک از این‌ها نیست: {names}</translation>
    </message>
    <message>
        <source>'{name}' is no plain file name</source>
        <translation>«{name}» نام سادهٔ پرونده نیست</translation>
    </message>
    <message>
        <source>'{name}' was taken for '{touchpoint}'</source>
        <translation>«{name}» همان «{touchpoint}» گرفته شد</translation>
    </message>
    <message>
        <source>'{text}' is no span of time; write 30d, 12h or 90min</source>
        <translation>«{text}» مدت زمان نیست؛ &#x2066;30d&#x2069;، &#x2066;12h&#x2069; یا &#x2066;90min&#x2069; بنویسید</translation>
    </message>
    <message>
        <source>'{variable}' is no segment of this file</source>
        <translation>«{variable}» در این پرونده گروه مشتریان نیست</translation>
    </message>
    <message>
        <source>(elsewhere {usual})</source>
        <translation>(در جاهای دیگر {usual})</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بی‌نام)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(هیچ‌کدام)</translation>
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
        <translation>&#x2066;--against&#x2069; با {against}: نه ماه (&#x2066;2026-03&#x2069;) است، نه چند ماه (&#x2066;2026-01..2026-03&#x2069;)، نه {previous} و نه منبع؛ منبع‌ها: {names}</translation>
    </message>
    <message>
        <source>--since {since} is after --until {until}</source>
        <translation>&#x2066;--since&#x2069; با {since} پس از &#x2066;--until&#x2069; با {until} است</translation>
    </message>
    <message>
        <source>0 means no answer</source>
        <translation>۰ یعنی بی‌پاسخ</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>۰ یا ۱</translation>
    </message>
    <message>
        <source>0%: as it is; 100%: it loses only what is typical of the others</source>
        <translation>۰٪: همان‌گونه که هست؛ ۱۰۰٪: ریزشش تنها به اندازهٔ معمولِ دیگران است</translation>
    </message>
    <message>
        <source>1 is the worst, 9 the best; the digit keys do the same</source>
        <translation>۱ بدترین و ۹ بهترین؛ کلیدهای عدد همین کار را می‌کنند</translation>
    </message>
    <message>
        <source>50 is typical, 60 is one and a half times the harm of the others, 75 three times, 90 nine times: index = 100 R / (1 + R).</source>
        <translation>۵۰ یعنی معمول، ۶۰ یعنی یک‌ونیم برابر آسیب بقیه، ۷۵ سه برابر و ۹۰ نه برابر: شاخص = &#x2066;100 R / (1 + R)&#x2069;.</translation>
    </message>
    <message>
        <source>90 % wait</source>
        <translation>انتظار ۹۰٪</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>۹۵٪</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>بازهٔ اطمینان ۹۵٪</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>بازهٔ ۹۵٪</translation>
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
        <translation>[[{key}]]: فهرستی از جدول‌ها لازم است</translation>
    </message>
    <message>
        <source>A .journey you have</source>
        <translation>یک پروندهٔ &#x2066;.journey&#x2069; که دارید</translation>
    </message>
    <message>
        <source>a belief is about a touchpoint or a transition, not about '{id}'</source>
        <translation>باور دربارهٔ نقطهٔ تماس یا پیوند است، نه دربارهٔ «{id}»</translation>
    </message>
    <message>
        <source>a belief lies from {low} to {high}</source>
        <translation>باور عددی است از {low} تا {high}</translation>
    </message>
    <message>
        <source>a block is damaged</source>
        <translation>یکی از بلوک‌ها آسیب دیده است</translation>
    </message>
    <message>
        <source>a case and its times once more</source>
        <translation>همان پرونده با همان زمان‌ها، یک بار دیگر</translation>
    </message>
    <message>
        <source>a cell is too large, or a quote opens and never closes</source>
        <translation>خانه‌ای بیش از اندازه بزرگ است، یا گیومه‌ای باز شده و بسته نشده است</translation>
    </message>
    <message>
        <source>a cell may have {most} characters</source>
        <translation>هر خانه حداکثر {most} نویسه دارد</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>یک کانال</translation>
    </message>
    <message>
        <source>a column stands twice</source>
        <translation>ستونی دو بار آمده است</translation>
    </message>
    <message>
        <source>a comment has at most {longest} letters</source>
        <translation>هر نظر حداکثر {longest} حرف دارد</translation>
    </message>
    <message>
        <source>A complicated financial step</source>
        <translation>گامی پیچیده و مالی</translation>
    </message>
    <message>
        <source>A copy opens in a window of its own; the file stays as it is. After that, none of these is cleared away for a week.</source>
        <translation>یک کپی در پنجرهٔ خودش باز می‌شود و پرونده همان‌طور که هست می‌ماند. پس از آن تا یک هفته هیچ‌یک از این‌ها پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>a count cannot be negative</source>
        <translation>شمارش نمی‌تواند منفی باشد</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>یک پایگاه داده</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>یک واحد</translation>
    </message>
    <message>
        <source>a dot stands on a touchpoint, a transition or a note, not on '{id}'</source>
        <translation>رأی روی نقطهٔ تماس، پیوند یا یادداشت می‌نشیند، نه روی «{id}»</translation>
    </message>
    <message>
        <source>A hand-off by &amp;group</source>
        <translation>یک تحویل به تفکیک &amp;گروه</translation>
    </message>
    <message>
        <source>A hand-off is a step on which the department or the channel changes. Its index says how much harm it does, compared with the other hand-offs of the same journey.</source>
        <translation>تحویل گامی است که در آن واحد یا کانال عوض می‌شود. شاخص آن می‌گوید در برابر تحویل‌های دیگر همین سفر چقدر آسیب می‌زند.</translation>
    </message>
    <message>
        <source>a hand-off nobody drew</source>
        <translation>تحویلی که کسی نکشیده</translation>
    </message>
    <message>
        <source>A hand-off over &amp;time</source>
        <translation>یک تحویل در طول &amp;زمان</translation>
    </message>
    <message>
        <source>a journey has at most {most} versions</source>
        <translation>هر سفر حداکثر {most} نسخه دارد</translation>
    </message>
    <message>
        <source>A journey has one calendar, that of its first file with dates</source>
        <translation>هر سفر یک تقویم دارد: تقویم نخستین پروندهٔ تاریخ‌دار آن</translation>
    </message>
    <message>
        <source>a journey holds at most {most} touchpoints</source>
        <translation>هر سفر حداکثر {most} نقطهٔ تماس دارد</translation>
    </message>
    <message>
        <source>a journey is an object</source>
        <translation>سفر باید یک شیء JSON باشد</translation>
    </message>
    <message>
        <source>a journey needs at least one stage</source>
        <translation>سفر دست‌کم یک مرحله می‌خواهد</translation>
    </message>
    <message>
        <source>a journey says &quot;format&quot;: &quot;{format}&quot;, &quot;version&quot;: {version}</source>
        <translation>در پروندهٔ سفر آمده است: &#x2066;&quot;format&quot;: &quot;{format}&quot;&#x2069; و &#x2066;&quot;version&quot;: {version}&#x2069;</translation>
    </message>
    <message>
        <source>A journey with survey and log</source>
        <translation>سفری با نظرسنجی و لاگ رویدادها</translation>
    </message>
    <message>
        <source>a line of your own under the title</source>
        <translation>سطری از خودتان زیر عنوان</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>یک فهرست</translation>
    </message>
    <message>
        <source>a list is needed, not {found}</source>
        <translation>یک فهرست لازم است، نه {found}</translation>
    </message>
    <message>
        <source>a map has at most {most} annotations</source>
        <translation>هر نقشه حداکثر {most} یادداشت روی خود دارد</translation>
    </message>
    <message>
        <source>A map of so many touchpoints takes a moment.</source>
        <translation>چیدن این همه نقطهٔ تماس کمی زمان می‌برد.</translation>
    </message>
    <message>
        <source>A moment of truth</source>
        <translation>لحظهٔ حقیقت</translation>
    </message>
    <message>
        <source>a name or a value cannot be sent to the server</source>
        <translation>نامی یا مقداری را نمی‌توان به سرور فرستاد</translation>
    </message>
    <message>
        <source>A new file there that is read like an earlier export is offered above the map. The folder is remembered on this computer only, not in the journey.</source>
        <translation>پروندهٔ تازه‌ای در آنجا که مانند خروجی پیشین خوانده شود، بالای نقشه پیشنهاد می‌شود. پوشه تنها در این رایانه به یاد می‌ماند، نه در سفر.</translation>
    </message>
    <message>
        <source>a newer version of journeymap wrote this file: it opens read-only</source>
        <translation>این پرونده با نسخهٔ تازه‌تری از journeymap نوشته شده است: فقط‌خواندنی باز می‌شود</translation>
    </message>
    <message>
        <source>a note ({words})</source>
        <translation>یک یادداشت ({words})</translation>
    </message>
    <message>
        <source>a note stands on a touchpoint or a transition</source>
        <translation>یادداشت روی نقطهٔ تماس یا پیوند می‌نشیند</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>یک عدد</translation>
    </message>
    <message>
        <source>a number is needed, not {value}</source>
        <translation>یک عدد لازم است، نه {value}</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>یک پروندهٔ فشرده</translation>
    </message>
    <message>
        <source>a path meets a touchpoint once</source>
        <translation>هر مسیر از هر نقطهٔ تماس یک بار می‌گذرد</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>یک PDF</translation>
    </message>
    <message>
        <source>A persona</source>
        <translation>یک پرسونا</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>یک تصویر</translation>
    </message>
    <message>
        <source>a plain JSON file has no room for counts, recipes and versions</source>
        <translation>در پروندهٔ سادهٔ JSON جایی برای شمارش‌ها، دستورها و نسخه‌ها نیست</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture; it is kept with the journey</source>
        <translation>تصویری PNG یا JPEG؛ همراه سفر نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>یک برنامه</translation>
    </message>
    <message>
        <source>a promised time is a number of hours that is not negative</source>
        <translation>زمان وعده‌داده‌شده شماری از ساعت‌هاست که منفی نیست</translation>
    </message>
    <message>
        <source>a quote opens and does not close properly</source>
        <translation>گیومه‌ای باز شده و درست بسته نشده است</translation>
    </message>
    <message>
        <source>A real difference between these groups.</source>
        <translation>میان این گروه‌ها تفاوتی واقعی هست.</translation>
    </message>
    <message>
        <source>a recipe for {kind} cannot count a table</source>
        <translation>دستوری از نوع {kind} نمی‌تواند جدول بشمارد</translation>
    </message>
    <message>
        <source>a recipe of the kind '{kind}' cannot be counted yet</source>
        <translation>دستوری از نوع «{kind}» هنوز شمردنی نیست</translation>
    </message>
    <message>
        <source>A remark beside what is chosen, or where you like, that is shown and exported with the map</source>
        <translation>یادداشتی کنار آنچه انتخاب شده یا هر جا که بخواهید؛ همراه نقشه نشان داده و خروجی گرفته می‌شود</translation>
    </message>
    <message>
        <source>a row cannot be read</source>
        <translation>سطری خواندنی نیست</translation>
    </message>
    <message numerus="yes">
        <source>A sample: the first %n row(s)</source>
        <translation>
            <numerusform>نمونه: %n سطر نخست</numerusform>
        </translation>
    </message>
    <message>
        <source>A scale is written like 1–5, the worst answer first</source>
        <translation>مقیاس مانند ۱–۵ نوشته می‌شود، بدترین پاسخ اول</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>امتیازی عدد نیست</translation>
    </message>
    <message>
        <source>a score is on no scale</source>
        <translation>امتیازی روی هیچ مقیاسی نیست</translation>
    </message>
    <message>
        <source>A score needs {count} answers; below that its number of answers is shown instead</source>
        <translation>امتیاز دست‌کم {count} پاسخ می‌خواهد؛ کمتر از آن، به‌جای امتیاز شمار پاسخ‌ها می‌آید</translation>
    </message>
    <message>
        <source>a score takes at least one answer</source>
        <translation>امتیاز دست‌کم یک پاسخ می‌خواهد</translation>
    </message>
    <message>
        <source>a shipped template, or a file</source>
        <translation>الگوی همراه برنامه، یا یک پرونده</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>یک مرحله</translation>
    </message>
    <message>
        <source>A template of this name is there already.</source>
        <translation>الگویی با این نام هست.</translation>
    </message>
    <message>
        <source>A template of yours</source>
        <translation>الگوی شما</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>یک متن</translation>
    </message>
    <message>
        <source>a text has no beginning</source>
        <translation>متنی آغاز ندارد</translation>
    </message>
    <message>
        <source>a text is cut short</source>
        <translation>متنی ناتمام است</translation>
    </message>
    <message>
        <source>a text is needed, not {found}</source>
        <translation>یک متن لازم است، نه {found}</translation>
    </message>
    <message>
        <source>A touchpoint</source>
        <translation>یک نقطهٔ تماس</translation>
    </message>
    <message>
        <source>a touchpoint cannot be connected to itself</source>
        <translation>نقطهٔ تماس را نمی‌توان به خودش پیوند داد</translation>
    </message>
    <message>
        <source>a typical hand-off</source>
        <translation>یک تحویل معمول</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>مقدار ندارد</translation>
    </message>
    <message>
        <source>a variable is damaged</source>
        <translation>یکی از متغیرها آسیب دیده است</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>نسخه نام می‌خواهد</translation>
    </message>
    <message>
        <source>a version needs a name of its own</source>
        <translation>نسخه نامی از آنِ خود می‌خواهد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>یک عدد درست</translation>
    </message>
    <message>
        <source>a whole number is needed, not {value}</source>
        <translation>یک عدد درست لازم است، نه {value}</translation>
    </message>
    <message>
        <source>Aban</source>
        <comment>month</comment>
        <translation>آبان</translation>
    </message>
    <message numerus="yes">
        <source>about %n answer(s)</source>
        <translation>
            <numerusform>حدود %n پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n still wait.</source>
        <translation>
            <numerusform>حدود %n نفر هنوز منتظرند.</numerusform>
        </translation>
    </message>
    <message>
        <source>About journeymap</source>
        <translation>دربارهٔ &#x2068;journeymap&#x2069;</translation>
    </message>
    <message>
        <source>about nothing on the map</source>
        <translation>دربارهٔ چیزی که روی نقشه نیست</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>activity: {column}</source>
        <translation>فعالیت: {column}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add &amp;idea…</source>
        <translation>افزودن &amp;ایده…</translation>
    </message>
    <message>
        <source>Add &amp;pain…</source>
        <translation>افزودن &amp;درد…</translation>
    </message>
    <message>
        <source>Add &amp;quote…</source>
        <translation>افزودن &amp;نقل‌قول…</translation>
    </message>
    <message>
        <source>Add a department a&amp;bove</source>
        <translation>افزودن واحدی در &amp;بالای آن</translation>
    </message>
    <message>
        <source>Add a department be&amp;low</source>
        <translation>افزودن واحدی در &amp;زیر آن</translation>
    </message>
    <message>
        <source>Add a stage &amp;after</source>
        <translation>افزودن مرحله‌ای پ&amp;س از آن</translation>
    </message>
    <message>
        <source>Add a stage &amp;before</source>
        <translation>افزودن مرحله‌ای &amp;پیش از آن</translation>
    </message>
    <message>
        <source>Add a touchpoint beside the chosen one; or double-click the map</source>
        <translation>افزودن نقطهٔ تماس کنار نقطهٔ انتخاب‌شده؛ یا روی نقشه دوبار کلیک کنید</translation>
    </message>
    <message>
        <source>Add a touchpoint, or rename what is there</source>
        <translation>افزودن نقطهٔ تماس، یا تغییر نام آنچه هست</translation>
    </message>
    <message>
        <source>Add an annotation on the map, and put it where you like</source>
        <translation>روی نقشه یادداشتی بیفزایید و هر جا خواستید بگذارید</translation>
    </message>
    <message>
        <source>Add an&amp;notation…</source>
        <translation>افزودن &amp;یادداشت روی نقشه…</translation>
    </message>
    <message>
        <source>Add and connect the ne&amp;xt</source>
        <translation>افزودن و پیوند دادن &amp;بعدی</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>افزودن یادداشت روی نقشه</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>افزودن کانال</translation>
    </message>
    <message>
        <source>Add department</source>
        <translation>افزودن واحد</translation>
    </message>
    <message>
        <source>add evidence from exports and save</source>
        <translation>افزودن شواهد از خروجی‌ها و ذخیره</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Add q&amp;uestion…</source>
        <translation>افزودن &amp;پرسش…</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>افزودن مرحله</translation>
    </message>
    <message>
        <source>Add the next in the next sta&amp;ge</source>
        <translation>افزودن بعدی در &amp;مرحلهٔ بعد</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>افزودن نقطهٔ تماس</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>افزودن {name}</translation>
    </message>
    <message>
        <source>added</source>
        <comment>against the other version</comment>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>adds up to</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>توصیه به دیگران</translation>
    </message>
    <message>
        <source>after {at}, {back} of {came} from {source} go to {source} next, from elsewhere {others_back} of {others}: reach and repairs, which forget this, are rough here</source>
        <translation>پس از {at}، {back} نفر از {came} نفری که از {source} آمده‌اند بعد به {source} می‌روند و از جاهای دیگر {others_back} نفر از {others} نفر: رسیدن و اصلاح که این را به یاد ندارند اینجا تقریبی‌اند</translation>
    </message>
    <message>
        <source>Agreement {number} (+1 all alike, 0 evenly spread, −1 two opposite halves), n {count}</source>
        <translation>هم‌رأیی {number} (&#x2066;+۱&#x2069; همه یکسان، ۰ پراکندگی یکنواخت، &#x2066;−۱&#x2069; دو نیمهٔ مخالف)، {count} پاسخ</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) counted</source>
        <translation>
            <numerusform>همهٔ %n سطر شمرده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>همهٔ ستون‌ها</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>همهٔ مشتریان</translation>
    </message>
    <message>
        <source>all dots are placed</source>
        <translation>همهٔ رأی‌ها داده شده‌اند</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>allow more by {setting}</source>
        <translation>با {setting} حافظهٔ بیشتری اجازه دهید</translation>
    </message>
    <message>
        <source>Along the way, to other lanes and stages</source>
        <translation>در مسیر، به واحدها و مرحله‌های دیگر</translation>
    </message>
    <message>
        <source>already in an earlier file</source>
        <translation>در پروندهٔ پیشین هم بود</translation>
    </message>
    <message>
        <source>Alt and arrow keys</source>
        <translation>&#x2068;Alt&#x2069; و کلیدهای جهت</translation>
    </message>
    <message>
        <source>an annotation ({words})</source>
        <translation>یک یادداشت روی نقشه ({words})</translation>
    </message>
    <message>
        <source>an annotation cannot stand so far away</source>
        <translation>یادداشت روی نقشه نمی‌تواند این‌قدر دور باشد</translation>
    </message>
    <message>
        <source>an annotation has at most {most} characters</source>
        <translation>هر یادداشت روی نقشه حداکثر {most} نویسه دارد</translation>
    </message>
    <message>
        <source>an annotation has words</source>
        <translation>یادداشت روی نقشه متن می‌خواهد</translation>
    </message>
    <message>
        <source>an annotation points at a touchpoint or a transition</source>
        <translation>یادداشت روی نقشه به نقطهٔ تماس یا پیوند اشاره می‌کند</translation>
    </message>
    <message>
        <source>an earlier month, months as 2026-01..2026-03, 'previous', or another source</source>
        <translation>یک ماه پیشین، چند ماه مانند &#x2066;2026-01..2026-03&#x2069;، &#x2066;previous&#x2069; یا منبعی دیگر</translation>
    </message>
    <message>
        <source>an export of {tool}</source>
        <translation>خروجی {tool}</translation>
    </message>
    <message>
        <source>an export of {tool} ({signs})</source>
        <translation>خروجی {tool} ({signs})</translation>
    </message>
    <message>
        <source>an extension is damaged</source>
        <translation>یکی از افزونه‌های پرونده آسیب دیده است</translation>
    </message>
    <message>
        <source>an id cannot be empty</source>
        <translation>شناسه نمی‌تواند خالی باشد</translation>
    </message>
    <message>
        <source>an id cannot begin with a question mark</source>
        <translation>شناسه نمی‌تواند با علامت پرسش آغاز شود</translation>
    </message>
    <message>
        <source>an id cannot hold control characters or half ones</source>
        <translation>شناسه نمی‌تواند نویسهٔ کنترلی یا نیمه‌نویسه داشته باشد</translation>
    </message>
    <message>
        <source>an id has at most 200 characters</source>
        <translation>شناسه حداکثر ۲۰۰ نویسه دارد</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>یک شیء</translation>
    </message>
    <message>
        <source>an object is needed, not {found}</source>
        <translation>یک شیء لازم است، نه {found}</translation>
    </message>
    <message>
        <source>An&amp;other…</source>
        <translation>&amp;دیگری…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>notes</comment>
        <translation>
            <numerusform>و %n یادداشت دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>و %n دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>unsaved documents</comment>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>یادداشت روی نقشه</translation>
    </message>
    <message>
        <source>Annotation: {words}</source>
        <translation>یادداشت روی نقشه: {words}</translation>
    </message>
    <message>
        <source>Annotations: none on the map yet</source>
        <translation>یادداشت‌های روی نقشه: هنوز هیچ</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتیب دیگر</translation>
    </message>
    <message>
        <source>Another order in {place}</source>
        <translation>ترتیب دیگر در {place}</translation>
    </message>
    <message>
        <source>another size</source>
        <translation>اندازه‌ای دیگر</translation>
    </message>
    <message>
        <source>Another way from here: a branch</source>
        <translation>راهی دیگر از اینجا: یک شاخه</translation>
    </message>
    <message>
        <source>answer codes</source>
        <translation>کدهای پاسخ</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>تاریخ پاسخ</translation>
    </message>
    <message>
        <source>answered on: {column}</source>
        <translation>تاریخ پاسخ: {column}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Answers behind it</source>
        <translation>پاسخ‌های پشت آن</translation>
    </message>
    <message>
        <source>answers of customers (a survey)</source>
        <translation>پاسخ‌های مشتریان (نظرسنجی)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>هر حرف</translation>
    </message>
    <message>
        <source>Apache Spark cannot answer ({condition})</source>
        <translation>&#x2066;Apache Spark&#x2069; نمی‌تواند پاسخ دهد ({condition})</translation>
    </message>
    <message>
        <source>Apache Spark cannot be reached</source>
        <translation>&#x2066;Apache Spark&#x2069; در دسترس نیست</translation>
    </message>
    <message>
        <source>Apache Spark needs a package that is not installed</source>
        <translation>&#x2066;Apache Spark&#x2069; بسته‌ای می‌خواهد که نصب نیست</translation>
    </message>
    <message>
        <source>Apache Spark stopped answering</source>
        <translation>&#x2066;Apache Spark&#x2069; دیگر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>رسیدند</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>کلیدهای جهت</translation>
    </message>
    <message>
        <source>As in the &amp;language</source>
        <translation>به رسم &amp;زبان</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>همان‌گونه که ه&amp;ست</translation>
    </message>
    <message>
        <source>As it is. Move a slider to see what a repair would win back.</source>
        <translation>همان‌گونه که هست. لغزنده‌ای را جابه‌جا کنید تا ببینید اصلاح چند مشتری را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>as it was measured</source>
        <translation>همان‌گونه که اندازه‌گیری شده</translation>
    </message>
    <message numerus="yes">
        <source>As it would be with %n hand-off(s) repaired</source>
        <translation>
            <numerusform>آن‌گونه که با اصلاح %n تحویل می‌بود</numerusform>
        </translation>
    </message>
    <message>
        <source>as the document remembers it</source>
        <translation>آن‌گونه که سند به یاد دارد</translation>
    </message>
    <message>
        <source>as the journey</source>
        <translation>مانند سفر</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>مطابق دستور</translation>
    </message>
    <message>
        <source>as {persona}</source>
        <translation>از نگاه {persona}</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>وضع موجود</translation>
    </message>
    <message>
        <source>ask for SELECT on it</source>
        <translation>برای آن مجوز &#x2066;SELECT&#x2069; بخواهید</translation>
    </message>
    <message>
        <source>ask who runs it</source>
        <translation>از گردانندهٔ آن بپرسید</translation>
    </message>
    <message>
        <source>Asking for its columns…</source>
        <translation>در حال پرسیدن ستون‌ها…</translation>
    </message>
    <message>
        <source>Asking for the columns of {name}</source>
        <translation>پرسیدن ستون‌های {name}</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>اوت</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>آگاهی</translation>
    </message>
    <message>
        <source>Azar</source>
        <comment>month</comment>
        <translation>آذر</translation>
    </message>
    <message>
        <source>Back to an earlier stage: {count}, all of them straight where they came from</source>
        <translation>بازگشت به مرحله‌ای پیشین: {count}، همه یک‌راست به جای پیشین</translation>
    </message>
    <message>
        <source>Back to an earlier stage: {count}, {pingpong} of them straight where they came from</source>
        <translation>بازگشت به مرحلهٔ پیشین: {count}، که {pingpong} تای آن‌ها یک‌راست به همان‌جا که از آن آمده بودند</translation>
    </message>
    <message>
        <source>Back to the name before</source>
        <translation>بازگشت به نام پیشین</translation>
    </message>
    <message>
        <source>back, then leave</source>
        <translation>یک گام به عقب، سپس خروج</translation>
    </message>
    <message>
        <source>Bahman</source>
        <comment>month</comment>
        <translation>بهمن</translation>
    </message>
    <message>
        <source>Bank account and loan</source>
        <translation>حساب بانکی و وام</translation>
    </message>
    <message>
        <source>before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Begin a vote</source>
        <translation>آغاز رأی‌گیری</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>رفتار مشتریان</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>باور</translation>
    </message>
    <message>
        <source>belief</source>
        <translation>باور</translation>
    </message>
    <message>
        <source>Belief against data</source>
        <translation>باور در برابر داده</translation>
    </message>
    <message>
        <source>Belief and data agree</source>
        <translation>باور و داده هم‌خوان است</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>باورها</translation>
    </message>
    <message>
        <source>beliefs</source>
        <translation>باورها</translation>
    </message>
    <message>
        <source>Beliefs from 1 to 9 are laid on the metric's own range in a straight line: on NPS 1 is −100, 5 is 0, 9 is +100. On a hand-off 9 is grey-zone index 0 and 1 is index 100. A belief differs when the half step on either side of it lies outside the 95% interval; steps are counted to the nearer end of the interval.</source>
        <translation>باورهای ۱ تا ۹ به خط راست روی دامنهٔ خود سنجه می‌نشینند: در &#x2068;NPS&#x2069;، ۱ یعنی &#x2066;−۱۰۰&#x2069;، ۵ یعنی ۰ و ۹ یعنی &#x2066;+۱۰۰&#x2069;. در تحویل، ۹ یعنی شاخص منطقهٔ خاکستری ۰ و ۱ یعنی شاخص ۱۰۰. باور هنگامی متفاوت است که نیم‌گام دو سوی آن بیرون از بازهٔ ۹۵٪ باشد؛ گام‌ها تا سر نزدیک‌تر بازه شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Believed better by {steps} steps.</source>
        <translation>باور {steps} گام بهتر از داده است.</translation>
    </message>
    <message>
        <source>believed of {persona}: {belief} of {best}</source>
        <translation>باور دربارهٔ {persona}: {belief} از {best}</translation>
    </message>
    <message>
        <source>Believed worse by {steps} steps.</source>
        <translation>باور {steps} گام بدتر از داده است.</translation>
    </message>
    <message>
        <source>believed, 1 worst to 9 best</source>
        <translation>باور، از ۱ بدترین تا ۹ بهترین</translation>
    </message>
    <message>
        <source>believed: 1 is {worst}, 9 is {best}</source>
        <translation>باور: ۱ یعنی {worst} و ۹ یعنی {best}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>صفحهٔ خالی</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>صفحهٔ خالی</translation>
    </message>
    <message>
        <source>by its own name</source>
        <translation>با نام خودش</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ماه‌به‌ماه</translation>
    </message>
    <message>
        <source>By the departments that the log names, {count} of them, {changed} of {steps} steps ({share}) go to another one: {pairs}</source>
        <translation>بر پایهٔ {count} واحدی که خود گزارش رویداد نام می‌برد، {changed} گام از {steps} گام ({share}) به واحد دیگری می‌رود: {pairs}</translation>
    </message>
    <message>
        <source>By the lanes of the map, {share} of {n} steps go to another department.</source>
        <translation>بر پایهٔ ردیف‌های نقشه، {share} از {n} گام به واحد دیگری می‌رود.</translation>
    </message>
    <message>
        <source>By touchpoint, with e-mail addresses and phone numbers masked</source>
        <translation>بر پایهٔ نقطهٔ تماس، با ایمیل‌ها و شماره‌های پوشیده</translation>
    </message>
    <message>
        <source>C&amp;ase or customer</source>
        <translation>&amp;مورد یا مشتری</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;کانال</translation>
    </message>
    <message>
        <source>C&amp;hannels…</source>
        <translation>&amp;کانال‌ها…</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>&amp;تقویم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>لغو شد: چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Cards slide to their new place, and the map flies to what is chosen</source>
        <translation>کارت‌ها نرم به جای تازه می‌روند و نقشه به سوی آنچه انتخاب شده پر می‌کشد</translation>
    </message>
    <message>
        <source>case: {column}</source>
        <translation>مشتری (مورد): {column}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>موردها</translation>
    </message>
    <message>
        <source>CES {share}</source>
        <translation>&#x2068;CES&#x2069; {share}</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;انتخاب…</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>&amp;کانال</translation>
    </message>
    <message>
        <source>Chance to be the worst</source>
        <translation>احتمال بدترین بودن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>تغییر این یادداشت</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>against the other version</comment>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Channel, also while naming</source>
        <translation>کانال، هنگام نام‌گذاری هم</translation>
    </message>
    <message>
        <source>channel: {column}</source>
        <translation>کانال: {column}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>نام را بررسی کنید</translation>
    </message>
    <message>
        <source>check the pattern</source>
        <translation>الگوی نام را بررسی کنید</translation>
    </message>
    <message>
        <source>check the recipe</source>
        <translation>دستور را بررسی کنید</translation>
    </message>
    <message>
        <source>check {setting} or {other}</source>
        <translation>{setting} یا {other} را بررسی کنید</translation>
    </message>
    <message>
        <source>Choose a card and press Enter for the next one; F1 shows every key.</source>
        <translation>کارتی را انتخاب کنید و برای کارت بعدی Enter را بزنید؛ F1 همهٔ کلیدها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Choose a card first: the arrow keys do</source>
        <translation>نخست یک کارت را انتخاب کنید: با کلیدهای جهت</translation>
    </message>
    <message>
        <source>Choose a card or a hand-off and press a digit: 1 is the worst, 9 the best. What is believed is held against the data here.</source>
        <translation>یک کارت یا تحویل را انتخاب کنید و عددی بزنید: ۱ بدترین و ۹ بهترین است. باورها اینجا با داده‌ها سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>choose a column that names the kind of step</source>
        <translation>ستونی را انتخاب کنید که نوع گام را می‌گوید</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>پرونده‌ای انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>انتخاب نشان</translation>
    </message>
    <message>
        <source>Choose a persona in the toolbar: then digits are their beliefs, and Ctrl+Shift+P puts the chosen cards on their path.</source>
        <translation>پرسونایی را در نوار ابزار انتخاب کنید: آنگاه عددها باورهای اوست و &#x2068;Ctrl+Shift+P&#x2069; کارت‌های انتخاب‌شده را در مسیر او می‌گذارد.</translation>
    </message>
    <message>
        <source>choose a PNG or a JPEG picture</source>
        <translation>تصویری PNG یا JPEG انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>انتخاب دستور</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>نامی کوتاه‌تر انتخاب کنید</translation>
    </message>
    <message>
        <source>choose a smaller picture</source>
        <translation>تصویری کوچک‌تر انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose a version to compare with.</source>
        <translation>نسخه‌ای برای مقایسه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>انتخاب پروندهٔ داده</translation>
    </message>
    <message>
        <source>choose an XES file or a table</source>
        <translation>پروندهٔ XES یا جدول انتخاب کنید</translation>
    </message>
    <message>
        <source>choose another encoding in the recipe</source>
        <translation>در دستور کدگذاری دیگری انتخاب کنید</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>پروندهٔ دیگری انتخاب کنید</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>نام دیگری انتخاب کنید</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>یکی دیگر انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose every card it touches</source>
        <translation>انتخاب هر کارتی که در بر می‌گیرد</translation>
    </message>
    <message>
        <source>Choose it as well, or no longer; on a header all of its cards</source>
        <translation>آن را هم انتخاب کردن یا کنار گذاشتن؛ روی سرستون همهٔ کارت‌هایش</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>انتخاب نشان</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>یکی از این‌ها را انتخاب کنید: {names}</translation>
    </message>
    <message>
        <source>choose other segments</source>
        <translation>گروه‌های دیگری انتخاب کنید</translation>
    </message>
    <message>
        <source>choose the column that names the touchpoint</source>
        <translation>ستونی را انتخاب کنید که نقطهٔ تماس را نام می‌برد</translation>
    </message>
    <message>
        <source>choose the file itself</source>
        <translation>خود پرونده را انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose the next annotat&amp;ion</source>
        <translation>انتخاب یادداشت &amp;بعدی روی نقشه</translation>
    </message>
    <message>
        <source>Choose the next card as well</source>
        <translation>کارت بعدی را هم انتخاب کردن</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>پاک کردن &amp;فیلتر</translation>
    </message>
    <message>
        <source>Click the touchpoint the customer goes to; Esc forgets it</source>
        <translation>روی نقطهٔ تماسی که مشتری به آن می‌رود کلیک کنید؛ با &#x2068;Esc&#x2069; منصرف شوید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>close it there, or take another name</source>
        <translation>آن را در آنجا ببندید، یا نام دیگری بدهید</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>برنامه‌های دیگر را ببندید و دوباره بیازمایید</translation>
    </message>
    <message>
        <source>close some programs and try again</source>
        <translation>چند برنامه را ببندید و دوباره بیازمایید</translation>
    </message>
    <message>
        <source>close some windows and try again</source>
        <translation>چند پنجره را ببندید و دوباره بیازمایید</translation>
    </message>
    <message>
        <source>Codes that are no answers, separated by commas: 0, 99, n/a</source>
        <translation>کدهایی که پاسخ نیستند، جداشده با ویرگول: &#x2066;0&#x2069;، &#x2066;99&#x2069;، &#x2066;n/a&#x2069;</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ستون‌های پرونده</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>نظرها</translation>
    </message>
    <message>
        <source>comments are not told apart by segment</source>
        <translation>نظرها به تفکیک گروه مشتریان نیستند</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>compared with {period}</source>
        <translation>در مقایسه با {period}</translation>
    </message>
    <message numerus="yes">
        <source>compared with “{name}”: %n difference(s)</source>
        <translation>
            <numerusform>در مقایسه با «{name}»: %n تفاوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>مقایسه‌ها</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>complaints</source>
        <comment>kind of evidence</comment>
        <translation>شکایت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Complaints about %n thing(s) in the first rows</source>
        <translation>
            <numerusform>شکایت‌ها، دربارهٔ %n موضوع در سطرهای نخست</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints for each crossing</source>
        <translation>شکایت به‌ازای هر گذر</translation>
    </message>
    <message>
        <source>complaints {number} per 1,000</source>
        <translation>{number} شکایت در هر ۱٬۰۰۰</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>به پایان رسید</translation>
    </message>
    <message>
        <source>Completed here</source>
        <translation>اینجا به پایان رساندند</translation>
    </message>
    <message>
        <source>completed names '{name}', which is nowhere in the log or the map</source>
        <translation>در completed نام «{name}» آمده که نه در لاگ رویدادهاست و نه روی نقشه</translation>
    </message>
    <message>
        <source>completed: {names}</source>
        <translation>پایان‌یافته: {names}</translation>
    </message>
    <message>
        <source>Confirm a stage</source>
        <translation>تأیید مرحله</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>confirmed grey zone</source>
        <translation>منطقهٔ خاکستری تأییدشده</translation>
    </message>
    <message>
        <source>Confirmed: index at least 60, chance explains it in less than one of a hundred cases, and there is enough evidence. Suspected: index at least 55, or worst in one of five draws.</source>
        <translation>تأییدشده: شاخص دست‌کم ۶۰، احتمال تصادفی بودنش کمتر از یک در صد، و شواهد کافی. مشکوک: شاخص دست‌کم ۵۵، یا بدترین در یکی از هر پنج نمونه‌گیری.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>پیوند دادن</translation>
    </message>
    <message>
        <source>Connect to another touchpoint, or to a new one where none is</source>
        <translation>پیوند به نقطهٔ تماس دیگر، یا به یکی جدید آنجا که چیزی نیست</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>بررسی و مقایسه</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>آن را دوباره کپی یا دانلود کنید</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>آن را دوباره کپی کنید یا خروجی بگیرید</translation>
    </message>
    <message>
        <source>Copy the map as a p&amp;icture</source>
        <translation>کپی نقشه به‌صورت &amp;تصویر</translation>
    </message>
    <message>
        <source>correct the recipe; the columns are {names}</source>
        <translation>دستور را درست کنید؛ ستون‌ها: {names}</translation>
    </message>
    <message>
        <source>Corrected for the number of comparisons.</source>
        <translation>با تصحیح برای شمار مقایسه‌ها.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>Count a ta&amp;ble of a warehouse…</source>
        <translation>شمارش جدولی از ان&amp;بار داده…</translation>
    </message>
    <message>
        <source>Count a table of a warehouse</source>
        <translation>شمارش جدولی از انبار داده</translation>
    </message>
    <message>
        <source>count down ten minutes</source>
        <translation>شمارش معکوس ده دقیقه</translation>
    </message>
    <message>
        <source>Count this activity as another touchpoint, now and next month (M)</source>
        <translation>شمردن این فعالیت به نام نقطهٔ تماسی دیگر، اکنون و ماه بعد (M)</translation>
    </message>
    <message>
        <source>Count up</source>
        <translation>شمارش رو به بالا</translation>
    </message>
    <message>
        <source>counted anew: these counts take the place of '{name}'</source>
        <translation>از نو شمرده شد: این شمارش‌ها جای «{name}» را می‌گیرند</translation>
    </message>
    <message>
        <source>counted by {calendar} months</source>
        <translation>شمارش بر پایهٔ ماه‌های {calendar}</translation>
    </message>
    <message>
        <source>counted by {calendar} months, as the evidence is</source>
        <translation>شمارش بر پایهٔ ماه‌های {calendar}، مانند شواهد موجود</translation>
    </message>
    <message>
        <source>counted the other way: {columns}</source>
        <translation>وارونه شمرده می‌شود: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>counted together as one score, a person once in each of %n column(s): {columns}</source>
        <translation>
            <numerusform>در یک امتیاز با هم شمرده شد، هر شخص یک بار در هر یک از %n ستون: {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>counting again</source>
        <translation>شمارش دوباره</translation>
    </message>
    <message>
        <source>Counting the files again…</source>
        <translation>شمارش دوبارهٔ پرونده‌ها…</translation>
    </message>
    <message>
        <source>Counting {name}</source>
        <translation>در حال شمارش {name}</translation>
    </message>
    <message>
        <source>counting {name}</source>
        <translation>شمارش {name}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>گذرها</translation>
    </message>
    <message>
        <source>crossings</source>
        <translation>گذرها</translation>
    </message>
    <message>
        <source>Crossings after which the customer was sent back</source>
        <translation>گذرهایی که پس از آن مشتری برگردانده شد</translation>
    </message>
    <message>
        <source>Crossings that took longer than promised; without a promise, longer than four in five of the other hand-offs' crossings</source>
        <translation>گذرهایی که بیش از وعده طول کشید؛ اگر وعده‌ای نباشد، بیش از چهار پنجم گذرهای تحویل‌های دیگر</translation>
    </message>
    <message>
        <source>CSAT {share}</source>
        <translation>&#x2068;CSAT&#x2069; {share}</translation>
    </message>
    <message>
        <source>CSV table of the ranking</source>
        <translation>جدول رتبه‌بندی &#x2068;CSV&#x2069;</translation>
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
        <translation>&amp;برش</translation>
    </message>
    <message>
        <source>customer (case)</source>
        <translation>مشتری (مورد)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Customers feel worst after {pair}: {score}.</source>
        <translation>تجربهٔ مشتریان پس از {pair} از همه بدتر است: {score}.</translation>
    </message>
    <message>
        <source>Customers handed over</source>
        <translation>مشتریان تحویل‌داده‌شده</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>مشتریان ازدست‌رفته</translation>
    </message>
    <message>
        <source>customers lost</source>
        <comment>kind of evidence</comment>
        <translation>مشتریان ازدست‌رفته</translation>
    </message>
    <message>
        <source>Customers who began the hand-off and never got across it</source>
        <translation>مشتریانی که تحویل را آغاز کردند و هرگز از آن نگذشتند</translation>
    </message>
    <message>
        <source>Customers who leave</source>
        <translation>مشتریانی که می‌روند</translation>
    </message>
    <message>
        <source>customers who leave</source>
        <translation>مشتریانی که می‌روند</translation>
    </message>
    <message>
        <source>Customers who leave for good</source>
        <translation>مشتریانی که برای همیشه می‌روند</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>Cut to sheets of A&amp;4, to be joined</source>
        <translation>بریده به برگ‌های A&amp;4 برای چسباندن</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;تکثیر</translation>
    </message>
    <message numerus="yes">
        <source>Damaged and put aside: %n record(s) of unsaved work</source>
        <comment>unsaved documents</comment>
        <translation>
            <numerusform>آسیب‌دیده و کنار گذاشته‌شده: %n یادداشت از کار ذخیره‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>تاریخ پاسخ</translation>
    </message>
    <message>
        <source>date of the answer, in milliseconds since 1970 (UTC)</source>
        <translation>تاریخ پاسخ، به میلی‌ثانیه از ۱۹۷۰ (UTC)</translation>
    </message>
    <message>
        <source>date of the answer, in seconds since 1970 (UTC)</source>
        <translation>تاریخ پاسخ، به ثانیه از ۱۹۷۰ (UTC)</translation>
    </message>
    <message>
        <source>date: {column}</source>
        <translation>تاریخ: {column}</translation>
    </message>
    <message>
        <source>dates from {first} to {last}</source>
        <translation>تاریخ‌ها از {first} تا {last}</translation>
    </message>
    <message>
        <source>day and month could be exchanged in the dates: read month first</source>
        <translation>روز و ماه در تاریخ‌ها جابه‌جاشدنی است: ماه نخست خوانده شد</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اول روز</translation>
    </message>
    <message>
        <source>De&amp;partments…</source>
        <translation>&amp;واحدها…</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>declared missing in the file and left blank: {codes}</source>
        <translation>در خود پرونده بی‌پاسخ اعلام شده و خالی ماند: {codes}</translation>
    </message>
    <message>
        <source>default: 1920x1080</source>
        <translation>پیش‌فرض: &#x2066;1920x1080&#x2069;</translation>
    </message>
    <message>
        <source>default: A4</source>
        <translation>پیش‌فرض: A4</translation>
    </message>
    <message>
        <source>default: light</source>
        <translation>پیش‌فرض: &#x2066;light&#x2069;</translation>
    </message>
    <message>
        <source>default: the journey's</source>
        <translation>پیش‌فرض: عنوان سفر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>حذف نسخه</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>department</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Department, also while naming</source>
        <translation>واحد، هنگام نام‌گذاری هم</translation>
    </message>
    <message>
        <source>department: {column}</source>
        <translation>واحد: {column}</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Dey</source>
        <comment>month</comment>
        <translation>دی</translation>
    </message>
    <message>
        <source>Dhu al-Hijjah</source>
        <comment>month</comment>
        <translation>ذیحجه</translation>
    </message>
    <message>
        <source>Dhu al-Qadah</source>
        <comment>month</comment>
        <translation>ذیقعده</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>&amp;رقم‌ها</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>تفاوت‌ها</translation>
    </message>
    <message>
        <source>Differences of log and map</source>
        <translation>تفاوت‌های لاگ و نقشه</translation>
    </message>
    <message>
        <source>dis / neutral / satisfied</source>
        <translation>ناراضی / خنثی / راضی</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Discard the unsaved work on {name}?</source>
        <translation>کار ذخیره‌نشده روی {name} دور انداخته شود؟</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>ناراضی</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>توزیع پاسخ‌ها</translation>
    </message>
    <message>
        <source>do not join a log to the one it goes on from</source>
        <translation>پیوند ندادن لاگ به لاگی که دنبالهٔ آن است</translation>
    </message>
    <message>
        <source>do not open the window after</source>
        <translation>باز نکردن پنجره در پایان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>رأی‌ها</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>رأی هر نفر</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>دوبار کلیک</translation>
    </message>
    <message>
        <source>Double-click a name to change it.</source>
        <translation>برای تغییر نام روی آن دوبار کلیک کنید.</translation>
    </message>
    <message>
        <source>Drag a card</source>
        <translation>کشیدن کارت</translation>
    </message>
    <message>
        <source>Drag a header</source>
        <translation>کشیدن سرستون یا نام واحد</translation>
    </message>
    <message>
        <source>Drag an annotation</source>
        <translation>کشیدن یادداشت روی نقشه</translation>
    </message>
    <message>
        <source>Drag from a handle</source>
        <translation>کشیدن از دستگیره</translation>
    </message>
    <message>
        <source>Drag one of the cards to move all of them; Del removes them.</source>
        <translation>یکی از کارت‌ها را بکشید تا همه جابه‌جا شوند؛ کلید &#x2068;Del&#x2069; آن‌ها را حذف می‌کند.</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>کشیدن روی نقشه</translation>
    </message>
    <message>
        <source>Drag the end of a chosen line</source>
        <translation>کشیدن سر خط انتخاب‌شده</translation>
    </message>
    <message>
        <source>Draw a way</source>
        <translation>کشیدن راه</translation>
    </message>
    <message>
        <source>Draw it from scratch</source>
        <translation>از صفحهٔ سفید بکشید</translation>
    </message>
    <message>
        <source>draw the busiest ways: 0.9</source>
        <translation>کشیدن پرگذرترین راه‌ها: &#x2066;0.9&#x2069;</translation>
    </message>
    <message>
        <source>Draw the customer's road, lay what customers said and did over it, and see which hand-off between departments lets go of their hand.</source>
        <translation>راه مشتری را بکشید، آنچه را مشتریان گفته و کرده‌اند روی آن بگذارید، و ببینید کدام تحویل میان واحدها دست مشتری را رها می‌کند.</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>کشیدن تصویر</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>در حال کشیدن…</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>Drawn by hand: no survey and no event log yet</source>
        <translation>کشیده‌شده با دست: هنوز نه نظرسنجی و نه لاگ رویدادها</translation>
    </message>
    <message>
        <source>Drawn on the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>DuckDB cannot answer: {reason}</source>
        <translation>&#x2066;DuckDB&#x2069; نمی‌تواند پاسخ دهد: {reason}</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>due on: {column}</source>
        <translation>مهلت پاسخ: {column}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>E&amp;xplained grey zones</source>
        <translation>منطقه‌های خاکستری &amp;شرح‌داده</translation>
    </message>
    <message>
        <source>Ea&amp;rlier saves…</source>
        <translation>ذخیره‌های &amp;پیشین…</translation>
    </message>
    <message>
        <source>Earlier saves</source>
        <translation>ذخیره‌های پیشین</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>پایان رأی‌گیری</translation>
    </message>
    <message>
        <source>end time</source>
        <translation>زمان پایان</translation>
    </message>
    <message>
        <source>end: {column}</source>
        <translation>پایان: {column}</translation>
    </message>
    <message>
        <source>Enough answers</source>
        <translation>پاسخ کافی</translation>
    </message>
    <message>
        <source>Enter does what the button says; on a guessed stage a digit puts the touchpoint into the stage of that number.</source>
        <translation>Enter همان کاری را می‌کند که دکمه می‌گوید؛ روی مرحلهٔ حدسی، یک رقم نقطهٔ تماس را به مرحلهٔ آن شماره می‌برد.</translation>
    </message>
    <message>
        <source>Enter, nothing written</source>
        <translation>نام خالی و Enter</translation>
    </message>
    <message>
        <source>Enter: next touchpoint · Tab: next stage · Ctrl+Shift+D: department · Ctrl+Shift+H: channel · Enter on an empty name: done</source>
        <translation>Enter: نقطهٔ تماس بعدی · Tab: مرحلهٔ بعد · Ctrl+Shift+D: واحد · Ctrl+Shift+H: کانال · Enter روی نام خالی: پایان</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Esfand</source>
        <comment>month</comment>
        <translation>اسفند</translation>
    </message>
    <message numerus="yes">
        <source>Event log, %n kind(s) of step in each row</source>
        <translation>
            <numerusform>لاگ رویدادها، %n نوع گام در هر سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Event log: {what} is what happened, {whose} to whom, {when} when</source>
        <translation>لاگ رویدادها: {what} می‌گوید چه شد، {whose} برای که، {when} کی</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>رویداد {number}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>every case that did not complete counts as open; nobody counts as lost</source>
        <translation>هر موردی که کامل نشده باز به شمار می‌آید؛ هیچ‌کس ازدست‌رفته شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>Every group by itself moved the other way.</source>
        <translation>هر گروه به‌تنهایی در جهت دیگر حرکت کرده است.</translation>
    </message>
    <message>
        <source>Every hand-off has an owner.</source>
        <translation>هر تحویل مسئولی دارد.</translation>
    </message>
    <message>
        <source>every row was one quoted cell and is read as the row in it</source>
        <translation>هر ردیف یک خانهٔ در نقل‌قول بود و مانند ردیفِ درون آن خوانده می‌شود</translation>
    </message>
    <message>
        <source>Every step is counted by itself: who came which way is not known further on.</source>
        <translation>هر گام جداگانه شمرده شده است: پس از آن معلوم نیست چه کسی از کدام راه آمده.</translation>
    </message>
    <message>
        <source>Every way on the map is drawn.</source>
        <translation>همهٔ راه‌های نقشه کشیده شده‌اند.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همهٔ مشتریان</translation>
    </message>
    <message>
        <source>everybody has from 1 to {most} dots</source>
        <translation>هر کس از ۱ تا {most} رأی دارد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه‌چیز</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>exactly one version is the one shown</source>
        <translation>درست یک نسخه همان است که نشان داده می‌شود</translation>
    </message>
    <message>
        <source>exchange them</source>
        <translation>جای آن‌ها را عوض کنید</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>تجربه</translation>
    </message>
    <message>
        <source>Experience: {metric} at {count} touchpoints in journey order</source>
        <translation>تجربه: {metric} در {count} نقطهٔ تماس به ترتیب سفر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>export CSV, a row for each event: who, what and when</source>
        <translation>به‌صورت CSV خروجی بگیرید، برای هر رویداد یک ردیف: چه کسی، چه کاری و چه زمانی</translation>
    </message>
    <message>
        <source>export fewer columns</source>
        <translation>ستون‌های کمتری خروجی بگیرید</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>دوباره خروجی بگیرید</translation>
    </message>
    <message>
        <source>export it again from SPSS, or as CSV</source>
        <translation>دوباره از SPSS یا به‌صورت CSV خروجی بگیرید</translation>
    </message>
    <message>
        <source>export it again from the survey tool</source>
        <translation>دوباره از ابزار نظرسنجی خروجی بگیرید</translation>
    </message>
    <message>
        <source>export it again, unpacked</source>
        <translation>دوباره و بدون فشردگی خروجی بگیرید</translation>
    </message>
    <message>
        <source>export or copy it again</source>
        <translation>دوباره خروجی بگیرید یا کپی کنید</translation>
    </message>
    <message>
        <source>export the answers themselves, one in a row, and no sums of them; or name the score columns in a recipe, or case, activity and time of a log</source>
        <translation>خود پاسخ‌ها را خروجی بگیرید، هر پاسخ در یک سطر، نه جمع آن‌ها را؛ یا ستون‌های امتیاز را در دستور نام ببرید، یا اگر لاگ رویدادهاست، case، activity و time را</translation>
    </message>
    <message>
        <source>export the answers themselves, or how many gave each of them</source>
        <translation>خود پاسخ‌ها را خروجی بگیرید، یا شمارِ کسانی را که هر پاسخ را داده‌اند</translation>
    </message>
    <message>
        <source>export the data as CSV</source>
        <translation>داده‌ها را به‌صورت CSV خروجی بگیرید</translation>
    </message>
    <message>
        <source>export the log again</source>
        <translation>از لاگ رویدادها دوباره خروجی بگیرید</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>پرونده‌های داده</translation>
    </message>
    <message>
        <source>fall of the score</source>
        <comment>kind of evidence</comment>
        <translation>افت امتیاز</translation>
    </message>
    <message>
        <source>Farvardin</source>
        <comment>month</comment>
        <translation>فروردین</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>fewer than {count} answers</source>
        <translation>کمتر از {count} پاسخ</translation>
    </message>
    <message>
        <source>fewer than {count} answers or customers</source>
        <translation>کمتر از {count} پاسخ یا مشتری</translation>
    </message>
    <message>
        <source>fewest answers</source>
        <translation>کمترین پاسخ لازم</translation>
    </message>
    <message>
        <source>Fewest answers that colour a score</source>
        <translation>کمترین پاسخ برای رنگ گرفتن امتیاز</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>financial step</source>
        <translation>گام مالی</translation>
    </message>
    <message>
        <source>Financial steps: {visits} visits, {lost} customers left for good there</source>
        <translation>گام‌های مالی: {visits} مراجعه، {lost} مشتری آنجا برای همیشه رفته‌اند</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>یافتن ستون</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>Find in co&amp;mments…</source>
        <translation>جست‌وجو در &amp;نظرها…</translation>
    </message>
    <message>
        <source>Finding what could be won back…</source>
        <translation>در حال یافتن آنچه می‌توان بازگرداند…</translation>
    </message>
    <message>
        <source>First and last of the department</source>
        <translation>نخستین و آخرین در واحد</translation>
    </message>
    <message>
        <source>First and last of the journey</source>
        <translation>نخستین و آخرین در سفر</translation>
    </message>
    <message>
        <source>First letters, or a new name</source>
        <translation>حرف‌های نخست، یا نامی جدید</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>جریان</translation>
    </message>
    <message>
        <source>Flow drawn</source>
        <translation>جریان کشیده‌شده</translation>
    </message>
    <message>
        <source>Fly to the &amp;worst hand-off</source>
        <translation>رفتن به بدترین &amp;تحویل</translation>
    </message>
    <message>
        <source>Focus group</source>
        <comment>kind of source</comment>
        <translation>گروه کانونی</translation>
    </message>
    <message>
        <source>For whom, from whom, when</source>
        <translation>برای چه کسی، از چه کسی، چه زمانی</translation>
    </message>
    <message>
        <source>Forget comments</source>
        <translation>فراموش کردن نظرها</translation>
    </message>
    <message>
        <source>Forget what was begun</source>
        <translation>رها کردن کار آغازشده</translation>
    </message>
    <message>
        <source>free some space or save somewhere else</source>
        <translation>جا باز کنید یا در جای دیگری ذخیره کنید</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From</source>
        <comment>end of an interval</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>From</source>
        <comment>handed over by</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>from</source>
        <comment>handed over by</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>from</source>
        <comment>where a transition begins</comment>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>from 1 to {most} people can vote</source>
        <translation>از ۱ تا {most} نفر می‌توانند رأی دهند</translation>
    </message>
    <message>
        <source>from a plain journey.json</source>
        <translation>از یک &#x2066;journey.json&#x2069; ساده</translation>
    </message>
    <message>
        <source>from a survey export</source>
        <translation>از خروجی نظرسنجی</translation>
    </message>
    <message>
        <source>from an event log, a folder of them or a pattern</source>
        <translation>از لاگ رویدادها، پوشه‌ای از آن‌ها یا یک الگوی نام</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>از واحد</translation>
    </message>
    <message>
        <source>From departments in rows to departments in columns; the colour is the score where customers arrive, hatched where too few answered</source>
        <translation>از واحدهای سطرها به واحدهای ستون‌ها؛ رنگ، امتیاز جایی است که مشتری می‌رسد؛ هاشور یعنی پاسخ‌ها کافی نیست</translation>
    </message>
    <message>
        <source>From {base}</source>
        <translation>بر پایهٔ {base}</translation>
    </message>
    <message>
        <source>from {month} on</source>
        <translation>از {month} به بعد</translation>
    </message>
    <message>
        <source>From {month} on it is {after}, before that {before}: a real change (p {p}).</source>
        <translation>از {month} به بعد {after} است و پیش از آن {before}: تغییری واقعی (p {p}).</translation>
    </message>
    <message>
        <source>From {name} most go to: {way}, {share} of {n}.</source>
        <translation>از {name} بیشتر به اینجا می‌روند: {way}، {share} از {n}.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>قیف</translation>
    </message>
    <message>
        <source>Gathering the example</source>
        <translation>در حال گردآوری نمونه</translation>
    </message>
    <message>
        <source>give an event log the ending .xes, or export CSV</source>
        <translation>به لاگ رویدادها پسوند &#x2066;.xes&#x2069; بدهید، یا CSV خروجی بگیرید</translation>
    </message>
    <message>
        <source>give it longer by {setting}, such as 12h</source>
        <translation>با {setting} زمان بیشتری بدهید، مانند &#x2066;12h&#x2069;</translation>
    </message>
    <message>
        <source>give one for events</source>
        <translation>دستوری برای رویدادها بدهید</translation>
    </message>
    <message>
        <source>Give the touchpoints departments and connect them, to see who hands over to whom.</source>
        <translation>برای نقاط تماس واحد تعیین کنید و آن‌ها را به هم پیوند دهید تا دیده شود چه کسی به چه کسی تحویل می‌دهد.</translation>
    </message>
    <message>
        <source>give {key} and {other} in a recipe</source>
        <translation>{key} و {other} را در دستور بیاورید</translation>
    </message>
    <message>
        <source>give {key} in a recipe</source>
        <translation>{key} را در دستور بیاورید</translation>
    </message>
    <message>
        <source>give {key} in a recipe; the columns are {names}</source>
        <translation>{key} را در دستور بیاورید؛ ستون‌ها: {names}</translation>
    </message>
    <message>
        <source>Go on with a copy of the journey under a name of its own</source>
        <translation>با یک کپی از سفر و نامی جداگانه ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Go one stage further</source>
        <translation>یک مرحله جلوتر</translation>
    </message>
    <message>
        <source>goes on elsewhere: {lines}</source>
        <translation>ادامه در جای دیگر: {lines}</translation>
    </message>
    <message>
        <source>goes on from '{name}': counted together, {rows} and {cases} are new</source>
        <translation>دنبالهٔ «{name}» است: با هم شمرده شدند؛ {rows} و {cases} تازه است</translation>
    </message>
    <message>
        <source>gone since last time: {columns}</source>
        <translation>از بار پیش دیگر نیست: {columns}</translation>
    </message>
    <message>
        <source>GraphML for graph programs</source>
        <translation>GraphML برای برنامه‌های گراف</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation>منطقهٔ خاکستری</translation>
    </message>
    <message>
        <source>grey zone number {rank}</source>
        <translation>منطقهٔ خاکستری شمارهٔ {rank}</translation>
    </message>
    <message>
        <source>Grey zone {number} of {count}</source>
        <translation>منطقهٔ خاکستری {number} از {count}</translation>
    </message>
    <message>
        <source>Grey zone, hatching</source>
        <translation>منطقهٔ خاکستری، هاشور</translation>
    </message>
    <message>
        <source>grey zone: a costly hand-off</source>
        <translation>منطقهٔ خاکستری: تحویل پرهزینه</translation>
    </message>
    <message>
        <source>grey zones by experience lost at the hand-off</source>
        <translation>منطقه‌های خاکستری بر پایهٔ تجربهٔ ازدست‌رفته در تحویل</translation>
    </message>
    <message>
        <source>grey zones by this journey's own weights</source>
        <translation>منطقه‌های خاکستری با وزن‌های خود این سفر</translation>
    </message>
    <message>
        <source>Grey zones that are explained</source>
        <translation>منطقه‌های خاکستری که شرح داده می‌شوند</translation>
    </message>
    <message>
        <source>Grey-zone index</source>
        <translation>شاخص منطقهٔ خاکستری</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Groups that really differ</source>
        <translation>گروه‌هایی که واقعاً تفاوت دارند</translation>
    </message>
    <message>
        <source>Guessed from names and types alone: correct what is wrong.</source>
        <translation>تنها از روی نام و نوع ستون‌ها حدس زده شد: هرچه را نادرست است اصلاح کنید.</translation>
    </message>
    <message>
        <source>Guessed from the log</source>
        <translation>حدس از روی لاگ</translation>
    </message>
    <message>
        <source>guessed stage</source>
        <translation>مرحلهٔ حدسی</translation>
    </message>
    <message>
        <source>half</source>
        <translation>میانه</translation>
    </message>
    <message>
        <source>Half go on within {time} (n {count})</source>
        <translation>نیمی تا {time} ادامه می‌دهند (n {count})</translation>
    </message>
    <message>
        <source>Half go on within {time}, the {still} who still wait taken into account (n {count}; {plain} without them)</source>
        <translation>نیمی تا {time} ادامه می‌دهند، با در نظر گرفتن {still} نفری که هنوز منتظرند (n {count}؛ بدون آن‌ها {plain})</translation>
    </message>
    <message>
        <source>Half of R is what customers say (scores after it, falls of the score, complaints), half is what they do (leave, wait too long, are sent back).</source>
        <translation>نیمی از R آن است که مشتریان می‌گویند (امتیازهای پس از تحویل، افت امتیاز، شکایت‌ها) و نیمی آن است که بر سرشان می‌آید (می‌روند، زیاد منتظر می‌مانند، پس فرستاده می‌شوند).</translation>
    </message>
    <message>
        <source>Half wait longer than</source>
        <translation>نیمی منتظر می‌مانند بیش از</translation>
    </message>
    <message>
        <source>half wait longer than</source>
        <translation>نیمی منتظر می‌مانند بیش از</translation>
    </message>
    <message>
        <source>Half wait longer than {median}</source>
        <translation>نیمی بیش از {median} منتظر می‌مانند</translation>
    </message>
    <message>
        <source>Half wait longer than {median} (95% interval {low} to {high}), one in ten longer than {p90}; from {n} customers who arrived.</source>
        <translation>نیمی بیش از {median} منتظر می‌مانند (بازهٔ ۹۵٪: {low} تا {high})، از هر ده نفر یکی بیش از {p90}؛ بر پایهٔ {n} مشتری که رسیدند.</translation>
    </message>
    <message>
        <source>Half wait longer than {median}, one in ten longer than {p90}</source>
        <translation>نیمی بیش از {median} و از هر ده نفر یکی بیش از {p90} منتظر می‌ماند</translation>
    </message>
    <message>
        <source>half wait longer than {median}, one in ten longer than {p90} (n {n})</source>
        <translation>نیمی بیش از {median} منتظر می‌مانند، از هر ده نفر یکی بیش از {p90} (تعداد {n})</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>نیمی در {time}</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation>تحویل بین واحدها</translation>
    </message>
    <message>
        <source>hand-off really worse or better</source>
        <translation>تحویل واقعاً بدتر یا بهتر</translation>
    </message>
    <message>
        <source>hand-off, no grey zone</source>
        <translation>تحویل، بدون منطقهٔ خاکستری</translation>
    </message>
    <message>
        <source>hand-off, too little evidence</source>
        <translation>تحویل، شواهد ناکافی</translation>
    </message>
    <message>
        <source>Hand-off: {what}</source>
        <translation>تحویل: {what}</translation>
    </message>
    <message>
        <source>Hand-offs and their owners</source>
        <translation>تحویل‌ها و مسئولان آن‌ها</translation>
    </message>
    <message>
        <source>Hand-offs drawn</source>
        <translation>تحویل‌های کشیده‌شده</translation>
    </message>
    <message>
        <source>Hand-offs from worst to best</source>
        <translation>تحویل‌ها از بدترین تا بهترین</translation>
    </message>
    <message>
        <source>hand-offs from worst to best</source>
        <translation>تحویل‌ها از بدترین تا بهترین</translation>
    </message>
    <message>
        <source>header_rows: a whole number from 0 to 100 is needed</source>
        <translation>&#x2066;header_rows&#x2069;: عددی درست از ۰ تا ۱۰۰ لازم است</translation>
    </message>
    <message>
        <source>heard in what was written, no answer</source>
        <translation>برداشتی از نوشته است، نه پاسخ</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>بلندی به پیکسل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>Hidden until they are revealed.</source>
        <translation>تا آشکار شدن پنهان است.</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>پنهان کردن دوباره</translation>
    </message>
    <message>
        <source>Hide the dots</source>
        <translation>پنهان کردن رأی‌ها</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>بالا (۹۵٪)</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجری قمری</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>راهنمایی</translation>
    </message>
    <message>
        <source>Hollow: months of which too many may still go on; they are left out.</source>
        <translation>توخالی: ماه‌هایی که بسیاری از مشتریانشان شاید هنوز ادامه دهند؛ در آزمون نیامده‌اند.</translation>
    </message>
    <message>
        <source>Hollow: weeks of which too many may still go on; they are left out.</source>
        <translation>توخالی: هفته‌هایی که بسیاری از مشتریانشان شاید هنوز ادامه دهند؛ در آزمون نیامده‌اند.</translation>
    </message>
    <message>
        <source>Hospital: planned treatment</source>
        <translation>بیمارستان: درمان برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>How customers answered, share of each answer</source>
        <translation>مشتریان چه پاسخ دادند: سهم هر پاسخ</translation>
    </message>
    <message>
        <source>How grey zones are &amp;weighed…</source>
        <translation>وزن‌دهی منطقه‌های &amp;خاکستری…</translation>
    </message>
    <message>
        <source>How grey zones are weighed</source>
        <translation>وزن‌دهی منطقه‌های خاکستری</translation>
    </message>
    <message>
        <source>How long customers wait, share of {count} who arrived</source>
        <translation>انتظار مشتریان، سهم از {count} نفری که رسیدند</translation>
    </message>
    <message>
        <source>how many are explained</source>
        <translation>چند تا توضیح داده شود</translation>
    </message>
    <message>
        <source>How many customers would be won back if hand-offs lost less</source>
        <translation>اگر ریزش در تحویل‌ها کمتر بود، چند مشتری برمی‌گشت</translation>
    </message>
    <message>
        <source>How much of the flow is drawn, and where log and map differ</source>
        <translation>چه اندازه از جریان کشیده می‌شود و لاگ و نقشه کجا فرق دارند</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>چقدر مطمئن است</translation>
    </message>
    <message>
        <source>HTML page for the intranet</source>
        <translation>صفحهٔ HTML برای شبکهٔ داخلی</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>ایده</translation>
    </message>
    <message>
        <source>If it lost only what is typical: {count} more customers of 1,000 ({interval})</source>
        <translation>اگر ریزشش تنها به اندازهٔ معمول بود: {count} مشتری بیشتر از هر ۱٬۰۰۰ ({interval})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>import fewer at once</source>
        <translation>هر بار پرونده‌های کمتری وارد کنید</translation>
    </message>
    <message>
        <source>import files of another kind by themselves</source>
        <translation>پرونده‌های نوع دیگر را جداگانه وارد کنید</translation>
    </message>
    <message>
        <source>import it again</source>
        <translation>دوباره وارد کنید</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>وارد کردن {name}</translation>
    </message>
    <message>
        <source>Imported, with remarks</source>
        <translation>وارد شد، با چند نکته</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a way in</comment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>In nine of ten draws between rank {low} and {high}</source>
        <translation>در نُه نمونه‌گیری از ده، میان رتبهٔ {low} و {high}</translation>
    </message>
    <message>
        <source>In the data, not on the map</source>
        <translation>در داده‌ها هست، روی نقشه نیست</translation>
    </message>
    <message>
        <source>inactive_after: {reason}</source>
        <translation>&#x2066;inactive_after&#x2069;: {reason}</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>index</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Index from {before} to {after}: {difference} ({interval}), {verdict}</source>
        <translation>شاخص از {before} به {after}: {difference} ({interval})، {verdict}</translation>
    </message>
    <message>
        <source>Index of the hand-offs</source>
        <translation>شاخص تحویل‌ها</translation>
    </message>
    <message>
        <source>Index {index} (95% interval {interval}), evidence strength {strength}</source>
        <translation>شاخص {index} (بازهٔ ۹۵٪: {interval})، قوت شواهد {strength}</translation>
    </message>
    <message>
        <source>Index {index} ({interval})</source>
        <translation>شاخص {index} ({interval})</translation>
    </message>
    <message>
        <source>index {index} ({interval})</source>
        <translation>شاخص {index} ({interval})</translation>
    </message>
    <message>
        <source>index {index} of 100</source>
        <translation>شاخص {index} از ۱۰۰</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>install it: {command}</source>
        <translation>آن را نصب کنید: {command}</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>علاقه‌مندی</translation>
    </message>
    <message>
        <source>Internet and mobile provider</source>
        <translation>شرکت اینترنت و موبایل</translation>
    </message>
    <message>
        <source>intervals 95%</source>
        <translation>بازه‌های ۹۵٪</translation>
    </message>
    <message>
        <source>Intervals are 95% intervals; shares have Wilson's, scores adjusted Wald ones.</source>
        <translation>بازه‌ها ۹۵٪ هستند؛ برای سهم‌ها بازهٔ ویلسون و برای امتیازها بازهٔ والد تعدیل‌شده.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <comment>kind of source</comment>
        <translation>مصاحبه‌ها</translation>
    </message>
    <message>
        <source>Interviews, focus groups or posts</source>
        <translation>مصاحبه‌ها، گروه‌های کانونی یا نوشته‌های شبکه‌ها</translation>
    </message>
    <message>
        <source>interviews, focus groups, posts</source>
        <translation>مصاحبه، گروه کانونی، نوشته‌های شبکه‌ها</translation>
    </message>
    <message>
        <source>Is {who} no longer at work on this file?</source>
        <translation>آیا {who} دیگر روی این پرونده کار نمی‌کند؟</translation>
    </message>
    <message>
        <source>It differs from last time: look at it first.</source>
        <translation>با بار پیش فرق دارد: نخست نگاهش کنید.</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>آغازش چنین پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>it ends after {number} of {cases} cases</source>
        <translation>پس از {number} مورد از {cases} مورد پایان می‌یابد</translation>
    </message>
    <message>
        <source>it has no cases</source>
        <translation>هیچ موردی ندارد</translation>
    </message>
    <message>
        <source>it has no variables</source>
        <translation>هیچ متغیری ندارد</translation>
    </message>
    <message>
        <source>it has too many labels</source>
        <translation>برچسب‌هایش بیش از اندازه است</translation>
    </message>
    <message>
        <source>it has too many variables</source>
        <translation>متغیرهایش بیش از اندازه است</translation>
    </message>
    <message>
        <source>It is counted over there, and only counts come back. Where it is and who asks is read from the environment ({names}), and kept nowhere.</source>
        <translation>شمارش همان‌جا انجام می‌شود و تنها شمارها برمی‌گردند. نشانی آن و اینکه چه کسی می‌پرسد از متغیرهای محیطی ({names}) خوانده می‌شود و هیچ‌جا نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>ناتمام است</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>خالی است</translation>
    </message>
    <message>
        <source>It is lost then. The saved file stays as it is.</source>
        <translation>آنگاه از دست می‌رود. پروندهٔ ذخیره‌شده همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>it is nested too deeply to be a journey</source>
        <translation>تودرتوتر از آن است که سفر باشد</translation>
    </message>
    <message>
        <source>it is packed too tightly to be honest</source>
        <translation>فشرده‌تر از آن است که بتوان به آن اعتماد کرد</translation>
    </message>
    <message>
        <source>It is the worst on what customers say.</source>
        <translation>در آنچه مشتریان می‌گویند، بدترین است.</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>دو بار آمده است</translation>
    </message>
    <message>
        <source>it is too large to be a journey</source>
        <translation>بزرگ‌تر از آن است که سفر باشد</translation>
    </message>
    <message>
        <source>It loses hardly more customers than is typical</source>
        <translation>تقریباً بیش از معمول مشتری از دست نمی‌دهد</translation>
    </message>
    <message>
        <source>it would unpack to more than {size} MB</source>
        <translation>پس از باز شدن بیش از {size} مگابایت می‌شد</translation>
    </message>
    <message>
        <source>its cells are dates</source>
        <translation>خانه‌هایش تاریخ‌اند</translation>
    </message>
    <message>
        <source>its compression is unknown</source>
        <translation>فشرده‌سازی‌اش ناشناخته است</translation>
    </message>
    <message>
        <source>its labels belong to no variable</source>
        <translation>برچسب‌هایش از آنِ هیچ متغیری نیست</translation>
    </message>
    <message>
        <source>its layout is unknown</source>
        <translation>ساختارش ناشناخته است</translation>
    </message>
    <message>
        <source>its list of blocks is damaged</source>
        <translation>فهرست بلوک‌هایش آسیب دیده است</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>نامش</translation>
    </message>
    <message>
        <source>its name, values 0 to 100</source>
        <translation>نامش، با مقدارهای ۰ تا ۱۰۰</translation>
    </message>
    <message>
        <source>its numbers are those of a scale</source>
        <translation>عددهایش از یک مقیاس‌اند</translation>
    </message>
    <message>
        <source>its numbers could be a rating: make it a score if they are one</source>
        <translation>عددهایش می‌تواند امتیاز باشد: اگر هست، آن را امتیاز کنید</translation>
    </message>
    <message>
        <source>its numbers: 0 to 10</source>
        <translation>عددهایش: ۰ تا ۱۰</translation>
    </message>
    <message>
        <source>its words run from best to worst</source>
        <translation>واژه‌هایش از بهترین به بدترین می‌روند</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>join on a column whose values are all different</source>
        <translation>با ستونی بپیوندید که همهٔ مقدارهایش متفاوت است</translation>
    </message>
    <message>
        <source>join {number}</source>
        <translation>پیوند {number}</translation>
    </message>
    <message>
        <source>Journey map {title}: {touchpoints} touchpoints in {stages} stages and {departments} departments</source>
        <translation>نقشهٔ سفر مشتری {title}: {touchpoints} نقطهٔ تماس در {stages} مرحله و {departments} واحد</translation>
    </message>
    <message>
        <source>journeymap [FILE.journey] opens the window.</source>
        <translation>&#x2066;journeymap [FILE.journey]&#x2069; پنجره را باز می‌کند.</translation>
    </message>
    <message>
        <source>journeymap {version}

Shows where an organisation lets go of the customer's hand.
Everything is counted on this computer; no answer of a customer leaves it.

Free software under the MIT licence. Qt {qt}, used under the LGPL.</source>
        <translation>&#x2066;journeymap {version}&#x2069;

نشان می‌دهد سازمان کجا دست مشتری را رها می‌کند.
همه‌چیز روی همین رایانه شمرده می‌شود؛ هیچ پاسخی از مشتریان از آن بیرون نمی‌رود.

نرم‌افزار آزاد با پروانهٔ &#x2068;MIT&#x2069;. کیوت {qt} با پروانهٔ &#x2068;LGPL&#x2069;.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>سفرها</translation>
    </message>
    <message>
        <source>Journeys that were begun with it stay as they are.</source>
        <translation>سفرهایی که با آن آغاز شده‌اند همان‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>JSON with everything that was found</source>
        <translation>همهٔ یافته‌ها به شکل &#x2068;JSON&#x2069;</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>Jumada I</source>
        <comment>month</comment>
        <translation>جمادی‌الاول</translation>
    </message>
    <message>
        <source>Jumada II</source>
        <comment>month</comment>
        <translation>جمادی‌الثانی</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Keep comments</source>
        <translation>نگه داشتن نظرها</translation>
    </message>
    <message>
        <source>Keep export preset</source>
        <translation>نگه داشتن پیش‌تنظیم خروجی</translation>
    </message>
    <message>
        <source>keep_comments is true or false</source>
        <translation>&#x2066;keep_comments&#x2069; مقدار true یا false دارد</translation>
    </message>
    <message>
        <source>Kept as a template: {name}</source>
        <translation>به‌عنوان الگو نگه داشته شد: {name}</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>صفحه‌کلید و ماوس</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Khordad</source>
        <comment>month</comment>
        <translation>خرداد</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع یادداشت</translation>
    </message>
    <message>
        <source>kind of note</source>
        <translation>نوع یادداشت</translation>
    </message>
    <message>
        <source>label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>language of messages and pictures; default: the system's, the journey's</source>
        <translation>زبان پیام‌ها و تصویرها؛ پیش‌فرض: زبان سیستم و زبان سفر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعدًا</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>دیرتر از وعده</translation>
    </message>
    <message>
        <source>Laying the map out…</source>
        <translation>در حال چیدن نقشه…</translation>
    </message>
    <message>
        <source>Leads mostly to</source>
        <translation>بیشتر می‌رسد به</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>می‌روند</translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation>برای همیشه می‌روند</translation>
    </message>
    <message>
        <source>leave here</source>
        <translation>خروج در اینجا</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n test answer(s)</source>
        <translation>
            <numerusform>کنار گذاشتن %n پاسخ آزمایشی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n unfinished answer(s)</source>
        <translation>
            <numerusform>کنار گذاشتن %n پاسخ ناتمام</numerusform>
        </translation>
    </message>
    <message>
        <source>leave there for good</source>
        <translation>همان‌جا برای همیشه می‌روند</translation>
    </message>
    <message>
        <source>leave_out: column = [cells] is needed</source>
        <translation>&#x2066;leave_out&#x2069;: به شکل &#x2066;column = [cells]&#x2069; لازم است</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>Leaving, by month</source>
        <translation>رفتن، ماه به ماه</translation>
    </message>
    <message>
        <source>Leaving, by week</source>
        <translation>رفتن، هفته به هفته</translation>
    </message>
    <message>
        <source>Left for good</source>
        <translation>برای همیشه رفتند</translation>
    </message>
    <message>
        <source>left out as a row of sums at the end: {cells}</source>
        <translation>سطر جمع در پایان کنار گذاشته شد: {cells}</translation>
    </message>
    <message numerus="yes">
        <source>left out as no answer in %n score column(s): {codes}</source>
        <translation>
            <numerusform>در %n ستون امتیاز، بی‌پاسخ به شمار آمد: {codes}</numerusform>
        </translation>
    </message>
    <message>
        <source>left out by the recipe</source>
        <translation>به خواست دستور کنار گذاشته شد</translation>
    </message>
    <message>
        <source>left out: {number} ({reason})</source>
        <translation>کنار گذاشته شد: {number} ({reason})</translation>
    </message>
    <message>
        <source>left out: {reasons}</source>
        <translation>کنار گذاشته شد: {reasons}</translation>
    </message>
    <message>
        <source>Legend, sources, experience strip and reasons on the map</source>
        <translation>راهنمای نقشه، منبع‌ها، نوار تجربه و دلیل‌ها روی نقشه</translation>
    </message>
    <message>
        <source>Letters or F2 correct a cell, Shift+arrows or Ctrl+A choose several: what you enter goes to all of them. Enter imports.</source>
        <translation>حرف‌ها یا F2 خانه را اصلاح می‌کنند؛ Shift با کلیدهای جهت یا Ctrl+A چند خانه را انتخاب می‌کند و نوشتهٔ شما به همهٔ آن‌ها می‌رود. Enter وارد می‌کند.</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>چرخهٔ کار</translation>
    </message>
    <message>
        <source>life cycle: {column}, every row is a visit unless the recipe keeps one kind</source>
        <translation>چرخهٔ کار: {column}؛ هر سطر یک مراجعه است، مگر دستور تنها یک نوع را نگه دارد</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>light on one card after the other</source>
        <translation>نور روی کارت‌ها، یکی پس از دیگری</translation>
    </message>
    <message>
        <source>Light on the chosen card</source>
        <translation>نور روی کارت انتخاب‌شده</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مانند &amp;سیستم</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>خط {line}، ستون {column}</translation>
    </message>
    <message>
        <source>Lines or cells of a spreadsheet become touchpoints</source>
        <translation>سطرها یا خانه‌های صفحه‌گسترده نقطهٔ تماس می‌شوند</translation>
    </message>
    <message>
        <source>Little evidence is drawn towards typical, so that a few bad answers make no grey zone.</source>
        <translation>شواهد اندک به سوی معمول کشیده می‌شود تا چند پاسخ بد منطقهٔ خاکستری نسازد.</translation>
    </message>
    <message>
        <source>Log and map</source>
        <translation>لاگ و نقشه</translation>
    </message>
    <message>
        <source>Log and map agree.</source>
        <translation>لاگ و نقشه یکی‌اند.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>longer</source>
        <comment>of a wait</comment>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>در حال بررسی {name}</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>نمونهٔ مقدارها</translation>
    </message>
    <message>
        <source>looks like a weight, not used</source>
        <translation>به وزن می‌ماند، به کار نرفته</translation>
    </message>
    <message>
        <source>looks like a weight, used only when a recipe says so</source>
        <translation>به وزن می‌ماند، تنها به خواست دستور به کار می‌رود</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>پایین (۹۵٪)</translation>
    </message>
    <message>
        <source>low scores after it</source>
        <translation>امتیازهای پایین پس از آن</translation>
    </message>
    <message>
        <source>make a journey</source>
        <translation>ساختن سفر</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>جا باز کنید و دوباره بیازمایید</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark on the map what differs from another version</source>
        <translation>تفاوت‌ها با نسخهٔ دیگر را روی نقشه نشان می‌دهد</translation>
    </message>
    <message>
        <source>Mark the chosen touchpoints as meetings that decide, or take it back</source>
        <translation>نقطه‌های تماس انتخاب‌شده را لحظهٔ حقیقت نشان می‌کند، یا نشان را برمی‌دارد</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>مه</translation>
    </message>
    <message>
        <source>may go on from '{name}', whose file is no longer at {path}: counted by itself, so cases that are in both count twice; put that file back and import this one again</source>
        <translation>شاید دنبالهٔ «{name}» باشد که پرونده‌اش دیگر در {path} نیست: جداگانه شمرده شد، پس موردهایی که در هر دو هست دو بار شمرده می‌شوند؛ آن پرونده را به جایش برگردانید و این را دوباره وارد کنید</translation>
    </message>
    <message>
        <source>May still go on</source>
        <translation>شاید هنوز ادامه دهند</translation>
    </message>
    <message>
        <source>Mean of the answers</source>
        <translation>میانگین پاسخ‌ها</translation>
    </message>
    <message>
        <source>Mean wait, hours</source>
        <translation>میانگین انتظار، ساعت</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>میانهٔ انتظار</translation>
    </message>
    <message>
        <source>median wait {wait}</source>
        <translation>میانهٔ انتظار {wait}</translation>
    </message>
    <message>
        <source>Median wait, hours</source>
        <translation>میانهٔ انتظار، ساعت</translation>
    </message>
    <message>
        <source>Mehr</source>
        <comment>month</comment>
        <translation>مهر</translation>
    </message>
    <message>
        <source>mend a name</source>
        <translation>اصلاح یک نام</translation>
    </message>
    <message>
        <source>mend the row (often a delimiter or a line break outside quotes) or export again</source>
        <translation>سطر را درست کنید (بیشتر وقت‌ها جداکننده یا شکست خط بیرون از گیومه) یا دوباره خروجی بگیرید</translation>
    </message>
    <message>
        <source>mend these rows (often a delimiter or a line break outside quotes) or export again</source>
        <translation>این سطرها را درست کنید (بیشتر وقت‌ها جداکننده یا شکست خط بیرون از گیومه) یا دوباره خروجی بگیرید</translation>
    </message>
    <message>
        <source>Mermaid diagram for documents</source>
        <translation>نمودار Mermaid برای سندها</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>روش و منابع</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Mi&amp;nimap</source>
        <translation>نقشهٔ &amp;کوچک</translation>
    </message>
    <message>
        <source>Mind the mix: with the same mix of {variable} as before, the change would be {fixed} instead of {raw}.</source>
        <translation>به ترکیب مشتریان توجه کنید: با همان ترکیب پیشین {variable}، تغییر به‌جای {raw} برابر {fixed} می‌بود.</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>جا افتاده: {words}</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>لحظهٔ حقیقت</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>لحظهٔ حقیقت</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>اول ماه</translation>
    </message>
    <message>
        <source>Mordad</source>
        <comment>month</comment>
        <translation>مرداد</translation>
    </message>
    <message>
        <source>More really leave among {worse} than among {better} (p {p}).</source>
        <translation>در {worse} واقعاً مشتریان بیشتری می‌روند تا در {better} (p {p}).</translation>
    </message>
    <message>
        <source>more than {most} comments</source>
        <translation>بیش از {most} نظر</translation>
    </message>
    <message>
        <source>Most come to {name} from: {way}, {share} of {n}.</source>
        <translation>به {name} بیشتر از اینجا می‌آیند: {way}، {share} از {n}.</translation>
    </message>
    <message>
        <source>Most leave at {touchpoint}: {exits}, {share} of its visits.</source>
        <translation>بیشترین ریزش در {touchpoint} است: {exits}، {share} مراجعه‌های آن.</translation>
    </message>
    <message>
        <source>Most of them first in the panel Dots</source>
        <translation>بیشترین‌ها در آغاز پنل «رأی‌ها»</translation>
    </message>
    <message>
        <source>Most often handed over: {pairs}</source>
        <translation>بیشترین تحویل‌ها: {pairs}</translation>
    </message>
    <message>
        <source>Most often: {pair}, {n} times.</source>
        <translation>بیش از همه: {pair}، {n} بار.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>بردن به &amp;پایین</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>بردن به &amp;پیش</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>بردن به &amp;عقب</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>بردن به &amp;بالا</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>جابه‌جایی یادداشت روی نقشه</translation>
    </message>
    <message>
        <source>Move department</source>
        <translation>جابه‌جا کردن واحد</translation>
    </message>
    <message>
        <source>Move it to another stage or department</source>
        <translation>جابه‌جایی به مرحله یا واحدی دیگر</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>جابه‌جا کردن مرحله</translation>
    </message>
    <message>
        <source>Move the paper</source>
        <translation>جابه‌جایی کاغذ</translation>
    </message>
    <message>
        <source>Move version</source>
        <translation>جابه‌جایی نسخه</translation>
    </message>
    <message>
        <source>Move what is chosen</source>
        <translation>جابه‌جا کردن آنچه انتخاب شده</translation>
    </message>
    <message>
        <source>moved from the dashed place</source>
        <translation>جابه‌جاشده از جای خط‌چین</translation>
    </message>
    <message>
        <source>moved, {change}</source>
        <translation>جابه‌جا شد، {change}</translation>
    </message>
    <message>
        <source>Muharram</source>
        <comment>month</comment>
        <translation>محرم</translation>
    </message>
    <message>
        <source>n</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>&#x2066;n={count}&#x2069;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>پرونده‌ای در آن را نام ببرید</translation>
    </message>
    <message>
        <source>name a folder with exports in it, or a file</source>
        <translation>پوشه‌ای با خروجی‌ها در آن، یا یک پرونده را نام ببرید</translation>
    </message>
    <message>
        <source>name an export</source>
        <translation>یک خروجی را نام ببرید</translation>
    </message>
    <message>
        <source>name another column as the weight, or none</source>
        <translation>ستون دیگری را وزن بنامید، یا هیچ‌کدام را</translation>
    </message>
    <message>
        <source>name another, or a view that turns it into a timestamp</source>
        <translation>ستونی دیگر، یا نمایی که آن را به زمان برگرداند نام ببرید</translation>
    </message>
    <message>
        <source>name in a recipe what comes again as {key}</source>
        <translation>آنچه را تکرار می‌شود در یک دستور با {key} نام ببرید</translation>
    </message>
    <message>
        <source>name it in a recipe</source>
        <translation>آن را در دستور نام ببرید</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>نام پیش‌تنظیم</translation>
    </message>
    <message>
        <source>Name of the preset, such as: poster for the wall</source>
        <translation>نام پیش‌تنظیم، مانند: پوستر دیواری</translation>
    </message>
    <message>
        <source>name the column, or give {key} in a recipe</source>
        <translation>ستون را نام ببرید، یا {key} را در دستور بیاورید</translation>
    </message>
    <message>
        <source>Name the first touchpoint, or rename the chosen one</source>
        <translation>نام نخستین نقطهٔ تماس، یا نامی جدید برای نقطهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>name those you want in a recipe</source>
        <translation>آن‌هایی را که می‌خواهید در دستور نام ببرید</translation>
    </message>
    <message>
        <source>named in the recipe</source>
        <translation>نام‌برده در دستور</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>گام &amp;بعدی…</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>نسخهٔ &amp;بعدی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>پنجرهٔ &amp;جدید</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>کانال جدید</translation>
    </message>
    <message>
        <source>New channel “{name}”</source>
        <translation>کانال جدید «{name}»</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>کانال جدید…</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>واحد جدید</translation>
    </message>
    <message>
        <source>New department “{name}”</source>
        <translation>واحد جدید «{name}»</translation>
    </message>
    <message>
        <source>New department…</source>
        <translation>واحد جدید…</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>جدید از روی ا&amp;لگو</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>جدید از الگو</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>سفر جدید</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>نام جدید</translation>
    </message>
    <message>
        <source>New name, then Enter</source>
        <translation>نام جدید، سپس &#x2068;Enter&#x2069;</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>یادداشت جدید</translation>
    </message>
    <message>
        <source>new since last time</source>
        <translation>تازه از بار پیش</translation>
    </message>
    <message>
        <source>new since last time, read as scores: {columns}</source>
        <translation>از بار پیش تازه است و امتیاز خوانده می‌شود: {columns}</translation>
    </message>
    <message>
        <source>new since last time: {columns}</source>
        <translation>از بار پیش تازه است: {columns}</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلهٔ جدید</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطهٔ تماس جدید</translation>
    </message>
    <message>
        <source>new touchpoint</source>
        <translation>نقطهٔ تماس جدید</translation>
    </message>
    <message>
        <source>New touchpoint “{name}”</source>
        <translation>نقطهٔ تماس جدید «{name}»</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخهٔ جدید</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>next grey zone (also Space, PgDn)</source>
        <translation>منطقهٔ خاکستری بعدی (یا Space و PgDn)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>گام بعدی: {step}</translation>
    </message>
    <message>
        <source>Next touchpoint in the next stage</source>
        <translation>نقطهٔ تماس بعدی در مرحلهٔ بعد</translation>
    </message>
    <message>
        <source>Next touchpoint in the stage, connected</source>
        <translation>نقطهٔ تماس بعدی در همین مرحله، با پیوند</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>گام بعدی: {step}</translation>
    </message>
    <message>
        <source>nine in ten within {time}</source>
        <translation>نه نفر از ده نفر تا {time}</translation>
    </message>
    <message>
        <source>Nine in ten within, hours</source>
        <translation>نه نفر از ده نفر تا، ساعت</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not so</comment>
        <translation>نه</translation>
    </message>
    <message>
        <source>no '{value}' in segment '{variable}', there is {names}</source>
        <translation>در گروه مشتریان «{variable}» مقدار «{value}» نیست؛ آنچه هست: {names}</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>بدون فعالیت</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>No answer would be left on this scale</source>
        <translation>روی این مقیاس پاسخی نمی‌ماند</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>No answers here in what is shown.</source>
        <translation>در آنچه نمایش داده می‌شود اینجا پاسخی نیست.</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>بدون مشتری (مورد)</translation>
    </message>
    <message>
        <source>no case begins in this selection, so reach and repair cannot be told</source>
        <translation>هیچ موردی در این انتخاب آغاز نمی‌شود، پس رسیدن و اصلاح را نمی‌توان گفت</translation>
    </message>
    <message>
        <source>no case goes on from step to step</source>
        <translation>هیچ موردی از گامی به گام دیگر نمی‌رود</translation>
    </message>
    <message>
        <source>no case is left to count</source>
        <translation>موردی برای شمردن نمانده است</translation>
    </message>
    <message>
        <source>no case was seen to end after {names}</source>
        <translation>هیچ موردی پس از {names} به پایان نرسیده است</translation>
    </message>
    <message>
        <source>No change that chance would not explain.</source>
        <translation>تغییری نیست که تصادف آن را توضیح ندهد.</translation>
    </message>
    <message>
        <source>no column holds texts</source>
        <translation>هیچ ستونی متن ندارد</translation>
    </message>
    <message>
        <source>no column holds times</source>
        <translation>هیچ ستونی زمان ندارد</translation>
    </message>
    <message>
        <source>no column is named for {key}</source>
        <translation>برای {key} ستونی نام برده نشده است</translation>
    </message>
    <message>
        <source>No column is read as a score yet.</source>
        <translation>هنوز هیچ ستونی امتیاز خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>no column of this file is known to hold comments</source>
        <translation>معلوم نیست که ستونی در این پرونده نظرها را دارد</translation>
    </message>
    <message>
        <source>no column says what happened</source>
        <translation>هیچ ستونی نمی‌گوید چه روی داده است</translation>
    </message>
    <message>
        <source>no column says what the complaints are about</source>
        <translation>هیچ ستونی نمی‌گوید شکایت‌ها دربارهٔ چیست</translation>
    </message>
    <message>
        <source>no column says when complaints were answered: none counts as in time</source>
        <translation>هیچ ستونی زمان پاسخ به شکایت‌ها را نمی‌گوید: هیچ‌کدام به‌موقع شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>no column says when it happened</source>
        <translation>هیچ ستونی زمان رویداد را نمی‌گوید</translation>
    </message>
    <message>
        <source>no column says whose it was</source>
        <translation>هیچ ستونی نمی‌گوید رویداد از آنِ کیست</translation>
    </message>
    <message>
        <source>no column was found that holds scores, and as a log: {why}</source>
        <translation>ستونی پیدا نشد که امتیاز داشته باشد، و به عنوان گزارش رویدادها: {why}</translation>
    </message>
    <message>
        <source>No comments are kept. Under File, Sources you can have those of a source kept; e-mail addresses and phone numbers are masked.</source>
        <translation>هیچ نظری نگه داشته نشده است. در «پرونده»، «منابع» می‌توانید نظرهای یک منبع را نگه دارید؛ ایمیل‌ها و شماره‌های تلفن پوشانده می‌شوند.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بدون واحد</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>بدون واحد</translation>
    </message>
    <message>
        <source>No departments yet: give a touchpoint one, or list them under Edit, Departments.</source>
        <translation>هنوز واحدی نیست: به یک نقطهٔ تماس واحد بدهید، یا واحدها را در «ویرایش، واحدها» فهرست کنید.</translation>
    </message>
    <message>
        <source>No difference between them that chance would not explain.</source>
        <translation>میان آن‌ها تفاوتی نیست که تصادف آن را توضیح ندهد.</translation>
    </message>
    <message>
        <source>No dots yet. Begin under Room, Dot voting.</source>
        <translation>هنوز رأیی نیست. از «جلسه»، «رأی‌گیری» آغاز کنید.</translation>
    </message>
    <message>
        <source>No evidence yet. Import a survey or an event log, and the map shows scores, drop-off and grey zones.</source>
        <translation>هنوز شواهدی نیست. نظرسنجی یا لاگ رویدادها را وارد کنید تا نقشه امتیازها، ریزش در مسیر و منطقه‌های خاکستری را نشان دهد.</translation>
    </message>
    <message>
        <source>No evidence yet: import a survey or a log</source>
        <translation>هنوز شواهدی نیست: نظرسنجی یا لاگ رویدادها را وارد کنید</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>هنوز پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>No grey zone: no hand-off is shown to be worse than the others.</source>
        <translation>منطقهٔ خاکستری نیست: شواهد هیچ تحویلی را بدتر از بقیه نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>No groups of customers are known on this hand-off. Groups are columns of the export that are read as segments.</source>
        <translation>در این تحویل گروهی از مشتریان شناخته نیست. گروه‌ها ستون‌هایی از پرونده‌اند که گروه مشتریان خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>No hand-off can be ranked yet: connect touchpoints of different departments or channels.</source>
        <translation>هنوز تحویلی برای رتبه‌بندی نیست: نقطه‌های تماس واحدها یا کانال‌های گوناگون را به هم پیوند دهید.</translation>
    </message>
    <message>
        <source>no hand-off is drawn</source>
        <translation>تحویلی کشیده نشده است</translation>
    </message>
    <message>
        <source>No hand-off yet: a way between two touchpoints on which the department or the channel changes.</source>
        <translation>هنوز تحویلی نیست: راهی میان دو نقطهٔ تماس که در آن واحد یا کانال عوض می‌شود.</translation>
    </message>
    <message>
        <source>No month tells of this hand-off. Choose another one, or another measure.</source>
        <translation>هیچ ماهی دربارهٔ این تحویل چیزی نمی‌گوید. تحویل یا سنجهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>هیچ گروه دیگر</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>مشکلی یافت نشد.</translation>
    </message>
    <message>
        <source>no rating question recognised</source>
        <translation>پرسش امتیازی شناخته نشد</translation>
    </message>
    <message>
        <source>no real difference between the channels; {share}</source>
        <translation>تفاوت واقعی میان کانال‌ها نیست؛ {share}</translation>
    </message>
    <message>
        <source>No real difference between these groups.</source>
        <translation>میان این گروه‌ها تفاوت واقعی نیست.</translation>
    </message>
    <message>
        <source>no row has a case, an activity and a time</source>
        <translation>هیچ سطری مورد، فعالیت و زمان را با هم ندارد</translation>
    </message>
    <message>
        <source>no row has a weight that can be read in '{weight}'</source>
        <translation>هیچ سطری در «{weight}» وزن خواندنی ندارد</translation>
    </message>
    <message>
        <source>no row says what the complaint is about</source>
        <translation>هیچ سطری نمی‌گوید شکایت دربارهٔ چیست</translation>
    </message>
    <message>
        <source>no score given</source>
        <translation>بدون امتیاز</translation>
    </message>
    <message>
        <source>no segment '{variable}', there is {names}</source>
        <translation>گروه مشتریان «{variable}» نیست؛ آنچه هست: {names}</translation>
    </message>
    <message>
        <source>no source '{name}', there is {names}</source>
        <translation>منبع «{name}» نیست؛ آنچه هست: {names}</translation>
    </message>
    <message>
        <source>No source is left.</source>
        <translation>هیچ منبعی نمانده است.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بدون متن</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>بدون زمان خواندنی</translation>
    </message>
    <message>
        <source>no time zone, or counts nobody knows</source>
        <translation>بدون منطقهٔ زمانی، یا با شمارش‌هایی که کسی نمی‌شناسد</translation>
    </message>
    <message>
        <source>No touchpoint belongs to the department {name}.</source>
        <translation>هیچ نقطهٔ تماسی در واحد {name} نیست.</translation>
    </message>
    <message>
        <source>No touchpoint stands in the stage {name}.</source>
        <translation>هیچ نقطهٔ تماسی در مرحلهٔ {name} نیست.</translation>
    </message>
    <message>
        <source>No wait on this hand-off is known. Choose another one, or import a log.</source>
        <translation>زمان انتظار در این تحویل معلوم نیست. تحویل دیگری انتخاب کنید یا لاگ رویدادها وارد کنید.</translation>
    </message>
    <message>
        <source>No way leads from the start to {name}.</source>
        <translation>هیچ راهی از آغاز به {name} نمی‌رسد.</translation>
    </message>
    <message>
        <source>No way leads out of the loop {names}.</source>
        <translation>هیچ راهی از حلقهٔ {names} بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>بدون وزن</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Nobody else has {name} open any more.</source>
        <translation>{name} دیگر نزد کسی باز نیست.</translation>
    </message>
    <message>
        <source>nobody knows how to read version {at}</source>
        <translation>خواندن نسخهٔ {at} شناخته نیست</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>مسئولی ندارد</translation>
    </message>
    <message>
        <source>Nobody owns this hand-off</source>
        <translation>این تحویل مسئولی ندارد</translation>
    </message>
    <message>
        <source>Nobody took this way in what is shown</source>
        <translation>در آنچه نشان داده می‌شود کسی از این راه نرفته است</translation>
    </message>
    <message>
        <source>Nobody was asked here.</source>
        <translation>اینجا از کسی نظر نخواسته‌اند.</translation>
    </message>
    <message>
        <source>nobody was asked where they arrive</source>
        <translation>جایی که می‌رسند از کسی پرسیده نشده است</translation>
    </message>
    <message>
        <source>Nobody was counted here: import an event log to see what customers did.</source>
        <translation>اینجا کسی شمرده نشده است: لاگ رویدادها وارد کنید تا دیده شود مشتریان چه کرده‌اند.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>None of the steps in this log is on the map, so nothing of it can be shown. Undo, name touchpoints as the log does, and import it again; or open it from the start page as a journey of its own.</source>
        <translation>هیچ‌یک از گام‌های این لاگ روی نقشه نیست، پس چیزی از آن نمایش داده نمی‌شود. بازگردانید، نقطه‌های تماس را همان‌گونه که در لاگ است بنامید و آن را دوباره وارد کنید؛ یا آن را از صفحهٔ آغاز مانند سفری جدا باز کنید.</translation>
    </message>
    <message>
        <source>not about anything</source>
        <translation>دربارهٔ هیچ‌چیز</translation>
    </message>
    <message>
        <source>Not enough answers</source>
        <translation>پاسخ کافی نیست</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>روی نقشه نیست</translation>
    </message>
    <message>
        <source>Not on the map, {share} of what customers did: {names}</source>
        <translation>بیرون از نقشه، {share} از کارهای مشتریان: {names}</translation>
    </message>
    <message>
        <source>not read as scores, though they could be: {columns}</source>
        <translation>امتیاز خوانده نشد، هرچند می‌تواند باشد: {columns}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>Not saved: what is unsaved is kept on this computer</source>
        <translation>ذخیره نشد: کار ذخیره‌نشده روی همین رایانه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>not together with {option}</source>
        <translation>همراه با {option} به کار نمی‌رود</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>ناشناخته: {words}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>توجه: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>از آن پس چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Nothing is believed of {what} any more</source>
        <translation>دیگر باوری دربارهٔ {what} ثبت نیست</translation>
    </message>
    <message>
        <source>nothing is dated {against}; the evidence is {there}</source>
        <translation>چیزی با تاریخ {against} نیست؛ شواهد: {there}</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Import a survey or an event log to see the grey zones.</source>
        <translation>هنوز چیزی سنجیده نشده است. برای دیدن منطقه‌های خاکستری یک نظرسنجی یا لاگ رویدادها وارد کنید.</translation>
    </message>
    <message>
        <source>Nothing on the map yet</source>
        <translation>هنوز چیزی روی نقشه نیست</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>وعده‌ای داده نشده</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>گفته نشده</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to win back: %n hand-off(s) lose no more than is typical</source>
        <translation>
            <numerusform>چیزی برای بازگرداندن نیست: ریزش %n تحویل بیش از معمول نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked or logged in both periods.</source>
        <translation>در هر دو دوره چیزی پرسیده یا ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>چیزی کپی نشد</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>خروجی گرفته نشد</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>چیزی وارد نشد</translation>
    </message>
    <message>
        <source>Nothing was replaced so far.</source>
        <translation>هنوز چیزی جایگزین نشده است.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>nothing yet: the map shows how people say it is</source>
        <translation>هنوز هیچ: نقشه همان را نشان می‌دهد که گفته شده است</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>NPS after a contact</source>
        <comment>kind of source</comment>
        <translation>&#x2066;NPS&#x2069; پس از تماس</translation>
    </message>
    <message>
        <source>NPS is asked from 0 to 10; choose rating for other scales</source>
        <translation>NPS از ۰ تا ۱۰ پرسیده می‌شود؛ برای مقیاس‌های دیگر نمره را انتخاب کنید</translation>
    </message>
    <message>
        <source>NPS {number}</source>
        <translation>&#x2068;NPS&#x2069; {number}</translation>
    </message>
    <message>
        <source>Numbers show where experience breaks together with a hand-off; they do not prove that the hand-off is the cause.</source>
        <translation>عددها نشان می‌دهند تجربه کجا همراه با یک تحویل می‌شکند؛ ثابت نمی‌کنند که علت، خود تحویل است.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>Of its visits</source>
        <translation>سهم از مراجعه‌ها</translation>
    </message>
    <message>
        <source>Of the {customers} customers who came: {count}.</source>
        <translation>از {customers} مشتری که آمدند: {count}.</translation>
    </message>
    <message>
        <source>Of {customers} customers {done} completed, {lost} left for good and {open} may still go on.</source>
        <translation>از {customers} مشتری، {done} نفر به پایان رسیدند، {lost} نفر برای همیشه رفتند و {open} نفر شاید هنوز ادامه دهند.</translation>
    </message>
    <message>
        <source>Of {steps} steps on the map {departments} ({share}) pass to another department, {channels} ({channel_share}) change the channel</source>
        <translation>از {steps} گام روی نقشه، {departments} ({share}) به واحد دیگری می‌رود و {channels} ({channel_share}) کانال را عوض می‌کند</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>On another scale than before, not compared: {names}</source>
        <translation>با مقیاسی جز پیش پرسیده شده و مقایسه نشده: {names}</translation>
    </message>
    <message>
        <source>On or off the persona's pa&amp;th</source>
        <translation>گذاشتن در &amp;مسیر پرسونا یا برداشتن از آن</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>On the map, not in the data</source>
        <translation>روی نقشه هست، در داده‌ها نیست</translation>
    </message>
    <message>
        <source>One by one they would win back {sum}; repairs do not add up, because whoever gets across one hand-off comes to the next.</source>
        <translation>جداجدا {sum} مشتری برمی‌گشت؛ اثر اصلاح‌ها جمع‌پذیر نیست، زیرا هر کس از یک تحویل بگذرد به تحویل بعدی می‌رسد.</translation>
    </message>
    <message>
        <source>one JSON value on stdout</source>
        <translation>یک مقدار JSON در خروجی استاندارد</translation>
    </message>
    <message>
        <source>one of {words} is missing</source>
        <translation>یکی از این‌ها جا افتاده: {words}</translation>
    </message>
    <message>
        <source>one row per case, an event for each time: {columns}</source>
        <translation>هر سطر یک مورد است و هر زمان یک رویداد: {columns}</translation>
    </message>
    <message>
        <source>one value is longer than 16 MB</source>
        <translation>یکی از مقدارها از ۱۶ مگابایت بلندتر است</translation>
    </message>
    <message>
        <source>Only at what is chosen</source>
        <translation>فقط آنچه انتخاب شده</translation>
    </message>
    <message>
        <source>only changes of {fields} are steps, not those of {others}</source>
        <translation>فقط تغییرهای {fields} گام شمرده می‌شوند، نه تغییرهای {others}</translation>
    </message>
    <message>
        <source>Only doubtful ones</source>
        <translation>تنها تردیدی‌ها</translation>
    </message>
    <message>
        <source>only scores that cannot be counted</source>
        <translation>تنها امتیازهایی که شمردنی نیستند</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <translation>تنها آنچه مهم است</translation>
    </message>
    <message>
        <source>Only {name} was taken: drop files one after the other, or a log in several files as a folder</source>
        <translation>فقط {name} پذیرفته شد: پرونده‌ها را یکی پس از دیگری رها کنید، یا لاگ چندپرونده‌ای را به‌صورت پوشه</translation>
    </message>
    <message>
        <source>only {sources}</source>
        <translation>تنها {sources}</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>تنها {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>پرونده‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>open a backup of an earlier save</source>
        <translation>نسخهٔ پشتیبان ذخیره‌ای پیشین را باز کنید</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>open a file ending in {ending}</source>
        <translation>پرونده‌ای با پسوند {ending} باز کنید</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>باز کردن سفر</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>باز کردن نظرسنجی</translation>
    </message>
    <message>
        <source>Open an event log</source>
        <translation>باز کردن لاگ رویدادها</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>باز کردن برای نوشتن</translation>
    </message>
    <message>
        <source>open it in a spreadsheet and save it as XLSX or CSV</source>
        <translation>آن را در صفحه‌گسترده باز کنید و به‌صورت XLSX یا CSV ذخیره کنید</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>باز کردن &amp;نمونه</translation>
    </message>
    <message>
        <source>Open the &amp;map alone</source>
        <translation>باز کردن تنها &amp;نقشه</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>باز کردن نمونه</translation>
    </message>
    <message>
        <source>Open with care</source>
        <translation>باز کردن با احتیاط</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>باز کردن {name}</translation>
    </message>
    <message>
        <source>Opened with warnings</source>
        <translation>با هشدار باز شد</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>در حال باز کردن {name}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Ordibehesht</source>
        <comment>month</comment>
        <translation>اردیبهشت</translation>
    </message>
    <message>
        <source>other life-cycle rows</source>
        <translation>سطرهای دیگر چرخهٔ کار</translation>
    </message>
    <message>
        <source>other screen</source>
        <translation>نمایشگر دیگر</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a way out</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>در طول زمان</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>مسئول: {name}</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>مسئول: {owner}</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>مسئولان</translation>
    </message>
    <message>
        <source>P&amp;ersonas…</source>
        <translation>پر&amp;سوناها…</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>درد</translation>
    </message>
    <message>
        <source>part of the path is no folder</source>
        <translation>بخشی از مسیر پوشه نیست</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>بخش {number} از {count}</translation>
    </message>
    <message>
        <source>parts of the workbook overlap</source>
        <translation>بخش‌هایی از کارپوشه روی هم افتاده‌اند</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Pasted: {what}</source>
        <translation>چسبانده شد: {what}</translation>
    </message>
    <message>
        <source>path</source>
        <comment>of a persona</comment>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Path of a persona</source>
        <translation>مسیر پرسونا</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>مسیرها</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>صفحهٔ &#x2068;PDF&#x2069;</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>شمار حاضران</translation>
    </message>
    <message>
        <source>permission is missing here</source>
        <translation>اینجا مجوزی نیست</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>پرسونا</translation>
    </message>
    <message>
        <source>personal data, never kept</source>
        <translation>دادهٔ شخصی، هرگز نگه داشته نمی‌شود</translation>
    </message>
    <message>
        <source>personal data, never kept: {columns}</source>
        <translation>دادهٔ شخصی، هرگز نگه داشته نمی‌شود: {columns}</translation>
    </message>
    <message>
        <source>personal data, no segment whatever the recipe says</source>
        <translation>دادهٔ شخصی است و با وجود دستور گروه مشتریان نمی‌شود</translation>
    </message>
    <message>
        <source>personal data, not kept: {columns}</source>
        <translation>دادهٔ شخصی، نگه داشته نمی‌شود: {columns}</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>پرسوناها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>place</source>
        <comment>what a note is on</comment>
        <translation>جای یادداشت</translation>
    </message>
    <message>
        <source>Place a do&amp;t</source>
        <translation>دادن &amp;رأی</translation>
    </message>
    <message>
        <source>Place a dot</source>
        <translation>دادن رأی</translation>
    </message>
    <message>
        <source>PNG and SVG without a ground</source>
        <translation>PNG و SVG بدون زمینه</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>تصویر &#x2068;PNG&#x2069;</translation>
    </message>
    <message>
        <source>png svg pdf pptx xlsx html csv json …</source>
        <translation>&#x2066;png svg pdf pptx xlsx html csv json …&#x2069;</translation>
    </message>
    <message>
        <source>Point at a card, a line or a number of the map, or tap it: what it says.</source>
        <translation>روی کارت، خط یا عددی از نقشه بایستید یا آن را لمس کنید تا شرح آن بیاید.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>PostgreSQL needs a package that is not installed</source>
        <translation>&#x2066;PostgreSQL&#x2069; بسته‌ای می‌خواهد که نصب نیست</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>اسلایدهای پاورپوینت</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>بخش &amp;قبلی پنجره</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>ارائه</translation>
    </message>
    <message>
        <source>Presenting {name}</source>
        <translation>ارائهٔ {name}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>پیش‌تنظیم</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشکلات</translation>
    </message>
    <message>
        <source>Problems in the journey</source>
        <translation>مشکلات سفر</translation>
    </message>
    <message>
        <source>problems in the journey, one a line</source>
        <translation>مشکل‌های سفر، هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>وعده</translation>
    </message>
    <message>
        <source>promised hours</source>
        <translation>ساعت‌های وعده‌داده‌شده</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>وعده: ظرف</translation>
    </message>
    <message>
        <source>Promised within {promise}: kept for {share} ({low} to {high}).</source>
        <translation>وعده: تا {promise}؛ برای {share} وفا شد ({low} تا {high}).</translation>
    </message>
    <message>
        <source>Promised within {time}: kept for {share} (n {count})</source>
        <translation>وعده: تا {time}؛ برای {share} وفا شد (n {count})</translation>
    </message>
    <message>
        <source>Public service: a permit</source>
        <translation>خدمت عمومی: گرفتن مجوز</translation>
    </message>
    <message>
        <source>put it back and try again</source>
        <translation>آن را سر جایش بگذارید و دوباره بیازمایید</translation>
    </message>
    <message>
        <source>Put it where it is to stay</source>
        <translation>همان جا که رها شود می‌ماند</translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>گذاشتن روی نقشه</translation>
    </message>
    <message>
        <source>Put right a stage</source>
        <translation>درست کردن مرحله</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>نخست آنچه را نشان‌دار است درست کنید.</translation>
    </message>
    <message>
        <source>Put the chosen cards at the end of the persona's path, in that order</source>
        <translation>کارت‌های انتخاب‌شده را به همان ترتیب در پایان مسیر پرسونا می‌گذارد</translation>
    </message>
    <message>
        <source>put the file beside this one</source>
        <translation>پرونده را کنار همین پرونده بگذارید</translation>
    </message>
    <message>
        <source>put the file it joins there, or give another recipe</source>
        <translation>پرونده‌ای را که می‌پیوندد آنجا بگذارید، یا دستور دیگری بدهید</translation>
    </message>
    <message>
        <source>Put the stage or the department elsewhere</source>
        <translation>بردن مرحله یا واحد به جای دیگر</translation>
    </message>
    <message>
        <source>Put the timer away</source>
        <translation>برداشتن زمان‌سنج</translation>
    </message>
    <message>
        <source>put the timer away</source>
        <translation>برداشتن زمان‌سنج</translation>
    </message>
    <message>
        <source>Put this comment on the chosen touchpoint or hand-off, else on its own</source>
        <translation>این نظر را روی نقطهٔ تماس یا تحویل انتخاب‌شده بگذارید، وگرنه روی نقطهٔ خودش</translation>
    </message>
    <message numerus="yes">
        <source>put together of %n column(s)</source>
        <translation>
            <numerusform>برآمده از %n ستون</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>R is weighed by this journey's own weights, not the standard ones: {parts}.</source>
        <translation>R با وزن‌های خود این سفر سنجیده شده است، نه با وزن‌های استاندارد: {parts}.</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>&amp;دستور</translation>
    </message>
    <message>
        <source>Rabi I</source>
        <comment>month</comment>
        <translation>ربیع‌الاول</translation>
    </message>
    <message>
        <source>Rabi II</source>
        <comment>month</comment>
        <translation>ربیع‌الثانی</translation>
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
        <translation>رتبه</translation>
    </message>
    <message>
        <source>rank 90 %</source>
        <translation>رتبه ۹۰٪</translation>
    </message>
    <message>
        <source>Rank {rank}, in nine of ten draws between {low} and {high}; the worst of all in {chance} of them</source>
        <translation>رتبهٔ {rank}، در نُه نمونه‌گیری از ده میان {low} و {high}؛ در {chance} آن‌ها بدترین همه</translation>
    </message>
    <message>
        <source>Rank, from</source>
        <translation>رتبه، از</translation>
    </message>
    <message>
        <source>Rank, to</source>
        <translation>رتبه، تا</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>رتبه‌بندی</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>name of a metric</comment>
        <translation>نمره</translation>
    </message>
    <message>
        <source>rating {number} of {best}</source>
        <translation>نمرهٔ {number} از {best}</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>تغییر &amp;نام</translation>
    </message>
    <message>
        <source>Re&amp;name version…</source>
        <translation>تغییر &amp;نام نسخه…</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>رسیدن</translation>
    </message>
    <message>
        <source>Read &amp;as another…</source>
        <translation>&amp;خواندن به نامی دیگر…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>read as a column for each question, further down</source>
        <translation>به‌صورت یک ستون برای هر پرسش خوانده می‌شود، پایین‌تر</translation>
    </message>
    <message>
        <source>read as kept under '{name}'</source>
        <translation>خوانده شد مانند «{name}» که نگه داشته شده بود</translation>
    </message>
    <message>
        <source>Read as last time ({known}).</source>
        <translation>مانند بار پیش خوانده شد ({known}).</translation>
    </message>
    <message>
        <source>read it as an event log</source>
        <translation>آن را لاگ رویدادها بخوانید</translation>
    </message>
    <message>
        <source>Read like {known}.</source>
        <translation>مانند {known} خوانده شد.</translation>
    </message>
    <message>
        <source>Read like {name}</source>
        <translation>خواندن مانند {name}</translation>
    </message>
    <message>
        <source>read sheet '{name}' of {count}: it looks most like answers</source>
        <translation>برگهٔ «{name}» از {count} برگه خوانده شد: بیش از همه به پاسخ‌ها می‌ماند</translation>
    </message>
    <message>
        <source>Read {name} as</source>
        <translation>{name} خوانده شود</translation>
    </message>
    <message>
        <source>Read {name} as {other}</source>
        <translation>خواندن {name} به نام {other}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>خواندن {name}</translation>
    </message>
    <message>
        <source>Real change</source>
        <translation>تغییر واقعی</translation>
    </message>
    <message>
        <source>real change</source>
        <translation>تغییر واقعی</translation>
    </message>
    <message>
        <source>real change of the score</source>
        <translation>تغییر واقعی امتیاز</translation>
    </message>
    <message>
        <source>Real changes</source>
        <translation>تغییرهای واقعی</translation>
    </message>
    <message>
        <source>really better</source>
        <translation>واقعاً بهتر</translation>
    </message>
    <message>
        <source>really different</source>
        <translation>واقعاً متفاوت</translation>
    </message>
    <message>
        <source>really worse</source>
        <translation>واقعاً بدتر</translation>
    </message>
    <message>
        <source>received on: {column}</source>
        <translation>تاریخ دریافت: {column}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>اخیر</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>پیوند دادن دوباره</translation>
    </message>
    <message>
        <source>Remember all this under a name, with the journey</source>
        <translation>به یاد سپردن همهٔ این‌ها با یک نام، همراه سفر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove export preset</source>
        <translation>برداشتن پیش‌تنظیم خروجی</translation>
    </message>
    <message>
        <source>remove it or export the log again</source>
        <translation>آن را بردارید یا از لاگ رویدادها دوباره خروجی بگیرید</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>برداشتن نشان</translation>
    </message>
    <message>
        <source>remove that source first if you want to count it again</source>
        <translation>اگر می‌خواهید دوباره شمرده شود، نخست آن منبع را کنار بگذارید</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>حذف الگو</translation>
    </message>
    <message>
        <source>Remove the template {name}?</source>
        <translation>الگوی {name} حذف شود؟</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>حذف این یادداشت</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>حذف این الگو</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>against the other version</comment>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>نامش را عوض کنید</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>تغییر نام سفر</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>نام یکی از آن دو را عوض کنید</translation>
    </message>
    <message>
        <source>Rename version</source>
        <translation>تغییر نام نسخه</translation>
    </message>
    <message>
        <source>rename: a table of texts is needed</source>
        <translation>&#x2066;rename&#x2069;: جدولی از متن‌ها لازم است</translation>
    </message>
    <message>
        <source>renamed, {change}</source>
        <translation>نام عوض شد، {change}</translation>
    </message>
    <message>
        <source>Repair &amp;all</source>
        <translation>اصلاح &amp;همه</translation>
    </message>
    <message>
        <source>Repair of {name}</source>
        <translation>اصلاح {name}</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>پاسخ‌دهنده</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>آشکار کردن</translation>
    </message>
    <message>
        <source>Reveal the dots</source>
        <translation>آشکار کردن رأی‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %n dot(s) placed</source>
        <translation>
            <numerusform>آشکار شد: %n رأی داده شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>وارونه کردن</translation>
    </message>
    <message>
        <source>River: its height is the share of customers who get this far</source>
        <translation>رود: بلندی آن سهم مشتریانی است که تا اینجا می‌رسند</translation>
    </message>
    <message>
        <source>River: its height is the share of customers who get this far; green would be won back</source>
        <translation>رود: بلندی آن سهم مشتریانی است که تا اینجا می‌رسند؛ سبز آن‌هایی‌اند که برمی‌گشتند</translation>
    </message>
    <message>
        <source>Row {number} of the clipboard is longer than a name of {most} letters</source>
        <translation>سطر {number} بریده‌دان از نامی با {most} حرف بلندتر است</translation>
    </message>
    <message>
        <source>row {number}: {text}</source>
        <translation>سطر {number}: {text}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>سطر {row}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>سطر {row}، ستون {column}</translation>
    </message>
    <message>
        <source>rows without a single cell are not counted</source>
        <translation>سطرهای کاملاً خالی شمرده نمی‌شوند</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>ب&amp;رگه</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>&amp;منبع‌ها…</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;زیرعنوان</translation>
    </message>
    <message>
        <source>Safar</source>
        <comment>month</comment>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضی</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>ذخیره با &amp;نام…</translation>
    </message>
    <message>
        <source>save a copy on another disk</source>
        <translation>یک کپی روی دیسکی دیگر ذخیره کنید</translation>
    </message>
    <message>
        <source>save a copy on this computer</source>
        <translation>یک کپی روی همین رایانه ذخیره کنید</translation>
    </message>
    <message>
        <source>save a copy somewhere else</source>
        <translation>یک کپی در جای دیگر ذخیره کنید</translation>
    </message>
    <message>
        <source>save a copy under another name</source>
        <translation>یک کپی با نام دیگر ذخیره کنید</translation>
    </message>
    <message>
        <source>save a copy, or overwrite it on purpose</source>
        <translation>یک کپی ذخیره کنید، یا آگاهانه روی آن بنویسید</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>ذخیره به‌عنوان ا&amp;لگو…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>ذخیره به‌عنوان الگو</translation>
    </message>
    <message>
        <source>save it as a file ending in {ending}</source>
        <translation>آن را در پرونده‌ای با پسوند {ending} ذخیره کنید</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>آن را به UTF-8 ذخیره کنید</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>آن را بدون گذرواژه ذخیره کنید</translation>
    </message>
    <message>
        <source>save somewhere else</source>
        <translation>در جای دیگر ذخیره کنید</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>تغییرات {name} ذخیره شود؟</translation>
    </message>
    <message>
        <source>Save the journey</source>
        <translation>ذخیرهٔ سفر</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>ذخیرهٔ دستور</translation>
    </message>
    <message>
        <source>save the sheet as CSV</source>
        <translation>برگه را به‌صورت CSV ذخیره کنید</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} ذخیره شد</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>در حال ذخیرهٔ {name}</translation>
    </message>
    <message>
        <source>say how they are written: {key}</source>
        <translation>بگویید چگونه نوشته شده‌اند: {key}</translation>
    </message>
    <message>
        <source>Say of at least one column that it is a score.</source>
        <translation>دست‌کم یک ستون را امتیاز معرفی کنید.</translation>
    </message>
    <message>
        <source>says which touchpoint each score is about</source>
        <translation>می‌گوید هر امتیاز دربارهٔ کدام نقطهٔ تماس است</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Score after it</source>
        <translation>امتیاز پس از آن</translation>
    </message>
    <message>
        <source>Score where they arrive</source>
        <translation>امتیاز جایی که می‌رسند</translation>
    </message>
    <message>
        <source>score {number}</source>
        <translation>امتیاز {number}</translation>
    </message>
    <message>
        <source>Score, by month</source>
        <translation>امتیاز، ماه به ماه</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>امتیازها</translation>
    </message>
    <message>
        <source>scores after it</source>
        <comment>kind of evidence</comment>
        <translation>امتیازهای پس از آن</translation>
    </message>
    <message>
        <source>scores fall for some</source>
        <translation>افت امتیاز نزد برخی مشتریان</translation>
    </message>
    <message>
        <source>scores in a table of a warehouse are not counted: {columns}</source>
        <translation>امتیازهای درون یک جدول انبار داده شمرده نمی‌شوند: {columns}</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>&amp;گروه‌های مشتریان</translation>
    </message>
    <message>
        <source>Search the comments</source>
        <translation>جست‌وجو در نظرها</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه مشتریان</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>گروه مشتریان</translation>
    </message>
    <message numerus="yes">
        <source>segment, %n value(s)</source>
        <translation>
            <numerusform>گروه مشتریان، %n مقدار</numerusform>
        </translation>
    </message>
    <message>
        <source>segments can only be shown side by side while none is chosen</source>
        <translation>گروه‌ها تنها زمانی کنار هم نشان داده می‌شوند که هیچ‌کدام انتخاب نشده باشد</translation>
    </message>
    <message>
        <source>segments: '{name}' is no segment of this log</source>
        <translation>&#x2066;segments&#x2069;: «{name}» در این لاگ گروه مشتریان نیست</translation>
    </message>
    <message>
        <source>segments: {columns}</source>
        <translation>گروه‌های مشتریان: {columns}</translation>
    </message>
    <message>
        <source>Select a&amp;like</source>
        <translation>انتخاب &amp;همانندها</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>انتخاب &amp;همه</translation>
    </message>
    <message>
        <source>Select all columns read like this one (Ctrl+L)</source>
        <translation>همهٔ ستون‌هایی که مانند این خوانده می‌شوند (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>پس فرستاده</translation>
    </message>
    <message>
        <source>sent back</source>
        <comment>kind of evidence</comment>
        <translation>دوباره‌کاری</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>جمله‌ها</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>Set c&amp;hannel…</source>
        <translation>تعیین &amp;کانال…</translation>
    </message>
    <message>
        <source>Set channel</source>
        <translation>تعیین کانال</translation>
    </message>
    <message>
        <source>Set de&amp;partment…</source>
        <translation>تعیین &amp;واحد…</translation>
    </message>
    <message>
        <source>Set department</source>
        <translation>تعیین واحد</translation>
    </message>
    <message>
        <source>set {setting} to its path</source>
        <translation>مسیر آن را در {setting} بگذارید</translation>
    </message>
    <message>
        <source>set {setting}, or PGHOST, PGUSER and their like</source>
        <translation>{setting} را تنظیم کنید، یا &#x2066;PGHOST&#x2069; و &#x2066;PGUSER&#x2069; و مانند آن‌ها را</translation>
    </message>
    <message>
        <source>set {setting}, such as sc://host:15002</source>
        <translation>{setting} را تنظیم کنید، مانند &#x2066;sc://host:15002&#x2069;</translation>
    </message>
    <message>
        <source>Several voices</source>
        <translation>چند صدا</translation>
    </message>
    <message>
        <source>Shaban</source>
        <comment>month</comment>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Shahrivar</source>
        <comment>month</comment>
        <translation>شهریور</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Share of the visits</source>
        <translation>سهم از مراجعه‌ها</translation>
    </message>
    <message>
        <source>share of visits</source>
        <translation>سهم از مراجعه‌ها</translation>
    </message>
    <message>
        <source>share still waiting (those not arrived counted)</source>
        <translation>سهم کسانی که هنوز منتظرند (نرسیده‌ها هم شمرده شده‌اند)</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <comment>month</comment>
        <translation>شوال</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Shift و کلیدهای جهت</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift یا Ctrl و کلیک</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;نمایش</translation>
    </message>
    <message>
        <source>Shop with online orders</source>
        <translation>فروشگاه با سفارش آنلاین</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show &amp;departments</source>
        <translation>نمایش &amp;واحدها</translation>
    </message>
    <message>
        <source>Show on the map: {name}</source>
        <translation>نشان دادن روی نقشه: {name}</translation>
    </message>
    <message>
        <source>Show or hide the departments</source>
        <translation>نمایش یا پنهان کردن واحدها</translation>
    </message>
    <message>
        <source>Show the journey as it was measured</source>
        <translation>نشان دادن سفر همان‌گونه که سنجیده شده است</translation>
    </message>
    <message>
        <source>Show the logo</source>
        <translation>نمایش نشان</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>نشان دادن نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>show this and end</source>
        <translation>نشان دادن همین راهنما</translation>
    </message>
    <message>
        <source>Show version</source>
        <translation>نمایش نسخه</translation>
    </message>
    <message>
        <source>Shows where an organisation lets go of the customer's hand.</source>
        <translation>نشان می‌دهد سازمان کجا دست مشتری را رها می‌کند.</translation>
    </message>
    <message>
        <source>side by side: {variable}</source>
        <translation>کنار هم: {variable}</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>جزئیات ریز</translation>
    </message>
    <message>
        <source>small print: legend and strip</source>
        <translation>جزئیات: راهنما و نوار تجربه</translation>
    </message>
    <message>
        <source>Social posts</source>
        <comment>kind of source</comment>
        <translation>نوشته‌های شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Software subscription</source>
        <translation>اشتراک نرم‌افزار</translation>
    </message>
    <message>
        <source>some bytes are damaged; the characters they stood for are shown as {sign}</source>
        <translation>چند بایت آسیب دیده است؛ به جای نویسه‌های آن‌ها {sign} نشان داده می‌شود</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص دیگری</translation>
    </message>
    <message>
        <source>somebody else has this file open</source>
        <translation>کس دیگری این پرونده را باز دارد</translation>
    </message>
    <message>
        <source>Something else is still running: wait for it.</source>
        <translation>کار دیگری هنوز در جریان است: تا پایان آن صبر کنید.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>خطایی رخ داد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>source '{against}' would be compared with itself</source>
        <translation>منبع «{against}» با خودش سنجیده می‌شد</translation>
    </message>
    <message>
        <source>Source: {names}</source>
        <translation>منبع: {names}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>Space or middle button, or two fingers</source>
        <translation>Space یا دکمهٔ میانی، یا دو انگشت</translation>
    </message>
    <message>
        <source>Split customers</source>
        <translation>مشتریان دوقطبی</translation>
    </message>
    <message>
        <source>split customers: two crowds</source>
        <translation>مشتریان دوقطبی: دو دسته</translation>
    </message>
    <message>
        <source>split the journey</source>
        <translation>سفر را به چند سفر بخش کنید</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>نورافکن</translation>
    </message>
    <message>
        <source>spotlight on or off</source>
        <translation>نورافکن روشن یا خاموش</translation>
    </message>
    <message>
        <source>Squared fall of the score from before to after, of customers who answered both: 0% when nobody's fell, 100% when everybody's fell from best to worst</source>
        <translation>مجذور افت امتیاز از پیش به پس، نزد مشتریانی که به هر دو پاسخ داده‌اند: ۰٪ اگر امتیاز هیچ‌کس نیفتاده باشد، ۱۰۰٪ اگر امتیاز همه از بهترین به بدترین افتاده باشد</translation>
    </message>
    <message>
        <source>Squared shortfall of the answers after the hand-off: 0% when all give the best answer, 100% when all give the worst</source>
        <translation>مجذور کاستی پاسخ‌ها پس از تحویل: ۰٪ اگر همه بهترین پاسخ را بدهند، ۱۰۰٪ اگر همه بدترین را بدهند</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>Stages guessed from the log</source>
        <translation>مرحله‌های حدس‌زده از روی لاگ</translation>
    </message>
    <message>
        <source>Stages, departments, channels, touchpoints, hand-offs and notes are kept. Evidence, recipes, beliefs and votes are left out.</source>
        <translation>مرحله‌ها، واحدها، کانال‌ها، نقطه‌های تماس، تحویل‌ها و یادداشت‌ها نگه داشته می‌شوند. شواهد، دستورها، باورها و رأی‌ها کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>start or stop the timer</source>
        <translation>آغاز یا توقف زمان‌سنج</translation>
    </message>
    <message>
        <source>stays in the department</source>
        <translation>در همان واحد می‌ماند</translation>
    </message>
    <message>
        <source>Stays in the same hands and on the same channel</source>
        <translation>در همان واحد و همان کانال می‌ماند</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Steps back: {count}, all of them straight where one came from</source>
        <translation>گام‌های رو به عقب: {count}، همه یک‌راست به جای پیشین</translation>
    </message>
    <message>
        <source>Steps back: {count}, {pingpong} of them straight where one came from</source>
        <translation>گام‌های رو به عقب: {count}، {pingpong} تای آن‌ها یک‌راست به جای پیشین</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>هنوز باز</translation>
    </message>
    <message>
        <source>Still waiting at the end of the log</source>
        <translation>در پایان لاگ هنوز منتظر</translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <translation>متوقف شد، چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>stored from 1 for 0</source>
        <translation>صفر به‌صورت ۱ ذخیره شده</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>قوت شواهد</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>زیرعنوان</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>kind of source</comment>
        <translation>نظرسنجی</translation>
    </message>
    <message>
        <source>Survey export</source>
        <translation>خروجی نظرسنجی</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>suspected grey zone</source>
        <translation>منطقهٔ خاکستری مشکوک</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>طرح &#x2068;SVG&#x2069;</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>T&amp;ransparent ground</source>
        <translation>زمینهٔ &amp;شفاف</translation>
    </message>
    <message>
        <source>Tab, nothing written</source>
        <translation>نام خالی و Tab</translation>
    </message>
    <message>
        <source>Take a dot &amp;back</source>
        <translation>پس گرفتن ر&amp;أی</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>پس گرفتن رأی</translation>
    </message>
    <message>
        <source>Take all dots a&amp;way</source>
        <translation>برداشتن &amp;همهٔ رأی‌ها</translation>
    </message>
    <message>
        <source>Take all dots away</source>
        <translation>برداشتن همهٔ رأی‌ها</translation>
    </message>
    <message>
        <source>take another name</source>
        <translation>نام دیگری بدهید</translation>
    </message>
    <message>
        <source>take CSV of your web analytics, a row for each event: who, what and when</source>
        <translation>از ابزار آمار وب‌سایت خود CSV بگیرید، برای هر رویداد یک ردیف: چه کسی، چه کاری و چه زمانی</translation>
    </message>
    <message>
        <source>take it out of the scores in the recipe</source>
        <translation>آن را در دستور از امتیازها بیرون ببرید</translation>
    </message>
    <message>
        <source>take it out of the segments in the recipe</source>
        <translation>آن را در دستور از گروه‌های مشتریان بیرون ببرید</translation>
    </message>
    <message>
        <source>Take it to another touchpoint</source>
        <translation>بردن آن به نقطهٔ تماس دیگر</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>برداشتن از نقشه</translation>
    </message>
    <message>
        <source>take one kind, such as {pattern}</source>
        <translation>یک نوع را بگیرید، مانند {pattern}</translation>
    </message>
    <message>
        <source>Take out source</source>
        <translation>کنار گذاشتن منبع</translation>
    </message>
    <message>
        <source>Take the belief back</source>
        <translation>پس گرفتن باور</translation>
    </message>
    <message>
        <source>take the other option, or another recipe</source>
        <translation>گزینهٔ دیگر را بگیرید، یا دستوری دیگر</translation>
    </message>
    <message>
        <source>taken for {name}</source>
        <translation>همان {name} گرفته شد</translation>
    </message>
    <message>
        <source>taken to rise from worst to best, up to {top}</source>
        <translation>از بد به خوب گرفته شد، تا {top}</translation>
    </message>
    <message>
        <source>takes no value such as {value}</source>
        <translation>مقداری مانند {value} نمی‌گیرد</translation>
    </message>
    <message>
        <source>Te&amp;xt as outlines, the same everywhere</source>
        <translation>متن به شکل طرح، همه‌جا &amp;یکسان</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of a note</comment>
        <translation>متن</translation>
    </message>
    <message>
        <source>text in SVG as outlines</source>
        <translation>نوشته‌های SVG به‌صورت خطوط پیرامون</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of %n grey zone(s)</source>
        <translation>
            <numerusform>این آخرین مورد از %n منطقهٔ خاکستری بود</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity column has more than {most} different values</source>
        <translation>ستون فعالیت بیش از {most} مقدار متفاوت دارد</translation>
    </message>
    <message>
        <source>The arithmetic of the index</source>
        <translation>حساب شاخص</translation>
    </message>
    <message>
        <source>The case begins here</source>
        <translation>مورد از اینجا آغاز می‌شود</translation>
    </message>
    <message>
        <source>the channel explains {share} of the differences (n {count})</source>
        <translation>کانال {share} از تفاوت‌ها را توضیح می‌دهد ({count} پاسخ)</translation>
    </message>
    <message>
        <source>The clipboard holds data of another program, no list of touchpoints: copy lines of text or cells of a spreadsheet</source>
        <translation>در بریده‌دان دادهٔ برنامهٔ دیگری است، نه فهرستی از نقطه‌های تماس: سطرهای متن یا خانه‌های صفحه‌گسترده را کپی کنید</translation>
    </message>
    <message>
        <source>The clipboard holds something that is no text</source>
        <translation>آنچه در بریده‌دان است متن نیست</translation>
    </message>
    <message>
        <source>The clipboard holds {number} MB of text; a list of touchpoints has at most {most} rows</source>
        <translation>در بریده‌دان {number} مگابایت متن است؛ فهرست نقطه‌های تماس حداکثر {most} سطر دارد</translation>
    </message>
    <message>
        <source>The clipboard holds {number} rows; at most {most} can be pasted at once</source>
        <translation>در بریده‌دان {number} سطر است؛ هر بار حداکثر {most} سطر چسبانده می‌شود</translation>
    </message>
    <message>
        <source>the column '{column}' holds no dates that can be read</source>
        <translation>ستون «{column}» تاریخ خواندنی ندارد</translation>
    </message>
    <message>
        <source>the column '{column}' holds no times</source>
        <translation>ستون «{column}» زمان ندارد</translation>
    </message>
    <message>
        <source>the column '{column}' holds no times that can be read: {examples}</source>
        <translation>ستون «{column}» زمان خواندنی ندارد: {examples}</translation>
    </message>
    <message>
        <source>the column '{column}' is empty</source>
        <translation>ستون «{column}» خالی است</translation>
    </message>
    <message>
        <source>the column '{column}' is missing</source>
        <translation>ستون «{column}» نیست</translation>
    </message>
    <message>
        <source>the column beside it says the same in numbers</source>
        <translation>ستون کنارش همین را با عدد می‌گوید</translation>
    </message>
    <message>
        <source>the columns are {names}</source>
        <translation>ستون‌ها: {names}</translation>
    </message>
    <message>
        <source>the columns of the comments are missing</source>
        <translation>ستون‌های نظرها نیست</translation>
    </message>
    <message>
        <source>the columns {columns} hold shares, no answers</source>
        <translation>ستون‌های {columns} سهم‌ها را دارند، نه پاسخ‌ها را</translation>
    </message>
    <message>
        <source>The comments cannot be read</source>
        <translation>نظرها خوانده نمی‌شوند</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>ارتباط با سرور قطع شد</translation>
    </message>
    <message>
        <source>the counts are damaged ({reason})</source>
        <translation>شمارش‌ها آسیب دیده است ({reason})</translation>
    </message>
    <message>
        <source>The counts could not be recovered: import the exports once more.</source>
        <translation>شمارش‌ها بازیابی نشد: پرونده‌های خروجی را یک بار دیگر وارد کنید.</translation>
    </message>
    <message>
        <source>the dates in '{column}' cannot be read (such as '{example}')</source>
        <translation>تاریخ‌های «{column}» خواندنی نیست (مانند «{example}»)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>دیسک پر است</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>دیسک خطا گزارش می‌کند</translation>
    </message>
    <message>
        <source>The drive does not answer: save under another name, on this computer.</source>
        <translation>درایو پاسخ نمی‌دهد: با نامی دیگر روی همین رایانه ذخیره کنید.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>the evidence is {first} to {last}</source>
        <translation>شواهد از {first} تا {last} است</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>نمونه باز نمی‌شود</translation>
    </message>
    <message>
        <source>the export dialog keeps one in the document</source>
        <translation>پنجرهٔ خروجی گرفتن یکی را در سند نگه می‌دارد</translation>
    </message>
    <message>
        <source>the field '{name}' is missing</source>
        <translation>فیلد «{name}» نیست</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>پرونده باز نمی‌شود: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>پرونده خواندنی نیست</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>پرونده خواندنی نیست ({reason})</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>پرونده هنگام خواندن تغییر کرد</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>پرونده تغییر کرده است</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>پرونده سطری ندارد</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>پرونده آسیب دیده یا ناتمام است</translation>
    </message>
    <message>
        <source>the file is damaged or no text file: export it again</source>
        <translation>پرونده آسیب دیده یا متنی نیست: دوباره خروجی بگیرید</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>پرونده خالی است</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>پرونده دیگر نیست</translation>
    </message>
    <message>
        <source>the file is larger than this disk or account allows</source>
        <translation>پرونده بزرگ‌تر از آن است که این دیسک یا حساب اجازه می‌دهد</translation>
    </message>
    <message>
        <source>the file is not packed as its name says</source>
        <translation>پرونده آن‌گونه که نامش می‌گوید فشرده نیست</translation>
    </message>
    <message>
        <source>the file is open in another program</source>
        <translation>پرونده در برنامهٔ دیگری باز است</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>پرونده فقط‌خواندنی است</translation>
    </message>
    <message>
        <source>the file is too large to be a journey</source>
        <translation>پرونده بزرگ‌تر از آن است که سفر باشد</translation>
    </message>
    <message>
        <source>The file of {name} is not there any more: save it anew.</source>
        <translation>پروندهٔ {name} دیگر آنجا نیست: آن را از نو ذخیره کنید.</translation>
    </message>
    <message>
        <source>the file unpacks to more than {total} MB from {packed} MB</source>
        <translation>پرونده از {packed} مگابایت به بیش از {total} مگابایت باز می‌شود</translation>
    </message>
    <message>
        <source>the file unpacks to more than {total} MB, far more than a log of its size does</source>
        <translation>پرونده به بیش از {total} مگابایت باز می‌شود، بسیار بیش از لاگی با این اندازه</translation>
    </message>
    <message>
        <source>the file was changed by somebody else since it was opened</source>
        <translation>از زمان باز شدن، کس دیگری پرونده را تغییر داده است</translation>
    </message>
    <message>
        <source>the file was moved or removed since it was opened</source>
        <translation>از زمان باز شدن، پرونده جابه‌جا یا حذف شده است</translation>
    </message>
    <message>
        <source>the file would not give back what is in this document</source>
        <translation>پرونده آنچه را در این سند است پس نمی‌داد</translation>
    </message>
    <message>
        <source>the first month</source>
        <translation>نخستین ماه</translation>
    </message>
    <message>
        <source>the first month that counts</source>
        <translation>نخستین ماهی که به شمار می‌آید</translation>
    </message>
    <message>
        <source>The first slide shows the journey with these repairs; all others show it as it was measured.</source>
        <translation>اسلاید نخست سفر را با این اصلاح‌ها نشان می‌دهد؛ همهٔ اسلایدهای دیگر آن را همان‌گونه که اندازه‌گیری شده نشان می‌دهند.</translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation>{count} مورد نخست فهرست شده</translation>
    </message>
    <message>
        <source>the folder cannot be made: {reason}</source>
        <translation>پوشه ساخته نمی‌شود: {reason}</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>پوشه خواندنی نیست: {reason}</translation>
    </message>
    <message>
        <source>The grey zone before</source>
        <translation>منطقهٔ خاکستری پیشین</translation>
    </message>
    <message>
        <source>the gzip file is cut off or damaged</source>
        <translation>پروندهٔ &#x2066;gzip&#x2069; ناتمام یا آسیب‌دیده است</translation>
    </message>
    <message>
        <source>the id '{id}' is taken</source>
        <translation>شناسهٔ «{id}» پیش‌تر به کار رفته است</translation>
    </message>
    <message>
        <source>the id '{id}' is used twice</source>
        <translation>شناسهٔ «{id}» دو بار به کار رفته است</translation>
    </message>
    <message>
        <source>The import is still running: wait for it or cancel it</source>
        <translation>وارد کردن داده هنوز ادامه دارد: صبر کنید یا انصراف دهید</translation>
    </message>
    <message>
        <source>The index of a hand-off adds up how much worse than typical it is in each of these. What the journey has no evidence of counts nothing. Other weights than the standard ones are kept with the journey and told wherever it is shown.</source>
        <translation>شاخص هر تحویل جمع می‌زند که در هر یک از این‌ها چقدر از معمول بدتر است. آنچه سفر شاهدی برایش ندارد به حساب نمی‌آید. وزن‌های غیر از وزن‌های استاندارد همراه سفر نگه داشته و هر جا نشان داده شود گفته می‌شوند.</translation>
    </message>
    <message>
        <source>the journal is damaged ({reason})</source>
        <translation>دفتر بازیابی آسیب دیده است ({reason})</translation>
    </message>
    <message>
        <source>The journey as it &amp;is</source>
        <translation>سفر همان‌گونه که ه&amp;ست</translation>
    </message>
    <message>
        <source>The journey cannot be saved where it stands.</source>
        <translation>سفر در جایی که هست ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>The journey has no touchpoints yet.</source>
        <translation>سفر هنوز نقطهٔ تماسی ندارد.</translation>
    </message>
    <message>
        <source>the journey itself stands there</source>
        <translation>خود سفر در آنجاست</translation>
    </message>
    <message>
        <source>The journey was not saved</source>
        <translation>سفر ذخیره نشد</translation>
    </message>
    <message>
        <source>the key '{key}' stands twice in one object, with '{first}' and '{second}'</source>
        <translation>کلید «{key}» در یک شیء دو بار آمده است، با «{first}» و «{second}»</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>آخرین ماه</translation>
    </message>
    <message>
        <source>the last month that counts</source>
        <translation>واپسین ماهی که به شمار می‌آید</translation>
    </message>
    <message>
        <source>the last row has {cells} of {width} cells: the file is cut short</source>
        <translation>سطر آخر {cells} خانه از {width} خانه را دارد: پرونده ناتمام است</translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation>پیوند پرونده به خودش می‌رسد</translation>
    </message>
    <message>
        <source>the link leads to a file that is not there</source>
        <translation>پیوند به پرونده‌ای می‌رسد که نیست</translation>
    </message>
    <message>
        <source>the log '{name}' must be counted again, and its file is gone or changed</source>
        <translation>لاگ «{name}» باید دوباره شمرده شود و پرونده‌اش دیگر نیست یا تغییر کرده است</translation>
    </message>
    <message>
        <source>The log does not know both ends of this hand-off. Choose another one, or import a log.</source>
        <translation>لاگ هر دو سر این تحویل را نمی‌شناسد. تحویل دیگری انتخاب کنید یا لاگی وارد کنید.</translation>
    </message>
    <message>
        <source>the log has a DOCTYPE, which XES does not know and which can hide an attack</source>
        <translation>لاگ یک &#x2066;DOCTYPE&#x2069; دارد که XES نمی‌شناسد و می‌تواند حمله‌ای را پنهان کند</translation>
    </message>
    <message>
        <source>the log has more than {most} attributes</source>
        <translation>لاگ بیش از {most} ویژگی دارد</translation>
    </message>
    <message>
        <source>the log is cut off</source>
        <translation>لاگ رویدادها ناتمام است</translation>
    </message>
    <message>
        <source>the log is nested more than {most} deep</source>
        <translation>لاگ بیش از {most} لایه تودرتوست</translation>
    </message>
    <message>
        <source>the logo is larger than 10 MB</source>
        <translation>نشان از ۱۰ مگابایت بزرگ‌تر است</translation>
    </message>
    <message>
        <source>The logs are being counted again: wait or cancel it</source>
        <translation>لاگ‌ها دوباره شمرده می‌شوند: صبر کنید یا لغوش کنید</translation>
    </message>
    <message>
        <source>the lowest mark is the best</source>
        <translation>کمترین نمره بهترین است</translation>
    </message>
    <message>
        <source>the main job on the shipped example</source>
        <translation>کار اصلی روی نمونهٔ همراه برنامه</translation>
    </message>
    <message>
        <source>The map alone comes without counts and recipes, as a copy. The unsaved work stays where it is until you discard it.</source>
        <translation>نقشه به‌تنهایی، بدون شمارش‌ها و دستورها، به‌صورت کپی باز می‌شود. کار ذخیره‌نشده سر جای خود می‌ماند تا خودتان دورش بیندازید.</translation>
    </message>
    <message>
        <source>The map alone on the whole screen</source>
        <translation>تنها نقشه، در تمام صفحه</translation>
    </message>
    <message>
        <source>The map with the departments' lanes, or as the customer sees it</source>
        <translation>نقشه با ردیف واحدها، یا آن‌گونه که مشتری می‌بیند</translation>
    </message>
    <message>
        <source>the metric is unknown</source>
        <translation>سنجه ناشناخته است</translation>
    </message>
    <message>
        <source>The mix of customers changed</source>
        <translation>ترکیب مشتریان عوض شده است</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>این نام پذیرفتنی نیست</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>نام بیش از اندازه بلند است</translation>
    </message>
    <message numerus="yes">
        <source>The name {name} is used %n time(s).</source>
        <translation>
            <numerusform>نام {name} %n بار به کار رفته است.</numerusform>
        </translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>درایو شبکه پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>the network drive has gone</source>
        <translation>درایو شبکه دیگر در دسترس نیست</translation>
    </message>
    <message>
        <source>The next grey zone, worst first</source>
        <translation>منطقهٔ خاکستری بعدی، از بدترین</translation>
    </message>
    <message>
        <source>the number cannot be negative: {value}</source>
        <translation>عدد نمی‌تواند منفی باشد: {value}</translation>
    </message>
    <message>
        <source>the number is missing or out of range</source>
        <translation>عدد نیست یا بیرون از بازه است</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>عدد بیرون از بازه است</translation>
    </message>
    <message>
        <source>The numbers behind the picture</source>
        <translation>عددهای پشت تصویر</translation>
    </message>
    <message>
        <source>the one before (also PgUp)</source>
        <translation>منطقهٔ پیشین (یا PgUp)</translation>
    </message>
    <message>
        <source>the packed file is cut short</source>
        <translation>پروندهٔ فشرده ناتمام است</translation>
    </message>
    <message>
        <source>the packed file is damaged</source>
        <translation>پروندهٔ فشرده آسیب دیده است</translation>
    </message>
    <message>
        <source>the paper stands upright</source>
        <translation>کاغذ ایستاده</translation>
    </message>
    <message>
        <source>the PDF cut to sheets of A4</source>
        <translation>PDF بریده‌شده به برگ‌های A4</translation>
    </message>
    <message>
        <source>The persona meets the &amp;whole map</source>
        <translation>پرسونا &amp;کل نقشه را می‌پیماید</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>تصویر در بریده‌دان است</translation>
    </message>
    <message>
        <source>the PostgreSQL server cannot be reached</source>
        <translation>سرور &#x2066;PostgreSQL&#x2069; در دسترس نیست</translation>
    </message>
    <message>
        <source>The program stopped twice soon after it had opened {name}.</source>
        <translation>برنامه دو بار اندکی پس از باز کردن {name} از کار افتاد.</translation>
    </message>
    <message>
        <source>The ranking of hand-offs appears here once a survey or an event log is imported.</source>
        <translation>با وارد کردن نظرسنجی یا لاگ رویدادها، رتبه‌بندی تحویل‌ها اینجا نمایان می‌شود.</translation>
    </message>
    <message>
        <source>the recipe cannot be read: {reason}</source>
        <translation>دستور خواندنی نیست: {reason}</translation>
    </message>
    <message>
        <source>the recipe is not TOML: {reason}</source>
        <translation>دستور TOML نیست: {reason}</translation>
    </message>
    <message>
        <source>the recipe is not UTF-8 text</source>
        <translation>دستور متنی به UTF-8 نیست</translation>
    </message>
    <message>
        <source>the recipe is one for {kind}, not for {wanted}</source>
        <translation>این دستور برای {kind} است، نه برای {wanted}</translation>
    </message>
    <message>
        <source>the recipe kept as '{name}' cannot be followed: {reason}</source>
        <translation>دستوری که با نام «{name}» نگه داشته شده اجراشدنی نیست: {reason}</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>the room believes {belief} of {best}</source>
        <translation>باور حاضران: {belief} از {best}</translation>
    </message>
    <message>
        <source>The room believes {belief} of {best}, which is index {believed}; it is {value} ({interval}), n {count}.</source>
        <translation>باور حاضران {belief} از {best} است، یعنی شاخص {believed}؛ شاخص {value} ({interval}) است، تعداد {count}.</translation>
    </message>
    <message>
        <source>The room believes {belief} of {best}, which is {metric} {believed}; {count} customers say {value} ({low} to {high}).</source>
        <translation>باور حاضران {belief} از {best} است، یعنی {metric} {believed}؛ {count} مشتری می‌گویند {value} ({low} تا {high}).</translation>
    </message>
    <message>
        <source>The room believes {belief} of {best}; n {count}.</source>
        <translation>باور حاضران {belief} از {best} است؛ تعداد {count}.</translation>
    </message>
    <message>
        <source>the row under the header holds headings too and is not counted</source>
        <translation>سطر زیر سرستون‌ها هم عنوان است و شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>The same step on several channels</source>
        <translation>یک گام در چند کانال</translation>
    </message>
    <message>
        <source>the scale in its cells</source>
        <translation>مقیاسی که در خانه‌هایش آمده است</translation>
    </message>
    <message>
        <source>the scale in its name</source>
        <translation>مقیاس در نامش</translation>
    </message>
    <message>
        <source>the scale is empty</source>
        <translation>مقیاس خالی است</translation>
    </message>
    <message>
        <source>the scale was {was}</source>
        <translation>مقیاس {was} بود</translation>
    </message>
    <message>
        <source>the server cannot answer (SQLSTATE {state})</source>
        <translation>سرور نمی‌تواند پاسخ دهد (&#x2066;SQLSTATE {state}&#x2069;)</translation>
    </message>
    <message>
        <source>the server has no room for this: disk, memory or connections</source>
        <translation>سرور برای این کار جا ندارد: دیسک، حافظه یا اتصال</translation>
    </message>
    <message>
        <source>the server has no such database</source>
        <translation>سرور چنین پایگاه داده‌ای ندارد</translation>
    </message>
    <message>
        <source>the server refuses the user name or the password</source>
        <translation>سرور نام کاربر یا گذرواژه را نمی‌پذیرد</translation>
    </message>
    <message>
        <source>the server stopped the query</source>
        <translation>سرور پرس‌وجو را متوقف کرد</translation>
    </message>
    <message>
        <source>The settings could not be read and begin anew</source>
        <translation>تنظیمات خوانده نشد و از نو آغاز می‌شود</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <translation>برگه سطری ندارد</translation>
    </message>
    <message>
        <source>the source id '{id}' is used twice</source>
        <translation>شناسهٔ منبع «{id}» دو بار به کار رفته است</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>منابع هم‌نظر نیستند</translation>
    </message>
    <message>
        <source>The sources disagree: {worse} {low}, {better} {high}, {difference} apart ({interval})</source>
        <translation>منابع هم‌نظر نیستند: {worse} {low}، {better} {high}، با فاصلهٔ {difference} ({interval})</translation>
    </message>
    <message>
        <source>the SPSS file is damaged: {reason}</source>
        <translation>پروندهٔ SPSS آسیب دیده است: {reason}</translation>
    </message>
    <message>
        <source>The stage is &amp;right</source>
        <translation>مرحله د&amp;رست است</translation>
    </message>
    <message>
        <source>the survey is said to be one of NPS</source>
        <translation>گفته شده که نظرسنجی NPS است</translation>
    </message>
    <message>
        <source>the table counts answers by level ({columns}): each is read as so many answers</source>
        <translation>جدول، شمار پاسخ‌های هر سطح است ({columns}): هر شمار به همان تعداد پاسخ خوانده شد</translation>
    </message>
    <message>
        <source>the table has {width} columns, row {number} has {cells} cells</source>
        <translation>جدول {width} ستون دارد، سطر {number} دارای {cells} خانه است</translation>
    </message>
    <message>
        <source>the table has {width} columns, this row has {cells} cells</source>
        <translation>جدول {width} ستون دارد، این سطر {cells} خانه دارد</translation>
    </message>
    <message>
        <source>the table is damaged ({reason})</source>
        <translation>جدول آسیب دیده است ({reason})</translation>
    </message>
    <message>
        <source>The template was not removed</source>
        <translation>الگو حذف نشد</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>الگو ذخیره نشد</translation>
    </message>
    <message>
        <source>the text is not Unicode; read as {encoding}</source>
        <translation>متن یونیکد نیست؛ با {encoding} خوانده شد</translation>
    </message>
    <message>
        <source>the text is not {encoding}</source>
        <translation>متن به {encoding} نیست</translation>
    </message>
    <message>
        <source>the thumbnail is damaged and is left out</source>
        <translation>تصویر کوچک آسیب دیده و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>The title and the legend say that this was not measured</source>
        <translation>عنوان و راهنما می‌گویند که این سنجیده نشده است</translation>
    </message>
    <message>
        <source>The unsaved work cannot be opened</source>
        <translation>کار ذخیره‌نشده باز نمی‌شود</translation>
    </message>
    <message>
        <source>the values of a segment side by side</source>
        <translation>مقدارهای یک گروه مشتریان در کنار هم</translation>
    </message>
    <message numerus="yes">
        <source>The wait of %n more is not known.</source>
        <translation>
            <numerusform>زمان انتظار %n نفر دیگر معلوم نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>کل سفر</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>کل نقشه</translation>
    </message>
    <message>
        <source>The whole map in a corner while the window shows a part of it</source>
        <translation>همهٔ نقشه در یک گوشه، وقتی پنجره تنها بخشی از آن را نشان می‌دهد</translation>
    </message>
    <message>
        <source>the width of a text is no number</source>
        <translation>پهنای متنی عدد نیست</translation>
    </message>
    <message>
        <source>the width of a text is too large</source>
        <translation>پهنای متنی بیش از اندازه است</translation>
    </message>
    <message>
        <source>the window could not be opened; the README names the libraries it needs</source>
        <translation>پنجره باز نشد؛ README کتابخانه‌های لازم را نام می‌برد</translation>
    </message>
    <message>
        <source>the words of its codes</source>
        <translation>واژه‌های کدهایش</translation>
    </message>
    <message>
        <source>the workbook has no rows</source>
        <translation>کارپوشه سطری ندارد</translation>
    </message>
    <message>
        <source>the workbook has {count} parts, at most {most} are read</source>
        <translation>کارپوشه {count} بخش دارد، حداکثر {most} خوانده می‌شود</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>کارپوشه آسیب دیده است</translation>
    </message>
    <message>
        <source>the workbook is damaged ({reason})</source>
        <translation>کارپوشه آسیب دیده است ({reason})</translation>
    </message>
    <message>
        <source>the workbook is protected by a password</source>
        <translation>کارپوشه گذرواژه دارد</translation>
    </message>
    <message>
        <source>the workbook would unpack to {total} MB from {packed} MB, which is more than journeymap opens</source>
        <translation>کارپوشه از {packed} مگابایت به {total} مگابایت باز می‌شد، بیش از آنچه journeymap باز می‌کند</translation>
    </message>
    <message>
        <source>Their program may have stopped without a word. If it still runs, whoever saves last is asked before anything is replaced.</source>
        <translation>شاید برنامهٔ آن‌ها بی‌خبر از کار افتاده باشد. اگر هنوز در کار باشد، از هر که دیرتر ذخیره کند پیش از جایگزینی پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Then Alt and the arrow keys move it, F2 changes it, Del removes it</source>
        <translation>سپس Alt با کلیدهای جهت آن را جابه‌جا، F2 ویرایش و Del حذف می‌کند</translation>
    </message>
    <message>
        <source>Then choose the touchpoint the customer goes to</source>
        <translation>سپس نقطهٔ تماسی را که مشتری به آن می‌رود انتخاب کنید</translation>
    </message>
    <message>
        <source>there are files of different kinds ({names})</source>
        <translation>پرونده‌هایی از نوع‌های گوناگون هست ({names})</translation>
    </message>
    <message>
        <source>there are more than {most} files</source>
        <translation>بیش از {most} پرونده هست</translation>
    </message>
    <message>
        <source>there are no events in the log</source>
        <translation>لاگ رویدادی ندارد</translation>
    </message>
    <message>
        <source>there are no hand-offs with evidence: a hand-off is a transition on which department or channel changes</source>
        <translation>تحویلی با شواهد نیست: تحویل پیوندی است که در آن واحد یا کانال عوض می‌شود</translation>
    </message>
    <message>
        <source>There are too few months to tell a change from chance.</source>
        <translation>شمار ماه‌ها کمتر از آن است که تغییر از تصادف بازشناخته شود.</translation>
    </message>
    <message>
        <source>There are too few weeks to tell a change from chance.</source>
        <translation>شمار هفته‌ها کمتر از آن است که تغییر از تصادف بازشناخته شود.</translation>
    </message>
    <message>
        <source>there are {width} columns, at most {most} are read</source>
        <translation>{width} ستون هست، حداکثر {most} خوانده می‌شود</translation>
    </message>
    <message>
        <source>there is a header and no rows under it</source>
        <translation>سرستون هست و زیر آن سطری نیست</translation>
    </message>
    <message>
        <source>there is a NUL byte in the text</source>
        <translation>در متن یک بایت &#x2066;NUL&#x2069; هست</translation>
    </message>
    <message>
        <source>there is a NUL character in the text</source>
        <translation>در متن یک نویسهٔ &#x2066;NUL&#x2069; هست</translation>
    </message>
    <message>
        <source>there is a record of no known kind</source>
        <translation>رکوردی از نوع ناشناخته هست</translation>
    </message>
    <message>
        <source>there is a version '{name}' already</source>
        <translation>نسخه‌ای با نام «{name}» هست</translation>
    </message>
    <message>
        <source>there is no column '{column}'</source>
        <translation>ستون «{column}» نیست</translation>
    </message>
    <message>
        <source>there is no column '{column}' to join on</source>
        <translation>ستون «{column}» برای پیوستن نیست</translation>
    </message>
    <message>
        <source>there is no display to open the window on, the commands work without one</source>
        <translation>نمایشگری برای باز کردن پنجره نیست، فرمان‌ها بدون آن کار می‌کنند</translation>
    </message>
    <message>
        <source>there is no dot to take back</source>
        <translation>رأیی برای پس گرفتن نیست</translation>
    </message>
    <message>
        <source>there is no DuckDB file</source>
        <translation>پروندهٔ &#x2066;DuckDB&#x2069; نیست</translation>
    </message>
    <message>
        <source>there is no earlier period to compare with</source>
        <translation>دورهٔ پیشینی برای مقایسه نیست</translation>
    </message>
    <message>
        <source>there is no encoding '{name}'</source>
        <translation>کدگذاری «{name}» نیست</translation>
    </message>
    <message>
        <source>There is no event log yet: import one.</source>
        <translation>هنوز لاگ رویدادها نیست: یکی وارد کنید.</translation>
    </message>
    <message>
        <source>there is no export profile '{name}'</source>
        <translation>پیش‌تنظیم خروجی «{name}» نیست</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>پرونده‌ای برای وارد کردن نیست</translation>
    </message>
    <message>
        <source>there is no flow evidence: gather an event log first</source>
        <translation>شواهد جریان نیست: نخست لاگ رویدادها را بیفزایید</translation>
    </message>
    <message>
        <source>there is no persona '{persona}'</source>
        <translation>پرسونای «{persona}» نیست</translation>
    </message>
    <message>
        <source>there is no row of headings: the columns are numbered, every row is counted</source>
        <translation>سطر عنوان ندارد: ستون‌ها شماره‌گذاری شد و همهٔ سطرها شمرده می‌شود</translation>
    </message>
    <message>
        <source>there is no sheet '{wanted}'</source>
        <translation>برگهٔ «{wanted}» نیست</translation>
    </message>
    <message>
        <source>there is no such field: {reason}</source>
        <translation>چنین فیلدی نیست: {reason}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>چنین پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>چنین پرونده یا پوشه‌ای نیست</translation>
    </message>
    <message>
        <source>there is no such file, {path}, check the name</source>
        <translation>چنین پرونده‌ای نیست، {path}، نام را بررسی کنید</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>چنین پوشه‌ای نیست.</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>چنین جدولی نیست</translation>
    </message>
    <message>
        <source>there is no template '{name}'</source>
        <translation>الگوی «{name}» نیست</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste</source>
        <translation>در بریده‌دان متنی برای چسباندن نیست</translation>
    </message>
    <message>
        <source>there is no touchpoint '{source}'</source>
        <translation>نقطهٔ تماس «{source}» نیست</translation>
    </message>
    <message>
        <source>there is no touchpoint or transition '{id}'</source>
        <translation>نقطهٔ تماس یا پیوند «{id}» نیست</translation>
    </message>
    <message>
        <source>there is no version '{id}'</source>
        <translation>نسخهٔ «{id}» نیست</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>حافظهٔ کافی برای این کار نیست</translation>
    </message>
    <message>
        <source>there is not enough memory to count this file</source>
        <translation>حافظهٔ کافی برای شمردن این پرونده نیست</translation>
    </message>
    <message>
        <source>there is not enough memory to read the file</source>
        <translation>حافظهٔ کافی برای خواندن این پرونده نیست</translation>
    </message>
    <message>
        <source>there is not enough memory, nothing was changed, close other programs</source>
        <translation>حافظهٔ کافی نیست، چیزی تغییر نکرد، برنامه‌های دیگر را ببندید</translation>
    </message>
    <message>
        <source>there is nothing with the id '{id}'</source>
        <translation>چیزی با شناسهٔ «{id}» نیست</translation>
    </message>
    <message>
        <source>these are events in JSON, one a line, and no table</source>
        <translation>این‌ها رویدادهایی به‌صورت JSON هستند، هر سطر یکی، نه جدول</translation>
    </message>
    <message>
        <source>these customers only; may be repeated</source>
        <translation>تنها این مشتریان؛ تکرارپذیر</translation>
    </message>
    <message>
        <source>these two touchpoints are connected already</source>
        <translation>این دو نقطهٔ تماس به هم پیوسته‌اند</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>این پرسش پاسخی ندارد</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>این پرونده باز نمی‌شود</translation>
    </message>
    <message>
        <source>this file is counted already, as '{name}'</source>
        <translation>این پرونده پیش‌تر با نام «{name}» شمرده شده است</translation>
    </message>
    <message>
        <source>This file is counted already, as {name}</source>
        <translation>این پرونده پیش‌تر شمرده شده است، با نام {name}</translation>
    </message>
    <message>
        <source>this file is no longer the one that was counted</source>
        <translation>این پرونده دیگر همانی نیست که شمرده شد</translation>
    </message>
    <message>
        <source>this file is there already</source>
        <translation>این پرونده از پیش هست</translation>
    </message>
    <message>
        <source>this file looks delimited by '{better}': correct the recipe</source>
        <translation>این پرونده گویا با «{better}» جدا شده است: دستور را درست کنید</translation>
    </message>
    <message>
        <source>this has no column in common with {name}</source>
        <translation>این پرونده ستون مشترکی با {name} ندارد</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. You can go on working.</source>
        <translation>این خطا از برنامه است، نه از شما. می‌توانید به کار ادامه دهید.</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>این پوشه است</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>این پوشه است، نه پرونده</translation>
    </message>
    <message>
        <source>this is a web page (HTML) and no table</source>
        <translation>این صفحهٔ وب (HTML) است و جدول نیست</translation>
    </message>
    <message>
        <source>this is a zip file, but no journey</source>
        <translation>این پروندهٔ zip است، اما سفر نیست</translation>
    </message>
    <message>
        <source>this is an event log in XES</source>
        <translation>این لاگ رویدادهای XES است</translation>
    </message>
    <message>
        <source>this is JSON and no table</source>
        <translation>این JSON است و جدول نیست</translation>
    </message>
    <message>
        <source>this is JSON, but no journey</source>
        <translation>این JSON است، اما سفر نیست</translation>
    </message>
    <message>
        <source>this is no journey</source>
        <translation>این سفر نیست</translation>
    </message>
    <message>
        <source>This is no logo</source>
        <translation>این نشان نیست</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>این پروندهٔ معمولی نیست</translation>
    </message>
    <message>
        <source>this is no Parquet file</source>
        <translation>این پروندهٔ &#x2066;Parquet&#x2069; نیست</translation>
    </message>
    <message>
        <source>this is no PNG and no JPEG picture</source>
        <translation>این تصویر PNG یا JPEG نیست</translation>
    </message>
    <message>
        <source>this is no SPSS file</source>
        <translation>این پروندهٔ SPSS نیست</translation>
    </message>
    <message>
        <source>this is no text and no table</source>
        <translation>این نه متن است و نه جدول</translation>
    </message>
    <message>
        <source>this is no workbook</source>
        <translation>این کارپوشه نیست</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>این پروندهٔ معمولی نیست</translation>
    </message>
    <message>
        <source>this is not JSON ({reason})</source>
        <translation>این JSON نیست ({reason})</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>این متنی به UTF-8 نیست</translation>
    </message>
    <message>
        <source>this is not the address of a table</source>
        <translation>این نشانی جدول نیست</translation>
    </message>
    <message>
        <source>this is not the name of a table</source>
        <translation>این نام جدول نیست</translation>
    </message>
    <message>
        <source>this is not XES: it begins with &lt;{tag}&gt;, not with &lt;log&gt;</source>
        <translation>این XES نیست: با &#x2066;&lt;{tag}&gt;&#x2069; آغاز می‌شود، نه با &#x2066;&lt;log&gt;&#x2069;</translation>
    </message>
    <message>
        <source>this is not XES: {reason}</source>
        <translation>این XES نیست: {reason}</translation>
    </message>
    <message>
        <source>This is personal data: it is never kept</source>
        <translation>این دادهٔ شخصی است: هرگز نگه داشته نمی‌شود</translation>
    </message>
    <message>
        <source>This is the last stage</source>
        <translation>این آخرین مرحله است</translation>
    </message>
    <message>
        <source>this is the log of a web server, which knows addresses and no customers</source>
        <translation>این گزارش یک سرور وب است که نشانی‌ها را می‌شناسد، نه مشتریان را</translation>
    </message>
    <message>
        <source>this is XML and no table</source>
        <translation>این XML است و جدول نیست</translation>
    </message>
    <message>
        <source>this is {what} and no table</source>
        <translation>این {what} است و جدول نیست</translation>
    </message>
    <message>
        <source>this picture is damaged</source>
        <translation>این تصویر آسیب دیده است</translation>
    </message>
    <message>
        <source>this picture is damaged or too large</source>
        <translation>این تصویر آسیب دیده یا بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <source>this source only; may be repeated</source>
        <translation>تنها این منبع؛ تکرارپذیر</translation>
    </message>
    <message>
        <source>this user may not read the table</source>
        <translation>این کاربر مجوز خواندن جدول را ندارد</translation>
    </message>
    <message>
        <source>this version is missing</source>
        <translation>این نسخه نیست</translation>
    </message>
    <message>
        <source>this would overwrite the journey itself</source>
        <translation>این کار روی خود سفر می‌نوشت</translation>
    </message>
    <message>
        <source>this zip file is no workbook</source>
        <translation>این پروندهٔ zip کارپوشه نیست</translation>
    </message>
    <message>
        <source>time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Time is up · {over}</source>
        <translation>وقت تمام شد · {over}</translation>
    </message>
    <message>
        <source>time: {column}</source>
        <translation>زمان: {column}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>زمان‌سنج</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>چند برابر</translation>
    </message>
    <message>
        <source>times</source>
        <translation>چند برابر</translation>
    </message>
    <message>
        <source>Times the harm of the others</source>
        <translation>چند برابر آسیب بقیه</translation>
    </message>
    <message>
        <source>Tir</source>
        <comment>month</comment>
        <translation>تیر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Title of the journey</source>
        <translation>عنوان سفر</translation>
    </message>
    <message>
        <source>title of the journey</source>
        <translation>عنوان سفر</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>To</source>
        <comment>end of an interval</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>To</source>
        <comment>handed over to</comment>
        <translation>به</translation>
    </message>
    <message>
        <source>to</source>
        <translation>به</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a time</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>to</source>
        <comment>handed over to</comment>
        <translation>به</translation>
    </message>
    <message>
        <source>to</source>
        <comment>where a transition ends</comment>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>to agree is a complaint ({word})</source>
        <translation>موافقت یعنی گلایه ({word})</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>To count it again, take it out under File, Sources first.</source>
        <translation>برای شمارش دوباره، نخست آن را در «پرونده، منبع‌ها» بردارید.</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>به واحد</translation>
    </message>
    <message>
        <source>To say what a repair would win back, an event log is needed that shows where customers leave. Import one, and connect the touchpoints they went through.</source>
        <translation>برای گفتن اینکه اصلاح چند مشتری را برمی‌گرداند، لاگ رویدادهایی لازم است که نشان دهد مشتریان کجا می‌روند. آن را وارد کنید و نقاط تماسی را که از آن‌ها گذشته‌اند به هم پیوند دهید.</translation>
    </message>
    <message numerus="yes">
        <source>told from the first %n row(s)</source>
        <translation>
            <numerusform>بر پایهٔ %n سطر نخست</numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation>پاسخ کم</translation>
    </message>
    <message>
        <source>too few answers to compare the channels</source>
        <translation>پاسخ‌ها برای مقایسهٔ کانال‌ها کم است</translation>
    </message>
    <message>
        <source>too few answers: n {count}</source>
        <translation>پاسخ کافی نیست: {count}</translation>
    </message>
    <message>
        <source>too few to say more</source>
        <translation>کمتر از آن که بیشتر بگوید</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>برای داوری کم است</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>ناکافی</translation>
    </message>
    <message>
        <source>too little evidence</source>
        <translation>شواهد کافی نیست</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>پرونده‌های باز بیش از اندازه‌اند</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطهٔ تماس</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>نقطهٔ تماس</translation>
    </message>
    <message>
        <source>Touchpoint in {stage}</source>
        <translation>نقطهٔ تماس در {stage}</translation>
    </message>
    <message>
        <source>touchpoint of the row</source>
        <translation>نقطهٔ تماس سطر</translation>
    </message>
    <message>
        <source>touchpoints made: {names}</source>
        <translation>نقطه‌های تماس ساخته‌شده: {names}</translation>
    </message>
    <message>
        <source>touchpoints: n, score, interval, classes</source>
        <translation>نقطه‌های تماس: شمار، امتیاز، بازهٔ اطمینان، دسته‌ها</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>transitions, waits, drop-off, reach</source>
        <translation>پیوندها، انتظارها، ریزش در مسیر، رسیدن</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true یا false</translation>
    </message>
    <message>
        <source>true or false is needed, not {found}</source>
        <translation>true یا false لازم است، نه {found}</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>دوباره بیازمایید</translation>
    </message>
    <message>
        <source>try another place</source>
        <translation>جای دیگری را بیازمایید</translation>
    </message>
    <message>
        <source>Two crowds: {one}; {other} ({metric}, n {count})</source>
        <translation>دو دسته: {one}؛ {other} ({metric}، {count} پاسخ)</translation>
    </message>
    <message>
        <source>Two groups at once cannot be repaired: choose one of them.</source>
        <translation>اصلاح برای دو گروه هم‌زمان محاسبه نمی‌شود: یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Two groups at once cannot be shown here: choose one of them.</source>
        <translation>دو گروه هم‌زمان اینجا نشان داده نمی‌شود: یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>two segments at once need the file of '{name}' again</source>
        <translation>برای دو گروه مشتریان با هم، پروندهٔ «{name}» دوباره لازم است</translation>
    </message>
    <message>
        <source>Type the name of the first touchpoint, or import a survey or an event log.</source>
        <translation>نام نخستین نقطهٔ تماس را بنویسید، یا نظرسنجی یا لاگ رویدادها را وارد کنید.</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>of the other hand-offs</comment>
        <translation>معمول</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>معمول</translation>
    </message>
    <message>
        <source>Typing a journey</source>
        <translation>نوشتن سفر</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>undo the last steps and save again</source>
        <translation>گام‌های آخر را بازگردانید و دوباره ذخیره کنید</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>نخست آن را باز کنید</translation>
    </message>
    <message>
        <source>unpack it yourself if you trust it</source>
        <translation>اگر به آن اعتماد دارید خودتان بازش کنید</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغییرات ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Unsaved changes are kept safe again</source>
        <translation>تغییرات ذخیره‌نشده دوباره در امان است</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe ({reason}): save soon</source>
        <translation>تغییرات ذخیره‌نشده در امان نیست ({reason}): زود ذخیره کنید</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>کار ذخیره‌نشده پیدا شد</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Until {moment} ({time} ago), {size} kB</source>
        <translation>تا {moment} ({time} پیش)، {size} کیلوبایت</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>تا {month}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>سفر بی‌عنوان</translation>
    </message>
    <message>
        <source>up to {wait}</source>
        <translation>تا {wait}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>روش کاربرد: </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>use one of {names}</source>
        <translation>یکی از این‌ها را به کار ببرید: {names}</translation>
    </message>
    <message>
        <source>use utf-8, utf-16, windows-1256 or latin-1</source>
        <translation>یکی از utf-8، utf-16، windows-1256 یا latin-1 را به کار ببرید</translation>
    </message>
    <message>
        <source>Value of the segment</source>
        <translation>مقدار گروه</translation>
    </message>
    <message>
        <source>values like the columns above</source>
        <translation>مقدارهایی مانند ستون‌های بالا</translation>
    </message>
    <message>
        <source>values like the columns beside it</source>
        <translation>مقدارهایی مانند ستون‌های کنارش</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>نسخه‌&amp;ها</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Version {name} deleted; undo brings it back</source>
        <translation>نسخهٔ {name} حذف شد؛ بازگردانی آن را برمی‌گرداند</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>Version “{name}”</source>
        <translation>نسخهٔ «{name}»</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Vote for this note; with Shift, take a vote back</source>
        <translation>رأی به این یادداشت؛ با &#x2068;Shift&#x2069; پس گرفتن رأی</translation>
    </message>
    <message>
        <source>Vote: {left} of {total} dots left</source>
        <translation>رأی‌گیری: {left} رأی از {total} مانده</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>رأی‌ها</translation>
    </message>
    <message>
        <source>votes cannot be negative</source>
        <translation>شمار رأی‌ها نمی‌تواند منفی باشد</translation>
    </message>
    <message>
        <source>votes of the workshop</source>
        <translation>رأی‌های کارگاه</translation>
    </message>
    <message>
        <source>Wa&amp;its on a hand-off</source>
        <translation>&amp;انتظار در یک تحویل</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>بیشتر منتظر می‌مانند</translation>
    </message>
    <message>
        <source>Waited from</source>
        <translation>انتظار از</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>waiting time</source>
        <comment>kind of evidence</comment>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>Waiting time, median</source>
        <translation>زمان انتظار، میانه</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Waits, by month</source>
        <translation>انتظار، ماه به ماه</translation>
    </message>
    <message>
        <source>Waits, by week</source>
        <translation>انتظار، هفته به هفته</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>was written {was}</source>
        <translation>پیش‌تر {was} نوشته می‌شد</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>زیر نظر گرفتن پوشه</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>راه</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>هفته از</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>هفتهٔ از {day}</translation>
    </message>
    <message>
        <source>Weigh grey zones</source>
        <translation>وزن‌دهی منطقه‌های خاکستری</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>weights are not negative, and not all of them nothing</source>
        <translation>وزن‌ها منفی نیستند و همه با هم صفر نیستند</translation>
    </message>
    <message>
        <source>weights of the grey zones</source>
        <translation>وزن‌های منطقه‌های خاکستری</translation>
    </message>
    <message>
        <source>Went straight back</source>
        <translation>یک‌راست برگشتند</translation>
    </message>
    <message>
        <source>what</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;رویداد</translation>
    </message>
    <message>
        <source>What adds up to the index, in points</source>
        <translation>آنچه شاخص را می‌سازد، به امتیاز</translation>
    </message>
    <message>
        <source>what customers did (an event log)</source>
        <translation>آنچه مشتریان کرده‌اند (لاگ رویدادها)</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>آنچه مشتریان می‌کنند</translation>
    </message>
    <message>
        <source>What customers do: {times} times the typical harm</source>
        <translation>آنچه مشتریان می‌کنند: {times} برابر آسیب معمول</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>آنچه مشتریان می‌گویند</translation>
    </message>
    <message>
        <source>What customers say: {times} times the typical harm</source>
        <translation>آنچه مشتریان می‌گویند: {times} برابر آسیب معمول</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>آنچه تفاوت دارد</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>اگر اصلاح می‌شد</translation>
    </message>
    <message numerus="yes">
        <source>What if %n hand-off(s) were repaired: {won}</source>
        <translation>
            <numerusform>اگر %n تحویل اصلاح می‌شد: {won}</numerusform>
        </translation>
    </message>
    <message>
        <source>what if: repaired by so much, not measured</source>
        <translation>فرضی: به این اندازه اصلاح‌شده، نه سنجیده‌شده</translation>
    </message>
    <message>
        <source>what if: repaired by {share}; by itself {count} more customers of 1,000 ({interval})</source>
        <translation>فرضی: {share} اصلاح‌شده؛ به‌تنهایی {count} مشتری بیشتر از هر ۱٬۰۰۰ ({interval})</translation>
    </message>
    <message>
        <source>what if: won back</source>
        <translation>فرضی: بازگشته</translation>
    </message>
    <message>
        <source>What if: {title}</source>
        <translation>فرضی: {title}</translation>
    </message>
    <message>
        <source>What is filtered on the screen is filtered in the export, and its title says so.</source>
        <translation>فیلتری که روی صفحه است در خروجی هم هست و عنوان خروجی آن را می‌گوید.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>آنچه ذخیره نشود از دست می‌رود.</translation>
    </message>
    <message>
        <source>What is the new version called?</source>
        <translation>نام نسخهٔ جدید چیست؟</translation>
    </message>
    <message>
        <source>What is this version called?</source>
        <translation>نام این نسخه چیست؟</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>همان که هست</translation>
    </message>
    <message>
        <source>what it is about: {column}</source>
        <translation>موضوع: {column}</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>آنچه می‌گیرد</translation>
    </message>
    <message>
        <source>What really changed since {month}?</source>
        <translation>از {month} تا کنون چه چیزی واقعاً تغییر کرده است؟</translation>
    </message>
    <message>
        <source>What saving {name} has replaced</source>
        <translation>آنچه ذخیرهٔ {name} جایگزین کرده است</translation>
    </message>
    <message>
        <source>What the room believes of it, worst to best</source>
        <translation>باور جمع دربارهٔ آن، از بدترین تا بهترین</translation>
    </message>
    <message>
        <source>What the scores would be</source>
        <translation>امتیازها چه خواهند شد</translation>
    </message>
    <message>
        <source>What the steps would be</source>
        <translation>گام‌ها چه خواهند شد</translation>
    </message>
    <message>
        <source>what to call the source</source>
        <translation>نام منبع</translation>
    </message>
    <message>
        <source>What to do, or the name of a touchpoint</source>
        <translation>چه کنم، یا نام یک نقطهٔ تماس</translation>
    </message>
    <message>
        <source>What was copied cannot be pasted: {why}</source>
        <translation>آنچه کپی شده چسباندنی نیست: {why}</translation>
    </message>
    <message>
        <source>what was expected, not what was met</source>
        <translation>آنچه انتظار می‌رفت، نه آنچه دیده شد</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>چه چیزی سنجیده شد</translation>
    </message>
    <message>
        <source>what was said: {column}</source>
        <translation>گفته‌ها: {column}</translation>
    </message>
    <message>
        <source>What would be if these hand-offs lost only what is typical of the others. This is a way to look at the map: neither the journey nor what was measured is changed.</source>
        <translation>آنچه می‌شد اگر ریزش این تحویل‌ها تنها به اندازهٔ معمولِ دیگران بود. این فقط شیوه‌ای برای دیدن نقشه است: نه سفر تغییر می‌کند و نه آنچه سنجیده شده است.</translation>
    </message>
    <message>
        <source>What you have not saved is kept, should the program stop. The report says where the fault is; it holds nothing of your journey or your customers.</source>
        <translation>اگر برنامه بایستد، آنچه ذخیره نکرده‌اید نگه داشته می‌شود. گزارش می‌گوید خطا کجاست؛ چیزی از سفر یا مشتریان شما در آن نیست.</translation>
    </message>
    <message>
        <source>What {who} believes, at {count} touchpoints</source>
        <translation>باورِ {who}، در {count} نقطهٔ تماس</translation>
    </message>
    <message>
        <source>Wheel, or two fingers apart</source>
        <translation>چرخ ماوس، یا دو انگشت از هم</translation>
    </message>
    <message>
        <source>When it &amp;ended</source>
        <translation>زمان &amp;پایان</translation>
    </message>
    <message numerus="yes">
        <source>Where customers come from does not change where they go back to (looked at on %n way(s)), so reach and repairs may forget it</source>
        <translation>
            <numerusform>اینکه مشتریان از کجا آمده‌اند جای بازگشتشان را عوض نمی‌کند (روی %n راه بررسی شد)، پس رسیدن و اصلاح می‌توانند فراموشش کنند</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does the customer get lost?</source>
        <translation>مشتری کجا گم می‌شود؟</translation>
    </message>
    <message>
        <source>where files go</source>
        <translation>جای پرونده‌ها</translation>
    </message>
    <message>
        <source>Where the dots go stays hidden until you reveal it.</source>
        <translation>تا آشکارش نکنید، پنهان می‌ماند که رأی‌ها کجا رفته‌اند.</translation>
    </message>
    <message>
        <source>Where the dots went</source>
        <translation>رأی‌ها کجا رفتند</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>جای پرونده</translation>
    </message>
    <message>
        <source>where they arrive: {score}</source>
        <translation>جایی که می‌رسند: {score}</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>از کجا می‌آیند</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>به کجا می‌روند</translation>
    </message>
    <message>
        <source>which column is which</source>
        <translation>کدام ستون چیست</translation>
    </message>
    <message>
        <source>which column is which; may be repeated, each export takes the first that fits</source>
        <translation>کدام ستون چیست؛ تکرارپذیر، هر خروجی نخستین دستور مناسب را می‌گیرد</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>کدام ستون‌ها دیده می‌شوند</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>هنگام ارائه</translation>
    </message>
    <message>
        <source>White on black, with a border round everything that can be used</source>
        <translation>سفید روی سیاه، با قابی دور هر چه می‌شود به کار برد</translation>
    </message>
    <message>
        <source>Who answers for the chosen hand-offs; Tab goes on to the next step</source>
        <translation>چه کسی پاسخ‌گوی تحویل‌های انتخاب‌شده است؛ &#x2068;Tab&#x2069; به گام بعدی می‌رود</translation>
    </message>
    <message>
        <source>who complained: {column}</source>
        <translation>شکایت‌کننده: {column}</translation>
    </message>
    <message>
        <source>Who differs behind an average</source>
        <translation>چه کسانی پشت یک میانگین تفاوت دارند</translation>
    </message>
    <message>
        <source>Who is satisfied, share of the answers</source>
        <translation>چه کسی راضی است، سهم پاسخ‌ها</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>چه کسی سخن می‌گوید</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>کل نقشه</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>کل نقشه</translation>
    </message>
    <message>
        <source>Whose eyes the map is looked at with</source>
        <translation>نقشه از نگاه چه کسی دیده می‌شود</translation>
    </message>
    <message>
        <source>whose months are counted; the first file with dates chooses for all</source>
        <translation>ماه‌های کدام تقویم شمرده شود؛ نخستین پروندهٔ تاریخ‌دار برای همه تعیین می‌کند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Why each column was taken for what it is</source>
        <translation>چرا هر ستون چنین تشخیص داده شد</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>پهنا به پیکسل</translation>
    </message>
    <message>
        <source>width: customers</source>
        <translation>پهنا: شمار مشتریان</translation>
    </message>
    <message>
        <source>with or without departments</source>
        <translation>با واحدها یا بدون آن‌ها</translation>
    </message>
    <message>
        <source>with the delimiter '{delimiter}' there is one column only</source>
        <translation>با جداکنندهٔ «{delimiter}» تنها یک ستون هست</translation>
    </message>
    <message>
        <source>with the eyes of {persona}</source>
        <translation>از نگاه {persona}</translation>
    </message>
    <message>
        <source>With the eyes of {persona}.</source>
        <translation>از نگاه {persona}.</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>با ماوس</translation>
    </message>
    <message>
        <source>With them, fewer than half have arrived.</source>
        <translation>با شمردن آنان، کمتر از نیمی رسیده‌اند.</translation>
    </message>
    <message>
        <source>With them, half wait longer than {median}.</source>
        <translation>با شمردن آنان، نیمی بیش از {median} منتظر می‌مانند.</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>در حد تصادف</translation>
    </message>
    <message>
        <source>without a department</source>
        <translation>بدون واحد</translation>
    </message>
    <message>
        <source>Won back of 1,000 if typical</source>
        <translation>بازگشته از ۱٬۰۰۰ نفر، اگر معمول بود</translation>
    </message>
    <message>
        <source>words from {worst} to {best}</source>
        <translation>واژه‌ها از {worst} تا {best}</translation>
    </message>
    <message>
        <source>words read as numbers</source>
        <translation>واژه‌ها عدد خوانده شده‌اند</translation>
    </message>
    <message>
        <source>Workbook with every number</source>
        <translation>کارپوشه با همهٔ عددها</translation>
    </message>
    <message>
        <source>Worst and best answer, like 1–5; 5–1 where 1 is best</source>
        <translation>بدترین و بهترین پاسخ، مانند ۱–۵؛ اگر ۱ بهترین است ۵–۱</translation>
    </message>
    <message>
        <source>worst to best where they arrive</source>
        <translation>بدترین تا بهترین، جایی که می‌رسند</translation>
    </message>
    <message>
        <source>write 30min or 6h</source>
        <translation>&#x2066;30min&#x2069; یا &#x2066;6h&#x2069; بنویسید</translation>
    </message>
    <message>
        <source>write 500MB or 4GB</source>
        <translation>&#x2066;500MB&#x2069; یا &#x2066;4GB&#x2069; بنویسید</translation>
    </message>
    <message>
        <source>Write a note, then Enter</source>
        <translation>یادداشت، سپس &#x2068;Enter&#x2069;</translation>
    </message>
    <message>
        <source>write it as postgresql://user@host/name</source>
        <translation>به شکل &#x2066;postgresql://user@host/name&#x2069; بنویسید</translation>
    </message>
    <message>
        <source>write postgres:schema.table</source>
        <translation>&#x2066;postgres:schema.table&#x2069; بنویسید</translation>
    </message>
    <message>
        <source>write quotes inside a cell twice, or remove the stray one</source>
        <translation>گیومهٔ درون خانه را دو بار بنویسید، یا گیومهٔ سرگردان را بردارید</translation>
    </message>
    <message>
        <source>write schema.table</source>
        <translation>&#x2066;schema.table&#x2069; بنویسید</translation>
    </message>
    <message>
        <source>write the map or its findings to a file</source>
        <translation>نوشتن نقشه یا یافته‌هایش در پرونده</translation>
    </message>
    <message>
        <source>write {form}, quoted if need be</source>
        <translation>{form} بنویسید، در صورت نیاز با گیومه</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>در حال نوشتن {name}</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>نوشتن {name}</translation>
    </message>
    <message>
        <source>written by the tool</source>
        <translation>نوشتهٔ ابزار</translation>
    </message>
    <message>
        <source>written to {place}: {names}</source>
        <translation>در {place} نوشته شد: {names}</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>نوشته شد: {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>نوشته شد: {path}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>it is so</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>You may also drop a file onto this window. Nothing leaves this computer.</source>
        <translation>می‌توانید پرونده را روی این پنجره هم بیندازید. هیچ‌چیز از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>سهمیهٔ شما روی این دیسک تمام شده است</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>بزرگ‌نمایی در جای نشانگر</translation>
    </message>
    <message>
        <source>{against} is not earlier than {since}, which it would be compared with; choose later months with --since and --until</source>
        <translation>{against} پیش از {since} نیست که با آن سنجیده می‌شد؛ با &#x2066;--since&#x2069; و &#x2066;--until&#x2069; ماه‌های بعدی را انتخاب کنید</translation>
    </message>
    <message>
        <source>{answers} and {crossings}</source>
        <translation>{answers} و {crossings}</translation>
    </message>
    <message>
        <source>{answers} answers after it, {crossings} crossings</source>
        <translation>{answers} پاسخ پس از آن، {crossings} گذر</translation>
    </message>
    <message>
        <source>{answer}: {count} of {n} answers, {share}</source>
        <translation>{answer}: {count} از {n} پاسخ، {share}</translation>
    </message>
    <message>
        <source>{bad} detractors, {neutral} passives, {good} promoters · n {n}</source>
        <translation>{bad} منتقد، {neutral} بی‌تفاوت، {good} مروج · &#x2066;n={n}&#x2069;</translation>
    </message>
    <message>
        <source>{bad} dissatisfied, {neutral} neutral, {good} satisfied · n {n}</source>
        <translation>{bad} ناراضی، {neutral} خنثی، {good} راضی · &#x2066;n={n}&#x2069;</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>پیش از آن {before}، پس از آن {after}</translation>
    </message>
    <message>
        <source>{change} across it</source>
        <translation>{change} در این تحویل</translation>
    </message>
    <message>
        <source>{claim}. Index {index}, 95% interval {interval}, from {base}: {label}.</source>
        <translation>{claim}. شاخص {index}، بازهٔ ۹۵٪: {interval}، بر پایهٔ {base}: {label}.</translation>
    </message>
    <message>
        <source>{claim}; {reasons}</source>
        <translation>{claim}؛ {reasons}</translation>
    </message>
    <message>
        <source>{columns} hold the same few words, which are no known scale: {words}; export them as numbers, or say the number of each in a recipe (labels)</source>
        <translation>{columns} همان چند واژه را دارد که مقیاس شناخته‌ای نیست: {words}؛ آن‌ها را به عدد برون‌بری کنید، یا عدد هر یک را در دستور (labels) بگویید</translation>
    </message>
    <message>
        <source>{columns} holds texts: choose who speaks in the dialog, or say {kind} in a recipe, to read them without scores</source>
        <translation>{columns} متن دارد: در پنجره بگویید چه کسی سخن می‌گوید، یا در دستور {kind} بنویسید تا بی‌امتیاز خوانده شود</translation>
    </message>
    <message>
        <source>{column} '{value}' stands there more than once, so rows would count twice</source>
        <translation>{column} با مقدار «{value}» بیش از یک بار آمده است، پس سطرها دو بار شمرده می‌شد</translation>
    </message>
    <message>
        <source>{column} holds a status of its own, joined to the activity</source>
        <translation>{column} وضعیتی جدا دارد و به فعالیت افزوده شد</translation>
    </message>
    <message>
        <source>{column} is when the next step begins: waits run from start to start</source>
        <translation>{column} همان آغاز گام بعدی است: انتظارها از آغاز تا آغاز شمرده می‌شوند</translation>
    </message>
    <message>
        <source>{column} looks like a weight and is not used</source>
        <translation>{column} به وزن می‌ماند و به کار نمی‌رود</translation>
    </message>
    <message numerus="yes">
        <source>{column} {code}, %n time(s)</source>
        <translation>
            <numerusform>{column} {code}، %n بار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: a column for each of %n value(s) of {kind}</source>
        <translation>
            <numerusform>{column}: یک ستون برای هر یک از %n مقدار {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: a score, about '{touchpoint}'</source>
        <translation>{column}: امتیاز، دربارهٔ «{touchpoint}»</translation>
    </message>
    <message>
        <source>{column}: a score, about the step in its row</source>
        <translation>{column}: امتیاز، دربارهٔ گامی که در همان ردیف است</translation>
    </message>
    <message>
        <source>{column}: day and month cannot be told apart; read as {order}</source>
        <translation>{column}: روز و ماه از هم بازشناخته نمی‌شوند؛ {order} خوانده شد</translation>
    </message>
    <message>
        <source>{column}: day and month could be exchanged in every date; read as {order}, a recipe may say date_format = &quot;day-first&quot;</source>
        <translation>{column}: در همهٔ تاریخ‌ها روز و ماه را می‌توان جابه‌جا خواند؛ {order} خوانده شد، در دستور می‌توان نوشت date_format = &quot;day-first&quot;</translation>
    </message>
    <message>
        <source>{column}: more than {most} different values, counted in steps of {step}</source>
        <translation>{column}: بیش از {most} مقدار متفاوت، در گام‌های {step} شمرده شد</translation>
    </message>
    <message>
        <source>{column}: not a score, not counted: {cells}</source>
        <translation>{column}: امتیاز نیست و شمرده نشد: {cells}</translation>
    </message>
    <message>
        <source>{column}: outside the scale {low} to {high}, not counted: {cells}</source>
        <translation>{column}: بیرون از مقیاس {low} تا {high}، شمرده نشد: {cells}</translation>
    </message>
    <message>
        <source>{column}: the scale was {was}, it is {now}</source>
        <translation>{column}: مقیاس {was} بود و اکنون {now} است</translation>
    </message>
    <message>
        <source>{column}: too many different values for a segment</source>
        <translation>{column}: مقدارهای گوناگون بیش از آن است که گروه‌بندی شود</translation>
    </message>
    <message>
        <source>{column}: {what}</source>
        <translation>{column}: {what}</translation>
    </message>
    <message>
        <source>{count} characters are more than {limit}</source>
        <translation>{count} نویسه بیش از {limit} است</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} مشتری</translation>
    </message>
    <message>
        <source>{count} customers leave for good at {touchpoint}, {share} of its visits</source>
        <translation>{count} مشتری در {touchpoint} برای همیشه می‌روند، {share} مراجعه‌های آن</translation>
    </message>
    <message>
        <source>{count} customers: {done} completed, {lost} lost, {open} still open</source>
        <translation>{count} مشتری: {done} به پایان رساندند، {lost} از دست رفتند، {open} هنوز باز است</translation>
    </message>
    <message>
        <source>{count} entries are more than {limit}</source>
        <translation>{count} مدخل بیش از {limit} است</translation>
    </message>
    <message>
        <source>{count} events end before they begin; their end does not count</source>
        <translation>{count} رویداد پیش از آغاز خود پایان یافته‌اند؛ پایان آن‌ها به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>{count} members are too many for a journey</source>
        <translation>{count} بخش برای یک سفر زیاد است</translation>
    </message>
    <message>
        <source>{count} more customers of 1,000 ({interval})</source>
        <translation>{count} مشتری بیشتر از هر ۱٬۰۰۰ ({interval})</translation>
    </message>
    <message>
        <source>{count} on another scale left out</source>
        <translation>{count} نقطه با مقیاس دیگر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>{count} responses</source>
        <translation>{count} پاسخ</translation>
    </message>
    <message>
        <source>{count} versions are more than the {most} there may be</source>
        <translation>{count} نسخه بیش از {most} نسخهٔ مجاز است</translation>
    </message>
    <message>
        <source>{customers} customers came here {visits} times; {lost} left for good here ({share} of the visits)</source>
        <translation>{customers} مشتری {visits} بار به اینجا آمدند؛ {lost} نفر اینجا برای همیشه رفتند ({share} مراجعه‌ها)</translation>
    </message>
    <message>
        <source>{customers} customers in {visits} visits</source>
        <translation>{customers} مشتری در {visits} مراجعه</translation>
    </message>
    <message>
        <source>{customers} customers, {share} of the visits end here for good</source>
        <translation>{customers} مشتری، {share} مراجعه‌ها اینجا برای همیشه پایان می‌یابد</translation>
    </message>
    <message>
        <source>{customers} customers: {done} completed, {lost} left for good, {open} still open and not counted as lost</source>
        <translation>{customers} مشتری: {done} کامل کرده، {lost} برای همیشه رفته، {open} هنوز باز که ازدست‌رفته شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>{customers}, {share} of all</source>
        <translation>{customers}، {share} از همه</translation>
    </message>
    <message>
        <source>{done} ended here, having completed</source>
        <translation>{done} نفر پس از کامل کردن، اینجا به پایان رسیدند</translation>
    </message>
    <message>
        <source>{each} for each of {voters} people · click a card, a hand-off or a note, or press V; Shift+click or − takes a dot back</source>
        <translation>هر یک از {voters} نفر {each} رأی · روی کارت، تحویل یا یادداشت کلیک کنید یا &#x2068;V&#x2069; بزنید؛ &#x2068;Shift&#x2069; و کلیک یا &#x2068;−&#x2069; رأی را پس می‌گیرد</translation>
    </message>
    <message>
        <source>{exits} leave for good, {share} of its visits</source>
        <translation>{exits} نفر برای همیشه می‌روند، {share} مراجعه‌های آن</translation>
    </message>
    <message>
        <source>{export}, sheet {sheet}</source>
        <translation>{export}، برگهٔ {sheet}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} عوض شد</translation>
    </message>
    <message>
        <source>{field}: {change}</source>
        <comment>a field and its values</comment>
        <translation>{field}: {change}</translation>
    </message>
    <message>
        <source>{file}, byte {number}</source>
        <translation>{file}، بایت {number}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، خط {line}</translation>
    </message>
    <message>
        <source>{file}, near byte {number}</source>
        <translation>{file}، نزدیک بایت {number}</translation>
    </message>
    <message>
        <source>{file}, row {number}</source>
        <translation>{file}، سطر {number}</translation>
    </message>
    <message>
        <source>{file}, rows {numbers}</source>
        <translation>{file}، سطرهای {numbers}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}</source>
        <translation>{file}، برگهٔ {sheet}</translation>
    </message>
    <message>
        <source>{first_month}: {first}; {last_month}: {last}. The change is more than noise.</source>
        <translation>{first_month}: {first}؛ {last_month}: {last}. این تغییر بیش از نوسان تصادفی است.</translation>
    </message>
    <message>
        <source>{first_month}: {first}; {last_month}: {last}. The change may be noise.</source>
        <translation>{first_month}: {first}؛ {last_month}: {last}. این تغییر شاید نوسان تصادفی باشد.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و {second}</translation>
    </message>
    <message>
        <source>{found} of {kept} comments</source>
        <translation>{found} از {kept} نظر</translation>
    </message>
    <message>
        <source>{gap}; {share}</source>
        <translation>{gap}؛ {share}</translation>
    </message>
    <message>
        <source>{id} cannot be the id of a version</source>
        <translation>{id} نمی‌تواند شناسهٔ نسخه باشد</translation>
    </message>
    <message>
        <source>{index} (n {n})</source>
        <translation>{index} (تعداد {n})</translation>
    </message>
    <message>
        <source>{key}: '{value}' is none of {names}</source>
        <translation>{key}: «{value}» هیچ‌یک از این‌ها نیست: {names}</translation>
    </message>
    <message>
        <source>{key}: a text is needed, not {value}</source>
        <translation>{key}: متن لازم است، نه {value}</translation>
    </message>
    <message>
        <source>{key}: a text or a list of texts is needed</source>
        <translation>{key}: متن یا فهرستی از متن‌ها لازم است</translation>
    </message>
    <message>
        <source>{key}: no such key; the README lists those a recipe may have</source>
        <translation>{key}: چنین کلیدی نیست؛ README کلیدهای دستور را فهرست می‌کند</translation>
    </message>
    <message>
        <source>{kind} added: {name}</source>
        <translation>{kind} افزوده شد: {name}</translation>
    </message>
    <message>
        <source>{kind} removed: {name}</source>
        <translation>{kind} حذف شد: {name}</translation>
    </message>
    <message>
        <source>{kind}, another order: {names}</source>
        <translation>{kind}، ترتیب دیگر: {names}</translation>
    </message>
    <message>
        <source>{lost} of {n} leave here; likely {own}, with this repair {after}, typical {typical}. Wholly repaired and by itself: {count} more customers of 1,000 ({interval})</source>
        <translation>{lost} از {n} نفر اینجا می‌روند؛ محتمل {own}، با این اصلاح {after}، معمول {typical}. با اصلاح کامل و به‌تنهایی: {count} مشتری بیشتر از هر ۱٬۰۰۰ ({interval})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>{member} cannot be read: nobody knows whether the file is whole</source>
        <translation>{member} خواندنی نیست: معلوم نیست پرونده کامل است یا نه</translation>
    </message>
    <message>
        <source>{member} has no place here and is left out</source>
        <translation>{member} اینجا جایی ندارد و کنار گذاشته شد</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>{member} نیست</translation>
    </message>
    <message>
        <source>{member} is missing: nobody knows whether the file is whole</source>
        <translation>{member} نیست: معلوم نیست پرونده کامل است یا نه</translation>
    </message>
    <message>
        <source>{member} is not as it was saved</source>
        <translation>{member} همان نیست که ذخیره شد</translation>
    </message>
    <message>
        <source>{member}, row {number}</source>
        <translation>{member}، سطر {number}</translation>
    </message>
    <message>
        <source>{member}: counts of an unknown source: '{id}'</source>
        <translation>{member}: شمارش‌هایی از منبع ناشناختهٔ «{id}»</translation>
    </message>
    <message>
        <source>{member}: unknown columns are left out: {names}</source>
        <translation>{member}: ستون‌های ناشناخته کنار گذاشته شدند: {names}</translation>
    </message>
    <message>
        <source>{member}: {part} is more than {whole}</source>
        <translation>{member}: {part} بیشتر از {whole} است</translation>
    </message>
    <message>
        <source>{metrics} after each touchpoint</source>
        <translation>{metrics} پس از هر نقطهٔ تماس</translation>
    </message>
    <message>
        <source>{metric} after it</source>
        <translation>{metric} پس از آن</translation>
    </message>
    <message>
        <source>{metric} from {before} (n {before_count}) to {after} (n {after_count}): {difference} ({interval}), {verdict}</source>
        <translation>{metric} از {before} ({before_count} پاسخ) به {after} ({after_count} پاسخ): {difference} ({interval})، {verdict}</translation>
    </message>
    <message>
        <source>{metric} {code} of {best}</source>
        <translation>{metric} {code} از {best}</translation>
    </message>
    <message>
        <source>{metric} {low}–{high}</source>
        <translation>{metric} &#x2067;{low}–{high}&#x2069;</translation>
    </message>
    <message>
        <source>{metric} {value} ({low} to {high}), n {count}</source>
        <translation>{metric} {value} ({low} تا {high})، {count} پاسخ</translation>
    </message>
    <message>
        <source>{metric} {value}, n {count}</source>
        <translation>{metric} {value}، {count} پاسخ</translation>
    </message>
    <message>
        <source>{metric}, 95% interval</source>
        <translation>{metric}، بازهٔ ۹۵٪</translation>
    </message>
    <message>
        <source>{minutes}: T starts the countdown</source>
        <translation>{minutes}: کلید T شمارش معکوس را آغاز می‌کند</translation>
    </message>
    <message>
        <source>{month} is no month of the calendar that is counted by</source>
        <translation>{month} ماهی از تقویمی نیست که شمارش بر پایهٔ آن است</translation>
    </message>
    <message>
        <source>{month}: {score}</source>
        <translation>{month}: {score}</translation>
    </message>
    <message>
        <source>{month}: {value} ({low} to {high}), n {count}</source>
        <translation>{month}: {value} ({low} تا {high})، تعداد {count}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} منبع دیگر</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <comment>ways to other parts</comment>
        <translation>{names} و {count} راه دیگر</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} و {more} تای دیگر</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} و {n} مورد دیگر</translation>
    </message>
    <message>
        <source>{names} at once need the source file to be counted again; choose one of them</source>
        <translation>{names} با هم نیاز به شمارش دوبارهٔ پروندهٔ اصلی دارند؛ یکی از آن‌ها را انتخاب کنید</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (فقط‌خواندنی)</translation>
    </message>
    <message>
        <source>{name} has no name.</source>
        <translation>{name} نام ندارد.</translation>
    </message>
    <message>
        <source>{name} is back. It is not saved yet.</source>
        <translation>{name} برگشت. هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <source>{name} is connected to itself.</source>
        <translation>{name} به خودش پیوند خورده است.</translation>
    </message>
    <message>
        <source>{name} is drawn twice.</source>
        <translation>{name} دو بار کشیده شده است.</translation>
    </message>
    <message>
        <source>{name} is in. What really changed since {month}?</source>
        <translation>{name} وارد شد. از {month} تا کنون چه چیزی واقعاً تغییر کرده است؟</translation>
    </message>
    <message>
        <source>{name} is new in the watched folder and is read like {known}.</source>
        <translation>{name} در پوشهٔ زیر نظر تازه است و مانند {known} خوانده می‌شود.</translation>
    </message>
    <message>
        <source>{name} is no recipe</source>
        <translation>{name} دستور نیست</translation>
    </message>
    <message>
        <source>{name} is not connected to any other touchpoint.</source>
        <translation>{name} به هیچ نقطهٔ تماس دیگری پیوند ندارد.</translation>
    </message>
    <message>
        <source>{name} is open already</source>
        <translation>{name} هم‌اکنون باز است</translation>
    </message>
    <message>
        <source>{name} is open for reading only. It is in the hands of {who}.</source>
        <translation>{name} فقط برای خواندن باز است. در دست {who} است.</translation>
    </message>
    <message>
        <source>{name} is open for reading only: save it under another name</source>
        <translation>{name} فقط برای خواندن باز است: آن را با نامی دیگر ذخیره کنید</translation>
    </message>
    <message>
        <source>{name} is open in another window.</source>
        <translation>{name} در پنجرهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>{name} is still being written.</source>
        <translation>نوشتن {name} هنوز تمام نشده است.</translation>
    </message>
    <message>
        <source>{name} refers to {missing}, which is not there.</source>
        <translation>{name} به {missing} اشاره می‌کند که وجود ندارد.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since you opened it.</source>
        <translation>از زمانی که {name} را باز کرده‌اید، کس دیگری آن را تغییر داده است.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else.</source>
        <translation>{name} را شخص دیگری تغییر داده است.</translation>
    </message>
    <message>
        <source>{name} was changed in the meantime, or somebody has it open. This is a separate copy of it with your unsaved work: save it under another name.</source>
        <translation>{name} در این میان تغییر کرده یا نزد کسی باز است. این یک کپی جداگانه با کار ذخیره‌نشدهٔ شماست: آن را با نامی دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>{name} was moved or removed.</source>
        <translation>{name} جابه‌جا یا پاک شده است.</translation>
    </message>
    <message>
        <source>{name}, changed {time} ago, {size} kB</source>
        <translation>{name}، تغییر {time} پیش، {size} کیلوبایت</translation>
    </message>
    <message>
        <source>{name}, {version}</source>
        <translation>{name}، {version}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n more value(s) are not shown</source>
        <translation>
            <numerusform>{name}: %n مقدار دیگر نشان داده نمی‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: none of the recipes fits, so this one is guessed</source>
        <translation>{name}: هیچ‌یک از دستورها نمی‌خورد، پس حدس زده می‌شود</translation>
    </message>
    <message>
        <source>{name}: {change}</source>
        <comment>what changed about something</comment>
        <translation>{name}: {change}</translation>
    </message>
    <message>
        <source>{name}: {rows} rows read, {used} used, {people} people or cases</source>
        <translation>{name}: {rows} سطر خوانده شد، {used} به کار رفت، {people} نفر یا مورد</translation>
    </message>
    <message>
        <source>{name}: {stage}?</source>
        <translation>{name}: {stage}؟</translation>
    </message>
    <message>
        <source>{name}: {used} of {rows} rows counted</source>
        <translation>{name}: {used} سطر از {rows} سطر شمرده شد</translation>
    </message>
    <message>
        <source>{name}: {used} of {rows} rows, {people} people or cases</source>
        <translation>{name}: {used} سطر از {rows}، {people} نفر یا مورد</translation>
    </message>
    <message>
        <source>{name}: {visits} visits of {customers} customers</source>
        <translation>{name}: {visits} مراجعهٔ {customers} مشتری</translation>
    </message>
    <message>
        <source>{needed} is needed, not '{cell}'</source>
        <translation>{needed} لازم است، نه «{cell}»</translation>
    </message>
    <message>
        <source>{number} columns are read as scores, at most {most} are counted</source>
        <translation>{number} ستون امتیاز خوانده می‌شود، حداکثر {most} ستون شمرده می‌شود</translation>
    </message>
    <message>
        <source>{number} d</source>
        <comment>days</comment>
        <translation>{number} روز</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} ساعت</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}</source>
        <translation>{number} میان {low} و {high} نیست</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} دقیقه</translation>
    </message>
    <message>
        <source>{number} NPS</source>
        <translation>&#x2068;NPS&#x2069; {number}</translation>
    </message>
    <message>
        <source>{number} on the rating</source>
        <translation>{number} در نمره</translation>
    </message>
    <message>
        <source>{number} points of CES</source>
        <translation>{number} واحد &#x2068;CES&#x2069;</translation>
    </message>
    <message>
        <source>{number} points of CSAT</source>
        <translation>{number} واحد &#x2068;CSAT&#x2069;</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} واحد</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} ثانیه</translation>
    </message>
    <message>
        <source>{n}</source>
        <comment>a row number</comment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} of {all} arrived then, {share}</source>
        <translation>{n} از {all} نفر در این مدت رسیدند، {share}</translation>
    </message>
    <message>
        <source>{n}, {share}</source>
        <comment>customers and their share</comment>
        <translation>{n}، {share}</translation>
    </message>
    <message>
        <source>{open} were here last and may still go on: open, not counted as lost</source>
        <translation>{open} نفر آخرین بار اینجا بودند و شاید ادامه دهند: باز، نه ازدست‌رفته</translation>
    </message>
    <message>
        <source>{option} may be any of {names}</source>
        <translation>{option} می‌تواند هر یک از این‌ها باشد: {names}</translation>
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
        <translation>{page} روی {count} برگ A4: بدون تغییر اندازه چاپ کنید، از روی نشانه‌ها ببُرید و هر برگ را {overlap} میلی‌متر روی برگ پیشین بگذارید.</translation>
    </message>
    <message>
        <source>{page} · sheet {number} of {count} · row {row}, column {column}</source>
        <translation>{page} · برگ {number} از {count} · ردیف {row}، ستون {column}</translation>
    </message>
    <message>
        <source>{pingpong} of them straight back where they came from</source>
        <translation>{pingpong} تای آن‌ها یک‌راست به جایی که از آن آمده بودند</translation>
    </message>
    <message>
        <source>{placeholder}: how many answered</source>
        <translation>{placeholder}: شمار پاسخ‌ها</translation>
    </message>
    <message>
        <source>{placeholder}: how many customers</source>
        <translation>{placeholder}: شمار مشتریان</translation>
    </message>
    <message>
        <source>{placeholder}: its place in the ranking</source>
        <translation>{placeholder}: جایگاه آن در رتبه‌بندی</translation>
    </message>
    <message>
        <source>{placeholder}: the index of the hand-off</source>
        <translation>{placeholder}: شاخص تحویل</translation>
    </message>
    <message>
        <source>{placeholder}: the score</source>
        <translation>{placeholder}: امتیاز</translation>
    </message>
    <message>
        <source>{placeholder}: the share that leaves there</source>
        <translation>{placeholder}: سهم کسانی که همان جا می‌روند</translation>
    </message>
    <message>
        <source>{rate} here, {typical} typical · {times} times · n {count}</source>
        <translation>اینجا {rate}، معمول {typical} · {times} برابر · تعداد {count}</translation>
    </message>
    <message>
        <source>{read} of {all} columns are read</source>
        <translation>{read} از {all} ستون خوانده می‌شود</translation>
    </message>
    <message>
        <source>{real} of {compared} changes are real; the others are within chance.</source>
        <translation>{real} از {compared} تغییر واقعی است؛ بقیه در حد تصادف‌اند.</translation>
    </message>
    <message>
        <source>{real} of {compared} differences between the groups are real.</source>
        <translation>{real} از {compared} تفاوت میان گروه‌ها واقعی است.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}: %n row(s)</source>
        <translation>
            <numerusform>{reason}: %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, counted unless a recipe leaves them out</source>
        <translation>{rows}، شمرده می‌شوند مگر دستوری کنارشان بگذارد</translation>
    </message>
    <message>
        <source>{rows}, left out</source>
        <translation>{rows}، کنار گذاشته شد</translation>
    </message>
    <message>
        <source>{said}: {cells} (rows {rows})</source>
        <translation>{said}: {cells} (سطرهای {rows})</translation>
    </message>
    <message>
        <source>{said}; rows {rows}</source>
        <translation>{said}؛ سطرهای {rows}</translation>
    </message>
    <message>
        <source>{score} ({why})</source>
        <translation>{score} ({why})</translation>
    </message>
    <message>
        <source>{score} after it</source>
        <translation>{score} پس از آن</translation>
    </message>
    <message>
        <source>{score}, without {codes}</source>
        <translation>{score}، بدون {codes}</translation>
    </message>
    <message>
        <source>{score}, words as numbers</source>
        <translation>{score}، واژه‌ها به عدد</translation>
    </message>
    <message>
        <source>{segment}: index {index} ({interval}), n {count}</source>
        <translation>{segment}: شاخص {index} ({interval})، {count} پاسخ</translation>
    </message>
    <message>
        <source>{setting} cannot be read</source>
        <translation>{setting} خواندنی نیست</translation>
    </message>
    <message>
        <source>{setting} is no amount of memory</source>
        <translation>{setting} اندازهٔ حافظه نیست</translation>
    </message>
    <message>
        <source>{setting} is no length of time</source>
        <translation>{setting} مدت زمان نیست</translation>
    </message>
    <message>
        <source>{share} come back</source>
        <translation>{share} بازمی‌گردند</translation>
    </message>
    <message>
        <source>{share} filled</source>
        <translation>{share} پر</translation>
    </message>
    <message>
        <source>{share} gave {low} to {high}, most often {code}</source>
        <translation>{share} از {low} تا {high} داده‌اند، بیش از همه {code}</translation>
    </message>
    <message>
        <source>{share} leave</source>
        <translation>{share} می‌روند</translation>
    </message>
    <message>
        <source>{share} may still go on: too early to say how many leave</source>
        <translation>{share} شاید هنوز ادامه دهند: هنوز زود است که بگوییم چند نفر می‌روند</translation>
    </message>
    <message>
        <source>{share} of those who cross are sent straight back.</source>
        <translation>{share} از کسانی که می‌گذرند یک‌راست برگردانده می‌شوند.</translation>
    </message>
    <message>
        <source>{share} of those who go on from there</source>
        <translation>{share} از کسانی که از آنجا ادامه می‌دهند</translation>
    </message>
    <message>
        <source>{share} reach</source>
        <comment>share of customers</comment>
        <translation>{share} می‌رسند</translation>
    </message>
    <message>
        <source>{share} wait longer</source>
        <translation>{share} بیشتر منتظر می‌مانند</translation>
    </message>
    <message>
        <source>{share} wait longer than promised</source>
        <translation>{share} بیش از وعده منتظر می‌مانند</translation>
    </message>
    <message>
        <source>{share} wait too long</source>
        <translation>{share} بیش از اندازه منتظر می‌مانند</translation>
    </message>
    <message>
        <source>{share} went straight back</source>
        <translation>{share} یک‌راست برگشتند</translation>
    </message>
    <message>
        <source>{share} would reach, {before} do</source>
        <comment>share of customers</comment>
        <translation>{share} می‌رسیدند، اکنون {before}</translation>
    </message>
    <message>
        <source>{size} MB of temporary space are needed, {free} MB are free</source>
        <translation>{size} مگابایت جای موقت لازم است، {free} مگابایت آزاد است</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>از {source} به {target}</translation>
    </message>
    <message>
        <source>{stage}: {share} of all get this far</source>
        <translation>{stage}: {share} از همه تا اینجا می‌رسند</translation>
    </message>
    <message>
        <source>{still} still wait before it, wherever they will go</source>
        <translation>{still} نفر هنوز پیش از آن منتظرند، هر جا که بروند</translation>
    </message>
    <message>
        <source>{still} still wait here, more than have gone on in the time seen (n {count}): half of all have not gone on yet</source>
        <translation>{still} نفر هنوز اینجا منتظرند، بیش از کسانی که در زمان دیده‌شده ادامه داده‌اند (n {count}): نیمی از همه هنوز ادامه نداده‌اند</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n time(s)</source>
        <translation>
            <numerusform>{text} %n بار</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (on {name})</source>
        <translation>{text} (روی {name})</translation>
    </message>
    <message>
        <source>{times} times the harm of the other hand-offs; index with its 95% interval</source>
        <translation>{times} برابر آسیب تحویل‌های دیگر؛ شاخص با بازهٔ ۹۵٪ آن</translation>
    </message>
    <message>
        <source>{tool} export</source>
        <translation>خروجی {tool}</translation>
    </message>
    <message numerus="yes">
        <source>{used} of {rows} rows counted, %n customer(s)</source>
        <translation>
            <numerusform>{used} سطر از {rows} سطر شمرده شد، %n مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation>{user} روی {computer}</translation>
    </message>
    <message>
        <source>{user} on {computer}, since {since}</source>
        <translation>{user} روی {computer}، از {since}</translation>
    </message>
    <message>
        <source>{user}, in another program on this computer</source>
        <translation>{user}، در برنامهٔ دیگری روی همین رایانه</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}), n {count}</source>
        <translation>{value} ({low} تا {high})، {count} پاسخ</translation>
    </message>
    <message>
        <source>{value} is farther from 0 than {limit}</source>
        <translation>{value} از ۰ دورتر از {limit} است</translation>
    </message>
    <message>
        <source>{value} is none of {names}</source>
        <translation>{value} هیچ‌یک از این‌ها نیست: {names}</translation>
    </message>
    <message>
        <source>{value} is not written as {form}</source>
        <translation>{value} به شکل {form} نوشته نشده است</translation>
    </message>
    <message>
        <source>{variable}: {worst} {low} and {best} {high} on average, which explains {share} of the differences (n {count})</source>
        <translation>{variable}: {worst} {low} و {best} {high} به‌طور میانگین، که {share} از تفاوت‌ها را توضیح می‌دهد ({count} پاسخ)</translation>
    </message>
    <message>
        <source>{verdict}: {difference} ({interval})</source>
        <translation>{verdict}: {difference} ({interval})</translation>
    </message>
    <message>
        <source>{version} is no version of this format</source>
        <translation>{version} نسخه‌ای از این قالب نیست</translation>
    </message>
    <message>
        <source>{voice}: {said} ({sources})</source>
        <translation>{voice}: {said} ({sources})</translation>
    </message>
    <message>
        <source>{was} is now written {now}</source>
        <translation>{was} اکنون {now} نوشته شده است</translation>
    </message>
    <message>
        <source>{way} ({giving} to {taking})</source>
        <translation>{way} (از {giving} به {taking})</translation>
    </message>
    <message>
        <source>{way} does {times} times the harm of your other hand-offs</source>
        <translation>آسیب {way}، {times} برابر تحویل‌های دیگر شماست</translation>
    </message>
    <message>
        <source>{way} loses {share} of customers</source>
        <translation>{way}: {share} مشتریان از دست می‌روند</translation>
    </message>
    <message>
        <source>{way}: too little evidence to judge ({base}).</source>
        <translation>{way}: شواهد برای داوری کافی نیست ({base}).</translation>
    </message>
    <message>
        <source>{way}: {count} customers began it, {share} never arrived (95% interval {low} to {high})</source>
        <translation>{way}: {count} مشتری آغازش کردند و {share} هرگز نرسیدند (بازهٔ ۹۵٪: {low} تا {high})</translation>
    </message>
    <message>
        <source>{way}: {reason}</source>
        <translation>{way}: {reason}</translation>
    </message>
    <message>
        <source>{what} {value} ({low} to {high}), n {count}</source>
        <translation>{what} {value} ({low} تا {high})، تعداد {count}</translation>
    </message>
    <message>
        <source>{what}, as the recipe says</source>
        <translation>{what}، مطابق دستور</translation>
    </message>
    <message>
        <source>{what}: believed {belief} of {best}</source>
        <translation>{what}: باور {belief} از {best}</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: انجام شد</translation>
    </message>
    <message>
        <source>{where}: a column is named twice, which would count it twice</source>
        <translation>{where}: ستونی دو بار نام برده شده و دو بار شمرده می‌شد</translation>
    </message>
    <message>
        <source>{where}: column is missing</source>
        <translation>{where}: ستون نیست</translation>
    </message>
    <message>
        <source>{where}: labels needs text = number</source>
        <translation>{where}: &#x2066;labels&#x2069; به شکل &#x2066;text = number&#x2069; لازم است</translation>
    </message>
    <message>
        <source>{where}: metric '{metric}' is none of {names}</source>
        <translation>{where}: سنجهٔ «{metric}» هیچ‌یک از این‌ها نیست: {names}</translation>
    </message>
    <message>
        <source>{where}: missing needs a list of codes</source>
        <translation>{where}: &#x2066;missing&#x2069; فهرستی از کدها می‌خواهد</translation>
    </message>
    <message>
        <source>{where}: needs {names}</source>
        <translation>{where}: این‌ها لازم است: {names}</translation>
    </message>
    <message>
        <source>{where}: nps is asked from 0 to 10; for another scale take rating</source>
        <translation>{where}: &#x2066;nps&#x2069; از ۰ تا ۱۰ پرسیده می‌شود؛ برای مقیاس دیگر &#x2066;rating&#x2069; بگیرید</translation>
    </message>
    <message>
        <source>{where}: reversed is true or false</source>
        <translation>{where}: &#x2066;reversed&#x2069; مقدار true یا false دارد</translation>
    </message>
    <message>
        <source>{where}: scale needs two numbers, the lower first</source>
        <translation>{where}: &#x2066;scale&#x2069; دو عدد می‌خواهد، نخست کوچک‌تر</translation>
    </message>
    <message>
        <source>{where}: there is no key '{key}'</source>
        <translation>{where}: کلید «{key}» نیست</translation>
    </message>
    <message>
        <source>{where}: {key}</source>
        <translation>{where}: {key}</translation>
    </message>
    <message>
        <source>{width} cells are needed, not {count}</source>
        <translation>{width} خانه لازم است، نه {count}</translation>
    </message>
    <message>
        <source>{won}: {after} would complete, {before} do</source>
        <translation>{won}: {after} به پایان می‌رسیدند، اکنون {before}</translation>
    </message>
    <message>
        <source>{word} is no command, and one file at a time is opened</source>
        <translation>{word} فرمان نیست و هر بار یک پرونده باز می‌شود</translation>
    </message>
    <message>
        <source>{worse} really feel worse after it than {better} (p {p}).</source>
        <translation>تجربهٔ {worse} پس از آن واقعاً بدتر از {better} است (p {p}).</translation>
    </message>
    <message>
        <source>{worse} really wait longer than {better} (p {p}).</source>
        <translation>{worse} واقعاً بیشتر از {better} منتظر می‌ماند (p {p}).</translation>
    </message>
    <message>
        <source>{worse} {high}, {better} {low}</source>
        <comment>indices of two segments</comment>
        <translation>{worse} {high}، {better} {low}</translation>
    </message>
    <message>
        <source>{worse} {low} and {better} {high}: {difference} apart ({interval})</source>
        <translation>{worse} {low} و {better} {high}: فاصلهٔ {difference} ({interval})</translation>
    </message>
    <message>
        <source>“{words}” read as the middle of the scale</source>
        <translation>«{words}» میانهٔ مقیاس شمرده شد</translation>
    </message>
</context>
</TS>
