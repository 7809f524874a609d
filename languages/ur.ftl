### اردو
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
    [midday] دوپہر 12{ "\u00A0" }بجے
    [midnight] رات 12{ "\u00A0" }بجے
    [morning] { $full ->
        [hour] صبح { $hour }{ "\u00A0" }بجے
       *[minutes] صبح { $hour }:{ $minute }{ "\u00A0" }بجے
    }
    [evening] { $full ->
        [hour] شام { $hour }{ "\u00A0" }بجے
       *[minutes] شام { $hour }:{ $minute }{ "\u00A0" }بجے
    }
   *[afternoon] { $full ->
        [hour] دوپہر { $hour }{ "\u00A0" }بجے
       *[minutes] دوپہر { $hour }:{ $minute }{ "\u00A0" }بجے
    }
}
time-range = { $start } سے { $end } تک
occasion = { $day }، { $times }
days-of-one-weekday = بروز { $weekday } { $days }
days-weekday-and-day = { $weekday } { $day }
days-of-month = { $days } { $month }
days-every-week = ہر { $weekday }، { $from } سے { $to } تک
days-many-of-one-weekday = { $weekday } کے کل { $count } دن، { $from } سے { $to } تک
days-many = کل { $count } دن، { $from } سے { $to } تک

## Changes

effect-cancelled = منسوخ
effect-moved = جگہ تبدیل
effect-retimed = نیا وقت
effect-extra = اضافی سیشن
effect-reduced = محدود سروس
effect-delayed = تاخیر
effect-access = رسائی
effect-contact = رابطے کی تفصیلات
effect-started = آغاز
effect-ended = اختتام
effect-notice = اطلاع
effect-all-clear = معمول بحال
cause-technical-problem = تکنیکی خرابی کی وجہ سے
cause-strike = ہڑتال کی وجہ سے
cause-demonstration = مظاہرے کی وجہ سے
cause-accident = حادثے کی وجہ سے
cause-holiday = چھٹی کی وجہ سے
cause-weather = خراب موسم کی وجہ سے
cause-maintenance = مرمت کی وجہ سے
cause-construction = تعمیراتی کام کی وجہ سے
cause-police-activity = پولیس کی کارروائی کی وجہ سے
cause-medical-emergency = طبی ہنگامی صورتحال کی وجہ سے
cause-staff-shortage = عملے کی کمی کی وجہ سے
cause-of-bank-holiday = سرکاری چھٹی { $name } کی وجہ سے
change-why = ایسا { $cause } ہے۔
change-cancelled = { $when } کوئی سیشن نہیں ہوگا
change-moved = { $when } سیشن { $place } میں ہوں گے
change-moved-to-times = { $when } سیشن { $place } میں ہوں گے، نیا وقت: { $times }
change-moved-from = { $when } جو سیشن { $from } میں ہوتے، وہ { $place } میں ہوں گے
change-moved-from-to-times = { $when } جو سیشن { $from } میں ہوتے، وہ { $place } میں ہوں گے، نیا وقت: { $times }
change-retimed = { $when } نیا وقت: { $times }
change-extra = اضافی سیشن: { $times }، { $place } میں
change-reduced = { $when } محدود سروس
change-delayed = { $when } سیشن دیر سے ہو سکتے ہیں
change-access = { $when } اندر آنے کا انتظام مختلف ہوگا
change-contact = { $when } رابطے کی نئی تفصیلات
change-started = سیشن { $first } سے شروع ہوں گے
change-ended = { $when } مزید کوئی سیشن نہیں ہوگا
change-notice = { $when } ایک اطلاع
change-all-clear = { $when } سب معمول کے مطابق
change-new-rule = { $when } { $rule }
when-on = { $days } کو
span-from-to = { $from } سے { $to } تک
span-from = { $from } سے
span-until = { $to } تک
span-from-until-further-notice = { $from } سے اگلے اعلان تک
span-until-further-notice = اگلے اعلان تک
times-from = شروع ہونے کا وقت { $time }
times-until = ختم ہونے کا وقت { $time }
days-moved = { $day }، پہلے { $before }
change-of-all = تمام سروسز
change-of-many = { $count } سروسز
change-at-many = { $count } جگہوں
change-of-at = { $services }، { $places } میں
headline = { $effect }: { $services }، { $days }
headline-moved = { $effect }: { $services }، { $days }، اب { $place } میں
headline-new-rule = { $effect }: { $services }، { $days }: { $rule }
headline-discreet = { $effect }: { $days }
said-of = { -rtl }{ $of }: { $what }۔
said-at = { -rtl }{ $places } میں: { $what }۔
sentence = { $words }۔
change-extent = { $count ->
    [one] یہ { $count } سیشن کے بارے میں ہے۔
   *[other] یہ { $count } سیشنز کے بارے میں ہے۔
}
moment = { $day }، { $time }
announced = اعلان: { $moment }
thread-replaces = یہ اُس اعلان کی جگہ ہے جو { $moment } ہوا تھا: { $headline }۔
thread-resolves = اس سے وہ بات ختم ہوئی جس کا اعلان { $moment } ہوا تھا: { $headline }۔
thread-replaced-by = { $moment } اس کی جگہ نیا اعلان ہوا۔ اب درست یہ ہے: { $headline }۔
thread-resolved-by = اس کے ختم ہونے کا اعلان { $moment } ہوا: { $headline }۔
thread-link-replaces = یہ <a href="{ $url }">{ $headline }</a> کی جگہ ہے۔
thread-link-resolves = اس سے <a href="{ $url }">{ $headline }</a> ختم ہوا۔
thread-link-replaced-by = اس کی جگہ اب <a href="{ $url }">{ $headline }</a> ہے۔
thread-link-resolved-by = اس کے ختم ہونے کا اعلان: <a href="{ $url }">{ $headline }</a>۔
change-state-coming = آنے والی
change-state-current = ابھی جاری
change-state-past = ختم
change-state-resolved = معمول بحال
change-state-void = بدل دی گئی
changes-soon = { $from } سے { $to } تک
changes-soon-none = ان دنوں میں کوئی تبدیلی نہیں۔
changes-lasting = اب بھی جاری
changes-lasting-none = پہلے شروع ہونے والی کوئی تبدیلی اب جاری نہیں۔
changes-later = { $from } سے آگے
changes-later-none = اس کے بعد کوئی تبدیلی طے نہیں۔
changes-past = ختم
changes-past-none = ابھی کوئی تبدیلی ختم نہیں ہوئی۔
changes-page-from-soon = جلد
changes-page-from-lasting = اب بھی جاری
changes-page-from-later = بعد میں
changes-page-from-past = ختم
changes-page-to-soon = جلد
changes-page-to-lasting = اب بھی جاری
changes-page-to-later = بعد میں
changes-page-to-past = ختم
changes-page = ’{ $from }‘ سے ’{ $to }‘ تک
changes-page-of-day = { $group }: { -ltr }{ $day }
changes-page-of-days = { $group }: { -ltr }{ $from } سے { -ltr }{ $to } تک
what-has-changed = کیا تبدیل ہوا ہے
later-changes = بعد کی تبدیلیاں
earlier-changes = پہلے کی تبدیلیاں
nothing-changed = کچھ تبدیل نہیں ہوا۔
nothing-else-changed = اور کچھ تبدیل نہیں ہوا۔
nothing-changed-as-usual = کچھ تبدیل نہیں ہوا: سیشن معمول کے مطابق ہیں۔
change-in-list = <a href="{ $url }">{ $title }</a> <span class="quiet">{ $state }۔ <time datetime="{ $published }">{ $announced }</time>۔</span>
urgent = فوری
now-over = اب ختم
change-urgent = فوری۔
change-state-as-of = { $state }، <time datetime="{ $iso }">{ $day }</time> کے مطابق۔
change-over-now = یہ اب ختم ہو چکا ہے۔
change-period-because = { $period }، { $cause }۔
change-announced = <time datetime="{ $published }">{ $announced }</time>۔
change-about-sessions = { $count ->
    [one] یہ ایک سیشن کے بارے میں ہے
   *[other] یہ { $count } سیشنز کے بارے میں ہے
}
was = اس کی بجائے
now = اب
was-at = { $when }، <a href="{ $url }">{ $place }</a>
now-at = <strong>{ $when }</strong>، <a href="{ $url }">{ $place }</a>
change-other-news = اس کے بارے میں دوسری خبریں
change-concerns = کس پر اثر پڑتا ہے
change-services = سروسز
change-places = جگہیں
changes-choose = ہر سروس یا علاقے کی تبدیلیاں اس کے اپنے صفحے پر ہیں: <a href="{ $services }">سروس</a> یا <a href="{ $areas }">علاقے</a> کے لحاظ سے چنیں۔

## Sessions

