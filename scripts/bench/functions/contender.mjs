/** `contender.mjs NAME ID ROUNDS`: one contender of one case, alone in its process; prints its milliseconds as JSON. */
import { CASES, contendersOf } from './cases.mjs';

const WARM_UP = 10;

const [name, id, rounds] = process.argv.slice(2);
const run = contendersOf(CASES.find((one) => one.id === id)).contenders[name];
const times = [];
for (let round = 0; round < WARM_UP + Number(rounds); round++) {
  const start = performance.now();
  run();
  if (round >= WARM_UP) times.push(performance.now() - start);
}
console.log(JSON.stringify(times));
