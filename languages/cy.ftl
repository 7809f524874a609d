### Cymraeg: Welsh
### Reviewed by: nobody yet.
### FORM writes a word of a part in another form: FORM($days, Dydd: "ddydd") makes "ddydd Mawrth" of "Dydd Mawrth".

## How the language is written

direction = ltr

## Days and times

date-day = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-short = { $day } { $month }
date-month = { $month } { $year }
time = { $part ->
    [midday] hanner dydd
    [midnight] hanner nos
    [morning] { $full ->
        [hour] { $hour }yb
       *[minutes] { $hour }:{ $minute }yb
    }
   *[afternoon] { $full ->
        [hour] { $hour }yh
       *[minutes] { $hour }:{ $minute }yh
    }
}
time-range = { $start } tan { $end }
occasion = { $day }, { $times }
days-of-one-weekday = { FORM($weekday, Dydd: "Dyddiau") } { $days }
days-weekday-and-day = { $weekday } { $day }
days-of-month = { $days } { $month }
days-every-week = Bob { FORM($weekday, Dydd: "dydd") } o { $from } i { $to }
days-many-of-one-weekday = { $count } { FORM($weekday, Dydd: "dydd") } o { $from } i { $to }
days-many = { $count } diwrnod o { FORM($from, Dydd: "ddydd") } i { FORM($to, Dydd: "ddydd") }

## Changes