session-as-planned = طے شدہ وقت پر
session-which = { $occasion }، { $place } میں
session-first = پہلا سیشن: { $when }، { $place } میں
session-first-by-rule = نئے معمول کے مطابق پہلا سیشن: { $when }، { $place } میں
session-extra = { $count ->
    [one] ایک اضافی سیشن ہوگا: { $when }، { $place } میں
   *[other] اضافی سیشن ہوں گے: { $when }، { $place } میں
}
session-put-back = { $count ->
    [one] { $when } کا سیشن، { $place } میں، ہوگا
   *[other] { $when } کے سیشن، { $place } میں، ہوں گے
}
session-put-back-as-planned = { $count ->
    [one] { $when } کا سیشن، { $place } میں، طے شدہ پروگرام کے مطابق ہوگا
   *[other] { $when } کے سیشن، { $place } میں، طے شدہ پروگرام کے مطابق ہوں گے
}
session-takes-place-after-all = { $count ->
    [one] { $when } کا سیشن، { $place } میں، اب منسوخ نہیں: یہ ہوگا
   *[other] { $when } کے سیشن، { $place } میں، اب منسوخ نہیں: یہ ہوں گے
}
session-no-longer = { $count ->
    [one] { $when } کا سیشن، { $place } میں، اب نہیں ہوگا
   *[other] { $when } کے سیشن، { $place } میں، اب نہیں ہوں گے
}
session-cancelled = { $count ->
    [one] { $when } کا سیشن، { $place } میں، منسوخ ہے
   *[other] { $when } کے سیشن، { $place } میں، منسوخ ہیں
}
session-stays-cancelled = { $count ->
    [one] { $when } کا سیشن، { $place } میں، منسوخ ہی رہے گا
   *[other] { $when } کے سیشن، { $place } میں، منسوخ ہی رہیں گے
}
session-kept = { $count ->
    [one] { $when } کا سیشن، { $place } میں، پہلے کے اعلان کے مطابق رہے گا
   *[other] { $when } کے سیشن، { $place } میں، پہلے کے اعلان کے مطابق رہیں گے
}
session-moves = { $count ->
    [one] { $when } کا سیشن { $place } کی بجائے { $to } میں ہوگا
   *[other] { $when } کے سیشن { $place } کی بجائے { $to } میں ہوں گے
}
session-moves-to-times = { $count ->
    [one] { $when } کا سیشن { $place } کی بجائے { $to } میں ہوگا، نیا وقت: { $times }
   *[other] { $when } کے سیشن { $place } کی بجائے { $to } میں ہوں گے، نیا وقت: { $times }
}
session-at-times = { $count ->
    [one] { $when } کا سیشن، { $place } میں، اب اس وقت ہوگا: { $times }
   *[other] { $when } کے سیشن، { $place } میں، اب اس وقت ہوں گے: { $times }
}
session-on-day = { $count ->
    [one] { $when } کا سیشن، { $place } میں، اب اس دن ہوگا: { $occasion }
   *[other] { $when } کے سیشن، { $place } میں، اب اس دن ہوں گے: { $occasion }
}
session-has-reduced = { $count ->
    [one] { $when } کے سیشن میں، { $place } میں، سروس محدود ہوگی
   *[other] { $when } کے سیشنز میں، { $place } میں، سروس محدود ہوگی
}
session-has-delayed = { $count ->
    [one] { $when } کا سیشن، { $place } میں، دیر سے ہو سکتا ہے
   *[other] { $when } کے سیشن، { $place } میں، دیر سے ہو سکتے ہیں
}
session-has-delayed-until = { $count ->
    [one] { $when } کا سیشن، { $place } میں، دیر سے شروع ہو سکتا ہے، تقریباً { $time }
   *[other] { $when } کے سیشن، { $place } میں، دیر سے شروع ہو سکتے ہیں، تقریباً { $time }
}
session-has-access = { $count ->
    [one] { $when } کے سیشن کے لیے، { $place } میں، اندر آنے کا انتظام مختلف ہوگا
   *[other] { $when } کے سیشنز کے لیے، { $place } میں، اندر آنے کا انتظام مختلف ہوگا
}
session-has-contact = { $count ->
    [one] { $when } کے سیشن کے لیے، { $place } میں، رابطے کی نئی تفصیلات ہیں
   *[other] { $when } کے سیشنز کے لیے، { $place } میں، رابطے کی نئی تفصیلات ہیں
}
session-has-other = { $count ->
    [one] یہ { $when } کے سیشن کے بارے میں ہے، { $place } میں
   *[other] یہ { $when } کے سیشنز کے بارے میں ہے، { $place } میں
}
note-cancelled = یہ سیشن نہیں ہوگا۔
note-cancelled-because = یہ سیشن { $cause } نہیں ہوگا۔
note-bank-holiday = { $cause } بند ہے۔
note-extra = معمول کے سیشنز کے علاوہ ایک اضافی سیشن۔
note-instead-of-place = { -rtl }{ $place } کی بجائے۔
note-instead-of-times = { $times } کی بجائے۔
note-instead-of-both = { -rtl }{ $place }، { $times } کی بجائے۔
note-elsewhere-cancelled = نہ یہاں، نہ کہیں اور: منسوخ۔
note-elsewhere-cancelled-because = نہ یہاں، نہ کہیں اور: { $cause } منسوخ۔
note-elsewhere = یہاں نہیں: اب { $place } میں ہوگا، { $times }۔
note-other-day = اس دن نہیں: اب { $times }۔
note-other-day-and-place = اس دن نہیں: اب { $times }، { $place } میں۔
session-bank-holiday = منسوخ: { $name } سرکاری چھٹی ہے۔
today = آج
session-over = یہ سیشن ختم ہو چکا ہے۔
session-at = <span class="session__at">بمقام </span><a href="{ $url }">{ $place }</a>
session-add = کیلنڈر میں شامل کریں<span class="unseen">: { $which }</span>
session-more = مزید: { $change }
day-today = آج،
day-tomorrow = کل،
nothing-planned = کچھ طے نہیں۔
jump-day = دن
jump-day-before = دن:
jump-day-date = { $weekday } { $day }<span class="unseen"> { $month }</span>
jump-week = ہفتے کی ابتدا
jump-week-before = ہفتے کی ابتدا:
jump-week-date = { $weekday } { $day } { $month }
week-from = <time datetime="{ $iso }">{ $day }</time> سے شروع ہفتہ
known-days-over = اس صفحے کو معلوم دن گزر چکے ہیں۔ <a href="{ $url }">ہم سے پوچھیں</a> کہ کیا ہو رہا ہے۔
next-28-days = اگلے 28 دن
no-session-28-days = اگلے 28 دنوں میں کوئی سیشن طے نہیں۔
timetable-span = { $span }: ہر سیشن، وہاں جہاں وہ اب ہے۔
timetable-day-by-day = { $title }، دن بہ دن

## Rules of a timetable

rule-nth-weekday = { $nth ->
    [first] پہلے { $weekday }
    [second] دوسرے { $weekday }
    [third] تیسرے { $weekday }
    [fourth] چوتھے { $weekday }
    [fifth] پانچویں { $weekday }
   *[last] آخری { $weekday }
}
rule-every-week = { $place ->
    [usually] عام طور پر ہر { $days }
   *[within] ہر { $days }
}
rule-every-weeks = { $place ->
    [usually] عام طور پر ہر { $count } ہفتے بعد، { $days } کو
   *[within] ہر { $count } ہفتے بعد، { $days } کو
}
rule-every-month = { $place ->
    [usually] عام طور پر ہر مہینے کے { $days } کو
   *[within] ہر مہینے کے { $days } کو
}
rule-every-months = { $place ->
    [usually] عام طور پر ہر { $count } مہینے بعد، { $days } کو
   *[within] ہر { $count } مہینے بعد، { $days } کو
}
rule-on-dates = { $place ->
    [usually] عام طور پر { $days } کو
   *[within] { $days } کو
}
rule-on-some-dates = کچھ تاریخوں پر
rule-days-and-so-on = { $rule } ({ $days } وغیرہ)
rule-and-days = { $rule } ({ $days })
rule-times = { $rule }، { $times }
rule-place = { $rule }، { $place } میں
rule-times-and-place = { $rule }، { $times }، { $place } میں
rule-was = { $rule }، پہلے { $before }
rule-now = سیشن { $rule } ہوں گے
rule-now-and-no-longer = سیشن { $rule } ہوں گے، اور اب { $before } نہیں ہوں گے
rule-runs-on-bank-holidays = سرکاری چھٹیوں پر بھی ہوتا ہے
rule-closed-on-bank-holidays = سرکاری چھٹیوں پر بند
rule-in-period = { $period } میں
rule-not-in-period = { $period } میں نہیں
rule-period = { $name } ({ $days })
rule-period-days = { $from } سے { $to } تک
rule-elsewhere = یہاں نہیں بلکہ { $place } میں، { $span }
rule-paused = { $span } کوئی سیشن نہیں
rule-meets-on = { $days } کو ہوتا ہے۔
rule-meets-in = کب ہوتا ہے: { $periods }۔
rule-local-time = اوقات مقامی وقت کے مطابق ہیں ({ $timezone })۔
in-a-row = { $first }، { $next }
in-a-row-of-rows = { $first }؛ { $next }
rule-line = { $rule }، { $times }، <a href="{ $url }">{ $place }</a> میں۔
rule-line-valid = { $rule }، { $times }، <a href="{ $url }">{ $place }</a> میں، { $valid }۔

## Places and access

