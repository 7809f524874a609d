### English, as it is written in Britain: what every other language is translated from.
### Reviewed by: the editors of this project.

## How the language is written

# "ltr" for from left to right, "rtl" for from right to left.
direction = ltr

## Days and times

# Tuesday 1 December. Names of days and months come from the Unicode data of the language (CLDR).
date-day = { $weekday } { $day } { $month }
# Tuesday 1 December 2026
date-full = { $weekday } { $day } { $month } { $year }
# 1 December 2026
date-plain = { $day } { $month } { $year }
# 1 December
date-short = { $day } { $month }
# December 2026: a month by itself, which some languages have in another form than in a date. $number is from 1 to 12.
date-month = { $month } { $year }
# 10am, 12:30pm, midday, midnight. $part: morning, afternoon, evening (from 17:00), midday or midnight; $full: hour (no
# minutes) or minutes; $hour from 1 to 12, $hour24 from 00 to 23.
time = { $part ->
    [midday] midday
    [midnight] midnight
    [morning] { $full ->
        [hour] { $hour }am
       *[minutes] { $hour }:{ $minute }am
    }
   *[afternoon] { $full ->
        [hour] { $hour }pm
       *[minutes] { $hour }:{ $minute }pm
    }
}
# 10am to 12:30pm
time-range = { $start } to { $end }
# Tuesday 1 December, 10am to 12:30pm
occasion = { $day }, { $times }
# Tuesdays 1 and 8 December. $number is that of the weekday, from 1 for Monday.
days-of-one-weekday = { $weekday }s { $days }
# Tuesday 1 (and Friday 4 December)
days-weekday-and-day = { $weekday } { $day }
# 1 and 8 December
days-of-month = { $days } { $month }
# Tuesdays from 1 December to 26 January: each of them. $number is that of the weekday.
days-every-week = { $weekday }s from { $from } to { $to }
# 9 Tuesdays from 1 December to 26 March: some of them. $number is that of the weekday.
days-many-of-one-weekday = { $count } { $weekday }s from { $from } to { $to }
# 9 days from Tuesday 1 December to Friday 5 February
days-many = { $count } days from { $from } to { $to }

## Changes

# What stands before the name of a service: "Cancelled: Walking group, Tuesday 1 December". Also the state of a session.
effect-cancelled = Cancelled
effect-moved = Moved
effect-retimed = New time
effect-extra = Extra session
effect-reduced = Reduced service
effect-delayed = Delays
effect-access = Access
effect-contact = Contact details
effect-started = Starts
effect-ended = Ends
effect-notice = Notice
# A notice that says only that something is over.
effect-all-clear = All clear
# Why: the end of "Not meeting because of bad weather." and of "This is because of bad weather."
cause-technical-problem = because of a technical problem
cause-strike = because of a strike
cause-demonstration = because of a demonstration
cause-accident = because of an accident
cause-holiday = because of a holiday
cause-weather = because of bad weather
cause-maintenance = because of repairs
cause-construction = because of building work
cause-police-activity = because of police activity
cause-medical-emergency = because of a medical emergency
cause-staff-shortage = because of a staff shortage
# for the bank holiday, Boxing Day: stands where a cause stands. $name is that of the holiday.
cause-of-bank-holiday = for the bank holiday, { $name }
# This is because of bad weather. $cause is one of the above.
change-why = This is { $cause }.
# Walking group: no sessions on Tuesday 1 December 2026. What an effect says of services, after their names and a colon, or
# by itself: then its first letter is made a capital. $when is one of "when-on" and the spans below.
change-cancelled = no sessions { $when }
# Walking group: sessions move to Northgate Library from Monday 4 January 2027. $place is the title of a place.
change-moved = sessions move to { $place } { $when }
# $times are new: "10am to midday", "starting at 11am", "Thursday 3 December 2026, 10am to midday".
change-moved-to-times = sessions move to { $place } { $when }, { $times }
# $from is the place, or the places, that they leave.
change-moved-from = sessions at { $from } move to { $place } { $when }
change-moved-from-to-times = sessions at { $from } move to { $place } { $when }, { $times }
change-retimed = a new time { $when }: { $times }
# an extra session on Saturday 5 December 2026, 11am to 1pm, at Wend Library
change-extra = an extra session on { $times }, at { $place }
change-reduced = a reduced service { $when }
change-delayed = sessions may run late { $when }
change-access = access is different { $when }
change-contact = new contact details { $when }
# $first is a day: Tuesday 1 December 2026
change-started = sessions start on { $first }
change-ended = no more sessions { $when }
change-notice = a notice, { $when }
change-all-clear = back to normal { $when }
# A rule for good: from Monday 4 January 2027 it meets every Thursday, and no longer every Tuesday. $rule is "rule-now" below.
change-new-rule = { $when } { $rule }
# on Tuesday 1 and Tuesday 8 December 2026. $days are one or more.
when-on = on { $days }
# from Monday 4 January 2027 to Friday 26 March 2027. $from and $to are days, with or without weekday and year.
span-from-to = from { $from } to { $to }
span-from = from { $from }
span-until = until { $to }
span-from-until-further-notice = from { $from } until further notice
span-until-further-notice = until further notice
# New times, of which only one is known: starting at 11am
times-from = starting at { $time }
times-until = ending at { $time }
# Monday 15 March, was Friday 26 March: a new day, and one or more days before it.
days-moved = { $day }, was { $before }
# Whose change it is: all services, 3 services; with $place, "begins" at the begin of a sentence and "within" inside it.
change-of-all = { $place ->
    [begins] All services
   *[within] all services
}
change-of-many = { $count } services
# $count places
change-at-many = { $count } places
# Walking group and Arts group at Quay Hall
change-of-at = { $services } at { $places }
# Cancelled: Walking group, Tuesday 1 December. $services is any of these, or names.
headline = { $effect }: { $services }, { $days }
# Moved: Walking group, Tuesday 1 December, to Northgate Library
headline-moved = { $effect }: { $services }, { $days }, to { $place }
# New time: Walking group, from Monday 4 January: every Thursday, was every Tuesday
headline-new-rule = { $effect }: { $services }, { $days }: { $rule }
# Cancelled: Tuesday 1 December. Where anyone may read it, so without the names of services.
headline-discreet = { $effect }: { $days }
# Walking group: no sessions on Tuesday 1 December 2026. $of is whose it is, $what is what happens.
said-of = { $of }: { $what }.
# At Quay Hall: no sessions on Tuesday 1 December 2026. Where the name of the service stands above.
said-at = At { $places }: { $what }.
# A sentence that needs no more than its end: No sessions on Tuesday 1 December 2026.
sentence = { $words }.
# This concerns 26 sessions.
change-extent = This concerns { $count } sessions.
# Tuesday 24 November 2026 at 4:30pm
moment = { $day } at { $time }
# Announced on Tuesday 24 November 2026 at 4:30pm
announced = Announced on { $moment }
# How one change and another hang together. $moment is as above, $headline that of the other change.
thread-replaces = This replaces what was announced on { $moment }: { $headline }.
thread-resolves = This ends what was announced on { $moment }: { $headline }.
thread-replaced-by = This was replaced on { $moment }. What holds is: { $headline }.
thread-resolved-by = An end to this was announced on { $moment }: { $headline }.
# The same with a link to the other at $url, whose moment stands after it.
thread-link-replaces = This replaces <a href="{ $url }">{ $headline }</a>.
thread-link-resolves = This ends <a href="{ $url }">{ $headline }</a>.
thread-link-replaced-by = This is replaced by <a href="{ $url }">{ $headline }</a>.
thread-link-resolved-by = This is ended by <a href="{ $url }">{ $headline }</a>.
# How a change stands today.
change-state-coming = Coming up
change-state-current = Now
change-state-past = Over
change-state-resolved = Back to normal
change-state-void = Replaced
# The headings of the list of changes, and what stands under one that has none. From Tuesday 24 November to Monday 30 November
changes-soon = From { $from } to { $to }
changes-soon-none = Nothing changes on these days.
changes-lasting = Still in place
changes-lasting-none = Nothing that began earlier is still in place.
# From Tuesday 1 December on
changes-later = From { $from } on
changes-later-none = No change is planned for then.
changes-past = Over
changes-past-none = No change is over yet.
# What a page of a long list holds, in the link to it: "Soon to over" from the first of these to the second.
changes-page-from-soon = Soon
changes-page-from-lasting = Still in place
changes-page-from-later = Later
changes-page-from-past = Over
changes-page-to-soon = soon
changes-page-to-lasting = still in place
changes-page-to-later = later
changes-page-to-past = over
changes-page = { $from } to { $to }
# Over: 2026-11-03 to 2026-11-17. $group is "changes-page-from-…", the days are as machines have them.
changes-page-of-day = { $group }: { $day }
changes-page-of-days = { $group }: { $from } to { $to }
# On the pages of a service, a place and an area: headings, and what is said where there is nothing.
what-has-changed = What has changed
later-changes = Later changes
earlier-changes = Earlier changes
nothing-changed = Nothing has changed.
nothing-else-changed = Nothing else has changed.
nothing-changed-as-usual = Nothing has changed: it meets as usual.
# Moved: Walking group, Tuesday 1 December. Over. Announced on Monday 23 November 2026. $state is one of "change-state-…",
# $announced is "announced".
change-in-list = <a href="{ $url }">{ $title }</a> <span class="quiet">{ $state }. <time datetime="{ $published }">{ $announced }</time>.</span>
# On the page of a change and beside it in lists.
urgent = Urgent
now-over = Now over
change-urgent = Urgent.
# Now, as of Tuesday 24 November 2026. $state is one of "change-state-…"; $iso is the day as machines have it.
change-state-as-of = { $state }, as of <time datetime="{ $iso }">{ $day }</time>.
change-over-now = It is over now.
# On Tuesday 1 December 2026, because of bad weather. $cause is one of "cause-…".
change-period-because = { $period }, { $cause }.
# $announced is "announced"; $published is its moment as machines have it.
change-announced = <time datetime="{ $published }">{ $announced }</time>.
change-about-sessions = { $count ->
    [1] This is about one session
   *[other] This is about { $count } sessions
}
# Before what a session was and what it is, and both. $when: Tuesday 1 December 2026, 10am to midday; $place: the title of a place.
was = Instead of
now = Now
was-at = { $when }, <a href="{ $url }">{ $place }</a>
now-at = <strong>{ $when }</strong>, <a href="{ $url }">{ $place }</a>
change-other-news = Other news about this
change-concerns = What is affected
change-services = Services
change-places = Places
# Both parts are addresses of pages.
changes-choose = The changes of one service or area are on its own page: choose by <a href="{ $services }">service</a> or by <a href="{ $areas }">area</a>.

