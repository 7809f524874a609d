### Polski
### Reviewed by: nobody yet.

## How the language is written

direction = ltr

## Days and times

# The weekday stands in brackets after the date, because a date in the genitive stands after any preposition, and a weekday does not.
date-day = { $day } { $month } ({ $weekday })
date-full = { $day } { $month } { $year } ({ $weekday })
date-plain = { $day } { $month } { $year }
date-short = { $day } { $month }
date-month = { $number ->
    [1] styczeń { $year }
    [2] luty { $year }
    [3] marzec { $year }
    [4] kwiecień { $year }
    [5] maj { $year }
    [6] czerwiec { $year }
    [7] lipiec { $year }
    [8] sierpień { $year }
    [9] wrzesień { $year }
    [10] październik { $year }
    [11] listopad { $year }
   *[12] grudzień { $year }
}
time = { $hour24 }:{ $minute }
time-range = { $start }–{ $end }
occasion = { $day }, { $times }
days-of-one-weekday = { $number ->
    [1] { $days } (poniedziałki)
    [2] { $days } (wtorki)
    [3] { $days } (środy)
    [4] { $days } (czwartki)
    [5] { $days } (piątki)
    [6] { $days } (soboty)
   *[7] { $days } (niedziele)
}
days-weekday-and-day = { $day } ({ $weekday })
days-of-month = { $days } { $month }
days-every-week = { $number ->
    [1] wszystkie poniedziałki od { $from } do { $to }
    [2] wszystkie wtorki od { $from } do { $to }
    [3] wszystkie środy od { $from } do { $to }
    [4] wszystkie czwartki od { $from } do { $to }
    [5] wszystkie piątki od { $from } do { $to }
    [6] wszystkie soboty od { $from } do { $to }
   *[7] wszystkie niedziele od { $from } do { $to }
}
days-many-of-one-weekday = { $number ->
    [1] { $count ->
        [one] { $count } poniedziałek od { $from } do { $to }
        [few] { $count } poniedziałki od { $from } do { $to }
       *[other] { $count } poniedziałków od { $from } do { $to }
    }
    [2] { $count ->
        [one] { $count } wtorek od { $from } do { $to }
        [few] { $count } wtorki od { $from } do { $to }
       *[other] { $count } wtorków od { $from } do { $to }
    }
    [3] { $count ->
        [one] { $count } środa od { $from } do { $to }
        [few] { $count } środy od { $from } do { $to }
       *[other] { $count } śród od { $from } do { $to }
    }
    [4] { $count ->
        [one] { $count } czwartek od { $from } do { $to }
        [few] { $count } czwartki od { $from } do { $to }
       *[other] { $count } czwartków od { $from } do { $to }
    }
    [5] { $count ->
        [one] { $count } piątek od { $from } do { $to }
        [few] { $count } piątki od { $from } do { $to }
       *[other] { $count } piątków od { $from } do { $to }
    }
    [6] { $count ->
        [one] { $count } sobota od { $from } do { $to }
        [few] { $count } soboty od { $from } do { $to }
       *[other] { $count } sobót od { $from } do { $to }
    }
   *[7] { $count ->
        [one] { $count } niedziela od { $from } do { $to }
        [few] { $count } niedziele od { $from } do { $to }
       *[other] { $count } niedziel od { $from } do { $to }
    }
}
days-many = { $count ->
    [one] { $count } dzień w okresie od { $from } do { $to }
   *[other] { $count } dni w okresie od { $from } do { $to }
}

## Changes

effect-cancelled = Odwołano
effect-moved = Przeniesiono
effect-retimed = Nowy termin
effect-extra = Dodatkowe spotkanie
effect-reduced = Ograniczona działalność
effect-delayed = Opóźnienia
effect-access = Warunki dostępu
effect-contact = Dane kontaktowe
effect-started = Początek
effect-ended = Koniec
effect-notice = Informacja
effect-all-clear = Znów jak zwykle
cause-technical-problem = z powodu problemów technicznych
cause-strike = z powodu strajku
cause-demonstration = z powodu demonstracji
cause-accident = z powodu wypadku
cause-holiday = z powodu święta
cause-weather = z powodu złej pogody
cause-maintenance = z powodu napraw
cause-construction = z powodu prac budowlanych
cause-police-activity = z powodu działań policji
cause-medical-emergency = z powodu nagłego zdarzenia medycznego
cause-staff-shortage = z powodu braku personelu
cause-of-bank-holiday = z powodu dnia wolnego od pracy: { $name }
change-why = Zmiana { $cause }.
change-cancelled = nie ma spotkań { $when }
change-moved = spotkania { $when } odbywają się w innym miejscu: { $place }
change-moved-to-times = spotkania { $when } odbywają się w innym miejscu i terminie: { $place }, { $times }
change-moved-from = spotkania { $when } odbywają się w innym miejscu: { $place } (zamiast: { $from })
change-moved-from-to-times = spotkania { $when } odbywają się w innym miejscu i terminie: { $place }, { $times } (zamiast: { $from })
change-retimed = spotkania { $when } mają nowy termin: { $times }
change-extra = dodatkowe spotkanie: { $times }, { $place }
change-reduced = ograniczona działalność { $when }
change-delayed = spotkania { $when } mogą się opóźnić
change-access = inne warunki dostępu { $when }
change-contact = nowe dane kontaktowe { $when }
change-started = spotkania zaczynają się { $first }
change-ended = nie ma już spotkań { $when }
change-notice = informacja, { $when }
change-all-clear = znów jak zwykle { $when }
change-new-rule = { $when } { $rule }
when-on = { $days }
span-from-to = od { $from } do { $to }
span-from = od { $from }
span-until = do { $to }
span-from-until-further-notice = od { $from } na czas nieokreślony
span-until-further-notice = na czas nieokreślony
times-from = początek o { $time }
times-until = koniec o { $time }
days-moved = { $day }, poprzednio: { $before }
change-of-all = { $place ->
    [begins] Wszystkie usługi
   *[within] wszystkie usługi
}
change-of-many = { $count ->
    [one] { $count } usługa
    [few] { $count } usługi
   *[other] { $count } usług
}
change-at-many = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
   *[other] { $count } miejsc
}
change-of-at = { $services } ({ $places })
headline = { $effect }: { $services }, { $days }
headline-moved = { $effect }: { $services }, { $days }, nowe miejsce: { $place }
headline-new-rule = { $effect }: { $services }, { $days }: { $rule }
headline-discreet = { $effect }: { $days }
said-of = { $of } – { $what }.
said-at = { $places } – { $what }.
sentence = { $words }.
change-extent = { $count ->
    [one] Dotyczy to { $count } spotkania.
   *[other] Dotyczy to { $count } spotkań.
}
moment = { $day } o { $time }
announced = Ogłoszono { $moment }
thread-replaces = To zastępuje informację ogłoszoną { $moment }: { $headline }.
thread-resolves = To kończy zmianę ogłoszoną { $moment }: { $headline }.
thread-replaced-by = Ta informacja została zastąpiona { $moment }. Obowiązuje: { $headline }.
thread-resolved-by = Koniec tej zmiany ogłoszono { $moment }: { $headline }.
thread-link-replaces = To zastępuje informację „<a href="{ $url }">{ $headline }</a>”.
thread-link-resolves = To kończy zmianę „<a href="{ $url }">{ $headline }</a>”.
thread-link-replaced-by = Ta informacja została zastąpiona. Obowiązuje: <a href="{ $url }">{ $headline }</a>.
thread-link-resolved-by = Koniec tej zmiany: <a href="{ $url }">{ $headline }</a>.
change-state-coming = Wkrótce
change-state-current = Teraz
change-state-past = Zakończone
change-state-resolved = Znów jak zwykle
change-state-void = Zastąpione
changes-soon = Od { $from } do { $to }
changes-soon-none = W tych dniach nic się nie zmienia.
changes-lasting = Nadal obowiązuje
changes-lasting-none = Żadna wcześniejsza zmiana już nie obowiązuje.
changes-later = Od { $from }
changes-later-none = Na ten czas nie zaplanowano zmian.
changes-past = Zakończone
changes-past-none = Żadna zmiana jeszcze się nie zakończyła.
changes-page-from-soon = Wkrótce
changes-page-from-lasting = Nadal obowiązuje
changes-page-from-later = Później
changes-page-from-past = Zakończone
changes-page-to-soon = wkrótce
changes-page-to-lasting = nadal obowiązuje
changes-page-to-later = później
changes-page-to-past = zakończone
changes-page = { $from } – { $to }
changes-page-of-day = { $group }: { $day }
changes-page-of-days = { $group }: od { $from } do { $to }
what-has-changed = Co się zmieniło
later-changes = Późniejsze zmiany
earlier-changes = Wcześniejsze zmiany
nothing-changed = Nic się nie zmieniło.
nothing-else-changed = Nic więcej się nie zmieniło.
nothing-changed-as-usual = Nic się nie zmieniło: spotkania odbywają się jak zwykle.
change-in-list = <a href="{ $url }">{ $title }</a> <span class="quiet">{ $state }. <time datetime="{ $published }">{ $announced }</time>.</span>
urgent = Pilne
now-over = Już zakończone
change-urgent = Pilne.
change-state-as-of = { $state }, stan na <time datetime="{ $iso }">{ $day }</time>.
change-over-now = Ta zmiana już się zakończyła.
change-period-because = { $period }, { $cause }.
change-announced = <time datetime="{ $published }">{ $announced }</time>.
change-about-sessions = { $count ->
    [one] Dotyczy jednego spotkania
   *[other] Dotyczy { $count } spotkań
}
was = Zamiast
now = Teraz
was-at = { $when }, <a href="{ $url }">{ $place }</a>
now-at = <strong>{ $when }</strong>, <a href="{ $url }">{ $place }</a>
change-other-news = Inne informacje na ten temat
change-concerns = Czego to dotyczy
change-services = Usługi
change-places = Miejsca
changes-choose = Zmiany dotyczące jednej usługi lub jednego rejonu są na osobnych stronach: <a href="{ $services }">usługi</a> lub <a href="{ $areas }">rejony</a>.