articles = { "" }
place-withheld = { $place }۔ { $asking }
place-withheld-in = { $place } ({ $areas })۔ { $asking }
meet-in-person = آمنے سامنے
meet-online = آن لائن
meet-by-telephone = ٹیلی فون پر
join-online = آن لائن شامل ہوں: { -ltr }{ $url }
join-online-or-by-telephone = شامل ہوں: { -ltr }{ $url } یا { -ltr }{ $phone } پر فون کریں۔
join-by-telephone = شامل ہونے یا طریقہ جاننے کے لیے { -ltr }{ $phone } پر فون کریں۔
place-address = پتہ، { $place }: { -ltr }{ $address }۔
ask-by-telephone = جگہ معلوم کرنے کے لیے { -ltr }{ $phone } پر فون کریں۔
ask-by-text = جگہ معلوم کرنے کے لیے { -ltr }{ $text } پر ٹیکسٹ کریں۔
ask-by-telephone-or-text = جگہ معلوم کرنے کے لیے { -ltr }{ $phone } پر فون کریں یا { -ltr }{ $text } پر ٹیکسٹ کریں۔
ask-by-email = جگہ معلوم کرنے کے لیے { -ltr }{ $email } پر ای میل کریں۔
ask-service = جگہ معلوم کرنے کے لیے { $service } سے پوچھیں۔
ask-any-service = جگہ معلوم کرنے کے لیے سروس سے پوچھیں۔
ask-any-service-in = جگہ معلوم کرنے کے لیے سروس سے پوچھیں۔ یہ { $areas } میں ہے۔
access-step-free = سیڑھیوں کے بغیر رسائی
access-accessible-toilet = معذور افراد کے لیے ٹوائلٹ
access-hearing-loop = ہیئرنگ لوپ (سماعتی آلے کے لیے)
access-quiet-space = پرسکون جگہ
access-blue-badge-parking = Blue Badge پارکنگ
access-answer-yes = ہاں
access-answer-no = نہیں
access-answer-partial = جزوی طور پر
access-answer-unknown = معلوم نہیں: سروس سے پوچھیں
access-line-yes = { $what }: ہاں
access-line-no = { $what }: نہیں
access-line-partial = { $what }: جزوی طور پر
access-sign-step-free-yes = سیڑھیوں کے بغیر
access-sign-step-free-partial = کچھ حصہ سیڑھیوں کے بغیر
access-sign-step-free-no = سیڑھیاں ہیں
access-sign-accessible-toilet-yes = معذور افراد کے لیے ٹوائلٹ
access-sign-accessible-toilet-partial = ٹوائلٹ جزوی طور پر موزوں
access-sign-hearing-loop-yes = ہیئرنگ لوپ
access-sign-hearing-loop-partial = کچھ حصے میں ہیئرنگ لوپ
access-sign-quiet-space-yes = پرسکون جگہ
access-sign-quiet-space-partial = جزوی طور پر پرسکون جگہ
access-sign-blue-badge-parking-yes = Blue Badge پارکنگ
access-sign-blue-badge-parking-partial = کچھ Blue Badge پارکنگ
access-title-step-free = سیڑھیوں کے بغیر جگہیں
access-description-step-free = ایسی جگہیں جہاں سڑک سے کمرے تک کوئی سیڑھی نہیں، اور اگلے 7 دنوں میں وہاں کیا ہے۔
access-aliases-step-free = سیڑھیوں کے بغیر، بغیر سیڑھی، وہیل چیئر، ویل چیئر، ریمپ، لفٹ، معذور، معذوری
access-title-accessible-toilet = معذور افراد کے لیے ٹوائلٹ والی جگہیں
access-description-accessible-toilet = ایسی جگہیں جن کا ٹوائلٹ وہیل چیئر والے استعمال کر سکتے ہیں، اور اگلے 7 دنوں میں وہاں کیا ہے۔
access-aliases-accessible-toilet = معذوروں کا ٹوائلٹ، ٹوائلٹ، بیت الخلا، باتھ روم، واش روم
access-title-hearing-loop = ہیئرنگ لوپ والی جگہیں
access-description-hearing-loop = ایسی جگہیں جہاں چلتا ہوا ہیئرنگ لوپ ہے، اور اگلے 7 دنوں میں وہاں کیا ہے۔
access-aliases-hearing-loop = بہرا، بہرے، اونچا سننا، کم سننا، سماعت، آلہ سماعت، ہیئرنگ ایڈ
access-title-quiet-space = پرسکون جگہ والے مقامات
access-description-quiet-space = ایسے مقامات جہاں تھوڑی دیر سکون سے بیٹھنے کی جگہ ہے، اور اگلے 7 دنوں میں وہاں کیا ہے۔
access-aliases-quiet-space = خاموش کمرہ، سکون، خاموشی، آٹزم، شور
access-title-blue-badge-parking = جگہیں جہاں Blue Badge پارکنگ ہے
access-description-blue-badge-parking = ایسی جگہیں جہاں Blue Badge رکھنے والے گاڑی کھڑی کر سکتے ہیں، اور اگلے 7 دنوں میں وہاں کیا ہے۔
access-aliases-blue-badge-parking = بلیو بیج، معذوروں کی پارکنگ، پارکنگ، کار پارک
whereabouts = یہ { $places } ہے، سیدھی لکیر میں۔
distance-from = { $place } سے { $miles } { $direction } میں
distance-half-a-mile = آدھے میل سے کم
distance-miles = تقریباً { $count } میل
direction-north = شمال
direction-north-east = شمال مشرق
direction-east = مشرق
direction-south-east = جنوب مشرق
direction-south = جنوب
direction-south-west = جنوب مغرب
direction-west = مغرب
direction-north-west = شمال مغرب
map-label = { $count ->
    [one] نقشہ: { $place } اور { $count } دوسری جگہ
   *[other] نقشہ: { $place } اور { $count } دوسری جگہیں
}
place-in-area = { -rtl }{ $area } میں۔
getting-there = یہاں پہنچنا اور اندر آنا
not-here = اب یہاں نہیں
next-sessions-here = یہاں اگلے سیشن
further-sessions-8-weeks = اگلے 8 ہفتوں کے مزید سیشن
nothing-here-8-weeks = اگلے 8 ہفتوں میں یہاں کچھ طے نہیں۔
what-has-changed-here = یہاں کیا تبدیل ہوا ہے
services-come-here = یہاں آنے والی سروسز
services-meet-here = یہاں ملنے والی سروسز
service-here = <a href="{ $url }">{ $service }</a>: { $rules }
nothing-on-in-area = اگلے 7 دنوں میں یہاں کوئی سیشن نہیں۔ اگلے 28 دنوں کے لیے <a href="{ $url }">دیکھیں کیا ہو رہا ہے</a>۔
area-more-sessions = اور { $count } مزید <a href="{ $url }">اوقات</a> میں۔
area-more-changes = اور { $count } مزید <a href="{ $url }">تبدیلیوں</a> میں۔
area-services = سروسز
area-no-service = اس علاقے میں کوئی سروس نہیں۔
area-places = جگہیں
area-no-place = اس علاقے کی کوئی جگہ شائع نہیں ہوئی۔
join-at = آن لائن شامل ہوں: <a href="{ $url }">{ -ltr }{ $url }</a>
join-or-call = یا فون کریں: <a href="{ $url }">{ -ltr }{ $phone }</a>
join-by-calling = شامل ہونے یا طریقہ جاننے کے لیے فون کریں: <a href="{ $url }">{ -ltr }{ $phone }</a>
map-mile = 1 میل
map-ring = نقشے پر اس کے گرد دائرہ ہے۔

## Services

service-inactive = یہ سروس فی الحال نہیں چل رہی۔
service-defunct = یہ سروس ہمیشہ کے لیے ختم ہو گئی ہے۔
service-temporarily-closed = یہ سروس فی الحال بند ہے۔
service-ended = یہ سروس ختم ہو گئی ہے: { $day } سے کوئی سیشن نہیں۔
service-timetable-over = اس کے ٹائم ٹیبل کا آخری دن { $day } تھا۔
ages-from-to = عمر { $min } سے { $max } سال۔
ages-from = عمر { $min } سال اور اس سے زیادہ۔
ages-to = { $max } سال کی عمر تک۔
action-call = فون کریں
action-text = ٹیکسٹ کریں
action-email = ای میل کریں
action-directions = راستہ
action-calendar = کیلنڈر میں شامل کریں
action-directions-to = { $place } تک
contact-phone = ٹیلی فون
contact-text = ٹیکسٹ پیغام
contact-email = ای میل
contact-website = ویب سائٹ
urgent-call-england = فون کریں: NHS 111
urgent-call-scotland = فون کریں: NHS 24 کو 111 پر
urgent-call-wales = فون کریں: NHS 111 Wales
urgent-call-northern-ireland = فون کریں: Lifeline کو { -ltr }0808{ "\u00A0" }808{ "\u00A0" }8000 پر
urgent-rest-england = اور ذہنی صحت کا آپشن چنیں، کسی بھی وقت۔
urgent-rest-scotland = اور ذہنی صحت کا آپشن چنیں، کسی بھی وقت۔
urgent-rest-wales = اور ذہنی صحت کا آپشن چنیں، کسی بھی وقت۔
urgent-rest-northern-ireland = اور کونسلر سے بات کریں۔
urgent-brief-england = ذہنی صحت کے آپشن کے لیے 111
urgent-brief-scotland = ذہنی صحت کے آپشن کے لیے 111
urgent-brief-wales = ذہنی صحت کے آپشن کے لیے 111
urgent-brief-northern-ireland = Lifeline کو { -ltr }0808{ "\u00A0" }808{ "\u00A0" }8000 پر
language-bfi = برطانوی اشاروں کی زبان
language-isg = آئرش اشاروں کی زبان
by-appointment = پہلے سے وقت لے کر
only-by-appointment = پہلے سے وقت لے کر۔
next-session = اگلا سیشن
next-sessions = اگلے سیشن
how-to-get-there-on = وہاں کیسے پہنچیں<span class="unseen">، </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
how-to-join-on = کیسے شامل ہوں<span class="unseen">، </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
sessions-over = یہ سیشن ختم ہو چکے ہیں۔
sessions-over-further = یہ سیشن ختم ہو چکے ہیں۔ <a href="{ $url }">مزید تاریخیں دیکھیں</a>۔
sessions-over-ask = یہ سیشن ختم ہو چکے ہیں۔ اگلے سیشن کے لیے <a href="{ $url }">ہم سے پوچھیں</a>۔
known-sessions-over = اس صفحے کو معلوم سیشن ختم ہو چکے ہیں۔ <a href="{ $url }">دیکھیں کیا ہو رہا ہے</a>۔
no-session-planned = کوئی سیشن طے نہیں۔
no-session-26-weeks = اگلے 26 ہفتوں میں کوئی سیشن طے نہیں۔
who-can-come = کون آ سکتا ہے
open-to = کن کے لیے کھلا ہے
ages = عمر
audiences = کن کے لیے
cost = خرچ
how-to-join = کیسے شامل ہوں
languages = زبانیں
areas = علاقے
what-happens = یہاں کیا ہوتا ہے
times-and-further-dates = اوقات اور مزید تاریخیں
usual-times = معمول کے اوقات
further-dates = مزید تاریخیں
dates-next-8-weeks = اگلے 8 ہفتوں کی تاریخیں
guidance-about-this = اس بارے میں رہنمائی
run-by = چلانے والا ادارہ: { $organisation }۔
details-confirmed = ادارے نے ان تفصیلات کی تصدیق <time datetime="{ $iso }">{ $day }</time> کو کی۔
services-see-also = یہ بھی دیکھیں: <a href="{ $places }">تمام جگہیں</a>، <a href="{ $areas }">تمام علاقے</a>، <a href="{ $step_free }">سیڑھیوں کے بغیر جگہیں</a> اور <a href="{ $timetable }">دن کے لحاظ سے تمام سیشن</a>۔
crisis-title = اگر آپ کو ابھی مدد چاہیے
crisis-call-999 = فون کریں: 999
crisis-rest-999 = اگر آپ کی یا کسی اور کی جان خطرے میں ہو۔
crisis-call-samaritans = فون کریں: Samaritans کو { -ltr }116{ "\u00A0" }123 پر
crisis-rest-samaritans = مفت، دن ہو یا رات۔
crisis-text-shout = لفظ SHOUT لکھ کر 85258 پر ٹیکسٹ کریں
crisis-rest-shout = مفت، دن ہو یا رات۔
crisis-more = ابھی مدد حاصل کرنے کے مزید طریقے

## Calendars

calendar-of-all = { $site }: تمام سیشن
calendar-correct = { $day } کے مطابق درست۔
calendar-correct-shows-cancelled = { $day } کے مطابق درست۔ منسوخ سیشن نظر آتے رہتے ہیں، ’منسوخ‘ کے لفظ کے ساتھ۔
calendar-one-session = یہ { $day } کو درست تھا۔ آپ کے کیلنڈر کو تبدیلیوں کا پتہ نہیں چلے گا، اس لیے جانے سے پہلے صفحہ دیکھ لیں۔
calendar-contact = { $way }: { -ltr }{ $number }
calendar-page = اوقات، جگہیں اور تبدیلیاں: { -ltr }{ $url }
entry-cancelled = منسوخ: { $service }
entry-moved-away = یہاں نہیں: { $service }، اب { $place } میں
entry-moved = جگہ تبدیل: { $service }، اب { $place } میں
entry-moved-and-retimed = جگہ تبدیل، نیا وقت: { $service }، اب { $place } میں
entry-changed = { $effect }: { $service }

## Home