## Sessions

# A session that nothing has happened to; others have the name of an effect.
session-as-planned = As planned
# Tuesday 1 December, 10am to 12:30pm, at the Quay Hall. $occasion is a day and its times.
session-which = { $occasion }, at { $place }
# What a change does to sessions, after the name of their service and a colon: "Walking group: the session on Tuesday
# 1 December 2026, 10am to 12:30pm, at Quay Hall, is cancelled." $when has one or more days, and times. $count is that of sessions.
session-first = the first session is on { $when }, at { $place }
session-first-by-rule = the first session by the new rule is on { $when }, at { $place }
session-extra = { $count ->
    [one] there is an extra session on { $when }, at { $place }
   *[other] there are extra sessions on { $when }, at { $place }
}
session-put-back = { $count ->
    [one] the session on { $when }, at { $place }, takes place
   *[other] the sessions on { $when }, at { $place }, take place
}
session-put-back-as-planned = { $count ->
    [one] the session on { $when }, at { $place }, takes place as planned
   *[other] the sessions on { $when }, at { $place }, take place as planned
}
session-takes-place-after-all = { $count ->
    [one] the session on { $when }, at { $place }, takes place after all
   *[other] the sessions on { $when }, at { $place }, take place after all
}
session-no-longer = { $count ->
    [one] the session on { $when }, at { $place }, no longer takes place
   *[other] the sessions on { $when }, at { $place }, no longer take place
}
session-cancelled = { $count ->
    [one] the session on { $when }, at { $place }, is cancelled
   *[other] the sessions on { $when }, at { $place }, are cancelled
}
session-stays-cancelled = { $count ->
    [one] the session on { $when }, at { $place }, stays cancelled
   *[other] the sessions on { $when }, at { $place }, stay cancelled
}
session-kept = { $count ->
    [one] the session on { $when }, at { $place }, stays as it was announced
   *[other] the sessions on { $when }, at { $place }, stay as they were announced
}
# $place is the old place and $to the new one.
session-moves = { $count ->
    [one] the session on { $when }, moves from { $place } to { $to }
   *[other] the sessions on { $when }, move from { $place } to { $to }
}
# $times are the new times, with the day where that is new too.
session-moves-to-times = { $count ->
    [one] the session on { $when }, at { $place }, moves to { $to }, { $times }
   *[other] the sessions on { $when }, at { $place }, move to { $to }, { $times }
}
session-at-times = { $count ->
    [one] the session on { $when }, at { $place }, is now at { $times }
   *[other] the sessions on { $when }, at { $place }, are now at { $times }
}
# $occasion is the new day and its times.
session-on-day = { $count ->
    [one] the session on { $when }, at { $place }, is now on { $occasion }
   *[other] the sessions on { $when }, at { $place }, are now on { $occasion }
}
# What effects that leave sessions where they are say of them, each by the name of its effect; and those that have no words.
session-has-reduced = { $count ->
    [one] the session on { $when }, at { $place }, has a reduced service
   *[other] the sessions on { $when }, at { $place }, have a reduced service
}
session-has-delayed = { $count ->
    [one] the session on { $when }, at { $place }, may run late
   *[other] the sessions on { $when }, at { $place }, may run late
}
# $time: about when it starts.
session-has-delayed-until = { $count ->
    [one] the session on { $when }, at { $place }, may start late, at about { $time }
   *[other] the sessions on { $when }, at { $place }, may start late, at about { $time }
}
session-has-access = { $count ->
    [one] access is different at the session on { $when }, at { $place }
   *[other] access is different at the sessions on { $when }, at { $place }
}
session-has-contact = { $count ->
    [one] there are new contact details for the session on { $when }, at { $place }
   *[other] there are new contact details for the sessions on { $when }, at { $place }
}
session-has-other = { $count ->
    [one] this is about the session on { $when }, at { $place }
   *[other] this is about the sessions on { $when }, at { $place }
}
# Beside a session in a list: what differs from the timetable. $cause is one of "cause-…".
note-cancelled = Not meeting.
note-cancelled-because = Not meeting { $cause }.
note-bank-holiday = Closed { $cause }.
note-extra = An extra session, besides the usual ones.
# Instead of Quay Hall, Tuesday 1 December, 10am to 12:30pm. $times are a range, with the day where that is another.
note-instead-of-place = Instead of { $place }.
note-instead-of-times = Instead of { $times }.
note-instead-of-both = Instead of { $place }, { $times }.
# Where a session was to be, or on the day on which it was to be.
note-elsewhere-cancelled = Not here or elsewhere: cancelled.
note-elsewhere-cancelled-because = Not here or elsewhere: cancelled { $cause }.
note-elsewhere = Not here: moved to { $place }, { $times }.
note-other-day = Not on this day: now { $times }.
note-other-day-and-place = Not on this day: now { $times } at { $place }.
# Cancelled: Boxing Day is a bank holiday.
session-bank-holiday = Cancelled: { $name } is a bank holiday.
# Beside a session in a list.
today = Today
session-over = This session is over.
# at the Quay Hall: after the name of a service. On a narrow screen the first word is left out. $place as inside a sentence.
session-at = <span class="session__at">at </span><a href="{ $url }">{ $place }</a>
# For who hears the link, of which session: Add to calendar: Tuesday 1 December, 10am to midday, at Quay Hall
session-add = Add to calendar<span class="unseen">: { $which }</span>
# A link to a further change. $change: one of "effect-…", after which readers who listen hear of what.
session-more = More: { $change }
# Before the name of a day, once it is that day: Today, Tuesday 1 December
day-today = Today,
day-tomorrow = Tomorrow,
nothing-planned = Nothing is planned.
# The links to the days or weeks of a page: their name for readers who listen, what stands before them, and each: Tue 1 (Dec).
jump-day = Days
jump-day-before = Days:
jump-day-date = { $weekday } { $day }<span class="unseen"> { $month }</span>
jump-week = Weeks from
jump-week-before = Weeks from:
jump-week-date = { $weekday } { $day } { $month }
# Week from Monday 23 November
week-from = Week from <time datetime="{ $iso }">{ $day }</time>
known-days-over = The days that this page knew of are over. <a href="{ $url }">Ask us</a> what is on.
next-28-days = The next 28 days
no-session-28-days = No session is planned in the next 28 days.
# From Sunday 22 November 2026 to Saturday 19 December 2026: every session, where it is now. $span is "day-span".
timetable-span = { $span }: every session, where it is now.
# The next 7 days, day by day. $title is that of a page.
timetable-day-by-day = { $title }, day by day

## Rules of a timetable

