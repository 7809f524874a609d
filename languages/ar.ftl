### العربية
### Reviewed by: nobody yet.

# Invisible marks: what follows the first, such as a telephone number, runs from left to right; a text that begins with the
# second runs from right to left, although its first word is in Latin letters.
-ltr = { "\u200E" }
-rtl = { "\u200F" }

## How the language is written

direction = rtl

## Days and times

date-day = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-short = { $day } { $month }
date-month = { $month } { $year }
time = { $part ->
    [midday] 12{ "\u00A0" }ظهرًا
    [midnight] منتصف الليل
    [morning] { $full ->
        [hour] { $hour }{ "\u00A0" }صباحًا
       *[minutes] { $hour }:{ $minute }{ "\u00A0" }صباحًا
    }
    [evening] { $full ->
        [hour] { $hour }{ "\u00A0" }مساءً
       *[minutes] { $hour }:{ $minute }{ "\u00A0" }مساءً
    }
   *[afternoon] { $full ->
        [hour] { $hour }{ "\u00A0" }بعد الظهر
       *[minutes] { $hour }:{ $minute }{ "\u00A0" }بعد الظهر
    }
}
time-range = من { $start } إلى { $end }
occasion = { $day }، { $times }
days-of-one-weekday = أيام { $weekday } { $days }
days-weekday-and-day = { $weekday } { $day }
days-of-month = { $days } { $month }
days-every-week = كل أسبوع يوم { $weekday } من { $from } إلى { $to }
days-many-of-one-weekday = أيام { $weekday }، وعددها { $count }، من { $from } إلى { $to }
days-many = في أيام عددها { $count } من { $from } إلى { $to }

## Changes