home-next = اگلا سیشن
home-next-session = <a href="{ $url }">{ $service }</a>، <time datetime="{ $starts }">{ $day }، { $times }</time>، { $place } میں
home-nothing-on = اگلے 7 دنوں میں کچھ نہیں
home-change = تبدیلی
home-nothing-changed = کچھ تبدیل نہیں ہوا
home-help = ابھی مدد
home-help-lines = <a href="tel:116123">Samaritans, 116{ "\u00A0" }123</a> پر فون کریں، یا خطرے میں <a href="tel:999">999</a> پر۔ <a href="{ $url }">ابھی مزید مدد</a>
home-more-sessions = { $count ->
    [one] اگلے 7 دنوں میں { $count } مزید سیشن
   *[other] اگلے 7 دنوں میں { $count } مزید سیشن
}
home-nothing-meets = اگلے 7 دنوں میں کوئی سیشن نہیں۔ <a href="{ $url }">اگلے 28 دن دیکھیں</a>۔
home-all-as-usual = کچھ تبدیل نہیں ہوا: سروسز معمول کے مطابق ہیں۔
home-more-changes = { $count ->
    [one] { $count } مزید تبدیلی، اور گزشتہ تبدیلیاں
   *[other] { $count } مزید تبدیلیاں، اور گزشتہ تبدیلیاں
}
home-all-changes = تمام تبدیلیاں
home-find = کچھ تلاش کریں
home-find-a-to-z = یا <a href="{ $url }">حروفِ تہجی کی فہرست</a> دیکھیں۔
home-follow = تبدیلی کی خبر پائیں
home-follow-about = ہم آپ کو ای میل، آپ کے کیلنڈر یا فیڈ ریڈر کے ذریعے بتا سکتے ہیں۔ یہ مفت ہے، اور آپ جب چاہیں بند کر سکتے ہیں۔
home-follow-how = خبر پانے کا طریقہ

## Header and footer

head-title = { $title } – { $site }
skip-to-content = اصل مواد پر جائیں
need-help-now = کیا آپ کو ابھی مدد چاہیے؟
language-choice = زبان
demonstration-sign = <strong><span class="demonstration__long">نمونہ</span><span class="demonstration__short">نمونہ</span></strong><span class="demonstration__more">: فرضی سروسز</span>
home-link = { $site }<span class="unseen">، پہلا صفحہ</span>
home-link-after-logo = <span class="unseen">، پہلا صفحہ</span>
menu = مینو
menu-main = مرکزی
menu-all = اس سائٹ کے تمام حصے
footer-publisher = { -rtl }{ $site } کو { $organisation } شائع کرتا ہے۔
footer-telephone = ٹیلی فون <a href="{ $url }">{ -ltr }{ $number }</a>۔
footer-email = ای میل <a href="mailto:{ $email }">{ -ltr }{ $email }</a>۔

## Pages

home-title = پہلا صفحہ
badge-list = فہرست
badge-about-this-site = اس سائٹ کے بارے میں
badge-day = دن
badge-service = سروس
badge-place = جگہ
badge-area = علاقہ
badge-access = رسائی
badge-change = تبدیلی
badge-guidance = رہنمائی
badge-fact-sheet = معلوماتی پرچہ
badge-case-study = عملی مثال
badge-action-point = عملی قدم
badge-funding = فنڈنگ
badge-newsletter = نیوز لیٹر
badge-page = صفحہ
a-to-z-title = حروفِ تہجی کی فہرست
a-to-z-description = ہر صفحہ حروفِ تہجی کی ترتیب سے، اس کے لیے آسان الفاظ کے ساتھ۔
a-to-z-letters = ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ی ے
a-to-z-numbers = 0–9
a-to-z-under = حرف { $letter } کے تحت
not-found-title = صفحہ نہیں ملا
not-found-description = اس پتے پر کوئی صفحہ نہیں۔ مدد، تلاش اور ہر صفحے کا راستہ یہاں ہے۔
area-page-description = سروسز، جگہیں اور تبدیلیاں: { $area }۔ { $description }
area-services-title = { $area }: سروسز
area-services-description = { -rtl }{ $area } کی تمام سروسز، حروفِ تہجی کی ترتیب سے۔
place-page-description = { -rtl }{ $place } میں کون ملتا ہے، کب، اور اندر آنا کیسا ہے۔
place-page-description-virtual = { -rtl }{ $place } میں کون ملتا ہے، کب، اور کیسے شامل ہوں۔
change-page-description = { $headline }۔ { $announced }۔
change-is-over = یہ تبدیلی ختم ہو چکی ہے
cited-by-title = { $title }: معلوماتی پرچے
cited-by-description = تمام معلوماتی پرچے جو { $title } تک لے جاتے ہیں۔
subject-page-title = { $subject }: معلوماتی پرچے
subject-page-description = اس موضوع پر تمام معلوماتی پرچے۔ { $description }
continued-sessions-title = { $title }: اگلے 8 ہفتوں کے سیشن، صفحہ { $page }
continued-sessions-description = اگلے 8 ہفتوں کے سیشن: { $title }، صفحہ { $page }، کل { $pages }۔
continued-rules-title = { $title }: جگہیں اور اوقات، صفحہ { $page }
continued-rules-description = جگہیں اور اوقات: { $title }، صفحہ { $page }، کل { $pages }۔
continued-changes-title = { $title }: تبدیلیاں، صفحہ { $page }
continued-changes-description = تبدیلیاں: { $title }، صفحہ { $page }، کل { $pages }۔
later-page-title = { $title }، صفحہ { $page }
later-page-description = { $description } صفحہ { $page }، کل { $pages }۔
from-to = { $first } سے { $last } تک
day-span = { $from } سے { $to } تک
due-from-to = مقررہ وقت: { $first } سے { $last } تک
due = مقررہ وقت: { $due }
due-no-date = مقررہ وقت: کوئی تاریخ نہیں
due-from-to-no-date = مقررہ وقت: { $first } سے بغیر تاریخ والوں تک
nothing-yet-services = ابھی کوئی سروس شائع نہیں ہوئی۔
nothing-yet-places = ابھی کوئی جگہ شائع نہیں ہوئی۔
nothing-yet-areas = ابھی کسی علاقے کا نام نہیں دیا گیا۔
nothing-yet-fact-sheets = ابھی کوئی معلوماتی پرچہ شائع نہیں ہوا۔
nothing-yet-case-studies = ابھی کوئی عملی مثال شائع نہیں ہوئی۔
nothing-yet-action-points = ابھی کوئی عملی قدم شائع نہیں ہوا۔
nothing-yet-funding = ابھی فنڈنگ کا کوئی ذریعہ شائع نہیں ہوا۔
key-facts = اہم حقائق
related-case-studies = متعلقہ عملی مثالیں
related-action-points = متعلقہ عملی اقدامات
related-funding = متعلقہ فنڈنگ
related-services = متعلقہ سروسز
about-this-page = اس صفحے کے بارے میں
all-changes = تمام { $count } تبدیلیاں
all-rules = تمام { $count } جگہیں اور اوقات
all-services-in = { -rtl }{ $area } کی تمام { $count } سروسز
all-fact-sheets-to = تمام { $count } معلوماتی پرچے جو { $title } تک لے جاتے ہیں
footer-where-and-when = کہاں اور کب
footer-guidance = رہنمائی
footer-find-and-follow = تلاش کریں اور باخبر رہیں
footer-this-site = یہ سائٹ
footer-help-now = ابھی مدد
footer-about = ہمارے بارے میں
footer-accessibility = قابلِ رسائی ہونا
footer-privacy = رازداری
footer-contact = رابطہ
moved-title = منتقل: { $title }
moved-heading = یہ صفحہ منتقل ہو گیا ہے
moved-to = اب یہ یہاں ہے: <a href="{ $url }">{ $title }</a>۔
calendar-of-page = کیلنڈر
back-to = واپس: { $title }
list-comma = ،
on-next-7-days = اگلے 7 دنوں میں
see-whats-on = دیکھیں کیا ہو رہا ہے
every-session-28-days = اگلے 28 دنوں کے تمام سیشن
correct-as-of = <time datetime="{ $iso }">{ $day }</time> کے مطابق درست۔
where-you-are = آپ کہاں ہیں
on-this-page = اس صفحے پر
pages-of-list = اس فہرست کے صفحات
page-of = صفحہ { $page }، کل { $pages }
page-of-left-out = صفحہ { $page }، کل { $pages }۔ جو صفحہ یہاں نہیں وہ اپنے قریب ترین صفحوں پر درج ہے
nothing-yet-glossary = ابھی کسی لفظ کی وضاحت کی ضرورت نہیں پڑی۔
a-to-z-menu = حروف
a-to-z-without-search = تلاش کے لیے JavaScript چاہیے۔ اس فہرست میں اس کے بغیر ہر صفحہ ہے۔
a-to-z-see = { $word }: دیکھیں { $pages }
not-found-lead = اس پتے پر کوئی صفحہ نہیں۔ شاید وہ منتقل ہو گیا ہے، یا پتے میں کوئی غلطی ہے۔
way-to-a-to-z = <a href="{ $url }">{ $title }</a>: ہر صفحہ، اور اس کے لیے آسان الفاظ
way-to-every-page = <a href="{ $url }">{ $title }</a>: ہر صفحہ
way-to-timetable = <a href="{ $url }">{ $title }</a>: اگلے 28 دنوں کا ہر سیشن
way-to-services = <a href="{ $url }">{ $title }</a>: کون سی سروسز ہیں اور اگلی بار کب ہیں
way-to-changes = <a href="{ $url }">{ $title }</a>: کیا منتقل یا بند ہوا
way-to-guidance = <a href="{ $url }">{ $title }</a>: پڑھنے کے لیے کیا ہے
way-to-contact = <a href="{ $url }">{ $title }</a>: جو لنک کام نہ کرے ہمیں بتائیں
access-ask-first = اگر ذرا سا فرق بھی آپ کے لیے اہم ہے تو آنے سے پہلے سروس سے پوچھ لیں۔
access-nothing-on = اگلے 7 دنوں میں ان جگہوں پر کوئی سیشن نہیں۔ اگلے 28 دنوں کے لیے <a href="{ $url }">دیکھیں کیا ہو رہا ہے</a>۔
access-no-place = کسی جگہ نے نہیں بتایا کہ وہاں یہ سہولت ہے۔
about-program = یہ سائٹ Signpost سے بنی ہے، ورژن { $version }۔
about-postcodes = پوسٹ کوڈ کہاں ہیں، ’میرے قریب‘ کے لیے: { $source }
open-data-updates = اس سائٹ پر کچھ بھی شائع ہونے پر اور ہر صبح ہر فائل نئی بنتی ہے۔ جتنی بار چاہیں فائل دوبارہ پڑھیں۔
open-data-one-list = صفحات، فیڈز، کیلنڈر اور یہ فائلیں ایک ہی فہرست سے بنتی ہیں، اس لیے سب ایک ہی بات کہتے ہیں۔
open-data-licence = لائسنس: { $licence }۔
open-data-of = ڈیٹا: { $file }
open-data-address = پتہ
open-data-table = جدول کی شکل میں
open-data-record = ایک ریکارڈ
open-data-form = شکل
open-data-schema = اسکیما
open-data-fields = خانے: { $file }
open-data-example = مثال: { $file }