## Sessions

session-as-planned = Zgodnie z planem
session-which = { $occasion }, { $place }
session-first = pierwsze spotkanie: { $when }, { $place }
session-first-by-rule = pierwsze spotkanie w nowym terminie: { $when }, { $place }
session-extra = { $count ->
    [one] dodatkowe spotkanie: { $when }, { $place }
   *[other] dodatkowe spotkania: { $when }, { $place }
}
session-put-back = { $count ->
    [one] spotkanie odbywa się: { $when }, { $place }
   *[other] spotkania odbywają się: { $when }, { $place }
}
session-put-back-as-planned = { $count ->
    [one] spotkanie odbywa się zgodnie z planem: { $when }, { $place }
   *[other] spotkania odbywają się zgodnie z planem: { $when }, { $place }
}
session-takes-place-after-all = { $count ->
    [one] spotkanie jednak się odbywa: { $when }, { $place }
   *[other] spotkania jednak się odbywają: { $when }, { $place }
}
session-no-longer = { $count ->
    [one] spotkanie już się nie odbywa: { $when }, { $place }
   *[other] spotkania już się nie odbywają: { $when }, { $place }
}
session-cancelled = { $count ->
    [one] odwołano spotkanie: { $when }, { $place }
   *[other] odwołano spotkania: { $when }, { $place }
}
session-stays-cancelled = { $count ->
    [one] spotkanie pozostaje odwołane: { $when }, { $place }
   *[other] spotkania pozostają odwołane: { $when }, { $place }
}
session-kept = { $count ->
    [one] spotkanie pozostaje tak, jak ogłoszono: { $when }, { $place }
   *[other] spotkania pozostają tak, jak ogłoszono: { $when }, { $place }
}
session-moves = { $count ->
    [one] przeniesiono spotkanie: { $when }, { $place }; nowe miejsce: { $to }
   *[other] przeniesiono spotkania: { $when }, { $place }; nowe miejsce: { $to }
}
session-moves-to-times = { $count ->
    [one] przeniesiono spotkanie: { $when }, { $place }; nowe miejsce i termin: { $to }, { $times }
   *[other] przeniesiono spotkania: { $when }, { $place }; nowe miejsce i termin: { $to }, { $times }
}
session-at-times = { $count ->
    [one] zmieniono godziny spotkania: { $when }, { $place }; nowe godziny: { $times }
   *[other] zmieniono godziny spotkań: { $when }, { $place }; nowe godziny: { $times }
}
session-on-day = { $count ->
    [one] zmieniono termin spotkania: { $when }, { $place }; nowy termin: { $occasion }
   *[other] zmieniono termin spotkań: { $when }, { $place }; nowy termin: { $occasion }
}
session-has-reduced = { $count ->
    [one] ograniczona działalność na spotkaniu: { $when }, { $place }
   *[other] ograniczona działalność na spotkaniach: { $when }, { $place }
}
session-has-delayed = { $count ->
    [one] spotkanie może się opóźnić: { $when }, { $place }
   *[other] spotkania mogą się opóźnić: { $when }, { $place }
}
session-has-delayed-until = { $count ->
    [one] spotkanie może zacząć się później, około { $time }: { $when }, { $place }
   *[other] spotkania mogą zacząć się później, około { $time }: { $when }, { $place }
}
session-has-access = { $count ->
    [one] inne warunki dostępu na spotkaniu: { $when }, { $place }
   *[other] inne warunki dostępu na spotkaniach: { $when }, { $place }
}
session-has-contact = { $count ->
    [one] nowe dane kontaktowe dla spotkania: { $when }, { $place }
   *[other] nowe dane kontaktowe dla spotkań: { $when }, { $place }
}
session-has-other = { $count ->
    [one] dotyczy spotkania: { $when }, { $place }
   *[other] dotyczy spotkań: { $when }, { $place }
}
note-cancelled = Nie ma spotkania.
note-cancelled-because = Nie ma spotkania { $cause }.
note-bank-holiday = Nieczynne { $cause }.
note-extra = Dodatkowe spotkanie, oprócz stałych.
note-instead-of-place = Zamiast: { $place }.
note-instead-of-times = Zamiast: { $times }.
note-instead-of-both = Zamiast: { $place }, { $times }.
note-elsewhere-cancelled = Ani tutaj, ani gdzie indziej: odwołano.
note-elsewhere-cancelled-because = Ani tutaj, ani gdzie indziej: odwołano { $cause }.
note-elsewhere = Nie tutaj. Nowe miejsce: { $place }, { $times }.
note-other-day = Nie tego dnia. Nowy termin: { $times }.
note-other-day-and-place = Nie tego dnia. Nowy termin i miejsce: { $times }, { $place }.
session-bank-holiday = Odwołano: { $name } to dzień wolny od pracy.
today = Dziś
session-over = To spotkanie już się odbyło.
session-at = <span class="session__at">miejsce: </span><a href="{ $url }">{ $place }</a>
session-add = Dodaj do kalendarza<span class="unseen">: { $which }</span>
session-more = Więcej: { $change }
day-today = Dziś,
day-tomorrow = Jutro,
nothing-planned = Nic nie zaplanowano.
jump-day = Dni
jump-day-before = Dni:
jump-day-date = { $weekday } { $day }<span class="unseen"> { $month }</span>
jump-week = Tygodnie od
jump-week-before = Tygodnie od:
jump-week-date = { $weekday } { $day } { $month }
week-from = Tydzień od <time datetime="{ $iso }">{ $day }</time>
known-days-over = Dni, o których wiedziała ta strona, już minęły. O aktualne terminy <a href="{ $url }">proszę nas zapytać</a>.
next-28-days = Najbliższe 28 dni
no-session-28-days = W ciągu 28 dni nie zaplanowano żadnego spotkania.
timetable-span = { $span }: wszystkie spotkania, tam, gdzie odbywają się teraz.
timetable-day-by-day = { $title }, dzień po dniu

## Rules of a timetable

# Accusative, as after "w": "w pierwszą środę i trzecią środę".
rule-nth-weekday = { $number ->
    [3] { $nth ->
        [first] pierwszą środę
        [second] drugą środę
        [third] trzecią środę
        [fourth] czwartą środę
        [fifth] piątą środę
       *[last] ostatnią środę
    }
    [6] { $nth ->
        [first] pierwszą sobotę
        [second] drugą sobotę
        [third] trzecią sobotę
        [fourth] czwartą sobotę
        [fifth] piątą sobotę
       *[last] ostatnią sobotę
    }
    [7] { $nth ->
        [first] pierwszą niedzielę
        [second] drugą niedzielę
        [third] trzecią niedzielę
        [fourth] czwartą niedzielę
        [fifth] piątą niedzielę
       *[last] ostatnią niedzielę
    }
   *[other] { $nth ->
        [first] pierwszy { $weekday }
        [second] drugi { $weekday }
        [third] trzeci { $weekday }
        [fourth] czwarty { $weekday }
        [fifth] piąty { $weekday }
       *[last] ostatni { $weekday }
    }
}
rule-every-week = { $place ->
    [begins] Co tydzień
    [usually] Zwykle co tydzień
   *[within] co tydzień
} { $number ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
    [7] w niedzielę
   *[0] ({ $days })
}
rule-every-weeks = { $place ->
    [begins] Co
    [usually] Zwykle co
   *[within] co
} { $count ->
    [one] tydzień
    [few] { $count } tygodnie
   *[other] { $count } tygodni
} { $number ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
    [7] w niedzielę
   *[0] ({ $days })
}
rule-every-month = { $place ->
    [begins] W { $days } każdego miesiąca
    [usually] Zwykle w { $days } każdego miesiąca
   *[within] w { $days } każdego miesiąca
}
rule-every-months = { $place ->
    [begins] Co
    [usually] Zwykle co
   *[within] co
} { $count ->
    [one] miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
}, w { $days }
rule-on-dates = { $place ->
    [begins] Terminy: { $days }
    [usually] Zwykle w terminach: { $days }
   *[within] w terminach: { $days }
}
rule-on-some-dates = w wybrane dni
rule-days-and-so-on = { $rule } ({ $days } i tak dalej)
rule-and-days = { $rule } ({ $days })
rule-times = { $rule }, { $times }
rule-place = { $rule }, { $place }
rule-times-and-place = { $rule }, { $times }, { $place }
rule-was = { $rule }, poprzednio: { $before }
rule-now = { $count ->
    [one] spotkania odbywają się { $rule }
   *[other] spotkania odbywają się { $rule }
}
rule-now-and-no-longer = { $count ->
    [one] spotkania odbywają się { $rule }, a już nie { $before }
   *[other] spotkania odbywają się { $rule }, a już nie { $before }
}
rule-runs-on-bank-holidays = Czynne w dni wolne od pracy (bank holidays)
rule-closed-on-bank-holidays = Nieczynne w dni wolne od pracy (bank holidays)
rule-in-period = w okresie: { $period }
rule-not-in-period = z wyjątkiem okresu: { $period }
rule-period = { $name } ({ $days })
rule-period-days = od { $from } do { $to }
rule-elsewhere = Nie tutaj, lecz w innym miejscu: { $place }, { $span }
rule-paused = Nie ma spotkań { $span }
rule-meets-on = Terminy spotkań: { $days }.
rule-meets-in = Spotkania { $periods }.
rule-local-time = Godziny podano w czasie lokalnym ({ $timezone }).
in-a-row = { $first }, { $next }
in-a-row-of-rows = { $first }; { $next }
rule-line = { $rule }, { $times }, <a href="{ $url }">{ $place }</a>.
rule-line-valid = { $rule }, { $times }, <a href="{ $url }">{ $place }</a>, { $valid }.