effect-cancelled = ملغاة
effect-moved = نُقلت
effect-retimed = موعد جديد
effect-extra = جلسة إضافية
effect-reduced = خدمة محدودة
effect-delayed = تأخير
effect-access = الدخول
effect-contact = بيانات الاتصال
effect-started = بداية
effect-ended = نهاية
effect-notice = إشعار
effect-all-clear = عودة إلى المعتاد
cause-technical-problem = بسبب عطل فني
cause-strike = بسبب إضراب
cause-demonstration = بسبب مظاهرة
cause-accident = بسبب حادث
cause-holiday = بسبب عطلة
cause-weather = بسبب سوء الأحوال الجوية
cause-maintenance = بسبب أعمال صيانة
cause-construction = بسبب أعمال بناء
cause-police-activity = بسبب عمل للشرطة
cause-medical-emergency = بسبب حالة طبية طارئة
cause-staff-shortage = بسبب نقص في الموظفين
cause-of-bank-holiday = بسبب العطلة الرسمية، { $name }
change-why = وذلك { $cause }.
change-cancelled = لا جلسات { $when }
change-moved = تنتقل الجلسات إلى { $place } { $when }
change-moved-to-times = تنتقل الجلسات إلى { $place } { $when }، والموعد { $times }
change-moved-from = تنتقل الجلسات التي في { $from } إلى { $place } { $when }
change-moved-from-to-times = تنتقل الجلسات التي في { $from } إلى { $place } { $when }، والموعد { $times }
change-retimed = موعد جديد { $when }: { $times }
change-extra = جلسة إضافية يوم { $times }، في { $place }
change-reduced = خدمة محدودة { $when }
change-delayed = قد تتأخر الجلسات { $when }
change-access = طريقة الدخول مختلفة { $when }
change-contact = بيانات اتصال جديدة { $when }
change-started = تبدأ الجلسات يوم { $first }
change-ended = لا جلسات بعد الآن { $when }
change-notice = إشعار { $when }
change-all-clear = عودة إلى المعتاد { $when }
change-new-rule = { $when } { $rule }
when-on = يوم { $days }
span-from-to = من { $from } إلى { $to }
span-from = ابتداءً من { $from }
span-until = حتى { $to }
span-from-until-further-notice = ابتداءً من { $from } وحتى إشعار آخر
span-until-further-notice = حتى إشعار آخر
times-from = تبدأ الساعة { $time }
times-until = تنتهي الساعة { $time }
days-moved = { $day }، بدلًا من { $before }
change-of-all = كل الخدمات
change-of-many = { $count ->
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
   *[other] { $count } خدمة
}
change-at-many = { $count ->
    [one] مكان واحد
    [two] مكانين
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
change-of-at = { $services } في { $places }
headline = { $effect }: { $services }، { $days }
headline-moved = { $effect }: { $services }، { $days }، إلى { $place }
headline-new-rule = { $effect }: { $services }، { $days }: { $rule }
headline-discreet = { $effect }: { $days }
said-of = { -rtl }{ $of }: { $what }.
said-at = في { $places }: { $what }.
sentence = { $words }.
change-extent = { $count ->
    [zero] لا يخص هذا أي جلسة.
    [one] يخص هذا جلسة واحدة.
    [two] يخص هذا جلستين.
    [few] يخص هذا { $count } جلسات.
   *[other] يخص هذا { $count } جلسة.
}
moment = { $day } الساعة { $time }
announced = أُعلن يوم { $moment }
thread-replaces = يحل هذا محل ما أُعلن يوم { $moment }: { $headline }.
thread-resolves = ينهي هذا ما أُعلن يوم { $moment }: { $headline }.
thread-replaced-by = استُبدل هذا يوم { $moment }. والصحيح الآن: { $headline }.
thread-resolved-by = أُعلن انتهاء هذا يوم { $moment }: { $headline }.
thread-link-replaces = يحل هذا محل <a href="{ $url }">{ $headline }</a>.
thread-link-resolves = ينهي هذا <a href="{ $url }">{ $headline }</a>.
thread-link-replaced-by = حل محل هذا <a href="{ $url }">{ $headline }</a>.
thread-link-resolved-by = انتهى هذا بإعلان <a href="{ $url }">{ $headline }</a>.
change-state-coming = قريبًا
change-state-current = الآن
change-state-past = انتهى
change-state-resolved = عاد إلى المعتاد
change-state-void = استُبدل
changes-soon = من { $from } إلى { $to }
changes-soon-none = لا يتغير شيء في هذه الأيام.
changes-lasting = ما زال ساريًا
changes-lasting-none = لا يوجد تغيير سابق ما زال ساريًا.
changes-later = ابتداءً من { $from }
changes-later-none = لا تغيير مقررًا بعد ذلك.
changes-past = انتهى
changes-past-none = لم ينتهِ أي تغيير بعد.
changes-page-from-soon = قريبًا
changes-page-from-lasting = ما زال ساريًا
changes-page-from-later = لاحقًا
changes-page-from-past = انتهى
changes-page-to-soon = قريبًا
changes-page-to-lasting = ما زال ساريًا
changes-page-to-later = لاحقًا
changes-page-to-past = انتهى
changes-page = من «{ $from }» إلى «{ $to }»
changes-page-of-day = { $group }: { -ltr }{ $day }
changes-page-of-days = { $group }: من { -ltr }{ $from } إلى { -ltr }{ $to }
what-has-changed = ما الذي تغيّر
later-changes = تغييرات لاحقة
earlier-changes = تغييرات سابقة
nothing-changed = لم يتغير شيء.
nothing-else-changed = لم يتغير شيء آخر.
nothing-changed-as-usual = لم يتغير شيء: الجلسات كالمعتاد.
change-in-list = <a href="{ $url }">{ $title }</a> <span class="quiet">{ $state }. <time datetime="{ $published }">{ $announced }</time>.</span>
urgent = عاجل
now-over = انتهى الآن
change-urgent = عاجل.
change-state-as-of = { $state }، بتاريخ <time datetime="{ $iso }">{ $day }</time>.
change-over-now = انتهى هذا الآن.
change-period-because = { $period }، { $cause }.
change-announced = <time datetime="{ $published }">{ $announced }</time>.
change-about-sessions = { $count ->
    [one] هذا يخص جلسة واحدة
    [two] هذا يخص جلستين
    [few] هذا يخص { $count } جلسات
   *[other] هذا يخص { $count } جلسة
}
was = بدلًا من
now = الآن
was-at = { $when }، <a href="{ $url }">{ $place }</a>
now-at = <strong>{ $when }</strong>، <a href="{ $url }">{ $place }</a>
change-other-news = أخبار أخرى عن هذا
change-concerns = ما الذي يتأثر
change-services = الخدمات
change-places = الأماكن
changes-choose = تغييرات كل خدمة أو منطقة موجودة في صفحتها: اختر حسب <a href="{ $services }">الخدمة</a> أو <a href="{ $areas }">المنطقة</a>.

## Sessions

session-as-planned = كما هو مقرر
session-which = { $occasion }، في { $place }
session-first = الجلسة الأولى يوم { $when }، في { $place }
session-first-by-rule = الجلسة الأولى بالموعد الجديد يوم { $when }، في { $place }
session-extra = { $count ->
    [one] جلسة إضافية يوم { $when }، في { $place }
   *[other] جلسات إضافية: { $when }، في { $place }
}
session-put-back = { $count ->
    [one] تُعقد جلسة يوم { $when }، في { $place }
   *[other] تُعقد الجلسات المقررة { $when }، في { $place }
}
session-put-back-as-planned = { $count ->
    [one] جلسة يوم { $when }، في { $place }، تُعقد كما هو مقرر
   *[other] الجلسات المقررة { $when }، في { $place }، تُعقد كما هو مقرر
}
session-takes-place-after-all = { $count ->
    [one] جلسة يوم { $when }، في { $place }، لم تعد ملغاة وستُعقد
   *[other] الجلسات المقررة { $when }، في { $place }، لم تعد ملغاة وستُعقد
}
session-no-longer = { $count ->
    [one] جلسة يوم { $when }، في { $place }، لن تُعقد
   *[other] الجلسات المقررة { $when }، في { $place }، لن تُعقد
}
session-cancelled = { $count ->
    [one] جلسة يوم { $when }، في { $place }، ملغاة
   *[other] الجلسات المقررة { $when }، في { $place }، ملغاة
}
session-stays-cancelled = { $count ->
    [one] جلسة يوم { $when }، في { $place }، تبقى ملغاة
   *[other] الجلسات المقررة { $when }، في { $place }، تبقى ملغاة
}
session-kept = { $count ->
    [one] جلسة يوم { $when }، في { $place }، تبقى كما أُعلن عنها
   *[other] الجلسات المقررة { $when }، في { $place }، تبقى كما أُعلن عنها
}
session-moves = { $count ->
    [one] جلسة يوم { $when }، تنتقل من { $place } إلى { $to }
   *[other] الجلسات المقررة { $when }، تنتقل من { $place } إلى { $to }
}
session-moves-to-times = { $count ->
    [one] جلسة يوم { $when }، في { $place }، تنتقل إلى { $to }، والموعد الجديد { $times }
   *[other] الجلسات المقررة { $when }، في { $place }، تنتقل إلى { $to }، والموعد الجديد { $times }
}
session-at-times = { $count ->
    [one] جلسة يوم { $when }، في { $place }، وقتها الآن { $times }
   *[other] الجلسات المقررة { $when }، في { $place }، وقتها الآن { $times }
}
session-on-day = { $count ->
    [one] جلسة يوم { $when }، في { $place }، موعدها الآن يوم { $occasion }
   *[other] الجلسات المقررة { $when }، في { $place }، موعدها الآن يوم { $occasion }
}
session-has-reduced = { $count ->
    [one] جلسة يوم { $when }، في { $place }، خدمتها محدودة
   *[other] الجلسات المقررة { $when }، في { $place }، خدمتها محدودة
}
session-has-delayed = { $count ->
    [one] جلسة يوم { $when }، في { $place }، قد تتأخر
   *[other] الجلسات المقررة { $when }، في { $place }، قد تتأخر
}
session-has-delayed-until = { $count ->
    [one] جلسة يوم { $when }، في { $place }، قد تبدأ متأخرة، نحو الساعة { $time }
   *[other] الجلسات المقررة { $when }، في { $place }، قد تبدأ متأخرة، نحو الساعة { $time }
}
session-has-access = { $count ->
    [one] طريقة الدخول مختلفة في جلسة يوم { $when }، في { $place }
   *[other] طريقة الدخول مختلفة في الجلسات المقررة { $when }، في { $place }
}
session-has-contact = { $count ->
    [one] بيانات اتصال جديدة لجلسة يوم { $when }، في { $place }
   *[other] بيانات اتصال جديدة للجلسات المقررة { $when }، في { $place }
}
session-has-other = { $count ->
    [one] هذا يخص جلسة يوم { $when }، في { $place }
   *[other] هذا يخص الجلسات المقررة { $when }، في { $place }
}
note-cancelled = لن تُعقد.
note-cancelled-because = لن تُعقد { $cause }.
note-bank-holiday = لن تُعقد { $cause }.
note-extra = جلسة إضافية، زيادة على الجلسات المعتادة.
note-instead-of-place = بدلًا من { $place }.
note-instead-of-times = بدلًا من الموعد: { $times }.
note-instead-of-both = بدلًا من { $place }، { $times }.
note-elsewhere-cancelled = ليست هنا ولا في مكان آخر: ملغاة.
note-elsewhere-cancelled-because = ليست هنا ولا في مكان آخر: ملغاة { $cause }.
note-elsewhere = ليست هنا: نُقلت إلى { $place }، { $times }.
note-other-day = ليست في هذا اليوم: موعدها الآن { $times }.
note-other-day-and-place = ليست في هذا اليوم: موعدها الآن { $times } في { $place }.
session-bank-holiday = ملغاة: { $name } عطلة رسمية.
today = اليوم
session-over = انتهت هذه الجلسة.
session-at = <span class="session__at">في </span><a href="{ $url }">{ $place }</a>
session-add = أضف إلى التقويم<span class="unseen">: { $which }</span>
session-more = المزيد: { $change }
day-today = اليوم،
day-tomorrow = غدًا،
nothing-planned = لا شيء مقررًا.
jump-day = الأيام
jump-day-before = الأيام:
jump-day-date = { $weekday } { $day }<span class="unseen"> { $month }</span>
jump-week = الأسابيع ابتداءً من
jump-week-before = الأسابيع ابتداءً من:
jump-week-date = { $weekday } { $day } { $month }
week-from = الأسبوع ابتداءً من <time datetime="{ $iso }">{ $day }</time>
known-days-over = انتهت الأيام المعروفة في هذه الصفحة. <a href="{ $url }">اسألنا</a> عما سيُعقد.
next-28-days = الأيام الـ28 القادمة
no-session-28-days = لا توجد جلسة مقررة خلال 28 يومًا.
timetable-span = { $span }: كل الجلسات، في أماكنها الحالية.
timetable-day-by-day = { $title }، يومًا بيوم

## Rules of a timetable

rule-nth-weekday = { $nth ->
    [first] يوم { $weekday } الأول
    [second] يوم { $weekday } الثاني
    [third] يوم { $weekday } الثالث
    [fourth] يوم { $weekday } الرابع
    [fifth] يوم { $weekday } الخامس
   *[last] يوم { $weekday } الأخير
}
rule-every-week = { $place ->
    [usually] عادةً كل أسبوع، { $days }
   *[within] { $number ->
        [1] كل اثنين
        [2] كل ثلاثاء
        [3] كل أربعاء
        [4] كل خميس
        [5] كل جمعة
        [6] كل سبت
        [7] كل أحد
       *[other] كل أسبوع، { $days }
    }
}
rule-every-weeks = { $place ->
    [usually] { $count ->
        [two] عادةً كل أسبوعين، { $days }
        [few] عادةً كل { $count } أسابيع، { $days }
       *[other] عادةً كل { $count } أسبوعًا، { $days }
    }
   *[within] { $count ->
        [two] كل أسبوعين، { $days }
        [few] كل { $count } أسابيع، { $days }
       *[other] كل { $count } أسبوعًا، { $days }
    }
}
rule-every-month = { $place ->
    [usually] عادةً { $days } من كل شهر
   *[within] { $days } من كل شهر
}
rule-every-months = { $place ->
    [usually] { $count ->
        [two] عادةً كل شهرين، { $days }
        [few] عادةً كل { $count } أشهر، { $days }
       *[other] عادةً كل { $count } شهرًا، { $days }
    }
   *[within] { $count ->
        [two] كل شهرين، { $days }
        [few] كل { $count } أشهر، { $days }
       *[other] كل { $count } شهرًا، { $days }
    }
}
rule-on-dates = { $place ->
    [usually] عادةً { $days }
   *[within] { $days }
}
rule-on-some-dates = في بعض التواريخ
rule-days-and-so-on = { $rule } ({ $days } وهكذا)
rule-and-days = { $rule } ({ $days })
rule-times = { $rule }، { $times }
rule-place = { $rule }، في { $place }
rule-times-and-place = { $rule }، { $times }، في { $place }
rule-was = { $rule }، بدلًا من { $before }
rule-now = تُعقد الجلسات { $rule }
rule-now-and-no-longer = تُعقد الجلسات { $rule }، ولم تعد تُعقد { $before }
rule-runs-on-bank-holidays = تُعقد في العطل الرسمية
rule-closed-on-bank-holidays = لا تُعقد في العطل الرسمية
rule-in-period = في { $period }
rule-not-in-period = ليس في { $period }
rule-period = { $name } ({ $days })
rule-period-days = من { $from } إلى { $to }
rule-elsewhere = ليست هنا بل في { $place }، { $span }
rule-paused = لا جلسات { $span }
rule-meets-on = تُعقد يوم { $days }.
rule-meets-in = تُعقد { $periods }.
rule-local-time = الأوقات بالتوقيت المحلي ({ $timezone }).
in-a-row = { $first }، { $next }
in-a-row-of-rows = { $first }؛ { $next }
rule-line = { $rule }، { $times }، في <a href="{ $url }">{ $place }</a>.
rule-line-valid = { $rule }، { $times }، في <a href="{ $url }">{ $place }</a>، { $valid }.

## Places and access

articles = { "" }
place-withheld = { $place }. { $asking }
place-withheld-in = { $place } ({ $areas }). { $asking }
meet-in-person = حضوريًا
meet-online = عبر الإنترنت
meet-by-telephone = بالهاتف
join-online = للانضمام عبر الإنترنت: { -ltr }{ $url }.
join-online-or-by-telephone = للانضمام: { -ltr }{ $url } أو اتصل على { -ltr }{ $phone }.
join-by-telephone = اتصل على { -ltr }{ $phone } للانضمام أو لمعرفة الطريقة.
place-address = عنوان { $place } هو: { -ltr }{ $address }.
ask-by-telephone = اتصل على { -ltr }{ $phone } لمعرفة المكان.
ask-by-text = أرسل رسالة نصية إلى { -ltr }{ $text } لمعرفة المكان.
ask-by-telephone-or-text = اتصل على { -ltr }{ $phone } أو أرسل رسالة نصية إلى { -ltr }{ $text } لمعرفة المكان.
ask-by-email = أرسل بريدًا إلكترونيًا إلى { -ltr }{ $email } لمعرفة المكان.
ask-service = اسأل { $service } لمعرفة المكان.
ask-any-service = اسأل الخدمة لمعرفة المكان.
ask-any-service-in = اسأل الخدمة لمعرفة المكان. يقع في { $areas }.
access-step-free = دخول بدون درجات
access-accessible-toilet = مرحاض لذوي الإعاقة
access-hearing-loop = حلقة سمعية لضعاف السمع
access-quiet-space = مكان هادئ
access-blue-badge-parking = موقف لحاملي Blue Badge
access-answer-yes = نعم
access-answer-no = لا
access-answer-partial = جزئيًا
access-answer-unknown = غير معروف: اسأل الخدمة
access-line-yes = { $what }: نعم
access-line-no = { $what }: لا
access-line-partial = { $what }: جزئيًا
access-sign-step-free-yes = بدون درجات
access-sign-step-free-partial = بدون درجات جزئيًا
access-sign-step-free-no = يوجد درجات
access-sign-accessible-toilet-yes = مرحاض لذوي الإعاقة
access-sign-accessible-toilet-partial = مرحاض مناسب جزئيًا لذوي الإعاقة
access-sign-hearing-loop-yes = حلقة سمعية
access-sign-hearing-loop-partial = حلقة سمعية في جزء من المكان
access-sign-quiet-space-yes = مكان هادئ
access-sign-quiet-space-partial = مكان هادئ جزئيًا
access-sign-blue-badge-parking-yes = موقف لحاملي Blue Badge
access-sign-blue-badge-parking-partial = بعض المواقف لحاملي Blue Badge
access-title-step-free = أماكن بدون درجات
access-description-step-free = أماكن لا توجد فيها درجات من الشارع إلى القاعة، وما يُعقد فيها خلال الأيام السبعة القادمة.
access-aliases-step-free = بدون درج، بدون درجات، كرسي متحرك، كراسي متحركة، مدخل مستوٍ، منحدر، مصعد، ذوي الإعاقة، معاقين
access-title-accessible-toilet = أماكن فيها مرحاض لذوي الإعاقة
access-description-accessible-toilet = أماكن فيها مرحاض يستطيع مستخدم الكرسي المتحرك استعماله، وما يُعقد فيها خلال الأيام السبعة القادمة.
access-aliases-accessible-toilet = حمام معاقين، حمام، مرحاض، دورة مياه، تواليت
access-title-hearing-loop = أماكن فيها حلقة سمعية
access-description-hearing-loop = أماكن فيها حلقة سمعية تعمل، لمستخدمي السماعات الطبية، وما يُعقد فيها خلال الأيام السبعة القادمة.
access-aliases-hearing-loop = أصم، صم، ضعف السمع، ضعاف السمع، سماعة أذن، سماعات طبية
access-title-quiet-space = أماكن فيها مكان هادئ
access-description-quiet-space = أماكن فيها موضع هادئ للراحة بعض الوقت، وما يُعقد فيها خلال الأيام السبعة القادمة.
access-aliases-quiet-space = غرفة هادئة، هدوء، توحد، حسي، ضوضاء، ضجيج
access-title-blue-badge-parking = أماكن فيها موقف لحاملي Blue Badge
access-description-blue-badge-parking = أماكن يستطيع حاملو Blue Badge (شارة وقوف السيارات لذوي الإعاقة) إيقاف سياراتهم فيها، وما يُعقد فيها خلال الأيام السبعة القادمة.
access-aliases-blue-badge-parking = الشارة الزرقاء، موقف معاقين، موقف سيارات، باركنج
whereabouts = يقع { $places }، في خط مستقيم.
distance-from = { $miles } { $direction } { $place }
distance-half-a-mile = على بعد أقل من نصف ميل
distance-miles = { $count ->
    [one] على بعد ميل واحد تقريبًا
    [two] على بعد ميلين تقريبًا
    [few] على بعد نحو { $count } أميال
    [many] على بعد نحو { $count } ميلًا
   *[other] على بعد نحو { $count } ميل
}
direction-north = شمال
direction-north-east = شمال شرق
direction-east = شرق
direction-south-east = جنوب شرق
direction-south = جنوب
direction-south-west = جنوب غرب
direction-west = غرب
direction-north-west = شمال غرب
map-label = { $count ->
    [zero] خريطة: { $place }
    [one] خريطة: { $place } ومكان واحد آخر
    [two] خريطة: { $place } ومكانان آخران
    [few] خريطة: { $place } بين { $count } أماكن أخرى
    [many] خريطة: { $place } بين { $count } مكانًا آخر
   *[other] خريطة: { $place } بين { $count } مكان آخر
}
place-in-area = في { $area }.
getting-there = كيفية الوصول والدخول
not-here = لن تُعقد هنا
next-sessions-here = الجلسات القادمة هنا
further-sessions-8-weeks = جلسات أخرى خلال الأسابيع الثمانية القادمة
nothing-here-8-weeks = لا شيء مقررًا هنا خلال الأسابيع الثمانية القادمة.
what-has-changed-here = ما الذي تغيّر هنا
services-come-here = خدمات تأتي إلى هنا
services-meet-here = خدمات تجتمع هنا
service-here = <a href="{ $url }">{ $service }</a>: { $rules }
nothing-on-in-area = لا جلسات هنا خلال الأيام السبعة القادمة. <a href="{ $url }">انظر ما سيُعقد</a> خلال 28 يومًا.
area-more-sessions = والمزيد، وعددها { $count }، في <a href="{ $url }">المواعيد</a>.
area-more-changes = والمزيد، وعددها { $count }، في <a href="{ $url }">التغييرات</a>.
area-services = الخدمات
area-no-service = لا توجد خدمة تجتمع في هذه المنطقة.
area-places = الأماكن
area-no-place = لم يُنشر أي مكان في هذه المنطقة.
join-at = الانضمام عبر الإنترنت: <a href="{ $url }">{ -ltr }{ $url }</a>
join-or-call = أو اتصل على <a href="{ $url }">{ -ltr }{ $phone }</a>
join-by-calling = اتصل للانضمام أو لمعرفة الطريقة: <a href="{ $url }">{ -ltr }{ $phone }</a>
map-mile = ميل واحد
map-ring = حوله دائرة على الخريطة.

## Services

service-inactive = هذه الخدمة متوقفة حاليًا.
service-defunct = انتهت هذه الخدمة نهائيًا.
service-temporarily-closed = هذه الخدمة مغلقة مؤقتًا.
service-ended = انتهت هذه الخدمة: لا جلسات ابتداءً من { $day }.
service-timetable-over = كان آخر يوم في جدولها { $day }.
ages-from-to = الأعمار من { $min } إلى { $max }.
ages-from = من عمر { $min } فما فوق.
ages-to = حتى عمر { $max }.
action-call = اتصال
action-text = رسالة نصية
action-email = بريد إلكتروني
action-directions = الاتجاهات
action-calendar = أضف إلى التقويم
action-directions-to = إلى { $place }
contact-phone = الهاتف
contact-text = رسالة نصية
contact-email = البريد الإلكتروني
contact-website = الموقع الإلكتروني
urgent-call-england = اتصل على NHS 111
urgent-call-scotland = اتصل على NHS 24 على الرقم 111
urgent-call-wales = اتصل على NHS 111 Wales
urgent-call-northern-ireland = اتصل على Lifeline على الرقم { -ltr }0808{ "\u00A0" }808{ "\u00A0" }8000
urgent-rest-england = واختر خيار الصحة النفسية، في أي ساعة.
urgent-rest-scotland = واختر خيار الصحة النفسية، في أي ساعة.
urgent-rest-wales = واختر خيار الصحة النفسية، في أي ساعة.
urgent-rest-northern-ireland = للتحدث مع مستشار.
urgent-brief-england = الرقم 111 لخيار الصحة النفسية
urgent-brief-scotland = الرقم 111 لخيار الصحة النفسية
urgent-brief-wales = الرقم 111 لخيار الصحة النفسية
urgent-brief-northern-ireland = Lifeline على الرقم { -ltr }0808{ "\u00A0" }808{ "\u00A0" }8000
language-bfi = لغة الإشارة البريطانية
language-isg = لغة الإشارة الأيرلندية
by-appointment = بموعد مسبق
only-by-appointment = بموعد مسبق.
next-session = الجلسة القادمة
next-sessions = الجلسات القادمة
how-to-get-there-on = كيفية الوصول<span class="unseen"> يوم </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
how-to-join-on = كيفية الانضمام<span class="unseen"> يوم </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
sessions-over = انتهت هذه الجلسات.
sessions-over-further = انتهت هذه الجلسات. <a href="{ $url }">انظر المواعيد الأخرى</a>.
sessions-over-ask = انتهت هذه الجلسات. <a href="{ $url }">اسألنا</a> عن الجلسة القادمة.
known-sessions-over = انتهت الجلسات المعروفة في هذه الصفحة. <a href="{ $url }">انظر ما سيُعقد</a>.
no-session-planned = لا توجد جلسة مقررة.
no-session-26-weeks = لا توجد جلسة مقررة خلال 26 أسبوعًا.
who-can-come = من يمكنه الحضور
open-to = متاحة لـ
ages = الأعمار
audiences = مخصصة لـ
cost = التكلفة
how-to-join = كيفية الانضمام
languages = اللغات
areas = المناطق
what-happens = ماذا يحدث فيها
times-and-further-dates = الأوقات والمواعيد الأخرى
usual-times = الأوقات المعتادة
further-dates = مواعيد أخرى
dates-next-8-weeks = المواعيد خلال الأسابيع الثمانية القادمة
guidance-about-this = إرشادات حول هذا
run-by = تديرها { $organisation }.
details-confirmed = أكدت الجهة هذه المعلومات في <time datetime="{ $iso }">{ $day }</time>.
services-see-also = انظر أيضًا <a href="{ $places }">كل الأماكن</a> و<a href="{ $areas }">كل المناطق</a> و<a href="{ $step_free }">الأماكن بدون درجات</a> و<a href="{ $timetable }">كل الجلسات حسب اليوم</a>.
crisis-title = إذا كنت تحتاج إلى مساعدة الآن
crisis-call-999 = اتصل على 999
crisis-rest-999 = إذا كانت حياتك أو حياة شخص آخر في خطر.
crisis-call-samaritans = اتصل على Samaritans: { -ltr }116{ "\u00A0" }123
crisis-rest-samaritans = مجانًا، ليلًا ونهارًا.
crisis-text-shout = أرسل كلمة SHOUT في رسالة نصية إلى 85258
crisis-rest-shout = مجانًا، ليلًا ونهارًا.
crisis-more = طرق أخرى للحصول على مساعدة الآن

## Calendars

calendar-of-all = { $site }: كل الجلسات
calendar-correct = صحيح بتاريخ { $day }.
calendar-correct-shows-cancelled = صحيح بتاريخ { $day }. تبقى الجلسات الملغاة ظاهرة، ومعها كلمة «ملغاة».
calendar-one-session = كان هذا صحيحًا يوم { $day }. لن يعلم تقويمك بالتغييرات، فانظر الصفحة قبل أن تذهب.
calendar-contact = { $way }: { -ltr }{ $number }
calendar-page = الأوقات والأماكن والتغييرات: { -ltr }{ $url }
entry-cancelled = ملغاة: { $service }
entry-moved-away = ليست هنا: { $service }، نُقلت إلى { $place }
entry-moved = نُقلت: { $service }، إلى { $place }
entry-moved-and-retimed = نُقلت، موعد جديد: { $service }، إلى { $place }
entry-changed = { $effect }: { $service }

## Home

home-next = الجلسة القادمة
home-next-session = <a href="{ $url }">{ $service }</a>، <time datetime="{ $starts }">{ $day }، { $times }</time>، في { $place }
home-nothing-on = لا شيء خلال الأيام السبعة القادمة
home-change = تغيير
home-nothing-changed = لم يتغير شيء
home-help = مساعدة الآن
home-help-lines = اتصل على <a href="tel:116123">Samaritans, 116{ "\u00A0" }123</a>، أو <a href="tel:999">999</a> عند الخطر. <a href="{ $url }">مزيد من المساعدة الآن</a>
home-more-sessions = { $count ->
    [zero] لا جلسات أخرى خلال الأيام السبعة القادمة
    [one] جلسة أخرى خلال الأيام السبعة القادمة
    [two] جلستان أخريان خلال الأيام السبعة القادمة
    [few] { $count } جلسات أخرى خلال الأيام السبعة القادمة
   *[other] { $count } جلسة أخرى خلال الأيام السبعة القادمة
}
home-nothing-meets = لا جلسات خلال الأيام السبعة القادمة. <a href="{ $url }">انظر ما سيُعقد خلال 28 يومًا</a>.
home-all-as-usual = لم يتغير شيء: الخدمات كالمعتاد.
home-more-changes = { $count ->
    [zero] التغييرات السابقة
    [one] تغيير آخر، والتغييرات السابقة
    [two] تغييران آخران، والتغييرات السابقة
    [few] { $count } تغييرات أخرى، والتغييرات السابقة
    [many] { $count } تغييرًا آخر، والتغييرات السابقة
   *[other] { $count } تغيير آخر، والتغييرات السابقة
}
home-all-changes = كل التغييرات
home-find = ابحث عن شيء
home-find-a-to-z = أو تصفح <a href="{ $url }">القائمة الأبجدية</a>.
home-follow = اعرف حين يتغير شيء
home-follow-about = يمكننا إخبارك بالبريد الإلكتروني أو في تقويمك أو في قارئ الخلاصات. هذا مجاني، ويمكنك إيقافه في أي وقت.
home-follow-how = كيفية المتابعة

## Header and footer

head-title = { $title } – { $site }
skip-to-content = انتقل إلى المحتوى الرئيسي
need-help-now = هل تحتاج إلى مساعدة الآن؟
language-choice = اللغة
demonstration-sign = <strong><span class="demonstration__long">عرض تجريبي</span><span class="demonstration__short">تجريبي</span></strong><span class="demonstration__more">: خدمات غير حقيقية</span>
home-link = { $site }<span class="unseen"> – الصفحة الرئيسية</span>
home-link-after-logo = <span class="unseen"> – الصفحة الرئيسية</span>
menu = القائمة
menu-main = الرئيسية
menu-all = كل أجزاء هذا الموقع
footer-publisher = تنشر { $organisation } موقع { $site }.
footer-telephone = الهاتف <a href="{ $url }">{ -ltr }{ $number }</a>.
footer-email = البريد الإلكتروني <a href="mailto:{ $email }">{ -ltr }{ $email }</a>.

## Pages

home-title = الصفحة الرئيسية
badge-list = قائمة
badge-about-this-site = عن هذا الموقع
badge-day = يوم
badge-service = خدمة
badge-place = مكان
badge-area = منطقة
badge-access = الدخول
badge-change = تغيير
badge-guidance = إرشادات
badge-fact-sheet = نشرة معلومات
badge-case-study = دراسة حالة
badge-action-point = إجراء مطلوب
badge-funding = تمويل
badge-newsletter = رسالة إخبارية
badge-page = صفحة
a-to-z-title = القائمة الأبجدية
a-to-z-description = كل الصفحات بالترتيب الأبجدي، مع الكلمات البسيطة التي تدل عليها.
a-to-z-letters = ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي
a-to-z-numbers = 0–9
a-to-z-under = تحت حرف { $letter }
not-found-title = الصفحة غير موجودة
not-found-description = لا توجد صفحة في هذا العنوان. هنا الطريق إلى المساعدة والبحث وكل الصفحات.
area-page-description = الخدمات والأماكن والتغييرات في { $area }. { $description }
area-services-title = { $area }: الخدمات
area-services-description = كل الخدمات في { $area }، بالترتيب الأبجدي.
place-page-description = من يجتمع في { $place }، ومتى، وكيف يكون الدخول.
place-page-description-virtual = من يجتمع في { $place }، ومتى، وكيفية الانضمام.
change-page-description = { $headline }. { $announced }.
change-is-over = انتهى هذا التغيير
cited-by-title = { $title }: نشرات المعلومات
cited-by-description = كل نشرات المعلومات التي تؤدي إلى { $title }.
subject-page-title = { $subject }: نشرات المعلومات
subject-page-description = كل نشرات المعلومات حول هذا الموضوع. { $description }
continued-sessions-title = { $title }: جلسات الأسابيع الثمانية القادمة، صفحة { $page }
continued-sessions-description = جلسات { $title } خلال الأسابيع الثمانية القادمة، صفحة { $page } من { $pages }.
continued-rules-title = { $title }: الأماكن والأوقات، صفحة { $page }
continued-rules-description = أماكن { $title } وأوقاتها، صفحة { $page } من { $pages }.
continued-changes-title = { $title }: التغييرات، صفحة { $page }
continued-changes-description = تغييرات { $title }، صفحة { $page } من { $pages }.
later-page-title = { $title }، صفحة { $page }
later-page-description = { $description } صفحة { $page } من { $pages }.
from-to = من { $first } إلى { $last }
day-span = من { $from } إلى { $to }
due-from-to = موعد التنفيذ: من { $first } إلى { $last }
due = موعد التنفيذ: { $due }
due-no-date = موعد التنفيذ: غير محدد
due-from-to-no-date = موعد التنفيذ: من { $first } إلى غير محدد
nothing-yet-services = لم تُنشر أي خدمة بعد.
nothing-yet-places = لم يُنشر أي مكان بعد.
nothing-yet-areas = لم تُذكر أي منطقة بعد.
nothing-yet-fact-sheets = لم تُنشر أي نشرة معلومات بعد.
nothing-yet-case-studies = لم تُنشر أي دراسة حالة بعد.
nothing-yet-action-points = لم يُنشر أي إجراء مطلوب بعد.
nothing-yet-funding = لم يُنشر أي مصدر تمويل بعد.
key-facts = أهم الحقائق
related-case-studies = دراسات حالة ذات صلة
related-action-points = إجراءات مطلوبة ذات صلة
related-funding = تمويل ذو صلة
related-services = خدمات ذات صلة
about-this-page = عن هذه الصفحة
all-changes = كل التغييرات ({ $count })
all-rules = كل الأماكن والأوقات ({ $count })
all-services-in = كل الخدمات في { $area } ({ $count })
all-fact-sheets-to = كل نشرات المعلومات التي تؤدي إلى { $title } ({ $count })
footer-where-and-when = أين ومتى
footer-guidance = إرشادات
footer-find-and-follow = البحث والمتابعة
footer-this-site = هذا الموقع
footer-help-now = مساعدة الآن
footer-about = عن الموقع
footer-accessibility = إمكانية الوصول
footer-privacy = الخصوصية
footer-contact = اتصل بنا
moved-title = انتقلت: { $title }
moved-heading = انتقلت هذه الصفحة
moved-to = أصبحت الآن في <a href="{ $url }">{ $title }</a>.
calendar-of-page = تقويم
back-to = العودة إلى { $title }
list-comma = ،
on-next-7-days = ما سيُعقد خلال الأيام السبعة القادمة
see-whats-on = انظر ما سيُعقد
every-session-28-days = كل الجلسات خلال 28 يومًا
correct-as-of = صحيح بتاريخ <time datetime="{ $iso }">{ $day }</time>.
where-you-are = موقعك في الموقع
on-this-page = في هذه الصفحة
pages-of-list = صفحات هذه القائمة
page-of = صفحة { $page } من { $pages }
page-of-left-out = صفحة { $page } من { $pages }. الصفحة غير المذكورة هنا مذكورة في أقرب الصفحات إليها
nothing-yet-glossary = لم تحتج أي كلمة إلى شرح بعد.
a-to-z-menu = الحروف
a-to-z-without-search = يحتاج البحث إلى JavaScript. هذه القائمة فيها كل الصفحات بدونه.
a-to-z-see = { $word }: انظر { $pages }
not-found-lead = لا توجد صفحة في هذا العنوان. ربما نُقلت، أو ربما في العنوان خطأ.
way-to-a-to-z = <a href="{ $url }">{ $title }</a>: كل الصفحات، والكلمات البسيطة التي تدل عليها
way-to-every-page = <a href="{ $url }">{ $title }</a>: كل الصفحات
way-to-timetable = <a href="{ $url }">{ $title }</a>: كل الجلسات خلال 28 يومًا
way-to-services = <a href="{ $url }">{ $title }</a>: الخدمات الموجودة ومتى تجتمع في المرة القادمة
way-to-changes = <a href="{ $url }">{ $title }</a>: ما نُقل أو توقف
way-to-guidance = <a href="{ $url }">{ $title }</a>: ما يمكن قراءته
way-to-contact = <a href="{ $url }">{ $title }</a>: أخبرنا برابط لا يعمل
access-ask-first = اسأل الخدمة قبل أن تأتي، إذا كان أي فرق صغير مهمًا لك.
access-nothing-on = لا جلسات في هذه الأماكن خلال الأيام السبعة القادمة. <a href="{ $url }">انظر ما سيُعقد</a> خلال 28 يومًا.
access-no-place = لا يوجد مكان ذكر أن هذا متوفر لديه.
about-program = أُنشئ هذا الموقع ببرنامج Signpost، الإصدار { $version }.
about-postcodes = مواقع الرموز البريدية، لخيار «قريب مني»: { $source }
open-data-updates = يُعاد إنشاء كل ملف عند نشر أي شيء على هذا الموقع، وفي كل صباح. اقرأ الملفات كلما أردت.
open-data-one-list = الصفحات والخلاصات والتقاويم وهذه الملفات تُنشأ من قائمة واحدة، فهي متطابقة.
open-data-licence = الترخيص: { $licence }.
open-data-of = بيانات { $file }
open-data-address = العنوان
open-data-table = في جدول
open-data-record = سجل واحد
open-data-form = الصيغة
open-data-schema = المخطط
open-data-fields = حقول { $file }
open-data-example = مثال من { $file }

## Sections

section-timetable-title = المواعيد
section-timetable-description = كل الجلسات خلال 28 يومًا، حسب اليوم، مع ما نُقل أو أُلغي.
section-timetable-aliases = ماذا يوجد، جدول، جدول المواعيد، مواعيد، تقويم، متى، أوقات
section-today-title = الأيام السبعة القادمة
section-today-description = ما سيُعقد اليوم وغدًا وفي الأيام التالية، مع ما نُقل أو أُلغي.
section-today-aliases = اليوم، الليلة، غدًا، بكرة، هذا الأسبوع، نهاية الأسبوع، الآن
section-services-title = الخدمات
section-services-description = كل الخدمات، مع الموعد والمكان القادمين لكل منها.
section-services-aliases = مجموعات، نوادي، أنشطة، جلسات، فعاليات
section-locations-title = الأماكن
section-locations-description = كل الأماكن التي تجتمع فيها الخدمات، وكيف يكون الدخول إليها، ومن يجتمع فيها قريبًا.
section-locations-aliases = قاعات، عناوين، أين، مباني، خريطة، عنوان
section-areas-title = المناطق
section-areas-description = خدمات المنطقة الواحدة وأماكنها وتغييراتها معًا.
section-areas-aliases = قريب مني، أحياء، قرى، حي
section-access-title = الدخول والتسهيلات
section-access-description = الأماكن التي بدون درجات أو فيها حلقة سمعية أو مكان هادئ، وما يُعقد فيها.
section-access-aliases = إعاقة، ذوي الإعاقة، ذوي الاحتياجات الخاصة، معاق، كرسي متحرك، الدخول
section-changes-title = التغييرات
section-changes-description = ما نُقل أو توقف أو بدأ أو تغيّر موعده. الأقرب أولًا، وما انتهى آخرًا.
section-changes-aliases = ملغى، ألغيت، نقل، مغلق، تحديثات، أخبار
section-guidance-title = إرشادات
section-guidance-description = { $sections }.
section-guidance-aliases = نصائح، معلومات، نصيحة
section-fact-sheets-title = نشرات معلومات
section-fact-sheets-in-sentence = نشرات معلومات
section-fact-sheets-description = ما هو معروف، وما يمكن للناس فعله. موضوع واحد في كل نشرة.
section-fact-sheets-aliases = منشورات، كتيبات، معلومات
section-case-studies-title = دراسات حالة
section-case-studies-in-sentence = دراسات حالة
section-case-studies-description = كيف فعلتها جهة واحدة، وما يمكن للآخرين الاستفادة منه.
section-case-studies-aliases = أمثلة، قصص، تجارب
section-action-points-title = إجراءات مطلوبة
section-action-points-in-sentence = إجراءات مطلوبة
section-action-points-description = ما قال تقرير إنه يجب فعله، ومن المكلف به، ومتى، وإلى أين وصل.
section-action-points-aliases = توصيات، متابعة، تقدم
section-funding-title = تمويل
section-funding-in-sentence = تمويل
section-funding-description = من أين يأتي أو أتى المال للخدمات، ومن يمكنه طلبه، وهل التقديم مفتوح.
section-funding-aliases = منح، مال، دعم مالي، منحة
section-glossary-title = معاني الكلمات
section-glossary-description = معاني الاختصارات والكلمات الصعبة في هذا الموقع.
section-glossary-aliases = اختصارات، معاني، مصطلحات، كلمات صعبة، قاموس
section-newsletters-title = المتابعة
section-newsletters-description = كيف تعرف أن خدمة نُقلت أو توقفت أو بدأت: بالبريد الإلكتروني أو في تقويمك أو في خلاصة أو على ورق.
section-newsletters-aliases = رسالة إخبارية، بريد إلكتروني، إيميل، اشتراك، RSS، تقويم، تنبيهات، إشعارات، إلغاء الاشتراك
section-open-data-title = بيانات مفتوحة
section-open-data-description = ما ينشره هذا الموقع في ملفات تستطيع برامج أخرى قراءتها.
section-open-data-aliases = API، تنزيل، بيانات، CSV، JSON، Open Referral
section-search-title = بحث
section-search-description = ابحث في كل صفحات هذا الموقع. بدون JavaScript، استخدم القائمة الأبجدية.
section-pages-title = عن الموقع
section-pages-description = صفحات عن هذا الموقع.

## Search

search-label = ابحث في هذا الموقع
search-button = بحث
search-cost = أول بحث لك يُحمّل نحو { $kilobytes } كيلوبايت، أي بحجم صورة صغيرة. يجري البحث على جهازك. تصبح كلماتك جزءًا من عنوان هذه الصفحة، وقد تبقى في سجل متصفحك.
search-without-script = يحتاج البحث إلى JavaScript. بدونه يقود الزر إلى القائمة الأبجدية التي فيها كل الصفحات.
search-other-ways = طرق أخرى للعثور على شيء
search-results = النتائج
search-narrow = حدّد النتائج
search-show-only = اعرض هذه فقط
search-by-kind = نوع الصفحة
search-by-audience = لمن هي
search-by-topic = الموضوع
search-by-area = المنطقة
search-by-access = الدخول والتسهيلات
search-show-more = اعرض مزيدًا من النتائج
search-nothing-typed = اكتب كلمة للبحث عنها، مثل: مال، أو اختر إحدى الطرق أدناه.
search-saves-data = جهازك يوفّر البيانات، فلم يُحمّل شيء بعد. اضغط «بحث» للبحث عن «{ $query }».
search-loading = يجري تحميل البحث…
search-not-loaded = لم يُحمّل البحث. تحقق من اتصالك بالإنترنت واضغط «بحث» مرة أخرى، أو استخدم القائمة الأبجدية أدناه.
search-found = { $count ->
    [0] لا توجد صفحات عن «{ $query }».
    [one] صفحة واحدة عن «{ $query }».
    [two] صفحتان عن «{ $query }».
    [few] { $number } صفحات عن «{ $query }».
   *[other] { $number } صفحة عن «{ $query }».
}
search-found-narrowed = { $count ->
    [0] لا توجد صفحات عن «{ $query }» ({ $chosen }).
    [one] صفحة واحدة عن «{ $query }» ({ $chosen }).
    [two] صفحتان عن «{ $query }» ({ $chosen }).
    [few] { $number } صفحات عن «{ $query }» ({ $chosen }).
   *[other] { $number } صفحة عن «{ $query }» ({ $chosen }).
}
search-first-shown = المعروض أول { $number }.
search-all-shown = كلها معروضة.
search-some-words = لا توجد صفحة فيها كل كلماتك.
search-did-you-mean = هل تقصد «{ $suggestion }»؟
search-try-others = جرّب كلمات أقل أو كلمات أخرى، أو اختر إحدى الطرق أدناه.
search-for = ابحث عن «{ $suggestion }»
search-all = الكل
search-danger = su[iu]?[cs]+i\w?d|kill(ing)? \w+sel|self[ -]?(harm|injur)|(cut|hurt|harm)(t?ing)? myself|overdos|to die\b|better off dead|end (it all|my life)|t want to (live|be here)|reason to live|emergency|ambulance|crisis|انتحار|[اأ]نتحر|(قتل|[أا]قتل) نفسي|[إا]يذاء (ال)?نفس|([أا]ؤذي|[أا]ذي|[أا]جرح) نفسي|[أا]ن [أا]موت|[أا]تمنى الموت|[أا]ريد الموت|جرعة زائدة|[أا]نهي حياتي|[إا]نهاء حياتي|لا [أا]ريد ([أا]ن [أا]عيش|العيش|الحياة)|طوارئ|طارئ|[إا]سعاف|[أا]زمة
search-help-above = إذا كنت تحتاج إلى مساعدة الآن، انظر أعلى هذه الصفحة.

## Following

follow-title = متابعة { $subject }
follow-title-changes = متابعة كل التغييرات
follow-title-services = متابعة كل الخدمات
follow-about = اعرف التغييرات دون أن تعود للبحث. انسخ أحد العناوين أدناه إلى البرنامج الذي تستخدمه.
way-calendar-name = في تقويمك
way-calendar-words = كل الجلسات، وتُحدَّث حين تُنقل جلسة أو تتوقف.
way-calendar-open = افتحه في تقويمك
way-visible-cancellations-name = في تقويم يخفي الجلسات الملغاة، مثل Google Calendar
way-visible-cancellations-words = نفس الشيء، مع بقاء الجلسات الملغاة ظاهرة وعليها كلمة «ملغاة».
way-feed-name = في قارئ الخلاصات
way-feed-words = كل تغيير حين يُعلن.
follow-heading-email = بالبريد الإلكتروني
follow-heading-calendar = في تقويمك
follow-heading-feed = في قارئ الخلاصات
follow-heading-paper = على ورق
follow-heading-archive = الأعداد السابقة
follow-feed-changes = كل تغيير
follow-feed-editions = كل عدد من الرسالة الإخبارية
follow-feed-guidance = التحديثات المهمة للإرشادات
request-subscribe = أرجو إرسال الرسالة الإخبارية إليّ
request-stop = أرجو إيقاف الرسالة الإخبارية
follow-step-by-step = <a href="{ $url }">كيفية المتابعة، خطوة بخطوة</a>.
poster-to-print = ملصق للطباعة
email-about = تصدر الرسالة الإخبارية { $cadence }. وفيها ما تغيّر منذ الرسالة السابقة. إذا لم يتغير شيء، لا نرسل شيئًا. الأخبار العاجلة تُرسل فورًا.
email-join-online = { $join }.
email-join = اشترك في الرسالة الإخبارية عبر الإنترنت
email-ask = <a href="{ $url }">اطلب الرسالة الإخبارية بالبريد الإلكتروني</a>، أو اكتب إلى { -ltr }{ $email }.
email-ask-too = يمكنك أيضًا <a href="{ $url }">طلبها بالبريد الإلكتروني</a>، أو الكتابة إلى { -ltr }{ $email }.
email-choices = يمكنك إخبارنا بالمناطق أو الخدمات التي تهمك، فتصلك أخبارها وحدها. أخبرنا أيضًا إن كنت تريد أن تصلك الأخبار العاجلة فورًا بين الأعداد.
email-stop-heading = كيف توقفها، وما نحتفظ به
email-stop = في نهاية كل رسالة بيان كيفية إيقافها. يمكنك أيضًا <a href="{ $url }">أن تطلب منا الإيقاف بالبريد الإلكتروني</a>.
email-stop-or-online = في نهاية كل رسالة بيان كيفية إيقافها. يمكنك أيضًا <a href="{ $url }">أن تطلب منا الإيقاف بالبريد الإلكتروني</a> أو { $online }.
email-stop-online = أن توقفها بنفسك عبر الإنترنت
email-what-we-keep = نحتفظ بعنوان بريدك الإلكتروني، واسمك إن ذكرته، واختياراتك. لا شيء في الرسالة يخبرنا إن كنت فتحتها أو ماذا قرأت. ولا يذكر موضوع الرسالة نوع الخدمة. اقرأ المزيد في <a href="{ $url }">الخصوصية</a>.
join-email = عنوان بريدك الإلكتروني
join-host = يُرسل إلى { $host }، الذي يرسل الرسالة الإخبارية نيابة عنا.
join-button = اشترك في الرسالة الإخبارية
calendar-about = يمكن لهاتفك أو حاسوبك عرض كل الجلسات في التقويم الذي تستخدمه، وتصحيحها حين تُنقل جلسة أو تتوقف. تنسخ العنوان مرة واحدة. صفحة كل خدمة ومكان ومنطقة لها عنوانها تحت «متابعة». وهذه عناوين كل شيء:
calendar-which = أيهما تختار
calendar-which-about = بعض التقاويم تحذف الجلسة الملغاة دون إخبارك. وهذا ما يفعله Google Calendar. فلا ترى أنه كانت هناك جلسة، ولا سبب إلغائها. العنوان الثاني يُبقيها ظاهرة وقبل اسمها كلمة «ملغاة». اختر الثاني لـ Google. واختر الأول لـ Apple وOutlook، فهما يبيّنان أن الجلسة ملغاة.
calendar-copy-first = انسخ العنوان الأول.
calendar-copy-second = انسخ العنوان الثاني.
calendar-apple = Apple: iPhone وiPad وMac
calendar-apple-open = على iPhone أو iPad، افتح «الإعدادات»، ثم «التقويم» (ضمن «التطبيقات» في الأجهزة الأحدث)، ثم «حسابات التقويم»، ثم «إضافة حساب»، ثم «غير ذلك»، ثم «إضافة تقويم مُشترَك به». على Mac، افتح «التقويم»، ثم «ملف»، ثم «اشتراك تقويم جديد».
calendar-apple-paste = الصق العنوان واختر «التالي» أو «اشتراك».
calendar-apple-refresh = على Mac، اجعل «التحديث التلقائي» كل ساعة أو كل يوم.
calendar-google = Google Calendar
calendar-google-open = على حاسوب، افتح calendar.google.com. لا يستطيع تطبيق الهاتف القيام بهذه الخطوة.
calendar-google-from-url = بجانب «تقاويم أخرى» اختر علامة الزائد، ثم «من عنوان URL».
calendar-google-paste = الصق العنوان واختر «إضافة تقويم». سيظهر على هاتفك أيضًا.
calendar-google-slow = يبحث Google عن الجديد في وقته الخاص، وقد يستغرق ذلك يومًا أو أكثر. لذلك انظر صفحة الخدمة قبل أن تذهب.
calendar-outlook = Outlook
calendar-outlook-open = في Outlook، افتح التقويم، واختر «إضافة تقويم»، ثم «الاشتراك من الويب» (أو «من الإنترنت» في الإصدارات الأقدم).
calendar-outlook-paste = الصق العنوان، وأعطه اسمًا، واختر «استيراد» أو «موافق».
feed-about = الخلاصة قائمة أخبار يجلبها لك برنامج، فلا تحتاج إلى العودة للبحث، ولا يحتاج أحد إلى عنوانك. يسمى البرنامج قارئ الخلاصات، مثل Feedly وNetNewsWire وThunderbird. انسخ أحد العناوين إليه. إذا فتحت العنوان في متصفح فسترى رموزًا: هذا أمر عادي.
feed-of-each = صفحة كل خدمة ومكان ومنطقة فيها عنوان خلاصتها.
feed-forms = للحصول على Atom أو JSON Feed، اكتب في النهاية feed.atom أو feed.json بدلًا من feed.rss.
paper-about = لكل خدمة ومكان ملصق: صفحة A4 واحدة للطباعة، فيها رمز يقرؤه الهاتف. الرابط في صفحتها تحت «متابعة».
nothing-yet-editions = لم يصدر أي عدد بعد.
edition-of = الرسالة الإخبارية ليوم <time datetime="{ $iso }">{ $day }</time>.
edition-all = كل الرسائل الإخبارية، وكيف تصلك

## Feeds

feed-changes-title = كل التغييرات
feed-changes-about = كل تغيير في كل خدمة: ما أُلغي أو نُقل أو استجد، ومتى ينتهي.
feed-changes-empty = لم تُعلن أي تغييرات بعد.
feed-service-title = تغييرات { $service }
feed-service-about = كل تغيير في { $service }: ما أُلغي أو نُقل أو استجد، ومتى ينتهي.
feed-service-empty = لم تُعلن أي تغييرات في { $service } بعد.
feed-place-title = التغييرات في { $place }
feed-place-about = كل تغيير في { $place }: ما أُلغي أو نُقل أو استجد، ومتى ينتهي.
feed-place-empty = لم تُعلن أي تغييرات في { $place } بعد.
feed-area-title = التغييرات في { $area }
feed-area-about = كل تغيير في { $area }: ما أُلغي أو نُقل أو استجد، ومتى ينتهي.
feed-area-empty = لم تُعلن أي تغييرات في { $area } بعد.
feed-newsletter-title = الرسالة الإخبارية
feed-newsletter-about = كل عدد من الرسالة الإخبارية، { $cadence }.
feed-newsletter-empty = لم يصدر أي عدد بعد.
feed-guidance-title = إرشادات
feed-guidance-about = التغييرات المهمة في الإرشادات.
feed-guidance-empty = لم تُعلن أي تغييرات في الإرشادات بعد.
feed-urgent = عاجل
feed-severity-info = معلومة
feed-severity-warning = تنبيه
feed-severity-severe = خطير
feed-change-link = انظر هذا التغيير على الموقع
feed-edition-link = انظر هذا العدد على الموقع
feed-updated-title = تحديث: { $title }
feed-updated-link = اقرأ { $title }

## Newsletter

subject-changes = { $others ->
    [0] { $gist }
    [one] { $gist }، وتغيير آخر
    [two] { $gist }، وتغييران آخران
    [few] { $gist }، و{ $others } تغييرات أخرى
    [many] { $gist }، و{ $others } تغييرًا آخر
   *[other] { $gist }، و{ $others } تغيير آخر
}
subject-changes-urgent = { $others ->
    [0] عاجل: { $gist }
    [one] عاجل: { $gist }، وتغيير آخر
    [two] عاجل: { $gist }، وتغييران آخران
    [few] عاجل: { $gist }، و{ $others } تغييرات أخرى
    [many] عاجل: { $gist }، و{ $others } تغييرًا آخر
   *[other] عاجل: { $gist }، و{ $others } تغيير آخر
}
subject-page = تحديث: { $title }
subject-pages = { $count ->
    [one] تحديث: صفحة إرشادات واحدة
    [two] تحديث: صفحتا إرشادات
    [few] تحديث: { $count } صفحات إرشادات
   *[other] تحديث: { $count } صفحة إرشادات
}
subject-pages-discreet = { $count ->
    [one] تحديث: صفحة واحدة
    [two] تحديث: صفحتان
    [few] تحديث: { $count } صفحات
   *[other] تحديث: { $count } صفحة
}
subject-of-test = [تجربة] { $subject }
edition-title-of-two = { $first }؛ { $second }
edition-title-of-many = { $first }؛ { $second }؛ والمزيد وعددها { $count }
edition-changes = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
edition-pages = { $count ->
    [one] صفحة إرشادات واحدة
    [two] صفحتا إرشادات
    [few] { $count } صفحات إرشادات
   *[other] { $count } صفحة إرشادات
}
edition-description = الرسالة الإخبارية ليوم { $day }: { $contents }.
edition-description-of-introduction = الرسالة الإخبارية ليوم { $day }: كلمة من المحررين.
heading-all-areas = كل المناطق
heading-other-places = أماكن أخرى
heading-all-services = كل الخدمات
heading-several-services = عدة خدمات
edition-urgent = عاجل.
edition-until-then = حتى ذلك الحين:
edition-guidance = جديد الإرشادات
edition-page = <a href="{ $url }">{ $title }</a>. { $notes }
edition-over = انتهت
edition-why-over = لم ندرج هذه، لأنها كانت قد انتهت عند إرسال هذه الرسالة.
edition-since = كان هذا صحيحًا يوم { $day }. <a href="{ $url }">انظر ما تغيّر منذ ذلك الحين</a>.
letter-opening = <a href="{ $url }">اقرأ هذا على الموقع</a>. طلبت منا أن نخبرك حين يتغير تاريخ أو وقت أو مكان. كُتب هذا يوم { $day }.
letter-demonstration = عرض تجريبي: الخدمات والأماكن والتغييرات في هذه الرسالة غير حقيقية.
letter-test-copy = هذه نسخة تجريبية. لم تُرسل إلى أي شخص آخر.
letter-reason-of-test = هذه نسخة للمراجعة. في الرسالة الحقيقية نذكر هنا سبب وصولها إلى القارئ، وكيف يوقفها.
letter-about = عن هذه الرسالة
letter-reason = تصلك هذه الرسالة لأنك طلبت من { $organisation } إخبارك بكل تغيير.
letter-reason-chosen = تصلك هذه الرسالة لأنك طلبت من { $organisation } إخبارك بما يخص { $chosen }.
letter-rest = <a href="{ $url }">اقرأ بقيتها على الموقع</a>.
letter-stop = <a href="{ $url }">أوقف هذه الرسائل</a>
letter-choices = <a href="{ $url }">كيف تغيّر ما يصلك أو توقفه، وما نحتفظ به</a>
letter-publisher = تنشر { $organisation } موقع { $newsletter }.
letter-telephone = الهاتف <a href="{ $url }">{ -ltr }{ $phone }</a>.
letter-email = البريد الإلكتروني <a href="{ $url }">{ -ltr }{ $email }</a>.
letter-help = <a href="{ $url }">هل تحتاج إلى مساعدة الآن؟</a>

## Text messages

text-message = { $sentences } { $url }
text-message-more = و{ $count } غيرها
text-message-count = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}