## Sections

section-timetable-title = اوقات
section-timetable-description = اگلے 28 دنوں کا ہر سیشن، دن کے لحاظ سے، اور جو منتقل یا منسوخ ہوا۔
section-timetable-aliases = کیا ہو رہا ہے، ٹائم ٹیبل، کیلنڈر، کب، اوقات، پروگرام
section-today-title = اگلے 7 دن
section-today-description = آج، کل اور بعد کے دنوں میں کیا ہے، اور جو منتقل یا منسوخ ہوا۔
section-today-aliases = آج، آج رات، کل، اس ہفتے، ویک اینڈ، ابھی
section-services-title = سروسز
section-services-description = ہر سروس، اور وہ اگلی بار کب اور کہاں ہے۔
section-services-aliases = گروپ، کلب، سرگرمیاں، سیشن، خدمات
section-locations-title = جگہیں
section-locations-description = ہر جگہ جہاں سروسز ہوتی ہیں، اندر آنا کیسا ہے، اور اگلی بار وہاں کون ملتا ہے۔
section-locations-aliases = پتے، کہاں، عمارتیں، ہال، نقشہ، پتہ
section-areas-title = علاقے
section-areas-description = ایک علاقے کی سروسز، جگہیں اور تبدیلیاں ایک ساتھ۔
section-areas-aliases = میرے قریب، محلے، گاؤں، محلہ
section-access-title = رسائی
section-access-description = کون سی جگہیں سیڑھیوں کے بغیر ہیں، کہاں ہیئرنگ لوپ یا پرسکون جگہ ہے، اور وہاں کیا ہے۔
section-access-aliases = معذوری، معذور، وہیل چیئر، اندر آنا، رسائی
section-changes-title = تبدیلیاں
section-changes-description = کیا منتقل، بند یا شروع ہوا، یا کس کا وقت بدلا۔ جلد آنے والی پہلے، ختم ہونے والی آخر میں۔
section-changes-aliases = منسوخ، کینسل، منتقل، بند، تازہ خبریں، خبریں
section-guidance-title = رہنمائی
section-guidance-description = { $sections }۔
section-guidance-aliases = مشورہ، معلومات، ہدایات
section-fact-sheets-title = معلوماتی پرچے
section-fact-sheets-in-sentence = معلوماتی پرچے
section-fact-sheets-description = کیا معلوم ہے، اور لوگ اس بارے میں کیا کر سکتے ہیں۔ ہر پرچے میں ایک موضوع۔
section-fact-sheets-aliases = کتابچے، لیفلیٹ، معلومات
section-case-studies-title = عملی مثالیں
section-case-studies-in-sentence = عملی مثالیں
section-case-studies-description = ایک ادارے نے یہ کیسے کیا، اور دوسرے اس سے کیا سیکھ سکتے ہیں۔
section-case-studies-aliases = مثالیں، کہانیاں، تجربے
section-action-points-title = عملی اقدامات
section-action-points-in-sentence = عملی اقدامات
section-action-points-description = ایک رپورٹ کے مطابق کیا کرنا ضروری تھا، کس نے کرنا تھا، کب تک، اور کتنا ہوا۔
section-action-points-aliases = سفارشات، پیش رفت، نگرانی
section-funding-title = فنڈنگ
section-funding-in-sentence = فنڈنگ
section-funding-description = سروسز کے لیے رقم کہاں سے آتی ہے یا آئی، کون مانگ سکتا ہے، اور کیا درخواست کھلی ہے۔
section-funding-aliases = گرانٹ، پیسے، رقم، مالی مدد
section-glossary-title = الفاظ کے معنی
section-glossary-description = اس سائٹ کے مخفف اور مشکل الفاظ کا مطلب۔
section-glossary-aliases = مخفف، معنی، مطلب، مشکل الفاظ، لغت
section-newsletters-title = باخبر رہیں
section-newsletters-description = سروس کے منتقل، بند یا شروع ہونے کی خبر کیسے پائیں: ای میل، کیلنڈر، فیڈ یا کاغذ پر۔
section-newsletters-aliases = نیوز لیٹر، ای میل، سبسکرائب، RSS، فیڈ، کیلنڈر، الرٹ، اطلاعات، ان سبسکرائب
section-open-data-title = اوپن ڈیٹا
section-open-data-description = یہ سائٹ جو شائع کرتی ہے، ایسی فائلوں میں جو دوسرے پروگرام پڑھ سکتے ہیں۔
section-open-data-aliases = API، ڈاؤن لوڈ، ڈیٹا، CSV، JSON، Open Referral
section-search-title = تلاش
section-search-description = اس سائٹ کے ہر صفحے میں تلاش کریں۔ JavaScript کے بغیر حروفِ تہجی کی فہرست استعمال کریں۔
section-pages-title = ہمارے بارے میں
section-pages-description = اس سائٹ کے بارے میں صفحات۔

## Search

search-label = اس سائٹ میں تلاش کریں
search-button = تلاش
search-cost = آپ کی پہلی تلاش تقریباً { $kilobytes } کلو بائٹ لوڈ کرتی ہے، ایک چھوٹی تصویر جتنا۔ تلاش آپ کے اپنے آلے پر ہوتی ہے۔ آپ کے الفاظ اس صفحے کے پتے کا حصہ بن جاتے ہیں، اس لیے آپ کے براؤزر کی ہسٹری میں رہ سکتے ہیں۔
search-without-script = تلاش کے لیے JavaScript چاہیے۔ اس کے بغیر بٹن حروفِ تہجی کی فہرست پر لے جاتا ہے، جس میں ہر صفحہ ہے۔
search-other-ways = تلاش کرنے کے دوسرے طریقے
search-results = نتائج
search-narrow = نتائج محدود کریں
search-show-only = صرف یہ دکھائیں
search-by-kind = صفحے کی قسم
search-by-audience = کن کے لیے ہے
search-by-topic = موضوع
search-by-area = علاقہ
search-by-access = رسائی
search-show-more = مزید نتائج دکھائیں
search-nothing-typed = تلاش کے لیے کوئی لفظ لکھیں، جیسے پیسے، یا نیچے دیا گیا کوئی طریقہ چنیں۔
search-saves-data = آپ کا آلہ ڈیٹا بچا رہا ہے، اس لیے ابھی کچھ لوڈ نہیں ہوا۔ ’{ $query }‘ تلاش کرنے کے لیے ’تلاش‘ دبائیں۔
search-loading = تلاش لوڈ ہو رہی ہے…
search-not-loaded = تلاش لوڈ نہیں ہوئی۔ اپنا انٹرنیٹ دیکھیں اور ’تلاش‘ دوبارہ دبائیں، یا نیچے حروفِ تہجی کی فہرست استعمال کریں۔
search-found = { $count ->
    [0] ’{ $query }‘ کے لیے کوئی صفحہ نہیں ملا۔
    [one] ’{ $query }‘ کے لیے { $number } صفحہ ملا۔
   *[other] ’{ $query }‘ کے لیے { $number } صفحات ملے۔
}
search-found-narrowed = { $count ->
    [0] ’{ $query }‘ کے لیے کوئی صفحہ نہیں ملا ({ $chosen })۔
    [one] ’{ $query }‘ کے لیے { $number } صفحہ ملا ({ $chosen })۔
   *[other] ’{ $query }‘ کے لیے { $number } صفحات ملے ({ $chosen })۔
}
search-first-shown = پہلے { $number } دکھائے جا رہے ہیں۔
search-all-shown = سب دکھائے جا رہے ہیں۔
search-some-words = کسی صفحے میں آپ کے تمام الفاظ نہیں۔
search-did-you-mean = کیا آپ کا مطلب ’{ $suggestion }‘ تھا؟
search-try-others = کم یا دوسرے الفاظ آزمائیں، یا نیچے دیا گیا کوئی طریقہ چنیں۔
search-for = ’{ $suggestion }‘ تلاش کریں
search-all = سب
search-danger = su[iu]?[cs]+i\w?d|kill(ing)? \w+sel|self[ -]?(harm|injur)|(cut|hurt|harm)(t?ing)? myself|overdos|to die\b|better off dead|end (it all|my life)|t want to (live|be here)|reason to live|emergency|ambulance|crisis|خود ?کشی|خود ?سوزی|خود کو (مار|نقصان|زخمی|کاٹ|ختم)|اپنے آپ کو (مار|نقصان|زخمی|ختم)|مرنا چاہ|مر جانا|جینا نہیں|جینے کا دل نہیں|زندہ نہیں رہنا|زندگی ختم|زندگی سے تنگ|زیادہ گولیاں|khud ?kushi|marna chah|ایمرجنسی|ہنگامی|ایمبولینس|بحران
search-help-above = اگر آپ کو ابھی مدد چاہیے تو اس صفحے کا اوپر کا حصہ دیکھیں۔

## Following