effect-cancelled = Wedi'i ganslo
effect-moved = Wedi symud
effect-retimed = Amser newydd
effect-extra = Sesiwn ychwanegol
effect-reduced = Llai o wasanaeth
effect-delayed = Oedi
effect-access = Mynediad
effect-contact = Manylion cyswllt
effect-started = Yn dechrau
effect-ended = Yn dod i ben
effect-notice = Hysbysiad
effect-all-clear = Yn ôl i'r arfer
cause-technical-problem = oherwydd problem dechnegol
cause-strike = oherwydd streic
cause-demonstration = oherwydd protest
cause-accident = oherwydd damwain
cause-holiday = oherwydd gwyliau
cause-weather = oherwydd tywydd gwael
cause-maintenance = oherwydd gwaith trwsio
cause-construction = oherwydd gwaith adeiladu
cause-police-activity = oherwydd gwaith yr heddlu
cause-medical-emergency = oherwydd argyfwng meddygol
cause-staff-shortage = oherwydd prinder staff
cause-of-bank-holiday = oherwydd gŵyl y banc, { $name }
change-why = Mae hyn { $cause }.
change-cancelled = dim sesiynau { $when }
change-moved = bydd y sesiynau yn { $place } { $when }
change-moved-to-times = bydd y sesiynau yn { $place } { $when }, { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
change-moved-from = bydd y sesiynau yn { $place } yn lle { $from } { $when }
change-moved-from-to-times = bydd y sesiynau yn { $place } yn lle { $from } { $when }, { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
change-retimed = amser newydd { $when }: { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
change-extra = sesiwn ychwanegol { FORM($times, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
change-reduced = llai o wasanaeth { $when }
change-delayed = gallai sesiynau fod yn hwyr { $when }
change-access = mae mynediad yn wahanol { $when }
change-contact = manylion cyswllt newydd { $when }
change-started = mae'r sesiynau'n dechrau { FORM($first, Dydd: "ddydd") }
change-ended = dim rhagor o sesiynau { $when }
change-notice = hysbysiad, { FORM($when, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
change-all-clear = yn ôl i'r arfer { $when }
change-new-rule = { $when }, { $rule }
when-on = { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }
span-from-to = o { FORM($from, Dydd: "ddydd") } i { FORM($to, Dydd: "ddydd") }
span-from = o { FORM($from, Dydd: "ddydd") } ymlaen
span-until = hyd at { FORM($to, Dydd: "ddydd") }
span-from-until-further-notice = o { FORM($from, Dydd: "ddydd") } nes i ni ddweud yn wahanol
span-until-further-notice = nes i ni ddweud yn wahanol
times-from = yn dechrau am { $time }
times-until = yn gorffen am { $time }
days-moved = { $day }, yn lle { FORM($before, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
change-of-all = { $place ->
    [begins] Pob gwasanaeth
   *[within] pob gwasanaeth
}
change-of-many = { $count ->
    [two] { $count } wasanaeth
   *[other] { $count } gwasanaeth
}
change-at-many = { $count ->
    [two] { $count } le
   *[other] { $count } lle
}
change-of-at = { $services } yn { $places }
headline = { $effect }: { $services }, { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
headline-moved = { $effect }: { $services }, { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }, nawr yn { $place }
headline-new-rule = { $effect }: { $services }, { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }: { $rule }
headline-discreet = { $effect }: { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
said-of = { $of }: { $what }.
said-at = Yn { $places }: { $what }.
sentence = { $words }.
change-extent = Mae hyn yn effeithio ar { $count } sesiwn.
moment = { $day } am { $time }
announced = Cyhoeddwyd { FORM($moment, Dydd: "ddydd") }
thread-replaces = Mae hyn yn lle'r hyn a gyhoeddwyd { FORM($moment, Dydd: "ddydd") }: { $headline }.
thread-resolves = Mae hyn yn dod â'r hyn a gyhoeddwyd { FORM($moment, Dydd: "ddydd") } i ben: { $headline }.
thread-replaced-by = Cyhoeddwyd newid arall yn lle hwn { FORM($moment, Dydd: "ddydd") }. Yr hyn sy'n wir nawr yw: { $headline }.
thread-resolved-by = Cyhoeddwyd { FORM($moment, Dydd: "ddydd") } fod hyn drosodd: { $headline }.
thread-link-replaces = Mae hyn yn lle <a href="{ $url }">{ $headline }</a>.
thread-link-resolves = Mae hyn yn rhoi diwedd ar <a href="{ $url }">{ $headline }</a>.
thread-link-replaced-by = Mae newid arall yn lle hwn: <a href="{ $url }">{ $headline }</a>.
thread-link-resolved-by = Daeth hyn i ben gyda: <a href="{ $url }">{ $headline }</a>.
change-state-coming = I ddod
change-state-current = Nawr
change-state-past = Drosodd
change-state-resolved = Yn ôl i'r arfer
change-state-void = Wedi'i ddisodli
changes-soon = O { FORM($from, Dydd: "ddydd") } i { FORM($to, Dydd: "ddydd") }
changes-soon-none = Does dim yn newid ar y dyddiau hyn.
changes-lasting = Yn dal mewn grym
changes-lasting-none = Does dim a ddechreuodd yn gynharach yn dal mewn grym.
changes-later = O { FORM($from, Dydd: "ddydd") } ymlaen
changes-later-none = Does dim newid wedi'i gynllunio ar gyfer wedyn.
changes-past = Drosodd
changes-past-none = Does dim newid drosodd eto.
changes-page-from-soon = Cyn hir
changes-page-from-lasting = Yn dal mewn grym
changes-page-from-later = Yn nes ymlaen
changes-page-from-past = Drosodd
changes-page-to-soon = cyn hir
changes-page-to-lasting = yn dal mewn grym
changes-page-to-later = yn nes ymlaen
changes-page-to-past = drosodd
changes-page = { $from } i { $to }
changes-page-of-day = { $group }: { $day }
changes-page-of-days = { $group }: { $from } i { $to }
what-has-changed = Beth sydd wedi newid
later-changes = Newidiadau yn nes ymlaen
earlier-changes = Newidiadau cynharach
nothing-changed = Does dim wedi newid.
nothing-else-changed = Does dim byd arall wedi newid.
nothing-changed-as-usual = Does dim wedi newid: mae'n cwrdd fel arfer.
change-in-list = <a href="{ $url }">{ $title }</a> <span class="quiet">{ $state }. <time datetime="{ $published }">{ $announced }</time>.</span>
urgent = Brys
now-over = Drosodd nawr
change-urgent = Brys.
change-state-as-of = { $state } (y sefyllfa ar <time datetime="{ $iso }">{ FORM($day, Dydd: "ddydd") }</time>).
change-over-now = Mae hyn drosodd nawr.
change-period-because = { $period }, { $cause }.
change-announced = <time datetime="{ $published }">{ $announced }</time>.
change-about-sessions = { $count ->
    [1] Mae hyn am un sesiwn
   *[other] Mae hyn am { $count } sesiwn
}
was = Yn lle
now = Nawr
was-at = { $when }, <a href="{ $url }">{ $place }</a>
now-at = <strong>{ $when }</strong>, <a href="{ $url }">{ $place }</a>
change-other-news = Newyddion eraill am hyn
change-concerns = Beth mae'n effeithio arno
change-services = Gwasanaethau
change-places = Lleoedd
changes-choose = Mae newidiadau un gwasanaeth neu ardal ar ei dudalen ei hun: dewiswch fesul <a href="{ $services }">gwasanaeth</a> neu fesul <a href="{ $areas }">ardal</a>.

## Sessions

session-as-planned = Fel y trefnwyd
session-which = { $occasion }, yn { $place }
session-first = mae'r sesiwn gyntaf { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
session-first-by-rule = mae'r sesiwn gyntaf dan y drefn newydd { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
session-extra = { $count ->
    [one] mae sesiwn ychwanegol { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
   *[other] mae sesiynau ychwanegol { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
}
session-put-back = { $count ->
    [one] mae'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn cael ei chynnal
   *[other] mae'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn cael eu cynnal
}
session-put-back-as-planned = { $count ->
    [one] mae'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn cael ei chynnal fel y trefnwyd
   *[other] mae'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn cael eu cynnal fel y trefnwyd
}
session-takes-place-after-all = { $count ->
    [one] mae'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn cael ei chynnal wedi'r cyfan
   *[other] mae'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn cael eu cynnal wedi'r cyfan
}
session-no-longer = { $count ->
    [one] dydy'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, ddim yn cael ei chynnal mwyach
   *[other] dydy'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, ddim yn cael eu cynnal mwyach
}
session-cancelled = { $count ->
    [one] mae'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, wedi'i chanslo
   *[other] mae'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, wedi'u canslo
}
session-stays-cancelled = { $count ->
    [one] mae'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn dal wedi'i chanslo
   *[other] mae'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn dal wedi'u canslo
}
session-kept = { $count ->
    [one] mae'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn aros fel y cyhoeddwyd
   *[other] mae'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, yn aros fel y cyhoeddwyd
}
session-moves = { $count ->
    [one] bydd y sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $to } yn lle { $place }
   *[other] bydd y sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $to } yn lle { $place }
}
session-moves-to-times = { $count ->
    [one] mae'r sesiwn a oedd i fod { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, nawr yn { $to }, { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
   *[other] mae'r sesiynau a oedd i fod { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, nawr yn { $to }, { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
}
session-at-times = { $count ->
    [one] mae amser newydd i'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }: { $times }
   *[other] mae amser newydd i'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }: { $times }
}
session-on-day = { $count ->
    [one] mae'r sesiwn a oedd i fod { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, nawr { FORM($occasion, Dydd: "ddydd") }
   *[other] mae'r sesiynau a oedd i fod { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, nawr { FORM($occasion, Dydd: "ddydd") }
}
session-has-reduced = { $count ->
    [one] bydd llai o wasanaeth yn y sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
   *[other] bydd llai o wasanaeth yn y sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
}
session-has-delayed = { $count ->
    [one] gallai'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, fod yn hwyr
   *[other] gallai'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, fod yn hwyr
}
session-has-delayed-until = { $count ->
    [one] gallai'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, ddechrau'n hwyr, tua { $time }
   *[other] gallai'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }, ddechrau'n hwyr, tua { $time }
}
session-has-access = { $count ->
    [one] mae mynediad yn wahanol yn y sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
   *[other] mae mynediad yn wahanol yn y sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
}
session-has-contact = { $count ->
    [one] mae manylion cyswllt newydd ar gyfer y sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
   *[other] mae manylion cyswllt newydd ar gyfer y sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
}
session-has-other = { $count ->
    [one] mae hyn yn ymwneud â'r sesiwn { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
   *[other] mae hyn yn ymwneud â'r sesiynau { FORM($when, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }, yn { $place }
}
note-cancelled = Ddim yn cwrdd.
note-cancelled-because = Ddim yn cwrdd { $cause }.
note-bank-holiday = Ar gau { $cause }.
note-extra = Sesiwn ychwanegol, heblaw'r rhai arferol.
note-instead-of-place = Yn lle { $place }.
note-instead-of-times = Yn lle { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }.
note-instead-of-both = Yn lle { $place }, { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }.
note-elsewhere-cancelled = Ddim yma nac yn unman arall: wedi'i chanslo.
note-elsewhere-cancelled-because = Ddim yma nac yn unman arall: wedi'i chanslo { $cause }.
note-elsewhere = Ddim yma: wedi symud, nawr yn { $place }, { FORM($times, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }.
note-other-day = Ddim ar y diwrnod hwn: nawr { FORM($times, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }.
note-other-day-and-place = Ddim ar y diwrnod hwn: nawr { FORM($times, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") } yn { $place }.
session-bank-holiday = Wedi'i chanslo: mae { $name } yn ŵyl banc.
today = Heddiw
session-over = Mae'r sesiwn hon drosodd.
session-at = <span class="session__at">yn </span><a href="{ $url }">{ $place }</a>
session-add = Ychwanegu at y calendr<span class="unseen">: { $which }</span>
session-more = Rhagor: { $change }
day-today = Heddiw,
day-tomorrow = Yfory,
nothing-planned = Does dim wedi'i drefnu.
jump-day = Dyddiau
jump-day-before = Dyddiau:
jump-day-date = { $weekday } { $day }<span class="unseen"> { $month }</span>
jump-week = Wythnosau o
jump-week-before = Wythnosau o:
jump-week-date = { $weekday } { $day } { $month }
week-from = Wythnos o <time datetime="{ $iso }">{ FORM($day, Dydd: "ddydd") }</time>
known-days-over = Mae'r dyddiau y gwyddai'r dudalen hon amdanyn nhw drosodd. <a href="{ $url }">Gofynnwch i ni</a> beth sydd ymlaen.
next-28-days = Y 28 diwrnod nesaf
no-session-28-days = Does dim sesiwn wedi'i threfnu yn y 28 diwrnod nesaf.
timetable-span = { $span }: pob sesiwn, yn y lle y mae nawr.
timetable-day-by-day = { $title }, fesul diwrnod

## Rules of a timetable

rule-nth-weekday = { $nth ->
    [first] y { FORM($weekday, Dydd: "dydd") } cyntaf
    [second] yr ail { FORM($weekday, Dydd: "ddydd") }
    [third] y trydydd { FORM($weekday, Dydd: "dydd") }
    [fourth] y pedwerydd { FORM($weekday, Dydd: "dydd") }
    [fifth] y pumed { FORM($weekday, Dydd: "dydd") }
   *[last] y { FORM($weekday, Dydd: "dydd") } olaf
}
rule-every-week = { $place ->
    [begins] Bob { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
    [usually] Fel arfer bob { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
   *[within] bob { FORM($days, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }
}
rule-every-weeks = { $place ->
    [begins] Bob { $count } wythnos, ar { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }
    [usually] Fel arfer bob { $count } wythnos, ar { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }
   *[within] bob { $count } wythnos, ar { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }
}
rule-every-month = { $place ->
    [begins] Ar { $days } o bob mis
    [usually] Fel arfer ar { $days } o bob mis
   *[within] ar { $days } o bob mis
}
rule-every-months = { $place ->
    [begins] { $count ->
        [two] Bob { $count } fis, ar { $days }
       *[other] Bob { $count } mis, ar { $days }
    }
    [usually] { $count ->
        [two] Fel arfer bob { $count } fis, ar { $days }
       *[other] Fel arfer bob { $count } mis, ar { $days }
    }
   *[within] { $count ->
        [two] bob { $count } fis, ar { $days }
       *[other] bob { $count } mis, ar { $days }
    }
}
rule-on-dates = { $place ->
    [begins] { $days }
    [usually] Fel arfer { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }
   *[within] { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }
}
rule-on-some-dates = ar rai dyddiadau
rule-days-and-so-on = { $rule } ({ $days } ac yn y blaen)
rule-and-days = { $rule } ({ $days })
rule-times = { $rule }, { $times }
rule-place = { $rule }, yn { $place }
rule-times-and-place = { $rule }, { $times }, yn { $place }
rule-was = { $rule }, yn lle { $before }
rule-now = { $count ->
    [one] mae'n cwrdd { $rule }
   *[other] maen nhw'n cwrdd { $rule }
}
rule-now-and-no-longer = { $count ->
    [one] mae'n cwrdd { $rule }, ac nid { $before } mwyach
   *[other] maen nhw'n cwrdd { $rule }, ac nid { $before } mwyach
}
rule-runs-on-bank-holidays = Ar agor ar wyliau banc
rule-closed-on-bank-holidays = Ar gau ar wyliau banc
rule-in-period = yn ystod { $period }
rule-not-in-period = nid yn ystod { $period }
rule-period = { $name } ({ $days })
rule-period-days = { $from } i { $to }
rule-elsewhere = Ddim yma ond yn { $place }, { $span }
rule-paused = Dim sesiynau { $span }
rule-meets-on = Yn cwrdd { FORM($days, Dydd: "ddydd", Dyddiau: "ddyddiau", Bob: "bob") }.
rule-meets-in = Yn cwrdd { $periods }.
rule-local-time = Amser lleol yw'r amserau ({ $timezone }).
in-a-row = { $first }, { $next }
in-a-row-of-rows = { $first }; { $next }
rule-line = { $rule }, { $times }, yn <a href="{ $url }">{ $place }</a>.
rule-line-valid = { $rule }, { $times }, yn <a href="{ $url }">{ $place }</a>, { $valid }.

## Places and access

articles = Y, Yr
place-withheld = { $place }. { $asking }
place-withheld-in = { $place } ({ $areas }). { $asking }
meet-in-person = Wyneb yn wyneb
meet-online = Ar-lein
meet-by-telephone = Dros y ffôn
join-online = Ymunwch yn { $url }.
join-online-or-by-telephone = Ymunwch yn { $url } neu ffoniwch { $phone }.
join-by-telephone = Ffoniwch { $phone } i ymuno, neu i glywed sut.
place-address = Cyfeiriad { $place } yw { $address }.
ask-by-telephone = Ffoniwch { $phone } i gael gwybod ble mae.
ask-by-text = Tecstiwch { $text } i gael gwybod ble mae.
ask-by-telephone-or-text = Ffoniwch { $phone } neu tecstiwch { $text } i gael gwybod ble mae.
ask-by-email = E-bostiwch { $email } i gael gwybod ble mae.
ask-service = Gofynnwch i { $service } i gael gwybod ble mae.
ask-any-service = Gofynnwch i'r gwasanaeth i gael gwybod ble mae.
ask-any-service-in = Gofynnwch i'r gwasanaeth i gael gwybod ble mae. Mae yn { $areas }.
access-step-free = Mynediad heb risiau
access-accessible-toilet = Toiled hygyrch
access-hearing-loop = Dolen glyw
access-quiet-space = Lle tawel
access-blue-badge-parking = Parcio Bathodyn Glas
access-answer-yes = Oes
access-answer-no = Nac oes
access-answer-partial = Yn rhannol
access-answer-unknown = Ddim yn hysbys: gofynnwch i'r gwasanaeth
access-line-yes = { $what }: oes
access-line-no = { $what }: nac oes
access-line-partial = { $what }: yn rhannol
access-sign-step-free-yes = Heb risiau
access-sign-step-free-partial = Heb risiau yn rhannol
access-sign-step-free-no = Mae grisiau
access-sign-accessible-toilet-yes = Toiled hygyrch
access-sign-accessible-toilet-partial = Toiled hygyrch yn rhannol
access-sign-hearing-loop-yes = Dolen glyw
access-sign-hearing-loop-partial = Dolen glyw yn rhannol
access-sign-quiet-space-yes = Lle tawel
access-sign-quiet-space-partial = Lle tawel yn rhannol
access-sign-blue-badge-parking-yes = Parcio Bathodyn Glas
access-sign-blue-badge-parking-partial = Rhywfaint o barcio Bathodyn Glas
access-title-step-free = Lleoedd heb risiau
access-description-step-free = Lleoedd heb ris rhwng y stryd a'r ystafell, a beth sydd ymlaen yno yn y 7 diwrnod nesaf.
access-aliases-step-free = mynediad heb risiau, heb risiau, dim grisiau, cadair olwyn, mynediad cadair olwyn, mynediad gwastad, ramp, lifft, mynediad i bobl anabl
access-title-accessible-toilet = Lleoedd â thoiled hygyrch
access-description-accessible-toilet = Lleoedd â thoiled y gall rhywun mewn cadair olwyn ei ddefnyddio, a beth sydd ymlaen yno yn y 7 diwrnod nesaf.
access-aliases-accessible-toilet = toiled anabl, toiled cadair olwyn, toiledau, tŷ bach
access-title-hearing-loop = Lleoedd â dolen glyw
access-description-hearing-loop = Lleoedd â dolen glyw sy'n gweithio, a beth sydd ymlaen yno yn y 7 diwrnod nesaf.
access-aliases-hearing-loop = byddar, trwm eu clyw, colli clyw, cymorth clyw, system ddolen
access-title-quiet-space = Lleoedd â lle tawel
access-description-quiet-space = Lleoedd lle gallwch chi fynd i rywle tawel am ychydig, a beth sydd ymlaen yno yn y 7 diwrnod nesaf.
access-aliases-quiet-space = ystafell dawel, synhwyraidd, awtistiaeth, sŵn
access-title-blue-badge-parking = Lleoedd â pharcio Bathodyn Glas
access-description-blue-badge-parking = Lleoedd lle gall pobl â Bathodyn Glas barcio, a beth sydd ymlaen yno yn y 7 diwrnod nesaf.
access-aliases-blue-badge-parking = parcio anabl, parcio i bobl anabl, parcio, maes parcio
whereabouts = Mae { $places }, mewn llinell syth.
distance-from = { $miles } i'r { $direction } o { $place }
distance-half-a-mile = llai na hanner milltir
distance-miles = { $count ->
    [one] oddeutu { $count } filltir
    [two] oddeutu { $count } filltir
   *[other] oddeutu { $count } milltir
}
direction-north = gogledd
direction-north-east = gogledd-ddwyrain
direction-east = dwyrain
direction-south-east = de-ddwyrain
direction-south = de
direction-south-west = de-orllewin
direction-west = gorllewin
direction-north-west = gogledd-orllewin
map-label = { $count ->
    [two] Map: { $place } ymhlith { $count } le arall
   *[other] Map: { $place } ymhlith { $count } lle arall
}
place-in-area = Yn { $area }.
getting-there = Cyrraedd a mynd i mewn
not-here = Ddim yma wedi'r cyfan
next-sessions-here = Y sesiynau nesaf yma
further-sessions-8-weeks = Rhagor o sesiynau yn yr 8 wythnos nesaf
nothing-here-8-weeks = Does dim wedi'i drefnu yma yn yr 8 wythnos nesaf.
what-has-changed-here = Beth sydd wedi newid yma
services-come-here = Gwasanaethau sy'n dod yma
services-meet-here = Gwasanaethau sy'n cwrdd yma
service-here = <a href="{ $url }">{ $service }</a>: { $rules }
nothing-on-in-area = Does dim yn cwrdd yma yn y 7 diwrnod nesaf. <a href="{ $url }">Gweld beth sydd ymlaen</a> yn y 28 diwrnod nesaf.
area-more-sessions = { $count ->
    [1] Ac { $count } arall yn <a href="{ $url }">beth sydd ymlaen</a>.
    [8] Ac { $count } arall yn <a href="{ $url }">beth sydd ymlaen</a>.
    [11] Ac { $count } arall yn <a href="{ $url }">beth sydd ymlaen</a>.
   *[other] A { $count } arall yn <a href="{ $url }">beth sydd ymlaen</a>.
}
area-more-changes = { $count ->
    [1] Ac { $count } arall yn y <a href="{ $url }">newidiadau</a>.
    [8] Ac { $count } arall yn y <a href="{ $url }">newidiadau</a>.
    [11] Ac { $count } arall yn y <a href="{ $url }">newidiadau</a>.
   *[other] A { $count } arall yn y <a href="{ $url }">newidiadau</a>.
}
area-services = Gwasanaethau
area-no-service = Does dim gwasanaeth yn cwrdd yn yr ardal hon.
area-places = Lleoedd
area-no-place = Does dim lle wedi'i gyhoeddi yn yr ardal hon.
join-at = Ymuno ar-lein: <a href="{ $url }">{ $url }</a>
join-or-call = Neu ffoniwch <a href="{ $url }">{ $phone }</a>
join-by-calling = Ffoniwch i ymuno, neu i glywed sut: <a href="{ $url }">{ $phone }</a>
map-mile = 1 filltir
map-ring = Ar y map mae cylch o'i amgylch.

## Services

service-inactive = Dydy'r gwasanaeth hwn ddim yn rhedeg ar hyn o bryd.
service-defunct = Mae'r gwasanaeth hwn wedi dod i ben am byth.
service-temporarily-closed = Mae'r gwasanaeth hwn ar gau am y tro.
service-ended = Mae'r gwasanaeth hwn wedi dod i ben: does dim sesiynau o { FORM($day, Dydd: "ddydd") } ymlaen.
service-timetable-over = Y diwrnod olaf yn ei amserlen oedd { FORM($day, Dydd: "dydd") }.
ages-from-to = Oed { $min } i { $max }.
ages-from = Oed { $min } a hŷn.
ages-to = Hyd at { $max } oed.
action-call = Ffonio
action-text = Tecstio
action-email = E-bostio
action-directions = Cyfarwyddiadau
action-calendar = Ychwanegu at y calendr
action-directions-to = i { $place }
contact-phone = Ffôn
contact-text = Neges destun
contact-email = E-bost
contact-website = Gwefan
urgent-call-england = Ffoniwch NHS 111
urgent-call-scotland = Ffoniwch NHS 24 ar 111
urgent-call-wales = Ffoniwch GIG 111 Cymru
urgent-call-northern-ireland = Ffoniwch Lifeline ar 0808 808 8000
urgent-rest-england = a dewiswch yr opsiwn iechyd meddwl, ar unrhyw adeg.
urgent-rest-scotland = a dewiswch yr opsiwn iechyd meddwl, ar unrhyw adeg.
urgent-rest-wales = a dewiswch yr opsiwn iechyd meddwl, ar unrhyw adeg.
urgent-rest-northern-ireland = i siarad â chwnselydd.
urgent-brief-england = 111 am yr opsiwn iechyd meddwl
urgent-brief-scotland = 111 am yr opsiwn iechyd meddwl
urgent-brief-wales = 111 am yr opsiwn iechyd meddwl
urgent-brief-northern-ireland = Lifeline ar 0808 808 8000
language-bfi = Iaith Arwyddion Prydain
language-isg = Iaith Arwyddion Iwerddon
by-appointment = Drwy apwyntiad
only-by-appointment = Drwy apwyntiad.
next-session = Y sesiwn nesaf
next-sessions = Y sesiynau nesaf
how-to-get-there-on = Sut i gyrraedd<span class="unseen"> </span><time class="unseen" datetime="{ $iso }">{ FORM($day, Dydd: "ddydd") }</time>
how-to-join-on = Sut i ymuno<span class="unseen"> </span><time class="unseen" datetime="{ $iso }">{ FORM($day, Dydd: "ddydd") }</time>
sessions-over = Mae'r sesiynau hyn drosodd.
sessions-over-further = Mae'r sesiynau hyn drosodd. <a href="{ $url }">Gweld rhagor o ddyddiadau</a>.
sessions-over-ask = Mae'r sesiynau hyn drosodd. <a href="{ $url }">Gofynnwch i ni</a> am yr un nesaf.
known-sessions-over = Mae'r sesiynau y gwyddai'r dudalen hon amdanyn nhw drosodd. <a href="{ $url }">Gweld beth sydd ymlaen</a>.
no-session-planned = Does dim sesiwn wedi'i threfnu.
no-session-26-weeks = Does dim sesiwn wedi'i threfnu yn y 26 wythnos nesaf.
who-can-come = Pwy sy'n cael dod
open-to = Ar agor i
ages = Oedran
audiences = Ar gyfer
cost = Cost
how-to-join = Sut i ymuno
languages = Ieithoedd
areas = Ardaloedd
what-happens = Beth sy'n digwydd
times-and-further-dates = Amserau a rhagor o ddyddiadau
usual-times = Amserau arferol
further-dates = Rhagor o ddyddiadau
dates-next-8-weeks = Dyddiadau yn yr 8 wythnos nesaf
guidance-about-this = Canllawiau am hyn
run-by = Yn cael ei redeg gan { $organisation }.
details-confirmed = Cadarnhawyd y manylion hyn ganddyn nhw ar <time datetime="{ $iso }">{ $day }</time>.
services-see-also = Gweler hefyd <a href="{ $places }">pob lle</a>, <a href="{ $areas }">pob ardal</a>, <a href="{ $step_free }">lleoedd heb risiau</a> a <a href="{ $timetable }">phob sesiwn fesul diwrnod</a>.
crisis-title = Os oes angen help arnoch chi nawr
crisis-call-999 = Ffoniwch 999
crisis-rest-999 = os yw eich bywyd chi, neu fywyd rhywun arall, mewn perygl.
crisis-call-samaritans = Ffoniwch y Samariaid ar 116 123
crisis-rest-samaritans = am ddim, ddydd neu nos.
crisis-text-shout = Tecstiwch SHOUT i 85258
crisis-rest-shout = am ddim, ddydd neu nos.
crisis-more = Rhagor o ffyrdd o gael help nawr

## Calendars

calendar-of-all = { $site }: pob sesiwn
calendar-correct = Cywir ar { FORM($day, Dydd: "ddydd") }.
calendar-correct-shows-cancelled = Cywir ar { FORM($day, Dydd: "ddydd") }. Mae sesiynau sydd wedi'u canslo yn dal i'w gweld, gyda'r geiriau WEDI'I GANSLO.
calendar-one-session = Roedd hyn yn gywir ar { FORM($day, Dydd: "ddydd") }. Fydd eich calendr ddim yn cael gwybod am newidiadau, felly edrychwch ar y dudalen cyn mynd.
calendar-contact = { $way }: { $number }
calendar-page = Amserau, lleoedd a newidiadau: { $url }
entry-cancelled = WEDI'I GANSLO: { $service }
entry-moved-away = Ddim yma: { $service }, nawr yn { $place }
entry-moved = Wedi symud: { $service }, nawr yn { $place }
entry-moved-and-retimed = Wedi symud, amser newydd: { $service }, nawr yn { $place }
entry-changed = { $effect }: { $service }

## Home

home-next = Nesaf
home-next-session = <a href="{ $url }">{ $service }</a>, <time datetime="{ $starts }">{ FORM($day, Dydd: "dydd") }, { $times }</time>, yn { $place }
home-nothing-on = Dim yn y 7 diwrnod nesaf
home-change = Newid
home-nothing-changed = Does dim wedi newid
home-help = Help nawr
home-help-lines = Ffoniwch y <a href="tel:116123">Samariaid, 116 123</a>, neu <a href="tel:999">999</a> mewn perygl. <a href="{ $url }">Rhagor o help nawr</a>
home-more-sessions = { $count } sesiwn arall yn y 7 diwrnod nesaf
home-nothing-meets = Does dim yn cwrdd yn y 7 diwrnod nesaf. <a href="{ $url }">Gweld y 28 diwrnod nesaf</a>.
home-all-as-usual = Does dim wedi newid: mae'r gwasanaethau'n cwrdd fel arfer.
home-more-changes = { $count } newid arall, a rhai o'r gorffennol
home-all-changes = Pob newid
home-find = Dod o hyd i rywbeth
home-find-a-to-z = Neu edrychwch drwy'r <a href="{ $url }">A i Y</a>.
home-follow = Cael gwybod pan fydd rhywbeth yn newid
home-follow-about = Gallwn ni roi gwybod i chi drwy e-bost, yn eich calendr neu mewn darllenydd ffrydiau. Mae am ddim, a chewch chi stopio unrhyw bryd.
home-follow-how = Sut i ddilyn

## Header and footer

head-title = { $title } – { $site }
skip-to-content = Neidio i'r prif gynnwys
need-help-now = Angen help nawr?
language-choice = Iaith
demonstration-sign = <strong><span class="demonstration__long">Gwefan arddangos</span><span class="demonstration__short">Demo</span></strong><span class="demonstration__more">: gwasanaethau dychmygol</span>
home-link = { $site }<span class="unseen">, hafan</span>
home-link-after-logo = <span class="unseen">, hafan</span>
menu = Dewislen
menu-main = Prif ddewislen
menu-all = Pob rhan o'r wefan hon
footer-publisher = Cyhoeddir { $site } gan { $organisation }.
footer-telephone = Ffôn <a href="{ $url }">{ $number }</a>.
footer-email = E-bost <a href="mailto:{ $email }">{ $email }</a>.

## Pages

home-title = Hafan
badge-list = Rhestr
badge-about-this-site = Am y wefan hon
badge-day = Diwrnod
badge-service = Gwasanaeth
badge-place = Lle
badge-area = Ardal
badge-access = Mynediad
badge-change = Newid
badge-guidance = Canllawiau
badge-fact-sheet = Taflen ffeithiau
badge-case-study = Astudiaeth achos
badge-action-point = Pwynt gweithredu
badge-funding = Cyllid
badge-newsletter = Cylchlythyr
badge-page = Tudalen
a-to-z-title = A i Y
a-to-z-description = Pob tudalen yn nhrefn yr wyddor, gyda'r geiriau plaen amdani.
a-to-z-letters = A B C CH D DD E F FF G NG H I J L LL M N O P PH R RH S T TH U W Y
a-to-z-numbers = 0–9
a-to-z-under = O dan { $letter }
not-found-title = Heb ddod o hyd i'r dudalen
not-found-description = Does dim tudalen yn y cyfeiriad hwn. Dyma'r ffordd at help, at chwilio ac at bob tudalen.
area-page-description = Gwasanaethau, lleoedd a newidiadau yn { $area }. { $description }
area-services-title = { $area }: gwasanaethau
area-services-description = Pob gwasanaeth yn { $area }, yn nhrefn yr wyddor.
place-page-description = Pwy sy'n cwrdd yn { $place }, pryd, a sut le yw i fynd i mewn iddo.
place-page-description-virtual = Pwy sy'n cwrdd yn { $place }, pryd, a sut i ymuno.
change-page-description = { $headline }. { $announced }.
change-is-over = Mae'r newid hwn drosodd
cited-by-title = { $title }: taflenni ffeithiau
cited-by-description = Pob taflen ffeithiau sy'n arwain at { $title }.
subject-page-title = { $subject }: taflenni ffeithiau
subject-page-description = Pob taflen ffeithiau ar y pwnc hwn. { $description }
continued-sessions-title = { $title }: sesiynau'r 8 wythnos nesaf, tudalen { $page }
continued-sessions-description = Sesiynau'r 8 wythnos nesaf, { $title }, tudalen { $page } o { $pages }.
continued-rules-title = { $title }: lleoedd ac amserau, tudalen { $page }
continued-rules-description = Lleoedd ac amserau { $title }, tudalen { $page } o { $pages }.
continued-changes-title = { $title }: newidiadau, tudalen { $page }
continued-changes-description = Newidiadau { $title }, tudalen { $page } o { $pages }.
later-page-title = { $title }, tudalen { $page }
later-page-description = { $description } Tudalen { $page } o { $pages }.
from-to = { $first } i { $last }
day-span = O { FORM($from, Dydd: "ddydd") } i { FORM($to, Dydd: "ddydd") }
due-from-to = I'w wneud erbyn: { $first } i { $last }
due = I'w wneud erbyn: { $due }
due-no-date = I'w wneud: dim dyddiad
due-from-to-no-date = I'w wneud erbyn: { $first } i ddim dyddiad
nothing-yet-services = Does dim gwasanaeth wedi'i gyhoeddi eto.
nothing-yet-places = Does dim lle wedi'i gyhoeddi eto.
nothing-yet-areas = Does dim ardal wedi'i henwi eto.
nothing-yet-fact-sheets = Does dim taflen ffeithiau wedi'i chyhoeddi eto.
nothing-yet-case-studies = Does dim astudiaeth achos wedi'i chyhoeddi eto.
nothing-yet-action-points = Does dim pwynt gweithredu wedi'i gyhoeddi eto.
nothing-yet-funding = Does dim ffynhonnell cyllid wedi'i chyhoeddi eto.
key-facts = Ffeithiau allweddol
related-case-studies = Astudiaethau achos cysylltiedig
related-action-points = Pwyntiau gweithredu cysylltiedig
related-funding = Cyllid cysylltiedig
related-services = Gwasanaethau cysylltiedig
about-this-page = Am y dudalen hon
all-changes = Pob un o'r { $count } newid
all-rules = Pob un o'r { $count } lle ac amser
all-services-in = Pob un o'r { $count } gwasanaeth yn { $area }
all-fact-sheets-to = Pob un o'r { $count } taflen ffeithiau sy'n arwain at { $title }
footer-where-and-when = Ble a phryd
footer-guidance = Canllawiau
footer-find-and-follow = Chwilio a dilyn
footer-this-site = Y wefan hon
footer-help-now = Help nawr
footer-about = Amdanom ni
footer-accessibility = Hygyrchedd
footer-privacy = Preifatrwydd
footer-contact = Cysylltu
moved-title = Wedi symud: { $title }
moved-heading = Mae'r dudalen hon wedi symud
moved-to = Mae hi nawr yn <a href="{ $url }">{ $title }</a>.
calendar-of-page = Calendr
back-to = Yn ôl i { $title }
list-comma = ,
on-next-7-days = Ymlaen yn y 7 diwrnod nesaf
see-whats-on = Gweld beth sydd ymlaen
every-session-28-days = Pob sesiwn yn y 28 diwrnod nesaf
correct-as-of = Cywir ar <time datetime="{ $iso }">{ FORM($day, Dydd: "ddydd") }</time>.
where-you-are = Ble rydych chi
on-this-page = Ar y dudalen hon
pages-of-list = Tudalennau'r rhestr hon
page-of = Tudalen { $page } o { $pages }
page-of-left-out = Tudalen { $page } o { $pages }. Mae tudalen sydd wedi'i gadael allan yma wedi'i rhestru ar y rhai agosaf ati
nothing-yet-glossary = Does dim gair wedi bod angen esboniad eto.
a-to-z-menu = Llythrennau
a-to-z-without-search = Mae angen JavaScript i chwilio. Mae pob tudalen ar y rhestr hon hebddo.
a-to-z-see = { $word }: gweler { $pages }
not-found-lead = Does dim tudalen yn y cyfeiriad hwn. Efallai ei bod wedi symud, neu fod camgymeriad yn y cyfeiriad.
way-to-a-to-z = <a href="{ $url }">{ $title }</a>: pob tudalen, a'r geiriau plaen amdani
way-to-every-page = <a href="{ $url }">{ $title }</a>: pob tudalen
way-to-timetable = <a href="{ $url }">{ $title }</a>: pob sesiwn yn y 28 diwrnod nesaf
way-to-services = <a href="{ $url }">{ $title }</a>: beth sydd ar gael a phryd mae'n cwrdd nesaf
way-to-changes = <a href="{ $url }">{ $title }</a>: beth sydd wedi symud neu stopio
way-to-guidance = <a href="{ $url }">{ $title }</a>: beth sydd i'w ddarllen
way-to-contact = <a href="{ $url }">{ $title }</a>: dywedwch wrthon ni am ddolen sydd ddim yn gweithio
access-ask-first = Gofynnwch i'r gwasanaeth cyn teithio, os byddai gwahaniaeth bach yn bwysig i chi.
access-nothing-on = Does dim yn cwrdd yn y lleoedd hyn yn y 7 diwrnod nesaf. <a href="{ $url }">Gweld beth sydd ymlaen</a> yn y 28 diwrnod nesaf.
access-no-place = Does dim lle yn dweud bod hyn ganddo.
about-program = Gwnaed y wefan hon gyda Signpost, fersiwn { $version }.
about-postcodes = Ble mae codau post, ar gyfer "yn agos ata i": { $source }
open-data-updates = Mae pob ffeil yn cael ei gwneud o'r newydd pryd bynnag y caiff rhywbeth ei gyhoeddi ar y wefan hon, a phob bore. Darllenwch ffeil eto mor aml ag y mynnwch.
open-data-one-list = Mae'r tudalennau, y ffrydiau, y calendrau a'r ffeiliau hyn yn cael eu gwneud o un rhestr, felly maen nhw'n dweud yr un peth.
open-data-licence = Trwydded: { $licence }.
open-data-of = Data { $file }
open-data-address = Cyfeiriad
open-data-table = Fel tabl
open-data-record = Un cofnod
open-data-form = Ffurf
open-data-schema = Sgema
open-data-fields = Meysydd { $file }
open-data-example = Enghraifft o { $file }

## Sections

section-timetable-title = Beth sydd ymlaen
section-timetable-description = Pob sesiwn yn y 28 diwrnod nesaf, fesul diwrnod, gyda'r hyn sydd wedi symud neu wedi'i ganslo.
section-timetable-aliases = beth sydd ymlaen, be sy mlaen, beth sy'n digwydd, amserlen, calendr, pryd
section-today-title = Y 7 diwrnod nesaf
section-today-description = Beth sydd ymlaen heddiw, yfory ac ar y dyddiau wedyn, gyda'r hyn sydd wedi symud neu wedi'i ganslo.
section-today-aliases = heddiw, heno, yfory, fory, yr wythnos hon, y penwythnos hwn, nawr, rwan, beth sydd ymlaen heddiw
section-services-title = Gwasanaethau
section-services-description = Pob gwasanaeth, gyda'r amser a'r lle nesaf y mae'n cwrdd.
section-services-aliases = grwpiau, clybiau, gweithgareddau, sesiynau
section-locations-title = Lleoedd
section-locations-description = Pob lle y mae gwasanaethau'n cwrdd, sut le yw i fynd i mewn iddo, a phwy sy'n cwrdd yno nesaf.
section-locations-aliases = lleoliadau, cyfeiriadau, ble, lle, adeiladau, map
section-areas-title = Ardaloedd
section-areas-description = Gwasanaethau, lleoedd a newidiadau un ardal gyda'i gilydd.
section-areas-aliases = yn agos ata i, yn fy ymyl, cymdogaethau, pentrefi
section-access-title = Mynediad
section-access-description = Pa leoedd sydd heb risiau, neu sydd â dolen glyw neu le tawel, a beth sydd ymlaen yno.
section-access-aliases = anabledd, anabl, hygyrch, hygyrchedd, mynd i mewn
section-changes-title = Newidiadau
section-changes-description = Beth sydd wedi symud, stopio, dechrau neu newid ei amser. Y cynharaf sy'n dod gyntaf, a'r hyn sydd drosodd yn olaf.
section-changes-aliases = wedi'i ganslo, wedi canslo, wedi symud, ar gau, diweddariadau, newyddion
section-guidance-title = Canllawiau
section-guidance-description = { $sections }.
section-guidance-aliases = cyngor, gwybodaeth
section-fact-sheets-title = Taflenni ffeithiau
section-fact-sheets-in-sentence = taflenni ffeithiau
section-fact-sheets-description = Beth sy'n hysbys, a beth y gall pobl ei wneud am hynny. Un pwnc i bob taflen.
section-fact-sheets-aliases = taflenni, gwybodaeth
section-case-studies-title = Astudiaethau achos
section-case-studies-in-sentence = astudiaethau achos
section-case-studies-description = Sut y gwnaeth un sefydliad hynny, a beth y gall eraill ei ddysgu.
section-case-studies-aliases = enghreifftiau, straeon
section-action-points-title = Pwyntiau gweithredu
section-action-points-in-sentence = pwyntiau gweithredu
section-action-points-description = Beth y dywedodd adroddiad fod rhaid ei wneud, pwy oedd i'w wneud, erbyn pryd, a pha mor bell yr aeth pethau.
section-action-points-aliases = argymhellion, olrhain, cynnydd
section-funding-title = Cyllid
section-funding-in-sentence = chyllid
section-funding-description = O ble mae'r arian ar gyfer gwasanaethau'n dod, neu o ble y daeth, pwy sy'n cael gofyn amdano, ac a yw ar agor.
section-funding-aliases = grantiau, arian, cael arian, cyllido
section-glossary-title = Geirfa
section-glossary-description = Ystyr y byrfoddau a'r geiriau anodd ar y wefan hon.
section-glossary-aliases = byrfoddau, acronymau, ystyron, jargon, geiriau anodd
section-newsletters-title = Dilyn
section-newsletters-description = Sut i gael gwybod pan fydd gwasanaeth yn symud, yn stopio neu'n dechrau: drwy e-bost, yn eich calendr, mewn ffrwd neu ar bapur.
section-newsletters-aliases = cylchlythyr, e-bost, tanysgrifio, RSS, ffrwd, calendr, rhybuddion, hysbysiadau, dad-danysgrifio
section-open-data-title = Data agored
section-open-data-description = Yr hyn y mae'r wefan hon yn ei gyhoeddi, fel ffeiliau y gall rhaglenni eraill eu darllen.
section-open-data-aliases = API, lawrlwytho, CSV, JSON, Open Referral
section-search-title = Chwilio
section-search-description = Chwilio pob tudalen ar y wefan hon. Heb JavaScript, defnyddiwch yr A i Y.
section-pages-title = Amdanom ni
section-pages-description = Tudalennau am y wefan hon.

## Search

search-label = Chwilio'r wefan hon
search-button = Chwilio
search-cost = Mae eich chwiliad cyntaf yn llwytho tua { $kilobytes } cilobeit, cymaint â llun bach. Mae'r chwilio'n rhedeg ar eich dyfais chi. Mae eich geiriau'n dod yn rhan o gyfeiriad y dudalen hon, felly gallan nhw aros yn hanes eich porwr.
search-without-script = Mae angen JavaScript i chwilio. Hebddo, mae'r botwm yn arwain at yr A i Y, sy'n rhestru pob tudalen.
search-other-ways = Ffyrdd eraill o ddod o hyd i bethau
search-results = Canlyniadau
search-narrow = Culhau'r canlyniadau hyn
search-show-only = Dangos dim ond
search-by-kind = Math o dudalen
search-by-audience = Ar gyfer pwy mae hi
search-by-topic = Pwnc
search-by-area = Ardal
search-by-access = Mynediad
search-show-more = Dangos rhagor o ganlyniadau
search-nothing-typed = Teipiwch air i chwilio amdano, fel arian, neu dewiswch un o'r ffyrdd isod.
search-saves-data = Mae eich dyfais yn arbed data, felly does dim wedi'i lwytho eto. Pwyswch Chwilio i chwilio am { $query }.
search-loading = Yn llwytho'r chwilio …
search-not-loaded = Wnaeth y chwilio ddim llwytho. Gwiriwch eich cysylltiad a phwyswch Chwilio eto, neu defnyddiwch yr A i Y isod.
search-found = { $count ->
    [0] Heb ddod o hyd i unrhyw dudalen am { $query }.
    [one] { $number } dudalen am { $query }.
    [two] { $number } dudalen am { $query }.
    [many] { $number } thudalen am { $query }.
   *[other] { $number } tudalen am { $query }.
}
search-found-narrowed = { $count ->
    [0] Heb ddod o hyd i unrhyw dudalen am { $query } ({ $chosen }).
    [one] { $number } dudalen am { $query } ({ $chosen }).
    [two] { $number } dudalen am { $query } ({ $chosen }).
    [many] { $number } thudalen am { $query } ({ $chosen }).
   *[other] { $number } tudalen am { $query } ({ $chosen }).
}
search-first-shown = Mae'r { $number } cyntaf yn cael eu dangos.
search-all-shown = Mae pob un yn cael ei ddangos.
search-some-words = Does dim un dudalen yn cynnwys eich geiriau i gyd.
search-did-you-mean = Oeddech chi'n meddwl { $suggestion }?
search-try-others = Rhowch gynnig ar lai o eiriau neu ar eiriau eraill, neu dewiswch un o'r ffyrdd isod.
search-for = Chwilio am { $suggestion }
search-all = Pob un
search-danger = hunan[ -]?la|hunan[ -]?(niw|anaf)|lladd (fy|dy|ei) hun|lladd fy hunan|(torri|brifo|niweidio|anafu) fy hun|gorddos|eisiau marw|isio marw|moyn marw|ddim (eisiau|isio|moyn) byw|(gorffen|diweddu) (y cyfan|fy mywyd)|rheswm i fyw|argyfwng|ambiwlans|brys|su[iu]?[cs]+i\w?d|kill(ing)? \w+sel|self[ -]?(harm|injur)|(cut|hurt|harm)(t?ing)? myself|overdos|to die\b|better off dead|end (it all|my life)|t want to (live|be here)|reason to live|emergency|ambulance|crisis
search-help-above = Os oes angen help arnoch chi nawr, gweler brig y dudalen hon.

## Following

follow-title = Dilyn { $subject }
follow-title-changes = Dilyn pob newid
follow-title-services = Dilyn pob gwasanaeth
follow-about = Cewch wybod am newidiadau heb ddod yn ôl i edrych. Copïwch gyfeiriad isod i'r rhaglen rydych chi'n ei defnyddio.
way-calendar-name = Yn eich calendr
way-calendar-words = Pob sesiwn, wedi'i diweddaru pan fydd un yn symud neu'n stopio.
way-calendar-open = Agor yn eich calendr
way-visible-cancellations-name = Mewn calendr sy'n cuddio sesiynau wedi'u canslo, fel Google Calendar
way-visible-cancellations-words = Yr un peth, ond mae sesiynau wedi'u canslo yn dal i'w gweld, gyda'r geiriau WEDI'I GANSLO.
way-feed-name = Mewn darllenydd ffrydiau
way-feed-words = Pob newid wrth iddo gael ei gyhoeddi.
follow-heading-email = Drwy e-bost
follow-heading-calendar = Yn eich calendr
follow-heading-feed = Mewn darllenydd ffrydiau
follow-heading-paper = Ar bapur
follow-heading-archive = Rhifynnau blaenorol
follow-feed-changes = Pob newid
follow-feed-editions = Pob rhifyn o'r cylchlythyr
follow-feed-guidance = Diweddariadau pwysig i'r canllawiau
request-subscribe = Anfonwch y cylchlythyr ata i, os gwelwch yn dda
request-stop = Stopiwch anfon y cylchlythyr, os gwelwch yn dda
follow-step-by-step = <a href="{ $url }">Sut i ddilyn, gam wrth gam</a>.
poster-to-print = Poster i'w argraffu
email-about = Mae'r cylchlythyr yn mynd allan { $cadence }. Mae'n dweud beth sydd wedi newid ers yr un diwethaf. Os nad oes dim wedi newid, fyddwn ni ddim yn anfon dim. Mae newyddion na all aros yn cael eu hanfon ar unwaith.
email-join-online = { $join }.
email-join = Ymuno â'r cylchlythyr ar-lein
email-ask = <a href="{ $url }">Gofynnwch am y cylchlythyr drwy e-bost</a>, neu ysgrifennwch at { $email }.
email-ask-too = Gallwch chi hefyd <a href="{ $url }">ofyn amdano drwy e-bost</a>, neu ysgrifennu at { $email }.
email-choices = Gallwch chi ddweud wrthon ni pa ardaloedd neu wasanaethau sy'n bwysig i chi. Yna cewch chi newyddion am y rheini'n unig. Dywedwch wrthon ni hefyd a ddylai newyddion brys eich cyrraedd ar unwaith, rhwng rhifynnau.
email-stop-heading = Sut i stopio, a beth rydyn ni'n ei gadw
email-stop = Mae pob e-bost yn dweud ar ei ddiwedd sut i stopio. Gallwch chi hefyd <a href="{ $url }">anfon e-bost i ofyn i ni stopio</a>.
email-stop-or-online = Mae pob e-bost yn dweud ar ei ddiwedd sut i stopio. Gallwch chi hefyd <a href="{ $url }">anfon e-bost i ofyn i ni stopio</a> neu { $online }.
email-stop-online = ei stopio eich hun ar-lein
email-what-we-keep = Rydyn ni'n cadw eich cyfeiriad e-bost, eich enw os rhoesoch chi fe, a'ch dewisiadau. Does dim yn yr e-bost yn dweud wrthon ni a wnaethoch chi ei agor na beth ddarllenoch chi. Dydy'r pwnc ddim yn dweud am ba fath o wasanaeth y mae. Darllenwch ragor dan <a href="{ $url }">preifatrwydd</a>.
join-email = Eich cyfeiriad e-bost
join-host = Mae'n mynd at { $host }, sy'n anfon y cylchlythyr ar ein rhan.
join-button = Ymuno â'r cylchlythyr
calendar-about = Gall eich ffôn neu'ch cyfrifiadur ddangos pob sesiwn yn y calendr rydych chi'n ei ddefnyddio eisoes, a'i chadw'n gywir pan fydd un yn symud neu'n stopio. Rydych chi'n copïo cyfeiriad unwaith. Mae gan dudalen pob gwasanaeth, lle ac ardal ei chyfeiriad ei hun, dan "Dilyn". Dyma'r cyfeiriadau ar gyfer popeth:
calendar-which = Pa un o'r ddau i'w ddewis
calendar-which-about = Mae rhai calendrau'n tynnu sesiwn sydd wedi'i chanslo heb ddweud gair. Mae Google Calendar yn gwneud hynny. Yna welwch chi ddim bod un i fod, na pham mae wedi'i chanslo. Mae'r ail gyfeiriad yn ei chadw yn y golwg gyda WEDI'I GANSLO o flaen ei henw. Dewiswch yr ail ar gyfer Google. Dewiswch y cyntaf ar gyfer Apple ac Outlook, sy'n dangos bod sesiwn wedi'i chanslo.
calendar-copy-first = Copïwch y cyfeiriad cyntaf.
calendar-copy-second = Copïwch yr ail gyfeiriad.
calendar-apple = Apple: iPhone, iPad a Mac
calendar-apple-open = Ar iPhone neu iPad, agorwch Settings, yna Calendar (dan Apps ar rai mwy newydd), Calendar Accounts, Add Account, Other, Add Subscribed Calendar. Ar Mac, agorwch Calendar, yna File, New Calendar Subscription.
calendar-apple-paste = Gludwch y cyfeiriad a dewiswch Next neu Subscribe.
calendar-apple-refresh = Ar Mac, gosodwch Auto-refresh i bob awr neu bob dydd.
calendar-google = Google Calendar
calendar-google-open = Ar gyfrifiadur, agorwch calendar.google.com. All yr ap ffôn ddim gwneud y cam hwn.
calendar-google-from-url = Wrth ymyl "Other calendars" ("Calendrau eraill") dewiswch yr arwydd plws, yna "From URL".
calendar-google-paste = Gludwch y cyfeiriad a dewiswch "Add calendar". Yna bydd i'w weld ar eich ffôn hefyd.
calendar-google-slow = Mae Google yn chwilio am newyddion yn ei amser ei hun, a gall hynny gymryd diwrnod neu fwy. Felly edrychwch ar dudalen y gwasanaeth cyn teithio.
calendar-outlook = Outlook
calendar-outlook-open = Yn Outlook, agorwch y calendr, dewiswch "Add calendar", yna "Subscribe from web" (neu "From Internet" mewn fersiynau hŷn).
calendar-outlook-paste = Gludwch y cyfeiriad, rhowch enw iddo a dewiswch Import neu OK.
feed-about = Rhestr o newyddion y mae rhaglen yn ei nôl i chi yw ffrwd, felly does dim angen dod yn ôl i edrych a does neb angen eich cyfeiriad. Darllenydd ffrydiau yw enw'r rhaglen: mae Feedly, NetNewsWire a Thunderbird yn rhai. Copïwch gyfeiriad iddi. Os agorwch chi un mewn porwr, byddwch chi'n gweld cod: fel yna y mae i fod.
feed-of-each = Mae tudalen pob gwasanaeth, lle ac ardal yn dangos cyfeiriad ei ffrwd ei hun.
feed-forms = Am Atom neu JSON Feed, rhowch feed.atom neu feed.json ar y diwedd yn lle feed.rss.
paper-about = Mae poster i bob gwasanaeth ac i bob lle: un dudalen A4 i'w hargraffu, gyda chod y gall ffôn ei ddarllen. Mae'r ddolen ar ei dudalen, dan "Dilyn".
nothing-yet-editions = Does dim rhifyn wedi mynd allan eto.
edition-of = Cylchlythyr <time datetime="{ $iso }">{ FORM($day, Dydd: "dydd") }</time>.
edition-all = Pob cylchlythyr, a sut i'w cael

## Feeds

feed-changes-title = Pob newid
feed-changes-about = Pob newid i bob gwasanaeth: beth sydd wedi'i ganslo, wedi symud neu'n newydd, a phryd y daw i ben.
feed-changes-empty = Does dim newidiadau wedi'u cyhoeddi eto.
feed-service-title = Newidiadau: { $service }
feed-service-about = Pob newid i'r gwasanaeth { $service }: beth sydd wedi'i ganslo, wedi symud neu'n newydd, a phryd y daw i ben.
feed-service-empty = Does dim newidiadau i'r gwasanaeth { $service } wedi'u cyhoeddi eto.
feed-place-title = Newidiadau yn { $place }
feed-place-about = Pob newid yn { $place }: beth sydd wedi'i ganslo, wedi symud neu'n newydd, a phryd y daw i ben.
feed-place-empty = Does dim newidiadau yn { $place } wedi'u cyhoeddi eto.
feed-area-title = Newidiadau yn { $area }
feed-area-about = Pob newid yn { $area }: beth sydd wedi'i ganslo, wedi symud neu'n newydd, a phryd y daw i ben.
feed-area-empty = Does dim newidiadau yn { $area } wedi'u cyhoeddi eto.
feed-newsletter-title = Cylchlythyr
feed-newsletter-about = Pob rhifyn o'r cylchlythyr, { $cadence }.
feed-newsletter-empty = Does dim rhifyn wedi mynd allan eto.
feed-guidance-title = Canllawiau
feed-guidance-about = Newidiadau pwysig i'r canllawiau.
feed-guidance-empty = Does dim newidiadau i'r canllawiau wedi'u cyhoeddi eto.
feed-urgent = Brys
feed-severity-info = Gwybodaeth
feed-severity-warning = Rhybudd
feed-severity-severe = Difrifol
feed-change-link = Gweld y newid hwn ar y we
feed-edition-link = Gweld y rhifyn hwn ar y we
feed-updated-title = Wedi'i diweddaru: { $title }
feed-updated-link = Darllen { $title }

## Newsletter

subject-changes = { $others ->
    [0] { $gist }
    [1] { $gist }, ac { $others } newid arall
    [8] { $gist }, ac { $others } newid arall
    [11] { $gist }, ac { $others } newid arall
   *[other] { $gist }, a { $others } newid arall
}
subject-changes-urgent = { $others ->
    [0] Brys: { $gist }
    [1] Brys: { $gist }, ac { $others } newid arall
    [8] Brys: { $gist }, ac { $others } newid arall
    [11] Brys: { $gist }, ac { $others } newid arall
   *[other] Brys: { $gist }, a { $others } newid arall
}
subject-page = Wedi'i diweddaru: { $title }
subject-pages = { $count ->
    [two] Wedi'u diweddaru: { $count } dudalen o ganllawiau
    [one] Wedi'i diweddaru: { $count } dudalen o ganllawiau
    [many] Wedi'u diweddaru: { $count } thudalen o ganllawiau
   *[other] Wedi'u diweddaru: { $count } tudalen o ganllawiau
}
subject-pages-discreet = { $count ->
    [two] Wedi'u diweddaru: { $count } dudalen
    [one] Wedi'i diweddaru: { $count } dudalen
    [many] Wedi'u diweddaru: { $count } thudalen
   *[other] Wedi'u diweddaru: { $count } tudalen
}
subject-of-test = [Prawf] { $subject }
edition-title-of-two = { $first }; { $second }
edition-title-of-many = { $count ->
    [1] { $first }; { $second }; ac { $count } arall
    [8] { $first }; { $second }; ac { $count } arall
    [11] { $first }; { $second }; ac { $count } arall
   *[other] { $first }; { $second }; a { $count } arall
}
edition-changes = { $count } newid
edition-pages = { $count ->
    [one] { $count } dudalen o ganllawiau
    [two] { $count } dudalen o ganllawiau
    [many] { $count } thudalen o ganllawiau
   *[other] { $count } tudalen o ganllawiau
}
edition-description = Cylchlythyr { FORM($day, Dydd: "dydd") }: { $contents }.
edition-description-of-introduction = Cylchlythyr { FORM($day, Dydd: "dydd") }: gair gan y golygyddion.
heading-all-areas = Pob ardal
heading-other-places = Lleoedd eraill
heading-all-services = Pob gwasanaeth
heading-several-services = Sawl gwasanaeth
edition-urgent = Brys.
edition-until-then = Tan hynny:
edition-guidance = Newydd yn y canllawiau
edition-page = <a href="{ $url }">{ $title }</a>. { $notes }
edition-over = Drosodd erbyn hyn
edition-why-over = Rydyn ni wedi gadael y rhain allan, am eu bod nhw drosodd pan anfonwyd hwn.
edition-since = Roedd hyn yn gywir ar { FORM($day, Dydd: "ddydd") }. <a href="{ $url }">Gweld beth sydd wedi newid ers hynny</a>.
letter-opening = <a href="{ $url }">Darllen hwn ar y we</a>. Gofynnoch chi i ni roi gwybod i chi pan fydd dyddiad, amser neu le yn newid. Ysgrifennwyd hwn ar { FORM($day, Dydd: "ddydd") }.
letter-demonstration = Arddangosiad: mae'r gwasanaethau, y lleoedd a'r newidiadau yn y neges hon yn ddychmygol.
letter-test-copy = Copi prawf yw hwn. Nid yw wedi'i anfon at neb arall.
letter-reason-of-test = Dyma'r copi i'w wirio. Mae neges go iawn yn dweud yma pam mae'r darllenydd yn ei chael, a sut i'w stopio.
letter-about = Am y neges hon
letter-reason = Rydych chi'n cael hon am i chi ofyn i { $organisation } roi gwybod i chi am bob newid.
letter-reason-chosen = Rydych chi'n cael hon am i chi ofyn i { $organisation } roi gwybod i chi am yr hyn sy'n ymwneud â: { $chosen }.
letter-rest = <a href="{ $url }">Darllen y gweddill ar y we</a>.
letter-stop = <a href="{ $url }">Stopio cael y negeseuon hyn</a>
letter-choices = <a href="{ $url }">Sut i newid neu stopio'r hyn rydych chi'n ei gael, a beth rydyn ni'n ei gadw</a>
letter-publisher = Cyhoeddir { $newsletter } gan { $organisation }.
letter-telephone = Ffôn <a href="{ $url }">{ $phone }</a>.
letter-email = E-bost <a href="{ $url }">{ $email }</a>.
letter-help = <a href="{ $url }">Angen help nawr?</a>

## Text messages

text-message = { $sentences } { $url }
text-message-more = { $count ->
    [1] Ac { $count } arall
    [8] Ac { $count } arall
    [11] Ac { $count } arall
   *[other] A { $count } arall
}
text-message-count = { $count } newid

## Telling somebody

share-title = Dweud wrth rywun
share-about = Neges sy'n barod i'w hanfon. Newidiwch hi fel y mynnwch.
share-text = Neges destun
share-whatsapp = WhatsApp
share-share = Rhannu
share-copy = Copïo
share-copied = Wedi'i gopïo. Gallwch chi ei ludo mewn neges.
share-session-at = { $name }: { FORM($when, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }, yn { $place }. Gwiriwch cyn mynd: { $url }
share-session = { $name }: { FORM($when, Dydd: "dydd", Dyddiau: "dyddiau", Bob: "bob") }. Gwiriwch cyn mynd: { $url }
share-session-unnamed = { $when }. Gwiriwch cyn mynd: { $url }
share-service = { $name }. Pryd a ble: { $url }

## Search and filters

filter-area = Ardal
filter-access = Mynd i mewn
filter-how = Wyneb yn wyneb ai peidio
filter-audience = Ar gyfer
filter-for = Ar gyfer
filter-service = Gwasanaeth
filter-when = Diwrnod
filter-status = Statws
filter-lead = Arweinydd
filter-year = I'w wneud yn
filter-narrow = Culhau'r rhestr hon
filter-only = Dangos dim ond
filter-all = Pob un
filter-show-all = Dangos popeth
filter-sort-by = Trefnu yn ôl:
filter-tomorrow = Yfory
filter-next-7-days = Y 7 diwrnod nesaf
filter-showing-sessions = { $part ->
    [page] { $count ->
       *[other] Yn dangos { $shown } o { $number } sesiwn ar y dudalen hon.
    }
   *[all] { $count ->
       *[other] Yn dangos { $shown } o { $number } sesiwn.
    }
}
filter-showing-services = { $part ->
    [page] { $count ->
        [two] Yn dangos { $shown } o { $number } wasanaeth ar y dudalen hon.
       *[other] Yn dangos { $shown } o { $number } gwasanaeth ar y dudalen hon.
    }
   *[all] { $count ->
        [two] Yn dangos { $shown } o { $number } wasanaeth.
       *[other] Yn dangos { $shown } o { $number } gwasanaeth.
    }
}
filter-showing-places = { $part ->
    [page] { $count ->
        [two] Yn dangos { $shown } o { $number } le ar y dudalen hon.
       *[other] Yn dangos { $shown } o { $number } lle ar y dudalen hon.
    }
   *[all] { $count ->
        [two] Yn dangos { $shown } o { $number } le.
       *[other] Yn dangos { $shown } o { $number } lle.
    }
}
filter-showing-changes = { $part ->
    [page] { $count ->
       *[other] Yn dangos { $shown } o { $number } newid ar y dudalen hon.
    }
   *[all] { $count ->
       *[other] Yn dangos { $shown } o { $number } newid.
    }
}
filter-showing-action-points = { $part ->
    [page] { $count ->
        [two] Yn dangos { $shown } o { $number } bwynt gweithredu ar y dudalen hon.
        [few] Yn dangos { $shown } o { $number } phwynt gweithredu ar y dudalen hon.
        [many] Yn dangos { $shown } o { $number } phwynt gweithredu ar y dudalen hon.
       *[other] Yn dangos { $shown } o { $number } pwynt gweithredu ar y dudalen hon.
    }
   *[all] { $count ->
        [two] Yn dangos { $shown } o { $number } bwynt gweithredu.
        [few] Yn dangos { $shown } o { $number } phwynt gweithredu.
        [many] Yn dangos { $shown } o { $number } phwynt gweithredu.
       *[other] Yn dangos { $shown } o { $number } pwynt gweithredu.
    }
}
filter-showing-funding = { $part ->
    [page] { $count ->
       *[other] Yn dangos { $shown } o { $number } ffynhonnell arian ar y dudalen hon.
    }
   *[all] { $count ->
       *[other] Yn dangos { $shown } o { $number } ffynhonnell arian.
    }
}
near-me = Yn agos ata i
near-postcode = Cod post, neu ei ddechrau
near-sort = Trefnu yn ôl pellter
near-sorted = { $order ->
    [days] { $part ->
        [page] Wedi'u trefnu yn ôl eu pellter o { $postcode }: y rhai agosaf ar bob diwrnod sy'n dod gyntaf ar y dudalen hon.
       *[all] Wedi'u trefnu yn ôl eu pellter o { $postcode }: y rhai agosaf ar bob diwrnod sy'n dod gyntaf.
    }
   *[list] { $part ->
        [page] Wedi'u trefnu yn ôl eu pellter o { $postcode }: y rhai agosaf sy'n dod gyntaf ar y dudalen hon.
       *[all] Wedi'u trefnu yn ôl eu pellter o { $postcode }: y rhai agosaf sy'n dod gyntaf.
    }
}
near-sorted-here = { $order ->
    [days] { $part ->
        [page] Wedi'u trefnu yn ôl eu pellter o'r lle rydych chi: y rhai agosaf ar bob diwrnod sy'n dod gyntaf ar y dudalen hon.
       *[all] Wedi'u trefnu yn ôl eu pellter o'r lle rydych chi: y rhai agosaf ar bob diwrnod sy'n dod gyntaf.
    }
   *[list] { $part ->
        [page] Wedi'u trefnu yn ôl eu pellter o'r lle rydych chi: y rhai agosaf sy'n dod gyntaf ar y dudalen hon.
       *[all] Wedi'u trefnu yn ôl eu pellter o'r lle rydych chi: y rhai agosaf sy'n dod gyntaf.
    }
}
near-postcode-unknown = Dydyn ni ddim yn gwybod am y cod post hwnnw. Efallai ei fod yn bell oddi yma: rhowch gynnig ar un sy'n nes.
near-postcodes-failed = Wnaeth y codau post ddim llwytho. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.
near-locate = Defnyddio'r lle rydw i nawr
near-asking = Yn gofyn i'ch dyfais ble rydych chi …
near-refused = Ddywedodd eich dyfais ddim ble rydych chi. Gallwch chi roi cod post yn lle hynny.
near-privacy = Mae'r lle rydych chi yn aros ar eich dyfais. Mae pob pellter mewn llinell syth.
near-far-unknown = Dydy'r pellter ddim yn hysbys
near-close = Llai na hanner milltir i ffwrdd
near-miles = { $count ->
    [one] Tua { $number } filltir i ffwrdd
    [two] Tua { $number } filltir i ffwrdd
   *[other] Tua { $number } milltir i ffwrdd
}
filter-other-ways = Neu edrychwch fesul <a href="{ $areas }">ardal</a>, neu am <a href="{ $step_free }">leoedd heb risiau</a> a <a href="{ $access }">mynediad arall</a>.

## Easy Read and sign language

section-easy-read-title = Hawdd ei Ddeall a BSL
section-easy-read-description = Tudalennau mewn brawddegau byr gyda lluniau, a fideos yn Iaith Arwyddion Prydain (BSL).
section-easy-read-aliases = hawdd ei ddarllen, hawdd ei ddeall, anabledd dysgu, Cymraeg clir, geiriau syml, lluniau, iaith arwyddion, fideo arwyddo, byddar, Easy Read
badge-easy-read = Hawdd ei Ddeall
badge-bsl = Fideo BSL
easy-read-title = { $title }: Hawdd ei Ddeall
easy-read-version = Fersiwn Hawdd ei Ddeall
easy-read-full-page = Darllen y dudalen lawn: { $title }
easy-read-behind = Mae'r dudalen lawn wedi newid ers i ni ysgrifennu hon. Efallai fod rhai pethau yma'n anghywir nawr.
bsl-watch = Gwylio mewn Iaith Arwyddion Prydain (BSL)
bsl-transcript = Darllen beth mae'r fideo'n ei ddweud

## Posters and sheets

poster-title = Poster: { $service }
poster-description = Un dudalen i'w hargraffu am { $service }.
sheet-link = Amserlen i'w hargraffu, ar gyfer hysbysfwrdd
sheet-link-large = Yr un peth mewn print mawr
sheet-heading = Beth sydd ymlaen yn { $area }
sheet-title = I'w argraffu: { $heading }
sheet-title-large = Mewn print mawr: { $heading }
sheet-description = Pob sesiwn reolaidd yn { $area } fesul diwrnod o'r wythnos, i'w rhoi ar hysbysfwrdd.
sheet-description-large = Pob sesiwn reolaidd yn { $area } fesul diwrnod o'r wythnos, i'w rhoi ar hysbysfwrdd, mewn print mawr.
sheet-weekday = { FORM($weekday, Dydd: "Dyddiau") }
sheet-by-date = Ar rai dyddiau yn unig
sheet-by-appointment = Drwy apwyntiad
poster-how-to-print = Mae'r dudalen hon yn argraffu ar un ddalen A4. Argraffwch hi o ddewislen eich porwr.
sheet-how-to-print = Mae'r dudalen hon yn argraffu ar A4, ar gyfer hysbysfwrdd. Argraffwch hi o ddewislen eich porwr.
paper-code = Cod QR ar gyfer { $address }
poster-look-for-changes = <strong>Cyn teithio, edrychwch am newidiadau:</strong> sganiwch y cod neu ewch i <strong class="poster__address">{ $address }</strong>.
poster-look-or-call = <strong>Cyn teithio, edrychwch am newidiadau:</strong> sganiwch y cod neu ewch i <strong class="poster__address">{ $address }</strong> neu ffoniwch <strong>{ $phone }</strong>.
sheet-look-for-changes = <strong>Cyn teithio, edrychwch am newidiadau:</strong> sganiwch y cod, ewch i <strong class="sheet__address">{ $address }</strong> neu ffoniwch y rhif wrth y sesiwn.
sheet-call = Ffoniwch <strong>{ $phone }</strong>.
sheet-nothing = Does dim sesiwn wedi'i threfnu yn { $area }.
sheet-more = { $count ->
    [1] Ac { $count } arall: gweler y cyfeiriad uchod.
    [8] Ac { $count } arall: gweler y cyfeiriad uchod.
    [11] Ac { $count } arall: gweler y cyfeiriad uchod.
   *[other] A { $count } arall: gweler y cyfeiriad uchod.
}
poster-more = { $count ->
    [1] Ac { $count } arall: gweler y cyfeiriad isod.
    [8] Ac { $count } arall: gweler y cyfeiriad isod.
    [11] Ac { $count } arall: gweler y cyfeiriad isod.
   *[other] A { $count } arall: gweler y cyfeiriad isod.
}
poster-next = Nesaf
paper-demonstration = Arddangosiad: gwasanaethau dychmygol.
paper-correct = { $site }. Cywir ar <time datetime="{ $iso }">{ FORM($day, Dydd: "ddydd") }</time>.
paper-help = Angen help nawr? Ffoniwch 999 mewn perygl, { $line }, y Samariaid ar 116 123.

## Guidance

action-point-completed = Wedi'i wneud
action-point-substantial = Wedi'i wneud gan mwyaf
action-point-limited = Wedi'i wneud yn rhannol
action-point-not-started = Heb ddechrau
action-point-not-recorded = Heb ei gofnodi
action-point-limited-overdue = Yn hwyr, wedi'i wneud yn rhannol
action-point-substantial-overdue = Yn hwyr, wedi'i wneud gan mwyaf
action-point-not-started-overdue = Yn hwyr, heb ddechrau
action-point-not-recorded-overdue = Yn hwyr, canlyniad heb ei gofnodi
fund-open = Ar agor
fund-forecasted = Yn agor yn nes ymlaen
fund-closed = Ar gau
fund-in-list-open = { $fund } (ar agor)
fund-in-list-forecasted = { $fund } (yn agor yn nes ymlaen)
fund-in-list-closed = { $fund } (ar gau)
award-range = { $least } i { $most }
award-most = hyd at { $most }
award-least = { $least } neu fwy
action-point-counted = { $count ->
    [two] <strong>{ $count } bwynt gweithredu:</strong> { $states }.
    [few] <strong>{ $count } phwynt gweithredu:</strong> { $states }.
    [many] <strong>{ $count } phwynt gweithredu:</strong> { $states }.
   *[other] <strong>{ $count } pwynt gweithredu:</strong> { $states }.
}
action-point-counted-completed = { $count } wedi'i wneud
action-point-counted-substantial = { $count } wedi'i wneud gan mwyaf
action-point-counted-limited = { $count } wedi'i wneud yn rhannol
action-point-counted-not-started = { $count } heb ddechrau
action-point-counted-not-recorded = { $count } heb ei gofnodi
action-point-counted-limited-overdue = { $count } yn hwyr, wedi'i wneud yn rhannol
action-point-counted-substantial-overdue = { $count } yn hwyr, wedi'i wneud gan mwyaf
action-point-counted-not-started-overdue = { $count } yn hwyr, heb ddechrau
action-point-counted-not-recorded-overdue = { $count } yn hwyr, canlyniad heb ei gofnodi
fund-counted = <strong>{ $count } ffynhonnell arian:</strong> { $states }.
fund-counted-open = { $count } ar agor
fund-counted-forecasted = { $count } yn agor yn nes ymlaen
fund-counted-closed = { $count } ar gau
guidance-by-subject = { $title } fesul pwnc
guidance-all-of-subject = { $subject }: pob taflen ffeithiau, { $count } i gyd
guidance-what-has-changed = Beth sydd wedi newid yn y canllawiau
guidance-no-update = Does dim un dudalen wedi cael diweddariad mawr ers ei chyhoeddi.
guidance-for = Ar gyfer pwy mae hon
guidance-status = Statws
case-study-by = Pwy wnaeth hyn
case-study-where = Ble
case-study-sectors = Rhannau o fywyd
case-study-historic = Hanesyddol: mae hyn yn dweud sut roedd yn gweithio bryd hynny.
case-study-current = Yn digwydd nawr.
case-study-cited-by = Taflenni ffeithiau sy'n defnyddio'r astudiaeth achos hon
action-points-caption = Pwyntiau gweithredu, y dyddiad cynharaf yn gyntaf
action-points-column = Pwynt gweithredu
action-points-no-date = Dim dyddiad
action-point-report = Adroddiad
action-point-lead = Arweinydd
action-point-with = Gyda
action-point-due = I'w wneud erbyn
action-point-no-date = Ni phennwyd dyddiad
action-point-evidence = Tystiolaeth
action-point-evidence-of = Tystiolaeth { $day }
action-point-no-evidence = Does gennym ni ddim cofnod o ba mor bell yr aeth hyn. Os ydych chi'n gwybod, <a href="{ $url }">dywedwch wrthon ni</a>.
action-point-cited-by = Taflenni ffeithiau am hyn
funding-caption = Ffynonellau arian, y rhai agored yn gyntaf
funding-column = Ffynhonnell
funding-none = Does dim ffynhonnell arian wedi'i chyhoeddi eto.
fund-from = Gan
fund-how-much = Faint
fund-closes = Yn cau
fund-opens = Yn agor
fund-for = Ar gyfer
fund-cost = Cost ei ddefnyddio
fund-how-to-apply = Sut i wneud cais
fund-not-stated = Heb ei nodi
fund-no-set-date = Dim dyddiad penodol
fund-has-closed = Wedi cau
fund-cited-by = Taflenni ffeithiau am yr arian hwn
table-label = { $label }:
same-as-open-data = Yr un rhestr fel <a href="{ $url }">data agored</a>.
guidance-era = <strong>Mae'r dudalen hon am { $years }.</strong> Mae'n adrodd beth a ddywedwyd bryd hynny. Mae cyfreithiau, cyrff a symiau o arian wedi newid ers hynny.
guidance-published = Cyhoeddwyd gyntaf
guidance-reviewed = Adolygwyd ddiwethaf
guidance-next-review = Adolygiad nesaf erbyn
guidance-owner = Yng ngofal
guidance-sources = Ffynonellau
guidance-read = Darllen { $title }
guidance-read-copy = Darllen copi cadw o { $title }
guidance-changes = Newidiadau i'r dudalen hon
guidance-major = (diweddariad mawr)

## To who scanned an old poster: what of it has changed

scanned-place = Mae'r man cwrdd wedi newid.
scanned-times = Mae dyddiau neu amserau wedi newid.
scanned-ends = Mae wedi dod i ben, neu mae ganddo ddiwrnod olaf.
scanned-stops = Dydy e ddim yn cwrdd ar hyn o bryd, neu fydd e ddim yn cwrdd am gyfnod.
scanned-runs = Mae'n rhedeg.
scanned-address = Mae'r cyfeiriad, neu'r ffordd o ymuno, wedi newid.
scanned-who-here = Mae eraill yn cwrdd yma.
scanned-places = Mae lle, neu sut le yw i fynd i mewn iddo, wedi newid.
scanned-who-in-area = Mae eraill yn cwrdd yn yr ardal hon.
scanned-current-poster = Mae'r poster y gwnaethoch chi ei sganio yn gyfredol. Mae newidiadau i ddyddiau unigol ar y dudalen hon.
scanned-current-timetable = Mae'r amserlen y gwnaethoch chi ei sganio yn gyfredol. Mae newidiadau i ddyddiau unigol ar y dudalen hon.
scanned-old-poster = Dydy'r poster y gwnaethoch chi ei sganio ddim yn gyfredol.
scanned-old-timetable = Dydy'r amserlen y gwnaethoch chi ei sganio ddim yn gyfredol.
scanned-print = Mae'r hyn sydd yma yn gywir. Ai eich un chi yw e? <a href="{ $url }">Argraffwch yr un newydd</a>

## Translation of pages

translation-review = Nid yw siaradwr Cymraeg wedi adolygu'r cyfieithiad hwn eto.
translation-none = Mae'r dudalen hon heb ei chyfieithu eto. Iaith ei thestun yw { $language }.
translation-behind = Mae'r dudalen yn { $language } wedi newid ers cyfieithu hon. Beth sydd wedi newid: { $parts }.
translation-part-title = teitl
translation-part-summary = crynodeb
translation-part-key-facts = ffeithiau allweddol
translation-part-text = testun
translation-part-rest = manylion
translation-original = Darllenwch hi yn { $language }