## Telling somebody

share-title = أخبر شخصًا
share-about = رسالة جاهزة للإرسال. غيّرها كما تشاء.
share-text = رسالة نصية
share-whatsapp = WhatsApp
share-share = مشاركة
share-copy = نسخ
share-copied = نُسخت. يمكنك لصقها في رسالة.
share-session-at = { -rtl }{ $name }: { $when }، في { $place }. تأكد قبل أن تذهب: { $url }
share-session = { -rtl }{ $name }: { $when }. تأكد قبل أن تذهب: { $url }
share-session-unnamed = { $when }. تأكد قبل أن تذهب: { $url }
share-service = { -rtl }{ $name }. متى وأين: { $url }

## Search and filters

filter-area = المنطقة
filter-access = الدخول
filter-how = حضوريًا أو عن بُعد
filter-audience = مخصصة لـ
filter-for = مخصصة لـ
filter-service = الخدمة
filter-when = اليوم
filter-status = الحالة
filter-lead = الجهة المسؤولة
filter-year = موعد التنفيذ
filter-narrow = حدّد ما تريد من القائمة
filter-only = اعرض هذه فقط
filter-all = الكل
filter-show-all = اعرض الكل
filter-sort-by = الترتيب حسب:
filter-tomorrow = غدًا
filter-next-7-days = الأيام السبعة القادمة
filter-showing-sessions = { $part ->
    [page] الجلسات الظاهرة: { $shown } من { $number } في هذه الصفحة.
   *[all] الجلسات الظاهرة: { $shown } من { $number }.
}
filter-showing-services = { $part ->
    [page] الخدمات الظاهرة: { $shown } من { $number } في هذه الصفحة.
   *[all] الخدمات الظاهرة: { $shown } من { $number }.
}
filter-showing-places = { $part ->
    [page] الأماكن الظاهرة: { $shown } من { $number } في هذه الصفحة.
   *[all] الأماكن الظاهرة: { $shown } من { $number }.
}
filter-showing-changes = { $part ->
    [page] التغييرات الظاهرة: { $shown } من { $number } في هذه الصفحة.
   *[all] التغييرات الظاهرة: { $shown } من { $number }.
}
filter-showing-action-points = { $part ->
    [page] الإجراءات الظاهرة: { $shown } من { $number } في هذه الصفحة.
   *[all] الإجراءات الظاهرة: { $shown } من { $number }.
}
filter-showing-funding = { $part ->
    [page] مصادر التمويل الظاهرة: { $shown } من { $number } في هذه الصفحة.
   *[all] مصادر التمويل الظاهرة: { $shown } من { $number }.
}
near-me = قريب مني
near-postcode = الرمز البريدي (postcode) أو بدايته
near-sort = رتّب حسب المسافة
near-sorted = { $order ->
    [days] { $part ->
        [page] مرتبة حسب المسافة من { $postcode }: الأقرب في كل يوم أولًا في هذه الصفحة.
       *[all] مرتبة حسب المسافة من { $postcode }: الأقرب في كل يوم أولًا.
    }
   *[list] { $part ->
        [page] مرتبة حسب المسافة من { $postcode }: الأقرب أولًا في هذه الصفحة.
       *[all] مرتبة حسب المسافة من { $postcode }: الأقرب أولًا.
    }
}
near-sorted-here = { $order ->
    [days] { $part ->
        [page] مرتبة حسب المسافة من مكانك: الأقرب في كل يوم أولًا في هذه الصفحة.
       *[all] مرتبة حسب المسافة من مكانك: الأقرب في كل يوم أولًا.
    }
   *[list] { $part ->
        [page] مرتبة حسب المسافة من مكانك: الأقرب أولًا في هذه الصفحة.
       *[all] مرتبة حسب المسافة من مكانك: الأقرب أولًا.
    }
}
near-postcode-unknown = لا نعرف هذا الرمز البريدي. قد يكون بعيدًا من هنا: جرّب رمزًا أقرب.
near-postcodes-failed = لم تُحمَّل الرموز البريدية. تحقق من اتصالك بالإنترنت وحاول مرة أخرى.
near-locate = استخدم مكاني الحالي
near-asking = نسأل جهازك عن مكانك…
near-refused = لم يحدد جهازك مكانك. يمكنك كتابة رمز بريدي بدلًا من ذلك.
near-privacy = يبقى مكانك على جهازك. المسافات في خط مستقيم.
near-far-unknown = المسافة غير معروفة
near-close = على بعد أقل من نصف ميل
near-miles = { $count ->
    [one] على بعد ميل واحد تقريبًا
    [two] على بعد ميلين تقريبًا
    [few] على بعد نحو { $number } أميال
    [many] على بعد نحو { $number } ميلًا
   *[other] على بعد نحو { $number } ميل
}
filter-other-ways = أو ابحث حسب <a href="{ $areas }">المنطقة</a>، أو عن <a href="{ $step_free }">أماكن بدون درجات</a> و<a href="{ $access }">تسهيلات أخرى</a>.