follow-title = باخبر رہیں: { $subject }
follow-title-changes = ہر تبدیلی سے باخبر رہیں
follow-title-services = ہر سروس سے باخبر رہیں
follow-about = بار بار دیکھے بغیر تبدیلیوں کی خبر پائیں۔ نیچے دیا گیا کوئی پتہ اپنے پروگرام میں کاپی کریں۔
way-calendar-name = آپ کے کیلنڈر میں
way-calendar-words = ہر سیشن، اور اس کے منتقل یا بند ہونے پر تازہ۔
way-calendar-open = اسے اپنے کیلنڈر میں کھولیں
way-visible-cancellations-name = ایسے کیلنڈر میں جو منسوخ سیشن چھپا دیتا ہے، جیسے Google Calendar
way-visible-cancellations-words = وہی، مگر منسوخ سیشن نظر آتے رہتے ہیں، ’منسوخ‘ کے لفظ کے ساتھ۔
way-feed-name = فیڈ ریڈر میں
way-feed-words = ہر تبدیلی، اعلان ہوتے ہی۔
follow-heading-email = ای میل سے
follow-heading-calendar = آپ کے کیلنڈر میں
follow-heading-feed = فیڈ ریڈر میں
follow-heading-paper = کاغذ پر
follow-heading-archive = پچھلے شمارے
follow-feed-changes = ہر تبدیلی
follow-feed-editions = نیوز لیٹر کا ہر شمارہ
follow-feed-guidance = رہنمائی میں اہم تبدیلیاں
request-subscribe = براہِ کرم مجھے نیوز لیٹر بھیجیں
request-stop = براہِ کرم نیوز لیٹر بند کر دیں
follow-step-by-step = <a href="{ $url }">باخبر رہنے کا طریقہ، قدم بہ قدم</a>۔
poster-to-print = چھاپنے کے لیے پوسٹر
email-about = نیوز لیٹر کب نکلتا ہے: { $cadence }۔ اس میں ہوتا ہے کہ پچھلے کے بعد کیا تبدیل ہوا۔ اگر کچھ تبدیل نہ ہو تو ہم کچھ نہیں بھیجتے۔ جو خبر انتظار نہ کر سکے وہ فوراً بھیجی جاتی ہے۔
email-join-online = { $join }۔
email-join = نیوز لیٹر کے لیے آن لائن اندراج کریں
email-ask = <a href="{ $url }">ای میل سے نیوز لیٹر منگوائیں</a>، یا { -ltr }{ $email } پر لکھیں۔
email-ask-too = آپ اسے <a href="{ $url }">ای میل سے بھی منگوا سکتے ہیں</a>، یا { -ltr }{ $email } پر لکھیں۔
email-choices = آپ ہمیں بتا سکتے ہیں کہ آپ کو کن علاقوں یا سروسز سے دلچسپی ہے۔ پھر آپ کو صرف ان کی خبریں ملیں گی۔ یہ بھی بتائیں کہ کیا فوری خبر آپ کو شماروں کے درمیان فوراً پہنچنی چاہیے۔
email-stop-heading = بند کیسے کریں، اور ہم کیا رکھتے ہیں
email-stop = ہر ای میل کے آخر میں لکھا ہوتا ہے کہ اسے کیسے بند کریں۔ آپ <a href="{ $url }">ای میل سے بھی بند کروا سکتے ہیں</a>۔
email-stop-or-online = ہر ای میل کے آخر میں لکھا ہوتا ہے کہ اسے کیسے بند کریں۔ آپ <a href="{ $url }">ای میل سے بھی بند کروا سکتے ہیں</a> یا { $online }۔
email-stop-online = خود آن لائن بند کر سکتے ہیں
email-what-we-keep = ہم آپ کا ای میل پتہ، اگر آپ نے دیا تو نام، اور آپ کے انتخاب رکھتے ہیں۔ ای میل میں کچھ بھی ہمیں نہیں بتاتا کہ آپ نے اسے کھولا یا کیا پڑھا۔ عنوان میں نہیں لکھا ہوتا کہ یہ کس قسم کی سروس کے بارے میں ہے۔ مزید <a href="{ $url }">رازداری</a> میں پڑھیں۔
join-email = آپ کا ای میل پتہ
join-host = یہ { $host } کو جاتا ہے، جو ہماری طرف سے نیوز لیٹر بھیجتا ہے۔
join-button = نیوز لیٹر کے لیے اندراج کریں
calendar-about = آپ کا فون یا کمپیوٹر ہر سیشن اُس کیلنڈر میں دکھا سکتا ہے جو آپ پہلے سے استعمال کرتے ہیں، اور سیشن کے منتقل یا بند ہونے پر اسے درست رکھتا ہے۔ آپ پتہ ایک بار کاپی کرتے ہیں۔ ہر سروس، جگہ اور علاقے کے صفحے پر ’باخبر رہیں‘ کے نیچے اس کا اپنا پتہ ہے۔ یہ سب کچھ کے پتے ہیں:
calendar-which = دونوں میں سے کون سا چنیں
calendar-which-about = کچھ کیلنڈر منسوخ سیشن کو بتائے بغیر ہٹا دیتے ہیں۔ Google Calendar ایسا کرتا ہے۔ تب آپ کو پتہ نہیں چلتا کہ کوئی سیشن تھا، یا کیوں نہیں ہو رہا۔ دوسرا پتہ اسے نظر میں رکھتا ہے، نام سے پہلے ’منسوخ‘ کے لفظ کے ساتھ۔ Google کے لیے دوسرا چنیں۔ Apple اور Outlook کے لیے پہلا چنیں، وہ دکھاتے ہیں کہ سیشن منسوخ ہے۔
calendar-copy-first = پہلا پتہ کاپی کریں۔
calendar-copy-second = دوسرا پتہ کاپی کریں۔
calendar-apple = Apple: iPhone، iPad اور Mac
calendar-apple-open = iPhone یا iPad پر Settings کھولیں، پھر Calendar (نئے آلات پر Apps کے نیچے)، Calendar Accounts، Add Account، Other، Add Subscribed Calendar۔ Mac پر Calendar کھولیں، پھر File، New Calendar Subscription۔
calendar-apple-paste = پتہ پیسٹ کریں اور Next یا Subscribe چنیں۔
calendar-apple-refresh = Mac پر Auto-refresh کو ہر گھنٹے یا ہر دن پر رکھیں۔
calendar-google = Google Calendar
calendar-google-open = کمپیوٹر پر calendar.google.com کھولیں۔ فون کی ایپ یہ قدم نہیں کر سکتی۔
calendar-google-from-url = ’Other calendars‘ کے ساتھ جمع کا نشان چنیں، پھر ’From URL‘۔
calendar-google-paste = پتہ پیسٹ کریں اور ’Add calendar‘ چنیں۔ پھر یہ آپ کے فون پر بھی نظر آئے گا۔
calendar-google-slow = Google اپنے وقت پر نئی خبر دیکھتا ہے، جس میں ایک دن یا زیادہ لگ سکتا ہے۔ اس لیے جانے سے پہلے سروس کا صفحہ دیکھ لیں۔
calendar-outlook = Outlook
calendar-outlook-open = Outlook میں کیلنڈر کھولیں، ’Add calendar‘ چنیں، پھر ’Subscribe from web‘ (پرانے ورژن میں ’From Internet‘)۔
calendar-outlook-paste = پتہ پیسٹ کریں، اسے کوئی نام دیں اور Import یا OK چنیں۔
feed-about = فیڈ خبروں کی ایک فہرست ہے جو ایک پروگرام آپ کے لیے لاتا ہے، اس لیے آپ کو بار بار دیکھنے کی ضرورت نہیں اور کسی کو آپ کا پتہ نہیں چاہیے۔ اس پروگرام کو فیڈ ریڈر کہتے ہیں، جیسے Feedly، NetNewsWire اور Thunderbird۔ اس میں کوئی پتہ کاپی کریں۔ اگر آپ اسے براؤزر میں کھولیں تو کوڈ نظر آئے گا: یہ ٹھیک ہے۔
feed-of-each = ہر سروس، جگہ اور علاقے کے صفحے پر اس کی اپنی فیڈ کا پتہ ہے۔
feed-forms = اگر Atom یا JSON Feed چاہیے تو آخر میں feed.rss کی جگہ feed.atom یا feed.json لکھیں۔
paper-about = ہر سروس اور ہر جگہ کا پوسٹر ہے: چھاپنے کے لیے ایک A4 صفحہ، جس پر ایسا کوڈ ہے جو فون پڑھ سکتا ہے۔ لنک اس کے صفحے پر ’باخبر رہیں‘ کے نیچے ہے۔
nothing-yet-editions = ابھی کوئی شمارہ نہیں نکلا۔
edition-of = نیوز لیٹر، <time datetime="{ $iso }">{ $day }</time>۔
edition-all = تمام نیوز لیٹر، اور انہیں کیسے پائیں

## Feeds

feed-changes-title = تمام تبدیلیاں
feed-changes-about = ہر سروس کی ہر تبدیلی: کیا منسوخ، منتقل یا نیا ہے، اور کب ختم ہوتا ہے۔
feed-changes-empty = ابھی کسی تبدیلی کا اعلان نہیں ہوا۔
feed-service-title = { -rtl }{ $service } کی تبدیلیاں
feed-service-about = { -rtl }{ $service } کی ہر تبدیلی: کیا منسوخ، منتقل یا نیا ہے، اور کب ختم ہوتا ہے۔
feed-service-empty = { -rtl }{ $service } کی کسی تبدیلی کا ابھی اعلان نہیں ہوا۔
feed-place-title = { -rtl }{ $place } میں تبدیلیاں
feed-place-about = { -rtl }{ $place } میں ہر تبدیلی: کیا منسوخ، منتقل یا نیا ہے، اور کب ختم ہوتا ہے۔
feed-place-empty = { -rtl }{ $place } میں کسی تبدیلی کا ابھی اعلان نہیں ہوا۔
feed-area-title = { -rtl }{ $area } میں تبدیلیاں
feed-area-about = { -rtl }{ $area } میں ہر تبدیلی: کیا منسوخ، منتقل یا نیا ہے، اور کب ختم ہوتا ہے۔
feed-area-empty = { -rtl }{ $area } میں کسی تبدیلی کا ابھی اعلان نہیں ہوا۔
feed-newsletter-title = نیوز لیٹر
feed-newsletter-about = نیوز لیٹر کا ہر شمارہ، { $cadence }۔
feed-newsletter-empty = ابھی کوئی شمارہ نہیں نکلا۔
feed-guidance-title = رہنمائی
feed-guidance-about = رہنمائی میں اہم تبدیلیاں۔
feed-guidance-empty = رہنمائی میں کسی تبدیلی کا ابھی اعلان نہیں ہوا۔
feed-urgent = فوری
feed-severity-info = معلومات
feed-severity-warning = انتباہ
feed-severity-severe = سنگین
feed-change-link = یہ تبدیلی ویب پر دیکھیں
feed-edition-link = یہ شمارہ ویب پر دیکھیں
feed-updated-title = تازہ: { $title }
feed-updated-link = پڑھیں: { $title }

## Newsletter