## Places and access

articles = { "" }
place-withheld = { $place }. { $asking }
place-withheld-in = { $place } ({ $areas }). { $asking }
meet-in-person = Osobiście
meet-online = Online
meet-by-telephone = Przez telefon
join-online = Aby dołączyć: { $url }.
join-online-or-by-telephone = Aby dołączyć: { $url } lub telefon { $phone }.
join-by-telephone = Aby dołączyć lub dowiedzieć się, jak to zrobić, proszę zadzwonić: { $phone }.
place-address = Adres miejsca { $place }: { $address }.
ask-by-telephone = Aby dowiedzieć się, gdzie to jest, proszę zadzwonić: { $phone }.
ask-by-text = Aby dowiedzieć się, gdzie to jest, proszę wysłać SMS: { $text }.
ask-by-telephone-or-text = Aby dowiedzieć się, gdzie to jest, proszę zadzwonić: { $phone } lub wysłać SMS: { $text }.
ask-by-email = Aby dowiedzieć się, gdzie to jest, proszę napisać e-mail: { $email }.
ask-service = O to, gdzie to jest, proszę zapytać: { $service }.
ask-any-service = O to, gdzie to jest, proszę zapytać organizatora.
ask-any-service-in = O to, gdzie to jest, proszę zapytać organizatora. Rejon: { $areas }.
access-step-free = Dostęp bez stopni
access-accessible-toilet = Toaleta dla osób z niepełnosprawnością
access-hearing-loop = Pętla indukcyjna
access-quiet-space = Ciche miejsce
access-blue-badge-parking = Parking dla osób z kartą Blue Badge
access-answer-yes = Tak
access-answer-no = Nie
access-answer-partial = Częściowo
access-answer-unknown = Nie wiadomo: proszę zapytać organizatora
access-line-yes = { $what }: tak
access-line-no = { $what }: nie
access-line-partial = { $what }: częściowo
access-sign-step-free-yes = Bez stopni
access-sign-step-free-partial = Częściowo bez stopni
access-sign-step-free-no = Są stopnie
access-sign-accessible-toilet-yes = Dostępna toaleta
access-sign-accessible-toilet-partial = Toaleta częściowo dostępna
access-sign-hearing-loop-yes = Pętla indukcyjna
access-sign-hearing-loop-partial = Częściowo pętla indukcyjna
access-sign-quiet-space-yes = Ciche miejsce
access-sign-quiet-space-partial = Częściowo ciche miejsce
access-sign-blue-badge-parking-yes = Parking Blue Badge
access-sign-blue-badge-parking-partial = Kilka miejsc Blue Badge
access-title-step-free = Miejsca bez stopni
access-description-step-free = Miejsca bez stopni na drodze z ulicy do sali i spotkania, które odbędą się tam w ciągu 7 dni.
access-aliases-step-free = bez schodów, bez stopni, bez progów, bez barier, wózek inwalidzki, na wózku, podjazd, rampa, winda, dla niepełnosprawnych
access-title-accessible-toilet = Miejsca z toaletą dla osób z niepełnosprawnością
access-description-accessible-toilet = Miejsca z toaletą, z której może korzystać osoba na wózku, i spotkania, które odbędą się tam w ciągu 7 dni.
access-aliases-accessible-toilet = toaleta dla niepełnosprawnych, toaleta dla osób na wózku, łazienka, WC, ubikacja, toalety
access-title-hearing-loop = Miejsca z pętlą indukcyjną
access-description-hearing-loop = Miejsca z działającą pętlą indukcyjną i spotkania, które odbędą się tam w ciągu 7 dni.
access-aliases-hearing-loop = głuchy, głusi, niedosłyszący, słabosłyszący, aparat słuchowy, pętla słuchowa
access-title-quiet-space = Miejsca z cichym kątem
access-description-quiet-space = Miejsca, w których można na chwilę odejść w ciszę, i spotkania, które odbędą się tam w ciągu 7 dni.
access-aliases-quiet-space = cichy pokój, cisza, pokój wyciszenia, autyzm, spektrum, hałas, nadwrażliwość
access-title-blue-badge-parking = Miejsca z parkingiem Blue Badge
access-description-blue-badge-parking = Miejsca, w których mogą parkować osoby z kartą Blue Badge, i spotkania, które odbędą się tam w ciągu 7 dni.
access-aliases-blue-badge-parking = parking dla niepełnosprawnych, karta parkingowa, niebieska karta, parking, parkowanie
whereabouts = To jest { $places }, w linii prostej.
distance-from = { $miles } { $direction } od miejsca { $place }
distance-half-a-mile = mniej niż pół mili
distance-miles = { $count ->
    [one] około { $count } mili
   *[other] około { $count } mil
}
direction-north = na północ
direction-north-east = na północny wschód
direction-east = na wschód
direction-south-east = na południowy wschód
direction-south = na południe
direction-south-west = na południowy zachód
direction-west = na zachód
direction-north-west = na północny zachód
map-label = { $count ->
    [one] Mapa: { $place } i { $count } inne miejsce
    [few] Mapa: { $place } i { $count } inne miejsca
   *[other] Mapa: { $place } i { $count } innych miejsc
}
place-in-area = Rejon: { $area }.
getting-there = Dojazd i wejście
not-here = Jednak nie tutaj
next-sessions-here = Najbliższe spotkania w tym miejscu
further-sessions-8-weeks = Dalsze spotkania w ciągu 8 tygodni
nothing-here-8-weeks = W ciągu 8 tygodni nie zaplanowano tu żadnych spotkań.
what-has-changed-here = Co się tu zmieniło
services-come-here = Co się tu odbywa
services-meet-here = Co się tu odbywa
service-here = <a href="{ $url }">{ $service }</a>: { $rules }
nothing-on-in-area = W ciągu 7 dni nie ma tu żadnych spotkań. <a href="{ $url }">Terminy</a> na 28 dni.
area-more-sessions = Jeszcze { $count }: <a href="{ $url }">terminy</a>.
area-more-changes = Jeszcze { $count }: <a href="{ $url }">zmiany</a>.
area-services = Usługi
area-no-service = W tym rejonie nie ma żadnych spotkań.
area-places = Miejsca
area-no-place = W tym rejonie nie podano jeszcze żadnych miejsc.
join-at = Aby dołączyć online: <a href="{ $url }">{ $url }</a>
join-or-call = Lub telefonicznie: <a href="{ $url }">{ $phone }</a>
join-by-calling = Aby dołączyć lub dowiedzieć się, jak to zrobić, proszę zadzwonić: <a href="{ $url }">{ $phone }</a>
map-mile = 1 mila
map-ring = Na mapie to miejsce zaznaczono kółkiem.

## Services

service-inactive = Ta usługa obecnie nie działa.
service-defunct = Ta usługa została zakończona na stałe.
service-temporarily-closed = Ta usługa jest na razie zamknięta.
service-ended = Ta usługa została zakończona: nie ma spotkań od { $day }.
service-timetable-over = Ostatni zaplanowany dzień: { $day }.
ages-from-to = Wiek: od { $min } do { $max } lat.
ages-from = Wiek: od { $min } lat.
ages-to = Wiek: do { $max } lat.
action-call = Telefon
action-text = SMS
action-email = E-mail
action-directions = Dojazd
action-calendar = Dodaj do kalendarza
action-directions-to = – { $place }
contact-phone = Telefon
contact-text = SMS
contact-email = E-mail
contact-website = Strona internetowa
urgent-call-england = Proszę zadzwonić: NHS 111
urgent-call-scotland = Proszę zadzwonić: NHS 24, numer 111
urgent-call-wales = Proszę zadzwonić: NHS 111 Wales
urgent-call-northern-ireland = Proszę zadzwonić: Lifeline, numer 0808 808 8000
urgent-rest-england = i wybrać opcję „zdrowie psychiczne” (mental health), o każdej porze.
urgent-rest-scotland = i wybrać opcję „zdrowie psychiczne” (mental health), o każdej porze.
urgent-rest-wales = i wybrać opcję „zdrowie psychiczne” (mental health), o każdej porze.
urgent-rest-northern-ireland = aby porozmawiać z doradcą.
urgent-brief-england = 111, opcja „zdrowie psychiczne” (mental health)
urgent-brief-scotland = 111, opcja „zdrowie psychiczne” (mental health)
urgent-brief-wales = 111, opcja „zdrowie psychiczne” (mental health)
urgent-brief-northern-ireland = Lifeline, 0808 808 8000
language-bfi = brytyjski język migowy (BSL)
language-isg = irlandzki język migowy (ISL)
by-appointment = Po umówieniu się
only-by-appointment = Tylko po wcześniejszym umówieniu się.
next-session = Najbliższe spotkanie
next-sessions = Najbliższe spotkania
how-to-get-there-on = Jak tam dotrzeć<span class="unseen">: </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
how-to-join-on = Jak dołączyć<span class="unseen">: </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
sessions-over = Te spotkania już się odbyły.
sessions-over-further = Te spotkania już się odbyły. <a href="{ $url }">Dalsze terminy</a>.
sessions-over-ask = Te spotkania już się odbyły. O następne <a href="{ $url }">proszę nas zapytać</a>.
known-sessions-over = Spotkania, o których wiedziała ta strona, już się odbyły. <a href="{ $url }">Aktualne terminy</a>.
no-session-planned = Nie zaplanowano żadnego spotkania.
no-session-26-weeks = W ciągu 26 tygodni nie zaplanowano żadnego spotkania.
who-can-come = Kto może przyjść
open-to = Kto może skorzystać
ages = Wiek
audiences = Odbiorcy
cost = Koszt
how-to-join = Jak dołączyć
languages = Języki
areas = Rejony
what-happens = Jak to wygląda
times-and-further-dates = Godziny i dalsze terminy
usual-times = Stałe godziny
further-dates = Dalsze terminy
dates-next-8-weeks = Terminy na 8 tygodni
guidance-about-this = Porady na ten temat
run-by = Prowadzi: { $organisation }.
details-confirmed = Organizator potwierdził te informacje <time datetime="{ $iso }">{ $day }</time>.
services-see-also = Zobacz też: <a href="{ $places }">wszystkie miejsca</a>, <a href="{ $areas }">wszystkie rejony</a>, <a href="{ $step_free }">miejsca bez stopni</a> i <a href="{ $timetable }">wszystkie spotkania według dni</a>.
crisis-title = Jeśli potrzebna jest pilna pomoc
crisis-call-999 = Proszę zadzwonić: 999
crisis-rest-999 = jeśli życie Państwa lub innej osoby jest w niebezpieczeństwie.
crisis-call-samaritans = Proszę zadzwonić: Samaritans, 116 123
crisis-rest-samaritans = bezpłatnie, w dzień i w nocy.
crisis-text-shout = Proszę wysłać SMS: SHOUT na numer 85258
crisis-rest-shout = bezpłatnie, w dzień i w nocy.
crisis-more = Inne sposoby, by szybko otrzymać pomoc