## Easy Read and sign language

section-easy-read-title = نصوص سهلة القراءة ولغة الإشارة
section-easy-read-description = صفحات بجمل قصيرة وصور، ومقاطع فيديو بلغة الإشارة البريطانية (BSL).
section-easy-read-aliases = قراءة سهلة, نص مبسط, كلمات سهلة, صور, صعوبات التعلم, إعاقة ذهنية, لغة الإشارة, الصم
badge-easy-read = نص سهل القراءة
badge-bsl = فيديو بلغة الإشارة
easy-read-title = { $title }: نص سهل القراءة
easy-read-version = نسخة سهلة القراءة
easy-read-full-page = اقرأ الصفحة الكاملة: { $title }
easy-read-behind = تغيّرت الصفحة الكاملة بعد أن كتبنا هذا النص. قد يكون بعض ما هنا غير صحيح الآن.
bsl-watch = شاهد بلغة الإشارة البريطانية (BSL)
bsl-transcript = اقرأ ما يُقال في الفيديو

## Posters and sheets

poster-title = ملصق: { $service }
poster-description = صفحة واحدة للطباعة عن { $service }.
sheet-link = جدول مواعيد للطباعة، للوحة الإعلانات
sheet-link-large = نفس الجدول بحروف كبيرة
sheet-heading = ما يُعقد في { $area }
sheet-title = للطباعة: { $heading }
sheet-title-large = بحروف كبيرة: { $heading }
sheet-description = كل الجلسات المنتظمة في { $area } حسب أيام الأسبوع، لتعليقها على لوحة الإعلانات.
sheet-description-large = كل الجلسات المنتظمة في { $area } حسب أيام الأسبوع، لتعليقها على لوحة الإعلانات، بحروف كبيرة.
sheet-weekday = { $number ->
    [1] كل اثنين
    [2] كل ثلاثاء
    [3] كل أربعاء
    [4] كل خميس
    [5] كل جمعة
    [6] كل سبت
    [7] كل أحد
   *[other] { $weekday }
}
sheet-by-date = في بعض الأيام فقط
sheet-by-appointment = بموعد مسبق
poster-how-to-print = تُطبع هذه الصفحة على ورقة A4 واحدة. اطبعها من قائمة متصفحك.
sheet-how-to-print = تُطبع هذه الصفحة على A4، للوحة الإعلانات. اطبعها من قائمة متصفحك.
paper-code = رمز QR للعنوان { -ltr }{ $address }{ -ltr }
poster-look-for-changes = <strong>قبل أن تذهب، تحقق من التغييرات:</strong> امسح الرمز ضوئيًا أو افتح <strong class="poster__address">{ -ltr }{ $address }{ -ltr }</strong>.
poster-look-or-call = <strong>قبل أن تذهب، تحقق من التغييرات:</strong> امسح الرمز ضوئيًا أو افتح <strong class="poster__address">{ -ltr }{ $address }{ -ltr }</strong> أو اتصل على <strong>{ -ltr }{ $phone }</strong>.
sheet-look-for-changes = <strong>قبل أن تذهب، تحقق من التغييرات:</strong> امسح الرمز ضوئيًا، أو افتح <strong class="sheet__address">{ -ltr }{ $address }{ -ltr }</strong>، أو اتصل على الرقم المذكور عند الجلسة.
sheet-call = اتصل على <strong>{ -ltr }{ $phone }</strong>.
sheet-nothing = لا توجد جلسة مقررة في { $area }.
sheet-more = والمزيد، وعددها { $count }: انظر العنوان أعلاه.
poster-more = والمزيد، وعددها { $count }: انظر العنوان أدناه.
poster-next = القادمة
paper-demonstration = عرض تجريبي: خدمات غير حقيقية.
paper-correct = { -rtl }{ $site }. صحيح بتاريخ <time datetime="{ $iso }">{ $day }</time>.
paper-help = هل تحتاج إلى مساعدة الآن؟ اتصل على 999 عند الخطر، أو { $line }، أو Samaritans على { -ltr }116{ "\u00A0" }123.

