const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** A timetable of mobile libraries: two vans with a stop every ten minutes of the working day, each every so many weeks. */
export function vanTimetable(stops: number, weeks = 4): string {
  const columns =
    "organisation,mobile,route,community,stop,address,postcode,geox,geoy,day,type,arrival,departure,frequency,start,end,exceptions,timetable";
  const rows = Array.from({ length: stops }, (_, index) => {
    const onDay = index % 5;
    const week = Math.floor(index / 5) % weeks;
    const slot = Math.floor(index / (5 * weeks)) % 21;
    const start = Temporal.PlainDate.from("2026-09-07").add({ days: week * 7 + onDay });
    const minutes = 9 * 60 + slot * 20;
    const time = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    const name = `Village ${String(index).padStart(3, "0")}`;
    return `Wendshire,Van ${1 + (index % 2)},R${index},${name},Green,"Green, ${name}",,1.${index + 100},52.${index + 100},${days[onDay]},Public,${time(minutes)},${time(minutes + 10)},FREQ=WEEKLY;INTERVAL=${weeks},${start},,,`;
  });
  return `${[columns, ...rows].join("\n")}\n`;
}
