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
# December 2026
date-month = { $month } { $year }
# 10am, 12:30pm, midday, midnight. $part: morning, afternoon, midday or midnight; $full: hour (no minutes) or minutes;
# $hour from 1 to 12, $hour24 from 00 to 23.
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
# Tuesdays from 1 December to 26 January: each of them.
days-every-week = { $weekday }s from { $from } to { $to }
# 9 Tuesdays from 1 December to 26 March: some of them.
days-many-of-one-weekday = { $count } { $weekday }s from { $from } to { $to }
# 9 days from Tuesday 1 December to Friday 5 February
days-many = { $count } days from { $from } to { $to }

## Guidance

# How an action point of a report stands: as a label beside it, and after the number of them ("3 Done").
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
# Whether one can ask a source of money for some: as a label beside it, and after the number of them ("6 open").
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