# first Tuesday. $nth: first, second, third, fourth, fifth or last; $number is that of the weekday, from 1 for Monday.
rule-nth-weekday = { $nth ->
    [first] first { $weekday }
    [second] second { $weekday }
    [third] third { $weekday }
    [fourth] fourth { $weekday }
    [fifth] fifth { $weekday }
   *[last] last { $weekday }
}
# Every Monday and Thursday. $place: "begins" stands by itself, "usually" too, of a rule that is paused, "within" inside a
# sentence: "It meets every Tuesday". $days are weekdays; $number is that of the weekday where there is only one, else 0.
rule-every-week = { $place ->
    [begins] Every { $days }
    [usually] Usually every { $days }
   *[within] every { $days }
}
# Every 2 weeks, on Tuesday: never "every second Tuesday", which is taken for either. $number as above.
rule-every-weeks = { $place ->
    [begins] Every { $count } weeks, on { $days }
    [usually] Usually every { $count } weeks, on { $days }
   *[within] every { $count } weeks, on { $days }
}
# The first Tuesday and third Tuesday of every month. $days are "rule-nth-weekday".
rule-every-month = { $place ->
    [begins] The { $days } of every month
    [usually] Usually the { $days } of every month
   *[within] the { $days } of every month
}
rule-every-months = { $place ->
    [begins] Every { $count } months, on the { $days }
    [usually] Usually every { $count } months, on the { $days }
   *[within] every { $count } months, on the { $days }
}
# On Tuesdays 1 and 8 December: of one that has dates only.
rule-on-dates = { $place ->
    [begins] On { $days }
    [usually] Usually on { $days }
   *[within] on { $days }
}
rule-on-some-dates = on some dates
# Every 2 weeks, on Tuesday (24 November, 8 December and so on). $rule is one of the above.
rule-days-and-so-on = { $rule } ({ $days } and so on)
rule-and-days = { $rule } ({ $days })
# every Thursday, 10am to 12:30pm, at Elm Hall. $rule is one of the above.
rule-times = { $rule }, { $times }
rule-place = { $rule }, at { $place }
rule-times-and-place = { $rule }, { $times }, at { $place }
# every Thursday, was every Tuesday
rule-was = { $rule }, was { $before }
# it meets every Thursday, and no longer every Tuesday. $count is that of services.
rule-now = { $count ->
    [one] it meets { $rule }
   *[other] they meet { $rule }
}
rule-now-and-no-longer = { $count ->
    [one] it meets { $rule }, and no longer { $before }
   *[other] they meet { $rule }, and no longer { $before }
}
rule-runs-on-bank-holidays = Runs on bank holidays
rule-closed-on-bank-holidays = Closed on bank holidays
# in school terms (4 January 2027 to 12 February 2027). $period is a name that staff wrote, and its days.
rule-in-period = in { $period }
rule-not-in-period = not in { $period }
# school terms (4 January 2027 to 12 February 2027; 22 February 2027 to 26 March 2027)
rule-period = { $name } ({ $days })
rule-period-days = { $from } to { $to }
# Not here but at Oak Room, from 10 November 2026 until further notice. $span is one of "span-…".
rule-elsewhere = Not here but at { $place }, { $span }
rule-paused = No sessions { $span }
# For programs that read the timetable: Meets on Thursday 12 November 2026 and Thursday 17 December 2026.
rule-meets-on = Meets on { $days }.
# Meets in school terms. $periods are "rule-in-period" and "rule-not-in-period".
rule-meets-in = Meets { $periods }.
# Times are local time (Europe/London).
rule-local-time = Times are local time ({ $timezone }).
# How parts stand in a row that no sentence joins: 24 November, 8 December
in-a-row = { $first }, { $next }
# The same for parts that have commas within.
in-a-row-of-rows = { $first }; { $next }
# Every Tuesday, 10am to midday, at the Quay Hall, from 4 January 2027. $place as inside a sentence; $valid is one of "span-…".
rule-line = { $rule }, { $times }, at <a href="{ $url }">{ $place }</a>.
rule-line-valid = { $rule }, { $times }, at <a href="{ $url }">{ $place }</a>, { $valid }.

## Places and access

# The words, from the begin of a place's title, that are written small inside a sentence: "The Quay Hall", "at the Quay
# Hall". A language without the habit has { "" }.
articles = A, An, The
# Quay Hall (Harbourside). Call 0808 157 0160 to be told where it is. $asking is one of "ask-…".
place-withheld = { $place }. { $asking }
place-withheld-in = { $place } ({ $areas }). { $asking }
meet-in-person = In person
meet-online = Online
meet-by-telephone = By telephone
# How to join from where one is. $url is an address on the web, $phone a number.
join-online = Join at { $url }.
join-online-or-by-telephone = Join at { $url } or call { $phone }.
join-by-telephone = Call { $phone } to join, or to be told how.
# The address of the Quay Hall is 2 Capstan Quay, Wend.
place-address = The address of { $place } is { $address }.
# How to hear where a secret place is: Call 0808 157 0160 or text 07700 900160 to be told where it is.
ask-by-telephone = Call { $phone } to be told where it is.
ask-by-text = Text { $text } to be told where it is.
ask-by-telephone-or-text = Call { $phone } or text { $text } to be told where it is.
ask-by-email = Email { $email } to be told where it is.
ask-service = Ask { $service } to be told where it is.
ask-any-service = Ask the service to be told where it is.
ask-any-service-in = Ask the service to be told where it is. It is in { $areas }.
access-step-free = Step-free access
access-accessible-toilet = Accessible toilet
access-hearing-loop = Hearing loop
access-quiet-space = Quiet space
access-blue-badge-parking = Blue Badge parking
access-answer-yes = Yes
access-answer-no = No
access-answer-partial = Partly
access-answer-unknown = Not known: ask the service
# Step-free access: yes. $what is one of the above.
access-line-yes = { $what }: yes
access-line-no = { $what }: no
access-line-partial = { $what }: partly
# In few words, as lists have it. That something is missing is said of steps alone.
access-sign-step-free-yes = Step-free
access-sign-step-free-partial = Partly step-free
access-sign-step-free-no = Not step-free
access-sign-accessible-toilet-yes = Accessible toilet
access-sign-accessible-toilet-partial = Toilet partly accessible
access-sign-hearing-loop-yes = Hearing loop
access-sign-hearing-loop-partial = Hearing loop in part
access-sign-quiet-space-yes = Quiet space
access-sign-quiet-space-partial = Quiet space in part
access-sign-blue-badge-parking-yes = Blue Badge parking
access-sign-blue-badge-parking-partial = Some Blue Badge parking
# The page of the places that have one thing: its title, its sentence, and the plain words by which people look for it.
access-title-step-free = Step-free places
access-description-step-free = Places without a step from the street to the room, and what is on there in the next 7 days.
access-aliases-step-free = step-free access, step free, wheelchair, wheelchair access, no steps, level access, ramps and lifts, disabled access
access-title-accessible-toilet = Places with an accessible toilet
access-description-accessible-toilet = Places with a toilet that a wheelchair user can use, and what is on there in the next 7 days.
access-aliases-accessible-toilet = disabled toilet, wheelchair toilet, toilets
access-title-hearing-loop = Places with a hearing loop
access-description-hearing-loop = Places with a hearing loop that works, and what is on there in the next 7 days.
access-aliases-hearing-loop = deaf, hard of hearing, hearing aid, induction loop
access-title-quiet-space = Places with a quiet space
access-description-quiet-space = Places with somewhere quiet to go for a while, and what is on there in the next 7 days.
access-aliases-quiet-space = quiet room, sensory, autism, noise
access-title-blue-badge-parking = Places with Blue Badge parking
access-description-blue-badge-parking = Places where Blue Badge holders can park, and what is on there in the next 7 days.
access-aliases-blue-badge-parking = disabled parking, parking, car park
# It is about 1 mile north-east of Quayside Hall and less than half a mile west of Wend Town Hall, in a straight line.
# $places are one or more of "distance-from", and that is made of the others.
whereabouts = It is { $places }, in a straight line.
distance-from = { $miles } { $direction } of { $place }
distance-half-a-mile = less than half a mile
# about 2 miles
distance-miles = { $count ->
    [one] about { $count } mile
   *[other] about { $count } miles
}
direction-north = north
direction-north-east = north-east
direction-east = east
direction-south-east = south-east
direction-south = south
direction-south-west = south-west
direction-west = west
direction-north-west = north-west
# What a map shows. $count is that of the other places.
map-label = { $count ->
    [one] Map: { $place } among { $count } other place
   *[other] Map: { $place } among { $count } other places
}
# On the page of a place. $area: Harbourside
place-in-area = In { $area }.
getting-there = Getting there and getting in
# Over the sessions that were to be here and are not.
not-here = Not here after all
next-sessions-here = Next sessions here
further-sessions-8-weeks = Further sessions in the next 8 weeks
nothing-here-8-weeks = Nothing is planned here in the next 8 weeks.
what-has-changed-here = What has changed here
services-come-here = Services that come here
# The same of a place that is online or on the telephone.
services-meet-here = Services that meet here
# Walking group: every Tuesday, 10am to midday. $rules are "rule-…".
service-here = <a href="{ $url }">{ $service }</a>: { $rules }
# On the page of an area.
nothing-on-in-area = Nothing meets here in the next 7 days. <a href="{ $url }">See what’s on</a> in the next 28 days.
area-more-sessions = And { $count } more in <a href="{ $url }">what’s on</a>.
area-more-changes = And { $count } more in <a href="{ $url }">changes</a>.
area-services = Services
area-no-service = No service meets in this area.
area-places = Places
area-no-place = No place has been published in this area.
join-at = Join online: <a href="{ $url }">{ $url }</a>
join-or-call = Or call <a href="{ $url }">{ $phone }</a>
join-by-calling = Call to join, or to be told how: <a href="{ $url }">{ $phone }</a>
# The scale on a map, and what is said under it.
map-mile = 1 mile
map-ring = On the map it has a ring.

## Services