## Guidance

action-point-completed = نُفّذ
action-point-substantial = نُفّذ معظمه
action-point-limited = نُفّذ جزء منه
action-point-not-started = لم يبدأ
action-point-not-recorded = غير مسجل
action-point-limited-overdue = متأخر، نُفّذ جزء منه
action-point-substantial-overdue = متأخر، نُفّذ معظمه
action-point-not-started-overdue = متأخر، لم يبدأ
action-point-not-recorded-overdue = متأخر، النتيجة غير مسجلة
fund-open = مفتوح
fund-forecasted = يُفتح لاحقًا
fund-closed = مغلق
fund-in-list-open = { $fund } (مفتوح)
fund-in-list-forecasted = { $fund } (يُفتح لاحقًا)
fund-in-list-closed = { $fund } (مغلق)
award-range = من { $least } إلى { $most }
award-most = حتى { $most }
award-least = { $least } أو أكثر
action-point-counted = { $count ->
    [one] <strong>إجراء مطلوب واحد:</strong> { $states }.
    [two] <strong>إجراءان مطلوبان:</strong> { $states }.
    [few] <strong>{ $count } إجراءات مطلوبة:</strong> { $states }.
    [many] <strong>{ $count } إجراءً مطلوبًا:</strong> { $states }.
   *[other] <strong>{ $count } إجراء مطلوب:</strong> { $states }.
}
action-point-counted-completed = نُفّذ: { $count }
action-point-counted-substantial = نُفّذ معظمه: { $count }
action-point-counted-limited = نُفّذ جزء منه: { $count }
action-point-counted-not-started = لم يبدأ: { $count }
action-point-counted-not-recorded = غير مسجل: { $count }
action-point-counted-limited-overdue = متأخر، نُفّذ جزء منه: { $count }
action-point-counted-substantial-overdue = متأخر، نُفّذ معظمه: { $count }
action-point-counted-not-started-overdue = متأخر، لم يبدأ: { $count }
action-point-counted-not-recorded-overdue = متأخر، النتيجة غير مسجلة: { $count }
fund-counted = { $count ->
    [one] <strong>مصدر تمويل واحد:</strong> { $states }.
    [two] <strong>مصدرا تمويل:</strong> { $states }.
    [few] <strong>{ $count } مصادر تمويل:</strong> { $states }.
   *[other] <strong>{ $count } مصدر تمويل:</strong> { $states }.
}
fund-counted-open = مفتوح: { $count }
fund-counted-forecasted = يُفتح لاحقًا: { $count }
fund-counted-closed = مغلق: { $count }
guidance-by-subject = { $title } حسب الموضوع
guidance-all-of-subject = { $subject }: كل نشرات المعلومات، وعددها { $count }
guidance-what-has-changed = ما الذي تغيّر في الإرشادات
guidance-no-update = لم تُحدَّث أي صفحة تحديثًا مهمًا منذ نشرها.
guidance-for = لمن هذه الصفحة
guidance-status = الحالة
case-study-by = من قام بذلك
case-study-where = أين
case-study-sectors = مجالات الحياة
case-study-historic = من الماضي: هذا وصف لما كان عليه الحال حينها.
case-study-current = مستمر الآن.
case-study-cited-by = نشرات المعلومات التي تستخدم دراسة الحالة هذه
action-points-caption = الإجراءات المطلوبة، الأقدم موعدًا أولًا
action-points-column = الإجراء المطلوب
action-points-no-date = بدون تاريخ
action-point-report = التقرير
action-point-lead = الجهة المسؤولة
action-point-with = بالتعاون مع
action-point-due = موعد التنفيذ
action-point-no-date = لم يُحدد تاريخ
action-point-evidence = الدليل
action-point-evidence-of = دليل بتاريخ { $day }
action-point-no-evidence = ليس لدينا ما يبيّن ما تم من هذا. إن كنت تعرف، <a href="{ $url }">أخبرنا</a>.
action-point-cited-by = نشرات معلومات عن هذا
funding-caption = مصادر التمويل، المفتوحة أولًا
funding-column = المصدر
funding-none = لم يُنشر أي مصدر تمويل بعد.
fund-from = من
fund-how-much = كم المبلغ
fund-closes = يُغلق
fund-opens = يُفتح
fund-for = مخصص لـ
fund-cost = تكلفة الاستخدام
fund-how-to-apply = كيفية التقديم
fund-not-stated = غير مذكور
fund-no-set-date = بدون تاريخ محدد
fund-has-closed = أُغلق
fund-cited-by = نشرات معلومات عن هذا التمويل
table-label = { $label }:
same-as-open-data = القائمة نفسها <a href="{ $url }">بيانات مفتوحة</a>.
guidance-era = <strong>هذه الصفحة عن { $years }.</strong> تنقل ما قيل حينها. وقد تغيّرت منذ ذلك الحين القوانين والجهات والمبالغ.
guidance-published = أول نشر
guidance-reviewed = آخر مراجعة
guidance-next-review = موعد المراجعة القادمة
guidance-owner = المسؤول عنها
guidance-sources = المصادر
guidance-read = اقرأ { $title }
guidance-read-copy = اقرأ نسخة محفوظة من { $title }
guidance-changes = تغييرات هذه الصفحة
guidance-major = (تحديث مهم)