## Calendars

calendar-of-all = { $site }: wszystkie spotkania
calendar-correct = Stan na { $day }.
calendar-correct-shows-cancelled = Stan na { $day }. Odwołane spotkania pozostają widoczne, ze słowem ODWOŁANO.
calendar-one-session = Stan na { $day }. Ten wpis w kalendarzu nie pokaże późniejszych zmian, dlatego przed wyjściem proszę zajrzeć na stronę.
calendar-contact = { $way }: { $number }
calendar-page = Godziny, miejsca i zmiany: { $url }
entry-cancelled = ODWOŁANO: { $service }
entry-moved-away = Nie tutaj: { $service }, nowe miejsce: { $place }
entry-moved = Przeniesiono: { $service }, nowe miejsce: { $place }
entry-moved-and-retimed = Przeniesiono, nowy termin: { $service }, nowe miejsce: { $place }
entry-changed = { $effect }: { $service }

## Home

home-next = Najbliższe
home-next-session = <a href="{ $url }">{ $service }</a>, <time datetime="{ $starts }">{ $day }, { $times }</time>, { $place }
home-nothing-on = Nic w ciągu 7 dni
home-change = Zmiana
home-nothing-changed = Nic się nie zmieniło
home-help = Pilna pomoc
home-help-lines = Telefon: <a href="tel:116123">Samaritans, 116 123</a>, a w niebezpieczeństwie <a href="tel:999">999</a>. <a href="{ $url }">Więcej o pilnej pomocy</a>
home-more-sessions = { $count ->
    [one] Jeszcze { $count } spotkanie w ciągu 7 dni
    [few] Jeszcze { $count } spotkania w ciągu 7 dni
   *[other] Jeszcze { $count } spotkań w ciągu 7 dni
}
home-nothing-meets = W ciągu 7 dni nie ma żadnych spotkań. <a href="{ $url }">Najbliższe 28 dni</a>.
home-all-as-usual = Nic się nie zmieniło: spotkania odbywają się jak zwykle.
home-more-changes = { $count ->
    [one] Jeszcze { $count } zmiana i wcześniejsze zmiany
    [few] Jeszcze { $count } zmiany i wcześniejsze zmiany
   *[other] Jeszcze { $count } zmian i wcześniejsze zmiany
}
home-all-changes = Wszystkie zmiany
home-find = Szukanie
home-find-a-to-z = Można też przejrzeć <a href="{ $url }">indeks od A do Z</a>.
home-follow = Powiadomienia o zmianach
home-follow-about = Możemy informować o zmianach e-mailem, w kalendarzu lub w czytniku kanałów. To nic nie kosztuje i można zrezygnować w każdej chwili.
home-follow-how = Jak włączyć powiadomienia

## Header and footer

head-title = { $title } – { $site }
skip-to-content = Przejdź do głównej treści
need-help-now = Potrzebna pilna pomoc?
language-choice = Język
demonstration-sign = <strong><span class="demonstration__long">Demonstracja</span><span class="demonstration__short">Demo</span></strong><span class="demonstration__more">: usługi są zmyślone</span>
home-link = { $site }<span class="unseen"> – strona główna</span>
home-link-after-logo = <span class="unseen"> – strona główna</span>
menu = Menu
menu-main = Główne
menu-all = Wszystkie części tej strony
footer-publisher = { $site } – wydawca: { $organisation }.
footer-telephone = Telefon <a href="{ $url }">{ $number }</a>.
footer-email = E-mail <a href="mailto:{ $email }">{ $email }</a>.

## Pages

home-title = Strona główna
badge-list = Lista
badge-about-this-site = O tej stronie
badge-day = Dzień
badge-service = Usługa
badge-place = Miejsce
badge-area = Rejon
badge-access = Dostępność
badge-change = Zmiana
badge-guidance = Poradnik
badge-fact-sheet = Karta informacyjna
badge-case-study = Przykład z praktyki
badge-action-point = Zalecenie
badge-funding = Dofinansowanie
badge-newsletter = Biuletyn
badge-page = Strona
a-to-z-title = Od A do Z
a-to-z-description = Wszystkie strony w kolejności alfabetycznej, z prostymi słowami, które do nich prowadzą.
a-to-z-letters = A Ą B C Ć D E Ę F G H I J K L Ł M N Ń O Ó P Q R S Ś T U V W X Y Z Ź Ż
a-to-z-numbers = 0–9
a-to-z-under = Litera { $letter }
not-found-title = Nie znaleziono strony
not-found-description = Pod tym adresem nie ma strony. Tutaj można znaleźć pomoc, wyszukiwarkę i wszystkie strony.
area-page-description = Usługi, miejsca i zmiany w rejonie { $area }. { $description }
area-services-title = { $area }: usługi
area-services-description = Wszystkie usługi w rejonie { $area }, w kolejności alfabetycznej.
place-page-description = { $place }: kto się tu spotyka, kiedy i jak wygląda wejście.
place-page-description-virtual = { $place }: kto się tu spotyka, kiedy i jak dołączyć.
change-page-description = { $headline }. { $announced }.
change-is-over = Ta zmiana się zakończyła
cited-by-title = { $title }: karty informacyjne
cited-by-description = Wszystkie karty informacyjne, które prowadzą do strony { $title }.
subject-page-title = { $subject }: karty informacyjne
subject-page-description = Wszystkie karty informacyjne na ten temat. { $description }
continued-sessions-title = { $title }: spotkania w ciągu 8 tygodni, strona { $page }
continued-sessions-description = { $title }: spotkania w ciągu 8 tygodni, strona { $page } z { $pages }.
continued-rules-title = { $title }: miejsca i godziny, strona { $page }
continued-rules-description = { $title }: miejsca i godziny, strona { $page } z { $pages }.
continued-changes-title = { $title }: zmiany, strona { $page }
continued-changes-description = { $title }: zmiany, strona { $page } z { $pages }.
later-page-title = { $title }, strona { $page }
later-page-description = { $description } Strona { $page } z { $pages }.
from-to = { $first } – { $last }
day-span = Od { $from } do { $to }
due-from-to = Termin: { $first } – { $last }
due = Termin: { $due }
due-no-date = Termin: bez daty
due-from-to-no-date = Termin: { $first } – bez daty
nothing-yet-services = Nie opublikowano jeszcze żadnej usługi.
nothing-yet-places = Nie opublikowano jeszcze żadnego miejsca.
nothing-yet-areas = Nie podano jeszcze żadnego rejonu.
nothing-yet-fact-sheets = Nie opublikowano jeszcze żadnej karty informacyjnej.
nothing-yet-case-studies = Nie opublikowano jeszcze żadnego przykładu z praktyki.
nothing-yet-action-points = Nie opublikowano jeszcze żadnego zalecenia.
nothing-yet-funding = Nie opublikowano jeszcze żadnego źródła dofinansowania.
key-facts = Najważniejsze fakty
related-case-studies = Powiązane przykłady z praktyki
related-action-points = Powiązane zalecenia
related-funding = Powiązane dofinansowanie
related-services = Powiązane usługi
about-this-page = O tej stronie
all-changes = Wszystkie zmiany ({ $count })
all-rules = Wszystkie miejsca i godziny ({ $count })
all-services-in = Wszystkie usługi w rejonie { $area } ({ $count })
all-fact-sheets-to = Wszystkie karty informacyjne, które prowadzą do strony { $title } ({ $count })
footer-where-and-when = Gdzie i kiedy
footer-guidance = Poradnik
footer-find-and-follow = Szukanie i powiadomienia
footer-this-site = Ta strona
footer-help-now = Pilna pomoc
footer-about = O nas
footer-accessibility = Dostępność strony
footer-privacy = Prywatność
footer-contact = Kontakt
moved-title = Przeniesiono: { $title }
moved-heading = Ta strona ma nowy adres
moved-to = Teraz jest tutaj: <a href="{ $url }">{ $title }</a>.
calendar-of-page = Kalendarz
back-to = Wróć: { $title }
list-comma = ,
on-next-7-days = Spotkania w ciągu 7 dni
see-whats-on = Wszystkie terminy
every-session-28-days = Wszystkie spotkania w ciągu 28 dni
correct-as-of = Stan na <time datetime="{ $iso }">{ $day }</time>.
where-you-are = Gdzie jesteśmy
on-this-page = Na tej stronie
pages-of-list = Strony tej listy
page-of = Strona { $page } z { $pages }
page-of-left-out = Strona { $page } z { $pages }. Pominięte tutaj strony są wymienione na stronach, które są najbliżej nich
nothing-yet-glossary = Żadne słowo nie wymagało jeszcze wyjaśnienia.
a-to-z-menu = Litery
a-to-z-without-search = Wyszukiwarka wymaga JavaScriptu. Ta lista zawiera wszystkie strony i go nie wymaga.
a-to-z-see = { $word }: zobacz { $pages }
not-found-lead = Pod tym adresem nie ma strony. Mogła zostać przeniesiona albo w adresie jest błąd.
way-to-a-to-z = <a href="{ $url }">{ $title }</a>: wszystkie strony i proste słowa, które do nich prowadzą
way-to-every-page = <a href="{ $url }">{ $title }</a>: wszystkie strony
way-to-timetable = <a href="{ $url }">{ $title }</a>: wszystkie spotkania w ciągu 28 dni
way-to-services = <a href="{ $url }">{ $title }</a>: co jest i kiedy odbędzie się najbliższe spotkanie
way-to-changes = <a href="{ $url }">{ $title }</a>: co przeniesiono, odwołano lub zakończono
way-to-guidance = <a href="{ $url }">{ $title }</a>: co można przeczytać
way-to-contact = <a href="{ $url }">{ $title }</a>: tutaj można zgłosić link, który nie działa
access-ask-first = Jeśli nawet mała różnica ma znaczenie, przed wyjściem proszę zapytać organizatora.
access-nothing-on = W ciągu 7 dni w tych miejscach nie ma żadnych spotkań. <a href="{ $url }">Terminy</a> na 28 dni.
access-no-place = Żadne miejsce nie podało, że to ma.
about-program = Ta strona powstała w programie Signpost, wersja { $version }.
about-postcodes = Skąd wiemy, gdzie są kody pocztowe („blisko mnie”): { $source }
open-data-updates = Wszystkie pliki powstają na nowo za każdym razem, gdy coś zostanie tu opublikowane, i codziennie rano. Można je odczytywać tak często, jak potrzeba.
open-data-one-list = Strony, kanały, kalendarze i te pliki powstają z jednej listy, więc mówią to samo.
open-data-licence = Licencja: { $licence }.
open-data-of = Dane: { $file }
open-data-address = Adres
open-data-table = Jako tabela
open-data-record = Jeden rekord
open-data-form = Format
open-data-schema = Schemat
open-data-fields = Pola: { $file }
open-data-example = Przykład: { $file }