service-inactive = This service is not running at the moment.
service-defunct = This service has ended for good.
service-temporarily-closed = This service is closed for now.
# $day: Tuesday 1 December 2026
service-ended = This service has ended: there are no sessions from { $day }.
service-timetable-over = The last day in its timetable was { $day }.
# Ages 18 to 65.
ages-from-to = Ages { $min } to { $max }.
ages-from = Age { $min } and over.
ages-to = Up to age { $max }.
# On buttons.
action-call = Call
action-text = Text
action-email = Email
action-directions = Directions
action-calendar = Add to calendar
# For who hears the button: Directions to the Quay Hall
action-directions-to = to { $place }
contact-phone = Telephone
contact-text = Text message
contact-email = Email
contact-website = Website
# The nation's line for urgent help with mental health: the words of a link that calls, and the line after it.
urgent-call-england = Call NHS 111
urgent-call-scotland = Call NHS 24 on 111
urgent-call-wales = Call NHS 111 Wales
urgent-call-northern-ireland = Call Lifeline on 0808 808 8000
urgent-rest-england = and choose the mental health option, at any hour.
urgent-rest-scotland = and choose the mental health option, at any hour.
urgent-rest-wales = and choose the mental health option, at any hour.
urgent-rest-northern-ireland = to talk to a counsellor.
# The same in a row of numbers to call.
urgent-brief-england = 111 for the mental health option
urgent-brief-scotland = 111 for the mental health option
urgent-brief-wales = 111 for the mental health option
urgent-brief-northern-ireland = Lifeline on 0808 808 8000
# Languages for which Unicode has no name, by their codes.
language-bfi = British Sign Language
language-isg = Irish Sign Language
# On the page of a service and in the list of all: headings, and what is said where there is nothing.
by-appointment = By appointment
only-by-appointment = By appointment.
next-session = Next session
next-sessions = Next sessions
# What opens the way to a place, and for who hears it, of which session: How to get there on Tuesday 1 December. $iso is the day
# as machines have it.
how-to-get-there-on = How to get there<span class="unseen"> on </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
how-to-join-on = How to join<span class="unseen"> on </span><time class="unseen" datetime="{ $iso }">{ $day }</time>
# Beside sessions in a list that this page knew of, once they are over. $url: where to go on.
sessions-over = These sessions are over.
sessions-over-further = These sessions are over. <a href="{ $url }">See further dates</a>.
sessions-over-ask = These sessions are over. <a href="{ $url }">Ask us</a> for the next one.
known-sessions-over = The sessions that this page knew of are over. <a href="{ $url }">See what’s on</a>.
no-session-planned = No session is planned.
no-session-26-weeks = No session is planned in the next 26 weeks.
who-can-come = Who can come
open-to = Open to
ages = Ages
# Before those whom it is for: carers, young people.
audiences = For
cost = Cost
how-to-join = How to join
languages = Languages
areas = Areas
what-happens = What happens
times-and-further-dates = Times and further dates
usual-times = Usual times
further-dates = Further dates
dates-next-8-weeks = Dates in the next 8 weeks
guidance-about-this = Guidance about this
run-by = Run by { $organisation }.
# $day: 2 November 2026, and as machines have it in $iso.
details-confirmed = They confirmed these details on <time datetime="{ $iso }">{ $day }</time>.
# Each part is the address of a page.
services-see-also = See also <a href="{ $places }">every place</a>, <a href="{ $areas }">every area</a>, <a href="{ $step_free }">step-free places</a> and <a href="{ $timetable }">every session by day</a>.
# The help at once at the top of some pages: the words of each link that calls or writes, and the line after it.
crisis-title = If you need help now
crisis-call-999 = Call 999
crisis-rest-999 = if your life, or somebody else’s, is in danger.
crisis-call-samaritans = Call Samaritans on 116 123
crisis-rest-samaritans = free, day or night.
crisis-text-shout = Text SHOUT to 85258
crisis-rest-shout = free, day or night.
crisis-more = More ways to get help now

## Calendars

# The name of the calendar of everything. $site is the name of the site.
calendar-of-all = { $site }: all sessions
# $day: Tuesday 24 November 2026
calendar-correct = Correct as of { $day }.
calendar-correct-shows-cancelled = Correct as of { $day }. Cancelled sessions stay visible, with the word CANCELLED.
calendar-one-session = This was right on { $day }. Your calendar will not hear of changes, so look at the page before you go.
# Telephone: 01632 960111. $way is one of "contact-…".
calendar-contact = { $way }: { $number }
# $url is the address of the service's page.
calendar-page = Times, places and changes: { $url }
# The titles of entries. $service is its name.
entry-cancelled = CANCELLED: { $service }
entry-moved-away = Not here: { $service }, moved to { $place }
entry-moved = Moved: { $service }, to { $place }
entry-moved-and-retimed = Moved, new time: { $service }, to { $place }
# $effect is one of "effect-…".
entry-changed = { $effect }: { $service }

## Home

# The three answers at the top: what is on next, what has changed last, and who helps at once.
home-next = Next on
# Walking group, Tuesday 1 December, 10am to midday, at the Quay Hall. $url and $service: its page; $place as inside a sentence.
home-next-session = <a href="{ $url }">{ $service }</a>, <time datetime="{ $starts }">{ $day }, { $times }</time>, at { $place }
home-nothing-on = Nothing in the next 7 days
home-change = Change
home-nothing-changed = Nothing has changed
home-help = Help now
home-help-lines = Call <a href="tel:116123">Samaritans, 116 123</a>, or <a href="tel:999">999</a> in danger. <a href="{ $url }">More help now</a>
home-more-sessions = { $count ->
    [one] { $count } more session in the next 7 days
   *[other] { $count } more sessions in the next 7 days
}
# $url: the page of the next 28 days.
home-nothing-meets = Nothing meets in the next 7 days. <a href="{ $url }">See the next 28 days</a>.
home-all-as-usual = Nothing has changed: services meet as usual.
home-more-changes = { $count ->
    [one] { $count } more change, and past ones
   *[other] { $count } more changes, and past ones
}
home-all-changes = All changes
home-find = Find something
home-find-a-to-z = Or look through the <a href="{ $url }">A to Z</a>.
home-follow = Hear when something changes
home-follow-about = We can tell you by email, in your calendar or in a feed reader. It is free, and you can stop at any time.
home-follow-how = How to follow

## Header and footer

# Places – Signpost: the name of a page in the browser. $title: that of the page; $site: the name of the site.
head-title = { $title } – { $site }
# Links that come before everything, for keyboards and for readers who listen.
skip-to-content = Skip to the main content
need-help-now = Need help now?
# Names the links to the page in other languages, for who hears the page.
language-choice = Language
# On every page of a site that shows invented services. On narrow screens the short word stands instead of the long one and of
# what comes after it.
demonstration-sign = <strong><span class="demonstration__long">Demonstration</span><span class="demonstration__short">Demo</span></strong><span class="demonstration__more">: invented services</span>
# Signpost home: the link to the first page, whose last word only readers hear who listen. $site: the name of the site.
home-link = { $site }<span class="unseen"> home</span>
# The same after a logo, which has the name.
home-link-after-logo = <span class="unseen"> home</span>
# The link to the menu of all parts at the foot of the page, and the names of both menus for readers who listen.
menu = Menu
menu-main = Main
menu-all = All parts of this site
# Signpost is published by Wend Borough Council.
footer-publisher = { $site } is published by { $organisation }.
footer-telephone = Telephone <a href="{ $url }">{ $number }</a>.
footer-email = Email <a href="mailto:{ $email }">{ $email }</a>.

## Pages