subject-changes = { $others ->
    [0] { $gist }
    [one] { $gist }، اور { $others } مزید تبدیلی
   *[other] { $gist }، اور { $others } مزید تبدیلیاں
}
subject-changes-urgent = { $others ->
    [0] فوری: { $gist }
    [one] فوری: { $gist }، اور { $others } مزید تبدیلی
   *[other] فوری: { $gist }، اور { $others } مزید تبدیلیاں
}
subject-page = تازہ: { $title }
subject-pages = { $count ->
    [one] تازہ: رہنمائی کا { $count } صفحہ
   *[other] تازہ: رہنمائی کے { $count } صفحات
}
subject-pages-discreet = { $count ->
    [one] تازہ: { $count } صفحہ
   *[other] تازہ: { $count } صفحات
}
subject-of-test = [آزمائش] { $subject }
edition-title-of-two = { $first }؛ { $second }
edition-title-of-many = { $first }؛ { $second }؛ اور { $count } مزید
edition-changes = { $count ->
    [one] { $count } تبدیلی
   *[other] { $count } تبدیلیاں
}
edition-pages = { $count ->
    [one] رہنمائی کا { $count } صفحہ
   *[other] رہنمائی کے { $count } صفحات
}
edition-description = نیوز لیٹر، { $day }: { $contents }۔
edition-description-of-introduction = نیوز لیٹر، { $day }: مدیروں کی طرف سے چند الفاظ۔
heading-all-areas = تمام علاقے
heading-other-places = دوسری جگہیں
heading-all-services = تمام سروسز
heading-several-services = کئی سروسز
edition-urgent = فوری۔
edition-until-then = اس وقت تک:
edition-guidance = رہنمائی میں نیا
edition-page = <a href="{ $url }">{ $title }</a>۔ { $notes }
edition-over = اب ختم
edition-why-over = ہم نے انہیں شامل نہیں کیا، کیونکہ اس کے بھیجے جانے تک یہ ختم ہو چکی تھیں۔
edition-since = یہ { $day } کو درست تھا۔ <a href="{ $url }">دیکھیں اس کے بعد کیا تبدیل ہوا</a>۔
letter-opening = <a href="{ $url }">اسے ویب پر پڑھیں</a>۔ آپ نے ہم سے کہا تھا کہ تاریخ، وقت یا جگہ بدلنے پر آپ کو بتائیں۔ یہ { $day } کو لکھا گیا۔
letter-demonstration = نمونہ: اس پیغام کی سروسز، جگہیں اور تبدیلیاں فرضی ہیں۔
letter-test-copy = یہ آزمائشی نقل ہے۔ یہ کسی اور کو نہیں بھیجی گئی۔
letter-reason-of-test = یہ جانچنے کی نقل ہے۔ اصل پیغام یہاں بتاتا ہے کہ پڑھنے والے کو یہ کیوں ملا اور اسے کیسے بند کرے۔
letter-about = اس پیغام کے بارے میں
letter-reason = آپ کو یہ اس لیے ملا کہ آپ نے { $organisation } سے کہا تھا کہ ہر تبدیلی بتائیں۔
letter-reason-chosen = آپ کو یہ اس لیے ملا کہ آپ نے { $organisation } سے کہا تھا کہ ان کے بارے میں بتائیں: { $chosen }۔
letter-rest = <a href="{ $url }">باقی ویب پر پڑھیں</a>۔
letter-stop = <a href="{ $url }">یہ پیغامات بند کریں</a>
letter-choices = <a href="{ $url }">جو آپ کو ملتا ہے اسے کیسے بدلیں یا بند کریں، اور ہم کیا رکھتے ہیں</a>
letter-publisher = { -rtl }{ $newsletter } کو { $organisation } شائع کرتا ہے۔
letter-telephone = ٹیلی فون <a href="{ $url }">{ -ltr }{ $phone }</a>۔
letter-email = ای میل <a href="{ $url }">{ -ltr }{ $email }</a>۔
letter-help = <a href="{ $url }">کیا آپ کو ابھی مدد چاہیے؟</a>

## Text messages

text-message = { $sentences } { $url }
text-message-more = اور { $count } مزید
text-message-count = { $count ->
    [one] { $count } تبدیلی
   *[other] { $count } تبدیلیاں
}

## Telling somebody

share-title = کسی کو بتائیں
share-about = بھیجنے کے لیے تیار پیغام۔ جیسے چاہیں بدل لیں۔
share-text = ٹیکسٹ پیغام
share-whatsapp = WhatsApp
share-share = شیئر کریں
share-copy = کاپی کریں
share-copied = کاپی ہو گیا۔ آپ اسے کسی پیغام میں پیسٹ کر سکتے ہیں۔
share-session-at = { -rtl }{ $name }: { $when }، { $place } میں۔ جانے سے پہلے دیکھ لیں: { $url }
share-session = { -rtl }{ $name }: { $when }۔ جانے سے پہلے دیکھ لیں: { $url }
share-session-unnamed = { $when }۔ جانے سے پہلے دیکھ لیں: { $url }
share-service = { -rtl }{ $name }۔ کب اور کہاں: { $url }

## Search and filters

filter-area = علاقہ
filter-access = رسائی
filter-how = آمنے سامنے یا نہیں
filter-audience = کن کے لیے
filter-for = کن کے لیے
filter-service = سروس
filter-when = دن
filter-status = حالت
filter-lead = ذمہ دار
filter-year = مقررہ وقت
filter-narrow = فہرست محدود کریں
filter-only = صرف یہ دکھائیں
filter-all = سب
filter-show-all = سب دکھائیں
filter-sort-by = ترتیب:
filter-tomorrow = کل (آنے والا)
filter-next-7-days = اگلے 7 دن
filter-showing-sessions = { $part ->
    [page] اس صفحے کے { $number } میں سے { $shown } سیشن دکھائے جا رہے ہیں۔
   *[all] کل { $number } میں سے { $shown } سیشن دکھائے جا رہے ہیں۔
}
filter-showing-services = { $part ->
    [page] اس صفحے کی { $number } میں سے { $shown } سروسز دکھائی جا رہی ہیں۔
   *[all] کل { $number } میں سے { $shown } سروسز دکھائی جا رہی ہیں۔
}
filter-showing-places = { $part ->
    [page] اس صفحے کی { $number } میں سے { $shown } جگہیں دکھائی جا رہی ہیں۔
   *[all] کل { $number } میں سے { $shown } جگہیں دکھائی جا رہی ہیں۔
}
filter-showing-changes = { $part ->
    [page] اس صفحے کی { $number } میں سے { $shown } تبدیلیاں دکھائی جا رہی ہیں۔
   *[all] کل { $number } میں سے { $shown } تبدیلیاں دکھائی جا رہی ہیں۔
}
filter-showing-action-points = { $part ->
    [page] اس صفحے کے { $number } میں سے { $shown } عملی اقدامات دکھائے جا رہے ہیں۔
   *[all] کل { $number } میں سے { $shown } عملی اقدامات دکھائے جا رہے ہیں۔
}
filter-showing-funding = { $part ->
    [page] اس صفحے کے { $number } میں سے { $shown } فنڈنگ کے ذرائع دکھائے جا رہے ہیں۔
   *[all] کل { $number } میں سے { $shown } فنڈنگ کے ذرائع دکھائے جا رہے ہیں۔
}
near-me = میرے قریب
near-postcode = پوسٹ کوڈ، یا اس کا ابتدائی حصہ
near-sort = فاصلے کے لحاظ سے ترتیب دیں
near-sorted = { $order ->
    [days] { $part ->
        [page] { $postcode } سے فاصلے کے لحاظ سے: اس صفحے پر ہر دن کے قریب ترین پہلے۔
       *[all] { $postcode } سے فاصلے کے لحاظ سے: ہر دن کے قریب ترین پہلے۔
    }
   *[list] { $part ->
        [page] { $postcode } سے فاصلے کے لحاظ سے: اس صفحے پر قریب ترین پہلے۔
       *[all] { $postcode } سے فاصلے کے لحاظ سے: قریب ترین پہلے۔
    }
}
near-sorted-here = { $order ->
    [days] { $part ->
        [page] آپ کی جگہ سے فاصلے کے لحاظ سے: اس صفحے پر ہر دن کے قریب ترین پہلے۔
       *[all] آپ کی جگہ سے فاصلے کے لحاظ سے: ہر دن کے قریب ترین پہلے۔
    }
   *[list] { $part ->
        [page] آپ کی جگہ سے فاصلے کے لحاظ سے: اس صفحے پر قریب ترین پہلے۔
       *[all] آپ کی جگہ سے فاصلے کے لحاظ سے: قریب ترین پہلے۔
    }
}
near-postcode-unknown = ہمیں یہ پوسٹ کوڈ معلوم نہیں۔ شاید یہ یہاں سے دور ہے: کوئی قریب کا پوسٹ کوڈ آزمائیں۔
near-postcodes-failed = پوسٹ کوڈ لوڈ نہیں ہوئے۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔
near-locate = میری موجودہ جگہ استعمال کریں
near-asking = آپ کے آلے سے آپ کی جگہ پوچھی جا رہی ہے…
near-refused = آپ کے آلے نے آپ کی جگہ نہیں بتائی۔ آپ اس کی بجائے پوسٹ کوڈ لکھ سکتے ہیں۔
near-privacy = آپ کی جگہ آپ کے آلے پر ہی رہتی ہے۔ فاصلے سیدھی لکیر میں ہیں۔
near-far-unknown = فاصلہ معلوم نہیں
near-close = آدھے میل سے کم دور
near-miles = { $count ->
    [one] تقریباً { $number } میل دور
   *[other] تقریباً { $number } میل دور
}
filter-other-ways = یا <a href="{ $areas }">علاقے</a> کے لحاظ سے دیکھیں، یا <a href="{ $step_free }">سیڑھیوں کے بغیر جگہیں</a> اور <a href="{ $access }">دوسری سہولتیں</a>۔

## Easy Read and sign language

section-easy-read-title = آسان تحریر اور اشاروں کی زبان
section-easy-read-description = چھوٹے جملوں اور تصویروں والے صفحے، اور برطانوی اشاروں کی زبان (BSL) میں ویڈیوز۔
section-easy-read-aliases = آسان تحریر, آسان الفاظ, تصویریں, سیکھنے میں دشواری, اشاروں کی زبان, بہرے, سننے میں دشواری
badge-easy-read = آسان تحریر
badge-bsl = اشاروں کی زبان کی ویڈیو
easy-read-title = { $title }: آسان تحریر
easy-read-version = آسان تحریر میں پڑھیں
easy-read-full-page = پورا صفحہ پڑھیں: { $title }
easy-read-behind = ہمارے یہ لکھنے کے بعد پورا صفحہ بدل گیا ہے۔ یہاں کی کچھ باتیں اب غلط ہو سکتی ہیں۔
bsl-watch = برطانوی اشاروں کی زبان (BSL) میں دیکھیں
bsl-transcript = پڑھیں کہ ویڈیو میں کیا کہا گیا ہے

## Posters and sheets