## Sections

section-timetable-title = Terminy
section-timetable-description = Wszystkie spotkania w ciągu 28 dni, dzień po dniu, wraz z tym, co przeniesiono lub odwołano.
section-timetable-aliases = co się dzieje, kiedy, terminarz, kalendarz, harmonogram, rozkład, godziny
section-today-title = Najbliższe 7 dni
section-today-description = Spotkania dziś, jutro i w kolejnych dniach, wraz z tym, co przeniesiono lub odwołano.
section-today-aliases = dziś, dzisiaj, dziś wieczorem, jutro, w tym tygodniu, w weekend, teraz, co dzisiaj
section-services-title = Usługi
section-services-description = Wszystkie usługi, z terminem i miejscem najbliższego spotkania.
section-services-aliases = grupy, kluby, zajęcia, spotkania, pomoc, wsparcie
section-locations-title = Miejsca
section-locations-description = Wszystkie miejsca spotkań, jak wygląda wejście i kto się tam najbliżej spotyka.
section-locations-aliases = adresy, gdzie, budynki, sale, mapa
section-areas-title = Rejony
section-areas-description = Usługi, miejsca i zmiany w jednym rejonie, razem na jednej stronie.
section-areas-aliases = blisko mnie, w pobliżu, okolica, dzielnice, osiedla, wsie
section-access-title = Dostępność miejsc
section-access-description = Które miejsca są bez stopni, mają pętlę indukcyjną lub ciche miejsce i co się tam odbywa.
section-access-aliases = niepełnosprawność, niepełnosprawny, dla niepełnosprawnych, dostępne, wejście, bariery
section-changes-title = Zmiany
section-changes-description = Co przeniesiono, zakończono, zaczęto lub co ma nowy termin. Najbliższe zmiany są na początku, zakończone na końcu.
section-changes-aliases = odwołane, odwołano, przeniesione, zamknięte, nieczynne, aktualności, nowości
section-guidance-title = Poradnik
section-guidance-description = { $sections }.
section-guidance-aliases = porady, rady, informacje, wskazówki
section-fact-sheets-title = Karty informacyjne
section-fact-sheets-in-sentence = karty informacyjne
section-fact-sheets-description = Co wiadomo i co można z tym zrobić. Jeden temat na każdej karcie.
section-fact-sheets-aliases = ulotki, informacje, broszury
section-case-studies-title = Przykłady z praktyki
section-case-studies-in-sentence = przykłady z praktyki
section-case-studies-description = Jak poradziła sobie jedna organizacja i co mogą z tego wziąć inni.
section-case-studies-aliases = przykłady, historie, studium przypadku, doświadczenia
section-action-points-title = Zalecenia
section-action-points-in-sentence = zalecenia
section-action-points-description = Co zalecono w raporcie, kto miał to zrobić, do kiedy i ile z tego zrobiono.
section-action-points-aliases = rekomendacje, zadania, postępy, realizacja
section-funding-title = Dofinansowanie
section-funding-in-sentence = dofinansowanie
section-funding-description = Skąd są lub były pieniądze na usługi, kto może się o nie ubiegać i czy trwa nabór.
section-funding-aliases = dotacje, granty, pieniądze, fundusze
section-glossary-title = Słowniczek
section-glossary-description = Co znaczą skróty i trudne słowa na tej stronie.
section-glossary-aliases = skróty, skrótowce, znaczenie, trudne słowa, słownik
section-newsletters-title = Powiadomienia
section-newsletters-description = Jak się dowiedzieć, że spotkania przeniesiono, zakończono lub że zaczynają się nowe: e-mailem, w kalendarzu, w czytniku kanałów lub na papierze.
section-newsletters-aliases = biuletyn, newsletter, e-mail, subskrypcja, zapisać się, RSS, kanał, kalendarz, alerty, wypisać się, rezygnacja
section-open-data-title = Otwarte dane
section-open-data-description = Co publikuje ta strona w postaci plików, które mogą odczytać inne programy.
section-open-data-aliases = API, pobieranie, CSV, JSON, Open Referral
section-search-title = Szukaj
section-search-description = Wyszukiwanie na wszystkich stronach. Bez JavaScriptu można skorzystać z indeksu od A do Z.
section-pages-title = O nas
section-pages-description = Strony o tym serwisie.

## Search

search-label = Szukaj na tej stronie
search-button = Szukaj
search-cost = Pierwsze wyszukiwanie pobiera około { $kilobytes } kilobajtów, tyle co małe zdjęcie. Wyszukiwanie odbywa się na urządzeniu. Wpisane słowa stają się częścią adresu tej strony, więc mogą pozostać w historii przeglądarki.
search-without-script = Wyszukiwanie wymaga JavaScriptu. Bez niego przycisk prowadzi do indeksu od A do Z, który zawiera wszystkie strony.
search-other-ways = Inne sposoby szukania
search-results = Wyniki
search-narrow = Zawęź wyniki
search-show-only = Pokaż tylko
search-by-kind = Rodzaj strony
search-by-audience = Dla kogo
search-by-topic = Temat
search-by-area = Rejon
search-by-access = Dostępność
search-show-more = Pokaż więcej wyników
search-nothing-typed = Proszę wpisać szukane słowo, na przykład pieniądze, albo wybrać jeden ze sposobów poniżej.
search-saves-data = Urządzenie oszczędza dane, więc nic jeszcze nie wczytano. Aby wyszukać { $query }, proszę nacisnąć Szukaj.
search-loading = Wczytywanie wyszukiwarki …
search-not-loaded = Nie udało się wczytać wyszukiwarki. Proszę sprawdzić połączenie i jeszcze raz nacisnąć Szukaj albo skorzystać z indeksu od A do Z poniżej.
search-found = { $count ->
    [0] Nie znaleziono żadnej strony dla: { $query }.
    [one] Znaleziono { $number } stronę dla: { $query }.
    [few] Znaleziono { $number } strony dla: { $query }.
   *[other] Znaleziono { $number } stron dla: { $query }.
}
search-found-narrowed = { $count ->
    [0] Nie znaleziono żadnej strony dla: { $query } ({ $chosen }).
    [one] Znaleziono { $number } stronę dla: { $query } ({ $chosen }).
    [few] Znaleziono { $number } strony dla: { $query } ({ $chosen }).
   *[other] Znaleziono { $number } stron dla: { $query } ({ $chosen }).
}
search-first-shown = Liczba pokazanych wyników: { $number }.
search-all-shown = Pokazano wszystkie.
search-some-words = Żadna strona nie zawiera wszystkich wpisanych słów.
search-did-you-mean = Czy chodziło o: { $suggestion }?
search-try-others = Można spróbować innych słów, wpisać ich mniej albo wybrać jeden ze sposobów poniżej.
search-for = Szukaj: { $suggestion }
search-all = Wszystko
search-danger = samob[oó]j|samo(okalecz|uszk)|okalecz|zabi([ćc]|j[ęe]|[łl]\S*) si[ęe]|zabi[ćc]( |$)|si[ęe] (zabi[ćcłlj]|(po)?ci[ąa][ćc]|powiesi|otru)|(powiesi|otru)[ćc] si[ęe]|do[śs][ćc] [żz]ycia|umrze[ćc]|nie chc[ęe] (mi si[ęe] |ju[żz] )?[żz]y[ćc]|po co [żz]y[ćc]|sensu [żz]ycia|odebra[ćc] sobie|sko[ńn]czy[ćc] (ze sob|z [żz]yci)|(tn[ęe]|ci[ąa][ćc]) si[ęe]|przedawk|pogotowi|karetk|kryzys|ratunku|su[iu]?[cs]+i\w?d|kill(ing)? \w+sel|self[ -]?(harm|injur)|(cut|hurt|harm)(t?ing)? myself|overdos|to die\b|better off dead|end (it all|my life)|t want to (live|be here)|reason to live|emergency|ambulance|crisis
search-help-above = Jeśli potrzebna jest pilna pomoc, informacje są na górze tej strony.