# The page on which every visit begins, above each page as the first of the way to it.
home-title = Home
# Beside the title of a page that is a list of others, in search results.
badge-list = List
# Beside the title of a page about the site, in the A to Z.
badge-about-this-site = About this site
# Kinds of pages, beside a title in search results and in the A to Z, and on a page above its title.
badge-day = Day
badge-service = Service
badge-place = Place
badge-area = Area
badge-access = Access
badge-change = Change
badge-guidance = Guidance
badge-fact-sheet = Fact sheet
badge-case-study = Case study
badge-action-point = Action point
badge-funding = Funding
badge-newsletter = Newsletter
badge-page = Page
# The list of every page in order of the alphabet.
a-to-z-title = A to Z
a-to-z-description = Every page in order of the alphabet, with the plain words for it.
# The letters of the language's alphabet, in capitals, with spaces between: those under which words are looked up.
a-to-z-letters = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
# What begins with a number or a sign stands under this.
a-to-z-numbers = 0–9
# Under B: what a page of the A to Z holds, where that is one letter.
a-to-z-under = Under { $letter }
not-found-title = Page not found
not-found-description = There is no page at this address. Here is the way to help, to search and to every page.
# Services, places and changes in Harbourside. The quays and the streets behind them.
# $area: its name; $description: a sentence of staff's.
area-page-description = Services, places and changes in { $area }. { $description }
# Harbourside: services. The page of all the services in an area that has many.
area-services-title = { $area }: services
area-services-description = Every service in { $area }, in order of the alphabet.
# Who meets at the Quay Hall, when, and what it is like to get in. $place: its title, as it stands inside a sentence.
place-page-description = Who meets at { $place }, when, and what it is like to get in.
# The same of one that people join online or by telephone.
place-page-description-virtual = Who meets at { $place }, when, and how to join.
# Moved: Walking group, Tuesday 1 December. Announced on Monday 23 November 2026. Both parts are messages of their own.
change-page-description = { $headline }. { $announced }.
# Beside a change in search results.
change-is-over = This change is over
# Wend Ramblers: fact sheets. The page of all the fact sheets that lead to something, where they are many. $title: what it is.
cited-by-title = { $title }: fact sheets
cited-by-description = Every fact sheet that leads to { $title }.
# Sleep: fact sheets. The page of all the fact sheets on a subject. $description: a sentence of staff's.
subject-page-title = { $subject }: fact sheets
subject-page-description = Every fact sheet on this subject. { $description }
# Walking group: changes, page 2. A page on which a list goes on. $title: a service or a place; $page and $pages: numbers.
continued-sessions-title = { $title }: sessions of the next 8 weeks, page { $page }
continued-sessions-description = The sessions of the next 8 weeks of { $title }, page { $page } of { $pages }.
continued-rules-title = { $title }: places and times, page { $page }
continued-rules-description = The places and times of { $title }, page { $page } of { $pages }.
continued-changes-title = { $title }: changes, page { $page }
continued-changes-description = The changes of { $title }, page { $page } of { $pages }.
# Services, page 2: a later page of a list, and in a link one of several that hold the same.
later-page-title = { $title }, page { $page }
# $description: what the list says of itself.
later-page-description = { $description } Page { $page } of { $pages }.
# Aqua aerobics to Boccia: what a page of a list holds, from its first to its last; titles, days or letters.
from-to = { $first } to { $last }
# From Sunday 22 November 2026 to Saturday 19 December 2026
day-span = From { $from } to { $to }
# Due: December 2004 to 2006. What a page of the action points holds, by when they were to be done.
due-from-to = Due: { $first } to { $last }
due = Due: { $due }
due-no-date = Due: no date
due-from-to-no-date = Due: { $first } to no date
# What a list says while nothing is in it.
nothing-yet-services = No service has been published yet.
nothing-yet-places = No place has been published yet.
nothing-yet-areas = No area has been named yet.
nothing-yet-fact-sheets = No fact sheet has been published yet.
nothing-yet-case-studies = No case study has been published yet.
nothing-yet-action-points = No action point has been published yet.
nothing-yet-funding = No source of funding has been published yet.
# Headings of a fact sheet.
key-facts = Key facts
related-case-studies = Related case studies
related-action-points = Related action points
related-funding = Related funding
related-services = Related services
about-this-page = About this page
# Links to all of what a page shows some of. There are always more than 20.
all-changes = All { $count } changes
all-rules = All { $count } places and times
all-services-in = All { $count } services in { $area }
all-fact-sheets-to = All { $count } fact sheets that lead to { $title }
# The groups of links at the foot of every page, and the links in them that lead to no section.
footer-where-and-when = Where and when
footer-guidance = Guidance
footer-find-and-follow = Find and follow
footer-this-site = This site
footer-help-now = Help now
footer-about = About
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-contact = Contact
# What stands at an address that a page used to have. $title: that of the page.
moved-title = Moved: { $title }
moved-heading = This page has moved
moved-to = It is now at <a href="{ $url }">{ $title }</a>.
# What programs that look for the calendar of a page are told it is.
calendar-of-page = Calendar
# Back to the Quay Hall: from a page on which a list goes on. $title as it stands inside a sentence.
back-to = Back to { $title }
# Between words that no sentence joins, before a space.
list-comma = ,
on-next-7-days = On in the next 7 days
see-whats-on = See what’s on
every-session-28-days = Every session in the next 28 days
# Under what changes from day to day. $day: Tuesday 24 November 2026, and as machines have it in $iso.
correct-as-of = Correct as of <time datetime="{ $iso }">{ $day }</time>.
# For readers who listen: the way from the first page to this one.
where-you-are = Where you are
# Over the links to the sections of a page.
on-this-page = On this page
# Under a list that goes on on other pages: its name for readers who listen, and where one is. $page and $pages are numbers.
pages-of-list = Pages of this list
page-of = Page { $page } of { $pages }
page-of-left-out = Page { $page } of { $pages }. A page that is left out here is listed on those nearest to it
nothing-yet-glossary = No word has needed an explanation yet.
# On the list of every page. What its row of letters is called, for who hears it.
a-to-z-menu = Letters
a-to-z-without-search = Search needs JavaScript. This list has every page without it.
# wheelchair: see Step-free places; Access. $word: a plain word; $pages: links to what it leads to.
a-to-z-see = { $word }: see { $pages }
not-found-lead = There is no page at this address. It may have been moved, or the address may have a mistake in it.
# Links to where else to look. $title: that of the page.
way-to-a-to-z = <a href="{ $url }">{ $title }</a>: every page, and the plain words for it
way-to-every-page = <a href="{ $url }">{ $title }</a>: every page
way-to-timetable = <a href="{ $url }">{ $title }</a>: every session in the next 28 days
way-to-services = <a href="{ $url }">{ $title }</a>: what there is and when it next meets
way-to-changes = <a href="{ $url }">{ $title }</a>: what has moved or stopped
way-to-guidance = <a href="{ $url }">{ $title }</a>: what there is to read
way-to-contact = <a href="{ $url }">{ $title }</a>: tell us about a link that does not work
# On the page of the places that have one thing, such as a hearing loop.
access-ask-first = Ask the service before you travel, if a small difference would matter to you.
access-nothing-on = Nothing meets at these places in the next 7 days. <a href="{ $url }">See what’s on</a> in the next 28 days.
access-no-place = No place says that it has this.
# On the page about the site. $version: 0.2.0
about-program = This site is made with Signpost, version { $version }.
# $source: who made the list of postcodes, and by what licence.
about-postcodes = Where postcodes are, for “near me”: { $source }
# On the page of open data: when the files change, and what stands around the description of each. $file: its title, in English.
open-data-updates = Every file is made anew whenever something is published on this site, and every morning. Read a file again as often as you like.
open-data-one-list = The pages, the feeds, the calendars and these files are made from one list, so they say the same.
# $licence: a link
open-data-licence = Licence: { $licence }.
# Apart from the words of the menu, which lead to the pages and not to the files.
open-data-of = { $file } (data)
open-data-address = Address
open-data-table = As a table
open-data-record = One record
open-data-form = Form
# The rules that a program can hold the file against.
open-data-schema = Schema
open-data-fields = Fields of { $file }
open-data-example = An example of { $file }

## Sections

# Each has its title in menus and above its page, what is said of it in lists and search results, and plain words by which
# people search for it, with commas between. A site can have words of its own for some.
section-timetable-title = What’s on
section-timetable-description = Every session in the next 28 days, by day, with what has moved or been cancelled.
section-timetable-aliases = what is on, whats on, timetable, calendar, when
section-today-title = The next 7 days
section-today-description = What is on today, tomorrow and on the days after, with what has moved or been cancelled.
section-today-aliases = today, tonight, tomorrow, this week, this weekend, now, what is on today
section-services-title = Services
section-services-description = Every service, with the next time and place at which it meets.
section-services-aliases = groups, clubs, activities, sessions
section-locations-title = Places
section-locations-description = Every place where services meet, what it is like to get in, and who meets there next.
section-locations-aliases = venues, addresses, where, buildings, map
section-areas-title = Areas
section-areas-description = The services, places and changes of one area together.
section-areas-aliases = near me, neighbourhoods, villages
section-access-title = Access
section-access-description = Which places are step-free, have a hearing loop or a quiet space, and what is on there.
section-access-aliases = disability, disabled, accessible, getting in
section-changes-title = Changes
section-changes-description = What has moved, stopped, started or changed its time. The soonest comes first, what is over last.
section-changes-aliases = cancelled, moved, closed, updates, news
section-guidance-title = Guidance
# Fact sheets, case studies and funding. $sections: a list of what there is, each but the first as it stands in a sentence.
section-guidance-description = { $sections }.
section-guidance-aliases = advice, information
section-fact-sheets-title = Fact sheets
# The same title after others in a list within a sentence.
section-fact-sheets-in-sentence = fact sheets
section-fact-sheets-description = What is known, and what people can do about it. One subject to a sheet.
section-fact-sheets-aliases = leaflets, information
section-case-studies-title = Case studies
section-case-studies-in-sentence = case studies
section-case-studies-description = How one organisation did it, and what others can take from it.
section-case-studies-aliases = examples, stories
section-action-points-title = Action points
section-action-points-in-sentence = action points
section-action-points-description = What a report said must be done, who had to do it, by when, and how far it got.
section-action-points-aliases = recommendations, tracker, progress
section-funding-title = Funding
section-funding-in-sentence = funding
section-funding-description = Where the money for services comes from or came from, who can ask for it, and whether it is open.
section-funding-aliases = grants, money, finder
section-glossary-title = Glossary
section-glossary-description = What the short forms and hard words on this site mean.
section-glossary-aliases = abbreviations, acronyms, meanings, jargon, hard words
section-newsletters-title = Follow
section-newsletters-description = How to hear when a service moves, stops or starts: by email, in your calendar, in a feed or on paper.
section-newsletters-aliases = newsletter, email, subscribe, RSS, feed, calendar, alerts, notifications, unsubscribe
section-open-data-title = Open data
section-open-data-description = What this site publishes, as files that other programs can read.
section-open-data-aliases = API, download, CSV, JSON, Open Referral
section-search-title = Search
section-search-description = Search every page of this site. Without JavaScript, use the A to Z.
section-pages-title = About
section-pages-description = Pages about this site.

## Search