## To who scanned an old poster: what of it has changed

scanned-place = تغيّر مكان الجلسات.
scanned-times = تغيّرت الأيام أو الأوقات.
scanned-ends = انتهت الخدمة، أو لها يوم أخير.
scanned-stops = الجلسات متوقفة حاليًا، أو ستتوقف لبعض الوقت.
scanned-runs = الخدمة قائمة.
scanned-address = تغيّر العنوان أو طريقة الانضمام.
scanned-who-here = تجتمع هنا خدمات أخرى.
scanned-places = تغيّر مكان، أو طريقة الدخول إليه.
scanned-who-in-area = تجتمع في هذه المنطقة خدمات أخرى.
scanned-current-poster = الملصق الذي مسحته ضوئيًا محدّث. تغييرات الأيام المنفردة في هذه الصفحة.
scanned-current-timetable = جدول المواعيد الذي مسحته ضوئيًا محدّث. تغييرات الأيام المنفردة في هذه الصفحة.
scanned-old-poster = الملصق الذي مسحته ضوئيًا قديم.
scanned-old-timetable = جدول المواعيد الذي مسحته ضوئيًا قديم.
scanned-print = ما هو مكتوب هنا هو الصحيح. هل الملصق لك؟ <a href="{ $url }">اطبع الجديد</a>

## Translation of pages

translation-review = لم يراجع متحدث بالعربية هذه الترجمة بعد.
translation-none = لم تُترجم هذه الصفحة بعد. نصها باللغة { $language }.
translation-behind = تغيّرت الصفحة باللغة { $language } بعد ترجمة هذه. ما تغيّر: { $parts }.
translation-part-title = العنوان
translation-part-summary = الملخص
translation-part-key-facts = أهم الحقائق
translation-part-text = النص
translation-part-rest = التفاصيل
translation-original = اقرأها باللغة { $language }