## Following

follow-title = Powiadomienia: { $subject }
follow-title-changes = Powiadomienia o wszystkich zmianach
follow-title-services = Powiadomienia o wszystkich usługach
follow-about = O zmianach można się dowiadywać bez zaglądania na tę stronę. Wystarczy skopiować poniższy adres do swojego programu.
way-calendar-name = W kalendarzu
way-calendar-words = Wszystkie spotkania, aktualizowane, gdy coś przeniesiono lub zakończono.
way-calendar-open = Otwórz w swoim kalendarzu
way-visible-cancellations-name = W kalendarzu, który ukrywa odwołane spotkania, na przykład Google Calendar
way-visible-cancellations-words = To samo, ale odwołane spotkania pozostają widoczne, ze słowem ODWOŁANO.
way-feed-name = W czytniku kanałów (RSS)
way-feed-words = Każda zmiana, gdy tylko zostanie ogłoszona.
follow-heading-email = E-mailem
follow-heading-calendar = W kalendarzu
follow-heading-feed = W czytniku kanałów (RSS)
follow-heading-paper = Na papierze
follow-heading-archive = Wcześniejsze wydania
follow-feed-changes = Wszystkie zmiany
follow-feed-editions = Wszystkie wydania biuletynu
follow-feed-guidance = Ważne zmiany w poradniku
request-subscribe = Proszę o przysyłanie biuletynu
request-stop = Proszę już nie przysyłać biuletynu
follow-step-by-step = <a href="{ $url }">Jak włączyć powiadomienia, krok po kroku</a>.
poster-to-print = Plakat do wydruku
email-about = Biuletyn ukazuje się { $cadence }. Informuje, co się zmieniło od poprzedniego. Jeśli nic się nie zmieniło, niczego nie wysyłamy. Wiadomości, które nie mogą czekać, wysyłamy od razu.
email-join-online = { $join }.
email-join = Zapisy na biuletyn przez internet
email-ask = O biuletyn można <a href="{ $url }">poprosić e-mailem</a> lub napisać na adres { $email }.
email-ask-too = Można też <a href="{ $url }">poprosić o niego e-mailem</a> lub napisać na adres { $email }.
email-choices = Można nam napisać, które rejony lub usługi są ważne. Wtedy przychodzą wiadomości tylko o nich. Prosimy też napisać, czy pilne wiadomości mają przychodzić od razu, między wydaniami.
email-stop-heading = Jak zrezygnować i jakie dane przechowujemy
email-stop = Każdy e-mail podaje na końcu, jak zrezygnować. Można też <a href="{ $url }">zrezygnować, pisząc do nas e-mail</a>.
email-stop-or-online = Każdy e-mail podaje na końcu, jak zrezygnować. Można też <a href="{ $url }">zrezygnować, pisząc do nas e-mail</a>, lub { $online }.
email-stop-online = zrezygnować samodzielnie przez internet
email-what-we-keep = Przechowujemy adres e-mail, imię i nazwisko, jeśli zostało podane, oraz dokonane wybory. Nic w e-mailu nie mówi nam, czy go otwarto ani co przeczytano. Temat e-maila nie mówi, jakiego rodzaju usługi dotyczy. Więcej na stronie <a href="{ $url }">prywatność</a>.
join-email = Adres e-mail
join-host = Zgłoszenie trafia do { $host }, skąd wysyłany jest nasz biuletyn.
join-button = Zapisz się na biuletyn
calendar-about = Telefon lub komputer może pokazywać wszystkie spotkania w kalendarzu, którego i tak się używa, i aktualizować go, gdy coś zostanie przeniesione lub odwołane. Adres kopiuje się tylko raz. Strona każdej usługi, każdego miejsca i każdego rejonu ma własny adres, w części „Powiadomienia”. To są adresy dla wszystkiego:
calendar-which = Który z dwóch adresów wybrać
calendar-which-about = Niektóre kalendarze bez słowa usuwają odwołane spotkanie. Tak robi Google Calendar. Wtedy nie widać, że miało się odbyć ani dlaczego je odwołano. Drugi adres zostawia je w kalendarzu, ze słowem ODWOŁANO przed nazwą. Dla Google proszę wybrać drugi adres. Dla Apple i Outlooka, które pokazują, że spotkanie odwołano, proszę wybrać pierwszy.
calendar-copy-first = Skopiować pierwszy adres.
calendar-copy-second = Skopiować drugi adres.
calendar-apple = Apple: iPhone, iPad i Mac
calendar-apple-open = Na iPhonie lub iPadzie otworzyć Ustawienia, potem Kalendarz (na nowszych w części Aplikacje), Konta kalendarza, Dodaj konto, Inne, Dodaj subskrybowany kalendarz. Na Macu otworzyć Kalendarz, potem Plik, Nowa subskrypcja kalendarza.
calendar-apple-paste = Wkleić adres i wybrać Dalej lub Subskrybuj.
calendar-apple-refresh = Na Macu ustawić automatyczne odświeżanie co godzinę lub codziennie.
calendar-google = Google Calendar
calendar-google-open = Na komputerze otworzyć calendar.google.com. W aplikacji na telefonie nie da się tego zrobić.
calendar-google-from-url = Obok „Inne kalendarze” wybrać znak plus, potem „Z adresu URL”.
calendar-google-paste = Wkleić adres i wybrać „Dodaj kalendarz”. Kalendarz pojawi się też na telefonie.
calendar-google-slow = Google sprawdza zmiany we własnym tempie, co może potrwać dzień lub dłużej. Dlatego przed wyjściem proszę zajrzeć na stronę usługi.
calendar-outlook = Outlook
calendar-outlook-open = W Outlooku otworzyć kalendarz, wybrać „Dodaj kalendarz”, potem „Subskrybuj z internetu” (w starszych wersjach „Z Internetu”).
calendar-outlook-paste = Wkleić adres, nadać nazwę i wybrać Importuj lub OK.
feed-about = Kanał to lista wiadomości, którą pobiera program, więc nie trzeba tu wracać i nikt nie potrzebuje adresu czytelnika. Taki program to czytnik kanałów, na przykład Feedly, NetNewsWire lub Thunderbird. Wystarczy skopiować do niego adres. Kanał otwarty w przeglądarce wygląda jak kod: tak ma być.
feed-of-each = Na stronie każdej usługi, każdego miejsca i każdego rejonu jest adres jej kanału.
feed-forms = Aby mieć Atom lub JSON Feed, na końcu adresu zamiast feed.rss należy wpisać feed.atom lub feed.json.
paper-about = Każda usługa i każde miejsce ma plakat: jedną stronę A4 do wydruku, z kodem, który odczyta telefon. Link jest na stronie usługi lub miejsca, w części „Powiadomienia”.
nothing-yet-editions = Nie ukazało się jeszcze żadne wydanie.
edition-of = Biuletyn z <time datetime="{ $iso }">{ $day }</time>.
edition-all = Wszystkie biuletyny i jak je otrzymywać

## Feeds

feed-changes-title = Wszystkie zmiany
feed-changes-about = Wszystkie zmiany we wszystkich usługach: co odwołano, co przeniesiono, co jest nowe i kiedy zmiana się kończy.
feed-changes-empty = Nie ogłoszono jeszcze żadnych zmian.
feed-service-title = Zmiany: { $service }
feed-service-about = Wszystkie zmiany dla: { $service }. Co odwołano, co przeniesiono, co jest nowe i kiedy zmiana się kończy.
feed-service-empty = Nie ogłoszono jeszcze żadnych zmian dla: { $service }.
feed-place-title = Zmiany w miejscu: { $place }
feed-place-about = Wszystkie zmiany w miejscu: { $place }. Co odwołano, co przeniesiono, co jest nowe i kiedy zmiana się kończy.
feed-place-empty = Nie ogłoszono jeszcze żadnych zmian w miejscu: { $place }.
feed-area-title = Zmiany w rejonie: { $area }
feed-area-about = Wszystkie zmiany w rejonie: { $area }. Co odwołano, co przeniesiono, co jest nowe i kiedy zmiana się kończy.
feed-area-empty = Nie ogłoszono jeszcze żadnych zmian w rejonie: { $area }.
feed-newsletter-title = Biuletyn
feed-newsletter-about = Wszystkie wydania biuletynu, { $cadence }.
feed-newsletter-empty = Nie ukazało się jeszcze żadne wydanie.
feed-guidance-title = Poradnik
feed-guidance-about = Ważne zmiany w poradniku.
feed-guidance-empty = Nie ogłoszono jeszcze żadnych zmian w poradniku.
feed-urgent = Pilne
feed-severity-info = Informacja
feed-severity-warning = Ostrzeżenie
feed-severity-severe = Poważne
feed-change-link = Ta zmiana na stronie internetowej
feed-edition-link = To wydanie na stronie internetowej
feed-updated-title = Zaktualizowano: { $title }
feed-updated-link = Czytaj: { $title }

## Newsletter