poster-title = پوسٹر: { $service }
poster-description = چھاپنے کے لیے ایک صفحہ، { $service } کے بارے میں۔
sheet-link = نوٹس بورڈ کے لیے چھاپنے والا ٹائم ٹیبل
sheet-link-large = وہی بڑے حروف میں
sheet-heading = { -rtl }{ $area } میں کیا ہو رہا ہے
sheet-title = چھاپنے کے لیے: { $heading }
sheet-title-large = بڑے حروف میں: { $heading }
sheet-description = { -rtl }{ $area } کے تمام باقاعدہ سیشن ہفتے کے دن کے لحاظ سے، نوٹس بورڈ پر لگانے کے لیے۔
sheet-description-large = { -rtl }{ $area } کے تمام باقاعدہ سیشن ہفتے کے دن کے لحاظ سے، نوٹس بورڈ پر لگانے کے لیے، بڑے حروف میں۔
sheet-weekday = ہر { $weekday }
sheet-by-date = صرف کچھ دن
sheet-by-appointment = پہلے سے وقت لے کر
poster-how-to-print = یہ صفحہ A4 کے ایک ورق پر چھپتا ہے۔ اپنے براؤزر کے مینو سے چھاپیں۔
sheet-how-to-print = یہ صفحہ نوٹس بورڈ کے لیے A4 پر چھپتا ہے۔ اپنے براؤزر کے مینو سے چھاپیں۔
paper-code = اس پتے کا QR کوڈ: { -ltr }{ $address }{ -ltr }
poster-look-for-changes = <strong>جانے سے پہلے تبدیلیاں دیکھ لیں:</strong> کوڈ اسکین کریں یا یہاں جائیں: <strong class="poster__address">{ -ltr }{ $address }{ -ltr }</strong>۔
poster-look-or-call = <strong>جانے سے پہلے تبدیلیاں دیکھ لیں:</strong> کوڈ اسکین کریں، یا <strong class="poster__address">{ -ltr }{ $address }{ -ltr }</strong> پر جائیں، یا <strong>{ -ltr }{ $phone }</strong> پر فون کریں۔
sheet-look-for-changes = <strong>جانے سے پہلے تبدیلیاں دیکھ لیں:</strong> کوڈ اسکین کریں، <strong class="sheet__address">{ -ltr }{ $address }{ -ltr }</strong> پر جائیں، یا سیشن کے ساتھ دیے گئے نمبر پر فون کریں۔
sheet-call = فون کریں: <strong>{ -ltr }{ $phone }</strong>۔
sheet-nothing = { -rtl }{ $area } میں کوئی سیشن طے نہیں۔
sheet-more = اور { $count } مزید: اوپر دیا گیا پتہ دیکھیں۔
poster-more = اور { $count } مزید: نیچے دیا گیا پتہ دیکھیں۔
poster-next = اگلی تاریخیں
paper-demonstration = نمونہ: فرضی سروسز۔
paper-correct = { -rtl }{ $site }۔ <time datetime="{ $iso }">{ $day }</time> کے مطابق درست۔
paper-help = کیا آپ کو ابھی مدد چاہیے؟ خطرے میں 999 پر فون کریں، { $line }، Samaritans کو { -ltr }116{ "\u00A0" }123 پر۔

## Guidance

action-point-completed = مکمل
action-point-substantial = زیادہ تر مکمل
action-point-limited = جزوی طور پر مکمل
action-point-not-started = شروع نہیں ہوا
action-point-not-recorded = درج نہیں
action-point-limited-overdue = تاخیر، جزوی طور پر مکمل
action-point-substantial-overdue = تاخیر، زیادہ تر مکمل
action-point-not-started-overdue = تاخیر، شروع نہیں ہوا
action-point-not-recorded-overdue = تاخیر، نتیجہ درج نہیں
fund-open = کھلا
fund-forecasted = بعد میں کھلے گا
fund-closed = بند
fund-in-list-open = { $fund } (کھلا)
fund-in-list-forecasted = { $fund } (بعد میں کھلے گا)
fund-in-list-closed = { $fund } (بند)
award-range = { $least } سے { $most } تک
award-most = { $most } تک
award-least = { $least } یا زیادہ
action-point-counted = { $count ->
    [one] <strong>{ $count } عملی قدم:</strong> { $states }۔
   *[other] <strong>{ $count } عملی اقدامات:</strong> { $states }۔
}
action-point-counted-completed = مکمل: { $count }
action-point-counted-substantial = زیادہ تر مکمل: { $count }
action-point-counted-limited = جزوی طور پر مکمل: { $count }
action-point-counted-not-started = شروع نہیں ہوئے: { $count }
action-point-counted-not-recorded = درج نہیں: { $count }
action-point-counted-limited-overdue = تاخیر، جزوی طور پر مکمل: { $count }
action-point-counted-substantial-overdue = تاخیر، زیادہ تر مکمل: { $count }
action-point-counted-not-started-overdue = تاخیر، شروع نہیں ہوئے: { $count }
action-point-counted-not-recorded-overdue = تاخیر، نتیجہ درج نہیں: { $count }
fund-counted = { $count ->
    [one] <strong>فنڈنگ کا { $count } ذریعہ:</strong> { $states }۔
   *[other] <strong>فنڈنگ کے { $count } ذرائع:</strong> { $states }۔
}
fund-counted-open = کھلے: { $count }
fund-counted-forecasted = بعد میں کھلیں گے: { $count }
fund-counted-closed = بند: { $count }
guidance-by-subject = { $title }، موضوع کے لحاظ سے
guidance-all-of-subject = { $subject }: تمام معلوماتی پرچے، کل { $count }
guidance-what-has-changed = رہنمائی میں کیا تبدیل ہوا ہے
guidance-no-update = شائع ہونے کے بعد کسی صفحے میں اہم تبدیلی نہیں ہوئی۔
guidance-for = یہ کن کے لیے ہے
guidance-status = حالت
case-study-by = کس نے کیا
case-study-where = کہاں
case-study-sectors = زندگی کے شعبے
case-study-historic = پرانی: اس میں بتایا گیا ہے کہ تب یہ کیسے ہوتا تھا۔
case-study-current = اب بھی جاری ہے۔
case-study-cited-by = اس عملی مثال والے معلوماتی پرچے
action-points-caption = عملی اقدامات، سب سے پہلی تاریخ اوپر
action-points-column = عملی قدم
action-points-no-date = کوئی تاریخ نہیں
action-point-report = رپورٹ
action-point-lead = ذمہ دار
action-point-with = کن کے ساتھ
action-point-due = مقررہ وقت
action-point-no-date = کوئی تاریخ مقرر نہیں تھی
action-point-evidence = ثبوت
action-point-evidence-of = { $day } کا ثبوت
action-point-no-evidence = ہمارے پاس اس کا ریکارڈ نہیں کہ یہ کتنا ہوا۔ اگر آپ جانتے ہیں تو <a href="{ $url }">ہمیں بتائیں</a>۔
action-point-cited-by = اس بارے میں معلوماتی پرچے
funding-caption = فنڈنگ کے ذرائع، کھلے پہلے
funding-column = ذریعہ
funding-none = ابھی فنڈنگ کا کوئی ذریعہ شائع نہیں ہوا۔
fund-from = کس کی طرف سے
fund-how-much = کتنی رقم
fund-closes = بند ہونے کی تاریخ
fund-opens = کھلنے کی تاریخ
fund-for = کن کے لیے
fund-cost = استعمال کا خرچ
fund-how-to-apply = درخواست کیسے دیں
fund-not-stated = نہیں بتایا گیا
fund-no-set-date = کوئی مقررہ تاریخ نہیں
fund-has-closed = بند ہو چکا ہے
fund-cited-by = اس رقم کے بارے میں معلوماتی پرچے
table-label = { $label }:
same-as-open-data = یہی فہرست بطور <a href="{ $url }">اوپن ڈیٹا</a>۔
guidance-era = <strong>یہ صفحہ { $years } کے بارے میں ہے۔</strong> اس میں وہ ہے جو تب کہا گیا۔ اس کے بعد قوانین، ادارے اور رقمیں بدل چکی ہیں۔
guidance-published = پہلی اشاعت
guidance-reviewed = آخری جائزہ
guidance-next-review = اگلے جائزے کی تاریخ
guidance-owner = ذمہ دار
guidance-sources = ذرائع
guidance-read = پڑھیں: { $title }
guidance-read-copy = محفوظ نقل پڑھیں: { $title }
guidance-changes = اس صفحے میں تبدیلیاں
guidance-major = (اہم تبدیلی)

## To who scanned an old poster: what of it has changed

scanned-place = سیشن کی جگہ تبدیل ہو گئی ہے۔
scanned-times = دن یا اوقات تبدیل ہو گئے ہیں۔
scanned-ends = یہ ختم ہو گیا ہے، یا اس کا آخری دن مقرر ہے۔
scanned-stops = یہ فی الحال نہیں ہو رہا، یا کچھ عرصہ نہیں ہوگا۔
scanned-runs = یہ جاری ہے۔
scanned-address = پتہ یا شامل ہونے کا طریقہ تبدیل ہو گیا ہے۔
scanned-who-here = یہاں اب دوسری سروسز ہوتی ہیں۔
scanned-places = کوئی جگہ، یا وہاں اندر آنے کا انتظام، تبدیل ہو گیا ہے۔
scanned-who-in-area = اس علاقے میں اب دوسری سروسز ہوتی ہیں۔
scanned-current-poster = جو پوسٹر آپ نے اسکین کیا وہ درست ہے۔ الگ الگ دنوں کی تبدیلیاں اس صفحے پر ہیں۔
scanned-current-timetable = جو ٹائم ٹیبل آپ نے اسکین کیا وہ درست ہے۔ الگ الگ دنوں کی تبدیلیاں اس صفحے پر ہیں۔
scanned-old-poster = جو پوسٹر آپ نے اسکین کیا وہ پرانا ہے۔
scanned-old-timetable = جو ٹائم ٹیبل آپ نے اسکین کیا وہ پرانا ہے۔
scanned-print = یہاں جو لکھا ہے وہ درست ہے۔ کیا یہ آپ کا ہے؟ <a href="{ $url }">نیا چھاپیں</a>

## Translation of pages

translation-review = اردو بولنے والے کسی فرد نے ابھی اس ترجمے کا جائزہ نہیں لیا۔
translation-none = اس صفحے کا ابھی ترجمہ نہیں ہوا۔ اس کا متن { $language } میں ہے۔
translation-behind = اس ترجمے کے بعد { $language } کا صفحہ تبدیل ہوا ہے۔ کیا تبدیل ہوا: { $parts }۔
translation-part-title = عنوان
translation-part-summary = خلاصہ
translation-part-key-facts = اہم حقائق
translation-part-text = متن
translation-part-rest = تفصیلات
translation-original = اسے { $language } میں پڑھیں