# The form of the search, on several pages.
search-label = Search this site
search-button = Search
# On its page. $kilobytes: how much data.
search-cost = Your first search loads about { $kilobytes } kilobytes, as much as a small photograph. The search runs on your own device. Your words become part of this page’s address, so they can stay in your browser’s history.
search-without-script = Searching needs JavaScript. Without it, the button leads to the A to Z, which lists every page.
search-other-ways = Other ways to find things
search-results = Results
search-narrow = Narrow these results
search-show-only = Show only
# By what they can be narrowed.
search-by-kind = Kind of page
search-by-audience = Who it is for
search-by-topic = Topic
search-by-area = Area
search-by-access = Access
search-show-more = Show more results
# What the search says, in sentences one after another. $query: what was typed.
search-nothing-typed = Type a word to search for, such as money, or choose one of the ways below.
search-saves-data = Your device is saving data, so nothing is loaded yet. Press Search to search for { $query }.
search-loading = Loading the search …
search-not-loaded = The search did not load. Check your connection and press Search again, or use the A to Z below.
# 3 pages found for gym. $number is filled in on the reader's own device, $count has its plural category.
search-found = { $count ->
    [0] No pages found for { $query }.
    [one] { $number } page found for { $query }.
   *[other] { $number } pages found for { $query }.
}
# 3 pages found for gym (Fact sheet, Northgate). $chosen: what they were narrowed to.
search-found-narrowed = { $count ->
    [0] No pages found for { $query } ({ $chosen }).
    [one] { $number } page found for { $query } ({ $chosen }).
   *[other] { $number } pages found for { $query } ({ $chosen }).
}
# The first 5 are shown.
search-first-shown = The first { $number } are shown.
search-all-shown = All are shown.
search-some-words = No page has all of your words.
# $suggestion: what was typed, put right.
search-did-you-mean = Did you mean { $suggestion }?
search-try-others = Try fewer or other words, or choose one of the ways below.
search-for = Search for { $suggestion }
# The choice that narrows nothing.
search-all = All
# What is typed by people in danger, who are shown where help is before anything else: alternatives between signs "|", as a
# regular expression has them, in small letters. A language has its own, and these, for people type either.
search-danger = su[iu]?[cs]+i\w?d|kill(ing)? \w+sel|self[ -]?(harm|injur)|(cut|hurt|harm)(t?ing)? myself|overdos|to die\b|better off dead|end (it all|my life)|t want to (live|be here)|reason to live|emergency|ambulance|crisis
search-help-above = If you need help now, see the top of this page.

## Following

# Follow Walking group. $subject: the title of a service or an area, or of a place as it stands inside a sentence.
follow-title = Follow { $subject }
follow-title-changes = Follow every change
follow-title-services = Follow every service
follow-about = Be told of changes without coming back to look. Copy an address below into the program that you use.
# The ways to follow something, each with an address.
way-calendar-name = In your calendar
way-calendar-words = Every session, kept up to date when one moves or stops.
# A link by which the reader's own calendar opens it.
way-calendar-open = Open it in your calendar
way-visible-cancellations-name = In a calendar that hides cancelled sessions, such as Google Calendar
# "CANCELLED" is what stands before the name of a session in the calendar.
way-visible-cancellations-words = The same, with cancelled sessions left in view and marked CANCELLED.
way-feed-name = In a feed reader
way-feed-words = Each change as it is announced.
# The headings of the page that explains following.
follow-heading-email = By email
follow-heading-calendar = In your calendar
follow-heading-feed = In a feed reader
follow-heading-paper = On paper
follow-heading-archive = Past editions
# What the feeds of the whole site tell.
follow-feed-changes = Every change
follow-feed-editions = Each edition of the newsletter
follow-feed-guidance = Major updates of the guidance
# The subjects of the emails by which readers ask for the newsletter, and for no more of it.
request-subscribe = Please send me the newsletter
request-stop = Please stop the newsletter
# Under how to follow something. $url: the page that explains it.
follow-step-by-step = <a href="{ $url }">How to follow, step by step</a>.
poster-to-print = A poster to print
# By email. $cadence: how often, in words of staff's: "every two weeks"
email-about = The newsletter goes out { $cadence }. It says what has changed since the last one. If nothing has changed, we send nothing. News that cannot wait is sent at once.
# A sentence that is a link to another website. $join: the link, with the words below it and the name of the website.
email-join-online = { $join }.
email-join = Join the newsletter online
# How to ask for it. $url begins an email; $email: our address.
email-ask = <a href="{ $url }">Ask for the newsletter by email</a>, or write to { $email }.
email-ask-too = You can also <a href="{ $url }">ask for it by email</a>, or write to { $email }.
email-choices = You can tell us which areas or services you care about. Then you get news of those alone. Tell us too if urgent news should reach you at once, between editions.
email-stop-heading = How to stop, and what we keep
email-stop = Every email says at its end how to stop. You can also <a href="{ $url }">ask us by email to stop</a>.
# $online: a link to another website, with the words below it and the name of the website.
email-stop-or-online = Every email says at its end how to stop. You can also <a href="{ $url }">ask us by email to stop</a> or { $online }.
email-stop-online = stop it yourself online
email-what-we-keep = We keep your email address, your name if you gave it, and your choices. Nothing in the email tells us if you opened it or what you read. The subject does not say what kind of service it is about. Read more in <a href="{ $url }">privacy</a>.
# The form that joins the newsletter. $host: the name of a website.
join-email = Your email address
join-host = It goes to { $host }, which sends out the newsletter for us.
join-button = Join the newsletter
# In a calendar. What is in “quotation marks” are the words of the program in the reader's language, as far as it has that.
calendar-about = Your phone or computer can show every session in the calendar that you already use, and keep it right when one moves or stops. You copy an address once. The page of each service, place and area has its own address, under “Follow”. These are the addresses for everything:
calendar-which = Which of the two to choose
calendar-which-about = Some calendars take a cancelled session away without a word. Google Calendar does. Then you do not see that there was one, or why it is off. The second address keeps it in view with CANCELLED before its name. Choose the second for Google. Choose the first for Apple and Outlook, which show that a session is cancelled.
calendar-copy-first = Copy the first address.
calendar-copy-second = Copy the second address.
calendar-apple = Apple: iPhone, iPad and Mac
calendar-apple-open = On an iPhone or iPad, open Settings, then Calendar (under Apps on newer ones), Calendar Accounts, Add Account, Other, Add Subscribed Calendar. On a Mac, open Calendar, then File, New Calendar Subscription.
calendar-apple-paste = Paste the address and choose Next or Subscribe.
calendar-apple-refresh = On a Mac, set Auto-refresh to every hour or every day.
calendar-google = Google Calendar
calendar-google-open = On a computer, open calendar.google.com. The phone app cannot do this step.
calendar-google-from-url = Beside “Other calendars” choose the plus sign, then “From URL”.
calendar-google-paste = Paste the address and choose “Add calendar”. It then shows on your phone too.
calendar-google-slow = Google looks for news in its own time, which can take a day or more. So look at the service’s page before you travel.
calendar-outlook = Outlook
calendar-outlook-open = In Outlook, open the calendar, choose “Add calendar”, then “Subscribe from web” (or “From Internet” in older versions).
calendar-outlook-paste = Paste the address, give it a name and choose Import or OK.
# In a feed reader.
feed-about = A feed is a list of news that a program fetches for you, so you need not come back to look and nobody needs your address. The program is called a feed reader: Feedly, NetNewsWire and Thunderbird are some. Copy an address into it. If you open one in a browser you see code: that is as it should be.
feed-of-each = The page of each service, place and area shows the address of its own feed.
feed-forms = For Atom or JSON Feed, put feed.atom or feed.json at the end in place of feed.rss.
# On paper.
paper-about = Every service and every place has a poster: one A4 page to print, with a code that a phone can read. The link is on its page, under “Follow”.
nothing-yet-editions = No edition has gone out yet.
# Above an edition on its page. $day: Tuesday 24 November 2026, and as machines have it in $iso.
edition-of = Newsletter of <time datetime="{ $iso }">{ $day }</time>.
edition-all = All newsletters, and how to get them

## Feeds

# Each feed has its title, what one follows by it, and the same while nothing is in it.
feed-changes-title = All changes
feed-changes-about = Every change to every service: what is cancelled, moved or new, and when it is over.
feed-changes-empty = No changes have been announced yet.
# $service: its title
feed-service-title = Changes to { $service }
feed-service-about = Every change to { $service }: what is cancelled, moved or new, and when it is over.
feed-service-empty = No changes to { $service } have been announced yet.
# $place: its title, as it stands inside a sentence: "the Quay Hall"
feed-place-title = Changes at { $place }
feed-place-about = Every change at { $place }: what is cancelled, moved or new, and when it is over.
feed-place-empty = No changes at { $place } have been announced yet.
# $area: its name
feed-area-title = Changes in { $area }
feed-area-about = Every change in { $area }: what is cancelled, moved or new, and when it is over.
feed-area-empty = No changes in { $area } have been announced yet.
feed-newsletter-title = Newsletter
# $cadence: how often, in words of staff's: "every two weeks"
feed-newsletter-about = Every edition of the newsletter, { $cadence }.
feed-newsletter-empty = No editions have gone out yet.
feed-guidance-title = Guidance
feed-guidance-about = Important changes to the guidance.
feed-guidance-empty = No changes to the guidance have been announced yet.
# How pressing a change is, by which readers of feeds can sort.
feed-urgent = Urgent
feed-severity-info = Information
feed-severity-warning = Warning
feed-severity-severe = Severe
# Links from what is told to its page.
feed-change-link = See this change on the web
feed-edition-link = See this edition on the web
# Of a page of guidance on which something important is new. $title: that of the page.
feed-updated-title = Updated: { $title }
feed-updated-link = Read { $title }

## Newsletter