subject-changes = { $others ->
    [0] { $gist }
    [one] { $gist } i { $others } inna zmiana
    [few] { $gist } i { $others } inne zmiany
   *[other] { $gist } i { $others } innych zmian
}
subject-changes-urgent = { $others ->
    [0] Pilne: { $gist }
    [one] Pilne: { $gist } i { $others } inna zmiana
    [few] Pilne: { $gist } i { $others } inne zmiany
   *[other] Pilne: { $gist } i { $others } innych zmian
}
subject-page = Zaktualizowano: { $title }
subject-pages = { $count ->
    [one] Zaktualizowano { $count } stronę poradnika
    [few] Zaktualizowano { $count } strony poradnika
   *[other] Zaktualizowano { $count } stron poradnika
}
subject-pages-discreet = { $count ->
    [one] Zaktualizowano { $count } stronę
    [few] Zaktualizowano { $count } strony
   *[other] Zaktualizowano { $count } stron
}
subject-of-test = [Test] { $subject }
edition-title-of-two = { $first }; { $second }
edition-title-of-many = { $first }; { $second }; i jeszcze { $count }
edition-changes = { $count ->
    [one] { $count } zmiana
    [few] { $count } zmiany
   *[other] { $count } zmian
}
edition-pages = { $count ->
    [one] { $count } strona poradnika
    [few] { $count } strony poradnika
   *[other] { $count } stron poradnika
}
edition-description = Biuletyn z { $day }: { $contents }.
edition-description-of-introduction = Biuletyn z { $day }: słowo od redakcji.
heading-all-areas = Wszystkie rejony
heading-other-places = Inne miejsca
heading-all-services = Wszystkie usługi
heading-several-services = Kilka usług
edition-urgent = Pilne.
edition-until-then = Do tego czasu:
edition-guidance = Nowe w poradniku
edition-page = <a href="{ $url }">{ $title }</a>. { $notes }
edition-over = Już zakończone
edition-why-over = Te zmiany pominięto, ponieważ w chwili wysłania były już zakończone.
edition-since = Stan na { $day }. <a href="{ $url }">Co się zmieniło od tego czasu</a>.
letter-opening = <a href="{ $url }">Wersja na stronie internetowej</a>. Na Państwa prośbę informujemy, gdy zmienia się dzień, godzina lub miejsce. Stan na { $day }.
letter-demonstration = Demonstracja: usługi, miejsca i zmiany w tej wiadomości są zmyślone.
letter-test-copy = To jest kopia testowa. Nie wysłano jej do nikogo innego.
letter-reason-of-test = To jest kopia do sprawdzenia. W prawdziwej wiadomości jest tu napisane, dlaczego czytelnik ją otrzymuje i jak z niej zrezygnować.
letter-about = O tej wiadomości
letter-reason = Ta wiadomość przychodzi na Państwa prośbę: { $organisation } informuje o wszystkich zmianach.
letter-reason-chosen = Ta wiadomość przychodzi na Państwa prośbę: { $organisation } informuje o tym, co dotyczy: { $chosen }.
letter-rest = <a href="{ $url }">Ciąg dalszy na stronie internetowej</a>.
letter-stop = <a href="{ $url }">Rezygnacja z tych wiadomości</a>
letter-choices = <a href="{ $url }">Jak zmienić ustawienia lub zrezygnować i jakie dane przechowujemy</a>
letter-publisher = { $newsletter } – wydawca: { $organisation }.
letter-telephone = Telefon <a href="{ $url }">{ $phone }</a>.
letter-email = E-mail <a href="{ $url }">{ $email }</a>.
letter-help = <a href="{ $url }">Potrzebna pilna pomoc?</a>

## Text messages

text-message = { $sentences } { $url }
text-message-more = I jeszcze { $count }
text-message-count = { $count ->
    [one] { $count } zmiana
    [few] { $count } zmiany
   *[other] { $count } zmian
}

## Telling somebody

share-title = Przekaż dalej
share-about = Wiadomość gotowa do wysłania. Można ją dowolnie zmienić.
share-text = SMS
share-whatsapp = WhatsApp
share-share = Udostępnij
share-copy = Kopiuj
share-copied = Skopiowano. Teraz można to wkleić do wiadomości.
share-session-at = { $name }: { $when }, { $place }. Przed wyjściem warto sprawdzić: { $url }
share-session = { $name }: { $when }. Przed wyjściem warto sprawdzić: { $url }
share-session-unnamed = { $when }. Przed wyjściem warto sprawdzić: { $url }
share-service = { $name }. Kiedy i gdzie: { $url }

## Search and filters

filter-area = Rejon
filter-access = Dostępność
filter-how = Osobiście czy nie
filter-audience = Odbiorcy
filter-for = Odbiorcy
filter-service = Usługa
filter-when = Dzień
filter-status = Stan
filter-lead = Kto odpowiada
filter-year = Termin w roku
filter-narrow = Zawęź tę listę
filter-only = Pokaż tylko
filter-all = Wszystko
filter-show-all = Pokaż wszystko
filter-sort-by = Sortuj według:
filter-tomorrow = Jutro
filter-next-7-days = Najbliższe 7 dni
filter-showing-sessions = { $part ->
    [page] { $count ->
        [one] Widoczne: { $shown } z { $number } spotkania na tej stronie.
       *[other] Widoczne: { $shown } z { $number } spotkań na tej stronie.
    }
   *[all] { $count ->
        [one] Widoczne: { $shown } z { $number } spotkania.
       *[other] Widoczne: { $shown } z { $number } spotkań.
    }
}
filter-showing-services = { $part ->
    [page] { $count ->
        [one] Widoczne: { $shown } z { $number } usługi na tej stronie.
       *[other] Widoczne: { $shown } z { $number } usług na tej stronie.
    }
   *[all] { $count ->
        [one] Widoczne: { $shown } z { $number } usługi.
       *[other] Widoczne: { $shown } z { $number } usług.
    }
}
filter-showing-places = { $part ->
    [page] { $count ->
        [one] Widoczne: { $shown } z { $number } miejsca na tej stronie.
       *[other] Widoczne: { $shown } z { $number } miejsc na tej stronie.
    }
   *[all] { $count ->
        [one] Widoczne: { $shown } z { $number } miejsca.
       *[other] Widoczne: { $shown } z { $number } miejsc.
    }
}
filter-showing-changes = { $part ->
    [page] { $count ->
        [one] Widoczne: { $shown } z { $number } zmiany na tej stronie.
       *[other] Widoczne: { $shown } z { $number } zmian na tej stronie.
    }
   *[all] { $count ->
        [one] Widoczne: { $shown } z { $number } zmiany.
       *[other] Widoczne: { $shown } z { $number } zmian.
    }
}
filter-showing-action-points = { $part ->
    [page] { $count ->
        [one] Widoczne: { $shown } z { $number } zalecenia na tej stronie.
       *[other] Widoczne: { $shown } z { $number } zaleceń na tej stronie.
    }
   *[all] { $count ->
        [one] Widoczne: { $shown } z { $number } zalecenia.
       *[other] Widoczne: { $shown } z { $number } zaleceń.
    }
}
filter-showing-funding = { $part ->
    [page] { $count ->
        [one] Widoczne: { $shown } z { $number } źródła dofinansowania na tej stronie.
       *[other] Widoczne: { $shown } z { $number } źródeł dofinansowania na tej stronie.
    }
   *[all] { $count ->
        [one] Widoczne: { $shown } z { $number } źródła dofinansowania.
       *[other] Widoczne: { $shown } z { $number } źródeł dofinansowania.
    }
}
near-me = Blisko mnie
near-postcode = Kod pocztowy lub jego początek
near-sort = Sortuj według odległości
near-sorted = { $order ->
    [days] { $part ->
        [page] Według odległości od kodu { $postcode }: najbliższe każdego dnia są pierwsze na tej stronie.
       *[all] Według odległości od kodu { $postcode }: najbliższe każdego dnia są pierwsze.
    }
   *[list] { $part ->
        [page] Według odległości od kodu { $postcode }: najbliższe są pierwsze na tej stronie.
       *[all] Według odległości od kodu { $postcode }: najbliższe są pierwsze.
    }
}
near-sorted-here = { $order ->
    [days] { $part ->
        [page] Według odległości od bieżącego położenia: najbliższe każdego dnia są pierwsze na tej stronie.
       *[all] Według odległości od bieżącego położenia: najbliższe każdego dnia są pierwsze.
    }
   *[list] { $part ->
        [page] Według odległości od bieżącego położenia: najbliższe są pierwsze na tej stronie.
       *[all] Według odległości od bieżącego położenia: najbliższe są pierwsze.
    }
}
near-postcode-unknown = Nie znamy tego kodu pocztowego. Może jest daleko stąd: proszę spróbować z bliższym kodem.
near-postcodes-failed = Nie udało się wczytać kodów pocztowych. Proszę sprawdzić połączenie i spróbować jeszcze raz.
near-locate = Użyj mojego położenia
near-asking = Pytamy urządzenie o położenie …
near-refused = Urządzenie nie podało położenia. Można zamiast tego podać kod pocztowy.
near-privacy = Informacja o położeniu pozostaje na urządzeniu. Odległości są w linii prostej.
near-far-unknown = Odległość nie jest znana
near-close = Mniej niż pół mili stąd
near-miles = { $count ->
    [one] Około { $number } mili stąd
   *[other] Około { $number } mil stąd
}
filter-other-ways = Można też szukać według <a href="{ $areas }">rejonu</a> albo wśród <a href="{ $step_free }">miejsc bez stopni</a> i miejsc o <a href="{ $access }">innej dostępności</a>.

## Easy Read and sign language

section-easy-read-title = Teksty łatwe do czytania i BSL
section-easy-read-description = Strony napisane krótkimi zdaniami, z obrazkami, oraz filmy w brytyjskim języku migowym (BSL).
section-easy-read-aliases = łatwy tekst, ETR, proste słowa, obrazki, niepełnosprawność intelektualna, język migowy, film z tłumaczem migowym, głusi
badge-easy-read = Tekst łatwy do czytania
badge-bsl = Film w BSL
easy-read-title = { $title }: tekst łatwy do czytania
easy-read-version = Wersja łatwa do czytania
easy-read-full-page = Przeczytaj pełną stronę: { $title }
easy-read-behind = Od kiedy to napisaliśmy, pełna strona się zmieniła. Coś może tu już być nieaktualne.
bsl-watch = Obejrzyj w brytyjskim języku migowym (BSL)
bsl-transcript = Przeczytaj, co mówi film

## Posters and sheets

