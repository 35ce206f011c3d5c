// The sample after two earlier rounds, with who was there and what was thought of each: what an organisation has after some years.
import fs from 'node:fs';
import path from 'node:path';

const statements = ['composition', 'work_of_another', 'needing_each_other', 'safety', 'method', 'learning'];

export function sampleAfterRounds() {
  const file = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../../assets/samples/lindewaard.json'), 'utf8'));
  const [round] = file.rounds;
  const held = (group, years, marks) => ({
    ...group,
    sessions: group.sessions.map(({ calendar_id, ...session }, at) => ({
      ...session, begin: '13:30', end: '15:30', date: session.date?.replace(/^\d+/, (year) => String(Number(year) - years)),
      ...(session.status === 'held' || years
        ? { status: 'held', attendance: group.members.map((person, seat) => ({ person, presence: (seat + at) % 6 ? 'present' : 'excused' })) }
        : {}),
    })),
    evaluation: {
      forms: group.members.length,
      ...Object.fromEntries(statements.map((name, at) => [name, { [marks[at % 3]]: group.members.length - 1, 5: 1 }])),
    },
  });
  const earlier = (number, years, marks) => ({
    ...round, id: `R-0${number}`, name: `Ronde ${2022 - years}`, groups: round.groups.map((group) => held(group, years, marks)),
  });
  file.rounds = [
    earlier(1, 2, [3, 2, 3]), earlier(2, 1, [4, 3, 3]), { ...round, groups: round.groups.map((group) => held(group, 0, [4, 4, 3])) },
  ];
  return JSON.stringify(file);
}

/** As a file that is dropped on the page. */
export const drop = (page, name, text) => page.evaluate(([file, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([bytes], file));
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
}, [name, text]);