# The subject of an email: Moved: Walking group, Tuesday 24 November, and 7 other changes.
# $gist: the first change in a few words; $others: how many more there are.
subject-changes = { $others ->
    [0] { $gist }
    [one] { $gist }, and { $others } other change
   *[other] { $gist }, and { $others } other changes
}
subject-changes-urgent = { $others ->
    [0] Urgent: { $gist }
    [one] Urgent: { $gist }, and { $others } other change
   *[other] Urgent: { $gist }, and { $others } other changes
}
# The subject of an email that tells only of pages of guidance. $title: that of the only one.
subject-page = Updated: { $title }
subject-pages = { $count ->
    [one] Updated: { $count } page of guidance
   *[other] Updated: { $count } pages of guidance
}
# The same where nobody who sees the subject may know what kind of pages these are.
subject-pages-discreet = { $count ->
    [one] Updated: { $count } page
   *[other] Updated: { $count } pages
}
# Before the subject of a copy for staff to check.
subject-of-test = [Test] { $subject }
# The title of an edition, from the changes in it, in a few words each: Moved: Walking group, …; Cancelled: Café, …; and 3 more
edition-title-of-two = { $first }; { $second }
edition-title-of-many = { $first }; { $second }; and { $count } more
# What an edition tells, in a row in the list of editions: 8 changes and 3 pages of guidance.
edition-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
edition-pages = { $count ->
    [one] { $count } page of guidance
   *[other] { $count } pages of guidance
}
# What the page of an edition says of itself in search results. $contents: one or both of the above, with "and" between.
edition-description = The newsletter of { $day }: { $contents }.
edition-description-of-introduction = The newsletter of { $day }: a word from the editors.
# What changes are listed under, where no area or service names them better.
heading-all-areas = All areas
heading-other-places = Other places
heading-all-services = All services
heading-several-services = Several services
# Before the title of a change.
edition-urgent = Urgent.
# Before what an earlier change said that still holds.
edition-until-then = Until then:
# A heading.
edition-guidance = New in the guidance
# An item under it: the title of a page, and what is new on it in sentences of staff's.
edition-page = <a href="{ $url }">{ $title }</a>. { $notes }
# A heading, and what stands under it before a list of changes.
edition-over = Over by now
edition-why-over = We have left these out, because they were over when this was sent.
edition-since = This was right on { $day }. <a href="{ $url }">See what has changed since</a>.
# The first words of an email, which phones show beside the subject: nothing in them may say what kind of services these are.
letter-opening = <a href="{ $url }">Read this on the web</a>. You asked us to tell you when a date, a time or a place changes. This was written on { $day }.
letter-demonstration = Demonstration: the services, places and changes in this message are invented.
# In a copy for staff to check.
letter-test-copy = This is a test copy. Nobody else has been sent it.
letter-reason-of-test = This is the copy for checking. A real one says here why its reader gets it, and how to stop it.
# A heading, and what stands under it.
letter-about = About this message
# $organisation: who publishes; $chosen: the areas and services that the reader chose, with "and" between.
letter-reason = You get this because you asked { $organisation } to tell you of every change.
letter-reason-chosen = You get this because you asked { $organisation } to tell you of what concerns { $chosen }.
letter-rest = <a href="{ $url }">Read the rest of it on the web</a>.
letter-stop = <a href="{ $url }">Stop getting these messages</a>
letter-choices = <a href="{ $url }">How to change or stop what you get, and what we keep</a>
# $newsletter: the name of the site
letter-publisher = { $newsletter } is published by { $organisation }.
letter-telephone = Telephone <a href="{ $url }">{ $phone }</a>.
letter-email = Email <a href="{ $url }">{ $email }</a>.
letter-help = <a href="{ $url }">Need help now?</a>

## Text messages

# Signpost Wend. Moved: Tue group, Tuesday 24 November. And 2 more. https://… $sentences: who sends it and what there is to
# tell, each ended as the message "sentence" ends. Two parts of 160 letters must hold all of it; of 70, where one letter is
# not in the alphabet of text messages (GSM-7), as in most languages but English.
text-message = { $sentences } { $url }
# For the changes that it has no room for.
text-message-more = And { $count } more
# Where it has room for none: how many there are.
text-message-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}

## Telling somebody

# What a reader sends to somebody about a session, and what stands around it on the page.
share-title = Tell somebody
share-about = A message that is ready to send. Change it as you like.
share-text = Text message
share-whatsapp = WhatsApp
share-share = Share
share-copy = Copy
share-copied = Copied. You can paste it into a message.
# Walking group: Tuesday 1 December 2026, 10am to midday, at Quay Hall, 2 Capstan Quay, Wend. Check before you go: https://…
# $name: of the service; $when: day and times; $place: the place as it stands inside a sentence, with its address.
share-session-at = { $name }: { $when }, at { $place }. Check before you go: { $url }
# The same without a place, and without a name, where anybody might read it.
share-session = { $name }: { $when }. Check before you go: { $url }
share-session-unnamed = { $when }. Check before you go: { $url }
# Walking group. When and where: https://…
share-service = { $name }. When and where: { $url }

## Search and filters

# What a list can be narrowed by: the labels of the choices.
filter-area = Area
filter-access = Getting in
filter-how = In person or not
filter-audience = For
filter-for = For
filter-service = Service
filter-when = Day
filter-status = Status
filter-lead = Lead
filter-year = Due in
# The choices that stand for all and for some days, and the buttons.
filter-narrow = Narrow this list
filter-only = Show only
filter-all = All
filter-show-all = Show all
# On a narrow screen, before the columns of a table.
filter-sort-by = Sort by:
filter-tomorrow = Tomorrow
filter-next-7-days = The next 7 days
# Showing 3 of 12 sessions. What is said when a list has been narrowed. $number is that of all, $shown that of those in sight;
# both are filled in on the reader's own device. $count has the plural category of $number. $part: "page" where the list goes on
# on other pages, which are not looked at, else "all".
filter-showing-sessions = { $part ->
    [page] { $count ->
        [one] Showing { $shown } of { $number } session on this page.
       *[other] Showing { $shown } of { $number } sessions on this page.
    }
   *[all] { $count ->
        [one] Showing { $shown } of { $number } session.
       *[other] Showing { $shown } of { $number } sessions.
    }
}
filter-showing-services = { $part ->
    [page] { $count ->
        [one] Showing { $shown } of { $number } service on this page.
       *[other] Showing { $shown } of { $number } services on this page.
    }
   *[all] { $count ->
        [one] Showing { $shown } of { $number } service.
       *[other] Showing { $shown } of { $number } services.
    }
}
filter-showing-places = { $part ->
    [page] { $count ->
        [one] Showing { $shown } of { $number } place on this page.
       *[other] Showing { $shown } of { $number } places on this page.
    }
   *[all] { $count ->
        [one] Showing { $shown } of { $number } place.
       *[other] Showing { $shown } of { $number } places.
    }
}
filter-showing-changes = { $part ->
    [page] { $count ->
        [one] Showing { $shown } of { $number } change on this page.
       *[other] Showing { $shown } of { $number } changes on this page.
    }
   *[all] { $count ->
        [one] Showing { $shown } of { $number } change.
       *[other] Showing { $shown } of { $number } changes.
    }
}
filter-showing-action-points = { $part ->
    [page] { $count ->
        [one] Showing { $shown } of { $number } action point on this page.
       *[other] Showing { $shown } of { $number } action points on this page.
    }
   *[all] { $count ->
        [one] Showing { $shown } of { $number } action point.
       *[other] Showing { $shown } of { $number } action points.
    }
}
filter-showing-funding = { $part ->
    [page] { $count ->
        [one] Showing { $shown } of { $number } source of money on this page.
       *[other] Showing { $shown } of { $number } sources of money on this page.
    }
   *[all] { $count ->
        [one] Showing { $shown } of { $number } source of money.
       *[other] Showing { $shown } of { $number } sources of money.
    }
}
# Sorting a list by how far places are.
near-me = Near me
near-postcode = Postcode, or its beginning
near-sort = Sort by distance
# $order: "days" where each day is sorted by itself, else "list". $part as above.
near-sorted = { $order ->
    [days] { $part ->
        [page] Sorted by how far they are from { $postcode }: the nearest of each day come first on this page.
       *[all] Sorted by how far they are from { $postcode }: the nearest of each day come first.
    }
   *[list] { $part ->
        [page] Sorted by how far they are from { $postcode }: the nearest come first on this page.
       *[all] Sorted by how far they are from { $postcode }: the nearest come first.
    }
}
# The same where the reader's device says where it is.
near-sorted-here = { $order ->
    [days] { $part ->
        [page] Sorted by how far they are from where you are: the nearest of each day come first on this page.
       *[all] Sorted by how far they are from where you are: the nearest of each day come first.
    }
   *[list] { $part ->
        [page] Sorted by how far they are from where you are: the nearest come first on this page.
       *[all] Sorted by how far they are from where you are: the nearest come first.
    }
}
near-postcode-unknown = We do not know that postcode. It may be far from here: try one that is nearer.
near-postcodes-failed = The postcodes did not load. Check your connection and try again.
near-locate = Use where I am now
near-asking = Asking your device where you are …
near-refused = Your device did not say where you are. You can give a postcode instead.
near-privacy = Where you are stays on your device. Distances are in a straight line.
near-far-unknown = How far is not known
near-close = Less than half a mile away
# $number is filled in on the reader's own device, $count has its plural category.
near-miles = { $count ->
    [one] About { $number } mile away
   *[other] About { $number } miles away
}
# Under the name of a list: pages by area and by access. Each part is the address of a page.
filter-other-ways = Or look by <a href="{ $areas }">area</a>, or for <a href="{ $step_free }">step-free places</a> and <a href="{ $access }">other access</a>.

## Easy Read and sign language