poster-title = Plakat: { $service }
poster-description = Jedna strona do wydruku: { $service }.
sheet-link = Terminy do wydruku, na tablicę ogłoszeń
sheet-link-large = To samo dużym drukiem
sheet-heading = Terminy w rejonie { $area }
sheet-title = Do wydruku: { $heading }
sheet-title-large = Dużym drukiem: { $heading }
sheet-description = Wszystkie stałe spotkania w rejonie { $area } według dni tygodnia, do powieszenia na tablicy ogłoszeń.
sheet-description-large = Wszystkie stałe spotkania w rejonie { $area } według dni tygodnia, do powieszenia na tablicy ogłoszeń, dużym drukiem.
sheet-weekday = { $number ->
    [1] Poniedziałki
    [2] Wtorki
    [3] Środy
    [4] Czwartki
    [5] Piątki
    [6] Soboty
   *[7] Niedziele
}
sheet-by-date = Tylko w wybrane dni
sheet-by-appointment = Po umówieniu się
poster-how-to-print = Ta strona drukuje się na jednej kartce A4. Drukowanie jest w menu przeglądarki.
sheet-how-to-print = Ta strona drukuje się na kartkach A4, na tablicę ogłoszeń. Drukowanie jest w menu przeglądarki.
paper-code = Kod QR adresu { $address }
poster-look-for-changes = <strong>Przed wyjściem proszę sprawdzić, czy coś się nie zmieniło:</strong> kod lub strona <strong class="poster__address">{ $address }</strong>.
poster-look-or-call = <strong>Przed wyjściem proszę sprawdzić, czy coś się nie zmieniło:</strong> kod, strona <strong class="poster__address">{ $address }</strong> lub telefon <strong>{ $phone }</strong>.
sheet-look-for-changes = <strong>Przed wyjściem proszę sprawdzić, czy coś się nie zmieniło:</strong> kod, strona <strong class="sheet__address">{ $address }</strong> lub numer telefonu przy spotkaniu.
sheet-call = Telefon <strong>{ $phone }</strong>.
sheet-nothing = W rejonie { $area } nie zaplanowano żadnych spotkań.
sheet-more = I jeszcze { $count }: pod adresem powyżej.
poster-more = I jeszcze { $count }: pod adresem poniżej.
poster-next = Najbliższe terminy
paper-demonstration = Demonstracja: usługi są zmyślone.
paper-correct = { $site }. Stan na <time datetime="{ $iso }">{ $day }</time>.
paper-help = Potrzebna pilna pomoc? W niebezpieczeństwie 999; { $line }; Samaritans 116 123.

## Guidance

action-point-completed = Wykonane
action-point-substantial = W większości wykonane
action-point-limited = Częściowo wykonane
action-point-not-started = Nierozpoczęte
action-point-not-recorded = Brak informacji
action-point-limited-overdue = Po terminie, częściowo wykonane
action-point-substantial-overdue = Po terminie, w większości wykonane
action-point-not-started-overdue = Po terminie, nierozpoczęte
action-point-not-recorded-overdue = Po terminie, brak informacji o wyniku
fund-open = Nabór trwa
fund-forecasted = Nabór wkrótce
fund-closed = Nabór zamknięty
fund-in-list-open = { $fund } (nabór trwa)
fund-in-list-forecasted = { $fund } (nabór wkrótce)
fund-in-list-closed = { $fund } (nabór zamknięty)
award-range = od { $least } do { $most }
award-most = do { $most }
award-least = od { $least }
action-point-counted = { $count ->
    [one] <strong>{ $count } zalecenie:</strong> { $states }.
    [few] <strong>{ $count } zalecenia:</strong> { $states }.
   *[other] <strong>{ $count } zaleceń:</strong> { $states }.
}
action-point-counted-completed = { $count ->
    [one] { $count } wykonane
    [few] { $count } wykonane
   *[other] { $count } wykonanych
}
action-point-counted-substantial = { $count ->
    [one] { $count } w większości wykonane
    [few] { $count } w większości wykonane
   *[other] { $count } w większości wykonanych
}
action-point-counted-limited = { $count ->
    [one] { $count } częściowo wykonane
    [few] { $count } częściowo wykonane
   *[other] { $count } częściowo wykonanych
}
action-point-counted-not-started = { $count ->
    [one] { $count } nierozpoczęte
    [few] { $count } nierozpoczęte
   *[other] { $count } nierozpoczętych
}
action-point-counted-not-recorded = { $count } bez informacji
action-point-counted-limited-overdue = { $count ->
    [one] { $count } po terminie, częściowo wykonane
    [few] { $count } po terminie, częściowo wykonane
   *[other] { $count } po terminie, częściowo wykonanych
}
action-point-counted-substantial-overdue = { $count ->
    [one] { $count } po terminie, w większości wykonane
    [few] { $count } po terminie, w większości wykonane
   *[other] { $count } po terminie, w większości wykonanych
}
action-point-counted-not-started-overdue = { $count ->
    [one] { $count } po terminie, nierozpoczęte
    [few] { $count } po terminie, nierozpoczęte
   *[other] { $count } po terminie, nierozpoczętych
}
action-point-counted-not-recorded-overdue = { $count } po terminie, bez informacji o wyniku
fund-counted = { $count ->
    [one] <strong>{ $count } źródło dofinansowania:</strong> { $states }.
    [few] <strong>{ $count } źródła dofinansowania:</strong> { $states }.
   *[other] <strong>{ $count } źródeł dofinansowania:</strong> { $states }.
}
fund-counted-open = { $count } z trwającym naborem
fund-counted-forecasted = { $count } z naborem wkrótce
fund-counted-closed = { $count } z zamkniętym naborem
guidance-by-subject = { $title } według tematów
guidance-all-of-subject = { $subject }: wszystkie karty informacyjne ({ $count })
guidance-what-has-changed = Co się zmieniło w poradniku
guidance-no-update = Od czasu publikacji żadna strona nie miała ważnej zmiany.
guidance-for = Dla kogo
guidance-status = Stan
case-study-by = Kto to zrobił
case-study-where = Gdzie
case-study-sectors = Dziedziny życia
case-study-historic = Dawny przykład: opisuje, jak to wtedy działało.
case-study-current = Działa obecnie.
case-study-cited-by = Karty informacyjne, które korzystają z tego przykładu
action-points-caption = Zalecenia, od najwcześniejszej daty
action-points-column = Zalecenie
action-points-no-date = Bez daty
action-point-report = Raport
action-point-lead = Kto odpowiada
action-point-with = Razem z
action-point-due = Termin
action-point-no-date = Nie ustalono terminu
action-point-evidence = Dowody
action-point-evidence-of = Dowód: { $day }
action-point-no-evidence = Nie mamy informacji, ile z tego zrobiono. Jeśli ktoś to wie, <a href="{ $url }">prosimy o wiadomość</a>.
action-point-cited-by = Karty informacyjne na ten temat
funding-caption = Źródła dofinansowania, najpierw z trwającym naborem
funding-column = Źródło
funding-none = Nie opublikowano jeszcze żadnego źródła dofinansowania.
fund-from = Kto daje
fund-how-much = Ile
fund-closes = Koniec naboru
fund-opens = Początek naboru
fund-for = Dla kogo
fund-cost = Koszt korzystania
fund-how-to-apply = Jak złożyć wniosek
fund-not-stated = Nie podano
fund-no-set-date = Bez ustalonej daty
fund-has-closed = Zakończony
fund-cited-by = Karty informacyjne o tych pieniądzach
table-label = { $label }:
same-as-open-data = Ta sama lista jako <a href="{ $url }">otwarte dane</a>.
guidance-era = <strong>Ta strona opisuje czas: { $years }.</strong> Podaje, co mówiono wtedy. Od tego czasu zmieniły się przepisy, instytucje i kwoty.
guidance-published = Pierwsza publikacja
guidance-reviewed = Ostatnie sprawdzenie
guidance-next-review = Następne sprawdzenie do
guidance-owner = Kto się nią opiekuje
guidance-sources = Źródła
guidance-read = Czytaj: { $title }
guidance-read-copy = Czytaj zachowaną kopię: { $title }
guidance-changes = Zmiany na tej stronie
guidance-major = (ważna zmiana)

## To who scanned an old poster: what of it has changed

scanned-place = Zmieniło się miejsce spotkań.
scanned-times = Zmieniły się dni lub godziny.
scanned-ends = Spotkania się zakończyły lub mają ostatni dzień.
scanned-stops = Spotkania na razie się nie odbywają albo przez pewien czas nie będą się odbywać.
scanned-runs = Spotkania się odbywają.
scanned-address = Zmienił się adres lub sposób dołączenia.
scanned-who-here = Spotyka się tu ktoś inny.
scanned-places = Zmieniło się miejsce lub warunki wejścia.
scanned-who-in-area = W tym rejonie spotyka się ktoś inny.
scanned-current-poster = Zeskanowany plakat jest aktualny. Zmiany w pojedyncze dni są na tej stronie.
scanned-current-timetable = Zeskanowany rozkład jest aktualny. Zmiany w pojedyncze dni są na tej stronie.
scanned-old-poster = Zeskanowany plakat jest nieaktualny.
scanned-old-timetable = Zeskanowany rozkład jest nieaktualny.
scanned-print = Informacje na tej stronie są aktualne. Czy to Państwa wydruk? <a href="{ $url }">Wydrukuj nową wersję</a>

## Translation of pages

translation-review = Tego tłumaczenia nie sprawdziła jeszcze osoba mówiąca po polsku.
translation-none = Ta strona nie została jeszcze przetłumaczona. Język tekstu: { $language }.
translation-behind = Oryginał tej strony (język: { $language }) zmienił się po przetłumaczeniu. Zmieniło się: { $parts }.
translation-part-title = tytuł
translation-part-summary = streszczenie
translation-part-key-facts = najważniejsze fakty
translation-part-text = tekst
translation-part-rest = szczegóły
translation-original = Czytaj oryginał (język: { $language })