# Easy Read is a way to write for people with a learning disability: short sentences, with a picture beside each part.
# The list of all that there is of both.
section-easy-read-title = Easy Read and BSL
section-easy-read-description = Pages in short sentences with pictures, and videos in British Sign Language (BSL).
section-easy-read-aliases = easy to read, learning disability, plain English, simple words, pictures, sign language, signed video, deaf
# Beside a title in search results and in that list: an Easy Read page, and a page with a video.
badge-easy-read = Easy Read
badge-bsl = BSL video
# Having a say: Easy Read. The title of an Easy Read page. $title: that of staff's text.
easy-read-title = { $title }: Easy Read
# At the top of a page: the link to its Easy Read version.
easy-read-version = Easy Read version
# Back again. $title: that of the page.
easy-read-full-page = Read the full page: { $title }
# On an Easy Read page whose full page has been changed and that has not been brought up to date.
easy-read-behind = The full page has changed since we wrote this. Some things here may be wrong now.
# At the top of a page: the link to a video on another website.
bsl-watch = Watch in British Sign Language (BSL)
# Under it, to open: the words of the video.
bsl-transcript = Read what the video says

## Posters and sheets

# The page that prints the poster of a service. $service: its title.
poster-title = Poster: { $service }
poster-description = One page to print about { $service }.
# Links to the timetable of an area on paper.
sheet-link = A timetable to print, for a notice board
sheet-link-large = The same in large print
# What’s on in Harbourside. $area: its name, as it stands inside a sentence.
sheet-heading = What’s on in { $area }
# To print: What’s on in Harbourside. $heading: the message above.
sheet-title = To print: { $heading }
sheet-title-large = In large print: { $heading }
sheet-description = Every regular session in { $area } by day of the week, to hang on a notice board.
sheet-description-large = Every regular session in { $area } by day of the week, to hang on a notice board, in large print.
# Tuesdays: the heading over what is on that day each week. $number is that of the weekday, from 1 for Monday.
sheet-weekday = { $weekday }s
# Headings beside the weekdays.
sheet-by-date = On some days only
sheet-by-appointment = By appointment
# On the screen, above what is printed.
poster-how-to-print = This page prints on one sheet of A4. Print it from your browser’s menu.
sheet-how-to-print = This page prints on A4, for a notice board. Print it from your browser’s menu.
# What the picture of a code is, for who can't see it. $address: where the code leads.
paper-code = QR code of { $address }
# $address: of a page, as people type it; $phone: a number.
poster-look-for-changes = <strong>Before you travel, look for changes:</strong> scan the code or go to <strong class="poster__address">{ $address }</strong>.
poster-look-or-call = <strong>Before you travel, look for changes:</strong> scan the code or go to <strong class="poster__address">{ $address }</strong> or call <strong>{ $phone }</strong>.
sheet-look-for-changes = <strong>Before you travel, look for changes:</strong> scan the code, go to <strong class="sheet__address">{ $address }</strong> or call the number at the session.
# Call 01632 960111.
sheet-call = Call <strong>{ $phone }</strong>.
# $area: its name, as it stands inside a sentence.
sheet-nothing = No session is planned in { $area }.
# For how many sessions there is no room.
sheet-more = And { $count } more: see the address above.
poster-more = And { $count } more: see the address below.
# Before the next dates.
poster-next = Next
paper-demonstration = Demonstration: invented services.
# $site: its name; $day: Tuesday 24 November 2026, and as machines have it in $iso.
paper-correct = { $site }. Correct as of <time datetime="{ $iso }">{ $day }</time>.
# $line: one of "urgent-brief-…".
paper-help = Need help now? Call 999 in danger, { $line }, Samaritans on 116 123.

## Guidance

# How an action point of a report stands: as a label beside it.
action-point-completed = Done
action-point-substantial = Mostly done
action-point-limited = Partly done
action-point-not-started = Not started
# Nobody has said how far it got.
action-point-not-recorded = Not recorded
# Its date has passed.
action-point-limited-overdue = Overdue, partly done
action-point-substantial-overdue = Overdue, mostly done
action-point-not-started-overdue = Overdue, not started
action-point-not-recorded-overdue = Overdue, outcome not recorded
# Whether one can ask a source of money for some: as a label beside it.
fund-open = Open
fund-forecasted = Opens later
fund-closed = Closed
# Grants for groups (open): a source of money in a label that says what is on a page of the list. $fund: its title.
fund-in-list-open = { $fund } (open)
fund-in-list-forecasted = { $fund } (opens later)
fund-in-list-closed = { $fund } (closed)
# How much money one can ask for. £500 to £10,000
award-range = { $least } to { $most }
# up to £10,000
award-most = up to { $most }
# £500 or more
award-least = { $least } or more
# 12 action points: 7 done; 4 not recorded. $states are one or more of the messages below, one after another.
action-point-counted = { $count ->
    [one] <strong>{ $count } action point:</strong> { $states }.
   *[other] <strong>{ $count } action points:</strong> { $states }.
}
action-point-counted-completed = { $count } done
action-point-counted-substantial = { $count } mostly done
action-point-counted-limited = { $count } partly done
action-point-counted-not-started = { $count } not started
action-point-counted-not-recorded = { $count } not recorded
action-point-counted-limited-overdue = { $count } overdue, partly done
action-point-counted-substantial-overdue = { $count } overdue, mostly done
action-point-counted-not-started-overdue = { $count } overdue, not started
action-point-counted-not-recorded-overdue = { $count } overdue, outcome not recorded
# 8 sources of money: 3 open; 5 closed. The same of sources of money.
fund-counted = { $count ->
    [one] <strong>{ $count } source of money:</strong> { $states }.
   *[other] <strong>{ $count } sources of money:</strong> { $states }.
}
fund-counted-open = { $count } open
fund-counted-forecasted = { $count } opens later
fund-counted-closed = { $count } closed
# Fact sheets by subject: a heading. $title: that of the section.
guidance-by-subject = { $title } by subject
# Sleep: every fact sheet, 24 in all. $subject: its title.
guidance-all-of-subject = { $subject }: every fact sheet, { $count } in all
guidance-what-has-changed = What has changed in the guidance
guidance-no-update = No page has had a major update since it was published.
# Before whom a page is for: carers, commissioners.
guidance-for = Who this is for
guidance-status = Status
# Before the facts of a case study: an organisation, a place, parts of life such as work.
case-study-by = Who did it
case-study-where = Where
case-study-sectors = Parts of life
case-study-historic = Historic: this says how it worked then.
case-study-current = Going on now.
case-study-cited-by = Fact sheets that use this case study
# Above the table of action points, and above its columns. "Lead" is who has to do it.
action-points-caption = Action points, the earliest date first
action-points-column = Action point
action-points-no-date = No date
action-point-report = Report
action-point-lead = Lead
action-point-with = With
action-point-due = Due
action-point-no-date = No date was set
action-point-evidence = Evidence
# The words of a link to a source. $day: 2 November 2026
action-point-evidence-of = Evidence of { $day }
action-point-no-evidence = We have no record of how far this got. If you know, <a href="{ $url }">tell us</a>.
action-point-cited-by = Fact sheets about this
# Above the table of sources of money, and above its columns or before the facts of one.
funding-caption = Sources of money, the open ones first
funding-column = Source
funding-none = No source of money has been published yet.
fund-from = From
fund-how-much = How much
fund-closes = Closes
fund-opens = Opens
# Before those who can ask for it.
fund-for = For
fund-cost = Cost to use
fund-how-to-apply = How to apply
fund-not-stated = Not stated
fund-no-set-date = At no set date
fund-has-closed = Has closed
fund-cited-by = Fact sheets about this money
# Lead: before what stands in a column, where the table is too wide for its heads. $label: the head of the column.
table-label = { $label }:
same-as-open-data = The same list as <a href="{ $url }">open data</a>.
# This page is about 2004. $years: one or more years, in words of staff's.
guidance-era = <strong>This page is about { $years }.</strong> It reports what was said then. Laws, bodies and sums of money have changed since.
# Under "About this page": days, and who looks after it.
guidance-published = First published
guidance-reviewed = Last reviewed
guidance-next-review = Next review due by
guidance-owner = Looked after by
guidance-sources = Sources
# Links to a source. $title: what it is called.
guidance-read = Read { $title }
guidance-read-copy = Read a kept copy of { $title }
guidance-changes = Changes to this page
# After the day of a change to a page of guidance.
guidance-major = (major update)

## To who scanned an old poster: what of it has changed

scanned-place = Where it meets has changed.
scanned-times = Days or times have changed.
scanned-ends = It has ended, or has a last day.
scanned-stops = It does not meet for now, or will not for a time.
scanned-runs = It is running.
scanned-address = The address, or how to join, has changed.
scanned-who-here = Others meet here.
scanned-places = A place, or what it is like to get in, has changed.
scanned-who-in-area = Others meet in this area.
# Before and after those: whether what was scanned is right. $url: the page to print.
scanned-current-poster = The poster that you scanned is up to date. Changes to single days are on this page.
scanned-current-timetable = The timetable that you scanned is up to date. Changes to single days are on this page.
scanned-old-poster = The poster that you scanned is out of date.
scanned-old-timetable = The timetable that you scanned is out of date.
scanned-print = What stands here is right. Is it yours? <a href="{ $url }">Print the new one</a>

## Translation of pages

# Who has looked at this translation, at the foot of every page in the language, such as "This translation has not been
# reviewed by a speaker yet."; { "" } where nothing need be said.
translation-review = { "" }
# This page has not been translated yet. Its text is in English. $language: the name of the language.
translation-none = This page has not been translated yet. Its text is in { $language }.
# The page in English has changed since it was translated: summary and text.
translation-behind = The page in { $language } has changed since this was translated. What has changed: { $parts }.
translation-part-title = title
translation-part-summary = summary
translation-part-key-facts = key facts
translation-part-text = text
translation-part-rest = details
# A link to the same page in the first language: Read it in English
translation-original = Read it in { $language }
